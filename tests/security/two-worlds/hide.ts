import { eq } from "drizzle-orm";
import { needs } from "@/db/schema";
import { createExpert } from "@/lib/experts/create-expert";
import { createExpertInput } from "@/lib/experts/input";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { acceptNeed } from "@/lib/needs/accept-need";
import { classifyNeed } from "@/lib/needs/classify-need";
import { confirmConsent } from "@/lib/needs/confirm-consent";
import { createNeed } from "@/lib/needs/create-need";
import { createNeedInput } from "@/lib/needs/input";
import { inviteReader } from "@/lib/needs/invite-readers";
import { prepareNeed } from "@/lib/needs/prepare-need";
import { publishNeed } from "@/lib/needs/publish-need";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { submitNeed } from "@/lib/needs/submit-need";
import { type Context, visitor } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { sendAlertsNow } from "@/lib/saved-searches/send-alerts";
import { countTerms } from "@/lib/search/vocabulary";

/** Words that only hidden records have; their slips and pinyin must find nothing either. */
export const secret = { word: "琉璃阀独角", brand: "qilinvalve", phone: "13911112222", expert: "隐澜舟" };

/** Those who know: the firm, the officer of its township, the university that keeps the hidden expert and is invited. */
export type Cast = { firm: Context; bureau: Context; office: Context; invited: string; fieldCode: string };
export type MaskedFirm = { organizationId: string; townshipId: string };
type Step = [name: string, act: () => Promise<unknown>, look?: true];
export type Kept = { title: string; problem: string; keywords: string[]; wantedBy: string | null };

const kept: Kept = {
  title: `不锈钢线材酸洗${secret.word}`,
  problem: `酸洗线材发黑,${secret.brand}和${secret.word}的镀层起皮,常有误判,想找到原因并改进工艺。`,
  keywords: [secret.word, secret.brand],
  wantedBy: "2027-02-03",
};

/** The same need whose firm keeps back other things. */
export const keptOtherwise: Kept = {
  title: "低温烘干线的能耗",
  problem: "烘干段温度不均,能耗高。",
  keywords: [],
  wantedBy: null,
};

const toPublish: Kept = {
  title: "冷轧带钢酸洗线的废酸再生",
  problem: "酸洗废液处理费用高,想回收其中的酸,出水要达标。",
  keywords: ["酸洗", "废酸"],
  wantedBy: null,
};

/** A directed need from its draft to its invited reader: each step's name, its act, and whether to look around after it. */
export function directedNeed({ firm, bureau, invited, fieldCode }: Cast): Step[] {
  let id = "";
  const now = async (ctx: Context) => {
    const [row] = await ctx.db.select({ version: needs.version }).from(needs).where(eq(needs.id, id));
    return { id, version: row?.version ?? 0 };
  };
  return [
    ["filed", async () => ({ id } = await createNeed(firm, needInput(kept, "directed")))],
    ["submitted", async () => submitNeed(firm, await now(firm)), true],
    ["accepted", async () => acceptNeed(bureau, await now(bureau))],
    ["classified", async () => classifyNeed(bureau, { ...(await now(bureau)), fieldCode, industry: "stainless" })],
    ["agreed to by its firm", async () => confirmConsent(firm, await now(firm))],
    ["published to nobody", async () => publishNeed(bureau, await now(bureau)), true],
    ["matched", () => refreshNeedMatches(bureau, { needId: id })],
    ["shown to an office", () => inviteReader(bureau, { id, kind: "university", inviteeId: invited })],
    ["counted by the nightly jobs", () => nightly(bureau), true],
  ];
}

/** A need published under a mask by the same verbs; its public text says nothing of the firm. */
export async function maskedNeed({ firm, bureau, fieldCode }: Cast): Promise<string> {
  const { id } = await createNeed(firm, needInput(keptOtherwise, "masked"));
  const now = async () => {
    const [row] = await firm.db.select({ version: needs.version }).from(needs).where(eq(needs.id, id));
    return { id, version: row?.version ?? 0 };
  };
  await submitNeed(firm, await now());
  await acceptNeed(bureau, await now());
  await classifyNeed(bureau, { ...(await now()), fieldCode, industry: "stainless" });
  const text = { publicTitle: "某线材的表面质量", publicProblem: "线材表面质量不稳定,想改进工艺。" };
  await prepareNeed(bureau, { ...(await now()), visibility: "masked", ...text });
  await confirmConsent(firm, await now());
  await publishNeed(bureau, await now());
  return id;
}

/** A public need that is ready to be published, and the act that does it: both worlds live on after the hidden came. */
export async function openNeed({ firm, bureau, fieldCode }: Cast): Promise<(bureau: Context) => Promise<unknown>> {
  const { id } = await createNeed(firm, needInput(toPublish, "public"));
  const now = async (ctx: Context) => {
    const [row] = await ctx.db.select({ version: needs.version }).from(needs).where(eq(needs.id, id));
    return { id, version: row?.version ?? 0 };
  };
  await submitNeed(firm, await now(firm));
  await acceptNeed(bureau, await now(bureau));
  await classifyNeed(bureau, { ...(await now(bureau)), fieldCode, industry: "stainless" });
  await confirmConsent(firm, await now(firm));
  return async (ctx) => publishNeed(ctx, await now(ctx));
}

/** What the mask keeps back, its firm too, changed with all that follows from it; the public text and its day stay. */
export async function keepBack(ctx: Context, id: string, firm: Partial<MaskedFirm> = {}): Promise<void> {
  await ctx.db
    .update(needs)
    .set({
      ...kept,
      ...firm,
      expected: secret.word,
      tried: secret.word,
      intended: secret.word,
      contactPhone: secret.phone,
    })
    .where(eq(needs.id, id));
  await writeNeedSearchDocument(ctx, id);
  await refreshNeedMatches(ctx, { needId: id });
  await nightly(ctx);
}

/** An expert whom only their university and the bureau know. */
export async function hiddenExpert({ office }: Cast): Promise<void> {
  const input = {
    name: secret.expert,
    title: "教授",
    discipline: "材料科学与工程",
    bio: `研究${secret.word}与不锈钢酸洗。`,
    directions: `${secret.word}\n不锈钢酸洗`,
    visibility: "hidden",
  };
  await createExpert(office, createExpertInput.parse(input));
  await nightly(office);
}

/** What the night brings anyway: words counted, alerts sent, caches emptied. */
export async function nightly(ctx: Context): Promise<void> {
  const worker: Context = { ...ctx, actor: { ...visitor, role: "system" } as Context["actor"] };
  await countTerms(worker, "public");
  await countTerms(worker, "staff");
  await sendAlertsNow(worker);
  // A public change elsewhere must not bring it out of the caches either.
  await raiseDataVersion(worker, "public");
}

function needInput(texts: Kept, visibility: "directed" | "masked" | "public") {
  return createNeedInput.parse({
    ...texts,
    type: "technical_difficulty",
    industry: "stainless",
    fundsWan: "9900",
    cooperation: ["commissioned"],
    visibility,
    contactName: "严守口",
    contactPhone: secret.phone,
  });
}
