import type { IForbiddenRuleType } from "dependency-cruiser";

/** The domains in the order in which they may know each other (ARCHITECTURE.md, "Who may import whom"). */
export const domains = [
  "expertise",
  "organizations",
  "imports",
  "experts",
  "needs",
  "matching",
  "engagements",
  "digests",
  "agreements",
  "campaigns",
  "reports",
  "open-data",
  "finding",
  "saved-searches",
] as const;

const domain = `^lib/(?:${domains.join("|")})/`;
/** Infrastructure that every domain may use; it knows no domain, but for the worker, which is a composition root. */
const infrastructure = "^lib/(?:platform|audit|outbox|mail|files|i18n|messages|search|notifications)/";
const roots = "^lib/(?:commands|worker)/";

/** `base` is "" for the project and the planted folder for the proof that each rule bites. */
export function rules(base = ""): IForbiddenRuleType[] {
  const at = (pattern: string) => pattern.replace(/^\^/, `^${base}`);
  const forbid = (
    name: string,
    comment: string,
    from: string,
    to: string,
    more: { except?: string; toExcept?: string; outside?: boolean; typesToo?: boolean } = {},
  ) => ({
    name,
    comment,
    severity: "error" as const,
    from: { path: at(from), ...(more.except ? { pathNot: at(more.except) } : {}) },
    to: {
      path: more.outside ? to : at(to),
      ...(more.toExcept ? { pathNot: at(more.toExcept) } : {}),
      ...(more.typesToo === false ? { dependencyTypesNot: ["type-only" as const] } : {}),
    },
  });
  const npm = (name: string) => `node_modules/${name}/`;
  return [
    forbid("app-not-to-db", "Pages go through a domain, never to tables", "^app/", "^db/", { toExcept: "^db/enums" }),
    forbid("app-not-to-drizzle", "Pages know no SQL", "^(?:app|components)/", npm("drizzle-orm"), {
      outside: true,
      except: "^app/api/health/",
    }),
    forbid("components-not-to-db", "Components know the vocabularies only", "^components/", "^db/", {
      toExcept: "^db/enums",
    }),
    forbid("components-not-to-app", "Pages use components, not the other way round", "^components/", "^app/"),
    forbid(
      "components-only-pure-lib",
      "Components take views and actions as props; they run only what is pure",
      "^components/",
      "^lib/",
      {
        toExcept:
          "^lib/(?:[^/]+/(?:input|lifecycle|form-values)\\.ts|i18n/|messages/|platform/(?:form-state|form-data|clock|money)\\.ts|auth/roles\\.ts)",
        typesToo: false,
      },
    ),
    forbid("lib-not-to-app", "The house stands without its pages", "^lib/", "^(?:app|components)/"),
    forbid("db-not-to-rooms", "Tables know nobody; the story may tell", "^db/(?!seed/)", "^(?:app|components|lib)/"),
    forbid(
      "lib-not-to-seed",
      "The story is told by commands and offered on the sign-in page, nothing else",
      "^lib/",
      "^db/seed/",
      { except: "^lib/(?:commands/|auth/demo-accounts)" },
    ),
    forbid(
      "domain-without-next",
      "The worker, the command line and the tests call the same verbs",
      domain,
      npm("next"),
      { outside: true },
    ),
    forbid("infrastructure-not-to-domain", "What all use knows none of them", infrastructure, domain, {
      // Pure tables and rules of words, by which the engine and the search index read alike.
      toExcept: "^lib/matching/engine/(?:traditional|stem|grades)\\.ts",
    }),
    forbid(
      "policy-not-to-domain",
      "The evaluator is given its tables",
      "^lib/auth/(?:policy|authorize|roles)\\.ts",
      domain,
    ),
    forbid("next-auth-only-in-auth", "One room for sign-in", "^(?:app|components|db|lib)/", npm("next-auth"), {
      outside: true,
      except: "^lib/auth/",
    }),
    forbid(
      "meilisearch-only-in-search",
      "One room for search engines",
      "^(?:app|components|db|lib)/",
      npm("meilisearch"),
      { outside: true, except: "^lib/search/" },
    ),
    forbid("roots-are-not-imported", "Commands and the worker start things", "^(?:app|components|lib)/", roots, {
      except: roots,
    }),
    forbid(
      "engine-is-pure",
      "The matching engine reads and writes nothing",
      "^lib/matching/engine/",
      "^(?:app|components|db|lib)/",
      { toExcept: "^(?:lib/matching/engine/|db/enums)" },
    ),
    forbid(
      "lifecycle-and-input-are-pure",
      "Shared by browser and server",
      `^lib/(?:${domains.join("|")})/(?:lifecycle|input|form-values)\\.ts`,
      "^(?:app|components|db|lib)/",
      {
        typesToo: false,
        toExcept: "^(?:db/enums|lib/platform/(?:lifecycle|clock|money)\\.ts|lib/[^/]+/(?:lifecycle|input)\\.ts)",
      },
    ),
    ...domains
      .slice(0, -1)
      .map((earlier, index) =>
        forbid(
          `${earlier}-not-to-later`,
          "A domain knows only earlier ones",
          `^lib/${earlier}/`,
          `^lib/(?:${domains.slice(index + 1).join("|")})/`,
        ),
      ),
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one",
      severity: "error",
      from: { path: at("^lib/") },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ];
}
