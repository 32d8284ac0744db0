"use strict";exports.id=5333,exports.ids=[5333],exports.modules={56176:((nn,H,r)=>{r.r(H),r.d(H,{rollOut:()=>en,rolloutStep:()=>hn});var A=r(17138),z=r(9089),X=r(42785),T=r(
31223),J=r(23092),U=r(46801),G=r(59348),k=r(96525),Q=r(89404),S=r(32150),B=r(56532),E=r(18884);async function l(o,n,t,s){const e=n.at(-1)??null,{outcome:i}=o.facts,
a=(0,B.isDone)(o.facts),h=i.code==="complete"&&i.pinned!==null;await(0,E.nU)({language:o.language,outputs:R(o,e,t),summary:()=>(0,B.renderRollout)(o,e),errors:a||
e===null?[]:(0,k.h)(e),warnings:a?n.filter(d=>d.job==="warning").map(S.fz):[],ending:{job:a?h?"warning":"success":"failure",line:(0,Q.gD)((0,B.rolloutDocument)(
o))}},s)}function R({facts:o},n,t){const{outcome:s,candidate:e,base:i,percent:a,changed:h}=o;return{verdict:n?.verdict??"",revision:e??"","baseline-revision":i??
"",percent:a===null?"":String(a),"rolled-back":String(s.code==="not-passed"&&s.rollback.done),outcome:s.code,changed:String(h),report:t.at(-1)?.json??"","report\
-html":t.at(-1)?.html??"",reports:t.map(({json:d})=>d).join(`
`)}}var x=r(85325),C=r(82328),D=r(89995),b=r(90915),W=r(89051),c=r(72311),m=r(83152),v=r(8374),w=r(95700),p=r(38866),u=r(26047),M=r(77074),f=r(49163),$=r(54343),
Z=r(30781),V=r(32996),O=r(2928),I=r(16662);function Y(o,n){const t=o.filter(s=>s>=n);return t.length>0?t:[n]}function q({verdict:o,cause:n,requests:t,findings:s}){
const e=i=>s.find(a=>a.id===i)?.value??null;return{verdict:o,cause:n,requests:t?.count??null,p95Ms:e("p95"),errorRate:e("error-rate")}}const on=3e3,rn=15e3;class tn extends Error{outcome;constructor(n){
super(n.code),this.outcome=n}}class an{#e;#t;#n;#o;#r=[];#s;#i;#a=!1;#c;constructor(n,t,s){this.#e=n,this.#t=t,this.#n=s,this.#o=s.clock.now(),this.#s=t.service,
this.#i=(0,u.J0)(t.service)}async run(n){const t=await this.#u(n),s={deadline:this.#n.clock.now()+on,signal:new AbortController().signal},e=await this.#n.api.service(
this.#e.service,s).catch(()=>{}),{candidate:i,base:a}=this.#t,h=t.code==="stopped"&&t.why===this.#c,d=e===void 0?null:(0,u.GZ)(e);return{candidate:h?null:i,base:h?
null:a,planned:this.#e.steps,steps:this.#r,outcome:t,percent:e===void 0?null:(0,u.tC)(e,i),changed:this.#a,traffic:e===void 0?[]:(0,b.HQ)(e),...d===null?{}:{asked:d},
tookMs:this.#n.clock.now()-this.#o}}async#u(n){try{return await this.#f(n)}catch(t){const s=(0,u.tC)(this.#s,this.#t.candidate);if(t instanceof tn)return t.outcome;
if(n.aborted)return{code:"cancelled",percent:s};if((0,M.D)(t))return{code:"stopped",percent:s,why:(0,I.sG)(t)};const e=t instanceof Error?t.stack??t.message:String(
t);return{code:"stopped",percent:s,why:{code:"error",detail:e}}}}async#f(n){const{candidate:t,service:s}=this.#t,e=(0,u.tC)(s,t),i=(0,Z.S)(s,this.#e.trafficOwner);
if(i!==void 0)return{code:"stopped",percent:e,why:i};const a=await this.#h(n);if(a!==void 0)return{code:"stopped",percent:e,why:a};const h=[...new Set((0,b.HQ)(
s).map(({revision:g})=>g))].filter(g=>g!==t&&(0,u.tC)(s,g)>0);if(h.length>1)return{code:"stopped",percent:e,why:{code:"traffic-split",revisions:h.join(", ")}};const d=Y(
this.#e.steps,e);for(const g of d){this.#n.onStep(g),await this.#v(g,n);const P=await this.#p(g,e===g,n);if(P!==null)return P}const j=d.at(-1)??e;return j===100?
await this.#g(n):{code:"as-far-as-asked",percent:j}}async#h(n){const{service:t,revision:s,tag:e}=this.#e;if(s!==void 0||e!==void 0)return;const{api:i,clock:a,commit:h}=this.#n,
d=await i.revisions(t,{deadline:a.now()+rn,signal:n});return this.#c=(0,$.W)(this.#t.service,d,this.#t.candidate,h),this.#c}async#v(n,t){const{candidate:s,base:e}=this.#t,
i=n===100||e===null?[{revision:s,percent:100}]:[{revision:s,percent:n},{revision:e,percent:100-n}],a=await this.#l(i,h=>n===100&&(0,u.qI)(h,s)?{kind:"keep"}:void 0,
t);if(a.code!=="moved"&&a.code!=="already")throw new tn({code:"stopped",percent:(0,u.tC)(this.#s,s),why:a})}async#p(n,t,s){const{candidate:e,base:i}=this.#t,a=(0,b.
HQ)(this.#s).find(y=>y.tag!==null&&y.revision===e)?.tag,h={...this.#e,revision:e,tag:a??void 0,baseline:i===null?this.#e.baseline:{kind:"revision",name:i}},{report:d,
cancelled:j}=await this.#n.judge(h,s),g=y=>{this.#r.push({percent:n,resumed:t,decision:y,...q(d)})};if(j||d.cause==="error")return g("stopped"),this.#n.onReport(
d),{code:j?"cancelled":"failed-itself",percent:n};const P=d.verdict==="pass"||d.verdict==="inconclusive"&&d.job==="success";if(d.verdict!=="fail")return g(d.verdict===
"pass"?"promoted":P?"went-on":"held"),this.#n.onReport(d),P?null:{code:"held",percent:n};const L=await new O.L(this.#n.api,{service:this.#e.service,bad:e,to:void 0,
preferred:i??void 0,served:cn(this.#t.service),dryRun:!1,timeoutMs:this.#e.readyTimeoutMs,onlyIfServing:!0,owner:this.#e.trafficOwner,unproven:(0,f.A)(d),servedUsers:this.#n.
servedUsers,health:this.#n.health,refuse:y=>this.#d(y)},this.#n.clock).run(s);return this.#a||=L.changed,g(L.done?"sent-back":"stopped"),this.#n.onReport({...d,
rollback:L}),{code:"not-passed",percent:n,rollback:L}}async#g(n){const{candidate:t}=this.#t,s=[{revision:null,percent:100}],e=await this.#l(s,i=>i.latestReadyRevision===
t&&i.latestCreatedRevision===t?void 0:_({code:"target-not-ready",revision:t,detail:"it is not the latest revision"}),n);return{code:"complete",pinned:(0,u.qT)(this.#s)?
null:e}}async#l(n,t,s){const{service:e,readyTimeoutMs:i}=this.#e,a=d=>{const j=(0,V.j)(d,this.#t.candidate);if(j!==void 0)return _(j);const g=t(d);if(g!==void 0)
return g;const P=this.#d(d),L=(0,u.ev)(d,(0,u.H6)(d,n));return P===void 0||L?{kind:"send",shares:n}:_(P)},h=new I.WZ(this.#n.api,{service:e,timeoutMs:i,decide:a},
this.#n.clock);try{return await h.run(s)}finally{this.#s=h.latest??this.#s,this.#a||=h.changed,this.#i=(0,u.J0)(this.#s)}}#d(n){return(0,u.J0)(n)===this.#i?void 0:
{code:"changed-by-others"}}}function cn(o){return(0,b.HQ)(o).flatMap(({revision:n,percent:t})=>t>0?[n]:[])}function _(o){return{kind:"refuse",outcome:o}}async function ln(o,n,t){
const s={...n,servedUsers:(0,w.m)({...n,...o})},e=new v.o(o,s,m.l),i=await(0,c.z)(async()=>await e.awaitReadiness(t,!0),t),{readiness:a}=e,h=!i.cancelled&&i.error===
null&&a?.finding.decision==="pass",d={name:o.service,region:o.region,project:e.project,url:e.url};if(!h||a.service===void 0||a.revision===void 0)return{facts:fn(
e,i),service:d,reports:[(0,W.x)(e,i)]};const j=a.revision.name,g=e.baseline===j?null:e.baseline,P=[],y=await new an(o,{candidate:j,base:(0,u.kO)(a.service,j)??g,
service:a.service},{api:await n.cloudRun(),commit:n.commit,clock:n.clock,health:(0,p.I)(o,n),servedUsers:s.servedUsers,judge:async(F,vn)=>await dn(F,s,vn),onStep:F=>n.
onStep(F,j),onReport:F=>P.push(F)}).run(t),N=P.pop()??(0,W.x)(e,i),K=(0,Q.gD)((0,B.rolloutDocument)({language:o.language,service:d,facts:y}));return{facts:y,service:d,
reports:[...P,un(N,y,K)]}}async function dn(o,n,t){const s=new v.o(o,n,m.l),e=await(0,c.z)(async()=>await s.run(t),t),i=(0,W.x)(s,e),a=i.notices.filter(({code:h})=>h!==
"traffic-pinned");return{report:{...i,notices:a},cancelled:e.cancelled}}function un(o,{outcome:n},t){const s={verdict:"inconclusive",decisive:null,job:"failure"};
if(n.code==="cancelled"&&o.cause!=="cancelled"&&o.verdict!=="fail")return{...o,...s,cause:"cancelled"};if(n.code!=="stopped")return o;const e=[...o.notices,{code:"\
stopped-by-error",detail:t}];return{...o,...s,cause:"error",notices:e}}function fn({readiness:o,settings:n},t){const{service:s,revision:e}=o??{},i=s===void 0||e===
void 0?null:(0,u.tC)(s,e.name),a=o?.steps.at(-1);return{candidate:e?.name??null,base:null,planned:n.steps,steps:[],outcome:t.cancelled?{code:"cancelled",percent:i??
0}:t.error===null?{code:"not-ready"}:{code:"failed-itself",percent:i??0},percent:i,changed:!1,traffic:s===void 0?[]:(0,b.HQ)(s),tookMs:a?.elapsedMs??0}}async function hn(o){
const n=(0,J.f)(process.env),t=await(0,T.sb)({env:process.env,readFile:T.Ts,writtenAt:T.rN});sn(t.settings);const{language:s}=t.settings;await(0,U.QU)((0,T.Fj)(
t.settings)),t.configFile!==null&&(0,U.cv)((0,C.S3)(t.configFile,t.settings.language));const e=[],i={settings:t.settings,runner:n,clock:A.m,cancel:o},a=(0,x.l)(
i,()=>e.at(-1)?.json||null);a.start();const h=K=>{(0,U.cv)(K),a.progress(K)},d=(0,U.oh)(()=>A.m.now()),j=(K,F)=>{d(K,F),a.progress(K)},{facts:g,service:P,reports:L}=await en(
t,{tell:h,poll:j,warn:(0,E.pj)(t.settings.language),mask:U.QU,commit:n.sha},o),y=await(0,E.rm)(s);for(const K of L)e.push(await(0,G.PQ)(K,n.tempDir,y));await l(
{language:s,service:P,facts:g},L,e,n.summaryFile);const N=L.at(-1);N!==void 0&&await a.finish(N)}async function en(o,{tell:n,poll:t=n,warn:s,mask:e,commit:i},a){
sn(o.settings);const{language:h,steps:d}=o.settings,{close:j,...g}=(0,z.Q)(o,a,{warn:s,plannedMs:d.length*(0,D.kC)(o.settings)}),P=(0,C._x)(h),L=await ln(o.settings,
{...g,...(0,D.Lq)(g,e),commit:i,onReadiness:y=>n(P(y)),onProgress:y=>t((0,C.oz)(y,h),y.awaits?.what),onStep:(y,N)=>n((0,B.l)(y,N,h))},a);return await j(),L}function sn({
requests:o}){if(o!=="none")return;const n="`users`: a worker gets its work by no share of traffic";throw new X.j1([{name:"requests",value:"none",allowed:n,where:"\
with a rollout"}])}}),56532:((nn,H,r)=>{r.d(H,{isDone:()=>R,l:()=>x,renderRollout:()=>E,rolloutDocument:()=>l});var A=r(10073),z=r(33306),X=r(28771),T=r(39969),
J=r(33243),U=r(89404),G=r(32150),k=r(38606),Q=r(2911),S=r(56129);const B=95e4;function E(c,m){const v=(0,T.Gc)(l(c));if(m===null)return v;const{words:w}=(0,k.b)(
c.language);return(0,J.qN)(v.trimEnd(),"---",`### ${w.rollout.headings.last}`,(0,T.Gc)((0,X.f)(m),{most:B}))}function l({language:c,service:m,facts:v}){const w=(0,k.
b)(c),{voice:p}=w,u=w.words.rollout;return(0,z.m)({language:c,service:m,product:u.headings.last,word:u.heads[C(v.outcome)],reason:D(v,w),about:[...v.candidate===
null?[]:[[u.labels.candidate,p.code(v.candidate)]],...v.base===null?[]:[[u.labels.base,p.code(v.base)]]],tookMs:v.tookMs,sections:[{id:"steps",title:u.columns.step,
untitled:!0,blocks:(0,A.Bv)(W(v,w),{kind:"text",text:(0,S.oo)(v.traffic,w,v.asked)}),importance:null}],steps:b(v,m,w)})}function R({outcome:c}){return c.code===
"complete"||c.code==="as-far-as-asked"}function x(c,m,v){const{words:w,voice:p}=(0,k.b)(v);return(0,U.wh)(w.rollout.stepLine(p,p.percent(c/100),m))}function C(c){
return c.code==="not-passed"&&!c.rollback.done?"not-back":c.code}function D({outcome:c,candidate:m,asked:v,traffic:w},p){const{voice:u}=p,M=p.words.rollout,f=m===
null?M.nobody:u.code(m),$=Z=>(0,S.yz)(Z,m,p);switch(c.code){case"complete":return c.pinned===null?M.complete(f):M.completePinned(f,$(c.pinned));case"as-far-as-a\
sked":return M.asFarAsAsked(f,u.percent(c.percent/100));case"not-passed":return M.notPassed(f,u.percent(c.percent/100),(0,S.QV)(c.rollback,p));case"held":return M.
held(f,u.percent(c.percent/100));case"not-ready":return M.notReady(f);case"stopped":return M.stopped(u.percent(c.percent/100),$(c.why));case"cancelled":return v===
void 0?M.cancelled(f,u.percent(c.percent/100)):M.cancelledMoving(f,(0,S.oo)(w,p,v));case"failed-itself":return M.failedItself(f,u.percent(c.percent/100))}}function b({
outcome:c,candidate:m,base:v,planned:w},p,u){const{words:M,voice:f}=u,$=M.rollout.steps,Z=O=>(0,S.EM)({outcome:O,to:m,followsLatest:!1,health:null},p,u);switch(c.
code){case"complete":{const O=(0,Q.XX)(p,"--to-latest");return c.pinned===null?[]:[{text:M.traffic.steps.toLatest(f,O),command:O}]}case"as-far-as-asked":return[
{text:$.further(f,`steps: ${[...w,100].map(O=>`${O}%`).join(",")}`),command:null}];case"not-passed":return(0,S.EM)(c.rollback,p,u);case"not-ready":return[];case"\
stopped":{const O=[...Z(c.why),...V(c.percent)];return O.filter(({text:I},Y)=>O.findIndex(q=>q.text===I)===Y)}case"held":{const[O,...I]=V(c.percent);return[...O===
void 0?[]:[O],{text:$.longer(f),command:null},...I]}case"cancelled":case"failed-itself":return V(c.percent)}function V(O){if(O===0)return[];const I=v===null?null:
(0,Q.mm)(p,v);return[{text:$.resume(f.percent(O/100)),command:null},...I===null?[]:[{text:$.sendBack(f,I),command:I}]]}}function W({steps:c,planned:m},{words:v,
voice:w}){const{columns:p,decisions:u,labels:M}=v.rollout;return(0,A.dJ)(null,{name:p.step,columns:[(0,A.u5)(p.step),(0,A.u5)(p.share),(0,A.fi)(p.verdict),(0,A.
u5)(p.requests),(0,A.u5)(p.p95),(0,A.u5)(p.errors),(0,A.fi)(p.decision)],rows:c.map(f=>[`${m.includes(f.percent)?m.indexOf(f.percent)+1:m.length}/${m.length}`,w.
percent(f.percent/100),f.verdict===null?"":{mark:G.j7[f.verdict],word:v.verdicts[f.verdict]},f.requests===null?"":w.count(f.requests),f.p95Ms===null?"":w.duration(
f.p95Ms),f.errorRate===null?"":w.percent(f.errorRate),`${u[f.decision]}${f.resumed?` (${M.resumed})`:""}`])})}}),89285:((nn,H,r)=>{r.d(H,{d:()=>U});var A=r(77074);
const z="x-serverless-authorization",X=15e3,T=6e4,J=5*6e4;class U{#e;#t=null;#n=null;#o=null;constructor(l){this.#e=l}send=async(l,R,x)=>{const{sendProbe:C}=this.#e;
this.#t!==null&&this.#t.endsAt-R.now()<J&&await this.#s(R,x);const D=await C(this.#r(l),R,x),{audience:b}=this.#e;if(!k(D)||b===null||!Q(l))return D;if(this.#t!==
null)return S(D,G);if(await this.#s(R,x),this.#t===null)return S(D,this.#n?.message??"");const W=await C(this.#r(l),R,x);return k(W)?S(W,G):W};#r(l){return this.#t===
null||!Q(l)?l:{...l,headers:{...l.headers,[z]:`Bearer ${this.#t.value}`}}}async#s(l,R){this.#n!==null&&l.now()-this.#n.at<T||(this.#o??=this.#i(l,R).finally(()=>{
this.#o=null}),await this.#o)}async#i(l,R){const{audience:x,idToken:C}=this.#e;if(x!==null)try{const D=await C(x,{deadline:l.now()+X,signal:R});this.#t={value:D,
endsAt:B(D)??l.now()+J},this.#n=null}catch(D){if(R.throwIfAborted(),!(0,A.D)(D))throw D;this.#n={message:D.message,at:l.now()}}}}const G="The probe carried an I\
D token of the job's service account: grant that account roles/run.invoker on the service, unless the app itself refused.";function k({status:E,door:l}){return(E===
401||E===403)&&(l===null||l==="invoker"||l==="unproven")}function Q({url:E,headers:l}){const{protocol:R,hostname:x}=new URL(E);return(R==="https:"||/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.
test(x))&&!Object.hasOwn(l,z)}function S(E,l){return l===""?E:{...E,reason:`${E.reason??""} — ${l}`}}function B(E){try{const l=JSON.parse(Buffer.from(E.split(
".")[1]??"","base64url").toString("utf8"));return typeof l!="object"||l===null||!("exp"in l)?null:typeof l.exp=="number"?l.exp*1e3:null}catch{return null}}})};
