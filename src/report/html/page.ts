import { hash } from "node:crypto";
import type { Report } from "../report.ts";
import { contextOf, withoutMark } from "./context.ts";
import { markup, phrase } from "./markup.ts";
import { comparison, messages } from "./sections/baseline.ts";
import { findings, next, notices, rollback } from "./sections/findings.ts";
import { contents, header, tiles } from "./sections/header.ts";
import { judged } from "./sections/judged.ts";
import { course, latency, requestTables } from "./sections/requests.ts";
import { ICONS, sectionMarkup } from "./sections/section.ts";
import { probes, readiness, resources, traffic } from "./sections/service.ts";
import { STYLE } from "./style.ts";

/**
 * The report as one HTML file that needs nothing besides: no script, no network, all charts drawn here. Its policy lets a
 * browser use this style sheet and nothing else. It is well-formed XML as well, so that any parser reads the same.
 */
export function renderPage(report: Report): string {
  const context = contextOf(report);
  const { words, page } = context;
  const sections = [
    rollback(context),
    next(context),
    notices(context),
    findings(context),
    latency(context),
    course(context),
    comparison(context),
    messages(context),
    requestTables(context),
    probes(context),
    resources(context),
    readiness(context),
    traffic(context),
    judged(context),
  ].filter((one) => one !== null);
  const policy = `default-src 'none'; style-src 'sha256-${hash("sha256", STYLE, "base64")}'; base-uri 'none'; form-action 'none'`;
  const subject = report.candidate?.name ?? report.service.name;
  const head = [
    markup`<meta charset="utf-8"/>`,
    markup`<meta http-equiv="Content-Security-Policy" content="${phrase(policy)}"/>`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1"/>`,
    markup`<meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/>`,
    markup`<title>${withoutMark(words.verdicts[report.verdict])} — ${subject} · ion-verify</title>`,
    markup`<style>${phrase(STYLE)}</style>`,
  ];
  const body = [
    ICONS,
    markup`<a class="skip" href="#main">${page.skip}</a>`,
    header(context),
    contents(sections, context),
    markup`<main id="main">${tiles(context)}${sections.map(sectionMarkup)}</main>`,
  ];
  const root = markup`<html lang="${report.language}"><head>${head}</head><body>${body}</body></html>`;
  return `<!DOCTYPE html>\n${root.toString()}\n`;
}
