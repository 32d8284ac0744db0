import { describe, expect, test } from "vitest";
import { type RevisionPlan, planRevision, revisionConditions } from "./run-conditions.ts";
import { RunService, type TrafficTarget } from "./run-service.ts";
import { type Overrides, scenario } from "./scenarios.ts";

const identity = { project: "p", projectNumber: "1", region: "us-central1", name: "s" };
const begin = Date.UTC(2026, 0, 1);

/** A service that served since yesterday, with a rollout of `s-2` begun at `begin`: ready after 400 ms, traffic 200 ms later. */
function deployed(overrides: Overrides = {}, pinned?: TrafficTarget[]) {
  const chosen = scenario("healthy", overrides);
  const service = new RunService(
    identity,
    planRevision(identity, "s-1", scenario("healthy"), begin - 1e8, begin - 1e8),
  );
  if (pinned) service.setTraffic(pinned, 0, begin - 1000);
  const plan = planRevision(identity, "s-2", chosen, begin, begin - chosen.createdMsAgo);
  service.deploy(plan, begin + chosen.acceptMs, chosen.trafficMs, begin);
  return { service, plan };
}

function states(plan: RevisionPlan, at: number, serves = true): Record<string, string> {
  return Object.fromEntries(revisionConditions(plan, at, serves, "").map(({ type, state }) => [type, state]));
}

describe("a sound rollout", () => {
  const { service, plan } = deployed({ acceptMs: 100 });

  test.each([
    [
      "before it is accepted",
      50,
      { latestCreated: "s-1", latestReady: "s-1", observedGeneration: 1, reconciling: true },
      "s-1",
    ],
    [
      "while it starts",
      300,
      { latestCreated: "s-2", latestReady: "s-1", observedGeneration: 1, reconciling: true },
      "s-1",
    ],
    [
      "when it is ready",
      450,
      { latestCreated: "s-2", latestReady: "s-2", observedGeneration: 1, reconciling: true },
      "s-1",
    ],
    [
      "when traffic has moved",
      600,
      { latestCreated: "s-2", latestReady: "s-2", observedGeneration: 2, reconciling: false },
      "s-2",
    ],
  ])("%s", (_, ms, state, serving) => {
    expect(service.state(begin + ms)).toMatchObject({ generation: 2, ...state });
    expect(service.route(begin + ms, 0.5)).toBe(serving);
  });

  test("its conditions go from reconciling to succeeded", () => {
    expect(states(plan, begin + 399)).toMatchObject({
      Ready: "CONDITION_RECONCILING",
      ContainerHealthy: "CONDITION_PENDING",
    });
    expect(states(plan, begin + 400)).toMatchObject({
      Ready: "CONDITION_SUCCEEDED",
      ContainerHealthy: "CONDITION_SUCCEEDED",
    });
  });

  test("the revision before it is retired, and still reads Ready SUCCEEDED", () => {
    expect(service.serves("s-1", begin + 600)).toBe(false);
    const ready = revisionConditions(plan, begin + 600, false, "").find(({ type }) => type === "Ready");
    expect(ready).toMatchObject({ state: "CONDITION_SUCCEEDED", revisionReason: "RETIRED" });
  });
});

test("a crash fails the service in Google's words and leaves the old revision serving", () => {
  const { service } = deployed({ outcome: "crash" });
  const state = service.state(begin + 400);
  expect(state).toMatchObject({
    reconciling: false,
    generation: 2,
    observedGeneration: 1,
    latestCreated: "s-2",
    latestReady: "s-1",
  });
  expect(state.conditions[0]).toMatchObject({ type: "Ready", state: "CONDITION_FAILED", reason: "REVISION_FAILED" });
  expect(state.conditions[0]?.message).toMatch(
    /^Revision 's-2' is not ready and cannot serve traffic\. The user-provided container failed to start and listen on the port/,
  );
  expect(service.route(begin + 400, 0.5)).toBe("s-1");
});

test("a rollout that never ends goes on reconciling", () => {
  const { service } = deployed({ outcome: "never" });
  expect(service.state(begin + 1e9)).toMatchObject({ reconciling: true, observedGeneration: 1, latestReady: "s-1" });
});

test("pinned traffic stays although the new revision is ready", () => {
  const pin: TrafficTarget[] = [{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: "s-1", percent: 100 }];
  const { service } = deployed({}, pin);
  expect(service.state(begin + 600)).toMatchObject({ reconciling: false, latestReady: "s-2", effective: pin });
  expect(service.route(begin + 600, 0.99)).toBe("s-1");
});

test("without traffic it can leave the latest ready revision where it was, until it gets some", () => {
  const pin: TrafficTarget[] = [{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: "s-1", percent: 100 }];
  const { service } = deployed({ latestReadyStays: true }, pin);
  expect(service.state(begin + 600)).toMatchObject({ reconciling: false, latestCreated: "s-2", latestReady: "s-1" });
  service.setTraffic(
    [{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: "s-2", percent: 100 }],
    100,
    begin + 700,
  );
  expect(service.state(begin + 800).latestReady).toBe("s-2");
});

test("a retired candidate reads ready without ever having been healthy, and never serves", () => {
  const { service, plan } = deployed({ outcome: "retired" });
  const conditions = revisionConditions(plan, begin + 400, true, "");
  expect(conditions.find(({ type }) => type === "Ready")).toMatchObject({
    state: "CONDITION_SUCCEEDED",
    revisionReason: "RETIRED",
  });
  expect(conditions.map(({ type }) => type)).not.toContain("ContainerHealthy");
  expect(service.state(begin + 400).conditions[0]).toMatchObject({ state: "CONDITION_SUCCEEDED" });
  expect(service.route(begin + 400, 0.5)).toBe("s-1");
});

test("a change of traffic takes its time, splits by percent and keeps only the tags that were sent", () => {
  const { service } = deployed();
  const now = begin + 1000;
  service.setTraffic(
    [
      { type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: "s-1", percent: 75, tag: "old" },
      { type: "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", percent: 25 },
    ],
    500,
    now,
  );
  expect(service.route(now + 499, 0.1)).toBe("s-2");
  expect([0.1, 0.74, 0.76].map((draw) => service.route(now + 500, draw))).toEqual(["s-1", "s-1", "s-2"]);
  expect(service.route(now + 500, 0.9, "old")).toBe("s-1");
  expect(service.route(now + 500, 0.9, "green")).toBeUndefined();
});

test("a change to a revision that does not exist fails inside the operation and moves nothing", () => {
  const { service } = deployed();
  const operation = service.setTraffic(
    [{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: "gone", percent: 100 }],
    0,
    begin + 1000,
  );
  expect(operation.error).toMatchObject({
    code: 13,
    message: expect.stringContaining("Revision 'gone' does not exist or is deleted"),
  });
  expect(service.state(begin + 2000)).toMatchObject({ generation: 2, reconciling: false });
});
