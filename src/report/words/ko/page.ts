import type { page as english } from "../en/page.ts";

export const page: typeof english = {
  report: "배포 검증 보고서",
  skip: "본문으로 건너뛰기",
  contents: "목차",
  judged: {
    source: "출처",
    policies: "판단 보류의 처리",
    policy: (v, onInconclusive, onNoData) =>
      `${v.code(`on-inconclusive: ${onInconclusive}`)}, ${v.code(`on-no-data: ${onNoData}`)}`,
    window: "관찰 시간",
    polls: "확인 횟수",
    every: (polls, interval) => `${polls}회, ${interval} 간격`,
    schema: "보고서",
  },
};
