import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { en } from "../../src/report/words/en.ts";
import { ko } from "../../src/report/words/ko.ts";
import type { FailedAnswer } from "../../src/cloud/answer.ts";
import { failureOf } from "../../src/cloud/failures.ts";
import { detail } from "../../src/report/words/ko/details.ts";
import { checkIds } from "../../src/checks/registry.ts";
import { readinessLines } from "../../src/report/progress.ts";
import { report, START } from "./fixtures.ts";
import { renderMarkdown } from "./said.ts";

const catalogue = globSync("src/report/words/ko/*.ts");
const pages = [...catalogue, ...["README.ko.md"].filter((path) => existsSync(path))];

/** Words that were once chosen, and what a Korean SRE says in their place. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/예산/, "한도"],
  [/지표/, "메트릭"],
  [/상태 확인|상태 프로브/, "헬스 체크"],
  [/나쁜|문제 요청/, "실패하거나 느린, 비정상"],
  [/닿/, "도달"],
  [/몫/, "트래픽"],
  [/검정이었다면/, "끝까지 관찰했다면"],
  [/경고를 알렸/, "경고를 포함했"],
  [/살펴봅니다/, "검증을 시작합니다"],
  [/잦은/, "자주 발생한"],
  [/원하는 설정|원하는 값/, "기대 설정"],
  [/보냄|느림/, "전송, 느린 요청"],
  [/비기를/, "빈 인스턴스를"],
  [/저절로/, "자동으로"],
  [/십시오/, "하세요"],
  [/판정 불가|판정 보류/, "판단 보류"],
  [/구성 파일/, "설정 파일"],
  [/자체 점검/, "이 작업이 보낸 프로브"],
  // A particle that depends on a name or a figure before it.
  [/[이을은와과]\([가를은는와과]\)|\}(?:으로|로)\(/, "조사를 피한 문장"],
];

describe.each(pages)("%s", (path) => {
  const text = readFileSync(path, "utf8");

  it.each(unwanted)("does not say %s but %s", (word) => {
    expect(text.split("\n").filter((line) => word.test(line))).toEqual([]);
  });

  it("writes per cent without a blank", () => {
    // What is recognised in English stands in regular expressions.
    const own = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\^?.*\$?\/[gs]*[,.]/g, "");
    expect(own.match(/(?:\d|\}) %/g) ?? []).toEqual([]);
  });
});

/** Every text of a catalogue that is no function, by its place. */
function leaves(value: unknown, at: string): [string, string][] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`));
}

describe("the Korean catalogue", () => {
  it("has every text of the English one, and none of them in English", () => {
    const korean = new Map(leaves(ko, "ko"));
    const same = leaves(en, "ko").filter(([at, text]) => korean.get(at) === text && /[a-z]{3,}/.test(text));
    expect(same.map(([, text]) => text)).toEqual(["Cloud Run", "Cloud Monitoring"]);
    expect([...korean.keys()].toSorted()).toEqual(
      leaves(en, "ko")
        .map(([at]) => at)
        .toSorted(),
    );
  });

  // What three files make of English sentences is looked at below.
  const plain = catalogue.filter((path) => !/(?:call-failures|publishing)\.ts$/.test(path));
  it.each(plain)("holds no English sentence: %s", (path) => {
    const source = readFileSync(path, "utf8")
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
      .replaceAll(/^import [\s\S]*?;$/gm, "")
      // What is quoted as it stands: names of settings and commands, and what is recognised in English.
      .replaceAll(/code\((?:`[^`]*`|"[^"]*")\)/g, "")
      .replaceAll(/\/\^.*\$\//g, "");
    const literals = [...source.matchAll(/"([^"\n]*)"|`([^`]*)`/g)].map(([, quoted, template]) =>
      (quoted ?? template ?? "").replaceAll(/\$\{[^}]*\}/g, "·"),
    );
    expect(literals.filter((text) => /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text))).toEqual([]);
  });
});

/** Files that leave details in a report, in English. */
const writers = [
  "src/revision/readiness-rule.ts",
  "src/revision/readiness.ts",
  "src/traffic/shift.ts",
  "src/traffic/rollback.ts",
  "src/sources/served.ts",
  "src/checks/expected.ts",
  "src/run/expectations.ts",
  "src/run/probe-targets.ts",
  "src/cli/replay/file-coverage.ts",
  "src/cli/replay/export/file-read.ts",
  "src/cli/replay/export/text-kinds.ts",
  ..."answer-text chat-answer expectation health-body plain-health probe probe-answer"
    .split(" ")
    .map((name) => `src/sources/probes/${name}.ts`),
];

