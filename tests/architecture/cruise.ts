import { cruise, type ICruiseResult, type IViolation } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { rules } from "./rules";

export type Cruise = { modules: number; dependencies: number; violations: IViolation[] };

/** Reads the rooms and checks them against the rules. A tool that silently reads nothing would report green: callers check the counts. */
export async function cruiseRooms(base = ""): Promise<Cruise> {
  const rooms = ["app", "components", "db", "lib"].map((room) => `${base}${room}`);
  const { output } = await cruise(
    rooms,
    {
      validate: true,
      ruleSet: { forbidden: rules(base) },
      doNotFollow: { path: "node_modules" },
      exclude: { path: base === "" ? "tests/architecture/planted" : "^$" },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
        exportsFields: ["exports"],
        conditionNames: ["import", "require", "node", "default", "types"],
      },
    },
    undefined,
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  const result = output as ICruiseResult;
  return {
    modules: result.modules.filter((module) => !module.source.includes("node_modules")).length,
    dependencies: result.summary.totalDependenciesCruised ?? 0,
    violations: result.summary.violations,
  };
}
