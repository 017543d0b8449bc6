import { few, texts } from "./questions";

export type Known = { codes: string[]; experts: string[]; fields: string[]; townships: string[]; industries: string[] };

const asked = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query)}`;
const both = (paths: readonly string[]) => paths.flatMap((path) => [path, path === "/" ? "/en" : `/en${path}`]);

/** The public pages: lists by text, filter and order, records with what is like them, the compendium, figures. */
export function publicPages({ codes, experts, fields, townships, industries }: Known): string[] {
  return [
    ...both(["/", "/needs", "/experts", "/fields", "/stats", "/compendium", "/open-data"]),
    ...texts.flatMap((q) => both([asked("/needs", { q }), asked("/search", { q }), asked("/experts", { q })])),
    ...few.map((q) => asked("/needs", { q, sort: "funds" })),
    ...fields.flatMap((field) => [asked("/needs", { field }), asked("/experts", { field })]),
    ...townships.map((township) => asked("/needs", { township })),
    ...industries.map((industry) => asked("/needs", { industry })),
    ...["funds", "soonest", "newest"].map((sort) => asked("/needs", { sort })),
    ...["open", "engaged", "contracted", "solved"].map((state) => asked("/needs", { state })),
    asked("/needs", { funds: "over_1000" }),
    ...both(codes.map((code) => `/needs/${code}`)),
    ...experts.map((id) => `/experts/${id}`),
  ];
}

/** What only the visitor is asked for: the same bytes for everybody, by address. */
export function openData({ codes, fields }: Known): string[] {
  const lists = (query: Record<string, string>) => ["needs", "experts"].map((kind) => asked(`/api/v1/${kind}`, query));
  return [
    ...texts.flatMap((q) => lists({ q, limit: "5" })),
    ...fields.map((field) => asked("/api/v1/needs", { field })),
    ...codes.map((code) => `/api/v1/needs/${code}`),
    ...["fields", "statistics", "openapi.json"].map((name) => `/api/v1/${name}`),
    ...both(["/feeds/needs.atom", ...fields.map((field) => `/feeds/fields/${field}.atom`)]),
    ...["/sitemap.xml", "/sitemaps/needs-1.xml", "/sitemaps/experts-1.xml", "/sitemaps/pages-1.xml", "/robots.txt"],
  ];
}

export const suggestions = texts.map((q) => asked("/api/search/suggest", { q }));

/** Pages behind the sign-in. Left out: /account, which tells the times of one's own sessions, and /mailbox, the demo's own. */
export const ownPages: Record<string, readonly string[]> = {
  enterprise: ["/workspace", "/workspace/needs", "/workspace/engagements", "/workspace/agreements", "/notifications"],
  expert: ["/workspace", "/workspace/matches", "/workspace/engagements", "/workspace/profile", "/notifications"],
  university: ["/workspace", "/workspace/experts", "/workspace/engagements", "/workspace/agreements", "/notifications"],
  township: [
    ...["/desk", "/desk/inbox", "/desk/engagements", "/desk/agreements", "/desk/reminders", "/notifications"],
    ...few.map((q) => asked("/desk/inbox", { q })),
  ],
};
