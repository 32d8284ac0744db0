import { type Block, blocks, type Document, present, section, type Step, table } from "../blocks.ts";
import { figures } from "../column.ts";
import { actionDocument } from "../documents/action.ts";
import { nextSteps as stepsOf } from "../ordered-steps.ts";
import { verificationDocument } from "../documents/verification.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { paragraphs } from "../render/markdown-text.ts";
import { plainText } from "../render/plain.ts";
import type { Report, TrafficOutcome } from "../report.ts";
import { briefReason, MARKS } from "../sentence.ts";
import { distinct, run, step } from "../steps.ts";
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
  const now = trafficNow(facts.traffic, telling, facts.asked);
  const content = blocks(stepTable(facts, telling), { kind: "text", text: now });
  return actionDocument({
    language,
    service,
    product: own.headings.last,
    word: own.heads[headOf(facts.outcome)],
    reason: sentence(facts, last, telling),
    about: present<readonly [string, Text]>(
      facts.candidate === null ? null : [own.labels.candidate, voice.code(facts.candidate)],
      facts.base === null ? null : [own.labels.base, voice.code(facts.base)],
    ),
    tookMs: facts.tookMs,
    sections: [section("steps", own.columns.step, null, content, { untitled: true })],
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
  const why = (one: TrafficOutcome): Text => outcomeSentence(one, candidate, telling);
  const percent = "percent" in outcome ? voice.percent(outcome.percent / 100) : "";
  switch (outcome.code) {
    case "complete":
      return outcome.pinned === null ? words.complete(name) : words.completePinned(name, why(outcome.pinned));
    case "as-far-as-asked":
      return words.asFarAsAsked(name, percent);
    case "not-passed":
      return words.notPassed(
        name,
        percent,
        last === null ? null : briefReason(last, telling),
        rollbackSentence(outcome.rollback, telling),
      );
    case "held":
      return words.held(name, percent);
    case "not-ready":
      return words.notReady(name);
    case "stopped":
      return words.stopped(percent, why(outcome.why));
    case "cancelled":
      return asked === undefined
        ? words.cancelled(name, percent)
        : words.cancelledMoving(name, trafficNow(traffic, telling, asked));
    case "failed-itself":
      return words.failedItself(name, percent);
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
  const goOn = (percent: number): Step[] => {
    if (percent === 0) return [];
    const resume = step(own.resume(voice.percent(percent / 100)));
    return [resume, ...(base === null ? [] : [run(own.sendBack, voice, allTrafficTo(service, base))])];
  };
  switch (outcome.code) {
    case "complete":
      return outcome.pinned === null ? [] : [run(words.steps.unpin, voice, updateTraffic(service, "--to-latest"))];
    case "as-far-as-asked":
      return [step(own.further(voice, `steps: ${[...planned, 100].map((one) => `${one}%`).join(",")}`))];
    case "not-passed":
      return outcomeSteps(outcome.rollback, service, telling, true);
    case "not-ready":
      return [];
    case "stopped": {
      const stopped = { outcome: outcome.why, to: candidate, followsLatest: false, health: null };
      return distinct([...outcomeSteps(stopped, service, telling), ...goOn(outcome.percent)]);
    }
    case "held": {
      // To run it again as it is would come to the same.
      const mend = last === null ? [] : stepsOf(last, telling).slice(0, 1);
      const [resume, ...back] = goOn(outcome.percent);
      return [...mend, ...(resume === undefined ? [] : [resume]), step(own.longer(voice)), ...back];
    }
    case "cancelled":
    case "failed-itself":
      return goOn(outcome.percent);
  }
}

function stepTable({ steps, planned }: RolloutFacts, { words, voice }: Telling): Block[] {
  const { columns, decisions, labels } = words.rollout;
  return table(
    columns.step,
    [
      ...figures(columns.step, words.columns.percent),
      columns.verdict,
      ...figures(words.columns.requests, words.columns.p95, words.columns.errorRate),
      columns.decision,
    ],
    steps.map((one) => [
      `${planned.filter((percent) => percent <= one.percent).length}/${planned.length}`,
      voice.percent(one.percent / 100),
      one.verdict === null ? "" : { mark: MARKS[one.verdict], word: words.verdicts[one.verdict] },
      one.requests === null ? "" : voice.count(one.requests),
      one.p95Ms === null ? "" : voice.duration(one.p95Ms),
      one.errorRate === null ? "" : voice.percent(one.errorRate),
      `${decisions[one.decision]}${one.resumed ? ` (${labels.resumed})` : ""}`,
    ]),
  );
}
