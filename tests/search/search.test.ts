import { beforeAll, describe, expect, it } from "vitest";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import type { SearchQuery } from "@/lib/search/port";
import { parseQuery } from "@/lib/search/query-words";
import { pairsOf, tokensOf } from "@/lib/search/tokens";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

const texts = {
  wire: ["304不锈钢线材酸洗后表面发黑", "线材酸洗后局部发黑,返工率高,希望改进酸洗液配方。"],
  tube: ["换热器用不锈钢管焊缝晶间腐蚀", "S32205双相钢焊管在氯离子环境下腐蚀穿孔。"],
  pepper: ["脱水甜椒复水后颜色变暗", "热风干燥过程褐变严重,想用变温干燥或护色处理。"],
  flax: ["亚麻纱条干不匀与断头率高", "长麻湿纺细纱断头多,温湿度控制不稳。"],
  casting: ["灰铸铁缸体气孔与缩松缺陷", "树脂砂造型,气孔废品率百分之八。"],
  solar: ["太阳能集热管镀膜吸收率衰减", "高温真空集热管选择性吸收涂层三年后性能下降。"],
} as const;
type Key = keyof typeof texts;

let db: TestDatabase;
let world: World;
const keyOf = new Map<string, Key>();

const search = async (text: string, over: Partial<SearchQuery> = {}) => {
  const query = { text, filters: {}, facets: [], sort: "relevance", cursor: null, limit: 20, ...over };
  const result = await searchPublicNeeds(db.context({ role: "visitor" }), query);
  return { ...result, keys: result.ids.map((id) => keyOf.get(id) as Key) };
};

/** The first firm's name and products speak of steel, the other's of vegetables. */
const firmOf = (key: string) =>
  key === "wire" || key === "tube" ? {} : { organizationId: world.otherFirm, townshipId: world.south };

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  for (const [key, [title, problem]] of Object.entries(texts)) {
    const need = await makeNeed(db.db, world, {
      status: "published",
      code: `2026B-9${keyOf.size}`,
      title,
      problem,
      ...firmOf(key),
    });
    keyOf.set(need.id, key as Key);
    await writeNeedSearchDocument(db.context(), need.id);
  }
});

describe("search", () => {
  const cases: [query: string, finds: Key[], misses: Key[]][] = [
    ["酸洗 发黑", ["wire"], ["tube", "pepper", "flax", "casting", "solar"]],
    ["酸洗发黑怎么解决", ["wire"], ["tube", "pepper"]],
    ["不锈钢", ["wire", "tube"], ["pepper", "flax", "casting", "solar"]],
    ["钢管", ["tube"], ["wire", "flax"]],
    ["不锈钢管", ["tube"], ["wire", "casting"]],
    ["不銹鋼管 腐蝕", ["tube"], ["wire", "pepper"]],
    ["304", ["wire"], ["tube", "solar"]],
    ["S32205", ["tube"], ["wire"]],
    ["s32205", ["tube"], ["wire"]],
    ["S３２２０５", ["tube"], ["wire"]],
    ["甜椒 护色", ["pepper"], ["flax"]],
    ["褐变", ["pepper"], ["wire"]],
    ["断头", ["flax"], ["casting"]],
    ["气孔", ["casting"], ["pepper", "tube"]],
    ["集热管", ["solar"], ["tube", "casting"]],
    ["镀膜 衰减", ["solar"], ["tube"]],
    ["2026b-90", ["wire"], ["tube", "pepper"]],
    ["甜椒干燥褐变的机理与等离子体", ["pepper"], ["wire", "flax"]],
    ["量子计算芯片", [], ["wire", "tube", "pepper", "flax", "casting", "solar"]],
    ["甲不锈钢有限公司", ["wire"], []],
  ];
  it.each(cases)("%s", async (query, finds, misses) => {
    const { keys, total } = await search(query);
    expect(keys).toEqual(expect.arrayContaining(finds));
    for (const key of misses) expect(keys).not.toContain(key);
    expect(total).toBe(keys.length);
  });

  it.each([
    "'",
    "\\",
    "%",
    "a & | !",
    "():*",
    "<->",
    "\u0000x",
    "😀",
    "'; drop table needs; --",
    "钢".repeat(150),
  ])("takes %j as a text and no more", async (query) => {
    await expect(search(query)).resolves.toBeDefined();
  });

  it("puts the title before the text", async () => {
    expect((await search("不锈钢管")).keys[0]).toBe("tube");
    expect((await search("腐蚀")).keys[0]).toBe("tube");
  });

  it("says when not every word was found, and pages without gap or repeat", async () => {
    expect((await search("酸洗 亚麻")).relaxed).toBe(true);
    expect((await search("酸洗")).relaxed).toBe(false);
    const first = await search("", { sort: "newest", limit: 4 });
    const second = await search("", { sort: "newest", limit: 4, cursor: first.next });
    expect([first.total, second.total]).toEqual([6, 6]);
    expect(new Set([...first.ids, ...second.ids]).size).toBe(6);
    expect([first.previous, second.previous, second.next]).toEqual([null, "0", null]);
  });
});

describe("words", () => {
  it("keeps pairs of characters beside the words, and one spelling", () => {
    expect(tokensOf("不銹鋼管").map((token) => token.lexeme)).toContain("不锈钢");
    expect(pairsOf("不銹鋼管")).toEqual(["不锈", "锈钢", "钢管"]);
    expect(tokensOf("ＡＢＣ")).toEqual([{ term: "abc", lexeme: "abc" }]);
    expect(tokensOf("06Cr19Ni10")[0]).toEqual({ term: "06cr19ni10", lexeme: "304" });
  });
  it("drops what says nothing, unless nothing else is there", () => {
    const words = (text: string) => parseQuery(text)?.words.map((word) => word.typed) ?? [];
    expect(words("酸洗发黑怎么解决")).toEqual(["酸洗", "发黑"]);
    expect(words("技术")).toEqual(["技术"]);
    expect(words("  ,。 ")).toEqual([]);
  });
});
