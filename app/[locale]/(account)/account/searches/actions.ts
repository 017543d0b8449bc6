"use server";

import { defineAction } from "@/lib/auth/define-action";
import { editSavedSearch } from "@/lib/saved-searches/edit-saved-search";
import { editSavedSearchInput, removeSavedSearchInput, saveSearchInput } from "@/lib/saved-searches/input";
import { removeSavedSearch } from "@/lib/saved-searches/remove-saved-search";
import { saveSearch } from "@/lib/saved-searches/save-search";

export const saveSearchAction = defineAction(saveSearchInput, saveSearch, { redirectTo: () => "/account/searches" });
export const editSavedSearchAction = defineAction(editSavedSearchInput, editSavedSearch, {
  done: "savedSearches.result.changed",
});
export const removeSavedSearchAction = defineAction(removeSavedSearchInput, removeSavedSearch, {
  done: "savedSearches.result.removed",
});
