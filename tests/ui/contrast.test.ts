import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const light = palette(":root {");
const dark = palette(':root:not([data-theme="light"]) {');
const chosenDark = palette(':root[data-theme="dark"] {');

const grounds = ["bg", "surface", "raised"];
const softs = ["accent-soft", "danger-soft", "done-soft", "wait-soft"];
const inks = ["ink", "ink-muted", "ink-faint", "accent", "accent-strong", "danger", "done", "wait"];
const texts = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...["ink", "ink-muted", "ink-faint", "accent-strong"].flatMap((ink) => softs.map((soft) => [ink, soft])),
  ...["accent", "danger", "done", "wait"].map((tone) => [tone, `${tone}-soft`]),
  ["accent", "danger-soft"],
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["danger-ink", "danger"],
] as [string, string][];
const shapes = ["line-strong", "focus", "accent", "danger", "done", "wait"].flatMap((shape) =>
  grounds.map((ground) => [shape, ground]),
) as [string, string][];

describe.each([
  ["light", light],
  ["dark", dark],
])("%s theme", (_, colors) => {
  it.each(texts)("text %s on %s reaches 4.5:1", (ink, ground) => {
    expect(contrast(colors[ink]!, colors[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)("shape %s on %s reaches 3:1", (shape, ground) => {
    expect(contrast(colors[shape]!, colors[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe("the palettes", () => {
  it("has the same dark colours by system and by choice", () => {
    expect(chosenDark).toEqual(dark);
  });
  it("names the same colours in both themes, and each is a Tailwind colour", () => {
    expect(Object.keys(dark)).toEqual(Object.keys(light));
    for (const name of Object.keys(light)) expect(css).toContain(`--color-${name}: var(--${name});`);
  });
  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

function palette(opening: string): Record<string, string> {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`no palette ${opening}`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
