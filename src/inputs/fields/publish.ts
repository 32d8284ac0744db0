import { boolean, choice, name, secret } from "../field.ts";
import { languageNames, languages } from "../../report/words/languages.ts";
import { contextPattern, slackChannelPattern, watcherPattern } from "../names.ts";

/** Who is told of a deploy alone. */
const deployTargets = {
  comment: boolean({ description: "Keep one comment on the pull request up to date.", default: "true" }),
  status: boolean({
    description: "Set a check on the commit, which a branch can require: pending while it runs, then the verdict.",
    default: "true",
  }),
  "status-context": name({
    description: "Name of that check.",
    allowed: "at most 100 characters without line breaks",
    default: "ion-verify",
    pattern: contextPattern,
    examples: ["ion-verify (production)"],
  }),
};

/** Who is told of a deploy and of a period. */
export const targetFields = {
  "github-token": secret({
    description: "Token for the comment, the check and the deployment's status. Without it: the job's own.",
    allowed: "a GitHub token",
    actionDefault: "${{ github.token }}",
  }),
  "slack-webhook-url": secret({
    description: "Incoming webhook of Slack that is told of the deploy and of the verdict.",
    allowed: "an https URL of Slack",
    // Over plain http only to the loopback: whoever reads the address may post.
    pattern: "^(?:https://|http://127\\.0\\.0\\.1:)[^\\s\\p{C}]+$",
  }),
  "slack-bot-token": secret({
    description: "Bot token of Slack, instead of the webhook: its messages are updated rather than repeated.",
    allowed: "a token that starts with `xoxb-`",
    pattern: "^xoxb-[A-Za-z0-9-]+$",
  }),
  "slack-channel": name({
    description: "Channel of the bot's messages, where the config file's rules name no other.",
    allowed: "a channel's name with its `#`, or its ID",
    default: undefined,
    pattern: slackChannelPattern,
    examples: ["#production-alerts", "C024BE91L"],
  }),
  watcher: name({
    description: "Who is on watch after the deploy. Slack's announcement names them.",
    allowed: "a name or a Slack user ID, at most 100 characters",
    default: undefined,
    pattern: watcherPattern,
    examples: ["Kim", "U024BE7LH"],
  }),
};

/** Who is told, and in which language. */
export const publishFields = {
  language: choice({
    description: `Language of the summary: ${Object.values(languages).join(" or ")}.`,
    default: "en",
    choices: languageNames,
  }),
  ...deployTargets,
  ...targetFields,
};
