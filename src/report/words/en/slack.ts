/** What is said on Slack alone. Plain text, without Slack's own marks. */
export const slack = {
  deployTitle: (service: string) => `🚀 Deploy of ${service}`,
  deployText: (service: string, region: string) => `A new revision of ${service} (${region}) is being verified.`,
  successTitle: (service: string) => `🎉 ${service} is live`,
  successText: (revision: string, window: string) =>
    `${revision} has been observed for ${window} and meets its budgets.`,
  severities: { critical: "🔴 Critical", warning: "🟡 Warning", info: "🔵 Info" },
  crossing: (name: string, value: string, limit: string, sample: string) =>
    `${name} is ${value}, above ${limit} (${sample})`,
  of: (n: string) => `of ${n}`,
  onWatch: (who: string) => `On watch: ${who}`,
  again: (times: string, since: string) => `${times} times since ${since} UTC`,
};
