"use server";

import { defineAction } from "@/lib/auth/define-action";
import { assignTownships } from "@/lib/organizations/assign-townships";
import {
  addPlaceInput,
  assignTownshipsInput,
  createRoundInput,
  editPlaceInput,
  editRoundInput,
  versioned,
} from "@/lib/organizations/input";
import { addPlace, editPlace } from "@/lib/organizations/places";
import { closeRound, createRound, editRound, reopenRound } from "@/lib/organizations/rounds";

export const createRoundAction = defineAction(createRoundInput, createRound, {
  redirectTo: ({ id }) => `/admin/groups/${id}`,
});
export const editRoundAction = defineAction(editRoundInput, editRound, { done: "organizations.result.roundSaved" });
export const closeRoundAction = defineAction(versioned, closeRound, { done: "organizations.result.roundClosed" });
export const reopenRoundAction = defineAction(versioned, reopenRound, { done: "organizations.result.roundReopened" });
export const assignTownshipsAction = defineAction(assignTownshipsInput, assignTownships, {
  done: ({ moved }) => ({ key: "organizations.result.assigned", params: { count: moved } }),
});
export const addPlaceAction = defineAction(addPlaceInput, addPlace, { done: "organizations.result.placeAdded" });
export const editPlaceAction = defineAction(editPlaceInput, editPlace, { done: "organizations.result.saved" });
