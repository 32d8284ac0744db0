import type { RequestFacts } from "../../report.ts";
import type { Context } from "../context.ts";
import { table } from "../figure.ts";
import { foreign, type Html, markup, phrase, type Part } from "../markup.ts";
import { type Section, section, titled } from "./section.ts";

type Side = Pick<RequestFacts, "count" | "errors" | "latency">;

/** Candidate against baseline, figure by figure. */
export function comparison({ report, page, words, voice }: Context): Section | null {
  const compared = report.baseline?.compared ?? null;
  const { requests } = report;
  if (compared === null || requests === null) return null;
  // Refused ones are told apart: the baseline's log does not show its own.
  const own: Side = {
    count: requests.count - requests.refused,
    errors: requests.errors - requests.refused,
    latency: requests.latency,
  };
  const rate = ({ count, errors }: Side): number | null => (count === 0 ? null : errors / count);
  const row = (name: string, of: (side: Side) => number | null, show: (value: number) => string): Part[] => {
    const [ours, theirs] = [of(own), of(compared)];
    const times = ours === null || theirs === null || theirs === 0 ? null : ours / theirs;
    return [
      name,
      ours === null ? "–" : show(ours),
      theirs === null ? "–" : show(theirs),
      times === null ? "–" : difference(times, voice),
    ];
  };
  const ms = (value: number): string => voice.duration(value);
  const rows = [
    [words.columns.requests, voice.count(own.count), voice.count(compared.count), ""],
    row(words.findings["error-rate"], rate, (value) => voice.percent(value)),
    row(page.comparison.mean, (side) => side.latency?.meanMs ?? null, ms),
    row("P50", (side) => side.latency?.p50Ms ?? null, ms),
    row("P95", (side) => side.latency?.p95Ms ?? null, ms),
    row("P99", (side) => side.latency?.p99Ms ?? null, ms),
    row(page.comparison.longest, (side) => side.latency?.maxMs ?? null, ms),
  ];
  return section(
    "comparison",
    words.headings.compared,
    markup`<p>${phrase(
      [
        words.comparedLine(voice, compared.concurrent, compared.from, compared.to),
        compared.sampling && words.sampledLine(voice, compared.sampling.fraction, compared.sampling.estimated),
      ]
        .filter((line) => line !== null)
        .join(" "),
    )}</p>`,
    table(
      words.headings.compared,
      [
        { title: "" },
        { title: words.labels.candidate, figures: true },
        { title: words.labels.baseline, figures: true },
        { title: page.columns.difference, figures: true },
      ],
      rows,
    ),
  );
}

/** Beyond three times as much, a percentage is hard to read. */
function difference(times: number, voice: Context["voice"]): string {
  if (times >= 3) return `× ${voice.count(Number(times.toPrecision(2)))}`;
  return `${times > 1 ? "+" : ""}${voice.percent(times - 1)}`;
}

/** The service's errors, and those of them that the baseline did not write. */
export function messages(context: Context): Section | null {
  const { report, words, voice } = context;
  const { columns } = words;
  const all = table(
    words.headings.errors,
    [
      { title: columns.count, figures: true },
      { title: columns.severity },
      { title: columns.first },
      { title: columns.message },
    ],
    report.errorMessages.map((one) => [
      voice.count(one.count),
      foreign(one.severity, 20),
      voice.dateTime(one.firstAt),
      foreign(one.message, 2_000),
    ]),
  );
  return section("messages", words.headings.errors, all, all && titled(words.headings.newErrors, newErrors(context)));
}

/** Null where nothing can be said of them. */
function newErrors({ report, words, voice }: Context): Html | null {
  const { newMessages, baseline, window } = report;
  if (window === null) return null;
  const said = words.newErrors;
  if (newMessages === null)
    return markup`<p>${phrase(baseline === null ? said.noBaseline : said.unread(voice, baseline.name))}</p>`;
  const { columns } = words;
  const fresh = table(
    words.headings.newErrors,
    [
      { title: columns.count, figures: true },
      { title: columns.first },
      { title: columns.pattern },
      { title: columns.example },
    ],
    newMessages.patterns.map((one) => [
      voice.count(one.count),
      voice.dateTime(one.firstAt),
      foreign(one.pattern, 2_000),
      // A pattern that does not vary is its message.
      one.pattern === one.example ? "–" : foreign(one.example, 2_000),
    ]),
  );
  const more = newMessages.more > 0 && markup`<p class="note">${words.more(voice, newMessages.more)}</p>`;
  const atLeast = newMessages.atLeast && ` ${said.atLeast}`;
  return markup`${fresh ?? markup`<p>${said.none}</p>`}${more}<p class="note">${phrase(said.compared(voice, newMessages))}${atLeast}</p>`;
}
