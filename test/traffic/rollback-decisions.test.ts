import { describe, expect, it } from "vitest";
import type { TrafficOutcome } from "../../src/report/report.ts";
import { plainText } from "../../src/report/render/plain.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { renderMarkdown } from "../../src/report/render/markdown.ts";
import { rollbackSentence } from "../../src/report/traffic/outcome.ts";
import { rollbackDocument } from "../../src/report/traffic/rollback.ts";
import { never } from "../fake-clock.ts";
import { condition, latest, target } from "../revision/cloud-run-states.ts";
import type { Cloud } from "./cloud.ts";
import { type Case, codeOf, crashed, divided, no, numbered, retired, rollBack, unknown, yes } from "./rolling-back.ts";

const s = 1000;
const bad = { bad: "chat-3" };
const fix = { latestCreatedRevision: "chat-4" };

const underWay = { generation: "8", reconciling: true, terminalCondition: condition("Ready", "pending") };
const failure = condition("Ready", "failed", { message: "Revision 'chat-4' is not ready." });
const settled = { observedGeneration: "8", reconciling: false, terminalCondition: condition("Ready", "succeeded") };

describe("no traffic is moved", () => {
  it.each<[string, Case, TrafficOutcome["code"]]>([
    ["while a deploy is accepted and its revision is not shown", { service: { generation: "9" } }, "not-taken-up"],
    ["while the service reconciles for ever", { service: { reconciling: true } }, "not-taken-up"],
    [
      "where the deploy that was under way turns out to be a fix",
      { service: underWay, options: bad, prepare: (cloud) => cloud.changeLater(9 * s, { ...settled, ...fix }) },
      "deployed-meanwhile",
    ],
    [
      "where it fails, and was a fix all the same",
      {
        service: underWay,
        options: bad,
        prepare: (cloud) => cloud.changeLater(9 * s, { ...fix, reconciling: false, terminalCondition: failure }),
      },
      "deployed-meanwhile",
    ],
    ...[{}, { to: "chat-1" }].map((options): [string, Case, TrafficOutcome["code"]] => [
      `where a fix was accepted, and not shown, when it began, and nobody named the bad one (${JSON.stringify(options)})`,
      {
        service: { generation: "8" },
        known: [numbered(4), numbered(3), numbered(2, { conditions: retired(3) })],
        served: { "chat-3": yes, "chat-2": yes },
        options,
        prepare: (cloud) => cloud.changeLater(9 * s, { ...settled, ...fix, latestReadyRevision: "chat-4" }),
      },
      "deployed-meanwhile",
    ]),
    [
      "where the latest one, which nobody named, got its users only now: what they had before was the bad one",
      {
        service: { ...underWay, ...fix },
        known: [numbered(4), numbered(3), numbered(2, { conditions: retired(3) })],
        served: { "chat-3": yes, "chat-2": yes },
        prepare: (cloud) => cloud.changeLater(9 * s, { ...settled, latestReadyRevision: "chat-4" }),
      },
      "deployed-meanwhile",
    ],
    [
      "where a fix is deployed while the target is looked for",
      { options: bad, meddle: (cloud) => cloud.change({ ...fix, generation: "8" }) },
      "deployed-meanwhile",
    ],
    [
      "where a fix lands between the reading and the change, by a stale etag",
      {
        options: bad,
        meddle: (cloud) => {
          cloud.onUpdate = () => cloud.change(fix);
        },
      },
      "deployed-meanwhile",
    ],
    [
      "where a preview takes the tag and a share at the same time: it is no preview",
      {
        service: {
          ...divided(target("chat-3", 90), target("chat-4", 10, { tag: "pr-7" })),
          latestCreatedRevision: "chat-4",
        },
        options: bad,
      },
      "deployed-meanwhile",
    ],
    [
      "where traffic follows the latest, and a preview without readiness is it: it would get all users any moment",
      {
        service: {
          ...divided(latest, target("chat-4", 0, { tag: "pr-7" })),
          latestCreatedRevision: "chat-4",
        },
        options: bad,
      },
      "deployed-meanwhile",
    ],
    [
      "to a retired one that never started",
      { known: [numbered(3), numbered(2, { conditions: crashed }), numbered(1, { conditions: crashed })] },
      "no-good-revision",
    ],
    [
      "to one that reads ready because it is retired, and whose container never was found healthy",
      {
        known: [
          numbered(3),
          numbered(2, {
            conditions: [
              condition("Ready", "succeeded", { reason: "RETIRED" }),
              condition("ContainerHealthy", "failed"),
            ],
          }),
        ],
      },
      "no-good-revision",
    ],
    [
      "to one with a share that lost its secret since",
      {
        service: divided(target("chat-3", 50), target("chat-2", 50)),
        known: [numbered(3), numbered(2, { conditions: [condition("Ready", "failed", { message: "No secret." })] })],
      },
      "no-good-revision",
    ],
    [
      "to a canary of another one, with a share and without a user",
      {
        service: divided(target("chat-3", 95), target("chat-2", 5)),
        known: [numbered(3), numbered(2)],
        served: { "chat-2": no },
      },
      "target-unproven",
    ],
    [
      "where neither log nor Monitoring can be read, though the target has a share",
      {
        service: divided(target("chat-3", 50), target("chat-2", 50)),
        known: [numbered(3), numbered(2)],
        served: { "chat-2": unknown },
      },
      "target-unproven",
    ],
    [
      "past five that had no user: the sixth is for people to name",
      {
        service: { latestCreatedRevision: "chat-9", latestReadyRevision: "chat-9" },
        known: [9, 8, 7, 6, 5, 4, 3].map((n) => numbered(n, n === 9 ? {} : { conditions: retired(20 + n) })),
        served: { "chat-3": yes },
      },
      "target-unproven",
    ],
    ["to the bad one itself, named as both", { options: { ...bad, to: "chat-3" } }, "target-unhealthy"],
    [
      "to a verification's baseline that is its own candidate",
      { options: { ...bad, to: "chat-3", onlyIfServing: true } },
      "target-unhealthy",
    ],
    [
      "where what it answered its users last failed",
      {
        options: {
          health: {
            before: async () => ({ ok: false, detail: "55 of its last 60 requests failed" }),
            after: async () => null,
          },
        },
      },
      "target-unhealthy",
    ],
    ["of a service that Terraform made", { service: { terraform: true } }, "owned-by-terraform"],
    [
      "that Terraform took over while the target was looked for",
      { meddle: (cloud) => cloud.change({ terraform: true }) },
      "owned-by-terraform",
    ],
    ["where the etag is gone at the second reading", { meddle: (cloud) => cloud.change({ etag: null }) }, "no-etag"],
    [
      "where each change meets a stale etag, to the end of the time",
      {
        meddle: (cloud) => {
          cloud.onUpdate = () => cloud.change({});
        },
      },
      "traffic-timeout",
    ],
    [
      "where the permission is missing",
      { meddle: (cloud) => void cloud.updateFailures.push({ failure: "no-access", takenUp: false }) },
      "not-permitted",
    ],
    [
      "where the service is deleted while the target is looked for",
      {
        meddle: (cloud) => {
          cloud.readFailure = "not-found";
        },
      },
      "service-not-found",
    ],
    [
      "where the verdict is no proof, whatever the service looks like",
      { options: { ...bad, onlyIfServing: true, unproven: { code: "not-proven", why: "not-in-window" } } },
      "not-proven",
    ],
    [
      "of a candidate that never got any, beside two good ones",
      { service: divided(target("chat-2", 70), target("chat-1", 30)), options: { ...bad, onlyIfServing: true } },
      "not-serving",
    ],
    [
      "of a candidate that is the latest and not ready, though traffic follows the latest",
      { service: { latestReadyRevision: "chat-2" }, options: { ...bad, onlyIfServing: true } },
      "not-serving",
    ],
  ])("%s", async (_what, one, code) => {
    const { facts, cloud } = await rollBack(one);
    expect([codeOf(facts), facts.done, facts.changed, cloud.sent]).toEqual([code, false, false, []]);
    for (const language of ["en", "ko"] as const)
      expect(plainText(rollbackSentence(facts, tellingIn(language)))).not.toMatch(/undefined|NaN|\n +at /);
  });
});

