import type { Settings } from "../inputs/settings.ts";
import type { Stage } from "../checks/rate-rule.ts";
import type { SeenSample } from "../checks/observed.ts";
import type { Look } from "../checks/request-judge.ts";
import type { ProbeResult } from "../sources/observation.ts";
import { plannedProbes } from "../sources/probes/plans.ts";
import { nonceMark, type ProbeSeries, type ProbeTarget } from "../sources/probes/probe-series.ts";
import type { Window } from "../sources/window-reader.ts";
import { RequestCounts } from "./request-counts.ts";

/**
 * Probes that are judged by the budgets of users' requests, in their place or beside them, and told as probes. The chat probe
 * alone, where there is one: a health check answers in no time, and would dilute the others.
 */
export class ProbeSample extends RequestCounts {
  readonly role: SeenSample["role"];
  readonly name: ProbeResult["name"];
  readonly #settings: Settings;
  readonly #probes: readonly ProbeSeries[];
  #through: number;

  constructor(settings: Settings, window: Window, role: SeenSample["role"], probes: readonly ProbeSeries[]) {
    super(settings, window);
    this.role = role;
    this.#probes = probes;
    this.#settings = settings;
    this.#through = window.from;
    const names = plannedProbes(settings).map(({ name }) => name);
    this.name = names.find((name) => name === "chat") ?? names[0] ?? "health";
  }

  /**
   * Are the answers surely the candidate's? That the address leads to it alone is looked at by the gate; behind another address than
   * Cloud Run's own anything may answer, and the request log must show each.
   */
  get isOwn(): boolean {
    return this.#judged.every(({ target, shown, sent }) => target.direct || shown >= sent);
  }

  /** Does the request log show most of them? */
  get isShown(): boolean {
    return this.#judged.every(({ shown, sent }) => 2 * shown >= sent);
  }

  get #judged(): { target: ProbeTarget; shown: number; sent: number }[] {
    const own = this.#probes.filter(({ target }) => target.name === this.name);
    return own.map((series) => ({ target: series.target, ...series.facts() }));
  }

  /** @param now when it was answered, epoch ms: the next one is sent later, so that all before are in. */
  answered(result: ProbeResult, now: number): void {
    if (result.name === this.name) this.#through = now;
  }

  /** Counts an answer that speaks of the candidate: not those of what stands in front of it. */
  judgeAnswer(result: ProbeResult): void {
    if (result.name !== this.name) return;
    if (isOfCache(result, this.#settings)) return;
    const { at, ok, status, durationMs } = result;
    // Whom nobody answered was not slow, unless they waited as long as they would.
    const timed = status !== null || durationMs >= this.#settings.probeTimeoutMs;
    this.add({
      at: at + durationMs,
      startedAt: at,
      latencyMs: timed ? durationMs : null,
      unusable: null,
      status,
      failed: !ok,
      group: null,
      refused: false,
      trace: null,
    });
  }

  look(): Look {
    return this.judge.look(this.throughSlice(this.#through));
  }

  /** @param kind `ended`: the planned window is over. */
  seen(kind: Stage["kind"]): SeenSample {
    const { role, isOwn, isShown } = this;
    const through = kind === "ended" ? this.slices - 1 : this.throughSlice(this.#through);
    return { role, isOwn, isShown, requests: this.judge.seen(through) };
  }
}

/**
 * By which budgets probes are judged, and in whose place. Null: by none. One answer after the window says nothing of them.
 * @param by `unreached`: no user reaches the candidate. `atTag`: the probes' address leads to it alone.
 */
export function sampleFor(
  settings: Settings,
  window: Window,
  { unreached, atTag, probes }: { unreached: boolean; atTag: boolean; probes: readonly ProbeSeries[] },
): ProbeSample | null {
  if (probes.length === 0) return null;
  if (settings.requests !== "users" || settings.since === "deploy") return null;
  if (unreached && atTag) return new ProbeSample(settings, window, "instead", probes);
  return settings.proveWith === "users-and-probes" ? new ProbeSample(halved(settings), window, "beside", probes) : null;
}

/** With a nonce a message is only sent again to see the answer cache: that would pass for a quick service. */
export function isOfCache({ name, repeated }: ProbeResult, { chatBody }: Settings): boolean {
  return repeated && name === "chat" && chatBody.includes(nonceMark);
}

/** Where either may fail the deploy, users or probes, each has half of the chance of a false alarm. */
export function halved(settings: Settings): Settings {
  return { ...settings, alphaFail: settings.alphaFail / 2 };
}
