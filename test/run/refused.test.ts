import { describe, expect, it } from "vitest";
import type { SourceId } from "../../src/checks/registry.ts";
import { begin } from "./scene.ts";
import { callsOf, type Outage, Suffering, type Way } from "./outage.ts";
import { found, minutePoints, type Plan, steady, used } from "./world.ts";

const s = 1_000;
const min = 60 * s;
const ofLogs: readonly SourceId[] = ["requests", "kills", "waits", "baseline"];
const every: readonly SourceId[] = [...ofLogs, "memory", "cpu"];

function refused(sources: readonly SourceId[], how: Way, fromMs = -min): Outage[] {
  return sources.map((source) => ({ source, how, fromMs }));
}

const long: Plan = { requests: steady(600), settings: { windowMs: 10 * min } };

/** The most calls to these sources in any minute that begins after so long. */
function mostInAMinute({ met }: Suffering, after: number, sources = every): number {
  const times = met.filter(({ outage, at }) => sources.includes(outage.source) && at >= after).map(({ at }) => at);
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + min).length));
}

describe("access that is refused and does not mend", () => {
  it.each<[string, Way, readonly SourceId[]]>([
    ["a role that is missing", 403, ofLogs],
    ["credentials that have ended", 401, every],
    ["a filter that is rejected", 400, ofLogs],
  ])("ends the wait early, where nothing can pass any more: %s", async (_what, how, sources) => {
    const world = new Suffering(long, refused(sources, how));
    const report = await world.verify();
    expect([report.verdict, report.cause, report.job]).toEqual(["inconclusive", "no-access", "failure"]);
    expect(report.window).toMatchObject({ endedEarly: "refused" });
    expect(world.clock.now() - begin).toBeLessThanOrEqual(45 * s);
    expect(world.clock.sleeping).toBe(0);
  });

  it("ends it also where it was granted at first", async () => {
    const world = new Suffering(long, refused(every, 401, 2 * min));
    const report = await world.verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["inconclusive", "refused"]);
    expect(report.requests?.count).toBe(600);
    expect(world.clock.now() - begin).toBeLessThanOrEqual(2 * min + 60 * s);
  });

  it("is waited for where what is left could still fail it, by a call a minute", async () => {
    const lenient = { ...long, settings: { ...long.settings, onNoData: "warn" as const } };
    const world = new Suffering(lenient, refused(ofLogs, 403));
    const report = await world.verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["inconclusive", null]);
    // Three refusals, and one of each source that had not been asked before.
    expect(mostInAMinute(world, 0)).toBeLessThanOrEqual(15);
    expect(mostInAMinute(world, 11 * s)).toBeLessThanOrEqual(2);
    // Each reading of its own: the requests are looked for in two logs, the baseline's errors beside its requests.
    for (const source of ofLogs)
      expect(mostInAMinute(world, 0, [source])).toBeLessThanOrEqual(
        source === "requests" || source === "baseline" ? 6 : 3,
      );
    for (const source of ofLogs) expect(mostInAMinute(world, 11 * s, [source])).toBeLessThanOrEqual(1);
    expect(world.clock.now() - begin).toBeLessThanOrEqual(10 * min + 40 * s);

    const failing = new Suffering({ ...lenient, probe: (_probe, at) => (at > 4 * min ? { ok: false } : {}) }, [
      ...refused(ofLogs, 403),
    ]);
    expect((await failing.verify()).verdict).toBe("fail");
  });

  it.each([401, 403, 400] as const)(
    "does not end it where it was of a moment, or of half a minute (%s)",
    async (how) => {
      for (const forMs of [4 * s, 12 * s, 25 * s]) {
        const blip = refused(every, how, 2 * min).map((one) => ({ ...one, toMs: 2 * min + forMs }));
        const report = await new Suffering(long, blip).verify();
        expect([report.verdict, report.window?.endedEarly]).toEqual(["pass", null]);
      }
    },
  );

  it("does not end it while a probe is failing", async () => {
    const probe: Plan["probe"] = (_probe, at) => (at >= 10 * s ? { ok: false, status: 503, reason: "HTTP 503" } : {});
    const report = await new Suffering({ ...long, probe }, refused(ofLogs, 403)).verify();
    expect([report.verdict, report.cause]).toEqual(["fail", "probe"]);
  });

  it("does not end it while a gauge is above its budget", async () => {
    const climbing: Plan["metrics"] = {
      distributions: async ({ to, metric }) =>
        minutePoints(to).map((at) => used(at, metric.includes("memory") ? (at >= begin - 3 * min ? 9e9 : 2e8) : 0.3)),
    };
    const report = await new Suffering({ ...long, metrics: climbing }, refused(ofLogs, 403)).verify();
    expect([report.verdict, found(report, "memory")?.decision]).toEqual(["fail", "fail"]);
  });

  it("does not end it where a failure would send the traffic back", async () => {
    const undoing = { ...long, settings: { ...long.settings, rollback: true } };
    const report = await new Suffering(undoing, refused(ofLogs, 403)).verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["inconclusive", null]);
  });

  it("is read in full once it is granted", async () => {
    const lenient = { ...long, settings: { ...long.settings, onNoData: "warn" as const } };
    const granted = refused(every, 403).map((one) => ({ ...one, toMs: 3 * min }));
    const report = await new Suffering(lenient, granted).verify();
    expect([report.verdict, report.requests?.count]).toEqual(["pass", 600]);
  });

  it("to Monitoring alone lets the logs be watched to the end, by a call a minute", async () => {
    const world = new Suffering(long, refused(["memory", "cpu"], 403));
    const report = await world.verify();
    expect([report.verdict, report.cause, report.window?.endedEarly]).toEqual(["inconclusive", "no-access", null]);
    expect(mostInAMinute(world, min + 1)).toBeLessThanOrEqual(1);
    for (const id of ["memory", "cpu"]) expect(found(report, id)?.decision).toBe("inconclusive");
  });
});

describe("a source that hangs for ever", () => {
  it.each([...callsOfGoogle(), "all" as const])("is bounded: %s", async (what) => {
    const hanging = what === "all" ? callsOfGoogle() : [what];
    for (const fromMs of [1, 30 * s, 59 * s]) {
      const world = new Suffering(
        { requests: steady(600) },
        hanging.map((source) => ({ source, how: "hang", fromMs })),
      );
      const report = await world.verify();
      expect(report.verdict).not.toBe("fail");
      expect(world.clock.now() - begin).toBeLessThanOrEqual(60 * s + 10 * s + 30 * s);
      expect(world.clock.sleeping).toBe(0);
    }
  });
});

function callsOfGoogle(): SourceId[] {
  return (Object.keys(callsOf) as SourceId[]).filter((source) => callsOf[source] !== null);
}
