import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { outputsOf, publishVerification } from "../../src/publish/verification.ts";
import { headline } from "../../src/report/headline.ts";
import type { Report } from "../../src/report/report.ts";
import { finding, p95Finding, report } from "../report/fixtures.ts";
import { hostileTexts, plantedSecrets } from "../simulator/hostile.ts";

const directory = mkdtempSync(join(tmpdir(), "ion-verify-publish-"));
const outputFile = join(directory, "output");
const summaryFile = join(directory, "summary");
let printed = "";

beforeEach(() => {
  // @actions/core remembers the first summary file that it is told of, and what could not be written.
  vi.resetModules();
  printed = "";
  writeFileSync(outputFile, "");
  writeFileSync(summaryFile, "");
  vi.stubEnv("GITHUB_OUTPUT", outputFile);
  vi.stubEnv("GITHUB_STEP_SUMMARY", summaryFile);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text.toString();
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The runner's commands among the printed lines, by their name. */
function commands(name: string): string[] {
  return printed.split(/\r?\n/).filter((line) => line.startsWith(`::${name}`));
}

const failed = report({
  verdict: "fail",
  cause: "budget",
  decisive: "p95",
  job: "failure",
  findings: [
    finding(),
    p95Finding({ decision: "fail", value: 4200, bad: 900, reason: { code: "breach-early", afterMs: 30_000 } }),
  ],
});
const open = report({ verdict: "inconclusive", cause: "insufficient-evidence", decisive: "p95", job: "warning" });

const files = { json: "/tmp/report.json", html: "/tmp/report.html" };

it("folds the findings in the log, each on a harmless line", async () => {
  await publishVerification(failed, files, null);
  const lines = printed.split("\n");
  const group = lines.slice(lines.indexOf("::group::Findings") + 1, lines.indexOf("::endgroup::"));
  expect(group[0]).toMatch(/^❌ FAIL — /);
  expect(group.join("\n")).toContain("❌ P95 latency");
  expect(group.filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
});

describe("what a verdict does to the job", () => {
  it.each<[string, Report, number | undefined, Record<"error" | "warning", number>]>([
    ["pass", report(), undefined, { error: 0, warning: 0 }],
    ["fail", failed, 1, { error: 2, warning: 0 }],
    ["inconclusive that warns", open, undefined, { error: 0, warning: 1 }],
    ["inconclusive that passes", { ...open, job: "success" }, undefined, { error: 0, warning: 0 }],
    ["inconclusive that fails", { ...open, job: "failure" }, 1, { error: 1, warning: 0 }],
  ])("%s", async (_what, given, exitCode, counts) => {
    await publishVerification(given, files, summaryFile);
    expect(process.exitCode).toBe(exitCode);
    expect({ error: commands("error").length, warning: commands("warning").length }).toEqual(counts);
    expect(readFileSync(outputFile, "utf8")).toMatch(new RegExp(`^verdict<<(.+)\n${given.verdict}\n\\1\n`));
    expect(readFileSync(summaryFile, "utf8").split("\n", 1)[0]).toContain("ion-api-prod-00042-xyz");
  });

  it("says in the log what passed", async () => {
    await publishVerification(report(), files, null);
    expect(printed).toContain(`${headline(report())}\n`);
    expect(readFileSync(summaryFile, "utf8")).toBe("");
  });

  it("is the same where the outputs cannot be written, which is told", async () => {
    vi.stubEnv("GITHUB_OUTPUT", directory);
    await publishVerification(failed, files, summaryFile);
    expect(process.exitCode).toBe(1);
    expect(commands("warning").join()).toContain("The outputs could not be written");
    expect(readFileSync(summaryFile, "utf8")).not.toBe("");
  });

  it("is the same where the summary cannot be written, which is told", async () => {
    vi.stubEnv("GITHUB_STEP_SUMMARY", directory);
    await publishVerification(failed, files, directory);
    expect(process.exitCode).toBe(1);
    expect(commands("warning").join()).toContain("The job summary could not be written");
    expect(commands("error").length).toBe(2);
  });
});

describe("the outputs", () => {
  it("are figures as they are, for other steps to reckon with", () => {
    expect(outputsOf(report(), files)).toEqual({
      verdict: "pass",
      verdicts: '{"ion-api-prod/us-central1":"pass"}',
      revision: "ion-api-prod-00042-xyz",
      "baseline-revision": "ion-api-prod-00041-abc",
      url: "https://ion-api-prod-abc-uc.a.run.app",
      requests: "3000",
      "error-rate": "0.001",
      "p95-ms": "1210",
      "rolled-back": "",
      "traffic-changed": "false",
      report: "/tmp/report.json",
      "report-html": "/tmp/report.html",
    });
  });

  it("name no revision to go back to of which it is not known that it ever had users", () => {
    const { baseline } = report();
    const guessed = report({ baseline: baseline === null ? null : { ...baseline, provenBy: null } });
    expect(outputsOf(guessed, files)).toMatchObject({ "baseline-revision": "" });
    const named = report({ baseline: baseline === null ? null : { ...baseline, provenBy: "named" } });
    expect(outputsOf(named, files)).toMatchObject({ "baseline-revision": "ion-api-prod-00041-abc" });
  });

  it("are empty where nothing was seen, but for the count", () => {
    const nothing = report({
      verdict: "inconclusive",
      candidate: null,
      baseline: null,
      requests: null,
      findings: [finding({ value: null, n: 0 })],
      service: { ...report().service, url: null },
    });
    expect(outputsOf(nothing, { json: "r.json", html: "" })).toEqual({
      verdict: "inconclusive",
      verdicts: '{"ion-api-prod/us-central1":"inconclusive"}',
      revision: "",
      "baseline-revision": "",
      url: "",
      requests: "0",
      "error-rate": "",
      "p95-ms": "",
      "rolled-back": "",
      "traffic-changed": "false",
      report: "r.json",
      "report-html": "",
    });
  });
});

describe("hostile text", () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    "%s is no command and no secret in log, annotations and outputs",
    async (_shown, text) => {
      const reason = { code: "probe-failing" as const, run: 3, last: text };
      await publishVerification(
        { ...failed, decisive: "probe-health", findings: [finding({ id: "probe-health", decision: "fail", reason })] },
        files,
        summaryFile,
      );
      const lines = printed.split(/\r?\n/).filter((line) => line !== "");
      // Ours: an annotation, and the job's own error. Nothing of the text stands on a line of its own.
      const fold = [lines.indexOf("::group::Findings"), lines.indexOf("::endgroup::")] as const;
      const folded = lines.splice(fold[0], fold[1] - fold[0] + 1).slice(1, -1);
      expect(folded.filter((line) => /^\s*::/.test(line))).toEqual([]);
      expect(lines.filter((line) => !line.startsWith("::error"))).toEqual([]);
      expect(lines).toHaveLength(2);
      expect(printed).not.toContain("##[");
      const summary = readFileSync(summaryFile, "utf8");
      for (const secret of plantedSecrets) expect(printed + summary).not.toContain(secret);
      const names = [...readFileSync(outputFile, "utf8").matchAll(/^([\w-]+)<<ghadelimiter_/gm)].map(
        ([, name]) => name,
      );
      expect(names).toEqual(Object.keys(outputsOf(failed, files)));
    },
  );
});
