import { v7 } from "uuid";
import { textHash } from "@/lib/agreements/text-hash";
import { addDays, shanghaiDay } from "@/lib/platform/clock";
import { fenToYuan, yuanToFen } from "@/lib/platform/money";
import type { AgreementKind, AgreementStatus } from "../enums";
import { agreementConfirmations, agreementEvidence, agreementMilestones, agreements } from "../schema";
import { storeScan } from "./store-scan";
import type { ToldEngagement } from "./tell-engagements";
import { remember, type Telling } from "./telling";

const technical: AgreementKind[] = [
  "development_commissioned",
  "development_joint",
  "service",
  "consulting",
  "licence",
  "transfer",
];

/** Agreements in every state: technical contracts of the contracted needs, drafts of those agreed, and frameworks. */
export async function tellAgreements(telling: Telling, engagements: ToldEngagement[]): Promise<number> {
  const { random } = telling;
  let number = 0;
  const contracted = engagements.filter((each) => each.status === "contracted");
  for (const [index, engagement] of contracted.entries()) {
    const solved = engagement.need.status === "solved" || engagement.need.status === "partly_solved";
    await tellAgreement(
      telling,
      ++number,
      engagement,
      technical[index % technical.length] as AgreementKind,
      solved ? "completed" : "effective",
    );
  }
  const early: AgreementStatus[] = ["draft", "confirming", "sealing", "draft", "confirming", "sealing", "terminated"];
  const agreed = engagements.filter((each) => each.status === "agreed" && each.need.status === "engaged");
  for (const [index, engagement] of agreed.entries()) {
    const status = early[index % early.length] as AgreementStatus;
    await tellAgreement(telling, ++number, engagement, random.pick(technical.slice(0, 3)), status);
  }
  const open = engagements.filter((each) => each.status === "negotiating");
  for (const [index, kind] of (
    ["framework", "framework", "platform", "workstation", "talent", "framework"] as AgreementKind[]
  ).entries()) {
    const engagement = open[index * 2];
    if (engagement)
      await tellAgreement(telling, ++number, engagement, kind, index === 5 ? "confirming" : "effective", true);
  }
  return number;
}

