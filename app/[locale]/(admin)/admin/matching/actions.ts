"use server";

import { defineAction } from "@/lib/auth/define-action";
import { activateModel, deactivateModel } from "@/lib/matching/learning/activate-model";
import { activateInput, trainInput } from "@/lib/matching/learning/input";
import { requestTraining } from "@/lib/matching/learning/train-model";

export const trainAction = defineAction(trainInput, requestTraining, { done: "learning.result.asked" });
export const activateAction = defineAction(activateInput, activateModel, { done: "learning.result.activated" });
export const deactivateAction = defineAction(activateInput, deactivateModel, { done: "learning.result.deactivated" });
