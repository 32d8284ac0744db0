"use strict";exports.id=9089,exports.ids=[9089],exports.modules={67750:((q,z,s)=>{s.d(z,{W3:()=>K,Xf:()=>V,c6:()=>F,d2:()=>C,pq:()=>T});var m=s(90429),W=s(63684);function V(G,g){
const h=T(G),o=g*h;let a=0,M=null;for(const{from:d,to:N,count:I}of G){if(I<=0)continue;const L=Math.min(1,(o-a)/I);if(M=N===1/0?{ms:d,lowMs:d,highMs:null}:{ms:d+
(N-d)*Math.max(0,L),lowMs:d,highMs:N},a+=I,a>=o-1e-6)return M}return M}function T(G){return G.reduce((g,{count:h})=>g+h,0)}function C(G,g){let[h,o,a]=[0,0,0];for(const{
from:M,to:d,count:N}of G)d<=g||(a+=N,M>=g?(o+=N,h+=N):d!==1/0&&(h+=N*(d-g)/(d-M)));return{count:h,least:o,most:a}}function F(G){const g=new Map;for(const h of G)
for(const o of h){const a=`${o.from}/${o.to}`,M=g.get(a);M===void 0?g.set(a,{...o}):M.count+=o.count}return[...g.values()].toSorted((h,o)=>h.from-o.from||h.to-o.
to)}function K(G,g=1){const h=G.filter(X=>T(X)>0);if(h.length<2)return null;const o=new Map;let[a,M]=[0,0];for(const{from:X,to:t,count:$}of F(h)){const x=$*g;o.
set(`${X}/${t}`,a+(x+1)/2),a+=x,M+=x**3-x}const d=a,N=h.reduce((X,t)=>{const $=T(t)*g,x=t.reduce((v,{from:c,to:u,count:p})=>v+(o.get(`${c}/${u}`)??0)*p*g,0);return X+
x**2/$},0),I=1-M/(d**3-d),L=I<=0?0:Math.max(0,(12/(d*(d+1))*N-3*(d+1))/I),j=(0,m.QN)((h.length-1)/2,L/2),Q=L/(d-1);return{n:d,h:L,p:j,epsilonSquared:Q,differs:j<
W.J&&Q>=W._}}}),17138:((q,z,s)=>{s.d(z,{J:()=>W,m:()=>m});const m={now:()=>Date.now(),sleep:(V,T)=>new Promise((C,F)=>{if(T.aborted){F(W(T));return}const K=()=>{
clearTimeout(G),F(W(T))},G=setTimeout(()=>{T.removeEventListener("abort",K),C()},Math.max(0,V));T.addEventListener("abort",K,{once:!0})})};function W(V){return V.
reason instanceof Error?V.reason:new Error("aborted",{cause:V.reason})}}),7712:((q,z,s)=>{s.d(z,{V:()=>G,L:()=>C});const m=[["Ti",2**40],["Gi",2**30],["Mi",2**20],
["Ki",2**10]],W={T:1e12,G:1e9,M:1e6,k:1e3,"":1,m:.001};function V(t){const $=t.map(T);if($.some(Number.isNaN))return null;const x=$.reduce((u,p)=>u+p,0);if(!t.some(
u=>u.endsWith("i"))){const u=["T","G","M","k"].find(p=>t.some(P=>P.endsWith(p)))??"";return`${Number((x/(W[u]??1)).toPrecision(12))}${u}`}const[v,c]=m.find(([,u])=>Number.
isInteger(x/u))??["",1];return`${x/c}${v}`}function T(t){const[,$="",x=""]=/^([\d.]+)([A-Za-z]*)$/.exec(t)??[],v=W[x]??m.find(([c])=>c===x)?.[1]??NaN;return $===
""?NaN:Number($)*v}function C(t){const $=(t.conditions??[]).map(M),x=t.terminalCondition?M(t.terminalCondition):void 0;return{uri:j(t.uri),etag:j(t.etag),generation:j(
t.generation)??"",observedGeneration:j(t.observedGeneration)??"",reconciling:t.reconciling===!0,terminalCondition:x??$.find(v=>v.type==="Ready")??null,conditions:$,
latestCreatedRevision:L(t.latestCreatedRevision),latestReadyRevision:L(t.latestReadyRevision),traffic:(t.traffic??[]).map(I),trafficStatuses:(t.trafficStatuses??
[]).map(I),regions:t.multiRegionSettings?.regions??[],internalOnly:t.ingress!==void 0&&t.ingress!==null&&K(String(t.ingress)),defaultUriDisabled:t.defaultUriDisabled===
!0,invokerIamDisabled:t.invokerIamDisabled===!0,terraform:F(t)}}function F({labels:t,client:$}){return t?.["goog-terraform-provisioned"]!=="true"?!1:!/^(?:gcloud|cloud-console)/.
test($??"")}function K(t){return["INGRESS_TRAFFIC_INTERNAL_ONLY","INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER","INGRESS_TRAFFIC_NONE","2","3","4"].includes(t)}function G(t){
const $=t.containers??[],x=g($);return{name:L(t.name)??"",createdAt:Q(t.createTime),reconciling:t.reconciling===!0,conditions:(t.conditions??[]).map(M),image:j(
x?.image),labels:t.labels??{},commit:j(t.labels?.["commit-sha"]),memoryLimit:h("memory",$),cpuLimit:h("cpu",$),minInstances:t.scaling?.minInstanceCount??null,maxInstances:t.
scaling?.maxInstanceCount??null,concurrency:t.maxInstanceRequestConcurrency||null,timeoutMs:X(t.timeout),healthCheck:a(x),healthProbe:o(x),logUri:j(t.logUri)}}function g(t){
return t.find(({ports:$})=>($??[]).length>0)??t[0]}function h(t,$){const x=$.map(({resources:c})=>c?.limits?.[t]??null),[v]=x;return x.length<=1?v??null:x.every(
c=>c!==null)?V(x):null}function o(t){const $=t?.livenessProbe??t?.startupProbe;return $?.httpGet?{path:$.httpGet.path||"/",timeoutMs:($.timeoutSeconds||1)*1e3}:
null}function a(t){const $=t?.livenessProbe??t?.startupProbe;if(!$)return null;const x=t?.livenessProbe?"liveness":"startup",v=$.httpGet?`HTTP ${$.httpGet.path||
"/"}`:$.grpc?"gRPC":`TCP ${$.tcpSocket?.port??""}`.trim();return`${x} ${v}, timeout ${$.timeoutSeconds||1} s`}function M(t){const $=[t.revisionReason,t.reason,t.
executionReason].find(x=>x!=null&&!d(x));return{type:t.type??"",state:N(String(t.state??"")),message:t.message??"",reason:$===void 0?"":String($),informational:[
"INFO","WARNING","3","2"].includes(String(t.severity??"")),lastTransitionAt:Q(t.lastTransitionTime)}}function d(t){return t===0||String(t).endsWith("_UNDEFINED")||
String(t).endsWith("_UNSPECIFIED")}function N(t){return t==="CONDITION_SUCCEEDED"||t==="4"?"succeeded":t==="CONDITION_FAILED"||t==="3"?"failed":"pending"}function I(t){
return{revision:L(t.revision),percent:t.percent??0,tag:j(t.tag),uri:j(t.uri),latest:["TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST","1"].includes(String(t.type??""))}}
function L(t){return j(t?.split("/").at(-1))}function j(t){return t==null||t===""?null:t.toString()}function Q(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor(
(t.nanos??0)/1e6):null}function X(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):null}}),93539:((q,z,s)=>{s.d(z,{O:()=>W,P:()=>V});var m=s(
28436);function W(T){return{timeout:T,autoPaginate:!1,retry:{retryCodes:[],backoffSettings:{initialRetryDelayMillis:1,retryDelayMultiplier:1,maxRetryDelayMillis:1,
initialRpcTimeoutMillis:null,rpcTimeoutMultiplier:null,maxRpcTimeoutMillis:null,totalTimeoutMillis:null}}}}async function V(T,C,F){return await(0,m.b)(T,C,async()=>{
await T.access?.signIn();const[K,G]=await F();return{answer:K,next:G}})}}),8720:((q,z,s)=>{s.d(z,{W:()=>m});async function m(W,{project:V,region:T},{revision:C,
advice:F},K){const G=`/v1/projects/${V}/locations/${T}/revisions/${C}`,g=`Reading the image of ${C}`,{value:h}=await W.send({what:g,advice:F,...K,method:"GET",path:G}),
{imageDigest:o}=h.status??{};return typeof o=="string"?/sha256:[0-9a-f]{64}$/.exec(o)?.[0]??null:null}}),9089:((q,z,s)=>{s.d(z,{Q:()=>Ft});var m=s(17138),W=s(42785);
const V=60,T=.8,C=T*V,F=6e4,K=1e4,G=.1/F,g=8;class h{#e;#t;#s;#n=1;#a=-1/0;#c;#r=[];#u=new Set;#o=[];#i=null;constructor(n,{perMinute:e}={}){this.#e=n,this.#t=e,
this.#s=e??C,this.#c=n.now()}join(n){this.#u.add(n)}leave(n){this.#u.delete(n)}get readers(){return Math.max(1,this.#u.size)}get perMinute(){return Math.max(Math.
min(g,this.#s),Math.floor(this.#s*this.#n))}get isShared(){return this.#n<1}get isRefused(){return this.#e.now()-this.#a<F}get scale(){return this.#f(),this.#s*
this.#n/C}refused(n){this.#f(),n!==null&&this.#t===void 0&&(this.#s=Math.max(1,Math.floor(T*n)));const e=this.#e.now();e-this.#a>=K&&(this.#n=Math.max(g/this.#s,
this.#n/2)),this.#a=e}inThisMinute(n){const e=this.#e.now()-F;return this.#r=this.#r.filter(({at:r})=>r>e),n===void 0?this.#r.length:this.#r.filter(r=>r.reader===
n).length}async take(n,e){if(this.#o.length===0&&this.#l())return this.#d(n);if(e.aborted)throw(0,m.J)(e);await new Promise((r,f)=>{const O=()=>{this.#o=this.#o.
filter(l=>l!==b),e.removeEventListener("abort",S)},S=()=>{O(),this.#o.length===0&&this.#i?.abort(new Error("nobody waits")),f((0,m.J)(e))},b={reader:n,admit:()=>{
O(),this.#d(n),r()}};this.#o.push(b),e.addEventListener("abort",S,{once:!0}),this.#i===null?this.#h():this.#i.abort(new Error("another one waits"))})}async#h(){
for(;;){for(;this.#o.length>0&&this.#l();)this.#m()?.admit();if(this.#o.length===0)break;const n=this.#r[this.#r.length-this.perMinute]?.at??this.#e.now();this.#i=
new AbortController;const e=Math.max(1,n+F-this.#e.now());await this.#e.sleep(e,this.#i.signal).catch(()=>{})}this.#i=null}#m(){const n=new Map(this.#o.map(({reader:e})=>[
e,this.inThisMinute(e)]));return this.#o.toSorted((e,r)=>(n.get(e.reader)??0)-(n.get(r.reader)??0))[0]}#l(){return this.inThisMinute()<this.perMinute}#d(n){this.#r.
push({at:this.#e.now(),reader:n})}#f(){const n=this.#e.now(),e=Math.min(n-this.#c,Math.max(0,n-this.#a-F));this.#n=Math.min(1,this.#n+e*G),this.#c=n}}const o={judged:{
reads:9,perMs:13/6e4},beside:{reads:6,perMs:8/6e4},waits:{reads:2,perMs:2/6e4}},a={judged:{reads:8,perMs:11/6e4},beside:{reads:5,perMs:7/6e4},waits:{reads:4,perMs:5/
6e4}},M=["judged","beside","waits"],d=6e4,N=12;class I{#e;#t;#s;#n;#a;#c=0;#r=0;#u=!1;constructor(n,{waitsJudged:e=!1,perMinute:r,quota:f}={}){this.#e=n,this.#t=
f??new h(n,{perMinute:r}),this.#s=e?a:o,this.#n={judged:this.mostForPoll("judged"),beside:this.mostForPoll("beside"),waits:this.mostForPoll("waits")},this.#a=n.
now()}end(){this.#u=!0,this.#t.leave(this)}get perMinute(){return Math.max(1,Math.floor(this.#t.perMinute/this.#t.readers))}get isShared(){return this.#t.isShared||
this.#t.readers>1&&this.perMinute<N}get isRefused(){return this.#t.isRefused}refused(n){this.#i(),this.#t.refused(n);for(const e of M)this.#n[e]=Math.min(this.#n[e],
this.mostForPoll(e))}mostForPoll(n){return Math.max(1,Math.floor(this.#s[n].reads*this.#o))}forPoll(n){return this.#i(),Math.max(0,Math.floor(this.#n[n]))}forPollsWithin(n,e){
return this.#i(),Math.max(0,this.#n[n]+e*this.#s[n].perMs*this.#o)}leftThisMinute(){const n=this.#t.perMinute-this.#t.inThisMinute(),{readers:e}=this.#t;return e===
1?n:Math.min(n,Math.max(this.perMinute-this.#t.inThisMinute(this),Math.floor(n/e)))}placesAfterMs(n){const{readers:e,perMinute:r}=this.#t;if(e===1)return this.leftThisMinute()<
n?d:0;const f=n*e-(r-this.#t.inThisMinute());return Math.max(0,Math.ceil(f/r))*d}charge(n){this.#i(),this.#n.judged=Math.min(this.mostForPoll("judged"),this.#n.
judged+1),n!==null&&this.#n[n]--}async take(n){this.#u||this.#t.join(this),await this.#t.take(this,n),this.#i(),this.#n.judged--,this.#c++,this.#r=Math.max(this.#r,
this.#t.inThisMinute(this))}reads(){return{total:this.#c,mostInAMinute:this.#r}}get#o(){return this.#t.scale/this.#t.readers}#i(){const n=this.#e.now(),e=n-this.#a,
r=this.#o;for(const f of M){const O=this.#n[f]+e*this.#s[f].perMs*r;this.#n[f]=Math.min(this.mostForPoll(f),O)}this.#a=n}}var L=s(25353),j=s(28436);const Q="Giv\
e google-github-actions/auth a `service_account` to impersonate, or mint a token in its step (`token_format: id_token`) and pass it by the input `probe-headers`\
 as `X-Serverless-Authorization: Bearer …`.";function X(i,n,e){const r="Minting an ID token for the probes";return async(f,O)=>await(0,j.b)(e,{what:r,advice:Q,
...O},async()=>{try{const S=await i.getClient(),b=i.jsonContent;if(b?.type==="external_account")return await t(b,f,n,r);if(!$(S))throw new L.aU(r,"credentials",
null,"these credentials cannot give one.",{advice:Q});return await S.fetchIdToken(f)}catch(S){throw(0,L.S5)(S,(0,j.V)(e,{what:r,advice:Q}))}})}async function t(i,n,e,r){
const{service_account_impersonation_url:f,...O}=i,S=f?.replace(/:generateAccessToken$/,":generateIdToken");if(S===void 0||!S.endsWith(":generateIdToken")){const y="\
the workload identity impersonates no service account, and only an account has ID tokens.";throw new L.aU(r,"credentials",null,y,{advice:Q})}const{IdentityPoolClient:b}=await Promise.
all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),l=new b(O);l.scopes=[...e];const w=await l.request({url:S,method:"POST",data:{audience:n,includeEmail:!0},retry:!1});
if(typeof w.data.token=="string")return w.data.token;throw new L.aU(r,"outage",null,"the answer holds no token.")}function $(i){return"fetchIdToken"in i&&typeof i.
fetchIdToken=="function"}var x=s(73024);const v="googleapis.com",c="https://www.googleapis.com/auth/cloud-platform",u=45e3,p=10*6e4;async function P(i,n,{inActions:e=!0,
universe:r}={}){const{GoogleAuth:f,OAuth2Client:O,PassThroughClient:S}=await Promise.all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),b=r===v?void 0:r,l={eagerRefreshThresholdMillis:u,
transporterOptions:{redirect:"manual"}},w=(()=>{if(i.kind==="none")return new S(l);if(i.kind==="default")return;const E=new O(l);return E.refreshHandler=async()=>({
access_token:A(i.path),expiry_date:Date.now()+p}),E})(),y=new f({scopes:[c],clientOptions:l,...b===void 0?{}:{universeDomain:b},...n===void 0?{}:{projectId:n},...w===
void 0?{}:{authClient:w}}),J=()=>({inActions:e,...U(y)}),D=async E=>{try{return await E()}catch(Y){throw new L.Jj("Signing in to Google Cloud",{cause:Y})}},R=async E=>await D(
async()=>Object.fromEntries(await y.getRequestHeaders(E)));return{surroundings:J,signIn:async()=>{await R(`https://run.${b??v}/`)},renew:async()=>{const E=await D(
async()=>await y.getClient());E.setCredentials({...E.credentials,expiry_date:1})},ready:async()=>{try{i.kind==="token-file"?A(i.path):await y.getClient();const E=await y.
getUniverseDomain();if(E!==(b??v))throw new Error(`the credentials are for the universe domain ${E}.`)}catch(E){const Y={what:"Loading Google credentials",advice:"",
surroundings:J()};throw(0,L.S5)(E,Y)}},headers:R,project:async()=>n??await y.getProjectId().catch(()=>{}),idTokens:E=>X(y,[c],E),clientOptions:E=>({apiEndpoint:E.
host,port:E.port,protocol:E.protocol,fallback:!0,...b===void 0?{}:{universeDomain:b},...n===void 0?{}:{projectId:n},auth:y}),endsAt:()=>k(y)}}function A(i){const n=(0,x.
readFileSync)(i,"utf8").trim();if(n==="")throw new Error(`${i} is empty.`);return n}function U(i){const n=i.jsonContent??{};return{identity:/serviceAccounts\/([^:/]+):/.
exec(n.service_account_impersonation_url??"")?.[1]??n.client_email??null,tokenSource:n.credential_source?.url?.split("?",1)[0]??null}}function k(i){const e=(i.jsonContent??
{}).credential_source?.headers?.Authorization??"";try{const r=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString("utf8"));return typeof r!="object"||
r===null||!("exp"in r)?null:typeof r.exp=="number"?r.exp*1e3:null}catch{return null}}var B=s(93539),Z=s(8720),H=s(39114),_=s(7712);const tt=i=>`Grant the workfl\
ow's identity roles/run.viewer (run.services.get, run.revisions.get, run.revisions.list) on the project or the service, if ${i} is the right project.`,st="Grant\
 roles/run.developer on the service, and roles/iam.serviceAccountUser on the account that it runs as.",at=2e4,ot={latest:"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST",
revision:"TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION"};async function pt(i,n,e,r){const{ServicesClient:f}=await Promise.all([s.e(492),s.e(4775),s.e(337),s.e(7974),
s.e(8650)]).then(s.bind(s,67974)),{RevisionsClient:O}=await Promise.all([s.e(492),s.e(4775),s.e(337),s.e(7194),s.e(6269)]).then(s.bind(s,67194)),S=new f(i.clientOptions(
n)),b=new O(i.clientOptions(n)),l=(0,H.P)(i,n,r),w=tt(e.project),y=`projects/${e.project}/locations/${e.region}`,J=(0,B.O)(r.tryTimeoutMs),D=async(R,E,Y)=>(await(0,B.
P)(r,{what:R,advice:w,...E},Y)).answer;return{service:async(R,E)=>(0,_.L)(await D(`Reading service ${R}`,E,()=>S.getService({name:`${y}/services/${R}`},J))),revision:async(R,E,Y)=>(0,_.
V)(await D(`Reading revision ${E}`,Y,()=>b.getRevision({name:`${y}/services/${R}/revisions/${E}`},J))),imageDigest:async(R,E)=>await(0,Z.W)(l,e,{revision:R,advice:w},
E),revisions:async(R,E)=>(await D(`Listing the revisions of ${R}`,E,()=>b.listRevisions({parent:`${y}/services/${R}`,pageSize:100},J))).map(_.V),updateTraffic:async(R,E,Y,nt)=>{
const et=`${y}/services/${R}`,{value:rt}=await l.send({what:`Moving the traffic of ${R}`,advice:st,once:!0,timeoutMs:at,...nt,method:"PATCH",path:`/v2/${et}?upd\
ateMask=traffic`,body:{name:et,etag:Y,traffic:E.map(({revision:ct,percent:Qt,tag:wt})=>({...ct===null?{type:ot.latest}:{type:ot.revision,revision:ct},percent:Qt,
...wt===null?{}:{tag:wt}}))}});return dt(rt)},operation:async(R,E)=>{const Y="Following the change of traffic",{value:nt}=await l.send({what:Y,advice:w,...E,method:"\
GET",path:`/v2/${R}`});return dt(nt)},services:async R=>{const E=`/v1/projects/${e.project}/locations/-/services?limit=500`,Y=`Listing the services of ${e.project}`,
{value:nt}=await l.send({what:Y,advice:w,...R,method:"GET",path:E});return nt.items?.flatMap(Mt)??[]},close:async()=>{await Promise.all([S.close(),b.close(),l.close()])}}}
function Mt({metadata:i}){const n=i?.labels?.["cloud.googleapis.com/location"];return i?.name===void 0||n===void 0?[]:[{name:i.name,region:n}]}function dt(i){const{
name:n,done:e,error:r}=i;return{name:n??"",done:e===!0,error:r===void 0?null:{code:r.code??2,message:r.message??""}}}var yt=s(27077),vt=s(69613),ut=s(77074);const bt=1e4;
function Tt(i,n,e,r){let f=!1;const O=async(S,b,l)=>{try{const w=await l();return f=!0,w}catch(w){if(f||!(0,ut.D)(w)||w.failure!=="not-found")throw w;const y={deadline:Math.
min(b.deadline,r()+bt),signal:b.signal},J=await e(y).catch(D=>{if(b.signal.throwIfAborted(),!(0,ut.D)(D))throw D;return null});throw(0,vt.wu)({...n,service:S},J,
w.message)}};return{...i,service:async(S,b)=>await O(S,b,async()=>await i.service(S,b)),revisions:async(S,b)=>await O(S,b,async()=>await i.revisions(S,b))}}var $t=s(
78877);const St="Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.";async function Et(i,n,e,r,f){(0,$t.setFlagsFromString)(
"--semi-space-growth-factor=1");const O=(0,H.P)(i,n,f);return{page:async(S,b)=>{const{value:l,bytes:w}=await O.send({what:"Reading log entries",advice:St,admit:y=>r.
take(y),onQuota:y=>r.refused(y),...b,method:"POST",path:"/v2/entries:list",body:{resourceNames:[`projects/${e}`],...S}});return{...l,bytes:w}},close:O.close}}var Pt=s(
84638),Ot=s(51735);function At(i){return[...Map.groupBy(i,({metric:e})=>JSON.stringify(Object.entries(e?.labels??{}).toSorted(([r],[f])=>r<f?-1:1))).values()].map(
e=>({labels:e[0]?.metric?.labels??{},points:e.flatMap(Rt).sort((r,f)=>r.at-f.at)}))}function Rt({points:i=[]}){return i.flatMap(({interval:n,value:e={}})=>{const r=Date.
parse(n?.endTime??"");if(Number.isNaN(r))return[];if(e.distributionValue!==void 0)return[{at:r,value:lt(e.distributionValue)}];const f=e.int64Value??e.doubleValue;
return f===void 0?[]:[{at:r,value:Number(f)}]})}function It({metric:i,unit:n,points:e=[]}){const r=i?.labels?.container_name;return e.flatMap(({interval:f,value:O})=>{
const S=Date.parse(f?.endTime??""),b=O?.distributionValue;return Number.isNaN(S)||b===void 0?[]:[{at:S,...lt(b),...r===void 0?{}:{container:r},...Dt(n)?{isShare:!0}:
{}}]})}function Nt({metric:i,points:n=[]}){const e=Number(i?.labels?.response_code??Number.NaN);return n.flatMap(({interval:r,value:f={}})=>{const O=Date.parse(
r?.endTime??""),S=Date.parse(r?.startTime??"");if(Number.isNaN(O)||Number.isNaN(S))return[];const b=Number.isInteger(e)?e:null;if(f.distributionValue!==void 0){
const w=lt(f.distributionValue);return[{from:S,to:O,status:b,count:w.count,latencies:w}]}const l=Number(f.int64Value??f.doubleValue??Number.NaN);return Number.isNaN(
l)?[]:[{from:S,to:O,status:b,count:l,latencies:null}]})}function Dt(i=""){return i.includes("%")||i==="1"}function lt({count:i,mean:n,bucketCounts:e,bucketOptions:r}){
return{count:Number(i??0),mean:n??0,bucketCounts:(e??[]).map(Number),bounds:Ct(r)}}function Ct({exponentialBuckets:i,linearBuckets:n,explicitBuckets:e}={}){if(i!==
void 0){const{numFiniteBuckets:r=0,growthFactor:f=0,scale:O=0}=i;return{kind:"exponential",finite:r,growth:f,scale:O}}if(n!==void 0){const{numFiniteBuckets:r=0,
width:f=0,offset:O=0}=n;return{kind:"linear",finite:r,width:f,offset:O}}return e===void 0?{kind:"none"}:{kind:"explicit",bounds:e.bounds??[]}}const jt="Grant th\
e workflow's identity roles/monitoring.viewer (monitoring.timeSeries.list, monitoring.metricDescriptors.list) on the project.",ft=1e4,Lt=1e5;async function xt(i,n,e,r){
const f=(0,H.P)(i,n,r),O=async(l,w,y,J,D=()=>({}))=>{const R=[];for(let E="";;){const Y=new URLSearchParams([...y,...it(E===""?{}:{pageToken:E})]).toString(),nt={
what:l,advice:jt,...J,method:"GET",path:`/v3/projects/${e}/${w}?${Y}`},et=(await f.send(nt)).value,[rt]=et.executionErrors??[];if(rt!==void 0){const ct=`the ans\
wer is only a part of what there is: ${rt.message??"no reason given"}`;throw Object.assign(new L.aU(l,"outage",null,ct),D([...R,et]))}if(R.push(et),E=et.nextPageToken??
"",E==="")return R}},S=async(l,w,y)=>{const J=await w;try{return y(J.flatMap(({timeSeries:D})=>D??[]))}catch(D){const R=D instanceof Error?D.message:String(D);throw new L.
aU(l,"ours",null,`ion-verify could not read the answer (${R}).`,{cause:D})}},b=async(l,w,y)=>{const{type:J,nameLabel:D}=(0,Pt.KU)(l),R=[`metric.type="${l.metric}\
"`,`resource.type="${J}"`,`resource.labels.${D}="${l.service}"`,`resource.labels.revision_name="${l.revision}"`,`resource.labels.location="${l.region}"`].join("\
 AND "),E=[...ht(l),...it({filter:R,view:"FULL",pageSize:ft})];return await O("Reading metrics","timeSeries",E,w,y)};return{distributions:async(l,w)=>{const y=D=>D.
flatMap(It);return await S("Reading metrics",b(l,w,D=>{try{return{points:y(D.flatMap(({timeSeries:R})=>R??[]))}}catch{return{}}}),y)},requestDeltas:async(l,w)=>await S(
"Reading request metrics",b(l,w),y=>y.flatMap(Nt)),metricTypes:async(l,w)=>{const y=it({filter:`metric.type = starts_with("${l}")`,pageSize:ft});return(await O(
"Listing metrics","metricDescriptors",y,w)).flatMap(({metricDescriptors:D=[]})=>D.map(({type:R})=>R??""))},series:async(l,w)=>{const y=[...ht(l),...it({filter:(0,Ot.
KV)(l),view:"FULL",pageSize:Lt}),...Ut(l)],J="Reading metrics";try{return await S(J,O(J,"timeSeries",y,w),At)}catch(D){if((0,ut.D)(D)&&D.failure==="not-found")return[];
throw D}},close:f.close}}function it(i){return Object.entries(i).map(([n,e])=>[n,String(e)])}function ht({from:i,to:n}){return it({"interval.startTime":new Date(
i).toISOString(),"interval.endTime":new Date(n).toISOString()})}function Ut({alignmentMs:i,aligner:n,groupBy:e}){return[...it({"aggregation.alignmentPeriod":`${i/
1e3}s`,"aggregation.perSeriesAligner":n,"aggregation.crossSeriesReducer":"REDUCE_SUM"}),...e.map(r=>["aggregation.groupByFields",`metric.label.${r}`])]}var kt=s(
7426);const Gt=1e4,mt=3e4,Wt=1e3;function Ft({settings:i,endpoints:n},e,r){const f=m.m,O={clock:f,random:Math.random,tryTimeoutMs:Gt,onDate:Vt(f,r.warn)},S={cloudRun:0,
logging:0,monitoring:0,bigquery:0},b=(D,R)=>({...O,access:R,onTry:()=>{S[D]+=1}}),l=new h(f,{perMinute:i.logReadsPerMinute}),w=gt(async()=>{const D=await zt(Jt(
n,i.project,O),e),R=Kt(D.access.endsAt(),f.now()+r.plannedMs);return R!==""&&r.warn(R),D}),y={endpoints:n,policy:O,counting:b,session:w},J=D=>{const R=new I(f,{
waitsJudged:D.waitBudget!==void 0,quota:l}),{opened:E,...Y}=Bt(y,D,R);return{clock:f,readLimit:R,calls:S,signIn:async()=>(await w()).project,...Y,idToken:async(nt,et)=>await(await w()).
idToken(nt,et),beside:J,close:async()=>{R.end();const nt=new AbortController,et=Promise.all(E.map(async rt=>await rt.close())).finally(()=>nt.abort());await Promise.
race([et,f.sleep(Wt,AbortSignal.any([e,nt.signal])).catch(()=>{})])}}};return J(i)}function Bt({endpoints:i,policy:n,counting:e,session:r},f,O){const S=[],b=l=>gt(
async()=>{const w=await l(await r());return S.push(w),w});return{opened:S,cloudRun:b(async({access:l,project:w})=>{const y={project:w,region:f.region};if(f.workerPool!==
void 0){const{openWorkerPools:D}=await s.e(3356).then(s.bind(s,33356));return await D(l,i.run,y,e("cloudRun",l))}const J=await pt(l,i.run,y,e("cloudRun",l));return Tt(
J,y,J.services,()=>n.clock.now())}),logs:b(async({access:l,project:w})=>await Et(l,i.logging,w,O,e("logging",l))),metrics:b(async({access:l,project:w})=>await xt(
l,i.monitoring,w,e("monitoring",l))),routing:b(async({access:l,project:w})=>{const{openLogRouting:y}=await s.e(8039).then(s.bind(s,28039));return await y(l,i.logging,
w,e("logging",l))}),sql:b(async({access:l,project:w})=>{const{openBigQuery:y}=await s.e(3248).then(s.bind(s,3248));return await y(l,i.bigquery,w,e("bigquery",l))}),
setup:b(async({access:l,project:w})=>{const{openSetupApi:y}=await s.e(3094).then(s.bind(s,33094));return await y(l,i,w,{...n,access:l})})}}function Vt(i,n){let e=!1;
return r=>{const f=e?"":(0,yt.m)({answer:{date:r},now:i.now()});f!==""&&(e=!0,n(`${f} Entries of the log and points are looked for by this machine's time.`))}}function Kt(i,n){
return i===null||i>=n?"":`GitHub's token of this job ends at ${new Date(i).toISOString()}, some six hours after the job's start, and this may take until ${new Date(
n).toISOString()}: nothing can be read from Google after that. Use a shorter window, or a job of its own.`}function gt(i){let n;return async()=>{try{return await(n??=
i())}catch(e){throw n=void 0,e}}}async function zt(i,n){const e=new AbortController,r=m.m.sleep(mt,AbortSignal.any([n,e.signal])).then(()=>{throw new L.aU("Sign\
ing in to Google Cloud","hung",null,`no answer within ${(0,kt.wN)(mt)}.`)});try{return await Promise.race([i,r])}finally{e.abort(),r.catch(()=>{})}}async function Jt({
credentials:i,inActions:n,universe:e},r,f){const O=await P(i,r,{inActions:n,universe:e});await O.ready();const S=r??await O.project();if(S===void 0)throw new W.
j1([{name:"project",value:"missing",allowed:"a project id: give the input `project`, or set GOOGLE_CLOUD_PROJECT, because the credentials name none",where:"inpu\
t or environment"}]);return{access:O,project:S,idToken:O.idTokens({...f,access:O})}}}),39114:((q,z,s)=>{s.d(z,{P:()=>C});var m=s(27923),W=s(25353),V=s(28436);const T=32*
1024*1024;function C(g,h,o){let a;const M=`${h.protocol}://${h.host}:${h.port}`;return{send:async d=>await(0,V.b)({...o,tryTimeoutMs:d.timeoutMs??o.tryTimeoutMs},
d,async N=>{const I=`${M}${d.path}`,{request:L,dispatcher:j}=await(a??=F()),Q=await L(I,{method:d.method,dispatcher:j,signal:N,headers:{...await g.headers(I),...d.
body===void 0?{}:{"content-type":"application/json"}},...d.body===void 0?{}:{body:JSON.stringify(d.body)}}),X=String(Q.headers.date??"");Number.isNaN(Date.parse(
X))||o.onDate?.(Date.parse(X));const{text:t,bytes:$}=await G(await(0,m.j)(Q.body,Q.headers["content-encoding"]),d.what);if(Q.statusCode!==200)throw(0,W.dr)(Q.statusCode,
t,(0,V.V)(o,d),{url:I,date:X});return{value:K(t,d,o),bytes:$}}),close:async()=>await a?.then(async({dispatcher:d})=>await d.destroy()).catch(()=>{})}}async function F(){
const{EnvHttpProxyAgent:g,request:h}=await s.e(6752).then(s.t.bind(s,24371,19));return{request:h,dispatcher:new g}}function K(g,h,o){if(/^\s*</.test(g))throw(0,W.
dr)(302,g,(0,V.V)(o,h),{url:"",date:""});const a=JSON.parse(g);if(typeof a=="object"&&a!==null&&!Array.isArray(a))return a;throw new W.aU(h.what,"ours",null,"th\
e answer is no JSON object.")}async function G(g,h){const o=[];let a=0;for await(const M of g){if(a+=M.length,a>T)throw new W.aU(h,"too-large",null,`a page is l\
arger than ${T/2**20} MiB.`);o.push(M)}return{text:Buffer.concat(o).toString("utf8"),bytes:a}}}),28436:((q,z,s)=>{s.d(z,{V:()=>G,b:()=>F});var m=s(25353),W=s(7426);
const V=250,T=15e3,C="this run's own limit of log reads had no place for it in time.";async function F(o,a,M){let d=V,N=!1,I;const L=()=>o.clock.now()>=a.deadline;
for(;;){if(L())throw I??new m.aU(a.what,"hung",null,"no time was left for it.",{unasked:!0});if(!await K(o,a))throw I??new m.aU(a.what,"read-limit",null,C);o.onTry?.();
const j=await h(o,a,M).catch(t=>{if(g(t))throw t;return(0,m.NV)(t,G(o,a))});if(!(j instanceof m.aU))return j.value;if(j.kind==="quota"&&a.onQuota?.(j.quotaPerMinute),
a.signal.aborted)throw j;if(j.httpStatus===401&&o.access!==void 0&&!N){N=!0,await o.access.renew().catch(()=>{});continue}if(j.failure!=="transient"||a.once===!0)
throw j;const Q=j.kind==="quota"?Math.max(d,1e3):d,X=Q/2+o.random()*(Q/2);if(o.clock.now()+X>=a.deadline)throw j;await o.clock.sleep(X,a.signal),d=Math.min(d*2,
T),I=j}}async function K({clock:o},a){if(a.admit===void 0)return!0;const M=new AbortController,d=AbortSignal.any([a.signal,M.signal]),N=a.admit(d).then(()=>o.now()<
a.deadline),I=(async()=>{for(;o.now()<a.deadline;)await o.sleep(a.deadline-o.now(),d);return!1})();try{return await Promise.race([N,I])}finally{M.abort(new Error(
"settled"));for(const L of[N,I])L.catch(()=>{})}}function G(o,{what:a,advice:M}){const d=o.clock.now();return o.access===void 0?{what:a,advice:M,now:d}:{what:a,
advice:M,now:d,surroundings:o.access.surroundings()}}function g(o){return o instanceof TypeError&&o.cause===void 0||o instanceof ReferenceError||o instanceof RangeError}
async function h(o,a,M){const d=Math.max(1,Math.min(o.tryTimeoutMs,a.deadline-o.clock.now())),N=new AbortController,I=AbortSignal.any([a.signal,N.signal]),L=o.clock.
sleep(d,I).then(()=>{const j=new m.aU(a.what,"hung",null,`no answer within ${(0,W.wN)(Math.round(d))}.`);throw N.abort(j),j},j=>{throw new m.aU(a.what,"cancelle\
d",null,"cancelled.",{cause:j})});try{return{value:await Promise.race([M(I),L])}}finally{N.abort(new Error("settled")),L.catch(()=>{})}}}),27923:((q,z,s)=>{s.d(
z,{j:()=>V});var m=s(57075),W=s.n(m);async function V(T,C){const F=(typeof C=="string"?C:"").toLowerCase().split(",").map(g=>g.trim()).filter(g=>g!==""&&g!=="id\
entity");if(F.length===0)return T;const K=await Promise.resolve().then(s.t.bind(s,38522,23)),G={gzip:K.createGunzip,"x-gzip":K.createGunzip,br:K.createBrotliDecompress,
deflate:K.createInflate,zstd:K.createZstdDecompress};return F.reduceRight((g,h)=>{const o=G[h]?.();return o===void 0?g:(g.once("error",a=>o.destroy(a)),o.once("\
close",()=>g.destroy()),g.pipe(o))},T)}}),69613:((q,z,s)=>{s.d(z,{dw:()=>G,eL:()=>K,wu:()=>F});var m=s(42785),W=s(40354),V=s(77074);const T=/(?<!in )\bproject\b.{0,60}(?:not found|deleted|does not exist|is invalid)|denied on resource project\b/i,
C=20;function F({service:h,region:o,project:a},M,d){const N=(t,$,x)=>new m.j1([{name:t,value:$,allowed:x,where:"input"}]);if(M===null&&T.test(d))return N("proje\
ct",`${(0,m.WU)(a)}, which Google does not know`,`the ID or number of a project (${d})`);if(M===null){const t=`a service of Cloud Run in ${o} of project ${a} (${d}\
)`;return N("service",`${(0,m.WU)(h)}, which could not be found`,t)}if(M.length===0){const t=`${(0,m.WU)(a)}, which has no service of Cloud Run`;return N("proje\
ct",t,`the project of service ${h} in ${o}`)}const I=M.filter(({name:t})=>t===h).map(t=>t.region);if(I.includes(o)){const t=`${(0,m.WU)(h)}, which is listed in ${o}\
 and could not be read`;return N("service",t,`a service that Cloud Run shows (${d})`)}if(I.length>0){const t=`${(0,m.WU)(o)}, where project ${a} has no service ${h}`;
return N("region",t,`where it is: ${g(I)}`)}const L=M.filter(t=>t.region===o).map(({name:t})=>t),j=L.length>0?L:M.map(t=>`${t.name} in ${t.region}`),Q=`${(0,m.WU)(
h)}, which project ${a} does not have in ${o}`,X=(0,W.Z)(h,L);return N("service",Q,`${g(j)}${X===void 0?"":` (is ${X} meant?)`}`)}async function K(h,o,a,M){const d=`${(0,m.
WU)(a)}, which service ${o} does not have`,N=async()=>{try{const I=(await h.revisions(o,M)).map(({name:L})=>L);return I.length===0?"none: the service has no rev\
ision":`${g(I)} (newest first)`}catch(I){if(M.signal.throwIfAborted(),!(0,V.D)(I))throw I;return`a revision of the service (${I.message})`}};return new m.j1([{name:"\
revision",value:d,allowed:await N(),where:"input"}])}function G(h,o){const a=[...h.traffic,...h.trafficStatuses].flatMap(I=>I.tag??[]),M=[...new Set(a)],d=M.length===
0?"none: the service has no tag (deploy with --tag)":g(M),N=`${(0,m.WU)(o)}, which no traffic entry of the service has`;return new m.j1([{name:"tag",value:N,allowed:d,
where:"input"}])}function g(h){const o=h.slice(0,C).join(", ");return h.length>C?`${o} and ${h.length-C} more`:o}}),4843:((q,z,s)=>{s.d(z,{L:()=>m});function m({
bucketCounts:T,bounds:C}){const F=V(C),K=W(C);return T.flatMap((G,g)=>G>0?[{from:g===0?0:F(g-1),to:g>=K?1/0:F(g),count:G}]:[])}function W(T){switch(T.kind){case"\
explicit":return T.bounds.length;case"exponential":case"linear":return T.finite+1;case"none":return 0}}function V(T){switch(T.kind){case"exponential":return C=>T.
scale*T.growth**C;case"linear":return C=>T.offset+T.width*C;case"explicit":return C=>T.bounds[C]??0;case"none":return()=>0}}}),51735:((q,z,s)=>{s.d(z,{dh:()=>Q,
zQ:()=>t,KV:()=>x});var m=s(67750),W=s(28654),V=s(4843);const T=120;function C({labels:v,points:c},u,p){const P=(u.to-u.from)/u.slices,A=Number(v[p]??NaN);return c.
flatMap(({at:U,value:k})=>{const B=Math.ceil((U-u.from)/P-1e-9)-1;if(B<0||B>=u.slices)return[];const Z={slice:B,status:Number.isInteger(A)?A:null,group:v.group??
null};return typeof k=="number"?[{...Z,count:k,sum:null,spans:[]}]:[{...Z,count:k.count,sum:k.mean*k.count,spans:F(k)}]})}function F(v){return v.count===0?[]:(0,V.
L)(v)}function K(v){const c=new Map;for(const{status:u,count:p}of v)u!==null&&p>0&&c.set(u,(c.get(u)??0)+p);return[...c].map(([u,p])=>({status:u,count:p})).toSorted(
(u,p)=>p.count-u.count||u.status-p.status)}function G(v,c){const u=(0,m.pq)(c),p=P=>(0,m.Xf)(c,P)??{ms:0,lowMs:0,highMs:null};return u===0?null:{count:u,meanMs:v.
reduce((P,A)=>P+(A.sum??0),0)/u,p50:p(.5),p95:p(.95),p99:p(.99),maxMs:null,distribution:g(c)}}function g(v){const c=v.map(({from:p,to:P,count:A})=>({fromMs:p,toMs:P===
1/0?2*p:P,count:A})),u=Math.ceil(c.length/T);return Array.from({length:Math.ceil(c.length/u)},(p,P)=>{const A=c.slice(P*u,(P+1)*u);return{fromMs:A[0]?.fromMs??0,
toMs:A.at(-1)?.toMs??0,count:A.reduce((U,k)=>U+k.count,0)}})}function h(v,c,u){const p=o(c);return[...o(v)].map(([P,A])=>{const U=p.get(P)??[],k=(0,m.c6)(U.map(
Z=>Z.spans)),B=(0,m.pq)(k);return{group:P,count:a(A),errors:M(A,u.errorStatus),slow:Math.round((0,m.d2)(k,u.slowMs).count),meanMs:B===0?null:U.reduce((Z,H)=>Z+(H.
sum??0),0)/B,p95Ms:(0,m.Xf)(k,.95)?.ms??null}}).toSorted((P,A)=>A.count-P.count||(P.group<A.group?-1:1))}function o(v){const c=Map.groupBy(v,({group:u})=>u??"");
return c.delete(""),c}function a(v){return v.reduce((c,{count:u})=>c+u,0)}function M(v,c){return a(v.filter(({status:u})=>(0,W.bJ)(u,c)===!0))}function d({from:v,
to:c,slices:u},p,P,A){return Array.from({length:u},(U,k)=>{const B=p.filter(({slice:H})=>H===k),Z=(0,m.c6)(P.filter(({slice:H})=>H===k).map(H=>H.spans));return{
at:v+k*(c-v)/u,requests:B.reduce((H,{count:_})=>H+_,0),errors:B.reduce((H,{status:_,count:tt})=>H+((0,W.bJ)(_,A)===!0?tt:0),0),p95Ms:(0,m.Xf)(Z,.95)?.ms??null}})}
const N="run.googleapis.com/request_count",I="run.googleapis.com/request_latencies",L=50,j=100;class Q{#e;#t;constructor(c,u){this.#e=c,this.#t=u}async read(c,u){
const[p,P]=await Promise.all([this.#s(c,u),this.#n(c,u)]),A=X(p,P,c),U=A===void 0?p:null,{counted:k,measured:B}=U??P,Z=a(k);if(Z===0)return null;const H=h(k,B,c),
_=(0,m.c6)(B.map(({spans:tt})=>tt));return{kind:"monitoring",of:U===null?"platform":"app",query:x({...$(c),metric:U===null?I:this.#t.latency}),count:Z,errors:M(
k,c.errorStatus),seen:Z,sampling:null,byStatus:K(k),latency:G(B,_),slow:{thresholdMs:c.slowMs,count:Math.round((0,m.d2)(_,c.slowMs).count)},groups:H.slice(0,L),
moreGroups:Math.max(0,H.length-L),groupDifference:(0,m.W3)([...o(B).values()].map(tt=>(0,m.c6)(tt.map(({spans:st})=>st)))),slices:d(c,k,B,c.errorStatus),slowest:[],
unusable:0,...A===void 0?{}:{metricSince:A}}}async earlier(c,u,p){const P=c.to-c.from,A={...c,from:c.from-u*P,to:c.from,slices:u},[U,k]=await Promise.all([this.#s(
A,p),this.#n(A,p)]),{measured:B}=U===null||X(U,k,A)!==void 0?k:U;return Array.from({length:u},(Z,H)=>{const _=(0,m.c6)(B.filter(({slice:ot})=>ot===H).map(ot=>ot.
spans)),tt=(0,m.Xf)(_,.95),st=A.from+H*P,at=(0,m.pq)(_);return tt===null||at<j?[]:[{from:st,to:st+P,p95Ms:tt.ms,lowMs:tt.lowMs,highMs:tt.highMs,requests:at}]}).
flat()}async#s(c,u){const p={...$(c),aligner:"ALIGN_DELTA",groupBy:["group","status"]},[P,A]=await Promise.all([this.#e.series({...p,metric:this.#t.latency},u),
this.#e.series({...p,metric:this.#t.requests},u)]),U=P.flatMap(B=>C(B,c,"status")),k=A.flatMap(B=>C(B,c,"status"));return a(U)===0?null:{counted:a(k)<a(U)?U:k,measured:U}}async#n(c,u){
const p={...$(c),aligner:"ALIGN_DELTA"},[P,A]=await Promise.all([this.#e.series({...p,metric:N,groupBy:["response_code"]},u),this.#e.series({...p,metric:I,groupBy:[]},
u)]);return{counted:P.flatMap(U=>C(U,c,"response_code")),measured:A.flatMap(U=>C(U,c,"response_code"))}}}function X(v,c,{from:u,to:p,slices:P}){if(v===null)return;
const A=k=>k.reduce((B,{slice:Z,count:H})=>H>0?Math.min(B,Z):B,P),U=A(v.measured);return A(c.counted)<U?u+U*(p-u)/P:void 0}async function t(v,c,u){const p={...$(
c),metric:N,aligner:"ALIGN_DELTA",groupBy:["response_code"]},P=(await v.series(p,u)).flatMap(U=>C(U,c,"response_code"));if(P.length===0)return null;const A=U=>U.
reduce((k,{count:B})=>k+B,0);return{requests:A(P),serverErrors:A(P.filter(({status:U})=>(U??0)>=500)),slices:Array.from({length:c.slices},(U,k)=>A(P.filter(({slice:B})=>B===
k)))}}function $(v){const{service:c,region:u,from:p,to:P,slices:A}=v;return{service:c,region:u,from:p,to:P,alignmentMs:(P-p)/A,and:""}}function x({metric:v,service:c,
region:u,and:p}){return[`metric.type="${v}"`,'resource.type="cloud_run_revision"',`resource.labels.service_name="${c}"`,`resource.labels.location="${u}"`,...p===
""?[]:[p]].join(" AND ")}}),63684:((q,z,s)=>{s.d(z,{J:()=>m,_:()=>W});const m=.01,W=.01})};
