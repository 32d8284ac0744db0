/** One HTTP request as a face of the simulator sees it: already read, its JSON body parsed. */
export interface FaceRequest {
  method: string;
  /** Decoded path, without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  /** Parsed JSON, or the raw text where it is not JSON, or undefined. */
  body: unknown;
}

export interface FaceAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** A part of the simulated cloud. Undefined: this path belongs to another face. */
export interface Face {
  /** The IAM permission that this call needs, undefined when the path is not this face's, "" when it needs none. */
  permission(request: FaceRequest): string | undefined;
  answer(request: FaceRequest): FaceAnswer | Promise<FaceAnswer>;
}

/** One that answers at once. */
export interface ReadyFace extends Face {
  answer(request: FaceRequest): FaceAnswer;
}

/** Google's error body. */
export function googleError(status: number, rpcStatus: string, message: string, details: unknown[] = []): FaceAnswer {
  return {
    status,
    body: { error: { code: status, message, status: rpcStatus, ...(details.length > 0 ? { details } : {}) } },
  };
}
