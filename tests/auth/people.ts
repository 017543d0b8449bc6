import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Database } from "@/db/client";
import type { Role } from "@/db/enums";
import { memberships, users } from "@/db/schema";
import type { Client } from "@/lib/auth/client";
import { hashPassword } from "@/lib/auth/password";

export const password = "correct horse battery";
export const client: Client = { ipPrefix: "203.0.113.7", userAgent: "test" };
let hashed: string | undefined;
let number = 0;

/** A person with a password and roles, apart from the world's. */
export async function makePerson(
  db: Database,
  roles: (Partial<typeof memberships.$inferInsert> & { role: Role })[] = [{ role: "admin" }],
  over: Partial<typeof users.$inferInsert> = {},
) {
  hashed ??= await hashPassword(password);
  number += 1;
  const id = v7();
  await db.insert(users).values({
    id,
    name: "测试人",
    phone: `1380001${String(number).padStart(4, "0")}`,
    email: `person${number}@example.test`,
    passwordHash: hashed,
    ...over,
  });
  for (const role of roles) await db.insert(memberships).values({ userId: id, ...role });
  const [user] = await db.select().from(users).where(eq(users.id, id));
  if (!user) throw new Error("no user");
  return user;
}
