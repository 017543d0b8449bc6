import { LinkButton } from "@/components/ui/button";
import type { Translate } from "@/lib/i18n/translate";

/** Three steps for each side, and the next one as a button. */
export function HowItWorks({ t, href, role }: { t: Translate; href: (path: string) => string; role: string }) {
  const sides = [
    {
      title: t("public.home.forFirm"),
      steps: steps(t, "firm"),
      path: "/workspace/needs/new",
      action: firmAction(role),
    },
    { title: t("public.home.forExpert"), steps: steps(t, "expert"), path: "/needs?state=open", action: "expertAction" },
  ];
  return (
    <section aria-labelledby="how">
      <h2 id="how" className="mb-4 text-xl">
        {t("public.home.how")}
      </h2>
      <div className="grid gap-10 sm:grid-cols-2">
        {sides.map((side) => (
          <div key={side.title} className="flex flex-col items-start gap-4 border-t-2 border-accent pt-4">
            <h3 className="text-lg">{side.title}</h3>
            <ol className="grid flex-1 list-decimal gap-2 pl-5 leading-[1.7] marker:text-accent">
              {side.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {side.action && (
              <LinkButton href={href(side.path)} variant="primary">
                {t(`public.home.${side.action}`)}
              </LinkButton>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Only a firm posts needs; a visitor signs in on the way. */
function firmAction(role: string): string | null {
  if (role === "enterprise") return "firmActionOwn";
  return role === "visitor" ? "firmAction" : null;
}

function steps(t: Translate, side: "firm" | "expert"): string[] {
  return [t(`public.home.${side}1`), t(`public.home.${side}2`), t(`public.home.${side}3`)];
}
