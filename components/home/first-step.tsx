import { Sprout } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Translate } from "@/lib/i18n/translate";

/** What to do first, by the situation: the next step is a button, and a second way stands beside it. */
const steps: Record<string, { path: string; key: string }[]> = {
  noRound: [],
  noRoundAdmin: [{ path: "/admin/groups", key: "makeRound" }],
  noNeeds: [
    { path: "/desk/import", key: "import" },
    { path: "/desk/needs/new", key: "fileNeed" },
  ],
  enterprise: [{ path: "/workspace/needs/new", key: "postNeed" }],
  expert: [
    { path: "/workspace/profile", key: "completeProfile" },
    { path: "/workspace/matches", key: "seeMatches" },
  ],
  university: [{ path: "/workspace/experts", key: "addExperts" }],
};

export function FirstStep({
  kind,
  t,
  href,
  role,
}: {
  kind: string;
  t: Translate;
  href: (path: string) => string;
  role: string;
}) {
  const known = kind === "noRound" && role === "admin" ? "noRoundAdmin" : kind;
  return (
    <div className="mb-8">
      <EmptyState
        icon={<Sprout />}
        title={t(`workspace.first.${kind}.title`)}
        text={t(`workspace.first.${kind}.text`)}
        action={(steps[known] ?? []).map(({ path, key }, index) => (
          <LinkButton key={key} href={href(path)} variant={index === 0 ? "primary" : "secondary"}>
            {t(`workspace.first.action.${key}`)}
          </LinkButton>
        ))}
      />
    </div>
  );
}
