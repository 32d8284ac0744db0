import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { wholeRollbackOutputs } from "../../../src/publish/rollback.ts";
import type { RollbackFacts } from "../../../src/report/report.ts";
import { renderMarkdown } from "../../../src/report/render/markdown.ts";
import { headlineOf } from "../../../src/report/render/plain.ts";
import { wholeRollbackDocument, type WholeRollbackSummary } from "../../../src/report/traffic/rollback-all.ts";
import type { TargetRollback, WholeOutcome, WholeRollback } from "../../../src/report/traffic/rollback-all-facts.ts";
import { languageNames } from "../../../src/report/words/languages.ts";
import { hostile, rollback } from "../arbitrary.ts";
import { gitHubPage, notOurs } from "../github-page.ts";

const renderWholeRollback = (all: WholeRollbackSummary): string => renderMarkdown(wholeRollbackDocument(all));
const wholeRollbackHeadline = (all: WholeRollbackSummary): string => headlineOf(wholeRollbackDocument(all));

const share = (revision: string) => [{ revision, percent: 100, tag: null, url: null, latest: false }];

function facts(service: string, more: Partial<RollbackFacts> = {}): RollbackFacts {
  return {
    from: `${service}-2`,
    to: `${service}-1`,
    provenBy: "request-log",
    done: true,
    changed: true,
    dryRun: false,
    outcome: { code: "moved" },
    before: share(`${service}-2`),
    after: share(`${service}-1`),
    idle: null,
    followsLatest: false,
    health: null,
    tookMs: 5_000,
    ...more,
  };
}

function one(service: string, more: Partial<RollbackFacts> = {}, turn: TargetRollback["turn"] = null): TargetRollback {
  return { service, region: "us-east1", facts: facts(service, more), fault: null, turn };
}

const summary = (outcome: WholeOutcome, targets: TargetRollback[]) => ({
  language: "en" as const,
  project: "demo",
  whole: { outcome, targets, tookMs: 6_000 } satisfies WholeRollback,
});

const denied = { done: false, changed: false, outcome: { code: "not-permitted" as const, detail: "denied" } };
const planned = { done: false, changed: false, dryRun: true, outcome: { code: "planned" as const } };

describe("several services that go back", () => {
  it("have one line, and a row each that says what users get", () => {
    const all = summary("moved", [one("chat"), one("api")]);
    expect(wholeRollbackHeadline(all)).toBe("⏪ ROLLED BACK — 2 services: all have the revision before again");
    expect(renderWholeRollback(all)).toContain(
      "| `chat` | `us-east1` | `chat-2` | `chat-1` | All traffic goes to `chat-1` now. | 100 % `chat-1` |",
    );
    // Each is pinned now, and has its own command to follow the latest again.
    expect(renderWholeRollback(all).match(/--to-latest/g)?.length).toBeGreaterThanOrEqual(2);
    expect(wholeRollbackOutputs(all)).toEqual({
      changed: "true",
      revision: "",
      "from-revision": "",
      outcome: "moved",
      outcomes: '{"chat/us-east1":"moved","api/us-east1":"moved"}',
      traffic: "chat/us-east1:chat-1=100;api/us-east1:api-1=100",
    });
  });

  it("none moved: why, and that the others were held back for it", () => {
    const api = one("api", {
      ...denied,
      after: share("api-2"),
      outcome: { code: "no-good-revision", before: "api-2" },
    });
    const all = summary("held-back", [one("chat", planned, { kind: "held-back" }), api]);
    expect(wholeRollbackHeadline(all)).toMatch(
      /^❌ NOT ROLLED BACK — 2 services: all go back or none, and one cannot, so that none was moved\. api \(us-east1\): Users get now: 100 % api-2\. There is no revision before/,
    );
    // What a dry run would give them is nothing that users get.
    expect(wholeRollbackOutputs(all)).toMatchObject({
      changed: "false",
      outcomes: '{"chat/us-east1":"held-back","api/us-east1":"no-good-revision"}',
      traffic: "chat/us-east1:chat-2=100;api/us-east1:api-2=100",
    });
  });

  it("a partial failure is told exactly", () => {
    const left = { kind: "left" as const, why: { code: "changed-by-others" as const } };
    const all = summary("partial", [
      one("chat", {}, left),
      one("api", { ...denied, after: share("api-2") }),
      one("shop", { after: share("shop-2") }, { kind: "undone" }),
    ]);
    const text = renderWholeRollback(all);
    expect(text).toContain(
      "It was moved, and could not be sent back to where it was. Someone else changed the traffic",
    );
    expect(text).toContain("It was moved, and is back where it was, because another one could not be moved.");
    // First what is left to be done: the one that still gives its users the bad revision.
    expect(/Do this now:\*\* (.*)/.exec(text)?.[1]).toBe("Send the traffic back by hand");
    expect(text).toMatch(
      /update-traffic api --region us-east1 .* --to-revisions api-1=100`[^]*update-traffic chat .*--to-latest/,
    );
    expect(wholeRollbackOutputs(all)).toMatchObject({
      changed: "true",
      outcomes: '{"chat/us-east1":"left","api/us-east1":"not-permitted","shop/us-east1":"undone"}',
      traffic: "chat/us-east1:chat-1=100;api/us-east1:api-2=100;shop/us-east1:shop-2=100",
    });
  });
});

const outcome = fc.constantFrom<WholeOutcome>("moved", "held-back", "undone", "partial", "unhealthy", "cancelled");

test.prop([fc.constantFrom(...languageNames), outcome, rollback, hostile], { numRuns: 20 })(
  "takes nothing of others for ours, in every language",
  (language, whole, told, fault) => {
    const targets = [
      { service: "chat", region: "us-east1", facts: told, fault: null, turn: null },
      { service: "api", region: "us-east1", facts: null, fault, turn: null },
    ];
    const markdown = renderWholeRollback({ ...summary(whole, targets), language });
    expect(notOurs(gitHubPage(markdown))).toEqual([]);
  },
);
