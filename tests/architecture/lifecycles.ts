import { agreementLifecycle } from "@/lib/agreements/lifecycle";
import { engagementLifecycle } from "@/lib/engagements/lifecycle";
import { importLifecycle } from "@/lib/needs/import/lifecycle";
import { needLifecycle } from "@/lib/needs/lifecycle";
import { diagram } from "@/lib/platform/lifecycle";

const sections: [string, string][] = [
  ["Need (技术需求)", diagram(needLifecycle)],
  ["Engagement (对接)", diagram(engagementLifecycle)],
  ["Agreement (协议)", diagram(agreementLifecycle)],
  ["Import (导入)", diagram(importLifecycle)],
];

/** docs/lifecycles.md, drawn from the very tables that guard the updates. `npm run lifecycles` writes it. */
export const lifecyclesPage = (): string =>
  [
    "# Lifecycles",
    "",
    "Drawn from the `lifecycle.ts` of each domain by `npm run lifecycles`; a test fails when they differ.",
    ...sections.flatMap(([title, drawing]) => ["", `## ${title}`, "", "```mermaid", drawing, "```"]),
    "",
  ].join("\n");
