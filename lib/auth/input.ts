import { z } from "zod";
import { locales, type Role, roles } from "@/db/enums";
import { parseIdentifier } from "./identifier";

z.config({ jitless: true });

export const passwordLength = { min: 10, max: 128 } as const;

const text = (max: number) => z.string().trim().max(max);
const blankAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
const uuidOrNull = blankAsNull(z.uuid("form.choose"));
const phone = blankAsNull(
  text(30).transform((value, ctx) => {
    const parsed = parseIdentifier(value);
    if (parsed?.kind === "phone") return parsed.value;
    ctx.addIssue({ code: "custom", message: "auth.result.mobile" });
    return z.NEVER;
  }),
);
const email = blankAsNull(
  text(120).transform((value, ctx) => {
    const parsed = parseIdentifier(value);
    if (parsed?.kind === "email") return parsed.value;
    ctx.addIssue({ code: "custom", message: "form.email" });
    return z.NEVER;
  }),
);
const newPassword = z
  .string()
  .min(passwordLength.min, "auth.result.passwordShort")
  .max(passwordLength.max, "auth.result.passwordLong")
  .refine((value) => new Set(value).size >= 5, "auth.result.passwordWeak");
const code = z
  .string()
  .transform((value) => value.normalize("NFKC").replace(/\D/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "auth.result.codeForm"));
const callbackUrl = z.string().max(1000).optional();

export const versioned = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });
export const onlyId = z.object({ id: z.uuid() });
export const nothingTyped = z.object({});

export const signInInput = z.object({
  identifier: text(120).min(1, "form.required"),
  password: z.string().min(1, "form.required").max(200),
  callbackUrl,
});
export const codeInput = z.object({ code, callbackUrl });
export const membershipInput = z.object({ membershipId: z.uuid("form.choose"), callbackUrl });

export const resetRequestInput = z.object({ identifier: text(120).min(1, "form.required") });
export const resetByCodeInput = z.object({
  identifier: text(120).min(1, "form.required"),
  code,
  password: newPassword,
});
export const resetByLinkInput = z.object({ token: z.string().min(20).max(100), password: newPassword });

export const accountInput = z.object({
  name: text(30).min(1, "form.required"),
  locale: z.enum(locales),
  mailDigest: z.enum(["at_once", "weekly", "never"]),
});
export const changePasswordInput = z.object({
  currentPassword: z.string().min(1, "form.required").max(200),
  password: newPassword,
});
export const totpCodeInput = z.object({ code });
export const totpOffInput = z.object({ currentPassword: z.string().min(1, "form.required").max(200) });

const scopeFields = {
  role: z.enum(roles, "form.choose"),
  organizationId: uuidOrNull,
  townshipId: uuidOrNull,
  groupId: uuidOrNull,
  expertId: uuidOrNull,
};
/** Which scope a role needs; a university's or firm's people hold in it, an expert's university follows from the profile. */
export const scopeOf: Record<Role, "organizationId" | "townshipId" | "groupId" | "expertId" | null> = {
  enterprise: "organizationId",
  university: "organizationId",
  expert: "expertId",
  township: "townshipId",
  officer: "groupId",
  leader: "groupId",
  director: null,
  admin: null,
};

type Scoped = { role: Role } & Record<"organizationId" | "townshipId" | "groupId" | "expertId", string | null>;
function requireScope(value: Scoped, ctx: z.RefinementCtx) {
  const scope = scopeOf[value.role];
  if (scope && !value[scope]) ctx.addIssue({ code: "custom", path: [scope], message: "form.choose" });
}

export const invitationInput = z
  .object({
    ...scopeFields,
    name: text(30).min(1, "form.required"),
    phone,
    email,
    send: z.enum(["none", "mail", "sms"]).default("none"),
  })
  .superRefine((value, ctx) => {
    requireScope(value, ctx);
    if (!value.phone && !value.email)
      ctx.addIssue({ code: "custom", path: ["phone"], message: "auth.result.phoneOrEmail" });
    if (value.send === "mail" && !value.email)
      ctx.addIssue({ code: "custom", path: ["email"], message: "form.required" });
    if (value.send === "sms" && !value.phone)
      ctx.addIssue({ code: "custom", path: ["phone"], message: "form.required" });
  });
export const reissueInput = z.object({ id: z.uuid(), send: z.enum(["none", "mail", "sms"]).default("none") });
/** Experts of the own university, up to a page of them. */
export const inviteExpertsInput = z.object({
  ids: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.uuid()).min(1, "experts.result.chooseSome").max(50),
  ),
  send: z.enum(["none", "mail"]).default("none"),
});
export type InvitationInput = z.output<typeof invitationInput>;

export const acceptInput = z.object({ token: z.string().min(20).max(100), password: z.string().max(200).default("") });
/** A new password of somebody who has no account yet; an existing account shows its own. */
export const acceptPassword = newPassword;

export const roleInput = versioned.extend({ ...scopeFields, replaces: uuidOrNull }).superRefine(requireScope);
export const revokeRoleInput = versioned.extend({ membershipId: z.uuid() });
export const personReasonInput = versioned.extend({ reason: text(300).min(2, "form.required") });
