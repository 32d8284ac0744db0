"use strict";exports.id=3795,exports.ids=[3795,2328,9947,6176,6532],exports.modules={56176:((_,W,r)=>{r.r(W),r.d(W,{rollOut:()=>en,rolloutStep:()=>fn});var D=r(17138),B=r(49509),
K=r(42785),I=r(40673),Q=r(23092),z=r(10661),A=r(46801),k=r(59348),C=r(96525),F=r(89404),d=r(32150),E=r(56532),R=r(18884);async function m(o,n,e,s){const t=n.at(
-1)??null,{outcome:i}=o.facts,a=(0,E.isDone)(o.facts),p=i.code==="complete"&&i.pinned!==null;await(0,R.nU)({outputs:P(o,t,e),summary:()=>(0,E.renderRollout)(o,t),
errors:a||t===null?[]:(0,C.h)(t),warnings:a?n.filter(l=>l.job==="warning").map(d.fz):[],ending:{job:a?p?"warning":"success":"failure",line:(0,F.gD)((0,E.rolloutDocument)(
o))}},s)}function P({facts:o},n,e){const{outcome:s,candidate:t,base:i,percent:a,changed:p}=o;return{verdict:n?.verdict??"",revision:t??"","baseline-revision":i??
"",percent:a===null?"":String(a),"rolled-back":String(s.code==="not-passed"&&s.rollback.done),outcome:s.code,changed:String(p),report:e.at(-1)?.json??"","report\
-html":e.at(-1)?.html??"",reports:e.map(({json:l})=>l).join(`
`)}}var H=r(85325),$=r(82328),Z=r(89995),c=r(90915),g=r(48330),h=r(72311),w=r(17309),v=r(95700),y=r(38866),u=r(26047),f=r(77074),U=r(49163),G=r(54343),J=r(30781),
O=r(2928),T=r(16662);function V(o,n){const e=o.filter(s=>s>=n);return e.length>0?e:[n]}function Y({verdict:o,cause:n,requests:e,findings:s}){const t=i=>s.find(a=>a.
id===i)?.value??null;return{verdict:o,cause:n,requests:e?.count??null,p95Ms:t("p95"),errorRate:t("error-rate")}}const sn=3e3,on=15e3;class nn extends Error{outcome;constructor(n){
super(n.code),this.outcome=n}}class rn{#e;#t;#n;#a;#c=[];#s;#o;#r=!1;#i;constructor(n,e,s){this.#e=n,this.#t=e,this.#n=s,this.#a=s.clock.now(),this.#s=e.service,
this.#o=(0,u.J0)(e.service)}async run(n){const e=await this.#u(n),s={deadline:this.#n.clock.now()+sn,signal:new AbortController().signal},t=await this.#n.api.service(
this.#e.service,s).catch(()=>{}),{candidate:i,base:a}=this.#t,p=e.code==="stopped"&&e.why===this.#i,l=t===void 0?null:(0,u.GZ)(t);return{candidate:p?null:i,base:p?
null:a,planned:this.#e.steps,steps:this.#c,outcome:e,percent:t===void 0?null:(0,u.tC)(t,i),changed:this.#r,traffic:t===void 0?[]:(0,c.HQ)(t),...l===null?{}:{asked:l},
tookMs:this.#n.clock.now()-this.#a}}async#u(n){try{return await this.#f(n)}catch(e){const s=(0,u.tC)(this.#s,this.#t.candidate);if(e instanceof nn)return e.outcome;
if(n.aborted)return{code:"cancelled",percent:s};if((0,f.D)(e))return{code:"stopped",percent:s,why:(0,T.s)(e)};const t=e instanceof Error?e.stack??e.message:String(
e);return{code:"stopped",percent:s,why:{code:"error",detail:t}}}}async#f(n){const{candidate:e,service:s}=this.#t,t=(0,u.tC)(s,e),i=(0,J.S)(s,this.#e.trafficOwner);
if(i!==void 0)return{code:"stopped",percent:t,why:i};const a=await this.#h(n);if(a!==void 0)return{code:"stopped",percent:t,why:a};const p=[...new Set((0,c.HQ)(
s).map(({revision:M})=>M))].filter(M=>M!==e&&(0,u.tC)(s,M)>0);if(p.length>1)return{code:"stopped",percent:t,why:{code:"traffic-split",revisions:p.join(", ")}};const l=V(
this.#e.steps,t);for(const M of l){this.#n.onStep(M),await this.#v(M,n);const j=await this.#p(M,t===M,n);if(j!==null)return j}const L=l.at(-1)??t;return L===100?
await this.#m(n):{code:"as-far-as-asked",percent:L}}async#h(n){const{service:e,revision:s,tag:t}=this.#e;if(s!==void 0||t!==void 0)return;const{api:i,clock:a,commit:p}=this.#n,
l=await i.revisions(e,{deadline:a.now()+on,signal:n});return this.#i=(0,G.W)(this.#t.service,l,this.#t.candidate,p),this.#i}async#v(n,e){const{candidate:s,base:t}=this.#t,
i=n===100||t===null?[{revision:s,percent:100}]:[{revision:s,percent:n},{revision:t,percent:100-n}],a=await this.#l(i,p=>n===100&&(0,u.qI)(p,s)?{kind:"keep"}:void 0,
e);if(a.code!=="moved"&&a.code!=="already")throw new nn({code:"stopped",percent:(0,u.tC)(this.#s,s),why:a})}async#p(n,e,s){const{candidate:t,base:i}=this.#t,a=(0,c.
HQ)(this.#s).find(S=>S.tag!==null&&S.revision===t)?.tag,p={...this.#e,revision:t,tag:a??void 0,baseline:i===null?this.#e.baseline:{kind:"revision",name:i}},{report:l,
cancelled:L}=await this.#n.judge(p,s),M=S=>{this.#c.push({percent:n,resumed:e,decision:S,...Y(l)})};if(L||l.cause==="error")return M("stopped"),this.#n.onReport(
l),{code:L?"cancelled":"failed-itself",percent:n};const j=l.verdict==="pass"||l.verdict==="inconclusive"&&l.job==="success";if(l.verdict!=="fail")return M(l.verdict===
"pass"?"promoted":j?"went-on":"held"),this.#n.onReport(l),j?null:{code:"held",percent:n};const b=await new O.L(this.#n.api,{service:this.#e.service,bad:t,to:void 0,
preferred:i??void 0,served:an(this.#t.service),dryRun:!1,timeoutMs:this.#e.readyTimeoutMs,onlyIfServing:!0,owner:this.#e.trafficOwner,unproven:(0,U.A)(l),servedUsers:this.#n.
servedUsers,health:this.#n.health,refuse:S=>this.#d(S)},this.#n.clock).run(s);return this.#r||=b.changed,M(b.done?"sent-back":"stopped"),this.#n.onReport({...l,
rollback:b}),{code:"not-passed",percent:n,rollback:b}}async#m(n){const{candidate:e}=this.#t,s=[{revision:null,percent:100}],t=await this.#l(s,i=>i.latestReadyRevision===
e&&i.latestCreatedRevision===e?void 0:q({code:"target-not-ready",revision:e,detail:"it is not the latest revision"}),n);return{code:"complete",pinned:(0,u.qT)(this.#s)?
null:t}}async#l(n,e,s){const{service:t,readyTimeoutMs:i}=this.#e,a=l=>{const L=(0,O.j)(l,this.#t.candidate);if(L!==void 0)return q(L);const M=e(l);if(M!==void 0)
return M;const j=this.#d(l),b=(0,u.ev)(l,(0,u.H6)(l,n));return j===void 0||b?{kind:"send",shares:n}:q(j)},p=new T.W(this.#n.api,{service:t,timeoutMs:i,decide:a},
this.#n.clock);try{return await p.run(s)}finally{this.#s=p.latest??this.#s,this.#r||=p.changed,this.#o=(0,u.J0)(this.#s)}}#d(n){return(0,u.J0)(n)===this.#o?void 0:
{code:"changed-by-others"}}}function an(o){return(0,c.HQ)(o).flatMap(({revision:n,percent:e})=>e>0?[n]:[])}function q(o){return{kind:"refuse",outcome:o}}async function cn(o,n,e){
const s={...n,servedUsers:(0,v.m)({...n,...o})},t=new w.o(o,s),i=await(0,h.z)(async()=>await t.awaitReadiness(e,!0),e),{readiness:a}=t,p=!i.cancelled&&i.error===
null&&a?.finding.decision==="pass",l={name:o.service,region:o.region,project:t.project,url:t.url};if(!p||a.service===void 0||a.revision===void 0)return{facts:un(
t,i),service:l,reports:[(0,g.x)(t,i)]};const L=a.revision.name,M=t.baseline===L?null:t.baseline,j=[],S=await new rn(o,{candidate:L,base:(0,u.kO)(a.service,L)??M,
service:a.service},{api:await n.cloudRun(),commit:n.commit,clock:n.clock,health:(0,y.I)(o,n),servedUsers:s.servedUsers,judge:async(N,hn)=>await ln(N,s,hn),onStep:N=>n.
onStep(N,L),onReport:N=>j.push(N)}).run(e),X=j.pop()??(0,g.x)(t,i),x=(0,F.gD)((0,E.rolloutDocument)({language:o.language,service:l,facts:S}));return{facts:S,service:l,
reports:[...j,dn(X,S,x)]}}async function ln(o,n,e){const s=new w.o(o,n),t=await(0,h.z)(async()=>await s.run(e),e),i=(0,g.x)(s,t),a=i.notices.filter(({code:p})=>p!==
"traffic-pinned");return{report:{...i,notices:a},cancelled:t.cancelled}}function dn(o,{outcome:n},e){const s={verdict:"inconclusive",decisive:null,job:"failure"};
if(n.code==="cancelled"&&o.cause!=="cancelled"&&o.verdict!=="fail")return{...o,...s,cause:"cancelled"};if(n.code!=="stopped")return o;const t=[...o.notices,{code:"\
stopped-by-error",detail:e}];return{...o,...s,cause:"error",notices:t}}function un({readiness:o,settings:n},e){const{service:s,revision:t}=o??{},i=s===void 0||t===
void 0?null:(0,u.tC)(s,t.name),a=o?.steps.at(-1);return{candidate:t?.name??null,base:null,planned:n.steps,steps:[],outcome:e.cancelled?{code:"cancelled",percent:i??
0}:e.error===null?{code:"not-ready"}:{code:"failed-itself",percent:i??0},percent:i,changed:!1,traffic:s===void 0?[]:(0,c.HQ)(s),tookMs:a?.elapsedMs??0}}async function fn(o){
const n=(0,Q.f)(process.env),e=await(0,I.sb)({env:process.env,readFile:I.Ts});tn(e.settings);const{language:s}=e.settings;await(0,A.QU)((0,I.Fj)(e.settings)),e.
configFile!==null&&(0,A.cv)((0,$.S3)(e.configFile,e.settings.language));const t=[],i={settings:e.settings,runner:n,clock:D.m,cancel:o},a=(0,H.l)(i,()=>t.at(-1)?.
json||null);a.start();const p=x=>{(0,A.cv)(x),a.progress(x)},l=(0,A.oh)(()=>D.m.now()),L=x=>{l(x),a.progress(x)},{facts:M,service:j,reports:b}=await en(e,{tell:p,
poll:L,warn:R.pj,commit:n.sha},o),S=await(0,R.rm)();for(const x of b)t.push(await(0,k.PQ)(x,n.tempDir,S));await m({language:s,service:j,facts:M},b,t,n.summaryFile);
const X=b.at(-1);X!==void 0&&await a.finish(X)}async function en(o,{tell:n,poll:e=n,warn:s,commit:t},i){tn(o.settings);const{language:a,steps:p}=o.settings,{close:l,
...L}=(0,B.Q)(o,i,{warn:s,plannedMs:p.length*(0,Z.k)(o.settings)}),M=await cn(o.settings,{...L,sendProbe:z.Nx,commit:t,onReadiness:j=>n((0,$.rj)(j,a)),onProgress:j=>e(
(0,$.oz)(j,a)),onStep:(j,b)=>n((0,E.l)(j,b,a))},i);return await l(),M}function tn({requests:o}){if(o!=="none")return;const n="`users`: a worker gets its work by\
 no share of traffic";throw new K.j1([{name:"requests",value:"none",allowed:n,where:"requests and a rollout"}])}}),82328:((_,W,r)=>{r.d(W,{Be:()=>C,S3:()=>k,Zg:()=>F,
oz:()=>I,rj:()=>A});var D=r(89404),B=r(38606);const K=4;function I(d,E){const{words:R,voice:m}=(0,B.b)(E),P=R.progress,H=d.note===void 0?[]:[(0,D.wh)(d.note,200)],
$=P.of(m.duration(d.elapsedMs),m.duration(d.windowMs));return d.sample==="error-lines"?[$,P.errorLines(m,d.requests),...H].join(" \xB7 "):[$,d.sample==="probes"?
P.probes(m,d.requests):P.requests(m,d.requests),P.p95(d.p95Ms===null?null:m.duration(d.p95Ms)),P.errors(d.errorRate===null?null:m.percent(d.errorRate)),P.evidence(
Q(d.strength,m),Q(d.inFavour,m)),...d.sampled===null?[]:[P.sampled(m.percent(d.sampled))],...H].join(" \xB7 ")}function Q(d,E){const R=Math.min(Math.max(d,0),1),
m=Math.floor(R*K);return`${"\u25B0".repeat(m)}${"\u25B1".repeat(K-m)} ${E.percent(Math.floor(R*100)/100)}`}const z={waiting:"waiting",ready:"pass",failed:"fail"};
function A(d,E){const{words:R,voice:m}=(0,B.b)(E);return`${`${D.B2[z[d.state]]} ${R.readinessStates[d.state]}`} \xB7 ${m.duration(d.elapsedMs)} \xB7 ${(0,D.wh)(
m.code(R.detail(d.message)),500)}`}function k(d,E){const{words:R,voice:m}=(0,B.b)(E);return(0,D.wh)(R.progress.settings(m,d),500)}function C(d,E,R){const{words:m,
voice:P}=(0,B.b)(R);return m.progress.reading(P,d,Math.max(d,E))}function F(d,E,R){const{words:m,voice:P}=(0,B.b)(R);return m.progress.sql(P,d,E)}}),56532:((_,W,r)=>{
r.d(W,{isDone:()=>R,l:()=>m,renderRollout:()=>d,rolloutDocument:()=>E});var D=r(10073),B=r(33306),K=r(28771),I=r(39969),Q=r(89404),z=r(32150),A=r(38606),k=r(2911),
C=r(56129);const F=95e4;function d(c,g){const h=(0,I.Gc)(E(c));if(g===null)return h;const{words:w}=(0,A.b)(c.language);return(0,I.qN)(h.trimEnd(),"---",`### ${w.
rollout.headings.last}`,(0,I.Gc)((0,K.f)(g),{most:F}))}function E({language:c,service:g,facts:h}){const w=(0,A.b)(c),{voice:v}=w,y=w.words.rollout;return(0,B.m)(
{language:c,service:g,product:y.headings.last,word:y.heads[P(h.outcome)],reason:H(h,w),about:[...h.candidate===null?[]:[[y.labels.candidate,v.code(h.candidate)]],
...h.base===null?[]:[[y.labels.base,v.code(h.base)]]],tookMs:h.tookMs,sections:[{id:"steps",title:y.columns.step,untitled:!0,blocks:(0,D.Bv)(Z(h,w),{kind:"text",
text:(0,C.oo)(h.traffic,w,h.asked)}),importance:null}],steps:$(h,g,w)})}function R({outcome:c}){return c.code==="complete"||c.code==="as-far-as-asked"}function m(c,g,h){
const{words:w,voice:v}=(0,A.b)(h);return(0,Q.wh)(w.rollout.stepLine(v,v.percent(c/100),g))}function P(c){return c.code==="not-passed"&&!c.rollback.done?"not-bac\
k":c.code}function H({outcome:c,candidate:g,asked:h,traffic:w},v){const{voice:y}=v,u=v.words.rollout,f=g===null?u.nobody:y.code(g),U=G=>(0,C.yz)(G,g,v);switch(c.
code){case"complete":return c.pinned===null?u.complete(f):u.completePinned(f,U(c.pinned));case"as-far-as-asked":return u.asFarAsAsked(f,y.percent(c.percent/100));case"\
not-passed":return u.notPassed(f,y.percent(c.percent/100),(0,C.QV)(c.rollback,v));case"held":return u.held(f,y.percent(c.percent/100));case"not-ready":return u.
notReady(f);case"stopped":return u.stopped(y.percent(c.percent/100),U(c.why));case"cancelled":return h===void 0?u.cancelled(f,y.percent(c.percent/100)):u.cancelledMoving(
f,(0,C.oo)(w,v,h));case"failed-itself":return u.failedItself(f,y.percent(c.percent/100))}}function $({outcome:c,candidate:g,base:h,planned:w},v,y){const{words:u,
voice:f}=y,U=u.rollout.steps,G=O=>(0,C.EM)({outcome:O,to:g,followsLatest:!1,health:null},v,y);switch(c.code){case"complete":{const O=(0,k.XX)(v,"--to-latest");return c.
pinned===null?[]:[{text:u.traffic.steps.toLatest(f,O),command:O}]}case"as-far-as-asked":return[{text:U.further(f,`steps: ${[...w,100].map(O=>`${O}%`).join(",")}`),
command:null}];case"not-passed":return(0,C.EM)(c.rollback,v,y);case"not-ready":return[];case"stopped":{const O=[...G(c.why),...J(c.percent)];return O.filter(({text:T},V)=>O.
findIndex(Y=>Y.text===T)===V)}case"held":{const[O,...T]=J(c.percent);return[...O===void 0?[]:[O],{text:U.longer(f),command:null},...T]}case"cancelled":case"fail\
ed-itself":return J(c.percent)}function J(O){if(O===0)return[];const T=h===null?null:(0,k.mm)(v,h);return[{text:U.resume(f.percent(O/100)),command:null},...T===
null?[]:[{text:U.sendBack(f,T),command:T}]]}}function Z({steps:c,planned:g},{words:h,voice:w}){const{columns:v,decisions:y,labels:u}=h.rollout;return(0,D.dJ)(null,
{name:v.step,columns:[(0,D.u5)(v.step),(0,D.u5)(v.share),(0,D.fi)(v.verdict),(0,D.u5)(v.requests),(0,D.u5)(v.p95),(0,D.u5)(v.errors),(0,D.fi)(v.decision)],rows:c.
map(f=>[`${g.includes(f.percent)?g.indexOf(f.percent)+1:g.length}/${g.length}`,w.percent(f.percent/100),f.verdict===null?"":{mark:z.j7[f.verdict],word:h.verdicts[f.
verdict]},f.requests===null?"":w.count(f.requests),f.p95Ms===null?"":w.duration(f.p95Ms),f.errorRate===null?"":w.percent(f.errorRate),`${y[f.decision]}${f.resumed?
` (${u.resumed})`:""}`])})}})};
