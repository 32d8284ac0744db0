"use strict";exports.id=6425,exports.ids=[6425,3602,6176,6532],exports.modules={56176:((nt,F,r)=>{r.r(F),r.d(F,{rollOut:()=>et,rolloutStep:()=>ct});var W=r(17138),G=r(94009),
g=r(26384),U=r(23092),H=r(10661),b=r(46801),N=r(59348),K=r(96525),z=r(39046),$=r(56532),k=r(18884);async function E(i,t,n,o){const s=t.at(-1)??null,{outcome:l}=i.
facts,d=(0,$.isDone)(i.facts),v=l.code==="complete"&&l.pinned!==null;await(0,k.nU)({outputs:P(i,s,n),summary:()=>(0,$.renderRollout)(i,s),errors:d||s===null?[]:
(0,K.h)(s),warnings:d?t.filter(u=>u.job==="warning").map(z.fz):[],ending:{job:d?v?"warning":"success":"failure",line:(0,$.c)(i)}},o)}function P({facts:i},t,n){const{
outcome:o,candidate:s,base:l,percent:d,changed:v}=i;return{verdict:t?.verdict??"",revision:s??"","baseline-revision":l??"",percent:d===null?"":String(d),"rolled\
-back":String(o.code==="not-passed"&&o.rollback.done),outcome:o.code,changed:String(v),report:n.at(-1)?.json??"","report-html":n.at(-1)?.html??"",reports:n.map(
({json:u})=>u).join(`
`)}}var x=r(85325),w=r(82328),O=r(88458),j=r(90915),I=r(5595),T=r(72311),J=r(88846),a=r(95700),m=r(38866),c=r(26047),p=r(77074),e=r(49163),f=r(54343),L=r(30781),
h=r(2928),Q=r(16662);function q(i,t){const n=i.filter(o=>o>=t);return n.length>0?n:[t]}function X({verdict:i,cause:t,requests:n,findings:o}){const s=l=>o.find(d=>d.
id===l)?.value??null;return{verdict:i,cause:t,requests:n?.count??null,p95Ms:s("p95"),errorRate:s("error-rate")}}const R=3e3,S=15e3;class Y extends Error{outcome;constructor(t){
super(t.code),this.outcome=t}}class _{#n;#e;#t;#a;#c=[];#s;#o;#r=!1;#i;constructor(t,n,o){this.#n=t,this.#e=n,this.#t=o,this.#a=o.clock.now(),this.#s=n.service,
this.#o=(0,c.J0)(n.service)}async run(t){const n=await this.#u(t),o={deadline:this.#t.clock.now()+R,signal:new AbortController().signal},s=await this.#t.api.service(
this.#n.service,o).catch(()=>{}),{candidate:l,base:d}=this.#e,v=n.code==="stopped"&&n.why===this.#i;return{candidate:v?null:l,base:v?null:d,planned:this.#n.steps,
steps:this.#c,outcome:n,percent:s===void 0?null:(0,c.tC)(s,l),changed:this.#r,traffic:s===void 0?[]:(0,j.HQ)(s),tookMs:this.#t.clock.now()-this.#a}}async#u(t){try{
return await this.#f(t)}catch(n){const o=(0,c.tC)(this.#s,this.#e.candidate);if(n instanceof Y)return n.outcome;if(t.aborted)return{code:"cancelled",percent:o};
if((0,p.D)(n))return{code:"stopped",percent:o,why:(0,Q.s)(n)};const s=n instanceof Error?n.stack??n.message:String(n);return{code:"stopped",percent:o,why:{code:"\
error",detail:s}}}}async#f(t){const{candidate:n,service:o}=this.#e,s=(0,c.tC)(o,n),l=(0,L.S)(o,this.#n.trafficOwner);if(l!==void 0)return{code:"stopped",percent:s,
why:l};const d=await this.#h(t);if(d!==void 0)return{code:"stopped",percent:s,why:d};const v=[...new Set((0,j.HQ)(o).map(({revision:M})=>M))].filter(M=>M!==n&&(0,c.
tC)(o,M)>0);if(v.length>1)return{code:"stopped",percent:s,why:{code:"traffic-split",revisions:v.join(", ")}};const u=q(this.#n.steps,s);for(const M of u){this.#t.
onStep(M),await this.#p(M,t);const y=await this.#v(M,s===M,t);if(y!==null)return y}const D=u.at(-1)??s;return D===100?await this.#m(t):{code:"as-far-as-asked",percent:D}}async#h(t){
const{service:n,revision:o,tag:s}=this.#n;if(o!==void 0||s!==void 0)return;const{api:l,clock:d,commit:v}=this.#t,u=await l.revisions(n,{deadline:d.now()+S,signal:t});
return this.#i=(0,f.W)(this.#e.service,u,this.#e.candidate,v),this.#i}async#p(t,n){const{candidate:o,base:s}=this.#e,l=t===100||s===null?[{revision:o,percent:100}]:
[{revision:o,percent:t},{revision:s,percent:100-t}],d=await this.#l(l,v=>t===100&&(0,c.qI)(v,o)?{kind:"keep"}:void 0,n);if(d.code!=="moved"&&d.code!=="already")
throw new Y({code:"stopped",percent:(0,c.tC)(this.#s,o),why:d})}async#v(t,n,o){const{candidate:s,base:l}=this.#e,d=(0,j.HQ)(this.#s).find(B=>B.tag!==null&&B.revision===
s)?.tag,v={...this.#n,revision:s,tag:d??void 0,baseline:l===null?this.#n.baseline:{kind:"revision",name:l}},{report:u,cancelled:D}=await this.#t.judge(v,o),M=B=>{
this.#c.push({percent:t,resumed:n,decision:B,...X(u)})};if(D||u.cause==="error")return M("stopped"),this.#t.onReport(u),{code:D?"cancelled":"failed-itself",percent:t};
const y=u.verdict==="pass"||u.verdict==="inconclusive"&&u.job==="success";if(u.verdict!=="fail")return M(u.verdict==="pass"?"promoted":y?"went-on":"held"),this.#t.
onReport(u),y?null:{code:"held",percent:t};const C=await new h.L(this.#t.api,{service:this.#n.service,bad:s,to:void 0,preferred:l??void 0,served:st(this.#e.service),
dryRun:!1,timeoutMs:this.#n.readyTimeoutMs,onlyIfServing:!0,owner:this.#n.trafficOwner,unproven:(0,e.A)(u),servedUsers:this.#t.servedUsers,health:this.#t.health,
refuse:B=>this.#d(B)},this.#t.clock).run(o);return this.#r||=C.changed,M(C.done?"sent-back":"stopped"),this.#t.onReport({...u,rollback:C}),{code:"not-passed",percent:t,
rollback:C}}async#m(t){const{candidate:n}=this.#e,o=[{revision:null,percent:100}],s=await this.#l(o,l=>l.latestReadyRevision===n&&l.latestCreatedRevision===n?void 0:
tt({code:"target-not-ready",revision:n,detail:"it is not the latest revision"}),t);return{code:"complete",pinned:(0,c.qT)(this.#s)?null:s}}async#l(t,n,o){const{
service:s,readyTimeoutMs:l}=this.#n,d=u=>{const D=(0,h.j)(u,this.#e.candidate);if(D!==void 0)return tt(D);const M=n(u);if(M!==void 0)return M;const y=this.#d(u),
C=(0,c.ev)(u,(0,c.H6)(u,t));return y===void 0||C?{kind:"send",shares:t}:tt(y)},v=new Q.W(this.#t.api,{service:s,timeoutMs:l,decide:d},this.#t.clock);try{return await v.
run(o)}finally{this.#s=v.latest??this.#s,this.#r||=v.changed,this.#o=(0,c.J0)(this.#s)}}#d(t){return(0,c.J0)(t)===this.#o?void 0:{code:"changed-by-others"}}}function st(i){
return(0,j.HQ)(i).flatMap(({revision:t,percent:n})=>n>0?[t]:[])}function tt(i){return{kind:"refuse",outcome:i}}async function ot(i,t,n){const o={...t,servedUsers:(0,a.
m)({...t,...i})},s=new J.o(i,o),l=await(0,T.z)(async()=>await s.awaitReadiness(n,!0),n),{readiness:d}=s,v=!l.cancelled&&l.error===null&&d?.finding.decision==="p\
ass",u={name:i.service,region:i.region,project:s.project,url:s.url};if(!v||d.service===void 0||d.revision===void 0)return{facts:at(s,l),service:u,reports:[(0,I.
x)(s,l)]};const D=d.revision.name,M=s.baseline===D?null:s.baseline,y=[],B=await new _(i,{candidate:D,base:(0,c.kO)(d.service,D)??M,service:d.service},{api:await t.
cloudRun(),commit:t.commit,clock:t.clock,health:(0,m.I)(i,t),servedUsers:o.servedUsers,judge:async(V,lt)=>await rt(V,o,lt),onStep:V=>t.onStep(V,D),onReport:V=>y.
push(V)}).run(n),Z=y.pop()??(0,I.x)(s,l),A=(0,$.c)({language:i.language,service:u,facts:B});return{facts:B,service:u,reports:[...y,it(Z,B,A)]}}async function rt(i,t,n){
const o=new J.o(i,t),s=await(0,T.z)(async()=>await o.run(n),n),l=(0,I.x)(o,s),d=l.notices.filter(({code:v})=>v!=="traffic-pinned");return{report:{...l,notices:d},
cancelled:s.cancelled}}function it(i,{outcome:t},n){const o={verdict:"inconclusive",decisive:null,job:"failure"};if(t.code==="cancelled"&&i.cause!=="cancelled"&&
i.verdict!=="fail")return{...i,...o,cause:"cancelled"};if(t.code!=="stopped")return i;const s=[...i.notices,{code:"stopped-by-error",detail:n}];return{...i,...o,
cause:"error",notices:s}}function at({readiness:i,settings:t},n){const{service:o,revision:s}=i??{},l=o===void 0||s===void 0?null:(0,c.tC)(o,s.name),d=i?.steps.at(
-1);return{candidate:s?.name??null,base:null,planned:t.steps,steps:[],outcome:n.cancelled?{code:"cancelled",percent:l??0}:n.error===null?{code:"not-ready"}:{code:"\
failed-itself",percent:l??0},percent:l,changed:!1,traffic:o===void 0?[]:(0,j.HQ)(o),tookMs:d?.elapsedMs??0}}async function ct(i){const t=(0,U.f)(process.env),n=await(0,g.
sb)({env:process.env,readFile:g.Ts}),{language:o}=n.settings;await(0,b.QU)((0,g.Fj)(n.settings)),n.configFile!==null&&(0,b.cv)(`Settings from ${n.configFile}`);
const s=[],l={settings:n.settings,runner:t,clock:W.m,cancel:i},d=(0,x.l)(l,()=>s.at(-1)?.json||null);d.start();const v=A=>{(0,b.cv)(A),d.progress(A)},u=(0,b.oh)(
()=>W.m.now()),D=A=>{u(A),d.progress(A)},{facts:M,service:y,reports:C}=await et(n,{tell:v,poll:D,warn:k.pj,commit:t.sha},i),B=await(0,k.rm)();for(const A of C)s.
push(await(0,N.PQ)(A,t.tempDir,B));await E({language:o,service:y,facts:M},C,s,t.summaryFile);const Z=C.at(-1);Z!==void 0&&await d.finish(Z)}async function et(i,{
tell:t,poll:n=t,warn:o,commit:s},l){const{language:d,steps:v}=i.settings,{close:u,...D}=(0,G.Q)(i,l,{warn:o,plannedMs:v.length*(0,O.lookMs)(i.settings)}),M=await ot(
i.settings,{...D,sendProbe:H.Nx,commit:s,onReadiness:y=>t((0,w.rj)(y,d)),onProgress:y=>n((0,w.oz)(y,d)),onStep:(y,C)=>t((0,$.l)(y,C,d))},l);return await u(),M}}),
23602:((nt,F,r)=>{r.d(F,{b:()=>N});var W=r(81959),G=r(80788),g=r(89404);const U={pass:32,ok:32,warn:33,fail:31,open:33,waiting:36},H=1,b=2;function N(E,{colour:P},x=[]){
const w=(0,G.t)(E.language),O=(e,...f)=>P&&e!==""?`\x1B[${f.join(";")}m${e}\x1B[0m`:e,{head:j,sections:I}=E,T=I.flatMap(({blocks:e})=>e.flatMap(f=>f.kind==="fin\
dings"?f.findings:[])),J=T.filter(({mark:e})=>e!=="pass"&&e!=="ok"),a=T.filter(({mark:e})=>e==="pass"||e==="ok"),m=j.verdict.mark===null?[H]:[H,U[j.verdict.mark]],
c=j.about.map(([e,f])=>`${e} ${(0,g.wh)(f)}`).join(" \xB7 ");return`${[O((0,g.wh)((0,g.uh)(j)),...m),...[c,...x.map(e=>(0,g.wh)(e))].filter(e=>e!=="").map(e=>` \
 ${O(e,b)}`),...J.map(e=>`  ${O(`${g.B2[e.mark]} ${e.name}`,U[e.mark])} \u2014 ${(0,g.wh)(e.sentence)}`),...a.length===0?[]:[`  ${O(g.B2.pass,U.pass)} ${K(a,w)}`],
...(T.length>0?[]:I.flatMap(z)).map(e=>`  ${e}`),...k(E,w).map(e=>`  ${e}`)].join(`
`)}
`}function K(E,P){return(0,g.wh)(P.passed(E.length,E.map(({name:x,value:w,limit:O})=>w===null||O===null?x:P.passedFigure(x,w,O))))}function z({id:E,importance:P,
blocks:x}){return E==="next"||P!==null?[]:x.flatMap(w=>{switch(w.kind){case"table":return w.table.rows.map(O=>O.map(j=>$(j)).join(" \xB7 "));case"list":return w.
items.map(({mark:O,name:j,text:I})=>(0,g.wh)([O===void 0?"":g.B2[O],j??"",I].filter(T=>T!=="").join(" ")));case"text":return[(0,g.wh)(w.text)];default:return[]}})}
function $(E){const P=typeof E=="string"?E:(0,g.x8)(E);return P===""?"\u2013":(0,g.wh)(P)}function k({sections:E},P){return E.filter(({id:w})=>w==="next").flatMap(
({blocks:w})=>w).flatMap(w=>w.kind==="list"?w.items.map(({text:O})=>`${P.cli.next}: ${(0,g.wh)((0,W.Mp)(O,j=>j.text),16e3)}`):[])}}),56532:((nt,F,r)=>{r.d(F,{c:()=>P,
isDone:()=>w,l:()=>O,renderRollout:()=>E,rolloutDocument:()=>x});var W=r(10073),G=r(28771),g=r(39969),U=r(89404),H=r(14652),b=r(32319),N=r(39046),K=r(38606),z=r(
2911),$=r(56129);const k=95e4;function E(a,m){const c=(0,g.Gc)(x(a));if(m===null)return c;const{words:p}=(0,K.b)(a.language);return(0,g.qN)(c.trimEnd(),"---",`#\
## ${p.rollout.headings.last}`,(0,g.Gc)((0,G.f)(m),{most:k}))}function P(a){return(0,U.wh)((0,U.uh)(x(a).head))}function x({language:a,service:m,facts:c}){const p=(0,K.
b)(a),{words:e,voice:f}=p,L=e.rollout,h=T(c,m,p);return{language:a,figures:[],head:{product:L.headings.last,verdict:{mark:null,word:L.heads[j(c.outcome)]},subject:f.
code(m.name),reason:I(c,p),about:[[e.labels.service,(0,H.$t)(m,f)],...c.candidate===null?[]:[[L.labels.candidate,f.code(c.candidate)]],...c.base===null?[]:[[L.labels.
base,f.code(c.base)]],[e.traffic.labels.took,f.duration(c.tookMs)]],links:[],linksLabel:"",now:(0,b.I)(h)},sections:[{id:"steps",title:L.columns.step,untitled:!0,
blocks:(0,W.B)(J(c,p),{kind:"text",text:(0,$.oo)(c.traffic,p)}),importance:null},(0,b.Z)(e.headings.next,h)]}}function w({outcome:a}){return a.code==="complete"||
a.code==="as-far-as-asked"}function O(a,m,c){const{words:p,voice:e}=(0,K.b)(c);return(0,U.wh)(p.rollout.stepLine(e,e.percent(a/100),m))}function j(a){return a.code===
"not-passed"&&!a.rollback.done?"not-back":a.code}function I({outcome:a,candidate:m},c){const{voice:p}=c,e=c.words.rollout,f=m===null?e.nobody:p.code(m),L=h=>(0,$.
yz)(h,m,c);switch(a.code){case"complete":return a.pinned===null?e.complete(f):e.completePinned(f,L(a.pinned));case"as-far-as-asked":return e.asFarAsAsked(f,p.percent(
a.percent/100));case"not-passed":return e.notPassed(f,p.percent(a.percent/100),(0,$.QV)(a.rollback,c));case"held":return e.held(f,p.percent(a.percent/100));case"\
not-ready":return e.notReady(f);case"stopped":return e.stopped(p.percent(a.percent/100),L(a.why));case"cancelled":return e.cancelled(f,p.percent(a.percent/100));case"\
failed-itself":return e.failedItself(f,p.percent(a.percent/100))}}function T({outcome:a,candidate:m,base:c,planned:p},e,f){const{words:L,voice:h}=f,Q=L.rollout.
steps,q=R=>(0,$.EM)({outcome:R,to:m,followsLatest:!1,health:null},e,f);switch(a.code){case"complete":{const R=(0,z.XX)(e,"--to-latest");return a.pinned===null?[]:
[{text:L.traffic.steps.toLatest(h,R),command:R}]}case"as-far-as-asked":return[{text:Q.further(h,`steps: ${[...p,100].map(R=>`${R}%`).join(",")}`),command:null}];case"\
not-passed":return(0,$.EM)(a.rollback,e,f);case"not-ready":return[];case"stopped":{const R=[...q(a.why),...X(a.percent)];return R.filter(({text:S},Y)=>R.findIndex(
_=>_.text===S)===Y)}case"held":{const[R,...S]=X(a.percent);return[...R===void 0?[]:[R],{text:Q.longer(h),command:null},...S]}case"cancelled":case"failed-itself":
return X(a.percent)}function X(R){if(R===0)return[];const S=c===null?null:(0,z.mm)(e,c);return[{text:Q.resume(h.percent(R/100)),command:null},...S===null?[]:[{text:Q.
sendBack(h,S),command:S}]]}}function J({steps:a,planned:m},{words:c,voice:p}){const{columns:e,decisions:f,labels:L}=c.rollout;return(0,W.d)(null,{name:e.step,columns:[
{title:e.step,figures:!0},{title:e.share,figures:!0},{title:e.verdict},{title:e.requests,figures:!0},{title:e.p95,figures:!0},{title:e.errors,figures:!0},{title:e.
decision}],rows:a.map(h=>[`${m.includes(h.percent)?m.indexOf(h.percent)+1:m.length}/${m.length}`,p.percent(h.percent/100),h.verdict===null?"":{mark:N.j7[h.verdict],
word:c.verdicts[h.verdict]},h.requests===null?"":p.count(h.requests),h.p95Ms===null?"":p.duration(h.p95Ms),h.errorRate===null?"":p.percent(h.errorRate),`${f[h.decision]}${h.
resumed?` (${L.resumed})`:""}`])})}})};
