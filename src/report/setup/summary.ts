import {
  type Block,
  type Cell,
  type Document,
  list,
  present,
  type Section,
  section,
  type Step,
  table,
} from "../blocks.ts";
import { actionDocument } from "../documents/action.ts";
import { step } from "../steps.ts";
import { type Telling, tellingIn } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import type { Words } from "../words/catalogues.ts";
import type { Counts } from "../words/en/setup.ts";
import { isWhole, type SetupChange, type SetupFacts } from "./facts.ts";
import { say } from "../words/phrases.ts";

/** The setup's summary: what would be or was done in its first line, one row for each resource, and what differs. */
export function setupDocument(facts: SetupFacts): Document {
  const telling = tellingIn(facts.language);
  const { words, voice } = telling;
  const own = words.setup;
  const { language, service, definitions, channel, changes, mode, notices, tookMs } = facts;
  const counts = countsOf(facts);
  const from = definitions === null ? own.shipped : voice.code(definitions);
  return actionDocument({
    language,
    service,
    product: own.headings.changes,
    word: own.heads[headOf(facts, counts)],
    reason: mode === "plan" ? own.planned(counts) : own.applied(counts),
    about: present<readonly [string, Text]>(
      mode === "remove" ? null : [own.labels.definitions, from],
      channel && [own.labels.channel, `${voice.code(channel.title)} (${voice.code(channel.type)})`],
    ),
    tookMs,
    sections: [
      section(
        "notices",
        words.headings.notices,
        null,
        list(notices.map((one) => ({ text: say(own.notices, voice, one) }))),
      ),
      section("changes", own.headings.changes, null, changed(facts, telling)),
      ...changes.filter(({ differences }) => differences.length > 0).map((one, i) => differing(one, i, telling)),
    ],
    steps: stepsOf(facts, telling),
  });
}

/** In a plan: what would be done. Else: what was. */
function countsOf({ mode, changes }: SetupFacts): Counts {
  const moved = changes.filter(({ action, held, done }) => action !== "none" && (mode === "plan" ? !held : done));
  const of = (action: SetupChange["action"]): number => moved.filter((change) => change.action === action).length;
  return {
    create: of("create"),
    change: of("change"),
    replace: of("replace"),
    remove: of("remove"),
    held: changes.filter(({ held }) => held).length,
    failed:
      mode === "plan" ? 0 : changes.filter(({ action, held, done }) => action !== "none" && !held && !done).length,
    unchanged: changes.filter(({ action }) => action === "none").length,
  };
}

function headOf(facts: SetupFacts, counts: Counts): keyof Words["setup"]["heads"] {
  if (facts.mode === "plan") return "plan";
  if (!isWhole(facts)) return "failed";
  if (counts.held > 0) return "held";
  if (counts.create + counts.change + counts.replace + counts.remove === 0) return "nothing";
  return facts.mode === "remove" ? "removed" : "done";
}

/** A row each, and why what failed did. */
function changed({ changes, mode }: SetupFacts, { words, voice }: Telling): Block[] {
  const own = words.setup;
  const failed = failures(changes).map(({ kind, titles, error }) => ({
    mark: "fail" as const,
    name: own.kinds[kind],
    text: `${titles.map((title) => voice.code(title)).join(", ")}: ${voice.quote(words.detail(error))}`,
  }));
  const rows = changes.map((one) => [own.kinds[one.kind], voice.code(one.title), rowOf(one, mode === "plan", own)]);
  const { kind, name, what } = own.columns;
  return [...table(own.headings.changes, [kind, name, what], rows), ...list(failed)];
}

/** What fails several, a role that is missing say, is told once, with all of their names before it. */
function failures(changes: readonly SetupChange[]): { kind: SetupChange["kind"]; error: string; titles: string[] }[] {
  const found: ReturnType<typeof failures> = [];
  for (const { kind, title, error: told } of changes) {
    if (told === null) continue;
    const error = told.replace(` ${title} failed: `, " failed: ");
    const same = found.find((one) => one.kind === kind && one.error === error);
    if (same === undefined) found.push({ kind, error, titles: [title] });
    else same.titles.push(title);
  }
  return found;
}

/** What a row says of itself. */
function rowOf({ action, obstacle, held, done, error }: SetupChange, planning: boolean, own: Words["setup"]): Cell {
  if (held && obstacle !== null) return { mark: "warn", word: own.obstacles[obstacle] };
  if (error !== null) return { mark: "fail", word: own.notDone };
  if (action === "none") return own.actions.done.none;
  const why = obstacle === null ? "" : ` (${own.overwritten[obstacle]})`;
  return planning || done ? `${own.actions[done ? "done" : "planned"][action]}${why}` : own.notDone;
}

function differing({ kind, title, differences, done }: SetupChange, i: number, { words, voice }: Telling): Section {
  const own = words.setup;
  const valueOf = (value: string | undefined): string => (value === undefined ? own.notThere : voice.code(value));
  const columns = [own.columns.field, own.columns.from, done ? own.columns.done : own.columns.to];
  const rows = differences.map(({ path, from, to }) => [voice.code(path), valueOf(from), valueOf(to)]);
  const heading = `${own.kinds[kind]} ${voice.code(title)}: ${own.differences(differences.length)}`;
  return section(`differences-${i}`, heading, 50, table(own.kinds[kind], columns, rows), { folded: true });
}

function stepsOf({ mode, changes, notices }: SetupFacts, { words, voice }: Telling): Step[] {
  const { steps } = words.setup;
  const overwritable = changes.some(({ held, obstacle }) => held && obstacle !== "in-use");
  return [
    ...(mode === "plan" && changes.some(({ action, held }) => action !== "none" && !held) ? [steps.apply(voice)] : []),
    ...(overwritable ? [steps.overwrite(voice)] : []),
    ...new Set(changes.flatMap(({ error }) => (error === null ? [] : [steps.grant(voice, error)]))),
    ...(notices.some(({ code }) => code === "no-channel") ? [steps.channel(voice)] : []),
    ...(mode === "apply" && changes.some(({ done, action }) => done && action === "create") ? [steps.mode(voice)] : []),
  ].map((text) => step(text));
}
