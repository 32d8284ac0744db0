import type { Report, RequestFacts } from "../../report.ts";
import { gaugeNames } from "./gauges.ts";
import type * as english from "../en/names.ts";

export const findings: typeof english.findings = {
  readiness: "준비 상태",
  serving: "서비스 상태",
  "expected-version": "예상한 버전",
  "expected-image": "예상한 이미지",
  "expected-commit": "예상한 커밋",
  tests: "작업의 자체 테스트",
  "error-rate": "오류율",
  p50: "P50 지연 시간",
  p90: "P90 지연 시간",
  p95: "P95 지연 시간",
  p99: "P99 지연 시간",
  ...gaugeNames,
  "memory-kill": "메모리 초과 종료",
  "error-lines": "오류 로그",
  restarts: "재시작",
  "probe-health": "헬스 체크",
  "probe-chat": "채팅 프로브",
  probe: "그 밖의 프로브",
  "metrics-collection": "메트릭 수집",
  "unlogged-errors": "로그에 없는 오류",
  "client-errors": "돌려보낸 사용자 요청",
  "cut-answers": "중간에 끊긴 응답",
  "baseline-latency": "이전 리비전 대비 지연 시간",
  "baseline-errors": "이전 리비전 대비 오류",
  "paired-probes": "이전 리비전과 동시 프로브",
  group: "그룹",
  "hidden-wait": "숨은 대기",
  traffic: "트래픽",
  logs: "로그 간 비교",
};

export const jobs: Record<Report["job"], string> = {
  failure: "작업을 실패로 끝냅니다",
  warning: "경고만 남기고 작업을 계속합니다",
  success: "작업을 계속합니다",
};

export const notUsers: Record<RequestFacts["ignored"]["by"][number]["who"], string> = {
  checker: "점검 도구",
  bot: "봇",
  "health-path": "헬스 체크 경로",
  "ignored-agent": "제외할 호출자",
  "ignored-path": "제외할 경로",
  "other-path": "그 밖의 경로",
};
