"use strict";exports.id=6176,exports.ids=[6176,6532],exports.modules={56176:((te,W,i)=>{i.r(W),i.d(W,{rollOut:()=>ee,rolloutStep:()=>ue});var O=i(17138),$=i(49509),F=i(42785),
T=i(40673),H=i(23092),z=i(10661),C=i(46801),k=i(59348),L=i(96525),K=i(89404),J=i(32150),b=i(56532),U=i(18884);async function G(o,e,n,s){const t=e.at(-1)??null,{
outcome:r}=o.facts,c=(0,b.isDone)(o.facts),v=r.code==="complete"&&r.pinned!==null;await(0,U.nU)({outputs:N(o,t,n),summary:()=>(0,b.renderRollout)(o,t),errors:c||
t===null?[]:(0,L.h)(t),warnings:c?e.filter(d=>d.job==="warning").map(J.fz):[],ending:{job:c?v?"warning":"success":"failure",line:(0,K.gD)((0,b.rolloutDocument)(
o))}},s)}function N({facts:o},e,n){const{outcome:s,candidate:t,base:r,percent:c,changed:v}=o;return{verdict:e?.verdict??"",revision:t??"","baseline-revision":r??
"",percent:c===null?"":String(c),"rolled-back":String(s.code==="not-passed"&&s.rollback.done),outcome:s.code,changed:String(v),report:n.at(-1)?.json??"","report\
-html":n.at(-1)?.html??"",reports:n.map(({json:d})=>d).join(`
`)}}var X=i(85325),x=i(82328),V=i(89995),a=i(90915),p=i(48330),f=i(72311),g=i(17309),h=i(95700),w=i(38866),l=i(26047),u=i(77074),P=i(49163),A=i(54343),I=i(30781),
M=i(2928),D=i(16662);function Y(o,e){const n=o.filter(s=>s>=e);return n.length>0?n:[e]}function Z({verdict:o,cause:e,requests:n,findings:s}){const t=r=>s.find(c=>c.
id===r)?.value??null;return{verdict:o,cause:e,requests:n?.count??null,p95Ms:t("p95"),errorRate:t("error-rate")}}const se=3e3,oe=15e3;class _ extends Error{outcome;constructor(e){
super(e.code),this.outcome=e}}class re{#n;#t;#e;#i;#a=[];#s;#o;#r=!1;#c;constructor(e,n,s){this.#n=e,this.#t=n,this.#e=s,this.#i=s.clock.now(),this.#s=n.service,
this.#o=(0,l.J0)(n.service)}async run(e){const n=await this.#u(e),s={deadline:this.#e.clock.now()+se,signal:new AbortController().signal},t=await this.#e.api.service(
this.#n.service,s).catch(()=>{}),{candidate:r,base:c}=this.#t,v=n.code==="stopped"&&n.why===this.#c,d=t===void 0?null:(0,l.GZ)(t);return{candidate:v?null:r,base:v?
null:c,planned:this.#n.steps,steps:this.#a,outcome:n,percent:t===void 0?null:(0,l.tC)(t,r),changed:this.#r,traffic:t===void 0?[]:(0,a.HQ)(t),...d===null?{}:{asked:d},
tookMs:this.#e.clock.now()-this.#i}}async#u(e){try{return await this.#f(e)}catch(n){const s=(0,l.tC)(this.#s,this.#t.candidate);if(n instanceof _)return n.outcome;
if(e.aborted)return{code:"cancelled",percent:s};if((0,u.D)(n))return{code:"stopped",percent:s,why:(0,D.s)(n)};const t=n instanceof Error?n.stack??n.message:String(
n);return{code:"stopped",percent:s,why:{code:"error",detail:t}}}}async#f(e){const{candidate:n,service:s}=this.#t,t=(0,l.tC)(s,n),r=(0,I.S)(s,this.#n.trafficOwner);
if(r!==void 0)return{code:"stopped",percent:t,why:r};const c=await this.#h(e);if(c!==void 0)return{code:"stopped",percent:t,why:c};const v=[...new Set((0,a.HQ)(
s).map(({revision:m})=>m))].filter(m=>m!==n&&(0,l.tC)(s,m)>0);if(v.length>1)return{code:"stopped",percent:t,why:{code:"traffic-split",revisions:v.join(", ")}};const d=Y(
this.#n.steps,t);for(const m of d){this.#e.onStep(m),await this.#v(m,e);const y=await this.#p(m,t===m,e);if(y!==null)return y}const E=d.at(-1)??t;return E===100?
await this.#g(e):{code:"as-far-as-asked",percent:E}}async#h(e){const{service:n,revision:s,tag:t}=this.#n;if(s!==void 0||t!==void 0)return;const{api:r,clock:c,commit:v}=this.#e,
d=await r.revisions(n,{deadline:c.now()+oe,signal:e});return this.#c=(0,A.W)(this.#t.service,d,this.#t.candidate,v),this.#c}async#v(e,n){const{candidate:s,base:t}=this.#t,
r=e===100||t===null?[{revision:s,percent:100}]:[{revision:s,percent:e},{revision:t,percent:100-e}],c=await this.#d(r,v=>e===100&&(0,l.qI)(v,s)?{kind:"keep"}:void 0,
n);if(c.code!=="moved"&&c.code!=="already")throw new _({code:"stopped",percent:(0,l.tC)(this.#s,s),why:c})}async#p(e,n,s){const{candidate:t,base:r}=this.#t,c=(0,a.
HQ)(this.#s).find(R=>R.tag!==null&&R.revision===t)?.tag,v={...this.#n,revision:t,tag:c??void 0,baseline:r===null?this.#n.baseline:{kind:"revision",name:r}},{report:d,
cancelled:E}=await this.#e.judge(v,s),m=R=>{this.#a.push({percent:e,resumed:n,decision:R,...Z(d)})};if(E||d.cause==="error")return m("stopped"),this.#e.onReport(
d),{code:E?"cancelled":"failed-itself",percent:e};const y=d.verdict==="pass"||d.verdict==="inconclusive"&&d.job==="success";if(d.verdict!=="fail")return m(d.verdict===
"pass"?"promoted":y?"went-on":"held"),this.#e.onReport(d),y?null:{code:"held",percent:e};const j=await new M.L(this.#e.api,{service:this.#n.service,bad:t,to:void 0,
preferred:r??void 0,served:ce(this.#t.service),dryRun:!1,timeoutMs:this.#n.readyTimeoutMs,onlyIfServing:!0,owner:this.#n.trafficOwner,unproven:(0,P.A)(d),servedUsers:this.#e.
servedUsers,health:this.#e.health,refuse:R=>this.#l(R)},this.#e.clock).run(s);return this.#r||=j.changed,m(j.done?"sent-back":"stopped"),this.#e.onReport({...d,
rollback:j}),{code:"not-passed",percent:e,rollback:j}}async#g(e){const{candidate:n}=this.#t,s=[{revision:null,percent:100}],t=await this.#d(s,r=>r.latestReadyRevision===
n&&r.latestCreatedRevision===n?void 0:q({code:"target-not-ready",revision:n,detail:"it is not the latest revision"}),e);return{code:"complete",pinned:(0,l.qT)(this.#s)?
null:t}}async#d(e,n,s){const{service:t,readyTimeoutMs:r}=this.#n,c=d=>{const E=(0,M.j)(d,this.#t.candidate);if(E!==void 0)return q(E);const m=n(d);if(m!==void 0)
return m;const y=this.#l(d),j=(0,l.ev)(d,(0,l.H6)(d,e));return y===void 0||j?{kind:"send",shares:e}:q(y)},v=new D.W(this.#e.api,{service:t,timeoutMs:r,decide:c},
this.#e.clock);try{return await v.run(s)}finally{this.#s=v.latest??this.#s,this.#r||=v.changed,this.#o=(0,l.J0)(this.#s)}}#l(e){return(0,l.J0)(e)===this.#o?void 0:
{code:"changed-by-others"}}}function ce(o){return(0,a.HQ)(o).flatMap(({revision:e,percent:n})=>n>0?[e]:[])}function q(o){return{kind:"refuse",outcome:o}}async function ie(o,e,n){
const s={...e,servedUsers:(0,h.m)({...e,...o})},t=new g.o(o,s),r=await(0,f.z)(async()=>await t.awaitReadiness(n,!0),n),{readiness:c}=t,v=!r.cancelled&&r.error===
null&&c?.finding.decision==="pass",d={name:o.service,region:o.region,project:t.project,url:t.url};if(!v||c.service===void 0||c.revision===void 0)return{facts:le(
t,r),service:d,reports:[(0,p.x)(t,r)]};const E=c.revision.name,m=t.baseline===E?null:t.baseline,y=[],R=await new re(o,{candidate:E,base:(0,l.kO)(c.service,E)??m,
service:c.service},{api:await e.cloudRun(),commit:e.commit,clock:e.clock,health:(0,w.I)(o,e),servedUsers:s.servedUsers,judge:async(B,fe)=>await ae(B,s,fe),onStep:B=>e.
onStep(B,E),onReport:B=>y.push(B)}).run(n),Q=y.pop()??(0,p.x)(t,r),S=(0,K.gD)((0,b.rolloutDocument)({language:o.language,service:d,facts:R}));return{facts:R,service:d,
reports:[...y,de(Q,R,S)]}}async function ae(o,e,n){const s=new g.o(o,e),t=await(0,f.z)(async()=>await s.run(n),n),r=(0,p.x)(s,t),c=r.notices.filter(({code:v})=>v!==
"traffic-pinned");return{report:{...r,notices:c},cancelled:t.cancelled}}function de(o,{outcome:e},n){const s={verdict:"inconclusive",decisive:null,job:"failure"};
if(e.code==="cancelled"&&o.cause!=="cancelled"&&o.verdict!=="fail")return{...o,...s,cause:"cancelled"};if(e.code!=="stopped")return o;const t=[...o.notices,{code:"\
stopped-by-error",detail:n}];return{...o,...s,cause:"error",notices:t}}function le({readiness:o,settings:e},n){const{service:s,revision:t}=o??{},r=s===void 0||t===
void 0?null:(0,l.tC)(s,t.name),c=o?.steps.at(-1);return{candidate:t?.name??null,base:null,planned:e.steps,steps:[],outcome:n.cancelled?{code:"cancelled",percent:r??
0}:n.error===null?{code:"not-ready"}:{code:"failed-itself",percent:r??0},percent:r,changed:!1,traffic:s===void 0?[]:(0,a.HQ)(s),tookMs:c?.elapsedMs??0}}async function ue(o){
const e=(0,H.f)(process.env),n=await(0,T.sb)({env:process.env,readFile:T.Ts});ne(n.settings);const{language:s}=n.settings;await(0,C.QU)((0,T.Fj)(n.settings)),n.
configFile!==null&&(0,C.cv)((0,x.S3)(n.configFile,n.settings.language));const t=[],r={settings:n.settings,runner:e,clock:O.m,cancel:o},c=(0,X.l)(r,()=>t.at(-1)?.
json||null);c.start();const v=S=>{(0,C.cv)(S),c.progress(S)},d=(0,C.oh)(()=>O.m.now()),E=S=>{d(S),c.progress(S)},{facts:m,service:y,reports:j}=await ee(n,{tell:v,
poll:E,warn:U.pj,commit:e.sha},o),R=await(0,U.rm)();for(const S of j)t.push(await(0,k.PQ)(S,e.tempDir,R));await G({language:s,service:y,facts:m},j,t,e.summaryFile);
const Q=j.at(-1);Q!==void 0&&await c.finish(Q)}async function ee(o,{tell:e,poll:n=e,warn:s,commit:t},r){ne(o.settings);const{language:c,steps:v}=o.settings,{close:d,
...E}=(0,$.Q)(o,r,{warn:s,plannedMs:v.length*(0,V.k)(o.settings)}),m=await ie(o.settings,{...E,sendProbe:z.Nx,commit:t,onReadiness:y=>e((0,x.rj)(y,c)),onProgress:y=>n(
(0,x.oz)(y,c)),onStep:(y,j)=>e((0,b.l)(y,j,c))},r);return await d(),m}function ne({requests:o}){if(o!=="none")return;const e="`users`: a worker gets its work by\
 no share of traffic";throw new F.j1([{name:"requests",value:"none",allowed:e,where:"requests and a rollout"}])}}),56532:((te,W,i)=>{i.d(W,{isDone:()=>U,l:()=>G,
renderRollout:()=>J,rolloutDocument:()=>b});var O=i(10073),$=i(33306),F=i(28771),T=i(39969),H=i(89404),z=i(32150),C=i(38606),k=i(2911),L=i(56129);const K=95e4;function J(a,p){
const f=(0,T.Gc)(b(a));if(p===null)return f;const{words:g}=(0,C.b)(a.language);return(0,T.qN)(f.trimEnd(),"---",`### ${g.rollout.headings.last}`,(0,T.Gc)((0,F.f)(
p),{most:K}))}function b({language:a,service:p,facts:f}){const g=(0,C.b)(a),{voice:h}=g,w=g.words.rollout;return(0,$.m)({language:a,service:p,product:w.headings.
last,word:w.heads[N(f.outcome)],reason:X(f,g),about:[...f.candidate===null?[]:[[w.labels.candidate,h.code(f.candidate)]],...f.base===null?[]:[[w.labels.base,h.code(
f.base)]]],tookMs:f.tookMs,sections:[{id:"steps",title:w.columns.step,untitled:!0,blocks:(0,O.Bv)(V(f,g),{kind:"text",text:(0,L.oo)(f.traffic,g,f.asked)}),importance:null}],
steps:x(f,p,g)})}function U({outcome:a}){return a.code==="complete"||a.code==="as-far-as-asked"}function G(a,p,f){const{words:g,voice:h}=(0,C.b)(f);return(0,H.wh)(
g.rollout.stepLine(h,h.percent(a/100),p))}function N(a){return a.code==="not-passed"&&!a.rollback.done?"not-back":a.code}function X({outcome:a,candidate:p,asked:f,
traffic:g},h){const{voice:w}=h,l=h.words.rollout,u=p===null?l.nobody:w.code(p),P=A=>(0,L.yz)(A,p,h);switch(a.code){case"complete":return a.pinned===null?l.complete(
u):l.completePinned(u,P(a.pinned));case"as-far-as-asked":return l.asFarAsAsked(u,w.percent(a.percent/100));case"not-passed":return l.notPassed(u,w.percent(a.percent/
100),(0,L.QV)(a.rollback,h));case"held":return l.held(u,w.percent(a.percent/100));case"not-ready":return l.notReady(u);case"stopped":return l.stopped(w.percent(
a.percent/100),P(a.why));case"cancelled":return f===void 0?l.cancelled(u,w.percent(a.percent/100)):l.cancelledMoving(u,(0,L.oo)(g,h,f));case"failed-itself":return l.
failedItself(u,w.percent(a.percent/100))}}function x({outcome:a,candidate:p,base:f,planned:g},h,w){const{words:l,voice:u}=w,P=l.rollout.steps,A=M=>(0,L.EM)({outcome:M,
to:p,followsLatest:!1,health:null},h,w);switch(a.code){case"complete":{const M=(0,k.XX)(h,"--to-latest");return a.pinned===null?[]:[{text:l.traffic.steps.toLatest(
u,M),command:M}]}case"as-far-as-asked":return[{text:P.further(u,`steps: ${[...g,100].map(M=>`${M}%`).join(",")}`),command:null}];case"not-passed":return(0,L.EM)(
a.rollback,h,w);case"not-ready":return[];case"stopped":{const M=[...A(a.why),...I(a.percent)];return M.filter(({text:D},Y)=>M.findIndex(Z=>Z.text===D)===Y)}case"\
held":{const[M,...D]=I(a.percent);return[...M===void 0?[]:[M],{text:P.longer(u),command:null},...D]}case"cancelled":case"failed-itself":return I(a.percent)}function I(M){
if(M===0)return[];const D=f===null?null:(0,k.mm)(h,f);return[{text:P.resume(u.percent(M/100)),command:null},...D===null?[]:[{text:P.sendBack(u,D),command:D}]]}}
function V({steps:a,planned:p},{words:f,voice:g}){const{columns:h,decisions:w,labels:l}=f.rollout;return(0,O.dJ)(null,{name:h.step,columns:[(0,O.u5)(h.step),(0,O.
u5)(h.share),(0,O.fi)(h.verdict),(0,O.u5)(h.requests),(0,O.u5)(h.p95),(0,O.u5)(h.errors),(0,O.fi)(h.decision)],rows:a.map(u=>[`${p.includes(u.percent)?p.indexOf(
u.percent)+1:p.length}/${p.length}`,g.percent(u.percent/100),u.verdict===null?"":{mark:z.j7[u.verdict],word:f.verdicts[u.verdict]},u.requests===null?"":g.count(
u.requests),u.p95Ms===null?"":g.duration(u.p95Ms),u.errorRate===null?"":g.percent(u.errorRate),`${w[u.decision]}${u.resumed?` (${l.resumed})`:""}`])})}})};
