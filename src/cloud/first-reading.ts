import type { Wait } from "../clock.ts";
import { missingService, type ServicePlace } from "../revision/what-exists.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { TrafficApi } from "../traffic/traffic-api.ts";

/** Listing what there is only helps to word an error. */
const listLimitMs = 10_000;

/**
 * A service that is not there at the first reading is a wrong setting, and what exists is named. One that was read before has
 * been deleted since: that stays `not-found`.
 */
export function tellingWhatExists(
  api: TrafficApi,
  place: { region: string; project: string },
  services: (wait: Wait) => Promise<ServicePlace[]>,
  now: () => number,
): TrafficApi {
  let seen = false;
  const first = async <T>(service: string, wait: Wait, read: () => Promise<T>): Promise<T> => {
    try {
      const answer = await read();
      seen = true;
      return answer;
    } catch (error) {
      if (seen || !isCallFailure(error) || error.failure !== "not-found") throw error;
      const listing = { deadline: Math.min(wait.deadline, now() + listLimitMs), signal: wait.signal };
      const found = await services(listing).catch((cause: unknown) => {
        wait.signal.throwIfAborted();
        if (!isCallFailure(cause)) throw cause;
        return null;
      });
      throw missingService({ ...place, service }, found, error.message);
    }
  };
  return {
    ...api,
    service: async (service, wait) => await first(service, wait, async () => await api.service(service, wait)),
    revisions: async (service, wait) => await first(service, wait, async () => await api.revisions(service, wait)),
  };
}
