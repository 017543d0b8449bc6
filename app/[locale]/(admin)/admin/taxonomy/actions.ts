"use server";

import { defineAction } from "@/lib/auth/define-action";
import { editField } from "@/lib/expertise/edit-field";
import { editFieldInput } from "@/lib/expertise/input";

export const editFieldAction = defineAction(editFieldInput, editField, { done: "admin.result.saved" });
