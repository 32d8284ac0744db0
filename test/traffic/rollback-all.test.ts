import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/inputs/configuration-error.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { RollbackOptions } from "../../src/traffic/rollback.ts";
import type { WholeRollback } from "../../src/report/traffic/rollback-all-facts.ts";
import { rollBackAll } from "../../src/traffic/rollback-all.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { createdAt, latest, revision, target } from "../revision/cloud-run-states.ts";
import { Cloud } from "./cloud.ts";

interface Case {
  state?: Partial<ServiceState>;
  options?: Partial<RollbackOptions>;
  prepare?: (cloud: Cloud) => void;
}

/** chat, api and shop: each with a bad latest revision that has all traffic, and one before it that served. */
async function rollBack(
  cases: Record<string, Case> = {},
  signal: AbortSignal = never,
  clock = new FakeClock(),
): Promise<WholeRollback & { clouds: Record<string, Cloud>; said: string[] }> {
  const clouds: Record<string, Cloud> = {};
  const targets = ["chat", "api", "shop"].map((service) => {
    const { state, options, prepare } = cases[service] ?? {};
    const [good, bad] = [`${service}-1`, `${service}-2`];
    const cloud = new Cloud(clock, {
      latestCreatedRevision: bad,
      latestReadyRevision: bad,
      traffic: [latest],
      trafficStatuses: [{ ...latest, revision: bad }],
      ...state,
    });
    cloud.known = [revision({ name: bad, createdAt: createdAt + 60_000 }), revision({ name: good, createdAt })];
    prepare?.(cloud);
    clouds[service] = cloud;
    const usual: RollbackOptions = {
      service,
      bad: undefined,
      to: undefined,
      dryRun: false,
      timeoutMs: 60_000,
      onlyIfServing: false,
      owner: "auto",
      servedUsers: async () => ({ kind: "yes", by: "request-log", at: createdAt }),
      health: { before: async () => null, after: async () => null },
      ...options,
    };
    return { service, region: "us-central1", api: cloud, options: usual };
  });
  const result = await clock.run(rollBackAll(targets, clock, signal));
  const said = result.targets.map(({ service, facts, turn }) => `${service} ${turn?.kind ?? facts?.outcome.code}`);
  return { ...result, clouds, said };
}

/** What users get. */
const serving = (cloud: Cloud | undefined): string[] =>
  (cloud?.state.trafficStatuses ?? []).filter(({ percent }) => percent > 0).map(({ revision: name }) => `${name}`);
const sent = ({ clouds }: { clouds: Record<string, Cloud> }): Record<string, number> =>
  Object.fromEntries(Object.entries(clouds).map(([name, cloud]) => [name, cloud.sent.length]));

describe("several services go back together", () => {
  it("each to the revision before, in the time of one", async () => {
    const clock = new FakeClock();
    const began = clock.now();
    const { outcome, said, clouds, targets } = await rollBack({}, never, clock);
    expect([outcome, said]).toEqual(["moved", ["chat moved", "api moved", "shop moved"]]);
    expect(Object.values(clouds).map(serving)).toEqual([["chat-1"], ["api-1"], ["shop-1"]]);
    expect(targets[0]?.facts).toMatchObject({ from: "chat-2", to: "chat-1", provenBy: "request-log", done: true });
    expect(clock.now() - began).toBeLessThan(15_000);
  });

  it("one that is back already is left as it is", async () => {
    const back = { traffic: [target("api-1", 100)], trafficStatuses: [target("api-1", 100)] };
    const { outcome, said, clouds } = await rollBack({ api: { state: back } });
    expect([outcome, said]).toEqual(["moved", ["chat moved", "api already", "shop moved"]]);
    expect(clouds["api"]?.sent).toEqual([]);
  });

  it("one that names where it goes, though its latest revision has no traffic", async () => {
    const elsewhere = { traffic: [target("chat-9", 100)], trafficStatuses: [target("chat-9", 100)] };
    const run = await rollBack({ chat: { state: elsewhere, options: { to: "chat-1" } } });
    expect([run.said[0], serving(run.clouds["chat"])]).toEqual(["chat moved", ["chat-1"]]);
    const named = await rollBack({ chat: { state: elsewhere, options: { to: "chat-1", bad: "chat-2" } } });
    expect([named.said, serving(named.clouds["chat"])]).toEqual([
      ["chat already", "api moved", "shop moved"],
      ["chat-9"],
    ]);
  });

  it("a dry run moves nothing", async () => {
    const dry = { options: { dryRun: true } };
    const run = await rollBack({ chat: dry, api: dry, shop: dry });
    expect([run.outcome, run.said]).toEqual(["planned", ["chat planned", "api planned", "shop planned"]]);
    expect(sent(run)).toEqual({ chat: 0, api: 0, shop: 0 });
  });
});

