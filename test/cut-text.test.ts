import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { LeftOut } from "../src/checks/left-out.ts";
import { MessageTally } from "../src/checks/message-tally.ts";
import { tokensOf } from "../src/checks/pattern-tree.ts";
import { answerOfHttp } from "../src/cloud/answer.ts";
import { cutAt, shortened } from "../src/cut-text.ts";
import { toGitHubCallError } from "../src/publish/github/call.ts";
import { redact } from "../src/report/text/redact.ts";
import { errorLine } from "../src/sources/error-text.ts";
import { appObservation, type LogEntry } from "../src/sources/log-entry.ts";
import { readChatAnswer } from "../src/sources/probes/chat-answer.ts";
import { expectationFault } from "../src/sources/probes/expectation.ts";
import { readHealthBody } from "../src/sources/probes/health-body.ts";
import { plainHealth, titleOf } from "../src/sources/probes/plain-health.ts";
import { judgeAnswer } from "../src/sources/probes/probe-answer.ts";
import { versionIn } from "../src/sources/probes/version.ts";
import { WatchLog } from "../src/sources/watch-log.ts";

test.prop([fc.string({ unit: "binary", maxLength: 40 }), fc.nat(45)])("a cut halves no character", (text, limit) => {
  const cut = cutAt(text, limit);
  expect(cut.isWellFormed()).toBe(true);
  expect(text.startsWith(cut)).toBe(true);
  expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, limit) - 1);
  expect(cut.length).toBeLessThanOrEqual(limit);
  expect(shortened(text, limit)).toBe(text.length > limit ? `${cut}…` : text);
});

/** What cuts texts of services: one text in, one or more out. */
const cutters: Record<string, (text: string) => string[]> = {
  "credentials are looked for in": (text) => [redact(text)],
  "a left-out caller's name": (text) => {
    const left = new LeftOut();
    left.add("bot", text);
    return left.facts().by.map(({ name }) => name);
  },
  "an error message": (text) => {
    const tally = new MessageTally();
    tally.add(0, text);
    return [...tally.messages].map(({ message }) => message);
  },
  "a message's words": (text) => tokensOf(text),
  "Google's answer": (text) => [
    answerOfHttp(400, text, { url: "https://run.googleapis.com", date: "" }).words,
    answerOfHttp(400, JSON.stringify({ error: { message: text } }), { url: "https://run.googleapis.com", date: "" })
      .words,
  ],
  "GitHub's answer": (text) => [toGitHubCallError({ message: text, status: 500 }, "Reading").message],
  "an error's line": (text) => [errorLine({ severity: "ERROR", textPayload: text }) ?? ""],
  "a group": (text) => {
    const fields = { latency: "jsonPayload.ms", status: "jsonPayload.status", group: "jsonPayload.group" };
    const entry = { jsonPayload: { ms: 1, status: 200, group: text } } as unknown as LogEntry;
    return [JSON.stringify(appObservation(entry, { ...fields, latencyUnit: "ms" } as never))];
  },
  "a chat answer": (text) => [readChatAnswer(JSON.stringify({ error: text }), undefined).fault ?? ""],
  "an unexpected answer": (text) => [
    expectationFault({ json: { const: 1 }, headers: null, text: null }, { text: JSON.stringify(text), headers: {} }) ??
      "",
    expectationFault({ json: null, headers: null, text: "^never$" }, { text, headers: {} }) ?? "",
  ],
  "a health answer": (text) => [
    JSON.stringify(readHealthBody(JSON.stringify({ status: "down", error: text, [text]: { status: text } }))),
  ],
  "a plain health answer": (text) => [
    JSON.stringify(plainHealth(`error ${text}`)),
    titleOf(`<title>${text}</title>`) ?? "",
  ],
  "a bad status's text": (text) => [
    judgeAnswer(
      {
        url: "https://x.run.app/health",
        direct: true,
        wanted: { reads: "health", status: null, ignoreDependencies: [] },
      },
      { status: 500, headers: { location: `/${text}` }, text, fault: null },
    ).reason ?? "",
  ],
  "a version": (text) => [versionIn({ kind: "header", name: "v" }, { headers: { v: text }, text: "" })],
  "the log's errors": (text) => {
    const watch = new WatchLog(null, { from: 0, to: 1 });
    const entry = { severity: "ERROR", textPayload: text, timestamp: "1970-01-01T00:00:00Z" } as LogEntry;
    watch.read([entry], () => false);
    return watch.messages(5).map(({ message }) => message);
  },
};

describe.each(Object.entries(cutters))("%s", (_what, cut) => {
  it("is never cut through a character", () => {
    // One of the two has the limit within a pair, whatever the limit and what stands before.
    for (const text of ["😀".repeat(9_000), `x${"😀".repeat(9_000)}`]) {
      const shown = cut(text);
      expect(shown.length).toBeGreaterThan(0);
      // JSON writes half a character as an escape.
      for (const one of shown) expect(one.isWellFormed() && !/\\ud[89a-f]/i.test(one)).toBe(true);
    }
  });
});
