import { describe, expect, it } from "vitest";
import { serialToDay } from "@/lib/imports/reading/cell-text";
import { expandNumber, plainNumber, recoverCreditCode } from "@/lib/imports/reading/numbers";
import { columnOf, headerOf } from "@/lib/imports/sheet-shape";
import { columns, needShape } from "@/lib/needs/import/columns";
import { parseDay, parseDeadline } from "@/lib/needs/import/values/parse-date";
import { parseFunds } from "@/lib/needs/import/values/parse-funds";
import { parseIndicators } from "@/lib/needs/import/values/parse-indicators";
import { parseRow } from "@/lib/needs/import/values/parse-row";
import { checkCharacter, isCreditCode } from "@/lib/organizations/credit-code";

describe("credit code (GB 32100-2015)", () => {
  it("knows the check character of published examples, and notices one wrong character", () => {
    expect(isCreditCode("91350100M000100Y43")).toBe(true);
    expect(isCreditCode("91350100M000100Y44")).toBe(false);
    expect(isCreditCode("91350100M000100Y4")).toBe(false);
    expect(checkCharacter("9135010OM000100Y4")).toBeNull();
  });
});

describe("headers", () => {
  it.each([...columns.map((column) => [headerOf(column), column.key])])("%s is %s", (header, key) => {
    expect(columnOf(needShape, header as string)?.key).toBe(key);
  });
  it.each([
    ["* 企 业 名 称", "firm"],
    ["需求名称（必填）", "title"],
    ["主要问题\n(≤500字)*", "problem"],
    ["拟投入资金（万元）", "funds"],
    ["联系电话", "contactPhone"],
    ["所在乡镇（街道、园区）", "township"],
    ["Credit code", "creditCode"],
    ["意向院校／专家", "intended"],
  ])("%s is %s", (header, key) => expect(columnOf(needShape, header)?.key).toBe(key));
  it("does not guess", () => expect(columnOf(needShape, "电压等级")).toBeNull());
});

describe("numbers that were codes", () => {
  it.each([
    ["1.3812345678E+10", "13812345678"],
    ["13812345678", "13812345678"],
    ["13812345678.0", "13812345678"],
  ])("%s is %s", (text, expanded) => expect(expandNumber(text)).toBe(expanded));
  it("keeps all digits that the file holds, and marks the lost ones", () => {
    expect(recoverCreditCode("913209817654432112", true)).toEqual({ code: "913209817654432112", lost: false });
    expect(recoverCreditCode("9.13E+17", false)).toEqual({ code: "913???????????????", lost: true });
    expect(recoverCreditCode("9.1320115123456E+17", true)).toMatchObject({ lost: true });
    expect(recoverCreditCode("913201151234567000", true)).toEqual({ code: "913201151234567???", lost: true });
  });
  it("takes float noise away", () => expect(plainNumber("12.300000000000001")).toBe("12.3"));
});

describe("dates", () => {
  it.each([
    "2026-9-1",
    "2026.9.1",
    "2026/09/01",
    "2026年9月1日",
    "20260901",
    "26.9.1",
    "２０２６．９．１",
    "2026-09-01 00:00:00",
    "2026-09-01T00:00:00",
  ])("%s", (text) => expect(parseDay(text)).toBe("2026-09-01"));
  it.each(["2026-02-30", "九月初", "13.5", "2026"])("%s is none", (text) => expect(parseDay(text)).toBeNull());
  it.each([
    ["2026年12月", "2026-12-31"],
    ["2027.2", "2027-02-28"],
    ["2026年底", "2026-12-31"],
    ["2027年上半年", "2027-06-30"],
    ["2026年三季度", "2026-09-30"],
    ["2026年", "2026-12-31"],
  ])("%s means %s", (text, day) => expect(parseDeadline(text)).toBe(day));
  it("reads both calendars of serial days", () => {
    expect(serialToDay("46266", false)).toBe("2026-09-01");
    expect(serialToDay("44804", true)).toBe("2026-09-01");
    expect(serialToDay("12", false)).toBeNull();
  });
});

describe("funds", () => {
  it.each([
    ["50", "500000.00"],
    ["约50万", "500000.00"],
    ["50万元左右", "500000.00"],
    ["1.2亿", "120000000.00"],
    ["500000元", "500000.00"],
    ["１２.５", "125000.00"],
    ["1,200", "12000000.00"],
    ["≤80万元", "800000.00"],
  ])("%s is %s yuan", (text, yuan) => expect(parseFunds(text)).toMatchObject({ yuan, negotiable: false }));
  it.each(["面议", "价格面谈", "待定", "双方协商"])("%s is open", (text) =>
    expect(parseFunds(text)).toEqual({ yuan: null, negotiable: true }));
  it("takes the upper end of a range and says so", () =>
    expect(parseFunds("30-50万元")).toEqual({ yuan: "500000.00", negotiable: false, note: "range" }));
  it("does not guess", () => expect(parseFunds("看情况")).toBeNull());
});

describe("indicators", () => {
  it("reads one a line, with numbering, full-width bars and gaps", () => {
    const { lines, problems } = parseIndicators("1、不合格率|12|≤2|%|超声\n2.硬度｜｜≥220｜HB\n");
    expect(lines).toEqual([
      { name: "不合格率", present: "12", target: "≤2", unit: "%", method: "超声" },
      { name: "硬度", present: "", target: "≥220", unit: "HB", method: "" },
    ]);
    expect(problems).toEqual([]);
  });
  it("keeps a line without bars, and a value such as 1.5 at its start", () => {
    const { lines, problems } = parseIndicators("1.5mm以下毛刺为零");
    expect(lines[0]?.name).toBe("1.5mm以下毛刺为零");
    expect(problems[0]).toMatchObject({ key: "indicatorPlain", level: "warning" });
  });
});

describe("rows", () => {
  it("says what is missing or wrong in the cell that is wrong, and cuts nothing", () => {
    const { problems, values } = parseRow({
      township: "北镇",
      firm: "某厂",
      title: "题",
      problem: "长".repeat(501),
      contactPhone: "1381234",
      cooperation: "委托开发/联合研发;代工",
      visibility: "不公开",
      type: "Process improvement",
    });
    expect(problems.map(({ column, key, level }) => `${column} ${key} ${level}`).sort()).toEqual([
      "contactPhone phone warning",
      "cooperation cooperation warning",
      "problem tooLong error",
      "visibility visibility warning",
    ]);
    expect(values).toMatchObject({
      cooperation: ["commissioned", "joint"],
      visibility: null,
      type: "process_improvement",
    });
    expect(values.problem).toHaveLength(501);
  });
  it.each([
    ["138-1234-5678", "13812345678"],
    ["138 1234 5678", "13812345678"],
    ["电话:13812345678", "13812345678"],
    ["0515-88123", null],
    ["0515-88123456", "0515-88123456"],
  ])("phone %s is %s", (text, phone) => expect(parseRow({ contactPhone: text }).values.contactPhone).toBe(phone));
});
