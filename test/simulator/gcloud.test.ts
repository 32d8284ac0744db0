import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Simulator, startSimulator } from "./index.ts";
import { imageByDigest } from "./run-v1-resource.ts";

const present = spawnSync("gcloud", ["--version"]).status === 0;
if (!present)
  console.warn("gcloud is not installed: THE SIMULATOR IS NOT CHECKED AGAINST THE REAL gcloud on this machine.");

const run = promisify(execFile);

function digestOf({ run: { revisions } }: Simulator, name: string): string {
  const plan = revisions.get(name);
  if (plan === undefined) throw new Error(`no revision ${name}`);
  return imageByDigest(plan);
}

describe.skipIf(!present)("the machine's own gcloud", () => {
  const config = mkdtempSync(join(tmpdir(), "ion-gcloud-"));
  let simulator: Simulator;
  let revision: string;

  beforeAll(async () => {
    const overrides = { latencyMedianMs: 20, rolloutMs: 20, trafficMs: 20, requestsPerSecond: 300, errorRate: 0.1 };
    simulator = await startSimulator({ overrides, historyMs: 0 });
    ({ revision } = await simulator.deploy());
    while (simulator.traffic.sent < 200) await wait(10);
    await simulator.settle();
  });

  afterAll(async () => {
    await simulator.stop();
    rmSync(config, { recursive: true, force: true });
  });

  const gcloud = async (...parameters: string[]): Promise<unknown> => await gcloudOn(simulator, ...parameters);

  async function gcloudOn({ env: own }: Simulator, ...parameters: string[]): Promise<unknown> {
    const env = { ...process.env, ...own, CLOUDSDK_CONFIG: config };
    const { stdout } = await run("gcloud", [...parameters, "--format", "json"], { env, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout);
  }

  test("describes the service: the latest created revision is the ready one and has the traffic", async () => {
    expect(await gcloud("run", "services", "describe", "ion-api-prod", "--region", "us-central1")).toMatchObject({
      status: {
        latestCreatedRevisionName: revision,
        latestReadyRevisionName: revision,
        traffic: [{ latestRevision: true, revisionName: revision, percent: 100 }],
        url: simulator.uri,
      },
    });
  });

  test("lists the revisions", async () => {
    const revisions = await gcloud("run", "revisions", "list", "--service", "ion-api-prod", "--region", "us-central1");
    expect(revisions).toMatchObject([
      { metadata: { name: revision } },
      { metadata: { name: simulator.stableRevision } },
    ]);
  });

  test("describes a revision with the digest that its image's tag was resolved to", async () => {
    expect(await gcloud("run", "revisions", "describe", revision, "--region", "us-central1")).toMatchObject({
      status: { imageDigest: digestOf(simulator, revision) },
    });
  });

  test("describes a worker pool's revision as that, with its digest", async () => {
    const pool = await startSimulator({ pool: true, historyMs: 0 });
    try {
      const { revision: own } = await pool.deploy();
      const words = ["beta", "run", "worker-pools", "revisions", "describe", own, "--region", "us-central1"];
      expect(await gcloudOn(pool, ...words)).toMatchObject({
        metadata: { labels: { "run.googleapis.com/workerPool": "ion-worker-prod" } },
        status: { imageDigest: digestOf(pool, own) },
      });
    } finally {
      await pool.stop();
    }
  });

  test("reads the runbook's figures out of the logs, equal to what users got", async () => {
    const filter =
      "resource.type=cloud_run_revision AND resource.labels.service_name=ion-api-prod AND jsonPayload.status_code>0";
    const entries = (await gcloud("logging", "read", filter, "--limit", "5000")) as {
      jsonPayload: { status_code: number; process_time_ms: number };
    }[];
    const { app } = simulator.truth();
    const errors = entries.filter(({ jsonPayload }) => jsonPayload.status_code >= 500);
    expect(entries).toHaveLength(app.requests);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors).toHaveLength(app.byStatus["500"] ?? 0);
    const latencies = entries.map(({ jsonPayload }) => jsonPayload.process_time_ms);
    expect(latencies.toSorted((a, b) => a - b)).toEqual(app.latenciesMs.toSorted((a, b) => a - b));
  });
});
