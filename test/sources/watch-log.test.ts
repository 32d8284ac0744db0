import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/sources/log-entry.ts";
import { WatchLog } from "../../src/sources/watch-log.ts";

const from = Date.parse("2026-01-01T00:00:00Z");
const window = { from, to: from + 60_000 };
const agent = "ion-verify/1 (run 0123)";
const log = (name: string): string => `projects/demo/logs/${encodeURIComponent(`run.googleapis.com/${name}`)}`;
const at = (ms: number): string => new Date(from + ms).toISOString();

function note(textPayload: string, ms = 1000, severity = "WARNING"): LogEntry {
  return { logName: log("varlog/system"), timestamp: at(ms), insertId: textPayload + ms, textPayload, severity };
}

function failed(message: string, ms = 1000, more: Partial<LogEntry> = {}): LogEntry {
  return { logName: log("stderr"), timestamp: at(ms), severity: "ERROR", jsonPayload: { message }, ...more };
}

function request(status: number, ms = 1000, more: Partial<LogEntry> = {}): LogEntry {
  const severity = status >= 500 ? "ERROR" : status >= 400 ? "WARNING" : "INFO";
  const httpRequest = { status, latency: "0.1s", requestUrl: "https://chat.example/chat?key=1" };
  const labels = { instanceId: "00f46b92" };
  return { logName: log("requests"), timestamp: at(ms), severity, httpRequest, labels, ...more };
}

function refused(status: number, ms = 1000, more: Partial<LogEntry> = {}): LogEntry {
  return request(status, ms, { httpRequest: { status, latency: "0s" }, labels: {}, ...more });
}

function read(entries: LogEntry[], probeAgent: string | null = agent, ours: string[] = []) {
  const watch = new WatchLog(probeAgent, window);
  return { watch, ...watch.read(entries, (trace) => ours.includes(trace)) };
}

describe("a container's last words", () => {
  const line = (textPayload: string, ms: number): LogEntry => ({
    logName: log("stderr"),
    timestamp: at(ms),
    insertId: textPayload + ms,
    textPayload,
  });

  it.each([
    [
      "Python's exception",
      ["Traceback (most recent call last):\n  File \"a.py\", line 1\nKeyError: 'URL'"],
      "KeyError: 'URL'",
    ],
    [
      "Node's error, a line an entry",
      [
        "node:internal/modules:1147",
        "  throw err;",
        "Error: Cannot find module 'x'",
        "    at Module.load",
        "}",
        "Node.js v24.1.0",
      ],
      "Error: Cannot find module 'x'",
    ],
    [
      "Go's panic",
      ["panic: no DATABASE_URL", "", "goroutine 1 [running]:", "main.main()", "exit status 2"],
      "panic: no DATABASE_URL",
    ],
    ["whatever it said, where nothing names a fault", ["starting", "bye"], "bye"],
  ])("are %s", (_what, said, words) => {
    // Google's note comes later, and is not what the container said.
    const entries = said.map((one, i) => line(one, 1000 + i));
    const { watch } = read([...entries.toReversed(), note("Container called exit(1).", 5000)]);
    expect(watch.lastWords).toBe(words);
  });

  it("are none where it wrote nothing, and hold no secret", () => {
    expect(read([note("Container called exit(1).", 5000)]).watch.lastWords).toBeNull();
    expect(read([line("Error: no access for Bearer abcdef123ghijkl456mnop", 1)]).watch.lastWords).not.toContain(
      "abcdef",
    );
  });
});

