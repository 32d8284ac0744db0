import type { Report, RollbackFacts } from "../report.ts";
import { paragraphs } from "../sections/context.ts";
import { foreign, table } from "../table.ts";
import { cellVoiceFor, type Style, type Voice, voiceFor } from "../voice.ts";
import { outcomeSteps, rollbackSentence, served } from "./outcome.ts";
import type { TrafficWords } from "../words/en/traffic.ts";
import { type Language, wordsFor } from "../words/words.ts";

export interface RollbackSummary {
  language: Language;
  service: Report["service"];
  facts: RollbackFacts;
}

/** The rollback action's summary: what became of it in its first line, before and after, and how to go on. */
export function renderRollback({ language, service, facts }: RollbackSummary): string {
  const words = wordsFor(language).traffic;
  const voice = voiceFor(language, "markdown");
  const about = [
    `${words.labels.service} ${voice.code(service.name)} (${voice.code(service.region)}, ${voice.code(service.project)})`,
    `${words.labels.took} ${voice.duration(facts.tookMs)}`,
  ];
  return paragraphs(
    `## ${rollbackHeadline({ language, service, facts }, "markdown")}`,
    about.join(" · "),
    rollbackDetails(facts, words, voice, language),
    nextList(rollbackSteps(facts, service, words, voice), words),
  );
}

/** The first line of what people see of a rollback. */
export function rollbackHeadline({ language, service, facts }: RollbackSummary, style: Style = "plain"): string {
  const words = wordsFor(language).traffic;
  return `${words.rollbackHeads[headOf(facts)]} — ${voiceFor(language, style).code(service.name)}: ${rollbackSentence(facts, language, style)}`;
}

/** The same as a part of a verification's summary. */
export function rollbackPart(facts: RollbackFacts, language: Language): string {
  const words = wordsFor(language).traffic;
  const voice = voiceFor(language, "markdown");
  const sentence = rollbackSentence(facts, language, "markdown");
  return paragraphs(
    `### ${words.headings.rollback}`,
    `**${words.rollbackHeads[headOf(facts)]}** — ${sentence}`,
    rollbackDetails(facts, words, voice, language),
  );
}

/** Before and after, whether the service answers, and the tags. */
function rollbackDetails(facts: RollbackFacts, words: TrafficWords, voice: Voice, language: Language): string {
  const tags = facts.after.filter((share) => share.tag !== null).map((share) => `${share.tag} → ${share.revision}`);
  return paragraphs(
    beforeAndAfter(facts, words, cellVoiceFor(language)),
    facts.health?.ok === true ? words.healthOk(voice, facts.health.url) : "",
    tags.length > 0 && (facts.changed || facts.dryRun) ? words.tagsKept(voice, tags.join(", ")) : "",
  );
}

/** Users may still get the bad one; and to follow the latest would give them one that only has a tag. */
function rollbackSteps(facts: RollbackFacts, service: Report["service"], words: TrafficWords, voice: Voice): string[] {
  const { idle, outcome, to } = facts;
  const usual = outcomeSteps(facts, service, words, voice);
  if (idle === null || outcome.code !== "already" || to === null) return usual;
  return [words.steps.nameBad(voice, to), ...(idle.tags === "" ? usual : [])];
}

function headOf({ outcome, dryRun }: RollbackFacts): keyof TrafficWords["rollbackHeads"] {
  switch (outcome.code) {
    case "moved":
      return "done";
    case "already":
      return "already";
    case "planned":
      return dryRun ? "planned" : "failed";
    case "unhealthy":
      return "unhealthy";
    case "not-serving":
      return "skipped";
    default:
      return "failed";
  }
}

function beforeAndAfter({ before, after, outcome }: RollbackFacts, words: TrafficWords, cell: Voice): string {
  const names = [...new Set([...served(before), ...served(after)].map(([revision]) => revision))];
  const shareIn = (shares: RollbackFacts["before"], revision: string): string =>
    shares.length === 0 ? "–" : cell.percent((new Map(served(shares)).get(revision) ?? 0) / 100);
  return table(
    [
      { title: words.columns.revision },
      { title: words.columns.before, align: "r" },
      { title: outcome.code === "planned" ? words.columns.planned : words.columns.now, align: "r" },
    ],
    names.map((revision) => [foreign(revision, 100), shareIn(before, revision), shareIn(after, revision)]),
  );
}

export function nextList(steps: string[], words: TrafficWords): string {
  if (steps.length === 0) return "";
  return paragraphs(`### ${words.headings.next}`, steps.map((step, index) => `${index + 1}. ${step}`).join("\n"));
}
