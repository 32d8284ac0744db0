import { describe, expect, it } from "vitest";
import type { Condition, RevisionState } from "../../src/revision/cloud-run-state.ts";
import { previousRevisions } from "../../src/revision/previous-revision.ts";
import { condition, createdAt, revision } from "./cloud-run-states.ts";

describe("the revision before", () => {
  const at = (name: string, minutes: number, conditions = revision().conditions): RevisionState =>
    revision({ name, createdAt: createdAt + minutes * 60_000, conditions });
  const candidate = at("chat-5", 5);
  const retired = [condition("Ready", "succeeded", { reason: "RETIRED" })];
  const inactiveSince = (minutes: number): Condition[] => [
    ...retired,
    condition("ContainerHealthy", "succeeded"),
    condition("Active", "failed", { informational: true, lastTransitionAt: createdAt + minutes * 60_000 }),
  ];
  const share = (name: string, percent: number) => ({ revision: name, percent, tag: null, url: null, latest: false });

  it.each<[string, RevisionState[], ReturnType<typeof share>[], string | undefined]>([
    ["is the one that still serves most", [], [share("chat-5", 80), share("chat-1", 5), share("chat-3", 15)], "chat-3"],
    ["is the newest older one that was healthy", [at("chat-3", 3), at("chat-4", 4), candidate], [], "chat-4"],
    ["is none that came later", [at("chat-6", 6), candidate, at("chat-1", 1)], [share("chat-5", 100)], "chat-1"],
    [
      "is none that never was healthy, though it reads ready",
      [
        at("chat-4", 4, [...retired, condition("ContainerHealthy", "failed")]),
        at("chat-3", 3, retired),
        at("chat-2", 2),
      ],
      [],
      "chat-2",
    ],
    [
      "is the one that was rolled back to, not the newer one that was rolled back",
      [
        candidate,
        at("chat-4", 4, inactiveSince(40)),
        at("chat-3", 3, inactiveSince(50)),
        at("chat-2", 2, inactiveSince(3)),
      ],
      [share("chat-5", 100)],
      "chat-3",
    ],
    [
      "is the newest where that one does not tell since when it has no traffic",
      [candidate, at("chat-4", 4), at("chat-3", 3, inactiveSince(50))],
      [share("chat-5", 100)],
      "chat-4",
    ],
    ["is none that failed", [at("chat-4", 4, [condition("Ready", "failed")])], [], undefined],
    ["is none that has no conditions", [at("chat-4", 4, [])], [], undefined],
    ["is no share without a name", [at("chat-4", 4)], [share("", 100)], "chat-4"],
    ["is none on a first deploy", [candidate], [share("chat-5", 100)], undefined],
  ])("%s", (_what, revisions, traffic, name) => {
    expect(previousRevisions(revisions, candidate, traffic)[0]).toBe(name);
  });
});
