"use client";

import { Field, type FieldProps } from "./field";
import { FileInput } from "./file-input";

/** For a plain multipart POST to a route handler: an action's body is capped at 1 MB. */
export function FileField({ accept, multiple, ...field }: FieldProps & { accept?: string; multiple?: boolean }) {
  return <Field {...field}>{(control) => <FileInput {...control} accept={accept} multiple={multiple} />}</Field>;
}
