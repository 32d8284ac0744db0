import type { Field, Unit } from "./field.ts";

type Table = Record<string, Field<unknown>>;

/** The parsed values of a table's fields by their settings' names. */
export type Valued<T extends Table> = { [K in keyof T & string as SettingName<K, T[K]>]: Value<T[K]> };

/** Those without a default may be undefined. */
type Value<F> = F extends Field<infer V, infer D> ? (D extends string ? V : V | undefined) : never;

type SettingName<K extends string, F> = F extends { unit: infer U extends Unit } ? `${Camel<K>}${U}` : Camel<K>;

type Camel<K extends string> = K extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : K;

/** `p95-budget` → `p95BudgetMs`: what `Settings` says to the compiler. */
export function settingName(name: string, { unit = "" }: { unit?: string }): string {
  return name.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase()) + unit;
}
