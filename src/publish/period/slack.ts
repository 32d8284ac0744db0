import { periodMessage } from "../../report/slack/messages.ts";
import type { PeriodReport } from "../../report/report.ts";
import type { Publisher } from "../publisher.ts";
import { openSlack } from "../slack/client.ts";
import type { TargetParts } from "../target-type.ts";

/** Null: neither a webhook nor a token was given. */
export function openSlackOfPeriod({ settings, runner, clock }: TargetParts): Publisher<PeriodReport> | null {
  const { slackBotToken: botToken, slackWebhookUrl: webhookUrl, watcher } = settings;
  const slack = openSlack({ clock, apiUrl: runner.slackApiUrl, botToken, webhookUrl });
  if (slack === null) return null;
  // The channel of the rule about what is merely to be known, where the config file has one.
  const channel = settings.slack.rules.find(({ severity }) => severity === "info")?.channel ?? settings.slackChannel;
  return {
    name: "Slack",
    finish: async (report, wait) => {
      await slack.post(periodMessage(report, { runUrl: runner.runUrl, watcher }), channel, wait);
    },
  };
}
