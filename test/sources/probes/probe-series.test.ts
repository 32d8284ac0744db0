import { describe, expect, it } from "vitest";
import type { ProbeResult } from "../../../src/sources/observation.ts";
import { wantedAs } from "../../../src/sources/probes/probe-request.ts";
import { ProbeSeries, type ProbeTarget } from "../../../src/sources/probes/probe-series.ts";

const chat: ProbeTarget = {
  name: "chat",
  url: "https://chat.example/chat",
  body: '{"message":"안녕 {{nonce}}","again":"{{nonce}}"}',
  timeoutMs: 10_000,
  userAgent: "ion-verify/1 (run 0123)",
  headers: {},
  direct: true,
  method: "POST",
  wanted: wantedAs("chat"),
  after: null,
  warmUntil: -1,
};

function series(target: Partial<ProbeTarget> = {}): ProbeSeries {
  let n = 0;
  return new ProbeSeries({ ...chat, ...target }, new Map(), () => `n${n++}`);
}

function result(more: Partial<ProbeResult> = {}): ProbeResult {
  const plain = {
    traceId: "",
    door: null,
    status: 200,
    durationMs: 100,
    repeated: false,
    reason: null,
    dependencies: [],
  };
  return { name: "chat", at: 0, ok: more.reason === undefined || more.reason === null, ...plain, ...more };
}

describe("what a series sends", () => {
  it("is new and repeated by turns where the message holds a nonce", () => {
    const one = series();
    const sent = Array.from({ length: 5 }, () => one.next());
    expect(sent.map(({ body, repeated }) => [body, repeated])).toEqual([
      ['{"message":"안녕 n0","again":"n0"}', false],
      ['{"message":"안녕 n0","again":"n0"}', true],
      ['{"message":"안녕 n1","again":"n1"}', false],
      ['{"message":"안녕 n1","again":"n1"}', true],
      ['{"message":"안녕 n2","again":"n2"}', false],
    ]);
  });

  it("has what was taken in this round, and a nonce twice beside it", () => {
    const one = series({ body: '{"csrf":"{{token}}","id":"{{nonce}}"}' });
    const sent = ["a", "b", "b", "c"].map((token) => one.next({ token }));
    expect(sent.map(({ body, repeated }) => [body, repeated])).toEqual([
      ['{"csrf":"a","id":"n0"}', false],
      ['{"csrf":"b","id":"n0"}', false],
      ['{"csrf":"b","id":"n1"}', false],
      ['{"csrf":"c","id":"n1"}', false],
    ]);
    const plain = series({ body: "csrf={{token}}" });
    expect(["a", "a", "b"].map((token) => plain.next({ token }).body)).toEqual(["csrf=a", "csrf=a", "csrf=b"]);
  });

  it("holds a taken value as its place writes it, and nothing that was not taken", () => {
    const values = { token: 'a"b\\c&d#e+f/=' };
    const of = (target: Partial<ProbeTarget>) => series(target).next(values);
    expect(JSON.parse(of({ body: '{"token":"{{token}}","n":1}' }).body ?? "")).toEqual({ token: values.token, n: 1 });
    expect(of({ body: "token={{token}}" }).body).toBe(`token=${values.token}`);
    const asked = new URL(of({ url: "https://chat.example/a/{{token}}?t={{token}}&u=1" }).url);
    expect([asked.searchParams.get("t"), asked.searchParams.get("u"), asked.hash]).toEqual([values.token, "1", ""]);
    expect(decodeURIComponent(asked.pathname)).toBe(`/a/${values.token}`);
    expect(of({ headers: { "x-token": "{{token}}" } }).headers).toEqual({ "x-token": values.token });
    expect(of({ body: "{{constructor}} {{other}}" }).body).toBe("{{constructor}} {{other}}");
  });

  it("is new only once without one", () => {
    const one = series({ body: '{"message":"안녕"}' });
    expect([one.next(), one.next(), one.next()].map(({ repeated }) => repeated)).toEqual([false, true, true]);
  });

  it("is a GET without a message, and never repeated", () => {
    const one = series({ name: "health", method: "GET", url: "https://chat.example/health", body: undefined });
    const [first, second] = [one.next(), one.next()];
    expect(first).toMatchObject({
      method: "GET",
      body: undefined,
      repeated: false,
      url: "https://chat.example/health",
    });
    expect(second.repeated).toBe(false);
  });

  it("has random nonces where none are given", () => {
    const one = new ProbeSeries(chat, new Map());
    const bodies = [one.next(), one.next(), one.next()].map(({ body }) => body);
    expect(bodies[0]).toMatch(/^\{"message":"안녕 ([0-9a-f]{12})","again":"\1"\}$/);
    expect([bodies[1], bodies[2] === bodies[0]]).toEqual([bodies[0], false]);
  });

  it("is known by its trace ids, over all series", () => {
    const ids = new Map();
    const [health, talk] = [
      new ProbeSeries({ ...chat, name: "health", body: undefined }, ids),
      new ProbeSeries(chat, ids),
    ];
    const sent = [health.next(), talk.next(), talk.next()];
    expect(sent.every(({ traceId }) => /^[0-9a-f]{32}$/.test(traceId))).toBe(true);
    expect([...ids]).toEqual([
      [sent[0]?.traceId, "health"],
      [sent[1]?.traceId, "chat"],
      [sent[2]?.traceId, "chat"],
    ]);
  });
});

