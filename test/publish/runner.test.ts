import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { outputsOf, publishToRunner } from "../../src/publish/runner.ts";
import type { Report } from "../../src/report/report.ts";
import { failedReport, finding, report } from "../report/fixtures.ts";

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
  vi.stubEnv("GITHUB_OUTPUT", join(folder, "output"));
  vi.stubEnv("GITHUB_STEP_SUMMARY", join(folder, "summary"));
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.resetModules();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

/** What the runner reads: outputs as it parses them, the summary, and the commands among what was printed. */
async function publish(one: Report) {
  await publishToRunner(one, "/tmp/report.json", join(folder, "summary"));
  const text = readFileSync(join(folder, "output"), "utf8");
  const outputs = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [name, value]);
  const lines = printed.join("").split("\n");
  return {
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(join(folder, "summary"), "utf8"),
    commands: lines.filter((line) => line.startsWith("::")),
    exitCode: process.exitCode,
  };
}

describe("the outputs", () => {
  it("are those of action.yml, in the units of the contract", () => {
    const outputs = outputsOf(report(), "/tmp/report.json");
    expect(Object.keys(outputs)).toEqual([
      "verdict",
      "revision",
      "baseline-revision",
      "url",
      "requests",
      "error-rate",
      "p95-ms",
      "report",
    ]);
    expect(outputs).toMatchObject({ verdict: "pass", report: "/tmp/report.json" });
    const findings = [
      finding({ id: "error-rate", value: 0.0125, unit: "ratio" }),
      finding({ id: "p95", value: 1840.5, unit: "ms" }),
    ];
    expect(outputsOf(report({ findings }), "")).toMatchObject({ "error-rate": "0.0125", "p95-ms": "1840.5" });
  });

  it("are empty where nothing was seen, and count no requests", () => {
    const nothing = report({ findings: [], requests: null, candidate: null, baseline: null });
    expect(outputsOf(nothing, "r")).toMatchObject({
      revision: "",
      "baseline-revision": "",
      requests: "0",
      "error-rate": "",
      "p95-ms": "",
    });
  });
});

describe("the runner is given", () => {
  it("a passed verdict: summary and outputs, and no command", async () => {
    const { outputs, summary, commands, exitCode } = await publish(report());
    expect(outputs).toMatchObject({ verdict: "pass", report: "/tmp/report.json" });
    expect(summary.length).toBeGreaterThan(100);
    expect([commands, exitCode]).toEqual([[], undefined]);
    expect(printed.join("")).toMatch(/\S/);
  });

  it("a failed verdict: an annotation for each failure, and a failed job with one sentence", async () => {
    const { outputs, commands, exitCode } = await publish(failedReport());
    expect([outputs["verdict"], exitCode]).toEqual(["fail", 1]);
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.every((line) => line.startsWith("::error"))).toBe(true);
    expect(commands.at(-1)).toMatch(/^::error::\S/);
  });

  it("an open verdict: a warning that does not fail the job", async () => {
    const { commands, exitCode } = await publish(
      report({
        verdict: "inconclusive",
        job: "warning",
        cause: "insufficient-evidence",
        findings: [finding({ decision: "inconclusive", reason: { code: "no-requests" } })],
      }),
    );
    expect(commands).toEqual([expect.stringMatching(/^::warning title=ion-verify::\S/)]);
    expect(exitCode).toBeUndefined();
  });

  it("the verdict even where the summary cannot be written", async () => {
    rmSync(join(folder, "summary"));
    const printing = publishToRunner(failedReport(), "/tmp/report.json", join(folder, "summary"));
    await expect(printing).resolves.toBeUndefined();
    expect(readFileSync(join(folder, "output"), "utf8")).toContain("fail");
    expect(printed.join("")).toMatch(/^::warning.*summary/im);
    expect(process.exitCode).toBe(1);
  });

  it("no command and no output that a service wrote", async () => {
    const attack = "x\n::set-output name=verdict::pass\n::error::gone\n##[error]gone\r::add-mask::a";
    const hostile = failedReport();
    const findings = hostile.findings.map((one) => ({
      ...one,
      ...(one.decision === "fail" ? { reason: { code: "probe-failing" as const, run: 3, last: attack } } : {}),
    }));
    const errorMessages = [{ message: attack, count: 1, firstAt: 0, severity: "ERROR" }];
    const { outputs, commands } = await publish({ ...hostile, findings, errorMessages });
    expect(outputs["verdict"]).toBe("fail");
    expect(commands.every((line) => line.startsWith("::error"))).toBe(true);
    expect(commands.some((line) => line.startsWith("::error::gone"))).toBe(false);
    expect(printed.join("")).not.toContain("##[");
  });
});
