"use strict";exports.id=8683,exports.ids=[8683,4161,6542,1064],exports.modules={70248:((Y,z,r)=>{r.r(z),r.d(z,{rollOut:()=>tn,rolloutStep:()=>hn});var D=r(40107),b=r(5550),N=r(
79050),$=r(96843),G=r(36517),U=r(59240),k=r(90066),K=r(10834),F=r(95285),I=r(27094),W=r(54903),j=r(5467);async function n(i,e,t,o){const s=e.at(-1)??null,{outcome:c}=i.
facts,l=(0,W.isDone)(i.facts),g=c.code==="complete"&&c.pinned!==null;await(0,j.nU)({outputs:m(i,s,t),summary:()=>(0,W.renderRollout)(i,s),errors:l||s===null?[]:
(0,K.h)(s),warnings:l?e.filter(u=>u.job==="warning").map(I.fz):[],ending:{job:l?g?"warning":"success":"failure",line:(0,F.gD)((0,W.rolloutDocument)(i))}},o)}function m({
facts:i},e,t){const{outcome:o,candidate:s,base:c,percent:l,changed:g}=i;return{verdict:e?.verdict??"",revision:s??"","baseline-revision":c??"",percent:l===null?
"":String(l),"rolled-back":String(o.code==="not-passed"&&o.rollback.done),outcome:o.code,changed:String(g),report:t.at(-1)?.json??"","report-html":t.at(-1)?.html??
"",reports:t.map(({json:u})=>u).join(`
`)}}var y=r(1123),w=r(24161),f=r(87478),S=r(10430),B=r(2015),a=r(72820),M=r(19777),v=r(3072),E=r(70659),p=r(21337),d=r(71976),R=r(59301),h=r(58689),C=r(86382),J=r(
25500),V=r(18325),L=r(23971),Q=r(93539);function q(i,e){const t=i.filter(o=>o>=e);return t.length>0?t:[e]}function _({verdict:i,cause:e,requests:t,findings:o}){
const s=c=>o.find(l=>l.id===c)?.value??null;return{verdict:i,cause:e,requests:t?.count??null,p95Ms:s("p95"),errorRate:s("error-rate")}}const on=3e3,rn=15e3;class en extends Error{outcome;constructor(e){
super(e.code),this.outcome=e}}class an{#t;#e;#n;#o;#r=[];#s;#i;#a=!1;#c;constructor(e,t,o){this.#t=e,this.#e=t,this.#n=o,this.#o=o.clock.now(),this.#s=t.service,
this.#i=(0,d.J0)(t.service)}async run(e){const t=await this.#u(e),o={deadline:this.#n.clock.now()+on,signal:new AbortController().signal},s=await this.#n.api.service(
this.#t.service,o).catch(()=>{}),{candidate:c,base:l}=this.#e,g=t.code==="stopped"&&t.why===this.#c,u=s===void 0?null:(0,d.GZ)(s);return{candidate:g?null:c,base:g?
null:l,planned:this.#t.steps,steps:this.#r,outcome:t,percent:s===void 0?null:(0,d.tC)(s,c),changed:this.#a,traffic:s===void 0?[]:(0,S.HQ)(s),...u===null?{}:{asked:u},
tookMs:this.#n.clock.now()-this.#o}}async#u(e){try{return await this.#f(e)}catch(t){const o=(0,d.tC)(this.#s,this.#e.candidate);if(t instanceof en)return t.outcome;
if(e.aborted)return{code:"cancelled",percent:o};if((0,R.D)(t))return{code:"stopped",percent:o,why:(0,Q.sG)(t)};const s=t instanceof Error?t.stack??t.message:String(
t);return{code:"stopped",percent:o,why:{code:"error",detail:s}}}}async#f(e){const{candidate:t,service:o}=this.#e,s=(0,d.tC)(o,t),c=(0,J.S)(o,this.#t.trafficOwner);
if(c!==void 0)return{code:"stopped",percent:s,why:c};const l=await this.#h(e);if(l!==void 0)return{code:"stopped",percent:s,why:l};const g=[...new Set((0,S.HQ)(
o).map(({revision:O})=>O))].filter(O=>O!==t&&(0,d.tC)(o,O)>0);if(g.length>1)return{code:"stopped",percent:s,why:{code:"traffic-split",revisions:g.join(", ")}};const u=q(
this.#t.steps,s);for(const O of u){this.#n.onStep(O),await this.#v(O,e);const x=await this.#p(O,s===O,e);if(x!==null)return x}const A=u.at(-1)??s;return A===100?
await this.#m(e):{code:"as-far-as-asked",percent:A}}async#h(e){const{service:t,revision:o,tag:s}=this.#t;if(o!==void 0||s!==void 0)return;const{api:c,clock:l,commit:g}=this.#n,
u=await c.revisions(t,{deadline:l.now()+rn,signal:e});return this.#c=(0,C.W)(this.#e.service,u,this.#e.candidate,g),this.#c}async#v(e,t){const{candidate:o,base:s}=this.#e,
c=e===100||s===null?[{revision:o,percent:100}]:[{revision:o,percent:e},{revision:s,percent:100-e}],l=await this.#l(c,g=>e===100&&(0,d.qI)(g,o)?{kind:"keep"}:void 0,
t);if(l.code!=="moved"&&l.code!=="already")throw new en({code:"stopped",percent:(0,d.tC)(this.#s,o),why:l})}async#p(e,t,o){const{candidate:s,base:c}=this.#e,l=(0,S.
HQ)(this.#s).find(P=>P.tag!==null&&P.revision===s)?.tag,g={...this.#t,revision:s,tag:l??void 0,baseline:c===null?this.#t.baseline:{kind:"revision",name:c}},{report:u,
cancelled:A}=await this.#n.judge(g,o),O=P=>{this.#r.push({percent:e,resumed:t,decision:P,..._(u)})};if(A||u.cause==="error")return O("stopped"),this.#n.onReport(
u),{code:A?"cancelled":"failed-itself",percent:e};const x=u.verdict==="pass"||u.verdict==="inconclusive"&&u.job==="success";if(u.verdict!=="fail")return O(u.verdict===
"pass"?"promoted":x?"went-on":"held"),this.#n.onReport(u),x?null:{code:"held",percent:e};const T=await new L.L(this.#n.api,{service:this.#t.service,bad:s,to:void 0,
preferred:c??void 0,served:cn(this.#e.service),dryRun:!1,timeoutMs:this.#t.readyTimeoutMs,onlyIfServing:!0,owner:this.#t.trafficOwner,unproven:(0,h.A)(u),servedUsers:this.#n.
servedUsers,health:this.#n.health,refuse:P=>this.#d(P)},this.#n.clock).run(o);return this.#a||=T.changed,O(T.done?"sent-back":"stopped"),this.#n.onReport({...u,
rollback:T}),{code:"not-passed",percent:e,rollback:T}}async#m(e){const{candidate:t}=this.#e,o=[{revision:null,percent:100}],s=await this.#l(o,c=>c.latestReadyRevision===
t&&c.latestCreatedRevision===t?void 0:nn({code:"target-not-ready",revision:t,detail:"it is not the latest revision"}),e);return{code:"complete",pinned:(0,d.qT)(
this.#s)?null:s}}async#l(e,t,o){const{service:s,readyTimeoutMs:c}=this.#t,l=u=>{const A=(0,V.j)(u,this.#e.candidate);if(A!==void 0)return nn(A);const O=t(u);if(O!==
void 0)return O;const x=this.#d(u),T=(0,d.ev)(u,(0,d.H6)(u,e));return x===void 0||T?{kind:"send",shares:e}:nn(x)},g=new Q.WZ(this.#n.api,{service:s,timeoutMs:c,
decide:l},this.#n.clock);try{return await g.run(o)}finally{this.#s=g.latest??this.#s,this.#a||=g.changed,this.#i=(0,d.J0)(this.#s)}}#d(e){return(0,d.J0)(e)===this.#i?
void 0:{code:"changed-by-others"}}}function cn(i){return(0,S.HQ)(i).flatMap(({revision:e,percent:t})=>t>0?[e]:[])}function nn(i){return{kind:"refuse",outcome:i}}
async function ln(i,e,t){const o={...e,servedUsers:(0,E.m)({...e,...i})},s=new v.o(i,o,M.l),c=await(0,a.z)(async()=>await s.awaitReadiness(t,!0),t),{readiness:l}=s,
g=!c.cancelled&&c.error===null&&l?.finding.decision==="pass",u={name:i.service,region:i.region,project:s.project,url:s.url};if(!g||l.service===void 0||l.revision===
void 0)return{facts:fn(s,c),service:u,reports:[(0,B.x)(s,c)]};const A=l.revision.name,O=s.baseline===A?null:s.baseline,x=[],P=await new an(i,{candidate:A,base:(0,d.
kO)(l.service,A)??O,service:l.service},{api:await e.cloudRun(),commit:e.commit,clock:e.clock,health:(0,p.I)(i,e),servedUsers:o.servedUsers,judge:async(Z,vn)=>await dn(
Z,o,vn),onStep:Z=>e.onStep(Z,A),onReport:Z=>x.push(Z)}).run(t),X=x.pop()??(0,B.x)(s,c),H=(0,F.gD)((0,W.rolloutDocument)({language:i.language,service:u,facts:P}));
return{facts:P,service:u,reports:[...x,un(X,P,H)]}}async function dn(i,e,t){const o=new v.o(i,e,M.l),s=await(0,a.z)(async()=>await o.run(t),t),c=(0,B.x)(o,s),l=c.
notices.filter(({code:g})=>g!=="traffic-pinned");return{report:{...c,notices:l},cancelled:s.cancelled}}function un(i,{outcome:e},t){const o={verdict:"inconclusi\
ve",decisive:null,job:"failure"};if(e.code==="cancelled"&&i.cause!=="cancelled"&&i.verdict!=="fail")return{...i,...o,cause:"cancelled"};if(e.code!=="stopped")return i;
const s=[...i.notices,{code:"stopped-by-error",detail:t}];return{...i,...o,cause:"error",notices:s}}function fn({readiness:i,settings:e},t){const{service:o,revision:s}=i??
{},c=o===void 0||s===void 0?null:(0,d.tC)(o,s.name),l=i?.steps.at(-1);return{candidate:s?.name??null,base:null,planned:e.steps,steps:[],outcome:t.cancelled?{code:"\
cancelled",percent:c??0}:t.error===null?{code:"not-ready"}:{code:"failed-itself",percent:c??0},percent:c,changed:!1,traffic:o===void 0?[]:(0,S.HQ)(o),tookMs:l?.
elapsedMs??0}}async function hn(i){const e=(0,G.f)(process.env),t=await(0,$.sb)({env:process.env,readFile:$.Ts});sn(t.settings);const{language:o}=t.settings;await(0,U.
QU)((0,$.Fj)(t.settings)),t.configFile!==null&&(0,U.cv)((0,w.S3)(t.configFile,t.settings.language));const s=[],c={settings:t.settings,runner:e,clock:D.m,cancel:i},
l=(0,y.l)(c,()=>s.at(-1)?.json||null);l.start();const g=H=>{(0,U.cv)(H),l.progress(H)},u=(0,U.oh)(()=>D.m.now()),A=(H,Z)=>{u(H,Z),l.progress(H)},{facts:O,service:x,
reports:T}=await tn(t,{tell:g,poll:A,warn:j.pj,mask:U.QU,commit:e.sha},i),P=await(0,j.rm)();for(const H of T)s.push(await(0,k.PQ)(H,e.tempDir,P));await n({language:o,
service:x,facts:O},T,s,e.summaryFile);const X=T.at(-1);X!==void 0&&await l.finish(X)}async function tn(i,{tell:e,poll:t=e,warn:o,mask:s,commit:c},l){sn(i.settings);
const{language:g,steps:u}=i.settings,{close:A,...O}=(0,b.Q)(i,l,{warn:o,plannedMs:u.length*(0,f.kC)(i.settings)}),x=(0,w._x)(g),T=await ln(i.settings,{...O,...(0,f.
Lq)(O,s),commit:c,onReadiness:P=>e(x(P)),onProgress:P=>t((0,w.oz)(P,g),P.awaits?.what),onStep:(P,X)=>e((0,W.l)(P,X,g))},l);return await A(),T}function sn({requests:i}){
if(i!=="none")return;const e="`users`: a worker gets its work by no share of traffic";throw new N.j1([{name:"requests",value:"none",allowed:e,where:"requests an\
d a rollout"}])}}),24161:((Y,z,r)=>{r.d(z,{Be:()=>W,Ld:()=>U,S3:()=>I,Zg:()=>j,_x:()=>F,oz:()=>G});var D=r(95285),b=r(79609),N=r(9081);const $=4;function G(n,m){
return U(n,m)[0]}function U(n,m){const{words:y,voice:w}=(0,b.b)(m),f=y.progress,S=n.awaits===void 0?[]:[f.awaits[n.awaits.what](w,n.awaits.mostMs)],B=[...S,...n.
note===void 0?[]:[(0,D.wh)(n.note,200)]],a=f.of(w.duration(n.elapsedMs),w.duration(n.windowMs)),M=(...C)=>C.join(" · ");if(n.sample==="error-lines")return[M(a,
f.errorLines(w,n.requests),...B)];const v=[a,n.sample==="probes"?f.probes(w,n.requests):f.requests(w,n.requests),f.p95(n.p95Ms===null?null:w.duration(n.p95Ms)),
f.errors(n.errorRate===null?null:w.percent(n.errorRate))],[E,p]=[n.strength,n.inFavour].map(C=>{const J=Math.min(Math.max(C,0),1);return{share:J,shown:w.percent(
Math.floor(J*100)/100)}}),d=n.sampled===null?[]:[f.sampled(w.percent(n.sampled))],R=E.share>p.share?f.evidenceAgainst(E.shown):f.evidenceFor(p.shown),h=M(...v,f.
evidence(k(E),k(p)),...d,...B);return S.length>0?[h,M(...v,...S),M(a,...S)]:[h,M(...v,f.evidence(E.shown,p.shown)),M(...v,R)]}function k({share:n,shown:m}){const y=Math.
floor(n*$);return`${"▰".repeat(y)}${"▱".repeat($-y)} ${m}`}const K={waiting:"waiting",ready:"pass",failed:"fail"};function F(n){const{words:m,voice:y}=(0,b.
b)(n),w=(0,N.s)();return({state:f,elapsedMs:S,message:B})=>{const a=(0,D.wh)(y.code(m.detail(w(B))),500);return`${D.B2[K[f]]} ${m.readinessStates[f]} · ${y.duration(
S)} · ${a}`}}function I(n,m){const{words:y,voice:w}=(0,b.b)(m);return(0,D.wh)(y.progress.settings(w,n),500)}function W(n,m,y){const{words:w,voice:f}=(0,b.b)(y);
return w.progress.reading(f,n,Math.max(n,m))}function j(n,m,y){const{words:w,voice:f}=(0,b.b)(y);return w.progress.sql(f,n,m)}}),54903:((Y,z,r)=>{r.d(z,{isDone:()=>m,
l:()=>y,renderRollout:()=>j,rolloutDocument:()=>n});var D=r(94e3),b=r(72347),N=r(35487),$=r(36761),G=r(59698),U=r(95285),k=r(27094),K=r(79609),F=r(60874),I=r(25490);
const W=95e4;function j(a,M){const v=(0,$.Gc)(n(a));if(M===null)return v;const{words:E}=(0,K.b)(a.language);return(0,G.qN)(v.trimEnd(),"---",`### ${E.rollout.headings.
last}`,(0,$.Gc)((0,N.f)(M),{most:W}))}function n({language:a,service:M,facts:v}){const E=(0,K.b)(a),{voice:p}=E,d=E.words.rollout;return(0,b.m)({language:a,service:M,
product:d.headings.last,word:d.heads[w(v.outcome)],reason:f(v,E),about:[...v.candidate===null?[]:[[d.labels.candidate,p.code(v.candidate)]],...v.base===null?[]:
[[d.labels.base,p.code(v.base)]]],tookMs:v.tookMs,sections:[{id:"steps",title:d.columns.step,untitled:!0,blocks:(0,D.Bv)(B(v,E),{kind:"text",text:(0,I.oo)(v.traffic,
E,v.asked)}),importance:null}],steps:S(v,M,E)})}function m({outcome:a}){return a.code==="complete"||a.code==="as-far-as-asked"}function y(a,M,v){const{words:E,voice:p}=(0,K.
b)(v);return(0,U.wh)(E.rollout.stepLine(p,p.percent(a/100),M))}function w(a){return a.code==="not-passed"&&!a.rollback.done?"not-back":a.code}function f({outcome:a,
candidate:M,asked:v,traffic:E},p){const{voice:d}=p,R=p.words.rollout,h=M===null?R.nobody:d.code(M),C=J=>(0,I.yz)(J,M,p);switch(a.code){case"complete":return a.pinned===
null?R.complete(h):R.completePinned(h,C(a.pinned));case"as-far-as-asked":return R.asFarAsAsked(h,d.percent(a.percent/100));case"not-passed":return R.notPassed(h,
d.percent(a.percent/100),(0,I.QV)(a.rollback,p));case"held":return R.held(h,d.percent(a.percent/100));case"not-ready":return R.notReady(h);case"stopped":return R.
stopped(d.percent(a.percent/100),C(a.why));case"cancelled":return v===void 0?R.cancelled(h,d.percent(a.percent/100)):R.cancelledMoving(h,(0,I.oo)(E,p,v));case"f\
ailed-itself":return R.failedItself(h,d.percent(a.percent/100))}}function S({outcome:a,candidate:M,base:v,planned:E},p,d){const{words:R,voice:h}=d,C=R.rollout.steps,
J=L=>(0,I.EM)({outcome:L,to:M,followsLatest:!1,health:null},p,d);switch(a.code){case"complete":{const L=(0,F.XX)(p,"--to-latest");return a.pinned===null?[]:[{text:R.
traffic.steps.toLatest(h,L),command:L}]}case"as-far-as-asked":return[{text:C.further(h,`steps: ${[...E,100].map(L=>`${L}%`).join(",")}`),command:null}];case"not\
-passed":return(0,I.EM)(a.rollback,p,d);case"not-ready":return[];case"stopped":{const L=[...J(a.why),...V(a.percent)];return L.filter(({text:Q},q)=>L.findIndex(
_=>_.text===Q)===q)}case"held":{const[L,...Q]=V(a.percent);return[...L===void 0?[]:[L],{text:C.longer(h),command:null},...Q]}case"cancelled":case"failed-itself":
return V(a.percent)}function V(L){if(L===0)return[];const Q=v===null?null:(0,F.mm)(p,v);return[{text:C.resume(h.percent(L/100)),command:null},...Q===null?[]:[{text:C.
sendBack(h,Q),command:Q}]]}}function B({steps:a,planned:M},{words:v,voice:E}){const{columns:p,decisions:d,labels:R}=v.rollout;return(0,D.dJ)(null,{name:p.step,columns:[
(0,D.u5)(p.step),(0,D.u5)(p.share),(0,D.fi)(p.verdict),(0,D.u5)(p.requests),(0,D.u5)(p.p95),(0,D.u5)(p.errors),(0,D.fi)(p.decision)],rows:a.map(h=>[`${M.includes(
h.percent)?M.indexOf(h.percent)+1:M.length}/${M.length}`,E.percent(h.percent/100),h.verdict===null?"":{mark:k.j7[h.verdict],word:v.verdicts[h.verdict]},h.requests===
null?"":E.count(h.requests),h.p95Ms===null?"":E.duration(h.p95Ms),h.errorRate===null?"":E.percent(h.errorRate),`${d[h.decision]}${h.resumed?` (${R.resumed})`:""}`])})}}),
36762:((Y,z,r)=>{r.d(z,{d:()=>U});var D=r(59301);const b="x-serverless-authorization",N=15e3,$=6e4,G=5*6e4;class U{#t;#e=null;#n=null;#o=null;constructor(n){this.#t=
n}send=async(n,m,y)=>{const{sendProbe:w}=this.#t;this.#e!==null&&this.#e.endsAt-m.now()<G&&await this.#s(m,y);const f=await w(this.#r(n),m,y),{audience:S}=this.#t;
if(!K(f)||S===null||!F(n))return f;if(this.#e!==null)return I(f,k);if(await this.#s(m,y),this.#e===null)return I(f,this.#n?.message??"");const B=await w(this.#r(
n),m,y);return K(B)?I(B,k):B};#r(n){return this.#e===null||!F(n)?n:{...n,headers:{...n.headers,[b]:`Bearer ${this.#e.value}`}}}async#s(n,m){this.#n!==null&&n.now()-
this.#n.at<$||(this.#o??=this.#i(n,m).finally(()=>{this.#o=null}),await this.#o)}async#i(n,m){const{audience:y,idToken:w}=this.#t;if(y!==null)try{const f=await w(
y,{deadline:n.now()+N,signal:m});this.#e={value:f,endsAt:W(f)??n.now()+G},this.#n=null}catch(f){if(m.throwIfAborted(),!(0,D.D)(f))throw f;this.#n={message:f.message,
at:n.now()}}}}const k="The probe carried an ID token of the job's service account: grant that account roles/run.invoker on the service, unless the app itself re\
fused.";function K({status:j,door:n}){return(j===401||j===403)&&(n===null||n==="invoker"||n==="unproven")}function F({url:j,headers:n}){const{protocol:m,hostname:y}=new URL(
j);return(m==="https:"||/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(y))&&!Object.hasOwn(n,b)}function I(j,n){return n===""?j:{...j,reason:`${j.reason??""}\
 — ${n}`}}function W(j){try{const n=JSON.parse(Buffer.from(j.split(".")[1]??"","base64url").toString("utf8"));return typeof n!="object"||n===null||!("exp"in n)?
null:typeof n.exp=="number"?n.exp*1e3:null}catch{return null}}})};
