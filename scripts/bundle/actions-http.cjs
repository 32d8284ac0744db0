"use strict";
// Stands in for `@actions/http-client`, which `@actions/core` loads at each start, and undici with it, to ask for the job's OIDC
// token. google-github-actions/auth does that before this action.
module.exports = {};
