"use strict";exports.id=9908,exports.ids=[9908],exports.modules={23752:((J,H,a)=>{a.d(H,{S4:()=>d,_6:()=>g,dR:()=>m,ur:()=>R});var $=a(52686),j=a(7426);class g extends Error{name="\
GitHubCallError";failure;status;constructor(p,r,u,h,y={}){super(`${p} failed: ${u===null?"":`HTTP ${u}: `}${h}`,y),this.failure=r,this.status=u}}const k=250,_=8e3,
b=300;async function R(i,p,r,u,{repeatable:h=!0}={}){const{clock:y,random:E}=i;for(let A=k;;A=Math.min(A*2,_)){const P=await D(i,p,r,u);if(!(P instanceof g))return P.
value;const C=P.failure==="transient"&&(h||P.status===429||P.status===403),W=l(P)??A/2+E()*A/2;if(!C||y.now()+W>=r.deadline)throw P;await y.sleep(W,r.signal).catch(
F=>{throw new g(p,"cancelled",null,"cancelled.",{cause:F})})}}async function D({clock:i,tryTimeoutMs:p},r,u,h){const y=Math.max(1,Math.min(p,u.deadline-i.now())),
E=new AbortController,A=AbortSignal.any([u.signal,E.signal]),P=i.sleep(y,A).then(()=>{const C=new g(r,"transient",null,`no answer within ${(0,j.wN)(Math.round(y))}\
.`);return E.abort(C),C},C=>new g(r,"cancelled",null,"cancelled.",{cause:C}));try{return await Promise.race([h(A).then(C=>({value:C})),P])}catch(C){return u.signal.
aborted?new g(r,"cancelled",null,"cancelled.",{cause:C}):L(C,r)}finally{E.abort(new Error("settled"))}}function L(i,p){if(i instanceof g)return i;const{errors:r,
message:u,status:h,response:y}=typeof i=="object"&&i!==null?i:{},E=(0,$.o)(typeof u=="string"?u:String(i),b),A=Array.isArray(r)?r[0]?.type:void 0;if(typeof A=="\
string")return new g(p,N(A),null,E,{cause:i});const P=y!==void 0&&typeof h=="number"?h:null;return new g(p,v(P,E,y?.headers??{}),P,E,{cause:i})}function N(i){switch(i){case"\
FORBIDDEN":case"INSUFFICIENT_SCOPES":return"refused";case"NOT_FOUND":return"not-found";case"RATE_LIMITED":return"transient";default:return"invalid"}}function v(i,p,r){
if(i===null||i>=500||i===408||i===429)return"transient";const u=r["retry-after"]!==void 0||r["x-ratelimit-remaining"]==="0"||/rate limit/i.test(p);return i===403&&
u?"transient":i===401||i===403?"refused":i===404||i===410?"not-found":"invalid"}function l(i){const{response:p}=i.cause??{},r=Number(p?.headers?.["retry-after"]??
Number.NaN);return Number.isFinite(r)&&r>=0?r*1e3:null}function d(i){return i instanceof g&&i.failure==="transient"&&[403,429].includes(i.status??0)}function m(i){
return i instanceof g&&i.failure!=="transient"&&i.failure!=="cancelled"}}),46651:((J,H,a)=>{a.d(H,{o:()=>j});var $=a(23752);function j({token:_,apiUrl:b,repository:R,
policy:D,fetch:L}){let N;const v=async()=>{const{Octokit:l}=await a.e(5194).then(a.bind(a,35194));return new l({auth:_,baseUrl:b,userAgent:"ion-verify",log:g,request:{
fetch:L??await k()}})};return{repository:R,policy:D,call:async(l,d,m,i)=>await(0,$.ur)(D,l,d,async p=>(N??=v(),await m(await N,{signal:p})),i)}}const g={debug:()=>{},
info:()=>{},warn:()=>{},error:()=>{}};async function k(){const{Dispatcher1Wrapper:_,EnvHttpProxyAgent:b}=await a.e(6752).then(a.t.bind(a,24371,19)),R=new _(new b);
return async(D,L)=>await fetch(D,{...L,dispatcher:R})}}),62611:((J,H,a)=>{a.d(H,{S:()=>D,X:()=>R});var $=a(37279),j=a(23752);const g=100,k=50,_=3,b="github-acti\
ons[bot]";async function R(r,u,h){const y=await D(r,u,h),[E,...A]=y;if((E===void 0?null:await v(r,u,E,y,h))===null){await l(r,u,h);return}for(const{id:C}of A)await i(
r,C,h)}async function D(r,{pullRequest:u,marker:h},y){const E=[];let A;for(let P=1;P<=k;P++){const{data:C}=await r.call("Reading the pull request's comments",y,
async(W,F)=>W.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{...r.repository,issue_number:u,per_page:g,page:P,request:F}));for(const{id:W,body:F="",
user:w}of C)L(F,h)&&(A??=await N(r,y),w?.login===A&&E.push({id:Number(W),body:F}));if(C.length<g)break}return E.toSorted((P,C)=>P.id-C.id)}function L(r,u){return r.
split(/\r?\n/,1)[0]===u}async function N(r,u){try{const{viewer:h}=await r.call("Asking whose token it is",u,async(y,E)=>y.graphql("query { viewer { login } }",{
request:E}));return h.login}catch(h){if(h instanceof j._6&&h.failure!=="cancelled")return b;throw h}}async function v(r,u,h,y,E){const{run:A}=u,P=W=>(0,$.rV)(...W.
map(({body:F})=>(0,$.Lu)(F,A.at)));let C=P(y);for(let W=0;W<_;W++){const F=await d(r,h.id,E);if(F===null||(C=(0,$.rV)(C,P([F]),[A]),!await m(r,h.id,u.render(C),
E)))return null;const w=await d(r,h.id,E);if(w===null)return null;if(P([w]).some(O=>O.run===A.run))return w}return h}async function l(r,u,h){const y=u.render([u.
run]),{data:E}=await r.call("Creating the pull request's comment",h,async(F,w)=>F.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...r.repository,
issue_number:u.pullRequest,body:y,request:w}),{repeatable:!1}),A=await D(r,u,h),[P]=A,C=Number(E.id);if(P===void 0||P.id===C)return;await v(r,u,P,A,h)!==null&&await i(
r,C,h)}async function d(r,u,h){try{const{data:y}=await r.call("Reading the pull request's comment",h,async(E,A)=>E.request("GET /repos/{owner}/{repo}/issues/com\
ments/{comment_id}",{...r.repository,comment_id:u,request:A}));return{id:u,body:y.body??""}}catch(y){return p(y,null)}}async function m(r,u,h,y){try{return await r.
call("Updating the pull request's comment",y,async(E,A)=>E.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...r.repository,comment_id:u,body:h,
request:A})),!0}catch(E){return E instanceof j._6&&E.failure==="refused"?!1:p(E,!1)}}async function i(r,u,h){try{await r.call("Removing a second comment",h,async(y,E)=>y.
request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...r.repository,comment_id:u,request:E}))}catch(y){p(y,null)}}function p(r,u){if(r instanceof
j._6&&r.failure==="not-found")return u;throw r}}),99885:((J,H,a)=>{a.d(H,{B:()=>$});function $(v,l){const[d,m]=v.repository?.split("/")??[],i=g(v,l),p=i===null?
j(v,l)??v.sha:null;if(!d||!m||p===null&&i===null)return null;const r=N(l,"deployment","id");return{repository:{owner:d,repo:m},sha:p,deploymentShas:[...new Set(
[p,v.sha].filter(u=>u!==null))],pullRequest:i??N(l,"pull_request","number")??k(l)??_(l,p),deployment:r===null?null:{id:r,environment:D(l,"deployment","environme\
nt")??""},eventName:v.eventName,runId:v.runId,runUrl:v.runUrl,stepId:v.stepId,workflowPath:b(v.workflowRef)}}function j({eventName:v,ref:l},d){switch(v){case"pu\
sh":return l?.startsWith("refs/tags/")===!0?L(d,"head_commit","id"):L(d,"after");case"workflow_run":case"check_run":case"check_suite":case"merge_group":return L(
d,v,"head_sha");case"status":return L(d,"sha");case"deployment":case"deployment_status":return L(d,"deployment","sha");default:return L(d,"pull_request","head",
"sha")}}function g({eventName:v},l){return v==="issue_comment"&&R(l,"issue","pull_request")!==void 0?N(l,"issue","number"):null}function k(v){const[,l]=/\/pr-(\d{1,15})-[^/]*$/.
exec(D(v,"merge_group","head_ref")??"")??[];return l===void 0?null:Number(l)}function _(v,l){const d=["workflow_run","check_run","check_suite"].map(i=>R(v,i,"pu\
ll_requests")).find(i=>Array.isArray(i)),m=Array.isArray(d)?d.find(i=>R(i,"head","sha")===l):void 0;return N(m,"number")}function b(v){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.
exec(v??"")?.[1]??".github"}function R(v,...l){return l.reduce((d,m)=>typeof d=="object"&&d!==null&&Object.hasOwn(d,m)?d[m]:void 0,v)}function D(v,...l){const d=R(
v,...l);return typeof d=="string"?d:null}function L(v,...l){const d=D(v,...l);return d!==null&&/^[0-9a-f]{40,64}$/.test(d)&&!/^0+$/.test(d)?d:null}function N(v,...l){
const d=R(v,...l);return typeof d=="number"&&Number.isSafeInteger(d)&&d>0?d:null}}),99908:((J,H,a)=>{a.r(H),a.d(H,{openGitHubPublisher:()=>Pt,openRepository:()=>Ct});
var $=a(46801),j=a(18884),g=a(46651),k=a(99885),_=a(96525),b=a(79856),R=a(3420),D=a(97378),L=a(22116),N=a(39969),v=a(33243),l=a(3101),d=a(1359),m=a(75371);const i=65535,
p=140,r=200;function u(s){return s.verdict==="pass"?"success":s.verdict==="fail"?"failure":h(s)?"cancelled":{success:"success",warning:"neutral",failure:"failur\
e"}[s.job]}function h(s){return((0,l.S)(s)?s.targets.map(n=>n.report):[s]).some(n=>n?.cause==="cancelled")}function y(s){return{success:"success",neutral:"succe\
ss",failure:"failure",cancelled:"error"}[s]}function E(s){return(0,b.pj)(s,r)}function A(s){return(0,b.xv)((0,b.pj)(s,r),p)}function P(s,t,n,e){return{title:E(s),
summary:`${t}
${C(n,e)}`}}function C(s,t){const n=(0,D.Dl)((0,m.wordsFor)(t).github.runLink,s);return n===null?"":`
${(0,v.tg)(n)}
`}function W(s,t){const n=(0,m.wordsFor)(s.language).github,e=C(t,s.language);return{title:E((0,d.U)(s)),summary:(0,N.Gc)((0,L.r)(s),{most:i-(0,R.dp)(e),size:R.
dp,sayCut:n.cutCheck,sayCutHard:n.cutCheckHard})+e}}function F(s,t){return(0,_.h)(s).map(({title:n,message:e})=>({path:t,start_line:1,end_line:1,annotation_level:"\
failure",title:n,message:e}))}var w=a(68855),O=a(77335),B=a(37279),M=a(23752);async function G(s,t,n,e,o){await z(s,t,{status:"in_progress",output:n},e,o)}async function x(s,t,n,e){
if(t.kind==="status"){await Z(s,t,"pending",n.title,e);return}const{id:o}=t;o!==null&&await s.call("Updating the check run",e,async(c,f)=>c.request("PATCH /repo\
s/{owner}/{repo}/check-runs/{check_run_id}",{...s.repository,check_run_id:o,output:n,request:f}))}async function K(s,t,{conclusion:n,output:e,annotations:o},c,f){
if(t.kind==="status"){await Z(s,t,y(n),e.title,c);return}const T={status:"completed",conclusion:n,output:{...e,annotations:o}},S=t.id??(await U(s,t,c))?.id;S===
void 0?await z(s,t,T,c,f):await et(s,S,T,c)}async function I(s,t,n,e){if(t.kind==="status"){await Z(s,t,y("cancelled"),n.title,e);return}const o=await U(s,t,e);
o===null||o.status==="completed"||await et(s,o.id,{status:"completed",conclusion:"cancelled",output:{...n,annotations:[]}},e)}async function z(s,t,n,e,o){try{await Y(
s,t,n,e,o)}catch(c){if(!ut(c))throw c;const f=t.kind==="status"?"check-run":"status";await Y(s,{...t,kind:f},n,e,o)}}async function Y(s,t,n,e,o){if(o(t),t.kind===
"check-run"){o({...t,id:await nt(s,t,n,e)});return}const c=n.status==="completed"?y(n.conclusion):"pending";await Z(s,t,c,n.output.title,e)}async function U(s,{
sha:t,context:n,externalId:e},o){const{data:c}=await s.call("Reading the commit's check runs",o,async(T,S)=>T.request("GET /repos/{owner}/{repo}/commits/{ref}/c\
heck-runs",{...s.repository,ref:t,check_name:n,filter:"all",per_page:100,request:S})),f=c.check_runs.find(T=>T.external_id===e);return f===void 0?null:{id:Number(
f.id),status:f.status}}async function nt(s,t,n,e){const{data:o}=await s.call("Creating the check run",e,async(c,f)=>c.request("POST /repos/{owner}/{repo}/check-\
runs",{...s.repository,name:t.context,head_sha:t.sha,external_id:t.externalId,...t.runUrl===null?{}:{details_url:t.runUrl},...n,request:f}),{repeatable:!1});return Number(
o.id)}async function et(s,t,n,e){await s.call("Completing the check run",e,async(o,c)=>o.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{...s.repository,
check_run_id:t,...n,request:c}))}async function Z(s,{sha:t,context:n,runUrl:e},o,c,f){await s.call("Setting the commit status",f,async(T,S)=>T.request("POST /re\
pos/{owner}/{repo}/statuses/{sha}",{...s.repository,sha:t,state:o,context:n,description:A(c),...e===null?{}:{target_url:e},request:S}))}function ut(s){return s instanceof
M._6&&(s.failure==="refused"||s.failure==="not-found")}var lt=a(62611);const dt=20,ft=["success","failure","error","inactive"];async function mt(s,{deployment:t,
deploymentShas:n,runId:e},o){if(t!==null)return t.id;if(e===null)return null;const c=[];for(const V of n){const{data:q}=await s.call("Reading the commit's deplo\
yments",o,async(Q,X)=>Q.request("GET /repos/{owner}/{repo}/deployments",{...s.repository,sha:V,per_page:dt,request:X}));for(const Q of q.map(X=>Number(X.id))){const{
data:X}=await s.call("Reading a deployment's statuses",o,async(tt,St)=>tt.request("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{...s.repository,
deployment_id:Q,per_page:100,request:St}));X.flatMap(tt=>[tt.log_url??"",tt.target_url]).some(tt=>ht(tt,e))&&c.push({id:Q,open:!ft.includes(X[0]?.state??"")})}}
const f=c.filter(V=>V.open),[T,...S]=f.length>0?f:c;return T===void 0?null:S.length>0?"several":T.id}function ht(s,t){return`${s}/`.includes(`/actions/runs/${t}\
/`)}async function yt(s,t,{state:n,title:e,environmentUrl:o},c,f){await s.call("Setting the deployment's status",f,async(T,S)=>T.request("POST /repos/{owner}/{r\
epo}/deployments/{deployment_id}/statuses",{...s.repository,deployment_id:t,state:n,description:A(e),auto_inactive:!1,...o===null?{}:{environment_url:o},...c===
null?{}:{log_url:c},request:S}),{repeatable:!1})}async function pt(s,t,n){const{pullRequest:e,sha:o}=t;if(e!==null||o===null)return e;const{data:c}=await s.call(
"Looking for the commit's pull request",n,async(f,T)=>f.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...s.repository,commit_sha:o,per_page:100,
request:T}));return gt(c,o)?.number??null}async function wt(s,{sha:t,pullRequest:n},e){if(t!==null||n===null)return t??"";const{data:o}=await s.call("Reading th\
e pull request",e,async(c,f)=>c.request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...s.repository,pull_number:n,request:f}));return o.head.sha}function gt(s,t){
const n=s.toSorted((o,c)=>c.number-o.number),e=n.filter(o=>o.state==="open");return n.find(o=>o.state==="closed"&&o.merge_commit_sha===t)??e.find(o=>o.head.sha===
t)??n.find(o=>o.head.sha===t)??e[0]??n[0]}const rt=100;async function vt(s,{eventName:t},n,e){try{const o=await it(s,n,1,e),c=Math.ceil(o.total_count/rt),{workflow_runs:f}=c>
1?await it(s,n,c,e):o;return f.toSorted((T,S)=>T.id-S.id)[0]?.event===ot}catch(o){if(!(o instanceof M._6)||o.failure==="cancelled")throw o;return t===ot}}const ot="\
workflow_dispatch";async function it(s,t,n,e){const{data:o}=await s.call("Listing the commit's workflow runs",e,async(c,f)=>c.request("GET /repos/{owner}/{repo}\
/actions/runs",{...s.repository,head_sha:t,per_page:rt,page:n,request:f}));return{total_count:o.total_count,workflow_runs:o.workflow_runs.map(({id:c,event:f})=>({
id:Number(c),event:f}))}}const at=3e4,Et=16*at,Mt={comment:"pull-requests: write",check:"checks: write (or statuses: write)",deployment:"deployments: write"};class Rt{name="\
GitHub";#t;#n;#e;#c=Number.NEGATIVE_INFINITY;#u=at;#s={};constructor(t,n){this.#t=t;const{settings:e}=t;this.#n=(0,m.wordsFor)(e.language).github,this.#e=n??{check:null,
left:[...e.status?["check","deployment"]:[],...e.comment?["comment"]:[]],report:null}}async start(t){await Promise.all([this.#w(t),this.#m("comment",async()=>await this.#d(
t)),this.#m("deployment",async()=>await this.#f(t))])}async progress(t,n){const{github:e}=this.#t,{check:o}=this.#e,c=e.policy.clock.now();if(o===null||!this.#i(
"check")||c<this.#c+this.#u)return;this.#c=c;const f=this.#r(t,this.#n.running);try{await x(e,o,f,n)}catch(T){(0,M.S4)(T)&&(this.#u=Math.min(Et,2*this.#u))}}async finish(t,n){
this.#a({report:this.#t.reportPath()}),await Promise.all([this.#o("check",async()=>await this.#g(t,n)),this.#o("comment",async()=>await this.#v(t,n)),this.#o("d\
eployment",async()=>await this.#E(t,n))])}async abandon(t){const{github:n}=this.#t,{check:e}=this.#e;if(e===null)return;const o=this.#r(`${e.context}: ${this.#n.
abandoned}`,this.#n.abandonedSummary);await this.#o("check",async()=>await I(n,e,o,t))}async#w(t){if(!this.#i("check"))return;const{github:n,context:e}=this.#t,
o=this.#r(this.#n.starting,this.#n.running);this.#c=n.policy.clock.now();try{const c=await this.#l(t),f=await vt(n,e,c.sha,t),T={...c,kind:f?"status":"check-run"};
await G(n,T,o,t,S=>this.#a({check:S})),this.#e.check?.kind==="status"&&this.#t.say(f?this.#n.statusForRollUp:this.#n.statusInstead)}catch(c){if((0,M.dR)(c))this.#h(
"check",c);else if(!(c instanceof M._6))throw c}}#r(t,n){const{context:e,settings:o}=this.#t;return P(t,n,e.runUrl,o.language)}async#l(t){const{github:n,context:e,
settings:o,targets:c}=this.#t,f=c.map(({service:T,region:S})=>`${S} ${T}`).join(",");return{kind:"check-run",sha:await wt(n,e,t),context:o.statusContext,externalId:[
e.stepId,o.project,f,o.tag].join(" "),id:null,runUrl:e.runUrl}}async#g(t,n){const{github:e,context:o}=this.#t,c={conclusion:u(t),output:W(t,o.runUrl),annotations:F(
t,o.workflowPath)},f=this.#e.check??await this.#l(n),T=S=>this.#a({check:S});try{await K(e,f,c,n,T)}catch(S){if(!(S instanceof M._6)||S.failure!=="invalid")throw S;
const{title:V}=c.output,q={...c,output:this.#r(V,V),annotations:[]};await K(e,this.#e.check??f,q,n,T)}}async#v(t,n){const{github:e,context:o,settings:c}=this.#t,
f=await this.#d(n);if(f===null)return;const T=o.deployment?.environment??c.tag??"",S=(0,O.Ql)({...(0,w.c)(t),environment:T}),V=(0,B.uZ)(t,o.stepId),{runUrl:q}=o;
await(0,lt.X)(e,{pullRequest:f,marker:S,run:V,render:Q=>(0,O.wQ)(t,{marker:S,runs:Q,runUrl:q})},n)}async#E(t,n){const{github:e,context:o}=this.#t,c=await this.#f(
n);if(c==="several"&&this.#t.say(this.#n.severalDeployments),c===null||c==="several")return;const{title:f}=W(t,null);await yt(e,c,{state:y(u(t)),title:f,environmentUrl:(0,l.
S)(t)?null:t.service.url},o.runUrl,n)}async#d(t){const{github:n,context:e}=this.#t,{pullRequest:o=await pt(n,e,t)}=this.#s;return this.#s.pullRequest=o,o}async#f(t){
const{github:n,context:e,say:o}=this.#t;let{deployment:c}=this.#s;if(c!==void 0)return c;try{c=await mt(n,e,t)}catch(f){if(!(0,M.dR)(f))throw f;o(this.#n.deploymentsNotSeen(
f.message)),c=null}return this.#s.deployment=c,c}async#m(t,n){if(this.#i(t))try{await n()}catch(e){if(!(e instanceof M._6))throw e}}async#o(t,n){if(this.#i(t))try{
await n(),this.#p(t)}catch(e){if(!(e instanceof M._6))throw e;if(e.failure==="cancelled")return;(0,M.dR)(e)?this.#h(t,e):this.#y(t,e,this.#n.unaffected)}}#h(t,n){
const e=n.failure==="invalid"?this.#n.unaffected:Ot.test(n.message)?this.#n.jobsName(this.#t.settings.statusContext):this.#n.grant(Mt[t]);this.#y(t,n,e),this.#p(
t)}#y(t,{message:n},e){const{noCheck:o,noComment:c,noDeployment:f}=this.#n,T={check:o,comment:c,deployment:f}[t];this.#t.warn(`${T(/[.!?]$/.test(n)?n:`${n}.`)} ${e}`)}#i(t){
return this.#e.left.includes(t)}#p(t){this.#a({left:this.#e.left.filter(n=>n!==t)})}#a(t){this.#e={...this.#e,...t},this.#t.save(this.#e)}}const Ot=/updated internally by GitHub Actions/i;
var At=a(91611);const ct=4e3;async function Pt({settings:s,targets:t,runner:n,event:e,clock:o,reportPath:c},f){const{githubToken:T}=s,S=(0,k.B)(n,Tt(e));if(T===
void 0||S===null||!(s.comment||s.status))return null;const{saveState:V}=await a.e(3838).then(a.bind(a,33838)),q={clock:o,random:Math.random,tryTimeoutMs:ct},Q=(0,g.
o)({token:T,apiUrl:n.apiUrl,repository:S.repository,policy:q});return new Rt({github:Q,context:S,settings:s,targets:t,warn:await(0,j.rm)(s.language),say:$.cv,reportPath:c,
save:X=>{try{V(At.V,X)}catch(st){(0,$.cv)(st instanceof Error?st.message:String(st))}}},f)}function Tt(s){try{return JSON.parse(s()??"null")}catch{return null}}
function Ct({settings:s,runner:t,clock:n}){const[e,o]=t.repository?.split("/")??[];if(s.githubToken===void 0||!e||!o)throw new Error("there is no token or no re\
pository: give `github-token` in a workflow");const c={clock:n,random:Math.random,tryTimeoutMs:ct};return(0,g.o)({token:s.githubToken,apiUrl:t.apiUrl,repository:{
owner:e,repo:o},policy:c})}}),91611:((J,H,a)=>{a.d(H,{V:()=>$,u:()=>j});const $="github";function j(g){try{const k=JSON.parse(g);return k!==null&&Array.isArray(
k.left)?k:null}catch{return null}}}),68855:((J,H,a)=>{a.d(H,{c:()=>j});var $=a(3101);function j(g){if(!(0,$.S)(g)){const{name:R,region:D,project:L}=g.service;return{
service:R,region:D,project:L}}const{targets:k}=g,_=k.map(R=>R.report?.service.project??"").find(R=>R!=="")??"";return{service:k.map(({service:R,region:D})=>`${R}\
/${D}`).toSorted().join(","),region:"",project:_}}}),96525:((J,H,a)=>{a.d(H,{h:()=>L});var $=a(89404),j=a(3101),g=a(32150),k=a(38606),_=a(86349);const b=9,R=200,
D=4e3;function L(l){return((0,j.S)(l)?l.targets.flatMap(m=>m.report??[]):[l]).flatMap(N).slice(0,b)}function N(l){const d=(0,k.b)(l.language),m=(0,g.Y_)(l).filter(
i=>i.decision==="fail").map(i=>({title:(0,$.wh)(`${d.words.findings[i.id]} — ${d.voice.code(l.candidate?.name??l.service.name)}`,R),message:(0,$.wh)((0,g.dj)(
i,d),D)}));return[...v(l),...m]}function v({rollback:l,language:d,service:m}){if(l===null||l.done||l.outcome.code==="not-serving")return[];const i=(0,$.gD)((0,_.
rollbackDocument)({language:d,service:m,facts:l}));return[{title:(0,k.b)(d).words.headings.rollback,message:i}]}}),77335:((J,H,a)=>{a.d(H,{Ql:()=>E,wQ:()=>C,Hh:()=>F});
var $=a(22116),j=a(4385),g=a(39969),k=a(33243),_=a(38606),b=a(3420),R=a(97378),D=a(75371),L=a(37279),N=a(10073),v=a(32150);const l=.05,d=5e-4;function m(w,O){const{
words:B,voice:M}=w,G=B.github,{columns:x}=B,K={id:"trend",title:G.trend,importance:80},I=O.at(-1);if(I===void 0||O.length<2)return{...K,blocks:[]};const z=O.findLast(
U=>U!==I&&U.p95Ms!==null),Y=z===void 0?null:i(I,z,w);return{...K,blocks:(0,N.Bv)(Y!==null&&{kind:"text",text:Y},(0,N.dJ)(null,{name:G.trend,columns:[(0,N.fi)(x.
at(M.zone)),(0,N.fi)(x.decision),(0,N.fi)(x.revision),(0,N.u5)(x.requests),(0,N.u5)(x.p95),(0,N.u5)(x.errorRate)],rows:O.toReversed().map((U,nt,et)=>{const Z=et[nt+
1];return[nt===0?G.thisRun:M.dateTime(U.at),{mark:v.j7[U.verdict],word:B.verdicts[U.verdict]},U.revision===""?"":M.code(U.revision),M.count(U.requests),`${U.p95Ms===
null?"–":M.duration(U.p95Ms)}${r(Z?.p95Ms,U.p95Ms,u)}`,`${U.errorRate===null?"–":M.percent(U.errorRate)}${r(Z?.errorRate,U.errorRate,h)}`]})}))}}function i(w,O,{
words:B,voice:M}){const G=B.github,x=p(O.p95Ms,w.p95Ms,u,{show:I=>M.duration(I),by:(I,z)=>`${M.duration(I)}${z===0?"":` (${M.percent(Number((I/z).toPrecision(2)))}\
)`}`,said:[G.faster,G.same,G.slower]}),K=p(O.errorRate,w.errorRate,h,{show:I=>M.percent(I),by:I=>G.points(M.count(I*100)),said:[G.fewer,G.same,G.more]});return x===
null&&K===null?null:G.against(M,O.revision,M.duration(Math.max(0,w.at-O.at)),x,K)}function p(w,O,B,{show:M,by:G,said:[x,K,I]}){if(w===null||O===null)return null;
const z=B(w,O);return z===0?`${K}: ${M(O)}`:`${(z<0?x:I)(G(Math.abs(O-w),w))}: ${M(w)} → ${M(O)}`}function r(w,O,B){return w==null||O===null?"":{[-1]:" ▼",0:"",
1:" ▲"}[B(w,O)]??""}function u(w,O){return Math.abs(O-w)<=l*w?0:Math.sign(O-w)}function h(w,O){return Math.abs(O-w)<d?0:Math.sign(O-w)}const y=65536;function E({
service:w,region:O,project:B,environment:M}){return`<!-- ion-verify:comment ${Object.entries({service:w,region:O,project:B,environment:M}).map(([x,K])=>`${x}=${A(
K)}`).join(" ")} -->`}function A(w){return encodeURIComponent(w.toWellFormed()).replaceAll("--","-%2D").replace(/-$/,"%2D")}const P={trend:{importance:80},services:{},
rollback:{},findings:{},why:{importance:70},next:{importance:90},notices:{importance:60},"new-errors":{importance:50,folded:!0},compared:{importance:40,folded:!0},
errors:{importance:30,folded:!0},requests:{importance:20,folded:!0}};function C(w,{marker:O,runs:B,runUrl:M,most:G=y}){const x=(0,$.r)(w),K=(0,_.b)(w.language),
{words:I}=K,z=I.github,Y=(0,R.Dl)(z.runLink,M);return(0,g.$5)([{name:"",text:`${O}
${(0,L.wn)(B)}`,importance:null},(0,g.d5)(x,I),{name:"",text:Y===null?"":(0,k.tg)(Y),importance:null},...(0,g.uW)({...m(K,B),...P.trend},I),...W(x).flatMap(U=>(0,g.
uW)(U,I)),...(x.parts??[]).flatMap(U=>(0,g.BU)({...U,document:{...U.document,sections:W(U.document)}},I))],I,{most:G,size:b.yA,sayCut:z.cut,sayCutHard:z.cutHard})}
function W({head:{verdict:w},sections:O}){return O.filter(({id:M})=>M in P&&!(M==="next"&&w.mark==="pass")).map(M=>({...M,...P[M.id]}))}function F(w,O,B,M=y){const G=(0,j.
v)(w),x=(0,D.wordsFor)(w.language),K=(0,R.Dl)(x.github.runLink,B);return(0,g.$5)([{name:"",text:O,importance:null},(0,g.d5)(G,x),...G.sections.flatMap(I=>(0,g.uW)(
I,x)),{name:"",text:K===null?"":(0,k.tg)(K),importance:null}],x,{most:M,size:b.yA,sayCut:x.github.cut,sayCutHard:x.github.cutHard})}}),37279:((J,H,a)=>{a.d(H,{Lu:()=>N,
rV:()=>D,uZ:()=>_,wn:()=>L});var $=a(3101);const j=10,g=8e3,k=/^<!-- ion-verify:history (\[.*\]) -->$/m;function _(m,i){return{at:m.generatedAt,run:i.replace(/[^\w./-]/g,
"_").slice(0,200),verdict:m.verdict,...(0,$.S)(m)?R(m):b(m)}}function b({findings:m,candidate:i,requests:p}){const r=y=>m.find(E=>E.id===y)?.value??null,[u,h]=[
r("p95"),r("error-rate")];return{revision:i?.name??"",p95Ms:u,errorRate:h,requests:p?.count??0}}function R({targets:m}){return{revision:"",p95Ms:null,errorRate:null,
requests:m.reduce((p,{report:r})=>p+(r?.requests?.count??0),0)}}function D(...m){const i=m.flat().toSorted((p,r)=>p.at-r.at);return i.filter(({run:p},r)=>i.findLastIndex(
u=>u.run===p)===r).slice(-j)}function L(m){const i=m.map(r=>[r.at,r.run,r.revision,r.verdict,r.p95Ms===null?null:Math.round(r.p95Ms*10)/10,r.errorRate===null?null:
Number(r.errorRate.toPrecision(6)),r.requests]);return`<!-- ion-verify:history ${JSON.stringify(i).replace(/[-<>&]/g,r=>String.raw`\u${r.charCodeAt(0).toString(
16).padStart(4,"0")}`)} -->`}function N(m,i){const p=k.exec(m)?.[1];if(p===void 0||p.length>g)return[];try{const r=JSON.parse(p);return D((Array.isArray(r)?r:[]).
flatMap(u=>l(u,i)??[]))}catch{return[]}}const v=6e5;function l(m,i){if(!Array.isArray(m)||m.length!==7)return null;const[p,r,u,h,y,E,A]=m;return!d(p,i+v)||!d(A,
Number.MAX_SAFE_INTEGER)||typeof r!="string"||!/^[\w./-]{1,200}$/.test(r)||typeof u!="string"||!/^[a-z0-9-]{0,63}$/.test(u)||h!=="pass"&&h!=="fail"&&h!=="inconc\
lusive"||!(y===null||d(y,1e9))||!(E===null||d(E,1))?null:{at:p,run:r,revision:u,verdict:h,p95Ms:y,errorRate:E,requests:A}}function d(m,i){return typeof m=="numb\
er"&&m>=0&&m<=i}}),1359:((J,H,a)=>{a.d(H,{L:()=>b,U:()=>_});var $=a(89404),j=a(22116),g=a(3101),k=a(32150);function _(R){return(0,g.S)(R)?(0,$.gD)((0,j.r)(R)):(0,k.
Pl)(R)}function b(R){return(0,g.S)(R)||R.job==="success"?_(R):(0,k.fz)(R)}})};
