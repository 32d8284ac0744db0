import type { FindingId } from "../../checks/finding.ts";
import { figuresOf } from "../figures.ts";
import { formatFor } from "../text/format.ts";
import type { Report } from "../report.ts";
import { headline, reasonSentence } from "../sentence.ts";
import { rollbackSentence } from "../traffic/outcome.ts";
import { voiceFor } from "../voice.ts";
import type { Alert } from "./alerts.ts";
import {
  type Block,
  context,
  fields,
  header,
  link,
  paragraph,
  person,
  plainLine,
  type SlackMessage,
} from "./blocks.ts";
import { type Language, wordsFor } from "../words/words.ts";

/** What stands under every message. */
export interface Signature {
  runUrl: string | null;
  /** Who is on watch: a name or a Slack user ID. */
  watcher: string | undefined;
}

const figuresShown: readonly FindingId[] = ["p95", "error-rate", "memory", "cpu", "p50", "p99"];

export function deployMessage(
  place: { service: string; region: string; language: Language },
  signature: Signature,
): SlackMessage {
  const own = wordsFor(place.language).slack;
  const text = own.deployText(place.service, place.region);
  return {
    text: plainLine(text),
    blocks: [header(own.deployTitle(place.service)), paragraph(text), ...footer(null, place.language, signature)],
  };
}

export function verdictMessage(report: Report, signature: Signature): SlackMessage {
  const words = wordsFor(report.language);
  const title = `${words.verdicts[report.verdict]} — ${report.service.name} (${report.service.region})`;
  const blocks = [
    header(title),
    paragraph(reasonSentence(report)),
    ...(report.rollback === null ? [] : [paragraph(rollbackSentence(report.rollback, report.language, "plain"))]),
    ...figures(report),
    ...footer(report, report.language, signature),
  ];
  return { text: plainLine(headline(report)), blocks };
}

/** The announcement after success, with the first figures. */
export function successMessage(report: Report, signature: Signature): SlackMessage {
  const own = wordsFor(report.language).slack;
  const format = formatFor(wordsFor(report.language).units);
  const seenMs = report.window === null ? 0 : report.window.endedAt - report.window.startedAt;
  const text = own.successText(report.candidate?.name ?? report.service.name, format.duration(seenMs));
  return {
    text: plainLine(`${own.successTitle(report.service.name)}: ${text}`),
    blocks: [
      header(own.successTitle(report.service.name)),
      paragraph(text),
      ...figures(report),
      ...footer(report, report.language, signature),
    ],
  };
}

/** `before`: how often it was told already since when, where a message is updated and not repeated. */
export function alertMessage(
  report: Report,
  { rule, crossings }: Alert,
  signature: Signature,
  before: { times: number; since: number } | null,
): SlackMessage {
  const own = wordsFor(report.language).slack;
  const words = wordsFor(report.language);
  const voice = voiceFor(report.language, "plain");
  const title = `${own.severities[rule.severity]}: ${report.service.name} (${report.service.region})`;
  const lines = crossings.map(({ finding, limit }) => {
    const { value, n } = figuresOf(finding, voice);
    return own.crossing(words.findings[finding.id], value ?? "–", voice.unit(limit, finding.unit), own.of(n));
  });
  const again = before === null ? [] : [own.again(voice.count(before.times + 1), voice.dateTime(before.since))];
  const text = [...(lines.length === 0 ? [headline(report)] : lines), ...again].join("\n");
  return {
    text: plainLine(`${title} — ${text}`),
    blocks: [header(title), paragraph(text), ...figures(report), ...footer(report, report.language, signature)],
  };
}

function figures(report: Report): Block[] {
  const own = wordsFor(report.language).slack;
  const words = wordsFor(report.language);
  const voice = voiceFor(report.language, "plain");
  const shown = figuresShown.flatMap((id) => report.findings.find((finding) => finding.id === id) ?? []);
  const pairs = shown.map((finding) => {
    const { value, limit } = figuresOf(finding, voice);
    return { name: words.findings[finding.id], value: `${value ?? "–"} (${own.limit(limit)})` };
  });
  const requests = report.requests === null ? [] : [{ name: own.requests, value: voice.count(report.requests.count) }];
  return fields([...requests, ...pairs]);
}

function footer(report: Report | null, language: Language, { runUrl, watcher }: Signature): Block[] {
  const own = wordsFor(language).slack;
  const links = [
    link(own.run, runUrl),
    link(own.revision, report?.links.revision ?? null),
    link(own.logs, report?.links.logs ?? null),
    link(own.metrics, report?.links.metrics ?? null),
  ].filter((one) => one !== "");
  return context([links.join(" · "), watcher === undefined ? "" : own.onWatch(person(watcher))]);
}
