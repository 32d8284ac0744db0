import { hash } from "node:crypto";
import { withoutMark } from "../../html/context.ts";
import { markup, phrase } from "../../html/markup.ts";
import { ICONS, sectionMarkup } from "../../html/sections/section.ts";
import { STYLE } from "../../html/style.ts";
import { periodHeadline } from "../headline.ts";
import type { PeriodReport } from "../../report.ts";
import { periodContext } from "./context.ts";
import { header, sections, tiles } from "./sections.ts";

/** A period as one HTML file that needs nothing besides: no script, no network, as the page of a verification. */
export function renderPeriodPage(report: PeriodReport): string {
  const context = periodContext(report);
  const { words, page } = context;
  const all = sections(context);
  const policy = `default-src 'none'; style-src 'sha256-${hash("sha256", STYLE, "base64")}'; base-uri 'none'; form-action 'none'`;
  const head = [
    markup`<meta charset="utf-8"/>`,
    markup`<meta http-equiv="Content-Security-Policy" content="${phrase(policy)}"/>`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1"/>`,
    markup`<meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/>`,
    markup`<title>${withoutMark(words.verdicts[report.verdict])} — ${words.title[report.period.kind]}, ${report.service.name} · ion-verify</title>`,
    markup`<style>${phrase(STYLE)}</style>`,
  ];
  // The headline's verdict and title stand beside it already.
  const why = periodHeadline(report, "html").replace(/^.*?<\/code>:? ?/, "");
  const body = [
    ICONS,
    markup`<a class="skip" href="#main">${page.skip}</a>`,
    header(context, why),
    markup`<nav aria-label="${page.contents}"><ul>${all.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`,
    markup`<main id="main">${tiles(context)}${all.map(sectionMarkup)}</main>`,
  ];
  const root = markup`<html lang="${report.language}"><head>${head}</head><body>${body}</body></html>`;
  return `<!DOCTYPE html>\n${root.toString()}\n`;
}
