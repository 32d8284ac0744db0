/** At each poll: how many bad requests in all stop the window; Infinity or -Infinity where none does. */
export type Boundary = readonly number[];

/**
 * Exact group-sequential test (Lan & DeMets, Biometrika 70, 1983): alpha is spent linearly in time, and the law of the count
 * that has not yet stopped is carried from poll to poll. It takes the size of each poll as fixed beforehand.
 */
export function spending(sizes: readonly number[], p0: number, alpha: number, side: "upper" | "lower"): Boundary {
  let law = Float64Array.of(1);
  let spent = 0;
  return sizes.map((size, poll) => {
    law = added(law, size, p0);
    const may = (alpha * (poll + 1)) / sizes.length;
    let i = side === "upper" ? law.length - 1 : 0;
    const step = side === "upper" ? -1 : 1;
    for (; i >= 0 && i < law.length; i += step) {
      const mass = law[i] ?? 0;
      if (spent + mass > may) break;
      spent += mass;
      law[i] = 0;
    }
    const bound = i - step;
    if (bound < 0) return -Infinity;
    // Counts that have no mass left above are dropped: a boundary beyond all of them is met from there on.
    law = side === "upper" ? law.slice(0, i + 1) : law;
    return bound;
  });
}

/** The law of the count after `size` more requests of which each is bad with chance p. */
function added(law: Float64Array<ArrayBuffer>, size: number, p: number): Float64Array<ArrayBuffer> {
  const step = [(1 - p) ** size];
  for (let k = 0; k < size; k += 1) {
    const next = (step[k] ?? 0) * ((size - k) / (k + 1)) * (p / (1 - p));
    if (k > size * p && next < 1e-14) break;
    step.push(next);
  }
  const sum = new Float64Array(law.length + step.length - 1);
  for (const [i, mass] of law.entries()) {
    if (mass < 1e-15) continue;
    for (let j = 0; j < step.length; j += 1) sum[i + j] = (sum[i + j] ?? 0) + mass * (step[j] ?? 0);
  }
  return sum;
}
