"use strict";
// Stands in for `@google-cloud/logging`, whose index loads all that writes logs. Its generated client for sinks and exclusions is
// all that is used of it; entries are read by HTTP (src/cloud/logging.ts).
const { ConfigServiceV2Client } = require("@google-cloud/logging-api/build/src/v2/config_service_v2_client.js");

exports.v2 = { ConfigServiceV2Client };
