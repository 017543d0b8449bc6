import { describe, expect, it } from "vitest";
import type { Answer } from "./ask";
import { openLinks } from "./mails";
import { difference, rules } from "./whole-answer";

/** Every rule of what may differ, with a leak planted right beside what it forgives. */
const nonces = ["q0tY8mPZk1v3J5x7A9bC2w==", "Zz9Yy8Xx7Ww6Vv5Uu4Tt3s=="] as const;

type Planted = { nonce?: string; status?: number; headers?: [string, string][]; main?: string; rows?: string[] };

function page({
  nonce = nonces[0],
  status = 200,
  headers = [],
  main = "共 62 项",
  rows = payload(),
}: Planted = {}): Answer {
  const script = (text: string) => `<script nonce="${nonce}">self.__next_f.push([1,${JSON.stringify(text)}])</script>`;
  return {
    status,
    headers: [
      ["Content-Security-Policy", `script-src 'self' 'nonce-${nonce}'`],
      ["Date", "Mon, 30 Nov 2026 05:00:00 GMT"],
      ["Content-Type", "text/html; charset=utf-8"],
      ...headers,
    ],
    body: Buffer.from(
      `<html><main>${main}</main><script nonce="${nonce}">1</script>${rows.map(script).join("")}</html>`,
    ),
  };
}

/** Two forms with a bound action each, by the numbers that they got. */
const forms = ([one, other]: [number, number], bound = "17") =>
  [one, other]
    .map(
      (n, at) =>
        `<form><input name="$ACTION_REF_${n}"/><input name="$ACTION_${n}:0" value="${at === 0 ? 3 : bound}"/></form>`,
    )
    .join("");

type Rows = { list?: string; count?: number; note?: string };
const long = "线材酸洗后表面发黑。";

/** A root, a list of two, a long text, and an import: as React writes them, in the order and with the numbers given. */
function payload(
  { list = "a b", count = 62, note = long }: Rows = {},
  [one, two, text] = ["1", "2", "3"],
  turned = false,
) {
  const rows = [
    `${one}:I[339756,["/_next/static/chunks/a.js"],"Link"]\n`,
    `${two}:[["$","li",null,{"children":"${list}"}],["$","$L${one}",null,{"count":${count}}]]\n`,
    `${text}:T${Buffer.byteLength(note).toString(16)},${note}`,
  ];
  return [...(turned ? rows.reverse() : rows), `0:{"list":"$${two}","text":"$${text}","total":["$","b",null,{}]}\n`];
}

const parsed = (text: string) => [text.slice(0, 40), text.slice(40)];

