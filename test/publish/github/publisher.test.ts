import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/inputs/settings.ts";
import type { GitHubContext } from "../../../src/publish/github/context.ts";
import { GitHubPublisher } from "../../../src/publish/github/publisher.ts";
import { type GitHubState, readState } from "../../../src/publish/github/state.ts";
import type { Report } from "../../../src/report/report.ts";
import { failedReport, report } from "../../report/fixtures.ts";
import type { FaceAnswer, FaceRequest } from "../../simulator/face.ts";
import type { GitHubFace, GitHubOptions } from "../../simulator/github.ts";
import type { GitHubRun } from "../../simulator/github/records.ts";
import { aWhile, context, openWorld, refusal, runUrl, sha } from "./github.ts";

interface Scene {
  face: GitHubFace;
  publisher: GitHubPublisher;
  warnings: string[];
  said: string[];
  saved: GitHubState[];
  calls: () => string[];
  pass: (ms: number) => void;
  /** A post step of the same job. */
  post: () => GitHubPublisher;
}

function scene(
  options: GitHubOptions = {},
  settings: Partial<Settings> = {},
  about: Partial<GitHubContext> = {},
  before?: Parameters<typeof openWorld>[1],
): Scene {
  const { face, github, calls, pass } = openWorld(options, before);
  const warnings: string[] = [];
  const said: string[] = [];
  const saved: GitHubState[] = [];
  const open = (state?: GitHubState): GitHubPublisher =>
    new GitHubPublisher(
      {
        github,
        context: { ...context, ...about },
        settings: {
          comment: true,
          status: true,
          statusContext: "ion-verify",
          project: "p",
          tag: undefined,
          language: "en",
          ...settings,
        },
        targets: [{ service: "chat", region: "us-central1" }],
        warn: (message) => warnings.push(message),
        say: (line) => said.push(line),
        reportPath: () => "/tmp/report.json",
        save: (one) => saved.push(one),
      },
      state,
    );
  // As the runner keeps it: as text.
  const post = (): GitHubPublisher => open(readState(JSON.stringify(saved.at(-1))) ?? undefined);
  return { face, publisher: open(), warnings, said, saved, calls, pass, post };
}

const noCheckRuns = ({ path }: FaceRequest) => (path.endsWith("/check-runs") ? refusal(403) : undefined);

const tooLong: FaceAnswer = { status: 422, body: { message: "Invalid request.\n\nOnly 65535 characters are allowed" } };

/** GitHub's answer to too many writes (docs.github.com, rate limits: secondary limits). */
const contentLimit: FaceAnswer = {
  status: 403,
  headers: { "retry-after": "60" },
  body: {
    message: "You have exceeded a secondary rate limit and have been temporarily blocked from content creation.",
  },
};

const undecided = (changes: Partial<Report>): Report =>
  report({ verdict: "inconclusive", cause: "insufficient-evidence", job: "warning", ...changes });

