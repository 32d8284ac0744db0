import type { Document } from "../blocks.ts";
import { periodDocument } from "../documents/period.ts";
import { documentOfAny } from "../documents/any.ts";
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
  return {
    text: plainLine(text),
    blocks: [header(own.deployTitle(service)), paragraph(text), ...footer(null, language, signature)],
  };
}

function each(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

/** "chat (us-central1)"; of several all of them. */
function subjectOf(report: AnyReport): string {
  if (!isOfServices(report)) return `${report.service.name} (${report.service.region})`;
  return report.targets.map(({ service, region }) => `${service} (${region})`).join(", ");
}

function namesOf(report: AnyReport): string {
  return isOfServices(report) ? each(report.targets.map(({ service }) => service)) : report.service.name;
}

export function verdictMessage(report: AnyReport, signature: Signature): SlackMessage {
  return told(documentOfAny(report), subjectOf(report), signature);
}

/** The period in a channel: the figures, what is to watch or beyond its limit, and what to do. */
export function periodMessage(report: PeriodReport, signature: Signature): SlackMessage {
  const document = periodDocument(report);
  return told(document, `${document.head.product}, ${report.service.name}`, signature);
}

function told(document: Document, subject: string, signature: Signature): SlackMessage {
  const title = `${signed(document.head.verdict)} — ${subject}`;
  return {
    text: plainLine(headlineText(document.head)),
    blocks: [header(title), ...documentBlocks(document), ...footer(document, document.language, signature)],
  };
}

/** The announcement after success, with the first figures. */
export function successMessage(report: AnyReport, signature: Signature): SlackMessage {
  const { words } = tellingIn(report.language);
  const document = documentOfAny(report);
  const text = isOfServices(report) ? document.head.reason : successText(report);
  const title = words.slack.successTitle(namesOf(report));
  const said = { ...document, head: { ...document.head, reason: text, now: null } };
  return {
    text: plainLine(`${title}: ${text}`),
    blocks: [header(title), ...documentBlocks(said), ...footer(document, report.language, signature)],
  };
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
  const document = documentOfAny(report);
  const lines = crossings.map(({ place, finding, limit }) => {
    const { value, n } = figuresOf(finding, voice);
    const said = own.crossing(words.findings[finding.id], value ?? "–", voice.unit(limit, finding.unit), own.of(n));
    return place === null ? said : `${place}: ${said}`;
  });
  const again = before === null ? [] : [own.again(voice.count(before.times + 1), voice.dateTime(before.since))];
  const text = [...(lines.length === 0 ? [headlineText(document.head)] : lines), ...again].join("\n");
  const said = { ...document, head: { ...document.head, reason: text } };
  return {
    text: plainLine(`${title} — ${text}`),
    blocks: [header(title), ...documentBlocks(said), ...footer(document, report.language, signature)],
  };
}

function footer(document: Document | null, language: Language, { runUrl, watcher }: Signature): SlackBlock[] {
  const words = wordsFor(language);
  const about = document?.head.about.map(([label, value]) => `${label} ${value}`).join(" · ") ?? "";
  const all = [link(words.labels.run, runUrl), links(document?.head.links ?? [])].filter((one) => one !== "");
  return context([
    about === "" ? "" : small(about),
    all.join(" · "),
    watcher === undefined ? "" : words.slack.onWatch(person(watcher)),
  ]);
}
