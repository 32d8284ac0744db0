"use strict";exports.id=7714,exports.ids=[7714,2328,9947,5333],exports.modules={56176:((Y,z,r)=>{r.r(z),r.d(z,{rollOut:()=>en,rolloutStep:()=>hn});var D=r(17138),b=r(9089),N=r(
42785),U=r(31223),G=r(23092),$=r(46801),k=r(59348),K=r(96525),F=r(89404),I=r(32150),W=r(56532),j=r(18884);async function n(i,t,e,o){const s=t.at(-1)??null,{outcome:c}=i.
facts,l=(0,W.isDone)(i.facts),g=c.code==="complete"&&c.pinned!==null;await(0,j.nU)({language:i.language,outputs:m(i,s,e),summary:()=>(0,W.renderRollout)(i,s),errors:l||
s===null?[]:(0,K.h)(s),warnings:l?t.filter(u=>u.job==="warning").map(I.fz):[],ending:{job:l?g?"warning":"success":"failure",line:(0,F.gD)((0,W.rolloutDocument)(
i))}},o)}function m({facts:i},t,e){const{outcome:o,candidate:s,base:c,percent:l,changed:g}=i;return{verdict:t?.verdict??"",revision:s??"","baseline-revision":c??
"",percent:l===null?"":String(l),"rolled-back":String(o.code==="not-passed"&&o.rollback.done),outcome:o.code,changed:String(g),report:e.at(-1)?.json??"","report\
-html":e.at(-1)?.html??"",reports:e.map(({json:u})=>u).join(`
`)}}var y=r(85325),w=r(82328),f=r(89995),S=r(90915),B=r(89051),a=r(72311),M=r(83152),v=r(8374),E=r(95700),p=r(38866),d=r(26047),R=r(77074),h=r(49163),C=r(54343),
J=r(30781),V=r(32996),L=r(2928),Q=r(16662);function q(i,t){const e=i.filter(o=>o>=t);return e.length>0?e:[t]}function _({verdict:i,cause:t,requests:e,findings:o}){
const s=c=>o.find(l=>l.id===c)?.value??null;return{verdict:i,cause:t,requests:e?.count??null,p95Ms:s("p95"),errorRate:s("error-rate")}}const on=3e3,rn=15e3;class tn extends Error{outcome;constructor(t){
super(t.code),this.outcome=t}}class an{#e;#t;#n;#o;#r=[];#s;#i;#a=!1;#c;constructor(t,e,o){this.#e=t,this.#t=e,this.#n=o,this.#o=o.clock.now(),this.#s=e.service,
this.#i=(0,d.J0)(e.service)}async run(t){const e=await this.#u(t),o={deadline:this.#n.clock.now()+on,signal:new AbortController().signal},s=await this.#n.api.service(
this.#e.service,o).catch(()=>{}),{candidate:c,base:l}=this.#t,g=e.code==="stopped"&&e.why===this.#c,u=s===void 0?null:(0,d.GZ)(s);return{candidate:g?null:c,base:g?
null:l,planned:this.#e.steps,steps:this.#r,outcome:e,percent:s===void 0?null:(0,d.tC)(s,c),changed:this.#a,traffic:s===void 0?[]:(0,S.HQ)(s),...u===null?{}:{asked:u},
tookMs:this.#n.clock.now()-this.#o}}async#u(t){try{return await this.#f(t)}catch(e){const o=(0,d.tC)(this.#s,this.#t.candidate);if(e instanceof tn)return e.outcome;
if(t.aborted)return{code:"cancelled",percent:o};if((0,R.D)(e))return{code:"stopped",percent:o,why:(0,Q.sG)(e)};const s=e instanceof Error?e.stack??e.message:String(
e);return{code:"stopped",percent:o,why:{code:"error",detail:s}}}}async#f(t){const{candidate:e,service:o}=this.#t,s=(0,d.tC)(o,e),c=(0,J.S)(o,this.#e.trafficOwner);
if(c!==void 0)return{code:"stopped",percent:s,why:c};const l=await this.#h(t);if(l!==void 0)return{code:"stopped",percent:s,why:l};const g=[...new Set((0,S.HQ)(
o).map(({revision:O})=>O))].filter(O=>O!==e&&(0,d.tC)(o,O)>0);if(g.length>1)return{code:"stopped",percent:s,why:{code:"traffic-split",revisions:g.join(", ")}};const u=q(
this.#e.steps,s);for(const O of u){this.#n.onStep(O),await this.#v(O,t);const x=await this.#p(O,s===O,t);if(x!==null)return x}const A=u.at(-1)??s;return A===100?
await this.#m(t):{code:"as-far-as-asked",percent:A}}async#h(t){const{service:e,revision:o,tag:s}=this.#e;if(o!==void 0||s!==void 0)return;const{api:c,clock:l,commit:g}=this.#n,
u=await c.revisions(e,{deadline:l.now()+rn,signal:t});return this.#c=(0,C.W)(this.#t.service,u,this.#t.candidate,g),this.#c}async#v(t,e){const{candidate:o,base:s}=this.#t,
c=t===100||s===null?[{revision:o,percent:100}]:[{revision:o,percent:t},{revision:s,percent:100-t}],l=await this.#l(c,g=>t===100&&(0,d.qI)(g,o)?{kind:"keep"}:void 0,
e);if(l.code!=="moved"&&l.code!=="already")throw new tn({code:"stopped",percent:(0,d.tC)(this.#s,o),why:l})}async#p(t,e,o){const{candidate:s,base:c}=this.#t,l=(0,S.
HQ)(this.#s).find(P=>P.tag!==null&&P.revision===s)?.tag,g={...this.#e,revision:s,tag:l??void 0,baseline:c===null?this.#e.baseline:{kind:"revision",name:c}},{report:u,
cancelled:A}=await this.#n.judge(g,o),O=P=>{this.#r.push({percent:t,resumed:e,decision:P,..._(u)})};if(A||u.cause==="error")return O("stopped"),this.#n.onReport(
u),{code:A?"cancelled":"failed-itself",percent:t};const x=u.verdict==="pass"||u.verdict==="inconclusive"&&u.job==="success";if(u.verdict!=="fail")return O(u.verdict===
"pass"?"promoted":x?"went-on":"held"),this.#n.onReport(u),x?null:{code:"held",percent:t};const T=await new L.L(this.#n.api,{service:this.#e.service,bad:s,to:void 0,
preferred:c??void 0,served:cn(this.#t.service),dryRun:!1,timeoutMs:this.#e.readyTimeoutMs,onlyIfServing:!0,owner:this.#e.trafficOwner,unproven:(0,h.A)(u),servedUsers:this.#n.
servedUsers,health:this.#n.health,refuse:P=>this.#d(P)},this.#n.clock).run(o);return this.#a||=T.changed,O(T.done?"sent-back":"stopped"),this.#n.onReport({...u,
rollback:T}),{code:"not-passed",percent:t,rollback:T}}async#m(t){const{candidate:e}=this.#t,o=[{revision:null,percent:100}],s=await this.#l(o,c=>c.latestReadyRevision===
e&&c.latestCreatedRevision===e?void 0:nn({code:"target-not-ready",revision:e,detail:"it is not the latest revision"}),t);return{code:"complete",pinned:(0,d.qT)(
this.#s)?null:s}}async#l(t,e,o){const{service:s,readyTimeoutMs:c}=this.#e,l=u=>{const A=(0,V.j)(u,this.#t.candidate);if(A!==void 0)return nn(A);const O=e(u);if(O!==
void 0)return O;const x=this.#d(u),T=(0,d.ev)(u,(0,d.H6)(u,t));return x===void 0||T?{kind:"send",shares:t}:nn(x)},g=new Q.WZ(this.#n.api,{service:s,timeoutMs:c,
decide:l},this.#n.clock);try{return await g.run(o)}finally{this.#s=g.latest??this.#s,this.#a||=g.changed,this.#i=(0,d.J0)(this.#s)}}#d(t){return(0,d.J0)(t)===this.#i?
void 0:{code:"changed-by-others"}}}function cn(i){return(0,S.HQ)(i).flatMap(({revision:t,percent:e})=>e>0?[t]:[])}function nn(i){return{kind:"refuse",outcome:i}}
async function ln(i,t,e){const o={...t,servedUsers:(0,E.m)({...t,...i})},s=new v.o(i,o,M.l),c=await(0,a.z)(async()=>await s.awaitReadiness(e,!0),e),{readiness:l}=s,
g=!c.cancelled&&c.error===null&&l?.finding.decision==="pass",u={name:i.service,region:i.region,project:s.project,url:s.url};if(!g||l.service===void 0||l.revision===
void 0)return{facts:fn(s,c),service:u,reports:[(0,B.x)(s,c)]};const A=l.revision.name,O=s.baseline===A?null:s.baseline,x=[],P=await new an(i,{candidate:A,base:(0,d.
kO)(l.service,A)??O,service:l.service},{api:await t.cloudRun(),commit:t.commit,clock:t.clock,health:(0,p.I)(i,t),servedUsers:o.servedUsers,judge:async(Z,vn)=>await dn(
Z,o,vn),onStep:Z=>t.onStep(Z,A),onReport:Z=>x.push(Z)}).run(e),X=x.pop()??(0,B.x)(s,c),H=(0,F.gD)((0,W.rolloutDocument)({language:i.language,service:u,facts:P}));
return{facts:P,service:u,reports:[...x,un(X,P,H)]}}async function dn(i,t,e){const o=new v.o(i,t,M.l),s=await(0,a.z)(async()=>await o.run(e),e),c=(0,B.x)(o,s),l=c.
notices.filter(({code:g})=>g!=="traffic-pinned");return{report:{...c,notices:l},cancelled:s.cancelled}}function un(i,{outcome:t},e){const o={verdict:"inconclusi\
ve",decisive:null,job:"failure"};if(t.code==="cancelled"&&i.cause!=="cancelled"&&i.verdict!=="fail")return{...i,...o,cause:"cancelled"};if(t.code!=="stopped")return i;
const s=[...i.notices,{code:"stopped-by-error",detail:e}];return{...i,...o,cause:"error",notices:s}}function fn({readiness:i,settings:t},e){const{service:o,revision:s}=i??
{},c=o===void 0||s===void 0?null:(0,d.tC)(o,s.name),l=i?.steps.at(-1);return{candidate:s?.name??null,base:null,planned:t.steps,steps:[],outcome:e.cancelled?{code:"\
cancelled",percent:c??0}:e.error===null?{code:"not-ready"}:{code:"failed-itself",percent:c??0},percent:c,changed:!1,traffic:o===void 0?[]:(0,S.HQ)(o),tookMs:l?.
elapsedMs??0}}async function hn(i){const t=(0,G.f)(process.env),e=await(0,U.sb)({env:process.env,readFile:U.Ts,writtenAt:U.rN});sn(e.settings);const{language:o}=e.
settings;await(0,$.QU)((0,U.Fj)(e.settings)),e.configFile!==null&&(0,$.cv)((0,w.S3)(e.configFile,e.settings.language));const s=[],c={settings:e.settings,runner:t,
clock:D.m,cancel:i},l=(0,y.l)(c,()=>s.at(-1)?.json||null);l.start();const g=H=>{(0,$.cv)(H),l.progress(H)},u=(0,$.oh)(()=>D.m.now()),A=(H,Z)=>{u(H,Z),l.progress(
H)},{facts:O,service:x,reports:T}=await en(e,{tell:g,poll:A,warn:(0,j.pj)(e.settings.language),mask:$.QU,commit:t.sha},i),P=await(0,j.rm)(o);for(const H of T)s.
push(await(0,k.PQ)(H,t.tempDir,P));await n({language:o,service:x,facts:O},T,s,t.summaryFile);const X=T.at(-1);X!==void 0&&await l.finish(X)}async function en(i,{
tell:t,poll:e=t,warn:o,mask:s,commit:c},l){sn(i.settings);const{language:g,steps:u}=i.settings,{close:A,...O}=(0,b.Q)(i,l,{warn:o,plannedMs:u.length*(0,f.kC)(i.
settings)}),x=(0,w._x)(g),T=await ln(i.settings,{...O,...(0,f.Lq)(O,s),commit:c,onReadiness:P=>t(x(P)),onProgress:P=>e((0,w.oz)(P,g),P.awaits?.what),onStep:(P,X)=>t(
(0,W.l)(P,X,g))},l);return await A(),T}function sn({requests:i}){if(i!=="none")return;const t="`users`: a worker gets its work by no share of traffic";throw new N.
j1([{name:"requests",value:"none",allowed:t,where:"with a rollout"}])}}),82328:((Y,z,r)=>{r.d(z,{Be:()=>W,Ld:()=>$,S3:()=>I,Zg:()=>j,_x:()=>F,oz:()=>G});var D=r(
89404),b=r(38606),N=r(18926);const U=4;function G(n,m){return $(n,m)[0]}function $(n,m){const{words:y,voice:w}=(0,b.b)(m),f=y.progress,S=n.awaits===void 0?[]:[f.
awaits[n.awaits.what](w,n.awaits.mostMs)],B=[...S,...n.note===void 0?[]:[(0,D.wh)(n.note,200)]],a=f.of(w.duration(n.elapsedMs),w.duration(n.windowMs)),M=(...C)=>C.
join(" · ");if(n.sample==="error-lines")return[M(a,f.errorLines(w,n.requests),...B)];const v=[a,n.sample==="probes"?f.probes(w,n.requests):f.requests(w,n.requests),
f.p95(n.p95Ms===null?null:w.duration(n.p95Ms)),f.errors(n.errorRate===null?null:w.percent(n.errorRate))],[E,p]=[n.strength,n.inFavour].map(C=>{const J=Math.min(
Math.max(C,0),1);return{share:J,shown:w.percent(Math.floor(J*100)/100)}}),d=n.sampled===null?[]:[f.sampled(w.percent(n.sampled))],R=E.share>p.share?f.evidenceAgainst(
E.shown):f.evidenceFor(p.shown),h=M(...v,f.evidence(k(E),k(p)),...d,...B);return S.length>0?[h,M(...v,...S),M(a,...S)]:[h,M(...v,f.evidence(E.shown,p.shown)),M(
...v,R)]}function k({share:n,shown:m}){const y=Math.floor(n*U);return`${"▰".repeat(y)}${"▱".repeat(U-y)} ${m}`}const K={waiting:"waiting",ready:"pass",failed:"\
fail"};function F(n){const{words:m,voice:y}=(0,b.b)(n),w=(0,N.s)();return({state:f,elapsedMs:S,message:B})=>{const a=(0,D.wh)(y.code(m.detail(w(B))),500);return`${D.
B2[K[f]]} ${m.readinessStates[f]} · ${y.duration(S)} · ${a}`}}function I(n,m){const{words:y,voice:w}=(0,b.b)(m);return(0,D.wh)(y.progress.settings(w,n),500)}function W(n,m,y){
const{words:w,voice:f}=(0,b.b)(y);return w.progress.reading(f,n,Math.max(n,m))}function j(n,m,y){const{words:w,voice:f}=(0,b.b)(y);return w.progress.sql(f,n,m)}}),
56532:((Y,z,r)=>{r.d(z,{isDone:()=>m,l:()=>y,renderRollout:()=>j,rolloutDocument:()=>n});var D=r(10073),b=r(33306),N=r(28771),U=r(39969),G=r(33243),$=r(89404),k=r(
32150),K=r(38606),F=r(2911),I=r(56129);const W=95e4;function j(a,M){const v=(0,U.Gc)(n(a));if(M===null)return v;const{words:E}=(0,K.b)(a.language);return(0,G.qN)(
v.trimEnd(),"---",`### ${E.rollout.headings.last}`,(0,U.Gc)((0,N.f)(M),{most:W}))}function n({language:a,service:M,facts:v}){const E=(0,K.b)(a),{voice:p}=E,d=E.
words.rollout;return(0,b.m)({language:a,service:M,product:d.headings.last,word:d.heads[w(v.outcome)],reason:f(v,E),about:[...v.candidate===null?[]:[[d.labels.candidate,
p.code(v.candidate)]],...v.base===null?[]:[[d.labels.base,p.code(v.base)]]],tookMs:v.tookMs,sections:[{id:"steps",title:d.columns.step,untitled:!0,blocks:(0,D.Bv)(
B(v,E),{kind:"text",text:(0,I.oo)(v.traffic,E,v.asked)}),importance:null}],steps:S(v,M,E)})}function m({outcome:a}){return a.code==="complete"||a.code==="as-far\
-as-asked"}function y(a,M,v){const{words:E,voice:p}=(0,K.b)(v);return(0,$.wh)(E.rollout.stepLine(p,p.percent(a/100),M))}function w(a){return a.code==="not-passe\
d"&&!a.rollback.done?"not-back":a.code}function f({outcome:a,candidate:M,asked:v,traffic:E},p){const{voice:d}=p,R=p.words.rollout,h=M===null?R.nobody:d.code(M),
C=J=>(0,I.yz)(J,M,p);switch(a.code){case"complete":return a.pinned===null?R.complete(h):R.completePinned(h,C(a.pinned));case"as-far-as-asked":return R.asFarAsAsked(
h,d.percent(a.percent/100));case"not-passed":return R.notPassed(h,d.percent(a.percent/100),(0,I.QV)(a.rollback,p));case"held":return R.held(h,d.percent(a.percent/
100));case"not-ready":return R.notReady(h);case"stopped":return R.stopped(d.percent(a.percent/100),C(a.why));case"cancelled":return v===void 0?R.cancelled(h,d.percent(
a.percent/100)):R.cancelledMoving(h,(0,I.oo)(E,p,v));case"failed-itself":return R.failedItself(h,d.percent(a.percent/100))}}function S({outcome:a,candidate:M,base:v,
planned:E},p,d){const{words:R,voice:h}=d,C=R.rollout.steps,J=L=>(0,I.EM)({outcome:L,to:M,followsLatest:!1,health:null},p,d);switch(a.code){case"complete":{const L=(0,F.
XX)(p,"--to-latest");return a.pinned===null?[]:[{text:R.traffic.steps.toLatest(h,L),command:L}]}case"as-far-as-asked":return[{text:C.further(h,`steps: ${[...E,100].
map(L=>`${L}%`).join(",")}`),command:null}];case"not-passed":return(0,I.EM)(a.rollback,p,d);case"not-ready":return[];case"stopped":{const L=[...J(a.why),...V(a.
percent)];return L.filter(({text:Q},q)=>L.findIndex(_=>_.text===Q)===q)}case"held":{const[L,...Q]=V(a.percent);return[...L===void 0?[]:[L],{text:C.longer(h),command:null},
...Q]}case"cancelled":case"failed-itself":return V(a.percent)}function V(L){if(L===0)return[];const Q=v===null?null:(0,F.mm)(p,v);return[{text:C.resume(h.percent(
L/100)),command:null},...Q===null?[]:[{text:C.sendBack(h,Q),command:Q}]]}}function B({steps:a,planned:M},{words:v,voice:E}){const{columns:p,decisions:d,labels:R}=v.
rollout;return(0,D.dJ)(null,{name:p.step,columns:[(0,D.u5)(p.step),(0,D.u5)(p.share),(0,D.fi)(p.verdict),(0,D.u5)(p.requests),(0,D.u5)(p.p95),(0,D.u5)(p.errors),
(0,D.fi)(p.decision)],rows:a.map(h=>[`${M.includes(h.percent)?M.indexOf(h.percent)+1:M.length}/${M.length}`,E.percent(h.percent/100),h.verdict===null?"":{mark:k.
j7[h.verdict],word:v.verdicts[h.verdict]},h.requests===null?"":E.count(h.requests),h.p95Ms===null?"":E.duration(h.p95Ms),h.errorRate===null?"":E.percent(h.errorRate),
`${d[h.decision]}${h.resumed?` (${R.resumed})`:""}`])})}}),89285:((Y,z,r)=>{r.d(z,{d:()=>$});var D=r(77074);const b="x-serverless-authorization",N=15e3,U=6e4,G=5*
6e4;class ${#e;#t=null;#n=null;#o=null;constructor(n){this.#e=n}send=async(n,m,y)=>{const{sendProbe:w}=this.#e;this.#t!==null&&this.#t.endsAt-m.now()<G&&await this.#s(
m,y);const f=await w(this.#r(n),m,y),{audience:S}=this.#e;if(!K(f)||S===null||!F(n))return f;if(this.#t!==null)return I(f,k);if(await this.#s(m,y),this.#t===null)
return I(f,this.#n?.message??"");const B=await w(this.#r(n),m,y);return K(B)?I(B,k):B};#r(n){return this.#t===null||!F(n)?n:{...n,headers:{...n.headers,[b]:`Bea\
rer ${this.#t.value}`}}}async#s(n,m){this.#n!==null&&n.now()-this.#n.at<U||(this.#o??=this.#i(n,m).finally(()=>{this.#o=null}),await this.#o)}async#i(n,m){const{
audience:y,idToken:w}=this.#e;if(y!==null)try{const f=await w(y,{deadline:n.now()+N,signal:m});this.#t={value:f,endsAt:W(f)??n.now()+G},this.#n=null}catch(f){if(m.
throwIfAborted(),!(0,D.D)(f))throw f;this.#n={message:f.message,at:n.now()}}}}const k="The probe carried an ID token of the job's service account: grant that ac\
count roles/run.invoker on the service, unless the app itself refused.";function K({status:j,door:n}){return(j===401||j===403)&&(n===null||n==="invoker"||n==="u\
nproven")}function F({url:j,headers:n}){const{protocol:m,hostname:y}=new URL(j);return(m==="https:"||/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(y))&&!Object.
hasOwn(n,b)}function I(j,n){return n===""?j:{...j,reason:`${j.reason??""} — ${n}`}}function W(j){try{const n=JSON.parse(Buffer.from(j.split(".")[1]??"","base6\
4url").toString("utf8"));return typeof n!="object"||n===null||!("exp"in n)?null:typeof n.exp=="number"?n.exp*1e3:null}catch{return null}}})};
