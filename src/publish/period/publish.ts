import { type Clock, type Wait } from "../../clock.ts";
import type { Runner } from "../../inputs/runner.ts";
import type { Settings } from "../../inputs/settings.ts";
import { periodHeadline } from "../../report/period/headline.ts";
import { renderPeriodComment, renderPeriodMarkdown } from "../../report/period/markdown.ts";
import type { PeriodReport } from "../../report/report.ts";
import { periodMessage } from "../../report/period/slack.ts";
import { webLink } from "../../report/text/links.ts";
import { periodWordsFor } from "../../report/period/words.ts";
import { say } from "../console.ts";
import type { GitHub } from "../github/client.ts";
import { openGitHub } from "../github/client.ts";
import type { ReportFiles } from "../report-file.ts";
import { warningsToRunner } from "../runner.ts";
import { openSlack } from "../slack/client.ts";
import { keepDiscussionComment } from "./discussion.ts";
import { savePeriodFiles } from "./files.ts";
import { keepIssueComment } from "./issue.ts";

/** What telling others may take in all: the report is written by then. */
const tellLimitMs = 20_000;
const tryTimeoutMs = 5_000;

/** Gives the report to the runner, and then to whoever else is to be told. Nobody's silence changes the verdict. */
export async function publishPeriod(
  report: PeriodReport,
  parts: { settings: Settings; runner: Runner; clock: Clock; cancel: AbortSignal },
): Promise<void> {
  const core = await import("@actions/core");
  const warn = await warningsToRunner();
  const { settings, runner, clock, cancel } = parts;
  const files = await savePeriodFiles(report, runner.tempDir, warn);
  for (const [name, value] of Object.entries(periodOutputs(report, files))) core.setOutput(name, value);
  if (runner.summaryFile !== null) {
    try {
      await core.summary.addRaw(renderPeriodMarkdown(report), true).write();
    } catch (error) {
      core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const wait: Wait = { deadline: clock.now() + tellLimitMs, signal: cancel };
  const telling = async (whom: string, tell: () => Promise<unknown>): Promise<void> => {
    if (cancel.aborted) return;
    try {
      await tell();
    } catch (error) {
      if (!cancel.aborted) warn(`${whom} was not told: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const github = gitHubOf(settings, runner, clock);
  const { issue, discussion } = settings.report;
  const marker = markerOf(report);
  const body = renderPeriodComment(
    report,
    marker,
    webLink(periodWordsFor(report.language).labels.open, runner.runUrl) ?? "",
  );
  if (issue !== undefined) {
    await telling(`Issue ${issue}`, async () => await keepIssueComment(known(github), { issue, marker, body }, wait));
  }
  if (discussion !== undefined) {
    await telling(
      `Discussion ${discussion}`,
      async () => await keepDiscussionComment(known(github), { discussion, marker, body }, wait),
    );
  }
  const slack = openSlack({
    clock,
    apiUrl: runner.slackApiUrl,
    botToken: settings.slackBotToken,
    webhookUrl: settings.slackWebhookUrl,
  });
  if (slack !== null) {
    const message = periodMessage(report, { runUrl: runner.runUrl, watcher: settings.watcher });
    await telling("Slack", async () => await slack.post(message, channelOf(settings), wait));
  }
  const headline = periodHeadline(report);
  if (report.job === "failure") core.setFailed(headline);
  else if (report.job === "warning") core.warning(headline, { title: "ion-verify" });
  else say(headline);
}

/** The outputs of report/action.yml. Empty where nothing was seen. */
export function periodOutputs(report: PeriodReport, files: ReportFiles): Record<string, string> {
  const value = (id: "availability" | "error-rate" | "p95"): string => {
    const found = report.checks.find((check) => check.id === id)?.value ?? null;
    return found === null ? "" : String(found);
  };
  return {
    verdict: report.verdict,
    requests: String(report.requests?.count ?? 0),
    "error-rate": value("error-rate"),
    availability: value("availability"),
    "p95-ms": value("p95"),
    source: report.source.kind,
    report: files.json,
    "report-html": files.html,
  };
}

/** One comment a service and kind of period. A comment of HTML must not hold `--` or `>`. */
function markerOf({ service, period }: PeriodReport): string {
  const encode = (text: string): string =>
    encodeURIComponent(text.toWellFormed()).replaceAll("--", "-%2D").replace(/-$/, "%2D");
  const parts = { service: service.name, region: service.region, project: service.project, period: period.kind };
  return `<!-- ion-verify:report ${Object.entries(parts)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join(" ")} -->`;
}

function gitHubOf({ githubToken: token }: Settings, runner: Runner, clock: Clock): GitHub | null {
  const [owner, repo] = runner.repository?.split("/") ?? [];
  if (token === undefined || !owner || !repo) return null;
  const policy = { clock, random: Math.random, tryTimeoutMs };
  return openGitHub({ token, apiUrl: runner.apiUrl, repository: { owner, repo }, policy });
}

function known(github: GitHub | null): GitHub {
  if (github === null) throw new Error("there is no token or no repository: give `github-token` in a workflow");
  return github;
}

/** The channel of the rule about what is merely to be known, where the config file has one. */
function channelOf({ slack, slackChannel }: Settings): string | undefined {
  return slack.rules.find(({ severity }) => severity === "info")?.channel ?? slackChannel;
}
