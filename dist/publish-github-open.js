"use strict";exports.id=9908,exports.ids=[9908],exports.modules={23752:((z,_,a)=>{a.d(_,{_6:()=>M,ur:()=>R});var N=a(52686),x=a(7426);class M extends Error{name="GitHubCallE\
rror";failure;status;constructor(l,u,w,i,d={}){super(`${l} failed: ${w===null?"":`HTTP ${w}: `}${i}`,d),this.failure=u,this.status=w}}const S=250,L=8e3,U=300;async function R(o,l,u,w,{
repeatable:i=!0}={}){const{clock:d,random:m}=o;for(let v=S;;v=Math.min(v*2,L)){const g=await k(o,l,u,w);if(!(g instanceof M))return g.value;const O=g.failure===
"transient"&&(i||g.status===429||g.status===403),b=f(g)??v/2+m()*v/2;if(!O||d.now()+b>=u.deadline)throw g;await d.sleep(b,u.signal).catch(B=>{throw new M(l,"can\
celled",null,"cancelled.",{cause:B})})}}async function k({clock:o,tryTimeoutMs:l},u,w,i){const d=Math.max(1,Math.min(l,w.deadline-o.now())),m=new AbortController,
v=AbortSignal.any([w.signal,m.signal]),g=o.sleep(d,v).then(()=>{const O=new M(u,"transient",null,`no answer within ${(0,x.wN)(Math.round(d))}.`);return m.abort(
O),O},O=>new M(u,"cancelled",null,"cancelled.",{cause:O}));try{return await Promise.race([i(v).then(O=>({value:O})),g])}catch(O){return w.signal.aborted?new M(u,
"cancelled",null,"cancelled.",{cause:O}):T(O,u)}finally{m.abort(new Error("settled"))}}function T(o,l){if(o instanceof M)return o;const{errors:u,message:w,status:i,
response:d}=typeof o=="object"&&o!==null?o:{},m=(0,N.o)(typeof w=="string"?w:String(o),U),v=Array.isArray(u)?u[0]?.type:void 0;if(typeof v=="string")return new M(
l,G(v),null,m,{cause:o});const g=d!==void 0&&typeof i=="number"?i:null;return new M(l,E(g,m,d?.headers??{}),g,m,{cause:o})}function G(o){switch(o){case"FORBIDDE\
N":case"INSUFFICIENT_SCOPES":return"refused";case"NOT_FOUND":return"not-found";case"RATE_LIMITED":return"transient";default:return"invalid"}}function E(o,l,u){if(o===
null||o>=500||o===408||o===429)return"transient";const w=u["retry-after"]!==void 0||u["x-ratelimit-remaining"]==="0"||/rate limit/i.test(l);return o===403&&w?"t\
ransient":o===401||o===403?"refused":o===404||o===410?"not-found":"invalid"}function f(o){const{response:l}=o.cause??{},u=Number(l?.headers?.["retry-after"]??Number.
NaN);return Number.isFinite(u)&&u>=0?u*1e3:null}}),46651:((z,_,a)=>{a.d(_,{o:()=>x});var N=a(23752);function x({token:L,apiUrl:U,repository:R,policy:k,fetch:T}){
let G;const E=async()=>{const{Octokit:f}=await a.e(5194).then(a.bind(a,35194));return new f({auth:L,baseUrl:U,userAgent:"ion-verify",log:M,request:{fetch:T??await S()}})};
return{repository:R,policy:k,call:async(f,o,l,u)=>await(0,N.ur)(k,f,o,async w=>(G??=E(),await l(await G,{signal:w})),u)}}const M={debug:()=>{},info:()=>{},warn:()=>{},
error:()=>{}};async function S(){const{EnvHttpProxyAgent:L,fetch:U}=await a.e(6752).then(a.t.bind(a,24371,19)),R=new L;return(async(k,T)=>await U(k,{...T,dispatcher:R}))}}),
62611:((z,_,a)=>{a.d(_,{S:()=>k,X:()=>R});var N=a(37279),x=a(23752);const M=100,S=50,L=3,U="github-actions[bot]";async function R(i,d,m){const v=await k(i,d,m),
[g,...O]=v;if((g===void 0?null:await E(i,d,g,v,m))===null){await f(i,d,m);return}for(const{id:B}of O)await u(i,B,m)}async function k(i,{pullRequest:d,marker:m},v){
const g=[];let O;for(let b=1;b<=S;b++){const{data:B}=await i.call("Reading the pull request's comments",v,async(F,y)=>F.request("GET /repos/{owner}/{repo}/issue\
s/{issue_number}/comments",{...i.repository,issue_number:d,per_page:M,page:b,request:y}));for(const{id:F,body:y="",user:p}of B)T(y,m)&&(O??=await G(i,v),p?.login===
O&&g.push({id:Number(F),body:y}));if(B.length<M)break}return g.toSorted((b,B)=>b.id-B.id)}function T(i,d){return i.split(/\r?\n/,1)[0]===d}async function G(i,d){
try{const{viewer:m}=await i.call("Asking whose token it is",d,async(v,g)=>v.graphql("query { viewer { login } }",{request:g}));return m.login}catch(m){if(m instanceof
x._6&&m.failure!=="cancelled")return U;throw m}}async function E(i,d,m,v,g){const{run:O}=d,b=F=>(0,N.rV)(...F.map(({body:y})=>(0,N.Lu)(y,O.at)));let B=b(v);for(let F=0;F<
L;F++){const y=await o(i,m.id,g);if(y===null||(B=(0,N.rV)(B,b([y]),[O]),!await l(i,m.id,d.render(B),g)))return null;const p=await o(i,m.id,g);if(p===null)return null;
if(b([p]).some(H=>H.run===O.run))return p}return m}async function f(i,d,m){const v=d.render([d.run]),{data:g}=await i.call("Creating the pull request's comment",
m,async(y,p)=>y.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...i.repository,issue_number:d.pullRequest,body:v,request:p}),{repeatable:!1}),
O=await k(i,d,m),[b]=O,B=Number(g.id);if(b===void 0||b.id===B)return;await E(i,d,b,O,m)!==null&&await u(i,B,m)}async function o(i,d,m){try{const{data:v}=await i.
call("Reading the pull request's comment",m,async(g,O)=>g.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}",{...i.repository,comment_id:d,request:O}));
return{id:d,body:v.body??""}}catch(v){return w(v,null)}}async function l(i,d,m,v){try{return await i.call("Updating the pull request's comment",v,async(g,O)=>g.
request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...i.repository,comment_id:d,body:m,request:O})),!0}catch(g){return g instanceof x._6&&g.failure===
"refused"?!1:w(g,!1)}}async function u(i,d,m){try{await i.call("Removing a second comment",m,async(v,g)=>v.request("DELETE /repos/{owner}/{repo}/issues/comments\
/{comment_id}",{...i.repository,comment_id:d,request:g}))}catch(v){w(v,null)}}function w(i,d){if(i instanceof x._6&&i.failure==="not-found")return d;throw i}}),
99885:((z,_,a)=>{a.d(_,{B:()=>N});function N(E,f){const[o,l]=E.repository?.split("/")??[],u=M(E,f),w=u===null?x(E,f)??E.sha:null;if(!o||!l||w===null&&u===null)return null;
const i=G(f,"deployment","id");return{repository:{owner:o,repo:l},sha:w,deploymentShas:[...new Set([w,E.sha].filter(d=>d!==null))],pullRequest:u??G(f,"pull_requ\
est","number")??S(f)??L(f,w),deployment:i===null?null:{id:i,environment:k(f,"deployment","environment")??""},eventName:E.eventName,runId:E.runId,runUrl:E.runUrl,
stepId:E.stepId,workflowPath:U(E.workflowRef)}}function x({eventName:E,ref:f},o){switch(E){case"push":return f?.startsWith("refs/tags/")===!0?T(o,"head_commit",
"id"):T(o,"after");case"workflow_run":case"check_run":case"check_suite":case"merge_group":return T(o,E,"head_sha");case"status":return T(o,"sha");case"deploymen\
t":case"deployment_status":return T(o,"deployment","sha");default:return T(o,"pull_request","head","sha")}}function M({eventName:E},f){return E==="issue_comment"&&
R(f,"issue","pull_request")!==void 0?G(f,"issue","number"):null}function S(E){const[,f]=/\/pr-(\d{1,15})-[^/]*$/.exec(k(E,"merge_group","head_ref")??"")??[];return f===
void 0?null:Number(f)}function L(E,f){const o=["workflow_run","check_run","check_suite"].map(u=>R(E,u,"pull_requests")).find(u=>Array.isArray(u)),l=Array.isArray(
o)?o.find(u=>R(u,"head","sha")===f):void 0;return G(l,"number")}function U(E){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(E??"")?.[1]??".gi\
thub"}function R(E,...f){return f.reduce((o,l)=>typeof o=="object"&&o!==null&&Object.hasOwn(o,l)?o[l]:void 0,E)}function k(E,...f){const o=R(E,...f);return typeof o==
"string"?o:null}function T(E,...f){const o=k(E,...f);return o!==null&&/^[0-9a-f]{40,64}$/.test(o)&&!/^0+$/.test(o)?o:null}function G(E,...f){const o=R(E,...f);return typeof o==
"number"&&Number.isSafeInteger(o)&&o>0?o:null}}),99908:((z,_,a)=>{a.r(_),a.d(_,{openGitHubPublisher:()=>Ot,openRepository:()=>Pt});var N=a(46801),x=a(18884),M=a(
46651),S=a(99885),L=a(96525),U=a(79856),R=a(3420),k=a(97378),T=a(22116),G=a(39969),E=a(3101),f=a(1359),o=a(56922);const l=65535,u=140,w=200;function i(e){return e.
verdict==="pass"?"success":e.verdict==="fail"?"failure":d(e)?"cancelled":{success:"success",warning:"neutral",failure:"failure"}[e.job]}function d(e){return((0,E.
S)(e)?e.targets.map(n=>n.report):[e]).some(n=>n?.cause==="cancelled")}function m(e){return{success:"success",neutral:"success",failure:"failure",cancelled:"erro\
r"}[e]}function v(e){return(0,U.pj)(e,w)}function g(e){return(0,U.xv)((0,U.pj)(e,w),u)}function O(e,t){const n=(0,o.t)(e.language).github,s=(0,k.Dl)(n.runLink,t),
r=s===null?"":`
${(0,G.tg)(s)}
`;return{title:v((0,f.U)(e)),summary:(0,G.Gc)((0,T.r)(e),{most:l-(0,R.dp)(r),size:R.dp,sayCut:n.cutCheck,sayCutHard:n.cutCheckHard})+r}}function b(e,t){return(0,L.
h)(e).map(({title:n,message:s})=>({path:t,start_line:1,end_line:1,annotation_level:"failure",title:n,message:s}))}var B=a(68855),F=a(77335),y=a(37279),p=a(23752);
async function H(e,t,n,s,r){await W(e,t,{status:"in_progress",output:n},s,r)}async function P(e,t,n,s){if(t.kind==="status"){await X(e,t,"pending",n.title,s);return}
const{id:r}=t;r!==null&&await e.call("Updating the check run",s,async(c,h)=>c.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{...e.repository,check_run_id:r,
output:n,request:h}))}async function j(e,t,{conclusion:n,output:s,annotations:r},c,h){if(t.kind==="status"){await X(e,t,m(n),s.title,c);return}const A={status:"\
completed",conclusion:n,output:{...s,annotations:r}},C=t.id??(await K(e,t,c))?.id;C===void 0?await W(e,t,A,c,h):await I(e,C,A,c)}async function D(e,t,n,s){if(t.
kind==="status"){await X(e,t,m("cancelled"),n.title,s);return}const r=await K(e,t,s);r===null||r.status==="completed"||await I(e,r.id,{status:"completed",conclusion:"\
cancelled",output:{...n,annotations:[]}},s)}async function W(e,t,n,s,r){try{await $(e,t,n,s,r)}catch(c){if(!nt(c))throw c;const h=t.kind==="status"?"check-run":
"status";await $(e,{...t,kind:h},n,s,r)}}async function $(e,t,n,s,r){if(r(t),t.kind==="check-run"){r({...t,id:await Q(e,t,n,s)});return}const c=n.status==="comp\
leted"?m(n.conclusion):"pending";await X(e,t,c,n.output.title,s)}async function K(e,{sha:t,context:n,externalId:s},r){const{data:c}=await e.call("Reading the co\
mmit's check runs",r,async(A,C)=>A.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{...e.repository,ref:t,check_name:n,filter:"all",per_page:100,request:C})),
h=c.check_runs.find(A=>A.external_id===s);return h===void 0?null:{id:Number(h.id),status:h.status}}async function Q(e,t,n,s){const{data:r}=await e.call("Creatin\
g the check run",s,async(c,h)=>c.request("POST /repos/{owner}/{repo}/check-runs",{...e.repository,name:t.context,head_sha:t.sha,external_id:t.externalId,...t.runUrl===
null?{}:{details_url:t.runUrl},...n,request:h}),{repeatable:!1});return Number(r.id)}async function I(e,t,n,s){await e.call("Completing the check run",s,async(r,c)=>r.
request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{...e.repository,check_run_id:t,...n,request:c}))}async function X(e,{sha:t,context:n,runUrl:s},r,c,h){
await e.call("Setting the commit status",h,async(A,C)=>A.request("POST /repos/{owner}/{repo}/statuses/{sha}",{...e.repository,sha:t,state:r,context:n,description:g(
c),...s===null?{}:{target_url:s},request:C}))}function nt(e){return e instanceof p._6&&(e.failure==="refused"||e.failure==="not-found")}var tt=a(62611);const ct=20,
ut=["success","failure","error","inactive"];async function lt(e,{deployment:t,deploymentShas:n,runId:s},r){if(t!==null)return t.id;if(s===null)return null;const c=[];
for(const J of n){const{data:Z}=await e.call("Reading the commit's deployments",r,async(V,Y)=>V.request("GET /repos/{owner}/{repo}/deployments",{...e.repository,
sha:J,per_page:ct,request:Y}));for(const V of Z.map(Y=>Number(Y.id))){const{data:Y}=await e.call("Reading a deployment's statuses",r,async(q,Tt)=>q.request("GET\
 /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{...e.repository,deployment_id:V,per_page:100,request:Tt}));Y.flatMap(q=>[q.log_url??"",q.target_url]).
some(q=>dt(q,s))&&c.push({id:V,open:!ut.includes(Y[0]?.state??"")})}}const h=c.filter(J=>J.open),[A,...C]=h.length>0?h:c;return A===void 0?null:C.length>0?"seve\
ral":A.id}function dt(e,t){return`${e}/`.includes(`/actions/runs/${t}/`)}async function ft(e,t,{state:n,title:s,environmentUrl:r},c,h){await e.call("Setting the\
 deployment's status",h,async(A,C)=>A.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{...e.repository,deployment_id:t,state:n,description:g(
s),auto_inactive:!1,...r===null?{}:{environment_url:r},...c===null?{}:{log_url:c},request:C}),{repeatable:!1})}async function mt(e,t,n){const{pullRequest:s,sha:r}=t;
if(s!==null||r===null)return s;const{data:c}=await e.call("Looking for the commit's pull request",n,async(h,A)=>h.request("GET /repos/{owner}/{repo}/commits/{co\
mmit_sha}/pulls",{...e.repository,commit_sha:r,per_page:100,request:A}));return yt(c,r)?.number??null}async function ht(e,{sha:t,pullRequest:n},s){if(t!==null||
n===null)return t??"";const{data:r}=await e.call("Reading the pull request",s,async(c,h)=>c.request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...e.repository,
pull_number:n,request:h}));return r.head.sha}function yt(e,t){const n=e.toSorted((r,c)=>c.number-r.number),s=n.filter(r=>r.state==="open");return n.find(r=>r.state===
"closed"&&r.merge_commit_sha===t)??s.find(r=>r.head.sha===t)??n.find(r=>r.head.sha===t)??s[0]??n[0]}const st=100;async function pt(e,{eventName:t},n,s){try{const r=await ot(
e,n,1,s),c=Math.ceil(r.total_count/st),{workflow_runs:h}=c>1?await ot(e,n,c,s):r;return h.toSorted((A,C)=>A.id-C.id)[0]?.event===rt}catch(r){if(!(r instanceof p.
_6)||r.failure==="cancelled")throw r;return t===rt}}const rt="workflow_dispatch";async function ot(e,t,n,s){const{data:r}=await e.call("Listing the commit's wor\
kflow runs",s,async(c,h)=>c.request("GET /repos/{owner}/{repo}/actions/runs",{...e.repository,head_sha:t,per_page:st,page:n,request:h}));return{total_count:r.total_count,
workflow_runs:r.workflow_runs.map(({id:c,event:h})=>({id:Number(c),event:h}))}}const it=3e4,wt=16*it,gt={comment:"pull-requests: write",check:"checks: write (or\
 statuses: write)",deployment:"deployments: write"};class Et{name="GitHub";#t;#n;#e;#a=Number.NEGATIVE_INFINITY;#c=it;#s={};constructor(t,n){this.#t=t;const{settings:s}=t;
this.#n=(0,o.t)(s.language).github,this.#e=n??{check:null,left:[...s.status?["check","deployment"]:[],...s.comment?["comment"]:[]],report:null}}async start(t){await Promise.
all([this.#p(t),this.#f("comment",async()=>await this.#l(t)),this.#f("deployment",async()=>await this.#d(t))])}async progress(t,n){const{github:s}=this.#t,{check:r}=this.#e,
c=s.policy.clock.now();if(r===null||!this.#o("check")||c<this.#a+this.#c)return;this.#a=c;const h={title:v(t),summary:this.#n.running};try{await P(s,r,h,n)}catch(A){
Mt(A)&&(this.#c=Math.min(wt,2*this.#c))}}async finish(t,n){this.#i({report:this.#t.reportPath()}),await Promise.all([this.#r("check",async()=>await this.#w(t,n)),
this.#r("comment",async()=>await this.#g(t,n)),this.#r("deployment",async()=>await this.#E(t,n))])}async abandon(t){const{github:n}=this.#t,{check:s}=this.#e;if(s===
null)return;const r={title:v(`${s.context}: ${this.#n.abandoned}`),summary:this.#n.abandonedSummary};await this.#r("check",async()=>await D(n,s,r,t))}async#p(t){
if(!this.#o("check"))return;const{github:n,context:s}=this.#t,r={title:v(this.#n.starting),summary:this.#n.running};this.#a=n.policy.clock.now();try{const c=await this.#u(
t),h=await pt(n,s,c.sha,t),A={...c,kind:h?"status":"check-run"};await H(n,A,r,t,C=>this.#i({check:C})),this.#e.check?.kind==="status"&&this.#t.say(h?this.#n.statusForRollUp:
this.#n.statusInstead)}catch(c){if(et(c))this.#m("check",c);else if(!(c instanceof p._6))throw c}}async#u(t){const{github:n,context:s,settings:r,targets:c}=this.#t,
h=c.map(({service:A,region:C})=>`${C} ${A}`).join(",");return{kind:"check-run",sha:await ht(n,s,t),context:r.statusContext,externalId:[s.stepId,r.project,h,r.tag].
join(" "),id:null,runUrl:s.runUrl}}async#w(t,n){const{github:s,context:r}=this.#t,c={conclusion:i(t),output:O(t,r.runUrl),annotations:b(t,r.workflowPath)},h=this.#e.
check??await this.#u(n),A=C=>this.#i({check:C});try{await j(s,h,c,n,A)}catch(C){if(!(C instanceof p._6)||C.failure!=="invalid")throw C;const{title:J}=c.output,Z={
...c,output:{title:J,summary:J},annotations:[]};await j(s,this.#e.check??h,Z,n,A)}}async#g(t,n){const{github:s,context:r,settings:c}=this.#t,h=await this.#l(n);
if(h===null)return;const A=r.deployment?.environment??c.tag??"",C=(0,F.Ql)({...(0,B.c)(t),environment:A}),J=(0,y.uZ)(t,r.stepId),{runUrl:Z}=r;await(0,tt.X)(s,{pullRequest:h,
marker:C,run:J,render:V=>(0,F.wQ)(t,{marker:C,runs:V,runUrl:Z})},n)}async#E(t,n){const{github:s,context:r}=this.#t,c=await this.#d(n);if(c==="several"&&this.#t.
say(this.#n.severalDeployments),c===null||c==="several")return;const{title:h}=O(t,null);await ft(s,c,{state:m(i(t)),title:h,environmentUrl:(0,E.S)(t)?null:t.service.
url},r.runUrl,n)}async#l(t){const{github:n,context:s}=this.#t,{pullRequest:r=await mt(n,s,t)}=this.#s;return this.#s.pullRequest=r,r}async#d(t){const{github:n,context:s,
say:r}=this.#t;let{deployment:c}=this.#s;if(c!==void 0)return c;try{c=await lt(n,s,t)}catch(h){if(!et(h))throw h;r(this.#n.deploymentsNotSeen(h.message)),c=null}
return this.#s.deployment=c,c}async#f(t,n){if(this.#o(t))try{await n()}catch(s){if(!(s instanceof p._6))throw s}}async#r(t,n){if(this.#o(t))try{await n(),this.#y(
t)}catch(s){if(!(s instanceof p._6))throw s;if(s.failure==="cancelled")return;et(s)?this.#m(t,s):this.#h(t,s,this.#n.unaffected)}}#m(t,n){const s=n.failure==="i\
nvalid"?this.#n.unaffected:vt.test(n.message)?this.#n.jobsName(this.#t.settings.statusContext):this.#n.grant(gt[t]);this.#h(t,n,s),this.#y(t)}#h(t,{message:n},s){
const{noCheck:r,noComment:c,noDeployment:h}=this.#n,A={check:r,comment:c,deployment:h}[t];this.#t.warn(`${A(/[.!?]$/.test(n)?n:`${n}.`)} ${s}`)}#o(t){return this.#e.
left.includes(t)}#y(t){this.#i({left:this.#e.left.filter(n=>n!==t)})}#i(t){this.#e={...this.#e,...t},this.#t.save(this.#e)}}const vt=/updated internally by GitHub Actions/i;
function Mt(e){return e instanceof p._6&&e.failure==="transient"&&[403,429].includes(e.status??0)}function et(e){return e instanceof p._6&&e.failure!=="transien\
t"&&e.failure!=="cancelled"}var Rt=a(91611);const at=4e3;async function Ot({settings:e,targets:t,runner:n,event:s,clock:r,reportPath:c},h){const{githubToken:A}=e,
C=(0,S.B)(n,At(s));if(A===void 0||C===null||!(e.comment||e.status))return null;const{saveState:J}=await Promise.all([a.e(6752),a.e(6421)]).then(a.bind(a,96421)),
Z={clock:r,random:Math.random,tryTimeoutMs:at},V=(0,M.o)({token:A,apiUrl:n.apiUrl,repository:C.repository,policy:Z});return new Et({github:V,context:C,settings:e,
targets:t,warn:await(0,x.rm)(),say:N.cv,reportPath:c,save:Y=>J(Rt.V,Y)},h)}function At(e){try{return JSON.parse(e()??"null")}catch{return null}}function Pt({settings:e,
runner:t,clock:n}){const[s,r]=t.repository?.split("/")??[];if(e.githubToken===void 0||!s||!r)throw new Error("there is no token or no repository: give `github-t\
oken` in a workflow");const c={clock:n,random:Math.random,tryTimeoutMs:at};return(0,M.o)({token:e.githubToken,apiUrl:t.apiUrl,repository:{owner:s,repo:r},policy:c})}}),
91611:((z,_,a)=>{a.d(_,{V:()=>N,u:()=>x});const N="github";function x(M){try{const S=JSON.parse(M);return S!==null&&Array.isArray(S.left)?S:null}catch{return null}}}),
68855:((z,_,a)=>{a.d(_,{c:()=>x});var N=a(3101);function x(M){if(!(0,N.S)(M)){const{name:R,region:k,project:T}=M.service;return{service:R,region:k,project:T}}const{
targets:S}=M,L=S.map(R=>R.report?.service.project??"").find(R=>R!=="")??"";return{service:S.map(({service:R,region:k})=>`${R}/${k}`).toSorted().join(","),region:"",
project:L}}}),96525:((z,_,a)=>{a.d(_,{h:()=>T});var N=a(89404),x=a(3101),M=a(32150),S=a(38606),L=a(86349);const U=9,R=200,k=4e3;function T(f){return((0,x.S)(f)?
f.targets.flatMap(l=>l.report??[]):[f]).flatMap(G).slice(0,U)}function G(f){const o=(0,S.b)(f.language),l=(0,M.Y_)(f).filter(u=>u.decision==="fail").map(u=>({title:(0,N.
wh)(`${o.words.findings[u.id]} \u2014 ${o.voice.code(f.candidate?.name??f.service.name)}`,R),message:(0,N.wh)((0,M.dj)(u,o),k)}));return[...E(f),...l]}function E({
rollback:f,language:o,service:l}){if(f===null||f.done||f.outcome.code==="not-serving")return[];const u=(0,N.gD)((0,L.rollbackDocument)({language:o,service:l,facts:f}));
return[{title:(0,S.b)(o).words.headings.rollback,message:u}]}}),77335:((z,_,a)=>{a.d(_,{Ql:()=>v,wQ:()=>b,Hh:()=>F});var N=a(22116),x=a(4385),M=a(39969),S=a(38606),
L=a(3420),U=a(97378),R=a(56922),k=a(37279),T=a(10073),G=a(32150);const E=.05,f=5e-4;function o(y,p){const{words:H,voice:P}=y,j=H.github,{columns:D}=H,W={id:"tre\
nd",title:j.trend,importance:80},$=p.at(-1);if($===void 0||p.length<2)return{...W,blocks:[]};const K=p.findLast(I=>I!==$&&I.p95Ms!==null),Q=K===void 0?null:l($,
K,y);return{...W,blocks:(0,T.Bv)(Q!==null&&{kind:"text",text:Q},(0,T.dJ)(null,{name:j.trend,columns:[(0,T.fi)(D.at(P.zone)),(0,T.fi)(D.decision),(0,T.fi)(D.revision),
(0,T.u5)(D.requests),(0,T.u5)(D.p95),(0,T.u5)(D.errorRate)],rows:p.toReversed().map((I,X,nt)=>{const tt=nt[X+1];return[X===0?j.thisRun:P.dateTime(I.at),{mark:G.
j7[I.verdict],word:H.verdicts[I.verdict]},I.revision===""?"":P.code(I.revision),P.count(I.requests),`${I.p95Ms===null?"\u2013":P.duration(I.p95Ms)}${w(tt?.p95Ms,
I.p95Ms,i)}`,`${I.errorRate===null?"\u2013":P.percent(I.errorRate)}${w(tt?.errorRate,I.errorRate,d)}`]})}))}}function l(y,p,{words:H,voice:P}){const j=H.github,
D=u(p.p95Ms,y.p95Ms,i,{show:$=>P.duration($),by:($,K)=>`${P.duration($)}${K===0?"":` (${P.percent($/K)})`}`,said:[j.faster,j.same,j.slower]}),W=u(p.errorRate,y.
errorRate,d,{show:$=>P.percent($),by:$=>j.points(P.count($*100)),said:[j.fewer,j.same,j.more]});return D===null&&W===null?null:j.against(P,p.revision,P.duration(
Math.max(0,y.at-p.at)),D,W)}function u(y,p,H,{show:P,by:j,said:[D,W,$]}){if(y===null||p===null)return null;const K=H(y,p);return K===0?`${W}: ${P(p)}`:`${(K<0?D:
$)(j(Math.abs(p-y),y))}: ${P(y)} \u2192 ${P(p)}`}function w(y,p,H){return y==null||p===null?"":{[-1]:" \u25BC",0:"",1:" \u25B2"}[H(y,p)]??""}function i(y,p){return Math.
abs(p-y)<=E*y?0:Math.sign(p-y)}function d(y,p){return Math.abs(p-y)<f?0:Math.sign(p-y)}const m=65536;function v({service:y,region:p,project:H,environment:P}){return`\
<!-- ion-verify:comment ${Object.entries({service:y,region:p,project:H,environment:P}).map(([D,W])=>`${D}=${g(W)}`).join(" ")} -->`}function g(y){return encodeURIComponent(
y.toWellFormed()).replaceAll("--","-%2D").replace(/-$/,"%2D")}const O={trend:{importance:80},services:{},rollback:{},findings:{},why:{importance:70},next:{importance:90},
notices:{importance:60},"new-errors":{importance:50,folded:!0},compared:{importance:40,folded:!0},errors:{importance:30,folded:!0},requests:{importance:20,folded:!0}};
function b(y,{marker:p,runs:H,runUrl:P,most:j=m}){const D=(0,N.r)(y),W=(0,S.b)(y.language),{words:$}=W,K=$.github,Q=(0,U.Dl)(K.runLink,P);return(0,M.$5)([{name:"",
text:`${p}
${(0,k.wn)(H)}`,importance:null},(0,M.d5)(D,$),{name:"",text:Q===null?"":(0,M.tg)(Q),importance:null},...(0,M.uW)({...o(W,H),...O.trend},$),...B(D).flatMap(I=>(0,M.
uW)(I,$)),...(D.parts??[]).flatMap(I=>(0,M.BU)({...I,document:{...I.document,sections:B(I.document)}},$))],$,{most:j,size:L.yA,sayCut:K.cut,sayCutHard:K.cutHard})}
function B({head:{verdict:y},sections:p}){return p.filter(({id:P})=>P in O&&!(P==="next"&&y.mark==="pass")).map(P=>({...P,...O[P.id]}))}function F(y,p,H,P=m){const j=(0,x.
v)(y),D=(0,R.t)(y.language),W=(0,U.Dl)(D.github.runLink,H);return(0,M.$5)([{name:"",text:p,importance:null},(0,M.d5)(j,D),...j.sections.flatMap($=>(0,M.uW)($,D)),
{name:"",text:W===null?"":(0,M.tg)(W),importance:null}],D,{most:P,size:L.yA,sayCut:D.github.cut,sayCutHard:D.github.cutHard})}}),37279:((z,_,a)=>{a.d(_,{Lu:()=>G,
rV:()=>k,uZ:()=>L,wn:()=>T});var N=a(3101);const x=10,M=8e3,S=/^<!-- ion-verify:history (\[.*\]) -->$/m;function L(l,u){return{at:l.generatedAt,run:u.replace(/[^\w./-]/g,
"_").slice(0,200),verdict:l.verdict,...(0,N.S)(l)?R(l):U(l)}}function U({findings:l,candidate:u,requests:w}){const i=v=>l.find(g=>g.id===v)?.value??null,[d,m]=[
i("p95"),i("error-rate")];return{revision:u?.name??"",p95Ms:d,errorRate:m,requests:w?.count??0}}function R({targets:l}){return{revision:"",p95Ms:null,errorRate:null,
requests:l.reduce((w,{report:i})=>w+(i?.requests?.count??0),0)}}function k(...l){const u=l.flat().toSorted((w,i)=>w.at-i.at);return u.filter(({run:w},i)=>u.findLastIndex(
d=>d.run===w)===i).slice(-x)}function T(l){const u=l.map(i=>[i.at,i.run,i.revision,i.verdict,i.p95Ms===null?null:Math.round(i.p95Ms*10)/10,i.errorRate===null?null:
Number(i.errorRate.toPrecision(6)),i.requests]);return`<!-- ion-verify:history ${JSON.stringify(u).replace(/[-<>&]/g,i=>String.raw`\u${i.charCodeAt(0).toString(
16).padStart(4,"0")}`)} -->`}function G(l,u){const w=S.exec(l)?.[1];if(w===void 0||w.length>M)return[];try{const i=JSON.parse(w);return k((Array.isArray(i)?i:[]).
flatMap(d=>f(d,u)??[]))}catch{return[]}}const E=6e5;function f(l,u){if(!Array.isArray(l)||l.length!==7)return null;const[w,i,d,m,v,g,O]=l;return!o(w,u+E)||!o(O,
Number.MAX_SAFE_INTEGER)||typeof i!="string"||!/^[\w./-]{1,200}$/.test(i)||typeof d!="string"||!/^[a-z0-9-]{0,63}$/.test(d)||m!=="pass"&&m!=="fail"&&m!=="inconc\
lusive"||!(v===null||o(v,1e9))||!(g===null||o(g,1))?null:{at:w,run:i,revision:d,verdict:m,p95Ms:v,errorRate:g,requests:O}}function o(l,u){return typeof l=="numb\
er"&&l>=0&&l<=u}}),1359:((z,_,a)=>{a.d(_,{L:()=>U,U:()=>L});var N=a(89404),x=a(22116),M=a(3101),S=a(32150);function L(R){return(0,M.S)(R)?(0,N.gD)((0,x.r)(R)):(0,S.
Pl)(R)}function U(R){return(0,M.S)(R)||R.job==="success"?L(R):(0,S.fz)(R)}})};
