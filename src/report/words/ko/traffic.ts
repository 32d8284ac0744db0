import { firstSentence } from "../../text/escape.ts";
import type { TrafficWords } from "../en/traffic.ts";
import { detail } from "./details.ts";

const unnamed = "배포할 리비전이 지정되지 않아 아무것도 옮기지 않았습니다.";

export const traffic: TrafficWords = {
  outcomes: {
    moved: (v, o, to) =>
      o.others === undefined
        ? `이제 모든 트래픽이 다음 리비전으로 갑니다: ${to}`
        : `이 리비전의 트래픽은 이제 ${to} 쪽으로 가고, 다른 리비전의 트래픽은 그대로입니다: ${v.code(detail(o.others))}.`,
    already: (v, o, to) =>
      o.others === undefined
        ? `이미 모든 트래픽이 다음 리비전으로 가고 있어 아무것도 바꾸지 않았습니다: ${to}`
        : `이 리비전에는 트래픽이 없어 아무것도 바꾸지 않았습니다. 현재 트래픽: ${v.code(detail(o.others))}.`,
    planned: (v, o, to) =>
      o.others === undefined
        ? `시험 실행이므로 아무것도 바꾸지 않았습니다. 실제로 실행하면 모든 트래픽이 다음 리비전으로 갑니다: ${to}`
        : `시험 실행이므로 아무것도 바꾸지 않았습니다. 실제로 실행하면 이 리비전의 트래픽은 ${to} 쪽으로 가고 다른 리비전의 트래픽은 그대로입니다: ${v.code(detail(o.others))}.`,
    "deployed-meanwhile": (v, o) =>
      `그사이 다른 배포가 있었습니다. 트래픽은 건드리지 않았습니다. 예상한 최신 리비전: ${v.quote(o.expected)}, 실제: ${v.quote(o.latest)}`,
    "not-taken-up": (v, o) =>
      `Cloud Run이 ${v.duration(o.afterMs)} 안에 마지막 변경을 반영하지 않았습니다. 그 변경이 문제를 고친 배포일 수 있어 아무것도 바꾸지 않았습니다.`,
    "no-good-revision": (v, o) =>
      o.before === ""
        ? "서비스에 리비전이 없습니다. 아무것도 바꾸지 않았습니다."
        : `준비되어 서비스한 적이 있는 이전 리비전이 없어 아무것도 바꾸지 않았습니다. 기준 리비전: ${v.quote(o.before)}`,
    "target-not-found": (v, o) =>
      `리비전을 찾을 수 없어 아무것도 바꾸지 않았습니다: ${v.quote(o.revision)}.${o.known === "" ? "" : ` 정상이었던 리비전: ${v.quote(o.known)}`}`,
    "target-not-ready": (v, o) =>
      `서비스할 수 없는 리비전이므로 아무것도 바꾸지 않았습니다: ${v.quote(o.revision)}. 이유: ${v.quote(detail(o.detail))}`,
    "target-unproven": (v, o) =>
      `사용자를 받은 적이 있다고 확인된 이전 리비전이 없어 아무것도 바꾸지 않았습니다: ${v.code(o.revisions)}. ${o.detail === "" ? "최근 30일 동안 이 리비전들에 대한 사용자 요청이 확인되지 않았습니다." : `확인하지 못한 이유: ${v.quote(detail(o.detail))}`}`,
    "target-unhealthy": (v, o) =>
      `이 리비전으로 되돌려도 나아지지 않으므로 아무것도 바꾸지 않았습니다: ${v.quote(o.revision)}. 이유: ${v.quote(detail(o.detail))}`,
    "not-proven": (_v, o) =>
      `${
        {
          "no-window": "관찰한 구간이 없습니다",
          "no-users": "이 리비전에 문제가 있음을 보여 주는 사용자 요청이 없습니다",
          "not-in-window": "실패의 원인은 관찰 구간 전에 일어난 일입니다",
          "probes-unproven": "프로브만 실패했고, 컨테이너가 직접 응답했다는 증거가 없습니다",
          "at-another-time": "한도는 지켰고, 다른 시간대의 이전 리비전보다 나쁠 뿐입니다",
          "not-of-requests": "실패의 원인이 사용자가 겪은 일이 아닙니다",
        }[o.why]
      }. 트래픽은 증거가 있을 때만 옮기므로 아무것도 바꾸지 않았습니다.`,
    "owned-by-terraform": () =>
      "이 서비스의 트래픽은 Terraform이 정합니다. 여기서 바꾸어도 다음 적용 때 되돌아가므로 아무것도 바꾸지 않았습니다.",
    "service-not-found": (v, o) => `서비스를 찾을 수 없습니다: ${v.quote(detail(o.detail))}`,
    "not-all-traffic": (v, o) => `모든 트래픽을 받지는 않는 리비전입니다: ${v.quote(o.revision)}.`,
    "not-serving": (v, o) => `이 리비전에는 트래픽이 없어 되돌릴 것이 없습니다: ${v.quote(o.revision)}`,
    "traffic-split": (v, o) =>
      `다른 리비전 여러 개가 트래픽을 나누어 받고 있습니다: ${v.code(o.revisions)}. 어느 것이 정상인지 알 수 없어 아무것도 옮기지 않았습니다. 먼저 모든 트래픽을 그중 하나로 보내세요.`,
    "candidate-of-several": (v, o) =>
      `지금 서비스 중인 리비전보다 새롭고 트래픽이 없는 리비전이 여러 개입니다: ${v.code(o.revisions)}. ${unnamed}`,
    "candidate-tagged": (v, o) =>
      `최신 리비전에 미리보기처럼 트래픽 없이 태그만 있습니다: ${v.code(o.revisions)}. ${unnamed}`,
    "candidate-other-commit": (v, o) =>
      `최신 리비전은 이 실행과 다른 커밋에서 배포되었습니다: ${v.quote(o.latest)}. 이 커밋에서 배포된 리비전: ${v.code(o.revisions)}. ${unnamed}`,
    "changed-by-others": () =>
      "트래픽이 옮겨지기를 기다리는 동안 다른 사람이 트래픽을 바꾸었습니다. 그 설정을 그대로 두었습니다.",
    "no-etag": () =>
      "Cloud Run의 응답에 etag가 없습니다. etag가 없으면 그사이 다른 사람이 바꾼 설정을 모르고 덮어쓸 수 있어 아무것도 바꾸지 않았습니다.",
    "operation-failed": (v, o) => `Cloud Run이 트래픽을 옮기지 못했습니다: ${v.quote(detail(o.detail))}`,
    rejected: (v, o) => `Cloud Run이 변경을 거부했습니다: ${v.quote(detail(o.detail))}`,
    "not-permitted": (v, o) =>
      `트래픽을 옮기려면 ${v.code("run.services.update")} 권한과, 서비스가 실행되는 계정에 대한 ${v.code("iam.serviceAccounts.actAs")} 권한이 필요합니다. Google의 응답: ${v.quote(detail(firstSentence(o.detail)))}`,
    "no-access": (v, o) => `서비스를 확인할 수 없었습니다: ${v.quote(detail(firstSentence(o.detail)))}`,
    "not-reachable": (v, o) => `Google에 연결할 수 없었습니다: ${v.quote(detail(o.detail))}`,
    "traffic-timeout": (v, o, to) =>
      `${v.duration(o.afterMs)} 안에 트래픽이 옮겨지지 않았습니다. 대상 리비전: ${to}, 기다리던 것: ${v.quote(detail(o.waitingFor))}`,
    unhealthy: (v, o, to) =>
      `트래픽은 옮겼지만 서비스가 정상으로 응답하지 않습니다. 현재 리비전: ${to}, 마지막 응답: ${v.quote(detail(o.detail))}`,
    cancelled: () => "트래픽을 다 옮기기 전에 작업이 중단되었습니다.",
    error: (v, o) => `ion-verify 자체에 오류가 났습니다: ${v.quote(detail(o.detail))}`,
  },
  rollbackHeads: {
    done: "⏪ 롤백 완료",
    already: "✅ 할 일 없음",
    planned: "🔎 시험 실행",
    failed: "❌ 롤백 실패",
    unhealthy: "❌ 롤백했으나 비정상",
    skipped: "➖ 롤백하지 않음",
  },
  short: {
    rolledBack: (to) => `롤백 완료, 현재 사용자 트래픽: ${to}.`,
    already: (to) => `이미 사용자 트래픽이 가는 리비전: ${to}.`,
    unhealthy: (to) => `롤백했지만 이 리비전도 비정상입니다: ${to}.`,
    notRolledBack: (now) => `롤백하지 못했습니다. 현재 사용자 트래픽: ${now}.`,
    unknown: "롤백하지 못했습니다.",
  },
  rollingBack: (v, from) => `판정이 실패이므로 트래픽을 되돌립니다: ${v.code(from)} …`,
  columns: { before: "이전", now: "현재", planned: "예정" },
  labels: { took: "걸린 시간" },
  idle: (v, { revision, tags }) =>
    tags === ""
      ? `최신 리비전에는 트래픽이 없습니다: ${v.code(revision)}.`
      : `최신 리비전에는 트래픽이 없고 태그만 있습니다: ${v.code(revision)}, 태그: ${v.code(tags)}.`,
  trafficNow: (shares) => `현재 사용자 트래픽: ${shares}.`,
  trafficAsked: (shares) => `요청되었지만 아직 적용되지 않은 트래픽: ${shares}.`,
  trafficUnknown: "지금 트래픽이 어디로 가는지 읽지 못했습니다.",
  healthOk: (v, url) => `정상으로 응답합니다: ${v.code(url)}`,
  tagsKept: (v, tags) =>
    `태그는 그대로이므로 태그 URL은 이전과 같은 리비전으로 이어집니다. 트래픽을 뺀 리비전도 마찬가지입니다: ${v.quote(tags)}.`,

  steps: {
    fixFirst:
      "사용자는 정상 리비전을 쓰고 있습니다. 문제를 고쳐 다시 배포한 뒤 트래픽이 최신 리비전을 따르게 하세요. 지금은 트래픽이 고정되어 있어 새 리비전은 자동으로 트래픽을 받지 않습니다.",
    toLatest: (v, command) => `고친 리비전을 배포한 뒤 트래픽이 다시 최신 리비전을 따르게 하세요: ${v.code(command)}`,
    toLatestInWorkflow: (v, line) => `또는 워크플로의 다음 배포 단계 뒤에 이 단계를 넣으세요: ${v.code(line)}`,
    withoutDryRun: (v) => `실제로 되돌리려면 ${v.code("dry-run")} 없이 다시 실행하세요.`,
    newer: (v, input) =>
      `더 새로운 리비전을 검증하세요. 그 리비전에도 문제가 있다면 ${v.code(input)} 설정으로 롤백을 다시 실행하여 그 리비전에서 트래픽을 빼세요.`,
    besideNewer: (v) =>
      `그 리비전이 트래픽을 받지 않고 사용자가 아직 문제의 리비전을 쓰고 있다면, 정상 리비전을 ${v.code("to-revision")} 입력 하나로만 지정하세요.`,
    nameBad: (v, serving) =>
      `${v.code("revision")} 입력이 없으면 최신 리비전을 문제의 리비전으로 봅니다. 지금 서비스 중인 리비전이 문제라면 그 이름을 지정하세요: ${v.code(`revision: ${serving}`)}`,
    nameCandidate: (v, command) =>
      `트래픽을 받을 리비전을 ${v.code("revision")} 입력으로 지정하세요. ${v.code("examples/step-by-step.yml")}처럼 ${v.code("suffix")}를 정해 배포하면 워크플로가 이름을 미리 알 수 있습니다. 현재 리비전 목록: ${v.code(command)}`,
    nameTarget: (v, command) =>
      `정상이었던 리비전을 알고 있다면 ${v.code("to-revision")} 입력으로(검증이 롤백하는 경우에는 ${v.code("baseline")} 입력으로) 지정하세요: ${v.code(command)}`,
    decide: "직접 확인하고 결정하세요. 롤백 액션은 판정을 묻지 않고 트래픽을 되돌립니다.",
    terraform: (v, target) =>
      `Terraform 설정에서 이 서비스의 ${v.code("traffic")} 블록을 바꾸고(${v.code(`revision = "${target}"`)}, ${v.code("percent = 100")}) 적용하세요.`,
    ignoreTraffic: (v) =>
      `워크플로가 트래픽을 옮겨야 한다면 Terraform이 트래픽을 관리하지 않게 하고(${v.code("lifecycle { ignore_changes = [traffic] }")}) ${v.code("traffic-owner: workflow")} 설정을 넣으세요.`,
    choose: (v, command) =>
      `존재하며 정상이었던 리비전을 골라 ${v.code("to-revision")} 입력으로 지정하세요: ${v.code(command)}`,
    noneBefore: (v, command) =>
      `문제를 고쳐 다시 배포하세요. 첫 배포라면 되돌아갈 리비전이 없습니다. 정상이었던 다른 리비전이 있다면 ${v.code("to-revision")} 입력으로 지정하세요: ${v.code(command)}`,
    look: (v, command) => `Cloud Run이 보고하는 상태를 확인하세요: ${v.code(command)}`,
    again: "다시 실행하세요. 지금의 트래픽 상태에서 이어 가며, 같은 변경을 두 번 하지 않습니다.",
    longer: (v) => `Cloud Run이 오래 걸릴 뿐이라면 ${v.code("ready-timeout")} 값을 늘리세요.`,
    grant: (v) =>
      `이 작업의 계정에 서비스의 ${v.code("roles/run.developer")} 역할(${v.code("run.services.update")})과, 서비스가 실행되는 계정에 대한 ${v.code("roles/iam.serviceAccountUser")} 역할(${v.code("iam.serviceAccounts.actAs")})을 부여하세요. 트래픽을 옮기려면 둘 다 필요합니다.`,
    viewer: (v) => `이 작업의 계정에 프로젝트의 ${v.code("roles/run.viewer")} 역할을 부여하세요.`,
    byHand: (v, command) => `트래픽을 직접 되돌리세요: ${v.code(command)}`,
    ask: (v, command) => `직접 호출해 보세요: ${v.code(command)}`,
    names: (v) => `워크플로의 ${v.code("service")}, ${v.code("region")}, ${v.code("project")} 값을 확인하세요.`,
  },
};
