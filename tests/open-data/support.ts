import path from "node:path";
import { pathToFileURL } from "node:url";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { sourceDoors } from "@/tests/security/doors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

/** What no answer to the public may hold. */
export const canary = "独角兽牌琉璃阀";

export type City = { db: TestDatabase; world: World; write: Write };
type Write = (over: Parameters<typeof makeNeed>[2]) => ReturnType<typeof makeNeed>;

/** A city with three open needs, whose database the route handlers use as well. */
export async function makeCity(): Promise<City> {
  const db = await testDatabase();
  Object.assign(globalThis, { duijieConnection: db });
  const world = await makeWorld(db.db);
  await makeFields(db.db);
  const write: Write = async (over) => {
    const need = await makeNeed(db.db, world, over);
    await writeNeedSearchDocument(db.context(), need.id);
    await raiseDataVersion(db.context(), "public");
    return need;
  };
  for (let n = 1; n <= 3; n += 1) await write({ code: `2026B-100${n}`, status: "published" });
  return { db, world, write };
}

/** A masked need that is full of what it keeps back, and one for invited experts only. */
export async function hideCanaries({ world, write }: City) {
  const kept = {
    title: `${canary}泄漏`,
    problem: canary,
    expected: canary,
    tried: canary,
    keywords: [canary],
    contactName: canary,
    contactPhone: "13911112222",
    intended: canary,
    status: "published" as const,
  };
  const masked = await write({
    ...kept,
    code: "2026B-2001",
    visibility: "masked",
    publicTitle: "某线材的表面质量",
    publicProblem: "公开的说明",
    organizationId: world.otherFirm,
    townshipId: world.south,
    wantedBy: "2026-12-01",
  });
  const directed = await write({ ...kept, code: "2026B-2002", visibility: "directed" });
  return { masked, directed };
}

type Handler = (request: Request, route: { params: Promise<Record<string, string>> }) => Promise<Response>;
const origin = "http://127.0.0.1:3000";

/** Routes of the source by their pattern, as the manifest writes them: "/api/v1/needs/[code]". */
export const openRoutes = sourceDoors()
  .handlers.filter((door) => /^GET \/(api\/v1\/|feeds\/|sitemap)/.test(door))
  .map((door) => door.slice("GET ".length));

const fileOf = (route: string) => `app${route.startsWith("/feeds") ? "/[locale]" : ""}${route}/route.ts`;

/** Calls the handler behind an address, as Next would; each caller is a client of its own unless it says who it is. */
let clients = 0;
export async function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  clients += 1;
  const url = new URL(address, origin);
  const english = url.pathname.startsWith("/en/");
  const { route, params } = match(english ? url.pathname.slice("/en".length) : url.pathname);
  const { GET } = (await import(pathToFileURL(path.resolve(fileOf(route))).href)) as { GET: Handler };
  const client = `10.${clients >> 16}.${(clients >> 8) & 255}.${clients & 255}`;
  return GET(new Request(url, { headers: { "x-duijie-client-ip": client, ...headers } }), {
    params: Promise.resolve(route.startsWith("/feeds") ? { ...params, locale: english ? "en" : "zh-CN" } : params),
  });
}

/** A fixed address wins over one with a parameter, and that over the rest. */
function match(pathname: string): { route: string; params: Record<string, string> } {
  const order = (route: string) => (route.includes("[...") ? 2 : route.includes("[") ? 1 : 0);
  for (const route of [...openRoutes].sort((a, b) => order(a) - order(b))) {
    const names = [...route.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map((found) => found[1] as string);
    const pattern = route
      .replace(/\./g, "\\.")
      .replace(/\[(\\\.){3}\w+\]/g, "(.+)")
      .replace(/\[\w+\]/g, "([^/]+)");
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    if (found) return { route, params: Object.fromEntries(names.map((name, at) => [name, found[at + 1] as string])) };
  }
  throw new Error(`no handler for ${pathname}`);
}
