import { expect, test } from "vitest";
import { plantedPersons, plantedSecrets } from "../simulator/index.ts";
import { expectFigures, expectVerdict, isOurs, type Verified, verify, windowOf } from "./verify.ts";

/** The lines of the summary's section. */
function section({ summary }: Verified): string[] {
  const lines = summary.split("\n");
  const from = lines.indexOf("### New error messages");
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith("#"));
  return from < 0 ? [] : lines.slice(from + 1, from + 1 + length).filter((line) => line !== "");
}

/** What the revision before wrote as errors in the time that was looked at, by its requests and beside them. */
function errorsOfStable({ sim, report }: Verified): number {
  const { from = NaN, to = NaN } = report.newMessages ?? {};
  const beside = sim.errors.filter(({ revision, at }) => revision === sim.stableRevision && at >= from && at < to);
  return beside.length + (sim.truth({ revision: sim.stableRevision, from, to }).app.byStatus["500"] ?? 0);
}

test("messages that the baseline never wrote are listed, as often as they came, and harmless", async () => {
  const run = await verify({
    exact: true,
    scenario: "new-errors",
    historyMs: 0,
    overrides: { errorRate: 0 },
    // It served for a moment only: whether the log shows that yet is chance.
    env: (sim) => ({ ...sim.env, INPUT_BASELINE: sim.stableRevision }),
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  const { startedAt, plannedMs } = windowOf(run);
  const mine = run.sim.errors.filter(({ revision, at }) => revision === run.revision && at < startedAt + plannedMs);
  const truth = new Map<string, { count: number; firstAt: number }>();
  for (const { message, at, isNew } of mine) {
    if (!isNew) continue;
    const kind = ["persona store", "::error::", "Traceback"].find((start) => message.startsWith(start)) ?? "";
    const known = truth.get(kind) ?? { count: 0, firstAt: at };
    truth.set(kind, { count: known.count + 1, firstAt: Math.min(known.firstAt, at) });
  }
  // Old ones came too, with other figures.
  expect(mine.some(({ isNew }) => !isNew)).toBe(true);
  const { newMessages } = run.report;
  const shown = Object.fromEntries(
    (newMessages?.patterns ?? []).map(({ pattern, count, firstAt }) => [pattern, { count, firstAt }]),
  );
  expect(shown).toEqual({
    "persona store: no prompt for persona 'poet' in tenant <*>": truth.get("persona store"),
    "::error::mail to [email] ([number]) at [ip] failed <script>alert(<*>)</script> | Authorization: Bearer [redacted]":
      truth.get("::error::"),
    "PoetError: GET https://poet.example/v1?[redacted] timed out": truth.get("Traceback"),
  });
  const compared = errorsOfStable(run);
  expect(newMessages).toMatchObject({
    baseline: run.sim.stableRevision,
    compared,
    truncated: false,
    more: 0,
    atLeast: false,
  });
  const day = 24 * 3_600_000;
  expect(newMessages?.from).toBe((run.report.candidate?.createdAt ?? NaN) - day);

  const lines = section(run);
  expect(lines.slice(0, 2)).toEqual(["| Count | First (UTC) | Pattern | First one |", "| -: | :- | :- | :- |"]);
  expect(lines).toHaveLength(6);
  expect(lines.join("\n")).toContain("| `persona store: no prompt for persona 'poet' in tenant 1000` |");
  expect(lines.at(-1)).toMatch(
    new RegExp(
      `^Compared with the error messages of \`${run.sim.stableRevision}\` from .* UTC: ${compared} in all\\.$`,
    ),
  );
  // Each stands in its cell as code, whatever it holds.
  for (const line of lines.slice(2, 5)) expect(line.split(/(?<!\\)\|/)).toHaveLength(6);
  for (const told of [run.stdout, run.summary, JSON.stringify(run.report)]) {
    for (const hidden of [...plantedPersons, ...plantedSecrets]) expect.soft(told).not.toContain(hidden);
  }
  expect(run.stdout.split("\n").filter((line) => line.trimStart().startsWith("::") && !isOurs(line))).toEqual([]);
  expect(run.sim.mostLogReadsAMinute).toBeLessThanOrEqual(48);
});