describe("what may differ", () => {
  it("is a list that can be read", () => {
    expect(rules.map(({ what }) => what.split(/[:,] /)[0])).toEqual([
      "the header Date",
      "the page's nonce",
      "the marks `<!-- -->` that React sets between two texts",
      "the numbers that React gives to forms as they are rendered",
      "the order and the numbers of the rows of React's payload",
    ]);
  });

  it("is forgiven where it is harmless", () => {
    const later = page();
    later.headers = later.headers.map(([name, value]) => [
      name,
      name === "Date" ? "Mon, 30 Nov 2026 05:00:09 GMT" : value,
    ]);
    const harmless: [string, Answer][] = [
      ["the second of the answer", later],
      ["another nonce", page({ nonce: nonces[1] })],
      ["a mark between texts", page({ main: "共 <!-- -->62<!-- --> 项" })],
      ["other numbers of rows", page({ rows: payload({}, ["a", "1f", "4"]) })],
      ["another order of rows", page({ rows: payload({}, ["3", "2", "1"], true) })],
      ["rows cut into other pieces", page({ rows: parsed(payload().join("")) })],
    ];
    for (const [what, answer] of harmless) expect(difference(page(), answer), what).toBeNull();
  });

  it("hides no leak that stands beside it", () => {
    const leaks: [string, Answer][] = [
      ["a count in the page", page({ main: "共 63 项" })],
      ["a count beside a mark", page({ main: "共 <!-- -->63<!-- --> 项" })],
      ["another comment", page({ main: "共 <!-- 1 -->62 项" })],
      ["a space", page({ main: "共 62 项 " })],
      ["a nonce that is not the policy's", page({ main: `共 62 项<i nonce="${nonces[1]}"></i>` })],
      ["a header more", page({ headers: [["X-Data-Version", "7"]] })],
      ["an empty header", page({ headers: [["Server-Timing", ""]] })],
      ["the day of a change", page({ headers: [["Last-Modified", "Mon, 30 Nov 2026 05:00:00 GMT"]] })],
      ["the status", page({ status: 403 })],
      ["a number in the payload only", page({ rows: payload({ count: 63 }) })],
      ["a text in the payload only", page({ rows: payload({ list: "a b c" }) })],
      ["a long text in the payload only", page({ rows: payload({ note: `${long}。` }) })],
      ["a row that nothing refers to", page({ rows: [...payload(), '9:"琉璃阀"\n'] })],
      ["rows that change places", page({ rows: payload().map((row) => row.replace('"list":"$2"', '"list":"$3"')) })],
    ];
    for (const [what, answer] of leaks) expect(difference(page(), answer), what).toContain("\n");
  });

  it("is of forms the number that each got, never what one holds nor how many there are", () => {
    const first = page({ main: forms([4, 5]) });
    expect(difference(first, page({ main: forms([13, 2]) }))).toBeNull();
    expect(difference(first, page({ main: forms([13, 2], "18") }))).not.toBeNull();
    expect(difference(first, page({ main: forms([4, 4]) }))).not.toBeNull();
    expect(difference(first, page({ main: forms([4, 5]) + forms([6, 7]) }))).not.toBeNull();
  });

  it("finds headers in another order, and the same header twice", () => {
    const extra: [string, string][] = [
      ["Vary", "rsc"],
      ["Link", "</x>"],
    ];
    expect(difference(page({ headers: extra }), page({ headers: extra.toReversed() }))).not.toBeNull();
    expect(difference(page({ headers: extra }), page({ headers: [...extra, ["Vary", "rsc"]] }))).not.toBeNull();
  });

  it("finds one bit of a picture or a Word file", () => {
    const file = (last: number): Answer => ({
      status: 200,
      headers: [["content-type", "image/png"]],
      body: Buffer.from([137, 80, 78, 71, 0, 255, last]),
    });
    expect(difference(file(1), file(1))).toBeNull();
    expect(difference(file(1), file(2))).not.toBeNull();
  });

  it("follows a reference to a part of another row as the part itself", () => {
    const shared = ['1:["$","p",null,{"children":{"text":"共享"}}]\n', '0:{"one":"$1","other":"$1:props:children"}\n'];
    const written = ['1:["$","p",null,{"children":{"text":"共享"}}]\n', '0:{"one":"$1","other":{"text":"共享"}}\n'];
    const leaked = written.map((row) => row.replace('"other":{"text":"共享"', '"other":{"text":"独享"'));
    expect(difference(page({ rows: shared }), page({ rows: written }))).toBeNull();
    expect(difference(page({ rows: shared }), page({ rows: leaked }))).not.toBeNull();
  });

  it("reads an element that came later as the one that stands in its place", () => {
    const later = ['1:["$","p",null,{"children":"62 项"}]\n', '0:{"children":"$L1"}\n'];
    const inPlace = ['0:{"children":["$","p",null,{"children":"62 项"}]}\n'];
    const leaked = inPlace.map((row) => row.replace("62", "63"));
    expect(difference(page({ rows: later }), page({ rows: inPlace }))).toBeNull();
    expect(difference(page({ rows: later }), page({ rows: leaked }))).not.toBeNull();
  });

  it("is of a mail's answer link the number of its row, never its end nor another link", () => {
    const token = (id: number, ends: number) => {
      const bytes = Buffer.alloc(42, id);
      bytes.writeUIntBE(ends, 16, 6);
      return { body: `作答：http://duijie.test/offer/${bytes.toString("base64url")}\n` };
    };
    expect(openLinks(token(1, 1_800_000_000))).toEqual(openLinks(token(2, 1_800_000_000)));
    expect(openLinks(token(1, 1_800_000_000))).not.toEqual(openLinks(token(1, 1_800_000_001)));
    const elsewhere = { body: token(1, 1).body.replace("/offer/", "/needs/") };
    expect(openLinks(elsewhere)).toEqual(elsewhere);
  });
});