/** The innermost places of templates first, so that what stands in a place is none of the texts. */
function withoutPlaces(source: string): string {
  const less = source.replaceAll(/\$\{[^{}]*\}/g, "x1");
  return less === source ? source : withoutPlaces(less);
}

/** What they write: sentences in their texts, each place in them filled. */
function written(path: string): string[] {
  const source = withoutPlaces(readFileSync(path, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""));
  const texts = [...source.matchAll(/"([^"\n]*)"|`([^`\n]*)`/g)].map(([, plain, template]) => plain ?? template ?? "");
  return texts.filter(
    (text) =>
      /^(?:the|it|its|no|none|a page|a table|a zip|binary|compressed|between|other|ready|someone|connection|Cloud Run|Monitoring)\b/.test(
        text,
      ) &&
      /[a-z]+ [a-z]+/.test(text) &&
      // Reasons to stop, fragments, and names of what is called.
      !/^(?:the window|the revisionx1|the header|the member|the answer is|the answer's headers are|none of x1 answers)/.test(
        text.trim(),
      ),
  );
}

describe("a detail that another part left in English", () => {
  it("of how a revision answered its users", () => {
    expect(detail("55 of its last 60 requests failed")).toBe("마지막 요청 60건 중 55건이 실패했습니다");
  });

  const all = writers.flatMap((path) => written(path).map((text) => [text, path] as const));

  it("is found", () => {
    expect(all.length).toBeGreaterThan(40);
  });

  it.each(all)("is said in Korean: %s (%s)", (text) => {
    expect(detail(text)).toMatch(/[가-힣]/);
    expect(detail(text)).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  });

  it.each([
    ["ready with 100 % of the traffic", "준비됨, 트래픽 100% 수신"],
    ["chat-00041 90 %, chat-00042 10 %", "chat-00041 90%, chat-00042 10%"],
    [
      "the revision is ready but receives no traffic (chat-00041 100 %)",
      "리비전은 준비되었지만 트래픽을 받지 못합니다(현재 트래픽: chat-00041 100%)",
    ],
    ["the revision chat-00042-xyz is not there yet", "리비전 chat-00042-xyz: 아직 없습니다"],
    ["none of 5 answers of /health has the header x-version", "/health 응답 5건 중 x-version 값이 있는 것이 없습니다"],
    ["liveness HTTP /health, timeout 10 s", "liveness HTTP /health, 제한 시간 10초"],
    ["YAML: export it with `--format json`", "YAML. `--format json`으로 다시 내보내세요"],
    [
      "objects with `a`, `b`, without `timestamp`, so no log entries",
      "`a`, `b` 키가 있고 `timestamp`가 없는 객체(로그 항목 아님)",
    ],
    [
      "the answer is not as expected at /version: it must be string, and is 1",
      "응답의 /version 값이 기대한 것과 다릅니다(기대: must be string, 실제: 1)",
    ],
    [
      "HTTP 403 — The probe carried an ID token of the job's service account: grant that account roles/run.invoker on the service, unless the app itself refused.",
      "HTTP 403 — 프로브에 작업 서비스 계정의 ID 토큰을 실었습니다. 앱이 거부한 것이 아니라면 그 계정에 서비스의 roles/run.invoker 역할을 부여하세요.",
    ],
    ["HTTP 500: a — b", "HTTP 500: a — b"],
    [
      'service (input) is "chatt", which project p does not have in us-central1; allowed: chat, api (is chat meant?)',
      'service 값이 잘못되었습니다: "chatt", 프로젝트 p의 us-central1 리전에 없음. 가능한 값: chat, api (chat 아닌가요?)',
    ],
    [
      'region (input) is "us-east1", where project p has no service chat; allowed: where it is: us-central1',
      'region 값이 잘못되었습니다: "us-east1", 프로젝트 p의 이 리전에 서비스 chat 없음. 가능한 값: 서비스가 있는 리전: us-central1',
    ],
    [
      "Counting requests by SQL was not begun: BigQuery would read 5,000 bytes, and 1,000 may still be billed. Raise the input bigquery-max-bytes, or report on a shorter period.",
      "SQL 집계를 시작하지 않았습니다. BigQuery가 읽을 데이터는 5,000바이트인데 남은 한도는 1,000바이트입니다. `bigquery-max-bytes` 입력을 늘리거나 보고 기간을 줄이세요.",
    ],
    ["login: no answer within 10s", "login: 제한 시간(10s) 안에 응답이 없습니다"],
    ['it says its status is "down", db is "down"', '서비스가 알린 상태: "down", db is "down"'],
  ])("%s → %s", (text, korean) => {
    expect(detail(text)).toBe(korean);
  });

  it.each(["Ready: The container failed to start.", "HTTP 500: Internal Server Error", "", "상태 이상"])(
    "is left as it is where somebody else wrote it: %s",
    (text) => {
      expect(detail(text)).toBe(text);
    },
  );

  test("in the wait for readiness", () => {
    const step = { at: START, elapsedMs: 12_000, state: "ready" as const, message: "ready with 100 % of the traffic" };
    expect(readinessLines("ko")(step)).toContain("트래픽 100% 수신");
    expect(renderMarkdown({ ...report(), language: "ko", readiness: [step] })).toContain("트래픽 100% 수신");
    // The state's own word stands once.
    expect(readinessLines("ko")(step)).toBe("✅ 준비됨 · 12초 · 트래픽 100% 수신");
    expect(readinessLines("en")(step)).toBe("✅ ready · 12 s · with 100 % of the traffic");
  });
});

