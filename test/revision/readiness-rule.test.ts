import { describe, expect, it } from "vitest";
import type { RevisionState, ServiceState } from "../../src/revision/cloud-run-state.ts";
import { assessReadiness, candidateName, effectiveTraffic, tagUrl } from "../../src/revision/readiness-rule.ts";
import { condition, latest, revision, service, target } from "./cloud-run-states.ts";

const any = { revision: undefined, tag: undefined };
const crash = {
  reason: "HEALTH_CHECK_CONTAINER_ERROR",
  message: "The user-provided container failed to start and listen on the port.",
};
const prefixed = { reason: "REVISION_FAILED", message: `Revision 'chat-2' is not ready. ${crash.message}` };
const crashed = revision({
  conditions: [
    condition("Ready", "failed", crash),
    condition("ContainerHealthy", "failed", crash),
    condition("ContainerReady", "succeeded"),
    condition("Retry", "succeeded", { reason: "IMMEDIATE_RETRY", informational: true }),
  ],
});
const failedService = {
  terminalCondition: condition("Ready", "failed", prefixed),
  latestReadyRevision: "chat-1",
};

interface Row {
  what: string;
  service?: Partial<ServiceState>;
  revision?: RevisionState | undefined;
  wanted?: { revision?: string; tag?: string; withoutTraffic?: boolean };
}

function assess(row: Row) {
  const one = "revision" in row ? row.revision : revision();
  return assessReadiness(service(row.service), one, { ...any, ...row.wanted });
}

describe("a revision is ready", () => {
  const tagged = { traffic: [latest, target("chat-3", 0, { tag: "next", uri: "https://next---chat" })] };
  const rows: (Row & { percent: number })[] = [
    { what: "when everything agrees", percent: 100 },
    {
      what: "when the effective traffic names it and the wanted one says LATEST",
      service: { trafficStatuses: [target("chat-2", 100, { latest: true })] },
      percent: 100,
    },
    {
      what: "when traffic was never asked for: all of it then follows the latest",
      service: { traffic: [], trafficStatuses: [latest] },
      percent: 100,
    },
    {
      what: "when the service is reconciled and its answer leaves the effective traffic out",
      service: { trafficStatuses: [] },
      percent: 100,
    },
    {
      what: "when that is so and it was given a part",
      service: { traffic: [target("chat-1", 90), target("chat-2", 10)], trafficStatuses: [] },
      percent: 10,
    },
    {
      what: "with the part of the traffic that it was given",
      service: {
        traffic: [target("chat-1", 90), target("chat-2", 10)],
        trafficStatuses: [target("chat-2", 10), target("chat-1", 90)],
      },
      percent: 10,
    },
    {
      what: "when two entries add up to its traffic",
      service: { traffic: [target("chat-2", 40), target(null, 60)], trafficStatuses: [target("chat-2", 100)] },
      percent: 100,
    },
    {
      what: "when an entry of nothing is left out of what holds",
      service: { traffic: [latest, target("chat-1", 0)] },
      percent: 100,
    },
    {
      what: "under a tag at 0 %",
      service: {
        latestCreatedRevision: "chat-3",
        ...tagged,
        trafficStatuses: [target("chat-2", 100), target("chat-3", 0, { tag: "next" })],
      },
      revision: revision({ name: "chat-3" }),
      wanted: { tag: "next" },
      percent: 0,
    },
    {
      what: "as an older revision that holds traffic, though the service failed for a later one",
      service: { ...failedService, traffic: [target("chat-1", 100)], trafficStatuses: [target("chat-1", 100)] },
      revision: revision({ name: "chat-1" }),
      wanted: { revision: "chat-1" },
      percent: 100,
    },
    {
      what: "when only informational conditions are not true",
      revision: revision({
        conditions: [
          condition("Retry", "pending", { informational: true }),
          condition("Ready", "succeeded"),
          condition("Active", "failed", { informational: true, reason: "RETIRED" }),
          condition("ContainerHealthy", "succeeded"),
        ],
      }),
      percent: 100,
    },
    {
      what: "when its minimum of instances is warming forever",
      revision: revision({
        conditions: [
          condition("MinInstancesProvisioned", "pending", { reason: "MIN_INSTANCES_WARMING", informational: true }),
          condition("Ready", "succeeded"),
          condition("ContainerHealthy", "succeeded"),
        ],
      }),
      percent: 100,
    },
    {
      what: "when the warming is not even marked as informational",
      revision: revision({
        conditions: [condition("MinInstancesProvisioned", "pending"), condition("Ready", "succeeded")],
      }),
      percent: 100,
    },
    {
      what: "as the latest ready one of a service that is ready, though it tells no conditions of its own",
      revision: revision({ conditions: [] }),
      percent: 100,
    },
    {
      what: "whose container Cloud Run does not check",
      revision: revision({
        conditions: [
          condition("Ready", "succeeded"),
          condition("ContainerHealthy", "pending", { reason: "HEALTH_CHECK_SKIPPED" }),
        ],
      }),
      percent: 100,
    },
    {
      what: "which waits for ever for the instances that it is to keep",
      revision: revision({
        conditions: [
          condition("Ready", "pending", { reason: "MIN_INSTANCES_WARMING" }),
          condition("ContainerHealthy", "succeeded"),
        ],
      }),
      percent: 100,
    },
    {
      what: "without traffic, as it was deployed, though the latest ready one is still the one before",
      service: {
        traffic: [target("chat-1", 100)],
        trafficStatuses: [target("chat-1", 100)],
        latestReadyRevision: "chat-1",
      },
      wanted: { withoutTraffic: true },
      percent: 0,
    },
    {
      what: "though it reads as retired, where it holds traffic",
      revision: revision({ conditions: [condition("Ready", "succeeded", { reason: "RETIRED" })] }),
      percent: 100,
    },
  ];
  it.each(rows)("$what", ({ percent, ...row }) => {
    expect(assess(row)).toMatchObject({ state: "ready", percent });
  });
});

