import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { needs, organizations } from "@/db/schema";
import { handlers } from "@/lib/auth/manifest";
import { rolesFor } from "@/tests/security/roles-for";
import { type Action, accessOf, builtActions, call } from "./support/actions";
import { type Client, client, type Who } from "./support/http";
import { contextOf, demoRoles, storyDatabase } from "./support/story";
import { fieldsFor, type Targets, targetsOf, versionsOf } from "./support/targets";

const db = storyDatabase();
const everybody: Who[] = ["visitor", ...demoRoles];
const all = builtActions();
/** About the person's own things only: their input names no record of anybody else. */
const personal = ["markReadAction", "discardDraftAction"];
/** They make something new; whose it becomes is tested below. */
const creating = [
  "saveNewNeedAction",
  "saveOwnNewNeedAction",
  "createExpertAction",
  "inviteExpertAction",
  "inviteExpertsAction",
  "saveSearchAction",
  "createOrganizationAction",
  "createRoundAction",
  "addPlaceAction",
];
/** Actions that judge a role or a record; sign-in, links and a person's own account have tests of their own. */
const judged = all.filter((action) => {
  const access = accessOf(action);
  if (personal.includes(action.name)) return false;
  return (
    Array.isArray(access) ||
    (typeof access === "string" && access.includes(".") && !access.startsWith("people.editSelf"))
  );
});
const mayTry = (action: Action, who: Who) => {
  const access = accessOf(action);
  return access !== undefined && (rolesFor(access) as readonly string[] | null)?.includes(who) === true;
};

describe("every action through HTTP", () => {
  const targets = new Map<Who, Targets>();
  const people = new Map<Who, Client>();
  beforeAll(async () => {
    for (const who of everybody) {
      people.set(who, await client(who));
      targets.set(who, await targetsOf(db, who));
    }
  });
  const attempt = (who: Who, action: Action, kind: "own" | "foreign") =>
    call(people.get(who) as Client, action, fieldsFor(action, (targets.get(who) as Targets)[kind]));

  it("has a policy for each", () => {
    expect(all.filter((action) => accessOf(action) === undefined).map(({ file, name }) => `${file}#${name}`)).toEqual(
      [],
    );
    expect(judged.length).toBeGreaterThan(60);
  });

  it.each(everybody)("%s cannot act where the policy names other roles, not even on what they see", async (who) => {
    const wrong: string[] = [];
    for (const action of judged.filter((each) => !mayTry(each, who))) {
      const { outcome, text } = await attempt(who, action, "own");
      if (outcome !== "refused") wrong.push(`${action.name} (${action.file}): ${outcome} ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(demoRoles)("%s cannot reach the records of others, whatever they send along", async (who) => {
    const before = await versionsOf(db, targets.get(who)?.foreign);
    const wrong: string[] = [];
    const reachable = judged.filter((each) => mayTry(each, who) && !creating.includes(each.name));
    // The admin's own desk knows no other tenant.
    for (const action of reachable.filter((each) => who !== "admin" || !each.file.startsWith("(admin)/"))) {
      const foreign = fieldsFor(action, (targets.get(who) as Targets).foreign);
      if (
        !Object.values(foreign).some(
          (value) => value !== "" && Object.values((targets.get(who) as Targets).foreign).includes(value),
        )
      )
        continue;
      const { outcome, text } = await attempt(who, action, "foreign");
      if (outcome !== "refused") wrong.push(`${action.name} (${action.file}): ${outcome} ${text}`);
    }
    expect(wrong).toEqual([]);
    expect(await versionsOf(db, targets.get(who)?.foreign)).toEqual(before);
  });
});

describe("what is made belongs to its maker", () => {
  it("a firm's need, whatever firm, state and owner it claims", async () => {
    const [stranger] = await db.select().from(organizations).where(eq(organizations.kind, "enterprise")).limit(1);
    const title = `冒名的需求${Date.now()}`;
    const action = all.find(({ name }) => name === "saveOwnNewNeedAction") as Action;
    const forged = { title, status: "published", consentStatus: "confirmed", code: "2026B-9999", intent: "save" };
    const firm = await client("enterprise");
    expect((await call(firm, action, { ...forged, organizationId: stranger?.id ?? "" })).outcome).toBe("refused");
    expect((await call(firm, action, forged)).outcome).toBe("done");
    const [need] = await db.select().from(needs).where(eq(needs.title, title));
    const { actor } = await contextOf(db, "enterprise");
    expect(need).toMatchObject({
      organizationId: actor.organizationId,
      status: "draft",
      consent: "none",
      createdBy: actor.userId,
    });
    expect(need?.code).not.toBe("2026B-9999");
  });
});

describe("every route handler through HTTP", () => {
  const paths = Object.keys(handlers).filter((door) => !door.includes("/api/auth/") && !door.includes("/health"));
  it.each(everybody)("%s gets nothing that is not theirs", async (who) => {
    const person = await client(who);
    const { foreign } = await targetsOf(db, who);
    const wrong: string[] = [];
    for (const door of paths) {
      const [method, route] = door.split(" ") as [string, string];
      const allowed = rolesFor(handlers[door] as never);
      if (allowed?.includes(who as never) && !route.includes("[id]")) continue;
      if (handlers[door] === "everyone") continue;
      const owner = route.includes("needs")
        ? foreign.need
        : route.includes("engagements")
          ? foreign.engagement
          : route.includes("agreements")
            ? foreign.agreement
            : route.includes("import")
              ? foreign.hiddenImport
              : foreign.hiddenFile;
      const body = new FormData();
      body.append("purpose", route.includes("agreements") ? "scan" : "attachment");
      body.append("file", new File(["%PDF-1.4\n%%EOF"], "a.pdf", { type: "application/pdf" }));
      const response = await person.fetch(route.replace("[id]", owner ?? "00000000-0000-7000-8000-000000000000"), {
        method,
        ...(method === "GET" ? {} : { body }),
      });
      const location = response.headers.get("location") ?? "";
      const refused =
        response.status >= 400 || /(?:problem|upload)=(?!agreements\.result\.uploaded)|sign-in/.test(location);
      if (!refused || response.status >= 500) wrong.push(`${door}: ${response.status} ${location}`);
    }
    expect(wrong).toEqual([]);
  });
});
