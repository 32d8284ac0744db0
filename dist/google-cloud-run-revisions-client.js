"use strict";exports.id=7194,exports.ids=[7194],exports.modules={67194:((u,g,l)=>{var P;P={value:!0},g.RevisionsClient=void 0;const p=l(89301),d=l(34431),_=l(63125),T=l(83525).
rE;class j{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=d.loggingUtils.log("run");auth;descriptors={
page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsClient;pathTemplates;operationsClient;revisionsStub;constructor(e,t){const i=this.constructor;
if(e?.universe_domain&&e?.universeDomain&&e?.universe_domain!==e?.universeDomain)throw new Error("Please set either universe_domain or universeDomain, but not b\
oth.");const o=typeof process=="object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=e?.universeDomain??e?.
universe_domain??o??"googleapis.com",this._servicePath="run."+this._universeDomain;const h=e?.servicePath||e?.apiEndpoint||this._servicePath;this._providedCustomServicePath=
!!(e?.servicePath||e?.apiEndpoint);const r=e?.port||i.port,a=e?.clientConfig??{},s=e?.fallback??(typeof window<"u"&&typeof window?.fetch=="function");e=Object.assign(
{servicePath:h,port:r,clientConfig:a,fallback:s},e),e.numericEnums=!0,h!==this._servicePath&&!("scopes"in e)&&(e.scopes=i.scopes),t||(t=l(34431)),this._gaxModule=
e.fallback?t.fallback:t,this._gaxGrpc=new this._gaxModule.GrpcClient(e),this._opts=e,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=!0,this.auth.defaultServicePath=
this._servicePath,h===this._servicePath&&(this.auth.defaultScopes=i.scopes),this.locationsClient=new this._gaxModule.LocationsClient(this._gaxGrpc,e);const n=[`\
gax/${this._gaxModule.version}`,`gapic/${T}`];typeof process=="object"&&"versions"in process?n.push(`gl-node/${process.versions.node}`):n.push(`gl-web/${this._gaxModule.
version}`),e.fallback?n.push(`rest/${this._gaxGrpc.grpcVersion}`):n.push(`grpc/${this._gaxGrpc.grpcVersion}`),e.libName&&e.libVersion&&n.push(`${e.libName}/${e.
libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(p),this.pathTemplates={cryptoKeyPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locatio\
ns/{location}/keyRings/{key_ring}/cryptoKeys/{crypto_key}"),executionPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs\
/{job}/executions/{execution}"),instancePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/instances/{instance}"),jobPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}"),locationPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/location\
s/{location}"),projectPathTemplate:new this._gaxModule.PathTemplate("projects/{project}"),revisionPathTemplate:new this._gaxModule.PathTemplate("projects/{proje\
ct}/locations/{location}/services/{service}/revisions/{revision}"),servicePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}\
/services/{service}"),taskPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/executions/{execution}/tasks/{task}"),
workerPoolPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/workerPools/{worker_pool}")},this.descriptors.page={listRevisions:new this.
_gaxModule.PageDescriptor("pageToken","nextPageToken","revisions")};const c=this._gaxModule.protobufFromJSON(p),m={auth:this.auth,grpc:"grpc"in this._gaxGrpc?this.
_gaxGrpc.grpc:void 0};e.fallback&&(m.protoJson=c,m.httpRules=[{selector:"google.longrunning.Operations.DeleteOperation",delete:"/v2/{name=projects/*/locations/*\
/operations/*}"},{selector:"google.longrunning.Operations.GetOperation",get:"/v2/{name=projects/*/locations/*/operations/*}"},{selector:"google.longrunning.Oper\
ations.ListOperations",get:"/v2/{name=projects/*/locations/*}/operations"},{selector:"google.longrunning.Operations.WaitOperation",post:"/v2/{name=projects/*/lo\
cations/*/operations/*}:wait",body:"*"}]),this.operationsClient=this._gaxModule.lro(m).operationsClient(e);const v=c.lookup(".google.cloud.run.v2.Revision"),f=c.
lookup(".google.cloud.run.v2.Revision");this.descriptors.longrunning={deleteRevision:new this._gaxModule.LongrunningDescriptor(this.operationsClient,v.decode.bind(
v),f.decode.bind(f))},this._defaults=this._gaxGrpc.constructSettings("google.cloud.run.v2.Revisions",_,e.clientConfig||{},{"x-goog-api-client":n.join(" ")}),this.
innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.revisionsStub)return this.revisionsStub;this.revisionsStub=this._gaxGrpc.createStub(this._opts.
fallback?this._protos.lookupService("google.cloud.run.v2.Revisions"):this._protos.google.cloud.run.v2.Revisions,this._opts,this._providedCustomServicePath);const e=[
"getRevision","listRevisions","deleteRevision"];for(const t of e){const i=this.revisionsStub.then(r=>(...a)=>this._terminated?Promise.reject("The client has alr\
eady been closed."):r[t].apply(r,a),r=>()=>{throw r}),o=this.descriptors.page[t]||this.descriptors.longrunning[t]||void 0,h=this._gaxModule.createApiCall(i,this.
_defaults[t],o,this._opts.fallback);this.innerApiCalls[t]=h}return this.revisionsStub}static get servicePath(){return typeof process=="object"&&typeof process.emitWarning==
"function"&&process.emitWarning("Static servicePath is deprecated, please use the instance method instead.","DeprecationWarning"),"run.googleapis.com"}static get apiEndpoint(){
return typeof process=="object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static apiEndpoint is deprecated, please use the instance method i\
nstead.","DeprecationWarning"),"run.googleapis.com"}get apiEndpoint(){return this._servicePath}get universeDomain(){return this._universeDomain}static get port(){
return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-platform"]}getProjectId(e){if(e){this.auth.getProjectId(e);return}return this.auth.
getProjectId()}getRevision(e,t,i){e=e||{};let o;typeof t=="function"&&i===void 0?(i=t,o={}):o=t,o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.
headers||{};let h={};{const a=e.name;if(a!=null){const s=a.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.
location??a;Object.assign(h,{location:n})}}}o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(h),this.initialize().catch(a=>{
throw a}),this._log.info("getRevision request %j",e);const r=i?(a,s,n,c)=>{this._log.info("getRevision response %j",s),i(a,s,n,c)}:void 0;return this.innerApiCalls.
getRevision(e,o,r)?.then(([a,s,n])=>(this._log.info("getRevision response %j",a),[a,s,n])).catch(a=>{if(a&&"statusDetails"in a&&a.statusDetails instanceof Array){
const s=this._gaxModule.protobuf.Root.fromJSON(p);a.statusDetails=(0,d.decodeAnyProtosInArray)(a.statusDetails,s)}throw a})}deleteRevision(e,t,i){e=e||{};let o;
typeof t=="function"&&i===void 0?(i=t,o={}):o=t,o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{};let h={};{const a=e.name;if(a!=null){
const s=a.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.location??a;Object.assign(h,{location:n})}}}o.
otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(h),this.initialize().catch(a=>{throw a});const r=i?(a,s,n,c)=>{this._log.info(
"deleteRevision response %j",n),i(a,s,n,c)}:void 0;return this._log.info("deleteRevision request %j",e),this.innerApiCalls.deleteRevision(e,o,r)?.then(([a,s,n])=>(this.
_log.info("deleteRevision response %j",s),[a,s,n]))}async checkDeleteRevisionProgress(e){this._log.info("deleteRevision long-running");const t=new this._gaxModule.
operationsProtos.google.longrunning.GetOperationRequest({name:e}),[i]=await this.operationsClient.getOperation(t);return new this._gaxModule.Operation(i,this.descriptors.
longrunning.deleteRevision,this._gaxModule.createDefaultBackoffSettings())}listRevisions(e,t,i){e=e||{};let o;typeof t=="function"&&i===void 0?(i=t,o={}):o=t,o=
o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{};let h={};{const a=e.parent;if(a!=null){const s=a.toString().match(RegExp("projects\
/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.location??a;Object.assign(h,{location:n})}}}o.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams(h),this.initialize().catch(a=>{throw a});const r=i?(a,s,n,c)=>{this._log.info("listRevisions values %j",s),i(a,s,n,c)}:
void 0;return this._log.info("listRevisions request %j",e),this.innerApiCalls.listRevisions(e,o,r)?.then(([a,s,n])=>(this._log.info("listRevisions values %j",a),
[a,s,n]))}listRevisionsStream(e,t){e=e||{},t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{};let i={};{const r=e.parent;if(r!=null){
const a=r.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(a){const s=a.groups?.location??r;Object.assign(i,{location:s})}}}t.
otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(i);const h=this._defaults.listRevisions.merge(t);return this.initialize().catch(
r=>{throw r}),this._log.info("listRevisions stream %j",e),this.descriptors.page.listRevisions.createStream(this.innerApiCalls.listRevisions,e,h)}listRevisionsAsync(e,t){
e=e||{},t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{};let i={};{const r=e.parent;if(r!=null){const a=r.toString().match(RegExp(
"projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(a){const s=a.groups?.location??r;Object.assign(i,{location:s})}}}t.otherArgs.headers["x-goog-request-\
params"]=this._gaxModule.routingHeader.fromParams(i);const h=this._defaults.listRevisions.merge(t);return this.initialize().catch(r=>{throw r}),this._log.info("\
listRevisions iterate %j",e),this.descriptors.page.listRevisions.asyncIterate(this.innerApiCalls.listRevisions,e,h)}getLocation(e,t,i){return this.locationsClient.
getLocation(e,t,i)}listLocationsAsync(e,t){return this.locationsClient.listLocationsAsync(e,t)}getOperation(e,t,i){let o;return typeof t=="function"&&i===void 0?
(i=t,o={}):o=t,o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.
fromParams({name:e.name??""}),this.operationsClient.getOperation(e,o,i)}listOperationsAsync(e,t){return t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=
t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.listOperationsAsync(
e,t)}cancelOperation(e,t,i){let o;return typeof t=="function"&&i===void 0?(i=t,o={}):o=t,o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||
{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.cancelOperation(e,o,i)}deleteOperation(e,t,i){
let o;return typeof t=="function"&&i===void 0?(i=t,o={}):o=t,o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.deleteOperation(e,o,i)}cryptoKeyPath(e,t,i,o){return this.
pathTemplates.cryptoKeyPathTemplate.render({project:e,location:t,key_ring:i,crypto_key:o})}matchProjectFromCryptoKeyName(e){return this.pathTemplates.cryptoKeyPathTemplate.
match(e).project}matchLocationFromCryptoKeyName(e){return this.pathTemplates.cryptoKeyPathTemplate.match(e).location}matchKeyRingFromCryptoKeyName(e){return this.
pathTemplates.cryptoKeyPathTemplate.match(e).key_ring}matchCryptoKeyFromCryptoKeyName(e){return this.pathTemplates.cryptoKeyPathTemplate.match(e).crypto_key}executionPath(e,t,i,o){
return this.pathTemplates.executionPathTemplate.render({project:e,location:t,job:i,execution:o})}matchProjectFromExecutionName(e){return this.pathTemplates.executionPathTemplate.
match(e).project}matchLocationFromExecutionName(e){return this.pathTemplates.executionPathTemplate.match(e).location}matchJobFromExecutionName(e){return this.pathTemplates.
executionPathTemplate.match(e).job}matchExecutionFromExecutionName(e){return this.pathTemplates.executionPathTemplate.match(e).execution}instancePath(e,t,i){return this.
pathTemplates.instancePathTemplate.render({project:e,location:t,instance:i})}matchProjectFromInstanceName(e){return this.pathTemplates.instancePathTemplate.match(
e).project}matchLocationFromInstanceName(e){return this.pathTemplates.instancePathTemplate.match(e).location}matchInstanceFromInstanceName(e){return this.pathTemplates.
instancePathTemplate.match(e).instance}jobPath(e,t,i){return this.pathTemplates.jobPathTemplate.render({project:e,location:t,job:i})}matchProjectFromJobName(e){
return this.pathTemplates.jobPathTemplate.match(e).project}matchLocationFromJobName(e){return this.pathTemplates.jobPathTemplate.match(e).location}matchJobFromJobName(e){
return this.pathTemplates.jobPathTemplate.match(e).job}locationPath(e,t){return this.pathTemplates.locationPathTemplate.render({project:e,location:t})}matchProjectFromLocationName(e){
return this.pathTemplates.locationPathTemplate.match(e).project}matchLocationFromLocationName(e){return this.pathTemplates.locationPathTemplate.match(e).location}projectPath(e){
return this.pathTemplates.projectPathTemplate.render({project:e})}matchProjectFromProjectName(e){return this.pathTemplates.projectPathTemplate.match(e).project}revisionPath(e,t,i,o){
return this.pathTemplates.revisionPathTemplate.render({project:e,location:t,service:i,revision:o})}matchProjectFromRevisionName(e){return this.pathTemplates.revisionPathTemplate.
match(e).project}matchLocationFromRevisionName(e){return this.pathTemplates.revisionPathTemplate.match(e).location}matchServiceFromRevisionName(e){return this.pathTemplates.
revisionPathTemplate.match(e).service}matchRevisionFromRevisionName(e){return this.pathTemplates.revisionPathTemplate.match(e).revision}servicePath(e,t,i){return this.
pathTemplates.servicePathTemplate.render({project:e,location:t,service:i})}matchProjectFromServiceName(e){return this.pathTemplates.servicePathTemplate.match(e).
project}matchLocationFromServiceName(e){return this.pathTemplates.servicePathTemplate.match(e).location}matchServiceFromServiceName(e){return this.pathTemplates.
servicePathTemplate.match(e).service}taskPath(e,t,i,o,h){return this.pathTemplates.taskPathTemplate.render({project:e,location:t,job:i,execution:o,task:h})}matchProjectFromTaskName(e){
return this.pathTemplates.taskPathTemplate.match(e).project}matchLocationFromTaskName(e){return this.pathTemplates.taskPathTemplate.match(e).location}matchJobFromTaskName(e){
return this.pathTemplates.taskPathTemplate.match(e).job}matchExecutionFromTaskName(e){return this.pathTemplates.taskPathTemplate.match(e).execution}matchTaskFromTaskName(e){
return this.pathTemplates.taskPathTemplate.match(e).task}workerPoolPath(e,t,i){return this.pathTemplates.workerPoolPathTemplate.render({project:e,location:t,worker_pool:i})}matchProjectFromWorkerPoolName(e){
return this.pathTemplates.workerPoolPathTemplate.match(e).project}matchLocationFromWorkerPoolName(e){return this.pathTemplates.workerPoolPathTemplate.match(e).location}matchWorkerPoolFromWorkerPoolName(e){
return this.pathTemplates.workerPoolPathTemplate.match(e).worker_pool}close(){return this.revisionsStub&&!this._terminated?this.revisionsStub.then(e=>{this._log.
info("ending gRPC channel"),this._terminated=!0,e.close(),this.locationsClient.close().catch(t=>{throw t}),this.operationsClient.close()}):Promise.resolve()}}g.
RevisionsClient=j}),63125:(u=>{u.exports=JSON.parse('{"interfaces":{"google.cloud.run.v2.Revisions":{"retry_codes":{"non_idempotent":[],"idempotent":["DEADLINE_\
EXCEEDED","UNAVAILABLE"]},"retry_params":{"default":{"initial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_t\
imeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":60000,"total_timeout_millis":600000}},"methods":{"GetRevision":{"retry_codes_name":"non\
_idempotent","retry_params_name":"default"},"ListRevisions":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteRevision":{"retry_codes_n\
ame":"non_idempotent","retry_params_name":"default"}}}}}')})};
