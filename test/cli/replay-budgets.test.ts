import { expect, test } from "vitest";
import { openInput } from "../../src/cli/replay/export/bytes.ts";
import { replayFiles } from "../../src/cli/replay/replay-files.ts";
import { replayReport } from "../../src/cli/replay/replay-report.ts";
import { readSettings } from "../../src/inputs/read.ts";
import type { Report } from "../../src/report/report.ts";
import { reportSchema } from "../../src/report/schema/report.ts";
import { found } from "../run/world.ts";
import { lines, platform, streamOf } from "./logs.ts";

/** A minute of 600 requests of three seconds, one in ten of them failed. */
async function replay(budgets: Record<string, string>): Promise<Report> {
  const requests = Array.from({ length: 600 }, (_, i) =>
    platform({ endMs: 3_000 + i * 95, latencyMs: 3_000, status: i % 10 === 0 ? 500 : 200, delayMs: 300 }),
  );
  const inputs = { window: "60s", interval: "5s", settle: "10s", ...budgets };
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const { settings } = await readSettings({ env, readFile: () => undefined, required: [] });
  const input = openInput("-", streamOf(lines(requests)));
  const file = { name: "x", input, onPiece: () => undefined, onEnd: () => undefined };
  const { deploys } = await replayFiles([file], { settings, from: null, wanted: () => true });
  const [deploy] = deploys;
  if (deploy === undefined) throw new Error("nothing was replayed");
  const report = replayReport(
    { deploy, coverage: { readTo: Infinity, gap: null } },
    { file: "x", settings, generatedAt: 0 },
  );
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
