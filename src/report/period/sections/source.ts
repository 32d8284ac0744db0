import { fence } from "../../text/escape.ts";
import { details, paragraphs } from "../../sections/context.ts";
import type { PeriodReport } from "../../report.ts";
import type { Context } from "./context.ts";

export function notices({ report, words, voice }: Context): string {
  if (report.notices.length === 0) return "";
  return paragraphs(
    `### ${words.headings.notices}`,
    report.notices.map((one) => `- ${words.notice(voice, one)}`).join("\n"),
  );
}

export function source({ report, words, voice }: Context): string {
  const { source: from, requests } = report;
  const facts = {
    kind: from.kind,
    seen: requests?.seen ?? 0,
    fraction: requests?.sampling?.fraction ?? null,
    calls: from.calls,
    bytesBilled: from.bytesBilled,
  };
  return paragraphs(
    `### ${words.headings.source}`,
    `${words.sources[from.kind]} (${words.sourceReason(voice, from.reason)}). ${words.sourceLine(voice, facts)}.`,
    requests === null || requests.query.trim() === "" ? "" : details(words.headings.query, fence(queries(requests))),
  );
}

/** What finds the requests again, and what those that no instance took. */
export function queries({ query, refused }: NonNullable<PeriodReport["requests"]>): string {
  return refused?.query == null ? query : `${query}\n\n${refused.query}`;
}
