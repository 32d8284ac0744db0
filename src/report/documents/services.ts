import { type Document, type Head, type Marked, present, type Section, section, table } from "../blocks.ts";
import type { ServicesReport, TargetReport, Verdict } from "../report.ts";
import { placeOf } from "../sections/head.ts";
import { headReason, MARKS } from "../sentence.ts";
import { type Telling, tellingIn } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import { verificationDocument } from "./verification.ts";

/** All that is shown of several services: what they come to, a row each, and each one's own report as a part. */
export function servicesDocument(report: ServicesReport): Document {
  const telling = tellingIn(report.language);
  const head = headOf(report, telling);
  return {
    language: report.language,
    head,
    figures: [],
    sections: [rowsSection(report, telling)],
    parts: report.targets.map((target, i) => ({
      id: `target-${i + 1}`,
      document: withoutNow(documentOfTarget(target, report, telling), target === decisiveTarget(report)),
      folded: target.verdict === "pass",
    })),
  };
}

/** What to do now stands at the top of everything: of the service that decided it is not said again. */
function withoutNow(document: Document, isSaid: boolean): Document {
  return isSaid ? { ...document, head: { ...document.head, now: null } } : document;
}

function headOf(report: ServicesReport, telling: Telling): Head {
  const { words, voice } = telling;
  const { verdict, targets, commit } = report;
  const order: Verdict[] = ["fail", "inconclusive", "pass"];
  const counted = order
    .map((one) => [one, targets.filter((target) => target.verdict === one).length] as const)
    .filter(([, n]) => n > 0)
    .map(([one, n]) => words.services.counts[one](voice.count(n)))
    .join(", ");
  const decisive = verdict === "pass" ? undefined : decisiveTarget(report);
  return {
    product: words.services.report,
    verdict: verdictOf(report, telling),
    subject: words.services.subject(voice.count(targets.length)),
    reason:
      decisive === undefined
        ? counted
        : words.services.decided(counted, placeOfTarget(decisive, telling), reasonOf(decisive, telling)),
    about: present<readonly [string, Text]>(
      commit === undefined ? null : [words.labels.commit, words.commit(voice, commit.sha, commit.author)],
    ),
    links: [],
    now: decisive === undefined ? null : documentOfTarget(decisive, report, telling).head.now,
  };
}

function rowsSection({ targets }: ServicesReport, telling: Telling): Section {
  const { words, voice } = telling;
  const { columns, labels, services } = words;
  const rows = targets.map((target) => [
    voice.code(target.service),
    verdictOf(target, telling),
    voice.code(target.region),
    reasonOf(target, telling),
    target.report?.candidate == null ? "" : voice.code(target.report.candidate.name),
  ]);
  const heads = [labels.service, columns.decision, services.region, columns.reason, columns.revision];
  return section("services", services.heading, null, table(services.heading, heads, rows));
}

function verdictOf({ verdict }: Pick<TargetReport, "verdict">, { words }: Telling): Marked {
  return { mark: MARKS[verdict], word: words.verdicts[verdict] };
}

function documentOfTarget(target: TargetReport, { language }: ServicesReport, telling: Telling): Document {
  const { words } = telling;
  const subject = placeOfTarget(target, telling);
  if (target.report !== null) {
    const document = verificationDocument(target.report);
    // That there is nothing to do is said of the whole deploy, or not at all.
    const sections = document.sections.filter(({ id }) => id !== "next" || document.head.now !== null);
    return { ...document, head: { ...document.head, subject }, sections };
  }
  const [verdict, reason] = [verdictOf(target, telling), reasonOf(target, telling)];
  const head = { product: words.page.report, verdict, subject, reason, about: [], links: [], now: null };
  return { language, head, figures: [], sections: [] };
}

function placeOfTarget({ service: name, region }: TargetReport, { voice }: Telling): Text {
  return placeOf({ name, region, project: "" }, voice);
}

/** Why its verdict is what it is, or why there is none. */
export function reasonOf({ report, fault }: TargetReport, telling: Telling): Text {
  return report === null
    ? telling.words.services.unverified(telling.voice.quote(telling.words.detail(fault ?? "")))
    : headReason(report, telling);
}

/** Which one decided: the first of the gravest. */
function decisiveTarget({ verdict, targets }: ServicesReport): TargetReport | undefined {
  return targets.find((one) => one.verdict === verdict);
}
