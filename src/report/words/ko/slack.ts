import type { slack as english } from "../en/slack.ts";

export const slack: typeof english = {
  deployTitle: (service) => `🚀 ${service} 배포`,
  deployText: (service, region) => `${service}(${region})의 새 리비전을 검증하고 있습니다.`,
  successTitle: (service) => `🎉 ${service} 배포 완료`,
  successText: (revision, window) => `${revision} 리비전을 ${window} 동안 관찰했으며 모든 한도를 지켰습니다.`,
  severities: { critical: "🔴 심각", warning: "🟡 경고", info: "🔵 정보" },
  crossing: (name, value, limit, sample) => `${name} ${value}, 기준 ${limit} 초과 (${sample})`,
  of: (n) => `표본 ${n}건`,
  onWatch: (who) => `담당: ${who}`,
  again: (times, since) => `${since} UTC 이후 ${times}회`,
};
