"use strict";exports.id=8085,exports.ids=[8085],exports.modules={54343:((U,C,o)=>{o.d(C,{F:()=>a,W:()=>v});var E=o(35485),A=o(90915),m=o(26047);const R=5;function v(h,f,r,c){
const _=c===null?[]:f.filter(l=>l.commit===c).map(({name:l})=>l);if(_.length===1&&_[0]===r)return;if((f.find(l=>l.name===r)?.commit??null)!==null&&_.length>0&&!_.
includes(r))return{code:"candidate-other-commit",latest:r,revisions:M(h,_)};if((0,m.tC)(h,r)>0)return;const n=P(h,f,r);return n.length>0?{code:"candidate-of-sev\
eral",revisions:M(h,[r,...n])}:a(h,r).length>0?{code:"candidate-tagged",revisions:M(h,[r])}:void 0}function a(h,f){const r=[...(0,A.Do)(h),...(0,A.HQ)(h)];return[
...new Set(r.flatMap(c=>c.revision===f&&c.tag!==null?[c.tag]:[]))]}function P(h,f,r){const c=(0,m.kO)(h,r),_=f.find(n=>n.name===c)?.createdAt??-1/0,s=new Set((0,E.
o)(f));return f.filter(n=>n.name!==r&&(0,m.tC)(h,n.name)===0).filter(n=>(n.createdAt??1/0)>_&&(n.reconciling||s.has(n))).map(({name:n})=>n)}function M(h,f){return f.
slice(0,R).map(c=>{const _=a(h,c);return _.length===0?c:`${c} (${_.join(", ")})`}).join(", ")}}),38866:((U,C,o)=>{o.d(C,{I:()=>M});var E=o(77598),A=o.n(E),m=o(90915),
R=o(89285),v=o(94203);const a=1e3,P=2;function M(r,{clock:c,sendProbe:_,idToken:s}){const{healthPath:n,probeTimeoutMs:d,probeHeaders:l}=r,D=`ion-verify/1 (run ${(0,E.
randomBytes)(8).toString("hex")})`,w=async(u,t,{deadline:i,signal:e})=>{if(u===null||n===void 0)return null;const g=u!==r.url,O=u.replace(/\/+$/,"")+n,y=t.invokerIamDisabled?
null:t.uri,{send:I}=new R.d({audience:y,idToken:s,sendProbe:_});let B=0;for(;;){const j=(0,E.randomBytes)(16).toString("hex"),p=await I({...{name:"health",url:O,
method:"GET",body:void 0,repeated:!1,direct:g},wanted:(0,v.Q)("health"),timeoutMs:d,userAgent:D,traceId:j,headers:l},c,e);if(p.ok)return{url:O,ok:!0,detail:""};
if(h(p)&&(B+=1),B===P)return null;if(c.now()+a>=i)return{url:O,ok:!1,detail:p.reason??""};await c.sleep(a,e)}};return{before:async(u,t,i)=>{const e=(0,m.HQ)(u).
find(g=>g.revision===t&&g.tag!==null);return await w(e?.url??null,u,i)},after:async(u,t)=>await w(r.url??f(u),u,t)}}function h({door:r,misdirected:c}){return r!==
null&&r!=="no-instance"||c!==void 0}function f(r){return r.internalOnly||r.defaultUriDisabled?null:r.uri}}),32996:((U,C,o)=>{o.d(C,{G:()=>v,j:()=>m});var E=o(90915),
A=o(26047);function m(a,P){const M=a.latestCreatedRevision;if(!(M===null||M===P||R(a,M)))return{code:"deployed-meanwhile",expected:P,latest:M}}function R(a,P){const[
M,h]=[(0,E.Do)(a),(0,E.HQ)(a)];if(M.some(({latest:r,percent:c})=>r&&c>0))return!1;const f=[...M,...h].filter(r=>r.revision===P);return f.some(({tag:r})=>r!==null)&&
f.every(({percent:r})=>r===0)}function v(a,P){const M=a.latestCreatedRevision===P&&a.latestReadyRevision===P;return(0,E.Do)(a).some(f=>f.percent>0&&(f.latest?M:
f.revision===P))||(0,A.tC)(a,P)>0}}),30781:((U,C,o)=>{o.d(C,{S:()=>E});function E(A,m){return m==="terraform"||m==="auto"&&A.terraform?{code:"owned-by-terraform"}:
void 0}}),2928:((U,C,o)=>{o.d(C,{L:()=>l});var E=o(42785),A=o(77074),m=o(90915),R=o(14134),v=o(54343),a=o(26047),P=o(30781),M=o(5275),h=o(16662),f=o(77549),r=o(
32996);const c=2e3,_=250,s=1e4,n=1e4,d=3e3;class l{#n;#t;#e;#r;#s;#d;#u;#c;#o;#a;#i=null;constructor(t,i,e){this.#n=t,this.#t=i,this.#e=e,this.#r=e.now()}async run(t){
const{timeoutMs:i}=this.#t;try{return this.#l(await this.#E({deadline:this.#r+i,signal:t}))}catch(e){if(e instanceof E.j1)throw e;const g=t.aborted?{code:"cance\
lled"}:(0,A.D)(e)?(0,h.sG)(e):{code:"error",detail:e instanceof Error?e.stack??e.message:String(e)};return await this.#h(),this.#l(g)}}get bad(){return this.#a}get readings(){
const t=this.#s===void 0?this.#c??this.#u:this.#s.latest;return{before:this.#d,latest:t}}async#h(){if(this.#s!==void 0)return;const t={deadline:this.#e.now()+d,
signal:new AbortController().signal};this.#c=await this.#n.service(this.#t.service,t).catch(()=>{})}#l(t){const i=this.#d,{latest:e}=this.readings,g=e===void 0?
null:(0,a.GZ)(e),O=t.code==="planned"&&e!==void 0?(0,a.lM)(e,this.#v(e)):null,y=O??(e===void 0?[]:(0,m.HQ)(e)),I=D(t),B=(0,a.P2)(y),j=B!==void 0&&(t.code==="mov\
ed"||t.code==="already"||t.code==="planned")?{...t,others:B}:t;return{from:i===void 0?null:this.#g(i),to:this.#o?.revision??null,provenBy:this.#o?.provenBy??null,
done:I,changed:this.#s?.changed??!1,dryRun:this.#t.dryRun,outcome:w(j),before:i===void 0?[]:(0,m.HQ)(i),after:y,...g===null||O!==null?{}:{asked:g},idle:this.#m(
i),followsLatest:e!==void 0&&(0,a.qT)(e),health:this.#i===null?null:{...this.#i,detail:(0,R.E$)(this.#i.detail)},tookMs:this.#e.now()-this.#r}}#g(t){const i=this.#t.
bad??t.latestCreatedRevision;return i!==null&&(0,a.tC)(t,i)>0?i:(0,a.kO)(t)??null}#m(t){const i=t?.latestCreatedRevision??null;return this.#t.bad!==void 0||this.#t.
to!==void 0||t===void 0||i===null||(0,a.tC)(t,i)>0?null:{revision:i,tags:(0,v.F)(t,i).join(", ")}}async#E(t){const{service:i,dryRun:e,timeoutMs:g,unproven:O}=this.#t,
y=await this.#y(t);if(y===void 0)return{code:"not-taken-up",afterMs:g};const I=this.#t.bad??y.latestCreatedRevision??void 0;if(I===void 0)return{code:"no-good-r\
evision",before:""};this.#a=I;const B=(0,r.j)(y,I);if(B!==void 0)return B;if(!this.#f&&!(0,r.G)(y,I))return this.#D(y,I);if(O!==void 0)return O;const j=await this.#O(
y,I,t);if("outcome"in j)return j.outcome;this.#o=j;const L=T=>this.#M(T,I,j.revision);if(e){const T=L(y);return T.kind==="refuse"?T.outcome:T.kind==="keep"?{code:"\
already"}:y.etag===null?h.LA:{code:"planned"}}this.#s=new h.WZ(this.#n,{service:i,timeoutMs:t.deadline-this.#e.now(),decide:L},this.#e);const p=await this.#s.run(
t.signal);if(p.code!=="moved"&&p.code!=="already")return p;const W=Math.max(t.deadline,this.#e.now()+s);return this.#i=await this.#t.health.after(this.#s.latest??
y,{deadline:W,signal:t.signal}),this.#i?.ok===!1?{code:"unhealthy",detail:this.#i.detail}:p}#M(t,i,e){const g=(0,r.j)(t,i)??(0,P.S)(t,this.#t.owner);if(g!==void 0)
return{kind:"refuse",outcome:g};if(this.#f?(0,a.qI)(t,e):!(0,r.G)(t,i))return{kind:"keep"};const O=this.#t.refuse?.(t);return O===void 0?{kind:"send",shares:this.#_(
t,i,e)}:{kind:"refuse",outcome:O}}get#f(){return this.#t.to!==void 0&&!this.#t.onlyIfServing}#_(t,i,e){return this.#f?[{revision:e,percent:100}]:(0,a.l7)(t,i,e)}#v(t){
const i=this.#o?.revision;return i===void 0||this.#a===void 0?[]:(0,a.H6)(t,this.#_(t,this.#a,i))}#D(t,i){const{bad:e,onlyIfServing:g}=this.#t,O=(0,a.kO)(t,i),y=O!==
void 0&&(e!==void 0||(0,a.qI)(t,O));return g||!y?{code:"not-serving",revision:i}:(this.#o={revision:O,provenBy:"traffic"},{code:"already"})}async#O(t,i,e){const{
service:g,servedUsers:O,to:y,preferred:I,served:B=[],health:j}=this.#t,L={service:t,bad:i,named:y,preferred:I,served:B},p=await(0,f.b)(L,{api:this.#n,name:g,servedUsers:O},
e);if("outcome"in p)return p;const W=Math.min(e.deadline,this.#e.now()+n),T=await j.before(t,p.revision,{deadline:W,signal:e.signal});return T?.ok!==!1?p:{outcome:{
code:"target-unhealthy",revision:p.revision,detail:T.detail}}}async#y(t){const i=new M.B;for(let e=_;;e=Math.min(2*e,c)){const g=await this.#n.service(this.#t.service,
t);if(this.#d??=g,this.#u=g,i.by(g,this.#e.now()))return g;if(this.#e.now()+e>=t.deadline)return;await this.#e.sleep(e,t.signal)}}}function D(u){return u.code===
"moved"||u.code==="already"}function w(u){const t=Object.entries(u).map(([i,e])=>[i,typeof e=="string"&&i!=="code"?(0,R.E$)(e):e]);return Object.fromEntries(t)}}),
5275:((U,C,o)=>{o.d(C,{B:()=>m});var E=o(90915);const A=2e3;class m{#n=null;by(v,a){return!(0,E.uU)(v)||v.reconciling||v.latestCreatedRevision===null?!1:(0,E.IY)(
v)?(this.#n?.generation!==v.generation&&(this.#n={generation:v.generation,at:a}),a-this.#n.at>=A):!0}}}),16662:((U,C,o)=>{o.d(C,{LA:()=>M,WZ:()=>f,sG:()=>c});var E=o(
77074),A=o(90915),m=o(26047),R=o(5275);const v=250,a=2e3,P=new Set([4,8,10,14]),M={code:"no-etag"},h=3e3;class f{#n;#t;#e;#r;before;latest;changed=!1;#s=null;#d=new R.
B;constructor(s,n,d){this.#n=s,this.#t=n,this.#e=d,this.#r=d.now()}async run(s){const n={deadline:this.#r+this.#t.timeoutMs,signal:s};let d=!1;try{const l=await this.#c(
n);return d=l.code==="moved"||l.code==="already",l}catch(l){if(s.throwIfAborted(),!(0,E.D)(l))throw l;return c(l)}finally{!d&&this.#s!==null&&await this.#u(this.#s.
asked)}}async#u(s){const n={deadline:this.#e.now()+h,signal:new AbortController().signal};this.latest=await this.#n.service(this.#t.service,n).catch(()=>{}),this.
latest!==void 0&&(0,m.ev)(this.latest,s)&&(this.changed=!0)}async#c(s){for(let n=v;;n=Math.min(2*n,a)){const d=await this.#h(s),l=this.#s?.answered===!1?this.#s.
asked:null;if(l!==null&&(0,m.ev)(d,l))return this.changed=!0,await this.#i(l,d,s);const D=this.#t.decide(d);if(D.kind==="refuse")return D.outcome;if(D.kind==="k\
eep")return{code:this.changed?"moved":"already"};const w=(0,m.H6)(d,D.shares),u=this.#d.by(d,this.#e.now()),t=(0,m.ev)(d,w)?await this.#i(w,d,s):u?await this.#o(
w,d,s):"again";if(t!=="again")return t;if(this.#e.now()+n>=s.deadline)return u?this.#l("someone else changes the service all the time"):{code:"not-taken-up",afterMs:this.#e.
now()-this.#r};await this.#e.sleep(n,s.signal)}}async#o(s,n,d){const{etag:l}=n;if(l===null)return M;let D;this.#s={asked:s,answered:!1};try{D=await this.#n.updateTraffic(
this.#t.service,s,l,d)}catch(u){if(d.signal.throwIfAborted(),!(0,E.D)(u))throw u;return u.failure==="transient"?this.#e.now()+v>=d.deadline?c(u):"again":(this.#s=
null,u.failure==="no-access"?{code:"not-permitted",detail:u.message}:u.failure==="conflict"?"again":c(u))}return this.changed=!0,this.#s={asked:s,answered:!0},await this.#a(
D,d)??await this.#i(s,n,d)}async#a(s,n){let d=s;for(let w=v;!d.done;w=Math.min(2*w,a)){if(this.#e.now()+w>=n.deadline)return;await this.#e.sleep(w,n.signal);try{
d=await this.#n.operation(d.name,n)}catch(u){if(n.signal.throwIfAborted(),!(0,E.D)(u))throw u;return}}if(d.error===null)return;const{code:l,message:D}=d.error;return P.
has(l)?"again":{code:"operation-failed",detail:`${D} (code ${l})`}}async#i(s,n,d){for(let l=v;;l=Math.min(2*l,a)){const D=await this.#h(d),w=(0,m.ev)(D,s);if(w&&
(0,m.kc)(D,s))return{code:this.changed?"moved":"already"};if(!w&&D.etag!==n.etag)return{code:"changed-by-others"};if(this.#e.now()+l>=d.deadline)return this.#l(
r(D));await this.#e.sleep(l,d.signal)}}async#h(s){const n=await this.#n.service(this.#t.service,s);return this.before??=n,this.latest=n,n}#l(s){return{code:"tra\
ffic-timeout",afterMs:this.#e.now()-this.#r,waitingFor:s}}}function r(_){if(!(0,A.uU)(_))return"Cloud Run has not taken up the change yet";const s=[_.terminalCondition,
..._.conditions].find(n=>n!==null&&n.state!=="succeeded"&&n.message!=="");return s?`${s.type}: ${s.message}`:"traffic is still moving to what was asked"}function c(_){
const s=_.message;return _.failure==="not-found"?{code:"service-not-found",detail:s}:_.failure==="no-access"?{code:"no-access",detail:s}:_.failure==="transient"?
{code:"not-reachable",detail:s}:{code:"rejected",detail:s}}})};
