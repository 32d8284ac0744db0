"use strict";exports.id=4053,exports.ids=[4053],exports.modules={89995:((Tt,at,h)=>{h.d(at,{S:()=>I,k:()=>it});var B=h(48330),Y=h(72311),et=h(17309),st=h(10661),rt=h(95700);
function it({readyTimeoutMs:b,windowMs:x,settleMs:S,since:f}){return b+(f==="deploy"?0:x)+S}async function I(b,x,{onReadiness:S,onProgress:f},g){const M=(0,rt.m)(
{...x,...b}),y={...x,servedUsers:M,sendProbe:st.Nx,onReadiness:S,onProgress:f},w=new et.o(b,y),P=await(0,Y.z)(async()=>await w.run(g),g);return{report:(0,B.x)(w,
P),ending:P}}}),71405:((Tt,at,h)=>{h.d(at,{C6:()=>x,_2:()=>I,kR:()=>b});var B=h(21743),Y=h(28654);const et=.01,st=.5,rt=.2,it=2;function I(S,f){return S!==null&&
S>=400&&S<500&&(0,Y.bJ)(S,f)===!1}function b(S,f,g=0){const M=S.filter(({status:w})=>I(w,f)).map(w=>w.status===429?{...w,count:Math.max(0,w.count-g)}:w),y=w=>w.
reduce((P,{count:W})=>P+W,0);return{n:y(S),bad:y(M),status:M.toSorted((w,P)=>P.count-w.count)[0]?.status??null}}function x({n:S,bad:f,status:g},M,y){if(f===0||g===
null)return null;const w=(0,B.m)(S,f,et),P=M!==null&&M.n>0?M:null,W=P===null?null:(0,B.m)(P.n,P.bad,et);return(W===null?w.low>st:w.low>rt&&w.low>it*W.high)?{id:"\
client-errors",decision:P===null?"warn":y,reason:{code:"client-errors",status:g,baselineN:P?.n??null,baselineRate:P===null?null:P.bad/P.n},value:f/S,limit:null,
unit:"ratio",n:S,bad:f,interval:w,evidence:null}:null}}),76922:((Tt,at,h)=>{h.d(at,{K:()=>Y,g:()=>B});function B({version:f,image:g,commit:M},y,w){return[...f===
void 0?[]:[S("expected-version",et(f,w.versions,w.where))],...g===void 0?[]:[S("expected-image",st(g,y))],...M===void 0?[]:[S("expected-commit",rt(M,y))]]}function Y(f,g){
const[M,y]=f.length<g.length?[f,g]:[g,f];return M.length>=7&&y.toLowerCase().startsWith(M.toLowerCase())}function et(f,g,M){const y=[...g.values()].reduce((W,A)=>W+
A,0),w=[...g].filter(([W])=>W!==""),P=w.filter(([W])=>W!==f).toSorted(([,W],[,A])=>A-W)[0];return P!==void 0?{...b(f,P[0]),n:y}:w.length>0?{...I(f),n:y}:{...x(f,
M),n:y}}function st(f,{image:g,digest:M,why:y}){if(g===null)return x(f,"Cloud Run tells no image");const[w,P]=[it(f),it(g)],W=P.digest??M;if(w.digest!==null){if(W===
null)return x(f,y===""?`it was deployed as ${g}, without a digest`:y);const A=w.name===""||P.name===""||w.name===P.name;return W===w.digest&&A?I(W):b(f,`${P.name}\
@${W}`)}return f===g?I(g):P.tag===null?x(f,`it was deployed as ${g}; give its digest`):b(f,g)}function rt(f,{commit:g,labels:M}){if(Object.values(M).some(P=>Y(P,
f)))return I(f);if(g!==null)return b(f,g);const w=Object.keys(M);return x(f,w.length===0?"the revision has no label":`its labels are ${w.join(", ")}`)}function it(f){
const[g="",M=null]=f.startsWith("sha256:")?["",f]:f.split("@"),y=g.lastIndexOf(":"),w=y>g.lastIndexOf("/");return{name:w?g.slice(0,y):g,tag:w?g.slice(y+1):null,
digest:M}}function I(f){return{decision:"pass",reason:{code:"expected-met",seen:f},n:1}}function b(f,g){return{decision:"fail",reason:{code:"expected-other",expected:f,
seen:g},n:1}}function x(f,g){return{decision:"inconclusive",reason:{code:"expected-unknown",expected:f,detail:g},n:0}}function S(f,g){return{id:f,value:null,limit:null,
unit:"count",bad:null,interval:null,evidence:null,...g}}}),47949:((Tt,at,h)=>{h.d(at,{VK:()=>I,dY:()=>S,o1:()=>M});var B=h(55649),Y=h(48946);const et=2;function st({
id:A,points:L,budget:$}){const z=L.filter(({value:Q})=>Q>$).toSorted((Q,T)=>Q.at-T.at),[nt]=z;return{id:A,value:L.length===0?null:Math.max(...L.map(({value:Q})=>Q)),
limit:$,unit:(0,Y.zx)(A).unit,n:L.length,bad:z.length,interval:null,evidence:null,...rt(L.length,z.length,nt?.at??0)}}function rt(A,L,$){return A===0?{decision:"\
inconclusive",reason:{code:"gauge-no-points"}}:L===0?{decision:"pass",reason:{code:"gauge-within",points:A}}:L>=et&&L*2>=A?{decision:"fail",reason:{code:"gauge-\
above",consecutive:L,firstAt:$}}:{decision:"warn",reason:{code:"gauge-undecided",points:A,above:L}}}const it=3;function I(A,L,$,z){const{unit:nt,required:Q}=(0,Y.
zx)(A),T=(0,Y.mr)(A,$,z);if(T===void 0)return Q===!0?(0,B.W)(A,nt):null;const{limit:U,limitOf:D}=T,X=b({id:A,budget:U??1/0,...L}),H=D===void 0?{}:{limitOf:D};return U!==
null||L.points.length===0?{...X,limit:U,...H}:{...X,limit:U,...H,bad:null,decision:"inconclusive",reason:{code:"limit-unknown"}}}function b(A){return(0,Y.zx)(A.
id).points==="starts"?st(A):x(A)}function x({id:A,points:L,budget:$,since:z=-1/0}){const nt=L.toSorted((X,H)=>X.at-H.at);let Q=0,T=0,U=null,D={consecutive:0,firstAt:0};
for(const[X,{at:H,value:lt}]of nt.entries())U=U===null?lt:Math.max(U,lt),T=lt>$&&H>=z?T+1:0,T>0&&(Q+=1),T>D.consecutive&&(D={consecutive:T,firstAt:nt[X-T+1]?.at??
0});return{id:A,value:U,limit:$,unit:(0,Y.zx)(A).unit,n:nt.length,bad:Q,interval:null,evidence:null,...y({points:nt.length,above:Q,longest:D,stillAbove:T>0})}}function S(A,L=-1/0){
const $=A.filter(({at:Q})=>Q>=L),z=w($),nt=w(A);return z===null&&nt!==null?{id:"memory-kill",decision:"warn",reason:{code:"killed-before",kills:A.length,lastAt:P(
A),message:nt.message},...W([])}:{id:"memory-kill",decision:z===null?"pass":"fail",reason:z===null?{code:"not-killed"}:{code:"killed-for-memory",kills:$.length,
firstAt:z.at,lastAt:P($),message:z.message,...g(z)},...W($)}}const f={K:2**-10,M:1,G:2**10};function g({message:A,instance:L}){const $=String.raw`(\d+(?:\.\d+)?) ?([KMG])(?:i?B)?`,
[,z,nt="",Q,T=""]=new RegExp(`memory limit of ${$} exceeded with ${$} used`,"i").exec(A)??[],U=(D,X)=>Math.round(Number(D)*(f[X.toUpperCase()]??1)*2**20);return{
...L===void 0?{}:{instance:L},...z===void 0||Q===void 0?{}:{usedBytes:U(Q,T),limitBytes:U(z,nt)}}}function M(A){const L=w(A);return L===null?null:{id:"restarts",
decision:"warn",reason:{code:"restarted",times:A.length,firstAt:L.at,message:L.message},...W(A)}}function y(A){const{points:L,above:$,longest:z,stillAbove:nt}=A;
return L===0?{decision:"inconclusive",reason:{code:"gauge-no-points"}}:z.consecutive>=it?{decision:"fail",reason:{code:"gauge-above",...z}}:nt?{decision:"inconc\
lusive",reason:{code:"gauge-undecided",points:L,above:$}}:{decision:"pass",reason:{code:"gauge-within",points:L}}}function w(A){return A.toSorted((L,$)=>L.at-$.
at)[0]??null}function P(A){return A.reduce((L,{at:$})=>Math.max(L,$),-1/0)}function W(A){const L=A.length;return{value:L,limit:0,unit:"count",n:L,bad:L,interval:null,
evidence:null}}}),26513:((Tt,at,h)=>{h.d(at,{FG:()=>Y,fl:()=>rt,iG:()=>it,ih:()=>et});var B=h(38419);const Y={sent:0,ok:0,failed:0,longestRun:0,lastReason:null,
unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0};function et(b,x,S){const{sent:f,failed:g,longestRun:M}=x;return{id:b,value:f===0?null:M,limit:S,
unit:"count",n:f,bad:g,interval:null,evidence:null,...I(x,S)}}const st=["fail","inconclusive","warn","pass"];function rt(b,x){const S=b.map(({name:w,counters:P})=>{
const W=et("probe",P,x),{reason:A}=W;return A.code==="probe-none"?{...W,reason:{...A,detail:`${w}: ${A.detail}`}}:{...W,reason:"last"in A?{...A,last:`${w}: ${A.
last}`}:A}}).toSorted((w,P)=>st.indexOf(w.decision)-st.indexOf(P.decision)),[f=et("probe",Y,x)]=S,g=w=>b.reduce((P,W)=>P+w(W.counters),0),M=g(({sent:w})=>w),y=f.
reason.code==="probe-ok"?{code:"probe-ok",sent:M}:f.reason;return{...f,reason:y,n:M,bad:g(({failed:w})=>w)}}function it(b,{sent:x,unanswered:S=0},{allowedRate:f,
failLevel:g,timeoutMs:M,ended:y}){if(S===0||b.decision==="fail")return b;const w=y&&(0,B.ux)((0,B.fl)(x,S,f),g);return{...b,decision:w?"fail":b.decision==="pass"?
"warn":b.decision,reason:{code:"probe-unanswered",sent:x,unanswered:S,timeoutMs:M,allowedRate:f}}}function I(b,x){const{sent:S,ok:f,failed:g,longestRun:M,lastReason:y,
unsent:w,lastUnsent:P,misdirected:W,lastMisdirected:A,warmUp:L}=b,$=y??"";if(S===0)return{decision:"inconclusive",reason:{code:"probe-none",detail:$}};if(M>=x)return{
decision:"fail",reason:{code:"probe-failing",run:M,last:$}};if(g>0&&(f>0||g>=w+W))return{decision:2*g>f+g?"inconclusive":"warn",reason:{code:"probe-some-failed",
sent:S,failed:g,longestRun:M,last:$}};if(A!==null&&f===0){const{kind:U,reason:D}=A;return{decision:"inconclusive",reason:{code:"probe-wrong-question",sent:S,misdirected:W,
kind:U,last:D}}}if(P!==null){const U=f>w?"warn":"inconclusive",{door:D,reason:X}=P;return{decision:U,reason:{code:"probe-not-sent",sent:S,unsent:w,door:D,last:X}}}
if(f===0)return{decision:"inconclusive",reason:{code:"probe-warming-up",sent:L}};const{concerns:z=0,lastConcern:nt="",unknowns:Q=0,lastUnknown:T=""}=b;return z>
0?{decision:"warn",reason:{code:"probe-concerned",sent:S,concerned:z,last:nt}}:Q>0?{decision:"warn",reason:{code:"probe-unknown-state",sent:S,unknown:Q,last:T}}:
{decision:"pass",reason:{code:"probe-ok",sent:S}}}}),19774:((Tt,at,h)=>{h.d(at,{B:()=>rt});var B=h(38419);const Y=.1,et=["not-proven","no-requests","proven-too-\
soon"];function st(b,x,S){if(b.decision!=="inconclusive")return b;const{n:f,bad:g}=b,M={...x,beside:{n:f,bad:g??0}};return x.decision==="fail"?M:!et.includes(b.
reason.code)||it(b)||b.reason.code==="no-requests"&&!S?b:x.decision==="pass"||I(x)<I(b)?M:b}function rt(b,x,S){return b.map(f=>{const g=x.find(({id:M})=>M===f.id);
return g===void 0?f:st(f,g,S)})}function it({n:b,bad:x,evidence:S}){if(S===null||b===0||x===null)return!1;const{allowedRate:f}=S;return x<=f*b?!1:f*b>=1||(0,B.ux)(
(0,B.fl)(b,x,f),Y)}function I({reason:b}){return b.code==="proven-too-soon"?0:b.code==="not-proven"?b.moreClean??1/0:1/0}}),96525:((Tt,at,h)=>{h.d(at,{h:()=>x});
var B=h(89404),Y=h(3101),et=h(32150),st=h(38606),rt=h(86349);const it=9,I=200,b=4e3;function x(g){return((0,Y.S)(g)?g.targets.flatMap(y=>y.report??[]):[g]).flatMap(
S).slice(0,it)}function S(g){const M=(0,st.b)(g.language),y=(0,et.Y_)(g).filter(w=>w.decision==="fail").map(w=>({title:(0,B.wh)(`${M.words.findings[w.id]} \u2014 ${M.
voice.code(g.candidate?.name??g.service.name)}`,I),message:(0,B.wh)((0,et.dj)(w,M),b)}));return[...f(g),...y]}function f({rollback:g,language:M,service:y}){if(g===
null||g.done||g.outcome.code==="not-serving")return[];const w=(0,B.gD)((0,rt.rollbackDocument)({language:M,service:y,facts:g}));return[{title:(0,st.b)(M).words.
headings.rollback,message:w}]}}),8784:((Tt,at,h)=>{h.d(at,{$S:()=>g,Mj:()=>f,fh:()=>b});var B=h(76922),Y=h(77074),et=h(69613),st=h(90915);const rt=15*6e4,it=2e4,
I=2e4;async function b(M,y,w,P,W){const A=w.now(),L=A+y.timeoutMs,$=[],z=[];let nt,Q,T,U=A,D=null;const X=(j,q)=>{const Z=$.at(-1);if(Z?.message===q&&Z.state===
j)return;const pt={at:w.now(),elapsedMs:w.now()-A,state:j,message:q};$.push(pt),W(pt)},H=(j,q)=>{nt!==void 0&&T!==void 0&&y.wanted.tag===void 0&&nt.latestCreatedRevision!==
null&&nt.latestCreatedRevision!==T&&z.push({code:"newer-revision",revision:nt.latestCreatedRevision});const Z=nt===void 0?void 0:S(nt);return Z!==void 0&&z.push(
{code:"traffic-pinned",...Z}),{finding:f(j,q,w.now()-A,y.timeoutMs),steps:$,service:nt,revision:Q,notices:z}},lt=()=>{const{revision:j,tag:q,asItIs:Z}=y.wanted;
return Z===!0||j!==void 0||q!==void 0||Q===void 0||A-(Q.createdAt??A)<rt?void 0:Q},ot=()=>{const{commit:j,revision:q,tag:Z,asItIs:pt}=y.wanted;if(pt===!0||j===void 0||
q!==void 0||Z!==void 0)return;const Ot=Q?.commit??null;return Ot===null||(0,B.K)(Ot,j)?void 0:Ot},ut=()=>lt()!==void 0&&w.now()-A<Math.min(I,y.timeoutMs/2),ct=()=>({
deadline:w.now()+it,signal:P});for(;;){let j;try{const q={deadline:L,signal:P};nt=await M.service(y.service,q);const Z=(0,st.vf)(nt,y.wanted);T!==void 0&&Z!==void 0&&
Z!==T&&(z.push({code:"candidate-changed",from:T,to:Z}),Q=void 0),T=Z??T,Z!==void 0&&(Q=await x(M,y.service,Z,q)),U=w.now(),j=(0,st.T1)(nt,Q,y.wanted),j.state===
"failed"&&(0,st.IY)(nt)&&D!==nt.generation?(D=nt.generation,j={state:"waiting",message:j.message}):j.state==="ready"&&ot()!==void 0?j={state:"waiting",message:`\
the latest revision was deployed from commit ${ot()}, not from ${y.wanted.commit}`}:j.state==="ready"&&ut()&&(j={state:"waiting",message:"the latest revision is\
 an old one: is a newer one on its way?"})}catch(q){if(P.throwIfAborted(),!(0,Y.D)(q))throw q;if(q.failure==="not-found")return X("failed",q.message),H("fail",{
code:"service-not-found",detail:q.message});if(q.failure!=="transient")return X("failed",q.message),H("inconclusive",{code:"no-access",detail:q.message,why:q.kind});
if(X("waiting",q.message),w.now()+y.pollMs>=L)return U-A<y.timeoutMs/2?H("inconclusive",{code:"not-reachable",detail:q.message}):H("fail",{code:"ready-timeout",
afterMs:y.timeoutMs,waitingFor:q.message});await w.sleep(y.pollMs,P);continue}if(X(j.state,j.message),j.state==="failed")return H("fail",j.reason);if(j.state===
"ready"){j.percent>0&&j.percent<100&&z.push({code:"partial-traffic",percent:j.percent});const{name:q,createdAt:Z}=lt()??{};return q!==void 0&&Z&&z.push({code:"d\
eployed-before",revision:q,createdAt:Z}),H("pass",{code:"ready",afterMs:w.now()-A})}if(w.now()+y.pollMs>=L){const{message:q,otherwise:Z}=j;if(Z?.code==="tag-not\
-found")throw(0,et.dw)(nt,Z.tag);if(Z?.code==="revision-not-found")throw await(0,et.eL)(M,y.service,Z.detail,ct());return Z===void 0&&y.wanted.asItIs===!0?H("in\
conclusive",{code:"ready-timeout",afterMs:y.timeoutMs,waitingFor:q}):H("fail",Z??{code:"ready-timeout",afterMs:y.timeoutMs,waitingFor:q})}await w.sleep(y.pollMs,
P)}}async function x(M,y,w,P){try{return await M.revision(y,w,P)}catch(W){if((0,Y.D)(W)&&W.failure==="not-found")return;throw W}}function S(M){if((0,st.Do)(M).some(
w=>w.latest&&w.percent>0))return;const y=(0,st.HQ)(M).toSorted((w,P)=>P.percent-w.percent)[0];return y===void 0||y.percent===0?void 0:{revision:y.revision,percent:y.
percent}}function f(M,y,w,P){return{id:"readiness",decision:M,reason:y,value:w,limit:P,unit:"ms",n:1,bad:null,interval:null,evidence:null}}function g({reconciling:M,
conditions:y,commit:w,image:P,labels:W,...A}){return A}}),48330:((Tt,at,h)=>{h.d(at,{x:()=>Jt});var B=h(79338),Y=h(48946),et=h(82961),st=h(39849),rt=h(8784),it=h(
90915),I=h(97378),b=h(14134),x=h(47949),S=h(71405),f=h(10953),g=h(26513),M=h(19774);const y=100,w=.01,P=.5,W=10;function A({seen:d,forMs:p,share:E},O){const R=O?.
rates["error-rate"],N=O===null?0:Math.floor(p/O.partMs);if(R===void 0||O===null||N===0)return null;const F=L(R.n,N).sort((At,ht)=>At-ht);if(F.length<y)return null;
const _=E*p/(N*O.partMs),V=(F[Math.floor(w*F.length)]??0)*_,wt=(F[Math.floor(F.length/2)]??0)*_,Et=Math.ceil(P*V);return V<W||d>=Et?null:{id:"traffic",decision:"\
inconclusive",reason:{code:"traffic-vanished",forMs:p,expected:wt,usual:V,windows:F.length},value:d,limit:Et,unit:"count",n:d,bad:null,interval:null,evidence:null}}
function L(d,p){const E=[];for(let O=d.length;O>=p;O-=p){let R=0;for(let N=O-p;N<O;N+=1)R+=d[N]??0;E.push(R)}return E}var $=h(26047),z=h(54874);const nt=2*6e4;function Q({
readiness:d,window:p,evidence:E,probes:O,standIn:R}){const{service:N,revision:F}=d??{},_=E?.counted()??null;if(p===void 0||E===void 0||R!==null||N===void 0||F===
void 0||_===null)return null;const{startedAt:V,endedAt:wt,since:Et}=p.facts();if(Et==="deploy")return null;const At=_.to-V,ht=(0,$.tC)(N,F.name)/100;if(!p.settled||
ht===0||At<nt)return null;const Dt=O.map(yt=>yt.facts()).reduce((yt,xt)=>yt+xt.sent-xt.unsent,0)*Math.min(1,At/Math.max(1,wt-V));return{seen:Math.max(Math.round(
_.requests-Dt),E.active.tally.count),forMs:At,share:ht}}var T=h(72221);function U(d,p){const{readiness:E,window:O,evidence:R,collection:N}=d;if(E===void 0)return[
Ft()];const F=d.expectations.findings();return O===void 0||R===void 0?[E.finding,...F]:[E.finding,...F.flatMap(_=>_.id==="expected-version"?(0,z.n)([_],d.elsewhere):
[_]),O.servingFinding(),...d.noProbes===null?(0,z.n)(O.probeFindings(),d.elsewhere):Rt(d),...d.settings.requests==="users"?D(d,O,R,p):[],...O.gaugeFindings().map(
_=>Ot(_,O.resources.failure)),pt(R,O.since,p),...H(d,O,R),...N===void 0?[]:[N]]}function D(d,p,E,O){return[...ct(d,E,O),...X(d),...ot(d,p,E,O),...lt(d,E),...E.active.
groupFindings()]}function X(d){const p=Q(d),E=p&&A(p,d.past?.platform??null);return E===null?[]:[E]}function H({usual:d,readiness:p,settings:E},O,{watch:R,swept:N}){
if(d===void 0){const Et=(0,x.o1)(R.restarts.filter(({at:At})=>At>=O.since));return Et===null?[]:[Et]}const{service:F,revision:_}=p??{},V=F===void 0||_===void 0?
0:(0,$.tC)(F,_.name)/100,wt={ended:O.settled&&N,share:V===0?1:V,alpha:E.alphaFail};return[d.finding("error-lines",R,wt),d.finding("restarts",R,wt)]}function lt({
standIn:d,baselineEvidence:p,settings:E},O){if(d!==null)return[];const{byStatus:R,refused:N}=O.active.tally.facts(),F=(0,S.kR)(R,E.errorStatus,N),_=(0,S.C6)(F,p?.
clientErrors??null,E.onClientErrors);return _===null?[]:[_]}function ot({baselineEvidence:d,settings:p},E,O,R){if(d===null)return[];const N=E.facts().endedEarly===
"proven"?"proven":"running",F=d.findings(E.settled&&O.swept?"ended":N),_=(0,B.iT)("baseline-latency",R);return _===null?F:p.onRegression==="fail"?F.length===0?O.
source===null?[]:[ut(_)]:F.map(V=>V.decision==="fail"?V:{...V,decision:"inconclusive",reason:_}):F.map(V=>V.decision==="pass"?{...V,decision:"warn",reason:_}:V)}
function ut(d){return{id:"baseline-latency",decision:"inconclusive",reason:d,value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}function ct(d,p,E){
const{window:O,clock:R,settings:N,probeSample:F,standIn:_}=d,V=O?.facts(),wt=p.active,Et=V?.startedAt??R.now(),At=V?.endedAt??R.now(),ht=q(d,p),Ct=At-Et;if(_!==
null)return _.findings(ht,Ct);const Dt=Z(p,V),yt=wt.judge.findings({kind:ht,afterMs:Ct,throughSlice:Dt}),Gt=N.waitBudget!==void 0||yt.some(({decision:mt})=>mt!==
"not-judged")?(0,f.Jh)(p.decided):null,qt=ht==="ended"||V?.endedEarly==="proven"?(0,T.d)(yt[0],p,E):null,$t=p.waits.finding({kind:ht,afterMs:Ct,throughSlice:Dt}),
zt=F!==null&&d.probesAreOwn?F.findings(ht,Ct):[],Ht=p.trouble;if(Ht!==null&&!p.succeeded){const mt={code:Ht.code,detail:Ht.detail},te=[...yt,...$t===null?[]:[$t]].
map(Yt=>Yt.decision==="not-judged"?Yt:{...Yt,decision:"inconclusive",reason:mt});return(0,M.B)(te,zt,d.logShowsProbes)}return[...(0,M.B)(yt,zt,d.logShowsProbes).
map(mt=>mt.decision==="pass"&&(0,B.iT)(mt.id,E)!==null?mt:j(mt,p)),...$t===null?[]:[$t],...Gt===null?[]:[Gt],...qt===null?[]:[qt]]}function j(d,{decided:p}){return d.
beside!==void 0&&d.decision==="fail"?d:(0,f.Xk)(d,p)}function q({window:d,standIn:p},E){if(d?.settled===!0&&(E.swept||p!==null))return"ended";const O=d?.facts().
endedEarly;return O==="failed"||O==="proven"?"running":"stopped"}function Z(d,p){return d.active.throughSlice(d.evidenceUntil(p?.endedEarly==="proven"))}function pt({
watch:d,watched:p,trouble:E},O,R){const N=(0,x.dY)(d.kills,O),F=(0,B.iT)(N.id,R);if(N.decision==="fail"||F===null)return N;const _=p||E===null?F:{code:E.code,detail:E.
detail};return{...N,decision:"inconclusive",reason:_,value:null}}function Ot(d,p){return d.n===0&&p!==null?{...d,reason:p}:d}function Rt({noProbes:d,settings:p}){
const E={...g.FG,lastReason:d};return[...p.healthPath===void 0?[]:[(0,g.ih)("probe-health",E,p.probeFailures)],...p.chatPath===void 0?[]:[(0,g.ih)("probe-chat",
E,p.probeFailures)],...p.probes.length===0?[]:[(0,g.ih)("probe",E,p.probeFailures)]]}function Ft(){return{id:"readiness",decision:"inconclusive",reason:{code:"n\
ot-waited"},value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}function Bt(d,p,E){const{readiness:O,evidence:R,window:N}=d,F=R?.active.reader.
sampling??null,_=R?.trouble??null,V=R?.lateBefore??null,wt=N?.resources.failure??null,Et=d.baselineEvidence?.notice??null,At=ve(d),ht=R?.source==="app"&&F===null?
R.unsureProbes:0;return[...O?.notices??[],...d.cutFrom===null?[]:[{code:"since-cut",fromAt:d.cutFrom}],...Qt(d),...d.usual===void 0?[]:[{code:"requests-not-judg\
ed"}],...d.standIn===null?[]:[{code:"probes-judged"}],...oe(d),...R?.fellBack===!0?[{code:"source-fallback"}]:[],...Vt(R),...R?.routingTrouble==null?[]:[{code:"\
routing-unread",detail:(0,b.E$)(R.routingTrouble)}],...we(d),...ht>0?[{code:"probes-in-log-unknown",probes:ht}]:[],...le(R)?[{code:"refused-unseen"}]:[],...At===
null?[]:[At],...F===null?[]:[{code:"sampled",fraction:F.fraction}],...V===null?[]:[{code:"late-not-awaited",beforeAt:V}],..._===null?[]:[{code:"log-read-failed",
detail:(0,b.E$)(_.detail),times:_.times}],...wt===null?[]:[{code:"metrics-read-failed",detail:(0,b.E$)(wt.detail)}],...Et===null?[]:[Et],...jt(d,E),...R?.watch.
truncated===!0?[{code:"errors-truncated"}]:[],...p.error===null?[]:[{code:"stopped-by-error",detail:(0,b.E$)(p.error)}]]}function jt({past:d},p){return p.some(({
decision:E,evidence:O})=>E==="fail"&&O!==null&&O.past===void 0)?d?.state==="failed"?[{code:"past-read-failed",detail:(0,b.E$)(d.detail)}]:d?.state==="unknown"?[
{code:"past-unknown"}]:[]:[]}function Qt({window:d,readiness:p}){if(d===void 0)return[];const{changes:E,answersLeftOut:O}=d.serviceWatch(),{reason:R}=d.servingFinding(),
N=R.code==="serving-changed"?R.change:null,{service:F,revision:_}=p??{},V=F===void 0||_===void 0?null:(0,$.tC)(F,_.name);return[...E.filter(wt=>wt!==N).map(wt=>({
code:"service-changed",change:wt})),...d.probesOfAll&&V!==null?[{code:"probes-of-all",percent:V}]:[],...O>0?[{code:"answers-left-out",answers:O}]:[]]}const Wt=.1;
function oe({settings:d,window:p}){if(d.probeIntervalMs===void 0||p===void 0)return[];const{missed:E,due:O}=p.probesMissed;return E<=Wt*O?[]:[{code:"probes-late",
intervalMs:d.probeIntervalMs,missed:E,due:O}]}function we({evidence:d,standIn:p}){if(d===void 0||p!==null||d.active.tally.count>0)return[];const{count:E}=d.leftOut;
return E===0?[]:[{code:"only-not-users",ignored:E}]}function ae(d,p){return(p===null?0:p.endedAt-p.startedAt)+(p?.endedEarly==null?d:0)}function ve({settings:d,
readiness:p,probes:E,probeSample:O,evidence:R,window:N}){const F=p?.revision?.timeoutMs??null;if(O!==null||E.some(({target:wt})=>wt.name==="chat")||F===null||R===
void 0||R.source===null)return null;const V=ae(d.settleMs,N?.facts()??null);return V<F?{code:"hanging-unseen",longestSeenMs:V,timeoutMs:F}:null}function le(d){return d?.
source==="app"&&d.swept&&d.decided.platformWhole===!1}function Vt(d){return(d?.survey.missing()??[]).map(({field:p,path:E,entries:O,instead:R})=>({code:"field-m\
issing",field:p,path:E,entries:O,instead:R.map(b.E$)}))}var Zt=h(78663);function _t({count:d,by:p}){return{count:d,by:p.map(E=>({...E,name:(0,b.E$)(E.name)}))}}
function ce(d){return{...d,byGroup:d.byGroup.map(p=>({...p,group:(0,b.E$)(p.group)})),slowest:d.slowest.map(p=>({...p,group:p.group===null?null:(0,b.E$)(p.group)}))}}
function ee(d){return{...d,failures:d.failures.map(p=>({...p,reason:(0,b.E$)(p.reason)})),dependencies:d.dependencies.map(p=>({...p,name:(0,b.E$)(p.name),state:(0,b.
E$)(p.state)}))}}function Pt(d){return d.map(p=>({...p,reason:gt(p.reason)}))}function gt(d){if(typeof d=="string")return(0,b.E$)(d);if(Array.isArray(d))return d.
map(gt);if(typeof d!="object"||d===null)return d;const p=Object.entries(d).map(([E,O])=>[E,E==="code"?O:gt(O)]);return Object.fromEntries(p)}const ue=10;function Jt(d,p){
const{settings:E,project:O,readiness:R,evidence:N,window:F}=d,_=F?.seen()??B.pQ,V=Pt(U(d,_).map(mt=>(0,B.p_)(mt,_))),{onInconclusive:wt,onNoData:Et}=E,At={onInconclusive:wt,
onNoData:Et},ht=E.requests==="none",Ct=ht?et.Mt:et.J4,Dt=(0,st.L)(V,{cancelled:p.cancelled,policies:At,required:Ct}),yt=F?.facts()??null,xt=E.workerPool!==void 0,
Gt={name:E.service,region:E.region,project:O,url:d.url,...xt?{isPool:xt}:{}},se={project:O,region:E.region,service:E.service},qt=R?.revision===void 0?null:(0,rt.
$S)(R.revision),$t=(0,Zt.h)(R?.revision??null),zt=mt=>{const te=(0,Y.mr)(mt,E,$t);return F===void 0||te===void 0?null:{budget:te.limit,points:F.resources.points(
mt)}},Ht=zt("memory");return{schema:"ion-verify/report@1",generatedAt:d.clock.now(),language:E.language,...Dt,...p.error!==null&&Dt.verdict!=="fail"?{verdict:"i\
nconclusive",cause:"error",decisive:null,job:"failure"}:{},policies:At,service:Gt,candidate:qt,baseline:d.baseline===null?null:{name:d.baseline,provenBy:d.found?.
provenBy??null,compared:d.baselineEvidence?.facts()??null},traffic:R?.service===void 0?[]:(0,it.HQ)(R.service),readiness:d.steps.map(mt=>({...mt,message:(0,b.E$)(
mt.message)})),window:yt,...E.firstLook===null?{}:{firstLook:E.firstLook},serviceWatch:F?.serviceWatch()??null,findings:V,...ht?{isWorker:ht}:{},requests:N===void 0||
ht?null:Mt(d,N,yt),evidenceGrowth:N===void 0||yt===null||ht?[]:ne(d,N,yt,V),probes:d.probes.map(mt=>ee(mt.facts())),memory:Ht&&{...Ht,instance:$t.memoryBytes},cpu:zt(
"cpu"),errorMessages:((N?.watch??d.startLog)?.messages(ue)??[]).map(mt=>({...mt,message:(0,b.yq)(mt.message)})),newMessages:d.newMessages?.facts()??null,links:{
revision:O===""||xt?null:(0,I.xw)(se),logs:N===void 0||yt===null?null:(0,I.HM)(O,N.filter,yt.startedAt,yt.startedAt+yt.plannedMs+E.settleMs),metrics:O===""||xt?
null:(0,I.pP)(se)},rollback:null,notices:Bt(d,p,V)}}function ne(d,p,E,O){const R=d.probeSample?.growth(q(d,p),E.startedAt)??[];return d.standIn!==null?R:p.active.
judge.growth(Z(p,E),E.startedAt).map(F=>(O.find(({id:V})=>V===F.id)?.beside===void 0?void 0:R.find(({id:V})=>V===F.id))??F)}function Mt({settings:d,standIn:p},E,O){
const{reader:R}=E.active,{judge:N,tally:F}=p??E.active;return{source:p===null?E.source:"probes",filter:R.filter,...ce(F.facts(O?.endedAt)),probes:p===null?E.probes:
0,outside:p===null?E.active.outside:0,ignored:p===null?_t(E.leftOut):{count:0,by:[]},sampling:p===null?R.sampling:null,reads:E.reads,latency:N.latency(),distribution:N.
distribution(),longestSeenMs:ae(d.settleMs,O),waits:E.waits.facts()}}}),54874:((Tt,at,h)=>{h.d(at,{E:()=>rt,n:()=>it});var B=h(77074),Y=h(84638),et=h(27555);const st=5e3;
async function rt(I,{scope:b,probeAgent:x,window:S},f,g){const M=(0,Y.Tq)((0,Y.RE)(b.revision,x),S.from,f.now());try{const y={deadline:f.now()+st,signal:g},{entries:w=[]}=await I.
page({filter:M,orderBy:"timestamp desc",pageSize:et.T},y),P=new Map;for(const{resource:A}of w){const{service_name:L="",revision_name:$=""}=A?.labels??{};if($===
"")continue;const z=L===b.service?$:`${L}/${$}`;P.set(z,(P.get(z)??0)+1)}const W=[...P].toSorted(([,A],[,L])=>L-A)[0];return W===void 0?null:{revision:W[0],answers:W[1]}}catch(y){
if(g.throwIfAborted(),!(0,B.D)(y))throw y;return null}}function it(I,b){return b===null?I:I.map(x=>({...x,decision:"inconclusive",reason:{code:"probe-elsewhere",
...b}}))}}),72311:((Tt,at,h)=>{h.d(at,{z:()=>et});var B=h(42785),Y=h(27428);async function et(st,rt){try{return await st(),{cancelled:!1,error:null}}catch(it){if(rt.
aborted)return{cancelled:!0,error:null};if(it instanceof B.j1)throw it;return{cancelled:!1,error:(0,Y.q0)(it)}}}}),72221:((Tt,at,h)=>{h.d(at,{d:()=>st});var B=h(
79338),Y=h(73511);const et={value:null,bad:null,interval:null,evidence:null};function st(rt,it,I){if(rt.decision==="not-judged"||it.source!=="app"||it.active.reader.
sampling!==null||rt.evidence===null)return null;const b=it.active.tally.facts().byStatus.filter(({status:g})=>g>=500).reduce((g,{count:M})=>g+M,0),x={platform:it.
watch.platformErrors,app:b},S=(0,Y.A)({n:rt.n,k:rt.bad??0},x,rt.evidence);if(S!==null)return S;const f=(0,B.iT)("unlogged-errors",I);return f===null?null:{...rt,
id:"unlogged-errors",decision:"inconclusive",reason:f,...et}}}),17309:((Tt,at,h)=>{h.d(at,{o:()=>Rr});var B=h(77074),Y=h(8784);const et=2e3;async function st(o,{
service:t,revision:e,tag:n,readyTimeoutMs:s,intervalMs:i,expectCommit:r,since:a},{withoutTraffic:l,clock:c,signal:u},m){const v=a==="deploy",k={revision:e,tag:n,
withoutTraffic:l||v,commit:r,asItIs:v},C=Math.min(et,i);return await(0,Y.fh)(o,{service:t,wanted:k,timeoutMs:s,pollMs:C},c,u,m)}function rt({failure:o,message:t,
kind:e},{readyTimeoutMs:n}){const s=o==="transient"?{code:"not-reachable",detail:t}:{code:"no-access",detail:t,why:e};return{finding:(0,Y.Mj)("inconclusive",s,0,
n),steps:[],service:void 0,revision:void 0,notices:[]}}function it({service:o,region:t,workerPool:e},{name:n}){return{service:o,region:t,revision:n,...e===void 0?
{}:{pool:!0}}}var I=h(76922);const b=50;class x{#t;#e=new Map;#n=null;constructor(t){this.#t=t}async read(t,{name:e,image:n,labels:s,commit:i},r){this.#n={image:n,
labels:s,commit:i,digest:null,why:""};const a=this.#t.expectImage;if(!(a===void 0||!a.includes("sha256:")||n?.includes("@sha256:")===!0))try{this.#n={...this.#n,
digest:await t.imageDigest(e,r)}}catch(l){if(r.signal.throwIfAborted(),!(0,B.D)(l))throw l;this.#n={...this.#n,why:l.message}}}answered({version:t,status:e,door:n}){
t===void 0||n!==null||e===null||e<200||e>=300||!this.#e.has(t)&&this.#e.size===b||this.#e.set(t,(this.#e.get(t)??0)+1)}findings(){const{expectVersion:t,expectImage:e,
expectCommit:n,versionFrom:s,healthPath:i}=this.#t;if(this.#n===null)return[];const r=s.kind==="header"?`the header ${s.name}`:`the member ${s.path.join(".")}`,
a=[...this.#e.values()].reduce((c,u)=>c+u,0),l=i===void 0?"no health probe is sent":a===0?"no good answer of the health probe came":`none of ${a} answers of ${i}\
 has ${r}`;return(0,I.g)({version:t,image:e,commit:n},this.#n,{versions:this.#e,where:l})}}var S=h(35485),f=h(90915),g=h(26047),M=h(77549);const y=2e4,w=5e3,P=3;
async function W({baseline:o,service:t,requests:e},{service:n,revision:s},{cloudRun:i,servedUsers:r,clock:a},l){if(o.kind==="none")return null;if(o.kind==="revi\
sion")return{name:o.name,provenBy:"named"};if(s===void 0||n===void 0)return null;let c;try{const G=await i.revisions(t,{deadline:a.now()+y,signal:l});c=(0,S.W)(
G,s,(0,f.HQ)(n)).slice(0,P)}catch(G){if(l.throwIfAborted(),!(0,B.D)(G))throw G;return null}const u=(0,M.i)(n);let m=null;const[v,k]=[new AbortController,new AbortController];
a.sleep(w,AbortSignal.any([l,v.signal])).then(()=>k.abort(new Error("it takes too long to look for the revision that served before")),()=>{});const K={deadline:a.
now()+w,signal:AbortSignal.any([l,k.signal])};try{for(const G of c){if((0,g.tC)(n,G)>0)return{name:G,provenBy:"traffic"};if(m??={name:G,provenBy:null},e==="none")
return m;const tt=await r({revision:G,tagHosts:u},K);if(tt.kind==="yes")return{name:G,provenBy:tt.by};tt.kind==="no"&&m.name===G&&(m=null)}return m}catch(G){if(l.
throwIfAborted(),!k.signal.aborted)throw G;return m}finally{v.abort(new Error("done"))}}var A=h(10603),L=h(55944),$=h(89285),z=h(67750),nt=h(28654),Q=h(4843);const T="\
run.googleapis.com/request_count",U="run.googleapis.com/request_latencies";function D({service:o,region:t,revision:e}){return[`metric.type="${T}"`,'resource.typ\
e="cloud_run_revision"',`resource.labels.service_name="${o}"`,...e===null?[]:[`resource.labels.revision_name="${e}"`],`resource.labels.location="${t}"`].join(" \
AND ")}const X=3*6e4;class H{#t;#e;#n;#s;#i;#o;#r=[];#a=[];#l=-1/0;constructor(t,e,n,s,i){this.#t=t,this.#o=e,this.#i=new A.qm(e),this.#e=n,this.#n=s,this.#s=i}async read(t){
const{from:e,to:n}=this.#n,s=this.#o.now(),i={...this.#e,from:e,to:Math.min(s,n+lt)};if(i.to<=i.from)return;const r=async a=>await this.#t.requestDeltas({...i,metric:a},
t).catch(l=>{if((0,B.D)(l)&&l.failure==="not-found")return[];throw l});try{const[a,l]=await this.#i.ask(async()=>await Promise.all([r(T),r(U)]));this.#r=a.filter(
c=>c.to>e&&c.from<n),this.#a=l.filter(c=>c.to>e&&c.from<n),this.#l=s}catch(a){if(t.signal.throwIfAborted(),!(0,B.D)(a))throw a}}get readAt(){return this.#l}get coverage(){
const t=this.#r.reduce((s,{to:i})=>Math.max(s,i),this.#n.from),{gap:e}=this.#i,n={code:"nothing-newer",detail:"",since:t};return{readTo:t,gap:e??(t<this.#n.to?n:
null)}}get deltas(){return{counts:this.#r,latencies:this.#a}}get minutes(){return[...Map.groupBy(this.#r,({to:e})=>Math.round(e/1e3)).values()].map(e=>{const n=i=>e.
reduce((r,{status:a,count:l})=>r+(i((0,nt.bJ)(a,this.#s))?l:0),0),s={ok:n(i=>i===!1),failed:n(i=>i===!0),unknown:n(i=>i===null),slow:[],untimed:0};return{from:Math.
min(...e.map(({from:i})=>i)),to:Math.max(...e.map(({to:i})=>i)),counts:s}}).toSorted((e,n)=>e.to-n.to)}get spread(){const t=this.#a.flatMap(({latencies:s})=>s===
null?[]:(0,Q.L)(s)).toSorted((s,i)=>s.from-i.from),[e,n]=[(0,z.Xf)(t,.5),(0,z.Xf)(t,.95)];return e===null||n===null?null:{p50Ms:e.ms,p95Ms:n.ms,n:t.reduce((s,{count:i})=>s+
i,0)}}}const lt=6e4;var ot=h(7006);function ut({baseline:o,candidateCreatedAt:t,beganAt:e,traffic:n,window:s}){const i=n.some(({revision:a,percent:l})=>a===o&&l>
0);if(i)return{revision:o,concurrent:i,window:s};const r=Math.min(t??e,e);return{revision:o,concurrent:i,window:{from:r-(s.to-s.from),to:r}}}var ct=h(67817),j=h(
13875),q=h(67334);const Z=2e4;class pt{batches;latencies=new q.X(Z);#t;#e;#n={n:0,bad:0};#s=0;#i=0;constructor(t){this.batches=t,this.#t=Array.from({length:t},()=>new j.
cR),this.#e=Array.from({length:t},()=>({n:0,bad:0}))}add(t,{latencyMs:e,error:n,clientError:s=!1}){const i=this.#e[t];if(i===void 0)throw new RangeError(`${t} i\
s none of ${this.batches} batches`);this.#s+=1,s&&(this.#i+=1),n!==null&&(Ot(i,n),Ot(this.#n,n)),e!==null&&(this.#t[t]?.add(e),this.latencies.add(e))}get count(){
return this.#s}get clientErrors(){return{n:this.#n.n,bad:this.#i}}errors(t){return t===void 0?this.#n:this.#e[t]??{n:0,bad:0}}latenciesOf(t){return this.#t[t]??
new j.cR}}function Ot(o,t){o.n+=1,t&&(o.bad+=1)}var Rt=h(85675);const Ft=[{psi:1.25,weight:.1},...[1.5,2,3,5,10,30].map(o=>({psi:o,weight:.15}))];class Bt{#t;#e=new Float64Array(
Ft.length).fill(-1/0);#n=0;#s=0;#i=0;#o=0;constructor(t){this.#t=Math.max(1,t)}get lnE(){return this.#i}get highest(){return this.#o}addByRate(t,e,n){const s=t.
n+e.n;this.#r(i=>{if(s===0)return 0;const r=i*n/(1-n+i*n),a=(t.n*r+e.n*n)/s;return jt(t,r,a)+jt(e,n,a)})}addByShare(t,e,n){this.#r(s=>{if(t.n+e.n===0)return 0;const i=n*
t.n,r=s*i+e.n,a=i+e.n;return t.bad*Math.log(s*a/r)+e.bad*Math.log(a/r)})}#r(t){this.#n+=1;const e=.5+.5*Math.min(1,this.#n/this.#t),n=Math.log(e-this.#s);this.#s=
e;let s=Math.log(1-e);for(const[i,{psi:r,weight:a}]of Ft.entries()){const l=(0,Rt.AM)(this.#e[i]??-1/0,n)+t(r);this.#e[i]=l,s=(0,Rt.AM)(s,Math.log(a)+l)}this.#i=
s,this.#o=Math.max(this.#o,s)}}function jt({n:o,bad:t},e,n){return t*Math.log(e/n)+(o-t)*(Math.log1p(-e)-Math.log1p(-n))}const Qt=[50,90,95,99],Wt=95,oe=20,we=2;
class ae{#t;#e;#n;#s={lnE:0,percentile:Wt};#i=0;constructor(t,e){const{candidate:n,baseline:s}=e;if(n.batches!==s.batches)throw new RangeError("both arms are of\
 as many batches");this.#t={onWorse:"warn",latencyTolerance:.1,errorTolerance:.1,alpha:.01,...t},this.#e=e,this.#n=Math.log(we/this.#t.alpha)}worse(t){return this.#o(
t),this.#s.lnE>=this.#n||this.#i>=this.#n}findings(t){const e=this.#o(t);return[this.#r(e),this.#a(e)]}#o(t){const e=ve(this.#e,t,this.#t);return e.slower.lnE>this.#s.
lnE&&(this.#s=e.slower),this.#i=Math.max(this.#i,e.moreErrors),e}#r({beyond:t}){const{candidate:e,baseline:n}=this.#e,{latencyTolerance:s}=this.#t,i=this.#s.lnE>=
this.#n,r=i?this.#s.percentile:Wt,{candidate:a,baseline:l}=t.get(i?r:Qt[0])??_t(),c=n.latencies.quantile(r/100),u={id:"baseline-latency",value:e.latencies.quantile(
r/100),limit:c===null?null:c*(1+s),unit:"ms",n:a.n,bad:i?a.bad:null};if(i&&c!==null){const m={code:"baseline-slower",percentile:r,baselineMs:c,candidateShare:Vt(
a),baselineShare:Vt(l),...this.#c(l.n,s,this.#s.lnE)};return Zt(u,this.#t.onWorse,m)}return this.#l(u,l.n,s)}#a({errors:{candidate:t,baseline:e}}){const{errorTolerance:n}=this.#t,
s={id:"baseline-errors",value:t.n===0?null:Vt(t),limit:e.n===0?null:Math.min(1,Vt(e)*(1+n)),unit:"ratio",n:t.n,bad:t.bad};if(this.#i>=this.#n){const i=this.#c(e.
n,n,this.#i),r={code:"baseline-more-errors",baselineRate:Vt(e),...i};return Zt(s,this.#t.onWorse,r)}return this.#l(s,e.n,n)}#l(t,e,n){return t.n===0||e===0?Zt(t,
"warn",{code:"baseline-no-data",baselineN:e}):Zt(t,"pass",{code:"baseline-no-worse",baselineN:e,tolerance:n,concurrent:this.#t.concurrent})}#c(t,e,n){return{baselineN:t,
tolerance:e,lnE:n,lnNeeded:this.#n,concurrent:this.#t.concurrent}}}function ve({candidate:o,baseline:t},e,{latencyTolerance:n,errorTolerance:s}){const{batches:i}=o,
r=(0,j.vE)(1+n),a=Qt.map(m=>({percentile:m,test:new Bt(i),total:_t()})),l={test:new Bt(i),total:_t()},c=new j.cR;let u={lnE:0,percentile:Wt};for(let m=0;m<=Math.
min(e,i-1);m+=1){const v={candidate:o.errors(m),baseline:t.errors(m)};l.test.addByShare(v.candidate,v.baseline,1+s),ce(l.total,v);const k={candidate:o.latenciesOf(
m),baseline:t.latenciesOf(m)};for(const{percentile:tt,test:vt,total:J}of a){const ft=1-tt/100,bt=c.count*ft<1-1e-9?null:c.bucketAt(Math.ceil(c.count*(1-ft)-1e-6)),
It=bt===null?_t():{candidate:le(k.candidate,bt+r),baseline:le(k.baseline,bt)},{n:Lt,bad:kt}=J.baseline;vt.addByRate(It.candidate,It.baseline,(kt+ft*oe)/(Lt+oe)),
ce(J,It)}c.merge(k.baseline);const C=a.map(({test:tt})=>tt.lnE),K=C.reduce(Rt.AM)-Math.log(C.length),G=a[C.indexOf(Math.max(...C))];K>u.lnE&&G!==void 0&&(u={lnE:K,
percentile:G.percentile})}return{slower:u,moreErrors:l.test.highest,beyond:new Map(a.map(({percentile:m,total:v})=>[m,v])),errors:l.total}}function le(o,t){return{
n:o.count,bad:o.beyond(t)}}function Vt({n:o,bad:t}){return o===0?0:t/o}function Zt(o,t,e){return{...o,decision:t,reason:e,interval:null,evidence:null}}function _t(){
return{candidate:{n:0,bad:0},baseline:{n:0,bad:0}}}function ce(o,t){for(const e of["candidate","baseline"])o[e].n+=t[e].n,o[e].bad+=t[e].bad}var ee=h(6964),Pt=h(
84638),gt=h(33678),ue=h(43010),Jt=h(27555),ne=h(26207),Mt=h(67365),d=h(52686);const p=100,E=200,O=50,R=.1,N=1e3,F=200,_=5,V=20;class wt{#t;#e;#n;#s=new Map;#i=new Map;#o=new j.
cR;#r=new j.cR;#a=!0;#l=0;#c=0;#u=0;constructor({batches:t,tolerance:e=.25,alpha:n=.01}){this.#t=t,this.#e=e,this.#n=n}observe({group:t,latencyMs:e}){if(t===null||
e===null)return;this.#o.add(e);const n=this.#d((0,d.v)(t,F));n===null?this.#l+=1:n.add(e)}closeBatch(){this.#c+=1;for(const t of this.#s.values())this.#f(t),t.before.
merge(t.batch),t.batch.clear();this.#r.merge(this.#o),this.#o.clear(),this.#a&&this.#r.count>=p&&this.#v()}deviating(){return this.#p().map(t=>this.#w(t))}findings(){
const t=this.#r.count+this.#o.count;if(t===0)return[];const e={bad:null,interval:null,evidence:null,unit:"ms"},n=this.#p(),s=n.slice(0,_).map(i=>this.#w(i));return s.
length===0?[{id:"group",decision:"pass",reason:{code:"groups-alike",groups:this.#a?this.#i.size:this.#s.size,untold:this.#l,tolerance:this.#e},value:null,limit:null,
n:t,...e}]:s.map(({n:i,p95Ms:r,...a},l)=>({id:"group",decision:"warn",reason:{code:"group-slower",...a,tolerance:this.#e,more:l===s.length-1?n.length-s.length:0},
value:r,limit:a.restP95Ms*(1+this.#e),n:i,...e}))}#d(t){if(!this.#a)return(this.#s.get(t)??this.#h(t))?.batch??null;const e=this.#i.get(t);if(e!==void 0||this.#i.
size===N)return e??null;const n=new j.cR;return this.#i.set(t,n),n}#v(){const t=[...this.#i].sort(([,n],[,s])=>s.count-n.count),e=t.slice(0,E);for(const[n,s]of e)
this.#m(n,(1-R)/e.length,s);for(const[,{count:n}]of t.slice(E))this.#l+=n;this.#i.clear(),this.#a=!1}#h(t){return this.#u===O?null:(this.#u+=1,this.#m(t,R/(this.#u*
(this.#u+1)),new j.cR))}#m(t,e,n){const s=this.#t-this.#c,i=At(95,s),r=[At(50,s),i],a={name:t,weight:e,percentiles:r,batch:new j.cR,before:n,highest:0,carrying:i};
return this.#s.set(t,a),a}#f(t){const{batch:e,before:n,percentiles:s}=t;for(const{percentile:l,test:c,...u}of s){const m=1-l/100,v=ht(),k=ht();if(e.count>0&&(this.#r.
count-n.count)*m>=1-1e-9){const C=Et(this.#r,n,l);v.n=e.count,v.bad=e.beyond(C+(0,j.vE)(1+this.#e)),k.n=this.#o.count-e.count,k.bad=this.#o.beyond(C)-e.beyond(C)}
c.addByRate(v,k,(u.rest.bad+m*V)/(u.rest.n+V)),Ct(u.group,v),Ct(u.rest,k)}const[i,r]=s,a=(0,Rt.AM)(i.test.lnE,r.test.lnE)-Math.LN2;a>t.highest&&(t.highest=a,t.carrying=
i.test.lnE>r.test.lnE?i:r)}#g({weight:t}){return-Math.log(this.#n*t)}#p(){const t=e=>e.highest-this.#g(e);return[...this.#s.values()].filter(e=>t(e)>=0).sort((e,n)=>t(
n)-t(e))}#w(t){const{carrying:e}=t;return{group:t.name,n:e.group.n,p95Ms:t.before.atRank(Math.ceil(.95*t.before.count-1e-6)),restN:e.rest.n,restP95Ms:(0,j.XV)(Et(
this.#r,t.before,95)),percentile:e.percentile,groupShare:e.group.bad/e.group.n,restShare:e.rest.bad/e.rest.n,lnE:t.highest,lnNeeded:this.#g(t)}}}function Et(o,t,e){
const n=Math.ceil((o.count-t.count)*e/100-1e-6),{from:s,to:i}=o.span;let r=0,a=s-1;for(;r<n&&a<i;)a+=1,r+=o.in(a)-t.in(a);return a}function At(o,t){return{percentile:o,
test:new Bt(t),group:ht(),rest:ht()}}function ht(){return{n:0,bad:0}}function Ct(o,{n:t,bad:e}){o.n+=t,o.bad+=e}var Dt=h(71405);const yt=120;class xt extends Mt.
Cv{source;reader;#t;#e;arm;#n;#s;#i=0;#o;#r;constructor(t,e,n,s,i){super(s,i),this.#e=new wt({batches:this.slices+1}),this.arm=new pt(Math.min(yt,this.slices)),
this.#n=s,this.#s=i,this.source=t,this.reader=e,this.#t=n,this.#o=new Float64Array(this.slices),this.#r=new Float64Array(this.slices)}get timed(){return this.#i}take(t){
super.take(t),this.#e.observe(t),Gt(this.arm,t,this.#s,this.#n)}standsFor(t){return 1/this.fractionAt(t)}closeBatch(){this.#e.closeBatch()}groupFindings(){return this.#e.
findings()}observations(t){const e=t.map(this.#t);this.#i+=e.filter(n=>n.unusable!=="missing").length;for(const{startedAt:n}of e){const s=(0,Mt.BU)(n,this.#s,this.
slices);this.#o[s]=(this.#o[s]??0)+1,this.#r[s]=(this.#r[s]??0)+1/this.reader.fraction}return e}fractionAt(t){const e=(0,Mt.BU)(t,this.#s,this.slices),n=this.#r[e]??
0;return n===0?this.reader.fraction:(this.#o[e]??0)/n}}function Gt(o,t,e,n){if(t.refused||!(0,ot.R)(t,e))return;const s=(0,nt.Pd)(t,n.errorStatus),i=(0,Dt._2)(t.
status,n.errorStatus);o.add((0,Mt.BU)(t.startedAt,e,o.batches),{latencyMs:t.latencyMs,error:s,clientError:i})}const se=15e3,qt=.5,$t=2,zt=6,Ht=3;class mt{arm;#t;#e;#n=-1/0;constructor(t){
const{pages:e,limit:n,clock:s,settings:i}=t;this.#t=t,this.arm=t.arm;const r=(0,ct.j)(i)+Mt.GC,{filter:a,window:l}=Yt(t);this.#e=new Jt.K(e,n,s,a,l,{overlapMs:r,
purpose:"beside"})}get filter(){return this.#e.filter}get sampling(){return this.#e.sampling}get read(){return this.#e.answered}get complete(){return this.#e.complete}get readUpTo(){
return this.#e.readUpTo}get coverage(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:this.complete?1/0:t,gap:e}}async poll(t){const{clock:e,settings:n}=this.#t;
e.now()-this.#n<Math.min(se,n.windowMs/5)||(this.#n=e.now(),await this.#s(this.#e.poll({share:qt,maxPages:$t},t)))}async sweep(t){const{limit:e,settings:n}=this.#t,
s=n.onRegression==="fail"?zt:e.leftThisMinute(),i=Math.min(zt,s);i>=2&&await this.#s(this.#e.sweep(i,t))}async#s(t){const{arm:e,isOurs:n,settings:s,time:i}=this.#t,
r=Be(this.#t),a=je(this.#t);for await(const l of t)for(const c of l){const u=r(c);a(c)||u.trace!==null&&n(u.trace)||Gt(e,u,i.window,s)}}}class te{arm;#t;#e;#n=null;constructor(t){
this.#t=t,this.#e=new A.qm(t.clock,t.pages.trouble),this.arm=t.arm}get filter(){return this.#n?.filter??Yt(this.#t).filter}get sampling(){const t=this.#n?.fraction??
1;return t>=1?null:{fraction:t,estimated:Math.round(this.arm.count/t)}}get read(){return this.#n!==null}get complete(){return this.read}get readUpTo(){return this.
read?1/0:-1/0}get coverage(){return{readTo:this.readUpTo,gap:this.#e.gap}}async poll(t){this.#t.limit.leftThisMinute()>=2*ee.e&&await this.#s(t)}async sweep(t){
this.#t.limit.leftThisMinute()>ee.e&&await this.#s(t)}async#s(t){if(this.#n!==null)return;const{time:e,source:n,arm:s,settings:i}=this.#t,r=this.#i(),a=Be(this.#t),
l=je(this.#t),c=K=>l(K)?null:a(K),{filter:u,window:m}=Yt(this.#t),v=await(0,ee.s)(r,u,m,c,t);if(v===null)return;const k=v.items.some(K=>K!==null&&K.trace!==null),
C=n==="app"&&k?await this.#o(r,t):new Set;for(const K of v.items)K===null||K.trace!==null&&C.has(K.trace)||Gt(s,K,e.window,i);this.#n={filter:v.filter,fraction:v.
fraction}}#i(){const{pages:t,limit:e}=this.#t;return{page:async(n,s)=>{const i=await this.#e.ask(async()=>await t.page(n,s));return e.charge(null),i}}}async#o(t,e){
const{scope:n,time:s,settings:i}=this.#t,{from:r,to:a}=s.window,l=m=>(0,Pt.Tq)((0,Pt.f2)(n),r-i.probeTimeoutMs,m),c=new Set;let u=0;for await(const{entries:m,last:v}of new ue.
qs(t).read(l,a,e)){for(const{trace:k}of m)k!==void 0&&c.add(k);if(u+=1,v||u>=Ht)break}return c}}function Yt({source:o,scope:t,settings:e,time:n}){return o==="pl\
atform"?{filter:(0,Pt.u)(t),window:n.window}:(0,ot.r)(t,e,n.window)}function Be({source:o,settings:t}){const e=(0,gt.Pf)(t);return o==="platform"?gt.y2:n=>(0,gt.
ez)(n,e)}function je({settings:o}){const t=(0,ne.hC)(o);return e=>(0,ne.NI)((0,ne.iN)(e),t)!==null}class Sn{time;#t;#e=new Map;#n=!1;#s=-1/0;constructor(t){this.#t=
t,this.time=t.time}async poll(t){await this.#a(t,async()=>await this.#i().log.poll(t))}async sweep(t){this.#n||await this.#a(t,async()=>await this.#i().log.sweep(
t))}get fails(){if(this.#t.settings.onRegression!=="fail")return!1;const{log:t,comparison:e}=this.#i();return t.read&&this.#t.evidence.decided.certain&&e.worse(
this.#r(t,"running"))}findings(t){const{log:e,comparison:n}=this.#i(),{evidence:s}=this.#t;return!e.read||!s.decided.certain||s.source===null||s.source==="monit\
oring"?[]:n.findings(this.#r(e,t)).filter(({reason:r})=>t==="ended"||r.code!=="baseline-no-data")}get clientErrors(){const{log:t}=this.#i();return t.read?t.arm.
clientErrors:null}get coverage(){const{readTo:t,gap:e}=this.#i().log.coverage,n={code:"hung",detail:"no answer until the window's end",since:this.#s};return{readTo:t,
gap:e??(this.#n?n:null)}}facts(){const{log:t}=this.#i();if(!t.read)return null;const{concurrent:e,window:n}=this.time,{latencies:s}=t.arm;return{concurrent:e,from:n.
from,to:t.complete?n.to:Math.min(n.to,t.readUpTo),filter:t.filter,count:t.arm.count,errors:t.arm.errors().bad,latency:s.figures(),distribution:s.distribution(),
sampling:t.sampling}}get notice(){return this.#i().log.read||!this.#t.evidence.succeeded?null:{code:"baseline-not-read",detail:this.coverage.gap?.detail??null}}#i(){
const{evidence:t,settings:e}=this.#t,n=e.latencyField.startsWith("httpRequest.")?"platform":"app",{source:s}=t,i=s===null||s==="monitoring"?n:s;let r=this.#e.get(
i);return r===void 0&&(r=this.#o(t.track(i)),this.#e.set(i,r)),r}#o({source:t,arm:e}){const{settings:n,time:s,scope:i}=this.#t,r=new pt(e.batches),a={...this.#t,
source:t,arm:r,scope:{...i,revision:s.revision}},l=n.regressionTolerance,c={concurrent:s.concurrent,onWorse:n.onRegression,latencyTolerance:l,errorTolerance:l,alpha:n.
alphaFail};return{log:s.concurrent?new mt(a):new te(a),comparison:new ae(c,{candidate:e,baseline:r})}}#r(t,e){const{evidence:n,settings:s}=this.#t,{window:i}=n,
r=t.complete?i.to:t.readUpTo-((0,ct.j)(s)+Mt.GC),a=e==="ended"?i.to:n.evidenceUntil(e==="proven");return(0,Mt.b4)(Math.min(a,r),i,t.arm.batches)}async#a(t,e){this.#n=
!0,this.#s=this.#t.clock.now();try{await e(),this.#n=!1}catch(n){if(t.signal.throwIfAborted(),!(0,B.D)(n))throw n}}}var Nt=h(48946),On=h(36476);const Pn="run.go\
ogleapis.com/",xn=4*6e4;class In{#t;#e;#n;constructor(t,e,n,s){this.#t=t;const i=()=>({points:[],readAt:s,trouble:new A.qm(e,r)}),r=new A.qm(e);this.#e=Object.fromEntries(
Nt.wS.map(a=>[a,i()])),this.#n=n}async read(t,e){await Promise.all(this.#n.map(async n=>await this.#s(n,t,e)))}points(t){return this.#e[t].points}get failure(){
const t=this.#n.map(e=>this.#e[e].trouble.gap).find(e=>e!==null)??null;return t&&{code:(0,A.vu)(t.code)?"no-access":"not-reachable",detail:t.detail}}coverage(t,e=1/0){
const{points:n,readAt:s,trouble:i}=this.#e[t];if(!(0,Nt.zx)(t).steady)return{readTo:s,gap:i.gap};const r=n.reduce((c,{at:u})=>Math.max(c,u),-1/0),a=r+xn;if(i.gap===
null&&a>=e)return{readTo:s,gap:null};if(i.gap!==null||a>=s)return{readTo:Math.min(s,a),gap:i.gap};const l=r===-1/0?"":`the newest point is of ${new Date(r).toISOString()}`;
return{readTo:a,gap:{code:"nothing-newer",detail:l,since:a}}}async#s(t,e,n){const s=this.#e[t],i=async()=>await this.#t.distributions({metric:(0,Nt.zx)(t).metric,
...e},n).catch(r=>{if((0,B.D)(r)&&r.failure==="not-found")return[];throw r});try{const r=await s.trouble.ask(i);r.length>0&&(s.points=(0,On.V)(r)),s.readAt=Math.
max(s.readAt,e.to)}catch(r){if(n.signal.throwIfAborted(),!(0,B.D)(r))throw r}}}async function Rn(o,t){const e=(n,s,i)=>({id:"metrics-collection",decision:n,reason:s,
value:i,limit:null,unit:"count",n:i,bad:null,interval:null,evidence:null});try{const n=await o.metricTypes(Pn,t);return n.length>0?e("pass",{code:"metrics-prese\
nt",types:n.length},n.length):e("warn",{code:"metrics-missing"},0)}catch(n){if(t.signal.throwIfAborted(),!(0,B.D)(n))throw n;const{message:s,kind:i}=n;return e(
"warn",(0,A.vu)(i)?{code:"no-access",detail:s,why:i}:{code:"not-reachable",detail:s},0)}}var Ln=h(96279),Un=h(68898);async function Ce(o,t,e,n){const s=new AbortController,
i=AbortSignal.any([e,s.signal]);o.sleep(t,i).then(()=>s.abort(new Bn(t))).catch(()=>{});try{return await n({deadline:o.now()+t,signal:i})}finally{s.abort(new Error(
"it was read"))}}class Bn extends Error{failure="transient";kind="hung";constructor(t){super(`no answer within ${t} ms`)}}const jn=1440*6e4,Cn=4,Fn=6e4,Wn=2,Dn=5e3,
Fe=10;class $n{#t;#e;#n;constructor({pages:t,clock:e,baseline:n,candidateCreatedAt:s,evidence:i}){this.#t=new Un.P(t,n,(s??e.now())-jn),this.#e=e,this.#n=i}async readBaseline(t){
try{await this.#s(Cn,Fn,t)}catch(e){if(!t.aborted&&!(0,B.D)(e))throw e}}async lookAgain(t){if((this.facts()?.patterns.length??0)!==0)try{await this.#s(Wn,Dn,t)}catch(e){
if(t.throwIfAborted(),!(0,B.D)(e))throw e}}facts(){const{looked:t,errors:e,revision:n,truncated:s}=this.#t;if(t===null)return null;const{watch:i,errorsUnread:r}=this.#n,
a=new Ln.p;for(const c of e.messages)a.add("baseline",c);for(const c of i.errors.messages)a.add("candidate",c);const l=a.newPatterns();return{baseline:n,...t,compared:e.
total,truncated:s||e.left>0,patterns:l.slice(0,Fe),more:Math.max(0,l.length-Fe),atLeast:r||i.errors.left>0||a.unsorted>0}}async#s(t,e,n){const s=this.#e.now();await Ce(
this.#e,e,n,async i=>await this.#t.read(s,t,i))}}var de=h(5942),Nn=h(30934);const Kn="run.googleapis.com/request_count",Gn="run.googleapis.com/request_latencies",
Me=6e4,zn=4*Me;async function Hn(o,t,e){const{service:n,region:s,candidate:i,partMs:r,ownLatency:a}=t,l=Math.min(t.candidateCreatedAt??1/0,t.now-zn),c=Math.floor(
l/Me)*Me,u=Math.min(de.pZ,Math.floor(t.lengthMs/r)),m={from:c-u*r,to:c,partMs:r,parts:u},v={service:n,region:s,from:m.from,to:c,alignmentMs:r,aligner:"ALIGN_DEL\
TA",and:`resource.labels.revision_name!="${i}"`},[k,C,K]=await Promise.all([o.series({...v,metric:Kn,groupBy:["response_code"]},e),o.series({...v,metric:Gn,groupBy:[]},
e),a===null?[]:o.series({...v,metric:a,groupBy:[]},e)]),G=Vn(k,t.errorStatus,m),tt=G.n.findIndex(J=>J>0);if(tt===-1)return{app:null,platform:null};const vt=J=>({
partMs:r,rates:Object.fromEntries([["error-rate",G],...J].map(([ft,bt])=>[ft,Qn(tt,bt)]))});return{app:vt(De(a===null?C:K,t,m)),platform:vt(De(C,t,m))}}function We(o){
return{n:new Float64Array(o),k:new Float64Array(o)}}function Qn(o,{n:t,k:e}){return{n:t.subarray(o),k:e.subarray(o)}}function Vn(o,t,e){const n=We(e.parts);for(const{
labels:s,points:i}of o){const r=(0,nt.bJ)(Number(s.response_code??NaN),t)===!0;for(const{at:a,value:l}of i){const c=$e(a,e);c===null||typeof l!="number"||(n.n[c]=
(n.n[c]??0)+l,r&&(n.k[c]=(n.k[c]??0)+l))}}return n}function De(o,{quantiles:t},e){const n=new Map;for(const{points:s}of o)for(const{at:i,value:r}of s){const a=$e(
i,e);if(a===null||typeof r=="number"||r.count===0)continue;const l=(0,Q.L)(r);for(const{id:c,budgetMs:u}of t){const m=n.get(c)??We(e.parts);n.set(c,m),m.n[a]=(m.
n[a]??0)+(0,z.pq)(l),m.k[a]=(m.k[a]??0)+(0,z.d2)(l,u).most}}return n}function $e(o,{from:t,partMs:e,parts:n}){const s=Math.ceil((o-t)/e-1e-9)-1;return s>=0&&s<n?
s:null}var Jn=h(7426);const ye=3e4;class Yn{#t;#e="not-asked";#n="";#s={app:null,platform:null};constructor(t){this.#t=t}get state(){return this.#e}get platform(){
return this.#s.platform}get detail(){return this.#n}async read(t){const{settings:e,clock:n,metrics:s,evidence:i}=this.#t,{series:r}=s;if(e.pastMs===void 0||r===
void 0)return;i.awaitPast();const[a,l]=[new AbortController,new AbortController],c=n.sleep(ye,AbortSignal.any([t,l.signal])).then(()=>a.abort(new Error(`Cloud M\
onitoring did not answer within ${(0,Jn.wN)(ye)}`)),()=>{});try{this.#s=await this.#i({series:r},AbortSignal.any([t,a.signal])),this.#e=this.#s.platform===null?
"unknown":"known"}catch(u){if(!t.aborted&&!a.signal.aborted&&!(0,B.D)(u))throw u;this.#e="failed",this.#n=u instanceof Error?u.message:String(u)}finally{i.know(
this.#s),l.abort(),await c}}async#i(t,e){const{settings:n,clock:s,candidate:i}=this.#t,{service:r,region:a,windowMs:l,intervalMs:c,errorStatus:u,p95BudgetMs:m,quantileBudgets:v}=n,
k=s.now();return await Hn(t,{service:r,region:a,candidate:i.name,candidateCreatedAt:i.createdAt,now:k,lengthMs:n.pastMs??0,partMs:(0,de.AX)(l,c),errorStatus:u,quantiles:[
...m===void 0?[]:[{id:"p95",budgetMs:m}],...v.map(({quantile:C,budgetMs:K})=>({id:(0,de.KQ)(C),budgetMs:K}))],ownLatency:n.latencyField.startsWith("httpRequest.")?
null:(0,Nn.R)(r,"latency")},{deadline:k+ye,signal:e})}}var Ne=h(38419);function Xn(o,t,e,n){if(e<=0)return 1;if(e>o||n>t)return e>o?0:1;const s=e+n-1;let i=0;for(let r=e;r<=
Math.min(o,s);r+=1)i+=Math.exp(be(s,r)+be(o+t-s,o-r)-be(o+t,o));return Math.min(1,i)}function be(o,t){if(t<0||t>o)return-1/0;let e=0;for(let n=1;n<=t;n+=1)e+=Math.
log((o-t+n)/n);return e}const Ke=.05,Zn=6e4,[_n,qn]=[5,60],ts=.5,Ge=.5;function es(o){const{id:t,times:e,window:n,ended:s,usual:i,unread:r,share:a}=o,l=ss(e,n),
c=n.to-n.from,u=i===null?[]:Ae(i,c),m=(Ut,re,Ue,pe)=>({id:t,decision:Ut,reason:re,value:l,limit:Ue,unit:"count",n:u.length,bad:pe,interval:null,evidence:null});
if(l===0)return m("pass",{code:"events-none"},null,null);if(i===null||u.length===0)return m("inconclusive",{code:"events-not-compared",detail:r??""},null,null);
const v=u.filter(Ut=>Ut>=l).length,k=Math.floor(ns(u)*Math.min(1,a)),C={revision:i.revision,from:i.from,to:i.to,windows:u.length,asMany:v,most:Math.max(...u)};if(s&&
l<=k)return m("pass",{code:"events-usual",...C},k,v);const K=Math.min(qn,Math.max(_n,Math.round(c/Zn))),G=Ae({times:e,...n},c/K),tt=Ae(i,c/K).toSorted((Ut,re)=>re-
Ut),vt=Math.floor(tt.length*Ke)+1,J=tt[vt-1]??1/0,ft=G.filter(Ut=>Ut>J).length,bt=Xn(G.length,tt.length,ft,vt),It=u.filter(Ut=>Ut>=l*Ge).length,Lt=a>0&&a<1?(1-a)/
a:1,kt=i.beside&&(u[0]??0)>=l*Lt*Ge,dt=s&&!kt&&ft>=G.length*ts&&(0,Ne.ux)(bt,o.alpha)&&(It===0||(0,Ne.ux)((It+1)/(u.length+1),o.alpha)),St={...C,shared:kt,asBad:It,
parts:G.length,above:ft,usualPart:J,partMs:c/K,alikeRate:bt};return dt?m("fail",{code:"events-unusual",...St,failRate:o.alpha},k,v):m("inconclusive",{code:"even\
ts-unclear",...St},k,v)}function ns(o){return o.toSorted((e,n)=>e-n)[Math.ceil(o.length*(1-Ke))-1]??0}function ss(o,{from:t,to:e}){return o.filter(n=>n>=t&&n<e).
length}function Ae({times:o,from:t,to:e},n){const s=Array.from({length:Math.floor((e-t)/n+1e-9)},()=>0);for(const i of o){const r=Math.floor((e-i)/n-1e-9),a=Math.
max(0,r);i<e&&a<s.length&&(s[a]=(s[a]??0)+1)}return s}var he=h(20197);const is=1440*6e4,rs=6,os=6e4,as=["error-lines","restarts"],ls=6e4;class cs{#t;#e=null;#n=0;#s;#i=null;constructor(t){
this.#t=t,this.#s=new he.W(null,t.window)}async read(t,e){const{cloudRun:n,clock:s,scope:i,window:r,concurrent:a,candidateCreatedAt:l}=this.#t;if(i===null||!as.
some(u=>Ee(u,t).some(m=>m>=r.from)))return;const c=a?r.to:Math.min(l??r.from,r.from);try{await Ce(s,os,e,async u=>{const{createdAt:m}=await n.revision(i.service,
i.revision??"",u),v=Math.max(c-is,(m??c)+ls);v<c&&await this.#r(i,{from:v,to:c},u)})}catch(u){if(e.throwIfAborted(),!(0,B.D)(u))throw u;this.#i=u.message}}finding(t,e,{
ended:n,share:s,alpha:i}){const r=Ee(t,e),a=this.#o(t);return es({id:t,times:r,window:this.#t.window,ended:n,usual:a,unread:this.#i,share:s,alpha:i})}#o(t){if(this.#e===
null)return null;const e=this.#t.scope?.revision??"",{concurrent:n}=this.#t;return{revision:e,from:this.#e,to:this.#n,times:Ee(t,this.#s),beside:n}}async#r(t,{from:e,
to:n},s){const i=new he.W(null,{from:e,to:n}),r=(0,Pt.VQ)(t),a=new Set;let[l,c]=[0,n];const u=new ue.qs(this.#t.pages).read(m=>(0,Pt.Tq)(r,e,m),n,s);for await(const{
entries:m,last:v}of u){l+=1;const k=m.filter(C=>!a.has((0,gt.k2)(C)));for(const C of k)a.add((0,gt.k2)(C));for(const C of k)c=Math.min(c,(0,gt.e9)(C.timestamp));
if(i.read(k,()=>!1),v||l>=rs){this.#e=v?e:c,v||(this.#i=`it wrote more than is read: its newest ${a.size} entries begin at ${new Date(c).toISOString()}`);break}}
this.#n=n,this.#s=i}}function Ee(o,t){return o==="error-lines"?t.errorTimes:t.endTimes}const us=2e4;class ds{#t;collection;past;newMessages;usual;constructor(t){
this.#t=t;const{settings:e,clock:n,metrics:s,pages:i,cloudRun:r,candidate:a,service:l,baseline:c,window:u,evidence:m}=t,v=a.createdAt;if(c!==null&&(this.newMessages=
new $n({pages:i,clock:n,baseline:c,candidateCreatedAt:v,evidence:m})),e.requests!=="users"){const k=c!==null&&(0,g.tC)(l,c.revision)>0;this.usual=new cs({cloudRun:r,
pages:i,clock:n,scope:c,candidateCreatedAt:v,window:u,concurrent:k})}this.past=new Yn({settings:e,clock:n,metrics:s,candidate:a,evidence:m})}async during(t,e){const{
settings:n,evidence:s}=this.#t,i=new AbortController,r=this.#e(AbortSignal.any([e,i.signal]));r.catch(()=>{});try{await t.run(e),n.since==="deploy"&&await r}finally{
i.abort(new Error("the window is over")),await r}await this.newMessages?.lookAgain(e),t.settled&&await this.usual?.read(s.watch,e)}async#e(t){await Promise.all(
[this.#n(t),this.newMessages?.readBaseline(t),...this.#t.settings.requests==="users"?[this.past.read(t)]:[]])}async#n(t){const{clock:e,metrics:n}=this.#t;try{this.
collection=await Rn(n,{deadline:e.now()+us,signal:t})}catch(s){if(!t.aborted)throw s}}}var hs=h(54874),fs=h(78663);const gs=60*6e4;function ms({createdAt:o},t){
return o===null||o>=t-gs?-1/0:t}const ze=7*864e5,ps=4*6e4,ws=.25,vs=1e3;function Ms(o,{now:t,firstAt:e,settleMs:n,windowMs:s}){const i=e!==null&&e<t?e:null,r=Math.
max(o??i??t-s,i??-1/0),a=Math.max(r,t-ze),l=Math.min(Math.max(n,ps),(t-a)*ws),c=Math.max(t-l,a+vs);return{window:{from:a,to:c},cut:a>r}}function ys({since:o,settleMs:t,
windowMs:e,firstLook:n},s,i){if(o!=="deploy")return{window:{from:i,to:i+e},cutFrom:null};const r=n?.startedAt??null,{window:a,cut:l}=Ms(s,{now:i,firstAt:r,settleMs:t,
windowMs:e});return{window:a,cutFrom:l?a.from:null}}const bs=2e3;function As(o,t){if(!t.served&&!t.refused)return{known:!0,result:null};const e=t.trace===null?null:
(0,L.k)(t.trace),n=o.find(s=>e!==null&&s.sent(e));if(n!==void 0&&e!==null)return{known:!0,result:n.shown(e)};for(const s of o){const i=[...s.unproven].find(r=>r.
status===t.status&&Math.abs(Es(r)-ks(t))<=bs);if(i!==void 0)return{known:!0,result:s.shown(i.traceId)}}return{known:!1,result:null}}const Es=({at:o,durationMs:t})=>o+
t,ks=({startedAt:o,latencyMs:t})=>o+(t??0),Ts=200;class Ss{#t;#e;#n=[];#s;constructor(t,e,n){this.#t=t,this.#e=e,this.#s=n}count(t,e){for(const s of this.#t.filter(
({target:i})=>i.name===t.name))s.add(t)&&this.#e?.judgeAnswer(t);if(this.#e?.answered(t,e),this.#s.answered(t),t.ok||t.door===null)return;const n=this.#n;this.#n=
[];for(const s of n)this.shown(s)}shown(t){const{known:e,result:n}=As(this.#t,t);n!==null&&this.#e?.judgeAnswer(n),e||(this.#n=[...this.#n,t].slice(-Ts))}}var He=h(
10661);function Qe({healthPath:o,chatPath:t,chatBody:e,probeHeaders:n,probes:s}){const i={headers:n,after:null};return[...o===void 0?[]:[{...i,name:"health",method:"\
GET",path:o,body:void 0,wanted:(0,He.Qw)("health")}],...t===void 0?[]:[{...i,name:"chat",method:"POST",path:t,body:e,wanted:(0,He.Qw)("chat")}],...s.map(({health:r,
status:a,latencyMs:l,expect:c,ignoreDependencies:u,take:m,secrets:v,headers:k,...C})=>{const K=r?"health":"status",G=c.json===null&&c.headers===null&&c.text===null;
return{...C,headers:{...n,...k},wanted:{reads:K,status:a,latencyMs:l,expect:G?null:c,ignoreDependencies:u,take:m,secrets:v}}})]}var Ve=h(33025);class Je extends Mt.
Cv{role;name;#t;#e;constructor(t,e,n="instead"){super(t,e),this.role=n,this.#t=t,this.#e=e.from;const s=Qe(t).map(({name:i})=>i);this.name=s.find(i=>i==="chat")??
s[0]??"health"}answered(t,e){t.name===this.name&&(this.#e=e)}judgeAnswer(t){if(t.name!==this.name||t.repeated&&this.name==="chat"&&this.#t.chatBody.includes(Ve.
l))return;const{at:e,ok:n,status:s,durationMs:i}=t,r=s!==null||i>=this.#t.probeTimeoutMs;this.add({at:e+i,startedAt:e,latencyMs:r?i:null,unusable:null,status:s,
failed:!n,group:null,refused:!1,trace:null})}look(){return this.judge.look(this.throughSlice(this.#e))}findings(t,e){return this.judge.findings({kind:t,afterMs:e,
throughSlice:this.#n(t)}).map(n=>({...n,sample:"probes"}))}growth(t,e){return this.judge.growth(this.#n(t),e)}#n(t){return t==="ended"?this.slices-1:this.throughSlice(
this.#e)}}function Os(o,t,{unreached:e,atTag:n}){return o.requests!=="users"||o.since==="deploy"?null:e&&n?new Je(o,t,"instead"):o.proveWith==="users-and-probes"?
new Je(Ye(o),t,"beside"):null}function Ye(o){return{...o,alphaFail:o.alphaFail/2}}var Ps=h(77598);const Xe=100;class xs{#t;#e=new Map;#n=[];#s;#i;#o;#r=0;#a=null;constructor(t,e){
this.#t=t,this.#i=qe(e,t,null),this.#s=[this.#i],this.#o=e.at,this.knowAge(t.candidate.name,t.candidate.createdAt)}get changes(){return this.#n}get standings(){
return this.#s}get readings(){return this.#r}get unready(){return this.#i.unready!==null}knowAge(t,e){this.#e.set(t,e)}strangers({service:t}){if(t===null)return[];
const e=(0,f.HQ)(t).filter(({percent:s})=>s>0);return[...new Set([...e.map(({revision:s})=>s),t.latestCreatedRevision??""])].filter(s=>s!==""&&!this.#e.has(s))}add(t,e){
this.#r+=1;const n=this.#i,s=qe(t,this.#t,n),i=ke(s),r=_e(t)&&i!==ke(n)&&i!==this.#a&&!e;if(this.#a=r?i:null,r)return;const a={after:this.#o,at:t.at};if(this.#o=
t.at,i!==ke(n)){for(const l of this.#c(n,s))this.#l({...a,...l});this.#i=s,this.#s.length<Xe&&this.#s.push(s)}}#l(t){if(this.#n.length===Xe)return;const e=t.kind===
"newer-deploy"?this.#e.get(t.revision)??null:null,n=e!==null&&e>t.after&&e<t.at;this.#n.push(n?{...t,after:e}:t)}#c(t,e){const{candidate:n,tag:s}=this.#t,{name:i}=n;
if(!e.serviceExists)return[{kind:"service-deleted"}];const r=[];!e.revisionExists&&t.revisionExists&&r.push({kind:"revision-deleted",revision:i}),e.unready!==null&&
t.unready===null&&r.push({kind:"ready-lost",...e.unready}),e.unready===null&&t.unready!==null&&e.revisionExists&&r.push({kind:"ready-again"});const a=en(e),[l,c]=[
ie(t,i),ie(e,i)];c<l?r.push({kind:"traffic-lost",from:l,percent:c,others:a,to:this.#u(t,e)}):c>l?r.push({kind:"traffic-gained",from:l,percent:c,others:a}):en(t)!==
a&&r.push({kind:"others-split",others:a});const u=e.latestCreated,m=u!==null&&e.followsLatest&&!t.followsLatest&&ie(e,u)===0;if(u!==null&&(u!==t.latestCreated||
m)&&u!==i){const v=ie(e,u),k=v>0||e.followsLatest;r.push({kind:"newer-deploy",revision:u,percent:v,takesTraffic:k})}return s!==void 0&&t.tagged!==e.tagged&&r.push(
{kind:"tag-moved",tag:s,revision:e.tagged}),r}#u(t,e){const n=this.#t.candidate.createdAt,s=e.traffic.filter(({revision:a,percent:l})=>l>ie(t,a)),i=e.latestCreated!==
t.latestCreated?e.latestCreated:null,r=s.filter(({revision:a})=>a!==i).map(({revision:a})=>this.#e.get(a)??null);return s.length>0&&r.length===0?"newer":n===null||
r.length===0||r.includes(null)?"unknown":r.some(a=>a!==null&&a<n)?"older":"newer"}}function Ze(o,t,e){const n=(0,f.HQ)(o);if(t.kind==="tag")return n.some(({tag:i,
revision:r})=>i===t.tag&&r===e);const s=n.filter(({percent:i})=>i>0);return s.length>0&&s.every(({revision:i})=>i===e)}function _e({service:o}){return o!==null&&
(!(0,f.uU)(o)||o.reconciling)}function qe({at:o,service:t,revision:e},{candidate:n,tag:s},i){const r=o,a=Is(e,n)?null:e;if(t===null)return{...Rs,from:r};const l=(0,f.
HQ)(t),c=l.length===0&&i!==null;return{from:r,serviceExists:!0,revisionExists:a!==null,unready:a===null?null:Ls(t,a,n.name),traffic:c?i.traffic:Us(l),tagged:c?i.
tagged:l.find(u=>s!==void 0&&u.tag===s)?.revision??null,latestCreated:t.latestCreatedRevision,followsLatest:(0,f.Do)(t).some(({latest:u,percent:m})=>u&&m>0)}}function Is(o,{
createdAt:t}){const e=o?.createdAt??null;return e!==null&&t!==null&&e!==t}const Rs={serviceExists:!1,revisionExists:!1,unready:null,traffic:[],tagged:null,latestCreated:null,
followsLatest:!1};function Ls(o,t,e){const n=(0,f.pg)(t);if(n!==void 0)return{whose:"revision",condition:n.type,message:tn(n)};const{terminalCondition:s,latestCreatedRevision:i,
reconciling:r}=o;return s?.state!=="failed"||r||!(0,f.uU)(o)||i!==e?null:{whose:"service",condition:s.type,message:tn(s)}}function tn({reason:o,message:t}){return[
o,t].filter(e=>e!=="").join(": ")}function Us(o){const t=new Map;for(const{revision:e,percent:n}of o)t.set(e,(t.get(e)??0)+n);return[...t].filter(([,e])=>e>0).map(
([e,n])=>({revision:e,percent:n})).toSorted((e,n)=>n.percent-e.percent||(e.revision<n.revision?-1:1))}function ie({traffic:o},t){return o.find(e=>e.revision===t)?.
percent??0}function en({traffic:o}){return o.map(({revision:t,percent:e})=>`${t} ${e} %`).join(", ")}function ke({from:o,unready:t,...e}){return JSON.stringify(
[t?.whose,t?.condition,e])}class Bs{#t;#e=[];#n;#s;#i=0;#o=new Map;constructor(t){this.#t=t,this.#n=Ze(t.first,t.address,t.candidate),this.#s=this.#n}get leads(){
return this.#n}get everLed(){return this.#s}get leftOut(){return this.#i}answered(t,e){this.#e.push({result:t,now:e});const n=t.ok?0:(this.#o.get(t.name)??0)+1;
return this.#o.set(t.name,n),n}read(t,e){if(_e(t)&&!e)return;const{service:n,at:s}=t,{address:i,candidate:r,count:a}=this.#t,l=this.#n;if(this.#n=n!==null&&Ze(n,
i,r),this.#s||=this.#n,!l||!this.#n)return this.close();const c=this.#e.filter(({now:u})=>u<=s);this.#e=this.#e.filter(({now:u})=>u>s);for(const{result:u,now:m}of c)
a(u,m)}close(){this.#i+=this.#e.length,this.#e=[],this.#o.clear()}}const Te=o=>({url:null,noProbes:o});function js({url:o,tag:t},e){if(o!==void 0)return{url:o,noProbes:null};
if(e===void 0)return{url:null,noProbes:null};const n=Se(e,t);return n!==void 0?{url:n,noProbes:null}:t!==void 0?Te(`Cloud Run names no URL for the tag ${t}; giv\
e the input url`):e.internalOnly?Te("the service takes internal traffic only; run the job inside its network and give the input url"):e.defaultUriDisabled||e.uri===
null?Te("the service has no run.app URL; give the input url"):{url:e.uri,noProbes:null}}function Se(o,t){return o===void 0||t===void 0?void 0:(0,f.ak)(o,t)}function Cs(o,t,e){
const{hostname:n,origin:s}=new URL(o),i=[t?.uri,Se(t,e)];return n.endsWith(".run.app")||i.some(r=>r!=null&&URL.parse(r)?.origin===s)}function Fs(o){return[`ion-\
verify/1 (run ${(0,Ps.randomBytes)(8).toString("hex")})`,o["user-agent"]].filter(e=>e!==void 0).join(" ")}function Ws(o,{service:t,url:e},{userAgent:n,traceIds:s,
warmUntil:i}){if(e===null)return[];const{probeTimeoutMs:r}=o,a=e.replace(/\/+$/,""),l=Cs(a,t,o.tag),c=o.expectVersion===void 0?void 0:o.versionFrom;return Qe(o).
map(({path:u,...m})=>{const v=m.name==="health"?c:void 0,k={url:a+u,timeoutMs:r,userAgent:n,direct:l};return new Ve._({...m,...k,warmUntil:i,versionFrom:v},s)})}
function Ds(o,{first:t,candidate:e,count:n}){const s=(0,f.HQ)(t).find(i=>i.tag!==null&&nn(i.url,o))?.tag??null;return new Bs({address:s===null?{kind:"traffic"}:
{kind:"tag",tag:s},candidate:e,first:t,count:n})}function nn(o,t){const e=n=>n.replace(/\/+$/,"");return o!==null&&t!==null&&e(o)===e(t)}const $s=3e4,Ns=5e3,Ks=9e4,
sn=22e3,Gs=6,zs=6e4,Hs=1e4;class Qs{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}poll(t){return rn(()=>Math.min(this.#t.now()+$s,this.#n),t)}catchUp(t){
return{deadline:Math.min(this.#t.now()+Ns,this.#n),signal:t}}last(t){const e=this.#t.now(),n=Math.max(this.#n+sn,e+Hs);return s=>rn(()=>{const r=this.#e.placesAfterMs(
Gs),a=r>0?e+r:s(),l=Ks+Math.max(0,r-zs);return Math.min(e+l,Math.max(n,a+sn))},t)}}function rn(o,t){return{get deadline(){return o()},signal:t}}var Vs=h(10953);
class Js{#t=null;get trouble(){return this.#t}async read({wait:t,read:e}){try{return await e(t),null}catch(n){if(t.signal.throwIfAborted(),!(0,B.D)(n))throw n;return this.#t=
{code:(0,A.vu)(n.kind)?"no-access":"not-reachable",detail:n.message,times:(this.#t?.times??0)+1},n.kind}}async sideBySide(t){await Promise.all(t.map(async e=>await this.#e(
e)))}async#e(t){for(;;){const{deadline:e}=t.wait,n=await this.read(t);if(!(n!==null&&B.c[n]==="transient")||t.wait.deadline<=e)return}}}const Ys=6e4,on=1e4,Xs={
judged:null,certain:!1,doubts:[],open:{errors:null,latency:null},platformWhole:null,blocking:null,thin:!1};class Zs{#t;#e=Xs;constructor(t){this.#t=t}get decided(){
return this.#e}get active(){const{app:t,platform:e,metered:n}=this.#t,{judged:s}=this.#e;return s==="monitoring"&&n!==null?n:s==="app"||s==="platform"?this.#t.track(
s):t.timed>0?t:e}get source(){const{active:t}=this;return(t instanceof xt?t.timed:t.tally.count)>0?t.source:null}get log(){return this.active===this.#t.app?"app":
"platform"}get appUsed(){const t=this.#e.doubts.some(({log:e,code:n})=>e==="app"&&n!=="unchecked");return this.#t.app.timed>0&&!t}get rateOfBoth(){const{reader:t}=this.#t.
track(this.appUsed?"app":"platform");return t.rate===null?null:2*t.rate}get besideSpareMs(){return Math.min(Ys,this.#t.settings.windowMs/4)}decide(t){const{app:e,
platform:n,waits:s,watchReader:i,settings:r,check:a}=this.#t,{count:l,unusable:c}=e.tally,{missing:u,notANumber:m,negative:v,noStatus:k}=c,C=t?Math.max(0,on-r.settleMs):
on;this.#e=a.look({last:t,besideTo:s.readUpTo,appTo:e.reader.readUpTo,app:{requests:l,noLatency:u+m+v,noStatus:k},platformEntries:n.timed,probesTo:i.fraction<1?
null:i.readUpTo-C})}stayWithApp(){this.#e={...this.#e,judged:"app",certain:!1}}evidenceUntil(t){const{clock:e,window:n,settings:s}=this.#t,i=Math.min(e.now(),n.
to+s.settleMs);return Math.min((0,Mt.Km)(i,s,t),this.active.reader.readUpTo)}}const an=40,ln=2;class _s{#t;#e;#n;#s=null;#i=!1;constructor(t,e,n){this.#t=t,this.#e=
e,this.#n=n}get swept(){return this.#i}get lateBefore(){return this.#s}async lookBack(t){const{app:e,platform:n,watchReader:s,waits:i,metrics:r,check:a,platformOnly:l}=this.#t,
c=t(()=>r?.readAt??-1/0);a.askRouting(c.signal),await this.#t.meter(c);const u=(r?.deltas.counts??[]).reduce((v,{count:k})=>v+k,0);for(const{reader:v}of[e,n])v.
expectAll(u,an/2);i.expectAll(2*u);const m={wait:t(()=>s.readAt),read:async v=>await this.#t.readWatch(s.past(v))};await this.#n.sideBySide([...l?[]:[this.#o(e,
t)],m]),await this.sweep(t),this.#s=null,!(this.#e.decided.certain||n.reader.complete)&&(await this.#n.sideBySide([this.#o(n,t)]),this.#e.decide(!0),this.#l())}async sweep(t){
const{app:e,platform:n,watchReader:s,waits:i,metrics:r,window:a,ofUsers:l,platformOnly:c}=this.#t,u={wait:t(()=>s.readAt),read:async J=>await this.#t.readWatch(
s.sweep(J))};if(!l){await this.#n.sideBySide([u]),this.#i=s.kills.readTo>=a.to;return}const{judged:m}=this.#e.decided,v=!c&&(m==="app"||m===null||e.timed===0),k=e.
timed>0&&i.readUpTo+this.#e.besideSpareMs<a.to,C={wait:t(()=>i.readAt),read:async J=>await i.sweep(J,k)},K={wait:t(()=>r?.readAt??-1/0),read:async J=>await this.#t.
meter(J)},G=[...v?[e]:[],...!v||e.timed===0?[n]:[]],tt=G.map(J=>this.#r(J,t));await this.#n.sideBySide([...tt,u,C,K]),i.close(),this.#t.release(),this.#e.decide(
!0);const{active:vt}=this.#e;vt instanceof xt&&!G.includes(vt)&&(await this.#n.sideBySide([this.#r(vt,t)]),this.#e.decide(!0),vt===n&&!vt.reader.complete&&e.reader.
readUpTo>n.reader.readUpTo&&this.#e.stayWithApp()),this.#l(),await this.#c(t)}#o(t,e){const n=async s=>{await this.#a(t,s)};return{wait:e(()=>t.reader.readAt),read:n}}#r(t,e){
const n=async s=>{const i=await this.#a(t,s);t===this.#e.active&&(this.#s=i)};return{wait:e(()=>t.reader.readAt),read:n}}async#a(t,e){return await this.#t.read(
t,t.reader.sweep(an,e))}#l(){const{active:t}=this.#e;this.#i=t.reader.complete,t.closeBatch()}async#c(t){const{app:e,platform:n,loose:s,survey:i,limit:r,platformOnly:a}=this.#t;
if(a||e.timed>0||n.timed===0||r.leftThisMinute()<ln)return;const l=async c=>{for await(const u of s.sweep(ln,c))for(const m of u)i.add(m)};await this.#n.sideBySide(
[{wait:t(()=>s.readAt),read:l}])}}var qs=h(42618);const ti="_Default";function ei({sinks:o,exclusions:t},e){const n=o.find(({name:a})=>a===ti);if(n===void 0)return{
excluded:null,byKind:!1};if(n.disabled)return{excluded:{sink:n.name,filter:"the sink is disabled"},byKind:!1};const i=[...[...n.exclusions,...t].filter(({disabled:a})=>!a).
map(({filter:a})=>a),...ri(n.filter)].filter(a=>oi(a,e)),r=i.find(a=>!un(a))??null;return{excluded:r===null?null:{sink:n.name,filter:(0,d.o)(r,ni)},byKind:i.some(
un)}}const ni=300,si=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,ii=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;
function ri(o){return cn(o).flatMap(t=>{if(si.test(t)||ii.test(t))return[];const[,e]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.exec(t)??[];return e===void 0?[`NOT (${t})`]:
[e]})}function cn(o){const t=o.replace(/--[^\n]*/g," "),e=[];let[n,s,i]=[0,0,!1];for(let r=0;r<t.length;r+=1){const a=t[r];i?a==="\\"?r+=1:a==='"'&&(i=!1):a==='\
"'?i=!0:a==="("?n+=1:a===")"?n-=1:n===0&&/^\sAND\s/.test(t.slice(r,r+5))&&(e.push(t.slice(s,r).trim()),s=r+5)}return[...e,t.slice(s).trim()].filter(r=>r!=="")}function oi(o,{
service:t,region:e}){const n=cn(o),s=(r,a)=>n.some(l=>{if(/\sOR\s/.test(l))return!1;const[,c]=new RegExp(`^\\(?\\s*${r.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,
"i").exec(l)??[];return c!==void 0&&!a.some(u=>c.toLowerCase().includes(u.toLowerCase()))});return!(n.some(r=>{const[,a]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.
exec(r)??[];return a!==void 0&&a.toLowerCase()!=="run.googleapis.com/requests"})||s(/resource\.type/,["cloud_run_revision"])||s(/resource\.labels\.service_name/,
[t])||s(/resource\.labels\.location/,[e])||s(/logName/,["run.googleapis.com%2Frequests","run.googleapis.com/requests"]))}function un(o){const t=o.replace(/"(?:[^"\\]|\\.)*"/g,
'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(t)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(t)}
var ai=h(61480),li=h(31424),ci=h(38430);const ui=3;class di{#t=[];#e=new Set;answered(t){this.#t.push(t)}shown(t){this.#e.add(t)}view(t){const e=this.#t.filter(
({endedAt:c})=>c<t).toSorted((c,u)=>c.endedAt-u.endedAt),n=new Set(e.filter(({traceId:c})=>this.#e.has(c)).map(({name:c})=>c));if(n.size===0)return{probes:{n:e.
length,found:0},silentSince:null};const s=e.filter(({name:c})=>n.has(c)),i=s.findLastIndex(({traceId:c})=>this.#e.has(c)),r=s.slice(i+1),a=s.slice(0,i+1),l=a.filter(
({traceId:c})=>this.#e.has(c)).length;return r.length<ui?{probes:{n:s.length,found:l},silentSince:null}:{probes:{n:a.length,found:l},silentSince:{at:r[0]?.endedAt??
t,probes:r.length}}}}var fe=h(98219);const hi=1e4,fi=2e3;function dn({settleMs:o}){return Math.max(fi,Math.min(hi,o))}const gi=6e4,mi=2e4,pi=6e4;class wi{#t;#e;#n;#s=new di;#i=[];#o="\
unread";#r=null;#a=-1/0;constructor(t){const{settings:e,window:n,fields:s,platformOnly:i}=t,{quantileBudgets:r,errorStatus:a}=e;this.#t=t,this.#e=new ai.g({window:n,
budgetsMs:[(0,ct.j)(e),...r.map(({budgetMs:l})=>l)],unit:s.unit,errorStatus:a}),this.#n={errorRateBudget:(0,ct.S)(e),slowAllowed:[.95,...r.map(({quantile:l})=>l)].
map(qs.RW),platformOnly:i}}beside(t,{fraction:e,cuts:n}){this.#e.sampledAnew(n);const{settings:s,fields:i,whoIs:r}=this.#t,{errorStatus:a}=s;for(const l of t){const c=r(
l),u=c==="probe",m=(l.trace??"").split("/traces/",1)[0]??"";if((0,gt.WD)(l)){const v=(0,fe.Lu)(l.httpRequest?.requestMethod,l.httpRequest?.requestUrl),k=(0,fe.nY)(
(0,gt.y2)(l),{errorStatus:a,route:v,user:c===null});this.#e.request(k,{own:u,fraction:e,project:m})}else!u&&vi(l,i)&&this.#e.beside((0,fe.GN)((0,gt.ez)(l,i),a),
m)}}lines(t,e){const{errorStatus:n}=this.#t.settings;for(const s of t)this.#e.line((0,fe.GN)(s,n),e)}probed({name:t,traceId:e,at:n,durationMs:s,status:i,ok:r,door:a}){
const l=n+s;i!==null&&this.#i.push({endedAt:l,failed:!r}),r&&a===null&&this.#s.answered({name:t,traceId:e,endedAt:l})}probeShown(t){this.#s.shown(t.slice(t.lastIndexOf(
"/")+1))}askRouting(t){const{routing:e,clock:n}=this.#t;if(e===null||this.#o!=="unread"||n.now()<this.#a)return;this.#a=n.now()+pi;const s={deadline:n.now()+mi,
signal:t};(async()=>{this.#o=ei(await(await e()).routing(s),this.#t.scope)})().catch(r=>{this.#r=r instanceof Error?r.message:String(r)})}get routingTrouble(){return this.#o===
"unread"?this.#r:null}look({last:t,besideTo:e,appTo:n,app:s,platformEntries:i,probesTo:r}){const{metrics:a,settings:l,window:c}=this.#t,u=dn(l),m=k=>t?Math.min(
k,c.to):k-u;this.#e.close(e-gi);const v=this.#e.held({joinedTo:m(e),appTo:m(n),last:t,app:s,platform:{entries:i,...this.#s.view(r??-1/0),routing:this.#o},minutes:a?.
minutes??[],monitoringSpread:a?.spread??null,ownBetween:(k,C)=>this.#l(k,C)});return(0,ci.L)(v,this.#n)}othersIn(t,e){const{ok:n,failed:s}=this.#l(t,e);return n+
s}#l(t,e){const n=this.#i.filter(({endedAt:i})=>i>=t&&i<e),s=n.filter(i=>i.failed).length;return{...li.Yi,ok:n.length-s,failed:s}}}function vi(o,{latency:t,status:e}){
return(0,gt.fK)(o,t)!==void 0||(0,gt.fK)(o,e)!==void 0}class hn{#t;#e=-1/0;constructor(t){this.#t=t}get due(){return this.#t.clock.now()-this.#e>=this.#t.everyMs}async poll(t){
const e=this.#t.clock.now();try{await this.#t.read(t)}catch(n){throw this.#e=e,n}this.#t.readAt()>=e&&(this.#e=e)}}const Mi=6e4,yi=1e4,bi=3e4,Ai=2e3,Ei=1e4;class ki{#t;#e;#n;#s;#i;#o=-1/0;constructor(t,e,n){
const{clock:s,settings:i,watchReader:r,waits:a}=t;this.#t=t,this.#e=e,this.#n=n,this.#s=new hn({clock:s,everyMs:Math.min(yi,i.windowMs/5),read:async l=>await t.
readWatch(r.poll(l)),readAt:()=>r.readAt}),this.#i=new hn({clock:s,everyMs:Math.min(bi,i.windowMs/5),read:async l=>await a.poll(l),readAt:()=>a.readAt})}async poll(t){
const{app:e,platform:n,ofUsers:s,check:i,clock:r,window:a,settings:l,platformOnly:c}=this.#t;if(!s)return await this.#a([this.#s],t);i.askRouting(t.signal);const u=r.
now()-a.from<dn(l),m=!this.#e.appUsed&&n.timed>0&&!u,v=!c&&(!m||r.now()-this.#o>=Mi);v&&(this.#o=r.now(),await this.#r(e,{share:this.#e.appUsed?1:.4},t)),this.#e.
appUsed||await this.#r(n,{share:v?.6:1},t),await this.#a([this.#s,this.#i],t),this.#e.decide(!1),await this.#l(t),this.#e.active.closeBatch()}async catchUp(t){if(!this.#t.
ofUsers)return;const{active:e}=this.#e;if(!(e instanceof xt))return;const{gap:n}=e.reader.coverage;n!==null&&!(0,A.ii)(n.code)||(await this.#r(e,{share:1,isLast:!0},
t),this.#e.decide(!1),e.closeBatch())}async#r(t,e,n){const s=async()=>await this.#t.read(t,t.reader.poll(e,n));await this.#n.read({wait:n,read:s})}async#a(t,e){
for(const n of t.filter(({due:s})=>s))await this.#n.read({wait:e,read:async()=>await n.poll(e)})}async#l(t){const{app:e,window:n,settings:s,waits:i,clock:r}=this.#t;
if(this.#e.active!==e)return;const{breached:a,proven:l}=e.judge.look(e.throughSlice(this.#e.evidenceUntil(!1))),{certain:c}=this.#e.decided,u=Math.min(this.#e.evidenceUntil(
!0),n.to);if(!(l&&s.earlyPass&&(!c||i.readUpTo+this.#e.besideSpareMs<u))&&!(a&&!c))return;const v=a?Ai:Ei;if(r.now()-i.readAt<v)return;const k=async()=>await i.
poll(t,a?"judged":"waits");await this.#n.read({wait:t,read:k}),this.#e.decide(!1)}}var Ti=h(16748),Si=h(69466);const Oi=1440*6e4,Pi=1e4,fn=2,xi=5,Ii=2,gn=3;class Ri{#t;#e;#n;#s;#i;#o;#r=0;#a=!1;#l=!1;constructor({
scope:t,probeAgent:e,window:n,candidateCreatedAt:s,clock:i,reader:r}){const a=Math.min(s??n.from,n.from),l=Math.max(a,n.from-Oi),c=(0,Pt.ml)(t,e),u=Math.max(l,n.
from-Pi);this.#t=r(c,{from:l,to:u}),this.#o=u===l,this.#e=r(c,{from:u,to:n.to}),this.#n=r((0,Pt.rI)(t),{from:l,to:n.to}),this.#s=n,this.#i=i}async*poll(t){const e=Math.
min(this.#i.now(),this.#s.to);yield*this.past(t),yield*this.#e.poll({share:1,maxPages:fn},t),(this.#a&&this.#n.readUpTo<this.#s.from||this.fraction<1||this.#e.readUpTo<
e)&&(yield*this.#n.poll({share:1,maxPages:gn},t))}async*past(t){if(this.#o)return;let e=0;for await(const n of this.#t.sweep(fn,t))e+=n.length,yield n;this.#r+=
1,this.#a=!this.#t.complete||this.#t.fraction<1,this.#o=!this.#a||e>=Jt.T||this.#r>=Ii}async*sweep(t){yield*this.#e.sweep(xi,t),this.#l=!this.#e.complete,this.lacks&&
(yield*this.#n.sweep(2*gn,t))}get refused(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:t,gap:e??this.#t.coverage.gap}}get errors(){const{readTo:t,gap:e}=this.#e.
coverage,n=this.#l||this.fraction<1,s=this.#s.from;return{readTo:n?s:t,gap:e??(n?{code:"too-much",detail:"",since:s}:null)}}get kills(){const t=this.#n.coverage;
return this.#o&&this.fraction===1&&!this.#a&&t.readTo<=this.refused.readTo?this.refused:{readTo:t.readTo,gap:t.gap??this.refused.gap}}get readAt(){return this.#e.
readAt}get readUpTo(){return this.#e.readUpTo}get fraction(){return this.#e.fraction}get read(){return this.#e.sampling?.fraction??1}get lacks(){return this.#a||
this.#l||this.fraction<1}}class Li{#t;#e;#n=[];#s=0;constructor(t,e){this.#t=t,this.#e=e}hold(t){this.#n.push(...t)}count(t){const e=this.#n.filter(({startedAt:n})=>n<
t);if(e.length!==0){this.#n=this.#n.filter(({startedAt:n})=>!(n<t));for(const n of e.sort((s,i)=>s.startedAt-i.startedAt))this.#s+=Math.min(1,this.#t.fractionAt(
n.startedAt)/this.#e()),!(this.#s<1-1e-9)&&(this.#s-=1,this.#t.add(n))}}}class Ui{source="monitoring";#t;#e;#n;#s;#i;#o=[];#r;#a;constructor(t,e,n,s,i){this.#t=
t,this.#e=e,this.#n=n,this.#s=s,this.#i=i,this.#r=new Mt.Cv(e,n)}awaitPast(){this.#a="awaited",this.#r.judge.awaitPast()}know(t){this.#a=t,this.#r.judge.know(t)}get judge(){
return this.#r.judge}get tally(){return this.#r.tally}get slices(){return this.#r.slices}get outside(){return 0}throughSlice(t){return this.#r.throughSlice(t)}get reader(){
const t=this.#t.coverage,{readTo:e}=t;return{filter:this.#s,sampling:null,readUpTo:e,complete:e>=this.#n.to,coverage:{...t,readTo:Math.min(e,this.#n.to)}}}closeBatch(){}groupFindings(){
return[]}refused(t){this.#o.push(...t)}recount(){const t=new Mt.Cv(this.#e,this.#n),{counts:e,latencies:n}=this.#t.deltas,s=new Map;for(const i of e.toSorted((r,a)=>r.
to-a.to||(r.status??0)-(a.status??0))){const r=n.find(({to:u,status:m})=>Math.abs(u-i.to)<1e3&&m===i.status),a=Math.round(i.to/1e3),l=s.get(a)??this.#i(i.from,i.
to),c=(i.status??0)<400?Math.min(l,i.count):0;s.set(a,l-c);for(const u of this.#l(i,r??null,c))t.add(u)}for(const i of this.#o)t.add(i);this.#a==="awaited"?t.judge.
awaitPast():this.#a!==void 0&&t.judge.know(this.#a),this.#r=t}*#l(t,e,n){const{from:s,to:i}=this.#n,r=Math.min(t.to,i)-1,a=t.from>=s-1e3&&t.to<=i+1e3,l={at:r,startedAt:r,
group:null,refused:!1,trace:null},c=t.status,u=e?.latencies==null?[]:(0,Q.L)(e.latencies);let m=Math.round(n),v=0;for(const k of u)for(let C=0;C<k.count&&v<t.count;C+=
1,v+=1){if(m>0){m-=1;continue}const K=k.to,G=K===1/0?k.from:(k.from+K)/2;yield this.#c({...l,status:c,latencyMs:G,unusable:null,latencyWithin:{lowMs:k.from,highMs:K}},
a)}for(;v<t.count;v+=1)m>0?m-=1:yield this.#c({...l,status:c,latencyMs:null,unusable:"missing"},a)}#c(t,e){if(e)return t;const n=this.#e.errorStatus.some(({from:i,
to:r})=>(t.status??0)>=i&&(t.status??0)<=r),s=t.latencyWithin===void 0?{}:{latencyWithin:{...t.latencyWithin,lowMs:0}};return{...t,...s,status:n?null:t.status}}}
var Bi=h(26764),ji=h(21743),mn=h(62580);const Xt=1e3,Ci=1e4;class Fi{#t;#e;#n;#s=0;#i=0;#o=0;#r=0;#a=0;#l=[];#c=null;constructor({slices:t,windowMs:e,allowedRate:n,
alphaFail:s=.01,alphaPass:i=.05}){this.#t=n===null?null:new Rt.m$({allowedRate:n,slices:t}),this.#e=(0,mn.pd)(s,i,1),this.#n=e}observe({slice:t,lateMs:e,waitedMs:n,
refused:s}){if(s){this.#l.length<Ci&&this.#l.push(e);return}const i=e>Xt,r=i&&n!==null&&n>Xt,a=i&&n===null;this.#s+=1,r&&(this.#i+=1,this.#r=Math.max(this.#r,n)),
a&&(this.#o+=1),this.#a=Math.max(this.#a,e-(r?n:0)),this.#t?.add(t,a?null:r)}facts(){const t=this.#l.map(e=>e-this.#a).filter(e=>e>Xt);return{n:this.#s,waited:this.#i,
longestMs:this.#r,unknown:this.#o,refusedWaited:t.length,longestRefusedMs:t.reduce((e,n)=>Math.max(e,n),0),longerThanMs:Xt}}breached(t){const{slices:e}=this.#t??
{slices:1};for(const[n,s]of this.#t?.failLnEs(t).entries()??[])s<this.#e.failLn||(this.#c??={slice:n,afterMs:(n+1)/e*this.#n,lnE:s});return this.#c!==null}proven(t){
return this.#t===null||this.#t.passLnE(t)>=this.#e.passLn}finding(t){const e=this.facts(),{n,waited:s}=e,i=this.#t,r={id:"hidden-wait",unit:"ratio",n,bad:s,value:n===
0?null:s/n,limit:i?.allowedRate??null,interval:i===null||n===0?null:(0,ji.m)(n,s)};if(i!==null)return{...r,...this.#u(i,t)};const{longerThanMs:a,longestMs:l,refusedWaited:c,
longestRefusedMs:u}=e;return s+c===0?null:{...r,decision:"warn",reason:{code:"hidden-waits",longerThanMs:a,longestMs:l,refused:c,longestRefusedMs:u},evidence:null}}#u(t,e){
this.breached(e.throughSlice);const{throughSlice:n}=e,s={n:this.#s-this.#o,k:this.#i,unknown:this.#o,seen:this.#s+this.#l.length,failLnE:t.failLnE(n),passLnE:t.
passLnE(n),breach:this.#c},i={allowedRate:t.allowedRate,slices:t.slices,levels:this.#e},r=(0,mn.R1)(s,i,e);return r.reason.code!=="possibly-bad"?r:{...r,reason:{
code:"waits-unknown",unknown:this.#o}}}}const Wi=2e4,Di=5e3;class $i{#t;#e=new Map;#n=[];constructor(t){this.#t=t}read(t){return t.flatMap(e=>(0,gt.WD)(e)?this.#s(
e):this.#i(e))}settle(t,e){const n=[],s=[];for(const i of this.#n){const r=this.#r(i,t),{startedAt:a,lateMs:l}=i;r!==null||e?n.push({startedAt:a,lateMs:l,waitedMs:r,
refused:!1}):s.push(i)}return this.#n=s,n}#s(t){const{startedAt:e,latencyMs:n,refused:s}=(0,gt.y2)(t);t.trace!==void 0&&(this.#o(t.trace).requests+=1);const i=(0,gt.
e9)(t.receiveTimestamp)-e-(n??0);if(Number.isNaN(i)||n===null&&!s)return[];if(s||i<=Xt||this.#n.length>=Di)return[{startedAt:e,lateMs:i,waitedMs:null,refused:s}];
const r=t.labels?.instanceId;return this.#n.push({startedAt:e,latencyMs:n??0,lateMs:i,trace:t.trace,instanceId:r}),[]}#i(t){const e=(0,gt.e9)(t.timestamp);if(t.
trace===void 0||Number.isNaN(e))return[];const n=this.#o(t.trace);return n.firstAt=Math.min(n.firstAt??e,e),this.#t(t)&&(n.endAt=e),[]}#o(t){let e=this.#e.get(t);
if(e===void 0){e={requests:0,firstAt:null,endAt:null},this.#e.set(t,e);const n=this.#e.size>Wi?this.#e.keys().next().value:void 0;n!==void 0&&this.#e.delete(n)}
return e}#r(t,e){const n=t.trace===void 0?void 0:this.#e.get(t.trace),s=n?.endAt??n?.firstAt??null;if(n?.requests===1&&s!==null){const a=s-t.startedAt-t.latencyMs;
return Math.min(t.lateMs,Math.max(0,a))}const r=((t.instanceId===void 0?void 0:e(t.instanceId))??-1/0)-t.startedAt;return r>Xt?Math.min(t.lateMs,r):null}}const Ni=1,
Ki=5e3,Gi=.1,zi=2,Oe=2,pn=6e4,Hi=3e4,Qi=1e4;class Vi{#t;#e;#n;#s;#i;#o;#r;constructor(t){const{pages:e,limit:n,clock:s,settings:i,scope:r,window:a,slices:l}=t,{
windowMs:c,waitBudget:u,alphaFail:m,alphaPass:v,latencyField:k}=i;this.#r=t;const C={from:a.from,to:a.to+i.settleMs};this.#t=new Jt.K(e,n,s,(0,Pt.C6)(r),C,{overlapMs:pn,
sampleBy:"trace",purpose:"waits",wholePolls:!0}),this.#e=new $i(K=>(0,gt.fK)(K,k)!==void 0),this.#n=new Fi({slices:l,windowMs:c,allowedRate:u??null,alphaFail:m,
alphaPass:v}),this.#s=n,this.#i=a,this.#o=l}async poll(t,e="waits"){const n=e==="judged",s=n?0:this.#a,i=this.#r.clock.now()-s-this.#t.readUpTo;if(!(!n&&i<Math.
min(Ki,this.#r.settings.windowMs*Gi))){this.#t.expect(this.#r.rate());for(let r=0;r<(n?zi:1);r+=1){const{readUpTo:a,fraction:l}=this.#t,c={share:1,maxPages:Ni,purpose:e,
behindMs:s},u=await wn(this.#t.poll(c,t));if(this.#t.readUpTo>a)return this.#l(u,!1);if(this.#t.fraction>=l)return}}}async sweep(t,e){this.#t.expect(this.#r.rate()),
(e||this.#r.settings.waitBudget!==void 0||this.#s.leftThisMinute()>=Oe)&&this.#l(await wn(this.#t.sweep(2*Oe,t)),!1)}expectAll(t){this.#t.expectAll(t,Oe)}close(){
this.#l([],!0)}get#a(){return Math.min(Qi,this.#r.settings.settleMs)}get readUpTo(){return this.#t.readUpTo}get coverage(){return this.#t.coverage}get readAt(){
return this.#t.readAt}breached(t){return this.#n.breached(this.#u(t))}proven(t){return this.#n.proven(this.#u(t))}finding(t){return this.#n.finding(t)}facts(){return this.#t.
answered?{...this.#n.facts(),sampling:this.#t.sampling}:null}#l(t,e){this.#r.onEntries(t,this.#t.drawn);const n=t.filter(s=>!this.#r.isOwn(s));this.#c([...this.#e.
read(n),...this.#e.settle(this.#r.startedAt,e)])}#c(t){const{cuts:e}=this.#t.drawn;for(const{startedAt:n,...s}of t){const i=s.waitedMs===null&&e.some(r=>r>=n&&r<=
n+pn);n<this.#i.to&&!(i&&s.lateMs>Xt&&!s.refused)&&this.#n.observe({...s,slice:(0,Mt.BU)(n,this.#i,this.#o)})}}#u(t){const{readUpTo:e,complete:n}=this.#t,s=Math.
min(Hi,this.#r.settings.settleMs)-this.#a,i=n?e:e-s;return(0,Mt.b4)(Math.min(t,i),this.#i,this.#o)}}async function wn(o){const t=[];for(let e=await o.next();e.done!==
!0;e=await o.next())t.push(...e.value);return t}class Ji{settings;window;clock;limit;app;platform;watchReader;watch;waits;check;metrics;metered;platformOnly;survey;loose;matcher;#t;#e;#n;#s;#i;constructor({
pages:t,limit:e,clock:n,matcher:s,rateOfBoth:i},r){const{settings:a,scope:l,window:c,probeAgent:u,candidateCreatedAt:m,metrics:v=null,routing:k=null}=r;this.settings=
a,this.window=c,this.clock=n,this.limit=e,this.matcher=s,this.metrics=v,this.#e=u,this.#n=r.onProbe,this.platformOnly=a.latencyField.startsWith("httpRequest.");
const C=(0,ct.j)(a)+Mt.GC,K=(dt,St,Ut="judged")=>new Jt.K(t,e,n,dt,St,{overlapMs:C,purpose:Ut}),G=(dt,St)=>K(dt,St,"beside"),tt=(0,gt.Pf)(a),vt=(0,ot.r)(l,a,c),
J=dt=>(0,gt.ez)(dt,tt),ft=K((0,Pt.u)(l),c);this.app=new xt("app",K(vt.filter,vt.window),J,a,c),this.platform=new xt("platform",ft,gt.y2,a,c),this.watchReader=new Ri(
{scope:l,probeAgent:u,window:c,candidateCreatedAt:m,clock:n,reader:G}),this.watch=new he.W(u,c),this.survey=new Ti.R({latency:a.latencyField,status:a.statusField}),
this.loose=G((0,Pt.ER)(l),c),this.#t=new Li(this.app,()=>this.watchReader.read);const bt=()=>new Bi.M(a,dt=>this.#r(dt));this.#s={app:bt(),platform:bt()},this.#i=
new Si.h(dt=>(0,Mt.xQ)(dt,a));const It=dt=>this.#s.platform.whoIs(dt),{platformOnly:Lt}=this;this.check=new wi({settings:a,fields:tt,platformOnly:Lt,scope:l,window:c,
clock:n,whoIs:It,metrics:v,routing:k});const kt=(dt,St)=>this.check.othersIn(dt,St);this.metered=v===null?null:new Ui(v,a,c,D(l),kt),this.waits=new Vi({pages:t,
limit:e,clock:n,settings:a,scope:l,window:c,slices:this.app.slices,isOwn:dt=>It(dt)!==null,startedAt:dt=>this.watch.starts.get(dt),onEntries:(dt,St)=>this.check.
beside(dt,St),rate:i})}get ofUsers(){return this.settings.requests==="users"}track(t){return t==="app"?this.app:this.platform}probesIn(t){return this.#s[t].probes+
(t==="app"?this.matcher.left:0)}leftOutOf(t){return this.#s[t].leftOut.facts()}async read(t,e){for(;;){const n=await e.next();if(n.done===!0)return n.value;const s=t.
observations(n.value),i=this.#s[t.source],r=s.filter((a,l)=>i.passes(n.value[l]??{}));if(t===this.app){for(const a of n.value)this.survey.add(a);this.check.lines(
s,t.reader.fraction),this.#o(this.matcher.sift(r,this.clock.now(),this.watchReader.readUpTo));continue}t.count(r)}}async readWatch(t){for await(const e of t){const{
refused:n,probes:s}=this.watch.read(e,i=>this.matcher.isOurs(i),i=>this.#s.platform.whoIs(i)===null);for(const i of s)this.matcher.shown(i),i.trace!==null&&this.
check.probeShown(i.trace),this.#n(i);this.#t.hold(n),this.metered?.refused(n)}this.#t.count(this.app.reader.readUpTo),this.#o(this.matcher.sift([],this.clock.now(),
this.watchReader.readUpTo))}async meter(t){this.ofUsers&&(await this.metrics?.read(t),this.metered?.recount())}release(){const t=this.clock.now();this.#o(this.matcher.
releaseAll()),this.app.count(this.#i.releaseAll(t)),this.#t.count(1/0)}#o(t){this.app.count(this.#i.sift(t,this.clock.now()))}#r({httpRequest:t,trace:e}){return t?.
userAgent===this.#e||e!==void 0&&this.matcher.isOurs(e)}}class Yi{#t;#e;#n;#s;#i;#o;#r;#a=new Js;constructor(t,e,n,s,i){const{scope:r,mostUnderWay:a}=i,l=()=>this.#e.
rateOfBoth;this.#t=new Ji({pages:t,limit:e,clock:n,matcher:s,rateOfBoth:l},i),this.#e=new Zs(this.#t),this.#i=r,this.#o=a,this.#r=n,this.#n=new ki(this.#t,this.#e,
this.#a),this.#s=new _s(this.#t,this.#e,this.#a)}get watch(){return this.#t.watch}get waits(){return this.#t.waits}get survey(){return this.#t.survey}awaitPast(){
this.#t.app.judge.awaitPast(),this.#t.platform.judge.awaitPast(),this.#t.metered?.awaitPast()}know({app:t,platform:e}){this.#t.app.judge.know(t),this.#t.platform.
judge.know(e),this.#t.metered?.know(e)}get active(){return this.#e.active}get decided(){return this.#e.decided}get routingTrouble(){return this.#t.check.routingTrouble}get filter(){
return this.#t.ofUsers?this.active.reader.filter:(0,Pt.VQ)(this.#i)}track(t){return this.#t.track(t)}get window(){return this.#t.window}get source(){return this.#e.
source}get fellBack(){return this.source==="platform"&&!this.#t.platformOnly&&this.#t.app.timed===0}get unsureProbes(){return this.#t.matcher.unsure}get probes(){
return this.#t.probesIn(this.#e.log)}get leftOut(){return this.#t.leftOutOf(this.#e.log)}get trouble(){return this.#a.trouble}get succeeded(){return this.#t.ofUsers?
this.#t.app.reader.answered||this.#t.platform.reader.answered:this.watched}get swept(){return this.#s.swept}get watched(){return this.#t.watchReader.readAt>-1/0}sights(t=0){
const e={kills:this.#t.watchReader.kills,"error-lines":this.#t.watchReader.errors};if(!this.#t.ofUsers)return{...e,requests:null,refused:null,waits:null};const{
reader:n,source:s}=this.active,{readTo:i,gap:r}=n.coverage,a={readTo:n.complete?i:Math.min(i,this.#t.window.to-1),gap:r},{readTo:l,gap:c}=this.waits.coverage,u={
readTo:l+Math.max(0,this.#e.besideSpareMs-t),gap:c},m=s==="app"&&a.gap===null&&u.readTo<a.readTo?u:a;return{requests:m,refused:this.active===this.#t.app?this.#t.
watchReader.refused:m,...e,waits:this.waits.coverage}}get errorsUnread(){return this.#t.watchReader.lacks}get lateBefore(){return this.#s.lateBefore}probed(t){this.#t.
check.probed(t)}async meter(t){await this.#t.meter(t)}counted(){if(this.#t.metrics===null||this.#t.metrics.readAt===-1/0)return null;const t=Math.min(this.#t.metrics.
readAt-X,this.#t.window.to),e=this.#t.metrics.minutes.filter(n=>n.from<t);return{to:t,requests:e.reduce((n,{counts:s})=>n+s.ok+s.failed+s.unknown,0)}}async poll(t){
await this.#n.poll(t)}async catchUp(t){await this.#n.catchUp(t)}async lookBack(t){await this.#s.lookBack(t)}async sweep(t){await this.#s.sweep(t)}get undoubted(){
const{certain:t,blocking:e,open:n,thin:s}=this.#e.decided;return t&&e===null&&n.errors===null&&n.latency===null&&!s&&this.waits.proven(this.evidenceUntil(!0))}look(){
if(!this.#t.ofUsers)return{breached:!1,strength:0,inFavour:0,proven:!1,canPass:!1};const{active:t}=this,{judge:e}=t,{certain:n}=this.#e.decided,[s,i]=[this.evidenceUntil(
!1),this.evidenceUntil(!0)],r=Math.min((0,Mt.zL)(this.#r.now()),t.reader.readUpTo),a={throughSlice:t.throughSlice(r),underWay:this.#o},l=e.look(t.throughSlice(s),
a);return{...l,breached:l.breached&&n&&this.#l(s)||this.waits.breached(s),canPass:this.undoubted&&e.look(t.throughSlice(i)).proven}}#l(t){const e=this.active.throughSlice(
t);return this.active.judge.findings({kind:"running",afterMs:0,throughSlice:e}).some(s=>s.decision==="fail"&&(0,Vs.kv)(s,this.#e.decided)===null)}evidenceUntil(t){
return this.#e.evidenceUntil(t)}get reads(){return this.#t.limit.reads()}}const vn=["service-deleted","revision-deleted","ready-lost","traffic-lost","newer-depl\
oy","tag-moved"];function Xi({readings:o,changes:t,unready:e,unseen:n}){const s=t.filter(Mn).toSorted((a,l)=>yn(a)-yn(l))[0];return{id:"serving",decision:s?.kind===
"ready-lost"&&s.whose==="revision"&&e?"fail":s!==void 0||n!==null?"inconclusive":"pass",reason:s!==void 0?{code:"serving-changed",change:s}:n??{code:"served",readings:o},
value:null,limit:null,unit:"count",n:o,bad:null,interval:null,evidence:null}}function Mn(o){return vn.includes(o.kind)&&(o.kind!=="newer-deploy"||o.takesTraffic)}
function yn(o){return 2*vn.indexOf(o.kind)-(o.kind==="traffic-lost"&&o.to==="newer"?0:1)}var Zi=h(14134);const _i=1e4,qi=1e4,tr=2e4,er=1e3,nr=6e4;class sr{#t;#e;#n=[];#s=null;#i=null;#o;#r=new AbortController;constructor(t){
this.#t=t,this.#o=new A.qm(t.clock);const{name:e,createdAt:n}=t.first.revision,s={candidate:{name:e,createdAt:n},tag:t.tag},i=t.later===!0?t.clock.now():t.window.
from;this.#e=new xs(s,{at:i,...t.first})}onReading(t){this.#n.push(t)}async run(t){const{clock:e,window:n}=this.#t,s=Math.min(_i,(n.to-n.from)/5);for(;;){const i=this.#r.
signal,r=(0,A.jj)(this.coverage)?nr:s;await e.sleep(r,AbortSignal.any([t,i])).catch(()=>t.throwIfAborted()),i.aborted&&(this.#r=new AbortController),await this.#a(
e.now()+qi,t,!1)}}readNow(){this.#r.abort(new Error("read now"))}async readLast(t){await this.#a(this.#t.clock.now()+tr,t,!0)}finding(t){const{readings:e,changes:n,
unready:s}=this.#e,r=this.#s!==null&&this.#s>=t?null:this.#i??{code:"not-reachable",detail:"It was not read again."},a=Xi({readings:e,changes:n,unready:s,unseen:r});
if(this.#t.later!==!0||a.reason.code!=="served")return a;const{name:l}=this.#t.first.revision,{traffic:c}=this.#e.standings.at(-1)??{traffic:[]},u=c.find(({revision:m})=>m===
l)?.percent??0;return{...a,reason:{code:"served-now",percent:u}}}get coverage(){return{readTo:this.#s??this.#t.window.from,gap:this.#o.gap}}facts(){const{readings:t,
standings:e,changes:n}=this.#e,[s,i]=[this.#s,this.#i];return{readings:t,seenTo:s,failure:i,standings:[...e],changes:[...n]}}async#a(t,e,n){const{cloudRun:s,clock:i,
service:r,first:a}=this.#t,l=i.now(),c={deadline:t,signal:e};try{const u=await this.#l(async()=>await s.service(r,c),e),m=a.revision.name,v=u===null?null:await this.#l(
async()=>await s.revision(r,m,c),e),k={at:l,service:u,revision:v};for(const C of this.#e.strangers(k)){const K=await s.revision(r,C,c).catch(G=>{if(e.throwIfAborted(),
!(0,B.D)(G))throw G});this.#e.knowAge(C,K?.createdAt??null)}this.#e.add(k,n),this.#s=l,this.#i=null,this.#o.answered();for(const C of this.#n)C(k,n)}catch(u){if(e.
throwIfAborted(),!(0,B.D)(u))throw u;const m=u.failure==="transient"?"not-reachable":"no-access";this.#o.failed(u),this.#i={code:m,detail:(0,Zi.E$)(u.message),since:this.#i?.
since??l}}}async#l(t,e){try{return await t()}catch(n){if(!bn(n))throw n}await this.#t.clock.sleep(er,e);try{return await t()}catch(n){if(bn(n))return null;throw n}}}
function bn(o){return(0,B.D)(o)&&o.failure==="not-found"}var Pe=h(47949),xe=h(79338),ir=h(19774);const rr={users:["requests","refused","kills"],none:["kills","e\
rror-lines"]};function or({sights:o,probes:t,gauges:e,settings:n}){return n.onNoData!=="fail"||n.rollback||!rr[n.requests].every(i=>(0,A.jj)(o[i]))?!1:t.every(({
sent:i,failingNow:r=0})=>i>=n.probeFailures&&r===0)&&e.every(i=>ar(o,i))}function ar(o,{id:t,isAbove:e}){if(e!==null)return!e;const{code:n,refusals:s}=o[t]?.gap??
{};return s!==void 0||n==="nothing-newer"||!(0,Nt.zx)(t).steady}var lr=h(72221);class ge extends Error{why;constructor(t){super(`the window ended early: ${t}`),
this.why=t}}class cr{#t;#e;#n;#s;constructor(t,e){this.#t=t,this.#e=e.resources,this.#n=e.findings,this.#s=e.seen}failFast(){if(this.#t.settings.failFast)throw new ge(
"failed")}allProven(){const{changes:t}=this.#t.serving.facts();if(t.some(Mn))return!1;const{evidence:e,sample:n}=this.#t,s=this.#s(),r=[...this.#n.ofProbes(),...this.#n.
ofGauges(),(0,Pe.dY)(e.watch.kills,this.#t.since)].every(c=>{const{decision:u,reason:m}=(0,xe.p_)(c,s);return u==="pass"||u==="not-judged"||u==="warn"&&m.code!==
"probe-unanswered"}),a=()=>(e.look().canPass||this.#o())&&!this.#i(s),l=n?.role==="instead"?n.look().proven:a();return r&&l&&this.#r().every(c=>(0,xe.iT)(c,s)===
null)}#i(t){const{evidence:e}=this.#t,n=e.active.throughSlice(e.evidenceUntil(!0)),[s]=e.active.judge.findings({kind:"running",afterMs:0,throughSlice:n}),i=(0,lr.
d)(s,e,t);return i!==null&&i.decision!=="warn"}#o(){const{evidence:t,sample:e,clock:n,window:s,probesAreOwn:i,logShowsProbes:r}=this.#t;if(e===null||!t.undoubted||
!i())return!1;const a=n.now()-s.from,l=t.active.throughSlice(t.evidenceUntil(!0)),c=t.active.judge.findings({kind:"running",afterMs:a,throughSlice:l}),u=e.findings(
"running",a);return(0,ir.B)(c,u,r()).every(m=>{const{decision:v}=(0,xe.p_)(m,this.#s());return v==="pass"||v==="not-judged"})}outOfReach(){const{settings:t,gate:e,
instance:n}=this.#t,s=e?.everLed===!0?this.#t.probes.map(r=>r.counters()):[],i=(0,Nt.In)(t).map(r=>{const a=this.#e.points(r).at(-1),l=(0,Nt.mr)(r,t,n)?.limit??
1/0;return{id:r,isAbove:a===void 0?null:a.value>l}});return or({sights:this.#s().sights,probes:s,gauges:i,settings:t})}#r(){const{settings:t,baseline:e}=this.#t,
n=t.errorRateBudget===void 0?[]:["error-rate"],s=t.p95BudgetMs===void 0?[]:["p95"],i=t.quantileBudgets.map(({quantile:l})=>(0,de.KQ)(l)),r=t.waitBudget===void 0?
[]:["hidden-wait"],a=e!==null&&t.onRegression==="fail"?["baseline-latency"]:[];return[...n,...s,...i,...r,...a]}}async function Ie({window:o,clock:t},e,n,s){let i=1;
for(let r=o.from;r<o.to;)await t.sleep(r-t.now(),n),await s(i-1),i=Math.max(1,Math.ceil((t.now()-r)/e)),r+=e*i}async function An(o,t,e){const n=new Map,s=async i=>{
const{after:r}=i.target,a=r===null?{}:await n.get(r);if(a==null)return null;const l=await t(i.next(a));return e(l),l.ok?{...a,...l.taken}:null};for(const i of o)
n.set(i.target.name,s(i));await Promise.all(n.values())}class ur{#t;#e;#n=0;#s=0;constructor(t){this.#t=t,this.#e=t.window.from}get probedTo(){return this.#e}get missed(){
return{missed:this.#s,due:this.#n+this.#s}}async sendOnce(t){const{probes:e,clock:n,sendProbe:s,matcher:i,gate:r}=this.#t;this.#e=n.now(),r?.leads===!0&&await An(
e,async a=>await s(a,n,t),a=>{i.sent(a),r.answered(a,n.now())})}async run(t){const{window:e,probes:n,clock:s,sendProbe:i,matcher:r,gate:a,serving:l,settings:c}=this.#t,
u=c.probeIntervalMs??c.intervalMs;await Ie(this.#t,u,t,async m=>{this.#s+=m,this.#n+=1,this.#e=s.now(),a?.leads===!0&&await An(n,async v=>await i(v,s,t),v=>{r.sent(
v),a.answered(v,s.now())===c.probeFailures&&l.readNow()})}),this.#e=e.to}}class dr{#t;polls=0;endedEarly=null;endedAt=null;settled=!1;constructor(t){this.#t=t}get ranItsLength(){
return this.endedAt!==null&&this.endedEarly===null}get reached(){const{window:t,clock:e}=this.#t;return this.endedAt??Math.min(e.now(),t.to)}facts(){const{window:t,
settings:e,later:n}=this.#t;return{startedAt:t.from,endedAt:this.reached,plannedMs:t.to-t.from,intervalMs:e.intervalMs,...e.probeIntervalMs===void 0?{}:{probeIntervalMs:e.
probeIntervalMs},endedEarly:this.endedEarly??(this.settled?null:"cancelled"),polls:this.polls,...n?{since:"deploy"}:{}}}}var Re=h(26513);class hr{#t;#e;#n;constructor(t,e,n){
this.#t=t,this.#e=e,this.#n=n}get probesOfAll(){return this.#t.gate?.everLed===!1}ofProbes(){const{probes:t,settings:e}=this.#t;if(this.probesOfAll)return[];const n=t.
filter(i=>!Le(i)).map(i=>{const r=i.target.name==="health"?"probe-health":"probe-chat",a=(0,Re.ih)(r,i.counters(),e.probeFailures),l=e.errorRateBudget;return r===
"probe-health"||l===void 0?a:(0,Re.iG)(a,i.counters(),{allowedRate:l,failLevel:e.alphaFail/2,timeoutMs:e.probeTimeoutMs,ended:this.#n.settled})}),s=t.filter(Le).
map(i=>({name:i.target.name,counters:i.counters()}));return s.length===0?n:[...n,(0,Re.fl)(s,e.probeFailures)]}ofServing(){return this.#t.serving.finding(this.#n.
reached)}ofGauges(){const{settings:t,instance:e,since:n}=this.#t;return Nt.wS.flatMap(s=>(0,Pe.VK)(s,{points:this.#e.points(s),since:n},t,e)??[])}}function Le({
target:o}){return o.name!=="health"&&o.name!=="chat"}function fr({evidence:o,sample:t,window:e,clock:n,settings:s}){const i=t?.role==="instead"?t:null,{tally:r,
judge:a}=i??o.active,{count:l,errors:c}=r,u=[...i===null?[o.look()]:[],...t===null?[]:[t.look()]],m=Math.max(...u.map(k=>k.strength)),v=Math.max(...u.map(k=>k.inFavour));
return{elapsedMs:Math.min(n.now(),e.to)-e.from,windowMs:e.to-e.from,requests:l,p95Ms:a.latency()?.p95Ms??null,errorRate:l===0?null:c/l,strength:m,inFavour:v,sampled:i===
null?o.active.reader.sampling?.fraction??null:null,...i===null?{}:{sample:"probes"},...s.requests==="users"?{}:{sample:"error-lines",requests:o.watch.errorTimes.
filter(k=>k>=e.from&&k<e.to).length},...o.trouble===null?{}:{note:o.trouble.detail}}}const gr=15e3,mr=.25;function pr(o,{resources:t,probedTo:e,course:n}){const{
window:s,evidence:i,baseline:r,probes:a,sample:l,serving:c,later:u,clock:m,settings:v}=o,k=Lt=>a.some(({target:kt})=>kt.name===Lt)?{readTo:e,gap:null}:null,K=n.
endedAt===null||n.endedEarly==="proven"?Math.min(gr,(s.to-s.from)*mr):0,G=i.sights(K),tt=l?.role==="instead"?k(l.name):null,vt=tt===null?{}:{requests:tt,refused:tt},
J=u?i.active.tally.lastAt:1/0,ft=Object.fromEntries(Nt.wS.map(Lt=>[Lt,t.coverage(Lt,J)])),bt={...G,...vt,...ft,"probe-health":k("health"),"probe-chat":k("chat"),
probe:a.some(Le)?{readTo:e,gap:null}:null,"judged-probes":l===null?null:k(l.name),service:c.coverage,baseline:r?.coverage??null},It=n.ranItsLength||n.endedEarly===
"refused"?s.to:(0,Mt.FJ)(n.endedAt??m.now(),v);return{sights:bt,from:s.from,until:Math.max(s.from,It),spareMs:K}}const wr=3e4,vr=1e4,En=3e4,Mr=22e3;class yr{#t;#e;#n;#s;#i;#o;constructor(t){
this.#t=t;const e=new In(t.metrics,t.clock,(0,Nt.In)(t.settings),t.scope.from);this.#e=e,this.#n=new dr(t),this.#s=new ur(t);const n=new hr(t,e,this.#n);this.#i=
n,this.#o=new cr(t,{resources:e,findings:n,seen:()=>this.seen()});const{serving:s,gate:i,sample:r,window:a,clock:l}=t;s.onReading((c,u)=>{i?.read(c,u),([...this.
probeFindings(),this.servingFinding()].some(me)||r?.look().breached===!0&&t.probesAreOwn())&&!u&&l.now()<a.to&&this.#o.failFast()})}get probesMissed(){return this.#s.
missed}get resources(){return this.#e}get settled(){return this.#n.settled}facts(){return this.#n.facts()}seen(){return pr(this.#t,{resources:this.#e,probedTo:this.#s.
probedTo,course:this.#n})}async run(t){if(this.#t.later)return await this.#r(t);const{window:e,settings:n,clock:s,evidence:i,baseline:r,serving:a,gate:l,time:c}=this.#t,
u=new AbortController,m=AbortSignal.any([t,u.signal]),v=new AbortController,k=this.#l(AbortSignal.any([m,v.signal]));k.catch(ft=>u.abort(ft));const C=new AbortController,
K=a.run(AbortSignal.any([m,C.signal])).catch(ft=>{C.signal.aborted||u.abort(ft)}),G=await Promise.allSettled([this.#s.run(m),this.#a(m),this.#c(m)].map(async ft=>{
await ft.catch(bt=>{throw u.abort(bt),bt})}));v.abort(new Error("the window is over"));const tt=async()=>{C.abort(new Error("nothing more is observed")),await K,
await a.readLast(t),l?.close()};if(await k,t.throwIfAborted(),G.find(ft=>ft.status==="rejected")!==void 0){if(!(u.signal.reason instanceof ge))throw u.signal.reason;
this.#n.endedEarly=u.signal.reason.why,this.#n.endedAt=Math.min(s.now(),e.to),await tt();return}this.#n.endedAt=e.to,await s.sleep(e.to+n.settleMs-s.now(),AbortSignal.
any([t,u.signal]));const J=c.last(t);await Promise.all([i.sweep(J),this.#u(t,!0),tt()]),await r?.sweep(J(()=>-1/0)),this.#n.settled=!0,this.#d()}async#r(t){const{
window:e,settings:n,clock:s,evidence:i,baseline:r,serving:a,gate:l,time:c}=this.#t;this.#n.endedAt=e.to,await s.sleep(e.to+n.settleMs-s.now(),t);const u=c.last(
t),m=async()=>{await this.#s.sendOnce(t),await a.readLast(t),l?.close()};await Promise.all([i.lookBack(u),this.#u(t,!0),m()]),await r?.sweep(u(()=>-1/0)),this.#n.
polls=1,this.#n.settled=!0,this.#d()}async#a(t){const{evidence:e,baseline:n,time:s,settings:i}=this.#t;await Ie(this.#t,i.intervalMs,t,async()=>{if(await e.poll(
s.poll(t)),this.#n.polls++,this.#d(),me((0,Pe.dY)(e.watch.kills,this.#t.since))&&this.#o.failFast(),i.failFast&&e.look().breached&&(await e.catchUp(s.catchUp(t)),
e.look().breached&&this.#o.failFast()),this.probeFindings().some(me)&&this.#o.failFast(),n?.fails===!0&&this.#o.failFast(),i.earlyPass&&this.#o.allProven()&&(await e.
catchUp(s.catchUp(t)),this.#o.allProven()))throw new ge("proven");if(this.#o.outOfReach())throw new ge("refused")})}async#l(t){const{baseline:e,time:n,settings:s}=this.#t;
if(e!==null)try{await Ie(this.#t,s.intervalMs,t,async()=>{await e.poll(n.poll(t))})}catch(i){if(!t.aborted)throw i}}async#c(t){const{window:e,clock:n,settings:s,
evidence:i}=this.#t,r=s.earlyPass?vr:wr;for(;n.now()<e.to;){const a=Math.min(n.now()+En,e.to+s.settleMs);await Promise.all([this.#u(t),i.meter({deadline:a,signal:t})]),
this.gaugeFindings().some(me)&&this.#o.failFast(),await n.sleep(Math.min(r,Math.max(0,e.to-n.now())),t)}}get probesOfAll(){return this.#i.probesOfAll}probeFindings(){
return this.#i.ofProbes()}serviceWatch(){return{...this.#t.serving.facts(),answersLeftOut:this.#t.gate?.leftOut??0}}get since(){return this.#t.since}servingFinding(){
return this.#i.ofServing()}gaugeFindings(){return this.#i.ofGauges()}async#u(t,e=!1){const{scope:n,clock:s,window:i,settings:r,later:a}=this.#t,l=i.to+r.settleMs,
c=a?1/0:e?Math.max(l,s.now()+Mr):l;await this.#e.read({...n,to:s.now()},{deadline:Math.min(s.now()+En,c),signal:t})}#d(){this.#t.onProgress(fr(this.#t))}}function me(o){
return o.decision==="fail"}async function br(o,t,{service:e,revision:n,beganAt:s},i){const{clock:r}=o,{probeHeaders:a,warmUpMs:l,since:c}=o.settings,u=c==="depl\
oy",m=Fs(a),v=new Map;o.probes=Ws(o.settings,{service:e,url:o.url},{userAgent:m,traceIds:v,warmUntil:u?-1/0:r.now()+l});const[k,C]=await Promise.all([t.logs(),t.
metrics()]),K=new A.qm(r),G={page:k.page.bind(k),close:k.close.bind(k),trouble:K},{window:tt,cutFrom:vt}=ys(o.settings,n.createdAt,r.now()),J={...o.settings,windowMs:tt.
to-tt.from};o.cutFrom=vt;const ft=J.requests==="users",bt=J.tag!==void 0&&(0,g.tC)(e,n.name)===0,It=J.url===void 0||nn(J.url,Se(e,J.tag)??null);o.probeSample=o.
probes.length===0?null:Os(J,tt,{unreached:bt,atTag:It});const Lt=new Ss(o.probes,o.probeSample,o.expectations);o.compared=bt||!ft?null:Ar(o.baseline,{service:e,
revision:n,beganAt:s},tt);const kt=it(J,n),dt=new L.T(v,(0,ot.r)(kt,J,tt).window);o.evidence=new Yi(G,t.readLimit,r,dt,{settings:o.probeSample?.role==="beside"?
Ye(J):J,scope:kt,window:tt,candidateCreatedAt:n.createdAt,mostUnderWay:(0,Mt.Rv)(n),probeAgent:m,onProbe:Kt=>Lt.shown(Kt),metrics:ft?new H(C,r,kt,tt,J.errorStatus):
null,routing:t.routing??null});const{evidence:St}=o,Ut=(Kt,Ur)=>{Lt.count(Kt,Ur),St.probed(Kt)},re={settings:J,scope:kt,pages:G,limit:t.readLimit,clock:r,evidence:St},
Ue=Kt=>dt.isOurs(Kt);o.baselineEvidence=o.compared===null?null:new Sn({...re,time:o.compared,isOurs:Ue});const pe=await t.cloudRun(),Lr={service:e,revision:n};o.
window=new yr({settings:J,window:tt,evidence:St,baseline:o.baselineEvidence,probes:o.probes,gate:o.probes.length===0?null:Ds(o.url,{first:e,candidate:n.name,count:Ut}),
serving:new sr({cloudRun:pe,clock:r,service:J.service,tag:J.tag,first:Lr,window:tt,later:u}),later:u,sample:o.probeSample,probesAreOwn:()=>o.probesAreOwn,logShowsProbes:()=>o.
logShowsProbes,matcher:dt,metrics:C,time:new Qs(r,t.readLimit,Math.max(r.now(),tt.to+J.settleMs)),scope:{...kt,from:Math.max(n.createdAt??tt.from,u?r.now()-ze:0)},
instance:(0,fs.h)(n),since:ms(n,tt.from),sendProbe:new $.d({audience:e.invokerIamDisabled?null:e.uri,idToken:t.idToken,sendProbe:t.sendProbe}).send,clock:r,onProgress:t.
onProgress});const Tn=new ds({settings:J,clock:r,metrics:C,pages:G,cloudRun:pe,candidate:n,service:e,window:tt,evidence:St,baseline:o.baseline===null?null:{...kt,
revision:o.baseline}});o.beside=Tn,await Tn.during(o.window,i),o.probes.some(Kt=>Kt.facts().shown<Kt.facts().sent)&&t.readLimit.leftThisMinute()>0&&(o.elsewhere=
await(0,hs.E)(G,{scope:kt,probeAgent:m,window:tt},r,i))}function Ar(o,{service:t,revision:e,beganAt:n},s){if(o===null)return null;const i=(0,f.HQ)(t);return ut(
{baseline:o,candidateCreatedAt:e.createdAt,beganAt:n,traffic:i,window:s})}function Er(o,t){return kn(o,t).every(({direct:e,shown:n,sent:s})=>e||n>=s)}function kr(o,t){
return kn(o,t).every(({shown:e,sent:n})=>2*e>=n)}function kn(o,t){return o.filter(({target:e})=>e.name===t?.name).map(e=>({direct:e.target.direct,...e.facts()}))}
const Tr=2e4,Sr=3,Or=2e3,Pr=60*6e4;async function xr(o,t,e,n){const{clock:s,readLimit:i}=o;await s.sleep(Or,n);const r=s.now(),a={from:Math.max(e??0,r-Pr),to:r},
l=new he.W(null,a);try{const c=await o.logs(),u=new Jt.K(c,i,s,(0,Pt.b$)(t),a);for await(const m of u.sweep(Sr,{deadline:r+Tr,signal:n}))l.read(m,()=>!1);return l}catch(c){
if(n.throwIfAborted(),!(0,B.D)(c))throw c;return}}const Ir=2e4;class Rr{settings;project;clock;#t;readiness;steps=[];found=null;expectations;compared=null;url=null;noProbes=null;probes=[];evidence;probeSample=null;baselineEvidence=null;window;elsewhere=null;cutFrom=null;startLog;beside;get collection(){
return this.beside?.collection}get past(){return this.beside?.past}get newMessages(){return this.beside?.newMessages}get usual(){return this.beside?.usual}get baseline(){
return this.found?.name??null}get standIn(){return this.probeSample?.role==="instead"?this.probeSample:null}get probesAreOwn(){return Er(this.probes,this.probeSample)}get logShowsProbes(){
return kr(this.probes,this.probeSample)}constructor(t,e){this.settings=t,this.project=t.project??"",this.expectations=new x(t),this.clock=e.clock,this.#t=e}async run(t){
const e=this.clock.now(),n=await this.awaitReadiness(t),s=this.readiness?.service;n===void 0||s===void 0||await br(this,this.#t,{service:s,revision:n,beganAt:e},
t)}async awaitReadiness(t,e=!1){const n=await this.#e(t);if(n===void 0)return;const s={withoutTraffic:e,clock:this.clock,signal:t};this.readiness=await st(n,this.
settings,s,l=>{this.steps.push(l),this.#t.onReadiness(l)});const{servedUsers:i}=this.#t;this.found=await W(this.settings,this.readiness,{cloudRun:n,servedUsers:i,
clock:this.clock},t),{url:this.url,noProbes:this.noProbes}=js(this.settings,this.readiness.service);const{revision:r,finding:a}=this.readiness;return r!==void 0&&
a.decision==="pass"&&await this.expectations.read(n,r,{deadline:this.clock.now()+Ir,signal:t}),r!==void 0&&a.decision==="fail"&&(this.startLog=await xr(this.#t,
it(this.settings,r),r.createdAt,t)),a.decision==="pass"?r:void 0}async#e(t){try{return this.project=await this.#t.signIn(),await this.#t.cloudRun()}catch(e){if(t.
throwIfAborted(),!(0,B.D)(e))throw e;this.readiness=rt(e,this.settings);return}}}}),36476:((Tt,at,h)=>{h.d(at,{V:()=>B});function B(I){return[...Map.groupBy(I.filter(
({count:x})=>x>=1),({at:x})=>x)].map(([x,S])=>({at:x,value:S[0]?.isShare===!0?Y(S):et(S)})).sort((x,S)=>x.at-S.at)}function Y(I){return Math.max(...I.map(st))}function et(I){
const b=[...Map.groupBy(I,({container:g})=>g??"").values()].map(g=>({count:Math.max(...g.map(({count:M})=>M)),most:Y(g),mean:Math.max(...g.map(({mean:M})=>M)),least:Math.
max(...g.map(rt))})),x=Math.max(...b.map(({count:g})=>g)),S=b.filter(({count:g})=>g===x),f=S.reduce((g,{least:M})=>g+M,0);return Math.max(S.reduce((g,{mean:M})=>g+
M,0),...b.map(g=>g.most+f-(S.includes(g)?g.least:0)))}function st(I){return I.count===1?I.mean:Math.max(I.mean,it(I,I.bucketCounts.findLastIndex(b=>b>0)))}function rt(I){
return I.count===1?I.mean:Math.min(I.mean,it(I,I.bucketCounts.findIndex(b=>b>0)))}function it({bounds:I},b){if(b<1)return 0;switch(I.kind){case"exponential":return I.
scale*I.growth**(b-1);case"linear":return I.offset+I.width*(b-1);case"explicit":return I.bounds[b-1]??0;case"none":return 0}}}),27555:((Tt,at,h)=>{h.d(at,{K:()=>L,
T:()=>st.T0});var B=h(10603),Y=h(84638),et=h(33678),st=h(43010);const rt=2*6e4,it=15e3,I=45e3;class b{#t;#e=-1/0;constructor(T){this.#t=T}pressing(T){const U=this.#t-
T<I;return T-this.#e>=I&&!U}due(T){return T-this.#e>=it}from(T){return T-rt}done(T){this.#e=T}}const x=10,S=10;function f(Q,T,{share:U,maxPages:D=x,isLast:X=!1}){
const H=X?Q.leftThisMinute():Q.forPoll(T),lt=Math.max(1,Math.floor(Q.mostForPoll(T)*U)),ot=Math.min(D,X?H:lt);return{most:ot,allowed:Math.min(ot,H)}}function g(Q,T,U,D){
return Q.forPollsWithin(T,U)*D+S}var M=h(1872);const y=15*6e4,w=6e4;class P{#t;#e;#n=new Map;#s=[];constructor(T,U){this.#t=T,this.#e=U}add(T,U){const D=(0,et.e9)(
T.timestamp);if(!(D>=this.#t.from&&D<this.#t.to))return!1;const X=Math.floor(D/w);let H=this.#n.get(X);H===void 0&&(H=new Set,this.#n.set(X,H));const lt=(0,et.k2)(
T);return H.has(lt)?!1:(H.add(lt),this.#e&&this.#s.push({minute:X,key:lt,weight:U}),!0)}begin(){this.#s=[]}takeBack(){return this.#s.splice(0).map(({minute:T,key:U,
weight:D})=>(this.#n.get(T)?.delete(U),D))}forget(T){const U=Math.floor((T-y)/w)-1;for(const D of this.#n.keys())D<U&&this.#n.delete(D)}}const W=5e3,A=3;class L{#t;#e;#n;#s;#i;#o;#r;#a;#l;#c=1;#u;#d=-1/0;#v;#h;#m;#f=null;#g;constructor(T,U,D,X,H,{
overlapMs:lt=0,sampleBy:ot="insertId",purpose:ut="judged",wholePolls:ct=!1}={}){this.#g=ut,this.#h=ct,this.#u=Math.max(W,lt),this.#v=ot,this.#m=new B.qm(D,T.trouble),
this.#t=new st.qs((0,st.Im)(T,this.#m)),this.#e=U,this.#n=D,this.#s=X,this.#i=H,this.#o=new P(H,ct),this.#a=H.from,this.#l=new b(H.to),this.#r=new M.F(H.from,()=>this.#a)}get filter(){
return this.#y(this.#i.from,this.#i.to)}get sampling(){return this.#r.facts}async*poll(T,U){const{share:D,behindMs:X=0,purpose:H=this.#g}=T,{most:lt,allowed:ot}=f(
this.#e,H,T),ut=this.#n.now(),ct=Math.min(ut-X,this.#i.to);if(ct<this.#i.from)return;const j=Math.max(this.#i.from,this.#a-this.#u),q=g(this.#e,this.#g,this.#i.
to-ut,D);this.#p(this.#i.to-this.#a,q),this.#p(ct-j,lt);const Z=this.#r.pagesExpected((ct-j)*z,this.#t.size),pt=Math.min(lt,Math.max(this.#c,Z)),Ot=this.#l.pressing(
ut)&&lt>pt;if(ot<pt+(Ot?1:0))return this.#M("read-limit");const Rt=this.#l.due(ut)&&ot>pt,Ft=Rt?Math.max(this.#i.from,this.#l.from(this.#a)):j,Bt=X===0?this.#i.
to:ct;this.#o.begin();const jt=yield*this.#w({from:Ft,must:j,to:Bt,maxPages:ot,purpose:H},U),Qt=jt.complete||jt.oldest<j;if(this.#h&&!Qt)for(const Wt of this.#o.
takeBack())this.#r.drop(Wt);if(Qt)this.#a=Math.max(this.#a,ct),this.#c=1,this.#f=null,Rt&&this.#l.done(ut),this.#o.forget(ut);else if(ot<lt||jt.oldest>=Bt){const Wt=Math.
max(.5,(ct-jt.oldest)/Math.max(1,ct-j));this.#c=Math.min(lt,Math.max(ot+1,Math.ceil(ot/Wt*z))),this.#M("read-limit")}else this.#M("too-much"),this.#r.fitCovered(
(ct-jt.oldest)/Math.max(1,ct-j))}#p(T,U){const D=this.#h?T*nt:T;this.#r.fit({spanMs:D,pages:U,pageSize:this.#t.size})}async*sweep(T,U){const{from:D,to:X}=this.#i;
this.#M("too-much");const H=Math.max(D,this.#a===D?-1/0:this.#n.now()-y);if(this.#h){const j=this.#e.isShared?1:T/2;this.#p(X-Math.max(D,H),j)}const lt=this.#h?
T:Math.ceil(T/2),ot=yield*this.#w({from:H,must:H,to:X,maxPages:lt},U),ut=this.#a;if(!ot.complete&&ot.oldest>ut){if(ot.oldest>=X||this.#h)return Math.min(X,ot.oldest);
const q=T/2/(X-ot.oldest)*(ot.oldest-ut),Z=Math.min(X,ot.oldest+1);this.#r.fitRest(T/2,q,Z);const pt=yield*this.#w({from:ut,must:ut,to:Z,maxPages:T/2},U);return pt.
complete?(this.#a=X,this.#f=null,ut>D?ut:null):pt.oldest}this.#a=X,this.#f=null;const ct=ot.complete?H:ot.oldest;return ct>D?ct:null}get readUpTo(){return this.#a}get coverage(){
const{code:T,since:U}=this.#f??{},D=T===void 0||U===void 0?null:{code:T,since:U,detail:""};return{readTo:this.#a,gap:this.#m.gap??D}}get fraction(){return this.#r.
fraction}get drawn(){return this.#r.drawn}get rate(){return this.#r.rate}expect(T){this.#r.expect(T)}expectAll(T,U){this.#r.fitAll(Math.ceil(T/this.#t.size),U)}get answered(){
return this.#d>-1/0}get readAt(){return this.#d}get complete(){return this.#a>=this.#i.to}async*#w({from:T,must:U,to:D,maxPages:X,purpose:H=this.#g},lt){let ot=D,
ut=T,ct=0,j=0,q=0;for await(const{entries:Z,last:pt}of this.#t.read(Ot=>this.#y(T,Ot),D,lt)){if(this.#d=this.#n.now(),H!=="judged"&&this.#e.charge(H),Z.length===
0&&!pt&&++q<=$)continue;j++;const[Ot,Rt]=[Z[0],Z.at(-1)];Rt!==void 0&&(ot=Math.min(ot,(0,et.e9)(Rt.timestamp))),ut=Math.max(ut,(0,et.e9)(Ot?.timestamp)||T),ct+=
Z.length,this.#r.measure(ct,ut-ot);const Ft=Z.filter(Bt=>this.#b(Bt));if(Ft.length>0&&(yield Ft),pt)return{complete:!0,oldest:T};if(j>=X||ot<U&&j>=A)break}return{
complete:!1,oldest:ot}}#M(T){this.#f={code:T,since:this.#f?.since??this.#n.now()}}#y(T,U){return(0,Y.jJ)((0,Y.Tq)(this.#s,T,U),this.#r.fraction,this.#v)}#b(T){const{
weight:U}=this.#r;return this.#o.add(T,U)?(this.#r.add(U),!0):!1}}const $=2,z=1.05,nt=1.25}),49163:((Tt,at,h)=>{h.d(at,{A:()=>x});var B=h(82961);function Y(f){const g=f.
findings.filter(({decision:y})=>y==="fail");if(f.window===null||g.length===0)return"no-window";const M=g.map(y=>et(y,f));return M.includes(null)?null:M[0]??"not\
-of-requests"}function et(f,g){const{id:M}=f,{of:y}=(0,B.EG)(M);return y==="users"||y==="comparison"?f.sample==="probes"||f.n===0||!rt(g)?"no-users":it(f)?null:
"not-of-requests":y==="instances"?g.isWorker!==!0&&!rt(g)?"no-users":I(f,g)?null:"not-in-window":y==="probes"?st(f,g)?null:"probes-unproven":"not-of-requests"}function st({
id:f,reason:g},{probes:M}){const y=M.find(({name:w})=>`probe-${w}`===f);return y===void 0||g.code!=="probe-failing"?!1:y.shown-(y.sent-y.failed)>=g.run}function rt({
requests:f}){return f!==null&&f.count>0&&f.source!==null&&f.source!=="probes"}function it({evidence:f,reason:g}){if(g.code==="baseline-slower"||g.code==="baseli\
ne-more-errors")return g.lnE>=g.lnNeeded;if(f===null)return!1;const{failLnE:M,failLnThreshold:y,pTooMany:w,failLevel:P}=f;return M>=y||w!==null&&w<=P}function I({
id:f,limit:g,reason:M},{window:y,memory:w,cpu:P}){const W=y?.startedAt??1/0;if(M.code==="events-unusual")return!0;if(M.code==="killed-for-memory")return(M.lastAt??
M.firstAt)>=W;const A=f==="memory"?w:f==="cpu"?P:null;return A?.points.some(({at:L,value:$})=>L>=W&&$>(g??A.budget??1/0))===!0}var b=h(38419);function x(f){const g=Y(
f);return g===null?S(f):{code:"not-proven",why:g}}function S({baseline:f,findings:g}){const M=f?.compared??null,w=g.find(({id:L,decision:$})=>L==="error-rate"&&
$==="fail")?.evidence??null;if(f===null||M===null||!M.concurrent||w===null)return;const{allowedRate:P,failLevel:W}=w;if(M.count===0||!(0,b.ux)((0,b.fl)(M.count,
M.errors,P),W))return;const A=`${M.errors} of its ${M.count} requests failed at the same time`;return{code:"target-unhealthy",revision:f.name,detail:A}}})};
