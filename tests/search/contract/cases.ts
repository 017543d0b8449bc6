import type { ExpertKey, NeedKey } from "./corpus";

type Of<Key> = { query: string; finds: readonly Key[]; misses?: readonly Key[]; first?: Key; why: string };
export type NeedCase = Of<NeedKey>;
export type ExpertCase = Of<ExpertKey>;

const need = (why: string, query: string, finds: NeedKey[], misses: NeedKey[] = [], first?: NeedKey): NeedCase => ({
  query,
  finds,
  misses,
  first,
  why,
});
const expert = (why: string, query: string, finds: ExpertKey[], misses: ExpertKey[] = [], first?: ExpertKey) => ({
  query,
  finds,
  misses,
  first,
  why,
});

/** What a person who types the query expects: must find / must not find / which comes first. */
export const needCases: readonly NeedCase[] = [
  // Words
  need("two words", "酸洗 发黑", ["wire"], ["tube", "pepper", "flax"]),
  need("a sentence", "酸洗发黑怎么解决", ["wire"], ["tube", "pepper"], "wire"),
  need("one word, many texts", "不锈钢", ["wire", "tube"], ["pepper", "flax", "casting"]),
  need("a longer word", "不锈钢管", ["tube"], ["wire", "casting"], "tube"),
  need("a word of the text", "褐变", ["pepper"], ["garlic"]),
  need("words that touch", "亚麻断头", ["flax"], ["dye", "gear"]),
  need("title before text", "干燥", ["garlic", "pepper"], ["flax"], "garlic"),
  need("title before text", "焊缝", ["tube", "robot"], ["gear"]),
  need("a word nobody wrote", "量子计算芯片", [], ["film", "battery", "mes"]),
  need("most words, not all", "甜椒干燥褐变的机理与等离子体", ["pepper"], ["flax", "wire"], "pepper"),
  need("a code name beside words", "HT250 缸体", ["casting"], ["ductile"]),
  need("a disease", "灰霉病", ["tomato"], ["casting"]),
  need("two of three", "机器视觉 漏检", ["vision"], ["robot", "mes"]),
  need("a place in a process", "渗碳淬火", ["gear"], ["bearing"]),
  need("a question", "污水站太臭怎么办", ["odor"], ["wire", "flax"]),
  // Parts of words
  need("part of a word: 待处理", "处理", ["pickling", "wire", "pepper"], ["crane", "flax"]),
  need("part of a word: 在建工程", "工程", ["crane"], ["flax", "pepper"]),
  need("part of a word: 集热管", "集热", ["solar"], ["tube", "garlic"]),
  need("end of a word: 焊管", "钢管", ["tube"], ["seal"]),
  need("across words: 线材酸洗", "材酸", ["wire"], ["battery"]),
  need("three characters across words", "铁缸体", ["casting"], ["ductile"]),
  need("one character", "蒜", ["garlic"], ["malt", "kelp"]),
  need("part of a compound", "锂电", ["battery", "battery2"], ["film"]),
  // As you type
  need("begun: two characters", "不锈", ["wire", "tube"], ["pepper"]),
  need("begun: a word and a half", "晶间腐", ["tube"], ["wire"]),
  need("begun: English", "corro", ["pump"], ["weld"]),
  need("begun: English, second word", "welding dist", ["weld"], ["pump"]),
  need("begun: a number", "S322", ["tube"], ["isc"]),
  need("begun: pinyin", "buxiu", ["wire", "tube"], ["flax"]),
  need("begun: pinyin of a rare word", "shihu", ["orchid"], ["tomato"]),
  // Pinyin
  need("pinyin", "buxiugang", ["wire", "tube"], ["pepper", "casting"]),
  need("initials", "bxg", ["wire", "tube"], ["pepper", "casting"]),
  need("pinyin of two words", "yama duantou", ["flax"], ["dye"]),
  need("pinyin of two words together", "buxiuganghanfeng", ["tube"], ["robot"]),
  need("pinyin and characters", "jireguan 太阳能", ["solar"], ["film"]),
  need("initials of a plant", "tpsh", ["orchid"], ["tomato"]),
  need("ü as v", "lvse", ["tomato"], ["dye"]),
  // A slip
  need("a wrong character, same sound", "不绣钢", ["wire", "tube"], ["pepper"]),
  need("a wrong character in a compound", "不绣钢管", ["tube"], ["pepper"]),
  need("a missing character", "不钢", ["wire", "tube"], ["pepper", "flax"]),
  need("a wrong character, other sound", "太阴能", ["solar"], ["pump"]),
  need("same sound, two characters", "甜焦", ["pepper"], ["flax"]),
  need("same sound, two characters", "复蚀", ["tube"], ["wire"]),
  need("a missing letter", "corosion", ["pump"], ["weld"]),
  need("a wrong letter", "impellar", ["pump"], ["weld"]),
  need("swapped letters", "wleding", ["weld"], ["pump"]),
  need("a letter too many", "distorrtion", ["weld"], ["pump"]),
  need("a slip beside a right word", "不绣钢 酸洗", ["wire"], ["pickling", "tube"]),
  need("right words are left alone", "甜椒 干燥", ["pepper"], ["garlic"]),
  // Forms
  need("traditional", "不銹鋼管 腐蝕", ["tube"], ["wire", "pepper"]),
  need("traditional, one word", "銲接", ["robot"], ["gear"]),
  need("full width", "Ｓ３２２０５", ["tube"], ["isc"]),
  need("lower case", "s32205", ["tube"], ["isc"]),
  need("upper case English", "CORROSION", ["pump"], ["weld"]),
  need("English plural", "coating", ["pump"], ["weld"]),
  need("English singular", "impellers", ["pump"], ["weld"]),
  need("English verb forms", "welded", ["weld"], ["pump"]),
  need("English verb forms", "warped", ["weld"], ["pump"]),
  need("Chinese and Latin mixed", "EVA胶膜", ["film"], ["solar"]),
  need("punctuation around", "“不锈钢管”,腐蚀?", ["tube"], ["pepper"]),
  // Grades and codes
  need("a grade", "304", ["wire", "oldName", "isc"], ["tube", "molybdenum"]),
  need("the standard's name", "06Cr19Ni10", ["wire", "oldName", "isc"], ["tube", "molybdenum"]),
  need("the old standard's name", "0Cr18Ni9", ["wire", "oldName", "isc"], ["molybdenum"]),
  need("the ISC number", "S30408", ["wire", "oldName", "isc"], ["tube"]),
  need("a duplex steel by its short name", "2205", ["tube"], ["isc", "wire"]),
  need("low carbon", "022Cr17Ni12Mo2", ["molybdenum"], ["wire", "isc"]),
  need("a grade with a hyphen", "QT450-10", ["ductile"], ["casting"], "ductile"),
  need("half of a grade", "QT450", ["ductile"], ["casting"]),
  need("the number of a grade", "250 缸体", ["casting"], ["ductile"]),
  need("half of a code", "DN100", ["valve"], ["pump"]),
  need("a bearing steel", "gcr15", ["bearing"], ["gear"]),
];

export const expertCases: readonly ExpertCase[] = [
  expert("a name", "王建国", ["wang"], ["zhang", "li"], "wang"),
  expert("a family name", "欧阳", ["ouyang"], ["wang"], "ouyang"),
  expert("a name in pinyin", "wangjianguo", ["wang"], ["zhang"], "wang"),
  expert("a name by initials", "wjg", ["wang"], ["zhang"]),
  expert("a rare name in pinyin", "chenhuanzhang", ["chen"], ["zhang"]),
  expert("a name that sounds so", "zhangwei", ["zhang", "zhangWei2"], ["wang"]),
  expert("a name with ü", "lvsiyuan", ["lv"], ["li"]),
  expert("a direction", "恶臭治理", ["zhangWei2"], ["zhang"]),
  expert("a discipline", "食品", ["li"], ["wang"]),
  expert("an English name, small", "smith", ["smith"], ["wang"], "smith"),
  expert("an English name, mistyped", "smiht", ["smith"], ["wang"]),
  expert("two directions", "不锈钢 焊接", ["wang"], ["chen", "smith"], "wang"),
];
