"use strict";exports.id=731,exports.ids=[731,4161,6542,3112],exports.modules={30542:((F,B,i)=>{i.d(B,{H:()=>E,S:()=>w});var m=i(5550),P=i(29495),L=i(59301),k=i(70659),R=i(21337),
O=i(23971);function E(y,T){return{service:y.service,bad:y.revision,to:y.toRevision,dryRun:y.dryRun,timeoutMs:y.readyTimeoutMs,onlyIfServing:!1,owner:y.trafficOwner,
servedUsers:(0,k.m)({...T,...y}),health:(0,R.I)(y,{...T,sendProbe:P.N})}}async function w(y,T=""){try{return{project:await y.signIn(),api:await y.cloudRun()}}catch(v){
if(!(0,L.D)(v))throw v;const l=async()=>await Promise.reject(v);return{project:T,api:{service:l,revision:l,revisions:l,imageDigest:l,updateTraffic:l,operation:l,
close:async()=>{}}}}}}),44548:((F,B,i)=>{i.r(B),i.d(B,{rollBack:()=>Q,rollbackStep:()=>K});var m=i(5550),P=i(96843),L=i(36517),k=i(59240),R=i(5467),O=i(61481),E=i(
36761),w=i(95285),y=i(94e3),T=i(54247),v=i(91830),l=i(79609),e=i(25490);function c(u){return(0,E.Gc)(o(u))}function s(u){return(0,w.wh)((0,w.uh)(o(u).head))}function o({
language:u,project:D,whole:f}){const d=(0,l.b)(u),{words:h,voice:b}=d,g=h.services.rollback,I=p(f,D,d),C=a(f),H=g.reasons[f.outcome];return{language:u,figures:[],
head:{product:h.headings.rollback,verdict:{mark:null,word:g.heads[f.outcome]},subject:h.services.subject(b.count(f.targets.length)),reason:C===void 0?H:h.services.
decided(H,M(C,d),r(C,d)),about:[[h.traffic.labels.took,b.duration(f.tookMs)]],links:[],linksLabel:"",now:(0,v.I)(I)},sections:[n(f,d),(0,v.Z)(h.headings.next,I)]}}
function n({targets:u},D){const{words:f,voice:d}=D,h=f.services.rollback,b={name:f.headings.rollback,columns:[{title:f.services.service},{title:f.services.region},
{title:h.from},{title:h.to},{title:h.outcome},{title:h.now}],rows:u.map(g=>[d.code(g.service),d.code(g.region),g.facts?.from==null?"":d.code(g.facts.from),g.facts?.
to==null?"":d.code(g.facts.to),r(g,D),t(g).map(([I,C])=>`${d.percent(C/100)} ${d.code(I)}`).join(", ")])};return{id:"rollback",title:f.headings.rollback,untitled:!0,
blocks:(0,y.dJ)(null,b),importance:null}}function t({facts:u}){return u===null?[]:(0,e.EZ)(u.outcome.code==="planned"?u.before:u.after)}function r({facts:u,fault:D,
turn:f},d){const{words:h,voice:b}=d,g=h.services.rollback;if(u===null)return h.services.unverified(b.quote(D??""));switch(f?.kind){case"held-back":case"undone":
return g[f.kind];case"left":return g.left((0,e.yz)(f.why,u.to,d));case void 0:return(0,e.QV)(u,d)}}function a({outcome:u,targets:D}){if(u==="moved"||u==="alread\
y"||u==="planned")return;const f=["moved","already","planned"];return D.find(({facts:d,turn:h})=>h===null&&(d===null||!f.includes(d.outcome.code)))}function p(u,D,f){
const d=a(u),h=u.targets.filter(({turn:I})=>I?.kind==="left"),g=(d===void 0?u.outcome==="planned"?u.targets.slice(0,1):u.targets:[...h,d]).flatMap(({service:I,region:C,
facts:H})=>H===null?[]:(0,e.EM)(H,{name:I,region:C,project:D,url:null},f).slice(0,1));return g.filter(({text:I},C)=>g.findIndex(H=>H.text===I)===C)}function M({
service:u,region:D},{voice:f}){return(0,T.$t)({name:u,region:D,project:""},f)}var U=i(82108);async function S(u,D){const{done:f,outcome:d}=u.facts,h=_(u.facts),
b=f||d.code==="planned",g=(0,U.rollbackDocument)(u);await(0,R.nU)({outputs:A(u),summary:()=>(0,E.Gc)(g),errors:[],ending:{job:h?"warning":b?"success":"failure",
line:(0,w.gD)(g)}},D)}async function N(u,D){const{outcome:f,targets:d}=u.whole,h=f==="moved"||f==="already"||f==="planned",b=d.some(({facts:g})=>g!==null&&_(g));
await(0,R.nU)({outputs:W(u),summary:()=>c(u),errors:[],ending:{job:h?b?"warning":"success":"failure",line:s(u)}},D)}function W({whole:u}){const{outcome:D,targets:f}=u,
d=f.map(b=>[(0,O.TN)(b),b.turn?.kind??b.facts?.outcome.code??"error"]),h=f.some(({facts:b,turn:g})=>b?.changed===!0&&g?.kind!=="undone");return{changed:String(h),
revision:"","from-revision":"",outcome:D,outcomes:JSON.stringify(Object.fromEntries(d)),traffic:f.map(b=>`${(0,O.TN)(b)}:${t(b).map(([g,I])=>`${g}=${I}`).join("\
,")}`).join(";")}}function _({done:u,outcome:D,idle:f}){return D.code==="already"&&u&&f!==null&&f.tags!==""}function A({facts:u,service:D}){const{changed:f,before:d,
after:h,from:b,outcome:g}=u,I=(0,e.EZ)(g.code==="planned"?d:h),[C]=I;return{changed:String(f),revision:I.length===1&&C!==void 0?C[0]:"","from-revision":b??"",outcome:g.
code,outcomes:JSON.stringify({[(0,O.TN)({service:D.name,region:D.region})]:g.code}),traffic:I.map(([H,z])=>`${H}=${z}`).join(",")}}var j=i(23971),$=i(24161),x=i(
30542);async function K(u){const D=(0,L.f)(process.env),f={without:[]},d=await(0,P.sb)({env:process.env,readFile:P.Ts,several:f});if(await(0,k.QU)([d.settings,...d.
targets].flatMap(P.Fj)),d.configFile!==null&&(0,k.cv)((0,$.S3)(d.configFile,d.settings.language)),d.targets.length>1){const{rollBackServices:b}=await i.e(6023).
then(i.bind(i,76023));await N(await b(d,R.pj,u),D.summaryFile);return}const h=await Q(d,R.pj,u);await S(h,D.summaryFile)}async function Q(u,D,f){const{settings:d}=u,
h=(0,m.Q)(u,f,{warn:D,plannedMs:d.readyTimeoutMs}),{project:b,api:g}=await(0,x.S)(h,d.project),C=await new j.L(g,(0,x.H)(d,h),h.clock).run(f);await h.close();const{
service:H,region:z,language:Z}=d;return{language:Z,service:{name:H,region:z,project:b,url:C.health?.url??null},facts:C}}}),24161:((F,B,i)=>{i.d(B,{Be:()=>v,Ld:()=>O,
S3:()=>T,Zg:()=>l,_x:()=>y,oz:()=>R});var m=i(95285),P=i(79609),L=i(9081);const k=4;function R(e,c){return O(e,c)[0]}function O(e,c){const{words:s,voice:o}=(0,P.
b)(c),n=s.progress,t=e.awaits===void 0?[]:[n.awaits[e.awaits.what](o,e.awaits.mostMs)],r=[...t,...e.note===void 0?[]:[(0,m.wh)(e.note,200)]],a=n.of(o.duration(e.
elapsedMs),o.duration(e.windowMs)),p=(...A)=>A.join(" · ");if(e.sample==="error-lines")return[p(a,n.errorLines(o,e.requests),...r)];const M=[a,e.sample==="prob\
es"?n.probes(o,e.requests):n.requests(o,e.requests),n.p95(e.p95Ms===null?null:o.duration(e.p95Ms)),n.errors(e.errorRate===null?null:o.percent(e.errorRate))],[U,
S]=[e.strength,e.inFavour].map(A=>{const j=Math.min(Math.max(A,0),1);return{share:j,shown:o.percent(Math.floor(j*100)/100)}}),N=e.sampled===null?[]:[n.sampled(o.
percent(e.sampled))],W=U.share>S.share?n.evidenceAgainst(U.shown):n.evidenceFor(S.shown),_=p(...M,n.evidence(E(U),E(S)),...N,...r);return t.length>0?[_,p(...M,...t),
p(a,...t)]:[_,p(...M,n.evidence(U.shown,S.shown)),p(...M,W)]}function E({share:e,shown:c}){const s=Math.floor(e*k);return`${"▰".repeat(s)}${"▱".repeat(k-s)}\
 ${c}`}const w={waiting:"waiting",ready:"pass",failed:"fail"};function y(e){const{words:c,voice:s}=(0,P.b)(e),o=(0,L.s)();return({state:n,elapsedMs:t,message:r})=>{
const a=(0,m.wh)(s.code(c.detail(o(r))),500);return`${m.B2[w[n]]} ${c.readinessStates[n]} · ${s.duration(t)} · ${a}`}}function T(e,c){const{words:s,voice:o}=(0,P.
b)(c);return(0,m.wh)(s.progress.settings(o,e),500)}function v(e,c,s){const{words:o,voice:n}=(0,P.b)(s);return o.progress.reading(n,e,Math.max(e,c))}function l(e,c,s){
const{words:o,voice:n}=(0,P.b)(s);return o.progress.sql(n,e,c)}}),82108:((F,B,i)=>{i.d(B,{i:()=>O,rollbackDocument:()=>R});var m=i(94e3),P=i(72347),L=i(79609),k=i(
25490);function R({language:v,service:l,facts:e}){const c=(0,L.b)(v),{words:s}=c;return(0,P.m)({language:v,service:l,product:s.headings.rollback,word:s.traffic.
rollbackHeads[y(e)],reason:(0,k.QV)(e,c),tookMs:e.tookMs,sections:[{id:"rollback",title:s.headings.rollback,untitled:!0,blocks:E(e,c),importance:null}],steps:w(
e,l,c)})}function O(v,l){const{words:e}=l,c=v.done?"pass":v.outcome.code==="not-serving"?"waiting":"fail",s=e.traffic.rollbackHeads[y(v)].replace(/^[^\p{L}]+/u,
"");return{id:"rollback",title:e.headings.rollback,blocks:(0,m.Bv)({kind:"marked",mark:c,text:`${s} — ${(0,k.QV)(v,l)}`},E(v,l)),importance:null}}function E(v,l){
const{words:e,voice:c}=l,s=v.after.filter(o=>o.tag!==null).map(o=>`${o.tag} → ${o.revision}`);return(0,m.Bv)(T(v,l),v.health?.ok===!0&&{kind:"text",text:e.traffic.
healthOk(c,v.health.url)},s.length>0&&(v.changed||v.dryRun)&&{kind:"text",text:e.traffic.tagsKept(c,s.join(", "))})}function w(v,l,e){const{idle:c,outcome:s,to:o}=v,
n=(0,k.EM)(v,l,e);if(c===null||s.code!=="already"||o===null)return n;const{words:t,voice:r}=e;return[{text:t.traffic.steps.nameBad(r,o),command:null},...c.tags===
""?n:[]]}function y({outcome:v,dryRun:l}){switch(v.code){case"moved":return"done";case"already":return"already";case"planned":return l?"planned":"failed";case"u\
nhealthy":return"unhealthy";case"not-serving":return"skipped";default:return"failed"}}function T({before:v,after:l,outcome:e},{words:c,voice:s}){const{columns:o}=c.
traffic,n=[...new Set([...(0,k.EZ)(v),...(0,k.EZ)(l)].map(([r])=>r))],t=(r,a)=>r.length===0?"":s.percent((new Map((0,k.EZ)(r)).get(a)??0)/100);return(0,m.dJ)(null,
{name:c.headings.traffic,columns:[(0,m.fi)(c.columns.revision),(0,m.u5)(o.before),(0,m.u5)(e.code==="planned"?o.planned:o.now)],rows:n.map(r=>[s.code(r),t(v,r),
t(l,r)])})}}),78402:((F,B,i)=>{i.d(B,{W:()=>m,o:()=>P});function m(O,E,w){const y=w.filter(s=>s.revision!==""&&s.revision!==E.name&&s.percent>0).toSorted((s,o)=>o.
percent-s.percent).map(({revision:s})=>s),v=P(O).filter(s=>s.name!==E.name&&(s.createdAt??0)<=(E.createdAt??1/0)).filter(s=>!w.some(({revision:o,tag:n})=>o===s.
name&&n!==null)),l=v[0],c=l===void 0||k(l)===null?v:v.toSorted((s,o)=>(k(o)??0)-(k(s)??0));return[...new Set([...y,...c.map(({name:s})=>s)])]}function P(O){return O.
filter(L).toSorted((E,w)=>(w.createdAt??0)-(E.createdAt??0))}function L(O){const E=R(O,"ContainerHealthy");if(E!==void 0&&E.reason!=="HEALTH_CHECK_SKIPPED")return E.
state==="succeeded";const w=R(O,"Ready");return w?.state==="succeeded"&&w.reason!=="RETIRED"}function k(O){const E=R(O,"Active");return E!==void 0&&E.state!=="s\
ucceeded"?E.lastTransitionAt:null}function R(O,E){return O.conditions.find(w=>w.type===E)}}),70659:((F,B,i)=>{i.d(B,{m:()=>T});var m=i(59301),P=i(57291),L=i(26421),
k=i(7536),R=i(23647);const O=30*864e5,E=5,w=36e5,y="run.googleapis.com/request_count";function T(o){return async(n,t)=>{const r=await s(t,async()=>await v(o,n,t));
if(r.kind!=="unknown")return r;const a=await s(t,async()=>await c(o,n.revision,t));return a.kind!=="unknown"?a:{kind:"unknown",detail:`${r.detail} ${a.detail}`}}}
async function v({clock:o,logs:n,service:t,region:r,...a},{revision:p,tagHosts:M},U){const S=await n(),N=(0,k.hC)(a),W=o.now(),_=$=>(0,L.Tq)((0,L.u)({service:t,
region:r,revision:p}),W-O,$);let A=0,j=0;for await(const{entries:$,last:x}of new R.qs(S).read(_,W,U)){A+=$.length,j+=1;const K=$.find(Q=>l(Q,N,M));if(K!==void 0)
return{kind:"yes",by:"request-log",at:(0,P.e9)(K.timestamp)};if(x||j>=E)break}return A>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's request log holds no re\
quest of ${p}.`}}function l(o,n,t){if((0,k.NI)((0,k.iN)(o),n)!==null)return!1;const r=e(o.httpRequest?.requestUrl);return r===null||!(r.includes("---")||t.includes(
r))}function e(o){return/^[a-z]+:\/\/([^/?#]+)/i.exec(o??"")?.[1]??null}async function c({clock:o,metrics:n,service:t,region:r},a,p){const M=await n(),U=Math.floor(
o.now()/w)*w,S=async j=>{const[$]=await M.series({metric:y,service:t,region:r,and:j,from:U-O,to:U,alignmentMs:w,aligner:"ALIGN_DELTA",groupBy:[]},p);return new Map(
($?.points??[]).map(({at:x,value:K})=>[x,typeof K=="number"?K:0]))},[N,W]=await Promise.all([S(`resource.labels.revision_name="${a}"`),S("")]);if(W.size===0)return{
kind:"unknown",detail:"Monitoring has counted no request of this service."};const _=new Map;for(const[j,$]of W){const x=Math.floor((U-j)/(24*w)),K=_.get(x)??{own:0,
all:0,at:j};_.set(x,{own:K.own+(N.get(j)??0),all:K.all+$,at:Math.max(K.at,j)})}const A=[..._.values()].filter(j=>j.own>0&&j.own>j.all/2).toSorted((j,$)=>$.at-j.
at)[0];return A===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",at:A.at}}async function s(o,n){try{return await n()}catch(t){if(o.signal.throwIfAborted(),!(0,m.
D)(t))throw t;return{kind:"unknown",detail:t.message}}}}),71976:((F,B,i)=>{i.d(B,{GZ:()=>v,H6:()=>P,J0:()=>O,P2:()=>k,ev:()=>w,kO:()=>e,kc:()=>y,l7:()=>L,lM:()=>c,
qI:()=>T,qT:()=>E,tC:()=>l});var m=i(10430);function P(n,t){const r=new Map;for(const{revision:p,percent:M}of t){if(!Number.isInteger(M)||M<0)throw new RangeError(
`${M} is no whole percentage`);M>0&&r.set(p,(r.get(p)??0)+M)}const a=[...r.values()].reduce((p,M)=>p+M,0);if(a!==100)throw new RangeError(`shares total 100, not\
 ${a}`);return[...[...r].map(([p,M])=>({revision:p,percent:M,tag:null})),...R(n)]}function L(n,t,r){return(0,m.Do)(n).filter(({percent:a})=>a>0).map(a=>{const p=s(
a);return{revision:(p??n.latestReadyRevision)===t?r:p,percent:a.percent}})}function k(n){const t=new Map;for(const{revision:a,percent:p}of n)t.set(a,(t.get(a)??
0)+p);const r=[...t].filter(([,a])=>a>0).toSorted(([,a],[,p])=>p-a);if(!(r.length<2))return r.map(([a,p])=>`${a} ${p} %`).join(", ")}function R(n){return n.traffic.
flatMap(t=>t.tag===null?[]:[{revision:s(t),percent:0,tag:t.tag}])}function O(n){return(0,m.zD)((0,m.o_)(n,(0,m.Do)(n)).map(t=>({...t,tag:null})))}function E(n){
return(0,m.Do)(n).some(t=>t.latest&&t.percent>0)}function w(n,t){const r=(0,m.Do)(n).map(a=>({...a,revision:s(a)}));return o(r)===o(t)}function y(n,t){return(0,m.
uU)(n)&&!n.reconciling&&(0,m.zD)(c(n,t))===(0,m.zD)((0,m.HQ)(n))}function T(n,t){return(0,m.uU)(n)&&!n.reconciling&&(0,m.UN)(n)&&(0,m.HQ)(n).every(r=>r.percent===
0||r.revision===t)}function v(n){const t=(0,m.o_)(n,(0,m.Do)(n)),r=a=>(0,m.zD)(a.map(p=>({...p,tag:null})));return r(t)===r((0,m.HQ)(n))?null:t}function l(n,t){
return(0,m.HQ)(n).filter(r=>r.revision===t).reduce((r,a)=>r+a.percent,0)}function e(n,t){const p=[...new Set((0,m.HQ)(n).map(M=>M.revision))].filter(M=>M!==""&&
M!==t).toSorted((M,U)=>l(n,U)-l(n,M))[0];return p!==void 0&&l(n,p)>0?p:void 0}function c(n,t){const r=new Map(n.trafficStatuses.map(a=>[a.tag,a.uri]));return(0,m.
o_)(n,t.map(a=>({...a,uri:a.tag===null?null:r.get(a.tag)??null,latest:a.revision===null})))}function s(n){return n.latest?null:n.revision}function o(n){return(0,m.
zD)(n.map(t=>({...t,revision:t.revision??"the latest"})))}}),75010:((F,B,i)=>{i.d(B,{b:()=>E,i:()=>T});var m=i(59301),P=i(10430),L=i(78402),k=i(71976);const R=5,
O=5;async function E(l,e,c){const{api:s,name:o}=e,{bad:n,named:t,service:r}=l,a=await s.revisions(o,c);if(t!==void 0)return await w(a,t,n,e,c);const p=a.find(_=>_.
name===n);if(p===void 0)return{outcome:{code:"no-good-revision",before:n}};const M=(0,L.W)(a,p,(0,P.HQ)(r)),S=[...new Set([...l.preferred===void 0?[]:[l.preferred],
...M])].flatMap(_=>a.find(A=>A.name===_)??[]).filter(_=>_.name!==n&&(0,P.pg)(_)===void 0).slice(0,R);if(S.length===0)return{outcome:{code:"no-good-revision",before:n}};
const N=T(r);let W="";for(const{name:_}of S){if((0,k.tC)(r,_)>0||l.served.includes(_))return{revision:_,provenBy:"traffic"};const A=await e.servedUsers({revision:_,
tagHosts:N},c);if(A.kind==="yes")return{revision:_,provenBy:A.by};A.kind==="unknown"&&(W||=A.detail)}return{outcome:{code:"target-unproven",revisions:S.map(_=>_.
name).join(", "),detail:W}}}async function w(l,e,c,{api:s,name:o},n){const t=l.find(p=>p.name===e)??await y(s,o,e,n);if(t===void 0)return{outcome:{code:"target-\
not-found",revision:e,known:v(l,c)}};const r=(0,P.pg)(t);if(r===void 0)return{revision:e,provenBy:"named"};const a=[r.reason,r.message].filter(p=>p!=="").join("\
: ");return{outcome:{code:"target-not-ready",revision:e,detail:a}}}async function y(l,e,c,s){try{return await l.revision(e,c,s)}catch(o){if((0,m.D)(o)&&o.failure===
"not-found")return;throw o}}function T({trafficStatuses:l,uri:e}){const c=e===null?null:new URL(e).host;return l.flatMap(({tag:s,uri:o})=>s!==null&&o!==null&&URL.
canParse(o)?[new URL(o).host]:[]).filter(s=>s!==c)}function v(l,e){return(0,L.o)(l).filter(c=>c.name!==e).slice(0,O).map(c=>c.name).join(", ")}})};
