import { headers } from "next/headers";
import { defaultLocale, isLocale, localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { actionFactory } from "@/lib/platform/define-action";
import { requestContext } from "./request-context";

/** The locale of the page that a form stands on; the proxy puts it into the request's headers. */
export async function requestLocale() {
  const locale = (await headers()).get("x-duijie-locale") ?? defaultLocale;
  return isLocale(locale) ? locale : defaultLocale;
}

export const defineAction = actionFactory(async () => {
  const locale = await requestLocale();
  return {
    context: () => requestContext(locale),
    path: (path) => localePath(locale, path),
    text: translator(locale),
  };
});
