import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actText } from "@/components/admin/act-text";
import { jobText } from "@/components/admin/queue-table";
import { translator } from "@/lib/i18n/translate";
import { jobs } from "@/lib/outbox/queues";

/** Acts that are written out in the verbs; those put together at run time come from lifecycles and are named beside them. */
function recordedActs(): string[] {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const acts = files.flatMap((file) => {
    const source = readFileSync(join("lib", file), "utf8");
    return [...source.matchAll(/action: "([a-z]+\.[a-zA-Z]+)"/g)].map((match) => match[1] ?? "");
  });
  return [...new Set(acts)];
}

describe("texts of the trail and the jobs", () => {
  it("name every act in both languages", () => {
    const acts = recordedActs();
    expect(acts.length).toBeGreaterThan(40);
    for (const locale of ["zh-CN", "en"] as const)
      expect(acts.filter((act) => actText(locale, act) === act)).toEqual([]);
  });

  it("name every domain and queue", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const t = translator(locale);
      for (const act of recordedActs()) t(`admin.domain.${act.split(".")[0]}`);
      for (const name of Object.keys(jobs)) expect(jobText(t, name)).not.toContain("⟦");
    }
  });
});
