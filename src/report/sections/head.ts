import { type Head, present } from "../blocks.ts";
import { nextSteps } from "../ordered-steps.ts";
import type { Report } from "../report.ts";
import { headReason, MARKS, subjectOf } from "../sentence.ts";
import { nowOf } from "../steps.ts";
import type { Telling } from "../telling.ts";
import { consoleLink } from "../text/links.ts";
import type { Text } from "../text/marked.ts";
import type { Voice } from "../voice.ts";

/** Where a service is. Which project it is may not be known yet when a job is stopped. */
export function placeOf(
  { name, region, project }: Pick<Report["service"], "name" | "region" | "project">,
  voice: Voice,
): Text {
  const place = [region, project].filter((part) => part !== "").map((part) => voice.code(part));
  return `${voice.code(name)}${place.length === 0 ? "" : ` (${place.join(", ")})`}`;
}

export function headOf(report: Report, telling: Telling): Head {
  const { words, voice } = telling;
  const { service, candidate, baseline, commit, window, firstLook, links } = report;
  const { labels } = words;
  const steps = nextSteps(report, telling);
  return {
    product: words.page.report,
    verdict: { mark: MARKS[report.verdict], word: words.verdicts[report.verdict] },
    subject: subjectOf(report, telling),
    reason: headReason(report, telling),
    about: present<readonly [string, Text]>(
      [labels.service, placeOf(service, voice)],
      candidate && [labels.candidate, voice.code(candidate.name)],
      baseline && [labels.baseline, voice.code(baseline.name)],
      commit === undefined ? null : [labels.commit, words.commit(voice, commit.sha, commit.author)],
      window && [
        labels.window,
        window.since === "deploy" && window.endedEarly === null
          ? words.sinceDeploy(voice, window.endedAt - window.startedAt, window.endedAt)
          : words.windowLine(voice, window.endedAt - window.startedAt, window.plannedMs, window.endedEarly),
      ],
      firstLook === undefined ? null : [labels.firstLook, words.firstLook(voice, firstLook)],
    ),
    links: present(
      consoleLink(labels.revision, links.revision),
      consoleLink(labels.logs, links.logs),
      consoleLink(labels.metrics, links.metrics),
    ),
    // After a pass nothing has to be done, unless there is a command for it.
    now: report.verdict === "pass" && steps[0]?.command == null ? null : nowOf(steps),
  };
}
