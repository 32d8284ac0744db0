"use strict";exports.id=4906,exports.ids=[4906,2328,9947,2525],exports.modules={25909:((F,B,a)=>{a.d(B,{H:()=>E,S:()=>w});var m=a(9089),P=a(97723),I=a(77074),k=a(95700),j=a(
38866),O=a(2928);function E(y,T){return{service:y.service,bad:y.revision,to:y.toRevision,dryRun:y.dryRun,timeoutMs:y.readyTimeoutMs,onlyIfServing:!1,owner:y.trafficOwner,
servedUsers:(0,k.m)({...T,...y}),health:(0,j.I)(y,{...T,sendProbe:P.N})}}async function w(y,T=""){try{return{project:await y.signIn(),api:await y.cloudRun()}}catch(v){
if(!(0,I.D)(v))throw v;const u=async()=>await Promise.reject(v);return{project:T,api:{service:u,revision:u,revisions:u,imageDigest:u,updateTraffic:u,operation:u,
close:async()=>{}}}}}}),3472:((F,B,a)=>{a.r(B),a.d(B,{rollBack:()=>z,rollbackStep:()=>K});var m=a(9089),P=a(31223),I=a(23092),k=a(46801),j=a(18884),O=a(66862),E=a(
39969),w=a(89404),y=a(10073),T=a(14652),v=a(32319),u=a(38606),e=a(56129);function c(l){return(0,E.Gc)(o(l))}function s(l){return(0,w.wh)((0,w.uh)(o(l).head))}function o({
language:l,project:D,whole:f}){const d=(0,u.b)(l),{words:p,voice:b}=d,h=p.services.rollback,L=g(f,D,d),C=i(f),H=h.reasons[f.outcome];return{language:l,figures:[],
head:{product:p.headings.rollback,verdict:{mark:null,word:h.heads[f.outcome]},subject:p.services.subject(b.count(f.targets.length)),reason:C===void 0?H:p.services.
decided(H,M(C,d),r(C,d)),about:[[p.traffic.labels.took,b.duration(f.tookMs)]],links:[],linksLabel:"",now:(0,v.I)(L)},sections:[n(f,d),(0,v.Z)(p.headings.next,L)]}}
function n({targets:l},D){const{words:f,voice:d}=D,p=f.services.rollback,b={name:f.headings.rollback,columns:[{title:f.services.service},{title:f.services.region},
{title:p.from},{title:p.to},{title:p.outcome},{title:p.now}],rows:l.map(h=>[d.code(h.service),d.code(h.region),h.facts?.from==null?"":d.code(h.facts.from),h.facts?.
to==null?"":d.code(h.facts.to),r(h,D),t(h).map(([L,C])=>`${d.percent(C/100)} ${d.code(L)}`).join(", ")])};return{id:"rollback",title:f.headings.rollback,untitled:!0,
blocks:(0,y.dJ)(null,b),importance:null}}function t({facts:l}){return l===null?[]:(0,e.EZ)(l.outcome.code==="planned"?l.before:l.after)}function r({facts:l,fault:D,
turn:f},d){const{words:p,voice:b}=d,h=p.services.rollback;if(l===null)return h.unread(b.quote(D??""));switch(f?.kind){case"held-back":case"undone":return h[f.kind];case"\
left":return h.left((0,e.yz)(f.why,l.to,d));case void 0:return(0,e.QV)(l,d)}}function i({outcome:l,targets:D}){if(l==="moved"||l==="already"||l==="planned")return;
const f=["moved","already","planned"];return D.find(({facts:d,turn:p})=>p===null&&(d===null||!f.includes(d.outcome.code)))}function g(l,D,f){const d=i(l),p=l.targets.
filter(({turn:L})=>L?.kind==="left"),h=(d===void 0?l.outcome==="planned"?l.targets.slice(0,1):l.targets:[d,...p]).flatMap(L=>{const{service:C,region:H,facts:Q}=L;
if(Q===null)return[];const Z=(0,e.EM)(Q,{name:C,region:H,project:D,url:null},f);return L===d?Z:Z.slice(0,2)});return h.filter(({text:L},C)=>h.findIndex(H=>H.text===
L)===C)}function M({service:l,region:D},{voice:f}){return(0,T.$t)({name:l,region:D,project:""},f)}var U=a(86349);async function S(l,D){const{done:f,outcome:d}=l.
facts,p=_(l.facts),b=f||d.code==="planned",h=(0,U.rollbackDocument)(l);await(0,j.nU)({language:l.language,outputs:A(l),summary:()=>(0,E.Gc)(h),errors:[],ending:{
job:p?"warning":b?"success":"failure",line:(0,w.gD)(h)}},D)}async function N(l,D){const{outcome:f,targets:d}=l.whole,p=f==="moved"||f==="already"||f==="planned",
b=d.some(({facts:h})=>h!==null&&_(h));await(0,j.nU)({language:l.language,outputs:W(l),summary:()=>c(l),errors:[],ending:{job:p?b?"warning":"success":"failure",line:s(
l)}},D)}function W({whole:l}){const{outcome:D,targets:f}=l,d=f.map(b=>[(0,O.TN)(b),b.turn?.kind??b.facts?.outcome.code??"error"]),p=f.some(({facts:b,turn:h})=>b?.
changed===!0&&h?.kind!=="undone");return{changed:String(p),revision:"","from-revision":"",outcome:D,outcomes:JSON.stringify(Object.fromEntries(d)),traffic:f.map(
b=>`${(0,O.TN)(b)}:${t(b).map(([h,L])=>`${h}=${L}`).join(",")}`).join(";")}}function _({done:l,outcome:D,idle:f}){return D.code==="already"&&l&&f!==null&&f.tags!==
""}function A({facts:l,service:D}){const{changed:f,before:d,after:p,from:b,outcome:h}=l,L=(0,e.EZ)(h.code==="planned"?d:p),[C]=L;return{changed:String(f),revision:L.
length===1&&C!==void 0?C[0]:"","from-revision":b??"",outcome:h.code,outcomes:JSON.stringify({[(0,O.TN)({service:D.name,region:D.region})]:h.code}),traffic:L.map(
([H,Q])=>`${H}=${Q}`).join(",")}}var R=a(2928),$=a(82328),x=a(25909);async function K(l){const D=(0,I.f)(process.env),f={without:[]},d=await(0,P.sb)({env:process.
env,readFile:P.Ts,several:f});await(0,k.QU)([d.settings,...d.targets].flatMap(P.Fj)),d.configFile!==null&&(0,k.cv)((0,$.S3)(d.configFile,d.settings.language));const p=(0,j.
pj)(d.settings.language);if(d.targets.length>1){const{rollBackServices:h}=await a.e(9147).then(a.bind(a,19147));await N(await h(d,p,l),D.summaryFile);return}const b=await z(
d,p,l);await S(b,D.summaryFile)}async function z(l,D,f){const{settings:d}=l,p=(0,m.Q)(l,f,{warn:D,plannedMs:d.readyTimeoutMs}),{project:b,api:h}=await(0,x.S)(p,
d.project),C=await new R.L(h,(0,x.H)(d,p),p.clock).run(f);await p.close();const{service:H,region:Q,language:Z}=d;return{language:Z,service:{name:H,region:Q,project:b,
url:C.health?.url??null},facts:C}}}),82328:((F,B,a)=>{a.d(B,{Be:()=>v,Ld:()=>O,S3:()=>T,Zg:()=>u,_x:()=>y,oz:()=>j});var m=a(89404),P=a(38606),I=a(18926);const k=4;
function j(e,c){return O(e,c)[0]}function O(e,c){const{words:s,voice:o}=(0,P.b)(c),n=s.progress,t=e.awaits===void 0?[]:[n.awaits[e.awaits.what](o,e.awaits.mostMs)],
r=[...t,...e.note===void 0?[]:[(0,m.wh)(e.note,200)]],i=n.of(o.duration(e.elapsedMs),o.duration(e.windowMs)),g=(...A)=>A.join(" · ");if(e.sample==="error-lines")
return[g(i,n.errorLines(o,e.requests),...r)];const M=[i,e.sample==="probes"?n.probes(o,e.requests):n.requests(o,e.requests),n.p95(e.p95Ms===null?null:o.duration(
e.p95Ms)),n.errors(e.errorRate===null?null:o.percent(e.errorRate))],[U,S]=[e.strength,e.inFavour].map(A=>{const R=Math.min(Math.max(A,0),1);return{share:R,shown:o.
percent(Math.floor(R*100)/100)}}),N=e.sampled===null?[]:[n.sampled(o.percent(e.sampled))],W=U.share>S.share?n.evidenceAgainst(U.shown):n.evidenceFor(S.shown),_=g(
...M,n.evidence(E(U),E(S)),...N,...r);return t.length>0?[_,g(...M,...t),g(i,...t)]:[_,g(...M,n.evidence(U.shown,S.shown)),g(...M,W)]}function E({share:e,shown:c}){
const s=Math.floor(e*k);return`${"▰".repeat(s)}${"▱".repeat(k-s)} ${c}`}const w={waiting:"waiting",ready:"pass",failed:"fail"};function y(e){const{words:c,voice:s}=(0,P.
b)(e),o=(0,I.s)();return({state:n,elapsedMs:t,message:r})=>{const i=(0,m.wh)(s.code(c.detail(o(r))),500);return`${m.B2[w[n]]} ${c.readinessStates[n]} · ${s.duration(
t)} · ${i}`}}function T(e,c){const{words:s,voice:o}=(0,P.b)(c);return(0,m.wh)(s.progress.settings(o,e),500)}function v(e,c,s){const{words:o,voice:n}=(0,P.b)(s);
return o.progress.reading(n,e,Math.max(e,c))}function u(e,c,s){const{words:o,voice:n}=(0,P.b)(s);return o.progress.sql(n,e,c)}}),86349:((F,B,a)=>{a.d(B,{i:()=>O,
rollbackDocument:()=>j});var m=a(10073),P=a(33306),I=a(38606),k=a(56129);function j({language:v,service:u,facts:e}){const c=(0,I.b)(v),{words:s}=c;return(0,P.m)(
{language:v,service:u,product:s.headings.rollback,word:s.traffic.rollbackHeads[y(e)],reason:(0,k.QV)(e,c),tookMs:e.tookMs,sections:[{id:"rollback",title:s.headings.
rollback,untitled:!0,blocks:E(e,c),importance:null}],steps:w(e,u,c)})}function O(v,u){const{words:e}=u,c=v.done?"pass":v.outcome.code==="not-serving"?"waiting":
"fail",s=e.traffic.rollbackHeads[y(v)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:e.headings.rollback,blocks:(0,m.Bv)({kind:"marked",mark:c,text:`${s}\
 — ${(0,k.QV)(v,u)}`},E(v,u)),importance:null}}function E(v,u){const{words:e,voice:c}=u,s=v.after.filter(o=>o.tag!==null).map(o=>`${o.tag} → ${o.revision}`);
return(0,m.Bv)(T(v,u),v.health?.ok===!0&&{kind:"text",text:e.traffic.healthOk(c,v.health.url)},s.length>0&&(v.changed||v.dryRun)&&{kind:"text",text:e.traffic.tagsKept(
c,s.join(", "))})}function w(v,u,e){const{idle:c,outcome:s,to:o}=v,n=(0,k.EM)(v,u,e);if(c===null||s.code!=="already"||o===null)return n;const{words:t,voice:r}=e;
return[{text:t.traffic.steps.nameBad(r,o),command:null},...c.tags===""?n:[]]}function y({outcome:v,dryRun:u}){switch(v.code){case"moved":return"done";case"alrea\
dy":return"already";case"planned":return u?"planned":"failed";case"unhealthy":return"unhealthy";case"not-serving":return"skipped";default:return"failed"}}function T({
before:v,after:u,outcome:e},{words:c,voice:s}){const{columns:o}=c.traffic,n=[...new Set([...(0,k.EZ)(v),...(0,k.EZ)(u)].map(([r])=>r))],t=(r,i)=>r.length===0?"":
s.percent((new Map((0,k.EZ)(r)).get(i)??0)/100);return(0,m.dJ)(null,{name:c.headings.traffic,columns:[(0,m.fi)(c.columns.revision),(0,m.u5)(o.before),(0,m.u5)(e.
code==="planned"?o.planned:o.now)],rows:n.map(r=>[s.code(r),t(v,r),t(u,r)])})}}),35485:((F,B,a)=>{a.d(B,{W:()=>m,o:()=>P});function m(O,E,w){const y=w.filter(s=>s.
revision!==""&&s.revision!==E.name&&s.percent>0).toSorted((s,o)=>o.percent-s.percent).map(({revision:s})=>s),v=P(O).filter(s=>s.name!==E.name&&(s.createdAt??0)<=
(E.createdAt??1/0)).filter(s=>!w.some(({revision:o,tag:n})=>o===s.name&&n!==null)),u=v[0],c=u===void 0||k(u)===null?v:v.toSorted((s,o)=>(k(o)??0)-(k(s)??0));return[
...new Set([...y,...c.map(({name:s})=>s)])]}function P(O){return O.filter(I).toSorted((E,w)=>(w.createdAt??0)-(E.createdAt??0))}function I(O){const E=j(O,"Conta\
inerHealthy");if(E!==void 0&&E.reason!=="HEALTH_CHECK_SKIPPED")return E.state==="succeeded";const w=j(O,"Ready");return w?.state==="succeeded"&&w.reason!=="RETI\
RED"}function k(O){const E=j(O,"Active");return E!==void 0&&E.state!=="succeeded"?E.lastTransitionAt:null}function j(O,E){return O.conditions.find(w=>w.type===E)}}),
95700:((F,B,a)=>{a.d(B,{m:()=>T});var m=a(77074),P=a(33678),I=a(84638),k=a(26207),j=a(43010);const O=30*864e5,E=5,w=36e5,y="run.googleapis.com/request_count";function T(o){
return async(n,t)=>{const r=await s(t,async()=>await v(o,n,t));if(r.kind!=="unknown")return r;const i=await s(t,async()=>await c(o,n.revision,t));return i.kind!==
"unknown"?i:{kind:"unknown",detail:`${r.detail} ${i.detail}`}}}async function v({clock:o,logs:n,service:t,region:r,...i},{revision:g,tagHosts:M},U){const S=await n(),
N=(0,k.hC)(i),W=o.now(),_=$=>(0,I.Tq)((0,I.u)({service:t,region:r,revision:g}),W-O,$);let A=0,R=0;for await(const{entries:$,last:x}of new j.qs(S).read(_,W,U)){A+=
$.length,R+=1;const K=$.find(z=>u(z,N,M));if(K!==void 0)return{kind:"yes",by:"request-log",at:(0,P.e9)(K.timestamp)};if(x||R>=E)break}return A>0?{kind:"no"}:{kind:"\
unknown",detail:`Cloud Run's request log holds no request of ${g}.`}}function u(o,n,t){if((0,k.NI)((0,k.iN)(o),n)!==null)return!1;const r=e(o.httpRequest?.requestUrl);
return r===null||!(r.includes("---")||t.includes(r))}function e(o){return/^[a-z]+:\/\/([^/?#]+)/i.exec(o??"")?.[1]??null}async function c({clock:o,metrics:n,service:t,
region:r},i,g){const M=await n(),U=Math.floor(o.now()/w)*w,S=async R=>{const[$]=await M.series({metric:y,service:t,region:r,and:R,from:U-O,to:U,alignmentMs:w,aligner:"\
ALIGN_DELTA",groupBy:[]},g);return new Map(($?.points??[]).map(({at:x,value:K})=>[x,typeof K=="number"?K:0]))},[N,W]=await Promise.all([S(`resource.labels.revis\
ion_name="${i}"`),S("")]);if(W.size===0)return{kind:"unknown",detail:"Monitoring has counted no request of this service."};const _=new Map;for(const[R,$]of W){const x=Math.
floor((U-R)/(24*w)),K=_.get(x)??{own:0,all:0,at:R};_.set(x,{own:K.own+(N.get(R)??0),all:K.all+$,at:Math.max(K.at,R)})}const A=[..._.values()].filter(R=>R.own>0&&
R.own>R.all/2).toSorted((R,$)=>$.at-R.at)[0];return A===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",at:A.at}}async function s(o,n){try{return await n()}catch(t){
if(o.signal.throwIfAborted(),!(0,m.D)(t))throw t;return{kind:"unknown",detail:t.message}}}}),26047:((F,B,a)=>{a.d(B,{GZ:()=>v,H6:()=>P,J0:()=>O,P2:()=>k,ev:()=>w,
kO:()=>e,kc:()=>y,l7:()=>I,lM:()=>c,qI:()=>T,qT:()=>E,tC:()=>u});var m=a(90915);function P(n,t){const r=new Map;for(const{revision:g,percent:M}of t){if(!Number.
isInteger(M)||M<0)throw new RangeError(`${M} is no whole percentage`);M>0&&r.set(g,(r.get(g)??0)+M)}const i=[...r.values()].reduce((g,M)=>g+M,0);if(i!==100)throw new RangeError(
`shares total 100, not ${i}`);return[...[...r].map(([g,M])=>({revision:g,percent:M,tag:null})),...j(n)]}function I(n,t,r){return(0,m.Do)(n).filter(({percent:i})=>i>
0).map(i=>{const g=s(i);return{revision:(g??n.latestReadyRevision)===t?r:g,percent:i.percent}})}function k(n){const t=new Map;for(const{revision:i,percent:g}of n)
t.set(i,(t.get(i)??0)+g);const r=[...t].filter(([,i])=>i>0).toSorted(([,i],[,g])=>g-i);if(!(r.length<2))return r.map(([i,g])=>`${i} ${g} %`).join(", ")}function j(n){
return n.traffic.flatMap(t=>t.tag===null?[]:[{revision:s(t),percent:0,tag:t.tag}])}function O(n){return(0,m.zD)((0,m.o_)(n,(0,m.Do)(n)).map(t=>({...t,tag:null})))}
function E(n){return(0,m.Do)(n).some(t=>t.latest&&t.percent>0)}function w(n,t){const r=(0,m.Do)(n).map(i=>({...i,revision:s(i)}));return o(r)===o(t)}function y(n,t){
return(0,m.uU)(n)&&!n.reconciling&&(0,m.zD)(c(n,t))===(0,m.zD)((0,m.HQ)(n))}function T(n,t){return(0,m.uU)(n)&&!n.reconciling&&(0,m.UN)(n)&&(0,m.HQ)(n).every(r=>r.
percent===0||r.revision===t)}function v(n){const t=(0,m.o_)(n,(0,m.Do)(n)),r=i=>(0,m.zD)(i.map(g=>({...g,tag:null})));return r(t)===r((0,m.HQ)(n))?null:t}function u(n,t){
return(0,m.HQ)(n).filter(r=>r.revision===t).reduce((r,i)=>r+i.percent,0)}function e(n,t){const g=[...new Set((0,m.HQ)(n).map(M=>M.revision))].filter(M=>M!==""&&
M!==t).toSorted((M,U)=>u(n,U)-u(n,M))[0];return g!==void 0&&u(n,g)>0?g:void 0}function c(n,t){const r=new Map(n.trafficStatuses.map(i=>[i.tag,i.uri]));return(0,m.
o_)(n,t.map(i=>({...i,uri:i.tag===null?null:r.get(i.tag)??null,latest:i.revision===null})))}function s(n){return n.latest?null:n.revision}function o(n){return(0,m.
zD)(n.map(t=>({...t,revision:t.revision??"the latest"})))}}),77549:((F,B,a)=>{a.d(B,{b:()=>E,i:()=>T});var m=a(77074),P=a(90915),I=a(35485),k=a(26047);const j=5,
O=5;async function E(u,e,c){const{api:s,name:o}=e,{bad:n,named:t,service:r}=u,i=await s.revisions(o,c);if(t!==void 0)return await w(i,t,n,e,c);const g=i.find(_=>_.
name===n);if(g===void 0)return{outcome:{code:"no-good-revision",before:n}};const M=(0,I.W)(i,g,(0,P.HQ)(r)),S=[...new Set([...u.preferred===void 0?[]:[u.preferred],
...M])].flatMap(_=>i.find(A=>A.name===_)??[]).filter(_=>_.name!==n&&(0,P.pg)(_)===void 0).slice(0,j);if(S.length===0)return{outcome:{code:"no-good-revision",before:n}};
const N=T(r);let W="";for(const{name:_}of S){if((0,k.tC)(r,_)>0||u.served.includes(_))return{revision:_,provenBy:"traffic"};const A=await e.servedUsers({revision:_,
tagHosts:N},c);if(A.kind==="yes")return{revision:_,provenBy:A.by};A.kind==="unknown"&&(W||=A.detail)}return{outcome:{code:"target-unproven",revisions:S.map(_=>_.
name).join(", "),detail:W}}}async function w(u,e,c,{api:s,name:o},n){const t=u.find(g=>g.name===e)??await y(s,o,e,n);if(t===void 0)return{outcome:{code:"target-\
not-found",revision:e,known:v(u,c)}};const r=(0,P.pg)(t);if(r===void 0)return{revision:e,provenBy:"named"};const i=[r.reason,r.message].filter(g=>g!=="").join("\
: ");return{outcome:{code:"target-not-ready",revision:e,detail:i}}}async function y(u,e,c,s){try{return await u.revision(e,c,s)}catch(o){if((0,m.D)(o)&&o.failure===
"not-found")return;throw o}}function T({trafficStatuses:u,uri:e}){const c=e===null?null:new URL(e).host;return u.flatMap(({tag:s,uri:o})=>s!==null&&o!==null&&URL.
canParse(o)?[new URL(o).host]:[]).filter(s=>s!==c)}function v(u,e){return(0,I.o)(u).filter(c=>c.name!==e).slice(0,O).map(c=>c.name).join(", ")}})};
