import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/cli/columns.ts";
import { app, lines, type Request } from "./logs.ts";
import { folder, runCli } from "./run-cli.ts";

/** A request every 150 ms over ten minutes, as long as the window. */
function traffic(status: (i: number) => number, revision: string, fromMs = 0): object[] {
  return Array.from({ length: 4_000 }, (_, i) => {
    const request: Request = {
      endMs: fromMs + i * 150,
      latencyMs: 100 + ((i * 7919) % 900),
      status: status(i),
      delayMs: 120,
    };
    return app(request, { revision });
  });
}

const healthy = traffic((i) => (i % 400 === 7 ? 500 : 200), "chat-00001-a");
const failing = traffic((i) => (i > 1_000 && i % 10 === 7 ? 500 : 200), "chat-00002-b");
const few = traffic(() => 200, "chat-00004-d").slice(0, 20);

const written = {
  "healthy.jsonl": lines(healthy),
  "failing.json.gz": gzipSync(JSON.stringify(failing.toReversed(), null, 2)),
  "few.jsonl": `${lines(few)}oops\n`,
  "two.jsonl": lines([...healthy, ...traffic((i) => (i % 5 === 0 ? 500 : 200), "chat-00003-c", 86_400_000)]),
};

function files(): string {
  return folder(written);
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

  it("of a file that was cut off, or ends too early, does not pass", async () => {
    const cwd = files();
    const packed = gzipSync(lines(healthy));
    const cut = await runCli(["replay"], { stdin: packed.subarray(0, packed.length - 200), cwd });
    expect(cut.stdout).toContain("INCONCLUSIVE");
    expect(cut.stdout).toContain("A part of the file was lost");
    expect(cut.stderr).toContain("cut off");
    const array = await runCli(["replay"], { stdin: JSON.stringify(healthy).slice(0, -300), cwd });
    expect(array.stdout).toContain("INCONCLUSIVE");
    expect(array.stderr).toContain("the JSON is cut off");
    const early = await runCli(["replay"], { stdin: lines(healthy.slice(0, 3_700)), cwd });
    expect(early.stdout).toContain("INCONCLUSIVE");
    expect(early.stdout).toContain("The files do not hold all of the window");
    // Anything later in the same file shows that it goes on.
    const later = { timestamp: "2026-03-01T10:10:00Z", logName: "projects/my-project/logs/x", textPayload: "bye" };
    const whole = await runCli(["replay"], { stdin: lines([...healthy.slice(0, 3_700), later]), cwd });
    expect(whole.stdout).toContain("PASS");
    // What is found in a part is a failure all the same.
    const failed = await runCli(["replay"], { stdin: gzipSync(lines(failing)).subarray(0, -200), cwd });
    expect(failed).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("FAIL") as string });
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
    const drawn = run.stdout.split("\n");
    // A terminal shows no Markdown: cells stand below one another.
    expect(run.stdout).not.toMatch(/[|`]/);
    const at = drawn[0]?.indexOf("Begins") ?? -1;
    expect(drawn.slice(1, 4).map((line) => line.slice(at - 2, at + 4))).toEqual(Array(3).fill("  2026"));
    expect(new Set(drawn.slice(0, 4).map(columnsOf)).size).toBe(1);
    expect(run.stdout).toContain("Of 3 deploys these budgets would have passed 1, failed 1 and left 1 undecided.");
    expect(run.stdout).toContain("The failure would have been known after 3 min.");
    expect(drawn[0]).toMatch(/Verdict +Why +After /);
    expect(
      drawn.slice(1, 4).map((line) => /(?:PASS|FAIL|INCONCLUSIVE) +(Error rate|Too few)?/.exec(line)?.[1]),
    ).toEqual([undefined, "Error rate", "Too few"]);
    expect(run.stdout.trimEnd().split("\n").at(-1)).toBe(
      "Next: look at chat-00002-b (Error rate). If such deploys were good, loosen error-rate-budget.",
    );
  });

  it("fit a terminal of 100 columns, whatever decided them, and end with what to do next", async () => {
    const slow = traffic(() => 200, "chat-00043-ghi", 3_600_000).map((entry) => {
      const { jsonPayload } = entry as { jsonPayload: object };
      return { ...entry, jsonPayload: { ...jsonPayload, process_time_ms: 2_270 } };
    });
    const cwd = folder({
      "deploys.jsonl": lines([
        ...traffic((i) => (i % 400 === 7 ? 500 : 200), "chat-00041-abc"),
        ...slow,
        ...traffic(() => 200, "chat-00044-jkl", 7_200_000).slice(0, 20),
        ...traffic((i) => (i % 12 === 7 ? 500 : 200), "chat-00045-mno", 10_800_000),
      ]),
      "few.jsonl": lines([...few, ...traffic(() => 200, "chat-00041-abc", 3_600_000)]),
    });
    const run = await runCli(["replay", "--past", "none", "deploys.jsonl"], { cwd });
    const drawn = run.stdout.split("\n");
    expect(Math.max(...drawn.slice(0, 5).map(columnsOf))).toBeLessThanOrEqual(100);
    expect(
      drawn.slice(1, 5).map((line) => /(?:PASS|FAIL|INCONCLUSIVE) +(P95|Too few|Error rate)?/.exec(line)?.[1]),
    ).toEqual([undefined, "P95", "Too few", "Error rate"]);
    expect(run.stdout).toMatch(
      /\nNext: look at chat-00043-ghi \(P95\), chat-00045-mno \(Error rate\)\. .* loosen p95-budget and error-rate-budget\.\n$/,
    );
    const markdown = await runCli(
      ["replay", "--past", "none", "--summary", "s.md", "--language", "ko", "deploys.jsonl"],
      {
        cwd,
      },
    );
    expect(markdown.stdout).toMatch(
      /\n다음에 할 일: 실패한 배포를 살펴보세요: chat-00043-ghi \(P95\), chat-00045-mno .*: p95-budget, error-rate-budget\.\n$/,
    );
    expect(readFileSync(join(cwd, "s.md"), "utf8")).toMatch(
      /살펴보세요: `chat-00043-ghi` \(P95\), .*: `p95-budget`, `error-rate-budget`\.\n$/,
    );
    // What a cut-off file holds is not known to keep its budgets.
    const cut = {
      stdin: gzipSync(lines([...healthy, ...traffic(() => 200, "chat-00003-c", 3_600_000)])).subarray(0, -200),
    };
    expect((await runCli(["replay"], cut)).stdout).toMatch(
      /INCONCLUSIVE +Log cut off [^]*\nNext: nothing failed, but 2 deploys could not be /,
    );
    const open = await runCli(["replay", "few.jsonl"], { cwd });
    expect(open.stdout).toMatch(/\nNext: nothing failed\. One deploy had too few requests to judge: a longer window /);
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

describe("what shares a name", () => {
  const inRegion = (entries: object[], location: string, project: string): object[] =>
    entries.map((entry) => {
      const resource = {
        labels: { service_name: "chat", revision_name: "chat-00001-a", location, project_id: project },
      };
      return { ...entry, resource };
    });
  // Together they would keep the budget that one of them breaks.
  const bad = traffic((i) => (i % 50 === 7 ? 500 : 200), "chat-00001-a");
  const both = [...inRegion(healthy, "europe-west1", "staging"), ...inRegion(bad, "us-central1", "production")];

  it("in two regions and projects is judged apart, and it is told how to choose", async () => {
    const cwd = folder({ "both.jsonl": lines(both) });
    const run = await runCli(["replay", "both.jsonl"], { cwd });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("passed 1, failed 1");
    expect(run.stderr).toContain("2 regions (europe-west1, us-central1) and 2 projects (production, staging)");
    expect(run.stderr).toContain("Choose with --region, --project.");
    const json = await runCli(["replay", "--json", "both.jsonl"], { cwd });
    expect(
      json.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { region: "europe-west1", project: "staging", revision: "chat-00001-a", verdict: "pass" },
      { region: "us-central1", project: "production", revision: "chat-00001-a", verdict: "fail" },
    ]);
    for (const [option, exitCode] of [
      ["--region=europe-west1", 0],
      ["--project=production", 1],
    ] as const) {
      expect(await runCli(["replay", option, "both.jsonl"], { cwd })).toMatchObject({ exitCode, stderr: "" });
    }
  });

  it("is named where nothing of what was asked for is there", async () => {
    const run = await runCli(["replay", "--service", "shop"], { stdin: lines(both) });
    expect(run.stdout).toContain("INCONCLUSIVE");
    expect(run.stderr).toContain(
      "They hold: chat-00001-a (chat, europe-west1, staging); chat-00001-a (chat, us-central1",
    );
  });
});

describe("an export of another form", () => {
  const pushed = (entries: object[], data = true): string =>
    lines(
      entries.map((entry, i) => ({
        message: {
          messageId: String(i),
          ...(data ? { data: Buffer.from(JSON.stringify(entry)).toString("base64") } : {}),
        },
        subscription: "projects/my-project/subscriptions/logs",
      })),
    );

  it("is judged as the entries in it", async () => {
    const run = await runCli(["replay", "--json"], { stdin: pushed(healthy) });
    expect(JSON.parse(run.stdout)).toEqual({ ...healthyLine, file: "-" });
  });

  it("that holds nothing of use is named, and does not pass", async () => {
    const empty = await runCli(["replay"], { stdin: pushed(healthy, false) });
    expect(empty.stdout).toContain("INCONCLUSIVE");
    expect(empty.stderr).toContain("Not used: 4,000 Pub/Sub envelopes without `message.data`");
    const some = await runCli(["replay"], { stdin: `${lines(healthy)}${pushed(healthy.slice(0, 2), false)}` });
    expect(some.stdout).toContain("INCONCLUSIVE");
    const yaml = await runCli(["replay"], { stdin: "---\ninsertId: a\nlogName: projects/p/logs/x\n" });
    expect(yaml.stderr).toContain("It looks like YAML: export it with `--format json`.");
  });
});

it("a field that no entry has is told with those that they have", async () => {
  const entries = healthy.slice(0, 500).map((entry) => {
    const { process_time_ms: duration, status_code: status } = (entry as { jsonPayload: Record<string, number> })
      .jsonPayload;
    return { ...entry, jsonPayload: { duration, status } };
  });
  const run = await runCli(["replay"], { stdin: lines(entries) });
  expect(run.stdout).toContain("INCONCLUSIVE");
  expect(run.stderr).toContain(
    "500 structured entries of the app, none has jsonPayload.process_time_ms (latency-field); they have jsonPayload.duration, jsonPayload.status.",
  );
});

describe("several files", () => {
  it("are one log, in any order, whatever they both hold", async () => {
    const cwd = folder({
      "a.json": JSON.stringify(healthy.slice(0, 2_500)),
      "b.json.gz": gzipSync(lines(healthy.slice(2_000))),
    });
    for (const order of [
      ["a.json", "b.json.gz"],
      ["b.json.gz", "a.json"],
    ]) {
      const run = await runCli(["replay", "--json", ...order], { cwd });
      const [first, second] = run.stdout.trim().split("\n");
      expect(JSON.parse(first ?? "")).toEqual({ ...healthyLine, file: order[0] });
      expect(JSON.parse(second ?? "")).toEqual({ ...healthyLine, file: order[1] });
      expect((await runCli(["replay", ...order], { cwd })).stdout).toMatch(/^✅ PASS — chat-00001-a/);
    }
    expect(JSON.parse((await runCli(["replay", "--json", "a.json"], { cwd })).stdout)).toMatchObject({
      verdict: "inconclusive",
    });
  });

  it("of another time are windows of their own", async () => {
    const cwd = folder({
      "monday.jsonl": lines(healthy),
      "tuesday.jsonl": lines(traffic((i) => (i % 5 === 0 ? 500 : 200), "chat-00001-a", 86_400_000)),
    });
    const run = await runCli(["replay", "--json", "tuesday.jsonl", "monday.jsonl"], { cwd });
    expect(
      run.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject(
      [{ file: "tuesday.jsonl", verdict: "fail" }, healthyLine].map((line) =>
        "at" in line ? { ...line, file: "monday.jsonl" } : line,
      ),
    );
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
    expect(since).toBeLessThan(2_100);
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
    expect(run.stderr).toContain("--windw (option) is not an option; did you mean --window?");
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

  it.each([[["rplay", "x"]], [["help", "rplay"]]])("%j is wrong usage, with a suggestion", async (args) => {
    const run = await runCli(args);
    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain("is `replay` meant?");
  });
});
