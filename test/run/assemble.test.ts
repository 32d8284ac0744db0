import { describe, expect, it } from "vitest";
import { condition } from "../revision/cloud-run-states.ts";
import { begin, note } from "./scene.ts";
import { found, steady, World } from "./world.ts";

const ms = 1000;

describe("a verification that is cut off", () => {
  it("reports what was seen until then", async () => {
    const world = new World({ requests: steady(600) });
    const cancel = new AbortController();
    const running = world.verification.run(cancel.signal);
    running.catch(() => undefined);
    await world.clock.advance(31 * ms);
    cancel.abort(new Error("stopped by SIGTERM"));
    await expect(world.clock.run(running)).rejects.toThrow("stopped by SIGTERM");
    const report = world.report({ cancelled: true, error: null });
    expect([report.verdict, report.cause, report.job]).toEqual(["inconclusive", "cancelled", "failure"]);
    expect(report.window).toMatchObject({ endedEarly: "cancelled", endedAt: begin + 31 * ms, polls: 7 });
    expect(report.requests?.count).toBeGreaterThan(250);
    expect(world.clock.sleeping).toBe(0);
  });

  it("before anything was seen says that", async () => {
    const world = new World({ cloudRun: { service: async () => await new Promise(() => undefined) } });
    const report = world.report({ cancelled: true, error: null });
    expect(found(report, "readiness")).toMatchObject({ decision: "inconclusive", code: "not-waited" });
  });

  it("by a fault of its own is no verdict, though all seemed well", async () => {
    const world = new World({ requests: steady(600) });
    await world.verify();
    const report = world.report({ cancelled: false, error: "TypeError: password=hunter2" });
    expect([report.verdict, report.cause, report.job]).toEqual(["inconclusive", "error", "failure"]);
    expect(report.notices).toEqual([{ code: "stopped-by-error", detail: "TypeError: password=[redacted]" }]);
  });

  it("by a fault of its own throws it, and leaves no loop behind", async () => {
    const world = new World({
      probe: () => {
        throw new TypeError("x is not a function");
      },
    });
    await expect(world.clock.run(world.verification.run(new AbortController().signal))).rejects.toThrow("x is not");
    expect(world.clock.sleeping).toBe(0);
  });
});

describe("the report of a verification", () => {
  const secret = `AIza${"Ab3".repeat(12)}`;

  it("holds no credential, wherever the service put it", async () => {
    const world = new World({
      requests: steady(300, () => ({ group: `key ${secret}`, latencyMs: 3000 })),
      entries: [{ ...note(`login with password=hunter2 and ${secret}`, begin + ms), severity: "ERROR" }],
      probe: ({ name }) => ({
        ok: false,
        reason: `HTTP 500: token=${secret}`,
        dependencies: name === "health" ? [{ name: secret, ok: false, state: `down: ${secret}` }] : [],
      }),
      settings: { failFast: false },
    });
    const text = JSON.stringify(await world.verify());
    expect(text).toContain("[redacted]");
    expect(text).not.toMatch(/AIza|hunter2/);
  });

  it("holds none of a failed condition's either", async () => {
    const message = `cannot start with ${secret}`;
    const report = await new World({ revision: { conditions: [condition("Ready", "failed", { message })] } }).verify();
    expect(JSON.stringify(report)).not.toContain("AIza");
  });

  it("links to the entries that were judged, by their filter", async () => {
    const report = await new World({ requests: steady(100) }).verify();
    expect(decodeURIComponent(report.links.logs ?? "")).toContain('resource.labels.revision_name="chat-2"');
    expect(report.requests?.filter).toContain(`timestamp<"${new Date(begin + 70 * ms).toISOString()}"`);
  });

  it("tells of the few errors that only Cloud Run's log holds", async () => {
    const dead = steady(2, (i) => ({ id: `dead${i}`, status: 500, logged: null }));
    const report = await new World({ requests: [...steady(600), ...dead] }).verify();
    expect(report.requests?.source).toBe("app");
    expect(found(report, "unlogged-errors")).toMatchObject({ code: "unlogged-errors", platform: 2, app: 0 });
  });
});
