import type { Figures } from "../../figures.ts";
import type * as english from "../en/counts.ts";

/** 무엇을 세었는지. */
export const counted = (f: Figures): string => (f.ofProbes ? "프로브" : "요청");

const badOnes = (f: Figures): string => {
  if (f.id === "hidden-wait") return "숨은 대기";
  return f.percentile === null ? "오류" : `느린 ${counted(f)}(${f.limit} 초과)`;
};
const goodOnes = (f: Figures): string => {
  if (f.id === "hidden-wait") return "숨은 대기가 없는 요청";
  return f.percentile === null ? `오류 없는 ${counted(f)}` : `${f.limit} 안에 끝난 ${counted(f)}`;
};

export const provenBy: typeof english.provenBy = (v, f, moreClean) =>
  `${goodOnes(f)} ${v.count(moreClean)}건이 더 있었다면 한도 준수가 입증되었을 것입니다.${
    f.proofBurst === null
      ? ""
      : ` 이 리비전 이전에 실패하거나 느린 것이 약 ${f.proofBurst}건씩 몰려서 나타났기 때문에 그만큼 많이 필요합니다.`
  }`;

export const brokenBy: typeof english.brokenBy = (v, f, failsFrom) =>
  failsFrom > f.total
    ? `${counted(f)} ${v.count(failsFrom)}건이 모두 실패하거나 느리면 한도를 넘습니다.`
    : `${f.n}건 중 ${badOnes(f)} ${v.count(failsFrom)}건부터는 한도를 넘습니다.`;