describe("a memory kill of the second generation", () => {
  const kernel = (ms: number): LogEntry => ({
    logName: log("/var/log/system"),
    timestamp: at(ms),
    insertId: `oom${ms}`,
    textPayload: "Out-of-memory event detected in container",
  });
  const end = (ms: number): LogEntry => note("Container terminated on signal 9.", ms);

  it("is the kernel's note in a log of its own, and the end that follows it is no second death", () => {
    const { watch } = read([end(1070), kernel(1000), end(20_000)]);
    expect(watch.kills).toEqual([{ at: from + 1000, message: "Out-of-memory event detected in container" }]);
    expect(watch.restarts.map((death) => death.at)).toEqual([from + 20_000]);
    expect(watch.messages(5).map(({ message }) => message)).toContain("Out-of-memory event detected in container");
  });

  it("is one where Cloud Run notes it as well, whichever comes first, and its figures are kept", () => {
    const words = "Memory limit of 512 MiB exceeded with 520 MiB used.";
    for (const entries of [
      [kernel(1000), note(words, 1040), end(1070)],
      [end(1070), note(words, 1040), kernel(1000)],
      [kernel(1000), end(1070), note(words, 1100)],
    ]) {
      const { watch } = read(entries);
      expect(watch.kills).toEqual([{ at: from + 1000, message: words }]);
      expect(watch.restarts).toEqual([]);
    }
    const two = read([kernel(1000), note(words, 1010), kernel(1500), note(words, 1510)]);
    expect(two.watch.kills).toHaveLength(2);
    expect(read([kernel(1000), kernel(1500)]).watch.kills).toHaveLength(2);
    expect(read([kernel(1000), note(words, 9000)]).watch.kills).toHaveLength(2);
    const of = (entry: LogEntry, instanceId: string): LogEntry => ({ ...entry, labels: { instanceId } });
    expect(read([of(kernel(1000), "a"), of(note(words, 1010), "b")]).watch.kills).toHaveLength(2);
  });
});

describe("the instance's notes", () => {
  it.each([
    "Memory limit of 512 MiB exceeded with 515 MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits",
    "Memory limit of 512M exceeded with 520M used.",
    "While handling this request, the container instance was found to be using too much memory and was terminated.",
  ])("tell of kills for memory: %s", (text) => {
    const { watch } = read([note(text, 2000, "ERROR")]);
    expect(watch.kills).toEqual([{ at: from + 2000, message: text }]);
    expect(watch.restarts).toEqual([]);
  });

  it.each([
    "Container called exit(1).",
    "Container called exit(137).",
    "Uncaught signal: 6, pid=1, tid=1, fault_addr=0.",
  ])("tell of restarts: %s", (text) => {
    const { watch } = read([note(text)]);
    expect(watch.restarts).toEqual([{ at: from + 1000, message: text }]);
    expect(watch.kills).toEqual([]);
  });

  it("tell of instances that are ended for their liveness, once each", () => {
    const unwell = (ms: number, instanceId?: string): LogEntry => ({
      ...note(
        'LIVENESS HTTP probe failed 3 times consecutively for container "chat-1" on port 8080 path "/live". The instance has been shut down.',
        ms,
        "ERROR",
      ),
      ...(instanceId === undefined ? {} : { labels: { instanceId } }),
    });
    const ended = (text: string, ms: number, instanceId: string): LogEntry => ({
      ...note(text, ms),
      labels: { instanceId },
    });
    const began = note("Starting new instance. Reason: AUTOSCALING - …", 1_000, "INFO");
    const { watch } = read([
      began,
      unwell(5_000),
      unwell(20_000, "a"),
      ended("Container called exit(143).", 21_000, "a"),
      ended("Container called exit(1).", 22_000, "b"),
      ended("Container called exit(1).", 60_000, "a"),
    ]);
    expect(watch.restarts.map(({ at: when }) => when - from)).toEqual([5_000, 20_000, 22_000, 60_000]);
    expect(watch.endTimes.map((when) => when - from)).toEqual([5_000, 20_000, 22_000, 60_000]);
    expect(watch.kills).toEqual([]);
  });

  it.each([
    "Container called exit(0).",
    'Default STARTUP TCP probe succeeded after 1 attempt for container "chat-1" on port 8080.',
    "Starting new instance. Reason: AUTOSCALING - Instance started due to configured scaling factors.",
  ])("tell of nothing bad: %s", (text) => {
    const { watch } = read([note(text, 1000, "INFO")]);
    expect([watch.kills, watch.restarts, watch.messages(10)]).toEqual([[], [], []]);
  });

  it.each(["Container called exit(0).", "Container called exit(143).", "Container terminated on signal 15."])(
    "are no restarts where nothing is started again: %s",
    (text) => {
      const began = (ms: number) => note("Starting new instance. Reason: AUTOSCALING - …", ms, "INFO");
      const ends = [note(text, 20_000), note(text, 20_100), note(text, 300_000)];
      // Nobody tells of starts.
      expect(read(ends).watch.endTimes.length).toBe(3);
      expect(read([began(1_000), ...ends]).watch.endTimes).toEqual([]);
      const { watch } = read([began(1_000), ...ends, began(25_000)]);
      expect(watch.endTimes).toEqual([from + 20_000]);
      expect(watch.restarts.length).toBe(text.includes("exit(0)") ? 0 : 1);
    },
  );

  it("are restarts whatever follows where nobody asked for the end", () => {
    const began = note("Starting new instance. Reason: AUTOSCALING - …", 1_000, "INFO");
    expect(read([began, note("Container called exit(1).", 20_000)]).watch.endTimes).toEqual([from + 20_000]);
  });

  it("are counted once, though two filters find them", () => {
    const kill = note("Memory limit of 512 MiB exceeded with 515 MiB used.", 2000, "ERROR");
    const { watch } = read([
      kill,
      { ...kill },
      note("Container called exit(1)."),
      note("Container called exit(1).", 2000),
    ]);
    expect([watch.kills.length, watch.restarts.length]).toEqual([1, 2]);
    expect(watch.messages(10).map(({ count }) => count)).toEqual([2, 1]);
  });

  it("are not believed of the app: it can write what it likes", () => {
    const { watch } = read([failed("Memory limit of 512 MiB exceeded"), failed("Container called exit(1).")]);
    expect([watch.kills, watch.restarts]).toEqual([[], []]);
    expect(watch.messages(10).length).toBe(2);
  });
});

