import { expect, test } from "vitest";
import type { RevisionState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import { candidateDoubt } from "../../src/traffic/candidate.ts";
import { condition, createdAt, revision, service, target } from "../revision/cloud-run-states.ts";

/** chat-1, chat-2 and so on, each a minute younger. */
function numbered(number: number, more: Partial<RevisionState> = {}): RevisionState {
  return revision({ name: `chat-${number}`, createdAt: createdAt + number * 60_000, ...more });
}

const retired = condition("Ready", "succeeded", { reason: "RETIRED" });
const crashed = { conditions: [condition("Ready", "failed"), condition("ContainerHealthy", "failed")] };
const neverStarted = { conditions: [retired, condition("ContainerHealthy", "pending")] };
const starting = { conditions: [condition("Ready", "pending")], reconciling: true };
const stable = target("chat-1", 100);
const preview = (name: string): TrafficTarget => target(name, 0, { tag: "pr-7" });
const [own, other] = ["a".repeat(40), "b".repeat(40)];

interface Case {
  /** The last one is the latest, which is taken. */
  revisions: RevisionState[];
  /** Default: chat-1 has everything. */
  traffic?: TrafficTarget[];
  /** Why, and which may be meant; undefined: no doubt. */
  doubt?: [code: string, revisions: string];
}

test.each<[string, Case]>([
  ["the only one that waits", { revisions: [numbered(1), numbered(2)] }],
  ["the first deploy", { revisions: [numbered(1)], traffic: [] }],
  ["the only one, of another commit", { revisions: [numbered(1), numbered(2, { commit: other })] }],
  ["one beside older ones", { revisions: [numbered(0), numbered(1), numbered(2)] }],
  ["one beside a broken one", { revisions: [numbered(1), numbered(2, crashed), numbered(3)] }],
  [
    "one beside one that is retired and never started",
    { revisions: [numbered(1), numbered(2, neverStarted), numbered(3)] },
  ],
  [
    "one of two that wait",
    { revisions: [numbered(1), numbered(2), numbered(3)], doubt: ["candidate-of-several", "chat-3, chat-2"] },
  ],
  [
    "one beside one that starts",
    { revisions: [numbered(1), numbered(2, starting), numbered(3)], doubt: ["candidate-of-several", "chat-3, chat-2"] },
  ],
  [
    "a preview on top of one that waits",
    {
      revisions: [numbered(1), numbered(2), numbered(3)],
      traffic: [stable, preview("chat-3")],
      doubt: ["candidate-of-several", "chat-3 (pr-7), chat-2"],
    },
  ],
  [
    "a preview alone",
    {
      revisions: [numbered(1), numbered(2)],
      traffic: [stable, preview("chat-2")],
      doubt: ["candidate-tagged", "chat-2 (pr-7)"],
    },
  ],
  [
    "a tagged one of this commit",
    { revisions: [numbered(1), numbered(2, { commit: own })], traffic: [stable, preview("chat-2")] },
  ],
  [
    "one of this commit beside one that was refused",
    { revisions: [numbered(1), numbered(2, { commit: other }), numbered(3, { commit: own })] },
  ],
  [
    "a preview that copied the label of the one before",
    {
      revisions: [numbered(1), numbered(2, { commit: own }), numbered(3, { commit: own })],
      traffic: [stable, preview("chat-3")],
      doubt: ["candidate-of-several", "chat-3 (pr-7), chat-2"],
    },
  ],
  [
    "a preview that copied the label of the one that serves",
    {
      revisions: [numbered(1, { commit: own }), numbered(2, { commit: own })],
      traffic: [stable, preview("chat-2")],
      doubt: ["candidate-tagged", "chat-2 (pr-7)"],
    },
  ],
  [
    "someone else's, which has some traffic already",
    {
      revisions: [numbered(1), numbered(2, { commit: own }), numbered(3, { commit: other })],
      traffic: [target("chat-1", 95), target("chat-3", 5)],
      doubt: ["candidate-other-commit", "chat-2"],
    },
  ],
  [
    "one with some traffic, as a rollout left it",
    {
      revisions: [numbered(1), numbered(2), numbered(3)],
      traffic: [target("chat-1", 75), target("chat-3", 25), preview("chat-3")],
    },
  ],
  ["one with all traffic", { revisions: [numbered(1), numbered(2), numbered(3)], traffic: [target("chat-3", 100)] }],
])("%s", (_, { revisions, traffic = [stable], doubt }) => {
  const latest = revisions.at(-1)?.name ?? "";
  const state = service({
    traffic,
    trafficStatuses: traffic,
    latestCreatedRevision: latest,
    latestReadyRevision: latest,
  });
  const found = candidateDoubt(state, revisions.toReversed(), latest, own);
  const told = found === undefined ? undefined : [found.code, "revisions" in found ? found.revisions : ""];
  expect(told).toEqual(doubt);
});

test("without a commit of the run's own, no label tells", () => {
  const traffic = [stable, preview("chat-2")];
  const state = service({ traffic, trafficStatuses: traffic });
  const found = candidateDoubt(state, [numbered(2, { commit: own }), numbered(1)], "chat-2", null);
  expect(found).toMatchObject({ code: "candidate-tagged" });
});
