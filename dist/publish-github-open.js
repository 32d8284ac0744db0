"use strict";exports.id=9908,exports.ids=[9908],exports.modules={23752:((Y,B,u)=>{u.d(B,{_6:()=>k,ur:()=>j});class k extends Error{name="GitHubCallError";failure;status;constructor(c,i,d,w,R={}){
super(`${c} failed: ${d===null?"":`HTTP ${d}: `}${w}`,R),this.failure=i,this.status=d}}const H=250,T=8e3,U=300;async function j(r,c,i,d,{repeatable:w=!0}={}){const{
clock:R,random:l}=r;for(let f=H;;f=Math.min(f*2,T)){const m=await L(r,c,i,d);if(!(m instanceof k))return m.value;const g=m.failure==="transient"&&(w||m.status===
429||m.status===403),M=v(m)??f/2+l()*f/2;if(!g||R.now()+M>=i.deadline)throw m;await R.sleep(M,i.signal).catch($=>{throw new k(c,"cancelled",null,"cancelled.",{cause:$})})}}
async function L({clock:r,tryTimeoutMs:c},i,d,w){const R=Math.max(1,Math.min(c,d.deadline-r.now())),l=new AbortController,f=AbortSignal.any([d.signal,l.signal]),
m=r.sleep(R,f).then(()=>{const g=new k(i,"transient",null,`no answer within ${Math.round(R)} ms.`);return l.abort(g),g},g=>new k(i,"cancelled",null,"cancelled.",
{cause:g}));try{return await Promise.race([w(f).then(g=>({value:g})),m])}catch(g){return d.signal.aborted?new k(i,"cancelled",null,"cancelled.",{cause:g}):D(g,i)}finally{
l.abort(new Error("settled"))}}function D(r,c){if(r instanceof k)return r;const{errors:i,message:d,status:w,response:R}=typeof r=="object"&&r!==null?r:{},l=(typeof d==
"string"?d:String(r)).slice(0,U),f=Array.isArray(i)?i[0]?.type:void 0;if(typeof f=="string")return new k(c,I(f),null,l,{cause:r});const m=R!==void 0&&typeof w==
"number"?w:null;return new k(c,N(m,l,R?.headers??{}),m,l,{cause:r})}function I(r){switch(r){case"FORBIDDEN":case"INSUFFICIENT_SCOPES":return"refused";case"NOT_F\
OUND":return"not-found";case"RATE_LIMITED":return"transient";default:return"invalid"}}function N(r,c,i){if(r===null||r>=500||r===408||r===429)return"transient";
const d=i["retry-after"]!==void 0||i["x-ratelimit-remaining"]==="0"||/rate limit/i.test(c);return r===403&&d?"transient":r===401||r===403?"refused":r===404||r===
410?"not-found":"invalid"}function v(r){const{response:c}=r.cause??{},i=Number(c?.headers?.["retry-after"]??Number.NaN);return Number.isFinite(i)&&i>=0?i*1e3:null}}),
46651:((Y,B,u)=>{u.d(B,{o:()=>H});var k=u(23752);function H({token:j,apiUrl:L,repository:D,policy:I,fetch:N}){let v;const r=async()=>{const{Octokit:c}=await u.e(
5194).then(u.bind(u,35194));return new c({auth:j,baseUrl:L,userAgent:"ion-verify",log:T,request:{fetch:N??await U()}})};return{repository:D,policy:I,call:async(c,i,d,w)=>await(0,k.
ur)(I,c,i,async R=>(v??=r(),await d(await v,{signal:R})),w)}}const T={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};async function U(){const{EnvHttpProxyAgent:j,
fetch:L}=await u.e(6752).then(u.t.bind(u,24371,19)),D=new j;return(async(I,N)=>await L(I,{...N,dispatcher:D}))}}),62611:((Y,B,u)=>{u.d(B,{S:()=>I,X:()=>D});var k=u(
37279),H=u(23752);const T=100,U=50,j=3,L="github-actions[bot]";async function D(l,f,m){const g=await I(l,f,m),[M,...$]=g;if((M===void 0?null:await r(l,f,M,g,m))===
null){await c(l,f,m);return}for(const{id:P}of $)await w(l,P,m)}async function I(l,{pullRequest:f,marker:m},g){const M=[];let $;for(let W=1;W<=U;W++){const{data:P}=await l.
call("Reading the pull request's comments",g,async(y,p)=>y.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{...l.repository,issue_number:f,per_page:T,
page:W,request:p}));for(const{id:y,body:p="",user:C}of P)N(p,m)&&($??=await v(l,g),C?.login===$&&M.push({id:Number(y),body:p}));if(P.length<T)break}return M.toSorted(
(W,P)=>W.id-P.id)}function N(l,f){return l.split(/\r?\n/,1)[0]===f}async function v(l,f){try{const{viewer:m}=await l.call("Asking whose token it is",f,async(g,M)=>g.
graphql("query { viewer { login } }",{request:M}));return m.login}catch(m){if(m instanceof H._6&&m.failure!=="cancelled")return L;throw m}}async function r(l,f,m,g,M){
const{run:$}=f,W=y=>(0,k.rV)(...y.map(({body:p})=>(0,k.Lu)(p,$.at)));let P=W(g);for(let y=0;y<j;y++){const p=await i(l,m.id,M);if(p===null||(P=(0,k.rV)(P,W([p]),
[$]),!await d(l,m.id,f.render(P),M)))return null;const C=await i(l,m.id,M);if(C===null)return null;if(W([C]).some(A=>A.run===$.run))return C}return m}async function c(l,f,m){
const g=f.render([f.run]),{data:M}=await l.call("Creating the pull request's comment",m,async(p,C)=>p.request("POST /repos/{owner}/{repo}/issues/{issue_number}/\
comments",{...l.repository,issue_number:f.pullRequest,body:g,request:C}),{repeatable:!1}),$=await I(l,f,m),[W]=$,P=Number(M.id);if(W===void 0||W.id===P)return;await r(
l,f,W,$,m)!==null&&await w(l,P,m)}async function i(l,f,m){try{const{data:g}=await l.call("Reading the pull request's comment",m,async(M,$)=>M.request("GET /repo\
s/{owner}/{repo}/issues/comments/{comment_id}",{...l.repository,comment_id:f,request:$}));return{id:f,body:g.body??""}}catch(g){return R(g,null)}}async function d(l,f,m,g){
try{return await l.call("Updating the pull request's comment",g,async(M,$)=>M.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...l.repository,
comment_id:f,body:m,request:$})),!0}catch(M){return M instanceof H._6&&M.failure==="refused"?!1:R(M,!1)}}async function w(l,f,m){try{await l.call("Removing a se\
cond comment",m,async(g,M)=>g.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...l.repository,comment_id:f,request:M}))}catch(g){R(g,null)}}
function R(l,f){if(l instanceof H._6&&l.failure==="not-found")return f;throw l}}),99885:((Y,B,u)=>{u.d(B,{B:()=>k});function k(r,c){const[i,d]=r.repository?.split(
"/")??[],w=T(r,c),R=w===null?H(r,c)??r.sha:null;if(!i||!d||R===null&&w===null)return null;const l=v(c,"deployment","id");return{repository:{owner:i,repo:d},sha:R,
deploymentShas:[...new Set([R,r.sha].filter(f=>f!==null))],pullRequest:w??v(c,"pull_request","number")??U(c)??j(c,R),deployment:l===null?null:{id:l,environment:I(
c,"deployment","environment")??""},eventName:r.eventName,runId:r.runId,runUrl:r.runUrl,stepId:r.stepId,workflowPath:L(r.workflowRef)}}function H({eventName:r,ref:c},i){
switch(r){case"push":return c?.startsWith("refs/tags/")===!0?N(i,"head_commit","id"):N(i,"after");case"workflow_run":case"check_run":case"check_suite":case"merg\
e_group":return N(i,r,"head_sha");case"status":return N(i,"sha");case"deployment":case"deployment_status":return N(i,"deployment","sha");default:return N(i,"pul\
l_request","head","sha")}}function T({eventName:r},c){return r==="issue_comment"&&D(c,"issue","pull_request")!==void 0?v(c,"issue","number"):null}function U(r){
const[,c]=/\/pr-(\d{1,15})-[^/]*$/.exec(I(r,"merge_group","head_ref")??"")??[];return c===void 0?null:Number(c)}function j(r,c){const i=["workflow_run","check_r\
un","check_suite"].map(w=>D(r,w,"pull_requests")).find(w=>Array.isArray(w)),d=Array.isArray(i)?i.find(w=>D(w,"head","sha")===c):void 0;return v(d,"number")}function L(r){
return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(r??"")?.[1]??".github"}function D(r,...c){return c.reduce((i,d)=>typeof i=="object"&&i!==null&&
Object.hasOwn(i,d)?i[d]:void 0,r)}function I(r,...c){const i=D(r,...c);return typeof i=="string"?i:null}function N(r,...c){const i=I(r,...c);return i!==null&&/^[0-9a-f]{40,64}$/.
test(i)&&!/^0+$/.test(i)?i:null}function v(r,...c){const i=D(r,...c);return typeof i=="number"&&Number.isSafeInteger(i)&&i>0?i:null}}),99908:((Y,B,u)=>{u.r(B),u.
d(B,{openGitHubPublisher:()=>Et,openRepository:()=>kt});var k=u(46801),H=u(18884),T=u(46651),U=u(99885),j=u(96525),L=u(79856),D=u(3420),I=u(97378),N=u(28771),v=u(
39969),r=u(39046),c=u(80788);const i=65535,d=140,w=200;function R(e){return e.verdict==="pass"?"success":e.verdict==="fail"?"failure":e.cause==="cancelled"?"can\
celled":{success:"success",warning:"neutral",failure:"failure"}[e.job]}function l(e){return{success:"success",neutral:"success",failure:"failure",cancelled:"err\
or"}[e]}function f(e){return(0,L.pj)(e,w)}function m(e){return(0,L.xv)((0,L.pj)(e,w),d)}function g(e,t){const n=(0,c.t)(e.language).github,s=(0,I.Dl)(n.runLink,
t),o=s===null?"":`
${(0,v.tg)(s)}
`;return{title:f((0,r.Pl)(e)),summary:(0,v.Gc)((0,N.f)(e),{most:i-(0,D.dp)(o),size:D.dp,sayCut:n.cutCheck,sayCutHard:n.cutCheckHard})+o}}function M(e,t){return(0,j.
h)(e).map(({title:n,message:s})=>({path:t,start_line:1,end_line:1,annotation_level:"failure",title:n,message:s}))}var $=u(77335),W=u(37279),P=u(23752);async function y(e,t,n,s,o){
await b(e,t,{status:"in_progress",output:n},s,o)}async function p(e,t,n,s){if(t.kind==="status"){await V(e,t,"pending",n.title,s);return}const{id:o}=t;o!==null&&
await e.call("Updating the check run",s,async(a,h)=>a.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{...e.repository,check_run_id:o,output:n,request:h}))}
async function C(e,t,{conclusion:n,output:s,annotations:o},a,h){if(t.kind==="status"){await V(e,t,l(n),s.title,a);return}const E={status:"completed",conclusion:n,
output:{...s,annotations:o}},S=t.id??(await F(e,t,a))?.id;S===void 0?await b(e,t,E,a,h):await K(e,S,E,a)}async function A(e,t,n,s){if(t.kind==="status"){await V(
e,t,l("cancelled"),n.title,s);return}const o=await F(e,t,s);o===null||o.status==="completed"||await K(e,o.id,{status:"completed",conclusion:"cancelled",output:{
...n,annotations:[]}},s)}async function b(e,t,n,s,o){try{await O(e,t,n,s,o)}catch(a){if(!G(a))throw a;const h=t.kind==="status"?"check-run":"status";await O(e,{
...t,kind:h},n,s,o)}}async function O(e,t,n,s,o){if(o(t),t.kind==="check-run"){o({...t,id:await x(e,t,n,s)});return}const a=n.status==="completed"?l(n.conclusion):
"pending";await V(e,t,a,n.output.title,s)}async function F(e,{sha:t,context:n,externalId:s},o){const{data:a}=await e.call("Reading the commit's check runs",o,async(E,S)=>E.
request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{...e.repository,ref:t,check_name:n,filter:"all",per_page:100,request:S})),h=a.check_runs.find(E=>E.
external_id===s);return h===void 0?null:{id:Number(h.id),status:h.status}}async function x(e,t,n,s){const{data:o}=await e.call("Creating the check run",s,async(a,h)=>a.
request("POST /repos/{owner}/{repo}/check-runs",{...e.repository,name:t.context,head_sha:t.sha,external_id:t.externalId,...t.runUrl===null?{}:{details_url:t.runUrl},
...n,request:h}),{repeatable:!1});return Number(o.id)}async function K(e,t,n,s){await e.call("Completing the check run",s,async(o,a)=>o.request("PATCH /repos/{o\
wner}/{repo}/check-runs/{check_run_id}",{...e.repository,check_run_id:t,...n,request:a}))}async function V(e,{sha:t,context:n,runUrl:s},o,a,h){await e.call("Set\
ting the commit status",h,async(E,S)=>E.request("POST /repos/{owner}/{repo}/statuses/{sha}",{...e.repository,sha:t,state:o,context:n,description:m(a),...s===null?
{}:{target_url:s},request:S}))}function G(e){return e instanceof P._6&&(e.failure==="refused"||e.failure==="not-found")}var q=u(62611);const tt=20,_=["success",
"failure","error","inactive"];async function ct(e,{deployment:t,deploymentShas:n,runId:s},o){if(t!==null)return t.id;if(s===null)return null;const a=[];for(const z of n){
const{data:Z}=await e.call("Reading the commit's deployments",o,async(J,Q)=>J.request("GET /repos/{owner}/{repo}/deployments",{...e.repository,sha:z,per_page:tt,
request:Q}));for(const J of Z.map(Q=>Number(Q.id))){const{data:Q}=await e.call("Reading a deployment's statuses",o,async(X,At)=>X.request("GET /repos/{owner}/{r\
epo}/deployments/{deployment_id}/statuses",{...e.repository,deployment_id:J,per_page:100,request:At}));Q.flatMap(X=>[X.log_url??"",X.target_url]).some(X=>ut(X,s))&&
a.push({id:J,open:!_.includes(Q[0]?.state??"")})}}const h=a.filter(z=>z.open),[E,...S]=h.length>0?h:a;return E===void 0?null:S.length>0?"several":E.id}function ut(e,t){
return`${e}/`.includes(`/actions/runs/${t}/`)}async function lt(e,t,{state:n,title:s,environmentUrl:o},a,h){await e.call("Setting the deployment's status",h,async(E,S)=>E.
request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{...e.repository,deployment_id:t,state:n,description:m(s),auto_inactive:!1,...o===null?
{}:{environment_url:o},...a===null?{}:{log_url:a},request:S}),{repeatable:!1})}async function dt(e,t,n){const{pullRequest:s,sha:o}=t;if(s!==null||o===null)return s;
const{data:a}=await e.call("Looking for the commit's pull request",n,async(h,E)=>h.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...e.repository,
commit_sha:o,per_page:100,request:E}));return mt(a,o)?.number??null}async function ft(e,{sha:t,pullRequest:n},s){if(t!==null||n===null)return t??"";const{data:o}=await e.
call("Reading the pull request",s,async(a,h)=>a.request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...e.repository,pull_number:n,request:h}));return o.head.
sha}function mt(e,t){const n=e.toSorted((o,a)=>a.number-o.number),s=n.filter(o=>o.state==="open");return n.find(o=>o.state==="closed"&&o.merge_commit_sha===t)??
s.find(o=>o.head.sha===t)??n.find(o=>o.head.sha===t)??s[0]??n[0]}const et=100;async function ht(e,{eventName:t},n,s){try{const o=await rt(e,n,1,s),a=Math.ceil(o.
total_count/et),{workflow_runs:h}=a>1?await rt(e,n,a,s):o;return h.toSorted((E,S)=>E.id-S.id)[0]?.event===st}catch(o){if(!(o instanceof P._6)||o.failure==="canc\
elled")throw o;return t===st}}const st="workflow_dispatch";async function rt(e,t,n,s){const{data:o}=await e.call("Listing the commit's workflow runs",s,async(a,h)=>a.
request("GET /repos/{owner}/{repo}/actions/runs",{...e.repository,head_sha:t,per_page:et,page:n,request:h}));return{total_count:o.total_count,workflow_runs:o.workflow_runs.
map(({id:a,event:h})=>({id:Number(a),event:h}))}}const ot=3e4,yt=16*ot,pt={comment:"pull-requests: write",check:"checks: write (or statuses: write)",deployment:"\
deployments: write"};class wt{name="GitHub";#t;#n;#e;#a=Number.NEGATIVE_INFINITY;#c=ot;#s={};constructor(t,n){this.#t=t;const{settings:s}=t;this.#n=(0,c.t)(s.language).
github,this.#e=n??{check:null,left:[...s.status?["check","deployment"]:[],...s.comment?["comment"]:[]],report:null}}async start(t){await Promise.all([this.#p(t),
this.#f("comment",async()=>await this.#l(t)),this.#f("deployment",async()=>await this.#d(t))])}async progress(t,n){const{github:s}=this.#t,{check:o}=this.#e,a=s.
policy.clock.now();if(o===null||!this.#o("check")||a<this.#a+this.#c)return;this.#a=a;const h={title:f(t),summary:this.#n.running};try{await p(s,o,h,n)}catch(E){
vt(E)&&(this.#c=Math.min(yt,2*this.#c))}}async finish(t,n){this.#i({report:this.#t.reportPath()}),await Promise.all([this.#r("check",async()=>await this.#w(t,n)),
this.#r("comment",async()=>await this.#g(t,n)),this.#r("deployment",async()=>await this.#v(t,n))])}async abandon(t){const{github:n}=this.#t,{check:s}=this.#e;if(s===
null)return;const o={title:f(`${s.context}: ${this.#n.abandoned}`),summary:this.#n.abandonedSummary};await this.#r("check",async()=>await A(n,s,o,t))}async#p(t){
if(!this.#o("check"))return;const{github:n,context:s}=this.#t,o={title:f(this.#n.starting),summary:this.#n.running};this.#a=n.policy.clock.now();try{const a=await this.#u(
t),h=await ht(n,s,a.sha,t),E={...a,kind:h?"status":"check-run"};await y(n,E,o,t,S=>this.#i({check:S})),this.#e.check?.kind==="status"&&this.#t.say(h?this.#n.statusForRollUp:
this.#n.statusInstead)}catch(a){if(nt(a))this.#m("check",a);else if(!(a instanceof P._6))throw a}}async#u(t){const{github:n,context:s,settings:o}=this.#t;return{
kind:"check-run",sha:await ft(n,s,t),context:o.statusContext,externalId:[s.stepId,o.project,o.region,o.service,o.tag].join(" "),id:null,runUrl:s.runUrl}}async#w(t,n){
const{github:s,context:o}=this.#t,a={conclusion:R(t),output:g(t,o.runUrl),annotations:M(t,o.workflowPath)},h=this.#e.check??await this.#u(n),E=S=>this.#i({check:S});
try{await C(s,h,a,n,E)}catch(S){if(!(S instanceof P._6)||S.failure!=="invalid")throw S;const{title:z}=a.output,Z={...a,output:{title:z,summary:z},annotations:[]};
await C(s,this.#e.check??h,Z,n,E)}}async#g(t,n){const{github:s,context:o,settings:a}=this.#t,h=await this.#l(n);if(h===null)return;const{name:E,region:S,project:z}=t.
service,Z=o.deployment?.environment??a.tag??"",J=(0,$.Ql)({service:E,region:S,project:z,environment:Z}),Q=(0,W.uZ)(t,o.stepId),{runUrl:at}=o;await(0,q.X)(s,{pullRequest:h,
marker:J,run:Q,render:X=>(0,$.wQ)(t,{marker:J,runs:X,runUrl:at})},n)}async#v(t,n){const{github:s,context:o}=this.#t,a=await this.#d(n);if(a==="several"&&this.#t.
say(this.#n.severalDeployments),a===null||a==="several")return;const{title:h}=g(t,null);await lt(s,a,{state:l(R(t)),title:h,environmentUrl:t.service.url},o.runUrl,
n)}async#l(t){const{github:n,context:s}=this.#t,{pullRequest:o=await dt(n,s,t)}=this.#s;return this.#s.pullRequest=o,o}async#d(t){const{github:n,context:s,say:o}=this.#t;
let{deployment:a}=this.#s;if(a!==void 0)return a;try{a=await ct(n,s,t)}catch(h){if(!nt(h))throw h;o(this.#n.deploymentsNotSeen(h.message)),a=null}return this.#s.
deployment=a,a}async#f(t,n){if(this.#o(t))try{await n()}catch(s){if(!(s instanceof P._6))throw s}}async#r(t,n){if(this.#o(t))try{await n(),this.#y(t)}catch(s){if(!(s instanceof
P._6))throw s;if(s.failure==="cancelled")return;nt(s)?this.#m(t,s):this.#h(t,s,this.#n.unaffected)}}#m(t,n){const s=n.failure==="invalid"?this.#n.unaffected:gt.
test(n.message)?this.#n.jobsName(this.#t.settings.statusContext):this.#n.grant(pt[t]);this.#h(t,n,s),this.#y(t)}#h(t,{message:n},s){const{noCheck:o,noComment:a,
noDeployment:h}=this.#n,E={check:o,comment:a,deployment:h}[t];this.#t.warn(`${E(/[.!?]$/.test(n)?n:`${n}.`)} ${s}`)}#o(t){return this.#e.left.includes(t)}#y(t){
this.#i({left:this.#e.left.filter(n=>n!==t)})}#i(t){this.#e={...this.#e,...t},this.#t.save(this.#e)}}const gt=/updated internally by GitHub Actions/i;function vt(e){
return e instanceof P._6&&e.failure==="transient"&&[403,429].includes(e.status??0)}function nt(e){return e instanceof P._6&&e.failure!=="transient"&&e.failure!==
"cancelled"}var Rt=u(91611);const it=4e3;async function Et({settings:e,runner:t,event:n,clock:s,reportPath:o},a){const{githubToken:h}=e,E=(0,U.B)(t,Mt(n));if(h===
void 0||E===null||!(e.comment||e.status))return null;const{saveState:S}=await Promise.all([u.e(6752),u.e(6421)]).then(u.bind(u,96421)),z={clock:s,random:Math.random,
tryTimeoutMs:it},Z=(0,T.o)({token:h,apiUrl:t.apiUrl,repository:E.repository,policy:z});return new wt({github:Z,context:E,settings:e,warn:await(0,H.rm)(),say:k.cv,
reportPath:o,save:J=>S(Rt.V,J)},a)}function Mt(e){try{return JSON.parse(e()??"null")}catch{return null}}function kt({settings:e,runner:t,clock:n}){const[s,o]=t.
repository?.split("/")??[];if(e.githubToken===void 0||!s||!o)throw new Error("there is no token or no repository: give `github-token` in a workflow");const a={clock:n,
random:Math.random,tryTimeoutMs:it};return(0,T.o)({token:e.githubToken,apiUrl:t.apiUrl,repository:{owner:s,repo:o},policy:a})}}),91611:((Y,B,u)=>{u.d(B,{V:()=>k,
u:()=>H});const k="github";function H(T){try{const U=JSON.parse(T);return U!==null&&Array.isArray(U.left)?U:null}catch{return null}}}),96525:((Y,B,u)=>{u.d(B,{h:()=>I});
var k=u(89404),H=u(39046),T=u(38606),U=u(86349);const j=9,L=200,D=4e3;function I(v){const r=(0,T.b)(v.language),c=(0,H.Y_)(v).filter(i=>i.decision==="fail").map(
i=>({title:(0,k.wh)(`${r.words.findings[i.id]} \u2014 ${r.voice.code(v.candidate?.name??v.service.name)}`,L),message:(0,k.wh)((0,H.dj)(i,r),D)}));return[...N(v),
...c].slice(0,j)}function N({rollback:v,language:r,service:c}){if(v===null||v.done||v.outcome.code==="not-serving")return[];const i=(0,U.p)({language:r,service:c,
facts:v});return[{title:(0,T.b)(r).words.headings.rollback,message:i}]}}),77335:((Y,B,u)=>{u.d(B,{Ql:()=>g,wQ:()=>W,Hh:()=>P});var k=u(28771),H=u(4385),T=u(39969),
U=u(38606),j=u(3420),L=u(97378),D=u(80788),I=u(37279),N=u(10073),v=u(39046);const r=.05,c=5e-4;function i(y,p){const{words:C,voice:A}=y,b=C.github,{columns:O}=C,
F={id:"trend",title:b.trend,importance:80},x=p.at(-1);if(x===void 0||p.length<2)return{...F,blocks:[]};const K=p.findLast(G=>G!==x&&G.p95Ms!==null),V=K===void 0?
null:d(x,K,y);return{...F,blocks:(0,N.B)(V!==null&&{kind:"text",text:V},(0,N.d)(null,{name:b.trend,columns:[{title:O.at(A.zone)},{title:O.decision},{title:O.revision},
{title:O.requests,figures:!0},{title:O.p95,figures:!0},{title:O.errorRate,figures:!0}],rows:p.toReversed().map((G,q,tt)=>{const _=tt[q+1];return[q===0?b.thisRun:
A.dateTime(G.at),{mark:v.j7[G.verdict],word:C.verdicts[G.verdict]},G.revision===""?"":A.code(G.revision),A.count(G.requests),`${G.p95Ms===null?"\u2013":A.duration(
G.p95Ms)}${R(_?.p95Ms,G.p95Ms,l)}`,`${G.errorRate===null?"\u2013":A.percent(G.errorRate)}${R(_?.errorRate,G.errorRate,f)}`]})}))}}function d(y,p,{words:C,voice:A}){
const b=C.github,O=w(p.p95Ms,y.p95Ms,l,{show:x=>A.duration(x),by:(x,K)=>`${A.duration(x)}${K===0?"":` (${A.percent(x/K)})`}`,said:[b.faster,b.same,b.slower]}),F=w(
p.errorRate,y.errorRate,f,{show:x=>A.percent(x),by:x=>b.points(A.count(x*100)),said:[b.fewer,b.same,b.more]});return O===null&&F===null?null:b.against(A,p.revision,
A.duration(Math.max(0,y.at-p.at)),O,F)}function w(y,p,C,{show:A,by:b,said:[O,F,x]}){if(y===null||p===null)return null;const K=C(y,p);return K===0?`${F}: ${A(p)}`:
`${(K<0?O:x)(b(Math.abs(p-y),y))}: ${A(y)} \u2192 ${A(p)}`}function R(y,p,C){return y==null||p===null?"":{[-1]:" \u25BC",0:"",1:" \u25B2"}[C(y,p)]??""}function l(y,p){
return Math.abs(p-y)<=r*y?0:Math.sign(p-y)}function f(y,p){return Math.abs(p-y)<c?0:Math.sign(p-y)}const m=65536;function g({service:y,region:p,project:C,environment:A}){
return`<!-- ion-verify:comment ${Object.entries({service:y,region:p,project:C,environment:A}).map(([O,F])=>`${O}=${M(F)}`).join(" ")} -->`}function M(y){return encodeURIComponent(
y.toWellFormed()).replaceAll("--","-%2D").replace(/-$/,"%2D")}const $={trend:{importance:80},rollback:{},findings:{},why:{importance:70},next:{importance:90},notices:{
importance:60},"new-errors":{importance:50,folded:!0},compared:{importance:40,folded:!0},errors:{importance:30,folded:!0},requests:{importance:20,folded:!0}};function W(y,{
marker:p,runs:C,runUrl:A,most:b=m}){const O=(0,k.f)(y),F=(0,U.b)(y.language),{words:x}=F,K=x.github,V=(0,L.Dl)(K.runLink,A),G=[i(F,C),...O.sections].filter(({id:q})=>q in
$&&!(q==="next"&&y.verdict==="pass"));return(0,T.$5)([{name:"",text:`${p}
${(0,I.wn)(C)}`,importance:null},(0,T.d5)(O,x),{name:"",text:V===null?"":(0,T.tg)(V),importance:null},...G.flatMap(q=>(0,T.uW)({...q,...$[q.id]},x))],x,{most:b,
size:j.yA,sayCut:K.cut,sayCutHard:K.cutHard})}function P(y,p,C,A=m){const b=(0,H.v)(y),O=(0,D.t)(y.language),F=(0,L.Dl)(O.github.runLink,C);return(0,T.$5)([{name:"",
text:p,importance:null},(0,T.d5)(b,O),...b.sections.flatMap(x=>(0,T.uW)(x,O)),{name:"",text:F===null?"":(0,T.tg)(F),importance:null}],O,{most:A,size:j.yA,sayCut:O.
github.cut,sayCutHard:O.github.cutHard})}}),37279:((Y,B,u)=>{u.d(B,{Lu:()=>D,rV:()=>j,uZ:()=>U,wn:()=>L});const k=10,H=8e3,T=/^<!-- ion-verify:history (\[.*\]) -->$/m;
function U(r,c){const i=d=>r.findings.find(w=>w.id===d)?.value??null;return{at:r.generatedAt,run:c.replace(/[^\w./-]/g,"_").slice(0,200),revision:r.candidate?.name??
"",verdict:r.verdict,p95Ms:i("p95"),errorRate:i("error-rate"),requests:r.requests?.count??0}}function j(...r){const c=r.flat().toSorted((i,d)=>i.at-d.at);return c.
filter(({run:i},d)=>c.findLastIndex(w=>w.run===i)===d).slice(-k)}function L(r){const c=r.map(d=>[d.at,d.run,d.revision,d.verdict,d.p95Ms===null?null:Math.round(
d.p95Ms*10)/10,d.errorRate===null?null:Number(d.errorRate.toPrecision(6)),d.requests]);return`<!-- ion-verify:history ${JSON.stringify(c).replace(/[-<>&]/g,d=>String.
raw`\u${d.charCodeAt(0).toString(16).padStart(4,"0")}`)} -->`}function D(r,c){const i=T.exec(r)?.[1];if(i===void 0||i.length>H)return[];try{const d=JSON.parse(i);
return j((Array.isArray(d)?d:[]).flatMap(w=>N(w,c)??[]))}catch{return[]}}const I=6e5;function N(r,c){if(!Array.isArray(r)||r.length!==7)return null;const[i,d,w,
R,l,f,m]=r;return!v(i,c+I)||!v(m,Number.MAX_SAFE_INTEGER)||typeof d!="string"||!/^[\w./-]{1,200}$/.test(d)||typeof w!="string"||!/^[a-z0-9-]{0,63}$/.test(w)||R!==
"pass"&&R!=="fail"&&R!=="inconclusive"||!(l===null||v(l,1e9))||!(f===null||v(f,1))?null:{at:i,run:d,revision:w,verdict:R,p95Ms:l,errorRate:f,requests:m}}function v(r,c){
return typeof r=="number"&&r>=0&&r<=c}})};
