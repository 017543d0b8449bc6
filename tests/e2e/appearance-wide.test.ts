import { describe } from "vitest";
import { judgeAppearance } from "./support/appearance";

describe("Chinese at 1280 px", () => judgeAppearance({ width: 1280, inLanguage: (path) => path }));
