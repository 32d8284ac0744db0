import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { SetupChange, SetupFacts } from "../../../src/report/setup/facts.ts";
import { headlineOf } from "../../../src/report/render/plain.ts";
import { renderMarkdown } from "../../../src/report/render/markdown.ts";
import { oneLine } from "../../../src/report/text/escape.ts";
import { setupDocument } from "../../../src/report/setup/summary.ts";
import { setupOutputs } from "../../../src/publish/setup.ts";
import { hostile } from "../arbitrary.ts";
import { hasCmark, toHtml } from "../cmark.ts";

const renderSetup = (given: SetupFacts): string => renderMarkdown(setupDocument(given));
const setupHeadline = (given: SetupFacts): string => headlineOf(setupDocument(given));

function change(more: Partial<SetupChange> = {}): SetupChange {
  return {
    kind: "dashboard",
    id: "errors",
    title: "ion-api-prod – errors",
    action: "create",
    obstacle: null,
    held: false,
    differences: [],
    done: false,
    error: null,
    ...more,
  };
}

function facts(more: Partial<SetupFacts> = {}): SetupFacts {
  return {
    language: "en",
    mode: "plan",
    overwrite: false,
    service: { name: "ion-api-prod", region: "us-central1", project: "ion-prod" },
    definitions: null,
    changes: [change()],
    channel: null,
    notices: [],
    tookMs: 1_200,
    ...more,
  };
}

const edited = change({
  kind: "alert",
  title: "ion-api-prod – critical",
  action: "change",
  obstacle: "edited",
  held: true,
  differences: [{ path: "conditions[0].conditionThreshold.thresholdValue", from: "9000", to: "5000" }],
});

describe("the first line", () => {
  test.each<[string, Partial<SetupFacts>, string, string]>([
    [
      "of a plan",
      {},
      "🔎 PLAN — ion-api-prod: 1 to create. Nothing was changed.",
      "🔎 변경 계획 — ion-api-prod: 생성 1개 예정. 아직 아무것도 바꾸지 않았습니다.",
    ],
    [
      "of a plan without changes",
      { changes: [] },
      "🔎 PLAN — ion-api-prod: nothing to change. Nothing was changed.",
      "🔎 변경 계획 — ion-api-prod: 바꿀 것 없음. 아직 아무것도 바꾸지 않았습니다.",
    ],
    [
      "when all was done",
      { mode: "apply", changes: [change({ done: true }), change({ action: "none" })] },
      "✅ SET UP — ion-api-prod: 1 created, 1 is as wanted.",
      "✅ 설정 완료 — ion-api-prod: 생성 1개, 정의와 같음 1개.",
    ],
    [
      "when something was edited by hand",
      { mode: "apply", changes: [edited] },
      "⚠️ SOME LEFT ALONE — ion-api-prod: nothing was changed, 1 left alone.",
      "⚠️ 일부는 바꾸지 않음 — ion-api-prod: 바꾼 것 없음, 그대로 둠 1개.",
    ],
    [
      "when something could not be done",
      { mode: "apply", changes: [change({ error: "denied" }), change({ done: true })] },
      "❌ NOT ALL CHANGED — ion-api-prod: 1 created, 1 could not be changed.",
      "❌ 일부를 바꾸지 못함 — ion-api-prod: 생성 1개, 실패 1개.",
    ],
  ])("%s", (_, more, english, korean) => {
    expect(setupHeadline(facts(more))).toBe(english);
    expect(setupHeadline(facts({ ...more, language: "ko" }))).toBe(korean);
  });
});

test("the summary says what was edited, and how to go on", () => {
  const text = renderSetup(facts({ mode: "apply", changes: [edited], notices: [{ code: "no-channel" }] }));
  expect(text).toContain(
    "| Alert policy | `ion-api-prod – critical` | ⚠️ edited by hand since it was set up; left alone |",
  );
  expect(text).toContain("| `conditions[0].conditionThreshold.thresholdValue` | `9000` | `5000` |");
  expect(text).toContain(
    "1. Copy what was edited by hand into your definitions, or run it again with `overwrite: true`",
  );
  expect(text).toContain("2. For Slack:");
});

test("why calls failed is told once, in the reader's language", () => {
  const failed = (name: string): SetupChange =>
    change({
      title: name,
      error: `Creating dashboard ${name} failed: HTTP 403: Permission denied. Grant the workflow's identity roles/monitoring.dashboardEditor (monitoring.dashboards.create) on the project.`,
    });
  const changes = [failed("chat – errors"), failed("chat – business")];
  const english = renderSetup(facts({ mode: "apply", changes }));
  expect(english).toContain(
    "**Dashboard** — `chat – errors`, `chat – business`: `Creating dashboard failed: HTTP 403: Permission denied. Grant",
  );
  expect(english.match(/HTTP 403/g)).toHaveLength(1);
  const korean = renderSetup(facts({ language: "ko", mode: "apply", changes }));
  expect(korean).toContain("`chat – errors`, `chat – business`: `대시보드 생성 실패: HTTP 403: Permission denied.");
  expect(korean).toContain("roles/monitoring.dashboardEditor 역할");
  expect(korean).not.toContain("Grant");
});

test("many differences are cut, and counted", () => {
  const differences = Array.from({ length: 50 }, (_, i) => ({ path: `a[${i}]`, from: undefined, to: "x" }));
  const text = renderSetup(facts({ changes: [change({ action: "change", differences })] }));
  expect(text.match(/\| `a\[/g)).toHaveLength(20);
  expect(text).toContain("and 30 more");
  expect(text).toContain("50 settings differ");
});

test.each([
  [facts(), { changed: "false", planned: "1", held: "0" }],
  [facts({ mode: "apply", changes: [change({ done: true }), edited] }), { changed: "true", planned: "1", held: "1" }],
])("the outputs tell a workflow", (given, outputs) => {
  expect(setupOutputs(given)).toEqual(outputs);
});

describe.skipIf(!hasCmark)("hostile text in GitHub's own parser (needs cmark-gfm)", () => {
  // A table leaves out a column that says nothing.
  const telling = hostile.filter((text) => /[^\s–-]/.test(oneLine(text)));
  test.prop([telling, fc.constantFrom("en" as const, "ko" as const)], { numRuns: 60 })(
    "is text wherever it stands",
    (text, language) => {
      const bad = change({
        title: text,
        action: "change",
        differences: [{ path: text, from: text, to: text }],
        error: text,
      });
      const given = (inner: string): SetupFacts =>
        facts({
          language,
          mode: "apply",
          definitions: inner,
          changes: [{ ...bad, title: inner, error: inner, differences: [{ path: inner, from: inner, to: inner }] }],
          channel: { name: inner, type: inner, title: inner },
          notices: [{ code: "channel-not-slack", type: inner }],
        });
      const tags = (html: string): string[] =>
        (html.match(/<\/?[a-z][a-z0-9]*/gi) ?? []).filter((tag) => !/code/.test(tag));
      // The structure is the same as with plain text.
      expect(tags(toHtml(renderSetup(given(text))))).toEqual(tags(toHtml(renderSetup(given("plain")))));
    },
  );
});
