import { expect, test } from "vitest";
import { fieldNames } from "../../src/inputs/fields.ts";
import { suggest } from "../../src/inputs/suggestion.ts";

test.each([
  ["regoin", "region"],
  ["windw", "window"],
  ["p95_budget", "p95-budget"],
  ["onInconclusive", "on-inconclusive"],
  ["Error Rate Budget", "error-rate-budget"],
  ["chatpath", "chat-path"],
  ["slack-webhook", undefined],
  ["", undefined],
  ["x", undefined],
  ["windowwindowwindowwindowwindowwindowwindow", undefined],
])("%j probably means %s", (given, meant) => {
  expect(suggest(given, fieldNames)).toBe(meant);
});
