import { describe, expect, test } from "vitest";
import type { Behaviour } from "./chat-service.ts";
import type { FaceRequest } from "./face.ts";
import type { DeployOptions } from "./options.ts";
import { planRevision } from "./run-conditions.ts";
import { RunService } from "./run-service.ts";
import { soundScenario } from "./scenarios.ts";
import type { Outage } from "./server.ts";
import { Timeline, type Turn } from "./timeline.ts";

const identity = { project: "demo", projectNumber: "1", region: "us-central1", name: "chat" };
const reading = (revision: string): FaceRequest => ({
  method: "POST",
  path: "/v2/entries:list",
  query: new URLSearchParams(),
  headers: {},
  body: { filter: `resource.labels.revision_name="${revision}"` },
});

/** What is due, by its time in ms: nothing happens before the test says so. */
function open(...turns: Turn[]) {
  const now = Date.now();
  const run = new RunService(identity, planRevision(identity, "chat-1", soundScenario, now - 9e6, now - 9e6));
  run.deploy(planRevision(identity, "chat-2", soundScenario, now - 1e6, now - 1e6), now - 1e6, 0, now - 1e6);
  const behaviours = new Map<string, Behaviour>(
    ["chat-1", "chat-2"].map((name) => [name, { scenario: soundScenario, trafficSinceMs: 0, instances: ["0a"] }]),
  );
  const due: [number, () => void][] = [];
  const outages: Outage[] = [];
  const deployed: DeployOptions[] = [];
  const kills: string[] = [];
  let tokens = 1;
  const timeline = new Timeline({
    run,
    behaviours,
    outages,
    stableRevision: "chat-1",
    deploy: async (options) => void deployed.push(options),
    endTokens: () => (tokens += 1),
    kill: (...one) => void kills.push(one.join(" ")),
    later: (ms, action) => due.push([ms, action]),
  });
  timeline.expect("chat-2", turns);
  const take = (): void => due.splice(0).forEach(([, action]) => action());
  return { run, behaviours, outages, deployed, kills, due, timeline, take, tokens: () => tokens };
}

describe("a timeline", () => {
  test("begins with the first reading of the deployed revision's log, once", () => {
    const { due, timeline } = open({ at: 1, unready: "gone" }, { at: 2.5, percent: 0 });
    timeline.see(reading("chat-1"));
    timeline.see({ ...reading("chat-2"), path: "/v2/projects/demo/sinks" });
    expect(due).toEqual([]);
    timeline.see(reading("chat-2"));
    timeline.see(reading("chat-2"));
    expect(due.map(([ms]) => ms)).toEqual([1000, 2500]);
  });

  test("changes how the revision behaves, and no other", () => {
    const { behaviours, timeline, take } = open({
      at: 1,
      behaves: { errorRate: 0.3, latencyMedianMs: 4000, appLog: false, frontDoor: "iap-redirect" },
    });
    timeline.see(reading("chat-2"));
    take();
    expect(behaviours.get("chat-2")?.scenario).toMatchObject({
      errorRate: 0.3,
      latencyMedianMs: 4000,
      appLog: false,
      frontDoor: "iap-redirect",
      requestsPerSecond: 120,
    });
    expect(behaviours.get("chat-1")?.scenario).toEqual(soundScenario);
  });

  test("moves traffic, takes readiness away, kills, deploys and ends tokens", () => {
    const turn = { percent: 30, unready: "the secret is gone", killed: true, deploys: true, tokensEnd: true } as const;
    const world = open({ at: 1, ...turn });
    world.timeline.see(reading("chat-2"));
    world.take();
    const { traffic } = world.run.state(Date.now());
    expect(traffic.map(({ revision, percent }) => [revision, percent])).toEqual([
      ["chat-1", 70],
      ["chat-2", 30],
    ]);
    expect(world.run.revisions.get("chat-2")?.unready?.message).toBe("the secret is gone");
    expect([world.deployed.length, world.tokens(), world.kills]).toEqual([1, 2, ["chat-2 1Gi"]]);
  });

  test("ends the reading of logs, and the service itself", () => {
    const { outages, behaviours, timeline, take } = open({ at: 1, logReads: "hang" }, { at: 2, deleted: true });
    timeline.see(reading("chat-2"));
    take();
    const met = (path: string): (Outage["answer"] | undefined)[] =>
      outages.filter(({ of }) => of({ ...reading(""), path })).map(({ answer }) => answer);
    const at = "/v2/projects/demo/locations/us-central1/services";
    expect(met("/v2/entries:list")).toEqual(["hang"]);
    expect(met(`${at}/chat/revisions/chat-2`)).toMatchObject([{ status: 404 }]);
    expect(met(`${at}/chat-two`)).toEqual([]);
    expect(behaviours.size).toBe(0);
  });
});
