import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded-sm border border-b-2 border-line bg-raised px-1 text-center font-mono text-xs text-ink-muted">
      {children}
    </kbd>
  );
}
