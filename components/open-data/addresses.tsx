import { DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";

export type ApiAddress = { key: string; route: string; href: string };

/** Every address of the API with what it gives; one with a parameter leads to its list. */
export function ApiAddresses({ t, addresses }: { t: Translate; addresses: ApiAddress[] }) {
  return (
    <DataTable
      label={t("openData.api.title")}
      rows={addresses}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "address",
          header: t("openData.api.address"),
          primary: true,
          cell: ({ route, href }) => (
            <TextLink href={href} className="font-mono text-sm [overflow-wrap:anywhere]">
              {route}
            </TextLink>
          ),
        },
        { key: "what", header: t("openData.api.what"), cell: ({ key }) => t(`openData.api.${key}`) },
      ]}
      collapse
    />
  );
}
