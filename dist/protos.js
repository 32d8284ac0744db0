"use strict";class e{}module.exports={google:{longrunning:{CancelOperationRequest:e,GetOperationRequest:e}}};
