import type { Finding, FindingId } from "../../../checks/finding.ts";
import { figuresOf } from "../../figures.ts";
import { consoleAddress } from "../../text/links.ts";
import { reasonSentence } from "../../sentence.ts";
import { type Context, withoutMark } from "../context.ts";
import { foreign, type Html, link, markup, type Part, phrase } from "../markup.ts";
import { facts, icon, type Section } from "./section.ts";

/** The verdict, why, and what it is about. */
export function header({ report, words, page, voice }: Context): Html {
  const { service, candidate, baseline, window, links } = report;
  const { labels } = words;
  const open = [
    link(labels.revisionLink, consoleAddress(links.revision)),
    link(labels.logsLink, consoleAddress(links.logs)),
    link(labels.metricsLink, consoleAddress(links.metrics)),
  ].filter((one) => one !== null);
  return markup`<header class="verdict ${report.verdict}"><p class="product">ion-verify · ${page.report}</p><h1><span class="badge">${icon(report.verdict)}${withoutMark(words.verdicts[report.verdict])}</span><span class="why">${phrase(reasonSentence(report, "html"))}</span></h1>${facts(
    [
      [
        labels.service,
        markup`${foreign(service.name)} <small>${foreign(service.region)} ${foreign(service.project)}</small>`,
      ],
      [labels.candidate, candidate && foreign(candidate.name)],
      [labels.baseline, baseline && foreign(baseline.name)],
      [
        labels.window,
        window &&
          phrase(words.windowLine(voice, window.endedAt - window.startedAt, window.plannedMs, window.endedEarly)),
      ],
      [page.generated, markup`${voice.dateTime(report.generatedAt)} UTC`],
    ],
    "about",
  )}${open.length > 0 && markup`<p class="open"><span>${labels.open}</span>${open}</p>`}</header>`;
}

/** The figures that everybody asks for, at a glance. */
export function tiles(context: Context): Html | null {
  const { report, words, page, voice } = context;
  const { requests, window, probes } = report;
  const finding = (id: FindingId): Finding | undefined => report.findings.find((each) => each.id === id);
  const measured = (id: "error-rate" | "p95" | "memory" | "cpu", name: string): Html | null => {
    const its = finding(id);
    if (its === undefined || its.value === null) return null;
    const figures = figuresOf(its, voice);
    return tile(name, figures.value, page.limit(figures.limit), its.decision);
  };
  const sent = probes.reduce((sum, probe) => sum + probe.sent, 0);
  const failed = probes.reduce((sum, probe) => sum + probe.failed, 0);
  const all = [
    requests &&
      tile(
        words.columns.requests,
        voice.count(requests.count),
        window && voice.duration(window.endedAt - window.startedAt),
        null,
      ),
    measured("error-rate", words.findings["error-rate"]),
    measured("p95", words.findings.p95),
    sent > 0 &&
      tile(
        words.headings.probes,
        voice.count(sent),
        `${words.columns.failed} ${voice.count(failed)}`,
        (finding("probe-health") ?? finding("probe-chat"))?.decision === "fail" ||
          finding("probe-chat")?.decision === "fail"
          ? "fail"
          : null,
      ),
    measured("memory", words.findings.memory),
    measured("cpu", words.findings.cpu),
  ].filter((each) => each !== null && each !== false);
  return all.length === 0 ? null : markup`<ul class="tiles">${all}</ul>`;
}

function tile(name: string, value: Part, below: Part, decision: Finding["decision"] | null): Html {
  return markup`<li class="tile ${decision ?? "plain"}"><span class="name">${name}${decision !== null && icon(decision)}</span><strong>${value}</strong><small>${below}</small></li>`;
}

export function contents(sections: readonly Section[], { page }: Context): Html {
  return markup`<nav aria-label="${page.contents}"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}
