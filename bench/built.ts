import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Below node_modules, so that what is built here finds the packages, and `npm ci` clears it. */
export const cache = join(root, "node_modules/.cache/ion-verify-bench");

/**
 * A program of this folder as JavaScript, packages left outside, and its path. What Node spends on stripping types at
 * each start would be counted otherwise, 30 MB of it in memory, and users never see that.
 */
export async function built(program: string): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, program.replaceAll("/", "-").replace(/\.ts$/, ""));
  await build({
    entryPoints: [join(root, "bench", program)],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    entryNames: "index",
    bundle: true,
    // As in dist, what is imported when it is needed is loaded then, and with it the packages that it imports.
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
  });
  return join(folder, "index.mjs");
}
