import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { probeKey, sessionToken } from "../simulator/app-routes.ts";
import { expectFailure, expectVerdict, finding, row, verify } from "./verify.ts";

/** The list that docs/probes.md shows: what people ask by hand after a deploy, as one step. */
function documented(): string {
  const [, block] = /```yaml\n(probes:\n[\s\S]*?)```/.exec(readFileSync("docs/probes.md", "utf8")) ?? [];
  if (block === undefined) throw new Error("docs/probes.md has no list of probes");
  return block;
}

test.concurrent("the documented list asks for the version, a closed path, a sign-in and what follows it", async () => {
  const run = await verify({
    files: { ".github/ion-verify.yml": documented() },
    env: (sim) => ({ ...sim.env, PROBE_KEY: probeKey }),
  });
  expectVerdict(run, "pass", "success");
  // Of health a part is down that may be: told, and no failure.
  expect(finding(run, "probe")).toMatchObject({ decision: "warn", bad: 0, reason: { code: "probe-concerned" } });
  const names = (parse(documented()) as { probes: { name: string }[] }).probes.map(({ name }) => name);
  for (const name of names) {
    const probe = run.report.probes.find((one) => one.name === name);
    expect([name, (probe?.sent ?? 0) > 0, probe?.failed]).toEqual([name, true, 0]);
  }
  for (const told of [run.stdout.replaceAll(/^::add-mask::.*$/gm, ""), run.summary, JSON.stringify(run.report)])
    for (const secret of [probeKey, sessionToken]) expect(told).not.toContain(secret);
});

test.concurrent("another version than the list asks for fails, by the probe's name", async () => {
  const run = await verify({
    overrides: { appVersion: "1.4.1" },
    files: { ".github/ion-verify.yml": documented() },
    env: (sim) => ({ ...sim.env, PROBE_KEY: probeKey }),
    inputs: { window: "20s" },
  });
  expectFailure(run, "probe", /version/);
  expect(row(run, "Further probes")["Decision"]).toBe("❌ fail");
});

test.concurrent("the version that answers is the one that was meant, or the verdict fails and moves nothing", async () => {
  const inputs = { "expect-version": "1.4.2", "version-from": "json:version" };
  const [meant, other] = await Promise.all([
    verify({ inputs }),
    verify({ inputs, overrides: { appVersion: "1.4.1" } }),
  ]);
  expectVerdict(meant, "pass", "success");
  expect(finding(meant, "expected-version").reason.code).toBe("expected-met");
  expect([other.exitCode, other.report.decisive]).toEqual([1, "expected-version"]);
  expect(other.summary).toContain("1.4.1");
});

test.concurrent("the version that was meant stands in a header of a listed probe's answers, which the summary names", async () => {
  const list = "probes: [{ name: release, path: /version, version-from: header:X-Version }]\n";
  const run = await verify({
    files: { ".github/ion-verify.yml": list },
    inputs: { "expect-version": "1.4.2", "health-path": "none" },
  });
  expectVerdict(run, "pass", "success");
  expect(finding(run, "expected-version").reason).toMatchObject({
    code: "expected-met",
    naming: { probe: "release", place: "header:x-version" },
  });
  expect(run.summary).toMatch(/\d+ answers name it \(probe `release`, `header:x-version`\)/);
});
