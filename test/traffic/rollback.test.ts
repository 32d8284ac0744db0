import { describe, expect, it } from "vitest";
import type { TrafficOutcome } from "../../src/report/report.ts";
import type { TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import type { Served } from "../../src/sources/served.ts";
import { plainText } from "../../src/report/render/plain.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { rollbackSentence } from "../../src/report/traffic/outcome.ts";
import type { RollbackOptions } from "../../src/traffic/rollback.ts";
import { condition, createdAt, latest, target } from "../revision/cloud-run-states.ts";
import type { Cloud } from "./cloud.ts";
import { type Case, codeOf, crashed, divided, no, numbered, retired, rollBack, unknown, yes } from "./rolling-back.ts";

describe("a rollback goes to the last revision that provably served users:", () => {
  it("the one before, with all that the bad one had", async () => {
    const { facts, sent } = await rollBack({});
    expect(facts).toMatchObject({ from: "chat-3", to: "chat-2", provenBy: "request-log", done: true, changed: true });
    expect([codeOf(facts), sent]).toEqual(["moved", ["chat-2 100"]]);
  });

  it("not a preview whose pull request was closed: it never had a user", async () => {
    // Its tag was taken off a moment ago, so that it reads as retired last.
    const known = [numbered(3), numbered(2, { conditions: retired(9) }), numbered(1, { conditions: retired(2) })];
    const { facts, asked } = await rollBack({ known, served: { "chat-2": no, "chat-1": yes } });
    expect([facts.to, facts.done, asked]).toEqual(["chat-1", true, ["chat-2", "chat-1"]]);
  });

  it("not one that could not start, nor one that failed since", async () => {
    const known = [numbered(3), numbered(2, { conditions: crashed }), numbered(1, { conditions: retired(2) })];
    const { facts, asked } = await rollBack({ known });
    expect([facts.to, asked]).toEqual(["chat-1", ["chat-1"]]);
  });

  it("not one that still has traffic and cannot serve any more", async () => {
    const lost = [
      condition("Ready", "failed", { message: "The secret is gone." }),
      condition("ContainerHealthy", "succeeded"),
    ];
    const known = [numbered(3), numbered(2, { conditions: retired(3) }), numbered(1, { conditions: lost })];
    const { facts } = await rollBack({ service: divided(target("chat-3", 20), target("chat-1", 80)), known });
    expect([facts.to, facts.provenBy]).toEqual(["chat-2", "request-log"]);
  });

  it("one that serves beside the bad one is asked for first, and proven by its requests", async () => {
    const { facts, asked, sent } = await rollBack({ service: divided(target("chat-3", 20), target("chat-1", 80)) });
    expect([facts.to, facts.provenBy, asked, sent]).toEqual(["chat-1", "request-log", ["chat-1"], ["chat-1 100"]]);
  });

  it.each<[string, Served, string | null]>([
    ["never had a user", no, "chat-2"],
    ["cannot be told to have had any", unknown, "chat-2"],
  ])("a share of the traffic is no proof, where it %s", async (_what, one, to) => {
    const service = divided(target("chat-3", 20), target("chat-1", 80));
    const { facts, asked } = await rollBack({ service, served: { "chat-1": one, "chat-2": yes } });
    expect([facts.to, facts.provenBy, asked]).toEqual([to, "request-log", ["chat-1", "chat-2"]]);
    const alone = await rollBack({ service, known: [numbered(3), numbered(1)], served: { "chat-1": one } });
    expect([codeOf(alone.facts), alone.facts.to, alone.cloud.sent]).toEqual(["target-unproven", null, []]);
  });

  it("one that was found to have served a moment ago is not asked for again", async () => {
    const proven = { revision: "chat-1", provenBy: "monitoring", servedAt: createdAt } as const;
    const { facts, asked } = await rollBack({ options: { preferred: "chat-1", proven } });
    expect([facts.to, facts.provenBy, asked]).toEqual(["chat-1", "monitoring", []]);
  });

  it("one whose newest users are known is asked how it answered them", async () => {
    const heirs: unknown[] = [];
    const health: RollbackOptions["health"] = {
      before: async (_service, { revision: name, servedAt }) => {
        heirs.push([name, servedAt]);
        return null;
      },
      after: async () => null,
    };
    await rollBack({ options: { health } });
    await rollBack({ options: { health, to: "chat-1" } });
    expect(heirs).toEqual([
      ["chat-2", createdAt],
      ["chat-1", null],
    ]);
  });

  describe("of those that keep a tag", () => {
    const tag = (name: string) => target(name, 0, { tag: `of-${name}` });
    const later: Served = { kind: "yes", by: "request-log", at: createdAt + 60_000 };
    const state = { service: divided(target("chat-3", 100), tag("chat-2")) };

    it("the one that had users last comes before an older one", async () => {
      const { facts, sent } = await rollBack({ ...state, served: { "chat-2": later, "chat-1": yes } });
      expect([facts.to, facts.provenBy, sent?.[0]]).toEqual(["chat-2", "request-log", "chat-2 100"]);
      const named = { ...state, served: { "chat-2": later, "chat-1": yes }, options: { preferred: "chat-1" } };
      expect((await rollBack(named)).facts.to).toBe("chat-2");
    });

    it("one that had its users before the other one's does not", async () => {
      const { facts } = await rollBack({ ...state, served: { "chat-2": yes, "chat-1": later } });
      expect(facts.to).toBe("chat-1");
    });

    it("a preview gets nothing, and is told where there is no other", async () => {
      expect((await rollBack({ ...state, served: { "chat-1": yes } })).facts.to).toBe("chat-1");
      const service = divided(target("chat-3", 100), tag("chat-2"), tag("chat-1"));
      const { facts, cloud } = await rollBack({ service, served: {} });
      expect(facts.outcome).toMatchObject({ code: "target-unproven", revisions: "chat-2, chat-1" });
      expect(cloud.sent).toEqual([]);
    });

    it("no more than the newest are asked", async () => {
      const previews = [numbered(9), numbered(8), numbered(7), numbered(6), numbered(5)];
      const known = [numbered(10), ...previews, numbered(1)];
      const service = {
        ...divided(target("chat-10", 100), ...previews.map(({ name }) => tag(name))),
        latestCreatedRevision: "chat-10",
        latestReadyRevision: "chat-10",
      };
      const { facts, asked } = await rollBack({ service, known, served: { "chat-1": yes } });
      expect([facts.to, asked]).toEqual(["chat-1", ["chat-1", "chat-9", "chat-8", "chat-7"]]);
    });
  });

  it("one that a verification compared with has to have served all the same", async () => {
    const { facts } = await rollBack({ options: { preferred: "chat-1" }, served: { "chat-1": no, "chat-2": yes } });
    expect(facts.to).toBe("chat-2");
  });

  it.each<[string, Served, string]>([
    ["none of them had a user", no, ""],
    ["it cannot be told", unknown, "HTTP 403"],
  ])("and to none where %s", async (_what, one, detail) => {
    const { facts, cloud } = await rollBack({ served: { "chat-2": one, "chat-1": one } });
    expect(facts.outcome).toMatchObject({
      code: "target-unproven",
      revisions: "chat-2, chat-1",
      detail: expect.stringContaining(detail),
    });
    expect([facts.done, cloud.sent]).toEqual([false, []]);
  });

  it("one that the user names need not have served", async () => {
    const { facts, asked } = await rollBack({ options: { to: "chat-1" }, served: {} });
    expect([facts.to, facts.provenBy, facts.done, asked]).toEqual(["chat-1", "named", true, []]);
  });

  it.each<[string, string[]]>([
    ["someone's newer deploy", ["chat-3 100"]],
    ["one that was sent back already", ["chat-2 100", "chat-3 0"]],
  ])("a misspelt bad one is told, and is not taken for %s", async (_what, shares) => {
    const traffic = shares.map((one) => target(one.slice(0, 6), Number(one.slice(7))));
    const { facts, cloud } = await rollBack({ service: divided(...traffic), options: { bad: "caht-3" } });
    expect(facts.outcome).toEqual({ code: "target-not-found", revision: "caht-3", known: "chat-3, chat-2, chat-1" });
    expect(cloud.sent).toEqual([]);
  });

  it.each<[string, string, TrafficOutcome["code"]]>([
    ["is not there", "chat-9", "target-not-found"],
    ["cannot serve", "chat-0", "target-not-ready"],
  ])("but one that the user names and that %s gets nothing", async (_what, to, code) => {
    const known = [numbered(3), numbered(2), numbered(0, { conditions: crashed })];
    const { facts, cloud } = await rollBack({ options: { to }, known });
    expect([codeOf(facts), cloud.sent]).toEqual([code, []]);
  });

  it("nor one that does not answer under its own tag", async () => {
    const health = {
      before: async () => ({ url: "https://stable---chat/health", ok: false, detail: "HTTP 500" }),
      after: async () => null,
    };
    const { facts, cloud } = await rollBack({ options: { health } });
    expect(facts.outcome).toEqual({ code: "target-unhealthy", revision: "chat-2", detail: "HTTP 500" });
    expect(cloud.sent).toEqual([]);
  });
});

describe("what the others have, they keep:", () => {
  it.each<[string, TrafficTarget[], Partial<RollbackOptions>, string[]]>([
    [
      "a bad canary goes to the one with most of the traffic",
      [target("chat-3", 10), target("chat-2", 60), target("chat-1", 30)],
      {},
      ["chat-2 70", "chat-1 30"],
    ],
    ["a named bad one", [target("chat-2", 50), target("chat-1", 50)], { bad: "chat-2" }, ["chat-1 100"]],
  ])("%s", async (_what, traffic, options, expected) => {
    const known = [numbered(3), numbered(2), numbered(1)];
    const state = { ...divided(...traffic), latestCreatedRevision: options.bad ?? "chat-3" };
    const { sent, facts } = await rollBack({ service: state, known, options });
    expect([facts.done, sent]).toEqual([true, expected]);
  });

  it("tags as well, each on the revision that it was on", async () => {
    const traffic = [latest, target("chat-1", 0, { tag: "old" }), target("chat-3", 0, { tag: "pr-7" })];
    const { cloud } = await rollBack({ service: divided(...traffic) });
    expect(cloud.sent.at(-1)).toEqual([
      { revision: "chat-2", percent: 100, tag: null },
      { revision: "chat-1", percent: 0, tag: "old" },
      { revision: "chat-3", percent: 0, tag: "pr-7" },
    ]);
  });

  it("two good ones at 70:30 are not rewritten for a bad one that never had any", async () => {
    const state = divided(target("chat-2", 70), target("chat-1", 30));
    const { facts, cloud } = await rollBack({ service: state, known: [numbered(3), numbered(2), numbered(1)] });
    expect([codeOf(facts), facts.done, cloud.sent]).toEqual(["not-serving", false, []]);
    const named = await rollBack({ service: state, options: { bad: "chat-3" } });
    expect([codeOf(named.facts), named.facts.done, named.cloud.sent]).toEqual(["already", true, []]);
    expect(named.facts.outcome).toMatchObject({ others: "chat-2 70 %, chat-1 30 %" });
    // As the README's workflow names both: a candidate that never served is no reason to touch what serves.
    const both = await rollBack({ service: state, options: { bad: "chat-3", to: "chat-2" } });
    expect([both.facts.outcome, both.facts.done, both.cloud.sent]).toEqual([named.facts.outcome, true, []]);
    const goal = await rollBack({ service: state, options: { to: "chat-2" } });
    expect([codeOf(goal.facts), goal.sent]).toEqual(["moved", ["chat-2 100"]]);
  });

  it("a verification whose candidate never had traffic has nothing to send back", async () => {
    const state = divided(target("chat-2", 100));
    const { facts, cloud } = await rollBack({ service: state, options: { bad: "chat-3", onlyIfServing: true } });
    expect([codeOf(facts), cloud.sent]).toEqual(["not-serving", []]);
  });

  /** `baseline` is named to be compared with: that is no wish for the others' users. */
  it("also where a verification's baseline is named, which gets the bad one's share alone", async () => {
    const options = { bad: "chat-3", to: "chat-1", onlyIfServing: true };
    const canary = divided(target("chat-3", 10), target("chat-2", 60), target("chat-1", 30));
    const { sent, facts } = await rollBack({ service: canary, options, served: {} });
    expect([facts.provenBy, facts.done, sent]).toEqual(["named", true, ["chat-1 40", "chat-2 60"]]);
    const idle = await rollBack({ service: divided(target("chat-2", 70), target("chat-1", 30)), options });
    expect([codeOf(idle.facts), idle.cloud.sent]).toEqual(["not-serving", []]);
    const action = await rollBack({ service: canary, options: { ...options, onlyIfServing: false } });
    expect(action.sent).toEqual(["chat-1 100"]);
  });

  it("a dry run tells who would have what", async () => {
    const traffic = [target("chat-3", 10), target("chat-2", 60), target("chat-1", 30)];
    const { facts, cloud } = await rollBack({ service: divided(...traffic), options: { dryRun: true } });
    expect(facts.outcome).toEqual({ code: "planned", others: "chat-2 70 %, chat-1 30 %" });
    expect([facts.done, facts.changed, cloud.sent]).toEqual([false, false, []]);
  });
});

describe("nothing is sent", () => {
  const fix = { latestCreatedRevision: "chat-4", latestReadyRevision: "chat-3" };
  it.each<[string, Case, TrafficOutcome["code"]]>([
    ["where someone deployed since", { service: fix, options: { bad: "chat-3" } }, "deployed-meanwhile"],
    [
      "where no latest revision is named: somebody's deploy may be it",
      { service: { latestCreatedRevision: null, ...divided(target("chat-3", 100)) }, options: { bad: "chat-3" } },
      "not-taken-up",
    ],
    ["where the service has no etag", { service: { etag: null } }, "no-etag"],
    ["where it has none, and a dry run says so", { service: { etag: null }, options: { dryRun: true } }, "no-etag"],
    [
      "while a fix that was just accepted is on its way, though the bad one is named",
      { service: { generation: "8", reconciling: true }, options: { bad: "chat-3" } },
      "not-taken-up",
    ],
    [
      "while a fix was accepted that the service does not show at all",
      { service: { generation: "8" }, options: { bad: "chat-3" } },
      "not-taken-up",
    ],
    [
      "where someone deploys between the reading and the change",
      { meddle: (cloud) => cloud.change(fix), options: { bad: "chat-3" } },
      "deployed-meanwhile",
    ],
    [
      "where someone moves the traffic between the reading and the change, and that refuses",
      {
        meddle: (cloud) => cloud.change(divided(target("chat-3", 50), target("chat-1", 50))),
        options: {
          refuse: ({ traffic }) => (traffic.length > 1 ? { code: "changed-by-others" } : undefined),
        },
      },
      "changed-by-others",
    ],
    ["where the verdict is no proof", { options: { unproven: { code: "not-proven", why: "no-users" } } }, "not-proven"],
    ["where Terraform says where the traffic goes", { service: { terraform: true } }, "owned-by-terraform"],
    ["where the user says that Terraform does", { options: { owner: "terraform" } }, "owned-by-terraform"],
    ["where there is no other revision", { known: [numbered(3)] }, "no-good-revision"],
    ["where the bad one is not known any more", { known: [numbered(2), numbered(1)] }, "no-good-revision"],
  ])("%s", async (_what, one, code) => {
    const { facts, cloud } = await rollBack(one);
    expect([codeOf(facts), facts.done, facts.changed, cloud.sent]).toEqual([code, false, false, []]);
  });

  it("of Terraform's, unless the workflow owns the traffic", async () => {
    const { facts } = await rollBack({ service: { terraform: true }, options: { owner: "workflow" } });
    expect(facts.done).toBe(true);
  });

  it("twice: what somebody else has sent back meanwhile is left", async () => {
    const meddle = (cloud: Cloud): void => cloud.change(divided(target("chat-2", 100)));
    const { facts, cloud } = await rollBack({ meddle });
    expect([codeOf(facts), facts.changed, cloud.sent]).toEqual(["already", false, []]);
  });
});

it("a preview that lands on top is not in its way, and gets nothing", async () => {
  const traffic = [target("chat-3", 100), target("chat-4", 0, { tag: "pr-7" })];
  const state = { ...divided(...traffic), latestCreatedRevision: "chat-4", latestReadyRevision: "chat-4" };
  const { facts, cloud } = await rollBack({ service: state, options: { bad: "chat-3" } });
  expect(facts.done).toBe(true);
  expect(cloud.sent.at(-1)).toContainEqual({ revision: "chat-4", percent: 0, tag: "pr-7" });
});

it("a service that does not answer afterwards is told, with what was moved", async () => {
  const health = {
    before: async () => null,
    after: async () => ({ url: "https://chat/health", ok: false, detail: "HTTP 503" }),
  };
  const { facts } = await rollBack({ options: { health } });
  expect([codeOf(facts), facts.done, facts.changed]).toEqual(["unhealthy", false, true]);
});

describe("where the traffic is when it ends otherwise than wished is read anew:", () => {
  const percents = (shares: { revision: string; percent: number }[] = []): string[] =>
    shares.map(({ revision: name, percent }) => `${name} ${percent}`);

  it("an operation that failed may have moved it all the same", async () => {
    const prepare = (cloud: Cloud): void => {
      cloud.movesAfterMs = 100;
      cloud.operation = async (name) => ({ name, done: true, error: { code: 13, message: "Internal." } });
    };
    const { facts } = await rollBack({ meddle: prepare });
    expect([codeOf(facts), facts.changed, percents(facts.after), facts.asked]).toEqual([
      "operation-failed",
      true,
      ["chat-2 100"],
      undefined,
    ]);
  });

  it("what is on its way is told beside what holds", async () => {
    const prepare = (cloud: Cloud): void => {
      cloud.movesAfterMs = 1e9;
    };
    const { facts } = await rollBack({ meddle: prepare, options: { timeoutMs: 20_000 } });
    expect([codeOf(facts), percents(facts.after), percents(facts.asked)]).toEqual([
      "traffic-timeout",
      ["chat-3 100"],
      ["chat-2 100"],
    ]);
    const told = rollbackSentence(facts, tellingIn("en"));
    expect(plainText(told)).toMatch(/Users get now: 100 % chat-3\. Asked for, .*: 100 % chat-2\./);
  });

  it("and not guessed where it cannot be read any more", async () => {
    const prepare = (cloud: Cloud): void => {
      cloud.onUpdate = () => {
        cloud.readFailure = "no-access";
      };
    };
    const { facts } = await rollBack({ meddle: prepare });
    expect([codeOf(facts), facts.changed, facts.after]).toEqual(["no-access", true, []]);
  });

  it.each([100, 5_000])("one whose answer was lost is this run's own, moved after %d ms", async (movesAfterMs) => {
    const prepare = (cloud: Cloud): void => {
      cloud.movesAfterMs = movesAfterMs;
      cloud.updateFailures.push({ failure: "transient", takenUp: true });
    };
    // As a rollout asks it: has somebody changed what is asked for?
    const refuse: RollbackOptions["refuse"] = ({ traffic }) =>
      traffic[0]?.latest === true ? undefined : { code: "changed-by-others" };
    const { facts, cloud } = await rollBack({ meddle: prepare, options: { refuse } });
    expect([codeOf(facts), facts.done, facts.changed, cloud.sent.length]).toEqual(["moved", true, true, 1]);
  });
});
