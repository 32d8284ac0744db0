import type { Language } from "../../inputs/settings.ts";
import { formatFor } from "../text/format.ts";

/** For the job's log, while entries are read. */
export function readingLine(read: number, expected: number, language: Language): string {
  const format = formatFor(language);
  const [done, all] = [format.count(read), format.count(Math.max(read, expected))];
  return language === "ko"
    ? `로그 읽는 중: 약 ${all}건 중 ${done}건`
    : `Reading the logs: ${done} of about ${all} entries`;
}

/** What a dry run of the SQL tells. */
export function sqlLine(bytes: number, mostBytes: number, language: Language): string {
  const format = formatFor(language);
  const [cost, most] = [format.bytes(bytes), format.bytes(mostBytes)];
  return language === "ko"
    ? `BigQuery가 읽을 양: ${cost} (허용 ${most})`
    : `BigQuery would read ${cost} (at most ${most} may be billed)`;
}
