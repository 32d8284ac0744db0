import { describe, expect, it } from "vitest";
import { type CallFailure, GoogleCallError } from "../../src/cloud/errors.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { TrafficOutcome } from "../../src/report/report.ts";
import { type Intent, TrafficShift } from "../../src/traffic/shift.ts";
import type { AskedTarget, Operation, TrafficApi } from "../../src/traffic/traffic-api.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { condition, revision, service, target } from "../revision/cloud-run-states.ts";

const goal: Intent = { kind: "send", shares: [{ revision: "chat-1", percent: 100 }] };

/** A service whose traffic moves some time after it was asked to. Each call can be made to fail. */
class Cloud implements TrafficApi {
  readonly clock: FakeClock;
  readonly sent: AskedTarget[][] = [];
  state: ServiceState;
  /** For the next updates: a failure, before or after Cloud Run took it up. */
  readonly updateFailures: { failure: CallFailure; takenUp: boolean }[] = [];
  readonly operationErrors: { code: number; message: string }[] = [];
  operationFailure: CallFailure | null = null;
  readFailure: CallFailure | null = null;
  /** Called with each update before it is looked at. */
  onUpdate: () => void = () => undefined;
  movesAfterMs = 5_000;
  #movesAt = Infinity;
  #doneAt = Infinity;
  #error: Operation["error"] = null;

  constructor(clock: FakeClock, state: Partial<ServiceState> = {}) {
    this.clock = clock;
    this.state = service(state);
  }

  /** Someone else changes the service. */
  change(more: Partial<ServiceState>): void {
    this.state = { ...this.state, ...more, etag: `${this.state.etag}+` };
  }

  async service(): Promise<ServiceState> {
    if (this.readFailure !== null) throw failed(this.readFailure);
    if (this.clock.now() >= this.#movesAt)
      this.state = { ...this.state, reconciling: false, trafficStatuses: this.state.traffic };
    return this.state;
  }

  async updateTraffic(_service: string, asked: AskedTarget[], etag: string | null): Promise<Operation> {
    this.onUpdate();
    if (etag !== this.state.etag) throw failed("conflict");
    const failure = this.updateFailures.shift();
    if (failure?.takenUp === false) throw failed(failure.failure);
    this.sent.push(asked);
    this.#doneAt = this.clock.now() + this.movesAfterMs / 2;
    this.#error = this.operationErrors.shift() ?? null;
    if (this.#error === null) {
      this.#movesAt = this.clock.now() + this.movesAfterMs;
      const traffic = asked.map((one) => target(one.revision, one.percent, { tag: one.tag }));
      this.change({ traffic, reconciling: true });
    }
    if (failure !== undefined) throw failed(failure.failure);
    return { name: "operations/1", done: false, error: null };
  }

  async operation(name: string): Promise<Operation> {
    if (this.operationFailure !== null) throw failed(this.operationFailure);
    const done = this.clock.now() >= this.#doneAt;
    return { name, done, error: done ? this.#error : null };
  }

  revision = async () => revision();
  revisions = async () => [revision()];
  close = async () => undefined;
}

function failed(failure: CallFailure): GoogleCallError {
  return new GoogleCallError("The call", failure, null, `it was ${failure}.`);
}

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
    expect(outcome).toMatchObject({ code: "traffic-timeout", waitingFor: "traffic is still moving to what was asked" });
    expect([changed, tookMs <= 60_000, tookMs > 55_000]).toEqual([true, true, true]);
    cloud.change({ terminalCondition: condition("Ready", "failed", { message: "Revision 'chat-1' is missing." }) });
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
