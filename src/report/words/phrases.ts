import type { Voice } from "../voice.ts";

type Say<T, More extends unknown[]> = (v: Voice, told: T, ...more: More) => string;

/** What is said of each case of something that has cases, by its code. */
export type Phrases<T extends { code: string }, More extends unknown[] = []> = {
  [C in T["code"]]: Say<Extract<T, { code: C }>, More>;
};

export function say<T extends { code: string }, More extends unknown[]>(
  phrases: Phrases<T, More>,
  v: Voice,
  told: T,
  ...more: More
): string {
  return (phrases[told.code as T["code"]] as Say<T, More>)(v, told, ...more);
}

/** Null: there is nothing to be said of this case. */
export function sayIfAny<T extends { code: string }, More extends unknown[]>(
  phrases: Partial<Phrases<T, More>>,
  v: Voice,
  told: T,
  ...more: More
): string | null {
  return told.code in phrases ? say(phrases as Phrases<T, More>, v, told, ...more) : null;
}
