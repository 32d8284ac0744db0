"use strict";exports.id=4009,exports.ids=[4009],exports.modules={67750:((nt,z,s)=>{s.d(z,{W3:()=>k,Xf:()=>F,c6:()=>x,d2:()=>C,pq:()=>b});var w=s(90429),W=s(63684);function F(p,r){
const i=b(p),l=r*i;let m=0,E=null;for(const{from:f,to:T,count:g}of p){if(g<=0)continue;const U=Math.min(1,(l-m)/g);if(E=T===1/0?{ms:f,lowMs:f,highMs:null}:{ms:f+
(T-f)*Math.max(0,U),lowMs:f,highMs:T},m+=g,m>=l-1e-6)return E}return E}function b(p){return p.reduce((r,{count:i})=>r+i,0)}function C(p,r){let[i,l,m]=[0,0,0];for(const{
from:E,to:f,count:T}of p)f<=r||(m+=T,E>=r?(l+=T,i+=T):f!==1/0&&(i+=T*(f-r)/(f-E)));return{count:i,least:l,most:m}}function x(p){const r=new Map;for(const i of p)
for(const l of i){const m=`${l.from}/${l.to}`,E=r.get(m);E===void 0?r.set(m,{...l}):E.count+=l.count}return[...r.values()].toSorted((i,l)=>i.from-l.from||i.to-l.
to)}function k(p,r=1){const i=p.filter(Q=>b(Q)>0);if(i.length<2)return null;const l=new Map;let[m,E]=[0,0];for(const{from:Q,to:j,count:_}of x(i)){const Y=_*r;l.
set(`${Q}/${j}`,m+(Y+1)/2),m+=Y,E+=Y**3-Y}const f=m,T=i.reduce((Q,j)=>{const _=b(j)*r,Y=j.reduce((L,{from:a,to:c,count:v})=>L+(l.get(`${a}/${c}`)??0)*v*r,0);return Q+
Y**2/_},0),g=1-E/(f**3-f),U=g<=0?0:Math.max(0,(12/(f*(f+1))*T-3*(f+1))/g),J=(0,w.QN)((i.length-1)/2,U/2),H=U/(f-1);return{n:f,h:U,p:J,epsilonSquared:H,differs:J<
W.Je&&H>=W._x}}}),17138:((nt,z,s)=>{s.d(z,{J:()=>W,m:()=>w});const w={now:()=>Date.now(),sleep:(F,b)=>new Promise((C,x)=>{if(b.aborted){x(W(b));return}const k=()=>{
clearTimeout(p),x(W(b))},p=setTimeout(()=>{b.removeEventListener("abort",k),C()},Math.max(0,F));b.addEventListener("abort",k,{once:!0})})};function W(F){return F.
reason instanceof Error?F.reason:new Error("aborted",{cause:F.reason})}}),93539:((nt,z,s)=>{s.d(z,{O:()=>W,P:()=>F});var w=s(28436);function W(b){return{timeout:b,
autoPaginate:!1,retry:{retryCodes:[],backoffSettings:{initialRetryDelayMillis:1,retryDelayMultiplier:1,maxRetryDelayMillis:1,initialRpcTimeoutMillis:null,rpcTimeoutMultiplier:null,
maxRpcTimeoutMillis:null,totalTimeoutMillis:null}}}}async function F(b,C,x){return await(0,w.b)(b,C,async()=>{await b.access?.signIn();const[k,p]=await x();return{
answer:k,next:p}})}}),94009:((nt,z,s)=>{s.d(z,{Q:()=>tn});var w=s(17138),W=s(42785);const F=60,b=.8,C=b*F,x={judged:{reads:9,perMs:13/6e4},beside:{reads:6,perMs:8/
6e4},waits:{reads:2,perMs:2/6e4}},k={judged:{reads:8,perMs:11/6e4},beside:{reads:5,perMs:7/6e4},waits:{reads:4,perMs:5/6e4}},p=["judged","beside","waits"],r=6e4,
i=1e4,l=.1/r,m=4;class E{#t;#o;#e;#s=1;#c=-1/0;#r=[];#a;#n;#u;#f=0;#l=0;constructor(n,{waitsJudged:e=!1,perMinute:o}={}){this.#t=n,this.#o=o,this.#e=o??C,this.#a=
e?k:x,this.#n={judged:this.mostForPoll("judged"),beside:this.mostForPoll("beside"),waits:this.mostForPoll("waits")},this.#u=n.now()}get perMinute(){return Math.
max(Math.min(m,this.#e),Math.floor(this.#e*this.#s))}refused(n){this.#i(),n!==null&&this.#o===void 0&&(this.#e=Math.max(1,Math.floor(b*n)));const e=this.#t.now();
e-this.#c>=i&&(this.#s=Math.max(m/this.#e,this.#s/2)),this.#c=e;for(const o of p)this.#n[o]=Math.min(this.#n[o],this.mostForPoll(o))}mostForPoll(n){return Math.
max(1,Math.floor(this.#a[n].reads*this.#d))}forPoll(n){return this.#i(),Math.max(0,Math.floor(this.#n[n]))}forPollsWithin(n,e){return this.#i(),Math.max(0,this.#n[n]+
e*this.#a[n].perMs*this.#d)}leftThisMinute(){return this.perMinute-this.#h()}charge(n){this.#i(),this.#n.judged=Math.min(this.mostForPoll("judged"),this.#n.judged+
1),n!==null&&this.#n[n]--}async take(n){for(;this.#h()>=this.perMinute;){const e=this.#r[this.#r.length-this.perMinute]??this.#t.now();await this.#t.sleep(Math.
max(1,e+r-this.#t.now()),n)}this.#i(),this.#n.judged--,this.#r.push(this.#t.now()),this.#f++,this.#l=Math.max(this.#l,this.#r.length)}reads(){return{total:this.#f,
mostInAMinute:this.#l}}get#d(){return this.#e*this.#s/C}#i(){const n=this.#t.now(),e=n-this.#u,o=Math.min(e,Math.max(0,n-this.#c-r));this.#s=Math.min(1,this.#s+
o*l);for(const u of p){const M=this.#n[u]+e*this.#a[u].perMs*this.#d;this.#n[u]=Math.min(this.mostForPoll(u),M)}this.#u=n}#h(){const n=this.#t.now()-r;return this.#r=
this.#r.filter(e=>e>n),this.#r.length}}var f=s(25353),T=s(28436);const g="Give google-github-actions/auth a `service_account` to impersonate, or mint a token in\
 its step (`token_format: id_token`) and pass it by the input `probe-headers` as `X-Serverless-Authorization: Bearer \u2026`.";function U(t,n,e){const o="Mintin\
g an ID token for the probes";return async(u,M)=>await(0,T.b)(e,{what:o,advice:g,...M},async()=>{try{const $=await t.getClient(),O=t.jsonContent;if(O?.type==="e\
xternal_account")return await J(O,u,n,o);if(!H($))throw new f.aU(o,"credentials",null,"these credentials cannot give one.",{advice:g});return await $.fetchIdToken(
u)}catch($){throw(0,f.S5)($,(0,T.V)(e,{what:o,advice:g}))}})}async function J(t,n,e,o){const{service_account_impersonation_url:u,...M}=t,$=u?.replace(/:generateAccessToken$/,
":generateIdToken");if($===void 0||!$.endsWith(":generateIdToken")){const R="the workload identity impersonates no service account, and only an account has ID t\
okens.";throw new f.aU(o,"credentials",null,R,{advice:g})}const{IdentityPoolClient:O}=await Promise.all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),I=new O(M);
I.scopes=[...e];const D=await I.request({url:$,method:"POST",data:{audience:n,includeEmail:!0},retry:!1});if(typeof D.data.token=="string")return D.data.token;throw new f.
aU(o,"outage",null,"the answer holds no token.")}function H(t){return"fetchIdToken"in t&&typeof t.fetchIdToken=="function"}var Q=s(73024);const j="googleapis.co\
m",_="https://www.googleapis.com/auth/cloud-platform",Y=45e3,L=10*6e4;async function a(t,n,{inActions:e=!0,universe:o}={}){const{GoogleAuth:u,OAuth2Client:M,PassThroughClient:$}=await Promise.
all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),O=o===j?void 0:o,I={eagerRefreshThresholdMillis:Y},D=(()=>{if(t.kind==="none")return new $;if(t.kind==="defau\
lt")return;const y=new M(I);return y.refreshHandler=async()=>({access_token:c(t.path),expiry_date:Date.now()+L}),y})(),R=new u({scopes:[_],clientOptions:I,...O===
void 0?{}:{universeDomain:O},...n===void 0?{}:{projectId:n},...D===void 0?{}:{authClient:D}}),B=()=>({inActions:e,...v(R)}),h=async y=>{try{return await y()}catch(V){
throw new f.Jj("Signing in to Google Cloud",{cause:V})}},d=async y=>await h(async()=>Object.fromEntries(await R.getRequestHeaders(y)));return{surroundings:B,signIn:async()=>{
await d(`https://run.${O??j}/`)},renew:async()=>{const y=await h(async()=>await R.getClient());y.setCredentials({...y.credentials,expiry_date:1})},ready:async()=>{
try{t.kind==="token-file"?c(t.path):await R.getClient();const y=await R.getUniverseDomain();if(y!==(O??j))throw new Error(`the credentials are for the universe \
domain ${y}.`)}catch(y){const V={what:"Loading Google credentials",advice:"",surroundings:B()};throw(0,f.S5)(y,V)}},headers:d,project:async()=>n??await R.getProjectId().
catch(()=>{}),idTokens:y=>U(R,[_],y),clientOptions:y=>({apiEndpoint:y.host,port:y.port,protocol:y.protocol,fallback:!0,...O===void 0?{}:{universeDomain:O},...n===
void 0?{}:{projectId:n},auth:R}),endsAt:()=>P(R)}}function c(t){const n=(0,Q.readFileSync)(t,"utf8").trim();if(n==="")throw new Error(`${t} is empty.`);return n}
function v(t){const n=t.jsonContent??{};return{identity:/serviceAccounts\/([^:/]+):/.exec(n.service_account_impersonation_url??"")?.[1]??n.client_email??null,tokenSource:n.
credential_source?.url?.split("?",1)[0]??null}}function P(t){const e=(t.jsonContent??{}).credential_source?.headers?.Authorization??"";try{const o=JSON.parse(Buffer.
from(e.split(".")[1]??"","base64url").toString("utf8"));return typeof o!="object"||o===null||!("exp"in o)?null:typeof o.exp=="number"?o.exp*1e3:null}catch{return null}}
var S=s(93539);const N=[["Ti",2**40],["Gi",2**30],["Mi",2**20],["Ki",2**10]],A={T:1e12,G:1e9,M:1e6,k:1e3,"":1,m:.001};function G(t){const n=t.map(X);if(n.some(Number.
isNaN))return null;const e=n.reduce((M,$)=>M+$,0);if(!t.some(M=>M.endsWith("i"))){const M=["T","G","M","k"].find($=>t.some(O=>O.endsWith($)))??"";return`${Number(
(e/(A[M]??1)).toPrecision(12))}${M}`}const[o,u]=N.find(([,M])=>Number.isInteger(e/M))??["",1];return`${e/u}${o}`}function X(t){const[,n="",e=""]=/^([\d.]+)([A-Za-z]*)$/.
exec(t)??[],o=A[e]??N.find(([u])=>u===e)?.[1]??NaN;return n===""?NaN:Number(n)*o}var K=s(39114);const q=t=>`Grant the workflow's identity roles/run.viewer (run.\
services.get, run.revisions.get, run.revisions.list) on the project or the service, if ${t} is the right project.`,Z="Grant roles/run.developer on the service, \
and roles/iam.serviceAccountUser on the account that it runs as.",ot=2e4,it={latest:"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST",revision:"TRAFFIC_TARGET_ALLOCATION_\
TYPE_REVISION"};async function at(t,n,e,o){const{ServicesClient:u}=await Promise.all([s.e(492),s.e(4775),s.e(337),s.e(7974),s.e(1169)]).then(s.bind(s,67974)),{RevisionsClient:M}=await Promise.
all([s.e(492),s.e(4775),s.e(337),s.e(7194),s.e(3550)]).then(s.bind(s,67194)),$=new u(t.clientOptions(n)),O=new M(t.clientOptions(n)),I=await(0,K.P)(t,n,o),D=q(e.
project),R=`projects/${e.project}/locations/${e.region}`,B=(0,S.O)(o.tryTimeoutMs),h=async(d,y,V)=>(await(0,S.P)(o,{what:d,advice:D,...y},V)).answer;return{service:async(d,y)=>Ot(
await h(`Reading service ${d}`,y,()=>$.getService({name:`${R}/services/${d}`},B))),revision:async(d,y,V)=>mt(await h(`Reading revision ${y}`,V,()=>O.getRevision(
{name:`${R}/services/${d}/revisions/${y}`},B))),imageDigest:async(d,y)=>{const V=`/v1/projects/${e.project}/locations/${e.region}/revisions/${d}`,{value:tt}=await I.
send({what:`Reading the image of ${d}`,advice:D,...y,method:"GET",path:V}),{imageDigest:st}=tt.status??{};return typeof st=="string"?/sha256:[0-9a-f]{64}$/.exec(
st)?.[0]??null:null},revisions:async(d,y)=>(await h(`Listing the revisions of ${d}`,y,()=>O.listRevisions({parent:`${R}/services/${d}`,pageSize:100},B))).map(mt),
updateTraffic:async(d,y,V,tt)=>{const st=`${R}/services/${d}`,{value:ft}=await I.send({what:`Moving the traffic of ${d}`,advice:Z,once:!0,timeoutMs:ot,...tt,method:"\
PATCH",path:`/v2/${st}?updateMask=traffic`,body:{name:st,...V===null?{}:{etag:V},traffic:y.map(({revision:Tt,percent:rn,tag:Et})=>({...Tt===null?{type:it.latest}:
{type:it.revision,revision:Tt},percent:rn,...Et===null?{}:{tag:Et}}))}});return ht(ft)},operation:async(d,y)=>{const V="Following the change of traffic",{value:tt}=await I.
send({what:V,advice:D,...y,method:"GET",path:`/v2/${d}`});return ht(tt)},services:async d=>{const y=`/v1/projects/${e.project}/locations/-/services?limit=500`,V=`\
Listing the services of ${e.project}`,{value:tt}=await I.send({what:V,advice:D,...d,method:"GET",path:y});return tt.items?.flatMap($t)??[]},close:async()=>{await Promise.
all([$.close(),O.close(),I.close()])}}}function $t({metadata:t}){const n=t?.labels?.["cloud.googleapis.com/location"];return t?.name===void 0||n===void 0?[]:[{name:t.
name,region:n}]}function Ot(t){const n=(t.conditions??[]).map(ut),e=t.terminalCondition?ut(t.terminalCondition):void 0;return{uri:et(t.uri),etag:et(t.etag),generation:et(
t.generation)??"",observedGeneration:et(t.observedGeneration)??"",reconciling:t.reconciling===!0,terminalCondition:e??n.find(o=>o.type==="Ready")??null,conditions:n,
latestCreatedRevision:ct(t.latestCreatedRevision),latestReadyRevision:ct(t.latestReadyRevision),traffic:(t.traffic??[]).map(wt),trafficStatuses:(t.trafficStatuses??
[]).map(wt),internalOnly:t.ingress!==void 0&&t.ingress!==null&&St(String(t.ingress)),defaultUriDisabled:t.defaultUriDisabled===!0,invokerIamDisabled:t.invokerIamDisabled===
!0,terraform:Pt(t)}}function Pt({labels:t,client:n}){return t?.["goog-terraform-provisioned"]!=="true"?!1:!/^(?:gcloud|cloud-console)/.test(n??"")}function ht(t){
const{name:n,done:e,error:o}=t;return{name:n??"",done:e===!0,error:o===void 0?null:{code:o.code??2,message:o.message??""}}}function St(t){return["INGRESS_TRAFFI\
C_INTERNAL_ONLY","INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER","INGRESS_TRAFFIC_NONE","2","3","4"].includes(t)}function mt(t){const n=t.containers??[],e=It(n);return{
name:ct(t.name)??"",createdAt:pt(t.createTime),reconciling:t.reconciling===!0,conditions:(t.conditions??[]).map(ut),image:et(e?.image),labels:t.labels??{},commit:et(
t.labels?.["commit-sha"]),memoryLimit:gt("memory",n),cpuLimit:gt("cpu",n),minInstances:t.scaling?.minInstanceCount??null,maxInstances:t.scaling?.maxInstanceCount??
null,concurrency:t.maxInstanceRequestConcurrency||null,timeoutMs:Ct(t.timeout),healthCheck:Rt(e),healthProbe:Dt(e),logUri:et(t.logUri)}}function It(t){return t.
find(({ports:n})=>(n??[]).length>0)??t[0]}function gt(t,n){const e=n.map(({resources:u})=>u?.limits?.[t]??null),[o]=e;return e.length<=1?o??null:e.every(u=>u!==
null)?G(e):null}function Dt(t){const n=t?.livenessProbe??t?.startupProbe;return n?.httpGet?{path:n.httpGet.path||"/",timeoutMs:(n.timeoutSeconds||1)*1e3}:null}function Rt(t){
const n=t?.livenessProbe??t?.startupProbe;if(!n)return null;const e=t?.livenessProbe?"liveness":"startup",o=n.httpGet?`HTTP ${n.httpGet.path||"/"}`:n.grpc?"gRPC":
`TCP ${n.tcpSocket?.port??""}`.trim();return`${e} ${o}, timeout ${n.timeoutSeconds||1} s`}function ut(t){const n=[t.revisionReason,t.reason,t.executionReason].find(
e=>e!=null&&!Nt(e));return{type:t.type??"",state:At(String(t.state??"")),message:t.message??"",reason:n===void 0?"":String(n),informational:["INFO","WARNING","3",
"2"].includes(String(t.severity??"")),lastTransitionAt:pt(t.lastTransitionTime)}}function Nt(t){return t===0||String(t).endsWith("_UNDEFINED")||String(t).endsWith(
"_UNSPECIFIED")}function At(t){return t==="CONDITION_SUCCEEDED"||t==="4"?"succeeded":t==="CONDITION_FAILED"||t==="3"?"failed":"pending"}function wt(t){return{revision:ct(
t.revision),percent:t.percent??0,tag:et(t.tag),uri:et(t.uri),latest:["TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST","1"].includes(String(t.type??""))}}function ct(t){return et(
t?.split("/").at(-1))}function et(t){return t==null||t===""?null:t.toString()}function pt(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):
null}function Ct(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):null}var jt=s(27077),Lt=s(69613),lt=s(77074);const xt=1e4;function kt(t,n,e,o){
let u=!1;const M=async($,O,I)=>{try{const D=await I();return u=!0,D}catch(D){if(u||!(0,lt.D)(D)||D.failure!=="not-found")throw D;const R={deadline:Math.min(O.deadline,
o()+xt),signal:O.signal},B=await e(R).catch(h=>{if(O.signal.throwIfAborted(),!(0,lt.D)(h))throw h;return null});throw(0,Lt.wu)({...n,service:$},B,D.message)}};return{
...t,service:async($,O)=>await M($,O,async()=>await t.service($,O)),revisions:async($,O)=>await M($,O,async()=>await t.revisions($,O))}}var Ut=s(78877);const Gt="\
Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.";async function Wt(t,n,e,o,u){(0,Ut.setFlagsFromString)("--semi-spa\
ce-growth-factor=1");const M=await(0,K.P)(t,n,u);return{page:async($,O)=>{const{value:I,bytes:D}=await M.send({what:"Reading log entries",advice:Gt,admit:R=>o.take(
R),onQuota:R=>o.refused(R),...O,method:"POST",path:"/v2/entries:list",body:{resourceNames:[`projects/${e}`],...$}});return{...I,bytes:D}},close:M.close}}var Ft=s(
19334);function Bt(t){return[...Map.groupBy(t,({metric:e})=>JSON.stringify(Object.entries(e?.labels??{}).toSorted(([o],[u])=>o<u?-1:1))).values()].map(e=>({labels:e[0]?.
metric?.labels??{},points:e.flatMap(Kt).sort((o,u)=>o.at-u.at)}))}function Kt({points:t=[]}){return t.flatMap(({interval:n,value:e={}})=>{const o=Date.parse(n?.
endTime??"");if(Number.isNaN(o))return[];if(e.distributionValue!==void 0)return[{at:o,value:dt(e.distributionValue)}];const u=e.int64Value??e.doubleValue;return u===
void 0?[]:[{at:o,value:Number(u)}]})}function Vt({metric:t,unit:n,points:e=[]}){const o=t?.labels?.container_name;return e.flatMap(({interval:u,value:M})=>{const $=Date.
parse(u?.endTime??""),O=M?.distributionValue;return Number.isNaN($)||O===void 0?[]:[{at:$,...dt(O),...o===void 0?{}:{container:o},...Jt(n)?{isShare:!0}:{}}]})}function zt({
metric:t,points:n=[]}){const e=Number(t?.labels?.response_code??Number.NaN);return n.flatMap(({interval:o,value:u={}})=>{const M=Date.parse(o?.endTime??""),$=Date.
parse(o?.startTime??"");if(Number.isNaN(M)||Number.isNaN($))return[];const O=Number.isInteger(e)?e:null;if(u.distributionValue!==void 0){const D=dt(u.distributionValue);
return[{from:$,to:M,status:O,count:D.count,latencies:D}]}const I=Number(u.int64Value??u.doubleValue??Number.NaN);return Number.isNaN(I)?[]:[{from:$,to:M,status:O,
count:I,latencies:null}]})}function Jt(t=""){return t.includes("%")||t==="1"}function dt({count:t,mean:n,bucketCounts:e,bucketOptions:o}){return{count:Number(t??
0),mean:n??0,bucketCounts:(e??[]).map(Number),bounds:Qt(o)}}function Qt({exponentialBuckets:t,linearBuckets:n,explicitBuckets:e}={}){if(t!==void 0){const{numFiniteBuckets:o=0,
growthFactor:u=0,scale:M=0}=t;return{kind:"exponential",finite:o,growth:u,scale:M}}if(n!==void 0){const{numFiniteBuckets:o=0,width:u=0,offset:M=0}=n;return{kind:"\
linear",finite:o,width:u,offset:M}}return e===void 0?{kind:"none"}:{kind:"explicit",bounds:e.bounds??[]}}const Ht="Grant the workflow's identity roles/monitorin\
g.viewer (monitoring.timeSeries.list, monitoring.metricDescriptors.list) on the project.",Mt=1e4,Xt=1e5;async function Yt(t,n,e,o){const u=await(0,K.P)(t,n,o),M=async(I,D,R,B)=>{
const h=[];for(let d="";;){const y=new URLSearchParams([...R,...rt(d===""?{}:{pageToken:d})]).toString(),V={what:I,advice:Ht,...B,method:"GET",path:`/v3/project\
s/${e}/${D}?${y}`},tt=(await u.send(V)).value,[st]=tt.executionErrors??[];if(st!==void 0){const ft=`the answer is only a part of what there is: ${st.message??"n\
o reason given"}`;throw new f.aU(I,"outage",null,ft)}if(h.push(tt),d=tt.nextPageToken??"",d==="")return h}},$=async(I,D,R)=>{const B=await D;try{return R(B.flatMap(
({timeSeries:h})=>h??[]))}catch(h){const d=h instanceof Error?h.message:String(h);throw new f.aU(I,"ours",null,`ion-verify could not read the answer (${d}).`,{cause:h})}},
O=async(I,D)=>{const R=[`metric.type="${I.metric}"`,'resource.type="cloud_run_revision"',`resource.labels.service_name="${I.service}"`,`resource.labels.revision\
_name="${I.revision}"`,`resource.labels.location="${I.region}"`].join(" AND "),B=[...yt(I),...rt({filter:R,view:"FULL",pageSize:Mt})];return await M("Reading me\
trics","timeSeries",B,D)};return{distributions:async(I,D)=>await $("Reading metrics",O(I,D),R=>R.flatMap(Vt)),requestDeltas:async(I,D)=>await $("Reading request\
 metrics",O(I,D),R=>R.flatMap(zt)),metricTypes:async(I,D)=>{const R=rt({filter:`metric.type = starts_with("${I}")`,pageSize:Mt});return(await M("Listing metrics",
"metricDescriptors",R,D)).flatMap(({metricDescriptors:h=[]})=>h.map(({type:d})=>d??""))},series:async(I,D)=>{const R=[...yt(I),...rt({filter:(0,Ft.KV)(I),view:"\
FULL",pageSize:Xt}),...Zt(I)],B="Reading metrics";try{return await $(B,M(B,"timeSeries",R,D),Bt)}catch(h){if((0,lt.D)(h)&&h.failure==="not-found")return[];throw h}},
close:u.close}}function rt(t){return Object.entries(t).map(([n,e])=>[n,String(e)])}function yt({from:t,to:n}){return rt({"interval.startTime":new Date(t).toISOString(),
"interval.endTime":new Date(n).toISOString()})}function Zt({alignmentMs:t,aligner:n,groupBy:e}){return[...rt({"aggregation.alignmentPeriod":`${t/1e3}s`,"aggrega\
tion.perSeriesAligner":n,"aggregation.crossSeriesReducer":"REDUCE_SUM"}),...e.map(o=>["aggregation.groupByFields",`metric.label.${o}`])]}const _t=1e4,vt=3e4,qt=1e3;
function tn({settings:t,endpoints:n},e,o){const u=w.m,M={clock:u,random:Math.random,tryTimeoutMs:_t,onDate:nn(u,o.warn)},$={cloudRun:0,logging:0,monitoring:0,bigquery:0},
O=(h,d)=>({...M,access:d,onTry:()=>{$[h]+=1}}),I=new E(u,{waitsJudged:t.waitBudget!==void 0,perMinute:t.logReadsPerMinute}),D=bt(async()=>{const h=await sn(on(n,
t.project,M),e),d=en(h.access.endsAt(),u.now()+o.plannedMs);return d!==""&&o.warn(d),h}),R=[],B=h=>bt(async()=>{const d=await h(await D());return R.push(d),d});
return{clock:u,readLimit:I,calls:$,signIn:async()=>(await D()).project,cloudRun:B(async({access:h,project:d})=>{const y={project:d,region:t.region},V=await at(h,
n.run,y,O("cloudRun",h));return kt(V,y,V.services,()=>u.now())}),logs:B(async({access:h,project:d})=>await Wt(h,n.logging,d,I,O("logging",h))),metrics:B(async({
access:h,project:d})=>await Yt(h,n.monitoring,d,O("monitoring",h))),routing:B(async({access:h,project:d})=>{const{openLogRouting:y}=await s.e(8039).then(s.bind(
s,28039));return await y(h,n.logging,d,O("logging",h))}),sql:B(async({access:h,project:d})=>{const{openBigQuery:y}=await s.e(3248).then(s.bind(s,3248));return await y(
h,n.bigquery,d,O("bigquery",h))}),setup:B(async({access:h,project:d})=>{const{openSetupApi:y}=await s.e(3094).then(s.bind(s,33094));return await y(h,n,d,{...M,access:h})}),
idToken:async(h,d)=>await(await D()).idToken(h,d),close:async()=>{const h=Promise.all(R.map(async d=>await d.close()));await Promise.race([h,u.sleep(qt,e).catch(
()=>{})])}}}function nn(t,n){let e=!1;return o=>{const u=e?"":(0,jt.m)({answer:{date:o},now:t.now()});u!==""&&(e=!0,n(`${u} Entries of the log and points are lo\
oked for by this machine's time.`))}}function en(t,n){return t===null||t>=n?"":`GitHub's token of this job ends at ${new Date(t).toISOString()}, some six hours \
after the job's start, and this may take until ${new Date(n).toISOString()}: nothing can be read from Google after that. Use a shorter window, or a job of its o\
wn.`}function bt(t){let n;return async()=>{try{return await(n??=t())}catch(e){throw n=void 0,e}}}async function sn(t,n){const e=new AbortController,o=w.m.sleep(
vt,AbortSignal.any([n,e.signal])).then(()=>{throw new f.aU("Signing in to Google Cloud","hung",null,`no answer within ${vt} ms.`)});try{return await Promise.race(
[t,o])}finally{e.abort(),o.catch(()=>{})}}async function on({credentials:t,inActions:n,universe:e},o,u){const M=await a(t,o,{inActions:n,universe:e});await M.ready();
const $=o??await M.project();if($===void 0)throw new W.j1([{name:"project",value:"",allowed:"a project id: give the input `project`, or set GOOGLE_CLOUD_PROJECT\
, because the credentials name none",where:"input"}]);return{access:M,project:$,idToken:M.idTokens({...u,access:M})}}}),39114:((nt,z,s)=>{s.d(z,{P:()=>C});var w=s(
27923),W=s(25353),F=s(28436);const b=32*1024*1024;async function C(p,r,i){const{EnvHttpProxyAgent:l,request:m}=await s.e(6752).then(s.t.bind(s,24371,19)),E=new l,
f=`${r.protocol}://${r.host}:${r.port}`;return{send:async T=>await(0,F.b)({...i,tryTimeoutMs:T.timeoutMs??i.tryTimeoutMs},T,async g=>{const U=`${f}${T.path}`,J=await m(
U,{method:T.method,dispatcher:E,signal:g,headers:{...await p.headers(U),...T.body===void 0?{}:{"content-type":"application/json"}},...T.body===void 0?{}:{body:JSON.
stringify(T.body)}}),H=String(J.headers.date??"");Number.isNaN(Date.parse(H))||i.onDate?.(Date.parse(H));const{text:Q,bytes:j}=await k(await(0,w.j)(J.body,J.headers["\
content-encoding"]),T.what);if(J.statusCode!==200)throw(0,W.dr)(J.statusCode,Q,(0,F.V)(i,T),{url:U,date:H});return{value:x(Q,T,i),bytes:j}}),close:async()=>await E.
destroy().catch(()=>{})}}function x(p,r,i){if(/^\s*</.test(p))throw(0,W.dr)(302,p,(0,F.V)(i,r),{url:"",date:""});const l=JSON.parse(p);if(typeof l=="object"&&l!==
null&&!Array.isArray(l))return l;throw new W.aU(r.what,"ours",null,"the answer is no JSON object.")}async function k(p,r){const i=[];let l=0;for await(const m of p){
if(l+=m.length,l>b)throw new W.aU(r,"too-large",null,`a page is larger than ${b} bytes.`);i.push(m)}return{text:Buffer.concat(i).toString("utf8"),bytes:l}}}),28436:((nt,z,s)=>{
s.d(z,{V:()=>x,b:()=>C});var w=s(25353);const W=250,F=15e3,b="this run's own limit of log reads had no place for it in time.";async function C(r,i,l){let m=W,E=!1,
f;const T=()=>r.clock.now()>=i.deadline;for(;;){if(T())throw f??new w.aU(i.what,"hung",null,"no time was left for it.");if(await i.admit?.(i.signal),i.admit!==void 0&&
T())throw f??new w.aU(i.what,"read-limit",null,b);r.onTry?.();const g=await p(r,i,l).catch(H=>{if(k(H))throw H;return(0,w.NV)(H,x(r,i))});if(!(g instanceof w.aU))
return g.value;if(g.kind==="quota"&&i.onQuota?.(g.quotaPerMinute),i.signal.aborted)throw g;if(g.httpStatus===401&&r.access!==void 0&&!E){E=!0,await r.access.renew().
catch(()=>{});continue}if(g.failure!=="transient"||i.once===!0)throw g;const U=g.kind==="quota"?Math.max(m,1e3):m,J=U/2+r.random()*(U/2);if(r.clock.now()+J>=i.deadline)
throw g;await r.clock.sleep(J,i.signal),m=Math.min(m*2,F),f=g}}function x(r,{what:i,advice:l}){const m=r.clock.now();return r.access===void 0?{what:i,advice:l,now:m}:
{what:i,advice:l,now:m,surroundings:r.access.surroundings()}}function k(r){return r instanceof TypeError&&r.cause===void 0||r instanceof ReferenceError||r instanceof
RangeError}async function p(r,i,l){const m=Math.max(1,Math.min(r.tryTimeoutMs,i.deadline-r.clock.now())),E=new AbortController,f=AbortSignal.any([i.signal,E.signal]),
T=r.clock.sleep(m,f).then(()=>{const g=new w.aU(i.what,"hung",null,`no answer within ${Math.round(m)} ms.`);throw E.abort(g),g},g=>{throw new w.aU(i.what,"cance\
lled",null,"cancelled.",{cause:g})});try{return{value:await Promise.race([l(f),T])}}finally{E.abort(new Error("settled")),T.catch(()=>{})}}}),27923:((nt,z,s)=>{
s.d(z,{j:()=>F});var w=s(57075),W=s.n(w);async function F(b,C){const x=(typeof C=="string"?C:"").toLowerCase().split(",").map(r=>r.trim()).filter(r=>r!==""&&r!==
"identity");if(x.length===0)return b;const k=await Promise.resolve().then(s.t.bind(s,38522,23)),p={gzip:k.createGunzip,"x-gzip":k.createGunzip,br:k.createBrotliDecompress,
deflate:k.createInflate,zstd:k.createZstdDecompress};return x.reduceRight((r,i)=>{const l=p[i]?.();return l===void 0?r:(r.once("error",m=>l.destroy(m)),l.once("\
close",()=>r.destroy()),r.pipe(l))},b)}}),69613:((nt,z,s)=>{s.d(z,{dw:()=>p,eL:()=>k,wu:()=>x});var w=s(42785),W=s(40354),F=s(77074);const b=/(?<!in )\bproject\b.{0,60}(?:not found|deleted|does not exist|is invalid)|denied on resource project\b/i,
C=20;function x({service:i,region:l,project:m},E,f){const T=(j,_,Y)=>new w.j1([{name:j,value:_,allowed:Y,where:"input"}]);if(E===null&&b.test(f))return T("proje\
ct",`${(0,w.WU)(m)}, which Google does not know`,`the ID or number of a project (${f})`);if(E===null){const j=`a service of Cloud Run in ${l} of project ${m} (${f}\
)`;return T("service",`${(0,w.WU)(i)}, which could not be found`,j)}if(E.length===0){const j=`${(0,w.WU)(m)}, which has no service of Cloud Run`;return T("proje\
ct",j,`the project of service ${i} in ${l}`)}const g=E.filter(({name:j})=>j===i).map(j=>j.region);if(g.length>0){const j=`${(0,w.WU)(l)}, where project ${m} has\
 no service ${i}`;return T("region",j,`where it is: ${r(g)}`)}const U=E.filter(j=>j.region===l).map(({name:j})=>j),J=U.length>0?U:E.map(j=>`${j.name} in ${j.region}`),
H=`${(0,w.WU)(i)}, which project ${m} does not have in ${l}`,Q=(0,W.Z)(i,U);return T("service",H,`${r(J)}${Q===void 0?"":` (is ${Q} meant?)`}`)}async function k(i,l,m,E){
const f=`${(0,w.WU)(m)}, which service ${l} does not have`,T=async()=>{try{const g=(await i.revisions(l,E)).map(({name:U})=>U);return g.length===0?"none: the se\
rvice has no revision":`${r(g)} (newest first)`}catch(g){if(E.signal.throwIfAborted(),!(0,F.D)(g))throw g;return`a revision of the service (${g.message})`}};return new w.
j1([{name:"revision",value:f,allowed:await T(),where:"input"}])}function p(i,l){const m=[...i.traffic,...i.trafficStatuses].flatMap(g=>g.tag??[]),E=[...new Set(
m)],f=E.length===0?"none: the service has no tag (deploy with --tag)":r(E),T=`${(0,w.WU)(l)}, which no traffic entry of the service has`;return new w.j1([{name:"\
tag",value:T,allowed:f,where:"input"}])}function r(i){const l=i.slice(0,C).join(", ");return i.length>C?`${l} and ${i.length-C} more`:l}}),4843:((nt,z,s)=>{s.d(
z,{L:()=>w});function w({bucketCounts:b,bounds:C}){const x=F(C),k=W(C);return b.flatMap((p,r)=>p>0?[{from:r===0?0:x(r-1),to:r>=k?1/0:x(r),count:p}]:[])}function W(b){
switch(b.kind){case"explicit":return b.bounds.length;case"exponential":case"linear":return b.finite+1;case"none":return 0}}function F(b){switch(b.kind){case"exp\
onential":return C=>b.scale*b.growth**C;case"linear":return C=>b.offset+b.width*C;case"explicit":return C=>b.bounds[C]??0;case"none":return()=>0}}}),19334:((nt,z,s)=>{
s.d(z,{KV:()=>E,dh:()=>r,zQ:()=>l});var w=s(67750),W=s(28654),F=s(4843);const b="run.googleapis.com/request_count",C="run.googleapis.com/request_latencies",x=50,
k=120,p=100;class r{#t;#o;constructor(a,c){this.#t=a,this.#o=c}async read(a,c){const[v,P]=await Promise.all([this.#e(a,c),this.#s(a,c)]),S=i(v,P,a),N=S===void 0?
v:null,{counted:A,measured:G}=N??P,X=j(A);if(X===0)return null;const K=H(A,G,a),q=(0,w.c6)(G.map(({spans:Z})=>Z));return{kind:"monitoring",of:N===null?"platform":
"app",query:E({...m(a),metric:N===null?C:this.#o.latency}),count:X,errors:_(A,a.errorStatus),seen:X,sampling:null,byStatus:g(A),latency:U(G,q),slow:{thresholdMs:a.
slowMs,count:Math.round((0,w.d2)(q,a.slowMs).count)},groups:K.slice(0,x),moreGroups:Math.max(0,K.length-x),groupDifference:(0,w.W3)([...Q(G).values()].map(Z=>(0,w.
c6)(Z.map(({spans:ot})=>ot)))),slices:Y(a,A,G,a.errorStatus),slowest:[],unusable:0,...S===void 0?{}:{metricSince:S}}}async earlier(a,c,v){const P=a.to-a.from,S={
...a,from:a.from-c*P,to:a.from,slices:c},[N,A]=await Promise.all([this.#e(S,v),this.#s(S,v)]),{measured:G}=N===null||i(N,A,S)!==void 0?A:N;return Array.from({length:c},
(X,K)=>{const q=(0,w.c6)(G.filter(({slice:at})=>at===K).map(at=>at.spans)),Z=(0,w.Xf)(q,.95),ot=S.from+K*P,it=(0,w.pq)(q);return Z===null||it<p?[]:[{from:ot,to:ot+
P,p95Ms:Z.ms,lowMs:Z.lowMs,highMs:Z.highMs,requests:it}]}).flat()}async#e(a,c){const v={...m(a),aligner:"ALIGN_DELTA",groupBy:["group","status"]},[P,S]=await Promise.
all([this.#t.series({...v,metric:this.#o.latency},c),this.#t.series({...v,metric:this.#o.requests},c)]),N=P.flatMap(G=>f(G,a,"status")),A=S.flatMap(G=>f(G,a,"st\
atus"));return j(N)===0?null:{counted:j(A)<j(N)?N:A,measured:N}}async#s(a,c){const v={...m(a),aligner:"ALIGN_DELTA"},[P,S]=await Promise.all([this.#t.series({...v,
metric:b,groupBy:["response_code"]},c),this.#t.series({...v,metric:C,groupBy:[]},c)]);return{counted:P.flatMap(N=>f(N,a,"response_code")),measured:S.flatMap(N=>f(
N,a,"response_code"))}}}function i(L,a,{from:c,to:v,slices:P}){if(L===null)return;const S=A=>A.reduce((G,{slice:X,count:K})=>K>0?Math.min(G,X):G,P),N=S(L.measured);
return S(a.counted)<N?c+N*(v-c)/P:void 0}async function l(L,a,c){const v={...m(a),metric:b,aligner:"ALIGN_DELTA",groupBy:["response_code"]},P=(await L.series(v,
c)).flatMap(N=>f(N,a,"response_code"));if(P.length===0)return null;const S=N=>N.reduce((A,{count:G})=>A+G,0);return{requests:S(P),serverErrors:S(P.filter(({status:N})=>(N??
0)>=500)),slices:Array.from({length:a.slices},(N,A)=>S(P.filter(({slice:G})=>G===A)))}}function m(L){const{service:a,region:c,from:v,to:P,slices:S}=L;return{service:a,
region:c,from:v,to:P,alignmentMs:(P-v)/S,and:""}}function E({metric:L,service:a,region:c,and:v}){return[`metric.type="${L}"`,'resource.type="cloud_run_revision"',
`resource.labels.service_name="${a}"`,`resource.labels.location="${c}"`,...v===""?[]:[v]].join(" AND ")}function f({labels:L,points:a},c,v){const P=(c.to-c.from)/
c.slices,S=Number(L[v]??NaN);return a.flatMap(({at:N,value:A})=>{const G=Math.ceil((N-c.from)/P-1e-9)-1;if(G<0||G>=c.slices)return[];const X={slice:G,status:Number.
isInteger(S)?S:null,group:L.group??null};return typeof A=="number"?[{...X,count:A,sum:null,spans:[]}]:[{...X,count:A.count,sum:A.mean*A.count,spans:T(A)}]})}function T(L){
return L.count===0?[]:(0,F.L)(L)}function g(L){const a=new Map;for(const{status:c,count:v}of L)c!==null&&v>0&&a.set(c,(a.get(c)??0)+v);return[...a].map(([c,v])=>({
status:c,count:v})).toSorted((c,v)=>v.count-c.count||c.status-v.status)}function U(L,a){const c=(0,w.pq)(a),v=P=>(0,w.Xf)(a,P)??{ms:0,lowMs:0,highMs:null};return c===
0?null:{count:c,meanMs:L.reduce((P,S)=>P+(S.sum??0),0)/c,p50:v(.5),p95:v(.95),p99:v(.99),maxMs:null,distribution:J(a)}}function J(L){const a=L.map(({from:v,to:P,
count:S})=>({fromMs:v,toMs:P===1/0?2*v:P,count:S})),c=Math.ceil(a.length/k);return Array.from({length:Math.ceil(a.length/c)},(v,P)=>{const S=a.slice(P*c,(P+1)*c);
return{fromMs:S[0]?.fromMs??0,toMs:S.at(-1)?.toMs??0,count:S.reduce((N,A)=>N+A.count,0)}})}function H(L,a,c){const v=Q(a);return[...Q(L)].map(([P,S])=>{const N=v.
get(P)??[],A=(0,w.c6)(N.map(X=>X.spans)),G=(0,w.pq)(A);return{group:P,count:j(S),errors:_(S,c.errorStatus),slow:Math.round((0,w.d2)(A,c.slowMs).count),meanMs:G===
0?null:N.reduce((X,K)=>X+(K.sum??0),0)/G,p95Ms:(0,w.Xf)(A,.95)?.ms??null}}).toSorted((P,S)=>S.count-P.count||(P.group<S.group?-1:1))}function Q(L){const a=Map.groupBy(
L,({group:c})=>c??"");return a.delete(""),a}function j(L){return L.reduce((a,{count:c})=>a+c,0)}function _(L,a){return j(L.filter(({status:c})=>(0,W.bJ)(c,a)===
!0))}function Y({from:L,to:a,slices:c},v,P,S){return Array.from({length:c},(N,A)=>{const G=v.filter(({slice:K})=>K===A),X=(0,w.c6)(P.filter(({slice:K})=>K===A).
map(K=>K.spans));return{at:L+A*(a-L)/c,requests:G.reduce((K,{count:q})=>K+q,0),errors:G.reduce((K,{status:q,count:Z})=>K+((0,W.bJ)(q,S)===!0?Z:0),0),p95Ms:(0,w.
Xf)(X,.95)?.ms??null}})}}),63684:((nt,z,s)=>{s.d(z,{Je:()=>w,_x:()=>W});const w=.01,W=.01;function F(C){const x=C.filter(g=>g.length>0);if(x.length<2)return null;
const k=x.flat().toSorted((g,U)=>g-U),p=k.length,r=b(k),i=x.reduce((g,U)=>{const J=U.reduce((H,Q)=>H+(r.get(Q)??0),0);return g+J**2/U.length},0),m=1-tieSizes(k).
reduce((g,U)=>g+(U**3-U),0)/(p**3-p),E=m===0?0:Math.max(0,(12/(p*(p+1))*i-3*(p+1))/m),f=upperGamma((x.length-1)/2,E/2),T=E/(p-1);return{n:p,h:E,p:f,epsilonSquared:T,
differs:f<w&&T>=W}}function b(C){const x=new Map;let k=0;for(const[p,r]of C.entries())C[p+1]!==r&&(x.set(r,(k+p+2)/2),k=p+1);return x}})};