describe("or none of them", () => {
  it.each<[string, Case, string]>([
    ["has no revision before", { prepare: (cloud) => void cloud.known.pop() }, "no-good-revision"],
    ["is Terraform's", { options: { owner: "terraform" } }, "owned-by-terraform"],
    ["may not be read", { prepare: (cloud) => void (cloud.readFailure = "no-access") }, "no-access"],
    [
      "has a target that does not answer",
      {
        options: {
          health: { before: async () => ({ url: "u", ok: false, detail: "HTTP 503" }), after: async () => null },
        },
      },
      "target-unhealthy",
    ],
  ])("where one %s", async (_, api, code) => {
    const run = await rollBack({ api });
    expect([run.outcome, run.said]).toEqual(["held-back", ["chat held-back", `api ${code}`, "shop held-back"]]);
    expect(sent(run)).toEqual({ chat: 0, api: 0, shop: 0 });
  });

  it("where one does not exist, which is told of that one", async () => {
    const gone = new ConfigurationError([{ name: "service", value: '"api"', allowed: "chat, shop", where: "" }]);
    const run = await rollBack({
      api: { prepare: (cloud) => void (cloud.service = async () => await Promise.reject(gone)) },
    });
    expect(run.outcome).toBe("held-back");
    expect(run.targets[1]).toMatchObject({
      facts: null,
      fault: 'service () is "api"; allowed: chat, shop',
      turn: null,
    });
    expect(sent(run)).toEqual({ chat: 0, api: 0, shop: 0 });
  });

  it("where someone moved one since it was looked at", async () => {
    const run = await rollBack({
      api: {
        prepare: (cloud) => {
          let reads = 0;
          const read = cloud.service.bind(cloud);
          cloud.service = async () => {
            // The first reading is the look, the second the move's.
            if ((reads += 1) === 2) {
              const split = [target("api-2", 50), target("api-0", 50)];
              cloud.change({ traffic: split, trafficStatuses: split });
            }
            return await read();
          };
        },
      },
    });
    expect(run.outcome).toBe("undone");
    expect(run.said).toEqual(["chat undone", "api changed-by-others", "shop undone"]);
    expect(serving(run.clouds["api"])).toEqual(["api-2", "api-0"]);
  });
});

describe("a failure in the middle", () => {
  const denied = (cloud: Cloud): void => void cloud.updateFailures.push({ failure: "no-access", takenUp: false });

  it("sends those back that were moved, to exactly what they had", async () => {
    const run = await rollBack({ api: { prepare: denied } });
    expect([run.outcome, run.said]).toEqual(["undone", ["chat undone", "api not-permitted", "shop undone"]]);
    expect(
      Object.values(run.clouds).map(({ state }) => state.traffic.map((one) => [one.revision, one.latest])),
    ).toEqual(Array.from({ length: 3 }, () => [[null, true]]));
    expect(sent(run)).toEqual({ chat: 2, api: 0, shop: 2 });
    expect(run.targets[0]?.facts?.after).toEqual(run.targets[0]?.facts?.before);
  });

  it("leaves one that someone else has touched meanwhile, and says so", async () => {
    let deploy = (): void => undefined;
    const run = await rollBack({
      api: { prepare: denied },
      chat: {
        options: {
          health: {
            before: async () => null,
            // Its traffic is moved: now someone deploys.
            after: async () => {
              deploy();
              return null;
            },
          },
        },
        prepare: (cloud) =>
          void (deploy = () =>
            cloud.change({
              generation: `${Number(cloud.state.generation) + 1}`,
              observedGeneration: `${Number(cloud.state.generation) + 1}`,
            })),
      },
    });
    expect([run.outcome, run.said]).toEqual(["partial", ["chat left", "api not-permitted", "shop undone"]]);
    expect(run.targets[0]?.turn).toEqual({ kind: "left", why: { code: "changed-by-others" } });
    expect(run.targets[0]?.facts?.after.map(({ revision: name }) => name)).toEqual(["chat-1"]);
  });

  it("one that does not answer afterwards stays where it is, and the job fails", async () => {
    const sick = { before: async () => null, after: async () => ({ url: "u", ok: false, detail: "HTTP 503" }) };
    const run = await rollBack({ api: { options: { health: sick } } });
    expect([run.outcome, run.said]).toEqual(["unhealthy", ["chat moved", "api unhealthy", "shop moved"]]);
  });

  it("a job that is stopped moves nothing back, and says what stands where", async () => {
    const clock = new FakeClock();
    const stop = new AbortController();
    void clock.sleep(4_000, never).then(() => stop.abort(new Error("stopped")));
    const run = await rollBack({ api: { prepare: (cloud) => void (cloud.movesAfterMs = 30_000) } }, stop.signal, clock);
    expect(run.outcome).toBe("partial");
    expect(run.said).toEqual(["chat left", "api left", "shop left"]);
    expect(sent(run)).toEqual({ chat: 1, api: 1, shop: 1 });
  });
});
