import { z } from "zod";
import { cooperationModes } from "@/db/enums";
import { classification, funds, list, text, versioned } from "../input";

export const mostMembers = 50;

const chosen = list(z.string().transform((value) => value.slice(0, 36))).pipe(
  z.array(z.uuid()).min(2, "needs.common.result.tooFew").max(mostMembers, "needs.common.result.tooMany"),
);

/** `need` are the members' ids (a batch form's "id:version" is understood); the lead is the firm that experts talk with first. */
export const createCommonNeedInput = z.object({
  need: chosen,
  leadId: z.uuid("form.choose"),
  title: text(60).min(4, "form.required"),
  problem: text(600).min(10, "needs.common.result.tooShort"),
  cooperation: list(z.enum(cooperationModes)).default([]),
  ...classification,
  ...funds,
});
export type CreateCommonNeed = z.output<typeof createCommonNeedInput>;

export const joinCommonNeedInput = z.object({ id: z.uuid("form.choose"), needId: z.uuid() });
const reason = text(300).min(2, "form.required");
/** `id` is the member's. */
export const leaveCommonNeedInput = z.object({ id: z.uuid(), reason });
export const dissolveCommonNeedInput = versioned.extend({ reason });
export const nameMemberInput = z.object({ id: z.uuid(), needId: z.uuid() });

/** What was ticked in the inbox, for the page that asks for the words. */
export const gatherInput = z.object({ need: chosen });
