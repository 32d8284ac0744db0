import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { openAccess } from "../../src/cloud/client.ts";
import { type Simulator, startSimulator } from "../simulator/index.ts";
import { never } from "../fake-clock.ts";

const audience = "https://chat-abc-uc.a.run.app";
let sim: Simulator;
let folder: string;

beforeAll(async () => {
  sim = await startSimulator({});
  folder = mkdtempSync(join(tmpdir(), "id-token-"));
});
afterAll(async () => {
  await sim.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function mint(): Promise<string> {
  const access = await openAccess({ kind: "default" }, "demo");
  const policy = { clock: systemClock, random: () => 0, tryTimeoutMs: 10_000 };
  return await access.idTokens(policy)(audience, { deadline: systemClock.now() + 10_000, signal: never });
}

describe("an ID token comes from", () => {
  it("an external account, by the federated token and not the impersonated one", async () => {
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", sim.keylessEnv()["GOOGLE_APPLICATION_CREDENTIALS"]);
    expect(sim.iam.accepts(await mint(), [audience])).toBe(true);
  });

  it("the metadata server", async () => {
    vi.stubEnv("GCE_METADATA_HOST", new URL(sim.url).host);
    vi.stubEnv("METADATA_SERVER_DETECTION", "assume-present");
    vi.stubEnv("HOME", folder);
    vi.stubEnv("CLOUDSDK_CONFIG", folder);
    expect(sim.iam.accepts(await mint(), [audience])).toBe(true);
  });
});

describe("no ID token comes from", () => {
  it("a workload identity that impersonates no service account, and the way out is told", async () => {
    const env = sim.keylessEnv({ impersonate: false });
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", env["GOOGLE_APPLICATION_CREDENTIALS"]);
    await expect(mint()).rejects.toMatchObject({
      failure: "no-access",
      message: expect.stringMatching(/impersonates no service account.*`service_account`.*`probe-headers`/),
    });
  });

  it("an account that may not, and Google's words say which permission is missing", async () => {
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", sim.keylessEnv()["GOOGLE_APPLICATION_CREDENTIALS"]);
    sim.grants.delete("iam.serviceAccounts.getOpenIdToken");
    await expect(mint()).rejects.toMatchObject({
      failure: "no-access",
      message: expect.stringContaining("iam.serviceAccounts.getOpenIdToken"),
    });
    sim.grants.add("iam.serviceAccounts.getOpenIdToken");
  });
});
