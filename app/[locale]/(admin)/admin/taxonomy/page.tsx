import type { Metadata } from "next";
import { FieldBranch } from "@/components/admin/field-branch";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { allFields, fieldUse } from "@/lib/expertise/queries";
import { editFieldAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/taxonomy")).t("admin.taxonomy.title") };
}

export default async function TaxonomyPage({ params }: Props) {
  const { ctx, t, locale } = await memberPage(params, ["admin"], "/admin/taxonomy");
  const [fields, use] = await Promise.all([allFields(ctx), fieldUse(ctx)]);
  const roots = fields.filter((field) => field.parentCode === null);
  return (
    <div className="max-w-4xl">
      <PageHeader title={t("admin.taxonomy.title")} description={t("admin.taxonomy.intro")} />
      <div className="grid gap-4">
        {roots.map((root) => (
          <FieldBranch
            key={root.code}
            t={t}
            locale={locale}
            root={root}
            leaves={fields.filter((field) => field.parentCode === root.code)}
            use={use}
            action={editFieldAction}
          />
        ))}
      </div>
    </div>
  );
}
