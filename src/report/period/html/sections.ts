import { table } from "../../html/figure.ts";
import { foreign, type Html, lines, link, markup, type Part, phrase } from "../../html/markup.ts";
import { facts, icon, type Section, section } from "../../html/sections/section.ts";
import { withoutMark } from "../../html/context.ts";
import { consoleAddress, traceLogsUrl } from "../../links.ts";
import { nextSteps, successRate } from "../markdown.ts";
import type { PeriodCheck, PeriodCheckId } from "../period-report.ts";
import { courseCharts, distributionOf, gaugeChart, trendChart } from "./charts.ts";
import { iconOf, type PeriodContext } from "./context.ts";

/** The verdict, the period, and where to look further. */
export function header({ report, words, page, voice }: PeriodContext, headline: string): Html {
  const { service, period, links } = report;
  const { labels } = words;
  const kind = report.verdict;
  const open = [
    link(labels.logs, consoleAddress(links.logs)),
    link(labels.metrics, consoleAddress(links.metrics)),
    link(labels.dashboards, consoleAddress(links.dashboards)),
  ].filter((one) => one !== null);
  return markup`<header class="verdict ${kind}"><p class="product">ion-verify · ${words.title[period.kind]}</p><h1><span class="badge">${icon(kind)}${withoutMark(words.verdicts[kind])}</span><span class="why">${phrase(headline)}</span></h1>${facts(
    [
      [
        labels.service,
        markup`${foreign(service.name)} <small>${foreign(service.region)} ${foreign(service.project)}</small>`,
      ],
      [labels.period, words.span(voice, period.from, period.to)],
      [labels.deployed, period.deployedAt === null ? null : voice.at(period.deployedAt)],
      [page.generated, markup`${voice.at(report.generatedAt)} ${voice.zone}`],
    ],
    "about",
  )}${open.length > 0 && markup`<p class="open"><span>${labels.open}</span>${open}</p>`}</header>`;
}

/** The figures that everybody asks for. */
export function tiles({ report, words, page, voice }: PeriodContext): Html {
  const { requests } = report;
  const { labels } = words;
  const measured = (id: PeriodCheckId, name: string): Html | null => {
    const check = report.checks.find((one) => one.id === id);
    if (check?.value == null) return null;
    const limit = check.limit === null ? "" : page.limit(voice.unit(check.limit, check.unit));
    const asked = check.reason.code !== "not-asked";
    return tile(name, voice.unit(check.value, check.unit), limit, asked ? iconOf(check.mark) : null);
  };
  const success = successRate(report);
  const all = [
    requests && tile(labels.total, voice.count(requests.count), words.sources[requests.kind], null),
    success !== null && tile(labels.successRate, voice.percent(success), "", null),
    measured("availability", labels.availability),
    measured("error-rate", words.checks["error-rate"]),
    measured("mean", labels.mean),
    measured("p95", words.checks.p95),
    measured("memory", labels.memory),
    measured("cpu", labels.cpu),
  ].filter((one) => one !== null && one !== false);
  return markup`<ul class="tiles">${all}</ul>`;
}

function tile(name: string, value: Part, below: Part, kind: ReturnType<typeof iconOf> | null): Html {
  return markup`<li class="tile ${kind ?? "plain"}"><span class="name">${name}${kind !== null && icon(kind)}</span><strong>${value}</strong><small>${below}</small></li>`;
}

export function sections(context: PeriodContext): Section[] {
  return [
    next(context),
    notices(context),
    findings(context),
    checklist(context),
    trend(context),
    latency(context),
    course(context),
    groups(context),
    status(context),
    resources(context),
    messages(context),
    dependencies(context),
    configuration(context),
    source(context),
  ].filter((one) => one !== null);
}

function next({ report, words, voice }: PeriodContext): Section | null {
  const steps = nextSteps(report, words, voice);
  const all = [...(steps.length === 0 ? [words.nothingToDo] : steps), words.plan[report.period.kind]];
  return section(
    "next",
    words.headings.next,
    markup`<ol class="steps">${all.map((step) => markup`<li>${phrase(step)}</li>`)}</ol>`,
  );
}

function notices({ report, words, voice }: PeriodContext): Section | null {
  const told = report.notices.map((one) => markup`<li>${phrase(words.notice(voice, one))}</li>`);
  return section("notices", words.headings.notices, told.length > 0 && markup`<ul class="notices">${told}</ul>`);
}

