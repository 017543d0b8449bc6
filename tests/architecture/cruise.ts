import { cruise, type ICruiseResult, type IViolation } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { rules } from "./rules";

export type Cruise = { modules: number; dependencies: number; unresolved: string[]; violations: IViolation[] };

/** Reads the rooms and checks them against the rules; `complaints` judges the result, its own soundness included. */
export async function cruiseRooms(base = ""): Promise<Cruise> {
  const rooms = ["app", "components", "db", "lib"].map((room) => `${base}${room}`);
  const { output } = await cruise(
    rooms,
    {
      validate: true,
      ruleSet: { forbidden: rules(base) },
      doNotFollow: { path: "node_modules" },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
        exportsFields: ["exports"],
        conditionNames: ["import", "require", "node", "default", "types"],
      },
    },
    // Without this nothing that is imported as "@/…" is followed.
    { alias: { "@": process.cwd() } },
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  const result = output as ICruiseResult;
  const own = result.modules.filter((module) => !module.source.includes("node_modules"));
  const unresolved = own.flatMap((module) =>
    module.dependencies
      .filter((dependency) => dependency.couldNotResolve)
      .map((dependency) => `${dependency.module} in ${module.source}`),
  );
  return {
    modules: own.filter((module) => !module.couldNotResolve && !module.coreModule).length,
    dependencies: result.summary.totalDependenciesCruised ?? 0,
    unresolved,
    violations: result.summary.violations,
  };
}
