import { expect, it } from "vitest";
import { ProbeGate } from "../../src/run/probe-gate.ts";
import type { ProbeResult } from "../../src/sources/observation.ts";
import { revision, service, target } from "../revision/cloud-run-states.ts";

const answer = (at: number, ok = true): ProbeResult => ({
  name: "health",
  traceId: `${at}`,
  at,
  ok,
  status: ok ? 200 : 500,
  durationMs: 1,
  repeated: false,
  reason: ok ? null : "HTTP 500",
  door: null,
  dependencies: [],
});
const alone = service();
const split = [target("chat-2", 50), target("chat-1", 50)];
const shared = service({ traffic: split, trafficStatuses: split });

function gate() {
  const counted: number[] = [];
  const one = new ProbeGate({
    address: { kind: "traffic" },
    candidate: "chat-2",
    first: alone,
    count: ({ at }) => counted.push(at),
  });
  return {
    one,
    counted,
    read: (at: number, state = alone, final = false) => one.read({ at, service: state, revision: revision() }, final),
  };
}

it("an answer that came after the question was sent waits for the next reading", () => {
  const { one, counted, read } = gate();
  one.answered(answer(1), 1);
  one.answered(answer(12), 12);
  read(10);
  expect(counted).toEqual([1]);
  read(20);
  expect(counted).toEqual([1, 12]);
});

it("what lies between a wrong reading and the next right one is nobody's", () => {
  const { one, counted, read } = gate();
  one.answered(answer(5), 5);
  read(10, shared);
  one.answered(answer(15), 15);
  read(20);
  one.answered(answer(25), 25);
  read(30);
  expect([counted, one.leftOut]).toEqual([[25], 2]);
});

it("a reading of a service under way decides nothing, but for the last one", () => {
  const { one, counted, read } = gate();
  one.answered(answer(5), 5);
  read(10, service({ reconciling: true, trafficStatuses: [] }));
  expect([counted, one.leftOut, one.leads]).toEqual([[], 0, true]);
  read(20, service({ reconciling: true }), true);
  expect(counted).toEqual([5]);
});

it("tells how many failures came in a row, those that wait included", () => {
  const { one } = gate();
  expect([false, false, true, false].map((ok, i) => one.answered(answer(i, ok), i))).toEqual([1, 2, 0, 1]);
});

it("what no reading tells of is left out", () => {
  const { one, counted } = gate();
  one.answered(answer(1), 1);
  one.close();
  expect([counted, one.leftOut]).toEqual([[], 1]);
});