describe("it is waited for", () => {
  const rows: (Row & { says: string })[] = [
    {
      what: "while the service speaks of the generation before",
      service: { observedGeneration: "6" },
      says: "generation 7, observed 6",
    },
    {
      what: "while the generation before failed",
      service: { observedGeneration: "6", reconciling: true, ...failedService },
      says: "has not taken up the latest change",
    },
    {
      what: "while it waits for the instances that it is to keep, and its container is not healthy yet",
      revision: revision({
        conditions: [
          condition("Ready", "pending", { reason: "MIN_INSTANCES_WARMING" }),
          condition("ContainerHealthy", "pending", { reason: "PENDING" }),
        ],
      }),
      says: "MIN_INSTANCES_WARMING",
    },
    {
      what: "though a condition is false, where that only says that it has nothing to do",
      service: { terminalCondition: condition("Ready", "pending", { message: "Deploying." }) },
      revision: revision({
        conditions: [
          condition("Ready", "failed", { reason: "MIN_INSTANCES_NOT_PROVISIONED" }),
          condition("ContainerHealthy", "succeeded"),
        ],
      }),
      says: "Ready: Deploying.",
    },
    { what: "while the service reconciles, whatever else is green", service: { reconciling: true }, says: "reconcil" },
    {
      what: "and the reconciling service says why",
      service: {
        reconciling: true,
        conditions: [condition("RoutesReady", "pending", { message: "Traffic is moving." })],
      },
      says: "RoutesReady: Traffic is moving.",
    },
    {
      what: "while the service failed only for now: reconciling goes on",
      service: { reconciling: true, ...failedService },
      says: "REVISION_FAILED",
    },
    { what: "while it cannot be read", revision: undefined, says: "not there yet" },
    {
      what: "while the service is not Ready",
      service: { terminalCondition: condition("Ready", "pending", { message: "Deploying." }) },
      says: "Ready: Deploying.",
    },
    { what: "while the service has no Ready condition", service: { terminalCondition: null }, says: "not ready yet" },
    {
      what: "while its container is not healthy",
      revision: revision({
        conditions: [condition("Ready", "succeeded"), condition("ContainerHealthy", "pending", { reason: "PENDING" })],
      }),
      says: "ContainerHealthy: PENDING",
    },
    {
      what: "while it has no conditions, and is not the latest ready one",
      service: { latestReadyRevision: "chat-1" },
      revision: revision({ conditions: [] }),
      says: "no Ready condition",
    },
    {
      what: "while it failed only for now: it reconciles",
      service: { reconciling: true },
      revision: { ...crashed, reconciling: true },
      says: "reconcil",
    },
    {
      what: "on a first deploy, which has no effective traffic yet",
      service: { trafficStatuses: [], latestReadyRevision: null },
      says: "traffic is still moving",
    },
    {
      what: "while the old revision is still the latest ready one",
      service: { latestReadyRevision: "chat-1" },
      says: "not yet the latest ready one",
    },
    {
      what: "while the traffic moves",
      service: {
        traffic: [target("chat-2", 50), target("chat-1", 50)],
        trafficStatuses: [target("chat-1", 90), target("chat-2", 10)],
      },
      says: "traffic is still moving",
    },
    {
      what: "while its tag still leads to another one",
      service: {
        latestCreatedRevision: "chat-3",
        traffic: [latest, target("chat-3", 0, { tag: "next" })],
        trafficStatuses: [latest, target("chat-2", 0, { tag: "next" })],
      },
      revision: revision({ name: "chat-3" }),
      wanted: { tag: "next" },
      says: "traffic is still moving",
    },
    {
      what: "while the tag that is asked for beside it leads to another one",
      service: {
        traffic: [latest, target("chat-1", 0, { tag: "old" })],
        trafficStatuses: [latest, target("chat-1", 0, { tag: "old" })],
      },
      wanted: { revision: "chat-2", tag: "old" },
      says: "the tag old leads to chat-1",
    },
  ];
  it.each(rows)("$what", ({ says, ...row }) => {
    expect(assess(row)).toMatchObject({ state: "waiting", message: expect.stringContaining(says) });
  });
});

