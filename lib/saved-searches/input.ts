import { z } from "zod";
import { savedSearchKinds, searchAlerts } from "@/db/enums";

z.config({ jitless: true });

const name = z.string().trim().min(1, "form.required").max(60);
const alert = z.enum(searchAlerts, "form.choose");

/** `query` is the query string of the list, as its address has it. */
export const saveSearchInput = z.object({
  kind: z.enum(savedSearchKinds, "form.choose"),
  query: z.string().max(2000),
  name,
  alert,
});
export const editSavedSearchInput = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  name,
  alert,
});
export const removeSavedSearchInput = z.object({ id: z.uuid() });
export const stopAlertInput = z.object({ token: z.string().max(100) });
