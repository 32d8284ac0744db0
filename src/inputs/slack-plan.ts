import * as z from "zod";
import { indicatorIds } from "../checks/registry.ts";
import { durationPattern, parseDuration } from "./duration.ts";
import {
  type LimitCondition,
  limitConditionPattern,
  limitConditionWords,
  parseLimitCondition,
} from "./limit-condition.ts";
import { slackChannelPattern } from "./names.ts";

/** What Slack is told besides the verdict, and where. Channels: a name with its `#`, or an ID. */
export interface SlackPlan {
  deploy: string | undefined;
  success: string | undefined;
  /** The most severe first. */
  rules: SlackRule[];
}

export interface SlackRule {
  severity: "critical" | "warning" | "info";
  /** One of them must hold. */
  when: SlackCondition[];
  channel: string | undefined;
  /** 0: each time. */
  atMostEveryMs: number;
}

export type SlackCondition = LimitCondition | { kind: "verdict"; verdict: "any" | "pass" | "fail" | "inconclusive" };

const verdicts = ["any", "pass", "fail", "inconclusive"] as const;

const conditionPattern = String.raw`^(?:${limitConditionPattern(indicatorIds)}|verdict\s*=\s*(?:${verdicts.join("|")}))$`;
const conditionWords = `${limitConditionWords(indicatorIds)}; or \`verdict = \` and \`any\`, \`pass\`, \`fail\` or \`inconclusive\``;

/** `p95 > 5s`, or `verdict = fail`. Null when it is no condition. */
export function parseCondition(text: string): SlackCondition | null {
  const [, verdict] = /^verdict\s*=\s*(\S+)$/.exec(text.trim()) ?? [];
  const known = verdicts.find((one) => one === verdict);
  return known === undefined ? parseLimitCondition(text) : { kind: "verdict", verdict: known };
}

const channel = (description: string): z.ZodType<string> =>
  z
    .string()
    .regex(new RegExp(slackChannelPattern))
    .meta({ description, examples: ["#production-alerts"] });

/** The config file's section `slack`. It has no input of its own: a list of rules does not fit into one. */
export const slackSchema = z
  .strictObject({
    deploy: channel("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),
    success: channel("Channel of the announcement after a verdict `pass`. Without it: none.").optional(),
    rules: z
      .array(
        z.strictObject({
          severity: z.enum(["critical", "warning", "info"]),
          when: z
            .array(
              z
                .string()
                .refine((text) => parseCondition(text) !== null)
                .meta({ pattern: conditionPattern }),
            )
            .min(1)
            .meta({ description: `One of these must hold: ${conditionWords}.` }),
          channel: channel("Default: `slack-channel`.").optional(),
          "at-most-every": z
            .string()
            .refine((text) => parseDuration(text) !== null)
            .meta({
              description: "Told again only after so long, for example `1h`. Without it: at once, each time.",
              pattern: durationPattern,
            })
            .optional(),
        }),
      )
      .max(20)
      .meta({ description: "The most severe first: of those about figures, the first that holds is told." })
      .optional(),
  })
  .meta({ description: "What Slack is told besides the verdict, and where." });

const channelWords = "a channel's name with its `#`, or its ID";

/** What may stand at each place of the section, by its last name there. */
const allowedAt: Readonly<Record<string, string>> = {
  slack: "a mapping with `deploy`, `success` and `rules`",
  rules: "a list of at most 20 rules, each with `severity` and `when`, perhaps with `channel` and `at-most-every`",
  severity: "`critical`, `warning` or `info`",
  when: `a list of conditions: ${conditionWords}`,
  deploy: channelWords,
  success: channelWords,
  channel: channelWords,
  "at-most-every": "a duration with its unit, for example `1h`",
};

/** What may stand at this place of the config file, which is in the section `slack`. */
export function slackAllowed(path: readonly PropertyKey[]): string {
  const name = path.findLast((key) => typeof key === "string" && Object.hasOwn(allowedAt, key));
  return allowedAt[String(name ?? "slack")] ?? "";
}

/** What the schema has let through, as plain values. */
export function slackPlan({ deploy, success, rules = [] }: z.infer<typeof slackSchema>): SlackPlan {
  return {
    deploy,
    success,
    rules: rules.map((rule) => ({
      severity: rule.severity,
      when: rule.when.flatMap((text) => parseCondition(text) ?? []),
      channel: rule.channel,
      atMostEveryMs: rule["at-most-every"] === undefined ? 0 : (parseDuration(rule["at-most-every"]) ?? 0),
    })),
  };
}
