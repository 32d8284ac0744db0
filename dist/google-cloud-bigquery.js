exports.id=1152,exports.ids=[1152],exports.modules={1152:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.BigQueryInt=l.BigQueryTime=l.
BigQueryDatetime=l.BigQueryTimestamp=l.Geography=l.BigQueryDate=l.BigQueryRange=l.BigQuery=l.PROTOCOL_REGEX=l.common=void 0;const j=f(85543),I=f(85543);l.common=
I;const T=f(99469),p=f(69040),y=f(84770),a=f(33750),i=f(6673),h=f(23860),d=f(76982),E=f(92724),A=f(38727),m=f(92724),r=f(65578);l.PROTOCOL_REGEX=/^(\w*):\/\//;class s extends j.
Service{location;_universeDomain;_defaultJobCreationMode;createQueryStream(e){return new T.ResourceStream({},()=>{})}getDatasetsStream(e){return new T.ResourceStream(
{},()=>{})}getJobsStream(e){return new T.ResourceStream({},()=>{})}constructor(e={}){let o="googleapis.com";const t="bigquery";e.universeDomain&&(o=s.sanitizeDomain(
e.universeDomain));const n=process.env.BIGQUERY_EMULATOR_HOST;let u=`https://${t}.${o}`;typeof n=="string"&&(u=s.sanitizeEndpoint(n)),e.apiEndpoint&&(u=s.sanitizeEndpoint(
e.apiEndpoint)),e=Object.assign({},e,{apiEndpoint:u});const b=n||`${e.apiEndpoint}/bigquery/v2`,R={apiEndpoint:e.apiEndpoint,baseUrl:b,scopes:["https://www.goog\
leapis.com/auth/bigquery"],packageJson:f(41540),autoRetry:e.autoRetry,maxRetries:e.maxRetries,retryOptions:e.retryOptions};e.scopes&&(R.scopes=R.scopes.concat(e.
scopes)),super(R,e),e.defaultJobCreationMode&&(this._defaultJobCreationMode=e.defaultJobCreationMode),this._universeDomain=o,this.location=e.location,this.createQueryStream=
T.paginator.streamify("queryAsStream_"),this.getDatasetsStream=T.paginator.streamify("getDatasets"),this.getJobsStream=T.paginator.streamify("getJobs"),this.interceptors.
push({request:w=>h(!0,{},w,{qs:{prettyPrint:!1}})})}trace_(e,...o){(0,r.logger)("[bigquery]",e,...o)}get universeDomain(){return this._universeDomain}static sanitizeEndpoint(e){
return l.PROTOCOL_REGEX.test(e)||(e=`https://${e}`),this.sanitizeDomain(e)}static sanitizeDomain(e){return e.replace(/\/+$/,"")}static mergeSchemaWithRows_(e,o,t){
let n=h(!0,[],e?.fields),u=h(!0,[],t.selectedFields);if(t.selectedFields&&t.selectedFields.length>0){const w=t.selectedFields.map(M=>M.split(".")),P=w.map(M=>M.
shift()).filter(M=>M!==void 0);n=n.filter(M=>P.map(U=>U.toLowerCase()).indexOf(M.name.toLowerCase())>=0),u=w.filter(M=>M.length>0).map(M=>M.join("."))}return(0,a.
toArray)(o).map(b).map(R);function b(w){return w.f.map((P,M)=>{const U=n[M];let L=P.v;U&&U.mode==="REPEATED"?L=L.map(G=>c(U,G.v,{...t,selectedFields:u})):L=c(U,
L,{...t,selectedFields:u});const $={};return $[U.name]=L,$})}function R(w){return w.reduce((P,M)=>{const U=Object.keys(M)[0];return P[U]=M[U],P},{})}}static date(e){
return new N(e)}date(e){return s.date(e)}static datetime(e){return new D(e)}datetime(e){return s.datetime(e)}static time(e){return new _(e)}time(e){return s.time(
e)}static timestamp(e){return new F(e)}timestamp(e){return s.timestamp(e)}static range(e,o){return new S(e,o)}range(e,o){return s.range(e,o)}static int(e,o){return new g(
e,o)}int(e,o){return s.int(e,o)}static geography(e){return new v(e)}geography(e){return s.geography(e)}static decodeIntegerValue_(e){const o=Number(e.integerValue);
if(!Number.isSafeInteger(o))throw new Error("We attempted to return all of the numeric values, but "+(e.schemaFieldName?e.schemaFieldName+" ":"")+"value "+e.integerValue+
` is out of bounds of 'Number.MAX_SAFE_INTEGER'.
To prevent this error, please consider passing 'options.wrapIntegers' as
{
  integerTypeCastFunction: provide <your_custom_function>
  fields: optionally specify field name(s) to be custom casted
}
`);return o}static getTypeDescriptorFromProvidedType_(e){const o=["DATE","DATETIME","TIME","TIMESTAMP","BYTES","NUMERIC","DECIMAL","BIGNUMERIC","BIGDECIMAL","BO\
OL","INT64","INT","SMALLINT","INTEGER","BIGINT","TINYINT","BYTEINT","FLOAT64","FLOAT","STRING","GEOGRAPHY","ARRAY","STRUCT","JSON","RANGE"];if((0,a.isArray)(e))
return e=e,{type:"ARRAY",arrayType:s.getTypeDescriptorFromProvidedType_(e[0])};if((0,a.isObject)(e))return{type:"STRUCT",structTypes:Object.keys(e).map(t=>({name:t,
type:s.getTypeDescriptorFromProvidedType_(e[t])}))};if(e.toUpperCase()==="TIMESTAMP(12)"&&process.env.BIGQUERY_PICOSECOND_SUPPORT==="true")return{type:"TIMESTAM\
P",timestampPrecision:"12"};if(e=e.toUpperCase(),!o.includes(e))throw new Error(`Invalid type provided: "${e}"`);return{type:e.toUpperCase()}}static getTypeDescriptorFromValue_(e){
let o;if(e===null)throw new Error("Parameter types must be provided for null values via the 'types' field in query options.");if(e instanceof N)o="DATE";else if(e instanceof
D)o="DATETIME";else if(e instanceof _)o="TIME";else if(e instanceof F)o="TIMESTAMP";else if(e instanceof Buffer)o="BYTES";else if(e instanceof i)e.c.length-e.e>=
10?o="BIGNUMERIC":o="NUMERIC";else if(e instanceof g)o="INT64";else if(e instanceof v)o="GEOGRAPHY";else{if(e instanceof S)return{type:"RANGE",rangeElementType:{
type:e.elementType}};if((0,a.isArray)(e)){if(e.length===0)throw new Error("Parameter types must be provided for empty arrays via the 'types' field in query opti\
ons.");return{type:"ARRAY",arrayType:s.getTypeDescriptorFromValue_(e[0])}}else if((0,a.isBoolean)(e))o="BOOL";else if((0,a.isNumber)(e))o=e%1===0?"INT64":"FLOAT\
64";else{if((0,a.isObject)(e))return{type:"STRUCT",structTypes:Object.keys(e).map(t=>({name:t,type:s.getTypeDescriptorFromValue_(e[t])}))};(0,a.isString)(e)&&(o=
"STRING")}}if(!o)throw new Error(["This value could not be translated to a BigQuery data type.",e].join(`
`));return{type:o}}static valueToQueryParameter_(e,o){(0,a.isDate)(e)&&(e=s.timestamp(e));let t;o?t=s.getTypeDescriptorFromProvidedType_(o):t=s.getTypeDescriptorFromValue_(
e);const n={parameterType:t,parameterValue:{}},u=n.parameterType.type;if(u==="ARRAY")n.parameterValue.arrayValues=e.map(b=>{const R=s._getValue(b,t.arrayType);return(0,a.
isObject)(R)||(0,a.isArray)(R)?(0,a.isArray)(o)?(o=o,s.valueToQueryParameter_(R,o[0]).parameterValue):s.valueToQueryParameter_(R).parameterValue:{value:R}});else if(u===
"STRUCT")n.parameterValue.structValues=Object.keys(e).reduce((b,R)=>{let w;return o?w=s.valueToQueryParameter_(e[R],o[R]):w=s.valueToQueryParameter_(e[R]),b[R]=
w.parameterValue,b},{});else if(u==="RANGE"){let b;e instanceof S?b=e:b=s.range(e,n.parameterType?.rangeElementType?.type),n.parameterValue.rangeValue={start:{value:b.
value.start},end:{value:b.value.end}}}else u==="JSON"&&(0,a.isObject)(e)?n.parameterValue.value=JSON.stringify(e):n.parameterValue.value=s._getValue(e,t);return n}static _getValue(e,o){
return e===null?null:(e.type&&(o=e),s._isCustomType(o)?e.value:e)}static _isCustomType({type:e}){return e.indexOf("TIME")>-1||e.indexOf("DATE")>-1||e.indexOf("G\
EOGRAPHY")>-1||e.indexOf("RANGE")>-1||e.indexOf("BigQueryInt")>-1}createDataset(e,o,t){const n=typeof o=="object"?o:{},u=typeof o=="function"?o:t,b={method:"POS\
T",uri:"/datasets",json:h(!0,{location:this.location},n,{datasetReference:{datasetId:e}})};n.projectId&&(b.projectId=n.projectId),this.request(b,(R,w)=>{if(R){u(
R,null,w);return}const P=this.dataset(e,n);P.metadata=w,u(null,P,w)})}createQueryJob(e,o){const t=typeof e=="object"?e:{query:e};if(this.trace_("[createQueryJob\
]",t,o),(!t||!t.query)&&!t.pageToken)throw new Error("A SQL query string is required.");const n=h(!0,{useLegacySql:!1},t);if(this.trace_("[createQueryJob]",n),t.
destination){if(!(t.destination instanceof m.Table))throw new Error("Destination must be a Table object.");n.destinationTable={datasetId:t.destination.dataset.id,
projectId:t.destination.dataset.projectId,tableId:t.destination.id},delete n.destination}if(n.params){const{parameterMode:b,params:R}=this.buildQueryParams_(n.params,
n.types);n.parameterMode=b,n.queryParameters=R,delete n.params}const u={};u.configuration={query:n},typeof n.jobTimeoutMs=="number"&&(u.configuration.jobTimeoutMs=
n.jobTimeoutMs.toString(),delete n.jobTimeoutMs),n.dryRun&&(u.configuration.dryRun=n.dryRun,delete n.dryRun),n.labels&&(u.configuration.labels=n.labels,delete n.
labels),n.jobPrefix&&(u.jobPrefix=n.jobPrefix,delete n.jobPrefix),n.location&&(u.location=n.location,delete n.location),n.jobId&&(u.jobId=n.jobId,delete n.jobId),
n.reservation&&(u.configuration.reservation=n.reservation,delete n.reservation),this.createJob(u,o)}buildQueryParams_(e,o){if(!e)return{parameterMode:void 0,params:void 0};
const t=(0,a.isArray)(e)?"positional":"named",n=[];if(t==="named"){const u=e;for(const b of Object.getOwnPropertyNames(u)){const R=u[b];let w;if(o){if(!(0,a.isObject)(
o))throw new Error("Provided types must match the value type passed to `params`");const P=o;P[b]?w=s.valueToQueryParameter_(R,P[b]):w=s.valueToQueryParameter_(R)}else
w=s.valueToQueryParameter_(R);w.name=b,n.push(w)}}else if(o){if(!(0,a.isArray)(o))throw new Error("Provided types must match the value type passed to `params`");
const u=o;if(e.length!==o.length)throw new Error("Incorrect number of parameter types provided.");e.forEach((b,R)=>{const w=s.valueToQueryParameter_(b,u[R]);n.push(
w)})}else e.forEach(u=>{const b=s.valueToQueryParameter_(u);n.push(b)});return{parameterMode:t,params:n}}createJob(e,o){const t=typeof e.jobId<"u",n=e.configuration?.
dryRun?e.configuration.dryRun:!1,u=Object.assign({},e);let b=t?u.jobId:(0,d.randomUUID)();u.jobId&&delete u.jobId,u.jobPrefix&&(b=u.jobPrefix+b,delete u.jobPrefix),
u.jobReference={projectId:this.projectId,jobId:b,location:this.location},u.location&&(u.jobReference.location=u.location,delete u.location),u.configuration&&u.reservation&&
(u.configuration.reservation=u.reservation,delete u.reservation);const R=this.job(b,{location:u.jobReference.location});this.request({method:"POST",uri:"/jobs",
json:u},async(w,P)=>{if(w)if(w.code===409&&!t&&!n)w=null,[P]=await R.getMetadata();else{o(w,null,P);return}P.status.errors&&(w=new j.util.ApiError({errors:P.status.
errors,response:P})),R.location=P.jobReference.location,R.metadata=P,o(w,R,P)})}dataset(e,o){if(typeof e!="string")throw new TypeError("A dataset ID is required\
.");return this.location&&(o=h({location:this.location},o)),new E.Dataset(this,e,o)}getDatasets(e,o){const t=typeof e=="object"?e:{},n=typeof e=="function"?e:o,
u={uri:"/datasets",qs:t};t.projectId&&(u.projectId=t.projectId),this.request(u,(b,R)=>{if(b){n(b,null,null,R);return}let w=null;R.nextPageToken&&(w=Object.assign(
{},t,{pageToken:R.nextPageToken}));const P=(R.datasets||[]).map(M=>{const U={location:M.location};t.projectId&&(U.projectId=t.projectId);const L=this.dataset(M.
datasetReference.datasetId,U);return L.metadata=M,L});n(null,P,w,R)})}getJobs(e,o){const t=typeof e=="object"?e:{},n=typeof e=="function"?e:o;this.request({uri:"\
/jobs",qs:t,useQuerystring:!0},(u,b)=>{if(u){n(u,null,null,b);return}let R=null;b.nextPageToken&&(R=Object.assign({},t,{pageToken:b.nextPageToken}));const w=(b.
jobs||[]).map(P=>{const M=this.job(P.jobReference.jobId,{location:P.jobReference.location});return M.metadata=P,M});n(null,w,R,b)})}job(e,o){return this.location&&
(o=h({location:this.location},o)),new A.Job(this,e,o)}query(e,o,t){let n=typeof o=="object"?o:{};const u=typeof e=="object"?{wrapIntegers:e.wrapIntegers,parseJSON:e.
parseJSON,skipParsing:e.skipParsing}:{},b=typeof o=="function"?o:t;this.trace_("[query]",e,n);const R=this.buildQueryRequest_(e,n);if(this.trace_("[query] query\
Req",R),!R){this.createQueryJob(e,(w,P,M)=>{if(w){b(w,null,M);return}if(typeof e=="object"&&e.dryRun){b(null,[],M);return}n=h({job:P},u,n),P.getQueryResults(n,b)});
return}this.runJobsQuery(R,(w,P,M)=>{if(this.trace_("[runJobsQuery callback]: ",e,w,P,M),w){b(w,null,P);return}if(n=h({job:P},u,n),M&&M.jobComplete){let U=[];if(M.
schema&&M.rows)try{const L={"formatOptions.timestampOutputFormat":R.formatOptions?.timestampOutputFormat,"formatOptions.useInt64Timestamp":R.formatOptions?.useInt64Timestamp};
n.skipParsing?U=M.rows:(U=s.mergeSchemaWithRows_(M.schema,M.rows,{wrapIntegers:n.wrapIntegers||!1,parseJSON:n.parseJSON,listParams:L}),delete M.rows)}catch(L){b(
L,null,P);return}this.trace_("[runJobsQuery] job complete"),n._cachedRows=U,n._cachedResponse=M,M.pageToken?(this.trace_("[runJobsQuery] has more pages"),n.pageToken=
M.pageToken):this.trace_("[runJobsQuery] no more pages"),P.getQueryResults(n,b);return}if(R.timeoutMs){const U=new Error(`The query did not complete before ${R.
timeoutMs}ms`);b(U,null,P);return}delete n.timeoutMs,this.trace_("[runJobsQuery] job not complete"),P.getQueryResults(n,b)})}buildQueryRequest_(e,o){if(process.
env.FAST_QUERY_PATH==="DISABLED")return;const t=typeof e=="string"?{query:e}:e;if(this.trace_("[buildQueryRequest]",e,o,t),t.destination||t.tableDefinitions||t.
createDisposition||t.writeDisposition||t.priority&&t.priority!=="INTERACTIVE"||t.useLegacySql||t.maximumBillingTier||t.timePartitioning||t.rangePartitioning||t.
clustering||t.destinationEncryptionConfiguration||t.schemaUpdateOptions||t.jobTimeoutMs||t.jobId||t.dryRun||o.job)return;const n=o["formatOptions.timestampOutpu\
tFormat"]!==void 0||o["formatOptions.useInt64Timestamp"]!==void 0;let u=n?{}:{useInt64Timestamp:!0};process.env.BIGQUERY_PICOSECOND_SUPPORT==="true"&&(u=n?{}:{timestampOutputFormat:"\
ISO8601_STRING"});const b=h(u,{timestampOutputFormat:o["formatOptions.timestampOutputFormat"],useInt64Timestamp:o["formatOptions.useInt64Timestamp"]}),R={useQueryCache:t.
useQueryCache,labels:t.labels,defaultDataset:t.defaultDataset,createSession:t.createSession,maximumBytesBilled:t.maximumBytesBilled,timeoutMs:o.timeoutMs,location:t.
location||o.location,formatOptions:b,maxResults:t.maxResults||o.maxResults,query:t.query,useLegacySql:!1,requestId:(0,d.randomUUID)(),jobCreationMode:this._defaultJobCreationMode,
reservation:t.reservation,continuous:t.continuous,destinationEncryptionConfiguration:t.destinationEncryptionConfiguration,writeIncrementalResults:t.writeIncrementalResults,
connectionProperties:t.connectionProperties,preserveNulls:t.preserveNulls};t.jobCreationMode&&(R.jobCreationMode=t.jobCreationMode);const{parameterMode:w,params:P}=this.
buildQueryParams_(t.params,t.types);return P&&(R.queryParameters=P),w&&(R.parameterMode=w),R}runJobsQuery(e,o){this.trace_("[runJobsQuery]",e,o),this.request({method:"\
POST",uri:"/queries",json:e},async(t,n)=>{if(this.trace_("jobs.query res:",n,t),t){o(t,null,n);return}let u=null;if(n.jobReference){const b=n.jobReference;u=this.
job(b.jobId,{location:b.location})}else n.queryId&&(u=this.job(n.queryId));o(null,u,n)})}queryAsStream_(e,o){if(e.job){e.job.getQueryResults(e,o);return}const{location:t,
maxResults:n,pageToken:u,wrapIntegers:b,parseJSON:R}=e,w={location:t,maxResults:n,pageToken:u,wrapIntegers:b,parseJSON:R,autoPaginate:!1};delete e.location,delete e.
maxResults,delete e.pageToken,delete e.wrapIntegers,delete e.parseJSON,this.query(e,w,o)}static setLogFunction=r.setLogFunction}l.BigQuery=s;T.paginator.extend(
s,["getDatasets","getJobs"]);(0,p.promisifyAll)(s,{exclude:["dataset","date","datetime","geography","int","job","time","timestamp","range"]});function c(O,e,o){
if(e===null)return e;switch(O.type){case"BOOLEAN":case"BOOL":{e=e.toLowerCase()==="true";break}case"BYTES":{e=Buffer.from(e,"base64");break}case"FLOAT":case"FLO\
AT64":{e=Number(e);break}case"INTEGER":case"INT64":{const{wrapIntegers:t}=o;e=t?typeof t=="object"?s.int({integerValue:e,schemaFieldName:O.name},t).valueOf():s.
int(e):Number(e);break}case"NUMERIC":{e=new i(e);break}case"BIGNUMERIC":{e=new i(e);break}case"RECORD":{e=s.mergeSchemaWithRows_(O,e,o).pop();break}case"DATE":{
e=s.date(e);break}case"DATETIME":{e=s.datetime(e);break}case"TIME":{e=s.time(e);break}case"TIMESTAMP":{const t=o.listParams,n=t?.["formatOptions.timestampOutput\
Format"],u=t?.["formatOptions.useInt64Timestamp"];if(n==="ISO8601_STRING")e=s.timestamp(e);else if(u!==!0&&n!=="INT64"&&(u!==void 0||n!==void 0))e=s.timestamp(Number(
e));else{const b=new y.PreciseDate;b.setFullTime(y.PreciseDate.parseFull(BigInt(e)*BigInt(1e3))),e=s.timestamp(b)}break}case"GEOGRAPHY":{e=s.geography(e);break}case"\
JSON":{const{parseJSON:t}=o;e=t?JSON.parse(e):e;break}case"RANGE":{e=S.fromSchemaValue_(e,O.rangeElementType.type,o.listParams);break}default:break}return e}class S{elementType;start;end;constructor(e,o){
if(typeof e=="string"){if(!o)throw new Error("invalid RANGE. Element type required when using RANGE API string.");const[t,n]=S.fromStringValue_(e);this.start=this.
convertElement_(t,o),this.end=this.convertElement_(n,o),this.elementType=o}else{const{start:t,end:n}=e;if(t&&n&&typeof t!=typeof n)throw Error("upper and lower \
bound on a RANGE should be of the same type.");const u={BigQueryDate:"DATE",BigQueryDatetime:"DATETIME",BigQueryTimestamp:"TIMESTAMP"}[(t||n||Object).constructor.
name]||o;this.start=this.convertElement_(t,u),this.end=this.convertElement_(n,u),this.elementType=u}}get apiValue(){return`[${this.start?this.start.value:"UNBOU\
NDED"}, ${this.end?this.end.value:"UNBOUNDED"})`}get literalValue(){return`RANGE<${this.elementType}> ${this.apiValue}`}get value(){return{start:this.start?this.
start.value:"UNBOUNDED",end:this.end?this.end.value:"UNBOUNDED"}}static fromStringValue_(e){let o=e;(o.startsWith("[")||o.startsWith("("))&&(o=o.substring(1)),(o.
endsWith(")")||o.endsWith("]"))&&(o=o.substring(0,o.length-1));const t=o.split(",");if(t.length!==2)throw new Error("invalid RANGE. See RANGE literal format doc\
s for more information.");const[n,u]=t.map(b=>b.trim());return[n,u]}static fromSchemaValue_(e,o,t){const[n,u]=S.fromStringValue_(e),b=R=>R==="UNBOUNDED"||R==="N\
ULL"?null:c({type:o},R,{wrapIntegers:!1,listParams:t});return s.range({start:b(n),end:b(u)},o)}convertElement_(e,o){if(typeof e=="string"){if(e==="UNBOUNDED"||e===
"NULL")return;switch(o){case"DATE":return new N(e);case"DATETIME":return new D(e);case"TIMESTAMP":return new F(e)}return}return e}}l.BigQueryRange=S;class N{value;constructor(e){
typeof e=="object"&&(e=s.datetime(e).value),this.value=e}}l.BigQueryDate=N;class v{value;constructor(e){this.value=e}}l.Geography=v;class F{value;constructor(e){
let o;if(e instanceof y.PreciseDate)o=e;else if(e instanceof Date)o=new y.PreciseDate(e);else if(typeof e=="string")if(/^\d{4}-\d{1,2}-\d{1,2}/.test(e)){if(o=new y.
PreciseDate(e),e.match(/\.\d{10,}/)&&!Number.isNaN(o.getTime())){this.value=e;return}}else{const t=Number.parseFloat(e);Number.isNaN(t)?o=new y.PreciseDate(e):o=
this.fromFloatValue_(t)}else o=this.fromFloatValue_(e);o.getMicroseconds()>0?this.value=o.toISOString():this.value=new Date(o.getTime()).toJSON()}fromFloatValue_(e){
const o=Math.trunc(e),t=Math.trunc((e-o)*1e6+.5);return new y.PreciseDate([o,t*1e3])}}l.BigQueryTimestamp=F;class D{value;constructor(e){if(typeof e=="object"){
let o;e.hours&&(o=s.time(e).value);const t=e.year,n=e.month,u=e.day;o=o?" "+o:"",e=`${t}-${n}-${u}${o}`}else e=e.replace(/^(.*)T(.*)Z$/,"$1 $2");this.value=e}}l.
BigQueryDatetime=D;class _{value;constructor(e){if(typeof e=="object"){const o=e.hours,t=e.minutes||0,n=e.seconds||0,u=e.fractional!==void 0?"."+e.fractional:"";
e=`${o}:${t}:${n}${u}`}this.value=e}}l.BigQueryTime=_;class g extends Number{type;value;typeCastFunction;_schemaFieldName;constructor(e,o){if(super(typeof e=="o\
bject"?e.integerValue:e),this._schemaFieldName=typeof e=="object"?e.schemaFieldName:void 0,this.value=typeof e=="object"?e.integerValue.toString():e.toString(),
this.type="BigQueryInt",o){if(typeof o.integerTypeCastFunction!="function")throw new Error("integerTypeCastFunction is not a function or was not provided.");const t=o.
fields?(0,a.toArray)(o.fields):void 0;let n=!0;t&&(n=this._schemaFieldName?!!t.includes(this._schemaFieldName):!1),n&&(this.typeCastFunction=o.integerTypeCastFunction)}}valueOf(){
if(!!this.typeCastFunction)try{return this.typeCastFunction(this.value)}catch(o){throw o instanceof Error&&(o.message=`integerTypeCastFunction threw an error:

  - ${o.message}`),o}else return s.decodeIntegerValue_({integerValue:this.value,schemaFieldName:this._schemaFieldName})}toJSON(){return{type:this.type,value:this.
value}}}l.BigQueryInt=g}),38727:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.Job=void 0;const j=f(85543),I=f(99469),T=f(69040),p=f(
23860),y=f(1152),a=f(65578);class i extends j.Operation{bigQuery;location;getQueryResultsStream(d){return new I.ResourceStream({},()=>{})}constructor(d,E,A){let m;
const r={delete:{reqOpts:{method:"DELETE",uri:"/delete",qs:{get location(){return m}}}},exists:!0,get:!0,getMetadata:{reqOpts:{qs:{get location(){return m}}}}};
super({parent:d,baseUrl:"/jobs",id:E,methods:r}),Object.defineProperty(this,"location",{get(){return m},set(s){m=s}}),this.bigQuery=d,A&&A.location&&(this.location=
A.location),A?.projectId&&(this.projectId=A.projectId),this.getQueryResultsStream=I.paginator.streamify("getQueryResultsAsStream_")}trace_(d,...E){(0,a.logger)(
`[job][${this.id}]`,d,...E)}cancel(d){let E;this.location&&(E={location:this.location}),this.request({method:"POST",uri:"/cancel",qs:E},d)}getQueryResults(d,E){
const A=typeof d=="object"?d:{},m=typeof d=="function"?d:E,r=p({location:this.location,"formatOptions.useInt64Timestamp":!0},A);this.trace_("[getQueryResults]",
this.id,A.pageToken,A.startIndex);const s=r.wrapIntegers?r.wrapIntegers:!1;delete r.wrapIntegers;const c=r.parseJSON?r.parseJSON:!1;delete r.parseJSON,delete r.
job;const S=typeof r.timeoutMs=="number"?r.timeoutMs:!1,N=A._cachedRows,v=A._cachedResponse;if(delete A._cachedRows,delete A._cachedResponse,N){let F=null;A.pageToken&&
(F=Object.assign({},A,{pageToken:A.pageToken})),delete v?.rows,m(null,N,F,v);return}this.bigQuery.request({uri:"/queries/"+this.id,qs:r},(F,D)=>{if(F){m(F,null,
null,D);return}let _=[];if(D.schema&&D.rows)try{A.skipParsing?_=D.rows:(_=y.BigQuery.mergeSchemaWithRows_(D.schema,D.rows,{wrapIntegers:s,parseJSON:c}),delete D.
rows)}catch(O){m(O,null,null,D);return}let g=null;if(D.jobComplete===!1){if(g=Object.assign({},A),S){const O=new Error(`The query did not complete before ${S}ms`);
m(O,null,g,D);return}}else D.pageToken&&(this.trace_("[getQueryResults] has more pages",D.pageToken),g=Object.assign({},A,{pageToken:D.pageToken}),delete g.startIndex);
m(null,_,g,D)})}getQueryResultsAsStream_(d,E){d=p({autoPaginate:!1},d),this.getQueryResults(d,E)}poll_(d){this.getMetadata((E,A)=>{if(!E&&A.status&&A.status.errorResult&&
(E=new j.util.ApiError(A.status)),E){d(E);return}if(A.status.state!=="DONE"){d(null);return}d(null,A)})}}l.Job=i;I.paginator.extend(i,["getQueryResults"]);(0,T.
promisifyAll)(i)}),65578:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.logger=T,l.setLogFunction=p;const j=f(39023);let I=null;function T(y,a,...i){
if(I){const h=new Date().toISOString(),d=j.format(`D ${h} | ${y} | ${a} |`,...i);I(d)}}function p(y){I=y}}),33750:((C,l)=>{"use strict";Object.defineProperty(l,
"__esModule",{value:!0}),l.toArray=f,l.isObject=j,l.isString=I,l.isArray=T,l.isDate=p,l.isBoolean=y,l.isNumber=a;function f(i){return i==null?[]:Array.isArray(i)?
i:typeof i=="string"?[i]:typeof i[Symbol.iterator]=="function"?[...i]:[i]}function j(i){return i&&[void 0,Object].includes(i.constructor)}function I(i){return Object.
prototype.toString.call(i)==="[object String]"}function T(i){return Array.isArray(i)}function p(i){return i instanceof Date}function y(i){return Object.prototype.
toString.call(i)==="[object Boolean]"}function a(i){return Object.prototype.toString.call(i)==="[object Number]"}}),69040:((C,l)=>{"use strict";Object.defineProperty(
l,"__esModule",{value:!0}),l.promisify=f,l.promisifyAll=j,l.callbackify=I,l.callbackifyAll=T;function f(p,y){if(p.promisified_)return p;y=y||{};const a=Array.prototype.
slice,i=function(){let h;for(h=arguments.length-1;h>=0;h--){const A=arguments[h];if(!(typeof A>"u")){if(typeof A!="function")break;return p.apply(this,arguments)}}
const d=a.call(arguments,0,h+1);let E=Promise;return this&&this.Promise&&(E=this.Promise),new E((A,m)=>{d.push((...r)=>{const s=a.call(r),c=s.shift();if(c)return m(
c);y.singular&&s.length===1?A(s[0]):A(s)}),p.apply(this,d)})};return i.promisified_=!0,i}function j(p,y){const a=y&&y.exclude||[];Object.getOwnPropertyNames(p.prototype).
filter(d=>!a.includes(d)&&typeof p.prototype[d]=="function"&&!/(^_|(Stream|_)|promise$)|^constructor$/.test(d)).forEach(d=>{const E=p.prototype[d];E.promisified_||
(p.prototype[d]=l.promisify(E,y))})}function I(p){if(p.callbackified_)return p;const y=function(){if(typeof arguments[arguments.length-1]!="function")return p.apply(
this,arguments);const a=Array.prototype.pop.call(arguments);p.apply(this,arguments).then(i=>{i=Array.isArray(i)?i:[i],a(null,...i)},i=>a(i))};return y.callbackified_=
!0,y}function T(p,y){const a=y&&y.exclude||[];Object.getOwnPropertyNames(p.prototype).filter(d=>!a.includes(d)&&typeof p.prototype[d]=="function"&&!/^_|(Stream|_)|^constructor$/.
test(d)).forEach(d=>{const E=p.prototype[d];E.callbackified_||(p.prototype[d]=l.callbackify(E))})}}),85543:((C,l,f)=>{"use strict";Object.defineProperty(l,"__es\
Module",{value:!0}),l.util=l.ApiError=l.ServiceObject=l.Service=l.Operation=void 0;var j=f(8838);Object.defineProperty(l,"Operation",{enumerable:!0,get:function(){
return j.Operation}});var I=f(37260);Object.defineProperty(l,"Service",{enumerable:!0,get:function(){return I.Service}});var T=f(68398);Object.defineProperty(l,
"ServiceObject",{enumerable:!0,get:function(){return T.ServiceObject}});var p=f(61844);Object.defineProperty(l,"ApiError",{enumerable:!0,get:function(){return p.
ApiError}}),Object.defineProperty(l,"util",{enumerable:!0,get:function(){return p.util}})}),8838:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.Operation=void 0;const j=f(68398),I=f(39023);class T extends j.ServiceObject{completeListeners;hasActiveListeners;constructor(y){const a={exists:!0,get:!0,getMetadata:{
reqOpts:{name:y.id}}};y=Object.assign({baseUrl:""},y),y.methods=y.methods||a,super(y),this.completeListeners=0,this.hasActiveListeners=!1,this.listenForEvents_()}promise(){
return new Promise((y,a)=>{this.on("error",a).on("complete",i=>{y([i])})})}listenForEvents_(){this.on("newListener",y=>{y==="complete"&&(this.completeListeners++,
this.hasActiveListeners||(this.hasActiveListeners=!0,this.startPolling_()))}),this.on("removeListener",y=>{y==="complete"&&--this.completeListeners===0&&(this.hasActiveListeners=
!1)})}poll_(y){this.getMetadata((a,i)=>{if(a||i.error){y(a||i.error);return}if(!i.done){y(null);return}y(null,i)})}async startPolling_(){if(this.hasActiveListeners)
try{const y=await(0,I.promisify)(this.poll_.bind(this))();if(!y){setTimeout(this.startPolling_.bind(this),this.pollIntervalMs||500);return}this.emit("complete",
y)}catch(y){this.emit("error",y)}}}l.Operation=T}),68398:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.ServiceObject=void 0;const j=f(
49493),I=f(26251),T=f(24434),p=f(23860),y=f(61844);class a extends T.EventEmitter{metadata;baseUrl;parent;id;pollIntervalMs;createMethod;methods;interceptors;projectId;constructor(h){
super(),this.metadata={},this.baseUrl=h.baseUrl,this.parent=h.parent,this.id=h.id,this.createMethod=h.createMethod,this.methods=h.methods||{},this.interceptors=
[],this.pollIntervalMs=h.pollIntervalMs,this.projectId=h.projectId,h.methods&&Object.getOwnPropertyNames(a.prototype).filter(d=>!/^request/.test(d)&&!/^getRequestInterceptors/.
test(d)&&this[d]===a.prototype[d]&&!h.methods[d]).forEach(d=>{this[d]=void 0})}create(h,d){const E=this,A=[this.id];typeof h=="function"&&(d=h),typeof h=="objec\
t"&&A.push(h);function m(...r){const[s,c]=r;s||(E.metadata=c.metadata,r[1]=E),d(...r)}A.push(m),this.createMethod.apply(null,A)}delete(h,d){const[E,A]=y.util.maybeOptionsOrCallback(
h,d),m=E.ignoreNotFound;delete E.ignoreNotFound;const r=typeof this.methods.delete=="object"&&this.methods.delete||{},s=p(!0,{method:"DELETE",uri:""},r.reqOpts,
{qs:E});a.prototype.request.call(this,s,(c,...S)=>{c&&c.code===404&&m&&(c=null),A(c,...S)})}exists(h,d){const[E,A]=y.util.maybeOptionsOrCallback(h,d);this.get(E,
m=>{if(m){m.code===404?A(null,!1):A(m);return}A(null,!0)})}get(h,d){const E=this,[A,m]=y.util.maybeOptionsOrCallback(h,d),r=Object.assign({},A),s=r.autoCreate&&
typeof this.create=="function";delete r.autoCreate;function c(S,N,v){if(S){if(S.code===409){E.get(r,m);return}m(S,null,v);return}m(null,N,v)}this.getMetadata(r,
(S,N)=>{if(S){if(S.code===404&&s){const v=[];Object.keys(r).length>0&&v.push(r),v.push(c),E.create(...v);return}m(S,null,N);return}m(null,E,N)})}getMetadata(h,d){
const[E,A]=y.util.maybeOptionsOrCallback(h,d),m=typeof this.methods.getMetadata=="object"&&this.methods.getMetadata||{},r=p(!0,{uri:""},m.reqOpts,{qs:E});a.prototype.
request.call(this,r,(s,c,S)=>{this.metadata=c,A(s,this.metadata,S)})}getRequestInterceptors(){const h=this.interceptors.filter(d=>typeof d.request=="function").
map(d=>d.request);return this.parent.getRequestInterceptors().concat(h)}setMetadata(h,d,E){const[A,m]=y.util.maybeOptionsOrCallback(d,E),r=typeof this.methods.setMetadata==
"object"&&this.methods.setMetadata||{},s=p(!0,{},{method:"PATCH",uri:""},r.reqOpts,{json:h,qs:A});a.prototype.request.call(this,s,(c,S,N)=>{this.metadata=S,m(c,
this.metadata,N)})}request_(h,d){h=p(!0,{},h),this.projectId&&(h.projectId=this.projectId);const E=h.uri.indexOf("http")===0,A=[this.baseUrl,this.id||"",h.uri];
E?h.uri=(0,y.encodeAbsoluteURI)(h.uri):h.uri=(0,y.joinURIComponents)(A.filter(s=>s.trim()));const m=I(h.interceptors_),r=[].slice.call(this.interceptors);if(h.interceptors_=
m.concat(r),h.shouldReturnStream)return this.parent.requestStream(h);this.parent.request(h,d)}request(h,d){this.request_(h,d)}requestStream(h){const d=p(!0,h,{shouldReturnStream:!0});
return this.request_(d)}}l.ServiceObject=a,(0,j.promisifyAll)(a,{exclude:["getRequestInterceptors"]})}),37260:((C,l,f)=>{"use strict";Object.defineProperty(l,"_\
_esModule",{value:!0}),l.Service=l.DEFAULT_PROJECT_ID_TOKEN=void 0;const j=f(26251),I=f(23860),T=f(61844);l.DEFAULT_PROJECT_ID_TOKEN="{{projectId}}";class p{baseUrl;globalInterceptors;interceptors;packageJson;projectId;projectIdRequired;providedUserAgent;makeAuthenticatedRequest;authClient;getCredentials;apiEndpoint;timeout;constructor(a,i={}){
this.baseUrl=a.baseUrl,this.apiEndpoint=a.apiEndpoint,this.timeout=i.timeout,this.globalInterceptors=j(i.interceptors_),this.interceptors=[],this.packageJson=a.
packageJson,this.projectId=i.projectId||l.DEFAULT_PROJECT_ID_TOKEN,this.projectIdRequired=a.projectIdRequired!==!1,this.providedUserAgent=i.userAgent;const h=I(
{},a,{projectIdRequired:this.projectIdRequired,projectId:this.projectId,authClient:i.authClient,credentials:i.credentials,keyFile:i.keyFilename,email:i.email,token:i.
token});this.makeAuthenticatedRequest=T.util.makeAuthenticatedRequestFactory(h),this.authClient=this.makeAuthenticatedRequest.authClient,this.getCredentials=this.
makeAuthenticatedRequest.getCredentials,process.env.FUNCTION_NAME&&this.interceptors.push({request(E){return E.forever=!1,E}})}getRequestInterceptors(){return[].
slice.call(this.globalInterceptors).concat(this.interceptors).filter(a=>typeof a.request=="function").map(a=>a.request)}getProjectId(a){if(!a)return this.getProjectIdAsync();
this.getProjectIdAsync().then(i=>a(null,i),a)}async getProjectIdAsync(){const a=await this.authClient.getProjectId();return this.projectId===l.DEFAULT_PROJECT_ID_TOKEN&&
a&&(this.projectId=a),this.projectId}request_(a,i){a=I(!0,{},a,{timeout:this.timeout});const h=a.uri.indexOf("http")===0,d=[this.baseUrl];this.projectIdRequired&&
(a.projectId?(d.push("projects"),d.push(a.projectId)):(d.push("projects"),d.push(this.projectId))),d.push(a.uri),h?a.uri=(0,T.encodeAbsoluteURI)(a.uri):a.uri=(0,T.
joinURIComponents)(d).replace(/\/:/g,":");const E=this.getRequestInterceptors();j(a.interceptors_).forEach(r=>{typeof r.request=="function"&&E.push(r.request)}),
E.forEach(r=>{a=r(a)}),delete a.interceptors_;const A=this.packageJson;let m=T.util.getUserAgentFromPackageJson(A);if(this.providedUserAgent&&(m=`${this.providedUserAgent}\
 ${m}`),a.headers=I({},a.headers,{"User-Agent":m,"x-goog-api-client":`gl-node/${process.versions.node} gccl/${A.version}`}),a.shouldReturnStream)return this.makeAuthenticatedRequest(
a);this.makeAuthenticatedRequest(a,i)}request(a,i){p.prototype.request_.call(this,a,i)}requestStream(a){const i=I(!0,a,{shouldReturnStream:!0});return p.prototype.
request_.call(this,i)}}l.Service=p}),61844:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.util=l.Util=l.PartialFailureError=l.ApiError=
void 0,l.validateUriPathSegment=N,l.validateUriPath=v,l.encodeWithSlashes=F,l.encodeWithoutSlashes=D,l.encodeURIPath=_,l.encodeAbsoluteURI=g,l.joinURIComponents=
O;const j=f(87635),I=f(71202),T=f(23860),p=f(492),y=f(67842),a=f(2203),i=f(80321),h=f(37260),d=f(29112),E={timeout:6e4,gzip:!0,forever:!0,pool:{maxSockets:1/0}},
A=!0,m=3;class r extends Error{code;errors;response;constructor(t){if(super(),typeof t!="object"){this.message=t||"";return}const n=t;this.code=n.code,this.errors=
n.errors,this.response=n.response;try{this.errors=JSON.parse(this.response.body).error.errors}catch{this.errors=n.errors}this.message=r.createMultiErrorMessage(
n,this.errors),Error.captureStackTrace(this)}static createMultiErrorMessage(t,n){const u=new Set;t.message&&u.add(t.message),n&&n.length?n.forEach(({message:R})=>u.
add(R)):t.response&&t.response.body?u.add(I.decode(t.response.body.toString())):t.message||u.add("A failure occurred during this request.");let b=Array.from(u);
return b.length>1&&(b=b.map((R,w)=>`    ${w+1}. ${R}`),b.unshift("Multiple errors occurred during the request. Please see the `errors` array for complete detail\
s.\n"),b.push(`
`)),b.join(`
`)}}l.ApiError=r;class s extends Error{errors;response;constructor(t){super();const n=t;this.errors=n.errors,this.name="PartialFailureError",this.response=n.response,
this.message=r.createMultiErrorMessage(n,this.errors)}}l.PartialFailureError=s;class c{ApiError=r;PartialFailureError=s;noop(){}handleResp(t,n,u,b){b=b||e.noop;
const R=T(!0,{err:t||null},n&&e.parseHttpRespMessage(n),u&&e.parseHttpRespBody(u));!R.err&&n&&typeof R.body=="object"&&(R.resp.body=R.body),R.err&&n&&(R.err.response=
n),b(R.err,R.body,R.resp)}parseHttpRespMessage(t){const n={resp:t};return(t.statusCode<200||t.statusCode>299)&&(n.err=new r({errors:new Array,code:t.statusCode,
message:t.statusMessage,response:t})),n}parseHttpRespBody(t){const n={body:t};if(typeof t=="string")try{n.body=JSON.parse(t)}catch{n.body=t}return n.body&&n.body.
error&&(n.err=new r(n.body.error)),n}makeWritableStream(t,n,u){u=u||e.noop;const b=new S;b.on("progress",M=>t.emit("progress",M)),t.setWritable(b);const R={method:"\
POST",qs:{uploadType:"multipart"},timeout:0,maxRetries:0},w=n.metadata||{},P=T(!0,R,n.request,{multipart:[{"Content-Type":"application/json",body:JSON.stringify(
w)},{"Content-Type":w.contentType||"application/octet-stream",body:b}]});n.makeAuthenticatedRequest(P,{onAuthenticated(M,U){if(M){t.destroy(M);return}i.teenyRequest.
defaults(E)(U,($,G,W)=>{e.handleResp($,G,W,(B,x)=>{if(B){t.destroy(B);return}t.emit("response",G),u(x)})})}})}shouldRetryRequest(t){if(t){if([408,429,500,502,503,
504].indexOf(t.code)!==-1)return!0;if(t.errors)for(const n of t.errors){const u=n.reason;if(u==="rateLimitExceeded"||u==="userRateLimitExceeded"||u&&u.includes(
"EAI_AGAIN"))return!0}}return!1}makeAuthenticatedRequestFactory(t){const n=T({},t);n.projectId===h.DEFAULT_PROJECT_ID_TOKEN&&delete n.projectId;let u;if(n.authClient instanceof
p.GoogleAuth)u=n.authClient;else{const w={...n,authClient:n.authClient};u=new p.GoogleAuth(w)}function b(w,P){let M,U;const L=T({},t);let $;P||(M=d(),L.stream=M);
const G=typeof P=="object"?P:void 0,W=typeof P=="function"?P:void 0;async function B(){U=await u.getProjectId()}const x=async(q,J)=>{const k=q,z=q&&q.message.indexOf(
"Could not load the default credentials")>-1;if(z&&(J=w),!q||z)try{J=e.decorateRequest(J,U),q=null}catch(H){if(H instanceof j.MissingProjectIdError)try{await B(),
J=e.decorateRequest(J,U),q=null}catch(K){q=q||K}else q=q||H}if(q){M?M.destroy(q):(G&&G.onAuthenticated?G.onAuthenticated:W)(q);return}G&&G.onAuthenticated?G.onAuthenticated(
null,J):$=e.makeRequest(J,L,(H,...K)=>{H&&H.code===401&&k&&(H=k),W(H,...K)})};return(async()=>{try{const q=async()=>t.projectId&&t.projectId!==h.DEFAULT_PROJECT_ID_TOKEN?
t.projectId:t.projectIdRequired===!1?h.DEFAULT_PROJECT_ID_TOKEN:B(),J=async()=>L.customEndpoint&&!L.useAuthWithCustomEndpoint?w:u.authorizeRequest(w),[k,z]=await Promise.
all([q(),J()]);return k&&(U=k),x(null,z)}catch(q){return x(q)}})(),M||{abort(){setImmediate(()=>{$&&($.abort(),$=null)})}}}const R=b;return R.getCredentials=u.getCredentials.
bind(u),R.authClient=u,R}makeRequest(t,n,u){let b=A;if(n.autoRetry!==void 0&&n.retryOptions?.autoRetry!==void 0)throw new r("autoRetry is deprecated. Use retryO\
ptions.autoRetry instead.");n.autoRetry!==void 0?b=n.autoRetry:n.retryOptions?.autoRetry!==void 0&&(b=n.retryOptions.autoRetry);let R=m;if(n.maxRetries&&n.retryOptions?.
maxRetries)throw new r("maxRetries is deprecated. Use retryOptions.maxRetries instead.");n.maxRetries?R=n.maxRetries:n.retryOptions?.maxRetries&&(R=n.retryOptions.
maxRetries);const w={request:i.teenyRequest.defaults(E),retries:b!==!1?R:0,noResponseRetries:b!==!1?R:0,shouldRetryFn(L){const $=e.parseHttpRespMessage(L).err;return n.
retryOptions?.retryableErrorFn?$&&n.retryOptions?.retryableErrorFn($):$&&e.shouldRetryRequest($)},maxRetryDelay:n.retryOptions?.maxRetryDelay,retryDelayMultiplier:n.
retryOptions?.retryDelayMultiplier,totalTimeout:n.retryOptions?.totalTimeout};if(typeof t.maxRetries=="number"&&(w.retries=t.maxRetries),!n.stream)return y(t,w,
(L,$,G)=>{e.handleResp(L,$,G,u)});const P=n.stream;let M;return(t.method||"GET").toUpperCase()==="GET"?(M=y(t,w),P.setReadable(M)):(M=w.request(t),P.setWritable(
M)),M.on("error",P.destroy.bind(P)).on("response",P.emit.bind(P,"response")).on("complete",P.emit.bind(P,"complete")),P.abort=M.abort,P}decorateRequest(t,n){return delete t.
autoPaginate,delete t.autoPaginateVal,delete t.objectMode,t.qs!==null&&typeof t.qs=="object"&&(delete t.qs.autoPaginate,delete t.qs.autoPaginateVal,t.qs=(0,j.replaceProjectIdToken)(
t.qs,n)),Array.isArray(t.multipart)&&(t.multipart=t.multipart.map(u=>(0,j.replaceProjectIdToken)(u,n))),t.json!==null&&typeof t.json=="object"&&(delete t.json.autoPaginate,
delete t.json.autoPaginateVal,t.json=(0,j.replaceProjectIdToken)(t.json,n)),t.uri=(0,j.replaceProjectIdToken)(t.uri,n),t}isCustomType(t,n){function u(M){return M.
constructor&&M.constructor.name.toLowerCase()}const b=n.split("/"),R=b[0]&&b[0].toLowerCase(),w=b[1]&&b[1].toLowerCase();if(w&&u(t)!==w)return!1;let P=t;for(;;){
if(u(P)===R)return!0;if(P=P.parent,!P)return!1}}getUserAgentFromPackageJson(t){return t.name.replace("@google-cloud","gcloud-node").replace("/","-")+"/"+t.version}maybeOptionsOrCallback(t,n){
return typeof t=="function"?[{},t]:[t,n]}}l.Util=c;class S extends a.Transform{bytesRead=0;_transform(t,n,u){this.bytesRead+=t.length,this.emit("progress",{bytesWritten:this.
bytesRead,contentLength:"*"}),this.push(t),u()}}function N(o,t){if(t==="."||t==="..")throw new Error(`Invalid value ${t} for ${o}`)}function v(o,t){if(t&&t.split(
"/").some(u=>u==="."||u===".."))throw new Error(`Value for ${o} must not contain segments that are exactly . or ..`)}function F(o){return encodeURIComponent(o).
replace(/[!'()*]/g,t=>"%"+t.charCodeAt(0).toString(16).toUpperCase())}function D(o){return o.split("/").map(F).join("/")}function _(o){const t=u=>{if(u==="")return"";
let b=u;try{b=decodeURIComponent(u)}catch{}return N("path segment",b),F(b)};return o.split("/").map(u=>u.includes(":")?u.split(":").map(t).join(":"):t(u)).join(
"/")}function g(o){const t=new URL(o),n=_(t.pathname);t.pathname=n;let u=t.toString();return!o.endsWith("/")&&u.endsWith("/")&&(u=u.slice(0,-1)),u}function O(o){
return o.map(t=>{const n=/^\/*|\/*$/g,u=t.replace(n,"");return _(u)}).join("/")}const e=new c;l.util=e}),49493:((C,l)=>{"use strict";Object.defineProperty(l,"__\
esModule",{value:!0}),l.promisify=f,l.promisifyAll=j,l.callbackify=I,l.callbackifyAll=T;function f(p,y){if(p.promisified_)return p;y=y||{};const a=Array.prototype.
slice,i=function(){let h;for(h=arguments.length-1;h>=0;h--){const A=arguments[h];if(!(typeof A>"u")){if(typeof A!="function")break;return p.apply(this,arguments)}}
const d=a.call(arguments,0,h+1);let E=Promise;return this&&this.Promise&&(E=this.Promise),new E((A,m)=>{d.push((...r)=>{const s=a.call(r),c=s.shift();if(c)return m(
c);y.singular&&s.length===1?A(s[0]):A(s)}),p.apply(this,d)})};return i.promisified_=!0,i}function j(p,y){const a=y&&y.exclude||[];Object.getOwnPropertyNames(p.prototype).
filter(d=>!a.includes(d)&&typeof p.prototype[d]=="function"&&!/(^_|(Stream|_)|promise$)|^constructor$/.test(d)).forEach(d=>{const E=p.prototype[d];E.promisified_||
(p.prototype[d]=l.promisify(E,y))})}function I(p){if(p.callbackified_)return p;const y=function(){if(typeof arguments[arguments.length-1]!="function")return p.apply(
this,arguments);const a=Array.prototype.pop.call(arguments);p.apply(this,arguments).then(i=>{i=Array.isArray(i)?i:[i],a(null,...i)},i=>a(i))};return y.callbackified_=
!0,y}function T(p,y){const a=y&&y.exclude||[];Object.getOwnPropertyNames(p.prototype).filter(d=>!a.includes(d)&&typeof p.prototype[d]=="function"&&!/^_|(Stream|_)|^constructor$/.
test(d)).forEach(d=>{const E=p.prototype[d];E.callbackified_||(p.prototype[d]=l.callbackify(E))})}}),99469:((C,l,f)=>{"use strict";Object.defineProperty(l,"__es\
Module",{value:!0}),l.ResourceStream=l.paginator=l.Paginator=void 0;const j=f(23860),I=f(97618);Object.defineProperty(l,"ResourceStream",{enumerable:!0,get:function(){
return I.ResourceStream}});class T{extend(a,i){typeof i=="string"&&(i=[i]),i.forEach(h=>{const d=a.prototype[h];a.prototype[h+"_"]=d,a.prototype[h]=function(...E){
const A=p.parseArguments_(E);return p.run_(A,d.bind(this))}})}streamify(a){return function(...i){const h=p.parseArguments_(i),d=this[a+"_"]||this[a];return p.runAsStream_(
h,d.bind(this))}}parseArguments_(a){let i,h=!0,d=-1,E=-1,A;const m=a[0],r=a[a.length-1];typeof m=="function"?A=m:i=m,typeof r=="function"&&(A=r),typeof i=="obje\
ct"&&(i=j(!0,{},i),i.maxResults&&typeof i.maxResults=="number"?E=i.maxResults:typeof i.pageSize=="number"&&(E=i.pageSize),i.maxApiCalls&&typeof i.maxApiCalls=="\
number"&&(d=i.maxApiCalls,delete i.maxApiCalls),(E!==-1||i.autoPaginate===!1)&&(h=!1));const s={query:i||{},autoPaginate:h,maxApiCalls:d,maxResults:E,callback:A};
return s.streamOptions=j(!0,{},s.query),delete s.streamOptions.autoPaginate,delete s.streamOptions.maxResults,delete s.streamOptions.pageSize,s}run_(a,i){const h=a.
query,d=a.callback;if(!a.autoPaginate)return i(h,d);const E=new Array;let A=[];const m=new Promise((r,s)=>{const c=p.runAsStream_(a,i);c.on("error",s).on("data",
S=>E.push(S)).on("end",()=>{A=c._otherArgs||[],r(E)})});if(!d)return m.then(r=>[r,h,...A]);m.then(r=>d(null,r,h,...A),r=>d(r))}runAsStream_(a,i){return new I.ResourceStream(
a,i)}}l.Paginator=T;const p=new T;l.paginator=p}),97618:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.ResourceStream=void 0;const j=f(
2203);class I extends j.Transform{_ended;_maxApiCalls;_nextQuery;_otherArgs;_reading;_requestFn;_requestsMade;_resultsToSend;constructor(p,y){const a=Object.assign(
{objectMode:!0},p.streamOptions);super(a),this._ended=!1,this._maxApiCalls=p.maxApiCalls===-1?1/0:p.maxApiCalls,this._nextQuery=p.query,this._reading=!1,this._requestFn=
y,this._requestsMade=0,this._resultsToSend=p.maxResults===-1?1/0:p.maxResults,this._otherArgs=[]}end(...p){return this._ended=!0,super.end(...p)}_read(){if(!this.
_reading){this._reading=!0;try{this._requestFn(this._nextQuery,(p,y,a,...i)=>{if(p){this.destroy(p);return}this._otherArgs=i,this._nextQuery=a,this._resultsToSend!==
1/0&&(y=y.splice(0,this._resultsToSend),this._resultsToSend-=y.length);let h=!0;for(const A of y){if(this._ended)break;h=this.push(A)}const d=!this._nextQuery||
this._resultsToSend<1,E=++this._requestsMade>=this._maxApiCalls;(d||E)&&this.end(),h&&!this._ended&&setImmediate(()=>this._read()),this._reading=!1})}catch(p){this.
destroy(p)}}}}l.ResourceStream=I}),84770:((C,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.PreciseDate=void 0;const f=/\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{4,12}Z/,
j="BigInt only available in Node >= v10.7. Consider using getFullTimeString instead.";var I;(function(m){m[m.NEGATIVE=-1]="NEGATIVE",m[m.POSITIVE=1]="POSITIVE",
m[m.ZERO=0]="ZERO"})(I||(I={}));class T extends Date{_micros=0;_nanos=0;_picos=0;constructor(r){if(super(),r&&typeof r!="number"&&!(r instanceof Date)){if(typeof r==
"string"&&h(r)){const D=p(r);this.setFullTime(D.getFullTimeString()),this.setPicoseconds(D.getPicoseconds());return}this.setFullTime(T.parseFull(r));return}const s=Array.
from(arguments),c=s.slice(0,7),S=new Date(...c),N=s.length===10?s.pop():0,v=s.length===9?s.pop():0,F=s.length===8?s.pop():0;this.setTime(S.getTime()),this.setMicroseconds(
F),this.setNanoseconds(v),N!==0&&this.setPicoseconds(N)}getFullTime(){if(typeof BigInt!="function")throw new Error(j);return BigInt(this.getFullTimeString())}getFullTimeString(){
const r=this._getSeconds();let s=this._getNanos();return s&&Math.sign(r)===I.NEGATIVE&&(s=1e9-s),`${r}${d(s,9)}`}getMicroseconds(){return this._micros}getNanoseconds(){
return this._nanos}getPicoseconds(){return this._picos}setMicroseconds(r){const s=Math.abs(r);let c=this.getUTCMilliseconds();return s>=1e3&&(c+=Math.floor(s/1e3)*
Math.sign(r),r%=1e3),Math.sign(r)===I.NEGATIVE&&(c-=1,r+=1e3),this._micros=r,this.setUTCMilliseconds(c),this.getFullTimeString()}setNanoseconds(r){const s=Math.
abs(r);let c=this._micros;return s>=1e3&&(c+=Math.floor(s/1e3)*Math.sign(r),r%=1e3),Math.sign(r)===I.NEGATIVE&&(c-=1,r+=1e3),this._nanos=r,this.setMicroseconds(
c)}setPicoseconds(r){const s=Math.abs(r);let c=this._nanos;return s>=1e3&&(c+=Math.floor(s/1e3)*Math.sign(r),r%=1e3),Math.sign(r)===I.NEGATIVE&&(c-=1,r+=1e3),this.
_picos=r,this.setNanoseconds(c)}setFullTime(r){typeof r!="string"&&(r=r.toString());const s=Math.sign(Number(r));r=r.replace(/^-/,"");const c=Number(r.substr(0,
r.length-9))*s,S=Number(r.substr(-9))*s;return this.setTime(c*1e3),this.setNanoseconds(S)}setTime(r){return this._micros=0,this._nanos=0,this._picos=0,super.setTime(
r)}toISOString(){const r=d(this._micros,3),s=d(this._nanos,3);let c="";return this._picos>0&&(c=d(this._picos,3)),super.toISOString().replace(/z$/i,`${r}${s}${c}\
Z`)}toStruct(){let r=this._getSeconds();const s=this._getNanos();return Math.sign(r)===I.NEGATIVE&&s&&(r-=1),{seconds:r,nanos:s}}toTuple(){const{seconds:r,nanos:s}=this.
toStruct();return[r,s]}_getSeconds(){const r=this.getTime(),s=Math.sign(r);return Math.floor(Math.abs(r)/1e3)*s}_getNanos(){const r=this.getUTCMilliseconds()*1e6,
s=this._micros*1e3;return this._nanos+r+s}static parseFull(r){const s=new T;if(Array.isArray(r)){const[c,S]=r;r={seconds:c,nanos:S}}if(a(r))s.setFullTime(r);else if(i(
r)){const{seconds:c,nanos:S}=y(r);s.setTime(c*1e3),s.setNanoseconds(S)}else if(h(r)){const c=p(r);s.setFullTime(c.getFullTimeString()),s.setPicoseconds(c.getPicoseconds())}else
s.setTime(new Date(r).getTime());return s.getFullTimeString()}static fullUTC(...r){if(typeof BigInt!="function")throw new Error(j);return BigInt(T.fullUTCString(
...r))}static fullUTCString(...r){const s=Date.UTC(...r.slice(0,7)),c=new T(s);return r.length===10&&c.setPicoseconds(r.pop()),r.length===9&&c.setNanoseconds(r.
pop()),r.length===8&&c.setMicroseconds(r.pop()),c.getFullTimeString()}}l.PreciseDate=T;function p(m){let r="0";m=m.replace(/\.(\d+)/,(S,N)=>(r=N,".000"));const s=Number(
E(r,12)),c=new T(m);return c.setPicoseconds(s),c}function y({seconds:m=0,nanos:r=0}){return typeof m.toNumber=="function"&&(m=m.toNumber()),m=Number(m),r=Number(
r),{seconds:m,nanos:r}}function a(m){return typeof m=="bigint"||typeof m=="string"&&/^\d+$/.test(m)}function i(m){return typeof m=="object"&&typeof m.seconds<"u"||
typeof m.nanos=="number"}function h(m){return typeof m=="string"&&f.test(m)}function d(m,r){return`${A(m,r)}${m}`}function E(m,r){const s=A(m,r);return`${m}${s}`}
function A(m,r){const s=Math.max(r-m.toString().length,0);return"0".repeat(s)}}),87635:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.MissingProjectIdError=void 0,l.replaceProjectIdToken=I;const j=f(2203);function I(p,y){if(Array.isArray(p)&&(p=p.map(a=>I(a,y))),p!==null&&typeof p=="object"&&
!(p instanceof Buffer)&&!(p instanceof j.Stream)&&typeof p.hasOwnProperty=="function")for(const a in p)p.hasOwnProperty(a)&&(p[a]=I(p[a],y));if(typeof p=="strin\
g"&&p.indexOf("{{projectId}}")>-1){if(!y||y==="{{projectId}}")throw new T;p=p.replace(/{{projectId}}/g,y)}return p}class T extends Error{message=`Sorry, we cann\
ot connect to Cloud Services without a project
    ID. You may specify one with an environment variable named
    "GOOGLE_CLOUD_PROJECT".`.replace(/ +/g," ")}l.MissingProjectIdError=T}),26251:(C=>{"use strict";const l=f=>f==null?[]:Array.isArray(f)?f:typeof f=="string"?
[f]:typeof f[Symbol.iterator]=="function"?[...f]:[f];C.exports=l}),29112:((C,l,f)=>{var j=f(16926),I=f(9043),T=f(39598),p=f(34633),y=Buffer.from&&Buffer.from!==
Uint8Array.from?Buffer.from([0]):new Buffer([0]),a=function(r,s){r._corked?r.once("uncork",s):s()},i=function(r,s){r._autoDestroy&&r.destroy(s)},h=function(r,s){
return function(c){c?i(r,c.message==="premature close"?null:c):s&&!r._ended&&r.end()}},d=function(r,s){if(!r||r._writableState&&r._writableState.finished)return s();
if(r._writableState)return r.end(s);r.end(),s()},E=function(){},A=function(r){return new j.Readable({objectMode:!0,highWaterMark:16}).wrap(r)},m=function(r,s,c){
if(!(this instanceof m))return new m(r,s,c);j.Duplex.call(this,c),this._writable=null,this._readable=null,this._readable2=null,this._autoDestroy=!c||c.autoDestroy!==
!1,this._forwardDestroy=!c||c.destroy!==!1,this._forwardEnd=!c||c.end!==!1,this._corked=1,this._ondrain=null,this._drained=!1,this._forwarding=!1,this._unwrite=
null,this._unread=null,this._ended=!1,this.destroyed=!1,r&&this.setWritable(r),s&&this.setReadable(s)};T(m,j.Duplex),m.obj=function(r,s,c){return c||(c={}),c.objectMode=
!0,c.highWaterMark=16,new m(r,s,c)},m.prototype.cork=function(){++this._corked===1&&this.emit("cork")},m.prototype.uncork=function(){this._corked&&--this._corked===
0&&this.emit("uncork")},m.prototype.setWritable=function(r){if(this._unwrite&&this._unwrite(),this.destroyed){r&&r.destroy&&r.destroy();return}if(r===null||r===
!1){this.end();return}var s=this,c=I(r,{writable:!0,readable:!1},h(this,this._forwardEnd)),S=function(){var v=s._ondrain;s._ondrain=null,v&&v()},N=function(){s.
_writable.removeListener("drain",S),c()};this._unwrite&&process.nextTick(S),this._writable=r,this._writable.on("drain",S),this._unwrite=N,this.uncork()},m.prototype.
setReadable=function(r){if(this._unread&&this._unread(),this.destroyed){r&&r.destroy&&r.destroy();return}if(r===null||r===!1){this.push(null),this.resume();return}
var s=this,c=I(r,{writable:!1,readable:!0},h(this)),S=function(){s._forward()},N=function(){s.push(null)},v=function(){s._readable2.removeListener("readable",S),
s._readable2.removeListener("end",N),c()};this._drained=!0,this._readable=r,this._readable2=r._readableState?r:A(r),this._readable2.on("readable",S),this._readable2.
on("end",N),this._unread=v,this._forward()},m.prototype._read=function(){this._drained=!0,this._forward()},m.prototype._forward=function(){if(!(this._forwarding||
!this._readable2||!this._drained)){this._forwarding=!0;for(var r;this._drained&&(r=p(this._readable2))!==null;)this.destroyed||(this._drained=this.push(r));this.
_forwarding=!1}},m.prototype.destroy=function(r,s){if(s||(s=E),this.destroyed)return s(null);this.destroyed=!0;var c=this;process.nextTick(function(){c._destroy(
r),s(null)})},m.prototype._destroy=function(r){if(r){var s=this._ondrain;this._ondrain=null,s?s(r):this.emit("error",r)}this._forwardDestroy&&(this._readable&&this.
_readable.destroy&&this._readable.destroy(),this._writable&&this._writable.destroy&&this._writable.destroy()),this.emit("close")},m.prototype._write=function(r,s,c){
if(!this.destroyed){if(this._corked)return a(this,this._write.bind(this,r,s,c));if(r===y)return this._finish(c);if(!this._writable)return c();this._writable.write(
r)===!1?this._ondrain=c:this.destroyed||c()}},m.prototype._finish=function(r){var s=this;this.emit("preend"),a(this,function(){d(s._forwardEnd&&s._writable,function(){
s._writableState.prefinished===!1&&(s._writableState.prefinished=!0),s.emit("prefinish"),a(s,r)})})},m.prototype.end=function(r,s,c){return typeof r=="function"?
this.end(null,null,r):typeof s=="function"?this.end(r,null,s):(this._ended=!0,r&&this.write(r),!this._writableState.ending&&!this._writableState.destroyed&&this.
write(y),j.Writable.prototype.end.call(this,c))},C.exports=m}),9043:((C,l,f)=>{var j=f(55560),I=function(){},T=global.Bare?queueMicrotask:process.nextTick.bind(
process),p=function(i){return i.setHeader&&typeof i.abort=="function"},y=function(i){return i.stdio&&Array.isArray(i.stdio)&&i.stdio.length===3},a=function(i,h,d){
if(typeof h=="function")return a(i,null,h);h||(h={}),d=j(d||I);var E=i._writableState,A=i._readableState,m=h.readable||h.readable!==!1&&i.readable,r=h.writable||
h.writable!==!1&&i.writable,s=!1,c=function(){i.writable||S()},S=function(){r=!1,m||d.call(i)},N=function(){m=!1,r||d.call(i)},v=function(O){d.call(i,O?new Error(
"exited with error code: "+O):null)},F=function(O){d.call(i,O)},D=function(){T(_)},_=function(){if(!s){if(m&&!(A&&A.ended&&!A.destroyed))return d.call(i,new Error(
"premature close"));if(r&&!(E&&E.ended&&!E.destroyed))return d.call(i,new Error("premature close"))}},g=function(){i.req.on("finish",S)};return p(i)?(i.on("comp\
lete",S),i.on("abort",D),i.req?g():i.on("request",g)):r&&!E&&(i.on("end",c),i.on("close",c)),y(i)&&i.on("exit",v),i.on("end",N),i.on("finish",S),h.error!==!1&&i.
on("error",F),i.on("close",D),function(){s=!0,i.removeListener("complete",S),i.removeListener("abort",D),i.removeListener("request",g),i.req&&i.req.removeListener(
"finish",S),i.removeListener("end",c),i.removeListener("close",c),i.removeListener("finish",S),i.removeListener("exit",v),i.removeListener("end",N),i.removeListener(
"error",F),i.removeListener("close",D)}};C.exports=a}),81970:(function(C,l,f){"use strict";var j=this&&this.__createBinding||(Object.create?(function(s,c,S,N){N===
void 0&&(N=S);var v=Object.getOwnPropertyDescriptor(c,S);(!v||("get"in v?!c.__esModule:v.writable||v.configurable))&&(v={enumerable:!0,get:function(){return c[S]}}),
Object.defineProperty(s,N,v)}):(function(s,c,S,N){N===void 0&&(N=S),s[N]=c[S]})),I=this&&this.__setModuleDefault||(Object.create?(function(s,c){Object.defineProperty(
s,"default",{enumerable:!0,value:c})}):function(s,c){s.default=c}),T=this&&this.__importStar||function(s){if(s&&s.__esModule)return s;var c={};if(s!=null)for(var S in s)
S!=="default"&&Object.prototype.hasOwnProperty.call(s,S)&&j(c,s,S);return I(c,s),c},p=this&&this.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};
Object.defineProperty(l,"__esModule",{value:!0}),l.HttpProxyAgent=void 0;const y=T(f(69278)),a=T(f(64756)),i=p(f(80054)),h=f(24434),d=f(98894),E=f(87016),A=(0,i.
default)("http-proxy-agent");class m extends d.Agent{constructor(c,S){super(S),this.proxy=typeof c=="string"?new E.URL(c):c,this.proxyHeaders=S?.headers??{},A("\
Creating new HttpProxyAgent instance: %o",this.proxy.href);const N=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),v=this.proxy.port?parseInt(this.
proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...S?r(S,"headers"):null,host:N,port:v}}addRequest(c,S){c._header=null,this.setRequestProps(
c,S),super.addRequest(c,S)}setRequestProps(c,S){const{proxy:N}=this,v=S.secureEndpoint?"https:":"http:",F=c.getHeader("host")||"localhost",D=`${v}//${F}`,_=new E.
URL(c.path,D);S.port!==80&&(_.port=String(S.port)),c.path=String(_);const g=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(N.
username||N.password){const O=`${decodeURIComponent(N.username)}:${decodeURIComponent(N.password)}`;g["Proxy-Authorization"]=`Basic ${Buffer.from(O).toString("b\
ase64")}`}g["Proxy-Connection"]||(g["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const O of Object.keys(g)){const e=g[O];e&&c.setHeader(O,e)}}async connect(c,S){
c._header=null,c.path.includes("://")||this.setRequestProps(c,S);let N,v;A("Regenerating stored HTTP header string for request"),c._implicitHeader(),c.outputData&&
c.outputData.length>0&&(A("Patching connection write() output buffer with updated header"),N=c.outputData[0].data,v=N.indexOf(`\r
\r
`)+4,c.outputData[0].data=c._header+N.substring(v),A("Output buffer: %o",c.outputData[0].data));let F;return this.proxy.protocol==="https:"?(A("Creating `tls.So\
cket`: %o",this.connectOpts),F=a.connect(this.connectOpts)):(A("Creating `net.Socket`: %o",this.connectOpts),F=y.connect(this.connectOpts)),await(0,h.once)(F,"c\
onnect"),F}}m.protocols=["http","https"],l.HttpProxyAgent=m;function r(s,...c){const S={};let N;for(N in s)c.includes(N)||(S[N]=s[N]);return S}}),39598:((C,l,f)=>{
try{var j=f(39023);if(typeof j.inherits!="function")throw"";C.exports=j.inherits}catch{C.exports=f(26589)}}),26589:(C=>{typeof Object.create=="function"?C.exports=
function(f,j){j&&(f.super_=j,f.prototype=Object.create(j.prototype,{constructor:{value:f,enumerable:!1,writable:!0,configurable:!0}}))}:C.exports=function(f,j){
if(j){f.super_=j;var I=function(){};I.prototype=j.prototype,f.prototype=new I,f.prototype.constructor=f}}}),55560:((C,l,f)=>{var j=f(58264);C.exports=j(I),C.exports.
strict=j(T),I.proto=I(function(){Object.defineProperty(Function.prototype,"once",{value:function(){return I(this)},configurable:!0}),Object.defineProperty(Function.
prototype,"onceStrict",{value:function(){return T(this)},configurable:!0})});function I(p){var y=function(){return y.called?y.value:(y.called=!0,y.value=p.apply(
this,arguments))};return y.called=!1,y}function T(p){var y=function(){if(y.called)throw new Error(y.onceError);return y.called=!0,y.value=p.apply(this,arguments)},
a=p.name||"Function wrapped with `once`";return y.onceError=a+" shouldn't be called more than once",y.called=!1,y}}),67842:((C,l,f)=>{"use strict";const{PassThrough:j}=f(
2203),I=f(23860);let T=()=>{};typeof process<"u"&&"env"in process&&typeof process.env=="object"&&process.env.DEBUG==="retry-request"&&(T=i=>{console.log("retry-\
request:",i)});const p={objectMode:!1,retries:2,maxRetryDelay:64,retryDelayMultiplier:2,totalTimeout:600,noResponseRetries:2,currentRetryAttempt:0,shouldRetryFn:function(i){
const h=[[100,199],[429,429],[500,599]],d=i.statusCode;T(`Response status: ${d}`);let E;for(;E=h.shift();)if(d>=E[0]&&d<=E[1])return!0}};function y(i,h,d){typeof i==
"string"&&(i={url:i});const E=typeof arguments[arguments.length-1]!="function";typeof h=="function"&&(d=h);const A=h&&typeof h.currentRetryAttempt=="number";if(h=
I({},p,h),typeof h.request>"u")throw new Error("A request library must be provided to retry-request.");let m=h.currentRetryAttempt,r=0,s=!1,c,S,N,v;const F={abort:function(){
v&&v.abort&&v.abort()}};E&&(c=new j({objectMode:h.objectMode}),c.abort=_);const D=Date.now();if(m>0?O(m):g(),E)return c;return F;function _(){N=null,S&&(S.abort&&
S.abort(),S.cancel&&S.cancel(),S.destroy?S.destroy():S.end&&S.end())}function g(){let o=!1;m++,T(`Current retry attempt: ${m}`);function t(n=[]){o||(o=!0,c.emit(
"complete",...n))}E?(s=!1,N=new j({objectMode:h.objectMode}),S=h.request(i),setImmediate(()=>{c.emit("request")}),S.on("error",n=>{s||(s=!0,e(n))}).on("response",
(n,u)=>{s||(s=!0,e(null,n,u))}).on("complete",(...n)=>t(n)).on("finish",(...n)=>t(n)),S.pipe(N)):v=h.request(i,e)}function O(o){E&&_();const t=a({maxRetryDelay:h.
maxRetryDelay,retryDelayMultiplier:h.retryDelayMultiplier,retryNumber:o,timeOfFirstRequest:D,totalTimeout:h.totalTimeout});if(T(`Next retry delay: ${t}`),t<=0){
r=h.noResponseRetries+1;return}setTimeout(g,t)}function e(o,t,n){if(o){r++,r<=h.noResponseRetries?O(r):E?(c.emit("error",o),c.end()):d(o,t,n);return}if((A?m:m-1)<
h.retries&&h.shouldRetryFn(t)){O(m);return}E?(c.emit("response",t),N.pipe(c),S.on("error",b=>{c.destroy(b)})):d(o,t,n)}}C.exports=y;function a(i){const{maxRetryDelay:h,
retryDelayMultiplier:d,retryNumber:E,timeOfFirstRequest:A,totalTimeout:m}=i,r=h*1e3,s=m*1e3,c=Math.floor(Math.random()*1e3),S=Math.pow(d,E)*1e3+c,N=s-(Date.now()-
A);return Math.min(S,N,r)}C.exports.defaults=p,C.exports.getNextRetryDelay=a}),71546:((C,l,f)=>{"use strict";var j=f(33897);function I(T){T=T||this;var p={callthrough:!0,
calls:1};return j(T,"_read",p,T.emit.bind(T,"reading")),j(T,"_write",p,T.emit.bind(T,"writing")),T}C.exports=I}),34633:(C=>{C.exports=l;function l(j){var I=j._readableState;
return I?I.objectMode||typeof j._duplexState=="number"?j.read():j.read(f(I)):null}function f(j){if(j.buffer.length){var I=j.bufferIndex||0;if(j.buffer.head)return j.
buffer.head.data.length;if(j.buffer.length-I>0&&j.buffer[I])return j.buffer[I].length}return j.length}}),33897:(C=>{"use strict";C.exports=function(f,j,I,T){if(!f||
!j||!f[j])throw new Error("You must provide an object and a key for an existing method");T||(T=I,I={}),T=T||function(){},I.callthrough=I.callthrough||!1,I.calls=
I.calls||0;var p=I.calls===0,y=f[j].bind(f);f[j]=function(){var a=[].slice.call(arguments),i;return I.callthrough&&(i=y.apply(f,a)),i=T.apply(f,a)||i,!p&&--I.calls===
0&&(f[j]=y),i}}}),97745:((C,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.TeenyStatistics=l.TeenyStatisticsWarning=void 0;class f extends Error{static CONCURRENT_REQUESTS="\
ConcurrentRequestsExceededWarning";threshold=0;type="";value=0;constructor(T){super(T),this.name=this.constructor.name,Error.captureStackTrace(this,this.constructor)}}
l.TeenyStatisticsWarning=f;class j{static DEFAULT_WARN_CONCURRENT_REQUESTS=5e3;_options;_concurrentRequests=0;_didConcurrentRequestWarn=!1;constructor(T){this._options=
j._prepareOptions(T)}getOptions(){return Object.assign({},this._options)}setOptions(T){const p=this._options;return this._options=j._prepareOptions(T),p}get counters(){
return{concurrentRequests:this._concurrentRequests}}requestStarting(){if(this._concurrentRequests++,this._options.concurrentRequests>0&&this._concurrentRequests>=
this._options.concurrentRequests&&!this._didConcurrentRequestWarn){this._didConcurrentRequestWarn=!0;const T=new f("Possible excessive concurrent requests detec\
ted. "+this._concurrentRequests+" requests in-flight, which exceeds the configured threshold of "+this._options.concurrentRequests+". Use the TEENY_REQUEST_WARN\
_CONCURRENT_REQUESTS environment variable or the concurrentRequests option of teeny-request to increase or disable (0) this warning.");T.type=f.CONCURRENT_REQUESTS,
T.value=this._concurrentRequests,T.threshold=this._options.concurrentRequests,process.emitWarning(T)}}requestFinished(){this._concurrentRequests--}static _prepareOptions({
concurrentRequests:T}={}){let p=this.DEFAULT_WARN_CONCURRENT_REQUESTS;const y=Number(process.env.TEENY_REQUEST_WARN_CONCURRENT_REQUESTS);return T!==void 0?p=T:Number.
isNaN(y)||(p=y),{concurrentRequests:p}}}l.TeenyStatistics=j}),34003:((C,l,f)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.pool=void 0,l.getAgent=
p;const j=f(58611),I=f(65692);l.pool=new Map;function T(y){const a=process.env.NO_PROXY||process.env.no_proxy;if(!a)return!0;const i=new URL(y);for(const h of a.
split(",")){const d=h.trim();if(d===i.origin||d===i.hostname)return!1;if(d.startsWith("*.")||d.startsWith(".")){const E=d.replace(/^\*\./,".");if(i.hostname.endsWith(
E))return!1}}return!0}function p(y,a){const i=y.startsWith("http://"),h=a.proxy||process.env.HTTP_PROXY||process.env.http_proxy||process.env.HTTPS_PROXY||process.
env.https_proxy,d=Object.assign({},a.pool),A=!!a.proxy||T(y);if(h&&A){const{HttpProxyAgent:r}=f(81970),{HttpsProxyAgent:s}=f(3669),c=i?r:s;return new c(h,d)}let m=i?
"http":"https";if(a.forever&&(m+=":forever",!l.pool.has(m))){const r=i?j.Agent:I.Agent;l.pool.set(m,new r({...d,keepAlive:!0}))}return l.pool.get(m)}}),80321:(function(C,l,f){
"use strict";var j=this&&this.__createBinding||(Object.create?(function(_,g,O,e){e===void 0&&(e=O);var o=Object.getOwnPropertyDescriptor(g,O);(!o||("get"in o?!g.
__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:function(){return g[O]}}),Object.defineProperty(_,e,o)}):(function(_,g,O,e){e===void 0&&(e=O),_[e]=
g[O]})),I=this&&this.__setModuleDefault||(Object.create?(function(_,g){Object.defineProperty(_,"default",{enumerable:!0,value:g})}):function(_,g){_.default=g}),
T=this&&this.__importStar||(function(){var _=function(g){return _=Object.getOwnPropertyNames||function(O){var e=[];for(var o in O)Object.prototype.hasOwnProperty.
call(O,o)&&(e[e.length]=o);return e},_(g)};return function(g){if(g&&g.__esModule)return g;var O={};if(g!=null)for(var e=_(g),o=0;o<e.length;o++)e[o]!=="default"&&
j(O,g,e[o]);return I(O,g),O}})();Object.defineProperty(l,"__esModule",{value:!0}),l.RequestError=void 0,l.teenyRequest=D;const p=T(f(65692)),y=T(f(58611)),a=f(2203),
i=T(f(43106)),h=f(34003),d=f(97745),E=f(76982),A=f(71546),m=20,r=new Set([301,302,303,307,308]);function s(_,g={},O=0){const e=String(_),o=new URL(e),t=o.protocol===
"https:",n=t?p:y,u={};if(g.headers)if(typeof globalThis.Headers<"u"&&g.headers instanceof globalThis.Headers)for(const[R,w]of g.headers.entries())u[R]=w;else if(Array.
isArray(g.headers))for(const[R,w]of g.headers)u[R]=w;else if(typeof g.headers.entries=="function")for(const[R,w]of g.headers.entries())u[R]=w;else for(const[R,w]of Object.
entries(g.headers))w!==void 0&&(u[R]=String(w));g.compress!==!1&&(Object.keys(u).some(w=>w.toLowerCase()==="accept-encoding")||(u["Accept-Encoding"]="gzip,defla\
te"));const b={protocol:o.protocol,proto:t?"https":"http",method:g.method||"GET",hostname:o.hostname.replace(/^\[|\]$/g,""),port:o.port||(t?443:80),path:(o.pathname||
"/")+o.search,headers:u,agent:g.agent};return new Promise((R,w)=>{let P=!1,M,U,L;const $=()=>{L!==void 0&&(clearTimeout(L),L=void 0)},G=()=>{if(P)return;P=!0,$();
const x=Object.assign(new Error(`network timeout at: ${e}`),{name:"AbortError",type:"request-timeout",code:"ETIMEDOUT"});M?.destroy(x),U?.destroy(x),B.destroy(),
w(x)},W=()=>{g.timeout&&($(),L=setTimeout(G,g.timeout))},B=n.request(b,x=>{const Y=x.statusCode||200,q=x.headers.location;if(g.redirect!=="manual"&&r.has(Y)&&q){
if($(),x.resume(),g.redirect==="error"){w(Object.assign(new Error(`uri requested responds with a redirect: ${e}`),{type:"no-redirect"}));return}const V=typeof g.
follow=="number"?g.follow:m;if(O>=V){w(Object.assign(new Error(`maximum redirect reached at: ${e}`),{type:"max-redirect"}));return}const Q=new URL(String(q),o),
Z=(g.method||"GET").toUpperCase(),ee=Y===303||(Y===301||Y===302)&&Z==="POST",te={...u};for(const re of Object.keys(te)){const X=re.toLowerCase();(X==="host"||ee&&
(X==="content-length"||X==="content-type"||X==="transfer-encoding")||Q.origin!==o.origin&&(X==="authorization"||X==="proxy-authorization"||X==="cookie"))&&delete te[re]}
const ne={...g,method:ee?"GET":g.method,body:ee?void 0:g.body,headers:te};s(Q.toString(),ne,O+1).then(R).catch(w);return}W(),x.on("data",W),x.on("end",$),x.on("\
close",$);const J=new a.PassThrough;M=x,U=J;const k=(x.headers["content-encoding"]||"").toLowerCase();if(g.compress!==!1&&Y!==204&&Y!==304&&(b.method||"GET").toUpperCase()!==
"HEAD"&&(k==="gzip"||k==="x-gzip"||k==="deflate"||k==="br")){const V=k==="br"?i.createBrotliDecompress():i.createUnzip();x.on("error",Q=>V.destroy(Q)),V.on("err\
or",Q=>J.destroy(Q)),x.pipe(V).pipe(J)}else x.on("error",V=>J.destroy(V)),x.pipe(J);const z=new globalThis.Headers;for(const[V,Q]of Object.entries(x.headers))Array.
isArray(Q)?Q.forEach(Z=>z.append(V,Z)):Q!==void 0&&z.set(V,Q);const H=async()=>{const V=[];for await(const Q of J)V.push(Buffer.isBuffer(Q)?Q:Buffer.from(Q));return Buffer.
concat(V).toString("utf8")},K={url:e,status:Y,statusText:x.statusMessage||"",headers:z,body:J,text:H,json:async()=>{const V=await H();try{return JSON.parse(V)}catch(Q){
throw new Error(`invalid json response body at ${e} reason: ${Q.message}`)}}};R(K)});g.timeout&&(B.setTimeout(g.timeout,G),W()),B.on("error",x=>{$(),M?.destroy(
x),U?.destroy(x),w(x)}),g.body?typeof g.body=="object"&&typeof g.body.pipe=="function"?(g.body.on("error",x=>{$(),U?.destroy(x),B.destroy(),w(x)}),g.body.pipe(B)):
((typeof g.body=="string"||Buffer.isBuffer(g.body)||g.body instanceof Uint8Array)&&B.write(g.body),B.end()):B.end()})}const c=(..._)=>"Bun"in globalThis?s(_[0],
_[1]):f.e(816).then(f.bind(f,70816)).then(({default:g})=>g(..._));class S extends Error{code}l.RequestError=S;function N(_){const g={method:_.method||"GET",..._.
timeout&&{timeout:_.timeout},...typeof _.gzip=="boolean"&&{compress:_.gzip}};if(typeof _.json=="object"?(_.headers=_.headers||{},_.headers instanceof globalThis.
Headers?_.headers.set("Content-Type","application/json"):_.headers["Content-Type"]="application/json",g.body=JSON.stringify(_.json)):Buffer.isBuffer(_.body)?g.body=
_.body:typeof _.body!="string"?g.body=JSON.stringify(_.body):g.body=_.body,_.headers instanceof globalThis.Headers){g.headers={};for(const e of _.headers.entries())
g.headers[e[0]]=e[1]}else g.headers=_.headers;let O=_.uri||_.url;if(!O)throw new Error("Missing uri or url in reqOpts.");if(_.useQuerystring===!0||typeof _.qs==
"object"){const o=f(83480).stringify(_.qs);O=O+"?"+o}return g.agent=(0,h.getAgent)(O,_),{uri:O,options:g}}function v(_,g){const O={};O.agent=_.agent||!1,O.headers=
_.headers||{},O.href=g.url;const e={};return g.headers.forEach((t,n)=>e[n]=t),Object.assign(g.body,{statusCode:g.status,statusMessage:g.statusText,request:O,body:g.
body,headers:e,toJSON:()=>({headers:e})})}function F(_,g){const O=`--${_}--`,e=new a.PassThrough;for(const o of g){const t=`--${_}\r
Content-Type: ${o["Content-Type"]}\r
\r
`;e.write(t),typeof o.body=="string"?(e.write(o.body),e.write(`\r
`)):(o.body.pipe(e,{end:!1}),o.body.on("end",()=>{e.write(`\r
`),e.write(O),e.end()}))}return e}function D(_,g){const{uri:O,options:e}=N(_),o=_.multipart;if(_.multipart&&o.length===2){if(!g)throw new Error("Multipart witho\
ut callback is not implemented.");const t=(0,E.randomUUID)();e.headers["Content-Type"]=`multipart/related; boundary=${t}`,e.body=F(t,o),D.stats.requestStarting(),
c(O,e).then(n=>{D.stats.requestFinished();const u=n.headers.get("content-type"),b=v(e,n),R=b.body;if(/^application\/json(?:\s*;|$)/i.test(u||"")){n.json().then(
w=>{b.body=w,g(null,b,w)},w=>{g(w,b,R)});return}n.text().then(w=>{b.body=w,g(null,b,w)},w=>{g(w,b,R)})},n=>{D.stats.requestFinished(),g(n,null,null)});return}if(g===
void 0){const t=A(new a.PassThrough);let n;return t.once("reading",()=>{n?(0,a.pipeline)(n,t,()=>{}):t.once("response",()=>{(0,a.pipeline)(n,t,()=>{})})}),e.compress=
!1,D.stats.requestStarting(),c(O,e).then(u=>{D.stats.requestFinished(),n=u.body,n.on("error",R=>{t.emit("error",R)});const b=v(e,u);t.emit("response",b)},u=>{D.
stats.requestFinished(),t.emit("error",u)}),t}D.stats.requestStarting(),c(O,e).then(t=>{D.stats.requestFinished();const n=t.headers.get("content-type"),u=v(e,t),
b=u.body;if(/^application\/json(?:\s*;|$)/i.test(n||"")){if(u.statusCode===204){g(null,u,b);return}t.json().then(R=>{u.body=R,g(null,u,R)},R=>{g(R,u,b)});return}
t.text().then(R=>{const w=v(e,t);w.body=R,g(null,w,R)},R=>{g(R,u,b)})},t=>{D.stats.requestFinished(),g(t,null,null)})}D.defaults=_=>(g,O)=>{const e={..._,...g};
if(O===void 0)return D(e);D(e,O)},D.stats=new d.TeenyStatistics,D.resetStats=()=>{D.stats=new d.TeenyStatistics(D.stats.getOptions())}}),58264:(C=>{C.exports=l;
function l(f,j){if(f&&j)return l(f)(j);if(typeof f!="function")throw new TypeError("need wrapper function");return Object.keys(f).forEach(function(T){I[T]=f[T]}),
I;function I(){for(var T=new Array(arguments.length),p=0;p<T.length;p++)T[p]=arguments[p];var y=f.apply(this,T),a=T[T.length-1];return typeof y=="function"&&y!==
a&&Object.keys(a).forEach(function(i){y[i]=a[i]}),y}}}),41540:(C=>{"use strict";C.exports=JSON.parse('{"name":"@google-cloud/bigquery","version":"9.3.0"}')})};
