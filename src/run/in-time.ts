import type { Clock, Wait } from "../clock.ts";

/** A reading that the quota has no place for in time is given up like one that nobody answers. */
export async function inTime<T>(
  clock: Clock,
  limitMs: number,
  signal: AbortSignal,
  read: (wait: Wait) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const inside = AbortSignal.any([signal, over.signal]);
  const late = clock.sleep(limitMs, inside).then(() => over.abort(new TooLate(limitMs)));
  late.catch(() => undefined);
  try {
    return await read({ deadline: clock.now() + limitMs, signal: inside });
  } finally {
    over.abort(new Error("it was read"));
  }
}

class TooLate extends Error {
  readonly failure = "transient";
  readonly kind = "hung";

  constructor(limitMs: number) {
    super(`no answer within ${limitMs} ms`);
  }
}