async function tellAgreement(
  telling: Telling,
  number: number,
  engagement: ToldEngagement,
  kind: AgreementKind,
  status: AgreementStatus,
  standalone = false,
): Promise<void> {
  const { db, calendar, random } = telling;
  const { need } = engagement;
  const id = v7();
  const isTechnical = technical.includes(kind);
  const drafted = calendar.at(shanghaiDay(engagement.at), 1, random.int(0, 400));
  const confirmed = calendar.at(shanghaiDay(drafted), 3, random.int(0, 400));
  const approved = calendar.at(shanghaiDay(drafted), 6, random.int(0, 400));
  const effective = calendar.at(shanghaiDay(drafted), 9, random.int(0, 400));
  const inForce = status === "effective" || status === "completed";
  const amount = isTechnical ? fenToYuan(BigInt(random.int(8, 160)) * 1_000_000n) : null;
  const technologyAmount = amount ? fenToYuan((yuanToFen(amount) * BigInt(random.int(60, 100))) / 100n) : null;
  const startsOn = shanghaiDay(effective);
  const endsOn = number % 9 === 0 ? addDays(calendar.today, 25) : addDays(startsOn, isTechnical ? 360 : 1080);
  const title = isTechnical
    ? `${need.title}（${{ development_commissioned: "委托开发", development_joint: "合作开发", service: "技术服务", consulting: "技术咨询", licence: "技术许可", transfer: "技术转让" }[kind as "service"]}）`
    : {
        framework: "产学研全面合作框架协议",
        platform: "共建联合实验室协议",
        workstation: "专家工作站共建协议",
        talent: "科技副总选派协议",
      }[kind as "framework"];
  const terms = isTechnical
    ? "乙方按附件技术指标完成工作；成果归属由双方另附；合同款按节点支付。"
    : "双方在人才、平台、项目申报等方面开展长期合作。";
  const plan = isTechnical
    ? [
        { title: "提交方案并通过评审", dueOn: addDays(startsOn, 60), amount: share(amount, 30n) },
        { title: "中试达到指标", dueOn: addDays(startsOn, 200), amount: share(amount, 40n) },
        { title: "验收", dueOn: endsOn, amount: share(amount, 30n) },
      ]
    : [];
  const parties = { partyAId: need.organizationId, partyBId: engagement.universityId };
  const hash = textHash({
    kind,
    ...parties,
    title,
    amount,
    technologyAmount,
    startsOn,
    endsOn,
    terms,
    milestones: plan,
  });
  const scan = inForce ? await storeScan(telling, id, title, need.officerId, effective) : null;
  const statusSince = {
    draft: drafted,
    confirming: drafted,
    sealing: approved,
    effective,
    completed: calendar.now,
    terminated: approved,
  }[status];
  await db.insert(agreements).values({
    id,
    code: `XY${startsOn.slice(0, 4)}-${String(number).padStart(3, "0")}`,
    kind,
    title,
    needId: standalone ? null : need.id,
    engagementId: standalone ? null : engagement.id,
    expertId: engagement.expertId,
    ...parties,
    amount,
    technologyAmount,
    startsOn,
    endsOn,
    terms,
    textHash: hash,
    status,
    statusSince,
    approvedAt: inForce || status === "sealing" ? approved : null,
    approvedBy: inForce || status === "sealing" ? (telling.universityUsers.get(engagement.universityId) ?? null) : null,
    approvalReference: inForce || status === "sealing" ? `科技合同审〔${startsOn.slice(0, 4)}〕${number}号` : null,
    scanFileId: scan,
    signedOn: inForce ? shanghaiDay(effective) : null,
    effectiveAt: inForce ? effective : null,
    checkedBy: inForce ? need.officerId : null,
    endReason: status === "terminated" ? "企业调整投资计划，双方协商终止" : null,
    endedAt: status === "completed" || status === "terminated" ? statusSince : null,
    createdBy: need.officerId,
    createdAt: drafted,
    updatedAt: statusSince,
  });
  const doneOn = status === "completed" ? addDays(startsOn, 20) : null;
  const milestones = plan.map((line, position) => ({ agreementId: id, position, ...line, doneOn }));
  if (milestones.length > 0) await db.insert(agreementMilestones).values(milestones);
  const firmUser = telling.firmUsers.get(need.organizationId) ?? null;
  const universityUser = telling.universityUsers.get(engagement.universityId) ?? null;
  if (inForce || status === "sealing" || (status === "confirming" && number % 2 === 0)) {
    await db
      .insert(agreementConfirmations)
      .values({ agreementId: id, side: "party_a", userId: firmUser, textHash: hash, at: confirmed });
  }
  if (inForce || status === "sealing")
    await db
      .insert(agreementConfirmations)
      .values({ agreementId: id, side: "party_b", userId: universityUser, textHash: hash, at: confirmed });
  if (inForce)
    await tellEvidence(
      telling,
      id,
      number,
      amount,
      shanghaiDay(effective),
      status === "completed",
      need.officerId,
      effective,
    );

  const event = (
    at: Date,
    actor: { id: string | null; role: string },
    action: string,
    from: string | null,
    to: string,
  ) => remember(telling, at, actor, { action, objectType: "agreement", objectId: id, fromStatus: from, toStatus: to });
  const officer = { id: need.officerId, role: "officer" };
  event(drafted, officer, "agreements.draft", null, "draft");
  if (status === "draft") return;
  event(new Date(drafted.getTime() + 3_600_000), officer, "agreements.submit", "draft", "confirming");
  if (inForce || status === "sealing")
    event(approved, { id: universityUser, role: "university" }, "agreements.approve", "confirming", "sealing");
  if (inForce) event(effective, officer, "agreements.activate", "sealing", "effective");
  if (status === "terminated") event(approved, officer, "agreements.terminate", "confirming", "terminated");
  if (inForce && isTechnical) {
    remember(telling, effective, officer, {
      action: "needs.contract",
      objectType: "need",
      objectId: need.id,
      fromStatus: "engaged",
      toStatus: "contracted",
      detail: { agreementId: id },
    });
  }
}

function share(amount: string | null, percent: bigint): string | null {
  return amount === null ? null : fenToYuan((yuanToFen(amount) * percent) / 100n);
}

async function tellEvidence(
  telling: Telling,
  agreementId: string,
  number: number,
  amount: string | null,
  signedOn: string,
  completed: boolean,
  officerId: string,
  at: Date,
): Promise<void> {
  const { db, calendar } = telling;
  const mark = (
    kind: typeof agreementEvidence.$inferInsert.kind,
    onDate: string,
    more: Partial<typeof agreementEvidence.$inferInsert> = {},
  ) =>
    db.insert(agreementEvidence).values({
      agreementId,
      kind,
      onDate: onDate > calendar.today ? calendar.today : onDate,
      recordedBy: officerId,
      recordedAt: at,
      ...more,
    });
  await mark("signed", signedOn);
  if (amount === null) return;
  if (number % 3 !== 0)
    await mark("registered", addDays(signedOn, 12), {
      reference: `2026${String(329900000 + number * 137)}`,
      issuer: "省技术合同登记处",
      amount: null,
    });
  if (number % 4 !== 1)
    await mark("paid", addDays(signedOn, 15), { amount: share(amount, 30n), reference: `银行回单 ${number}01` });
  if (completed) {
    await mark("paid", addDays(signedOn, 40), { amount: share(amount, 70n), reference: `银行回单 ${number}02` });
    await mark("accepted", addDays(signedOn, 45), { note: "双方签署验收单，指标全部达到。" });
  }
}
