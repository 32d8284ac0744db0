import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { app, lines, type Request } from "./logs.ts";
import { folder, runCli } from "./run-cli.ts";

/** A request every 100 ms over 400 s. */
function traffic(status: (i: number) => number, revision: string, fromMs = 0): object[] {
  return Array.from({ length: 4_000 }, (_, i) => {
    const request: Request = {
      endMs: fromMs + i * 100,
      latencyMs: 100 + ((i * 7919) % 900),
      status: status(i),
      delayMs: 120,
    };
    return app(request, { revision });
  });
}

const healthy = traffic((i) => (i % 400 === 7 ? 500 : 200), "chat-00001-a");
const failing = traffic((i) => (i > 1_500 && i % 10 === 7 ? 500 : 200), "chat-00002-b");
const few = traffic(() => 200, "chat-00004-d").slice(0, 20);

function files(): string {
  return folder({
    "healthy.jsonl": lines(healthy),
    "failing.json.gz": gzipSync(JSON.stringify(failing.toReversed(), null, 2)),
    "few.jsonl": `${lines(few)}oops\n`,
    "two.jsonl": lines([...healthy, ...traffic((i) => (i % 5 === 0 ? 500 : 200), "chat-00003-c", 86_400_000)]),
  });
}

const healthyLine = {
  file: "healthy.jsonl",
  verdict: "pass",
  at: 630,
  requests: 4_000,
  errorRate: 0.0025,
  p95Ms: p95(healthy),
};

/** When each request began, epoch ms: the app's entries stand at their ends. */
function beginnings(entries: object[]): number[] {
  return entries.map((entry) => {
    const { timestamp, jsonPayload } = entry as { timestamp: string; jsonPayload: { process_time_ms: number } };
    return Date.parse(timestamp) - jsonPayload.process_time_ms;
  });
}

function p95(entries: object[]): number | undefined {
  const sorted = entries
    .map((entry) => (entry as { jsonPayload: { process_time_ms: number } }).jsonPayload.process_time_ms)
    .sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1];
}

