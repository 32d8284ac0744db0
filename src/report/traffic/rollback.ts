import { type Block, blocks, type Document, type Section, section, type Step, table } from "../blocks.ts";
import { figures } from "../column.ts";
import { actionDocument } from "../documents/action.ts";
import type { Report, RollbackFacts } from "../report.ts";
import { step } from "../steps.ts";
import { type Telling, tellingIn } from "../telling.ts";
import type { Language } from "../words/languages.ts";
import type { Words } from "../words/catalogues.ts";
import { outcomeSteps, rollbackSentence, served } from "./outcome.ts";

export interface RollbackSummary {
  language: Language;
  service: Report["service"];
  facts: RollbackFacts;
}

/** The rollback action's summary: what became of it in its first line, before and after, and how to go on. */
export function rollbackDocument({ language, service, facts }: RollbackSummary): Document {
  const telling = tellingIn(language);
  const { words } = telling;
  return actionDocument({
    language,
    service,
    product: words.headings.rollback,
    word: words.traffic.rollbackHeads[headOf(facts)],
    reason: rollbackSentence(facts, telling),
    tookMs: facts.tookMs,
    sections: [section("rollback", words.headings.rollback, null, rollbackDetails(facts, telling), { untitled: true })],
    steps: rollbackSteps(facts, service, telling),
  });
}

/** The same as a part of a verification's report. */
export function rollbackSection(facts: RollbackFacts, telling: Telling): Section {
  const { words } = telling;
  // Where users never got the candidate there was nothing to send back.
  const mark = facts.done ? "pass" : facts.outcome.code === "not-serving" ? "waiting" : "fail";
  const head = words.traffic.rollbackHeads[headOf(facts)].replace(/^[^\p{L}]+/u, "");
  const outcome: Block = { kind: "marked", mark, text: `${head} — ${rollbackSentence(facts, telling)}` };
  return section("rollback", words.headings.rollback, null, [outcome, ...rollbackDetails(facts, telling)]);
}

/** Before and after, whether the service answers, and the tags. */
function rollbackDetails(facts: RollbackFacts, telling: Telling): Block[] {
  const { words, voice } = telling;
  const tags = facts.after.filter((share) => share.tag !== null).map((share) => `${share.tag} → ${share.revision}`);
  return blocks(
    beforeAndAfter(facts, telling),
    facts.health?.ok === true && { kind: "text", text: words.traffic.healthOk(voice, facts.health.url) },
    tags.length > 0 &&
      (facts.changed || facts.dryRun) && { kind: "text", text: words.traffic.tagsKept(voice, tags.join(", ")) },
  );
}

/** Users may still get the bad one; and to follow the latest would give them one that only has a tag. */
function rollbackSteps(facts: RollbackFacts, service: Report["service"], telling: Telling): Step[] {
  const { idle, outcome, to } = facts;
  const usual = outcomeSteps(facts, service, telling);
  if (idle === null || outcome.code !== "already" || to === null) return usual;
  const { words, voice } = telling;
  return [step(words.traffic.steps.nameBad(voice, to)), ...(idle.tags === "" ? usual : [])];
}

function headOf({ outcome, dryRun }: RollbackFacts): keyof Words["traffic"]["rollbackHeads"] {
  switch (outcome.code) {
    case "moved":
      return "done";
    case "already":
    case "unhealthy":
      return outcome.code;
    case "not-serving":
      return "skipped";
    case "planned":
      return dryRun ? "planned" : "failed";
    default:
      return "failed";
  }
}

function beforeAndAfter({ before, after, outcome }: RollbackFacts, { words, voice }: Telling): Block[] {
  const { columns } = words.traffic;
  const names = new Set([...served(before), ...served(after)].map(([revision]) => revision));
  const shareIn = (shares: RollbackFacts["before"], revision: string): string =>
    shares.length === 0 ? "" : voice.percent((new Map(served(shares)).get(revision) ?? 0) / 100);
  const then = outcome.code === "planned" ? columns.planned : columns.now;
  const rows = [...names].map((name) => [voice.code(name), shareIn(before, name), shareIn(after, name)]);
  return table(words.headings.traffic, [words.columns.revision, ...figures(columns.before, then)], rows);
}
