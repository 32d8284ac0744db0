import { renderMarkdown } from "../markdown.ts";
import type { Report } from "../report.ts";
import { paragraphs } from "../sections/context.ts";
import { table } from "../table.ts";
import { cellVoiceFor, type Style, type Voice, voiceFor } from "../voice.ts";
import { allTrafficTo, updateTraffic } from "./commands.ts";
import { outcomeSentence, outcomeSteps, rollbackSentence, trafficNow } from "./outcome.ts";
import { nextList } from "./rollback.ts";
import type { RolloutFacts, RolloutOutcome } from "./rollout-facts.ts";
import type { RolloutWords } from "../words/en/rollout.ts";
import { type Language, wordsFor } from "../words/words.ts";

export interface RolloutSummary {
  language: Language;
  service: Report["service"];
  facts: RolloutFacts;
}

/** Of a summary's 1 MiB; the rest is for the table, of twenty rows at most, and a few sentences. */
const LAST_BYTES = 950_000;

/** The rollout action's summary: how it ended in its first line, a row a step, what to do, and the last step in full. */
export function renderRollout({ language, service, facts }: RolloutSummary, last: Report | null): string {
  const words = wordsFor(language).rollout;
  const shared = wordsFor(language).traffic;
  const voice = voiceFor(language, "markdown");
  const about = [
    `${shared.labels.service} ${voice.code(service.name)} (${voice.code(service.region)}, ${voice.code(service.project)})`,
    facts.candidate === null ? null : `${words.labels.candidate} ${voice.code(facts.candidate)}`,
    facts.base === null ? null : `${words.labels.base} ${voice.code(facts.base)}`,
    `${shared.labels.took} ${voice.duration(facts.tookMs)}`,
  ];
  return paragraphs(
    `## ${rolloutHeadline({ language, service, facts }, "markdown")}`,
    about.filter((part) => part !== null).join(" · "),
    stepTable(facts, words, language),
    trafficNow(facts.traffic, shared, voice),
    nextList(nextSteps(facts, service, language, voice), shared),
    last === null ? "" : paragraphs("---", `### ${words.headings.last}`, renderMarkdown(last, { most: LAST_BYTES })),
  );
}

/** The first line of what people see of a rollout. */
export function rolloutHeadline({ language, service, facts }: RolloutSummary, style: Style = "plain"): string {
  const voice = voiceFor(language, style);
  return `${wordsFor(language).rollout.heads[headOf(facts.outcome)]} — ${voice.code(service.name)}: ${sentence(facts, language, style)}`;
}

/** Has the candidate got as far as it was to? */
export function isDone({ outcome }: RolloutFacts): boolean {
  return outcome.code === "complete" || outcome.code === "as-far-as-asked";
}

/** For the job's log, when a step begins. */
export function stepLine(percent: number, candidate: string, language: Language): string {
  const voice = voiceFor(language, "plain");
  return wordsFor(language).rollout.stepLine(voice, voice.percent(percent / 100), candidate);
}

function headOf(outcome: RolloutOutcome): keyof RolloutWords["heads"] {
  return outcome.code === "not-passed" && !outcome.rollback.done ? "not-back" : outcome.code;
}

function sentence({ outcome, candidate }: RolloutFacts, language: Language, style: Style): string {
  const words = wordsFor(language).rollout;
  const voice = voiceFor(language, style);
  const name = candidate === null ? words.nobody : voice.code(candidate);
  const why = (one: Parameters<typeof outcomeSentence>[0]): string =>
    outcomeSentence(one, candidate, wordsFor(language).traffic, voice);
  switch (outcome.code) {
    case "complete":
      return outcome.pinned === null ? words.complete(name) : words.completePinned(name, why(outcome.pinned));
    case "as-far-as-asked":
      return words.asFarAsAsked(name, voice.percent(outcome.percent / 100));
    case "not-passed":
      return words.notPassed(
        name,
        voice.percent(outcome.percent / 100),
        rollbackSentence(outcome.rollback, language, style),
      );
    case "held":
      return words.held(name, voice.percent(outcome.percent / 100));
    case "not-ready":
      return words.notReady(name);
    case "stopped":
      return words.stopped(voice.percent(outcome.percent / 100), why(outcome.why));
    case "cancelled":
      return words.cancelled(name, voice.percent(outcome.percent / 100));
    case "failed-itself":
      return words.failedItself(name, voice.percent(outcome.percent / 100));
  }
}

function nextSteps(
  { outcome, candidate, base, planned }: RolloutFacts,
  service: Report["service"],
  language: Language,
  voice: Voice,
): string[] {
  const words = wordsFor(language).rollout;
  const shared = wordsFor(language).traffic;
  const of = (one: Parameters<typeof outcomeSentence>[0]): string[] =>
    outcomeSteps({ outcome: one, to: candidate, followsLatest: false, health: null }, service, shared, voice);
  switch (outcome.code) {
    case "complete":
      return outcome.pinned === null ? [] : [shared.steps.toLatest(voice, updateTraffic(service, "--to-latest"))];
    case "as-far-as-asked":
      return [words.steps.further(voice, `steps: ${[...planned, 100].map((one) => `${one}%`).join(",")}`)];
    case "not-passed":
      return outcomeSteps(outcome.rollback, service, shared, voice);
    case "not-ready":
      return [];
    case "stopped":
      return [...new Set([...of(outcome.why), ...goOn(outcome.percent)])];
    case "held":
      return [...goOn(outcome.percent).slice(0, 1), words.steps.longer(voice), ...goOn(outcome.percent).slice(1)];
    case "cancelled":
    case "failed-itself":
      return goOn(outcome.percent);
  }

  function goOn(percent: number): string[] {
    if (percent === 0) return [];
    const back = base === null ? [] : [words.steps.sendBack(voice, allTrafficTo(service, base))];
    return [words.steps.resume(voice.percent(percent / 100)), ...back];
  }
}

function stepTable({ steps, planned }: RolloutFacts, words: RolloutWords, language: Language): string {
  const cell = cellVoiceFor(language);
  const { verdicts } = wordsFor(language);
  const { columns } = words;
  return table(
    [
      { title: columns.step, align: "r" },
      { title: columns.share, align: "r" },
      { title: columns.verdict },
      { title: columns.requests, align: "r" },
      { title: columns.p95, align: "r" },
      { title: columns.errors, align: "r" },
      { title: columns.decision },
    ],
    steps.map((step) => [
      `${planned.includes(step.percent) ? planned.indexOf(step.percent) + 1 : planned.length}/${planned.length}`,
      cell.percent(step.percent / 100),
      step.verdict === null ? "–" : verdicts[step.verdict],
      step.requests === null ? "–" : cell.count(step.requests),
      step.p95Ms === null ? "–" : cell.duration(step.p95Ms),
      step.errorRate === null ? "–" : cell.percent(step.errorRate),
      `${words.decisions[step.decision]}${step.resumed ? ` (${words.labels.resumed})` : ""}`,
    ]),
  );
}
