import { describe, expect, it } from "vitest";
import type { Report, TrafficOutcome } from "../../src/report/report.ts";
import type { ServiceState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import type { Served } from "../../src/sources/served.ts";
import { rollBackAfter } from "../../src/traffic/after-verdict.ts";
import { FakeClock } from "../fake-clock.ts";
import { report } from "../report/fixtures.ts";
import { condition, latest, target } from "../revision/cloud-run-states.ts";
import { settingsOf } from "../run/scene.ts";
import { Cloud } from "./cloud.ts";
import { divided, no, numbered, retired, yes } from "./rolling-back.ts";

const base = report();
const errors = base.findings.find(({ id }) => id === "error-rate");
if (errors === undefined || errors.evidence === null || base.candidate === null) throw new Error("another fixture");
const broken: Report["findings"][number] = {
  ...errors,
  decision: "fail",
  reason: { code: "breach-at-end" },
  evidence: { ...errors.evidence, failLnE: 99 },
};

type Seen = { revision: string; percent: number }[];

/** A failed verdict on chat-3, proven by users' requests, with what the watch saw last. */
function failed(seen: Seen = [{ revision: "chat-3", percent: 100 }], more: Partial<Report> = {}): Report {
  const { serviceWatch, candidate } = base;
  const [first] = serviceWatch?.standings ?? [];
  if (serviceWatch === null || first === undefined || candidate === null) throw new Error("another fixture");
  return report({
    verdict: "fail",
    cause: "budget",
    decisive: "error-rate",
    job: "failure",
    findings: [broken],
    candidate: { ...candidate, name: "chat-3" },
    baseline: null,
    serviceWatch: { ...serviceWatch, standings: [{ ...first, traffic: seen }] },
    ...more,
  });
}

interface Case {
  verdict?: Report;
  service?: Partial<ServiceState>;
  settings?: Parameters<typeof settingsOf>[0];
  served?: Record<string, Served>;
  /** Requests by class of their status, of the target's last minutes. */
  counts?: Record<string, number>;
  prepare?: (cloud: Cloud) => void;
  stopped?: boolean;
}

async function after({
  verdict = failed(),
  service,
  settings,
  served = { "chat-2": yes, "chat-1": yes },
  counts = {},
  prepare,
  stopped = false,
}: Case) {
  const cloud = new Cloud(new FakeClock(), {
    latestCreatedRevision: "chat-3",
    latestReadyRevision: "chat-3",
    ...service,
  });
  cloud.known = [numbered(3), numbered(2, { conditions: retired(3) }), numbered(1, { conditions: retired(2) })];
  prepare?.(cloud);
  const stop = new AbortController();
  if (stopped) stop.abort(new Error("stopped"));
  const facts = await cloud.clock.run(
    rollBackAfter(
      verdict,
      settingsOf({ rollback: true, readyTimeoutMs: 30_000, healthPath: undefined, ...settings }),
      {
        clock: cloud.clock,
        cloudRun: async () => cloud,
        servedUsers: async ({ revision }) => served[revision] ?? no,
        sendProbe: async () => await Promise.reject(new Error("no probe is sent")),
        idToken: async () => "",
        metrics: async () => ({
          series: async ({ to }) =>
            Object.entries(counts).map(([kind, value]) => ({
              labels: { response_code_class: kind },
              points: [{ at: to, value }],
            })),
        }),
      },
      { onRollback: () => undefined },
      stop.signal,
    ),
  );
  return { facts, sent: cloud.sent.at(-1)?.map(({ revision, percent }) => `${revision} ${percent}`) ?? [] };
}

const underWay = { generation: "8", reconciling: true, terminalCondition: condition("Ready", "pending") };
const settled = { observedGeneration: "8", reconciling: false, terminalCondition: condition("Ready", "succeeded") };
const half: TrafficTarget[] = [target("chat-3", 50), target("chat-2", 50)];

describe("after a proof against it, its traffic goes back", () => {
  it.each<[string, Case, string[]]>([
    ["to the one that served before", {}, ["chat-2 100"]],
    [
      "its share alone",
      {
        verdict: failed([
          { revision: "chat-3", percent: 50 },
          { revision: "chat-2", percent: 50 },
        ]),
        service: divided(...half),
      },
      ["chat-2 100"],
    ],
    ["to the named baseline, which need not have served", { settings: named("chat-1"), served: {} }, ["chat-1 100"]],
    [
      "though somebody's change of something else is under way, whose traffic reads as none for a moment",
      {
        service: { ...underWay, trafficStatuses: [] },
        prepare: (cloud) => cloud.changeLater(4_000, { ...settled, trafficStatuses: [latest] }),
      },
      ["chat-2 100"],
    ],
    [
      "though such a change comes while it looks for the target",
      {
        prepare: (cloud) => {
          cloud.revisions = async () => {
            cloud.change({ ...underWay, trafficStatuses: [] });
            cloud.changeLater(4_000, { ...settled, trafficStatuses: [latest] });
            return cloud.known;
          };
        },
      },
      ["chat-2 100"],
    ],
    ["where half of the target's last requests were good", { counts: { "2xx": 50, "5xx": 50 } }, ["chat-2 100"]],
  ])("%s", async (_what, one, sent) => {
    const done = await after(one);
    expect([done.facts?.outcome.code, done.facts?.done, done.sent]).toEqual(["moved", true, sent]);
  });
});

/** Chat-3 had 60 errors of 1,000; chat-2 so many of so many, in the time before or at the same time. */
function verdictBeside(failures: number, count = 1_000, concurrent = false): Report {
  const { baseline } = base;
  if (baseline === null || baseline.compared === null) throw new Error("another fixture");
  const compared = { ...baseline.compared, concurrent, count, errors: failures };
  const findings = [{ ...broken, n: 1_000, bad: 60, value: 0.06 }];
  return failed(undefined, { findings, baseline: { ...baseline, name: "chat-2", compared } });
}

it.each([
  [0, "moved"],
  [50, "moved"],
  [60, "target-unhealthy"],
  [200, "target-unhealthy"],
])("goes back where the one before failed %d requests of 1,000, beside 60: %s", async (errorsBefore, code) => {
  const { facts, sent } = await after({ verdict: verdictBeside(errorsBefore) });
  expect([facts?.outcome.code, sent]).toEqual([code, code === "moved" ? ["chat-2 100"] : []]);
});

it.each([
  ["failed as often, within chance", 50, 1_000, "target-unhealthy"],
  ["broke the budget, too, and failed far less", 250, 10_000, "moved"],
  ["had few requests, all of them failed: it may be one user's page", 5, 5, "moved"],
  ["had some, all of them failed", 12, 12, "target-unhealthy"],
])("goes back beside 60 failed of 1,000 where the other one at the same time %s: %d of %d: %s", async (...one) => {
  const [, failures, count, code] = one;
  const { facts, sent } = await after({ verdict: verdictBeside(failures, count, true) });
  expect([facts?.outcome.code, sent]).toEqual([code, code === "moved" ? ["chat-2 100"] : []]);
});

it("goes back though the one before failed five of five in the time before", async () => {
  expect((await after({ verdict: verdictBeside(5, 5) })).facts?.outcome.code).toBe("moved");
});

describe("and stays", () => {
  it.each<[string, Case, TrafficOutcome["code"]]>([
    ["where somebody moved some since the last look", { service: divided(...half) }, "changed-by-others"],
    ["where nobody had any at the last look, and it has some now", { verdict: failed([]) }, "changed-by-others"],
    [
      "where somebody gave a third one some of what nobody had",
      {
        verdict: failed([{ revision: "chat-3", percent: 90 }]),
        service: divided(target("chat-3", 90), target("chat-1", 10)),
      },
      "changed-by-others",
    ],
    [
      "where the baseline is the candidate itself: it would be pinned, and called rolled back",
      { settings: named("chat-3") },
      "target-unhealthy",
    ],
    ["where the one before failed most of its last requests", { counts: { "2xx": 5, "5xx": 55 } }, "target-unhealthy"],
    ["where the one before never had a user", { served: {} }, "target-unproven"],
    ["where no window was observed", { verdict: failed(undefined, { window: null }) }, "not-proven"],
    ["where no user was seen", { verdict: failed(undefined, { requests: null }) }, "not-proven"],
    ["where it never had any", { service: divided(target("chat-2", 100)) }, "not-serving"],
    ["where Terraform moves it", { service: { terraform: true } }, "owned-by-terraform"],
    ["where a fix was deployed", { service: { latestCreatedRevision: "chat-4" } }, "deployed-meanwhile"],
    ["where a fix is on its way", { service: underWay }, "not-taken-up"],
  ])("%s", async (_what, one, code) => {
    const { facts, sent } = await after(one);
    expect([facts?.outcome.code, facts?.done, facts?.changed, sent]).toEqual([code, false, false, []]);
  });

  it.each<[string, Case]>([
    ["after a pass", { verdict: failed(undefined, { verdict: "pass" }) }],
    ["after an undecided verdict", { verdict: failed(undefined, { verdict: "inconclusive" }) }],
    ["of a job that was stopped", { stopped: true }],
    ["where nobody asked", { settings: { rollback: false } }],
    ["of no candidate", { verdict: failed(undefined, { candidate: null }) }],
  ])("and nothing is told of it %s", async (_what, one) => {
    const { facts, sent } = await after(one);
    expect([facts, sent]).toEqual([null, []]);
  });
});

function named(name: string): Parameters<typeof settingsOf>[0] {
  return { baseline: { kind: "revision", name } };
}
