import { describe, expect, it } from "vitest";
import type { CallFailure } from "../../src/cloud/errors.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { CloudRun, RevisionState, ServiceState } from "../../src/revision/cloud-run-state.ts";
import {
  revisionFacts,
  waitForReadiness,
  type Readiness,
  type ReadinessOptions,
} from "../../src/revision/readiness.ts";
import { judgeReadiness } from "../../src/checks/readiness.ts";
import type { ReadinessStep } from "../../src/report/report.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { condition, createdAt, latest, revision, service, target } from "./cloud-run-states.ts";

type Answer<T> = T | CallFailure;

/** What Cloud Run says, call by call; the last answer stays. A failure stands for its error. */
class ScriptedCloudRun implements CloudRun {
  readonly asked: string[] = [];
  readonly #services: Answer<ServiceState>[];
  readonly #revisions: Record<string, Answer<RevisionState>[]>;

  constructor(services: Answer<ServiceState>[], revisions: Record<string, Answer<RevisionState>[]> = {}) {
    this.#services = services;
    this.#revisions = { "chat-2": [revision()], ...revisions };
  }

  async service(name: string): Promise<ServiceState> {
    this.asked.push(name);
    return next(this.#services, `Reading service ${name}`);
  }

  async revision(_service: string, name: string): Promise<RevisionState> {
    this.asked.push(name);
    return next(this.#revisions[name] ?? ["not-found"], `Reading revision ${name}`);
  }

  async imageDigest(): Promise<null> {
    return null;
  }

  async revisions(): Promise<RevisionState[]> {
    return [];
  }

  async close(): Promise<void> {}
}

function next<T extends object>(answers: Answer<T>[], what: string): T {
  const [answer = "not-found"] = answers.length > 1 ? answers.splice(0, 1) : answers;
  if (typeof answer === "object") return answer;
  throw new GoogleCallError(what, answer, null, `${answer}.`);
}

const judged = (ended: Readiness) => judgeReadiness(ended, 60_000);

const pending = service({ terminalCondition: condition("Ready", "pending", { message: "Deploying." }) });

async function wait(
  cloudRun: CloudRun,
  wanted: Partial<ReadinessOptions["wanted"]> = {},
): Promise<{ ended: Readiness; told: ReadinessStep[]; tookMs: number }> {
  const clock = new FakeClock();
  const startedAt = clock.now();
  const told: ReadinessStep[] = [];
  const options = {
    service: "chat",
    wanted: { revision: undefined, tag: undefined, ...wanted },
    timeoutMs: 60_000,
    pollMs: 2_000,
  };
  const ended = await clock.run(waitForReadiness(cloudRun, options, clock, never, (step) => told.push(step)));
  return { ended, told, tookMs: clock.now() - startedAt };
}

describe("the wait for readiness", () => {
  it("ends as soon as the candidate serves, and tells each new state once", async () => {
    const { ended, told, tookMs } = await wait(new ScriptedCloudRun([pending, pending, pending, service()]));
    expect(judged(ended)).toMatchObject({
      id: "readiness",
      decision: "pass",
      reason: { code: "ready", afterMs: 6000 },
    });
    expect(judged(ended)).toMatchObject({ value: 6000, limit: 60_000, unit: "ms" });
    expect(told.map(({ elapsedMs, state, message }) => [elapsedMs, state, message])).toEqual([
      [0, "waiting", "Ready: Deploying."],
      [6000, "ready", "ready with 100 % of the traffic"],
    ]);
    expect(ended.steps).toEqual(told);
    expect([tookMs, ended.revision?.name, ended.notices]).toEqual([6000, "chat-2", []]);
  });

  it("tells a failure also where the words are those of the wait before it", async () => {
    const message = "Image 'x' not found.";
    const waits = revision({ conditions: [condition("Ready", "pending", { message })] });
    const failed = revision({ conditions: [condition("Ready", "failed", { message })] });
    const { ended, told } = await wait(new ScriptedCloudRun([service()], { "chat-2": [waits, failed] }));
    expect(judged(ended).decision).toBe("fail");
    expect(told.map(({ state }) => state)).toEqual(["waiting", "failed"]);
    expect(new Set(told.map((step) => step.message)).size).toBe(1);
  });

  it("fails at once with the condition's own words", async () => {
    const message = "Image 'x' not found.";
    const failed = revision({ conditions: [condition("Ready", "failed", { message })] });
    const { ended, told, tookMs } = await wait(new ScriptedCloudRun([service()], { "chat-2": [failed] }));
    expect(judged(ended)).toMatchObject({ decision: "fail", reason: { code: "revision-failed", message } });
    expect([tookMs, told.at(-1)?.state, ended.revision]).toEqual([0, "failed", failed]);
  });

  it("gives up at the deadline, and says what was waited for", async () => {
    const { ended, tookMs } = await wait(new ScriptedCloudRun([pending]));
    expect(judged(ended)).toMatchObject({
      decision: "fail",
      reason: { code: "ready-timeout", afterMs: 60_000, waitingFor: "Ready: Deploying." },
    });
    expect(tookMs).toBeLessThanOrEqual(60_000);
    expect(tookMs).toBeGreaterThan(56_000);
  });

  it("takes a transient error for no answer", async () => {
    const { ended, told } = await wait(new ScriptedCloudRun([pending, "transient", "transient", service()]));
    expect(judged(ended).decision).toBe("pass");
    expect(told.map((step) => step.message)).toEqual([
      "Ready: Deploying.",
      "Reading service chat failed: transient.",
      "ready with 100 % of the traffic",
    ]);
  });

  it.each<[string, Answer<ServiceState>[], string, string]>([
    ["never", ["transient"], "inconclusive", "not-reachable"],
    ["only at first", [pending, pending, "transient"], "inconclusive", "not-reachable"],
    ["for most of the wait", [...Array.from({ length: 25 }, () => pending), "transient"], "fail", "ready-timeout"],
  ])("does not take silence for an unready service: it was answered %s", async (_when, answers, decision, code) => {
    const { ended } = await wait(new ScriptedCloudRun(answers));
    expect(judged(ended)).toMatchObject({ decision, reason: { code } });
    expect(JSON.stringify(judged(ended).reason)).toContain("Reading service chat failed: transient.");
  });

  it.each<[string, Answer<ServiceState>[], string, string]>([
    ["the service does not exist", ["not-found"], "fail", "service-not-found"],
    ["the service was deleted meanwhile", [pending, "not-found"], "fail", "service-not-found"],
    ["access is missing", ["no-access"], "inconclusive", "no-access"],
    ["the request is refused", [pending, "invalid"], "inconclusive", "no-access"],
  ])("ends at once when %s", async (_what, answers, decision, code) => {
    const count = answers.length;
    const { ended, told, tookMs } = await wait(new ScriptedCloudRun(answers));
    expect(judged(ended)).toMatchObject({ decision, reason: { code, detail: expect.stringContaining("failed") } });
    expect([tookMs, told.at(-1)?.state]).toEqual([(count - 1) * 2000, "failed"]);
  });

  it("does not take a refusal for a revision that is not there", async () => {
    const denied = await wait(new ScriptedCloudRun([service()], { "chat-2": ["no-access"] }));
    expect(judged(denied.ended)).toMatchObject({ decision: "inconclusive", reason: { code: "no-access" } });
  });

  it("follows a deploy that comes meanwhile, and tells of it", async () => {
    const later = service({ latestCreatedRevision: "chat-3", latestReadyRevision: "chat-3" });
    const cloudRun = new ScriptedCloudRun([pending, service({ observedGeneration: "6" }), later], {
      "chat-3": [revision({ name: "chat-3" })],
    });
    const { ended } = await wait(cloudRun);
    expect(ended.notices).toEqual([{ code: "candidate-changed", from: "chat-2", to: "chat-3" }]);
    expect([ended.revision?.name, judged(ended).decision]).toEqual(["chat-3", "pass"]);
    expect(cloudRun.asked).toEqual(["chat", "chat-2", "chat", "chat", "chat-3"]);
  });

  it("does not show the revision before as the candidate when that one cannot be read", async () => {
    const later = service({ latestCreatedRevision: "chat-3" });
    const { ended } = await wait(new ScriptedCloudRun([pending, later], { "chat-3": ["transient"] }));
    expect([ended.revision, judged(ended).decision]).toEqual([undefined, "inconclusive"]);
  });

  it.each<[string, Partial<ServiceState>, object, unknown[]]>([
    ["nothing when all is well", {}, {}, []],
    [
      "of a newer revision than the one that is wanted",
      {
        latestCreatedRevision: "chat-3",
        traffic: [target("chat-2", 50), target(null, 50)],
        trafficStatuses: [target("chat-2", 100)],
        latestReadyRevision: "chat-2",
      },
      { revision: "chat-2" },
      [{ code: "newer-revision", revision: "chat-3" }],
    ],
    [
      "of a part of the traffic, pinned",
      {
        traffic: [target("chat-1", 90), target("chat-2", 10)],
        trafficStatuses: [target("chat-1", 90), target("chat-2", 10)],
      },
      {},
      [
        { code: "partial-traffic", percent: 10 },
        { code: "traffic-pinned", revision: "chat-1", percent: 90 },
      ],
    ],
    [
      "of traffic that is pinned elsewhere",
      { traffic: [target("chat-1", 100)], trafficStatuses: [target("chat-1", 100)] },
      {},
      [{ code: "traffic-pinned", revision: "chat-1", percent: 100 }],
    ],
    [
      "nothing of a newer revision where a tag was asked for",
      {
        latestCreatedRevision: "chat-3",
        traffic: [target(null, 100), target("chat-2", 0, { tag: "next" })],
        trafficStatuses: [target("chat-3", 100), target("chat-2", 0, { tag: "next" })],
        latestReadyRevision: "chat-3",
      },
      { tag: "next" },
      [],
    ],
    ["nothing of pinning where nothing was asked for", { traffic: [], trafficStatuses: [latest] }, {}, []],
  ])("tells %s", async (_what, state, wanted, notices) => {
    const { ended } = await wait(new ScriptedCloudRun([service(state)]), wanted);
    expect(ended.notices).toEqual(notices);
  });

  it("stops as soon as it is cancelled, with the signal's own reason", async () => {
    const clock = new FakeClock();
    const cancel = new AbortController();
    const options = {
      service: "chat",
      wanted: { revision: undefined, tag: undefined },
      timeoutMs: 60_000,
      pollMs: 2_000,
    };
    const steps: ReadinessStep[] = [];
    const waiting = waitForReadiness(new ScriptedCloudRun([pending]), options, clock, cancel.signal, (step) =>
      steps.push(step),
    );
    waiting.catch(() => undefined);
    await clock.advance(5000);
    cancel.abort(new Error("stopped by SIGINT"));
    await expect(waiting).rejects.toThrow("stopped by SIGINT");
    expect([clock.sleeping, steps.length]).toEqual([0, 1]);
  });

  it("does not hide a fault of the program", async () => {
    const broken = new ScriptedCloudRun([service()]);
    broken.revision = async () => {
      throw new TypeError("x is not a function");
    };
    await expect(wait(broken)).rejects.toThrow("x is not a function");
  });
});

it("shows of a revision only what is context for people", () => {
  expect(Object.keys(revisionFacts(revision()))).not.toContain("conditions");
});

describe("it is patient with what is not there yet:", () => {
  const pinned = { traffic: [target("chat-1", 100)], trafficStatuses: [target("chat-1", 100)] };
  const tagged = [latest, target("chat-2", 0, { tag: "next", uri: "https://next---chat" })];
  const retired = revision({
    conditions: [condition("Ready", "succeeded", { reason: "RETIRED" }), condition("ContainerHealthy", "succeeded")],
  });
  const forever = <T>(one: T): T[] => [one];

  it.each<[string, Answer<ServiceState>[], Answer<RevisionState>[], Partial<ReadinessOptions["wanted"]>, number]>([
    ["a revision that Cloud Run named a moment ago", [service()], ["not-found", "not-found", revision()], {}, 4000],
    [
      "a revision that the user named",
      [service()],
      ["not-found", "not-found", revision()],
      { revision: "chat-2" },
      4000,
    ],
    ["traffic, where a later step moves it", [service(pinned), service(pinned), service()], [revision()], {}, 4000],
    [
      "traffic of a revision that was deployed without any, and reads retired",
      [service(pinned), service(pinned), service()],
      [retired, retired, revision()],
      { revision: "chat-2" },
      4000,
    ],
    [
      "a tag",
      [service(), service(), service({ traffic: tagged, trafficStatuses: tagged })],
      [revision()],
      { tag: "next" },
      4000,
    ],
    [
      "the latest ready one",
      [service({ latestReadyRevision: "chat-1" }), service({ latestReadyRevision: "chat-1" }), service()],
      [revision()],
      {},
      4000,
    ],
  ])("%s", async (_what, services, revisions, wanted, afterMs) => {
    const { ended, told } = await wait(new ScriptedCloudRun(services, { "chat-2": revisions }), wanted);
    expect(judged(ended)).toMatchObject({ decision: "pass", reason: { code: "ready", afterMs } });
    expect(told[0]?.state).toBe("waiting");
  });

  it.each<[string, Partial<ServiceState>, Answer<RevisionState>, Partial<ReadinessOptions["wanted"]>, string]>([
    ["traffic that never comes", pinned, revision(), {}, "no-traffic"],
    ["a revision that stays retired", pinned, retired, { revision: "chat-2" }, "revision-retired"],
  ])("until the time is up: %s", async (_what, state, one, wanted, code) => {
    const cloudRun = new ScriptedCloudRun(forever(service(state)), { "chat-2": forever(one) });
    const { ended, tookMs } = await wait(cloudRun, wanted);
    expect(judged(ended)).toMatchObject({ decision: "fail", reason: { code } });
    expect(tookMs).toBeGreaterThan(56_000);
  });

  it("of a failure that may be the one before it asks once more", async () => {
    const old = service({
      generation: "8",
      terminalCondition: condition("Ready", "failed", { message: "Revision 'chat-2' is not ready." }),
    });
    const accepted = service({ generation: "9", reconciling: true });
    const done = service({
      generation: "9",
      observedGeneration: "9",
      latestCreatedRevision: "chat-3",
      latestReadyRevision: "chat-3",
    });
    const crashed = revision({ conditions: [condition("Ready", "failed")] });
    const fixed = new ScriptedCloudRun([old, accepted, done], {
      "chat-2": [crashed],
      "chat-3": [revision({ name: "chat-3" })],
    });
    expect(judged((await wait(fixed)).ended).decision).toBe("pass");
    const { ended, tookMs } = await wait(new ScriptedCloudRun([old], { "chat-2": [crashed] }));
    expect([judged(ended).decision, judged(ended).reason.code, tookMs]).toEqual(["fail", "revision-failed", 2000]);
  });
});

describe("the latest revision may be the one before the deploy:", () => {
  const daysOld = revision({ createdAt: createdAt - 3 * 86_400_000 });
  const deployed = service({
    generation: "8",
    observedGeneration: "8",
    latestCreatedRevision: "chat-3",
    latestReadyRevision: "chat-3",
  });
  const fresh = { "chat-2": [daysOld], "chat-3": [revision({ name: "chat-3", createdAt })] };

  it("one that is days old is not taken at once, and the deploy is followed when it shows", async () => {
    const cloudRun = new ScriptedCloudRun([service(), service(), service(), deployed], fresh);
    const { ended, told } = await wait(cloudRun);
    expect([ended.revision?.name, judged(ended).decision]).toEqual(["chat-3", "pass"]);
    expect(told[0]).toMatchObject({ state: "waiting", message: expect.stringContaining("an old one") });
    expect(ended.notices).toEqual([{ code: "candidate-changed", from: "chat-2", to: "chat-3" }]);
  });

  it("where none comes it is verified, and that is told", async () => {
    const { ended, tookMs } = await wait(new ScriptedCloudRun([service()], fresh));
    expect([ended.revision?.name, judged(ended).decision, tookMs]).toEqual(["chat-2", "pass", 20_000]);
    expect(ended.notices).toEqual([{ code: "deployed-before", revision: "chat-2", createdAt: daysOld.createdAt }]);
  });

  it.each<[string, RevisionState, Partial<ReadinessOptions["wanted"]>]>([
    ["that was named is verified at once", daysOld, { revision: "chat-2" }],
    ["that was deployed minutes ago too", revision({ createdAt: createdAt - 10 * 60_000 }), {}],
    ["without a time of creation too", revision({ createdAt: null }), {}],
  ])("one %s", async (_what, one, wanted) => {
    const { ended, tookMs } = await wait(new ScriptedCloudRun([service()], { "chat-2": [one] }), wanted);
    expect([judged(ended).decision, tookMs, ended.notices]).toEqual(["pass", 0, []]);
  });
});
