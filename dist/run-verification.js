"use strict";exports.id=8458,exports.ids=[8458],exports.modules={88458:((pt,J,g)=>{g.r(J),g.d(J,{lookMs:()=>Ct,verify:()=>Rt,verifyStep:()=>Bt});var $=g(17138),C=g(94009),F=g(
26384),G=g(23092),z=g(95700),K=g(10661),O=g(46801),k=g(99885);function S(u){const w=u.eventPath===null?void 0:(0,F.Ts)(u.eventPath),y=(0,k.B)(u,b(w))?.sha??u.sha;
return y===null?{}:{commit:{sha:y,author:u.actor}}}function b(u){try{return u===void 0?{}:JSON.parse(u)}catch{return{}}}var l=g(59348),d=g(18884),m=g(85325),v=g(
96525),p=g(28771),A=g(39969),L=g(23602),j=g(39046),tt=g(80788);async function et(u,w,y){const E=u.job==="success"?(0,j.Pl)(u):(0,j.fz)(u);await(0,d.nU)({outputs:st(
u,w),summary:()=>(0,A.Gc)((0,p.f)(u)),errors:(0,v.h)(u),folded:()=>({title:(0,tt.t)(u.language).headings.findings,lines:(0,L.b)((0,p.f)(u),{colour:!1}).trimEnd().
split(`
`)}),ending:{job:u.job,line:E}},y)}function st(u,w){const y=u.findings.find(P=>P.id==="error-rate")?.value??null,E=u.findings.find(P=>P.id==="p95")?.value??null,
T=P=>P==null?"":String(P);return{verdict:u.verdict,revision:T(u.candidate?.name),"baseline-revision":T(u.baseline?.name),url:T(u.service.url),requests:T(u.requests?.
count??0),"error-rate":T(y),"p95-ms":T(E),"rolled-back":u.rollback===null?"":String(u.rollback.done&&u.rollback.changed),"traffic-changed":String(u.rollback?.changed===
!0||u.release?.changed===!0),report:w.json,"report-html":w.html}}var q=g(82328),lt=g(56129),ft=g(90915),vt=g(49163),Mt=g(38866),gt=g(26047),ct=g(2928);async function At(u,w,y,{
onRollback:E},T){const{verdict:P,candidate:x,baseline:U}=u;if(!w.rollback||P!=="fail"||x===null||T.aborted)return null;E(x.name);const N={service:w.service,bad:x.
name,to:w.baseline.kind==="revision"?w.baseline.name:void 0,preferred:U?.name,dryRun:!1,timeoutMs:w.readyTimeoutMs,onlyIfServing:!0,owner:w.trafficOwner,unproven:(0,vt.
A)(u),refuse:W=>St(u,W),servedUsers:y.servedUsers,health:(0,Mt.I)(w,y)};return await new ct.L(await y.cloudRun(),N,y.clock).run(T)}function St({serviceWatch:u},w){
const y=u?.standings.at(-1);return y===void 0||!y.serviceExists||y.traffic.every(({revision:T,percent:P})=>(0,gt.tC)(w,T)===P)?void 0:{code:"changed-by-others"}}
var xt=g(30781),It=g(16662);async function Q(u,w,{clock:y,cloudRun:E},T){const{verdict:P,candidate:x}=u;if(!w.releasePin||P!=="pass"||x===null||T.aborted)return null;
const{service:U,readyTimeoutMs:N,trafficOwner:W}=w,it=Y=>{const wt=(0,ct.j)(Y,x.name)??St(u,Y)??((0,gt.qT)(Y)?void 0:(0,xt.S)(Y,W))??H(Y,x.name);return wt!==void 0?
{kind:"refuse",outcome:wt}:(0,gt.qT)(Y)?{kind:"keep"}:{kind:"send",shares:[{revision:null,percent:100}]}},X=new It.W(await E(),{service:U,timeoutMs:N,decide:it},
y),dt=await X.run(T).catch(Y=>{if(!T.aborted)throw Y;return{code:"cancelled"}});return{done:dt.code==="moved"||dt.code==="already",changed:X.changed,outcome:dt,
after:X.latest===void 0?[]:(0,ft.HQ)(X.latest)}}function H(u,w){if((0,gt.tC)(u,w)<100)return{code:"not-all-traffic",revision:w};if(!(u.latestReadyRevision===w&&
u.latestCreatedRevision===w))return{code:"target-not-ready",revision:w,detail:"it is not the latest revision"}}function V(u,w){if(w===null)return u;const{done:y,
changed:E,outcome:T}=w,P=y?E?[{code:"pin-released"}]:[]:[{code:"pin-kept",why:T}],x=u.notices.filter(({code:U})=>!y||U!=="traffic-pinned");return{...u,release:w,
notices:[...x,...P]}}var yt=g(5595),mt=g(72311),Dt=g(88846);function Ct({readyTimeoutMs:u,windowMs:w,settleMs:y}){return u+w+y}async function Bt(u){const w=(0,G.
f)(process.env),y=await(0,F.sb)({env:process.env,readFile:F.Ts}),{language:E}=y.settings;await(0,O.QU)((0,F.Fj)(y.settings)),y.configFile!==null&&(0,O.cv)(`Sett\
ings from ${y.configFile}`);let T="";const P={settings:y.settings,runner:w,clock:$.m,cancel:u},x=(0,m.l)(P,()=>T===""?null:T),U=(0,O.oh)(()=>$.m.now());x.start();
const{cancelled:N}=await Rt(y,{warn:d.pj,onReadiness:W=>{(0,O.cv)((0,q.rj)(W,E)),x.progress((0,q.rj)(W,E))},onProgress:W=>{U((0,q.oz)(W,E)),x.progress((0,q.oz)(
W,E))},onRollback:W=>(0,O.cv)((0,lt.DM)(W,E)),publish:async W=>{const it={...W,...S(w)},X=await(0,l.PQ)(it,w.tempDir,await(0,d.rm)());T=X.json,await et(it,X,w.summaryFile),
await x.finish(it)}},u);N&&(process.exitCode=1)}async function Rt(u,w,y){const{settings:E}=u,{close:T,...P}=(0,C.Q)(u,y,{warn:w.warn,plannedMs:Ct(E)}),{onReadiness:x,
onProgress:U}=w,N={servedUsers:(0,z.m)({...P,...E})},W=new Dt.o(E,{...P,...N,sendProbe:K.Nx,onReadiness:x,onProgress:U}),it=await(0,mt.z)(async()=>await W.run(y),
y),X=(0,yt.x)(W,it),dt=await At(X,E,{...P,...N,sendProbe:K.Nx},w,y),Y=await Q(X,E,P,y),wt=V({...X,rollback:dt},Y);return await w.publish(wt),await T(),{report:wt,
cancelled:it.cancelled}}}),71405:((pt,J,g)=>{g.d(J,{C6:()=>S,_2:()=>O,kR:()=>k});var $=g(21743),C=g(28654);const F=.01,G=.5,z=.2,K=2;function O(b,l){return b!==
null&&b>=400&&b<500&&(0,C.bJ)(b,l)===!1}function k(b,l,d=0){const m=b.filter(({status:p})=>O(p,l)).map(p=>p.status===429?{...p,count:Math.max(0,p.count-d)}:p),v=p=>p.
reduce((A,{count:L})=>A+L,0);return{n:v(b),bad:v(m),status:m.toSorted((p,A)=>A.count-p.count)[0]?.status??null}}function S({n:b,bad:l,status:d},m,v){if(l===0||d===
null)return null;const p=(0,$.m)(b,l,F),A=m!==null&&m.n>0?m:null,L=A===null?null:(0,$.m)(A.n,A.bad,F);return(L===null?p.low>G:p.low>z&&p.low>K*L.high)?{id:"clie\
nt-errors",decision:A===null?"warn":v,reason:{code:"client-errors",status:d,baselineN:A?.n??null,baselineRate:A===null?null:A.bad/A.n},value:l/b,limit:null,unit:"\
ratio",n:b,bad:l,interval:p,evidence:null}:null}}),76922:((pt,J,g)=>{g.d(J,{K:()=>C,g:()=>$});function $({version:l,image:d,commit:m},v,p){return[...l===void 0?
[]:[b("expected-version",F(l,p.versions,p.where))],...d===void 0?[]:[b("expected-image",G(d,v))],...m===void 0?[]:[b("expected-commit",z(m,v))]]}function C(l,d){
const[m,v]=l.length<d.length?[l,d]:[d,l];return m.length>=7&&v.toLowerCase().startsWith(m.toLowerCase())}function F(l,d,m){const v=[...d.values()].reduce((L,j)=>L+
j,0),p=[...d].filter(([L])=>L!==""),A=p.filter(([L])=>L!==l).toSorted(([,L],[,j])=>j-L)[0];return A!==void 0?{...k(l,A[0]),n:v}:p.length>0?{...O(l),n:v}:{...S(l,
m),n:v}}function G(l,{image:d,digest:m,why:v}){if(d===null)return S(l,"Cloud Run tells no image");const[p,A]=[K(l),K(d)],L=A.digest??m;if(p.digest!==null){if(L===
null)return S(l,v===""?`it was deployed as ${d}, without a digest`:v);const j=p.name===""||A.name===""||p.name===A.name;return L===p.digest&&j?O(L):k(l,`${A.name}\
@${L}`)}return l===d?O(d):A.tag===null?S(l,`it was deployed as ${d}; give its digest`):k(l,d)}function z(l,{commit:d,labels:m}){if(Object.values(m).some(A=>C(A,
l)))return O(l);if(d!==null)return k(l,d);const p=Object.keys(m);return S(l,p.length===0?"the revision has no label":`its labels are ${p.join(", ")}`)}function K(l){
const[d="",m=null]=l.startsWith("sha256:")?["",l]:l.split("@"),v=d.lastIndexOf(":"),p=v>d.lastIndexOf("/");return{name:p?d.slice(0,v):d,tag:p?d.slice(v+1):null,
digest:m}}function O(l){return{decision:"pass",reason:{code:"expected-met",seen:l},n:1}}function k(l,d){return{decision:"fail",reason:{code:"expected-other",expected:l,
seen:d},n:1}}function S(l,d){return{decision:"inconclusive",reason:{code:"expected-unknown",expected:l,detail:d},n:0}}function b(l,d){return{id:l,value:null,limit:null,
unit:"count",bad:null,interval:null,evidence:null,...d}}}),19783:((pt,J,g)=>{g.d(J,{DG:()=>C,dY:()=>F,o1:()=>G});const $=3;function C({id:S,points:b,budget:l,unit:d,
since:m=-1/0}){const v=b.toSorted((tt,et)=>tt.at-et.at);let p=0,A=0,L=null,j={consecutive:0,firstAt:0};for(const[tt,{at:et,value:st}]of v.entries())L=L===null?st:
Math.max(L,st),A=st>l&&et>=m?A+1:0,A>0&&(p+=1),A>j.consecutive&&(j={consecutive:A,firstAt:v[tt-A+1]?.at??0});return{id:S,value:L,limit:l,unit:d,n:v.length,bad:p,
interval:null,evidence:null,...z({points:v.length,above:p,longest:j,stillAbove:A>0})}}function F(S,b=-1/0){const l=S.filter(({at:v})=>v>=b),d=K(l),m=K(S);return d===
null&&m!==null?{id:"memory-kill",decision:"warn",reason:{code:"killed-before",kills:S.length,lastAt:O(S),message:m.message},...k([])}:{id:"memory-kill",decision:d===
null?"pass":"fail",reason:d===null?{code:"not-killed"}:{code:"killed-for-memory",kills:l.length,firstAt:d.at,lastAt:O(l),message:d.message},...k(l)}}function G(S){
const b=K(S);return b===null?null:{id:"restarts",decision:"warn",reason:{code:"restarted",times:S.length,firstAt:b.at,message:b.message},...k(S)}}function z(S){
const{points:b,above:l,longest:d,stillAbove:m}=S;return b===0?{decision:"inconclusive",reason:{code:"gauge-no-points"}}:d.consecutive>=$?{decision:"fail",reason:{
code:"gauge-above",...d}}:m?{decision:"inconclusive",reason:{code:"gauge-undecided",points:b,above:l}}:{decision:"pass",reason:{code:"gauge-within",points:b}}}function K(S){
return S.toSorted((b,l)=>b.at-l.at)[0]??null}function O(S){return S.reduce((b,{at:l})=>Math.max(b,l),-1/0)}function k(S){const b=S.length;return{value:b,limit:0,
unit:"count",n:b,bad:b,interval:null,evidence:null}}}),26513:((pt,J,g)=>{g.d(J,{FG:()=>C,fl:()=>z,iG:()=>K,ih:()=>F});var $=g(38419);const C={sent:0,ok:0,failed:0,
longestRun:0,lastReason:null,unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0};function F(k,S,b){const{sent:l,failed:d,longestRun:m}=S;return{
id:k,value:l===0?null:m,limit:b,unit:"count",n:l,bad:d,interval:null,evidence:null,...O(S,b)}}const G=["fail","inconclusive","warn","pass"];function z(k,S){const b=k.
map(({name:p,counters:A})=>{const L=F("probe",A,S),{reason:j}=L;return j.code==="probe-none"?{...L,reason:{...j,detail:`${p}: ${j.detail}`}}:{...L,reason:"last"in
j?{...j,last:`${p}: ${j.last}`}:j}}).toSorted((p,A)=>G.indexOf(p.decision)-G.indexOf(A.decision)),[l=F("probe",C,S)]=b,d=p=>k.reduce((A,L)=>A+p(L.counters),0),m=d(
({sent:p})=>p),v=l.reason.code==="probe-ok"?{code:"probe-ok",sent:m}:l.reason;return{...l,reason:v,n:m,bad:d(({failed:p})=>p)}}function K(k,{sent:S,unanswered:b=0},{
allowedRate:l,failLevel:d,timeoutMs:m,ended:v}){if(b===0||k.decision==="fail")return k;const p=v&&(0,$.ux)((0,$.fl)(S,b,l),d);return{...k,decision:p?"fail":k.decision===
"pass"?"warn":k.decision,reason:{code:"probe-unanswered",sent:S,unanswered:b,timeoutMs:m,allowedRate:l}}}function O(k,S){const{sent:b,ok:l,failed:d,longestRun:m,
lastReason:v,unsent:p,lastUnsent:A,misdirected:L,lastMisdirected:j,warmUp:tt}=k,et=v??"";if(b===0)return{decision:"inconclusive",reason:{code:"probe-none",detail:et}};
if(m>=S)return{decision:"fail",reason:{code:"probe-failing",run:m,last:et}};if(d>0&&(l>0||d>=p+L))return{decision:2*d>l+d?"inconclusive":"warn",reason:{code:"pr\
obe-some-failed",sent:b,failed:d,longestRun:m,last:et}};if(j!==null&&l===0){const{kind:vt,reason:Mt}=j;return{decision:"inconclusive",reason:{code:"probe-wrong-\
question",sent:b,misdirected:L,kind:vt,last:Mt}}}if(A!==null){const vt=l>p?"warn":"inconclusive",{door:Mt,reason:gt}=A;return{decision:vt,reason:{code:"probe-no\
t-sent",sent:b,unsent:p,door:Mt,last:gt}}}if(l===0)return{decision:"inconclusive",reason:{code:"probe-warming-up",sent:tt}};const{concerns:st=0,lastConcern:q="",
unknowns:lt=0,lastUnknown:ft=""}=k;return st>0?{decision:"warn",reason:{code:"probe-concerned",sent:b,concerned:st,last:q}}:lt>0?{decision:"warn",reason:{code:"\
probe-unknown-state",sent:b,unknown:lt,last:ft}}:{decision:"pass",reason:{code:"probe-ok",sent:b}}}}),99885:((pt,J,g)=>{g.d(J,{B:()=>$});function $(l,d){const[m,
v]=l.repository?.split("/")??[],p=F(l,d),A=p===null?C(l,d)??l.sha:null;if(!m||!v||A===null&&p===null)return null;const L=b(d,"deployment","id");return{repository:{
owner:m,repo:v},sha:A,deploymentShas:[...new Set([A,l.sha].filter(j=>j!==null))],pullRequest:p??b(d,"pull_request","number")??G(d)??z(d,A),deployment:L===null?null:
{id:L,environment:k(d,"deployment","environment")??""},eventName:l.eventName,runId:l.runId,runUrl:l.runUrl,stepId:l.stepId,workflowPath:K(l.workflowRef)}}function C({
eventName:l,ref:d},m){switch(l){case"push":return d?.startsWith("refs/tags/")===!0?S(m,"head_commit","id"):S(m,"after");case"workflow_run":case"check_run":case"\
check_suite":case"merge_group":return S(m,l,"head_sha");case"status":return S(m,"sha");case"deployment":case"deployment_status":return S(m,"deployment","sha");default:
return S(m,"pull_request","head","sha")}}function F({eventName:l},d){return l==="issue_comment"&&O(d,"issue","pull_request")!==void 0?b(d,"issue","number"):null}
function G(l){const[,d]=/\/pr-(\d{1,15})-[^/]*$/.exec(k(l,"merge_group","head_ref")??"")??[];return d===void 0?null:Number(d)}function z(l,d){const m=["workflow\
_run","check_run","check_suite"].map(p=>O(l,p,"pull_requests")).find(p=>Array.isArray(p)),v=Array.isArray(m)?m.find(p=>O(p,"head","sha")===d):void 0;return b(v,
"number")}function K(l){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(l??"")?.[1]??".github"}function O(l,...d){return d.reduce((m,v)=>typeof m==
"object"&&m!==null&&Object.hasOwn(m,v)?m[v]:void 0,l)}function k(l,...d){const m=O(l,...d);return typeof m=="string"?m:null}function S(l,...d){const m=k(l,...d);
return m!==null&&/^[0-9a-f]{40,64}$/.test(m)&&!/^0+$/.test(m)?m:null}function b(l,...d){const m=O(l,...d);return typeof m=="number"&&Number.isSafeInteger(m)&&m>
0?m:null}}),96525:((pt,J,g)=>{g.d(J,{h:()=>k});var $=g(89404),C=g(39046),F=g(38606),G=g(86349);const z=9,K=200,O=4e3;function k(b){const l=(0,F.b)(b.language),d=(0,C.
Y_)(b).filter(m=>m.decision==="fail").map(m=>({title:(0,$.wh)(`${l.words.findings[m.id]} \u2014 ${l.voice.code(b.candidate?.name??b.service.name)}`,K),message:(0,$.
wh)((0,C.dj)(m,l),O)}));return[...S(b),...d].slice(0,z)}function S({rollback:b,language:l,service:d}){if(b===null||b.done||b.outcome.code==="not-serving")return[];
const m=(0,G.p)({language:l,service:d,facts:b});return[{title:(0,F.b)(l).words.headings.rollback,message:m}]}}),8784:((pt,J,g)=>{g.d(J,{$S:()=>d,Mj:()=>l,fh:()=>k});
var $=g(76922),C=g(77074),F=g(69613),G=g(90915);const z=15*6e4,K=2e4,O=2e4;async function k(m,v,p,A,L){const j=p.now(),tt=j+v.timeoutMs,et=[],st=[];let q,lt,ft,
vt=j,Mt=null;const gt=(Q,H)=>{const V=et.at(-1);if(V?.message===H&&V.state===Q)return;const yt={at:p.now(),elapsedMs:p.now()-j,state:Q,message:H};et.push(yt),L(
yt)},ct=(Q,H)=>{q!==void 0&&ft!==void 0&&v.wanted.tag===void 0&&q.latestCreatedRevision!==null&&q.latestCreatedRevision!==ft&&st.push({code:"newer-revision",revision:q.
latestCreatedRevision});const V=q===void 0?void 0:b(q);return V!==void 0&&st.push({code:"traffic-pinned",...V}),{finding:l(Q,H,p.now()-j,v.timeoutMs),steps:et,service:q,
revision:lt,notices:st}},At=()=>v.wanted.revision!==void 0||v.wanted.tag!==void 0||lt===void 0||j-(lt.createdAt??j)<z?void 0:lt,St=()=>{const{commit:Q,revision:H,
tag:V}=v.wanted;if(Q===void 0||H!==void 0||V!==void 0)return;const yt=lt?.commit??null;return yt===null||(0,$.K)(yt,Q)?void 0:yt},xt=()=>At()!==void 0&&p.now()-
j<Math.min(O,v.timeoutMs/2),It=()=>({deadline:p.now()+K,signal:A});for(;;){let Q;try{const H={deadline:tt,signal:A};q=await m.service(v.service,H);const V=(0,G.
vf)(q,v.wanted);ft!==void 0&&V!==void 0&&V!==ft&&(st.push({code:"candidate-changed",from:ft,to:V}),lt=void 0),ft=V??ft,V!==void 0&&(lt=await S(m,v.service,V,H)),
vt=p.now(),Q=(0,G.T1)(q,lt,v.wanted),Q.state==="failed"&&(0,G.IY)(q)&&Mt!==q.generation?(Mt=q.generation,Q={state:"waiting",message:Q.message}):Q.state==="ready"&&
St()!==void 0?Q={state:"waiting",message:`the latest revision was deployed from commit ${St()}, not from ${v.wanted.commit}`}:Q.state==="ready"&&xt()&&(Q={state:"\
waiting",message:"the latest revision is an old one: is a newer one on its way?"})}catch(H){if(A.throwIfAborted(),!(0,C.D)(H))throw H;if(H.failure==="not-found")
return gt("failed",H.message),ct("fail",{code:"service-not-found",detail:H.message});if(H.failure!=="transient")return gt("failed",H.message),ct("inconclusive",
{code:"no-access",detail:H.message,why:H.kind});if(gt("waiting",H.message),p.now()+v.pollMs>=tt)return vt-j<v.timeoutMs/2?ct("inconclusive",{code:"not-reachable",
detail:H.message}):ct("fail",{code:"ready-timeout",afterMs:v.timeoutMs,waitingFor:H.message});await p.sleep(v.pollMs,A);continue}if(gt(Q.state,Q.message),Q.state===
"failed")return ct("fail",Q.reason);if(Q.state==="ready"){Q.percent>0&&Q.percent<100&&st.push({code:"partial-traffic",percent:Q.percent});const{name:H,createdAt:V}=At()??
{};return H!==void 0&&V&&st.push({code:"deployed-before",revision:H,createdAt:V}),ct("pass",{code:"ready",afterMs:p.now()-j})}if(p.now()+v.pollMs>=tt){const{message:H,
otherwise:V}=Q;if(V?.code==="tag-not-found")throw(0,F.dw)(q,V.tag);if(V?.code==="revision-not-found")throw await(0,F.eL)(m,v.service,V.detail,It());return ct("f\
ail",V??{code:"ready-timeout",afterMs:v.timeoutMs,waitingFor:H})}await p.sleep(v.pollMs,A)}}async function S(m,v,p,A){try{return await m.revision(v,p,A)}catch(L){
if((0,C.D)(L)&&L.failure==="not-found")return;throw L}}function b(m){if((0,G.Do)(m).some(p=>p.latest&&p.percent>0))return;const v=(0,G.HQ)(m).toSorted((p,A)=>A.
percent-p.percent)[0];return v===void 0||v.percent===0?void 0:{revision:v.revision,percent:v.percent}}function l(m,v,p,A){return{id:"readiness",decision:m,reason:v,
value:p,limit:A,unit:"ms",n:1,bad:null,interval:null,evidence:null}}function d({reconciling:m,conditions:v,commit:p,image:A,labels:L,...j}){return j}}),5595:((pt,J,g)=>{
g.d(J,{x:()=>q});var $=g(79338),C=g(19783),F=g(71405),G=g(10953),z=g(26513),K=g(73511),O=g(39849),k=g(8784),S=g(90915),b=g(97378),l=g(14134),d=g(54874),m=g(26047);
function v(u,w,y){const{readiness:E,evidence:T,window:P}=u,x=T?.active.reader.sampling??null,U=T?.trouble??null,N=T?.lateBefore??null,W=P?.resources.failure??null,
it=u.baselineEvidence?.notice??null,X=tt(u),dt=T?.source==="app"&&x===null?T.unsureProbes:0;return[...E?.notices??[],...A(u),...u.probeSample===null?[]:[{code:"\
probes-judged"}],...T?.fellBack===!0?[{code:"source-fallback"}]:[],...et(T),...T?.routingTrouble==null?[]:[{code:"routing-unread",detail:(0,l.E$)(T.routingTrouble)}],
...L(u),...dt>0?[{code:"probes-in-log-unknown",probes:dt}]:[],...X===null?[]:[X],...x===null?[]:[{code:"sampled",fraction:x.fraction}],...N===null?[]:[{code:"la\
te-not-awaited",beforeAt:N}],...U===null?[]:[{code:"log-read-failed",detail:(0,l.E$)(U.detail),times:U.times}],...W===null?[]:[{code:"metrics-read-failed",detail:(0,l.
E$)(W.detail)}],...it===null?[]:[it],...p(u,y),...T?.watch.truncated===!0?[{code:"errors-truncated"}]:[],...w.error===null?[]:[{code:"stopped-by-error",detail:(0,l.
E$)(w.error)}]]}function p({past:u},w){return w.some(({decision:y,evidence:E})=>y==="fail"&&E!==null&&E.past===void 0)?u?.state==="failed"?[{code:"past-read-fai\
led",detail:(0,l.E$)(u.detail)}]:u?.state==="unknown"?[{code:"past-unknown"}]:[]:[]}function A({window:u,readiness:w}){if(u===void 0)return[];const{changes:y,answersLeftOut:E}=u.
serviceWatch(),{reason:T}=u.servingFinding(),P=T.code==="serving-changed"?T.change:null,{service:x,revision:U}=w??{},N=x===void 0||U===void 0?null:(0,m.tC)(x,U.
name);return[...y.filter(W=>W!==P).map(W=>({code:"service-changed",change:W})),...u.probesOfAll&&N!==null?[{code:"probes-of-all",percent:N}]:[],...E>0?[{code:"a\
nswers-left-out",answers:E}]:[]]}function L({evidence:u,probeSample:w}){if(u===void 0||w!==null||u.active.tally.count>0)return[];const{count:y}=u.leftOut;return y===
0?[]:[{code:"only-not-users",ignored:y}]}function j(u,w){return(w===null?0:w.endedAt-w.startedAt)+(w?.endedEarly==null?u:0)}function tt({settings:u,readiness:w,
probes:y,probeSample:E,evidence:T,window:P}){const x=w?.revision?.timeoutMs??null;if(E!==null||y.some(({target:W})=>W.name==="chat")||x===null||T===void 0||T.source===
null)return null;const N=j(u.settleMs,P?.facts()??null);return N<x?{code:"hanging-unseen",longestSeenMs:N,timeoutMs:x}:null}function et(u){return(u?.survey.missing()??
[]).map(({field:w,path:y,entries:E,instead:T})=>({code:"field-missing",field:w,path:y,entries:E,instead:T.map(l.E$)}))}const st=10;function q(u,w){const{settings:y,
project:E,readiness:T,evidence:P,window:x}=u,U=x?.seen()??$.pQ,N=Bt(lt(u,U).map(rt=>(0,$.p_)(rt,U))),{onInconclusive:W,onNoData:it}=y,X={onInconclusive:W,onNoData:it},
dt=(0,O.L)(N,{cancelled:w.cancelled,policies:X}),Y=x?.facts()??null,wt={name:y.service,region:y.region,project:E,url:u.url},Ot={project:E,region:y.region,service:y.
service},nt=T?.revision===void 0?null:(0,k.$S)(T.revision),Lt=(rt,ut)=>x===void 0?null:{budget:ut,points:rt};return{schema:"ion-verify/report@1",generatedAt:u.clock.
now(),language:y.language,...dt,...w.error!==null&&dt.verdict!=="fail"?{verdict:"inconclusive",cause:"error",decisive:null,job:"failure"}:{},policies:X,service:wt,
candidate:nt,baseline:u.baseline===null?null:{name:u.baseline,provenBy:u.found?.provenBy??null,compared:u.baselineEvidence?.facts()??null},traffic:T?.service===
void 0?[]:(0,S.HQ)(T.service),readiness:u.steps.map(rt=>({...rt,message:(0,l.E$)(rt.message)})),window:Y,serviceWatch:x?.serviceWatch()??null,findings:N,requests:P===
void 0?null:V(u,P,Y),evidenceGrowth:P===void 0||Y===null?[]:u.probeSample?.growth(ct(u,P),Y.startedAt)??P.active.judge.growth(At(P,Y),Y.startedAt),probes:u.probes.
map(rt=>Ct(rt.facts())),memory:Lt(x?.resources.points("memory")??[],y.memoryBudgetBytes),cpu:Lt(x?.resources.points("cpu")??[],y.cpuBudget),errorMessages:((P?.watch??
u.startLog)?.messages(st)??[]).map(rt=>({...rt,message:(0,l.yq)(rt.message)})),newMessages:u.newMessages?.facts()??null,links:{revision:E===""?null:(0,b.xw)(Ot),
logs:P===void 0||Y===null?null:(0,b.HM)(E,P.active.reader.filter,Y.startedAt,Y.startedAt+Y.plannedMs+y.settleMs),metrics:E===""?null:(0,b.pP)(Ot)},rollback:null,
notices:v(u,w,N)}}function lt(u,w){const{readiness:y,window:E,evidence:T,collection:P}=u;if(y===void 0)return[Dt()];const x=u.expectations.findings();return E===
void 0||T===void 0?[y.finding,...x]:[y.finding,...x,E.servingFinding(),...u.noProbes===null?(0,d.n)(E.probeFindings(),u.elsewhere):H(u),...gt(u,T,w),...vt(u,E,T,
w),...ft(u,T),...T.active.groupFindings(),...E.gaugeFindings().map(U=>Q(U,E.resources.failure)),It(T,E.since,w),...[(0,C.o1)(T.watch.restarts.filter(({at:U})=>U>=
E.since)),P].filter(U=>U!=null)]}function ft({probeSample:u,baselineEvidence:w,settings:y},E){if(u!==null)return[];const{byStatus:T,refused:P}=E.active.tally.facts(),
x=(0,F.kR)(T,y.errorStatus,P),U=(0,F.C6)(x,w?.clientErrors??null,y.onClientErrors);return U===null?[]:[U]}function vt({baselineEvidence:u,settings:w},y,E,T){if(u===
null)return[];const P=y.facts().endedEarly==="proven"?"proven":"running",x=u.findings(y.settled&&E.swept?"ended":P),U=(0,$.iT)("baseline-latency",T);return U===
null?x:w.onRegression==="fail"?x.length===0?E.source===null?[]:[Mt(U)]:x.map(N=>N.decision==="fail"?N:{...N,decision:"inconclusive",reason:U}):x.map(N=>N.decision===
"pass"?{...N,decision:"warn",reason:U}:N)}function Mt(u){return{id:"baseline-latency",decision:"inconclusive",reason:u,value:null,limit:null,unit:"ms",n:0,bad:null,
interval:null,evidence:null}}function gt(u,w,y){const{window:E,clock:T,settings:P,probeSample:x}=u,U=E?.facts(),N=w.active,W=U?.startedAt??T.now(),it=U?.endedAt??
T.now(),X=ct(u,w);if(x!==null)return x.findings(X,it-W);const dt=X==="ended",Y=At(w,U),wt=N.judge.findings({kind:X,afterMs:it-W,throughSlice:Y}),Ot=(0,G.Jh)(w.decided),
nt=w.waits.finding({kind:X,afterMs:it-W,throughSlice:Y}),Lt=w.trouble;return Lt!==null&&!w.succeeded?[...wt,...nt===null?[]:[nt]].map(rt=>({...rt,decision:"inco\
nclusive",reason:{code:Lt.code,detail:Lt.detail}})):[...wt.map(rt=>rt.decision==="pass"&&(0,$.iT)(rt.id,y)!==null?rt:(0,G.Xk)(rt,w.decided)),...nt===null?[]:[nt],
...Ot===null?[]:[Ot],...dt?St(wt[0],w,P.errorRateBudget,y):[]]}function ct({window:u,probeSample:w},y){if(u?.settled===!0&&(y.swept||w!==null))return"ended";const E=u?.
facts().endedEarly;return E==="failed"||E==="proven"?"running":"stopped"}function At(u,w){return u.active.throughSlice(u.evidenceUntil(w?.endedEarly==="proven"))}
function St(u,w,y,E){if(w.source!=="app"||w.active.reader.sampling!==null||u.evidence===null)return[];const T=w.active.tally.facts().byStatus.filter(({status:W})=>W>=
500).reduce((W,{count:it})=>W+it,0),P={platform:w.watch.platformErrors,app:T},x=u.evidence,U=(0,K.A)({n:u.n,k:u.bad??0},P,{errorRateBudget:y,failLevel:x.failLevel});
if(U!==null)return[U];const N=(0,$.iT)("unlogged-errors",E);return N===null?[]:[{...u,id:"unlogged-errors",decision:"inconclusive",reason:N,...xt}]}const xt={value:null,
bad:null,interval:null,evidence:null};function It({watch:u,watched:w,trouble:y},E,T){const P=(0,C.dY)(u.kills,E),x=(0,$.iT)(P.id,T);if(P.decision==="fail"||x===
null)return P;const U=w||y===null?x:{code:y.code,detail:y.detail};return{...P,decision:"inconclusive",reason:U,value:null}}function Q(u,w){return u.n===0&&w!==null?
{...u,reason:w}:u}function H({noProbes:u,settings:w}){const y={...z.FG,lastReason:u};return[...w.healthPath===void 0?[]:[(0,z.ih)("probe-health",y,w.probeFailures)],
...w.chatPath===void 0?[]:[(0,z.ih)("probe-chat",y,w.probeFailures)],...w.probes.length===0?[]:[(0,z.ih)("probe",y,w.probeFailures)]]}function V({settings:u,probeSample:w},y,E){
const{reader:T}=y.active,{judge:P,tally:x}=w??y.active;return{source:w===null?y.source:"probes",filter:T.filter,...mt(x.facts(E?.endedAt)),probes:w===null?y.probes:
0,outside:w===null?y.active.outside:0,ignored:w===null?yt(y):{count:0,by:[]},sampling:w===null?T.sampling:null,reads:y.reads,latency:P.latency(),distribution:P.
distribution(),longestSeenMs:j(u.settleMs,E),waits:y.waits.facts()}}function yt({leftOut:{count:u,by:w}}){return{count:u,by:w.map(y=>({...y,name:(0,l.E$)(y.name)}))}}
function mt(u){return{...u,byGroup:u.byGroup.map(w=>({...w,group:(0,l.E$)(w.group)})),slowest:u.slowest.map(w=>({...w,group:w.group===null?null:(0,l.E$)(w.group)}))}}
function Dt(){return{id:"readiness",decision:"inconclusive",reason:{code:"not-waited"},value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}
function Ct(u){return{...u,failures:u.failures.map(w=>({...w,reason:(0,l.E$)(w.reason)})),dependencies:u.dependencies.map(w=>({...w,name:(0,l.E$)(w.name),state:(0,l.
E$)(w.state)}))}}function Bt(u){return u.map(w=>({...w,reason:Rt(w.reason)}))}function Rt(u){if(typeof u=="string")return(0,l.E$)(u);if(Array.isArray(u))return u.
map(Rt);if(typeof u!="object"||u===null)return u;const w=Object.entries(u).map(([y,E])=>[y,y==="code"?E:Rt(E)]);return Object.fromEntries(w)}}),54874:((pt,J,g)=>{
g.d(J,{E:()=>z,n:()=>K});var $=g(77074),C=g(84638),F=g(44257);const G=5e3;async function z(O,{scope:k,probeAgent:S,window:b},l,d){const m=(0,C.Tq)((0,C.RE)(k.revision,
S),b.from,l.now());try{const v={deadline:l.now()+G,signal:d},{entries:p=[]}=await O.page({filter:m,orderBy:"timestamp desc",pageSize:F.T0},v),A=new Map;for(const{
resource:j}of p){const{service_name:tt="",revision_name:et=""}=j?.labels??{};if(et==="")continue;const st=tt===k.service?et:`${tt}/${et}`;A.set(st,(A.get(st)??0)+
1)}const L=[...A].toSorted(([,j],[,tt])=>tt-j)[0];return L===void 0?null:{revision:L[0],answers:L[1]}}catch(v){if(d.throwIfAborted(),!(0,$.D)(v))throw v;return null}}
function K(O,k){return k===null?O:O.map(S=>({...S,decision:"inconclusive",reason:{code:"probe-elsewhere",...k}}))}}),72311:((pt,J,g)=>{g.d(J,{z:()=>F});var $=g(
42785),C=g(27428);async function F(G,z){try{return await G(),{cancelled:!1,error:null}}catch(K){if(z.aborted)return{cancelled:!0,error:null};if(K instanceof $.j1)
throw K;return{cancelled:!1,error:(0,C.q0)(K)}}}}),88846:((pt,J,g)=>{g.d(J,{o:()=>hi});var $=g(77598),C=g(77074),F=g(55944),G=g(10661);function z({healthPath:a,
chatPath:t,chatBody:e,probeHeaders:n,probes:s}){const i={headers:n,after:null};return[...a===void 0?[]:[{...i,name:"health",method:"GET",path:a,body:void 0,wanted:(0,G.
Qw)("health")}],...t===void 0?[]:[{...i,name:"chat",method:"POST",path:t,body:e,wanted:(0,G.Qw)("chat")}],...s.map(({health:r,status:o,latencyMs:c,expect:h,ignoreDependencies:f,
take:M,secrets:R,headers:I,...D})=>{const B=r?"health":"status",Z=h.json===null&&h.headers===null&&h.text===null;return{...D,headers:{...n,...I},wanted:{reads:B,
status:o,latencyMs:c,expect:Z?null:h,ignoreDependencies:f,take:M,secrets:R}}})]}var K=g(89285),O=g(33025),k=g(90915),S=g(8784),b=g(44257),l=g(10603),d=g(20197),
m=g(84638),v=g(67750),p=g(28654),A=g(4843);const L="run.googleapis.com/request_count",j="run.googleapis.com/request_latencies";function tt({service:a,region:t,revision:e}){
return[`metric.type="${L}"`,'resource.type="cloud_run_revision"',`resource.labels.service_name="${a}"`,...e===null?[]:[`resource.labels.revision_name="${e}"`],`\
resource.labels.location="${t}"`].join(" AND ")}const et=null;class st{#t;#e;#n;#s;#i;#r;#o=[];#a=[];#l=-1/0;constructor(t,e,n,s,i){this.#t=t,this.#r=e,this.#i=
new l.qm(e),this.#e=n,this.#n=s,this.#s=i}async read(t){const{from:e,to:n}=this.#n,s=this.#r.now(),i={...this.#e,from:e,to:Math.min(s,n+q)};if(i.to<=i.from)return;
const r=async o=>await this.#t.requestDeltas({...i,metric:o},t).catch(c=>{if((0,C.D)(c)&&c.failure==="not-found")return[];throw c});try{const[o,c]=await this.#i.
ask(async()=>await Promise.all([r(L),r(j)]));this.#o=o.filter(h=>h.to>e&&h.from<n),this.#a=c.filter(h=>h.to>e&&h.from<n),this.#l=s}catch(o){if(t.signal.throwIfAborted(),
!(0,C.D)(o))throw o}}get readAt(){return this.#l}get coverage(){const t=this.#o.reduce((s,{to:i})=>Math.max(s,i),this.#n.from),{gap:e}=this.#i,n={code:"nothing-\
newer",detail:"",since:t};return{readTo:t,gap:e??(t<this.#n.to?n:null)}}get deltas(){return{counts:this.#o,latencies:this.#a}}get minutes(){return[...Map.groupBy(
this.#o,({to:e})=>Math.round(e/1e3)).values()].map(e=>{const n=i=>e.reduce((r,{status:o,count:c})=>r+(i((0,p.bJ)(o,this.#s))?c:0),0),s={ok:n(i=>i===!1),failed:n(
i=>i===!0),unknown:n(i=>i===null),slow:0,untimed:0};return{from:Math.min(...e.map(({from:i})=>i)),to:Math.max(...e.map(({to:i})=>i)),counts:s}}).toSorted((e,n)=>e.
to-n.to)}get spread(){const t=this.#a.flatMap(({latencies:s})=>s===null?[]:(0,A.L)(s)).toSorted((s,i)=>s.from-i.from),[e,n]=[(0,v.Xf)(t,.5),(0,v.Xf)(t,.95)];return e===
null||n===null?null:{p50Ms:e.ms,p95Ms:n.ms,n:t.reduce((s,{count:i})=>s+i,0)}}}const q=6e4;var lt=g(19783);const ft=2;function vt({points:a,budget:t,unit:e}){const n=a.
filter(({value:i})=>i>t).toSorted((i,r)=>i.at-r.at),[s]=n;return{id:"startup",value:a.length===0?null:Math.max(...a.map(({value:i})=>i)),limit:t,unit:e,n:a.length,
bad:n.length,interval:null,evidence:null,...Mt(a.length,n.length,s?.at??0)}}function Mt(a,t,e){return a===0?{decision:"inconclusive",reason:{code:"gauge-no-poin\
ts"}}:t===0?{decision:"pass",reason:{code:"gauge-within",points:a}}:t>=ft&&t*2>=a?{decision:"fail",reason:{code:"gauge-above",consecutive:t,firstAt:e}}:{decision:"\
warn",reason:{code:"gauge-undecided",points:a,above:t}}}const gt={memory:{metric:"run.googleapis.com/container/memory/usage",unit:"bytes",budget:({memoryBudgetBytes:a})=>a,
judge:lt.DG,steady:!0},cpu:{metric:"run.googleapis.com/container/cpu/utilizations",unit:"ratio",budget:({cpuBudget:a})=>a,judge:lt.DG,steady:!0},startup:{metric:"\
run.googleapis.com/container/startup_latencies",unit:"ms",budget:({startupBudgetMs:a})=>a,judge:vt,steady:!1}};function ct(a){return gt[a]}function At(a){return l.
wS.filter(t=>ct(t).budget(a)!==void 0)}var St=g(36476);const xt="run.googleapis.com/",It=4*6e4;class Q{#t;#e;#n;constructor(t,e,n,s){this.#t=t;const i=()=>({points:[],
readAt:s,trouble:new l.qm(e,r)}),r=new l.qm(e);this.#e=Object.fromEntries(l.wS.map(o=>[o,i()])),this.#n=n}async read(t,e){await Promise.all(this.#n.map(async n=>await this.#s(
n,t,e)))}points(t){return this.#e[t].points}get failure(){const t=this.#n.map(e=>this.#e[e].trouble.gap).find(e=>e!==null)??null;return t&&{code:(0,l.vu)(t.code)?
"no-access":"not-reachable",detail:t.detail}}coverage(t){const{points:e,readAt:n,trouble:s}=this.#e[t];if(!ct(t).steady)return{readTo:n,gap:s.gap};const i=e.reduce(
(c,{at:h})=>Math.max(c,h),-1/0),r=i+It;if(s.gap!==null||r>=n)return{readTo:Math.min(n,r),gap:s.gap};const o=i===-1/0?"":`the newest point is of ${new Date(i).toISOString()}`;
return{readTo:r,gap:{code:"nothing-newer",detail:o,since:r}}}async#s(t,e,n){const s=this.#e[t],i=async()=>await this.#t.distributions({metric:ct(t).metric,...e},
n).catch(r=>{if((0,C.D)(r)&&r.failure==="not-found")return[];throw r});try{const r=await s.trouble.ask(i);r.length>0&&(s.points=(0,St.V)(r)),s.readAt=Math.max(s.
readAt,e.to)}catch(r){if(n.signal.throwIfAborted(),!(0,C.D)(r))throw r}}}async function H(a,t){const e=(n,s,i)=>({id:"metrics-collection",decision:n,reason:s,value:i,
limit:null,unit:"count",n:i,bad:null,interval:null,evidence:null});try{const n=await a.metricTypes(xt,t);return n.length>0?e("pass",{code:"metrics-present",types:n.
length},n.length):e("warn",{code:"metrics-missing"},0)}catch(n){if(t.signal.throwIfAborted(),!(0,C.D)(n))throw n;const{message:s,kind:i}=n;return e("warn",(0,l.
vu)(i)?{code:"no-access",detail:s,why:i}:{code:"not-reachable",detail:s},0)}}var V=g(7006);function yt({baseline:a,candidateCreatedAt:t,beganAt:e,traffic:n,window:s}){
const i=n.some(({revision:o,percent:c})=>o===a&&c>0);if(i)return{revision:a,concurrent:i,window:s};const r=Math.min(t??e,e);return{revision:a,concurrent:i,window:{
from:r-(s.to-s.from),to:r}}}var mt=g(13875),Dt=g(67334);const Ct=2e4;class Bt{batches;latencies=new Dt.X(Ct);#t;#e;#n={n:0,bad:0};#s=0;#i=0;constructor(t){this.
batches=t,this.#t=Array.from({length:t},()=>new mt.cR),this.#e=Array.from({length:t},()=>({n:0,bad:0}))}add(t,{latencyMs:e,error:n,clientError:s=!1}){const i=this.#e[t];
if(i===void 0)throw new RangeError(`${t} is none of ${this.batches} batches`);this.#s+=1,s&&(this.#i+=1),n!==null&&(Rt(i,n),Rt(this.#n,n)),e!==null&&(this.#t[t]?.
add(e),this.latencies.add(e))}get count(){return this.#s}get clientErrors(){return{n:this.#n.n,bad:this.#i}}errors(t){return t===void 0?this.#n:this.#e[t]??{n:0,
bad:0}}latenciesOf(t){return this.#t[t]??new mt.cR}}function Rt(a,t){a.n+=1,t&&(a.bad+=1)}var u=g(85675);const w=[{psi:1.25,weight:.1},...[1.5,2,3,5,10,30].map(
a=>({psi:a,weight:.15}))];class y{#t;#e=new Float64Array(w.length).fill(-1/0);#n=0;#s=0;#i=0;#r=0;constructor(t){this.#t=Math.max(1,t)}get lnE(){return this.#i}get highest(){
return this.#r}addByRate(t,e,n){const s=t.n+e.n;this.#o(i=>{if(s===0)return 0;const r=i*n/(1-n+i*n),o=(t.n*r+e.n*n)/s;return E(t,r,o)+E(e,n,o)})}addByShare(t,e,n){
this.#o(s=>{if(t.n+e.n===0)return 0;const i=n*t.n,r=s*i+e.n,o=i+e.n;return t.bad*Math.log(s*o/r)+e.bad*Math.log(o/r)})}#o(t){this.#n+=1;const e=.5+.5*Math.min(1,
this.#n/this.#t),n=Math.log(e-this.#s);this.#s=e;let s=Math.log(1-e);for(const[i,{psi:r,weight:o}]of w.entries()){const c=(0,u.AM)(this.#e[i]??-1/0,n)+t(r);this.#e[i]=
c,s=(0,u.AM)(s,Math.log(o)+c)}this.#i=s,this.#r=Math.max(this.#r,s)}}function E({n:a,bad:t},e,n){return t*Math.log(e/n)+(a-t)*(Math.log1p(-e)-Math.log1p(-n))}const T=[
50,90,95,99],P=95,x=20,U=2;class N{#t;#e;#n;#s={lnE:0,percentile:P};#i=0;constructor(t,e){const{candidate:n,baseline:s}=e;if(n.batches!==s.batches)throw new RangeError(
"both arms are of as many batches");this.#t={onWorse:"warn",latencyTolerance:.1,errorTolerance:.1,alpha:.01,...t},this.#e=e,this.#n=Math.log(U/this.#t.alpha)}worse(t){
return this.#r(t),this.#s.lnE>=this.#n||this.#i>=this.#n}findings(t){const e=this.#r(t);return[this.#o(e),this.#a(e)]}#r(t){const e=W(this.#e,t,this.#t);return e.
slower.lnE>this.#s.lnE&&(this.#s=e.slower),this.#i=Math.max(this.#i,e.moreErrors),e}#o({beyond:t}){const{candidate:e,baseline:n}=this.#e,{latencyTolerance:s}=this.#t,
i=this.#s.lnE>=this.#n,r=i?this.#s.percentile:P,{candidate:o,baseline:c}=t.get(i?r:T[0])??Y(),h=n.latencies.quantile(r/100),f={id:"baseline-latency",value:e.latencies.
quantile(r/100),limit:h===null?null:h*(1+s),unit:"ms",n:o.n,bad:i?o.bad:null};if(i&&h!==null){const M={code:"baseline-slower",percentile:r,baselineMs:h,candidateShare:X(
o),baselineShare:X(c),...this.#c(c.n,s,this.#s.lnE)};return dt(f,this.#t.onWorse,M)}return this.#l(f,c.n,s)}#a({errors:{candidate:t,baseline:e}}){const{errorTolerance:n}=this.#t,
s={id:"baseline-errors",value:t.n===0?null:X(t),limit:e.n===0?null:Math.min(1,X(e)*(1+n)),unit:"ratio",n:t.n,bad:t.bad};if(this.#i>=this.#n){const i=this.#c(e.n,
n,this.#i),r={code:"baseline-more-errors",baselineRate:X(e),...i};return dt(s,this.#t.onWorse,r)}return this.#l(s,e.n,n)}#l(t,e,n){return t.n===0||e===0?dt(t,"w\
arn",{code:"baseline-no-data",baselineN:e}):dt(t,"pass",{code:"baseline-no-worse",baselineN:e,tolerance:n,concurrent:this.#t.concurrent})}#c(t,e,n){return{baselineN:t,
tolerance:e,lnE:n,lnNeeded:this.#n,concurrent:this.#t.concurrent}}}function W({candidate:a,baseline:t},e,{latencyTolerance:n,errorTolerance:s}){const{batches:i}=a,
r=(0,mt.vE)(1+n),o=T.map(M=>({percentile:M,test:new y(i),total:Y()})),c={test:new y(i),total:Y()},h=new mt.cR;let f={lnE:0,percentile:P};for(let M=0;M<=Math.min(
e,i-1);M+=1){const R={candidate:a.errors(M),baseline:t.errors(M)};c.test.addByShare(R.candidate,R.baseline,1+s),wt(c.total,R);const I={candidate:a.latenciesOf(M),
baseline:t.latenciesOf(M)};for(const{percentile:ot,test:Et,total:bt}of o){const at=1-ot/100,ht=h.count*at<1-1e-9?null:h.bucketAt(Math.ceil(h.count*(1-at)-1e-6)),
Pt=ht===null?Y():{candidate:it(I.candidate,ht+r),baseline:it(I.baseline,ht)},{n:jt,bad:Ft}=bt.baseline;Et.addByRate(Pt.candidate,Pt.baseline,(Ft+at*x)/(jt+x)),wt(
bt,Pt)}h.merge(I.baseline);const D=o.map(({test:ot})=>ot.lnE),B=D.reduce(u.AM)-Math.log(D.length),Z=o[D.indexOf(Math.max(...D))];B>f.lnE&&Z!==void 0&&(f={lnE:B,
percentile:Z.percentile})}return{slower:f,moreErrors:c.test.highest,beyond:new Map(o.map(({percentile:M,total:R})=>[M,R])),errors:c.total}}function it(a,t){return{
n:a.count,bad:a.beyond(t)}}function X({n:a,bad:t}){return a===0?0:t/a}function dt(a,t,e){return{...a,decision:t,reason:e,interval:null,evidence:null}}function Y(){
return{candidate:{n:0,bad:0},baseline:{n:0,bad:0}}}function wt(a,t){for(const e of["candidate","baseline"])a[e].n+=t[e].n,a[e].bad+=t[e].bad}var Ot=g(6964),nt=g(
33678),Lt=g(43010),rt=g(26207),ut=g(14664);const Ge=100,ee=200,Ke=50,ne=.1,He=1e3,se=200,ze=5,ie=20;class Qe{#t;#e;#n;#s=new Map;#i=new Map;#r=new mt.cR;#o=new mt.
cR;#a=!0;#l=0;#c=0;#u=0;constructor({batches:t,tolerance:e=.25,alpha:n=.01}){this.#t=t,this.#e=e,this.#n=n}observe({group:t,latencyMs:e}){if(t===null||e===null)
return;this.#r.add(e);const n=this.#y(t.length>se?`${t.slice(0,se)}\u2026`:t);n===null?this.#l+=1:n.add(e)}closeBatch(){this.#c+=1;for(const t of this.#s.values())
this.#f(t),t.before.merge(t.batch),t.batch.clear();this.#o.merge(this.#r),this.#r.clear(),this.#a&&this.#o.count>=Ge&&this.#b()}deviating(){return this.#d().map(
t=>this.#p(t))}findings(){const t=this.#o.count+this.#r.count;if(t===0)return[];const e={bad:null,interval:null,evidence:null,unit:"ms"},n=this.#d(),s=n.slice(0,
ze).map(i=>this.#p(i));return s.length===0?[{id:"group",decision:"pass",reason:{code:"groups-alike",groups:this.#a?this.#i.size:this.#s.size,untold:this.#l,tolerance:this.#e},
value:null,limit:null,n:t,...e}]:s.map(({n:i,p95Ms:r,...o},c)=>({id:"group",decision:"warn",reason:{code:"group-slower",...o,tolerance:this.#e,more:c===s.length-
1?n.length-s.length:0},value:r,limit:o.restP95Ms*(1+this.#e),n:i,...e}))}#y(t){if(!this.#a)return(this.#s.get(t)??this.#g(t))?.batch??null;const e=this.#i.get(t);
if(e!==void 0||this.#i.size===He)return e??null;const n=new mt.cR;return this.#i.set(t,n),n}#b(){const t=[...this.#i].sort(([,n],[,s])=>s.count-n.count),e=t.slice(
0,ee);for(const[n,s]of e)this.#h(n,(1-ne)/e.length,s);for(const[,{count:n}]of t.slice(ee))this.#l+=n;this.#i.clear(),this.#a=!1}#g(t){return this.#u===Ke?null:(this.#u+=
1,this.#h(t,ne/(this.#u*(this.#u+1)),new mt.cR))}#h(t,e,n){const s=this.#t-this.#c,i=oe(95,s),r=[oe(50,s),i],o={name:t,weight:e,percentiles:r,batch:new mt.cR,before:n,
highest:0,carrying:i};return this.#s.set(t,o),o}#f(t){const{batch:e,before:n,percentiles:s}=t;for(const{percentile:c,test:h,...f}of s){const M=1-c/100,R=$t(),I=$t();
if(e.count>0&&(this.#o.count-n.count)*M>=1-1e-9){const D=re(this.#o,n,c);R.n=e.count,R.bad=e.beyond(D+(0,mt.vE)(1+this.#e)),I.n=this.#r.count-e.count,I.bad=this.#r.
beyond(D)-e.beyond(D)}h.addByRate(R,I,(f.rest.bad+M*ie)/(f.rest.n+ie)),ae(f.group,R),ae(f.rest,I)}const[i,r]=s,o=(0,u.AM)(i.test.lnE,r.test.lnE)-Math.LN2;o>t.highest&&
(t.highest=o,t.carrying=i.test.lnE>r.test.lnE?i:r)}#w({weight:t}){return-Math.log(this.#n*t)}#d(){const t=e=>e.highest-this.#w(e);return[...this.#s.values()].filter(
e=>t(e)>=0).sort((e,n)=>t(n)-t(e))}#p(t){const{carrying:e}=t;return{group:t.name,n:e.group.n,p95Ms:t.before.atRank(Math.ceil(.95*t.before.count-1e-6)),restN:e.rest.
n,restP95Ms:(0,mt.XV)(re(this.#o,t.before,95)),percentile:e.percentile,groupShare:e.group.bad/e.group.n,restShare:e.rest.bad/e.rest.n,lnE:t.highest,lnNeeded:this.#w(
t)}}}function re(a,t,e){const n=Math.ceil((a.count-t.count)*e/100-1e-6),{from:s,to:i}=a.span;let r=0,o=s-1;for(;r<n&&o<i;)o+=1,r+=a.in(o)-t.in(o);return o}function oe(a,t){
return{percentile:a,test:new y(t),group:$t(),rest:$t()}}function $t(){return{n:0,bad:0}}function ae(a,{n:t,bad:e}){a.n+=t,a.bad+=e}var Ve=g(71405);const Ye=120;
class zt extends ut.Cv{source;reader;#t;#e;arm;#n;#s;#i=0;#r;#o;constructor(t,e,n,s,i){super(s,i),this.#e=new Qe({batches:this.slices+1}),this.arm=new Bt(Math.min(
Ye,this.slices)),this.#n=s,this.#s=i,this.source=t,this.reader=e,this.#t=n,this.#r=new Float64Array(this.slices),this.#o=new Float64Array(this.slices)}get timed(){
return this.#i}take(t){super.take(t),this.#e.observe(t),Qt(this.arm,t,this.#s,this.#n)}closeBatch(){this.#e.closeBatch()}groupFindings(){return this.#e.findings()}observations(t){
const e=t.map(this.#t);this.#i+=e.filter(n=>n.unusable!=="missing").length;for(const{startedAt:n}of e){const s=(0,ut.BU)(n,this.#s,this.slices);this.#r[s]=(this.#r[s]??
0)+1,this.#o[s]=(this.#o[s]??0)+1/this.reader.fraction}return e}fractionAt(t){const e=(0,ut.BU)(t,this.#s,this.slices),n=this.#o[e]??0;return n===0?this.reader.
fraction:(this.#r[e]??0)/n}}function Qt(a,t,e,n){if(t.refused||!(0,V.R)(t,e))return;const s=(0,p.Pd)(t,n.errorStatus),i=(0,Ve._2)(t.status,n.errorStatus);a.add(
(0,ut.BU)(t.startedAt,e,a.batches),{latencyMs:t.latencyMs,error:s,clientError:i})}const Je=15e3,Xe=.5,Ze=2,le=6,qe=3;class _e{arm;#t;#e;#n=-1/0;constructor(t){const{
pages:e,limit:n,clock:s,settings:i}=t;this.#t=t,this.arm=t.arm;const r=i.p95BudgetMs+ut.GC,{filter:o,window:c}=Vt(t);this.#e=new b.KH(e,n,s,o,c,{overlapMs:r,purpose:"\
beside"})}get filter(){return this.#e.filter}get sampling(){return this.#e.sampling}get read(){return this.#e.answered}get complete(){return this.#e.complete}get readUpTo(){
return this.#e.readUpTo}get coverage(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:this.complete?1/0:t,gap:e}}async poll(t){const{clock:e,settings:n}=this.#t;
e.now()-this.#n<Math.min(Je,n.windowMs/5)||(this.#n=e.now(),await this.#s(this.#e.poll({share:Xe,maxPages:Ze},t)))}async sweep(t){const{limit:e,settings:n}=this.#t,
s=n.onRegression==="fail"?le:e.leftThisMinute(),i=Math.min(le,s);i>=2&&await this.#s(this.#e.sweep(i,t))}async#s(t){const{arm:e,isOurs:n,settings:s,time:i}=this.#t,
r=ce(this.#t),o=ue(this.#t);for await(const c of t)for(const h of c){const f=r(h);o(h)||f.trace!==null&&n(f.trace)||Qt(e,f,i.window,s)}}}class tn{arm;#t;#e;#n=null;constructor(t){
this.#t=t,this.#e=new l.qm(t.clock,t.pages.trouble),this.arm=t.arm}get filter(){return this.#n?.filter??Vt(this.#t).filter}get sampling(){const t=this.#n?.fraction??
1;return t>=1?null:{fraction:t,estimated:Math.round(this.arm.count/t)}}get read(){return this.#n!==null}get complete(){return this.read}get readUpTo(){return this.
read?1/0:-1/0}get coverage(){return{readTo:this.readUpTo,gap:this.#e.gap}}async poll(t){this.#t.limit.leftThisMinute()>=2*Ot.e&&await this.#s(t)}async sweep(t){
this.#t.limit.leftThisMinute()>Ot.e&&await this.#s(t)}async#s(t){if(this.#n!==null)return;const{time:e,source:n,arm:s,settings:i}=this.#t,r=this.#i(),o=ce(this.#t),
c=ue(this.#t),h=B=>c(B)?null:o(B),{filter:f,window:M}=Vt(this.#t),R=await(0,Ot.s)(r,f,M,h,t);if(R===null)return;const I=R.items.some(B=>B!==null&&B.trace!==null),
D=n==="app"&&I?await this.#r(r,t):new Set;for(const B of R.items)B===null||B.trace!==null&&D.has(B.trace)||Qt(s,B,e.window,i);this.#n={filter:R.filter,fraction:R.
fraction}}#i(){const{pages:t,limit:e}=this.#t;return{page:async(n,s)=>{const i=await this.#e.ask(async()=>await t.page(n,s));return e.charge(null),i}}}async#r(t,e){
const{scope:n,time:s,settings:i}=this.#t,{from:r,to:o}=s.window,c=M=>(0,m.Tq)((0,m.f2)(n),r-i.probeTimeoutMs,M),h=new Set;let f=0;for await(const{entries:M,last:R}of new Lt.
qs(t).read(c,o,e)){for(const{trace:I}of M)I!==void 0&&h.add(I);if(f+=1,R||f>=qe)break}return h}}function Vt({source:a,scope:t,settings:e,time:n}){return a==="pl\
atform"?{filter:(0,m.u)(t),window:n.window}:(0,V.r)(t,e,n.window)}function ce({source:a,settings:t}){const e=(0,nt.Pf)(t);return a==="platform"?nt.y2:n=>(0,nt.ez)(
n,e)}function ue({settings:a}){const t=(0,rt.hC)(a);return e=>(0,rt.NI)((0,rt.iN)(e),t)!==null}class en{time;#t;#e=new Map;#n=!1;#s=-1/0;constructor(t){this.#t=
t,this.time=t.time}async poll(t){await this.#a(t,async()=>await this.#i().log.poll(t))}async sweep(t){this.#n||await this.#a(t,async()=>await this.#i().log.sweep(
t))}get fails(){if(this.#t.settings.onRegression!=="fail")return!1;const{log:t,comparison:e}=this.#i();return t.read&&this.#t.evidence.decided.certain&&e.worse(
this.#o(t,"running"))}findings(t){const{log:e,comparison:n}=this.#i(),{evidence:s}=this.#t;return!e.read||!s.decided.certain||s.source===null||s.source==="monit\
oring"?[]:n.findings(this.#o(e,t)).filter(({reason:r})=>t==="ended"||r.code!=="baseline-no-data")}get clientErrors(){const{log:t}=this.#i();return t.read?t.arm.
clientErrors:null}get coverage(){const{readTo:t,gap:e}=this.#i().log.coverage,n={code:"hung",detail:"no answer until the window's end",since:this.#s};return{readTo:t,
gap:e??(this.#n?n:null)}}facts(){const{log:t}=this.#i();if(!t.read)return null;const{concurrent:e,window:n}=this.time,{latencies:s}=t.arm;return{concurrent:e,from:n.
from,to:t.complete?n.to:Math.min(n.to,t.readUpTo),filter:t.filter,count:t.arm.count,errors:t.arm.errors().bad,latency:s.figures(),distribution:s.distribution(),
sampling:t.sampling}}get notice(){return this.#i().log.read||!this.#t.evidence.succeeded?null:{code:"baseline-not-read",detail:this.coverage.gap?.detail??null}}#i(){
const{evidence:t,settings:e}=this.#t,n=e.latencyField.startsWith("httpRequest.")?"platform":"app",{source:s}=t,i=s===null||s==="monitoring"?n:s;let r=this.#e.get(
i);return r===void 0&&(r=this.#r(t.track(i)),this.#e.set(i,r)),r}#r({source:t,arm:e}){const{settings:n,time:s,scope:i}=this.#t,r=new Bt(e.batches),o={...this.#t,
source:t,arm:r,scope:{...i,revision:s.revision}},c=n.regressionTolerance,h={concurrent:s.concurrent,onWorse:n.onRegression,latencyTolerance:c,errorTolerance:c,alpha:n.
alphaFail};return{log:s.concurrent?new _e(o):new tn(o),comparison:new N(h,{candidate:e,baseline:r})}}#o(t,e){const{evidence:n,settings:s}=this.#t,{window:i}=n,r=t.
complete?i.to:t.readUpTo-(s.p95BudgetMs+ut.GC),o=e==="ended"?i.to:n.evidenceUntil(e==="proven");return(0,ut.b4)(Math.min(o,r),i,t.arm.batches)}async#a(t,e){this.#n=
!0,this.#s=this.#t.clock.now();try{await e(),this.#n=!1}catch(n){if(t.signal.throwIfAborted(),!(0,C.D)(n))throw n}}}var nn=g(54874),sn=g(76922);const rn=50;class on{#t;#e=new Map;#n=null;constructor(t){
this.#t=t}async read(t,{name:e,image:n,labels:s,commit:i},r){this.#n={image:n,labels:s,commit:i,digest:null,why:""};const o=this.#t.expectImage;if(!(o===void 0||
!o.includes("sha256:")||n?.includes("@sha256:")===!0))try{this.#n={...this.#n,digest:await t.imageDigest(e,r)}}catch(c){if(r.signal.throwIfAborted(),!(0,C.D)(c))
throw c;this.#n={...this.#n,why:c.message}}}answered({version:t,status:e,door:n}){t===void 0||n!==null||e===null||e<200||e>=300||!this.#e.has(t)&&this.#e.size===
rn||this.#e.set(t,(this.#e.get(t)??0)+1)}findings(){const{expectVersion:t,expectImage:e,expectCommit:n,versionFrom:s,healthPath:i}=this.#t;if(this.#n===null)return[];
const r=s.kind==="header"?`the header ${s.name}`:`the member ${s.path.join(".")}`,o=[...this.#e.values()].reduce((h,f)=>h+f,0),c=i===void 0?"no health probe is \
sent":o===0?"no good answer of the health probe came":`none of ${o} answers of ${i} has ${r}`;return(0,sn.g)({version:t,image:e,commit:n},this.#n,{versions:this.#e,
where:c})}}var an=g(35485),de=g(26047),ln=g(77549);const cn=2e4,he=5e3,un=3;async function dn({baseline:a,service:t},{service:e,revision:n},{cloudRun:s,servedUsers:i,
clock:r},o){if(a.kind==="none")return null;if(a.kind==="revision")return{name:a.name,provenBy:"named"};if(n===void 0||e===void 0)return null;let c;try{const B=await s.
revisions(t,{deadline:r.now()+cn,signal:o});c=(0,an.W)(B,n,(0,k.HQ)(e)).slice(0,un)}catch(B){if(o.throwIfAborted(),!(0,C.D)(B))throw B;return null}const h=(0,ln.
i)(e);let f=null;const[M,R]=[new AbortController,new AbortController];r.sleep(he,AbortSignal.any([o,M.signal])).then(()=>R.abort(new Error("it takes too long to\
 look for the revision that served before")),()=>{});const D={deadline:r.now()+he,signal:AbortSignal.any([o,R.signal])};try{for(const B of c){if((0,de.tC)(e,B)>
0)return{name:B,provenBy:"traffic"};f??={name:B,provenBy:null};const Z=await i({revision:B,tagHosts:h},D);if(Z.kind==="yes")return{name:B,provenBy:Z.by};Z.kind===
"no"&&f.name===B&&(f=null)}return f}catch(B){if(o.throwIfAborted(),!R.signal.aborted)throw B;return f}finally{M.abort(new Error("done"))}}var hn=g(96279),fn=g(68898);
const gn=1440*6e4,mn=4,wn=6e4,pn=2,vn=5e3,fe=10;class yn{#t;#e;#n;constructor({pages:t,clock:e,baseline:n,candidateCreatedAt:s,evidence:i}){this.#t=new fn.P(t,n,
(s??e.now())-gn),this.#e=e,this.#n=i}async readBaseline(t){try{await this.#s(mn,wn,t)}catch(e){if(!t.aborted&&!(0,C.D)(e))throw e}}async lookAgain(t){if((this.facts()?.
patterns.length??0)!==0)try{await this.#s(pn,vn,t)}catch(e){if(t.throwIfAborted(),!(0,C.D)(e))throw e}}facts(){const{looked:t,errors:e,revision:n,truncated:s}=this.#t;
if(t===null)return null;const{watch:i,errorsUnread:r}=this.#n,o=new hn.p;for(const h of e.messages)o.add("baseline",h);for(const h of i.errors.messages)o.add("c\
andidate",h);const c=o.newPatterns();return{baseline:n,...t,compared:e.total,truncated:s||e.left>0,patterns:c.slice(0,fe),more:Math.max(0,c.length-fe),atLeast:r||
i.errors.left>0||o.unsorted>0}}async#s(t,e,n){const s=this.#e.now(),i=new AbortController,r=AbortSignal.any([n,i.signal]);this.#e.sleep(e,r).then(()=>i.abort(new bn)).
catch(()=>{});try{await this.#t.read(s,t,{deadline:s+e,signal:r})}finally{i.abort(new Error("it was read"))}}}class bn extends Error{failure="transient"}const Mn=2e3;
function An(a,t){if(!t.served&&!t.refused)return{known:!0,result:null};const e=t.trace===null?null:(0,F.k)(t.trace),n=a.find(s=>e!==null&&s.sent(e));if(n!==void 0&&
e!==null)return{known:!0,result:n.shown(e)};for(const s of a){const i=[...s.unproven].find(r=>r.status===t.status&&Math.abs(En(r)-Tn(t))<=Mn);if(i!==void 0)return{
known:!0,result:s.shown(i.traceId)}}return{known:!1,result:null}}const En=({at:a,durationMs:t})=>a+t,Tn=({startedAt:a,latencyMs:t})=>a+(t??0),kn=200;class Sn{#t;#e;#n=[];#s;constructor(t,e,n){
this.#t=t,this.#e=e,this.#s=n}count(t,e){for(const s of this.#t.filter(({target:i})=>i.name===t.name))s.add(t)&&this.#e?.judgeAnswer(t);if(this.#e?.answered(t,e),
this.#s.answered(t),t.ok||t.door===null)return;const n=this.#n;this.#n=[];for(const s of n)this.shown(s)}shown(t){const{known:e,result:n}=An(this.#t,t);n!==null&&
this.#e?.judgeAnswer(n),e||(this.#n=[...this.#n,t].slice(-kn))}}const ge=100;class Rn{#t;#e=new Map;#n=[];#s;#i;#r;#o=0;#a=null;constructor(t,e){this.#t=t,this.#i=
pe(e,t,null),this.#s=[this.#i],this.#r=e.at,this.knowAge(t.candidate.name,t.candidate.createdAt)}get changes(){return this.#n}get standings(){return this.#s}get readings(){
return this.#o}get unready(){return this.#i.unready!==null}knowAge(t,e){this.#e.set(t,e)}strangers({service:t}){if(t===null)return[];const e=(0,k.HQ)(t).filter(
({percent:s})=>s>0);return[...new Set([...e.map(({revision:s})=>s),t.latestCreatedRevision??""])].filter(s=>s!==""&&!this.#e.has(s))}add(t,e){this.#o+=1;const n=this.#i,
s=pe(t,this.#t,n),i=Yt(s),r=we(t)&&i!==Yt(n)&&i!==this.#a&&!e;if(this.#a=r?i:null,r)return;const o={after:this.#r,at:t.at};if(this.#r=t.at,i!==Yt(n)){for(const c of this.#c(
n,s))this.#l({...o,...c});this.#i=s,this.#s.length<ge&&this.#s.push(s)}}#l(t){if(this.#n.length===ge)return;const e=t.kind==="newer-deploy"?this.#e.get(t.revision)??
null:null,n=e!==null&&e>t.after&&e<t.at;this.#n.push(n?{...t,after:e}:t)}#c(t,e){const{candidate:n,tag:s}=this.#t,{name:i}=n;if(!e.serviceExists)return[{kind:"s\
ervice-deleted"}];const r=[];!e.revisionExists&&t.revisionExists&&r.push({kind:"revision-deleted",revision:i}),e.unready!==null&&t.unready===null&&r.push({kind:"\
ready-lost",...e.unready}),e.unready===null&&t.unready!==null&&e.revisionExists&&r.push({kind:"ready-again"});const o=ye(e),[c,h]=[Nt(t,i),Nt(e,i)];h<c?r.push({
kind:"traffic-lost",from:c,percent:h,others:o,to:this.#u(t,e)}):h>c?r.push({kind:"traffic-gained",from:c,percent:h,others:o}):ye(t)!==o&&r.push({kind:"others-sp\
lit",others:o});const f=e.latestCreated;if(f!==null&&f!==t.latestCreated&&f!==i){const M=Nt(e,f),R=M>0||e.followsLatest;r.push({kind:"newer-deploy",revision:f,percent:M,
takesTraffic:R})}return s!==void 0&&t.tagged!==e.tagged&&r.push({kind:"tag-moved",tag:s,revision:e.tagged}),r}#u(t,e){const n=this.#t.candidate.createdAt,s=e.traffic.
filter(({revision:o,percent:c})=>c>Nt(t,o)),i=e.latestCreated!==t.latestCreated?e.latestCreated:null,r=s.filter(({revision:o})=>o!==i).map(({revision:o})=>this.#e.
get(o)??null);return s.length>0&&r.length===0?"newer":n===null||r.length===0||r.includes(null)?"unknown":r.some(o=>o!==null&&o<n)?"older":"newer"}}function me(a,t,e){
const n=(0,k.HQ)(a);if(t.kind==="tag")return n.some(({tag:i,revision:r})=>i===t.tag&&r===e);const s=n.filter(({percent:i})=>i>0);return s.length>0&&s.every(({revision:i})=>i===
e)}function we({service:a}){return a!==null&&(!(0,k.uU)(a)||a.reconciling)}function pe({at:a,service:t,revision:e},{candidate:n,tag:s},i){const r=a;if(t===null)
return{...On,from:r};const o=(0,k.HQ)(t),c=o.length===0&&i!==null;return{from:r,serviceExists:!0,revisionExists:e!==null,unready:e===null?null:Pn(t,e,n.name),traffic:c?
i.traffic:Ln(o),tagged:c?i.tagged:o.find(h=>s!==void 0&&h.tag===s)?.revision??null,latestCreated:t.latestCreatedRevision,followsLatest:(0,k.Do)(t).some(({latest:h,
percent:f})=>h&&f>0)}}const On={serviceExists:!1,revisionExists:!1,unready:null,traffic:[],tagged:null,latestCreated:null,followsLatest:!1};function Pn(a,t,e){const n=(0,k.
pg)(t);if(n!==void 0)return{whose:"revision",condition:n.type,message:ve(n)};const{terminalCondition:s,latestCreatedRevision:i,reconciling:r}=a;return s?.state!==
"failed"||r||!(0,k.uU)(a)||i!==e?null:{whose:"service",condition:s.type,message:ve(s)}}function ve({reason:a,message:t}){return[a,t].filter(e=>e!=="").join(": ")}
function Ln(a){const t=new Map;for(const{revision:e,percent:n}of a)t.set(e,(t.get(e)??0)+n);return[...t].filter(([,e])=>e>0).map(([e,n])=>({revision:e,percent:n})).
toSorted((e,n)=>n.percent-e.percent||(e.revision<n.revision?-1:1))}function Nt({traffic:a},t){return a.find(e=>e.revision===t)?.percent??0}function ye({traffic:a}){
return a.map(({revision:t,percent:e})=>`${t} ${e} %`).join(", ")}function Yt({from:a,unready:t,...e}){return JSON.stringify([t?.whose,t?.condition,e])}class xn{#t;#e=[];#n;#s;#i=0;#r=new Map;constructor(t){
this.#t=t,this.#n=me(t.first,t.address,t.candidate),this.#s=this.#n}get leads(){return this.#n}get everLed(){return this.#s}get leftOut(){return this.#i}answered(t,e){
this.#e.push({result:t,now:e});const n=t.ok?0:(this.#r.get(t.name)??0)+1;return this.#r.set(t.name,n),n}read(t,e){if(we(t)&&!e)return;const{service:n,at:s}=t,{address:i,
candidate:r,count:o}=this.#t,c=this.#n;if(this.#n=n!==null&&me(n,i,r),this.#s||=this.#n,!c||!this.#n)return this.close();const h=this.#e.filter(({now:f})=>f<=s);
this.#e=this.#e.filter(({now:f})=>f>s);for(const{result:f,now:M}of h)o(f,M)}close(){this.#i+=this.#e.length,this.#e=[],this.#r.clear()}}var Jt=g(5942),In=g(30934);
const jn="run.googleapis.com/request_count",Cn="run.googleapis.com/request_latencies",Xt=6e4,Bn=4*Xt;async function Un(a,t,e){const{service:n,region:s,candidate:i,
partMs:r,ownLatency:o}=t,c=Math.min(t.candidateCreatedAt??1/0,t.now-Bn),h=Math.floor(c/Xt)*Xt,f=Math.min(Jt.pZ,Math.floor(t.lengthMs/r)),M={from:h-f*r,to:h,partMs:r,
parts:f},R={service:n,region:s,from:M.from,to:h,alignmentMs:r,aligner:"ALIGN_DELTA",and:`resource.labels.revision_name!="${i}"`},[I,D,B]=await Promise.all([a.series(
{...R,metric:jn,groupBy:["response_code"]},e),a.series({...R,metric:Cn,groupBy:[]},e),o===null?[]:a.series({...R,metric:o,groupBy:[]},e)]),Z=Fn(I,t.errorStatus,
M),ot=Z.n.findIndex(bt=>bt>0);if(ot===-1)return{app:null,platform:null};const Et=bt=>({partMs:r,rates:Object.fromEntries([["error-rate",Z],...bt].map(([at,ht])=>[
at,Dn(ot,ht)]))});return{app:Et(Me(o===null?D:B,t,M)),platform:Et(Me(D,t,M))}}function be(a){return{n:new Float64Array(a),k:new Float64Array(a)}}function Dn(a,{
n:t,k:e}){return{n:t.subarray(a),k:e.subarray(a)}}function Fn(a,t,e){const n=be(e.parts);for(const{labels:s,points:i}of a){const r=(0,p.bJ)(Number(s.response_code??
NaN),t)===!0;for(const{at:o,value:c}of i){const h=Ae(o,e);h===null||typeof c!="number"||(n.n[h]=(n.n[h]??0)+c,r&&(n.k[h]=(n.k[h]??0)+c))}}return n}function Me(a,{
quantiles:t},e){const n=new Map;for(const{points:s}of a)for(const{at:i,value:r}of s){const o=Ae(i,e);if(o===null||typeof r=="number"||r.count===0)continue;const c=(0,A.
L)(r);for(const{id:h,budgetMs:f}of t){const M=n.get(h)??be(e.parts);n.set(h,M),M.n[o]=(M.n[o]??0)+(0,v.pq)(c),M.k[o]=(M.k[o]??0)+(0,v.d2)(c,f).most}}return n}function Ae(a,{
from:t,partMs:e,parts:n}){const s=Math.ceil((a-t)/e-1e-9)-1;return s>=0&&s<n?s:null}const Zt=3e4;class Wn{#t;#e="not-asked";#n="";constructor(t){this.#t=t}get state(){
return this.#e}get detail(){return this.#n}async read(t){const{settings:e,clock:n,metrics:s,evidence:i}=this.#t,{series:r}=s;if(e.pastMs===void 0||r===void 0)return;
i.awaitPast();let o={app:null,platform:null};const[c,h]=[new AbortController,new AbortController],f=n.sleep(Zt,AbortSignal.any([t,h.signal])).then(()=>c.abort(new Error(
`Cloud Monitoring did not answer within ${Zt/1e3} s`)),()=>{});try{o=await this.#s({series:r},AbortSignal.any([t,c.signal])),this.#e=o.platform===null?"unknown":
"known"}catch(M){if(!t.aborted&&!c.signal.aborted&&!(0,C.D)(M))throw M;this.#e="failed",this.#n=M instanceof Error?M.message:String(M)}finally{i.know(o),h.abort(),
await f}}async#s(t,e){const{settings:n,clock:s,candidate:i}=this.#t,{service:r,region:o,windowMs:c,intervalMs:h,errorStatus:f,p95BudgetMs:M,quantileBudgets:R}=n,
I=s.now();return await Un(t,{service:r,region:o,candidate:i.name,candidateCreatedAt:i.createdAt,now:I,lengthMs:n.pastMs??0,partMs:(0,Jt.AX)(c,h),errorStatus:f,quantiles:[
{id:"p95",budgetMs:M},...R.map(({quantile:D,budgetMs:B})=>({id:(0,Jt.KQ)(D),budgetMs:B}))],ownLatency:n.latencyField.startsWith("httpRequest.")?null:(0,In.R)(r,
"latency")},{deadline:I+Zt,signal:e})}}class $n extends ut.Cv{name;#t;#e;constructor(t,e){super(t,e),this.#t=t,this.#e=e.from;const n=z(t).map(({name:s})=>s);this.
name=n.find(s=>s==="chat")??n[0]??"health"}answered(t,e){t.name===this.name&&(this.#e=e)}judgeAnswer(t){if(t.name!==this.name||t.repeated&&this.name==="chat"&&this.#t.
chatBody.includes(O.l))return;const{at:e,ok:n,status:s,durationMs:i}=t,r=s!==null||i>=this.#t.probeTimeoutMs;this.add({at:e+i,startedAt:e,latencyMs:r?i:null,unusable:null,
status:s,failed:!n,group:null,refused:!1,trace:null})}look(){return this.judge.look(this.throughSlice(this.#e))}findings(t,e){return this.judge.findings({kind:t,
afterMs:e,throughSlice:this.#n(t)}).map(n=>({...n,sample:"probes"}))}growth(t,e){return this.judge.growth(this.#n(t),e)}#n(t){return t==="ended"?this.slices-1:this.
throughSlice(this.#e)}}var Nn=g(10953),Gn=g(16748),Kn=g(69466);const Hn=1440*6e4,zn=1e4,Ee=2,Qn=5,Vn=2,Te=3;class Yn{#t;#e;#n;#s;#i;#r;#o=0;#a=!1;#l=!1;constructor({
scope:t,probeAgent:e,window:n,candidateCreatedAt:s,clock:i,reader:r}){const o=Math.min(s??n.from,n.from),c=Math.max(o,n.from-Hn),h=(0,m.ml)(t,e),f=Math.max(c,n.
from-zn);this.#t=r(h,{from:c,to:f}),this.#r=f===c,this.#e=r(h,{from:f,to:n.to}),this.#n=r((0,m.rI)(t),{from:c,to:n.to}),this.#s=n,this.#i=i}async*poll(t){const e=Math.
min(this.#i.now(),this.#s.to);if(!this.#r){let s=0;for await(const i of this.#t.sweep(Ee,t))s+=i.length,yield i;this.#o+=1,this.#a=!this.#t.complete||this.#t.fraction<
1,this.#r=!this.#a||s>=b.T0||this.#o>=Vn}yield*this.#e.poll({share:1,maxPages:Ee},t),(this.#a&&this.#n.readUpTo<this.#s.from||this.fraction<1||this.#e.readUpTo<
e)&&(yield*this.#n.poll({share:1,maxPages:Te},t))}async*sweep(t){yield*this.#e.sweep(Qn,t),this.#l=!this.#e.complete,this.lacks&&(yield*this.#n.sweep(2*Te,t))}get refused(){
const{readTo:t,gap:e}=this.#e.coverage;return{readTo:t,gap:e??this.#t.coverage.gap}}get kills(){const t=this.#n.coverage;return this.#r&&this.fraction===1&&!this.#a&&
t.readTo<=this.refused.readTo?this.refused:{readTo:t.readTo,gap:t.gap??this.refused.gap}}get readAt(){return this.#e.readAt}get readUpTo(){return this.#e.readUpTo}get fraction(){
return this.#e.fraction}get read(){return this.#e.sampling?.fraction??1}get lacks(){return this.#a||this.#l||this.fraction<1}}class Jn{#t;#e;#n=[];#s=0;constructor(t,e){
this.#t=t,this.#e=e}hold(t){this.#n.push(...t)}count(t){const e=this.#n.filter(({startedAt:n})=>n<t);if(e.length!==0){this.#n=this.#n.filter(({startedAt:n})=>!(n<
t));for(const n of e.sort((s,i)=>s.startedAt-i.startedAt))this.#s+=Math.min(1,this.#t.fractionAt(n.startedAt)/this.#e()),!(this.#s<1-1e-9)&&(this.#s-=1,this.#t.
add(n))}}}var Xn=g(98080);const Zn="_Default";function qn({sinks:a,exclusions:t},e){const n=a.find(({name:o})=>o===Zn);if(n===void 0)return{excluded:null,byKind:!1};
if(n.disabled)return{excluded:{sink:n.name,filter:"the sink is disabled"},byKind:!1};const i=[...[...n.exclusions,...t].filter(({disabled:o})=>!o).map(({filter:o})=>o),
...ns(n.filter)].filter(o=>ss(o,e)),r=i.find(o=>!Se(o))??null;return{excluded:r===null?null:{sink:n.name,filter:r.slice(0,_n)},byKind:i.some(Se)}}const _n=300,ts=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,
es=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;function ns(a){return ke(a).flatMap(t=>{if(ts.test(t)||es.test(t))return[];const[,e]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.
exec(t)??[];return e===void 0?[`NOT (${t})`]:[e]})}function ke(a){const t=a.replace(/--[^\n]*/g," "),e=[];let[n,s,i]=[0,0,!1];for(let r=0;r<t.length;r+=1){const o=t[r];
i?o==="\\"?r+=1:o==='"'&&(i=!1):o==='"'?i=!0:o==="("?n+=1:o===")"?n-=1:n===0&&/^\sAND\s/.test(t.slice(r,r+5))&&(e.push(t.slice(s,r).trim()),s=r+5)}return[...e,t.
slice(s).trim()].filter(r=>r!=="")}function ss(a,{service:t,region:e}){const n=ke(a),s=(r,o)=>n.some(c=>{if(/\sOR\s/.test(c))return!1;const[,h]=new RegExp(`^\\(?\
\\s*${r.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,"i").exec(c)??[];return h!==void 0&&!o.some(f=>h.toLowerCase().includes(f.toLowerCase()))});return!(n.some(r=>{
const[,o]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(r)??[];return o!==void 0&&o.toLowerCase()!=="run.googleapis.com/requests"})||s(/resource\.type/,["clou\
d_run_revision"])||s(/resource\.labels\.service_name/,[t])||s(/resource\.labels\.location/,[e])||s(/logName/,["run.googleapis.com%2Frequests","run.googleapis.co\
m/requests"]))}function Se(a){const t=a.replace(/"(?:[^"\\]|\\.)*"/g,'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(t)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.
test(t)}var is=g(61480),rs=g(31424),os=g(7963);const as=3;class ls{#t=[];#e=new Set;answered(t){this.#t.push(t)}shown(t){this.#e.add(t)}view(t){const e=this.#t.
filter(({endedAt:h})=>h<t).toSorted((h,f)=>h.endedAt-f.endedAt),n=new Set(e.filter(({traceId:h})=>this.#e.has(h)).map(({name:h})=>h));if(n.size===0)return{probes:{
n:e.length,found:0},silentSince:null};const s=e.filter(({name:h})=>n.has(h)),i=s.findLastIndex(({traceId:h})=>this.#e.has(h)),r=s.slice(i+1),o=s.slice(0,i+1),c=o.
filter(({traceId:h})=>this.#e.has(h)).length;return r.length<as?{probes:{n:s.length,found:c},silentSince:null}:{probes:{n:o.length,found:c},silentSince:{at:r[0]?.
endedAt??t,probes:r.length}}}}var Gt=g(98219);const cs=1e4,us=2e3,ds=6e4,hs=2e4,fs=6e4;class gs{#t;#e;#n;#s=new ls;#i=[];#r="unread";#o=null;#a=-1/0;constructor(t){
const{settings:e,window:n,fields:s,platformOnly:i}=t,{p95BudgetMs:r,quantileBudgets:o,errorStatus:c,errorRateBudget:h}=e;this.#t=t,this.#e=new is.g({window:n,budgetsMs:[
r,...o.map(({budgetMs:f})=>f)],unit:s.unit,errorStatus:c}),this.#n={errorRateBudget:h,slowAllowed:[.95,...o.map(({quantile:f})=>f)].map(Xn.R),platformOnly:i}}beside(t,e){
const{settings:n,fields:s,whoIs:i}=this.#t,{errorStatus:r}=n;for(const o of t){const c=i(o),h=c==="probe",f=(o.trace??"").split("/traces/",1)[0]??"";if((0,nt.WD)(
o)){const M=(0,Gt.Lu)(o.httpRequest?.requestMethod,o.httpRequest?.requestUrl),R=(0,Gt.nY)((0,nt.y2)(o),{errorStatus:r,route:M,user:c===null});this.#e.request(R,
{own:h,fraction:e,project:f})}else!h&&ms(o,s)&&this.#e.beside((0,Gt.GN)((0,nt.ez)(o,s),r),f)}}lines(t,e){const{errorStatus:n}=this.#t.settings;for(const s of t)
this.#e.line((0,Gt.GN)(s,n),e)}probed({name:t,traceId:e,at:n,durationMs:s,status:i,ok:r,door:o}){const c=n+s;i!==null&&this.#i.push({endedAt:c,failed:!r}),r&&o===
null&&this.#s.answered({name:t,traceId:e,endedAt:c})}probeShown(t){this.#s.shown(t.slice(t.lastIndexOf("/")+1))}askRouting(t){const{routing:e,clock:n}=this.#t;if(e===
null||this.#r!=="unread"||n.now()<this.#a)return;this.#a=n.now()+fs;const s={deadline:n.now()+hs,signal:t};(async()=>{this.#r=qn(await(await e()).routing(s),this.#t.
scope)})().catch(r=>{this.#o=r instanceof Error?r.message:String(r)})}get routingTrouble(){return this.#r==="unread"?this.#o:null}look({last:t,besideTo:e,appTo:n,
app:s,platformEntries:i,probesTo:r}){const{metrics:o,settings:c,window:h}=this.#t,f=Math.max(us,Math.min(cs,c.settleMs)),M=I=>t?Math.min(I,h.to):I-f;this.#e.close(
e-ds);const R=this.#e.held({joinedTo:M(e),appTo:M(n),last:t,app:s,platform:{entries:i,...this.#s.view(r??-1/0),routing:this.#r},minutes:o?.minutes??[],monitoringSpread:o?.
spread??null,ownBetween:(I,D)=>this.#l(I,D)});return(0,os.L)(R,this.#n)}othersIn(t,e){const{ok:n,failed:s}=this.#l(t,e);return n+s}#l(t,e){const n=this.#i.filter(
({endedAt:i})=>i>=t&&i<e),s=n.filter(i=>i.failed).length;return{...rs.Yi,ok:n.length-s,failed:s}}}function ms(a,{latency:t,status:e}){return(0,nt.fK)(a,t)!==void 0||
(0,nt.fK)(a,e)!==void 0}class ws{source="monitoring";#t;#e;#n;#s;#i;#r=[];#o;#a;constructor(t,e,n,s,i){this.#t=t,this.#e=e,this.#n=n,this.#s=s,this.#i=i,this.#o=
new ut.Cv(e,n)}awaitPast(){this.#a="awaited",this.#o.judge.awaitPast()}know(t){this.#a=t,this.#o.judge.know(t)}get judge(){return this.#o.judge}get tally(){return this.#o.
tally}get slices(){return this.#o.slices}get outside(){return 0}throughSlice(t){return this.#o.throughSlice(t)}get reader(){const t=this.#t.coverage,{readTo:e}=t;
return{filter:this.#s,sampling:null,readUpTo:e,complete:e>=this.#n.to,coverage:{...t,readTo:Math.min(e,this.#n.to)}}}closeBatch(){}groupFindings(){return[]}refused(t){
this.#r.push(...t)}recount(){const t=new ut.Cv(this.#e,this.#n),{counts:e,latencies:n}=this.#t.deltas,s=new Map;for(const i of e.toSorted((r,o)=>r.to-o.to||(r.status??
0)-(o.status??0))){const r=n.find(({to:f,status:M})=>Math.abs(f-i.to)<1e3&&M===i.status),o=Math.round(i.to/1e3),c=s.get(o)??this.#i(i.from,i.to),h=(i.status??0)<
400?Math.min(c,i.count):0;s.set(o,c-h);for(const f of this.#l(i,r??null,h))t.add(f)}for(const i of this.#r)t.add(i);this.#a==="awaited"?t.judge.awaitPast():this.#a!==
void 0&&t.judge.know(this.#a),this.#o=t}*#l(t,e,n){const{from:s,to:i}=this.#n,r=Math.min(t.to,i)-1,o=t.from>=s-1e3&&t.to<=i+1e3,c={at:r,startedAt:r,group:null,refused:!1,
trace:null},h=t.status,f=e?.latencies==null?[]:(0,A.L)(e.latencies);let M=Math.round(n),R=0;for(const I of f)for(let D=0;D<I.count&&R<t.count;D+=1,R+=1){if(M>0){
M-=1;continue}const B=I.to,Z=B===1/0?I.from:(I.from+B)/2;yield this.#c({...c,status:h,latencyMs:Z,unusable:null,latencyWithin:{lowMs:I.from,highMs:B}},o)}for(;R<
t.count;R+=1)M>0?M-=1:yield this.#c({...c,status:h,latencyMs:null,unusable:"missing"},o)}#c(t,e){if(e)return t;const n=this.#e.errorStatus.some(({from:i,to:r})=>(t.
status??0)>=i&&(t.status??0)<=r),s=t.latencyWithin===void 0?{}:{latencyWithin:{...t.latencyWithin,lowMs:0}};return{...t,...s,status:n?null:t.status}}}class Re{#t;#e=-1/0;constructor(t){
this.#t=t}get due(){return this.#t.clock.now()-this.#e>=this.#t.everyMs}async poll(t){const e=this.#t.clock.now();try{await this.#t.read(t)}catch(n){throw this.#e=
e,n}this.#t.readAt()>=e&&(this.#e=e)}}var ps=g(26764),vs=g(21743),Oe=g(62580);const Ut=1e3,ys=1e4;class bs{#t;#e;#n;#s=0;#i=0;#r=0;#o=0;#a=0;#l=[];#c=null;constructor({
slices:t,windowMs:e,allowedRate:n,alphaFail:s=.01,alphaPass:i=.05}){this.#t=n===null?null:new u.m$({allowedRate:n,slices:t}),this.#e=(0,Oe.p)(s,i,1),this.#n=e}observe({
slice:t,lateMs:e,waitedMs:n,refused:s}){if(s){this.#l.length<ys&&this.#l.push(e);return}const i=e>Ut,r=i&&n!==null&&n>Ut,o=i&&n===null;this.#s+=1,r&&(this.#i+=1,
this.#o=Math.max(this.#o,n)),o&&(this.#r+=1),this.#a=Math.max(this.#a,e-(r?n:0)),this.#t?.add(t,o?null:r)}facts(){const t=this.#l.map(e=>e-this.#a).filter(e=>e>
Ut);return{n:this.#s,waited:this.#i,longestMs:this.#o,unknown:this.#r,refusedWaited:t.length,longestRefusedMs:t.reduce((e,n)=>Math.max(e,n),0),longerThanMs:Ut}}breached(t){
const{slices:e}=this.#t??{slices:1};for(const[n,s]of this.#t?.failLnEs(t).entries()??[])s<this.#e.failLn||(this.#c??={slice:n,afterMs:(n+1)/e*this.#n,lnE:s});return this.#c!==
null}proven(t){return this.#t===null||this.#t.passLnE(t)>=this.#e.passLn}finding(t){const e=this.facts(),{n,waited:s}=e,i=this.#t,r={id:"hidden-wait",unit:"rati\
o",n,bad:s,value:n===0?null:s/n,limit:i?.allowedRate??null,interval:i===null||n===0?null:(0,vs.m)(n,s)};if(i!==null)return{...r,...this.#u(i,t)};const{longerThanMs:o,
longestMs:c,refusedWaited:h,longestRefusedMs:f}=e;return s+h===0?null:{...r,decision:"warn",reason:{code:"hidden-waits",longerThanMs:o,longestMs:c,refused:h,longestRefusedMs:f},
evidence:null}}#u(t,e){this.breached(e.throughSlice);const{throughSlice:n}=e,s={n:this.#s-this.#r,k:this.#i,unknown:this.#r,seen:this.#s+this.#l.length,failLnE:t.
failLnE(n),passLnE:t.passLnE(n),breach:this.#c},i={allowedRate:t.allowedRate,slices:t.slices,levels:this.#e},r=(0,Oe.R)(s,i,e);return r.reason.code!=="possibly-\
bad"?r:{...r,reason:{code:"waits-unknown",unknown:this.#r}}}}const Ms=2e4,As=5e3;class Es{#t;#e=new Map;#n=[];constructor(t){this.#t=t}read(t){return t.flatMap(
e=>(0,nt.WD)(e)?this.#s(e):this.#i(e))}settle(t,e){const n=[],s=[];for(const i of this.#n){const r=this.#o(i,t),{startedAt:o,lateMs:c}=i;r!==null||e?n.push({startedAt:o,
lateMs:c,waitedMs:r,refused:!1}):s.push(i)}return this.#n=s,n}#s(t){const{startedAt:e,latencyMs:n,refused:s}=(0,nt.y2)(t);t.trace!==void 0&&(this.#r(t.trace).requests+=
1);const i=(0,nt.e9)(t.receiveTimestamp)-e-(n??0);if(Number.isNaN(i)||n===null&&!s)return[];if(s||i<=Ut||this.#n.length>=As)return[{startedAt:e,lateMs:i,waitedMs:null,
refused:s}];const r=t.labels?.instanceId;return this.#n.push({startedAt:e,latencyMs:n??0,lateMs:i,trace:t.trace,instanceId:r}),[]}#i(t){const e=(0,nt.e9)(t.timestamp);
if(t.trace===void 0||Number.isNaN(e))return[];const n=this.#r(t.trace);return n.firstAt=Math.min(n.firstAt??e,e),this.#t(t)&&(n.endAt=e),[]}#r(t){let e=this.#e.
get(t);if(e===void 0){e={requests:0,firstAt:null,endAt:null},this.#e.set(t,e);const n=this.#e.size>Ms?this.#e.keys().next().value:void 0;n!==void 0&&this.#e.delete(
n)}return e}#o(t,e){const n=t.trace===void 0?void 0:this.#e.get(t.trace),s=n?.endAt??n?.firstAt??null;if(n?.requests===1&&s!==null){const o=s-t.startedAt-t.latencyMs;
return Math.min(t.lateMs,Math.max(0,o))}const r=((t.instanceId===void 0?void 0:e(t.instanceId))??-1/0)-t.startedAt;return r>Ut?Math.min(t.lateMs,r):null}}const Ts=1,
ks=2,Pe=2,Ss=6e4,Rs=3e4,Os=1e4;class Ps{#t;#e;#n;#s;#i;#r;#o;constructor(t){const{pages:e,limit:n,clock:s,settings:i,scope:r,window:o,slices:c}=t,{windowMs:h,waitBudget:f,
alphaFail:M,alphaPass:R,latencyField:I}=i;this.#o=t;const D={from:o.from,to:o.to+i.settleMs};this.#t=new b.KH(e,n,s,(0,m.C6)(r),D,{overlapMs:Ss,sampleBy:"trace",
purpose:"waits",wholePolls:!0}),this.#e=new Es(B=>(0,nt.fK)(B,I)!==void 0),this.#n=new bs({slices:c,windowMs:h,allowedRate:f??null,alphaFail:M,alphaPass:R}),this.#s=
n,this.#i=o,this.#r=c}async poll(t,e="waits"){for(let n=0;n<(e==="judged"?ks:1);n+=1){const{readUpTo:s,fraction:i}=this.#t,r={share:1,maxPages:Ts,purpose:e,behindMs:e===
"judged"?0:this.#a},o=await Le(this.#t.poll(r,t));if(this.#t.readUpTo>s)return this.#l(o,!1);if(this.#t.fraction>=i)return}}async sweep(t,e){(e||this.#o.settings.
waitBudget!==void 0||this.#s.leftThisMinute()>=Pe)&&this.#l(await Le(this.#t.sweep(2*Pe,t)),!1)}close(){this.#l([],!0)}get#a(){return Math.min(Os,this.#o.settings.
settleMs)}get readUpTo(){return this.#t.readUpTo}get coverage(){return this.#t.coverage}get readAt(){return this.#t.readAt}breached(t){return this.#n.breached(this.#u(
t))}proven(t){return this.#n.proven(this.#u(t))}finding(t){return this.#n.finding(t)}facts(){return this.#t.answered?{...this.#n.facts(),sampling:this.#t.sampling}:
null}#l(t,e){this.#o.onEntries(t,this.#t.fraction);const n=t.filter(s=>!this.#o.isOwn(s));this.#c([...this.#e.read(n),...this.#e.settle(this.#o.startedAt,e)])}#c(t){
for(const{startedAt:e,...n}of t)e<this.#i.to&&this.#n.observe({...n,slice:(0,ut.BU)(e,this.#i,this.#r)})}#u(t){const{readUpTo:e,complete:n}=this.#t,s=Math.min(Rs,
this.#o.settings.settleMs)-this.#a,i=n?e:e-s;return(0,ut.b4)(Math.min(t,i),this.#i,this.#r)}}async function Le(a){const t=[];for(let e=await a.next();e.done!==!0;e=
await a.next())t.push(...e.value);return t}class Ls{#t;#e;#n;watch;waits;#s;#i;#r;#o;#a;#l;#c;#u;#y;#b;#g;#h;#f;survey;#w;#d;#p;#v;#m=Fs;#E=null;#O=null;#P=!1;#L=-1/0;constructor(t,e,n,s,i){
const{settings:r,scope:o,window:c,probeAgent:h}=i,f=(0,nt.Pf)(r),M=r.p95BudgetMs+ut.GC,R=(_,Tt,Wt="judged")=>new b.KH(t,e,n,_,Tt,{overlapMs:M,purpose:Wt}),I=(0,V.
r)(o,r,c);this.#t=new zt("app",R(I.filter,I.window),_=>(0,nt.ez)(_,f),r,c),this.#e=new zt("platform",R((0,m.u)(o),c),nt.y2,r,c);const{candidateCreatedAt:D}=i;this.#n=
new Yn({scope:o,probeAgent:h,window:c,candidateCreatedAt:D,clock:n,reader:(_,Tt)=>R(_,Tt,"beside")}),this.#a=new Jn(this.#t,()=>this.#n.read),this.watch=new d.W(
h,c),this.#i=s,this.#r=c,this.#o=i.mostUnderWay,this.#l=r,this.#c=n,this.#u=e,this.#y=h,this.#b=i.onProbe;const{slices:B}=this.#t,Z=()=>new ps.M(r,_=>this.#B(_));
this.#h={app:Z(),platform:Z()};const ot=_=>this.#h.platform.whoIs(_),Et=_=>ot(_)!==null,bt=_=>this.watch.starts.get(_);this.#g=r.latencyField.startsWith("httpRe\
quest.");const{metrics:at=null,routing:ht=null}=i;this.survey=new Gn.R({latency:r.latencyField,status:r.statusField}),this.#w=R((0,m.ER)(o),c,"beside"),this.#f=
new Kn.h(_=>(0,ut.xQ)(_,r));const Pt=this.#g;this.#d=new gs({settings:r,fields:f,platformOnly:Pt,scope:o,window:c,clock:n,whoIs:ot,metrics:at,routing:ht}),this.#p=
at;const jt=(_,Tt)=>this.#d.othersIn(_,Tt);this.#v=at===null?null:new ws(at,r,c,tt(o),jt);const Ft=(_,Tt)=>this.#d.beside(_,Tt);this.waits=new Ps({pages:t,limit:e,
clock:n,settings:r,scope:o,window:c,slices:B,isOwn:Et,startedAt:bt,onEntries:Ft}),this.#s=[new Re({clock:n,everyMs:Math.min(Is,r.windowMs/5),read:async _=>await this.#I(
this.#n.poll(_)),readAt:()=>this.#n.readAt}),new Re({clock:n,everyMs:Math.min(js,r.windowMs/5),read:async _=>await this.waits.poll(_),readAt:()=>this.waits.readAt})]}awaitPast(){
this.#t.judge.awaitPast(),this.#e.judge.awaitPast(),this.#v?.awaitPast()}know({app:t,platform:e}){this.#t.judge.know(t),this.#e.judge.know(e),this.#v?.know(e)}get active(){
const{judged:t}=this.#m;return t==="monitoring"&&this.#v!==null?this.#v:t==="app"||t==="platform"?this.track(t):this.#t.timed>0?this.#t:this.#e}get decided(){return this.#m}get routingTrouble(){
return this.#d.routingTrouble}track(t){return t==="app"?this.#t:this.#e}get window(){return this.#r}get source(){const{active:t}=this;return(t instanceof zt?t.timed:
t.tally.count)>0?t.source:null}get fellBack(){return this.source==="platform"&&!this.#g&&this.#t.timed===0}get unsureProbes(){return this.#i.unsure}get probes(){
return this.active===this.#t?this.#i.left+this.#h.app.probes:this.#h.platform.probes}get leftOut(){return this.#h[this.active===this.#t?"app":"platform"].leftOut.
facts()}get trouble(){return this.#E}get succeeded(){return this.#t.reader.answered||this.#e.reader.answered}get swept(){return this.#P}get watched(){return this.#n.
readAt>-1/0}sights(){const{reader:t,source:e}=this.active,{readTo:n,gap:s}=t.coverage,i={readTo:t.complete?n:Math.min(n,this.#r.to-1),gap:s},{readTo:r,gap:o}=this.
waits.coverage,c={readTo:r+this.#x,gap:o},h=e==="app"&&i.gap===null&&c.readTo<i.readTo?c:i;return{requests:h,refused:this.active===this.#t?this.#n.refused:h,kills:this.#n.
kills,waits:this.waits.coverage}}get#T(){const t=this.#m.doubts.some(({log:e,code:n})=>e==="app"&&n!=="unchecked");return this.#t.timed>0&&!t}get#x(){return Math.
min(Bs,this.#l.windowMs/4)}get errorsUnread(){return this.#n.lacks}get lateBefore(){return this.#O}probed(t){this.#d.probed(t)}async meter(t){await this.#p?.read(
t),this.#v?.recount()}async poll(t){this.#d.askRouting(t.signal);const e=!this.#T&&this.#e.timed>0,n=!this.#g&&(!e||this.#c.now()-this.#L>=xs);if(n){this.#L=this.#c.
now();const i=this.#T?1:.4;await this.#M(t,async()=>await this.#S(this.#t,this.#t.reader.poll({share:i},t)))}const s=n?.6:1;this.#T||await this.#M(t,async()=>await this.#S(
this.#e,this.#e.reader.poll({share:s},t)));for(const i of this.#s.filter(({due:r})=>r))await this.#M(t,async()=>await i.poll(t));this.#A(!1),await this.#j(t),this.
active.closeBatch()}async sweep(t){const{judged:e}=this.#m,n=!this.#g&&(e==="app"||e===null||this.#t.timed===0),s=f=>({wait:t(()=>f.reader.readAt),read:async M=>{
const R=await this.#S(f,f.reader.sweep(Cs,M));f===this.active&&(this.#O=R)}}),i=this.#t.timed>0&&this.waits.readUpTo+this.#x<this.#r.to,r={wait:t(()=>this.#n.readAt),
read:async f=>await this.#I(this.#n.sweep(f))},o={wait:t(()=>this.waits.readAt),read:async f=>await this.waits.sweep(f,i)},c={wait:t(()=>this.#p?.readAt??-1/0),
read:async f=>await this.meter(f)},h=[...n?[s(this.#t)]:[],...!n||this.#t.timed===0?[s(this.#e)]:[]];if(await this.#k([...h,r,o,c]),this.waits.close(),this.#R(this.#i.
releaseAll(),!0),this.#a.count(1/0),this.#A(!0),this.active===this.#e&&!this.#e.reader.complete&&(await this.#k([s(this.#e)]),this.#A(!0),!this.#e.reader.complete&&
this.#t.reader.readUpTo>this.#e.reader.readUpTo&&(this.#m={...this.#m,judged:"app",certain:!1})),this.#P=this.active.reader.complete,this.active.closeBatch(),!this.#g&&
this.#t.timed===0&&this.#e.timed>0){const f=async M=>{for await(const R of this.#w.sweep(xe,M))for(const I of R)this.survey.add(I)};this.#u.leftThisMinute()>=xe&&
await this.#k([{wait:t(()=>this.#w.readAt),read:f}])}}async#k(t){await Promise.all(t.map(async({wait:e,read:n})=>{await this.#M(e,async()=>await n(e))}))}async#j(t){
if(this.active!==this.#t||this.#c.now()-this.waits.readAt<Ds)return;const{breached:e,proven:n}=this.#t.judge.look(this.#t.throughSlice(this.evidenceUntil(!1)));
(e&&!this.#m.certain||n&&this.#l.earlyPass)&&(await this.#M(t,async()=>await this.waits.poll(t,"judged")),this.#A(!1))}#A(t){const{count:e,unusable:n}=this.#t.tally,
{missing:s,notANumber:i,negative:r,noStatus:o}=n;this.#m=this.#d.look({last:t,besideTo:this.waits.readUpTo,appTo:this.#t.reader.readUpTo,app:{requests:e,noLatency:s+
i+r,noStatus:o},platformEntries:this.#e.timed,probesTo:this.#n.fraction<1?null:this.#n.readUpTo-Us})}look(){const{active:t}=this,{judge:e}=t,{certain:n,blocking:s,
open:i}=this.#m,[r,o]=[this.evidenceUntil(!1),this.evidenceUntil(!0)],c=Math.min((0,ut.zL)(this.#c.now()),t.reader.readUpTo),h={throughSlice:t.throughSlice(c),underWay:this.#o},
f=e.look(t.throughSlice(r),h),M=n&&s===null&&i.errors===null&&i.latency===null;return{...f,breached:f.breached&&n&&this.#C(r)||this.waits.breached(r),canPass:M&&
e.look(t.throughSlice(o)).proven&&this.waits.proven(o)}}#C(t){const e=this.active.throughSlice(t);return this.active.judge.findings({kind:"running",afterMs:0,throughSlice:e}).
some(s=>s.decision==="fail"&&(0,Nn.kv)(s,this.#m)===null)}evidenceUntil(t){const e=Math.min(this.#c.now(),this.#r.to+this.#l.settleMs);return Math.min((0,ut.Km)(
e,this.#l,t),this.active.reader.readUpTo)}async#S(t,e){for(;;){const n=await e.next();if(n.done===!0)return n.value;const s=t.observations(n.value),i=this.#h[t.
source],r=s.filter((o,c)=>i.passes(n.value[c]??{}));if(t===this.#t){for(const o of n.value)this.survey.add(o);this.#d.lines(s,t.reader.fraction),this.#R(this.#i.
sift(r,this.#c.now(),this.#n.readUpTo));continue}t.count(r)}}async#I(t){for await(const e of t){const{refused:n,probes:s}=this.watch.read(e,i=>this.#i.isOurs(i),
i=>this.#h.platform.whoIs(i)===null);for(const i of s)this.#i.shown(i),i.trace!==null&&this.#d.probeShown(i.trace),this.#b(i);this.#a.hold(n),this.#v?.refused(n)}
this.#a.count(this.#t.reader.readUpTo),this.#R(this.#i.sift([],this.#c.now(),this.#n.readUpTo))}#R(t,e=!1){const n=this.#c.now();this.#t.count(this.#f.sift(t,n)),
e&&this.#t.count(this.#f.releaseAll(n))}#B({httpRequest:t,trace:e}){return t?.userAgent===this.#y||e!==void 0&&this.#i.isOurs(e)}async#M(t,e){try{await e()}catch(n){
if(t.signal.throwIfAborted(),!(0,C.D)(n))throw n;this.#E={code:(0,l.vu)(n.kind)?"no-access":"not-reachable",detail:n.message,times:(this.#E?.times??0)+1}}}get reads(){
return this.#u.reads()}}const xs=6e4,Is=1e4,js=3e4,Cs=40,Bs=6e4,xe=2,Us=1e4,Ds=2e3,Fs={judged:null,certain:!1,doubts:[],open:{errors:null,latency:null},blocking:null},
Ie=["service-deleted","revision-deleted","ready-lost","traffic-lost","newer-deploy","tag-moved"];function Ws({readings:a,changes:t,unready:e,unseen:n}){const s=t.
filter(je).toSorted((o,c)=>Ce(o)-Ce(c))[0];return{id:"serving",decision:s?.kind==="ready-lost"&&s.whose==="revision"&&e?"fail":s!==void 0||n!==null?"inconclusiv\
e":"pass",reason:s!==void 0?{code:"serving-changed",change:s}:n??{code:"served",readings:a},value:null,limit:null,unit:"count",n:a,bad:null,interval:null,evidence:null}}
function je(a){return Ie.includes(a.kind)&&(a.kind!=="newer-deploy"||a.takesTraffic)}function Ce(a){return 2*Ie.indexOf(a.kind)-(a.kind==="traffic-lost"&&a.to===
"newer"?0:1)}var $s=g(14134);const Ns=1e4,Gs=1e4,Ks=2e4,Hs=1e3,zs=6e4;class Qs{#t;#e;#n=[];#s=null;#i=null;#r;#o=new AbortController;constructor(t){this.#t=t,this.#r=
new l.qm(t.clock);const{name:e,createdAt:n}=t.first.revision,s={candidate:{name:e,createdAt:n},tag:t.tag};this.#e=new Rn(s,{at:t.window.from,...t.first})}onReading(t){
this.#n.push(t)}async run(t){const{clock:e,window:n}=this.#t,s=Math.min(Ns,(n.to-n.from)/5);for(;;){const i=this.#o.signal,r=(0,l.jj)(this.coverage)?zs:s;await e.
sleep(r,AbortSignal.any([t,i])).catch(()=>t.throwIfAborted()),i.aborted&&(this.#o=new AbortController),await this.#a(e.now()+Gs,t,!1)}}readNow(){this.#o.abort(new Error(
"read now"))}async readLast(t){await this.#a(this.#t.clock.now()+Ks,t,!0)}finding(t){const{readings:e,changes:n,unready:s}=this.#e,r=this.#s!==null&&this.#s>=t?
null:this.#i??{code:"not-reachable",detail:"It was not read again."};return Ws({readings:e,changes:n,unready:s,unseen:r})}get coverage(){return{readTo:this.#s??
this.#t.window.from,gap:this.#r.gap}}facts(){const{readings:t,standings:e,changes:n}=this.#e,[s,i]=[this.#s,this.#i];return{readings:t,seenTo:s,failure:i,standings:[
...e],changes:[...n]}}async#a(t,e,n){const{cloudRun:s,clock:i,service:r,first:o}=this.#t,c=i.now(),h={deadline:t,signal:e};try{const f=await this.#l(async()=>await s.
service(r,h),e),M=o.revision.name,R=f===null?null:await this.#l(async()=>await s.revision(r,M,h),e),I={at:c,service:f,revision:R};for(const D of this.#e.strangers(
I)){const B=await s.revision(r,D,h).catch(Z=>{if(e.throwIfAborted(),!(0,C.D)(Z))throw Z});this.#e.knowAge(D,B?.createdAt??null)}this.#e.add(I,n),this.#s=c,this.#i=
null,this.#r.answered();for(const D of this.#n)D(I,n)}catch(f){if(e.throwIfAborted(),!(0,C.D)(f))throw f;const M=f.failure==="transient"?"not-reachable":"no-acc\
ess";this.#r.failed(f),this.#i={code:M,detail:(0,$s.E$)(f.message),since:this.#i?.since??c}}}async#l(t,e){try{return await t()}catch(n){if(!Be(n))throw n}await this.#t.
clock.sleep(Hs,e);try{return await t()}catch(n){if(Be(n))return null;throw n}}}function Be(a){return(0,C.D)(a)&&a.failure==="not-found"}const Vs=3e4,Ys=9e4,Ue=22e3,
Js=6,Xs=6e4,Zs=1e4;class qs{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}poll(t){return De(()=>Math.min(this.#t.now()+Vs,this.#n),t)}last(t){const e=this.#t.
now(),n=Math.max(this.#n+Ue,e+Zs);return s=>De(()=>{const r=this.#e.leftThisMinute()<Js?e+Xs:s();return Math.min(e+Ys,Math.max(n,r+Ue))},t)}}function De(a,t){return{
get deadline(){return a()},signal:t}}var Fe=g(79338),qt=g(26513);async function _s(a,t,e){const n=new Map,s=async i=>{const{after:r}=i.target,o=r===null?{}:await n.
get(r);if(o==null)return null;const c=await t(i.next(o));return e(c),c.ok?{...o,...c.taken}:null};for(const i of a)n.set(i.target.name,s(i));await Promise.all(n.
values())}const ti=["requests","refused","kills"];function ei({sights:a,probes:t,gauges:e,settings:n}){return n.onNoData!=="fail"||n.rollback||!ti.every(i=>(0,l.
jj)(a[i]))?!1:t.every(({sent:i,failingNow:r=0})=>i>=n.probeFailures&&r===0)&&e.every(i=>ni(a,i))}function ni(a,{id:t,isAbove:e}){if(e!==null)return!e;const{code:n,
refusals:s}=a[t]?.gap??{};return s!==void 0||n==="nothing-newer"||!ct(t).steady}const si=3e4,We=3e4,ii=1e4;class Kt extends Error{why;constructor(t){super(`the \
window ended early: ${t}`),this.why=t}}class ri{#t;#e=0;#n;#s;#i=null;#r=null;#o=!1;constructor(t){this.#t=t,this.#n=new Q(t.metrics,t.clock,At(t.settings),t.scope.
from),this.#s=t.window.from;const{serving:e,gate:n,sample:s,window:i,clock:r}=t;e.onReading((o,c)=>{n?.read(o,c),([...this.probeFindings(),this.servingFinding()].
some(Ht)||s?.look().breached===!0)&&!c&&r.now()<i.to&&this.#f()})}get resources(){return this.#n}get settled(){return this.#o}facts(){const{window:t,settings:e,
clock:n}=this.#t;return{startedAt:t.from,endedAt:this.#r??Math.min(n.now(),t.to),plannedMs:t.to-t.from,intervalMs:e.intervalMs,endedEarly:this.#i??(this.#o?null:
"cancelled"),polls:this.#e}}seen(){const{window:t,evidence:e,baseline:n,probes:s,sample:i,serving:r}=this.#t,o=I=>s.some(({target:D})=>D.name===I)?{readTo:this.#s,
gap:null}:null,c=e.sights(),h=i===null?{}:{requests:o(i.name),refused:o(i.name)},f=Object.fromEntries(l.wS.map(I=>[I,this.#n.coverage(I)])),M={...c,...h,...f,"p\
robe-health":o("health"),"probe-chat":o("chat"),probe:s.some(_t)?{readTo:this.#s,gap:null}:null,service:r.coverage,baseline:n?.coverage??null},R=this.#a||this.#i===
"refused"?t.to:(0,ut.FJ)(this.#r??this.#t.clock.now(),this.#t.settings);return{sights:M,from:t.from,until:Math.max(t.from,R)}}get#a(){return this.#r!==null&&this.#i===
null}async run(t){const{window:e,settings:n,clock:s,evidence:i,baseline:r,serving:o,gate:c,time:h}=this.#t,f=new AbortController,M=AbortSignal.any([t,f.signal]),
R=new AbortController,I=this.#u(AbortSignal.any([M,R.signal]));I.catch(at=>f.abort(at));const D=new AbortController,B=o.run(AbortSignal.any([M,D.signal])).catch(
at=>{D.signal.aborted||f.abort(at)}),Z=await Promise.allSettled([this.#l(M),this.#c(M),this.#y(M)].map(async at=>{await at.catch(ht=>{throw f.abort(ht),ht})}));
R.abort(new Error("the window is over"));const ot=async()=>{D.abort(new Error("nothing more is observed")),await B,await o.readLast(t),c?.close()};if(await I,t.
throwIfAborted(),Z.find(at=>at.status==="rejected")!==void 0){if(!(f.signal.reason instanceof Kt))throw f.signal.reason;this.#i=f.signal.reason.why,this.#r=Math.
min(s.now(),e.to),await ot();return}this.#r=e.to,await s.sleep(e.to+n.settleMs-s.now(),AbortSignal.any([t,f.signal]));const bt=h.last(t);await Promise.all([i.sweep(
bt),this.#w(t),ot()]),await r?.sweep(bt(()=>-1/0)),this.#o=!0,this.#p()}async#l(t){const{window:e,probes:n,clock:s,sendProbe:i,matcher:r,gate:o,serving:c,settings:h}=this.#t;
await this.#d(t,async()=>{this.#s=s.now(),o?.leads===!0&&await _s(n,async f=>await i(f,s,t),f=>{r.sent(f),o.answered(f,s.now())===h.probeFailures&&c.readNow()})}),
this.#s=e.to}async#c(t){const{evidence:e,baseline:n,time:s,settings:i}=this.#t;await this.#d(t,async()=>{if(await e.poll(s.poll(t)),this.#e++,this.#p(),(e.look().
breached||Ht((0,lt.dY)(e.watch.kills,this.#t.since)))&&this.#f(),this.probeFindings().some(Ht)&&this.#f(),n?.fails===!0&&this.#f(),i.earlyPass&&this.#b())throw new Kt(
"proven");if(this.#g())throw new Kt("refused")})}async#u(t){const{baseline:e,time:n}=this.#t;if(e!==null)try{await this.#d(t,async()=>{await e.poll(n.poll(t))})}catch(s){
if(!t.aborted)throw s}}async#y(t){const{window:e,clock:n,settings:s,evidence:i}=this.#t;for(;n.now()<e.to;){const r=Math.min(n.now()+We,e.to+s.settleMs);await Promise.
all([this.#w(t),i.meter({deadline:r,signal:t})]),this.gaugeFindings().some(Ht)&&this.#f(),await n.sleep(Math.min(si,Math.max(0,e.to-n.now())),t)}}get probesOfAll(){
return this.#t.gate?.everLed===!1}probeFindings(){const{probes:t,settings:e}=this.#t;if(this.probesOfAll)return[];const n=t.filter(i=>!_t(i)).map(i=>{const r=i.
target.name==="health"?"probe-health":"probe-chat",o=(0,qt.ih)(r,i.counters(),e.probeFailures);return r==="probe-health"?o:(0,qt.iG)(o,i.counters(),{allowedRate:e.
errorRateBudget,failLevel:e.alphaFail/2,timeoutMs:e.probeTimeoutMs,ended:this.#o})}),s=t.filter(_t).map(i=>({name:i.target.name,counters:i.counters()}));return s.
length===0?n:[...n,(0,qt.fl)(s,e.probeFailures)]}serviceWatch(){return{...this.#t.serving.facts(),answersLeftOut:this.#t.gate?.leftOut??0}}get since(){return this.#t.
since}servingFinding(){const{serving:t,window:e,clock:n}=this.#t;return t.finding(this.#r??Math.min(n.now(),e.to))}gaugeFindings(){const{settings:t,since:e}=this.#t;
return At(t).map(n=>{const{judge:s,unit:i,budget:r}=ct(n);return s({id:n,points:this.#n.points(n),budget:r(t)??1/0,unit:i,since:e})})}#b(){const{changes:t}=this.#t.
serving.facts();if(t.some(je))return!1;const{evidence:e,sample:n}=this.#t,s=this.seen(),r=[...this.probeFindings(),...this.gaugeFindings(),(0,lt.dY)(e.watch.kills,
this.#t.since)].every(c=>{const{decision:h,reason:f}=(0,Fe.p_)(c,s);return h==="pass"||h==="warn"&&f.code!=="probe-unanswered"}),o=n===null?e.look().canPass:n.look().
proven;return r&&o&&this.#h().every(c=>(0,Fe.iT)(c,s)===null)}#g(){const{settings:t,gate:e}=this.#t,n=e?.everLed===!0?this.#t.probes.map(i=>i.counters()):[],s=At(
t).map(i=>{const r=this.#n.points(i).at(-1);return{id:i,isAbove:r===void 0?null:r.value>(ct(i).budget(t)??1/0)}});return ei({sights:this.seen().sights,probes:n,
gauges:s,settings:t})}#h(){const{settings:t,baseline:e}=this.#t,n=t.waitBudget===void 0?[]:["hidden-wait"],s=e!==null&&t.onRegression==="fail"?["baseline-latenc\
y"]:[];return["error-rate","p95",...n,...s]}#f(){if(this.#t.settings.failFast)throw new Kt("failed")}async#w(t){const{scope:e,clock:n,window:s,settings:i}=this.#t,
r=Math.max(s.to+i.settleMs,n.now()+ii);await this.#n.read({...e,to:n.now()},{deadline:Math.min(n.now()+We,r),signal:t})}async#d(t,e){const{window:n,settings:s,clock:i}=this.#t;
for(let r=n.from;r<n.to;)await i.sleep(r-i.now(),t),await e(),r+=s.intervalMs*Math.max(1,Math.ceil((i.now()-r)/s.intervalMs))}#p(){const{evidence:t,sample:e,window:n,
clock:s,onProgress:i}=this.#t,{tally:r,judge:o}=e??t.active,{count:c,errors:h}=r,{strength:f,inFavour:M}=(e??t).look();i({elapsedMs:Math.min(s.now(),n.to)-n.from,
windowMs:n.to-n.from,requests:c,p95Ms:o.latency()?.p95Ms??null,errorRate:c===0?null:h/c,strength:f,inFavour:M,sampled:e===null?t.active.reader.sampling?.fraction??
null:null,...e===null?{}:{sample:"probes"},...t.trouble===null?{}:{note:t.trouble.detail}})}}function _t({target:a}){return a.name!=="health"&&a.name!=="chat"}function Ht(a){
return a.decision==="fail"}const oi=2e3,te=2e4,ai=3,li=2e3,ci=60*6e4,ui=60*6e4;function di({createdAt:a},t){return a===null||a>=t-ui}class hi{settings;project;clock;#t;readiness;steps=[];found=null;expectations;compared=null;url=null;noProbes=null;probes=[];evidence;probeSample=null;baselineEvidence=null;window;collection;elsewhere=null;past;newMessages;startLog;get baseline(){
return this.found?.name??null}constructor(t,e){this.settings=t,this.project=t.project??"",this.expectations=new on(t),this.clock=e.clock,this.#t=e}async run(t){
const e=this.clock.now(),n=await this.awaitReadiness(t);n!==void 0&&await this.#e(n,e,t)}async awaitReadiness(t,e=!1){const n=await this.#i(t);if(n===void 0)return;
const{service:s,revision:i,tag:r,readyTimeoutMs:o,intervalMs:c}=this.settings;this.readiness=await(0,S.fh)(n,{service:s,wanted:{revision:i,tag:r,withoutTraffic:e,
commit:this.settings.expectCommit},timeoutMs:o,pollMs:Math.min(oi,c)},this.clock,t,R=>{this.steps.push(R),this.#t.onReadiness(R)});const{servedUsers:h}=this.#t;
this.found=await dn(this.settings,this.readiness,{cloudRun:n,servedUsers:h,clock:this.clock},t),this.url=this.#l();const{revision:f,finding:M}=this.readiness;return f!==
void 0&&M.decision==="pass"&&await this.expectations.read(n,f,{deadline:this.clock.now()+te,signal:t}),f!==void 0&&M.decision==="fail"&&await this.#n(f,t),M.decision===
"pass"?f:void 0}async#e(t,e,n){const{settings:s,clock:i}=this,{service:r,region:o}=s,c=this.readiness?.service;if(c===void 0)return;const f=[`ion-verify/1 (run ${(0,$.
randomBytes)(8).toString("hex")})`,s.probeHeaders["user-agent"]].filter(kt=>kt!==void 0).join(" "),M=new Map;this.probes=this.#u(f,M,i.now()+s.warmUpMs);const[R,
I]=await Promise.all([this.#t.logs(),this.#t.metrics()]),D=new l.qm(i),B={page:R.page.bind(R),close:R.close.bind(R),trouble:D},Z=i.now(),ot={from:Z,to:Z+s.windowMs},
Et=s.tag!==void 0&&(0,de.tC)(c,t.name)===0,bt=s.url===void 0||$e(s.url,this.#a(s.tag)??null);this.probeSample=Et&&bt&&this.probes.length>0?new $n(s,ot):null;const at=new Sn(
this.probes,this.probeSample,this.expectations);this.compared=Et?null:this.#r(ot,e);const ht={service:r,region:o,revision:t.name},Pt=new F.T(M,(0,V.r)(ht,s,ot).
window);this.evidence=new Ls(B,this.#t.readLimit,i,Pt,{settings:s,scope:ht,window:ot,candidateCreatedAt:t.createdAt,mostUnderWay:(0,ut.Rv)(t),probeAgent:f,onProbe:kt=>at.
shown(kt),metrics:new st(I,i,ht,ot,s.errorStatus),routing:this.#t.routing??null});const{evidence:jt}=this,Ft={settings:s,scope:ht,pages:B,limit:this.#t.readLimit,
clock:i,evidence:jt},_=kt=>Pt.isOurs(kt);if(this.baselineEvidence=this.compared===null?null:new en({...Ft,time:this.compared,isOurs:_}),this.window=new ri({settings:s,
window:ot,evidence:jt,baseline:this.baselineEvidence,probes:this.probes,gate:this.#o(c,t,at),serving:new Qs({cloudRun:await this.#t.cloudRun(),clock:i,service:r,
tag:s.tag,first:{service:c,revision:t},window:ot}),sample:this.probeSample,matcher:Pt,metrics:I,time:new qs(i,this.#t.readLimit,ot.to+s.settleMs),scope:{...ht,from:t.
createdAt??Z},since:di(t,Z)?-1/0:Z,sendProbe:new K.d({audience:c.invokerIamDisabled?null:c.uri,idToken:this.#t.idToken,sendProbe:this.#t.sendProbe}).send,clock:i,
onProgress:this.#t.onProgress}),this.baseline!==null){const kt={...ht,revision:this.baseline},fi=t.createdAt;this.newMessages=new yn({pages:B,clock:i,baseline:kt,
candidateCreatedAt:fi,evidence:this.evidence})}const Tt=new AbortController,Wt=AbortSignal.any([n,Tt.signal]);this.past=new Wn({settings:s,clock:i,metrics:I,candidate:t,
evidence:jt});const Ne=Promise.all([this.#s(I,Wt),this.newMessages?.readBaseline(Wt),this.past.read(Wt)]);Ne.catch(()=>{});try{await this.window.run(n)}finally{
Tt.abort(new Error("the window is over")),await Ne}await this.newMessages?.lookAgain(n),this.probes.some(kt=>kt.facts().shown<kt.facts().sent)&&this.#t.readLimit.
leftThisMinute()>0&&(this.elsewhere=await(0,nn.E)(B,{scope:ht,probeAgent:f,window:ot},i,n))}async#n(t,e){await this.clock.sleep(li,e);const n=this.clock.now(),s={
from:Math.max(t.createdAt??0,n-ci),to:n},i={service:this.settings.service,region:this.settings.region,revision:t.name},r=new d.W(null,s);try{const o=await this.#t.
logs(),c=new b.KH(o,this.#t.readLimit,this.clock,(0,m.b$)(i),s);for await(const h of c.sweep(ai,{deadline:n+te,signal:e}))r.read(h,()=>!1);this.startLog=r}catch(o){
if(e.throwIfAborted(),!(0,C.D)(o))throw o}}async#s(t,e){try{this.collection=await H(t,{deadline:this.clock.now()+te,signal:e})}catch(n){if(!e.aborted)throw n}}async#i(t){
try{return this.project=await this.#t.signIn(),await this.#t.cloudRun()}catch(e){if(t.throwIfAborted(),!(0,C.D)(e))throw e;const{message:n,kind:s}=e,i=e.failure===
"transient"?{code:"not-reachable",detail:n}:{code:"no-access",detail:n,why:s},r=(0,S.Mj)("inconclusive",i,0,this.settings.readyTimeoutMs);this.readiness={finding:r,
steps:[],service:void 0,revision:void 0,notices:[]};return}}#r(t,e){const{baseline:n,readiness:s}=this;if(n===null||s?.service===void 0)return null;const i=(0,k.
HQ)(s.service),r=s.revision?.createdAt??null;return yt({baseline:n,candidateCreatedAt:r,beganAt:e,traffic:i,window:t})}#o(t,{name:e},n){if(this.probes.length===
0)return null;const s=(0,k.HQ)(t).find(i=>i.tag!==null&&$e(i.url,this.url))?.tag??null;return new xn({address:s===null?{kind:"traffic"}:{kind:"tag",tag:s},candidate:e,
first:t,count:(i,r)=>{n.count(i,r),this.evidence?.probed(i)}})}#a(t){const e=this.readiness?.service;return e===void 0||t===void 0?void 0:(0,k.ak)(e,t)}#l(){const{
url:t,tag:e}=this.settings,n=this.readiness?.service;if(t!==void 0)return t;if(n===void 0)return null;const s=this.#a(e);return s!==void 0?s:e!==void 0?(this.noProbes=
`Cloud Run names no URL for the tag ${e}; give the input url`,null):n.internalOnly?(this.noProbes="the service takes internal traffic only; run the job inside i\
ts network and give the input url",null):n.defaultUriDisabled||n.uri===null?(this.noProbes="the service has no run.app URL; give the input url",null):n.uri}#c(t){
const{hostname:e,origin:n}=new URL(t),s=[this.readiness?.service?.uri,this.#a(this.settings.tag)];return e.endsWith(".run.app")||s.some(i=>i!=null&&URL.parse(i)?.
origin===n)}#u(t,e,n){const{url:s}=this;if(s===null)return[];const{probeTimeoutMs:i}=this.settings,r=s.replace(/\/+$/,""),o=this.#c(r),c=this.settings.expectVersion===
void 0?void 0:this.settings.versionFrom;return z(this.settings).map(({path:h,...f})=>{const M=f.name==="health"?c:void 0,R={url:r+h,timeoutMs:i,userAgent:t,direct:o};
return new O._({...f,...R,warmUntil:n,versionFrom:M},e)})}}function $e(a,t){const e=n=>n.replace(/\/+$/,"");return a!==null&&t!==null&&e(a)===e(t)}}),36476:((pt,J,g)=>{
g.d(J,{V:()=>$});function $(O){return[...Map.groupBy(O.filter(({count:S})=>S>=1),({at:S})=>S)].map(([S,b])=>({at:S,value:b[0]?.isShare===!0?C(b):F(b)})).sort((S,b)=>S.
at-b.at)}function C(O){return Math.max(...O.map(G))}function F(O){const k=[...Map.groupBy(O,({container:d})=>d??"").values()].map(d=>({count:Math.max(...d.map(({
count:m})=>m)),most:C(d),mean:Math.max(...d.map(({mean:m})=>m)),least:Math.max(...d.map(z))})),S=Math.max(...k.map(({count:d})=>d)),b=k.filter(({count:d})=>d===
S),l=b.reduce((d,{least:m})=>d+m,0);return Math.max(b.reduce((d,{mean:m})=>d+m,0),...k.map(d=>d.most+l-(b.includes(d)?d.least:0)))}function G(O){return O.count===
1?O.mean:Math.max(O.mean,K(O,O.bucketCounts.findLastIndex(k=>k>0)))}function z(O){return O.count===1?O.mean:Math.min(O.mean,K(O,O.bucketCounts.findIndex(k=>k>0)))}
function K({bounds:O},k){if(k<1)return 0;switch(O.kind){case"exponential":return O.scale*O.growth**(k-1);case"linear":return O.offset+O.width*(k-1);case"explici\
t":return O.bounds[k-1]??0;case"none":return 0}}}),49163:((pt,J,g)=>{g.d(J,{A:()=>S});var $=g(82961);function C(l){const d=l.findings.filter(({decision:v})=>v===
"fail");if(l.window===null||d.length===0)return"no-window";const m=d.map(v=>F(v,l));return m.includes(null)?null:m[0]??"not-of-requests"}function F(l,d){const{id:m}=l,
{of:v}=(0,$.EG)(m);return v==="users"||v==="comparison"?l.sample==="probes"||l.n===0||!z(d)?"no-users":K(l)?null:"not-of-requests":v==="instances"?z(d)?O(l,d)?null:
"not-in-window":"no-users":v==="probes"?G(l,d)?null:"probes-unproven":"not-of-requests"}function G({id:l,reason:d},{probes:m}){const v=m.find(({name:p})=>`probe\
-${p}`===l);return v===void 0||d.code!=="probe-failing"?!1:v.shown-(v.sent-v.failed)>=d.run}function z({requests:l}){return l!==null&&l.count>0&&l.source!==null&&
l.source!=="probes"}function K({evidence:l,reason:d}){if(d.code==="baseline-slower"||d.code==="baseline-more-errors")return d.lnE>=d.lnNeeded;if(l===null)return!1;
const{failLnE:m,failLnThreshold:v,pTooMany:p,failLevel:A}=l;return m>=v||p!==null&&p<=A}function O({id:l,limit:d,reason:m},{window:v,memory:p,cpu:A}){const L=v?.
startedAt??1/0;if(m.code==="killed-for-memory")return(m.lastAt??m.firstAt)>=L;const j=l==="memory"?p:l==="cpu"?A:null;return j?.points.some(({at:tt,value:et})=>tt>=
L&&et>(d??j.budget))===!0}var k=g(38419);function S(l){const d=C(l);return d===null?b(l):{code:"not-proven",why:d}}function b({baseline:l,findings:d}){const m=l?.
compared??null,p=d.find(({id:tt,decision:et})=>tt==="error-rate"&&et==="fail")?.evidence??null;if(l===null||m===null||!m.concurrent||p===null)return;const{allowedRate:A,
failLevel:L}=p;if(m.count===0||!(0,k.ux)((0,k.fl)(m.count,m.errors,A),L))return;const j=`${m.errors} of its ${m.count} requests failed at the same time`;return{
code:"target-unhealthy",revision:l.name,detail:j}}})};
