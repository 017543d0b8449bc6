import { formatFunds } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";

const maxLength = 150;

export type WechatView = {
  code: string;
  title: string;
  problem: string;
  firm: string | null;
  /** 共性需求: how many firms share it. */
  commonFirms: number | null;
  funds: string | null;
  fundsNegotiable: boolean;
};

/** 复制到微信: what a need asks for in at most 150 characters, then its link. The view must be the public one. */
export function wechatText(t: Translate, locale: Locale, view: WechatView, url: string): string {
  const head = t("needs.wechat.head", { title: view.title });
  const firm =
    view.firm ??
    (view.commonFirms ? t("needs.common.firms", { count: view.commonFirms }) : t("needs.wechat.hiddenFirm"));
  const tail = t("needs.wechat.tail", { firm, funds: formatFunds(locale, view), code: view.code });
  const room = maxLength - [...head, ...tail].length - 2;
  return `${head}\n${shorten(view.problem.replace(/\s+/g, " ").trim(), room)}\n${tail}\n${url}`;
}

function shorten(text: string, room: number): string {
  const characters = [...text];
  return characters.length <= room ? text : `${characters.slice(0, Math.max(0, room - 1)).join("")}…`;
}
