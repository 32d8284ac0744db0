"use strict";exports.id=36,exports.ids=[36],exports.modules={35485:((k,T,f)=>{f.d(T,{W:()=>g,o:()=>I});function g(h,y,P){const D=P.filter(n=>n.revision!==""&&n.revision!==y.
name&&n.percent>0).toSorted((n,a)=>a.percent-n.percent).map(({revision:n})=>n),v=I(h).filter(n=>n.name!==y.name&&(n.createdAt??0)<=(y.createdAt??1/0)).filter(n=>!P.
some(({revision:a,tag:e})=>a===n.name&&e!==null)),c=v[0],d=c===void 0||C(c)===null?v:v.toSorted((n,a)=>(C(a)??0)-(C(n)??0));return[...new Set([...D,...d.map(({name:n})=>n)])]}
function I(h){return h.filter(p).toSorted((y,P)=>(P.createdAt??0)-(y.createdAt??0))}function p(h){const y=A(h,"ContainerHealthy");if(y!==void 0&&y.reason!=="HEA\
LTH_CHECK_SKIPPED")return y.state==="succeeded";const P=A(h,"Ready");return P?.state==="succeeded"&&P.reason!=="RETIRED"}function C(h){const y=A(h,"Active");return y!==
void 0&&y.state!=="succeeded"?y.lastTransitionAt:null}function A(h,y){return h.conditions.find(P=>P.type===y)}}),95700:((k,T,f)=>{f.d(T,{m:()=>R});var g=f(77074),
I=f(33678),p=f(84638),C=f(26207),A=f(43010);const h=30*864e5,y=5,P=36e5,D="run.googleapis.com/request_count";function R(a){return async(e,t)=>{const u=await n(t,
async()=>await v(a,e,t));if(u.kind!=="unknown")return u;const i=await n(t,async()=>await d(a,e.revision,t));return i.kind!=="unknown"?i:{kind:"unknown",detail:`${u.
detail} ${i.detail}`}}}async function v({clock:a,logs:e,service:t,region:u,...i},{revision:E,tagHosts:m},s){const r=await e(),l=(0,C.hC)(i),M=a.now(),_=B=>(0,p.
Tq)((0,p.u)({service:t,region:u,revision:E}),M-h,B);let w=0,O=0;for await(const{entries:B,last:U}of new A.qs(r).read(_,M,s)){w+=B.length,O+=1;const L=B.find(j=>c(
j,l,m));if(L!==void 0)return{kind:"yes",by:"request-log",at:(0,I.e9)(L.timestamp)};if(U||O>=y)break}return w>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's r\
equest log holds no request of ${E}.`}}function c(a,e,t){if((0,C.NI)((0,C.iN)(a),e)!==null)return!1;const u=o(a.httpRequest?.requestUrl);return u===null||!(u.includes(
"---")||t.includes(u))}function o(a){return/^[a-z]+:\/\/([^/?#]+)/i.exec(a??"")?.[1]??null}async function d({clock:a,metrics:e,service:t,region:u},i,E){const m=await e(),
s=Math.floor(a.now()/P)*P,r=async O=>{const[B]=await m.series({metric:D,service:t,region:u,and:O,from:s-h,to:s,alignmentMs:P,aligner:"ALIGN_DELTA",groupBy:[]},E);
return new Map((B?.points??[]).map(({at:U,value:L})=>[U,typeof L=="number"?L:0]))},[l,M]=await Promise.all([r(`resource.labels.revision_name="${i}"`),r("")]);if(M.
size===0)return{kind:"unknown",detail:"Monitoring has counted no request of this service."};const _=new Map;for(const[O,B]of M){const U=Math.floor((s-O)/(24*P)),
L=_.get(U)??{own:0,all:0,at:O};_.set(U,{own:L.own+(l.get(O)??0),all:L.all+B,at:Math.max(L.at,O)})}const w=[..._.values()].filter(O=>O.own>0&&O.own>O.all/2).toSorted(
(O,B)=>B.at-O.at)[0];return w===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",at:w.at}}async function n(a,e){try{return await e()}catch(t){if(a.signal.throwIfAborted(),
!(0,g.D)(t))throw t;return{kind:"unknown",detail:t.message}}}}),54343:((k,T,f)=>{f.d(T,{F:()=>h,W:()=>A});var g=f(35485),I=f(90915),p=f(26047);const C=5;function A(D,R,v,c){
const o=c===null?[]:R.filter(e=>e.commit===c).map(({name:e})=>e);if(o.length===1&&o[0]===v)return;if((R.find(e=>e.name===v)?.commit??null)!==null&&o.length>0&&!o.
includes(v))return{code:"candidate-other-commit",latest:v,revisions:P(D,o)};if((0,p.tC)(D,v)>0)return;const n=y(D,R,v);return n.length>0?{code:"candidate-of-sev\
eral",revisions:P(D,[v,...n])}:h(D,v).length>0?{code:"candidate-tagged",revisions:P(D,[v])}:void 0}function h(D,R){const v=[...(0,I.Do)(D),...(0,I.HQ)(D)];return[
...new Set(v.flatMap(c=>c.revision===R&&c.tag!==null?[c.tag]:[]))]}function y(D,R,v){const c=(0,p.kO)(D,v),o=R.find(n=>n.name===c)?.createdAt??-1/0,d=new Set((0,g.
o)(R));return R.filter(n=>n.name!==v&&(0,p.tC)(D,n.name)===0).filter(n=>(n.createdAt??1/0)>o&&(n.reconciling||d.has(n))).map(({name:n})=>n)}function P(D,R){return R.
slice(0,C).map(c=>{const o=h(D,c);return o.length===0?c:`${c} (${o.join(", ")})`}).join(", ")}}),38866:((k,T,f)=>{f.d(T,{I:()=>P});var g=f(77598),I=f.n(g),p=f(90915),
C=f(89285),A=f(10661);const h=1e3,y=2;function P(v,{clock:c,sendProbe:o,idToken:d}){const{healthPath:n,probeTimeoutMs:a,probeHeaders:e}=v,t=`ion-verify/1 (run ${(0,g.
randomBytes)(8).toString("hex")})`,u=async(i,E,{deadline:m,signal:s})=>{if(i===null||n===void 0)return null;const r=i!==v.url,l=i.replace(/\/+$/,"")+n,M=E.invokerIamDisabled?
null:E.uri,{send:_}=new C.d({audience:M,idToken:d,sendProbe:o});let w=0;for(;;){const O=(0,g.randomBytes)(16).toString("hex"),U=await _({...{name:"health",url:l,
method:"GET",body:void 0,repeated:!1,direct:r},wanted:(0,A.Qw)("health"),timeoutMs:a,userAgent:t,traceId:O,headers:e},c,s);if(U.ok)return{url:l,ok:!0,detail:""};
if(D(U)&&(w+=1),w===y)return null;if(c.now()+h>=m)return{url:l,ok:!1,detail:U.reason??""};await c.sleep(h,s)}};return{before:async(i,E,m)=>{const s=(0,p.HQ)(i).
find(r=>r.revision===E&&r.tag!==null);return await u(s?.url??null,i,m)},after:async(i,E)=>await u(v.url??R(i),i,E)}}function D({door:v,misdirected:c}){return v!==
null&&v!=="no-instance"||c!==void 0}function R(v){return v.internalOnly||v.defaultUriDisabled?null:v.uri}}),30781:((k,T,f)=>{f.d(T,{S:()=>g});function g(I,p){return p===
"terraform"||p==="auto"&&I.terraform?{code:"owned-by-terraform"}:void 0}}),26047:((k,T,f)=>{f.d(T,{GZ:()=>v,H6:()=>I,J0:()=>h,P2:()=>C,ev:()=>P,kO:()=>o,kc:()=>D,
l7:()=>p,lM:()=>d,qI:()=>R,qT:()=>y,tC:()=>c});var g=f(90915);function I(e,t){const u=new Map;for(const{revision:E,percent:m}of t){if(!Number.isInteger(m)||m<0)
throw new RangeError(`${m} is no whole percentage`);m>0&&u.set(E,(u.get(E)??0)+m)}const i=[...u.values()].reduce((E,m)=>E+m,0);if(i!==100)throw new RangeError(`\
shares total 100, not ${i}`);return[...[...u].map(([E,m])=>({revision:E,percent:m,tag:null})),...A(e)]}function p(e,t,u){return(0,g.Do)(e).filter(({percent:i})=>i>
0).map(i=>{const E=n(i);return{revision:(E??e.latestReadyRevision)===t?u:E,percent:i.percent}})}function C(e){const t=new Map;for(const{revision:i,percent:E}of e)
t.set(i,(t.get(i)??0)+E);const u=[...t].filter(([,i])=>i>0).toSorted(([,i],[,E])=>E-i);if(!(u.length<2))return u.map(([i,E])=>`${i} ${E} %`).join(", ")}function A(e){
return e.traffic.flatMap(t=>t.tag===null?[]:[{revision:n(t),percent:0,tag:t.tag}])}function h(e){return(0,g.zD)((0,g.o_)(e,(0,g.Do)(e)).map(t=>({...t,tag:null})))}
function y(e){return(0,g.Do)(e).some(t=>t.latest&&t.percent>0)}function P(e,t){const u=(0,g.Do)(e).map(i=>({...i,revision:n(i)}));return a(u)===a(t)}function D(e,t){
return(0,g.uU)(e)&&!e.reconciling&&(0,g.zD)(d(e,t))===(0,g.zD)((0,g.HQ)(e))}function R(e,t){return(0,g.uU)(e)&&!e.reconciling&&(0,g.UN)(e)&&(0,g.HQ)(e).every(u=>u.
percent===0||u.revision===t)}function v(e){const t=(0,g.o_)(e,(0,g.Do)(e)),u=i=>(0,g.zD)(i.map(E=>({...E,tag:null})));return u(t)===u((0,g.HQ)(e))?null:t}function c(e,t){
return(0,g.HQ)(e).filter(u=>u.revision===t).reduce((u,i)=>u+i.percent,0)}function o(e,t){const E=[...new Set((0,g.HQ)(e).map(m=>m.revision))].filter(m=>m!==""&&
m!==t).toSorted((m,s)=>c(e,s)-c(e,m))[0];return E!==void 0&&c(e,E)>0?E:void 0}function d(e,t){const u=new Map(e.trafficStatuses.map(i=>[i.tag,i.uri]));return(0,g.
o_)(e,t.map(i=>({...i,uri:i.tag===null?null:u.get(i.tag)??null,latest:i.revision===null})))}function n(e){return e.latest?null:e.revision}function a(e){return(0,g.
zD)(e.map(t=>({...t,revision:t.revision??"the latest"})))}}),2928:((k,T,f)=>{f.d(T,{L:()=>a,j:()=>t});var g=f(42785),I=f(77074),p=f(90915),C=f(14134),A=f(54343),
h=f(26047),y=f(30781),P=f(5275),D=f(16662),R=f(77549);const v=2e3,c=250,o=1e4,d=1e4,n=3e3;class a{#t;#e;#n;#i;#s;#l;#u;#c;#r;#a;#o=null;constructor(s,r,l){this.#t=
s,this.#e=r,this.#n=l,this.#i=l.now()}async run(s){const{timeoutMs:r}=this.#e;try{return this.#d(await this.#v({deadline:this.#i+r,signal:s}))}catch(l){if(l instanceof
g.j1)throw l;const M=s.aborted?{code:"cancelled"}:(0,I.D)(l)?(0,D.s)(l):{code:"error",detail:l instanceof Error?l.stack??l.message:String(l)};return await this.#f(),
this.#d(M)}}get bad(){return this.#a}get readings(){const s=this.#s===void 0?this.#c??this.#u:this.#s.latest;return{before:this.#l,latest:s}}async#f(){if(this.#s!==
void 0)return;const s={deadline:this.#n.now()+n,signal:new AbortController().signal};this.#c=await this.#t.service(this.#e.service,s).catch(()=>{})}#d(s){const r=this.#l,
{latest:l}=this.readings,M=l===void 0?null:(0,h.GZ)(l),_=s.code==="planned"&&l!==void 0?(0,h.lM)(l,this.#M(l)):null,w=_??(l===void 0?[]:(0,p.HQ)(l)),O=e(s),B=(0,h.
P2)(w),U=B!==void 0&&(s.code==="moved"||s.code==="already"||s.code==="planned")?{...s,others:B}:s;return{from:r===void 0?null:this.#g(r),to:this.#r?.revision??null,
provenBy:this.#r?.provenBy??null,done:O,changed:this.#s?.changed??!1,dryRun:this.#e.dryRun,outcome:E(U),before:r===void 0?[]:(0,p.HQ)(r),after:w,...M===null||_!==
null?{}:{asked:M},idle:this.#m(r),followsLatest:l!==void 0&&(0,h.qT)(l),health:this.#o===null?null:{...this.#o,detail:(0,C.E$)(this.#o.detail)},tookMs:this.#n.now()-
this.#i}}#g(s){const r=this.#e.bad??s.latestCreatedRevision;return r!==null&&(0,h.tC)(s,r)>0?r:(0,h.kO)(s)??null}#m(s){const r=s?.latestCreatedRevision??null;return this.#e.
bad!==void 0||this.#e.to!==void 0||s===void 0||r===null||(0,h.tC)(s,r)>0?null:{revision:r,tags:(0,A.F)(s,r).join(", ")}}async#v(s){const{service:r,dryRun:l,timeoutMs:M,
unproven:_}=this.#e,w=await this.#y(s);if(w===void 0)return{code:"not-taken-up",afterMs:M};const O=this.#e.bad??w.latestCreatedRevision??void 0;if(O===void 0)return{
code:"no-good-revision",before:""};this.#a=O;const B=t(w,O);if(B!==void 0)return B;if(!this.#h&&!i(w,O))return this.#p(w,O);if(_!==void 0)return _;const U=await this.#w(
w,O,s);if("outcome"in U)return U.outcome;this.#r=U;const L=W=>this.#E(W,O,U.revision);if(l){const W=L(w);return W.kind==="refuse"?W.outcome:{code:W.kind==="keep"?
"already":"planned"}}this.#s=new D.W(this.#t,{service:r,timeoutMs:s.deadline-this.#n.now(),decide:L},this.#n);const j=await this.#s.run(s.signal);if(j.code!=="m\
oved"&&j.code!=="already")return j;const K=Math.max(s.deadline,this.#n.now()+o);return this.#o=await this.#e.health.after(this.#s.latest??w,{deadline:K,signal:s.
signal}),this.#o?.ok===!1?{code:"unhealthy",detail:this.#o.detail}:j}#E(s,r,l){const M=t(s,r)??(0,y.S)(s,this.#e.owner);if(M!==void 0)return{kind:"refuse",outcome:M};
if(this.#h?(0,h.qI)(s,l):!i(s,r))return{kind:"keep"};const _=this.#e.refuse?.(s);return _===void 0?{kind:"send",shares:this.#_(s,r,l)}:{kind:"refuse",outcome:_}}get#h(){
return this.#e.to!==void 0&&!this.#e.onlyIfServing}#_(s,r,l){return this.#h?[{revision:l,percent:100}]:(0,h.l7)(s,r,l)}#M(s){const r=this.#r?.revision;return r===
void 0||this.#a===void 0?[]:(0,h.H6)(s,this.#_(s,this.#a,r))}#p(s,r){const{bad:l,onlyIfServing:M}=this.#e,_=(0,h.kO)(s,r),w=_!==void 0&&(l!==void 0||(0,h.qI)(s,
_));return M||!w?{code:"not-serving",revision:r}:(this.#r={revision:_,provenBy:"traffic"},{code:"already"})}async#w(s,r,l){const{service:M,servedUsers:_,to:w,preferred:O,
served:B=[],health:U}=this.#e,L={service:s,bad:r,named:w,preferred:O,served:B},j=await(0,R.b)(L,{api:this.#t,name:M,servedUsers:_},l);if("outcome"in j)return j;
const K=Math.min(l.deadline,this.#n.now()+d),W=await U.before(s,j.revision,{deadline:K,signal:l.signal});return W?.ok!==!1?j:{outcome:{code:"target-unhealthy",revision:j.
revision,detail:W.detail}}}async#y(s){const r=new P.B;for(let l=c;;l=Math.min(2*l,v)){const M=await this.#t.service(this.#e.service,s);if(this.#l??=M,this.#u=M,
r.by(M,this.#n.now()))return M;if(this.#n.now()+l>=s.deadline)return;await this.#n.sleep(l,s.signal)}}}function e(m){return m.code==="moved"||m.code==="already"}
function t(m,s){const r=m.latestCreatedRevision;if(!(r===null||r===s||u(m,r)))return{code:"deployed-meanwhile",expected:s,latest:r}}function u(m,s){const[r,l]=[
(0,p.Do)(m),(0,p.HQ)(m)];if(r.some(({latest:_,percent:w})=>_&&w>0))return!1;const M=[...r,...l].filter(_=>_.revision===s);return M.some(({tag:_})=>_!==null)&&M.
every(({percent:_})=>_===0)}function i(m,s){const r=m.latestCreatedRevision===s&&m.latestReadyRevision===s;return(0,p.Do)(m).some(M=>M.percent>0&&(M.latest?r:M.
revision===s))||(0,h.tC)(m,s)>0}function E(m){const s=Object.entries(m).map(([r,l])=>[r,typeof l=="string"&&r!=="code"?(0,C.E$)(l):l]);return Object.fromEntries(
s)}}),5275:((k,T,f)=>{f.d(T,{B:()=>p});var g=f(90915);const I=2e3;class p{#t=null;by(A,h){return!(0,g.uU)(A)||A.reconciling?!1:(0,g.IY)(A)?(this.#t?.generation!==
A.generation&&(this.#t={generation:A.generation,at:h}),h-this.#t.at>=I):!0}}}),16662:((k,T,f)=>{f.d(T,{W:()=>D,s:()=>v});var g=f(77074),I=f(90915),p=f(26047),C=f(
5275);const A=250,h=2e3,y=new Set([4,8,10,14]),P=3e3;class D{#t;#e;#n;#i;before;latest;changed=!1;#s=null;#l=new C.B;constructor(o,d,n){this.#t=o,this.#e=d,this.#n=
n,this.#i=n.now()}async run(o){const d={deadline:this.#i+this.#e.timeoutMs,signal:o};let n=!1;try{const a=await this.#c(d);return n=a.code==="moved"||a.code==="\
already",a}catch(a){if(o.throwIfAborted(),!(0,g.D)(a))throw a;return v(a)}finally{!n&&this.#s!==null&&await this.#u(this.#s.asked)}}async#u(o){const d={deadline:this.#n.
now()+P,signal:new AbortController().signal};this.latest=await this.#t.service(this.#e.service,d).catch(()=>{}),this.latest!==void 0&&(0,p.ev)(this.latest,o)&&(this.
changed=!0)}async#c(o){for(let d=A;;d=Math.min(2*d,h)){const n=await this.#f(o),a=this.#s?.answered===!1?this.#s.asked:null;if(a!==null&&(0,p.ev)(n,a))return this.
changed=!0,await this.#o(a,n,o);const e=this.#e.decide(n);if(e.kind==="refuse")return e.outcome;if(e.kind==="keep")return{code:this.changed?"moved":"already"};const t=(0,p.
H6)(n,e.shares),u=this.#l.by(n,this.#n.now()),i=(0,p.ev)(n,t)?await this.#o(t,n,o):u?await this.#r(t,n,o):"again";if(i!=="again")return i;if(this.#n.now()+d>=o.
deadline)return u?this.#d("someone else changes the service all the time"):{code:"not-taken-up",afterMs:this.#n.now()-this.#i};await this.#n.sleep(d,o.signal)}}async#r(o,d,n){
let a;this.#s={asked:o,answered:!1};try{a=await this.#t.updateTraffic(this.#e.service,o,d.etag,n)}catch(t){if(n.signal.throwIfAborted(),!(0,g.D)(t))throw t;return t.
failure==="transient"?this.#n.now()+A>=n.deadline?v(t):"again":(this.#s=null,t.failure==="no-access"?{code:"not-permitted",detail:t.message}:t.failure==="confli\
ct"?"again":v(t))}return this.changed=!0,this.#s={asked:o,answered:!0},await this.#a(a,n)??await this.#o(o,d,n)}async#a(o,d){let n=o;for(let t=A;!n.done;t=Math.
min(2*t,h)){if(this.#n.now()+t>=d.deadline)return;await this.#n.sleep(t,d.signal);try{n=await this.#t.operation(n.name,d)}catch(u){if(d.signal.throwIfAborted(),
!(0,g.D)(u))throw u;return}}if(n.error===null)return;const{code:a,message:e}=n.error;return y.has(a)?"again":{code:"operation-failed",detail:`${e} (code ${a})`}}async#o(o,d,n){
for(let a=A;;a=Math.min(2*a,h)){const e=await this.#f(n),t=(0,p.ev)(e,o);if(t&&(0,p.kc)(e,o))return{code:this.changed?"moved":"already"};if(!t&&e.etag!==d.etag)
return{code:"changed-by-others"};if(this.#n.now()+a>=n.deadline)return this.#d(R(e));await this.#n.sleep(a,n.signal)}}async#f(o){const d=await this.#t.service(this.#e.
service,o);return this.before??=d,this.latest=d,d}#d(o){return{code:"traffic-timeout",afterMs:this.#n.now()-this.#i,waitingFor:o}}}function R(c){if(!(0,I.uU)(c))
return"Cloud Run has not taken up the change yet";const o=[c.terminalCondition,...c.conditions].find(d=>d!==null&&d.state!=="succeeded"&&d.message!=="");return o?
`${o.type}: ${o.message}`:"traffic is still moving to what was asked"}function v(c){const o=c.message;return c.failure==="not-found"?{code:"service-not-found",detail:o}:
c.failure==="no-access"?{code:"no-access",detail:o}:c.failure==="transient"?{code:"not-reachable",detail:o}:{code:"rejected",detail:o}}}),77549:((k,T,f)=>{f.d(T,
{b:()=>y,i:()=>R});var g=f(77074),I=f(90915),p=f(35485),C=f(26047);const A=5,h=5;async function y(c,o,d){const{api:n,name:a}=o,{bad:e,named:t,service:u}=c,i=await n.
revisions(a,d);if(t!==void 0)return await P(i,t,e,o,d);const E=i.find(_=>_.name===e);if(E===void 0)return{outcome:{code:"no-good-revision",before:e}};const m=(0,p.
W)(i,E,(0,I.HQ)(u)),r=[...new Set([...c.preferred===void 0?[]:[c.preferred],...m])].flatMap(_=>i.find(w=>w.name===_)??[]).filter(_=>_.name!==e&&(0,I.pg)(_)===void 0).
slice(0,A);if(r.length===0)return{outcome:{code:"no-good-revision",before:e}};const l=R(u);let M="";for(const{name:_}of r){if((0,C.tC)(u,_)>0||c.served.includes(
_))return{revision:_,provenBy:"traffic"};const w=await o.servedUsers({revision:_,tagHosts:l},d);if(w.kind==="yes")return{revision:_,provenBy:w.by};w.kind==="unk\
nown"&&(M||=w.detail)}return{outcome:{code:"target-unproven",revisions:r.map(_=>_.name).join(", "),detail:M}}}async function P(c,o,d,{api:n,name:a},e){const t=c.
find(E=>E.name===o)??await D(n,a,o,e);if(t===void 0)return{outcome:{code:"target-not-found",revision:o,known:v(c,d)}};const u=(0,I.pg)(t);if(u===void 0)return{revision:o,
provenBy:"named"};const i=[u.reason,u.message].filter(E=>E!=="").join(": ");return{outcome:{code:"target-not-ready",revision:o,detail:i}}}async function D(c,o,d,n){
try{return await c.revision(o,d,n)}catch(a){if((0,g.D)(a)&&a.failure==="not-found")return;throw a}}function R({trafficStatuses:c,uri:o}){const d=o===null?null:new URL(
o).host;return c.flatMap(({tag:n,uri:a})=>n!==null&&a!==null&&URL.canParse(a)?[new URL(a).host]:[]).filter(n=>n!==d)}function v(c,o){return(0,p.o)(c).filter(d=>d.
name!==o).slice(0,h).map(d=>d.name).join(", ")}})};
