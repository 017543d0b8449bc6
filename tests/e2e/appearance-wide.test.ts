import { describe } from "vitest";
import { judgeAppearance } from "./support/appearance";

describe("Chinese at 1280 px, light", () =>
  judgeAppearance({ width: 1280, theme: "light", inLanguage: (path) => path }));
