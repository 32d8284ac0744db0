import type { Wait } from "../../clock.ts";
import type { GitHub } from "../github/client.ts";
import type { Posted, SlackBot } from "./client.ts";

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
      const past = await bot.history(channel, eventType, since, wait);
      const found = past.find(({ payload }) => payload["key"] === key);
      if (found === undefined) return null;
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

/** More runs of one workflow than that in the time looked at: the oldest of them are not looked at. */
const mostRuns = 20;

/** Needs `actions: read` and `checks: read`. `workflow`: the file's name, for example deploy.yml. */
export function gitHubMemory(github: GitHub, workflow: string, ownRunId: string | null): AlertMemory {
  return {
    lastTold: async (key, since, wait) => {
      const { data } = await github.call("Listing the workflow's runs", wait, async (octokit, request) =>
        octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
          ...github.repository,
          workflow_id: workflow,
          // By the day, to the second: an alert is told some time after its run began.
          created: `>=${new Date(since - longestRunMs).toISOString()}`,
          per_page: mostRuns,
          request,
        }),
      );
      for (const run of data.workflow_runs) {
        if (String(run.id) === ownRunId || Date.parse(run.updated_at) < since) continue;
        const told = await toldByRun(github, run.id, key, wait);
        if (told !== null && told >= since) return { at: told, times: 1, since: told, posted: null };
      }
      return null;
    },
  };
}

/** A window of a day at most, and the deploy before it. */
const longestRunMs = 26 * 3_600_000;

/** When the run's jobs ended that left the notice. Null: none did. */
async function toldByRun(github: GitHub, run: number | bigint, key: string, wait: Wait): Promise<number | null> {
  const { data } = await github.call("Listing the run's jobs", wait, async (octokit, request) =>
    octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
      ...github.repository,
      run_id: Number(run),
      per_page: 100,
      request,
    }),
  );
  let latest: number | null = null;
  for (const job of data.jobs) {
    const { data: annotations } = await github.call("Reading the job's annotations", wait, async (octokit, request) =>
      // A job's check run has the job's own ID (https://docs.github.com/rest/actions/workflow-jobs).
      octokit.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
        ...github.repository,
        check_run_id: Number(job.id),
        per_page: 100,
        request,
      }),
    );
    const left = annotations.some(
      ({ title, message }) => title === noticeTitle && message?.endsWith(noticeText("", key)) === true,
    );
    if (left) latest = Math.max(latest ?? 0, Date.parse(job.completed_at ?? job.started_at));
  }
  return latest;
}
