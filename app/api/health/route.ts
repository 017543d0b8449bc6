import { sql } from "drizzle-orm";
import { NextResponse } from "next/server";
import { database } from "@/lib/platform/database";

export const dynamic = "force-dynamic";

/** 200 while the process can ask the database, 503 otherwise. */
export async function GET() {
  try {
    await database().execute(sql`select 1`);
    return NextResponse.json({ status: "ok" });
  } catch {
    return NextResponse.json({ status: "unavailable" }, { status: 503 });
  }
}
