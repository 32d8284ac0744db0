import { describe, expect, test } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { SetupFacts } from "../../src/report/setup/facts.ts";
import type { SetupApi } from "../../src/setup/api.ts";
import { unmarked } from "../../src/setup/marks.ts";
import type { JsonObject, LiveResource, ResourceKind } from "../../src/setup/resource.ts";
import { runSetup, type SetupRequest, type SetupTools } from "../../src/setup/run-setup.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { errorStatus, read, scope } from "./setup.ts";

const yaml = `metrics:
  latency: { values-of: latency, unit: ms }
dashboards:
  one: { title: One, widgets: [{ title: CPU, show: cpu }] }
alerts:
  slow: { severity: critical, when: [p95 > 5s] }
`;

/** Google's side in memory. `before` may fail a call, or stop the run. */
class FakeApi implements SetupApi {
  readonly kept = new Map<string, { kind: ResourceKind; raw: JsonObject }>();
  readonly calls: string[] = [];
  readonly #before: (call: string) => void;
  #serial = 0;

  constructor(before: (call: string) => void = () => {}) {
    this.#before = before;
  }

  async list(kind: ResourceKind): Promise<LiveResource[]> {
    this.#call(`list ${kind}`);
    return [...this.kept.values()].filter((one) => one.kind === kind).map(({ raw }) => unmarked(kind, raw));
  }

  async read({ kind, name }: LiveResource): Promise<LiveResource | null> {
    const found = this.kept.get(name);
    return found === undefined ? null : unmarked(kind, found.raw);
  }

  async create(kind: ResourceKind, body: JsonObject): Promise<LiveResource> {
    this.#call(`create ${kind}`);
    return this.put(kind, {
      ...body,
      name: typeof body["name"] === "string" ? body["name"] : `${kind}/${(this.#serial += 1)}`,
    });
  }

  async update({ kind, name }: LiveResource, body: JsonObject): Promise<LiveResource> {
    this.#call(`update ${kind}`);
    return this.put(kind, { ...body, name });
  }

  async remove({ kind, name }: LiveResource): Promise<void> {
    this.#call(`remove ${kind}`);
    this.kept.delete(name);
  }

  async channel(): Promise<null> {
    return null;
  }

  async close(): Promise<void> {}

  put(kind: ResourceKind, raw: JsonObject): LiveResource {
    const live = unmarked(kind, raw);
    this.kept.set(live.name, { kind, raw });
    return live;
  }

  #call(call: string): void {
    this.calls.push(call);
    this.#before(call);
  }
}

const request = (more: Partial<SetupRequest> = {}): SetupRequest => ({
  mode: "apply",
  overwrite: false,
  language: "en",
  scope,
  definitions: read(yaml).definitions,
  definitionsPath: null,
  errorStatus,
  channel: undefined,
  leftOut: [],
  ...more,
});

async function run(
  api: SetupApi,
  more: Partial<SetupRequest> = {},
  tools: Partial<SetupTools> = {},
): Promise<SetupFacts> {
  const clock = new FakeClock();
  return await clock.run(
    runSetup(request(more), { api, clock, cancel: never, onWait: () => {}, onDone: () => {}, ...tools }),
  );
}

const unknownMetric = (): never => {
  throw new GoogleCallError("Creating alert policy", "not-found", 404, 'Cannot find metric(s) that match type = "x".');
};
const done = ({ changes }: SetupFacts): unknown[] => changes.map((one) => [one.kind, one.action, one.done]);

test("metrics come first, then dashboards, then alerts; removals go the other way", async () => {
  const api = new FakeApi();
  await run(api);
  await run(api, { mode: "remove", definitions: null });
  const changes = api.calls.filter((call) => !call.startsWith("list"));
  expect(changes).toEqual([
    "create metric",
    "create dashboard",
    "create alert",
    "remove alert",
    "remove dashboard",
    "remove metric",
  ]);
});

