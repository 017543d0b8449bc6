import type { Locale } from "@/db/enums";
import type { ExpertView } from "@/lib/experts/get-expert";
import { localePath } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicNeed } from "@/lib/needs/public-view";
import { shanghaiDay } from "@/lib/platform/clock";
import { publicOrigin } from "@/lib/platform/env";
import type { Deployment } from "@/lib/platform/settings";
import { apiRoot } from "./answer-request";

/** JSON-LD in the words of schema.org, from what the page shows anyway. */
type Thing = Record<string, unknown>;
type Crumb = { name: string; path: string };

const graph = (...things: Thing[]) => ({ "@context": "https://schema.org", "@graph": things });
const address = (locale: Locale, path: string) => publicOrigin() + localePath(locale, path);
const idOf = (name: string) => `${publicOrigin()}/#${name}`;

/** The site with its search, and who runs it. */
export function siteData(t: Translate, locale: Locale, site: Deployment) {
  return graph(
    {
      "@type": "WebSite",
      "@id": idOf("website"),
      url: address(locale, "/"),
      name: t("shell.brand"),
      description: t("shell.tagline"),
      inLanguage: locale,
      publisher: { "@id": idOf("bureau") },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${address(locale, "/needs")}?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
    bureauOf(locale, site),
  );
}

/** A need as a demand; the firm that seeks it only where the page names it. */
export function needData(t: Translate, locale: Locale, site: Deployment, need: PublicNeed, field: string) {
  const url = address(locale, `/needs/${need.code}`);
  const demand: Thing = {
    "@type": "Demand",
    "@id": `${url}#demand`,
    url,
    name: need.title,
    description: need.problem,
    identifier: need.code,
    availabilityStarts: shanghaiDay(need.publishedAt),
    ...(need.wantedBy ? { availabilityEnds: need.wantedBy } : {}),
    areaServed: { "@type": "City", name: site.city[locale] },
    itemOffered: {
      "@type": "Service",
      name: need.title,
      category: field,
      serviceType: need.cooperation.map((way) => t(`vocabulary.cooperation.${way}`)),
    },
    ...(need.funds && !need.fundsNegotiable
      ? { priceSpecification: { "@type": "PriceSpecification", maxPrice: need.funds, priceCurrency: "CNY" } }
      : {}),
  };
  const firm: Thing[] = need.firm
    ? [{ "@type": "Organization", name: need.firm, seeks: { "@id": `${url}#demand` } }]
    : [];
  const trail = breadcrumbs(locale, [
    { name: t("public.needs.title"), path: "/needs" },
    { name: need.title, path: `/needs/${need.code}` },
  ]);
  return graph(demand, ...firm, bureauOf(locale, site), trail);
}

export function expertData(t: Translate, locale: Locale, expert: ExpertView) {
  const url = address(locale, `/experts/${expert.id}`);
  const university: Thing = {
    "@type": "Organization",
    name: expert.university,
    ...(expert.city
      ? { address: { "@type": "PostalAddress", addressLocality: expert.city, addressCountry: "CN" } }
      : {}),
    ...(expert.school ? { department: { "@type": "Organization", name: expert.school } } : {}),
  };
  const person: Thing = {
    "@type": "Person",
    "@id": `${url}#person`,
    url,
    name: expert.name,
    jobTitle: expert.title,
    ...(expert.bio ? { description: expert.bio } : {}),
    affiliation: university,
    knowsAbout: [expert.discipline, ...expert.directions],
  };
  const trail = breadcrumbs(locale, [
    { name: t("public.experts.title"), path: "/experts" },
    { name: expert.name, path: `/experts/${expert.id}` },
  ]);
  return graph(person, trail);
}

/** The open data as a data set, for search engines of such. */
export function datasetData(t: Translate, locale: Locale, site: Deployment) {
  const distribution = ["needs", "experts", "fields", "statistics"].map((name) => ({
    "@type": "DataDownload",
    name: t(`openData.api.${name}`),
    encodingFormat: "application/json",
    contentUrl: `${publicOrigin()}${apiRoot}/${name}`,
  }));
  const dataset: Thing = {
    "@type": "Dataset",
    "@id": idOf("dataset"),
    url: address(locale, "/open-data"),
    name: `${t("shell.brand")} · ${t("openData.title")}`,
    description: t("openData.description"),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    inLanguage: locale,
    spatialCoverage: site.city[locale],
    creator: { "@id": idOf("bureau") },
    distribution,
  };
  return graph(
    dataset,
    bureauOf(locale, site),
    breadcrumbs(locale, [{ name: t("openData.title"), path: "/open-data" }]),
  );
}

function bureauOf(locale: Locale, site: Deployment): Thing {
  return {
    "@type": "GovernmentOrganization",
    "@id": idOf("bureau"),
    name: site.bureau[locale],
    url: address(locale, "/"),
    areaServed: { "@type": "City", name: site.city[locale] },
    ...(site.phone ? { telephone: site.phone } : {}),
  };
}

function breadcrumbs(locale: Locale, crumbs: readonly Crumb[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address(locale, path),
    })),
  };
}
