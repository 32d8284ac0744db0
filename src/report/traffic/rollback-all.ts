import { type Document, type Section, type Step, titled } from "../blocks.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { headlineText, plainText } from "../render/plain.ts";
import { placeOf } from "../sections/head.ts";
import { nowOf, stepsSection } from "../sections/next-steps.ts";
import { type Telling, tellingIn } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import type { Language } from "../words/languages.ts";
import { outcomeSentence, outcomeSteps, rollbackSentence, served } from "./outcome.ts";
import type { TargetRollback, WholeRollback } from "./rollback-all-facts.ts";

export interface WholeRollbackSummary {
  language: Language;
  project: string;
  whole: WholeRollback;
}

/** Several services at once: what became of all in the first line, what stands where in a table, and how to go on. */
export function renderWholeRollback(summary: WholeRollbackSummary): string {
  return renderMarkdown(wholeRollbackDocument(summary));
}

export function wholeRollbackHeadline(summary: WholeRollbackSummary): string {
  return plainText(headlineText(wholeRollbackDocument(summary).head));
}

function wholeRollbackDocument({ language, project, whole }: WholeRollbackSummary): Document {
  const telling = tellingIn(language);
  const { words, voice } = telling;
  const own = words.services.rollback;
  const steps = stepsOf(whole, project, telling);
  const decisive = decisiveOf(whole);
  const reason = own.reasons[whole.outcome];
  return {
    language,
    figures: [],
    head: {
      product: words.headings.rollback,
      verdict: { mark: null, word: own.heads[whole.outcome] },
      subject: words.services.subject(voice.count(whole.targets.length)),
      reason:
        decisive === undefined
          ? reason
          : words.services.decided(reason, place(decisive, telling), sentenceOf(decisive, telling)),
      about: [[words.traffic.labels.took, voice.duration(whole.tookMs)]],
      links: [],
      linksLabel: "",
      now: nowOf(steps),
    },
    sections: [rows(whole, telling), stepsSection(words.headings.next, steps)],
  };
}

function rows({ targets }: WholeRollback, telling: Telling): Section {
  const { words, voice } = telling;
  const own = words.services.rollback;
  const table = {
    name: words.headings.rollback,
    columns: [
      { title: words.services.service },
      { title: words.services.region },
      { title: own.from },
      { title: own.to },
      { title: own.outcome },
      { title: own.now },
    ],
    rows: targets.map((target) => [
      voice.code(target.service),
      voice.code(target.region),
      target.facts?.from == null ? "" : voice.code(target.facts.from),
      target.facts?.to == null ? "" : voice.code(target.facts.to),
      sentenceOf(target, telling),
      standing(target)
        .map(([revision, percent]) => `${voice.percent(percent / 100)} ${voice.code(revision)}`)
        .join(", "),
    ]),
  };
  return {
    id: "rollback",
    title: words.headings.rollback,
    untitled: true,
    blocks: titled(null, table),
    importance: null,
  };
}

/** What users get. Of one that was not moved, what they got before: a dry run tells what would be. */
export function standing({ facts }: TargetRollback): [revision: string, percent: number][] {
  if (facts === null) return [];
  return served(facts.outcome.code === "planned" ? facts.before : facts.after);
}

function sentenceOf({ facts, fault, turn }: TargetRollback, telling: Telling): Text {
  const { words, voice } = telling;
  const own = words.services.rollback;
  if (facts === null) return own.unread(voice.quote(fault ?? ""));
  switch (turn?.kind) {
    case "held-back":
    case "undone":
      return own[turn.kind];
    case "left":
      return own.left(outcomeSentence(turn.why, facts.to, telling));
    case undefined:
      return rollbackSentence(facts, telling);
  }
}

/** The first that could not be moved, or does not answer. */
function decisiveOf({ outcome, targets }: WholeRollback): TargetRollback | undefined {
  if (outcome === "moved" || outcome === "already" || outcome === "planned") return undefined;
  const good = ["moved", "already", "planned"];
  return targets.find(({ facts, turn }) => turn === null && (facts === null || !good.includes(facts.outcome.code)));
}

function stepsOf(whole: WholeRollback, project: string, telling: Telling): Step[] {
  const decisive = decisiveOf(whole);
  const left = whole.targets.filter(({ turn }) => turn?.kind === "left");
  const asked =
    decisive === undefined
      ? whole.outcome === "planned"
        ? whole.targets.slice(0, 1)
        : whole.targets
      : [decisive, ...left];
  const steps = asked.flatMap((one) => {
    const { service: name, region, facts } = one;
    if (facts === null) return [];
    const all = outcomeSteps(facts, { name, region, project, url: null }, telling);
    // Of the one that could not be moved all of them: its users still get the bad revision.
    return one === decisive ? all : all.slice(0, 2);
  });
  return steps.filter(({ text }, i) => steps.findIndex((one) => one.text === text) === i);
}

function place({ service: name, region }: TargetRollback, { voice }: Telling): Text {
  return placeOf({ name, region, project: "" }, voice);
}
