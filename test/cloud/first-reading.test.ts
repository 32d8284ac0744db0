import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAccess } from "../../src/cloud/client.ts";
import { openCloudRun } from "../../src/cloud/cloud-run.ts";
import { tellingWhatExists } from "../../src/cloud/first-reading.ts";
import { parseEndpoint } from "../../src/inputs/endpoints.ts";
import type { TrafficApi } from "../../src/traffic/traffic-api.ts";
import { type Simulator, startSimulator } from "../simulator/index.ts";
import { policy, wait } from "./google.ts";

let sim: Simulator;
const open: TrafficApi[] = [];
beforeEach(async () => {
  sim = await startSimulator({ live: false, authentication: false });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map(async (one) => await one.close()));
  await sim.stop();
});

async function connect(place: { project?: string; region?: string } = {}): Promise<TrafficApi> {
  const all = { project: sim.service.project, region: sim.service.region, ...place };
  const endpoint = parseEndpoint(sim.url);
  if (endpoint === null) throw new Error("no endpoint");
  const api = await openCloudRun(await openAccess({ kind: "none" }, all.project), endpoint, all, policy);
  open.push(api);
  return tellingWhatExists(api, all, api.services, () => Date.now());
}

describe("the first reading", () => {
  it("of a service that is there is the service", async () => {
    const api = await connect();
    expect((await api.service(sim.service.name, wait())).latestReadyRevision).toBe(sim.stableRevision);
  });

  it.each<[string, string, Parameters<typeof connect>[0], RegExp]>([
    [
      "service",
      "ion-api-prd",
      {},
      /^- service \(input\) is "ion-api-prd", .* allowed: ion-api-prod \(is ion-api-prod meant\?\)$/m,
    ],
    ["region", "ion-api-prod", { region: "europe-west1" }, /^- region .* allowed: where it is: us-central1$/m],
    [
      "region that is none",
      "ion-api-prod",
      { region: "us-centrall1" },
      /^- region .* allowed: where it is: us-central1$/m,
    ],
  ])("of a wrong %s is a configuration error that names what exists", async (_what, service, place, message) => {
    const api = await connect(place);
    for (const read of [api.service(service, wait()), api.revisions(service, wait())]) {
      await expect(read).rejects.toMatchObject({
        name: "ConfigurationError",
        message: expect.stringMatching(message),
      });
    }
  });

  it("of a wrong project cannot be told from a missing role: both are named", async () => {
    const api = await connect({ project: "ion-dmeo" });
    await expect(api.service("ion-api-prod", wait())).rejects.toMatchObject({
      kind: "role",
      message: expect.stringMatching(/roles\/run\.viewer .*, if ion-dmeo is the right project\.$/),
    });
  });

  it("is the only one that does: what was there has been deleted since", async () => {
    const api = await connect();
    await api.service(sim.service.name, wait());
    await expect(api.service("another", wait())).rejects.toMatchObject({ failure: "not-found" });
  });

  it("is not needed where the services may not be listed", async () => {
    sim.grants.delete("run.services.list");
    const api = await connect();
    await expect(api.service("chat", wait())).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/could not be found.*Reading service chat failed: HTTP 404/),
    });
  });
});
