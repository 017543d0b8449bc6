"use server";

import { defineAction } from "@/lib/auth/define-action";
import { addOutput } from "@/lib/experts/add-output";
import { avoidFirm } from "@/lib/experts/avoid-firm";
import { confirmProfile } from "@/lib/experts/confirm-profile";
import { editOutput } from "@/lib/experts/edit-output";
import {
  addOutputInput,
  avoidInput,
  capacityInput,
  editOutputInput,
  pauseInput,
  removeOutputInput,
  saveProfileInput,
  unavoidInput,
  versionedExpert,
} from "@/lib/experts/input";
import { pauseExpert } from "@/lib/experts/pause-expert";
import { removeOutput } from "@/lib/experts/remove-output";
import { saveProfile } from "@/lib/experts/save-profile";
import { setCapacity } from "@/lib/experts/set-capacity";
import { unavoidFirm } from "@/lib/experts/unavoid-firm";

export const saveProfileAction = defineAction(saveProfileInput, saveProfile, { done: "experts.result.saved" });
export const confirmProfileAction = defineAction(versionedExpert, confirmProfile, { done: "experts.result.confirmed" });
export const addOutputAction = defineAction(addOutputInput, addOutput, { done: "experts.result.outputAdded" });
export const editOutputAction = defineAction(editOutputInput, editOutput, { done: "experts.result.saved" });
export const removeOutputAction = defineAction(removeOutputInput, removeOutput, {
  done: "experts.result.outputRemoved",
});
export const capacityAction = defineAction(capacityInput, setCapacity, { done: "experts.result.saved" });
export const pauseAction = defineAction(pauseInput, pauseExpert, {
  done: ({ paused }) => ({ key: paused ? "experts.result.paused" : "experts.result.resumed" }),
});
export const avoidAction = defineAction(avoidInput, avoidFirm, { done: "experts.result.avoided" });
export const unavoidAction = defineAction(unavoidInput, unavoidFirm, { done: "experts.result.unavoided" });
