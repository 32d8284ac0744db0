import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, test } from "vitest";
import { isStep } from "../src/actions/step.ts";
import { nodeFault } from "../src/node-fault.ts";

/** The product from its sources, as `npx ion-verify` would start the bundle. */
function start(env: Record<string, string>): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
}

it("says how it is used where its name alone is typed, in lines as a terminal has them", () => {
  const { status, stdout, stderr } = start({});
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^ {2}ion-verify verify /m);
  expect(stderr).not.toMatch(/%0A|::error/);
});

it("speaks to the runner in a job", () => {
  const { status, stdout } = start({ GITHUB_ACTIONS: "true" });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error::2 settings are not usable, so nothing was done\.%0A- service/);
});

test.each([
  [{}, false],
  [{ GITHUB_ACTIONS: "true" }, true],
  [{ GITHUB_ACTIONS: "false" }, false],
  [{ INPUT_SERVICE: "chat" }, true],
])("%j starts a step: %s", (env, step) => {
  expect(isStep(env)).toBe(step);
});

test.each([
  ["24.0.0", /^nothing$/],
  ["25.1.0", /^nothing$/],
  ["22.14.0", /needs Node 24 or later, and this is Node 22\.14\.0/],
  ["20.20.2", /needs Node 24 or later/],
])("Node %s", (version, said) => {
  expect(nodeFault(version) ?? "nothing").toMatch(said);
});

test("npm, started with an older Node than the packages want, does not warn of each", () => {
  const folder = mkdtempSync(join(tmpdir(), "ion-verify-npmrc-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "x", version: "1.0.0", engines: { node: ">=99" } }),
  );
  const install = (): string =>
    spawnSync("npm", ["install", "--offline", "--no-audit"], {
      cwd: folder,
      // Whoever runs the tests by npm has given it a log level already.
      env: { PATH: process.env["PATH"], HOME: folder },
      encoding: "utf8",
    }).stderr;
  expect(install()).toContain("EBADENGINE");
  copyFileSync(".npmrc", join(folder, ".npmrc"));
  expect(install()).toBe("");
});