describe("traffic is moved all the same", () => {
  it.each<[string, Case, string[]]>([
    [
      "when the deploy that was under way is the bad one's own",
      { service: underWay, options: bad, prepare: (cloud) => cloud.changeLater(9 * s, settled) },
      ["chat-2 100"],
    ],
    [
      "though somebody's change of something else is under way, and its traffic reads as none for a moment",
      {
        service: { ...underWay, trafficStatuses: [] },
        prepare: (cloud) => cloud.changeLater(9 * s, { ...settled, trafficStatuses: [latest] }),
      },
      ["chat-2 100"],
    ],
    [
      "with the LATEST share of the bad one, and the others keep theirs",
      { service: divided(target(null, 90), target("chat-1", 10)), served: { "chat-1": yes } },
      ["chat-1 100"],
    ],
    [
      "in two shares of the bad one, by its name and as the latest",
      { service: divided(target(null, 40), target("chat-3", 20), target("chat-2", 40)) },
      ["chat-2 100"],
    ],
    [
      "beside an entry without a share and without a tag",
      { service: divided(target("chat-3", 100), target("chat-2", 0)) },
      ["chat-2 100"],
    ],
    [
      "to one that is scaled to nothing and never is not",
      { known: [numbered(3), numbered(2, { conditions: retired(3), minInstances: 0 })] },
      ["chat-2 100"],
    ],
    ["of a service that only its network reaches", { service: { internalOnly: true } }, ["chat-2 100"]],
    [
      "of a service without an address of its own",
      { service: { defaultUriDisabled: true, uri: null } },
      ["chat-2 100"],
    ],
    ...["", "pr-7"].map((tag): [string, Case, string[]] => [
      `though a later one waits that gets none, with ${tag === "" ? "no tag" : "a tag"}: nobody's deploy is undone`,
      {
        service: {
          ...divided(target("chat-3", 100), ...(tag === "" ? [] : [target("chat-4", 0, { tag })])),
          latestCreatedRevision: "chat-4",
          latestReadyRevision: "chat-4",
        },
        options: bad,
      },
      ["chat-2 100"],
    ]),
    [
      "a second time, from the one that the later one was rolled back to, as the first time's advice says",
      {
        service: divided(target("chat-2", 100)),
        known: [numbered(3, { conditions: retired(9) }), numbered(2), numbered(1, { conditions: retired(2) })],
        options: { bad: "chat-2" },
      },
      ["chat-1 100"],
    ],
    ["of one region of several", { service: { regions: ["us-central1", "europe-west1"] } }, ["chat-2 100"]],
    [
      "to one that serves and is older than all that are listed",
      {
        service: divided(target("chat-3", 20), target("chat-1", 80)),
        known: [numbered(3)],
        served: { "chat-1": yes },
        prepare: (cloud) => cloud.unlisted.push(numbered(1)),
      },
      ["chat-1 100"],
    ],
    [
      "after three stale etags",
      {
        meddle: (cloud) => {
          let left = 3;
          cloud.onUpdate = () => {
            if (left-- > 0) cloud.change({});
          };
        },
      },
      ["chat-2 100"],
    ],
    [
      "after an operation that Cloud Run aborted",
      { meddle: (cloud) => void cloud.operationErrors.push({ code: 10, message: "aborted" }) },
      ["chat-2 100"],
    ],
  ])("%s", async (_what, one, expected) => {
    const { facts, cloud } = await rollBack(one);
    const sent = cloud.sent.at(-1)?.flatMap(({ revision, percent }) => (percent > 0 ? [`${revision} ${percent}`] : []));
    expect([codeOf(facts), facts.done, facts.changed, sent]).toEqual(["moved", true, true, expected]);
  });
});

