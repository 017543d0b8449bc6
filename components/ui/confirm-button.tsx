"use client";

import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { Button, type ButtonSize, type ButtonVariant } from "./button";
import { closeOnBackdrop, DialogHeading, dialogClass } from "./dialog-parts";

type ConfirmButtonProps = {
  children: ReactNode;
  icon?: ReactNode;
  title: string;
  text?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  name?: string;
  value?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  form?: string;
};

/** A submit button that asks first. Without JavaScript it submits at once. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, icon, title, text, confirmLabel, cancelLabel, variant = "danger", size, ...submit } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  function ask(event: MouseEvent) {
    event.preventDefault();
    ref.current?.showModal();
  }
  const close = () => ref.current?.close();
  return (
    <>
      <Button type="submit" {...submit} variant={variant} size={size} icon={icon} aria-haspopup="dialog" onClick={ask}>
        {children}
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, natively */}
      <dialog ref={ref} aria-labelledby={titleId} className={dialogClass} onClick={closeOnBackdrop}>
        <div className="p-5 sm:p-6">
          <DialogHeading id={titleId} title={title} text={text} />
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button variant="secondary" onClick={close}>
              {cancelLabel}
            </Button>
            <Button type="submit" {...submit} variant={variant} onClick={close}>
              {confirmLabel}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
