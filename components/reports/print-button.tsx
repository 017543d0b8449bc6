"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

export function PrintButton({ label, icon }: { label: string; icon?: ReactNode }) {
  return (
    <span className="js-only inline-flex">
      <Button onClick={() => window.print()} icon={icon}>
        {label}
      </Button>
    </span>
  );
}
