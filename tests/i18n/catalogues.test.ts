import { describe, expect, it } from "vitest";
import * as enums from "@/db/enums";
import { argumentsOf, type Texts, texts } from "./catalogue";

const han = /\p{Script=Han}/u;
const wrongOf = (catalogue: Texts, isWrong: (text: string, key: string) => boolean) =>
  [...catalogue].filter(([key, text]) => isWrong(text, key)).map(([key, text]) => `${key}: ${text}`);

/** The language switch names the other language; the import explains what must stand in the Chinese sheet. */
const quotesChinese = /^(?:shell\.nav\.language$|imports\.(?:problem|template|expertTemplate)\.)/;
/** Units that a number goes without. */
const mayBeEmpty = /^reports\.unit\./;

describe("both languages say the same things", () => {
  it("have the same keys", () => {
    const only = (one: Texts, other: Texts) => [...one.keys()].filter((key) => !other.has(key));
    expect({ "zh-CN only": only(texts["zh-CN"], texts.en), "en only": only(texts.en, texts["zh-CN"]) }).toEqual({
      "zh-CN only": [],
      "en only": [],
    });
  });

  it("are valid messages with the same arguments", () => {
    const differing = [...texts["zh-CN"]].flatMap(([key, chinese]) => {
      const english = texts.en.get(key);
      if (english === undefined) return [];
      const [a, b] = [argumentsOf(chinese), argumentsOf(english)];
      const [x, y] = [chinese, english].map((text) => argumentsOf(text, { plurals: false }));
      const agree = x?.every((name) => b.includes(name)) && y?.every((name) => a.includes(name));
      return agree ? [] : [`${key}: {${a}} in Chinese, {${b}} in English`];
    });
    expect(differing).toEqual([]);
  });

  it("leave nothing empty", () => {
    const isEmpty = (text: string, key: string) => text.trim() === "" && !mayBeEmpty.test(key);
    expect([...wrongOf(texts["zh-CN"], isEmpty), ...wrongOf(texts.en, isEmpty)]).toEqual([]);
  });
});

describe("each language is written as its readers write it", () => {
  it("English has no Chinese in it", () => {
    expect(wrongOf(texts.en, (text, key) => han.test(text) && !quotesChinese.test(key))).toEqual([]);
  });

  it("Chinese uses full-width punctuation between characters", () => {
    const halfWidth = /[\p{Script=Han}）」』”}][,;:?!][\s]*[\p{Script=Han}（「『“]/u;
    expect(wrongOf(texts["zh-CN"], (text) => halfWidth.test(text))).toEqual([]);
  });
});

describe("every code has its word", () => {
  const vocabularies = {
    role: [...enums.roles, "visitor", "system"],
    organizationKind: enums.organizationKinds,
    verification: enums.verificationStates,
    industry: enums.industries,
    needType: enums.needTypes,
    cooperation: enums.cooperationModes,
    visibility: enums.visibilities,
    fundBand: enums.fundBands,
    needStatus: enums.needStatuses,
    closeReason: enums.closeReasons,
    consent: enums.consentStates,
    consentMethod: enums.consentMethods,
    reviewVerdict: enums.reviewVerdicts,
    importState: enums.importStates,
    importAction: enums.importActions,
    outputKind: enums.outputKinds,
    outputStage: enums.outputStages,
    expertVisibility: enums.expertVisibilities,
    matchDecision: enums.matchDecisions,
    dismissReason: enums.dismissReasons,
    engagementStatus: enums.engagementStatuses,
    declineCode: enums.declineCodes,
    failureCode: enums.failureCodes,
    engagementOrigin: enums.engagementOrigins,
    side: enums.sides,
    entryKind: enums.entryKinds,
    agreementKind: enums.agreementKinds,
    agreementStatus: enums.agreementStatuses,
    evidenceKind: enums.evidenceKinds,
    confirmationSide: enums.confirmationSides,
  };
  it.each(Object.entries(vocabularies))("%s", (name, codes) => {
    const prefix = `vocabulary.${name}.`;
    const worded = [...texts.en.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    expect(worded.sort()).toEqual([...codes].sort());
  });
});
