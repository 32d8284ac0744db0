"use strict";
// Stands in for google-gax's compiled iam_service, locations and operations protos, 2 MB of code. Over REST messages are
// encoded from the JSON descriptors; of the compiled classes only these two are made, as plain requests of a long-running call.
function Request() {}
module.exports = { google: { longrunning: { CancelOperationRequest: Request, GetOperationRequest: Request } } };
