import { describe, expect, it } from "vitest";
import { readLink, signLink } from "@/lib/auth/signed-link";

const id = "0198c1a2-3b4c-7d5e-8f60-112233445566";
const now = new Date("2026-09-01T00:00:00Z");
const later = new Date("2026-09-08T00:00:00Z");

describe("signed links", () => {
  const token = signLink("consent", id, later);

  it("gives back what was signed until it expires", () => {
    expect(readLink("consent", token, now)).toEqual({ id, expiresAt: later });
    expect(readLink("consent", token, later)).toBeNull();
  });

  it("opens nothing of another purpose, and nothing that was altered", () => {
    expect(readLink("respond", token, now)).toBeNull();
    for (let at = 0; at < token.length; at += 5) {
      const other = token[at] === "A" ? "B" : "A";
      expect(readLink("consent", token.slice(0, at) + other + token.slice(at + 1), now)).toBeNull();
    }
    for (const junk of ["", "x", token.slice(1), `${token}A`, "../../etc"]) {
      expect(readLink("consent", junk, now)).toBeNull();
    }
  });
});
