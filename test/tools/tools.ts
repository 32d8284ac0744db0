import { createRequire } from "node:module";
import { dirname } from "node:path";

/** How they are installed. */
export const toolsCommand = "npm ci --prefix test/tools";

const require = createRequire(import.meta.url);

/** The folder of a package that package.json beside this file names; null: it is not installed. */
export function toolFolder(name: string): string | null {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}
