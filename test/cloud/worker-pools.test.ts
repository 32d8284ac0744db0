import { RevisionsClient } from "@google-cloud/run/build/src/v2/revisions_client.js";
import { WorkerPoolsClient } from "@google-cloud/run/build/src/v2/worker_pools_client.js";
import { afterEach, describe, expect, it } from "vitest";
import { openWorkerPools } from "../../src/cloud/worker-pools.ts";
import { assessReadiness } from "../../src/revision/readiness-rule.ts";
import { openFaces } from "../simulator/open-faces.ts";
import { planRevision } from "../simulator/run-conditions.ts";
import { RunService } from "../simulator/run-service.ts";
import { RunV2Face } from "../simulator/run-v2-face.ts";
import { type Overrides, scenario } from "../simulator/scenarios.ts";
import { policy, reach, scriptedFace, wait } from "./google.ts";

const begin = Date.UTC(2026, 0, 1);
const identity = { project: "demo", projectNumber: "1", region: "us-central1", name: "jobs", isPool: true };
const grants = ["run.workerpools.get", "run.revisions.get", "run.revisions.list"];
const parent = "projects/demo/locations/us-central1/workerPools/jobs";
const opened: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** jobs-1 runs, jobs-2 is deployed; so long after that. */
function faceAfter(afterMs: number, overrides: Overrides = {}): RunV2Face {
  const chosen = scenario("healthy", overrides);
  const first = planRevision(identity, "jobs-1", scenario("healthy"), begin - 1e8, begin - 1e8);
  const service = new RunService(identity, first);
  service.deploy(planRevision(identity, "jobs-2", chosen, begin, begin), begin, chosen.trafficMs, begin);
  const urls = { uri: () => "", tagUri: () => undefined };
  const now = (): number => begin + afterMs;
  return new RunV2Face({ service, urls, now, trafficMs: () => 1000, can: () => true });
}

async function poolsOf(face: Parameters<typeof reach>[0], more: string[] = grants) {
  const { access, endpoint, server } = await reach(face, more);
  const pools = await openWorkerPools(access, endpoint, { project: "demo", region: "us-central1" }, policy);
  opened.push(pools, server);
  return pools;
}

describe("a worker pool of the simulator", () => {
  it("is read by Google's own clients as its proto has it", async () => {
    const { server, clientOptions } = await openFaces([faceAfter(600_000)], grants, () => begin + 600_000);
    const pools = new WorkerPoolsClient(clientOptions);
    const revisions = new RevisionsClient(clientOptions);
    opened.push(pools, revisions, server);
    const [pool] = await pools.getWorkerPool({ name: parent });
    expect(pool).toMatchObject({
      name: parent,
      reconciling: false,
      terminalCondition: { type: "Ready", state: "CONDITION_SUCCEEDED" },
      latestReadyRevision: `${parent}/revisions/jobs-2`,
      instanceSplits: [{ type: "INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST", percent: 100 }],
      instanceSplitStatuses: [{ type: "INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST", percent: 100 }],
    });
    const [revision] = await revisions.getRevision({ name: `${parent}/revisions/jobs-2` });
    expect(revision.name).toBe(`${parent}/revisions/jobs-2`);
  });

  it("is no service, and a service is no pool", () => {
    const answer = faceAfter(0).answer({
      method: "GET",
      path: "/v2/projects/demo/locations/us-central1/services/jobs",
      query: new URLSearchParams(),
      headers: {},
      body: undefined,
    });
    expect(answer.status).toBe(404);
  });
});

describe("a worker pool as it is read", () => {
  it("is ready by the rule of services, its instances in the place of traffic", async () => {
    const pools = await poolsOf(faceAfter(600_000));
    const [pool, revision] = [await pools.service("jobs", wait()), await pools.revision("jobs", "jobs-2", wait())];
    expect(pool).toMatchObject({ uri: null, latestReadyRevision: "jobs-2", internalOnly: false, reconciling: false });
    expect(pool.trafficStatuses).toMatchObject([{ percent: 100, latest: true }]);
    expect(revision).toMatchObject({ name: "jobs-2", createdAt: begin, memoryLimit: expect.any(String) });
    const wanted = { revision: undefined, tag: undefined };
    expect(assessReadiness(pool, revision, wanted)).toMatchObject({ state: "ready", percent: 100 });
    expect((await pools.revisions("jobs", wait())).map(({ name }) => name)).toEqual(["jobs-2", "jobs-1"]);
  });

  it("tells the digest that its image was resolved to, by the older API", async () => {
    const digest = `sha256:${"0a".repeat(32)}`;
    const face = scriptedFace({
      status: 200,
      body: { status: { imageDigest: `us-docker.pkg.dev/demo/jobs@${digest}` } },
    });
    const pools = await poolsOf(face, ["any"]);
    expect(await pools.imageDigest("jobs-2", wait())).toBe(digest);
    expect(face.requests[0]?.path).toBe("/v1/projects/demo/locations/us-central1/revisions/jobs-2");
  });

  it("is not ready while it reconciles, and has failed where its revision has", async () => {
    const wanted = { revision: undefined, tag: undefined };
    const early = await poolsOf(faceAfter(100));
    expect(assessReadiness(await early.service("jobs", wait()), undefined, wanted).state).toBe("waiting");
    const crashed = await poolsOf(faceAfter(600_000, { outcome: "crash" }));
    const [pool, revision] = [await crashed.service("jobs", wait()), await crashed.revision("jobs", "jobs-2", wait())];
    expect(assessReadiness(pool, revision, wanted)).toMatchObject({
      state: "failed",
      reason: { code: "revision-failed" },
    });
  });

  it("gives all instances to the latest revision where it names no split (worker_pool.proto)", async () => {
    const pools = await poolsOf(
      scriptedFace({ status: 200, body: { name: parent, latestReadyRevision: "x/jobs-2" } }),
      ["any"],
    );
    expect((await pools.service("jobs", wait())).traffic).toEqual([
      { revision: null, percent: 100, tag: null, uri: null, latest: true },
    ]);
  });

  it("tells how many instances are asked for from outside", async () => {
    const asked = (scaling: object) => scriptedFace({ status: 200, body: { name: parent, scaling } });
    const scaled = await poolsOf(asked({ manualInstanceCount: 4 }), ["any"]);
    expect((await scaled.service("jobs", wait())).manualInstances).toBe(4);
    const usual = await poolsOf(asked({}), ["any"]);
    expect((await usual.service("jobs", wait())).manualInstances).toBeNull();
  });

  it("that does not exist is a wrong setting", async () => {
    const pools = await poolsOf(faceAfter(0));
    await expect(pools.service("other", wait())).rejects.toThrow(/worker-pool .*other.*which could not be found/);
  });
});
