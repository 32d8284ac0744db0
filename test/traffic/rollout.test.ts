import { describe, expect, it } from "vitest";
import type { Report, TrafficOutcome } from "../../src/report/report.ts";
import type { RolloutFacts } from "../../src/report/traffic/rollout-facts.ts";
import type { ServiceState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import { headlineOf } from "../../src/report/render/plain.ts";
import { rolloutDocument } from "../../src/report/traffic/rollout.ts";
import type { Settings } from "../../src/inputs/settings.ts";
import type { Served } from "../../src/sources/served.ts";
import type { HealthChecks } from "../../src/traffic/target-health.ts";
import { Rollout } from "../../src/traffic/rollout.ts";
import { FakeClock } from "../fake-clock.ts";
import { report } from "../report/fixtures.ts";
import { condition, createdAt, revision, target } from "../revision/cloud-run-states.ts";
import { allWays, Suffering } from "../run/outage.ts";
import { settingsOf } from "../run/scene.ts";
import { steady } from "../run/world.ts";
import { Cloud } from "./cloud.ts";

const errors = report().findings.find(({ id }) => id === "error-rate");
const proof = {
  ...errors,
  id: "error-rate",
  decision: "fail",
  reason: { code: "breach-at-end" },
} as Report["findings"][number];
const broken = proof.evidence === null ? proof : { ...proof, evidence: { ...proof.evidence, failLnE: 99 } };
const pass = report({ baseline: null });
const fail = report({
  verdict: "fail",
  cause: "budget",
  decisive: "error-rate",
  job: "failure",
  findings: [broken],
  baseline: null,
});
const inconclusive = (job: Report["job"]): Report =>
  report({ verdict: "inconclusive", cause: "insufficient-evidence", decisive: "error-rate", job });

interface Case {
  verdicts: Report[];
  service?: Partial<ServiceState>;
  settings?: Parameters<typeof settingsOf>[0];
  /** Did the revisions before have users? Default: yes. */
  served?: Served;
  health?: HealthChecks;
  prepare?: (cloud: Cloud) => void;
  /** While a step is judged. */
  meddle?: (cloud: Cloud, step: number) => void;
  /** The job is stopped so long after its start, ms. */
  stopAfterMs?: number;
}

function divided(...traffic: TrafficTarget[]): Partial<ServiceState> {
  return { traffic, trafficStatuses: traffic };
}

/** chat-2 waits without traffic; chat-1 serves. */
async function rollOut({
  verdicts,
  service: state,
  settings,
  served = { kind: "yes", by: "request-log", at: createdAt },
  health = { before: async () => null, after: async () => null },
  prepare,
  meddle,
  stopAfterMs,
}: Case): Promise<{ facts: RolloutFacts; cloud: Cloud; sent: string[]; judged: Settings[] }> {
  const cloud = new Cloud(new FakeClock(), { ...divided(target("chat-1", 100)), ...state });
  cloud.known = [revision(), revision({ name: "chat-1", createdAt: createdAt - 60_000 })];
  prepare?.(cloud);
  let step = 0;
  const judged: Settings[] = [];
  const rollout = new Rollout(
    settingsOf({ steps: [5, 100], ...settings }),
    { candidate: "chat-2", base: "chat-1", service: cloud.state },
    {
      api: cloud,
      clock: cloud.clock,
      commit: null,
      servedUsers: async () => served,
      health,
      judge: async (one) => {
        judged.push(one);
        meddle?.(cloud, step);
        return { report: verdicts[step++] ?? pass, cancelled: false };
      },
      onStep: () => undefined,
      onReport: () => undefined,
    },
  );
  const stop = new AbortController();
  const running = rollout.run(stop.signal);
  if (stopAfterMs !== undefined) {
    await cloud.clock.advance(stopAfterMs);
    stop.abort(new Error("stopped"));
  }
  const facts = await cloud.clock.run(running);
  const sent = cloud.sent.map((asked) => asked.map(({ revision: name, percent }) => `${name} ${percent}`).join(", "));
  return { facts, cloud, sent, judged };
}

describe("a rollout", () => {
  it("goes on by passes, and follows the latest at its end", async () => {
    const { facts, sent } = await rollOut({ verdicts: [pass, pass] });
    expect(facts).toMatchObject({ outcome: { code: "complete", pinned: null }, changed: true, percent: 100 });
    expect(sent).toEqual(["chat-2 5, chat-1 95", "chat-2 100", "null 100"]);
  });

  it("judges the candidate by its name and by the tag that leads to it alone, beside the one that served", async () => {
    const tags = [target("chat-1", 0, { tag: "old" }), target("chat-2", 0, { tag: "green" })];
    const { judged } = await rollOut({
      verdicts: [pass, pass],
      service: divided(target("chat-1", 100), ...tags),
      settings: { revision: "chat-2" },
    });
    const one = { revision: "chat-2", tag: "green", baseline: { kind: "revision", name: "chat-1" } };
    expect(judged).toMatchObject([one, one]);
    // Without one no probe is sent: at its share of the service's own address most would reach the other revision.
    const untagged = await rollOut({ verdicts: [pass, pass] });
    expect(untagged.judged.map(({ revision: name, tag }) => [name, tag])).toEqual([
      ["chat-2", undefined],
      ["chat-2", undefined],
    ]);
  });

  it.each(allWays)("is held by a step of which the log was not seen to its end: %s", async (how) => {
    const requests = steady(900, (i) => ({ status: i > 300 ? 500 : 200 }));
    const outage = [{ source: "requests", how, fromMs: 20_000 } as const];
    const judged = await new Suffering({ requests, settings: { failFast: false } }, outage).verify();
    const { facts, sent } = await rollOut({ verdicts: [judged] });
    expect([judged.verdict, facts.outcome.code, facts.steps[0]?.decision]).toEqual(["inconclusive", "held", "held"]);
    expect(sent).toEqual(["chat-2 5, chat-1 95"]);
  });

  it.each<[string, Report]>([
    ["too little evidence, which is a warning to a job", inconclusive("warning")],
    ["too little evidence, which fails a job", inconclusive("failure")],
    ["nothing to judge", report({ verdict: "inconclusive", cause: "no-data", job: "failure" })],
    ["a service that was changed meanwhile", report({ verdict: "inconclusive", cause: "changed", job: "warning" })],
  ])("is held by %s: neither on nor back", async (_what, verdict) => {
    const { facts, sent } = await rollOut({ verdicts: [verdict] });
    expect(facts).toMatchObject({ outcome: { code: "held", percent: 5 }, percent: 5, changed: true });
    expect([sent, facts.steps[0]?.decision]).toEqual([["chat-2 5, chat-1 95"], "held"]);
  });

  it.each<[string, TrafficTarget[], number[], string[]]>([
    ["a step", [target("chat-2", 25), target("chat-1", 75)], [5, 25, 100], ["chat-2 100", "null 100"]],
    [
      "none, which somebody gave it",
      [target("chat-2", 30), target("chat-1", 70)],
      [5, 100],
      ["chat-2 100", "null 100"],
    ],
    ["beyond the last", [target("chat-2", 60), target("chat-1", 40)], [5, 50], []],
  ])("judges the share that it finds before it goes on: %s", async (_what, traffic, steps, expected) => {
    const state = divided(...traffic);
    const found = traffic[0]?.percent;
    const { facts, sent } = await rollOut({ verdicts: [pass, pass], service: state, settings: { steps } });
    expect(facts.steps[0]).toMatchObject({ percent: found, resumed: true, decision: "promoted" });
    expect(sent).toEqual(expected);
    const held = await rollOut({ verdicts: [inconclusive("warning")], service: state, settings: { steps } });
    expect([held.facts.outcome, held.sent]).toEqual([{ code: "held", percent: found }, []]);
  });

  it("goes on without proof only where an input says so", async () => {
    const { facts, sent } = await rollOut({ verdicts: [inconclusive("success"), pass] });
    expect([facts.outcome.code, facts.steps[0]?.decision, sent.length]).toEqual(["complete", "went-on", 3]);
  });

  it("sends back what a step failed by proof, to the one that served before", async () => {
    const { facts, sent } = await rollOut({ verdicts: [fail] });
    expect(facts).toMatchObject({
      outcome: { code: "not-passed", rollback: { done: true, provenBy: "request-log" } },
      percent: 0,
    });
    expect([sent.at(-1), facts.steps[0]?.decision]).toEqual(["chat-1 100", "sent-back"]);
  });

  it("sends back from the last step as well, where the one before has nothing left", async () => {
    const { facts, sent } = await rollOut({ verdicts: [pass, fail] });
    expect(facts.outcome).toMatchObject({ code: "not-passed", percent: 100, rollback: { to: "chat-1", done: true } });
    expect(sent.at(-1)).toBe("chat-1 100");
  });

  it.each<[string, Partial<Report>]>([
    [
      "of probes alone",
      { findings: [{ ...broken, id: "probe-health", reason: { code: "probe-failing", run: 3, last: "" } }] },
    ],
    ["of lost readiness", { findings: [{ ...broken, id: "serving" }], cause: "readiness" }],
    ["of nobody's requests", { requests: null }],
  ])("leaves the traffic where it is after a failure that is no proof: %s", async (_what, changes) => {
    const { facts, sent } = await rollOut({ verdicts: [report({ ...fail, ...changes })] });
    expect(facts).toMatchObject({
      outcome: { code: "not-passed", rollback: { done: false, outcome: { code: "not-proven" } } },
    });
    expect([sent, facts.percent, facts.steps[0]?.decision]).toEqual([["chat-2 5, chat-1 95"], 5, "stopped"]);
  });

  it("sends nothing back to one that has the same trouble at the same time", async () => {
    const baseline = {
      name: "chat-1",
      compared: {
        concurrent: true,
        from: 0,
        to: 1,
        filter: "",
        count: 900,
        errors: 450,
        latency: null,
        distribution: [],
        sampling: null,
      },
    };
    const { facts, sent } = await rollOut({ verdicts: [{ ...fail, baseline }] });
    expect(facts.outcome).toMatchObject({ code: "not-passed", rollback: { outcome: { code: "target-unhealthy" } } });
    expect(sent).toEqual(["chat-2 5, chat-1 95"]);
  });

  it.each([
    [450, { code: "target-unhealthy", detail: "450 of its 900 requests took longer than 2000 ms at the same time" }],
    [9, null],
  ] as const)("nor to one that is as slow: %d of 900 beyond the budget", async (slow, outcome) => {
    const compared = {
      concurrent: true,
      from: 0,
      to: 1,
      filter: "",
      count: 900,
      errors: 0,
      latency: null,
      distribution: [
        { fromMs: 90, toMs: 110, count: 900 - slow },
        { fromMs: 2_000, toMs: 2_600, count: slow },
      ],
      sampling: null,
    };
    const evidence = broken.evidence === null ? null : { ...broken.evidence, allowedRate: 0.05 };
    const late = { ...broken, id: "p95" as const, limit: 2_000, unit: "ms" as const, evidence };
    const verdict = { ...fail, findings: [late], decisive: "p95" as const, baseline: { name: "chat-1", compared } };
    const { facts, sent } = await rollOut({ verdicts: [verdict] });
    const rollback = outcome === null ? { done: true } : { outcome };
    expect(facts.outcome).toMatchObject({ code: "not-passed", rollback });
    expect(sent.at(-1)).toBe(outcome === null ? "chat-1 100" : "chat-2 5, chat-1 95");
  });

  it.each<[string, Partial<ServiceState>, Parameters<typeof settingsOf>[0]]>([
    ["where Terraform says where the traffic goes", { terraform: true }, {}],
    ["where the user says that Terraform does", {}, { trafficOwner: "terraform" }],
    ["where two others share the traffic", divided(target("chat-1", 50), target("chat-0", 50)), {}],
    [
      "to a latest revision that nobody named, and that may be a preview",
      divided(target("chat-1", 100), target("chat-2", 0, { tag: "pr-7" })),
      {},
    ],
    ["while somebody's change is under way", { generation: "8", reconciling: true }, { readyTimeoutMs: 5_000 }],
  ])("moves nothing %s", async (_what, state, settings) => {
    const { facts, sent } = await rollOut({ verdicts: [], service: state, settings });
    expect([facts.outcome.code, facts.changed, sent]).toEqual(["stopped", false, []]);
  });

  it.each<[string, (cloud: Cloud) => void]>([
    ["someone deploys", (cloud) => cloud.change({ latestCreatedRevision: "chat-3" })],
    ["someone moves the traffic", (cloud) => cloud.change(divided(target("chat-2", 40), target("chat-1", 60)))],
  ])("moves nothing more when %s while it judges", async (_what, meddle) => {
    for (const verdicts of [[pass], [fail]]) {
      const { facts, sent } = await rollOut({ verdicts, meddle });
      expect([["stopped", "not-passed"].includes(facts.outcome.code), sent]).toEqual([true, ["chat-2 5, chat-1 95"]]);
    }
  });

  it("does not let traffic follow the latest where a later deploy without traffic is the latest", async () => {
    const { facts, sent } = await rollOut({
      verdicts: [pass, pass],
      service: divided(target("chat-1", 100), target("chat-1", 0, { tag: "old" })),
      meddle: (cloud, step) => {
        // A preview: it has a tag and no traffic.
        if (step === 1)
          cloud.change({
            latestCreatedRevision: "chat-3",
            traffic: [...cloud.state.traffic, target("chat-3", 0, { tag: "pr-7" })],
          });
      },
    });
    expect(facts.outcome).toMatchObject({ code: "complete", pinned: { code: "target-not-ready" } });
    expect(sent.at(-1)).toContain("chat-2 100");
  });

  it("nor where the latest ready one is still the one before, to which LATEST would lead", async () => {
    const { facts, sent } = await rollOut({ verdicts: [pass, pass], service: { latestReadyRevision: "chat-1" } });
    expect(facts.outcome).toMatchObject({ code: "complete", pinned: { code: "target-not-ready" } });
    expect(sent).toEqual(["chat-2 5, chat-1 95", "chat-2 100"]);
  });

  it.each<[string, Partial<Case>, TrafficOutcome["code"]]>([
    ["never had a user", { served: { kind: "no" } }, "target-unproven"],
    ["cannot be told to have had any", { served: { kind: "unknown", detail: "denied." } }, "target-unproven"],
    [
      "failed its own users",
      { health: { before: async () => ({ ok: false, detail: "" }), after: async () => null } },
      "target-unhealthy",
    ],
    [
      "cannot serve any more",
      {
        meddle: (cloud) => {
          cloud.known = cloud.known.map((one) =>
            one.name === "chat-1" ? { ...one, conditions: [condition("Ready", "failed")] } : one,
          );
        },
      },
      "no-good-revision",
    ],
    ["was deleted", { meddle: (cloud) => void cloud.known.pop() }, "no-good-revision"],
  ])("leaves a bad step where it is where the one before %s, and says so", async (_what, one, code) => {
    const { facts, sent } = await rollOut({ verdicts: [fail], ...one });
    expect(facts.outcome).toMatchObject({
      code: "not-passed",
      rollback: { done: false, changed: false, outcome: { code } },
    });
    expect([sent, facts.percent, facts.steps[0]?.decision]).toEqual([["chat-2 5, chat-1 95"], 5, "stopped"]);
  });

  it.each<[string, (cloud: Cloud) => void, TrafficOutcome["code"], boolean]>([
    [
      "Cloud Run cannot make",
      (cloud) => void cloud.operationErrors.push({ code: 9, message: "Revision 'chat-2' is not ready." }),
      "operation-failed",
      false,
    ],
    [
      "is not permitted",
      (cloud) => void cloud.updateFailures.push({ failure: "no-access", takenUp: false }),
      "not-permitted",
      false,
    ],
    [
      "never takes effect",
      (cloud) => {
        cloud.movesAfterMs = 1e9;
      },
      "traffic-timeout",
      true,
    ],
    [
      "meets a fix of somebody else's",
      (cloud) => {
        cloud.onUpdate = () => cloud.change({ latestCreatedRevision: "chat-3" });
      },
      "deployed-meanwhile",
      false,
    ],
    [
      "meets traffic that somebody moved",
      (cloud) => {
        cloud.onUpdate = () => cloud.change(divided(target("chat-1", 70), target("chat-2", 30)));
      },
      "changed-by-others",
      false,
    ],
  ])("is stopped by a step that %s, and judges nothing", async (_what, prepare, code, changed) => {
    const { facts } = await rollOut({ verdicts: [], prepare, settings: { readyTimeoutMs: 20_000 } });
    expect(facts).toMatchObject({ outcome: { code: "stopped", why: { code } }, steps: [], changed });
  });

  it("that is stopped while it moves the traffic says what it asked for", async () => {
    const { facts, cloud } = await rollOut({ verdicts: [], stopAfterMs: 2_000 });
    expect([facts.outcome.code, facts.changed, facts.percent]).toEqual(["cancelled", true, 0]);
    const service = { name: "chat", region: "us-central1", project: "demo", url: null };
    for (const language of ["en", "ko"] as const) {
      const headline = headlineOf(rolloutDocument({ language, service, facts }, null));
      expect(headline).toMatch(/95 ?% chat-1, 5 ?% chat-2/);
      expect(headline).not.toMatch(/left as it was|그대로/);
    }
    await cloud.clock.advance(10_000);
    expect((await cloud.service()).trafficStatuses.map(({ percent }) => percent)).toEqual([5, 95]);
  });
});
