import { createServer, type Server } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openCloud } from "../../src/cloud/open.ts";
import { readSettings } from "../../src/inputs/read.ts";
import { never } from "../fake-clock.ts";
import { close, listen } from "../simulator/server.ts";

// What is told before it does harm.

let folder: string;
const servers: Server[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "open-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await Promise.all(servers.splice(0).map(close));
});

async function opened(env: Record<string, string>, plannedMs: number) {
  const given = { INPUT_SERVICE: "chat", INPUT_REGION: "us-central1", INPUT_PROJECT: "ion-demo", ...env };
  const warnings: string[] = [];
  const inputs = await readSettings({ env: given, readFile: () => undefined });
  return { cloud: openCloud(inputs, never, { warn: (one) => void warnings.push(one), plannedMs }), warnings };
}

/** Credentials as google-github-actions/auth writes them, with a runner's token that ends then. */
function credentials(endsAt: number): string {
  const claims = Buffer.from(JSON.stringify({ exp: Math.floor(endsAt / 1000) })).toString("base64url");
  const headers = { Authorization: `Bearer a.${claims}.c` };
  const path = join(folder, "gha-creds.json");
  writeFileSync(
    path,
    JSON.stringify({
      type: "external_account",
      audience: "//iam.googleapis.com/x",
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: "https://sts.example/",
      credential_source: { url: "https://example.com/", headers, format: { type: "text" } },
    }),
  );
  return path;
}

it("a runner's token that ends before the window does is told at the start", async () => {
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", credentials(Date.now() + 3_600_000));
  const long = await opened({}, 2 * 3_600_000);
  await long.cloud.signIn();
  expect(long.warnings).toEqual([expect.stringMatching(/^GitHub's token of this job ends at .*Use a shorter window/)]);
  const short = await opened({}, 600_000);
  await short.cloud.signIn();
  expect(short.warnings).toEqual([]);
});

it.each([
  [7, "behind"],
  [-7, "ahead of"],
])("a clock that is %d minutes off is told once", async (minutes, side) => {
  const server = createServer((_request, response) => {
    response.setHeader("date", new Date(Date.now() + minutes * 60_000).toUTCString());
    response.setHeader("content-type", "application/json");
    response.end("{}");
  });
  servers.push(server);
  const url = `http://127.0.0.1:${await listen(server, 0)}/`;
  const env = { CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: url, CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "true" };
  const { cloud, warnings } = await opened(env, 0);
  const pages = await cloud.logs();
  const wait = { deadline: Date.now() + 10_000, signal: never };
  for (let i = 0; i < 2; i++) await pages.page({ filter: "", orderBy: "timestamp desc", pageSize: 1 }, wait);
  await cloud.close();
  expect(warnings).toEqual([expect.stringContaining(`This machine's clock is 7 minutes ${side} Google's`)]);
});

it("a project that nobody names is told as missing", async () => {
  const env = { INPUT_PROJECT: "", CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "true" };
  const { cloud } = await opened(env, 0);
  await expect(cloud.signIn()).rejects.toThrow(/- project \(input or environment\) is missing; allowed: a project id/);
});
