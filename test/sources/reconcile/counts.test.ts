import { expect, it } from "vitest";
import { compareLogs, type CountedScope } from "../../../src/sources/reconcile/counts.ts";
import { type Counts, noCounts } from "../../../src/sources/reconcile/end-counts.ts";

const ok = (n: number): Counts => ({ ...noCounts, ok: n });
const route = "POST /chat";

/** Twenty parts of 3 s with 100 requests each, but for the last one. */
function scope(last: { app: number; cloud: number }, noise: number): CountedScope {
  const parts = Array.from({ length: 20 }, (_, i) => {
    const { app, cloud } = i === 19 ? last : { app: 100, cloud: 100 };
    return { from: i * 3000, to: (i + 1) * 3000, app, routes: new Map([[route, cloud]]) };
  });
  const sum = (of: (part: (typeof parts)[number]) => number): number => parts.reduce((n, part) => n + of(part), 0);
  return {
    app: ok(sum(({ app }) => app)),
    routes: new Map([[route, ok(sum(({ routes }) => routes.get(route) ?? 0))]]),
    strangers: new Map(),
    budgetsMs: [2000],
    noise,
    parts,
  };
}

it.each([
  ["whole logs: nearly nothing of twenty is a gap", { app: 3, cloud: 20 }, 0, "stopped"],
  ["a sample of a tenth: two entries that stand for twenty are chance", { app: 3, cloud: 20 }, 9, undefined],
  ["a sample of a tenth: nothing of a hundred is no chance", { app: 0, cloud: 100 }, 9, "stopped"],
])("%s", (_what, last, noise, code) => {
  expect(compareLogs(scope(last, noise), true).app?.code).toBe(code);
});
