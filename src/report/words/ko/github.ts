import type { github as english } from "../en/github.ts";
import { detail } from "./details.ts";

export const github: typeof english = {
  runLink: "실행 요약",
  trend: "추이",
  thisRun: "이번 실행",
  same: "거의 같음",
  slower: (by) => `▲ ${by} 느려짐`,
  faster: (by) => `▼ ${by} 빨라짐`,
  more: (by) => `▲ ${by} 늘어남`,
  fewer: (by) => `▼ ${by} 줄어듦`,
  points: (by) => `${by}%p`,
  against: (v, revision, ago, p95, errors) =>
    `이전 실행(${revision === "" ? "" : `${v.code(revision)}, `}${ago} 전)과 비교: ${[
      p95 === null ? null : `P95 ${p95}`,
      errors === null ? null : `오류율 ${errors}`,
    ]
      .filter((part) => part !== null)
      .join(", ")}. 두 관찰 구간의 수치를 나란히 본 것이며 통계 검정은 아닙니다.`,

  starting: "곧 검증을 시작합니다",
  running: "아직 판정이 나오지 않았습니다. 진행 상황은 실행 로그에서 볼 수 있습니다.",
  abandoned: "판정이 나오기 전에 끝났습니다",
  abandonedSummary: "실행이 취소되었거나 프로세스가 종료되었습니다. 어디까지 진행되었는지는 실행 로그에 있습니다.",

  noComment: (why) => `풀 리퀘스트 댓글을 쓰지 못했습니다. ${detail(why)}`,
  noCheck: (why) => `검사(check)를 설정하지 못했습니다. ${detail(why)}`,
  noDeployment: (why) => `배포(deployment) 상태를 설정하지 못했습니다. ${detail(why)}`,
  grant: (grant) =>
    `작업(job)에 ${grant} 권한을 주세요. (포크에서 온 풀 리퀘스트의 토큰은 어떤 권한을 주어도 읽기만 할 수 있습니다.) 판정에는 영향이 없습니다.`,
  unaffected: "판정에는 영향이 없습니다.",
  severalDeployments: "이 실행에 배포(deployment)가 여러 개라 어느 것인지 알 수 없어 아무것도 표시하지 않았습니다.",
  deploymentsNotSeen: (why) =>
    `배포(deployment)를 확인하지 않았습니다: ${detail(why)} environment를 쓰는 작업에는 deployments: write 권한이 필요합니다.`,
  jobsName: (name) =>
    `이 워크플로에 이름이 ${JSON.stringify(name)}인 작업(job)이 있어 GitHub이 같은 이름의 검사(check)를 토큰으로 받지 않습니다. \`status-context\`에 다른 이름을 지정하세요. 판정에는 영향이 없습니다.`,
  statusForRollUp:
    "이 커밋에서는 수동으로 시작한 실행이 먼저 있어, 검사(check run)를 만들어도 GitHub의 전체 상태에 표시되지 않습니다. 그래서 커밋 상태로 대신합니다.",
  statusInstead: "이 토큰으로는 검사(check run)를 만들 수 없어 커밋 상태로 대신합니다.",
};
