"use strict";exports.id=2389,exports.ids=[2389],exports.modules={23752:((W,U,c)=>{c.d(U,{S4:()=>x,_6:()=>h,dR:()=>G,ur:()=>p});var D=c(52686),N=c(7426);class h extends Error{name="\
GitHubCallError";failure;status;constructor(m,f,w,T,E={}){super(`${m} failed: ${w===null?"":`HTTP ${w}: `}${T}`,E),this.failure=f,this.status=w}}const P=250,S=8e3,
$=300;async function p(o,m,f,w,{repeatable:T=!0}={}){const{clock:E,random:k}=o;for(let g=P;;g=Math.min(g*2,S)){const b=await M(o,m,f,w);if(!(b instanceof h))return b.
value;const v=b.failure==="transient"&&(T||b.status===429||b.status===403),H=C(b)??g/2+k()*g/2;if(!v||E.now()+H>=f.deadline)throw b;await E.sleep(H,f.signal).catch(
F=>{throw new h(m,"cancelled",null,"cancelled.",{cause:F})})}}async function M({clock:o,tryTimeoutMs:m},f,w,T){const E=Math.max(1,Math.min(m,w.deadline-o.now())),
k=new AbortController,g=AbortSignal.any([w.signal,k.signal]),b=o.sleep(E,g).then(()=>{const v=new h(f,"transient",null,`no answer within ${(0,N.wN)(Math.round(E))}\
.`);return k.abort(v),v},v=>new h(f,"cancelled",null,"cancelled.",{cause:v}));try{return await Promise.race([T(g).then(v=>({value:v})),b])}catch(v){return w.signal.
aborted?new h(f,"cancelled",null,"cancelled.",{cause:v}):A(v,f)}finally{k.abort(new Error("settled"))}}function A(o,m){if(o instanceof h)return o;const{errors:f,
message:w,status:T,response:E}=typeof o=="object"&&o!==null?o:{},k=(0,D.o)(typeof w=="string"?w:String(o),$),g=Array.isArray(f)?f[0]?.type:void 0;if(typeof g=="\
string")return new h(m,j(g),null,k,{cause:o});const b=E!==void 0&&typeof T=="number"?T:null;return new h(m,R(b,k,E?.headers??{}),b,k,{cause:o})}function j(o){switch(o){case"\
FORBIDDEN":case"INSUFFICIENT_SCOPES":return"refused";case"NOT_FOUND":return"not-found";case"RATE_LIMITED":return"transient";default:return"invalid"}}function R(o,m,f){
if(o===null||o>=500||o===408||o===429)return"transient";const w=f["retry-after"]!==void 0||f["x-ratelimit-remaining"]==="0"||/rate limit/i.test(m);return o===403&&
w?"transient":o===401||o===403?"refused":o===404||o===410?"not-found":"invalid"}function C(o){const{response:m}=o.cause??{},f=Number(m?.headers?.["retry-after"]??
Number.NaN);return Number.isFinite(f)&&f>=0?f*1e3:null}function x(o){return o instanceof h&&o.failure==="transient"&&[403,429].includes(o.status??0)}function G(o){
return o instanceof h&&o.failure!=="transient"&&o.failure!=="cancelled"}}),46651:((W,U,c)=>{c.d(U,{o:()=>N});var D=c(23752);function N({token:S,apiUrl:$,repository:p,
policy:M,fetch:A}){let j;const R=async()=>{const{Octokit:C}=await c.e(5194).then(c.bind(c,35194));return new C({auth:S,baseUrl:$,userAgent:"ion-verify",log:h,request:{
fetch:A??await P()}})};return{repository:p,policy:M,call:async(C,x,G,o)=>await(0,D.ur)(M,C,x,async m=>(j??=R(),await G(await j,{signal:m})),o)}}const h={debug:()=>{},
info:()=>{},warn:()=>{},error:()=>{}};async function P(){const{Dispatcher1Wrapper:S,EnvHttpProxyAgent:$}=await c.e(6752).then(c.t.bind(c,24371,19)),p=new S(new $);
return async(M,A)=>await fetch(M,{...A,dispatcher:p})}}),92389:((W,U,c)=>{c.r(U),c.d(U,{openSlackPublisher:()=>K});var D=c(46651),N=c(18884),h=c(52914);const P="\
ion_verify_alert";function S(r,n){return{lastTold:async(a,e,t)=>{const s=y=>y.eventType===P&&y.payload.key===a,l=await r.find(n,s,e,t);if(l===null)return null;const u=y=>{
const O=l.payload[y];return typeof O=="number"&&Number.isFinite(O)?O:null},d=Number(l.ts)*1e3;return{at:Math.max(d,u("at")??d),times:u("times")??1,since:d,posted:{
channel:l.channel,ts:l.ts}}}}}const $="ion-verify told Slack";function p(r,n){return`${r} [${encodeURIComponent(n)}]`}const M=20,A=5,j=100;function R(r,n,a){return{
lastTold:async(e,t,s)=>{const l=await C(r,n,t,s),u=a===null?[]:[Number(a)],d=await Promise.all([...new Set([...u,...l])].map(async y=>await x(r,y,e,t,s))),i=Math.
max(...d.map(y=>y??-1/0));return i>=t?{at:i,times:1,since:i,posted:null}:null}}}async function C(r,n,a,e){const{data:t}=await r.call("Listing the workflow's run\
s",e,async(s,l)=>s.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r.repository,workflow_id:n,per_page:M,request:l}));return t.workflow_runs.
filter(s=>Date.parse(s.updated_at)>=a).map(({id:s})=>Number(s))}async function x(r,n,a,e,t){const s=await G(r,n,e,t),u=(await Promise.all(s.map(async({id:d,at:i})=>await o(
r,d,a,t)?i:null))).filter(d=>d!==null);return u.length===0?null:Math.max(...u)}async function G(r,n,a,e){const t=[];for(let s=1;s<=A;s++){const{data:l}=await r.
call("Listing the run's jobs",e,async(u,d)=>u.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...r.repository,run_id:n,filter:"all",per_page:j,page:s,
request:d}));for(const{id:u,conclusion:d,completed_at:i,started_at:y}of l.jobs){const O=Date.parse(i??y);d!=="skipped"&&O>=a&&t.push({id:Number(u),at:O})}if(l.total_count<=
s*j)break}return t}async function o(r,n,a,e){const{data:t}=await r.call("Reading the job's annotations",e,async(s,l)=>s.request("GET /repos/{owner}/{repo}/check\
-runs/{check_run_id}/annotations",{...r.repository,check_run_id:n,per_page:j,request:l}));return t.some(({title:s,message:l})=>s===$&&l?.endsWith(p("",a))===!0)}
var m=c(3101);const f={p50:"p50",p95:"p95",p99:"p99","error-rate":"error-rate",memory:"memory",cpu:"cpu"};function w(r,{rules:n}){const a=n.flatMap(t=>{const s=t.
when.flatMap(l=>T(r,l));return s.length>0?[{rule:t,crossings:s}]:t.when.some(l=>k(r,l))?[{rule:t,crossings:[]}]:[]}),e=a.find(({crossings:t})=>t.length>0);return a.
filter(t=>t===e||t.crossings.length===0)}function T(r,n){return((0,m.S)(r)?r.targets.map(({service:e,region:t,report:s})=>({one:s,place:`${e} (${t})`})):[{one:r,
place:null}]).flatMap(({one:e,place:t})=>e===null?[]:E(e,n,t)??[])}function E(r,n,a){if(n.kind!=="above")return null;const e=r.findings.find(({id:u})=>u===f[n.indicator]);
if(e===void 0||e.value===null)return null;const t=e.interval===null?e.value:e.interval.low,s=n.ofInstance===!0?r.memory?.instance??null:1;if(s===null)return null;
const l=n.limit*s;return t>l?{place:a,finding:e,limit:l}:null}function k({verdict:r},n){return n.kind==="verdict"&&(n.verdict==="any"||n.verdict===r)}var g=c(15147),
b=c(68855);const v=3e3;class H{name="Slack";#n;#t;#e=null;constructor(n){this.#n=n,this.#t={runUrl:n.runUrl,watcher:n.settings.watcher}}async start(n){const{slack:a,
targets:e,settings:t}=this.#n;if(t.since==="deploy")return;const s=(0,g.HH)(e,t.language,this.#t);this.#e=await a.post(s,this.#s(),n)}async finish(n,a){const{slack:e,
settings:t}=this.#n,s=[],l=async i=>{await i().catch(y=>{a.signal.throwIfAborted(),s.push(y)})};await l(async()=>await this.#a((0,g.F)(n,this.#t),a));const{success:u}=t.
slack;n.verdict==="pass"&&u!==void 0&&e.bot!==null&&await l(async()=>{await e.post((0,g.Jl)(n,this.#t),u,a)});for(const i of w(n,t.slack))await l(async()=>await this.#o(
n,i,a));const d=new Set(s.map(i=>i instanceof Error?i.message:String(i)));if(d.size>0)throw new Error([...d].join("; "),{cause:s[0]})}async#a(n,a){const{slack:e}=this.#n,
t=this.#e===null||e.bot===null?!1:await e.bot.update(this.#e,n,a).then(()=>!0,()=>!1);a.signal.throwIfAborted(),t||await e.post(n,this.#s(),a)}async#o(n,a,e){const{
slack:t,clock:s,note:l}=this.#n,u=a.rule.channel??this.#n.settings.slackChannel,{severity:d,atMostEveryMs:i}=a.rule,{service:y,region:O,project:J}=(0,b.c)(n),L=`${d}\
 ${J}/${O}/${y}`,I=i===0?null:await this.#r(L,u,s.now()-i,e);if(I!==null&&(I.posted===null||t.bot===null))return;const B={event_type:P,event_payload:{key:L,at:s.
now(),times:(I?.times??0)+1}};if(I?.posted&&t.bot!==null){await t.bot.update(I.posted,(0,g.GW)(n,a,this.#t,I),e,B);return}await t.post((0,g.GW)(n,a,this.#t,null),
u,e,B),i>0&&t.bot===null&&l(`${d}: ${y}${O===""?"":` (${O})`}`,L)}async#r(n,a,e,t){const{slack:s,memory:l,warn:u}=this.#n,d=s.bot===null?l:a===void 0?null:S(s.bot,
a);if(d===null)return null;try{const i=Math.min(t.deadline,this.#n.clock.now()+v);return await d.lastTold(n,e,{...t,deadline:i})}catch(i){t.signal.throwIfAborted();
const y=i instanceof Error?i.message:String(i);return u(`Slack may be told more often than the rules say: what was told before cannot be read. ${y}`),null}}#s(){
const{settings:n}=this.#n;return n.slack.deploy??n.slackChannel}}const F=4e3;async function K({settings:r,targets:n,runner:a,clock:e}){const{slackBotToken:t,slackWebhookUrl:s}=r,
l=(0,h.z)({clock:e,apiUrl:a.slackApiUrl,botToken:t,webhookUrl:s});if(l===null)return null;const u=await c.e(3838).then(c.bind(c,33838));return new H({slack:l,settings:r,
targets:n,clock:e,runUrl:a.runUrl,memory:z(r,a,e),warn:await(0,N.rm)(r.language),note:(d,i)=>u.notice(p(d,i),{title:$})})}function z({githubToken:r},n,a){const[
e,t]=n.repository?.split("/")??[],[,s]=/\/([^/@]+\.ya?ml)@/.exec(n.workflowRef??"")??[];if(r===void 0||!e||!t||s===void 0)return null;const l={clock:a,random:Math.
random,tryTimeoutMs:F},u=(0,D.o)({token:r,apiUrl:n.apiUrl,repository:{owner:e,repo:t},policy:l});return R(u,s,n.runId)}}),68855:((W,U,c)=>{c.d(U,{c:()=>N});var D=c(
3101);function N(h){if(!(0,D.S)(h)){const{name:p,region:M,project:A}=h.service;return{service:p,region:M,project:A}}const{targets:P}=h,S=P.map(p=>p.report?.service.
project??"").find(p=>p!=="")??"";return{service:P.map(({service:p,region:M})=>`${p}/${M}`).toSorted().join(","),region:"",project:S}}})};
