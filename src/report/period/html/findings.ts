import { table } from "../../html/figure.ts";
import { markup, phrase } from "../../html/markup.ts";
import { facts, icon, type Section, section } from "../../html/sections/section.ts";
import { nextSteps } from "../sections/findings.ts";
import type { PeriodCheck } from "../../report.ts";
import { iconOf, type PeriodContext, signOf } from "./context.ts";

export function next({ report, words, voice }: PeriodContext): Section | null {
  const steps = nextSteps(report, words, voice);
  const all = [...(steps.length === 0 ? [words.nothingToDo] : steps), words.plan[report.period.kind]];
  return section(
    "next",
    words.headings.next,
    markup`<ol class="steps">${all.map((step) => markup`<li>${phrase(step)}</li>`)}</ol>`,
  );
}

export function notices({ report, words, voice }: PeriodContext): Section | null {
  const told = report.notices.map((one) => markup`<li>${phrase(words.notice(voice, one))}</li>`);
  return section("notices", words.headings.notices, told.length > 0 && markup`<ul class="notices">${told}</ul>`);
}

/** The gravest first; each can be folded away. */
export function findings({ report, words, page, voice }: PeriodContext): Section | null {
  const order = ["failed", "warning", "unknown", "ok"] as const;
  const cards = report.checks
    .filter(({ reason }) => reason.code !== "not-asked")
    .toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark))
    .map((check) => {
      const { id, mark, value, limit, unit, n, interval } = check;
      const kind = iconOf(mark);
      const inTitle = value !== null && limit !== null;
      const title = markup`${icon(kind)}<span class="name">${words.checks[id]}</span>${inTitle && markup`<span class="figure"><b>${voice.unit(value, unit)}</b> <small>${page.limit(voice.unit(limit, unit))}</small></span>`}`;
      const details = facts([
        [words.columns.sample, n > 1 && voice.count(n)],
        [words.columns.interval, interval !== null && intervalText(check, (figure, of) => voice.unit(figure, of))],
      ]);
      // What is well is folded: there is much of it.
      const open = mark === "ok" ? null : markup` open=""`;
      return markup`<details class="finding ${kind}"${open}><summary>${title}</summary><div class="inside"><div><p>${phrase(words.reason(voice, check.reason))}</p>${details}</div></div></details>`;
    });
  return section("findings", words.headings.findings, cards.length > 0 && cards);
}

function intervalText(
  { interval, unit }: PeriodCheck,
  show: (value: number, unit: PeriodCheck["unit"]) => string,
): string {
  if (interval === null) return "–";
  const low = show(interval.low, unit);
  return interval.high === null ? `≥ ${low}` : `${low} – ${show(interval.high, unit)}`;
}

export function checklist({ report, words, voice }: PeriodContext): Section | null {
  const rows = report.checklist.map(({ id, mark, by }) => {
    const own = by.flatMap((one) => report.checks.find((check) => check.id === one) ?? []);
    const worst = own.find((one) => one.mark === mark) ?? own[0];
    const why = worst === undefined ? words.askPeople : words.reason(voice, worst.reason);
    return [signOf(mark, words), words.checklist[id], phrase(why)];
  });
  const { headings } = words;
  return section(
    "checklist",
    headings.checklist,
    table(
      headings.checklist,
      [{ title: words.columns.state }, { title: headings.checklist }, { title: headings.findings }],
      rows,
    ),
  );
}
