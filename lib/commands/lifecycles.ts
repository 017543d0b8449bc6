import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agreementLifecycle } from "@/lib/agreements/lifecycle";
import { engagementLifecycle } from "@/lib/engagements/lifecycle";
import { needLifecycle } from "@/lib/needs/lifecycle";
import { diagram } from "@/lib/platform/lifecycle";

/** The states of every record, drawn from the tables that guard them. */
export function lifecyclesPage(): string {
  const parts = [
    ["Need (技术需求)", diagram(needLifecycle)],
    ["Engagement (对接)", diagram(engagementLifecycle)],
    ["Agreement (协议)", diagram(agreementLifecycle)],
  ] as const;
  const body = parts.map(([title, text]) => `## ${title}\n\n\`\`\`mermaid\n${text}\n\`\`\`\n`).join("\n");
  return `# Lifecycles\n\nWritten by \`npm run docs:lifecycles\` from \`lib/*/lifecycle.ts\`; a test compares.\n\n${body}`;
}

if (process.argv[1]?.endsWith("lifecycles.ts")) {
  writeFileSync(join(import.meta.dirname, "../../docs/lifecycles.md"), lifecyclesPage());
}
