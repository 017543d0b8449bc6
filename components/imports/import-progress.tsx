"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Progress } from "@/components/ui/progress";

type ImportProgressProps = { id: string; status: string; total: number; processed: number; label: string };
type Answer = { status: string; total: number; processed: number };

/** Asks how far the import is, and draws the page anew when it has got to the next state. Without script the page reloads itself. */
export function ImportProgress({ id, status, total, processed, label }: ImportProgressProps) {
  const router = useRouter();
  const [now, setNow] = useState<Answer>({ status, total, processed });
  useEffect(() => {
    const controller = new AbortController();
    const timer = setInterval(async () => {
      const answer = await ask(id, controller.signal);
      if (!answer) return;
      setNow(answer);
      if (answer.status !== status) router.refresh();
    }, 1_000);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [id, status, router]);
  const isCounting = now.status === "running" && now.total > 0;
  return (
    <div aria-live="polite">
      <Progress
        label={label}
        value={isCounting ? now.processed : undefined}
        max={isCounting ? now.total : undefined}
        text={isCounting ? `${now.processed} / ${now.total}` : undefined}
      />
    </div>
  );
}

async function ask(id: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await fetch(`/api/import/${id}`, { signal, cache: "no-store" });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
