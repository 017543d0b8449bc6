import { parseArgs } from "node:util";
import { connect } from "@/db/client";
import { createInvitation } from "@/lib/auth/create-invitation";
import { invitationInput } from "@/lib/auth/input";
import { systemContext } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { runCommand } from "./command";
import { openDatabase } from "./database";
import { readEnvFiles } from "./environment";

const usage = "Usage: npm run create-admin -- --name NAME (--email ADDRESS | --phone NUMBER)";

/** Invites the first administrator of a new deployment and prints the link, good once and for 24 hours. */
await runCommand(async (command) => {
  readEnvFiles();
  const { values } = parseArgs({
    options: { name: { type: "string" }, email: { type: "string" }, phone: { type: "string" } },
  });
  const parsed = invitationInput.safeParse({
    role: "admin",
    name: values.name ?? "",
    email: values.email ?? "",
    phone: values.phone ?? "",
    send: "none",
  });
  if (!parsed.success)
    throw new Error(
      `${usage}\n${parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`).join("\n")}`,
    );
  const { url } = await openDatabase(command);
  const connection = connect(url, { max: 2, name: "create-admin" });
  try {
    const base = systemContext(connection.db);
    const { token } = await createInvitation({ ...base, actor: { ...base.actor, via: "command" } }, parsed.data);
    console.log(`Open within 24 hours to set a password: ${publicOrigin()}/invitation/${token}`);
  } finally {
    await connection.close();
  }
  return 0;
});