describe("requests", () => {
  it("of the window that were refused are given, with the failed ones counted", () => {
    const entries = [refused(429), refused(503, 2000), request(500, 3000), request(200), request(404)];
    const { refused: given, probes, watch } = read(entries);
    expect(given.map(({ status, latencyMs, refused: is }) => [status, latencyMs, is])).toEqual([
      [429, null, true],
      [503, null, true],
    ]);
    expect([probes, watch.platformErrors]).toEqual([[], 3]);
  });

  it("outside of the window are no evidence, but their messages are shown", () => {
    const { refused: given, watch } = read([refused(503, -1), refused(503, 60_000), refused(503, 59_999)]);
    expect([given.length, watch.platformErrors]).toEqual([1, 1]);
    expect(watch.messages(10)).toMatchObject([{ message: "HTTP 503", count: 3 }]);
  });

  it("of this run are probes, by their agent or their trace, whatever became of them", () => {
    const own = { httpRequest: { status: 503, latency: "0s", userAgent: agent } };
    const entries = [
      request(503, 1000, own),
      refused(429, 1000, { trace: "t1" }),
      request(503, 1000, { httpRequest: { status: 503, userAgent: "ion-verify/1 (run 9999)" } }),
    ];
    const { refused: given, probes, watch } = read(entries, agent, ["t1"]);
    expect([given.length, probes.length, watch.platformErrors]).toEqual([0, 2, 1]);
    expect(watch.messages(10).map(({ count }) => count)).toEqual([1]);
  });

  it("without an agent are not the probes of a run that has none", () => {
    expect(read([refused(503)], null).refused.length).toBe(1);
  });
});

