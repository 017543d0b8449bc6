import { Notice } from "@/components/ui/notice";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Page } from "@/lib/auth/page-context";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import { embeddingsDegraded } from "@/lib/matching/embeddings/trouble";

/** Tells staff that the configured embedding endpoint gives nothing and matching goes on without; nothing while all is well. */
export async function EmbeddingsNotice({ page: { ctx, t, locale } }: { page: Page }) {
  const degraded = await embeddingsDegraded(ctx);
  return (
    degraded && (
      <Notice tone="wait" className="mb-4">
        {t(`shell.embeddings.${degraded.trouble}`)} {t("shell.embeddings.meanwhile", { count: degraded.waiting })}{" "}
        {t("shell.embeddings.since")}
        <TimeAgo
          iso={degraded.since.toISOString()}
          text={formatRelative(locale, degraded.since, ctx.clock())}
          title={formatInstant(locale, degraded.since)}
        />
      </Notice>
    )
  );
}
