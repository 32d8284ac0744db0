"use strict";exports.id=7974,exports.ids=[7974],exports.modules={67974:((h,g,p)=>{var b;b={value:!0},g.ServicesClient=void 0;const u=p(89301),m=p(34431),x=p(21507),j=p(83525).
rE;class w{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=m.loggingUtils.log("run");auth;descriptors={
page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsClient;pathTemplates;operationsClient;servicesStub;constructor(e,i){const n=this.constructor;
if(e?.universe_domain&&e?.universeDomain&&e?.universe_domain!==e?.universeDomain)throw new Error("Please set either universe_domain or universeDomain, but not b\
oth.");const o=typeof process=="object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=e?.universeDomain??e?.
universe_domain??o??"googleapis.com",this._servicePath="run."+this._universeDomain;const c=e?.servicePath||e?.apiEndpoint||this._servicePath;this._providedCustomServicePath=
!!(e?.servicePath||e?.apiEndpoint);const l=e?.port||n.port,t=e?.clientConfig??{},s=e?.fallback??(typeof window<"u"&&typeof window?.fetch=="function");e=Object.assign(
{servicePath:c,port:l,clientConfig:t,fallback:s},e),e.numericEnums=!0,c!==this._servicePath&&!("scopes"in e)&&(e.scopes=n.scopes),i||(i=p(34431)),this._gaxModule=
e.fallback?i.fallback:i,this._gaxGrpc=new this._gaxModule.GrpcClient(e),this._opts=e,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=!0,this.auth.defaultServicePath=
this._servicePath,c===this._servicePath&&(this.auth.defaultScopes=n.scopes),this.locationsClient=new this._gaxModule.LocationsClient(this._gaxGrpc,e);const r=[`\
gax/${this._gaxModule.version}`,`gapic/${j}`];typeof process=="object"&&"versions"in process?r.push(`gl-node/${process.versions.node}`):r.push(`gl-web/${this._gaxModule.
version}`),e.fallback?r.push(`rest/${this._gaxGrpc.grpcVersion}`):r.push(`grpc/${this._gaxGrpc.grpcVersion}`),e.libName&&e.libVersion&&r.push(`${e.libName}/${e.
libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(u),this.pathTemplates={executionPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locatio\
ns/{location}/jobs/{job}/executions/{execution}"),instancePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/instances/{inst\
ance}"),jobPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}"),locationPathTemplate:new this._gaxModule.PathTemplate(
"projects/{project}/locations/{location}"),projectPathTemplate:new this._gaxModule.PathTemplate("projects/{project}"),revisionPathTemplate:new this._gaxModule.PathTemplate(
"projects/{project}/locations/{location}/services/{service}/revisions/{revision}"),servicePathTemplate:new this._gaxModule.PathTemplate("projects/{project}/loca\
tions/{location}/services/{service}"),taskPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/executions/{executio\
n}/tasks/{task}"),workerPoolPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/workerPools/{worker_pool}")},this.descriptors.
page={listServices:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","services")};const a=this._gaxModule.protobufFromJSON(u),d={auth:this.auth,grpc:"\
grpc"in this._gaxGrpc?this._gaxGrpc.grpc:void 0};e.fallback&&(d.protoJson=a,d.httpRules=[{selector:"google.longrunning.Operations.DeleteOperation",delete:"/v2/{\
name=projects/*/locations/*/operations/*}"},{selector:"google.longrunning.Operations.GetOperation",get:"/v2/{name=projects/*/locations/*/operations/*}"},{selector:"\
google.longrunning.Operations.ListOperations",get:"/v2/{name=projects/*/locations/*}/operations"},{selector:"google.longrunning.Operations.WaitOperation",post:"\
/v2/{name=projects/*/locations/*/operations/*}:wait",body:"*"}]),this.operationsClient=this._gaxModule.lro(d).operationsClient(e);const _=a.lookup(".google.clou\
d.run.v2.Service"),v=a.lookup(".google.cloud.run.v2.Service"),f=a.lookup(".google.cloud.run.v2.Service"),S=a.lookup(".google.cloud.run.v2.Service"),P=a.lookup("\
.google.cloud.run.v2.Service"),y=a.lookup(".google.cloud.run.v2.Service");this.descriptors.longrunning={createService:new this._gaxModule.LongrunningDescriptor(
this.operationsClient,_.decode.bind(_),v.decode.bind(v)),updateService:new this._gaxModule.LongrunningDescriptor(this.operationsClient,f.decode.bind(f),S.decode.
bind(S)),deleteService:new this._gaxModule.LongrunningDescriptor(this.operationsClient,P.decode.bind(P),y.decode.bind(y))},this._defaults=this._gaxGrpc.constructSettings(
"google.cloud.run.v2.Services",x,e.clientConfig||{},{"x-goog-api-client":r.join(" ")}),this.innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.
servicesStub)return this.servicesStub;this.servicesStub=this._gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.cloud.run.v2.Services"):
this._protos.google.cloud.run.v2.Services,this._opts,this._providedCustomServicePath);const e=["createService","getService","listServices","updateService","dele\
teService","getIamPolicy","setIamPolicy","testIamPermissions"];for(const i of e){const n=this.servicesStub.then(l=>(...t)=>this._terminated?Promise.reject("The \
client has already been closed."):l[i].apply(l,t),l=>()=>{throw l}),o=this.descriptors.page[i]||this.descriptors.longrunning[i]||void 0,c=this._gaxModule.createApiCall(
n,this._defaults[i],o,this._opts.fallback);this.innerApiCalls[i]=c}return this.servicesStub}static get servicePath(){return typeof process=="object"&&typeof process.
emitWarning=="function"&&process.emitWarning("Static servicePath is deprecated, please use the instance method instead.","DeprecationWarning"),"run.googleapis.c\
om"}static get apiEndpoint(){return typeof process=="object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static apiEndpoint is deprecated, ple\
ase use the instance method instead.","DeprecationWarning"),"run.googleapis.com"}get apiEndpoint(){return this._servicePath}get universeDomain(){return this._universeDomain}static get port(){
return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-platform"]}getProjectId(e){if(e){this.auth.getProjectId(e);return}return this.auth.
getProjectId()}getService(e,i,n){e=e||{};let o;typeof i=="function"&&n===void 0?(n=i,o={}):o=i,o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.
headers||{};let c={};{const t=e.name;if(t!=null){const s=t.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));if(s){const r=s.groups?.
location??t;Object.assign(c,{location:r})}}}o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(c),this.initialize().catch(t=>{
throw t}),this._log.info("getService request %j",e);const l=n?(t,s,r,a)=>{this._log.info("getService response %j",s),n(t,s,r,a)}:void 0;return this.innerApiCalls.
getService(e,o,l)?.then(([t,s,r])=>(this._log.info("getService response %j",t),[t,s,r])).catch(t=>{if(t&&"statusDetails"in t&&t.statusDetails instanceof Array){
const s=this._gaxModule.protobuf.Root.fromJSON(u);t.statusDetails=(0,m.decodeAnyProtosInArray)(t.statusDetails,s)}throw t})}close(){return this.servicesStub&&!this.
_terminated?this.servicesStub.then(e=>{this._log.info("ending gRPC channel"),this._terminated=!0,e.close(),this.locationsClient.close().catch(i=>{throw i}),this.
operationsClient.close()}):Promise.resolve()}}g.ServicesClient=w}),21507:(h=>{h.exports=JSON.parse('{"interfaces":{"google.cloud.run.v2.Services":{"retry_codes"\
:{"non_idempotent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"],"unavailable":["UNAVAILABLE"]},"retry_params":{"default":{"initial_retry_delay_millis":10\
0,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":60000,"tota\
l_timeout_millis":600000},"ce5b960a6ed052e690863808e4f0deff3dc7d49f":{"initial_retry_delay_millis":1000,"retry_delay_multiplier":1.3,"max_retry_delay_millis":10\
000,"initial_rpc_timeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":60000,"total_timeout_millis":600000}},"methods":{"CreateService":{"ti\
meout_millis":15000,"retry_codes_name":"non_idempotent","retry_params_name":"default"},"GetService":{"timeout_millis":10000,"retry_codes_name":"unavailable","re\
try_params_name":"ce5b960a6ed052e690863808e4f0deff3dc7d49f"},"ListServices":{"timeout_millis":10000,"retry_codes_name":"unavailable","retry_params_name":"ce5b96\
0a6ed052e690863808e4f0deff3dc7d49f"},"UpdateService":{"timeout_millis":15000,"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteService":\
{"timeout_millis":10000,"retry_codes_name":"non_idempotent","retry_params_name":"default"},"GetIamPolicy":{"retry_codes_name":"non_idempotent","retry_params_nam\
e":"default"},"SetIamPolicy":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"TestIamPermissions":{"retry_codes_name":"non_idempotent","retr\
y_params_name":"default"}}}}}')})};
