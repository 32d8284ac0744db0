"use strict";
// Stands in for google-gax's compiled iam_service, locations and operations protos, 2 MB of code. Over REST messages are
// encoded from the JSON descriptors; of the compiled classes only these two are made, as plain requests of a long-running call.
function Request() {}
// undici's index makes one of these, and asks whether a request's body is a form: none is.
function CacheStorage() {}
module.exports = {
  google: { longrunning: { CancelOperationRequest: Request, GetOperationRequest: Request } },
  CacheStorage,
  webidl: { is: { FormData: () => false } },
};
