"use strict";exports.id=4908,exports.ids=[4908],exports.modules={84908:((d,m,u)=>{var x;x={value:!0},m.ConfigServiceV2Client=void 0;const l=u(24748),p=u(34431),w=u(76923),S=u(
74008).rE;class E{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=p.loggingUtils.log("lo\
gging-api");auth;descriptors={page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;pathTemplates;operationsClient;configServiceV2Stub;constructor(e,o){
const n=this.constructor;if(e?.universe_domain&&e?.universeDomain&&e?.universe_domain!==e?.universeDomain)throw new Error("Please set either universe_domain or \
universeDomain, but not both.");const t=typeof process=="object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=
e?.universeDomain??e?.universe_domain??t??"googleapis.com",this._servicePath="logging."+this._universeDomain;const r=e?.servicePath||e?.apiEndpoint||this._servicePath;
this._providedCustomServicePath=!!(e?.servicePath||e?.apiEndpoint);const i=e?.port||n.port,a=e?.clientConfig??{},s=e?.fallback??(typeof window<"u"&&typeof window?.
fetch=="function");e=Object.assign({servicePath:r,port:i,clientConfig:a,fallback:s},e),e.numericEnums=!0,r!==this._servicePath&&!("scopes"in e)&&(e.scopes=n.scopes),
o||(o=u(34431)),this._gaxModule=e.fallback?o.fallback:o,this._gaxGrpc=new this._gaxModule.GrpcClient(e),this._opts=e,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=
!0,this.auth.defaultServicePath=this._servicePath,r===this._servicePath&&(this.auth.defaultScopes=n.scopes);const g=[`gax/${this._gaxModule.version}`,`gapic/${S}`];
typeof process=="object"&&"versions"in process?g.push(`gl-node/${process.versions.node}`):g.push(`gl-web/${this._gaxModule.version}`),e.fallback?g.push(`rest/${this.
_gaxGrpc.grpcVersion}`):g.push(`grpc/${this._gaxGrpc.grpcVersion}`),e.libName&&e.libVersion&&g.push(`${e.libName}/${e.libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(
l),this.pathTemplates={billingAccountCmekSettingsPathTemplate:new this._gaxModule.PathTemplate("billingAccounts/{billing_account}/cmekSettings"),billingAccountExclusionPathTemplate:new this.
_gaxModule.PathTemplate("billingAccounts/{billing_account}/exclusions/{exclusion}"),billingAccountLocationBucketPathTemplate:new this._gaxModule.PathTemplate("b\
illingAccounts/{billing_account}/locations/{location}/buckets/{bucket}"),billingAccountLocationBucketLinkPathTemplate:new this._gaxModule.PathTemplate("billingA\
ccounts/{billing_account}/locations/{location}/buckets/{bucket}/links/{link}"),billingAccountLocationBucketViewPathTemplate:new this._gaxModule.PathTemplate("bi\
llingAccounts/{billing_account}/locations/{location}/buckets/{bucket}/views/{view}"),billingAccountLogPathTemplate:new this._gaxModule.PathTemplate("billingAcco\
unts/{billing_account}/logs/{log}"),billingAccountSettingsPathTemplate:new this._gaxModule.PathTemplate("billingAccounts/{billing_account}/settings"),billingAccountSinkPathTemplate:new this.
_gaxModule.PathTemplate("billingAccounts/{billing_account}/sinks/{sink}"),folderCmekSettingsPathTemplate:new this._gaxModule.PathTemplate("folders/{folder}/cmek\
Settings"),folderExclusionPathTemplate:new this._gaxModule.PathTemplate("folders/{folder}/exclusions/{exclusion}"),folderLocationBucketPathTemplate:new this._gaxModule.
PathTemplate("folders/{folder}/locations/{location}/buckets/{bucket}"),folderLocationBucketLinkPathTemplate:new this._gaxModule.PathTemplate("folders/{folder}/l\
ocations/{location}/buckets/{bucket}/links/{link}"),folderLocationBucketViewPathTemplate:new this._gaxModule.PathTemplate("folders/{folder}/locations/{location}\
/buckets/{bucket}/views/{view}"),folderLogPathTemplate:new this._gaxModule.PathTemplate("folders/{folder}/logs/{log}"),folderSettingsPathTemplate:new this._gaxModule.
PathTemplate("folders/{folder}/settings"),folderSinkPathTemplate:new this._gaxModule.PathTemplate("folders/{folder}/sinks/{sink}"),locationPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/locations/{location}"),logMetricPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/metrics/{metric}"),
organizationCmekSettingsPathTemplate:new this._gaxModule.PathTemplate("organizations/{organization}/cmekSettings"),organizationExclusionPathTemplate:new this._gaxModule.
PathTemplate("organizations/{organization}/exclusions/{exclusion}"),organizationLocationBucketPathTemplate:new this._gaxModule.PathTemplate("organizations/{orga\
nization}/locations/{location}/buckets/{bucket}"),organizationLocationBucketLinkPathTemplate:new this._gaxModule.PathTemplate("organizations/{organization}/loca\
tions/{location}/buckets/{bucket}/links/{link}"),organizationLocationBucketViewPathTemplate:new this._gaxModule.PathTemplate("organizations/{organization}/locat\
ions/{location}/buckets/{bucket}/views/{view}"),organizationLogPathTemplate:new this._gaxModule.PathTemplate("organizations/{organization}/logs/{log}"),organizationSettingsPathTemplate:new this.
_gaxModule.PathTemplate("organizations/{organization}/settings"),organizationSinkPathTemplate:new this._gaxModule.PathTemplate("organizations/{organization}/sin\
ks/{sink}"),projectPathTemplate:new this._gaxModule.PathTemplate("projects/{project}"),projectCmekSettingsPathTemplate:new this._gaxModule.PathTemplate("project\
s/{project}/cmekSettings"),projectExclusionPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/exclusions/{exclusion}"),projectLocationBucketPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/locations/{location}/buckets/{bucket}"),projectLocationBucketLinkPathTemplate:new this._gaxModule.PathTemplate("proj\
ects/{project}/locations/{location}/buckets/{bucket}/links/{link}"),projectLocationBucketViewPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/l\
ocations/{location}/buckets/{bucket}/views/{view}"),projectLogPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/logs/{log}"),projectSettingsPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/settings"),projectSinkPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/sinks/{sink}")},this.descriptors.
page={listBuckets:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","buckets"),listViews:new this._gaxModule.PageDescriptor("pageToken","nextPageTo\
ken","views"),listSinks:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","sinks"),listLinks:new this._gaxModule.PageDescriptor("pageToken","nextPa\
geToken","links"),listExclusions:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","exclusions")};const c=this._gaxModule.protobufFromJSON(l),h={auth:this.
auth,grpc:"grpc"in this._gaxGrpc?this._gaxGrpc.grpc:void 0};e.fallback&&(h.protoJson=c,h.httpRules=[{selector:"google.longrunning.Operations.CancelOperation",post:"\
/v2/{name=*/*/locations/*/operations/*}:cancel",body:"*",additional_bindings:[{post:"/v2/{name=projects/*/locations/*/operations/*}:cancel",body:"*"},{post:"/v2\
/{name=organizations/*/locations/*/operations/*}:cancel",body:"*"},{post:"/v2/{name=folders/*/locations/*/operations/*}:cancel",body:"*"},{post:"/v2/{name=billi\
ngAccounts/*/locations/*/operations/*}:cancel",body:"*"}]},{selector:"google.longrunning.Operations.GetOperation",get:"/v2/{name=*/*/locations/*/operations/*}",
additional_bindings:[{get:"/v2/{name=projects/*/locations/*/operations/*}"},{get:"/v2/{name=organizations/*/locations/*/operations/*}"},{get:"/v2/{name=folders/\
*/locations/*/operations/*}"},{get:"/v2/{name=billingAccounts/*/locations/*/operations/*}"}]},{selector:"google.longrunning.Operations.ListOperations",get:"/v2/\
{name=*/*/locations/*}/operations",additional_bindings:[{get:"/v2/{name=projects/*/locations/*}/operations"},{get:"/v2/{name=organizations/*/locations/*}/operat\
ions"},{get:"/v2/{name=folders/*/locations/*}/operations"},{get:"/v2/{name=billingAccounts/*/locations/*}/operations"}]}]),this.operationsClient=this._gaxModule.
lro(h).operationsClient(e);const _=c.lookup(".google.logging.v2.LogBucket"),f=c.lookup(".google.logging.v2.BucketMetadata"),k=c.lookup(".google.logging.v2.LogBu\
cket"),y=c.lookup(".google.logging.v2.BucketMetadata"),b=c.lookup(".google.logging.v2.Link"),A=c.lookup(".google.logging.v2.LinkMetadata"),T=c.lookup(".google.p\
rotobuf.Empty"),v=c.lookup(".google.logging.v2.LinkMetadata"),L=c.lookup(".google.logging.v2.CopyLogEntriesResponse"),P=c.lookup(".google.logging.v2.CopyLogEntr\
iesMetadata");this.descriptors.longrunning={createBucketAsync:new this._gaxModule.LongrunningDescriptor(this.operationsClient,_.decode.bind(_),f.decode.bind(f)),
updateBucketAsync:new this._gaxModule.LongrunningDescriptor(this.operationsClient,k.decode.bind(k),y.decode.bind(y)),createLink:new this._gaxModule.LongrunningDescriptor(
this.operationsClient,b.decode.bind(b),A.decode.bind(A)),deleteLink:new this._gaxModule.LongrunningDescriptor(this.operationsClient,T.decode.bind(T),v.decode.bind(
v)),copyLogEntries:new this._gaxModule.LongrunningDescriptor(this.operationsClient,L.decode.bind(L),P.decode.bind(P))},this._defaults=this._gaxGrpc.constructSettings(
"google.logging.v2.ConfigServiceV2",w,e.clientConfig||{},{"x-goog-api-client":g.join(" ")}),this.innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.
configServiceV2Stub)return this.configServiceV2Stub;this.configServiceV2Stub=this._gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.log\
ging.v2.ConfigServiceV2"):this._protos.google.logging.v2.ConfigServiceV2,this._opts,this._providedCustomServicePath);const e=["listBuckets","getBucket","createB\
ucketAsync","updateBucketAsync","createBucket","updateBucket","deleteBucket","undeleteBucket","listViews","getView","createView","updateView","deleteView","list\
Sinks","getSink","createSink","updateSink","deleteSink","createLink","deleteLink","listLinks","getLink","listExclusions","getExclusion","createExclusion","updat\
eExclusion","deleteExclusion","getCmekSettings","updateCmekSettings","getSettings","updateSettings","copyLogEntries"];for(const o of e){const n=this.configServiceV2Stub.
then(i=>(...a)=>this._terminated?Promise.reject("The client has already been closed."):i[o].apply(i,a),i=>()=>{throw i}),t=this.descriptors.page[o]||this.descriptors.
longrunning[o]||void 0,r=this._gaxModule.createApiCall(n,this._defaults[o],t,this._opts.fallback);this.innerApiCalls[o]=r}return this.configServiceV2Stub}static get servicePath(){
return typeof process=="object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static servicePath is deprecated, please use the instance method i\
nstead.","DeprecationWarning"),"logging.googleapis.com"}static get apiEndpoint(){return typeof process=="object"&&typeof process.emitWarning=="function"&&process.
emitWarning("Static apiEndpoint is deprecated, please use the instance method instead.","DeprecationWarning"),"logging.googleapis.com"}get apiEndpoint(){return this.
_servicePath}get universeDomain(){return this._universeDomain}static get port(){return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-pla\
tform","https://www.googleapis.com/auth/cloud-platform.read-only","https://www.googleapis.com/auth/logging.admin","https://www.googleapis.com/auth/logging.read"]}getProjectId(e){
if(e){this.auth.getProjectId(e);return}return this.auth.getProjectId()}getBucket(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.
otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.
name??""}),this.initialize().catch(i=>{throw i}),this._log.info("getBucket request %j",e);const r=n?(i,a,s,g)=>{this._log.info("getBucket response %j",a),n(i,a,
s,g)}:void 0;return this.innerApiCalls.getBucket(e,t,r)?.then(([i,a,s])=>(this._log.info("getBucket response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&
i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}createBucket(e,o,n){
e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i}),this._log.info("createBucket reque\
st %j",e);const r=n?(i,a,s,g)=>{this._log.info("createBucket response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.createBucket(e,t,r)?.then(([i,a,s])=>(this.
_log.info("createBucket response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(
l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}updateBucket(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=
t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(
{name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("updateBucket request %j",e);const r=n?(i,a,s,g)=>{this._log.info("updateBucket response\
 %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.updateBucket(e,t,r)?.then(([i,a,s])=>(this._log.info("updateBucket response %j",i),[i,a,s])).catch(i=>{if(i&&
"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,
a)}throw i})}deleteBucket(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.
headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this.
_log.info("deleteBucket request %j",e);const r=n?(i,a,s,g)=>{this._log.info("deleteBucket response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.deleteBucket(
e,t,r)?.then(([i,a,s])=>(this._log.info("deleteBucket response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this.
_gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}undeleteBucket(e,o,n){e=e||{};let t;typeof o=="fu\
nction"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("undeleteBucket request %j",e);const r=n?(i,a,s,g)=>{
this._log.info("undeleteBucket response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.undeleteBucket(e,t,r)?.then(([i,a,s])=>(this._log.info("undeleteBuck\
et response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=
(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}getView(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||
{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().
catch(i=>{throw i}),this._log.info("getView request %j",e);const r=n?(i,a,s,g)=>{this._log.info("getView response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.
getView(e,t,r)?.then(([i,a,s])=>(this._log.info("getView response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this.
_gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}createView(e,o,n){e=e||{};let t;typeof o=="functi\
on"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this.
_gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i}),this._log.info("createView request %j",e);const r=n?(i,a,s,g)=>{
this._log.info("createView response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.createView(e,t,r)?.then(([i,a,s])=>(this._log.info("createView response \
%j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(
i.statusDetails,a)}throw i})}updateView(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=
t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),
this._log.info("updateView request %j",e);const r=n?(i,a,s,g)=>{this._log.info("updateView response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.updateView(
e,t,r)?.then(([i,a,s])=>(this._log.info("updateView response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this.
_gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}deleteView(e,o,n){e=e||{};let t;typeof o=="functi\
on"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this.
_gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("deleteView request %j",e);const r=n?(i,a,s,g)=>{this.
_log.info("deleteView response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.deleteView(e,t,r)?.then(([i,a,s])=>(this._log.info("deleteView response %j",i),
[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(
i.statusDetails,a)}throw i})}getSink(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=
t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({sink_name:e.sinkName??""}),this.initialize().catch(
i=>{throw i}),this._log.info("getSink request %j",e);const r=n?(i,a,s,g)=>{this._log.info("getSink response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.
getSink(e,t,r)?.then(([i,a,s])=>(this._log.info("getSink response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this.
_gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}createSink(e,o,n){e=e||{};let t;typeof o=="functi\
on"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this.
_gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i}),this._log.info("createSink request %j",e);const r=n?(i,a,s,g)=>{
this._log.info("createSink response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.createSink(e,t,r)?.then(([i,a,s])=>(this._log.info("createSink response \
%j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(
i.statusDetails,a)}throw i})}updateSink(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=
t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({sink_name:e.sinkName??""}),this.initialize().catch(
i=>{throw i}),this._log.info("updateSink request %j",e);const r=n?(i,a,s,g)=>{this._log.info("updateSink response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.
updateSink(e,t,r)?.then(([i,a,s])=>(this._log.info("updateSink response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){
const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}deleteSink(e,o,n){e=e||{};let t;typeof o==
"function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({sink_name:e.sinkName??""}),this.initialize().catch(i=>{throw i}),this._log.info("deleteSink request %j",e);const r=n?(i,a,s,g)=>{
this._log.info("deleteSink response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.deleteSink(e,t,r)?.then(([i,a,s])=>(this._log.info("deleteSink response \
%j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(
i.statusDetails,a)}throw i})}getLink(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=
t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),
this._log.info("getLink request %j",e);const r=n?(i,a,s,g)=>{this._log.info("getLink response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.getLink(e,t,r)?.
then(([i,a,s])=>(this._log.info("getLink response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.
protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}getExclusion(e,o,n){e=e||{};let t;typeof o=="function"&&n===
void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.
routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("getExclusion request %j",e);const r=n?(i,a,s,g)=>{this._log.info(
"getExclusion response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.getExclusion(e,t,r)?.then(([i,a,s])=>(this._log.info("getExclusion response %j",i),[i,
a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(
i.statusDetails,a)}throw i})}createExclusion(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.
headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(
i=>{throw i}),this._log.info("createExclusion request %j",e);const r=n?(i,a,s,g)=>{this._log.info("createExclusion response %j",a),n(i,a,s,g)}:void 0;return this.
innerApiCalls.createExclusion(e,t,r)?.then(([i,a,s])=>(this._log.info("createExclusion response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof
Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}updateExclusion(e,o,n){e=e||{};
let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goo\
g-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("updateExclusion request %j",
e);const r=n?(i,a,s,g)=>{this._log.info("updateExclusion response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.updateExclusion(e,t,r)?.then(([i,a,s])=>(this.
_log.info("updateExclusion response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.
fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}deleteExclusion(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,
t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.
fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("deleteExclusion request %j",e);const r=n?(i,a,s,g)=>{this._log.info("deleteE\
xclusion response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.deleteExclusion(e,t,r)?.then(([i,a,s])=>(this._log.info("deleteExclusion response %j",i),[
i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(
i.statusDetails,a)}throw i})}getCmekSettings(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.
headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(
i=>{throw i}),this._log.info("getCmekSettings request %j",e);const r=n?(i,a,s,g)=>{this._log.info("getCmekSettings response %j",a),n(i,a,s,g)}:void 0;return this.
innerApiCalls.getCmekSettings(e,t,r)?.then(([i,a,s])=>(this._log.info("getCmekSettings response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof
Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}updateCmekSettings(e,o,n){e=e||
{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-\
goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("updateCmekSettings reque\
st %j",e);const r=n?(i,a,s,g)=>{this._log.info("updateCmekSettings response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.updateCmekSettings(e,t,r)?.then(
([i,a,s])=>(this._log.info("updateCmekSettings response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.
protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}getSettings(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?
(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.
fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("getSettings request %j",e);const r=n?(i,a,s,g)=>{this._log.info("getSettings\
 response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.getSettings(e,t,r)?.then(([i,a,s])=>(this._log.info("getSettings response %j",i),[i,a,s])).catch(i=>{
if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,
a)}throw i})}updateSettings(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.
headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i}),this.
_log.info("updateSettings request %j",e);const r=n?(i,a,s,g)=>{this._log.info("updateSettings response %j",a),n(i,a,s,g)}:void 0;return this.innerApiCalls.updateSettings(
e,t,r)?.then(([i,a,s])=>(this._log.info("updateSettings response %j",i),[i,a,s])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this.
_gaxModule.protobuf.Root.fromJSON(l);i.statusDetails=(0,p.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}createBucketAsync(e,o,n){e=e||{};let t;typeof o==
"function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info("createBucketAsync re\
sponse %j",s),n(i,a,s,g)}:void 0;return this._log.info("createBucketAsync request %j",e),this.innerApiCalls.createBucketAsync(e,t,r)?.then(([i,a,s])=>(this._log.
info("createBucketAsync response %j",a),[i,a,s]))}async checkCreateBucketAsyncProgress(e){this._log.info("createBucketAsync long-running");const o=new this._gaxModule.
operationsProtos.google.longrunning.GetOperationRequest({name:e}),[n]=await this.operationsClient.getOperation(o);return new this._gaxModule.Operation(n,this.descriptors.
longrunning.createBucketAsync,this._gaxModule.createDefaultBackoffSettings())}updateBucketAsync(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):
t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(
{name:e.name??""}),this.initialize().catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info("updateBucketAsync response %j",s),n(i,a,s,g)}:void 0;return this.
_log.info("updateBucketAsync request %j",e),this.innerApiCalls.updateBucketAsync(e,t,r)?.then(([i,a,s])=>(this._log.info("updateBucketAsync response %j",a),[i,a,
s]))}async checkUpdateBucketAsyncProgress(e){this._log.info("updateBucketAsync long-running");const o=new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest(
{name:e}),[n]=await this.operationsClient.getOperation(o);return new this._gaxModule.Operation(n,this.descriptors.longrunning.updateBucketAsync,this._gaxModule.
createDefaultBackoffSettings())}createLink(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.
headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(
i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info("createLink response %j",s),n(i,a,s,g)}:void 0;return this._log.info("createLink request %j",e),this.innerApiCalls.
createLink(e,t,r)?.then(([i,a,s])=>(this._log.info("createLink response %j",a),[i,a,s]))}async checkCreateLinkProgress(e){this._log.info("createLink long-runnin\
g");const o=new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest({name:e}),[n]=await this.operationsClient.getOperation(o);return new this.
_gaxModule.Operation(n,this.descriptors.longrunning.createLink,this._gaxModule.createDefaultBackoffSettings())}deleteLink(e,o,n){e=e||{};let t;typeof o=="functi\
on"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this.
_gaxModule.routingHeader.fromParams({name:e.name??""}),this.initialize().catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info("deleteLink response %j",s),n(
i,a,s,g)}:void 0;return this._log.info("deleteLink request %j",e),this.innerApiCalls.deleteLink(e,t,r)?.then(([i,a,s])=>(this._log.info("deleteLink response %j",
a),[i,a,s]))}async checkDeleteLinkProgress(e){this._log.info("deleteLink long-running");const o=new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest(
{name:e}),[n]=await this.operationsClient.getOperation(o);return new this._gaxModule.Operation(n,this.descriptors.longrunning.deleteLink,this._gaxModule.createDefaultBackoffSettings())}copyLogEntries(e,o,n){
e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},this.initialize().
catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info("copyLogEntries response %j",s),n(i,a,s,g)}:void 0;return this._log.info("copyLogEntries request %j",e),
this.innerApiCalls.copyLogEntries(e,t,r)?.then(([i,a,s])=>(this._log.info("copyLogEntries response %j",a),[i,a,s]))}async checkCopyLogEntriesProgress(e){this._log.
info("copyLogEntries long-running");const o=new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest({name:e}),[n]=await this.operationsClient.
getOperation(o);return new this._gaxModule.Operation(n,this.descriptors.longrunning.copyLogEntries,this._gaxModule.createDefaultBackoffSettings())}listBuckets(e,o,n){
e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info(
"listBuckets values %j",a),n(i,a,s,g)}:void 0;return this._log.info("listBuckets request %j",e),this.innerApiCalls.listBuckets(e,t,r)?.then(([i,a,s])=>(this._log.
info("listBuckets values %j",i),[i,a,s]))}listBucketsStream(e,o){e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.
headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""});const t=this._defaults.listBuckets.merge(o);return this.initialize().
catch(r=>{throw r}),this._log.info("listBuckets stream %j",e),this.descriptors.page.listBuckets.createStream(this.innerApiCalls.listBuckets,e,t)}listBucketsAsync(e,o){
e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.
fromParams({parent:e.parent??""});const t=this._defaults.listBuckets.merge(o);return this.initialize().catch(r=>{throw r}),this._log.info("listBuckets iterate %\
j",e),this.descriptors.page.listBuckets.asyncIterate(this.innerApiCalls.listBuckets,e,t)}listViews(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t=
{}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.
fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info("listViews values %j",a),n(i,a,s,g)}:void 0;return this.
_log.info("listViews request %j",e),this.innerApiCalls.listViews(e,t,r)?.then(([i,a,s])=>(this._log.info("listViews values %j",i),[i,a,s]))}listViewsStream(e,o){
e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.
fromParams({parent:e.parent??""});const t=this._defaults.listViews.merge(o);return this.initialize().catch(r=>{throw r}),this._log.info("listViews stream %j",e),
this.descriptors.page.listViews.createStream(this.innerApiCalls.listViews,e,t)}listViewsAsync(e,o){e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=
o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""});const t=this._defaults.listViews.
merge(o);return this.initialize().catch(r=>{throw r}),this._log.info("listViews iterate %j",e),this.descriptors.page.listViews.asyncIterate(this.innerApiCalls.listViews,
e,t)}listSinks(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||
{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i});const r=n?
(i,a,s,g)=>{this._log.info("listSinks values %j",a),n(i,a,s,g)}:void 0;return this._log.info("listSinks request %j",e),this.innerApiCalls.listSinks(e,t,r)?.then(
([i,a,s])=>(this._log.info("listSinks values %j",i),[i,a,s]))}listSinksStream(e,o){e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||
{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""});const t=this._defaults.listSinks.merge(o);return this.
initialize().catch(r=>{throw r}),this._log.info("listSinks stream %j",e),this.descriptors.page.listSinks.createStream(this.innerApiCalls.listSinks,e,t)}listSinksAsync(e,o){
e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.
fromParams({parent:e.parent??""});const t=this._defaults.listSinks.merge(o);return this.initialize().catch(r=>{throw r}),this._log.info("listSinks iterate %j",e),
this.descriptors.page.listSinks.asyncIterate(this.innerApiCalls.listSinks,e,t)}listLinks(e,o,n){e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=
t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(
{parent:e.parent??""}),this.initialize().catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info("listLinks values %j",a),n(i,a,s,g)}:void 0;return this._log.info(
"listLinks request %j",e),this.innerApiCalls.listLinks(e,t,r)?.then(([i,a,s])=>(this._log.info("listLinks values %j",i),[i,a,s]))}listLinksStream(e,o){e=e||{},o=
o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(
{parent:e.parent??""});const t=this._defaults.listLinks.merge(o);return this.initialize().catch(r=>{throw r}),this._log.info("listLinks stream %j",e),this.descriptors.
page.listLinks.createStream(this.innerApiCalls.listLinks,e,t)}listLinksAsync(e,o){e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||
{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""});const t=this._defaults.listLinks.merge(o);return this.
initialize().catch(r=>{throw r}),this._log.info("listLinks iterate %j",e),this.descriptors.page.listLinks.asyncIterate(this.innerApiCalls.listLinks,e,t)}listExclusions(e,o,n){
e=e||{};let t;typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(i=>{throw i});const r=n?(i,a,s,g)=>{this._log.info(
"listExclusions values %j",a),n(i,a,s,g)}:void 0;return this._log.info("listExclusions request %j",e),this.innerApiCalls.listExclusions(e,t,r)?.then(([i,a,s])=>(this.
_log.info("listExclusions values %j",i),[i,a,s]))}listExclusionsStream(e,o){e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||
{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""});const t=this._defaults.listExclusions.merge(o);return this.
initialize().catch(r=>{throw r}),this._log.info("listExclusions stream %j",e),this.descriptors.page.listExclusions.createStream(this.innerApiCalls.listExclusions,
e,t)}listExclusionsAsync(e,o){e=e||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({parent:e.parent??""});const t=this._defaults.listExclusions.merge(o);return this.initialize().catch(r=>{throw r}),this.
_log.info("listExclusions iterate %j",e),this.descriptors.page.listExclusions.asyncIterate(this.innerApiCalls.listExclusions,e,t)}getOperation(e,o,n){let t;return typeof o==
"function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.getOperation(e,t,n)}listOperationsAsync(e,o){return o=o||{},o.otherArgs=o.otherArgs||
{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.
listOperationsAsync(e,o)}cancelOperation(e,o,n){let t;return typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=
t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.cancelOperation(
e,t,n)}deleteOperation(e,o,n){let t;return typeof o=="function"&&n===void 0?(n=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||
{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:e.name??""}),this.operationsClient.deleteOperation(e,t,n)}billingAccountCmekSettingsPath(e){
return this.pathTemplates.billingAccountCmekSettingsPathTemplate.render({billing_account:e})}matchBillingAccountFromBillingAccountCmekSettingsName(e){return this.
pathTemplates.billingAccountCmekSettingsPathTemplate.match(e).billing_account}billingAccountExclusionPath(e,o){return this.pathTemplates.billingAccountExclusionPathTemplate.
render({billing_account:e,exclusion:o})}matchBillingAccountFromBillingAccountExclusionName(e){return this.pathTemplates.billingAccountExclusionPathTemplate.match(
e).billing_account}matchExclusionFromBillingAccountExclusionName(e){return this.pathTemplates.billingAccountExclusionPathTemplate.match(e).exclusion}billingAccountLocationBucketPath(e,o,n){
return this.pathTemplates.billingAccountLocationBucketPathTemplate.render({billing_account:e,location:o,bucket:n})}matchBillingAccountFromBillingAccountLocationBucketName(e){
return this.pathTemplates.billingAccountLocationBucketPathTemplate.match(e).billing_account}matchLocationFromBillingAccountLocationBucketName(e){return this.pathTemplates.
billingAccountLocationBucketPathTemplate.match(e).location}matchBucketFromBillingAccountLocationBucketName(e){return this.pathTemplates.billingAccountLocationBucketPathTemplate.
match(e).bucket}billingAccountLocationBucketLinkPath(e,o,n,t){return this.pathTemplates.billingAccountLocationBucketLinkPathTemplate.render({billing_account:e,location:o,
bucket:n,link:t})}matchBillingAccountFromBillingAccountLocationBucketLinkName(e){return this.pathTemplates.billingAccountLocationBucketLinkPathTemplate.match(e).
billing_account}matchLocationFromBillingAccountLocationBucketLinkName(e){return this.pathTemplates.billingAccountLocationBucketLinkPathTemplate.match(e).location}matchBucketFromBillingAccountLocationBucketLinkName(e){
return this.pathTemplates.billingAccountLocationBucketLinkPathTemplate.match(e).bucket}matchLinkFromBillingAccountLocationBucketLinkName(e){return this.pathTemplates.
billingAccountLocationBucketLinkPathTemplate.match(e).link}billingAccountLocationBucketViewPath(e,o,n,t){return this.pathTemplates.billingAccountLocationBucketViewPathTemplate.
render({billing_account:e,location:o,bucket:n,view:t})}matchBillingAccountFromBillingAccountLocationBucketViewName(e){return this.pathTemplates.billingAccountLocationBucketViewPathTemplate.
match(e).billing_account}matchLocationFromBillingAccountLocationBucketViewName(e){return this.pathTemplates.billingAccountLocationBucketViewPathTemplate.match(e).
location}matchBucketFromBillingAccountLocationBucketViewName(e){return this.pathTemplates.billingAccountLocationBucketViewPathTemplate.match(e).bucket}matchViewFromBillingAccountLocationBucketViewName(e){
return this.pathTemplates.billingAccountLocationBucketViewPathTemplate.match(e).view}billingAccountLogPath(e,o){return this.pathTemplates.billingAccountLogPathTemplate.
render({billing_account:e,log:o})}matchBillingAccountFromBillingAccountLogName(e){return this.pathTemplates.billingAccountLogPathTemplate.match(e).billing_account}matchLogFromBillingAccountLogName(e){
return this.pathTemplates.billingAccountLogPathTemplate.match(e).log}billingAccountSettingsPath(e){return this.pathTemplates.billingAccountSettingsPathTemplate.
render({billing_account:e})}matchBillingAccountFromBillingAccountSettingsName(e){return this.pathTemplates.billingAccountSettingsPathTemplate.match(e).billing_account}billingAccountSinkPath(e,o){
return this.pathTemplates.billingAccountSinkPathTemplate.render({billing_account:e,sink:o})}matchBillingAccountFromBillingAccountSinkName(e){return this.pathTemplates.
billingAccountSinkPathTemplate.match(e).billing_account}matchSinkFromBillingAccountSinkName(e){return this.pathTemplates.billingAccountSinkPathTemplate.match(e).
sink}folderCmekSettingsPath(e){return this.pathTemplates.folderCmekSettingsPathTemplate.render({folder:e})}matchFolderFromFolderCmekSettingsName(e){return this.
pathTemplates.folderCmekSettingsPathTemplate.match(e).folder}folderExclusionPath(e,o){return this.pathTemplates.folderExclusionPathTemplate.render({folder:e,exclusion:o})}matchFolderFromFolderExclusionName(e){
return this.pathTemplates.folderExclusionPathTemplate.match(e).folder}matchExclusionFromFolderExclusionName(e){return this.pathTemplates.folderExclusionPathTemplate.
match(e).exclusion}folderLocationBucketPath(e,o,n){return this.pathTemplates.folderLocationBucketPathTemplate.render({folder:e,location:o,bucket:n})}matchFolderFromFolderLocationBucketName(e){
return this.pathTemplates.folderLocationBucketPathTemplate.match(e).folder}matchLocationFromFolderLocationBucketName(e){return this.pathTemplates.folderLocationBucketPathTemplate.
match(e).location}matchBucketFromFolderLocationBucketName(e){return this.pathTemplates.folderLocationBucketPathTemplate.match(e).bucket}folderLocationBucketLinkPath(e,o,n,t){
return this.pathTemplates.folderLocationBucketLinkPathTemplate.render({folder:e,location:o,bucket:n,link:t})}matchFolderFromFolderLocationBucketLinkName(e){return this.
pathTemplates.folderLocationBucketLinkPathTemplate.match(e).folder}matchLocationFromFolderLocationBucketLinkName(e){return this.pathTemplates.folderLocationBucketLinkPathTemplate.
match(e).location}matchBucketFromFolderLocationBucketLinkName(e){return this.pathTemplates.folderLocationBucketLinkPathTemplate.match(e).bucket}matchLinkFromFolderLocationBucketLinkName(e){
return this.pathTemplates.folderLocationBucketLinkPathTemplate.match(e).link}folderLocationBucketViewPath(e,o,n,t){return this.pathTemplates.folderLocationBucketViewPathTemplate.
render({folder:e,location:o,bucket:n,view:t})}matchFolderFromFolderLocationBucketViewName(e){return this.pathTemplates.folderLocationBucketViewPathTemplate.match(
e).folder}matchLocationFromFolderLocationBucketViewName(e){return this.pathTemplates.folderLocationBucketViewPathTemplate.match(e).location}matchBucketFromFolderLocationBucketViewName(e){
return this.pathTemplates.folderLocationBucketViewPathTemplate.match(e).bucket}matchViewFromFolderLocationBucketViewName(e){return this.pathTemplates.folderLocationBucketViewPathTemplate.
match(e).view}folderLogPath(e,o){return this.pathTemplates.folderLogPathTemplate.render({folder:e,log:o})}matchFolderFromFolderLogName(e){return this.pathTemplates.
folderLogPathTemplate.match(e).folder}matchLogFromFolderLogName(e){return this.pathTemplates.folderLogPathTemplate.match(e).log}folderSettingsPath(e){return this.
pathTemplates.folderSettingsPathTemplate.render({folder:e})}matchFolderFromFolderSettingsName(e){return this.pathTemplates.folderSettingsPathTemplate.match(e).folder}folderSinkPath(e,o){
return this.pathTemplates.folderSinkPathTemplate.render({folder:e,sink:o})}matchFolderFromFolderSinkName(e){return this.pathTemplates.folderSinkPathTemplate.match(
e).folder}matchSinkFromFolderSinkName(e){return this.pathTemplates.folderSinkPathTemplate.match(e).sink}locationPath(e,o){return this.pathTemplates.locationPathTemplate.
render({project:e,location:o})}matchProjectFromLocationName(e){return this.pathTemplates.locationPathTemplate.match(e).project}matchLocationFromLocationName(e){
return this.pathTemplates.locationPathTemplate.match(e).location}logMetricPath(e,o){return this.pathTemplates.logMetricPathTemplate.render({project:e,metric:o})}matchProjectFromLogMetricName(e){
return this.pathTemplates.logMetricPathTemplate.match(e).project}matchMetricFromLogMetricName(e){return this.pathTemplates.logMetricPathTemplate.match(e).metric}organizationCmekSettingsPath(e){
return this.pathTemplates.organizationCmekSettingsPathTemplate.render({organization:e})}matchOrganizationFromOrganizationCmekSettingsName(e){return this.pathTemplates.
organizationCmekSettingsPathTemplate.match(e).organization}organizationExclusionPath(e,o){return this.pathTemplates.organizationExclusionPathTemplate.render({organization:e,
exclusion:o})}matchOrganizationFromOrganizationExclusionName(e){return this.pathTemplates.organizationExclusionPathTemplate.match(e).organization}matchExclusionFromOrganizationExclusionName(e){
return this.pathTemplates.organizationExclusionPathTemplate.match(e).exclusion}organizationLocationBucketPath(e,o,n){return this.pathTemplates.organizationLocationBucketPathTemplate.
render({organization:e,location:o,bucket:n})}matchOrganizationFromOrganizationLocationBucketName(e){return this.pathTemplates.organizationLocationBucketPathTemplate.
match(e).organization}matchLocationFromOrganizationLocationBucketName(e){return this.pathTemplates.organizationLocationBucketPathTemplate.match(e).location}matchBucketFromOrganizationLocationBucketName(e){
return this.pathTemplates.organizationLocationBucketPathTemplate.match(e).bucket}organizationLocationBucketLinkPath(e,o,n,t){return this.pathTemplates.organizationLocationBucketLinkPathTemplate.
render({organization:e,location:o,bucket:n,link:t})}matchOrganizationFromOrganizationLocationBucketLinkName(e){return this.pathTemplates.organizationLocationBucketLinkPathTemplate.
match(e).organization}matchLocationFromOrganizationLocationBucketLinkName(e){return this.pathTemplates.organizationLocationBucketLinkPathTemplate.match(e).location}matchBucketFromOrganizationLocationBucketLinkName(e){
return this.pathTemplates.organizationLocationBucketLinkPathTemplate.match(e).bucket}matchLinkFromOrganizationLocationBucketLinkName(e){return this.pathTemplates.
organizationLocationBucketLinkPathTemplate.match(e).link}organizationLocationBucketViewPath(e,o,n,t){return this.pathTemplates.organizationLocationBucketViewPathTemplate.
render({organization:e,location:o,bucket:n,view:t})}matchOrganizationFromOrganizationLocationBucketViewName(e){return this.pathTemplates.organizationLocationBucketViewPathTemplate.
match(e).organization}matchLocationFromOrganizationLocationBucketViewName(e){return this.pathTemplates.organizationLocationBucketViewPathTemplate.match(e).location}matchBucketFromOrganizationLocationBucketViewName(e){
return this.pathTemplates.organizationLocationBucketViewPathTemplate.match(e).bucket}matchViewFromOrganizationLocationBucketViewName(e){return this.pathTemplates.
organizationLocationBucketViewPathTemplate.match(e).view}organizationLogPath(e,o){return this.pathTemplates.organizationLogPathTemplate.render({organization:e,log:o})}matchOrganizationFromOrganizationLogName(e){
return this.pathTemplates.organizationLogPathTemplate.match(e).organization}matchLogFromOrganizationLogName(e){return this.pathTemplates.organizationLogPathTemplate.
match(e).log}organizationSettingsPath(e){return this.pathTemplates.organizationSettingsPathTemplate.render({organization:e})}matchOrganizationFromOrganizationSettingsName(e){
return this.pathTemplates.organizationSettingsPathTemplate.match(e).organization}organizationSinkPath(e,o){return this.pathTemplates.organizationSinkPathTemplate.
render({organization:e,sink:o})}matchOrganizationFromOrganizationSinkName(e){return this.pathTemplates.organizationSinkPathTemplate.match(e).organization}matchSinkFromOrganizationSinkName(e){
return this.pathTemplates.organizationSinkPathTemplate.match(e).sink}projectPath(e){return this.pathTemplates.projectPathTemplate.render({project:e})}matchProjectFromProjectName(e){
return this.pathTemplates.projectPathTemplate.match(e).project}projectCmekSettingsPath(e){return this.pathTemplates.projectCmekSettingsPathTemplate.render({project:e})}matchProjectFromProjectCmekSettingsName(e){
return this.pathTemplates.projectCmekSettingsPathTemplate.match(e).project}projectExclusionPath(e,o){return this.pathTemplates.projectExclusionPathTemplate.render(
{project:e,exclusion:o})}matchProjectFromProjectExclusionName(e){return this.pathTemplates.projectExclusionPathTemplate.match(e).project}matchExclusionFromProjectExclusionName(e){
return this.pathTemplates.projectExclusionPathTemplate.match(e).exclusion}projectLocationBucketPath(e,o,n){return this.pathTemplates.projectLocationBucketPathTemplate.
render({project:e,location:o,bucket:n})}matchProjectFromProjectLocationBucketName(e){return this.pathTemplates.projectLocationBucketPathTemplate.match(e).project}matchLocationFromProjectLocationBucketName(e){
return this.pathTemplates.projectLocationBucketPathTemplate.match(e).location}matchBucketFromProjectLocationBucketName(e){return this.pathTemplates.projectLocationBucketPathTemplate.
match(e).bucket}projectLocationBucketLinkPath(e,o,n,t){return this.pathTemplates.projectLocationBucketLinkPathTemplate.render({project:e,location:o,bucket:n,link:t})}matchProjectFromProjectLocationBucketLinkName(e){
return this.pathTemplates.projectLocationBucketLinkPathTemplate.match(e).project}matchLocationFromProjectLocationBucketLinkName(e){return this.pathTemplates.projectLocationBucketLinkPathTemplate.
match(e).location}matchBucketFromProjectLocationBucketLinkName(e){return this.pathTemplates.projectLocationBucketLinkPathTemplate.match(e).bucket}matchLinkFromProjectLocationBucketLinkName(e){
return this.pathTemplates.projectLocationBucketLinkPathTemplate.match(e).link}projectLocationBucketViewPath(e,o,n,t){return this.pathTemplates.projectLocationBucketViewPathTemplate.
render({project:e,location:o,bucket:n,view:t})}matchProjectFromProjectLocationBucketViewName(e){return this.pathTemplates.projectLocationBucketViewPathTemplate.
match(e).project}matchLocationFromProjectLocationBucketViewName(e){return this.pathTemplates.projectLocationBucketViewPathTemplate.match(e).location}matchBucketFromProjectLocationBucketViewName(e){
return this.pathTemplates.projectLocationBucketViewPathTemplate.match(e).bucket}matchViewFromProjectLocationBucketViewName(e){return this.pathTemplates.projectLocationBucketViewPathTemplate.
match(e).view}projectLogPath(e,o){return this.pathTemplates.projectLogPathTemplate.render({project:e,log:o})}matchProjectFromProjectLogName(e){return this.pathTemplates.
projectLogPathTemplate.match(e).project}matchLogFromProjectLogName(e){return this.pathTemplates.projectLogPathTemplate.match(e).log}projectSettingsPath(e){return this.
pathTemplates.projectSettingsPathTemplate.render({project:e})}matchProjectFromProjectSettingsName(e){return this.pathTemplates.projectSettingsPathTemplate.match(
e).project}projectSinkPath(e,o){return this.pathTemplates.projectSinkPathTemplate.render({project:e,sink:o})}matchProjectFromProjectSinkName(e){return this.pathTemplates.
projectSinkPathTemplate.match(e).project}matchSinkFromProjectSinkName(e){return this.pathTemplates.projectSinkPathTemplate.match(e).sink}close(){return this.configServiceV2Stub&&
!this._terminated?this.configServiceV2Stub.then(e=>{this._log.info("ending gRPC channel"),this._terminated=!0,e.close(),this.operationsClient.close()}):Promise.
resolve()}}m.ConfigServiceV2Client=E}),24748:(d=>{d.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"options":{"go_package":"google.golang.org/pr\
otobuf/types/descriptorpb","java_package":"com.google.protobuf","java_outer_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_\
class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"Duration":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","i\
d":2}}},"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"Timestamp":{"fields":{"seconds":{"type":"int64","id":1},"nanos":\
{"type":"int32","id":2}}},"Empty":{"fields":{}},"FieldMask":{"fields":{"paths":{"rule":"repeated","type":"string","id":1}}}}},"logging":{"nested":{"v2":{"option\
s":{"cc_enable_arenas":true,"csharp_namespace":"Google.Cloud.Logging.V2","go_package":"cloud.google.com/go/logging/apiv2/loggingpb;loggingpb","java_multiple_fil\
es":true,"java_outer_classname":"LoggingMetricsProto","java_package":"com.google.logging.v2","php_namespace":"Google\\\\Cloud\\\\Logging\\\\V2","ruby_package":"Google\
::Cloud::Logging::V2","(google.api.resource_definition).type":"logging.googleapis.com/BillingAccountLocation","(google.api.resource_definition).pattern":"billin\
gAccounts/{billing_account}/locations/{location}"},"nested":{"ConfigServiceV2":{"options":{"(google.api.default_host)":"logging.googleapis.com","(google.api.oau\
th_scopes)":"https://www.googleapis.com/auth/cloud-platform,https://www.googleapis.com/auth/cloud-platform.read-only,https://www.googleapis.com/auth/logging.adm\
in,https://www.googleapis.com/auth/logging.read"},"methods":{"ListBuckets":{"requestType":"ListBucketsRequest","responseType":"ListBucketsResponse","options":{"\
(google.api.http).get":"/v2/{parent=*/*/locations/*}/buckets","(google.api.http).additional_bindings.get":"/v2/{parent=billingAccounts/*/locations/*}/buckets","\
(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{parent=*/*/locations/*}/buckets","additional_bindings":[{"get":"/v2/\
{parent=projects/*/locations/*}/buckets"},{"get":"/v2/{parent=organizations/*/locations/*}/buckets"},{"get":"/v2/{parent=folders/*/locations/*}/buckets"},{"get"\
:"/v2/{parent=billingAccounts/*/locations/*}/buckets"}]}},{"(google.api.method_signature)":"parent"}]},"GetBucket":{"requestType":"GetBucketRequest","responseTy\
pe":"LogBucket","options":{"(google.api.http).get":"/v2/{name=*/*/locations/*/buckets/*}","(google.api.http).additional_bindings.get":"/v2/{name=billingAccounts\
/*/locations/*/buckets/*}"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{name=*/*/locations/*/buckets/*}","additional_bindings":[{"get":"/v2/{name=project\
s/*/locations/*/buckets/*}"},{"get":"/v2/{name=organizations/*/locations/*/buckets/*}"},{"get":"/v2/{name=folders/*/locations/*/buckets/*}"},{"get":"/v2/{name=b\
illingAccounts/*/locations/*/buckets/*}"}]}}]},"CreateBucketAsync":{"requestType":"CreateBucketRequest","responseType":"google.longrunning.Operation","options":\
{"(google.api.http).post":"/v2/{parent=*/*/locations/*}/buckets:createAsync","(google.api.http).body":"bucket","(google.api.http).additional_bindings.post":"/v2\
/{parent=billingAccounts/*/locations/*}/buckets:createAsync","(google.api.http).additional_bindings.body":"bucket","(google.longrunning.operation_info).response\
_type":"LogBucket","(google.longrunning.operation_info).metadata_type":"BucketMetadata"},"parsedOptions":[{"(google.api.http)":{"post":"/v2/{parent=*/*/location\
s/*}/buckets:createAsync","body":"bucket","additional_bindings":[{"post":"/v2/{parent=projects/*/locations/*}/buckets:createAsync","body":"bucket"},{"post":"/v2\
/{parent=organizations/*/locations/*}/buckets:createAsync","body":"bucket"},{"post":"/v2/{parent=folders/*/locations/*}/buckets:createAsync","body":"bucket"},{"\
post":"/v2/{parent=billingAccounts/*/locations/*}/buckets:createAsync","body":"bucket"}]}},{"(google.longrunning.operation_info)":{"response_type":"LogBucket","\
metadata_type":"BucketMetadata"}}]},"UpdateBucketAsync":{"requestType":"UpdateBucketRequest","responseType":"google.longrunning.Operation","options":{"(google.a\
pi.http).post":"/v2/{name=*/*/locations/*/buckets/*}:updateAsync","(google.api.http).body":"bucket","(google.api.http).additional_bindings.post":"/v2/{name=bill\
ingAccounts/*/locations/*/buckets/*}:updateAsync","(google.api.http).additional_bindings.body":"bucket","(google.longrunning.operation_info).response_type":"Log\
Bucket","(google.longrunning.operation_info).metadata_type":"BucketMetadata"},"parsedOptions":[{"(google.api.http)":{"post":"/v2/{name=*/*/locations/*/buckets/*\
}:updateAsync","body":"bucket","additional_bindings":[{"post":"/v2/{name=projects/*/locations/*/buckets/*}:updateAsync","body":"bucket"},{"post":"/v2/{name=orga\
nizations/*/locations/*/buckets/*}:updateAsync","body":"bucket"},{"post":"/v2/{name=folders/*/locations/*/buckets/*}:updateAsync","body":"bucket"},{"post":"/v2/\
{name=billingAccounts/*/locations/*/buckets/*}:updateAsync","body":"bucket"}]}},{"(google.longrunning.operation_info)":{"response_type":"LogBucket","metadata_ty\
pe":"BucketMetadata"}}]},"CreateBucket":{"requestType":"CreateBucketRequest","responseType":"LogBucket","options":{"(google.api.http).post":"/v2/{parent=*/*/loc\
ations/*}/buckets","(google.api.http).body":"bucket","(google.api.http).additional_bindings.post":"/v2/{parent=billingAccounts/*/locations/*}/buckets","(google.\
api.http).additional_bindings.body":"bucket"},"parsedOptions":[{"(google.api.http)":{"post":"/v2/{parent=*/*/locations/*}/buckets","body":"bucket","additional_b\
indings":[{"post":"/v2/{parent=projects/*/locations/*}/buckets","body":"bucket"},{"post":"/v2/{parent=organizations/*/locations/*}/buckets","body":"bucket"},{"p\
ost":"/v2/{parent=folders/*/locations/*}/buckets","body":"bucket"},{"post":"/v2/{parent=billingAccounts/*/locations/*}/buckets","body":"bucket"}]}}]},"UpdateBuc\
ket":{"requestType":"UpdateBucketRequest","responseType":"LogBucket","options":{"(google.api.http).patch":"/v2/{name=*/*/locations/*/buckets/*}","(google.api.ht\
tp).body":"bucket","(google.api.http).additional_bindings.patch":"/v2/{name=billingAccounts/*/locations/*/buckets/*}","(google.api.http).additional_bindings.bod\
y":"bucket"},"parsedOptions":[{"(google.api.http)":{"patch":"/v2/{name=*/*/locations/*/buckets/*}","body":"bucket","additional_bindings":[{"patch":"/v2/{name=pr\
ojects/*/locations/*/buckets/*}","body":"bucket"},{"patch":"/v2/{name=organizations/*/locations/*/buckets/*}","body":"bucket"},{"patch":"/v2/{name=folders/*/loc\
ations/*/buckets/*}","body":"bucket"},{"patch":"/v2/{name=billingAccounts/*/locations/*/buckets/*}","body":"bucket"}]}}]},"DeleteBucket":{"requestType":"DeleteB\
ucketRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).delete":"/v2/{name=*/*/locations/*/buckets/*}","(google.api.http).additional_\
bindings.delete":"/v2/{name=billingAccounts/*/locations/*/buckets/*}"},"parsedOptions":[{"(google.api.http)":{"delete":"/v2/{name=*/*/locations/*/buckets/*}","a\
dditional_bindings":[{"delete":"/v2/{name=projects/*/locations/*/buckets/*}"},{"delete":"/v2/{name=organizations/*/locations/*/buckets/*}"},{"delete":"/v2/{name\
=folders/*/locations/*/buckets/*}"},{"delete":"/v2/{name=billingAccounts/*/locations/*/buckets/*}"}]}}]},"UndeleteBucket":{"requestType":"UndeleteBucketRequest"\
,"responseType":"google.protobuf.Empty","options":{"(google.api.http).post":"/v2/{name=*/*/locations/*/buckets/*}:undelete","(google.api.http).body":"*","(googl\
e.api.http).additional_bindings.post":"/v2/{name=billingAccounts/*/locations/*/buckets/*}:undelete","(google.api.http).additional_bindings.body":"*"},"parsedOpt\
ions":[{"(google.api.http)":{"post":"/v2/{name=*/*/locations/*/buckets/*}:undelete","body":"*","additional_bindings":[{"post":"/v2/{name=projects/*/locations/*/\
buckets/*}:undelete","body":"*"},{"post":"/v2/{name=organizations/*/locations/*/buckets/*}:undelete","body":"*"},{"post":"/v2/{name=folders/*/locations/*/bucket\
s/*}:undelete","body":"*"},{"post":"/v2/{name=billingAccounts/*/locations/*/buckets/*}:undelete","body":"*"}]}}]},"ListViews":{"requestType":"ListViewsRequest",\
"responseType":"ListViewsResponse","options":{"(google.api.http).get":"/v2/{parent=*/*/locations/*/buckets/*}/views","(google.api.http).additional_bindings.get"\
:"/v2/{parent=billingAccounts/*/locations/*/buckets/*}/views","(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{paren\
t=*/*/locations/*/buckets/*}/views","additional_bindings":[{"get":"/v2/{parent=projects/*/locations/*/buckets/*}/views"},{"get":"/v2/{parent=organizations/*/loc\
ations/*/buckets/*}/views"},{"get":"/v2/{parent=folders/*/locations/*/buckets/*}/views"},{"get":"/v2/{parent=billingAccounts/*/locations/*/buckets/*}/views"}]}}\
,{"(google.api.method_signature)":"parent"}]},"GetView":{"requestType":"GetViewRequest","responseType":"LogView","options":{"(google.api.http).get":"/v2/{name=*\
/*/locations/*/buckets/*/views/*}","(google.api.http).additional_bindings.get":"/v2/{name=billingAccounts/*/locations/*/buckets/*/views/*}"},"parsedOptions":[{"\
(google.api.http)":{"get":"/v2/{name=*/*/locations/*/buckets/*/views/*}","additional_bindings":[{"get":"/v2/{name=projects/*/locations/*/buckets/*/views/*}"},{"\
get":"/v2/{name=organizations/*/locations/*/buckets/*/views/*}"},{"get":"/v2/{name=folders/*/locations/*/buckets/*/views/*}"},{"get":"/v2/{name=billingAccounts/\
*/locations/*/buckets/*/views/*}"}]}}]},"CreateView":{"requestType":"CreateViewRequest","responseType":"LogView","options":{"(google.api.http).post":"/v2/{paren\
t=*/*/locations/*/buckets/*}/views","(google.api.http).body":"view","(google.api.http).additional_bindings.post":"/v2/{parent=billingAccounts/*/locations/*/buck\
ets/*}/views","(google.api.http).additional_bindings.body":"view"},"parsedOptions":[{"(google.api.http)":{"post":"/v2/{parent=*/*/locations/*/buckets/*}/views",\
"body":"view","additional_bindings":[{"post":"/v2/{parent=projects/*/locations/*/buckets/*}/views","body":"view"},{"post":"/v2/{parent=organizations/*/locations\
/*/buckets/*}/views","body":"view"},{"post":"/v2/{parent=folders/*/locations/*/buckets/*}/views","body":"view"},{"post":"/v2/{parent=billingAccounts/*/locations\
/*/buckets/*}/views","body":"view"}]}}]},"UpdateView":{"requestType":"UpdateViewRequest","responseType":"LogView","options":{"(google.api.http).patch":"/v2/{nam\
e=*/*/locations/*/buckets/*/views/*}","(google.api.http).body":"view","(google.api.http).additional_bindings.patch":"/v2/{name=billingAccounts/*/locations/*/buc\
kets/*/views/*}","(google.api.http).additional_bindings.body":"view"},"parsedOptions":[{"(google.api.http)":{"patch":"/v2/{name=*/*/locations/*/buckets/*/views/\
*}","body":"view","additional_bindings":[{"patch":"/v2/{name=projects/*/locations/*/buckets/*/views/*}","body":"view"},{"patch":"/v2/{name=organizations/*/locat\
ions/*/buckets/*/views/*}","body":"view"},{"patch":"/v2/{name=folders/*/locations/*/buckets/*/views/*}","body":"view"},{"patch":"/v2/{name=billingAccounts/*/loc\
ations/*/buckets/*/views/*}","body":"view"}]}}]},"DeleteView":{"requestType":"DeleteViewRequest","responseType":"google.protobuf.Empty","options":{"(google.api.\
http).delete":"/v2/{name=*/*/locations/*/buckets/*/views/*}","(google.api.http).additional_bindings.delete":"/v2/{name=billingAccounts/*/locations/*/buckets/*/v\
iews/*}"},"parsedOptions":[{"(google.api.http)":{"delete":"/v2/{name=*/*/locations/*/buckets/*/views/*}","additional_bindings":[{"delete":"/v2/{name=projects/*/\
locations/*/buckets/*/views/*}"},{"delete":"/v2/{name=organizations/*/locations/*/buckets/*/views/*}"},{"delete":"/v2/{name=folders/*/locations/*/buckets/*/view\
s/*}"},{"delete":"/v2/{name=billingAccounts/*/locations/*/buckets/*/views/*}"}]}}]},"ListSinks":{"requestType":"ListSinksRequest","responseType":"ListSinksRespo\
nse","options":{"(google.api.http).get":"/v2/{parent=*/*}/sinks","(google.api.http).additional_bindings.get":"/v2/{parent=billingAccounts/*}/sinks","(google.api\
.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{parent=*/*}/sinks","additional_bindings":[{"get":"/v2/{parent=projects/*}/sinks\
"},{"get":"/v2/{parent=organizations/*}/sinks"},{"get":"/v2/{parent=folders/*}/sinks"},{"get":"/v2/{parent=billingAccounts/*}/sinks"}]}},{"(google.api.method_si\
gnature)":"parent"}]},"GetSink":{"requestType":"GetSinkRequest","responseType":"LogSink","options":{"(google.api.http).get":"/v2/{sink_name=*/*/sinks/*}","(goog\
le.api.http).additional_bindings.get":"/v2/{sink_name=billingAccounts/*/sinks/*}","(google.api.method_signature)":"sink_name"},"parsedOptions":[{"(google.api.ht\
tp)":{"get":"/v2/{sink_name=*/*/sinks/*}","additional_bindings":[{"get":"/v2/{sink_name=projects/*/sinks/*}"},{"get":"/v2/{sink_name=organizations/*/sinks/*}"},\
{"get":"/v2/{sink_name=folders/*/sinks/*}"},{"get":"/v2/{sink_name=billingAccounts/*/sinks/*}"}]}},{"(google.api.method_signature)":"sink_name"}]},"CreateSink":\
{"requestType":"CreateSinkRequest","responseType":"LogSink","options":{"(google.api.http).post":"/v2/{parent=*/*}/sinks","(google.api.http).body":"sink","(googl\
e.api.http).additional_bindings.post":"/v2/{parent=billingAccounts/*}/sinks","(google.api.http).additional_bindings.body":"sink","(google.api.method_signature)"\
:"parent,sink"},"parsedOptions":[{"(google.api.http)":{"post":"/v2/{parent=*/*}/sinks","body":"sink","additional_bindings":[{"post":"/v2/{parent=projects/*}/sin\
ks","body":"sink"},{"post":"/v2/{parent=organizations/*}/sinks","body":"sink"},{"post":"/v2/{parent=folders/*}/sinks","body":"sink"},{"post":"/v2/{parent=billin\
gAccounts/*}/sinks","body":"sink"}]}},{"(google.api.method_signature)":"parent,sink"}]},"UpdateSink":{"requestType":"UpdateSinkRequest","responseType":"LogSink"\
,"options":{"(google.api.http).put":"/v2/{sink_name=*/*/sinks/*}","(google.api.http).body":"sink","(google.api.http).additional_bindings.put":"/v2/{sink_name=bi\
llingAccounts/*/sinks/*}","(google.api.http).additional_bindings.body":"sink","(google.api.http).additional_bindings.patch":"/v2/{sink_name=billingAccounts/*/si\
nks/*}","(google.api.method_signature)":"sink_name,sink"},"parsedOptions":[{"(google.api.http)":{"put":"/v2/{sink_name=*/*/sinks/*}","body":"sink","additional_b\
indings":[{"put":"/v2/{sink_name=projects/*/sinks/*}","body":"sink"},{"put":"/v2/{sink_name=organizations/*/sinks/*}","body":"sink"},{"put":"/v2/{sink_name=fold\
ers/*/sinks/*}","body":"sink"},{"put":"/v2/{sink_name=billingAccounts/*/sinks/*}","body":"sink"},{"patch":"/v2/{sink_name=projects/*/sinks/*}","body":"sink"},{"\
patch":"/v2/{sink_name=organizations/*/sinks/*}","body":"sink"},{"patch":"/v2/{sink_name=folders/*/sinks/*}","body":"sink"},{"patch":"/v2/{sink_name=billingAcco\
unts/*/sinks/*}","body":"sink"}]}},{"(google.api.method_signature)":"sink_name,sink,update_mask"},{"(google.api.method_signature)":"sink_name,sink"}]},"DeleteSi\
nk":{"requestType":"DeleteSinkRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).delete":"/v2/{sink_name=*/*/sinks/*}","(google.api.h\
ttp).additional_bindings.delete":"/v2/{sink_name=billingAccounts/*/sinks/*}","(google.api.method_signature)":"sink_name"},"parsedOptions":[{"(google.api.http)":\
{"delete":"/v2/{sink_name=*/*/sinks/*}","additional_bindings":[{"delete":"/v2/{sink_name=projects/*/sinks/*}"},{"delete":"/v2/{sink_name=organizations/*/sinks/*\
}"},{"delete":"/v2/{sink_name=folders/*/sinks/*}"},{"delete":"/v2/{sink_name=billingAccounts/*/sinks/*}"}]}},{"(google.api.method_signature)":"sink_name"}]},"Cr\
eateLink":{"requestType":"CreateLinkRequest","responseType":"google.longrunning.Operation","options":{"(google.api.http).post":"/v2/{parent=*/*/locations/*/buck\
ets/*}/links","(google.api.http).body":"link","(google.api.http).additional_bindings.post":"/v2/{parent=billingAccounts/*/locations/*/buckets/*}/links","(google\
.api.http).additional_bindings.body":"link","(google.api.method_signature)":"parent,link,link_id","(google.longrunning.operation_info).response_type":"Link","(g\
oogle.longrunning.operation_info).metadata_type":"LinkMetadata"},"parsedOptions":[{"(google.api.http)":{"post":"/v2/{parent=*/*/locations/*/buckets/*}/links","b\
ody":"link","additional_bindings":[{"post":"/v2/{parent=projects/*/locations/*/buckets/*}/links","body":"link"},{"post":"/v2/{parent=organizations/*/locations/*\
/buckets/*}/links","body":"link"},{"post":"/v2/{parent=folders/*/locations/*/buckets/*}/links","body":"link"},{"post":"/v2/{parent=billingAccounts/*/locations/*\
/buckets/*}/links","body":"link"}]}},{"(google.api.method_signature)":"parent,link,link_id"},{"(google.longrunning.operation_info)":{"response_type":"Link","met\
adata_type":"LinkMetadata"}}]},"DeleteLink":{"requestType":"DeleteLinkRequest","responseType":"google.longrunning.Operation","options":{"(google.api.http).delet\
e":"/v2/{name=*/*/locations/*/buckets/*/links/*}","(google.api.http).additional_bindings.delete":"/v2/{name=billingAccounts/*/locations/*/buckets/*/links/*}","(\
google.api.method_signature)":"name","(google.longrunning.operation_info).response_type":"google.protobuf.Empty","(google.longrunning.operation_info).metadata_t\
ype":"LinkMetadata"},"parsedOptions":[{"(google.api.http)":{"delete":"/v2/{name=*/*/locations/*/buckets/*/links/*}","additional_bindings":[{"delete":"/v2/{name=\
projects/*/locations/*/buckets/*/links/*}"},{"delete":"/v2/{name=organizations/*/locations/*/buckets/*/links/*}"},{"delete":"/v2/{name=folders/*/locations/*/buc\
kets/*/links/*}"},{"delete":"/v2/{name=billingAccounts/*/locations/*/buckets/*/links/*}"}]}},{"(google.api.method_signature)":"name"},{"(google.longrunning.oper\
ation_info)":{"response_type":"google.protobuf.Empty","metadata_type":"LinkMetadata"}}]},"ListLinks":{"requestType":"ListLinksRequest","responseType":"ListLinks\
Response","options":{"(google.api.http).get":"/v2/{parent=*/*/locations/*/buckets/*}/links","(google.api.http).additional_bindings.get":"/v2/{parent=billingAcco\
unts/*/locations/*/buckets/*}/links","(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{parent=*/*/locations/*/buckets\
/*}/links","additional_bindings":[{"get":"/v2/{parent=projects/*/locations/*/buckets/*}/links"},{"get":"/v2/{parent=organizations/*/locations/*/buckets/*}/links\
"},{"get":"/v2/{parent=folders/*/locations/*/buckets/*}/links"},{"get":"/v2/{parent=billingAccounts/*/locations/*/buckets/*}/links"}]}},{"(google.api.method_sig\
nature)":"parent"}]},"GetLink":{"requestType":"GetLinkRequest","responseType":"Link","options":{"(google.api.http).get":"/v2/{name=*/*/locations/*/buckets/*/lin\
ks/*}","(google.api.http).additional_bindings.get":"/v2/{name=billingAccounts/*/locations/*/buckets/*/links/*}","(google.api.method_signature)":"name"},"parsedO\
ptions":[{"(google.api.http)":{"get":"/v2/{name=*/*/locations/*/buckets/*/links/*}","additional_bindings":[{"get":"/v2/{name=projects/*/locations/*/buckets/*/li\
nks/*}"},{"get":"/v2/{name=organizations/*/locations/*/buckets/*/links/*}"},{"get":"/v2/{name=folders/*/locations/*/buckets/*/links/*}"},{"get":"/v2/{name=billi\
ngAccounts/*/locations/*/buckets/*/links/*}"}]}},{"(google.api.method_signature)":"name"}]},"ListExclusions":{"requestType":"ListExclusionsRequest","responseTyp\
e":"ListExclusionsResponse","options":{"(google.api.http).get":"/v2/{parent=*/*}/exclusions","(google.api.http).additional_bindings.get":"/v2/{parent=billingAcc\
ounts/*}/exclusions","(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{parent=*/*}/exclusions","additional_bindings":\
[{"get":"/v2/{parent=projects/*}/exclusions"},{"get":"/v2/{parent=organizations/*}/exclusions"},{"get":"/v2/{parent=folders/*}/exclusions"},{"get":"/v2/{parent=\
billingAccounts/*}/exclusions"}]}},{"(google.api.method_signature)":"parent"}]},"GetExclusion":{"requestType":"GetExclusionRequest","responseType":"LogExclusion\
","options":{"(google.api.http).get":"/v2/{name=*/*/exclusions/*}","(google.api.http).additional_bindings.get":"/v2/{name=billingAccounts/*/exclusions/*}","(goo\
gle.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{name=*/*/exclusions/*}","additional_bindings":[{"get":"/v2/{name=projects/\
*/exclusions/*}"},{"get":"/v2/{name=organizations/*/exclusions/*}"},{"get":"/v2/{name=folders/*/exclusions/*}"},{"get":"/v2/{name=billingAccounts/*/exclusions/*\
}"}]}},{"(google.api.method_signature)":"name"}]},"CreateExclusion":{"requestType":"CreateExclusionRequest","responseType":"LogExclusion","options":{"(google.ap\
i.http).post":"/v2/{parent=*/*}/exclusions","(google.api.http).body":"exclusion","(google.api.http).additional_bindings.post":"/v2/{parent=billingAccounts/*}/ex\
clusions","(google.api.http).additional_bindings.body":"exclusion","(google.api.method_signature)":"parent,exclusion"},"parsedOptions":[{"(google.api.http)":{"p\
ost":"/v2/{parent=*/*}/exclusions","body":"exclusion","additional_bindings":[{"post":"/v2/{parent=projects/*}/exclusions","body":"exclusion"},{"post":"/v2/{pare\
nt=organizations/*}/exclusions","body":"exclusion"},{"post":"/v2/{parent=folders/*}/exclusions","body":"exclusion"},{"post":"/v2/{parent=billingAccounts/*}/excl\
usions","body":"exclusion"}]}},{"(google.api.method_signature)":"parent,exclusion"}]},"UpdateExclusion":{"requestType":"UpdateExclusionRequest","responseType":"\
LogExclusion","options":{"(google.api.http).patch":"/v2/{name=*/*/exclusions/*}","(google.api.http).body":"exclusion","(google.api.http).additional_bindings.pat\
ch":"/v2/{name=billingAccounts/*/exclusions/*}","(google.api.http).additional_bindings.body":"exclusion","(google.api.method_signature)":"name,exclusion,update_\
mask"},"parsedOptions":[{"(google.api.http)":{"patch":"/v2/{name=*/*/exclusions/*}","body":"exclusion","additional_bindings":[{"patch":"/v2/{name=projects/*/exc\
lusions/*}","body":"exclusion"},{"patch":"/v2/{name=organizations/*/exclusions/*}","body":"exclusion"},{"patch":"/v2/{name=folders/*/exclusions/*}","body":"excl\
usion"},{"patch":"/v2/{name=billingAccounts/*/exclusions/*}","body":"exclusion"}]}},{"(google.api.method_signature)":"name,exclusion,update_mask"}]},"DeleteExcl\
usion":{"requestType":"DeleteExclusionRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).delete":"/v2/{name=*/*/exclusions/*}","(goog\
le.api.http).additional_bindings.delete":"/v2/{name=billingAccounts/*/exclusions/*}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http\
)":{"delete":"/v2/{name=*/*/exclusions/*}","additional_bindings":[{"delete":"/v2/{name=projects/*/exclusions/*}"},{"delete":"/v2/{name=organizations/*/exclusion\
s/*}"},{"delete":"/v2/{name=folders/*/exclusions/*}"},{"delete":"/v2/{name=billingAccounts/*/exclusions/*}"}]}},{"(google.api.method_signature)":"name"}]},"GetC\
mekSettings":{"requestType":"GetCmekSettingsRequest","responseType":"CmekSettings","options":{"(google.api.http).get":"/v2/{name=*/*}/cmekSettings","(google.api\
.http).additional_bindings.get":"/v2/{name=billingAccounts/*}/cmekSettings"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{name=*/*}/cmekSettings","additio\
nal_bindings":[{"get":"/v2/{name=projects/*}/cmekSettings"},{"get":"/v2/{name=organizations/*}/cmekSettings"},{"get":"/v2/{name=folders/*}/cmekSettings"},{"get"\
:"/v2/{name=billingAccounts/*}/cmekSettings"}]}}]},"UpdateCmekSettings":{"requestType":"UpdateCmekSettingsRequest","responseType":"CmekSettings","options":{"(go\
ogle.api.http).patch":"/v2/{name=*/*}/cmekSettings","(google.api.http).body":"cmek_settings","(google.api.http).additional_bindings.patch":"/v2/{name=organizati\
ons/*}/cmekSettings","(google.api.http).additional_bindings.body":"cmek_settings"},"parsedOptions":[{"(google.api.http)":{"patch":"/v2/{name=*/*}/cmekSettings",\
"body":"cmek_settings","additional_bindings":{"patch":"/v2/{name=organizations/*}/cmekSettings","body":"cmek_settings"}}}]},"GetSettings":{"requestType":"GetSet\
tingsRequest","responseType":"Settings","options":{"(google.api.http).get":"/v2/{name=*/*}/settings","(google.api.http).additional_bindings.get":"/v2/{name=bill\
ingAccounts/*}/settings","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{name=*/*}/settings","additional_bindings":[{\
"get":"/v2/{name=projects/*}/settings"},{"get":"/v2/{name=organizations/*}/settings"},{"get":"/v2/{name=folders/*}/settings"},{"get":"/v2/{name=billingAccounts/\
*}/settings"}]}},{"(google.api.method_signature)":"name"}]},"UpdateSettings":{"requestType":"UpdateSettingsRequest","responseType":"Settings","options":{"(googl\
e.api.http).patch":"/v2/{name=*/*}/settings","(google.api.http).body":"settings","(google.api.http).additional_bindings.patch":"/v2/{name=folders/*}/settings","\
(google.api.http).additional_bindings.body":"settings","(google.api.method_signature)":"settings,update_mask"},"parsedOptions":[{"(google.api.http)":{"patch":"/\
v2/{name=*/*}/settings","body":"settings","additional_bindings":[{"patch":"/v2/{name=organizations/*}/settings","body":"settings"},{"patch":"/v2/{name=folders/*\
}/settings","body":"settings"}]}},{"(google.api.method_signature)":"settings,update_mask"}]},"CopyLogEntries":{"requestType":"CopyLogEntriesRequest","responseTy\
pe":"google.longrunning.Operation","options":{"(google.api.http).post":"/v2/entries:copy","(google.api.http).body":"*","(google.longrunning.operation_info).resp\
onse_type":"CopyLogEntriesResponse","(google.longrunning.operation_info).metadata_type":"CopyLogEntriesMetadata"},"parsedOptions":[{"(google.api.http)":{"post":\
"/v2/entries:copy","body":"*"}},{"(google.longrunning.operation_info)":{"response_type":"CopyLogEntriesResponse","metadata_type":"CopyLogEntriesMetadata"}}]}}},\
"IndexConfig":{"fields":{"fieldPath":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"type":{"type":"IndexType","id":2,"options":{\
"(google.api.field_behavior)":"REQUIRED"}},"createTime":{"type":"google.protobuf.Timestamp","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"L\
ogBucket":{"options":{"(google.api.resource).type":"logging.googleapis.com/LogBucket","(google.api.resource).pattern":"billingAccounts/{billing_account}/locatio\
ns/{location}/buckets/{bucket}"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"description":{"type":"string\
","id":3},"createTime":{"type":"google.protobuf.Timestamp","id":4,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime":{"type":"google.protobuf\
.Timestamp","id":5,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"retentionDays":{"type":"int32","id":11},"locked":{"type":"bool","id":9},"lifecycleS\
tate":{"type":"LifecycleState","id":12,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"analyticsEnabled":{"type":"bool","id":14},"restrictedFields":{"\
rule":"repeated","type":"string","id":15},"indexConfigs":{"rule":"repeated","type":"IndexConfig","id":17},"cmekSettings":{"type":"CmekSettings","id":19}}},"LogV\
iew":{"options":{"(google.api.resource).type":"logging.googleapis.com/LogView","(google.api.resource).pattern":"billingAccounts/{billing_account}/locations/{loc\
ation}/buckets/{bucket}/views/{view}"},"fields":{"name":{"type":"string","id":1},"description":{"type":"string","id":3},"createTime":{"type":"google.protobuf.Ti\
mestamp","id":4,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime":{"type":"google.protobuf.Timestamp","id":5,"options":{"(google.api.field_b\
ehavior)":"OUTPUT_ONLY"}},"filter":{"type":"string","id":7}}},"LogSink":{"options":{"(google.api.resource).type":"logging.googleapis.com/LogSink","(google.api.r\
esource).pattern":"billingAccounts/{billing_account}/sinks/{sink}"},"oneofs":{"options":{"oneof":["bigqueryOptions"]}},"fields":{"name":{"type":"string","id":1,\
"options":{"(google.api.field_behavior)":"REQUIRED"}},"destination":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.res\
ource_reference).type":"*"}},"filter":{"type":"string","id":5,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"description":{"type":"string","id":18,"opti\
ons":{"(google.api.field_behavior)":"OPTIONAL"}},"disabled":{"type":"bool","id":19,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"exclusions":{"rule":"r\
epeated","type":"LogExclusion","id":16,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"outputVersionFormat":{"type":"VersionFormat","id":6,"options":{"de\
precated":true}},"writerIdentity":{"type":"string","id":8,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"includeChildren":{"type":"bool","id":9,"opti\
ons":{"(google.api.field_behavior)":"OPTIONAL"}},"bigqueryOptions":{"type":"BigQueryOptions","id":12,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"crea\
teTime":{"type":"google.protobuf.Timestamp","id":13,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime":{"type":"google.protobuf.Timestamp","i\
d":14,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}},"nested":{"VersionFormat":{"values":{"VERSION_FORMAT_UNSPECIFIED":0,"V2":1,"V1":2}}}},"BigQueryD\
ataset":{"fields":{"datasetId":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"Link":{"options":{"(google.api.resource).type\
":"logging.googleapis.com/Link","(google.api.resource).pattern":"billingAccounts/{billing_account}/locations/{location}/buckets/{bucket}/links/{link}"},"fields"\
:{"name":{"type":"string","id":1},"description":{"type":"string","id":2},"createTime":{"type":"google.protobuf.Timestamp","id":3,"options":{"(google.api.field_b\
ehavior)":"OUTPUT_ONLY"}},"lifecycleState":{"type":"LifecycleState","id":4,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"bigqueryDataset":{"type":"B\
igQueryDataset","id":5}}},"BigQueryOptions":{"fields":{"usePartitionedTables":{"type":"bool","id":1,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"usesT\
imestampColumnPartitioning":{"type":"bool","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"ListBucketsRequest":{"fields":{"parent":{"type":"s\
tring","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleapis.com/LogBucket"}},"pageToken":\
{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32","id":3,"options":{"(google.api.field_behavior)":"OPTION\
AL"}}}},"ListBucketsResponse":{"fields":{"buckets":{"rule":"repeated","type":"LogBucket","id":1},"nextPageToken":{"type":"string","id":2}}},"CreateBucketRequest\
":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleap\
is.com/LogBucket"}},"bucketId":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"bucket":{"type":"LogBucket","id":3,"options":{"(go\
ogle.api.field_behavior)":"REQUIRED"}}}},"UpdateBucketRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(g\
oogle.api.resource_reference).type":"logging.googleapis.com/LogBucket"}},"bucket":{"type":"LogBucket","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"\
}},"updateMask":{"type":"google.protobuf.FieldMask","id":4,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"GetBucketRequest":{"fields":{"name":{"type":\
"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis.com/LogBucket"}}}},"DeleteBucketR\
equest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis\
.com/LogBucket"}}}},"UndeleteBucketRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_\
reference).type":"logging.googleapis.com/LogBucket"}}}},"ListViewsRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":\
"REQUIRED"}},"pageToken":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32","id":3,"options":{"(google.api\
.field_behavior)":"OPTIONAL"}}}},"ListViewsResponse":{"fields":{"views":{"rule":"repeated","type":"LogView","id":1},"nextPageToken":{"type":"string","id":2}}},"\
CreateViewRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"viewId":{"type":"string","id":2,"options":\
{"(google.api.field_behavior)":"REQUIRED"}},"view":{"type":"LogView","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"UpdateViewRequest":{"fields\
":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"view":{"type":"LogView","id":2,"options":{"(google.api.field_behavior)"\
:"REQUIRED"}},"updateMask":{"type":"google.protobuf.FieldMask","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"GetViewRequest":{"fields":{"name"\
:{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis.com/LogView"}}}},"Delete\
ViewRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googl\
eapis.com/LogView"}}}},"ListSinksRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_\
reference).child_type":"logging.googleapis.com/LogSink"}},"pageToken":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{\
"type":"int32","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"ListSinksResponse":{"fields":{"sinks":{"rule":"repeated","type":"LogSink","id":1}\
,"nextPageToken":{"type":"string","id":2}}},"GetSinkRequest":{"fields":{"sinkName":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","\
(google.api.resource_reference).type":"logging.googleapis.com/LogSink"}}}},"CreateSinkRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.a\
pi.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleapis.com/LogSink"}},"sink":{"type":"LogSink","id":2,"options":{"(goog\
le.api.field_behavior)":"REQUIRED"}},"uniqueWriterIdentity":{"type":"bool","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"UpdateSinkRequest":{"\
fields":{"sinkName":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis.com/L\
ogSink"}},"sink":{"type":"LogSink","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"uniqueWriterIdentity":{"type":"bool","id":3,"options":{"(google\
.api.field_behavior)":"OPTIONAL"}},"updateMask":{"type":"google.protobuf.FieldMask","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"DeleteSinkRe\
quest":{"fields":{"sinkName":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googlea\
pis.com/LogSink"}}}},"CreateLinkRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_r\
eference).child_type":"logging.googleapis.com/Link"}},"link":{"type":"Link","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"linkId":{"type":"strin\
g","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"DeleteLinkRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_be\
havior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis.com/Link"}}}},"ListLinksRequest":{"fields":{"parent":{"type":"string","id":1,"opt\
ions":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleapis.com/Link"}},"pageToken":{"type":"string","id":2\
,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"ListLinksRespo\
nse":{"fields":{"links":{"rule":"repeated","type":"Link","id":1},"nextPageToken":{"type":"string","id":2}}},"GetLinkRequest":{"fields":{"name":{"type":"string",\
"id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis.com/Link"}}}},"LogExclusion":{"options":{"\
(google.api.resource).type":"logging.googleapis.com/LogExclusion","(google.api.resource).pattern":"billingAccounts/{billing_account}/exclusions/{exclusion}"},"f\
ields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"description":{"type":"string","id":2,"options":{"(google.api.field\
_behavior)":"OPTIONAL"}},"filter":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}},"disabled":{"type":"bool","id":4,"options":{"(go\
ogle.api.field_behavior)":"OPTIONAL"}},"createTime":{"type":"google.protobuf.Timestamp","id":5,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateT\
ime":{"type":"google.protobuf.Timestamp","id":6,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"ListExclusionsRequest":{"fields":{"parent":{"type":"\
string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleapis.com/LogExclusion"}},"pageTok\
en":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32","id":3,"options":{"(google.api.field_behavior)":"OP\
TIONAL"}}}},"ListExclusionsResponse":{"fields":{"exclusions":{"rule":"repeated","type":"LogExclusion","id":1},"nextPageToken":{"type":"string","id":2}}},"GetExc\
lusionRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.goo\
gleapis.com/LogExclusion"}}}},"CreateExclusionRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.\
api.resource_reference).child_type":"logging.googleapis.com/LogExclusion"}},"exclusion":{"type":"LogExclusion","id":2,"options":{"(google.api.field_behavior)":"\
REQUIRED"}}}},"UpdateExclusionRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_refer\
ence).type":"logging.googleapis.com/LogExclusion"}},"exclusion":{"type":"LogExclusion","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"updateMask"\
:{"type":"google.protobuf.FieldMask","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"DeleteExclusionRequest":{"fields":{"name":{"type":"string",\
"id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis.com/LogExclusion"}}}},"GetCmekSettingsRequ\
est":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.googleapis.co\
m/CmekSettings"}}}},"UpdateCmekSettingsRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"cmekSettings":{\
"type":"CmekSettings","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"updateMask":{"type":"google.protobuf.FieldMask","id":3,"options":{"(google.a\
pi.field_behavior)":"OPTIONAL"}}}},"CmekSettings":{"options":{"(google.api.resource).type":"logging.googleapis.com/CmekSettings","(google.api.resource).pattern"\
:"billingAccounts/{billing_account}/cmekSettings"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"kmsKeyName\
":{"type":"string","id":2},"kmsKeyVersionName":{"type":"string","id":4},"serviceAccountId":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"OUT\
PUT_ONLY"}}}},"GetSettingsRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference\
).type":"logging.googleapis.com/Settings"}}}},"UpdateSettingsRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIR\
ED"}},"settings":{"type":"Settings","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"updateMask":{"type":"google.protobuf.FieldMask","id":3,"option\
s":{"(google.api.field_behavior)":"OPTIONAL"}}}},"Settings":{"options":{"(google.api.resource).type":"logging.googleapis.com/Settings","(google.api.resource).pa\
ttern":"billingAccounts/{billing_account}/settings"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"kmsKeyNa\
me":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"kmsServiceAccountId":{"type":"string","id":3,"options":{"(google.api.field_be\
havior)":"OUTPUT_ONLY"}},"storageLocation":{"type":"string","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"disableDefaultSink":{"type":"bool","id\
":5,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"CopyLogEntriesRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_beha\
vior)":"REQUIRED"}},"filter":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"destination":{"type":"string","id":4,"options":{"(go\
ogle.api.field_behavior)":"REQUIRED"}}}},"CopyLogEntriesMetadata":{"fields":{"startTime":{"type":"google.protobuf.Timestamp","id":1},"endTime":{"type":"google.p\
rotobuf.Timestamp","id":2},"state":{"type":"OperationState","id":3},"cancellationRequested":{"type":"bool","id":4},"request":{"type":"CopyLogEntriesRequest","id\
":5},"progress":{"type":"int32","id":6},"writerIdentity":{"type":"string","id":7}}},"CopyLogEntriesResponse":{"fields":{"logEntriesCopiedCount":{"type":"int64",\
"id":1}}},"BucketMetadata":{"oneofs":{"request":{"oneof":["createBucketRequest","updateBucketRequest"]}},"fields":{"startTime":{"type":"google.protobuf.Timestam\
p","id":1},"endTime":{"type":"google.protobuf.Timestamp","id":2},"state":{"type":"OperationState","id":3},"createBucketRequest":{"type":"CreateBucketRequest","i\
d":4},"updateBucketRequest":{"type":"UpdateBucketRequest","id":5}}},"LinkMetadata":{"oneofs":{"request":{"oneof":["createLinkRequest","deleteLinkRequest"]}},"fi\
elds":{"startTime":{"type":"google.protobuf.Timestamp","id":1},"endTime":{"type":"google.protobuf.Timestamp","id":2},"state":{"type":"OperationState","id":3},"c\
reateLinkRequest":{"type":"CreateLinkRequest","id":4},"deleteLinkRequest":{"type":"DeleteLinkRequest","id":5}}},"OperationState":{"values":{"OPERATION_STATE_UNS\
PECIFIED":0,"OPERATION_STATE_SCHEDULED":1,"OPERATION_STATE_WAITING_FOR_PERMISSIONS":2,"OPERATION_STATE_RUNNING":3,"OPERATION_STATE_SUCCEEDED":4,"OPERATION_STATE\
_FAILED":5,"OPERATION_STATE_CANCELLED":6}},"LifecycleState":{"values":{"LIFECYCLE_STATE_UNSPECIFIED":0,"ACTIVE":1,"DELETE_REQUESTED":2,"UPDATING":3,"CREATING":4\
,"FAILED":5}},"IndexType":{"values":{"INDEX_TYPE_UNSPECIFIED":0,"INDEX_TYPE_STRING":1,"INDEX_TYPE_INTEGER":2}}}}}},"rpc":{"options":{"go_package":"google.golang\
.org/genproto/googleapis/rpc/status;status","java_multiple_files":true,"java_outer_classname":"StatusProto","java_package":"com.google.rpc","objc_class_prefix":\
"RPC"},"nested":{"Status":{"fields":{"code":{"type":"int32","id":1},"message":{"type":"string","id":2},"details":{"rule":"repeated","type":"google.protobuf.Any"\
,"id":3}}}}},"longrunning":{"options":{"csharp_namespace":"Google.LongRunning","go_package":"cloud.google.com/go/longrunning/autogen/longrunningpb;longrunningpb\
","java_multiple_files":true,"java_outer_classname":"OperationsProto","java_package":"com.google.longrunning","objc_class_prefix":"GLRUN","php_namespace":"Googl\
e\\\\LongRunning"},"nested":{"Operations":{"options":{"(google.api.default_host)":"longrunning.googleapis.com"},"methods":{"ListOperations":{"requestType":"ListOp\
erationsRequest","responseType":"ListOperationsResponse","options":{"(google.api.http).get":"/v1/{name=operations}","(google.api.method_signature)":"name,filter\
"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=operations}"}},{"(google.api.method_signature)":"name,filter"}]},"GetOperation":{"requestType":"GetOp\
erationRequest","responseType":"Operation","options":{"(google.api.http).get":"/v1/{name=operations/**}","(google.api.method_signature)":"name"},"parsedOptions"\
:[{"(google.api.http)":{"get":"/v1/{name=operations/**}"}},{"(google.api.method_signature)":"name"}]},"DeleteOperation":{"requestType":"DeleteOperationRequest",\
"responseType":"google.protobuf.Empty","options":{"(google.api.http).delete":"/v1/{name=operations/**}","(google.api.method_signature)":"name"},"parsedOptions":\
[{"(google.api.http)":{"delete":"/v1/{name=operations/**}"}},{"(google.api.method_signature)":"name"}]},"CancelOperation":{"requestType":"CancelOperationRequest\
","responseType":"google.protobuf.Empty","options":{"(google.api.http).post":"/v1/{name=operations/**}:cancel","(google.api.http).body":"*","(google.api.method_\
signature)":"name"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{name=operations/**}:cancel","body":"*"}},{"(google.api.method_signature)":"name"}]},"Wai\
tOperation":{"requestType":"WaitOperationRequest","responseType":"Operation"}}},"Operation":{"oneofs":{"result":{"oneof":["error","response"]}},"fields":{"name"\
:{"type":"string","id":1},"metadata":{"type":"google.protobuf.Any","id":2},"done":{"type":"bool","id":3},"error":{"type":"google.rpc.Status","id":4},"response":\
{"type":"google.protobuf.Any","id":5}}},"GetOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"ListOperationsRequest":{"fields":{"name":{"type":"st\
ring","id":4},"filter":{"type":"string","id":1},"pageSize":{"type":"int32","id":2},"pageToken":{"type":"string","id":3},"returnPartialSuccess":{"type":"bool","i\
d":5}}},"ListOperationsResponse":{"fields":{"operations":{"rule":"repeated","type":"Operation","id":1},"nextPageToken":{"type":"string","id":2},"unreachable":{"\
rule":"repeated","type":"string","id":3,"options":{"(google.api.field_behavior)":"UNORDERED_LIST"}}}},"CancelOperationRequest":{"fields":{"name":{"type":"string\
","id":1}}},"DeleteOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"WaitOperationRequest":{"fields":{"name":{"type":"string","id":1},"timeout":{"\
type":"google.protobuf.Duration","id":2}}}}}}}}}')}),76923:(d=>{d.exports=JSON.parse('{"interfaces":{"google.logging.v2.ConfigServiceV2":{"retry_codes":{"non_id\
empotent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"],"deadline_exceeded_internal_unavailable":["DEADLINE_EXCEEDED","INTERNAL","UNAVAILABLE"]},"retry_pa\
rams":{"default":{"initial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":60000,"rpc_timeout_m\
ultiplier":1,"max_rpc_timeout_millis":60000,"total_timeout_millis":600000}},"methods":{"ListBuckets":{"retry_codes_name":"non_idempotent","retry_params_name":"d\
efault"},"GetBucket":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"CreateBucketAsync":{"retry_codes_name":"non_idempotent","retry_params_\
name":"default"},"UpdateBucketAsync":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"CreateBucket":{"retry_codes_name":"non_idempotent","re\
try_params_name":"default"},"UpdateBucket":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteBucket":{"retry_codes_name":"non_idempoten\
t","retry_params_name":"default"},"UndeleteBucket":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"ListViews":{"retry_codes_name":"non_idem\
potent","retry_params_name":"default"},"GetView":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"CreateView":{"retry_codes_name":"non_idemp\
otent","retry_params_name":"default"},"UpdateView":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteView":{"retry_codes_name":"non_ide\
mpotent","retry_params_name":"default"},"ListSinks":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"def\
ault"},"GetSink":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"CreateSink":{"timeout_milli\
s":120000,"retry_codes_name":"non_idempotent","retry_params_name":"default"},"UpdateSink":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal\
_unavailable","retry_params_name":"default"},"DeleteSink":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name\
":"default"},"CreateLink":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteLink":{"retry_codes_name":"non_idempotent","retry_params_na\
me":"default"},"ListLinks":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"GetLink":{"retry_codes_name":"non_idempotent","retry_params_name\
":"default"},"ListExclusions":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"GetExclusion":\
{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"CreateExclusion":{"timeout_millis":120000,"r\
etry_codes_name":"non_idempotent","retry_params_name":"default"},"UpdateExclusion":{"timeout_millis":120000,"retry_codes_name":"non_idempotent","retry_params_na\
me":"default"},"DeleteExclusion":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"GetCmekSett\
ings":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"UpdateCmekSettings":{"retry_codes_name":"non_idempotent","retry_params_name":"default\
"},"GetSettings":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"UpdateSettings":{"retry_codes_name":"non_idempotent","retry_params_name":"\
default"},"CopyLogEntries":{"retry_codes_name":"non_idempotent","retry_params_name":"default"}}}}}')}),74008:(d=>{d.exports={rE:"0.3.0"}})};
