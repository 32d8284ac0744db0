import { describe, expect, it } from "vitest";
import { TraceJoin } from "../../../src/sources/reconcile/trace-join.ts";
import type { RequestObservation } from "../../../src/sources/observation.ts";
import { appLine, cloudRequest } from "../../../src/sources/reconcile/seen-requests.ts";

const plan = { from: 0, to: 600_000, budgetsMs: [2000] as const };
const trace = (i: number): string => `projects/p/traces/${String(i).padStart(32, "0")}`;

function seen(i: number, startedAt: number): RequestObservation {
  return { trace: trace(i), startedAt, at: startedAt + 100, ...answered };
}

const answered = { latencyMs: 100, unusable: null, status: 200, group: null, refused: false };
const errorStatus = [{ from: 500, to: 599 }];

/** Requests each second, of which the app's line is missing where `lacks` says so. */
function joined(lacks: (at: number) => boolean, cuts: readonly number[] = []): { n: number; found: number } {
  const join = new TraceJoin({ ...plan });
  for (let i = 0; i < 300; i += 1) {
    const at = 20_000 + i * 1000;
    join.request(cloudRequest(seen(i, at), { errorStatus, route: "POST /chat", user: true }));
    if (!lacks(at)) join.line(appLine(seen(i, at), errorStatus));
  }
  join.sampledAnew(cuts);
  const { routes } = join.joined(Infinity);
  return routes.get("POST /chat")?.ok ?? { n: 0, found: 0 };
}

describe("where a smaller sample goes on", () => {
  // What was read of a request before the cut has its other half in the log, but not in the sample any more.
  const halves = (at: number): boolean => at >= 115_000 && at < 120_000;

  it("requests that ended shortly before are no evidence, neither found nor missing", () => {
    expect(joined(halves)).toEqual({ n: 300, found: 295 });
    expect(joined(halves, [120_000])).toEqual({ n: 239, found: 239 });
  });

  it("what is missing elsewhere is missing all the same", () => {
    const half = (at: number): boolean => at % 2000 === 0;
    const { n, found } = joined(half, [120_000]);
    expect(found / n).toBeCloseTo(0.5, 1);
  });
});
