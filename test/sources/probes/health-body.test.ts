import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readHealthBody } from "../../../src/sources/probes/health-body.ts";

const read = (body: unknown) => readHealthBody(JSON.stringify(body));

/** name: state, with a mark before those that are down. */
const parts = (body: unknown) => read(body).dependencies.map((one) => `${one.ok ? "" : "! "}${one.name}: ${one.state}`);

describe("a health body's own word", () => {
  it.each<[unknown, "good" | "concern" | "bad" | "unknown" | null, string | null]>([
    [{ status: "ok" }, "good", "ok"],
    [{ status: " UP " }, "good", " UP "],
    [{ status: "Healthy" }, "good", "Healthy"],
    [{ healthy: true }, "good", "ok"],
    [{ ok: false }, "bad", "down"],
    [{ status: "DOWN" }, "bad", "DOWN"],
    [{ state: "degraded" }, "concern", "degraded"],
    [{ status: "warn" }, "concern", "warn"],
    [{ status: "fail" }, "bad", "fail"],
    [{ status: "error" }, "bad", "error"],
    [{ status: "pass" }, "good", "pass"],
    [{ status: "not ok" }, "bad", "not ok"],
    [{ status: 200 }, "good", "200"],
    [{ status: 503 }, "bad", "503"],
    [{ status: 1 }, null, null],
    [{ status: "started" }, "unknown", "started"],
    // Where one word is known, another that is not says nothing.
    [{ status: "started", healthy: true }, "good", "ok"],
    [{ status: "ok", healthy: false }, "bad", "down"],
    [{ version: "1.2.3", uptime: 12 }, null, null],
    [{}, null, null],
    ["ok", "good", "ok"],
    [["ok"], null, null],
    [null, null, null],
    [7, "unknown", "7"],
  ])("%j", (body, state, status) => {
    expect(read(body)).toMatchObject({ state, status, dependencies: [], page: false });
  });

  it("is not taken from what an object inherits", () => {
    expect(readHealthBody('{"__proto__":{"status":"down"}}')).toMatchObject({
      state: null,
      status: null,
      faults: [],
    });
  });
});

describe("a health body's parts", () => {
  it.each<[string, unknown, string[]]>([
    [
      "of the runbook, at the top level",
      { status: "ok", database: "connected", cache: "disconnected", external_api: "ok" },
      ["database: connected", "! cache: disconnected", "external_api: ok"],
    ],
    [
      "of Spring's Actuator",
      { status: "DOWN", components: { db: { status: "DOWN", details: { error: "refused" } }, ping: { status: "UP" } } },
      ["! db: DOWN", "ping: UP"],
    ],
    [
      "of health+json, where a part has several measurements",
      {
        status: "pass",
        checks: {
          "postgres:connections": [{ status: "pass" }],
          "redis:responseTime": [{ status: "pass" }, { status: "fail" }],
        },
      },
      ["postgres:connections: pass", "! redis:responseTime: fail"],
    ],
    [
      "of Terminus",
      { status: "error", info: { api: { status: "up" } }, error: {}, details: { database: { status: "down" } } },
      ["api: up", "! database: down"],
    ],
    [
      "of ASP.NET, as a mapping and as a list",
      { status: "Healthy", results: { sql: { status: "Unhealthy" } }, checks: [{ name: "queue", status: "Healthy" }] },
      ["! sql: Unhealthy", "queue: Healthy"],
    ],
    ["as plain booleans", { dependencies: { database: true, cache: false } }, ["database: ok", "! cache: down"]],
    [
      "in a list, by component or id",
      { services: [{ component: "a", ok: true }, { id: "b", available: false }, "c", { status: "ok" }] },
      ["a: ok", "! b: down", "services: ok"],
    ],
    [
      "with the words of the fault",
      { checks: { database: "ECONNREFUSED 10.0.0.1:5432" }, cache: "Error: timed out" },
      ["! database: ECONNREFUSED 10.0.0.1:5432", "! cache: Error: timed out"],
    ],
    ["without a state say nothing", { components: { db: { latencyMs: 3 } }, database: { host: "x" }, api: 3 }, []],
    [
      "are not made of what only describes the service",
      {
        status: "ok",
        info: { version: "1.2.3", commit: "abc", debug: false },
        details: { region: "asia-northeast3" },
        api: "v2",
        database: "postgres",
        llm: "gemini-2.5-flash",
        model_api: "gemini-1.5",
        storage: "gs://errors",
        queue: "default",
      },
      [],
    ],
    [
      "whose state is no known one, which is no bad news",
      { components: { db: { status: "in maintenance" } }, cache: { state: "warming" } },
      ["db: in maintenance", "cache: warming"],
    ],
  ])("%s", (_what, body, expected) => {
    expect(parts(body)).toEqual(expected);
  });

  it("are bounded in number and length", () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`${"n".repeat(300)}${i}`, `error ${"x".repeat(999)}`]),
    );
    const { dependencies, status } = read({ status: "y".repeat(999), checks: many });
    expect([dependencies.length, status?.length]).toEqual([50, 200]);
    expect(Math.max(...dependencies.map((one) => one.name.length))).toBeLessThanOrEqual(100);
    expect(Math.max(...dependencies.map((one) => one.state.length))).toBeLessThanOrEqual(200);
  });

  it("that are down are never pushed out by many that are not", () => {
    const well = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`part${i}`, "ok"]));
    expect(parts({ checks: { ...well, last: "down" } })).toContain("! last: down");
  });
});

