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
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const answer = await ask(id, controller.signal);
      if (controller.signal.aborted) return;
      if (answer) setNow(answer);
      // The page that comes back brings its own state, and this one ends.
      if (answer && answer.status !== status) router.refresh();
      else timer = setTimeout(look, 1_000);
    };
    timer = setTimeout(look, 500);
    return () => {
      clearTimeout(timer);
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
