import { type Block, blocks, column, type Document, figures, type Step, titled } from "../blocks.ts";
import { actionDocument } from "../documents/action.ts";
import { nextSteps as stepsOf } from "../next-steps.ts";
import { verificationDocument } from "../documents/verification.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { paragraphs } from "../render/markdown-text.ts";
import { plainText } from "../render/plain.ts";
import type { Report } from "../report.ts";
import { briefReason, MARKS } from "../sentence.ts";
import { type Telling, tellingIn } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import type { Language } from "../words/languages.ts";
import type { Words } from "../words/catalogues.ts";
import { allTrafficTo, updateTraffic } from "./commands.ts";
import { outcomeSentence, outcomeSteps, rollbackSentence, trafficNow } from "./outcome.ts";
import type { RolloutFacts, RolloutOutcome } from "./rollout-facts.ts";

export interface RolloutSummary {
  language: Language;
  service: Report["service"];
  facts: RolloutFacts;
}

/** Of a summary's 1 MiB; the rest is for the table, of twenty rows at most, and a few sentences. */
const LAST_BYTES = 950_000;

/** The rollout action's summary: how it ended in its first line, a row a step, what to do, and the last step in full. */
export function renderRollout(summary: RolloutSummary, last: Report | null): string {
  const own = renderMarkdown(rolloutDocument(summary, last));
  if (last === null) return own;
  const { words } = tellingIn(summary.language);
  return paragraphs(
    own.trimEnd(),
    "---",
    `### ${words.rollout.headings.last}`,
    renderMarkdown(lastDocument(last), { most: LAST_BYTES }),
  );
}

/** What to do now stands at the top of the summary. */
function lastDocument(last: Report): Document {
  const document = verificationDocument(last);
  return { ...document, head: { ...document.head, now: null } };
}

/** @param last of the step that ended it: why it did not pass. */
export function rolloutDocument({ language, service, facts }: RolloutSummary, last: Report | null): Document {
  const telling = tellingIn(language);
  const { voice } = telling;
  const own = telling.words.rollout;
  return actionDocument({
    language,
    service,
    product: own.headings.last,
    word: own.heads[headOf(facts.outcome)],
    reason: sentence(facts, last, telling),
    about: [
      ...(facts.candidate === null ? [] : [[own.labels.candidate, voice.code(facts.candidate)] as const]),
      ...(facts.base === null ? [] : [[own.labels.base, voice.code(facts.base)] as const]),
    ],
    tookMs: facts.tookMs,
    sections: [
      {
        id: "steps",
        title: own.columns.step,
        untitled: true,
        blocks: blocks(stepTable(facts, telling), {
          kind: "text",
          text: trafficNow(facts.traffic, telling, facts.asked),
        }),
        importance: null,
      },
    ],
    steps: nextSteps(facts, service, last, telling),
  });
}

/** Has the candidate got as far as it was to? */
export function isDone({ outcome }: RolloutFacts): boolean {
  return outcome.code === "complete" || outcome.code === "as-far-as-asked";
}

/** For the job's log, when a step begins. */
export function stepLine(percent: number, candidate: string, language: Language): string {
  const { words, voice } = tellingIn(language);
  return plainText(words.rollout.stepLine(voice, voice.percent(percent / 100), candidate));
}

function headOf(outcome: RolloutOutcome): keyof Words["rollout"]["heads"] {
  return outcome.code === "not-passed" && !outcome.rollback.done ? "not-back" : outcome.code;
}

function sentence({ outcome, candidate, asked, traffic }: RolloutFacts, last: Report | null, telling: Telling): Text {
  const { voice } = telling;
  const words = telling.words.rollout;
  const name = candidate === null ? words.nobody : voice.code(candidate);
  const why = (one: Parameters<typeof outcomeSentence>[0]): Text => outcomeSentence(one, candidate, telling);
  switch (outcome.code) {
    case "complete":
      return outcome.pinned === null ? words.complete(name) : words.completePinned(name, why(outcome.pinned));
    case "as-far-as-asked":
      return words.asFarAsAsked(name, voice.percent(outcome.percent / 100));
    case "not-passed":
      return words.notPassed(
        name,
        voice.percent(outcome.percent / 100),
        last === null ? null : briefReason(last, telling),
        rollbackSentence(outcome.rollback, telling),
      );
    case "held":
      return words.held(name, voice.percent(outcome.percent / 100));
    case "not-ready":
      return words.notReady(name);
    case "stopped":
      return words.stopped(voice.percent(outcome.percent / 100), why(outcome.why));
    case "cancelled":
      return asked === undefined
        ? words.cancelled(name, voice.percent(outcome.percent / 100))
        : words.cancelledMoving(name, trafficNow(traffic, telling, asked));
    case "failed-itself":
      return words.failedItself(name, voice.percent(outcome.percent / 100));
  }
}

function nextSteps(
  { outcome, candidate, base, planned }: RolloutFacts,
  service: Report["service"],
  last: Report | null,
  telling: Telling,
): Step[] {
  const { words, voice } = telling;
  const own = words.rollout.steps;
  const of = (one: Parameters<typeof outcomeSentence>[0]): Step[] =>
    outcomeSteps({ outcome: one, to: candidate, followsLatest: false, health: null }, service, telling);
  switch (outcome.code) {
    case "complete": {
      const command = updateTraffic(service, "--to-latest");
      return outcome.pinned === null ? [] : [{ text: words.steps.unpin(voice, command), command }];
    }
    case "as-far-as-asked":
      return [
        { text: own.further(voice, `steps: ${[...planned, 100].map((one) => `${one}%`).join(",")}`), command: null },
      ];
    case "not-passed":
      return outcomeSteps(outcome.rollback, service, telling, true);
    case "not-ready":
      return [];
    case "stopped": {
      const all = [...of(outcome.why), ...goOn(outcome.percent)];
      return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
    }
    case "held": {
      // To run it again as it is would come to the same.
      const mend = last === null ? [] : stepsOf(last, telling).slice(0, 1);
      const [resume, ...back] = goOn(outcome.percent);
      return [...mend, ...(resume === undefined ? [] : [resume]), { text: own.longer(voice), command: null }, ...back];
    }
    case "cancelled":
    case "failed-itself":
      return goOn(outcome.percent);
  }

  function goOn(percent: number): Step[] {
    if (percent === 0) return [];
    const command = base === null ? null : allTrafficTo(service, base);
    return [
      { text: own.resume(voice.percent(percent / 100)), command: null },
      ...(command === null ? [] : [{ text: own.sendBack(voice, command), command }]),
    ];
  }
}

function stepTable({ steps, planned }: RolloutFacts, { words, voice }: Telling): Block[] {
  const { columns, decisions, labels } = words.rollout;
  return titled(null, {
    name: columns.step,
    columns: [
      figures(columns.step),
      figures(columns.share),
      column(columns.verdict),
      figures(columns.requests),
      figures(columns.p95),
      figures(columns.errors),
      column(columns.decision),
    ],
    rows: steps.map((step) => [
      `${planned.filter((percent) => percent <= step.percent).length}/${planned.length}`,
      voice.percent(step.percent / 100),
      step.verdict === null ? "" : { mark: MARKS[step.verdict], word: words.verdicts[step.verdict] },
      step.requests === null ? "" : voice.count(step.requests),
      step.p95Ms === null ? "" : voice.duration(step.p95Ms),
      step.errorRate === null ? "" : voice.percent(step.errorRate),
      `${decisions[step.decision]}${step.resumed ? ` (${labels.resumed})` : ""}`,
    ]),
  });
}
