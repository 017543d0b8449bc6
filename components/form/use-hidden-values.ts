"use client";

import { useCallback, useRef, useState } from "react";

type Patch = { base: string | undefined; value: string };

/**
 * Hidden fields that autosave has raised. A patch stands on the value that the page had given; once the page brings
 * another one (after a refresh) the patch is void.
 */
export function useHiddenValues() {
  const [patches, setPatches] = useState<Record<string, Patch>>({});
  const given = useRef(new Map<string, string>());
  const raised = useRef(new Map<string, Patch>());

  const patch = useCallback((values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values))
      raised.current.set(name, { base: given.current.get(name), value });
    setPatches(Object.fromEntries(raised.current));
  }, []);

  function read(name: string, value: string): string {
    given.current.set(name, value);
    const patched = patches[name];
    return patched?.base === value ? patched.value : value;
  }

  function latest(): [string, string][] {
    return [...raised.current]
      .filter(([name, { base }]) => given.current.get(name) === base)
      .map(([name, { value }]) => [name, value]);
  }

  return { read, patch, latest };
}
