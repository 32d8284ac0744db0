import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import type { ServiceState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import { releasePinAfter, withRelease } from "../../src/traffic/release.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { report } from "../report/fixtures.ts";
import { latest, target } from "../revision/cloud-run-states.ts";
import { settingsOf } from "../run/scene.ts";
import { Cloud } from "./cloud.ts";

const base = report();
const candidate = base.candidate === null ? null : { ...base.candidate, name: "chat-2" };
const watched = (traffic: { revision: string; percent: number }[]): Report["serviceWatch"] =>
  base.serviceWatch === null
    ? null
    : { ...base.serviceWatch, standings: base.serviceWatch.standings.map((one) => ({ ...one, traffic })) };
const alone = watched([{ revision: "chat-2", percent: 100 }]);
const passed = report({
  candidate,
  serviceWatch: alone,
  notices: [{ code: "traffic-pinned", revision: "chat-2", percent: 100 }],
});

interface Case {
  judged?: Report;
  service?: Partial<ServiceState>;
  settings?: Parameters<typeof settingsOf>[0];
  meddle?: (cloud: Cloud) => void;
}

function divided(...traffic: TrafficTarget[]): Partial<ServiceState> {
  return { traffic, trafficStatuses: traffic };
}

async function release({ judged = passed, service: state, settings, meddle }: Case) {
  const cloud = new Cloud(new FakeClock(), { ...divided(target("chat-2", 100)), ...state });
  cloud.onUpdate = () => {
    cloud.onUpdate = () => undefined;
    meddle?.(cloud);
  };
  const all = settingsOf({ releasePin: true, readyTimeoutMs: 20_000, ...settings });
  const facts = await cloud.clock.run(
    releasePinAfter(judged, all, { clock: cloud.clock, cloudRun: async () => cloud }, never),
  );
  return { facts, cloud, notices: withRelease(judged, facts).notices.map(({ code }) => code) };
}

describe("after a good deploy the pin is released:", () => {
  it("traffic follows the latest, tags are kept, and it is told", async () => {
    const { facts, cloud, notices } = await release({
      service: divided(target("chat-2", 100), target("chat-1", 0, { tag: "old" })),
    });
    expect(facts).toMatchObject({ done: true, changed: true, outcome: { code: "moved" } });
    expect(cloud.sent).toEqual([
      [
        { revision: null, percent: 100, tag: null },
        { revision: "chat-1", percent: 0, tag: "old" },
      ],
    ]);
    expect(notices).toEqual(["pin-released"]);
  });

  it("somebody's own release that is under way is awaited, and not claimed before users have it", async () => {
    const underWay = {
      traffic: [latest],
      trafficStatuses: [target("chat-2", 100)],
      generation: "8",
      reconciling: true,
    };
    const { facts, cloud } = await release({ service: underWay });
    expect([facts?.outcome.code, facts?.done, cloud.sent]).toEqual(["not-taken-up", false, []]);
  });

  it("one that follows the latest already is left, whoever owns it", async () => {
    const { facts, cloud, notices } = await release({ service: { ...divided(latest), terraform: true } });
    expect([facts?.done, facts?.changed, cloud.sent, notices]).toEqual([true, false, [], []]);
  });
});

describe("the pin stays", () => {
  const share = [
    { revision: "chat-1", percent: 50 },
    { revision: "chat-2", percent: 50 },
  ];
  it.each<[string, Case, string]>([
    [
      "where others have some of the traffic",
      {
        service: divided(target("chat-1", 50), target("chat-2", 50)),
        judged: { ...passed, serviceWatch: watched(share) },
      },
      "not-all-traffic",
    ],
    [
      "where somebody moved it since the verdict",
      { service: divided(target("chat-1", 50), target("chat-2", 50)) },
      "changed-by-others",
    ],
    ["where someone deployed since", { service: { latestCreatedRevision: "chat-3" } }, "deployed-meanwhile"],
    [
      "where a preview is the latest: it would get all users",
      {
        service: {
          ...divided(target("chat-2", 100), target("chat-3", 0, { tag: "pr-7" })),
          latestCreatedRevision: "chat-3",
        },
      },
      "target-not-ready",
    ],
    [
      "where the latest ready one is still the one before, to which it would lead",
      { service: { latestReadyRevision: "chat-1" } },
      "target-not-ready",
    ],
    ["while a change is under way", { service: { generation: "8", reconciling: true } }, "not-taken-up"],
    ["where Terraform pinned it", { service: { terraform: true } }, "owned-by-terraform"],
    [
      "where someone deploys between the reading and the change",
      { meddle: (cloud) => cloud.change({ latestCreatedRevision: "chat-3" }) },
      "deployed-meanwhile",
    ],
  ])("%s", async (_what, one, code) => {
    const { facts, cloud, notices } = await release(one);
    expect([facts?.outcome.code, facts?.done, cloud.sent]).toEqual([code, false, []]);
    expect(notices).toEqual(["traffic-pinned", "pin-kept"]);
  });

  it.each<[string, Case]>([
    ["where nobody asked", { settings: { releasePin: false } }],
    ["after a failed verdict", { judged: { ...passed, verdict: "fail" } }],
    ["after an undecided one", { judged: { ...passed, verdict: "inconclusive" } }],
  ])("%s", async (_what, one) => {
    const { facts, cloud, notices } = await release(one);
    expect([facts, cloud.sent, notices]).toEqual([null, [], ["traffic-pinned"]]);
  });
});
