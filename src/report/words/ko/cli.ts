import { code } from "../../text/marked.ts";
import type { cli as english } from "../en/cli.ts";
import { detail } from "./details.ts";

const placeNames = { service: "서비스", region: "리전", project: "프로젝트" };

export const cli: typeof english = {
  replayed: (f, { startedAt, plannedMs }, decidedMs, polls, all) =>
    `${f.dateTime(startedAt)} UTC부터 ${f.duration(plannedMs)} 구간, ${f.duration(decidedMs)} 뒤에 판정 (조회 ${f.count(all)}회 중 ${f.count(polls)}회).`,
  late: (f, late) => `이 구간의 항목 ${f.count(late)}개는 그 뒤에 도착했습니다.`,
  bad: (f, count, first) => `읽을 수 없는 줄 또는 항목: ${f.count(count)}개, 첫 번째: ${first}.`,
  looksLike: (kind) => `파일 형식: ${detail(kind)}.`,
  unusable: (f, count, kind) => `사용하지 못한 항목 ${f.count(count)}개: ${detail(kind)}.`,
  missing: (f, entries, path, input, instead) =>
    `앱의 구조화된 항목 ${f.count(entries)}개 중 ${path} 필드(${input})가 있는 것은 없습니다. 있는 필드: ${instead}.`,
  several: (f, places) =>
    `${places.map(([key, values]) => `${placeNames[key]} ${f.count(values.length)}개(${values.join(", ")})`).join(", ")}가 있어 배포마다 따로 판정했습니다. ${places.map(([key]) => `--${key}`).join(", ")}로 하나를 고르세요.`,
  onlyOthers: (f, names, more) =>
    `찾는 대상의 요청이 없습니다. 파일에 있는 것: ${names.join("; ")}${more > 0 ? ` 외 ${f.count(more)}개` : ""}.`,
  places: placeNames,
  next: "다음에 할 일",
  columns: {
    file: "파일",
    revision: "리비전",
    begins: "시작 (UTC)",
    verdict: "판정",
    why: "이유",
    decided: "판정까지",
    requests: "요청",
    errorRate: "오류율",
    p95: "P95",
  },
  sums: (f, all, passed, failed, open) =>
    `배포 ${f.count(all)}건 중 이 한도라면 통과 ${f.count(passed)}건, 실패 ${f.count(failed)}건, 판단 보류 ${f.count(open)}건이었을 것입니다.`,
  early: (f, first, median, last) =>
    first === last
      ? `실패는 ${f.duration(first)} 뒤에 알 수 있었을 것입니다.`
      : `실패는 ${f.duration(first)}에서 ${f.duration(last)} 사이에, 절반은 ${f.duration(median)} 안에 알 수 있었을 것입니다.`,
  noEntry: "로그 항목이 없습니다.",
  tooFew: "요청 부족",
  incomplete: "로그 끊김",
  whatNext: (failed, more, budgets, little, open) => {
    if (failed.length > 0)
      return `실패한 배포를 살펴보세요: ${failed.join(", ")}${more > 0 ? ` 외 ${more}건` : ""}.${budgets.length > 0 ? ` 실제로는 괜찮은 배포였다면 한도를 넓히세요: ${budgets.join(", ")}.` : ""}`;
    if (open > 0)
      return `실패한 배포는 없지만 ${open}건은 판정하지 못했습니다. ${code("--revision")}으로 하나씩 다시 실행하면 이유를 볼 수 있습니다.`;
    return little > 0
      ? `실패한 배포가 없습니다. ${little}건은 요청이 적어 판정하지 못했습니다. ${code("window")}를 늘리면 요청이 더 모입니다.`
      : "실패한 배포가 없습니다. 이 한도를 적용해도 됩니다.";
  },
  noDeploys: "그 기간에는 배포가 없습니다.",
};
