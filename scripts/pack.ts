// Packs what `npx ion-verify` runs: the bundle alone, without a dependency, into the folder that is named (default: package/).
// `npm pack` and `npm publish` take that folder. The tarball is made too.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? join(root, "package"));

/** What the bundle reads beside itself, and what people read. */
const files = ["dist", "schema", "setup/definitions.yml", "README.md", "LICENSE"];

interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  repository: unknown;
  keywords: string[];
  bin: Record<string, string>;
  engines: Record<string, string>;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const file of files) cpSync(join(root, file), join(folder, file), { recursive: true });
const { name, version, description, license, repository, keywords, bin, engines } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
) as Manifest;
// Everything is in the bundle: whoever installs it waits for no other package.
const manifest = { name, version, description, license, repository, keywords, bin, engines, files };
writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const { status, stdout, stderr } = spawnSync("npm", ["pack", "--pack-destination", folder, "--silent"], {
  cwd: folder,
  encoding: "utf8",
});
if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
console.log(join(folder, stdout.trim()));
