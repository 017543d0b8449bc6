import {
  type CooperationMode,
  cooperationModes,
  type Industry,
  industries,
  type NeedType,
  needTypes,
  type Visibility,
  visibilities,
} from "@/db/enums";
import { catalogues } from "@/lib/messages";

const key = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·、,()()"“”'-]/g, "");

/** Words to codes: the labels of both languages, the codes themselves, and what people write instead. */
function dictionary<Code extends string>(
  group: "needType" | "cooperation" | "visibility" | "industry",
  codes: readonly Code[],
  synonyms: Partial<Record<Code, readonly string[]>>,
): (text: string) => Code | null {
  const words = new Map<string, Code>();
  for (const code of codes) {
    const labels = [catalogues["zh-CN"], catalogues.en].map(
      (catalogue) => (catalogue.vocabulary[group] as Record<string, string>)[code] ?? code,
    );
    for (const word of [code, ...labels, ...(synonyms[code] ?? [])]) words.set(key(word), code);
  }
  return (text) => words.get(key(text)) ?? null;
}

export const needTypeOf = dictionary<NeedType>("needType", needTypes, {
  technical_difficulty: ["技术难题攻关", "技术攻关", "难题攻关", "关键技术攻关", "技术需求"],
  process_improvement: ["工艺提升", "工艺优化", "技术改造"],
  product_development: ["新产品研发", "产品开发", "产品研发"],
  testing: ["检验检测", "检测", "分析测试"],
  technology_introduction: ["成果引进", "引进技术", "技术引进", "成果转化"],
  talent: ["人才需求", "引进人才", "人才"],
  non_technical: ["融资", "融资需求", "用工", "用工需求", "设备采购", "非技术", "其他"],
});

export const cooperationOf = dictionary<CooperationMode>("cooperation", cooperationModes, {
  commissioned: ["委托开发", "委托"],
  joint: ["联合研发", "合作开发", "联合开发", "共同研发", "联合攻关"],
  transfer: ["成果转让", "转让"],
  licence: ["许可", "专利许可", "license", "licensing"],
  equity: ["入股"],
  consulting: ["咨询"],
  service: ["服务"],
  long_term_expert: ["专家服务", "长期服务", "聘请专家"],
  joint_lab: ["共建平台", "共建实验室", "共建载体", "共建研发平台"],
});

/** 保密 or 不公开 alone may mean either of two: they are asked about, not guessed. */
export const visibilityOf = dictionary<Visibility>("visibility", visibilities, {
  public: ["是", "同意公开", "全部公开", "完全公开", "open"],
  masked: ["隐去企业名称", "匿名公开", "匿名", "企业名称不公开", "隐名公开"],
  directed: ["定向", "定向推荐", "仅定向推送"],
});

export const industryOf = dictionary<Industry>("industry", industries, {
  stainless: ["不锈钢", "特钢", "不锈钢制品", "金属制品"],
  machinery: ["机械", "铸造", "机械制造", "装备制造", "机械加工", "通用设备"],
  food: ["食品", "食品加工", "果蔬加工", "农副食品加工", "脱水蔬菜"],
  textile: ["纺织", "亚麻", "纺织服装"],
  solar: ["太阳能", "光热", "新能源"],
  materials: ["材料"],
  biomed: ["医药", "生物", "生物技术"],
  agriculture: ["农业", "设施农业", "种植", "农林"],
  electronics: ["电子", "电子信息", "信息技术"],
  chemical: ["化工"],
  environment: ["环保", "节能"],
});

const yes = /^(是|有|已|已确认|确认|同意|对|√|✓|✔|v|y|yes|true|1)$/i;
const no = /^(否|无|未|未确认|没有|不|不同意|×|x|n|no|false|0)$/i;

/** 是 or 否 as people tick it; null where it says neither. */
export function yesNo(text: string): boolean | null {
  const plain = text.normalize("NFKC").trim();
  return yes.test(plain) ? true : no.test(plain) ? false : null;
}
