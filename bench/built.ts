import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Below node_modules, so that what is built here finds the packages, and `npm ci` clears it. */
export const cache = join(root, "node_modules/.cache/ion-verify-bench");

/**
 * A program of this folder as one JavaScript file, packages left outside, and its path. What Node spends on stripping types at
 * each start would be counted otherwise, 30 MB of it in memory, and users never see that.
 */
export async function built(program: string): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `${program.replaceAll("/", "-").replace(/\.ts$/, "")}.mjs`);
  await build({
    entryPoints: [join(root, "bench", program)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
  });
  return outfile;
}
