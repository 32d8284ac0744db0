import type { CommandWords } from "../en/cli.ts";

export const cli: CommandWords = {
  replayed: (f, { startedAt, plannedMs }, decidedMs, polls, all) =>
    `${f.dateTime(startedAt)} UTC부터 ${f.duration(plannedMs)} 구간, ${f.duration(decidedMs)} 뒤에 판정 (조회 ${f.count(all)}회 중 ${f.count(polls)}회).`,
  late: (f, late) => `이 구간의 항목 ${f.count(late)}개는 그 뒤에 도착했습니다.`,
  shortLog: (f, coveredMs, plannedMs) =>
    `파일의 요청은 ${f.duration(plannedMs)} 중 ${f.duration(coveredMs)}만 담고 있습니다. 잘린 로그는 끊긴 트래픽처럼 보입니다.`,
  bad: (f, count, first) => `읽을 수 없는 줄 또는 항목: ${f.count(count)}개, 첫 번째: ${first}.`,
  next: "다음 할 일",
  columns: {
    file: "파일",
    revision: "리비전",
    begins: "시작 (UTC)",
    verdict: "판정",
    decided: "판정까지",
    requests: "요청",
    errorRate: "오류율",
    p95: "P95",
  },
  sums: (f, all, passed, failed, open) =>
    `배포 ${f.count(all)}건 중 이 예산이라면 통과 ${f.count(passed)}건, 실패 ${f.count(failed)}건, 판정 불가 ${f.count(open)}건이었을 것입니다.`,
  early: (f, first, median, last) =>
    first === last
      ? `실패는 ${f.duration(first)} 뒤에 알 수 있었을 것입니다.`
      : `실패는 ${f.duration(first)}에서 ${f.duration(last)} 사이에, 절반은 ${f.duration(median)} 안에 알 수 있었을 것입니다.`,
  noDeploys: "그 기간에는 배포가 없습니다.",
};
