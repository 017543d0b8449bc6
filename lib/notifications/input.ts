import { z } from "zod";

z.config({ jitless: true });

/** One message, or all of them. */
export const markReadInput = z.object({ id: z.uuid().optional() });
