import { headers } from "next/headers";
import { defaultLocale, isLocale, type Locale } from "./locale";

/** The language of the address that was asked for, as `proxy.ts` passes it on; for pages that have no parameters. */
export async function localeAsked(): Promise<Locale> {
  const named = (await headers()).get("x-duijie-locale") ?? defaultLocale;
  return isLocale(named) ? named : defaultLocale;
}
