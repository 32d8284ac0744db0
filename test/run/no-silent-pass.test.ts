import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { covered, nothingSeen } from "../../src/checks/covered.ts";
import { gaugeIds, gaugeOf } from "../../src/checks/gauges.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { type CheckId, checkIds, checkOf, sourceIds } from "../../src/checks/registry.ts";
import { allSeen } from "../checks/decided.ts";
import { callsOf } from "./outage.ts";
import { headline } from "../../src/report/headline.ts";
import { renderMarkdown, stepsOf } from "../report/said.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import { target } from "../revision/cloud-run-states.ts";
import { begin, note } from "./scene.ts";
import { found, steady, World } from "./world.ts";

const momentary: readonly CheckId[] = [
  "readiness",
  "expected-image",
  "expected-commit",
  "tests",
  "metrics-collection",
  "client-errors",
  "paired-probes",
];

const notCovered: Finding = {
  id: "error-rate",
  decision: "pass",
  reason: { code: "proven-at-end" },
  value: 0,
  limit: 0.01,
  unit: "ratio",
  n: 600,
  bad: 0,
  interval: null,
  evidence: null,
};

/** The candidate has a tag, and no share of the traffic: its probes are judged in the place of users' requests. */
const tagged: Partial<ServiceState> = {
  traffic: [target("chat-2", 0, { tag: "next" }), target("chat-1", 100)],
  trafficStatuses: [target("chat-2", 0, { tag: "next", uri: "https://next---chat" }), target("chat-1", 100)],
};
const provable = { tag: "next", windowMs: 600_000, intervalMs: 1_000 };

describe("a health check that fails", () => {
  const failing = (share: (n: number) => boolean): World => {
    let n = 0;
    return new World({
      requests: steady(600),
      probe: ({ name }) => (name === "health" && share(n++) ? { ok: false, status: 503, reason: "HTTP 503" } : {}),
    });
  };

  it("two times of three is no pass, though never three times in a row", async () => {
    const report = await failing((n) => n % 3 !== 0).verify();
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "probe-health"]);
    expect(found(report, "probe-health")).toMatchObject({
      decision: "inconclusive",
      sent: 12,
      failed: 8,
      longestRun: 2,
    });
  });

  it("once is a warning", async () => {
    const report = await failing((n) => n === 4).verify();
    expect(report.verdict).toBe("pass");
    expect(found(report, "probe-health")).toMatchObject({ decision: "warn", sent: 12, failed: 1, last: "HTTP 503" });
    expect(stepsOf(report)[0]).toContain("/health");
  });
});

describe("a candidate that no user reaches", () => {
  it("passes by its probes", async () => {
    const report = await new World({ service: tagged, settings: provable }).verify();
    expect([report.verdict, report.requests?.source]).toEqual(["pass", "probes"]);
    expect(found(report, "memory-kill")).toEqual({ decision: "pass", code: "not-killed" });
  });

  it("is told how many more probes would have proven it, as often as they may be sent", async () => {
    const report = await new World({ service: tagged, settings: { tag: "next", intervalMs: 200 } }).verify();
    expect([report.verdict, report.cause, report.decisive, report.job]).toEqual([
      "inconclusive",
      "insufficient-evidence",
      "error-rate",
      "warning",
    ]);
    expect(headline(report)).toMatch(/no fault in \d+ probes: too few to prove the error budget/);
    const summary = renderMarkdown(report);
    expect(summary).toMatch(/\d+ further probes without an error would have proven it/);
    expect(summary).toMatch(/Set `window: \d+m` and run the job again: for probes that is long enough/);
    expect(summary).not.toContain("`interval:");
  });

  it("is not judged by probes of an address that may lead to another revision", async () => {
    const settings = { ...provable, url: "https://chat.example.com" };
    const report = await new World({ service: tagged, settings }).verify();
    expect(report).toMatchObject({ verdict: "inconclusive", cause: "no-data", job: "failure" });
    expect(report.requests?.source).toBeNull();
  });

  it.each([
    ["no-access", new GoogleCallError("Reading log entries", "no-access", 403, "denied."), "roles/logging.viewer"],
    ["not-reachable", new GoogleCallError("Reading log entries", "transient", 503, "unavailable."), "Google"],
  ])("does not pass where its kills could not be looked for: %s", async (code, logFailure, advice) => {
    for (const earlyPass of [false, true]) {
      const report = await new World({ service: tagged, settings: { ...provable, earlyPass }, logFailure }).verify();
      expect([report.verdict, report.cause, report.decisive]).toEqual(["inconclusive", "no-access", "memory-kill"]);
      expect(found(report, "memory-kill")).toEqual({ decision: "inconclusive", code, detail: logFailure.message });
      expect(report.window?.endedEarly).toBeNull();
      expect(stepsOf(report)[0]).toContain(advice);
    }
  });
});

