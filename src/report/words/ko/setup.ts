import { adviceIn } from "../../text/escape.ts";
import { detail } from "./details.ts";
import type { Counts, SetupWords } from "../en/setup.ts";

const parts = (c: Counts, verbs: Record<"create" | "change" | "replace" | "remove", string>): string[] =>
  (["create", "change", "replace", "remove"] as const).flatMap((key) =>
    c[key] === 0 ? [] : [`${verbs[key]} ${c[key]}개`],
  );

const held = (c: Counts): string => (c.held === 0 ? "" : `, 그대로 둠 ${c.held}개`);

export const setup: SetupWords = {
  heads: {
    plan: "🔎 변경 계획",
    done: "✅ 설정 완료",
    removed: "🗑️ 제거 완료",
    nothing: "✅ 할 일 없음",
    held: "⚠️ 일부는 바꾸지 않음",
    failed: "❌ 일부를 바꾸지 못함",
  },
  planned: (c) => {
    const list = parts(c, { create: "생성", change: "변경", replace: "교체", remove: "제거" });
    return `${list.length === 0 ? "바꿀 것 없음" : `${list.join(", ")} 예정`}${held(c)}. 아직 아무것도 바꾸지 않았습니다.`;
  },
  applied: (c) => {
    const list = parts(c, { create: "생성", change: "변경", replace: "교체", remove: "제거" });
    const failed = c.failed === 0 ? "" : `, 실패 ${c.failed}개`;
    const same = c.unchanged === 0 ? "" : `, 정의와 같음 ${c.unchanged}개`;
    return `${list.length === 0 ? "바꾼 것 없음" : list.join(", ")}${failed}${held(c)}${same}.`;
  },
  headings: { changes: "대시보드, 메트릭, 알림" },
  columns: { kind: "종류", name: "이름", what: "변경", field: "설정", from: "현재", to: "정의", done: "적용" },
  labels: { channel: "알림 채널", definitions: "정의 파일" },
  shipped: "액션에 포함된 기본 정의",
  kinds: { metric: "로그 기반 메트릭", dashboard: "대시보드", alert: "알림 정책" },
  actions: {
    planned: { create: "생성", change: "변경", replace: "제거 후 다시 생성", remove: "제거", none: "–" },
    done: {
      create: "생성함",
      change: "변경함",
      replace: "제거하고 다시 생성함",
      remove: "제거함",
      none: "정의와 같음",
    },
  },
  notDone: "적용하지 못함",
  obstacles: {
    edited: "설정한 뒤 누군가 직접 수정하여 그대로 두었습니다",
    immutable: "종류나 레이블은 그 자리에서 바꿀 수 없어 제거 후 다시 만들어야 합니다. 그대로 두었습니다",
    foreign: "이미 있지만 ion-verify가 만든 것이 아니어서 그대로 두었습니다",
    "in-use": "다른 대시보드나 알림에서 쓰고 있어 그대로 두었습니다",
  },
  overwritten: {
    edited: "직접 수정한 내용을 덮어씀",
    immutable: "이전 값은 같은 이름으로 남고, 교체하는 동안은 비어 있음",
    foreign: "ion-verify가 관리하도록 넘겨받음",
    "in-use": "다른 대시보드나 알림에서 쓰고 있어 그대로 둠",
  },
  differences: (n) => `값이 다른 설정 ${n}개`,
  alerts: {
    origin: (service, region) =>
      `Cloud Run 서비스 ${service}(${region}). ion-verify가 만든 알림이므로 이 정책이 아니라 정의 파일을 수정하세요.`,
    silence: (lasting) => `${lasting} 동안 요청 없음`,
  },
  notThere: "없음",
  notices: {
    "no-service": (v, { why }) =>
      `아직 없는 서비스입니다: ${v.quote(why)}. 서비스가 배포되기 전까지 대시보드는 비어 있습니다.`,
    "no-channel": (v) =>
      `${v.code("notification-channel")} 입력이 없습니다. 알림은 콘솔에만 표시되고 아무에게도 전달되지 않습니다.`,
    "channel-not-slack": (v, { type }) => `알림 채널이 Slack이 아닙니다. 채널 종류: ${v.quote(type)}`,
    "channel-disabled": () => "알림 채널이 꺼져 있어, 켜기 전에는 아무에게도 전달되지 않습니다.",
    "no-user-field": (v, { metrics }) =>
      `${v.code("user-field")} 입력이 없어 사용자별 항목은 만들지 않았습니다(${metrics.map((one) => v.code(one)).join(", ")}). 사용자마다 시계열이 하나씩 생기기 때문입니다.`,
    "latency-unit": (v, { metrics }) =>
      `로그 기반 메트릭은 단위를 바꿀 수 없는데 ${v.code("latency-unit")} 값이 ${v.code("ms")}가 아닙니다. 그래서 ${metrics.map((one) => v.code(one)).join(", ")} 메트릭은 만들지 않고 Cloud Run 자체의 지연 시간을 표시합니다.`,
    "counts-from-now": () =>
      "새 로그 기반 메트릭은 지금부터 집계합니다. 처음에는 차트가 비어 있고, 이전 기록은 포함되지 않습니다.",
    stopped: () => "모두 마치기 전에 실행이 중단되었습니다. 완료로 표시된 것은 적용되었으니, 나머지는 다시 실행하세요.",
  },
  waiting: {
    metric: (v, title, ms) =>
      `Cloud Monitoring이 아직 모든 메트릭을 인식하지 못했습니다(최대 10분): ${v.quote(title)}. ${v.duration(ms)} 뒤 다시 시도합니다 …`,
    edits: (v, title, ms) =>
      `Cloud Monitoring이 이 프로젝트의 다른 변경을 처리하는 중입니다: ${v.quote(title)}. ${v.duration(ms)} 뒤 다시 시도합니다 …`,
  },
  steps: {
    apply: (v) => `적용하려면 ${v.code("mode: apply")} 입력으로 실행하세요.`,
    overwrite: (v) =>
      `직접 수정한 내용을 정의 파일에 반영하거나, ${v.code("overwrite: true")} 입력으로 다시 실행하여 정의 파일의 내용으로 덮어쓰세요.`,
    grant: (v, answer) =>
      `${v.quote(adviceIn(detail(answer)))} 그런 다음 다시 실행하세요. 이미 적용된 것은 그대로 유지됩니다.`,
    channel: (v) =>
      `Slack으로 받으려면 Google Cloud 콘솔의 Monitoring → 알림 → 알림 채널 수정에서 Slack 채널을 한 번 추가하고, 그 이름을 ${v.code("notification-channel")} 입력으로 지정하세요.`,
    mode: (v) => `설정한 것을 모두 제거하려면: ${v.code("mode: remove")}`,
  },
};
