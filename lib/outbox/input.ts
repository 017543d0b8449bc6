import { z } from "zod";

z.config({ jitless: true });

export const deadJobInput = z.object({ id: z.uuid() });
