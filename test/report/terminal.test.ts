import { test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { documentOf } from "../../src/report/documents/document.ts";
import { renderTerminal } from "../../src/report/render/terminal.ts";
import { anyReport } from "./arbitrary.ts";
import { failedReport, report } from "./fixtures.ts";
import { terminal } from "./said.ts";

it("says the verdict, what it is about, what did not pass, what did, and what to do", () => {
  expect(terminal(failedReport()).split("\n")).toEqual([
    "❌ FAIL — ion-api-prod-00042-xyz: error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed",
    "  Service ion-api-prod (us-central1, ion-prod) · candidate ion-api-prod-00042-xyz · baseline ion-api-prod-00041-abc · window 1 min 15 s of 10 min (ended early: it failed)",
    expect.stringMatching(/^ {2}❌ Error rate — The error rate was 5\.17 %/),
    expect.stringMatching(/^ {2}❔ P95 latency — P95 latency was 1\.64 s/),
    expect.stringMatching(/^ {2}Next: Send the traffic back .*: gcloud run services update-traffic /),
    expect.stringMatching(/^ {2}Next: /),
    "",
  ]);
});

it("names all that passed in one line", () => {
  expect(terminal(report())).toContain(
    "\n  ✅ 4 passed: Error rate 0.1 % (limit 1 %), P95 latency 1.21 s (limit 2 s), Memory 312 MB (limit 500 MB), Health probe\n",
  );
});

it("has colour where it is asked for, and nowhere else", () => {
  const document = documentOf(failedReport());
  // oxlint-disable-next-line no-control-regex -- the escapes are what is looked for
  const escapes = /\u001b\[[\d;]+m/g;
  const coloured = renderTerminal(document, { colour: true });
  expect(coloured.match(escapes)?.[0]).toBe("\u001b[1;31m");
  expect(coloured.replace(escapes, "")).toBe(renderTerminal(document, { colour: false }));
});

test.prop([anyReport], { numRuns: 60 })("what others wrote moves no cursor and is no runner command", (sample) => {
  for (const line of terminal(sample).split("\n")) {
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|##\[|^\s*::/);
  }
});
