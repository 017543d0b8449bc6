import type { ImportState } from "@/db/enums";
import { defineLifecycle } from "@/lib/platform/lifecycle";

/**
 * 读取中 → 待确认 → 导入中 → 已完成; reading and running may fail, with the reason in `problems`, and be tried again:
 * reading from the start, running from the first row not done. What was not confirmed can be discarded.
 */
export const importLifecycle = defineLifecycle({
  name: "import",
  initial: ["uploaded"] as readonly ImportState[],
  transitions: {
    show: { from: ["uploaded"], to: "preview" },
    run: { from: ["preview"], to: "running" },
    finish: { from: ["running"], to: "done" },
    fail: { from: ["uploaded", "running"], to: "failed" },
    reread: { from: ["failed"], to: "uploaded" },
    resume: { from: ["failed"], to: "running" },
    discard: { from: ["preview", "failed"], to: "discarded" },
  },
} satisfies {
  name: string;
  initial: readonly ImportState[];
  transitions: Record<string, { from: readonly ImportState[]; to: ImportState }>;
});

/** Reasons of a failure that may be gone the next time; any other file fails the same way again. */
export const retryableProblems: readonly string[] = ["interrupted", "tooHeavy", "noRights"];
