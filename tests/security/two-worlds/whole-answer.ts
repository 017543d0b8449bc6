import { type Answer, headerOf } from "./ask";
import { flightTree } from "./flight-tree";
import { pageInOrder } from "./page-in-order";

/**
 * What may differ between two readings of one world, and nothing else: each rule with what it is and what it leaves.
 * Whatever no rule names is compared byte by byte: the status, every other header in its order, the whole body.
 */
export const rules: readonly { what: string; of(answer: Answer): Answer }[] = [
  {
    what: "the header Date: the second of the answer, which Node takes from the machine and not from our clock",
    of: (answer) => ({ ...answer, headers: answer.headers.filter(([name]) => name.toLowerCase() !== "date") }),
  },
  {
    what: "the page's nonce: the very text that the answer's own policy names, wherever it stands",
    of: withoutNonce,
  },
  {
    what: "the marks `<!-- -->` that React sets between two texts, or not, by what was ready first; no text of ours can hold one",
    of: withoutTextMarks,
  },
  {
    what: "the numbers that React gives to forms as they are rendered: counted again in the order of the page",
    of: withFormsCounted,
  },
  {
    what: "the order and the numbers of the rows of React's payload, written as they get ready: read as the tree they make",
    of: inOrder,
  },
];

export function wholeAnswer(answer: Answer): string {
  const { status, headers, body } = rules.reduce((rest, rule) => rule.of(rest), answer);
  return [
    status,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "",
    body.toString(isText(answer) ? "utf8" : "hex"),
  ].join("\n");
}

const isText = (answer: Answer) => /text|json|xml|svg|x-component/.test(headerOf(answer, "content-type") ?? "");

function withoutNonce(answer: Answer): Answer {
  const [, nonce] = /'nonce-([^']{22,})'/.exec(headerOf(answer, "content-security-policy") ?? "") ?? [];
  if (!nonce) return answer;
  return {
    ...answer,
    headers: answer.headers.map(([name, value]) => [name, value.replaceAll(nonce, "(nonce)")]),
    body: isText(answer) ? Buffer.from(answer.body.toString("utf8").replaceAll(nonce, "(nonce)"), "utf8") : answer.body,
  };
}

function withoutTextMarks(answer: Answer): Answer {
  if (!isPage(answer)) return answer;
  return { ...answer, body: Buffer.from(answer.body.toString("utf8").replaceAll("<!-- -->", ""), "utf8") };
}

/** `$ACTION_REF_4` and its fields `$ACTION_4:0`: the fourth form to be ready, not the fourth of the page. */
function withFormsCounted(answer: Answer): Answer {
  if (!isPage(answer)) return answer;
  const places = new Map<string, number>();
  const placeOf = (number: string) => {
    const place = places.get(number) ?? places.size + 1;
    places.set(number, place);
    return place;
  };
  const counted = answer.body
    .toString("utf8")
    .replace(/(?<= name="\$ACTION_(?:REF_)?)\d+(?=[":])/g, (number) => String(placeOf(number)));
  return { ...answer, body: Buffer.from(counted, "utf8") };
}

const isPage = (answer: Answer) => (headerOf(answer, "content-type") ?? "").startsWith("text/html");

function inOrder(answer: Answer): Answer {
  const type = headerOf(answer, "content-type") ?? "";
  const order = isPage(answer) ? pageInOrder : type.startsWith("text/x-component") ? flightTree : null;
  return order ? { ...answer, body: Buffer.from(order(answer.body.toString("utf8")), "utf8") } : answer;
}

/** Where two answers first differ, with what stands around it; null where they are the same. */
export function difference(one: Answer, other: Answer): string | null {
  const [a, b] = [wholeAnswer(one), wholeAnswer(other)];
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 160);
  return `  ${around(a)}\n  ${around(b)}`;
}
