"use strict";exports.id=7974,exports.ids=[7974],exports.modules={67974:((g,d,m)=>{var A;A={value:!0},d.ServicesClient=void 0;const l=m(89301),p=m(34431),x=m(21507),T=m(83525).
rE;class y{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=p.loggingUtils.log("run");auth;descriptors={
page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsClient;pathTemplates;operationsClient;servicesStub;constructor(e,o){const r=this.constructor;
if(e?.universe_domain&&e?.universeDomain&&e?.universe_domain!==e?.universeDomain)throw new Error("Please set either universe_domain or universeDomain, but not b\
oth.");const t=typeof process=="object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=e?.universeDomain??e?.
universe_domain??t??"googleapis.com",this._servicePath="run."+this._universeDomain;const c=e?.servicePath||e?.apiEndpoint||this._servicePath;this._providedCustomServicePath=
!!(e?.servicePath||e?.apiEndpoint);const a=e?.port||r.port,i=e?.clientConfig??{},s=e?.fallback??(typeof window<"u"&&typeof window?.fetch=="function");e=Object.assign(
{servicePath:c,port:a,clientConfig:i,fallback:s},e),e.numericEnums=!0,c!==this._servicePath&&!("scopes"in e)&&(e.scopes=r.scopes),o||(o=m(34431)),this._gaxModule=
e.fallback?o.fallback:o,this._gaxGrpc=new this._gaxModule.GrpcClient(e),this._opts=e,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=!0,this.auth.defaultServicePath=
this._servicePath,c===this._servicePath&&(this.auth.defaultScopes=r.scopes),this.locationsClient=new this._gaxModule.LocationsClient(this._gaxGrpc,e);const n=[`\
gax/${this._gaxModule.version}`,`gapic/${T}`];typeof process=="object"&&"versions"in process?n.push(`gl-node/${process.versions.node}`):n.push(`gl-web/${this._gaxModule.
version}`),e.fallback?n.push(`rest/${this._gaxGrpc.grpcVersion}`):n.push(`grpc/${this._gaxGrpc.grpcVersion}`),e.libName&&e.libVersion&&n.push(`${e.libName}/${e.
libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(l),this.pathTemplates={executionPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locatio\
ns/{location}/jobs/{job}/executions/{execution}"),instancePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/instances/{inst\
ance}"),jobPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}"),locationPathTemplate:new this._gaxModule.PathTemplate(
"projects/{project}/locations/{location}"),projectPathTemplate:new this._gaxModule.PathTemplate("projects/{project}"),revisionPathTemplate:new this._gaxModule.PathTemplate(
"projects/{project}/locations/{location}/services/{service}/revisions/{revision}"),servicePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/loca\
tions/{location}/services/{service}"),taskPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/executions/{executio\
n}/tasks/{task}"),workerPoolPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/workerPools/{worker_pool}")},this.descriptors.
page={listServices:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","services")};const h=this._gaxModule.protobufFromJSON(l),u={auth:this.auth,grpc:"\
grpc"in this._gaxGrpc?this._gaxGrpc.grpc:void 0};e.fallback&&(u.protoJson=h,u.httpRules=[{selector:"google.longrunning.Operations.DeleteOperation",delete:"/v2/{\
name=projects/*/locations/*/operations/*}"},{selector:"google.longrunning.Operations.GetOperation",get:"/v2/{name=projects/*/locations/*/operations/*}"},{selector:"\
google.longrunning.Operations.ListOperations",get:"/v2/{name=projects/*/locations/*}/operations"},{selector:"google.longrunning.Operations.WaitOperation",post:"\
/v2/{name=projects/*/locations/*/operations/*}:wait",body:"*"}]),this.operationsClient=this._gaxModule.lro(u).operationsClient(e);const f=h.lookup(".google.clou\
d.run.v2.Service"),_=h.lookup(".google.cloud.run.v2.Service"),v=h.lookup(".google.cloud.run.v2.Service"),P=h.lookup(".google.cloud.run.v2.Service"),S=h.lookup("\
.google.cloud.run.v2.Service"),j=h.lookup(".google.cloud.run.v2.Service");this.descriptors.longrunning={createService:new this._gaxModule.LongrunningDescriptor(
this.operationsClient,f.decode.bind(f),_.decode.bind(_)),updateService:new this._gaxModule.LongrunningDescriptor(this.operationsClient,v.decode.bind(v),P.decode.
bind(P)),deleteService:new this._gaxModule.LongrunningDescriptor(this.operationsClient,S.decode.bind(S),j.decode.bind(j))},this._defaults=this._gaxGrpc.constructSettings(
"google.cloud.run.v2.Services",x,e.clientConfig||{},{"x-goog-api-client":n.join(" ")}),this.innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.
servicesStub)return this.servicesStub;this.servicesStub=this._gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.cloud.run.v2.Services"):
this._protos.google.cloud.run.v2.Services,this._opts,this._providedCustomServicePath);const e=["createService","getService","listServices","updateService","dele\
teService","getIamPolicy","setIamPolicy","testIamPermissions"];for(const o of e){const r=this.servicesStub.then(a=>(...i)=>this._terminated?Promise.reject("The \
client has already been closed."):a[o].apply(a,i),a=>()=>{throw a}),t=this.descriptors.page[o]||this.descriptors.longrunning[o]||void 0,c=this._gaxModule.createApiCall(
r,this._defaults[o],t,this._opts.fallback);this.innerApiCalls[o]=c}return this.servicesStub}static get servicePath(){return typeof process=="object"&&typeof process.
emitWarning=="function"&&process.emitWarning("Static servicePath is deprecated, please use the instance method instead.","DeprecationWarning"),"run.googleapis.c\
om"}static get apiEndpoint(){return typeof process=="object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static apiEndpoint is deprecated, ple\
ase use the instance method instead.","DeprecationWarning"),"run.googleapis.com"}get apiEndpoint(){return this._servicePath}get universeDomain(){return this._universeDomain}static get port(){
return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-platform"]}getProjectId(e){if(e){this.auth.getProjectId(e);return}return this.auth.
getProjectId()}getService(e,o,r){e=e||{};let t;typeof o=="function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.
headers||{};let c={};{const i=e.name;if(i!=null){const s=i.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.
location??i;Object.assign(c,{location:n})}}}t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(c),this.initialize().catch(i=>{
throw i}),this._log.info("getService request %j",e);const a=r?(i,s,n,h)=>{this._log.info("getService response %j",s),r(i,s,n,h)}:void 0;return this.innerApiCalls.
getService(e,t,a)?.then(([i,s,n])=>(this._log.info("getService response %j",i),[i,s,n])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){
const s=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,s)}throw i})}getIamPolicy(e,o,r){e=e||{};let t;typeof o==
"function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({resource:e.resource??""}),this.initialize().catch(a=>{throw a}),this._log.info("getIamPolicy request %j",e);const c=r?
(a,i,s,n)=>{this._log.info("getIamPolicy response %j",i),r(a,i,s,n)}:void 0;return this.innerApiCalls.getIamPolicy(e,t,c)?.then(([a,i,s])=>(this._log.info("getI\
amPolicy response %j",a),[a,i,s])).catch(a=>{if(a&&"statusDetails"in a&&a.statusDetails instanceof Array){const i=this._gaxModule.protobuf.Root.fromJSON(l);a.statusDetails=
(0,p.decodeAnyProtosInArray)(a.statusDetails,i)}throw a})}setIamPolicy(e,o,r){e=e||{};let t;typeof o=="function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=
t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:e.resource??
""}),this.initialize().catch(a=>{throw a}),this._log.info("setIamPolicy request %j",e);const c=r?(a,i,s,n)=>{this._log.info("setIamPolicy response %j",i),r(a,i,
s,n)}:void 0;return this.innerApiCalls.setIamPolicy(e,t,c)?.then(([a,i,s])=>(this._log.info("setIamPolicy response %j",a),[a,i,s])).catch(a=>{if(a&&"statusDetai\
ls"in a&&a.statusDetails instanceof Array){const i=this._gaxModule.protobuf.Root.fromJSON(l);a.statusDetails=(0,p.decodeAnyProtosInArray)(a.statusDetails,i)}throw a})}testIamPermissions(e,o,r){
e=e||{};let t;typeof o=="function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:e.resource??""}),this.initialize().catch(a=>{throw a}),this._log.info("testIamPermiss\
ions request %j",e);const c=r?(a,i,s,n)=>{this._log.info("testIamPermissions response %j",i),r(a,i,s,n)}:void 0;return this.innerApiCalls.testIamPermissions(e,t,
c)?.then(([a,i,s])=>(this._log.info("testIamPermissions response %j",a),[a,i,s])).catch(a=>{if(a&&"statusDetails"in a&&a.statusDetails instanceof Array){const i=this.
_gaxModule.protobuf.Root.fromJSON(l);a.statusDetails=(0,p.decodeAnyProtosInArray)(a.statusDetails,i)}throw a})}createService(e,o,r){e=e||{};let t;typeof o=="fun\
ction"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{};let c={};{const i=e.parent;if(i!=null){const s=i.
toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)"));if(s){const n=s.groups?.location??i;Object.assign(c,{location:n})}}}t.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(c),this.initialize().catch(i=>{throw i});const a=r?(i,s,n,h)=>{this._log.info("createService re\
sponse %j",n),r(i,s,n,h)}:void 0;return this._log.info("createService request %j",e),this.innerApiCalls.createService(e,t,a)?.then(([i,s,n])=>(this._log.info("c\
reateService response %j",s),[i,s,n]))}async checkCreateServiceProgress(e){this._log.info("createService long-running");const o=new this._gaxModule.operationsProtos.
google.longrunning.GetOperationRequest({name:e}),[r]=await this.operationsClient.getOperation(o);return new this._gaxModule.Operation(r,this.descriptors.longrunning.
createService,this._gaxModule.createDefaultBackoffSettings())}updateService(e,o,r){e=e||{};let t;typeof o=="function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=
t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{};let c={};{const i=e.service?.name;if(i!=null){const s=i.toString().match(RegExp("projects/[^/]+/loca\
tions/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.location??i;Object.assign(c,{location:n})}}}t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.
routingHeader.fromParams(c),this.initialize().catch(i=>{throw i});const a=r?(i,s,n,h)=>{this._log.info("updateService response %j",n),r(i,s,n,h)}:void 0;return this.
_log.info("updateService request %j",e),this.innerApiCalls.updateService(e,t,a)?.then(([i,s,n])=>(this._log.info("updateService response %j",s),[i,s,n]))}async checkUpdateServiceProgress(e){
this._log.info("updateService long-running");const o=new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest({name:e}),[r]=await this.operationsClient.
getOperation(o);return new this._gaxModule.Operation(r,this.descriptors.longrunning.updateService,this._gaxModule.createDefaultBackoffSettings())}deleteService(e,o,r){
e=e||{};let t;typeof o=="function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{};let c={};{const i=e.
name;if(i!=null){const s=i.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.location??i;Object.assign(c,{
location:n})}}}t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(c),this.initialize().catch(i=>{throw i});const a=r?(i,s,n,h)=>{
this._log.info("deleteService response %j",n),r(i,s,n,h)}:void 0;return this._log.info("deleteService request %j",e),this.innerApiCalls.deleteService(e,t,a)?.then(
([i,s,n])=>(this._log.info("deleteService response %j",s),[i,s,n]))}async checkDeleteServiceProgress(e){this._log.info("deleteService long-running");const o=new this.
_gaxModule.operationsProtos.google.longrunning.GetOperationRequest({name:e}),[r]=await this.operationsClient.getOperation(o);return new this._gaxModule.Operation(
r,this.descriptors.longrunning.deleteService,this._gaxModule.createDefaultBackoffSettings())}listServices(e,o,r){e=e||{};let t;typeof o=="function"&&r===void 0?
(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{};let c={};{const i=e.parent;if(i!=null){const s=i.toString().match(
RegExp("projects/[^/]+/locations/(?<location>[^/]+)"));if(s){const n=s.groups?.location??i;Object.assign(c,{location:n})}}}t.otherArgs.headers["x-goog-request-p\
arams"]=this._gaxModule.routingHeader.fromParams(c),this.initialize().catch(i=>{throw i});const a=r?(i,s,n,h)=>{this._log.info("listServices values %j",s),r(i,s,
n,h)}:void 0;return this._log.info("listServices request %j",e),this.innerApiCalls.listServices(e,t,a)?.then(([i,s,n])=>(this._log.info("listServices values %j",
i),[i,s,n]))}listServicesStream(e,o){e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{};let r={};{const a=e.parent;if(a!=null){
const i=a.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)"));if(i){const s=i.groups?.location??a;Object.assign(r,{location:s})}}}o.otherArgs.
headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(r);const c=this._defaults.listServices.merge(o);return this.initialize().catch(a=>{throw a}),
this._log.info("listServices stream %j",e),this.descriptors.page.listServices.createStream(this.innerApiCalls.listServices,e,c)}listServicesAsync(e,o){e=e||{},o=
o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{};let r={};{const a=e.parent;if(a!=null){const i=a.toString().match(RegExp("projects\
/[^/]+/locations/(?<location>[^/]+)"));if(i){const s=i.groups?.location??a;Object.assign(r,{location:s})}}}o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.
routingHeader.fromParams(r);const c=this._defaults.listServices.merge(o);return this.initialize().catch(a=>{throw a}),this._log.info("listServices iterate %j",e),
this.descriptors.page.listServices.asyncIterate(this.innerApiCalls.listServices,e,c)}getLocation(e,o,r){return this.locationsClient.getLocation(e,o,r)}listLocationsAsync(e,o){
return this.locationsClient.listLocationsAsync(e,o)}getOperation(e,o,r){let t;return typeof o=="function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||
{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.
getOperation(e,t,r)}listOperationsAsync(e,o){return o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-\
request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.listOperationsAsync(e,o)}cancelOperation(e,o,r){let t;return typeof o==
"function"&&r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.cancelOperation(e,t,r)}deleteOperation(e,o,r){let t;return typeof o=="function"&&
r===void 0?(r=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.
routingHeader.fromParams({name:e.name??""}),this.operationsClient.deleteOperation(e,t,r)}executionPath(e,o,r,t){return this.pathTemplates.executionPathTemplate.
render({project:e,location:o,job:r,execution:t})}matchProjectFromExecutionName(e){return this.pathTemplates.executionPathTemplate.match(e).project}matchLocationFromExecutionName(e){
return this.pathTemplates.executionPathTemplate.match(e).location}matchJobFromExecutionName(e){return this.pathTemplates.executionPathTemplate.match(e).job}matchExecutionFromExecutionName(e){
return this.pathTemplates.executionPathTemplate.match(e).execution}instancePath(e,o,r){return this.pathTemplates.instancePathTemplate.render({project:e,location:o,
instance:r})}matchProjectFromInstanceName(e){return this.pathTemplates.instancePathTemplate.match(e).project}matchLocationFromInstanceName(e){return this.pathTemplates.
instancePathTemplate.match(e).location}matchInstanceFromInstanceName(e){return this.pathTemplates.instancePathTemplate.match(e).instance}jobPath(e,o,r){return this.
pathTemplates.jobPathTemplate.render({project:e,location:o,job:r})}matchProjectFromJobName(e){return this.pathTemplates.jobPathTemplate.match(e).project}matchLocationFromJobName(e){
return this.pathTemplates.jobPathTemplate.match(e).location}matchJobFromJobName(e){return this.pathTemplates.jobPathTemplate.match(e).job}locationPath(e,o){return this.
pathTemplates.locationPathTemplate.render({project:e,location:o})}matchProjectFromLocationName(e){return this.pathTemplates.locationPathTemplate.match(e).project}matchLocationFromLocationName(e){
return this.pathTemplates.locationPathTemplate.match(e).location}projectPath(e){return this.pathTemplates.projectPathTemplate.render({project:e})}matchProjectFromProjectName(e){
return this.pathTemplates.projectPathTemplate.match(e).project}revisionPath(e,o,r,t){return this.pathTemplates.revisionPathTemplate.render({project:e,location:o,
service:r,revision:t})}matchProjectFromRevisionName(e){return this.pathTemplates.revisionPathTemplate.match(e).project}matchLocationFromRevisionName(e){return this.
pathTemplates.revisionPathTemplate.match(e).location}matchServiceFromRevisionName(e){return this.pathTemplates.revisionPathTemplate.match(e).service}matchRevisionFromRevisionName(e){
return this.pathTemplates.revisionPathTemplate.match(e).revision}servicePath(e,o,r){return this.pathTemplates.servicePathTemplate.render({project:e,location:o,service:r})}matchProjectFromServiceName(e){
return this.pathTemplates.servicePathTemplate.match(e).project}matchLocationFromServiceName(e){return this.pathTemplates.servicePathTemplate.match(e).location}matchServiceFromServiceName(e){
return this.pathTemplates.servicePathTemplate.match(e).service}taskPath(e,o,r,t,c){return this.pathTemplates.taskPathTemplate.render({project:e,location:o,job:r,
execution:t,task:c})}matchProjectFromTaskName(e){return this.pathTemplates.taskPathTemplate.match(e).project}matchLocationFromTaskName(e){return this.pathTemplates.
taskPathTemplate.match(e).location}matchJobFromTaskName(e){return this.pathTemplates.taskPathTemplate.match(e).job}matchExecutionFromTaskName(e){return this.pathTemplates.
taskPathTemplate.match(e).execution}matchTaskFromTaskName(e){return this.pathTemplates.taskPathTemplate.match(e).task}workerPoolPath(e,o,r){return this.pathTemplates.
workerPoolPathTemplate.render({project:e,location:o,worker_pool:r})}matchProjectFromWorkerPoolName(e){return this.pathTemplates.workerPoolPathTemplate.match(e).
project}matchLocationFromWorkerPoolName(e){return this.pathTemplates.workerPoolPathTemplate.match(e).location}matchWorkerPoolFromWorkerPoolName(e){return this.pathTemplates.
workerPoolPathTemplate.match(e).worker_pool}close(){return this.servicesStub&&!this._terminated?this.servicesStub.then(e=>{this._log.info("ending gRPC channel"),
this._terminated=!0,e.close(),this.locationsClient.close().catch(o=>{throw o}),this.operationsClient.close()}):Promise.resolve()}}d.ServicesClient=y}),21507:(g=>{
g.exports=JSON.parse('{"interfaces":{"google.cloud.run.v2.Services":{"retry_codes":{"non_idempotent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"],"unavai\
lable":["UNAVAILABLE"]},"retry_params":{"default":{"initial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_tim\
eout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":60000,"total_timeout_millis":600000},"ce5b960a6ed052e690863808e4f0deff3dc7d49f":{"initial\
_retry_delay_millis":1000,"retry_delay_multiplier":1.3,"max_retry_delay_millis":10000,"initial_rpc_timeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_tim\
eout_millis":60000,"total_timeout_millis":600000}},"methods":{"CreateService":{"timeout_millis":15000,"retry_codes_name":"non_idempotent","retry_params_name":"d\
efault"},"GetService":{"timeout_millis":10000,"retry_codes_name":"unavailable","retry_params_name":"ce5b960a6ed052e690863808e4f0deff3dc7d49f"},"ListServices":{"\
timeout_millis":10000,"retry_codes_name":"unavailable","retry_params_name":"ce5b960a6ed052e690863808e4f0deff3dc7d49f"},"UpdateService":{"timeout_millis":15000,"\
retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteService":{"timeout_millis":10000,"retry_codes_name":"non_idempotent","retry_params_name\
":"default"},"GetIamPolicy":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"SetIamPolicy":{"retry_codes_name":"non_idempotent","retry_param\
s_name":"default"},"TestIamPermissions":{"retry_codes_name":"non_idempotent","retry_params_name":"default"}}}}}')})};
