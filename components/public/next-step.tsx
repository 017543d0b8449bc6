import { LinkButton } from "@/components/ui/button";
import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicNeed } from "@/lib/needs/public-view";

type Site = { bureau: Record<Locale, string>; phone: string };
type Props = {
  need: PublicNeed;
  role: string;
  site: Site;
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
};

/** What this reader can do about the need now. */
export function NextStep({ need, role, site, t, locale, href }: Props) {
  if (role === "enterprise") return null;
  if (["township", "officer", "leader", "director", "admin"].includes(role))
    return (
      <LinkButton href={href(`/desk/needs/${need.id}`)} className="no-print">
        {t("public.need.openDesk")}
      </LinkButton>
    );
  if (need.state === "contracted" || need.state === "solved")
    return (
      <Panel title={t("public.need.closedTitle")} text={t("public.need.closedText")}>
        <LinkButton href={href(`/needs?state=open&field=${need.fieldCode}`)}>{t("public.need.sameField")}</LinkButton>
      </Panel>
    );
  if (role === "expert" || role === "university") {
    const path = role === "expert" ? `/workspace/engagements/new?need=${need.id}` : "/workspace/experts";
    return (
      <Panel
        title={t("public.need.solve")}
        text={t(`public.need.${role === "expert" ? "solveExpert" : "solveUniversity"}`)}
      >
        <LinkButton href={href(path)} variant="primary">
          {t(`public.need.${role === "expert" ? "respond" : "chooseExpert"}`)}
        </LinkButton>
      </Panel>
    );
  }
  const back = encodeURIComponent(`/workspace/engagements/new?need=${need.id}`);
  return (
    <Panel
      title={t("public.need.solve")}
      text={t("public.need.solveText", { bureau: site.bureau[locale], phone: phoneText(t, site.phone) })}
    >
      <LinkButton href={href(`/sign-in?callbackUrl=${back}`)} variant="primary">
        {t("public.need.signIn")}
      </LinkButton>
    </Panel>
  );
}

/** "（电话 …）", or nothing where the deployment gives no number. */
export function phoneText(t: Translate, phone: string): string {
  return phone ? t("public.phone", { phone }) : "";
}

export function Panel({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <section className="rounded-lg border border-line bg-surface p-5 no-print">
      <h2 className="text-lg">{title}</h2>
      <p className="mt-1 mb-4 leading-[1.7] text-ink-muted">{text}</p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  );
}
