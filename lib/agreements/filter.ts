import { z } from "zod";
import { agreementKinds, agreementStatuses } from "@/db/enums";
import type { AgreementFilter } from "./queries";

z.config({ jitless: true });

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const blank = (value: unknown) => (value === "" ? undefined : value);

/** The register's filter as the address has it; what makes no sense is left out. */
export const agreementQuery = z.object({
  kind: optional(z.enum(agreementKinds)),
  status: optional(z.enum(agreementStatuses)),
  year: z.preprocess(blank, z.coerce.number().int().min(2000).max(2100).optional()).catch(undefined),
  party: optional(z.string().trim().max(60)),
  expiring: optional(z.literal("1")),
  waiting: optional(z.literal("1")),
  before: optional(z.uuid()),
});
export type AgreementQuery = z.output<typeof agreementQuery>;

export function agreementFilterOf(query: AgreementQuery): AgreementFilter {
  const { before: _before, expiring, waiting, party, ...rest } = query;
  return { ...rest, party: party || undefined, expiring: expiring === "1", waiting: waiting === "1" };
}
