"use strict";exports.id=6176,exports.ids=[6176,6532],exports.modules={56176:((ne,$,c)=>{c.r($),c.d($,{rollOut:()=>te,rolloutStep:()=>ae});var I=c(17138),G=c(94009),b=c(26384),
T=c(23092),N=c(10661),L=c(46801),X=c(59348),U=c(96525),k=c(39046),R=c(56532),x=c(18884);async function V(o,e,t,s){const n=e.at(-1)??null,{outcome:r}=o.facts,i=(0,R.
isDone)(o.facts),h=r.code==="complete"&&r.pinned!==null;await(0,x.nU)({outputs:Y(o,n,t),summary:()=>(0,R.renderRollout)(o,n),errors:i||n===null?[]:(0,U.h)(n),warnings:i?
e.filter(u=>u.job==="warning").map(k.fz):[],ending:{job:i?h?"warning":"success":"failure",line:(0,R.c)(o)}},s)}function Y({facts:o},e,t){const{outcome:s,candidate:n,
base:r,percent:i,changed:h}=o;return{verdict:e?.verdict??"",revision:n??"","baseline-revision":r??"",percent:i===null?"":String(i),"rolled-back":String(s.code===
"not-passed"&&s.rollback.done),outcome:s.code,changed:String(h),report:t.at(-1)?.json??"","report-html":t.at(-1)?.html??"",reports:t.map(({json:u})=>u).join(`
`)}}var A=c(85325),Q=c(82328),Z=c(88458),S=c(90915),B=c(5595),F=c(72311),H=c(88846),l=c(95700),m=c(38866),a=c(26047),p=c(77074),d=c(49163),v=c(54343),E=c(30781),
f=c(2928),C=c(16662);function q(o,e){const t=o.filter(s=>s>=e);return t.length>0?t:[e]}function W({verdict:o,cause:e,requests:t,findings:s}){const n=r=>s.find(i=>i.
id===r)?.value??null;return{verdict:o,cause:e,requests:t?.count??null,p95Ms:n("p95"),errorRate:n("error-rate")}}const y=3e3,D=15e3;class z extends Error{outcome;constructor(e){
super(e.code),this.outcome=e}}class _{#t;#n;#e;#c;#a=[];#s;#o;#r=!1;#i;constructor(e,t,s){this.#t=e,this.#n=t,this.#e=s,this.#c=s.clock.now(),this.#s=t.service,
this.#o=(0,a.J0)(t.service)}async run(e){const t=await this.#u(e),s={deadline:this.#e.clock.now()+y,signal:new AbortController().signal},n=await this.#e.api.service(
this.#t.service,s).catch(()=>{}),{candidate:r,base:i}=this.#n,h=t.code==="stopped"&&t.why===this.#i;return{candidate:h?null:r,base:h?null:i,planned:this.#t.steps,
steps:this.#a,outcome:t,percent:n===void 0?null:(0,a.tC)(n,r),changed:this.#r,traffic:n===void 0?[]:(0,S.HQ)(n),tookMs:this.#e.clock.now()-this.#c}}async#u(e){try{
return await this.#f(e)}catch(t){const s=(0,a.tC)(this.#s,this.#n.candidate);if(t instanceof z)return t.outcome;if(e.aborted)return{code:"cancelled",percent:s};
if((0,p.D)(t))return{code:"stopped",percent:s,why:(0,C.s)(t)};const n=t instanceof Error?t.stack??t.message:String(t);return{code:"stopped",percent:s,why:{code:"\
error",detail:n}}}}async#f(e){const{candidate:t,service:s}=this.#n,n=(0,a.tC)(s,t),r=(0,E.S)(s,this.#t.trafficOwner);if(r!==void 0)return{code:"stopped",percent:n,
why:r};const i=await this.#h(e);if(i!==void 0)return{code:"stopped",percent:n,why:i};const h=[...new Set((0,S.HQ)(s).map(({revision:g})=>g))].filter(g=>g!==t&&(0,a.
tC)(s,g)>0);if(h.length>1)return{code:"stopped",percent:n,why:{code:"traffic-split",revisions:h.join(", ")}};const u=q(this.#t.steps,n);for(const g of u){this.#e.
onStep(g),await this.#p(g,e);const w=await this.#v(g,n===g,e);if(w!==null)return w}const M=u.at(-1)??n;return M===100?await this.#g(e):{code:"as-far-as-asked",percent:M}}async#h(e){
const{service:t,revision:s,tag:n}=this.#t;if(s!==void 0||n!==void 0)return;const{api:r,clock:i,commit:h}=this.#e,u=await r.revisions(t,{deadline:i.now()+D,signal:e});
return this.#i=(0,v.W)(this.#n.service,u,this.#n.candidate,h),this.#i}async#p(e,t){const{candidate:s,base:n}=this.#n,r=e===100||n===null?[{revision:s,percent:100}]:
[{revision:s,percent:e},{revision:n,percent:100-e}],i=await this.#l(r,h=>e===100&&(0,a.qI)(h,s)?{kind:"keep"}:void 0,t);if(i.code!=="moved"&&i.code!=="already")
throw new z({code:"stopped",percent:(0,a.tC)(this.#s,s),why:i})}async#v(e,t,s){const{candidate:n,base:r}=this.#n,i=(0,S.HQ)(this.#s).find(j=>j.tag!==null&&j.revision===
n)?.tag,h={...this.#t,revision:n,tag:i??void 0,baseline:r===null?this.#t.baseline:{kind:"revision",name:r}},{report:u,cancelled:M}=await this.#e.judge(h,s),g=j=>{
this.#a.push({percent:e,resumed:t,decision:j,...W(u)})};if(M||u.cause==="error")return g("stopped"),this.#e.onReport(u),{code:M?"cancelled":"failed-itself",percent:e};
const w=u.verdict==="pass"||u.verdict==="inconclusive"&&u.job==="success";if(u.verdict!=="fail")return g(u.verdict==="pass"?"promoted":w?"went-on":"held"),this.#e.
onReport(u),w?null:{code:"held",percent:e};const O=await new f.L(this.#e.api,{service:this.#t.service,bad:n,to:void 0,preferred:r??void 0,served:se(this.#n.service),
dryRun:!1,timeoutMs:this.#t.readyTimeoutMs,onlyIfServing:!0,owner:this.#t.trafficOwner,unproven:(0,d.A)(u),servedUsers:this.#e.servedUsers,health:this.#e.health,
refuse:j=>this.#d(j)},this.#e.clock).run(s);return this.#r||=O.changed,g(O.done?"sent-back":"stopped"),this.#e.onReport({...u,rollback:O}),{code:"not-passed",percent:e,
rollback:O}}async#g(e){const{candidate:t}=this.#n,s=[{revision:null,percent:100}],n=await this.#l(s,r=>r.latestReadyRevision===t&&r.latestCreatedRevision===t?void 0:
ee({code:"target-not-ready",revision:t,detail:"it is not the latest revision"}),e);return{code:"complete",pinned:(0,a.qT)(this.#s)?null:n}}async#l(e,t,s){const{
service:n,readyTimeoutMs:r}=this.#t,i=u=>{const M=(0,f.j)(u,this.#n.candidate);if(M!==void 0)return ee(M);const g=t(u);if(g!==void 0)return g;const w=this.#d(u),
O=(0,a.ev)(u,(0,a.H6)(u,e));return w===void 0||O?{kind:"send",shares:e}:ee(w)},h=new C.W(this.#e.api,{service:n,timeoutMs:r,decide:i},this.#e.clock);try{return await h.
run(s)}finally{this.#s=h.latest??this.#s,this.#r||=h.changed,this.#o=(0,a.J0)(this.#s)}}#d(e){return(0,a.J0)(e)===this.#o?void 0:{code:"changed-by-others"}}}function se(o){
return(0,S.HQ)(o).flatMap(({revision:e,percent:t})=>t>0?[e]:[])}function ee(o){return{kind:"refuse",outcome:o}}async function oe(o,e,t){const s={...e,servedUsers:(0,l.
m)({...e,...o})},n=new H.o(o,s),r=await(0,F.z)(async()=>await n.awaitReadiness(t,!0),t),{readiness:i}=n,h=!r.cancelled&&r.error===null&&i?.finding.decision==="p\
ass",u={name:o.service,region:o.region,project:n.project,url:n.url};if(!h||i.service===void 0||i.revision===void 0)return{facts:ce(n,r),service:u,reports:[(0,B.
x)(n,r)]};const M=i.revision.name,g=n.baseline===M?null:n.baseline,w=[],j=await new _(o,{candidate:M,base:(0,a.kO)(i.service,M)??g,service:i.service},{api:await e.
cloudRun(),commit:e.commit,clock:e.clock,health:(0,m.I)(o,e),servedUsers:s.servedUsers,judge:async(K,le)=>await re(K,s,le),onStep:K=>e.onStep(K,M),onReport:K=>w.
push(K)}).run(t),J=w.pop()??(0,B.x)(n,r),P=(0,R.c)({language:o.language,service:u,facts:j});return{facts:j,service:u,reports:[...w,ie(J,j,P)]}}async function re(o,e,t){
const s=new H.o(o,e),n=await(0,F.z)(async()=>await s.run(t),t),r=(0,B.x)(s,n),i=r.notices.filter(({code:h})=>h!=="traffic-pinned");return{report:{...r,notices:i},
cancelled:n.cancelled}}function ie(o,{outcome:e},t){const s={verdict:"inconclusive",decisive:null,job:"failure"};if(e.code==="cancelled"&&o.cause!=="cancelled"&&
o.verdict!=="fail")return{...o,...s,cause:"cancelled"};if(e.code!=="stopped")return o;const n=[...o.notices,{code:"stopped-by-error",detail:t}];return{...o,...s,
cause:"error",notices:n}}function ce({readiness:o,settings:e},t){const{service:s,revision:n}=o??{},r=s===void 0||n===void 0?null:(0,a.tC)(s,n.name),i=o?.steps.at(
-1);return{candidate:n?.name??null,base:null,planned:e.steps,steps:[],outcome:t.cancelled?{code:"cancelled",percent:r??0}:t.error===null?{code:"not-ready"}:{code:"\
failed-itself",percent:r??0},percent:r,changed:!1,traffic:s===void 0?[]:(0,S.HQ)(s),tookMs:i?.elapsedMs??0}}async function ae(o){const e=(0,T.f)(process.env),t=await(0,b.
sb)({env:process.env,readFile:b.Ts}),{language:s}=t.settings;await(0,L.QU)((0,b.Fj)(t.settings)),t.configFile!==null&&(0,L.cv)(`Settings from ${t.configFile}`);
const n=[],r={settings:t.settings,runner:e,clock:I.m,cancel:o},i=(0,A.l)(r,()=>n.at(-1)?.json||null);i.start();const h=P=>{(0,L.cv)(P),i.progress(P)},u=(0,L.oh)(
()=>I.m.now()),M=P=>{u(P),i.progress(P)},{facts:g,service:w,reports:O}=await te(t,{tell:h,poll:M,warn:x.pj,commit:e.sha},o),j=await(0,x.rm)();for(const P of O)n.
push(await(0,X.PQ)(P,e.tempDir,j));await V({language:s,service:w,facts:g},O,n,e.summaryFile);const J=O.at(-1);J!==void 0&&await i.finish(J)}async function te(o,{
tell:e,poll:t=e,warn:s,commit:n},r){const{language:i,steps:h}=o.settings,{close:u,...M}=(0,G.Q)(o,r,{warn:s,plannedMs:h.length*(0,Z.lookMs)(o.settings)}),g=await oe(
o.settings,{...M,sendProbe:N.Nx,commit:n,onReadiness:w=>e((0,Q.rj)(w,i)),onProgress:w=>t((0,Q.oz)(w,i)),onStep:(w,O)=>e((0,R.l)(w,O,i))},r);return await u(),g}}),
56532:((ne,$,c)=>{c.d($,{c:()=>Y,isDone:()=>Q,l:()=>Z,renderRollout:()=>V,rolloutDocument:()=>A});var I=c(10073),G=c(28771),b=c(39969),T=c(89404),N=c(14652),L=c(
32319),X=c(39046),U=c(38606),k=c(2911),R=c(56129);const x=95e4;function V(l,m){const a=(0,b.Gc)(A(l));if(m===null)return a;const{words:p}=(0,U.b)(l.language);return(0,b.
qN)(a.trimEnd(),"---",`### ${p.rollout.headings.last}`,(0,b.Gc)((0,G.f)(m),{most:x}))}function Y(l){return(0,T.wh)((0,T.uh)(A(l).head))}function A({language:l,service:m,
facts:a}){const p=(0,U.b)(l),{words:d,voice:v}=p,E=d.rollout,f=F(a,m,p);return{language:l,figures:[],head:{product:E.headings.last,verdict:{mark:null,word:E.heads[S(
a.outcome)]},subject:v.code(m.name),reason:B(a,p),about:[[d.labels.service,(0,N.$t)(m,v)],...a.candidate===null?[]:[[E.labels.candidate,v.code(a.candidate)]],...a.
base===null?[]:[[E.labels.base,v.code(a.base)]],[d.traffic.labels.took,v.duration(a.tookMs)]],links:[],linksLabel:"",now:(0,L.I)(f)},sections:[{id:"steps",title:E.
columns.step,untitled:!0,blocks:(0,I.B)(H(a,p),{kind:"text",text:(0,R.oo)(a.traffic,p)}),importance:null},(0,L.Z)(d.headings.next,f)]}}function Q({outcome:l}){return l.
code==="complete"||l.code==="as-far-as-asked"}function Z(l,m,a){const{words:p,voice:d}=(0,U.b)(a);return(0,T.wh)(p.rollout.stepLine(d,d.percent(l/100),m))}function S(l){
return l.code==="not-passed"&&!l.rollback.done?"not-back":l.code}function B({outcome:l,candidate:m},a){const{voice:p}=a,d=a.words.rollout,v=m===null?d.nobody:p.
code(m),E=f=>(0,R.yz)(f,m,a);switch(l.code){case"complete":return l.pinned===null?d.complete(v):d.completePinned(v,E(l.pinned));case"as-far-as-asked":return d.asFarAsAsked(
v,p.percent(l.percent/100));case"not-passed":return d.notPassed(v,p.percent(l.percent/100),(0,R.QV)(l.rollback,a));case"held":return d.held(v,p.percent(l.percent/
100));case"not-ready":return d.notReady(v);case"stopped":return d.stopped(p.percent(l.percent/100),E(l.why));case"cancelled":return d.cancelled(v,p.percent(l.percent/
100));case"failed-itself":return d.failedItself(v,p.percent(l.percent/100))}}function F({outcome:l,candidate:m,base:a,planned:p},d,v){const{words:E,voice:f}=v,C=E.
rollout.steps,q=y=>(0,R.EM)({outcome:y,to:m,followsLatest:!1,health:null},d,v);switch(l.code){case"complete":{const y=(0,k.XX)(d,"--to-latest");return l.pinned===
null?[]:[{text:E.traffic.steps.toLatest(f,y),command:y}]}case"as-far-as-asked":return[{text:C.further(f,`steps: ${[...p,100].map(y=>`${y}%`).join(",")}`),command:null}];case"\
not-passed":return(0,R.EM)(l.rollback,d,v);case"not-ready":return[];case"stopped":{const y=[...q(l.why),...W(l.percent)];return y.filter(({text:D},z)=>y.findIndex(
_=>_.text===D)===z)}case"held":{const[y,...D]=W(l.percent);return[...y===void 0?[]:[y],{text:C.longer(f),command:null},...D]}case"cancelled":case"failed-itself":
return W(l.percent)}function W(y){if(y===0)return[];const D=a===null?null:(0,k.mm)(d,a);return[{text:C.resume(f.percent(y/100)),command:null},...D===null?[]:[{text:C.
sendBack(f,D),command:D}]]}}function H({steps:l,planned:m},{words:a,voice:p}){const{columns:d,decisions:v,labels:E}=a.rollout;return(0,I.d)(null,{name:d.step,columns:[
{title:d.step,figures:!0},{title:d.share,figures:!0},{title:d.verdict},{title:d.requests,figures:!0},{title:d.p95,figures:!0},{title:d.errors,figures:!0},{title:d.
decision}],rows:l.map(f=>[`${m.includes(f.percent)?m.indexOf(f.percent)+1:m.length}/${m.length}`,p.percent(f.percent/100),f.verdict===null?"":{mark:X.j7[f.verdict],
word:a.verdicts[f.verdict]},f.requests===null?"":p.count(f.requests),f.p95Ms===null?"":p.duration(f.p95Ms),f.errorRate===null?"":p.percent(f.errorRate),`${v[f.decision]}${f.
resumed?` (${E.resumed})`:""}`])})}})};
