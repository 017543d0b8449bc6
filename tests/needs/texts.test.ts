import { describe, expect, it } from "vitest";
import { wechatText } from "@/components/needs/wechat-text";
import { translator } from "@/lib/i18n/translate";
import { coreName, identifyingWord } from "@/lib/needs/identifying-words";

const firm = {
  name: "云岫市恒通机械有限公司",
  alias: "恒通",
  brands: ["HTK"],
  contactName: "赵大山",
  contactPhone: "13812345678",
};

describe("words that give a firm away", () => {
  it.each([
    ["云岫市恒通机械有限公司的难题", "云岫市恒通机械有限公司"],
    ["恒通机械需要帮助", "恒通机械"],
    ["恒 通的阀门", "恒通"],
    ["ＨＴＫ 牌阀门", "HTK"],
    ["请联系赵大山", "赵大山"],
    ["电话 138-1234-5678", "13812345678"],
  ])("%s", (text, word) => {
    expect(identifyingWord(text, firm)).toBe(word);
  });

  it("lets a general text pass", () => {
    expect(identifyingWord("某机械企业的阀门密封面磨损快", firm)).toBeNull();
    expect(coreName("华光厂")).toBe("");
  });
});

describe("the text for WeChat", () => {
  const view = {
    code: "2026B-0031",
    title: "盘条酸洗发黑",
    problem: "很长的问题。".repeat(60),
    firm: null,
    commonFirms: null,
    funds: "500000.00",
    fundsNegotiable: false,
  };
  it("has at most 150 characters before its link", () => {
    const text = wechatText(translator("zh-CN"), "zh-CN", view, "https://example.test/needs/1");
    const body = text.slice(0, text.lastIndexOf("\n"));
    expect([...body].length).toBeLessThanOrEqual(150);
    expect(text.endsWith("\nhttps://example.test/needs/1")).toBe(true);
    expect(text).toContain("2026B-0031");
  });

  it("says who asks as far as the public knows it", () => {
    const said = (over: object) => wechatText(translator("zh-CN"), "zh-CN", { ...view, ...over }, "");
    expect(said({})).toContain("企业：本市某企业");
    expect(said({ commonFirms: 3 })).toContain("企业：3家企业共有");
    expect(said({ firm: "甲不锈钢" })).toContain("企业：甲不锈钢");
  });
});
