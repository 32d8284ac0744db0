import { quoteForShell } from "../../text/shell.ts";
import type { Context } from "../context.ts";
import { lines, markup, phrase } from "../markup.ts";
import { facts, type Section, section } from "./section.ts";

/** By which log, settings and filter, so that all of it can be counted again. */
export function judged({ report, words, page, voice }: Context): Section | null {
  const { requests, window, policies } = report;
  const project = quoteForShell(report.service.project);
  const filter = requests === null || requests.filter.trim() === "" ? null : requests.filter;
  const recount =
    filter &&
    `gcloud logging read ${quoteForShell(filter)} --project ${project} --format 'value(timestamp,insertId)' | sort -u | wc -l`;
  return section(
    "judged",
    page.headings.judged,
    facts([
      [page.judged.source, requests && words.sourceLine[requests.source ?? "none"]],
      [page.judged.window, window && markup`${voice.dateTime(window.startedAt)} – ${voice.dateTime(window.endedAt)}`],
      [page.judged.polls, window && page.judged.every(voice.count(window.polls), voice.duration(window.intervalMs))],
      [page.judged.reads, requests && words.readsLine(voice, requests.reads.total, requests.reads.mostInAMinute)],
      [page.judged.policies, phrase(page.judged.policy(voice, policies.onInconclusive, policies.onNoData))],
      [page.judged.schema, markup`<code>${report.schema}</code>`],
    ]),
    filter && markup`<h3>${page.judged.filter}</h3>${block(filter)}`,
    recount &&
      markup`<h3>${page.judged.recount}</h3><p class="note">${phrase(words.logs.countNote(voice, requests?.probes ?? 0, requests?.outside ?? 0, requests?.ignored.count ?? 0))}</p>${block(recount)}`,
  );
}

/** Text as it is to be copied, its line breaks kept. */
function block(text: string): ReturnType<typeof markup> {
  return markup`<pre tabindex="0"><code>${lines(text)}</code></pre>`;
}
