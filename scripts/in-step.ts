import { readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file; with `--check` on the command line it only says whether that would change anything. */
export function keepInStep(path: string, wanted: string, command: string): void {
  if (!process.argv.includes("--check")) {
    writeFileSync(path, wanted);
    return;
  }
  if (readFileSync(path, "utf8") === wanted) return;
  console.error(`${path} is not in step with its source. Run: ${command}`);
  process.exitCode = 1;
}
