import type { AnyReport, PeriodReport } from "../report/report.ts";
import { Telling, type TellingOptions } from "./publisher.ts";
import { warningsToRunner } from "./runner.ts";
import { type Target, type TargetGiven, targetParts } from "./target-type.ts";

const targets: Record<string, Target> = {
  github: {
    window: (parts) =>
      parts.settings.githubToken === undefined
        ? null
        : beside(async () => await (await import("./github/open.ts")).openGitHubPublisher(parts)),
  },
  issue: { period: async (parts) => (await import("./period/issue.ts")).openIssue(parts) },
  discussion: { period: async (parts) => (await import("./period/discussion.ts")).openDiscussion(parts) },
  slack: {
    window: (parts) =>
      parts.settings.slackBotToken === undefined && parts.settings.slackWebhookUrl === undefined
        ? null
        : beside(async () => await (await import("./slack/open.ts")).openSlackPublisher(parts)),
    period: async (parts) => (await import("./slack/open.ts")).openSlackOfPeriod(parts),
  },
};

/** Each is loaded when the verification's own first call is under way, which does not start later for it. */
async function beside<T>(open: () => Promise<T>): Promise<T> {
  await new Promise(setImmediate);
  return await open();
}

export interface TellingParts extends TargetGiven {
  cancel: AbortSignal;
}

/** Everybody who is to be told of a verification. */
export function tellingOfWindow(parts: TellingParts, reportPath: () => string | null): Telling<AnyReport> {
  const given = targetParts(parts, reportPath);
  return new Telling(
    Object.values(targets).flatMap(({ window }) => window?.(given) ?? []),
    optionsOf(parts),
  );
}

/** A period's comment may be searched for through many pages, and nobody waits for its verdict. */
const periodLimitMs = 20_000;

/** Everybody who is to be told of a period. */
export function tellingOfPeriod(parts: TellingParts): Telling<PeriodReport> {
  const given = targetParts(parts);
  return new Telling(
    Object.values(targets).flatMap(({ period }) => period?.(given) ?? []),
    { ...optionsOf(parts), finishLimitMs: periodLimitMs },
  );
}

function optionsOf({ clock, cancel, settings: { language } }: TellingParts): TellingOptions {
  return { clock, cancel, warn: async (message) => (await warningsToRunner(language))(message) };
}
