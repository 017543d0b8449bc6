"use client";

import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import type { BatchResult } from "@/lib/auth/invite-experts-result";

export type IssuedLabels = { result: string; copy: string; copyAll: string; copied: string };
type IssuedInvitationsProps = { result: BatchResult; labels: IssuedLabels };

/** What became of a batch: who got a mail, whom nobody can reach, and the links and codes to pass on, shown this once. */
export function IssuedInvitations({ result, labels }: IssuedInvitationsProps) {
  const { links } = result;
  return (
    <section aria-label={labels.result} className="mb-6 grid gap-4">
      <Notice tone="done" live="status" title={result.title}>
        {result.notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </Notice>
      {links.length > 0 && (
        <>
          <div>
            <CopyButton text={result.copyText} label={labels.copyAll} copiedLabel={labels.copied} />
          </div>
          <ul className="grid gap-4 sm:grid-cols-2">
            {links.map((one) => (
              <li key={one.id} className="grid justify-items-start gap-2 rounded-lg border border-line bg-surface p-4">
                <p className="font-semibold">{one.name}</p>
                {/* biome-ignore lint/performance/noImgElement: a data: image needs no loader */}
                <img src={one.qr} alt={one.alt} width={148} height={148} className="rounded bg-white" />
                <p className="text-sm break-all text-ink-muted">{one.link}</p>
                <CopyButton size="sm" text={one.link} label={labels.copy} copiedLabel={labels.copied} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
