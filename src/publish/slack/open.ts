import type { Clock } from "../../clock.ts";
import type { Runner } from "../../inputs/runner.ts";
import type { Settings } from "../../inputs/settings.ts";
import { openGitHub } from "../github/client.ts";
import { warningsToRunner } from "../runner.ts";
import type { TargetParts } from "../target-type.ts";
import { openSlack } from "./client.ts";
import { type AlertMemory, gitHubMemory, noticeText, noticeTitle } from "./memory.ts";
import { SlackPublisher } from "./publisher.ts";

const tryTimeoutMs = 4_000;

/** Null: neither a webhook nor a token was given. */
export async function openSlackPublisher({
  settings,
  targets,
  runner,
  clock,
}: TargetParts): Promise<SlackPublisher | null> {
  const { slackBotToken: botToken, slackWebhookUrl: webhookUrl } = settings;
  const slack = openSlack({ clock, apiUrl: runner.slackApiUrl, botToken, webhookUrl });
  if (slack === null) return null;
  const core = await import("@actions/core");
  return new SlackPublisher({
    slack,
    settings,
    targets,
    clock,
    runUrl: runner.runUrl,
    memory: memoryOf(settings, runner, clock),
    warn: await warningsToRunner(settings.language),
    note: (words, key) => core.notice(noticeText(words, key), { title: noticeTitle }),
  });
}

function memoryOf({ githubToken: token }: Settings, runner: Runner, clock: Clock): AlertMemory | null {
  const [owner, repo] = runner.repository?.split("/") ?? [];
  const [, workflow] = /\/([^/@]+\.ya?ml)@/.exec(runner.workflowRef ?? "") ?? [];
  if (token === undefined || !owner || !repo || workflow === undefined) return null;
  const policy = { clock, random: Math.random, tryTimeoutMs };
  const github = openGitHub({ token, apiUrl: runner.apiUrl, repository: { owner, repo }, policy });
  return gitHubMemory(github, workflow, runner.runId);
}
