import type { Collection } from "@/lib/search/port";
import { publicExperts } from "./public-collection";

/** Experts as the bureau and the townships search them: those too whom the public does not see. */
export const staffExperts: Collection = { ...publicExperts, name: "staff-experts", audience: "staff" };
