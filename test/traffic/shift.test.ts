import { describe, expect, it } from "vitest";
import type { CallFailure } from "../../src/cloud/errors.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { TrafficOutcome } from "../../src/report/report.ts";
import { type Intent, TrafficShift } from "../../src/traffic/shift.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { condition, target } from "../revision/cloud-run-states.ts";
import { Cloud } from "./cloud.ts";

const goal: Intent = { kind: "send", shares: [{ revision: "chat-1", percent: 100 }] };

async function shift(
  cloud: Cloud,
  decide: (now: ServiceState) => Intent = () => goal,
  signal = never,
): Promise<{ outcome: TrafficOutcome; changed: boolean; tookMs: number }> {
  const began = cloud.clock.now();
  const one = new TrafficShift(cloud, { service: "chat", timeoutMs: 60_000, decide }, cloud.clock);
  const outcome = await cloud.clock.run(one.run(signal));
  return { outcome, changed: one.changed, tookMs: cloud.clock.now() - began };
}

describe("a change of traffic", () => {
  it("is sent once with the etag, and ends when users get it", async () => {
    const cloud = new Cloud(new FakeClock());
    const { outcome, changed, tookMs } = await shift(cloud);
    expect([outcome.code, changed, cloud.sent]).toEqual([
      "moved",
      true,
      [[{ revision: "chat-1", percent: 100, tag: null }]],
    ]);
    expect(tookMs).toBeGreaterThanOrEqual(5_000);
    expect(tookMs).toBeLessThan(8_000);
  });

  it("is not sent without an etag: it could undo another's unseen", async () => {
    const cloud = new Cloud(new FakeClock(), { etag: null });
    expect(await shift(cloud)).toMatchObject({ outcome: { code: "no-etag" }, changed: false });
    expect(cloud.sent).toEqual([]);
  });

  it("that is there already is not sent", async () => {
    const traffic = [target("chat-1", 100)];
    const cloud = new Cloud(new FakeClock(), { traffic, trafficStatuses: traffic });
    expect(await shift(cloud)).toMatchObject({ outcome: { code: "already" }, changed: false, tookMs: 0 });
    expect(cloud.sent).toEqual([]);
  });

  it("that another run has asked for is awaited, not sent again", async () => {
    const cloud = new Cloud(new FakeClock(), { traffic: [target("chat-1", 100)], reconciling: true });
    const waiting = shift(cloud);
    await cloud.clock.advance(1_000);
    cloud.change({ reconciling: false, trafficStatuses: [target("chat-1", 100)] });
    expect(await waiting).toMatchObject({ outcome: { code: "already" }, changed: false });
    expect(cloud.sent).toEqual([]);
  });

  it("is decided again when someone else was faster, and keeps what they brought", async () => {
    const cloud = new Cloud(new FakeClock());
    let meddled = false;
    cloud.onUpdate = () => {
      if (meddled) return;
      meddled = true;
      cloud.change({ traffic: [...cloud.state.traffic, target("chat-2", 0, { tag: "new" })] });
    };
    const decided: number[] = [];
    const { outcome } = await shift(cloud, (now) => {
      decided.push(now.traffic.length);
      return goal;
    });
    expect(outcome.code).toBe("moved");
    expect(decided).toEqual([1, 2]);
    expect(cloud.sent).toEqual([
      [
        { revision: "chat-1", percent: 100, tag: null },
        { revision: "chat-2", percent: 0, tag: "new" },
      ],
    ]);
  });

  it("is given up where what came meanwhile speaks against it", async () => {
    const cloud = new Cloud(new FakeClock());
    cloud.onUpdate = () => cloud.change({ latestCreatedRevision: "chat-3" });
    const { outcome, changed } = await shift(cloud, (now) =>
      now.latestCreatedRevision === "chat-2"
        ? goal
        : { kind: "refuse", outcome: { code: "deployed-meanwhile", expected: "chat-2", latest: "chat-3" } },
    );
    expect([outcome.code, changed, cloud.sent]).toEqual(["deployed-meanwhile", false, []]);
  });

  it.each([true, false])("whose answer is lost is not made twice (taken up: %s)", async (takenUp) => {
    const cloud = new Cloud(new FakeClock());
    cloud.updateFailures.push({ failure: "transient", takenUp });
    expect(await shift(cloud)).toMatchObject({ outcome: { code: "moved" }, changed: true });
    expect(cloud.sent).toHaveLength(1);
  });

  it("that fails inside the operation is told, with Google's words", async () => {
    const cloud = new Cloud(new FakeClock());
    cloud.operationErrors.push({ code: 13, message: "Revision 'chat-1' does not exist or is deleted." });
    expect((await shift(cloud)).outcome).toEqual({
      code: "operation-failed",
      detail: "Revision 'chat-1' does not exist or is deleted. (code 13)",
    });
  });

  it("whose operation was aborted is decided and sent again", async () => {
    const cloud = new Cloud(new FakeClock());
    cloud.operationErrors.push({ code: 10, message: "aborted" });
    expect((await shift(cloud)).outcome.code).toBe("moved");
    expect(cloud.sent).toHaveLength(2);
  });

  it.each<CallFailure>(["no-access", "not-found", "transient"])(
    "is followed by the service where the operation cannot be read (%s)",
    async (failure) => {
      const cloud = new Cloud(new FakeClock());
      cloud.operationFailure = failure;
      expect((await shift(cloud)).outcome.code).toBe("moved");
    },
  );

  it("waits for one that is under way: only then is it known whose deploy that is", async () => {
    const cloud = new Cloud(new FakeClock(), { generation: "8" });
    const shifting = shift(cloud);
    await cloud.clock.advance(10_000);
    expect(cloud.sent).toEqual([]);
    cloud.change({ observedGeneration: "8", latestCreatedRevision: "chat-3" });
    expect([(await shifting).outcome.code, cloud.sent.length]).toEqual(["moved", 1]);
  });

  it.each<[string, Partial<ServiceState>]>([
    ["its latest change is not taken up", { generation: "8" }],
    ["it reconciles", { reconciling: true }],
  ])("of a service that never settles sends nothing: %s", async (_what, state) => {
    const cloud = new Cloud(new FakeClock(), state);
    const { outcome, changed, tookMs } = await shift(cloud);
    expect([outcome.code, changed, cloud.sent]).toEqual(["not-taken-up", false, []]);
    expect(tookMs).toBeGreaterThan(55_000);
  });

  it("after a failed change is sent when it is sure that the failure is not an old one", async () => {
    const failure = condition("Ready", "failed", { message: "Revision 'chat-3' is not ready." });
    const cloud = new Cloud(new FakeClock(), { generation: "8", terminalCondition: failure });
    const shifting = shift(cloud);
    await cloud.clock.advance(1_900);
    expect(cloud.sent).toEqual([]);
    await cloud.clock.advance(2_000);
    expect(cloud.sent).toHaveLength(1);
    cloud.change({ terminalCondition: condition("Ready", "succeeded") });
    expect((await shifting).outcome.code).toBe("moved");
  });

  it("after a failure that was an old one sends nothing to a service whose fix is on its way", async () => {
    const failure = condition("Ready", "failed", { message: "Revision 'chat-2' is not ready." });
    const cloud = new Cloud(new FakeClock(), { generation: "8", terminalCondition: failure });
    const shifting = shift(cloud, (now) =>
      now.latestCreatedRevision === "chat-2"
        ? goal
        : { kind: "refuse", outcome: { code: "deployed-meanwhile", expected: "chat-2", latest: "chat-3" } },
    );
    await cloud.clock.advance(500);
    cloud.change({ reconciling: true, generation: "9" });
    await cloud.clock.advance(5_000);
    cloud.change({ reconciling: false, observedGeneration: "9", latestCreatedRevision: "chat-3" });
    expect([(await shifting).outcome.code, cloud.sent]).toEqual(["deployed-meanwhile", []]);
  });

  it("that someone else takes back is left to them", async () => {
    const cloud = new Cloud(new FakeClock());
    const shifting = shift(cloud);
    await cloud.clock.advance(1_000);
    cloud.change({ traffic: [target("chat-2", 100)] });
    expect((await shifting).outcome.code).toBe("changed-by-others");
    expect(cloud.sent).toHaveLength(1);
  });

  it("that does not come in time says what is open, and not much later", async () => {
    const cloud = new Cloud(new FakeClock());
    cloud.movesAfterMs = 1e9;
    const { outcome, changed, tookMs } = await shift(cloud);
    expect(outcome).toMatchObject({ code: "traffic-timeout", waitingFor: "Cloud Run has not taken up the change yet" });
    expect([changed, tookMs <= 60_000, tookMs > 55_000]).toEqual([true, true, true]);
    cloud.change({
      observedGeneration: cloud.state.generation,
      terminalCondition: condition("Ready", "failed", { message: "Revision 'chat-1' is missing." }),
    });
    expect((await shift(cloud)).outcome).toMatchObject({ waitingFor: "Ready: Revision 'chat-1' is missing." });
  });

  it("against a service that others change all the time ends at its deadline", async () => {
    const cloud = new Cloud(new FakeClock());
    cloud.onUpdate = () => cloud.change({});
    const { outcome, tookMs } = await shift(cloud);
    expect(outcome.code).toBe("traffic-timeout");
    expect(tookMs).toBeLessThanOrEqual(60_000);
    expect(cloud.sent).toEqual([]);
  });

  it.each<[CallFailure, TrafficOutcome["code"]]>([
    ["no-access", "not-permitted"],
    ["invalid", "rejected"],
    ["not-found", "service-not-found"],
  ])("that is refused (%s) is not tried again", async (failure, code) => {
    const cloud = new Cloud(new FakeClock());
    cloud.updateFailures.push({ failure, takenUp: false });
    expect(await shift(cloud)).toMatchObject({ outcome: { code }, changed: false, tookMs: 0 });
  });

  it.each<[CallFailure, TrafficOutcome["code"]]>([
    ["no-access", "no-access"],
    ["not-found", "service-not-found"],
    ["transient", "not-reachable"],
  ])("of a service that cannot be read (%s) is not begun", async (failure, code) => {
    const cloud = new Cloud(new FakeClock());
    cloud.readFailure = failure;
    expect((await shift(cloud)).outcome.code).toBe(code);
    expect(cloud.sent).toEqual([]);
  });

  it("ends at once when the job is stopped", async () => {
    const cloud = new Cloud(new FakeClock());
    const cancel = new AbortController();
    const shifting = shift(cloud, () => goal, cancel.signal);
    shifting.catch(() => undefined);
    await cloud.clock.advance(1_000);
    cancel.abort(new Error("stopped by SIGTERM"));
    await expect(shifting).rejects.toThrow("stopped by SIGTERM");
    expect(cloud.clock.sleeping).toBe(0);
  });
});
