import { paragraphs } from "../../sections/context.ts";
import type { Mark, PeriodCheck, PeriodReport } from "../../report.ts";
import type { PeriodVoice } from "../voice.ts";
import type { PeriodWords } from "../../words/en/period.ts";
import type { Context } from "./context.ts";

/** Every check with its mark; of a week and a month the good ones apart from the others, as the team's template has it. */
export function findings({ report, words, voice }: Context): string {
  const { headings } = words;
  const told = report.checks.filter(({ reason }) => reason.code !== "not-asked");
  const line = ({ id, mark, reason, value, limit, unit }: PeriodCheck): string => {
    const figures =
      value === null || limit === null ? "" : ` ${voice.unit(value, unit)} / ${voice.unit(limit, unit)} —`;
    return `- ${words.marks[mark]} **${words.checks[id]}** —${figures} ${words.reason(voice, reason)}`;
  };
  const of = (...marks: Mark[]): string =>
    told
      .filter(({ mark }) => marks.includes(mark))
      .map(line)
      .join("\n");
  const { kind } = report.period;
  if (kind === "day" || kind === "custom") {
    return paragraphs(`### ${headings.findings}`, of("failed", "warning"), of("ok"), of("unknown"));
  }
  const yellow = of("failed", "warning", "unknown");
  return paragraphs(
    ...(kind === "month" ? [`### ${headings.overall}`, `**${words.verdicts[report.verdict]}**`] : []),
    `### ${headings.green}`,
    of("ok"),
    ...(yellow === "" ? [] : [`### ${headings.yellow}`, yellow]),
  );
}

/** The steps that what was found calls for, the gravest first. */
export function nextSteps(report: PeriodReport, words: PeriodWords, voice: PeriodVoice): string[] {
  const order: Mark[] = ["failed", "warning", "unknown"];
  return order
    .flatMap((mark) => report.checks.filter((check) => check.mark === mark))
    .flatMap(({ id, reason }) => words.nextStep(voice, id, reason) ?? [])
    .filter((step, i, all) => all.indexOf(step) === i);
}

export function next({ report, words, voice }: Context): string {
  const { headings } = words;
  const { kind } = report.period;
  const steps = nextSteps(report, words, voice);
  const all = steps.length === 0 ? [words.nothingToDo, words.plan[kind]] : [...steps, words.plan[kind]];
  const heading =
    kind === "week" ? headings.plan : kind === "month" && steps.length > 0 ? headings.improve : headings.next;
  return paragraphs(`### ${heading}`, all.map((step, i) => `${i + 1}. ${step}`).join("\n"));
}

/** A box is ticked by evidence alone; one that speaks against it stays open with its mark. */
export function checklist({ report, words, voice }: Context): string {
  const lines = report.checklist.map(({ id, mark, by }) => {
    const tick = mark === "ok" ? "x" : " ";
    const own = by.map((one) => report.checks.find((check) => check.id === one)).filter((one) => one !== undefined);
    const worst = own.find((one) => one.mark === mark) ?? own[0];
    const why =
      worst === undefined
        ? words.askPeople
        : `${worst.value === null || worst.limit === null ? "" : `${voice.unit(worst.value, worst.unit)}, `}${words.reason(voice, worst.reason)}`;
    return `- [${tick}] ${mark === "ok" ? "" : `${words.marks[mark]} `}${words.checklist[id]} — ${why}`;
  });
  return lines.length === 0 ? "" : paragraphs(`### ${words.headings.checklist}`, lines.join("\n"));
}
