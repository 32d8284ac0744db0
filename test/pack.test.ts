import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("what npx installs is one small package that runs in a bare folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "ion-verify-pack-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const tarball = execFileSync(process.execPath, ["scripts/pack.ts", join(folder, "package")], {
    encoding: "utf8",
  }).trim();
  expect(statSync(tarball).size).toBeLessThan(1_500_000);
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(folder, "package/package.json"), "utf8"),
  ) as Record<string, unknown>;
  expect([dependencies, devDependencies]).toEqual([undefined, undefined]);

  // Without a registry: nothing else is to be fetched.
  writeFileSync(join(folder, "package.json"), "{}");
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: folder, encoding: "utf8" });
  const help = execFileSync("npx", ["--offline", "ion-verify", "replay", "--help"], { cwd: folder, encoding: "utf8" });
  expect(help).toContain("replay");
  const definitions = readFileSync(join(folder, "node_modules/ion-verify/setup/definitions.yml"), "utf8");
  expect(definitions).toContain("dashboards:");
});
