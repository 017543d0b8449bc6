import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { LikelyDuplicate } from "@/lib/matching/duplicates/queries";
import type { NeedView } from "@/lib/needs/need-view";
import { StatusBadge } from "./need-badges";
import type { NeedAct, Reader } from "./reader";

type SimilarActs = { close: NeedAct; keep: NeedAct; join: NeedAct };
type Props = { need: NeedView; like: LikelyDuplicate[]; base: string; acts?: SimilarActs; reader: Reader };

/** 可能重复: what is in the register already, why it looks the same, and what to do about it with one key. */
export function SimilarNeeds({ need, like, base, acts, reader }: Props) {
  const { t, href } = reader;
  if (like.length === 0) return null;
  return (
    <Notice tone="wait" title={t(acts ? "needs.similar.title" : "needs.similar.ownTitle")}>
      <ul className="grid gap-4">
        {like.map((other, at) => (
          <li key={other.id} className="grid gap-1.5">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <TextLink href={href(`${base}/${other.id}`)}>
                {other.code} {other.title}
              </TextLink>
              <StatusBadge status={other.status} t={t} />
              {other.common && <Badge tone="accent">{t("needs.common.badge")}</Badge>}
              <span className="text-sm text-ink-muted">{other.own ? t("needs.similar.sameFirm") : other.firm}</span>
            </p>
            <p className="text-sm text-ink-muted">
              {t("needs.similar.score", { score: Math.round(other.score) })}
              {other.words.length > 0 && t("needs.similar.words", { words: other.words.join(t("needs.comma")) })}
            </p>
            {acts && <Verdict need={need} other={other} acts={acts} isFirst={at === 0} reader={reader} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type VerdictProps = { need: NeedView; other: LikelyDuplicate; acts: SimilarActs; isFirst: boolean; reader: Reader };

function Verdict({ need, other, acts, isFirst, reader }: VerdictProps) {
  const { t, href } = reader;
  const version = String(need.version);
  const note = t("needs.similar.note", { code: other.code });
  const joins = need.acts.includes("join") && need.visibility !== "directed";
  return (
    <div className="flex flex-wrap items-start gap-2">
      {need.acts.includes("close") && !other.common && (
        <Form
          action={acts.close}
          hidden={{ id: need.id, version, reason: "duplicate", note }}
          label={`${t("needs.similar.close")} ${other.code}`}
        >
          <Key name="d" shown={isFirst}>
            {t("needs.similar.close")}
          </Key>
        </Form>
      )}
      {need.acts.includes("keep") && (
        <Form
          action={acts.keep}
          hidden={{ id: need.id, otherId: other.id }}
          label={`${t("needs.similar.keep")} ${other.code}`}
        >
          <Key name="n" shown={isFirst}>
            {t("needs.similar.keep")}
          </Key>
        </Form>
      )}
      {joins && other.common && (
        <Form
          action={acts.join}
          hidden={{ id: other.id, needId: need.id }}
          label={`${t("needs.common.join")} ${other.code}`}
        >
          <SubmitButton variant="secondary" size="sm">
            {t("needs.common.join")}
          </SubmitButton>
        </Form>
      )}
      {joins && !other.common && !other.member && !other.own && (
        <LinkButton size="sm" href={href(`/desk/needs/common?need=${need.id}&need=${other.id}`)}>
          {t("needs.common.make")}
        </LinkButton>
      )}
    </div>
  );
}

function Key({ name, shown, children }: { name: string; shown: boolean; children: string }) {
  return (
    <span data-hotkey={shown ? name : undefined} className="inline-flex">
      <SubmitButton variant="secondary" size="sm">
        {children}
        {shown && (
          <span aria-hidden="true" className="js-only hidden opacity-70 lg:inline">
            <Kbd>{name}</Kbd>
          </span>
        )}
      </SubmitButton>
    </span>
  );
}
