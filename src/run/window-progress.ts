import type { Progress } from "../report/progress.ts";
import type { Awaited } from "../report/awaited.ts";
import type { WindowParts } from "./window-parts.ts";

/** How it stands, for who watches: of what is judged so far, users or the probes in their place. */
export function progressOf(
  { evidence, sample, window, clock, settings }: WindowParts,
  awaited: Awaited | null,
): Progress {
  const standIn = sample?.role === "instead" ? sample : null;
  const { tally, judge } = standIn ?? evidence.active;
  const { count, errors } = tally;
  const looks = [...(standIn === null ? [evidence.look()] : []), ...(sample === null ? [] : [sample.look()])];
  const strength = Math.max(...looks.map((look) => look.strength));
  const inFavour = Math.max(...looks.map((look) => look.inFavour));
  return {
    elapsedMs: Math.min(clock.now(), window.to) - window.from,
    windowMs: window.to - window.from,
    requests: count,
    p95Ms: judge.latency()?.p95Ms ?? null,
    errorRate: count === 0 ? null : errors / count,
    strength,
    inFavour,
    sampled: standIn === null ? (evidence.active.reader.sampling?.fraction ?? null) : null,
    ...(standIn === null ? {} : { sample: "probes" as const }),
    ...(settings.requests === "users"
      ? {}
      : {
          sample: "error-lines" as const,
          requests: evidence.watch.errorTimes.filter((at) => at >= window.from && at < window.to).length,
        }),
    ...(awaited === null ? {} : { awaits: awaited }),
    ...(evidence.trouble === null ? {} : { note: evidence.trouble.detail }),
  };
}
