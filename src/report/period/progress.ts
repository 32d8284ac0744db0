import type { Language } from "../../inputs/settings.ts";
import { formatFor } from "../format.ts";

/** For the job's log, while entries are read. */
export function readingLine(read: number, expected: number, language: Language): string {
  const format = formatFor(language);
  const [done, all] = [format.count(read), format.count(Math.max(read, expected))];
  return language === "ko"
    ? `로그 읽는 중: 약 ${all}건 중 ${done}건`
    : `Reading the logs: ${done} of about ${all} entries`;
}
