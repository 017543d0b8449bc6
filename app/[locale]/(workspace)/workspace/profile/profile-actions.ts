import type { ProfileActions } from "@/components/experts/profile-editor";
import {
  addOutputAction,
  avoidAction,
  capacityAction,
  confirmProfileAction,
  editOutputAction,
  pauseAction,
  removeOutputAction,
  saveProfileAction,
  unavoidAction,
} from "./actions";

/** What the editor of a profile can do, for the expert and for the university officer alike. */
export const profileActions: ProfileActions = {
  save: saveProfileAction,
  confirm: confirmProfileAction,
  addOutput: addOutputAction,
  editOutput: editOutputAction,
  removeOutput: removeOutputAction,
  capacity: capacityAction,
  pause: pauseAction,
  avoid: avoidAction,
  unavoid: unavoidAction,
};
