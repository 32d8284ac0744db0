import type { ReportSettings } from "../../inputs/settings.ts";
import type { Period, PeriodNotice } from "../../report/report.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What is cut off at now ends with such a part, so that it has equal parts of whole minutes. */
const cutMs = 10 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * Nothing newer is asked for: Cloud Monitoring's points show up to three minutes after the minute they are of (metrics list:
 * sampled every 60 s, not visible for up to 120 s), and log entries after the request has ended.
 */
const reportedAfterMs = 4 * minuteMs;

/** Logging's `_Default` bucket keeps entries for so long, unless told otherwise. */
export const logRetentionDays = 30;

/**
 * Which time is reported on: so long up to a whole minute, which is now, or `offset` after the deploy.
 *
 * @param deployedAt epoch ms. Null: not known, and the period ends now.
 */
export function periodBounds(
  { period: { kind, ms }, offsetMs }: Pick<ReportSettings, "period" | "offsetMs">,
  deployedAt: number | null,
  now: number,
): { period: Period; notices: PeriodNotice[] } {
  const latest = Math.floor((now - reportedAfterMs) / minuteMs) * minuteMs;
  const planned =
    offsetMs === undefined || deployedAt === null ? latest : Math.ceil((deployedAt + offsetMs) / minuteMs) * minuteMs;
  // A period that is not over is cut: it began when it was to begin.
  const began = planned - ms;
  const cut = began + Math.floor((latest - began) / cutMs) * cutMs;
  // One that has not even begun has its first minute still to come: the last one that is over stands for it.
  const to = planned <= latest ? planned : cut > began ? cut : latest;
  const from = Math.min(began, to - minuteMs);
  const notices: PeriodNotice[] = [];
  if (planned > latest) notices.push({ code: "not-over", plannedTo: planned });
  const kept = now - logRetentionDays * dayMs;
  // A month that ends now began before by the minutes in which everything is reported: that is no gap.
  if (from < kept - hourMs) notices.push({ code: "retention", days: logRetentionDays, from: kept });
  return { period: { kind, from, to, deployedAt, offsetMs: offsetMs ?? null }, notices };
}

/** A course of more parts is no longer read. */
const mostSlices = 62;

/**
 * In how many equal parts of whole minutes a period is shown, since Monitoring aligns to those: hours of a day, quarters of
 * the days of a week, days of a month. A length that has no such parts has one.
 */
export function slicesOf({ from, to }: Pick<Period, "from" | "to">): number {
  const ms = to - from;
  const round = [5 * minuteMs, 10 * minuteMs, 30 * minuteMs, hourMs, 2 * hourMs, 6 * hourMs, dayMs];
  const unit = round.find((one) => ms % one === 0 && ms / one <= 31);
  if (unit !== undefined) return ms / unit;
  const minutes = ms / minuteMs;
  for (let slices = Math.min(mostSlices, minutes); slices > 1; slices -= 1) if (minutes % slices === 0) return slices;
  return 1;
}
