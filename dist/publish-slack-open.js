"use strict";exports.id=2389,exports.ids=[2389],exports.modules={23752:((H,$,f)=>{f.d($,{_6:()=>b,ur:()=>U});class b extends Error{name="GitHubCallError";failure;status;constructor(h,c,y,k,w={}){
super(`${h} failed: ${y===null?"":`HTTP ${y}: `}${k}`,w),this.failure=c,this.status=y}}const I=250,j=8e3,O=300;async function U(a,h,c,y,{repeatable:k=!0}={}){const{
clock:w,random:M}=a;for(let v=I;;v=Math.min(v*2,j)){const g=await E(a,h,c,y);if(!(g instanceof b))return g.value;const m=g.failure==="transient"&&(k||g.status===
429||g.status===403),x=S(g)??v/2+M()*v/2;if(!m||w.now()+x>=c.deadline)throw g;await w.sleep(x,c.signal).catch(D=>{throw new b(h,"cancelled",null,"cancelled.",{cause:D})})}}
async function E({clock:a,tryTimeoutMs:h},c,y,k){const w=Math.max(1,Math.min(h,y.deadline-a.now())),M=new AbortController,v=AbortSignal.any([y.signal,M.signal]),
g=a.sleep(w,v).then(()=>{const m=new b(c,"transient",null,`no answer within ${Math.round(w)} ms.`);return M.abort(m),m},m=>new b(c,"cancelled",null,"cancelled.",
{cause:m}));try{return await Promise.race([k(v).then(m=>({value:m})),g])}catch(m){return y.signal.aborted?new b(c,"cancelled",null,"cancelled.",{cause:m}):A(m,c)}finally{
M.abort(new Error("settled"))}}function A(a,h){if(a instanceof b)return a;const{errors:c,message:y,status:k,response:w}=typeof a=="object"&&a!==null?a:{},M=(typeof y==
"string"?y:String(a)).slice(0,O),v=Array.isArray(c)?c[0]?.type:void 0;if(typeof v=="string")return new b(h,N(v),null,M,{cause:a});const g=w!==void 0&&typeof k==
"number"?k:null;return new b(h,P(g,M,w?.headers??{}),g,M,{cause:a})}function N(a){switch(a){case"FORBIDDEN":case"INSUFFICIENT_SCOPES":return"refused";case"NOT_F\
OUND":return"not-found";case"RATE_LIMITED":return"transient";default:return"invalid"}}function P(a,h,c){if(a===null||a>=500||a===408||a===429)return"transient";
const y=c["retry-after"]!==void 0||c["x-ratelimit-remaining"]==="0"||/rate limit/i.test(h);return a===403&&y?"transient":a===401||a===403?"refused":a===404||a===
410?"not-found":"invalid"}function S(a){const{response:h}=a.cause??{},c=Number(h?.headers?.["retry-after"]??Number.NaN);return Number.isFinite(c)&&c>=0?c*1e3:null}}),
46651:((H,$,f)=>{f.d($,{o:()=>I});var b=f(23752);function I({token:U,apiUrl:E,repository:A,policy:N,fetch:P}){let S;const a=async()=>{const{Octokit:h}=await f.e(
5194).then(f.bind(f,35194));return new h({auth:U,baseUrl:E,userAgent:"ion-verify",log:j,request:{fetch:P??await O()}})};return{repository:A,policy:N,call:async(h,c,y,k)=>await(0,b.
ur)(N,h,c,async w=>(S??=a(),await y(await S,{signal:w})),k)}}const j={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};async function O(){const{EnvHttpProxyAgent:U,
fetch:E}=await f.e(6752).then(f.t.bind(f,24371,19)),A=new U;return(async(N,P)=>await E(N,{...P,dispatcher:A}))}}),92389:((H,$,f)=>{f.r($),f.d($,{openSlackPublisher:()=>W});
var b=f(46651),I=f(18884),j=f(52914);const O="ion_verify_alert";function U(r,n){return{lastTold:async(t,o,e)=>{const s=p=>p.eventType===O&&p.payload.key===t,l=await r.
find(n,s,o,e);if(l===null)return null;const d=p=>{const T=l.payload[p];return typeof T=="number"&&Number.isFinite(T)?T:null},u=Number(l.ts)*1e3;return{at:Math.max(
u,d("at")??u),times:d("times")??1,since:u,posted:{channel:l.channel,ts:l.ts}}}}}const E="ion-verify told Slack";function A(r,n){return`${r} [${encodeURIComponent(
n)}]`}const N=20,P=5,S=100;function a(r,n,t){return{lastTold:async(o,e,s)=>{const l=await h(r,n,e,s),d=t===null?[]:[Number(t)],u=await Promise.all([...new Set([
...d,...l])].map(async p=>await c(r,p,o,e,s))),i=Math.max(...u.map(p=>p??-1/0));return i>=e?{at:i,times:1,since:i,posted:null}:null}}}async function h(r,n,t,o){
const{data:e}=await r.call("Listing the workflow's runs",o,async(s,l)=>s.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r.repository,
workflow_id:n,per_page:N,request:l}));return e.workflow_runs.filter(s=>Date.parse(s.updated_at)>=t).map(({id:s})=>Number(s))}async function c(r,n,t,o,e){const s=await y(
r,n,o,e),d=(await Promise.all(s.map(async({id:u,at:i})=>await k(r,u,t,e)?i:null))).filter(u=>u!==null);return d.length===0?null:Math.max(...d)}async function y(r,n,t,o){
const e=[];for(let s=1;s<=P;s++){const{data:l}=await r.call("Listing the run's jobs",o,async(d,u)=>d.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jo\
bs",{...r.repository,run_id:n,filter:"all",per_page:S,page:s,request:u}));for(const{id:d,conclusion:u,completed_at:i,started_at:p}of l.jobs){const T=Date.parse(
i??p);u!=="skipped"&&T>=t&&e.push({id:Number(d),at:T})}if(l.total_count<=s*S)break}return e}async function k(r,n,t,o){const{data:e}=await r.call("Reading the jo\
b's annotations",o,async(s,l)=>s.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",{...r.repository,check_run_id:n,per_page:S,request:l}));
return e.some(({title:s,message:l})=>s===E&&l?.endsWith(A("",t))===!0)}const w={p50:"p50",p95:"p95",p99:"p99","error-rate":"error-rate",memory:"memory",cpu:"cpu"};
function M(r,{rules:n}){const t=n.flatMap(e=>{const s=e.when.flatMap(l=>v(r,l)??[]);return s.length>0?[{rule:e,crossings:s}]:e.when.some(l=>g(r,l))?[{rule:e,crossings:[]}]:
[]}),o=t.find(({crossings:e})=>e.length>0);return t.filter(e=>e===o||e.crossings.length===0)}function v(r,n){if(n.kind!=="above")return null;const t=r.findings.
find(({id:e})=>e===w[n.indicator]);return t===void 0||t.value===null?null:(t.interval===null?t.value:t.interval.low)>n.limit?{finding:t,limit:n.limit}:null}function g({
verdict:r},n){return n.kind==="verdict"&&(n.verdict==="any"||n.verdict===r)}var m=f(15147);const x=3e3;class D{name="Slack";#n;#t;#e=null;constructor(n){this.#n=
n,this.#t={runUrl:n.runUrl,watcher:n.settings.watcher}}async start(n){const{slack:t,settings:o}=this.#n;this.#e=await t.post((0,m.HH)(o,this.#t),this.#s(),n)}async finish(n,t){
const{slack:o,settings:e}=this.#n,s=[],l=async i=>{await i().catch(p=>{t.signal.throwIfAborted(),s.push(p)})};await l(async()=>await this.#o((0,m.F)(n,this.#t),
t));const{success:d}=e.slack;n.verdict==="pass"&&d!==void 0&&o.bot!==null&&await l(async()=>{await o.post((0,m.Jl)(n,this.#t),d,t)});for(const i of M(n,e.slack))
await l(async()=>await this.#a(n,i,t));const u=new Set(s.map(i=>i instanceof Error?i.message:String(i)));if(u.size>0)throw new Error([...u].join("; "),{cause:s[0]})}async#o(n,t){
const{slack:o}=this.#n,e=this.#e===null||o.bot===null?!1:await o.bot.update(this.#e,n,t).then(()=>!0,()=>!1);t.signal.throwIfAborted(),e||await o.post(n,this.#s(),
t)}async#a(n,t,o){const{slack:e,clock:s,note:l}=this.#n,d=t.rule.channel??this.#n.settings.slackChannel,{severity:u,atMostEveryMs:i}=t.rule,{name:p,region:T,project:L}=n.
service,G=`${u} ${L}/${T}/${p}`,C=i===0?null:await this.#r(G,d,s.now()-i,o);if(C!==null&&(C.posted===null||e.bot===null))return;const R={event_type:O,event_payload:{
key:G,at:s.now(),times:(C?.times??0)+1}};if(C?.posted&&e.bot!==null){await e.bot.update(C.posted,(0,m.GW)(n,t,this.#t,C),o,R);return}await e.post((0,m.GW)(n,t,this.#t,
null),d,o,R),i>0&&e.bot===null&&l(`${u}: ${p} (${T})`,G)}async#r(n,t,o,e){const{slack:s,memory:l,warn:d}=this.#n,u=s.bot===null?l:t===void 0?null:U(s.bot,t);if(u===
null)return null;try{const i=Math.min(e.deadline,this.#n.clock.now()+x);return await u.lastTold(n,o,{...e,deadline:i})}catch(i){e.signal.throwIfAborted();const p=i instanceof
Error?i.message:String(i);return d(`Slack may be told more often than the rules say: what was told before cannot be read. ${p}`),null}}#s(){const{settings:n}=this.#n;
return n.slack.deploy??n.slackChannel}}const F=4e3;async function W({settings:r,runner:n,clock:t}){const{slackBotToken:o,slackWebhookUrl:e}=r,s=(0,j.z)({clock:t,
apiUrl:n.slackApiUrl,botToken:o,webhookUrl:e});if(s===null)return null;const l=await Promise.all([f.e(6752),f.e(6421)]).then(f.bind(f,96421));return new D({slack:s,
settings:r,clock:t,runUrl:n.runUrl,memory:B(r,n,t),warn:await(0,I.rm)(),note:(d,u)=>l.notice(A(d,u),{title:E})})}function B({githubToken:r},n,t){const[o,e]=n.repository?.
split("/")??[],[,s]=/\/([^/@]+\.ya?ml)@/.exec(n.workflowRef??"")??[];if(r===void 0||!o||!e||s===void 0)return null;const l={clock:t,random:Math.random,tryTimeoutMs:F},
d=(0,b.o)({token:r,apiUrl:n.apiUrl,repository:{owner:o,repo:e},policy:l});return a(d,s,n.runId)}})};
