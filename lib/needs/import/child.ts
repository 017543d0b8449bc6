import { answerParent } from "@/lib/imports/reading/child";
import { needShape } from "./columns";

await answerParent(needShape);