describe("messages", () => {
  it("that differ only in numbers, ids and quoted values are one, as it was first read", () => {
    const { watch } = read([
      failed("user 42: timeout after 1500 ms", 3000),
      failed("user 7: timeout after 20 ms", 2000),
      failed('key "abc" not found'),
      failed('key "xyz" not found'),
      failed("request 65a1b2c3-0000-4000-8000-0123456789ab lost"),
      failed("request deadbeefcafe0123 lost"),
      failed("another"),
    ]);
    expect(watch.messages(10).map(({ message, count }) => [message, count])).toEqual([
      ['key "abc" not found', 2],
      ["request 65a1b2c3-0000-4000-8000-0123456789ab lost", 2],
      ["user 42: timeout after 1500 ms", 2],
      ["another", 1],
    ]);
    expect(watch.messages(10)[2]?.firstAt).toBe(from + 2000);
    expect(watch.messages(1).length).toBe(1);
  });

  it.each<[string, LogEntry, string | null]>([
    ["text", { textPayload: "boom", severity: "CRITICAL" }, "boom"],
    ["a structured message", { jsonPayload: { message: "boom" }, severity: "ALERT" }, "boom"],
    ["an error member", { jsonPayload: { error: "boom", msg: "x" }, severity: "EMERGENCY" }, "boom"],
    ["the logger's msg", { jsonPayload: { msg: "boom" }, severity: "ERROR" }, "boom"],
    ["an audit entry's status", { protoPayload: { status: { message: "boom" } }, severity: "ERROR" }, "boom"],
    ["a request without a text", request(503), "HTTP 503 /chat"],
    ["a request without a URL", request(503, 0, { httpRequest: {} }), "HTTP ?"],
    ["nothing that is text", { jsonPayload: { message: { a: 1 } }, severity: "ERROR" }, null],
    ["blanks", { textPayload: " \n", severity: "ERROR" }, null],
    ["no error", { textPayload: "fine", severity: "WARNING" }, null],
    ["last words on stderr, without a severity", { logName: log("stderr"), textPayload: "Traceback" }, "Traceback"],
    ["words on stdout, without a severity", { logName: log("stdout"), textPayload: "hello" }, null],
  ])("are taken from %s", (_what, entry, message) => {
    const { watch } = read([{ timestamp: at(0), ...entry }]);
    expect(watch.messages(10).map((one) => one.message)).toEqual(message === null ? [] : [message]);
  });

  it("are kept to be compared where they are errors with words, and are harmless to quote", () => {
    const { watch } = read([
      failed("mail to anna@example.com failed", 3000),
      failed("mail to bert@example.com failed", 2000),
      failed("Bearer abcdefgh12345678 expired\n  at f (a.js:1)"),
      failed("fine", 1000, { severity: "WARNING" }),
      request(500),
      request(500, 1000, { textPayload: "The request was aborted." }),
      note("Container called exit(1)."),
    ]);
    expect([...watch.errors.messages]).toEqual([
      { at: from + 2000, message: "mail to [email] failed", count: 2 },
      { at: from + 1000, message: "Bearer [redacted] expired", count: 1 },
      { at: from + 1000, message: "The request was aborted.", count: 1 },
    ]);
  });

  it("are bounded in number and in length, and say so", () => {
    const names = Array.from(
      { length: 300 },
      (_, i) => `fault ${"abcdefghij"[i % 10]}${"klmnopqrst"[Math.floor(i / 10) % 10]}${"uvwxyz"[Math.floor(i / 100)]}`,
    );
    const { watch } = read([failed("x".repeat(9999)), ...names.map((name) => failed(name))]);
    expect([watch.messages(1000).length, watch.truncated]).toEqual([200, true]);
    expect(Math.max(...watch.messages(1000).map(({ message }) => message.length))).toBe(500);
    expect(read([failed("a")]).watch.truncated).toBe(false);
  });

  test.prop([fc.array(fc.string({ size: "medium" }), { maxLength: 50 })])("of any text are read", (texts) => {
    const { watch } = read(texts.map((text) => failed(text)));
    const counted = watch.messages(1000).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(texts.filter((text) => text.trim() !== "").length);
  });
});
