import { describe, expect, it } from "vitest";
import { target } from "../revision/cloud-run-states.ts";
import { Random } from "../simulator/random.ts";
import { appEntry, begin, platformEntry, type Request } from "./scene.ts";
import { found, steady, World } from "./world.ts";

const end = begin + 60_000;
/** After the window's end, late entries are awaited for 10 s; the P95 budget is 2 s. */
const atEdges: Record<string, Request> = {
  "began before it and ended in it": { id: "a", startedAt: begin - 1, latencyMs: 30_000 },
  "began with it": { id: "b", startedAt: begin, latencyMs: 300 },
  "began and ended in it": { id: "c", startedAt: begin + 30_000, latencyMs: 300 },
  "began in it and ended at once after it": { id: "d", startedAt: end - 1, latencyMs: 300 },
  "began in it and ended some time after it": { id: "e", startedAt: end - 1_000, latencyMs: 9_000 },
  "began in it and went on for too long": { id: "f", startedAt: end - 1_000, latencyMs: 30_000 },
  "began after it": { id: "g", startedAt: end, latencyMs: 300 },
};
const inside = ["b", "c", "d", "e"];

describe("a request belongs to the window in which it began", () => {
  it.each(Object.entries(atEdges))("in the app's log: one that %s", async (_what, request) => {
    const { requests } = await new World({ requests: [...steady(100), request] }).verify();
    expect(requests?.source).toBe("app");
    expect(requests?.count).toBe(inside.includes(request.id) ? 101 : 100);
    expect(requests?.outside).toBe(["a", "g"].includes(request.id) ? 1 : 0);
    expect(requests?.longestSeenMs).toBe(70_000);
  });

  it.each(Object.entries(atEdges))("in Cloud Run's log: one that %s", async (_what, request) => {
    const world = new World();
    for (const one of [...steady(100), request])
      world.log.append(platformEntry(one), one.startedAt + one.latencyMs + 300);
    const { requests } = await world.verify();
    expect(requests).toMatchObject({ source: "platform", outside: 0 });
    expect(requests?.count).toBe(inside.includes(request.id) ? 101 : 100);
  });

  it("also where the baseline's are compared with them", async () => {
    const both = [target("chat-2", 50), target("chat-1", 50)];
    const ofBaseline = (request: Request) => {
      const entry = appEntry({ ...request, id: `before-${request.id}` });
      return {
        ...entry,
        resource: { ...entry.resource, labels: { ...entry.resource.labels, revision_name: "chat-1" } },
      };
    };
    const world = new World({ requests: steady(100), service: { traffic: both, trafficStatuses: both } });
    for (const one of [...steady(100), ...Object.values(atEdges)])
      world.log.append(ofBaseline(one), one.startedAt + one.latencyMs + 300);
    const { baseline } = await world.verify();
    expect(baseline?.compared).toMatchObject({ concurrent: true, count: 100 + inside.length });
  });

  it("reads little of what began after it", async () => {
    const after = Array.from({ length: 900 }, (_, i) => ({ id: `after${i}`, startedAt: end + i * 10, latencyMs: 100 }));
    const { requests } = await new World({ requests: [...steady(100), ...after] }).verify();
    expect(requests?.count).toBe(100);
    // Those that took as long as the first step after it is.
    expect(requests?.outside).toBe(40);
  });
});

/** Poisson, from a minute before the window on; a share of them takes 20 s to 40 s. */
function slowTailed(seed: number, slow: number): Request[] {
  const random = new Random(`tail ${seed}`);
  const requests: Request[] = [];
  for (let at = begin - 60_000; at < end; at += random.exponential(50)) {
    const latencyMs = random.chance(slow) ? random.between(20_000, 40_000) : random.between(200, 1_900);
    requests.push({ id: `${requests.length}`, startedAt: Math.floor(at), latencyMs: Math.round(latencyMs) });
  }
  return requests;
}

describe("a service whose slow requests began long before the window", () => {
  const verify = async (seed: number, slow: number) =>
    await new World({
      requests: slowTailed(seed, slow),
      settings: { settleMs: 45_000, baseline: { kind: "none" } },
    }).verify();

  it.each([1, 2, 3, 4, 5, 6])("is not failed while no more of them are slow than may be (seed %d)", async (seed) => {
    expect(found(await verify(seed, 0.03), "p95")?.decision).not.toBe("fail");
  });

  it.each([1, 2, 3])("does not pass where more are, though they end after the window (seed %d)", async (seed) => {
    expect(found(await verify(seed, 0.12), "p95")?.decision).toBe("fail");
  });
});

it("a third of the users that hangs until Cloud Run's timeout is seen in a window that is longer than it", async () => {
  const requests = steady(600, (i) => ({
    startedAt: begin + 500 + i * 990,
    ...(i % 3 === 0 ? { latencyMs: 300_000, status: 504, logged: null } : {}),
  }));
  const report = await new World({ requests, settings: { windowMs: 600_000 } }).verify();
  expect([report.verdict, found(report, "error-rate")?.decision]).toEqual(["fail", "fail"]);
});
