"use client";

import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { Button, type ButtonSize, type ButtonVariant, LinkButton } from "./button";
import { closeOnBackdrop, DialogHeading, dialogClass } from "./dialog-parts";

type DialogProps = {
  triggerLabel: ReactNode;
  triggerIcon?: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  title: string;
  description?: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** Where the trigger leads without JavaScript. */
  fallbackHref?: string;
};

/** The native dialog keeps focus inside, closes on Escape and gives focus back to its trigger. */
export function Dialog(props: DialogProps) {
  const { triggerLabel, triggerIcon, variant, size, title, description, closeLabel, children, fallbackHref } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  function open(event: MouseEvent) {
    event.preventDefault();
    ref.current?.showModal();
  }
  const look = { variant, size, icon: triggerIcon };
  return (
    <>
      {fallbackHref ? (
        <LinkButton {...look} href={fallbackHref} onClick={open}>
          {triggerLabel}
        </LinkButton>
      ) : (
        <Button {...look} className="js-only" aria-haspopup="dialog" onClick={open}>
          {triggerLabel}
        </Button>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, natively */}
      <dialog ref={ref} aria-labelledby={titleId} className={dialogClass} onClick={closeOnBackdrop}>
        <div className="p-5 sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <DialogHeading id={titleId} title={title} text={description} />
            <Button
              variant="ghost"
              size="sm"
              aria-label={closeLabel}
              onClick={() => ref.current?.close()}
              icon={<X aria-hidden="true" />}
            />
          </div>
          <div className="mt-4">{children}</div>
        </div>
      </dialog>
    </>
  );
}
