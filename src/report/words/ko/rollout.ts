import type { RolloutWords } from "../en/rollout.ts";

export const rollout: RolloutWords = {
  heads: {
    complete: "✅ 배포 완료",
    "as-far-as-asked": "✅ 지정한 단계까지 배포 완료",
    "not-passed": "❌ 트래픽 되돌림",
    "not-back": "❌ 통과하지 못했고 되돌리지도 못함",
    held: "⏸️ 보류",
    "not-ready": "❌ 배포하지 않음",
    stopped: "❌ 중단됨",
    cancelled: "⏹️ 도중에 중단됨",
    "failed-itself": "❌ 오류로 중단됨",
  },
  decisions: {
    promoted: "✅ 통과",
    "went-on": "⚠️ 계속 진행",
    "sent-back": "⏪ 되돌림",
    held: "⏸️ 보류",
    stopped: "⏹️ 중단",
  },
  columns: { step: "단계", verdict: "판정", decision: "결정" },
  labels: { candidate: "대상 리비전", base: "나머지 트래픽", resumed: "시작할 때 이미 이 비율" },
  headings: { last: "마지막 단계" },
  stepLine: (v, percent, candidate) => `트래픽 ${percent}: ${v.code(candidate)} …`,
  complete: (candidate) =>
    `모든 트래픽이 대상 리비전으로 갑니다: ${candidate}. 다음 배포는 자동으로 트래픽을 받습니다.`,
  completePinned: (candidate, why) => `모든 트래픽이 대상 리비전으로 가지만 고정되어 있습니다: ${candidate}. ${why}`,
  asFarAsAsked: (candidate, percent) =>
    `대상 리비전이 트래픽 ${percent}를 받으며, 더 올릴 단계가 없습니다: ${candidate}.`,
  notPassed: (candidate, percent, why, rollback) =>
    `대상 리비전이 트래픽 ${percent}에서 통과하지 못했습니다: ${candidate}.${why === null ? "" : ` ${why}.`} ${rollback}`,
  held: (candidate, percent) =>
    `계속하기에도 되돌리기에도 근거가 부족합니다. 트래픽은 그대로 두었습니다. 현재 트래픽: ${candidate} ${percent}.`,
  notReady: (candidate) => `대상 리비전이 준비되지 않았습니다: ${candidate}. 트래픽은 그대로 두었습니다.`,
  stopped: (percent, why) => `대상 리비전의 트래픽 ${percent}에서 멈췄습니다. ${why}`,
  cancelled: (candidate, percent) =>
    `작업이 중단되었습니다. 트래픽은 그대로 두었습니다. 현재 트래픽: ${candidate} ${percent}.`,
  cancelledMoving: (candidate, now) => `${candidate} 쪽으로 트래픽을 옮기는 중에 작업이 중단되었습니다. ${now}`,
  failedItself: (candidate, percent) =>
    `ion-verify 자체에 오류가 났습니다. 트래픽은 그대로 두었습니다. 현재 트래픽: ${candidate} ${percent}.`,
  nobody: "대상 리비전",

  steps: {
    fixFirst:
      "사용자는 정상 리비전을 쓰고 있습니다. 문제를 고쳐 트래픽 없이 배포한 뒤 롤아웃을 다시 실행하세요. 고친 리비전이 단계별로 트래픽을 받습니다.",
    resume: (percent) => `계속하려면 다시 실행하세요. 트래픽 ${percent} 단계를 다시 판정하고 거기서부터 이어 갑니다.`,
    sendBack: (v, command) => `계속하지 않고 모든 트래픽을 되돌리려면: ${v.code(command)}`,
    longer: (v) =>
      `${v.code("window")}를 늘리거나 트래픽이 더 있으면 이 단계를 입증할 수 있습니다. 증거 없이 계속하려면 ${v.code("on-inconclusive: pass")} 설정을(요청이 없는 경우에는 ${v.code("on-no-data: pass")} 설정도) 넣으세요.`,
    further: (v, steps) => `더 진행하려면 ${v.code(steps)} 설정으로 다시 실행하세요.`,
  },
};
