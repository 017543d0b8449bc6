import { describe } from "vitest";
import { judgeAppearance } from "./support/appearance";

describe("English at 390 px, dark", () =>
  judgeAppearance({ width: 390, theme: "dark", inLanguage: (path) => (path === "/" ? "/en" : `/en${path}`) }));
