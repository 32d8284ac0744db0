import { type Face, googleError } from "./face.ts";
import type { RunService } from "./run-service.ts";

/** Cloud Run's face of a further service in the same cloud: it answers the calls that are about this one alone. */
export function neighbourFace(face: Face, { identity, operations }: RunService): Face {
  const { region, name } = identity;
  const own = new RegExp(`/locations/${region}/(?:(?:services|workerPools)/${name}(?:/|$)|operations/([^/]+)$)`);
  const isOwn = (path: string): boolean => {
    const [found, operation] = own.exec(path) ?? [];
    return found !== undefined && (operation === undefined || operations.has(operation));
  };
  return {
    permission: (request) => (isOwn(request.path) ? face.permission(request) : undefined),
    answer: (request) => face.answer(request),
  };
}

/** All of them, as they come: before the cloud's first service, which says of every other that there is none. */
export function neighboursFace(all: readonly Face[]): Face {
  const of = (request: Parameters<Face["answer"]>[0]): Face | undefined =>
    all.find((face) => face.permission(request) !== undefined);
  return {
    permission: (request) => of(request)?.permission(request),
    answer: async (request) => (await of(request)?.answer(request)) ?? googleError(404, "NOT_FOUND", "Not found"),
  };
}
