import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "rolldown";
import { leftOut, switches } from "../scripts/bundle/left-out.ts";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Below node_modules, so that what is built here finds the packages, and `npm ci` clears it. */
export const cache = join(root, "node_modules/.cache/ion-verify-bench");

const bundle = join(root, "scripts/bundle");

/** Packages as they are installed, outside; or as dist has them, within. */
const packages: Record<"installed" | "shipped", BuildOptions> = {
  installed: { external: /^(?:node:|@?[a-z][^:]*$)/ },
  shipped: {
    resolve: { alias: standIns() },
    transform: { define: switches },
  },
};

/**
 * A program of this folder as JavaScript, and its path. What Node spends on stripping types at each start would be counted
 * otherwise, 30 MB of it in memory, and users never see that.
 */
export async function built(program: string, its: keyof typeof packages = "installed"): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const dir = join(cache, program.replaceAll("/", "-").replace(/\.ts$/, ""));
  await build({
    input: join(root, "bench", program),
    platform: "node",
    logLevel: "silent",
    ...packages[its],
    // As in dist, what is imported when it is needed is loaded then, and with it the packages that it imports.
    output: {
      dir,
      format: "esm",
      entryFileNames: "index.mjs",
      chunkFileNames: "[name]-[hash].mjs",
      minify: its === "shipped",
    },
  });
  return join(dir, "index.mjs");
}

/** What scripts/bundle puts in the place of packages, by the names with which they are imported. */
function standIns(): Record<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync(join(bundle, "paths.json"), "utf8")) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  return Object.fromEntries([
    ...leftOut.map((name) => [name, join(bundle, "protos.cjs")]),
    ...Object.entries(compilerOptions.paths).map(([name, [path]]) => [name, join(bundle, path)]),
  ]) as Record<string, string>;
}
