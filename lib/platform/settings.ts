import { eq } from "drizzle-orm";
import { z } from "zod";
import { settings } from "@/db/schema";
import type { Context } from "./context";

/** What a deployment calls itself, and whom readers turn to. */
const deploymentSchema = z.object({
  city: z.object({ "zh-CN": z.string(), en: z.string() }),
  bureau: z.object({ "zh-CN": z.string(), en: z.string() }),
  phone: z.string().default(""),
  demo: z.boolean().default(false),
});

export type Deployment = z.infer<typeof deploymentSchema>;

const unset: Deployment = {
  city: { "zh-CN": "本市", en: "The city" },
  bureau: { "zh-CN": "市科学技术局", en: "Science and Technology Bureau" },
  phone: "",
  demo: false,
};

export async function deployment(ctx: Context): Promise<Deployment> {
  const [row] = await ctx.db.select({ value: settings.value }).from(settings).where(eq(settings.key, "deployment"));
  const parsed = deploymentSchema.safeParse(row?.value);
  return parsed.success ? parsed.data : unset;
}
