import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ConfigurationError, show } from "./configuration-error.ts";
import { fields } from "./fields.ts";

export interface DefinitionsText {
  /** As messages name it. */
  path: string;
  yaml: string;
  /** Those that come with the action. */
  shipped: boolean;
}

/**
 * The text of the setup's definitions. `named`: the user's own file in the workspace; undefined: the one beside the
 * action.yml. `actionFolder`: of the running action's code, `dist`.
 * @throws {ConfigurationError} when the file cannot be read.
 */
export function readDefinitionsFile(
  named: string | undefined,
  env: Record<string, string | undefined>,
  actionFolder: string,
): DefinitionsText {
  const shipped = named === undefined;
  const path = named ?? "setup/definitions.yml";
  const file = shipped ? join(actionFolder, "..", path) : resolve(env["GITHUB_WORKSPACE"] ?? "", path);
  try {
    return { path, yaml: readFileSync(file, "utf8"), shipped };
  } catch (error) {
    const absent = error instanceof Error && "code" in error && error.code === "ENOENT";
    const why = absent
      ? "a file that does not exist (was the repository checked out?)"
      : `a file that cannot be read (${show(error instanceof Error ? error.message : String(error))})`;
    throw new ConfigurationError([
      { name: "definitions", value: `${show(path)}, ${why}`, allowed: fields.definitions.allowed, where: "input" },
    ]);
  }
}
