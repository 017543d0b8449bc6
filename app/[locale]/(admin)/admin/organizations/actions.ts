"use server";

import { defineAction } from "@/lib/auth/define-action";
import { createOrganization } from "@/lib/organizations/create-organization";
import { editOrganization } from "@/lib/organizations/edit-organization";
import {
  createOrganizationInput,
  editOrganizationInput,
  rejectOrganizationInput,
  versioned,
} from "@/lib/organizations/input";
import { rejectOrganization, verifyOrganization } from "@/lib/organizations/verify-organization";

export const createOrganizationAction = defineAction(createOrganizationInput, createOrganization, {
  redirectTo: ({ id }) => `/admin/organizations/${id}`,
});
export const editOrganizationAction = defineAction(editOrganizationInput, editOrganization, {
  done: "organizations.result.saved",
});
export const verifyOrganizationAction = defineAction(versioned, verifyOrganization, {
  done: "organizations.result.verified",
});
export const rejectOrganizationAction = defineAction(rejectOrganizationInput, rejectOrganization, {
  done: "organizations.result.rejected",
});
