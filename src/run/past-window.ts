import type { Settings } from "../inputs/settings.ts";
import type { Window } from "../sources/window-reader.ts";

/**
 * Logging keeps entries for thirty days. But Monitoring is asked for points by the minute, and a deploy that broke nothing in
 * a week has shown itself.
 */
export const mostBackMs = 7 * 86_400_000;

/** What is younger may still come: entries within `settle`, Monitoring's minutes up to three minutes late. */
const countsComeWithinMs = 4 * 60_000;

/** Of a deploy that is only minutes old, that would leave too little. */
const mostLeftOut = 0.25;

const leastMs = 1_000;

/**
 * The time since a deploy, as far as nearly all of it is there by now.
 *
 * @param createdAt of the revision, before which it had no request. Null: Cloud Run does not tell. `firstAt`: when the first
 * look at it began, which was when it had its traffic; a revision can be there for days before that. Null: it is not known.
 * `now`: all epoch ms.
 * @returns `cut`: it is older than what is looked at.
 */
export function windowSince(
  createdAt: number | null,
  { now, firstAt, settleMs, windowMs }: { now: number; firstAt: number | null; settleMs: number; windowMs: number },
): { window: Window; cut: boolean } {
  const begun = firstAt !== null && firstAt < now ? firstAt : null;
  const since = Math.max(createdAt ?? begun ?? now - windowMs, begun ?? -Infinity);
  const from = Math.max(since, now - mostBackMs);
  const lateMs = Math.min(Math.max(settleMs, countsComeWithinMs), (now - from) * mostLeftOut);
  const to = Math.max(now - lateMs, from + leastMs);
  return { window: { from, to }, cut: from > since };
}

/**
 * The time that is judged: from now on, or since the deploy.
 * @returns `cutFrom`: the deploy is older than what a later look reaches, which begins here; null where it is not.
 */
export function plannedWindow(
  { since, settleMs, windowMs, firstLook }: Pick<Settings, "since" | "settleMs" | "windowMs" | "firstLook">,
  createdAt: number | null,
  now: number,
): { window: Window; cutFrom: number | null } {
  if (since !== "deploy") return { window: { from: now, to: now + windowMs }, cutFrom: null };
  const firstAt = firstLook?.startedAt ?? null;
  const { window, cut } = windowSince(createdAt, { now, firstAt, settleMs, windowMs });
  return { window, cutFrom: cut ? window.from : null };
}
