"use strict";exports.id=9089,exports.ids=[9089],exports.modules={67750:((tt,z,s)=>{s.d(z,{W3:()=>K,Xf:()=>V,c6:()=>G,d2:()=>k,pq:()=>v});var m=s(90429),F=s(63684);function V(W,g){
const h=v(W),i=g*h;let c=0,p=null;for(const{from:u,to:I,count:D}of W){if(D<=0)continue;const j=Math.min(1,(i-c)/D);if(p=I===1/0?{ms:u,lowMs:u,highMs:null}:{ms:u+
(I-u)*Math.max(0,j),lowMs:u,highMs:I},c+=D,c>=i-1e-6)return p}return p}function v(W){return W.reduce((g,{count:h})=>g+h,0)}function k(W,g){let[h,i,c]=[0,0,0];for(const{
from:p,to:u,count:I}of W)u<=g||(c+=I,p>=g?(i+=I,h+=I):u!==1/0&&(h+=I*(u-g)/(u-p)));return{count:h,least:i,most:c}}function G(W){const g=new Map;for(const h of W)
for(const i of h){const c=`${i.from}/${i.to}`,p=g.get(c);p===void 0?g.set(c,{...i}):p.count+=i.count}return[...g.values()].toSorted((h,i)=>h.from-i.from||h.to-i.
to)}function K(W,g=1){const h=W.filter(X=>v(X)>0);if(h.length<2)return null;const i=new Map;let[c,p]=[0,0];for(const{from:X,to:t,count:E}of G(h)){const U=E*g;i.
set(`${X}/${t}`,c+(U+1)/2),c+=U,p+=U**3-U}const u=c,I=h.reduce((X,t)=>{const E=v(t)*g,U=t.reduce((Y,{from:_,to:b,count:a})=>Y+(i.get(`${_}/${b}`)??0)*a*g,0);return X+
U**2/E},0),D=1-p/(u**3-u),j=D<=0?0:Math.max(0,(12/(u*(u+1))*I-3*(u+1))/D),N=(0,m.QN)((h.length-1)/2,j/2),Q=j/(u-1);return{n:u,h:j,p:N,epsilonSquared:Q,differs:N<
F.J&&Q>=F._}}}),17138:((tt,z,s)=>{s.d(z,{J:()=>F,m:()=>m});const m={now:()=>Date.now(),sleep:(V,v)=>new Promise((k,G)=>{if(v.aborted){G(F(v));return}const K=()=>{
clearTimeout(W),G(F(v))},W=setTimeout(()=>{v.removeEventListener("abort",K),k()},Math.max(0,V));v.addEventListener("abort",K,{once:!0})})};function F(V){return V.
reason instanceof Error?V.reason:new Error("aborted",{cause:V.reason})}}),7712:((tt,z,s)=>{s.d(z,{V:()=>W,L:()=>k});const m=[["Ti",2**40],["Gi",2**30],["Mi",2**
20],["Ki",2**10]],F={T:1e12,G:1e9,M:1e6,k:1e3,"":1,m:.001};function V(t){const E=t.map(v);if(E.some(Number.isNaN))return null;const U=E.reduce((b,a)=>b+a,0);if(!t.
some(b=>b.endsWith("i"))){const b=["T","G","M","k"].find(a=>t.some(d=>d.endsWith(a)))??"";return`${Number((U/(F[b]??1)).toPrecision(12))}${b}`}const[Y,_]=m.find(
([,b])=>Number.isInteger(U/b))??["",1];return`${U/_}${Y}`}function v(t){const[,E="",U=""]=/^([\d.]+)([A-Za-z]*)$/.exec(t)??[],Y=F[U]??m.find(([_])=>_===U)?.[1]??
NaN;return E===""?NaN:Number(E)*Y}function k(t){const E=(t.conditions??[]).map(p),U=t.terminalCondition?p(t.terminalCondition):void 0;return{uri:N(t.uri),etag:N(
t.etag),generation:N(t.generation)??"",observedGeneration:N(t.observedGeneration)??"",reconciling:t.reconciling===!0,terminalCondition:U??E.find(Y=>Y.type==="Re\
ady")??null,conditions:E,latestCreatedRevision:j(t.latestCreatedRevision),latestReadyRevision:j(t.latestReadyRevision),traffic:(t.traffic??[]).map(D),trafficStatuses:(t.
trafficStatuses??[]).map(D),regions:t.multiRegionSettings?.regions??[],internalOnly:t.ingress!==void 0&&t.ingress!==null&&K(String(t.ingress)),defaultUriDisabled:t.
defaultUriDisabled===!0,invokerIamDisabled:t.invokerIamDisabled===!0,terraform:G(t)}}function G({labels:t,client:E}){return t?.["goog-terraform-provisioned"]!==
"true"?!1:!/^(?:gcloud|cloud-console)/.test(E??"")}function K(t){return["INGRESS_TRAFFIC_INTERNAL_ONLY","INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER","INGRESS_TRAFFI\
C_NONE","2","3","4"].includes(t)}function W(t){const E=t.containers??[],U=g(E);return{name:j(t.name)??"",createdAt:Q(t.createTime),reconciling:t.reconciling===!0,
conditions:(t.conditions??[]).map(p),image:N(U?.image),labels:t.labels??{},commit:N(t.labels?.["commit-sha"]),memoryLimit:h("memory",E),cpuLimit:h("cpu",E),minInstances:t.
scaling?.minInstanceCount??null,maxInstances:t.scaling?.maxInstanceCount??null,concurrency:t.maxInstanceRequestConcurrency||null,timeoutMs:X(t.timeout),healthCheck:c(
U),healthProbe:i(U),logUri:N(t.logUri)}}function g(t){return t.find(({ports:E})=>(E??[]).length>0)??t[0]}function h(t,E){const U=E.map(({resources:_})=>_?.limits?.[t]??
null),[Y]=U;return U.length<=1?Y??null:U.every(_=>_!==null)?V(U):null}function i(t){const E=t?.livenessProbe??t?.startupProbe;return E?.httpGet?{path:E.httpGet.
path||"/",timeoutMs:(E.timeoutSeconds||1)*1e3}:null}function c(t){const E=t?.livenessProbe??t?.startupProbe;if(!E)return null;const U=t?.livenessProbe?"liveness":
"startup",Y=E.httpGet?`HTTP ${E.httpGet.path||"/"}`:E.grpc?"gRPC":`TCP ${E.tcpSocket?.port??""}`.trim();return`${U} ${Y}, timeout ${E.timeoutSeconds||1} s`}function p(t){
const E=[t.revisionReason,t.reason,t.executionReason].find(U=>U!=null&&!u(U));return{type:t.type??"",state:I(String(t.state??"")),message:t.message??"",reason:E===
void 0?"":String(E),informational:["INFO","WARNING","3","2"].includes(String(t.severity??"")),lastTransitionAt:Q(t.lastTransitionTime)}}function u(t){return t===
0||String(t).endsWith("_UNDEFINED")||String(t).endsWith("_UNSPECIFIED")}function I(t){return t==="CONDITION_SUCCEEDED"||t==="4"?"succeeded":t==="CONDITION_FAILE\
D"||t==="3"?"failed":"pending"}function D(t){return{revision:j(t.revision),percent:t.percent??0,tag:N(t.tag),uri:N(t.uri),latest:["TRAFFIC_TARGET_ALLOCATION_TYP\
E_LATEST","1"].includes(String(t.type??""))}}function j(t){return N(t?.split("/").at(-1))}function N(t){return t==null||t===""?null:t.toString()}function Q(t){return t?.
seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):null}function X(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):null}}),93539:((tt,z,s)=>{
s.d(z,{O:()=>F,P:()=>V});var m=s(28436);function F(v){return{timeout:v,autoPaginate:!1,retry:{retryCodes:[],backoffSettings:{initialRetryDelayMillis:1,retryDelayMultiplier:1,
maxRetryDelayMillis:1,initialRpcTimeoutMillis:null,rpcTimeoutMultiplier:null,maxRpcTimeoutMillis:null,totalTimeoutMillis:null}}}}async function V(v,k,G){return await(0,m.
b)(v,k,async()=>{await v.access?.signIn();const[K,W]=await G();return{answer:K,next:W}})}}),8720:((tt,z,s)=>{s.d(z,{W:()=>m});async function m(F,{project:V,region:v},{
revision:k,advice:G},K){const W=`/v1/projects/${V}/locations/${v}/revisions/${k}`,g=`Reading the image of ${k}`,{value:h}=await F.send({what:g,advice:G,...K,method:"\
GET",path:W}),{imageDigest:i}=h.status??{};return typeof i=="string"?/sha256:[0-9a-f]{64}$/.exec(i)?.[0]??null:null}}),9089:((tt,z,s)=>{s.d(z,{Q:()=>Bt});var m=s(
17138),F=s(42785);const V=60,v=.8,k=v*V,G=6e4,K=1e4,W=.1/G,g=8;class h{#e;#t;#s;#n=1;#a=-1/0;#c;#r=[];#u=new Set;#o=[];#i=null;constructor(n,{perMinute:e}={}){this.#e=
n,this.#t=e,this.#s=e??k,this.#c=n.now()}join(n){this.#u.add(n)}leave(n){this.#u.delete(n)}get readers(){return Math.max(1,this.#u.size)}get perMinute(){return Math.
max(Math.min(g,this.#s),Math.floor(this.#s*this.#n))}get isShared(){return this.#n<1}get isRefused(){return this.#e.now()-this.#a<G}get scale(){return this.#f(),
this.#s*this.#n/k}refused(n){this.#f(),n!==null&&this.#t===void 0&&(this.#s=Math.max(1,Math.floor(v*n)));const e=this.#e.now();e-this.#a>=K&&(this.#n=Math.max(g/
this.#s,this.#n/2)),this.#a=e}inThisMinute(n){const e=this.#e.now()-G;return this.#r=this.#r.filter(({at:r})=>r>e),n===void 0?this.#r.length:this.#r.filter(r=>r.
reader===n).length}async take(n,e){if(this.#o.length===0&&this.#l())return this.#d(n);if(e.aborted)throw(0,m.J)(e);await new Promise((r,f)=>{const P=()=>{this.#o=
this.#o.filter(l=>l!==y),e.removeEventListener("abort",S)},S=()=>{P(),this.#o.length===0&&this.#i?.abort(new Error("nobody waits")),f((0,m.J)(e))},y={reader:n,admit:()=>{
P(),this.#d(n),r()}};this.#o.push(y),e.addEventListener("abort",S,{once:!0}),this.#i===null?this.#h():this.#i.abort(new Error("another one waits"))})}async#h(){
for(;;){for(;this.#o.length>0&&this.#l();)this.#m()?.admit();if(this.#o.length===0)break;const n=this.#r[this.#r.length-this.perMinute]?.at??this.#e.now();this.#i=
new AbortController;const e=Math.max(1,n+G-this.#e.now());await this.#e.sleep(e,this.#i.signal).catch(()=>{})}this.#i=null}#m(){const n=new Map(this.#o.map(({reader:e})=>[
e,this.inThisMinute(e)]));return this.#o.toSorted((e,r)=>(n.get(e.reader)??0)-(n.get(r.reader)??0))[0]}#l(){return this.inThisMinute()<this.perMinute}#d(n){this.#r.
push({at:this.#e.now(),reader:n})}#f(){const n=this.#e.now(),e=Math.min(n-this.#c,Math.max(0,n-this.#a-G));this.#n=Math.min(1,this.#n+e*W),this.#c=n}}const i={judged:{
reads:9,perMs:13/6e4},beside:{reads:6,perMs:8/6e4},waits:{reads:2,perMs:2/6e4}},c={judged:{reads:8,perMs:11/6e4},beside:{reads:5,perMs:7/6e4},waits:{reads:4,perMs:5/
6e4}},p=["judged","beside","waits"],u=6e4,I=12;class D{#e;#t;#s;#n;#a;#c=0;#r=0;#u=!1;constructor(n,{waitsJudged:e=!1,perMinute:r,quota:f}={}){this.#e=n,this.#t=
f??new h(n,{perMinute:r}),this.#s=e?c:i,this.#n={judged:this.mostForPoll("judged"),beside:this.mostForPoll("beside"),waits:this.mostForPoll("waits")},this.#a=n.
now()}end(){this.#u=!0,this.#t.leave(this)}get perMinute(){return Math.max(1,Math.floor(this.#t.perMinute/this.#t.readers))}get isShared(){return this.#t.isShared||
this.#t.readers>1&&this.perMinute<I}get isRefused(){return this.#t.isRefused}refused(n){this.#i(),this.#t.refused(n);for(const e of p)this.#n[e]=Math.min(this.#n[e],
this.mostForPoll(e))}mostForPoll(n){return Math.max(1,Math.floor(this.#s[n].reads*this.#o))}forPoll(n){return this.#i(),Math.max(0,Math.floor(this.#n[n]))}forPollsWithin(n,e){
return this.#i(),Math.max(0,this.#n[n]+e*this.#s[n].perMs*this.#o)}leftThisMinute(){const n=this.#t.perMinute-this.#t.inThisMinute(),{readers:e}=this.#t;return e===
1?n:Math.min(n,Math.max(this.perMinute-this.#t.inThisMinute(this),Math.floor(n/e)))}placesAfterMs(n){const{readers:e,perMinute:r}=this.#t;if(e===1)return this.leftThisMinute()<
n?u:0;const f=n*e-(r-this.#t.inThisMinute());return Math.max(0,Math.ceil(f/r))*u}charge(n){this.#i(),this.#n.judged=Math.min(this.mostForPoll("judged"),this.#n.
judged+1),n!==null&&this.#n[n]--}async take(n){this.#u||this.#t.join(this),await this.#t.take(this,n),this.#i(),this.#n.judged--,this.#c++,this.#r=Math.max(this.#r,
this.#t.inThisMinute(this))}reads(){return{total:this.#c,mostInAMinute:this.#r}}get#o(){return this.#t.scale/this.#t.readers}#i(){const n=this.#e.now(),e=n-this.#a,
r=this.#o;for(const f of p){const P=this.#n[f]+e*this.#s[f].perMs*r;this.#n[f]=Math.min(this.mostForPoll(f),P)}this.#a=n}}var j=s(25353),N=s(28436);const Q="Giv\
e google-github-actions/auth a `service_account` to impersonate, or mint a token in its step (`token_format: id_token`) and pass it by the input `probe-headers`\
 as `X-Serverless-Authorization: Bearer …`.";function X(o,n,e){const r="Minting an ID token for the probes";return async(f,P)=>await(0,N.b)(e,{what:r,advice:Q,
...P},async()=>{try{const S=await o.getClient(),y=o.jsonContent;if(y?.type==="external_account")return await t(y,f,n,r);if(!E(S))throw new j.aU(r,"credentials",
null,"these credentials cannot give one.",{advice:Q});return await S.fetchIdToken(f)}catch(S){throw(0,j.S5)(S,(0,N.V)(e,{what:r,advice:Q}))}})}async function t(o,n,e,r){
const{service_account_impersonation_url:f,...P}=o,S=f?.replace(/:generateAccessToken$/,":generateIdToken");if(S===void 0||!S.endsWith(":generateIdToken")){const M="\
the workload identity impersonates no service account, and only an account has ID tokens.";throw new j.aU(r,"credentials",null,M,{advice:Q})}const{IdentityPoolClient:y}=await Promise.
all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),l=new y(P);l.scopes=[...e];const w=await l.request({url:S,method:"POST",data:{audience:n,includeEmail:!0},retry:!1});
if(typeof w.data.token=="string")return w.data.token;throw new j.aU(r,"outage",null,"the answer holds no token.")}function E(o){return"fetchIdToken"in o&&typeof o.
fetchIdToken=="function"}var U=s(73024);const Y="googleapis.com",_="https://www.googleapis.com/auth/cloud-platform",b=45e3,a=10*6e4;async function d(o,n,{inActions:e=!0,
universe:r}={}){const{GoogleAuth:f,OAuth2Client:P,PassThroughClient:S}=await Promise.all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),y=r===Y?void 0:r,l={eagerRefreshThresholdMillis:b,
transporterOptions:{redirect:"manual"}},w=(()=>{if(o.kind==="none")return new S(l);if(o.kind==="default")return;const $=new P(l);return $.refreshHandler=async()=>({
access_token:T(o.path),expiry_date:Date.now()+a}),$})(),M=new f({scopes:[_],clientOptions:l,...y===void 0?{}:{universeDomain:y},...n===void 0?{}:{projectId:n},...w===
void 0?{}:{authClient:w}}),J=()=>({inActions:e,...O(M)}),C=async $=>{try{return await $()}catch(q){throw new j.Jj("Signing in to Google Cloud",{cause:q})}},A=async $=>await C(
async()=>Object.fromEntries(await M.getRequestHeaders($)));return{surroundings:J,signIn:async()=>{await A(`https://run.${y??Y}/`)},renew:async()=>{const $=await C(
async()=>await M.getClient());$.setCredentials({...$.credentials,expiry_date:1})},ready:async()=>{try{o.kind==="token-file"?T(o.path):await M.getClient();const $=await M.
getUniverseDomain();if($!==(y??Y))throw new Error(`the credentials are for the universe domain ${$}.`)}catch($){const q={what:"Loading Google credentials",advice:"",
surroundings:J()};throw(0,j.S5)($,q)}},headers:A,project:async()=>n??await M.getProjectId().catch(()=>{}),idTokens:$=>X(M,[_],$),clientOptions:$=>({apiEndpoint:$.
host,port:$.port,protocol:$.protocol,fallback:!0,...y===void 0?{}:{universeDomain:y},...n===void 0?{}:{projectId:n},auth:M}),endsAt:()=>R(M)}}function T(o){const n=(0,U.
readFileSync)(o,"utf8").trim();if(n==="")throw new Error(`${o} is empty.`);return n}function O(o){const n=o.jsonContent??{};return{identity:/serviceAccounts\/([^:/]+):/.
exec(n.service_account_impersonation_url??"")?.[1]??n.client_email??null,tokenSource:n.credential_source?.url?.split("?",1)[0]??null}}function R(o){const e=(o.jsonContent??
{}).credential_source?.headers?.Authorization??"";try{const r=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString("utf8"));return typeof r!="object"||
r===null||!("exp"in r)?null:typeof r.exp=="number"?r.exp*1e3:null}catch{return null}}var L=s(93539),x=s(8720),B=s(39114),Z=s(7712);const H=o=>`Grant the workflo\
w's identity roles/run.viewer (run.services.get, run.revisions.get, run.revisions.list) on the project or the service, if ${o} is the right project.`,et="Grant \
roles/run.developer on the service, and roles/iam.serviceAccountUser on the account that it runs as.",st=2e4,it={latest:"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST",
revision:"TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION"};async function rt(o,n,e,r){const{ServicesClient:f}=await Promise.all([s.e(492),s.e(4775),s.e(337),s.e(7974),
s.e(8650)]).then(s.bind(s,67974)),{RevisionsClient:P}=await Promise.all([s.e(492),s.e(4775),s.e(337),s.e(7194),s.e(6269)]).then(s.bind(s,67194)),S=new f(o.clientOptions(
n)),y=new P(o.clientOptions(n)),l=(0,B.P)(o,n,r),w=H(e.project),M=`projects/${e.project}/locations/${e.region}`,J=(0,L.O)(r.tryTimeoutMs),C=async(A,$,q)=>(await(0,L.
P)(r,{what:A,advice:w,...$},q)).answer;return{service:async(A,$)=>(0,Z.L)(await C(`Reading service ${A}`,$,()=>S.getService({name:`${M}/services/${A}`},J))),revision:async(A,$,q)=>(0,Z.
V)(await C(`Reading revision ${$}`,q,()=>y.getRevision({name:`${M}/services/${A}/revisions/${$}`},J))),imageDigest:async(A,$)=>await(0,x.W)(l,e,{revision:A,advice:w},
$),revisions:async(A,$)=>(await C(`Listing the revisions of ${A}`,$,()=>y.listRevisions({parent:`${M}/services/${A}`,pageSize:100},J))).map(Z.V),updateTraffic:async(A,$,q,nt)=>{
const ot=`${M}/services/${A}`,{value:ct}=await l.send({what:`Moving the traffic of ${A}`,advice:et,once:!0,timeoutMs:st,...nt,method:"PATCH",path:`/v2/${ot}?upd\
ateMask=traffic`,body:{name:ot,etag:q,traffic:$.map(({revision:lt,percent:Ht,tag:Mt})=>({...lt===null?{type:it.latest}:{type:it.revision,revision:lt},percent:Ht,
...Mt===null?{}:{tag:Mt}}))}});return ht(ct)},operation:async(A,$)=>{const q="Following the change of traffic",{value:nt}=await l.send({what:q,advice:w,...$,method:"\
GET",path:`/v2/${A}`});return ht(nt)},services:async A=>{const $=`/v1/projects/${e.project}/locations/-/services?limit=500`,q=`Listing the services of ${e.project}`,
{value:nt}=await l.send({what:q,advice:w,...A,method:"GET",path:$});return nt.items?.flatMap(ut)??[]},close:async()=>{await Promise.all([S.close(),y.close(),l.close()])}}}
function ut({metadata:o}){const n=o?.labels?.["cloud.googleapis.com/location"];return o?.name===void 0||n===void 0?[]:[{name:o.name,region:n}]}function ht(o){const{
name:n,done:e,error:r}=o;return{name:n??"",done:e===!0,error:r===void 0?null:{code:r.code??2,message:r.message??""}}}var yt=s(27077),vt=s(69613),dt=s(77074);const bt=1e4;
function Tt(o,n,e,r){let f=!1;const P=async(S,y,l)=>{try{const w=await l();return f=!0,w}catch(w){if(f||!(0,dt.D)(w)||w.failure!=="not-found")throw w;const M={deadline:Math.
min(y.deadline,r()+bt),signal:y.signal},J=await e(M).catch(C=>{if(y.signal.throwIfAborted(),!(0,dt.D)(C))throw C;return null});throw(0,vt.wu)({...n,service:S},J,
w.message)}};return{...o,service:async(S,y)=>await P(S,y,async()=>await o.service(S,y)),revisions:async(S,y)=>await P(S,y,async()=>await o.revisions(S,y))}}var St=s(
78877);const $t="Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.";async function Et(o,n,e,r,f){(0,St.setFlagsFromString)(
"--semi-space-growth-factor=1");const P=(0,B.P)(o,n,f);return{page:async(S,y)=>{const{value:l,bytes:w}=await P.send({what:"Reading log entries",advice:$t,admit:M=>r.
take(M),onQuota:M=>r.refused(M),...y,method:"POST",path:"/v2/entries:list",body:{resourceNames:[`projects/${e}`],...S}});return{...l,bytes:w}},close:P.close}}var Pt=s(
84638),Ot=s(51735),At=s(92479);function Rt(o){return[...Map.groupBy(o,({metric:e})=>JSON.stringify(Object.entries(e?.labels??{}).toSorted(([r],[f])=>r<f?-1:1))).
values()].map(e=>({labels:e[0]?.metric?.labels??{},points:e.flatMap(It).sort((r,f)=>r.at-f.at)}))}function It({points:o=[]}){return o.flatMap(({interval:n,value:e={}})=>{
const r=Date.parse(n?.endTime??"");if(Number.isNaN(r))return[];if(e.distributionValue!==void 0)return[{at:r,value:ft(e.distributionValue)}];const f=e.int64Value??
e.doubleValue;return f===void 0?[]:[{at:r,value:Number(f)}]})}function Dt({metric:o,unit:n,points:e=[]}){const r=o?.labels?.container_name;return e.flatMap(({interval:f,
value:P})=>{const S=Date.parse(f?.endTime??""),y=P?.distributionValue;return Number.isNaN(S)||y===void 0?[]:[{at:S,...ft(y),...r===void 0?{}:{container:r},...Ct(
n)?{isShare:!0}:{}}]})}function Nt({metric:o,points:n=[]}){const e=(0,At.r)(o?.labels?.response_code);return n.flatMap(({interval:r,value:f={}})=>{const P=Date.
parse(r?.endTime??""),S=Date.parse(r?.startTime??"");if(Number.isNaN(P)||Number.isNaN(S))return[];if(f.distributionValue!==void 0){const l=ft(f.distributionValue);
return[{from:S,to:P,status:e,count:l.count,latencies:l}]}const y=Number(f.int64Value??f.doubleValue??Number.NaN);return Number.isNaN(y)?[]:[{from:S,to:P,status:e,
count:y,latencies:null}]})}function Ct(o=""){return o.includes("%")||o==="1"}function ft({count:o,mean:n,bucketCounts:e,bucketOptions:r}){return{count:Number(o??
0),mean:n??0,bucketCounts:(e??[]).map(Number),bounds:jt(r)}}function jt({exponentialBuckets:o,linearBuckets:n,explicitBuckets:e}={}){if(o!==void 0){const{numFiniteBuckets:r=0,
growthFactor:f=0,scale:P=0}=o;return{kind:"exponential",finite:r,growth:f,scale:P}}if(n!==void 0){const{numFiniteBuckets:r=0,width:f=0,offset:P=0}=n;return{kind:"\
linear",finite:r,width:f,offset:P}}return e===void 0?{kind:"none"}:{kind:"explicit",bounds:e.bounds??[]}}const Lt="Grant the workflow's identity roles/monitorin\
g.viewer (monitoring.timeSeries.list, monitoring.metricDescriptors.list) on the project.",mt=1e4,xt=1e5;async function Ut(o,n,e,r){const f=(0,B.P)(o,n,r),P=async(l,w,M,J,C=()=>({}))=>{
const A=[];for(let $="";;){const q=new URLSearchParams([...M,...at($===""?{}:{pageToken:$})]).toString(),nt={what:l,advice:Lt,...J,method:"GET",path:`/v3/projec\
ts/${e}/${w}?${q}`},ot=(await f.send(nt)).value,[ct]=ot.executionErrors??[];if(ct!==void 0){const lt=`the answer is only a part of what there is: ${ct.message??
"no reason given"}`;throw Object.assign(new j.aU(l,"outage",null,lt),C([...A,ot]))}if(A.push(ot),$=ot.nextPageToken??"",$==="")return A}},S=async(l,w,M)=>{const J=await w;
try{return M(J.flatMap(({timeSeries:C})=>C??[]))}catch(C){const A=C instanceof Error?C.message:String(C);throw new j.aU(l,"ours",null,`ion-verify could not read\
 the answer (${A}).`,{cause:C})}},y=async(l,w,M)=>{const{type:J,nameLabel:C}=(0,Pt.KU)(l),A=[`metric.type="${l.metric}"`,`resource.type="${J}"`,`resource.labels\
.${C}="${l.service}"`,`resource.labels.revision_name="${l.revision}"`,`resource.labels.location="${l.region}"`].join(" AND "),$=[...gt(l),...at({filter:A,view:"\
FULL",pageSize:mt})];return await P("Reading metrics","timeSeries",$,w,M)};return{distributions:async(l,w)=>{const M=C=>C.flatMap(Dt);return await S("Reading me\
trics",y(l,w,C=>{try{return{points:M(C.flatMap(({timeSeries:A})=>A??[]))}}catch{return{}}}),M)},requestDeltas:async(l,w)=>await S("Reading request metrics",y(l,
w),M=>M.flatMap(Nt)),metricTypes:async(l,w)=>{const M=at({filter:`metric.type = starts_with("${l}")`,pageSize:mt});return(await P("Listing metrics","metricDescr\
iptors",M,w)).flatMap(({metricDescriptors:C=[]})=>C.map(({type:A})=>A??""))},series:async(l,w)=>{const M=[...gt(l),...at({filter:(0,Ot.KV)(l),view:"FULL",pageSize:xt}),
...kt(l)],J="Reading metrics";try{return await S(J,P(J,"timeSeries",M,w),Rt)}catch(C){if((0,dt.D)(C)&&C.failure==="not-found")return[];throw C}},close:f.close}}
function at(o){return Object.entries(o).map(([n,e])=>[n,String(e)])}function gt({from:o,to:n}){return at({"interval.startTime":new Date(o).toISOString(),"interv\
al.endTime":new Date(n).toISOString()})}function kt({alignmentMs:o,aligner:n,groupBy:e}){return[...at({"aggregation.alignmentPeriod":`${o/1e3}s`,"aggregation.pe\
rSeriesAligner":n,"aggregation.crossSeriesReducer":"REDUCE_SUM"}),...e.map(r=>["aggregation.groupByFields",`metric.label.${r}`])]}var Gt=s(7426);const Wt=1e4,wt=3e4,
Ft=1e3;function Bt({settings:o,endpoints:n},e,r){const f=m.m,P={clock:f,random:Math.random,tryTimeoutMs:Wt,onDate:Kt(f,r.warn)},S={cloudRun:0,logging:0,monitoring:0,
bigquery:0},y=(C,A)=>({...P,access:A,onTry:()=>{S[C]+=1}}),l=new h(f,{perMinute:o.logReadsPerMinute}),w=pt(async()=>{const C=await Jt(Qt(n,o.project,P),e),A=zt(
C.access.endsAt(),f.now()+r.plannedMs);return A!==""&&r.warn(A),C}),M={endpoints:n,policy:P,counting:y,session:w},J=C=>{const A=new D(f,{waitsJudged:C.waitBudget!==
void 0,quota:l}),{opened:$,...q}=Vt(M,C,A);return{clock:f,readLimit:A,calls:S,signIn:async()=>(await w()).project,...q,idToken:async(nt,ot)=>await(await w()).idToken(
nt,ot),beside:J,close:async()=>{A.end();const nt=new AbortController,ot=Promise.all($.map(async ct=>await ct.close())).finally(()=>nt.abort());await Promise.race(
[ot,f.sleep(Ft,AbortSignal.any([e,nt.signal])).catch(()=>{})])}}};return J(o)}function Vt({endpoints:o,policy:n,counting:e,session:r},f,P){const S=[],y=l=>pt(async()=>{
const w=await l(await r());return S.push(w),w});return{opened:S,cloudRun:y(async({access:l,project:w})=>{const M={project:w,region:f.region};if(f.workerPool!==void 0){
const{openWorkerPools:C}=await s.e(3356).then(s.bind(s,33356));return await C(l,o.run,M,e("cloudRun",l))}const J=await rt(l,o.run,M,e("cloudRun",l));return Tt(J,
M,J.services,()=>n.clock.now())}),logs:y(async({access:l,project:w})=>await Et(l,o.logging,w,P,e("logging",l))),metrics:y(async({access:l,project:w})=>await Ut(
l,o.monitoring,w,e("monitoring",l))),routing:y(async({access:l,project:w})=>{const{openLogRouting:M}=await s.e(8039).then(s.bind(s,28039));return await M(l,o.logging,
w,e("logging",l))}),sql:y(async({access:l,project:w})=>{const{openBigQuery:M}=await s.e(3248).then(s.bind(s,3248));return await M(l,o.bigquery,w,e("bigquery",l))}),
setup:y(async({access:l,project:w})=>{const{openSetupApi:M}=await s.e(3094).then(s.bind(s,33094));return await M(l,o,w,{...n,access:l})})}}function Kt(o,n){let e=!1;
return r=>{const f=e?"":(0,yt.m)({answer:{date:r},now:o.now()});f!==""&&(e=!0,n(`${f} Entries of the log and points are looked for by this machine's time.`))}}function zt(o,n){
return o===null||o>=n?"":`GitHub's token of this job ends at ${new Date(o).toISOString()}, some six hours after the job's start, and this may take until ${new Date(
n).toISOString()}: nothing can be read from Google after that. Use a shorter window, or a job of its own.`}function pt(o){let n;return async()=>{try{return await(n??=
o())}catch(e){throw n=void 0,e}}}async function Jt(o,n){const e=new AbortController,r=m.m.sleep(wt,AbortSignal.any([n,e.signal])).then(()=>{throw new j.aU("Sign\
ing in to Google Cloud","hung",null,`no answer within ${(0,Gt.wN)(wt)}.`)});try{return await Promise.race([o,r])}finally{e.abort(),r.catch(()=>{})}}async function Qt({
credentials:o,inActions:n,universe:e},r,f){const P=await d(o,r,{inActions:n,universe:e});await P.ready();const S=r??await P.project();if(S===void 0)throw new F.
j1([{name:"project",value:"missing",allowed:"a project id: give the input `project`, or set GOOGLE_CLOUD_PROJECT, because the credentials name none",where:"inpu\
t or environment"}]);return{access:P,project:S,idToken:P.idTokens({...f,access:P})}}}),39114:((tt,z,s)=>{s.d(z,{P:()=>k});var m=s(27923),F=s(25353),V=s(28436);const v=32*
1024*1024;function k(g,h,i){let c;const p=`${h.protocol}://${h.host}:${h.port}`;return{send:async u=>await(0,V.b)({...i,tryTimeoutMs:u.timeoutMs??i.tryTimeoutMs},
u,async I=>{const D=`${p}${u.path}`,{request:j,dispatcher:N}=await(c??=G()),Q=await j(D,{method:u.method,dispatcher:N,signal:I,headers:{...await g.headers(D),...u.
body===void 0?{}:{"content-type":"application/json"}},...u.body===void 0?{}:{body:JSON.stringify(u.body)}}),X=String(Q.headers.date??"");Number.isNaN(Date.parse(
X))||i.onDate?.(Date.parse(X));const{text:t,bytes:E}=await W(await(0,m.j)(Q.body,Q.headers["content-encoding"]),u.what);if(Q.statusCode!==200)throw(0,F.dr)(Q.statusCode,
t,(0,V.V)(i,u),{url:D,date:X});return{value:K(t,u,i),bytes:E}}),close:async()=>await c?.then(async({dispatcher:u})=>await u.destroy()).catch(()=>{})}}async function G(){
const{EnvHttpProxyAgent:g,request:h}=await s.e(6752).then(s.t.bind(s,24371,19));return{request:h,dispatcher:new g}}function K(g,h,i){if(/^\s*</.test(g))throw(0,F.
dr)(302,g,(0,V.V)(i,h),{url:"",date:""});const c=JSON.parse(g);if(typeof c=="object"&&c!==null&&!Array.isArray(c))return c;throw new F.aU(h.what,"ours",null,"th\
e answer is no JSON object.")}async function W(g,h){const i=[];let c=0;for await(const p of g){if(c+=p.length,c>v)throw new F.aU(h,"too-large",null,`a page is l\
arger than ${v/2**20} MiB.`);i.push(p)}return{text:Buffer.concat(i).toString("utf8"),bytes:c}}}),28436:((tt,z,s)=>{s.d(z,{V:()=>W,b:()=>G});var m=s(25353),F=s(7426);
const V=250,v=15e3,k="this run's own limit of log reads had no place for it in time.";async function G(i,c,p){let u=V,I=!1,D;const j=()=>i.clock.now()>=c.deadline;
for(;;){if(j())throw D??new m.aU(c.what,"hung",null,"no time was left for it.",{unasked:!0});if(!await K(i,c))throw D??new m.aU(c.what,"read-limit",null,k);i.onTry?.();
const N=await h(i,c,p).catch(t=>{if(g(t))throw t;return(0,m.NV)(t,W(i,c))});if(!(N instanceof m.aU))return N.value;if(N.kind==="quota"&&c.onQuota?.(N.quotaPerMinute),
c.signal.aborted)throw N;if(N.httpStatus===401&&i.access!==void 0&&!I){I=!0,await i.access.renew().catch(()=>{});continue}if(N.failure!=="transient"||c.once===!0)
throw N;const Q=N.kind==="quota"?Math.max(u,1e3):u,X=Q/2+i.random()*(Q/2);if(i.clock.now()+X>=c.deadline)throw N;await i.clock.sleep(X,c.signal),u=Math.min(u*2,
v),D=N}}async function K({clock:i},c){if(c.admit===void 0)return!0;const p=new AbortController,u=AbortSignal.any([c.signal,p.signal]),I=c.admit(u).then(()=>i.now()<
c.deadline),D=(async()=>{for(;i.now()<c.deadline;)await i.sleep(c.deadline-i.now(),u);return!1})();try{return await Promise.race([I,D])}finally{p.abort(new Error(
"settled"));for(const j of[I,D])j.catch(()=>{})}}function W(i,{what:c,advice:p}){const u=i.clock.now();return i.access===void 0?{what:c,advice:p,now:u}:{what:c,
advice:p,now:u,surroundings:i.access.surroundings()}}function g(i){return i instanceof TypeError&&i.cause===void 0||i instanceof ReferenceError||i instanceof RangeError}
async function h(i,c,p){const u=Math.max(1,Math.min(i.tryTimeoutMs,c.deadline-i.clock.now())),I=new AbortController,D=AbortSignal.any([c.signal,I.signal]),j=i.clock.
sleep(u,D).then(()=>{const N=new m.aU(c.what,"hung",null,`no answer within ${(0,F.wN)(Math.round(u))}.`);throw I.abort(N),N},N=>{throw new m.aU(c.what,"cancelle\
d",null,"cancelled.",{cause:N})});try{return{value:await Promise.race([p(D),j])}}finally{I.abort(new Error("settled")),j.catch(()=>{})}}}),27923:((tt,z,s)=>{s.d(
z,{j:()=>V});var m=s(57075),F=s.n(m);async function V(v,k){const G=(typeof k=="string"?k:"").toLowerCase().split(",").map(g=>g.trim()).filter(g=>g!==""&&g!=="id\
entity");if(G.length===0)return v;const K=await Promise.resolve().then(s.t.bind(s,38522,23)),W={gzip:K.createGunzip,"x-gzip":K.createGunzip,br:K.createBrotliDecompress,
deflate:K.createInflate,zstd:K.createZstdDecompress};return G.reduceRight((g,h)=>{const i=W[h]?.();return i===void 0?g:(g.once("error",c=>i.destroy(c)),i.once("\
close",()=>g.destroy()),g.pipe(i))},v)}}),69613:((tt,z,s)=>{s.d(z,{dw:()=>W,eL:()=>K,wu:()=>G});var m=s(42785),F=s(40354),V=s(77074);const v=/(?<!in )\bproject\b.{0,60}(?:not found|deleted|does not exist|is invalid)|denied on resource project\b/i,
k=20;function G({service:h,region:i,project:c},p,u){const I=(t,E,U)=>new m.j1([{name:t,value:E,allowed:U,where:"input"}]);if(p===null&&v.test(u))return I("proje\
ct",`${(0,m.WU)(c)}, which Google does not know`,`the ID or number of a project (${u})`);if(p===null){const t=`a service of Cloud Run in ${i} of project ${c} (${u}\
)`;return I("service",`${(0,m.WU)(h)}, which could not be found`,t)}if(p.length===0){const t=`${(0,m.WU)(c)}, which has no service of Cloud Run`;return I("proje\
ct",t,`the project of service ${h} in ${i}`)}const D=p.filter(({name:t})=>t===h).map(t=>t.region);if(D.includes(i)){const t=`${(0,m.WU)(h)}, which is listed in ${i}\
 and could not be read`;return I("service",t,`a service that Cloud Run shows (${u})`)}if(D.length>0){const t=`${(0,m.WU)(i)}, where project ${c} has no service ${h}`;
return I("region",t,`where it is: ${g(D)}`)}const j=p.filter(t=>t.region===i).map(({name:t})=>t),N=j.length>0?j:p.map(t=>`${t.name} in ${t.region}`),Q=`${(0,m.WU)(
h)}, which project ${c} does not have in ${i}`,X=(0,F.Z)(h,j);return I("service",Q,`${g(N)}${X===void 0?"":` (is ${X} meant?)`}`)}async function K(h,i,c,p){const u=`${(0,m.
WU)(c)}, which service ${i} does not have`,I=async()=>{try{const D=(await h.revisions(i,p)).map(({name:j})=>j);return D.length===0?"none: the service has no rev\
ision":`${g(D)} (newest first)`}catch(D){if(p.signal.throwIfAborted(),!(0,V.D)(D))throw D;return`a revision of the service (${D.message})`}};return new m.j1([{name:"\
revision",value:u,allowed:await I(),where:"input"}])}function W(h,i){const c=[...h.traffic,...h.trafficStatuses].flatMap(D=>D.tag??[]),p=[...new Set(c)],u=p.length===
0?"none: the service has no tag (deploy with --tag)":g(p),I=`${(0,m.WU)(i)}, which no traffic entry of the service has`;return new m.j1([{name:"tag",value:I,allowed:u,
where:"input"}])}function g(h){const i=h.slice(0,k).join(", ");return h.length>k?`${i} and ${h.length-k} more`:i}}),4843:((tt,z,s)=>{s.d(z,{L:()=>m});function m({
bucketCounts:v,bounds:k}){const G=V(k),K=F(k);return v.flatMap((W,g)=>W>0?[{from:g===0?0:G(g-1),to:g>=K?1/0:G(g),count:W}]:[])}function F(v){switch(v.kind){case"\
explicit":return v.bounds.length;case"exponential":case"linear":return v.finite+1;case"none":return 0}}function V(v){switch(v.kind){case"exponential":return k=>v.
scale*v.growth**k;case"linear":return k=>v.offset+v.width*k;case"explicit":return k=>v.bounds[k]??0;case"none":return()=>0}}}),51735:((tt,z,s)=>{s.d(z,{dh:()=>t,
zQ:()=>U,KV:()=>_});var m=s(67750),F=s(28654),V=s(92479),v=s(4843);const k=120;function G({labels:b,points:a},d,T){const O=(d.to-d.from)/d.slices,R=(0,V.r)(b[T]);
return a.flatMap(({at:L,value:x})=>{const B=Math.ceil((L-d.from)/O-1e-9)-1;if(B<0||B>=d.slices)return[];const Z={slice:B,status:R,group:b.group??null};return typeof x==
"number"?[{...Z,count:x,sum:null,spans:[]}]:[{...Z,count:x.count,sum:x.mean*x.count,spans:K(x)}]})}function K(b){return b.count===0?[]:(0,v.L)(b)}function W(b){
return u(b.filter(({status:a})=>a===null))}function g(b){const a=new Map;for(const{status:d,count:T}of b)d!==null&&T>0&&a.set(d,(a.get(d)??0)+T);return[...a].map(
([d,T])=>({status:d,count:T})).toSorted((d,T)=>T.count-d.count||d.status-T.status)}function h(b,a){const d=(0,m.pq)(a),T=O=>(0,m.Xf)(a,O)??{ms:0,lowMs:0,highMs:null};
return d===0?null:{count:d,meanMs:b.reduce((O,R)=>O+(R.sum??0),0)/d,p50:T(.5),p95:T(.95),p99:T(.99),maxMs:null,distribution:i(a)}}function i(b){const a=b.map(({
from:T,to:O,count:R})=>({fromMs:T,toMs:O===1/0?2*T:O,count:R})),d=Math.ceil(a.length/k);return Array.from({length:Math.ceil(a.length/d)},(T,O)=>{const R=a.slice(
O*d,(O+1)*d);return{fromMs:R[0]?.fromMs??0,toMs:R.at(-1)?.toMs??0,count:R.reduce((L,x)=>L+x.count,0)}})}function c(b,a,d){const T=p(a);return[...p(b)].map(([O,R])=>{
const L=T.get(O)??[],x=(0,m.c6)(L.map(Z=>Z.spans)),B=(0,m.pq)(x);return{group:O,count:u(R),errors:I(R,d.errorStatus),slow:Math.round((0,m.d2)(x,d.slowMs).count),
meanMs:B===0?null:L.reduce((Z,H)=>Z+(H.sum??0),0)/B,p95Ms:(0,m.Xf)(x,.95)?.ms??null}}).toSorted((O,R)=>R.count-O.count||(O.group<R.group?-1:1))}function p(b){const a=Map.
groupBy(b,({group:d})=>d??"");return a.delete(""),a}function u(b){return b.reduce((a,{count:d})=>a+d,0)}function I(b,a){return u(b.filter(({status:d})=>(0,F.bJ)(
d,a)===!0))}function D({from:b,to:a,slices:d},T,O,R){return Array.from({length:d},(L,x)=>{const B=T.filter(({slice:H})=>H===x),Z=(0,m.c6)(O.filter(({slice:H})=>H===
x).map(H=>H.spans));return{at:b+x*(a-b)/d,requests:B.reduce((H,{count:et})=>H+et,0),errors:B.reduce((H,{status:et,count:st})=>H+((0,F.bJ)(et,R)===!0?st:0),0),p95Ms:(0,m.
Xf)(Z,.95)?.ms??null}})}const j="run.googleapis.com/request_count",N="run.googleapis.com/request_latencies",Q=50,X=100;class t{#e;#t;constructor(a,d){this.#e=a,
this.#t=d}async read(a,d){const[T,O]=await Promise.all([this.#s(a,d),this.#n(a,d)]),R=E(T,O,a),L=R===void 0?T:null,{counted:x,measured:B}=L??O,Z=u(x);if(Z===0)return null;
const H=W(x),et=c(x,B,a),st=(0,m.c6)(B.map(({spans:it})=>it));return{kind:"monitoring",of:L===null?"platform":"app",query:_({...Y(a),metric:L===null?N:this.#t.latency}),
count:Z,errors:I(x,a.errorStatus),seen:Z,sampling:null,byStatus:g(x),latency:h(B,st),slow:{thresholdMs:a.slowMs,count:Math.round((0,m.d2)(st,a.slowMs).count)},groups:et.
slice(0,Q),moreGroups:Math.max(0,et.length-Q),groupDifference:(0,m.W3)([...p(B).values()].map(it=>(0,m.c6)(it.map(({spans:rt})=>rt)))),slices:D(a,x,B,a.errorStatus),
slowest:[],unusable:H,...H>0?{withoutStatus:H}:{},...R===void 0?{}:{metricSince:R}}}async earlier(a,d,T){const O=a.to-a.from,R={...a,from:a.from-d*O,to:a.from,slices:d},
[L,x]=await Promise.all([this.#s(R,T),this.#n(R,T)]),{measured:B}=L===null||E(L,x,R)!==void 0?x:L;return Array.from({length:d},(Z,H)=>{const et=(0,m.c6)(B.filter(
({slice:ut})=>ut===H).map(ut=>ut.spans)),st=(0,m.Xf)(et,.95),it=R.from+H*O,rt=(0,m.pq)(et);return st===null||rt<X?[]:[{from:it,to:it+O,p95Ms:st.ms,lowMs:st.lowMs,
highMs:st.highMs,requests:rt}]}).flat()}async#s(a,d){const T={...Y(a),aligner:"ALIGN_DELTA",groupBy:["group","status"]},[O,R]=await Promise.all([this.#e.series(
{...T,metric:this.#t.latency},d),this.#e.series({...T,metric:this.#t.requests},d)]),L=O.flatMap(B=>G(B,a,"status")),x=R.flatMap(B=>G(B,a,"status"));return u(L)===
0?null:{counted:u(x)<u(L)?L:x,measured:L}}async#n(a,d){const T={...Y(a),aligner:"ALIGN_DELTA"},[O,R]=await Promise.all([this.#e.series({...T,metric:j,groupBy:["\
response_code"]},d),this.#e.series({...T,metric:N,groupBy:[]},d)]);return{counted:O.flatMap(L=>G(L,a,"response_code")),measured:R.flatMap(L=>G(L,a,"response_cod\
e"))}}}function E(b,a,{from:d,to:T,slices:O}){if(b===null)return;const R=x=>x.reduce((B,{slice:Z,count:H})=>H>0?Math.min(B,Z):B,O),L=R(b.measured);return R(a.counted)<
L?d+L*(T-d)/O:void 0}async function U(b,a,d){const T={...Y(a),metric:j,aligner:"ALIGN_DELTA",groupBy:["response_code"]},O=(await b.series(T,d)).flatMap(L=>G(L,a,
"response_code"));if(O.length===0)return null;const R=L=>L.reduce((x,{count:B})=>x+B,0);return{requests:R(O),serverErrors:R(O.filter(({status:L})=>(L??0)>=500)),
slices:Array.from({length:a.slices},(L,x)=>R(O.filter(({slice:B})=>B===x)))}}function Y(b){const{service:a,region:d,from:T,to:O,slices:R}=b;return{service:a,region:d,
from:T,to:O,alignmentMs:(O-T)/R,and:""}}function _({metric:b,service:a,region:d,and:T}){return[`metric.type="${b}"`,'resource.type="cloud_run_revision"',`resour\
ce.labels.service_name="${a}"`,`resource.labels.location="${d}"`,...T===""?[]:[T]].join(" AND ")}}),63684:((tt,z,s)=>{s.d(z,{J:()=>m,_:()=>F});const m=.01,F=.01})};
