import { expect, it } from "vitest";
import { nextSteps } from "../../src/report/ordered-steps.ts";
import { adviceIn } from "../../src/report/text/escape.ts";
import { plainText } from "../../src/report/render/plain.ts";
import { jobSentence } from "../../src/report/sentence.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { finding, report } from "./fixtures.ts";
import { renderMarkdown } from "./said.ts";
import { REASONS } from "./samples.ts";

it("of a revision that did not start the command shows its last words, which have no severity", () => {
  const failed = finding({ id: "readiness", decision: "fail", reason: REASONS["revision-failed"] });
  const told = report({ verdict: "fail", decisive: "readiness", cause: "readiness", findings: [failed] });
  const commands = nextSteps(told, tellingIn("en")).map(({ command }) => command ?? "");
  expect(commands.join("\n")).toContain('(severity>=ERROR OR log_id("run.googleapis.com/stderr"))');
  const lastWords = "ModuleNotFoundError: No module named 'vertexai'";
  const [first, second] = nextSteps({ ...told, lastWords, traffic: [] }, tellingIn("en")).map(({ text }) =>
    plainText(text),
  );
  expect(first).toBe("Mend what the container's last words tell, and deploy again.");
  expect(second).toMatch(/^Read the revision's errors: gcloud logging read /);
  const traffic = [{ revision: "ion-api-prod-00041-abc", percent: 100, tag: null, url: null, latest: false }];
  expect(nextSteps({ ...told, lastWords, traffic }, tellingIn("en"))[0]?.text).toMatch(
    / Users are untouched meanwhile\.$/,
  );
});

const signIn =
  "Loading Google credentials failed: Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information. Run google-github-actions/auth before this step, and give the job the permission to write ID tokens for it (`permissions: id-token: write`).";

it("of a sign-in that failed says what to do, at once and in the job's log to its end", () => {
  const open = finding({
    id: "readiness",
    decision: "inconclusive",
    reason: { code: "no-access", detail: signIn, why: "credentials" },
  });
  const told = report({
    verdict: "inconclusive",
    cause: "no-access",
    decisive: "readiness",
    findings: [open],
    rollback: null,
  });
  expect(renderMarkdown(told)).toMatch(
    /^\*\*Do this now:\*\* `Run google-github-actions\/auth before this step, [^`]*\(permissions: id-token: write\)\.` Then run the job again\.$/m,
  );
  expect(jobSentence(told)).toContain("`permissions: id-token: write`).”");
  expect(renderMarkdown({ ...told, language: "ko" })).toMatch(
    /^\*\*지금 할 일:\*\* .*google-github-actions\/auth.*실행/m,
  );
});

it("names the revision that serves in the place of one that was superseded", () => {
  const lost = finding({ id: "serving", decision: "inconclusive", reason: REASONS["serving-changed"] });
  const { serviceWatch } = report();
  const [standing] = serviceWatch?.standings ?? [];
  if (serviceWatch === null || standing === undefined) throw new Error("the fixture has no watch");
  const standings = [standing, { ...standing, traffic: [{ revision: "ion-api-prod-00043-new", percent: 100 }] }];
  const told = report({
    verdict: "inconclusive",
    decisive: "serving",
    findings: [lost],
    serviceWatch: { ...serviceWatch, standings },
  });
  expect(nextSteps(told, tellingIn("en")).map(({ text }) => plainText(text))).toContain(
    "Verify ion-api-prod-00043-new, which serves now: this run says nothing of it.",
  );
});

it("of a refusal takes what stands after Google's words for what to do", () => {
  const missing =
    "Loading Google credentials failed: The file at C:\\key.json does not exist. ENOENT: no such file or directory, lstat '/w/C:\\key.json'. Run auth before.";
  expect(adviceIn(missing)).toBe("Run auth before.");
  expect(adviceIn("Reading metrics failed: HTTP 403: no")).toBe("Reading metrics failed: HTTP 403: no");
});

it("of a slow start says how to make it faster, and not to wait for further points", () => {
  const slow = finding({ id: "startup", decision: "warn", reason: REASONS["gauge-undecided"] });
  const told = report({ verdict: "pass", findings: [slow] });
  expect(nextSteps(told, tellingIn("en")).map(({ text }) => plainText(text))).toEqual([
    expect.stringMatching(/^Make the container start faster/),
  ]);
});