describe("what is told leads on:", () => {
  const failedFix = { ...fix, terminalCondition: failure };
  it.each<[string, Case, RegExp, RegExp]>([
    ["a first deploy has nothing to go back to", { known: [numbered(3)], options: bad }, /Fix the revision/, /Choose/],
    ...[[], [latest]].map((trafficStatuses): [string, Case, RegExp, RegExp] => [
      `nor has one that never started, and nobody gets anything (${trafficStatuses.length})`,
      {
        service: { latestReadyRevision: null, terminalCondition: failure, trafficStatuses },
        known: [numbered(3, { conditions: crashed })],
        options: bad,
      },
      /has no traffic/,
      /could not be read|Asked for|100/,
    ]),
    ["what was named is not to be named", { service: underWay, options: bad }, /may be a fix/, /name|cannot be told/i],
    ["no further back than was looked", { served: {} }, /from the last 30 days/, /ever/],
    ["a newer one without traffic is in nobody's way", { service: failedFix, options: bad }, /to-revision. alone/, /–/],
  ])("%s", async (_what, one, right, wrong) => {
    const { facts } = await rollBack(one);
    const service = { name: "chat", region: "us-central1", project: "demo", url: null };
    const text = renderMarkdown(rollbackDocument({ language: "en", service, facts }));
    expect(text).toMatch(right);
    expect(text).not.toMatch(wrong);
  });

  it("and to name the good one alone does it", async () => {
    const { facts, sent } = await rollBack({ service: failedFix, options: { to: "chat-2" } });
    expect([codeOf(facts), sent]).toEqual(["moved", ["chat-2 100"]]);
  });
});

