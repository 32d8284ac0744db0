import { expect, test } from "vitest";
import { openInput } from "../../src/cli/replay/export/text.ts";
import { coverageOf } from "../../src/cli/replay/file-coverage.ts";
import { replayFiles } from "../../src/cli/replay/replay-files.ts";
import { replayReport } from "../../src/cli/replay/replay-report.ts";
import { readSettings } from "../../src/inputs/read.ts";
import type { Report } from "../../src/report/report.ts";
import { reportSchema } from "../../src/report/schema/report.ts";
import { found } from "../run/world.ts";
import { app, lines, platform, streamOf } from "./logs.ts";

const minute = { window: "60s", interval: "5s", settle: "10s" };

/** A minute of 600 requests of three seconds, one in ten of them failed. */
const slow = Array.from({ length: 600 }, (_, i) =>
  platform({ endMs: 3_000 + i * 95, latencyMs: 3_000, status: i % 10 === 0 ? 500 : 200, delayMs: 300 }),
);

async function replay(budgets: Record<string, string>, requests: object[] = slow): Promise<Report> {
  const inputs = { ...minute, ...budgets };
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const { settings } = await readSettings({ env, readFile: () => undefined, required: [] });
  const input = openInput("-", streamOf(lines(requests)));
  const file = { name: "x", input, onPiece: () => undefined, onEnd: () => undefined };
  const { deploys, files } = await replayFiles([file], { settings, from: null, wanted: () => true });
  const [deploy] = deploys;
  if (deploy === undefined) throw new Error("nothing was replayed");
  const report = replayReport({ deploy, coverage: coverageOf(deploy, files) }, { file: "x", settings, generatedAt: 0 });
  reportSchema.parse(report);
  return report;
}

test.each([
  [{}, "fail"],
  [{ "p95-budget": "none" }, "fail"],
  [{ "p95-budget": "none", "error-rate-budget": "20%" }, "pass"],
  [{ "p95-budget": "5s", "error-rate-budget": "none" }, "pass"],
])("a replay by %j: %s", async (budgets, verdict) => {
  expect((await replay(budgets)).verdict).toBe(verdict);
});

test("a replay without a budget has judged nothing, and does not pass", async () => {
  const report = await replay({ "p95-budget": "none", "error-rate-budget": "none" });
  expect(report).toMatchObject({ verdict: "inconclusive", cause: "insufficient-evidence" });
  for (const id of ["error-rate", "p95"]) {
    expect(found(report, id)).toEqual({ decision: "not-judged", code: "budget-none" });
  }
});

/** Ten minutes, a request each 150 ms. */
const steady = (latencyMs: number): object[] =>
  Array.from({ length: 4_000 }, (_, i) => app({ endMs: i * 150 + latencyMs, latencyMs, status: 200, delayMs: 120 }));
const tenMinutes = { window: "10m" };

test("a log that holds nothing for half a minute is no pass", async () => {
  expect((await replay(tenMinutes, steady(100))).verdict).toBe("pass");
  const report = await replay(
    tenMinutes,
    steady(100).filter((_, i) => i < 2_000 || i > 2_200),
  );
  expect(report.verdict).toBe("inconclusive");
  expect(found(report, "error-rate")).toMatchObject({
    code: "not-covered",
    why: "nothing-newer",
    detail: expect.stringMatching(/^no entry came for (29|30) s, where \d+ requests were to be expected$/) as string,
  });
});

test("nor is one whose latencies are all 0", async () => {
  const report = await replay(tenMinutes, steady(0));
  expect(found(report, "p95")).toMatchObject({ code: "no-usable-values", entries: 4_000, zero: 4_000 });
  expect([report.verdict, found(report, "error-rate")?.decision]).toEqual(["inconclusive", "pass"]);
});