/** Answers that a Google API, its sign-in or the way there can give, with what the product advises. */
const failures: [string, "call" | "sign-in", Partial<FailedAnswer>][] = [
  [
    "an API that is off",
    "call",
    { status: 403, reason: "SERVICE_DISABLED", metadata: { service: "run.googleapis.com", consumer: "projects/p" } },
  ],
  ["billing that is off", "call", { status: 403, reason: "BILLING_DISABLED", metadata: { consumer: "projects/p" } }],
  ["a perimeter", "call", { status: 403, reason: "SECURITY_POLICY_VIOLATED", metadata: { uid: "u1" } }],
  ["a scope", "call", { status: 403, reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT" }],
  [
    "a quota",
    "call",
    { status: 429, metadata: { consumer: "projects/p", quota_limit: "ReadRequests", quota_limit_value: "60" } },
  ],
  ["a quota project", "call", { status: 403, reason: "USER_PROJECT_DENIED", metadata: { consumer: "projects/p" } }],
  ["expired credentials", "call", { status: 401 }],
  ["a role", "call", { status: 403, metadata: { permission: "x.y.z" } }],
  ["a clock", "call", { status: 503, date: 0 }],
  ["a certificate", "call", { status: null, systemCode: "CERT_HAS_EXPIRED" }],
  ["a proxy's certificate", "call", { status: null, systemCode: "SELF_SIGNED_CERT_IN_CHAIN" }],
  ["another host's certificate", "call", { status: null, systemCode: "ERR_TLS_CERT_ALTNAME_INVALID" }],
  ["no TLS", "call", { status: null, words: "SSL routines:tls_validate_record_header:wrong version number" }],
  ["a proxy's login", "call", { status: 407 }],
  ["a proxy's refusal", "call", { status: null, words: "Proxy response (503)" }],
  ["a page", "call", { status: 403, isGoogles: false }],
  ["a name", "call", { status: null, systemCode: "ENOTFOUND" }],
  ["an answer that cannot be read", "call", { status: null, words: "no such type: x" }],
  ["silence", "call", { status: null, systemCode: "ETIMEDOUT" }],
  ["no credentials", "sign-in", { status: null, words: "Could not load the default credentials" }],
  ["a private key", "sign-in", { status: null, words: "DECODER routines" }],
  ["a file", "sign-in", { status: null, systemCode: "ENOENT" }],
  ["another cloud", "sign-in", { status: null, words: "universe domain" }],
  ["a token's time", "sign-in", { status: 400, words: "short-lived token" }],
  ["a provider", "sign-in", { status: 400, reason: "invalid_target" }],
  ["a provider's name", "sign-in", { status: 400, words: 'Invalid value for "audience"' }],
  ["an audience", "sign-in", { status: 400, words: "audience: no match" }],
  ["an issuer", "sign-in", { status: 400, words: "issuer: no match" }],
  ["a mapping", "sign-in", { status: 400, words: "mapped attribute" }],
  ["a condition", "sign-in", { status: 400, words: "attribute condition" }],
  ["a login", "sign-in", { status: 400, words: "invalid_rapt" }],
  ["an account that is not there", "sign-in", { status: 404, url: "https://x/:generateAccessToken" }],
  ["an account that may not be used", "sign-in", { status: 403, url: "https://x/:generateAccessToken" }],
];

describe.each([true, false])("what to do about a failed call, in a job: %s", (inActions) => {
  it.each(failures)("is said in Korean: %s", (_what, during, answer) => {
    const whole = {
      status: null,
      reason: "",
      words: "",
      metadata: {},
      systemCode: "",
      name: "",
      url: "",
      date: null,
      isGoogles: true,
    };
    const { next } = failureOf(
      {
        answer: { ...whole, ...answer },
        surroundings: { inActions, identity: null, tokenSource: null },
        advice: "Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.",
        now: 600_000,
      },
      during,
    );
    expect(next).not.toBe("");
    const told = detail(`Reading log entries failed: HTTP 403: Answer of theirs. ${next}`);
    expect(told).toMatch(/^로그 읽기 실패: HTTP 403: Answer of theirs\. .*[가-힣]/);
    const ours = told.replace("Answer of theirs.", "").replaceAll(/`[^`]*`/g, "");
    expect(ours).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  });
});

describe("a call to Google that failed", () => {
  const source = globSync("src/cloud/*.ts")
    .map((path) => readFileSync(path, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""))
    .join("\n")
    // A text over several lines is one.
    .replaceAll(/["`] \+\n\s*["`]/g, "");
  const texts = [...source.matchAll(/"([^"\n]*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) =>
    withoutPlaces(plain ?? template ?? "").replaceAll("\\`", "`"),
  );
  // Those of the setup are put together there.
  const attempts = [
    ...texts.filter((text) => /^[A-Z][a-z]+ing (?!x1)\S+(?: \S+)*$/.test(text) && !text.endsWith("x1s")),
    ..."log-based metrics,dashboards,alert policies".split(",").map((kinds) => `Listing ${kinds}`),
    ..."Reading,Creating,Changing,Removing"
      .split(",")
      .flatMap((verb) =>
        "log-based metric,dashboard,alert policy".split(",").map((kind) => `${verb} ${kind} [ion-verify] Chat: P95`),
      ),
  ];
  const advice = texts.filter((text) =>
    /^(?:Grant|Give|The input|Is the dataset|Raise|Report on|The project's)\b/.test(text),
  );

  it("is found", () => {
    expect(attempts.length).toBeGreaterThan(30);
    expect(advice.length).toBeGreaterThan(10);
  });

  it.each(attempts)("is said in Korean: %s", (what) => {
    const told = detail(`${what} failed: HTTP 403: Theirs.`);
    expect(told).toMatch(/[가-힣].* 실패: HTTP 403: Theirs\.$/);
    expect(told).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  });

  it.each(advice)("has its advice in Korean: %s", (words) => {
    const told = detail(`Reading metrics failed: HTTP 403: Theirs. ${words.replace("x1", "roles/x1")}`);
    expect(told).toMatch(/^메트릭 읽기 실패: HTTP 403: Theirs\. .*[가-힣]/);
    expect(told.replaceAll(/`[^`]*`/g, "")).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  });
});

test("every check has a Korean name", () => {
  for (const id of checkIds) expect(ko.findings[id]).toMatch(/[가-힣]|^CPU$/);
});

describe("a warning of what could not be published", () => {
  const sources = globSync("src/publish/**/*.ts").map((path) =>
    readFileSync(path, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""),
  );
  const attempts = sources.flatMap((source) =>
    [...source.matchAll(/"((?:[A-Z][a-z]+ing) (?:the|a|for|to|whose) [^"]*)"/g)].map(([, what = ""]) => what),
  );
  const slack = sources.map((source) => /const advice[^;]*/.exec(source)?.[0] ?? "").join("\n");
  const advice = [...slack.matchAll(/^ {2}\w+: "([^"]+)",$/gm)];

  it("is found", () => {
    expect(attempts.length).toBeGreaterThan(25);
    expect(advice.length).toBeGreaterThan(8);
  });

  it.each(attempts)("is said in Korean: %s", (what) => {
    const told = detail(`${what} failed: HTTP 403: Forbidden`);
    expect(told).toMatch(/^.*[가-힣].* 실패: HTTP 403: Forbidden$/);
    expect(told).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  });

  it.each(advice.map(([, words = ""]) => words))("has its advice in Korean: %s", (words) => {
    const told = detail(`Slack was not told: Posting to Slack #deploys failed: some_code (${words})`);
    expect(told).toMatch(/^Slack에 알리지 못했습니다: Slack에 보내기: #deploys 실패: some_code \(.*[가-힣]/);
    expect(told).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  });

  it.each([
    [
      "Issue 12 was not told: Creating the issue's comment failed: HTTP 403: Forbidden. Give the job the permission `issues: write`.",
      "이슈 12에 알리지 못했습니다: 이슈 댓글 쓰기 실패: HTTP 403: Forbidden. 작업(job)에 `issues: write` 권한을 주세요.",
    ],
    [
      "The report file could not be written, so that `report` and `report-html` are empty. RUNNER_TEMP is /x: ENOTDIR",
      "보고서 파일을 쓰지 못해 다음 출력이 비어 있습니다: `report`, `report-html`. RUNNER_TEMP: /x. 이유: ENOTDIR",
    ],
    ["The job summary could not be written: ENOSPC", "작업 요약을 쓰지 못했습니다: ENOSPC"],
  ])("%s", (text, korean) => {
    expect(detail(text)).toBe(korean);
  });
});
