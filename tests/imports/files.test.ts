import { readFileSync } from "node:fs";
import { join } from "node:path";
import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "@/lib/imports/problems";
import { type ReadSheet, readInChild } from "@/lib/imports/reading/read-in-child";
import { readSpreadsheet } from "@/lib/imports/reading/read-spreadsheet";
import { headerOf } from "@/lib/imports/sheet-shape";
import { columns, needShape } from "@/lib/needs/import/columns";
import { needSheet } from "@/lib/needs/import/read-import";
import { parseRow } from "@/lib/needs/import/values/parse-row";
import { fullRow, workbookOf } from "./support";
import { workbookXml, zipOf } from "./zip";

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", name)));
const text = (value: string) => new TextEncoder().encode(value);
const header = columns.map(headerOf).join(",");
const keysOf = (problems: { column: string; key: string }[]) => problems.map(({ column, key }) => `${column} ${key}`);

async function refusal(name: string, bytes: Uint8Array): Promise<{ key: string; params?: object }> {
  const failure = await readSpreadsheet(needShape, name, bytes).then(
    () => new Error("was read"),
    (error: unknown) => error,
  );
  if (!(failure instanceof UnreadableFile)) throw failure;
  return { key: failure.key, params: failure.params };
}

describe("sheets as townships really send them", () => {
  it.each([
    ["town-openpyxl.xlsx"],
    ["town-libreoffice.xlsx"],
  ])("%s: titles, merged cells, synonyms, footers", async (name) => {
    const { rows, warnings } = await readSpreadsheet(needShape, name, fixture(name));
    expect(rows.map((row) => row.number)).toEqual([4, 5, 6]);
    expect(warnings).toEqual([{ key: "columnsUnknown", params: { names: "分管领导意见" } }]);
    expect(rows.map((row) => row.cells.township)).toEqual(["北镇", "北镇", "北镇"]);
    expect(keysOf(rows[1]!.problems)).toEqual(["township merged"]);
    expect(keysOf(rows[0]!.problems)).toContain("creditCode creditCodeLost");
    expect(rows[0]!.cells).toMatchObject({ collectedOn: "2026-09-01", contactPhone: "13912345678", funds: "80" });
    expect(rows[2]!.cells).toMatchObject({ collectedOn: "2026-09-01", contactPhone: "13912345678" });
    const read = parseRow(rows[0]!.cells);
    expect(read.values).toMatchObject({
      type: "process_improvement",
      cooperation: ["commissioned", "consulting"],
      funds: "800000.00",
      wantedBy: "2027-06-30",
      visibility: "public",
      consent: true,
    });
    expect(read.values.indicators).toHaveLength(2);
  });

  it("reads the result of a formula, and says so where there is none", async () => {
    const calculated = await readSpreadsheet(needShape, "a.xlsx", fixture("town-libreoffice.xlsx"));
    expect(calculated.rows[2]).toMatchObject({ cells: { title: "烘干能耗高" } });
    expect(keysOf(calculated.rows[2]!.problems)).toContain("title formula");
    const bare = await readSpreadsheet(needShape, "a.xlsx", fixture("town-openpyxl.xlsx"));
    expect(bare.rows[2]!.cells.title).toBeUndefined();
    expect(keysOf(bare.rows[2]!.problems)).toContain("title formulaEmpty");
  });

  it("reads a GB18030 CSV, and never invents digits that it no longer holds", async () => {
    const { rows } = await readSpreadsheet(needShape, "a.csv", fixture("town-gb18030.csv"));
    expect(rows.map((row) => row.cells.title)).toEqual(["麦芽浸麦废水回用", "速冻芦笋护色", "烘干能耗高"]);
    expect(rows[0]!.cells.creditCode).toBe("913???????????????");
    expect(rows[2]!.cells.contactPhone).toBeUndefined();
    expect(keysOf(rows[2]!.problems)).toEqual(
      expect.arrayContaining(["contactPhone phoneLost", "creditCode creditCodeLost"]),
    );
  });

  it.each([
    ["UTF-8 with its mark", text(`\ufeff${header}\n1,,2026.9.1,北镇,甲厂,,是,,,题,,,,,,,,,,,,,,,,,`)],
    [
      "UTF-16 with tabs",
      new Uint8Array(
        Buffer.from(`\ufeff${header.replaceAll(",", "\t")}\n1\t\t2026.9.1\t北镇\t甲厂\t\t是\t\t\t题`, "utf16le"),
      ),
    ],
  ])("reads CSV as %s", async (_, bytes) => {
    const { rows } = await readSpreadsheet(needShape, "a.csv", bytes);
    expect(rows[0]).toMatchObject({ number: 2, cells: { firm: "甲厂", title: "题" } });
  });

  it("leaves out the example, reads yuan where the header says so, and names a second sheet of needs", async () => {
    const bytes = await workbookOf(
      [
        { ...fullRow, number: "示例" },
        { ...fullRow, funds: 500000 },
      ],
      (sheet) => {
        sheet.getRow(1).getCell(18).value = "拟投入资金(元)*";
        const other = sheet.workbook.addWorksheet("二组");
        other.addRow(columns.map(headerOf));
        other.addRow(["1", "", "", "北镇", "乙厂", "", "", "", "", "另一项"]);
        sheet.workbook.addWorksheet("隐藏", { state: "hidden" }).addRow(columns.map(headerOf));
      },
    );
    const { rows, warnings } = await readSpreadsheet(needShape, "a.xlsx", bytes);
    expect(rows).toHaveLength(1);
    expect(parseRow(rows[0]!.cells).values.funds).toBe("500000.00");
    expect(warnings).toEqual([{ key: "fundsInYuan" }, { key: "otherSheets", params: { names: "二组" } }]);
  });

  it("points out cells merged across columns, and errors", async () => {
    const { rows } = await readSpreadsheet(
      needShape,
      "a.xlsx",
      await workbookOf([fullRow], (sheet) => {
        sheet.mergeCells("L2:N2");
        sheet.getCell("I2").value = { error: "#REF!" } as ExcelJS.CellErrorValue;
      }),
    );
    expect(keysOf(rows[0]!.problems)).toEqual(expect.arrayContaining(["problem mergedAcross", "products cellError"]));
  });

  it("reads date cells, rich text, and prefixed elements that other programs write", async () => {
    const { rows } = await readSpreadsheet(
      needShape,
      "a.xlsx",
      await workbookOf([{ ...fullRow, collectedOn: new Date("2026-09-01T00:00:00Z") }], (sheet) => {
        sheet.getCell("J2").value = { richText: [{ text: "球铁" }, { text: "缩松", font: { bold: true } }] };
      }),
    );
    expect(rows[0]!.cells).toMatchObject({ collectedOn: "2026-09-01", title: "球铁缩松" });
    const cell = (at: string, value: string) => `<x:c r="${at}" t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`;
    const xml = `<x:worksheet><x:sheetData><x:row r="1">${cell("A1", "乡镇")}${cell("B1", "企业名称")}${cell("C1", "需求名称")}</x:row>
      <x:row r="2">${cell("A2", "北镇")}${cell("B2", "A&amp;B厂")}${cell("C2", "题")}</x:row></x:sheetData></x:worksheet>`;
    expect((await readSpreadsheet(needShape, "a.xlsx", workbookXml(xml))).rows[0]?.cells.firm).toBe("A&B厂");
  });
});

