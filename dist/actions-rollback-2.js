"use strict";exports.id=2525,exports.ids=[2525],exports.modules={25909:((x,L,o)=>{o.d(L,{H:()=>E,S:()=>k});var v=o(9089),R=o(97723),I=o(77074),b=o(95700),T=o(38866),O=o(2928);
function E(w,A){return{service:w.service,bad:w.revision,to:w.toRevision,dryRun:w.dryRun,timeoutMs:w.readyTimeoutMs,onlyIfServing:!1,owner:w.trafficOwner,servedUsers:(0,b.
m)({...A,...w}),health:(0,T.I)(w,{...A,sendProbe:R.N})}}async function k(w,A=""){try{return{project:await w.signIn(),api:await w.cloudRun()}}catch(f){if(!(0,I.D)(
f))throw f;const a=async()=>await Promise.reject(f);return{project:A,api:{service:a,revision:a,revisions:a,imageDigest:a,updateTraffic:a,operation:a,close:async()=>{}}}}}}),
3472:((x,L,o)=>{o.r(L),o.d(L,{rollBack:()=>F,rollbackStep:()=>S});var v=o(9089),R=o(31223),I=o(23092),b=o(46801),T=o(18884),O=o(66862),E=o(39969),k=o(89404),w=o(
10073),A=o(14652),f=o(32319),a=o(38606),u=o(56129);function m(r){return(0,E.Gc)(c(r))}function i(r){return(0,k.wh)((0,k.uh)(c(r).head))}function c({language:r,project:M,
whole:d}){const l=(0,a.b)(r),{words:h,voice:D}=l,g=h.services.rollback,j=p(d,M,l),U=s(d),H=g.reasons[d.outcome];return{language:r,figures:[],head:{product:h.headings.
rollback,verdict:{mark:null,word:g.heads[d.outcome]},subject:h.services.subject(D.count(d.targets.length)),reason:U===void 0?H:h.services.decided(H,y(U,l),t(U,l)),
about:[[h.traffic.labels.took,D.duration(d.tookMs)]],links:[],linksLabel:"",now:(0,f.I)(j)},sections:[n(d,l),(0,f.Z)(h.headings.next,j)]}}function n({targets:r},M){
const{words:d,voice:l}=M,h=d.services.rollback,D={name:d.headings.rollback,columns:[{title:d.services.service},{title:d.services.region},{title:h.from},{title:h.
to},{title:h.outcome},{title:h.now}],rows:r.map(g=>[l.code(g.service),l.code(g.region),g.facts?.from==null?"":l.code(g.facts.from),g.facts?.to==null?"":l.code(g.
facts.to),t(g,M),e(g).map(([j,U])=>`${l.percent(U/100)} ${l.code(j)}`).join(", ")])};return{id:"rollback",title:d.headings.rollback,untitled:!0,blocks:(0,w.dJ)(
null,D),importance:null}}function e({facts:r}){return r===null?[]:(0,u.EZ)(r.outcome.code==="planned"?r.before:r.after)}function t({facts:r,fault:M,turn:d},l){const{
words:h,voice:D}=l,g=h.services.rollback;if(r===null)return g.unread(D.quote(M??""));switch(d?.kind){case"held-back":case"undone":return g[d.kind];case"left":return g.
left((0,u.yz)(d.why,r.to,l));case void 0:return(0,u.QV)(r,l)}}function s({outcome:r,targets:M}){if(r==="moved"||r==="already"||r==="planned")return;const d=["mo\
ved","already","planned"];return M.find(({facts:l,turn:h})=>h===null&&(l===null||!d.includes(l.outcome.code)))}function p(r,M,d){const l=s(r),h=r.targets.filter(
({turn:j})=>j?.kind==="left"),g=(l===void 0?r.outcome==="planned"?r.targets.slice(0,1):r.targets:[l,...h]).flatMap(j=>{const{service:U,region:H,facts:z}=j;if(z===
null)return[];const Z=(0,u.EM)(z,{name:U,region:H,project:M,url:null},d);return j===l?Z:Z.slice(0,2)});return g.filter(({text:j},U)=>g.findIndex(H=>H.text===j)===
U)}function y({service:r,region:M},{voice:d}){return(0,A.$t)({name:r,region:M,project:""},d)}var W=o(86349);async function K(r,M){const{done:d,outcome:l}=r.facts,
h=P(r.facts),D=d||l.code==="planned",g=(0,W.rollbackDocument)(r);await(0,T.nU)({language:r.language,outputs:B(r),summary:()=>(0,E.Gc)(g),errors:[],ending:{job:h?
"warning":D?"success":"failure",line:(0,k.gD)(g)}},M)}async function Q(r,M){const{outcome:d,targets:l}=r.whole,h=d==="moved"||d==="already"||d==="planned",D=l.some(
({facts:g})=>g!==null&&P(g));await(0,T.nU)({language:r.language,outputs:$(r),summary:()=>m(r),errors:[],ending:{job:h?D?"warning":"success":"failure",line:i(r)}},
M)}function $({whole:r}){const{outcome:M,targets:d}=r,l=d.map(D=>[(0,O.TN)(D),D.turn?.kind??D.facts?.outcome.code??"error"]),h=d.some(({facts:D,turn:g})=>D?.changed===
!0&&g?.kind!=="undone");return{changed:String(h),revision:"","from-revision":"",outcome:M,outcomes:JSON.stringify(Object.fromEntries(l)),traffic:d.map(D=>`${(0,O.
TN)(D)}:${e(D).map(([g,j])=>`${g}=${j}`).join(",")}`).join(";")}}function P({done:r,outcome:M,idle:d}){return M.code==="already"&&r&&d!==null&&d.tags!==""}function B({
facts:r,service:M}){const{changed:d,before:l,after:h,from:D,outcome:g}=r,j=(0,u.EZ)(g.code==="planned"?l:h),[U]=j;return{changed:String(d),revision:j.length===1&&
U!==void 0?U[0]:"","from-revision":D??"",outcome:g.code,outcomes:JSON.stringify({[(0,O.TN)({service:M.name,region:M.region})]:g.code}),traffic:j.map(([H,z])=>`${H}\
=${z}`).join(",")}}var _=o(2928),C=o(82328),N=o(25909);async function S(r){const M=(0,I.f)(process.env),d={without:[]},l=await(0,R.sb)({env:process.env,readFile:R.
Ts,several:d});await(0,b.QU)([l.settings,...l.targets].flatMap(R.Fj)),l.configFile!==null&&(0,b.cv)((0,C.S3)(l.configFile,l.settings.language));const h=(0,T.pj)(
l.settings.language);if(l.targets.length>1){const{rollBackServices:g}=await o.e(9147).then(o.bind(o,19147));await Q(await g(l,h,r),M.summaryFile);return}const D=await F(
l,h,r);await K(D,M.summaryFile)}async function F(r,M,d){const{settings:l}=r,h=(0,v.Q)(r,d,{warn:M,plannedMs:l.readyTimeoutMs}),{project:D,api:g}=await(0,N.S)(h,
l.project),U=await new _.L(g,(0,N.H)(l,h),h.clock).run(d);await h.close();const{service:H,region:z,language:Z}=l;return{language:Z,service:{name:H,region:z,project:D,
url:U.health?.url??null},facts:U}}}),86349:((x,L,o)=>{o.d(L,{i:()=>O,rollbackDocument:()=>T});var v=o(10073),R=o(33306),I=o(38606),b=o(56129);function T({language:f,
service:a,facts:u}){const m=(0,I.b)(f),{words:i}=m;return(0,R.m)({language:f,service:a,product:i.headings.rollback,word:i.traffic.rollbackHeads[w(u)],reason:(0,b.
QV)(u,m),tookMs:u.tookMs,sections:[{id:"rollback",title:i.headings.rollback,untitled:!0,blocks:E(u,m),importance:null}],steps:k(u,a,m)})}function O(f,a){const{words:u}=a,
m=f.done?"pass":f.outcome.code==="not-serving"?"waiting":"fail",i=u.traffic.rollbackHeads[w(f)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:u.headings.
rollback,blocks:(0,v.Bv)({kind:"marked",mark:m,text:`${i} — ${(0,b.QV)(f,a)}`},E(f,a)),importance:null}}function E(f,a){const{words:u,voice:m}=a,i=f.after.filter(
c=>c.tag!==null).map(c=>`${c.tag} → ${c.revision}`);return(0,v.Bv)(A(f,a),f.health?.ok===!0&&{kind:"text",text:u.traffic.healthOk(m,f.health.url)},i.length>0&&
(f.changed||f.dryRun)&&{kind:"text",text:u.traffic.tagsKept(m,i.join(", "))})}function k(f,a,u){const{idle:m,outcome:i,to:c}=f,n=(0,b.EM)(f,a,u);if(m===null||i.
code!=="already"||c===null)return n;const{words:e,voice:t}=u;return[{text:e.traffic.steps.nameBad(t,c),command:null},...m.tags===""?n:[]]}function w({outcome:f,
dryRun:a}){switch(f.code){case"moved":return"done";case"already":return"already";case"planned":return a?"planned":"failed";case"unhealthy":return"unhealthy";case"\
not-serving":return"skipped";default:return"failed"}}function A({before:f,after:a,outcome:u},{words:m,voice:i}){const{columns:c}=m.traffic,n=[...new Set([...(0,b.
EZ)(f),...(0,b.EZ)(a)].map(([t])=>t))],e=(t,s)=>t.length===0?"":i.percent((new Map((0,b.EZ)(t)).get(s)??0)/100);return(0,v.dJ)(null,{name:m.headings.traffic,columns:[
(0,v.fi)(m.columns.revision),(0,v.u5)(c.before),(0,v.u5)(u.code==="planned"?c.planned:c.now)],rows:n.map(t=>[i.code(t),e(f,t),e(a,t)])})}}),35485:((x,L,o)=>{o.d(
L,{W:()=>v,o:()=>R});function v(O,E,k){const w=k.filter(i=>i.revision!==""&&i.revision!==E.name&&i.percent>0).toSorted((i,c)=>c.percent-i.percent).map(({revision:i})=>i),
f=R(O).filter(i=>i.name!==E.name&&(i.createdAt??0)<=(E.createdAt??1/0)).filter(i=>!k.some(({revision:c,tag:n})=>c===i.name&&n!==null)),a=f[0],m=a===void 0||b(a)===
null?f:f.toSorted((i,c)=>(b(c)??0)-(b(i)??0));return[...new Set([...w,...m.map(({name:i})=>i)])]}function R(O){return O.filter(I).toSorted((E,k)=>(k.createdAt??
0)-(E.createdAt??0))}function I(O){const E=T(O,"ContainerHealthy");if(E!==void 0&&E.reason!=="HEALTH_CHECK_SKIPPED")return E.state==="succeeded";const k=T(O,"Re\
ady");return k?.state==="succeeded"&&k.reason!=="RETIRED"}function b(O){const E=T(O,"Active");return E!==void 0&&E.state!=="succeeded"?E.lastTransitionAt:null}function T(O,E){
return O.conditions.find(k=>k.type===E)}}),95700:((x,L,o)=>{o.d(L,{m:()=>A});var v=o(77074),R=o(33678),I=o(84638),b=o(26207),T=o(43010);const O=30*864e5,E=5,k=36e5,
w="run.googleapis.com/request_count";function A(c){return async(n,e)=>{const t=await i(e,async()=>await f(c,n,e));if(t.kind!=="unknown")return t;const s=await i(
e,async()=>await m(c,n.revision,e));return s.kind!=="unknown"?s:{kind:"unknown",detail:`${t.detail} ${s.detail}`}}}async function f({clock:c,logs:n,service:e,region:t,
...s},{revision:p,tagHosts:y},W){const K=await n(),Q=(0,b.hC)(s),$=c.now(),P=C=>(0,I.Tq)((0,I.u)({service:e,region:t,revision:p}),$-O,C);let B=0,_=0;for await(const{
entries:C,last:N}of new T.qs(K).read(P,$,W)){B+=C.length,_+=1;const S=C.find(F=>a(F,Q,y));if(S!==void 0)return{kind:"yes",by:"request-log",at:(0,R.e9)(S.timestamp)};
if(N||_>=E)break}return B>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's request log holds no request of ${p}.`}}function a(c,n,e){if((0,b.NI)((0,b.iN)(c),n)!==
null)return!1;const t=u(c.httpRequest?.requestUrl);return t===null||!(t.includes("---")||e.includes(t))}function u(c){return/^[a-z]+:\/\/([^/?#]+)/i.exec(c??"")?.[1]??
null}async function m({clock:c,metrics:n,service:e,region:t},s,p){const y=await n(),W=Math.floor(c.now()/k)*k,K=async _=>{const[C]=await y.series({metric:w,service:e,
region:t,and:_,from:W-O,to:W,alignmentMs:k,aligner:"ALIGN_DELTA",groupBy:[]},p);return new Map((C?.points??[]).map(({at:N,value:S})=>[N,typeof S=="number"?S:0]))},
[Q,$]=await Promise.all([K(`resource.labels.revision_name="${s}"`),K("")]);if($.size===0)return{kind:"unknown",detail:"Monitoring has counted no request of this\
 service."};const P=new Map;for(const[_,C]of $){const N=Math.floor((W-_)/(24*k)),S=P.get(N)??{own:0,all:0,at:_};P.set(N,{own:S.own+(Q.get(_)??0),all:S.all+C,at:Math.
max(S.at,_)})}const B=[...P.values()].filter(_=>_.own>0&&_.own>_.all/2).toSorted((_,C)=>C.at-_.at)[0];return B===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",
at:B.at}}async function i(c,n){try{return await n()}catch(e){if(c.signal.throwIfAborted(),!(0,v.D)(e))throw e;return{kind:"unknown",detail:e.message}}}}),26047:((x,L,o)=>{
o.d(L,{GZ:()=>f,H6:()=>R,J0:()=>O,P2:()=>b,ev:()=>k,kO:()=>u,kc:()=>w,l7:()=>I,lM:()=>m,qI:()=>A,qT:()=>E,tC:()=>a});var v=o(90915);function R(n,e){const t=new Map;
for(const{revision:p,percent:y}of e){if(!Number.isInteger(y)||y<0)throw new RangeError(`${y} is no whole percentage`);y>0&&t.set(p,(t.get(p)??0)+y)}const s=[...t.
values()].reduce((p,y)=>p+y,0);if(s!==100)throw new RangeError(`shares total 100, not ${s}`);return[...[...t].map(([p,y])=>({revision:p,percent:y,tag:null})),...T(
n)]}function I(n,e,t){return(0,v.Do)(n).filter(({percent:s})=>s>0).map(s=>{const p=i(s);return{revision:(p??n.latestReadyRevision)===e?t:p,percent:s.percent}})}
function b(n){const e=new Map;for(const{revision:s,percent:p}of n)e.set(s,(e.get(s)??0)+p);const t=[...e].filter(([,s])=>s>0).toSorted(([,s],[,p])=>p-s);if(!(t.
length<2))return t.map(([s,p])=>`${s} ${p} %`).join(", ")}function T(n){return n.traffic.flatMap(e=>e.tag===null?[]:[{revision:i(e),percent:0,tag:e.tag}])}function O(n){
return(0,v.zD)((0,v.o_)(n,(0,v.Do)(n)).map(e=>({...e,tag:null})))}function E(n){return(0,v.Do)(n).some(e=>e.latest&&e.percent>0)}function k(n,e){const t=(0,v.Do)(
n).map(s=>({...s,revision:i(s)}));return c(t)===c(e)}function w(n,e){return(0,v.uU)(n)&&!n.reconciling&&(0,v.zD)(m(n,e))===(0,v.zD)((0,v.HQ)(n))}function A(n,e){
return(0,v.uU)(n)&&!n.reconciling&&(0,v.UN)(n)&&(0,v.HQ)(n).every(t=>t.percent===0||t.revision===e)}function f(n){const e=(0,v.o_)(n,(0,v.Do)(n)),t=s=>(0,v.zD)(
s.map(p=>({...p,tag:null})));return t(e)===t((0,v.HQ)(n))?null:e}function a(n,e){return(0,v.HQ)(n).filter(t=>t.revision===e).reduce((t,s)=>t+s.percent,0)}function u(n,e){
const p=[...new Set((0,v.HQ)(n).map(y=>y.revision))].filter(y=>y!==""&&y!==e).toSorted((y,W)=>a(n,W)-a(n,y))[0];return p!==void 0&&a(n,p)>0?p:void 0}function m(n,e){
const t=new Map(n.trafficStatuses.map(s=>[s.tag,s.uri]));return(0,v.o_)(n,e.map(s=>({...s,uri:s.tag===null?null:t.get(s.tag)??null,latest:s.revision===null})))}
function i(n){return n.latest?null:n.revision}function c(n){return(0,v.zD)(n.map(e=>({...e,revision:e.revision??"the latest"})))}}),77549:((x,L,o)=>{o.d(L,{b:()=>E,
i:()=>A});var v=o(77074),R=o(90915),I=o(35485),b=o(26047);const T=5,O=5;async function E(a,u,m){const{api:i,name:c}=u,{bad:n,named:e,service:t}=a,s=await i.revisions(
c,m);if(e!==void 0)return await k(s,e,n,u,m);const p=s.find(P=>P.name===n);if(p===void 0)return{outcome:{code:"no-good-revision",before:n}};const y=(0,I.W)(s,p,
(0,R.HQ)(t)),K=[...new Set([...a.preferred===void 0?[]:[a.preferred],...y])].flatMap(P=>s.find(B=>B.name===P)??[]).filter(P=>P.name!==n&&(0,R.pg)(P)===void 0).slice(
0,T);if(K.length===0)return{outcome:{code:"no-good-revision",before:n}};const Q=A(t);let $="";for(const{name:P}of K){if((0,b.tC)(t,P)>0||a.served.includes(P))return{
revision:P,provenBy:"traffic"};const B=await u.servedUsers({revision:P,tagHosts:Q},m);if(B.kind==="yes")return{revision:P,provenBy:B.by};B.kind==="unknown"&&($||=
B.detail)}return{outcome:{code:"target-unproven",revisions:K.map(P=>P.name).join(", "),detail:$}}}async function k(a,u,m,{api:i,name:c},n){const e=a.find(p=>p.name===
u)??await w(i,c,u,n);if(e===void 0)return{outcome:{code:"target-not-found",revision:u,known:f(a,m)}};const t=(0,R.pg)(e);if(t===void 0)return{revision:u,provenBy:"\
named"};const s=[t.reason,t.message].filter(p=>p!=="").join(": ");return{outcome:{code:"target-not-ready",revision:u,detail:s}}}async function w(a,u,m,i){try{return await a.
revision(u,m,i)}catch(c){if((0,v.D)(c)&&c.failure==="not-found")return;throw c}}function A({trafficStatuses:a,uri:u}){const m=u===null?null:new URL(u).host;return a.
flatMap(({tag:i,uri:c})=>i!==null&&c!==null&&URL.canParse(c)?[new URL(c).host]:[]).filter(i=>i!==m)}function f(a,u){return(0,I.o)(a).filter(m=>m.name!==u).slice(
0,O).map(m=>m.name).join(", ")}})};
