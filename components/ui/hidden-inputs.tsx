/** Hidden fields of a GET form or a plain POST; undefined values are left out. */
export function HiddenInputs({ values = {} }: { values?: Record<string, string | string[] | undefined> }) {
  return Object.entries(values).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .map((each, index) => <input key={`${name}.${index}`} type="hidden" name={name} value={each} />),
  );
}
