import type { Settings } from "../../inputs/settings.ts";
import { appAwaitedMs, measuresOf, tolerancesOf } from "../../run/log-check.ts";
import { fieldsOf } from "../../sources/log-entry.ts";
import type { RequestObservation } from "../../sources/observation.ts";
import { Collector, type Moment } from "../../sources/reconcile/collect.ts";
import { noCounts } from "../../sources/reconcile/end-counts.ts";
import type { Reconciled, Tolerances } from "../../sources/reconcile/held.ts";
import { reconcile } from "../../sources/reconcile/reconcile.ts";
import { appLine, cloudRequest } from "../../sources/reconcile/seen-requests.ts";
import type { NotUser } from "../../sources/who-asked.ts";
import type { Window } from "../../sources/window-reader.ts";

/** Such a share of no users' requests, and so many of them, would show in what is judged. */
const shareOfStrangers = 0.05;
const fewestStrangers = 3;
/** What belongs to a request that ended so long ago has come, or never will: entries come here by their arrival. */
const openMs = 30_000;

/** Holds both logs of one window against each other, by the very rules of a live run. */
export class LogComparison {
  readonly #settings: Settings;
  readonly #window: Window;
  readonly #collector: Collector;
  readonly #tolerances: Tolerances;
  #cloudEntries = 0;
  /** Users' requests of Cloud Run's log that an instance took, and those of them that succeeded; and the app's entries. */
  #served = 0;
  #succeeded = 0;
  #lines = 0;
  #untraced = 0;
  /** Of Cloud Run's log, requests that are no users' nor ours. */
  #strangers = 0;

  constructor(settings: Settings, window: Window) {
    this.#settings = settings;
    this.#window = window;
    this.#collector = new Collector({ window, unit: fieldsOf(settings).unit, ...measuresOf(settings) });
    this.#tolerances = tolerancesOf(settings, settings.latencyField.startsWith("httpRequest."));
  }

  /** An entry of Cloud Run's log. @param route what was asked for, alike for requests of one kind. */
  request(
    seen: RequestObservation,
    { route, who, trace }: { route: string; who: NotUser | null; trace: number },
  ): void {
    this.#cloudEntries += 1;
    const { errorStatus } = this.#settings;
    const request = { ...cloudRequest(seen, { errorStatus, route, user: who === null }), trace: keyOf(trace) };
    if (who !== null && who !== "probe") this.#strangers += 1;
    if (who === null && !request.refused) {
      this.#served += 1;
      if (request.error === false) this.#succeeded += 1;
    }
    this.#collector.request(request, { own: who === "probe", fraction: 1, project: "" });
  }

  /** An entry of the app's, of a user's request. */
  line(seen: RequestObservation, trace: number): void {
    this.#lines += 1;
    if (trace === 0) this.#untraced += 1;
    const line = { ...appLine(seen, this.#settings.errorStatus), trace: keyOf(trace) };
    this.#collector.beside(line, "");
    this.#collector.line(line, 1);
  }

  /** What ended long before is awaited no more: it is added up. @param now epoch ms. */
  close(now: number): void {
    this.#collector.close(now - openMs);
  }

  /**
   * Which log is judged, and whether it may decide. Null: the files hold too little of Cloud Run's log to hold the app's against:
   * nothing, or only what failed, which people export besides.
   *
   * @param now epoch ms; Infinity: at the end.
   */
  look(now: number, app: Moment["app"]): Reconciled | null {
    const others = this.#strangersAmongLines();
    if (others !== null) return others;
    const onlyFailed = this.#succeeded === 0 && 2 * this.#served < this.#lines;
    if (this.#served === 0 || onlyFailed) return null;
    const last = now === Infinity;
    const to = last ? this.#window.to : Math.min(now - appAwaitedMs(this.#settings), this.#window.to);
    const held = this.#collector.held({
      joinedTo: to,
      appTo: to,
      last,
      app,
      platform: {
        entries: this.#cloudEntries,
        probes: { n: 0, found: 0 },
        silence: null,
        routing: "unread",
      },
      minutes: [],
      monitoringSpread: null,
      ownBetween: () => noCounts,
    });
    // Nothing but the file can tell, and nothing is done to the service by it.
    return { ...reconcile(held, this.#tolerances), backed: true };
  }

  /** Without traces nobody can tell which of the app's entries are of checkers and bots; Cloud Run's log tells who asked. */
  #strangersAmongLines(): Reconciled | null {
    const [found, of] = [this.#strangers, this.#strangers + this.#served];
    const few = found < fewestStrangers || found <= shareOfStrangers * of;
    if (few || this.#untraced <= this.#lines / 2) return null;
    return {
      judged: "platform",
      certain: true,
      backed: true,
      doubts: [{ code: "not-users", log: "app", found, of }],
      open: { errors: null, latency: null },
      platformWhole: null,
      blocking: null,
      thin: false,
    };
  }
}

/** A record's figure for its trace; 0: it has none. */
function keyOf(trace: number): number | null {
  return trace === 0 ? null : trace;
}