describe("it is waited for, and if the time is up it is", () => {
  const rows: (Row & { reason: object })[] = [
    {
      what: "as a retired one that reads ready",
      service: { latestCreatedRevision: "chat-3", latestReadyRevision: "chat-3" },
      revision: revision({ conditions: [condition("Ready", "succeeded", { reason: "RETIRED" })] }),
      wanted: { revision: "chat-2" },
      reason: { code: "revision-retired", revision: "chat-2" },
    },
    {
      what: "where traffic is pinned to the old one",
      service: { traffic: [target("chat-1", 100)], trafficStatuses: [target("chat-1", 100)] },
      reason: { code: "no-traffic", revision: "chat-2", servedBy: "chat-1 100 %" },
    },
    {
      what: "where the wanted tag does not exist",
      service: { trafficStatuses: [latest, target("chat-1", 0, { tag: "old" })] },
      revision: undefined,
      wanted: { tag: "next" },
      reason: { code: "tag-not-found", tag: "next", tags: "old" },
    },
    {
      what: "not found, where the user named one that is not there",
      revision: undefined,
      wanted: { revision: "chat-9" },
      reason: { code: "revision-not-found", detail: "chat-9" },
    },
    {
      what: "not found, though the service failed for another one meanwhile",
      service: failedService,
      revision: undefined,
      wanted: { revision: "chat-9" },
      reason: { code: "revision-not-found", detail: "chat-9" },
    },
  ];
  it.each(rows)("$what", ({ reason, ...row }) => {
    expect(assess(row)).toMatchObject({ state: "waiting", otherwise: reason });
  });
});

