"use client";

import { usePathname } from "next/navigation";

const texts = {
  "zh-CN": {
    title: "出了点问题",
    text: "系统没能完成这一步，您填写的内容没有丢失。请重试；若仍不行，请联系科技局。",
    retry: "重试",
  },
  en: {
    title: "Something went wrong",
    text: "This step could not be finished; what you typed is not lost. Try again, and tell the bureau if it goes on.",
    retry: "Try again",
  },
};

/** The last resort has its texts with it: the catalogue itself may be what failed. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const text = texts[usePathname().startsWith("/en") ? "en" : "zh-CN"];
  return (
    <main id="main" className="page-narrow py-16" role="alert">
      <h1 className="text-2xl font-semibold">{text.title}</h1>
      <p className="mt-3 text-ink-muted">{text.text}</p>
      <button type="button" className="mt-6 min-h-11 rounded bg-accent px-4 text-accent-ink" onClick={reset}>
        {text.retry}
      </button>
    </main>
  );
}
