import { describe, expect, it } from "vitest";
import { begin, type Request } from "./scene.ts";
import { found, type Plan, World } from "./world.ts";

const s = 1000;
const windowMs = 600 * s;

/** The app's log alone, over the window and beyond it: a sink keeps Cloud Run's out. */
function users(everyMs: number, more: (i: number) => Partial<Request> = () => ({})): Request[] {
  return Array.from({ length: (windowMs + 30 * s) / everyMs }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + 500 + i * everyMs,
    latencyMs: 100,
    excluded: true,
    ...more(i),
  }));
}

const verify = async (requests: Request[], { metered = requests, settings, ...plan }: Plan = {}) => {
  const all = { windowMs, settleMs: 30 * s, ...settings };
  return await new World({ requests, metered, probeLog: () => null, ...plan, settings: all }).verify();
};

describe("slow requests that Monitoring counts and the app's log alone has not", () => {
  it("are no matter where they are few: an app may measure less than the whole request", async () => {
    const requests = users(99, (i) =>
      i % 100 === 0 ? { latencyMs: 4 * s, logged: { process_time_ms: 90, status_code: 200 } } : {},
    );
    const report = await verify(requests);
    expect([report.verdict, report.requests?.source, found(report, "logs")]).toEqual(["pass", "app", undefined]);
  });

  it("are no matter where they are our own probes", async () => {
    const requests = users(495);
    const probes = Array.from({ length: 40 }, (_, i): Request => {
      return { id: `p${i}`, startedAt: begin + i * 15 * s, latencyMs: 4 * s };
    });
    const report = await verify(requests, {
      settings: { intervalMs: 15 * s, healthPath: undefined, chatPath: "/chat" },
      metered: [...requests, ...probes],
      probe: () => ({ durationMs: 4 * s }),
    });
    expect([report.verdict, report.requests?.source, found(report, "logs")]).toEqual(["pass", "app", undefined]);
  });

  it("are no pass where they are many", async () => {
    const lost = { latencyMs: 4 * s, logged: null };
    const report = await verify(users(99, (i) => (i % 12 === 0 ? lost : {})));
    expect([report.verdict, report.requests?.source]).not.toEqual(["pass", "app"]);
    expect(report.verdict).not.toBe("pass");
  });

  it("are no pass of a stricter budget either, of which few break", async () => {
    const requests = users(99, (i) => (i % 60 === 0 ? { latencyMs: 4 * s, logged: null } : {}));
    const report = await verify(requests, { settings: { quantileBudgets: [{ quantile: 0.99, budgetMs: 2 * s }] } });
    expect(report.verdict).not.toBe("pass");
  });
});

it("long answers that began before the window leave the app's log alone to be confirmed by its first minute", async () => {
  const requests = Array.from({ length: 900 }, (_, i): Request => {
    const latencyMs = 12 * s + (i % 40) * 400;
    return { id: `${i}`, startedAt: begin - 30 * s + i * 270, latencyMs, excluded: true };
  });
  const report = await verify(requests, { settings: { windowMs: 180 * s, p95BudgetMs: 60 * s } });
  expect([report.verdict, report.requests?.source]).toEqual(["pass", "app"]);
});
