import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Stat, StatGrid } from "@/components/ui/stat";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { ImportView } from "@/lib/needs/import/queries";
import type { FormAction } from "@/lib/platform/form-state";
import { ImportProgress } from "./import-progress";
import { problemText } from "./problem-text";

type ImportSummaryProps = {
  t: Translate;
  locale: Locale;
  path: string;
  href: (path: string) => string;
  found: ImportView;
  confirm: FormAction<{ id: string }>;
};

/** Where the import stands, and the one thing to do next. */
export function ImportSummary(props: ImportSummaryProps) {
  const { t, locale, found, path } = props;
  return (
    <div className="mb-6 grid gap-4">
      <NextStep {...props} />
      {found.status !== "failed" && found.problems.length > 0 && (
        <Notice tone="wait" title={t("imports.fileNotes")}>
          <ul className="list-disc ps-5">
            {found.problems.map((problem, index) => (
              <li key={index}>{problemText(t, locale, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {(found.status === "preview" || found.status === "running" || found.status === "done") && (
        <StatGrid className="lg:grid-cols-5">
          <Stat label={t("vocabulary.importAction.create")} value={found.created} href={`${path}?show=create`} />
          <Stat label={t("vocabulary.importAction.update")} value={found.changed} href={`${path}?show=update`} />
          <Stat
            label={t("vocabulary.importAction.unchanged")}
            value={found.unchanged}
            href={`${path}?show=unchanged`}
          />
          <Stat
            label={t("imports.list.incomplete")}
            value={found.incomplete}
            href={`${path}?show=incomplete`}
            tone="wait"
          />
          <Stat
            label={t("vocabulary.importAction.error")}
            value={found.failed}
            href={`${path}?show=error`}
            tone={found.failed > 0 ? "danger" : undefined}
          />
        </StatGrid>
      )}
    </div>
  );
}

function NextStep({ t, locale, href, found, path, confirm }: ImportSummaryProps) {
  if (found.status === "failed")
    return (
      <Notice
        tone="danger"
        title={t("imports.failed.title")}
        actions={<LinkButton href={href("/desk/import")}>{t("imports.action.again")}</LinkButton>}
      >
        {found.problems.map((problem) => (
          <p key={problem.key}>{problemText(t, locale, problem)}</p>
        ))}
        <p>{t("imports.failed.text")}</p>
      </Notice>
    );
  if (found.status === "uploaded" || found.status === "running")
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
  if (found.status === "done")
    return (
      <Notice
        tone="done"
        title={t("imports.done.title", { created: found.created, changed: found.changed })}
        actions={
          <>
            <LinkButton href={href("/desk/inbox")} variant="primary">
              {t("imports.action.inbox")}
            </LinkButton>
            <LinkButton href={href("/desk/import")}>{t("imports.action.next")}</LinkButton>
          </>
        }
      >
        {found.incomplete > 0 && <p>{t("imports.done.incomplete", { count: found.incomplete })}</p>}
        {found.failed > 0 && <p>{t("imports.done.failed", { count: found.failed })}</p>}
      </Notice>
    );
  return <Confirmation t={t} found={found} path={path} confirm={confirm} />;
}

function Confirmation({ t, found, confirm }: Pick<ImportSummaryProps, "t" | "found" | "path" | "confirm">) {
  const count = found.created + found.changed;
  if (count === 0)
    return (
      <Notice tone={found.failed > 0 ? "danger" : "neutral"} live="off" title={t("imports.preview.nothing")}>
        {found.failed === 0 && t("imports.preview.allSame")}
        {found.failed > 0 && found.unchanged === 0 && t("imports.preview.allWrong")}
        {found.failed > 0 && found.unchanged > 0 && t("imports.preview.someWrong", { failed: found.failed })}
      </Notice>
    );
  return (
    <Notice tone="accent" title={t("imports.preview.title", { created: found.created, changed: found.changed })}>
      <p>{t("imports.preview.text")}</p>
      {found.failed > 0 && <p>{t("imports.preview.failed", { count: found.failed })}</p>}
      {found.isOwn ? (
        <Form
          action={confirm}
          hidden={{ id: found.id, version: String(found.version) }}
          label={t("imports.action.confirm", { count })}
          className="mt-3"
        >
          <SubmitButton>{t("imports.action.confirm", { count })}</SubmitButton>
        </Form>
      ) : (
        <p>{t("imports.preview.notOwn", { name: found.by })}</p>
      )}
    </Notice>
  );
}
