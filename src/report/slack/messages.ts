import type { Document, Head } from "../blocks.ts";
import { documentOf } from "../documents/document.ts";
import { figuresOf } from "../figures.ts";
import { headlineText, signed } from "../render/plain.ts";
import {
  context,
  documentBlocks,
  header,
  link,
  links,
  paragraph,
  person,
  plainLine,
  type SlackBlock,
  type SlackMessage,
  small,
} from "../render/slack.ts";
import { type AnyReport, isOfServices, type PeriodReport, type Report } from "../report.ts";
import { tellingIn } from "../telling.ts";
import type { Language } from "../words/languages.ts";
import { wordsFor } from "../words/catalogues.ts";
import type { Alert } from "./alerts.ts";

/** What stands under every message. */
export interface Signature {
  runUrl: string | null;
  /** Who is on watch: a name or a Slack user ID. */
  watcher: string | undefined;
}

export function deployMessage(
  places: readonly { service: string; region: string }[],
  language: Language,
  signature: Signature,
): SlackMessage {
  const own = wordsFor(language).slack;
  const service = each(places.map((place) => place.service));
  const text = own.deployText(service, each(places.map((place) => place.region)));
  return message(text, own.deployTitle(service), [paragraph(text), ...footer(null, language, signature)]);
}

function message(text: string, title: string, blocks: readonly SlackBlock[]): SlackMessage {
  return { text: plainLine(text), blocks: [header(title), ...blocks] };
}

function each(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

/** "chat (us-central1)"; of several all of them. */
function subjectOf(report: AnyReport): string {
  if (!isOfServices(report)) return `${report.service.name} (${report.service.region})`;
  return report.targets.map(({ service, region }) => `${service} (${region})`).join(", ");
}

export function verdictMessage(report: AnyReport, signature: Signature): SlackMessage {
  return told(documentOf(report), subjectOf(report), signature);
}

/** The period in a channel: the figures, what is to watch or beyond its limit, and what to do. */
export function periodMessage(report: PeriodReport, signature: Signature): SlackMessage {
  const document = documentOf(report);
  return told(document, `${document.head.product}, ${report.service.name}`, signature);
}

function told(document: Document, subject: string, signature: Signature): SlackMessage {
  const { head } = document;
  return message(headlineText(head), `${signed(head.verdict)} — ${subject}`, body(document, {}, signature));
}

/** The announcement after success, with the first figures. */
export function successMessage(report: AnyReport, signature: Signature): SlackMessage {
  const { words } = tellingIn(report.language);
  const document = documentOf(report);
  const reason = isOfServices(report) ? document.head.reason : successText(report);
  const live = isOfServices(report) ? each(report.targets.map(({ service }) => service)) : report.service.name;
  const title = words.slack.successTitle(live);
  return message(`${title}: ${reason}`, title, body(document, { reason, now: null }, signature));
}

function successText(report: Report): string {
  const { words, voice } = tellingIn(report.language);
  const seenMs = report.window === null ? 0 : report.window.endedAt - report.window.startedAt;
  return words.slack.successText(report.candidate?.name ?? report.service.name, voice.duration(seenMs));
}

/** `before`: how often it was told already since when, where a message is updated and not repeated. */
export function alertMessage(
  report: AnyReport,
  { rule, crossings }: Alert,
  signature: Signature,
  before: { times: number; since: number } | null,
): SlackMessage {
  const { words, voice } = tellingIn(report.language);
  const own = words.slack;
  const title = `${own.severities[rule.severity]}: ${subjectOf(report)}`;
  const document = documentOf(report);
  const lines = crossings.map(({ place, finding, limit }) => {
    const { value, n } = figuresOf(finding, voice);
    const said = own.crossing(words.findings[finding.id], value ?? "–", voice.unit(limit, finding.unit), own.of(n));
    return place === null ? said : `${place}: ${said}`;
  });
  const again = before === null ? [] : [own.again(voice.count(before.times + 1), voice.dateTime(before.since))];
  const reason = [...(lines.length === 0 ? [headlineText(document.head)] : lines), ...again].join("\n");
  return message(`${title} — ${reason}`, title, body(document, { reason }, signature));
}

/** The document, with this in its head, and what stands under every message. */
function body(document: Document, head: Partial<Head>, signature: Signature): SlackBlock[] {
  const said = { ...document, head: { ...document.head, ...head } };
  return [...documentBlocks(said), ...footer(document.head, document.language, signature)];
}

function footer(head: Head | null, language: Language, { runUrl, watcher }: Signature): SlackBlock[] {
  const words = wordsFor(language);
  const about = head?.about.map(([label, value]) => `${label} ${value}`).join(" · ") ?? "";
  const all = [link(words.labels.run, runUrl), links(head?.links ?? [])].filter((one) => one !== "");
  return context([
    about === "" ? "" : small(about),
    all.join(" · "),
    watcher === undefined ? "" : words.slack.onWatch(person(watcher)),
  ]);
}
