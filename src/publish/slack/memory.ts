import type { Wait } from "../../clock.ts";
import type { GitHub } from "../github/client.ts";
import type { Attached, Posted, SlackBot } from "./client.ts";

/** When an alert was last told. `posted`: where, to be updated; null where it cannot be. */
export interface Told {
  at: number;
  /** How often since the message was posted, and when that was. */
  times: number;
  since: number;
  posted: Posted | null;
}

/**
 * The throttle needs to know what earlier runs told. No server is kept for it: a bot's messages carry it in their metadata,
 * which Slack keeps; with a webhook, which cannot read, each alert leaves a notice on its own workflow run, which GitHub keeps.
 */
export interface AlertMemory {
  /** Null: not told since then (epoch ms). */
  lastTold: (key: string, since: number, wait: Wait) => Promise<Told | null>;
}

export const eventType = "ion_verify_alert";

export function slackMemory(bot: SlackBot, channel: string): AlertMemory {
  return {
    lastTold: async (key, since, wait) => {
      const isOurs = (one: Attached): boolean => one.eventType === eventType && one.payload["key"] === key;
      const found = await bot.find(channel, isOurs, since, wait);
      if (found === null) return null;
      const number = (name: string): number | null => {
        const value = found.payload[name];
        return typeof value === "number" && Number.isFinite(value) ? value : null;
      };
      // A message is as old as Slack says, whatever it carries: anybody with a token may post one.
      const postedAt = Number(found.ts) * 1000;
      const at = Math.max(postedAt, number("at") ?? postedAt);
      return { at, times: number("times") ?? 1, since: postedAt, posted: { channel: found.channel, ts: found.ts } };
    },
  };
}

/** The notice's title; its message ends with the key, so that it is found again. */
export const noticeTitle = "ion-verify told Slack";

export function noticeText(words: string, key: string): string {
  return `${words} [${encodeURIComponent(key)}]`;
}

/** GitHub lists the newest first: of a workflow that ran more often in the time looked at, the oldest are not looked at. */
const mostRuns = 20;

/** Of a run and all its attempts: a matrix has 256 at most. */
const mostJobPages = 5;

/** GitHub's own list of a page, at most. */
const perPage = 100;

/**
 * Needs `actions: read` and `checks: read`. `workflow`: the file's name, for example deploy.yml. The own run is looked at too:
 * run again, it keeps its ID, and its earlier attempts may have told.
 */
export function gitHubMemory(github: GitHub, workflow: string, ownRunId: string | null): AlertMemory {
  return {
    lastTold: async (key, since, wait) => {
      const runs = await recentRuns(github, workflow, since, wait);
      const own = ownRunId === null ? [] : [Number(ownRunId)];
      // All at once: the look-up must leave time to tell.
      const told = await Promise.all(
        [...new Set([...own, ...runs])].map(async (run) => await toldByRun(github, run, key, since, wait)),
      );
      const at = Math.max(...told.map((one) => one ?? -Infinity));
      return at >= since ? { at, times: 1, since: at, posted: null } : null;
    },
  };
}

/** Those that something happened in since then, begun long before or not. */
async function recentRuns(github: GitHub, workflow: string, since: number, wait: Wait): Promise<number[]> {
  const data = await github.ask("Listing the workflow's runs", wait, "GET actions/workflows/{workflow_id}/runs", {
    workflow_id: workflow,
    per_page: mostRuns,
  });
  return data.workflow_runs.filter((run) => Date.parse(run.updated_at) >= since).map(({ id }) => Number(id));
}

/** When the last of the run's jobs ended that left the notice, in whichever attempt. Null: none did since then. */
async function toldByRun(github: GitHub, run: number, key: string, since: number, wait: Wait): Promise<number | null> {
  const jobs = await jobsSince(github, run, since, wait);
  const told = await Promise.all(
    jobs.map(async ({ id, at }) => ((await hasNotice(github, id, key, wait)) ? at : null)),
  );
  const known = told.filter((at) => at !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** The run's jobs of all attempts that were at work since then, and when each ended, or began. */
async function jobsSince(
  github: GitHub,
  run: number,
  since: number,
  wait: Wait,
): Promise<{ id: number; at: number }[]> {
  const found: { id: number; at: number }[] = [];
  for (let page = 1; page <= mostJobPages; page++) {
    const data = await github.ask("Listing the run's jobs", wait, "GET actions/runs/{run_id}/jobs", {
      run_id: run,
      filter: "all",
      per_page: perPage,
      page,
    });
    for (const { id, conclusion, completed_at: ended, started_at: began } of data.jobs) {
      const at = Date.parse(ended ?? began);
      if (conclusion !== "skipped" && at >= since) found.push({ id: Number(id), at });
    }
    if (data.total_count <= page * perPage) break;
  }
  return found;
}

async function hasNotice(github: GitHub, job: number, key: string, wait: Wait): Promise<boolean> {
  const data = await github.ask("Reading the job's annotations", wait, "GET check-runs/{check_run_id}/annotations", {
    check_run_id: job,
    per_page: perPage,
  });
  return data.some(({ title, message }) => title === noticeTitle && message?.endsWith(noticeText("", key)) === true);
}
