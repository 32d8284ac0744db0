"use strict";exports.id=7194,exports.ids=[7194],exports.modules={67194:((g,d,h)=>{var f;f={value:!0},d.RevisionsClient=void 0;const p=h(89301),m=h(34431),P=h(63125),j=h(83525).
rE;class x{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=m.loggingUtils.log("run");auth;descriptors={
page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsClient;pathTemplates;operationsClient;revisionsStub;constructor(e,o){const r=this.constructor;
if(e?.universe_domain&&e?.universeDomain&&e?.universe_domain!==e?.universeDomain)throw new Error("Please set either universe_domain or universeDomain, but not b\
oth.");const i=typeof process=="object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=e?.universeDomain??e?.
universe_domain??i??"googleapis.com",this._servicePath="run."+this._universeDomain;const a=e?.servicePath||e?.apiEndpoint||this._servicePath;this._providedCustomServicePath=
!!(e?.servicePath||e?.apiEndpoint);const l=e?.port||r.port,t=e?.clientConfig??{},s=e?.fallback??(typeof window<"u"&&typeof window?.fetch=="function");e=Object.assign(
{servicePath:a,port:l,clientConfig:t,fallback:s},e),e.numericEnums=!0,a!==this._servicePath&&!("scopes"in e)&&(e.scopes=r.scopes),o||(o=h(34431)),this._gaxModule=
e.fallback?o.fallback:o,this._gaxGrpc=new this._gaxModule.GrpcClient(e),this._opts=e,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=!0,this.auth.defaultServicePath=
this._servicePath,a===this._servicePath&&(this.auth.defaultScopes=r.scopes),this.locationsClient=new this._gaxModule.LocationsClient(this._gaxGrpc,e);const n=[`\
gax/${this._gaxModule.version}`,`gapic/${j}`];typeof process=="object"&&"versions"in process?n.push(`gl-node/${process.versions.node}`):n.push(`gl-web/${this._gaxModule.
version}`),e.fallback?n.push(`rest/${this._gaxGrpc.grpcVersion}`):n.push(`grpc/${this._gaxGrpc.grpcVersion}`),e.libName&&e.libVersion&&n.push(`${e.libName}/${e.
libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(p),this.pathTemplates={cryptoKeyPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locatio\
ns/{location}/keyRings/{key_ring}/cryptoKeys/{crypto_key}"),executionPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs\
/{job}/executions/{execution}"),instancePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/instances/{instance}"),jobPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}"),locationPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/location\
s/{location}"),projectPathTemplate:new this._gaxModule.PathTemplate("projects/{project}"),revisionPathTemplate:new this._gaxModule.PathTemplate("projects/{proje\
ct}/locations/{location}/services/{service}/revisions/{revision}"),servicePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}\
/services/{service}"),taskPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/executions/{execution}/tasks/{task}"),
workerPoolPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/workerPools/{worker_pool}")},this.descriptors.page={listRevisions:new this.
_gaxModule.PageDescriptor("pageToken","nextPageToken","revisions")};const c=this._gaxModule.protobufFromJSON(p),u={auth:this.auth,grpc:"grpc"in this._gaxGrpc?this.
_gaxGrpc.grpc:void 0};e.fallback&&(u.protoJson=c,u.httpRules=[{selector:"google.longrunning.Operations.DeleteOperation",delete:"/v2/{name=projects/*/locations/*\
/operations/*}"},{selector:"google.longrunning.Operations.GetOperation",get:"/v2/{name=projects/*/locations/*/operations/*}"},{selector:"google.longrunning.Oper\
ations.ListOperations",get:"/v2/{name=projects/*/locations/*}/operations"},{selector:"google.longrunning.Operations.WaitOperation",post:"/v2/{name=projects/*/lo\
cations/*/operations/*}:wait",body:"*"}]),this.operationsClient=this._gaxModule.lro(u).operationsClient(e);const _=c.lookup(".google.cloud.run.v2.Revision"),v=c.
lookup(".google.cloud.run.v2.Revision");this.descriptors.longrunning={deleteRevision:new this._gaxModule.LongrunningDescriptor(this.operationsClient,_.decode.bind(
_),v.decode.bind(v))},this._defaults=this._gaxGrpc.constructSettings("google.cloud.run.v2.Revisions",P,e.clientConfig||{},{"x-goog-api-client":n.join(" ")}),this.
innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.revisionsStub)return this.revisionsStub;this.revisionsStub=this._gaxGrpc.createStub(this._opts.
fallback?this._protos.lookupService("google.cloud.run.v2.Revisions"):this._protos.google.cloud.run.v2.Revisions,this._opts,this._providedCustomServicePath);const e=[
"getRevision","listRevisions","deleteRevision"];for(const o of e){const r=this.revisionsStub.then(l=>(...t)=>this._terminated?Promise.reject("The client has alr\
eady been closed."):l[o].apply(l,t),l=>()=>{throw l}),i=this.descriptors.page[o]||this.descriptors.longrunning[o]||void 0,a=this._gaxModule.createApiCall(r,this.
_defaults[o],i,this._opts.fallback);this.innerApiCalls[o]=a}return this.revisionsStub}static get servicePath(){return typeof process=="object"&&typeof process.emitWarning==
"function"&&process.emitWarning("Static servicePath is deprecated, please use the instance method instead.","DeprecationWarning"),"run.googleapis.com"}static get apiEndpoint(){
return typeof process=="object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static apiEndpoint is deprecated, please use the instance method i\
nstead.","DeprecationWarning"),"run.googleapis.com"}get apiEndpoint(){return this._servicePath}get universeDomain(){return this._universeDomain}static get port(){
return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-platform"]}getProjectId(e){if(e){this.auth.getProjectId(e);return}return this.auth.
getProjectId()}getRevision(e,o,r){e=e||{};let i;typeof o=="function"&&r===void 0?(r=o,i={}):i=o,i=i||{},i.otherArgs=i.otherArgs||{},i.otherArgs.headers=i.otherArgs.
headers||{};let a={};{const t=e.name;if(t!=null){const s=t.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.
location??t;Object.assign(a,{location:n})}}}i.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(a),this.initialize().catch(t=>{
throw t}),this._log.info("getRevision request %j",e);const l=r?(t,s,n,c)=>{this._log.info("getRevision response %j",s),r(t,s,n,c)}:void 0;return this.innerApiCalls.
getRevision(e,i,l)?.then(([t,s,n])=>(this._log.info("getRevision response %j",t),[t,s,n])).catch(t=>{if(t&&"statusDetails"in t&&t.statusDetails instanceof Array){
const s=this._gaxModule.protobuf.Root.fromJSON(p);t.statusDetails=(0,m.decodeAnyProtosInArray)(t.statusDetails,s)}throw t})}listRevisions(e,o,r){e=e||{};let i;typeof o==
"function"&&r===void 0?(r=o,i={}):i=o,i=i||{},i.otherArgs=i.otherArgs||{},i.otherArgs.headers=i.otherArgs.headers||{};let a={};{const t=e.parent;if(t!=null){const s=t.
toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const n=s.groups?.location??t;Object.assign(a,{location:n})}}}i.otherArgs.
headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(a),this.initialize().catch(t=>{throw t});const l=r?(t,s,n,c)=>{this._log.info("listRev\
isions values %j",s),r(t,s,n,c)}:void 0;return this._log.info("listRevisions request %j",e),this.innerApiCalls.listRevisions(e,i,l)?.then(([t,s,n])=>(this._log.
info("listRevisions values %j",t),[t,s,n]))}close(){return this.revisionsStub&&!this._terminated?this.revisionsStub.then(e=>{this._log.info("ending gRPC channel"),
this._terminated=!0,e.close(),this.locationsClient.close().catch(o=>{throw o}),this.operationsClient.close()}):Promise.resolve()}}d.RevisionsClient=x}),63125:(g=>{
g.exports=JSON.parse('{"interfaces":{"google.cloud.run.v2.Revisions":{"retry_codes":{"non_idempotent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"]},"retr\
y_params":{"default":{"initial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":60000,"rpc_timeo\
ut_multiplier":1,"max_rpc_timeout_millis":60000,"total_timeout_millis":600000}},"methods":{"GetRevision":{"retry_codes_name":"non_idempotent","retry_params_name\
":"default"},"ListRevisions":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteRevision":{"retry_codes_name":"non_idempotent","retry_pa\
rams_name":"default"}}}}}')})};