describe("what is told is what became of it:", () => {
  const shares = (some: { revision: string; percent: number }[] = []): string[] =>
    some.map(({ revision: name, percent }) => `${name} ${percent}`);

  it("somebody else's rollback that is under way is awaited: until then users get what they got", async () => {
    const { facts, cloud } = await rollBack({
      meddle: (one) => {
        one.change({ ...underWay, traffic: [target("chat-2", 100)], trafficStatuses: [] });
        one.changeLater(5 * s, { ...settled, trafficStatuses: [target("chat-2", 100)] });
      },
    });
    expect([codeOf(facts), facts.done, facts.changed, shares(facts.after)]).toEqual([
      "already",
      true,
      false,
      ["chat-2 100"],
    ]);
    expect([facts.tookMs >= 5 * s, cloud.sent]).toEqual([true, []]);
  });

  it("and one that never ends is not done", async () => {
    const meddle = (cloud: Cloud): void =>
      cloud.change({ ...underWay, traffic: [target("chat-2", 100)], trafficStatuses: [] });
    const { facts } = await rollBack({ meddle });
    expect([codeOf(facts), facts.done, facts.changed]).toEqual(["not-taken-up", false, false]);
  });

  it("who was faster may have gone back to another one: that one is named", async () => {
    const { facts } = await rollBack({ meddle: (cloud) => cloud.change(divided(target("chat-1", 100))) });
    expect([codeOf(facts), facts.to, facts.provenBy, shares(facts.after)]).toEqual([
      "already",
      "chat-1",
      null,
      ["chat-1 100"],
    ]);
    expect(plainText(rollbackSentence(facts, tellingIn("en")))).toContain("All traffic went to chat-1 already");
  });

  it("an operation that never ends is done when users get what was asked for", async () => {
    const meddle = (cloud: Cloud): void => {
      cloud.operation = async (name) => ({ name, done: false, error: null });
    };
    const { facts } = await rollBack({ meddle, options: { timeoutMs: 300 * s } });
    expect([codeOf(facts), facts.done]).toEqual(["moved", true]);
    expect(facts.tookMs).toBeLessThan(8 * s);
  });

  it("one that fails and leaves the service as it was has changed nothing", async () => {
    const meddle = (cloud: Cloud): void =>
      void cloud.operationErrors.push({ code: 9, message: "Revision 'chat-2' is not found." });
    const { facts } = await rollBack({ meddle });
    expect([codeOf(facts), facts.done, facts.changed, shares(facts.after)]).toEqual([
      "operation-failed",
      false,
      false,
      ["chat-3 100"],
    ]);
  });

  it("one that Cloud Run aborts again and again is told with its words, not as somebody's changes", async () => {
    const aborted = Array.from({ length: 99 }, () => ({ code: 10, message: "Conflict with an internal change." }));
    const { facts } = await rollBack({ meddle: (cloud) => void cloud.operationErrors.push(...aborted) });
    expect(facts.outcome).toMatchObject({ code: "operation-failed", detail: expect.stringContaining("internal") });
    expect(facts.done).toBe(false);
  });

  it.each<[string, number, boolean]>([
    ["is taken up a moment later", 800, true],
    ["never is", Infinity, false],
  ])("a job that is stopped while its change is sent, which %s", async (_what, afterMs, changed) => {
    const meddle = (cloud: Cloud): void => {
      const update = cloud.updateTraffic.bind(cloud);
      cloud.updateTraffic = async (name, asked, etag, wait) => {
        const signal = wait?.signal ?? never;
        await cloud.clock.sleep(60 * s, signal).catch(() => undefined);
        if (afterMs < Infinity)
          void cloud.clock.sleep(afterMs, never).then(async () => await update(name, asked, etag));
        signal.throwIfAborted();
        return await update(name, asked, etag);
      };
    };
    const { facts, cloud } = await rollBack({ meddle, stopAfterMs: 100 });
    expect([codeOf(facts), facts.done, facts.changed, cloud.sent.length > 0]).toEqual([
      "cancelled",
      false,
      changed,
      changed,
    ]);
    expect(shares(facts.asked)).toEqual(changed ? ["chat-2 100"] : []);
    // The runner kills it 7.5 s after it asked it to stop, and it is to be told.
    expect(facts.tookMs).toBeLessThan(3.2 * s);
  });

  it("looking for the target takes no longer than the whole may", async () => {
    const { facts, cloud } = await rollBack({
      prepare: (one) => {
        one.revisions = async () => {
          await one.clock.sleep(59 * s, never);
          return one.known;
        };
      },
    });
    expect(facts.tookMs).toBeLessThan(70 * s);
    expect(facts.changed).toBe(cloud.sent.length > 0);
  });
});
