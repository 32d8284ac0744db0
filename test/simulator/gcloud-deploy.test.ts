import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { type Simulator, startSimulator } from "./index.ts";

const present = spawnSync("gcloud", ["--version"]).status === 0;
if (!present)
  console.warn(
    "gcloud is not installed: THE SIMULATOR'S DEPLOYS ARE NOT CHECKED WITH THE REAL gcloud on this machine.",
  );

async function open(): Promise<{ sim: Simulator; gcloud: (line: string) => Promise<void> }> {
  const config = mkdtempSync(join(tmpdir(), "ion-gcloud-"));
  const sim = await startSimulator({ service: "chat", overrides: { rolloutMs: 20, trafficMs: 20, shiftMs: 20 } });
  onTestFinished(async () => {
    await sim.stop();
    rmSync(config, { recursive: true, force: true });
  });
  const env = { ...process.env, ...sim.env, CLOUDSDK_CONFIG: config };
  return { sim, gcloud: async (line) => void (await promisify(execFile)("gcloud", line.split(" "), { env })) };
}

const traffic = (sim: Simulator): object[] =>
  sim.run.state(Date.now()).effective.map(({ revision = "latest", percent, tag }) => ({
    revision,
    percent,
    ...(tag === undefined ? {} : { tag }),
  }));

test.skipIf(!present)(
  "gcloud deploys a revision by its name, waits for it, and moves the traffic as docs/traffic.md says",
  async () => {
    const { sim, gcloud } = await open();
    await gcloud(
      "run deploy chat --region us-central1 --image gcr.io/demo/chat:2 --revision-suffix r1 --labels commit-sha=0123abc",
    );
    expect(sim.run.state(Date.now()).latestReady).toBe("chat-r1");
    expect(sim.run.revisions.get("chat-r1")).toMatchObject({ image: "gcr.io/demo/chat:2", commit: "0123abc" });
    expect(traffic(sim)).toEqual([{ revision: "latest", percent: 100 }]);
    await gcloud(`run services update-traffic chat --region us-central1 --to-revisions ${sim.stableRevision}=100`);
    expect(traffic(sim)).toEqual([{ revision: sim.stableRevision, percent: 100 }]);
    await gcloud("run services update-traffic chat --region us-central1 --to-latest");
    expect(traffic(sim)).toEqual([{ revision: "latest", percent: 100 }]);
  },
);

test.skipIf(!present)("gcloud deploys one without traffic under a tag", async () => {
  const { sim, gcloud } = await open();
  await gcloud(
    "run deploy chat --region us-central1 --image gcr.io/demo/chat:2 --revision-suffix r1 --no-traffic --tag candidate",
  );
  expect(traffic(sim)).toEqual(
    expect.arrayContaining([
      { revision: sim.stableRevision, percent: 100 },
      { revision: "chat-r1", percent: 0, tag: "candidate" },
    ]),
  );
  expect(await (await fetch(`${sim.tagUri("candidate")}/health`)).json()).toMatchObject({ status: "ok" });
});
