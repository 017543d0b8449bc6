import { type CooperationMode, cooperationModes } from "@/db/enums";
import { catalogues } from "@/lib/messages";

const key = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·、,()()"“”'-]/g, "");

/** Words to codes: the labels of both languages, the codes themselves, and what people write instead. */
export function dictionary<Code extends string>(
  group: "needType" | "cooperation" | "visibility" | "industry" | "outputKind" | "outputStage" | "expertVisibility",
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

const yes = /^(是|有|已|已确认|确认|同意|对|√|✓|✔|v|y|yes|true|1)$/i;
const no = /^(否|无|未|未确认|没有|不|不同意|×|x|n|no|false|0)$/i;

/** 是 or 否 as people tick it; null where it says neither. */
export function yesNo(text: string): boolean | null {
  const plain = text.normalize("NFKC").trim();
  return yes.test(plain) ? true : no.test(plain) ? false : null;
}
