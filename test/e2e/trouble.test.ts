import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { onTestFinished } from "../this-test.ts";
import type { Simulator } from "../simulator/index.ts";
import { googleErrors } from "../simulator/recorded/google-errors.ts";
import { act, annotations, openCloud, verify } from "./verify.ts";

// Trouble of the machine and of the credentials: only a process can show that none of it ends in a stack.

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "trouble-"));
  onTestFinished(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The simulator's environment with other credentials. */
function withCredentials(sim: Simulator, path: string): Record<string, string> {
  const { CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: _none, ...env } = sim.env;
  return { ...env, GOOGLE_APPLICATION_CREDENTIALS: path };
}

const pem = (): string =>
  generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const key = (more: object): string =>
  JSON.stringify({ type: "service_account", client_email: "a@p.iam.gserviceaccount.com", project_id: "p", ...more });

describe.concurrent("credentials that are", () => {
  test.for<[string, () => string, RegExp]>([
    ["not there", () => join(folderOf({}), "gha-creds-0.json"), /after actions\/checkout/],
    ["nobody's", () => "", /permissions: id-token: write/],
    ["no JSON", () => join(folderOf({ "c.json": "{" }), "c.json"), /google-github-actions\/auth writes that file/],
    [
      "a key with two characters for each line end",
      () => join(folderOf({ "c.json": key({ private_key: pem().replaceAll("\n", "\\n") }) }), "c.json"),
      /its line ends were changed/,
    ],
    [
      "of another cloud",
      () => join(folderOf({ "c.json": key({ private_key: pem(), universe_domain: "corp.goog" }) }), "c.json"),
      /GOOGLE_CLOUD_UNIVERSE_DOMAIN/,
    ],
  ])("%s are told with what to do, and the step ends with its summary and outputs", async ([, path, next]) => {
    const sim = await openCloud({});
    const env = withCredentials(sim, path());
    const inputs = { "on-no-data": "warn", "ready-timeout": "5s" };
    const verified = await act(sim, { env: () => env, inputs });
    expect(verified.outputs).toMatchObject({ verdict: "inconclusive" });
    const rolledBack = await act(sim, { action: "rollback", env: () => env, inputs });
    expect(rolledBack.outputs).toMatchObject({ changed: "false" });
    const reported = await act(sim, { action: "report", env: () => env, inputs: { ...inputs, period: "day" } });
    expect(reported.outputs).toMatchObject({ verdict: "inconclusive" });
    for (const run of [verified, rolledBack, reported]) {
      expect(run.summary).toMatch(next);
      expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    }
  });
});

// All of them, by the doctor: recorded.test.ts. The action tells them in its summary.
test.concurrent.for<[keyof typeof googleErrors, RegExp, RegExp]>([
  ["serviceDisabled", /^\/v2\/projects/, /gcloud services enable monitoring\.googleapis\.com/],
  ["captivePortal", /^\/v2\/projects/, /no answer of Google's/],
])("%s is told with its own next step", async ([form, path, next]) => {
  const sim = await openCloud({});
  sim.scripted.push({ path, answer: googleErrors[form].answer });
  const run = await act(sim, { inputs: { "ready-timeout": "5s" } });
  expect([run.exitCode, run.outputs["verdict"]]).toEqual([1, "inconclusive"]);
  expect(run.summary).toMatch(next);
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test.concurrent("a proxy that no client can use is a wrong setting", async () => {
  const sim = await openCloud({});
  const run = await act(sim, { env: { HTTPS_PROXY: "socks5://proxy.corp:1080" } });
  expect([run.exitCode, run.outputs, run.stderr]).toEqual([1, {}, ""]);
  expect(annotations(run, "error")[0]).toMatch(/HTTPS_PROXY \(environment\) is "socks5:.*a proxy's address such as/);
});

test.concurrent("a proxy without a scheme is understood as curl does, and stops nothing", async () => {
  const sim = await openCloud({});
  // The simulator is reached over plain HTTP, and not through it.
  const run = await act(sim, { env: { HTTPS_PROXY: "127.0.0.1:9" }, inputs: { "ready-timeout": "3s", window: "2s" } });
  expect(run.outputs).toMatchObject({ verdict: expect.stringMatching(/./) });
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test.concurrent("files of the runner that cannot be read or written do not change the verdict", async () => {
  const folder = folderOf({ file: "" });
  const run = await verify({
    env: {
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: folder,
      RUNNER_TEMP: join(folder, "file", "below-a-file"),
      GITHUB_STEP_SUMMARY: join(folder, "no", "summary"),
      GITHUB_STATE: join(folder, "no", "state"),
      GITHUB_OUTPUT: join(folder, "no", "output"),
      GITHUB_REPOSITORY: "org/chat",
      GITHUB_SHA: "a".repeat(40),
      GITHUB_RUN_ID: "77",
    },
    inputs: { "github-token": "ghs_0123456789abcdef0123456789abcdef0123" },
  }).catch((error: unknown) => String(error));
  // No report file could be written: the test's helper says so with what the process said.
  expect(run).toMatch(/the action wrote no report/);
  expect(run).toMatch(/PASS/);
  expect(run).toMatch(/::warning .*The report file could not be written/);
  expect(run).toMatch(/::warning .*The job summary could not be written/);
  expect(run).toMatch(/::warning .*The outputs could not be written/);
  expect(run).not.toMatch(/GitHub was not told/);
  expect(run).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test.concurrent("a token that ends in the middle of the job is renewed", async () => {
  const timeline = [{ at: 3, tokensEnd: true as const }];
  const sim = await openCloud({ tokenLifetimeS: 299, overrides: { timeline } });
  await sim.deploy();
  await sim.moved();
  const env = sim.keylessEnv();
  const run = await act(sim, {
    env: () => env,
    inputs: { window: "10s" },
  });
  expect([run.exitCode, run.outputs["verdict"]]).toEqual([0, "pass"]);
  const exchanges = sim.requests.filter(({ path }) => path === "/sts/v1/token");
  expect(sim.requests.filter(({ status }) => status === 401).length).toBeGreaterThan(0);
  expect(exchanges.length).toBeLessThanOrEqual(4);
});
