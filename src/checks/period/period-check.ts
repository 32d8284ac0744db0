import type { PeriodCheck, PeriodCheckId, PeriodReason } from "../../report/report.ts";

type Figures = Partial<Omit<PeriodCheck, "id" | "mark" | "reason">>;

/** What is not given is not known, or counts nothing. */
export function periodCheck(
  id: PeriodCheckId,
  mark: PeriodCheck["mark"],
  reason: PeriodReason,
  figures: Figures = {},
): PeriodCheck {
  return { id, mark, value: null, limit: null, unit: "count", n: 0, interval: null, reason, ...figures };
}

/** @param why it could not be read. Undefined: there was nothing to read. */
export function unseen(id: PeriodCheckId, why: string | undefined, figures: Figures = {}): PeriodCheck {
  return periodCheck(
    id,
    "unknown",
    why === undefined ? { code: "no-data" } : { code: "not-read", detail: why },
    figures,
  );
}
