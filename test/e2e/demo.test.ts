import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onTestFailed, onTestFinished } from "../this-test.ts";

/**
 * What each deploy of the demo may show, and why. A machine that has no time for the users and the probes proves nothing of a
 * sound revision: the demo says so itself, and no deploy is blamed for it.
 */
const told: Record<string, [verdicts: string[], why: RegExp]> = {
  healthy: [["pass", "inconclusive"], /./],
  slow: [["fail"], /P95 latency .* is above the budget/],
  crash: [["fail"], /did not start/],
  bursty: [["pass", "inconclusive"], /./],
  quiet: [["inconclusive"], /./],
};

test("the demo leaves a page for each deploy that says how it went, and opens none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ion-demo-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // Whatever would open a page says so.
  for (const opener of ["open", "xdg-open", "sensible-browser", "gio"])
    writeFileSync(join(folder, opener), `#!/bin/sh\necho "$0" >> '${join(folder, "opened")}'\n`, { mode: 0o755 });
  const output = join(folder, "demo-output");
  const demo = spawn(process.execPath, ["scripts/demo.ts", output], {
    env: { ...process.env, PATH: `${folder}:${process.env["PATH"]}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  demo.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  demo.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  onTestFailed(() => console.log(stdout, stderr));
  const [exitCode] = (await once(demo, "close")) as [number | null];
  expect(existsSync(join(folder, "opened"))).toBe(false);
  // The runner's commands are for the runner.
  expect(stdout).not.toMatch(/^.*│ ::/m);

  const files = Object.keys(told).flatMap((name) => [`${name}.html`, `${name}.json`, `${name}.md`]);
  expect(readdirSync(output).toSorted()).toEqual(files.toSorted());
  const surprises: string[] = [];
  for (const [name, [verdicts, why]] of Object.entries(told)) {
    const { verdict } = JSON.parse(readFileSync(join(output, `${name}.json`), "utf8")) as { verdict: string };
    expect(verdicts).toContain(verdict);
    if (verdict !== verdicts[0]) surprises.push(name);
    const mark = verdict.toUpperCase();
    const page = readFileSync(join(output, `${name}.html`), "utf8");
    const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1]?.replaceAll(/<[^>]+>/g, "") ?? "";
    expect(title).toContain(mark);
    expect(title).toMatch(why);
    expect(readFileSync(join(output, `${name}.md`), "utf8").split("\n")[0]).toContain(mark);
    expect(stdout).toContain(`${name}.html`);
    expect(stdout).toMatch(new RegExp(`^\\| ${name} +\\| ${verdict} `, "m"));
  }
  expect([exitCode, stderr.match(/^\w+(?=: expected)/gm) ?? []]).toEqual([surprises.length === 0 ? 0 : 1, surprises]);
}, 300_000);
