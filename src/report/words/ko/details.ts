import { callFailure } from "./call-failures.ts";
import { missing } from "./missing.ts";
import { publishing } from "./publishing.ts";

/**
 * 제품의 다른 부분이 보고서에 영어 문장으로 남긴 세부 내용. 보고서 JSON은 언어와 무관한 약속이므로 값은 그대로 두고, 보여 줄
 * 때만 옮긴다. 여기에 없는 문장은 서비스나 Google이 쓴 것이므로 있는 그대로 인용한다.
 */
const phrases: readonly (readonly [RegExp, string])[] = [
  // 준비 과정과 트래픽 이동 (revision/readiness-rule.ts, revision/readiness.ts, traffic/shift.ts)
  [/^ready with (\S+) % of the traffic$/, "준비됨, 트래픽 $1% 수신"],
  [/^ready under the tag (\S+)$/, "준비됨, 태그 $1"],
  [/^ready, without traffic$/, "준비됨, 트래픽 없음"],
  [
    /^Cloud Run has not taken up the latest change yet \(generation (\S+), observed (\S+)\)$/,
    "Cloud Run이 최신 변경을 아직 반영하지 않았습니다(generation $1, 반영된 generation $2)",
  ],
  [/^Cloud Run has not taken up the change yet$/, "Cloud Run이 변경을 아직 반영하지 않았습니다"],
  [
    /^it wrote more than is read: its newest (\S+) entries begin at (\S+)$/,
    "읽을 수 있는 양보다 많이 기록했습니다. 최근 $1건은 $2부터의 기록입니다",
  ],
  [/^the service is reconciling$/, "서비스에 변경을 반영하는 중입니다"],
  [/^no traffic entry has the tag (\S+) yet$/, "태그 $1: 아직 트래픽 항목에 없습니다"],
  [/^the revision (\S+) is not there yet$/, "리비전 $1: 아직 없습니다"],
  [/^the revision is not there yet$/, "리비전이 아직 없습니다"],
  [/^the service is not ready(?: yet)?$/, "서비스가 아직 준비되지 않았습니다"],
  [/^the revision is retired$/, "사용 중지된 리비전입니다"],
  [/^the revision failed$/, "리비전이 실패했습니다"],
  [/^(\S+) is not true yet$/, "$1 조건이 아직 충족되지 않았습니다"],
  [
    /^It was lost and came back at (\S+), between two readings\.$/,
    "확인과 확인 사이에 준비 상태를 잃었다가 $1에 되찾았습니다.",
  ],
  [/^the revision has no Ready condition yet$/, "리비전에 아직 Ready 조건이 없습니다"],
  [/^traffic is still moving to what was asked$/, "트래픽이 아직 요청한 대로 옮겨지는 중입니다"],
  [/^the tag (\S+) leads to (\S+), not to (\S+)$/, "태그 $1의 대상: $2(기대한 리비전: $3)"],
  [
    /^the revision is ready, but not yet the latest ready one$/,
    "리비전은 준비되었지만 아직 최신 준비 리비전으로 표시되지 않았습니다",
  ],
  [
    /^the revision is ready but receives no traffic \((.*)\)$/,
    "리비전은 준비되었지만 트래픽을 받지 못합니다(현재 트래픽: $1)",
  ],
  [/^the latest revision was deployed from commit (\S+), not from (\S+)$/, "최신 리비전의 커밋: $1(기대한 커밋: $2)"],
  [
    /^the latest revision is an old one: is a newer one on its way\?$/,
    "최신 리비전이 오래된 것입니다. 새 리비전이 나타나는지 기다립니다",
  ],
  [/^((?:\w+ )?(?:HTTP|TCP|gRPC)\b.*), timeout (\d+) s$/, "$1, 제한 시간 $2초"],
  [/^someone else changes the service all the time$/, "다른 사람이 서비스를 계속 변경하고 있습니다"],
  [/^it is the bad one itself$/, "되돌리려는 리비전 자신입니다"],
  [/^it is not the latest revision$/, "최신 리비전이 아닙니다"],
  [/^(\S+) of its (\S+) requests failed at the same time$/, "같은 시간에 요청 $2건 중 $1건이 실패했습니다"],
  [/^(\S+) of its (\S+) requests failed just before$/, "배포 직전에 요청 $2건 중 $1건이 실패했습니다"],
  [
    /^(\S+) of its (\S+) requests took longer than (\S+) ms just before$/,
    "배포 직전에 요청 $2건 중 $1건이 $3ms보다 오래 걸렸습니다",
  ],
  [
    /^(\S+) of its (\S+) requests took longer than (\S+) ms at the same time$/,
    "같은 시간에 요청 $2건 중 $1건이 $3ms보다 오래 걸렸습니다",
  ],
  [/^(\S+) of its last (\S+) requests failed$/, "마지막 요청 $2건 중 $1건이 실패했습니다"],
  [/^Cloud Run's request log holds no request of (\S+)\.$/, "Cloud Run 요청 로그에 $1 리비전의 요청이 없습니다."],
  [/^Monitoring has counted no request of this service\.$/, "Cloud Monitoring이 집계한 이 서비스의 요청이 없습니다."],
  [
    /^no entry came any more, where (\S+) requests were to be expected$/,
    "로그가 더 들어오지 않았으며, 이 시간에 요청 $1건이 예상되었습니다",
  ],
  [
    /^no entry came for (\S+) s, where (\S+) requests were to be expected$/,
    "$1초 동안 로그가 들어오지 않았으며, 이 시간에 요청 $2건이 예상되었습니다",
  ],
  [/^it shows none of (\S+) probes$/, "프로브 $1건이 하나도 기록되지 않았습니다"],
  // 예상한 배포 (checks/expected.ts, run/expectations.ts)
  [/^Cloud Run tells no image$/, "Cloud Run에서 이미지를 알 수 없습니다"],
  [/^it was deployed as (.+), without a digest$/, "$1 이미지로 배포되었고 다이제스트가 없습니다"],
  [/^it was deployed as (.+); give its digest$/, "$1 이미지로 배포되었습니다. 다이제스트를 지정하세요"],
  [
    /^the tag was resolved to (\S+), perhaps its part for one platform; deploy by the digest$/,
    "태그에 해당하는 이미지가 $1이며, 예상한 이미지의 플랫폼별 이미지일 수 있습니다. 다이제스트로 배포하세요",
  ],
  [/^the revision has no label$/, "리비전에 레이블이 없습니다"],
  [/^its labels are (.+)$/, "리비전의 레이블: $1"],
  [/^no health probe is sent$/, "헬스 체크를 보내지 않습니다"],
  [/^no good answer of (\S+) came$/, "$1에 대한 정상 응답이 없었습니다"],
  [/^all answers at (\S+) came from (\S+) in (\S+)$/, "$1의 응답이 모두 $3 리전의 $2 리비전에서 왔습니다"],
  [/^none of (\S+) answers of (\S+) has the (?:header|member) (.+)$/, "$2 응답 $1건 중 $3 값이 있는 것이 없습니다"],
  // 프로브를 보내지 않은 이유 (run/probe-targets.ts)
  [
    /^Cloud Run names no URL for the tag (.+); give the input url$/,
    "Cloud Run에 태그 $1의 URL이 없습니다. url 입력을 지정하세요",
  ],
  [
    /^the service takes internal traffic only; run the job inside its network and give the input url$/,
    "내부 트래픽만 받는 서비스입니다. 작업을 내부 네트워크에서 실행하고 url 입력을 지정하세요",
  ],
  [/^the service has no run\.app URL; give the input url$/, "서비스에 run.app 주소가 없습니다. url 입력을 지정하세요"],
  // 프로브의 응답 (sources/probes)
  [/^no answer within (\S+)$/, "제한 시간($1) 안에 응답이 없습니다"],
  [/^it took (\S+), where (\S+) is allowed$/, "$1 걸림(허용: $2)"],
  [/^connection refused(.*)$/, "연결이 거부되었습니다$1"],
  [/^the connection was reset(.*)$/, "연결이 초기화되었습니다$1"],
  [/^the host name is not known(.*)$/, "호스트 이름을 찾을 수 없습니다$1"],
  [/^the address speaks no TLS that is known here(.*)$/, "이 컴퓨터가 아는 TLS로 응답하지 않는 주소입니다$1"],
  [/^the connection was closed before an answer(.*)$/, "응답 전에 연결이 끊겼습니다$1"],
  [/^no connection within the timeout(.*)$/, "제한 시간 안에 연결하지 못했습니다$1"],
  [/^it redirects to nowhere; redirects are not followed$/, "대상 없는 리디렉션입니다(리디렉션은 따라가지 않습니다)"],
  [/^it redirects to (\S+); redirects are not followed$/, "$1 주소로 리디렉션합니다(리디렉션은 따라가지 않습니다)"],
  [/^a page came where the state of the service was asked for: (.*)$/, "서비스 상태 대신 웹 페이지가 응답했습니다: $1"],
  [/^the answer is larger than (\d+) MiB$/, "응답이 $1MiB보다 큽니다"],
  [/^the answer is packed as (.+), which is not known$/, "알 수 없는 형식으로 압축된 응답입니다: $1"],
  [/^the answer is no (\S+) that can be read$/, "$1 응답을 읽을 수 없습니다"],
  [/^the answer is no JSON, and holds no (\S+)(.*)$/, "JSON이 아니며 $1 값이 없는 응답입니다$2"],
  [/^the answer is no JSON(.*)$/, "JSON이 아닌 응답입니다$1"],
  [/^the answer is empty$/, "응답이 비어 있습니다"],
  [/^the answer is empty: (.*)$/, "응답이 비어 있습니다: $1"],
  [/^it may hold no answer: (.*)$/, "답변이 없는 응답일 수 있습니다: $1"],
  [/^it may be an error: (.*)$/, "오류일 수 있는 응답입니다: $1"],
  [/^the answer holds nothing: (.*)$/, "응답에 내용이 없습니다: $1"],
  [/^the answer holds no (\S+) at (\S+)$/, "응답의 $2 위치에 $1 값이 없습니다"],
  [/^the answer does not hold (.*)$/, "응답에 다음 내용이 없습니다: $1"],
  [/^the answer is an error page: (.*)$/, "오류 페이지가 응답했습니다: $1"],
  [/^the answer is a page, (.*)$/, "웹 페이지가 응답했습니다: $1"],
  [
    /^the answer(?:'s headers)? (?:is|are) not as expected at (\S+): it (.*), and is (.*)$/,
    "응답의 $1 값이 기대한 것과 다릅니다(기대: $2, 실제: $3)",
  ],
  [
    /^the answer(?:'s headers)? (?:is|are) not as expected: it (.*), and is (.*)$/,
    "응답이 기대한 것과 다릅니다(기대: $1, 실제: $2)",
  ],
  [/^the answer says (.*)$/, "응답에 담긴 오류: $1"],
  [/^the answer is (.*)$/, "응답: $1"],
  [/^the stream ends with an error: (.*)$/, "스트림이 오류로 끝났습니다: $1"],
  [/^the stream says (.*)$/, "스트림에 담긴 오류: $1"],
  [/^the stream holds no answer$/, "스트림에 응답이 없습니다"],
  [/^it says its status is "([^"]*)"(.*)$/, '서비스가 알린 상태: "$1"$2'],
  [/^it says (.*)$/, "서비스가 알린 내용: $1"],
  [
    /^The probe carried an ID token of the job's service account: grant that account (\S+) on the service, unless the app itself refused\.$/,
    "프로브에 작업 서비스 계정의 ID 토큰을 실었습니다. 앱이 거부한 것이 아니라면 그 계정에 서비스의 $1 역할을 부여하세요.",
  ],
  // 내보낸 로그 파일 (cli/replay)
  [/^YAML: export it with `--format json`$/, "YAML. `--format json`으로 다시 내보내세요"],
  [/^a table \(CSV\): export it as JSON$/, "표(CSV). JSON으로 다시 내보내세요"],
  [/^HTML or XML, not a log$/, "로그가 아닌 HTML 또는 XML"],
  [/^a (zip|tar) archive: unpack it first$/, "$1 압축 파일. 먼저 압축을 푸세요"],
  [/^compressed with something else than gzip: unpack it first$/, "gzip이 아닌 압축 파일. 먼저 압축을 푸세요"],
  [/^(Avro|Parquet): export it as JSON$/, "$1. JSON으로 다시 내보내세요"],
  [/^binary data, no text$/, "텍스트가 아닌 바이너리 데이터"],
  [/^error answers \(without a message\)$/, "오류 응답(메시지 없음)"],
  [/^error answers \((.*)\)$/, "오류 응답($1)"],
  [
    /^rows of BigQuery's API without names \(`bq query --format=json` names them\)$/,
    "이름 없는 BigQuery API 행(`bq query --format=json`은 이름을 붙입니다)",
  ],
  [/^OpenTelemetry logs$/, "OpenTelemetry 로그"],
  [/^notifications of an alert$/, "알림 통지"],
  [/^objects without any key, (.*)$/, "키가 없는 객체(로그 항목 아님)"],
  [
    /^objects with (.*), without `timestamp`, so no log entries$/,
    "$1 키가 있고 `timestamp`가 없는 객체(로그 항목 아님)",
  ],
  [/^objects with (.*), no log entries$/, "$1 키가 있는 객체(로그 항목 아님)"],
  [/^other objects, no log entries$/, "그 밖의 객체(로그 항목 아님)"],
  [/^the JSON is cut off: it ends within an entry or a list$/, "JSON이 항목이나 목록 중간에서 잘렸습니다"],
  [/^between (\S+) and (\S+) the files hold nothing$/, "$1부터 $2까지 파일에 아무것도 없습니다"],
  [/^the files end at (\S+), (\S+) before the window does$/, "파일이 $1에서 끝나며, 관찰 구간이 끝나기 $2 전입니다"],
  // 작업의 자체 테스트 (inputs/test-results.ts, inputs/junit.ts)
  [/^there is no such file$/, "파일이 없습니다"],
  [/^it cannot be read \((.*)\)$/, "읽을 수 없습니다($1)"],
  [/^it is too large$/, "파일이 너무 큽니다"],
  [/^it is no XML that can be read$/, "읽을 수 있는 XML이 아닙니다"],
  [/^it is no JUnit XML$/, "JUnit XML이 아닙니다"],
  [
    /^its totals count (\d+) failed, which no test case shows$/,
    "합계에는 실패 $1건이 있지만, 실패한 테스트 케이스가 없습니다",
  ],
  [/^it is cut off$/, "파일이 중간에서 잘렸습니다"],
  [/^it holds no test$/, "테스트가 없습니다"],
  [/^all of its tests were skipped$/, "모든 테스트를 건너뛰었습니다"],
  [/^the step was (cancelled|skipped)$/, "단계 결과: $1"],
  [/^it was written before this revision was created$/, "이 리비전이 만들어지기 전에 쓴 파일입니다"],
  [
    /^Counting requests by SQL was not begun: BigQuery would read (\S+) bytes, and (\S+) may still be billed\. Raise the input bigquery-max-bytes, or report on a shorter period\.$/,
    "SQL 집계를 시작하지 않았습니다. BigQuery가 읽을 데이터는 $1바이트인데 남은 한도는 $2바이트입니다. `bigquery-max-bytes` 입력을 늘리거나 보고 기간을 줄이세요.",
  ],
  // 읽기 (run/baseline-evidence.ts, run/service-watching.ts)
  [/^no answer until the window's end$/, "관찰 구간이 끝날 때까지 응답이 없었습니다"],
  [/^It was not read again\.$/, "다시 읽지 못했습니다."],
];

/** 목록에 있는 프로브의 이유 앞에는 프로브 이름이 붙는다. */
const named = /^([^:\n]{1,60}: )(.*)$/s;

/** `chat-00041 90 %, chat-00042 10 %`. */
const shares = /^[a-z0-9-]+ \d+ %(?:, [a-z0-9-]+ \d+ %)*$/;

export function detail(text: string): string {
  // 프로브의 이유 뒤에 로그인에 대한 설명이 붙는다.
  const [answer = "", why, ...more] = text.split(" — ");
  if (why !== undefined && more.length === 0 && detail(why) !== why) return `${detail(answer)} — ${detail(why)}`;
  const failure = missing(text) ?? publishing(text) ?? callFailure(text);
  if (failure !== null) return failure;
  if (shares.test(text)) return text.replaceAll(" %", "%");
  const [, name = "", rest = text] = phrases.some(([form]) => form.test(text)) ? [] : (named.exec(text) ?? []);
  const found = phrases.find(([form]) => form.test(rest));
  return found === undefined ? text : `${name}${rest.replace(found[0], found[1]).replace(/(\d) %/g, "$1%")}`;
}
