import type { Clock, Wait } from "../clock.ts";
import { GoogleCallError } from "../cloud/errors.ts";
import type { SetupApi } from "./api.ts";
import { marked } from "./marks.ts";
import { hashOf, normalForm } from "./normal.ts";
import type { PlannedChange } from "./plan.ts";
import type { Scope } from "./queries.ts";
import { isObject, type JsonObject, type LiveResource, type Owner, type WantedResource } from "./resource.ts";

/** Someone changed the resource between the plan and the change: what was planned may be wrong now. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/** A metric that Monitoring does not know yet, or the end of others' edits. */
export type Awaited = "metric" | "edits";

export interface ApplyOptions {
  scope: Scope;
  clock: Clock;
  /** Told what is awaited, and in how many ms it is asked for again. */
  onWait: (title: string, ms: number, what: Awaited) => void;
}

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/** Monitoring takes the edits of a project one after the other, and others of them can be long. */
const firstWaitForEditsMs = 10_000;

/**
 * Makes one change of a plan. @throws ChangedMeanwhile, or GoogleCallError with what to grant.
 *
 * What is written is read back from the answer: where the API has filled something in, a second write notes how the
 * resource stands, so that it is not taken for an edit by hand.
 */
export async function applyChange(
  change: PlannedChange,
  api: SetupApi,
  wait: Wait,
  options: ApplyOptions,
): Promise<void> {
  const { wanted } = change;
  const live = change.live === null ? null : await asPlanned(change.live, api, wait);
  if (wanted === null) {
    if (live !== null) await untilTaken(live, wait, options, async () => await api.remove(live, wait));
    return;
  }
  if (change.action === "replace" && live !== null)
    await untilTaken(live, wait, options, async () => await api.remove(live, wait));
  const before = change.action === "replace" ? null : live;
  const body = before === null ? wanted.body : withNames(wanted, before);
  const hash = hashOf(normalForm(wanted.kind, wanted.body));
  const owner = ownerOf(wanted, options.scope);
  const write = async (onto: LiveResource | null, liveHash: string): Promise<LiveResource> => {
    const sent = marked(wanted.kind, body, owner, { wanted: hash, live: liveHash }, onto?.raw);
    return onto === null
      ? await createWhenKnown(wanted, sent, api, wait, options)
      : await untilTaken(wanted, wait, options, async () => await api.update(onto, sent, wait));
  };
  const written = await write(before, hash);
  const liveHash = hashOf(written.body);
  if (liveHash !== hash) await write(written, liveHash);
}

function ownerOf({ kind, id }: WantedResource, { service, region }: Scope): Owner {
  return { service, region: kind === "metric" ? "" : region, id };
}

async function asPlanned(planned: LiveResource, api: SetupApi, wait: Wait): Promise<LiveResource> {
  const now = await api.read(planned, wait);
  if (now === null || hashOf(now.body) !== hashOf(planned.body) || now.marks?.live !== planned.marks?.live) {
    throw new ChangedMeanwhile(`${planned.title} was changed by someone else meanwhile.`);
  }
  return now;
}

/** A condition that keeps its name stays the same one, and its open incidents stay open. */
function withNames({ kind, body }: WantedResource, { raw }: LiveResource): JsonObject {
  if (kind !== "alert" || !Array.isArray(body["conditions"]) || !Array.isArray(raw["conditions"])) return body;
  const known = new Map(
    raw["conditions"].filter(isObject).map((condition) => [condition["displayName"], condition["name"]]),
  );
  const conditions = body["conditions"].filter(isObject).map((condition) => {
    const name = known.get(condition["displayName"]);
    return name === undefined ? condition : { ...condition, name };
  });
  return { ...body, conditions };
}

async function createWhenKnown(
  wanted: WantedResource,
  body: JsonObject,
  api: SetupApi,
  wait: Wait,
  options: ApplyOptions,
): Promise<LiveResource> {
  try {
    return await untilTaken(wanted, wait, options, async () => await api.create(wanted.kind, body, wait));
  } catch (error) {
    // It may be there now, by someone else or by a try whose answer was lost: only another look tells.
    if (error instanceof GoogleCallError && (error.failure === "conflict" || error.failure === "transient")) {
      throw new ChangedMeanwhile(error.message, { cause: error });
    }
    throw error;
  }
}

/**
 * Monitoring knows a new log-based metric after up to ten minutes; until then a policy that names it is "not found". While
 * it is at too many other edits of the project, it takes none.
 */
async function untilTaken<T>(
  { title }: Pick<WantedResource, "title">,
  wait: Wait,
  { clock, onWait }: ApplyOptions,
  call: () => Promise<T>,
): Promise<T> {
  let pause = firstWaitMs;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const busy = isBusy(error);
      if (busy) pause = Math.max(pause, firstWaitForEditsMs);
      else if (error instanceof GoogleCallError && error.failure === "conflict") {
        throw new ChangedMeanwhile(error.message, { cause: error });
      }
      if (!(busy || isUnknownMetric(error)) || clock.now() + pause >= wait.deadline) throw error;
      onWait(title, pause, busy ? "edits" : "metric");
      await clock.sleep(pause, wait.signal);
      pause = Math.min(pause * 2, longestWaitMs);
    }
  }
}

/** `Too many concurrent edits to the project configuration. Please try again.` */
function isBusy(error: unknown): boolean {
  return error instanceof GoogleCallError && /Too many concurrent edits/i.test(error.message);
}

function isUnknownMetric(error: unknown): boolean {
  return error instanceof GoogleCallError && error.failure === "not-found" && /Cannot find metric/i.test(error.message);
}
