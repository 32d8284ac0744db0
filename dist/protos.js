"use strict";function e(){}module.exports={google:{longrunning:{CancelOperationRequest:e,GetOperationRequest:e}}};
