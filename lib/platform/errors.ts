import type { MessageRef } from "./form-state";

/** An error that a person can act on; everything else is a fault and is rethrown. */
export abstract class DomainError extends Error {
  abstract readonly code: "not_found" | "denied" | "conflict" | "invalid" | "too_many";
  constructor(readonly ref: MessageRef) {
    super(ref.key);
    this.name = new.target.name;
  }
}

/** What does not exist and what the actor may not see answer alike. */
export class NotFound extends DomainError {
  readonly code = "not_found";
  constructor(key = "shell.error.notFound") {
    super({ key });
  }
}

/** Visible, but not allowed; carries the policy's reason. */
export class Denied extends DomainError {
  readonly code = "denied";
  constructor(reason = "shell.error.denied") {
    super({ key: reason });
  }
}

/** The record moved on since the caller read it, or its state does not allow the step. */
export class Conflict extends DomainError {
  readonly code = "conflict";
  constructor(key = "shell.error.conflict", params?: MessageRef["params"]) {
    super({ key, params });
  }
}

/** Input that is not valid, at the field that caused it ("" for the whole form). */
export class Invalid extends DomainError {
  readonly code = "invalid";
  constructor(
    readonly field: string,
    key: string,
    params?: MessageRef["params"],
  ) {
    super({ key, params });
  }
}

export class TooMany extends DomainError {
  readonly code = "too_many";
  constructor(readonly retryAfterSeconds: number) {
    super({ key: "shell.error.tooMany", params: { seconds: retryAfterSeconds } });
  }
}
