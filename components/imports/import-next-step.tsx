import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { problemText } from "@/lib/i18n/import-problem";
import { ConfirmImport, DiscardImport, RetryImport } from "./import-acts";
import { ImportProgress } from "./import-progress";
import type { ImportSummaryProps } from "./import-summary";

/** The one thing to do next: wait, confirm, correct, try again, or go on with what was entered. */
export function ImportNextStep(props: ImportSummaryProps) {
  const { status } = props.found;
  if (status === "failed") return <Failed {...props} />;
  if (status === "uploaded" || status === "running") return <Working {...props} />;
  if (status === "done") return <Done {...props} />;
  return <Confirmation {...props} />;
}

/** Messages of needs stand at the top of their file, those of experts below "experts". */
const words = (props: ImportSummaryProps) => (props.found.kind === "needs" ? "imports" : "imports.experts");

function Failed({ t, locale, href, listPath, found, acts }: ImportSummaryProps) {
  return (
    <Notice tone="danger" title={t(found.total > 0 ? "imports.failed.runTitle" : "imports.failed.title")}>
      {found.problems.map((problem) => (
        <p key={problem.key}>{problemText(t, locale, found.kind, problem)}</p>
      ))}
      <p>{t(found.total > 0 ? "imports.failed.runText" : "imports.failed.text", { count: found.processed })}</p>
      <div className="mt-3 flex flex-wrap items-start gap-2">
        <RetryImport t={t} found={found} action={acts.retry} />
        <LinkButton href={href(listPath)}>{t("imports.action.again")}</LinkButton>
        <DiscardImport t={t} found={found} action={acts.discard} />
      </div>
    </Notice>
  );
}

function Working({ t, found }: ImportSummaryProps) {
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
        <p className="mb-2 text-sm text-ink-muted">{t("imports.progress.noscript")}</p>
      </noscript>
      <ImportProgress
        id={found.id}
        status={found.status}
        total={found.total}
        processed={found.processed}
        label={t(`imports.progress.${found.status}`)}
      />
      <p className="text-sm text-ink-muted">{t("imports.progress.leave")}</p>
    </>
  );
}

function Done(props: ImportSummaryProps) {
  const { t, href, listPath, found } = props;
  const next =
    found.kind === "needs"
      ? { path: "/desk/inbox", label: t("imports.action.inbox") }
      : { path: "/workspace/experts/invite", label: t("imports.experts.invite") };
  return (
    <Notice
      tone="done"
      title={t(`${words(props)}.done.title`, { created: found.created, changed: found.changed })}
      actions={
        <>
          <LinkButton href={href(next.path)} variant="primary">
            {next.label}
          </LinkButton>
          <LinkButton href={href(listPath)}>{t("imports.action.next")}</LinkButton>
        </>
      }
    >
      {found.incomplete > 0 && <p>{t(`${words(props)}.done.incomplete`, { count: found.incomplete })}</p>}
      {found.failed > 0 && <p>{t("imports.done.failed", { count: found.failed })}</p>}
    </Notice>
  );
}

function Confirmation(props: ImportSummaryProps) {
  const { t, found, acts } = props;
  const discard = <DiscardImport t={t} found={found} action={acts.discard} />;
  if (found.created + found.changed === 0)
    return (
      <Notice tone={found.failed > 0 ? "danger" : "neutral"} live="off" title={t("imports.preview.nothing")}>
        {found.failed === 0 && <p>{t(`${words(props)}.preview.allSame`)}</p>}
        {found.failed > 0 && found.unchanged === 0 && <p>{t("imports.preview.allWrong")}</p>}
        {found.failed > 0 && found.unchanged > 0 && <p>{t("imports.preview.someWrong", { failed: found.failed })}</p>}
        <div className="mt-3">{discard}</div>
      </Notice>
    );
  return (
    <Notice
      tone="accent"
      title={t(`${words(props)}.preview.title`, { created: found.created, changed: found.changed })}
    >
      <p>{t("imports.preview.text")}</p>
      {found.failed > 0 && <p>{t("imports.preview.failed", { count: found.failed })}</p>}
      {found.isOwn ? (
        <div className="mt-3 flex flex-wrap items-start gap-2">
          <ConfirmImport t={t} found={found} action={acts.confirm} />
          {discard}
        </div>
      ) : (
        <p>{t("imports.preview.notOwn", { name: found.by })}</p>
      )}
    </Notice>
  );
}
