import { describe } from "vitest";
import { judgeAppearance } from "./support/appearance";

describe("English at 390 px", () =>
  judgeAppearance({ width: 390, inLanguage: (path) => (path === "/" ? "/en" : `/en${path}`) }));
