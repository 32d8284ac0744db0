import { callFailure } from "./call-failures.ts";

/** 없는 이름이 설정되었을 때의 문장(revision/what-exists.ts, cloud/worker-pools.ts)의 값과 허용 값. */
const values: readonly (readonly [RegExp, string])[] = [
  [/^(".*"), which Google does not know$/, "$1, Google에 없는 프로젝트"],
  [/^(".*"), which could not be found$/, "$1, 찾을 수 없음"],
  [/^(".*"), which has no service of Cloud Run$/, "$1, Cloud Run 서비스가 없는 프로젝트"],
  [/^(".*"), which is listed in (\S+) and could not be read$/, "$1, $2 목록에는 있지만 읽을 수 없음"],
  [/^(".*"), where project (\S+) has no service (\S+)$/, "$1, 프로젝트 $2의 이 리전에 서비스 $3 없음"],
  [/^(".*"), which project (\S+) does not have in (\S+)$/, "$1, 프로젝트 $2의 $3 리전에 없음"],
  [/^(".*"), which service (\S+) does not have$/, "$1, 서비스 $2에 없음"],
  [/^(".*"), which no traffic entry of the service has$/, "$1, 서비스의 어떤 트래픽 항목에도 없음"],
];

const allowed: readonly (readonly [RegExp, string])[] = [
  [/^the ID or number of a project/, "프로젝트 ID 또는 번호"],
  [/^a (service|worker pool) of Cloud Run in (\S+) of project (\S+)/, "프로젝트 $3의 $2 리전에 있는 Cloud Run 이름"],
  [/^the project of service (\S+) in (\S+)$/, "$2 리전에 서비스 $1 항목이 있는 프로젝트"],
  [/^a service that Cloud Run shows/, "Cloud Run에서 조회되는 서비스"],
  [/^where it is: /, "서비스가 있는 리전: "],
  [/^none: the service has no revision$/, "없음(서비스에 리비전이 없습니다)"],
  [/^a revision of the service/, "서비스의 리비전"],
  [/^none: the service has no tag \(deploy with --tag\)$/, "없음(서비스에 태그가 없습니다. --tag로 배포하세요)"],
  [/ \(newest first\)$/, " (최신순)"],
  [/ \(is (\S+) meant\?\)$/, " ($1 아닌가요?)"],
  [/ and (\d+) more\b/, " 외 $1개"],
];

/** Null: 없는 이름에 대한 문장이 아니다. */
export function missing(text: string): string | null {
  const [, name = "", value = "", rest = ""] =
    /^([a-z-]+) \([^)]*\) is (".*", (?:which|where) .*?); allowed: (.*)$/s.exec(text) ?? [];
  const form = values.find(([one]) => one.test(value));
  if (form === undefined) return null;
  // Google's words stand in brackets behind.
  const [, known = rest, words] = /^(.*?) \(([A-Z].* failed: .*)\)$/s.exec(rest) ?? [];
  const may = allowed.reduce((said, [one, korean]) => said.replace(one, korean), known);
  const why = words === undefined ? "" : ` (${callFailure(words) ?? words})`;
  return `${name} 값이 잘못되었습니다: ${value.replace(...form)}. 가능한 값: ${may}${why}`;
}
