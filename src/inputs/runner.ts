import { tmpdir } from "node:os";
import { parseEndpoint } from "./endpoints.ts";

/** What the runner says of itself and of the run, as plain values. */
export interface Runner {
  /** A directory that the runner empties after the job. */
  tempDir: string;
  /** The page of this run. Null outside GitHub. */
  runUrl: string | null;
  /** Files that the runner reads after the step. Null outside GitHub. */
  summaryFile: string | null;
  outputFile: string | null;
  /** Without a trailing slash. */
  serverUrl: string;
  /** `owner/name`. */
  repository: string | null;
  /** The commit that the run is for. */
  sha: string | null;
  /** Who started it. */
  actor: string | null;
  /** Base URL of GitHub's REST API, without a trailing slash. */
  apiUrl: string;
  /** Base URL of Slack's Web API, without a trailing slash. */
  slackApiUrl: string;
  /** What started the workflow, for example "push", and the file with all that GitHub says of it. */
  eventName: string | null;
  eventPath: string | null;
  /** `refs/heads/main`. */
  ref: string | null;
  runId: string | null;
  /** Tells this step from every other one, in other attempts and jobs too. */
  stepId: string;
  /** `owner/name/.github/workflows/deploy.yml@refs/heads/main`. */
  workflowRef: string | null;
}

/** Reads the runner's default variables (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
export function readRunner(env: Record<string, string | undefined>): Runner {
  const given = (name: string): string | null => env[name] || null;
  const serverUrl = (given("GITHUB_SERVER_URL") ?? "https://github.com").replace(/\/+$/, "");
  const repository = given("GITHUB_REPOSITORY");
  const run = given("GITHUB_RUN_ID");
  const attempt = given("GITHUB_RUN_ATTEMPT");
  const page = `${serverUrl}/${repository}/actions/runs/${run}`;
  return {
    tempDir: given("RUNNER_TEMP") ?? tmpdir(),
    runUrl: repository === null || run === null ? null : attempt === null ? page : `${page}/attempts/${attempt}`,
    summaryFile: given("GITHUB_STEP_SUMMARY"),
    outputFile: given("GITHUB_OUTPUT"),
    serverUrl,
    repository,
    sha: given("GITHUB_SHA"),
    actor: given("GITHUB_ACTOR"),
    apiUrl: (given("GITHUB_API_URL") ?? "https://api.github.com").replace(/\/+$/, ""),
    // A bot's token goes there: anything that is not a safe address is not taken.
    slackApiUrl: safeBase(given("SLACK_API_URL")) ?? "https://slack.com/api",
    eventName: given("GITHUB_EVENT_NAME"),
    eventPath: given("GITHUB_EVENT_PATH"),
    ref: given("GITHUB_REF"),
    runId: run,
    stepId: [run, attempt, given("GITHUB_JOB"), given("GITHUB_ACTION")].map((part) => part ?? "").join("/"),
    workflowRef: given("GITHUB_WORKFLOW_REF"),
  };
}

/** What an earlier step of this action left for its post step. "" when there was none. */
export function readSavedState(env: Record<string, string | undefined>, name: string): string {
  return env[`STATE_${name}`] ?? "";
}

/** https, or http on the loopback. */
function safeBase(text: string | null): string | null {
  const url = text === null ? null : URL.parse(text);
  return url !== null && parseEndpoint(url.origin) !== null ? url.href.replace(/\/+$/, "") : null;
}
