import type { ImportState } from "@/db/enums";
import { defineLifecycle } from "@/lib/platform/lifecycle";

/** 读取中 → 待确认 → 导入中 → 已完成; reading and running may fail for good, with the reason in `problems`. */
export const importLifecycle = defineLifecycle({
  name: "import",
  initial: ["uploaded"] as readonly ImportState[],
  transitions: {
    show: { from: ["uploaded"], to: "preview" },
    run: { from: ["preview"], to: "running" },
    finish: { from: ["running"], to: "done" },
    fail: { from: ["uploaded", "running"], to: "failed" },
  },
} satisfies {
  name: string;
  initial: readonly ImportState[];
  transitions: Record<string, { from: readonly ImportState[]; to: ImportState }>;
});