describe("it has failed", () => {
  const rows: (Row & { reason: object; says?: string })[] = [
    {
      what: "by its own condition, told before the service's",
      service: failedService,
      revision: crashed,
      reason: { code: "revision-failed", condition: "Ready", conditionReason: crash.reason, message: crash.message },
      says: `Ready: ${crash.reason}: ${crash.message}`,
    },
    {
      what: "at once, though the service still reconciles",
      service: { reconciling: true },
      revision: crashed,
      reason: { code: "revision-failed" },
    },
    {
      what: "at once, though after a failed change the observed generation stays at the one before",
      service: { ...failedService, generation: "8" },
      revision: crashed,
      reason: { code: "revision-failed" },
    },
    {
      what: "with its service, which names the revision that the user named and that never came to be",
      service: failedService,
      revision: undefined,
      wanted: { revision: "chat-2" },
      reason: { code: "service-failed", message: prefixed.message },
    },
    {
      what: "without a reason, and without a message",
      revision: revision({ conditions: [condition("Ready", "failed")] }),
      reason: { code: "revision-failed", conditionReason: "", message: "" },
      says: "the revision failed",
    },
    {
      what: "with a message but no reason",
      revision: revision({ conditions: [condition("Ready", "failed", { message: "Image 'IMAGE' not found." })] }),
      reason: { code: "revision-failed", conditionReason: "", message: "Image 'IMAGE' not found." },
      says: "Ready: Image 'IMAGE' not found.",
    },
    {
      what: "though it reads ready, because its container never was healthy",
      revision: revision({
        conditions: [
          condition("Ready", "succeeded", { reason: "RETIRED" }),
          condition("ContainerHealthy", "failed", crash),
        ],
      }),
      reason: { code: "revision-failed", condition: "ContainerHealthy" },
    },
    {
      what: "with its service, where it is the latest",
      service: { terminalCondition: condition("Ready", "failed", { reason: "INTERNAL", message: "No route." }) },
      reason: { code: "service-failed", condition: "Ready", conditionReason: "INTERNAL", message: "No route." },
    },
    {
      what: "before there was any revision",
      service: { ...failedService, latestCreatedRevision: null, latestReadyRevision: null, trafficStatuses: [] },
      revision: undefined,
      reason: { code: "service-failed", message: prefixed.message },
    },
    {
      what: "under a tag that never came to be, by its own condition",
      service: {
        ...failedService,
        traffic: [latest, target("chat-2", 0, { tag: "next" })],
        trafficStatuses: [target("chat-1", 100)],
      },
      revision: crashed,
      wanted: { tag: "next" },
      reason: { code: "revision-failed", message: crash.message },
    },
  ];
  it.each(rows)("$what", ({ reason, says = "", ...row }) => {
    expect(assess(row)).toMatchObject({ state: "failed", reason, message: expect.stringContaining(says) });
  });

  it("never for informational conditions", () => {
    const informed = revision({
      conditions: [
        condition("Ready", "succeeded"),
        condition("ContainerHealthy", "failed", { informational: true }),
        condition("Active", "failed", { informational: true }),
      ],
    });
    expect(assess({ what: "", revision: informed }).state).toBe("ready");
  });
});

describe("the candidate", () => {
  it.each<[string, Partial<ServiceState>, { revision?: string; tag?: string }, string | undefined]>([
    ["is the latest created one, ready or not", { latestReadyRevision: "chat-1" }, {}, "chat-2"],
    ["is the one that the user names, whatever the service says", {}, { revision: "chat-1" }, "chat-1"],
    ["is unknown while the service speaks of the generation before", { observedGeneration: "6" }, {}, undefined],
    ["is unknown where nothing was ever created", { latestCreatedRevision: null }, {}, undefined],
    ["is the tag's", { trafficStatuses: [latest, target("chat-3", 0, { tag: "next" })] }, { tag: "next" }, "chat-3"],
    [
      "is the one that the tag is to lead to: a failed deploy leaves the tag where it was",
      { traffic: [target("chat-3", 0, { tag: "next" })], trafficStatuses: [target("chat-2", 0, { tag: "next" })] },
      { tag: "next" },
      "chat-3",
    ],
    [
      "is the latest created one where the tag follows the latest",
      {
        latestCreatedRevision: "chat-3",
        traffic: [target("chat-2", 100), target(null, 0, { tag: "next" })],
        trafficStatuses: [target("chat-2", 100), target(null, 0, { tag: "next" })],
      },
      { tag: "next" },
      "chat-3",
    ],
    ["is unknown where the tag is", {}, { tag: "next" }, undefined],
  ])("%s", (_what, state, wanted, name) => {
    expect(candidateName(service(state), { ...any, ...wanted })).toBe(name);
  });
});

describe("effective traffic", () => {
  it("resolves LATEST, named or not, through the latest ready revision", () => {
    const state = service({
      latestReadyRevision: "chat-1",
      trafficStatuses: [latest, target("chat-0", 0, { tag: "old", uri: "https://old---chat" })],
    });
    expect(effectiveTraffic(state)).toEqual([
      { revision: "chat-1", percent: 100, tag: null, url: null, latest: true },
      { revision: "chat-0", percent: 0, tag: "old", url: "https://old---chat", latest: false },
    ]);
    expect(tagUrl(state, "old")).toBe("https://old---chat");
    expect(tagUrl(state, "next")).toBeUndefined();
  });
});
