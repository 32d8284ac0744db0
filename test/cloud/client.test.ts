import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { generateKeyPairSync } from "node:crypto";
import { systemClock } from "../../src/clock.ts";
import { openAccess } from "../../src/cloud/client.ts";
import { withRetry } from "../../src/cloud/retry.ts";
import { never } from "../fake-clock.ts";
import { type Simulator, startSimulator } from "../simulator/index.ts";

const url = "https://run.googleapis.com/";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "access-"));
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("a file with an access token", () => {
  it("is read again during a long window, because its token ends", async () => {
    const path = join(folder, "token");
    writeFileSync(path, "first\n");
    const access = await openAccess({ kind: "token-file", path }, "demo");
    await access.ready();
    expect(await access.headers(url)).toMatchObject({ authorization: "Bearer first" });
    writeFileSync(path, "second\n");
    vi.setSystemTime(Date.now() + 10 * 60_000);
    expect(await access.headers(url)).toMatchObject({ authorization: "Bearer second" });
  });

  it.each([
    ["is not there", undefined],
    ["is empty", " \n"],
  ])("that %s is missing access, told at once", async (_what, content) => {
    const path = join(folder, "token");
    if (content !== undefined) writeFileSync(path, content);
    const access = await openAccess({ kind: "token-file", path }, "demo");
    await expect(access.ready()).rejects.toMatchObject({
      failure: "no-access",
      message: expect.stringMatching(/^Loading Google credentials failed: .*google-github-actions\/auth/),
    });
  });
});

describe("credentials", () => {
  it("that are switched off send nothing", async () => {
    const access = await openAccess({ kind: "none" }, "demo");
    await access.ready();
    expect(await access.headers(url)).not.toHaveProperty("authorization");
  });

  it("that are named by the environment but missing tell what to set up", async () => {
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", join(folder, "gha-creds-0123.json"));
    const access = await openAccess({ kind: "default" }, "demo");
    await expect(access.ready()).rejects.toMatchObject({
      failure: "no-access",
      message: expect.stringContaining("gha-creds-0123.json"),
    });
  });
});

describe("the project", () => {
  it("is the one that is given", async () => {
    const access = await openAccess({ kind: "none" }, "demo");
    expect(await access.project()).toBe("demo");
  });

  it("is else the environment's", async () => {
    vi.stubEnv("GOOGLE_CLOUD_PROJECT", "from-env");
    const access = await openAccess({ kind: "none" }, undefined);
    expect(await access.project()).toBe("from-env");
  });
});

it("clients are given the endpoint in parts, REST, and the shared tokens", async () => {
  const access = await openAccess({ kind: "none" }, "demo");
  const options = access.clientOptions({ protocol: "http", host: "[::1]", port: 8080 });
  expect(options).toMatchObject({
    apiEndpoint: "[::1]",
    port: 8080,
    protocol: "http",
    fallback: true,
    projectId: "demo",
    auth: expect.anything(),
  });
});

describe("tokens that live five minutes", () => {
  let sim: Simulator;
  beforeEach(async () => {
    vi.useRealTimers();
    sim = await startSimulator({ tokenLifetimeS: 299, live: false });
  });
  afterEach(async () => await sim.stop());

  it("are got once for many calls, and again after the clock or an answer says that they ended", async () => {
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", sim.keylessEnv()["GOOGLE_APPLICATION_CREDENTIALS"]);
    const access = await openAccess({ kind: "default" }, "demo");
    const exchanges = (): number => sim.requests.filter(({ path }) => path === "/sts/v1/token").length;
    for (let call = 0; call < 5; call++) await access.headers(url);
    expect(exchanges()).toBe(1);
    await access.renew();
    await access.headers(url);
    expect(exchanges()).toBe(2);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 270_000 });
    await access.headers(url);
    expect(exchanges()).toBe(3);
  });

  it("come with the account's name, and where the runner's own token is got", async () => {
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", sim.keylessEnv()["GOOGLE_APPLICATION_CREDENTIALS"]);
    const access = await openAccess({ kind: "default" }, "demo");
    await access.ready();
    expect(access.surroundings()).toEqual({
      inActions: true,
      identity: sim.serviceAccount,
      tokenSource: `${sim.url}/github-oidc`,
    });
  });
});

it("the end of the runner's own token is read from the credentials", async () => {
  const claims = Buffer.from(JSON.stringify({ exp: 1_800_000_000 })).toString("base64url");
  const path = join(folder, "creds.json");
  const source = {
    url: "https://example.com/",
    headers: { Authorization: `Bearer a.${claims}.c` },
    format: { type: "text" },
  };
  const file = { type: "external_account", audience: "//iam.googleapis.com/x", subject_token_type: "jwt" };
  writeFileSync(path, JSON.stringify({ ...file, token_url: "https://sts.example/", credential_source: source }));
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", path);
  const access = await openAccess({ kind: "default" }, "demo");
  await access.ready();
  expect(access.endsAt()).toBe(1_800_000_000_000);
});

it.each<[string, string, RegExp]>([
  ["no JSON", "not json", /as it was downloaded|google-github-actions\/auth writes that file/],
  ["nothing of Google's", "{}", /google-github-actions\/auth writes that file/],
  [
    "of another cloud",
    JSON.stringify({ type: "service_account", client_email: "a@b", private_key: "k", universe_domain: "corp.goog" }),
    /GOOGLE_CLOUD_UNIVERSE_DOMAIN/,
  ],
])("a credentials file that is %s is told with what to do", async (_what, text, next) => {
  const path = join(folder, "creds.json");
  writeFileSync(path, text);
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", path);
  const access = await openAccess({ kind: "default" }, "demo");
  await expect(access.ready()).rejects.toMatchObject({ kind: "credentials", message: expect.stringMatching(next) });
});

it("a key whose line ends are two characters each is told when it is first used", async () => {
  const path = join(folder, "key.json");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString().replaceAll("\n", "\\n");
  writeFileSync(
    path,
    JSON.stringify({ type: "service_account", client_email: "a@b.c", private_key: pem, project_id: "p" }),
  );
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", path);
  const access = await openAccess({ kind: "default" }, "demo");
  await access.ready();
  const call = withRetry(
    { clock: systemClock, random: () => 0, tryTimeoutMs: 1000, access },
    { what: "Reading", advice: "", deadline: Date.now() + 5000, signal: never },
    async () => await access.headers(url),
  );
  await expect(call).rejects.toMatchObject({ kind: "credentials", message: expect.stringMatching(/line ends/) });
});
