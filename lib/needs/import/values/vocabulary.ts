import { type Industry, industries, type NeedType, needTypes, type Visibility, visibilities } from "@/db/enums";
import { dictionary } from "@/lib/imports/vocabulary";

export const needTypeOf = dictionary<NeedType>("needType", needTypes, {
  technical_difficulty: ["技术难题攻关", "技术攻关", "难题攻关", "关键技术攻关", "技术需求"],
  process_improvement: ["工艺提升", "工艺优化", "技术改造"],
  product_development: ["新产品研发", "产品开发", "产品研发"],
  testing: ["检验检测", "检测", "分析测试"],
  technology_introduction: ["成果引进", "引进技术", "技术引进", "成果转化"],
  talent: ["人才需求", "引进人才", "人才"],
  non_technical: ["融资", "融资需求", "用工", "用工需求", "设备采购", "非技术", "其他"],
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
