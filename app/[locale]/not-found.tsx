import { NotFound } from "@/components/shell/not-found";
import { localeAsked } from "@/lib/i18n/locale-asked";

export default async function NotFoundPage() {
  return <NotFound locale={await localeAsked()} />;
}
