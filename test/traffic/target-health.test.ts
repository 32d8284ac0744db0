import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { AlignedQuery } from "../../src/sources/period/aligned-metrics.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { ProbeResult } from "../../src/sources/observation.ts";
import type { ProbeRequest } from "../../src/sources/probes/probe-request.ts";
import { healthChecks } from "../../src/traffic/target-health.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { service, target } from "../revision/cloud-run-states.ts";
import { settingsOf } from "../run/scene.ts";

const tagged = [
  target("chat-2", 100),
  target("chat-1", 0, { tag: "stable", uri: "https://stable---chat-uc.a.run.app" }),
];
const state = service({ traffic: tagged, trafficStatuses: tagged });

async function ask(
  which: "before" | "after",
  answers: Partial<ProbeResult>[],
  {
    settings = {},
    from = state,
    servedAt = null,
    counts = {},
  }: {
    settings?: Parameters<typeof settingsOf>[0];
    from?: ServiceState;
    servedAt?: number | null;
    /** Requests by class of their status, in the last ten minutes or so many before. An error: Monitoring gives none. */
    counts?: Record<string, number | [minutesBefore: number, count: number][]> | Error;
  } = {},
) {
  const clock = new FakeClock();
  const asked: ProbeRequest[] = [];
  const queries: AlignedQuery[] = [];
  const { before, after } = healthChecks(settingsOf(settings), {
    clock,
    metrics: async () => ({
      series: async (query) => {
        queries.push(query);
        if (counts instanceof Error) throw counts;
        return Object.entries(counts).map(([kind, value]) => ({
          labels: { response_code_class: kind },
          points: (typeof value === "number" ? ([[0, value]] as const) : value)
            .map(([minutes, count]) => ({ at: query.to - minutes * 60_000, value: count }))
            .filter(({ at }) => at > query.from),
        }));
      },
    }),
    idToken: async () => "token",
    sendProbe: async (probe) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(probe);
      const base = { name: "health", traceId: probe.traceId, at: clock.now(), durationMs: 5, repeated: false } as const;
      return { ...base, ok: false, status: 500, reason: "HTTP 500", door: null, dependencies: [], ...answer };
    },
  });
  const wait = { deadline: clock.now() + 10_000, signal: never };
  const health = await clock.run(
    which === "before" ? before(from, { revision: "chat-1", servedAt }, wait) : after(from, wait),
  );
  return {
    health,
    queries,
    asked: asked.map(({ url }) => url),
    tookMs: clock.now() - Date.parse("2026-01-01T00:00:00Z"),
  };
}

const well: Partial<ProbeResult> = { ok: true, status: 200, reason: null };

describe("the one that is to get the traffic", () => {
  it("is asked by its own tag", async () => {
    const { health, asked } = await ask("before", [well]);
    expect([health?.ok, asked]).toEqual([true, ["https://stable---chat-uc.a.run.app/health"]]);
  });

  it("is not asked without one: any other address leads to others", async () => {
    const { health, asked } = await ask("before", [well], { from: service() });
    expect([health, asked]).toEqual([null, []]);
  });
});

describe("one without a tag is asked by what it answered its users last:", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  const day = 86_400_000;
  const untagged = { from: service(), servedAt: now };

  it("where most of it failed, users would be no better off", async () => {
    const { health, asked } = await ask("before", [well], { ...untagged, counts: { "2xx": 5, "5xx": 55 } });
    expect([health, asked]).toEqual([{ ok: false, detail: "55 of its last 60 requests failed" }, []]);
  });

  it.each<[string, Record<string, number> | Error]>([
    ["half of it was good", { "2xx": 30, "5xx": 30 }],
    ["it turned its users away, which an app may", { "4xx": 60 }],
    ["it had few", { "5xx": 9 }],
    ["Monitoring knows of none", {}],
    ["Monitoring may not be read", new GoogleCallError("Reading", "role", 403, "denied.")],
  ])("else nothing speaks against it: %s", async (_what, counts) => {
    expect((await ask("before", [well], { ...untagged, counts })).health).toBeNull();
  });

  it.each<[string, Record<string, [number, number][]>, string | undefined]>([
    ["that it failed most, 40 minutes before that hour's end", { "5xx": [[40, 60]] }, "60 of its last 60"],
    ["and not those before them", { "2xx": [[40, 60]], "5xx": [[50, 600]] }, undefined],
  ])("where only the hour of its last requests is known, by the ten minutes of it that had any: %s", async (...one) => {
    const [, counts, told] = one;
    const { health } = await ask("before", [well], { ...untagged, counts });
    expect(health?.detail.slice(0, told?.length)).toBe(told);
  });

  it("one that is retired by its last minutes, one that serves by these", async () => {
    const { queries } = await ask("before", [well], { ...untagged, servedAt: now - 2 * day });
    const [serving] = (await ask("before", [well], untagged)).queries;
    expect([...queries, serving].map((one) => [(one?.from ?? 0) - now, (one?.to ?? 0) - now])).toEqual([
      [-2 * day - 68 * 60_000, -2 * day + 2 * 60_000],
      [-70 * 60_000, 0],
    ]);
    expect(serving?.and).toBe('resource.labels.revision_name="chat-1"');
  });

  it("one with a tag by both", async () => {
    const { health } = await ask("before", [well], { servedAt: now, counts: { "5xx": 60 } });
    expect(health).toEqual({ ok: false, detail: "60 of its last 60 requests failed" });
  });

  it("one that somebody named is theirs to judge", async () => {
    const { health, queries } = await ask("before", [well], { from: service(), counts: { "5xx": 60 } });
    expect([health, queries]).toEqual([null, []]);
  });
});

describe("after the change", () => {
  it("the service is asked by its own address, or the given one", async () => {
    expect((await ask("after", [well])).asked).toEqual(["https://chat-abc-uc.a.run.app/health"]);
    const given = await ask("after", [well], { settings: { url: "https://chat.example.com/" } });
    expect(given.asked).toEqual(["https://chat.example.com/health"]);
  });

  it("bad answers are asked again until the time is up, and then it is not well", async () => {
    const { health, tookMs } = await ask("after", [{}]);
    expect(health).toMatchObject({ ok: false, detail: "HTTP 500" });
    expect(tookMs).toBeGreaterThan(8_000);
    expect((await ask("after", [{}, {}, well])).health?.ok).toBe(true);
  });

  it.each<[string, Partial<ProbeResult>]>([
    ["this runner's network", { status: null, door: "connect" }],
    ["Identity-Aware Proxy", { status: 302, door: "iap" }],
    ["Cloud Run's own door", { status: 403, door: "invoker" }],
    ["a path that it does not have", { status: 404, misdirected: "path" }],
  ])("the answer of %s says nothing of it, and is not waited for long", async (_what, answer) => {
    const { health, tookMs } = await ask("after", [answer]);
    expect([health, tookMs]).toEqual([null, 1_000]);
  });

  it("that no instance takes requests is its own trouble", async () => {
    expect((await ask("after", [{ status: 503, door: "no-instance" }])).health?.ok).toBe(false);
  });

  it("nothing is asked where there is no way in, or no path", async () => {
    expect((await ask("after", [well], { from: service({ internalOnly: true }) })).health).toBeNull();
    expect((await ask("after", [well], { settings: { healthPath: undefined } })).health).toBeNull();
  });
});
