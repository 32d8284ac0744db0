"use strict";exports.id=2590,exports.ids=[2590],exports.modules={53676:((A,b,o)=>{o.r(b),o.d(b,{verifyServices:()=>e});var w=o(9089),f=o(79107);class E{#n;#e=new Map;constructor(s){
this.#n=s}note(s,i){this.#e.set(g(s),i)}isShared({service:s,region:i,url:a}){return a!==void 0&&this.#n.some(v=>v.service===s&&v.region!==i&&(0,f.xU)(v.url??null,
a))}has({service:s},i){return this.#n.some(a=>a.service===s&&a.region===i)}isSibling(s,i){return this.isShared(s)&&i.service===s.service&&i.region!==s.region&&this.#e.
get(g(i))===i.revision}}const g=({service:r,region:s})=>JSON.stringify([r,s]),m=["fail","inconclusive","pass"],p=["failure","warning","success"];function h(r){return{
verdict:m.find(s=>r.some(({verdict:i})=>i===s))??"inconclusive",job:p.find(s=>r.some(({job:i})=>i===s))??"failure"}}function c(r,s){const{service:i,region:a}=r;
return"fault"in s?{service:i,region:a,verdict:"inconclusive",job:"failure",fault:s.fault,report:null}:{service:i,region:a,verdict:s.verdict,job:s.job,fault:null,
report:s}}var u=o(42785);async function l(r,s){const i=await Promise.all(r.map(async d=>{try{return{target:d,judged:await s(d)}}catch(y){if(!(y instanceof u.j1))
throw y;return{target:d,error:y}}})),a=i.flatMap(({error:d})=>d??[]);if(a.length===i.length)throw new u.j1(a.flatMap(d=>d.faults));const v=i.map(({target:d,judged:y,
error:P})=>c(d,y===void 0?{fault:(0,u.xm)(P)}:y.report)),_=i.some(({judged:d})=>d?.ending.cancelled===!0);return{...h(v),targets:v,cancelled:_}}var n=o(87323),t=o(
89995);async function e(r,s,i){const{settings:a,targets:v}=r,_=Math.max(...v.map(t.kC)),d=(0,w.Q)(r,i,{warn:s.warn,plannedMs:_}),y=new E(v),P=v.map(O=>({...O,of:O,
own:d.beside(O)})),{cancelled:M,...D}=await l(P,async({of:O,own:I})=>{try{return await(0,t.S4)(O,{...I,candidates:y},s.of(O),i)}finally{I.readLimit.end()}}),T=await Promise.
all(P.map(async({of:O,own:I},C)=>{const j=D.targets[C];return j?.report==null||D.verdict!=="pass"?j===void 0?[]:[j]:[{...j,report:(0,n._)(j.report,await(0,n.H)(
j.report,O,I,i))}]})),R={schema:"ion-verify/services@1",generatedAt:d.clock.now(),language:a.language,...D,targets:T.flat()};return await s.publish(R),await Promise.
all([d,...P.map(({own:O})=>O)].map(async O=>await O.close())),{report:R,cancelled:M}}}),82961:((A,b,o)=>{o.d(b,{EG:()=>p,J4:()=>h,Mt:()=>c,tD:()=>m});var w=o(48946);
const f=["judged-probes","service"],E={readiness:{needs:[],of:"service",required:!0},serving:{needs:["service"],of:"service",required:!0},"expected-version":{needs:[
"version-probes","probe-traces","service"],of:"service"},"expected-image":{needs:[],of:"service"},"expected-commit":{needs:[],of:"service"},tests:{needs:[],of:"\
tests"},"probe-health":{needs:["probe-health","probe-traces","service"],of:"probes"},"probe-chat":{needs:["probe-chat","probe-traces","service"],of:"probes"},probe:{
needs:["probe","probe-traces","service"],of:"probes"},"memory-kill":{needs:["kills"],of:"instances"},"error-rate":{needs:["requests","refused"],beside:f,of:"use\
rs",required:!0},p95:{needs:["requests"],beside:f,of:"users",required:!0},p50:{needs:["requests"],beside:f,of:"users"},p90:{needs:["requests"],beside:f,of:"user\
s"},p99:{needs:["requests"],beside:f,of:"users"},"hidden-wait":{needs:["waits"],of:"users"},...g(),traffic:{needs:["requests"],of:"logs"},logs:{needs:["requests"],
of:"logs"},"error-lines":{needs:["error-lines"],of:"instances",required:"workers"},restarts:{needs:["kills"],of:"instances",required:"workers"},"metrics-collect\
ion":{needs:[],of:"logs"},"unlogged-errors":{needs:["requests","refused"],of:"logs"},"client-errors":{needs:[],of:"comparison"},"baseline-errors":{needs:["reque\
sts","baseline"],of:"comparison"},"baseline-latency":{needs:["requests","baseline"],of:"comparison"},"paired-probes":{needs:[],of:"comparison"},group:{needs:["r\
equests"],of:"comparison"}};function g(){const u=l=>({needs:[l],of:"instances",...(0,w.zx)(l).required&&{required:!0}});return Object.fromEntries(w.wS.map(l=>[l,
u(l)]))}const m=Object.keys(E);function p(u){return E[u]}const h=m.filter(u=>p(u).required===!0),c=m.filter(u=>p(u).required!==void 0&&p(u).of!=="users")}),89285:((A,b,o)=>{
o.d(b,{d:()=>p});var w=o(77074);const f="x-serverless-authorization",E=15e3,g=6e4,m=5*6e4;class p{#n;#e=null;#s=null;#r=null;constructor(e){this.#n=e}send=async(e,r,s)=>{
const{sendProbe:i}=this.#n;this.#e!==null&&this.#e.endsAt-r.now()<m&&await this.#i(r,s);const a=await i(this.#t(e),r,s),{audience:v}=this.#n;if(!c(a)||v===null||
!u(e))return a;if(this.#e!==null)return l(a,h);if(await this.#i(r,s),this.#e===null)return l(a,this.#s?.message??"");const _=await i(this.#t(e),r,s);return c(_)?
l(_,h):_};#t(e){return this.#e===null||!u(e)?e:{...e,headers:{...e.headers,[f]:`Bearer ${this.#e.value}`}}}async#i(e,r){this.#s!==null&&e.now()-this.#s.at<g||(this.#r??=
this.#o(e,r).finally(()=>{this.#r=null}),await this.#r)}async#o(e,r){const{audience:s,idToken:i}=this.#n;if(s!==null)try{const a=await i(s,{deadline:e.now()+E,signal:r});
this.#e={value:a,endsAt:n(a)??e.now()+m},this.#s=null}catch(a){if(r.throwIfAborted(),!(0,w.D)(a))throw a;this.#s={message:a.message,at:e.now()}}}}const h="The p\
robe carried an ID token of the job's service account: grant that account roles/run.invoker on the service, unless the app itself refused.";function c({status:t,
door:e}){return(t===401||t===403)&&(e===null||e==="invoker"||e==="unproven")}function u({url:t,headers:e}){const{protocol:r,hostname:s}=new URL(t);return(r==="h\
ttps:"||/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(s))&&!Object.hasOwn(e,f)}function l(t,e){return e===""?t:{...t,reason:`${t.reason??""} — ${e}`}}function n(t){
try{const e=JSON.parse(Buffer.from(t.split(".")[1]??"","base64url").toString("utf8"));return typeof e!="object"||e===null||!("exp"in e)?null:typeof e.exp=="numb\
er"?e.exp*1e3:null}catch{return null}}}),82108:((A,b,o)=>{o.d(b,{$:()=>p,h:()=>m});var w=o(49163),f=o(38866),E=o(26047),g=o(2928);async function m(h,c,u,{onRollback:l},n){
const{verdict:t,candidate:e,baseline:r}=h;if(!c.rollback||t!=="fail"||e===null||n.aborted)return null;l(e.name);const s={service:c.service,bad:e.name,to:c.baseline.
kind==="revision"?c.baseline.name:void 0,preferred:r?.name,dryRun:!1,timeoutMs:c.readyTimeoutMs,onlyIfServing:!0,owner:c.trafficOwner,unproven:(0,w.A)(h),refuse:i=>p(
h,i),servedUsers:u.servedUsers,health:(0,f.I)(c,u)};return await new g.L(await u.cloudRun(),s,u.clock).run(n)}function p({serviceWatch:h},c){const u=h?.standings.
at(-1);return u===void 0||!u.serviceExists||u.traffic.every(({revision:n,percent:t})=>(0,E.tC)(c,n)===t)?void 0:{code:"changed-by-others"}}}),49163:((A,b,o)=>{o.
d(b,{A:()=>u});var w=o(82961);function f(n){const t=n.findings.filter(({decision:r})=>r==="fail");if(n.window===null||t.length===0)return"no-window";const e=t.map(
r=>E(r,n));return e.includes(null)?null:e[0]??"not-of-requests"}function E(n,t){const{id:e}=n,{of:r}=(0,w.EG)(e);return r==="users"||r==="comparison"?n.sample===
"probes"||n.n===0||!m(t)?"no-users":p(n)?null:"not-of-requests":r==="instances"?t.isWorker!==!0&&!m(t)?"no-users":h(n,t)?null:"not-in-window":r==="probes"?g(n,t)?
null:"probes-unproven":r==="tests"?"probes-unproven":"not-of-requests"}function g({id:n,reason:t},{probes:e}){const r=e.find(({name:s})=>`probe-${s}`===n);return r===
void 0||t.code!=="probe-failing"?!1:r.shown-(r.sent-r.failed)>=t.run}function m({requests:n}){return n!==null&&n.count>0&&n.source!==null&&n.source!=="probes"}function p({
evidence:n,reason:t}){if(t.code==="baseline-slower"||t.code==="baseline-more-errors")return t.lnE>=t.lnNeeded;if(n===null)return!1;const{failLnE:e,failLnThreshold:r,
pTooMany:s,failLevel:i}=n;return e>=r||s!==null&&s<=i}function h({reason:n},{window:t}){const e=t?.startedAt??1/0;return n.code==="events-unusual"?!0:n.code!=="\
killed-for-memory"&&n.code!=="gauge-above"?!1:(n.lastAt??n.firstAt)>=e}var c=o(38419);function u(n){const t=f(n);return t===null?l(n):{code:"not-proven",why:t}}
function l({baseline:n,findings:t}){const e=n?.compared??null,s=t.find(({id:_,decision:d})=>_==="error-rate"&&d==="fail")?.evidence??null;if(n===null||e===null||
!e.concurrent||s===null)return;const{allowedRate:i,failLevel:a}=s;if(e.count===0||!(0,c.ux)((0,c.fl)(e.count,e.errors,i),a))return;const v=`${e.errors} of its ${e.
count} requests failed at the same time`;return{code:"target-unhealthy",revision:n.name,detail:v}}}),87323:((A,b,o)=>{o.d(b,{H:()=>h,_:()=>u});var w=o(90915),f=o(
82108),E=o(30781),g=o(26047),m=o(32996),p=o(16662);async function h(l,n,{clock:t,cloudRun:e},r){const{verdict:s,candidate:i}=l;if(!n.releasePin||s!=="pass"||i===
null||r.aborted)return null;const{service:a,readyTimeoutMs:v,trafficOwner:_}=n,d=M=>{const D=(0,m.j)(M,i.name)??(0,f.$)(l,M)??((0,g.qT)(M)?void 0:(0,E.S)(M,_))??
c(M,i.name);return D!==void 0?{kind:"refuse",outcome:D}:(0,g.qT)(M)?{kind:"keep"}:{kind:"send",shares:[{revision:null,percent:100}]}},y=new p.WZ(await e(),{service:a,
timeoutMs:v,decide:d},t),P=await y.run(r).catch(M=>{if(!r.aborted)throw M;return{code:"cancelled"}});return{done:P.code==="moved"||P.code==="already",changed:y.
changed,outcome:P,after:y.latest===void 0?[]:(0,w.HQ)(y.latest)}}function c(l,n){if((0,g.tC)(l,n)<100)return{code:"not-all-traffic",revision:n};if(!(l.latestReadyRevision===
n&&l.latestCreatedRevision===n))return{code:"target-not-ready",revision:n,detail:"it is not the latest revision"}}function u(l,n){if(n===null)return l;const{done:t,
changed:e,outcome:r}=n,s=t?e?[{code:"pin-released"}]:[]:[{code:"pin-kept",why:r}],i=l.notices.filter(({code:a})=>!t||a!=="traffic-pinned");return{...l,release:n,
notices:[...i,...s]}}})};
