"use strict";
// Stands in for modules that are left out (left-out.ts), with what is read of them.

// google-gax's compiled iam_service, locations and operations protos, 2 MB of code. Over REST messages are encoded from the JSON
// descriptors; of the compiled classes only these two are made, as plain requests of a long-running call.
function Request() {}
const google = { longrunning: { CancelOperationRequest: Request, GetOperationRequest: Request } };

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

module.exports = { google, ...observability, CacheStorage, webidl, GDCH_SERVICE_ACCOUNT_TYPE, GdchClient };
