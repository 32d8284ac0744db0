"use strict";function e(){}function t(){}module.exports={google:{longrunning:{CancelOperationRequest:e,GetOperationRequest:e}},CacheStorage:t,webidl:{is:{FormData:()=>!1}}};
