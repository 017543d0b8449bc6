import { describe, expect, it } from "vitest";
import { formValues, valuesToInput } from "@/lib/platform/form-data";

describe("a form made to hurt", () => {
  it("of 20,000 fields, as many as fit into the cap, is read in no time", () => {
    const form = new FormData();
    for (let index = 0; index < 20_000; index += 1) form.append(`f${index}`, "");
    const start = performance.now();
    expect(Object.keys(valuesToInput(formValues(form)))).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("reads repeated names, lists, files and framework fields as ever", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["a", "1"],
      ["b", "x"],
      ["b", "y"],
      ["c[]", "z"],
      ["$ACTION_ID", "q"],
      ["__proto__", "p"],
    ] as const)
      form.append(name, value);
    form.append("file", new File(["x"], "x.txt"));
    expect(valuesToInput(formValues(form))).toEqual({ a: "1", b: ["x", "y"], c: ["z"] });
  });
});
