import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setUp } from "../../setup/setup.ts";
import { type Simulator, startSimulator } from "../index.ts";

const present = spawnSync("gcloud", ["--version"]).status === 0;
if (!present)
  console.warn("gcloud is not installed: WHAT THE SETUP WRITES IS NOT READ BY THE REAL gcloud ON THIS MACHINE.");

// `gcloud monitoring policies` is in the alpha component only.
const hasAlpha = present && spawnSync("gcloud", ["version"], { encoding: "utf8" }).stdout.includes("alpha");

const run = promisify(execFile);

describe.skipIf(!present)("the machine's own gcloud reads what was set up", () => {
  const config = mkdtempSync(join(tmpdir(), "ion-gcloud-"));
  let simulator: Simulator;

  beforeAll(async () => {
    simulator = await startSimulator({ authentication: false });
    await setUp(simulator);
  });

  afterAll(async () => {
    await simulator.stop();
    rmSync(config, { recursive: true, force: true });
  });

  async function gcloud(...parameters: string[]): Promise<unknown> {
    const env = { ...process.env, ...simulator.env, CLOUDSDK_CONFIG: config };
    const { stdout } = await run("gcloud", [...parameters, "--format", "json"], { env, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout);
  }

  test("dashboards", async () => {
    const found = (await gcloud("monitoring", "dashboards", "list")) as { displayName: string; name: string }[];
    expect(found.map(({ displayName }) => displayName)).toEqual([
      "ion-api-prod – performance",
      "ion-api-prod – errors",
      "ion-api-prod – business",
    ]);
    const one = await gcloud("monitoring", "dashboards", "describe", found[0]?.name ?? "");
    expect(one).toEqual(simulator.setup.dashboards.get(found[0]?.name ?? ""));
  });

  test("log-based metrics", async () => {
    const found = (await gcloud("logging", "metrics", "list")) as { name: string }[];
    expect(found.map(({ name }) => name).toSorted()).toEqual([...simulator.setup.logMetrics.keys()].toSorted());
    expect(await gcloud("logging", "metrics", "describe", "ion_verify_ion_api_prod_errors")).toMatchObject({
      filter:
        'resource.type="cloud_run_revision" AND resource.labels.service_name="ion-api-prod" AND (jsonPayload.status_code>=500 AND jsonPayload.status_code<=599)',
      metricDescriptor: { metricKind: "DELTA", valueType: "INT64" },
    });
  });

  test.skipIf(!hasAlpha)("alert policies", async () => {
    const found = (await gcloud("alpha", "monitoring", "policies", "list")) as {
      displayName: string;
      severity: string;
    }[];
    expect(found.map(({ displayName, severity }) => [displayName, severity])).toEqual([
      ["ion-api-prod – critical", "CRITICAL"],
      ["ion-api-prod – warning", "WARNING"],
    ]);
  });
});
