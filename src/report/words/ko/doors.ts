import type { doors as english, questions as englishQuestions } from "../en/doors.ts";

export const doors: typeof english = {
  iap: {
    what: "IAP(Identity-Aware Proxy)가 대신 응답했습니다",
    way: (v) =>
      `IAP가 받아들이는 토큰을 ${v.code("probe-headers")}로 주거나, IAP를 거치지 않는 주소를 ${v.code("url")}로 지정하세요.`,
  },
  invoker: {
    what: "인스턴스에 도달하기 전에 Cloud Run이 거부했습니다",
    way: (v) =>
      `이 작업의 계정에 서비스의 ${v.code("roles/run.invoker")}를 부여하거나, ${v.code("health-path: none")}과 ${v.code("chat-path: none")}으로 프로브를 끄세요.`,
  },
  "reserved-path": {
    what: "Google 프런트엔드가 예약한 경로입니다",
    way: (v) =>
      `${v.code("health-path")}나 ${v.code("chat-path")}에 z로 끝나지 않는 경로를 지정하세요. Cloud Run에서 ${v.code("/healthz")} 같은 경로는 컨테이너에 도달하지 않습니다.`,
  },
  "not-found": {
    what: "이 러너에서는 Google 프런트엔드가 모르는 주소입니다",
    way: (v) =>
      `서비스의 인그레스, ${v.code("run.app")} 주소와 ${v.code("url")}을 확인하세요. 작업을 내부 네트워크에서 실행하거나 이 러너가 쓸 수 있는 주소를 지정하세요.`,
  },
  "no-instance": {
    what: "받을 인스턴스가 없었고, 요청 로그에 이 리비전의 항목이 없습니다",
    way: () => "최대 인스턴스 수, 시작 시간 등 서비스의 확장과 status.cloud.google.com을 확인하세요.",
  },
  google: {
    what: "Google 프런트엔드가 자체 오류로 응답했습니다",
    way: () => "작업을 다시 실행하세요. 계속되면 status.cloud.google.com을 확인하세요.",
  },
  "load-balancer": {
    what: "부하 분산기나 Cloud Armor가 대신 응답했습니다",
    way: (v) => `부하 분산기 규칙에서 이 러너를 허용하거나, 그 뒤에 있지 않은 주소를 ${v.code("url")}로 지정하세요.`,
  },
  https: {
    what: "https를 요구하는 주소입니다",
    way: (v) => `${v.code("url")}을 https로 지정하세요.`,
  },
  gateway: {
    what: "서비스 앞의 게이트웨이가 대신 응답했습니다",
    way: (v) =>
      `${v.code("probe-headers")} 등으로 프로브가 게이트웨이를 지나게 하거나, 그 뒤의 주소를 ${v.code("url")}로 지정하세요.`,
  },
  proxy: {
    what: "러너의 프록시가 통과시키지 않았습니다",
    way: (v) =>
      `러너의 프록시에서 이 주소를 허용하거나 ${v.code("NO_PROXY")}에 넣으세요. 암호를 묻는 프록시라면 ${v.code("HTTPS_PROXY")}에 적습니다.`,
  },
  dns: {
    what: "러너가 주소의 이름을 찾지 못했습니다",
    way: (v) => `${v.code("url")}과 러너의 DNS를 확인하세요.`,
  },
  tls: {
    what: "러너가 주소의 인증서를 신뢰하지 않습니다",
    way: (v) =>
      `서명한 인증 기관을 ${v.code("NODE_EXTRA_CA_CERTS")}로 러너에 주거나, ${v.code("url")}의 인증서를 고치세요.`,
  },
  refused: {
    what: "주소에서 연결을 받지 않습니다",
    way: (v) => `${v.code("url")}, 러너의 프록시와 방화벽을 확인하세요. Cloud Run의 주소는 늘 연결을 받습니다.`,
  },
  connect: {
    what: "러너가 주소에 연결하지 못했습니다",
    way: (v) => `${v.code("url")}과 러너의 네트워크(방화벽, 경로, 프록시)를 확인하세요.`,
  },
  reset: {
    what: "응답 전에 연결이 끊겼고, 요청 로그에 이 리비전의 항목이 없습니다",
    way: () => "러너와 서비스 사이를 확인하고 작업을 다시 실행하세요.",
  },
  unheard: {
    what: "제한 시간 안에 응답이 없었습니다. 이 리비전의 요청 로그에 프로브는 없고, 같은 시간의 사용자 요청은 정상입니다",
    way: (v) =>
      `주소를 직접 호출해 보세요. 러너와 서비스 사이를 확인하고 ${v.code("url")}이 이 리비전으로 가는지 확인하세요.`,
  },
  unproven: {
    what: "컨테이너가 응답했다는 증거가 없습니다. 이 리비전의 요청 로그에 프로브의 트레이스가 없습니다",
    way: (v) =>
      `주소를 직접 호출해 누가 응답하는지 보세요. 요청 로그가 제외되어 있지 않은지, ${v.code("url")}이 이 리비전으로 가는지 확인하세요.`,
  },
};

export const questions: typeof englishQuestions = {
  path: {
    what: "경로가 잘못되었을 수 있습니다.",
    way: (v, input) => `서비스에 있는 경로를 ${v.code(input)}에 지정하거나 ${v.code(`${input}: none`)}으로 끄세요.`,
  },
  page: {
    what: "경로가 잘못되었을 수 있습니다. 상태 대신 웹 페이지가 응답했습니다.",
    way: (v, input) =>
      `웹 페이지가 아니라 API로 응답하는 경로를 ${v.code(input)}에 지정하거나 ${v.code(`${input}: none`)}으로 끄세요.`,
  },
  credentials: {
    what: "앱이 프로브에 없는 인증을 요구합니다.",
    way: (v, input) => `앱이 요구하는 것을 ${v.code("probe-headers")}로 주거나 ${v.code(`${input}: none`)}으로 끄세요.`,
  },
  body: {
    what: "앱이 요청 형식을 받아들이지 않습니다.",
    way: (v, input) =>
      input === "chat-path"
        ? `${v.code("chat-body")}, ${v.code("chat-path")}, ${v.code("probe-headers")}로 앱의 형식에 맞게 요청하거나 ${v.code("chat-path: none")}으로 끄세요.`
        : `${v.code(input)}와 ${v.code("probe-headers")}로 앱의 형식에 맞게 요청하거나 ${v.code(`${input}: none`)}으로 끄세요.`,
  },
};
