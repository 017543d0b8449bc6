"use server";

import { defineAction } from "@/lib/auth/define-action";
import { editDeployment } from "@/lib/organizations/edit-deployment";
import { deploymentInput } from "@/lib/organizations/input";

export const editDeploymentAction = defineAction(deploymentInput, editDeployment, { done: "admin.result.saved" });
