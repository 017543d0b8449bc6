import { TabsNav } from "@/components/ui/tabs-nav";
import type { Translate } from "@/lib/i18n/translate";

type PeopleTabsProps = { t: Translate; href: (path: string) => string; current: "people" | "invitations" };

export function PeopleTabs({ t, href, current }: PeopleTabsProps) {
  return (
    <TabsNav
      label={t("admin.people.title")}
      items={[
        { label: t("admin.people.people"), href: href("/admin/people"), current: current === "people" },
        {
          label: t("admin.people.invitations"),
          href: href("/admin/people/invitations"),
          current: current === "invitations",
        },
      ]}
    />
  );
}
