"use strict";exports.id=3112,exports.ids=[3112],exports.modules={30542:((x,L,o)=>{o.d(L,{H:()=>E,S:()=>k});var v=o(5550),R=o(29495),I=o(59301),b=o(70659),j=o(21337),O=o(23971);
function E(w,A){return{service:w.service,bad:w.revision,to:w.toRevision,dryRun:w.dryRun,timeoutMs:w.readyTimeoutMs,onlyIfServing:!1,owner:w.trafficOwner,servedUsers:(0,b.
m)({...A,...w}),health:(0,j.I)(w,{...A,sendProbe:R.N})}}async function k(w,A=""){try{return{project:await w.signIn(),api:await w.cloudRun()}}catch(f){if(!(0,I.D)(
f))throw f;const i=async()=>await Promise.reject(f);return{project:A,api:{service:i,revision:i,revisions:i,imageDigest:i,updateTraffic:i,operation:i,close:async()=>{}}}}}}),
44548:((x,L,o)=>{o.r(L),o.d(L,{rollBack:()=>z,rollbackStep:()=>S});var v=o(5550),R=o(96843),I=o(36517),b=o(59240),j=o(5467),O=o(61481),E=o(36761),k=o(95285),w=o(
94e3),A=o(54247),f=o(91830),i=o(79609),l=o(25490);function m(s){return(0,E.Gc)(c(s))}function a(s){return(0,k.wh)((0,k.uh)(c(s).head))}function c({language:s,project:M,
whole:d}){const u=(0,i.b)(s),{words:g,voice:y}=u,h=g.services.rollback,_=p(d,M,u),U=r(d),W=h.reasons[d.outcome];return{language:s,figures:[],head:{product:g.headings.
rollback,verdict:{mark:null,word:h.heads[d.outcome]},subject:g.services.subject(y.count(d.targets.length)),reason:U===void 0?W:g.services.decided(W,D(U,u),t(U,u)),
about:[[g.traffic.labels.took,y.duration(d.tookMs)]],links:[],linksLabel:"",now:(0,f.I)(_)},sections:[n(d,u),(0,f.Z)(g.headings.next,_)]}}function n({targets:s},M){
const{words:d,voice:u}=M,g=d.services.rollback,y={name:d.headings.rollback,columns:[{title:d.services.service},{title:d.services.region},{title:g.from},{title:g.
to},{title:g.outcome},{title:g.now}],rows:s.map(h=>[u.code(h.service),u.code(h.region),h.facts?.from==null?"":u.code(h.facts.from),h.facts?.to==null?"":u.code(h.
facts.to),t(h,M),e(h).map(([_,U])=>`${u.percent(U/100)} ${u.code(_)}`).join(", ")])};return{id:"rollback",title:d.headings.rollback,untitled:!0,blocks:(0,w.dJ)(
null,y),importance:null}}function e({facts:s}){return s===null?[]:(0,l.EZ)(s.outcome.code==="planned"?s.before:s.after)}function t({facts:s,fault:M,turn:d},u){const{
words:g,voice:y}=u,h=g.services.rollback;if(s===null)return g.services.unverified(y.quote(M??""));switch(d?.kind){case"held-back":case"undone":return h[d.kind];case"\
left":return h.left((0,l.yz)(d.why,s.to,u));case void 0:return(0,l.QV)(s,u)}}function r({outcome:s,targets:M}){if(s==="moved"||s==="already"||s==="planned")return;
const d=["moved","already","planned"];return M.find(({facts:u,turn:g})=>g===null&&(u===null||!d.includes(u.outcome.code)))}function p(s,M,d){const u=r(s),g=s.targets.
filter(({turn:_})=>_?.kind==="left"),h=(u===void 0?s.outcome==="planned"?s.targets.slice(0,1):s.targets:[...g,u]).flatMap(({service:_,region:U,facts:W})=>W===null?
[]:(0,l.EM)(W,{name:_,region:U,project:M,url:null},d).slice(0,1));return h.filter(({text:_},U)=>h.findIndex(W=>W.text===_)===U)}function D({service:s,region:M},{
voice:d}){return(0,A.$t)({name:s,region:M,project:""},d)}var K=o(82108);async function $(s,M){const{done:d,outcome:u}=s.facts,g=P(s.facts),y=d||u.code==="planne\
d",h=(0,K.rollbackDocument)(s);await(0,j.nU)({outputs:B(s),summary:()=>(0,E.Gc)(h),errors:[],ending:{job:g?"warning":y?"success":"failure",line:(0,k.gD)(h)}},M)}
async function Q(s,M){const{outcome:d,targets:u}=s.whole,g=d==="moved"||d==="already"||d==="planned",y=u.some(({facts:h})=>h!==null&&P(h));await(0,j.nU)({outputs:H(
s),summary:()=>m(s),errors:[],ending:{job:g?y?"warning":"success":"failure",line:a(s)}},M)}function H({whole:s}){const{outcome:M,targets:d}=s,u=d.map(y=>[(0,O.TN)(
y),y.turn?.kind??y.facts?.outcome.code??"error"]),g=d.some(({facts:y,turn:h})=>y?.changed===!0&&h?.kind!=="undone");return{changed:String(g),revision:"","from-r\
evision":"",outcome:M,outcomes:JSON.stringify(Object.fromEntries(u)),traffic:d.map(y=>`${(0,O.TN)(y)}:${e(y).map(([h,_])=>`${h}=${_}`).join(",")}`).join(";")}}function P({
done:s,outcome:M,idle:d}){return M.code==="already"&&s&&d!==null&&d.tags!==""}function B({facts:s,service:M}){const{changed:d,before:u,after:g,from:y,outcome:h}=s,
_=(0,l.EZ)(h.code==="planned"?u:g),[U]=_;return{changed:String(d),revision:_.length===1&&U!==void 0?U[0]:"","from-revision":y??"",outcome:h.code,outcomes:JSON.stringify(
{[(0,O.TN)({service:M.name,region:M.region})]:h.code}),traffic:_.map(([W,F])=>`${W}=${F}`).join(",")}}var T=o(23971),C=o(24161),N=o(30542);async function S(s){const M=(0,I.
f)(process.env),d={without:[]},u=await(0,R.sb)({env:process.env,readFile:R.Ts,several:d});if(await(0,b.QU)([u.settings,...u.targets].flatMap(R.Fj)),u.configFile!==
null&&(0,b.cv)((0,C.S3)(u.configFile,u.settings.language)),u.targets.length>1){const{rollBackServices:y}=await o.e(6023).then(o.bind(o,76023));await Q(await y(u,
j.pj,s),M.summaryFile);return}const g=await z(u,j.pj,s);await $(g,M.summaryFile)}async function z(s,M,d){const{settings:u}=s,g=(0,v.Q)(s,d,{warn:M,plannedMs:u.readyTimeoutMs}),
{project:y,api:h}=await(0,N.S)(g,u.project),U=await new T.L(h,(0,N.H)(u,g),g.clock).run(d);await g.close();const{service:W,region:F,language:Z}=u;return{language:Z,
service:{name:W,region:F,project:y,url:U.health?.url??null},facts:U}}}),82108:((x,L,o)=>{o.d(L,{i:()=>O,rollbackDocument:()=>j});var v=o(94e3),R=o(72347),I=o(79609),
b=o(25490);function j({language:f,service:i,facts:l}){const m=(0,I.b)(f),{words:a}=m;return(0,R.m)({language:f,service:i,product:a.headings.rollback,word:a.traffic.
rollbackHeads[w(l)],reason:(0,b.QV)(l,m),tookMs:l.tookMs,sections:[{id:"rollback",title:a.headings.rollback,untitled:!0,blocks:E(l,m),importance:null}],steps:k(
l,i,m)})}function O(f,i){const{words:l}=i,m=f.done?"pass":f.outcome.code==="not-serving"?"waiting":"fail",a=l.traffic.rollbackHeads[w(f)].replace(/^[^\p{L}]+/u,
"");return{id:"rollback",title:l.headings.rollback,blocks:(0,v.Bv)({kind:"marked",mark:m,text:`${a} — ${(0,b.QV)(f,i)}`},E(f,i)),importance:null}}function E(f,i){
const{words:l,voice:m}=i,a=f.after.filter(c=>c.tag!==null).map(c=>`${c.tag} → ${c.revision}`);return(0,v.Bv)(A(f,i),f.health?.ok===!0&&{kind:"text",text:l.traffic.
healthOk(m,f.health.url)},a.length>0&&(f.changed||f.dryRun)&&{kind:"text",text:l.traffic.tagsKept(m,a.join(", "))})}function k(f,i,l){const{idle:m,outcome:a,to:c}=f,
n=(0,b.EM)(f,i,l);if(m===null||a.code!=="already"||c===null)return n;const{words:e,voice:t}=l;return[{text:e.traffic.steps.nameBad(t,c),command:null},...m.tags===
""?n:[]]}function w({outcome:f,dryRun:i}){switch(f.code){case"moved":return"done";case"already":return"already";case"planned":return i?"planned":"failed";case"u\
nhealthy":return"unhealthy";case"not-serving":return"skipped";default:return"failed"}}function A({before:f,after:i,outcome:l},{words:m,voice:a}){const{columns:c}=m.
traffic,n=[...new Set([...(0,b.EZ)(f),...(0,b.EZ)(i)].map(([t])=>t))],e=(t,r)=>t.length===0?"":a.percent((new Map((0,b.EZ)(t)).get(r)??0)/100);return(0,v.dJ)(null,
{name:m.headings.traffic,columns:[(0,v.fi)(m.columns.revision),(0,v.u5)(c.before),(0,v.u5)(l.code==="planned"?c.planned:c.now)],rows:n.map(t=>[a.code(t),e(f,t),
e(i,t)])})}}),78402:((x,L,o)=>{o.d(L,{W:()=>v,o:()=>R});function v(O,E,k){const w=k.filter(a=>a.revision!==""&&a.revision!==E.name&&a.percent>0).toSorted((a,c)=>c.
percent-a.percent).map(({revision:a})=>a),f=R(O).filter(a=>a.name!==E.name&&(a.createdAt??0)<=(E.createdAt??1/0)).filter(a=>!k.some(({revision:c,tag:n})=>c===a.
name&&n!==null)),i=f[0],m=i===void 0||b(i)===null?f:f.toSorted((a,c)=>(b(c)??0)-(b(a)??0));return[...new Set([...w,...m.map(({name:a})=>a)])]}function R(O){return O.
filter(I).toSorted((E,k)=>(k.createdAt??0)-(E.createdAt??0))}function I(O){const E=j(O,"ContainerHealthy");if(E!==void 0&&E.reason!=="HEALTH_CHECK_SKIPPED")return E.
state==="succeeded";const k=j(O,"Ready");return k?.state==="succeeded"&&k.reason!=="RETIRED"}function b(O){const E=j(O,"Active");return E!==void 0&&E.state!=="s\
ucceeded"?E.lastTransitionAt:null}function j(O,E){return O.conditions.find(k=>k.type===E)}}),70659:((x,L,o)=>{o.d(L,{m:()=>A});var v=o(59301),R=o(57291),I=o(26421),
b=o(7536),j=o(23647);const O=30*864e5,E=5,k=36e5,w="run.googleapis.com/request_count";function A(c){return async(n,e)=>{const t=await a(e,async()=>await f(c,n,e));
if(t.kind!=="unknown")return t;const r=await a(e,async()=>await m(c,n.revision,e));return r.kind!=="unknown"?r:{kind:"unknown",detail:`${t.detail} ${r.detail}`}}}
async function f({clock:c,logs:n,service:e,region:t,...r},{revision:p,tagHosts:D},K){const $=await n(),Q=(0,b.hC)(r),H=c.now(),P=C=>(0,I.Tq)((0,I.u)({service:e,
region:t,revision:p}),H-O,C);let B=0,T=0;for await(const{entries:C,last:N}of new j.qs($).read(P,H,K)){B+=C.length,T+=1;const S=C.find(z=>i(z,Q,D));if(S!==void 0)
return{kind:"yes",by:"request-log",at:(0,R.e9)(S.timestamp)};if(N||T>=E)break}return B>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's request log holds no re\
quest of ${p}.`}}function i(c,n,e){if((0,b.NI)((0,b.iN)(c),n)!==null)return!1;const t=l(c.httpRequest?.requestUrl);return t===null||!(t.includes("---")||e.includes(
t))}function l(c){return/^[a-z]+:\/\/([^/?#]+)/i.exec(c??"")?.[1]??null}async function m({clock:c,metrics:n,service:e,region:t},r,p){const D=await n(),K=Math.floor(
c.now()/k)*k,$=async T=>{const[C]=await D.series({metric:w,service:e,region:t,and:T,from:K-O,to:K,alignmentMs:k,aligner:"ALIGN_DELTA",groupBy:[]},p);return new Map(
(C?.points??[]).map(({at:N,value:S})=>[N,typeof S=="number"?S:0]))},[Q,H]=await Promise.all([$(`resource.labels.revision_name="${r}"`),$("")]);if(H.size===0)return{
kind:"unknown",detail:"Monitoring has counted no request of this service."};const P=new Map;for(const[T,C]of H){const N=Math.floor((K-T)/(24*k)),S=P.get(N)??{own:0,
all:0,at:T};P.set(N,{own:S.own+(Q.get(T)??0),all:S.all+C,at:Math.max(S.at,T)})}const B=[...P.values()].filter(T=>T.own>0&&T.own>T.all/2).toSorted((T,C)=>C.at-T.
at)[0];return B===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",at:B.at}}async function a(c,n){try{return await n()}catch(e){if(c.signal.throwIfAborted(),!(0,v.
D)(e))throw e;return{kind:"unknown",detail:e.message}}}}),71976:((x,L,o)=>{o.d(L,{GZ:()=>f,H6:()=>R,J0:()=>O,P2:()=>b,ev:()=>k,kO:()=>l,kc:()=>w,l7:()=>I,lM:()=>m,
qI:()=>A,qT:()=>E,tC:()=>i});var v=o(10430);function R(n,e){const t=new Map;for(const{revision:p,percent:D}of e){if(!Number.isInteger(D)||D<0)throw new RangeError(
`${D} is no whole percentage`);D>0&&t.set(p,(t.get(p)??0)+D)}const r=[...t.values()].reduce((p,D)=>p+D,0);if(r!==100)throw new RangeError(`shares total 100, not\
 ${r}`);return[...[...t].map(([p,D])=>({revision:p,percent:D,tag:null})),...j(n)]}function I(n,e,t){return(0,v.Do)(n).filter(({percent:r})=>r>0).map(r=>{const p=a(
r);return{revision:(p??n.latestReadyRevision)===e?t:p,percent:r.percent}})}function b(n){const e=new Map;for(const{revision:r,percent:p}of n)e.set(r,(e.get(r)??
0)+p);const t=[...e].filter(([,r])=>r>0).toSorted(([,r],[,p])=>p-r);if(!(t.length<2))return t.map(([r,p])=>`${r} ${p} %`).join(", ")}function j(n){return n.traffic.
flatMap(e=>e.tag===null?[]:[{revision:a(e),percent:0,tag:e.tag}])}function O(n){return(0,v.zD)((0,v.o_)(n,(0,v.Do)(n)).map(e=>({...e,tag:null})))}function E(n){
return(0,v.Do)(n).some(e=>e.latest&&e.percent>0)}function k(n,e){const t=(0,v.Do)(n).map(r=>({...r,revision:a(r)}));return c(t)===c(e)}function w(n,e){return(0,v.
uU)(n)&&!n.reconciling&&(0,v.zD)(m(n,e))===(0,v.zD)((0,v.HQ)(n))}function A(n,e){return(0,v.uU)(n)&&!n.reconciling&&(0,v.UN)(n)&&(0,v.HQ)(n).every(t=>t.percent===
0||t.revision===e)}function f(n){const e=(0,v.o_)(n,(0,v.Do)(n)),t=r=>(0,v.zD)(r.map(p=>({...p,tag:null})));return t(e)===t((0,v.HQ)(n))?null:e}function i(n,e){
return(0,v.HQ)(n).filter(t=>t.revision===e).reduce((t,r)=>t+r.percent,0)}function l(n,e){const p=[...new Set((0,v.HQ)(n).map(D=>D.revision))].filter(D=>D!==""&&
D!==e).toSorted((D,K)=>i(n,K)-i(n,D))[0];return p!==void 0&&i(n,p)>0?p:void 0}function m(n,e){const t=new Map(n.trafficStatuses.map(r=>[r.tag,r.uri]));return(0,v.
o_)(n,e.map(r=>({...r,uri:r.tag===null?null:t.get(r.tag)??null,latest:r.revision===null})))}function a(n){return n.latest?null:n.revision}function c(n){return(0,v.
zD)(n.map(e=>({...e,revision:e.revision??"the latest"})))}}),75010:((x,L,o)=>{o.d(L,{b:()=>E,i:()=>A});var v=o(59301),R=o(10430),I=o(78402),b=o(71976);const j=5,
O=5;async function E(i,l,m){const{api:a,name:c}=l,{bad:n,named:e,service:t}=i,r=await a.revisions(c,m);if(e!==void 0)return await k(r,e,n,l,m);const p=r.find(P=>P.
name===n);if(p===void 0)return{outcome:{code:"no-good-revision",before:n}};const D=(0,I.W)(r,p,(0,R.HQ)(t)),$=[...new Set([...i.preferred===void 0?[]:[i.preferred],
...D])].flatMap(P=>r.find(B=>B.name===P)??[]).filter(P=>P.name!==n&&(0,R.pg)(P)===void 0).slice(0,j);if($.length===0)return{outcome:{code:"no-good-revision",before:n}};
const Q=A(t);let H="";for(const{name:P}of $){if((0,b.tC)(t,P)>0||i.served.includes(P))return{revision:P,provenBy:"traffic"};const B=await l.servedUsers({revision:P,
tagHosts:Q},m);if(B.kind==="yes")return{revision:P,provenBy:B.by};B.kind==="unknown"&&(H||=B.detail)}return{outcome:{code:"target-unproven",revisions:$.map(P=>P.
name).join(", "),detail:H}}}async function k(i,l,m,{api:a,name:c},n){const e=i.find(p=>p.name===l)??await w(a,c,l,n);if(e===void 0)return{outcome:{code:"target-\
not-found",revision:l,known:f(i,m)}};const t=(0,R.pg)(e);if(t===void 0)return{revision:l,provenBy:"named"};const r=[t.reason,t.message].filter(p=>p!=="").join("\
: ");return{outcome:{code:"target-not-ready",revision:l,detail:r}}}async function w(i,l,m,a){try{return await i.revision(l,m,a)}catch(c){if((0,v.D)(c)&&c.failure===
"not-found")return;throw c}}function A({trafficStatuses:i,uri:l}){const m=l===null?null:new URL(l).host;return i.flatMap(({tag:a,uri:c})=>a!==null&&c!==null&&URL.
canParse(c)?[new URL(c).host]:[]).filter(a=>a!==m)}function f(i,l){return(0,I.o)(i).filter(m=>m.name!==l).slice(0,O).map(m=>m.name).join(", ")}})};
