import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { checkOf, type SourceId, sourceIds } from "../../src/checks/registry.ts";
import type { Report } from "../../src/report/report.ts";
import { said, stepsOf } from "../report/said.ts";
import { target } from "../revision/cloud-run-states.ts";
import { begin, note, type Request } from "./scene.ts";
import { allWays, callsOf, type Outage, Suffering, type Way, ways } from "./outage.ts";
import { found, type Plan, used } from "./world.ts";

const s = 1_000;
const windowMs = 16 * s;
const settleMs = 5 * s;

/** Requests at thirty a second, enough to prove both budgets by 6 s; from 7 s on a share of them fails. */
function requests(failing: number): Request[] {
  return Array.from({ length: 480 }, (_, i) => {
    const bad = i > 210 && (i * 0.618034) % 1 < failing;
    const startedAt = begin + Math.floor(i * 33.3);
    return { id: `${i}`, startedAt, latencyMs: 40 + (i % 7), status: bad ? 500 : 200, trace: `t${i}` };
  });
}

const settings = { windowMs, settleMs, intervalMs: s, p95BudgetMs: 500, errorRateBudget: 0.05, failFast: false };
const shared = [target("chat-2", 50), target("chat-1", 50)];
const reading = (source: SourceId): boolean => callsOf[source] !== null;
const read = sourceIds.filter(reading);

/** A pass of any of them says more than was seen. */
function passing(report: Report, source: SourceId): string[] {
  // Cloud Run's own log, where that is judged, holds what was refused: then it need not be read beside.
  if (source === "refused" && report.requests?.source === "platform") return [];
  return report.findings
    .filter(({ id, decision }) => decision === "pass" && checkOf(id).needs.includes(source))
    .map(({ id }) => id);
}

describe("without an outage", () => {
  it("all of it is seen to the end, and it passes", async () => {
    const world = new Suffering(
      { requests: requests(0), settings: { ...settings, waitBudget: 0.05, onRegression: "fail" } },
      [],
    );
    const report = await world.verify();
    expect(report.verdict).toBe("pass");
    expect(report.findings.filter(({ reason }) => reason.code === "not-covered")).toEqual([]);
  });
});

describe.each(read)("%s is not seen from 6 s of 16 s on", (source) => {
  it.each(allWays)("%s: no check that rests on it passes, with early-pass neither", async (how) => {
    for (const earlyPass of [false, true]) {
      const world = new Suffering(
        {
          // Where the requests are not seen, a third of them fails.
          requests: requests(source === "requests" ? 0.3 : 0),
          settings: { ...settings, earlyPass, waitBudget: 0.05, onRegression: "fail" },
          ...(source === "baseline" ? { service: { traffic: shared, trafficStatuses: shared } } : {}),
        },
        [{ source, how, fromMs: 6 * s }],
      );
      const report = await world.verify();
      expect(report.verdict).toBe("inconclusive");
      expect(passing(report, source)).toEqual([]);
      expect(report.job).toBe("failure");
      expect(world.clock.now() - begin).toBeLessThanOrEqual(windowMs + settleMs + 30 * s);
      expect(world.clock.sleeping).toBe(0);
    }
  });
});

describe("each budget by itself rests on the requests that were seen:", () => {
  const none = { errorRateBudget: undefined, p95BudgetMs: undefined };
  it.each<[string, Plan["settings"]]>([
    ["error-rate", { ...none, errorRateBudget: 0.05 }],
    ["p95", { ...none, p95BudgetMs: 500 }],
    ...([0.5, 0.9, 0.99] as const).map((quantile): [string, Plan["settings"]] => [
      `p${100 * quantile}`,
      { ...none, quantileBudgets: [{ quantile, budgetMs: 500 }] },
    ]),
  ])("%s", async (id, budget) => {
    for (const earlyPass of [false, true]) {
      const plan = { requests: requests(0), settings: { ...settings, ...budget, earlyPass } };
      const whole = await new Suffering(plan, []).verify();
      expect([whole.verdict, found(whole, id)?.decision]).toEqual(["pass", "pass"]);
      const report = await new Suffering(plan, [{ source: "requests", how: 403, fromMs: 5 * s }]).verify();
      expect(report.verdict).toBe("inconclusive");
      expect(found(report, id)).toMatchObject({ code: "not-covered", source: "requests", why: "role" });
    }
  });
});

