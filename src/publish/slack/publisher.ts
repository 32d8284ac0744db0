import type { Clock, Wait } from "../../clock.ts";
import type { Settings } from "../../inputs/settings.ts";
import { type Alert, alertsOf } from "../../report/slack/alerts.ts";
import {
  alertMessage,
  deployMessage,
  type Signature,
  successMessage,
  verdictMessage,
} from "../../report/slack/messages.ts";
import type { SlackMessage } from "../../report/render/slack.ts";
import { addressOf, type AnyReport } from "../../report/report.ts";
import type { Publisher } from "../publisher.ts";
import type { Metadata, Posted, Slack } from "./client.ts";
import { type AlertMemory, eventType, slackMemory, type Told } from "./memory.ts";

export interface SlackParts {
  slack: Slack;
  settings: Settings;
  /** Of whom is told. */
  targets: readonly Pick<Settings, "service" | "region">[];
  clock: Clock;
  runUrl: string | null;
  /** What remembers where the way to Slack cannot. Null: nothing does. */
  memory: AlertMemory | null;
  warn: (message: string) => void;
  /** Leaves a notice on the run, by which a later one knows what was told. */
  note: (words: string, key: string) => void;
}

/** Looking up what was told must leave time to tell. */
const lookUpMs = 3_000;

/** A line every few seconds belongs into the job's log and not into a channel: there is no progress. The deploy notice, the verdict in its place, the announcement after success, and the alerts of the config file's rules. */
export class SlackPublisher implements Publisher<AnyReport> {
  readonly name = "Slack";
  readonly #parts: SlackParts;
  readonly #signature: Signature;
  #notice: Posted | null = null;

  constructor(parts: SlackParts) {
    this.#parts = parts;
    this.#signature = { runUrl: parts.runUrl, watcher: parts.settings.watcher };
  }

  async start(wait: Wait): Promise<void> {
    const { slack, targets, settings } = this.#parts;
    // Of a deploy that was told long ago there is nothing to announce.
    if (settings.since === "deploy") return;
    const message = deployMessage(targets, settings.language, this.#signature);
    this.#notice = await slack.post(message, this.#deployChannel(), wait);
  }

  async finish(report: AnyReport, wait: Wait): Promise<void> {
    const { slack, settings } = this.#parts;
    const faults: unknown[] = [];
    const each = async (tell: () => Promise<void>): Promise<void> => {
      // One channel that is not there must not keep the others from being told.
      await tell().catch((error: unknown) => {
        wait.signal.throwIfAborted();
        faults.push(error);
      });
    };
    await each(async () => await this.#tellVerdict(verdictMessage(report, this.#signature), wait));
    const { success } = settings.slack;
    if (report.verdict === "pass" && success !== undefined && slack.bot !== null) {
      await each(async () => void (await slack.post(successMessage(report, this.#signature), success, wait)));
    }
    for (const alert of alertsOf(report, settings.slack)) {
      await each(async () => await this.#tellAlert(report, alert, wait));
    }
    const messages = new Set(faults.map((fault) => (fault instanceof Error ? fault.message : String(fault))));
    if (messages.size > 0) throw new Error([...messages].join("; "), { cause: faults[0] });
  }

  async #tellVerdict(message: SlackMessage, wait: Wait): Promise<void> {
    const { slack } = this.#parts;
    const updated =
      this.#notice === null || slack.bot === null
        ? false
        : await slack.bot.update(this.#notice, message, wait).then(
            () => true,
            () => false,
          );
    wait.signal.throwIfAborted();
    if (!updated) await slack.post(message, this.#deployChannel(), wait);
  }

  async #tellAlert(report: AnyReport, alert: Alert, wait: Wait): Promise<void> {
    const { slack, clock, note } = this.#parts;
    const channel = alert.rule.channel ?? this.#parts.settings.slackChannel;
    const { severity, atMostEveryMs } = alert.rule;
    const { service: name, region, project } = addressOf(report);
    const key = `${severity} ${project}/${region}/${name}`;
    const before = atMostEveryMs === 0 ? null : await this.#lastTold(key, channel, clock.now() - atMostEveryMs, wait);
    if (before !== null && (before.posted === null || slack.bot === null)) return;
    const metadata: Metadata = {
      event_type: eventType,
      event_payload: { key, at: clock.now(), times: (before?.times ?? 0) + 1 },
    };
    if (before?.posted && slack.bot !== null) {
      await slack.bot.update(before.posted, alertMessage(report, alert, this.#signature, before), wait, metadata);
      return;
    }
    await slack.post(alertMessage(report, alert, this.#signature, null), channel, wait, metadata);
    if (atMostEveryMs > 0 && slack.bot === null)
      note(`${severity}: ${name}${region === "" ? "" : ` (${region})`}`, key);
  }

  /** Not to know is no reason to be silent: then it is told once more, and why. */
  async #lastTold(key: string, channel: string | undefined, since: number, wait: Wait): Promise<Told | null> {
    const { slack, memory, warn } = this.#parts;
    const remembers = slack.bot === null ? memory : channel === undefined ? null : slackMemory(slack.bot, channel);
    if (remembers === null) return null;
    try {
      const deadline = Math.min(wait.deadline, this.#parts.clock.now() + lookUpMs);
      return await remembers.lastTold(key, since, { ...wait, deadline });
    } catch (error) {
      wait.signal.throwIfAborted();
      const why = error instanceof Error ? error.message : String(error);
      warn(`Slack may be told more often than the rules say: what was told before cannot be read. ${why}`);
      return null;
    }
  }

  #deployChannel(): string | undefined {
    const { settings } = this.#parts;
    return settings.slack.deploy ?? settings.slackChannel;
  }
}
