import { describe, expect, it } from "vitest";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { formatTimestamp } from "../simulator/logging/entry.ts";
import { revision } from "../revision/cloud-run-states.ts";
import { begin, note } from "./scene.ts";
import { found, ofRevision, World } from "./world.ts";

const python = `Traceback (most recent call last):
  File "/app/worker.py", line 12, in <module>
    run(job)
KeyError: 'id'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/app/worker.py", line 14, in <module>
    give_up(job)
app.errors.JobError: no id`;
const node = `TypeError: Cannot read properties of undefined (reading 'id')
    at run (/app/worker.js:12:7)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`;
const java = `Exception in thread "main" java.lang.IllegalStateException: no id
\tat app.Worker.run(Worker.java:12)
Caused by: java.lang.NullPointerException: id
\tat app.Job.id(Job.java:3)`;
const go = `panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x47c4a6]

goroutine 1 [running]:
main.run(...)
\t/app/main.go:12`;

/** As Cloud Run takes what a container prints: a line an entry, or all in one, and no severity. */
function printed(text: string, at: number, { log = "stderr", split = true } = {}): LogEntry[] {
  return (split ? text.split("\n") : [text]).map((textPayload, i): LogEntry => {
    const { severity: _none, ...entry } = note(textPayload, at + i);
    return {
      ...entry,
      insertId: `${at}-${i}`,
      timestamp: formatTimestamp(at + i),
      logName: entry.logName.replace("varlog%2Fsystem", log),
    };
  });
}

const settings = { requests: "none", healthPath: undefined, chatPath: undefined } as const;
const happens = [{ afterMs: 0, others: [revision({ name: "chat-1", createdAt: begin - 1e9 })] }];
const times = (fromMs: number, toMs: number): number[] =>
  Array.from({ length: Math.floor((toMs - fromMs) / 3_000) }, (_, i) => begin + fromMs + i * 3_000);
const verify = async (entries: LogEntry[]) => await new World({ entries, happens, settings }).verify();

describe("a stack that a worker prints without a severity", () => {
  it.each<[string, string, Parameters<typeof printed>[2]]>([
    ["Python's", python, {}],
    ["Python's, in one entry", python, { split: false }],
    ["Python's on stdout", python, { log: "stdout" }],
    ["Node's", node, {}],
    ["Node's on stdout, in one entry", node, { log: "stdout", split: false }],
    ["Java's", java, {}],
    ["Go's", go, {}],
  ])("is one error line: %s", async (_what, text, how) => {
    const report = await verify(times(500, 59_000).flatMap((at) => printed(text, at, how)));
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-lines"]);
    expect(report.findings.find(({ id }) => id === "error-lines")).toMatchObject({ value: 19 });
  });

  it("is held against what the baseline prints", async () => {
    const entries = times(-86_400_000, 59_000).flatMap((at) => printed(python, at));
    const report = await verify(
      entries.flatMap((one) => [one, ofRevision("chat-1", { ...one, insertId: `b${one.insertId}` })]),
    );
    expect(found(report, "error-lines")).toMatchObject({ decision: "pass", code: "events-usual" });
  });

  it.each([
    ["a fault that is told on stdout alone", "RetryError: will try again", { log: "stdout" }],
    ["words about an error", "errors: 0, exceptions: none", {}],
    ["a line that names one later", "job 12 ended with KeyError: 'id'", {}],
  ])("is none: %s", async (_what, text, how) => {
    const report = await verify(times(500, 59_000).flatMap((at) => printed(text, at, how)));
    expect([report.verdict, found(report, "error-lines")?.code]).toEqual(["pass", "events-none"]);
  });
});