describe("the reason", () => {
  it.each(allWays)("names the source, since when it is missing, and the real last error: %s", async (how) => {
    const plan = { requests: requests(0.3), settings };
    const report = await new Suffering(plan, [{ source: "requests", how, fromMs: 6 * s }]).verify();
    const finding = found(report, "error-rate");
    expect(finding).toMatchObject({ code: "not-covered", source: "requests", why: ways[how].kind });
    expect(finding).toMatchObject({ detail: `Reading failed: ${ways[how].detail}` });
    const { missingFromAt = 0 } = finding as { missingFromAt?: number };
    expect(missingFromAt - begin).toBeGreaterThanOrEqual(5 * s);
    expect(missingFromAt - begin).toBeLessThanOrEqual(6 * s);
    const of = report.findings.find(({ id }) => id === "error-rate");
    for (const language of ["en", "ko"] as const)
      expect(of && said(of, language)).toMatch(/00:00:0[56].*Reading failed/s);
    expect(stepsOf(report).length).toBeGreaterThan(1);
  });

  it.each(allWays)("is the same where only Cloud Run's log beside the app's is not read: %s", async (how) => {
    const plan = { requests: requests(0), settings };
    const report = await new Suffering(plan, [{ source: "waits", how, fromMs: 6 * s }]).verify();
    for (const id of ["error-rate", "p95"])
      expect(found(report, id)).toMatchObject({
        code: "not-covered",
        source: "requests",
        why: ways[how].kind,
        detail: `Reading failed: ${ways[how].detail}`,
      });
  });

  it("of a source that hung is never the quota, whatever waited for its place meanwhile", async () => {
    const all: Outage[] = (["requests", "kills", "waits", "baseline"] as const).map((source) => ({
      source,
      how: "hang",
      fromMs: 6 * s,
    }));
    const report = await new Suffering({ requests: requests(0.3), settings }, all).verify();
    expect(JSON.stringify(report)).not.toMatch(/quota/i);
    expect(found(report, "memory-kill")).toMatchObject({ code: "not-covered", source: "kills", why: "hung" });
  });
});

describe("what the source would have told", () => {
  const later = (at: number): boolean => at > begin + 8 * s;

  it.each(allWays)("memory that climbs while Monitoring is down: %s", async (how) => {
    const climbing = {
      distributions: async ({ to, metric }: { to: number; metric: string }) =>
        [0, 1, 2, 3].map((i) => used(to - i * 60 * s, metric.includes("memory") && later(to) ? 9e9 : 0.2)),
    };
    for (const earlyPass of [false, true]) {
      const plan = { requests: requests(0), settings: { ...settings, earlyPass }, metrics: climbing };
      const down = (["memory", "cpu"] as const).map((source) => ({ source, how, fromMs: 6 * s }));
      const report = await new Suffering(plan, down).verify();
      expect([report.verdict, found(report, "memory")?.decision]).toEqual(["inconclusive", "inconclusive"]);
      expect((await new Suffering(plan, []).verify()).verdict).toBe("fail");
    }
  });

  it.each(allWays)("kills and refused requests, read once and then no more: %s", async (how) => {
    const refused = Array.from({ length: 200 }, (_, i) => ({
      id: `r${i}`,
      startedAt: begin + 8 * s + i * 30,
      latencyMs: 0,
      status: 503,
      refused: true,
    }));
    const plan = {
      requests: [...requests(0), ...refused],
      entries: [note("Memory limit of 512 MiB exceeded with 515 MiB used.", begin + 9 * s)],
      settings,
    };
    const report = await new Suffering(plan, [{ source: "kills", how, fromMs: 6 * s }]).verify();
    expect(report.verdict).toBe("inconclusive");
    for (const id of ["memory-kill", "error-rate", "unlogged-errors"])
      expect(found(report, id)).toMatchObject({ decision: "inconclusive", code: "not-covered", why: ways[how].kind });
    expect((await new Suffering(plan, []).verify()).verdict).toBe("fail");
  });

  it("Monitoring that answers and has nothing newer than its delay explains proves nothing", async () => {
    const stale = { distributions: async () => [0, 1, 2].map((i) => used(begin - (5 + i) * 60 * s, 0.2)) };
    const report = await new Suffering({ requests: requests(0), settings, metrics: stale }, []).verify();
    expect(found(report, "memory")).toMatchObject({ code: "not-covered", why: "nothing-newer" });
    // Nothing was refused: the job goes on, as with any other want of evidence.
    expect([report.verdict, report.cause, report.job]).toEqual(["inconclusive", "insufficient-evidence", "warning"]);
  });

  it("a failure that was seen before stays one", async () => {
    const early = requests(0).map((one, i) => ({ ...one, status: i % 3 === 0 ? 500 : 200 }));
    const plan = { requests: early, settings };
    const report = await new Suffering(plan, [{ source: "requests", how: 403, fromMs: 6 * s }]).verify();
    expect([report.verdict, found(report, "error-rate")?.decision]).toEqual(["fail", "fail"]);
  });
});