describe("files that cannot be read each get their reason", async () => {
  const good = await workbookOf([fullRow]);
  const wide = (count: number) =>
    workbookOf([fullRow], (sheet) => {
      for (let column = 28; column <= count; column += 1) sheet.getRow(1).getCell(column).value = `附加列${column}`;
    });
  const cases: [string, string, () => Uint8Array | Promise<Uint8Array>][] = [
    ["empty", "a.xlsx", () => new Uint8Array()],
    ["oldFormat", "a.xls", () => fixture("town-old.xls")],
    ["encrypted", "a.xlsx", () => fixture("town-old.xls")],
    ["oldFormat", "a.et", () => text("anything")],
    ["wrongType", "a.xlsx", () => text("%PDF-1.7 not a sheet")],
    ["wrongType", "a.pdf", () => text("%PDF-1.7")],
    ["wrongType", "a.csv", () => good],
    ["webPage", "a.xlsx", () => text("<html><table><tr><td>需求名称</td></tr></table></html>")],
    ["wrongType", "a.csv", () => new Uint8Array([65, 0, 0, 66])],
    ["encoding", "a.csv", () => new Uint8Array([0xff, 0x80, 0x80, 0xff, 0xff])],
    ["noHeader", "a.csv", () => text("a,b,c\n1,2,3")],
    ["noRows", "a.csv", () => text(header)],
    ["noRows", "a.csv", () => text(`${header}\n合计,,,2家`)],
    ["damagedCsv", "a.csv", () => text(`${header}\n1,"没有合上的引号,`)],
    ["columnsNeeded", "a.csv", () => text("企业名称,联系人,手机\n甲厂,某,13800000000")],
    ["duplicateColumn", "a.csv", () => text("乡镇,企业名称,需求名称,需求名称*\n北镇,甲厂,题,题")],
    ["tooManyColumns", "a.xlsx", () => wide(500)],
    ["tooManyRows", "a.csv", () => text(`${header}\n${"1,,,北镇,甲厂,,,,,题\n".repeat(20_001)}`)],
    ["damaged", "a.xlsx", () => good.slice(0, good.length / 2)],
    ["damaged", "a.xlsx", () => good.map((byte, at) => (at > 200 && at < good.length - 2_000 ? byte ^ 0x5a : byte))],
    ["damaged", "a.xlsx", () => workbookXml("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>")],
    ["damaged", "a.xlsx", () => workbookXml("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>")],
    ["notWorkbook", "a.xlsx", () => zipOf([{ name: "word/document.xml", bytes: text("<w:document/>") }])],
    [
      "inflatesTooFar",
      "a.xlsx",
      () => workbookXml("<worksheet/>", [{ name: "xl/big.xml", bytes: new Uint8Array(8 * 1024 * 1024) }]),
    ],
    [
      "inflatesTooFar",
      "a.xlsx",
      () => zipOf(Array.from({ length: 1_001 }, (_, at) => ({ name: `f${at}`, bytes: text("x") }))),
    ],
  ];
  it.each(cases)("%s: %s", async (key, name, bytes) => {
    expect(await refusal(name, await bytes())).toMatchObject({ key });
  });

  it("stops a zip entry that holds more than it said", async () => {
    const lying = zipOf([{ name: "xl/workbook.xml", bytes: new Uint8Array(1_000_000), claims: 100 }]);
    expect(["damaged", "notWorkbook"]).toContain((await refusal("a.xlsx", lying)).key);
  });

  it("survives 300 files damaged at random: read, or refused with a reason", async () => {
    let state = 42;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const bytes = good.slice(0, round % 3 === 0 ? random(good.length) : good.length);
      for (let hit = 0; hit < 1 + random(20) && bytes.length > 0; hit += 1) bytes[random(bytes.length)] = random(256);
      await readSpreadsheet(needShape, "a.xlsx", bytes).catch((error: unknown) =>
        expect(error).toBeInstanceOf(UnreadableFile),
      );
    }
  });
});

describe("the reading process", () => {
  const collect = async (sheet: ReadSheet) => {
    const rows = [];
    for await (const batch of sheet.batches) rows.push(...batch);
    return { rows, warnings: sheet.warnings };
  };
  it("gives the same rows as reading at home", async () => {
    const bytes = fixture("town-openpyxl.xlsx");
    expect(await readInChild(needSheet.script, "a.xlsx", bytes, collect)).toEqual(
      await readSpreadsheet(needShape, "a.xlsx", bytes),
    );
  });
  it("is killed at its limits, with a reason", async () => {
    const limits = { heapMegabytes: 320, seconds: 0.05 };
    await expect(
      readInChild(needSheet.script, "a.xlsx", fixture("town-openpyxl.xlsx"), collect, limits),
    ).rejects.toThrow("tooHeavy");
  });
  it("hands on the reason of a refusal", async () => {
    await expect(readInChild(needSheet.script, "a.xlsx", text("nonsense"), collect)).rejects.toThrow("wrongType");
  });
});
