import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/needs/act";
import { optionsOf } from "@/components/needs/options";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { failureCodes, type Role } from "@/db/enums";
import type { EngagementDetail } from "@/lib/engagements/detail";
import type { EngagementActions } from "./actions";
import type { View } from "./parts";
import { ReplyForms } from "./reply-forms";

type Props = {
  engagement: EngagementDetail;
  actions: EngagementActions;
  view: View;
  role: Role;
  base: "/desk" | "/workspace";
};

/** The steps that are open to this reader now. */
export function Acts({ engagement: row, actions, view, role, base }: Props) {
  const { t, href } = view;
  const can = (action: EngagementDetail["actions"][number]) => row.actions.includes(action);
  const hidden = { id: row.id, version: String(row.version) };
  const mayDraft =
    ["interested", "negotiating", "agreed", "contracted"].includes(row.status) &&
    ["enterprise", "university", "officer", "leader", "director"].includes(role) &&
    (base === "/workspace" || can("addEntry"));
  const mayRecommend = row.status === "referred" && row.referredExpertId !== null && base === "/desk";
  const anything = ["accept", "negotiate", "agree", "fail"].some((action) =>
    can(action as EngagementDetail["actions"][number]),
  );
  if (!anything && !mayDraft && !mayRecommend) return null;
  return (
    <Card title={t("engagements.acts")}>
      {can("accept") && <ReplyForms engagement={row} actions={actions} view={view} byStaff={base === "/desk"} />}
      <div className="flex flex-wrap items-start gap-2">
        {can("negotiate") && (
          <Form
            action={actions.negotiate}
            hidden={hidden}
            label={t("engagements.act.negotiate")}
            className="grid gap-2"
          >
            <SubmitButton>{t("engagements.act.negotiate")}</SubmitButton>
          </Form>
        )}
        {can("agree") && (
          <Disclosure label={t("engagements.act.agree")} variant="primary">
            <Form action={actions.agree} hidden={hidden} label={t("engagements.act.agree")}>
              <TextareaField name="note" label={t("engagements.field.agreed")} rows={2} max={300} />
              <div>
                <SubmitButton>{t("engagements.act.agree")}</SubmitButton>
              </div>
            </Form>
          </Disclosure>
        )}
        {mayDraft && (
          <LinkButton
            href={href(`${base}/agreements/new?engagement=${row.id}`)}
            variant={row.status === "agreed" ? "primary" : "secondary"}
          >
            {t("engagements.act.draft")}
          </LinkButton>
        )}
        {can("fail") && row.status !== "invited" && (
          <Disclosure label={t("engagements.act.fail")}>
            <Form action={actions.fail} hidden={hidden} label={t("engagements.act.fail")}>
              <SelectField
                name="code"
                label={t("engagements.field.failureCode")}
                required
                options={optionsOf(t, "failureCode", failureCodes)}
                placeholder={t("engagements.choose")}
              />
              <TextareaField name="note" label={t("engagements.field.note")} rows={2} max={300} />
              <div>
                <SubmitButton variant="danger">{t("engagements.act.fail")}</SubmitButton>
              </div>
            </Form>
          </Disclosure>
        )}
        {mayRecommend && (
          <Form
            action={actions.recommend}
            hidden={{ needId: row.needId, expertId: row.referredExpertId ?? "", origin: "recommended" }}
            label={t("engagements.act.inviteReferred", { name: row.referredExpertName ?? "" })}
            className="grid gap-2"
          >
            <SubmitButton>{t("engagements.act.inviteReferred", { name: row.referredExpertName ?? "" })}</SubmitButton>
          </Form>
        )}
      </div>
    </Card>
  );
}
