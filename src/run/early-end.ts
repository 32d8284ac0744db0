import { covered, gapOf, type Seen } from "../checks/covered.ts";
import type { Finding, FindingId } from "../checks/finding.ts";
import { judgeKills } from "../checks/kills-and-restarts.ts";
import { allowedOf, judgedGauges } from "../checks/gauges.ts";
import { judgeSample } from "../checks/request-checks.ts";
import { latencyBudgets } from "../checks/request-budgets.ts";
import { spoils } from "../checks/serving.ts";
import { unloggedErrors } from "../checks/unlogged-errors.ts";
import { eitherOf } from "../checks/users-and-probes.ts";
import type { WindowFacts } from "../report/report.ts";
import type { GaugeReader } from "../sources/gauge-reader.ts";
import { isOutOfReach } from "./out-of-reach.ts";
import type { WindowParts } from "./window-parts.ts";

/** Ends the window early. Not a failure of the program: it is caught where the loops are joined. */
export class EndWindow extends Error {
  readonly why: NonNullable<WindowFacts["endedEarly"]>;
  constructor(why: NonNullable<WindowFacts["endedEarly"]>) {
    super(`the window ended early: ${why}`);
    this.why = why;
  }
}

/** When the window may end before its time: all is proven, one thing has failed, or nothing can pass any more. */
export class EarlyEnd {
  readonly #parts: WindowParts;
  readonly #gauges: GaugeReader;
  /** What is judged by plain rules: probes and gauges. */
  readonly #findings: () => Finding[];
  readonly #seen: () => Seen;

  constructor(parts: WindowParts, of: { gauges: GaugeReader; findings: () => Finding[]; seen: () => Seen }) {
    this.#parts = parts;
    this.#gauges = of.gauges;
    this.#findings = of.findings;
    this.#seen = of.seen;
  }

  /** @throws {EndWindow} where a failure is to end the window. */
  failFast(): void {
    if (this.#parts.settings.failFast) throw new EndWindow("failed");
  }

  allProven(): boolean {
    const { changes } = this.#parts.serving.facts();
    if (changes.some(spoils)) return false;
    const { evidence, sample } = this.#parts;
    const seen = this.#seen();
    const findings = [...this.#findings(), judgeKills(evidence.watch.kills, this.#parts.since)];
    const passed = findings.every((finding) => {
      const { decision, reason } = covered(finding, seen);
      // A concern or a single failure is for people; a probe without an answer has to be waited for.
      return (
        decision === "pass" || decision === "not-judged" || (decision === "warn" && reason.code !== "probe-unanswered")
      );
    });
    const users = (): boolean => (evidence.look().canPass || this.#provenBeside()) && !this.#overlooksErrors(seen);
    const budgets = sample?.role === "instead" ? sample.look().proven : users();
    return passed && budgets && this.#needed().every((id) => gapOf(id, seen) === null);
  }

  /** Is it proven by the app's log alone, and would not be with the errors that only Cloud Run's log has? */
  #overlooksErrors(seen: Seen): boolean {
    const { evidence } = this.#parts;
    const throughSlice = evidence.active.throughSlice(evidence.evidenceUntil(true));
    const [errorRate] = evidence.active.judge.findings({ kind: "running", afterMs: 0, throughSlice });
    const unlogged = unloggedErrors(errorRate, evidence.logged, seen);
    return unlogged !== null && unlogged.decision !== "warn";
  }

  /** By probes beside users' requests, which the log must not speak against. */
  #provenBeside(): boolean {
    const { evidence, sample, clock, window } = this.#parts;
    if (sample === null || !evidence.undoubted || !sample.isOwn) return false;
    const afterMs = clock.now() - window.from;
    const throughSlice = evidence.active.throughSlice(evidence.evidenceUntil(true));
    const users = evidence.active.judge.findings({ kind: "running", afterMs, throughSlice });
    const probes = judgeSample(sample.seen("running"), { kind: "running", afterMs });
    return eitherOf(users, probes, sample.isShown).every((one) => {
      const { decision } = covered(one, this.#seen());
      return decision === "pass" || decision === "not-judged";
    });
  }

  outOfReach(): boolean {
    const { settings, gate, instance } = this.#parts;
    const probes = gate?.everLed === true ? this.#parts.probes.map((series) => series.counters()) : [];
    const newest = judgedGauges(settings).map((id) => {
      const point = this.#gauges.points(id).at(-1);
      const limit = allowedOf(id, settings, instance)?.limit ?? Infinity;
      return { id, isAbove: point === undefined ? null : point.value > limit };
    });
    return isOutOfReach({ sights: this.#seen().sights, probes, gauges: newest, settings });
  }

  /** What the budgets rest on. */
  #needed(): FindingId[] {
    const { settings, baseline } = this.#parts;
    const errors = settings.errorRateBudget === undefined ? [] : (["error-rate"] as const);
    const slow = latencyBudgets(settings.p95BudgetMs, settings.quantileBudgets).map(({ id }) => id);
    const waits = settings.waitBudget === undefined ? [] : (["hidden-wait"] as const);
    const compared = baseline !== null && settings.onRegression === "fail" ? (["baseline-latency"] as const) : [];
    return [...errors, ...slow, ...waits, ...compared];
  }
}
