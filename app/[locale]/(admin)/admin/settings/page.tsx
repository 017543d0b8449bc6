import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { deployment } from "@/lib/platform/settings";
import { editDeploymentAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/settings")).t("admin.settings.title") };
}

export default async function SettingsPage({ params }: Props) {
  const { ctx, t } = await memberPage(params, ["admin"], "/admin/settings");
  const { city, bureau, phone } = await deployment(ctx);
  const values = { cityZh: city["zh-CN"], cityEn: city.en, bureauZh: bureau["zh-CN"], bureauEn: bureau.en, phone };
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("admin.settings.title")} description={t("admin.settings.intro")} />
      <Card>
        <Form action={editDeploymentAction} values={values} label={t("admin.settings.title")}>
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField name="cityZh" label={t("admin.settings.cityZh")} required />
            <TextField name="cityEn" label={t("admin.settings.cityEn")} required />
            <TextField name="bureauZh" label={t("admin.settings.bureauZh")} required />
            <TextField name="bureauEn" label={t("admin.settings.bureauEn")} required />
          </div>
          <TextField name="phone" type="tel" label={t("admin.settings.phone")} hint={t("admin.settings.phoneHint")} />
          <div>
            <SubmitButton>{t("shell.action.save")}</SubmitButton>
          </div>
        </Form>
      </Card>
    </div>
  );
}
