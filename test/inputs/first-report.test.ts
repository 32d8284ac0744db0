import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigurationError } from "../../src/inputs/configuration-error.ts";
import { readFileIfPresent, readSettings } from "../../src/inputs/read.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";

const report = {
  schema: "ion-verify/report@1",
  generatedAt: Date.parse("2026-11-29T10:04:00Z"),
  verdict: "pass",
  service: { name: "chat", region: "us-central1", project: "demo", url: null },
  candidate: { name: "chat-00042-abc" },
  window: { startedAt: 1_000, endedAt: 601_000 },
  requests: { count: 700, source: "app" },
  commit: { sha, author: "kim" },
};

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "first-report-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const read = async (env: Record<string, string> = {}) =>
  await readSettings({
    env: {
      GITHUB_WORKSPACE: folder,
      INPUT_SERVICE: "chat",
      INPUT_REGION: "us-central1",
      INPUT_SINCE: "deploy",
      ...env,
    },
    readFile: readFileIfPresent,
  });

const faults = async (env: Record<string, string>) =>
  await read(env).then(
    () => [],
    (error: unknown) => (error instanceof ConfigurationError ? error.faults : [String(error)]),
  );

describe("the first look's report", () => {
  test("names the deploy, and is told", async () => {
    write("first/report.json", report);
    const { settings } = await read({ "INPUT_FIRST-REPORT": "first/report.json" });
    expect(settings.firstLook).toEqual({
      verdict: "pass",
      at: report.generatedAt,
      revision: "chat-00042-abc",
      startedAt: 1_000,
      seenMs: 600_000,
      requests: 700,
      sample: "requests",
      commit: sha,
    });
    expect(settings.revision).toBe("chat-00042-abc");
  });

  test("is found in a folder, the newest of this service's", async () => {
    write("all/a/one.json", report);
    write("all/b/two.json", { ...report, generatedAt: report.generatedAt + 1, requests: { count: 9 } });
    write("all/b/three.json", {
      ...report,
      generatedAt: report.generatedAt + 2,
      service: { ...report.service, name: "x" },
    });
    write("all/b/two.html", "<html>");
    write("all/c.json", "{");
    const { settings } = await read({ "INPUT_FIRST-REPORT": "all" });
    expect(settings.firstLook).toMatchObject({ requests: 9 });
  });

  test("is one that an earlier step of the job left", async () => {
    write("temp/ion-verify/chat-1.json", report);
    expect((await read({ RUNNER_TEMP: join(folder, "temp") })).settings.firstLook).toMatchObject({ requests: 700 });
    expect((await read({ RUNNER_TEMP: join(folder, "none") })).settings.firstLook).toBeNull();
    expect((await read()).settings).toMatchObject({ firstLook: null, revision: undefined });
  });

  test("is not looked for by a first look", async () => {
    write("temp/ion-verify/chat-1.json", report);
    const env = { RUNNER_TEMP: join(folder, "temp"), INPUT_SINCE: "" };
    expect((await read(env)).settings).toMatchObject({ since: "now", firstLook: null });
  });

  test.each<[string, unknown, RegExp]>([
    ["nothing", null, /does not exist/],
    ["no JSON", "{", /not the report file/],
    ["another kind of report", { ...report, schema: "ion-verify/period-report@1" }, /not the report file/],
    ["a verdict that is none", { ...report, verdict: "::error::x" }, /not the report file/],
    ["another service", { ...report, service: { ...report.service, name: "shop" } }, /a report on .*shop/],
    ["another region", { ...report, service: { ...report.service, region: "europe-west1" } }, /europe-west1/],
  ])("that is %s is a fault", async (_what, content, said) => {
    if (content !== null) write("report.json", content);
    const found = await faults({ "INPUT_FIRST-REPORT": "report.json" });
    expect(found).toMatchObject([{ name: "first-report", value: expect.stringMatching(said) }]);
  });

  test("on another revision than the one that is named is a fault", async () => {
    write("report.json", report);
    const env = { "INPUT_FIRST-REPORT": "report.json", INPUT_REVISION: "chat-00043-abc" };
    expect(await faults(env)).toMatchObject([{ value: expect.stringContaining("chat-00042-abc") }]);
    expect(await faults({ "INPUT_FIRST-REPORT": "report.json", INPUT_REVISION: "chat-00042-abc" })).toEqual([]);
  });

  test("in a folder that has none is a fault", async () => {
    write("empty/readme.txt", "");
    expect(await faults({ "INPUT_FIRST-REPORT": "empty" })).toMatchObject([
      { value: expect.stringContaining("a folder without a report on this deploy") },
    ]);
  });

  test("without a deploy to look back on is a fault", async () => {
    write("report.json", report);
    expect(await faults({ "INPUT_FIRST-REPORT": "report.json", INPUT_SINCE: "now" })).toMatchObject([
      { name: "first-report", where: "with since" },
    ]);
  });

  test("brings nothing in that is not as it should be", async () => {
    write("report.json", {
      ...report,
      candidate: { name: "x::warning::y" },
      commit: { sha: "$(rm -rf)" },
      requests: { count: -4.5, source: "probes" },
      window: { startedAt: "now" },
    });
    expect((await read({ "INPUT_FIRST-REPORT": "report.json" })).settings.firstLook).toEqual({
      verdict: "pass",
      at: report.generatedAt,
      revision: null,
      startedAt: null,
      seenMs: null,
      requests: 0,
      sample: "probes",
    });
  });
});

test("a worker can be looked back on", async () => {
  expect(await faults({ INPUT_REQUESTS: "none" })).toEqual([]);
});

describe("a later look", () => {
  const file = "service: chat\nregion: us-central1\nhealth-path: /health\nprobes:\n  - name: v\n    path: /v\n";

  test("asks nothing, whatever the first one's config file says, but what its own step names", async () => {
    write(".github/ion-verify.yml", `${file}expect-version: "1.2.3"\n`);
    expect((await read()).settings).toMatchObject({
      healthPath: undefined,
      chatPath: undefined,
      probes: [],
      expectVersion: undefined,
    });
    const asked = await read({ "INPUT_HEALTH-PATH": "/health" });
    expect(asked.settings).toMatchObject({ healthPath: "/health", chatPath: undefined, expectVersion: "1.2.3" });
  });
});
