"use server";

import { defineAction } from "@/lib/auth/define-action";
import { pauseInput } from "@/lib/digests/input";
import { pauseDigest } from "@/lib/digests/pause-digest";

export const pauseDigestAction = defineAction(pauseInput, pauseDigest, {
  done: ({ pausedUntil }) => ({ key: pausedUntil ? "digests.result.paused" : "digests.result.resumed" }),
});