describe("a health body's state, by whose it is", () => {
  const under = {
    service: (key: string, value: unknown) => ({ [key]: value }),
    part: (key: string, value: unknown) => ({ redis: { [key]: value } }),
    unknown: (key: string, value: unknown) => ({ foo: { [key]: value } }),
    "life of its own": (key: string, value: unknown) => ({ market: { [key]: value } }),
  };
  const of = (body: unknown): string => {
    const { faults, unknown } = read(body);
    return faults.length > 0 ? "fails" : unknown.length > 0 ? "warns" : "-";
  };

  // As docs/probes.md has it.
  it.each<[string, unknown[], string]>([
    ["connected reachable", [false], "fails fails fails -"],
    ["up ok healthy alive", [false, 0], "fails fails fails -"],
    ["available ready online success", [false], "fails fails warns -"],
    ["connected available ready", [0], "warns fails warns -"],
    ["running loaded live", [false], "warns warns - -"],
    ["status state health", ["down", "unhealthy", "disconnected", "error"], "fails fails fails warns"],
    ["status state", ["stopped", "lost", "critical", "red", "denied"], "fails fails warns -"],
    ["status state", ["closed", "off"], "warns fails warns -"],
    ["code resultCode errcode", [0, "0000", 200], "- - - -"],
    ["code resultCode errcode", [500, -1, 9999, "9999", "FAIL"], "fails fails - -"],
    ["code resultCode errcode", [7, 20000], "warns warns - -"],
    ["note2 x", ["connection refused", "down"], "fails fails fails warns"],
  ])("%s: %j", (keys, values, expected) => {
    for (const key of keys.split(" "))
      for (const value of values)
        expect([
          key,
          value,
          Object.values(under)
            .map((body) => of(body(key, value)))
            .join(" "),
        ]).toEqual([key, value, expected]);
  });

  it("counts are none", () => {
    expect(of({ pool: { available: 0, total: 10 } })).toBe("-");
    expect(of({ redis: { ready: 0, available: 2 } })).toBe("-");
  });
});

test.prop([
  fc.oneof(
    fc.string(),
    fc.json(),
    fc.object().map((value) => JSON.stringify(value)),
  ),
])("any text is read without an error", (text) => {
  for (const part of readHealthBody(text).dependencies) expect(typeof part.state).toBe("string");
});
