import { expect, it } from "vitest";
import { begin, type Request } from "./scene.ts";
import { found, World } from "./world.ts";

const s = 1000;
const settings = { windowMs: 480 * s, settleMs: 240 * s };
const users = (trace: boolean, more: (i: number) => Partial<Request>): Request[] =>
  Array.from({ length: 4_780 }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + 300 + i * 100,
    latencyMs: 100,
    ...(trace ? { trace: `t${i}` } : {}),
    ...more(i),
  }));

it.each([true, false])(
  "slow requests that neither log has, and Monitoring measures, are no pass (traces: %s)",
  async (trace) => {
    const lost = { latencyMs: 7 * s, logged: null, excluded: true } as const;
    const requests = users(trace, (i) => (i % 12 === 0 ? lost : {}));
    const report = await new World({ requests, metered: requests, settings }).verify();
    expect([report.verdict, report.decisive, report.requests?.source]).toEqual(["fail", "p95", "monitoring"]);
    const lack = { code: "lacks", log: "app", kind: "slow", found: 0, by: "monitoring" };
    expect(found(report, "logs")).toMatchObject({
      doubts: expect.arrayContaining([expect.objectContaining(lack)]) as unknown,
    });
  },
);

it.each<[string, (i: number) => Partial<Request>]>([
  ["long ones that began before the window", (i) => (i % 40 === 0 ? { latencyMs: 30 * s } : {})],
  ["those just below the budget", (i) => (i % 8 === 0 ? { latencyMs: 1_950 } : {})],
])("%s are no lack of it", async (_what, more) => {
  const requests = users(true, more);
  const before = requests.slice(0, 600).map((one) => ({ ...one, startedAt: one.startedAt - 60 * s }));
  const report = await new World({ requests, metered: [...before, ...requests], settings }).verify();
  expect([report.verdict, report.requests?.source, found(report, "logs")]).toEqual(["pass", "app", undefined]);
});
