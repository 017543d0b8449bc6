import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { columns, headerOf } from "@/lib/needs/import/columns";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "match-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as a person runs it, with an environment that knows no database. */
function run(command: "match" | "match-duplicates" | "match-classify", ...args: string[]) {
  const file = join(root, `lib/commands/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production" },
    encoding: "utf8",
  });
  const rows = stdout.split("\n").flatMap((line) => (line ? [line.split("\t")] : []));
  return { status, stdout, rows, errors: stderr.split("\n").filter(Boolean) };
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n");

const needs = file(
  "needs.jsonl",
  lines(
    { id: "n1", title: "泵体铸件缩松渗漏", problem: "灰铁泵壳打压漏水", firm: "ignored" },
    { id: 2, title: "蒜片烘干后发黄", keywords: ["褐变"] },
  ),
);
const experts = file(
  "experts.jsonl",
  lines(
    { id: "cast", directions: ["铸造"], outputs: [{ title: "灰铸铁缩松缺陷预测", abstract: "铸件凝固模拟" }] },
    { id: "food", discipline: "食品科学", outputs: ["脱水蒜片褐变控制", { title: "热风干燥" }] },
    { id: "law", bio: "合同法" },
  ),
);

describe("match", () => {
  it("ranks, scores given pairs in their order, and both agree", () => {
    const ranked = run("match", "--needs", needs, "--experts", experts, "--top", "2");
    expect(ranked.errors).toEqual([]);
    expect(ranked.status).toBe(0);
    const best = new Map(ranked.rows.map(([need, expert]) => [need, expert]).reverse() as [string, string][]);
    expect(best).toEqual(
      new Map([
        ["2", "food"],
        ["n1", "cast"],
      ]),
    );
    const pairs = file("pairs.tsv", "need\texpert\r\n2\tfood\r\nn1\tlaw\r\nn1\tcast\r\n2\tfood\r\n");
    const scored = run("match", "--needs", needs, "--experts", experts, "--pairs", pairs);
    expect(scored.rows.map(([need, expert]) => `${need} ${expert}`)).toEqual(["2 food", "n1 law", "n1 cast", "2 food"]);
    const full = new Map(ranked.rows.map(([need, expert, score]) => [`${need} ${expert}`, score]));
    expect(scored.rows[0]![2]).toBe(full.get("2 food"));
    expect(scored.rows[2]![2]).toBe(full.get("n1 cast"));
  });

  it("names every bad line of every file and prints nothing", () => {
    const bad = file(
      "bad.jsonl",
      `\ufeff${lines({ id: "a", title: "阀门漏" }, "{broken", "", { id: "b" }, { id: "a", title: "泵" }, [1], { title: 3 })}`.replaceAll(
        "\n",
        "\r\n",
      ),
    );
    const result = run("match", "--needs", bad, "--experts", join(folder, "absent.jsonl"));
    expect(result.status).toBe(1);
    expect(result.stdout).toBe("");
    expect(result.errors.map((line) => line.replace(/JSON: .*/, "JSON"))).toEqual([
      "bad.jsonl:2: is not JSON",
      "bad.jsonl:4: has no text",
      'bad.jsonl:5: id "a" was used on line 1 already',
      "bad.jsonl:6: is not a JSON object",
      "bad.jsonl:7: has no id",
      "absent.jsonl: does not exist",
    ]);
  });

  it("refuses pairs with ids that nobody has, and options that make no sense", () => {
    const pairs = file("unknown.tsv", "n1\tcast\nn9\tcast\nn1\nn1\tnobody\n");
    const result = run("match", "--needs", needs, "--experts", experts, "--pairs", pairs);
    expect(result.status).toBe(1);
    expect(result.stdout).toBe("");
    expect(result.errors).toEqual([
      'unknown.tsv:2: unknown need "n9"',
      "unknown.tsv:3: two ids with a tab between are needed",
      'unknown.tsv:4: unknown expert "nobody"',
    ]);
    for (const args of [["--needs", needs], ["--needs", needs, "--experts", experts, "--top", "0"], ["--nonsense"]])
      expect(run("match", ...args)).toMatchObject({ status: 1, stdout: "" });
    expect(run("match", "--help")).toMatchObject({ status: 0, errors: [] });
  });

  it("reads spreadsheets: CSV of any encoding, and the import template", async () => {
    const csv = '编号,需求名称,主要问题,备注\r\nk1,泵体铸件缩松,"打压\n漏水",x\r\nk2,蒜片褐变,"发黄, 难看",\r\n';
    // The two-byte part of GB18030 is not in Node's encoder: the sheet is given as its bytes.
    const gb = Buffer.concat([...csv].map((character) => gb18030Of(character)));
    const book = new ExcelJS.Workbook();
    book.addWorksheet("封面").addRow(["填报说明"]);
    const sheet = book.addWorksheet("需求");
    sheet.addRow(["云岫市企业技术需求征集表"]);
    sheet.addRow(columns.map(headerOf));
    const row = (values: Record<string, string>) => columns.map(({ key }) => values[key] ?? "");
    sheet.addRow(row({ number: "示例", firm: "甲厂", title: "示例需求" }));
    sheet.addRow(
      row({ number: "1", code: "X-1", firm: "乙厂", title: "泵体铸件缩松", problem: "漏水", industry: "机械铸造" }),
    );
    sheet.addRow(row({ number: "2", firm: "丙厂", title: "蒜片褐变", indicators: "白度|70|≥85||色差仪" }));
    sheet.addRow(["合计", "", "2"]);
    const xlsx = file("template.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
    const expertCsv = file(
      "experts.csv",
      "\ufeffid;研究方向;成果;field\ncast;铸造、凝固;灰铸铁缩松;4.1\nfood;干燥;蒜片褐变|热风;农学\n",
    );
    const firstOf = (path: string) => {
      const { rows, errors } = run("match", "--needs", path, "--experts", expertCsv, "--top", "1");
      expect(errors).toEqual([]);
      return rows.map(([need, expert]) => `${need} ${expert}`);
    };
    expect(firstOf(file("gb.csv", gb))).toEqual(["k1 cast", "k2 food"]);
    expect(firstOf(file("utf8.csv", csv))).toEqual(["k1 cast", "k2 food"]);
    expect(firstOf(xlsx)).toEqual(["X-1 cast", "2 food"]);
  });

  it("says why a table is no table of needs, and counts lines as an editor does", () => {
    const result = run(
      "match",
      "--needs",
      file("no.csv", "a,b\n1,2\n"),
      "--experts",
      file("e.csv", 'id,bio\nx,"两\n行"\nx,又一个\n'),
    );
    expect(result.status).toBe(1);
    expect(result.errors[0]).toContain("no.csv: no header");
    expect(result.errors[1]).toBe('e.csv:4: id "x" was used on line 2 already');
  });
});

describe("match:duplicates", () => {
  const like = file(
    "like.jsonl",
    lines(
      { id: "a", title: "泵体铸件渗漏", problem: "灰铁泵壳水压试验漏水,剖开是缩松" },
      { id: "b", title: "泵壳铸件打压漏水", problem: "灰铁泵体打压不合格,有缩松" },
      { id: "c", title: "蒜片烘干发黄", problem: "白度不够" },
      { id: "d", title: "泵体铸件渗漏", problem: "灰铁泵壳水压试验漏水,剖开是缩松" },
    ),
  );

  it("prints each plausible pair once, the likest first, and the same scores for given pairs", () => {
    const { rows, status } = run("match-duplicates", "--needs", like);
    expect(status).toBe(0);
    expect(rows[0]).toEqual(["a", "d", "100"]);
    expect(rows.map(([first, second]) => `${first} ${second}`).sort()).toEqual(["a b", "a d", "b d"]);
    const pairs = file("like.tsv", "b\ta\na\tc\n");
    const scored = run("match-duplicates", "--needs", like, "--pairs", pairs).rows;
    expect(scored[0]![2]).toBe(rows.find(([first, second]) => first === "a" && second === "b")![2]);
    expect(Number(scored[1]![2])).toBeLessThan(30);
  });
});

describe("match:classify", () => {
  it("gives three fields by their official names, and says unsure rather than guess", () => {
    const path = file(
      "fields.jsonl",
      lines({ id: "a", title: "电镀废水总镍超标", problem: "污水处理后重金属不达标" }, { id: "b", title: "你好" }),
    );
    const { rows } = run("match-classify", "--needs", path);
    expect(rows[0]!.slice(0, 3)).toEqual(["a", "资源与环境", "水污染控制与水资源利用技术"]);
    expect(rows.filter(([id]) => id === "a")).toHaveLength(3);
    expect(rows.filter(([id]) => id === "b")[0]!.slice(1, 3)).toEqual(["unsure", "unsure"]);
  });
});

/** GB18030 bytes of a character, found by decoding all pairs once: Node has the decoder only. */
function gb18030Of(character: string): Buffer {
  if (character < "\u0080") return Buffer.from(character);
  table ??= gbTable();
  return Buffer.from(table.get(character) ?? []);
}
let table: Map<string, [number, number]> | undefined;
function gbTable(): Map<string, [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, [number, number]>();
  for (let first = 0xa1; first < 0xf8; first++)
    for (let second = 0xa1; second < 0xff; second++)
      found.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return found;
}
