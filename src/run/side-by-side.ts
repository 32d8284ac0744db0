import type { Ending } from "../checks/observed.ts";
import { targetOf, verdictOfAll } from "../checks/verdict-of-all.ts";
import { ConfigurationError, faultsOf } from "../inputs/configuration-error.ts";
import type { Report, ServicesReport, TargetReport } from "../report/report.ts";

export interface Judged {
  report: Report;
  ending: Ending;
}

export interface AllJudged extends Pick<ServicesReport, "verdict" | "job"> {
  targets: TargetReport[];
  cancelled: boolean;
}

/**
 * Each service by itself, all at the same time, and what they come to. What keeps one from being verified is told of that one.
 * @throws {ConfigurationError} where nothing at all could be verified.
 */
export async function sideBySide<T extends { service: string; region: string }>(
  targets: readonly T[],
  judge: (target: T) => Promise<Judged>,
): Promise<AllJudged> {
  const outcomes = await Promise.all(
    targets.map(async (target) => {
      try {
        return { target, judged: await judge(target) };
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        return { target, error };
      }
    }),
  );
  const errors = outcomes.flatMap(({ error }) => error ?? []);
  if (errors.length === outcomes.length) throw new ConfigurationError(errors.flatMap((one) => one.faults));
  const all = outcomes.map(({ target, judged, error }) =>
    targetOf(target, judged === undefined ? { fault: faultsOf(error) } : judged.report),
  );
  const cancelled = outcomes.some(({ judged }) => judged?.ending.cancelled === true);
  return { ...verdictOfAll(all), targets: all, cancelled };
}