/** The gravest first; each can be folded away. */
function findings({ report, words, page, voice }: PeriodContext): Section | null {
  const order = ["failed", "warning", "unknown", "ok"] as const;
  const cards = report.checks
    .filter(({ reason }) => reason.code !== "not-asked")
    .toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark))
    .map((check) => {
      const { id, mark, value, limit, unit, n, interval } = check;
      const kind = iconOf(mark);
      const inTitle = value !== null && limit !== null;
      const title = markup`${icon(kind)}<span class="name">${words.checks[id]}</span>${inTitle && markup`<span class="figure"><b>${voice.unit(value, unit)}</b> <small>${page.limit(voice.unit(limit, unit))}</small></span>`}`;
      const details = facts([
        [words.columns.sample, n > 1 && voice.count(n)],
        [words.columns.interval, interval !== null && intervalText(check, (figure, of) => voice.unit(figure, of))],
      ]);
      // What is well is folded: there is much of it.
      const open = mark === "ok" ? null : markup` open=""`;
      return markup`<details class="finding ${kind}"${open}><summary>${title}</summary><div class="inside"><div><p>${phrase(words.reason(voice, check.reason))}</p>${details}</div></div></details>`;
    });
  return section("findings", words.headings.findings, cards.length > 0 && cards);
}

function intervalText(
  { interval, unit }: PeriodCheck,
  show: (value: number, unit: PeriodCheck["unit"]) => string,
): string {
  if (interval === null) return "–";
  const low = show(interval.low, unit);
  return interval.high === null ? `≥ ${low}` : `${low} – ${show(interval.high, unit)}`;
}

function checklist({ report, words, voice }: PeriodContext): Section | null {
  const rows = report.checklist.map(({ id, mark, by }) => {
    const own = by.flatMap((one) => report.checks.find((check) => check.id === one) ?? []);
    const worst = own.find((one) => one.mark === mark) ?? own[0];
    const why = worst === undefined ? words.askPeople : words.reason(voice, worst.reason);
    return [
      markup`${icon(iconOf(mark))}<span class="unseen">${words.marks[mark]}</span>`,
      words.checklist[id],
      phrase(why),
    ];
  });
  const { headings } = words;
  return section(
    "checklist",
    headings.checklist,
    table(
      headings.checklist,
      [{ title: words.columns.state }, { title: headings.checklist }, { title: headings.findings }],
      rows,
    ),
  );
}

function trend(its: PeriodContext): Section | null {
  const { report, words, voice } = its;
  const check = report.checks.find(({ id }) => id === "p95-trend");
  if (report.trend === null || check === undefined) return null;
  const rows = report.trend.points.map(({ from, to, p95Ms, requests }) => [
    `${voice.day(from)} – ${voice.day(to)}`,
    voice.duration(p95Ms),
    voice.count(requests),
  ]);
  const { columns, headings, labels } = words;
  return section(
    "trend",
    headings.trend,
    trendChart(its),
    table(
      headings.trend,
      [{ title: labels.period }, { title: columns.p95, figures: true }, { title: columns.requests, figures: true }],
      rows,
    ),
    markup`<p class="outcome">${icon(iconOf(check.mark))}<span>${phrase(words.reason(voice, check.reason))}</span></p>`,
  );
}

function latency(its: PeriodContext): Section | null {
  return section("latency", its.page.headings.latency, distributionOf(its));
}

function course(its: PeriodContext): Section | null {
  return section("course", its.words.headings.course, courseCharts(its));
}

function groups({ report, words, voice }: PeriodContext): Section | null {
  const { requests } = report;
  if (requests === null) return null;
  const { columns, headings } = words;
  const drawn = table(
    headings.groups,
    [
      { title: columns.group },
      { title: columns.requests, figures: true },
      { title: columns.errors, figures: true },
      { title: `${columns.slow} (${words.slowOver(voice, requests.slow.thresholdMs)})`, figures: true },
      { title: columns.mean, figures: true },
      { title: columns.p95, figures: true },
    ],
    requests.groups.map((one) => [
      foreign(one.group),
      voice.count(one.count),
      voice.count(one.errors),
      voice.count(one.slow),
      one.meanMs === null ? "–" : voice.duration(one.meanMs),
      one.p95Ms === null ? "–" : voice.duration(one.p95Ms),
    ]),
  );
  const more = requests.moreGroups > 0 && markup`<p class="note">${words.more(voice, requests.moreGroups)}</p>`;
  return section("groups", headings.groups, drawn, more);
}

