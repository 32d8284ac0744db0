import type { PageWords } from "../en/page.ts";

export const page: PageWords = {
  report: "배포 검증 보고서",
  skip: "본문으로 건너뛰기",
  contents: "목차",
  generated: "작성",
  figures: "수치 보기",
  limit: (limit) => `한도 ${limit}`,
  headings: {
    findings: "판정 항목",
    latency: "지연 시간",
    judged: "판정 방법",
  },
  columns: {
    from: "이상",
    to: "미만",
    after: "경과",
    difference: "차이",
  },

  distribution: {
    title: "요청 처리 시간의 분포",
    axis: "지연 시간(로그 눈금)",
    within: "한도 이내",
    beyond: "한도 초과",
    budget: (limit) => `한도 ${limit}`,
    p95: (value) => `P95 ${value}`,
    share: (from, to, count, share) => `${from}–${to}: 요청 ${count}건(${share})`,
    description: (n, p50, p95, longest) =>
      `요청 ${n}건 중 절반은 ${p50} 이내, 95%는 ${p95} 이내에 끝났고, 가장 긴 요청은 ${longest} 걸렸습니다.`,
  },
  course: {
    axis: "관찰 시작 후 경과",
    requests: (part) => `${part} 단위 요청 수`,
    probeFailure: (probe, at, reason) => `${at} ${probe} 프로브 실패: ${reason}`,
    probeFailures: "실패한 프로브",
    part: (at, requests, errors, p95) => `${at} UTC — 요청 ${requests}건, 오류 ${errors}건, P95 ${p95}`,
    latency: (low, high, over, parts) =>
      `P95 범위는 ${low}–${high}, 전체 ${parts}개 구간 중 ${over}개가 한도를 넘었습니다.`,
    noLatency: "지연 시간이 있는 요청이 없습니다.",
    traffic: (least, most) => `구간별 요청 수는 ${least}–${most}건입니다.`,
    errors: (all, most) => `오류는 모두 ${all}건, 한 구간에 최대 ${most}건입니다.`,
  },
  gauge: {
    point: (at, value) => `${at} UTC: ${value}`,
    description: (last, highest, budget) => `최근값 ${last}, 최고값 ${highest}, 한도 ${budget}.`,
    budget: "한도",
  },
  evidence: {
    title: "근거가 쌓인 과정",
    against: "한도 초과의 근거",
    inFavour: "한도 준수의 근거",
    enough: "충분",
    none: "없음",
    point: (after, against, inFavour) => `${after}: 한도 초과의 근거 ${against}, 한도 준수의 근거 ${inFavour}`,
    description: (against, needed, inFavour, neededFor) =>
      `마지막 시점에 이런 결과가 나올 확률은 한도를 지키는 서비스라면 최대 ${against}(실패로 판정하는 기준: ${needed}), 한도를 넘는 서비스라면 최대 ${inFavour}(통과로 판정하는 기준: ${neededFor})입니다.`,
    note: "근거는 판정에 충분한 정도에 대한 비율을 로그 눈금으로 나타낸 것입니다. 몇 번을 확인하더라도 오판 확률은 약속한 범위를 넘지 않습니다.",
  },
  comparison: {
    mean: "평균",
    longest: "최대",
  },
  judged: {
    source: "출처",
    policies: "판단 보류의 처리",
    policy: (v, onInconclusive, onNoData) =>
      `${v.code(`on-inconclusive: ${onInconclusive}`)}, ${v.code(`on-no-data: ${onNoData}`)}`,
    window: "관찰 시간 (UTC)",
    polls: "확인 횟수",
    every: (polls, interval) => `${polls}회, ${interval} 간격`,
    reads: "로그 읽기",
    filter: "필터",
    recount: "다시 세는 명령",
    schema: "보고서",
  },
};
