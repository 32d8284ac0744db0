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
import type { ReadinessStep } from "../../src/report/report.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { condition, latest, revision, service, target } from "./cloud-run-states.ts";

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
    expect(ended.finding).toMatchObject({
      id: "readiness",
      decision: "pass",
      reason: { code: "ready", afterMs: 6000 },
    });
    expect(ended.finding).toMatchObject({ value: 6000, limit: 60_000, unit: "ms" });
    expect(told.map(({ elapsedMs, state, message }) => [elapsedMs, state, message])).toEqual([
      [0, "waiting", "Ready: Deploying."],
      [6000, "ready", "ready with 100 % of the traffic"],
    ]);
    expect(ended.steps).toEqual(told);
    expect([tookMs, ended.revision?.name, ended.notices]).toEqual([6000, "chat-2", []]);
  });

  it("fails at once with the condition's own words", async () => {
    const message = "Image 'x' not found.";
    const failed = revision({ conditions: [condition("Ready", "failed", { message })] });
    const { ended, told, tookMs } = await wait(new ScriptedCloudRun([service()], { "chat-2": [failed] }));
    expect(ended.finding).toMatchObject({ decision: "fail", reason: { code: "revision-failed", message } });
    expect([tookMs, told.at(-1)?.state, ended.revision]).toEqual([0, "failed", failed]);
  });

  it("gives up at the deadline, and says what was waited for", async () => {
    const { ended, tookMs } = await wait(new ScriptedCloudRun([pending]));
    expect(ended.finding).toMatchObject({
      decision: "fail",
      reason: { code: "ready-timeout", afterMs: 60_000, waitingFor: "Ready: Deploying." },
    });
    expect(tookMs).toBeLessThanOrEqual(60_000);
    expect(tookMs).toBeGreaterThan(56_000);
  });

  it("takes a transient error for no answer", async () => {
    const { ended, told } = await wait(new ScriptedCloudRun([pending, "transient", "transient", service()]));
    expect(ended.finding.decision).toBe("pass");
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
    expect(ended.finding).toMatchObject({ decision, reason: { code } });
    expect(JSON.stringify(ended.finding.reason)).toContain("Reading service chat failed: transient.");
  });

  it.each<[string, Answer<ServiceState>[], string, string]>([
    ["the service does not exist", ["not-found"], "fail", "service-not-found"],
    ["the service was deleted meanwhile", [pending, "not-found"], "fail", "service-not-found"],
    ["access is missing", ["no-access"], "inconclusive", "no-access"],
    ["the request is refused", [pending, "invalid"], "inconclusive", "no-access"],
  ])("ends at once when %s", async (_what, answers, decision, code) => {
    const count = answers.length;
    const { ended, told, tookMs } = await wait(new ScriptedCloudRun(answers));
    expect(ended.finding).toMatchObject({ decision, reason: { code, detail: expect.stringContaining("failed") } });
    expect([tookMs, told.at(-1)?.state]).toEqual([(count - 1) * 2000, "failed"]);
  });

  it("waits for a revision that Cloud Run named but does not show yet, and fails for one that the user named", async () => {
    const slow = new ScriptedCloudRun([service()], { "chat-2": ["not-found", revision()] });
    expect((await wait(slow)).ended.finding.reason).toEqual({ code: "ready", afterMs: 2000 });
    const wrong = await wait(new ScriptedCloudRun([service()]), { revision: "chat-9" });
    expect(wrong.ended.finding).toMatchObject({ decision: "fail", reason: { code: "revision-not-found" } });
    const denied = await wait(new ScriptedCloudRun([service()], { "chat-2": ["no-access"] }));
    expect(denied.ended.finding).toMatchObject({ decision: "inconclusive", reason: { code: "no-access" } });
  });

  it("follows a deploy that comes meanwhile, and tells of it", async () => {
    const later = service({ latestCreatedRevision: "chat-3", latestReadyRevision: "chat-3" });
    const cloudRun = new ScriptedCloudRun([pending, service({ observedGeneration: "6" }), later], {
      "chat-3": [revision({ name: "chat-3" })],
    });
    const { ended } = await wait(cloudRun);
    expect(ended.notices).toEqual([{ code: "candidate-changed", from: "chat-2", to: "chat-3" }]);
    expect([ended.revision?.name, ended.finding.decision]).toEqual(["chat-3", "pass"]);
    expect(cloudRun.asked).toEqual(["chat", "chat-2", "chat", "chat", "chat-3"]);
  });

  it("does not show the revision before as the candidate when that one cannot be read", async () => {
    const later = service({ latestCreatedRevision: "chat-3" });
    const { ended } = await wait(new ScriptedCloudRun([pending, later], { "chat-3": ["transient"] }));
    expect([ended.revision, ended.finding.decision]).toEqual([undefined, "inconclusive"]);
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
