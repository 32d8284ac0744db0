"use strict";exports.id=2389,exports.ids=[2389],exports.modules={23752:((G,U,i)=>{i.d(U,{_6:()=>h,ur:()=>g});var N=i(52686),C=i(7426);class h extends Error{name="GitHubCallE\
rror";failure;status;constructor(y,d,m,T,M={}){super(`${y} failed: ${m===null?"":`HTTP ${m}: `}${T}`,M),this.failure=d,this.status=m}}const P=250,$=8e3,A=300;async function g(l,y,d,m,{
repeatable:T=!0}={}){const{clock:M,random:k}=l;for(let E=P;;E=Math.min(E*2,$)){const b=await v(l,y,d,m);if(!(b instanceof h))return b.value;const p=b.failure===
"transient"&&(T||b.status===429||b.status===403),R=D(b)??E/2+k()*E/2;if(!p||M.now()+R>=d.deadline)throw b;await M.sleep(R,d.signal).catch(H=>{throw new h(y,"can\
celled",null,"cancelled.",{cause:H})})}}async function v({clock:l,tryTimeoutMs:y},d,m,T){const M=Math.max(1,Math.min(y,m.deadline-l.now())),k=new AbortController,
E=AbortSignal.any([m.signal,k.signal]),b=l.sleep(M,E).then(()=>{const p=new h(d,"transient",null,`no answer within ${(0,C.wN)(Math.round(M))}.`);return k.abort(
p),p},p=>new h(d,"cancelled",null,"cancelled.",{cause:p}));try{return await Promise.race([T(E).then(p=>({value:p})),b])}catch(p){return m.signal.aborted?new h(d,
"cancelled",null,"cancelled.",{cause:p}):S(p,d)}finally{k.abort(new Error("settled"))}}function S(l,y){if(l instanceof h)return l;const{errors:d,message:m,status:T,
response:M}=typeof l=="object"&&l!==null?l:{},k=(0,N.o)(typeof m=="string"?m:String(l),A),E=Array.isArray(d)?d[0]?.type:void 0;if(typeof E=="string")return new h(
y,j(E),null,k,{cause:l});const b=M!==void 0&&typeof T=="number"?T:null;return new h(y,x(b,k,M?.headers??{}),b,k,{cause:l})}function j(l){switch(l){case"FORBIDDE\
N":case"INSUFFICIENT_SCOPES":return"refused";case"NOT_FOUND":return"not-found";case"RATE_LIMITED":return"transient";default:return"invalid"}}function x(l,y,d){if(l===
null||l>=500||l===408||l===429)return"transient";const m=d["retry-after"]!==void 0||d["x-ratelimit-remaining"]==="0"||/rate limit/i.test(y);return l===403&&m?"t\
ransient":l===401||l===403?"refused":l===404||l===410?"not-found":"invalid"}function D(l){const{response:y}=l.cause??{},d=Number(y?.headers?.["retry-after"]??Number.
NaN);return Number.isFinite(d)&&d>=0?d*1e3:null}}),46651:((G,U,i)=>{i.d(U,{o:()=>C});var N=i(23752);function C({token:$,apiUrl:A,repository:g,policy:v,fetch:S}){
let j;const x=async()=>{const{Octokit:D}=await i.e(5194).then(i.bind(i,35194));return new D({auth:$,baseUrl:A,userAgent:"ion-verify",log:h,request:{fetch:S??await P()}})};
return{repository:g,policy:v,call:async(D,l,y,d)=>await(0,N.ur)(v,D,l,async m=>(j??=x(),await y(await j,{signal:m})),d)}}const h={debug:()=>{},info:()=>{},warn:()=>{},
error:()=>{}};async function P(){const{EnvHttpProxyAgent:$,fetch:A}=await i.e(6752).then(i.t.bind(i,24371,19)),g=new $;return(async(v,S)=>await A(v,{...S,dispatcher:g}))}}),
92389:((G,U,i)=>{i.r(U),i.d(U,{openSlackPublisher:()=>K});var N=i(46651),C=i(18884),h=i(52914);const P="ion_verify_alert";function $(a,n){return{lastTold:async(o,e,t)=>{
const s=w=>w.eventType===P&&w.payload.key===o,r=await a.find(n,s,e,t);if(r===null)return null;const u=w=>{const O=r.payload[w];return typeof O=="number"&&Number.
isFinite(O)?O:null},f=Number(r.ts)*1e3;return{at:Math.max(f,u("at")??f),times:u("times")??1,since:f,posted:{channel:r.channel,ts:r.ts}}}}}const A="ion-verify to\
ld Slack";function g(a,n){return`${a} [${encodeURIComponent(n)}]`}const v=20,S=5,j=100;function x(a,n,o){return{lastTold:async(e,t,s)=>{const r=await D(a,n,t,s),
u=o===null?[]:[Number(o)],f=await Promise.all([...new Set([...u,...r])].map(async w=>await l(a,w,e,t,s))),c=Math.max(...f.map(w=>w??-1/0));return c>=t?{at:c,times:1,
since:c,posted:null}:null}}}async function D(a,n,o,e){const{data:t}=await a.call("Listing the workflow's runs",e,async(s,r)=>s.request("GET /repos/{owner}/{repo\
}/actions/workflows/{workflow_id}/runs",{...a.repository,workflow_id:n,per_page:v,request:r}));return t.workflow_runs.filter(s=>Date.parse(s.updated_at)>=o).map(
({id:s})=>Number(s))}async function l(a,n,o,e,t){const s=await y(a,n,e,t),u=(await Promise.all(s.map(async({id:f,at:c})=>await d(a,f,o,t)?c:null))).filter(f=>f!==
null);return u.length===0?null:Math.max(...u)}async function y(a,n,o,e){const t=[];for(let s=1;s<=S;s++){const{data:r}=await a.call("Listing the run's jobs",e,async(u,f)=>u.
request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...a.repository,run_id:n,filter:"all",per_page:j,page:s,request:f}));for(const{id:u,conclusion:f,
completed_at:c,started_at:w}of r.jobs){const O=Date.parse(c??w);f!=="skipped"&&O>=o&&t.push({id:Number(u),at:O})}if(r.total_count<=s*j)break}return t}async function d(a,n,o,e){
const{data:t}=await a.call("Reading the job's annotations",e,async(s,r)=>s.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",{...a.repository,
check_run_id:n,per_page:j,request:r}));return t.some(({title:s,message:r})=>s===A&&r?.endsWith(g("",o))===!0)}var m=i(3101);const T={p50:"p50",p95:"p95",p99:"p9\
9","error-rate":"error-rate",memory:"memory",cpu:"cpu"};function M(a,{rules:n}){const o=n.flatMap(t=>{const s=t.when.flatMap(r=>k(a,r));return s.length>0?[{rule:t,
crossings:s}]:t.when.some(r=>b(a,r))?[{rule:t,crossings:[]}]:[]}),e=o.find(({crossings:t})=>t.length>0);return o.filter(t=>t===e||t.crossings.length===0)}function k(a,n){
return((0,m.S)(a)?a.targets.map(({service:e,region:t,report:s})=>({one:s,place:`${e} (${t})`})):[{one:a,place:null}]).flatMap(({one:e,place:t})=>e===null?[]:E(e,
n,t)??[])}function E(a,n,o){if(n.kind!=="above")return null;const e=a.findings.find(({id:u})=>u===T[n.indicator]);if(e===void 0||e.value===null)return null;const t=e.
interval===null?e.value:e.interval.low,s=n.ofInstance===!0?a.memory?.instance??null:1;if(s===null)return null;const r=n.limit*s;return t>r?{place:o,finding:e,limit:r}:
null}function b({verdict:a},n){return n.kind==="verdict"&&(n.verdict==="any"||n.verdict===a)}var p=i(15147),R=i(68855);const H=3e3;class F{name="Slack";#n;#t;#e=null;constructor(n){
this.#n=n,this.#t={runUrl:n.runUrl,watcher:n.settings.watcher}}async start(n){const{slack:o,targets:e,settings:t}=this.#n;if(t.since==="deploy")return;const s=(0,p.
HH)(e,t.language,this.#t);this.#e=await o.post(s,this.#s(),n)}async finish(n,o){const{slack:e,settings:t}=this.#n,s=[],r=async c=>{await c().catch(w=>{o.signal.
throwIfAborted(),s.push(w)})};await r(async()=>await this.#o((0,p.F)(n,this.#t),o));const{success:u}=t.slack;n.verdict==="pass"&&u!==void 0&&e.bot!==null&&await r(
async()=>{await e.post((0,p.Jl)(n,this.#t),u,o)});for(const c of M(n,t.slack))await r(async()=>await this.#a(n,c,o));const f=new Set(s.map(c=>c instanceof Error?
c.message:String(c)));if(f.size>0)throw new Error([...f].join("; "),{cause:s[0]})}async#o(n,o){const{slack:e}=this.#n,t=this.#e===null||e.bot===null?!1:await e.
bot.update(this.#e,n,o).then(()=>!0,()=>!1);o.signal.throwIfAborted(),t||await e.post(n,this.#s(),o)}async#a(n,o,e){const{slack:t,clock:s,note:r}=this.#n,u=o.rule.
channel??this.#n.settings.slackChannel,{severity:f,atMostEveryMs:c}=o.rule,{service:w,region:O,project:J}=(0,R.c)(n),W=`${f} ${J}/${O}/${w}`,I=c===0?null:await this.#r(
W,u,s.now()-c,e);if(I!==null&&(I.posted===null||t.bot===null))return;const B={event_type:P,event_payload:{key:W,at:s.now(),times:(I?.times??0)+1}};if(I?.posted&&
t.bot!==null){await t.bot.update(I.posted,(0,p.GW)(n,o,this.#t,I),e,B);return}await t.post((0,p.GW)(n,o,this.#t,null),u,e,B),c>0&&t.bot===null&&r(`${f}: ${w}${O===
""?"":` (${O})`}`,W)}async#r(n,o,e,t){const{slack:s,memory:r,warn:u}=this.#n,f=s.bot===null?r:o===void 0?null:$(s.bot,o);if(f===null)return null;try{const c=Math.
min(t.deadline,this.#n.clock.now()+H);return await f.lastTold(n,e,{...t,deadline:c})}catch(c){t.signal.throwIfAborted();const w=c instanceof Error?c.message:String(
c);return u(`Slack may be told more often than the rules say: what was told before cannot be read. ${w}`),null}}#s(){const{settings:n}=this.#n;return n.slack.deploy??
n.slackChannel}}const L=4e3;async function K({settings:a,targets:n,runner:o,clock:e}){const{slackBotToken:t,slackWebhookUrl:s}=a,r=(0,h.z)({clock:e,apiUrl:o.slackApiUrl,
botToken:t,webhookUrl:s});if(r===null)return null;const u=await Promise.all([i.e(6752),i.e(6421)]).then(i.bind(i,96421));return new F({slack:r,settings:a,targets:n,
clock:e,runUrl:o.runUrl,memory:z(a,o,e),warn:await(0,C.rm)(),note:(f,c)=>u.notice(g(f,c),{title:A})})}function z({githubToken:a},n,o){const[e,t]=n.repository?.split(
"/")??[],[,s]=/\/([^/@]+\.ya?ml)@/.exec(n.workflowRef??"")??[];if(a===void 0||!e||!t||s===void 0)return null;const r={clock:o,random:Math.random,tryTimeoutMs:L},
u=(0,N.o)({token:a,apiUrl:n.apiUrl,repository:{owner:e,repo:t},policy:r});return x(u,s,n.runId)}}),68855:((G,U,i)=>{i.d(U,{c:()=>C});var N=i(3101);function C(h){
if(!(0,N.S)(h)){const{name:g,region:v,project:S}=h.service;return{service:g,region:v,project:S}}const{targets:P}=h,$=P.map(g=>g.report?.service.project??"").find(
g=>g!=="")??"";return{service:P.map(({service:g,region:v})=>`${g}/${v}`).toSorted().join(","),region:"",project:$}}})};
