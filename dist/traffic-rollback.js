"use strict";exports.id=36,exports.ids=[36],exports.modules={35485:((W,B,c)=>{c.d(B,{W:()=>g,o:()=>C});function g(_,y,D){const w=D.filter(o=>o.revision!==""&&o.revision!==y.
name&&o.percent>0).toSorted((o,e)=>e.percent-o.percent).map(({revision:o})=>o),f=C(_).filter(o=>o.name!==y.name&&(o.createdAt??0)<=(y.createdAt??1/0)).filter(o=>!D.
some(({revision:e,tag:n})=>e===o.name&&n!==null)),s=f[0],a=s===void 0||T(s)===null?f:f.toSorted((o,e)=>(T(e)??0)-(T(o)??0));return[...new Set([...w,...a.map(({name:o})=>o)])]}
function C(_){return _.filter(M).toSorted((y,D)=>(D.createdAt??0)-(y.createdAt??0))}function M(_){const y=A(_,"ContainerHealthy");if(y!==void 0&&y.reason!=="HEA\
LTH_CHECK_SKIPPED")return y.state==="succeeded";const D=A(_,"Ready");return D?.state==="succeeded"&&D.reason!=="RETIRED"}function T(_){const y=A(_,"Active");return y!==
void 0&&y.state!=="succeeded"?y.lastTransitionAt:null}function A(_,y){return _.conditions.find(D=>D.type===y)}}),95700:((W,B,c)=>{c.d(B,{m:()=>O});var g=c(77074),
C=c(33678),M=c(84638),T=c(26207),A=c(43010);const _=30*864e5,y=5,D=36e5,w="run.googleapis.com/request_count";function O(e){return async(n,u)=>{const d=await o(u,
async()=>await f(e,n,u));if(d.kind!=="unknown")return d;const h=await o(u,async()=>await a(e,n.revision,u));return h.kind!=="unknown"?h:{kind:"unknown",detail:`${d.
detail} ${h.detail}`}}}async function f({clock:e,logs:n,service:u,region:d,...h},{revision:v,tagHosts:P},t){const r=await n(),l=(0,T.hC)(h),E=e.now(),m=I=>(0,M.
Tq)((0,M.u)({service:u,region:d,revision:v}),E-_,I);let R=0,p=0;for await(const{entries:I,last:L}of new A.qs(r).read(m,E,t)){R+=I.length,p+=1;const U=I.find(j=>s(
j,l,P));if(U!==void 0)return{kind:"yes",by:"request-log",at:(0,C.e9)(U.timestamp)};if(L||p>=y)break}return R>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's r\
equest log holds no request of ${v}.`}}function s(e,n,u){if((0,T.NI)((0,T.iN)(e),n)!==null)return!1;const d=i(e.httpRequest?.requestUrl);return d===null||!(d.includes(
"---")||u.includes(d))}function i(e){return/^[a-z]+:\/\/([^/?#]+)/i.exec(e??"")?.[1]??null}async function a({clock:e,metrics:n,service:u,region:d},h,v){const P=await n(),
t=Math.floor(e.now()/D)*D,r=async p=>{const[I]=await P.series({metric:w,service:u,region:d,and:p,from:t-_,to:t,alignmentMs:D,aligner:"ALIGN_DELTA",groupBy:[]},v);
return new Map((I?.points??[]).map(({at:L,value:U})=>[L,typeof U=="number"?U:0]))},[l,E]=await Promise.all([r(`resource.labels.revision_name="${h}"`),r("")]);if(E.
size===0)return{kind:"unknown",detail:"Monitoring has counted no request of this service."};const m=new Map;for(const[p,I]of E){const L=Math.floor((t-p)/(24*D)),
U=m.get(L)??{own:0,all:0,at:p};m.set(L,{own:U.own+(l.get(p)??0),all:U.all+I,at:Math.max(U.at,p)})}const R=[...m.values()].filter(p=>p.own>0&&p.own>p.all/2).toSorted(
(p,I)=>I.at-p.at)[0];return R===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",at:R.at}}async function o(e,n){try{return await n()}catch(u){if(e.signal.throwIfAborted(),
!(0,g.D)(u))throw u;return{kind:"unknown",detail:u.message}}}}),54343:((W,B,c)=>{c.d(B,{F:()=>_,W:()=>A});var g=c(35485),C=c(90915),M=c(26047);const T=5;function A(w,O,f,s){
const i=s===null?[]:O.filter(n=>n.commit===s).map(({name:n})=>n);if(i.length===1&&i[0]===f)return;if((O.find(n=>n.name===f)?.commit??null)!==null&&i.length>0&&!i.
includes(f))return{code:"candidate-other-commit",latest:f,revisions:D(w,i)};if((0,M.tC)(w,f)>0)return;const o=y(w,O,f);return o.length>0?{code:"candidate-of-sev\
eral",revisions:D(w,[f,...o])}:_(w,f).length>0?{code:"candidate-tagged",revisions:D(w,[f])}:void 0}function _(w,O){const f=[...(0,C.Do)(w),...(0,C.HQ)(w)];return[
...new Set(f.flatMap(s=>s.revision===O&&s.tag!==null?[s.tag]:[]))]}function y(w,O,f){const s=(0,M.kO)(w,f),i=O.find(o=>o.name===s)?.createdAt??-1/0,a=new Set((0,g.
o)(O));return O.filter(o=>o.name!==f&&(0,M.tC)(w,o.name)===0).filter(o=>(o.createdAt??1/0)>i&&(o.reconciling||a.has(o))).map(({name:o})=>o)}function D(w,O){return O.
slice(0,T).map(s=>{const i=_(w,s);return i.length===0?s:`${s} (${i.join(", ")})`}).join(", ")}}),38866:((W,B,c)=>{c.d(B,{I:()=>D});var g=c(77598),C=c.n(g),M=c(90915),
T=c(89285),A=c(10661);const _=1e3,y=2;function D(f,{clock:s,sendProbe:i,idToken:a}){const{healthPath:o,probeTimeoutMs:e,probeHeaders:n}=f,u=`ion-verify/1 (run ${(0,g.
randomBytes)(8).toString("hex")})`,d=async(h,v,{deadline:P,signal:t})=>{if(h===null||o===void 0)return null;const r=h!==f.url,l=h.replace(/\/+$/,"")+o,E=v.invokerIamDisabled?
null:v.uri,{send:m}=new T.d({audience:E,idToken:a,sendProbe:i});let R=0;for(;;){const p=(0,g.randomBytes)(16).toString("hex"),L=await m({...{name:"health",url:l,
method:"GET",body:void 0,repeated:!1,direct:r},wanted:(0,A.Qw)("health"),timeoutMs:e,userAgent:u,traceId:p,headers:n},s,t);if(L.ok)return{url:l,ok:!0,detail:""};
if(w(L)&&(R+=1),R===y)return null;if(s.now()+_>=P)return{url:l,ok:!1,detail:L.reason??""};await s.sleep(_,t)}};return{before:async(h,v,P)=>{const t=(0,M.HQ)(h).
find(r=>r.revision===v&&r.tag!==null);return await d(t?.url??null,h,P)},after:async(h,v)=>await d(f.url??O(h),h,v)}}function w({door:f,misdirected:s}){return f!==
null&&f!=="no-instance"||s!==void 0}function O(f){return f.internalOnly||f.defaultUriDisabled?null:f.uri}}),30781:((W,B,c)=>{c.d(B,{S:()=>g});function g(C,M){return M===
"terraform"||M==="auto"&&C.terraform?{code:"owned-by-terraform"}:void 0}}),26047:((W,B,c)=>{c.d(B,{H6:()=>C,J0:()=>_,P2:()=>T,ev:()=>D,kO:()=>s,kc:()=>w,l7:()=>M,
lM:()=>i,qI:()=>O,qT:()=>y,tC:()=>f});var g=c(90915);function C(e,n){const u=new Map;for(const{revision:h,percent:v}of n){if(!Number.isInteger(v)||v<0)throw new RangeError(
`${v} is no whole percentage`);v>0&&u.set(h,(u.get(h)??0)+v)}const d=[...u.values()].reduce((h,v)=>h+v,0);if(d!==100)throw new RangeError(`shares total 100, not\
 ${d}`);return[...[...u].map(([h,v])=>({revision:h,percent:v,tag:null})),...A(e)]}function M(e,n,u){return(0,g.Do)(e).filter(({percent:d})=>d>0).map(d=>{const h=a(
d);return{revision:(h??e.latestReadyRevision)===n?u:h,percent:d.percent}})}function T(e){const n=new Map;for(const{revision:d,percent:h}of e)n.set(d,(n.get(d)??
0)+h);const u=[...n].filter(([,d])=>d>0).toSorted(([,d],[,h])=>h-d);if(!(u.length<2))return u.map(([d,h])=>`${d} ${h} %`).join(", ")}function A(e){return e.traffic.
flatMap(n=>n.tag===null?[]:[{revision:a(n),percent:0,tag:n.tag}])}function _(e){return(0,g.zD)((0,g.o_)(e,(0,g.Do)(e)).map(n=>({...n,tag:null})))}function y(e){
return(0,g.Do)(e).some(n=>n.latest&&n.percent>0)}function D(e,n){const u=(0,g.Do)(e).map(d=>({...d,revision:a(d)}));return o(u)===o(n)}function w(e,n){return(0,g.
uU)(e)&&!e.reconciling&&(0,g.zD)(i(e,n))===(0,g.zD)((0,g.HQ)(e))}function O(e,n){return(0,g.uU)(e)&&!e.reconciling&&(0,g.UN)(e)&&(0,g.HQ)(e).every(u=>u.percent===
0||u.revision===n)}function f(e,n){return(0,g.HQ)(e).filter(u=>u.revision===n).reduce((u,d)=>u+d.percent,0)}function s(e,n){const h=[...new Set((0,g.HQ)(e).map(
v=>v.revision))].filter(v=>v!==""&&v!==n).toSorted((v,P)=>f(e,P)-f(e,v))[0];return h!==void 0&&f(e,h)>0?h:void 0}function i(e,n){const u=new Map(e.trafficStatuses.
map(d=>[d.tag,d.uri]));return(0,g.o_)(e,n.map(d=>({...d,uri:d.tag===null?null:u.get(d.tag)??null,latest:d.revision===null})))}function a(e){return e.latest?null:
e.revision}function o(e){return(0,g.zD)(e.map(n=>({...n,revision:n.revision??"the latest"})))}}),2928:((W,B,c)=>{c.d(B,{L:()=>e,j:()=>u});var g=c(42785),C=c(77074),
M=c(90915),T=c(14134),A=c(54343),_=c(26047),y=c(30781),D=c(5275),w=c(16662),O=c(77549);const f=2e3,s=250,i=1e4,a=1e4,o=3e3;class e{#t;#e;#n;#o;#i;#d;#l;#u;#r;#a;#s=null;constructor(t,r,l){
this.#t=t,this.#e=r,this.#n=l,this.#o=l.now()}async run(t){const{timeoutMs:r}=this.#e;try{return this.#f(await this.#g({deadline:this.#o+r,signal:t}))}catch(l){
if(l instanceof g.j1)throw l;const E=t.aborted?{code:"cancelled"}:(0,C.D)(l)?(0,w.s)(l):{code:"error",detail:l instanceof Error?l.stack??l.message:String(l)};return await this.#c(),
this.#f(E)}}async#c(){const t={deadline:this.#n.now()+o,signal:new AbortController().signal};this.#u=await this.#t.service(this.#e.service,t).catch(()=>{})}#f(t){
const r=this.#d,l=this.#u??this.#i?.latest??this.#l,m=(t.code==="planned"&&l!==void 0?(0,_.lM)(l,this.#E(l)):null)??(l===void 0?[]:(0,M.HQ)(l)),R=n(t),p=(0,_.P2)(
m),I=p!==void 0&&(t.code==="moved"||t.code==="already"||t.code==="planned")?{...t,others:p}:t;return{from:r===void 0?null:this.#_(r),to:this.#r?.revision??null,
provenBy:this.#r?.provenBy??null,done:R,changed:this.#i?.changed??!1,dryRun:this.#e.dryRun,outcome:v(I),before:r===void 0?[]:(0,M.HQ)(r),after:m,idle:this.#m(r),
followsLatest:l!==void 0&&(0,_.qT)(l),health:this.#s===null?null:{...this.#s,detail:(0,T.E$)(this.#s.detail)},tookMs:this.#n.now()-this.#o}}#_(t){const r=this.#e.
bad??t.latestCreatedRevision;return r!==null&&(0,_.tC)(t,r)>0?r:(0,_.kO)(t)??null}#m(t){const r=t?.latestCreatedRevision??null;return this.#e.bad!==void 0||this.#e.
to!==void 0||t===void 0||r===null||(0,_.tC)(t,r)>0?null:{revision:r,tags:(0,A.F)(t,r).join(", ")}}async#g(t){const{service:r,dryRun:l,timeoutMs:E,to:m,unproven:R}=this.#e,
p=await this.#y(t);if(p===void 0)return{code:"not-taken-up",afterMs:E};const I=this.#e.bad??p.latestCreatedRevision??void 0;if(I===void 0)return{code:"no-good-r\
evision",before:""};this.#a=I;const L=u(p,I);if(L!==void 0)return L;if(m===void 0&&!h(p,I))return this.#M(p,I);if(R!==void 0)return R;const U=await this.#p(p,I,
t);if("outcome"in U)return U.outcome;this.#r=U;const j=K=>this.#v(K,I,U.revision);if(l){const K=j(p);return K.kind==="refuse"?K.outcome:{code:K.kind==="keep"?"a\
lready":"planned"}}this.#i=new w.W(this.#t,{service:r,timeoutMs:t.deadline-this.#n.now(),decide:j},this.#n);const k=await this.#i.run(t.signal);if(k.code!=="mov\
ed"&&k.code!=="already")return k;const b=Math.max(t.deadline,this.#n.now()+i);return this.#s=await this.#e.health.after(this.#i.latest??p,{deadline:b,signal:t.signal}),
this.#s?.ok===!1?{code:"unhealthy",detail:this.#s.detail}:k}#v(t,r,l){const E=u(t,r)??(0,y.S)(t,this.#e.owner);if(E!==void 0)return{kind:"refuse",outcome:E};if(this.#e.
to===void 0?!h(t,r):(0,_.qI)(t,l))return{kind:"keep"};const m=this.#e.refuse?.(t);return m===void 0?{kind:"send",shares:this.#h(t,r,l)}:{kind:"refuse",outcome:m}}#h(t,r,l){
return this.#e.to===void 0?(0,_.l7)(t,r,l):[{revision:l,percent:100}]}#E(t){const r=this.#r?.revision;return r===void 0||this.#a===void 0?[]:(0,_.H6)(t,this.#h(
t,this.#a,r))}#M(t,r){const{bad:l,onlyIfServing:E}=this.#e,m=(0,_.kO)(t,r),R=m!==void 0&&(l!==void 0||(0,_.qI)(t,m));return E||!R?{code:"not-serving",revision:r}:
(this.#r={revision:m,provenBy:"traffic"},{code:"already"})}async#p(t,r,l){const{service:E,servedUsers:m,to:R,preferred:p,served:I=[],health:L}=this.#e,U={service:t,
bad:r,named:R,preferred:p,served:I},j=await(0,O.b)(U,{api:this.#t,name:E,servedUsers:m},l);if("outcome"in j)return j;const k=Math.min(l.deadline,this.#n.now()+a),
b=await L.before(t,j.revision,{deadline:k,signal:l.signal});return b?.ok!==!1?j:{outcome:{code:"target-unhealthy",revision:j.revision,detail:b.detail}}}async#y(t){
const r=new D.B;for(let l=s;;l=Math.min(2*l,f)){const E=await this.#t.service(this.#e.service,t);if(this.#d??=E,this.#l=E,r.by(E,this.#n.now()))return E;if(this.#n.
now()+l>=t.deadline)return;await this.#n.sleep(l,t.signal)}}}function n(P){return P.code==="moved"||P.code==="already"}function u(P,t){const r=P.latestCreatedRevision;
if(!(r===null||r===t||d(P,r)))return{code:"deployed-meanwhile",expected:t,latest:r}}function d(P,t){const[r,l]=[(0,M.Do)(P),(0,M.HQ)(P)];if(r.some(({latest:m,percent:R})=>m&&
R>0))return!1;const E=[...r,...l].filter(m=>m.revision===t);return E.some(({tag:m})=>m!==null)&&E.every(({percent:m})=>m===0)}function h(P,t){const r=P.latestCreatedRevision===
t&&P.latestReadyRevision===t;return(0,M.Do)(P).some(E=>E.percent>0&&(E.latest?r:E.revision===t))||(0,_.tC)(P,t)>0}function v(P){const t=Object.entries(P).map(([
r,l])=>[r,typeof l=="string"&&r!=="code"?(0,T.E$)(l):l]);return Object.fromEntries(t)}}),5275:((W,B,c)=>{c.d(B,{B:()=>M});var g=c(90915);const C=2e3;class M{#t=null;by(A,_){
return!(0,g.uU)(A)||A.reconciling?!1:(0,g.IY)(A)?(this.#t?.generation!==A.generation&&(this.#t={generation:A.generation,at:_}),_-this.#t.at>=C):!0}}}),16662:((W,B,c)=>{
c.d(B,{W:()=>D,s:()=>O});var g=c(77074),C=c(90915),M=c(26047),T=c(5275);const A=250,_=2e3,y=new Set([4,8,10,14]);class D{#t;#e;#n;#o;before;latest;changed=!1;#i=!1;#d=new T.
B;constructor(s,i,a){this.#t=s,this.#e=i,this.#n=a,this.#o=a.now()}async run(s){const i={deadline:this.#o+this.#e.timeoutMs,signal:s};try{return await this.#l(i)}catch(a){
if(s.throwIfAborted(),!(0,g.D)(a))throw a;return O(a)}}async#l(s){for(let i=A;;i=Math.min(2*i,_)){const a=await this.#s(s),o=this.#e.decide(a);if(o.kind==="refu\
se")return o.outcome;if(o.kind==="keep")return{code:this.changed?"moved":"already"};const e=(0,M.H6)(a,o.shares),n=this.#d.by(a,this.#n.now()),u=(0,M.ev)(a,e)?await this.#a(
e,a,s):n?await this.#u(e,a,s):"again";if(u!=="again")return u;if(this.#n.now()+i>=s.deadline)return n?this.#c("someone else changes the service all the time"):{
code:"not-taken-up",afterMs:this.#n.now()-this.#o};await this.#n.sleep(i,s.signal)}}async#u(s,i,a){let o;try{o=await this.#t.updateTraffic(this.#e.service,s,i.etag,
a)}catch(n){if(a.signal.throwIfAborted(),!(0,g.D)(n))throw n;return n.failure==="transient"?(this.#i=!0,this.#n.now()+A>=a.deadline?O(n):"again"):n.failure==="n\
o-access"?{code:"not-permitted",detail:n.message}:n.failure==="conflict"?"again":O(n)}return this.changed=!0,await this.#r(o,a)??await this.#a(s,i,a)}async#r(s,i){
let a=s;for(let n=A;!a.done;n=Math.min(2*n,_)){if(this.#n.now()+n>=i.deadline)return;await this.#n.sleep(n,i.signal);try{a=await this.#t.operation(a.name,i)}catch(u){
if(i.signal.throwIfAborted(),!(0,g.D)(u))throw u;return}}if(a.error===null)return;const{code:o,message:e}=a.error;return y.has(o)?"again":{code:"operation-faile\
d",detail:`${e} (code ${o})`}}async#a(s,i,a){for(let o=A;;o=Math.min(2*o,_)){const e=await this.#s(a),n=(0,M.ev)(e,s);if(n&&this.#i&&(this.changed=!0),n&&(0,M.kc)(
e,s))return{code:this.changed?"moved":"already"};if(!n&&e.etag!==i.etag)return{code:"changed-by-others"};if(this.#n.now()+o>=a.deadline)return this.#c(w(e));await this.#n.
sleep(o,a.signal)}}async#s(s){const i=await this.#t.service(this.#e.service,s);return this.before??=i,this.latest=i,i}#c(s){return{code:"traffic-timeout",afterMs:this.#n.
now()-this.#o,waitingFor:s}}}function w(f){if(!(0,C.uU)(f))return"Cloud Run has not taken up the change yet";const s=[f.terminalCondition,...f.conditions].find(
i=>i!==null&&i.state!=="succeeded"&&i.message!=="");return s?`${s.type}: ${s.message}`:"traffic is still moving to what was asked"}function O(f){const s=f.message;
return f.failure==="not-found"?{code:"service-not-found",detail:s}:f.failure==="no-access"?{code:"no-access",detail:s}:f.failure==="transient"?{code:"not-reacha\
ble",detail:s}:{code:"rejected",detail:s}}}),77549:((W,B,c)=>{c.d(B,{b:()=>y,i:()=>O});var g=c(77074),C=c(90915),M=c(35485),T=c(26047);const A=5,_=5;async function y(s,i,a){
const{api:o,name:e}=i,{bad:n,named:u,service:d}=s,h=await o.revisions(e,a);if(u!==void 0)return await D(h,u,n,i,a);const v=h.find(m=>m.name===n);if(v===void 0)return{
outcome:{code:"no-good-revision",before:n}};const P=(0,M.W)(h,v,(0,C.HQ)(d)),r=[...new Set([...s.preferred===void 0?[]:[s.preferred],...P])].flatMap(m=>h.find(R=>R.
name===m)??[]).filter(m=>m.name!==n&&(0,C.pg)(m)===void 0).slice(0,A);if(r.length===0)return{outcome:{code:"no-good-revision",before:n}};const l=O(d);let E="";for(const{
name:m}of r){if((0,T.tC)(d,m)>0||s.served.includes(m))return{revision:m,provenBy:"traffic"};const R=await i.servedUsers({revision:m,tagHosts:l},a);if(R.kind==="\
yes")return{revision:m,provenBy:R.by};R.kind==="unknown"&&(E||=R.detail)}return{outcome:{code:"target-unproven",revisions:r.map(m=>m.name).join(", "),detail:E}}}
async function D(s,i,a,{api:o,name:e},n){const u=s.find(v=>v.name===i)??await w(o,e,i,n);if(u===void 0)return{outcome:{code:"target-not-found",revision:i,known:f(
s,a)}};const d=(0,C.pg)(u);if(d===void 0)return{revision:i,provenBy:"named"};const h=[d.reason,d.message].filter(v=>v!=="").join(": ");return{outcome:{code:"tar\
get-not-ready",revision:i,detail:h}}}async function w(s,i,a,o){try{return await s.revision(i,a,o)}catch(e){if((0,g.D)(e)&&e.failure==="not-found")return;throw e}}
function O({trafficStatuses:s,uri:i}){const a=i===null?null:new URL(i).host;return s.flatMap(({tag:o,uri:e})=>o!==null&&e!==null&&URL.canParse(e)?[new URL(e).host]:
[]).filter(o=>o!==a)}function f(s,i){return(0,M.o)(s).filter(a=>a.name!==i).slice(0,_).map(a=>a.name).join(", ")}})};
