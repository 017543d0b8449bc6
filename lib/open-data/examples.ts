import type { Translate } from "@/lib/i18n/translate";
import { publicOrigin } from "@/lib/platform/env";
import { apiRoot } from "./answer-request";
import { operations } from "./operations";

const keys = {
  listNeeds: "needs",
  getNeed: "need",
  listExperts: "experts",
  getExpert: "expert",
  listFields: "fields",
  getStatistics: "statistics",
} as const satisfies Record<keyof typeof operations, string>;

/** Every address of the API, by the key of its description; one with a parameter is opened at its list. */
export function apiAddresses(): { key: string; route: string; href: string }[] {
  const rows = Object.entries(operations).map(([name, { route }]) => ({
    key: keys[name as keyof typeof keys] as string,
    route: apiRoot + route,
  }));
  return [...rows, { key: "document", route: `${apiRoot}/openapi.json` }].map((row) => ({
    ...row,
    href: publicOrigin() + row.route.replace(/\/\{.*/, ""),
  }));
}

/** Lines for a terminal that work as they stand. */
export function exampleCommands(t: Translate): { title: string; line: string }[] {
  const api = `${publicOrigin()}${apiRoot}`;
  return [
    { title: t("openData.use.example1"), line: `curl '${api}/needs?limit=50'` },
    { title: t("openData.use.example2"), line: `curl '${api}/needs?field=4&state=open&lang=en'` },
    {
      title: t("openData.use.example3"),
      line: `curl -s -o needs.json --etag-save needs.etag --etag-compare needs.etag '${api}/needs'`,
    },
  ];
}
