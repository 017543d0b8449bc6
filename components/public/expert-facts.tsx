import { DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import type { ExpertView } from "@/lib/experts/get-expert";
import { formatDate } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";

type Props = {
  expert: ExpertView;
  t: Translate;
  locale: Locale;
  fieldName: (code: string) => string;
  href: (path: string) => string;
};

export function ExpertFacts({ expert, t, locale, fieldName, href }: Props) {
  const items = [
    {
      term: t("public.expert.university"),
      value: (
        <TextLink href={href(`/experts?university=${encodeURIComponent(expert.university)}`)}>
          {expert.university}
        </TextLink>
      ),
    },
    { term: t("public.expert.school"), value: expert.school },
    { term: t("public.expert.group"), value: expert.group },
    { term: t("public.expert.discipline"), value: expert.discipline },
    {
      term: t("public.expert.fields"),
      value: expert.fieldCodes.length > 0 && (
        <ul>
          {expert.fieldCodes.map((code) => (
            <li key={code}>
              <TextLink href={href(`/needs?field=${code}`)}>{fieldName(code)}</TextLink>
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: t("public.expert.industries"),
      value: expert.industries.map((each) => t(`vocabulary.industry.${each}`)).join(t("public.comma")),
    },
    {
      term: t("public.expert.services"),
      value: expert.services.map((each) => t(`vocabulary.cooperation.${each}`)).join(t("public.comma")),
    },
    {
      term: t("public.expert.confirmed"),
      value: expert.lastConfirmedAt && formatDate(locale, expert.lastConfirmedAt),
    },
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-3 border-b border-line pb-2 text-lg">
        {t("public.need.facts")}
      </h2>
      <DefinitionList items={items.filter((item) => item.value)} />
    </section>
  );
}
