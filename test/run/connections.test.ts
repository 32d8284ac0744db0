import { describe, expect, it } from "vitest";
import { begin, type Request } from "./scene.ts";
import { found, steady, type Plan, World } from "./world.ts";

const s = 1000;

/** WebSockets: Cloud Run logs each when it ends, with how long it stood; the app logs none. */
function connections(n: number, windowMs: number, status = 101): Request[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `ws${i}`,
    startedAt: begin + Math.floor((i * windowMs) / n),
    latencyMs: 9 * s + i * 10,
    status,
    path: "/ws",
    method: "GET",
    logged: null,
  }));
}

const verify = async (plan: Plan) => {
  const report = await new World(plan).verify();
  return { report, p95: found(report, "p95") };
};

describe("WebSockets", () => {
  it("are no slow requests, in the request log or beside an app's log that has none of them", async () => {
    for (const source of ["app", "platform"] as const) {
      const users = steady(600, source === "app" ? {} : { logged: null });
      const { report, p95 } = await verify({ requests: [...users, ...connections(120, 50 * s)] });
      expect([report.verdict, report.requests?.source, p95?.decision]).toEqual(["pass", source, "pass"]);
    }
  });

  it("are no slow requests where the app logs them, too", async () => {
    const logged = connections(120, 50 * s).map(({ logged: _none, ...one }) => one);
    const { report, p95 } = await verify({ requests: [...steady(600), ...logged] });
    expect([report.verdict, report.requests?.source, p95?.decision]).toEqual(["pass", "app", "pass"]);
  });

  it("are none by Monitoring's counts, where both logs are a part", async () => {
    const windowMs = 480 * s;
    const lost = { logged: null, excluded: true } as const;
    const users = Array.from({ length: 4_780 }, (_, i): Request => {
      return { id: `${i}`, startedAt: begin + 300 + i * 100, latencyMs: 100, ...(i % 3 === 0 ? lost : {}) };
    });
    const requests = [...users, ...connections(600, windowMs)];
    const { report, p95 } = await verify({ requests, metered: requests, settings: { windowMs, settleMs: 240 * s } });
    expect([report.verdict, report.requests?.source, p95?.decision]).toEqual(["pass", "monitoring", "pass"]);
  });

  it("that are refused fail, and requests beside them that are slow do", async () => {
    const refused = connections(120, 50 * s, 500);
    expect((await verify({ requests: [...steady(600, { logged: null }), ...refused] })).report.verdict).toBe("fail");
    const slow = steady(600, (i) => ({ logged: null, latencyMs: i % 5 === 0 ? 4 * s : 90 }));
    const { report } = await verify({ requests: [...slow, ...connections(120, 50 * s)] });
    expect([report.verdict, report.decisive]).toEqual(["fail", "p95"]);
  });

  it("alone prove nothing of latency", async () => {
    const { report, p95 } = await verify({ requests: connections(600, 50 * s) });
    expect([report.verdict, p95?.code]).toEqual(["inconclusive", "no-usable-values"]);
    expect(found(report, "error-rate")?.decision).toBe("pass");
  });
});