describe("one deploy", () => {
  it("that is healthy passes", async () => {
    const run = await runCli(["replay", "healthy.jsonl"], { cwd: files() });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("PASS — chat-00001-a");
    expect(run.stdout).toContain("4,000 requests");
    expect(run.stderr).toBe("");
  });

  it("that fails is said with when and why", async () => {
    const run = await runCli(["replay", "failing.json.gz"], { cwd: files() });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("FAIL — chat-00002-b: error rate");
    expect(run.stdout).toMatch(/decided after 3 min \(13 of 40 polls\)/);
  });

  it("of too few requests is undecided, and the settings say what that means", async () => {
    const cwd = files();
    const warn = await runCli(["replay", "few.jsonl"], { cwd });
    expect(warn.exitCode).toBe(0);
    expect(warn.stdout).toContain("INCONCLUSIVE");
    expect(warn.stderr).toContain("few.jsonl: 1 line or entry could not be read: line 21");
    expect((await runCli(["replay", "--on-inconclusive", "fail", "few.jsonl"], { cwd })).exitCode).toBe(1);
  });

  it("without any request has nothing to judge", async () => {
    const run = await runCli(["replay", "--json"], { stdin: "" });
    expect(JSON.parse(run.stdout)).toEqual({
      file: "-",
      verdict: "inconclusive",
      at: null,
      requests: 0,
      errorRate: null,
      p95Ms: null,
    });
    expect(run.exitCode).toBe(1);
    expect((await runCli(["replay", "--on-no-data=pass"], { stdin: "[]" })).exitCode).toBe(0);
  });

  it("comes through a pipe as from a file, packed or not", async () => {
    const text = lines(healthy);
    for (const [args, stdin] of [
      [[], text],
      [["-"], gzipSync(text)],
      [["-"], Buffer.from(`\uFEFF${text}`, "utf16le")],
    ] as const) {
      const run = await runCli(["replay", "--json", ...args], { stdin });
      expect(JSON.parse(run.stdout)).toEqual({ ...healthyLine, file: "-" });
      expect(run.exitCode).toBe(0);
    }
  });

  it("is written as the action's summary", async () => {
    const cwd = files();
    await runCli(["replay", "--summary", "summary.md", "--language", "ko", "failing.json.gz"], { cwd });
    const summary = readFileSync(join(cwd, "summary.md"), "utf8");
    expect(summary).toMatch(/^## ❌ 실패 — `chat-00002-b`/);
    expect(summary).toContain("```mermaid");
  });
});

describe("many deploys", () => {
  it("are a table, and the worst of them is the exit code", async () => {
    const run = await runCli(["replay", "healthy.jsonl", "failing.json.gz", "few.jsonl"], { cwd: files() });
    expect(run.exitCode).toBe(1);
    expect(run.stdout.split("\n").filter((line) => line.startsWith("| `"))).toHaveLength(3);
    expect(run.stdout).toContain("Of 3 deploys these budgets would have passed 1, failed 1 and left 1 undecided.");
    expect(run.stdout).toContain("The failure would have been known after 3 min.");
  });

  it("are one line of JSON a file, and one a revision where a file holds several", async () => {
    const run = await runCli(["replay", "--json", "healthy.jsonl", "two.jsonl"], { cwd: files() });
    const [first, ...rest] = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toEqual(healthyLine);
    expect(rest).toMatchObject([
      { file: "two.jsonl", revision: "chat-00001-a", verdict: "pass", at: 630 },
      { file: "two.jsonl", revision: "chat-00003-c", verdict: "fail" },
    ]);
  });

  it("are those of the time that is asked for", async () => {
    const cwd = files();
    const run = await runCli(["replay", "--since", "12h", "two.jsonl"], { cwd });
    expect(run.stdout).toContain("chat-00003-c");
    expect(run.stdout).not.toContain("chat-00001-a");
    expect((await runCli(["replay", "--json", "--revision", "chat-00001-a", "two.jsonl"], { cwd })).exitCode).toBe(0);
  });
});

describe("settings", () => {
  it("are the action's, from options and from a file", async () => {
    const cwd = files();
    const run = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await runCli(["replay", "--json", ...args, "healthy.jsonl"], { cwd })).stdout);
    expect(await run("--p95-budget", "500ms")).toMatchObject({ verdict: "fail" });
    const began = beginnings(healthy);
    const inMinute = began.filter((at) => at < Math.min(...began) + 60_000).length;
    expect(await run("--window", "1m", "--settle=5s")).toMatchObject({ at: 65, requests: inMinute });
    const config = folder({ "budgets.yml": "p95-budget: 500ms\nfail-fast: false\n" });
    expect(await run("--config", join(config, "budgets.yml"))).toMatchObject({ verdict: "fail", requests: 4_000 });
    const from = "2026-03-01T10:05:00Z";
    const since = began.filter((at) => at >= Date.parse(from)).length;
    expect(await run("--from", from)).toMatchObject({ requests: since });
    expect(since).toBeLessThan(1_000);
  });

  it("that are wrong are told all at once, before anything is read", async () => {
    const run = await runCli([
      "replay",
      "--windw",
      "3m",
      "--p95-budget",
      "5",
      "--since",
      "soon",
      "--json=yes",

      "--config",
      "nope.yml",
      "gone.json",
      "--interval",
    ]);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("--windw (option) is not an option; allowed: --window, which is probably meant");
    for (const name of ["--p95-budget", "--since", "--json", "--interval", "--config", '"gone.json" (file)'])
      expect(run.stderr).toContain(`- ${name}`);
    expect(run.stderr).not.toContain('"3m" (file)');
  });

  it("the environment's inputs are not the command line's", async () => {
    const run = await runCli(["replay", "--json", "healthy.jsonl"], {
      cwd: files(),
      env: { "INPUT_P95-BUDGET": "1ms" },
    });
    expect(JSON.parse(run.stdout)).toEqual(healthyLine);
  });
});

describe("help", () => {
  it.each([
    [["--help"], "ion-verify replay FILE…"],
    [["help", "replay"], "--error-rate-budget"],
    [["replay", "-h"], "--since DURATION"],
    [["verify", "--help"], "--health-path"],
  ])("%j", async (args, text) => {
    const run = await runCli(args);
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toContain(text);
    expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(125);
  });

  it("an unknown command is wrong usage, with a suggestion", async () => {
    const run = await runCli(["rplay", "x"]);
    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain("is `replay` meant?");
  });
});