describe("what has come back", () => {
  it("is counted, with the longest run of failures and the last reason", () => {
    const one = series();
    expect(one.counters()).toMatchObject({ sent: 0, failed: 0, longestRun: 0 });
    for (const reason of ["a", null, "b", "c", null, null, "d"]) one.add(result({ reason }));
    expect(one.counters()).toMatchObject({ sent: 7, failed: 4, longestRun: 2, lastReason: "d", unanswered: 0 });
  });

  it("tells of answers that never came, and of concerns in good ones", () => {
    const one = series();
    one.add(result({ reason: "no answer within 1s", unanswered: true }));
    for (const concern of ["redis is slow", "the queue is long"]) one.add(result({ reason: null, concern }));
    one.add(result({ reason: null }));
    expect(one.counters()).toMatchObject({
      sent: 4,
      failed: 1,
      unanswered: 1,
      concerns: 2,
      lastConcern: "the queue is long",
    });
  });

  it("keeps the latest five failures, newest last", () => {
    const one = series();
    for (let at = 0; at < 8; at++) one.add(result({ at, status: null, reason: `fault ${at}` }));
    const { failures, longestFailureRun } = one.facts();
    expect(failures.map(({ at }) => at)).toEqual([3, 4, 5, 6, 7]);
    expect(failures.at(-1)).toEqual({ at: 7, status: null, reason: "fault 7" });
    expect(longestFailureRun).toBe(8);
  });

  it("is timed apart for first and repeated messages, failures not at all", () => {
    const one = series();
    for (const [durationMs, repeated] of [
      [900, false],
      [40, true],
      [1100, false],
      [30, true],
      [1000, false],
    ] as const)
      one.add(result({ durationMs, repeated }));
    one.add(result({ durationMs: 10_000, reason: "no answer" }));
    expect(one.facts()).toMatchObject({
      sent: 6,
      failed: 1,
      first: { n: 3, medianMs: 1000 },
      repeated: { n: 2, medianMs: 30 },
    });
    expect(series().facts()).toMatchObject({ first: { n: 0, medianMs: null }, repeated: { n: 0, medianMs: null } });
  });

  it("shows the parts as the last body that named any told them", () => {
    const one = series();
    const down = [{ name: "database", ok: false, state: "down" }];
    one.add(result({ dependencies: [{ name: "database", ok: true, state: "ok" }] }));
    one.add(result({ dependencies: down, reason: "database is down" }));
    one.add(result({ status: null, reason: "connection refused" }));
    expect(one.facts().dependencies).toEqual(down);
  });
});
