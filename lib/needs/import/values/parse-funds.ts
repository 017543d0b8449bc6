import { fenToYuan, wanToYuan, yuanToFen } from "@/lib/platform/money";

export type Funds = { yuan: string | null; negotiable: boolean; note?: "range" | "large" };

const negotiable = /面议|面谈|协商|待定|另议|商定|negotiable/i;
const amount = /(\d[\d,]*(?:\.\d+)?)\s*(亿|万|元)?/g;

/** 拟投入资金: 万元 unless it says otherwise. "约50万", "1.2亿", "500000元", "30-50" (its upper end), 面议. Null when it is no amount. */
export function parseFunds(text: string): Funds | null {
  const plain = text
    .normalize("NFKC")
    .replace(/,/g, "")
    .replace(/人民币|rmb|¥/gi, "")
    .trim();
  const found = [...plain.matchAll(amount)];
  if (found.length === 0) return negotiable.test(plain) ? { yuan: null, negotiable: true } : null;
  if (found.length > 2 || /[a-z]{3,}/i.test(plain.replace(/about|yuan|cny|wan/gi, ""))) return null;
  const last = found.at(-1) as RegExpExecArray;
  const yuan = inYuan(last[1] as string, last[2] ?? "万");
  if (!yuan) return null;
  const isLarge = yuanToFen(yuan) >= 20_000_000_000n;
  return { yuan, negotiable: false, ...(found.length === 2 ? { note: "range" } : isLarge ? { note: "large" } : {}) };
}

function inYuan(number: string, unit: string): string | null {
  if (unit === "万") return wanToYuan(number);
  if (unit === "亿") {
    const wan = wanToYuan(number);
    return wan && number.split(".")[0]!.length <= 4 ? fenToYuan(yuanToFen(wan) * 10_000n) : null;
  }
  return /^\d{1,12}(\.\d{1,2})?$/.test(number) ? fenToYuan(yuanToFen(number)) : null;
}
