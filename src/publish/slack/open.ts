import { periodMessage } from "../../report/slack/messages.ts";
import type { PeriodReport } from "../../report/report.ts";
import { openRepository } from "../github/open.ts";
import type { Publisher } from "../publisher.ts";
import { warningsToRunner } from "../runner.ts";
import type { TargetParts } from "../target-type.ts";
import { openSlack, type Slack } from "./client.ts";
import { type AlertMemory, gitHubMemory, noticeText, noticeTitle } from "./memory.ts";
import { SlackPublisher } from "./publisher.ts";

/** Null: neither a webhook nor a token was given. */
export async function openSlackPublisher(parts: TargetParts): Promise<SlackPublisher | null> {
  const { settings, targets, runner, clock } = parts;
  const slack = slackOf(parts);
  if (slack === null) return null;
  const core = await import("@actions/core");
  return new SlackPublisher({
    slack,
    settings,
    targets,
    clock,
    runUrl: runner.runUrl,
    memory: memoryOf(parts),
    warn: await warningsToRunner(settings.language),
    note: (words, key) => core.notice(noticeText(words, key), { title: noticeTitle }),
  });
}

/** Null: neither a webhook nor a token was given. */
export function openSlackOfPeriod(parts: TargetParts): Publisher<PeriodReport> | null {
  const { settings, runner } = parts;
  const slack = slackOf(parts);
  if (slack === null) return null;
  // The channel of the rule about what is merely to be known, where the config file has one.
  const channel = settings.slack.rules.find(({ severity }) => severity === "info")?.channel ?? settings.slackChannel;
  const signature = { runUrl: runner.runUrl, watcher: settings.watcher };
  return {
    name: "Slack",
    finish: async (report, wait) => void (await slack.post(periodMessage(report, signature), channel, wait)),
  };
}

function slackOf({ settings: { slackBotToken, slackWebhookUrl }, runner, clock }: TargetParts): Slack | null {
  return openSlack({ clock, apiUrl: runner.slackApiUrl, botToken: slackBotToken, webhookUrl: slackWebhookUrl });
}

function memoryOf(parts: TargetParts): AlertMemory | null {
  const { workflowRef, runId } = parts.runner;
  const [, workflow] = /\/([^/@]+\.ya?ml)@/.exec(workflowRef ?? "") ?? [];
  const github = openRepository(parts);
  return github === null || workflow === undefined ? null : gitHubMemory(github, workflow, runId);
}
