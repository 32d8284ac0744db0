import { type Document, type Section, section, type Step, table } from "../blocks.ts";
import { actionDocument } from "../documents/action.ts";
import { placeOf } from "../sections/head.ts";
import { distinct } from "../steps.ts";
import { type Telling, tellingIn } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import type { Language } from "../words/languages.ts";
import { outcomeSentence, outcomeSteps, rollbackSentence, served, sharesText } from "./outcome.ts";
import type { TargetRollback, WholeRollback } from "./rollback-all-facts.ts";

export interface WholeRollbackSummary {
  language: Language;
  project: string;
  whole: WholeRollback;
}

/** Several services at once: what became of all in the first line, what stands where in a table, and how to go on. */
export function wholeRollbackDocument({ language, project, whole }: WholeRollbackSummary): Document {
  const telling = tellingIn(language);
  const { words, voice } = telling;
  const own = words.services.rollback;
  const decisive = decisiveOf(whole);
  const reason = own.reasons[whole.outcome];
  return actionDocument({
    language,
    service: whole.targets.length,
    product: words.headings.rollback,
    word: own.heads[whole.outcome],
    reason:
      decisive === undefined
        ? reason
        : words.services.decided(
            reason,
            placeOf({ name: decisive.service, region: decisive.region, project: "" }, voice),
            sentenceOf(decisive, telling),
          ),
    tookMs: whole.tookMs,
    sections: [rowsSection(whole, telling)],
    steps: stepsOf(whole, project, telling),
  });
}

function rowsSection({ targets }: WholeRollback, telling: Telling): Section {
  const { words, voice } = telling;
  const { region, rollback: own } = words.services;
  const rows = targets.map((target) => [
    voice.code(target.service),
    voice.code(target.region),
    target.facts?.from == null ? "" : voice.code(target.facts.from),
    target.facts?.to == null ? "" : voice.code(target.facts.to),
    sentenceOf(target, telling),
    sharesText(standing(target), voice),
  ]);
  const title = words.headings.rollback;
  const content = table(title, [words.labels.service, region, own.from, own.to, own.outcome, own.now], rows);
  return section("rollback", title, null, content, { untitled: true });
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
  const good = ["moved", "already", "planned"];
  if (good.includes(outcome)) return undefined;
  return targets.find(({ facts, turn }) => turn === null && (facts === null || !good.includes(facts.outcome.code)));
}

function stepsOf(whole: WholeRollback, project: string, telling: Telling): Step[] {
  const { outcome, targets } = whole;
  const decisive = decisiveOf(whole);
  const left = targets.filter(({ turn }) => turn?.kind === "left");
  const undecided = outcome === "planned" ? targets.slice(0, 1) : targets;
  const asked = decisive === undefined ? undecided : [decisive, ...left];
  return distinct(
    asked.flatMap((one) => {
      const { service: name, region, facts } = one;
      if (facts === null) return [];
      const all = outcomeSteps(facts, { name, region, project, url: null }, telling);
      // Of the one that could not be moved all of them: its users still get the bad revision.
      return one === decisive ? all : all.slice(0, 2);
    }),
  );
}
