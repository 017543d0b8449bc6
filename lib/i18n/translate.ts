import { createTranslator } from "use-intl/core";
import { messagesOf } from "@/lib/messages";
import type { Locale } from "./locale";

export type Params = Record<string, string | number>;

/** Gives the text of a dotted key ("needs.title"); a missing key throws in tests and shows its name otherwise. */
export type Translate = (key: string, params?: Params) => string;

const translators = new Map<Locale, Translate>();

export function translator(locale: Locale): Translate {
  let translate = translators.get(locale);
  if (!translate) {
    translate = makeTranslator(locale);
    translators.set(locale, translate);
  }
  return translate;
}

function makeTranslator(locale: Locale): Translate {
  const t = createTranslator({
    locale,
    messages: messagesOf(locale) as Record<string, string>,
    timeZone: "Asia/Shanghai",
    onError(error) {
      if (process.env.NODE_ENV === "test") throw error;
      console.error(JSON.stringify({ level: "error", event: "missing_message", detail: error.message }));
    },
    getMessageFallback: ({ key }) => `⟦${key}⟧`,
  });
  return (key, params) => t(key as never, params as never);
}
