import { flightTree } from "./flight-tree";

/** A page whose payload, which comes in pieces between the markup, stands behind it as the tree that it is. */
export function pageInOrder(html: string): string {
  const pieces = [...html.matchAll(payload)].map(([, text]) => JSON.parse(text as string) as string);
  return `${html.replace(payload, "")}\n${flightTree(pieces.join(""))}`;
}

const payload = /<script nonce="[^"]*">self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;
