import type { Field } from "./field.ts";
import { type FieldName, fields, sharedFields } from "./fields.ts";
import { reportFields } from "./fields/report.ts";
import { setupFields } from "./fields/setup.ts";
import type { ProbePlan } from "./probe-plan.ts";
import { settingName, type Valued } from "./setting-name.ts";
import type { Settings, SlackPlan } from "./settings.ts";

/** `slack` and `probes` are of the config file. */
export function toSettings(
  values: ReadonlyMap<FieldName, unknown>,
  slack: SlackPlan | null,
  probes: ProbePlan[],
): Settings {
  const valued = <T extends Record<string, Field<unknown>>>(table: T): Valued<T> =>
    Object.fromEntries(
      Object.entries(table).map(([name, field]) => [settingName(name, field), values.get(name as FieldName)]),
    ) as Valued<T>;
  const shared = valued(sharedFields);
  const { p50BudgetMs, p90BudgetMs, p99BudgetMs, probeHeaders = {} } = shared;
  return {
    ...shared,
    service: shared.service ?? "",
    region: shared.region ?? "",
    probeHeaders,
    quantileBudgets: [
      ...(p50BudgetMs === undefined ? [] : [{ quantile: 0.5, budgetMs: p50BudgetMs }]),
      ...(p90BudgetMs === undefined ? [] : [{ quantile: 0.9, budgetMs: p90BudgetMs }]),
      ...(p99BudgetMs === undefined ? [] : [{ quantile: 0.99, budgetMs: p99BudgetMs }]),
    ],
    probes,
    tests: [],
    firstLook: null,
    slack: slack ?? { deploy: undefined, success: undefined, rules: [] },
    report: valued(reportFields),
    setup: valued(setupFields),
  };
}

/** What a setting holds, by its input's name. */
export function valueOf(settings: Settings, name: FieldName): unknown {
  const field: Field<unknown> = fields[name];
  return (settings as Record<string, unknown>)[settingName(name, field)];
}
