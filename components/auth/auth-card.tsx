import type { ReactNode } from "react";

/** The narrow frame of sign-in, reset and invitation pages. */
export function AuthCard({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-md py-4 sm:py-8">
      <h1 className="text-2xl font-semibold">{title}</h1>
      {intro && <p className="mt-2 text-ink-muted">{intro}</p>}
      <div className="mt-6 grid gap-5">{children}</div>
    </div>
  );
}
