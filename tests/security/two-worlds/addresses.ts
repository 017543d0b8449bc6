import { handlers, pages } from "@/lib/auth/manifest";
import type { Request } from "./ask";
import { few, texts } from "./questions";
import type { Reader } from "./readers";
import type { Hidden, Known } from "./story-cast";

export type Asked = Request & { reader: Reader };

const asked = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query)}`;
const english = (path: string) => (path === "/" ? "/en" : `/en${path}`);
const both = (paths: readonly string[]) => paths.flatMap((path) => [path, english(path)]);
/** Ids and a code that never were: what is hidden must answer as they do. */
export const never = { id: "0190a3c8-7d1e-7c3a-9b5f-3f2e1d0c9b8a", code: "2031A-4711" };

/** A reader who gets each page in one piece, as those get it who make previews; streamed, its pieces come in the order of milliseconds. */
const wholePages = { "user-agent": "Bingbot/2.0" };

/** Everything that a reader is asked for. The public pages are the same for all, so that the visitor is the most thorough. */
export function requestsOf(reader: Reader, known: Known, hidden: Hidden): Asked[] {
  const curious = reader.role === "visitor";
  const paths = [
    ...publicPages(known, hidden, curious ? "most" : reader.thorough ? "much" : "little"),
    ...suggestions(reader.thorough),
    ...everyDoor(hidden),
    ...(curious ? openData(known, hidden) : deskLists(reader)),
  ];
  const plain: Request[] = [...new Set(paths)].map((path) => ({ path, headers: wholePages }));
  // As a click within the site asks: the payload alone.
  const clicks = clicked(known, curious).map((path) => ({ path, headers: { rsc: "1" } }));
  const odd = curious ? oddRequests(known) : [];
  return [...plain, ...clicks, ...odd].map((request) => ({
    ...request,
    reader,
    headers: { ...request.headers, ...(reader.cookie ? { cookie: reader.cookie } : {}) },
  }));
}

type Care = "most" | "much" | "little";

function publicPages(known: Known, hidden: Hidden, care: Care): string[] {
  const { townships, industries } = known;
  const most = care === "most";
  const questions = care === "little" ? few : texts;
  const codes = most ? known.codes : known.codes.slice(0, care === "much" ? 12 : 5);
  const fields = most ? known.fields : known.fields.filter((field) => field.startsWith("4"));
  const lists = [
    ...questions.flatMap((q) => [asked("/needs", { q }), asked("/search", { q }), asked("/experts", { q })]),
    ...few.map((q) => asked("/needs", { q, sort: "funds" })),
    ...few.map((q) => asked("/needs", { q, match: "any" })),
    ...["funds", "soonest", "newest"].map((sort) => asked("/needs", { sort })),
    ...["open", "engaged", "contracted", "solved"].map((state) => asked("/needs", { state })),
    ...["up_to_100", "over_1000"].map((funds) => asked("/needs", { funds })),
    ...["township", "industry", "field"].map((all) => asked("/needs", { all })),
    ...["university", "field"].map((all) => asked("/experts", { all })),
    ...townships.map((township) => asked("/needs", { township })),
    ...industries.map((industry) => asked("/needs", { industry })),
    ...fields.flatMap((field) => [asked("/needs", { field }), asked("/experts", { field })]),
  ];
  return [
    ...both(["/", "/needs", "/experts", "/fields", "/stats", "/compendium", "/open-data", "/search"]),
    ...(most ? lists.slice(0, 3 * questions.length).map(english) : []),
    ...lists,
    ...codes.map((code) => `/needs/${code}`),
    ...both([...hidden.needCodes, never.code].map((code) => `/needs/${code}`)),
    ...known.experts.slice(0, most ? 40 : 5).map((id) => `/experts/${id}`),
    ...both([...hidden.expertIds, never.id].map((id) => `/experts/${id}`)),
    ...both(["/no-such-page", "/needs/2026", "/experts/1"]),
  ];
}

function suggestions(thorough: boolean): string[] {
  const locales = thorough ? ["zh-CN", "en"] : ["zh-CN"];
  return locales.flatMap((locale) => texts.map((q) => asked("/api/search/suggest", { q, locale })));
}

/** Every page and every file that the manifest names, with the numbers of the hidden and with such as never were. */
function everyDoor(hidden: Hidden): string[] {
  const gets = Object.keys(handlers).flatMap((door) => (door.startsWith("GET ") ? [door.slice("GET ".length)] : []));
  const ids = [...hidden.needIds, ...hidden.expertIds, hidden.maskedId, never.id];
  return [...Object.keys(pages), ...gets]
    .filter((door) => !aside.has(door))
    .flatMap((door) => {
      if (door.includes("[...")) return [door.replace(/\[\.\.\.\w+\]/, "nothing/here")];
      if (door.includes("[token]")) return [door.replace("[token]", "A".repeat(56))];
      if (door.includes("[file]")) return [door.replace("[file]", "4.1.atom")];
      if (door.includes("[part]")) return [door.replace("[part]", "needs-1.xml")];
      if (door.includes("[code]"))
        return [...hidden.needCodes, ...hidden.needIds, never.code].map((code) => door.replace("[code]", code));
      const filled = door.replace("[reader]", "public");
      if (door.endsWith("/engagements/new"))
        return [door, ...ids.flatMap((id) => [asked(door, { need: id }), asked(door, { expert: id })])];
      if (!filled.includes("[")) return [withQuery(filled)];
      return ids.map((id) => filled.replace(/\[\w+\]/, id));
    });
}

/**
 * Left out: what tells of the process (health), the demo's own mailbox, which shows everybody's mail to everybody, and the
 * page that makes a new secret at each view.
 */
const aside: ReadonlySet<string> = new Set(["/api/health", "/mailbox", "/account/authenticator"]);

const queries: Record<string, string> = {
  "/api/compendium": "?edition=masked&locale=zh-CN",
  "/api/search/suggest": "?q=a",
  "/desk/reports/records": "?measure=collected",
  "/api/reports/export": "?format=xlsx",
};
const withQuery = (path: string) => path + (queries[path] ?? "");

/** Lists of the desk and the workspace by text: a township searches the staff's rows for its own records. */
function deskLists({ role }: Reader): string[] {
  if (role === "township")
    return [...texts.map((q) => asked("/desk/inbox", { q })), ...texts.map((q) => asked("/en/search", { q }))];
  if (role === "expert") return few.map((q) => asked("/workspace/matches", { q }));
  return [];
}

/** The same bytes for everybody, by address, so that only the visitor is asked. */
function openData({ codes, fields, townships, industries, experts }: Known, hidden: Hidden): string[] {
  const lists = (query: Record<string, string>) => ["needs", "experts"].map((kind) => asked(`/api/v1/${kind}`, query));
  const needLists = (name: string, values: readonly string[]) =>
    values.map((value) => asked("/api/v1/needs", { [name]: value, limit: "3" }));
  return [
    ...texts.flatMap((q) => lists({ q, limit: "5" })),
    ...few.flatMap((q) => lists({ q, limit: "2", lang: "en" })),
    ...lists({ limit: "100" }),
    ...fields.flatMap((field) => lists({ field, limit: "5" })),
    ...needLists("township", townships),
    ...needLists("industry", industries),
    ...needLists("state", ["open", "engaged", "contracted", "solved"]),
    ...needLists("funds", ["up_to_100", "over_1000"]),
    ...[...codes, ...hidden.needCodes, ...hidden.needIds, never.code].map((code) => `/api/v1/needs/${code}`),
    ...[...experts.slice(0, 40), ...hidden.expertIds, never.id].map((id) => `/api/v1/experts/${id}`),
    ...["fields", "statistics", "openapi.json", "nothing"].flatMap((name) => [
      `/api/v1/${name}`,
      `/api/v1/${name}?lang=en`,
    ]),
    ...both(["/feeds/needs.atom", ...fields.map((field) => `/feeds/fields/${field}.atom`)]),
    ...["/sitemap.xml", ...["needs-1", "needs-2", "experts-1", "pages-1"].map((part) => `/sitemaps/${part}.xml`)],
    ...["/robots.txt", "/icon.svg", "/api/compendium?edition=full", "/api/compendium?edition=masked&locale=en"],
  ];
}

function clicked({ codes, experts }: Known, curious: boolean): string[] {
  const most = curious ? 25 : 3;
  return [
    ...["/", "/needs", "/experts", "/stats", "/compendium", asked("/needs", { q: "酸洗" })],
    ...codes.slice(0, most).map((code) => `/needs/${code}`),
    ...experts.slice(0, most).map((id) => `/experts/${id}`),
  ];
}

/** Other methods, and what a cache asks: has it changed since? */
function oddRequests({ codes }: Known): Request[] {
  const some = ["/api/v1/needs?limit=5", "/feeds/needs.atom", "/sitemap.xml", "/api/v1/statistics", "/"];
  return [
    ...[...some, `/needs/${codes[0]}`].map((path) => ({ path, method: "HEAD" })),
    ...some.map((path) => ({ path, headers: { "if-none-match": 'W/"nothing"' } })),
    ...["/api/v1/needs", "/api/v1/statistics"].map((path) => ({ path, method: "OPTIONS" })),
    ...some.map((path) => ({ path, headers: { "if-modified-since": "Mon, 30 Nov 2020 00:00:00 GMT" } })),
  ];
}
