import { answerParent } from "@/lib/imports/reading/child";
import { expertShape } from "./columns";

await answerParent(expertShape);
