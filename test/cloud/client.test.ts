import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openAccess } from "../../src/cloud/client.ts";

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
