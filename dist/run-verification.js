"use strict";exports.id=4053,exports.ids=[4053],exports.modules={89995:((Mt,tt,g)=>{g.d(tt,{S:()=>I,k:()=>G});var z=g(28449),j=g(72311),X=g(63657),V=g(10661),Y=g(95700);function G({
readyTimeoutMs:y,windowMs:P,settleMs:T,since:h}){return y+(h==="deploy"?0:P)+T}async function I(y,P,{onReadiness:T,onProgress:h},f){const p=(0,Y.m)({...P,...y}),
b={...P,servedUsers:p,sendProbe:V.Nx,onReadiness:T,onProgress:h},v=new X.o(y,b),O=await(0,j.z)(async()=>await v.run(f),f);return{report:(0,z.x)(v,O),ending:O}}}),
71405:((Mt,tt,g)=>{g.d(tt,{C6:()=>P,_2:()=>I,kR:()=>y});var z=g(21743),j=g(28654);const X=.01,V=.5,Y=.2,G=2;function I(T,h){return T!==null&&T>=400&&T<500&&(0,j.
bJ)(T,h)===!1}function y(T,h,f=0){const p=T.filter(({status:v})=>I(v,h)).map(v=>v.status===429?{...v,count:Math.max(0,v.count-f)}:v),b=v=>v.reduce((O,{count:D})=>O+
D,0);return{n:b(T),bad:b(p),status:p.toSorted((v,O)=>O.count-v.count)[0]?.status??null}}function P({n:T,bad:h,status:f},p,b){if(h===0||f===null)return null;const v=(0,z.
m)(T,h,X),O=p!==null&&p.n>0?p:null,D=O===null?null:(0,z.m)(O.n,O.bad,X);return(D===null?v.low>V:v.low>Y&&v.low>G*D.high)?{id:"client-errors",decision:O===null?"\
warn":b,reason:{code:"client-errors",status:f,baselineN:O?.n??null,baselineRate:O===null?null:O.bad/O.n},value:h/T,limit:null,unit:"ratio",n:T,bad:h,interval:v,
evidence:null}:null}}),76922:((Mt,tt,g)=>{g.d(tt,{K:()=>j,g:()=>z});function z({version:h,image:f,commit:p},b,v){return[...h===void 0?[]:[T("expected-version",X(
h,v.versions,v.where))],...f===void 0?[]:[T("expected-image",V(f,b))],...p===void 0?[]:[T("expected-commit",Y(p,b))]]}function j(h,f){const[p,b]=h.length<f.length?
[h,f]:[f,h];return p.length>=7&&b.toLowerCase().startsWith(p.toLowerCase())}function X(h,f,p){const b=[...f.values()].reduce((D,E)=>D+E,0),v=[...f].filter(([D])=>D!==
""),O=v.filter(([D])=>D!==h).toSorted(([,D],[,E])=>E-D)[0];return O!==void 0?{...y(h,O[0]),n:b}:v.length>0?{...I(h),n:b}:{...P(h,p),n:b}}function V(h,{image:f,digest:p,
why:b}){if(f===null)return P(h,"Cloud Run tells no image");const[v,O]=[G(h),G(f)],D=O.digest??p;if(v.digest!==null){if(D===null)return P(h,b===""?`it was deploy\
ed as ${f}, without a digest`:b);const E=v.name===""||O.name===""||v.name===O.name;return D===v.digest&&E?I(D):y(h,`${O.name}@${D}`)}return h===f?I(f):O.tag===null?
P(h,`it was deployed as ${f}; give its digest`):y(h,f)}function Y(h,{commit:f,labels:p}){if(Object.values(p).some(O=>j(O,h)))return I(h);if(f!==null)return y(h,
f);const v=Object.keys(p);return P(h,v.length===0?"the revision has no label":`its labels are ${v.join(", ")}`)}function G(h){const[f="",p=null]=h.startsWith("s\
ha256:")?["",h]:h.split("@"),b=f.lastIndexOf(":"),v=b>f.lastIndexOf("/");return{name:v?f.slice(0,b):f,tag:v?f.slice(b+1):null,digest:p}}function I(h){return{decision:"\
pass",reason:{code:"expected-met",seen:h},n:1}}function y(h,f){return{decision:"fail",reason:{code:"expected-other",expected:h,seen:f},n:1}}function P(h,f){return{
decision:"inconclusive",reason:{code:"expected-unknown",expected:h,detail:f},n:0}}function T(h,f){return{id:h,value:null,limit:null,unit:"count",bad:null,interval:null,
evidence:null,...f}}}),47949:((Mt,tt,g)=>{g.d(tt,{VK:()=>I,dY:()=>T,o1:()=>p});var z=g(55649),j=g(48946);const X=2;function V({id:E,points:L,budget:R}){const Q=L.
filter(({value:N})=>N>R).toSorted((N,nt)=>N.at-nt.at),[J]=Q;return{id:E,value:L.length===0?null:Math.max(...L.map(({value:N})=>N)),limit:R,unit:(0,j.zx)(E).unit,
n:L.length,bad:Q.length,interval:null,evidence:null,...Y(L.length,Q.length,J?.at??0)}}function Y(E,L,R){return E===0?{decision:"inconclusive",reason:{code:"gaug\
e-no-points"}}:L===0?{decision:"pass",reason:{code:"gauge-within",points:E}}:L>=X&&L*2>=E?{decision:"fail",reason:{code:"gauge-above",consecutive:L,firstAt:R}}:
{decision:"warn",reason:{code:"gauge-undecided",points:E,above:L}}}const G=3;function I(E,L,R,Q){const{unit:J,required:N}=(0,j.zx)(E),nt=(0,j.mr)(E,R,Q);if(nt===
void 0)return N===!0?(0,z.W)(E,J):null;const{limit:it,limitOf:ht}=nt,ft=y({id:E,budget:it??1/0,...L}),ut=ht===void 0?{}:{limitOf:ht};return it!==null||L.points.
length===0?{...ft,limit:it,...ut}:{...ft,limit:it,...ut,bad:null,decision:"inconclusive",reason:{code:"limit-unknown"}}}function y(E){return(0,j.zx)(E.id).points===
"starts"?V(E):P(E)}function P({id:E,points:L,budget:R,since:Q=-1/0}){const J=L.toSorted((ft,ut)=>ft.at-ut.at);let N=0,nt=0,it=null,ht={consecutive:0,firstAt:0};
for(const[ft,{at:ut,value:Et}]of J.entries())it=it===null?Et:Math.max(it,Et),nt=Et>R&&ut>=Q?nt+1:0,nt>0&&(N+=1),nt>ht.consecutive&&(ht={consecutive:nt,firstAt:J[ft-
nt+1]?.at??0});return{id:E,value:it,limit:R,unit:(0,j.zx)(E).unit,n:J.length,bad:N,interval:null,evidence:null,...b({points:J.length,above:N,longest:ht,stillAbove:nt>
0})}}function T(E,L=-1/0){const R=E.filter(({at:N})=>N>=L),Q=v(R),J=v(E);return Q===null&&J!==null?{id:"memory-kill",decision:"warn",reason:{code:"killed-before",
kills:E.length,lastAt:O(E),message:J.message},...D([])}:{id:"memory-kill",decision:Q===null?"pass":"fail",reason:Q===null?{code:"not-killed"}:{code:"killed-for-\
memory",kills:R.length,firstAt:Q.at,lastAt:O(R),message:Q.message,...f(Q)},...D(R)}}const h={K:2**-10,M:1,G:2**10};function f({message:E,instance:L}){const R=String.
raw`(\d+(?:\.\d+)?) ?([KMG])(?:i?B)?`,[,Q,J="",N,nt=""]=new RegExp(`memory limit of ${R} exceeded with ${R} used`,"i").exec(E)??[],it=(ht,ft)=>Math.round(Number(
ht)*(h[ft.toUpperCase()]??1)*2**20);return{...L===void 0?{}:{instance:L},...Q===void 0||N===void 0?{}:{usedBytes:it(N,nt),limitBytes:it(Q,J)}}}function p(E){const L=v(
E);return L===null?null:{id:"restarts",decision:"warn",reason:{code:"restarted",times:E.length,firstAt:L.at,message:L.message},...D(E)}}function b(E){const{points:L,
above:R,longest:Q,stillAbove:J}=E;return L===0?{decision:"inconclusive",reason:{code:"gauge-no-points"}}:Q.consecutive>=G?{decision:"fail",reason:{code:"gauge-a\
bove",...Q}}:J?{decision:"inconclusive",reason:{code:"gauge-undecided",points:L,above:R}}:{decision:"pass",reason:{code:"gauge-within",points:L}}}function v(E){
return E.toSorted((L,R)=>L.at-R.at)[0]??null}function O(E){return E.reduce((L,{at:R})=>Math.max(L,R),-1/0)}function D(E){const L=E.length;return{value:L,limit:0,
unit:"count",n:L,bad:L,interval:null,evidence:null}}}),26513:((Mt,tt,g)=>{g.d(tt,{FG:()=>j,fl:()=>Y,iG:()=>G,ih:()=>X});var z=g(38419);const j={sent:0,ok:0,failed:0,
longestRun:0,lastReason:null,unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0};function X(y,P,T){const{sent:h,failed:f,longestRun:p}=P;return{
id:y,value:h===0?null:p,limit:T,unit:"count",n:h,bad:f,interval:null,evidence:null,...I(P,T)}}const V=["fail","inconclusive","warn","pass"];function Y(y,P){const T=y.
map(({name:v,counters:O})=>{const D=X("probe",O,P),{reason:E}=D;return E.code==="probe-none"?{...D,reason:{...E,detail:`${v}: ${E.detail}`}}:{...D,reason:"last"in
E?{...E,last:`${v}: ${E.last}`}:E}}).toSorted((v,O)=>V.indexOf(v.decision)-V.indexOf(O.decision)),[h=X("probe",j,P)]=T,f=v=>y.reduce((O,D)=>O+v(D.counters),0),p=f(
({sent:v})=>v),b=h.reason.code==="probe-ok"?{code:"probe-ok",sent:p}:h.reason;return{...h,reason:b,n:p,bad:f(({failed:v})=>v)}}function G(y,{sent:P,unanswered:T=0},{
allowedRate:h,failLevel:f,timeoutMs:p,ended:b}){if(T===0||y.decision==="fail")return y;const v=b&&(0,z.ux)((0,z.fl)(P,T,h),f);return{...y,decision:v?"fail":y.decision===
"pass"?"warn":y.decision,reason:{code:"probe-unanswered",sent:P,unanswered:T,timeoutMs:p,allowedRate:h}}}function I(y,P){const{sent:T,ok:h,failed:f,longestRun:p,
lastReason:b,unsent:v,lastUnsent:O,misdirected:D,lastMisdirected:E,warmUp:L}=y,R=b??"";if(T===0)return{decision:"inconclusive",reason:{code:"probe-none",detail:R}};
if(p>=P)return{decision:"fail",reason:{code:"probe-failing",run:p,last:R}};if(f>0&&(h>0||f>=v+D))return{decision:2*f>h+f?"inconclusive":"warn",reason:{code:"pro\
be-some-failed",sent:T,failed:f,longestRun:p,last:R}};if(E!==null&&h===0){const{kind:it,reason:ht}=E;return{decision:"inconclusive",reason:{code:"probe-wrong-qu\
estion",sent:T,misdirected:D,kind:it,last:ht}}}if(O!==null){const it=h>v?"warn":"inconclusive",{door:ht,reason:ft}=O;return{decision:it,reason:{code:"probe-not-\
sent",sent:T,unsent:v,door:ht,last:ft}}}if(h===0)return{decision:"inconclusive",reason:{code:"probe-warming-up",sent:L}};const{concerns:Q=0,lastConcern:J="",unknowns:N=0,
lastUnknown:nt=""}=y;return Q>0?{decision:"warn",reason:{code:"probe-concerned",sent:T,concerned:Q,last:J}}:N>0?{decision:"warn",reason:{code:"probe-unknown-sta\
te",sent:T,unknown:N,last:nt}}:{decision:"pass",reason:{code:"probe-ok",sent:T}}}}),19774:((Mt,tt,g)=>{g.d(tt,{B:()=>Y});var z=g(38419);const j=.1,X=["not-prove\
n","no-requests","proven-too-soon"];function V(y,P,T){if(y.decision!=="inconclusive")return y;const{n:h,bad:f}=y,p={...P,beside:{n:h,bad:f??0}};return P.decision===
"fail"?p:!X.includes(y.reason.code)||G(y)||y.reason.code==="no-requests"&&!T?y:P.decision==="pass"||I(P)<I(y)?p:y}function Y(y,P,T){return y.map(h=>{const f=P.find(
({id:p})=>p===h.id);return f===void 0?h:V(h,f,T)})}function G({n:y,bad:P,evidence:T}){if(T===null||y===0||P===null)return!1;const{allowedRate:h}=T;return P<=h*y?
!1:h*y>=1||(0,z.ux)((0,z.fl)(y,P,h),j)}function I({reason:y}){return y.code==="proven-too-soon"?0:y.code==="not-proven"?y.moreClean??1/0:1/0}}),96525:((Mt,tt,g)=>{
g.d(tt,{h:()=>P});var z=g(89404),j=g(3101),X=g(32150),V=g(38606),Y=g(86349);const G=9,I=200,y=4e3;function P(f){return((0,j.S)(f)?f.targets.flatMap(b=>b.report??
[]):[f]).flatMap(T).slice(0,G)}function T(f){const p=(0,V.b)(f.language),b=(0,X.Y_)(f).filter(v=>v.decision==="fail").map(v=>({title:(0,z.wh)(`${p.words.findings[v.
id]} \u2014 ${p.voice.code(f.candidate?.name??f.service.name)}`,I),message:(0,z.wh)((0,X.dj)(v,p),y)}));return[...h(f),...b]}function h({rollback:f,language:p,service:b}){
if(f===null||f.done||f.outcome.code==="not-serving")return[];const v=(0,z.gD)((0,Y.rollbackDocument)({language:p,service:b,facts:f}));return[{title:(0,V.b)(p).words.
headings.rollback,message:v}]}}),8784:((Mt,tt,g)=>{g.d(tt,{$S:()=>f,Mj:()=>h,fh:()=>y});var z=g(76922),j=g(77074),X=g(69613),V=g(90915);const Y=15*6e4,G=2e4,I=2e4;
async function y(p,b,v,O,D){const E=v.now(),L=E+b.timeoutMs,R=[],Q=[];let J,N,nt,it=E,ht=null;const ft=(_,Z)=>{const q=R.at(-1);if(q?.message===Z&&q.state===_)return;
const Ot={at:v.now(),elapsedMs:v.now()-E,state:_,message:Z};R.push(Ot),D(Ot)},ut=(_,Z)=>{J!==void 0&&nt!==void 0&&b.wanted.tag===void 0&&J.latestCreatedRevision!==
null&&J.latestCreatedRevision!==nt&&Q.push({code:"newer-revision",revision:J.latestCreatedRevision});const q=J===void 0?void 0:T(J);return q!==void 0&&Q.push({code:"\
traffic-pinned",...q}),{finding:h(_,Z,v.now()-E,b.timeoutMs),steps:R,service:J,revision:N,notices:Q}},Et=()=>{const{revision:_,tag:Z,asItIs:q}=b.wanted;return q===
!0||_!==void 0||Z!==void 0||N===void 0||E-(N.createdAt??E)<Y?void 0:N},Kt=()=>{const{commit:_,revision:Z,tag:q,asItIs:Ot}=b.wanted;if(Ot===!0||_===void 0||Z!==void 0||
q!==void 0)return;const Pt=N?.commit??null;return Pt===null||(0,z.K)(Pt,_)?void 0:Pt},jt=()=>Et()!==void 0&&v.now()-E<Math.min(I,b.timeoutMs/2),vt=()=>({deadline:v.
now()+G,signal:O});for(;;){let _;try{const Z={deadline:L,signal:O};J=await p.service(b.service,Z);const q=(0,V.vf)(J,b.wanted);nt!==void 0&&q!==void 0&&q!==nt&&
(Q.push({code:"candidate-changed",from:nt,to:q}),N=void 0),nt=q??nt,q!==void 0&&(N=await P(p,b.service,q,Z)),it=v.now(),_=(0,V.T1)(J,N,b.wanted),_.state==="fail\
ed"&&(0,V.IY)(J)&&ht!==J.generation?(ht=J.generation,_={state:"waiting",message:_.message}):_.state==="ready"&&Kt()!==void 0?_={state:"waiting",message:`the lat\
est revision was deployed from commit ${Kt()}, not from ${b.wanted.commit}`}:_.state==="ready"&&jt()&&(_={state:"waiting",message:"the latest revision is an old\
 one: is a newer one on its way?"})}catch(Z){if(O.throwIfAborted(),!(0,j.D)(Z))throw Z;if(Z.failure==="not-found")return ft("failed",Z.message),ut("fail",{code:"\
service-not-found",detail:Z.message});if(Z.failure!=="transient")return ft("failed",Z.message),ut("inconclusive",{code:"no-access",detail:Z.message,why:Z.kind});
if(ft("waiting",Z.message),v.now()+b.pollMs>=L)return it-E<b.timeoutMs/2?ut("inconclusive",{code:"not-reachable",detail:Z.message}):ut("fail",{code:"ready-timeo\
ut",afterMs:b.timeoutMs,waitingFor:Z.message});await v.sleep(b.pollMs,O);continue}if(ft(_.state,_.message),_.state==="failed")return ut("fail",_.reason);if(_.state===
"ready"){_.percent>0&&_.percent<100&&Q.push({code:"partial-traffic",percent:_.percent});const{name:Z,createdAt:q}=Et()??{};return Z!==void 0&&q&&Q.push({code:"d\
eployed-before",revision:Z,createdAt:q}),ut("pass",{code:"ready",afterMs:v.now()-E})}if(v.now()+b.pollMs>=L){const{message:Z,otherwise:q}=_;if(q?.code==="tag-no\
t-found")throw(0,X.dw)(J,q.tag);if(q?.code==="revision-not-found")throw await(0,X.eL)(p,b.service,q.detail,vt());return q===void 0&&b.wanted.asItIs===!0?ut("inc\
onclusive",{code:"ready-timeout",afterMs:b.timeoutMs,waitingFor:Z}):ut("fail",q??{code:"ready-timeout",afterMs:b.timeoutMs,waitingFor:Z})}await v.sleep(b.pollMs,
O)}}async function P(p,b,v,O){try{return await p.revision(b,v,O)}catch(D){if((0,j.D)(D)&&D.failure==="not-found")return;throw D}}function T(p){if((0,V.Do)(p).some(
v=>v.latest&&v.percent>0))return;const b=(0,V.HQ)(p).toSorted((v,O)=>O.percent-v.percent)[0];return b===void 0||b.percent===0?void 0:{revision:b.revision,percent:b.
percent}}function h(p,b,v,O){return{id:"readiness",decision:p,reason:b,value:v,limit:O,unit:"ms",n:1,bad:null,interval:null,evidence:null}}function f({reconciling:p,
conditions:b,commit:v,image:O,labels:D,...E}){return E}}),28449:((Mt,tt,g)=>{g.d(tt,{x:()=>Pt});var z=g(79338),j=g(47949),X=g(48946),V=g(71405),Y=g(10953),G=g(26513),
I=g(19774),y=g(82961);const P=100,T=.01,h=.5,f=10;function p({seen:d,forMs:w,share:A},S){const x=S?.rates["error-rate"],W=S===null?0:Math.floor(w/S.partMs);if(x===
void 0||S===null||W===0)return null;const U=b(x.n,W).sort((pt,ct)=>pt-ct);if(U.length<P)return null;const H=A*w/(W*S.partMs),$=(U[Math.floor(T*U.length)]??0)*H,
rt=(U[Math.floor(U.length/2)]??0)*H,wt=Math.ceil(h*$);return $<f||d>=wt?null:{id:"traffic",decision:"inconclusive",reason:{code:"traffic-vanished",forMs:w,expected:rt,
usual:$,windows:U.length},value:d,limit:wt,unit:"count",n:d,bad:null,interval:null,evidence:null}}function b(d,w){const A=[];for(let S=d.length;S>=w;S-=w){let x=0;
for(let W=S-w;W<S;W+=1)x+=d[W]??0;A.push(x)}return A}var v=g(39849),O=g(8784),D=g(90915),E=g(97378),L=g(26047),R=g(14134),Q=g(54874);function J(d,w,A){const{readiness:S,
evidence:x,window:W}=d,U=x?.active.reader.sampling??null,H=x?.trouble??null,$=x?.lateBefore??null,rt=W?.resources.failure??null,wt=d.baselineEvidence?.notice??null,
pt=Et(d),ct=x?.source==="app"&&U===null?x.unsureProbes:0;return[...S?.notices??[],...d.cutFrom===null?[]:[{code:"since-cut",fromAt:d.cutFrom}],...nt(d),...d.usual===
void 0?[]:[{code:"requests-not-judged"}],...d.standIn===null?[]:[{code:"probes-judged"}],...ht(d),...x?.fellBack===!0?[{code:"source-fallback"}]:[],...jt(x),...x?.
routingTrouble==null?[]:[{code:"routing-unread",detail:(0,R.E$)(x.routingTrouble)}],...ft(d),...ct>0?[{code:"probes-in-log-unknown",probes:ct}]:[],...Kt(x)?[{code:"\
refused-unseen"}]:[],...pt===null?[]:[pt],...U===null?[]:[{code:"sampled",fraction:U.fraction}],...$===null?[]:[{code:"late-not-awaited",beforeAt:$}],...H===null?
[]:[{code:"log-read-failed",detail:(0,R.E$)(H.detail),times:H.times}],...rt===null?[]:[{code:"metrics-read-failed",detail:(0,R.E$)(rt.detail)}],...wt===null?[]:
[wt],...N(d,A),...x?.watch.truncated===!0?[{code:"errors-truncated"}]:[],...w.error===null?[]:[{code:"stopped-by-error",detail:(0,R.E$)(w.error)}]]}function N({
past:d},w){return w.some(({decision:A,evidence:S})=>A==="fail"&&S!==null&&S.past===void 0)?d?.state==="failed"?[{code:"past-read-failed",detail:(0,R.E$)(d.detail)}]:
d?.state==="unknown"?[{code:"past-unknown"}]:[]:[]}function nt({window:d,readiness:w}){if(d===void 0)return[];const{changes:A,answersLeftOut:S}=d.serviceWatch(),
{reason:x}=d.servingFinding(),W=x.code==="serving-changed"?x.change:null,{service:U,revision:H}=w??{},$=U===void 0||H===void 0?null:(0,L.tC)(U,H.name);return[...A.
filter(rt=>rt!==W).map(rt=>({code:"service-changed",change:rt})),...d.probesOfAll&&$!==null?[{code:"probes-of-all",percent:$}]:[],...S>0?[{code:"answers-left-ou\
t",answers:S}]:[]]}const it=.1;function ht({settings:d,window:w}){if(d.probeIntervalMs===void 0||w===void 0)return[];const{missed:A,due:S}=w.probesMissed;return A<=
it*S?[]:[{code:"probes-late",intervalMs:d.probeIntervalMs,missed:A,due:S}]}function ft({evidence:d,standIn:w}){if(d===void 0||w!==null||d.active.tally.count>0)return[];
const{count:A}=d.leftOut;return A===0?[]:[{code:"only-not-users",ignored:A}]}function ut(d,w){return(w===null?0:w.endedAt-w.startedAt)+(w?.endedEarly==null?d:0)}
function Et({settings:d,readiness:w,probes:A,probeSample:S,evidence:x,window:W}){const U=w?.revision?.timeoutMs??null;if(S!==null||A.some(({target:rt})=>rt.name===
"chat")||U===null||x===void 0||x.source===null)return null;const $=ut(d.settleMs,W?.facts()??null);return $<U?{code:"hanging-unseen",longestSeenMs:$,timeoutMs:U}:
null}function Kt(d){return d?.source==="app"&&d.swept&&d.decided.platformWhole===!1}function jt(d){return(d?.survey.missing()??[]).map(({field:w,path:A,entries:S,
instead:x})=>({code:"field-missing",field:w,path:A,entries:S,instead:x.map(R.E$)}))}var vt=g(78663);const _=2*6e4;function Z({readiness:d,window:w,evidence:A,probes:S,
standIn:x}){const{service:W,revision:U}=d??{},H=A?.counted()??null;if(w===void 0||A===void 0||x!==null||W===void 0||U===void 0||H===null)return null;const{startedAt:$,
endedAt:rt,since:wt}=w.facts();if(wt==="deploy")return null;const pt=H.to-$,ct=(0,L.tC)(W,U.name)/100;if(!w.settled||ct===0||pt<_)return null;const It=S.map(gt=>gt.
facts()).reduce((gt,xt)=>gt+xt.sent-xt.unsent,0)*Math.min(1,pt/Math.max(1,rt-$));return{seen:Math.max(Math.round(H.requests-It),A.active.tally.count),forMs:pt,share:ct}}
var q=g(72221);const Ot=10;function Pt(d,w){const{settings:A,project:S,readiness:x,evidence:W,window:U}=d,H=U?.seen()??z.pQ,$=ve(ee(d,H).map(ot=>(0,z.p_)(ot,H))),
{onInconclusive:rt,onNoData:wt}=A,pt={onInconclusive:rt,onNoData:wt},ct=A.requests==="none",Tt=ct?y.Mt:y.J4,It=(0,v.L)($,{cancelled:w.cancelled,policies:pt,required:Tt}),
gt=U?.facts()??null,xt=A.workerPool!==void 0,zt={name:A.service,region:A.region,project:S,url:d.url,...xt?{isPool:xt}:{}},Qt={project:S,region:A.region,service:A.
service},Vt=x?.revision===void 0?null:(0,O.$S)(x.revision),Ut=(0,vt.h)(x?.revision??null),Ft=ot=>{const Wt=(0,X.mr)(ot,A,Ut);return U===void 0||Wt===void 0?null:
{budget:Wt.limit,points:U.resources.points(ot)}},Lt=Ft("memory");return{schema:"ion-verify/report@1",generatedAt:d.clock.now(),language:A.language,...It,...w.error!==
null&&It.verdict!=="fail"?{verdict:"inconclusive",cause:"error",decisive:null,job:"failure"}:{},policies:pt,service:zt,candidate:Vt,baseline:d.baseline===null?null:
{name:d.baseline,provenBy:d.found?.provenBy??null,compared:d.baselineEvidence?.facts()??null},traffic:x?.service===void 0?[]:(0,D.HQ)(x.service),readiness:d.steps.
map(ot=>({...ot,message:(0,R.E$)(ot.message)})),window:gt,...A.firstLook===null?{}:{firstLook:A.firstLook},serviceWatch:U?.serviceWatch()??null,findings:$,...ct?
{isWorker:ct}:{},requests:W===void 0||ct?null:lt(d,W,gt),evidenceGrowth:W===void 0||gt===null||ct?[]:re(d,W,gt,$),probes:d.probes.map(ot=>le(ot.facts())),memory:Lt&&
{...Lt,instance:Ut.memoryBytes},cpu:Ft("cpu"),errorMessages:((W?.watch??d.startLog)?.messages(Ot)??[]).map(ot=>({...ot,message:(0,R.yq)(ot.message)})),newMessages:d.
newMessages?.facts()??null,links:{revision:S===""||xt?null:(0,E.xw)(Qt),logs:W===void 0||gt===null?null:(0,E.HM)(S,W.filter,gt.startedAt,gt.startedAt+gt.plannedMs+
A.settleMs),metrics:S===""||xt?null:(0,E.pP)(Qt)},rollback:null,notices:J(d,w,$)}}function ee(d,w){const{readiness:A,window:S,evidence:x,collection:W}=d;if(A===
void 0)return[dt()];const U=d.expectations.findings();return S===void 0||x===void 0?[A.finding,...U]:[A.finding,...U,S.servingFinding(),...d.noProbes===null?(0,Q.
n)(S.probeFindings(),d.elsewhere):Xt(d),...d.settings.requests==="users"?Yt(d,S,x,w):[],...S.gaugeFindings().map(H=>oe(H,S.resources.failure)),Gt(x,S.since,w),...se(
d,S,x),...W===void 0?[]:[W]]}function Yt(d,w,A,S){return[...we(d,A,S),...ne(d),...ie(d,w,A,S),...Jt(d,A),...A.active.groupFindings()]}function ne(d){const w=Z(d),
A=w&&p(w,d.past?.platform??null);return A===null?[]:[A]}function se({usual:d,readiness:w,settings:A},S,{watch:x,swept:W}){if(d===void 0){const wt=(0,j.o1)(x.restarts.
filter(({at:pt})=>pt>=S.since));return wt===null?[]:[wt]}const{service:U,revision:H}=w??{},$=U===void 0||H===void 0?0:(0,L.tC)(U,H.name)/100,rt={ended:S.settled&&
W,share:$===0?1:$,alpha:A.alphaFail};return[d.finding("error-lines",x,rt),d.finding("restarts",x,rt)]}function Jt({standIn:d,baselineEvidence:w,settings:A},S){if(d!==
null)return[];const{byStatus:x,refused:W}=S.active.tally.facts(),U=(0,V.kR)(x,A.errorStatus,W),H=(0,V.C6)(U,w?.clientErrors??null,A.onClientErrors);return H===null?
[]:[H]}function ie({baselineEvidence:d,settings:w},A,S,x){if(d===null)return[];const W=A.facts().endedEarly==="proven"?"proven":"running",U=d.findings(A.settled&&
S.swept?"ended":W),H=(0,z.iT)("baseline-latency",x);return H===null?U:w.onRegression==="fail"?U.length===0?S.source===null?[]:[me(H)]:U.map($=>$.decision==="fai\
l"?$:{...$,decision:"inconclusive",reason:H}):U.map($=>$.decision==="pass"?{...$,decision:"warn",reason:H}:$)}function me(d){return{id:"baseline-latency",decision:"\
inconclusive",reason:d,value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}function we(d,w,A){const{window:S,clock:x,settings:W,probeSample:U,
standIn:H}=d,$=S?.facts(),rt=w.active,wt=$?.startedAt??x.now(),pt=$?.endedAt??x.now(),ct=Bt(d,w),Tt=pt-wt;if(H!==null)return H.findings(ct,Tt);const It=Dt(w,$),
gt=rt.judge.findings({kind:ct,afterMs:Tt,throughSlice:It}),zt=W.waitBudget!==void 0||gt.some(({decision:ot})=>ot!=="not-judged")?(0,Y.Jh)(w.decided):null,Vt=ct===
"ended"||$?.endedEarly==="proven"?(0,q.d)(gt[0],w,A):null,Ut=w.waits.finding({kind:ct,afterMs:Tt,throughSlice:It}),Ft=U!==null&&d.probesAreOwn?U.findings(ct,Tt):
[],Lt=w.trouble;if(Lt!==null&&!w.succeeded){const ot={code:Lt.code,detail:Lt.detail},Wt=[...gt,...Ut===null?[]:[Ut]].map(_t=>_t.decision==="not-judged"?_t:{..._t,
decision:"inconclusive",reason:ot});return(0,I.B)(Wt,Ft,d.logShowsProbes)}return[...(0,I.B)(gt,Ft,d.logShowsProbes).map(ot=>ot.decision==="pass"&&(0,z.iT)(ot.id,
A)!==null?ot:pe(ot,w)),...Ut===null?[]:[Ut],...zt===null?[]:[zt],...Vt===null?[]:[Vt]]}function pe(d,{decided:w}){return d.beside!==void 0&&d.decision==="fail"?
d:(0,Y.Xk)(d,w)}function re(d,w,A,S){const x=d.probeSample?.growth(Bt(d,w),A.startedAt)??[];return d.standIn!==null?x:w.active.judge.growth(Dt(w,A),A.startedAt).
map(U=>(S.find(({id:$})=>$===U.id)?.beside===void 0?void 0:x.find(({id:$})=>$===U.id))??U)}function Bt({window:d,standIn:w},A){if(d?.settled===!0&&(A.swept||w!==
null))return"ended";const S=d?.facts().endedEarly;return S==="failed"||S==="proven"?"running":"stopped"}function Dt(d,w){return d.active.throughSlice(d.evidenceUntil(
w?.endedEarly==="proven"))}function Gt({watch:d,watched:w,trouble:A},S,x){const W=(0,j.dY)(d.kills,S),U=(0,z.iT)(W.id,x);if(W.decision==="fail"||U===null)return W;
const H=w||A===null?U:{code:A.code,detail:A.detail};return{...W,decision:"inconclusive",reason:H,value:null}}function oe(d,w){return d.n===0&&w!==null?{...d,reason:w}:
d}function Xt({noProbes:d,settings:w}){const A={...G.FG,lastReason:d};return[...w.healthPath===void 0?[]:[(0,G.ih)("probe-health",A,w.probeFailures)],...w.chatPath===
void 0?[]:[(0,G.ih)("probe-chat",A,w.probeFailures)],...w.probes.length===0?[]:[(0,G.ih)("probe",A,w.probeFailures)]]}function lt({settings:d,standIn:w},A,S){const{
reader:x}=A.active,{judge:W,tally:U}=w??A.active;return{source:w===null?A.source:"probes",filter:x.filter,...Zt(U.facts(S?.endedAt)),probes:w===null?A.probes:0,
outside:w===null?A.active.outside:0,ignored:w===null?ae(A):{count:0,by:[]},sampling:w===null?x.sampling:null,reads:A.reads,latency:W.latency(),distribution:W.distribution(),
longestSeenMs:ut(d.settleMs,S),waits:A.waits.facts()}}function ae({leftOut:{count:d,by:w}}){return{count:d,by:w.map(A=>({...A,name:(0,R.E$)(A.name)}))}}function Zt(d){
return{...d,byGroup:d.byGroup.map(w=>({...w,group:(0,R.E$)(w.group)})),slowest:d.slowest.map(w=>({...w,group:w.group===null?null:(0,R.E$)(w.group)}))}}function dt(){
return{id:"readiness",decision:"inconclusive",reason:{code:"not-waited"},value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}function le(d){
return{...d,failures:d.failures.map(w=>({...w,reason:(0,R.E$)(w.reason)})),dependencies:d.dependencies.map(w=>({...w,name:(0,R.E$)(w.name),state:(0,R.E$)(w.state)}))}}
function ve(d){return d.map(w=>({...w,reason:Ht(w.reason)}))}function Ht(d){if(typeof d=="string")return(0,R.E$)(d);if(Array.isArray(d))return d.map(Ht);if(typeof d!=
"object"||d===null)return d;const w=Object.entries(d).map(([A,S])=>[A,A==="code"?S:Ht(S)]);return Object.fromEntries(w)}}),54874:((Mt,tt,g)=>{g.d(tt,{E:()=>Y,n:()=>G});
var z=g(77074),j=g(84638),X=g(44257);const V=5e3;async function Y(I,{scope:y,probeAgent:P,window:T},h,f){const p=(0,j.Tq)((0,j.RE)(y.revision,P),T.from,h.now());
try{const b={deadline:h.now()+V,signal:f},{entries:v=[]}=await I.page({filter:p,orderBy:"timestamp desc",pageSize:X.T0},b),O=new Map;for(const{resource:E}of v){
const{service_name:L="",revision_name:R=""}=E?.labels??{};if(R==="")continue;const Q=L===y.service?R:`${L}/${R}`;O.set(Q,(O.get(Q)??0)+1)}const D=[...O].toSorted(
([,E],[,L])=>L-E)[0];return D===void 0?null:{revision:D[0],answers:D[1]}}catch(b){if(f.throwIfAborted(),!(0,z.D)(b))throw b;return null}}function G(I,y){return y===
null?I:I.map(P=>({...P,decision:"inconclusive",reason:{code:"probe-elsewhere",...y}}))}}),72311:((Mt,tt,g)=>{g.d(tt,{z:()=>X});var z=g(42785),j=g(27428);async function X(V,Y){
try{return await V(),{cancelled:!1,error:null}}catch(G){if(Y.aborted)return{cancelled:!0,error:null};if(G instanceof z.j1)throw G;return{cancelled:!1,error:(0,j.
q0)(G)}}}}),72221:((Mt,tt,g)=>{g.d(tt,{d:()=>V});var z=g(79338),j=g(73511);const X={value:null,bad:null,interval:null,evidence:null};function V(Y,G,I){if(Y.decision===
"not-judged"||G.source!=="app"||G.active.reader.sampling!==null||Y.evidence===null)return null;const y=G.active.tally.facts().byStatus.filter(({status:f})=>f>=500).
reduce((f,{count:p})=>f+p,0),P={platform:G.watch.platformErrors,app:y},T=(0,j.A)({n:Y.n,k:Y.bad??0},P,Y.evidence);if(T!==null)return T;const h=(0,z.iT)("unlogge\
d-errors",I);return h===null?null:{...Y,id:"unlogged-errors",decision:"inconclusive",reason:h,...X}}}),63657:((Mt,tt,g)=>{g.d(tt,{o:()=>_i});var z=g(77598),j=g(
77074),X=g(55944),V=g(10661);function Y({healthPath:l,chatPath:t,chatBody:e,probeHeaders:n,probes:s}){const i={headers:n,after:null};return[...l===void 0?[]:[{...i,
name:"health",method:"GET",path:l,body:void 0,wanted:(0,V.Qw)("health")}],...t===void 0?[]:[{...i,name:"chat",method:"POST",path:t,body:e,wanted:(0,V.Qw)("chat")}],
...s.map(({health:r,status:o,latencyMs:a,expect:c,ignoreDependencies:u,take:m,secrets:M,headers:k,...B})=>{const C=r?"health":"status",F=c.json===null&&c.headers===
null&&c.text===null;return{...B,headers:{...n,...k},wanted:{reads:C,status:o,latencyMs:a,expect:F?null:c,ignoreDependencies:u,take:m,secrets:M}}})]}var G=g(89285),
I=g(33025),y=g(90915),P=g(8784),T=g(44257),h=g(10603),f=g(20197),p=g(84638),b=g(67750),v=g(28654),O=g(4843);const D="run.googleapis.com/request_count",E="run.go\
ogleapis.com/request_latencies";function L({service:l,region:t,revision:e}){return[`metric.type="${D}"`,'resource.type="cloud_run_revision"',`resource.labels.se\
rvice_name="${l}"`,...e===null?[]:[`resource.labels.revision_name="${e}"`],`resource.labels.location="${t}"`].join(" AND ")}const R=3*6e4;class Q{#t;#e;#n;#s;#i;#r;#o=[];#a=[];#l=-1/0;constructor(t,e,n,s,i){
this.#t=t,this.#r=e,this.#i=new h.qm(e),this.#e=n,this.#n=s,this.#s=i}async read(t){const{from:e,to:n}=this.#n,s=this.#r.now(),i={...this.#e,from:e,to:Math.min(
s,n+J)};if(i.to<=i.from)return;const r=async o=>await this.#t.requestDeltas({...i,metric:o},t).catch(a=>{if((0,j.D)(a)&&a.failure==="not-found")return[];throw a});
try{const[o,a]=await this.#i.ask(async()=>await Promise.all([r(D),r(E)]));this.#o=o.filter(c=>c.to>e&&c.from<n),this.#a=a.filter(c=>c.to>e&&c.from<n),this.#l=s}catch(o){
if(t.signal.throwIfAborted(),!(0,j.D)(o))throw o}}get readAt(){return this.#l}get coverage(){const t=this.#o.reduce((s,{to:i})=>Math.max(s,i),this.#n.from),{gap:e}=this.#i,
n={code:"nothing-newer",detail:"",since:t};return{readTo:t,gap:e??(t<this.#n.to?n:null)}}get deltas(){return{counts:this.#o,latencies:this.#a}}get minutes(){return[
...Map.groupBy(this.#o,({to:e})=>Math.round(e/1e3)).values()].map(e=>{const n=i=>e.reduce((r,{status:o,count:a})=>r+(i((0,v.bJ)(o,this.#s))?a:0),0),s={ok:n(i=>i===
!1),failed:n(i=>i===!0),unknown:n(i=>i===null),slow:[],untimed:0};return{from:Math.min(...e.map(({from:i})=>i)),to:Math.max(...e.map(({to:i})=>i)),counts:s}}).toSorted(
(e,n)=>e.to-n.to)}get spread(){const t=this.#a.flatMap(({latencies:s})=>s===null?[]:(0,O.L)(s)).toSorted((s,i)=>s.from-i.from),[e,n]=[(0,b.Xf)(t,.5),(0,b.Xf)(t,
.95)];return e===null||n===null?null:{p50Ms:e.ms,p95Ms:n.ms,n:t.reduce((s,{count:i})=>s+i,0)}}}const J=6e4;var N=g(48946),nt=g(36476);const it="run.googleapis.c\
om/",ht=4*6e4;class ft{#t;#e;#n;constructor(t,e,n,s){this.#t=t;const i=()=>({points:[],readAt:s,trouble:new h.qm(e,r)}),r=new h.qm(e);this.#e=Object.fromEntries(
N.wS.map(o=>[o,i()])),this.#n=n}async read(t,e){await Promise.all(this.#n.map(async n=>await this.#s(n,t,e)))}points(t){return this.#e[t].points}get failure(){const t=this.#n.
map(e=>this.#e[e].trouble.gap).find(e=>e!==null)??null;return t&&{code:(0,h.vu)(t.code)?"no-access":"not-reachable",detail:t.detail}}coverage(t,e=1/0){const{points:n,
readAt:s,trouble:i}=this.#e[t];if(!(0,N.zx)(t).steady)return{readTo:s,gap:i.gap};const r=n.reduce((c,{at:u})=>Math.max(c,u),-1/0),o=r+ht;if(i.gap===null&&o>=e)return{
readTo:s,gap:null};if(i.gap!==null||o>=s)return{readTo:Math.min(s,o),gap:i.gap};const a=r===-1/0?"":`the newest point is of ${new Date(r).toISOString()}`;return{
readTo:o,gap:{code:"nothing-newer",detail:a,since:o}}}async#s(t,e,n){const s=this.#e[t],i=async()=>await this.#t.distributions({metric:(0,N.zx)(t).metric,...e},
n).catch(r=>{if((0,j.D)(r)&&r.failure==="not-found")return[];throw r});try{const r=await s.trouble.ask(i);r.length>0&&(s.points=(0,nt.V)(r)),s.readAt=Math.max(s.
readAt,e.to)}catch(r){if(n.signal.throwIfAborted(),!(0,j.D)(r))throw r}}}async function ut(l,t){const e=(n,s,i)=>({id:"metrics-collection",decision:n,reason:s,value:i,
limit:null,unit:"count",n:i,bad:null,interval:null,evidence:null});try{const n=await l.metricTypes(it,t);return n.length>0?e("pass",{code:"metrics-present",types:n.
length},n.length):e("warn",{code:"metrics-missing"},0)}catch(n){if(t.signal.throwIfAborted(),!(0,j.D)(n))throw n;const{message:s,kind:i}=n;return e("warn",(0,h.
vu)(i)?{code:"no-access",detail:s,why:i}:{code:"not-reachable",detail:s},0)}}var Et=g(7006);function Kt({baseline:l,candidateCreatedAt:t,beganAt:e,traffic:n,window:s}){
const i=n.some(({revision:o,percent:a})=>o===l&&a>0);if(i)return{revision:l,concurrent:i,window:s};const r=Math.min(t??e,e);return{revision:l,concurrent:i,window:{
from:r-(s.to-s.from),to:r}}}var jt=g(67817),vt=g(13875),_=g(67334);const Z=2e4;class q{batches;latencies=new _.X(Z);#t;#e;#n={n:0,bad:0};#s=0;#i=0;constructor(t){
this.batches=t,this.#t=Array.from({length:t},()=>new vt.cR),this.#e=Array.from({length:t},()=>({n:0,bad:0}))}add(t,{latencyMs:e,error:n,clientError:s=!1}){const i=this.#e[t];
if(i===void 0)throw new RangeError(`${t} is none of ${this.batches} batches`);this.#s+=1,s&&(this.#i+=1),n!==null&&(Ot(i,n),Ot(this.#n,n)),e!==null&&(this.#t[t]?.
add(e),this.latencies.add(e))}get count(){return this.#s}get clientErrors(){return{n:this.#n.n,bad:this.#i}}errors(t){return t===void 0?this.#n:this.#e[t]??{n:0,
bad:0}}latenciesOf(t){return this.#t[t]??new vt.cR}}function Ot(l,t){l.n+=1,t&&(l.bad+=1)}var Pt=g(85675);const ee=[{psi:1.25,weight:.1},...[1.5,2,3,5,10,30].map(
l=>({psi:l,weight:.15}))];class Yt{#t;#e=new Float64Array(ee.length).fill(-1/0);#n=0;#s=0;#i=0;#r=0;constructor(t){this.#t=Math.max(1,t)}get lnE(){return this.#i}get highest(){
return this.#r}addByRate(t,e,n){const s=t.n+e.n;this.#o(i=>{if(s===0)return 0;const r=i*n/(1-n+i*n),o=(t.n*r+e.n*n)/s;return ne(t,r,o)+ne(e,n,o)})}addByShare(t,e,n){
this.#o(s=>{if(t.n+e.n===0)return 0;const i=n*t.n,r=s*i+e.n,o=i+e.n;return t.bad*Math.log(s*o/r)+e.bad*Math.log(o/r)})}#o(t){this.#n+=1;const e=.5+.5*Math.min(1,
this.#n/this.#t),n=Math.log(e-this.#s);this.#s=e;let s=Math.log(1-e);for(const[i,{psi:r,weight:o}]of ee.entries()){const a=(0,Pt.AM)(this.#e[i]??-1/0,n)+t(r);this.#e[i]=
a,s=(0,Pt.AM)(s,Math.log(o)+a)}this.#i=s,this.#r=Math.max(this.#r,s)}}function ne({n:l,bad:t},e,n){return t*Math.log(e/n)+(l-t)*(Math.log1p(-e)-Math.log1p(-n))}
const se=[50,90,95,99],Jt=95,ie=20,me=2;class we{#t;#e;#n;#s={lnE:0,percentile:Jt};#i=0;constructor(t,e){const{candidate:n,baseline:s}=e;if(n.batches!==s.batches)
throw new RangeError("both arms are of as many batches");this.#t={onWorse:"warn",latencyTolerance:.1,errorTolerance:.1,alpha:.01,...t},this.#e=e,this.#n=Math.log(
me/this.#t.alpha)}worse(t){return this.#r(t),this.#s.lnE>=this.#n||this.#i>=this.#n}findings(t){const e=this.#r(t);return[this.#o(e),this.#a(e)]}#r(t){const e=pe(
this.#e,t,this.#t);return e.slower.lnE>this.#s.lnE&&(this.#s=e.slower),this.#i=Math.max(this.#i,e.moreErrors),e}#o({beyond:t}){const{candidate:e,baseline:n}=this.#e,
{latencyTolerance:s}=this.#t,i=this.#s.lnE>=this.#n,r=i?this.#s.percentile:Jt,{candidate:o,baseline:a}=t.get(i?r:se[0])??Gt(),c=n.latencies.quantile(r/100),u={id:"\
baseline-latency",value:e.latencies.quantile(r/100),limit:c===null?null:c*(1+s),unit:"ms",n:o.n,bad:i?o.bad:null};if(i&&c!==null){const m={code:"baseline-slower",
percentile:r,baselineMs:c,candidateShare:Bt(o),baselineShare:Bt(a),...this.#c(a.n,s,this.#s.lnE)};return Dt(u,this.#t.onWorse,m)}return this.#l(u,a.n,s)}#a({errors:{
candidate:t,baseline:e}}){const{errorTolerance:n}=this.#t,s={id:"baseline-errors",value:t.n===0?null:Bt(t),limit:e.n===0?null:Math.min(1,Bt(e)*(1+n)),unit:"rati\
o",n:t.n,bad:t.bad};if(this.#i>=this.#n){const i=this.#c(e.n,n,this.#i),r={code:"baseline-more-errors",baselineRate:Bt(e),...i};return Dt(s,this.#t.onWorse,r)}return this.#l(
s,e.n,n)}#l(t,e,n){return t.n===0||e===0?Dt(t,"warn",{code:"baseline-no-data",baselineN:e}):Dt(t,"pass",{code:"baseline-no-worse",baselineN:e,tolerance:n,concurrent:this.#t.
concurrent})}#c(t,e,n){return{baselineN:t,tolerance:e,lnE:n,lnNeeded:this.#n,concurrent:this.#t.concurrent}}}function pe({candidate:l,baseline:t},e,{latencyTolerance:n,
errorTolerance:s}){const{batches:i}=l,r=(0,vt.vE)(1+n),o=se.map(m=>({percentile:m,test:new Yt(i),total:Gt()})),a={test:new Yt(i),total:Gt()},c=new vt.cR;let u={
lnE:0,percentile:Jt};for(let m=0;m<=Math.min(e,i-1);m+=1){const M={candidate:l.errors(m),baseline:t.errors(m)};a.test.addByShare(M.candidate,M.baseline,1+s),oe(
a.total,M);const k={candidate:l.latenciesOf(m),baseline:t.latenciesOf(m)};for(const{percentile:K,test:mt,total:at}of o){const st=1-K/100,bt=c.count*st<1-1e-9?null:
c.bucketAt(Math.ceil(c.count*(1-st)-1e-6)),St=bt===null?Gt():{candidate:re(k.candidate,bt+r),baseline:re(k.baseline,bt)},{n:Ct,bad:yt}=at.baseline;mt.addByRate(
St.candidate,St.baseline,(yt+st*ie)/(Ct+ie)),oe(at,St)}c.merge(k.baseline);const B=o.map(({test:K})=>K.lnE),C=B.reduce(Pt.AM)-Math.log(B.length),F=o[B.indexOf(Math.
max(...B))];C>u.lnE&&F!==void 0&&(u={lnE:C,percentile:F.percentile})}return{slower:u,moreErrors:a.test.highest,beyond:new Map(o.map(({percentile:m,total:M})=>[m,
M])),errors:a.total}}function re(l,t){return{n:l.count,bad:l.beyond(t)}}function Bt({n:l,bad:t}){return l===0?0:t/l}function Dt(l,t,e){return{...l,decision:t,reason:e,
interval:null,evidence:null}}function Gt(){return{candidate:{n:0,bad:0},baseline:{n:0,bad:0}}}function oe(l,t){for(const e of["candidate","baseline"])l[e].n+=t[e].
n,l[e].bad+=t[e].bad}var Xt=g(6964),lt=g(33678),ae=g(43010),Zt=g(26207),dt=g(93473),le=g(52686);const ve=100,Ht=200,d=50,w=.1,A=1e3,S=200,x=5,W=20;class U{#t;#e;#n;#s=new Map;#i=new Map;#r=new vt.
cR;#o=new vt.cR;#a=!0;#l=0;#c=0;#u=0;constructor({batches:t,tolerance:e=.25,alpha:n=.01}){this.#t=t,this.#e=e,this.#n=n}observe({group:t,latencyMs:e}){if(t===null||
e===null)return;this.#r.add(e);const n=this.#g((0,le.v)(t,S));n===null?this.#l+=1:n.add(e)}closeBatch(){this.#c+=1;for(const t of this.#s.values())this.#m(t),t.
before.merge(t.batch),t.batch.clear();this.#o.merge(this.#r),this.#r.clear(),this.#a&&this.#o.count>=ve&&this.#b()}deviating(){return this.#y().map(t=>this.#h(t))}findings(){
const t=this.#o.count+this.#r.count;if(t===0)return[];const e={bad:null,interval:null,evidence:null,unit:"ms"},n=this.#y(),s=n.slice(0,x).map(i=>this.#h(i));return s.
length===0?[{id:"group",decision:"pass",reason:{code:"groups-alike",groups:this.#a?this.#i.size:this.#s.size,untold:this.#l,tolerance:this.#e},value:null,limit:null,
n:t,...e}]:s.map(({n:i,p95Ms:r,...o},a)=>({id:"group",decision:"warn",reason:{code:"group-slower",...o,tolerance:this.#e,more:a===s.length-1?n.length-s.length:0},
value:r,limit:o.restP95Ms*(1+this.#e),n:i,...e}))}#g(t){if(!this.#a)return(this.#s.get(t)??this.#M(t))?.batch??null;const e=this.#i.get(t);if(e!==void 0||this.#i.
size===A)return e??null;const n=new vt.cR;return this.#i.set(t,n),n}#b(){const t=[...this.#i].sort(([,n],[,s])=>s.count-n.count),e=t.slice(0,Ht);for(const[n,s]of e)
this.#f(n,(1-w)/e.length,s);for(const[,{count:n}]of t.slice(Ht))this.#l+=n;this.#i.clear(),this.#a=!1}#M(t){return this.#u===d?null:(this.#u+=1,this.#f(t,w/(this.#u*
(this.#u+1)),new vt.cR))}#f(t,e,n){const s=this.#t-this.#c,i=$(95,s),r=[$(50,s),i],o={name:t,weight:e,percentiles:r,batch:new vt.cR,before:n,highest:0,carrying:i};
return this.#s.set(t,o),o}#m(t){const{batch:e,before:n,percentiles:s}=t;for(const{percentile:a,test:c,...u}of s){const m=1-a/100,M=rt(),k=rt();if(e.count>0&&(this.#o.
count-n.count)*m>=1-1e-9){const B=H(this.#o,n,a);M.n=e.count,M.bad=e.beyond(B+(0,vt.vE)(1+this.#e)),k.n=this.#r.count-e.count,k.bad=this.#r.beyond(B)-e.beyond(B)}
c.addByRate(M,k,(u.rest.bad+m*W)/(u.rest.n+W)),wt(u.group,M),wt(u.rest,k)}const[i,r]=s,o=(0,Pt.AM)(i.test.lnE,r.test.lnE)-Math.LN2;o>t.highest&&(t.highest=o,t.carrying=
i.test.lnE>r.test.lnE?i:r)}#p({weight:t}){return-Math.log(this.#n*t)}#y(){const t=e=>e.highest-this.#p(e);return[...this.#s.values()].filter(e=>t(e)>=0).sort((e,n)=>t(
n)-t(e))}#h(t){const{carrying:e}=t;return{group:t.name,n:e.group.n,p95Ms:t.before.atRank(Math.ceil(.95*t.before.count-1e-6)),restN:e.rest.n,restP95Ms:(0,vt.XV)(
H(this.#o,t.before,95)),percentile:e.percentile,groupShare:e.group.bad/e.group.n,restShare:e.rest.bad/e.rest.n,lnE:t.highest,lnNeeded:this.#p(t)}}}function H(l,t,e){
const n=Math.ceil((l.count-t.count)*e/100-1e-6),{from:s,to:i}=l.span;let r=0,o=s-1;for(;r<n&&o<i;)o+=1,r+=l.in(o)-t.in(o);return o}function $(l,t){return{percentile:l,
test:new Yt(t),group:rt(),rest:rt()}}function rt(){return{n:0,bad:0}}function wt(l,{n:t,bad:e}){l.n+=t,l.bad+=e}var pt=g(71405);const ct=120;class Tt extends dt.
Cv{source;reader;#t;#e;arm;#n;#s;#i=0;#r;#o;constructor(t,e,n,s,i){super(s,i),this.#e=new U({batches:this.slices+1}),this.arm=new q(Math.min(ct,this.slices)),this.#n=
s,this.#s=i,this.source=t,this.reader=e,this.#t=n,this.#r=new Float64Array(this.slices),this.#o=new Float64Array(this.slices)}get timed(){return this.#i}take(t){
super.take(t),this.#e.observe(t),It(this.arm,t,this.#s,this.#n)}closeBatch(){this.#e.closeBatch()}groupFindings(){return this.#e.findings()}observations(t){const e=t.
map(this.#t);this.#i+=e.filter(n=>n.unusable!=="missing").length;for(const{startedAt:n}of e){const s=(0,dt.BU)(n,this.#s,this.slices);this.#r[s]=(this.#r[s]??0)+
1,this.#o[s]=(this.#o[s]??0)+1/this.reader.fraction}return e}fractionAt(t){const e=(0,dt.BU)(t,this.#s,this.slices),n=this.#o[e]??0;return n===0?this.reader.fraction:
(this.#r[e]??0)/n}}function It(l,t,e,n){if(t.refused||!(0,Et.R)(t,e))return;const s=(0,v.Pd)(t,n.errorStatus),i=(0,pt._2)(t.status,n.errorStatus);l.add((0,dt.BU)(
t.startedAt,e,l.batches),{latencyMs:t.latencyMs,error:s,clientError:i})}const gt=15e3,xt=.5,zt=2,Qt=6,Vt=3;class Ut{arm;#t;#e;#n=-1/0;constructor(t){const{pages:e,
limit:n,clock:s,settings:i}=t;this.#t=t,this.arm=t.arm;const r=(0,jt.j)(i)+dt.GC,{filter:o,window:a}=Lt(t);this.#e=new T.KH(e,n,s,o,a,{overlapMs:r,purpose:"besi\
de"})}get filter(){return this.#e.filter}get sampling(){return this.#e.sampling}get read(){return this.#e.answered}get complete(){return this.#e.complete}get readUpTo(){
return this.#e.readUpTo}get coverage(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:this.complete?1/0:t,gap:e}}async poll(t){const{clock:e,settings:n}=this.#t;
e.now()-this.#n<Math.min(gt,n.windowMs/5)||(this.#n=e.now(),await this.#s(this.#e.poll({share:xt,maxPages:zt},t)))}async sweep(t){const{limit:e,settings:n}=this.#t,
s=n.onRegression==="fail"?Qt:e.leftThisMinute(),i=Math.min(Qt,s);i>=2&&await this.#s(this.#e.sweep(i,t))}async#s(t){const{arm:e,isOurs:n,settings:s,time:i}=this.#t,
r=ot(this.#t),o=Wt(this.#t);for await(const a of t)for(const c of a){const u=r(c);o(c)||u.trace!==null&&n(u.trace)||It(e,u,i.window,s)}}}class Ft{arm;#t;#e;#n=null;constructor(t){
this.#t=t,this.#e=new h.qm(t.clock,t.pages.trouble),this.arm=t.arm}get filter(){return this.#n?.filter??Lt(this.#t).filter}get sampling(){const t=this.#n?.fraction??
1;return t>=1?null:{fraction:t,estimated:Math.round(this.arm.count/t)}}get read(){return this.#n!==null}get complete(){return this.read}get readUpTo(){return this.
read?1/0:-1/0}get coverage(){return{readTo:this.readUpTo,gap:this.#e.gap}}async poll(t){this.#t.limit.leftThisMinute()>=2*Xt.e&&await this.#s(t)}async sweep(t){
this.#t.limit.leftThisMinute()>Xt.e&&await this.#s(t)}async#s(t){if(this.#n!==null)return;const{time:e,source:n,arm:s,settings:i}=this.#t,r=this.#i(),o=ot(this.#t),
a=Wt(this.#t),c=C=>a(C)?null:o(C),{filter:u,window:m}=Lt(this.#t),M=await(0,Xt.s)(r,u,m,c,t);if(M===null)return;const k=M.items.some(C=>C!==null&&C.trace!==null),
B=n==="app"&&k?await this.#r(r,t):new Set;for(const C of M.items)C===null||C.trace!==null&&B.has(C.trace)||It(s,C,e.window,i);this.#n={filter:M.filter,fraction:M.
fraction}}#i(){const{pages:t,limit:e}=this.#t;return{page:async(n,s)=>{const i=await this.#e.ask(async()=>await t.page(n,s));return e.charge(null),i}}}async#r(t,e){
const{scope:n,time:s,settings:i}=this.#t,{from:r,to:o}=s.window,a=m=>(0,p.Tq)((0,p.f2)(n),r-i.probeTimeoutMs,m),c=new Set;let u=0;for await(const{entries:m,last:M}of new ae.
qs(t).read(a,o,e)){for(const{trace:k}of m)k!==void 0&&c.add(k);if(u+=1,M||u>=Vt)break}return c}}function Lt({source:l,scope:t,settings:e,time:n}){return l==="pl\
atform"?{filter:(0,p.u)(t),window:n.window}:(0,Et.r)(t,e,n.window)}function ot({source:l,settings:t}){const e=(0,lt.Pf)(t);return l==="platform"?lt.y2:n=>(0,lt.
ez)(n,e)}function Wt({settings:l}){const t=(0,Zt.hC)(l);return e=>(0,Zt.NI)((0,Zt.iN)(e),t)!==null}class _t{time;#t;#e=new Map;#n=!1;#s=-1/0;constructor(t){this.#t=
t,this.time=t.time}async poll(t){await this.#a(t,async()=>await this.#i().log.poll(t))}async sweep(t){this.#n||await this.#a(t,async()=>await this.#i().log.sweep(
t))}get fails(){if(this.#t.settings.onRegression!=="fail")return!1;const{log:t,comparison:e}=this.#i();return t.read&&this.#t.evidence.decided.certain&&e.worse(
this.#o(t,"running"))}findings(t){const{log:e,comparison:n}=this.#i(),{evidence:s}=this.#t;return!e.read||!s.decided.certain||s.source===null||s.source==="monit\
oring"?[]:n.findings(this.#o(e,t)).filter(({reason:r})=>t==="ended"||r.code!=="baseline-no-data")}get clientErrors(){const{log:t}=this.#i();return t.read?t.arm.
clientErrors:null}get coverage(){const{readTo:t,gap:e}=this.#i().log.coverage,n={code:"hung",detail:"no answer until the window's end",since:this.#s};return{readTo:t,
gap:e??(this.#n?n:null)}}facts(){const{log:t}=this.#i();if(!t.read)return null;const{concurrent:e,window:n}=this.time,{latencies:s}=t.arm;return{concurrent:e,from:n.
from,to:t.complete?n.to:Math.min(n.to,t.readUpTo),filter:t.filter,count:t.arm.count,errors:t.arm.errors().bad,latency:s.figures(),distribution:s.distribution(),
sampling:t.sampling}}get notice(){return this.#i().log.read||!this.#t.evidence.succeeded?null:{code:"baseline-not-read",detail:this.coverage.gap?.detail??null}}#i(){
const{evidence:t,settings:e}=this.#t,n=e.latencyField.startsWith("httpRequest.")?"platform":"app",{source:s}=t,i=s===null||s==="monitoring"?n:s;let r=this.#e.get(
i);return r===void 0&&(r=this.#r(t.track(i)),this.#e.set(i,r)),r}#r({source:t,arm:e}){const{settings:n,time:s,scope:i}=this.#t,r=new q(e.batches),o={...this.#t,
source:t,arm:r,scope:{...i,revision:s.revision}},a=n.regressionTolerance,c={concurrent:s.concurrent,onWorse:n.onRegression,latencyTolerance:a,errorTolerance:a,alpha:n.
alphaFail};return{log:s.concurrent?new Ut(o):new Ft(o),comparison:new we(c,{candidate:e,baseline:r})}}#o(t,e){const{evidence:n,settings:s}=this.#t,{window:i}=n,
r=t.complete?i.to:t.readUpTo-((0,jt.j)(s)+dt.GC),o=e==="ended"?i.to:n.evidenceUntil(e==="proven");return(0,dt.b4)(Math.min(o,r),i,t.arm.batches)}async#a(t,e){this.#n=
!0,this.#s=this.#t.clock.now();try{await e(),this.#n=!1}catch(n){if(t.signal.throwIfAborted(),!(0,j.D)(n))throw n}}}var bn=g(54874),Mn=g(76922);const yn=50;class An{#t;#e=new Map;#n=null;constructor(t){
this.#t=t}async read(t,{name:e,image:n,labels:s,commit:i},r){this.#n={image:n,labels:s,commit:i,digest:null,why:""};const o=this.#t.expectImage;if(!(o===void 0||
!o.includes("sha256:")||n?.includes("@sha256:")===!0))try{this.#n={...this.#n,digest:await t.imageDigest(e,r)}}catch(a){if(r.signal.throwIfAborted(),!(0,j.D)(a))
throw a;this.#n={...this.#n,why:a.message}}}answered({version:t,status:e,door:n}){t===void 0||n!==null||e===null||e<200||e>=300||!this.#e.has(t)&&this.#e.size===
yn||this.#e.set(t,(this.#e.get(t)??0)+1)}findings(){const{expectVersion:t,expectImage:e,expectCommit:n,versionFrom:s,healthPath:i}=this.#t;if(this.#n===null)return[];
const r=s.kind==="header"?`the header ${s.name}`:`the member ${s.path.join(".")}`,o=[...this.#e.values()].reduce((c,u)=>c+u,0),a=i===void 0?"no health probe is \
sent":o===0?"no good answer of the health probe came":`none of ${o} answers of ${i} has ${r}`;return(0,Mn.g)({version:t,image:e,commit:n},this.#n,{versions:this.#e,
where:a})}}var En=g(35485),be=g(26047),Tn=g(77549);const kn=2e4,Ue=5e3,Sn=3;async function On({baseline:l,service:t,requests:e},{service:n,revision:s},{cloudRun:i,
servedUsers:r,clock:o},a){if(l.kind==="none")return null;if(l.kind==="revision")return{name:l.name,provenBy:"named"};if(s===void 0||n===void 0)return null;let c;
try{const F=await i.revisions(t,{deadline:o.now()+kn,signal:a});c=(0,En.W)(F,s,(0,y.HQ)(n)).slice(0,Sn)}catch(F){if(a.throwIfAborted(),!(0,j.D)(F))throw F;return null}
const u=(0,Tn.i)(n);let m=null;const[M,k]=[new AbortController,new AbortController];o.sleep(Ue,AbortSignal.any([a,M.signal])).then(()=>k.abort(new Error("it tak\
es too long to look for the revision that served before")),()=>{});const C={deadline:o.now()+Ue,signal:AbortSignal.any([a,k.signal])};try{for(const F of c){if((0,be.
tC)(n,F)>0)return{name:F,provenBy:"traffic"};if(m??={name:F,provenBy:null},e==="none")return m;const K=await r({revision:F,tagHosts:u},C);if(K.kind==="yes")return{
name:F,provenBy:K.by};K.kind==="no"&&m.name===F&&(m=null)}return m}catch(F){if(a.throwIfAborted(),!k.signal.aborted)throw F;return m}finally{M.abort(new Error("\
done"))}}var Pn=g(96279),In=g(68898);async function Be(l,t,e,n){const s=new AbortController,i=AbortSignal.any([e,s.signal]);l.sleep(t,i).then(()=>s.abort(new xn(
t))).catch(()=>{});try{return await n({deadline:l.now()+t,signal:i})}finally{s.abort(new Error("it was read"))}}class xn extends Error{failure="transient";kind="\
hung";constructor(t){super(`no answer within ${t} ms`)}}const Ln=1440*6e4,Rn=4,jn=6e4,Un=2,Bn=5e3,Ce=10;class Cn{#t;#e;#n;constructor({pages:t,clock:e,baseline:n,
candidateCreatedAt:s,evidence:i}){this.#t=new In.P(t,n,(s??e.now())-Ln),this.#e=e,this.#n=i}async readBaseline(t){try{await this.#s(Rn,jn,t)}catch(e){if(!t.aborted&&
!(0,j.D)(e))throw e}}async lookAgain(t){if((this.facts()?.patterns.length??0)!==0)try{await this.#s(Un,Bn,t)}catch(e){if(t.throwIfAborted(),!(0,j.D)(e))throw e}}facts(){
const{looked:t,errors:e,revision:n,truncated:s}=this.#t;if(t===null)return null;const{watch:i,errorsUnread:r}=this.#n,o=new Pn.p;for(const c of e.messages)o.add(
"baseline",c);for(const c of i.errors.messages)o.add("candidate",c);const a=o.newPatterns();return{baseline:n,...t,compared:e.total,truncated:s||e.left>0,patterns:a.
slice(0,Ce),more:Math.max(0,a.length-Ce),atLeast:r||i.errors.left>0||o.unsorted>0}}async#s(t,e,n){const s=this.#e.now();await Be(this.#e,e,n,async i=>await this.#t.
read(s,t,i))}}const Dn=2e3;function Fn(l,t){if(!t.served&&!t.refused)return{known:!0,result:null};const e=t.trace===null?null:(0,X.k)(t.trace),n=l.find(s=>e!==null&&
s.sent(e));if(n!==void 0&&e!==null)return{known:!0,result:n.shown(e)};for(const s of l){const i=[...s.unproven].find(r=>r.status===t.status&&Math.abs(Wn(r)-$n(t))<=
Dn);if(i!==void 0)return{known:!0,result:s.shown(i.traceId)}}return{known:!1,result:null}}const Wn=({at:l,durationMs:t})=>l+t,$n=({startedAt:l,latencyMs:t})=>l+
(t??0),Nn=200;class Kn{#t;#e;#n=[];#s;constructor(t,e,n){this.#t=t,this.#e=e,this.#s=n}count(t,e){for(const s of this.#t.filter(({target:i})=>i.name===t.name))s.
add(t)&&this.#e?.judgeAnswer(t);if(this.#e?.answered(t,e),this.#s.answered(t),t.ok||t.door===null)return;const n=this.#n;this.#n=[];for(const s of n)this.shown(
s)}shown(t){const{known:e,result:n}=Fn(this.#t,t);n!==null&&this.#e?.judgeAnswer(n),e||(this.#n=[...this.#n,t].slice(-Nn))}}const De=100;class Gn{#t;#e=new Map;#n=[];#s;#i;#r;#o=0;#a=null;constructor(t,e){
this.#t=t,this.#i=$e(e,t,null),this.#s=[this.#i],this.#r=e.at,this.knowAge(t.candidate.name,t.candidate.createdAt)}get changes(){return this.#n}get standings(){
return this.#s}get readings(){return this.#o}get unready(){return this.#i.unready!==null}knowAge(t,e){this.#e.set(t,e)}strangers({service:t}){if(t===null)return[];
const e=(0,y.HQ)(t).filter(({percent:s})=>s>0);return[...new Set([...e.map(({revision:s})=>s),t.latestCreatedRevision??""])].filter(s=>s!==""&&!this.#e.has(s))}add(t,e){
this.#o+=1;const n=this.#i,s=$e(t,this.#t,n),i=Me(s),r=We(t)&&i!==Me(n)&&i!==this.#a&&!e;if(this.#a=r?i:null,r)return;const o={after:this.#r,at:t.at};if(this.#r=
t.at,i!==Me(n)){for(const a of this.#c(n,s))this.#l({...o,...a});this.#i=s,this.#s.length<De&&this.#s.push(s)}}#l(t){if(this.#n.length===De)return;const e=t.kind===
"newer-deploy"?this.#e.get(t.revision)??null:null,n=e!==null&&e>t.after&&e<t.at;this.#n.push(n?{...t,after:e}:t)}#c(t,e){const{candidate:n,tag:s}=this.#t,{name:i}=n;
if(!e.serviceExists)return[{kind:"service-deleted"}];const r=[];!e.revisionExists&&t.revisionExists&&r.push({kind:"revision-deleted",revision:i}),e.unready!==null&&
t.unready===null&&r.push({kind:"ready-lost",...e.unready}),e.unready===null&&t.unready!==null&&e.revisionExists&&r.push({kind:"ready-again"});const o=Ke(e),[a,c]=[
qt(t,i),qt(e,i)];c<a?r.push({kind:"traffic-lost",from:a,percent:c,others:o,to:this.#u(t,e)}):c>a?r.push({kind:"traffic-gained",from:a,percent:c,others:o}):Ke(t)!==
o&&r.push({kind:"others-split",others:o});const u=e.latestCreated,m=u!==null&&e.followsLatest&&!t.followsLatest&&qt(e,u)===0;if(u!==null&&(u!==t.latestCreated||
m)&&u!==i){const M=qt(e,u),k=M>0||e.followsLatest;r.push({kind:"newer-deploy",revision:u,percent:M,takesTraffic:k})}return s!==void 0&&t.tagged!==e.tagged&&r.push(
{kind:"tag-moved",tag:s,revision:e.tagged}),r}#u(t,e){const n=this.#t.candidate.createdAt,s=e.traffic.filter(({revision:o,percent:a})=>a>qt(t,o)),i=e.latestCreated!==
t.latestCreated?e.latestCreated:null,r=s.filter(({revision:o})=>o!==i).map(({revision:o})=>this.#e.get(o)??null);return s.length>0&&r.length===0?"newer":n===null||
r.length===0||r.includes(null)?"unknown":r.some(o=>o!==null&&o<n)?"older":"newer"}}function Fe(l,t,e){const n=(0,y.HQ)(l);if(t.kind==="tag")return n.some(({tag:i,
revision:r})=>i===t.tag&&r===e);const s=n.filter(({percent:i})=>i>0);return s.length>0&&s.every(({revision:i})=>i===e)}function We({service:l}){return l!==null&&
(!(0,y.uU)(l)||l.reconciling)}function $e({at:l,service:t,revision:e},{candidate:n,tag:s},i){const r=l,o=Hn(e,n)?null:e;if(t===null)return{...zn,from:r};const a=(0,y.
HQ)(t),c=a.length===0&&i!==null;return{from:r,serviceExists:!0,revisionExists:o!==null,unready:o===null?null:Qn(t,o,n.name),traffic:c?i.traffic:Vn(a),tagged:c?i.
tagged:a.find(u=>s!==void 0&&u.tag===s)?.revision??null,latestCreated:t.latestCreatedRevision,followsLatest:(0,y.Do)(t).some(({latest:u,percent:m})=>u&&m>0)}}function Hn(l,{
createdAt:t}){const e=l?.createdAt??null;return e!==null&&t!==null&&e!==t}const zn={serviceExists:!1,revisionExists:!1,unready:null,traffic:[],tagged:null,latestCreated:null,
followsLatest:!1};function Qn(l,t,e){const n=(0,y.pg)(t);if(n!==void 0)return{whose:"revision",condition:n.type,message:Ne(n)};const{terminalCondition:s,latestCreatedRevision:i,
reconciling:r}=l;return s?.state!=="failed"||r||!(0,y.uU)(l)||i!==e?null:{whose:"service",condition:s.type,message:Ne(s)}}function Ne({reason:l,message:t}){return[
l,t].filter(e=>e!=="").join(": ")}function Vn(l){const t=new Map;for(const{revision:e,percent:n}of l)t.set(e,(t.get(e)??0)+n);return[...t].filter(([,e])=>e>0).map(
([e,n])=>({revision:e,percent:n})).toSorted((e,n)=>n.percent-e.percent||(e.revision<n.revision?-1:1))}function qt({traffic:l},t){return l.find(e=>e.revision===t)?.
percent??0}function Ke({traffic:l}){return l.map(({revision:t,percent:e})=>`${t} ${e} %`).join(", ")}function Me({from:l,unready:t,...e}){return JSON.stringify(
[t?.whose,t?.condition,e])}class Yn{#t;#e=[];#n;#s;#i=0;#r=new Map;constructor(t){this.#t=t,this.#n=Fe(t.first,t.address,t.candidate),this.#s=this.#n}get leads(){
return this.#n}get everLed(){return this.#s}get leftOut(){return this.#i}answered(t,e){this.#e.push({result:t,now:e});const n=t.ok?0:(this.#r.get(t.name)??0)+1;
return this.#r.set(t.name,n),n}read(t,e){if(We(t)&&!e)return;const{service:n,at:s}=t,{address:i,candidate:r,count:o}=this.#t,a=this.#n;if(this.#n=n!==null&&Fe(n,
i,r),this.#s||=this.#n,!a||!this.#n)return this.close();const c=this.#e.filter(({now:u})=>u<=s);this.#e=this.#e.filter(({now:u})=>u>s);for(const{result:u,now:m}of c)
o(u,m)}close(){this.#i+=this.#e.length,this.#e=[],this.#r.clear()}}var ce=g(5942),Jn=g(30934);const Xn="run.googleapis.com/request_count",Zn="run.googleapis.com\
/request_latencies",ye=6e4,_n=4*ye;async function qn(l,t,e){const{service:n,region:s,candidate:i,partMs:r,ownLatency:o}=t,a=Math.min(t.candidateCreatedAt??1/0,t.
now-_n),c=Math.floor(a/ye)*ye,u=Math.min(ce.pZ,Math.floor(t.lengthMs/r)),m={from:c-u*r,to:c,partMs:r,parts:u},M={service:n,region:s,from:m.from,to:c,alignmentMs:r,
aligner:"ALIGN_DELTA",and:`resource.labels.revision_name!="${i}"`},[k,B,C]=await Promise.all([l.series({...M,metric:Xn,groupBy:["response_code"]},e),l.series({...M,
metric:Zn,groupBy:[]},e),o===null?[]:l.series({...M,metric:o,groupBy:[]},e)]),F=es(k,t.errorStatus,m),K=F.n.findIndex(at=>at>0);if(K===-1)return{app:null,platform:null};
const mt=at=>({partMs:r,rates:Object.fromEntries([["error-rate",F],...at].map(([st,bt])=>[st,ts(K,bt)]))});return{app:mt(He(o===null?B:C,t,m)),platform:mt(He(B,
t,m))}}function Ge(l){return{n:new Float64Array(l),k:new Float64Array(l)}}function ts(l,{n:t,k:e}){return{n:t.subarray(l),k:e.subarray(l)}}function es(l,t,e){const n=Ge(
e.parts);for(const{labels:s,points:i}of l){const r=(0,v.bJ)(Number(s.response_code??NaN),t)===!0;for(const{at:o,value:a}of i){const c=ze(o,e);c===null||typeof a!=
"number"||(n.n[c]=(n.n[c]??0)+a,r&&(n.k[c]=(n.k[c]??0)+a))}}return n}function He(l,{quantiles:t},e){const n=new Map;for(const{points:s}of l)for(const{at:i,value:r}of s){
const o=ze(i,e);if(o===null||typeof r=="number"||r.count===0)continue;const a=(0,O.L)(r);for(const{id:c,budgetMs:u}of t){const m=n.get(c)??Ge(e.parts);n.set(c,m),
m.n[o]=(m.n[o]??0)+(0,b.pq)(a),m.k[o]=(m.k[o]??0)+(0,b.d2)(a,u).most}}return n}function ze(l,{from:t,partMs:e,parts:n}){const s=Math.ceil((l-t)/e-1e-9)-1;return s>=
0&&s<n?s:null}var ns=g(7426);const Ae=3e4;class ss{#t;#e="not-asked";#n="";#s={app:null,platform:null};constructor(t){this.#t=t}get state(){return this.#e}get platform(){
return this.#s.platform}get detail(){return this.#n}async read(t){const{settings:e,clock:n,metrics:s,evidence:i}=this.#t,{series:r}=s;if(e.pastMs===void 0||r===
void 0)return;i.awaitPast();const[o,a]=[new AbortController,new AbortController],c=n.sleep(Ae,AbortSignal.any([t,a.signal])).then(()=>o.abort(new Error(`Cloud M\
onitoring did not answer within ${(0,ns.wN)(Ae)}`)),()=>{});try{this.#s=await this.#i({series:r},AbortSignal.any([t,o.signal])),this.#e=this.#s.platform===null?
"unknown":"known"}catch(u){if(!t.aborted&&!o.signal.aborted&&!(0,j.D)(u))throw u;this.#e="failed",this.#n=u instanceof Error?u.message:String(u)}finally{i.know(
this.#s),a.abort(),await c}}async#i(t,e){const{settings:n,clock:s,candidate:i}=this.#t,{service:r,region:o,windowMs:a,intervalMs:c,errorStatus:u,p95BudgetMs:m,quantileBudgets:M}=n,
k=s.now();return await qn(t,{service:r,region:o,candidate:i.name,candidateCreatedAt:i.createdAt,now:k,lengthMs:n.pastMs??0,partMs:(0,ce.AX)(a,c),errorStatus:u,quantiles:[
...m===void 0?[]:[{id:"p95",budgetMs:m}],...M.map(({quantile:B,budgetMs:C})=>({id:(0,ce.KQ)(B),budgetMs:C}))],ownLatency:n.latencyField.startsWith("httpRequest.")?
null:(0,Jn.R)(r,"latency")},{deadline:k+Ae,signal:e})}}const Qe=7*864e5,is=4*6e4,rs=.25,os=1e3;function as(l,{now:t,firstAt:e,settleMs:n,windowMs:s}){const i=e!==
null&&e<t?e:null,r=Math.max(l??i??t-s,i??-1/0),o=Math.max(r,t-Qe),a=Math.min(Math.max(n,is),(t-o)*rs),c=Math.max(t-a,o+os);return{window:{from:o,to:c},cut:o>r}}
class Ve extends dt.Cv{role;name;#t;#e;constructor(t,e,n="instead"){super(t,e),this.role=n,this.#t=t,this.#e=e.from;const s=Y(t).map(({name:i})=>i);this.name=s.
find(i=>i==="chat")??s[0]??"health"}answered(t,e){t.name===this.name&&(this.#e=e)}judgeAnswer(t){if(t.name!==this.name||t.repeated&&this.name==="chat"&&this.#t.
chatBody.includes(I.l))return;const{at:e,ok:n,status:s,durationMs:i}=t,r=s!==null||i>=this.#t.probeTimeoutMs;this.add({at:e+i,startedAt:e,latencyMs:r?i:null,unusable:null,
status:s,failed:!n,group:null,refused:!1,trace:null})}look(){return this.judge.look(this.throughSlice(this.#e))}findings(t,e){return this.judge.findings({kind:t,
afterMs:e,throughSlice:this.#n(t)}).map(n=>({...n,sample:"probes"}))}growth(t,e){return this.judge.growth(this.#n(t),e)}#n(t){return t==="ended"?this.slices-1:this.
throughSlice(this.#e)}}var ls=g(10953),cs=g(16748),us=g(69466);const ds=1440*6e4,hs=1e4,Ye=2,fs=5,gs=2,Je=3;class ms{#t;#e;#n;#s;#i;#r;#o=0;#a=!1;#l=!1;constructor({
scope:t,probeAgent:e,window:n,candidateCreatedAt:s,clock:i,reader:r}){const o=Math.min(s??n.from,n.from),a=Math.max(o,n.from-ds),c=(0,p.ml)(t,e),u=Math.max(a,n.
from-hs);this.#t=r(c,{from:a,to:u}),this.#r=u===a,this.#e=r(c,{from:u,to:n.to}),this.#n=r((0,p.rI)(t),{from:a,to:n.to}),this.#s=n,this.#i=i}async*poll(t){const e=Math.
min(this.#i.now(),this.#s.to);yield*this.past(t),yield*this.#e.poll({share:1,maxPages:Ye},t),(this.#a&&this.#n.readUpTo<this.#s.from||this.fraction<1||this.#e.readUpTo<
e)&&(yield*this.#n.poll({share:1,maxPages:Je},t))}async*past(t){if(this.#r)return;let e=0;for await(const n of this.#t.sweep(Ye,t))e+=n.length,yield n;this.#o+=
1,this.#a=!this.#t.complete||this.#t.fraction<1,this.#r=!this.#a||e>=T.T0||this.#o>=gs}async*sweep(t){yield*this.#e.sweep(fs,t),this.#l=!this.#e.complete,this.lacks&&
(yield*this.#n.sweep(2*Je,t))}get refused(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:t,gap:e??this.#t.coverage.gap}}get errors(){const{readTo:t,gap:e}=this.#e.
coverage,n=this.#l||this.fraction<1,s=this.#s.from;return{readTo:n?s:t,gap:e??(n?{code:"too-much",detail:"",since:s}:null)}}get kills(){const t=this.#n.coverage;
return this.#r&&this.fraction===1&&!this.#a&&t.readTo<=this.refused.readTo?this.refused:{readTo:t.readTo,gap:t.gap??this.refused.gap}}get readAt(){return this.#e.
readAt}get readUpTo(){return this.#e.readUpTo}get fraction(){return this.#e.fraction}get read(){return this.#e.sampling?.fraction??1}get lacks(){return this.#a||
this.#l||this.fraction<1}}class ws{#t;#e;#n=[];#s=0;constructor(t,e){this.#t=t,this.#e=e}hold(t){this.#n.push(...t)}count(t){const e=this.#n.filter(({startedAt:n})=>n<
t);if(e.length!==0){this.#n=this.#n.filter(({startedAt:n})=>!(n<t));for(const n of e.sort((s,i)=>s.startedAt-i.startedAt))this.#s+=Math.min(1,this.#t.fractionAt(
n.startedAt)/this.#e()),!(this.#s<1-1e-9)&&(this.#s-=1,this.#t.add(n))}}}var ps=g(42618);const vs="_Default";function bs({sinks:l,exclusions:t},e){const n=l.find(
({name:o})=>o===vs);if(n===void 0)return{excluded:null,byKind:!1};if(n.disabled)return{excluded:{sink:n.name,filter:"the sink is disabled"},byKind:!1};const i=[
...[...n.exclusions,...t].filter(({disabled:o})=>!o).map(({filter:o})=>o),...Es(n.filter)].filter(o=>Ts(o,e)),r=i.find(o=>!Ze(o))??null;return{excluded:r===null?
null:{sink:n.name,filter:(0,le.o)(r,Ms)},byKind:i.some(Ze)}}const Ms=300,ys=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,
As=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;function Es(l){return Xe(l).flatMap(t=>{if(ys.test(t)||As.test(t))return[];const[,e]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.
exec(t)??[];return e===void 0?[`NOT (${t})`]:[e]})}function Xe(l){const t=l.replace(/--[^\n]*/g," "),e=[];let[n,s,i]=[0,0,!1];for(let r=0;r<t.length;r+=1){const o=t[r];
i?o==="\\"?r+=1:o==='"'&&(i=!1):o==='"'?i=!0:o==="("?n+=1:o===")"?n-=1:n===0&&/^\sAND\s/.test(t.slice(r,r+5))&&(e.push(t.slice(s,r).trim()),s=r+5)}return[...e,t.
slice(s).trim()].filter(r=>r!=="")}function Ts(l,{service:t,region:e}){const n=Xe(l),s=(r,o)=>n.some(a=>{if(/\sOR\s/.test(a))return!1;const[,c]=new RegExp(`^\\(?\
\\s*${r.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,"i").exec(a)??[];return c!==void 0&&!o.some(u=>c.toLowerCase().includes(u.toLowerCase()))});return!(n.some(r=>{
const[,o]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(r)??[];return o!==void 0&&o.toLowerCase()!=="run.googleapis.com/requests"})||s(/resource\.type/,["clou\
d_run_revision"])||s(/resource\.labels\.service_name/,[t])||s(/resource\.labels\.location/,[e])||s(/logName/,["run.googleapis.com%2Frequests","run.googleapis.co\
m/requests"]))}function Ze(l){const t=l.replace(/"(?:[^"\\]|\\.)*"/g,'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(t)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.
test(t)}var ks=g(61480),Ss=g(31424),Os=g(38430);const Ps=3;class Is{#t=[];#e=new Set;answered(t){this.#t.push(t)}shown(t){this.#e.add(t)}view(t){const e=this.#t.
filter(({endedAt:c})=>c<t).toSorted((c,u)=>c.endedAt-u.endedAt),n=new Set(e.filter(({traceId:c})=>this.#e.has(c)).map(({name:c})=>c));if(n.size===0)return{probes:{
n:e.length,found:0},silentSince:null};const s=e.filter(({name:c})=>n.has(c)),i=s.findLastIndex(({traceId:c})=>this.#e.has(c)),r=s.slice(i+1),o=s.slice(0,i+1),a=o.
filter(({traceId:c})=>this.#e.has(c)).length;return r.length<Ps?{probes:{n:s.length,found:a},silentSince:null}:{probes:{n:o.length,found:a},silentSince:{at:r[0]?.
endedAt??t,probes:r.length}}}}var ue=g(98219);const xs=1e4,Ls=2e3;function _e({settleMs:l}){return Math.max(Ls,Math.min(xs,l))}const Rs=6e4,js=2e4,Us=6e4;class Bs{#t;#e;#n;#s=new Is;#i=[];#r="\
unread";#o=null;#a=-1/0;constructor(t){const{settings:e,window:n,fields:s,platformOnly:i}=t,{quantileBudgets:r,errorStatus:o}=e;this.#t=t,this.#e=new ks.g({window:n,
budgetsMs:[(0,jt.j)(e),...r.map(({budgetMs:a})=>a)],unit:s.unit,errorStatus:o}),this.#n={errorRateBudget:(0,jt.S)(e),slowAllowed:[.95,...r.map(({quantile:a})=>a)].
map(ps.RW),platformOnly:i}}beside(t,{fraction:e,cuts:n}){this.#e.sampledAnew(n);const{settings:s,fields:i,whoIs:r}=this.#t,{errorStatus:o}=s;for(const a of t){const c=r(
a),u=c==="probe",m=(a.trace??"").split("/traces/",1)[0]??"";if((0,lt.WD)(a)){const M=(0,ue.Lu)(a.httpRequest?.requestMethod,a.httpRequest?.requestUrl),k=(0,ue.nY)(
(0,lt.y2)(a),{errorStatus:o,route:M,user:c===null});this.#e.request(k,{own:u,fraction:e,project:m})}else!u&&Cs(a,i)&&this.#e.beside((0,ue.GN)((0,lt.ez)(a,i),o),
m)}}lines(t,e){const{errorStatus:n}=this.#t.settings;for(const s of t)this.#e.line((0,ue.GN)(s,n),e)}probed({name:t,traceId:e,at:n,durationMs:s,status:i,ok:r,door:o}){
const a=n+s;i!==null&&this.#i.push({endedAt:a,failed:!r}),r&&o===null&&this.#s.answered({name:t,traceId:e,endedAt:a})}probeShown(t){this.#s.shown(t.slice(t.lastIndexOf(
"/")+1))}askRouting(t){const{routing:e,clock:n}=this.#t;if(e===null||this.#r!=="unread"||n.now()<this.#a)return;this.#a=n.now()+Us;const s={deadline:n.now()+js,
signal:t};(async()=>{this.#r=bs(await(await e()).routing(s),this.#t.scope)})().catch(r=>{this.#o=r instanceof Error?r.message:String(r)})}get routingTrouble(){return this.#r===
"unread"?this.#o:null}look({last:t,besideTo:e,appTo:n,app:s,platformEntries:i,probesTo:r}){const{metrics:o,settings:a,window:c}=this.#t,u=_e(a),m=k=>t?Math.min(
k,c.to):k-u;this.#e.close(e-Rs);const M=this.#e.held({joinedTo:m(e),appTo:m(n),last:t,app:s,platform:{entries:i,...this.#s.view(r??-1/0),routing:this.#r},minutes:o?.
minutes??[],monitoringSpread:o?.spread??null,ownBetween:(k,B)=>this.#l(k,B)});return(0,Os.L)(M,this.#n)}othersIn(t,e){const{ok:n,failed:s}=this.#l(t,e);return n+
s}#l(t,e){const n=this.#i.filter(({endedAt:i})=>i>=t&&i<e),s=n.filter(i=>i.failed).length;return{...Ss.Yi,ok:n.length-s,failed:s}}}function Cs(l,{latency:t,status:e}){
return(0,lt.fK)(l,t)!==void 0||(0,lt.fK)(l,e)!==void 0}class Ds{source="monitoring";#t;#e;#n;#s;#i;#r=[];#o;#a;constructor(t,e,n,s,i){this.#t=t,this.#e=e,this.#n=
n,this.#s=s,this.#i=i,this.#o=new dt.Cv(e,n)}awaitPast(){this.#a="awaited",this.#o.judge.awaitPast()}know(t){this.#a=t,this.#o.judge.know(t)}get judge(){return this.#o.
judge}get tally(){return this.#o.tally}get slices(){return this.#o.slices}get outside(){return 0}throughSlice(t){return this.#o.throughSlice(t)}get reader(){const t=this.#t.
coverage,{readTo:e}=t;return{filter:this.#s,sampling:null,readUpTo:e,complete:e>=this.#n.to,coverage:{...t,readTo:Math.min(e,this.#n.to)}}}closeBatch(){}groupFindings(){
return[]}refused(t){this.#r.push(...t)}recount(){const t=new dt.Cv(this.#e,this.#n),{counts:e,latencies:n}=this.#t.deltas,s=new Map;for(const i of e.toSorted((r,o)=>r.
to-o.to||(r.status??0)-(o.status??0))){const r=n.find(({to:u,status:m})=>Math.abs(u-i.to)<1e3&&m===i.status),o=Math.round(i.to/1e3),a=s.get(o)??this.#i(i.from,i.
to),c=(i.status??0)<400?Math.min(a,i.count):0;s.set(o,a-c);for(const u of this.#l(i,r??null,c))t.add(u)}for(const i of this.#r)t.add(i);this.#a==="awaited"?t.judge.
awaitPast():this.#a!==void 0&&t.judge.know(this.#a),this.#o=t}*#l(t,e,n){const{from:s,to:i}=this.#n,r=Math.min(t.to,i)-1,o=t.from>=s-1e3&&t.to<=i+1e3,a={at:r,startedAt:r,
group:null,refused:!1,trace:null},c=t.status,u=e?.latencies==null?[]:(0,O.L)(e.latencies);let m=Math.round(n),M=0;for(const k of u)for(let B=0;B<k.count&&M<t.count;B+=
1,M+=1){if(m>0){m-=1;continue}const C=k.to,F=C===1/0?k.from:(k.from+C)/2;yield this.#c({...a,status:c,latencyMs:F,unusable:null,latencyWithin:{lowMs:k.from,highMs:C}},
o)}for(;M<t.count;M+=1)m>0?m-=1:yield this.#c({...a,status:c,latencyMs:null,unusable:"missing"},o)}#c(t,e){if(e)return t;const n=this.#e.errorStatus.some(({from:i,
to:r})=>(t.status??0)>=i&&(t.status??0)<=r),s=t.latencyWithin===void 0?{}:{latencyWithin:{...t.latencyWithin,lowMs:0}};return{...t,...s,status:n?null:t.status}}}
class qe{#t;#e=-1/0;constructor(t){this.#t=t}get due(){return this.#t.clock.now()-this.#e>=this.#t.everyMs}async poll(t){const e=this.#t.clock.now();try{await this.#t.
read(t)}catch(n){throw this.#e=e,n}this.#t.readAt()>=e&&(this.#e=e)}}var Fs=g(26764),Ws=g(21743),tn=g(62580);const $t=1e3,$s=1e4;class Ns{#t;#e;#n;#s=0;#i=0;#r=0;#o=0;#a=0;#l=[];#c=null;constructor({
slices:t,windowMs:e,allowedRate:n,alphaFail:s=.01,alphaPass:i=.05}){this.#t=n===null?null:new Pt.m$({allowedRate:n,slices:t}),this.#e=(0,tn.pd)(s,i,1),this.#n=e}observe({
slice:t,lateMs:e,waitedMs:n,refused:s}){if(s){this.#l.length<$s&&this.#l.push(e);return}const i=e>$t,r=i&&n!==null&&n>$t,o=i&&n===null;this.#s+=1,r&&(this.#i+=1,
this.#o=Math.max(this.#o,n)),o&&(this.#r+=1),this.#a=Math.max(this.#a,e-(r?n:0)),this.#t?.add(t,o?null:r)}facts(){const t=this.#l.map(e=>e-this.#a).filter(e=>e>
$t);return{n:this.#s,waited:this.#i,longestMs:this.#o,unknown:this.#r,refusedWaited:t.length,longestRefusedMs:t.reduce((e,n)=>Math.max(e,n),0),longerThanMs:$t}}breached(t){
const{slices:e}=this.#t??{slices:1};for(const[n,s]of this.#t?.failLnEs(t).entries()??[])s<this.#e.failLn||(this.#c??={slice:n,afterMs:(n+1)/e*this.#n,lnE:s});return this.#c!==
null}proven(t){return this.#t===null||this.#t.passLnE(t)>=this.#e.passLn}finding(t){const e=this.facts(),{n,waited:s}=e,i=this.#t,r={id:"hidden-wait",unit:"rati\
o",n,bad:s,value:n===0?null:s/n,limit:i?.allowedRate??null,interval:i===null||n===0?null:(0,Ws.m)(n,s)};if(i!==null)return{...r,...this.#u(i,t)};const{longerThanMs:o,
longestMs:a,refusedWaited:c,longestRefusedMs:u}=e;return s+c===0?null:{...r,decision:"warn",reason:{code:"hidden-waits",longerThanMs:o,longestMs:a,refused:c,longestRefusedMs:u},
evidence:null}}#u(t,e){this.breached(e.throughSlice);const{throughSlice:n}=e,s={n:this.#s-this.#r,k:this.#i,unknown:this.#r,seen:this.#s+this.#l.length,failLnE:t.
failLnE(n),passLnE:t.passLnE(n),breach:this.#c},i={allowedRate:t.allowedRate,slices:t.slices,levels:this.#e},r=(0,tn.R1)(s,i,e);return r.reason.code!=="possibly\
-bad"?r:{...r,reason:{code:"waits-unknown",unknown:this.#r}}}}const Ks=2e4,Gs=5e3;class Hs{#t;#e=new Map;#n=[];constructor(t){this.#t=t}read(t){return t.flatMap(
e=>(0,lt.WD)(e)?this.#s(e):this.#i(e))}settle(t,e){const n=[],s=[];for(const i of this.#n){const r=this.#o(i,t),{startedAt:o,lateMs:a}=i;r!==null||e?n.push({startedAt:o,
lateMs:a,waitedMs:r,refused:!1}):s.push(i)}return this.#n=s,n}#s(t){const{startedAt:e,latencyMs:n,refused:s}=(0,lt.y2)(t);t.trace!==void 0&&(this.#r(t.trace).requests+=
1);const i=(0,lt.e9)(t.receiveTimestamp)-e-(n??0);if(Number.isNaN(i)||n===null&&!s)return[];if(s||i<=$t||this.#n.length>=Gs)return[{startedAt:e,lateMs:i,waitedMs:null,
refused:s}];const r=t.labels?.instanceId;return this.#n.push({startedAt:e,latencyMs:n??0,lateMs:i,trace:t.trace,instanceId:r}),[]}#i(t){const e=(0,lt.e9)(t.timestamp);
if(t.trace===void 0||Number.isNaN(e))return[];const n=this.#r(t.trace);return n.firstAt=Math.min(n.firstAt??e,e),this.#t(t)&&(n.endAt=e),[]}#r(t){let e=this.#e.
get(t);if(e===void 0){e={requests:0,firstAt:null,endAt:null},this.#e.set(t,e);const n=this.#e.size>Ks?this.#e.keys().next().value:void 0;n!==void 0&&this.#e.delete(
n)}return e}#o(t,e){const n=t.trace===void 0?void 0:this.#e.get(t.trace),s=n?.endAt??n?.firstAt??null;if(n?.requests===1&&s!==null){const o=s-t.startedAt-t.latencyMs;
return Math.min(t.lateMs,Math.max(0,o))}const r=((t.instanceId===void 0?void 0:e(t.instanceId))??-1/0)-t.startedAt;return r>$t?Math.min(t.lateMs,r):null}}const zs=1,
Qs=5e3,Vs=.1,Ys=2,Ee=2,en=6e4,Js=3e4,Xs=1e4;class Zs{#t;#e;#n;#s;#i;#r;#o;constructor(t){const{pages:e,limit:n,clock:s,settings:i,scope:r,window:o,slices:a}=t,{
windowMs:c,waitBudget:u,alphaFail:m,alphaPass:M,latencyField:k}=i;this.#o=t;const B={from:o.from,to:o.to+i.settleMs};this.#t=new T.KH(e,n,s,(0,p.C6)(r),B,{overlapMs:en,
sampleBy:"trace",purpose:"waits",wholePolls:!0}),this.#e=new Hs(C=>(0,lt.fK)(C,k)!==void 0),this.#n=new Ns({slices:a,windowMs:c,allowedRate:u??null,alphaFail:m,
alphaPass:M}),this.#s=n,this.#i=o,this.#r=a}async poll(t,e="waits"){const n=e==="judged",s=n?0:this.#a,i=this.#o.clock.now()-s-this.#t.readUpTo;if(!(!n&&i<Math.
min(Qs,this.#o.settings.windowMs*Vs))){this.#t.expect(this.#o.rate());for(let r=0;r<(n?Ys:1);r+=1){const{readUpTo:o,fraction:a}=this.#t,c={share:1,maxPages:zs,purpose:e,
behindMs:s},u=await nn(this.#t.poll(c,t));if(this.#t.readUpTo>o)return this.#l(u,!1);if(this.#t.fraction>=a)return}}}async sweep(t,e){this.#t.expect(this.#o.rate()),
(e||this.#o.settings.waitBudget!==void 0||this.#s.leftThisMinute()>=Ee)&&this.#l(await nn(this.#t.sweep(2*Ee,t)),!1)}expectAll(t){this.#t.expectAll(t,Ee)}close(){
this.#l([],!0)}get#a(){return Math.min(Xs,this.#o.settings.settleMs)}get readUpTo(){return this.#t.readUpTo}get coverage(){return this.#t.coverage}get readAt(){
return this.#t.readAt}breached(t){return this.#n.breached(this.#u(t))}proven(t){return this.#n.proven(this.#u(t))}finding(t){return this.#n.finding(t)}facts(){return this.#t.
answered?{...this.#n.facts(),sampling:this.#t.sampling}:null}#l(t,e){this.#o.onEntries(t,this.#t.drawn);const n=t.filter(s=>!this.#o.isOwn(s));this.#c([...this.#e.
read(n),...this.#e.settle(this.#o.startedAt,e)])}#c(t){const{cuts:e}=this.#t.drawn;for(const{startedAt:n,...s}of t){const i=s.waitedMs===null&&e.some(r=>r>=n&&r<=
n+en);n<this.#i.to&&!(i&&s.lateMs>$t&&!s.refused)&&this.#n.observe({...s,slice:(0,dt.BU)(n,this.#i,this.#r)})}}#u(t){const{readUpTo:e,complete:n}=this.#t,s=Math.
min(Js,this.#o.settings.settleMs)-this.#a,i=n?e:e-s;return(0,dt.b4)(Math.min(t,i),this.#i,this.#r)}}async function nn(l){const t=[];for(let e=await l.next();e.done!==
!0;e=await l.next())t.push(...e.value);return t}class _s{#t;#e;#n;watch;waits;#s;#i;#r;#o;#a;#l;#c;#u;#g;#b;#M;#f;#m;#p;survey;#y;#h;#w;#v;#d=ri;#T=null;#k=null;#A=!1;#U=-1/0;constructor(t,e,n,s,i){
const{settings:r,scope:o,window:a,probeAgent:c}=i,u=(0,lt.Pf)(r),m=(0,jt.j)(r)+dt.GC,M=(et,At,kt="judged")=>new T.KH(t,e,n,et,At,{overlapMs:m,purpose:kt}),k=(0,Et.
r)(o,r,a);this.#t=new Tt("app",M(k.filter,k.window),et=>(0,lt.ez)(et,u),r,a),this.#e=new Tt("platform",M((0,p.u)(o),a),lt.y2,r,a);const{candidateCreatedAt:B}=i;
this.#n=new ms({scope:o,probeAgent:c,window:a,candidateCreatedAt:B,clock:n,reader:(et,At)=>M(et,At,"beside")}),this.#l=new ws(this.#t,()=>this.#n.read),this.watch=
new f.W(c,a),this.#i=s,this.#r=a,this.#o=o,this.#a=i.mostUnderWay,this.#c=r,this.#u=n,this.#g=e,this.#b=c,this.#M=i.onProbe;const{slices:C}=this.#t,F=()=>new Fs.
M(r,et=>this.#W(et));this.#m={app:F(),platform:F()};const K=et=>this.#m.platform.whoIs(et),mt=et=>K(et)!==null,at=et=>this.watch.starts.get(et);this.#f=r.latencyField.
startsWith("httpRequest.");const{metrics:st=null,routing:bt=null}=i;this.survey=new cs.R({latency:r.latencyField,status:r.statusField}),this.#y=M((0,p.ER)(o),a,
"beside"),this.#p=new us.h(et=>(0,dt.xQ)(et,r));const St=this.#f;this.#h=new Bs({settings:r,fields:u,platformOnly:St,scope:o,window:a,clock:n,whoIs:K,metrics:st,
routing:bt}),this.#w=st;const Ct=(et,At)=>this.#h.othersIn(et,At);this.#v=st===null?null:new Ds(st,r,a,L(o),Ct);const yt=(et,At)=>this.#h.beside(et,At);this.waits=
new Zs({pages:t,limit:e,clock:n,settings:r,scope:o,window:a,slices:C,isOwn:mt,startedAt:at,onEntries:yt,rate:()=>this.#D()}),this.#s=[new qe({clock:n,everyMs:Math.
min(ti,r.windowMs/5),read:async et=>await this.#R(this.#n.poll(et)),readAt:()=>this.#n.readAt}),new qe({clock:n,everyMs:Math.min(ei,r.windowMs/5),read:async et=>await this.
waits.poll(et),readAt:()=>this.waits.readAt})]}awaitPast(){this.#t.judge.awaitPast(),this.#e.judge.awaitPast(),this.#v?.awaitPast()}know({app:t,platform:e}){this.#t.
judge.know(t),this.#e.judge.know(e),this.#v?.know(e)}get active(){const{judged:t}=this.#d;return t==="monitoring"&&this.#v!==null?this.#v:t==="app"||t==="platfo\
rm"?this.track(t):this.#t.timed>0?this.#t:this.#e}get decided(){return this.#d}get routingTrouble(){return this.#h.routingTrouble}get filter(){return this.#E?this.
active.reader.filter:(0,p.VQ)(this.#o)}track(t){return t==="app"?this.#t:this.#e}get window(){return this.#r}get source(){const{active:t}=this;return(t instanceof
Tt?t.timed:t.tally.count)>0?t.source:null}get fellBack(){return this.source==="platform"&&!this.#f&&this.#t.timed===0}get unsureProbes(){return this.#i.unsure}get probes(){
return this.active===this.#t?this.#i.left+this.#m.app.probes:this.#m.platform.probes}get leftOut(){return this.#m[this.active===this.#t?"app":"platform"].leftOut.
facts()}get trouble(){return this.#T}get succeeded(){return this.#E?this.#t.reader.answered||this.#e.reader.answered:this.watched}get swept(){return this.#A}get watched(){
return this.#n.readAt>-1/0}sights(t=0){const e={kills:this.#n.kills,"error-lines":this.#n.errors};if(!this.#E)return{...e,requests:null,refused:null,waits:null};
const{reader:n,source:s}=this.active,{readTo:i,gap:r}=n.coverage,o={readTo:n.complete?i:Math.min(i,this.#r.to-1),gap:r},{readTo:a,gap:c}=this.waits.coverage,u={
readTo:a+Math.max(0,this.#L-t),gap:c},m=s==="app"&&o.gap===null&&u.readTo<o.readTo?u:o;return{requests:m,refused:this.active===this.#t?this.#n.refused:m,...e,waits:this.
waits.coverage}}get#x(){const t=this.#d.doubts.some(({log:e,code:n})=>e==="app"&&n!=="unchecked");return this.#t.timed>0&&!t}get#L(){return Math.min(ni,this.#c.
windowMs/4)}get errorsUnread(){return this.#n.lacks}get lateBefore(){return this.#k}probed(t){this.#h.probed(t)}get#E(){return this.#c.requests==="users"}async meter(t){
this.#E&&(await this.#w?.read(t),this.#v?.recount())}counted(){if(this.#w===null||this.#w.readAt===-1/0)return null;const t=Math.min(this.#w.readAt-R,this.#r.to),
e=this.#w.minutes.filter(n=>n.from<t);return{to:t,requests:e.reduce((n,{counts:s})=>n+s.ok+s.failed+s.unknown,0)}}async poll(t){if(!this.#E)return await this.#B(
t);this.#h.askRouting(t.signal);const e=this.#u.now()-this.#r.from<_e(this.#c),n=!this.#x&&this.#e.timed>0&&!e,s=!this.#f&&(!n||this.#u.now()-this.#U>=qs);if(s){
this.#U=this.#u.now();const r=this.#x?1:.4;await this.#S(t,async()=>await this.#I(this.#t,this.#t.reader.poll({share:r},t)))}const i=s?.6:1;this.#x||await this.#S(
t,async()=>await this.#I(this.#e,this.#e.reader.poll({share:i},t)));for(const r of this.#s.filter(({due:o})=>o))await this.#S(t,async()=>await r.poll(t));this.#P(
!1),await this.#C(t),this.active.closeBatch()}async#B(t){const[e]=this.#s;e?.due===!0&&await this.#S(t,async()=>await e.poll(t))}async catchUp(t){if(!this.#E)return;
const{active:e}=this;if(!(e instanceof Tt))return;const{gap:n}=e.reader.coverage;n!==null&&!(0,h.ii)(n.code)||(await this.#S(t,async()=>await this.#I(e,e.reader.
poll({share:1,isLast:!0},t))),this.#P(!1),e.closeBatch())}async lookBack(t){const e=t(()=>this.#w?.readAt??-1/0);this.#h.askRouting(e.signal),await this.meter(e);
const n=(this.#w?.deltas.counts??[]).reduce((a,{count:c})=>a+c,0);for(const{reader:a}of[this.#t,this.#e])a.expectAll(n,de/2);this.waits.expectAll(2*n);const s=t(
()=>this.#t.reader.readAt),i=t(()=>this.#n.readAt);if(await this.#O([...this.#f?[]:[{wait:s,read:async a=>{await this.#I(this.#t,this.#t.reader.sweep(de,a))}}],
{wait:i,read:async a=>await this.#R(this.#n.past(a))}]),await this.sweep(t),this.#k=null,this.#d.certain||this.#e.reader.complete)return;const r=t(()=>this.#e.reader.
readAt),o=async a=>{await this.#I(this.#e,this.#e.reader.sweep(de,a))};await this.#O([{wait:r,read:o}]),this.#P(!0),this.#A=this.active.reader.complete,this.active.
closeBatch()}async sweep(t){const e={wait:t(()=>this.#n.readAt),read:async m=>await this.#R(this.#n.sweep(m))};if(!this.#E){await this.#O([e]),this.#A=this.#n.kills.
readTo>=this.#r.to;return}const{judged:n}=this.#d,s=!this.#f&&(n==="app"||n===null||this.#t.timed===0),i=m=>({wait:t(()=>m.reader.readAt),read:async M=>{const k=await this.#I(
m,m.reader.sweep(de,M));m===this.active&&(this.#k=k)}}),r=this.#t.timed>0&&this.waits.readUpTo+this.#L<this.#r.to,o={wait:t(()=>this.waits.readAt),read:async m=>await this.
waits.sweep(m,r)},a={wait:t(()=>this.#w?.readAt??-1/0),read:async m=>await this.meter(m)},c=[...s?[this.#t]:[],...!s||this.#t.timed===0?[this.#e]:[]];await this.#O(
[...c.map(i),e,o,a]),this.waits.close(),this.#j(this.#i.releaseAll(),!0),this.#l.count(1/0),this.#P(!0);const{active:u}=this;if(u instanceof Tt&&!c.includes(u)&&
(await this.#O([i(u)]),this.#P(!0),u===this.#e&&!u.reader.complete&&this.#t.reader.readUpTo>this.#e.reader.readUpTo&&(this.#d={...this.#d,judged:"app",certain:!1})),
this.#A=this.active.reader.complete,this.active.closeBatch(),!this.#f&&this.#t.timed===0&&this.#e.timed>0){const m=async M=>{for await(const k of this.#y.sweep(
sn,M))for(const B of k)this.survey.add(B)};this.#g.leftThisMinute()>=sn&&await this.#O([{wait:t(()=>this.#y.readAt),read:m}])}}async#O(t){await Promise.all(t.map(
async({wait:e,read:n})=>{await this.#S(e,async()=>await n(e))}))}async#C(t){if(this.active!==this.#t)return;const{breached:e,proven:n}=this.#t.judge.look(this.#t.
throughSlice(this.evidenceUntil(!1))),{certain:s}=this.#d,i=Math.min(this.evidenceUntil(!0),this.#r.to);if(!(n&&this.#c.earlyPass&&(!s||this.waits.readUpTo+this.#L<
i))&&!(e&&!s))return;const o=e?si:ii;this.#u.now()-this.waits.readAt<o||(await this.#S(t,async()=>await this.waits.poll(t,e?"judged":"waits")),this.#P(!1))}#D(){
const{reader:t}=this.track(this.#x?"app":"platform");return t.rate===null?null:2*t.rate}#P(t){const{count:e,unusable:n}=this.#t.tally,{missing:s,notANumber:i,negative:r,
noStatus:o}=n;this.#d=this.#h.look({last:t,besideTo:this.waits.readUpTo,appTo:this.#t.reader.readUpTo,app:{requests:e,noLatency:s+i+r,noStatus:o},platformEntries:this.#e.
timed,probesTo:this.#n.fraction<1?null:this.#n.readUpTo-(t?Math.max(0,rn-this.#c.settleMs):rn)})}get undoubted(){const{certain:t,blocking:e,open:n,thin:s}=this.#d;
return t&&e===null&&n.errors===null&&n.latency===null&&!s&&this.waits.proven(this.evidenceUntil(!0))}look(){if(!this.#E)return{breached:!1,strength:0,inFavour:0,
proven:!1,canPass:!1};const{active:t}=this,{judge:e}=t,{certain:n}=this.#d,[s,i]=[this.evidenceUntil(!1),this.evidenceUntil(!0)],r=Math.min((0,dt.zL)(this.#u.now()),
t.reader.readUpTo),o={throughSlice:t.throughSlice(r),underWay:this.#a},a=e.look(t.throughSlice(s),o);return{...a,breached:a.breached&&n&&this.#F(s)||this.waits.
breached(s),canPass:this.undoubted&&e.look(t.throughSlice(i)).proven}}#F(t){const e=this.active.throughSlice(t);return this.active.judge.findings({kind:"running",
afterMs:0,throughSlice:e}).some(s=>s.decision==="fail"&&(0,ls.kv)(s,this.#d)===null)}evidenceUntil(t){const e=Math.min(this.#u.now(),this.#r.to+this.#c.settleMs);
return Math.min((0,dt.Km)(e,this.#c,t),this.active.reader.readUpTo)}async#I(t,e){for(;;){const n=await e.next();if(n.done===!0)return n.value;const s=t.observations(
n.value),i=this.#m[t.source],r=s.filter((o,a)=>i.passes(n.value[a]??{}));if(t===this.#t){for(const o of n.value)this.survey.add(o);this.#h.lines(s,t.reader.fraction),
this.#j(this.#i.sift(r,this.#u.now(),this.#n.readUpTo));continue}t.count(r)}}async#R(t){for await(const e of t){const{refused:n,probes:s}=this.watch.read(e,i=>this.#i.
isOurs(i),i=>this.#m.platform.whoIs(i)===null);for(const i of s)this.#i.shown(i),i.trace!==null&&this.#h.probeShown(i.trace),this.#M(i);this.#l.hold(n),this.#v?.
refused(n)}this.#l.count(this.#t.reader.readUpTo),this.#j(this.#i.sift([],this.#u.now(),this.#n.readUpTo))}#j(t,e=!1){const n=this.#u.now();this.#t.count(this.#p.
sift(t,n)),e&&this.#t.count(this.#p.releaseAll(n))}#W({httpRequest:t,trace:e}){return t?.userAgent===this.#b||e!==void 0&&this.#i.isOurs(e)}async#S(t,e){try{await e()}catch(n){
if(t.signal.throwIfAborted(),!(0,j.D)(n))throw n;this.#T={code:(0,h.vu)(n.kind)?"no-access":"not-reachable",detail:n.message,times:(this.#T?.times??0)+1}}}get reads(){
return this.#g.reads()}}const qs=6e4,ti=1e4,ei=3e4,de=40,ni=6e4,sn=2,rn=1e4,si=2e3,ii=1e4,ri={judged:null,certain:!1,doubts:[],open:{errors:null,latency:null},platformWhole:null,
blocking:null,thin:!1};var oi=g(78663);const on=["service-deleted","revision-deleted","ready-lost","traffic-lost","newer-deploy","tag-moved"];function ai({readings:l,
changes:t,unready:e,unseen:n}){const s=t.filter(an).toSorted((o,a)=>ln(o)-ln(a))[0];return{id:"serving",decision:s?.kind==="ready-lost"&&s.whose==="revision"&&e?
"fail":s!==void 0||n!==null?"inconclusive":"pass",reason:s!==void 0?{code:"serving-changed",change:s}:n??{code:"served",readings:l},value:null,limit:null,unit:"\
count",n:l,bad:null,interval:null,evidence:null}}function an(l){return on.includes(l.kind)&&(l.kind!=="newer-deploy"||l.takesTraffic)}function ln(l){return 2*on.
indexOf(l.kind)-(l.kind==="traffic-lost"&&l.to==="newer"?0:1)}var li=g(14134);const ci=1e4,ui=1e4,di=2e4,hi=1e3,fi=6e4;class gi{#t;#e;#n=[];#s=null;#i=null;#r;#o=new AbortController;constructor(t){
this.#t=t,this.#r=new h.qm(t.clock);const{name:e,createdAt:n}=t.first.revision,s={candidate:{name:e,createdAt:n},tag:t.tag},i=t.later===!0?t.clock.now():t.window.
from;this.#e=new Gn(s,{at:i,...t.first})}onReading(t){this.#n.push(t)}async run(t){const{clock:e,window:n}=this.#t,s=Math.min(ci,(n.to-n.from)/5);for(;;){const i=this.#o.
signal,r=(0,h.jj)(this.coverage)?fi:s;await e.sleep(r,AbortSignal.any([t,i])).catch(()=>t.throwIfAborted()),i.aborted&&(this.#o=new AbortController),await this.#a(
e.now()+ui,t,!1)}}readNow(){this.#o.abort(new Error("read now"))}async readLast(t){await this.#a(this.#t.clock.now()+di,t,!0)}finding(t){const{readings:e,changes:n,
unready:s}=this.#e,r=this.#s!==null&&this.#s>=t?null:this.#i??{code:"not-reachable",detail:"It was not read again."},o=ai({readings:e,changes:n,unready:s,unseen:r});
if(this.#t.later!==!0||o.reason.code!=="served")return o;const{name:a}=this.#t.first.revision,{traffic:c}=this.#e.standings.at(-1)??{traffic:[]},u=c.find(({revision:m})=>m===
a)?.percent??0;return{...o,reason:{code:"served-now",percent:u}}}get coverage(){return{readTo:this.#s??this.#t.window.from,gap:this.#r.gap}}facts(){const{readings:t,
standings:e,changes:n}=this.#e,[s,i]=[this.#s,this.#i];return{readings:t,seenTo:s,failure:i,standings:[...e],changes:[...n]}}async#a(t,e,n){const{cloudRun:s,clock:i,
service:r,first:o}=this.#t,a=i.now(),c={deadline:t,signal:e};try{const u=await this.#l(async()=>await s.service(r,c),e),m=o.revision.name,M=u===null?null:await this.#l(
async()=>await s.revision(r,m,c),e),k={at:a,service:u,revision:M};for(const B of this.#e.strangers(k)){const C=await s.revision(r,B,c).catch(F=>{if(e.throwIfAborted(),
!(0,j.D)(F))throw F});this.#e.knowAge(B,C?.createdAt??null)}this.#e.add(k,n),this.#s=a,this.#i=null,this.#r.answered();for(const B of this.#n)B(k,n)}catch(u){if(e.
throwIfAborted(),!(0,j.D)(u))throw u;const m=u.failure==="transient"?"not-reachable":"no-access";this.#r.failed(u),this.#i={code:m,detail:(0,li.E$)(u.message),since:this.#i?.
since??a}}}async#l(t,e){try{return await t()}catch(n){if(!cn(n))throw n}await this.#t.clock.sleep(hi,e);try{return await t()}catch(n){if(cn(n))return null;throw n}}}
function cn(l){return(0,j.D)(l)&&l.failure==="not-found"}const mi=3e4,wi=9e4,un=22e3,pi=6,vi=6e4,bi=1e4;class Mi{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,
this.#n=n}poll(t){return dn(()=>Math.min(this.#t.now()+mi,this.#n),t)}last(t){const e=this.#t.now(),n=Math.max(this.#n+un,e+bi);return s=>dn(()=>{const r=this.#e.
placesAfterMs(pi),o=r>0?e+r:s(),a=wi+Math.max(0,r-vi);return Math.min(e+a,Math.max(n,o+un))},t)}}function dn(l,t){return{get deadline(){return l()},signal:t}}var hn=g(
38419);function yi(l,t,e,n){if(e<=0)return 1;if(e>l||n>t)return e>l?0:1;const s=e+n-1;let i=0;for(let r=e;r<=Math.min(l,s);r+=1)i+=Math.exp(Te(s,r)+Te(l+t-s,l-r)-
Te(l+t,l));return Math.min(1,i)}function Te(l,t){if(t<0||t>l)return-1/0;let e=0;for(let n=1;n<=t;n+=1)e+=Math.log((l-t+n)/n);return e}const fn=.05,Ai=6e4,[Ei,Ti]=[
5,60],ki=.5,gn=.5;function Si(l){const{id:t,times:e,window:n,ended:s,usual:i,unread:r,share:o}=l,a=Pi(e,n),c=n.to-n.from,u=i===null?[]:ke(i,c),m=(kt,te,Nt,ge)=>({
id:t,decision:kt,reason:te,value:a,limit:Nt,unit:"count",n:u.length,bad:ge,interval:null,evidence:null});if(a===0)return m("pass",{code:"events-none"},null,null);
if(i===null||u.length===0)return m("inconclusive",{code:"events-not-compared",detail:r??""},null,null);const M=u.filter(kt=>kt>=a).length,k=Math.floor(Oi(u)*Math.
min(1,o)),B={revision:i.revision,from:i.from,to:i.to,windows:u.length,asMany:M,most:Math.max(...u)};if(s&&a<=k)return m("pass",{code:"events-usual",...B},k,M);const C=Math.
min(Ti,Math.max(Ei,Math.round(c/Ai))),F=ke({times:e,...n},c/C),K=ke(i,c/C).toSorted((kt,te)=>te-kt),mt=Math.floor(K.length*fn)+1,at=K[mt-1]??1/0,st=F.filter(kt=>kt>
at).length,bt=yi(F.length,K.length,st,mt),St=u.filter(kt=>kt>=a*gn).length,Ct=o>0&&o<1?(1-o)/o:1,yt=i.beside&&(u[0]??0)>=a*Ct*gn,et=s&&!yt&&st>=F.length*ki&&(0,hn.
ux)(bt,l.alpha)&&(St===0||(0,hn.ux)((St+1)/(u.length+1),l.alpha)),At={...B,shared:yt,asBad:St,parts:F.length,above:st,usualPart:at,partMs:c/C,alikeRate:bt};return et?
m("fail",{code:"events-unusual",...At,failRate:l.alpha},k,M):m("inconclusive",{code:"events-unclear",...At},k,M)}function Oi(l){return l.toSorted((e,n)=>e-n)[Math.
ceil(l.length*(1-fn))-1]??0}function Pi(l,{from:t,to:e}){return l.filter(n=>n>=t&&n<e).length}function ke({times:l,from:t,to:e},n){const s=Array.from({length:Math.
floor((e-t)/n+1e-9)},()=>0);for(const i of l){const r=Math.floor((e-i)/n-1e-9),o=Math.max(0,r);i<e&&o<s.length&&(s[o]=(s[o]??0)+1)}return s}const Ii=1440*6e4,xi=6,
Li=6e4,Ri=["error-lines","restarts"],ji=6e4;class Ui{#t;#e=null;#n=0;#s;#i=null;constructor(t){this.#t=t,this.#s=new f.W(null,t.window)}async read(t,e){const{cloudRun:n,
clock:s,scope:i,window:r,concurrent:o,candidateCreatedAt:a}=this.#t;if(i===null||!Ri.some(u=>Se(u,t).some(m=>m>=r.from)))return;const c=o?r.to:Math.min(a??r.from,
r.from);try{await Be(s,Li,e,async u=>{const{createdAt:m}=await n.revision(i.service,i.revision??"",u),M=Math.max(c-Ii,(m??c)+ji);M<c&&await this.#o(i,{from:M,to:c},
u)})}catch(u){if(e.throwIfAborted(),!(0,j.D)(u))throw u;this.#i=u.message}}finding(t,e,{ended:n,share:s,alpha:i}){const r=Se(t,e),o=this.#r(t);return Si({id:t,times:r,
window:this.#t.window,ended:n,usual:o,unread:this.#i,share:s,alpha:i})}#r(t){if(this.#e===null)return null;const e=this.#t.scope?.revision??"",{concurrent:n}=this.#t;
return{revision:e,from:this.#e,to:this.#n,times:Se(t,this.#s),beside:n}}async#o(t,{from:e,to:n},s){const i=new f.W(null,{from:e,to:n}),r=(0,p.VQ)(t),o=new Set;let[
a,c]=[0,n];const u=new ae.qs(this.#t.pages).read(m=>(0,p.Tq)(r,e,m),n,s);for await(const{entries:m,last:M}of u){a+=1;const k=m.filter(B=>!o.has((0,lt.k2)(B)));for(const B of k)
o.add((0,lt.k2)(B));for(const B of k)c=Math.min(c,(0,lt.e9)(B.timestamp));if(i.read(k,()=>!1),M||a>=xi){this.#e=M?e:c,M||(this.#i=`it wrote more than is read: i\
ts newest ${o.size} entries begin at ${new Date(c).toISOString()}`);break}}this.#n=n,this.#s=i}}function Se(l,t){return l==="error-lines"?t.errorTimes:t.endTimes}
var Oe=g(79338),Pe=g(47949),Bi=g(19774),Ie=g(26513);async function mn(l,t,e){const n=new Map,s=async i=>{const{after:r}=i.target,o=r===null?{}:await n.get(r);if(o==
null)return null;const a=await t(i.next(o));return e(a),a.ok?{...o,...a.taken}:null};for(const i of l)n.set(i.target.name,s(i));await Promise.all(n.values())}const Ci={
users:["requests","refused","kills"],none:["kills","error-lines"]};function Di({sights:l,probes:t,gauges:e,settings:n}){return n.onNoData!=="fail"||n.rollback||
!Ci[n.requests].every(i=>(0,h.jj)(l[i]))?!1:t.every(({sent:i,failingNow:r=0})=>i>=n.probeFailures&&r===0)&&e.every(i=>Fi(l,i))}function Fi(l,{id:t,isAbove:e}){if(e!==
null)return!e;const{code:n,refusals:s}=l[t]?.gap??{};return s!==void 0||n==="nothing-newer"||!(0,N.zx)(t).steady}var Wi=g(72221);const $i=3e4,Ni=1e4,wn=3e4,Ki=1e4,
Gi=15e3,Hi=.25;class he extends Error{why;constructor(t){super(`the window ended early: ${t}`),this.why=t}}class zi{#t;#e=0;#n;#s;#i=0;#r=0;#o=null;#a=null;#l=!1;constructor(t){
this.#t=t,this.#n=new ft(t.metrics,t.clock,(0,N.In)(t.settings),t.scope.from),this.#s=t.window.from;const{serving:e,gate:n,sample:s,window:i,clock:r}=t;e.onReading(
(o,a)=>{n?.read(o,a),([...this.probeFindings(),this.servingFinding()].some(fe)||s?.look().breached===!0&&t.probesAreOwn())&&!a&&r.now()<i.to&&this.#d()})}get probesMissed(){
return{missed:this.#r,due:this.#i+this.#r}}get resources(){return this.#n}get settled(){return this.#l}facts(){const{window:t,settings:e,clock:n}=this.#t;return{
startedAt:t.from,endedAt:this.#a??Math.min(n.now(),t.to),plannedMs:t.to-t.from,intervalMs:e.intervalMs,...e.probeIntervalMs===void 0?{}:{probeIntervalMs:e.probeIntervalMs},
endedEarly:this.#o??(this.#l?null:"cancelled"),polls:this.#e,...this.#t.later?{since:"deploy"}:{}}}seen(){const{window:t,evidence:e,baseline:n,probes:s,sample:i,
serving:r,later:o}=this.#t,a=mt=>s.some(({target:at})=>at.name===mt)?{readTo:this.#s,gap:null}:null,u=this.#a===null||this.#o==="proven"?Math.min(Gi,(t.to-t.from)*
Hi):0,m=e.sights(u),M=i?.role==="instead"?a(i.name):null,k=M===null?{}:{requests:M,refused:M},B=o?e.active.tally.lastAt:1/0,C=Object.fromEntries(N.wS.map(mt=>[mt,
this.#n.coverage(mt,B)])),F={...m,...k,...C,"probe-health":a("health"),"probe-chat":a("chat"),probe:s.some(xe)?{readTo:this.#s,gap:null}:null,"judged-probes":i===
null?null:a(i.name),service:r.coverage,baseline:n?.coverage??null},K=this.#c||this.#o==="refused"?t.to:(0,dt.FJ)(this.#a??this.#t.clock.now(),this.#t.settings);
return{sights:F,from:t.from,until:Math.max(t.from,K),spareMs:u}}get#c(){return this.#a!==null&&this.#o===null}async run(t){if(this.#t.later)return await this.#u(
t);const{window:e,settings:n,clock:s,evidence:i,baseline:r,serving:o,gate:a,time:c}=this.#t,u=new AbortController,m=AbortSignal.any([t,u.signal]),M=new AbortController,
k=this.#f(AbortSignal.any([m,M.signal]));k.catch(st=>u.abort(st));const B=new AbortController,C=o.run(AbortSignal.any([m,B.signal])).catch(st=>{B.signal.aborted||
u.abort(st)}),F=await Promise.allSettled([this.#b(m),this.#M(m),this.#m(m)].map(async st=>{await st.catch(bt=>{throw u.abort(bt),bt})}));M.abort(new Error("the \
window is over"));const K=async()=>{B.abort(new Error("nothing more is observed")),await C,await o.readLast(t),a?.close()};if(await k,t.throwIfAborted(),F.find(
st=>st.status==="rejected")!==void 0){if(!(u.signal.reason instanceof he))throw u.signal.reason;this.#o=u.signal.reason.why,this.#a=Math.min(s.now(),e.to),await K();
return}this.#a=e.to,await s.sleep(e.to+n.settleMs-s.now(),AbortSignal.any([t,u.signal]));const at=c.last(t);await Promise.all([i.sweep(at),this.#T(t),K()]),await r?.
sweep(at(()=>-1/0)),this.#l=!0,this.#A()}async#u(t){const{window:e,settings:n,clock:s,evidence:i,baseline:r,serving:o,gate:a,time:c}=this.#t;this.#a=e.to,await s.
sleep(e.to+n.settleMs-s.now(),t);const u=c.last(t),m=async()=>{await this.#g(t),await o.readLast(t),a?.close()};await Promise.all([i.lookBack(u),this.#T(t),m()]),
await r?.sweep(u(()=>-1/0)),this.#e=1,this.#l=!0,this.#A()}async#g(t){const{probes:e,clock:n,sendProbe:s,matcher:i,gate:r}=this.#t;this.#s=n.now(),r?.leads===!0&&
await mn(e,async o=>await s(o,n,t),o=>{i.sent(o),r.answered(o,n.now())})}async#b(t){const{window:e,probes:n,clock:s,sendProbe:i,matcher:r,gate:o,serving:a,settings:c}=this.#t,
u=c.probeIntervalMs??c.intervalMs;await this.#k(u,t,async m=>{this.#r+=m,this.#i+=1,this.#s=s.now(),o?.leads===!0&&await mn(n,async M=>await i(M,s,t),M=>{r.sent(
M),o.answered(M,s.now())===c.probeFailures&&a.readNow()})}),this.#s=e.to}async#M(t){const{evidence:e,baseline:n,time:s,settings:i}=this.#t;await this.#k(i.intervalMs,
t,async()=>{if(await e.poll(s.poll(t)),this.#e++,this.#A(),fe((0,Pe.dY)(e.watch.kills,this.#t.since))&&this.#d(),i.failFast&&e.look().breached&&(await e.catchUp(
s.poll(t)),e.look().breached&&this.#d()),this.probeFindings().some(fe)&&this.#d(),n?.fails===!0&&this.#d(),i.earlyPass&&this.#p()&&(await e.catchUp(s.poll(t)),this.#p()))
throw new he("proven");if(this.#w())throw new he("refused")})}async#f(t){const{baseline:e,time:n,settings:s}=this.#t;if(e!==null)try{await this.#k(s.intervalMs,
t,async()=>{await e.poll(n.poll(t))})}catch(i){if(!t.aborted)throw i}}async#m(t){const{window:e,clock:n,settings:s,evidence:i}=this.#t,r=s.earlyPass?Ni:$i;for(;n.
now()<e.to;){const o=Math.min(n.now()+wn,e.to+s.settleMs);await Promise.all([this.#T(t),i.meter({deadline:o,signal:t})]),this.gaugeFindings().some(fe)&&this.#d(),
await n.sleep(Math.min(r,Math.max(0,e.to-n.now())),t)}}get probesOfAll(){return this.#t.gate?.everLed===!1}probeFindings(){const{probes:t,settings:e}=this.#t;if(this.
probesOfAll)return[];const n=t.filter(i=>!xe(i)).map(i=>{const r=i.target.name==="health"?"probe-health":"probe-chat",o=(0,Ie.ih)(r,i.counters(),e.probeFailures),
a=e.errorRateBudget;return r==="probe-health"||a===void 0?o:(0,Ie.iG)(o,i.counters(),{allowedRate:a,failLevel:e.alphaFail/2,timeoutMs:e.probeTimeoutMs,ended:this.#l})}),
s=t.filter(xe).map(i=>({name:i.target.name,counters:i.counters()}));return s.length===0?n:[...n,(0,Ie.fl)(s,e.probeFailures)]}serviceWatch(){return{...this.#t.serving.
facts(),answersLeftOut:this.#t.gate?.leftOut??0}}get since(){return this.#t.since}servingFinding(){const{serving:t,window:e,clock:n}=this.#t;return t.finding(this.#a??
Math.min(n.now(),e.to))}gaugeFindings(){const{settings:t,instance:e,since:n}=this.#t;return N.wS.flatMap(s=>(0,Pe.VK)(s,{points:this.#n.points(s),since:n},t,e)??
[])}#p(){const{changes:t}=this.#t.serving.facts();if(t.some(an))return!1;const{evidence:e,sample:n}=this.#t,s=this.seen(),r=[...this.probeFindings(),...this.gaugeFindings(),
(0,Pe.dY)(e.watch.kills,this.#t.since)].every(c=>{const{decision:u,reason:m}=(0,Oe.p_)(c,s);return u==="pass"||u==="not-judged"||u==="warn"&&m.code!=="probe-una\
nswered"}),o=()=>(e.look().canPass||this.#h())&&!this.#y(s),a=n?.role==="instead"?n.look().proven:o();return r&&a&&this.#v().every(c=>(0,Oe.iT)(c,s)===null)}#y(t){
const{evidence:e}=this.#t,n=e.active.throughSlice(e.evidenceUntil(!0)),[s]=e.active.judge.findings({kind:"running",afterMs:0,throughSlice:n}),i=(0,Wi.d)(s,e,t);
return i!==null&&i.decision!=="warn"}#h(){const{evidence:t,sample:e,clock:n,window:s,probesAreOwn:i,logShowsProbes:r}=this.#t;if(e===null||!t.undoubted||!i())return!1;
const o=n.now()-s.from,a=t.active.throughSlice(t.evidenceUntil(!0)),c=t.active.judge.findings({kind:"running",afterMs:o,throughSlice:a}),u=e.findings("running",
o);return(0,Bi.B)(c,u,r()).every(m=>{const{decision:M}=(0,Oe.p_)(m,this.seen());return M==="pass"||M==="not-judged"})}#w(){const{settings:t,gate:e,instance:n}=this.#t,
s=e?.everLed===!0?this.#t.probes.map(r=>r.counters()):[],i=(0,N.In)(t).map(r=>{const o=this.#n.points(r).at(-1),a=(0,N.mr)(r,t,n)?.limit??1/0;return{id:r,isAbove:o===
void 0?null:o.value>a}});return Di({sights:this.seen().sights,probes:s,gauges:i,settings:t})}#v(){const{settings:t,baseline:e}=this.#t,n=t.errorRateBudget===void 0?
[]:["error-rate"],s=t.p95BudgetMs===void 0?[]:["p95"],i=t.quantileBudgets.map(({quantile:a})=>(0,ce.KQ)(a)),r=t.waitBudget===void 0?[]:["hidden-wait"],o=e!==null&&
t.onRegression==="fail"?["baseline-latency"]:[];return[...n,...s,...i,...r,...o]}#d(){if(this.#t.settings.failFast)throw new he("failed")}async#T(t){const{scope:e,
clock:n,window:s,settings:i,later:r}=this.#t,o=r?1/0:Math.max(s.to+i.settleMs,n.now()+Ki);await this.#n.read({...e,to:n.now()},{deadline:Math.min(n.now()+wn,o),
signal:t})}async#k(t,e,n){const{window:s,clock:i}=this.#t;let r=1;for(let o=s.from;o<s.to;)await i.sleep(o-i.now(),e),await n(r-1),r=Math.max(1,Math.ceil((i.now()-
o)/t)),o+=t*r}#A(){const{evidence:t,sample:e,window:n,clock:s,settings:i,onProgress:r}=this.#t,o=e?.role==="instead"?e:null,{tally:a,judge:c}=o??t.active,{count:u,
errors:m}=a,M=[...o===null?[t.look()]:[],...e===null?[]:[e.look()]],k=Math.max(...M.map(C=>C.strength)),B=Math.max(...M.map(C=>C.inFavour));r({elapsedMs:Math.min(
s.now(),n.to)-n.from,windowMs:n.to-n.from,requests:u,p95Ms:c.latency()?.p95Ms??null,errorRate:u===0?null:m/u,strength:k,inFavour:B,sampled:o===null?t.active.reader.
sampling?.fraction??null:null,...o===null?{}:{sample:"probes"},...i.requests==="users"?{}:{sample:"error-lines",requests:t.watch.errorTimes.filter(C=>C>=n.from&&
C<n.to).length},...t.trouble===null?{}:{note:t.trouble.detail}})}}function xe({target:l}){return l.name!=="health"&&l.name!=="chat"}function fe(l){return l.decision===
"fail"}const Qi=2e3,Le=2e4,Vi=3,Yi=2e3,Ji=60*6e4,Xi=60*6e4;function Zi({createdAt:l},t){return l===null||l>=t-Xi}class _i{settings;project;clock;#t;readiness;steps=[];found=null;expectations;compared=null;url=null;noProbes=null;probes=[];evidence;probeSample=null;baselineEvidence=null;window;collection;elsewhere=null;past;cutFrom=null;newMessages;usual;startLog;get baseline(){
return this.found?.name??null}get standIn(){return this.probeSample?.role==="instead"?this.probeSample:null}get probesAreOwn(){return this.#e.every(({direct:t,shown:e,
sent:n})=>t||e>=n)}get logShowsProbes(){return this.#e.every(({shown:t,sent:e})=>2*t>=e)}get#e(){return this.probes.filter(({target:t})=>t.name===this.probeSample?.
name).map(t=>({direct:t.target.direct,...t.facts()}))}constructor(t,e){this.settings=t,this.project=t.project??"",this.expectations=new An(t),this.clock=e.clock,
this.#t=e}async run(t){const e=this.clock.now(),n=await this.awaitReadiness(t);n!==void 0&&await this.#i(n,e,t)}async awaitReadiness(t,e=!1){const n=await this.#l(
t);if(n===void 0)return;const{service:s,revision:i,tag:r,readyTimeoutMs:o,intervalMs:a}=this.settings;this.readiness=await(0,P.fh)(n,{service:s,wanted:{revision:i,
tag:r,withoutTraffic:e||this.#n,commit:this.settings.expectCommit,asItIs:this.#n},timeoutMs:o,pollMs:Math.min(Qi,a)},this.clock,t,M=>{this.steps.push(M),this.#t.
onReadiness(M)});const{servedUsers:c}=this.#t;this.found=await On(this.settings,this.readiness,{cloudRun:n,servedUsers:c,clock:this.clock},t),this.url=this.#b();
const{revision:u,finding:m}=this.readiness;return u!==void 0&&m.decision==="pass"&&await this.expectations.read(n,u,{deadline:this.clock.now()+Le,signal:t}),u!==
void 0&&m.decision==="fail"&&await this.#o(u,t),m.decision==="pass"?u:void 0}get#n(){return this.settings.since==="deploy"}#s({createdAt:t}){const{settings:e,clock:n}=this,
s=n.now();if(!this.#n)return{window:{from:s,to:s+e.windowMs},settings:e};const{settleMs:i,windowMs:r,firstLook:o}=e,a=o?.startedAt??null,{window:c,cut:u}=as(t,{
now:s,firstAt:a,settleMs:i,windowMs:r});return this.cutFrom=u?c.from:null,{window:c,settings:{...e,windowMs:c.to-c.from}}}async#i(t,e,n){const{clock:s}=this,{service:i}=this.
settings,r=this.readiness?.service;if(r===void 0)return;const{probeHeaders:o,warmUpMs:a}=this.settings,u=[`ion-verify/1 (run ${(0,z.randomBytes)(8).toString("he\
x")})`,o["user-agent"]].filter(Rt=>Rt!==void 0).join(" "),m=new Map;this.probes=this.#f(u,m,this.#n?-1/0:s.now()+a);const[M,k]=await Promise.all([this.#t.logs(),
this.#t.metrics()]),B=new h.qm(s),C={page:M.page.bind(M),close:M.close.bind(M),trouble:B},{window:F,settings:K}=this.#s(t),{from:mt}=F,at=K.requests==="users",st=K.
tag!==void 0&&(0,be.tC)(r,t.name)===0,bt=K.url===void 0||pn(K.url,this.#g(K.tag)??null),St={...K,alphaFail:K.alphaFail/2};this.#n?this.probeSample=null:at&&st&&
bt&&this.probes.length>0?this.probeSample=new Ve(K,F,"instead"):at&&K.proveWith==="users-and-probes"&&this.probes.length>0&&(this.probeSample=new Ve(St,F,"besid\
e"));const Ct=new Kn(this.probes,this.probeSample,this.expectations);this.compared=st||!at?null:this.#c(F,e);const yt=this.#r(t),et=new X.T(m,(0,Et.r)(yt,K,F).window);
this.evidence=new _s(C,this.#t.readLimit,s,et,{settings:this.probeSample?.role==="beside"?St:K,scope:yt,window:F,candidateCreatedAt:t.createdAt,mostUnderWay:(0,dt.
Rv)(t),probeAgent:u,onProbe:Rt=>Ct.shown(Rt),metrics:at?new Q(k,s,yt,F,K.errorStatus):null,routing:this.#t.routing??null});const{evidence:At}=this,kt={settings:K,
scope:yt,pages:C,limit:this.#t.readLimit,clock:s,evidence:At},te=Rt=>et.isOurs(Rt);this.baselineEvidence=this.compared===null?null:new _t({...kt,time:this.compared,
isOurs:te}),this.window=new zi({settings:K,window:F,evidence:At,baseline:this.baselineEvidence,probes:this.probes,gate:this.#u(r,t,Ct),serving:new gi({cloudRun:await this.#t.
cloudRun(),clock:s,service:i,tag:K.tag,first:{service:r,revision:t},window:F,later:this.#n}),later:this.#n,sample:this.probeSample,probesAreOwn:()=>this.probesAreOwn,
logShowsProbes:()=>this.logShowsProbes,matcher:et,metrics:k,time:new Mi(s,this.#t.readLimit,Math.max(s.now(),F.to+K.settleMs)),scope:{...yt,from:Math.max(t.createdAt??
mt,this.#n?s.now()-Qe:0)},instance:(0,oi.h)(t),since:Zi(t,mt)?-1/0:mt,sendProbe:new G.d({audience:r.invokerIamDisabled?null:r.uri,idToken:this.#t.idToken,sendProbe:this.#t.
sendProbe}).send,clock:s,onProgress:this.#t.onProgress});const Nt=this.baseline===null?null:{...yt,revision:this.baseline},ge=t.createdAt;if(Nt!==null&&(this.newMessages=
new Cn({pages:C,clock:s,baseline:Nt,candidateCreatedAt:ge,evidence:this.evidence})),!at){const Rt=await this.#t.cloudRun(),qi=Nt!==null&&(0,be.tC)(r,Nt.revision)>
0;this.usual=new Ui({cloudRun:Rt,pages:C,clock:s,scope:Nt,candidateCreatedAt:ge,window:F,concurrent:qi})}const vn=new AbortController,Re=AbortSignal.any([n,vn.signal]);
this.past=new ss({settings:K,clock:s,metrics:k,candidate:t,evidence:At});const je=Promise.all([this.#a(k,Re),this.newMessages?.readBaseline(Re),...at?[this.past.
read(Re)]:[]]);je.catch(()=>{});try{await this.window.run(n),this.#n&&await je}finally{vn.abort(new Error("the window is over")),await je}await this.newMessages?.
lookAgain(n),this.window.settled&&await this.usual?.read(this.evidence.watch,n),this.probes.some(Rt=>Rt.facts().shown<Rt.facts().sent)&&this.#t.readLimit.leftThisMinute()>
0&&(this.elsewhere=await(0,bn.E)(C,{scope:yt,probeAgent:u,window:F},s,n))}#r({name:t}){const{service:e,region:n,workerPool:s}=this.settings;return{service:e,region:n,
revision:t,...s===void 0?{}:{pool:!0}}}async#o(t,e){await this.clock.sleep(Yi,e);const n=this.clock.now(),s={from:Math.max(t.createdAt??0,n-Ji),to:n},i=this.#r(
t),r=new f.W(null,s);try{const o=await this.#t.logs(),a=new T.KH(o,this.#t.readLimit,this.clock,(0,p.b$)(i),s);for await(const c of a.sweep(Vi,{deadline:n+Le,signal:e}))
r.read(c,()=>!1);this.startLog=r}catch(o){if(e.throwIfAborted(),!(0,j.D)(o))throw o}}async#a(t,e){try{this.collection=await ut(t,{deadline:this.clock.now()+Le,signal:e})}catch(n){
if(!e.aborted)throw n}}async#l(t){try{return this.project=await this.#t.signIn(),await this.#t.cloudRun()}catch(e){if(t.throwIfAborted(),!(0,j.D)(e))throw e;const{
message:n,kind:s}=e,i=e.failure==="transient"?{code:"not-reachable",detail:n}:{code:"no-access",detail:n,why:s},r=(0,P.Mj)("inconclusive",i,0,this.settings.readyTimeoutMs);
this.readiness={finding:r,steps:[],service:void 0,revision:void 0,notices:[]};return}}#c(t,e){const{baseline:n,readiness:s}=this;if(n===null||s?.service===void 0)
return null;const i=(0,y.HQ)(s.service),r=s.revision?.createdAt??null;return Kt({baseline:n,candidateCreatedAt:r,beganAt:e,traffic:i,window:t})}#u(t,{name:e},n){
if(this.probes.length===0)return null;const s=(0,y.HQ)(t).find(i=>i.tag!==null&&pn(i.url,this.url))?.tag??null;return new Yn({address:s===null?{kind:"traffic"}:
{kind:"tag",tag:s},candidate:e,first:t,count:(i,r)=>{n.count(i,r),this.evidence?.probed(i)}})}#g(t){const e=this.readiness?.service;return e===void 0||t===void 0?
void 0:(0,y.ak)(e,t)}#b(){const{url:t,tag:e}=this.settings,n=this.readiness?.service;if(t!==void 0)return t;if(n===void 0)return null;const s=this.#g(e);return s!==
void 0?s:e!==void 0?(this.noProbes=`Cloud Run names no URL for the tag ${e}; give the input url`,null):n.internalOnly?(this.noProbes="the service takes internal\
 traffic only; run the job inside its network and give the input url",null):n.defaultUriDisabled||n.uri===null?(this.noProbes="the service has no run.app URL; g\
ive the input url",null):n.uri}#M(t){const{hostname:e,origin:n}=new URL(t),s=[this.readiness?.service?.uri,this.#g(this.settings.tag)];return e.endsWith(".run.a\
pp")||s.some(i=>i!=null&&URL.parse(i)?.origin===n)}#f(t,e,n){const{url:s}=this;if(s===null)return[];const{probeTimeoutMs:i}=this.settings,r=s.replace(/\/+$/,""),
o=this.#M(r),a=this.settings.expectVersion===void 0?void 0:this.settings.versionFrom;return Y(this.settings).map(({path:c,...u})=>{const m=u.name==="health"?a:void 0,
M={url:r+c,timeoutMs:i,userAgent:t,direct:o};return new I._({...u,...M,warmUntil:n,versionFrom:m},e)})}}function pn(l,t){const e=n=>n.replace(/\/+$/,"");return l!==
null&&t!==null&&e(l)===e(t)}}),36476:((Mt,tt,g)=>{g.d(tt,{V:()=>z});function z(I){return[...Map.groupBy(I.filter(({count:P})=>P>=1),({at:P})=>P)].map(([P,T])=>({
at:P,value:T[0]?.isShare===!0?j(T):X(T)})).sort((P,T)=>P.at-T.at)}function j(I){return Math.max(...I.map(V))}function X(I){const y=[...Map.groupBy(I,({container:f})=>f??
"").values()].map(f=>({count:Math.max(...f.map(({count:p})=>p)),most:j(f),mean:Math.max(...f.map(({mean:p})=>p)),least:Math.max(...f.map(Y))})),P=Math.max(...y.
map(({count:f})=>f)),T=y.filter(({count:f})=>f===P),h=T.reduce((f,{least:p})=>f+p,0);return Math.max(T.reduce((f,{mean:p})=>f+p,0),...y.map(f=>f.most+h-(T.includes(
f)?f.least:0)))}function V(I){return I.count===1?I.mean:Math.max(I.mean,G(I,I.bucketCounts.findLastIndex(y=>y>0)))}function Y(I){return I.count===1?I.mean:Math.
min(I.mean,G(I,I.bucketCounts.findIndex(y=>y>0)))}function G({bounds:I},y){if(y<1)return 0;switch(I.kind){case"exponential":return I.scale*I.growth**(y-1);case"\
linear":return I.offset+I.width*(y-1);case"explicit":return I.bounds[y-1]??0;case"none":return 0}}}),49163:((Mt,tt,g)=>{g.d(tt,{A:()=>P});var z=g(82961);function j(h){
const f=h.findings.filter(({decision:b})=>b==="fail");if(h.window===null||f.length===0)return"no-window";const p=f.map(b=>X(b,h));return p.includes(null)?null:p[0]??
"not-of-requests"}function X(h,f){const{id:p}=h,{of:b}=(0,z.EG)(p);return b==="users"||b==="comparison"?h.sample==="probes"||h.n===0||!Y(f)?"no-users":G(h)?null:
"not-of-requests":b==="instances"?f.isWorker!==!0&&!Y(f)?"no-users":I(h,f)?null:"not-in-window":b==="probes"?V(h,f)?null:"probes-unproven":"not-of-requests"}function V({
id:h,reason:f},{probes:p}){const b=p.find(({name:v})=>`probe-${v}`===h);return b===void 0||f.code!=="probe-failing"?!1:b.shown-(b.sent-b.failed)>=f.run}function Y({
requests:h}){return h!==null&&h.count>0&&h.source!==null&&h.source!=="probes"}function G({evidence:h,reason:f}){if(f.code==="baseline-slower"||f.code==="baselin\
e-more-errors")return f.lnE>=f.lnNeeded;if(h===null)return!1;const{failLnE:p,failLnThreshold:b,pTooMany:v,failLevel:O}=h;return p>=b||v!==null&&v<=O}function I({
id:h,limit:f,reason:p},{window:b,memory:v,cpu:O}){const D=b?.startedAt??1/0;if(p.code==="events-unusual")return!0;if(p.code==="killed-for-memory")return(p.lastAt??
p.firstAt)>=D;const E=h==="memory"?v:h==="cpu"?O:null;return E?.points.some(({at:L,value:R})=>L>=D&&R>(f??E.budget??1/0))===!0}var y=g(38419);function P(h){const f=j(
h);return f===null?T(h):{code:"not-proven",why:f}}function T({baseline:h,findings:f}){const p=h?.compared??null,v=f.find(({id:L,decision:R})=>L==="error-rate"&&
R==="fail")?.evidence??null;if(h===null||p===null||!p.concurrent||v===null)return;const{allowedRate:O,failLevel:D}=v;if(p.count===0||!(0,y.ux)((0,y.fl)(p.count,
p.errors,O),D))return;const E=`${p.errors} of its ${p.count} requests failed at the same time`;return{code:"target-unhealthy",revision:h.name,detail:E}}})};
