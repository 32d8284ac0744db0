import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { onTestFinished } from "../this-test.ts";
import type { Simulator } from "../simulator/index.ts";
import { close, listen } from "../simulator/server.ts";
import { brief, cloud, events, expectQuietPost, head, ours, runPage, step } from "./on-github.ts";
import { type VerifyOptions, annotations } from "./verify.ts";

test.concurrent("a fork's token can only read: two warnings name what to grant, and the verdict stands", async () => {
  const sim = await cloud();
  sim.github.options.readOnly = true;
  const run = await step(sim, { event: events.pullRequest });
  expect([run.outputs["verdict"], run.exitCode]).toEqual(["pass", 0]);
  expect(annotations(run, "warning").toSorted()).toEqual([
    expect.stringMatching(/^The check was not set\. .*checks: write/),
    expect.stringMatching(/^The pull request's comment was not written\. .*pull-requests: write/),
  ]);
  expect(sim.github.requests.filter(({ status }) => status < 300).map(({ method }) => method)).not.toContain("PATCH");
  expectQuietPost(run);
});

test.concurrent("a personal token sets a commit status", async () => {
  const sim = await cloud();
  sim.github.options.refuse = ({ path }) =>
    path.endsWith("/check-runs")
      ? { status: 403, body: { message: "You must authenticate via a GitHub App." } }
      : undefined;
  await step(sim, { event: events.pullRequest, inputs: { ...brief, "status-context": "verify / chat" } });
  expect(sim.github.statuses).toMatchObject([
    { sha: head, state: "pending", context: "verify / chat" },
    { sha: head, state: "success", context: "verify / chat", targetUrl: runPage },
  ]);
  expect(sim.github.statuses[1]?.description).toMatch(/^❔ INCONCLUSIVE — /);
});

describe.concurrent("a run that does not end by itself leaves no pending check", () => {
  const killAt = (signal: NodeJS.Signals): VerifyOptions => ({
    event: events.pullRequest,
    inputs: { window: "60s" },
    onLine: (line, kill) => {
      if (/^[3-9](\.\d+)? s of /.test(line)) kill(signal);
    },
  });

  test("killed: the post step closes it", async () => {
    const sim = await cloud();
    const run = await step(sim, killAt("SIGKILL"));
    expect([run.exitCode, run.report]).toEqual([null, undefined]);
    expect(sim.github.checkRuns).toMatchObject([{ headSha: head, status: "completed", conclusion: "cancelled" }]);
    expect(sim.github.checkRuns[0]?.output.title).toBe("ion-verify: ended before there was a verdict");
    expect(ours(sim)).toEqual([]);
    expectQuietPost(run);
  });

  test("cancelled: within two seconds, and what there was no time for the post step does", async () => {
    const sim = await cloud();
    let sentAt = NaN;
    const options = killAt("SIGTERM");
    // So slow that the cancelled process cannot wait for it.
    const slow = await slowly(sim, 400);
    const run = await step(sim, {
      ...options,
      env: { GITHUB_API_URL: slow },
      onLine: (line, kill) =>
        options.onLine?.(line, (signal) => {
          if (Number.isNaN(sentAt)) sentAt = performance.now();
          kill(signal);
        }),
    });
    expect(performance.now() - sentAt - (run.post?.tookMs ?? 0)).toBeLessThan(2_000);
    expect(run.report?.cause).toBe("cancelled");
    expect(sim.github.checkRuns).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
    expect(ours(sim)).toHaveLength(1);
    expectQuietPost(run);
  });
});

test.concurrent("two runs at once on one pull request leave one comment, and each its own check", async () => {
  const sim = await cloud();
  const runs = await Promise.all(
    ["77", "78"].map(
      async (id) => await step(sim, { event: events.pullRequest, inputs: brief, env: { GITHUB_RUN_ID: id } }),
    ),
  );
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(ours(sim)).toHaveLength(1);
  expect(sim.github.checkRuns.map(({ status }) => status)).toEqual(["completed", "completed"]);
  expect(new Set(sim.github.checkRuns.map(({ externalId }) => externalId)).size).toBe(2);
});

describe.concurrent("GitHub does not answer: the verdict is the same, and hardly later", () => {
  test.for([
    ["it hangs", () => {}],
    ["it fails", (_: IncomingMessage, response: ServerResponse) => void response.writeHead(500).end("<h1>Oops")],
    ["it resets every connection", ({ socket }: IncomingMessage) => void socket.resetAndDestroy()],
  ] as const)("%s", async ([, answer]) => {
    const sim = await cloud();
    const run = await step(sim, {
      event: events.pullRequest,
      post: false,
      inputs: brief,
      env: { GITHUB_API_URL: await base(createServer(answer)) },
    });
    expect([run.outputs["verdict"], run.exitCode, run.stderr]).toEqual(["inconclusive", 0, ""]);
    const [own, ...warnings] = annotations(run, "warning");
    expect(own).toContain("the job goes on with this warning");
    expect(warnings).toHaveLength(3);
    for (const warning of warnings) expect(warning).toMatch(/ failed: .* The verdict is not affected\.$/);
    // A rollout, 2 s of window, and at most 10 s for GitHub.
    expect(run.tookMs).toBeLessThan(25_000);
  });
});

async function base(server: Server): Promise<string> {
  const port = await listen(server, 0);
  onTestFinished(async () => await close(server));
  return `http://127.0.0.1:${port}`;
}

/** The simulated GitHub, each answer so many milliseconds late. */
async function slowly(sim: Simulator, ms: number): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await new Promise((resolve) => setTimeout(resolve, ms));
    const { method = "GET", url = "/" } = request;
    const answer = await fetch(`${sim.env["GITHUB_API_URL"]}${url}`, {
      method,
      headers: { authorization: request.headers.authorization ?? "", "content-type": "application/json" },
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8" });
    response.end(await answer.text());
  });
  return await base(server);
}
