/** Names of one material in GB/T 20878, the old GB 1220 and the ISC number; the first is the one that the index keeps. */
const families = [
  "304 0cr18ni9 06cr19ni10 s30408 sus304 1.4301",
  "304l 00cr19ni10 022cr19ni10 s30403 sus304l 1.4307",
  "316 0cr17ni12mo2 06cr17ni12mo2 s31608 sus316 1.4401",
  "316l 00cr17ni14mo2 022cr17ni12mo2 s31603 sus316l 1.4404",
  "321 0cr18ni10ti 06cr18ni11ti s32168 sus321 1cr18ni9ti",
  "310s 0cr25ni20 06cr25ni20 s31008 sus310s",
  "201 12cr17mn6ni5n s35350",
  "202 12cr18mn9ni5n s35450",
  "301 12cr17ni7 1cr17ni7 s30110",
  "410 12cr13 1cr13 s41010",
  "420 20cr13 2cr13 s42020",
  "430 10cr17 1cr17 s11710 sus430",
  "630 05cr17ni4cu4nb s51740 17-4ph 0cr17ni4cu4nb",
  "2205 022cr23ni5mo3n s22053 s22253 s32205 1.4462",
  "2507 022cr25ni7mo4n s25073 s32750 1.4410",
  "904l 015cr21ni26mo5cu2 s39042",
  "45 45# c45 s45c",
];
const canonical = new Map(families.flatMap((line) => line.split(" ").map((name, _, all) => [name, all[0]!] as const)));

/** Bare numbers that are grades and nothing else in such texts. */
const bare = new Set(
  "201 202 301 304 310 316 317 321 347 409 410 420 430 436 439 441 444 630 904 2205 2507 2304".split(" "),
);

const units: Record<string, string> = Object.fromEntries(
  (
    "毫米 mm,厘米 cm,米 m,微米 um,μm um,µm um,纳米 nm,丝 10um,度 c,°c c,℃ c,摄氏度 c,兆帕 mpa,千帕 kpa,公斤 kg,千克 kg,吨 t,克 g," +
    "毫克 mg,秒 s,分钟 min,小时 h,天 d,伏 v,千瓦 kw,赫兹 hz,分贝 db,转 rpm,r/min rpm,升 l,‰ permille"
  )
    .split(",")
    .map((pair) => pair.split(" ")),
);
const unit =
  /^(mm|cm|um|μm|µm|nm|m|°c|℃|%|‰|mpa|kpa|pa|gpa|kg|mg|g|t|kw|kwh|w|v|kv|mv|ma|a|hz|khz|mhz|db|h|min|s|ms|l|ml|ppm|ppb|hrc|hv|hb|r\/min|rpm|n|kn|摄氏度|度|毫米|厘米|微米|纳米|米|丝|兆帕|千帕|公斤|千克|毫克|克|吨|秒|分钟|小时|天|伏|千瓦|赫兹|分贝|转|升)(?![a-z])/;

export interface Grade {
  name: string;
  /** The grade without its suffix (316L → 316, Q235B → Q235), a weaker tie. */
  parent?: string;
}

/** A code of letters and digits as one name, or null where it is only a number. */
export function grade(code: string): Grade | null {
  const name = canonical.get(code) ?? canonical.get(code.replace(/-/g, "")) ?? code;
  if (/^[\d./-]+$/.test(name) && name === code) return bare.has(name) ? { name } : null;
  const parent = /^(q\d{3}|3\d\d|4\d\d|ht\d{3}|qt\d{3})[a-z-][a-z0-9-]*$/.exec(name)?.[1];
  return parent && parent !== name ? { name, parent } : { name };
}

/** Quantities with a unit in a text, by their canonical name, as they are written there. */
export function quantitiesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 0: number, index } of text.matchAll(/\d+(?:\.\d+)?/g)) {
    const rest = text.slice(index + number.length);
    const after = unit.exec(rest.trimStart().toLowerCase());
    if (!after) continue;
    const end = rest.length - rest.trimStart().length + after[0].length;
    found.set(`${Number(number)}${units[after[1]!] ?? after[1]}`, number + rest.slice(0, end));
  }
  return found;
}

/** "0.30毫米" → "0.3mm"; null where no unit follows. `rest` is the text right after the number. */
export function quantity(number: string, rest: string): string | null {
  const found = unit.exec(rest.trimStart());
  if (!found) return null;
  return `${Number(number)}${units[found[1]!] ?? found[1]}`;
}
