"use strict";
// Stands in for `@actions/http-client`, which `@actions/core` loads at each start, and undici with it, to ask for the job's OIDC
// token. google-github-actions/auth does that before this action.
// `@actions/github` asks it for a way through a proxy, which src/publish/github/client.ts gives itself.
class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}

module.exports = { HttpClient };
