"use strict";exports.id=9509,exports.ids=[9509],exports.modules={67750:((st,z,s)=>{s.d(z,{W3:()=>k,Xf:()=>F,c6:()=>j,d2:()=>C,pq:()=>E});var w=s(90429),G=s(63684);function F(v,m){
const o=E(v),a=m*o;let T=0,M=null;for(const{from:b,to:P,count:R}of v){if(R<=0)continue;const p=Math.min(1,(a-T)/R);if(M=P===1/0?{ms:b,lowMs:b,highMs:null}:{ms:b+
(P-b)*Math.max(0,p),lowMs:b,highMs:P},T+=R,T>=a-1e-6)return M}return M}function E(v){return v.reduce((m,{count:o})=>m+o,0)}function C(v,m){let[o,a,T]=[0,0,0];for(const{
from:M,to:b,count:P}of v)b<=m||(T+=P,M>=m?(a+=P,o+=P):b!==1/0&&(o+=P*(b-m)/(b-M)));return{count:o,least:a,most:T}}function j(v){const m=new Map;for(const o of v)
for(const a of o){const T=`${a.from}/${a.to}`,M=m.get(T);M===void 0?m.set(T,{...a}):M.count+=a.count}return[...m.values()].toSorted((o,a)=>o.from-a.from||o.to-a.
to)}function k(v,m=1){const o=v.filter(B=>E(B)>0);if(o.length<2)return null;const a=new Map;let[T,M]=[0,0];for(const{from:B,to:L,count:tt}of j(o)){const nt=tt*m;
a.set(`${B}/${L}`,T+(nt+1)/2),T+=nt,M+=nt**3-nt}const b=T,P=o.reduce((B,L)=>{const tt=E(L)*m,nt=L.reduce((N,{from:u,to:l,count:g})=>N+(a.get(`${u}/${l}`)??0)*g*
m,0);return B+nt**2/tt},0),R=1-M/(b**3-b),p=R<=0?0:Math.max(0,(12/(b*(b+1))*P-3*(b+1))/R),Q=(0,w.QN)((o.length-1)/2,p/2),J=p/(b-1);return{n:b,h:p,p:Q,epsilonSquared:J,
differs:Q<G.Je&&J>=G._x}}}),17138:((st,z,s)=>{s.d(z,{J:()=>G,m:()=>w});const w={now:()=>Date.now(),sleep:(F,E)=>new Promise((C,j)=>{if(E.aborted){j(G(E));return}
const k=()=>{clearTimeout(v),j(G(E))},v=setTimeout(()=>{E.removeEventListener("abort",k),C()},Math.max(0,F));E.addEventListener("abort",k,{once:!0})})};function G(F){
return F.reason instanceof Error?F.reason:new Error("aborted",{cause:F.reason})}}),39422:((st,z,s)=>{s.d(z,{Lk:()=>a,Vm:()=>p,Lj:()=>M});var w=s(93539);const G=[
["Ti",2**40],["Gi",2**30],["Mi",2**20],["Ki",2**10]],F={T:1e12,G:1e9,M:1e6,k:1e3,"":1,m:.001};function E(t){const r=t.map(C);if(r.some(Number.isNaN))return null;
const d=r.reduce((K,Z)=>K+Z,0);if(!t.some(K=>K.endsWith("i"))){const K=["T","G","M","k"].find(Z=>t.some(et=>et.endsWith(Z)))??"";return`${Number((d/(F[K]??1)).toPrecision(
12))}${K}`}const[x,W]=G.find(([,K])=>Number.isInteger(d/K))??["",1];return`${d/W}${x}`}function C(t){const[,r="",d=""]=/^([\d.]+)([A-Za-z]*)$/.exec(t)??[],x=F[d]??
G.find(([W])=>W===d)?.[1]??NaN;return r===""?NaN:Number(r)*x}var j=s(39114);const k=t=>`Grant the workflow's identity roles/run.viewer (run.services.get, run.re\
visions.get, run.revisions.list) on the project or the service, if ${t} is the right project.`,v="Grant roles/run.developer on the service, and roles/iam.servic\
eAccountUser on the account that it runs as.",m=2e4,o={latest:"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST",revision:"TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION"};async function a(t,r,d,x){
const{ServicesClient:W}=await Promise.all([s.e(492),s.e(4775),s.e(337),s.e(7974),s.e(1169)]).then(s.bind(s,67974)),{RevisionsClient:K}=await Promise.all([s.e(492),
s.e(4775),s.e(337),s.e(7194),s.e(3550)]).then(s.bind(s,67194)),Z=new W(t.clientOptions(r)),et=new K(t.clientOptions(r)),rt=await(0,j.P)(t,r,x),ot=k(d.project),lt=`\
projects/${d.project}/locations/${d.region}`,mt=(0,w.O)(x.tryTimeoutMs),gt=async(X,_,q)=>(await(0,w.P)(x,{what:X,advice:ot,..._},q)).answer;return{service:async(X,_)=>M(
await gt(`Reading service ${X}`,_,()=>Z.getService({name:`${lt}/services/${X}`},mt))),revision:async(X,_,q)=>p(await gt(`Reading revision ${_}`,q,()=>et.getRevision(
{name:`${lt}/services/${X}/revisions/${_}`},mt))),imageDigest:async(X,_)=>{const q=`/v1/projects/${d.project}/locations/${d.region}/revisions/${X}`,{value:it}=await rt.
send({what:`Reading the image of ${X}`,advice:ot,..._,method:"GET",path:q}),{imageDigest:at}=it.status??{};return typeof at=="string"?/sha256:[0-9a-f]{64}$/.exec(
at)?.[0]??null:null},revisions:async(X,_)=>(await gt(`Listing the revisions of ${X}`,_,()=>et.listRevisions({parent:`${lt}/services/${X}`,pageSize:100},mt))).map(
p),updateTraffic:async(X,_,q,it)=>{const at=`${lt}/services/${X}`,{value:pt}=await rt.send({what:`Moving the traffic of ${X}`,advice:v,once:!0,timeoutMs:m,...it,
method:"PATCH",path:`/v2/${at}?updateMask=traffic`,body:{name:at,...q===null?{}:{etag:q},traffic:_.map(({revision:dt,percent:Mt,tag:wt})=>({...dt===null?{type:o.
latest}:{type:o.revision,revision:dt},percent:Mt,...wt===null?{}:{tag:wt}}))}});return P(pt)},operation:async(X,_)=>{const q="Following the change of traffic",{
value:it}=await rt.send({what:q,advice:ot,..._,method:"GET",path:`/v2/${X}`});return P(it)},services:async X=>{const _=`/v1/projects/${d.project}/locations/-/se\
rvices?limit=500`,q=`Listing the services of ${d.project}`,{value:it}=await rt.send({what:q,advice:ot,...X,method:"GET",path:_});return it.items?.flatMap(T)??[]},
close:async()=>{await Promise.all([Z.close(),et.close(),rt.close()])}}}function T({metadata:t}){const r=t?.labels?.["cloud.googleapis.com/location"];return t?.name===
void 0||r===void 0?[]:[{name:t.name,region:r}]}function M(t){const r=(t.conditions??[]).map(tt),d=t.terminalCondition?tt(t.terminalCondition):void 0;return{uri:g(
t.uri),etag:g(t.etag),generation:g(t.generation)??"",observedGeneration:g(t.observedGeneration)??"",reconciling:t.reconciling===!0,terminalCondition:d??r.find(x=>x.
type==="Ready")??null,conditions:r,latestCreatedRevision:l(t.latestCreatedRevision),latestReadyRevision:l(t.latestReadyRevision),traffic:(t.traffic??[]).map(u),
trafficStatuses:(t.trafficStatuses??[]).map(u),internalOnly:t.ingress!==void 0&&t.ingress!==null&&R(String(t.ingress)),defaultUriDisabled:t.defaultUriDisabled===
!0,invokerIamDisabled:t.invokerIamDisabled===!0,terraform:b(t)}}function b({labels:t,client:r}){return t?.["goog-terraform-provisioned"]!=="true"?!1:!/^(?:gcloud|cloud-console)/.
test(r??"")}function P(t){const{name:r,done:d,error:x}=t;return{name:r??"",done:d===!0,error:x===void 0?null:{code:x.code??2,message:x.message??""}}}function R(t){
return["INGRESS_TRAFFIC_INTERNAL_ONLY","INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER","INGRESS_TRAFFIC_NONE","2","3","4"].includes(t)}function p(t){const r=t.containers??
[],d=Q(r);return{name:l(t.name)??"",createdAt:S(t.createTime),reconciling:t.reconciling===!0,conditions:(t.conditions??[]).map(tt),image:g(d?.image),labels:t.labels??
{},commit:g(t.labels?.["commit-sha"]),memoryLimit:J("memory",r),cpuLimit:J("cpu",r),minInstances:t.scaling?.minInstanceCount??null,maxInstances:t.scaling?.maxInstanceCount??
null,concurrency:t.maxInstanceRequestConcurrency||null,timeoutMs:$(t.timeout),healthCheck:L(d),healthProbe:B(d),logUri:g(t.logUri)}}function Q(t){return t.find(
({ports:r})=>(r??[]).length>0)??t[0]}function J(t,r){const d=r.map(({resources:W})=>W?.limits?.[t]??null),[x]=d;return d.length<=1?x??null:d.every(W=>W!==null)?
E(d):null}function B(t){const r=t?.livenessProbe??t?.startupProbe;return r?.httpGet?{path:r.httpGet.path||"/",timeoutMs:(r.timeoutSeconds||1)*1e3}:null}function L(t){
const r=t?.livenessProbe??t?.startupProbe;if(!r)return null;const d=t?.livenessProbe?"liveness":"startup",x=r.httpGet?`HTTP ${r.httpGet.path||"/"}`:r.grpc?"gRPC":
`TCP ${r.tcpSocket?.port??""}`.trim();return`${d} ${x}, timeout ${r.timeoutSeconds||1} s`}function tt(t){const r=[t.revisionReason,t.reason,t.executionReason].find(
d=>d!=null&&!nt(d));return{type:t.type??"",state:N(String(t.state??"")),message:t.message??"",reason:r===void 0?"":String(r),informational:["INFO","WARNING","3",
"2"].includes(String(t.severity??"")),lastTransitionAt:S(t.lastTransitionTime)}}function nt(t){return t===0||String(t).endsWith("_UNDEFINED")||String(t).endsWith(
"_UNSPECIFIED")}function N(t){return t==="CONDITION_SUCCEEDED"||t==="4"?"succeeded":t==="CONDITION_FAILED"||t==="3"?"failed":"pending"}function u(t){return{revision:l(
t.revision),percent:t.percent??0,tag:g(t.tag),uri:g(t.uri),latest:["TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST","1"].includes(String(t.type??""))}}function l(t){return g(
t?.split("/").at(-1))}function g(t){return t==null||t===""?null:t.toString()}function S(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):
null}function $(t){return t?.seconds?Number(t.seconds)*1e3+Math.floor((t.nanos??0)/1e6):null}}),93539:((st,z,s)=>{s.d(z,{O:()=>G,P:()=>F});var w=s(28436);function G(E){
return{timeout:E,autoPaginate:!1,retry:{retryCodes:[],backoffSettings:{initialRetryDelayMillis:1,retryDelayMultiplier:1,maxRetryDelayMillis:1,initialRpcTimeoutMillis:null,
rpcTimeoutMultiplier:null,maxRpcTimeoutMillis:null,totalTimeoutMillis:null}}}}async function F(E,C,j){return await(0,w.b)(E,C,async()=>{await E.access?.signIn();
const[k,v]=await j();return{answer:k,next:v}})}}),49509:((st,z,s)=>{s.d(z,{Q:()=>It});var w=s(17138),G=s(42785);const F=60,E=.8,C=E*F,j=6e4,k=1e4,v=.1/j,m=8;class o{#e;#t;#s;#n=1;#a=-1/0;#c;#i=[];#u=new Set;#o=[];#r=null;constructor(n,{
perMinute:e}={}){this.#e=n,this.#t=e,this.#s=e??C,this.#c=n.now()}join(n){this.#u.add(n)}leave(n){this.#u.delete(n)}get readers(){return Math.max(1,this.#u.size)}get perMinute(){
return Math.max(Math.min(m,this.#s),Math.floor(this.#s*this.#n))}get isShared(){return this.#n<1}get scale(){return this.#f(),this.#s*this.#n/C}refused(n){this.#f(),
n!==null&&this.#t===void 0&&(this.#s=Math.max(1,Math.floor(E*n)));const e=this.#e.now();e-this.#a>=k&&(this.#n=Math.max(m/this.#s,this.#n/2)),this.#a=e}inThisMinute(n){
const e=this.#e.now()-j;return this.#i=this.#i.filter(({at:c})=>c>e),n===void 0?this.#i.length:this.#i.filter(c=>c.reader===n).length}async take(n,e){if(this.#o.
length===0&&this.#l())return this.#d(n);if(e.aborted)throw(0,w.J)(e);await new Promise((c,h)=>{const D=()=>{this.#o=this.#o.filter(f=>f!==O),e.removeEventListener(
"abort",A)},A=()=>{D(),this.#o.length===0&&this.#r?.abort(new Error("nobody waits")),h((0,w.J)(e))},O={reader:n,admit:()=>{D(),this.#d(n),c()}};this.#o.push(O),
e.addEventListener("abort",A,{once:!0}),this.#r===null?this.#h():this.#r.abort(new Error("another one waits"))})}async#h(){for(;;){for(;this.#o.length>0&&this.#l();)
this.#m()?.admit();if(this.#o.length===0)break;const n=this.#i[this.#i.length-this.perMinute]?.at??this.#e.now();this.#r=new AbortController;const e=Math.max(1,
n+j-this.#e.now());await this.#e.sleep(e,this.#r.signal).catch(()=>{})}this.#r=null}#m(){const n=new Map(this.#o.map(({reader:e})=>[e,this.inThisMinute(e)]));return this.#o.
toSorted((e,c)=>(n.get(e.reader)??0)-(n.get(c.reader)??0))[0]}#l(){return this.inThisMinute()<this.perMinute}#d(n){this.#i.push({at:this.#e.now(),reader:n})}#f(){
const n=this.#e.now(),e=Math.min(n-this.#c,Math.max(0,n-this.#a-j));this.#n=Math.min(1,this.#n+e*v),this.#c=n}}const a={judged:{reads:9,perMs:13/6e4},beside:{reads:6,
perMs:8/6e4},waits:{reads:2,perMs:2/6e4}},T={judged:{reads:8,perMs:11/6e4},beside:{reads:5,perMs:7/6e4},waits:{reads:4,perMs:5/6e4}},M=["judged","beside","waits"],
b=6e4,P=12;class R{#e;#t;#s;#n;#a;#c=0;#i=0;#u=!1;constructor(n,{waitsJudged:e=!1,perMinute:c,quota:h}={}){this.#e=n,this.#t=h??new o(n,{perMinute:c}),this.#s=e?
T:a,this.#n={judged:this.mostForPoll("judged"),beside:this.mostForPoll("beside"),waits:this.mostForPoll("waits")},this.#a=n.now()}end(){this.#u=!0,this.#t.leave(
this)}get perMinute(){return Math.max(1,Math.floor(this.#t.perMinute/this.#t.readers))}get isShared(){return this.#t.isShared||this.#t.readers>1&&this.perMinute<
P}refused(n){this.#r(),this.#t.refused(n);for(const e of M)this.#n[e]=Math.min(this.#n[e],this.mostForPoll(e))}mostForPoll(n){return Math.max(1,Math.floor(this.#s[n].
reads*this.#o))}forPoll(n){return this.#r(),Math.max(0,Math.floor(this.#n[n]))}forPollsWithin(n,e){return this.#r(),Math.max(0,this.#n[n]+e*this.#s[n].perMs*this.#o)}leftThisMinute(){
const n=this.#t.perMinute-this.#t.inThisMinute(),{readers:e}=this.#t;return e===1?n:Math.min(n,Math.max(this.perMinute-this.#t.inThisMinute(this),Math.floor(n/e)))}placesAfterMs(n){
const{readers:e,perMinute:c}=this.#t;if(e===1)return this.leftThisMinute()<n?b:0;const h=n*e-(c-this.#t.inThisMinute());return Math.max(0,Math.ceil(h/c))*b}charge(n){
this.#r(),this.#n.judged=Math.min(this.mostForPoll("judged"),this.#n.judged+1),n!==null&&this.#n[n]--}async take(n){this.#u||this.#t.join(this),await this.#t.take(
this,n),this.#r(),this.#n.judged--,this.#c++,this.#i=Math.max(this.#i,this.#t.inThisMinute(this))}reads(){return{total:this.#c,mostInAMinute:this.#i}}get#o(){return this.#t.
scale/this.#t.readers}#r(){const n=this.#e.now(),e=n-this.#a,c=this.#o;for(const h of M){const D=this.#n[h]+e*this.#s[h].perMs*c;this.#n[h]=Math.min(this.mostForPoll(
h),D)}this.#a=n}}var p=s(25353),Q=s(28436);const J="Give google-github-actions/auth a `service_account` to impersonate, or mint a token in its step (`token_form\
at: id_token`) and pass it by the input `probe-headers` as `X-Serverless-Authorization: Bearer \u2026`.";function B(i,n,e){const c="Minting an ID token for the \
probes";return async(h,D)=>await(0,Q.b)(e,{what:c,advice:J,...D},async()=>{try{const A=await i.getClient(),O=i.jsonContent;if(O?.type==="external_account")return await L(
O,h,n,c);if(!tt(A))throw new p.aU(c,"credentials",null,"these credentials cannot give one.",{advice:J});return await A.fetchIdToken(h)}catch(A){throw(0,p.S5)(A,
(0,Q.V)(e,{what:c,advice:J}))}})}async function L(i,n,e,c){const{service_account_impersonation_url:h,...D}=i,A=h?.replace(/:generateAccessToken$/,":generateIdTo\
ken");if(A===void 0||!A.endsWith(":generateIdToken")){const I="the workload identity impersonates no service account, and only an account has ID tokens.";throw new p.
aU(c,"credentials",null,I,{advice:J})}const{IdentityPoolClient:O}=await Promise.all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),f=new O(D);f.scopes=[...e];const y=await f.
request({url:A,method:"POST",data:{audience:n,includeEmail:!0},retry:!1});if(typeof y.data.token=="string")return y.data.token;throw new p.aU(c,"outage",null,"t\
he answer holds no token.")}function tt(i){return"fetchIdToken"in i&&typeof i.fetchIdToken=="function"}var nt=s(73024);const N="googleapis.com",u="https://www.g\
oogleapis.com/auth/cloud-platform",l=45e3,g=10*6e4;async function S(i,n,{inActions:e=!0,universe:c}={}){const{GoogleAuth:h,OAuth2Client:D,PassThroughClient:A}=await Promise.
all([s.e(492),s.e(4102)]).then(s.t.bind(s,492,23)),O=c===N?void 0:c,f={eagerRefreshThresholdMillis:l},y=(()=>{if(i.kind==="none")return new A;if(i.kind==="defau\
lt")return;const V=new D(f);return V.refreshHandler=async()=>({access_token:$(i.path),expiry_date:Date.now()+g}),V})(),I=new h({scopes:[u],clientOptions:f,...O===
void 0?{}:{universeDomain:O},...n===void 0?{}:{projectId:n},...y===void 0?{}:{authClient:y}}),Y=()=>({inActions:e,...t(I)}),U=async V=>{try{return await V()}catch(ct){
throw new p.Jj("Signing in to Google Cloud",{cause:ct})}},H=async V=>await U(async()=>Object.fromEntries(await I.getRequestHeaders(V)));return{surroundings:Y,signIn:async()=>{
await H(`https://run.${O??N}/`)},renew:async()=>{const V=await U(async()=>await I.getClient());V.setCredentials({...V.credentials,expiry_date:1})},ready:async()=>{
try{i.kind==="token-file"?$(i.path):await I.getClient();const V=await I.getUniverseDomain();if(V!==(O??N))throw new Error(`the credentials are for the universe \
domain ${V}.`)}catch(V){const ct={what:"Loading Google credentials",advice:"",surroundings:Y()};throw(0,p.S5)(V,ct)}},headers:H,project:async()=>n??await I.getProjectId().
catch(()=>{}),idTokens:V=>B(I,[u],V),clientOptions:V=>({apiEndpoint:V.host,port:V.port,protocol:V.protocol,fallback:!0,...O===void 0?{}:{universeDomain:O},...n===
void 0?{}:{projectId:n},auth:I}),endsAt:()=>r(I)}}function $(i){const n=(0,nt.readFileSync)(i,"utf8").trim();if(n==="")throw new Error(`${i} is empty.`);return n}
function t(i){const n=i.jsonContent??{};return{identity:/serviceAccounts\/([^:/]+):/.exec(n.service_account_impersonation_url??"")?.[1]??n.client_email??null,tokenSource:n.
credential_source?.url?.split("?",1)[0]??null}}function r(i){const e=(i.jsonContent??{}).credential_source?.headers?.Authorization??"";try{const c=JSON.parse(Buffer.
from(e.split(".")[1]??"","base64url").toString("utf8"));return typeof c!="object"||c===null||!("exp"in c)?null:typeof c.exp=="number"?c.exp*1e3:null}catch{return null}}
var d=s(39422),x=s(27077),W=s(69613),K=s(77074);const Z=1e4;function et(i,n,e,c){let h=!1;const D=async(A,O,f)=>{try{const y=await f();return h=!0,y}catch(y){if(h||
!(0,K.D)(y)||y.failure!=="not-found")throw y;const I={deadline:Math.min(O.deadline,c()+Z),signal:O.signal},Y=await e(I).catch(U=>{if(O.signal.throwIfAborted(),!(0,K.
D)(U))throw U;return null});throw(0,W.wu)({...n,service:A},Y,y.message)}};return{...i,service:async(A,O)=>await D(A,O,async()=>await i.service(A,O)),revisions:async(A,O)=>await D(
A,O,async()=>await i.revisions(A,O))}}var rt=s(78877),ot=s(39114);const lt="Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the \
project.";async function mt(i,n,e,c,h){(0,rt.setFlagsFromString)("--semi-space-growth-factor=1");const D=await(0,ot.P)(i,n,h);return{page:async(A,O)=>{const{value:f,
bytes:y}=await D.send({what:"Reading log entries",advice:lt,admit:I=>c.take(I),onQuota:I=>c.refused(I),...O,method:"POST",path:"/v2/entries:list",body:{resourceNames:[
`projects/${e}`],...A}});return{...f,bytes:y}},close:D.close}}var gt=s(84638),X=s(19334);function _(i){return[...Map.groupBy(i,({metric:e})=>JSON.stringify(Object.
entries(e?.labels??{}).toSorted(([c],[h])=>c<h?-1:1))).values()].map(e=>({labels:e[0]?.metric?.labels??{},points:e.flatMap(q).sort((c,h)=>c.at-h.at)}))}function q({
points:i=[]}){return i.flatMap(({interval:n,value:e={}})=>{const c=Date.parse(n?.endTime??"");if(Number.isNaN(c))return[];if(e.distributionValue!==void 0)return[
{at:c,value:dt(e.distributionValue)}];const h=e.int64Value??e.doubleValue;return h===void 0?[]:[{at:c,value:Number(h)}]})}function it({metric:i,unit:n,points:e=[]}){
const c=i?.labels?.container_name;return e.flatMap(({interval:h,value:D})=>{const A=Date.parse(h?.endTime??""),O=D?.distributionValue;return Number.isNaN(A)||O===
void 0?[]:[{at:A,...dt(O),...c===void 0?{}:{container:c},...pt(n)?{isShare:!0}:{}}]})}function at({metric:i,points:n=[]}){const e=Number(i?.labels?.response_code??
Number.NaN);return n.flatMap(({interval:c,value:h={}})=>{const D=Date.parse(c?.endTime??""),A=Date.parse(c?.startTime??"");if(Number.isNaN(D)||Number.isNaN(A))return[];
const O=Number.isInteger(e)?e:null;if(h.distributionValue!==void 0){const y=dt(h.distributionValue);return[{from:A,to:D,status:O,count:y.count,latencies:y}]}const f=Number(
h.int64Value??h.doubleValue??Number.NaN);return Number.isNaN(f)?[]:[{from:A,to:D,status:O,count:f,latencies:null}]})}function pt(i=""){return i.includes("%")||i===
"1"}function dt({count:i,mean:n,bucketCounts:e,bucketOptions:c}){return{count:Number(i??0),mean:n??0,bucketCounts:(e??[]).map(Number),bounds:Mt(c)}}function Mt({
exponentialBuckets:i,linearBuckets:n,explicitBuckets:e}={}){if(i!==void 0){const{numFiniteBuckets:c=0,growthFactor:h=0,scale:D=0}=i;return{kind:"exponential",finite:c,
growth:h,scale:D}}if(n!==void 0){const{numFiniteBuckets:c=0,width:h=0,offset:D=0}=n;return{kind:"linear",finite:c,width:h,offset:D}}return e===void 0?{kind:"non\
e"}:{kind:"explicit",bounds:e.bounds??[]}}const wt="Grant the workflow's identity roles/monitoring.viewer (monitoring.timeSeries.list, monitoring.metricDescript\
ors.list) on the project.",yt=1e4,Et=1e5;async function Pt(i,n,e,c){const h=await(0,ot.P)(i,n,c),D=async(f,y,I,Y)=>{const U=[];for(let H="";;){const V=new URLSearchParams(
[...I,...ft(H===""?{}:{pageToken:H})]).toString(),ct={what:f,advice:wt,...Y,method:"GET",path:`/v3/projects/${e}/${y}?${V}`},ut=(await h.send(ct)).value,[ht]=ut.
executionErrors??[];if(ht!==void 0){const Lt=`the answer is only a part of what there is: ${ht.message??"no reason given"}`;throw new p.aU(f,"outage",null,Lt)}if(U.
push(ut),H=ut.nextPageToken??"",H==="")return U}},A=async(f,y,I)=>{const Y=await y;try{return I(Y.flatMap(({timeSeries:U})=>U??[]))}catch(U){const H=U instanceof
Error?U.message:String(U);throw new p.aU(f,"ours",null,`ion-verify could not read the answer (${H}).`,{cause:U})}},O=async(f,y)=>{const{type:I,nameLabel:Y}=(0,gt.
KU)(f),U=[`metric.type="${f.metric}"`,`resource.type="${I}"`,`resource.labels.${Y}="${f.service}"`,`resource.labels.revision_name="${f.revision}"`,`resource.lab\
els.location="${f.region}"`].join(" AND "),H=[...vt(f),...ft({filter:U,view:"FULL",pageSize:yt})];return await D("Reading metrics","timeSeries",H,y)};return{distributions:async(f,y)=>await A(
"Reading metrics",O(f,y),I=>I.flatMap(it)),requestDeltas:async(f,y)=>await A("Reading request metrics",O(f,y),I=>I.flatMap(at)),metricTypes:async(f,y)=>{const I=ft(
{filter:`metric.type = starts_with("${f}")`,pageSize:yt});return(await D("Listing metrics","metricDescriptors",I,y)).flatMap(({metricDescriptors:U=[]})=>U.map(({
type:H})=>H??""))},series:async(f,y)=>{const I=[...vt(f),...ft({filter:(0,X.KV)(f),view:"FULL",pageSize:Et}),...St(f)],Y="Reading metrics";try{return await A(Y,
D(Y,"timeSeries",I,y),_)}catch(U){if((0,K.D)(U)&&U.failure==="not-found")return[];throw U}},close:h.close}}function ft(i){return Object.entries(i).map(([n,e])=>[
n,String(e)])}function vt({from:i,to:n}){return ft({"interval.startTime":new Date(i).toISOString(),"interval.endTime":new Date(n).toISOString()})}function St({alignmentMs:i,
aligner:n,groupBy:e}){return[...ft({"aggregation.alignmentPeriod":`${i/1e3}s`,"aggregation.perSeriesAligner":n,"aggregation.crossSeriesReducer":"REDUCE_SUM"}),...e.
map(c=>["aggregation.groupByFields",`metric.label.${c}`])]}var $t=s(7426);const Ot=1e4,Tt=3e4,At=1e3;function It({settings:i,endpoints:n},e,c){const h=w.m,D={clock:h,
random:Math.random,tryTimeoutMs:Ot,onDate:Rt(h,c.warn)},A={cloudRun:0,logging:0,monitoring:0,bigquery:0},O=(U,H)=>({...D,access:H,onTry:()=>{A[U]+=1}}),f=new o(
h,{perMinute:i.logReadsPerMinute}),y=bt(async()=>{const U=await Ct(jt(n,i.project,D),e),H=Nt(U.access.endsAt(),h.now()+c.plannedMs);return H!==""&&c.warn(H),U}),
I={endpoints:n,policy:D,counting:O,session:y},Y=U=>{const H=new R(h,{waitsJudged:U.waitBudget!==void 0,quota:f}),{opened:V,...ct}=Dt(I,U,H);return{clock:h,readLimit:H,
calls:A,signIn:async()=>(await y()).project,...ct,idToken:async(ut,ht)=>await(await y()).idToken(ut,ht),beside:Y,close:async()=>{H.end();const ut=Promise.all(V.
map(async ht=>await ht.close()));await Promise.race([ut,h.sleep(At,e).catch(()=>{})])}}};return Y(i)}function Dt({endpoints:i,policy:n,counting:e,session:c},h,D){
const A=[],O=f=>bt(async()=>{const y=await f(await c());return A.push(y),y});return{opened:A,cloudRun:O(async({access:f,project:y})=>{const I={project:y,region:h.
region};if(h.workerPool!==void 0){const{openWorkerPools:U}=await s.e(3356).then(s.bind(s,33356));return await U(f,i.run,I,e("cloudRun",f))}const Y=await(0,d.Lk)(
f,i.run,I,e("cloudRun",f));return et(Y,I,Y.services,()=>n.clock.now())}),logs:O(async({access:f,project:y})=>await mt(f,i.logging,y,D,e("logging",f))),metrics:O(
async({access:f,project:y})=>await Pt(f,i.monitoring,y,e("monitoring",f))),routing:O(async({access:f,project:y})=>{const{openLogRouting:I}=await s.e(8039).then(
s.bind(s,28039));return await I(f,i.logging,y,e("logging",f))}),sql:O(async({access:f,project:y})=>{const{openBigQuery:I}=await s.e(3248).then(s.bind(s,3248));return await I(
f,i.bigquery,y,e("bigquery",f))}),setup:O(async({access:f,project:y})=>{const{openSetupApi:I}=await s.e(3094).then(s.bind(s,33094));return await I(f,i,y,{...n,access:f})})}}
function Rt(i,n){let e=!1;return c=>{const h=e?"":(0,x.m)({answer:{date:c},now:i.now()});h!==""&&(e=!0,n(`${h} Entries of the log and points are looked for by t\
his machine's time.`))}}function Nt(i,n){return i===null||i>=n?"":`GitHub's token of this job ends at ${new Date(i).toISOString()}, some six hours after the job\
's start, and this may take until ${new Date(n).toISOString()}: nothing can be read from Google after that. Use a shorter window, or a job of its own.`}function bt(i){
let n;return async()=>{try{return await(n??=i())}catch(e){throw n=void 0,e}}}async function Ct(i,n){const e=new AbortController,c=w.m.sleep(Tt,AbortSignal.any([
n,e.signal])).then(()=>{throw new p.aU("Signing in to Google Cloud","hung",null,`no answer within ${(0,$t.wN)(Tt)}.`)});try{return await Promise.race([i,c])}finally{
e.abort(),c.catch(()=>{})}}async function jt({credentials:i,inActions:n,universe:e},c,h){const D=await S(i,c,{inActions:n,universe:e});await D.ready();const A=c??
await D.project();if(A===void 0)throw new G.j1([{name:"project",value:"missing",allowed:"a project id: give the input `project`, or set GOOGLE_CLOUD_PROJECT, be\
cause the credentials name none",where:"input or environment"}]);return{access:D,project:A,idToken:D.idTokens({...h,access:D})}}}),39114:((st,z,s)=>{s.d(z,{P:()=>C});
var w=s(27923),G=s(25353),F=s(28436);const E=32*1024*1024;async function C(v,m,o){const{EnvHttpProxyAgent:a,request:T}=await s.e(6752).then(s.t.bind(s,24371,19)),
M=new a,b=`${m.protocol}://${m.host}:${m.port}`;return{send:async P=>await(0,F.b)({...o,tryTimeoutMs:P.timeoutMs??o.tryTimeoutMs},P,async R=>{const p=`${b}${P.path}`,
Q=await T(p,{method:P.method,dispatcher:M,signal:R,headers:{...await v.headers(p),...P.body===void 0?{}:{"content-type":"application/json"}},...P.body===void 0?
{}:{body:JSON.stringify(P.body)}}),J=String(Q.headers.date??"");Number.isNaN(Date.parse(J))||o.onDate?.(Date.parse(J));const{text:B,bytes:L}=await k(await(0,w.j)(
Q.body,Q.headers["content-encoding"]),P.what);if(Q.statusCode!==200)throw(0,G.dr)(Q.statusCode,B,(0,F.V)(o,P),{url:p,date:J});return{value:j(B,P,o),bytes:L}}),close:async()=>await M.
destroy().catch(()=>{})}}function j(v,m,o){if(/^\s*</.test(v))throw(0,G.dr)(302,v,(0,F.V)(o,m),{url:"",date:""});const a=JSON.parse(v);if(typeof a=="object"&&a!==
null&&!Array.isArray(a))return a;throw new G.aU(m.what,"ours",null,"the answer is no JSON object.")}async function k(v,m){const o=[];let a=0;for await(const T of v){
if(a+=T.length,a>E)throw new G.aU(m,"too-large",null,`a page is larger than ${E/2**20} MiB.`);o.push(T)}return{text:Buffer.concat(o).toString("utf8"),bytes:a}}}),
28436:((st,z,s)=>{s.d(z,{V:()=>k,b:()=>j});var w=s(25353),G=s(7426);const F=250,E=15e3,C="this run's own limit of log reads had no place for it in time.";async function j(o,a,T){
let M=F,b=!1,P;const R=()=>o.clock.now()>=a.deadline;for(;;){if(R())throw P??new w.aU(a.what,"hung",null,"no time was left for it.");if(await a.admit?.(a.signal),
a.admit!==void 0&&R())throw P??new w.aU(a.what,"read-limit",null,C);o.onTry?.();const p=await m(o,a,T).catch(B=>{if(v(B))throw B;return(0,w.NV)(B,k(o,a))});if(!(p instanceof
w.aU))return p.value;if(p.kind==="quota"&&a.onQuota?.(p.quotaPerMinute),a.signal.aborted)throw p;if(p.httpStatus===401&&o.access!==void 0&&!b){b=!0,await o.access.
renew().catch(()=>{});continue}if(p.failure!=="transient"||a.once===!0)throw p;const Q=p.kind==="quota"?Math.max(M,1e3):M,J=Q/2+o.random()*(Q/2);if(o.clock.now()+
J>=a.deadline)throw p;await o.clock.sleep(J,a.signal),M=Math.min(M*2,E),P=p}}function k(o,{what:a,advice:T}){const M=o.clock.now();return o.access===void 0?{what:a,
advice:T,now:M}:{what:a,advice:T,now:M,surroundings:o.access.surroundings()}}function v(o){return o instanceof TypeError&&o.cause===void 0||o instanceof ReferenceError||
o instanceof RangeError}async function m(o,a,T){const M=Math.max(1,Math.min(o.tryTimeoutMs,a.deadline-o.clock.now())),b=new AbortController,P=AbortSignal.any([a.
signal,b.signal]),R=o.clock.sleep(M,P).then(()=>{const p=new w.aU(a.what,"hung",null,`no answer within ${(0,G.wN)(Math.round(M))}.`);throw b.abort(p),p},p=>{throw new w.
aU(a.what,"cancelled",null,"cancelled.",{cause:p})});try{return{value:await Promise.race([T(P),R])}}finally{b.abort(new Error("settled")),R.catch(()=>{})}}}),27923:((st,z,s)=>{
s.d(z,{j:()=>F});var w=s(57075),G=s.n(w);async function F(E,C){const j=(typeof C=="string"?C:"").toLowerCase().split(",").map(m=>m.trim()).filter(m=>m!==""&&m!==
"identity");if(j.length===0)return E;const k=await Promise.resolve().then(s.t.bind(s,38522,23)),v={gzip:k.createGunzip,"x-gzip":k.createGunzip,br:k.createBrotliDecompress,
deflate:k.createInflate,zstd:k.createZstdDecompress};return j.reduceRight((m,o)=>{const a=v[o]?.();return a===void 0?m:(m.once("error",T=>a.destroy(T)),a.once("\
close",()=>m.destroy()),m.pipe(a))},E)}}),69613:((st,z,s)=>{s.d(z,{dw:()=>v,eL:()=>k,wu:()=>j});var w=s(42785),G=s(40354),F=s(77074);const E=/(?<!in )\bproject\b.{0,60}(?:not found|deleted|does not exist|is invalid)|denied on resource project\b/i,
C=20;function j({service:o,region:a,project:T},M,b){const P=(L,tt,nt)=>new w.j1([{name:L,value:tt,allowed:nt,where:"input"}]);if(M===null&&E.test(b))return P("p\
roject",`${(0,w.WU)(T)}, which Google does not know`,`the ID or number of a project (${b})`);if(M===null){const L=`a service of Cloud Run in ${a} of project ${T}\
 (${b})`;return P("service",`${(0,w.WU)(o)}, which could not be found`,L)}if(M.length===0){const L=`${(0,w.WU)(T)}, which has no service of Cloud Run`;return P(
"project",L,`the project of service ${o} in ${a}`)}const R=M.filter(({name:L})=>L===o).map(L=>L.region);if(R.length>0){const L=`${(0,w.WU)(a)}, where project ${T}\
 has no service ${o}`;return P("region",L,`where it is: ${m(R)}`)}const p=M.filter(L=>L.region===a).map(({name:L})=>L),Q=p.length>0?p:M.map(L=>`${L.name} in ${L.
region}`),J=`${(0,w.WU)(o)}, which project ${T} does not have in ${a}`,B=(0,G.Z)(o,p);return P("service",J,`${m(Q)}${B===void 0?"":` (is ${B} meant?)`}`)}async function k(o,a,T,M){
const b=`${(0,w.WU)(T)}, which service ${a} does not have`,P=async()=>{try{const R=(await o.revisions(a,M)).map(({name:p})=>p);return R.length===0?"none: the se\
rvice has no revision":`${m(R)} (newest first)`}catch(R){if(M.signal.throwIfAborted(),!(0,F.D)(R))throw R;return`a revision of the service (${R.message})`}};return new w.
j1([{name:"revision",value:b,allowed:await P(),where:"input"}])}function v(o,a){const T=[...o.traffic,...o.trafficStatuses].flatMap(R=>R.tag??[]),M=[...new Set(
T)],b=M.length===0?"none: the service has no tag (deploy with --tag)":m(M),P=`${(0,w.WU)(a)}, which no traffic entry of the service has`;return new w.j1([{name:"\
tag",value:P,allowed:b,where:"input"}])}function m(o){const a=o.slice(0,C).join(", ");return o.length>C?`${a} and ${o.length-C} more`:a}}),4843:((st,z,s)=>{s.d(
z,{L:()=>w});function w({bucketCounts:E,bounds:C}){const j=F(C),k=G(C);return E.flatMap((v,m)=>v>0?[{from:m===0?0:j(m-1),to:m>=k?1/0:j(m),count:v}]:[])}function G(E){
switch(E.kind){case"explicit":return E.bounds.length;case"exponential":case"linear":return E.finite+1;case"none":return 0}}function F(E){switch(E.kind){case"exp\
onential":return C=>E.scale*E.growth**C;case"linear":return C=>E.offset+E.width*C;case"explicit":return C=>E.bounds[C]??0;case"none":return()=>0}}}),19334:((st,z,s)=>{
s.d(z,{KV:()=>M,dh:()=>m,zQ:()=>a});var w=s(67750),G=s(28654),F=s(4843);const E="run.googleapis.com/request_count",C="run.googleapis.com/request_latencies",j=50,
k=120,v=100;class m{#e;#t;constructor(u,l){this.#e=u,this.#t=l}async read(u,l){const[g,S]=await Promise.all([this.#s(u,l),this.#n(u,l)]),$=o(g,S,u),t=$===void 0?
g:null,{counted:r,measured:d}=t??S,x=L(r);if(x===0)return null;const W=J(r,d,u),K=(0,w.c6)(d.map(({spans:Z})=>Z));return{kind:"monitoring",of:t===null?"platform":
"app",query:M({...T(u),metric:t===null?C:this.#t.latency}),count:x,errors:tt(r,u.errorStatus),seen:x,sampling:null,byStatus:R(r),latency:p(d,K),slow:{thresholdMs:u.
slowMs,count:Math.round((0,w.d2)(K,u.slowMs).count)},groups:W.slice(0,j),moreGroups:Math.max(0,W.length-j),groupDifference:(0,w.W3)([...B(d).values()].map(Z=>(0,w.
c6)(Z.map(({spans:et})=>et)))),slices:nt(u,r,d,u.errorStatus),slowest:[],unusable:0,...$===void 0?{}:{metricSince:$}}}async earlier(u,l,g){const S=u.to-u.from,$={
...u,from:u.from-l*S,to:u.from,slices:l},[t,r]=await Promise.all([this.#s($,g),this.#n($,g)]),{measured:d}=t===null||o(t,r,$)!==void 0?r:t;return Array.from({length:l},
(x,W)=>{const K=(0,w.c6)(d.filter(({slice:ot})=>ot===W).map(ot=>ot.spans)),Z=(0,w.Xf)(K,.95),et=$.from+W*S,rt=(0,w.pq)(K);return Z===null||rt<v?[]:[{from:et,to:et+
S,p95Ms:Z.ms,lowMs:Z.lowMs,highMs:Z.highMs,requests:rt}]}).flat()}async#s(u,l){const g={...T(u),aligner:"ALIGN_DELTA",groupBy:["group","status"]},[S,$]=await Promise.
all([this.#e.series({...g,metric:this.#t.latency},l),this.#e.series({...g,metric:this.#t.requests},l)]),t=S.flatMap(d=>b(d,u,"status")),r=$.flatMap(d=>b(d,u,"st\
atus"));return L(t)===0?null:{counted:L(r)<L(t)?t:r,measured:t}}async#n(u,l){const g={...T(u),aligner:"ALIGN_DELTA"},[S,$]=await Promise.all([this.#e.series({...g,
metric:E,groupBy:["response_code"]},l),this.#e.series({...g,metric:C,groupBy:[]},l)]);return{counted:S.flatMap(t=>b(t,u,"response_code")),measured:$.flatMap(t=>b(
t,u,"response_code"))}}}function o(N,u,{from:l,to:g,slices:S}){if(N===null)return;const $=r=>r.reduce((d,{slice:x,count:W})=>W>0?Math.min(d,x):d,S),t=$(N.measured);
return $(u.counted)<t?l+t*(g-l)/S:void 0}async function a(N,u,l){const g={...T(u),metric:E,aligner:"ALIGN_DELTA",groupBy:["response_code"]},S=(await N.series(g,
l)).flatMap(t=>b(t,u,"response_code"));if(S.length===0)return null;const $=t=>t.reduce((r,{count:d})=>r+d,0);return{requests:$(S),serverErrors:$(S.filter(({status:t})=>(t??
0)>=500)),slices:Array.from({length:u.slices},(t,r)=>$(S.filter(({slice:d})=>d===r)))}}function T(N){const{service:u,region:l,from:g,to:S,slices:$}=N;return{service:u,
region:l,from:g,to:S,alignmentMs:(S-g)/$,and:""}}function M({metric:N,service:u,region:l,and:g}){return[`metric.type="${N}"`,'resource.type="cloud_run_revision"',
`resource.labels.service_name="${u}"`,`resource.labels.location="${l}"`,...g===""?[]:[g]].join(" AND ")}function b({labels:N,points:u},l,g){const S=(l.to-l.from)/
l.slices,$=Number(N[g]??NaN);return u.flatMap(({at:t,value:r})=>{const d=Math.ceil((t-l.from)/S-1e-9)-1;if(d<0||d>=l.slices)return[];const x={slice:d,status:Number.
isInteger($)?$:null,group:N.group??null};return typeof r=="number"?[{...x,count:r,sum:null,spans:[]}]:[{...x,count:r.count,sum:r.mean*r.count,spans:P(r)}]})}function P(N){
return N.count===0?[]:(0,F.L)(N)}function R(N){const u=new Map;for(const{status:l,count:g}of N)l!==null&&g>0&&u.set(l,(u.get(l)??0)+g);return[...u].map(([l,g])=>({
status:l,count:g})).toSorted((l,g)=>g.count-l.count||l.status-g.status)}function p(N,u){const l=(0,w.pq)(u),g=S=>(0,w.Xf)(u,S)??{ms:0,lowMs:0,highMs:null};return l===
0?null:{count:l,meanMs:N.reduce((S,$)=>S+($.sum??0),0)/l,p50:g(.5),p95:g(.95),p99:g(.99),maxMs:null,distribution:Q(u)}}function Q(N){const u=N.map(({from:g,to:S,
count:$})=>({fromMs:g,toMs:S===1/0?2*g:S,count:$})),l=Math.ceil(u.length/k);return Array.from({length:Math.ceil(u.length/l)},(g,S)=>{const $=u.slice(S*l,(S+1)*l);
return{fromMs:$[0]?.fromMs??0,toMs:$.at(-1)?.toMs??0,count:$.reduce((t,r)=>t+r.count,0)}})}function J(N,u,l){const g=B(u);return[...B(N)].map(([S,$])=>{const t=g.
get(S)??[],r=(0,w.c6)(t.map(x=>x.spans)),d=(0,w.pq)(r);return{group:S,count:L($),errors:tt($,l.errorStatus),slow:Math.round((0,w.d2)(r,l.slowMs).count),meanMs:d===
0?null:t.reduce((x,W)=>x+(W.sum??0),0)/d,p95Ms:(0,w.Xf)(r,.95)?.ms??null}}).toSorted((S,$)=>$.count-S.count||(S.group<$.group?-1:1))}function B(N){const u=Map.groupBy(
N,({group:l})=>l??"");return u.delete(""),u}function L(N){return N.reduce((u,{count:l})=>u+l,0)}function tt(N,u){return L(N.filter(({status:l})=>(0,G.bJ)(l,u)===
!0))}function nt({from:N,to:u,slices:l},g,S,$){return Array.from({length:l},(t,r)=>{const d=g.filter(({slice:W})=>W===r),x=(0,w.c6)(S.filter(({slice:W})=>W===r).
map(W=>W.spans));return{at:N+r*(u-N)/l,requests:d.reduce((W,{count:K})=>W+K,0),errors:d.reduce((W,{status:K,count:Z})=>W+((0,G.bJ)(K,$)===!0?Z:0),0),p95Ms:(0,w.
Xf)(x,.95)?.ms??null}})}}),63684:((st,z,s)=>{s.d(z,{Je:()=>w,_x:()=>G});const w=.01,G=.01;function F(C){const j=C.filter(R=>R.length>0);if(j.length<2)return null;
const k=j.flat().toSorted((R,p)=>R-p),v=k.length,m=E(k),o=j.reduce((R,p)=>{const Q=p.reduce((J,B)=>J+(m.get(B)??0),0);return R+Q**2/p.length},0),T=1-tieSizes(k).
reduce((R,p)=>R+(p**3-p),0)/(v**3-v),M=T===0?0:Math.max(0,(12/(v*(v+1))*o-3*(v+1))/T),b=upperGamma((j.length-1)/2,M/2),P=M/(v-1);return{n:v,h:M,p:b,epsilonSquared:P,
differs:b<w&&P>=G}}function E(C){const j=new Map;let k=0;for(const[v,m]of C.entries())C[v+1]!==m&&(j.set(m,(k+v+2)/2),k=v+1);return j}})};
