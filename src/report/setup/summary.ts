import { htmlText } from "../text/escape.ts";
import { details, paragraphs } from "../sections/context.ts";
import { foreign, table } from "../table.ts";
import { type Voice, voiceFor } from "../voice.ts";
import type { SetupChange, SetupFacts } from "./facts.ts";
import { setupHeadline, setupNotice } from "./sentence.ts";
import type { SetupWords } from "../words/en/setup.ts";
import { wordsFor } from "../words/words.ts";

/** A summary is read, not searched; what is left out is counted. */
const mostDifferences = 20;

/** The setup's summary: what would be or was done in its first line, one row for each resource, and what differs. */
export function renderSetup(facts: SetupFacts): string {
  const { language, service, definitions, channel, changes, mode } = facts;
  const words = wordsFor(language).setup;
  const voice = voiceFor(language, "markdown");
  const about = [
    `${words.labels.service} ${voice.code(service.name)} (${voice.code(service.region)}, ${voice.code(service.project)})`,
    ...(mode === "remove"
      ? []
      : [`${words.labels.definitions} ${definitions === null ? words.shipped : voice.code(definitions)}`]),
    ...(channel === null ? [] : [`${words.labels.channel} ${voice.code(channel.title)} (${voice.code(channel.type)})`]),
    `${words.labels.took} ${voice.duration(facts.tookMs)}`,
  ];
  return paragraphs(
    `## ${setupHeadline(facts, "markdown")}`,
    about.join(" · "),
    ...facts.notices.map((notice) => `> ${setupNotice(notice, words, voice)}`),
    changes.length === 0 ? "" : `### ${words.headings.changes}`,
    table(
      [{ title: words.columns.kind }, { title: words.columns.name }, { title: words.columns.what }],
      changes.map((change) => [
        words.kinds[change.kind],
        foreign(change.title),
        rowText(change, mode === "plan", words),
      ]),
    ),
    ...changes.filter(({ error }) => error !== null).map((change) => failure(change, words, voice)),
    ...changes.filter((change) => change.differences.length > 0).map((change) => differing(change, words, voice)),
    next(facts, words, voice),
  );
}

/** What a row says of itself. */
function rowText(change: SetupChange, planning: boolean, words: SetupWords): string {
  const { action, obstacle, held, done, error } = change;
  if (held && obstacle !== null) return `⚠️ ${words.obstacles[obstacle]}`;
  const what = words.actions[done || action === "none" ? "done" : "planned"][action];
  const why = obstacle === null ? "" : ` (${words.overwritten[obstacle]})`;
  if (error !== null) return `❌ ${words.notDone}`;
  if (action === "none") return words.actions.done.none;
  return planning || done ? `${what}${why}` : words.notDone;
}

function failure({ kind, title, error }: SetupChange, words: SetupWords, voice: Voice): string {
  return `**${words.kinds[kind]}** ${voice.code(title)}: ${voice.quote(error ?? "")}`;
}

function differing({ kind, title, differences, done }: SetupChange, words: SetupWords, voice: Voice): string {
  const rows = differences
    .slice(0, mostDifferences)
    .map(({ path, from, to }) => [
      foreign(path, 120),
      from === undefined ? words.notThere : foreign(from, 400),
      to === undefined ? words.notThere : foreign(to, 400),
    ]);
  const left = differences.length - rows.length;
  const columns = [words.columns.field, words.columns.from, done ? words.columns.done : words.columns.to];
  const body = paragraphs(
    table(
      columns.map((one) => ({ title: one })),
      rows,
    ),
    left > 0 ? words.moreDifferences(voice.count(left)) : "",
  );
  return details(
    `${words.kinds[kind]} <code>${htmlText(title, 200)}</code>: ${words.differences(differences.length)}`,
    body,
  );
}

function next(facts: SetupFacts, words: SetupWords, voice: Voice): string {
  const { mode, changes, notices } = facts;
  const overwritable = changes.some(({ held, obstacle }) => held && obstacle !== "in-use");
  const steps = [
    ...(mode === "plan" && changes.some(({ action, held }) => action !== "none" && !held)
      ? [words.steps.apply(voice)]
      : []),
    ...(overwritable ? [words.steps.overwrite(voice)] : []),
    ...(changes.some(({ error }) => error !== null) ? [words.steps.grant] : []),
    ...(notices.some(({ code }) => code === "no-channel") ? [words.steps.channel(voice)] : []),
    ...(mode === "apply" && changes.some(({ done, action }) => done && action === "create")
      ? [words.steps.mode(voice)]
      : []),
  ];
  if (steps.length === 0) return "";
  return paragraphs(`### ${words.headings.next}`, steps.map((step, index) => `${index + 1}. ${step}`).join("\n"));
}