it("kills that are looked for by themselves, among more errors than can be read, are not passed where that ends", async () => {
  const errors = Array.from({ length: 25_000 }, (_, i) => ({
    ...note(`boom ${i}`, begin + i * 2),
    logName: "projects/demo/logs/run.googleapis.com%2Fstderr",
    severity: "ERROR" as const,
    insertId: `boom${i}`,
  }));
  for (const [fromMs, decision] of [
    [20_000, "inconclusive"],
    [Infinity, "pass"],
  ] as const) {
    const world = new World({ requests: steady(600), entries: errors });
    const read = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (query.filter.includes("NOT severity=INFO") && world.clock.now() >= begin + fromMs)
        throw new GoogleCallError("Reading", "role", 403, "Permission denied.");
      return await read(query, wait);
    };
    expect(found(await world.verify(), "memory-kill")).toMatchObject({ decision });
  }
});

describe("requests that hang", () => {
  const unseen = async (settings: object) => {
    const report = await new World({ requests: steady(600), settings, revision: { timeoutMs: 300_000 } }).verify();
    return report.notices.filter(({ code }) => code === "hanging-unseen");
  };

  it("are in no log and no probe asks for them: the limit is told", async () => {
    expect(await unseen({ chatPath: undefined })).toEqual([
      { code: "hanging-unseen", longestSeenMs: 70_000, timeoutMs: 300_000 },
    ]);
  });

  it("are in no log, but the probes among them fail what looks sound", async () => {
    let asked = 0;
    const hangs = { ok: false, status: null, durationMs: 500, reason: "no answer within 500ms", unanswered: true };
    const report = await new World({
      requests: steady(600),
      settings: { intervalMs: 2_000, probeTimeoutMs: 500 },
      probe: ({ name }) => (name === "chat" && asked++ % 4 === 3 ? hangs : {}),
      probeLog: (_probe, { ok }) => (ok ? "served" : null),
    }).verify();
    expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "probe-chat", null]);
    expect(found(report, "probe-chat")).toMatchObject({ code: "probe-unanswered", sent: 30, unanswered: 7 });
    // All that the log holds is well.
    expect([found(report, "error-rate")?.decision, found(report, "p95")?.decision]).toEqual(["pass", "pass"]);
    expect(headline(report)).toMatch(/Chat probe: 7 of 30 probes got no answer within 500 ms/);
    const summary = renderMarkdown(report);
    expect(summary).toContain("is in no log until it ends");
    expect(summary).toContain("Find out which requests hang");
  });

  it("would show by the chat probe, or in a window as long as they may take", async () => {
    expect(await unseen({})).toEqual([]);
    expect(await unseen({ chatPath: undefined, windowMs: 300_000 })).toEqual([]);
  });
});

describe("whoever adds a check or a source", () => {
  it("has to say what it rests on: only these are facts of one moment, or nothing but a warning", () => {
    expect(checkIds.filter((id) => checkOf(id).needs.length === 0)).toEqual(momentary);
  });

  it("has to say which calls tell of it, so that an outage of them can be played", () => {
    const probes = ["probe-health", "probe-chat", "probe", "version-probes", "probe-traces", "judged-probes"];
    const notRead = gaugeIds.filter((id) => gaugeOf(id).budget.default === undefined);
    expect(sourceIds.filter((id) => callsOf[id] === null).toSorted()).toEqual([...notRead, ...probes].toSorted());
  });

  it.each(checkIds.filter((id) => checkOf(id).needs.length > 0))(
    "gets no pass of %s where a source ends early",
    (id) => {
      const passed = { ...notCovered, id, decision: "pass" as const };
      const seen = { ...allSeen, from: 1, until: 10 };
      expect(covered(passed, seen)).toEqual(passed);
      for (const source of checkOf(id).needs)
        for (const short of [null, { readTo: 9, gap: null }]) {
          const sights = { ...seen.sights, [source]: short };
          expect(covered(passed, { ...seen, sights })).toMatchObject({
            decision: "inconclusive",
            reason: { code: "not-covered", source, missingFromAt: short?.readTo ?? 1, why: "not-looked" },
          });
        }
    },
  );

  it.each([
    ["proven", { bad: 4, moreClean: 0, failsFrom: 34 }, "not-covered"],
    ["broken", { bad: 817, moreClean: 15_481, failsFrom: 129 }, "not-covered"],
    ["neither", { bad: 20, moreClean: 900, failsFrom: 34 }, "not-proven"],
  ])("asks for no more requests where those that were read would have been enough: %s", (_would, counts, told) => {
    const { bad, ...enough } = counts;
    const reason = { code: "not-proven" as const, ...enough };
    const open: Finding = { ...notCovered, n: 1_990, bad, decision: "inconclusive", reason };
    const source = checkOf("error-rate").needs[0] ?? "app-log";
    const gap = { code: "read-limit" as const, detail: "no place in time", since: 5, refusals: 0 };
    const seen = { ...allSeen, from: 1, until: 10, sights: { ...allSeen.sights, [source]: { readTo: 5, gap } } };
    expect(covered(open, seen)).toMatchObject({ decision: "inconclusive", reason: { code: told } });
    expect(covered(open, { ...allSeen, from: 1, until: 10 })).toEqual(open);
  });

  it("is not in the way of a failure", () => {
    const failed = { ...notCovered, decision: "fail" as const };
    expect(covered(failed, nothingSeen)).toEqual(failed);
  });
});
