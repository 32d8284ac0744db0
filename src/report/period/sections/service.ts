import { oneLine } from "../../text/escape.ts";
import { paragraphs } from "../../sections/context.ts";
import { foreign, table } from "../../table.ts";
import type { Context } from "./context.ts";

const MESSAGE_LENGTH = 300;

export function newErrors({ report, words, voice, cell }: Context): string {
  const { newMessages } = report;
  if (newMessages === null || newMessages.patterns.length === 0) return "";
  const { columns } = words;
  const drawn = table(
    [
      { title: columns.count, align: "r" },
      { title: columns.first },
      { title: columns.pattern },
      { title: columns.message },
    ],
    newMessages.patterns.map(({ count, firstAt, pattern, example }) => [
      cell.count(count),
      cell.at(firstAt),
      foreign(pattern, MESSAGE_LENGTH),
      pattern === oneLine(example) ? "–" : foreign(example, MESSAGE_LENGTH),
    ]),
  );
  const more = newMessages.more > 0 ? words.more(voice, newMessages.more) : "";
  return paragraphs(`### ${words.headings.newErrors}`, drawn, more);
}

export function errors({ report, words, cell }: Context): string {
  const { columns } = words;
  const drawn = table(
    [{ title: columns.count, align: "r" }, { title: columns.first }, { title: columns.message }],
    report.errorMessages.map(({ count, firstAt, message }) => [
      cell.count(count),
      cell.at(firstAt),
      foreign(message, MESSAGE_LENGTH),
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.errors}`, drawn);
}

export function dependencies({ report, words }: Context): string {
  const { columns, marks } = words;
  const drawn = table(
    [{ title: columns.part }, { title: columns.state }, { title: columns.mark }],
    (report.dependencies?.parts ?? []).map(({ name, state, ok }) => [
      foreign(name, 100),
      foreign(state, 100),
      marks[ok ? "ok" : "failed"],
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.dependencies}`, drawn);
}

export function configuration({ report, words }: Context): string {
  const { columns, marks, settings } = words;
  const drawn = table(
    [{ title: columns.setting }, { title: columns.wanted }, { title: columns.actual }, { title: columns.mark }],
    report.configuration.map(({ setting, wanted, actual, same }) => [
      settings[setting],
      foreign(wanted, 200),
      foreign(actual, 200),
      marks[same ? "ok" : "warning"],
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.configuration}`, drawn);
}