describe("the check", () => {
  test.for([
    [report(), "success", "success"],
    [failedReport(), "failure", "failure"],
    [undecided({ job: "success" }), "success", "success"],
    [undecided({ job: "warning" }), "neutral", "success"],
    [undecided({ job: "failure" }), "failure", "failure"],
    [undecided({ cause: "cancelled", job: "failure" }), "cancelled", "error"],
  ] as const)("%#: a check run ends as %s, a status as %s", async ([verdict, conclusion, state]) => {
    const asRun = scene();
    await asRun.publisher.start(aWhile());
    expect(asRun.face.checkRuns).toMatchObject([{ name: "ion-verify", headSha: sha, status: "in_progress" }]);
    await asRun.publisher.finish(verdict, aWhile());
    expect(asRun.face.checkRuns).toMatchObject([{ status: "completed", conclusion, detailsUrl: runUrl }]);

    const asStatus = scene({ refuse: noCheckRuns });
    await asStatus.publisher.start(aWhile());
    await asStatus.publisher.finish(verdict, aWhile());
    expect(asStatus.face.statuses.map((one) => one.state)).toEqual(["pending", state]);
    expect(asStatus.face.statuses[1]).toMatchObject({ context: "ion-verify", sha, targetUrl: runUrl });
    expect([...asRun.warnings, ...asStatus.warnings]).toEqual([]);
    expect(asStatus.said).toEqual(["A commit status stands in for the check run, which this token may not create."]);
  });

  test("shows the verdict, and what failed as annotations of the workflow's file", async () => {
    const { face, publisher } = scene();
    await publisher.start(aWhile());
    await publisher.finish(failedReport(), aWhile());
    const [run] = face.checkRuns;
    expect(run?.output.title).toMatch(
      /^❌ FAIL — ion-api-prod-00042-xyz: error rate 5.17 % is above the budget of 1 %/,
    );
    expect(run?.output.summary).toContain(`[run summary](${runUrl})`);
    expect(run?.output.annotations).toEqual([
      {
        path: ".github/workflows/deploy.yml",
        start_line: 1,
        end_line: 1,
        annotation_level: "failure",
        title: "Error rate — ion-api-prod-00042-xyz",
        message: expect.stringContaining("31 of 600"),
      },
    ]);
  });

  test("of two services with one name, each closes its own", async () => {
    const { face, publisher } = scene();
    const other = face.answer({
      method: "POST",
      path: "/repos/org/chat/check-runs",
      query: new URLSearchParams(),
      headers: { authorization: "token t" },
      body: {
        name: "ion-verify",
        head_sha: sha,
        external_id: `${context.stepId} p us-central1 other `,
        status: "in_progress",
      },
    });
    expect(other.status).toBe(201);
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(face.checkRuns.map(({ status }) => status)).toEqual(["in_progress", "completed"]);
  });

  test("figures are told at most every 30 seconds", async () => {
    const { face, publisher, pass } = scene();
    await publisher.start(aWhile());
    const titles: (string | null | undefined)[] = [];
    for (const line of ["10 s of 60 s", "20 s of 60 s", "31 s of 60 s", "45 s of 60 s"]) {
      pass(11_000);
      await publisher.progress(line, aWhile());
      titles.push(face.checkRuns[0]?.output.title);
    }
    expect(titles).toEqual([
      "ion-verify is about to look at the new revision",
      "ion-verify is about to look at the new revision",
      "31 s of 60 s",
      "31 s of 60 s",
    ]);
  });

  test("the lost answer to its creation makes no second one", async () => {
    let lost = false;
    const { face, publisher, warnings } = scene({}, {}, {}, (method, path) => {
      if (method !== "POST" || path !== "check-runs" || lost) return undefined;
      lost = true;
      face.answer({
        method,
        path: "/repos/org/chat/check-runs",
        query: new URLSearchParams(),
        headers: { authorization: "token t" },
        body: {
          name: "ion-verify",
          head_sha: sha,
          external_id: `${context.stepId} p us-central1 chat `,
          status: "in_progress",
        },
      });
      return new Error("socket hang up");
    });
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(face.checkRuns).toMatchObject([{ status: "completed", conclusion: "success" }]);
    expect(warnings).toEqual([]);
  });
});

