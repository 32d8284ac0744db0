import { expect, it } from "vitest";
import { ReadQuota } from "../../src/sources/read-quota.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { begin, type Request } from "./scene.ts";
import { World } from "./world.ts";

/** Three minutes of 33 a second, all read, and a minute of 800 a second, of which one in so many fails or is slow. */
function quietThenMany(badEvery: number, bad: Partial<Request>): Request[] {
  const quiet = Array.from({ length: 6_000 }, (_, i) => ({ id: `q${i}`, startedAt: begin + i * 30, latencyMs: 100 }));
  const many = Array.from({ length: 800 * 58 }, (_, i) => ({
    id: `m${i}`,
    startedAt: begin + 181_000 + Math.floor(i * 1.25),
    latencyMs: 100,
    ...(i % badEvery === 0 ? bad : {}),
  }));
  return [...quiet, ...many];
}

async function judged(requests: Request[]): Promise<ReturnType<World["report"]>> {
  const clock = new FakeClock(begin);
  const settings = { windowMs: 240_000, intervalMs: 5_000, settleMs: 10_000 };
  const world = new World({ requests, settings, reads: new ReadQuota(clock, 48) }, clock);
  await clock.run(world.verification.run(never));
  return world.report();
}

it("errors of a busy time that was read by a sample are not diluted by the quiet time before", async () => {
  // 1.18 % of all requests fail, where 1 % may; of those that were read it is 0.76 %, which by itself would prove the budget.
  const report = await judged(quietThenMany(75, { status: 500 }));
  const { value, reason, decision } = report.findings.find(({ id }) => id === "error-rate") ?? {};
  expect(value).toBeLessThan(0.009);
  expect(decision).toBe("inconclusive");
  if (reason?.code !== "sampled-unevenly") throw new Error(`the reason is ${reason?.code}`);
  expect(reason.rate).toBeGreaterThan(0.011);
  expect(reason.rate).toBeLessThan(0.0125);
  expect(report.verdict).toBe("inconclusive");
}, 60_000);

it("nor are slow ones", async () => {
  const report = await judged(quietThenMany(16, { latencyMs: 4_000 }));
  expect(report.findings.find(({ id }) => id === "p95")).toMatchObject({
    decision: "inconclusive",
    reason: { code: "sampled-unevenly" },
  });
}, 60_000);

it("a good deploy passes all the same", async () => {
  const report = await judged(quietThenMany(200, { status: 500 }));
  expect(report.requests?.sampling).not.toBeNull();
  expect(report.verdict).toBe("pass");
}, 60_000);
