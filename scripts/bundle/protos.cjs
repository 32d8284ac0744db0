"use strict";
// Stands in for modules that are left out (left-out.ts), with what is read of them.

// What google-gax would tell a tracer or a log of its calls, where somebody had asked for it: nobody here does.
const no = () => false;
const nothing = () => undefined;
const observability = {
  checkTracingEnabled: no,
  checkLoggingEnabled: no,
  getSettingsDefaultDomain: nothing,
  setSettingsDefaultDomain: nothing,
  setAttemptHttpMethod: nothing,
};

// Nor does any call of it answer in a stream: it asks each whether it does.
function StreamingApiCaller() {}
function StreamProxy() {}

// undici's index makes one of these, and asks whether a request's body is a form: none is.
function CacheStorage() {}
const webidl = { is: { FormData: no } };

// google-auth-library knows such a key by its type.
const GDCH_SERVICE_ACCOUNT_TYPE = "gdch_service_account";
function GdchClient() {
  throw new Error(
    "A key of Google Distributed Cloud signs in to no Cloud Run: give one of the project's service account",
  );
}

module.exports = {
  ...observability,
  StreamingApiCaller,
  StreamProxy,
  CacheStorage,
  webidl,
  GDCH_SERVICE_ACCOUNT_TYPE,
  GdchClient,
};
