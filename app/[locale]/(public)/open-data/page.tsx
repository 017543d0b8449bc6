import type { Metadata } from "next";
import { ApiAddresses } from "@/components/open-data/addresses";
import { Commands } from "@/components/open-data/commands";
import { FeedList } from "@/components/open-data/feed-list";
import { Part } from "@/components/open-data/part";
import { ProblemCodes } from "@/components/open-data/problem-codes";
import { phoneText } from "@/components/public/next-step";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { apiLimit } from "@/lib/open-data/answer-request";
import { apiAddresses, exampleCommands } from "@/lib/open-data/examples";
import { feedPath, feedTitle } from "@/lib/open-data/feed";
import { problemCodes, problemStatuses } from "@/lib/open-data/problems";
import { datasetData } from "@/lib/open-data/structured-data";
import { publicOrigin } from "@/lib/platform/env";
import { deployment } from "@/lib/platform/settings";
import { alternates } from "../alternates";
import { fieldNames } from "../field-names";
import { JsonLd } from "../json-ld";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, locale } = await pageContext(params);
  return {
    title: t("openData.title"),
    description: t("openData.description"),
    alternates: alternates(locale, "/open-data", null),
  };
}

export default async function OpenDataPage({ params }: Props) {
  const { ctx, t, locale } = await pageContext(params);
  const [site, names] = await Promise.all([deployment(ctx), fieldNames(ctx)]);
  const feeds = [{ code: null, name: undefined }, ...names.list.filter((field) => !field.parentCode)].map((field) => ({
    title: feedTitle(locale, field.name),
    href: publicOrigin() + feedPath(locale, field.code),
  }));
  const bureau = site.bureau[locale];
  return (
    <div className="mx-auto grid max-w-[52rem] gap-10">
      <JsonLd data={datasetData(t, locale, site)} />
      <div>
        <PageHeader title={t("openData.title")} description={t("openData.description")} />
        <p className="max-w-[46em] leading-[1.7]">{t("openData.lead")}</p>
      </div>
      <Part id="api" title={t("openData.api.title")} text={t("openData.api.text")}>
        <ApiAddresses t={t} addresses={apiAddresses()} />
      </Part>
      <Part id="use" title={t("openData.use.title")}>
        <Commands t={t} commands={exampleCommands(t)} />
        <ul className="grid list-disc gap-1.5 pl-5 leading-[1.7] marker:text-accent">
          {["pages", "codes", "changes"].map((key) => (
            <li key={key}>{t(`openData.use.${key}`)}</li>
          ))}
        </ul>
      </Part>
      <Part id="limits" title={t("openData.limit.title")} text={t("openData.limit.text", apiLimit)} />
      <Part id="problems" title={t("openData.problem.title")} text={t("openData.problem.text")}>
        <ProblemCodes t={t} problems={problemCodes.map((code) => ({ code, status: problemStatuses[code] }))} />
      </Part>
      <Part id="feeds" title={t("openData.feed.title")} text={t("openData.feed.text")}>
        <FeedList feeds={feeds} />
      </Part>
      <Part id="terms" title={t("openData.terms.title")}>
        <ul className="grid list-disc gap-1.5 pl-5 leading-[1.7] marker:text-accent">
          <li>{t("openData.terms.licence", { bureau })}</li>
          <li>{t("openData.terms.person")}</li>
          <li>{t("openData.terms.withdrawn")}</li>
        </ul>
        <p>{t("openData.terms.contact", { bureau, phone: phoneText(t, site.phone) })}</p>
      </Part>
    </div>
  );
}
