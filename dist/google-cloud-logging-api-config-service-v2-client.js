"use strict";exports.id=4908,exports.ids=[4908],exports.modules={84908:((p,u,c)=>{var L;L={value:!0},u.ConfigServiceV2Client=void 0;const _=c(24748),x=c(34431),S=c(76923),O=c(
74008).rE;class R{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=x.loggingUtils.log("lo\
gging-api");auth;descriptors={page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;pathTemplates;operationsClient;configServiceV2Stub;constructor(e,i){
const n=this.constructor;if(e?.universe_domain&&e?.universeDomain&&e?.universe_domain!==e?.universeDomain)throw new Error("Please set either universe_domain or \
universeDomain, but not both.");const t=typeof process=="object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=
e?.universeDomain??e?.universe_domain??t??"googleapis.com",this._servicePath="logging."+this._universeDomain;const g=e?.servicePath||e?.apiEndpoint||this._servicePath;
this._providedCustomServicePath=!!(e?.servicePath||e?.apiEndpoint);const o=e?.port||n.port,a=e?.clientConfig??{},l=e?.fallback??(typeof window<"u"&&typeof window?.
fetch=="function");e=Object.assign({servicePath:g,port:o,clientConfig:a,fallback:l},e),e.numericEnums=!0,g!==this._servicePath&&!("scopes"in e)&&(e.scopes=n.scopes),
i||(i=c(34431)),this._gaxModule=e.fallback?i.fallback:i,this._gaxGrpc=new this._gaxModule.GrpcClient(e),this._opts=e,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=
!0,this.auth.defaultServicePath=this._servicePath,g===this._servicePath&&(this.auth.defaultScopes=n.scopes);const r=[`gax/${this._gaxModule.version}`,`gapic/${O}`];
typeof process=="object"&&"versions"in process?r.push(`gl-node/${process.versions.node}`):r.push(`gl-web/${this._gaxModule.version}`),e.fallback?r.push(`rest/${this.
_gaxGrpc.grpcVersion}`):r.push(`grpc/${this._gaxGrpc.grpcVersion}`),e.libName&&e.libVersion&&r.push(`${e.libName}/${e.libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(
_),this.pathTemplates={billingAccountCmekSettingsPathTemplate:new this._gaxModule.PathTemplate("billingAccounts/{billing_account}/cmekSettings"),billingAccountExclusionPathTemplate:new this.
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
geToken","links"),listExclusions:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","exclusions")};const s=this._gaxModule.protobufFromJSON(_),d={auth:this.
auth,grpc:"grpc"in this._gaxGrpc?this._gaxGrpc.grpc:void 0};e.fallback&&(d.protoJson=s,d.httpRules=[{selector:"google.longrunning.Operations.CancelOperation",post:"\
/v2/{name=*/*/locations/*/operations/*}:cancel",body:"*",additional_bindings:[{post:"/v2/{name=projects/*/locations/*/operations/*}:cancel",body:"*"},{post:"/v2\
/{name=organizations/*/locations/*/operations/*}:cancel",body:"*"},{post:"/v2/{name=folders/*/locations/*/operations/*}:cancel",body:"*"},{post:"/v2/{name=billi\
ngAccounts/*/locations/*/operations/*}:cancel",body:"*"}]},{selector:"google.longrunning.Operations.GetOperation",get:"/v2/{name=*/*/locations/*/operations/*}",
additional_bindings:[{get:"/v2/{name=projects/*/locations/*/operations/*}"},{get:"/v2/{name=organizations/*/locations/*/operations/*}"},{get:"/v2/{name=folders/\
*/locations/*/operations/*}"},{get:"/v2/{name=billingAccounts/*/locations/*/operations/*}"}]},{selector:"google.longrunning.Operations.ListOperations",get:"/v2/\
{name=*/*/locations/*}/operations",additional_bindings:[{get:"/v2/{name=projects/*/locations/*}/operations"},{get:"/v2/{name=organizations/*/locations/*}/operat\
ions"},{get:"/v2/{name=folders/*/locations/*}/operations"},{get:"/v2/{name=billingAccounts/*/locations/*}/operations"}]}]),this.operationsClient=this._gaxModule.
lro(d).operationsClient(e);const m=s.lookup(".google.logging.v2.LogBucket"),h=s.lookup(".google.logging.v2.BucketMetadata"),f=s.lookup(".google.logging.v2.LogBu\
cket"),y=s.lookup(".google.logging.v2.BucketMetadata"),k=s.lookup(".google.logging.v2.Link"),b=s.lookup(".google.logging.v2.LinkMetadata"),T=s.lookup(".google.p\
rotobuf.Empty"),v=s.lookup(".google.logging.v2.LinkMetadata"),E=s.lookup(".google.logging.v2.CopyLogEntriesResponse"),P=s.lookup(".google.logging.v2.CopyLogEntr\
iesMetadata");this.descriptors.longrunning={createBucketAsync:new this._gaxModule.LongrunningDescriptor(this.operationsClient,m.decode.bind(m),h.decode.bind(h)),
updateBucketAsync:new this._gaxModule.LongrunningDescriptor(this.operationsClient,f.decode.bind(f),y.decode.bind(y)),createLink:new this._gaxModule.LongrunningDescriptor(
this.operationsClient,k.decode.bind(k),b.decode.bind(b)),deleteLink:new this._gaxModule.LongrunningDescriptor(this.operationsClient,T.decode.bind(T),v.decode.bind(
v)),copyLogEntries:new this._gaxModule.LongrunningDescriptor(this.operationsClient,E.decode.bind(E),P.decode.bind(P))},this._defaults=this._gaxGrpc.constructSettings(
"google.logging.v2.ConfigServiceV2",S,e.clientConfig||{},{"x-goog-api-client":r.join(" ")}),this.innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.
configServiceV2Stub)return this.configServiceV2Stub;this.configServiceV2Stub=this._gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.log\
ging.v2.ConfigServiceV2"):this._protos.google.logging.v2.ConfigServiceV2,this._opts,this._providedCustomServicePath);const e=["listBuckets","getBucket","createB\
ucketAsync","updateBucketAsync","createBucket","updateBucket","deleteBucket","undeleteBucket","listViews","getView","createView","updateView","deleteView","list\
Sinks","getSink","createSink","updateSink","deleteSink","createLink","deleteLink","listLinks","getLink","listExclusions","getExclusion","createExclusion","updat\
eExclusion","deleteExclusion","getCmekSettings","updateCmekSettings","getSettings","updateSettings","copyLogEntries"];for(const i of e){const n=this.configServiceV2Stub.
then(o=>(...a)=>this._terminated?Promise.reject("The client has already been closed."):o[i].apply(o,a),o=>()=>{throw o}),t=this.descriptors.page[i]||this.descriptors.
longrunning[i]||void 0,g=this._gaxModule.createApiCall(n,this._defaults[i],t,this._opts.fallback);this.innerApiCalls[i]=g}return this.configServiceV2Stub}static get servicePath(){
return typeof process=="object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static servicePath is deprecated, please use the instance method i\
nstead.","DeprecationWarning"),"logging.googleapis.com"}static get apiEndpoint(){return typeof process=="object"&&typeof process.emitWarning=="function"&&process.
emitWarning("Static apiEndpoint is deprecated, please use the instance method instead.","DeprecationWarning"),"logging.googleapis.com"}get apiEndpoint(){return this.
_servicePath}get universeDomain(){return this._universeDomain}static get port(){return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-pla\
tform","https://www.googleapis.com/auth/cloud-platform.read-only","https://www.googleapis.com/auth/logging.admin","https://www.googleapis.com/auth/logging.read"]}getProjectId(e){
if(e){this.auth.getProjectId(e);return}return this.auth.getProjectId()}listSinks(e,i,n){e=e||{};let t;typeof i=="function"&&n===void 0?(n=i,t={}):t=i,t=t||{},t.
otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:e.
parent??""}),this.initialize().catch(o=>{throw o});const g=n?(o,a,l,r)=>{this._log.info("listSinks values %j",a),n(o,a,l,r)}:void 0;return this._log.info("listS\
inks request %j",e),this.innerApiCalls.listSinks(e,t,g)?.then(([o,a,l])=>(this._log.info("listSinks values %j",o),[o,a,l]))}listExclusions(e,i,n){e=e||{};let t;
typeof i=="function"&&n===void 0?(n=i,t={}):t=i,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-requ\
est-params"]=this._gaxModule.routingHeader.fromParams({parent:e.parent??""}),this.initialize().catch(o=>{throw o});const g=n?(o,a,l,r)=>{this._log.info("listExc\
lusions values %j",a),n(o,a,l,r)}:void 0;return this._log.info("listExclusions request %j",e),this.innerApiCalls.listExclusions(e,t,g)?.then(([o,a,l])=>(this._log.
info("listExclusions values %j",o),[o,a,l]))}close(){return this.configServiceV2Stub&&!this._terminated?this.configServiceV2Stub.then(e=>{this._log.info("ending\
 gRPC channel"),this._terminated=!0,e.close(),this.operationsClient.close()}):Promise.resolve()}}u.ConfigServiceV2Client=R}),24748:(p=>{p.exports=JSON.parse('{"\
nested":{"google":{"nested":{"protobuf":{"options":{"go_package":"google.golang.org/protobuf/types/descriptorpb","java_package":"com.google.protobuf","java_oute\
r_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"neste\
d":{"Duration":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}},"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"typ\
e":"bytes","id":2}}},"Timestamp":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}},"Empty":{"fields":{}},"FieldMask":{"fields":{"pa\
ths":{"rule":"repeated","type":"string","id":1}}}}},"logging":{"nested":{"v2":{"options":{"cc_enable_arenas":true,"csharp_namespace":"Google.Cloud.Logging.V2","\
go_package":"cloud.google.com/go/logging/apiv2/loggingpb;loggingpb","java_multiple_files":true,"java_outer_classname":"LoggingMetricsProto","java_package":"com.\
google.logging.v2","php_namespace":"Google\\\\Cloud\\\\Logging\\\\V2","ruby_package":"Google::Cloud::Logging::V2","(google.api.resource_definition).type":"logging.goo\
gleapis.com/BillingAccountLocation","(google.api.resource_definition).pattern":"billingAccounts/{billing_account}/locations/{location}"},"nested":{"ConfigServic\
eV2":{"options":{"(google.api.default_host)":"logging.googleapis.com","(google.api.oauth_scopes)":"https://www.googleapis.com/auth/cloud-platform,https://www.go\
ogleapis.com/auth/cloud-platform.read-only,https://www.googleapis.com/auth/logging.admin,https://www.googleapis.com/auth/logging.read"},"methods":{"ListSinks":{\
"requestType":"ListSinksRequest","responseType":"ListSinksResponse","options":{"(google.api.http).get":"/v2/{parent=*/*}/sinks","(google.api.http).additional_bi\
ndings.get":"/v2/{parent=billingAccounts/*}/sinks","(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{parent=*/*}/sink\
s","additional_bindings":[{"get":"/v2/{parent=projects/*}/sinks"},{"get":"/v2/{parent=organizations/*}/sinks"},{"get":"/v2/{parent=folders/*}/sinks"},{"get":"/v\
2/{parent=billingAccounts/*}/sinks"}]}},{"(google.api.method_signature)":"parent"}]},"ListExclusions":{"requestType":"ListExclusionsRequest","responseType":"Lis\
tExclusionsResponse","options":{"(google.api.http).get":"/v2/{parent=*/*}/exclusions","(google.api.http).additional_bindings.get":"/v2/{parent=billingAccounts/*\
}/exclusions","(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v2/{parent=*/*}/exclusions","additional_bindings":[{"get"\
:"/v2/{parent=projects/*}/exclusions"},{"get":"/v2/{parent=organizations/*}/exclusions"},{"get":"/v2/{parent=folders/*}/exclusions"},{"get":"/v2/{parent=billing\
Accounts/*}/exclusions"}]}},{"(google.api.method_signature)":"parent"}]}}},"IndexConfig":{"fields":{"fieldPath":{"type":"string","id":1,"options":{"(google.api.\
field_behavior)":"REQUIRED"}},"type":{"type":"IndexType","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"createTime":{"type":"google.protobuf.Time\
stamp","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"LogBucket":{"options":{"(google.api.resource).type":"logging.googleapis.com/LogBucket"\
,"(google.api.resource).pattern":"billingAccounts/{billing_account}/locations/{location}/buckets/{bucket}"},"fields":{"name":{"type":"string","id":1,"options":{\
"(google.api.field_behavior)":"OUTPUT_ONLY"}},"description":{"type":"string","id":3},"createTime":{"type":"google.protobuf.Timestamp","id":4,"options":{"(google\
.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime":{"type":"google.protobuf.Timestamp","id":5,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"retentio\
nDays":{"type":"int32","id":11},"locked":{"type":"bool","id":9},"lifecycleState":{"type":"LifecycleState","id":12,"options":{"(google.api.field_behavior)":"OUTP\
UT_ONLY"}},"analyticsEnabled":{"type":"bool","id":14},"restrictedFields":{"rule":"repeated","type":"string","id":15},"indexConfigs":{"rule":"repeated","type":"I\
ndexConfig","id":17},"cmekSettings":{"type":"CmekSettings","id":19}}},"LogSink":{"options":{"(google.api.resource).type":"logging.googleapis.com/LogSink","(goog\
le.api.resource).pattern":"billingAccounts/{billing_account}/sinks/{sink}"},"oneofs":{"options":{"oneof":["bigqueryOptions"]}},"fields":{"name":{"type":"string"\
,"id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"destination":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"REQUIRED","(google\
.api.resource_reference).type":"*"}},"filter":{"type":"string","id":5,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"description":{"type":"string","id":\
18,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"disabled":{"type":"bool","id":19,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"exclusions":{"\
rule":"repeated","type":"LogExclusion","id":16,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"outputVersionFormat":{"type":"VersionFormat","id":6,"optio\
ns":{"deprecated":true}},"writerIdentity":{"type":"string","id":8,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"includeChildren":{"type":"bool","id"\
:9,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"bigqueryOptions":{"type":"BigQueryOptions","id":12,"options":{"(google.api.field_behavior)":"OPTIONAL"\
}},"createTime":{"type":"google.protobuf.Timestamp","id":13,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime":{"type":"google.protobuf.Times\
tamp","id":14,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}},"nested":{"VersionFormat":{"values":{"VERSION_FORMAT_UNSPECIFIED":0,"V2":1,"V1":2}}}},"B\
igQueryDataset":{"fields":{"datasetId":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"Link":{"options":{"(google.api.resour\
ce).type":"logging.googleapis.com/Link","(google.api.resource).pattern":"billingAccounts/{billing_account}/locations/{location}/buckets/{bucket}/links/{link}"},\
"fields":{"name":{"type":"string","id":1},"description":{"type":"string","id":2},"createTime":{"type":"google.protobuf.Timestamp","id":3,"options":{"(google.api\
.field_behavior)":"OUTPUT_ONLY"}},"lifecycleState":{"type":"LifecycleState","id":4,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"bigqueryDataset":{"\
type":"BigQueryDataset","id":5}}},"BigQueryOptions":{"fields":{"usePartitionedTables":{"type":"bool","id":1,"options":{"(google.api.field_behavior)":"OPTIONAL"}\
},"usesTimestampColumnPartitioning":{"type":"bool","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"CreateBucketRequest":{"fields":{"parent":{\
"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleapis.com/LogBucket"}},"bu\
cketId":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"bucket":{"type":"LogBucket","id":3,"options":{"(google.api.field_behavior\
)":"REQUIRED"}}}},"UpdateBucketRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_refe\
rence).type":"logging.googleapis.com/LogBucket"}},"bucket":{"type":"LogBucket","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"updateMask":{"type"\
:"google.protobuf.FieldMask","id":4,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"ListSinksRequest":{"fields":{"parent":{"type":"string","id":1,"opti\
ons":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleapis.com/LogSink"}},"pageToken":{"type":"string","id"\
:2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"ListSinksRes\
ponse":{"fields":{"sinks":{"rule":"repeated","type":"LogSink","id":1},"nextPageToken":{"type":"string","id":2}}},"CreateLinkRequest":{"fields":{"parent":{"type"\
:"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"logging.googleapis.com/Link"}},"link":{"type"\
:"Link","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"linkId":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"D\
eleteLinkRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"logging.\
googleapis.com/Link"}}}},"LogExclusion":{"options":{"(google.api.resource).type":"logging.googleapis.com/LogExclusion","(google.api.resource).pattern":"billingA\
ccounts/{billing_account}/exclusions/{exclusion}"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"description":\
{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"filter":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"REQUIRE\
D"}},"disabled":{"type":"bool","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"createTime":{"type":"google.protobuf.Timestamp","id":5,"options":{"\
(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime":{"type":"google.protobuf.Timestamp","id":6,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},\
"ListExclusionsRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_t\
ype":"logging.googleapis.com/LogExclusion"}},"pageToken":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32\
","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"ListExclusionsResponse":{"fields":{"exclusions":{"rule":"repeated","type":"LogExclusion","id":\
1},"nextPageToken":{"type":"string","id":2}}},"CmekSettings":{"options":{"(google.api.resource).type":"logging.googleapis.com/CmekSettings","(google.api.resourc\
e).pattern":"billingAccounts/{billing_account}/cmekSettings"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},\
"kmsKeyName":{"type":"string","id":2},"kmsKeyVersionName":{"type":"string","id":4},"serviceAccountId":{"type":"string","id":3,"options":{"(google.api.field_beha\
vior)":"OUTPUT_ONLY"}}}},"CopyLogEntriesRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"filter":{"type\
":"string","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"destination":{"type":"string","id":4,"options":{"(google.api.field_behavior)":"REQUIRED\
"}}}},"CopyLogEntriesMetadata":{"fields":{"startTime":{"type":"google.protobuf.Timestamp","id":1},"endTime":{"type":"google.protobuf.Timestamp","id":2},"state":\
{"type":"OperationState","id":3},"cancellationRequested":{"type":"bool","id":4},"request":{"type":"CopyLogEntriesRequest","id":5},"progress":{"type":"int32","id\
":6},"writerIdentity":{"type":"string","id":7}}},"CopyLogEntriesResponse":{"fields":{"logEntriesCopiedCount":{"type":"int64","id":1}}},"BucketMetadata":{"oneofs\
":{"request":{"oneof":["createBucketRequest","updateBucketRequest"]}},"fields":{"startTime":{"type":"google.protobuf.Timestamp","id":1},"endTime":{"type":"googl\
e.protobuf.Timestamp","id":2},"state":{"type":"OperationState","id":3},"createBucketRequest":{"type":"CreateBucketRequest","id":4},"updateBucketRequest":{"type"\
:"UpdateBucketRequest","id":5}}},"LinkMetadata":{"oneofs":{"request":{"oneof":["createLinkRequest","deleteLinkRequest"]}},"fields":{"startTime":{"type":"google.\
protobuf.Timestamp","id":1},"endTime":{"type":"google.protobuf.Timestamp","id":2},"state":{"type":"OperationState","id":3},"createLinkRequest":{"type":"CreateLi\
nkRequest","id":4},"deleteLinkRequest":{"type":"DeleteLinkRequest","id":5}}},"OperationState":{"values":{"OPERATION_STATE_UNSPECIFIED":0,"OPERATION_STATE_SCHEDU\
LED":1,"OPERATION_STATE_WAITING_FOR_PERMISSIONS":2,"OPERATION_STATE_RUNNING":3,"OPERATION_STATE_SUCCEEDED":4,"OPERATION_STATE_FAILED":5,"OPERATION_STATE_CANCELL\
ED":6}},"LifecycleState":{"values":{"LIFECYCLE_STATE_UNSPECIFIED":0,"ACTIVE":1,"DELETE_REQUESTED":2,"UPDATING":3,"CREATING":4,"FAILED":5}},"IndexType":{"values"\
:{"INDEX_TYPE_UNSPECIFIED":0,"INDEX_TYPE_STRING":1,"INDEX_TYPE_INTEGER":2}}}}}},"rpc":{"options":{"go_package":"google.golang.org/genproto/googleapis/rpc/status\
;status","java_multiple_files":true,"java_outer_classname":"StatusProto","java_package":"com.google.rpc","objc_class_prefix":"RPC"},"nested":{"Status":{"fields"\
:{"code":{"type":"int32","id":1},"message":{"type":"string","id":2},"details":{"rule":"repeated","type":"google.protobuf.Any","id":3}}}}},"longrunning":{"option\
s":{"csharp_namespace":"Google.LongRunning","go_package":"cloud.google.com/go/longrunning/autogen/longrunningpb;longrunningpb","java_multiple_files":true,"java_\
outer_classname":"OperationsProto","java_package":"com.google.longrunning","objc_class_prefix":"GLRUN","php_namespace":"Google\\\\LongRunning"},"nested":{"Operati\
ons":{"options":{"(google.api.default_host)":"longrunning.googleapis.com"},"methods":{"ListOperations":{"requestType":"ListOperationsRequest","responseType":"Li\
stOperationsResponse","options":{"(google.api.http).get":"/v1/{name=operations}","(google.api.method_signature)":"name,filter"},"parsedOptions":[{"(google.api.h\
ttp)":{"get":"/v1/{name=operations}"}},{"(google.api.method_signature)":"name,filter"}]},"GetOperation":{"requestType":"GetOperationRequest","responseType":"Ope\
ration","options":{"(google.api.http).get":"/v1/{name=operations/**}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/\
{name=operations/**}"}},{"(google.api.method_signature)":"name"}]},"DeleteOperation":{"requestType":"DeleteOperationRequest","responseType":"google.protobuf.Emp\
ty","options":{"(google.api.http).delete":"/v1/{name=operations/**}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"delete":"/v\
1/{name=operations/**}"}},{"(google.api.method_signature)":"name"}]},"CancelOperation":{"requestType":"CancelOperationRequest","responseType":"google.protobuf.E\
mpty","options":{"(google.api.http).post":"/v1/{name=operations/**}:cancel","(google.api.http).body":"*","(google.api.method_signature)":"name"},"parsedOptions"\
:[{"(google.api.http)":{"post":"/v1/{name=operations/**}:cancel","body":"*"}},{"(google.api.method_signature)":"name"}]},"WaitOperation":{"requestType":"WaitOpe\
rationRequest","responseType":"Operation"}}},"Operation":{"oneofs":{"result":{"oneof":["error","response"]}},"fields":{"name":{"type":"string","id":1},"metadata\
":{"type":"google.protobuf.Any","id":2},"done":{"type":"bool","id":3},"error":{"type":"google.rpc.Status","id":4},"response":{"type":"google.protobuf.Any","id":\
5}}},"GetOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"ListOperationsRequest":{"fields":{"name":{"type":"string","id":4},"filter":{"type":"str\
ing","id":1},"pageSize":{"type":"int32","id":2},"pageToken":{"type":"string","id":3},"returnPartialSuccess":{"type":"bool","id":5}}},"ListOperationsResponse":{"\
fields":{"operations":{"rule":"repeated","type":"Operation","id":1},"nextPageToken":{"type":"string","id":2},"unreachable":{"rule":"repeated","type":"string","i\
d":3,"options":{"(google.api.field_behavior)":"UNORDERED_LIST"}}}},"CancelOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"DeleteOperationRequest\
":{"fields":{"name":{"type":"string","id":1}}},"WaitOperationRequest":{"fields":{"name":{"type":"string","id":1},"timeout":{"type":"google.protobuf.Duration","i\
d":2}}}}}}}}}')}),76923:(p=>{p.exports=JSON.parse('{"interfaces":{"google.logging.v2.ConfigServiceV2":{"retry_codes":{"non_idempotent":[],"idempotent":["DEADLIN\
E_EXCEEDED","UNAVAILABLE"],"deadline_exceeded_internal_unavailable":["DEADLINE_EXCEEDED","INTERNAL","UNAVAILABLE"]},"retry_params":{"default":{"initial_retry_de\
lay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_milli\
s":60000,"total_timeout_millis":600000}},"methods":{"ListBuckets":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"GetBucket":{"retry_codes_\
name":"non_idempotent","retry_params_name":"default"},"CreateBucketAsync":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"UpdateBucketAsync\
":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"CreateBucket":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"Update\
Bucket":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteBucket":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"\
UndeleteBucket":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"ListViews":{"retry_codes_name":"non_idempotent","retry_params_name":"defaul\
t"},"GetView":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"CreateView":{"retry_codes_name":"non_idempotent","retry_params_name":"default\
"},"UpdateView":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteView":{"retry_codes_name":"non_idempotent","retry_params_name":"defau\
lt"},"ListSinks":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"GetSink":{"timeout_millis":\
60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"CreateSink":{"timeout_millis":120000,"retry_codes_name":"non_i\
dempotent","retry_params_name":"default"},"UpdateSink":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"\
default"},"DeleteSink":{"timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"CreateLink":{"retry_c\
odes_name":"non_idempotent","retry_params_name":"default"},"DeleteLink":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"ListLinks":{"retry_\
codes_name":"non_idempotent","retry_params_name":"default"},"GetLink":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"ListExclusions":{"tim\
eout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"GetExclusion":{"timeout_millis":60000,"retry_code\
s_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"CreateExclusion":{"timeout_millis":120000,"retry_codes_name":"non_idempotent","\
retry_params_name":"default"},"UpdateExclusion":{"timeout_millis":120000,"retry_codes_name":"non_idempotent","retry_params_name":"default"},"DeleteExclusion":{"\
timeout_millis":60000,"retry_codes_name":"deadline_exceeded_internal_unavailable","retry_params_name":"default"},"GetCmekSettings":{"retry_codes_name":"non_idem\
potent","retry_params_name":"default"},"UpdateCmekSettings":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"GetSettings":{"retry_codes_name\
":"non_idempotent","retry_params_name":"default"},"UpdateSettings":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"CopyLogEntries":{"retry_\
codes_name":"non_idempotent","retry_params_name":"default"}}}}}')}),74008:(p=>{p.exports={rE:"0.3.0"}})};
