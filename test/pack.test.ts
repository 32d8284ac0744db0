import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("what npx installs is one small package that runs in a bare folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "ion-verify-pack-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const tarball = execFileSync(process.execPath, ["scripts/pack.ts", join(folder, "package")], {
    encoding: "utf8",
  }).trim();
  expect(statSync(tarball).size).toBeLessThan(1_500_000);
  const {
    dependencies,
    devDependencies,
    version,
    private: kept,
  } = JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8")) as Record<string, unknown>;
  // The repository's own manifest is private, so that nobody publishes all of it; the package's is not.
  expect([dependencies, devDependencies, kept]).toEqual([undefined, undefined, undefined]);

  // As docs/terminal.md says it, without a registry: nothing else is to be fetched.
  writeFileSync(join(folder, "package.json"), "{}");
  cpSync(tarball, join(folder, basename(tarball)));
  const shell = (line: string, cwd = folder): string =>
    execFileSync("bash", ["-c", line], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, npm_config_offline: "true", npm_config_audit: "false", npm_config_fund: "false" },
    });
  const rows = readFileSync("docs/terminal.md", "utf8").matchAll(/^\| in (.*)\|.*$/gm);
  const [checkout, file, npm] = [...rows].map(([row]) =>
    [...row.matchAll(/`(np[mx] (?!run)[^`]*)`/g)].map(([, line = ""]) => line),
  );
  const [[install = "", inFolder = ""] = [], [fromNpm = ""] = []] = [file, npm];
  expect(install).toBe(`npm install ./${basename(tarball)}`);
  shell(install);
  for (const help of [shell(inFolder), shell(fromNpm), shell(checkout?.[1] ?? "", process.cwd())])
    expect(help).toContain("ion-verify verify ");
  // What is read beside the bundle is in the package too.
  expect(shell("npx ion-verify --version").trim()).toBe(version);
  for (const command of ["verify", "replay", "report", "doctor", "require", "setup", "rollback", "rollout"])
    expect(shell(`npx ion-verify ${command} --help`)).toContain(`ion-verify ${command}`);
  const definitions = readFileSync(join(folder, "node_modules/ion-verify/setup/definitions.yml"), "utf8");
  expect(definitions).toContain("dashboards:");
});
