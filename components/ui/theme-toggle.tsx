"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

export type Theme = "system" | "light" | "dark";
const next: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const icons = { system: Monitor, light: Sun, dark: Moon };

/** Goes round system, light, dark. Without JavaScript the system's choice holds. */
export function ThemeToggle({ labels, current = "system" }: { labels: Record<Theme, string>; current?: Theme }) {
  const [theme, setTheme] = useState(current);
  const Icon = icons[theme];
  function change() {
    const chosen = next[theme];
    setTheme(chosen);
    remember(chosen);
  }
  return (
    <Button
      variant="ghost"
      className="js-only"
      onClick={change}
      aria-label={labels[theme]}
      title={labels[theme]}
      icon={<Icon aria-hidden="true" />}
    />
  );
}

function remember(theme: Theme) {
  const root = document.documentElement;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const age = theme === "system" ? 0 : 31_536_000;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http
  document.cookie = `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
}
