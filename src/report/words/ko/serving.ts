import type { Reason } from "../../../checks/finding.ts";
import type { ServiceChange } from "../../report.ts";
import type { Voice } from "../../voice.ts";
import type { ChangeWords } from "../en/serving.ts";
import { detail } from "./details.ts";

type Others = Extract<Reason, { code: "probe-other-region" }>["others"];

const shares = (v: Voice, others: string): string =>
  others === "" ? "지금 트래픽을 받는 리비전은 없습니다" : `지금 트래픽: ${v.code(detail(others))}`;

const changes: ChangeWords = {
  "service-deleted": () => "서비스가 삭제되었습니다",
  "revision-deleted": (v, c) => `리비전이 삭제되었습니다: ${v.quote(c.revision)}`,
  "ready-lost": (v, c) =>
    `${c.whose === "revision" ? "리비전이" : "서비스가"} 준비 상태를 잃었습니다(${v.code(c.condition)}: ${v.quote(c.message)})`,
  "ready-again": () => "다시 준비되었습니다",
  "traffic-lost": (v, c) => {
    const by = {
      newer: "대상 리비전이 교체되었습니다. 더 새로운 리비전이 트래픽을 가져갔습니다",
      older: "누군가 롤백했습니다. 대상 리비전의 트래픽이 이전 리비전으로 갔습니다",
      unknown: "누군가 대상 리비전의 트래픽을 가져갔습니다",
    }[c.to];
    return `${by}. 대상 리비전의 트래픽: ${v.percent(c.from / 100)} → ${v.percent(c.percent / 100)}, ${shares(v, c.others)}`;
  },
  "traffic-gained": (v, c) =>
    `대상 리비전의 트래픽이 늘었습니다: ${v.percent(c.from / 100)} → ${v.percent(c.percent / 100)}, ${shares(v, c.others)}`,
  "others-split": (v, c) => `트래픽 배분이 바뀌었습니다. ${shares(v, c.others)}`,
  "newer-deploy": (v, c) =>
    c.percent > 0
      ? `대상 리비전이 교체되었습니다. 새로 배포된 리비전: ${v.code(c.revision)}, 트래픽 ${v.percent(c.percent / 100)}`
      : c.takesTraffic
        ? `대상 리비전이 곧 교체됩니다. 트래픽은 최신 리비전을 따르며, 새로 배포된 리비전이 있습니다: ${v.code(c.revision)}`
        : `트래픽 없이 배포된 리비전이 있습니다: ${v.code(c.revision)}`,
  "tag-moved": (v, c) =>
    c.revision === null
      ? `태그가 더 이상 어디로도 이어지지 않습니다: ${v.code(c.tag)}`
      : `태그 ${v.code(c.tag)}의 대상이 바뀌었습니다: ${v.code(c.revision)}`,
  "changed-back": (v, c) =>
    `서비스 설정이 ${v.count(c.times)}번 바뀌었다가 전과 같아졌습니다. 그사이 트래픽이나 태그가 잠시 다른 리비전으로 갔을 수 있습니다`,
};

export function changeSentence(v: Voice, change: ServiceChange): string {
  const phrase = changes[change.kind] as (v: Voice, change: ServiceChange) => string;
  return `${phrase(v, change)} (${v.time(change.after)}–${v.time(change.at)} UTC 사이).`;
}

/** 어느 응답이 밝힌 값인지. 묻지 않았으면 빈 문자열. */
export function namedBy(v: Voice, { naming }: Pick<Extract<Reason, { code: "expected-met" }>, "naming">): string {
  if (naming === undefined) return "";
  return ` (프로브 ${v.quote(naming.probe)}의 응답 ${v.count(naming.n)}건, ${v.quote(naming.place)})`;
}

/** 같은 배포의 다른 리전이 대신 응답한 프로브. */
export function fromOthers(v: Voice, { answers, revision, region }: Others): string {
  return `${v.count(answers)}건은 같은 배포의 다른 리전이 응답했습니다(리비전 ${v.quote(revision)}, 리전 ${v.quote(region)})`;
}
