import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./built.ts";
import type { Figure } from "./figure.ts";
import { fullBundle } from "./start.ts";

/** What is stored and downloaded: dist, and the archive that a runner fetches of the tag. */
export async function measure(): Promise<Figure[]> {
  return [
    {
      name: "dist, beside the full packages bundled",
      ours: [folderBytes(join(root, "dist"))],
      other: [folderBytes(await fullBundle())],
      unit: "bytes",
      goal: { of: "value", at: "most", bound: 2_200_000, binding: true },
    },
    {
      name: "git archive HEAD, before compression",
      ours: [execFileSync("git", ["archive", "HEAD"], { cwd: root, maxBuffer: 1e9 }).length],
      other: null,
      unit: "bytes",
      goal: { of: "value", at: "most", bound: 3_500_000, binding: true },
    },
  ];
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}
