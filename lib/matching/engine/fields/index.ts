import { electronics } from "./electronics";
import { energy } from "./energy";
import { environment } from "./environment";
import { life } from "./life";
import { manufacturing } from "./manufacturing";
import { materials } from "./materials";
import type { FieldPrototype } from "./prototype";
import { services } from "./services";

export type { FieldPrototype } from "./prototype";

/** Every level-2 field in the order of the catalogue. */
export const fields: readonly FieldPrototype[] = [
  ...electronics,
  ...life,
  ...materials,
  ...services,
  ...energy,
  ...environment,
  ...manufacturing,
];

export const fieldGroups: readonly { code: string; zh: string; en: string }[] = [
  { code: "1", zh: "电子信息", en: "Electronics and information" },
  { code: "2", zh: "生物与新医药", en: "Biology and new medicine" },
  { code: "3", zh: "航空航天", en: "Aviation and space" },
  { code: "4", zh: "新材料", en: "New materials" },
  { code: "5", zh: "高技术服务", en: "High-technology services" },
  { code: "6", zh: "新能源与节能", en: "New energy and energy saving" },
  { code: "7", zh: "资源与环境", en: "Resources and environment" },
  { code: "8", zh: "先进制造与自动化", en: "Advanced manufacturing and automation" },
];

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s、,·()]/g, "");
const byName = new Map(
  [...fieldGroups, ...fields].flatMap(({ code, zh, en }) => [code, zh, en].map((name) => [plain(name), code] as const)),
);

/** The code that a code or an official name stands for ("新材料/金属材料" means the last part); null for other words. */
export function fieldCodeOf(text: string): string | null {
  for (const part of text.split(/[/>→|—-]/).reverse()) {
    const code = byName.get(plain(part));
    if (code) return code;
  }
  return null;
}
