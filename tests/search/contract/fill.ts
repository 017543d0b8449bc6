import { v7 } from "uuid";
import { experts, organizations } from "@/db/schema";
import { writeExpertSearchDocument } from "@/lib/experts/search-document";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import type { TestDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import type { World } from "@/tests/support/world";
import { corpusExperts, corpusNeeds, type ExpertKey, type NeedKey } from "./corpus";

export type Filled = { needs: Map<string, NeedKey>; experts: Map<string, ExpertKey> };

const places = {
  fields: ["1.1", "4.1", "4.2", "8.3"],
  industries: ["stainless", "machinery", "food", "textile"] as const,
};

/** Writes the corpus as records with their documents. Their firm and university say nothing that a query asks for. */
export async function fillCorpus({ db, context }: TestDatabase, world: World): Promise<Filled> {
  const [firm, university] = [v7(), v7()];
  await db.insert(organizations).values([
    {
      id: firm,
      kind: "enterprise",
      name: "云岫市丙有限公司",
      townshipId: world.north,
      industry: "other",
      products: "",
    },
    { id: university, kind: "university", name: "东海大学" },
  ]);
  const filled: Filled = { needs: new Map(), experts: new Map() };
  for (const [at, [key, [title, problem]]] of Object.entries(corpusNeeds).entries()) {
    const need = await makeNeed(db, world, {
      code: `2026B-8${String(at).padStart(3, "0")}`,
      status: "published",
      title,
      problem,
      organizationId: firm,
      fieldCode: places.fields[at % 4],
      industry: places.industries[at % 4],
      funds: `${(at + 1) * 100000}.00`,
      publishedAt: new Date(Date.UTC(2026, 7, 1 + at)),
    });
    filled.needs.set(need.id, key as NeedKey);
    await writeNeedSearchDocument(context(), need.id);
  }
  for (const [key, [name, discipline, ...directions]] of Object.entries(corpusExperts)) {
    const id = v7();
    await db
      .insert(experts)
      .values({ id, organizationId: university, name, title: "教授", discipline, directions, visibility: "public" });
    filled.experts.set(id, key as ExpertKey);
    await writeExpertSearchDocument(context(), id);
  }
  return filled;
}
