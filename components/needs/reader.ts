import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

/** Texts, language and links of the page that a server component stands on; a `Page` fits. */
export type Reader = { t: Translate; locale: Locale; href: (path: string) => string };

/** What every act on a need answers. */
export type NeedAct = FormAction<{ id: string; code: string }>;
