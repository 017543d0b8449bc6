/**
 * A page as its reader gets it, whatever the order in which the server streams it: React sends parts as they are ready,
 * and numbers them so. What <main> says stays in its order; tags around it are sorted; of the data for the browser's
 * React the values are kept, without the numbers by which its rows refer to each other.
 */
export function readPage(html: string): string {
  const nonce = / nonce="([^"]+)"/.exec(html)?.[1];
  const [flight, markup] = split(nonce ? html.replaceAll(nonce, "nonce") : html);
  const main = /<main[\s\S]*<\/main>/.exec(markup)?.[0] ?? "";
  const around = markup
    .replace(main, "")
    .split(/(?=<)/)
    .filter((tag) => !/^<(?:script|link|template|div hidden|\/)/.test(tag));
  return [main, ...around.sort(), ...valuesOf(flight)].join("\n");
}

const push = /<script[^>]*>(?:self|\(self)\.__next_f[^<]*?<\/script>/g;

const scripts = /<script[\s\S]*?<\/script>/g;
/** Where a part that came later belongs, and what React writes between two texts. */
const places = /<!-- -->|<!--\/?\$[?!]?-->|<template[^>]*><\/template>/g;

function split(html: string): [flight: string, markup: string] {
  const pieces = [...html.matchAll(/__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)];
  const flight = pieces.map((piece) => JSON.parse(piece[1] as string) as string).join("");
  return [flight, html.replace(push, "").replace(scripts, "").replace(places, "")];
}

/** Texts and numbers, each once: the markup has them in their number and order. */
function valuesOf(flight: string): string[] {
  const texts = [...flight.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => text);
  const told = texts.filter((text) => !/^"\$|\/_next\/|^"(?:nonce|name|content|meta|title)"/.test(text));
  return [...new Set(told)].sort();
}