function status({ report, words, voice }: PeriodContext): Section | null {
  const { requests } = report;
  if (requests === null) return null;
  const { columns, headings, labels } = words;
  const drawn = table(
    headings.status,
    [{ title: columns.status }, { title: columns.requests, figures: true }, { title: columns.share, figures: true }],
    requests.byStatus.map((one) => [
      String(one.status),
      voice.count(one.count),
      requests.count === 0 ? "–" : voice.percent(one.count / requests.count),
    ]),
  );
  const slow = table(
    headings.slowest,
    [
      { title: columns.at },
      { title: columns.latency, figures: true },
      { title: columns.status },
      { title: columns.group },
      { title: labels.logs },
    ],
    requests.slowest.map(({ at, latencyMs, status: code, group, trace }) => [
      voice.at(at),
      voice.duration(latencyMs),
      code === null ? "–" : String(code),
      foreign(group),
      (trace === null ? null : link(labels.logs, consoleAddress(traceLogsUrl(trace, at)))) ?? "–",
    ]),
  );
  return section("requests", headings.status, drawn, slow !== null && markup`<h3>${headings.slowest}</h3>${slow}`);
}

function resources(its: PeriodContext): Section | null {
  const { memory, cpu } = its.report.resources;
  return section(
    "resources",
    its.words.headings.resources,
    gaugeChart(its, "memory", memory),
    gaugeChart(its, "cpu", cpu),
  );
}

function messages({ report, words, voice }: PeriodContext): Section | null {
  const { columns, headings } = words;
  const heads = [{ title: columns.count, figures: true }, { title: columns.first }, { title: columns.message }];
  const fresh = table(
    headings.newErrors,
    heads,
    (report.newMessages?.patterns ?? []).map(({ count, firstAt, example }) => [
      voice.count(count),
      voice.at(firstAt),
      foreign(example),
    ]),
  );
  const all = table(
    headings.errors,
    heads,
    report.errorMessages.map(({ count, firstAt, message }) => [
      voice.count(count),
      voice.at(firstAt),
      foreign(message),
    ]),
  );
  return section(
    "errors",
    headings.errors,
    fresh !== null && markup`<h3>${headings.newErrors}</h3>${fresh}`,
    all !== null && markup`<h3>${headings.errors}</h3>${all}`,
  );
}

function dependencies({ report, words }: PeriodContext): Section | null {
  const { columns, headings } = words;
  const rows = (report.dependencies?.parts ?? []).map(({ name, state, ok }) => [
    markup`${icon(ok ? "pass" : "fail")}`,
    foreign(name),
    foreign(state),
  ]);
  return section(
    "dependencies",
    headings.dependencies,
    table(headings.dependencies, [{ title: columns.state }, { title: columns.part }, { title: columns.state }], rows),
  );
}

function configuration({ report, words }: PeriodContext): Section | null {
  const { columns, headings, settings } = words;
  const rows = report.configuration.map(({ setting, wanted, actual, same }) => [
    markup`${icon(same ? "pass" : "warn")}`,
    settings[setting],
    foreign(wanted),
    foreign(actual),
  ]);
  return section(
    "configuration",
    headings.configuration,
    table(
      headings.configuration,
      [{ title: columns.state }, { title: columns.setting }, { title: columns.wanted }, { title: columns.actual }],
      rows,
    ),
  );
}

function source({ report, words, voice }: PeriodContext): Section | null {
  const { source: from, requests } = report;
  const told = words.sourceLine(voice, {
    kind: from.kind,
    seen: requests?.seen ?? 0,
    fraction: requests?.sampling?.fraction ?? null,
    calls: from.calls,
    bytesBilled: from.bytesBilled,
  });
  const query =
    requests !== null &&
    requests.query.trim() !== "" &&
    markup`<details class="data"><summary>${words.headings.query}</summary><pre><code>${lines(requests.query)}</code></pre></details>`;
  return section(
    "source",
    words.headings.source,
    markup`<p>${words.sources[from.kind]} (${phrase(words.sourceReason(voice, from.reason))}). ${told}.</p>`,
    query,
  );
}
