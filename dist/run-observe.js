"use strict";exports.id=900,exports.ids=[900],exports.modules={71405:((Ot,st,f)=>{f.d(st,{C6:()=>y,_2:()=>B,kR:()=>F});var J=f(38419),z=f(21743),tt=f(28654);const nt=.01,X=.5,
Y=1/3,O=.2,w=2;function B(P,L){return P!==null&&P>=400&&P<500&&(0,tt.bJ)(P,L)===!1}function F(P,L,D=0){const N=P.filter(({status:A})=>B(A,L)).map(A=>A.status===
429?{...A,count:Math.max(0,A.count-D)}:A),b=A=>A.reduce((I,{count:M})=>I+M,0);return{n:b(P),bad:b(N),status:N.toSorted((A,I)=>I.count-A.count)[0]?.status??null}}
function y({n:P,bad:L,status:D},N,b){if(L===0||D===null)return null;const A=(0,z.m)(P,L,nt),I=N!==null&&N.n>0?N:null,M=L/P;return(I===null?M>=X&&A.low>Y:M>=O&&v(
{n:P,bad:L},I))?{id:"client-errors",decision:I!==null&&R(A.low,I)?b:"warn",reason:{code:"client-errors",status:D,baselineN:I?.n??null,baselineRate:I===null?null:
I.bad/I.n},value:M,limit:null,unit:"ratio",n:P,bad:L,interval:A,evidence:null}:null}function v({n:P,bad:L},D){const N=w*P/(w*P+D.n);return(0,J.ux)((0,J.fl)(L+D.
bad,L,N),nt)}function R(P,L){return P>O&&P>w*(0,z.m)(L.n,L.bad,nt).high}}),47949:((Ot,st,f)=>{f.d(st,{VK:()=>O,dY:()=>F,o1:()=>R});var J=f(55649),z=f(48946);const tt=2;
function nt({id:b,points:A,budget:I}){const M=A.filter(({value:U})=>U>I).toSorted((U,$)=>U.at-$.at),[S]=M;return{id:b,value:A.length===0?null:Math.max(...A.map(
({value:U})=>U)),limit:I,unit:(0,z.zx)(b).unit,n:A.length,bad:M.length,interval:null,evidence:null,...X(A.length,M.length,{firstAt:S?.at??0,lastAt:M.at(-1)?.at??
0})}}function X(b,A,I){return b===0?{decision:"inconclusive",reason:{code:"gauge-no-points"}}:A===0?{decision:"pass",reason:{code:"gauge-within",points:b}}:A>=tt&&
A*2>=b?{decision:"fail",reason:{code:"gauge-above",consecutive:A,...I}}:{decision:"warn",reason:{code:"gauge-undecided",points:b,above:A}}}const Y=3;function O(b,A,I,M){
const{unit:S,required:U}=(0,z.zx)(b),$=(0,z.mr)(b,I,M);if($===void 0)return U===!0?(0,J.W)(b,S):null;const{limit:K,limitOf:Q}=$,_=w({id:b,budget:K??1/0,...A}),Z=Q===
void 0?{}:{limitOf:Q};return K!==null||A.points.length===0?{..._,limit:K,...Z}:{..._,limit:K,...Z,bad:null,decision:"inconclusive",reason:{code:"limit-unknown"}}}
function w(b){return(0,z.zx)(b.id).points==="starts"?nt(b):B(b)}function B({id:b,points:A,budget:I,since:M=-1/0}){const S=A.toSorted((Z,V)=>Z.at-V.at);let U=0,$=0,
K=0,Q=null,_={consecutive:0,firstAt:0};for(const[Z,{at:V,value:pt}]of S.entries())Q=Q===null?pt:Math.max(Q,pt),$=pt>I&&V>=M?$+1:0,$>0&&(U+=1),$>=Y&&(K=V),$>_.consecutive&&
(_={consecutive:$,firstAt:S[Z-$+1]?.at??0});return{id:b,value:Q,limit:I,unit:(0,z.zx)(b).unit,n:S.length,bad:U,interval:null,evidence:null,...P({points:S.length,
above:U,longest:{..._,lastAt:K},stillAbove:$>0})}}function F(b,A=-1/0){const I=b.filter(({at:U})=>U>=A),M=L(I),S=L(b);return M===null&&S!==null?{id:"memory-kill",
decision:"warn",reason:{code:"killed-before",kills:b.length,lastAt:D(b),message:S.message},...N([])}:{id:"memory-kill",decision:M===null?"pass":"fail",reason:M===
null?{code:"not-killed"}:{code:"killed-for-memory",kills:I.length,firstAt:M.at,lastAt:D(I),message:M.message,...v(M)},...N(I)}}const y={K:2**-10,M:1,G:2**10};function v({
message:b,instance:A}){const I=String.raw`(\d+(?:\.\d+)?) ?([KMG])(?:i?B)?`,[,M,S="",U,$=""]=new RegExp(`memory limit of ${I} exceeded with ${I} used`,"i").exec(
b)??[],K=(Q,_)=>Math.round(Number(Q)*(y[_.toUpperCase()]??1)*2**20);return{...A===void 0?{}:{instance:A},...M===void 0||U===void 0?{}:{usedBytes:K(U,$),limitBytes:K(
M,S)}}}function R(b){const A=L(b);return A===null?null:{id:"restarts",decision:"warn",reason:{code:"restarted",times:b.length,firstAt:A.at,message:A.message},...N(
b)}}function P(b){const{points:A,above:I,longest:M,stillAbove:S}=b;return A===0?{decision:"inconclusive",reason:{code:"gauge-no-points"}}:M.consecutive>=Y?{decision:"\
fail",reason:{code:"gauge-above",...M}}:S?{decision:"inconclusive",reason:{code:"gauge-undecided",points:A,above:I}}:{decision:"pass",reason:{code:"gauge-within",
points:A}}}function L(b){return b.toSorted((A,I)=>A.at-I.at)[0]??null}function D(b){return b.reduce((A,{at:I})=>Math.max(A,I),-1/0)}function N(b){const A=b.length;
return{value:A,limit:0,unit:"count",n:A,bad:A,interval:null,evidence:null}}}),26513:((Ot,st,f)=>{f.d(st,{FG:()=>z,fl:()=>X,iG:()=>Y,ih:()=>tt});var J=f(38419);const z={
sent:0,ok:0,failed:0,longestRun:0,lastReason:null,unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0};function tt(w,B,F){const{sent:y,failed:v,
longestRun:R}=B;return{id:w,value:y===0?null:R,limit:F,unit:"count",n:y,bad:v,interval:null,evidence:null,...O(B,F)}}const nt=["fail","inconclusive","warn","pas\
s"];function X(w,B){const F=w.map(({name:L,counters:D})=>{const N=tt("probe",D,B),{reason:b}=N;return b.code==="probe-none"?{...N,reason:{...b,detail:`${L}: ${b.
detail}`}}:{...N,reason:"last"in b?{...b,last:`${L}: ${b.last}`}:b}}).toSorted((L,D)=>nt.indexOf(L.decision)-nt.indexOf(D.decision)),[y=tt("probe",z,B)]=F,v=L=>w.
reduce((D,N)=>D+L(N.counters),0),R=v(({sent:L})=>L),P=y.reason.code==="probe-ok"?{code:"probe-ok",sent:R}:y.reason;return{...y,reason:P,n:R,bad:v(({failed:L})=>L)}}
function Y(w,{sent:B,unanswered:F=0},{allowedRate:y,failLevel:v,timeoutMs:R,ended:P}){if(F===0||w.decision==="fail")return w;const L=P&&(0,J.ux)((0,J.fl)(B,F,y),
v);return{...w,decision:L?"fail":w.decision==="pass"?"warn":w.decision,reason:{code:"probe-unanswered",sent:B,unanswered:F,timeoutMs:R,allowedRate:y}}}function O(w,B){
const{sent:F,ok:y,failed:v,longestRun:R,lastReason:P,unsent:L,lastUnsent:D,misdirected:N,lastMisdirected:b,warmUp:A}=w,I=P??"";if(F===0)return{decision:"inconcl\
usive",reason:{code:"probe-none",detail:I}};if(R>=B)return{decision:"fail",reason:{code:"probe-failing",run:R,last:I}};if(v>0&&(y>0||v>=L+N))return{decision:2*v>
y+v?"inconclusive":"warn",reason:{code:"probe-some-failed",sent:F,failed:v,longestRun:R,last:I}};if(b!==null&&y===0){const{kind:K,reason:Q}=b;return{decision:"i\
nconclusive",reason:{code:"probe-wrong-question",sent:F,misdirected:N,kind:K,last:Q}}}if(D!==null){const K=y>L?"warn":"inconclusive",{door:Q,reason:_}=D;return{
decision:K,reason:{code:"probe-not-sent",sent:F,unsent:L,door:Q,last:_}}}if(y===0)return{decision:"inconclusive",reason:{code:"probe-warming-up",sent:A}};const{
concerns:M=0,lastConcern:S="",unknowns:U=0,lastUnknown:$=""}=w;return M>0?{decision:"warn",reason:{code:"probe-concerned",sent:F,concerned:M,last:S}}:U>0?{decision:"\
warn",reason:{code:"probe-unknown-state",sent:F,unknown:U,last:$}}:{decision:"pass",reason:{code:"probe-ok",sent:F}}}}),19774:((Ot,st,f)=>{f.d(st,{B:()=>X});var J=f(
38419);const z=.1,tt=["not-proven","no-requests","proven-too-soon"];function nt(w,B,F){if(w.decision!=="inconclusive")return w;const{n:y,bad:v}=w,R={...B,beside:{
n:y,bad:v??0}};return B.decision==="fail"?R:!tt.includes(w.reason.code)||Y(w)||w.reason.code==="no-requests"&&!F?w:B.decision==="pass"||O(B)<O(w)?R:w}function X(w,B,F){
return w.map(y=>{const v=B.find(({id:R})=>R===y.id);return v===void 0?y:nt(y,v,F)})}function Y({n:w,bad:B,evidence:F}){if(F===null||w===0||B===null)return!1;const{
allowedRate:y}=F;return B<=y*w?!1:y*w>=1||(0,J.ux)((0,J.fl)(w,B,y),z)}function O({reason:w}){return w.code==="proven-too-soon"?0:w.code==="not-proven"?w.moreClean??
1/0:1/0}}),96525:((Ot,st,f)=>{f.d(st,{h:()=>B});var J=f(89404),z=f(3101),tt=f(32150),nt=f(38606),X=f(86349);const Y=9,O=200,w=4e3;function B(v){return((0,z.S)(v)?
v.targets.flatMap(P=>P.report??[]):[v]).flatMap(F).slice(0,Y)}function F(v){const R=(0,nt.b)(v.language),P=(0,tt.Y_)(v).filter(L=>L.decision==="fail").map(L=>({
title:(0,J.wh)(`${R.words.findings[L.id]} — ${R.voice.code(v.candidate?.name??v.service.name)}`,O),message:(0,J.wh)((0,tt.dj)(L,R),w)}));return[...y(v),...P]}
function y({rollback:v,language:R,service:P}){if(v===null||v.done||v.outcome.code==="not-serving")return[];const L=(0,J.gD)((0,X.rollbackDocument)({language:R,service:P,
facts:v}));return[{title:(0,nt.b)(R).words.headings.rollback,message:L}]}}),61863:((Ot,st,f)=>{f.d(st,{x:()=>ee});var J=f(79338),z=f(48946),tt=f(82961),nt=f(39849),
X=f(8784),Y=f(90915),O=f(97378),w=f(14134),B=f(47949),F=f(71405),y=f(10953),v=f(26513),R=f(19774);const P=["failed","unknown","passed"];function L(u,h){const p=u.
map(T=>T.at!==null&&h!==null&&T.at<h?{...T,state:"unknown",detail:"it was written before this revision was created"}:T),[E]=p.toSorted((T,H)=>P.indexOf(T.state)-
P.indexOf(H.state));if(E===void 0)return null;const x=T=>p.reduce((H,{counts:C})=>H+(C?.[T]??0),0),j=p.some(({counts:T})=>T!==null);return{id:"tests",value:null,
limit:null,unit:"count",n:j?x("tests"):p.length,bad:j?x("failed"):p.filter(({state:T})=>T==="failed").length,interval:null,evidence:null,...D(E,p.length)}}function D({
name:u,file:h,counts:p,state:E,detail:x},j){const T={step:u,file:h,tests:p?.tests??null,skipped:p?.skipped??0};switch(E){case"failed":return{decision:"fail",reason:{
code:"tests-failed",...T,failed:p?.failed??null,detail:x}};case"unknown":return{decision:"inconclusive",reason:{code:"tests-unknown",...T,detail:x}};case"passed":
return{decision:"pass",reason:{code:"tests-passed",...T,steps:j}}}}const N=100,b=.01,A=.5,I=10;function M({seen:u,forMs:h,share:p},E){const x=E?.rates["error-ra\
te"],j=E===null?0:Math.floor(h/E.partMs);if(x===void 0||E===null||j===0)return null;const T=S(x.n,j).sort((vt,gt)=>vt-gt);if(T.length<N)return null;const H=p*h/
(j*E.partMs),C=(T[Math.floor(b*T.length)]??0)*H,ht=(T[Math.floor(T.length/2)]??0)*H,Mt=Math.ceil(A*C);return C<I||u>=Mt?null:{id:"traffic",decision:"inconclusiv\
e",reason:{code:"traffic-vanished",forMs:h,expected:ht,usual:C,windows:T.length},value:u,limit:Mt,unit:"count",n:u,bad:null,interval:null,evidence:null}}function S(u,h){
const p=[];for(let E=u.length;E>=h;E-=h){let x=0;for(let j=E-h;j<E;j+=1)x+=u[j]??0;p.push(x)}return p}var U=f(26047),$=f(54874);const K=2*6e4;function Q({readiness:u,
window:h,evidence:p,probes:E,standIn:x}){const{service:j,revision:T}=u??{},H=p?.counted()??null;if(h===void 0||p===void 0||x!==null||j===void 0||T===void 0||H===
null)return null;const{startedAt:C,endedAt:ht,since:Mt}=h.facts();if(Mt==="deploy")return null;const vt=H.to-C,gt=(0,U.tC)(j,T.name)/100;if(!h.settled||gt===0||
vt<K)return null;const Ct=E.map(wt=>wt.facts()).reduce((wt,Lt)=>wt+Lt.sent-Lt.unsent,0)*Math.min(1,vt/Math.max(1,ht-C));return{seen:Math.max(Math.round(H.requests-
Ct),p.active.tally.count),forMs:vt,share:gt}}var _=f(72221),Z=f(41055);function V(u,h){const{readiness:p,window:E,evidence:x,collection:j}=u;if(p===void 0)return[
Kt()];const T=u.expectations.findings(),H=L(u.settings.tests,p.revision?.createdAt??null)??[];return E===void 0||x===void 0?[p.finding,...T,...[H].flat()]:[p.finding,
...T.flatMap(C=>C.id==="expected-version"?pt([C],u):[C]),E.servingFinding(),...[H].flat(),...u.noProbes===null?pt(E.probeFindings(),u):Ut(u),...u.settings.requests===
"users"?St(u,E,x,h):[],...E.gaugeFindings().map(C=>xt(C,E.resources.failure)),it(x,E.since,h),...bt(u,E,x),...j===void 0?[]:[j]]}function pt(u,{probes:h,answerers:p}){
const E=j=>h.filter(j).map(({target:T})=>T.name),x={probe:E(Z.y),"probe-chat":["chat"],"expected-version":E(({target:j})=>j.versionFrom!==void 0)};return(0,$.o_)(
u,p,({id:j})=>x[j]??["health"],h)}function St(u,h,p,E){return[...It(u,p,E),...dt(u),...mt(u,h,p,E),...Pt(u,p),...p.active.groupFindings()]}function dt(u){const h=Q(
u),p=h&&M(h,u.past?.platform??null);return p===null?[]:[p]}function bt({usual:u,readiness:h,settings:p},E,{watch:x,swept:j}){if(u===void 0){const Mt=(0,B.o1)(x.
restarts.filter(({at:vt})=>vt>=E.since));return Mt===null?[]:[Mt]}const{service:T,revision:H}=h??{},C=T===void 0||H===void 0?0:(0,U.tC)(T,H.name)/100,ht={ended:E.
settled&&j,share:C===0?1:C,alpha:p.alphaFail};return[u.finding("error-lines",x,ht),u.finding("restarts",x,ht)]}function Pt({standIn:u,baselineEvidence:h,settings:p},E){
if(u!==null)return[];const{byStatus:x,refused:j}=E.active.tally.facts(),T=(0,F.kR)(x,p.errorStatus,j),H=(0,F.C6)(T,h?.clientErrors??null,p.onClientErrors);return H===
null?[]:[H]}function mt({baselineEvidence:u,settings:h},p,E,x){if(u===null)return[];const j=p.facts().endedEarly==="proven"?"proven":"running",T=u.findings(p.settled&&
E.swept?"ended":j),H=(0,J.iT)("baseline-latency",x);return H===null?T:h.onRegression==="fail"?T.length===0?E.source===null?[]:[kt(H)]:T.map(C=>C.decision==="fai\
l"?C:{...C,decision:"inconclusive",reason:H}):T.map(C=>C.decision==="pass"?{...C,decision:"warn",reason:H}:C)}function kt(u){return{id:"baseline-latency",decision:"\
inconclusive",reason:u,value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}function It(u,h,p){const{window:E,clock:x,settings:j,probeSample:T,
standIn:H}=u,C=E?.facts(),ht=h.active,Mt=C?.startedAt??x.now(),vt=C?.endedAt??x.now(),gt=jt(u,h),Wt=vt-Mt;if(H!==null)return H.findings(gt,Wt);const Ct=yt(h,C),
wt=ht.judge.findings({kind:gt,afterMs:Wt,throughSlice:Ct}),Ht=j.waitBudget!==void 0||wt.some(({decision:lt})=>lt!=="not-judged")?(0,y.Jh)(h.decided):null,_t=gt===
"ended"||C?.endedEarly==="proven"?(0,_.d)(wt[0],h,p):null,Dt=h.waits.finding({kind:gt,afterMs:Wt,throughSlice:Ct}),Vt=T!==null&&u.probesAreOwn?T.findings(gt,Wt):
[],$t=h.trouble;if($t!==null&&!h.succeeded){const lt={code:$t.code,detail:$t.detail},Qt=[...wt,...Dt===null?[]:[Dt]].map(se=>se.decision==="not-judged"?se:{...se,
decision:"inconclusive",reason:lt});return(0,R.B)(Qt,Vt,u.logShowsProbes)}return[...(0,R.B)(wt,Vt,u.logShowsProbes).map(lt=>lt.decision==="pass"&&(0,J.iT)(lt.id,
p)!==null?lt:Nt(lt,h)),...Dt===null?[]:[Dt],...Ht===null?[]:[Ht],..._t===null?[]:[_t]]}function Nt(u,{decided:h}){return u.beside!==void 0&&u.decision==="fail"?
u:(0,y.Xk)(u,h)}function jt({window:u,standIn:h},p){if(u?.settled===!0&&(p.swept||h!==null))return"ended";const E=u?.facts().endedEarly;return E==="failed"||E===
"proven"?"running":"stopped"}function yt(u,h){return u.active.throughSlice(u.evidenceUntil(h?.endedEarly==="proven"))}function it({watch:u,watched:h,trouble:p},E,x){
const j=(0,B.dY)(u.kills,E),T=(0,J.iT)(j.id,x);if(j.decision==="fail"||T===null)return j;const H=h||p===null?T:{code:p.code,detail:p.detail};return{...j,decision:"\
inconclusive",reason:H,value:null}}function xt(u,h){return u.n===0&&h!==null?{...u,reason:h}:u}function Ut({noProbes:u,settings:h}){const p={...v.FG,lastReason:u};
return[...h.healthPath===void 0?[]:[(0,v.ih)("probe-health",p,h.probeFailures)],...h.chatPath===void 0?[]:[(0,v.ih)("probe-chat",p,h.probeFailures)],...h.probes.
length===0?[]:[(0,v.ih)("probe",p,h.probeFailures)]]}function Kt(){return{id:"readiness",decision:"inconclusive",reason:{code:"not-waited"},value:null,limit:null,
unit:"ms",n:0,bad:null,interval:null,evidence:null}}function at(u,h,p){const{readiness:E,evidence:x,window:j}=u,T=x?.active.reader.sampling??null,H=x?.trouble??
null,C=x?.lateBefore??null,ht=j?.resources.failure??null,Mt=u.baselineEvidence?.notice??null,vt=me(u),gt=x?.source==="app"&&T===null?x.unsureProbes:0;return[...E?.
notices??[],...u.cutFrom===null?[]:[{code:"since-cut",fromAt:u.cutFrom}],...Gt(u),...Ft(u),...u.usual===void 0?[]:[{code:"requests-not-judged"}],...u.standIn===
null?[]:[{code:"probes-judged"}],...Zt(u),...x?.fellBack===!0?[{code:"source-fallback"}]:[],...we(x),...x?.routingTrouble==null?[]:[{code:"routing-unread",detail:(0,w.
E$)(x.routingTrouble)}],...pe(u),...gt>0?[{code:"probes-in-log-unknown",probes:gt}]:[],...ae(x)?[{code:"refused-unseen"}]:[],...vt===null?[]:[vt],...T===null?[]:
[{code:"sampled",fraction:T.fraction}],...C===null?[]:[{code:"late-not-awaited",beforeAt:C}],...H===null?[]:[{code:"log-read-failed",detail:(0,w.E$)(H.detail),times:H.
times}],...ht===null?[]:[{code:"metrics-read-failed",detail:(0,w.E$)(ht.detail)}],...Mt===null?[]:[Mt],...Xt(u,p),...x?.watch.truncated===!0?[{code:"errors-trun\
cated"}]:[],...h.error===null?[]:[{code:"stopped-by-error",detail:(0,w.E$)(h.error)}]]}function Xt({past:u},h){return h.some(({decision:p,evidence:E})=>p==="fai\
l"&&E!==null&&E.past===void 0)?u?.state==="failed"?[{code:"past-read-failed",detail:(0,w.E$)(u.detail)}]:u?.state==="unknown"?[{code:"past-unknown"}]:[]:[]}function Gt({
window:u,readiness:h}){if(u===void 0)return[];const{changes:p,answersLeftOut:E}=u.serviceWatch(),{reason:x}=u.servingFinding(),j=x.code==="serving-changed"?x.change:
null,{service:T,revision:H}=h??{},C=T===void 0||H===void 0?null:(0,U.tC)(T,H.name);return[...p.filter(ht=>ht!==j).map(ht=>({code:"service-changed",change:ht})),
...u.probesOfAll&&C!==null?[{code:"probes-of-all",percent:C}]:[],...E>0?[{code:"answers-left-out",answers:E}]:[]]}function Ft({readiness:u,settings:h,candidates:p}){
const{regions:E=[]}=u?.service??{},x=E.filter(j=>j!==h.region&&p?.has(h,j)!==!0);return x.length===0?[]:[{code:"regions-unverified",regions:x}]}const Yt=.1;function Zt({
settings:u,window:h}){if(u.probeIntervalMs===void 0||h===void 0)return[];const{missed:p,due:E}=h.probesMissed;return p<=Yt*E?[]:[{code:"probes-late",intervalMs:u.
probeIntervalMs,missed:p,due:E}]}function pe({evidence:u,standIn:h}){if(u===void 0||h!==null||u.active.tally.count>0)return[];const{count:p}=u.leftOut;return p===
0?[]:[{code:"only-not-users",ignored:p}]}function ie(u,h){return(h===null?0:h.endedAt-h.startedAt)+(h?.endedEarly==null?u:0)}function me({settings:u,readiness:h,
probes:p,probeSample:E,evidence:x,window:j}){const T=h?.revision?.timeoutMs??null;if(E!==null||p.some(({target:ht})=>ht.name==="chat")||T===null||x===void 0||x.
source===null)return null;const C=ie(u.settleMs,j?.facts()??null);return C<T?{code:"hanging-unseen",longestSeenMs:C,timeoutMs:T}:null}function ae(u){return u?.source===
"app"&&u.swept&&u.decided.platformWhole===!1}function we(u){return(u?.survey.missing()??[]).map(({field:h,path:p,entries:E,instead:x})=>({code:"field-missing",field:h,
path:p,entries:E,instead:x.map(w.E$)}))}var le=f(78663);function ce({count:u,by:h}){return{count:u,by:h.map(p=>({...p,name:(0,w.E$)(p.name)}))}}function qt(u){return{
...u,byGroup:u.byGroup.map(h=>({...h,group:(0,w.E$)(h.group)})),slowest:u.slowest.map(h=>({...h,group:h.group===null?null:(0,w.E$)(h.group)}))}}function ue(u){return{
...u,failures:u.failures.map(h=>({...h,reason:(0,w.E$)(h.reason)})),dependencies:u.dependencies.map(h=>({...h,name:(0,w.E$)(h.name),state:(0,w.E$)(h.state)}))}}
function ve(u){return u.map(h=>({...h,reason:te(h.reason)}))}function te(u){if(typeof u=="string")return(0,w.E$)(u);if(Array.isArray(u))return u.map(te);if(typeof u!=
"object"||u===null)return u;const h=Object.entries(u).map(([p,E])=>[p,p==="code"?E:te(E)]);return Object.fromEntries(h)}const zt=10;function ee(u,h){const{settings:p,
project:E,readiness:x,evidence:j,window:T}=u,H=T?.seen()??J.pQ,C=ve(V(u,H).map(lt=>(0,J.p_)(lt,H))),{onInconclusive:ht,onNoData:Mt}=p,vt={onInconclusive:ht,onNoData:Mt},
gt=p.requests==="none",Wt=gt?tt.Mt:tt.J4,Ct=(0,nt.L)(C,{cancelled:h.cancelled,policies:vt,required:Wt}),wt=T?.facts()??null,Lt=p.workerPool!==void 0,Ht={name:p.
service,region:p.region,project:E,url:u.url,...Lt?{isPool:Lt}:{}},ne={project:E,region:p.region,service:p.service},_t=x?.revision===void 0?null:(0,X.$S)(x.revision),
Dt=(0,le.h)(x?.revision??null),Vt=lt=>{const Qt=(0,z.mr)(lt,p,Dt);return T===void 0||Qt===void 0?null:{budget:Qt.limit,points:T.resources.points(lt)}},$t=Vt("me\
mory");return{schema:"ion-verify/report@1",generatedAt:u.clock.now(),language:p.language,...Ct,...h.error!==null&&Ct.verdict!=="fail"?{verdict:"inconclusive",cause:"\
error",decisive:null,job:"failure"}:{},policies:vt,service:Ht,candidate:_t,baseline:u.baseline===null?null:{name:u.baseline,provenBy:u.found?.provenBy??null,compared:u.
baselineEvidence?.facts()??null},traffic:x?.service===void 0?[]:(0,Y.HQ)(x.service),readiness:u.steps.map(lt=>({...lt,message:(0,w.E$)(lt.message)})),window:wt,
...p.firstLook===null?{}:{firstLook:p.firstLook},serviceWatch:T?.serviceWatch()??null,findings:C,...gt?{isWorker:gt}:{},requests:j===void 0||gt?null:Me(u,j,wt),
evidenceGrowth:j===void 0||wt===null||gt?[]:ye(u,j,wt,C),probes:u.probes.map(lt=>ue(lt.facts())),memory:$t&&{...$t,instance:Dt.memoryBytes},cpu:Vt("cpu"),errorMessages:((j?.
watch??u.startLog)?.messages(zt)??[]).map(lt=>({...lt,message:(0,w.yq)(lt.message)})),...be(u.startLog),newMessages:u.newMessages?.facts()??null,links:{revision:E===
""||Lt?null:(0,O.xw)(ne),logs:j===void 0||wt===null?null:(0,O.HM)(E,j.filter,wt.startedAt,wt.startedAt+wt.plannedMs+p.settleMs),metrics:E===""||Lt?null:(0,O.pP)(
ne)},rollback:null,notices:at(u,h,C)}}function be(u){const h=u?.lastWords??null;return h===null?{}:{lastWords:h}}function ye(u,h,p,E){const x=u.probeSample?.growth(
jt(u,h),p.startedAt)??[];return u.standIn!==null?x:h.active.judge.growth(yt(h,p),p.startedAt).map(T=>(E.find(({id:C})=>C===T.id)?.beside===void 0?void 0:x.find(
({id:C})=>C===T.id))??T)}function Me({settings:u,standIn:h},p,E){const{reader:x}=p.active,{judge:j,tally:T}=h??p.active;return{source:h===null?p.source:"probes",
filter:x.filter,...qt(T.facts(E?.endedAt)),probes:h===null?p.probes:0,outside:h===null?p.active.outside:0,ignored:h===null?ce(p.leftOut):{count:0,by:[]},sampling:h===
null?x.sampling:null,reads:p.reads,latency:j.latency(),distribution:j.distribution(),longestSeenMs:ie(u.settleMs,E),waits:p.waits.facts()}}}),54874:((Ot,st,f)=>{
f.d(st,{AF:()=>b,Wi:()=>B,o_:()=>A});var J=f(77074),z=f(84638),tt=f(55944),nt=f(27555),X=f(67365);const Y=5e3,O=2,w=.2;async function B(M,S){const{probes:U,clock:$,
limit:K}=M,Q=U.some(Z=>!Z.target.direct&&!F(Z)),_={elsewhere:null,sibling:null,unread:null,unshown:[]};if(U.every(Z=>Z.facts().shown>=Z.facts().sent)||!Q&&K.leftThisMinute()<=
0)return _;try{Q&&await $.sleep(X.GC,S);const Z=K.leftThisMinute()>0?0:K.placesAfterMs(1),V=await L(M,Q,{deadline:$.now()+Z+Y,signal:S}),{elsewhere:pt,sibling:St,
paths:dt}=V;return{..._,elsewhere:pt,sibling:St,unshown:pt===null&&St===null?v(M,dt):[]}}catch(Z){if(S.throwIfAborted(),!(0,J.D)(Z))throw Z;return{..._,unread:Q?
R(Z,$.now()):null}}}function F(M){const S=y(M),{shown:U}=M.facts();return S===0||U>0&&S-U<=Math.max(O,w*S)}function y(M){const{ok:S,failed:U}=M.counters();return S+
U}function v({probes:M,logIsWhole:S},U){const $=M.filter(({target:V})=>!V.direct),K=S(),Q=new Set($.map(({target:V})=>P(V.url))),_=[...U].some(V=>!Q.has(V)),Z=V=>_||
V.facts().shown>0||U.has(P(V.target.url));return!K&&$.some(Z)?[]:$.filter(V=>!Z(V)&&y(V)>0).map(V=>({name:V.target.name,sent:y(V),surely:K&&y(V)>O}))}function R({
kind:M,message:S},U){return{code:M,detail:S,since:U}}function P(M){return URL.parse(M)?.pathname??M}async function L({pages:M,scope:S,probeAgent:U,probes:$,window:K,
clock:Q,address:_,candidates:Z},V,pt){const St=V?(0,z.KK)(U):(0,z.RE)(S,U),dt=(0,z.Tq)(St,K.from,Q.now()),{entries:bt=[]}=await M.page({filter:dt,orderBy:"times\
tamp desc",pageSize:nt.T},pt),Pt=[],mt=[],kt=new Set,It={service:S.service,region:S.region,url:_};for(const{resource:xt,trace:Ut="",httpRequest:Kt}of bt){const{
service_name:at="",location:Xt="",revision_name:Gt=""}=xt?.labels??{};if(Gt==="")continue;const Ft={service:at,region:Xt,revision:Gt,trace:(0,tt.k)(Ut)};if(Gt===
S.revision&&at===S.service&&Xt===S.region){const Yt=$.find(Zt=>Zt.sent(Ft.trace));Yt===void 0?kt.add(P(Kt?.requestUrl??"")):Yt.shown(Ft.trace)}else(Z?.isSibling(
It,Ft)===!0?mt:Pt).push(Ft)}const Nt=D(Pt,xt=>N(xt,S)),jt=D(mt,({revision:xt,region:Ut})=>JSON.stringify([xt,Ut])),[{revision:yt="",region:it=""}={}]=jt?.all??[];
return{elsewhere:Nt&&{revision:Nt.name,answers:Nt.all.length,address:_},sibling:jt&&{others:{answers:mt.length,revision:yt,region:it},traces:new Set(mt.map(({trace:xt})=>xt)),
address:_},paths:kt}}function D(M,S){const[U]=[...Map.groupBy(M,S)].toSorted(([,$],[,K])=>K.length-$.length);return U===void 0?null:{name:U[0],all:U[1]}}function N({
service:M,region:S,revision:U},$){const K=M===$.service?U:`${M}/${U}`;return S===$.region?K:`${K} in ${S}`}function b(M,{from:S}){const U=M?.unread??null;return{
readTo:U===null?1/0:S,gap:U}}function A(M,S,U,$){if(S===null)return M;const{elsewhere:K,sibling:Q,unshown:_,unread:Z}=S;return M.map(V=>{if(Z!==null&&V.decision===
"warn"){const{code:mt,detail:kt,since:It}=Z;return{...V,decision:"inconclusive",reason:{code:"not-covered",source:"probe-traces",missingFromAt:It,why:mt,detail:kt}}}
if(K!==null)return{...V,decision:"inconclusive",reason:{code:"probe-elsewhere",...K}};const pt=U(V);if(Q!==null)return I(V,Q,$.filter(({target:mt})=>pt.includes(
mt.name)));const St=_.filter(({name:mt})=>pt.includes(mt)).toSorted((mt,kt)=>Number(kt.surely)-Number(mt.surely)),[dt]=St;if(dt===void 0||!dt.surely&&V.decision!==
"pass")return V;const{sent:bt,surely:Pt}=dt;return{...V,decision:Pt?"inconclusive":"warn",reason:{code:"probe-unshown",sent:bt,surely:Pt}}})}function I(M,{others:S,
traces:U,address:$},K){const Q=K.some(dt=>dt.facts().shown>0);if(M.id==="expected-version"){const{reason:dt}=M;if(Q||dt.code!=="expected-unknown")return M;const bt=`\
all answers at ${$} came from ${S.revision} in ${S.region}`;return{...M,reason:{...dt,detail:bt}}}const _=K.reduce((dt,bt)=>dt+bt.sentOf(U),0);if(_===0||M.decision===
"fail")return M;const Z=K.reduce((dt,bt)=>dt+bt.facts().sent,0),V={...S,answers:_},pt=M.reason.code==="probe-not-sent"||M.reason.code==="probe-wrong-question",St=K.
every(dt=>[...dt.unproven].every(({traceId:bt})=>U.has(bt)));return pt&&!St?M:Q?pt||M.reason.code==="probe-ok"?{...M,decision:"pass",reason:{code:"probe-ok",sent:Z,
others:V}}:M:{...M,decision:"warn",reason:{code:"probe-other-region",sent:Z,others:V,address:$}}}}),39762:((Ot,st,f)=>{f.d(st,{l:()=>Do});var J=f(90915),z=f(10603),
tt=f(55944),nt=f(89285),X=f(67750),Y=f(28654),O=f(77074),w=f(4843);const B="run.googleapis.com/request_count",F="run.googleapis.com/request_latencies";function y({
service:a,region:t,revision:e}){return[`metric.type="${B}"`,'resource.type="cloud_run_revision"',`resource.labels.service_name="${a}"`,...e===null?[]:[`resource\
.labels.revision_name="${e}"`],`resource.labels.location="${t}"`].join(" AND ")}const v=3*6e4;class R{#t;#e;#n;#s;#o;#r;#i=[];#a=[];#l=-1/0;constructor(t,e,n,s,o){
this.#t=t,this.#r=e,this.#o=new z.qm(e),this.#e=n,this.#n=s,this.#s=o}async read(t){const{from:e,to:n}=this.#n,s=this.#r.now(),o={...this.#e,from:e,to:Math.min(
s,n+P)};if(o.to<=o.from)return;const r=async i=>await this.#t.requestDeltas({...o,metric:i},t).catch(l=>{if((0,O.D)(l)&&l.failure==="not-found")return[];throw l});
try{const[i,l]=await this.#o.ask(async()=>await Promise.all([r(B),r(F)]));this.#i=i.filter(c=>c.to>e&&c.from<n),this.#a=l.filter(c=>c.to>e&&c.from<n),this.#l=s}catch(i){
if(t.signal.throwIfAborted(),!(0,O.D)(i))throw i}}get readAt(){return this.#l}get coverage(){const{from:t}=this.#n,e=[...Map.groupBy(this.#i,({status:l})=>l).values()].
map(l=>Math.max(...l.map(({to:c})=>c))),n=this.#l-v,s=Math.max(t,...e),o=e.reduce((l,c)=>Math.min(l,Math.max(c,n)),s),{gap:r}=this.#o,i={code:"nothing-newer",detail:"",
since:o};return{readTo:o,gap:r??(o<this.#n.to?i:null)}}get deltas(){return{counts:this.#i,latencies:this.#a}}get minutes(){return[...Map.groupBy(this.#i,({to:e})=>Math.
round(e/1e3)).values()].map(e=>{const n=o=>e.reduce((r,{status:i,count:l})=>r+(o((0,Y.bJ)(i,this.#s))?l:0),0),s={ok:n(o=>o===!1),failed:n(o=>o===!0),unknown:n(o=>o===
null),slow:[],untimed:0};return{from:Math.min(...e.map(({from:o})=>o)),to:Math.max(...e.map(({to:o})=>o)),counts:s}}).toSorted((e,n)=>e.to-n.to)}get spread(){const t=this.#a.
flatMap(({latencies:s})=>s===null?[]:(0,w.L)(s)).toSorted((s,o)=>s.from-o.from),[e,n]=[(0,X.Xf)(t,.5),(0,X.Xf)(t,.95)];return e===null||n===null?null:{p50Ms:e.ms,
p95Ms:n.ms,n:t.reduce((s,{count:o})=>s+o,0)}}}const P=6e4;var L=f(26047),D=f(7006);function N({baseline:a,candidateCreatedAt:t,beganAt:e,traffic:n,window:s}){const o=n.
some(({revision:i,percent:l})=>i===a&&l>0);if(o)return{revision:a,concurrent:o,window:s};const r=Math.min(t??e,e);return{revision:a,concurrent:o,window:{from:r-
(s.to-s.from),to:r}}}var b=f(67817),A=f(13875),I=f(67334);const M=2e4;class S{batches;latencies=new I.X(M);#t;#e;#n={n:0,bad:0};#s=0;#o=0;constructor(t){this.batches=
t,this.#t=Array.from({length:t},()=>new A.cR),this.#e=Array.from({length:t},()=>({n:0,bad:0}))}add(t,{latencyMs:e,error:n,clientError:s=!1}){const o=this.#e[t];
if(o===void 0)throw new RangeError(`${t} is none of ${this.batches} batches`);this.#s+=1,s&&(this.#o+=1),n!==null&&(U(o,n),U(this.#n,n)),e!==null&&(this.#t[t]?.
add(e),this.latencies.add(e))}get count(){return this.#s}get clientErrors(){return{n:this.#n.n,bad:this.#o}}errors(t){return t===void 0?this.#n:this.#e[t]??{n:0,
bad:0}}latenciesOf(t){return this.#t[t]??new A.cR}}function U(a,t){a.n+=1,t&&(a.bad+=1)}var $=f(85675);const K=[{psi:1.25,weight:.1},...[1.5,2,3,5,10,30].map(a=>({
psi:a,weight:.15}))];class Q{#t;#e=new Float64Array(K.length).fill(-1/0);#n=0;#s=0;#o=0;#r=0;constructor(t){this.#t=Math.max(1,t)}get lnE(){return this.#o}get highest(){
return this.#r}addByRate(t,e,n){const s=t.n+e.n;this.#i(o=>{if(s===0)return 0;const r=o*n/(1-n+o*n),i=(t.n*r+e.n*n)/s;return _(t,r,i)+_(e,n,i)})}addByShare(t,e,n){
this.#i(s=>{if(t.n+e.n===0)return 0;const o=n*t.n,r=s*o+e.n,i=o+e.n;return t.bad*Math.log(s*i/r)+e.bad*Math.log(i/r)})}#i(t){this.#n+=1;const e=.5+.5*Math.min(1,
this.#n/this.#t),n=Math.log(e-this.#s);this.#s=e;let s=Math.log(1-e);for(const[o,{psi:r,weight:i}]of K.entries()){const l=(0,$.AM)(this.#e[o]??-1/0,n)+t(r);this.#e[o]=
l,s=(0,$.AM)(s,Math.log(i)+l)}this.#o=s,this.#r=Math.max(this.#r,s)}}function _({n:a,bad:t},e,n){return t*Math.log(e/n)+(a-t)*(Math.log1p(-e)-Math.log1p(-n))}const Z=[
50,90,95,99],V=95,pt=20,St=2;class dt{#t;#e;#n;#s={lnE:0,percentile:V};#o=0;constructor(t,e){const{candidate:n,baseline:s}=e;if(n.batches!==s.batches)throw new RangeError(
"both arms are of as many batches");this.#t={onWorse:"warn",latencyTolerance:.1,errorTolerance:.1,alpha:.01,...t},this.#e=e,this.#n=Math.log(St/this.#t.alpha)}worse(t){
return this.#r(t),this.#s.lnE>=this.#n||this.#o>=this.#n}findings(t){const e=this.#r(t);return[this.#i(e),this.#a(e)]}#r(t){const e=bt(this.#e,t,this.#t);return e.
slower.lnE>this.#s.lnE&&(this.#s=e.slower),this.#o=Math.max(this.#o,e.moreErrors),e}#i({beyond:t}){const{candidate:e,baseline:n}=this.#e,{latencyTolerance:s}=this.#t,
o=this.#s.lnE>=this.#n,r=o?this.#s.percentile:V,{candidate:i,baseline:l}=t.get(o?r:Z[0])??It(),c=n.latencies.quantile(r/100),d={id:"baseline-latency",value:e.latencies.
quantile(r/100),limit:c===null?null:c*(1+s),unit:"ms",n:i.n,bad:o?i.bad:null};if(o&&c!==null){const g={code:"baseline-slower",percentile:r,baselineMs:c,candidateShare:mt(
i),baselineShare:mt(l),...this.#c(l.n,s,this.#s.lnE)};return kt(d,this.#t.onWorse,g)}return this.#l(d,l.n,s)}#a({errors:{candidate:t,baseline:e}}){const{errorTolerance:n}=this.#t,
s={id:"baseline-errors",value:t.n===0?null:mt(t),limit:e.n===0?null:Math.min(1,mt(e)*(1+n)),unit:"ratio",n:t.n,bad:t.bad};if(this.#o>=this.#n){const o=this.#c(e.
n,n,this.#o),r={code:"baseline-more-errors",baselineRate:mt(e),...o};return kt(s,this.#t.onWorse,r)}return this.#l(s,e.n,n)}#l(t,e,n){return t.n===0||e===0?kt(t,
"warn",{code:"baseline-no-data",baselineN:e}):kt(t,"pass",{code:"baseline-no-worse",baselineN:e,tolerance:n,concurrent:this.#t.concurrent})}#c(t,e,n){return{baselineN:t,
tolerance:e,lnE:n,lnNeeded:this.#n,concurrent:this.#t.concurrent}}}function bt({candidate:a,baseline:t},e,{latencyTolerance:n,errorTolerance:s}){const{batches:o}=a,
r=(0,A.vE)(1+n),i=Z.map(g=>({percentile:g,test:new Q(o),total:It()})),l={test:new Q(o),total:It()},c=new A.cR;let d={lnE:0,percentile:V};for(let g=0;g<=Math.min(
e,o-1);g+=1){const m={candidate:a.errors(g),baseline:t.errors(g)};l.test.addByShare(m.candidate,m.baseline,1+s),Nt(l.total,m);const k={candidate:a.latenciesOf(g),
baseline:t.latenciesOf(g)};for(const{percentile:rt,test:ot,total:q}of i){const ct=1-rt/100,ft=c.count*ct<1-1e-9?null:c.bucketAt(Math.ceil(c.count*(1-ct)-1e-6)),
At=ft===null?It():{candidate:Pt(k.candidate,ft+r),baseline:Pt(k.baseline,ft)},{n:Et,bad:Bt}=q.baseline;ot.addByRate(At.candidate,At.baseline,(Bt+ct*pt)/(Et+pt)),
Nt(q,At)}c.merge(k.baseline);const W=i.map(({test:rt})=>rt.lnE),G=W.reduce($.AM)-Math.log(W.length),et=i[W.indexOf(Math.max(...W))];G>d.lnE&&et!==void 0&&(d={lnE:G,
percentile:et.percentile})}return{slower:d,moreErrors:l.test.highest,beyond:new Map(i.map(({percentile:g,total:m})=>[g,m])),errors:l.total}}function Pt(a,t){return{
n:a.count,bad:a.beyond(t)}}function mt({n:a,bad:t}){return a===0?0:t/a}function kt(a,t,e){return{...a,decision:t,reason:e,interval:null,evidence:null}}function It(){
return{candidate:{n:0,bad:0},baseline:{n:0,bad:0}}}function Nt(a,t){for(const e of["candidate","baseline"])a[e].n+=t[e].n,a[e].bad+=t[e].bad}var jt=f(6964),yt=f(
84638),it=f(33678),xt=f(43010),Ut=f(27555),Kt=f(26207),at=f(67365),Xt=f(52686);const Gt=100,Ft=200,Yt=50,Zt=.1,pe=1e3,ie=200,me=5,ae=20;class we{#t;#e;#n;#s=new Map;#o=new Map;#r=new A.
cR;#i=new A.cR;#a=!0;#l=0;#c=0;#u=0;constructor({batches:t,tolerance:e=.25,alpha:n=.01}){this.#t=t,this.#e=e,this.#n=n}observe({group:t,latencyMs:e}){if(t===null||
e===null)return;this.#r.add(e);const n=this.#f((0,Xt.v)(t,ie));n===null?this.#l+=1:n.add(e)}closeBatch(){this.#c+=1;for(const t of this.#s.values())this.#v(t),t.
before.merge(t.batch),t.batch.clear();this.#i.merge(this.#r),this.#r.clear(),this.#a&&this.#i.count>=Gt&&this.#g()}deviating(){return this.#m().map(t=>this.#w(t))}findings(){
const t=this.#i.count+this.#r.count;if(t===0)return[];const e={bad:null,interval:null,evidence:null,unit:"ms"},n=this.#m(),s=n.slice(0,me).map(o=>this.#w(o));return s.
length===0?[{id:"group",decision:"pass",reason:{code:"groups-alike",groups:this.#a?this.#o.size:this.#s.size,untold:this.#l,tolerance:this.#e},value:null,limit:null,
n:t,...e}]:s.map(({n:o,p95Ms:r,...i},l)=>({id:"group",decision:"warn",reason:{code:"group-slower",...i,tolerance:this.#e,more:l===s.length-1?n.length-s.length:0},
value:r,limit:i.restP95Ms*(1+this.#e),n:o,...e}))}#f(t){if(!this.#a)return(this.#s.get(t)??this.#h(t))?.batch??null;const e=this.#o.get(t);if(e!==void 0||this.#o.
size===pe)return e??null;const n=new A.cR;return this.#o.set(t,n),n}#g(){const t=[...this.#o].sort(([,n],[,s])=>s.count-n.count),e=t.slice(0,Ft);for(const[n,s]of e)
this.#d(n,(1-Zt)/e.length,s);for(const[,{count:n}]of t.slice(Ft))this.#l+=n;this.#o.clear(),this.#a=!1}#h(t){return this.#u===Yt?null:(this.#u+=1,this.#d(t,Zt/(this.#u*
(this.#u+1)),new A.cR))}#d(t,e,n){const s=this.#t-this.#c,o=ce(95,s),r=[ce(50,s),o],i={name:t,weight:e,percentiles:r,batch:new A.cR,before:n,highest:0,carrying:o};
return this.#s.set(t,i),i}#v(t){const{batch:e,before:n,percentiles:s}=t;for(const{percentile:l,test:c,...d}of s){const g=1-l/100,m=qt(),k=qt();if(e.count>0&&(this.#i.
count-n.count)*g>=1-1e-9){const W=le(this.#i,n,l);m.n=e.count,m.bad=e.beyond(W+(0,A.vE)(1+this.#e)),k.n=this.#r.count-e.count,k.bad=this.#r.beyond(W)-e.beyond(W)}
c.addByRate(m,k,(d.rest.bad+g*ae)/(d.rest.n+ae)),ue(d.group,m),ue(d.rest,k)}const[o,r]=s,i=(0,$.AM)(o.test.lnE,r.test.lnE)-Math.LN2;i>t.highest&&(t.highest=i,t.
carrying=o.test.lnE>r.test.lnE?o:r)}#p({weight:t}){return-Math.log(this.#n*t)}#m(){const t=e=>e.highest-this.#p(e);return[...this.#s.values()].filter(e=>t(e)>=0).
sort((e,n)=>t(n)-t(e))}#w(t){const{carrying:e}=t;return{group:t.name,n:e.group.n,p95Ms:t.before.atRank(Math.ceil(.95*t.before.count-1e-6)),restN:e.rest.n,restP95Ms:(0,A.
XV)(le(this.#i,t.before,95)),percentile:e.percentile,groupShare:e.group.bad/e.group.n,restShare:e.rest.bad/e.rest.n,lnE:t.highest,lnNeeded:this.#p(t)}}}function le(a,t,e){
const n=Math.ceil((a.count-t.count)*e/100-1e-6),{from:s,to:o}=a.span;let r=0,i=s-1;for(;r<n&&i<o;)i+=1,r+=a.in(i)-t.in(i);return i}function ce(a,t){return{percentile:a,
test:new Q(t),group:qt(),rest:qt()}}function qt(){return{n:0,bad:0}}function ue(a,{n:t,bad:e}){a.n+=t,a.bad+=e}var ve=f(71405);const te=120;class zt extends at.
Cv{source;reader;#t;#e;arm;#n;#s;#o=0;#r;#i;constructor(t,e,n,s,o){super(s,o),this.#e=new we({batches:this.slices+1}),this.arm=new S(Math.min(te,this.slices)),this.#n=
s,this.#s=o,this.source=t,this.reader=e,this.#t=n,this.#r=new Float64Array(this.slices),this.#i=new Float64Array(this.slices)}get timed(){return this.#o}take(t){
super.take(t),this.#e.observe(t),ee(this.arm,t,this.#s,this.#n)}standsFor(t){return 1/this.fractionAt(t)}closeBatch(){this.#e.closeBatch()}groupFindings(){return this.#e.
findings()}observations(t){const e=t.map(this.#t);this.#o+=e.filter(n=>n.unusable!=="missing").length;for(const{startedAt:n}of e){const s=(0,at.BU)(n,this.#s,this.
slices);this.#r[s]=(this.#r[s]??0)+1,this.#i[s]=(this.#i[s]??0)+1/this.reader.fraction}return e}fractionAt(t){const e=(0,at.BU)(t,this.#s,this.slices),n=this.#i[e]??
0;return n===0?this.reader.fraction:(this.#r[e]??0)/n}}function ee(a,t,e,n){if(t.refused||!(0,D.R)(t,e))return;const s=(0,Y.Pd)(t,n.errorStatus),o=(0,ve._2)(t.status,
n.errorStatus);a.add((0,at.BU)(t.startedAt,e,a.batches),{latencyMs:t.latencyMs,error:s,clientError:o})}const be=15e3,ye=.5,Me=2,u=6,h=3;class p{arm;#t;#e;#n=-1/0;constructor(t){
const{pages:e,limit:n,clock:s,settings:o}=t;this.#t=t,this.arm=t.arm;const r=(0,b.j)(o)+at.GC,{filter:i,window:l}=x(t);this.#e=new Ut.K(e,n,s,i,l,{overlapMs:r,purpose:"\
beside"})}get filter(){return this.#e.filter}get sampling(){return this.#e.sampling}get read(){return this.#e.answered}get complete(){return this.#e.complete}get readUpTo(){
return this.#e.readUpTo}get coverage(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:this.complete?1/0:t,gap:e}}async poll(t){const{clock:e,settings:n}=this.#t;
e.now()-this.#n<Math.min(be,n.windowMs/5)||(this.#n=e.now(),await this.#s(this.#e.poll({share:ye,maxPages:Me},t)))}async sweep(t){const{limit:e,settings:n}=this.#t,
s=n.onRegression==="fail"?u:e.leftThisMinute(),o=Math.min(u,s);o>=2&&await this.#s(this.#e.sweep(o,t))}async#s(t){const{arm:e,isOurs:n,settings:s,time:o}=this.#t,
r=j(this.#t),i=T(this.#t);for await(const l of t)for(const c of l){const d=r(c);i(c)||d.trace!==null&&n(d.trace)||ee(e,d,o.window,s)}}}class E{arm;#t;#e;#n=null;constructor(t){
this.#t=t,this.#e=new z.qm(t.clock,t.pages.trouble),this.arm=t.arm}get filter(){return this.#n?.filter??x(this.#t).filter}get sampling(){const t=this.#n?.fraction??
1;return t>=1?null:{fraction:t,estimated:Math.round(this.arm.count/t)}}get read(){return this.#n!==null}get complete(){return this.read}get readUpTo(){return this.
read?1/0:-1/0}get coverage(){return{readTo:this.readUpTo,gap:this.#e.gap}}async poll(t){this.#t.limit.leftThisMinute()>=2*jt.e&&await this.#s(t)}async sweep(t){
this.#t.limit.leftThisMinute()>jt.e&&await this.#s(t)}async#s(t){if(this.#n!==null)return;const{time:e,source:n,arm:s,settings:o}=this.#t,r=this.#o(),i=j(this.#t),
l=T(this.#t),c=G=>l(G)?null:i(G),{filter:d,window:g}=x(this.#t),m=await(0,jt.s)(r,d,g,c,t);if(m===null)return;const k=m.items.some(G=>G!==null&&G.trace!==null),
W=n==="app"&&k?await this.#r(r,t):new Set;for(const G of m.items)G===null||G.trace!==null&&W.has(G.trace)||ee(s,G,e.window,o);this.#n={filter:m.filter,fraction:m.
fraction}}#o(){const{pages:t,limit:e}=this.#t;return{page:async(n,s)=>{const o=await this.#e.ask(async()=>await t.page(n,s));return e.charge(null),o}}}async#r(t,e){
const{scope:n,time:s,settings:o}=this.#t,{from:r,to:i}=s.window,l=g=>(0,yt.Tq)((0,yt.f2)(n),r-o.probeTimeoutMs,g),c=new Set;let d=0;for await(const{entries:g,last:m}of new xt.
qs(t).read(l,i,e)){for(const{trace:k}of g)k!==void 0&&c.add(k);if(d+=1,m||d>=h)break}return c}}function x({source:a,scope:t,settings:e,time:n}){return a==="plat\
form"?{filter:(0,yt.u)(t),window:n.window}:(0,D.r)(t,e,n.window)}function j({source:a,settings:t}){const e=(0,it.Pf)(t);return a==="platform"?it.y2:n=>(0,it.ez)(
n,e)}function T({settings:a}){const t=(0,Kt.hC)(a);return e=>(0,Kt.NI)((0,Kt.iN)(e),t)!==null}class H{time;#t;#e=new Map;#n=!1;#s=-1/0;constructor(t){this.#t=t,
this.time=t.time}async poll(t){await this.#a(t,async()=>await this.#o().log.poll(t))}async sweep(t){this.#n||await this.#a(t,async()=>await this.#o().log.sweep(
t))}get fails(){if(this.#t.settings.onRegression!=="fail")return!1;const{log:t,comparison:e}=this.#o();return t.read&&this.#t.evidence.decided.certain&&e.worse(
this.#i(t,"running"))}findings(t){const{log:e,comparison:n}=this.#o(),{evidence:s}=this.#t;return!e.read||!s.decided.certain||s.source===null||s.source==="monit\
oring"?[]:n.findings(this.#i(e,t)).filter(({reason:r})=>t==="ended"||r.code!=="baseline-no-data")}get clientErrors(){const{log:t}=this.#o();return t.read?t.arm.
clientErrors:null}get coverage(){const{readTo:t,gap:e}=this.#o().log.coverage,n={code:"hung",detail:"no answer until the window's end",since:this.#s};return{readTo:t,
gap:e??(this.#n?n:null)}}facts(){const{log:t}=this.#o();if(!t.read)return null;const{concurrent:e,window:n}=this.time,{latencies:s}=t.arm;return{concurrent:e,from:n.
from,to:t.complete?n.to:Math.min(n.to,t.readUpTo),filter:t.filter,count:t.arm.count,errors:t.arm.errors().bad,latency:s.figures(),distribution:s.distribution(),
sampling:t.sampling}}get notice(){return this.#o().log.read||!this.#t.evidence.succeeded?null:{code:"baseline-not-read",detail:this.coverage.gap?.detail??null}}#o(){
const{evidence:t,settings:e}=this.#t,n=e.latencyField.startsWith("httpRequest.")?"platform":"app",{source:s}=t,o=s===null||s==="monitoring"?n:s;let r=this.#e.get(
o);return r===void 0&&(r=this.#r(t.track(o)),this.#e.set(o,r)),r}#r({source:t,arm:e}){const{settings:n,time:s,scope:o}=this.#t,r=new S(e.batches),i={...this.#t,
source:t,arm:r,scope:{...o,revision:s.revision}},l=n.regressionTolerance,c={concurrent:s.concurrent,onWorse:n.onRegression,latencyTolerance:l,errorTolerance:l,alpha:n.
alphaFail};return{log:s.concurrent?new p(i):new E(i),comparison:new dt(c,{candidate:e,baseline:r})}}#i(t,e){const{evidence:n,settings:s}=this.#t,{window:o}=n,r=t.
complete?o.to:t.readUpTo-((0,b.j)(s)+at.GC),i=e==="ended"?o.to:n.evidenceUntil(e==="proven");return(0,at.b4)(Math.min(i,r),o,t.arm.batches)}async#a(t,e){this.#n=
!0,this.#s=this.#t.clock.now();try{await e(),this.#n=!1}catch(n){if(t.signal.throwIfAborted(),!(0,O.D)(n))throw n}}}var C=f(48946),ht=f(36476);const Mt="run.goo\
gleapis.com/",vt=4*6e4;class gt{#t;#e;#n;constructor(t,e,n,s){this.#t=t;const o=()=>({points:[],readAt:s,trouble:new z.qm(e,r)}),r=new z.qm(e);this.#e=Object.fromEntries(
C.wS.map(i=>[i,o()])),this.#n=n}async read(t,e){await Promise.all(this.#n.map(async n=>await this.#s(n,t,e)))}points(t){return this.#e[t].points}get failure(){const t=this.#n.
map(e=>this.#e[e].trouble.gap).find(e=>e!==null)??null;return t&&{code:(0,z.vu)(t.code)?"no-access":"not-reachable",detail:t.detail}}coverage(t,e=1/0){const{points:n,
readAt:s,trouble:o}=this.#e[t];if(!(0,C.zx)(t).steady)return{readTo:s,gap:o.gap};const r=n.reduce((c,{at:d})=>Math.max(c,d),-1/0),i=r+vt;if(o.gap===null&&i>=e)return{
readTo:s,gap:null};if(o.gap!==null||i>=s)return{readTo:Math.min(s,i),gap:o.gap};const l=r===-1/0?"":`the newest point is of ${new Date(r).toISOString()}`;return{
readTo:i,gap:{code:"nothing-newer",detail:l,since:i}}}async#s(t,e,n){const s=this.#e[t],o=async()=>await this.#t.distributions({metric:(0,C.zx)(t).metric,...e},
n).catch(r=>{if((0,O.D)(r)&&r.failure==="not-found")return[];throw r});try{const r=await s.trouble.ask(o);r.length>0&&(s.points=(0,ht.V)(r)),s.readAt=Math.max(s.
readAt,e.to)}catch(r){if(n.signal.throwIfAborted(),!(0,O.D)(r))throw r;const{points:i=[]}=r;s.points=Wt([...s.points,...(0,ht.V)([...i])])}}}function Wt(a){const t=new Map;
for(const e of a){const n=t.get(e.at);(n===void 0||n.value<e.value)&&t.set(e.at,e)}return[...t.values()].toSorted((e,n)=>e.at-n.at)}async function Ct(a,t){const e=(n,s,o)=>({
id:"metrics-collection",decision:n,reason:s,value:o,limit:null,unit:"count",n:o,bad:null,interval:null,evidence:null});try{const n=await a.metricTypes(Mt,t);return n.
length>0?e("pass",{code:"metrics-present",types:n.length},n.length):e("warn",{code:"metrics-missing"},0)}catch(n){if(t.signal.throwIfAborted(),!(0,O.D)(n))throw n;
const{message:s,kind:o}=n;return e("warn",(0,z.vu)(o)?{code:"no-access",detail:s,why:o}:{code:"not-reachable",detail:s},0)}}var wt=f(96279),Lt=f(68898);async function Ht(a,t,e,n){
const s=new AbortController,o=AbortSignal.any([e,s.signal]);a.sleep(t,o).then(()=>s.abort(new ne(t))).catch(()=>{});try{return await n({deadline:a.now()+t,signal:o})}finally{
s.abort(new Error("it was read"))}}class ne extends Error{failure="transient";kind="hung";constructor(t){super(`no answer within ${t} ms`)}}const _t=1440*6e4,Dt=4,
Vt=6e4,$t=2,lt=5e3,Qt=10;class se{#t;#e;#n;constructor({pages:t,clock:e,baseline:n,candidateCreatedAt:s,evidence:o}){this.#t=new Lt.P(t,n,(s??e.now())-_t),this.#e=
e,this.#n=o}async readBaseline(t){try{await this.#s(Dt,Vt,t)}catch(e){if(!t.aborted&&!(0,O.D)(e))throw e}}async lookAgain(t){if((this.facts()?.patterns.length??
0)!==0)try{await this.#s($t,lt,t)}catch(e){if(t.throwIfAborted(),!(0,O.D)(e))throw e}}facts(){const{looked:t,errors:e,revision:n,truncated:s}=this.#t;if(t===null)
return null;const{watch:o,errorsUnread:r}=this.#n,i=new wt.p;for(const c of e.messages)i.add("baseline",c);for(const c of o.errors.messages)i.add("candidate",c);
const l=i.newPatterns();return{baseline:n,...t,compared:e.total,truncated:s||e.left>0,patterns:l.slice(0,Qt),more:Math.max(0,l.length-Qt),atLeast:r||o.errors.left>
0||i.unsorted>0}}async#s(t,e,n){const s=this.#e.now();await Ht(this.#e,e,n,async o=>await this.#t.read(s,t,o))}}var de=f(5942),mn=f(30934);const wn="run.googlea\
pis.com/request_count",vn="run.googleapis.com/request_latencies",Ae=6e4,bn=4*Ae;async function yn(a,t,e){const{service:n,region:s,candidate:o,partMs:r,ownLatency:i}=t,
l=Math.min(t.candidateCreatedAt??1/0,t.now-bn),c=Math.floor(l/Ae)*Ae,d=Math.min(de.pZ,Math.floor(t.lengthMs/r)),g={from:c-d*r,to:c,partMs:r,parts:d},m={service:n,
region:s,from:g.from,to:c,alignmentMs:r,aligner:"ALIGN_DELTA",and:`resource.labels.revision_name!="${o}"`},[k,W,G]=await Promise.all([a.series({...m,metric:wn,groupBy:[
"response_code"]},e),a.series({...m,metric:vn,groupBy:[]},e),i===null?[]:a.series({...m,metric:i,groupBy:[]},e)]),et=An(k,t.errorStatus,g),rt=et.n.findIndex(q=>q>
0);if(rt===-1)return{app:null,platform:null};const ot=q=>({partMs:r,rates:Object.fromEntries([["error-rate",et],...q].map(([ct,ft])=>[ct,Mn(rt,ft)]))});return{app:ot(
Fe(i===null?W:G,t,g)),platform:ot(Fe(W,t,g))}}function je(a){return{n:new Float64Array(a),k:new Float64Array(a)}}function Mn(a,{n:t,k:e}){return{n:t.subarray(a),
k:e.subarray(a)}}function An(a,t,e){const n=je(e.parts);for(const{labels:s,points:o}of a){const r=(0,Y.bJ)(Number(s.response_code??NaN),t)===!0;for(const{at:i,value:l}of o){
const c=We(i,e);c===null||typeof l!="number"||(n.n[c]=(n.n[c]??0)+l,r&&(n.k[c]=(n.k[c]??0)+l))}}return n}function Fe(a,{quantiles:t},e){const n=new Map;for(const{
points:s}of a)for(const{at:o,value:r}of s){const i=We(o,e);if(i===null||typeof r=="number"||r.count===0)continue;const l=(0,w.L)(r);for(const{id:c,budgetMs:d}of t){
const g=n.get(c)??je(e.parts);n.set(c,g),g.n[i]=(g.n[i]??0)+(0,X.pq)(l),g.k[i]=(g.k[i]??0)+(0,X.d2)(l,d).most}}return n}function We(a,{from:t,partMs:e,parts:n}){
const s=Math.ceil((a-t)/e-1e-9)-1;return s>=0&&s<n?s:null}var En=f(7426);const Ee=3e4;class kn{#t;#e="not-asked";#n="";#s={app:null,platform:null};constructor(t){
this.#t=t}get state(){return this.#e}get platform(){return this.#s.platform}get detail(){return this.#n}async read(t){const{settings:e,clock:n,metrics:s,evidence:o}=this.#t,
{series:r}=s;if(e.pastMs===void 0||r===void 0)return;o.awaitPast();const[i,l]=[new AbortController,new AbortController],c=n.sleep(Ee,AbortSignal.any([t,l.signal])).
then(()=>i.abort(new Error(`Cloud Monitoring did not answer within ${(0,En.wN)(Ee)}`)),()=>{});try{this.#s=await this.#o({series:r},AbortSignal.any([t,i.signal])),
this.#e=this.#s.platform===null?"unknown":"known"}catch(d){if(!t.aborted&&!i.signal.aborted&&!(0,O.D)(d))throw d;this.#e="failed",this.#n=d instanceof Error?d.message:
String(d)}finally{o.know(this.#s),l.abort(),await c}}async#o(t,e){const{settings:n,clock:s,candidate:o}=this.#t,{service:r,region:i,windowMs:l,intervalMs:c,errorStatus:d,
p95BudgetMs:g,quantileBudgets:m}=n,k=s.now();return await yn(t,{service:r,region:i,candidate:o.name,candidateCreatedAt:o.createdAt,now:k,lengthMs:n.pastMs??0,partMs:(0,de.
AX)(l,c),errorStatus:d,quantiles:[...g===void 0?[]:[{id:"p95",budgetMs:g}],...m.map(({quantile:W,budgetMs:G})=>({id:(0,de.KQ)(W),budgetMs:G}))],ownLatency:n.latencyField.
startsWith("httpRequest.")?null:(0,mn.R)(r,"latency")},{deadline:k+Ee,signal:e})}}var Ce=f(38419);function Tn(a,t,e,n){if(e<=0)return 1;if(e>a||n>t)return e>a?0:
1;const s=e+n-1;let o=0;for(let r=e;r<=Math.min(a,s);r+=1)o+=Math.exp(ke(s,r)+ke(a+t-s,a-r)-ke(a+t,a));return Math.min(1,o)}function ke(a,t){if(t<0||t>a)return-1/0;
let e=0;for(let n=1;n<=t;n+=1)e+=Math.log((a-t+n)/n);return e}const De=.05,On=6e4,[Sn,xn]=[5,60],Rn=.5,Ne=.5;function Pn(a){const{id:t,times:e,window:n,ended:s,
usual:o,unread:r,share:i}=a,l=Un(e,n),c=n.to-n.from,d=o===null?[]:Te(o,c),g=(Tt,re,Le,Be)=>({id:t,decision:Tt,reason:re,value:l,limit:Le,unit:"count",n:d.length,
bad:Be,interval:null,evidence:null});if(l===0)return g("pass",{code:"events-none"},null,null);if(o===null||d.length===0)return g("inconclusive",{code:"events-no\
t-compared",detail:r??""},null,null);const m=d.filter(Tt=>Tt>=l).length,k=Math.floor(In(d)*Math.min(1,i)),W={revision:o.revision,from:o.from,to:o.to,windows:d.length,
asMany:m,most:Math.max(...d)};if(s&&l<=k)return g("pass",{code:"events-usual",...W},k,m);const G=Math.min(xn,Math.max(Sn,Math.round(c/On))),et=Te({times:e,...n},
c/G),rt=Te(o,c/G).toSorted((Tt,re)=>re-Tt),ot=Math.floor(rt.length*De)+1,q=rt[ot-1]??1/0,ct=et.filter(Tt=>Tt>q).length,ft=Tn(et.length,rt.length,ct,ot),At=d.filter(
Tt=>Tt>=l*Ne).length,Et=i>0&&i<1?(1-i)/i:1,Bt=o.beside&&(d[0]??0)>=l*Et*Ne,ut=s&&!Bt&&ct>=et.length*Rn&&(0,Ce.ux)(ft,a.alpha)&&(At===0||(0,Ce.ux)((At+1)/(d.length+
1),a.alpha)),Rt={...W,shared:Bt,asBad:At,parts:et.length,above:ct,usualPart:q,partMs:c/G,alikeRate:ft};return ut?g("fail",{code:"events-unusual",...Rt,failRate:a.
alpha},k,m):g("inconclusive",{code:"events-unclear",...Rt},k,m)}function In(a){return a.toSorted((e,n)=>e-n)[Math.ceil(a.length*(1-De))-1]??0}function Un(a,{from:t,
to:e}){return a.filter(n=>n>=t&&n<e).length}function Te({times:a,from:t,to:e},n){const s=Array.from({length:Math.floor((e-t)/n+1e-9)},()=>0);for(const o of a){const r=Math.
floor((e-o)/n-1e-9),i=Math.max(0,r);o<e&&i<s.length&&(s[i]=(s[i]??0)+1)}return s}var Oe=f(20197);const Ln=1440*6e4,Bn=6,jn=6e4,Fn=["error-lines","restarts"],Wn=6e4;
class Cn{#t;#e=null;#n=0;#s;#o=null;constructor(t){this.#t=t,this.#s=new Oe.W(null,t.window)}async read(t,e){const{cloudRun:n,clock:s,scope:o,window:r,concurrent:i,
candidateCreatedAt:l}=this.#t;if(o===null||!Fn.some(d=>Se(d,t).some(g=>g>=r.from)))return;const c=i?r.to:Math.min(l??r.from,r.from);try{await Ht(s,jn,e,async d=>{
const{createdAt:g}=await n.revision(o.service,o.revision??"",d),m=Math.max(c-Ln,(g??c)+Wn);m<c&&await this.#i(o,{from:m,to:c},d)})}catch(d){if(e.throwIfAborted(),
!(0,O.D)(d))throw d;this.#o=d.message}}finding(t,e,{ended:n,share:s,alpha:o}){const r=Se(t,e),i=this.#r(t);return Pn({id:t,times:r,window:this.#t.window,ended:n,
usual:i,unread:this.#o,share:s,alpha:o})}#r(t){if(this.#e===null)return null;const e=this.#t.scope?.revision??"",{concurrent:n}=this.#t;return{revision:e,from:this.#e,
to:this.#n,times:Se(t,this.#s),beside:n}}async#i(t,{from:e,to:n},s){const o=new Oe.W(null,{from:e,to:n}),r=(0,yt.VQ)(t),i=new Set;let[l,c]=[0,n];const d=new xt.
qs(this.#t.pages).read(g=>(0,yt.Tq)(r,e,g),n,s);for await(const{entries:g,last:m}of d){l+=1;const k=g.filter(W=>!i.has((0,it.k2)(W)));for(const W of k)i.add((0,it.
k2)(W));for(const W of k)c=Math.min(c,(0,it.e9)(W.timestamp));if(o.read(k,()=>!1),m||l>=Bn){this.#e=m?e:c,m||(this.#o=`it wrote more than is read: its newest ${i.
size} entries begin at ${new Date(c).toISOString()}`);break}}this.#n=n,this.#s=o}}function Se(a,t){return a==="error-lines"?t.errorTimes:t.endTimes}const Dn=2e4;
class Nn{#t;collection;past;newMessages;usual;constructor(t){this.#t=t;const{settings:e,clock:n,metrics:s,pages:o,cloudRun:r,candidate:i,service:l,baseline:c,window:d,
evidence:g}=t,m=i.createdAt;if(c!==null&&(this.newMessages=new se({pages:o,clock:n,baseline:c,candidateCreatedAt:m,evidence:g})),e.requests!=="users"){const k=c!==
null&&(0,L.tC)(l,c.revision)>0;this.usual=new Cn({cloudRun:r,pages:o,clock:n,scope:c,candidateCreatedAt:m,window:d,concurrent:k})}this.past=new kn({settings:e,clock:n,
metrics:s,candidate:i,evidence:g})}async during(t,e){const{settings:n,evidence:s}=this.#t,o=new AbortController,r=this.#e(AbortSignal.any([e,o.signal]));r.catch(
()=>{});try{await t.run(e),n.since==="deploy"&&await r}finally{o.abort(new Error("the window is over")),await r}await this.newMessages?.lookAgain(e),t.settled&&
await this.usual?.read(s.watch,e)}async#e(t){await Promise.all([this.#n(t),this.newMessages?.readBaseline(t),...this.#t.settings.requests==="users"?[this.past.read(
t)]:[]])}async#n(t){const{clock:e,metrics:n}=this.#t;try{this.collection=await Ct(n,{deadline:e.now()+Dn,signal:t})}catch(s){if(!t.aborted)throw s}}}var $n=f(27242),
$e=f(54874),Kn=f(78663);const Gn=60*6e4;function zn({createdAt:a},t){return a===null||a>=t-Gn?-1/0:t}const Ke=7*864e5,Hn=4*6e4,Vn=.25,Qn=1e3;function Jn(a,{now:t,
firstAt:e,settleMs:n,windowMs:s}){const o=e!==null&&e<t?e:null,r=Math.max(a??o??t-s,o??-1/0),i=Math.max(r,t-Ke),l=Math.min(Math.max(n,Hn),(t-i)*Vn),c=Math.max(t-
l,i+Qn);return{window:{from:i,to:c},cut:i>r}}function Xn({since:a,settleMs:t,windowMs:e,firstLook:n},s,o){if(a!=="deploy")return{window:{from:o,to:o+e},cutFrom:null};
const r=n?.startedAt??null,{window:i,cut:l}=Jn(s,{now:o,firstAt:r,settleMs:t,windowMs:e});return{window:i,cutFrom:l?i.from:null}}const Yn=2e3;function Zn(a,t){if(!t.
served&&!t.refused)return{known:!0,result:null};const e=t.trace===null?null:(0,tt.k)(t.trace),n=a.find(s=>e!==null&&s.sent(e));if(n!==void 0&&e!==null)return{known:!0,
result:n.shown(e)};for(const s of a){const o=[...s.unproven].find(r=>r.status===t.status&&Math.abs(qn(r)-_n(t))<=Yn);if(o!==void 0)return{known:!0,result:s.shown(
o.traceId)}}return{known:!1,result:null}}const qn=({at:a,durationMs:t})=>a+t,_n=({startedAt:a,latencyMs:t})=>a+(t??0),Ge=200,ts="unproven";class es{#t;#e;#n=[];#s;#o;#r=new Map;#i=new Set;constructor(t,e,n,{
isShared:s}){this.#o=s,this.#t=t,this.#e=e,this.#s=n}count(t,e){const n=this.#o&&!t.ok&&t.door===null?{...t,door:ts}:t;for(const o of this.#t.filter(({target:r})=>r.
name===n.name))o.add(n)&&this.#e?.judgeAnswer(n);if(this.#e?.answered(n,e),this.#a(t),n.ok||n.door===null)return;const s=this.#n;this.#n=[];for(const o of s)this.
shown(o)}shown(t){this.#o&&t.trace!==null&&this.#l((0,tt.k)(t.trace));const{known:e,result:n}=Zn(this.#t,t);n!==null&&this.#e?.judgeAnswer(n),e||(this.#n=[...this.#n,
t].slice(-Ge))}#a(t){const{traceId:e,version:n}=t;if(!this.#o||this.#i.has(e))this.#s.answered(t);else if(n!==void 0){this.#r.set(e,t);const[s]=this.#r.keys();this.#r.
size>Ge&&s!==void 0&&this.#r.delete(s)}}#l(t){const e=this.#r.get(t);this.#r.delete(t),e!==void 0?this.#s.answered(e):this.#i.add(t)}}var ns=f(1641),ss=f(33025);
class ze extends at.Cv{role;name;#t;#e;constructor(t,e,n="instead"){super(t,e),this.role=n,this.#t=t,this.#e=e.from;const s=(0,ns.s)(t).map(({name:o})=>o);this.
name=s.find(o=>o==="chat")??s[0]??"health"}answered(t,e){t.name===this.name&&(this.#e=e)}judgeAnswer(t){if(t.name!==this.name||t.repeated&&this.name==="chat"&&this.#t.
chatBody.includes(ss.l))return;const{at:e,ok:n,status:s,durationMs:o}=t,r=s!==null||o>=this.#t.probeTimeoutMs;this.add({at:e+o,startedAt:e,latencyMs:r?o:null,unusable:null,
status:s,failed:!n,group:null,refused:!1,trace:null})}look(){return this.judge.look(this.throughSlice(this.#e))}findings(t,e){return this.judge.findings({kind:t,
afterMs:e,throughSlice:this.#n(t)}).map(n=>({...n,sample:"probes"}))}growth(t,e){return this.judge.growth(this.#n(t),e)}#n(t){return t==="ended"?this.slices-1:this.
throughSlice(this.#e)}}function os(a,t,{unreached:e,atTag:n}){return a.requests!=="users"||a.since==="deploy"?null:e&&n?new ze(a,t,"instead"):a.proveWith==="use\
rs-and-probes"?new ze(He(a),t,"beside"):null}function He(a){return{...a,alphaFail:a.alphaFail/2}}var oe=f(65471);const rs=3e4,is=5e3,as=9e4,Ve=22e3,Qe=6,ls=6e4,
cs=1e4;class us{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}get isRefused(){return this.#e.isRefused}lastMostMs(){return Je(this.#e.placesAfterMs(
Qe))}poll(t){return Xe(()=>Math.min(this.#t.now()+rs,this.#n),t)}catchUp(t){return{deadline:Math.min(this.#t.now()+is,this.#n),signal:t}}last(t){const e=this.#t.
now(),n=Math.max(this.#n+Ve,e+cs);return s=>Xe(()=>{const r=this.#e.placesAfterMs(Qe),i=r>0?e+r:s();return Math.min(e+Je(r),Math.max(n,i+Ve))},t)}}function Je(a){
return as+Math.max(0,a-ls)}function Xe(a,t){return{get deadline(){return a()},signal:t}}var ds=f(10953);const xe=3,hs=[{shown:20,silent:1},{shown:5,silent:2}],Ye=1e3,
fs=5;class gs{#t=[];#e=new Set;answered(t){this.#t.push(t)}shown(t){this.#e.add(t)}view(t,e){const n=this.#t.filter(({endedAt:c})=>c<t).toSorted((c,d)=>c.endedAt-
d.endedAt),s=({traceId:c})=>this.#e.has(c),o=new Set(n.filter(s).map(({name:c})=>c));if(o.size===0)return{probes:{n:n.length,found:0},silence:null};const r=n.filter(
({name:c})=>o.has(c)),i=r.filter(s).length,l=ps(r,s,e)??ms(r,s);return{probes:{n:r.length-(l?.probes??0),found:i},silence:l}}}function ps(a,t,e){const n=a.findLastIndex(
t),s=a.slice(n+1),o=a.slice(0,n+1),r=o.filter(t).length,i=(s[0]?.endedAt??0)-(o.at(-1)?.endedAt??0),c=(e&&r===o.length&&i>=Ye?hs.find(({shown:g})=>r>=g)?.silent:
void 0)??xe,[d]=s;return d===void 0||s.length<c?null:{from:d.endedAt,to:null,probes:s.length}}function ms(a,t){const e=a.findIndex(c=>!t(c)),n=a.findIndex((c,d)=>d>
e&&t(c)),[s,o]=[a[e]?.endedAt,a[n]?.endedAt];if(s===void 0||o===void 0)return null;const r=[...a.slice(0,e),...a.slice(n)],i=n-e,l=(a[n-1]?.endedAt??s)-s>=Ye;return i>=
xe&&l&&r.length>=fs&&r.every(t)?{from:s,to:o,probes:i}:null}class ws{#t=null;get trouble(){return this.#t}async read({wait:t,read:e}){try{return await e(t),null}catch(n){
if(t.signal.throwIfAborted(),!(0,O.D)(n))throw n;const s={code:(0,z.vu)(n.kind)?"no-access":"not-reachable",detail:n.message},o=(this.#t?.times??0)+1;return this.#t=
{...n.unasked===!0&&this.#t!==null?this.#t:s,times:o},n.kind}}async sideBySide(t){await Promise.all(t.map(async e=>await this.#e(e)))}async#e(t){for(;;){const{deadline:e}=t.
wait,n=await this.read(t);if(!(n!==null&&O.c[n]==="transient")||t.wait.deadline<=e)return}}}const vs=6e4,Ze=1e4,bs={judged:null,certain:!1,doubts:[],open:{errors:null,
latency:null},platformWhole:null,blocking:null,thin:!1};class ys{#t;#e=bs;constructor(t){this.#t=t}get decided(){return this.#e}get active(){const{app:t,platform:e,
metered:n}=this.#t,{judged:s}=this.#e;return s==="monitoring"&&n!==null?n:s==="app"||s==="platform"?this.#t.track(s):t.timed>0?t:e}get source(){const{active:t}=this;
return(t instanceof zt?t.timed:t.tally.count)>0?t.source:null}get log(){return this.active===this.#t.app?"app":"platform"}get appUsed(){const t=this.#e.doubts.some(
({log:e,code:n})=>e==="app"&&n!=="unchecked");return this.#t.app.timed>0&&!t}get rateOfBoth(){const{reader:t}=this.#t.track(this.appUsed?"app":"platform");return t.
rate===null?null:2*t.rate}get besideSpareMs(){return Math.min(vs,this.#t.settings.windowMs/4)}decide(t){const{app:e,platform:n,waits:s,watchReader:o,settings:r,
check:i}=this.#t,{count:l,unusable:c}=e.tally,{missing:d,notANumber:g,negative:m,noStatus:k}=c,W=t?Math.max(0,Ze-r.settleMs):Ze;this.#e=i.look({last:t,besideTo:s.
readUpTo,appTo:e.reader.readUpTo,app:{requests:l,noLatency:d+g+m,noStatus:k},platformEntries:n.timed,probesTo:o.fraction<1?null:o.readUpTo-W})}stayWithApp(){this.#e=
{...this.#e,judged:"app",certain:!1}}evidenceUntil(t){const{clock:e,window:n,settings:s}=this.#t,o=Math.min(e.now(),n.to+s.settleMs);return Math.min((0,at.Km)(o,
s,t),this.active.reader.readUpTo)}}const qe=40,_e=2;class Ms{#t;#e;#n;#s=null;#o=!1;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}get swept(){return this.#o}get lateBefore(){
return this.#s}async lookBack(t){const{app:e,platform:n,watchReader:s,waits:o,metrics:r,check:i,platformOnly:l}=this.#t,c=t(()=>r?.readAt??-1/0);i.askRouting(c.
signal),await this.#t.meter(c);const d=(r?.deltas.counts??[]).reduce((m,{count:k})=>m+k,0);for(const{reader:m}of[e,n])m.expectAll(d,qe/2);o.expectAll(2*d);const g={
wait:t(()=>s.readAt),read:async m=>await this.#t.readWatch(s.past(m))};await this.#n.sideBySide([...l?[]:[this.#r(e,t)],g]),await this.sweep(t),this.#s=null,!(this.#e.
decided.certain||n.reader.complete)&&(await this.#n.sideBySide([this.#r(n,t)]),this.#e.decide(!0),this.#l())}async sweep(t){const{app:e,platform:n,watchReader:s,
waits:o,metrics:r,window:i,ofUsers:l,platformOnly:c}=this.#t,d={wait:t(()=>s.readAt),read:async q=>await this.#t.readWatch(s.sweep(q))};if(!l){await this.#n.sideBySide(
[d]),this.#o=s.kills.readTo>=i.to;return}const{judged:g}=this.#e.decided,m=!c&&(g==="app"||g===null||e.timed===0),k=e.timed>0&&o.readUpTo+this.#e.besideSpareMs<
i.to,W={wait:t(()=>o.readAt),read:async q=>await o.sweep(q,k)},G={wait:t(()=>r?.readAt??-1/0),read:async q=>await this.#t.meter(q)},et=[...m?[e]:[],...!m||e.timed===
0?[n]:[]],rt=et.map(q=>this.#i(q,t));await this.#n.sideBySide([...rt,d,W,G]),o.close(),this.#t.release(),this.#e.decide(!0);const{active:ot}=this.#e;ot instanceof
zt&&!et.includes(ot)&&(await this.#n.sideBySide([this.#i(ot,t)]),this.#e.decide(!0),ot===n&&!ot.reader.complete&&e.reader.readUpTo>n.reader.readUpTo&&this.#e.stayWithApp()),
this.#l(),await this.#c(t)}#r(t,e){const n=async s=>{await this.#a(t,s)};return{wait:e(()=>t.reader.readAt),read:n}}#i(t,e){const n=async s=>{const o=await this.#a(
t,s);t===this.#e.active&&(this.#s=o)};return{wait:e(()=>t.reader.readAt),read:n}}async#a(t,e){return await this.#t.read(t,t.reader.sweep(qe,e))}#l(){const{active:t}=this.#e;
this.#o=t.reader.complete,t.closeBatch()}async#c(t){const{app:e,platform:n,loose:s,survey:o,limit:r,platformOnly:i}=this.#t;if(i||e.timed>0||n.timed===0||r.leftThisMinute()<
_e)return;const l=async c=>{for await(const d of s.sweep(_e,c))for(const g of d)o.add(g)};await this.#n.sideBySide([{wait:t(()=>s.readAt),read:l}])}}var As=f(42618),
Es=f(12256),ks=f(61480),Ts=f(31424),Os=f(38430),he=f(98219);const Ss=1e4,xs=2e3;function tn({settleMs:a}){return Math.max(xs,Math.min(Ss,a))}const Rs=6e4,Ps=2e4,
Is=6e4;class Us{#t;#e;#n;#s=new gs;#o=[];#r="unread";#i=null;#a=-1/0;constructor(t){const{settings:e,window:n,fields:s,platformOnly:o}=t,{quantileBudgets:r,errorStatus:i}=e;
this.#t=t,this.#e=new ks.g({window:n,budgetsMs:[(0,b.j)(e),...r.map(({budgetMs:l})=>l)],unit:s.unit,errorStatus:i}),this.#n={errorRateBudget:(0,b.S)(e),slowAllowed:[
.95,...r.map(({quantile:l})=>l)].map(As.RW),platformOnly:o}}beside(t,{fraction:e,cuts:n}){this.#e.sampledAnew(n);const{settings:s,fields:o,whoIs:r}=this.#t,{errorStatus:i}=s;
for(const l of t){const c=r(l),d=c==="probe",g=(l.trace??"").split("/traces/",1)[0]??"";if((0,it.WD)(l)){const m=(0,he.Lu)(l.httpRequest?.requestMethod,l.httpRequest?.
requestUrl),k=(0,he.nY)((0,it.y2)(l),{errorStatus:i,route:m,user:c===null});this.#e.request(k,{own:d,fraction:e,project:g})}else!d&&Ls(l,o)&&this.#e.beside((0,he.
GN)((0,it.ez)(l,o),i),g)}}lines(t,e){const{errorStatus:n}=this.#t.settings;for(const s of t)this.#e.line((0,he.GN)(s,n),e)}probed({name:t,traceId:e,at:n,durationMs:s,
status:o,ok:r,door:i}){const l=n+s;o!==null&&this.#o.push({endedAt:l,failed:!r}),r&&i===null&&this.#s.answered({name:t,traceId:e,endedAt:l})}probeShown(t){this.#s.
shown(t.slice(t.lastIndexOf("/")+1))}askRouting(t){const{routing:e,clock:n}=this.#t;if(e===null||this.#r!=="unread"||n.now()<this.#a)return;this.#a=n.now()+Is;const s={
deadline:n.now()+Ps,signal:t};(async()=>{this.#r=(0,Es.MM)(await(await e()).routing(s),this.#t.scope)})().catch(r=>{this.#i=r instanceof Error?r.message:String(
r)})}get routingTrouble(){return this.#r==="unread"?this.#i:null}get routesAll(){return this.#r!=="unread"&&this.#r.excluded===null&&!this.#r.byKind}look({last:t,
besideTo:e,appTo:n,app:s,platformEntries:o,probesTo:r}){const{metrics:i,settings:l,window:c}=this.#t,d=tn(l),g=k=>t?Math.min(k,c.to):k-d;this.#e.close(e-Rs);const m=this.#e.
held({joinedTo:g(e),appTo:g(n),last:t,app:s,platform:{entries:o,...this.#s.view(r??-1/0,t),routing:this.#r},minutes:i?.minutes??[],monitoringSpread:i?.spread??null,
ownBetween:(k,W)=>this.#l(k,W)});return(0,Os.L)(m,this.#n)}othersIn(t,e){const{ok:n,failed:s}=this.#l(t,e);return n+s}#l(t,e){const n=this.#o.filter(({endedAt:o})=>o>=
t&&o<e),s=n.filter(o=>o.failed).length;return{...Ts.Yi,ok:n.length-s,failed:s}}}function Ls(a,{latency:t,status:e}){return(0,it.fK)(a,t)!==void 0||(0,it.fK)(a,e)!==
void 0}class en{#t;#e=-1/0;constructor(t){this.#t=t}get due(){return this.#t.clock.now()-this.#e>=this.#t.everyMs}async poll(t){const e=this.#t.clock.now();try{
await this.#t.read(t)}catch(n){throw this.#e=e,n}this.#t.readAt()>=e&&(this.#e=e)}}const Bs=6e4,js=1e4,Fs=3e4,Ws=2e3,Cs=1e4;class Ds{#t;#e;#n;#s;#o;#r=-1/0;constructor(t,e,n){
const{clock:s,settings:o,watchReader:r,waits:i}=t;this.#t=t,this.#e=e,this.#n=n,this.#s=new en({clock:s,everyMs:Math.min(js,o.windowMs/5),read:async l=>await t.
readWatch(r.poll(l)),readAt:()=>r.readAt}),this.#o=new en({clock:s,everyMs:Math.min(Fs,o.windowMs/5),read:async l=>await i.poll(l),readAt:()=>i.readAt})}async poll(t){
const{app:e,platform:n,ofUsers:s,check:o,clock:r,window:i,settings:l,platformOnly:c}=this.#t;if(!s)return await this.#a([this.#s],t);o.askRouting(t.signal);const d=r.
now()-i.from<tn(l),g=!this.#e.appUsed&&n.timed>0&&!d,m=!c&&(!g||r.now()-this.#r>=Bs);m&&(this.#r=r.now(),await this.#i(e,{share:this.#e.appUsed?1:.4},t)),this.#e.
appUsed||await this.#i(n,{share:m?.6:1},t),await this.#a([this.#s,this.#o],t),this.#e.decide(!1),await this.#l(t),this.#e.active.closeBatch()}async catchUp(t){if(!this.#t.
ofUsers)return;const{active:e}=this.#e;if(!(e instanceof zt))return;const{gap:n}=e.reader.coverage;n!==null&&!(0,z.ii)(n.code)||(await this.#i(e,{share:1,isLast:!0},
t),this.#e.decide(!1),e.closeBatch())}async#i(t,e,n){const s=async()=>await this.#t.read(t,t.reader.poll(e,n));await this.#n.read({wait:n,read:s})}async#a(t,e){
for(const n of t.filter(({due:s})=>s))await this.#n.read({wait:e,read:async()=>await n.poll(e)})}async#l(t){const{app:e,window:n,settings:s,waits:o,clock:r}=this.#t;
if(this.#e.active!==e)return;const{breached:i,proven:l}=e.judge.look(e.throughSlice(this.#e.evidenceUntil(!1))),{certain:c}=this.#e.decided,d=Math.min(this.#e.evidenceUntil(
!0),n.to);if(!(l&&s.earlyPass&&(!c||o.readUpTo+this.#e.besideSpareMs<d))&&!(i&&!c))return;const m=i?Ws:Cs;if(r.now()-o.readAt<m)return;const k=async()=>await o.
poll(t,i?"judged":"waits");await this.#n.read({wait:t,read:k}),this.#e.decide(!1)}}var Ns=f(16748),$s=f(69466);const Ks=1440*6e4,Gs=1e4,nn=2,zs=5,Hs=2,sn=3;class Vs{#t;#e;#n;#s;#o;#r;#i=0;#a=!1;#l=!1;constructor({
scope:t,probeAgent:e,window:n,candidateCreatedAt:s,clock:o,reader:r}){const i=Math.min(s??n.from,n.from),l=Math.max(i,n.from-Ks),c=(0,yt.ml)(t,e),d=Math.max(l,n.
from-Gs);this.#t=r(c,{from:l,to:d}),this.#r=d===l,this.#e=r(c,{from:d,to:n.to}),this.#n=r((0,yt.rI)(t),{from:l,to:n.to}),this.#s=n,this.#o=o}async*poll(t){const e=Math.
min(this.#o.now(),this.#s.to);yield*this.past(t),yield*this.#e.poll({share:1,maxPages:nn},t),(this.#a&&this.#n.readUpTo<this.#s.from||this.fraction<1||this.#e.readUpTo<
e)&&(yield*this.#n.poll({share:1,maxPages:sn},t))}async*past(t){if(this.#r)return;let e=0;for await(const n of this.#t.sweep(nn,t))e+=n.length,yield n;this.#i+=
1,this.#a=!this.#t.complete||this.#t.fraction<1,this.#r=!this.#a||e>=Ut.T||this.#i>=Hs}async*sweep(t){yield*this.#e.sweep(zs,t),this.#l=!this.#e.complete,this.lacks&&
(yield*this.#n.sweep(2*sn,t))}get refused(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:t,gap:e??this.#t.coverage.gap}}get errors(){const{readTo:t,gap:e}=this.#e.
coverage,n=this.#l||this.fraction<1,s=this.#s.from;return{readTo:n?s:t,gap:e??(n?{code:"too-much",detail:"",since:s}:null)}}get kills(){const t=this.#n.coverage;
return this.#r&&this.fraction===1&&!this.#a&&t.readTo<=this.refused.readTo?this.refused:{readTo:t.readTo,gap:t.gap??this.refused.gap}}get readAt(){return this.#e.
readAt}get readUpTo(){return this.#e.readUpTo}get fraction(){return this.#e.fraction}get read(){return this.#e.sampling?.fraction??1}get lacks(){return this.#a||
this.#l||this.fraction<1}}class Qs{#t;#e;#n=[];#s=0;constructor(t,e){this.#t=t,this.#e=e}hold(t){this.#n.push(...t)}count(t){const e=this.#n.filter(({startedAt:n})=>n<
t);if(e.length!==0){this.#n=this.#n.filter(({startedAt:n})=>!(n<t));for(const n of e.sort((s,o)=>s.startedAt-o.startedAt))this.#s+=Math.min(1,this.#t.fractionAt(
n.startedAt)/this.#e()),!(this.#s<1-1e-9)&&(this.#s-=1,this.#t.add(n))}}}class Js{source="monitoring";#t;#e;#n;#s;#o;#r=[];#i;#a;constructor(t,e,n,s,o){this.#t=
t,this.#e=e,this.#n=n,this.#s=s,this.#o=o,this.#i=new at.Cv(e,n)}awaitPast(){this.#a="awaited",this.#i.judge.awaitPast()}know(t){this.#a=t,this.#i.judge.know(t)}get judge(){
return this.#i.judge}get tally(){return this.#i.tally}get slices(){return this.#i.slices}get outside(){return 0}throughSlice(t){return this.#i.throughSlice(t)}get reader(){
const t=this.#t.coverage,{readTo:e}=t;return{filter:this.#s,sampling:null,readUpTo:e,complete:e>=this.#n.to,coverage:{...t,readTo:Math.min(e,this.#n.to)}}}closeBatch(){}groupFindings(){
return[]}refused(t){this.#r.push(...t)}recount(){const t=new at.Cv(this.#e,this.#n),{counts:e,latencies:n}=this.#t.deltas,s=new Map;for(const o of e.toSorted((r,i)=>r.
to-i.to||(r.status??0)-(i.status??0))){const r=n.find(({to:d,status:g})=>Math.abs(d-o.to)<1e3&&g===o.status),i=Math.round(o.to/1e3),l=s.get(i)??this.#o(o.from,o.
to),c=(o.status??0)<400?Math.min(l,o.count):0;s.set(i,l-c);for(const d of this.#l(o,r??null,c))t.add(d)}for(const o of this.#r)t.add(o);this.#a==="awaited"?t.judge.
awaitPast():this.#a!==void 0&&t.judge.know(this.#a),this.#i=t}*#l(t,e,n){const{from:s,to:o}=this.#n,r=Math.min(t.to,o)-1,i=t.from>=s-1e3&&t.to<=o+1e3,l={at:r,startedAt:r,
group:null,refused:!1,trace:null},c=t.status,d=e?.latencies==null?[]:(0,w.L)(e.latencies);let g=Math.round(n),m=0;for(const k of d)for(let W=0;W<k.count&&m<t.count;W+=
1,m+=1){if(g>0){g-=1;continue}const G=k.to,et=G===1/0?k.from:(k.from+G)/2;yield this.#c({...l,status:c,latencyMs:et,unusable:null,latencyWithin:{lowMs:k.from,highMs:G}},
i)}for(;m<t.count;m+=1)g>0?g-=1:yield this.#c({...l,status:c,latencyMs:null,unusable:"missing"},i)}#c(t,e){if(e)return t;const n=this.#e.errorStatus.some(({from:o,
to:r})=>(t.status??0)>=o&&(t.status??0)<=r),s=t.latencyWithin===void 0?{}:{latencyWithin:{...t.latencyWithin,lowMs:0}};return{...t,...s,status:n?null:t.status}}}
var Xs=f(26764),Ys=f(21743),Re=f(62580);const Jt=1e3,Zs=1e4;class qs{#t;#e;#n;#s=0;#o=0;#r=0;#i=0;#a=0;#l=[];#c=null;constructor({slices:t,windowMs:e,allowedRate:n,
alphaFail:s=.01,alphaPass:o=.05}){this.#t=n===null?null:new $.m$({allowedRate:n,slices:t}),this.#e=(0,Re.pd)(s,o,1),this.#n=e}observe({slice:t,lateMs:e,waitedMs:n,
refused:s}){if(s){this.#l.length<Zs&&this.#l.push(e);return}const o=e>Jt,r=o&&n!==null&&n>Jt,i=o&&n===null;this.#s+=1,r&&(this.#o+=1,this.#i=Math.max(this.#i,n)),
i&&(this.#r+=1),this.#a=Math.max(this.#a,e-(r?n:0)),this.#t?.add(t,i?null:r)}facts(){const t=this.#l.map(e=>e-this.#a).filter(e=>e>Jt);return{n:this.#s,waited:this.#o,
longestMs:this.#i,unknown:this.#r,refusedWaited:t.length,longestRefusedMs:t.reduce((e,n)=>Math.max(e,n),0),longerThanMs:Jt}}breached(t){const{slices:e}=this.#t??
{slices:1};for(const[n,s]of this.#t?.failLnEs(t).entries()??[])s<this.#e.failLn||(this.#c??={slice:n,afterMs:(n+1)/e*this.#n,lnE:s});return this.#c!==null}proven(t){
return this.#t===null||this.#t.passLnE(t)>=this.#e.passLn}finding(t){const e=this.facts(),{n,waited:s}=e,o=this.#t,r={id:"hidden-wait",unit:"ratio",n,bad:s,value:n===
0?null:s/n,limit:o?.allowedRate??null,interval:o===null||n===0?null:(0,Ys.m)(n,s)};if(o!==null)return{...r,...this.#u(o,t)};const{longerThanMs:i,longestMs:l,refusedWaited:c,
longestRefusedMs:d}=e;return s+c===0?null:{...r,decision:"warn",reason:{code:"hidden-waits",longerThanMs:i,longestMs:l,refused:c,longestRefusedMs:d},evidence:null}}#u(t,e){
this.breached(e.throughSlice);const{throughSlice:n}=e,s={n:this.#s-this.#r,k:this.#o,unknown:this.#r,seen:this.#s+this.#l.length,failLnE:t.failLnE(n),passLnE:t.
passLnE(n),mayBeBroken:(0,Re.Lx)(t,n,this.#e),breach:this.#c},o={allowedRate:t.allowedRate,slices:t.slices,levels:this.#e},r=(0,Re.R1)(s,o,e);return r.reason.code!==
"possibly-bad"?r:{...r,reason:{code:"waits-unknown",unknown:this.#r}}}}const _s=2e4,to=5e3;class eo{#t;#e=new Map;#n=[];constructor(t){this.#t=t}read(t){return t.
flatMap(e=>(0,it.WD)(e)?this.#s(e):this.#o(e))}settle(t,e){const n=[],s=[];for(const o of this.#n){const r=this.#i(o,t),{startedAt:i,lateMs:l}=o;r!==null||e?n.push(
{startedAt:i,lateMs:l,waitedMs:r,refused:!1}):s.push(o)}return this.#n=s,n}#s(t){const{startedAt:e,latencyMs:n,refused:s}=(0,it.y2)(t);t.trace!==void 0&&(this.#r(
t.trace).requests+=1);const o=(0,it.e9)(t.receiveTimestamp)-e-(n??0);if(Number.isNaN(o)||n===null&&!s)return[];if(s||o<=Jt||this.#n.length>=to)return[{startedAt:e,
lateMs:o,waitedMs:null,refused:s}];const r=t.labels?.instanceId;return this.#n.push({startedAt:e,latencyMs:n??0,lateMs:o,trace:t.trace,instanceId:r}),[]}#o(t){const e=(0,it.
e9)(t.timestamp);if(t.trace===void 0||Number.isNaN(e))return[];const n=this.#r(t.trace);return n.firstAt=Math.min(n.firstAt??e,e),this.#t(t)&&(n.endAt=e),[]}#r(t){
let e=this.#e.get(t);if(e===void 0){e={requests:0,firstAt:null,endAt:null},this.#e.set(t,e);const n=this.#e.size>_s?this.#e.keys().next().value:void 0;n!==void 0&&
this.#e.delete(n)}return e}#i(t,e){const n=t.trace===void 0?void 0:this.#e.get(t.trace),s=n?.endAt??n?.firstAt??null;if(n?.requests===1&&s!==null){const i=s-t.startedAt-
t.latencyMs;return Math.min(t.lateMs,Math.max(0,i))}const r=((t.instanceId===void 0?void 0:e(t.instanceId))??-1/0)-t.startedAt;return r>Jt?Math.min(t.lateMs,r):
null}}const no=1,so=5e3,oo=.1,ro=2,Pe=2,on=6e4,io=3e4,ao=1e4;class lo{#t;#e;#n;#s;#o;#r;#i;constructor(t){const{pages:e,limit:n,clock:s,settings:o,scope:r,window:i,
slices:l}=t,{windowMs:c,waitBudget:d,alphaFail:g,alphaPass:m,latencyField:k}=o;this.#i=t;const W={from:i.from,to:i.to+o.settleMs};this.#t=new Ut.K(e,n,s,(0,yt.C6)(
r),W,{overlapMs:on,sampleBy:"trace",purpose:"waits",wholePolls:!0}),this.#e=new eo(G=>(0,it.fK)(G,k)!==void 0),this.#n=new qs({slices:l,windowMs:c,allowedRate:d??
null,alphaFail:g,alphaPass:m}),this.#s=n,this.#o=i,this.#r=l}async poll(t,e="waits"){const n=e==="judged",s=n?0:this.#a,o=this.#i.clock.now()-s-this.#t.readUpTo;
if(!(!n&&o<Math.min(so,this.#i.settings.windowMs*oo))){this.#t.expect(this.#i.rate());for(let r=0;r<(n?ro:1);r+=1){const{readUpTo:i,fraction:l}=this.#t,c={share:1,
maxPages:no,purpose:e,behindMs:s},d=await rn(this.#t.poll(c,t));if(this.#t.readUpTo>i)return this.#l(d,!1);if(this.#t.fraction>=l)return}}}async sweep(t,e){this.#t.
expect(this.#i.rate()),(e||this.#i.settings.waitBudget!==void 0||this.#s.leftThisMinute()>=Pe)&&this.#l(await rn(this.#t.sweep(2*Pe,t)),!1)}expectAll(t){this.#t.
expectAll(t,Pe)}close(){this.#l([],!0)}get#a(){return Math.min(ao,this.#i.settings.settleMs)}get readUpTo(){return this.#t.readUpTo}get coverage(){return this.#t.
coverage}get readAt(){return this.#t.readAt}breached(t){return this.#n.breached(this.#u(t))}proven(t){return this.#n.proven(this.#u(t))}finding(t){return this.#n.
finding(t)}facts(){return this.#t.answered?{...this.#n.facts(),sampling:this.#t.sampling}:null}#l(t,e){this.#i.onEntries(t,this.#t.drawn);const n=t.filter(s=>!this.#i.
isOwn(s));this.#c([...this.#e.read(n),...this.#e.settle(this.#i.startedAt,e)])}#c(t){const{cuts:e}=this.#t.drawn;for(const{startedAt:n,...s}of t){const o=s.waitedMs===
null&&e.some(r=>r>=n&&r<=n+on);n<this.#o.to&&!(o&&s.lateMs>Jt&&!s.refused)&&this.#n.observe({...s,slice:(0,at.BU)(n,this.#o,this.#r)})}}#u(t){const{readUpTo:e,complete:n}=this.#t,
s=Math.min(io,this.#i.settings.settleMs)-this.#a,o=n?e:e-s;return(0,at.b4)(Math.min(t,o),this.#o,this.#r)}}async function rn(a){const t=[];for(let e=await a.next();e.
done!==!0;e=await a.next())t.push(...e.value);return t}class co{settings;window;clock;limit;app;platform;watchReader;watch;waits;check;metrics;metered;platformOnly;survey;loose;matcher;#t;#e;#n;#s;#o;constructor({
pages:t,limit:e,clock:n,matcher:s,rateOfBoth:o},r){const{settings:i,scope:l,window:c,probeAgent:d,candidateCreatedAt:g,metrics:m=null,routing:k=null}=r;this.settings=
i,this.window=c,this.clock=n,this.limit=e,this.matcher=s,this.metrics=m,this.#e=d,this.#n=r.onProbe,this.platformOnly=i.latencyField.startsWith("httpRequest.");
const W=(0,b.j)(i)+at.GC,G=(ut,Rt,Tt="judged")=>new Ut.K(t,e,n,ut,Rt,{overlapMs:W,purpose:Tt}),et=(ut,Rt)=>G(ut,Rt,"beside"),rt=(0,it.Pf)(i),ot=(0,D.r)(l,i,c),q=ut=>(0,it.
ez)(ut,rt),ct=G((0,yt.u)(l),c);this.app=new zt("app",G(ot.filter,ot.window),q,i,c),this.platform=new zt("platform",ct,it.y2,i,c),this.watchReader=new Vs({scope:l,
probeAgent:d,window:c,candidateCreatedAt:g,clock:n,reader:et}),this.watch=new Oe.W(d,c),this.survey=new Ns.R({latency:i.latencyField,status:i.statusField}),this.
loose=et((0,yt.ER)(l),c),this.#t=new Qs(this.app,()=>this.watchReader.read);const ft=()=>new Xs.M(i,ut=>this.#i(ut));this.#s={app:ft(),platform:ft()},this.#o=new $s.
h(ut=>(0,at.xQ)(ut,i));const At=ut=>this.#s.platform.whoIs(ut),{platformOnly:Et}=this;this.check=new Us({settings:i,fields:rt,platformOnly:Et,scope:l,window:c,clock:n,
whoIs:At,metrics:m,routing:k});const Bt=(ut,Rt)=>this.check.othersIn(ut,Rt);this.metered=m===null?null:new Js(m,i,c,y(l),Bt),this.waits=new lo({pages:t,limit:e,
clock:n,settings:i,scope:l,window:c,slices:this.app.slices,isOwn:ut=>At(ut)!==null,startedAt:ut=>this.watch.starts.get(ut),onEntries:(ut,Rt)=>this.check.beside(
ut,Rt),rate:o})}get ofUsers(){return this.settings.requests==="users"}track(t){return t==="app"?this.app:this.platform}probesIn(t){return this.#s[t].probes+(t===
"app"?this.matcher.left:0)}leftOutOf(t){return this.#s[t].leftOut.facts()}async read(t,e){for(;;){const n=await e.next();if(n.done===!0)return n.value;const s=t.
observations(n.value),o=this.#s[t.source],r=s.filter((i,l)=>o.passes(n.value[l]??{}));if(t===this.app){for(const i of n.value)this.survey.add(i);this.check.lines(
s,t.reader.fraction),this.#r(this.matcher.sift(r,this.clock.now(),this.watchReader.readUpTo));continue}t.count(r)}}async readWatch(t){for await(const e of t){const{
refused:n,probes:s}=this.watch.read(e,o=>this.matcher.isOurs(o),o=>this.#s.platform.whoIs(o)===null);for(const o of s)this.matcher.shown(o),o.trace!==null&&this.
check.probeShown(o.trace),this.#n(o);this.#t.hold(n),this.metered?.refused(n)}this.#t.count(this.app.reader.readUpTo),this.#r(this.matcher.sift([],this.clock.now(),
this.watchReader.readUpTo))}async meter(t){this.ofUsers&&(await this.metrics?.read(t),this.metered?.recount())}release(){const t=this.clock.now();this.#r(this.matcher.
releaseAll()),this.app.count(this.#o.releaseAll(t)),this.#t.count(1/0)}#r(t){this.app.count(this.#o.sift(t,this.clock.now()))}#i({httpRequest:t,trace:e}){return t?.
userAgent===this.#e||e!==void 0&&this.matcher.isOurs(e)}}class uo{#t;#e;#n;#s;#o;#r;#i;#a=new ws;constructor(t,e,n,s,o){const{scope:r,mostUnderWay:i}=o,l=()=>this.#e.
rateOfBoth;this.#t=new co({pages:t,limit:e,clock:n,matcher:s,rateOfBoth:l},o),this.#e=new ys(this.#t),this.#o=r,this.#r=i,this.#i=n,this.#n=new Ds(this.#t,this.#e,
this.#a),this.#s=new Ms(this.#t,this.#e,this.#a)}get watch(){return this.#t.watch}get waits(){return this.#t.waits}get survey(){return this.#t.survey}awaitPast(){
this.#t.app.judge.awaitPast(),this.#t.platform.judge.awaitPast(),this.#t.metered?.awaitPast()}know({app:t,platform:e}){this.#t.app.judge.know(t),this.#t.platform.
judge.know(e),this.#t.metered?.know(e)}get active(){return this.#e.active}get decided(){return this.#e.decided}get logShowsAll(){return this.#t.check.routesAll&&
this.decided.doubts.every(({log:t})=>t!=="platform")}get routingTrouble(){return this.#t.check.routingTrouble}get filter(){return this.#t.ofUsers?this.active.reader.
filter:(0,yt.VQ)(this.#o)}track(t){return this.#t.track(t)}get window(){return this.#t.window}get source(){return this.#e.source}get fellBack(){return this.source===
"platform"&&!this.#t.platformOnly&&this.#t.app.timed===0}get unsureProbes(){return this.#t.matcher.unsure}get probes(){return this.#t.probesIn(this.#e.log)}get leftOut(){
return this.#t.leftOutOf(this.#e.log)}get trouble(){return this.#a.trouble}get succeeded(){return this.#t.ofUsers?this.#t.app.reader.answered||this.#t.platform.
reader.answered:this.watched}get swept(){return this.#s.swept}get watched(){return this.#t.watchReader.readAt>-1/0}sights(t=0){const e={kills:this.#t.watchReader.
kills,"error-lines":this.#t.watchReader.errors};if(!this.#t.ofUsers)return{...e,requests:null,refused:null,waits:null};const{reader:n,source:s}=this.active,{readTo:o,
gap:r}=n.coverage,i={readTo:n.complete?o:Math.min(o,this.#t.window.to-1),gap:r},{readTo:l,gap:c}=this.waits.coverage,d={readTo:l+Math.max(0,this.#e.besideSpareMs-
t),gap:c},g=s==="app"&&i.gap===null&&d.readTo<i.readTo?d:i;return{requests:g,refused:this.active===this.#t.app?this.#l:g,...e,waits:this.waits.coverage}}get#l(){
const t=this.#t.watchReader.refused,e=this.decided.doubts.filter(r=>r.code==="stopped"),n=e.find(({log:r,by:i})=>r==="platform"&&i==="probes"),s=e.some(({log:r})=>r===
"app");if(n===void 0||s||n.of<xe||n.fromAt>=t.readTo)return t;const o=`it shows none of ${n.of} probes`;return{readTo:n.fromAt,gap:t.gap??{code:"nothing-newer",
detail:o,since:n.fromAt}}}get errorsUnread(){return this.#t.watchReader.lacks}get lateBefore(){return this.#s.lateBefore}probed(t){this.#t.check.probed(t)}async meter(t){
await this.#t.meter(t)}counted(){if(this.#t.metrics===null||this.#t.metrics.readAt===-1/0)return null;const t=Math.min(this.#t.metrics.readAt-v,this.#t.window.to),
e=this.#t.metrics.minutes.filter(n=>n.from<t);return{to:t,requests:e.reduce((n,{counts:s})=>n+s.ok+s.failed+s.unknown,0)}}async poll(t){await this.#n.poll(t)}async catchUp(t){
await this.#n.catchUp(t)}async lookBack(t){await this.#s.lookBack(t)}async sweep(t){await this.#s.sweep(t)}get undoubted(){const{certain:t,blocking:e,open:n,thin:s}=this.#e.
decided;return t&&e===null&&n.errors===null&&n.latency===null&&!s&&this.waits.proven(this.evidenceUntil(!0))}look(){if(!this.#t.ofUsers)return{breached:!1,strength:0,
inFavour:0,proven:!1,canPass:!1};const{active:t}=this,{judge:e}=t,{certain:n}=this.#e.decided,[s,o]=[this.evidenceUntil(!1),this.evidenceUntil(!0)],r=Math.min((0,at.
zL)(this.#i.now()),t.reader.readUpTo),i={throughSlice:t.throughSlice(r),underWay:this.#r},l=e.look(t.throughSlice(s),i);return{...l,breached:l.breached&&n&&this.#c(
s)||this.waits.breached(s),canPass:this.undoubted&&e.look(t.throughSlice(o)).proven}}#c(t){const e=this.active.throughSlice(t);return this.active.judge.findings(
{kind:"running",afterMs:0,throughSlice:e}).some(s=>s.decision==="fail"&&(0,ds.kv)(s,this.#e.decided)===null)}evidenceUntil(t){return this.#e.evidenceUntil(t)}get reads(){
return this.#t.limit.reads()}}const an=["service-deleted","revision-deleted","ready-lost","traffic-lost","newer-deploy","tag-moved"];function ho({readings:a,changes:t,
unready:e,unseen:n}){const s=t.filter(ln).toSorted((i,l)=>cn(i)-cn(l))[0];return{id:"serving",decision:s?.kind==="ready-lost"&&s.whose==="revision"&&e?"fail":s!==
void 0||n!==null?"inconclusive":"pass",reason:s!==void 0?{code:"serving-changed",change:s}:n??{code:"served",readings:a},value:null,limit:null,unit:"count",n:a,
bad:null,interval:null,evidence:null}}function ln(a){return an.includes(a.kind)&&(a.kind!=="newer-deploy"||a.takesTraffic)}function cn(a){return 2*an.indexOf(a.
kind)-(a.kind==="traffic-lost"&&a.to==="newer"?0:1)}var fo=f(14134),go=f(42417);const po=1e4,mo=1e4,wo=2e4,vo=1e3,bo=6e4;class yo{#t;#e;#n=[];#s=null;#o=null;#r;#i=new AbortController;constructor(t){
this.#t=t,this.#r=new z.qm(t.clock);const{name:e,createdAt:n}=t.first.revision,s={candidate:{name:e,createdAt:n},tag:t.tag},o=t.later===!0?t.clock.now():t.window.
from;this.#e=new go.yM(s,{at:o,...t.first})}onReading(t){this.#n.push(t)}async run(t){const{clock:e,window:n}=this.#t,s=Math.min(po,(n.to-n.from)/5);for(;;){const o=this.#i.
signal,r=(0,z.jj)(this.coverage)?bo:s;await e.sleep(r,AbortSignal.any([t,o])).catch(()=>t.throwIfAborted()),o.aborted&&(this.#i=new AbortController),await this.#a(
e.now()+mo,t,!1)}}readNow(){this.#i.abort(new Error("read now"))}async readLast(t){await this.#a(this.#t.clock.now()+wo,t,!0)}finding(t){const{readings:e,changes:n,
unready:s}=this.#e,r=this.#s!==null&&this.#s>=t?null:this.#o??{code:"not-reachable",detail:"It was not read again."},i=ho({readings:e,changes:n,unready:s,unseen:r});
if(this.#t.later!==!0||i.reason.code!=="served")return i;const{name:l}=this.#t.first.revision,{traffic:c}=this.#e.standings.at(-1)??{traffic:[]},d=c.find(({revision:g})=>g===
l)?.percent??0;return{...i,reason:{code:"served-now",percent:d}}}get coverage(){return{readTo:this.#s??this.#t.window.from,gap:this.#r.gap}}facts(){const{readings:t,
standings:e,changes:n}=this.#e,[s,o]=[this.#s,this.#o];return{readings:t,seenTo:s,failure:o,standings:[...e],changes:[...n]}}async#a(t,e,n){const{cloudRun:s,clock:o,
service:r,first:i}=this.#t,l=o.now(),c={deadline:t,signal:e};try{const d=await this.#l(async()=>await s.service(r,c),e),g=i.revision.name,m=d===null?null:await this.#l(
async()=>await s.revision(r,g,c),e),k={at:l,service:d,revision:m};for(const W of this.#e.strangers(k)){const G=await s.revision(r,W,c).catch(et=>{if(e.throwIfAborted(),
!(0,O.D)(et))throw et});this.#e.knowAge(W,G?.createdAt??null)}this.#e.add(k,n),this.#s=l,this.#o=null,this.#r.answered();for(const W of this.#n)W(k,n)}catch(d){
if(e.throwIfAborted(),!(0,O.D)(d))throw d;const g=d.failure==="transient"?"not-reachable":"no-access";this.#r.failed(d),this.#o={code:g,detail:(0,fo.E$)(d.message),
since:this.#o?.since??l}}}async#l(t,e){try{return await t()}catch(n){if(!un(n))throw n}await this.#t.clock.sleep(vo,e);try{return await t()}catch(n){if(un(n))return null;
throw n}}}function un(a){return(0,O.D)(a)&&a.failure==="not-found"}var dn=f(47949),Ie=f(79338),Mo=f(19774);const Ao={users:["requests","refused","kills"],none:[
"kills","error-lines"]};function Eo({sights:a,probes:t,gauges:e,settings:n}){return n.onNoData!=="fail"||n.rollback||!Ao[n.requests].every(o=>(0,z.jj)(a[o]))?!1:
t.every(({sent:o,failingNow:r=0})=>o>=n.probeFailures&&r===0)&&e.every(o=>ko(a,o))}function ko(a,{id:t,isAbove:e}){if(e!==null)return!e;const{code:n,refusals:s}=a[t]?.
gap??{};return s!==void 0||n==="nothing-newer"||!(0,C.zx)(t).steady}var To=f(72221);class fe extends Error{why;constructor(t){super(`the window ended early: ${t}`),
this.why=t}}class Oo{#t;#e;#n;#s;constructor(t,e){this.#t=t,this.#e=e.resources,this.#n=e.findings,this.#s=e.seen}failFast(){if(this.#t.settings.failFast)throw new fe(
"failed")}allProven(){const{changes:t}=this.#t.serving.facts();if(t.some(ln))return!1;const{evidence:e,sample:n}=this.#t,s=this.#s(),r=[...this.#n.ofProbes(),...this.#n.
ofGauges(),(0,dn.dY)(e.watch.kills,this.#t.since)].every(c=>{const{decision:d,reason:g}=(0,Ie.p_)(c,s);return d==="pass"||d==="not-judged"||d==="warn"&&g.code!==
"probe-unanswered"}),i=()=>(e.look().canPass||this.#r())&&!this.#o(s),l=n?.role==="instead"?n.look().proven:i();return r&&l&&this.#i().every(c=>(0,Ie.iT)(c,s)===
null)}#o(t){const{evidence:e}=this.#t,n=e.active.throughSlice(e.evidenceUntil(!0)),[s]=e.active.judge.findings({kind:"running",afterMs:0,throughSlice:n}),o=(0,To.
d)(s,e,t);return o!==null&&o.decision!=="warn"}#r(){const{evidence:t,sample:e,clock:n,window:s,probesAreOwn:o,logShowsProbes:r}=this.#t;if(e===null||!t.undoubted||
!o())return!1;const i=n.now()-s.from,l=t.active.throughSlice(t.evidenceUntil(!0)),c=t.active.judge.findings({kind:"running",afterMs:i,throughSlice:l}),d=e.findings(
"running",i);return(0,Mo.B)(c,d,r()).every(g=>{const{decision:m}=(0,Ie.p_)(g,this.#s());return m==="pass"||m==="not-judged"})}outOfReach(){const{settings:t,gate:e,
instance:n}=this.#t,s=e?.everLed===!0?this.#t.probes.map(r=>r.counters()):[],o=(0,C.In)(t).map(r=>{const i=this.#e.points(r).at(-1),l=(0,C.mr)(r,t,n)?.limit??1/0;
return{id:r,isAbove:i===void 0?null:i.value>l}});return Eo({sights:this.#s().sights,probes:s,gauges:o,settings:t})}#i(){const{settings:t,baseline:e}=this.#t,n=t.
errorRateBudget===void 0?[]:["error-rate"],s=t.p95BudgetMs===void 0?[]:["p95"],o=t.quantileBudgets.map(({quantile:l})=>(0,de.KQ)(l)),r=t.waitBudget===void 0?[]:
["hidden-wait"],i=e!==null&&t.onRegression==="fail"?["baseline-latency"]:[];return[...n,...s,...o,...r,...i]}}async function Ue({window:a,clock:t},e,n,s){let o=1;
for(let r=a.from;r<a.to;)await t.sleep(r-t.now(),n),await s(o-1),o=Math.max(1,Math.ceil((t.now()-r)/e)),r+=e*o}async function hn(a,t,e){const n=new Map,s=async o=>{
const{after:r}=o.target,i=r===null?{}:await n.get(r);if(i==null)return null;const l=await t(o.next(i));return e(l),l.ok?{...i,...l.taken}:null};for(const o of a)
n.set(o.target.name,s(o));await Promise.all(n.values())}class So{#t;#e;#n=0;#s=0;constructor(t){this.#t=t,this.#e=t.window.from}get probedTo(){return this.#e}get missed(){
return{missed:this.#s,due:this.#n+this.#s}}async sendOnce(t){const{probes:e,clock:n,sendProbe:s,matcher:o,gate:r}=this.#t;this.#e=n.now(),r?.leads===!0&&await hn(
e,async i=>await s(i,n,t),i=>{o.sent(i),r.answered(i,n.now())})}async run(t){const{window:e,probes:n,clock:s,sendProbe:o,matcher:r,gate:i,serving:l,settings:c}=this.#t,
d=c.probeIntervalMs??c.intervalMs;await Ue(this.#t,d,t,async g=>{this.#s+=g,this.#n+=1,this.#e=s.now(),i?.leads===!0&&await hn(n,async m=>await o(m,s,t),m=>{r.sent(
m),i.answered(m,s.now())===c.probeFailures&&l.readNow()})}),this.#e=e.to}}class xo{#t;polls=0;endedEarly=null;endedAt=null;settled=!1;constructor(t){this.#t=t}get ranItsLength(){
return this.endedAt!==null&&this.endedEarly===null}get reached(){const{window:t,clock:e}=this.#t;return this.endedAt??Math.min(e.now(),t.to)}facts(){const{window:t,
settings:e,later:n}=this.#t;return{startedAt:t.from,endedAt:this.reached,plannedMs:t.to-t.from,intervalMs:e.intervalMs,...e.probeIntervalMs===void 0?{}:{probeIntervalMs:e.
probeIntervalMs},endedEarly:this.endedEarly??(this.settled?null:"cancelled"),polls:this.polls,...n?{since:"deploy"}:{}}}}var fn=f(41055);const Ro=15e3;class Po{#t;#e;#n=null;#s;#o=!1;constructor(t){
this.#t=t,this.#e=Math.max(Ro,2*t.intervalMs),this.#s=t.clock.now()}begins(t,e){this.#n={what:t,until:e}}ends(){this.#o=!0}told(){this.#s=this.#t.clock.now()}get awaited(){
if(this.#o)return null;const t=this.#n===null?null:Math.max(0,this.#n.until-this.#t.clock.now());return this.#t.time.isRefused&&this.#n?.what!=="late-entries"?{
what:"places",mostMs:t}:this.#n===null?null:{what:this.#n.what,mostMs:t}}async during(t,e){const n=new AbortController,s=this.#r(AbortSignal.any([t,n.signal]));
try{await e()}finally{n.abort(new Error("nothing is waited for")),await s}}async#r(t){const{clock:e,tell:n}=this.#t;for(this.told();;){if(!await e.sleep(this.#s+
this.#e-e.now(),t).then(()=>!0,()=>!1))return;e.now()-this.#s>=this.#e&&n()}}}function Io({evidence:a,sample:t,window:e,clock:n,settings:s},o){const r=t?.role===
"instead"?t:null,{tally:i,judge:l}=r??a.active,{count:c,errors:d}=i,g=[...r===null?[a.look()]:[],...t===null?[]:[t.look()]],m=Math.max(...g.map(W=>W.strength)),
k=Math.max(...g.map(W=>W.inFavour));return{elapsedMs:Math.min(n.now(),e.to)-e.from,windowMs:e.to-e.from,requests:c,p95Ms:l.latency()?.p95Ms??null,errorRate:c===
0?null:d/c,strength:m,inFavour:k,sampled:r===null?a.active.reader.sampling?.fraction??null:null,...r===null?{}:{sample:"probes"},...s.requests==="users"?{}:{sample:"\
error-lines",requests:a.watch.errorTimes.filter(W=>W>=e.from&&W<e.to).length},...o===null?{}:{awaits:o},...a.trouble===null?{}:{note:a.trouble.detail}}}const Uo=15e3,
Lo=.25;function Bo(a,{resources:t,probedTo:e,course:n}){const{window:s,evidence:o,baseline:r,probes:i,sample:l,serving:c,later:d,clock:g,settings:m}=a,k=Et=>i.some(
({target:Bt})=>Bt.name===Et)?{readTo:e,gap:null}:null,G=n.endedAt===null||n.endedEarly==="proven"?Math.min(Uo,(s.to-s.from)*Lo):0,et=o.sights(G),rt=l?.role==="i\
nstead"?k(l.name):null,ot=rt===null?{}:{requests:rt,refused:rt},q=d?o.active.tally.lastAt:1/0,ct=Object.fromEntries(C.wS.map(Et=>[Et,t.coverage(Et,q)])),ft={...et,
...ot,...ct,"probe-health":k("health"),"probe-chat":k("chat"),probe:i.some(fn.y)?{readTo:e,gap:null}:null,"version-probes":i.some(({target:Et})=>Et.versionFrom!==
void 0)?{readTo:e,gap:null}:null,"probe-traces":a.probesTraced(),"judged-probes":l===null?null:k(l.name),service:c.coverage,baseline:r?.coverage??null},At=n.ranItsLength||
n.endedEarly==="refused"?s.to:(0,at.FJ)(n.endedAt??g.now(),m);return{sights:ft,from:s.from,until:Math.max(s.from,At),spareMs:G}}const jo=3e4,Fo=1e4,gn=3e4,Wo=22e3;
class Co{#t;#e;#n;#s;#o;#r;#i;constructor(t){this.#t=t;const e=new gt(t.metrics,t.clock,(0,C.In)(t.settings),t.scope.from);this.#e=e,this.#n=new xo(t),this.#s=new So(
t);const n=new fn.x(t,e,this.#n);this.#o=n,this.#r=new Oo(t,{resources:e,findings:n,seen:()=>this.seen()});const{serving:s,gate:o,sample:r,window:i,clock:l,time:c}=t,
{intervalMs:d}=t.settings;this.#i=new Po({clock:l,time:c,intervalMs:d,tell:()=>this.#d()}),s.onReading((g,m)=>{o?.read(g,m),([...this.probeFindings(),this.servingFinding()].
some(ge)||r?.look().breached===!0&&t.probesAreOwn())&&!m&&l.now()<i.to&&this.#r.failFast()})}get probesMissed(){return this.#s.missed}get resources(){return this.#e}get settled(){
return this.#n.settled}facts(){return this.#n.facts()}seen(){return Bo(this.#t,{resources:this.#e,probedTo:this.#s.probedTo,course:this.#n})}async run(t){const e=this.#t.
later?this.#c.bind(this):this.#a.bind(this);await this.#i.during(t,async()=>await e(t))}async#a(t){const{window:e,clock:n,evidence:s,baseline:o,serving:r,gate:i,
time:l}=this.#t,c=new AbortController,d=AbortSignal.any([t,c.signal]),g=new AbortController,m=this.#f(AbortSignal.any([d,g.signal]));m.catch(q=>c.abort(q));const k=new AbortController,
W=r.run(AbortSignal.any([d,k.signal])).catch(q=>{k.signal.aborted||c.abort(q)}),G=await Promise.allSettled([this.#s.run(d),this.#u(d),this.#g(d)].map(async q=>{
await q.catch(ct=>{throw c.abort(ct),ct})}));g.abort(new Error("the window is over"));const et=async()=>{k.abort(new Error("nothing more is observed")),await W,
await r.readLast(t),i?.close()};if(await m,t.throwIfAborted(),G.find(q=>q.status==="rejected")!==void 0){if(!(c.signal.reason instanceof fe))throw c.signal.reason;
this.#n.endedEarly=c.signal.reason.why,this.#n.endedAt=Math.min(n.now(),e.to),await et();return}this.#n.endedAt=e.to,await this.#l(AbortSignal.any([t,c.signal]));
const ot=l.last(t);await Promise.all([s.sweep(ot),this.#h(t,!0),et()]),await o?.sweep(ot(()=>-1/0)),this.#n.settled=!0,this.#i.ends(),this.#d()}async#l(t){const{
window:e,settings:n,clock:s,time:o}=this.#t,r=e.to+n.settleMs;this.#i.begins("late-entries",r),await s.sleep(r-s.now(),t),this.#i.begins("last-reading",s.now()+
o.lastMostMs())}async#c(t){const{window:e,evidence:n,baseline:s,serving:o,gate:r,time:i}=this.#t;this.#n.endedAt=e.to,await this.#l(t);const l=i.last(t),c=async()=>{
await this.#s.sendOnce(t),await o.readLast(t),r?.close()};await Promise.all([n.lookBack(l),this.#h(t,!0),c()]),await s?.sweep(l(()=>-1/0)),this.#n.polls=1,this.#n.
settled=!0,this.#i.ends(),this.#d()}async#u(t){const{evidence:e,baseline:n,time:s,settings:o}=this.#t;await Ue(this.#t,o.intervalMs,t,async()=>{if(await e.poll(
s.poll(t)),this.#n.polls++,this.#d(),ge((0,dn.dY)(e.watch.kills,this.#t.since))&&this.#r.failFast(),o.failFast&&e.look().breached&&(await e.catchUp(s.catchUp(t)),
e.look().breached&&this.#r.failFast()),this.probeFindings().some(ge)&&this.#r.failFast(),n?.fails===!0&&this.#r.failFast(),o.earlyPass&&this.#r.allProven()&&(await e.
catchUp(s.catchUp(t)),this.#r.allProven()))throw new fe("proven");if(this.#r.outOfReach())throw new fe("refused")})}async#f(t){const{baseline:e,time:n,settings:s}=this.#t;
if(e!==null)try{await Ue(this.#t,s.intervalMs,t,async()=>{await e.poll(n.poll(t))})}catch(o){if(!t.aborted)throw o}}async#g(t){const{window:e,clock:n,settings:s,
evidence:o}=this.#t,r=s.earlyPass?Fo:jo;for(;n.now()<e.to;){const i=Math.min(n.now()+gn,e.to+s.settleMs);await Promise.all([this.#h(t),o.meter({deadline:i,signal:t})]),
this.gaugeFindings().some(ge)&&this.#r.failFast(),await n.sleep(Math.min(r,Math.max(0,e.to-n.now())),t)}}get probesOfAll(){return this.#o.probesOfAll}probeFindings(){
return this.#o.ofProbes()}serviceWatch(){return{...this.#t.serving.facts(),answersLeftOut:this.#t.gate?.leftOut??0}}get since(){return this.#t.since}servingFinding(){
return this.#o.ofServing()}gaugeFindings(){return this.#o.ofGauges()}async#h(t,e=!1){const{scope:n,clock:s,window:o,settings:r,later:i}=this.#t,l=o.to+r.settleMs,
c=i?1/0:e?Math.max(l,s.now()+Wo):l;await this.#e.read({...n,to:s.now()},{deadline:Math.min(s.now()+gn,c),signal:t})}#d(){this.#i.told(),this.#t.onProgress(Io(this.#t,
this.#i.awaited))}}function ge(a){return a.decision==="fail"}async function Do(a,t,e,n){const{clock:s}=a,{service:o,revision:r}=e,i=No(a,o),[l,c]=await Promise.
all([t.logs(),t.metrics()]),d={page:l.page.bind(l),close:l.close.bind(l),trouble:new z.qm(s)},g={pages:d,metrics:c},m=$o(a,e),{settings:k,window:W,scope:G}=m,et=t.
candidates?.isShared(k)===!0,{probeSample:rt,expectations:ot}=a,q=new es(a.probes,rt,ot,{isShared:et}),ct=new tt.T(i.traceIds,(0,D.r)(G,k,W).window),ft=Ko(a,t,{
plan:m,opened:g,matcher:ct,answers:q,marks:i,revision:r});a.evidence=ft,a.baselineEvidence=Go(a,t,{plan:m,opened:g,matcher:ct,evidence:ft});const At=await t.cloudRun(),
Et=zo(a,e,(pn,Jo)=>{q.count(pn,Jo),et||ft.probed(pn)}),Bt=Ho(At,s,m,e);a.window=Vo(a,t,{plan:m,opened:g,matcher:ct,evidence:ft,gate:Et,serving:Bt,candidate:e});
const ut=a.baseline===null?null:{...G,revision:a.baseline},Rt={settings:k,clock:s,metrics:c,pages:d,cloudRun:At,service:o,window:W,evidence:ft,baseline:ut};a.beside=
new Nn({...Rt,candidate:r}),await a.beside.during(a.window,n);const{probes:Tt}=a,re={pages:d,limit:t.readLimit,clock:s,scope:G,probeAgent:i.probeAgent,probes:Tt,
window:W},Le=()=>ft.logShowsAll,Be={address:a.url??"",candidates:t.candidates??null};a.answerers=await(0,$e.Wi)({...re,...Be,logIsWhole:Le},n)}function No(a,t){
const{settings:e,clock:n,url:s}=a,o={probeAgent:(0,oe.vQ)(e.probeHeaders),traceIds:new Map},r=e.since==="deploy"?-1/0:n.now()+e.warmUpMs,{probeAgent:i,traceIds:l}=o;
return a.probes=(0,oe.wT)(e,{service:t,url:s},{userAgent:i,traceIds:l,warmUntil:r}),o}function $o(a,t){const{service:e,revision:n}=t,{window:s,cutFrom:o}=Xn(a.settings,
n.createdAt,a.clock.now()),r={...a.settings,windowMs:s.to-s.from},i=r.tag!==void 0&&(0,L.tC)(e,n.name)===0,l=r.url===void 0||(0,oe.xU)(r.url,(0,oe.ih)(e,r.tag)??
null);return a.cutFrom=o,a.probeSample=a.probes.length===0?null:os(r,s,{unreached:i,atTag:l}),a.compared=i||r.requests!=="users"?null:Qo(a.baseline,t,s),{settings:r,
window:s,scope:(0,$n.O)(r,n),later:r.since==="deploy"}}function Ko({clock:a,probeSample:t},{readLimit:e,routing:n},{plan:{settings:s,scope:o,window:r},opened:{pages:i,
metrics:l},matcher:c,answers:d,marks:{probeAgent:g},revision:m}){return new uo(i,e,a,c,{settings:t?.role==="beside"?He(s):s,scope:o,window:r,candidateCreatedAt:m.
createdAt,mostUnderWay:(0,at.Rv)(m),probeAgent:g,onProbe:k=>d.shown(k),metrics:s.requests==="users"?new R(l,a,o,r,s.errorStatus):null,routing:n??null})}function Go({
clock:a,compared:t},{readLimit:e},{plan:{settings:n,scope:s},opened:{pages:o},matcher:r,evidence:i}){const l=c=>r.isOurs(c);return t===null?null:new H({settings:n,
scope:s,pages:o,limit:e,clock:a,evidence:i,time:t,isOurs:l})}function zo({probes:a,url:t},{service:e,revision:n},s){return a.length===0?null:(0,oe.ip)(t,{first:e,
candidate:n.name,count:s})}function Ho(a,t,{settings:{service:e,tag:n},window:s,later:o},{service:r,revision:i}){return new yo({cloudRun:a,clock:t,service:e,tag:n,
first:{service:r,revision:i},window:s,later:o})}function Vo(a,{readLimit:t,idToken:e,sendProbe:n,onProgress:s},{plan:{settings:o,window:r,scope:i,later:l},opened:{
metrics:c},matcher:d,evidence:g,gate:m,serving:k,candidate:{service:W,revision:G}}){const{clock:et,probes:rt,probeSample:ot,baselineEvidence:q}=a,ct=et.now(),ft=W.
invokerIamDisabled?null:W.uri;return new Co({settings:o,window:r,evidence:g,baseline:q,probes:rt,gate:m,serving:k,later:l,sample:ot,probesAreOwn:()=>a.probesAreOwn,
logShowsProbes:()=>a.logShowsProbes,probesTraced:()=>(0,$e.AF)(a.answerers,r),matcher:d,metrics:c,time:new us(et,t,Math.max(ct,r.to+o.settleMs)),scope:{...i,from:Math.
max(G.createdAt??r.from,l?ct-Ke:0)},instance:(0,Kn.h)(G),since:zn(G,r.from),sendProbe:new nt.d({audience:ft,idToken:e,sendProbe:n}).send,clock:et,onProgress:s})}
function Qo(a,{service:t,revision:e,beganAt:n},s){if(a===null)return null;const o=(0,J.HQ)(t);return N({baseline:a,candidateCreatedAt:e.createdAt,beganAt:n,traffic:o,
window:s})}}),72221:((Ot,st,f)=>{f.d(st,{d:()=>nt});var J=f(79338),z=f(73511);const tt={value:null,bad:null,interval:null,evidence:null};function nt(X,Y,O){if(X.
decision==="not-judged"||Y.source!=="app"||Y.active.reader.sampling!==null||X.evidence===null)return null;const w=Y.active.tally.facts().byStatus.filter(({status:v})=>v>=
500).reduce((v,{count:R})=>v+R,0),B={platform:Y.watch.platformErrors,app:w},F=(0,z.A)({n:X.n,k:X.bad??0},B,X.evidence);if(F!==null)return F;const y=(0,J.iT)("un\
logged-errors",O);return y===null?null:{...X,id:"unlogged-errors",decision:"inconclusive",reason:y,...tt}}}),41055:((Ot,st,f)=>{f.d(st,{x:()=>nt,y:()=>X});var J=f(
47949),z=f(48946),tt=f(26513);class nt{#t;#e;#n;constructor(O,w,B){this.#t=O,this.#e=w,this.#n=B}get probesOfAll(){return this.#t.gate?.everLed===!1}ofProbes(){
const{probes:O,settings:w}=this.#t;if(this.probesOfAll)return[];const B=O.filter(y=>!X(y)).map(y=>{const v=y.target.name==="health"?"probe-health":"probe-chat",
R=(0,tt.ih)(v,y.counters(),w.probeFailures),P=w.errorRateBudget;return v==="probe-health"||P===void 0?R:(0,tt.iG)(R,y.counters(),{allowedRate:P,failLevel:w.alphaFail/
2,timeoutMs:w.probeTimeoutMs,ended:this.#n.settled})}),F=O.filter(X).map(y=>({name:y.target.name,counters:y.counters()}));return F.length===0?B:[...B,(0,tt.fl)(
F,w.probeFailures)]}ofServing(){return this.#t.serving.finding(this.#n.reached)}ofGauges(){const{settings:O,instance:w,since:B}=this.#t;return z.wS.flatMap(F=>(0,J.
VK)(F,{points:this.#e.points(F),since:B},O,w)??[])}}function X({target:Y}){return Y.name!=="health"&&Y.name!=="chat"}}),36476:((Ot,st,f)=>{f.d(st,{V:()=>J});function J(O){
return[...Map.groupBy(O.filter(({count:B})=>B>=1),({at:B})=>B)].map(([B,F])=>({at:B,value:F[0]?.isShare===!0?z(F):tt(F)})).sort((B,F)=>B.at-F.at)}function z(O){
return Math.max(...O.map(nt))}function tt(O){const w=[...Map.groupBy(O,({container:v})=>v??"").values()].map(v=>({count:Math.max(...v.map(({count:R})=>R)),most:z(
v),mean:Math.max(...v.map(({mean:R})=>R)),least:Math.max(...v.map(X))})),B=Math.max(...w.map(({count:v})=>v)),F=w.filter(({count:v})=>v===B),y=F.reduce((v,{least:R})=>v+
R,0);return Math.max(F.reduce((v,{mean:R})=>v+R,0),...w.map(v=>v.most+y-(F.includes(v)?v.least:0)))}function nt(O){return O.count===1?O.mean:Math.max(O.mean,Y(O,
O.bucketCounts.findLastIndex(w=>w>0)))}function X(O){return O.count===1?O.mean:Math.min(O.mean,Y(O,O.bucketCounts.findIndex(w=>w>0)))}function Y({bounds:O},w){if(w<
1)return 0;switch(O.kind){case"exponential":return O.scale*O.growth**(w-1);case"linear":return O.offset+O.width*(w-1);case"explicit":return O.bounds[w-1]??0;case"\
none":return 0}}}),12256:((Ot,st,f)=>{f.d(st,{$M:()=>nt,MM:()=>tt,hL:()=>X});var J=f(52686);const z="_Default";function tt(D,N){const b=D.sinks.find(({name:M})=>M===
z);if(b===void 0)return{excluded:null,byKind:!1};if(b.disabled)return{excluded:{sink:b.name,filter:"the sink is disabled"},byKind:!1};const A=w(D).filter(M=>P(M,
N,Y)),I=A.find(M=>!L(M))??null;return{excluded:I===null?null:{sink:b.name,filter:(0,J.o)(I,B)},byKind:A.some(L)}}function nt(D,N){return w(D).filter(b=>P(b,N,Y)&&
L(b)).map(b=>(0,J.o)(b,B))}function X(D,N){return w(D).filter(b=>P(b,N,O)&&!R(b).some(A=>/^\(?\s*httpRequest\./.test(A))).map(b=>(0,J.o)(b,B))}const Y=D=>D==="r\
un.googleapis.com/requests",O=D=>!Y(D)&&!/^cloudaudit|^externalaudit|\/varlog\/|\/var\/log\//.test(D);function w({sinks:D,exclusions:N}){const b=D.find(({name:I})=>I===
z);return b===void 0||b.disabled?[]:[...[...b.exclusions,...N].filter(({disabled:I})=>!I).map(({filter:I})=>I),...v(b.filter)]}const B=300,F=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,
y=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;function v(D){return R(D).flatMap(N=>{if(F.test(N)||y.test(N))return[];const[,b]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.
exec(N)??[];return b===void 0?[`NOT (${N})`]:[b]})}function R(D){const N=D.replace(/--[^\n]*/g," "),b=[];let[A,I,M]=[0,0,!1];for(let S=0;S<N.length;S+=1){const U=N[S];
M?U==="\\"?S+=1:U==='"'&&(M=!1):U==='"'?M=!0:U==="("?A+=1:U===")"?A-=1:A===0&&/^\sAND\s/.test(N.slice(S,S+5))&&(b.push(N.slice(I,S).trim()),I=S+5)}return[...b,N.
slice(I).trim()].filter(S=>S!=="")}function P(D,{service:N,region:b},A){const I=R(D),M=($,K)=>I.some(Q=>{if(/\sOR\s/.test(Q))return!1;const[,_]=new RegExp(`^\\(?\
\\s*${$.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,"i").exec(Q)??[];return _!==void 0&&!K.some(Z=>_.toLowerCase().includes(Z.toLowerCase()))}),S=I.some($=>{const[
,K]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec($)??[];return K!==void 0&&!A(K.toLowerCase())}),U=I.some($=>{const[,K]=/^\(?\s*logName\s*=\s*"?([^"\s)]+)"?\s*\)?$/i.
exec($)??[],[,Q]=/\/logs\/(.+)$/.exec(K?.toLowerCase()??"")??[];return Q!==void 0&&!/\sOR\s/.test($)&&!A(Q.replaceAll("%2f","/"))});return!(S||U||M(/resource\.type/,
["cloud_run_revision"])||M(/resource\.labels\.service_name/,[N])||M(/resource\.labels\.location/,[b]))}function L(D){const N=D.replace(/"(?:[^"\\]|\\.)*"/g,'""');
return/requestUrl|userAgent|requestMethod|remoteIp/i.test(N)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(N)}}),49163:((Ot,st,f)=>{
f.d(st,{A:()=>B});var J=f(82961);function z(y){const v=y.findings.filter(({decision:P})=>P==="fail");if(y.window===null||v.length===0)return"no-window";const R=v.
map(P=>tt(P,y));return R.includes(null)?null:R[0]??"not-of-requests"}function tt(y,v){const{id:R}=y,{of:P}=(0,J.EG)(R);return P==="users"||P==="comparison"?y.sample===
"probes"||y.n===0||!X(v)?"no-users":Y(y)?null:"not-of-requests":P==="instances"?v.isWorker!==!0&&!X(v)?"no-users":O(y,v)?null:"not-in-window":P==="probes"?nt(y,
v)?null:"probes-unproven":P==="tests"?"probes-unproven":"not-of-requests"}function nt({id:y,reason:v},{probes:R}){const P=R.find(({name:L})=>`probe-${L}`===y);return P===
void 0||v.code!=="probe-failing"?!1:P.shown-(P.sent-P.failed)>=v.run}function X({requests:y}){return y!==null&&y.count>0&&y.source!==null&&y.source!=="probes"}function Y({
evidence:y,reason:v}){if(v.code==="baseline-slower"||v.code==="baseline-more-errors")return v.lnE>=v.lnNeeded;if(y===null)return!1;const{failLnE:R,failLnThreshold:P,
pTooMany:L,failLevel:D}=y;return R>=P||L!==null&&L<=D}function O({reason:y},{window:v}){const R=v?.startedAt??1/0;return y.code==="events-unusual"?!0:y.code!=="\
killed-for-memory"&&y.code!=="gauge-above"?!1:(y.lastAt??y.firstAt)>=R}var w=f(38419);function B(y){const v=z(y);return v===null?F(y):{code:"not-proven",why:v}}
function F({baseline:y,findings:v}){const R=y?.compared??null,L=v.find(({id:A,decision:I})=>A==="error-rate"&&I==="fail")?.evidence??null;if(y===null||R===null||
!R.concurrent||L===null)return;const{allowedRate:D,failLevel:N}=L;if(R.count===0||!(0,w.ux)((0,w.fl)(R.count,R.errors,D),N))return;const b=`${R.errors} of its ${R.
count} requests failed at the same time`;return{code:"target-unhealthy",revision:y.name,detail:b}}})};
