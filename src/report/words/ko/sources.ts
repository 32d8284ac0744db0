import { gaugePoints } from "./gauges.ts";
import type { gaps as englishGaps, sources as english } from "../en/sources.ts";

/** 확인 대상. */
export const sources: typeof english = {
  requests: "판정 대상 요청",
  refused: "실패하거나 거부된 요청에 대한 Cloud Run 로그",
  kills: "인스턴스 종료에 대한 Cloud Run 기록",
  "error-lines": "대상 리비전의 오류 로그",
  waits: "요청의 대기 시간",
  ...gaugePoints,
  "probe-health": "헬스 체크 응답",
  "probe-chat": "채팅 프로브 응답",
  "version-probes": "버전을 밝히는 응답",
  "probe-traces": "프로브에 응답한 리비전",
  "judged-probes": "요청과 함께 판정한 프로브",
  probe: "목록에 있는 프로브의 응답",
  service: "Cloud Run의 서비스 상태",
  baseline: "이전 리비전의 요청",
};

/** 보지 못한 이유. */
export const gaps: typeof englishGaps = {
  credentials: "자격 증명이 거부되었거나 만료되었습니다",
  impersonation: "이 계정은 서비스 계정으로 동작할 권한이 없습니다",
  role: "필요한 역할이 없습니다",
  scope: "이 API에 쓸 수 없는 토큰입니다",
  policy: "조직 정책이 금지합니다",
  "service-off": "API가 꺼져 있습니다",
  billing: "프로젝트의 결제가 꺼져 있습니다",
  proxy: "Google 대신 중간의 다른 것이 응답했습니다",
  tls: "상대의 인증서를 신뢰할 수 없습니다",
  clock: "이 작업을 실행하는 컴퓨터의 시계가 맞지 않습니다",
  quota: "Google의 읽기 할당량이 소진되었습니다",
  "read-limit": "이 실행의 자체 읽기 한도에 여유가 없었습니다",
  hung: "응답이 오지 않았습니다",
  outage: "Google이 오류로 응답했습니다",
  network: "네트워크에 문제가 있었습니다",
  "not-found": "Google이 찾지 못했습니다",
  conflict: "동시에 다른 변경이 있었습니다",
  invalid: "Google이 요청을 받아들이지 않았습니다",
  "too-large": "받을 수 있는 크기를 넘는 응답이었습니다",
  cancelled: "읽기가 중단되었습니다",
  ours: "응답을 해석하지 못했습니다",
  "too-much": "주어진 시간에 읽을 수 있는 양보다 많았습니다",
  "nothing-newer": "더 최근 값이 없었습니다",
  "cut-off": "파일의 일부가 손상되었습니다",
  "not-exported": "파일에 관찰 구간 전체가 들어 있지 않습니다",
  "not-looked": "확인하기 전에 실행이 끝났습니다",
};
