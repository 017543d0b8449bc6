"use client";

import { type ChangeEvent, useEffect, useRef } from "react";

/** Ticks every box of a name on the page (or in a form), and follows them: all, some or none. */
export function SelectAll({ name, label, form }: { name: string; label: string; form?: string }) {
  const ref = useRef<HTMLInputElement>(null);

  useEffect(() => {
    function follow() {
      if (!ref.current) return;
      const boxes = boxesOf(name, form);
      const ticked = boxes.filter((box) => box.checked).length;
      ref.current.checked = boxes.length > 0 && ticked === boxes.length;
      ref.current.indeterminate = ticked > 0 && ticked < boxes.length;
    }
    follow();
    document.addEventListener("change", follow);
    return () => document.removeEventListener("change", follow);
  }, [name, form]);

  function tickAll(event: ChangeEvent<HTMLInputElement>) {
    for (const box of boxesOf(name, form)) {
      if (box.checked === event.currentTarget.checked) continue;
      box.checked = event.currentTarget.checked;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  return (
    <label className="js-only inline-flex p-1">
      <input ref={ref} type="checkbox" className="tick" onChange={tickAll} />
      <span className="sr-only">{label}</span>
    </label>
  );
}

function boxesOf(name: string, form?: string): HTMLInputElement[] {
  const all = document.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${CSS.escape(name)}"]`);
  return [...all].filter((box) => !box.disabled && (!form || box.form?.id === form));
}