describe("a metric that Monitoring does not know", () => {
  test("is waited for, ever longer", async () => {
    let refusals = 8;
    const api = new FakeApi((call) => (call === "create alert" && refusals-- > 0 ? unknownMetric() : undefined));
    const waits: number[] = [];
    const facts = await run(api, {}, { onWait: (_, ms) => waits.push(ms) });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(done(facts)).toContainEqual(["alert", "create", true]);
  });

  test("is given up after the ten minutes that Google names, with Google's words", async () => {
    const api = new FakeApi((call) => (call === "create alert" ? unknownMetric() : undefined));
    const waits: number[] = [];
    const facts = await run(api, {}, { onWait: (_, ms) => waits.push(ms) });
    const waited = waits.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(10 * 60_000);
    expect(waited).toBeLessThan(15 * 60_000);
    expect(facts.changes.find(({ kind }) => kind === "alert")).toMatchObject({
      done: false,
      error: expect.stringContaining("Cannot find metric(s)") as string,
    });
  });

  test("is not waited for when it could not be made", async () => {
    const api = new FakeApi((call) => {
      if (call === "create metric") throw new GoogleCallError("Creating log-based metric", "no-access", 403, "denied.");
      if (call === "create alert") unknownMetric();
    });
    const waits: number[] = [];
    const facts = await run(api, {}, { onWait: (_, ms) => waits.push(ms) });
    expect(waits).toEqual([]);
    expect(done(facts)).toEqual([
      ["metric", "create", false],
      ["dashboard", "create", true],
      ["alert", "create", false],
    ]);
  });
});

describe("others at the same time", () => {
  test("whose edits keep Monitoring busy are waited for, and longer", async () => {
    let refusals = 4;
    const busy = "Too many concurrent edits to the project configuration. Please try again.";
    const api = new FakeApi((call) => {
      if (call === "create dashboard" && refusals-- > 0)
        throw new GoogleCallError("Creating dashboard", "conflict", 409, busy);
    });
    const waits: unknown[] = [];
    const facts = await run(api, {}, { onWait: (_, ms, what) => waits.push([ms, what]) });
    expect(waits).toEqual([10_000, 20_000, 30_000, 30_000].map((ms) => [ms, "edits"]));
    expect(facts.changes.every(({ done: isDone }) => isDone)).toBe(true);
  });

  test("a creation whose answer was lost is found, and not made twice", async () => {
    class Losing extends FakeApi {
      #isLost = false;

      override async create(kind: ResourceKind, body: JsonObject): Promise<LiveResource> {
        const made = await super.create(kind, body);
        if (kind !== "dashboard" || this.#isLost) return made;
        this.#isLost = true;
        throw new GoogleCallError("Creating dashboard", "transient", 503, "unavailable.");
      }
    }
    const api = new Losing();
    const facts = await run(api);
    expect([...api.kept.values()].filter(({ kind }) => kind === "dashboard")).toHaveLength(1);
    expect(facts.changes.every(({ error }) => error === null)).toBe(true);
  });

  test("whoever changes the same thing again and again is told of", async () => {
    const api = new FakeApi((call) => {
      if (call === "create dashboard") throw new GoogleCallError("Creating dashboard", "conflict", 409, "changed.");
    });
    const facts = await run(api);
    expect(facts.changes.find(({ kind }) => kind === "dashboard")).toMatchObject({
      done: false,
      error: expect.any(String) as string,
    });
    expect(api.calls.filter((call) => call === "create metric")).toHaveLength(1);
    expect(done(facts)).toContainEqual(["alert", "create", true]);
  });
});

test("what was done before the job was stopped is told", async () => {
  const cancel = new AbortController();
  const api = new FakeApi((call) => {
    if (call !== "create dashboard") return;
    cancel.abort(new Error("stopped"));
    throw new GoogleCallError("Creating dashboard", "cancelled", null, "cancelled.");
  });
  const facts = await run(api, {}, { cancel: cancel.signal });
  expect(done(facts)).toEqual([
    ["metric", "create", true],
    ["dashboard", "create", false],
    ["alert", "create", false],
  ]);
  expect(facts.notices).toContainEqual({ code: "stopped" });
});

test("what the API fills in is noted by a second write, and is no edit afterwards", async () => {
  class Filling extends FakeApi {
    override put(kind: ResourceKind, raw: JsonObject): LiveResource {
      return super.put(kind, kind === "dashboard" ? { ...raw, filledIn: "by Google" } : raw);
    }
  }
  const api = new Filling();
  await run(api);
  expect(api.calls.filter((call) => /^(?:create|update)/.test(call))).toEqual([
    "create metric",
    "create dashboard",
    "update dashboard",
    "create alert",
  ]);
  const again = await run(api);
  expect(again.changes.map(({ action }) => action)).toEqual(["none", "none", "none"]);
});