describe("the post step", () => {
  test.for([
    ["a check run", {}],
    ["a status", { refuse: noCheckRuns }],
  ])("closes %s whose process was killed", async ([, options]) => {
    const { face, publisher, post } = scene(options as GitHubOptions);
    await publisher.start(aWhile());
    await post().abandon(aWhile());
    expect([...face.checkRuns.map((run) => run.conclusion), ...face.statuses.map((one) => one.state)]).toEqual(
      face.checkRuns.length > 0 ? ["cancelled"] : ["pending", "error"],
    );
  });

  test("finds the check whose creation was not answered when the process was killed", async () => {
    const { face, publisher, saved, post } = scene();
    await publisher.start(aWhile());
    saved.splice(1);
    expect(saved[0]?.check).toMatchObject({ kind: "check-run", id: null });
    await post().abandon(aWhile());
    expect(face.checkRuns).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  });

  test("changes nothing that was closed, and calls nobody when all was done", async () => {
    const { face, publisher, saved, post, calls } = scene();
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(saved.at(-1)?.left).toEqual([]);
    const before = calls().length;
    await post().finish(report(), aWhile());
    expect(calls()).toHaveLength(before);
    expect(face.checkRuns[0]?.conclusion).toBe("success");
  });

  test("does what an outage kept the main step from doing", async () => {
    let down = false;
    const { face, publisher, warnings, saved, post } = scene({}, {}, {}, () =>
      down ? new Error("connect ECONNREFUSED") : undefined,
    );
    await publisher.start(aWhile());
    down = true;
    await publisher.finish(report(), { ...aWhile(), deadline: Date.now() + 300 });
    expect(warnings).toEqual([
      expect.stringMatching(/^The check was not set\. .*ECONNREFUSED\. The verdict is not affected\.$/),
      expect.stringMatching(/^The pull request's comment was not written\. .*ECONNREFUSED\./),
    ]);
    expect(saved.at(-1)).toMatchObject({ left: ["check", "comment"], report: "/tmp/report.json" });
    down = false;
    await post().finish(report(), aWhile());
    expect(face.comments).toHaveLength(1);
    expect(face.checkRuns).toMatchObject([{ conclusion: "success" }]);
    expect(warnings).toHaveLength(2);
  });

  test("leaves what was cut off, without a warning", async () => {
    const { publisher, warnings, saved } = scene();
    await publisher.finish(report(), { ...aWhile(), signal: AbortSignal.abort(new Error("stopped")) });
    expect(warnings).toEqual([]);
    expect(saved.at(-1)?.left).toEqual(["check", "deployment", "comment"]);
  });
});

describe("refusals", () => {
  test("a token that may only read: one warning each, with the permission, and no second try", async () => {
    const { publisher, warnings, calls } = scene({ readOnly: true });
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(
      /^The check was not set\. .*HTTP 403.* Grant the job checks: write \(or statuses: write\)\./,
    );
    expect(warnings[1]).toMatch(
      /^The pull request's comment was not written\. .* Grant the job pull-requests: write\./,
    );
    expect(calls().filter((call) => call === "POST check-runs")).toHaveLength(1);
  });

  test("in Korean too", async () => {
    const { publisher, warnings } = scene({ readOnly: true }, { language: "ko" });
    await publisher.finish(report(), aWhile());
    expect(warnings.join("\n")).toMatch(/댓글을 쓰지 못했습니다.*pull-requests: write 권한을 주세요/);
  });

  test("where nothing is asked for, nothing is called", async () => {
    const { publisher, calls } = scene({}, { comment: false, status: false });
    await publisher.start(aWhile());
    await publisher.progress("x", aWhile());
    await publisher.finish(report(), aWhile());
    expect(calls()).toEqual([]);
  });
});

describe("the deployment", () => {
  const log = "https://github.com/org/chat/actions/runs/77/job/5";
  function deployment(face: GitHubFace, id: number, logUrl: string, state = "in_progress", ref = sha): void {
    const status = { id: id + 1, state, environmentUrl: "", logUrl, description: "" };
    face.deployments.push({ id, repository: "org/chat", ref, environment: "production", statuses: [status] });
  }
  const statesOf = (face: GitHubFace) => face.deployments.map(({ statuses }) => statuses.map(({ state }) => state));

  test("of this run gets its state, the service's URL and the run's", async () => {
    const { face, publisher } = scene();
    deployment(face, 10, "https://github.com/org/chat/actions/runs/7/job/5");
    deployment(face, 20, log);
    deployment(face, 30, log.replace("/77/", "/770/"));
    await publisher.finish(report(), aWhile());
    expect(statesOf(face)).toEqual([["in_progress"], ["in_progress", "success"], ["in_progress"]]);
    expect(face.deployments[1]?.statuses[1]).toMatchObject({
      environmentUrl: "https://ion-api-prod-abc-uc.a.run.app",
      logUrl: runUrl,
      description: expect.stringContaining("✅ PASS"),
    });
  });

  test("that started the workflow is the one", async () => {
    const { face, publisher } = scene({}, {}, { deployment: { id: 10, environment: "staging" } });
    deployment(face, 10, "");
    await publisher.finish(failedReport(), aWhile());
    expect(statesOf(face)).toEqual([["in_progress", "failure"]]);
    expect(face.comments[0]?.body).toContain("environment=staging");
  });

  test("is not guessed among several", async () => {
    const { face, publisher, said, warnings } = scene();
    deployment(face, 10, log);
    deployment(face, 20, log);
    await publisher.finish(report(), aWhile());
    expect(statesOf(face)).toEqual([["in_progress"], ["in_progress"]]);
    expect([said.length, warnings.length]).toEqual([1, 0]);
  });

  test("is the one that is still open, where others of the run have ended", async () => {
    const { face, publisher } = scene();
    deployment(face, 10, log, "success");
    deployment(face, 20, log);
    await publisher.finish(report(), aWhile());
    expect(statesOf(face)).toEqual([["success"], ["in_progress", "success"]]);
  });

  test("that may not be looked for is a line of the log, since nothing says that there is one", async () => {
    const { publisher, said, warnings } = scene({
      refuse: ({ path }) => (path.endsWith("/deployments") ? refusal(403) : undefined),
    });
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(warnings).toEqual([]);
    expect(said).toEqual([expect.stringContaining("deployments: write")]);
  });
});

describe("the check as GitHub really treats it", () => {
  test("a text that GitHub does not take leaves no check pending", async () => {
    const refuse = (request: FaceRequest) => {
      const { output } = (request.body ?? {}) as { output?: { summary?: string } };
      return (output?.summary?.length ?? 0) > 500 ? tooLong : undefined;
    };
    const { face, publisher, warnings } = scene({ refuse });
    await publisher.start(aWhile());
    await publisher.finish(failedReport(), aWhile());
    expect(face.checkRuns).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    expect(face.checkRuns[0]?.output.title).toMatch(/^❌ FAIL/);
    expect(warnings).toEqual([]);
  });

  test.for([
    ["workflow_dispatch", ["push"], "status"],
    ["push", ["workflow_dispatch"], "run"],
    ["workflow_dispatch", [], "status"],
  ] as const)("the oldest run of the commit was by %s, later %j: a %s", async ([oldest, later, kind]) => {
    const { face, publisher, said } = scene();
    for (const [index, event] of [oldest, ...later].entries()) face.runs.push(runOf(index + 1, event));
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(face.checkRuns).toHaveLength(kind === "run" ? 1 : 0);
    expect(face.statuses.map(({ state }) => state)).toEqual(kind === "status" ? ["pending", "success"] : []);
    expect(said.some((line) => line.includes("roll-up"))).toBe(kind === "status");
  });

  test("where the runs may not be read, this run's own event decides", async () => {
    const refuse = ({ path }: FaceRequest) => (path.endsWith("/actions/runs") ? refusal(403) : undefined);
    const byHand = scene({ refuse }, {}, { eventName: "workflow_dispatch" });
    await byHand.publisher.start(aWhile());
    expect([byHand.face.checkRuns.length, byHand.face.statuses.length]).toEqual([0, 1]);
    const pushed = scene({ refuse });
    await pushed.publisher.start(aWhile());
    expect([pushed.face.checkRuns.length, pushed.face.statuses.length]).toEqual([1, 0]);
  });

  test("a comment on a pull request marks that pull request's head", async () => {
    const head = "b".repeat(40);
    const { face, publisher } = scene({}, {}, { sha: null, pullRequest: 7, eventName: "issue_comment" });
    face.pulls.set("org/chat", [{ number: 7, state: "open", headSha: head, baseRef: "main", title: "t" } as never]);
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(face.checkRuns).toMatchObject([{ headSha: head, status: "completed" }]);
    expect(face.comments).toMatchObject([{ issue: 7 }]);
  });

  test("live figures are written less often once GitHub has had too many writes", async () => {
    let tries = 0;
    const refuse = ({ method, path }: FaceRequest) => {
      if (method !== "PATCH" || !path.includes("/check-runs/")) return undefined;
      tries++;
      return contentLimit;
    };
    const { publisher, pass } = scene({ refuse });
    await publisher.start(aWhile());
    for (let half = 0; half < 20; half++) {
      pass(30_000);
      await publisher.progress("figures", aWhile());
    }
    expect(tries).toBeLessThan(8);
  });

  test("a context that is a job's name is told as that, and nothing else is tried", async () => {
    const { face, publisher, warnings } = scene({}, { statusContext: "deploy" });
    const job = { id: 1, name: "deploy", status: "in_progress", conclusion: null };
    face.runs.push({ ...runOf(1, "push"), jobs: [job] });
    await publisher.start(aWhile());
    await publisher.finish(report(), aWhile());
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("give `status-context` another name");
    expect([face.checkRuns, face.statuses]).toEqual([[], []]);
  });

  test("leads to the run from its text, pending and closed: its own address is GitHub's", async () => {
    const { face, publisher, post } = scene();
    const texts: (string | null | undefined)[] = [];
    const note = (): void => void texts.push(face.checkRuns[0]?.output.summary);
    await publisher.start(aWhile());
    note();
    await post().abandon(aWhile());
    note();
    await publisher.finish(report(), aWhile());
    note();
    for (const text of texts) expect(text).toContain(`[run summary](${runUrl})`);
  });
});

function runOf(id: number, event: string): GitHubRun {
  return {
    id,
    repository: "org/chat",
    name: "deploy",
    workflowId: 5,
    workflowPath: ".github/workflows/deploy.yml",
    headSha: sha,
    headBranch: "main",
    event,
    status: "completed",
    conclusion: "success",
  };
}
