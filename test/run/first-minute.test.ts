import { expect, it } from "vitest";
import { begin, type Request } from "./scene.ts";
import { found, World } from "./world.ts";

const s = 1000;

/** Three a second over three minutes and the half minute before them, which Monitoring's first minute counts where they end in it. */
const users = (more: (i: number) => Partial<Request>): Request[] =>
  Array.from({ length: 627 }, (_, i) => ({
    id: `${i}`,
    startedAt: begin - 30 * s + Math.round(i * 333.3),
    latencyMs: 100,
    trace: `t${i}`,
    ...more(i),
  }));

const verify = async (requests: Request[]) =>
  await new World({
    requests,
    metered: requests,
    settings: { windowMs: 180 * s, errorRateBudget: 0.2, chatPath: undefined, settleMs: 240 * s, p95BudgetMs: 30 * s },
  }).verify();

it.each<[string, (i: number) => Partial<Request>]>([
  ["the app's log", () => ({ latencyMs: 20 * s })],
  ["Cloud Run's log", () => ({ latencyMs: 20 * s, logged: null })],
  [
    "Cloud Run's log, where each tenth runs into its timeout",
    (i) => ({ logged: null, ...(i % 10 === 0 ? { latencyMs: 28 * s, status: 504 } : {}) }),
  ],
  [
    "the app's log, where each tenth runs into its timeout",
    (i) => (i % 10 === 0 ? { latencyMs: 28 * s, status: 504 } : {}),
  ],
])("what Monitoring counts of long requests that began before the window is no lack of %s", async (_what, more) => {
  const requests = users(more);
  const report = await verify(requests);
  expect([report.verdict, report.requests?.source]).toEqual([
    "pass",
    requests[0]?.logged === null ? "platform" : "app",
  ]);
  expect(found(report, "logs")).toBeUndefined();
});

it("and what it counts of long failures that no log has is", async () => {
  const lost = { latencyMs: 28 * s, status: 504, logged: null, excluded: true } as const;
  const report = await verify(users((i) => (i % 10 === 0 ? lost : {})));
  expect([report.verdict === "pass", report.requests?.source]).toEqual([false, "monitoring"]);
});