describe("an outage of the baseline's log that ends, where that log can fail the job,", () => {
  const plan = {
    requests: requests(0),
    settings: { ...settings, onRegression: "fail" as const },
    service: { traffic: shared, trafficStatuses: shared },
  };

  it.each([503, "hang"] as const)("leaves a pass, also where it ends with the window: %s", async (how) => {
    for (const earlyPass of [false, true])
      for (const toMs of [12 * s, 15 * s, 18 * s]) {
        const ends = { ...plan, settings: { ...plan.settings, earlyPass } };
        const report = await new Suffering(ends, [{ source: "baseline", how, fromMs: 5 * s, toMs }]).verify();
        expect(report.verdict).toBe("pass");
      }
  });

  it("is waited for by an early end", async () => {
    const early = { ...plan, settings: { ...plan.settings, earlyPass: true } };
    const report = await new Suffering(early, [{ source: "baseline", how: 503, fromMs: 5 * s, toMs: 9 * s }]).verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["pass", "proven"]);
  });
});

/** One outage of any source, at any time, in any way, for any time. */
const outage: fc.Arbitrary<Outage> = fc
  .record({
    source: fc.constantFrom(...read),
    how: fc.constantFrom<Way>(...allWays),
    fromMs: fc.integer({ min: -1_000, max: 22_000 }),
    forMs: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined }),
  })
  .map(({ source, how, fromMs, forMs }) => ({
    source,
    how,
    fromMs,
    ...(forMs === undefined ? {} : { toMs: fromMs + forMs }),
  }));

describe("over any outages", () => {
  test.prop([fc.array(outage, { minLength: 1, maxLength: 3 }), fc.boolean()], { numRuns: 30 })(
    "no check passes whose source was not seen to the window's end, and none fails",
    async (outages, earlyPass) => {
      const plan = {
        requests: requests(0),
        settings: { ...settings, earlyPass, waitBudget: 0.05, onRegression: "fail" as const },
      };
      const world = new Suffering(plan, outages);
      const report = await world.verify();
      if (report.window === null) return;
      expect(world.clock.now() - report.window.startedAt).toBeLessThanOrEqual(windowMs + settleMs + 30 * s);
      expect(report.verdict).not.toBe("fail");
      const { startedAt } = report.window;
      const endedAt = report.window.endedAt - startedAt;
      for (const { source, toMs = Infinity, ...one } of outages) {
        const fromMs = one.fromMs - (startedAt - begin);
        // It began before the window's end, or the end of what a pass speaks of, and has not ended.
        if (fromMs < (report.window.endedEarly === "proven" ? endedAt - settleMs : windowMs) && toMs === Infinity)
          expect(passing(report, source)).toEqual([]);
      }
    },
  );

  test.prop(
    [
      fc.array(
        outage.filter(({ toMs = Infinity }) => toMs < windowMs + settleMs),
        { maxLength: 2 },
      ),
    ],
    {
      numRuns: 20,
    },
  )("one that has ended in time leaves a pass", async (outages) => {
    const gone = outages.filter(({ how, fromMs }) => !ways[how].lasts && fromMs > 0);
    const report = await new Suffering({ requests: requests(0), settings }, gone).verify();
    expect(report.verdict).toBe("pass");
  });
});
