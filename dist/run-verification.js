"use strict";exports.id=8458,exports.ids=[8458],exports.modules={88458:((pt,J,g)=>{g.r(J),g.d(J,{lookMs:()=>Ct,verify:()=>Ot,verifyStep:()=>Ut});var $=g(17138),U=g(94009),F=g(
26384),G=g(23092),z=g(95700),K=g(10661),P=g(46801),k=g(99885);function S(u){const w=u.eventPath===null?void 0:(0,F.Ts)(u.eventPath),y=(0,k.B)(u,M(w))?.sha??u.sha;
return y===null?{}:{commit:{sha:y,author:u.actor}}}function M(u){try{return u===void 0?{}:JSON.parse(u)}catch{return{}}}var c=g(59348),d=g(18884),m=g(85325),v=g(
96525),p=g(28771),A=g(39969),L=g(23602),j=g(39046),tt=g(80788);async function et(u,w,y){const E=u.job==="success"?(0,j.Pl)(u):(0,j.fz)(u);await(0,d.nU)({outputs:st(
u,w),summary:()=>(0,A.Gc)((0,p.f)(u)),errors:(0,v.h)(u),folded:()=>({title:(0,tt.t)(u.language).headings.findings,lines:(0,L.b)((0,p.f)(u),{colour:!1}).trimEnd().
split(`
`)}),ending:{job:u.job,line:E}},y)}function st(u,w){const y=u.findings.find(R=>R.id==="error-rate")?.value??null,E=u.findings.find(R=>R.id==="p95")?.value??null,
T=R=>R==null?"":String(R);return{verdict:u.verdict,revision:T(u.candidate?.name),"baseline-revision":T(u.baseline?.name),url:T(u.service.url),requests:T(u.requests?.
count??0),"error-rate":T(y),"p95-ms":T(E),"rolled-back":u.rollback===null?"":String(u.rollback.done&&u.rollback.changed),"traffic-changed":String(u.rollback?.changed===
!0||u.release?.changed===!0),report:w.json,"report-html":w.html}}var q=g(82328),lt=g(56129),ft=g(90915),vt=g(49163),Mt=g(38866),gt=g(26047),ct=g(2928);async function At(u,w,y,{
onRollback:E},T){const{verdict:R,candidate:x,baseline:B}=u;if(!w.rollback||R!=="fail"||x===null||T.aborted)return null;E(x.name);const N={service:w.service,bad:x.
name,to:w.baseline.kind==="revision"?w.baseline.name:void 0,preferred:B?.name,dryRun:!1,timeoutMs:w.readyTimeoutMs,onlyIfServing:!0,owner:w.trafficOwner,unproven:(0,vt.
A)(u),refuse:W=>St(u,W),servedUsers:y.servedUsers,health:(0,Mt.I)(w,y)};return await new ct.L(await y.cloudRun(),N,y.clock).run(T)}function St({serviceWatch:u},w){
const y=u?.standings.at(-1);return y===void 0||!y.serviceExists||y.traffic.every(({revision:T,percent:R})=>(0,gt.tC)(w,T)===R)?void 0:{code:"changed-by-others"}}
var xt=g(30781),It=g(16662);async function Q(u,w,{clock:y,cloudRun:E},T){const{verdict:R,candidate:x}=u;if(!w.releasePin||R!=="pass"||x===null||T.aborted)return null;
const{service:B,readyTimeoutMs:N,trafficOwner:W}=w,it=Y=>{const wt=(0,ct.j)(Y,x.name)??St(u,Y)??((0,gt.qT)(Y)?void 0:(0,xt.S)(Y,W))??H(Y,x.name);return wt!==void 0?
{kind:"refuse",outcome:wt}:(0,gt.qT)(Y)?{kind:"keep"}:{kind:"send",shares:[{revision:null,percent:100}]}},X=new It.W(await E(),{service:B,timeoutMs:N,decide:it},
y),dt=await X.run(T).catch(Y=>{if(!T.aborted)throw Y;return{code:"cancelled"}});return{done:dt.code==="moved"||dt.code==="already",changed:X.changed,outcome:dt,
after:X.latest===void 0?[]:(0,ft.HQ)(X.latest)}}function H(u,w){if((0,gt.tC)(u,w)<100)return{code:"not-all-traffic",revision:w};if(!(u.latestReadyRevision===w&&
u.latestCreatedRevision===w))return{code:"target-not-ready",revision:w,detail:"it is not the latest revision"}}function V(u,w){if(w===null)return u;const{done:y,
changed:E,outcome:T}=w,R=y?E?[{code:"pin-released"}]:[]:[{code:"pin-kept",why:T}],x=u.notices.filter(({code:B})=>!y||B!=="traffic-pinned");return{...u,release:w,
notices:[...x,...R]}}var yt=g(5595),mt=g(72311),Dt=g(88846);function Ct({readyTimeoutMs:u,windowMs:w,settleMs:y}){return u+w+y}async function Ut(u){const w=(0,G.
f)(process.env),y=await(0,F.sb)({env:process.env,readFile:F.Ts}),{language:E}=y.settings;await(0,P.QU)((0,F.Fj)(y.settings)),y.configFile!==null&&(0,P.cv)(`Sett\
ings from ${y.configFile}`);let T="";const R={settings:y.settings,runner:w,clock:$.m,cancel:u},x=(0,m.l)(R,()=>T===""?null:T),B=(0,P.oh)(()=>$.m.now());x.start();
const{cancelled:N}=await Ot(y,{warn:d.pj,onReadiness:W=>{(0,P.cv)((0,q.rj)(W,E)),x.progress((0,q.rj)(W,E))},onProgress:W=>{B((0,q.oz)(W,E)),x.progress((0,q.oz)(
W,E))},onRollback:W=>(0,P.cv)((0,lt.DM)(W,E)),publish:async W=>{const it={...W,...S(w)},X=await(0,c.PQ)(it,w.tempDir,await(0,d.rm)());T=X.json,await et(it,X,w.summaryFile),
await x.finish(it)}},u);N&&(process.exitCode=1)}async function Ot(u,w,y){const{settings:E}=u,{close:T,...R}=(0,U.Q)(u,y,{warn:w.warn,plannedMs:Ct(E)}),{onReadiness:x,
onProgress:B}=w,N={servedUsers:(0,z.m)({...R,...E})},W=new Dt.o(E,{...R,...N,sendProbe:K.Nx,onReadiness:x,onProgress:B}),it=await(0,mt.z)(async()=>await W.run(y),
y),X=(0,yt.x)(W,it),dt=await At(X,E,{...R,...N,sendProbe:K.Nx},w,y),Y=await Q(X,E,R,y),wt=V({...X,rollback:dt},Y);return await w.publish(wt),await T(),{report:wt,
cancelled:it.cancelled}}}),71405:((pt,J,g)=>{g.d(J,{C6:()=>S,_2:()=>P,kR:()=>k});var $=g(21743),U=g(28654);const F=.01,G=.5,z=.2,K=2;function P(M,c){return M!==
null&&M>=400&&M<500&&(0,U.bJ)(M,c)===!1}function k(M,c,d=0){const m=M.filter(({status:p})=>P(p,c)).map(p=>p.status===429?{...p,count:Math.max(0,p.count-d)}:p),v=p=>p.
reduce((A,{count:L})=>A+L,0);return{n:v(M),bad:v(m),status:m.toSorted((p,A)=>A.count-p.count)[0]?.status??null}}function S({n:M,bad:c,status:d},m,v){if(c===0||d===
null)return null;const p=(0,$.m)(M,c,F),A=m!==null&&m.n>0?m:null,L=A===null?null:(0,$.m)(A.n,A.bad,F);return(L===null?p.low>G:p.low>z&&p.low>K*L.high)?{id:"clie\
nt-errors",decision:A===null?"warn":v,reason:{code:"client-errors",status:d,baselineN:A?.n??null,baselineRate:A===null?null:A.bad/A.n},value:c/M,limit:null,unit:"\
ratio",n:M,bad:c,interval:p,evidence:null}:null}}),76922:((pt,J,g)=>{g.d(J,{K:()=>U,g:()=>$});function $({version:c,image:d,commit:m},v,p){return[...c===void 0?
[]:[M("expected-version",F(c,p.versions,p.where))],...d===void 0?[]:[M("expected-image",G(d,v))],...m===void 0?[]:[M("expected-commit",z(m,v))]]}function U(c,d){
const[m,v]=c.length<d.length?[c,d]:[d,c];return m.length>=7&&v.toLowerCase().startsWith(m.toLowerCase())}function F(c,d,m){const v=[...d.values()].reduce((L,j)=>L+
j,0),p=[...d].filter(([L])=>L!==""),A=p.filter(([L])=>L!==c).toSorted(([,L],[,j])=>j-L)[0];return A!==void 0?{...k(c,A[0]),n:v}:p.length>0?{...P(c),n:v}:{...S(c,
m),n:v}}function G(c,{image:d,digest:m,why:v}){if(d===null)return S(c,"Cloud Run tells no image");const[p,A]=[K(c),K(d)],L=A.digest??m;if(p.digest!==null){if(L===
null)return S(c,v===""?`it was deployed as ${d}, without a digest`:v);const j=p.name===""||A.name===""||p.name===A.name;return L===p.digest&&j?P(L):k(c,`${A.name}\
@${L}`)}return c===d?P(d):A.tag===null?S(c,`it was deployed as ${d}; give its digest`):k(c,d)}function z(c,{commit:d,labels:m}){if(Object.values(m).some(A=>U(A,
c)))return P(c);if(d!==null)return k(c,d);const p=Object.keys(m);return S(c,p.length===0?"the revision has no label":`its labels are ${p.join(", ")}`)}function K(c){
const[d="",m=null]=c.startsWith("sha256:")?["",c]:c.split("@"),v=d.lastIndexOf(":"),p=v>d.lastIndexOf("/");return{name:p?d.slice(0,v):d,tag:p?d.slice(v+1):null,
digest:m}}function P(c){return{decision:"pass",reason:{code:"expected-met",seen:c},n:1}}function k(c,d){return{decision:"fail",reason:{code:"expected-other",expected:c,
seen:d},n:1}}function S(c,d){return{decision:"inconclusive",reason:{code:"expected-unknown",expected:c,detail:d},n:0}}function M(c,d){return{id:c,value:null,limit:null,
unit:"count",bad:null,interval:null,evidence:null,...d}}}),19783:((pt,J,g)=>{g.d(J,{DG:()=>U,dY:()=>F,o1:()=>G});const $=3;function U({id:S,points:M,budget:c,unit:d,
since:m=-1/0}){const v=M.toSorted((tt,et)=>tt.at-et.at);let p=0,A=0,L=null,j={consecutive:0,firstAt:0};for(const[tt,{at:et,value:st}]of v.entries())L=L===null?st:
Math.max(L,st),A=st>c&&et>=m?A+1:0,A>0&&(p+=1),A>j.consecutive&&(j={consecutive:A,firstAt:v[tt-A+1]?.at??0});return{id:S,value:L,limit:c,unit:d,n:v.length,bad:p,
interval:null,evidence:null,...z({points:v.length,above:p,longest:j,stillAbove:A>0})}}function F(S,M=-1/0){const c=S.filter(({at:v})=>v>=M),d=K(c),m=K(S);return d===
null&&m!==null?{id:"memory-kill",decision:"warn",reason:{code:"killed-before",kills:S.length,lastAt:P(S),message:m.message},...k([])}:{id:"memory-kill",decision:d===
null?"pass":"fail",reason:d===null?{code:"not-killed"}:{code:"killed-for-memory",kills:c.length,firstAt:d.at,lastAt:P(c),message:d.message},...k(c)}}function G(S){
const M=K(S);return M===null?null:{id:"restarts",decision:"warn",reason:{code:"restarted",times:S.length,firstAt:M.at,message:M.message},...k(S)}}function z(S){
const{points:M,above:c,longest:d,stillAbove:m}=S;return M===0?{decision:"inconclusive",reason:{code:"gauge-no-points"}}:d.consecutive>=$?{decision:"fail",reason:{
code:"gauge-above",...d}}:m?{decision:"inconclusive",reason:{code:"gauge-undecided",points:M,above:c}}:{decision:"pass",reason:{code:"gauge-within",points:M}}}function K(S){
return S.toSorted((M,c)=>M.at-c.at)[0]??null}function P(S){return S.reduce((M,{at:c})=>Math.max(M,c),-1/0)}function k(S){const M=S.length;return{value:M,limit:0,
unit:"count",n:M,bad:M,interval:null,evidence:null}}}),26513:((pt,J,g)=>{g.d(J,{FG:()=>U,fl:()=>z,iG:()=>K,ih:()=>F});var $=g(38419);const U={sent:0,ok:0,failed:0,
longestRun:0,lastReason:null,unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0};function F(k,S,M){const{sent:c,failed:d,longestRun:m}=S;return{
id:k,value:c===0?null:m,limit:M,unit:"count",n:c,bad:d,interval:null,evidence:null,...P(S,M)}}const G=["fail","inconclusive","warn","pass"];function z(k,S){const M=k.
map(({name:p,counters:A})=>{const L=F("probe",A,S),{reason:j}=L;return j.code==="probe-none"?{...L,reason:{...j,detail:`${p}: ${j.detail}`}}:{...L,reason:"last"in
j?{...j,last:`${p}: ${j.last}`}:j}}).toSorted((p,A)=>G.indexOf(p.decision)-G.indexOf(A.decision)),[c=F("probe",U,S)]=M,d=p=>k.reduce((A,L)=>A+p(L.counters),0),m=d(
({sent:p})=>p),v=c.reason.code==="probe-ok"?{code:"probe-ok",sent:m}:c.reason;return{...c,reason:v,n:m,bad:d(({failed:p})=>p)}}function K(k,{sent:S,unanswered:M=0},{
allowedRate:c,failLevel:d,timeoutMs:m,ended:v}){if(M===0||k.decision==="fail")return k;const p=v&&(0,$.ux)((0,$.fl)(S,M,c),d);return{...k,decision:p?"fail":k.decision===
"pass"?"warn":k.decision,reason:{code:"probe-unanswered",sent:S,unanswered:M,timeoutMs:m,allowedRate:c}}}function P(k,S){const{sent:M,ok:c,failed:d,longestRun:m,
lastReason:v,unsent:p,lastUnsent:A,misdirected:L,lastMisdirected:j,warmUp:tt}=k,et=v??"";if(M===0)return{decision:"inconclusive",reason:{code:"probe-none",detail:et}};
if(m>=S)return{decision:"fail",reason:{code:"probe-failing",run:m,last:et}};if(d>0&&(c>0||d>=p+L))return{decision:2*d>c+d?"inconclusive":"warn",reason:{code:"pr\
obe-some-failed",sent:M,failed:d,longestRun:m,last:et}};if(j!==null&&c===0){const{kind:vt,reason:Mt}=j;return{decision:"inconclusive",reason:{code:"probe-wrong-\
question",sent:M,misdirected:L,kind:vt,last:Mt}}}if(A!==null){const vt=c>p?"warn":"inconclusive",{door:Mt,reason:gt}=A;return{decision:vt,reason:{code:"probe-no\
t-sent",sent:M,unsent:p,door:Mt,last:gt}}}if(c===0)return{decision:"inconclusive",reason:{code:"probe-warming-up",sent:tt}};const{concerns:st=0,lastConcern:q="",
unknowns:lt=0,lastUnknown:ft=""}=k;return st>0?{decision:"warn",reason:{code:"probe-concerned",sent:M,concerned:st,last:q}}:lt>0?{decision:"warn",reason:{code:"\
probe-unknown-state",sent:M,unknown:lt,last:ft}}:{decision:"pass",reason:{code:"probe-ok",sent:M}}}}),99885:((pt,J,g)=>{g.d(J,{B:()=>$});function $(c,d){const[m,
v]=c.repository?.split("/")??[],p=F(c,d),A=p===null?U(c,d)??c.sha:null;if(!m||!v||A===null&&p===null)return null;const L=M(d,"deployment","id");return{repository:{
owner:m,repo:v},sha:A,deploymentShas:[...new Set([A,c.sha].filter(j=>j!==null))],pullRequest:p??M(d,"pull_request","number")??G(d)??z(d,A),deployment:L===null?null:
{id:L,environment:k(d,"deployment","environment")??""},eventName:c.eventName,runId:c.runId,runUrl:c.runUrl,stepId:c.stepId,workflowPath:K(c.workflowRef)}}function U({
eventName:c,ref:d},m){switch(c){case"push":return d?.startsWith("refs/tags/")===!0?S(m,"head_commit","id"):S(m,"after");case"workflow_run":case"check_run":case"\
check_suite":case"merge_group":return S(m,c,"head_sha");case"status":return S(m,"sha");case"deployment":case"deployment_status":return S(m,"deployment","sha");default:
return S(m,"pull_request","head","sha")}}function F({eventName:c},d){return c==="issue_comment"&&P(d,"issue","pull_request")!==void 0?M(d,"issue","number"):null}
function G(c){const[,d]=/\/pr-(\d{1,15})-[^/]*$/.exec(k(c,"merge_group","head_ref")??"")??[];return d===void 0?null:Number(d)}function z(c,d){const m=["workflow\
_run","check_run","check_suite"].map(p=>P(c,p,"pull_requests")).find(p=>Array.isArray(p)),v=Array.isArray(m)?m.find(p=>P(p,"head","sha")===d):void 0;return M(v,
"number")}function K(c){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(c??"")?.[1]??".github"}function P(c,...d){return d.reduce((m,v)=>typeof m==
"object"&&m!==null&&Object.hasOwn(m,v)?m[v]:void 0,c)}function k(c,...d){const m=P(c,...d);return typeof m=="string"?m:null}function S(c,...d){const m=k(c,...d);
return m!==null&&/^[0-9a-f]{40,64}$/.test(m)&&!/^0+$/.test(m)?m:null}function M(c,...d){const m=P(c,...d);return typeof m=="number"&&Number.isSafeInteger(m)&&m>
0?m:null}}),96525:((pt,J,g)=>{g.d(J,{h:()=>k});var $=g(89404),U=g(39046),F=g(38606),G=g(86349);const z=9,K=200,P=4e3;function k(M){const c=(0,F.b)(M.language),d=(0,U.
Y_)(M).filter(m=>m.decision==="fail").map(m=>({title:(0,$.wh)(`${c.words.findings[m.id]} \u2014 ${c.voice.code(M.candidate?.name??M.service.name)}`,K),message:(0,$.
wh)((0,U.dj)(m,c),P)}));return[...S(M),...d].slice(0,z)}function S({rollback:M,language:c,service:d}){if(M===null||M.done||M.outcome.code==="not-serving")return[];
const m=(0,G.p)({language:c,service:d,facts:M});return[{title:(0,F.b)(c).words.headings.rollback,message:m}]}}),8784:((pt,J,g)=>{g.d(J,{$S:()=>d,Mj:()=>c,fh:()=>k});
var $=g(76922),U=g(77074),F=g(69613),G=g(90915);const z=15*6e4,K=2e4,P=2e4;async function k(m,v,p,A,L){const j=p.now(),tt=j+v.timeoutMs,et=[],st=[];let q,lt,ft,
vt=j,Mt=null;const gt=(Q,H)=>{const V=et.at(-1);if(V?.message===H&&V.state===Q)return;const yt={at:p.now(),elapsedMs:p.now()-j,state:Q,message:H};et.push(yt),L(
yt)},ct=(Q,H)=>{q!==void 0&&ft!==void 0&&v.wanted.tag===void 0&&q.latestCreatedRevision!==null&&q.latestCreatedRevision!==ft&&st.push({code:"newer-revision",revision:q.
latestCreatedRevision});const V=q===void 0?void 0:M(q);return V!==void 0&&st.push({code:"traffic-pinned",...V}),{finding:c(Q,H,p.now()-j,v.timeoutMs),steps:et,service:q,
revision:lt,notices:st}},At=()=>v.wanted.revision!==void 0||v.wanted.tag!==void 0||lt===void 0||j-(lt.createdAt??j)<z?void 0:lt,St=()=>{const{commit:Q,revision:H,
tag:V}=v.wanted;if(Q===void 0||H!==void 0||V!==void 0)return;const yt=lt?.commit??null;return yt===null||(0,$.K)(yt,Q)?void 0:yt},xt=()=>At()!==void 0&&p.now()-
j<Math.min(P,v.timeoutMs/2),It=()=>({deadline:p.now()+K,signal:A});for(;;){let Q;try{const H={deadline:tt,signal:A};q=await m.service(v.service,H);const V=(0,G.
vf)(q,v.wanted);ft!==void 0&&V!==void 0&&V!==ft&&(st.push({code:"candidate-changed",from:ft,to:V}),lt=void 0),ft=V??ft,V!==void 0&&(lt=await S(m,v.service,V,H)),
vt=p.now(),Q=(0,G.T1)(q,lt,v.wanted),Q.state==="failed"&&(0,G.IY)(q)&&Mt!==q.generation?(Mt=q.generation,Q={state:"waiting",message:Q.message}):Q.state==="ready"&&
St()!==void 0?Q={state:"waiting",message:`the latest revision was deployed from commit ${St()}, not from ${v.wanted.commit}`}:Q.state==="ready"&&xt()&&(Q={state:"\
waiting",message:"the latest revision is an old one: is a newer one on its way?"})}catch(H){if(A.throwIfAborted(),!(0,U.D)(H))throw H;if(H.failure==="not-found")
return gt("failed",H.message),ct("fail",{code:"service-not-found",detail:H.message});if(H.failure!=="transient")return gt("failed",H.message),ct("inconclusive",
{code:"no-access",detail:H.message,why:H.kind});if(gt("waiting",H.message),p.now()+v.pollMs>=tt)return vt-j<v.timeoutMs/2?ct("inconclusive",{code:"not-reachable",
detail:H.message}):ct("fail",{code:"ready-timeout",afterMs:v.timeoutMs,waitingFor:H.message});await p.sleep(v.pollMs,A);continue}if(gt(Q.state,Q.message),Q.state===
"failed")return ct("fail",Q.reason);if(Q.state==="ready"){Q.percent>0&&Q.percent<100&&st.push({code:"partial-traffic",percent:Q.percent});const{name:H,createdAt:V}=At()??
{};return H!==void 0&&V&&st.push({code:"deployed-before",revision:H,createdAt:V}),ct("pass",{code:"ready",afterMs:p.now()-j})}if(p.now()+v.pollMs>=tt){const{message:H,
otherwise:V}=Q;if(V?.code==="tag-not-found")throw(0,F.dw)(q,V.tag);if(V?.code==="revision-not-found")throw await(0,F.eL)(m,v.service,V.detail,It());return ct("f\
ail",V??{code:"ready-timeout",afterMs:v.timeoutMs,waitingFor:H})}await p.sleep(v.pollMs,A)}}async function S(m,v,p,A){try{return await m.revision(v,p,A)}catch(L){
if((0,U.D)(L)&&L.failure==="not-found")return;throw L}}function M(m){if((0,G.Do)(m).some(p=>p.latest&&p.percent>0))return;const v=(0,G.HQ)(m).toSorted((p,A)=>A.
percent-p.percent)[0];return v===void 0||v.percent===0?void 0:{revision:v.revision,percent:v.percent}}function c(m,v,p,A){return{id:"readiness",decision:m,reason:v,
value:p,limit:A,unit:"ms",n:1,bad:null,interval:null,evidence:null}}function d({reconciling:m,conditions:v,commit:p,image:A,labels:L,...j}){return j}}),5595:((pt,J,g)=>{
g.d(J,{x:()=>q});var $=g(79338),U=g(19783),F=g(71405),G=g(10953),z=g(26513),K=g(73511),P=g(39849),k=g(8784),S=g(90915),M=g(97378),c=g(14134),d=g(54874),m=g(26047);
function v(u,w,y){const{readiness:E,evidence:T,window:R}=u,x=T?.active.reader.sampling??null,B=T?.trouble??null,N=T?.lateBefore??null,W=R?.resources.failure??null,
it=u.baselineEvidence?.notice??null,X=tt(u),dt=T?.source==="app"&&x===null?T.unsureProbes:0;return[...E?.notices??[],...A(u),...u.probeSample===null?[]:[{code:"\
probes-judged"}],...T?.fellBack===!0?[{code:"source-fallback"}]:[],...et(T),...T?.routingTrouble==null?[]:[{code:"routing-unread",detail:(0,c.E$)(T.routingTrouble)}],
...L(u),...dt>0?[{code:"probes-in-log-unknown",probes:dt}]:[],...X===null?[]:[X],...x===null?[]:[{code:"sampled",fraction:x.fraction}],...N===null?[]:[{code:"la\
te-not-awaited",beforeAt:N}],...B===null?[]:[{code:"log-read-failed",detail:(0,c.E$)(B.detail),times:B.times}],...W===null?[]:[{code:"metrics-read-failed",detail:(0,c.
E$)(W.detail)}],...it===null?[]:[it],...p(u,y),...T?.watch.truncated===!0?[{code:"errors-truncated"}]:[],...w.error===null?[]:[{code:"stopped-by-error",detail:(0,c.
E$)(w.error)}]]}function p({past:u},w){return w.some(({decision:y,evidence:E})=>y==="fail"&&E!==null&&E.past===void 0)?u?.state==="failed"?[{code:"past-read-fai\
led",detail:(0,c.E$)(u.detail)}]:u?.state==="unknown"?[{code:"past-unknown"}]:[]:[]}function A({window:u,readiness:w}){if(u===void 0)return[];const{changes:y,answersLeftOut:E}=u.
serviceWatch(),{reason:T}=u.servingFinding(),R=T.code==="serving-changed"?T.change:null,{service:x,revision:B}=w??{},N=x===void 0||B===void 0?null:(0,m.tC)(x,B.
name);return[...y.filter(W=>W!==R).map(W=>({code:"service-changed",change:W})),...u.probesOfAll&&N!==null?[{code:"probes-of-all",percent:N}]:[],...E>0?[{code:"a\
nswers-left-out",answers:E}]:[]]}function L({evidence:u,probeSample:w}){if(u===void 0||w!==null||u.active.tally.count>0)return[];const{count:y}=u.leftOut;return y===
0?[]:[{code:"only-not-users",ignored:y}]}function j(u,w){return(w===null?0:w.endedAt-w.startedAt)+(w?.endedEarly==null?u:0)}function tt({settings:u,readiness:w,
probes:y,probeSample:E,evidence:T,window:R}){const x=w?.revision?.timeoutMs??null;if(E!==null||y.some(({target:W})=>W.name==="chat")||x===null||T===void 0||T.source===
null)return null;const N=j(u.settleMs,R?.facts()??null);return N<x?{code:"hanging-unseen",longestSeenMs:N,timeoutMs:x}:null}function et(u){return(u?.survey.missing()??
[]).map(({field:w,path:y,entries:E,instead:T})=>({code:"field-missing",field:w,path:y,entries:E,instead:T.map(c.E$)}))}const st=10;function q(u,w){const{settings:y,
project:E,readiness:T,evidence:R,window:x}=u,B=x?.seen()??$.pQ,N=Ut(lt(u,B).map(rt=>(0,$.p_)(rt,B))),{onInconclusive:W,onNoData:it}=y,X={onInconclusive:W,onNoData:it},
dt=(0,P.L)(N,{cancelled:w.cancelled,policies:X}),Y=x?.facts()??null,wt={name:y.service,region:y.region,project:E,url:u.url},Pt={project:E,region:y.region,service:y.
service},nt=T?.revision===void 0?null:(0,k.$S)(T.revision),Lt=(rt,ut)=>x===void 0?null:{budget:ut,points:rt};return{schema:"ion-verify/report@1",generatedAt:u.clock.
now(),language:y.language,...dt,...w.error!==null&&dt.verdict!=="fail"?{verdict:"inconclusive",cause:"error",decisive:null,job:"failure"}:{},policies:X,service:wt,
candidate:nt,baseline:u.baseline===null?null:{name:u.baseline,provenBy:u.found?.provenBy??null,compared:u.baselineEvidence?.facts()??null},traffic:T?.service===
void 0?[]:(0,S.HQ)(T.service),readiness:u.steps.map(rt=>({...rt,message:(0,c.E$)(rt.message)})),window:Y,serviceWatch:x?.serviceWatch()??null,findings:N,requests:R===
void 0?null:V(u,R,Y),evidenceGrowth:R===void 0||Y===null?[]:u.probeSample?.growth(ct(u,R),Y.startedAt)??R.active.judge.growth(At(R,Y),Y.startedAt),probes:u.probes.
map(rt=>Ct(rt.facts())),memory:Lt(x?.resources.points("memory")??[],y.memoryBudgetBytes),cpu:Lt(x?.resources.points("cpu")??[],y.cpuBudget),errorMessages:((R?.watch??
u.startLog)?.messages(st)??[]).map(rt=>({...rt,message:(0,c.yq)(rt.message)})),newMessages:u.newMessages?.facts()??null,links:{revision:E===""?null:(0,M.xw)(Pt),
logs:R===void 0||Y===null?null:(0,M.HM)(E,R.active.reader.filter,Y.startedAt,Y.startedAt+Y.plannedMs+y.settleMs),metrics:E===""?null:(0,M.pP)(Pt)},rollback:null,
notices:v(u,w,N)}}function lt(u,w){const{readiness:y,window:E,evidence:T,collection:R}=u;if(y===void 0)return[Dt()];const x=u.expectations.findings();return E===
void 0||T===void 0?[y.finding,...x]:[y.finding,...x,E.servingFinding(),...u.noProbes===null?(0,d.n)(E.probeFindings(),u.elsewhere):H(u),...gt(u,T,w),...vt(u,E,T,
w),...ft(u,T),...T.active.groupFindings(),...E.gaugeFindings().map(B=>Q(B,E.resources.failure)),It(T,E.since,w),...[(0,U.o1)(T.watch.restarts.filter(({at:B})=>B>=
E.since)),R].filter(B=>B!=null)]}function ft({probeSample:u,baselineEvidence:w,settings:y},E){if(u!==null)return[];const{byStatus:T,refused:R}=E.active.tally.facts(),
x=(0,F.kR)(T,y.errorStatus,R),B=(0,F.C6)(x,w?.clientErrors??null,y.onClientErrors);return B===null?[]:[B]}function vt({baselineEvidence:u,settings:w},y,E,T){if(u===
null)return[];const R=y.facts().endedEarly==="proven"?"proven":"running",x=u.findings(y.settled&&E.swept?"ended":R),B=(0,$.iT)("baseline-latency",T);return B===
null?x:w.onRegression==="fail"?x.length===0?E.source===null?[]:[Mt(B)]:x.map(N=>N.decision==="fail"?N:{...N,decision:"inconclusive",reason:B}):x.map(N=>N.decision===
"pass"?{...N,decision:"warn",reason:B}:N)}function Mt(u){return{id:"baseline-latency",decision:"inconclusive",reason:u,value:null,limit:null,unit:"ms",n:0,bad:null,
interval:null,evidence:null}}function gt(u,w,y){const{window:E,clock:T,settings:R,probeSample:x}=u,B=E?.facts(),N=w.active,W=B?.startedAt??T.now(),it=B?.endedAt??
T.now(),X=ct(u,w);if(x!==null)return x.findings(X,it-W);const dt=X==="ended",Y=At(w,B),wt=N.judge.findings({kind:X,afterMs:it-W,throughSlice:Y}),Pt=(0,G.Jh)(w.decided),
nt=w.waits.finding({kind:X,afterMs:it-W,throughSlice:Y}),Lt=w.trouble;return Lt!==null&&!w.succeeded?[...wt,...nt===null?[]:[nt]].map(rt=>({...rt,decision:"inco\
nclusive",reason:{code:Lt.code,detail:Lt.detail}})):[...wt.map(rt=>rt.decision==="pass"&&(0,$.iT)(rt.id,y)!==null?rt:(0,G.Xk)(rt,w.decided)),...nt===null?[]:[nt],
...Pt===null?[]:[Pt],...dt?St(wt[0],w,R.errorRateBudget,y):[]]}function ct({window:u,probeSample:w},y){if(u?.settled===!0&&(y.swept||w!==null))return"ended";const E=u?.
facts().endedEarly;return E==="failed"||E==="proven"?"running":"stopped"}function At(u,w){return u.active.throughSlice(u.evidenceUntil(w?.endedEarly==="proven"))}
function St(u,w,y,E){if(w.source!=="app"||w.active.reader.sampling!==null||u.evidence===null)return[];const T=w.active.tally.facts().byStatus.filter(({status:W})=>W>=
500).reduce((W,{count:it})=>W+it,0),R={platform:w.watch.platformErrors,app:T},x=u.evidence,B=(0,K.A)({n:u.n,k:u.bad??0},R,{errorRateBudget:y,failLevel:x.failLevel});
if(B!==null)return[B];const N=(0,$.iT)("unlogged-errors",E);return N===null?[]:[{...u,id:"unlogged-errors",decision:"inconclusive",reason:N,...xt}]}const xt={value:null,
bad:null,interval:null,evidence:null};function It({watch:u,watched:w,trouble:y},E,T){const R=(0,U.dY)(u.kills,E),x=(0,$.iT)(R.id,T);if(R.decision==="fail"||x===
null)return R;const B=w||y===null?x:{code:y.code,detail:y.detail};return{...R,decision:"inconclusive",reason:B,value:null}}function Q(u,w){return u.n===0&&w!==null?
{...u,reason:w}:u}function H({noProbes:u,settings:w}){const y={...z.FG,lastReason:u};return[...w.healthPath===void 0?[]:[(0,z.ih)("probe-health",y,w.probeFailures)],
...w.chatPath===void 0?[]:[(0,z.ih)("probe-chat",y,w.probeFailures)],...w.probes.length===0?[]:[(0,z.ih)("probe",y,w.probeFailures)]]}function V({settings:u,probeSample:w},y,E){
const{reader:T}=y.active,{judge:R,tally:x}=w??y.active;return{source:w===null?y.source:"probes",filter:T.filter,...mt(x.facts(E?.endedAt)),probes:w===null?y.probes:
0,outside:w===null?y.active.outside:0,ignored:w===null?yt(y):{count:0,by:[]},sampling:w===null?T.sampling:null,reads:y.reads,latency:R.latency(),distribution:R.
distribution(),longestSeenMs:j(u.settleMs,E),waits:y.waits.facts()}}function yt({leftOut:{count:u,by:w}}){return{count:u,by:w.map(y=>({...y,name:(0,c.E$)(y.name)}))}}
function mt(u){return{...u,byGroup:u.byGroup.map(w=>({...w,group:(0,c.E$)(w.group)})),slowest:u.slowest.map(w=>({...w,group:w.group===null?null:(0,c.E$)(w.group)}))}}
function Dt(){return{id:"readiness",decision:"inconclusive",reason:{code:"not-waited"},value:null,limit:null,unit:"ms",n:0,bad:null,interval:null,evidence:null}}
function Ct(u){return{...u,failures:u.failures.map(w=>({...w,reason:(0,c.E$)(w.reason)})),dependencies:u.dependencies.map(w=>({...w,name:(0,c.E$)(w.name),state:(0,c.
E$)(w.state)}))}}function Ut(u){return u.map(w=>({...w,reason:Ot(w.reason)}))}function Ot(u){if(typeof u=="string")return(0,c.E$)(u);if(Array.isArray(u))return u.
map(Ot);if(typeof u!="object"||u===null)return u;const w=Object.entries(u).map(([y,E])=>[y,y==="code"?E:Ot(E)]);return Object.fromEntries(w)}}),54874:((pt,J,g)=>{
g.d(J,{E:()=>z,n:()=>K});var $=g(77074),U=g(84638),F=g(44257);const G=5e3;async function z(P,{scope:k,probeAgent:S,window:M},c,d){const m=(0,U.Tq)((0,U.RE)(k.revision,
S),M.from,c.now());try{const v={deadline:c.now()+G,signal:d},{entries:p=[]}=await P.page({filter:m,orderBy:"timestamp desc",pageSize:F.T0},v),A=new Map;for(const{
resource:j}of p){const{service_name:tt="",revision_name:et=""}=j?.labels??{};if(et==="")continue;const st=tt===k.service?et:`${tt}/${et}`;A.set(st,(A.get(st)??0)+
1)}const L=[...A].toSorted(([,j],[,tt])=>tt-j)[0];return L===void 0?null:{revision:L[0],answers:L[1]}}catch(v){if(d.throwIfAborted(),!(0,$.D)(v))throw v;return null}}
function K(P,k){return k===null?P:P.map(S=>({...S,decision:"inconclusive",reason:{code:"probe-elsewhere",...k}}))}}),72311:((pt,J,g)=>{g.d(J,{z:()=>F});var $=g(
42785),U=g(27428);async function F(G,z){try{return await G(),{cancelled:!1,error:null}}catch(K){if(z.aborted)return{cancelled:!0,error:null};if(K instanceof $.j1)
throw K;return{cancelled:!1,error:(0,U.q0)(K)}}}}),88846:((pt,J,g)=>{g.d(J,{o:()=>yi});var $=g(77598),U=g(77074),F=g(55944),G=g(10661);function z({healthPath:a,
chatPath:t,chatBody:e,probeHeaders:n,probes:s}){const i={headers:n,after:null};return[...a===void 0?[]:[{...i,name:"health",method:"GET",path:a,body:void 0,wanted:(0,G.
Qw)("health")}],...t===void 0?[]:[{...i,name:"chat",method:"POST",path:t,body:e,wanted:(0,G.Qw)("chat")}],...s.map(({health:r,status:o,latencyMs:l,expect:h,ignoreDependencies:f,
take:b,secrets:O,headers:I,...D})=>{const C=r?"health":"status",Z=h.json===null&&h.headers===null&&h.text===null;return{...D,headers:{...n,...I},wanted:{reads:C,
status:o,latencyMs:l,expect:Z?null:h,ignoreDependencies:f,take:b,secrets:O}}})]}var K=g(89285),P=g(33025),k=g(90915),S=g(8784),M=g(44257),c=g(10603),d=g(20197),
m=g(84638),v=g(67750),p=g(28654),A=g(4843);const L="run.googleapis.com/request_count",j="run.googleapis.com/request_latencies";function tt({service:a,region:t,revision:e}){
return[`metric.type="${L}"`,'resource.type="cloud_run_revision"',`resource.labels.service_name="${a}"`,...e===null?[]:[`resource.labels.revision_name="${e}"`],`\
resource.labels.location="${t}"`].join(" AND ")}const et=null;class st{#t;#e;#n;#s;#i;#r;#o=[];#a=[];#l=-1/0;constructor(t,e,n,s,i){this.#t=t,this.#r=e,this.#i=
new c.qm(e),this.#e=n,this.#n=s,this.#s=i}async read(t){const{from:e,to:n}=this.#n,s=this.#r.now(),i={...this.#e,from:e,to:Math.min(s,n+q)};if(i.to<=i.from)return;
const r=async o=>await this.#t.requestDeltas({...i,metric:o},t).catch(l=>{if((0,U.D)(l)&&l.failure==="not-found")return[];throw l});try{const[o,l]=await this.#i.
ask(async()=>await Promise.all([r(L),r(j)]));this.#o=o.filter(h=>h.to>e&&h.from<n),this.#a=l.filter(h=>h.to>e&&h.from<n),this.#l=s}catch(o){if(t.signal.throwIfAborted(),
!(0,U.D)(o))throw o}}get readAt(){return this.#l}get coverage(){const t=this.#o.reduce((s,{to:i})=>Math.max(s,i),this.#n.from),{gap:e}=this.#i,n={code:"nothing-\
newer",detail:"",since:t};return{readTo:t,gap:e??(t<this.#n.to?n:null)}}get deltas(){return{counts:this.#o,latencies:this.#a}}get minutes(){return[...Map.groupBy(
this.#o,({to:e})=>Math.round(e/1e3)).values()].map(e=>{const n=i=>e.reduce((r,{status:o,count:l})=>r+(i((0,p.bJ)(o,this.#s))?l:0),0),s={ok:n(i=>i===!1),failed:n(
i=>i===!0),unknown:n(i=>i===null),slow:0,untimed:0};return{from:Math.min(...e.map(({from:i})=>i)),to:Math.max(...e.map(({to:i})=>i)),counts:s}}).toSorted((e,n)=>e.
to-n.to)}get spread(){const t=this.#a.flatMap(({latencies:s})=>s===null?[]:(0,A.L)(s)).toSorted((s,i)=>s.from-i.from),[e,n]=[(0,v.Xf)(t,.5),(0,v.Xf)(t,.95)];return e===
null||n===null?null:{p50Ms:e.ms,p95Ms:n.ms,n:t.reduce((s,{count:i})=>s+i,0)}}}const q=6e4;var lt=g(19783);const ft=2;function vt({points:a,budget:t,unit:e}){const n=a.
filter(({value:i})=>i>t).toSorted((i,r)=>i.at-r.at),[s]=n;return{id:"startup",value:a.length===0?null:Math.max(...a.map(({value:i})=>i)),limit:t,unit:e,n:a.length,
bad:n.length,interval:null,evidence:null,...Mt(a.length,n.length,s?.at??0)}}function Mt(a,t,e){return a===0?{decision:"inconclusive",reason:{code:"gauge-no-poin\
ts"}}:t===0?{decision:"pass",reason:{code:"gauge-within",points:a}}:t>=ft&&t*2>=a?{decision:"fail",reason:{code:"gauge-above",consecutive:t,firstAt:e}}:{decision:"\
warn",reason:{code:"gauge-undecided",points:a,above:t}}}const gt={memory:{metric:"run.googleapis.com/container/memory/usage",unit:"bytes",budget:({memoryBudgetBytes:a})=>a,
judge:lt.DG,steady:!0},cpu:{metric:"run.googleapis.com/container/cpu/utilizations",unit:"ratio",budget:({cpuBudget:a})=>a,judge:lt.DG,steady:!0},startup:{metric:"\
run.googleapis.com/container/startup_latencies",unit:"ms",budget:({startupBudgetMs:a})=>a,judge:vt,steady:!1}};function ct(a){return gt[a]}function At(a){return c.
wS.filter(t=>ct(t).budget(a)!==void 0)}var St=g(36476);const xt="run.googleapis.com/",It=4*6e4;class Q{#t;#e;#n;constructor(t,e,n,s){this.#t=t;const i=()=>({points:[],
readAt:s,trouble:new c.qm(e,r)}),r=new c.qm(e);this.#e=Object.fromEntries(c.wS.map(o=>[o,i()])),this.#n=n}async read(t,e){await Promise.all(this.#n.map(async n=>await this.#s(
n,t,e)))}points(t){return this.#e[t].points}get failure(){const t=this.#n.map(e=>this.#e[e].trouble.gap).find(e=>e!==null)??null;return t&&{code:(0,c.vu)(t.code)?
"no-access":"not-reachable",detail:t.detail}}coverage(t){const{points:e,readAt:n,trouble:s}=this.#e[t];if(!ct(t).steady)return{readTo:n,gap:s.gap};const i=e.reduce(
(l,{at:h})=>Math.max(l,h),-1/0),r=i+It;if(s.gap!==null||r>=n)return{readTo:Math.min(n,r),gap:s.gap};const o=i===-1/0?"":`the newest point is of ${new Date(i).toISOString()}`;
return{readTo:r,gap:{code:"nothing-newer",detail:o,since:r}}}async#s(t,e,n){const s=this.#e[t],i=async()=>await this.#t.distributions({metric:ct(t).metric,...e},
n).catch(r=>{if((0,U.D)(r)&&r.failure==="not-found")return[];throw r});try{const r=await s.trouble.ask(i);r.length>0&&(s.points=(0,St.V)(r)),s.readAt=Math.max(s.
readAt,e.to)}catch(r){if(n.signal.throwIfAborted(),!(0,U.D)(r))throw r}}}async function H(a,t){const e=(n,s,i)=>({id:"metrics-collection",decision:n,reason:s,value:i,
limit:null,unit:"count",n:i,bad:null,interval:null,evidence:null});try{const n=await a.metricTypes(xt,t);return n.length>0?e("pass",{code:"metrics-present",types:n.
length},n.length):e("warn",{code:"metrics-missing"},0)}catch(n){if(t.signal.throwIfAborted(),!(0,U.D)(n))throw n;const{message:s,kind:i}=n;return e("warn",(0,c.
vu)(i)?{code:"no-access",detail:s,why:i}:{code:"not-reachable",detail:s},0)}}var V=g(7006);function yt({baseline:a,candidateCreatedAt:t,beganAt:e,traffic:n,window:s}){
const i=n.some(({revision:o,percent:l})=>o===a&&l>0);if(i)return{revision:a,concurrent:i,window:s};const r=Math.min(t??e,e);return{revision:a,concurrent:i,window:{
from:r-(s.to-s.from),to:r}}}var mt=g(13875),Dt=g(67334);const Ct=2e4;class Ut{batches;latencies=new Dt.X(Ct);#t;#e;#n={n:0,bad:0};#s=0;#i=0;constructor(t){this.
batches=t,this.#t=Array.from({length:t},()=>new mt.cR),this.#e=Array.from({length:t},()=>({n:0,bad:0}))}add(t,{latencyMs:e,error:n,clientError:s=!1}){const i=this.#e[t];
if(i===void 0)throw new RangeError(`${t} is none of ${this.batches} batches`);this.#s+=1,s&&(this.#i+=1),n!==null&&(Ot(i,n),Ot(this.#n,n)),e!==null&&(this.#t[t]?.
add(e),this.latencies.add(e))}get count(){return this.#s}get clientErrors(){return{n:this.#n.n,bad:this.#i}}errors(t){return t===void 0?this.#n:this.#e[t]??{n:0,
bad:0}}latenciesOf(t){return this.#t[t]??new mt.cR}}function Ot(a,t){a.n+=1,t&&(a.bad+=1)}var u=g(85675);const w=[{psi:1.25,weight:.1},...[1.5,2,3,5,10,30].map(
a=>({psi:a,weight:.15}))];class y{#t;#e=new Float64Array(w.length).fill(-1/0);#n=0;#s=0;#i=0;#r=0;constructor(t){this.#t=Math.max(1,t)}get lnE(){return this.#i}get highest(){
return this.#r}addByRate(t,e,n){const s=t.n+e.n;this.#o(i=>{if(s===0)return 0;const r=i*n/(1-n+i*n),o=(t.n*r+e.n*n)/s;return E(t,r,o)+E(e,n,o)})}addByShare(t,e,n){
this.#o(s=>{if(t.n+e.n===0)return 0;const i=n*t.n,r=s*i+e.n,o=i+e.n;return t.bad*Math.log(s*o/r)+e.bad*Math.log(o/r)})}#o(t){this.#n+=1;const e=.5+.5*Math.min(1,
this.#n/this.#t),n=Math.log(e-this.#s);this.#s=e;let s=Math.log(1-e);for(const[i,{psi:r,weight:o}]of w.entries()){const l=(0,u.AM)(this.#e[i]??-1/0,n)+t(r);this.#e[i]=
l,s=(0,u.AM)(s,Math.log(o)+l)}this.#i=s,this.#r=Math.max(this.#r,s)}}function E({n:a,bad:t},e,n){return t*Math.log(e/n)+(a-t)*(Math.log1p(-e)-Math.log1p(-n))}const T=[
50,90,95,99],R=95,x=20,B=2;class N{#t;#e;#n;#s={lnE:0,percentile:R};#i=0;constructor(t,e){const{candidate:n,baseline:s}=e;if(n.batches!==s.batches)throw new RangeError(
"both arms are of as many batches");this.#t={onWorse:"warn",latencyTolerance:.1,errorTolerance:.1,alpha:.01,...t},this.#e=e,this.#n=Math.log(B/this.#t.alpha)}worse(t){
return this.#r(t),this.#s.lnE>=this.#n||this.#i>=this.#n}findings(t){const e=this.#r(t);return[this.#o(e),this.#a(e)]}#r(t){const e=W(this.#e,t,this.#t);return e.
slower.lnE>this.#s.lnE&&(this.#s=e.slower),this.#i=Math.max(this.#i,e.moreErrors),e}#o({beyond:t}){const{candidate:e,baseline:n}=this.#e,{latencyTolerance:s}=this.#t,
i=this.#s.lnE>=this.#n,r=i?this.#s.percentile:R,{candidate:o,baseline:l}=t.get(i?r:T[0])??Y(),h=n.latencies.quantile(r/100),f={id:"baseline-latency",value:e.latencies.
quantile(r/100),limit:h===null?null:h*(1+s),unit:"ms",n:o.n,bad:i?o.bad:null};if(i&&h!==null){const b={code:"baseline-slower",percentile:r,baselineMs:h,candidateShare:X(
o),baselineShare:X(l),...this.#c(l.n,s,this.#s.lnE)};return dt(f,this.#t.onWorse,b)}return this.#l(f,l.n,s)}#a({errors:{candidate:t,baseline:e}}){const{errorTolerance:n}=this.#t,
s={id:"baseline-errors",value:t.n===0?null:X(t),limit:e.n===0?null:Math.min(1,X(e)*(1+n)),unit:"ratio",n:t.n,bad:t.bad};if(this.#i>=this.#n){const i=this.#c(e.n,
n,this.#i),r={code:"baseline-more-errors",baselineRate:X(e),...i};return dt(s,this.#t.onWorse,r)}return this.#l(s,e.n,n)}#l(t,e,n){return t.n===0||e===0?dt(t,"w\
arn",{code:"baseline-no-data",baselineN:e}):dt(t,"pass",{code:"baseline-no-worse",baselineN:e,tolerance:n,concurrent:this.#t.concurrent})}#c(t,e,n){return{baselineN:t,
tolerance:e,lnE:n,lnNeeded:this.#n,concurrent:this.#t.concurrent}}}function W({candidate:a,baseline:t},e,{latencyTolerance:n,errorTolerance:s}){const{batches:i}=a,
r=(0,mt.vE)(1+n),o=T.map(b=>({percentile:b,test:new y(i),total:Y()})),l={test:new y(i),total:Y()},h=new mt.cR;let f={lnE:0,percentile:R};for(let b=0;b<=Math.min(
e,i-1);b+=1){const O={candidate:a.errors(b),baseline:t.errors(b)};l.test.addByShare(O.candidate,O.baseline,1+s),wt(l.total,O);const I={candidate:a.latenciesOf(b),
baseline:t.latenciesOf(b)};for(const{percentile:ot,test:Et,total:bt}of o){const at=1-ot/100,ht=h.count*at<1-1e-9?null:h.bucketAt(Math.ceil(h.count*(1-at)-1e-6)),
Rt=ht===null?Y():{candidate:it(I.candidate,ht+r),baseline:it(I.baseline,ht)},{n:jt,bad:Ft}=bt.baseline;Et.addByRate(Rt.candidate,Rt.baseline,(Ft+at*x)/(jt+x)),wt(
bt,Rt)}h.merge(I.baseline);const D=o.map(({test:ot})=>ot.lnE),C=D.reduce(u.AM)-Math.log(D.length),Z=o[D.indexOf(Math.max(...D))];C>f.lnE&&Z!==void 0&&(f={lnE:C,
percentile:Z.percentile})}return{slower:f,moreErrors:l.test.highest,beyond:new Map(o.map(({percentile:b,total:O})=>[b,O])),errors:l.total}}function it(a,t){return{
n:a.count,bad:a.beyond(t)}}function X({n:a,bad:t}){return a===0?0:t/a}function dt(a,t,e){return{...a,decision:t,reason:e,interval:null,evidence:null}}function Y(){
return{candidate:{n:0,bad:0},baseline:{n:0,bad:0}}}function wt(a,t){for(const e of["candidate","baseline"])a[e].n+=t[e].n,a[e].bad+=t[e].bad}var Pt=g(6964),nt=g(
33678),Lt=g(43010),rt=g(26207),ut=g(14664);const Ke=100,ee=200,He=50,ne=.1,ze=1e3,se=200,Qe=5,ie=20;class Ve{#t;#e;#n;#s=new Map;#i=new Map;#r=new mt.cR;#o=new mt.
cR;#a=!0;#l=0;#c=0;#u=0;constructor({batches:t,tolerance:e=.25,alpha:n=.01}){this.#t=t,this.#e=e,this.#n=n}observe({group:t,latencyMs:e}){if(t===null||e===null)
return;this.#r.add(e);const n=this.#b(t.length>se?`${t.slice(0,se)}\u2026`:t);n===null?this.#l+=1:n.add(e)}closeBatch(){this.#c+=1;for(const t of this.#s.values())
this.#f(t),t.before.merge(t.batch),t.batch.clear();this.#o.merge(this.#r),this.#r.clear(),this.#a&&this.#o.count>=Ke&&this.#v()}deviating(){return this.#d().map(
t=>this.#p(t))}findings(){const t=this.#o.count+this.#r.count;if(t===0)return[];const e={bad:null,interval:null,evidence:null,unit:"ms"},n=this.#d(),s=n.slice(0,
Qe).map(i=>this.#p(i));return s.length===0?[{id:"group",decision:"pass",reason:{code:"groups-alike",groups:this.#a?this.#i.size:this.#s.size,untold:this.#l,tolerance:this.#e},
value:null,limit:null,n:t,...e}]:s.map(({n:i,p95Ms:r,...o},l)=>({id:"group",decision:"warn",reason:{code:"group-slower",...o,tolerance:this.#e,more:l===s.length-
1?n.length-s.length:0},value:r,limit:o.restP95Ms*(1+this.#e),n:i,...e}))}#b(t){if(!this.#a)return(this.#s.get(t)??this.#g(t))?.batch??null;const e=this.#i.get(t);
if(e!==void 0||this.#i.size===ze)return e??null;const n=new mt.cR;return this.#i.set(t,n),n}#v(){const t=[...this.#i].sort(([,n],[,s])=>s.count-n.count),e=t.slice(
0,ee);for(const[n,s]of e)this.#h(n,(1-ne)/e.length,s);for(const[,{count:n}]of t.slice(ee))this.#l+=n;this.#i.clear(),this.#a=!1}#g(t){return this.#u===He?null:(this.#u+=
1,this.#h(t,ne/(this.#u*(this.#u+1)),new mt.cR))}#h(t,e,n){const s=this.#t-this.#c,i=oe(95,s),r=[oe(50,s),i],o={name:t,weight:e,percentiles:r,batch:new mt.cR,before:n,
highest:0,carrying:i};return this.#s.set(t,o),o}#f(t){const{batch:e,before:n,percentiles:s}=t;for(const{percentile:l,test:h,...f}of s){const b=1-l/100,O=$t(),I=$t();
if(e.count>0&&(this.#o.count-n.count)*b>=1-1e-9){const D=re(this.#o,n,l);O.n=e.count,O.bad=e.beyond(D+(0,mt.vE)(1+this.#e)),I.n=this.#r.count-e.count,I.bad=this.#r.
beyond(D)-e.beyond(D)}h.addByRate(O,I,(f.rest.bad+b*ie)/(f.rest.n+ie)),ae(f.group,O),ae(f.rest,I)}const[i,r]=s,o=(0,u.AM)(i.test.lnE,r.test.lnE)-Math.LN2;o>t.highest&&
(t.highest=o,t.carrying=i.test.lnE>r.test.lnE?i:r)}#w({weight:t}){return-Math.log(this.#n*t)}#d(){const t=e=>e.highest-this.#w(e);return[...this.#s.values()].filter(
e=>t(e)>=0).sort((e,n)=>t(n)-t(e))}#p(t){const{carrying:e}=t;return{group:t.name,n:e.group.n,p95Ms:t.before.atRank(Math.ceil(.95*t.before.count-1e-6)),restN:e.rest.
n,restP95Ms:(0,mt.XV)(re(this.#o,t.before,95)),percentile:e.percentile,groupShare:e.group.bad/e.group.n,restShare:e.rest.bad/e.rest.n,lnE:t.highest,lnNeeded:this.#w(
t)}}}function re(a,t,e){const n=Math.ceil((a.count-t.count)*e/100-1e-6),{from:s,to:i}=a.span;let r=0,o=s-1;for(;r<n&&o<i;)o+=1,r+=a.in(o)-t.in(o);return o}function oe(a,t){
return{percentile:a,test:new y(t),group:$t(),rest:$t()}}function $t(){return{n:0,bad:0}}function ae(a,{n:t,bad:e}){a.n+=t,a.bad+=e}var Ye=g(71405);const Je=120;
class Nt extends ut.Cv{source;reader;#t;#e;arm;#n;#s;#i=0;#r;#o;constructor(t,e,n,s,i){super(s,i),this.#e=new Ve({batches:this.slices+1}),this.arm=new Ut(Math.min(
Je,this.slices)),this.#n=s,this.#s=i,this.source=t,this.reader=e,this.#t=n,this.#r=new Float64Array(this.slices),this.#o=new Float64Array(this.slices)}get timed(){
return this.#i}take(t){super.take(t),this.#e.observe(t),Qt(this.arm,t,this.#s,this.#n)}closeBatch(){this.#e.closeBatch()}groupFindings(){return this.#e.findings()}observations(t){
const e=t.map(this.#t);this.#i+=e.filter(n=>n.unusable!=="missing").length;for(const{startedAt:n}of e){const s=(0,ut.BU)(n,this.#s,this.slices);this.#r[s]=(this.#r[s]??
0)+1,this.#o[s]=(this.#o[s]??0)+1/this.reader.fraction}return e}fractionAt(t){const e=(0,ut.BU)(t,this.#s,this.slices),n=this.#o[e]??0;return n===0?this.reader.
fraction:(this.#r[e]??0)/n}}function Qt(a,t,e,n){if(t.refused||!(0,V.R)(t,e))return;const s=(0,p.Pd)(t,n.errorStatus),i=(0,Ye._2)(t.status,n.errorStatus);a.add(
(0,ut.BU)(t.startedAt,e,a.batches),{latencyMs:t.latencyMs,error:s,clientError:i})}const Xe=15e3,Ze=.5,qe=2,le=6,_e=3;class tn{arm;#t;#e;#n=-1/0;constructor(t){const{
pages:e,limit:n,clock:s,settings:i}=t;this.#t=t,this.arm=t.arm;const r=i.p95BudgetMs+ut.GC,{filter:o,window:l}=Vt(t);this.#e=new M.KH(e,n,s,o,l,{overlapMs:r,purpose:"\
beside"})}get filter(){return this.#e.filter}get sampling(){return this.#e.sampling}get read(){return this.#e.answered}get complete(){return this.#e.complete}get readUpTo(){
return this.#e.readUpTo}get coverage(){const{readTo:t,gap:e}=this.#e.coverage;return{readTo:this.complete?1/0:t,gap:e}}async poll(t){const{clock:e,settings:n}=this.#t;
e.now()-this.#n<Math.min(Xe,n.windowMs/5)||(this.#n=e.now(),await this.#s(this.#e.poll({share:Ze,maxPages:qe},t)))}async sweep(t){const{limit:e,settings:n}=this.#t,
s=n.onRegression==="fail"?le:e.leftThisMinute(),i=Math.min(le,s);i>=2&&await this.#s(this.#e.sweep(i,t))}async#s(t){const{arm:e,isOurs:n,settings:s,time:i}=this.#t,
r=ce(this.#t),o=ue(this.#t);for await(const l of t)for(const h of l){const f=r(h);o(h)||f.trace!==null&&n(f.trace)||Qt(e,f,i.window,s)}}}class en{arm;#t;#e;#n=null;constructor(t){
this.#t=t,this.#e=new c.qm(t.clock,t.pages.trouble),this.arm=t.arm}get filter(){return this.#n?.filter??Vt(this.#t).filter}get sampling(){const t=this.#n?.fraction??
1;return t>=1?null:{fraction:t,estimated:Math.round(this.arm.count/t)}}get read(){return this.#n!==null}get complete(){return this.read}get readUpTo(){return this.
read?1/0:-1/0}get coverage(){return{readTo:this.readUpTo,gap:this.#e.gap}}async poll(t){this.#t.limit.leftThisMinute()>=2*Pt.e&&await this.#s(t)}async sweep(t){
this.#t.limit.leftThisMinute()>Pt.e&&await this.#s(t)}async#s(t){if(this.#n!==null)return;const{time:e,source:n,arm:s,settings:i}=this.#t,r=this.#i(),o=ce(this.#t),
l=ue(this.#t),h=C=>l(C)?null:o(C),{filter:f,window:b}=Vt(this.#t),O=await(0,Pt.s)(r,f,b,h,t);if(O===null)return;const I=O.items.some(C=>C!==null&&C.trace!==null),
D=n==="app"&&I?await this.#r(r,t):new Set;for(const C of O.items)C===null||C.trace!==null&&D.has(C.trace)||Qt(s,C,e.window,i);this.#n={filter:O.filter,fraction:O.
fraction}}#i(){const{pages:t,limit:e}=this.#t;return{page:async(n,s)=>{const i=await this.#e.ask(async()=>await t.page(n,s));return e.charge(null),i}}}async#r(t,e){
const{scope:n,time:s,settings:i}=this.#t,{from:r,to:o}=s.window,l=b=>(0,m.Tq)((0,m.f2)(n),r-i.probeTimeoutMs,b),h=new Set;let f=0;for await(const{entries:b,last:O}of new Lt.
qs(t).read(l,o,e)){for(const{trace:I}of b)I!==void 0&&h.add(I);if(f+=1,O||f>=_e)break}return h}}function Vt({source:a,scope:t,settings:e,time:n}){return a==="pl\
atform"?{filter:(0,m.u)(t),window:n.window}:(0,V.r)(t,e,n.window)}function ce({source:a,settings:t}){const e=(0,nt.Pf)(t);return a==="platform"?nt.y2:n=>(0,nt.ez)(
n,e)}function ue({settings:a}){const t=(0,rt.hC)(a);return e=>(0,rt.NI)((0,rt.iN)(e),t)!==null}class nn{time;#t;#e=new Map;#n=!1;#s=-1/0;constructor(t){this.#t=
t,this.time=t.time}async poll(t){await this.#a(t,async()=>await this.#i().log.poll(t))}async sweep(t){this.#n||await this.#a(t,async()=>await this.#i().log.sweep(
t))}get fails(){if(this.#t.settings.onRegression!=="fail")return!1;const{log:t,comparison:e}=this.#i();return t.read&&this.#t.evidence.decided.certain&&e.worse(
this.#o(t,"running"))}findings(t){const{log:e,comparison:n}=this.#i(),{evidence:s}=this.#t;return!e.read||!s.decided.certain||s.source===null||s.source==="monit\
oring"?[]:n.findings(this.#o(e,t)).filter(({reason:r})=>t==="ended"||r.code!=="baseline-no-data")}get clientErrors(){const{log:t}=this.#i();return t.read?t.arm.
clientErrors:null}get coverage(){const{readTo:t,gap:e}=this.#i().log.coverage,n={code:"hung",detail:"no answer until the window's end",since:this.#s};return{readTo:t,
gap:e??(this.#n?n:null)}}facts(){const{log:t}=this.#i();if(!t.read)return null;const{concurrent:e,window:n}=this.time,{latencies:s}=t.arm;return{concurrent:e,from:n.
from,to:t.complete?n.to:Math.min(n.to,t.readUpTo),filter:t.filter,count:t.arm.count,errors:t.arm.errors().bad,latency:s.figures(),distribution:s.distribution(),
sampling:t.sampling}}get notice(){return this.#i().log.read||!this.#t.evidence.succeeded?null:{code:"baseline-not-read",detail:this.coverage.gap?.detail??null}}#i(){
const{evidence:t,settings:e}=this.#t,n=e.latencyField.startsWith("httpRequest.")?"platform":"app",{source:s}=t,i=s===null||s==="monitoring"?n:s;let r=this.#e.get(
i);return r===void 0&&(r=this.#r(t.track(i)),this.#e.set(i,r)),r}#r({source:t,arm:e}){const{settings:n,time:s,scope:i}=this.#t,r=new Ut(e.batches),o={...this.#t,
source:t,arm:r,scope:{...i,revision:s.revision}},l=n.regressionTolerance,h={concurrent:s.concurrent,onWorse:n.onRegression,latencyTolerance:l,errorTolerance:l,alpha:n.
alphaFail};return{log:s.concurrent?new tn(o):new en(o),comparison:new N(h,{candidate:e,baseline:r})}}#o(t,e){const{evidence:n,settings:s}=this.#t,{window:i}=n,r=t.
complete?i.to:t.readUpTo-(s.p95BudgetMs+ut.GC),o=e==="ended"?i.to:n.evidenceUntil(e==="proven");return(0,ut.b4)(Math.min(o,r),i,t.arm.batches)}async#a(t,e){this.#n=
!0,this.#s=this.#t.clock.now();try{await e(),this.#n=!1}catch(n){if(t.signal.throwIfAborted(),!(0,U.D)(n))throw n}}}var sn=g(54874),rn=g(76922);const on=50;class an{#t;#e=new Map;#n=null;constructor(t){
this.#t=t}async read(t,{name:e,image:n,labels:s,commit:i},r){this.#n={image:n,labels:s,commit:i,digest:null,why:""};const o=this.#t.expectImage;if(!(o===void 0||
!o.includes("sha256:")||n?.includes("@sha256:")===!0))try{this.#n={...this.#n,digest:await t.imageDigest(e,r)}}catch(l){if(r.signal.throwIfAborted(),!(0,U.D)(l))
throw l;this.#n={...this.#n,why:l.message}}}answered({version:t,status:e,door:n}){t===void 0||n!==null||e===null||e<200||e>=300||!this.#e.has(t)&&this.#e.size===
on||this.#e.set(t,(this.#e.get(t)??0)+1)}findings(){const{expectVersion:t,expectImage:e,expectCommit:n,versionFrom:s,healthPath:i}=this.#t;if(this.#n===null)return[];
const r=s.kind==="header"?`the header ${s.name}`:`the member ${s.path.join(".")}`,o=[...this.#e.values()].reduce((h,f)=>h+f,0),l=i===void 0?"no health probe is \
sent":o===0?"no good answer of the health probe came":`none of ${o} answers of ${i} has ${r}`;return(0,rn.g)({version:t,image:e,commit:n},this.#n,{versions:this.#e,
where:l})}}var ln=g(35485),de=g(26047),cn=g(77549);const un=2e4,he=5e3,dn=3;async function hn({baseline:a,service:t},{service:e,revision:n},{cloudRun:s,servedUsers:i,
clock:r},o){if(a.kind==="none")return null;if(a.kind==="revision")return{name:a.name,provenBy:"named"};if(n===void 0||e===void 0)return null;let l;try{const C=await s.
revisions(t,{deadline:r.now()+un,signal:o});l=(0,ln.W)(C,n,(0,k.HQ)(e)).slice(0,dn)}catch(C){if(o.throwIfAborted(),!(0,U.D)(C))throw C;return null}const h=(0,cn.
i)(e);let f=null;const[b,O]=[new AbortController,new AbortController];r.sleep(he,AbortSignal.any([o,b.signal])).then(()=>O.abort(new Error("it takes too long to\
 look for the revision that served before")),()=>{});const D={deadline:r.now()+he,signal:AbortSignal.any([o,O.signal])};try{for(const C of l){if((0,de.tC)(e,C)>
0)return{name:C,provenBy:"traffic"};f??={name:C,provenBy:null};const Z=await i({revision:C,tagHosts:h},D);if(Z.kind==="yes")return{name:C,provenBy:Z.by};Z.kind===
"no"&&f.name===C&&(f=null)}return f}catch(C){if(o.throwIfAborted(),!O.signal.aborted)throw C;return f}finally{b.abort(new Error("done"))}}var fn=g(96279),gn=g(68898);
const mn=1440*6e4,wn=4,pn=6e4,vn=2,yn=5e3,fe=10;class bn{#t;#e;#n;constructor({pages:t,clock:e,baseline:n,candidateCreatedAt:s,evidence:i}){this.#t=new gn.P(t,n,
(s??e.now())-mn),this.#e=e,this.#n=i}async readBaseline(t){try{await this.#s(wn,pn,t)}catch(e){if(!t.aborted&&!(0,U.D)(e))throw e}}async lookAgain(t){if((this.facts()?.
patterns.length??0)!==0)try{await this.#s(vn,yn,t)}catch(e){if(t.throwIfAborted(),!(0,U.D)(e))throw e}}facts(){const{looked:t,errors:e,revision:n,truncated:s}=this.#t;
if(t===null)return null;const{watch:i,errorsUnread:r}=this.#n,o=new fn.p;for(const h of e.messages)o.add("baseline",h);for(const h of i.errors.messages)o.add("c\
andidate",h);const l=o.newPatterns();return{baseline:n,...t,compared:e.total,truncated:s||e.left>0,patterns:l.slice(0,fe),more:Math.max(0,l.length-fe),atLeast:r||
i.errors.left>0||o.unsorted>0}}async#s(t,e,n){const s=this.#e.now(),i=new AbortController,r=AbortSignal.any([n,i.signal]);this.#e.sleep(e,r).then(()=>i.abort(new Mn)).
catch(()=>{});try{await this.#t.read(s,t,{deadline:s+e,signal:r})}finally{i.abort(new Error("it was read"))}}}class Mn extends Error{failure="transient"}const An=2e3;
function En(a,t){if(!t.served&&!t.refused)return{known:!0,result:null};const e=t.trace===null?null:(0,F.k)(t.trace),n=a.find(s=>e!==null&&s.sent(e));if(n!==void 0&&
e!==null)return{known:!0,result:n.shown(e)};for(const s of a){const i=[...s.unproven].find(r=>r.status===t.status&&Math.abs(Tn(r)-kn(t))<=An);if(i!==void 0)return{
known:!0,result:s.shown(i.traceId)}}return{known:!1,result:null}}const Tn=({at:a,durationMs:t})=>a+t,kn=({startedAt:a,latencyMs:t})=>a+(t??0),Sn=200;class On{#t;#e;#n=[];#s;constructor(t,e,n){
this.#t=t,this.#e=e,this.#s=n}count(t,e){for(const s of this.#t.filter(({target:i})=>i.name===t.name))s.add(t)&&this.#e?.judgeAnswer(t);if(this.#e?.answered(t,e),
this.#s.answered(t),t.ok||t.door===null)return;const n=this.#n;this.#n=[];for(const s of n)this.shown(s)}shown(t){const{known:e,result:n}=En(this.#t,t);n!==null&&
this.#e?.judgeAnswer(n),e||(this.#n=[...this.#n,t].slice(-Sn))}}const ge=100;class Pn{#t;#e=new Map;#n=[];#s;#i;#r;#o=0;#a=null;constructor(t,e){this.#t=t,this.#i=
pe(e,t,null),this.#s=[this.#i],this.#r=e.at,this.knowAge(t.candidate.name,t.candidate.createdAt)}get changes(){return this.#n}get standings(){return this.#s}get readings(){
return this.#o}get unready(){return this.#i.unready!==null}knowAge(t,e){this.#e.set(t,e)}strangers({service:t}){if(t===null)return[];const e=(0,k.HQ)(t).filter(
({percent:s})=>s>0);return[...new Set([...e.map(({revision:s})=>s),t.latestCreatedRevision??""])].filter(s=>s!==""&&!this.#e.has(s))}add(t,e){this.#o+=1;const n=this.#i,
s=pe(t,this.#t,n),i=Yt(s),r=we(t)&&i!==Yt(n)&&i!==this.#a&&!e;if(this.#a=r?i:null,r)return;const o={after:this.#r,at:t.at};if(this.#r=t.at,i!==Yt(n)){for(const l of this.#c(
n,s))this.#l({...o,...l});this.#i=s,this.#s.length<ge&&this.#s.push(s)}}#l(t){if(this.#n.length===ge)return;const e=t.kind==="newer-deploy"?this.#e.get(t.revision)??
null:null,n=e!==null&&e>t.after&&e<t.at;this.#n.push(n?{...t,after:e}:t)}#c(t,e){const{candidate:n,tag:s}=this.#t,{name:i}=n;if(!e.serviceExists)return[{kind:"s\
ervice-deleted"}];const r=[];!e.revisionExists&&t.revisionExists&&r.push({kind:"revision-deleted",revision:i}),e.unready!==null&&t.unready===null&&r.push({kind:"\
ready-lost",...e.unready}),e.unready===null&&t.unready!==null&&e.revisionExists&&r.push({kind:"ready-again"});const o=ye(e),[l,h]=[Gt(t,i),Gt(e,i)];h<l?r.push({
kind:"traffic-lost",from:l,percent:h,others:o,to:this.#u(t,e)}):h>l?r.push({kind:"traffic-gained",from:l,percent:h,others:o}):ye(t)!==o&&r.push({kind:"others-sp\
lit",others:o});const f=e.latestCreated;if(f!==null&&f!==t.latestCreated&&f!==i){const b=Gt(e,f),O=b>0||e.followsLatest;r.push({kind:"newer-deploy",revision:f,percent:b,
takesTraffic:O})}return s!==void 0&&t.tagged!==e.tagged&&r.push({kind:"tag-moved",tag:s,revision:e.tagged}),r}#u(t,e){const n=this.#t.candidate.createdAt,s=e.traffic.
filter(({revision:o,percent:l})=>l>Gt(t,o)),i=e.latestCreated!==t.latestCreated?e.latestCreated:null,r=s.filter(({revision:o})=>o!==i).map(({revision:o})=>this.#e.
get(o)??null);return s.length>0&&r.length===0?"newer":n===null||r.length===0||r.includes(null)?"unknown":r.some(o=>o!==null&&o<n)?"older":"newer"}}function me(a,t,e){
const n=(0,k.HQ)(a);if(t.kind==="tag")return n.some(({tag:i,revision:r})=>i===t.tag&&r===e);const s=n.filter(({percent:i})=>i>0);return s.length>0&&s.every(({revision:i})=>i===
e)}function we({service:a}){return a!==null&&(!(0,k.uU)(a)||a.reconciling)}function pe({at:a,service:t,revision:e},{candidate:n,tag:s},i){const r=a;if(t===null)
return{...Rn,from:r};const o=(0,k.HQ)(t),l=o.length===0&&i!==null;return{from:r,serviceExists:!0,revisionExists:e!==null,unready:e===null?null:Ln(t,e,n.name),traffic:l?
i.traffic:xn(o),tagged:l?i.tagged:o.find(h=>s!==void 0&&h.tag===s)?.revision??null,latestCreated:t.latestCreatedRevision,followsLatest:(0,k.Do)(t).some(({latest:h,
percent:f})=>h&&f>0)}}const Rn={serviceExists:!1,revisionExists:!1,unready:null,traffic:[],tagged:null,latestCreated:null,followsLatest:!1};function Ln(a,t,e){const n=(0,k.
pg)(t);if(n!==void 0)return{whose:"revision",condition:n.type,message:ve(n)};const{terminalCondition:s,latestCreatedRevision:i,reconciling:r}=a;return s?.state!==
"failed"||r||!(0,k.uU)(a)||i!==e?null:{whose:"service",condition:s.type,message:ve(s)}}function ve({reason:a,message:t}){return[a,t].filter(e=>e!=="").join(": ")}
function xn(a){const t=new Map;for(const{revision:e,percent:n}of a)t.set(e,(t.get(e)??0)+n);return[...t].filter(([,e])=>e>0).map(([e,n])=>({revision:e,percent:n})).
toSorted((e,n)=>n.percent-e.percent||(e.revision<n.revision?-1:1))}function Gt({traffic:a},t){return a.find(e=>e.revision===t)?.percent??0}function ye({traffic:a}){
return a.map(({revision:t,percent:e})=>`${t} ${e} %`).join(", ")}function Yt({from:a,unready:t,...e}){return JSON.stringify([t?.whose,t?.condition,e])}class In{#t;#e=[];#n;#s;#i=0;#r=new Map;constructor(t){
this.#t=t,this.#n=me(t.first,t.address,t.candidate),this.#s=this.#n}get leads(){return this.#n}get everLed(){return this.#s}get leftOut(){return this.#i}answered(t,e){
this.#e.push({result:t,now:e});const n=t.ok?0:(this.#r.get(t.name)??0)+1;return this.#r.set(t.name,n),n}read(t,e){if(we(t)&&!e)return;const{service:n,at:s}=t,{address:i,
candidate:r,count:o}=this.#t,l=this.#n;if(this.#n=n!==null&&me(n,i,r),this.#s||=this.#n,!l||!this.#n)return this.close();const h=this.#e.filter(({now:f})=>f<=s);
this.#e=this.#e.filter(({now:f})=>f>s);for(const{result:f,now:b}of h)o(f,b)}close(){this.#i+=this.#e.length,this.#e=[],this.#r.clear()}}var Jt=g(5942),jn=g(30934);
const Cn="run.googleapis.com/request_count",Un="run.googleapis.com/request_latencies",Xt=6e4,Bn=4*Xt;async function Dn(a,t,e){const{service:n,region:s,candidate:i,
partMs:r,ownLatency:o}=t,l=Math.min(t.candidateCreatedAt??1/0,t.now-Bn),h=Math.floor(l/Xt)*Xt,f=Math.min(Jt.pZ,Math.floor(t.lengthMs/r)),b={from:h-f*r,to:h,partMs:r,
parts:f},O={service:n,region:s,from:b.from,to:h,alignmentMs:r,aligner:"ALIGN_DELTA",and:`resource.labels.revision_name!="${i}"`},[I,D,C]=await Promise.all([a.series(
{...O,metric:Cn,groupBy:["response_code"]},e),a.series({...O,metric:Un,groupBy:[]},e),o===null?[]:a.series({...O,metric:o,groupBy:[]},e)]),Z=Wn(I,t.errorStatus,
b),ot=Z.n.findIndex(bt=>bt>0);if(ot===-1)return{app:null,platform:null};const Et=bt=>({partMs:r,rates:Object.fromEntries([["error-rate",Z],...bt].map(([at,ht])=>[
at,Fn(ot,ht)]))});return{app:Et(Me(o===null?D:C,t,b)),platform:Et(Me(D,t,b))}}function be(a){return{n:new Float64Array(a),k:new Float64Array(a)}}function Fn(a,{
n:t,k:e}){return{n:t.subarray(a),k:e.subarray(a)}}function Wn(a,t,e){const n=be(e.parts);for(const{labels:s,points:i}of a){const r=(0,p.bJ)(Number(s.response_code??
NaN),t)===!0;for(const{at:o,value:l}of i){const h=Ae(o,e);h===null||typeof l!="number"||(n.n[h]=(n.n[h]??0)+l,r&&(n.k[h]=(n.k[h]??0)+l))}}return n}function Me(a,{
quantiles:t},e){const n=new Map;for(const{points:s}of a)for(const{at:i,value:r}of s){const o=Ae(i,e);if(o===null||typeof r=="number"||r.count===0)continue;const l=(0,A.
L)(r);for(const{id:h,budgetMs:f}of t){const b=n.get(h)??be(e.parts);n.set(h,b),b.n[o]=(b.n[o]??0)+(0,v.pq)(l),b.k[o]=(b.k[o]??0)+(0,v.d2)(l,f).most}}return n}function Ae(a,{
from:t,partMs:e,parts:n}){const s=Math.ceil((a-t)/e-1e-9)-1;return s>=0&&s<n?s:null}const Zt=3e4;class $n{#t;#e="not-asked";#n="";constructor(t){this.#t=t}get state(){
return this.#e}get detail(){return this.#n}async read(t){const{settings:e,clock:n,metrics:s,evidence:i}=this.#t,{series:r}=s;if(e.pastMs===void 0||r===void 0)return;
i.awaitPast();let o={app:null,platform:null};const[l,h]=[new AbortController,new AbortController],f=n.sleep(Zt,AbortSignal.any([t,h.signal])).then(()=>l.abort(new Error(
`Cloud Monitoring did not answer within ${Zt/1e3} s`)),()=>{});try{o=await this.#s({series:r},AbortSignal.any([t,l.signal])),this.#e=o.platform===null?"unknown":
"known"}catch(b){if(!t.aborted&&!l.signal.aborted&&!(0,U.D)(b))throw b;this.#e="failed",this.#n=b instanceof Error?b.message:String(b)}finally{i.know(o),h.abort(),
await f}}async#s(t,e){const{settings:n,clock:s,candidate:i}=this.#t,{service:r,region:o,windowMs:l,intervalMs:h,errorStatus:f,p95BudgetMs:b,quantileBudgets:O}=n,
I=s.now();return await Dn(t,{service:r,region:o,candidate:i.name,candidateCreatedAt:i.createdAt,now:I,lengthMs:n.pastMs??0,partMs:(0,Jt.AX)(l,h),errorStatus:f,quantiles:[
{id:"p95",budgetMs:b},...O.map(({quantile:D,budgetMs:C})=>({id:(0,Jt.KQ)(D),budgetMs:C}))],ownLatency:n.latencyField.startsWith("httpRequest.")?null:(0,jn.R)(r,
"latency")},{deadline:I+Zt,signal:e})}}class Nn extends ut.Cv{name;#t;#e;constructor(t,e){super(t,e),this.#t=t,this.#e=e.from;const n=z(t).map(({name:s})=>s);this.
name=n.find(s=>s==="chat")??n[0]??"health"}answered(t,e){t.name===this.name&&(this.#e=e)}judgeAnswer(t){if(t.name!==this.name||t.repeated&&this.name==="chat"&&this.#t.
chatBody.includes(P.l))return;const{at:e,ok:n,status:s,durationMs:i}=t,r=s!==null||i>=this.#t.probeTimeoutMs;this.add({at:e+i,startedAt:e,latencyMs:r?i:null,unusable:null,
status:s,failed:!n,group:null,refused:!1,trace:null})}look(){return this.judge.look(this.throughSlice(this.#e))}findings(t,e){return this.judge.findings({kind:t,
afterMs:e,throughSlice:this.#n(t)}).map(n=>({...n,sample:"probes"}))}growth(t,e){return this.judge.growth(this.#n(t),e)}#n(t){return t==="ended"?this.slices-1:this.
throughSlice(this.#e)}}var Gn=g(10953),Kn=g(16748),Hn=g(69466);const zn=1440*6e4,Qn=1e4,Ee=2,Vn=5,Yn=2,Te=3;class Jn{#t;#e;#n;#s;#i;#r;#o=0;#a=!1;#l=!1;constructor({
scope:t,probeAgent:e,window:n,candidateCreatedAt:s,clock:i,reader:r}){const o=Math.min(s??n.from,n.from),l=Math.max(o,n.from-zn),h=(0,m.ml)(t,e),f=Math.max(l,n.
from-Qn);this.#t=r(h,{from:l,to:f}),this.#r=f===l,this.#e=r(h,{from:f,to:n.to}),this.#n=r((0,m.rI)(t),{from:l,to:n.to}),this.#s=n,this.#i=i}async*poll(t){const e=Math.
min(this.#i.now(),this.#s.to);if(!this.#r){let s=0;for await(const i of this.#t.sweep(Ee,t))s+=i.length,yield i;this.#o+=1,this.#a=!this.#t.complete||this.#t.fraction<
1,this.#r=!this.#a||s>=M.T0||this.#o>=Yn}yield*this.#e.poll({share:1,maxPages:Ee},t),(this.#a&&this.#n.readUpTo<this.#s.from||this.fraction<1||this.#e.readUpTo<
e)&&(yield*this.#n.poll({share:1,maxPages:Te},t))}async*sweep(t){yield*this.#e.sweep(Vn,t),this.#l=!this.#e.complete,this.lacks&&(yield*this.#n.sweep(2*Te,t))}get refused(){
const{readTo:t,gap:e}=this.#e.coverage;return{readTo:t,gap:e??this.#t.coverage.gap}}get kills(){const t=this.#n.coverage;return this.#r&&this.fraction===1&&!this.#a&&
t.readTo<=this.refused.readTo?this.refused:{readTo:t.readTo,gap:t.gap??this.refused.gap}}get readAt(){return this.#e.readAt}get readUpTo(){return this.#e.readUpTo}get fraction(){
return this.#e.fraction}get read(){return this.#e.sampling?.fraction??1}get lacks(){return this.#a||this.#l||this.fraction<1}}class Xn{#t;#e;#n=[];#s=0;constructor(t,e){
this.#t=t,this.#e=e}hold(t){this.#n.push(...t)}count(t){const e=this.#n.filter(({startedAt:n})=>n<t);if(e.length!==0){this.#n=this.#n.filter(({startedAt:n})=>!(n<
t));for(const n of e.sort((s,i)=>s.startedAt-i.startedAt))this.#s+=Math.min(1,this.#t.fractionAt(n.startedAt)/this.#e()),!(this.#s<1-1e-9)&&(this.#s-=1,this.#t.
add(n))}}}var Zn=g(98080);const qn="_Default";function _n({sinks:a,exclusions:t},e){const n=a.find(({name:o})=>o===qn);if(n===void 0)return{excluded:null,byKind:!1};
if(n.disabled)return{excluded:{sink:n.name,filter:"the sink is disabled"},byKind:!1};const i=[...[...n.exclusions,...t].filter(({disabled:o})=>!o).map(({filter:o})=>o),
...ss(n.filter)].filter(o=>is(o,e)),r=i.find(o=>!Se(o))??null;return{excluded:r===null?null:{sink:n.name,filter:r.slice(0,ts)},byKind:i.some(Se)}}const ts=300,es=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,
ns=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;function ss(a){return ke(a).flatMap(t=>{if(es.test(t)||ns.test(t))return[];const[,e]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.
exec(t)??[];return e===void 0?[`NOT (${t})`]:[e]})}function ke(a){const t=a.replace(/--[^\n]*/g," "),e=[];let[n,s,i]=[0,0,!1];for(let r=0;r<t.length;r+=1){const o=t[r];
i?o==="\\"?r+=1:o==='"'&&(i=!1):o==='"'?i=!0:o==="("?n+=1:o===")"?n-=1:n===0&&/^\sAND\s/.test(t.slice(r,r+5))&&(e.push(t.slice(s,r).trim()),s=r+5)}return[...e,t.
slice(s).trim()].filter(r=>r!=="")}function is(a,{service:t,region:e}){const n=ke(a),s=(r,o)=>n.some(l=>{if(/\sOR\s/.test(l))return!1;const[,h]=new RegExp(`^\\(?\
\\s*${r.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,"i").exec(l)??[];return h!==void 0&&!o.some(f=>h.toLowerCase().includes(f.toLowerCase()))});return!(n.some(r=>{
const[,o]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(r)??[];return o!==void 0&&o.toLowerCase()!=="run.googleapis.com/requests"})||s(/resource\.type/,["clou\
d_run_revision"])||s(/resource\.labels\.service_name/,[t])||s(/resource\.labels\.location/,[e])||s(/logName/,["run.googleapis.com%2Frequests","run.googleapis.co\
m/requests"]))}function Se(a){const t=a.replace(/"(?:[^"\\]|\\.)*"/g,'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(t)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.
test(t)}var rs=g(61480),os=g(31424),as=g(7963);const ls=3;class cs{#t=[];#e=new Set;answered(t){this.#t.push(t)}shown(t){this.#e.add(t)}view(t){const e=this.#t.
filter(({endedAt:h})=>h<t).toSorted((h,f)=>h.endedAt-f.endedAt),n=new Set(e.filter(({traceId:h})=>this.#e.has(h)).map(({name:h})=>h));if(n.size===0)return{probes:{
n:e.length,found:0},silentSince:null};const s=e.filter(({name:h})=>n.has(h)),i=s.findLastIndex(({traceId:h})=>this.#e.has(h)),r=s.slice(i+1),o=s.slice(0,i+1),l=o.
filter(({traceId:h})=>this.#e.has(h)).length;return r.length<ls?{probes:{n:s.length,found:l},silentSince:null}:{probes:{n:o.length,found:l},silentSince:{at:r[0]?.
endedAt??t,probes:r.length}}}}var Kt=g(98219);const us=1e4,ds=2e3;function Oe({settleMs:a}){return Math.max(ds,Math.min(us,a))}const hs=6e4,fs=2e4,gs=6e4;class ms{#t;#e;#n;#s=new cs;#i=[];#r="\
unread";#o=null;#a=-1/0;constructor(t){const{settings:e,window:n,fields:s,platformOnly:i}=t,{p95BudgetMs:r,quantileBudgets:o,errorStatus:l,errorRateBudget:h}=e;
this.#t=t,this.#e=new rs.g({window:n,budgetsMs:[r,...o.map(({budgetMs:f})=>f)],unit:s.unit,errorStatus:l}),this.#n={errorRateBudget:h,slowAllowed:[.95,...o.map(
({quantile:f})=>f)].map(Zn.R),platformOnly:i}}beside(t,{fraction:e,cuts:n}){this.#e.sampledAnew(n);const{settings:s,fields:i,whoIs:r}=this.#t,{errorStatus:o}=s;
for(const l of t){const h=r(l),f=h==="probe",b=(l.trace??"").split("/traces/",1)[0]??"";if((0,nt.WD)(l)){const O=(0,Kt.Lu)(l.httpRequest?.requestMethod,l.httpRequest?.
requestUrl),I=(0,Kt.nY)((0,nt.y2)(l),{errorStatus:o,route:O,user:h===null});this.#e.request(I,{own:f,fraction:e,project:b})}else!f&&ws(l,i)&&this.#e.beside((0,Kt.
GN)((0,nt.ez)(l,i),o),b)}}lines(t,e){const{errorStatus:n}=this.#t.settings;for(const s of t)this.#e.line((0,Kt.GN)(s,n),e)}probed({name:t,traceId:e,at:n,durationMs:s,
status:i,ok:r,door:o}){const l=n+s;i!==null&&this.#i.push({endedAt:l,failed:!r}),r&&o===null&&this.#s.answered({name:t,traceId:e,endedAt:l})}probeShown(t){this.#s.
shown(t.slice(t.lastIndexOf("/")+1))}askRouting(t){const{routing:e,clock:n}=this.#t;if(e===null||this.#r!=="unread"||n.now()<this.#a)return;this.#a=n.now()+gs;const s={
deadline:n.now()+fs,signal:t};(async()=>{this.#r=_n(await(await e()).routing(s),this.#t.scope)})().catch(r=>{this.#o=r instanceof Error?r.message:String(r)})}get routingTrouble(){
return this.#r==="unread"?this.#o:null}look({last:t,besideTo:e,appTo:n,app:s,platformEntries:i,probesTo:r}){const{metrics:o,settings:l,window:h}=this.#t,f=Oe(l),
b=I=>t?Math.min(I,h.to):I-f;this.#e.close(e-hs);const O=this.#e.held({joinedTo:b(e),appTo:b(n),last:t,app:s,platform:{entries:i,...this.#s.view(r??-1/0),routing:this.#r},
minutes:o?.minutes??[],monitoringSpread:o?.spread??null,ownBetween:(I,D)=>this.#l(I,D)});return(0,as.L)(O,this.#n)}othersIn(t,e){const{ok:n,failed:s}=this.#l(t,
e);return n+s}#l(t,e){const n=this.#i.filter(({endedAt:i})=>i>=t&&i<e),s=n.filter(i=>i.failed).length;return{...os.Yi,ok:n.length-s,failed:s}}}function ws(a,{latency:t,
status:e}){return(0,nt.fK)(a,t)!==void 0||(0,nt.fK)(a,e)!==void 0}class ps{source="monitoring";#t;#e;#n;#s;#i;#r=[];#o;#a;constructor(t,e,n,s,i){this.#t=t,this.#e=
e,this.#n=n,this.#s=s,this.#i=i,this.#o=new ut.Cv(e,n)}awaitPast(){this.#a="awaited",this.#o.judge.awaitPast()}know(t){this.#a=t,this.#o.judge.know(t)}get judge(){
return this.#o.judge}get tally(){return this.#o.tally}get slices(){return this.#o.slices}get outside(){return 0}throughSlice(t){return this.#o.throughSlice(t)}get reader(){
const t=this.#t.coverage,{readTo:e}=t;return{filter:this.#s,sampling:null,readUpTo:e,complete:e>=this.#n.to,coverage:{...t,readTo:Math.min(e,this.#n.to)}}}closeBatch(){}groupFindings(){
return[]}refused(t){this.#r.push(...t)}recount(){const t=new ut.Cv(this.#e,this.#n),{counts:e,latencies:n}=this.#t.deltas,s=new Map;for(const i of e.toSorted((r,o)=>r.
to-o.to||(r.status??0)-(o.status??0))){const r=n.find(({to:f,status:b})=>Math.abs(f-i.to)<1e3&&b===i.status),o=Math.round(i.to/1e3),l=s.get(o)??this.#i(i.from,i.
to),h=(i.status??0)<400?Math.min(l,i.count):0;s.set(o,l-h);for(const f of this.#l(i,r??null,h))t.add(f)}for(const i of this.#r)t.add(i);this.#a==="awaited"?t.judge.
awaitPast():this.#a!==void 0&&t.judge.know(this.#a),this.#o=t}*#l(t,e,n){const{from:s,to:i}=this.#n,r=Math.min(t.to,i)-1,o=t.from>=s-1e3&&t.to<=i+1e3,l={at:r,startedAt:r,
group:null,refused:!1,trace:null},h=t.status,f=e?.latencies==null?[]:(0,A.L)(e.latencies);let b=Math.round(n),O=0;for(const I of f)for(let D=0;D<I.count&&O<t.count;D+=
1,O+=1){if(b>0){b-=1;continue}const C=I.to,Z=C===1/0?I.from:(I.from+C)/2;yield this.#c({...l,status:h,latencyMs:Z,unusable:null,latencyWithin:{lowMs:I.from,highMs:C}},
o)}for(;O<t.count;O+=1)b>0?b-=1:yield this.#c({...l,status:h,latencyMs:null,unusable:"missing"},o)}#c(t,e){if(e)return t;const n=this.#e.errorStatus.some(({from:i,
to:r})=>(t.status??0)>=i&&(t.status??0)<=r),s=t.latencyWithin===void 0?{}:{latencyWithin:{...t.latencyWithin,lowMs:0}};return{...t,...s,status:n?null:t.status}}}
class Pe{#t;#e=-1/0;constructor(t){this.#t=t}get due(){return this.#t.clock.now()-this.#e>=this.#t.everyMs}async poll(t){const e=this.#t.clock.now();try{await this.#t.
read(t)}catch(n){throw this.#e=e,n}this.#t.readAt()>=e&&(this.#e=e)}}var vs=g(26764),ys=g(21743),Re=g(62580);const Bt=1e3,bs=1e4;class Ms{#t;#e;#n;#s=0;#i=0;#r=0;#o=0;#a=0;#l=[];#c=null;constructor({
slices:t,windowMs:e,allowedRate:n,alphaFail:s=.01,alphaPass:i=.05}){this.#t=n===null?null:new u.m$({allowedRate:n,slices:t}),this.#e=(0,Re.p)(s,i,1),this.#n=e}observe({
slice:t,lateMs:e,waitedMs:n,refused:s}){if(s){this.#l.length<bs&&this.#l.push(e);return}const i=e>Bt,r=i&&n!==null&&n>Bt,o=i&&n===null;this.#s+=1,r&&(this.#i+=1,
this.#o=Math.max(this.#o,n)),o&&(this.#r+=1),this.#a=Math.max(this.#a,e-(r?n:0)),this.#t?.add(t,o?null:r)}facts(){const t=this.#l.map(e=>e-this.#a).filter(e=>e>
Bt);return{n:this.#s,waited:this.#i,longestMs:this.#o,unknown:this.#r,refusedWaited:t.length,longestRefusedMs:t.reduce((e,n)=>Math.max(e,n),0),longerThanMs:Bt}}breached(t){
const{slices:e}=this.#t??{slices:1};for(const[n,s]of this.#t?.failLnEs(t).entries()??[])s<this.#e.failLn||(this.#c??={slice:n,afterMs:(n+1)/e*this.#n,lnE:s});return this.#c!==
null}proven(t){return this.#t===null||this.#t.passLnE(t)>=this.#e.passLn}finding(t){const e=this.facts(),{n,waited:s}=e,i=this.#t,r={id:"hidden-wait",unit:"rati\
o",n,bad:s,value:n===0?null:s/n,limit:i?.allowedRate??null,interval:i===null||n===0?null:(0,ys.m)(n,s)};if(i!==null)return{...r,...this.#u(i,t)};const{longerThanMs:o,
longestMs:l,refusedWaited:h,longestRefusedMs:f}=e;return s+h===0?null:{...r,decision:"warn",reason:{code:"hidden-waits",longerThanMs:o,longestMs:l,refused:h,longestRefusedMs:f},
evidence:null}}#u(t,e){this.breached(e.throughSlice);const{throughSlice:n}=e,s={n:this.#s-this.#r,k:this.#i,unknown:this.#r,seen:this.#s+this.#l.length,failLnE:t.
failLnE(n),passLnE:t.passLnE(n),breach:this.#c},i={allowedRate:t.allowedRate,slices:t.slices,levels:this.#e},r=(0,Re.R)(s,i,e);return r.reason.code!=="possibly-\
bad"?r:{...r,reason:{code:"waits-unknown",unknown:this.#r}}}}const As=2e4,Es=5e3;class Ts{#t;#e=new Map;#n=[];constructor(t){this.#t=t}read(t){return t.flatMap(
e=>(0,nt.WD)(e)?this.#s(e):this.#i(e))}settle(t,e){const n=[],s=[];for(const i of this.#n){const r=this.#o(i,t),{startedAt:o,lateMs:l}=i;r!==null||e?n.push({startedAt:o,
lateMs:l,waitedMs:r,refused:!1}):s.push(i)}return this.#n=s,n}#s(t){const{startedAt:e,latencyMs:n,refused:s}=(0,nt.y2)(t);t.trace!==void 0&&(this.#r(t.trace).requests+=
1);const i=(0,nt.e9)(t.receiveTimestamp)-e-(n??0);if(Number.isNaN(i)||n===null&&!s)return[];if(s||i<=Bt||this.#n.length>=Es)return[{startedAt:e,lateMs:i,waitedMs:null,
refused:s}];const r=t.labels?.instanceId;return this.#n.push({startedAt:e,latencyMs:n??0,lateMs:i,trace:t.trace,instanceId:r}),[]}#i(t){const e=(0,nt.e9)(t.timestamp);
if(t.trace===void 0||Number.isNaN(e))return[];const n=this.#r(t.trace);return n.firstAt=Math.min(n.firstAt??e,e),this.#t(t)&&(n.endAt=e),[]}#r(t){let e=this.#e.
get(t);if(e===void 0){e={requests:0,firstAt:null,endAt:null},this.#e.set(t,e);const n=this.#e.size>As?this.#e.keys().next().value:void 0;n!==void 0&&this.#e.delete(
n)}return e}#o(t,e){const n=t.trace===void 0?void 0:this.#e.get(t.trace),s=n?.endAt??n?.firstAt??null;if(n?.requests===1&&s!==null){const o=s-t.startedAt-t.latencyMs;
return Math.min(t.lateMs,Math.max(0,o))}const r=((t.instanceId===void 0?void 0:e(t.instanceId))??-1/0)-t.startedAt;return r>Bt?Math.min(t.lateMs,r):null}}const ks=1,
Ss=5e3,Os=.1,Ps=2,Le=2,Rs=6e4,Ls=3e4,xs=1e4;class Is{#t;#e;#n;#s;#i;#r;#o;constructor(t){const{pages:e,limit:n,clock:s,settings:i,scope:r,window:o,slices:l}=t,{
windowMs:h,waitBudget:f,alphaFail:b,alphaPass:O,latencyField:I}=i;this.#o=t;const D={from:o.from,to:o.to+i.settleMs};this.#t=new M.KH(e,n,s,(0,m.C6)(r),D,{overlapMs:Rs,
sampleBy:"trace",purpose:"waits",wholePolls:!0}),this.#e=new Ts(C=>(0,nt.fK)(C,I)!==void 0),this.#n=new Ms({slices:l,windowMs:h,allowedRate:f??null,alphaFail:b,
alphaPass:O}),this.#s=n,this.#i=o,this.#r=l}async poll(t,e="waits"){const n=e==="judged",s=n?0:this.#a,i=this.#o.clock.now()-s-this.#t.readUpTo;if(!(!n&&i<Math.
min(Ss,this.#o.settings.windowMs*Os))){this.#t.expect(this.#o.rate());for(let r=0;r<(n?Ps:1);r+=1){const{readUpTo:o,fraction:l}=this.#t,h={share:1,maxPages:ks,purpose:e,
behindMs:s},f=await xe(this.#t.poll(h,t));if(this.#t.readUpTo>o)return this.#l(f,!1);if(this.#t.fraction>=l)return}}}async sweep(t,e){(e||this.#o.settings.waitBudget!==
void 0||this.#s.leftThisMinute()>=Le)&&this.#l(await xe(this.#t.sweep(2*Le,t)),!1)}close(){this.#l([],!0)}get#a(){return Math.min(xs,this.#o.settings.settleMs)}get readUpTo(){
return this.#t.readUpTo}get coverage(){return this.#t.coverage}get readAt(){return this.#t.readAt}breached(t){return this.#n.breached(this.#u(t))}proven(t){return this.#n.
proven(this.#u(t))}finding(t){return this.#n.finding(t)}facts(){return this.#t.answered?{...this.#n.facts(),sampling:this.#t.sampling}:null}#l(t,e){this.#o.onEntries(
t,this.#t.drawn);const n=t.filter(s=>!this.#o.isOwn(s));this.#c([...this.#e.read(n),...this.#e.settle(this.#o.startedAt,e)])}#c(t){for(const{startedAt:e,...n}of t)
e<this.#i.to&&this.#n.observe({...n,slice:(0,ut.BU)(e,this.#i,this.#r)})}#u(t){const{readUpTo:e,complete:n}=this.#t,s=Math.min(Ls,this.#o.settings.settleMs)-this.#a,
i=n?e:e-s;return(0,ut.b4)(Math.min(t,i),this.#i,this.#r)}}async function xe(a){const t=[];for(let e=await a.next();e.done!==!0;e=await a.next())t.push(...e.value);
return t}class js{#t;#e;#n;watch;waits;#s;#i;#r;#o;#a;#l;#c;#u;#b;#v;#g;#h;#f;survey;#w;#d;#p;#y;#m=Gs;#k=null;#R=null;#L=!1;#x=-1/0;constructor(t,e,n,s,i){const{
settings:r,scope:o,window:l,probeAgent:h}=i,f=(0,nt.Pf)(r),b=r.p95BudgetMs+ut.GC,O=(_,Tt,Wt="judged")=>new M.KH(t,e,n,_,Tt,{overlapMs:b,purpose:Wt}),I=(0,V.r)(o,
r,l);this.#t=new Nt("app",O(I.filter,I.window),_=>(0,nt.ez)(_,f),r,l),this.#e=new Nt("platform",O((0,m.u)(o),l),nt.y2,r,l);const{candidateCreatedAt:D}=i;this.#n=
new Jn({scope:o,probeAgent:h,window:l,candidateCreatedAt:D,clock:n,reader:(_,Tt)=>O(_,Tt,"beside")}),this.#a=new Xn(this.#t,()=>this.#n.read),this.watch=new d.W(
h,l),this.#i=s,this.#r=l,this.#o=i.mostUnderWay,this.#l=r,this.#c=n,this.#u=e,this.#b=h,this.#v=i.onProbe;const{slices:C}=this.#t,Z=()=>new vs.M(r,_=>this.#B(_));
this.#h={app:Z(),platform:Z()};const ot=_=>this.#h.platform.whoIs(_),Et=_=>ot(_)!==null,bt=_=>this.watch.starts.get(_);this.#g=r.latencyField.startsWith("httpRe\
quest.");const{metrics:at=null,routing:ht=null}=i;this.survey=new Kn.R({latency:r.latencyField,status:r.statusField}),this.#w=O((0,m.ER)(o),l,"beside"),this.#f=
new Hn.h(_=>(0,ut.xQ)(_,r));const Rt=this.#g;this.#d=new ms({settings:r,fields:f,platformOnly:Rt,scope:o,window:l,clock:n,whoIs:ot,metrics:at,routing:ht}),this.#p=
at;const jt=(_,Tt)=>this.#d.othersIn(_,Tt);this.#y=at===null?null:new ps(at,r,l,tt(o),jt);const Ft=(_,Tt)=>this.#d.beside(_,Tt);this.waits=new Is({pages:t,limit:e,
clock:n,settings:r,scope:o,window:l,slices:C,isOwn:Et,startedAt:bt,onEntries:Ft,rate:()=>this.#C()}),this.#s=[new Pe({clock:n,everyMs:Math.min(Us,r.windowMs/5),
read:async _=>await this.#I(this.#n.poll(_)),readAt:()=>this.#n.readAt}),new Pe({clock:n,everyMs:Math.min(Bs,r.windowMs/5),read:async _=>await this.waits.poll(_),
readAt:()=>this.waits.readAt})]}awaitPast(){this.#t.judge.awaitPast(),this.#e.judge.awaitPast(),this.#y?.awaitPast()}know({app:t,platform:e}){this.#t.judge.know(
t),this.#e.judge.know(e),this.#y?.know(e)}get active(){const{judged:t}=this.#m;return t==="monitoring"&&this.#y!==null?this.#y:t==="app"||t==="platform"?this.track(
t):this.#t.timed>0?this.#t:this.#e}get decided(){return this.#m}get routingTrouble(){return this.#d.routingTrouble}track(t){return t==="app"?this.#t:this.#e}get window(){
return this.#r}get source(){const{active:t}=this;return(t instanceof Nt?t.timed:t.tally.count)>0?t.source:null}get fellBack(){return this.source==="platform"&&!this.#g&&
this.#t.timed===0}get unsureProbes(){return this.#i.unsure}get probes(){return this.active===this.#t?this.#i.left+this.#h.app.probes:this.#h.platform.probes}get leftOut(){
return this.#h[this.active===this.#t?"app":"platform"].leftOut.facts()}get trouble(){return this.#k}get succeeded(){return this.#t.reader.answered||this.#e.reader.
answered}get swept(){return this.#L}get watched(){return this.#n.readAt>-1/0}sights(){const{reader:t,source:e}=this.active,{readTo:n,gap:s}=t.coverage,i={readTo:t.
complete?n:Math.min(n,this.#r.to-1),gap:s},{readTo:r,gap:o}=this.waits.coverage,l={readTo:r+this.#S,gap:o},h=e==="app"&&i.gap===null&&l.readTo<i.readTo?l:i;return{
requests:h,refused:this.active===this.#t?this.#n.refused:h,kills:this.#n.kills,waits:this.waits.coverage}}get#E(){const t=this.#m.doubts.some(({log:e,code:n})=>e===
"app"&&n!=="unchecked");return this.#t.timed>0&&!t}get#S(){return Math.min(Fs,this.#l.windowMs/4)}get errorsUnread(){return this.#n.lacks}get lateBefore(){return this.#R}probed(t){
this.#d.probed(t)}async meter(t){await this.#p?.read(t),this.#y?.recount()}async poll(t){this.#d.askRouting(t.signal);const e=this.#c.now()-this.#r.from<Oe(this.#l),
n=!this.#E&&this.#e.timed>0&&!e,s=!this.#g&&(!n||this.#c.now()-this.#x>=Cs);if(s){this.#x=this.#c.now();const r=this.#E?1:.4;await this.#M(t,async()=>await this.#T(
this.#t,this.#t.reader.poll({share:r},t)))}const i=s?.6:1;this.#E||await this.#M(t,async()=>await this.#T(this.#e,this.#e.reader.poll({share:i},t)));for(const r of this.#s.
filter(({due:o})=>o))await this.#M(t,async()=>await r.poll(t));this.#A(!1),await this.#j(t),this.active.closeBatch()}async catchUp(t){const{active:e}=this;e instanceof
Nt&&(await this.#M(t,async()=>await this.#T(e,e.reader.poll({share:1,isLast:!0},t))),this.#A(!1),e.closeBatch())}async sweep(t){const{judged:e}=this.#m,n=!this.#g&&
(e==="app"||e===null||this.#t.timed===0),s=f=>({wait:t(()=>f.reader.readAt),read:async b=>{const O=await this.#T(f,f.reader.sweep(Ds,b));f===this.active&&(this.#R=
O)}}),i=this.#t.timed>0&&this.waits.readUpTo+this.#S<this.#r.to,r={wait:t(()=>this.#n.readAt),read:async f=>await this.#I(this.#n.sweep(f))},o={wait:t(()=>this.
waits.readAt),read:async f=>await this.waits.sweep(f,i)},l={wait:t(()=>this.#p?.readAt??-1/0),read:async f=>await this.meter(f)},h=[...n?[s(this.#t)]:[],...!n||
this.#t.timed===0?[s(this.#e)]:[]];if(await this.#O([...h,r,o,l]),this.waits.close(),this.#P(this.#i.releaseAll(),!0),this.#a.count(1/0),this.#A(!0),this.active===
this.#e&&!this.#e.reader.complete&&(await this.#O([s(this.#e)]),this.#A(!0),!this.#e.reader.complete&&this.#t.reader.readUpTo>this.#e.reader.readUpTo&&(this.#m=
{...this.#m,judged:"app",certain:!1})),this.#L=this.active.reader.complete,this.active.closeBatch(),!this.#g&&this.#t.timed===0&&this.#e.timed>0){const f=async b=>{
for await(const O of this.#w.sweep(Ie,b))for(const I of O)this.survey.add(I)};this.#u.leftThisMinute()>=Ie&&await this.#O([{wait:t(()=>this.#w.readAt),read:f}])}}async#O(t){
await Promise.all(t.map(async({wait:e,read:n})=>{await this.#M(e,async()=>await n(e))}))}async#j(t){if(this.active!==this.#t)return;const{breached:e,proven:n}=this.#t.
judge.look(this.#t.throughSlice(this.evidenceUntil(!1))),{certain:s}=this.#m,i=Math.min(this.evidenceUntil(!0),this.#r.to);if(!(n&&this.#l.earlyPass&&(!s||this.
waits.readUpTo+this.#S<i))&&!(e&&!s))return;const o=e?$s:Ns;this.#c.now()-this.waits.readAt<o||(await this.#M(t,async()=>await this.waits.poll(t,e?"judged":"wai\
ts")),this.#A(!1))}#C(){const{reader:t}=this.track(this.#E?"app":"platform");return t.rate===null?null:2*t.rate}#A(t){const{count:e,unusable:n}=this.#t.tally,{missing:s,
notANumber:i,negative:r,noStatus:o}=n;this.#m=this.#d.look({last:t,besideTo:this.waits.readUpTo,appTo:this.#t.reader.readUpTo,app:{requests:e,noLatency:s+i+r,noStatus:o},
platformEntries:this.#e.timed,probesTo:this.#n.fraction<1?null:this.#n.readUpTo-Ws})}look(){const{active:t}=this,{judge:e}=t,{certain:n,blocking:s,open:i}=this.#m,
[r,o]=[this.evidenceUntil(!1),this.evidenceUntil(!0)],l=Math.min((0,ut.zL)(this.#c.now()),t.reader.readUpTo),h={throughSlice:t.throughSlice(l),underWay:this.#o},
f=e.look(t.throughSlice(r),h),b=n&&s===null&&i.errors===null&&i.latency===null;return{...f,breached:f.breached&&n&&this.#U(r)||this.waits.breached(r),canPass:b&&
e.look(t.throughSlice(o)).proven&&this.waits.proven(o)}}#U(t){const e=this.active.throughSlice(t);return this.active.judge.findings({kind:"running",afterMs:0,throughSlice:e}).
some(s=>s.decision==="fail"&&(0,Gn.kv)(s,this.#m)===null)}evidenceUntil(t){const e=Math.min(this.#c.now(),this.#r.to+this.#l.settleMs);return Math.min((0,ut.Km)(
e,this.#l,t),this.active.reader.readUpTo)}async#T(t,e){for(;;){const n=await e.next();if(n.done===!0)return n.value;const s=t.observations(n.value),i=this.#h[t.
source],r=s.filter((o,l)=>i.passes(n.value[l]??{}));if(t===this.#t){for(const o of n.value)this.survey.add(o);this.#d.lines(s,t.reader.fraction),this.#P(this.#i.
sift(r,this.#c.now(),this.#n.readUpTo));continue}t.count(r)}}async#I(t){for await(const e of t){const{refused:n,probes:s}=this.watch.read(e,i=>this.#i.isOurs(i),
i=>this.#h.platform.whoIs(i)===null);for(const i of s)this.#i.shown(i),i.trace!==null&&this.#d.probeShown(i.trace),this.#v(i);this.#a.hold(n),this.#y?.refused(n)}
this.#a.count(this.#t.reader.readUpTo),this.#P(this.#i.sift([],this.#c.now(),this.#n.readUpTo))}#P(t,e=!1){const n=this.#c.now();this.#t.count(this.#f.sift(t,n)),
e&&this.#t.count(this.#f.releaseAll(n))}#B({httpRequest:t,trace:e}){return t?.userAgent===this.#b||e!==void 0&&this.#i.isOurs(e)}async#M(t,e){try{await e()}catch(n){
if(t.signal.throwIfAborted(),!(0,U.D)(n))throw n;this.#k={code:(0,c.vu)(n.kind)?"no-access":"not-reachable",detail:n.message,times:(this.#k?.times??0)+1}}}get reads(){
return this.#u.reads()}}const Cs=6e4,Us=1e4,Bs=3e4,Ds=40,Fs=6e4,Ie=2,Ws=1e4,$s=2e3,Ns=1e4,Gs={judged:null,certain:!1,doubts:[],open:{errors:null,latency:null},blocking:null},
je=["service-deleted","revision-deleted","ready-lost","traffic-lost","newer-deploy","tag-moved"];function Ks({readings:a,changes:t,unready:e,unseen:n}){const s=t.
filter(Ce).toSorted((o,l)=>Ue(o)-Ue(l))[0];return{id:"serving",decision:s?.kind==="ready-lost"&&s.whose==="revision"&&e?"fail":s!==void 0||n!==null?"inconclusiv\
e":"pass",reason:s!==void 0?{code:"serving-changed",change:s}:n??{code:"served",readings:a},value:null,limit:null,unit:"count",n:a,bad:null,interval:null,evidence:null}}
function Ce(a){return je.includes(a.kind)&&(a.kind!=="newer-deploy"||a.takesTraffic)}function Ue(a){return 2*je.indexOf(a.kind)-(a.kind==="traffic-lost"&&a.to===
"newer"?0:1)}var Hs=g(14134);const zs=1e4,Qs=1e4,Vs=2e4,Ys=1e3,Js=6e4;class Xs{#t;#e;#n=[];#s=null;#i=null;#r;#o=new AbortController;constructor(t){this.#t=t,this.#r=
new c.qm(t.clock);const{name:e,createdAt:n}=t.first.revision,s={candidate:{name:e,createdAt:n},tag:t.tag};this.#e=new Pn(s,{at:t.window.from,...t.first})}onReading(t){
this.#n.push(t)}async run(t){const{clock:e,window:n}=this.#t,s=Math.min(zs,(n.to-n.from)/5);for(;;){const i=this.#o.signal,r=(0,c.jj)(this.coverage)?Js:s;await e.
sleep(r,AbortSignal.any([t,i])).catch(()=>t.throwIfAborted()),i.aborted&&(this.#o=new AbortController),await this.#a(e.now()+Qs,t,!1)}}readNow(){this.#o.abort(new Error(
"read now"))}async readLast(t){await this.#a(this.#t.clock.now()+Vs,t,!0)}finding(t){const{readings:e,changes:n,unready:s}=this.#e,r=this.#s!==null&&this.#s>=t?
null:this.#i??{code:"not-reachable",detail:"It was not read again."};return Ks({readings:e,changes:n,unready:s,unseen:r})}get coverage(){return{readTo:this.#s??
this.#t.window.from,gap:this.#r.gap}}facts(){const{readings:t,standings:e,changes:n}=this.#e,[s,i]=[this.#s,this.#i];return{readings:t,seenTo:s,failure:i,standings:[
...e],changes:[...n]}}async#a(t,e,n){const{cloudRun:s,clock:i,service:r,first:o}=this.#t,l=i.now(),h={deadline:t,signal:e};try{const f=await this.#l(async()=>await s.
service(r,h),e),b=o.revision.name,O=f===null?null:await this.#l(async()=>await s.revision(r,b,h),e),I={at:l,service:f,revision:O};for(const D of this.#e.strangers(
I)){const C=await s.revision(r,D,h).catch(Z=>{if(e.throwIfAborted(),!(0,U.D)(Z))throw Z});this.#e.knowAge(D,C?.createdAt??null)}this.#e.add(I,n),this.#s=l,this.#i=
null,this.#r.answered();for(const D of this.#n)D(I,n)}catch(f){if(e.throwIfAborted(),!(0,U.D)(f))throw f;const b=f.failure==="transient"?"not-reachable":"no-acc\
ess";this.#r.failed(f),this.#i={code:b,detail:(0,Hs.E$)(f.message),since:this.#i?.since??l}}}async#l(t,e){try{return await t()}catch(n){if(!Be(n))throw n}await this.#t.
clock.sleep(Ys,e);try{return await t()}catch(n){if(Be(n))return null;throw n}}}function Be(a){return(0,U.D)(a)&&a.failure==="not-found"}const Zs=3e4,qs=9e4,De=22e3,
_s=6,ti=6e4,ei=1e4;class ni{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}poll(t){return Fe(()=>Math.min(this.#t.now()+Zs,this.#n),t)}last(t){const e=this.#t.
now(),n=Math.max(this.#n+De,e+ei);return s=>Fe(()=>{const r=this.#e.leftThisMinute()<_s?e+ti:s();return Math.min(e+qs,Math.max(n,r+De))},t)}}function Fe(a,t){return{
get deadline(){return a()},signal:t}}var We=g(79338),qt=g(26513);async function si(a,t,e){const n=new Map,s=async i=>{const{after:r}=i.target,o=r===null?{}:await n.
get(r);if(o==null)return null;const l=await t(i.next(o));return e(l),l.ok?{...o,...l.taken}:null};for(const i of a)n.set(i.target.name,s(i));await Promise.all(n.
values())}const ii=["requests","refused","kills"];function ri({sights:a,probes:t,gauges:e,settings:n}){return n.onNoData!=="fail"||n.rollback||!ii.every(i=>(0,c.
jj)(a[i]))?!1:t.every(({sent:i,failingNow:r=0})=>i>=n.probeFailures&&r===0)&&e.every(i=>oi(a,i))}function oi(a,{id:t,isAbove:e}){if(e!==null)return!e;const{code:n,
refusals:s}=a[t]?.gap??{};return s!==void 0||n==="nothing-newer"||!ct(t).steady}const ai=3e4,li=1e4,$e=3e4,ci=1e4,ui=15e3,di=.25;class Ht extends Error{why;constructor(t){
super(`the window ended early: ${t}`),this.why=t}}class hi{#t;#e=0;#n;#s;#i=null;#r=null;#o=!1;constructor(t){this.#t=t,this.#n=new Q(t.metrics,t.clock,At(t.settings),
t.scope.from),this.#s=t.window.from;const{serving:e,gate:n,sample:s,window:i,clock:r}=t;e.onReading((o,l)=>{n?.read(o,l),([...this.probeFindings(),this.servingFinding()].
some(zt)||s?.look().breached===!0)&&!l&&r.now()<i.to&&this.#f()})}get resources(){return this.#n}get settled(){return this.#o}facts(){const{window:t,settings:e,
clock:n}=this.#t;return{startedAt:t.from,endedAt:this.#r??Math.min(n.now(),t.to),plannedMs:t.to-t.from,intervalMs:e.intervalMs,endedEarly:this.#i??(this.#o?null:
"cancelled"),polls:this.#e}}seen(){const{window:t,evidence:e,baseline:n,probes:s,sample:i,serving:r}=this.#t,o=D=>s.some(({target:C})=>C.name===D)?{readTo:this.#s,
gap:null}:null,l=e.sights(),h=i===null?{}:{requests:o(i.name),refused:o(i.name)},f=Object.fromEntries(c.wS.map(D=>[D,this.#n.coverage(D)])),b={...l,...h,...f,"p\
robe-health":o("health"),"probe-chat":o("chat"),probe:s.some(_t)?{readTo:this.#s,gap:null}:null,service:r.coverage,baseline:n?.coverage??null},O=this.#a||this.#i===
"refused"?t.to:(0,ut.FJ)(this.#r??this.#t.clock.now(),this.#t.settings),I=this.#a?0:Math.min(ui,(t.to-t.from)*di);return{sights:b,from:t.from,until:Math.max(t.from,
O),spareMs:I}}get#a(){return this.#r!==null&&this.#i===null}async run(t){const{window:e,settings:n,clock:s,evidence:i,baseline:r,serving:o,gate:l,time:h}=this.#t,
f=new AbortController,b=AbortSignal.any([t,f.signal]),O=new AbortController,I=this.#u(AbortSignal.any([b,O.signal]));I.catch(at=>f.abort(at));const D=new AbortController,
C=o.run(AbortSignal.any([b,D.signal])).catch(at=>{D.signal.aborted||f.abort(at)}),Z=await Promise.allSettled([this.#l(b),this.#c(b),this.#b(b)].map(async at=>{await at.
catch(ht=>{throw f.abort(ht),ht})}));O.abort(new Error("the window is over"));const ot=async()=>{D.abort(new Error("nothing more is observed")),await C,await o.
readLast(t),l?.close()};if(await I,t.throwIfAborted(),Z.find(at=>at.status==="rejected")!==void 0){if(!(f.signal.reason instanceof Ht))throw f.signal.reason;this.#i=
f.signal.reason.why,this.#r=Math.min(s.now(),e.to),await ot();return}this.#r=e.to,await s.sleep(e.to+n.settleMs-s.now(),AbortSignal.any([t,f.signal]));const bt=h.
last(t);await Promise.all([i.sweep(bt),this.#w(t),ot()]),await r?.sweep(bt(()=>-1/0)),this.#o=!0,this.#p()}async#l(t){const{window:e,probes:n,clock:s,sendProbe:i,
matcher:r,gate:o,serving:l,settings:h}=this.#t;await this.#d(t,async()=>{this.#s=s.now(),o?.leads===!0&&await si(n,async f=>await i(f,s,t),f=>{r.sent(f),o.answered(
f,s.now())===h.probeFailures&&l.readNow()})}),this.#s=e.to}async#c(t){const{evidence:e,baseline:n,time:s,settings:i}=this.#t;await this.#d(t,async()=>{if(await e.
poll(s.poll(t)),this.#e++,this.#p(),(e.look().breached||zt((0,lt.dY)(e.watch.kills,this.#t.since)))&&this.#f(),this.probeFindings().some(zt)&&this.#f(),n?.fails===
!0&&this.#f(),i.earlyPass&&this.#v()&&(await e.catchUp(s.poll(t)),this.#v()))throw new Ht("proven");if(this.#g())throw new Ht("refused")})}async#u(t){const{baseline:e,
time:n}=this.#t;if(e!==null)try{await this.#d(t,async()=>{await e.poll(n.poll(t))})}catch(s){if(!t.aborted)throw s}}async#b(t){const{window:e,clock:n,settings:s,
evidence:i}=this.#t,r=s.earlyPass?li:ai;for(;n.now()<e.to;){const o=Math.min(n.now()+$e,e.to+s.settleMs);await Promise.all([this.#w(t),i.meter({deadline:o,signal:t})]),
this.gaugeFindings().some(zt)&&this.#f(),await n.sleep(Math.min(r,Math.max(0,e.to-n.now())),t)}}get probesOfAll(){return this.#t.gate?.everLed===!1}probeFindings(){
const{probes:t,settings:e}=this.#t;if(this.probesOfAll)return[];const n=t.filter(i=>!_t(i)).map(i=>{const r=i.target.name==="health"?"probe-health":"probe-chat",
o=(0,qt.ih)(r,i.counters(),e.probeFailures);return r==="probe-health"?o:(0,qt.iG)(o,i.counters(),{allowedRate:e.errorRateBudget,failLevel:e.alphaFail/2,timeoutMs:e.
probeTimeoutMs,ended:this.#o})}),s=t.filter(_t).map(i=>({name:i.target.name,counters:i.counters()}));return s.length===0?n:[...n,(0,qt.fl)(s,e.probeFailures)]}serviceWatch(){
return{...this.#t.serving.facts(),answersLeftOut:this.#t.gate?.leftOut??0}}get since(){return this.#t.since}servingFinding(){const{serving:t,window:e,clock:n}=this.#t;
return t.finding(this.#r??Math.min(n.now(),e.to))}gaugeFindings(){const{settings:t,since:e}=this.#t;return At(t).map(n=>{const{judge:s,unit:i,budget:r}=ct(n);return s(
{id:n,points:this.#n.points(n),budget:r(t)??1/0,unit:i,since:e})})}#v(){const{changes:t}=this.#t.serving.facts();if(t.some(Ce))return!1;const{evidence:e,sample:n}=this.#t,
s=this.seen(),r=[...this.probeFindings(),...this.gaugeFindings(),(0,lt.dY)(e.watch.kills,this.#t.since)].every(l=>{const{decision:h,reason:f}=(0,We.p_)(l,s);return h===
"pass"||h==="warn"&&f.code!=="probe-unanswered"}),o=n===null?e.look().canPass:n.look().proven;return r&&o&&this.#h().every(l=>(0,We.iT)(l,s)===null)}#g(){const{
settings:t,gate:e}=this.#t,n=e?.everLed===!0?this.#t.probes.map(i=>i.counters()):[],s=At(t).map(i=>{const r=this.#n.points(i).at(-1);return{id:i,isAbove:r===void 0?
null:r.value>(ct(i).budget(t)??1/0)}});return ri({sights:this.seen().sights,probes:n,gauges:s,settings:t})}#h(){const{settings:t,baseline:e}=this.#t,n=t.waitBudget===
void 0?[]:["hidden-wait"],s=e!==null&&t.onRegression==="fail"?["baseline-latency"]:[];return["error-rate","p95",...n,...s]}#f(){if(this.#t.settings.failFast)throw new Ht(
"failed")}async#w(t){const{scope:e,clock:n,window:s,settings:i}=this.#t,r=Math.max(s.to+i.settleMs,n.now()+ci);await this.#n.read({...e,to:n.now()},{deadline:Math.
min(n.now()+$e,r),signal:t})}async#d(t,e){const{window:n,settings:s,clock:i}=this.#t;for(let r=n.from;r<n.to;)await i.sleep(r-i.now(),t),await e(),r+=s.intervalMs*
Math.max(1,Math.ceil((i.now()-r)/s.intervalMs))}#p(){const{evidence:t,sample:e,window:n,clock:s,onProgress:i}=this.#t,{tally:r,judge:o}=e??t.active,{count:l,errors:h}=r,
{strength:f,inFavour:b}=(e??t).look();i({elapsedMs:Math.min(s.now(),n.to)-n.from,windowMs:n.to-n.from,requests:l,p95Ms:o.latency()?.p95Ms??null,errorRate:l===0?
null:h/l,strength:f,inFavour:b,sampled:e===null?t.active.reader.sampling?.fraction??null:null,...e===null?{}:{sample:"probes"},...t.trouble===null?{}:{note:t.trouble.
detail}})}}function _t({target:a}){return a.name!=="health"&&a.name!=="chat"}function zt(a){return a.decision==="fail"}const fi=2e3,te=2e4,gi=3,mi=2e3,wi=60*6e4,
pi=60*6e4;function vi({createdAt:a},t){return a===null||a>=t-pi}class yi{settings;project;clock;#t;readiness;steps=[];found=null;expectations;compared=null;url=null;noProbes=null;probes=[];evidence;probeSample=null;baselineEvidence=null;window;collection;elsewhere=null;past;newMessages;startLog;get baseline(){
return this.found?.name??null}constructor(t,e){this.settings=t,this.project=t.project??"",this.expectations=new an(t),this.clock=e.clock,this.#t=e}async run(t){
const e=this.clock.now(),n=await this.awaitReadiness(t);n!==void 0&&await this.#e(n,e,t)}async awaitReadiness(t,e=!1){const n=await this.#i(t);if(n===void 0)return;
const{service:s,revision:i,tag:r,readyTimeoutMs:o,intervalMs:l}=this.settings;this.readiness=await(0,S.fh)(n,{service:s,wanted:{revision:i,tag:r,withoutTraffic:e,
commit:this.settings.expectCommit},timeoutMs:o,pollMs:Math.min(fi,l)},this.clock,t,O=>{this.steps.push(O),this.#t.onReadiness(O)});const{servedUsers:h}=this.#t;
this.found=await hn(this.settings,this.readiness,{cloudRun:n,servedUsers:h,clock:this.clock},t),this.url=this.#l();const{revision:f,finding:b}=this.readiness;return f!==
void 0&&b.decision==="pass"&&await this.expectations.read(n,f,{deadline:this.clock.now()+te,signal:t}),f!==void 0&&b.decision==="fail"&&await this.#n(f,t),b.decision===
"pass"?f:void 0}async#e(t,e,n){const{settings:s,clock:i}=this,{service:r,region:o}=s,l=this.readiness?.service;if(l===void 0)return;const f=[`ion-verify/1 (run ${(0,$.
randomBytes)(8).toString("hex")})`,s.probeHeaders["user-agent"]].filter(kt=>kt!==void 0).join(" "),b=new Map;this.probes=this.#u(f,b,i.now()+s.warmUpMs);const[O,
I]=await Promise.all([this.#t.logs(),this.#t.metrics()]),D=new c.qm(i),C={page:O.page.bind(O),close:O.close.bind(O),trouble:D},Z=i.now(),ot={from:Z,to:Z+s.windowMs},
Et=s.tag!==void 0&&(0,de.tC)(l,t.name)===0,bt=s.url===void 0||Ne(s.url,this.#a(s.tag)??null);this.probeSample=Et&&bt&&this.probes.length>0?new Nn(s,ot):null;const at=new On(
this.probes,this.probeSample,this.expectations);this.compared=Et?null:this.#r(ot,e);const ht={service:r,region:o,revision:t.name},Rt=new F.T(b,(0,V.r)(ht,s,ot).
window);this.evidence=new js(C,this.#t.readLimit,i,Rt,{settings:s,scope:ht,window:ot,candidateCreatedAt:t.createdAt,mostUnderWay:(0,ut.Rv)(t),probeAgent:f,onProbe:kt=>at.
shown(kt),metrics:new st(I,i,ht,ot,s.errorStatus),routing:this.#t.routing??null});const{evidence:jt}=this,Ft={settings:s,scope:ht,pages:C,limit:this.#t.readLimit,
clock:i,evidence:jt},_=kt=>Rt.isOurs(kt);if(this.baselineEvidence=this.compared===null?null:new nn({...Ft,time:this.compared,isOurs:_}),this.window=new hi({settings:s,
window:ot,evidence:jt,baseline:this.baselineEvidence,probes:this.probes,gate:this.#o(l,t,at),serving:new Xs({cloudRun:await this.#t.cloudRun(),clock:i,service:r,
tag:s.tag,first:{service:l,revision:t},window:ot}),sample:this.probeSample,matcher:Rt,metrics:I,time:new ni(i,this.#t.readLimit,ot.to+s.settleMs),scope:{...ht,from:t.
createdAt??Z},since:vi(t,Z)?-1/0:Z,sendProbe:new K.d({audience:l.invokerIamDisabled?null:l.uri,idToken:this.#t.idToken,sendProbe:this.#t.sendProbe}).send,clock:i,
onProgress:this.#t.onProgress}),this.baseline!==null){const kt={...ht,revision:this.baseline},bi=t.createdAt;this.newMessages=new bn({pages:C,clock:i,baseline:kt,
candidateCreatedAt:bi,evidence:this.evidence})}const Tt=new AbortController,Wt=AbortSignal.any([n,Tt.signal]);this.past=new $n({settings:s,clock:i,metrics:I,candidate:t,
evidence:jt});const Ge=Promise.all([this.#s(I,Wt),this.newMessages?.readBaseline(Wt),this.past.read(Wt)]);Ge.catch(()=>{});try{await this.window.run(n)}finally{
Tt.abort(new Error("the window is over")),await Ge}await this.newMessages?.lookAgain(n),this.probes.some(kt=>kt.facts().shown<kt.facts().sent)&&this.#t.readLimit.
leftThisMinute()>0&&(this.elsewhere=await(0,sn.E)(C,{scope:ht,probeAgent:f,window:ot},i,n))}async#n(t,e){await this.clock.sleep(mi,e);const n=this.clock.now(),s={
from:Math.max(t.createdAt??0,n-wi),to:n},i={service:this.settings.service,region:this.settings.region,revision:t.name},r=new d.W(null,s);try{const o=await this.#t.
logs(),l=new M.KH(o,this.#t.readLimit,this.clock,(0,m.b$)(i),s);for await(const h of l.sweep(gi,{deadline:n+te,signal:e}))r.read(h,()=>!1);this.startLog=r}catch(o){
if(e.throwIfAborted(),!(0,U.D)(o))throw o}}async#s(t,e){try{this.collection=await H(t,{deadline:this.clock.now()+te,signal:e})}catch(n){if(!e.aborted)throw n}}async#i(t){
try{return this.project=await this.#t.signIn(),await this.#t.cloudRun()}catch(e){if(t.throwIfAborted(),!(0,U.D)(e))throw e;const{message:n,kind:s}=e,i=e.failure===
"transient"?{code:"not-reachable",detail:n}:{code:"no-access",detail:n,why:s},r=(0,S.Mj)("inconclusive",i,0,this.settings.readyTimeoutMs);this.readiness={finding:r,
steps:[],service:void 0,revision:void 0,notices:[]};return}}#r(t,e){const{baseline:n,readiness:s}=this;if(n===null||s?.service===void 0)return null;const i=(0,k.
HQ)(s.service),r=s.revision?.createdAt??null;return yt({baseline:n,candidateCreatedAt:r,beganAt:e,traffic:i,window:t})}#o(t,{name:e},n){if(this.probes.length===
0)return null;const s=(0,k.HQ)(t).find(i=>i.tag!==null&&Ne(i.url,this.url))?.tag??null;return new In({address:s===null?{kind:"traffic"}:{kind:"tag",tag:s},candidate:e,
first:t,count:(i,r)=>{n.count(i,r),this.evidence?.probed(i)}})}#a(t){const e=this.readiness?.service;return e===void 0||t===void 0?void 0:(0,k.ak)(e,t)}#l(){const{
url:t,tag:e}=this.settings,n=this.readiness?.service;if(t!==void 0)return t;if(n===void 0)return null;const s=this.#a(e);return s!==void 0?s:e!==void 0?(this.noProbes=
`Cloud Run names no URL for the tag ${e}; give the input url`,null):n.internalOnly?(this.noProbes="the service takes internal traffic only; run the job inside i\
ts network and give the input url",null):n.defaultUriDisabled||n.uri===null?(this.noProbes="the service has no run.app URL; give the input url",null):n.uri}#c(t){
const{hostname:e,origin:n}=new URL(t),s=[this.readiness?.service?.uri,this.#a(this.settings.tag)];return e.endsWith(".run.app")||s.some(i=>i!=null&&URL.parse(i)?.
origin===n)}#u(t,e,n){const{url:s}=this;if(s===null)return[];const{probeTimeoutMs:i}=this.settings,r=s.replace(/\/+$/,""),o=this.#c(r),l=this.settings.expectVersion===
void 0?void 0:this.settings.versionFrom;return z(this.settings).map(({path:h,...f})=>{const b=f.name==="health"?l:void 0,O={url:r+h,timeoutMs:i,userAgent:t,direct:o};
return new P._({...f,...O,warmUntil:n,versionFrom:b},e)})}}function Ne(a,t){const e=n=>n.replace(/\/+$/,"");return a!==null&&t!==null&&e(a)===e(t)}}),36476:((pt,J,g)=>{
g.d(J,{V:()=>$});function $(P){return[...Map.groupBy(P.filter(({count:S})=>S>=1),({at:S})=>S)].map(([S,M])=>({at:S,value:M[0]?.isShare===!0?U(M):F(M)})).sort((S,M)=>S.
at-M.at)}function U(P){return Math.max(...P.map(G))}function F(P){const k=[...Map.groupBy(P,({container:d})=>d??"").values()].map(d=>({count:Math.max(...d.map(({
count:m})=>m)),most:U(d),mean:Math.max(...d.map(({mean:m})=>m)),least:Math.max(...d.map(z))})),S=Math.max(...k.map(({count:d})=>d)),M=k.filter(({count:d})=>d===
S),c=M.reduce((d,{least:m})=>d+m,0);return Math.max(M.reduce((d,{mean:m})=>d+m,0),...k.map(d=>d.most+c-(M.includes(d)?d.least:0)))}function G(P){return P.count===
1?P.mean:Math.max(P.mean,K(P,P.bucketCounts.findLastIndex(k=>k>0)))}function z(P){return P.count===1?P.mean:Math.min(P.mean,K(P,P.bucketCounts.findIndex(k=>k>0)))}
function K({bounds:P},k){if(k<1)return 0;switch(P.kind){case"exponential":return P.scale*P.growth**(k-1);case"linear":return P.offset+P.width*(k-1);case"explici\
t":return P.bounds[k-1]??0;case"none":return 0}}}),49163:((pt,J,g)=>{g.d(J,{A:()=>S});var $=g(82961);function U(c){const d=c.findings.filter(({decision:v})=>v===
"fail");if(c.window===null||d.length===0)return"no-window";const m=d.map(v=>F(v,c));return m.includes(null)?null:m[0]??"not-of-requests"}function F(c,d){const{id:m}=c,
{of:v}=(0,$.EG)(m);return v==="users"||v==="comparison"?c.sample==="probes"||c.n===0||!z(d)?"no-users":K(c)?null:"not-of-requests":v==="instances"?z(d)?P(c,d)?null:
"not-in-window":"no-users":v==="probes"?G(c,d)?null:"probes-unproven":"not-of-requests"}function G({id:c,reason:d},{probes:m}){const v=m.find(({name:p})=>`probe\
-${p}`===c);return v===void 0||d.code!=="probe-failing"?!1:v.shown-(v.sent-v.failed)>=d.run}function z({requests:c}){return c!==null&&c.count>0&&c.source!==null&&
c.source!=="probes"}function K({evidence:c,reason:d}){if(d.code==="baseline-slower"||d.code==="baseline-more-errors")return d.lnE>=d.lnNeeded;if(c===null)return!1;
const{failLnE:m,failLnThreshold:v,pTooMany:p,failLevel:A}=c;return m>=v||p!==null&&p<=A}function P({id:c,limit:d,reason:m},{window:v,memory:p,cpu:A}){const L=v?.
startedAt??1/0;if(m.code==="killed-for-memory")return(m.lastAt??m.firstAt)>=L;const j=c==="memory"?p:c==="cpu"?A:null;return j?.points.some(({at:tt,value:et})=>tt>=
L&&et>(d??j.budget))===!0}var k=g(38419);function S(c){const d=U(c);return d===null?M(c):{code:"not-proven",why:d}}function M({baseline:c,findings:d}){const m=c?.
compared??null,p=d.find(({id:tt,decision:et})=>tt==="error-rate"&&et==="fail")?.evidence??null;if(c===null||m===null||!m.concurrent||p===null)return;const{allowedRate:A,
failLevel:L}=p;if(m.count===0||!(0,k.ux)((0,k.fl)(m.count,m.errors,A),L))return;const j=`${m.errors} of its ${m.count} requests failed at the same time`;return{
code:"target-unhealthy",revision:c.name,detail:j}}})};
