import type { WindowParts } from "./window-parts.ts";

/** At every interval from the window's start; a round that took longer skips the times it missed, and the next is told so. */
export async function everyInterval(
  { window, clock }: Pick<WindowParts, "window" | "clock">,
  everyMs: number,
  signal: AbortSignal,
  round: (missed: number) => Promise<void>,
): Promise<void> {
  let steps = 1;
  for (let at = window.from; at < window.to;) {
    await clock.sleep(at - clock.now(), signal);
    await round(steps - 1);
    steps = Math.max(1, Math.ceil((clock.now() - at) / everyMs));
    at += everyMs * steps;
  }
}
