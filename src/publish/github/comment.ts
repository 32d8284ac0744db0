import type { Wait } from "../../clock.ts";
import { type PastRun, mergeRuns, readHistory } from "../../report/github/history.ts";
import { GitHubCallError } from "./call.ts";
import type { GitHub } from "./client.ts";

/** One of ours, as it was last read. */
export interface OwnComment {
  id: number;
  body: string;
}

export interface CommentTask {
  pullRequest: number;
  /** The first line of ours. */
  marker: string;
  /** Remembered for the next run's trend. */
  run: PastRun;
  /** Oldest first, this run among them. */
  render: (runs: PastRun[]) => string;
}

/** GitHub's page, and more pages than a conversation may have comments. */
const perPage = 100;
const mostPages = 50;

/** Another run may write at the same time: so often is looked whether what was written is still there. */
const mostWrites = 3;

/** Who posts with the job's own token. */
const jobsOwnLogin = "github-actions[bot]";

/**
 * Keeps the one comment up to date, or creates it; of two runs that create one at once, the later removes its own.
 * @throws {GitHubCallError}
 */
export async function keepComment(github: GitHub, task: CommentTask, wait: Wait): Promise<void> {
  const own = await findComments(github, task, wait);
  const [first, ...others] = own;
  const written = first === undefined ? null : await update(github, task, first, own, wait);
  if (written === null) {
    await create(github, task, wait);
    return;
  }
  for (const { id } of others) await remove(github, id, wait);
}

/** All comments with the marker that the token's own user wrote, oldest first. Anyone can write the marker. */
export async function findComments(
  github: GitHub,
  { pullRequest, marker }: Pick<CommentTask, "pullRequest" | "marker">,
  wait: Wait,
): Promise<OwnComment[]> {
  const own: OwnComment[] = [];
  let login: string | undefined;
  for (let page = 1; page <= mostPages; page++) {
    const data = await github.ask("Reading the pull request's comments", wait, "GET issues/{issue_number}/comments", {
      issue_number: pullRequest,
      per_page: perPage,
      page,
    });
    for (const { id, body = "", user } of data) {
      if (!isMarked(body, marker)) continue;
      login ??= await ownLogin(github, wait);
      if (user?.login === login) own.push({ id: Number(id), body });
    }
    if (data.length < perPage) break;
  }
  return own.toSorted((a, b) => a.id - b.id);
}

/** GitHub can give line breaks back as `\r\n`. */
function isMarked(body: string, marker: string): boolean {
  return body.split(/\r?\n/, 1)[0] === marker;
}

/** The user that the token acts as. An installation's token, such as the job's own, can ask that of GraphQL only. */
async function ownLogin(github: GitHub, wait: Wait): Promise<string> {
  try {
    const { viewer } = await github.query<{ viewer: { login: string } }>(
      "Asking whose token it is",
      wait,
      "query { viewer { login } }",
    );
    return viewer.login;
  } catch (error) {
    // Not knowing it, no stranger's comment is touched.
    if (error instanceof GitHubCallError && error.failure !== "cancelled") return jobsOwnLogin;
    throw error;
  }
}

/** Null: it is gone, or is not ours to change. */
async function update(
  github: GitHub,
  task: CommentTask,
  target: OwnComment,
  known: readonly OwnComment[],
  wait: Wait,
): Promise<OwnComment | null> {
  const { run } = task;
  const runsOf = (comments: readonly OwnComment[]): PastRun[] =>
    mergeRuns(...comments.map(({ body }) => readHistory(body, run.at)));
  let runs = runsOf(known);
  for (let writes = 0; writes < mostWrites; writes++) {
    // Read just before it is written: what another run wrote meanwhile is kept.
    const before = await read(github, target.id, wait);
    if (before === null) return null;
    runs = mergeRuns(runs, runsOf([before]), [run]);
    if (!(await write(github, target.id, task.render(runs), wait))) return null;
    const after = await read(github, target.id, wait);
    if (after === null) return null;
    if (runsOf([after]).some((one) => one.run === run.run)) return after;
  }
  return target;
}

async function create(github: GitHub, task: CommentTask, wait: Wait): Promise<void> {
  const body = task.render([task.run]);
  const created = await github.ask("Creating the pull request's comment", wait, "POST issues/{issue_number}/comments", {
    issue_number: task.pullRequest,
    body,
  });
  // Whoever comes second sees both, and gives way to the older one.
  const own = await findComments(github, task, wait);
  const [oldest] = own;
  const id = Number(created.id);
  if (oldest === undefined || oldest.id === id) return;
  const written = await update(github, task, oldest, own, wait);
  if (written !== null) await remove(github, id, wait);
}

async function read(github: GitHub, id: number, wait: Wait): Promise<OwnComment | null> {
  try {
    const data = await github.ask("Reading the pull request's comment", wait, "GET issues/comments/{comment_id}", {
      comment_id: id,
    });
    return { id, body: data.body ?? "" };
  } catch (error) {
    return unlessGone(error, null);
  }
}

/** False: it is gone, or is not ours to change. */
async function write(github: GitHub, id: number, body: string, wait: Wait): Promise<boolean> {
  try {
    await github.ask("Updating the pull request's comment", wait, "PATCH issues/comments/{comment_id}", {
      comment_id: id,
      body,
    });
    return true;
  } catch (error) {
    // A token that may write no comment at all is told so when it creates one.
    if (error instanceof GitHubCallError && error.failure === "no-access") return false;
    return unlessGone(error, false);
  }
}

/** Another run may have removed it already. */
async function remove(github: GitHub, id: number, wait: Wait): Promise<void> {
  try {
    await github.ask("Removing a second comment", wait, "DELETE issues/comments/{comment_id}", { comment_id: id });
  } catch (error) {
    unlessGone(error, null);
  }
}

function unlessGone<T>(error: unknown, value: T): T {
  if (error instanceof GitHubCallError && error.failure === "not-found") return value;
  throw error;
}
