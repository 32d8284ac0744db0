"use strict";exports.id=9482,exports.ids=[9482],exports.modules={71405:((xt,lt,h)=>{h.d(lt,{C6:()=>M,_2:()=>L,kR:()=>F});var Z=h(38419),H=h(21743),st=h(28654);const tt=.01,et=.5,
Y=1/3,j=.2,p=2;function L(R,B){return R!==null&&R>=400&&R<500&&(0,st.bJ)(R,B)===!1}function F(R,B,$=0){const W=R.filter(({status:E})=>L(E,B)).map(E=>E.status===
429?{...E,count:Math.max(0,E.count-$)}:E),A=E=>E.reduce((k,{count:y})=>k+y,0);return{n:A(R),bad:A(W),status:W.toSorted((E,k)=>k.count-E.count)[0]?.status??null}}
function M({n:R,bad:B,status:$},W,A){if(B===0||$===null)return null;const E=(0,H.m)(R,B,tt),k=W!==null&&W.n>0?W:null,y=B/R;return(k===null?y>=et&&E.low>Y:y>=j&&
b({n:R,bad:B},k))?{id:"client-errors",decision:k!==null&&T(E.low,k)?A:"warn",reason:{code:"client-errors",status:$,baselineN:k?.n??null,baselineRate:k===null?null:
k.bad/k.n},value:y,limit:null,unit:"ratio",n:R,bad:B,interval:E,evidence:null}:null}function b({n:R,bad:B},$){const W=p*R/(p*R+$.n);return(0,Z.ux)((0,Z.fl)(B+$.
bad,B,W),tt)}function T(R,B){return R>j&&R>p*(0,H.m)(B.n,B.bad,tt).high}}),47949:((xt,lt,h)=>{h.d(lt,{VK:()=>j,dY:()=>F,o1:()=>T});var Z=h(55649),H=h(48946);const st=2;
function tt({id:A,points:E,budget:k}){const y=E.filter(({value:U})=>U>k).toSorted((U,G)=>U.at-G.at),[O]=y;return{id:A,value:E.length===0?null:Math.max(...E.map(
({value:U})=>U)),limit:k,unit:(0,H.zx)(A).unit,n:E.length,bad:y.length,interval:null,evidence:null,...et(E.length,y.length,{firstAt:O?.at??0,lastAt:y.at(-1)?.at??
0})}}function et(A,E,k){return A===0?{decision:"inconclusive",reason:{code:"gauge-no-points"}}:E===0?{decision:"pass",reason:{code:"gauge-within",points:A}}:E>=
st&&E*2>=A?{decision:"fail",reason:{code:"gauge-above",consecutive:E,...k}}:{decision:"warn",reason:{code:"gauge-undecided",points:A,above:E}}}const Y=3;function j(A,E,k,y){
const{unit:O,required:U}=(0,H.zx)(A),G=(0,H.mr)(A,k,y);if(G===void 0)return U===!0?(0,Z.Wl)(A,O):null;const{limit:C,limitOf:J}=G,_=p({id:A,budget:C??1/0,...E}),
q=J===void 0?{}:{limitOf:J};return C!==null||E.points.length===0?{..._,limit:C,...q}:{..._,limit:C,...q,bad:null,decision:"inconclusive",reason:{code:"limit-unk\
nown"}}}function p(A){return(0,H.zx)(A.id).points==="starts"?tt(A):L(A)}function L({id:A,points:E,budget:k,since:y=-1/0}){const O=E.toSorted((q,V)=>q.at-V.at);let U=0,
G=0,C=0,J=null,_={consecutive:0,firstAt:0};for(const[q,{at:V,value:gt}]of O.entries())J=J===null?gt:Math.max(J,gt),G=gt>k&&V>=y?G+1:0,G>0&&(U+=1),G>=Y&&(C=V),G>
_.consecutive&&(_={consecutive:G,firstAt:O[q-G+1]?.at??0});return{id:A,value:J,limit:k,unit:(0,H.zx)(A).unit,n:O.length,bad:U,interval:null,evidence:null,...R({
points:O.length,above:U,longest:{..._,lastAt:C},stillAbove:G>0})}}function F(A,E=-1/0){const k=A.filter(({at:U})=>U>=E),y=B(k),O=B(A);return y===null&&O!==null?
{id:"memory-kill",decision:"warn",reason:{code:"killed-before",kills:A.length,lastAt:$(A),message:O.message},...W([])}:{id:"memory-kill",decision:y===null?"pass":
"fail",reason:y===null?{code:"not-killed"}:{code:"killed-for-memory",kills:k.length,firstAt:y.at,lastAt:$(k),message:y.message,...b(y)},...W(k)}}const M={K:2**-10,
M:1,G:2**10};function b({message:A,instance:E}){const k=String.raw`(\d+(?:\.\d+)?) ?([KMG])(?:i?B)?`,[,y,O="",U,G=""]=new RegExp(`memory limit of ${k} exceeded \
with ${k} used`,"i").exec(A)??[],C=(J,_)=>Math.round(Number(J)*(M[_.toUpperCase()]??1)*2**20);return{...E===void 0?{}:{instance:E},...y===void 0||U===void 0?{}:
{usedBytes:C(U,G),limitBytes:C(y,O)}}}function T(A){const E=B(A);return E===null?null:{id:"restarts",decision:"warn",reason:{code:"restarted",times:A.length,firstAt:E.
at,message:E.message},...W(A)}}function R(A){const{points:E,above:k,longest:y,stillAbove:O}=A;return E===0?{decision:"inconclusive",reason:{code:"gauge-no-point\
s"}}:y.consecutive>=Y?{decision:"fail",reason:{code:"gauge-above",...y}}:O?{decision:"inconclusive",reason:{code:"gauge-undecided",points:E,above:k}}:{decision:"\
pass",reason:{code:"gauge-within",points:E}}}function B(A){return A.toSorted((E,k)=>E.at-k.at)[0]??null}function $(A){return A.reduce((E,{at:k})=>Math.max(E,k),
-1/0)}function W(A){const E=A.length;return{value:E,limit:0,unit:"count",n:E,bad:E,interval:null,evidence:null}}}),26513:((xt,lt,h)=>{h.d(lt,{FG:()=>H,fl:()=>et,
iG:()=>Y,ih:()=>st});var Z=h(38419);const H={sent:0,ok:0,failed:0,longestRun:0,lastReason:null,unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0};
function st(p,L,F){const{sent:M,failed:b,longestRun:T}=L;return{id:p,value:M===0?null:T,limit:F,unit:"count",n:M,bad:b,interval:null,evidence:null,...j(L,F)}}const tt=[
"fail","inconclusive","warn","pass"];function et(p,L){const F=p.map(({name:B,counters:$})=>{const W=st("probe",$,L),{reason:A}=W;return A.code==="probe-none"?{...W,
reason:{...A,detail:`${B}: ${A.detail}`}}:{...W,reason:"last"in A?{...A,last:`${B}: ${A.last}`}:A}}).toSorted((B,$)=>tt.indexOf(B.decision)-tt.indexOf($.decision)),
[M=st("probe",H,L)]=F,b=B=>p.reduce(($,W)=>$+B(W.counters),0),T=b(({sent:B})=>B),R=M.reason.code==="probe-ok"?{code:"probe-ok",sent:T}:M.reason;return{...M,reason:R,
n:T,bad:b(({failed:B})=>B)}}function Y(p,{sent:L,unanswered:F=0},{allowedRate:M,failLevel:b,timeoutMs:T,ended:R}){if(F===0||p.decision==="fail")return p;const B=R&&
(0,Z.ux)((0,Z.fl)(L,F,M),b);return{...p,decision:B?"fail":p.decision==="pass"?"warn":p.decision,reason:{code:"probe-unanswered",sent:L,unanswered:F,timeoutMs:T,
allowedRate:M}}}function j(p,L){const{sent:F,ok:M,failed:b,longestRun:T,lastReason:R,unsent:B,lastUnsent:$,misdirected:W,lastMisdirected:A,warmUp:E}=p,k=R??"";if(F===
0)return{decision:"inconclusive",reason:{code:"probe-none",detail:k}};if(T>=L)return{decision:"fail",reason:{code:"probe-failing",run:T,last:k}};if(b>0&&(M>0||b>=
B+W))return{decision:2*b>M+b?"inconclusive":"warn",reason:{code:"probe-some-failed",sent:F,failed:b,longestRun:T,last:k}};if(A!==null&&M===0){const{kind:C,reason:J}=A;
return{decision:"inconclusive",reason:{code:"probe-wrong-question",sent:F,misdirected:W,kind:C,last:J}}}if($!==null){const C=M>B?"warn":"inconclusive",{door:J,reason:_}=$;
return{decision:C,reason:{code:"probe-not-sent",sent:F,unsent:B,door:J,last:_}}}if(M===0)return{decision:"inconclusive",reason:{code:"probe-warming-up",sent:E}};
const{concerns:y=0,lastConcern:O="",unknowns:U=0,lastUnknown:G=""}=p;return y>0?{decision:"warn",reason:{code:"probe-concerned",sent:F,concerned:y,last:O}}:U>0?
{decision:"warn",reason:{code:"probe-unknown-state",sent:F,unknown:U,last:G}}:{decision:"pass",reason:{code:"probe-ok",sent:F}}}}),19774:((xt,lt,h)=>{h.d(lt,{B:()=>et});
var Z=h(38419);const H=.1,st=["not-proven","no-requests","proven-too-soon"];function tt(p,L,F){if(p.decision!=="inconclusive")return p;const{n:M,bad:b}=p,T={...L,
beside:{n:M,bad:b??0}};return L.decision==="fail"?T:!st.includes(p.reason.code)||Y(p)||p.reason.code==="no-requests"&&!F?p:L.decision==="pass"||j(L)<j(p)?T:p}function et(p,L,F){
return p.map(M=>{const b=L.find(({id:T})=>T===M.id);return b===void 0?M:tt(M,b,F)})}function Y({n:p,bad:L,evidence:F}){if(F===null||p===0||L===null)return!1;const{
allowedRate:M}=F;return L<=M*p?!1:M*p>=1||(0,Z.ux)((0,Z.fl)(p,L,M),H)}function j({reason:p}){return p.code==="proven-too-soon"?0:p.code==="not-proven"?p.moreClean??
1/0:1/0}}),96525:((xt,lt,h)=>{h.d(lt,{h:()=>L});var Z=h(89404),H=h(3101),st=h(32150),tt=h(38606),et=h(86349);const Y=9,j=200,p=4e3;function L(b){return((0,H.S)(
b)?b.targets.flatMap(R=>R.report??[]):[b]).flatMap(F).slice(0,Y)}function F(b){const T=(0,tt.b)(b.language),R=(0,st.Y_)(b).filter(B=>B.decision==="fail").map(B=>({
title:(0,Z.wh)(`${T.words.findings[B.id]} — ${T.voice.code(b.candidate?.name??b.service.name)}`,j),message:(0,Z.wh)((0,st.dj)(B,T),p)}));return[...M(b),...R]}
function M({rollback:b,language:T,service:R}){if(b===null||b.done||b.outcome.code==="not-serving")return[];const B=(0,Z.gD)((0,et.rollbackDocument)({language:T,
service:R,facts:b}));return[{title:(0,tt.b)(T).words.headings.rollback,message:B}]}}),89051:((xt,lt,h)=>{h.d(lt,{x:()=>ce});var Z=h(79338),H=h(48946),st=h(82961),
tt=h(39849),et=h(8784),Y=h(90915),j=h(97378),p=h(14134),L=h(55649),F=h(47949),M=h(71405),b=h(10953),T=h(26513),R=h(19774);const B=["failed","unknown","passed"];
function $(u,g){const w=u.map(I=>I.at!==null&&g!==null&&I.at<g?{...I,state:"unknown",detail:"it was written before this revision was created"}:I),[S]=w.toSorted(
(I,Q)=>B.indexOf(I.state)-B.indexOf(Q.state));if(S===void 0)return null;const P=I=>w.reduce((Q,{counts:z})=>Q+(z?.[I]??0),0),N=w.some(({counts:I})=>I!==null);return{
id:"tests",value:null,limit:null,unit:"count",n:N?P("tests"):w.length,bad:N?P("failed"):w.filter(({state:I})=>I==="failed").length,interval:null,evidence:null,...W(
S,w.length)}}function W({name:u,file:g,counts:w,state:S,detail:P},N){const I={step:u,file:g,tests:w?.tests??null,skipped:w?.skipped??0};switch(S){case"failed":return{
decision:"fail",reason:{code:"tests-failed",...I,failed:w?.failed??null,detail:P}};case"unknown":return{decision:"inconclusive",reason:{code:"tests-unknown",...I,
detail:P}};case"passed":return{decision:"pass",reason:{code:"tests-passed",...I,steps:N}}}}var A=h(44433),E=h(26047),k=h(54874);const y=2*6e4;function O({readiness:u,
window:g,evidence:w,probes:S,standIn:P}){const{service:N,revision:I}=u??{},Q=w?.counted()??null;if(g===void 0||w===void 0||P!==null||N===void 0||I===void 0||Q===
null)return null;const{startedAt:z,endedAt:pt,since:Et}=g.facts();if(Et==="deploy")return null;const At=Q.to-z,it=(0,E.tC)(N,I.name)/100;if(!g.settled||it===0||
At<y)return null;const jt=S.map(mt=>mt.facts()).reduce((mt,Lt)=>mt+Lt.sent-Lt.unsent,0)*Math.min(1,At/Math.max(1,pt-z));return{seen:Math.max(Math.round(Q.requests-
jt),w.active.tally.count),forMs:At,share:it}}var U=h(72221),G=h(41055);function C(u,g){const{readiness:w,window:S,evidence:P,collection:N}=u;if(w===void 0)return[
yt()];const I=u.expectations.findings(),Q=$(u.settings.tests,w.revision?.createdAt??null)??[];return S===void 0||P===void 0?[w.finding,...I,...[Q].flat()]:[w.finding,
...I.flatMap(z=>z.id==="expected-version"?J([z],u):[z]),S.servingFinding(),...[Q].flat(),...u.noProbes===null?J(S.probeFindings(),u):Vt(u),...q(u),...u.settings.
requests==="users"?_(u,S,P,g):[(0,L.x)("error-rate","ratio"),(0,L.x)("p95","ms")],...S.gaugeFindings().map(z=>Ht(z,S.resources.failure)),It(P,S.since,g),...gt(u,
S,P),...N===void 0?[]:[N]]}function J(u,{probes:g,answerers:w}){const S=N=>g.filter(N).map(({target:I})=>I.name),P={probe:S(G.y),"probe-chat":["chat"],"expected\
-version":S(({target:N})=>N.versionFrom!==void 0)};return(0,k.o_)(u,w,({id:N})=>P[N]??["health"],g)}function _(u,g,w,S){return[...Bt(u,w,S),...V(u),...ft(u,g,w,
S),...Tt(u,w),...w.active.groupFindings()]}function q({pairs:u}){const g=u?.finding()??null;return g===null?[]:[g]}function V(u){const g=O(u),w=g&&(0,A.T)(g,u.past?.
platform??null);return w===null?[]:[w]}function gt({usual:u,readiness:g,settings:w},S,{watch:P,swept:N}){if(u===void 0){const Et=(0,F.o1)(P.restarts.filter(({at:At})=>At>=
S.since));return Et===null?[]:[Et]}const{service:I,revision:Q}=g??{},z=I===void 0||Q===void 0?0:(0,E.tC)(I,Q.name)/100,pt={ended:S.settled&&N,share:z===0?1:z,alpha:w.
alphaFail};return[u.finding("error-lines",P,pt),u.finding("restarts",P,pt)]}function Tt({standIn:u,baselineEvidence:g,settings:w},S){if(u!==null)return[];const{
byStatus:P,refused:N}=S.active.tally.facts(),I=(0,M.kR)(P,w.errorStatus,N),Q=(0,M.C6)(I,g?.clientErrors??null,w.onClientErrors);return Q===null?[]:[Q]}function ft({
baselineEvidence:u,settings:g},w,S,P){if(u===null)return[];const N=w.facts().endedEarly==="proven"?"proven":"running",I=u.findings(w.settled&&S.swept?"ended":N),
Q=(0,Z.iT)("baseline-latency",P);return Q===null?I:g.onRegression==="fail"?I.length===0?S.source===null?[]:[bt(Q)]:I.map(z=>z.decision==="fail"?z:{...z,decision:"\
inconclusive",reason:Q}):I.map(z=>z.decision==="pass"?{...z,decision:"warn",reason:Q}:z)}function bt(u){return{id:"baseline-latency",decision:"inconclusive",reason:u,
value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}function Bt(u,g,w){const{window:S,clock:P,settings:N,probeSample:I,standIn:Q}=u,z=S?.facts(),
pt=g.active,Et=z?.startedAt??P.now(),At=z?.endedAt??P.now(),it=Mt(u,g),Ut=At-Et;if(Q!==null)return Q.findings(it,Ut);const jt=Pt(g,z),mt=pt.judge.findings({kind:it,
afterMs:Ut,throughSlice:jt}),_t=N.waitBudget!==void 0||mt.some(({decision:ht})=>ht!=="not-judged")?(0,b.Jh)(g.decided):null,te=it==="ended"||z?.endedEarly==="pr\
oven"?(0,U.d)(mt[0],g,w):null,Ft=g.waits.finding({kind:it,afterMs:Ut,throughSlice:jt}),Kt=I!==null&&u.probesAreOwn?I.findings(it,Ut):[],Gt=g.trouble;if(Gt!==null&&
!g.succeeded){const ht={code:Gt.code,detail:Gt.detail},ee=[...mt,...Ft===null?[]:[Ft]].map(oe=>oe.decision==="not-judged"?oe:{...oe,decision:"inconclusive",reason:ht});
return(0,R.B)(ee,Kt,u.logShowsProbes)}return[...(0,R.B)(mt,Kt,u.logShowsProbes).map(ht=>ht.decision==="pass"&&(0,Z.iT)(ht.id,w)!==null?ht:wt(ht,g)),...Ft===null?
[]:[Ft],..._t===null?[]:[_t],...te===null?[]:[te]]}function wt(u,{decided:g}){return u.beside!==void 0&&u.decision==="fail"?u:(0,b.Xk)(u,g)}function Mt({window:u,
standIn:g},w){if(u?.settled===!0&&(w.swept||g!==null))return"ended";const S=u?.facts().endedEarly;return S==="failed"||S==="proven"?"running":"stopped"}function Pt(u,g){
return u.active.throughSlice(u.evidenceUntil(g?.endedEarly==="proven"))}function It({watch:u,watched:g,trouble:w},S,P){const N=(0,F.dY)(u.kills,S),I=(0,Z.iT)(N.
id,P);if(N.decision==="fail"||I===null)return N;const Q=g||w===null?I:{code:w.code,detail:w.detail};return{...N,decision:"inconclusive",reason:Q,value:null}}function Ht(u,g){
return u.n===0&&g!==null?{...u,reason:g}:u}function Vt({noProbes:u,settings:g}){const w={...T.FG,lastReason:u};return[...g.healthPath===void 0?[]:[(0,T.ih)("pro\
be-health",w,g.probeFailures)],...g.chatPath===void 0?[]:[(0,T.ih)("probe-chat",w,g.probeFailures)],...g.probes.length===0?[]:[(0,T.ih)("probe",w,g.probeFailures)]]}
function yt(){return{id:"readiness",decision:"inconclusive",reason:{code:"not-waited"},value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}
function ot(u,g,w){const{readiness:S,evidence:P,window:N}=u,I=P?.active.reader.sampling??null,Q=P?.trouble??null,z=P?.lateBefore??null,pt=N?.resources.failure??
null,Et=u.baselineEvidence?.notice??null,At=ne(u),it=P?.source==="app"&&I===null?P.unsureProbes:0;return[...S?.notices??[],...u.cutFrom===null?[]:[{code:"since-\
cut",fromAt:u.cutFrom}],...Ct(u),...Dt(u),...u.usual===void 0?[]:[{code:"requests-not-judged"}],...u.standIn===null?[]:[{code:"probes-judged"}],...Qt(u),...P?.fellBack===
!0?[{code:"source-fallback"}]:[],...pe(P),...P?.routingTrouble==null?[]:[{code:"routing-unread",detail:(0,p.E$)(P.routingTrouble)}],...$t(u),...it>0?[{code:"pro\
bes-in-log-unknown",probes:it}]:[],...ie(P)?[{code:"refused-unseen"}]:[],...At===null?[]:[At],...I===null?[]:[{code:"sampled",fraction:I.fraction}],...z===null?
[]:[{code:"late-not-awaited",beforeAt:z}],...Q===null?[]:[{code:"log-read-failed",detail:(0,p.E$)(Q.detail),times:Q.times}],...pt===null?[]:[{code:"metrics-read\
-failed",detail:(0,p.E$)(pt.detail)}],...Et===null?[]:[Et],...Wt(u,w),...P?.watch.truncated===!0?[{code:"errors-truncated"}]:[],...g.error===null?[]:[{code:"sto\
pped-by-error",detail:(0,p.E$)(g.error)}]]}function Wt({past:u},g){return g.some(({decision:w,evidence:S})=>w==="fail"&&S!==null&&S.past===void 0)?u?.state==="f\
ailed"?[{code:"past-read-failed",detail:(0,p.E$)(u.detail)}]:u?.state==="unknown"?[{code:"past-unknown"}]:[]:[]}function Ct({window:u,readiness:g}){if(u===void 0)
return[];const{changes:w,answersLeftOut:S}=u.serviceWatch(),{reason:P}=u.servingFinding(),N=P.code==="serving-changed"?P.change:null,{service:I,revision:Q}=g??{},
z=I===void 0||Q===void 0?null:(0,E.tC)(I,Q.name);return[...w.filter(pt=>pt!==N).map(pt=>({code:"service-changed",change:pt})),...u.probesOfAll&&z!==null?[{code:"\
probes-of-all",percent:z}]:[],...S>0?[{code:"answers-left-out",answers:S}]:[]]}function Dt({readiness:u,settings:g,candidates:w}){const{regions:S=[]}=u?.service??
{},P=S.filter(N=>N!==g.region&&w?.has(g,N)!==!0);return P.length===0?[]:[{code:"regions-unverified",regions:P}]}const dt=.1;function Qt({settings:u,window:g}){if(u.
probeIntervalMs===void 0||g===void 0)return[];const{missed:w,due:S}=g.probesMissed;return w<=dt*S?[]:[{code:"probes-late",intervalMs:u.probeIntervalMs,missed:w,
due:S}]}function $t({evidence:u,standIn:g}){if(u===void 0||g!==null||u.active.tally.count>0)return[];const{count:w}=u.leftOut;return w===0?[]:[{code:"only-not-u\
sers",ignored:w}]}function Nt(u,g){return(g===null?0:g.endedAt-g.startedAt)+(g?.endedEarly==null?u:0)}function ne({settings:u,readiness:g,probes:w,probeSample:S,
evidence:P,window:N}){const I=g?.revision?.timeoutMs??null;if(S!==null||w.some(({target:pt})=>pt.name==="chat")||I===null||P===void 0||P.source===null)return null;
const z=Nt(u.settleMs,N?.facts()??null);return z<I?{code:"hanging-unseen",longestSeenMs:z,timeoutMs:I}:null}function ie(u){return u?.source==="app"&&u.swept&&u.
decided.platformWhole===!1}function pe(u){return(u?.survey.missing()??[]).map(({field:g,path:w,entries:S,instead:P})=>({code:"field-missing",field:g,path:w,entries:S,
instead:P.map(p.E$)}))}var me=h(78663);function we({count:u,by:g}){return{count:u,by:g.map(w=>({...w,name:(0,p.E$)(w.name)}))}}function ae(u){return{...u,byGroup:u.
byGroup.map(g=>({...g,group:(0,p.E$)(g.group)})),slowest:u.slowest.map(g=>({...g,group:g.group===null?null:(0,p.E$)(g.group)}))}}function be(u){return{...u,failures:u.
failures.map(g=>({...g,reason:(0,p.E$)(g.reason)})),dependencies:u.dependencies.map(g=>({...g,name:(0,p.E$)(g.name),state:(0,p.E$)(g.state)}))}}function le(u){return u.
map(g=>({...g,reason:Zt(g.reason)}))}function Zt(u){if(typeof u=="string")return(0,p.E$)(u);if(Array.isArray(u))return u.map(Zt);if(typeof u!="object"||u===null)
return u;const g=Object.entries(u).map(([w,S])=>[w,w==="code"?S:Zt(S)]);return Object.fromEntries(g)}const qt=10;function ce(u,g){const{settings:w,project:S,readiness:P,
evidence:N,window:I}=u,Q=I?.seen()??Z.pQ,z=le(C(u,Q).map(ht=>(0,Z.p_)(ht,Q))),{onInconclusive:pt,onNoData:Et}=w,At={onInconclusive:pt,onNoData:Et},it=w.requests===
"none",Ut=it?st.Mt:st.J4,jt=(0,tt.L)(z,{cancelled:g.cancelled,policies:At,required:Ut}),mt=I?.facts()??null,Lt=w.workerPool!==void 0,_t={name:w.service,region:w.
region,project:S,url:u.url,...Lt?{isPool:Lt}:{}},se={project:S,region:w.region,service:w.service},te=P?.revision===void 0?null:(0,et.$S)(P.revision),Ft=(0,me.h)(
P?.revision??null),Kt=ht=>{const ee=(0,H.mr)(ht,w,Ft);return I===void 0||ee===void 0?null:{budget:ee.limit,points:I.resources.points(ht)}},Gt=Kt("memory");return{
schema:"ion-verify/report@1",generatedAt:u.clock.now(),language:w.language,...jt,...g.error!==null&&jt.verdict!=="fail"?{verdict:"inconclusive",cause:"error",decisive:null,
job:"failure"}:{},policies:At,service:_t,candidate:te,baseline:u.baseline===null?null:{name:u.baseline,provenBy:u.found?.provenBy??null,compared:u.baselineEvidence?.
facts()??null},traffic:P?.service===void 0?[]:(0,Y.HQ)(P.service),readiness:u.steps.map(ht=>({...ht,message:(0,p.E$)(ht.message)})),window:mt,...w.firstLook===null?
{}:{firstLook:w.firstLook},serviceWatch:I?.serviceWatch()??null,findings:z,...it?{isWorker:it}:{},requests:N===void 0||it?null:Jt(u,N,mt),evidenceGrowth:N===void 0||
mt===null||it?[]:Me(u,N,mt,z),probes:u.probes.map(ht=>be(ht.facts())),memory:Gt&&{...Gt,instance:Ft.memoryBytes},cpu:Kt("cpu"),errorMessages:((N?.watch??u.startLog)?.
messages(qt)??[]).map(ht=>({...ht,message:(0,p.yq)(ht.message)})),...ve(u.startLog),newMessages:u.newMessages?.facts()??null,links:{revision:S===""||Lt?null:(0,j.
xw)(se),logs:N===void 0||mt===null?null:(0,j.HM)(S,N.filter,mt.startedAt,mt.startedAt+mt.plannedMs+w.settleMs),metrics:S===""||Lt?null:(0,j.pP)(se)},rollback:null,
notices:ot(u,g,z)}}function ve(u){const g=u?.lastWords??null;return g===null?{}:{lastWords:g}}function Me(u,g,w,S){const P=u.probeSample?.growth(Mt(u,g),w.startedAt)??
[];return u.standIn!==null?P:g.active.judge.growth(Pt(g,w),w.startedAt).map(I=>(S.find(({id:z})=>z===I.id)?.beside===void 0?void 0:P.find(({id:z})=>z===I.id))??
I)}function Jt({settings:u,standIn:g},w,S){const{reader:P}=w.active,{judge:N,tally:I}=g??w.active;return{source:g===null?w.source:"probes",filter:P.filter,...ae(
I.facts(S?.endedAt)),probes:g===null?w.probes:0,outside:g===null?w.active.outside:0,ignored:g===null?we(w.leftOut):{count:0,by:[]},sampling:g===null?P.sampling:
null,reads:w.reads,latency:N.latency(),distribution:N.distribution(),longestSeenMs:Nt(u.settleMs,S),waits:w.waits.facts()}}}),54874:((xt,lt,h)=>{h.d(lt,{AF:()=>A,
Wi:()=>L,o_:()=>E});var Z=h(77074),H=h(84638),st=h(55944),tt=h(27555),et=h(67365);const Y=5e3,j=2,p=.2;async function L(y,O){const{probes:U,clock:G,limit:C}=y,J=U.
some(q=>!q.target.direct&&!F(q)),_={elsewhere:null,sibling:null,unread:null,unshown:[]};if(U.every(q=>q.facts().shown>=q.facts().sent)||!J&&C.leftThisMinute()<=
0)return _;try{J&&await G.sleep(et.GC,O);const q=C.leftThisMinute()>0?0:C.placesAfterMs(1),V=await B(y,J,{deadline:G.now()+q+Y,signal:O}),{elsewhere:gt,sibling:Tt,
paths:ft}=V;return{..._,elsewhere:gt,sibling:Tt,unshown:gt===null&&Tt===null?b(y,ft):[]}}catch(q){if(O.throwIfAborted(),!(0,Z.D)(q))throw q;return{..._,unread:J?
T(q,G.now()):null}}}function F(y){const O=M(y),{shown:U}=y.facts();return O===0||U>0&&O-U<=Math.max(j,p*O)}function M(y){const{ok:O,failed:U}=y.counters();return O+
U}function b({probes:y,logIsWhole:O},U){const G=y.filter(({target:V})=>!V.direct),C=O(),J=new Set(G.map(({target:V})=>R(V.url))),_=[...U].some(V=>!J.has(V)),q=V=>_||
V.facts().shown>0||U.has(R(V.target.url));return!C&&G.some(q)?[]:G.filter(V=>!q(V)&&M(V)>0).map(V=>({name:V.target.name,sent:M(V),surely:C&&M(V)>j}))}function T({
kind:y,message:O},U){return{code:y,detail:O,since:U}}function R(y){return URL.parse(y)?.pathname??y}async function B({pages:y,scope:O,probeAgent:U,probes:G,window:C,
clock:J,address:_,candidates:q},V,gt){const Tt=V?(0,H.KK)(U):(0,H.RE)(O,U),ft=(0,H.Tq)(Tt,C.from,J.now()),{entries:bt=[]}=await y.page({filter:ft,orderBy:"times\
tamp desc",pageSize:tt.T},gt),Bt=[],wt=[],Mt=new Set,Pt={service:O.service,region:O.region,url:_};for(const{resource:ot,trace:Wt="",httpRequest:Ct}of bt){const{
service_name:Dt="",location:dt="",revision_name:Qt=""}=ot?.labels??{};if(Qt==="")continue;const $t={service:Dt,region:dt,revision:Qt,trace:(0,st.TH)(Wt)};if(Qt===
O.revision&&Dt===O.service&&dt===O.region){const Nt=G.find(ne=>ne.sent($t.trace));Nt===void 0?Mt.add(R(Ct?.requestUrl??"")):Nt.shown($t.trace)}else(q?.isSibling(
Pt,$t)===!0?wt:Bt).push($t)}const It=$(Bt,ot=>W(ot,O)),Ht=$(wt,({revision:ot,region:Wt})=>JSON.stringify([ot,Wt])),[{revision:Vt="",region:yt=""}={}]=Ht?.all??[];
return{elsewhere:It&&{revision:It.name,answers:It.all.length,address:_},sibling:Ht&&{others:{answers:wt.length,revision:Vt,region:yt},traces:new Set(wt.map(({trace:ot})=>ot)),
address:_},paths:Mt}}function $(y,O){const[U]=[...Map.groupBy(y,O)].toSorted(([,G],[,C])=>C.length-G.length);return U===void 0?null:{name:U[0],all:U[1]}}function W({
service:y,region:O,revision:U},G){const C=y===G.service?U:`${y}/${U}`;return O===G.region?C:`${C} in ${O}`}function A(y,{from:O}){const U=y?.unread??null;return{
readTo:U===null?1/0:O,gap:U}}function E(y,O,U,G){if(O===null)return y;const{elsewhere:C,sibling:J,unshown:_,unread:q}=O;return y.map(V=>{if(q!==null&&V.decision===
"warn"){const{code:wt,detail:Mt,since:Pt}=q;return{...V,decision:"inconclusive",reason:{code:"not-covered",source:"probe-traces",missingFromAt:Pt,why:wt,detail:Mt}}}
if(C!==null)return{...V,decision:"inconclusive",reason:{code:"probe-elsewhere",...C}};const gt=U(V);if(J!==null)return k(V,J,G.filter(({target:wt})=>gt.includes(
wt.name)));const Tt=_.filter(({name:wt})=>gt.includes(wt)).toSorted((wt,Mt)=>Number(Mt.surely)-Number(wt.surely)),[ft]=Tt;if(ft===void 0||!ft.surely&&V.decision!==
"pass")return V;const{sent:bt,surely:Bt}=ft;return{...V,decision:Bt?"inconclusive":"warn",reason:{code:"probe-unshown",sent:bt,surely:Bt}}})}function k(y,{others:O,
traces:U,address:G},C){const J=C.some(ft=>ft.facts().shown>0);if(y.id==="expected-version"){const{reason:ft}=y;if(J||ft.code!=="expected-unknown")return y;const bt=`\
all answers at ${G} came from ${O.revision} in ${O.region}`;return{...y,reason:{...ft,detail:bt}}}const _=C.reduce((ft,bt)=>ft+bt.sentOf(U),0);if(_===0||y.decision===
"fail")return y;const q=C.reduce((ft,bt)=>ft+bt.facts().sent,0),V={...O,answers:_},gt=y.reason.code==="probe-not-sent"||y.reason.code==="probe-wrong-question",Tt=C.
every(ft=>[...ft.unproven].every(({traceId:bt})=>U.has(bt)));return gt&&!Tt?y:J?gt||y.reason.code==="probe-ok"?{...y,decision:"pass",reason:{code:"probe-ok",sent:q,
others:V}}:y:{...y,decision:"warn",reason:{code:"probe-other-region",sent:q,others:V,address:G}}}}),83152:((xt,lt,h)=>{h.d(lt,{l:()=>lr});var Z=h(90915),H=h(10603),
st=h(18281),tt=h(55944),et=h(89285),Y=h(67750),j=h(28654),p=h(77074),L=h(4843);const F="run.googleapis.com/request_count",M="run.googleapis.com/request_latencie\
s";function b({service:i,region:t,revision:e}){return[`metric.type="${F}"`,'resource.type="cloud_run_revision"',`resource.labels.service_name="${i}"`,...e===null?
[]:[`resource.labels.revision_name="${e}"`],`resource.labels.location="${t}"`].join(" AND ")}const T=3*6e4;class R{#t;#e;#n;#s;#o;#r;#i=[];#a=[];#l=-1/0;constructor(t,e,n,s,o){
this.#t=t,this.#r=e,this.#o=new H.qm(e),this.#e=n,this.#n=s,this.#s=o}async read(t){const{from:e,to:n}=this.#n,s=this.#r.now(),o={...this.#e,from:e,to:Math.min(
s,n+B)};if(o.to<=o.from)return;const r=async a=>await this.#t.requestDeltas({...o,metric:a},t).catch(l=>{if((0,p.D)(l)&&l.failure==="not-found")return[];throw l});
try{const[a,l]=await this.#o.ask(async()=>await Promise.all([r(F),r(M)]));this.#i=a.filter(c=>c.to>e&&c.from<n),this.#a=l.filter(c=>c.to>e&&c.from<n),this.#l=s}catch(a){
if(t.signal.throwIfAborted(),!(0,p.D)(a))throw a}}get readAt(){return this.#l}get coverage(){const{from:t}=this.#n,e=[...Map.groupBy(this.#i,({status:l})=>l).values()].
map(l=>Math.max(...l.map(({to:c})=>c))),n=this.#l-T,s=Math.max(t,...e),o=e.reduce((l,c)=>Math.min(l,Math.max(c,n)),s),{gap:r}=this.#o,a={code:"nothing-newer",detail:"",
since:o};return{readTo:o,gap:r??(o<this.#n.to?a:null)}}get deltas(){return{counts:this.#i,latencies:this.#a}}get minutes(){return[...Map.groupBy(this.#i,({to:e})=>Math.
round(e/1e3)).values()].map(e=>{const n=o=>e.reduce((r,{status:a,count:l})=>r+(o((0,j.bJ)(a,this.#s))?l:0),0),s={ok:n(o=>o===!1),failed:n(o=>o===!0),unknown:n(o=>o===
null),slow:[],untimed:0};return{from:Math.min(...e.map(({from:o})=>o)),to:Math.max(...e.map(({to:o})=>o)),counts:s}}).toSorted((e,n)=>e.to-n.to)}get spread(){const t=this.#a.
flatMap(({latencies:s})=>s===null?[]:(0,L.L)(s)).toSorted((s,o)=>s.from-o.from),[e,n]=[(0,Y.Xf)(t,.5),(0,Y.Xf)(t,.95)];return e===null||n===null?null:{p50Ms:e.ms,
p95Ms:n.ms,n:t.reduce((s,{count:o})=>s+o,0)}}}const B=6e4;var $=h(26047),W=h(7006);function A({baseline:i,candidateCreatedAt:t,beganAt:e,traffic:n,window:s}){const o=n.
some(({revision:a,percent:l})=>a===i&&l>0);if(o)return{revision:i,concurrent:o,window:s};const r=Math.min(t??e,e);return{revision:i,concurrent:o,window:{from:r-
(s.to-s.from),to:r}}}var E=h(67817),k=h(13875),y=h(67334);const O=2e4;class U{batches;latencies=new y.X(O);#t;#e;#n={n:0,bad:0};#s=0;#o=0;constructor(t){this.batches=
t,this.#t=Array.from({length:t},()=>new k.cR),this.#e=Array.from({length:t},()=>({n:0,bad:0}))}add(t,{latencyMs:e,error:n,clientError:s=!1}){const o=this.#e[t];
if(o===void 0)throw new RangeError(`${t} is none of ${this.batches} batches`);this.#s+=1,s&&(this.#o+=1),n!==null&&(G(o,n),G(this.#n,n)),e!==null&&(this.#t[t]?.
add(e),this.latencies.add(e))}get count(){return this.#s}get clientErrors(){return{n:this.#n.n,bad:this.#o}}errors(t){return t===void 0?this.#n:this.#e[t]??{n:0,
bad:0}}latenciesOf(t){return this.#t[t]??new k.cR}}function G(i,t){i.n+=1,t&&(i.bad+=1)}var C=h(85675);const J=[{psi:1.25,weight:.1},...[1.5,2,3,5,10,30].map(i=>({
psi:i,weight:.15}))];class _{#t;#e=new Float64Array(J.length).fill(-1/0);#n=0;#s=0;#o=0;#r=0;constructor(t){this.#t=Math.max(1,t)}get lnE(){return this.#o}get highest(){
return this.#r}addByRate(t,e,n){const s=t.n+e.n;this.#i(o=>{if(s===0)return 0;const r=o*n/(1-n+o*n),a=(t.n*r+e.n*n)/s;return q(t,r,a)+q(e,n,a)})}addByShare(t,e,n){
this.#i(s=>{if(t.n+e.n===0)return 0;const o=n*t.n,r=s*o+e.n,a=o+e.n;return t.bad*Math.log(s*a/r)+e.bad*Math.log(a/r)})}#i(t){this.#n+=1;const e=.5+.5*Math.min(1,
this.#n/this.#t),n=Math.log(e-this.#s);this.#s=e;let s=Math.log(1-e);for(const[o,{psi:r,weight:a}]of J.entries()){const l=(0,C.AM)(this.#e[o]??-1/0,n)+t(r);this.#e[o]=
l,s=(0,C.AM)(s,Math.log(a)+l)}this.#o=s,this.#r=Math.max(this.#r,s)}}function q({n:i,bad:t},e,n){return t*Math.log(e/n)+(i-t)*(Math.log1p(-e)-Math.log1p(-n))}const V=[
50,90,95,99],gt=95,Tt=20,ft=2;class bt{#t;#e;#n;#s={lnE:0,percentile:gt};#o=0;constructor(t,e){const{candidate:n,baseline:s}=e;if(n.batches!==s.batches)throw new RangeError(
"both arms are of as many batches");this.#t={onWorse:"warn",latencyTolerance:.1,errorTolerance:.1,alpha:.01,...t},this.#e=e,this.#n=Math.log(ft/this.#t.alpha)}worse(t){
return this.#r(t),this.#s.lnE>=this.#n||this.#o>=this.#n}findings(t){const e=this.#r(t);return[this.#i(e),this.#a(e)]}#r(t){const e=Bt(this.#e,t,this.#t);return e.
slower.lnE>this.#s.lnE&&(this.#s=e.slower),this.#o=Math.max(this.#o,e.moreErrors),e}#i({beyond:t}){const{candidate:e,baseline:n}=this.#e,{latencyTolerance:s}=this.#t,
o=this.#s.lnE>=this.#n,r=o?this.#s.percentile:gt,{candidate:a,baseline:l}=t.get(o?r:V[0])??It(),c=n.latencies.quantile(r/100),d={id:"baseline-latency",value:e.latencies.
quantile(r/100),limit:c===null?null:c*(1+s),unit:"ms",n:a.n,bad:o?a.bad:null};if(o&&c!==null){const f={code:"baseline-slower",percentile:r,baselineMs:c,candidateShare:Mt(
a),baselineShare:Mt(l),...this.#c(l.n,s,this.#s.lnE)};return Pt(d,this.#t.onWorse,f)}return this.#l(d,l.n,s)}#a({errors:{candidate:t,baseline:e}}){const{errorTolerance:n}=this.#t,
s={id:"baseline-errors",value:t.n===0?null:Mt(t),limit:e.n===0?null:Math.min(1,Mt(e)*(1+n)),unit:"ratio",n:t.n,bad:t.bad};if(this.#o>=this.#n){const o=this.#c(e.
n,n,this.#o),r={code:"baseline-more-errors",baselineRate:Mt(e),...o};return Pt(s,this.#t.onWorse,r)}return this.#l(s,e.n,n)}#l(t,e,n){return t.n===0||e===0?Pt(t,
"warn",{code:"baseline-no-data",baselineN:e}):Pt(t,"pass",{code:"baseline-no-worse",baselineN:e,tolerance:n,concurrent:this.#t.concurrent})}#c(t,e,n){return{baselineN:t,
tolerance:e,lnE:n,lnNeeded:this.#n,concurrent:this.#t.concurrent}}}function Bt({candidate:i,baseline:t},e,{latencyTolerance:n,errorTolerance:s}){const{batches:o}=i,
r=(0,k.vE)(1+n),a=V.map(f=>({percentile:f,test:new _(o),total:It()})),l={test:new _(o),total:It()},c=new k.cR;let d={lnE:0,percentile:gt};for(let f=0;f<=Math.min(
e,o-1);f+=1){const m={candidate:i.errors(f),baseline:t.errors(f)};l.test.addByShare(m.candidate,m.baseline,1+s),Ht(l.total,m);const v={candidate:i.latenciesOf(f),
baseline:t.latenciesOf(f)};for(const{percentile:X,test:ct,total:nt}of a){const rt=1-X/100,at=c.count*rt<1-1e-9?null:c.bucketAt(Math.ceil(c.count*(1-rt)-1e-6)),vt=at===
null?It():{candidate:wt(v.candidate,at+r),baseline:wt(v.baseline,at)},{n:kt,bad:Ot}=nt.baseline;ct.addByRate(vt.candidate,vt.baseline,(Ot+rt*Tt)/(kt+Tt)),Ht(nt,
vt)}c.merge(v.baseline);const x=a.map(({test:X})=>X.lnE),K=x.reduce(C.AM)-Math.log(x.length),D=a[x.indexOf(Math.max(...x))];K>d.lnE&&D!==void 0&&(d={lnE:K,percentile:D.
percentile})}return{slower:d,moreErrors:l.test.highest,beyond:new Map(a.map(({percentile:f,total:m})=>[f,m])),errors:l.total}}function wt(i,t){return{n:i.count,
bad:i.beyond(t)}}function Mt({n:i,bad:t}){return i===0?0:t/i}function Pt(i,t,e){return{...i,decision:t,reason:e,interval:null,evidence:null}}function It(){return{
candidate:{n:0,bad:0},baseline:{n:0,bad:0}}}function Ht(i,t){for(const e of["candidate","baseline"])i[e].n+=t[e].n,i[e].bad+=t[e].bad}var Vt=h(6964),yt=h(84638),
ot=h(33678),Wt=h(43010),Ct=h(27555),Dt=h(26207),dt=h(67365),Qt=h(52686);const $t=100,Nt=200,ne=50,ie=.1,pe=1e3,me=200,we=5,ae=20;class be{#t;#e;#n;#s=new Map;#o=new Map;#r=new k.
cR;#i=new k.cR;#a=!0;#l=0;#c=0;#u=0;constructor({batches:t,tolerance:e=.25,alpha:n=.01}){this.#t=t,this.#e=e,this.#n=n}observe({group:t,latencyMs:e}){if(t===null||
e===null)return;this.#r.add(e);const n=this.#h((0,Qt.v)(t,me));n===null?this.#l+=1:n.add(e)}closeBatch(){this.#c+=1;for(const t of this.#s.values())this.#b(t),t.
before.merge(t.batch),t.batch.clear();this.#i.merge(this.#r),this.#r.clear(),this.#a&&this.#i.count>=$t&&this.#f()}deviating(){return this.#m().map(t=>this.#w(t))}findings(){
const t=this.#i.count+this.#r.count;if(t===0)return[];const e={bad:null,interval:null,evidence:null,unit:"ms"},n=this.#m(),s=n.slice(0,we).map(o=>this.#w(o));return s.
length===0?[{id:"group",decision:"pass",reason:{code:"groups-alike",groups:this.#a?this.#o.size:this.#s.size,untold:this.#l,tolerance:this.#e},value:null,limit:null,
n:t,...e}]:s.map(({n:o,p95Ms:r,...a},l)=>({id:"group",decision:"warn",reason:{code:"group-slower",...a,tolerance:this.#e,more:l===s.length-1?n.length-s.length:0},
value:r,limit:a.restP95Ms*(1+this.#e),n:o,...e}))}#h(t){if(!this.#a)return(this.#s.get(t)??this.#g(t))?.batch??null;const e=this.#o.get(t);if(e!==void 0||this.#o.
size===pe)return e??null;const n=new k.cR;return this.#o.set(t,n),n}#f(){const t=[...this.#o].sort(([,n],[,s])=>s.count-n.count),e=t.slice(0,Nt);for(const[n,s]of e)
this.#d(n,(1-ie)/e.length,s);for(const[,{count:n}]of t.slice(Nt))this.#l+=n;this.#o.clear(),this.#a=!1}#g(t){return this.#u===ne?null:(this.#u+=1,this.#d(t,ie/(this.#u*
(this.#u+1)),new k.cR))}#d(t,e,n){const s=this.#t-this.#c,o=Zt(95,s),r=[Zt(50,s),o],a={name:t,weight:e,percentiles:r,batch:new k.cR,before:n,highest:0,carrying:o};
return this.#s.set(t,a),a}#b(t){const{batch:e,before:n,percentiles:s}=t;for(const{percentile:l,test:c,...d}of s){const f=1-l/100,m=qt(),v=qt();if(e.count>0&&(this.#i.
count-n.count)*f>=1-1e-9){const x=le(this.#i,n,l);m.n=e.count,m.bad=e.beyond(x+(0,k.vE)(1+this.#e)),v.n=this.#r.count-e.count,v.bad=this.#r.beyond(x)-e.beyond(x)}
c.addByRate(m,v,(d.rest.bad+f*ae)/(d.rest.n+ae)),ce(d.group,m),ce(d.rest,v)}const[o,r]=s,a=(0,C.AM)(o.test.lnE,r.test.lnE)-Math.LN2;a>t.highest&&(t.highest=a,t.
carrying=o.test.lnE>r.test.lnE?o:r)}#p({weight:t}){return-Math.log(this.#n*t)}#m(){const t=e=>e.highest-this.#p(e);return[...this.#s.values()].filter(e=>t(e)>=0).
sort((e,n)=>t(n)-t(e))}#w(t){const{carrying:e}=t;return{group:t.name,n:e.group.n,p95Ms:t.before.atRank(Math.ceil(.95*t.before.count-1e-6)),restN:e.rest.n,restP95Ms:(0,k.
XV)(le(this.#i,t.before,95)),percentile:e.percentile,groupShare:e.group.bad/e.group.n,restShare:e.rest.bad/e.rest.n,lnE:t.highest,lnNeeded:this.#p(t)}}}function le(i,t,e){
const n=Math.ceil((i.count-t.count)*e/100-1e-6),{from:s,to:o}=i.span;let r=0,a=s-1;for(;r<n&&a<o;)a+=1,r+=i.in(a)-t.in(a);return a}function Zt(i,t){return{percentile:i,
test:new _(t),group:qt(),rest:qt()}}function qt(){return{n:0,bad:0}}function ce(i,{n:t,bad:e}){i.n+=t,i.bad+=e}var ve=h(71405);const Me=120;class Jt extends dt.
Cv{source;reader;#t;#e;arm;#n;#s;#o=0;#r;#i;constructor(t,e,n,s,o){super(s,o),this.#e=new be({batches:this.slices+1}),this.arm=new U(Math.min(Me,this.slices)),this.#n=
s,this.#s=o,this.source=t,this.reader=e,this.#t=n,this.#r=new Float64Array(this.slices),this.#i=new Float64Array(this.slices)}get timed(){return this.#o}take(t){
super.take(t),this.#e.observe(t),u(this.arm,t,this.#s,this.#n)}standsFor(t){return 1/this.fractionAt(t)}closeBatch(){this.#e.closeBatch()}groupFindings(){return this.#e.
findings()}observations(t){const e=t.map(this.#t);this.#o+=e.filter(n=>n.unusable!=="missing").length;for(const{startedAt:n}of e){const s=(0,dt.BU)(n,this.#s,this.
slices);this.#r[s]=(this.#r[s]??0)+1,this.#i[s]=(this.#i[s]??0)+1/this.reader.fraction}return e}fractionAt(t){const e=(0,dt.BU)(t,this.#s,this.slices),n=this.#i[e]??
0;return n===0?this.reader.fraction:(this.#r[e]??0)/n}}function u(i,t,e,n){if(t.refused||!(0,W.R)(t,e))return;const s=(0,j.Pd)(t,n.errorStatus),o=(0,ve._2)(t.status,
n.errorStatus);i.add((0,dt.BU)(t.startedAt,e,i.batches),{latencyMs:t.latencyMs,error:s,clientError:o})}const g=15e3,w=.5,S=2,P=6,N=3;class I{arm;#t;#e;#n=-1/0;constructor(t){
const{pages:e,limit:n,clock:s,settings:o}=t;this.#t=t,this.arm=t.arm;const r=(0,E.j)(o)+dt.GC,{filter:a,window:l}=z(t);this.#e=new Ct.K(e,n,s,a,l,{overlapMs:r,purpose:"\
beside"})}get filter(){return this.#e.filter}get sampling(){return this.#e.sampling}get read(){return this.#e.answered}get complete(){return this.#e.complete}get readUpTo(){
return this.#e.readUpTo}get coverage(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:this.complete?1/0:t,gap:e}}async poll(t){const{clock:e,settings:n}=this.#t;
e.now()-this.#n<Math.min(g,n.windowMs/5)||(this.#n=e.now(),await this.#s(this.#e.poll({share:w,maxPages:S},t)))}async sweep(t){const{limit:e,settings:n}=this.#t,
s=n.onRegression==="fail"?P:e.leftThisMinute(),o=Math.min(P,s);o>=2&&await this.#s(this.#e.sweep(o,t))}async#s(t){const{arm:e,isOurs:n,settings:s,time:o}=this.#t,
r=pt(this.#t),a=Et(this.#t);for await(const l of t)for(const c of l){const d=r(c);!a(c)&&!n(d)&&u(e,d,o.window,s)}}}class Q{arm;#t;#e;#n=null;constructor(t){this.#t=
t,this.#e=new H.qm(t.clock,t.pages.trouble),this.arm=t.arm}get filter(){return this.#n?.filter??z(this.#t).filter}get sampling(){const t=this.#n?.fraction??1;return t>=
1?null:{fraction:t,estimated:Math.round(this.arm.count/t)}}get read(){return this.#n!==null}get complete(){return this.read}get readUpTo(){return this.read?1/0:
-1/0}get coverage(){return{readTo:this.readUpTo,gap:this.#e.gap}}async poll(t){this.#t.limit.leftThisMinute()>=2*Vt.e&&await this.#s(t)}async sweep(t){this.#t.limit.
leftThisMinute()>Vt.e&&await this.#s(t)}async#s(t){if(this.#n!==null)return;const{time:e,source:n,arm:s,settings:o}=this.#t,r=this.#o(),a=pt(this.#t),l=Et(this.#t),
c=K=>l(K)?null:a(K),{filter:d,window:f}=z(this.#t),m=await(0,Vt.s)(r,d,f,c,t);if(m===null)return;const v=m.items.some(K=>K!==null&&K.trace!==null),x=n==="app"&&
v?await this.#r(r,t):new Set;for(const K of m.items)K===null||K.trace!==null&&x.has(K.trace)||u(s,K,e.window,o);this.#n={filter:m.filter,fraction:m.fraction}}#o(){
const{pages:t,limit:e}=this.#t;return{page:async(n,s)=>{const o=await this.#e.ask(async()=>await t.page(n,s));return e.charge(null),o}}}async#r(t,e){const{scope:n,
time:s,settings:o}=this.#t,{from:r,to:a}=s.window,l=f=>(0,yt.Tq)((0,yt.f2)(n),r-o.probeTimeoutMs,f),c=new Set;let d=0;for await(const{entries:f,last:m}of new Wt.
qs(t).read(l,a,e)){for(const{trace:v}of f)v!==void 0&&c.add(v);if(d+=1,m||d>=N)break}return c}}function z({source:i,scope:t,settings:e,time:n}){return i==="plat\
form"?{filter:(0,yt.u)(t),window:n.window}:(0,W.r)(t,e,n.window)}function pt({source:i,settings:t}){const e=(0,ot.Pf)(t);return i==="platform"?ot.y2:n=>(0,ot.ez)(
n,e)}function Et({settings:i}){const t=(0,Dt.hC)(i);return e=>(0,Dt.NI)((0,Dt.iN)(e),t)!==null}class At{time;#t;#e=new Map;#n=!1;#s=-1/0;constructor(t){this.#t=
t,this.time=t.time}async poll(t){await this.#a(t,async()=>await this.#o().log.poll(t))}async sweep(t){this.#n||await this.#a(t,async()=>await this.#o().log.sweep(
t))}get fails(){if(this.#t.settings.onRegression!=="fail")return!1;const{log:t,comparison:e}=this.#o();return t.read&&this.#t.evidence.decided.certain&&e.worse(
this.#i(t,"running"))}findings(t){const{log:e,comparison:n}=this.#o(),{evidence:s}=this.#t;return!e.read||!s.decided.certain||s.source===null||s.source==="monit\
oring"?[]:n.findings(this.#i(e,t)).filter(({reason:r})=>t==="ended"||r.code!=="baseline-no-data")}get clientErrors(){const{log:t}=this.#o();return t.read?t.arm.
clientErrors:null}get coverage(){const{readTo:t,gap:e}=this.#o().log.coverage,n={code:"hung",detail:"no answer until the window's end",since:this.#s};return{readTo:t,
gap:e??(this.#n?n:null)}}facts(){const{log:t}=this.#o();if(!t.read)return null;const{concurrent:e,window:n}=this.time,{latencies:s}=t.arm;return{concurrent:e,from:n.
from,to:t.complete?n.to:Math.min(n.to,t.readUpTo),filter:t.filter,count:t.arm.count,errors:t.arm.errors().bad,latency:s.figures(),distribution:s.distribution(),
sampling:t.sampling}}get notice(){return this.#o().log.read||!this.#t.evidence.succeeded?null:{code:"baseline-not-read",detail:this.coverage.gap?.detail??null}}#o(){
const{evidence:t,settings:e}=this.#t,n=e.latencyField.startsWith("httpRequest.")?"platform":"app",{source:s}=t,o=s===null||s==="monitoring"?n:s;let r=this.#e.get(
o);return r===void 0&&(r=this.#r(t.track(o)),this.#e.set(o,r)),r}#r({source:t,arm:e}){const{settings:n,time:s,scope:o}=this.#t,r=new U(e.batches),a={...this.#t,
source:t,arm:r,scope:{...o,revision:s.revision}},l=n.regressionTolerance,c={concurrent:s.concurrent,onWorse:n.onRegression,latencyTolerance:l,errorTolerance:l,alpha:n.
alphaFail};return{log:s.concurrent?new I(a):new Q(a),comparison:new bt(c,{candidate:e,baseline:r})}}#i(t,e){const{evidence:n,settings:s}=this.#t,{window:o}=n,r=t.
complete?o.to:t.readUpTo-((0,E.j)(s)+dt.GC),a=e==="ended"?o.to:n.evidenceUntil(e==="proven");return(0,dt.b4)(Math.min(a,r),o,t.arm.batches)}async#a(t,e){this.#n=
!0,this.#s=this.#t.clock.now();try{await e(),this.#n=!1}catch(n){if(t.signal.throwIfAborted(),!(0,p.D)(n))throw n}}}var it=h(48946),Ut=h(36476);const jt="run.go\
ogleapis.com/",mt=4*6e4;class Lt{#t;#e;#n;constructor(t,e,n,s){this.#t=t;const o=()=>({points:[],readAt:s,trouble:new H.qm(e,r)}),r=new H.qm(e);this.#e=Object.fromEntries(
it.wS.map(a=>[a,o()])),this.#n=n}async read(t,e){await Promise.all(this.#n.map(async n=>await this.#s(n,t,e)))}points(t){return this.#e[t].points}get failure(){
const t=this.#n.map(e=>this.#e[e].trouble.gap).find(e=>e!==null)??null;return t&&{code:(0,H.vu)(t.code)?"no-access":"not-reachable",detail:t.detail}}coverage(t,e=1/0){
const{points:n,readAt:s,trouble:o}=this.#e[t];if(!(0,it.zx)(t).steady)return{readTo:s,gap:o.gap};const r=n.reduce((c,{at:d})=>Math.max(c,d),-1/0),a=r+mt;if(o.gap===
null&&a>=e)return{readTo:s,gap:null};if(o.gap!==null||a>=s)return{readTo:Math.min(s,a),gap:o.gap};const l=r===-1/0?"":`the newest point is of ${new Date(r).toISOString()}`;
return{readTo:a,gap:{code:"nothing-newer",detail:l,since:a}}}async#s(t,e,n){const s=this.#e[t],o=async()=>await this.#t.distributions({metric:(0,it.zx)(t).metric,
...e},n).catch(r=>{if((0,p.D)(r)&&r.failure==="not-found")return[];throw r});try{const r=await s.trouble.ask(o);r.length>0&&(s.points=(0,Ut.V)(r)),s.readAt=Math.
max(s.readAt,e.to)}catch(r){if(n.signal.throwIfAborted(),!(0,p.D)(r))throw r;const{points:a=[]}=r;s.points=_t([...s.points,...(0,Ut.V)([...a])])}}}function _t(i){
const t=new Map;for(const e of i){const n=t.get(e.at);(n===void 0||n.value<e.value)&&t.set(e.at,e)}return[...t.values()].toSorted((e,n)=>e.at-n.at)}async function se(i,t){
const e=(n,s,o)=>({id:"metrics-collection",decision:n,reason:s,value:o,limit:null,unit:"count",n:o,bad:null,interval:null,evidence:null});try{const n=await i.metricTypes(
jt,t);return n.length>0?e("pass",{code:"metrics-present",types:n.length},n.length):e("warn",{code:"metrics-missing"},0)}catch(n){if(t.signal.throwIfAborted(),!(0,p.
D)(n))throw n;const{message:s,kind:o}=n;return e("warn",(0,H.vu)(o)?{code:"no-access",detail:s,why:o}:{code:"not-reachable",detail:s},0)}}var te=h(96279),Ft=h(68898);
async function Kt(i,t,e,n){const s=new AbortController,o=AbortSignal.any([e,s.signal]);i.sleep(t,o).then(()=>s.abort(new Gt(t))).catch(()=>{});try{return await n(
{deadline:i.now()+t,signal:o})}finally{s.abort(new Error("it was read"))}}class Gt extends Error{failure="transient";kind="hung";constructor(t){super(`no answer\
 within ${t} ms`)}}const ht=1440*6e4,ee=4,oe=6e4,Tn=2,On=5e3,Fe=10;class Sn{#t;#e;#n;constructor({pages:t,clock:e,baseline:n,candidateCreatedAt:s,evidence:o}){this.#t=
new Ft.P(t,n,(s??e.now())-ht),this.#e=e,this.#n=o}async readBaseline(t){try{await this.#s(ee,oe,t)}catch(e){if(!t.aborted&&!(0,p.D)(e))throw e}}async lookAgain(t){
if((this.facts()?.patterns.length??0)!==0)try{await this.#s(Tn,On,t)}catch(e){if(t.throwIfAborted(),!(0,p.D)(e))throw e}}facts(){const{looked:t,errors:e,revision:n,
truncated:s}=this.#t;if(t===null)return null;const{watch:o,errorsUnread:r}=this.#n,a=new te.p;for(const c of e.messages)a.add("baseline",c);for(const c of o.errors.
messages)a.add("candidate",c);const l=a.newPatterns();return{baseline:n,...t,compared:e.total,truncated:s||e.left>0,patterns:l.slice(0,Fe),more:Math.max(0,l.length-
Fe),atLeast:r||o.errors.left>0||a.unsorted>0}}async#s(t,e,n){const s=this.#e.now();await Kt(this.#e,e,n,async o=>await this.#t.read(s,t,o))}}var ue=h(5942),xn=h(
30934),Rn=h(92479);const Pn="run.googleapis.com/request_count",In="run.googleapis.com/request_latencies",ye=6e4,Un=4*ye;async function Ln(i,t,e){const{service:n,
region:s,candidate:o,partMs:r,ownLatency:a}=t,l=Math.min(t.candidateCreatedAt??1/0,t.now-Un),c=Math.floor(l/ye)*ye,d=Math.min(ue.pZ,Math.floor(t.lengthMs/r)),f={
from:c-d*r,to:c,partMs:r,parts:d},m={service:n,region:s,from:f.from,to:c,alignmentMs:r,aligner:"ALIGN_DELTA",and:`resource.labels.revision_name!="${o}"`},[v,x,K]=await Promise.
all([i.series({...m,metric:Pn,groupBy:["response_code"]},e),i.series({...m,metric:In,groupBy:[]},e),a===null?[]:i.series({...m,metric:a,groupBy:[]},e)]),D=jn(v,
t.errorStatus,f),X=D.n.findIndex(nt=>nt>0);if(X===-1)return{app:null,platform:null};const ct=nt=>({partMs:r,rates:Object.fromEntries([["error-rate",D],...nt].map(
([rt,at])=>[rt,Bn(X,at)]))});return{app:ct(Ce(a===null?x:K,t,f)),platform:ct(Ce(x,t,f))}}function We(i){return{n:new Float64Array(i),k:new Float64Array(i)}}function Bn(i,{
n:t,k:e}){return{n:t.subarray(i),k:e.subarray(i)}}function jn(i,t,e){const n=We(e.parts);for(const{labels:s,points:o}of i){const r=(0,j.bJ)((0,Rn.r)(s.response_code),
t);if(r!==null)for(const{at:a,value:l}of o){const c=De(a,e);c===null||typeof l!="number"||(n.n[c]=(n.n[c]??0)+l,r&&(n.k[c]=(n.k[c]??0)+l))}}return n}function Ce(i,{
quantiles:t},e){const n=new Map;for(const{points:s}of i)for(const{at:o,value:r}of s){const a=De(o,e);if(a===null||typeof r=="number"||r.count===0)continue;const l=(0,L.
L)(r);for(const{id:c,budgetMs:d}of t){const f=n.get(c)??We(e.parts);n.set(c,f),f.n[a]=(f.n[a]??0)+(0,Y.pq)(l),f.k[a]=(f.k[a]??0)+(0,Y.d2)(l,d).most}}return n}function De(i,{
from:t,partMs:e,parts:n}){const s=Math.ceil((i-t)/e-1e-9)-1;return s>=0&&s<n?s:null}var Fn=h(7426);const Ae=3e4;class Wn{#t;#e="not-asked";#n="";#s={app:null,platform:null};constructor(t){
this.#t=t}get state(){return this.#e}get platform(){return this.#s.platform}get detail(){return this.#n}async read(t){const{settings:e,clock:n,metrics:s,evidence:o}=this.#t,
{series:r}=s;if(e.pastMs===void 0||r===void 0)return;o.awaitPast();const[a,l]=[new AbortController,new AbortController],c=n.sleep(Ae,AbortSignal.any([t,l.signal])).
then(()=>a.abort(new Error(`Cloud Monitoring did not answer within ${(0,Fn.wN)(Ae)}`)),()=>{});try{this.#s=await this.#o({series:r},AbortSignal.any([t,a.signal])),
this.#e=this.#s.platform===null?"unknown":"known"}catch(d){if(!t.aborted&&!a.signal.aborted&&!(0,p.D)(d))throw d;this.#e="failed",this.#n=d instanceof Error?d.message:
String(d)}finally{o.know(this.#s),l.abort(),await c}}async#o(t,e){const{settings:n,clock:s,candidate:o}=this.#t,{service:r,region:a,windowMs:l,intervalMs:c,errorStatus:d,
p95BudgetMs:f,quantileBudgets:m}=n,v=s.now();return await Ln(t,{service:r,region:a,candidate:o.name,candidateCreatedAt:o.createdAt,now:v,lengthMs:n.pastMs??0,partMs:(0,ue.
AX)(l,c),errorStatus:d,quantiles:[...f===void 0?[]:[{id:"p95",budgetMs:f}],...m.map(({quantile:x,budgetMs:K})=>({id:(0,ue.KQ)(x),budgetMs:K}))],ownLatency:n.latencyField.
startsWith("httpRequest.")?null:(0,xn.R)(r,"latency")},{deadline:v+Ae,signal:e})}}var $e=h(38419);function Cn(i,t,e,n){if(e<=0)return 1;if(e>i||n>t)return e>i?0:
1;const s=e+n-1;let o=0;for(let r=e;r<=Math.min(i,s);r+=1)o+=Math.exp(Ee(s,r)+Ee(i+t-s,i-r)-Ee(i+t,i));return Math.min(1,o)}function Ee(i,t){if(t<0||t>i)return-1/0;
let e=0;for(let n=1;n<=t;n+=1)e+=Math.log((i-t+n)/n);return e}const Ne=.05,Dn=6e4,[$n,Nn]=[5,60],Kn=.5,Ke=.5;function Gn(i){const{id:t,times:e,window:n,ended:s,
usual:o,unread:r,share:a}=i,l=Hn(e,n),c=n.to-n.from,d=o===null?[]:ke(o,c),f=(St,re,Le,Be)=>({id:t,decision:St,reason:re,value:l,limit:Le,unit:"count",n:d.length,
bad:Be,interval:null,evidence:null});if(l===0)return f("pass",{code:"events-none"},null,null);if(o===null||d.length===0)return f("inconclusive",{code:"events-no\
t-compared",detail:r??""},null,null);const m=d.filter(St=>St>=l).length,v=Math.floor(zn(d)*Math.min(1,a)),x={revision:o.revision,from:o.from,to:o.to,windows:d.length,
asMany:m,most:Math.max(...d)};if(s&&l<=v)return f("pass",{code:"events-usual",...x},v,m);const K=Math.min(Nn,Math.max($n,Math.round(c/Dn))),D=ke({times:e,...n},
c/K),X=ke(o,c/K).toSorted((St,re)=>re-St),ct=Math.floor(X.length*Ne)+1,nt=X[ct-1]??1/0,rt=D.filter(St=>St>nt).length,at=Cn(D.length,X.length,rt,ct),vt=d.filter(
St=>St>=l*Ke).length,kt=a>0&&a<1?(1-a)/a:1,Ot=o.beside&&(d[0]??0)>=l*kt*Ke,ut=s&&!Ot&&rt>=D.length*Kn&&(0,$e.ux)(at,i.alpha)&&(vt===0||(0,$e.ux)((vt+1)/(d.length+
1),i.alpha)),Rt={...x,shared:Ot,asBad:vt,parts:D.length,above:rt,usualPart:nt,partMs:c/K,alikeRate:at};return ut?f("fail",{code:"events-unusual",...Rt,failRate:i.
alpha},v,m):f("inconclusive",{code:"events-unclear",...Rt},v,m)}function zn(i){return i.toSorted((e,n)=>e-n)[Math.ceil(i.length*(1-Ne))-1]??0}function Hn(i,{from:t,
to:e}){return i.filter(n=>n>=t&&n<e).length}function ke({times:i,from:t,to:e},n){const s=Array.from({length:Math.floor((e-t)/n+1e-9)},()=>0);for(const o of i){const r=Math.
floor((e-o)/n-1e-9),a=Math.max(0,r);o<e&&a<s.length&&(s[a]=(s[a]??0)+1)}return s}var Te=h(20197);const Ge=1440*6e4,Vn=30*Ge,Qn=20,Jn=6,Xn=6e4,Yn=["error-lines",
"restarts"],Zn=6e4;class qn{#t;#e=null;#n=0;#s;#o=null;constructor(t){this.#t=t,this.#s=new Te.W(null,t.window)}async read(t,e){const{cloudRun:n,clock:s,scope:o,
window:r,concurrent:a,candidateCreatedAt:l}=this.#t;if(o===null||!Yn.some(f=>Oe(f,t).some(m=>m>=r.from)))return;const c=a?r.to:Math.min(l??r.from,r.from),d=Math.
min(Vn,Math.max(Ge,Qn*(r.to-r.from)));try{await Kt(s,Xn,e,async f=>{const{createdAt:m}=await n.revision(o.service,o.revision??"",f),v=Math.max(c-d,(m??c)+Zn);v<
c&&await this.#i(o,{from:v,to:c},f)})}catch(f){if(e.throwIfAborted(),!(0,p.D)(f))throw f;this.#o=f.message}}finding(t,e,{ended:n,share:s,alpha:o}){const r=Oe(t,
e),a=this.#r(t);return Gn({id:t,times:r,window:this.#t.window,ended:n,usual:a,unread:this.#o,share:s,alpha:o})}#r(t){if(this.#e===null)return null;const e=this.#t.
scope?.revision??"",{concurrent:n}=this.#t;return{revision:e,from:this.#e,to:this.#n,times:Oe(t,this.#s),beside:n}}async#i(t,{from:e,to:n},s){const o=new Te.W(null,
{from:e,to:n}),r=(0,yt.VQ)(t),a=new Set;let[l,c]=[0,n];const d=new Wt.qs(this.#t.pages).read(f=>(0,yt.Tq)(r,e,f),n,s);for await(const{entries:f,last:m}of d){l+=
1;const v=f.filter(x=>!a.has((0,ot.k2)(x)));for(const x of v)a.add((0,ot.k2)(x));for(const x of v)c=Math.min(c,(0,ot.e9)(x.timestamp));if(o.read(v,()=>!1),m||l>=
Jn){this.#e=m?e:c,m||(this.#o=`it wrote more than is read: its newest ${a.size} entries begin at ${new Date(c).toISOString()}`);break}}this.#n=n,this.#s=o}}function Oe(i,t){
return i==="error-lines"?t.errorTimes:t.endTimes}const _n=2e4;class ts{#t;collection;past;newMessages;usual;constructor(t){this.#t=t;const{settings:e,clock:n,metrics:s,
pages:o,cloudRun:r,candidate:a,service:l,baseline:c,window:d,evidence:f}=t,m=a.createdAt;if(c!==null&&(this.newMessages=new Sn({pages:o,clock:n,baseline:c,candidateCreatedAt:m,
evidence:f})),e.requests!=="users"){const v=c!==null&&(0,$.tC)(l,c.revision)>0;this.usual=new qn({cloudRun:r,pages:o,clock:n,scope:c,candidateCreatedAt:m,window:d,
concurrent:v})}this.past=new Wn({settings:e,clock:n,metrics:s,candidate:a,evidence:f})}async during(t,e){const{settings:n,evidence:s}=this.#t,o=new AbortController,
r=this.#e(AbortSignal.any([e,o.signal]));r.catch(()=>{});try{await t.run(e),n.since==="deploy"&&await r}finally{o.abort(new Error("the window is over")),await r}
await this.newMessages?.lookAgain(e),t.settled&&await this.usual?.read(s.watch,e)}async#e(t){await Promise.all([this.#n(t),this.newMessages?.readBaseline(t),...this.#t.
settings.requests==="users"?[this.past.read(t)]:[]])}async#n(t){const{clock:e,metrics:n}=this.#t;try{this.collection=await se(n,{deadline:e.now()+_n,signal:t})}catch(s){
if(!t.aborted)throw s}}}var es=h(27242),ze=h(54874),ns=h(78663);const ss=60*6e4;function os({createdAt:i},t){return i===null||i>=t-ss?-1/0:t}const Xt=100,He=.5,
rs=2,is=1;function as(i,t){if(i.length===0)return null;const e=Math.log(rs/t.alpha);return ls(i,t,e)??cs(i,t,e)}const Ve={id:"paired-probes",sample:"probes",interval:null,
evidence:null};function ls(i,{onWorse:t},e){const n=i.filter(Qe),s=de(Xe(n,({candidate:r})=>!r.ok));if(s<e)return null;const o=r=>i.filter(a=>!a[r].ok).length;return{
...Ve,decision:t,reason:{code:"pairs-failing",...Je(n),lnE:s,lnNeeded:e},value:o("candidate")/i.length,limit:o("baseline")/i.length,unit:"ratio",n:i.length,bad:o(
"candidate")}}function cs(i,{tolerance:t,onWorse:e},n){const s=({candidate:D,baseline:X})=>D.durationMs>X.durationMs*(1+t)+is,o=i.filter(({candidate:D,baseline:X})=>D.
ok&&X.ok),r=[...Map.groupBy(o,({probe:D})=>D)].map(([D,X])=>({probe:D,own:X,path:Xe(X,s)})),[a,...l]=r.toSorted((D,X)=>de(X.path)-de(D.path)),{own:c,probe:d}=a??
{own:[],probe:""},f=l.reduce((D,{path:X})=>D.map((ct,nt)=>(0,C.AM)(ct,X[nt]??0)),a?.path??new Float64Array(1)),m=de(f.map(D=>D-Math.log(Math.max(1,r.length)))),
v=Ye(c.map(({baseline:D})=>D.durationMs)),x=m>=n,K=i.filter(Qe);return{...Ve,decision:x?e:"pass",reason:x?{code:"pairs-slower",probe:d,tolerance:t,lnE:m,lnNeeded:n}:
{code:"pairs-no-worse",probe:d,tolerance:t,least:us(n,r.length),...Je(K)},value:Ye(c.map(({candidate:D})=>D.durationMs)),limit:v===null?null:v*(1+t),unit:"ms",n:c.
length,bad:c.filter(s).length}}function Qe({candidate:i,baseline:t}){return i.ok!==t.ok}function Je(i){const t=i.filter(({candidate:e})=>!e.ok).length;return{alone:t,
baselineAlone:i.length-t}}function us(i,t){const e=new C.m$({allowedRate:He,slices:Xt});for(let s=0;s<Xt;s+=1)e.add(s,!0);return e.failLnEs(Xt-1).findIndex(s=>s-
Math.log(Math.max(1,t))>=i)+1}function Xe(i,t){const e=new C.m$({allowedRate:He,slices:Xt});for(const n of i)e.add(n.slice,t(n));return e.failLnEs(Xt-1)}function de(i){
return i.reduce((t,e)=>Math.max(t,e),0)}function Ye(i){const t=i.toSorted((e,n)=>e-n);return t[Math.floor((t.length-1)/2)]??null}async function Se(i,t,e){const n=new Map,
s=async o=>{const{after:r}=o.target,a=r===null?{}:await n.get(r);if(a==null)return null;const l=await t(o.next(a));return e(l),l.ok?{...a,...l.taken}:null};for(const o of i)
n.set(o.target.name,s(o));await Promise.all(n.values())}var ds=h(84434),hs=h(1641),fs=h(33025);class Ze extends dt.Cv{role;name;#t;#e;constructor(t,e,n="instead"){
super(t,e),this.role=n,this.#t=t,this.#e=e.from;const s=(0,hs.s)(t).map(({name:o})=>o);this.name=s.find(o=>o==="chat")??s[0]??"health"}answered(t,e){t.name===this.
name&&(this.#e=e)}judgeAnswer(t){if(t.name!==this.name||qe(t,this.#t))return;const{at:e,ok:n,status:s,durationMs:o}=t,r=s!==null||o>=this.#t.probeTimeoutMs;this.
add({at:e+o,startedAt:e,latencyMs:r?o:null,unusable:null,status:s,failed:!n,group:null,refused:!1,trace:null})}look(){return this.judge.look(this.throughSlice(this.#e))}findings(t,e){
return this.judge.findings({kind:t,afterMs:e,throughSlice:this.#n(t)}).map(n=>({...n,sample:"probes"}))}growth(t,e){return this.judge.growth(this.#n(t),e)}#n(t){
return t==="ended"?this.slices-1:this.throughSlice(this.#e)}}function gs(i,t,{unreached:e,atTag:n}){return i.requests!=="users"||i.since==="deploy"?null:e&&n?new Ze(
i,t,"instead"):i.proveWith==="users-and-probes"?new Ze(_e(i),t,"beside"):null}function qe({name:i,repeated:t},{chatBody:e}){return t&&i==="chat"&&e.includes(fs.
l)}function _e(i){return{...i,alphaFail:i.alphaFail/2}}class ps{#t;#e;#n=new Map;#s=new Map;#o=[];#r=new Set;#i=[];#a=0;#l=null;#c=null;constructor(t){this.#t=t;
const{baseline:e,first:n}=t;this.#e=new ds.W({address:{kind:"tag",tag:e.tag},candidate:e.name,first:n,count:s=>this.counted("baseline",s)})}async round(t,e,{clock:n,
signal:s}){if(this.#l!==null||!this.#e.leads)return await t(()=>{});const o=this.#a+=1,r=async()=>{try{await Se(this.#t.probes,e,l=>{this.#h(o,l),this.#f(l,n.now()),
this.#e.answered(l,n.now())})}catch(l){s.aborted||(this.#c={error:l})}finally{this.#l=null}};o%2===0&&(this.#l=r());const a=t(l=>this.#h(o,l));o%2===1&&(this.#l=
r()),await a}async finish(){if(await this.#l,this.#c!==null)throw this.#c.error}read(t,e){this.#e.read(t,e)}close(){this.#e.close()}counted(t,e){const n=this.#n.
get(e.traceId);if(n===void 0)return;this.#n.delete(e.traceId);const s={...this.#s.get(n),[t]:e},{candidate:o,baseline:r}=s;if(o===void 0||r===void 0){this.#s.set(
n,s);return}this.#s.delete(n),o.door===null&&r.door===null&&this.#u(o,r)}finding(){const{regressionTolerance:t,alphaFail:e,onRegression:n}=this.#t.settings;return as(
this.#o,{tolerance:t,alpha:e,onWorse:n})}mayBe(t){return this.#i.some(e=>(0,tt.Kn)(e,t))}#u(t,e){const{settings:n,window:s,warmUntil:o}=this.#t,{name:r,at:a}=t;
if(qe(t,n))return;if(!this.#r.has(r)){const d=t.ok&&e.ok;if(d&&this.#r.add(r),d||a<o)return}const l=Math.floor((a-s.from)/(s.to-s.from)*Xt),c=Math.min(Math.max(
l,0),Xt-1);this.#o.push({probe:r,slice:c,candidate:tn(t),baseline:tn(e)})}#h(t,{traceId:e,name:n}){this.#n.set(e,`${t} ${n}`)}#f(t,e){this.#i=[...this.#i.filter(
({at:n})=>n>e-tt.cs),t]}}function tn({ok:i,durationMs:t}){return{ok:i,durationMs:t}}var zt=h(79107);function ms({settings:i,clock:t,service:e,url:n,baseline:s,...o}){
const r=(0,zt.gB)({service:e,url:n,tag:i.tag},s);if(s===null||r===null)return null;const a=t.now()+i.warmUpMs,{window:l,traceIds:c,hex:d}=o,f=(0,zt.vQ)(i.probeHeaders,
d),m={...i,expectVersion:void 0},v=(0,zt.wT)(m,{service:e,url:r.url},{userAgent:f,traceIds:c,warmUntil:a,hex:d});return v.length===0?null:new ps({settings:i,baseline:{
name:s,tag:r.tag},first:e,probes:v,window:l,warmUntil:a})}const en=7*864e5,ws=4*6e4,bs=.25,vs=1e3;function Ms(i,{now:t,firstAt:e,settleMs:n,windowMs:s}){const o=e!==
null&&e<t?e:null,r=Math.max(i??o??t-s,o??-1/0),a=Math.max(r,t-en),l=Math.min(Math.max(n,ws),(t-a)*bs),c=Math.max(t-l,a+vs);return{window:{from:a,to:c},cut:a>r}}
function ys({since:i,settleMs:t,windowMs:e,firstLook:n},s,o){if(i!=="deploy")return{window:{from:o,to:o+e},cutFrom:null};const r=n?.startedAt??null,{window:a,cut:l}=Ms(
s,{now:o,firstAt:r,settleMs:t,windowMs:e});return{window:a,cutFrom:l?a.from:null}}const As=2e3;function Es(i,t){if(!t.served&&!t.refused)return{known:!0,result:null};
const e=t.trace===null?null:(0,tt.TH)(t.trace),n=i.find(s=>e!==null&&s.sent(e));if(n!==void 0&&e!==null)return{known:!0,result:n.shown(e)};for(const s of i){const o=[
...s.unproven].find(r=>r.status===t.status&&Math.abs(ks(r)-Ts(t))<=As);if(o!==void 0)return{known:!0,result:s.shown(o.traceId)}}return{known:!1,result:null}}const ks=({
at:i,durationMs:t})=>i+t,Ts=({startedAt:i,latencyMs:t})=>i+(t??0),nn=200,Os="unproven";class Ss{#t;#e;#n=[];#s;#o;#r=new Map;#i=new Set;constructor(t,e,n,{isShared:s}){
this.#o=s,this.#t=t,this.#e=e,this.#s=n}count(t,e){const n=this.#o&&!t.ok&&t.door===null?{...t,door:Os}:t;for(const o of this.#t.filter(({target:r})=>r.name===n.
name))o.add(n)&&this.#e?.judgeAnswer(n);if(this.#e?.answered(n,e),this.#a(t),n.ok||n.door===null)return;const s=this.#n;this.#n=[];for(const o of s)this.shown(o)}shown(t){
this.#o&&t.trace!==null&&this.#l((0,tt.TH)(t.trace));const{known:e,result:n}=Es(this.#t,t);n!==null&&this.#e?.judgeAnswer(n),e||(this.#n=[...this.#n,t].slice(-nn))}#a(t){
const{traceId:e,version:n}=t;if(!this.#o||this.#i.has(e))this.#s.answered(t);else if(n!==void 0){this.#r.set(e,t);const[s]=this.#r.keys();this.#r.size>nn&&s!==void 0&&
this.#r.delete(s)}}#l(t){const e=this.#r.get(t);this.#r.delete(t),e!==void 0?this.#s.answered(e):this.#i.add(t)}}const xs=3e4,Rs=5e3,Ps=9e4,sn=22e3,on=6,Is=6e4,
Us=1e4;class Ls{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}get isRefused(){return this.#e.isRefused}lastMostMs(){return rn(this.#e.placesAfterMs(
on))}poll(t){return an(()=>Math.min(this.#t.now()+xs,this.#n),t)}catchUp(t){return{deadline:Math.min(this.#t.now()+Rs,this.#n),signal:t}}last(t){const e=this.#t.
now(),n=Math.max(this.#n+sn,e+Us);return s=>an(()=>{const r=this.#e.placesAfterMs(on),a=r>0?e+r:s();return Math.min(e+rn(r),Math.max(n,a+sn))},t)}}function rn(i){
return Ps+Math.max(0,i-Is)}function an(i,t){return{get deadline(){return i()},signal:t}}var Bs=h(10953);const xe=3,js=[{shown:20,silent:1},{shown:5,silent:2}],ln=1e3,
Fs=5;class Ws{#t=[];#e=new Set;answered(t){this.#t.push(t)}shown(t){this.#e.add(t)}view(t,e){const n=this.#t.filter(({endedAt:c})=>c<t).toSorted((c,d)=>c.endedAt-
d.endedAt),s=({traceId:c})=>this.#e.has(c),o=new Set(n.filter(s).map(({name:c})=>c));if(o.size===0)return{probes:{n:n.length,found:0},silence:null};const r=n.filter(
({name:c})=>o.has(c)),a=r.filter(s).length,l=Cs(r,s,e)??Ds(r,s);return{probes:{n:r.length-(l?.probes??0),found:a},silence:l}}}function Cs(i,t,e){const n=i.findLastIndex(
t),s=i.slice(n+1),o=i.slice(0,n+1),r=o.filter(t).length,a=(s[0]?.endedAt??0)-(o.at(-1)?.endedAt??0),c=(e&&r===o.length&&a>=ln?js.find(({shown:f})=>r>=f)?.silent:
void 0)??xe,[d]=s;return d===void 0||s.length<c?null:{from:d.endedAt,to:null,probes:s.length}}function Ds(i,t){const e=i.findIndex(c=>!t(c)),n=i.findIndex((c,d)=>d>
e&&t(c)),[s,o]=[i[e]?.endedAt,i[n]?.endedAt];if(s===void 0||o===void 0)return null;const r=[...i.slice(0,e),...i.slice(n)],a=n-e,l=(i[n-1]?.endedAt??s)-s>=ln;return a>=
xe&&l&&r.length>=Fs&&r.every(t)?{from:s,to:o,probes:a}:null}class $s{#t=null;get trouble(){return this.#t}async read({wait:t,read:e}){try{return await e(t),null}catch(n){
if(t.signal.throwIfAborted(),!(0,p.D)(n))throw n;const s={code:(0,H.vu)(n.kind)?"no-access":"not-reachable",detail:n.message},o=(this.#t?.times??0)+1;return this.#t=
{...n.unasked===!0&&this.#t!==null?this.#t:s,times:o},n.kind}}async sideBySide(t){await Promise.all(t.map(async e=>await this.#e(e)))}async#e(t){for(;;){const{deadline:e}=t.
wait,n=await this.read(t);if(!(n!==null&&p.c[n]==="transient")||t.wait.deadline<=e)return}}}const Ns=6e4,cn=1e4,Ks={judged:null,certain:!1,doubts:[],open:{errors:null,
latency:null},platformWhole:null,blocking:null,thin:!1};class Gs{#t;#e=Ks;constructor(t){this.#t=t}get decided(){return this.#e}get active(){const{app:t,platform:e,
metered:n}=this.#t,{judged:s}=this.#e;return s==="monitoring"&&n!==null?n:s==="app"||s==="platform"?this.#t.track(s):t.timed>0?t:e}get source(){const{active:t}=this;
return(t instanceof Jt?t.timed:t.tally.count)>0?t.source:null}get log(){return this.active===this.#t.app?"app":"platform"}get appUsed(){const t=this.#e.doubts.some(
({log:e,code:n})=>e==="app"&&n!=="unchecked");return this.#t.app.timed>0&&!t}get rateOfBoth(){const{reader:t}=this.#t.track(this.appUsed?"app":"platform");return t.
rate===null?null:2*t.rate}get besideSpareMs(){return Math.min(Ns,this.#t.settings.windowMs/4)}decide(t){const{app:e,platform:n,waits:s,watchReader:o,settings:r,
check:a}=this.#t,{count:l,unusable:c}=e.tally,{missing:d,notANumber:f,negative:m,noStatus:v}=c,x=t?Math.max(0,cn-r.settleMs):cn;this.#e=a.look({last:t,besideTo:s.
readUpTo,appTo:e.reader.readUpTo,app:{requests:l,noLatency:d+f+m,noStatus:v},platformEntries:n.timed,probesTo:o.fraction<1?null:o.readUpTo-x})}stayWithApp(){this.#e=
{...this.#e,judged:"app",certain:!1}}evidenceUntil(t){const{clock:e,window:n,settings:s}=this.#t,o=Math.min(e.now(),n.to+s.settleMs);return Math.min((0,dt.Km)(o,
s,t),this.active.reader.readUpTo)}}const un=40,dn=2;class zs{#t;#e;#n;#s=null;#o=!1;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}get swept(){return this.#o}get lateBefore(){
return this.#s}async lookBack(t){const{app:e,platform:n,watchReader:s,waits:o,metrics:r,check:a,platformOnly:l}=this.#t,c=t(()=>r?.readAt??-1/0);a.askRouting(c.
signal),await this.#t.meter(c);const d=(r?.deltas.counts??[]).reduce((m,{count:v})=>m+v,0);for(const{reader:m}of[e,n])m.expectAll(d,un/2);o.expectAll(2*d);const f={
wait:t(()=>s.readAt),read:async m=>await this.#t.readWatch(s.past(m))};await this.#n.sideBySide([...l?[]:[this.#r(e,t)],f]),await this.sweep(t),this.#s=null,!(this.#e.
decided.certain||n.reader.complete)&&(await this.#n.sideBySide([this.#r(n,t)]),this.#e.decide(!0),this.#l())}async sweep(t){const{app:e,platform:n,watchReader:s,
waits:o,metrics:r,window:a,ofUsers:l,platformOnly:c}=this.#t,d={wait:t(()=>s.readAt),read:async nt=>await this.#t.readWatch(s.sweep(nt))};if(!l){await this.#n.sideBySide(
[d]),this.#o=s.kills.readTo>=a.to;return}const{judged:f}=this.#e.decided,m=!c&&(f==="app"||f===null||e.timed===0),v=e.timed>0&&o.readUpTo+this.#e.besideSpareMs<
a.to,x={wait:t(()=>o.readAt),read:async nt=>await o.sweep(nt,v)},K={wait:t(()=>r?.readAt??-1/0),read:async nt=>await this.#t.meter(nt)},D=[...m?[e]:[],...!m||e.
timed===0?[n]:[]],X=D.map(nt=>this.#i(nt,t));await this.#n.sideBySide([...X,d,x,K]),o.close(),this.#t.release(),this.#e.decide(!0);const{active:ct}=this.#e;ct instanceof
Jt&&!D.includes(ct)&&(await this.#n.sideBySide([this.#i(ct,t)]),this.#e.decide(!0),ct===n&&!ct.reader.complete&&e.reader.readUpTo>n.reader.readUpTo&&this.#e.stayWithApp()),
this.#l(),await this.#c(t)}#r(t,e){const n=async s=>{await this.#a(t,s)};return{wait:e(()=>t.reader.readAt),read:n}}#i(t,e){const n=async s=>{const o=await this.#a(
t,s);t===this.#e.active&&(this.#s=o)};return{wait:e(()=>t.reader.readAt),read:n}}async#a(t,e){return await this.#t.read(t,t.reader.sweep(un,e))}#l(){const{active:t}=this.#e;
this.#o=t.reader.complete,t.closeBatch()}async#c(t){const{app:e,platform:n,loose:s,survey:o,limit:r,platformOnly:a}=this.#t;if(a||e.timed>0||n.timed===0||r.leftThisMinute()<
dn)return;const l=async c=>{for await(const d of s.sweep(dn,c))for(const f of d)o.add(f)};await this.#n.sideBySide([{wait:t(()=>s.readAt),read:l}])}}var Hs=h(42618),
Vs=h(12256),Qs=h(61480),Js=h(31424),Xs=h(38430),he=h(98219);const Ys=1e4,Zs=2e3;function hn({settleMs:i}){return Math.max(Zs,Math.min(Ys,i))}const qs=6e4,_s=2e4,
to=6e4;class eo{#t;#e;#n;#s=new Ws;#o=[];#r="unread";#i=null;#a=-1/0;constructor(t){const{settings:e,window:n,fields:s,platformOnly:o}=t,{quantileBudgets:r,errorStatus:a}=e;
this.#t=t,this.#e=new Qs.g({window:n,budgetsMs:[(0,E.j)(e),...r.map(({budgetMs:l})=>l)],unit:s.unit,errorStatus:a}),this.#n={errorRateBudget:(0,E.S)(e),slowAllowed:[
.95,...r.map(({quantile:l})=>l)].map(Hs.RW),platformOnly:o}}beside(t,{fraction:e,cuts:n}){this.#e.sampledAnew(n);const{settings:s,fields:o,whoIs:r}=this.#t,{errorStatus:a}=s;
for(const l of t){const c=r(l),d=c==="probe",f=(l.trace??"").split("/traces/",1)[0]??"";if((0,ot.WD)(l)){const m=(0,he.Lu)(l.httpRequest?.requestMethod,l.httpRequest?.
requestUrl),v=(0,he.nY)((0,ot.y2)(l),{errorStatus:a,route:m,user:c===null});this.#e.request(v,{own:d,fraction:e,project:f})}else!d&&no(l,o)&&this.#e.beside((0,he.
GN)((0,ot.ez)(l,o),a),f)}}lines(t,e){const{errorStatus:n}=this.#t.settings;for(const s of t)this.#e.line((0,he.GN)(s,n),e)}probed({name:t,traceId:e,at:n,durationMs:s,
status:o,ok:r,door:a}){const l=n+s;o!==null&&this.#o.push({endedAt:l,failed:!r}),r&&a===null&&this.#s.answered({name:t,traceId:e,endedAt:l})}probeShown(t){this.#s.
shown(t.slice(t.lastIndexOf("/")+1))}askRouting(t){const{routing:e,clock:n}=this.#t;if(e===null||this.#r!=="unread"||n.now()<this.#a)return;this.#a=n.now()+to;const s={
deadline:n.now()+_s,signal:t};(async()=>{this.#r=(0,Vs.MM)(await(await e()).routing(s),this.#t.scope)})().catch(r=>{this.#i=r instanceof Error?r.message:String(
r)})}get routingTrouble(){return this.#r==="unread"?this.#i:null}get routesAll(){return this.#r!=="unread"&&this.#r.excluded===null&&!this.#r.byKind}look({last:t,
besideTo:e,appTo:n,app:s,platformEntries:o,probesTo:r}){const{metrics:a,settings:l,window:c}=this.#t,d=hn(l),f=v=>t?Math.min(v,c.to):v-d;this.#e.close(e-qs);const m=this.#e.
held({joinedTo:f(e),appTo:f(n),last:t,app:s,platform:{entries:o,...this.#s.view(r??-1/0,t),routing:this.#r},minutes:a?.minutes??[],monitoringSpread:a?.spread??null,
ownBetween:(v,x)=>this.#l(v,x)});return(0,Xs.L)(m,this.#n)}othersIn(t,e){const{ok:n,failed:s}=this.#l(t,e);return n+s}#l(t,e){const n=this.#o.filter(({endedAt:o})=>o>=
t&&o<e),s=n.filter(o=>o.failed).length;return{...Js.Yi,ok:n.length-s,failed:s}}}function no(i,{latency:t,status:e}){return(0,ot.fK)(i,t)!==void 0||(0,ot.fK)(i,e)!==
void 0}class fn{#t;#e=-1/0;constructor(t){this.#t=t}get due(){return this.#t.clock.now()-this.#e>=this.#t.everyMs}async poll(t){const e=this.#t.clock.now();try{
await this.#t.read(t)}catch(n){throw this.#e=e,n}this.#t.readAt()>=e&&(this.#e=e)}}const so=6e4,oo=1e4,ro=3e4,io=2e3,ao=1e4;class lo{#t;#e;#n;#s;#o;#r=-1/0;constructor(t,e,n){
const{clock:s,settings:o,watchReader:r,waits:a}=t;this.#t=t,this.#e=e,this.#n=n,this.#s=new fn({clock:s,everyMs:Math.min(oo,o.windowMs/5),read:async l=>await t.
readWatch(r.poll(l)),readAt:()=>r.readAt}),this.#o=new fn({clock:s,everyMs:Math.min(ro,o.windowMs/5),read:async l=>await a.poll(l),readAt:()=>a.readAt})}async poll(t){
const{app:e,platform:n,ofUsers:s,check:o,clock:r,window:a,settings:l,platformOnly:c}=this.#t;if(!s)return await this.#a([this.#s],t);o.askRouting(t.signal);const d=r.
now()-a.from<hn(l),f=!this.#e.appUsed&&n.timed>0&&!d,m=!c&&(!f||r.now()-this.#r>=so);m&&(this.#r=r.now(),await this.#i(e,{share:this.#e.appUsed?1:.4},t)),this.#e.
appUsed||await this.#i(n,{share:m?.6:1},t),await this.#a([this.#s,this.#o],t),this.#e.decide(!1),await this.#l(t),this.#e.active.closeBatch()}async catchUp(t){if(!this.#t.
ofUsers)return;const{active:e}=this.#e;if(!(e instanceof Jt))return;const{gap:n}=e.reader.coverage;n!==null&&!(0,H.ii)(n.code)||(await this.#i(e,{share:1,isLast:!0},
t),this.#e.decide(!1),e.closeBatch())}async#i(t,e,n){const s=async()=>await this.#t.read(t,t.reader.poll(e,n));await this.#n.read({wait:n,read:s})}async#a(t,e){
for(const n of t.filter(({due:s})=>s))await this.#n.read({wait:e,read:async()=>await n.poll(e)})}async#l(t){const{app:e,window:n,settings:s,waits:o,clock:r}=this.#t;
if(this.#e.active!==e)return;const{breached:a,proven:l}=e.judge.look(e.throughSlice(this.#e.evidenceUntil(!1))),{certain:c}=this.#e.decided,d=Math.min(this.#e.evidenceUntil(
!0),n.to);if(!(l&&s.earlyPass&&(!c||o.readUpTo+this.#e.besideSpareMs<d))&&!(a&&!c))return;const m=a?io:ao;if(r.now()-o.readAt<m)return;const v=async()=>await o.
poll(t,a?"judged":"waits");await this.#n.read({wait:t,read:v}),this.#e.decide(!1)}}var co=h(16748),uo=h(69466);const ho=1440*6e4,fo=1e4,gn=2,go=5,po=2,pn=3;class mo{#t;#e;#n;#s;#o;#r;#i=0;#a=!1;#l=!1;constructor({
scope:t,probeAgent:e,window:n,candidateCreatedAt:s,clock:o,reader:r}){const a=Math.min(s??n.from,n.from),l=Math.max(a,n.from-ho),c=(0,yt.ml)(t,e),d=Math.max(l,n.
from-fo);this.#t=r(c,{from:l,to:d}),this.#r=d===l,this.#e=r(c,{from:d,to:n.to}),this.#n=r((0,yt.rI)(t),{from:l,to:n.to}),this.#s=n,this.#o=o}async*poll(t){const e=Math.
min(this.#o.now(),this.#s.to);yield*this.past(t),yield*this.#e.poll({share:1,maxPages:gn},t),(this.#a&&this.#n.readUpTo<this.#s.from||this.fraction<1||this.#e.readUpTo<
e)&&(yield*this.#n.poll({share:1,maxPages:pn},t))}async*past(t){if(this.#r)return;let e=0;for await(const n of this.#t.sweep(gn,t))e+=n.length,yield n;this.#i+=
1,this.#a=!this.#t.complete||this.#t.fraction<1,this.#r=!this.#a||e>=Ct.T||this.#i>=po}async*sweep(t){yield*this.#e.sweep(go,t),this.#l=!this.#e.complete,this.lacks&&
(yield*this.#n.sweep(2*pn,t))}get refused(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:t,gap:e??this.#t.coverage.gap}}get errors(){const{readTo:t,gap:e}=this.#e.
coverage,n=this.#l||this.fraction<1,s=this.#s.from;return{readTo:n?s:t,gap:e??(n?{code:"too-much",detail:"",since:s}:null)}}get kills(){const t=this.#n.coverage;
return this.#r&&this.fraction===1&&!this.#a&&t.readTo<=this.refused.readTo?this.refused:{readTo:t.readTo,gap:t.gap??this.refused.gap}}get readAt(){return this.#e.
readAt}get readUpTo(){return this.#e.readUpTo}get fraction(){return this.#e.fraction}get read(){return this.#e.sampling?.fraction??1}get lacks(){return this.#a||
this.#l||this.fraction<1}}class wo{#t;#e;#n=[];#s=0;constructor(t,e){this.#t=t,this.#e=e}hold(t){this.#n.push(...t)}count(t){const e=this.#n.filter(({startedAt:n})=>n<
t);if(e.length!==0){this.#n=this.#n.filter(({startedAt:n})=>!(n<t));for(const n of e.sort((s,o)=>s.startedAt-o.startedAt))this.#s+=Math.min(1,this.#t.fractionAt(
n.startedAt)/this.#e()),!(this.#s<1-1e-9)&&(this.#s-=1,this.#t.add(n))}}}class bo{source="monitoring";#t;#e;#n;#s;#o;#r=[];#i;#a;constructor(t,e,n,s,o){this.#t=
t,this.#e=e,this.#n=n,this.#s=s,this.#o=o,this.#i=new dt.Cv(e,n)}awaitPast(){this.#a="awaited",this.#i.judge.awaitPast()}know(t){this.#a=t,this.#i.judge.know(t)}get judge(){
return this.#i.judge}get tally(){return this.#i.tally}get slices(){return this.#i.slices}get outside(){return 0}throughSlice(t){return this.#i.throughSlice(t)}get reader(){
const t=this.#t.coverage,{readTo:e}=t;return{filter:this.#s,sampling:null,readUpTo:e,complete:e>=this.#n.to,coverage:{...t,readTo:Math.min(e,this.#n.to)}}}closeBatch(){}groupFindings(){
return[]}refused(t){this.#r.push(...t)}recount(){const t=new dt.Cv(this.#e,this.#n),{counts:e,latencies:n}=this.#t.deltas,s=new Map;for(const o of e.toSorted((r,a)=>r.
to-a.to||(r.status??0)-(a.status??0))){const r=n.find(({to:d,status:f})=>Math.abs(d-o.to)<1e3&&f===o.status),a=Math.round(o.to/1e3),l=s.get(a)??this.#o(o.from,o.
to),c=(o.status??0)<400?Math.min(l,o.count):0;s.set(a,l-c);for(const d of this.#l(o,r??null,c))t.add(d)}for(const o of this.#r)t.add(o);this.#a==="awaited"?t.judge.
awaitPast():this.#a!==void 0&&t.judge.know(this.#a),this.#i=t}*#l(t,e,n){const{from:s,to:o}=this.#n,r=Math.min(t.to,o)-1,a=t.from>=s-1e3&&t.to<=o+1e3,l={at:r,startedAt:r,
group:null,refused:!1,trace:null},c=t.status,d=e?.latencies==null?[]:(0,L.L)(e.latencies);let f=Math.round(n),m=0;for(const v of d)for(let x=0;x<v.count&&m<t.count;x+=
1,m+=1){if(f>0){f-=1;continue}const K=v.to,D=K===1/0?v.from:(v.from+K)/2;yield this.#c({...l,status:c,latencyMs:D,unusable:null,latencyWithin:{lowMs:v.from,highMs:K}},
a)}for(;m<t.count;m+=1)f>0?f-=1:yield this.#c({...l,status:c,latencyMs:null,unusable:"missing"},a)}#c(t,e){if(e)return t;const n=this.#e.errorStatus.some(({from:o,
to:r})=>(t.status??0)>=o&&(t.status??0)<=r),s=t.latencyWithin===void 0?{}:{latencyWithin:{...t.latencyWithin,lowMs:0}};return{...t,...s,status:n?null:t.status}}}
var vo=h(26764),Mo=h(21743),Re=h(62580);const Yt=1e3,yo=1e4;class Ao{#t;#e;#n;#s=0;#o=0;#r=0;#i=0;#a=0;#l=[];#c=null;constructor({slices:t,windowMs:e,allowedRate:n,
alphaFail:s=.01,alphaPass:o=.05}){this.#t=n===null?null:new C.m$({allowedRate:n,slices:t}),this.#e=(0,Re.pd)(s,o,1),this.#n=e}observe({slice:t,lateMs:e,waitedMs:n,
refused:s}){if(s){this.#l.length<yo&&this.#l.push(e);return}const o=e>Yt,r=o&&n!==null&&n>Yt,a=o&&n===null;this.#s+=1,r&&(this.#o+=1,this.#i=Math.max(this.#i,n)),
a&&(this.#r+=1),this.#a=Math.max(this.#a,e-(r?n:0)),this.#t?.add(t,a?null:r)}facts(){const t=this.#l.map(e=>e-this.#a).filter(e=>e>Yt);return{n:this.#s,waited:this.#o,
longestMs:this.#i,unknown:this.#r,refusedWaited:t.length,longestRefusedMs:t.reduce((e,n)=>Math.max(e,n),0),longerThanMs:Yt}}breached(t){const{slices:e}=this.#t??
{slices:1};for(const[n,s]of this.#t?.failLnEs(t).entries()??[])s<this.#e.failLn||(this.#c??={slice:n,afterMs:(n+1)/e*this.#n,lnE:s});return this.#c!==null}proven(t){
return this.#t===null||this.#t.passLnE(t)>=this.#e.passLn}finding(t){const e=this.facts(),{n,waited:s}=e,o=this.#t,r={id:"hidden-wait",unit:"ratio",n,bad:s,value:n===
0?null:s/n,limit:o?.allowedRate??null,interval:o===null||n===0?null:(0,Mo.m)(n,s)};if(o!==null)return{...r,...this.#u(o,t)};const{longerThanMs:a,longestMs:l,refusedWaited:c,
longestRefusedMs:d}=e;return s+c===0?null:{...r,decision:"warn",reason:{code:"hidden-waits",longerThanMs:a,longestMs:l,refused:c,longestRefusedMs:d},evidence:null}}#u(t,e){
this.breached(e.throughSlice);const{throughSlice:n}=e,s={n:this.#s-this.#r,k:this.#o,unknown:this.#r,seen:this.#s+this.#l.length,failLnE:t.failLnE(n),passLnE:t.
passLnE(n),mayBeBroken:(0,Re.Lx)(t,n,this.#e),breach:this.#c},o={allowedRate:t.allowedRate,slices:t.slices,levels:this.#e},r=(0,Re.R1)(s,o,e);return r.reason.code!==
"possibly-bad"?r:{...r,reason:{code:"waits-unknown",unknown:this.#r}}}}const Eo=2e4,ko=5e3;class To{#t;#e=new Map;#n=[];constructor(t){this.#t=t}read(t){return t.
flatMap(e=>(0,ot.WD)(e)?this.#s(e):this.#o(e))}settle(t,e){const n=[],s=[];for(const o of this.#n){const r=this.#i(o,t),{startedAt:a,lateMs:l}=o;r!==null||e?n.push(
{startedAt:a,lateMs:l,waitedMs:r,refused:!1}):s.push(o)}return this.#n=s,n}#s(t){const{startedAt:e,latencyMs:n,refused:s}=(0,ot.y2)(t);t.trace!==void 0&&(this.#r(
t.trace).requests+=1);const o=(0,ot.e9)(t.receiveTimestamp)-e-(n??0);if(Number.isNaN(o)||n===null&&!s)return[];if(s||o<=Yt||this.#n.length>=ko)return[{startedAt:e,
lateMs:o,waitedMs:null,refused:s}];const r=t.labels?.instanceId;return this.#n.push({startedAt:e,latencyMs:n??0,lateMs:o,trace:t.trace,instanceId:r}),[]}#o(t){const e=(0,ot.
e9)(t.timestamp);if(t.trace===void 0||Number.isNaN(e))return[];const n=this.#r(t.trace);return n.firstAt=Math.min(n.firstAt??e,e),this.#t(t)&&(n.endAt=e),[]}#r(t){
let e=this.#e.get(t);if(e===void 0){e={requests:0,firstAt:null,endAt:null},this.#e.set(t,e);const n=this.#e.size>Eo?this.#e.keys().next().value:void 0;n!==void 0&&
this.#e.delete(n)}return e}#i(t,e){const n=t.trace===void 0?void 0:this.#e.get(t.trace),s=n?.endAt??n?.firstAt??null;if(n?.requests===1&&s!==null){const a=s-t.startedAt-
t.latencyMs;return Math.min(t.lateMs,Math.max(0,a))}const r=((t.instanceId===void 0?void 0:e(t.instanceId))??-1/0)-t.startedAt;return r>Yt?Math.min(t.lateMs,r):
null}}const Oo=1,So=5e3,xo=.1,Ro=2,Pe=2,mn=6e4,Po=3e4,Io=1e4;class Uo{#t;#e;#n;#s;#o;#r;#i;constructor(t){const{pages:e,limit:n,clock:s,settings:o,scope:r,window:a,
slices:l}=t,{windowMs:c,waitBudget:d,alphaFail:f,alphaPass:m,latencyField:v}=o;this.#i=t;const x={from:a.from,to:a.to+o.settleMs};this.#t=new Ct.K(e,n,s,(0,yt.C6)(
r),x,{overlapMs:mn,sampleBy:"trace",purpose:"waits",wholePolls:!0}),this.#e=new To(K=>(0,ot.fK)(K,v)!==void 0),this.#n=new Ao({slices:l,windowMs:c,allowedRate:d??
null,alphaFail:f,alphaPass:m}),this.#s=n,this.#o=a,this.#r=l}async poll(t,e="waits"){const n=e==="judged",s=n?0:this.#a,o=this.#i.clock.now()-s-this.#t.readUpTo;
if(!(!n&&o<Math.min(So,this.#i.settings.windowMs*xo))){this.#t.expect(this.#i.rate());for(let r=0;r<(n?Ro:1);r+=1){const{readUpTo:a,fraction:l}=this.#t,c={share:1,
maxPages:Oo,purpose:e,behindMs:s},d=await wn(this.#t.poll(c,t));if(this.#t.readUpTo>a)return this.#l(d,!1);if(this.#t.fraction>=l)return}}}async sweep(t,e){this.#t.
expect(this.#i.rate()),(e||this.#i.settings.waitBudget!==void 0||this.#s.leftThisMinute()>=Pe)&&this.#l(await wn(this.#t.sweep(2*Pe,t)),!1)}expectAll(t){this.#t.
expectAll(t,Pe)}close(){this.#l([],!0)}get#a(){return Math.min(Io,this.#i.settings.settleMs)}get readUpTo(){return this.#t.readUpTo}get coverage(){return this.#t.
coverage}get readAt(){return this.#t.readAt}breached(t){return this.#n.breached(this.#u(t))}proven(t){return this.#n.proven(this.#u(t))}finding(t){return this.#n.
finding(t)}facts(){return this.#t.answered?{...this.#n.facts(),sampling:this.#t.sampling}:null}#l(t,e){this.#i.onEntries(t,this.#t.drawn);const n=t.filter(s=>!this.#i.
isOwn(s));this.#c([...this.#e.read(n),...this.#e.settle(this.#i.startedAt,e)])}#c(t){const{cuts:e}=this.#t.drawn;for(const{startedAt:n,...s}of t){const o=s.waitedMs===
null&&e.some(r=>r>=n&&r<=n+mn);n<this.#o.to&&!(o&&s.lateMs>Yt&&!s.refused)&&this.#n.observe({...s,slice:(0,dt.BU)(n,this.#o,this.#r)})}}#u(t){const{readUpTo:e,complete:n}=this.#t,
s=Math.min(Po,this.#i.settings.settleMs)-this.#a,o=n?e:e-s;return(0,dt.b4)(Math.min(t,o),this.#o,this.#r)}}async function wn(i){const t=[];for(let e=await i.next();e.
done!==!0;e=await i.next())t.push(...e.value);return t}class Lo{settings;window;clock;limit;app;platform;watchReader;watch;waits;check;metrics;metered;platformOnly;survey;loose;matcher;#t;#e;#n;#s;#o;constructor({
pages:t,limit:e,clock:n,matcher:s,rateOfBoth:o},r){const{settings:a,scope:l,window:c,probeAgent:d,candidateCreatedAt:f,metrics:m=null,routing:v=null}=r;this.settings=
a,this.window=c,this.clock=n,this.limit=e,this.matcher=s,this.metrics=m,this.#e=d,this.#n=r.onProbe,this.platformOnly=a.latencyField.startsWith("httpRequest.");
const x=(0,E.j)(a)+dt.GC,K=(ut,Rt,St="judged")=>new Ct.K(t,e,n,ut,Rt,{overlapMs:x,purpose:St}),D=(ut,Rt)=>K(ut,Rt,"beside"),X=(0,ot.Pf)(a),ct=(0,W.r)(l,a,c),nt=ut=>(0,ot.
ez)(ut,X),rt=K((0,yt.u)(l),c);this.app=new Jt("app",K(ct.filter,ct.window),nt,a,c),this.platform=new Jt("platform",rt,ot.y2,a,c),this.watchReader=new mo({scope:l,
probeAgent:d,window:c,candidateCreatedAt:f,clock:n,reader:D}),this.watch=new Te.W(d,c),this.survey=new co.R({latency:a.latencyField,status:a.statusField}),this.
loose=D((0,yt.ER)(l),c),this.#t=new wo(this.app,()=>this.watchReader.read);const at=()=>new vo.M(a,ut=>this.#i(ut));this.#s={app:at(),platform:at()},this.#o=new uo.
h(ut=>(0,dt.xQ)(ut,a));const vt=ut=>this.#s.platform.whoIs(ut),{platformOnly:kt}=this;this.check=new eo({settings:a,fields:X,platformOnly:kt,scope:l,window:c,clock:n,
whoIs:vt,metrics:m,routing:v});const Ot=(ut,Rt)=>this.check.othersIn(ut,Rt);this.metered=m===null?null:new bo(m,a,c,b(l),Ot),this.waits=new Uo({pages:t,limit:e,
clock:n,settings:a,scope:l,window:c,slices:this.app.slices,isOwn:ut=>vt(ut)!==null,startedAt:ut=>this.watch.starts.get(ut),onEntries:(ut,Rt)=>this.check.beside(
ut,Rt),rate:o})}get ofUsers(){return this.settings.requests==="users"}track(t){return t==="app"?this.app:this.platform}probesIn(t){return this.#s[t].probes+(t===
"app"?this.matcher.left:0)}leftOutOf(t){return this.#s[t].leftOut.facts()}async read(t,e){for(;;){const n=await e.next();if(n.done===!0)return n.value;const s=t.
observations(n.value),o=this.#s[t.source],r=s.filter((a,l)=>o.passes(n.value[l]??{}));if(t===this.app){for(const a of n.value)this.survey.add(a);this.check.lines(
s,t.reader.fraction),this.#r(this.matcher.sift(r,this.clock.now(),this.watchReader.readUpTo));continue}t.count(r)}}async readWatch(t){for await(const e of t){const{
refused:n,probes:s}=this.watch.read(e,o=>this.matcher.isOurs(o),o=>this.#s.platform.whoIs(o)===null);for(const o of s)this.matcher.shown(o),o.trace!==null&&this.
check.probeShown(o.trace),this.#n(o);this.#t.hold(n),this.metered?.refused(n)}this.#t.count(this.app.reader.readUpTo),this.#r(this.matcher.sift([],this.clock.now(),
this.watchReader.readUpTo))}async meter(t){this.ofUsers&&(await this.metrics?.read(t),this.metered?.recount())}release(){const t=this.clock.now();this.#r(this.matcher.
releaseAll()),this.app.count(this.#o.releaseAll(t)),this.#t.count(1/0)}#r(t){this.app.count(this.#o.sift(t,this.clock.now()))}#i({httpRequest:t,trace:e}){return t?.
userAgent===this.#e||e!==void 0&&this.matcher.isOurs(e)}}class Bo{#t;#e;#n;#s;#o;#r;#i;#a=new $s;constructor(t,e,n,s,o){const{scope:r,mostUnderWay:a}=o,l=()=>this.#e.
rateOfBoth;this.#t=new Lo({pages:t,limit:e,clock:n,matcher:s,rateOfBoth:l},o),this.#e=new Gs(this.#t),this.#o=r,this.#r=a,this.#i=n,this.#n=new lo(this.#t,this.#e,
this.#a),this.#s=new zs(this.#t,this.#e,this.#a)}get watch(){return this.#t.watch}get waits(){return this.#t.waits}get survey(){return this.#t.survey}awaitPast(){
this.#t.app.judge.awaitPast(),this.#t.platform.judge.awaitPast(),this.#t.metered?.awaitPast()}know({app:t,platform:e}){this.#t.app.judge.know(t),this.#t.platform.
judge.know(e),this.#t.metered?.know(e)}get active(){return this.#e.active}get decided(){return this.#e.decided}get logShowsAll(){return this.#t.check.routesAll&&
this.decided.doubts.every(({log:t})=>t!=="platform")}get routingTrouble(){return this.#t.check.routingTrouble}get filter(){return this.#t.ofUsers?this.active.reader.
filter:(0,yt.VQ)(this.#o)}track(t){return this.#t.track(t)}get window(){return this.#t.window}get source(){return this.#e.source}get fellBack(){return this.source===
"platform"&&!this.#t.platformOnly&&this.#t.app.timed===0}get unsureProbes(){return this.#t.matcher.unsure}get probes(){return this.#t.probesIn(this.#e.log)}get leftOut(){
return this.#t.leftOutOf(this.#e.log)}get trouble(){return this.#a.trouble}get succeeded(){return this.#t.ofUsers?this.#t.app.reader.answered||this.#t.platform.
reader.answered:this.watched}get swept(){return this.#s.swept}get watched(){return this.#t.watchReader.readAt>-1/0}sights(t=0){const e={kills:this.#t.watchReader.
kills,"error-lines":this.#t.watchReader.errors};if(!this.#t.ofUsers)return{...e,requests:null,refused:null,waits:null};const{reader:n,source:s}=this.active,{readTo:o,
gap:r}=n.coverage,a={readTo:n.complete?o:Math.min(o,this.#t.window.to-1),gap:r},{readTo:l,gap:c}=this.waits.coverage,d={readTo:l+Math.max(0,this.#e.besideSpareMs-
t),gap:c},f=s==="app"&&a.gap===null&&d.readTo<a.readTo?d:a;return{requests:f,refused:this.active===this.#t.app?this.#l:f,...e,waits:this.waits.coverage}}get#l(){
const t=this.#t.watchReader.refused,e=this.decided.doubts.filter(r=>r.code==="stopped"),n=e.find(({log:r,by:a})=>r==="platform"&&a==="probes"),s=e.some(({log:r})=>r===
"app");if(n===void 0||s||n.of<xe||n.fromAt>=t.readTo)return t;const o=`it shows none of ${n.of} probes`;return{readTo:n.fromAt,gap:t.gap??{code:"nothing-newer",
detail:o,since:n.fromAt}}}get errorsUnread(){return this.#t.watchReader.lacks}get lateBefore(){return this.#s.lateBefore}probed(t){this.#t.check.probed(t)}async meter(t){
await this.#t.meter(t)}counted(){if(this.#t.metrics===null||this.#t.metrics.readAt===-1/0)return null;const t=Math.min(this.#t.metrics.readAt-T,this.#t.window.to),
e=this.#t.metrics.minutes.filter(n=>n.from<t);return{to:t,requests:e.reduce((n,{counts:s})=>n+s.ok+s.failed+s.unknown,0)}}async poll(t){await this.#n.poll(t)}async catchUp(t){
await this.#n.catchUp(t)}async lookBack(t){await this.#s.lookBack(t)}async sweep(t){await this.#s.sweep(t)}get undoubted(){const{certain:t,blocking:e,open:n,thin:s}=this.#e.
decided;return t&&e===null&&n.errors===null&&n.latency===null&&!s&&this.waits.proven(this.evidenceUntil(!0))}look(){if(!this.#t.ofUsers)return{breached:!1,strength:0,
inFavour:0,proven:!1,canPass:!1};const{active:t}=this,{judge:e}=t,{certain:n}=this.#e.decided,[s,o]=[this.evidenceUntil(!1),this.evidenceUntil(!0)],r=Math.min((0,dt.
zL)(this.#i.now()),t.reader.readUpTo),a={throughSlice:t.throughSlice(r),underWay:this.#r},l=e.look(t.throughSlice(s),a);return{...l,breached:l.breached&&n&&this.#c(
s)||this.waits.breached(s),canPass:this.undoubted&&e.look(t.throughSlice(o)).proven}}#c(t){const e=this.active.throughSlice(t);return this.active.judge.findings(
{kind:"running",afterMs:0,throughSlice:e}).some(s=>s.decision==="fail"&&(0,Bs.kv)(s,this.#e.decided)===null)}evidenceUntil(t){return this.#e.evidenceUntil(t)}get reads(){
return this.#t.limit.reads()}}const bn=["service-deleted","revision-deleted","ready-lost","traffic-lost","newer-deploy","tag-moved"];function jo({readings:i,changes:t,
unready:e,unseen:n}){const s=t.filter(vn).toSorted((a,l)=>Mn(a)-Mn(l))[0];return{id:"serving",decision:s?.kind==="ready-lost"&&s.whose==="revision"&&e?"fail":s!==
void 0||n!==null?"inconclusive":"pass",reason:s!==void 0?{code:"serving-changed",change:s}:n??{code:"served",readings:i},value:null,limit:null,unit:"count",n:i,
bad:null,interval:null,evidence:null}}function vn(i){return bn.includes(i.kind)&&(i.kind!=="newer-deploy"||i.takesTraffic)}function Mn(i){return 2*bn.indexOf(i.
kind)-(i.kind==="traffic-lost"&&i.to==="newer"?0:1)}var Fo=h(14134),Wo=h(42417);const Co=1e4,Do=1e4,$o=2e4,No=1e3,Ko=6e4;class Go{#t;#e;#n=[];#s=null;#o=null;#r;#i=new AbortController;constructor(t){
this.#t=t,this.#r=new H.qm(t.clock);const{name:e,createdAt:n}=t.first.revision,s={candidate:{name:e,createdAt:n},tag:t.tag},o=t.later===!0?t.clock.now():t.window.
from;this.#e=new Wo.yM(s,{at:o,...t.first})}onReading(t){this.#n.push(t)}async run(t){const{clock:e,window:n}=this.#t,s=Math.min(Co,(n.to-n.from)/5);for(;;){const o=this.#i.
signal,r=(0,H.jj)(this.coverage)?Ko:s;await e.sleep(r,AbortSignal.any([t,o])).catch(()=>t.throwIfAborted()),o.aborted&&(this.#i=new AbortController),await this.#a(
e.now()+Do,t,!1)}}readNow(){this.#i.abort(new Error("read now"))}async readLast(t){await this.#a(this.#t.clock.now()+$o,t,!0)}finding(t){const{readings:e,changes:n,
unready:s}=this.#e,r=this.#s!==null&&this.#s>=t?null:this.#o??{code:"not-reachable",detail:"It was not read again."},a=jo({readings:e,changes:n,unready:s,unseen:r});
if(this.#t.later!==!0||a.reason.code!=="served")return a;const{name:l}=this.#t.first.revision,{traffic:c}=this.#e.standings.at(-1)??{traffic:[]},d=c.find(({revision:f})=>f===
l)?.percent??0;return{...a,reason:{code:"served-now",percent:d}}}get coverage(){return{readTo:this.#s??this.#t.window.from,gap:this.#r.gap}}facts(){const{readings:t,
standings:e,changes:n}=this.#e,[s,o]=[this.#s,this.#o];return{readings:t,seenTo:s,failure:o,standings:[...e],changes:[...n]}}async#a(t,e,n){const{cloudRun:s,clock:o,
service:r,first:a}=this.#t,l=o.now(),c={deadline:t,signal:e};try{const d=await this.#l(async()=>await s.service(r,c),e),f=a.revision.name,m=d===null?null:await this.#l(
async()=>await s.revision(r,f,c),e),v={at:l,service:d,revision:m};for(const x of this.#e.strangers(v)){const K=await s.revision(r,x,c).catch(D=>{if(e.throwIfAborted(),
!(0,p.D)(D))throw D});this.#e.knowAge(x,K?.createdAt??null)}this.#e.add(v,n),this.#s=l,this.#o=null,this.#r.answered();for(const x of this.#n)x(v,n)}catch(d){if(e.
throwIfAborted(),!(0,p.D)(d))throw d;const f=d.failure==="transient"?"not-reachable":"no-access";this.#r.failed(d),this.#o={code:f,detail:(0,Fo.E$)(d.message),since:this.#o?.
since??l}}}async#l(t,e){try{return await t()}catch(n){if(!yn(n))throw n}await this.#t.clock.sleep(No,e);try{return await t()}catch(n){if(yn(n))return null;throw n}}}
function yn(i){return(0,p.D)(i)&&i.failure==="not-found"}var An=h(47949),Ie=h(79338),zo=h(19774);const Ho={users:["requests","refused","kills"],none:["kills","e\
rror-lines"]};function Vo({sights:i,probes:t,gauges:e,settings:n}){return n.onNoData!=="fail"||n.rollback||!Ho[n.requests].every(o=>(0,H.jj)(i[o]))?!1:t.every(({
sent:o,failingNow:r=0})=>o>=n.probeFailures&&r===0)&&e.every(o=>Qo(i,o))}function Qo(i,{id:t,isAbove:e}){if(e!==null)return!e;const{code:n,refusals:s}=i[t]?.gap??
{};return s!==void 0||n==="nothing-newer"||!(0,it.zx)(t).steady}var Jo=h(72221);class fe extends Error{why;constructor(t){super(`the window ended early: ${t}`),
this.why=t}}class Xo{#t;#e;#n;#s;constructor(t,e){this.#t=t,this.#e=e.resources,this.#n=e.findings,this.#s=e.seen}failFast(){if(this.#t.settings.failFast)throw new fe(
"failed")}allProven(){const{changes:t}=this.#t.serving.facts();if(t.some(vn))return!1;const{evidence:e,sample:n}=this.#t,s=this.#s(),r=[...this.#n.ofProbes(),...this.#n.
ofGauges(),(0,An.dY)(e.watch.kills,this.#t.since)].every(c=>{const{decision:d,reason:f}=(0,Ie.p_)(c,s);return d==="pass"||d==="not-judged"||d==="warn"&&f.code!==
"probe-unanswered"}),a=()=>(e.look().canPass||this.#r())&&!this.#o(s),l=n?.role==="instead"?n.look().proven:a();return r&&l&&this.#i().every(c=>(0,Ie.iT)(c,s)===
null)}#o(t){const{evidence:e}=this.#t,n=e.active.throughSlice(e.evidenceUntil(!0)),[s]=e.active.judge.findings({kind:"running",afterMs:0,throughSlice:n}),o=(0,Jo.
d)(s,e,t);return o!==null&&o.decision!=="warn"}#r(){const{evidence:t,sample:e,clock:n,window:s,probesAreOwn:o,logShowsProbes:r}=this.#t;if(e===null||!t.undoubted||
!o())return!1;const a=n.now()-s.from,l=t.active.throughSlice(t.evidenceUntil(!0)),c=t.active.judge.findings({kind:"running",afterMs:a,throughSlice:l}),d=e.findings(
"running",a);return(0,zo.B)(c,d,r()).every(f=>{const{decision:m}=(0,Ie.p_)(f,this.#s());return m==="pass"||m==="not-judged"})}outOfReach(){const{settings:t,gate:e,
instance:n}=this.#t,s=e?.everLed===!0?this.#t.probes.map(r=>r.counters()):[],o=(0,it.In)(t).map(r=>{const a=this.#e.points(r).at(-1),l=(0,it.mr)(r,t,n)?.limit??
1/0;return{id:r,isAbove:a===void 0?null:a.value>l}});return Vo({sights:this.#s().sights,probes:s,gauges:o,settings:t})}#i(){const{settings:t,baseline:e}=this.#t,
n=t.errorRateBudget===void 0?[]:["error-rate"],s=t.p95BudgetMs===void 0?[]:["p95"],o=t.quantileBudgets.map(({quantile:l})=>(0,ue.KQ)(l)),r=t.waitBudget===void 0?
[]:["hidden-wait"],a=e!==null&&t.onRegression==="fail"?["baseline-latency"]:[];return[...n,...s,...o,...r,...a]}}async function Ue({window:i,clock:t},e,n,s){let o=1;
for(let r=i.from;r<i.to;)await t.sleep(r-t.now(),n),await s(o-1),o=Math.max(1,Math.ceil((t.now()-r)/e)),r+=e*o}class Yo{#t;#e;#n=0;#s=0;constructor(t){this.#t=t,
this.#e=t.window.from}get probedTo(){return this.#e}get missed(){return{missed:this.#s,due:this.#n+this.#s}}async sendOnce(t){const{probes:e,clock:n,sendProbe:s,
matcher:o,gate:r}=this.#t;this.#e=n.now(),r?.leads===!0&&await Se(e,async a=>await s(a,n,t),a=>{o.sent(a),r.answered(a,n.now())})}async run(t){const{window:e,probes:n,
clock:s,sendProbe:o,matcher:r,gate:a,pairs:l,serving:c,settings:d}=this.#t,f=d.probeIntervalMs??d.intervalMs,m=async v=>await o(v,s,t);try{await Ue(this.#t,f,t,
async v=>{if(this.#s+=v,this.#n+=1,this.#e=s.now(),a?.leads!==!0)return;const x=async K=>await Se(n,m,D=>{K(D),r.sent(D),a.answered(D,s.now())===d.probeFailures&&
c.readNow()});await(l===null?x(()=>{}):l.round(x,m,{clock:s,signal:t}))})}finally{await l?.finish()}this.#e=e.to}}class Zo{#t;polls=0;endedEarly=null;endedAt=null;settled=!1;constructor(t){
this.#t=t}get ranItsLength(){return this.endedAt!==null&&this.endedEarly===null}get reached(){const{window:t,clock:e}=this.#t;return this.endedAt??Math.min(e.now(),
t.to)}facts(){const{window:t,settings:e,later:n}=this.#t;return{startedAt:t.from,endedAt:this.reached,plannedMs:t.to-t.from,intervalMs:e.intervalMs,...e.probeIntervalMs===
void 0?{}:{probeIntervalMs:e.probeIntervalMs},endedEarly:this.endedEarly??(this.settled?null:"cancelled"),polls:this.polls,...n?{since:"deploy"}:{}}}}var En=h(41055);
const qo=15e3;class _o{#t;#e;#n=null;#s;#o=!1;constructor(t){this.#t=t,this.#e=Math.max(qo,2*t.intervalMs),this.#s=t.clock.now()}begins(t,e){this.#n={what:t,until:e}}ends(){
this.#o=!0}told(){this.#s=this.#t.clock.now()}get awaited(){if(this.#o)return null;const t=this.#n===null?null:Math.max(0,this.#n.until-this.#t.clock.now());return this.#t.
time.isRefused&&this.#n?.what!=="late-entries"?{what:"places",mostMs:t}:this.#n===null?null:{what:this.#n.what,mostMs:t}}async during(t,e){const n=new AbortController,
s=this.#r(AbortSignal.any([t,n.signal]));try{await e()}finally{n.abort(new Error("nothing is waited for")),await s}}async#r(t){const{clock:e,tell:n}=this.#t;for(this.
told();;){if(!await e.sleep(this.#s+this.#e-e.now(),t).then(()=>!0,()=>!1))return;e.now()-this.#s>=this.#e&&n()}}}function tr({evidence:i,sample:t,window:e,clock:n,
settings:s},o){const r=t?.role==="instead"?t:null,{tally:a,judge:l}=r??i.active,{count:c,errors:d}=a,f=[...r===null?[i.look()]:[],...t===null?[]:[t.look()]],m=Math.
max(...f.map(x=>x.strength)),v=Math.max(...f.map(x=>x.inFavour));return{elapsedMs:Math.min(n.now(),e.to)-e.from,windowMs:e.to-e.from,requests:c,p95Ms:l.latency()?.
p95Ms??null,errorRate:c===0?null:d/c,strength:m,inFavour:v,sampled:r===null?i.active.reader.sampling?.fraction??null:null,...r===null?{}:{sample:"probes"},...s.
requests==="users"?{}:{sample:"error-lines",requests:i.watch.errorTimes.filter(x=>x>=e.from&&x<e.to).length},...o===null?{}:{awaits:o},...i.trouble===null?{}:{note:i.
trouble.detail}}}const er=15e3,nr=.25;function sr(i,{resources:t,probedTo:e,course:n}){const{window:s,evidence:o,baseline:r,probes:a,sample:l,serving:c,later:d,
clock:f,settings:m}=i,v=kt=>a.some(({target:Ot})=>Ot.name===kt)?{readTo:e,gap:null}:null,K=n.endedAt===null||n.endedEarly==="proven"?Math.min(er,(s.to-s.from)*nr):
0,D=o.sights(K),X=l?.role==="instead"?v(l.name):null,ct=X===null?{}:{requests:X,refused:X},nt=d?o.active.tally.lastAt:1/0,rt=Object.fromEntries(it.wS.map(kt=>[kt,
t.coverage(kt,nt)])),at={...D,...ct,...rt,"probe-health":v("health"),"probe-chat":v("chat"),probe:a.some(En.y)?{readTo:e,gap:null}:null,"version-probes":a.some(
({target:kt})=>kt.versionFrom!==void 0)?{readTo:e,gap:null}:null,"probe-traces":i.probesTraced(),"judged-probes":l===null?null:v(l.name),service:c.coverage,baseline:r?.
coverage??null},vt=n.ranItsLength||n.endedEarly==="refused"?s.to:(0,dt.FJ)(n.endedAt??f.now(),m);return{sights:at,from:s.from,until:Math.max(s.from,vt),spareMs:K}}
const or=3e4,rr=1e4,kn=3e4,ir=22e3;class ar{#t;#e;#n;#s;#o;#r;#i;constructor(t){this.#t=t;const e=new Lt(t.metrics,t.clock,(0,it.In)(t.settings),t.scope.from);this.#e=
e,this.#n=new Zo(t),this.#s=new Yo(t);const n=new En.x(t,e,this.#n);this.#o=n,this.#r=new Xo(t,{resources:e,findings:n,seen:()=>this.seen()});const{serving:s,gate:o,
pairs:r,sample:a,window:l,clock:c,time:d}=t,{intervalMs:f}=t.settings;this.#i=new _o({clock:c,time:d,intervalMs:f,tell:()=>this.#d()}),s.onReading((m,v)=>{o?.read(
m,v),r?.read(m,v),([...this.probeFindings(),this.servingFinding()].some(ge)||a?.look().breached===!0&&t.probesAreOwn())&&!v&&c.now()<l.to&&this.#r.failFast()})}get probesMissed(){
return this.#s.missed}get resources(){return this.#e}get settled(){return this.#n.settled}facts(){return this.#n.facts()}seen(){return sr(this.#t,{resources:this.#e,
probedTo:this.#s.probedTo,course:this.#n})}async run(t){const e=this.#t.later?this.#c.bind(this):this.#a.bind(this);await this.#i.during(t,async()=>await e(t))}async#a(t){
const{window:e,clock:n,evidence:s,baseline:o,serving:r,gate:a,pairs:l,time:c}=this.#t,d=new AbortController,f=AbortSignal.any([t,d.signal]),m=new AbortController,
v=this.#h(AbortSignal.any([f,m.signal]));v.catch(rt=>d.abort(rt));const x=new AbortController,K=r.run(AbortSignal.any([f,x.signal])).catch(rt=>{x.signal.aborted||
d.abort(rt)}),D=await Promise.allSettled([this.#s.run(f),this.#u(f),this.#f(f)].map(async rt=>{await rt.catch(at=>{throw d.abort(at),at})}));m.abort(new Error("\
the window is over"));const X=async()=>{x.abort(new Error("nothing more is observed")),await K,await r.readLast(t),a?.close(),l?.close()};if(await v,t.throwIfAborted(),
D.find(rt=>rt.status==="rejected")!==void 0){if(!(d.signal.reason instanceof fe))throw d.signal.reason;this.#n.endedEarly=d.signal.reason.why,this.#n.endedAt=Math.
min(n.now(),e.to),await X();return}this.#n.endedAt=e.to,await this.#l(AbortSignal.any([t,d.signal]));const nt=c.last(t);await Promise.all([s.sweep(nt),this.#g(t,
!0),X()]),await o?.sweep(nt(()=>-1/0)),this.#n.settled=!0,this.#i.ends(),this.#d()}async#l(t){const{window:e,settings:n,clock:s,time:o}=this.#t,r=e.to+n.settleMs;
this.#i.begins("late-entries",r),await s.sleep(r-s.now(),t),this.#i.begins("last-reading",s.now()+o.lastMostMs())}async#c(t){const{window:e,evidence:n,baseline:s,
serving:o,gate:r,time:a}=this.#t;this.#n.endedAt=e.to,await this.#l(t);const l=a.last(t),c=async()=>{await this.#s.sendOnce(t),await o.readLast(t),r?.close()};await Promise.
all([n.lookBack(l),this.#g(t,!0),c()]),await s?.sweep(l(()=>-1/0)),this.#n.polls=1,this.#n.settled=!0,this.#i.ends(),this.#d()}async#u(t){const{evidence:e,baseline:n,
time:s,settings:o}=this.#t;await Ue(this.#t,o.intervalMs,t,async()=>{if(await e.poll(s.poll(t)),this.#n.polls++,this.#d(),ge((0,An.dY)(e.watch.kills,this.#t.since))&&
this.#r.failFast(),o.failFast&&e.look().breached&&(await e.catchUp(s.catchUp(t)),e.look().breached&&this.#r.failFast()),this.probeFindings().some(ge)&&this.#r.failFast(),
n?.fails===!0&&this.#r.failFast(),o.earlyPass&&this.#r.allProven()&&(await e.catchUp(s.catchUp(t)),this.#r.allProven()))throw new fe("proven");if(this.#r.outOfReach())
throw new fe("refused")})}async#h(t){const{baseline:e,time:n,settings:s}=this.#t;if(e!==null)try{await Ue(this.#t,s.intervalMs,t,async()=>{await e.poll(n.poll(t))})}catch(o){
if(!t.aborted)throw o}}async#f(t){const{window:e,clock:n,settings:s,evidence:o}=this.#t,r=s.earlyPass?rr:or;for(;n.now()<e.to;){const a=Math.min(n.now()+kn,e.to+
s.settleMs);await Promise.all([this.#g(t),o.meter({deadline:a,signal:t})]),this.gaugeFindings().some(ge)&&this.#r.failFast(),await n.sleep(Math.min(r,Math.max(0,
e.to-n.now())),t)}}get probesOfAll(){return this.#o.probesOfAll}probeFindings(){return this.#o.ofProbes()}serviceWatch(){return{...this.#t.serving.facts(),answersLeftOut:this.#t.
gate?.leftOut??0}}get since(){return this.#t.since}servingFinding(){return this.#o.ofServing()}gaugeFindings(){return this.#o.ofGauges()}async#g(t,e=!1){const{scope:n,
clock:s,window:o,settings:r,later:a}=this.#t,l=o.to+r.settleMs,c=a?1/0:e?Math.max(l,s.now()+ir):l;await this.#e.read({...n,to:s.now()},{deadline:Math.min(s.now()+
kn,c),signal:t})}#d(){this.#i.told(),this.#t.onProgress(tr(this.#t,this.#i.awaited))}}function ge(i){return i.decision==="fail"}async function lr(i,t,e,n){const{
clock:s}=i,{service:o,revision:r}=e,a=cr(i,o,t.drawHex??st.w),[l,c]=await Promise.all([t.logs(),t.metrics()]),d={page:l.page.bind(l),close:l.close.bind(l),trouble:new H.
qm(s)},f={pages:d,metrics:c},m=ur(i,e),{settings:v,window:x,scope:K}=m,D=t.candidates?.isShared(v)===!0,{probeSample:X,expectations:ct}=i,nt=new Ss(i.probes,X,ct,
{isShared:D}),rt=new tt.TF(a.traceIds,(0,W.r)(K,v,x).window),at=dr(i,t,{plan:m,opened:f,matcher:rt,answers:nt,marks:a,revision:r});i.evidence=at;const{url:vt,baseline:kt}=i,
Ot=m.later?null:ms({settings:i.settings,clock:s,service:o,url:vt,baseline:kt,window:x,...a});i.pairs=Ot,i.baselineEvidence=hr(i,t,{plan:m,opened:f,matcher:rt,evidence:at,
pairs:Ot});const ut=await t.cloudRun(),Rt=fr(i,e,(je,Mr)=>{nt.count(je,Mr),D||at.probed(je),Ot?.counted("candidate",je)}),St=gr(ut,s,m,e);i.window=pr(i,t,{plan:m,
opened:f,matcher:rt,evidence:at,gate:Rt,pairs:Ot,serving:St,candidate:e});const re=i.baseline===null?null:{...K,revision:i.baseline},Le={settings:v,clock:s,metrics:c,
pages:d,cloudRun:ut,service:o,window:x,evidence:at,baseline:re};i.beside=new ts({...Le,candidate:r}),await i.beside.during(i.window,n);const{probes:Be}=i,wr={pages:d,
limit:t.readLimit,clock:s,scope:K,probeAgent:a.probeAgent,probes:Be,window:x},br=()=>at.logShowsAll,vr={address:i.url??"",candidates:t.candidates??null};i.answerers=
await(0,ze.Wi)({...wr,...vr,logIsWhole:br},n)}function cr(i,t,e){const{settings:n,clock:s,url:o}=i,r={probeAgent:(0,zt.vQ)(n.probeHeaders,e),traceIds:new Map,hex:e},
a=n.since==="deploy"?-1/0:s.now()+n.warmUpMs,{probeAgent:l,traceIds:c}=r;return i.probes=(0,zt.wT)(n,{service:t,url:o},{userAgent:l,traceIds:c,warmUntil:a,hex:e}),
r}function ur(i,t){const{service:e,revision:n}=t,{window:s,cutFrom:o}=ys(i.settings,n.createdAt,i.clock.now()),r={...i.settings,windowMs:s.to-s.from},a=r.tag!==
void 0&&(0,$.tC)(e,n.name)===0,l=r.url===void 0||(0,zt.xU)(r.url,(0,zt.ih)(e,r.tag)??null);return i.cutFrom=o,i.probeSample=i.probes.length===0?null:gs(r,s,{unreached:a,
atTag:l}),i.compared=a||r.requests!=="users"?null:mr(i.baseline,t,s),{settings:r,window:s,scope:(0,es.O)(r,n),later:r.since==="deploy"}}function dr({clock:i,probeSample:t},{
readLimit:e,routing:n},{plan:{settings:s,scope:o,window:r},opened:{pages:a,metrics:l},matcher:c,answers:d,marks:{probeAgent:f},revision:m}){return new Bo(a,e,i,
c,{settings:t?.role==="beside"?_e(s):s,scope:o,window:r,candidateCreatedAt:m.createdAt,mostUnderWay:(0,dt.Rv)(m),probeAgent:f,onProbe:v=>d.shown(v),metrics:s.requests===
"users"?new R(l,i,o,r,s.errorStatus):null,routing:n??null})}function hr({clock:i,compared:t},{readLimit:e},{plan:{settings:n,scope:s},opened:{pages:o},matcher:r,
evidence:a,pairs:l}){const c=d=>d.trace===null?l?.mayBe(d)===!0:r.isOurs(d.trace);return t===null?null:new At({settings:n,scope:s,pages:o,limit:e,clock:i,evidence:a,
time:t,isOurs:c})}function fr({probes:i,url:t},{service:e,revision:n},s){return i.length===0?null:(0,zt.ip)(t,{first:e,candidate:n.name,count:s})}function gr(i,t,{
settings:{service:e,tag:n},window:s,later:o},{service:r,revision:a}){return new Go({cloudRun:i,clock:t,service:e,tag:n,first:{service:r,revision:a},window:s,later:o})}
function pr(i,{readLimit:t,idToken:e,sendProbe:n,onProgress:s},{plan:{settings:o,window:r,scope:a,later:l},opened:{metrics:c},matcher:d,evidence:f,gate:m,pairs:v,
serving:x,candidate:{service:K,revision:D}}){const{clock:X,probes:ct,probeSample:nt,baselineEvidence:rt}=i,at=X.now(),vt=K.invokerIamDisabled?null:K.uri;return new ar(
{settings:o,window:r,evidence:f,baseline:rt,probes:ct,gate:m,pairs:v,serving:x,later:l,sample:nt,probesAreOwn:()=>i.probesAreOwn,logShowsProbes:()=>i.logShowsProbes,
probesTraced:()=>(0,ze.AF)(i.answerers,r),matcher:d,metrics:c,time:new Ls(X,t,Math.max(at,r.to+o.settleMs)),scope:{...a,from:Math.max(D.createdAt??r.from,l?at-en:
0)},instance:(0,ns.h)(D),since:os(D,r.from),sendProbe:new et.d({audience:vt,idToken:e,sendProbe:n}).send,clock:X,onProgress:s})}function mr(i,{service:t,revision:e,
beganAt:n},s){if(i===null)return null;const o=(0,Z.HQ)(t);return A({baseline:i,candidateCreatedAt:e.createdAt,beganAt:n,traffic:o,window:s})}}),72221:((xt,lt,h)=>{
h.d(lt,{d:()=>tt});var Z=h(79338),H=h(73511);const st={value:null,bad:null,interval:null,evidence:null};function tt(et,Y,j){if(et.decision==="not-judged"||Y.source!==
"app"||Y.active.reader.sampling!==null||et.evidence===null)return null;const p=Y.active.tally.facts().byStatus.filter(({status:b})=>b>=500).reduce((b,{count:T})=>b+
T,0),L={platform:Y.watch.platformErrors,app:p},F=(0,H.A)({n:et.n,k:et.bad??0},L,et.evidence);if(F!==null)return F;const M=(0,Z.iT)("unlogged-errors",j);return M===
null?null:{...et,id:"unlogged-errors",decision:"inconclusive",reason:M,...st}}}),41055:((xt,lt,h)=>{h.d(lt,{x:()=>tt,y:()=>et});var Z=h(47949),H=h(48946),st=h(26513);
class tt{#t;#e;#n;constructor(j,p,L){this.#t=j,this.#e=p,this.#n=L}get probesOfAll(){return this.#t.gate?.everLed===!1}ofProbes(){const{probes:j,settings:p}=this.#t;
if(this.probesOfAll)return[];const L=j.filter(M=>!et(M)).map(M=>{const b=M.target.name==="health"?"probe-health":"probe-chat",T=(0,st.ih)(b,M.counters(),p.probeFailures),
R=p.errorRateBudget;return b==="probe-health"||R===void 0?T:(0,st.iG)(T,M.counters(),{allowedRate:R,failLevel:p.alphaFail/2,timeoutMs:p.probeTimeoutMs,ended:this.#n.
settled})}),F=j.filter(et).map(M=>({name:M.target.name,counters:M.counters()}));return F.length===0?L:[...L,(0,st.fl)(F,p.probeFailures)]}ofServing(){return this.#t.
serving.finding(this.#n.reached)}ofGauges(){const{settings:j,instance:p,since:L}=this.#t;return H.wS.flatMap(F=>(0,Z.VK)(F,{points:this.#e.points(F),since:L},j,
p)??[])}}function et({target:Y}){return Y.name!=="health"&&Y.name!=="chat"}}),36476:((xt,lt,h)=>{h.d(lt,{V:()=>Z});function Z(j){return[...Map.groupBy(j.filter(
({count:L})=>L>=1),({at:L})=>L)].map(([L,F])=>({at:L,value:F[0]?.isShare===!0?H(F):st(F)})).sort((L,F)=>L.at-F.at)}function H(j){return Math.max(...j.map(tt))}function st(j){
const p=[...Map.groupBy(j,({container:b})=>b??"").values()].map(b=>({count:Math.max(...b.map(({count:T})=>T)),most:H(b),mean:Math.max(...b.map(({mean:T})=>T)),least:Math.
max(...b.map(et))})),L=Math.max(...p.map(({count:b})=>b)),F=p.filter(({count:b})=>b===L),M=F.reduce((b,{least:T})=>b+T,0);return Math.max(F.reduce((b,{mean:T})=>b+
T,0),...p.map(b=>b.most+M-(F.includes(b)?b.least:0)))}function tt(j){return j.count===1?j.mean:Math.max(j.mean,Y(j,j.bucketCounts.findLastIndex(p=>p>0)))}function et(j){
return j.count===1?j.mean:Math.min(j.mean,Y(j,j.bucketCounts.findIndex(p=>p>0)))}function Y({bounds:j},p){if(p<1)return 0;switch(j.kind){case"exponential":return j.
scale*j.growth**(p-1);case"linear":return j.offset+j.width*(p-1);case"explicit":return j.bounds[p-1]??0;case"none":return 0}}}),12256:((xt,lt,h)=>{h.d(lt,{$M:()=>tt,
MM:()=>st,hL:()=>et});var Z=h(52686);const H="_Default";function st($,W){const A=$.sinks.find(({name:y})=>y===H);if(A===void 0)return{excluded:null,byKind:!1};if(A.
disabled)return{excluded:{sink:A.name,filter:"the sink is disabled"},byKind:!1};const E=p($).filter(y=>R(y,W,Y)),k=E.find(y=>!B(y))??null;return{excluded:k===null?
null:{sink:A.name,filter:(0,Z.o)(k,L)},byKind:E.some(B)}}function tt($,W){return p($).filter(A=>R(A,W,Y)&&B(A)).map(A=>(0,Z.o)(A,L))}function et($,W){return p($).
filter(A=>R(A,W,j)&&!T(A).some(E=>/^\(?\s*httpRequest\./.test(E))).map(A=>(0,Z.o)(A,L))}const Y=$=>$==="run.googleapis.com/requests",j=$=>!Y($)&&!/^cloudaudit|^externalaudit|\/varlog\/|\/var\/log\//.
test($);function p({sinks:$,exclusions:W}){const A=$.find(({name:k})=>k===H);return A===void 0||A.disabled?[]:[...[...A.exclusions,...W].filter(({disabled:k})=>!k).
map(({filter:k})=>k),...b(A.filter)]}const L=300,F=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,M=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;
function b($){return T($).flatMap(W=>{if(F.test(W)||M.test(W))return[];const[,A]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.exec(W)??[];return A===void 0?[`NOT (${W})`]:[A]})}
function T($){const W=$.replace(/--[^\n]*/g," "),A=[];let[E,k,y]=[0,0,!1];for(let O=0;O<W.length;O+=1){const U=W[O];y?U==="\\"?O+=1:U==='"'&&(y=!1):U==='"'?y=!0:
U==="("?E+=1:U===")"?E-=1:E===0&&/^\sAND\s/.test(W.slice(O,O+5))&&(A.push(W.slice(k,O).trim()),k=O+5)}return[...A,W.slice(k).trim()].filter(O=>O!=="")}function R($,{
service:W,region:A},E){const k=T($),y=(G,C)=>k.some(J=>{if(/\sOR\s/.test(J))return!1;const[,_]=new RegExp(`^\\(?\\s*${G.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,
"i").exec(J)??[];return _!==void 0&&!C.some(q=>_.toLowerCase().includes(q.toLowerCase()))}),O=k.some(G=>{const[,C]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(
G)??[];return C!==void 0&&!E(C.toLowerCase())}),U=k.some(G=>{const[,C]=/^\(?\s*logName\s*=\s*"?([^"\s)]+)"?\s*\)?$/i.exec(G)??[],[,J]=/\/logs\/(.+)$/.exec(C?.toLowerCase()??
"")??[];return J!==void 0&&!/\sOR\s/.test(G)&&!E(J.replaceAll("%2f","/"))});return!(O||U||y(/resource\.type/,["cloud_run_revision"])||y(/resource\.labels\.service_name/,
[W])||y(/resource\.labels\.location/,[A]))}function B($){const W=$.replace(/"(?:[^"\\]|\\.)*"/g,'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(
W)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(W)}}),49163:((xt,lt,h)=>{h.d(lt,{A:()=>L});var Z=h(82961);function H(M){
const b=M.findings.filter(({decision:R})=>R==="fail");if(M.window===null||b.length===0)return"no-window";const T=b.map(R=>st(R,M));return T.includes(null)?null:
T[0]??"not-of-requests"}function st(M,b){const{id:T}=M,{of:R}=(0,Z.EG)(T);return R==="users"||R==="comparison"?M.sample==="probes"||M.n===0||!et(b)?"no-users":Y(
M)?null:"not-of-requests":R==="instances"?b.isWorker!==!0&&!et(b)?"no-users":j(M,b)?null:"not-in-window":R==="probes"?tt(M,b)?null:"probes-unproven":R==="tests"?
"probes-unproven":"not-of-requests"}function tt({id:M,reason:b},{probes:T}){const R=T.find(({name:B})=>`probe-${B}`===M);return R===void 0||b.code!=="probe-fail\
ing"?!1:R.shown-(R.sent-R.failed)>=b.run}function et({requests:M}){return M!==null&&M.count>0&&M.source!==null&&M.source!=="probes"}function Y({evidence:M,reason:b}){
if(b.code==="baseline-slower"||b.code==="baseline-more-errors")return b.lnE>=b.lnNeeded;if(M===null)return!1;const{failLnE:T,failLnThreshold:R,pTooMany:B,failLevel:$}=M;
return T>=R||B!==null&&B<=$}function j({reason:M},{window:b}){const T=b?.startedAt??1/0;return M.code==="events-unusual"?!0:M.code!=="killed-for-memory"&&M.code!==
"gauge-above"?!1:(M.lastAt??M.firstAt)>=T}var p=h(38419);function L(M){const b=H(M);return b===null?F(M):{code:"not-proven",why:b}}function F({baseline:M,findings:b}){
const T=M?.compared??null,B=b.find(({id:E,decision:k})=>E==="error-rate"&&k==="fail")?.evidence??null;if(M===null||T===null||!T.concurrent||B===null)return;const{
allowedRate:$,failLevel:W}=B;if(T.count===0||!(0,p.ux)((0,p.fl)(T.count,T.errors,$),W))return;const A=`${T.errors} of its ${T.count} requests failed at the same\
 time`;return{code:"target-unhealthy",revision:M.name,detail:A}}})};
