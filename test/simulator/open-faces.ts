import { PassThroughClient } from "google-auth-library";
import type { Face } from "./face.ts";
import { Random } from "./random.ts";
import { CloudServer } from "./server.ts";

/** Faces on a loopback port, without authentication and faults, and the options that point one of Google's clients there. */
export async function openFaces(faces: Face[], grants: string[], now: () => number) {
  const server = new CloudServer({
    faces,
    token: () => undefined,
    grants: new Set(grants),
    faults: () => ({ rateLimited: 0, unavailable: 0, reset: 0, hang: 0 }),
    random: new Random("faces"),
    now,
  });
  const port = await server.listen(0);
  const clientOptions = {
    fallback: true,
    protocol: "http",
    apiEndpoint: "127.0.0.1",
    port,
    projectId: "demo",
    // Without it the client looks for a metadata server.
    authClient: new PassThroughClient(),
  };
  return { server, clientOptions, url: `http://127.0.0.1:${port}` };
}
