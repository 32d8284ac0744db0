"use strict";exports.id=5550,exports.ids=[5550],exports.modules={75619:((nt,J,s)=>{s.d(J,{W3:()=>K,Xf:()=>V,c6:()=>B,d2:()=>x,pq:()=>E});var m=s(71472),W=s(3779);function V(G,w){
const h=E(G),r=w*h;let a=0,M=null;for(const{from:d,to:N,count:I}of G){if(I<=0)continue;const j=Math.min(1,(r-a)/I);if(M=N===1/0?{ms:d,lowMs:d,highMs:null}:{ms:d+
(N-d)*Math.max(0,j),lowMs:d,highMs:N},a+=I,a>=r-1e-6)return M}return M}function E(G){return G.reduce((w,{count:h})=>w+h,0)}function x(G,w){let[h,r,a]=[0,0,0];for(const{
from:M,to:d,count:N}of G)d<=w||(a+=N,M>=w?(r+=N,h+=N):d!==1/0&&(h+=N*(d-w)/(d-M)));return{count:h,least:r,most:a}}function B(G){const w=new Map;for(const h of G)
for(const r of h){const a=`${r.from}/${r.to}`,M=w.get(a);M===void 0?w.set(a,{...r}):M.count+=r.count}return[...w.values()].toSorted((h,r)=>h.from-r.from||h.to-r.
to)}function K(G,w=1){const h=G.filter(X=>E(X)>0);if(h.length<2)return null;const r=new Map;let[a,M]=[0,0];for(const{from:X,to:t,count:T}of B(h)){const L=T*w;r.
set(`${X}/${t}`,a+(L+1)/2),a+=L,M+=L**3-L}const d=a,N=h.reduce((X,t)=>{const T=E(t)*w,L=t.reduce((v,{from:c,to:u,count:p})=>v+(r.get(`${c}/${u}`)??0)*p*w,0);return X+
L**2/T},0),I=1-M/(d**3-d),j=I<=0?0:Math.max(0,(12/(d*(d+1))*N-3*(d+1))/I),C=(0,m.QN)((h.length-1)/2,j/2),Q=j/(d-1);return{n:d,h:j,p:C,epsilonSquared:Q,differs:C<
W.J&&Q>=W._}}}),40107:((nt,J,s)=>{s.d(J,{J:()=>W,m:()=>m});const m={now:()=>Date.now(),sleep:(V,E)=>new Promise((x,B)=>{if(E.aborted){B(W(E));return}const K=()=>{
clearTimeout(G),B(W(E))},G=setTimeout(()=>{E.removeEventListener("abort",K),x()},Math.max(0,V));E.addEventListener("abort",K,{once:!0})})};function W(V){return V.
reason instanceof Error?V.reason:new Error("aborted",{cause:V.reason})}}),31572:((nt,J,s)=>{s.d(J,{V:()=>G,L:()=>x});const m=[["Ti",2**40],["Gi",2**30],["Mi",2**
20],["Ki",2**10]],W={T:1e12,G:1e9,M:1e6,k:1e3,"":1,m:.001};function V(t){const T=t.map(E);if(T.some(Number.isNaN))return null;const L=T.reduce((u,p)=>u+p,0);if(!t.
some(u=>u.endsWith("i"))){const u=["T","G","M","k"].find(p=>t.some(P=>P.endsWith(p)))??"";return`${Number((L/(W[u]??1)).toPrecision(12))}${u}`}const[v,c]=m.find(
([,u])=>Number.isInteger(L/u))??["",1];return`${L/c}${v}`}function E(t){const[,T="",L=""]=/^([\d.]+)([A-Za-z]*)$/.exec(t)??[],v=W[L]??m.find(([c])=>c===L)?.[1]??
NaN;return T===""?NaN:Number(T)*v}function x(t){const T=(t.conditions??[]).map(M),L=t.terminalCondition?M(t.terminalCondition):void 0;return{uri:C(t.uri),etag:C(
t.etag),generation:C(t.generation)??"",observedGeneration:C(t.observedGeneration)??"",reconciling:t.reconciling===!0,terminalCondition:L??T.find(v=>v.type==="Re\
ady")??null,conditions:T,latestCreatedRevision:j(t.latestCreatedRevision),latestReadyRevision:j(t.latestReadyRevision),traffic:(t.traffic??[]).map(I),trafficStatuses:(t.
trafficStatuses??[]).map(I),internalOnly:t.ingress!==void 0&&t.ingress!==null&&K(String(t.ingress)),defaultUriDisabled:t.defaultUriDisabled===!0,invokerIamDisabled:t.
invokerIamDisabled===!0,terraform:B(t)}}function B({labels:t,client:T}){return t?.["goog-terraform-provisioned"]!=="true"?!1:!/^(?:gcloud|cloud-console)/.test(T??
"")}function K(t){return["INGRESS_TRAFFIC_INTERNAL_ONLY","INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER","INGRESS_TRAFFIC_NONE","2","3","4"].includes(t)}function G(t){
const T=t.containers??[],L=w(T);return{name:j(t.name)??"",createdAt:Q(t.createTime),reconciling:t.reconciling===!0,conditions:(t.conditions??[]).map(M),image:C(
L?.image),labels:t.labels??{},commit:C(t.labels?.["commit-sha"]),memoryLimit:h("memory",T),cpuLimit:h("cpu",T),minInstances:t.scaling?.minInstanceCount??null,maxInstances:t.
scaling?.maxInstanceCount??null,concurrency:t.maxInstanceRequestConcurrency||null,timeoutMs:X(t.timeout),healthCheck:a(L),healthProbe:r(L),logUri:C(t.logUri)}}function w(t){
return t.find(({ports:T})=>(T??[]).length>0)??t[0]}function h(t,T){const L=T.map(({resources:c})=>c?.limits?.[t]??null),[v]=L;return L.length<=1?v??null:L.every(
c=>c!==null)?V(L):null}function r(t){const T=t?.livenessProbe??t?.startupProbe;return T?.httpGet?{path:T.httpGet.path||"/",timeoutMs:(T.timeoutSeconds||1)*1e3}:
null}function a(t){const T=t?.livenessProbe??t?.startupProbe;if(!T)return null;const L=t?.livenessProbe?"liveness":"startup",v=T.httpGet?`HTTP ${T.httpGet.path||
"/"}`:T.grpc?"gRPC":`TCP ${T.tcpSocket?.port??""}`.trim();return`${L} ${v}, timeout ${T.timeoutSeconds||1} s`}function M(t){const T=[t.revisionReason,t.reason,t.
executionReason].find(L=>L!=null&&!d(L));return{type:t.type??"",state:N(String(t.state??"")),message:t.message??"",reason:T===void 0?"":String(T),informational:[
"INFO","WARNING","3","2"].includes(String(t.severity??"")),lastTransitionAt:Q(t.lastTransitionTime)}}function d(t){return t===0||String(t).endsWith("_UNDEFINED")||
String(t).endsWith("_UNSPECIFIED")}function N(t){return t==="CONDITION_SUCCEEDED"||t==="4"?"succeeded":t==="CONDITION_FAILED"||t==="3"?"failed":"pending"}function I(t){
return{revision:j(t.revision),percent:t.percent??0,tag:C(t.tag),uri:C(t.uri),latest:["TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST","1"].includes(String(t.type??""))}}
function j(t){return C(t?.split("/").at(-1))}function C(t){return t==null||t===""?null:t.toString()}function Q(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor(
(t.nanos??0)/1e6):null}function X(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):null}}),76632:((nt,J,s)=>{s.d(J,{O:()=>W,P:()=>V});var m=s(
99069);function W(E){return{timeout:E,autoPaginate:!1,retry:{retryCodes:[],backoffSettings:{initialRetryDelayMillis:1,retryDelayMultiplier:1,maxRetryDelayMillis:1,
initialRpcTimeoutMillis:null,rpcTimeoutMultiplier:null,maxRpcTimeoutMillis:null,totalTimeoutMillis:null}}}}async function V(E,x,B){return await(0,m.b)(E,x,async()=>{
await E.access?.signIn();const[K,G]=await B();return{answer:K,next:G}})}}),5550:((nt,J,s)=>{s.d(J,{Q:()=>Ft});var m=s(40107),W=s(79050);const V=60,E=.8,x=E*V,B=6e4,
K=1e4,G=.1/B,w=8;class h{#e;#t;#s;#n=1;#a=-1/0;#c;#i=[];#u=new Set;#o=[];#r=null;constructor(n,{perMinute:e}={}){this.#e=n,this.#t=e,this.#s=e??x,this.#c=n.now()}join(n){
this.#u.add(n)}leave(n){this.#u.delete(n)}get readers(){return Math.max(1,this.#u.size)}get perMinute(){return Math.max(Math.min(w,this.#s),Math.floor(this.#s*this.#n))}get isShared(){
return this.#n<1}get isRefused(){return this.#e.now()-this.#a<B}get scale(){return this.#f(),this.#s*this.#n/x}refused(n){this.#f(),n!==null&&this.#t===void 0&&
(this.#s=Math.max(1,Math.floor(E*n)));const e=this.#e.now();e-this.#a>=K&&(this.#n=Math.max(w/this.#s,this.#n/2)),this.#a=e}inThisMinute(n){const e=this.#e.now()-
B;return this.#i=this.#i.filter(({at:i})=>i>e),n===void 0?this.#i.length:this.#i.filter(i=>i.reader===n).length}async take(n,e){if(this.#o.length===0&&this.#l())
return this.#d(n);if(e.aborted)throw(0,m.J)(e);await new Promise((i,f)=>{const O=()=>{this.#o=this.#o.filter(l=>l!==b),e.removeEventListener("abort",$)},$=()=>{
O(),this.#o.length===0&&this.#r?.abort(new Error("nobody waits")),f((0,m.J)(e))},b={reader:n,admit:()=>{O(),this.#d(n),i()}};this.#o.push(b),e.addEventListener(
"abort",$,{once:!0}),this.#r===null?this.#h():this.#r.abort(new Error("another one waits"))})}async#h(){for(;;){for(;this.#o.length>0&&this.#l();)this.#m()?.admit();
if(this.#o.length===0)break;const n=this.#i[this.#i.length-this.perMinute]?.at??this.#e.now();this.#r=new AbortController;const e=Math.max(1,n+B-this.#e.now());
await this.#e.sleep(e,this.#r.signal).catch(()=>{})}this.#r=null}#m(){const n=new Map(this.#o.map(({reader:e})=>[e,this.inThisMinute(e)]));return this.#o.toSorted(
(e,i)=>(n.get(e.reader)??0)-(n.get(i.reader)??0))[0]}#l(){return this.inThisMinute()<this.perMinute}#d(n){this.#i.push({at:this.#e.now(),reader:n})}#f(){const n=this.#e.
now(),e=Math.min(n-this.#c,Math.max(0,n-this.#a-B));this.#n=Math.min(1,this.#n+e*G),this.#c=n}}const r={judged:{reads:9,perMs:13/6e4},beside:{reads:6,perMs:8/6e4},
waits:{reads:2,perMs:2/6e4}},a={judged:{reads:8,perMs:11/6e4},beside:{reads:5,perMs:7/6e4},waits:{reads:4,perMs:5/6e4}},M=["judged","beside","waits"],d=6e4,N=12;
class I{#e;#t;#s;#n;#a;#c=0;#i=0;#u=!1;constructor(n,{waitsJudged:e=!1,perMinute:i,quota:f}={}){this.#e=n,this.#t=f??new h(n,{perMinute:i}),this.#s=e?a:r,this.#n=
{judged:this.mostForPoll("judged"),beside:this.mostForPoll("beside"),waits:this.mostForPoll("waits")},this.#a=n.now()}end(){this.#u=!0,this.#t.leave(this)}get perMinute(){
return Math.max(1,Math.floor(this.#t.perMinute/this.#t.readers))}get isShared(){return this.#t.isShared||this.#t.readers>1&&this.perMinute<N}get isRefused(){return this.#t.
isRefused}refused(n){this.#r(),this.#t.refused(n);for(const e of M)this.#n[e]=Math.min(this.#n[e],this.mostForPoll(e))}mostForPoll(n){return Math.max(1,Math.floor(
this.#s[n].reads*this.#o))}forPoll(n){return this.#r(),Math.max(0,Math.floor(this.#n[n]))}forPollsWithin(n,e){return this.#r(),Math.max(0,this.#n[n]+e*this.#s[n].
perMs*this.#o)}leftThisMinute(){const n=this.#t.perMinute-this.#t.inThisMinute(),{readers:e}=this.#t;return e===1?n:Math.min(n,Math.max(this.perMinute-this.#t.inThisMinute(
this),Math.floor(n/e)))}placesAfterMs(n){const{readers:e,perMinute:i}=this.#t;if(e===1)return this.leftThisMinute()<n?d:0;const f=n*e-(i-this.#t.inThisMinute());
return Math.max(0,Math.ceil(f/i))*d}charge(n){this.#r(),this.#n.judged=Math.min(this.mostForPoll("judged"),this.#n.judged+1),n!==null&&this.#n[n]--}async take(n){
this.#u||this.#t.join(this),await this.#t.take(this,n),this.#r(),this.#n.judged--,this.#c++,this.#i=Math.max(this.#i,this.#t.inThisMinute(this))}reads(){return{
total:this.#c,mostInAMinute:this.#i}}get#o(){return this.#t.scale/this.#t.readers}#r(){const n=this.#e.now(),e=n-this.#a,i=this.#o;for(const f of M){const O=this.#n[f]+
e*this.#s[f].perMs*i;this.#n[f]=Math.min(this.mostForPoll(f),O)}this.#a=n}}var j=s(31042),C=s(99069);const Q="Give google-github-actions/auth a `service_account\
` to impersonate, or mint a token in its step (`token_format: id_token`) and pass it by the input `probe-headers` as `X-Serverless-Authorization: Bearer …`.";
function X(o,n,e){const i="Minting an ID token for the probes";return async(f,O)=>await(0,C.b)(e,{what:i,advice:Q,...O},async()=>{try{const $=await o.getClient(),
b=o.jsonContent;if(b?.type==="external_account")return await t(b,f,n,i);if(!T($))throw new j.aU(i,"credentials",null,"these credentials cannot give one.",{advice:Q});
return await $.fetchIdToken(f)}catch($){throw(0,j.S5)($,(0,C.V)(e,{what:i,advice:Q}))}})}async function t(o,n,e,i){const{service_account_impersonation_url:f,...O}=o,
$=f?.replace(/:generateAccessToken$/,":generateIdToken");if($===void 0||!$.endsWith(":generateIdToken")){const y="the workload identity impersonates no service \
account, and only an account has ID tokens.";throw new j.aU(i,"credentials",null,y,{advice:Q})}const{IdentityPoolClient:b}=await Promise.all([s.e(4626),s.e(5339)]).
then(s.t.bind(s,24626,23)),l=new b(O);l.scopes=[...e];const g=await l.request({url:$,method:"POST",data:{audience:n,includeEmail:!0},retry:!1});if(typeof g.data.
token=="string")return g.data.token;throw new j.aU(i,"outage",null,"the answer holds no token.")}function T(o){return"fetchIdToken"in o&&typeof o.fetchIdToken==
"function"}var L=s(73024);const v="googleapis.com",c="https://www.googleapis.com/auth/cloud-platform",u=45e3,p=10*6e4;async function P(o,n,{inActions:e=!0,universe:i}={}){
const{GoogleAuth:f,OAuth2Client:O,PassThroughClient:$}=await Promise.all([s.e(4626),s.e(5339)]).then(s.t.bind(s,24626,23)),b=i===v?void 0:i,l={eagerRefreshThresholdMillis:u,
transporterOptions:{redirect:"manual"}},g=(()=>{if(o.kind==="none")return new $(l);if(o.kind==="default")return;const S=new O(l);return S.refreshHandler=async()=>({
access_token:A(o.path),expiry_date:Date.now()+p}),S})(),y=new f({scopes:[c],clientOptions:l,...b===void 0?{}:{universeDomain:b},...n===void 0?{}:{projectId:n},...g===
void 0?{}:{authClient:g}}),z=()=>({inActions:e,...U(y)}),D=async S=>{try{return await S()}catch(Y){throw new j.Jj("Signing in to Google Cloud",{cause:Y})}},R=async S=>await D(
async()=>Object.fromEntries(await y.getRequestHeaders(S)));return{surroundings:z,signIn:async()=>{await R(`https://run.${b??v}/`)},renew:async()=>{const S=await D(
async()=>await y.getClient());S.setCredentials({...S.credentials,expiry_date:1})},ready:async()=>{try{o.kind==="token-file"?A(o.path):await y.getClient();const S=await y.
getUniverseDomain();if(S!==(b??v))throw new Error(`the credentials are for the universe domain ${S}.`)}catch(S){const Y={what:"Loading Google credentials",advice:"",
surroundings:z()};throw(0,j.S5)(S,Y)}},headers:R,project:async()=>n??await y.getProjectId().catch(()=>{}),idTokens:S=>X(y,[c],S),clientOptions:S=>({apiEndpoint:S.
host,port:S.port,protocol:S.protocol,fallback:!0,...b===void 0?{}:{universeDomain:b},...n===void 0?{}:{projectId:n},auth:y}),endsAt:()=>k(y)}}function A(o){const n=(0,L.
readFileSync)(o,"utf8").trim();if(n==="")throw new Error(`${o} is empty.`);return n}function U(o){const n=o.jsonContent??{};return{identity:/serviceAccounts\/([^:/]+):/.
exec(n.service_account_impersonation_url??"")?.[1]??n.client_email??null,tokenSource:n.credential_source?.url?.split("?",1)[0]??null}}function k(o){const e=(o.jsonContent??
{}).credential_source?.headers?.Authorization??"";try{const i=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString("utf8"));return typeof i!="object"||
i===null||!("exp"in i)?null:typeof i.exp=="number"?i.exp*1e3:null}catch{return null}}var F=s(76632),Z=s(31017),H=s(31572);const et=o=>`Grant the workflow's iden\
tity roles/run.viewer (run.services.get, run.revisions.get, run.revisions.list) on the project or the service, if ${o} is the right project.`,tt="Grant roles/ru\
n.developer on the service, and roles/iam.serviceAccountUser on the account that it runs as.",st=2e4,it={latest:"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST",revision:"\
TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION"};async function at(o,n,e,i){const{ServicesClient:f}=await Promise.all([s.e(4626),s.e(2165),s.e(593),s.e(760),s.e(3905)]).
then(s.bind(s,60760)),{RevisionsClient:O}=await Promise.all([s.e(4626),s.e(2165),s.e(593),s.e(5796),s.e(6286)]).then(s.bind(s,25796)),$=new f(o.clientOptions(n)),
b=new O(o.clientOptions(n)),l=(0,Z.P)(o,n,i),g=et(e.project),y=`projects/${e.project}/locations/${e.region}`,z=(0,F.O)(i.tryTimeoutMs),D=async(R,S,Y)=>(await(0,F.
P)(i,{what:R,advice:g,...S},Y)).answer;return{service:async(R,S)=>(0,H.L)(await D(`Reading service ${R}`,S,()=>$.getService({name:`${y}/services/${R}`},z))),revision:async(R,S,Y)=>(0,H.
V)(await D(`Reading revision ${S}`,Y,()=>b.getRevision({name:`${y}/services/${R}/revisions/${S}`},z))),imageDigest:async(R,S)=>{const Y=`/v1/projects/${e.project}\
/locations/${e.region}/revisions/${R}`,{value:_}=await l.send({what:`Reading the image of ${R}`,advice:g,...S,method:"GET",path:Y}),{imageDigest:q}=_.status??{};
return typeof q=="string"?/sha256:[0-9a-f]{64}$/.exec(q)?.[0]??null:null},revisions:async(R,S)=>(await D(`Listing the revisions of ${R}`,S,()=>b.listRevisions({
parent:`${y}/services/${R}`,pageSize:100},z))).map(H.V),updateTraffic:async(R,S,Y,_)=>{const q=`${y}/services/${R}`,{value:rt}=await l.send({what:`Moving the tr\
affic of ${R}`,advice:tt,once:!0,timeoutMs:st,..._,method:"PATCH",path:`/v2/${q}?updateMask=traffic`,body:{name:q,etag:Y,traffic:S.map(({revision:ct,percent:Jt,
tag:wt})=>({...ct===null?{type:it.latest}:{type:it.revision,revision:ct},percent:Jt,...wt===null?{}:{tag:wt}}))}});return dt(rt)},operation:async(R,S)=>{const Y="\
Following the change of traffic",{value:_}=await l.send({what:Y,advice:g,...S,method:"GET",path:`/v2/${R}`});return dt(_)},services:async R=>{const S=`/v1/proje\
cts/${e.project}/locations/-/services?limit=500`,Y=`Listing the services of ${e.project}`,{value:_}=await l.send({what:Y,advice:g,...R,method:"GET",path:S});return _.
items?.flatMap(pt)??[]},close:async()=>{await Promise.all([$.close(),b.close(),l.close()])}}}function pt({metadata:o}){const n=o?.labels?.["cloud.googleapis.com\
/location"];return o?.name===void 0||n===void 0?[]:[{name:o.name,region:n}]}function dt(o){const{name:n,done:e,error:i}=o;return{name:n??"",done:e===!0,error:i===
void 0?null:{code:i.code??2,message:i.message??""}}}var Mt=s(19762),yt=s(72746),ut=s(59301);const vt=1e4;function bt(o,n,e,i){let f=!1;const O=async($,b,l)=>{try{
const g=await l();return f=!0,g}catch(g){if(f||!(0,ut.D)(g)||g.failure!=="not-found")throw g;const y={deadline:Math.min(b.deadline,i()+vt),signal:b.signal},z=await e(
y).catch(D=>{if(b.signal.throwIfAborted(),!(0,ut.D)(D))throw D;return null});throw(0,yt.wu)({...n,service:$},z,g.message)}};return{...o,service:async($,b)=>await O(
$,b,async()=>await o.service($,b)),revisions:async($,b)=>await O($,b,async()=>await o.revisions($,b))}}var Tt=s(78877);const $t="Grant the workflow's identity r\
oles/logging.viewer (logging.logEntries.list) on the project.";async function St(o,n,e,i,f){(0,Tt.setFlagsFromString)("--semi-space-growth-factor=1");const O=(0,Z.
P)(o,n,f);return{page:async($,b)=>{const{value:l,bytes:g}=await O.send({what:"Reading log entries",advice:$t,admit:y=>i.take(y),onQuota:y=>i.refused(y),...b,method:"\
POST",path:"/v2/entries:list",body:{resourceNames:[`projects/${e}`],...$}});return{...l,bytes:g}},close:O.close}}var Et=s(26421),Pt=s(58003);function Ot(o){return[
...Map.groupBy(o,({metric:e})=>JSON.stringify(Object.entries(e?.labels??{}).toSorted(([i],[f])=>i<f?-1:1))).values()].map(e=>({labels:e[0]?.metric?.labels??{},points:e.
flatMap(At).sort((i,f)=>i.at-f.at)}))}function At({points:o=[]}){return o.flatMap(({interval:n,value:e={}})=>{const i=Date.parse(n?.endTime??"");if(Number.isNaN(
i))return[];if(e.distributionValue!==void 0)return[{at:i,value:lt(e.distributionValue)}];const f=e.int64Value??e.doubleValue;return f===void 0?[]:[{at:i,value:Number(
f)}]})}function Rt({metric:o,unit:n,points:e=[]}){const i=o?.labels?.container_name;return e.flatMap(({interval:f,value:O})=>{const $=Date.parse(f?.endTime??""),
b=O?.distributionValue;return Number.isNaN($)||b===void 0?[]:[{at:$,...lt(b),...i===void 0?{}:{container:i},...Nt(n)?{isShare:!0}:{}}]})}function It({metric:o,points:n=[]}){
const e=Number(o?.labels?.response_code??Number.NaN);return n.flatMap(({interval:i,value:f={}})=>{const O=Date.parse(i?.endTime??""),$=Date.parse(i?.startTime??
"");if(Number.isNaN(O)||Number.isNaN($))return[];const b=Number.isInteger(e)?e:null;if(f.distributionValue!==void 0){const g=lt(f.distributionValue);return[{from:$,
to:O,status:b,count:g.count,latencies:g}]}const l=Number(f.int64Value??f.doubleValue??Number.NaN);return Number.isNaN(l)?[]:[{from:$,to:O,status:b,count:l,latencies:null}]})}
function Nt(o=""){return o.includes("%")||o==="1"}function lt({count:o,mean:n,bucketCounts:e,bucketOptions:i}){return{count:Number(o??0),mean:n??0,bucketCounts:(e??
[]).map(Number),bounds:Dt(i)}}function Dt({exponentialBuckets:o,linearBuckets:n,explicitBuckets:e}={}){if(o!==void 0){const{numFiniteBuckets:i=0,growthFactor:f=0,
scale:O=0}=o;return{kind:"exponential",finite:i,growth:f,scale:O}}if(n!==void 0){const{numFiniteBuckets:i=0,width:f=0,offset:O=0}=n;return{kind:"linear",finite:i,
width:f,offset:O}}return e===void 0?{kind:"none"}:{kind:"explicit",bounds:e.bounds??[]}}const Ct="Grant the workflow's identity roles/monitoring.viewer (monitor\
ing.timeSeries.list, monitoring.metricDescriptors.list) on the project.",ft=1e4,jt=1e5;async function Lt(o,n,e,i){const f=(0,Z.P)(o,n,i),O=async(l,g,y,z,D=()=>({}))=>{
const R=[];for(let S="";;){const Y=new URLSearchParams([...y,...ot(S===""?{}:{pageToken:S})]).toString(),_={what:l,advice:Ct,...z,method:"GET",path:`/v3/project\
s/${e}/${g}?${Y}`},q=(await f.send(_)).value,[rt]=q.executionErrors??[];if(rt!==void 0){const ct=`the answer is only a part of what there is: ${rt.message??"no \
reason given"}`;throw Object.assign(new j.aU(l,"outage",null,ct),D([...R,q]))}if(R.push(q),S=q.nextPageToken??"",S==="")return R}},$=async(l,g,y)=>{const z=await g;
try{return y(z.flatMap(({timeSeries:D})=>D??[]))}catch(D){const R=D instanceof Error?D.message:String(D);throw new j.aU(l,"ours",null,`ion-verify could not read\
 the answer (${R}).`,{cause:D})}},b=async(l,g,y)=>{const{type:z,nameLabel:D}=(0,Et.KU)(l),R=[`metric.type="${l.metric}"`,`resource.type="${z}"`,`resource.labels\
.${D}="${l.service}"`,`resource.labels.revision_name="${l.revision}"`,`resource.labels.location="${l.region}"`].join(" AND "),S=[...ht(l),...ot({filter:R,view:"\
FULL",pageSize:ft})];return await O("Reading metrics","timeSeries",S,g,y)};return{distributions:async(l,g)=>{const y=D=>D.flatMap(Rt);return await $("Reading me\
trics",b(l,g,D=>{try{return{points:y(D.flatMap(({timeSeries:R})=>R??[]))}}catch{return{}}}),y)},requestDeltas:async(l,g)=>await $("Reading request metrics",b(l,
g),y=>y.flatMap(It)),metricTypes:async(l,g)=>{const y=ot({filter:`metric.type = starts_with("${l}")`,pageSize:ft});return(await O("Listing metrics","metricDescr\
iptors",y,g)).flatMap(({metricDescriptors:D=[]})=>D.map(({type:R})=>R??""))},series:async(l,g)=>{const y=[...ht(l),...ot({filter:(0,Pt.KV)(l),view:"FULL",pageSize:jt}),
...xt(l)],z="Reading metrics";try{return await $(z,O(z,"timeSeries",y,g),Ot)}catch(D){if((0,ut.D)(D)&&D.failure==="not-found")return[];throw D}},close:f.close}}
function ot(o){return Object.entries(o).map(([n,e])=>[n,String(e)])}function ht({from:o,to:n}){return ot({"interval.startTime":new Date(o).toISOString(),"interv\
al.endTime":new Date(n).toISOString()})}function xt({alignmentMs:o,aligner:n,groupBy:e}){return[...ot({"aggregation.alignmentPeriod":`${o/1e3}s`,"aggregation.pe\
rSeriesAligner":n,"aggregation.crossSeriesReducer":"REDUCE_SUM"}),...e.map(i=>["aggregation.groupByFields",`metric.label.${i}`])]}var Ut=s(3487);const kt=1e4,mt=3e4,
Gt=1e3;function Ft({settings:o,endpoints:n},e,i){const f=m.m,O={clock:f,random:Math.random,tryTimeoutMs:kt,onDate:Bt(f,i.warn)},$={cloudRun:0,logging:0,monitoring:0,
bigquery:0},b=(D,R)=>({...O,access:R,onTry:()=>{$[D]+=1}}),l=new h(f,{perMinute:o.logReadsPerMinute}),g=gt(async()=>{const D=await Kt(zt(n,o.project,O),e),R=Vt(
D.access.endsAt(),f.now()+i.plannedMs);return R!==""&&i.warn(R),D}),y={endpoints:n,policy:O,counting:b,session:g},z=D=>{const R=new I(f,{waitsJudged:D.waitBudget!==
void 0,quota:l}),{opened:S,...Y}=Wt(y,D,R);return{clock:f,readLimit:R,calls:$,signIn:async()=>(await g()).project,...Y,idToken:async(_,q)=>await(await g()).idToken(
_,q),beside:z,close:async()=>{R.end();const _=new AbortController,q=Promise.all(S.map(async rt=>await rt.close())).finally(()=>_.abort());await Promise.race([q,
f.sleep(Gt,AbortSignal.any([e,_.signal])).catch(()=>{})])}}};return z(o)}function Wt({endpoints:o,policy:n,counting:e,session:i},f,O){const $=[],b=l=>gt(async()=>{
const g=await l(await i());return $.push(g),g});return{opened:$,cloudRun:b(async({access:l,project:g})=>{const y={project:g,region:f.region};if(f.workerPool!==void 0){
const{openWorkerPools:D}=await s.e(8787).then(s.bind(s,78787));return await D(l,o.run,y,e("cloudRun",l))}const z=await at(l,o.run,y,e("cloudRun",l));return bt(z,
y,z.services,()=>n.clock.now())}),logs:b(async({access:l,project:g})=>await St(l,o.logging,g,O,e("logging",l))),metrics:b(async({access:l,project:g})=>await Lt(
l,o.monitoring,g,e("monitoring",l))),routing:b(async({access:l,project:g})=>{const{openLogRouting:y}=await s.e(4170).then(s.bind(s,84170));return await y(l,o.logging,
g,e("logging",l))}),sql:b(async({access:l,project:g})=>{const{openBigQuery:y}=await s.e(7532).then(s.bind(s,17532));return await y(l,o.bigquery,g,e("bigquery",l))}),
setup:b(async({access:l,project:g})=>{const{openSetupApi:y}=await s.e(3543).then(s.bind(s,13543));return await y(l,o,g,{...n,access:l})})}}function Bt(o,n){let e=!1;
return i=>{const f=e?"":(0,Mt.m)({answer:{date:i},now:o.now()});f!==""&&(e=!0,n(`${f} Entries of the log and points are looked for by this machine's time.`))}}function Vt(o,n){
return o===null||o>=n?"":`GitHub's token of this job ends at ${new Date(o).toISOString()}, some six hours after the job's start, and this may take until ${new Date(
n).toISOString()}: nothing can be read from Google after that. Use a shorter window, or a job of its own.`}function gt(o){let n;return async()=>{try{return await(n??=
o())}catch(e){throw n=void 0,e}}}async function Kt(o,n){const e=new AbortController,i=m.m.sleep(mt,AbortSignal.any([n,e.signal])).then(()=>{throw new j.aU("Sign\
ing in to Google Cloud","hung",null,`no answer within ${(0,Ut.wN)(mt)}.`)});try{return await Promise.race([o,i])}finally{e.abort(),i.catch(()=>{})}}async function zt({
credentials:o,inActions:n,universe:e},i,f){const O=await P(o,i,{inActions:n,universe:e});await O.ready();const $=i??await O.project();if($===void 0)throw new W.
j1([{name:"project",value:"missing",allowed:"a project id: give the input `project`, or set GOOGLE_CLOUD_PROJECT, because the credentials name none",where:"inpu\
t or environment"}]);return{access:O,project:$,idToken:O.idTokens({...f,access:O})}}}),31017:((nt,J,s)=>{s.d(J,{P:()=>x});var m=s(49284),W=s(31042),V=s(99069);const E=32*
1024*1024;function x(w,h,r){let a;const M=`${h.protocol}://${h.host}:${h.port}`;return{send:async d=>await(0,V.b)({...r,tryTimeoutMs:d.timeoutMs??r.tryTimeoutMs},
d,async N=>{const I=`${M}${d.path}`,{request:j,dispatcher:C}=await(a??=B()),Q=await j(I,{method:d.method,dispatcher:C,signal:N,headers:{...await w.headers(I),...d.
body===void 0?{}:{"content-type":"application/json"}},...d.body===void 0?{}:{body:JSON.stringify(d.body)}}),X=String(Q.headers.date??"");Number.isNaN(Date.parse(
X))||r.onDate?.(Date.parse(X));const{text:t,bytes:T}=await G(await(0,m.j)(Q.body,Q.headers["content-encoding"]),d.what);if(Q.statusCode!==200)throw(0,W.dr)(Q.statusCode,
t,(0,V.V)(r,d),{url:I,date:X});return{value:K(t,d,r),bytes:T}}),close:async()=>await a?.then(async({dispatcher:d})=>await d.destroy()).catch(()=>{})}}async function B(){
const{EnvHttpProxyAgent:w,request:h}=await s.e(4718).then(s.t.bind(s,64718,19));return{request:h,dispatcher:new w}}function K(w,h,r){if(/^\s*</.test(w))throw(0,W.
dr)(302,w,(0,V.V)(r,h),{url:"",date:""});const a=JSON.parse(w);if(typeof a=="object"&&a!==null&&!Array.isArray(a))return a;throw new W.aU(h.what,"ours",null,"th\
e answer is no JSON object.")}async function G(w,h){const r=[];let a=0;for await(const M of w){if(a+=M.length,a>E)throw new W.aU(h,"too-large",null,`a page is l\
arger than ${E/2**20} MiB.`);r.push(M)}return{text:Buffer.concat(r).toString("utf8"),bytes:a}}}),99069:((nt,J,s)=>{s.d(J,{V:()=>G,b:()=>B});var m=s(31042),W=s(3487);
const V=250,E=15e3,x="this run's own limit of log reads had no place for it in time.";async function B(r,a,M){let d=V,N=!1,I;const j=()=>r.clock.now()>=a.deadline;
for(;;){if(j())throw I??new m.aU(a.what,"hung",null,"no time was left for it.",{unasked:!0});if(!await K(r,a))throw I??new m.aU(a.what,"read-limit",null,x);r.onTry?.();
const C=await h(r,a,M).catch(t=>{if(w(t))throw t;return(0,m.NV)(t,G(r,a))});if(!(C instanceof m.aU))return C.value;if(C.kind==="quota"&&a.onQuota?.(C.quotaPerMinute),
a.signal.aborted)throw C;if(C.httpStatus===401&&r.access!==void 0&&!N){N=!0,await r.access.renew().catch(()=>{});continue}if(C.failure!=="transient"||a.once===!0)
throw C;const Q=C.kind==="quota"?Math.max(d,1e3):d,X=Q/2+r.random()*(Q/2);if(r.clock.now()+X>=a.deadline)throw C;await r.clock.sleep(X,a.signal),d=Math.min(d*2,
E),I=C}}async function K({clock:r},a){if(a.admit===void 0)return!0;const M=new AbortController,d=AbortSignal.any([a.signal,M.signal]),N=a.admit(d).then(()=>r.now()<
a.deadline),I=(async()=>{for(;r.now()<a.deadline;)await r.sleep(a.deadline-r.now(),d);return!1})();try{return await Promise.race([N,I])}finally{M.abort(new Error(
"settled"));for(const j of[N,I])j.catch(()=>{})}}function G(r,{what:a,advice:M}){const d=r.clock.now();return r.access===void 0?{what:a,advice:M,now:d}:{what:a,
advice:M,now:d,surroundings:r.access.surroundings()}}function w(r){return r instanceof TypeError&&r.cause===void 0||r instanceof ReferenceError||r instanceof RangeError}
async function h(r,a,M){const d=Math.max(1,Math.min(r.tryTimeoutMs,a.deadline-r.clock.now())),N=new AbortController,I=AbortSignal.any([a.signal,N.signal]),j=r.clock.
sleep(d,I).then(()=>{const C=new m.aU(a.what,"hung",null,`no answer within ${(0,W.wN)(Math.round(d))}.`);throw N.abort(C),C},C=>{throw new m.aU(a.what,"cancelle\
d",null,"cancelled.",{cause:C})});try{return{value:await Promise.race([M(I),j])}}finally{N.abort(new Error("settled")),j.catch(()=>{})}}}),49284:((nt,J,s)=>{s.d(
J,{j:()=>V});var m=s(57075),W=s.n(m);async function V(E,x){const B=(typeof x=="string"?x:"").toLowerCase().split(",").map(w=>w.trim()).filter(w=>w!==""&&w!=="id\
entity");if(B.length===0)return E;const K=await Promise.resolve().then(s.t.bind(s,38522,23)),G={gzip:K.createGunzip,"x-gzip":K.createGunzip,br:K.createBrotliDecompress,
deflate:K.createInflate,zstd:K.createZstdDecompress};return B.reduceRight((w,h)=>{const r=G[h]?.();return r===void 0?w:(w.once("error",a=>r.destroy(a)),r.once("\
close",()=>w.destroy()),w.pipe(r))},E)}}),72746:((nt,J,s)=>{s.d(J,{dw:()=>G,eL:()=>K,wu:()=>B});var m=s(79050),W=s(48187),V=s(59301);const E=/(?<!in )\bproject\b.{0,60}(?:not found|deleted|does not exist|is invalid)|denied on resource project\b/i,
x=20;function B({service:h,region:r,project:a},M,d){const N=(t,T,L)=>new m.j1([{name:t,value:T,allowed:L,where:"input"}]);if(M===null&&E.test(d))return N("proje\
ct",`${(0,m.WU)(a)}, which Google does not know`,`the ID or number of a project (${d})`);if(M===null){const t=`a service of Cloud Run in ${r} of project ${a} (${d}\
)`;return N("service",`${(0,m.WU)(h)}, which could not be found`,t)}if(M.length===0){const t=`${(0,m.WU)(a)}, which has no service of Cloud Run`;return N("proje\
ct",t,`the project of service ${h} in ${r}`)}const I=M.filter(({name:t})=>t===h).map(t=>t.region);if(I.includes(r)){const t=`${(0,m.WU)(h)}, which is listed in ${r}\
 and could not be read`;return N("service",t,`a service that Cloud Run shows (${d})`)}if(I.length>0){const t=`${(0,m.WU)(r)}, where project ${a} has no service ${h}`;
return N("region",t,`where it is: ${w(I)}`)}const j=M.filter(t=>t.region===r).map(({name:t})=>t),C=j.length>0?j:M.map(t=>`${t.name} in ${t.region}`),Q=`${(0,m.WU)(
h)}, which project ${a} does not have in ${r}`,X=(0,W.Z)(h,j);return N("service",Q,`${w(C)}${X===void 0?"":` (is ${X} meant?)`}`)}async function K(h,r,a,M){const d=`${(0,m.
WU)(a)}, which service ${r} does not have`,N=async()=>{try{const I=(await h.revisions(r,M)).map(({name:j})=>j);return I.length===0?"none: the service has no rev\
ision":`${w(I)} (newest first)`}catch(I){if(M.signal.throwIfAborted(),!(0,V.D)(I))throw I;return`a revision of the service (${I.message})`}};return new m.j1([{name:"\
revision",value:d,allowed:await N(),where:"input"}])}function G(h,r){const a=[...h.traffic,...h.trafficStatuses].flatMap(I=>I.tag??[]),M=[...new Set(a)],d=M.length===
0?"none: the service has no tag (deploy with --tag)":w(M),N=`${(0,m.WU)(r)}, which no traffic entry of the service has`;return new m.j1([{name:"tag",value:N,allowed:d,
where:"input"}])}function w(h){const r=h.slice(0,x).join(", ");return h.length>x?`${r} and ${h.length-x} more`:r}}),58336:((nt,J,s)=>{s.d(J,{L:()=>m});function m({
bucketCounts:E,bounds:x}){const B=V(x),K=W(x);return E.flatMap((G,w)=>G>0?[{from:w===0?0:B(w-1),to:w>=K?1/0:B(w),count:G}]:[])}function W(E){switch(E.kind){case"\
explicit":return E.bounds.length;case"exponential":case"linear":return E.finite+1;case"none":return 0}}function V(E){switch(E.kind){case"exponential":return x=>E.
scale*E.growth**x;case"linear":return x=>E.offset+E.width*x;case"explicit":return x=>E.bounds[x]??0;case"none":return()=>0}}}),58003:((nt,J,s)=>{s.d(J,{dh:()=>Q,
zQ:()=>t,KV:()=>L});var m=s(75619),W=s(2721),V=s(58336);const E=120;function x({labels:v,points:c},u,p){const P=(u.to-u.from)/u.slices,A=Number(v[p]??NaN);return c.
flatMap(({at:U,value:k})=>{const F=Math.ceil((U-u.from)/P-1e-9)-1;if(F<0||F>=u.slices)return[];const Z={slice:F,status:Number.isInteger(A)?A:null,group:v.group??
null};return typeof k=="number"?[{...Z,count:k,sum:null,spans:[]}]:[{...Z,count:k.count,sum:k.mean*k.count,spans:B(k)}]})}function B(v){return v.count===0?[]:(0,V.
L)(v)}function K(v){const c=new Map;for(const{status:u,count:p}of v)u!==null&&p>0&&c.set(u,(c.get(u)??0)+p);return[...c].map(([u,p])=>({status:u,count:p})).toSorted(
(u,p)=>p.count-u.count||u.status-p.status)}function G(v,c){const u=(0,m.pq)(c),p=P=>(0,m.Xf)(c,P)??{ms:0,lowMs:0,highMs:null};return u===0?null:{count:u,meanMs:v.
reduce((P,A)=>P+(A.sum??0),0)/u,p50:p(.5),p95:p(.95),p99:p(.99),maxMs:null,distribution:w(c)}}function w(v){const c=v.map(({from:p,to:P,count:A})=>({fromMs:p,toMs:P===
1/0?2*p:P,count:A})),u=Math.ceil(c.length/E);return Array.from({length:Math.ceil(c.length/u)},(p,P)=>{const A=c.slice(P*u,(P+1)*u);return{fromMs:A[0]?.fromMs??0,
toMs:A.at(-1)?.toMs??0,count:A.reduce((U,k)=>U+k.count,0)}})}function h(v,c,u){const p=r(c);return[...r(v)].map(([P,A])=>{const U=p.get(P)??[],k=(0,m.c6)(U.map(
Z=>Z.spans)),F=(0,m.pq)(k);return{group:P,count:a(A),errors:M(A,u.errorStatus),slow:Math.round((0,m.d2)(k,u.slowMs).count),meanMs:F===0?null:U.reduce((Z,H)=>Z+(H.
sum??0),0)/F,p95Ms:(0,m.Xf)(k,.95)?.ms??null}}).toSorted((P,A)=>A.count-P.count||(P.group<A.group?-1:1))}function r(v){const c=Map.groupBy(v,({group:u})=>u??"");
return c.delete(""),c}function a(v){return v.reduce((c,{count:u})=>c+u,0)}function M(v,c){return a(v.filter(({status:u})=>(0,W.bJ)(u,c)===!0))}function d({from:v,
to:c,slices:u},p,P,A){return Array.from({length:u},(U,k)=>{const F=p.filter(({slice:H})=>H===k),Z=(0,m.c6)(P.filter(({slice:H})=>H===k).map(H=>H.spans));return{
at:v+k*(c-v)/u,requests:F.reduce((H,{count:et})=>H+et,0),errors:F.reduce((H,{status:et,count:tt})=>H+((0,W.bJ)(et,A)===!0?tt:0),0),p95Ms:(0,m.Xf)(Z,.95)?.ms??null}})}
const N="run.googleapis.com/request_count",I="run.googleapis.com/request_latencies",j=50,C=100;class Q{#e;#t;constructor(c,u){this.#e=c,this.#t=u}async read(c,u){
const[p,P]=await Promise.all([this.#s(c,u),this.#n(c,u)]),A=X(p,P,c),U=A===void 0?p:null,{counted:k,measured:F}=U??P,Z=a(k);if(Z===0)return null;const H=h(k,F,c),
et=(0,m.c6)(F.map(({spans:tt})=>tt));return{kind:"monitoring",of:U===null?"platform":"app",query:L({...T(c),metric:U===null?I:this.#t.latency}),count:Z,errors:M(
k,c.errorStatus),seen:Z,sampling:null,byStatus:K(k),latency:G(F,et),slow:{thresholdMs:c.slowMs,count:Math.round((0,m.d2)(et,c.slowMs).count)},groups:H.slice(0,j),
moreGroups:Math.max(0,H.length-j),groupDifference:(0,m.W3)([...r(F).values()].map(tt=>(0,m.c6)(tt.map(({spans:st})=>st)))),slices:d(c,k,F,c.errorStatus),slowest:[],
unusable:0,...A===void 0?{}:{metricSince:A}}}async earlier(c,u,p){const P=c.to-c.from,A={...c,from:c.from-u*P,to:c.from,slices:u},[U,k]=await Promise.all([this.#s(
A,p),this.#n(A,p)]),{measured:F}=U===null||X(U,k,A)!==void 0?k:U;return Array.from({length:u},(Z,H)=>{const et=(0,m.c6)(F.filter(({slice:at})=>at===H).map(at=>at.
spans)),tt=(0,m.Xf)(et,.95),st=A.from+H*P,it=(0,m.pq)(et);return tt===null||it<C?[]:[{from:st,to:st+P,p95Ms:tt.ms,lowMs:tt.lowMs,highMs:tt.highMs,requests:it}]}).
flat()}async#s(c,u){const p={...T(c),aligner:"ALIGN_DELTA",groupBy:["group","status"]},[P,A]=await Promise.all([this.#e.series({...p,metric:this.#t.latency},u),
this.#e.series({...p,metric:this.#t.requests},u)]),U=P.flatMap(F=>x(F,c,"status")),k=A.flatMap(F=>x(F,c,"status"));return a(U)===0?null:{counted:a(k)<a(U)?U:k,measured:U}}async#n(c,u){
const p={...T(c),aligner:"ALIGN_DELTA"},[P,A]=await Promise.all([this.#e.series({...p,metric:N,groupBy:["response_code"]},u),this.#e.series({...p,metric:I,groupBy:[]},
u)]);return{counted:P.flatMap(U=>x(U,c,"response_code")),measured:A.flatMap(U=>x(U,c,"response_code"))}}}function X(v,c,{from:u,to:p,slices:P}){if(v===null)return;
const A=k=>k.reduce((F,{slice:Z,count:H})=>H>0?Math.min(F,Z):F,P),U=A(v.measured);return A(c.counted)<U?u+U*(p-u)/P:void 0}async function t(v,c,u){const p={...T(
c),metric:N,aligner:"ALIGN_DELTA",groupBy:["response_code"]},P=(await v.series(p,u)).flatMap(U=>x(U,c,"response_code"));if(P.length===0)return null;const A=U=>U.
reduce((k,{count:F})=>k+F,0);return{requests:A(P),serverErrors:A(P.filter(({status:U})=>(U??0)>=500)),slices:Array.from({length:c.slices},(U,k)=>A(P.filter(({slice:F})=>F===
k)))}}function T(v){const{service:c,region:u,from:p,to:P,slices:A}=v;return{service:c,region:u,from:p,to:P,alignmentMs:(P-p)/A,and:""}}function L({metric:v,service:c,
region:u,and:p}){return[`metric.type="${v}"`,'resource.type="cloud_run_revision"',`resource.labels.service_name="${c}"`,`resource.labels.location="${u}"`,...p===
""?[]:[p]].join(" AND ")}}),3779:((nt,J,s)=>{s.d(J,{J:()=>m,_:()=>W});const m=.01,W=.01})};
