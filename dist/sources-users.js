"use strict";exports.id=8637,exports.ids=[8637,6349],exports.modules={2288:((U,P,n)=>{n.r(P),n.d(P,{rollBack:()=>s,rollbackStep:()=>c});var m=n(94009),B=n(26384),v=n(23092),
M=n(10661),k=n(46801),T=n(18884),d=n(77074),o=n(86349),p=n(56129);async function u(t,e){const{done:r,outcome:a,idle:f}=t.facts,b=a.code==="already"&&r&&f!==null&&
f.tags!=="",E=r||a.code==="planned";await(0,T.nU)({outputs:h(t),summary:()=>(0,o.renderRollback)(t),errors:[],ending:{job:b?"warning":E?"success":"failure",line:(0,o.
p)(t)}},e)}function h({facts:t}){const{changed:e,before:r,after:a,from:f,outcome:b}=t,E=(0,p.EZ)(b.code==="planned"?r:a),[S]=E;return{changed:String(e),revision:E.
length===1&&S!==void 0?S[0]:"","from-revision":f??"",outcome:b.code,traffic:E.map(([I,R])=>`${I}=${R}`).join(",")}}var l=n(95700),y=n(38866),g=n(2928);async function c(t){
const e=(0,v.f)(process.env),r=await(0,B.sb)({env:process.env,readFile:B.Ts});await(0,k.QU)((0,B.Fj)(r.settings)),r.configFile!==null&&(0,k.cv)(`Settings from ${r.
configFile}`);const a=await s(r,T.pj,t);await u(a,e.summaryFile)}async function s(t,e,r){const{settings:a}=t,f=(0,m.Q)(t,r,{warn:e,plannedMs:a.readyTimeoutMs}),
{project:b,api:E}=await i(f,a.project),I=await new g.L(E,{service:a.service,bad:a.revision,to:a.toRevision,dryRun:a.dryRun,timeoutMs:a.readyTimeoutMs,onlyIfServing:!1,
owner:a.trafficOwner,servedUsers:(0,l.m)({...f,...a}),health:(0,y.I)(a,{...f,sendProbe:M.Nx})},f.clock).run(r);await f.close();const{service:R,region:O,language:w}=a;
return{language:w,service:{name:R,region:O,project:b,url:I.health?.url??null},facts:I}}async function i(t,e=""){try{return{project:await t.signIn(),api:await t.
cloudRun()}}catch(r){if(!(0,d.D)(r))throw r;const a=async()=>await Promise.reject(r);return{project:e,api:{service:a,revision:a,revisions:a,imageDigest:a,updateTraffic:a,
operation:a,close:async()=>{}}}}}}),23092:((U,P,n)=>{n.d(P,{f:()=>M,r:()=>k});var m=n(48161),B=n.n(m),v=n(5458);function M(d){const o=g=>d[g]||null,p=(o("GITHUB\
_SERVER_URL")??"https://github.com").replace(/\/+$/,""),u=o("GITHUB_REPOSITORY"),h=o("GITHUB_RUN_ID"),l=o("GITHUB_RUN_ATTEMPT"),y=`${p}/${u}/actions/runs/${h}`;
return{tempDir:o("RUNNER_TEMP")??(0,m.tmpdir)(),runUrl:u===null||h===null?null:l===null?y:`${y}/attempts/${l}`,summaryFile:o("GITHUB_STEP_SUMMARY"),outputFile:o(
"GITHUB_OUTPUT"),serverUrl:p,repository:u,sha:o("GITHUB_SHA"),actor:o("GITHUB_ACTOR"),apiUrl:(o("GITHUB_API_URL")??"https://api.github.com").replace(/\/+$/,""),
slackApiUrl:T(o("SLACK_API_URL"))??"https://slack.com/api",eventName:o("GITHUB_EVENT_NAME"),eventPath:o("GITHUB_EVENT_PATH"),ref:o("GITHUB_REF"),runId:h,stepId:[
h,l,o("GITHUB_JOB"),o("GITHUB_ACTION")].map(g=>g??"").join("/"),workflowRef:o("GITHUB_WORKFLOW_REF")}}function k(d,o){return d[`STATE_${o}`]??""}function T(d){const o=d===
null?null:URL.parse(d);return o!==null&&(0,v.B)(o.origin)!==null?o.href.replace(/\/+$/,""):null}}),46801:((U,P,n)=>{n.d(P,{Kb:()=>k,QU:()=>d,cv:()=>B,oh:()=>M});
var m=n(79856);function B(o){process.stdout.write(`${(0,m.pj)(o,4e3)}
`)}const v=6e4;function M(o){let p=Number.NEGATIVE_INFINITY;return u=>{if(o()-p<v){process.stdout.write(`::debug::${(0,m.pj)(u,4e3).replaceAll("%","%25")}
`);return}p=o(),B(u)}}function k(o,p){process.stdout.write(`::group::${o}
`);for(const u of p)B(u);process.stdout.write(`::endgroup::
`)}const T=6;async function d(o){const p=o.flatMap(l=>l.split(/\s+/)).filter(l=>!/^(?:bearer|basic|digest)$/i.test(l)),u=new Set([...o,...p].filter(l=>l.length>=
T));if(u.size===0)return;const h=await Promise.all([n.e(6752),n.e(6421)]).then(n.bind(n,96421));for(const l of u)h.setSecret(l)}}),18884:((U,P,n)=>{n.d(P,{nU:()=>M,
pj:()=>T,rm:()=>k});var m=n(79856),B=n(46801);const v="ion-verify";async function M({outputs:o,summary:p,errors:u,warnings:h=[],folded:l,ending:y},g){const c=await Promise.
all([n.e(6752),n.e(6421)]).then(n.bind(n,96421)),s=e=>c.warning((0,m.pj)(e),{title:v});try{for(const[e,r]of Object.entries(o))c.setOutput(e,r)}catch(e){s(`The o\
utputs could not be written, so that later steps see none of them or not all: ${d(e)}`)}if(g!==null)try{await c.summary.addRaw(p(),!0).write()}catch(e){s(`The j\
ob summary could not be written: ${d(e)}`)}if(l!==void 0){const{title:e,lines:r}=l();(0,B.Kb)(e,r)}for(const{title:e,message:r}of u)c.error(r,{title:e});for(const e of h)
c.warning(e,{title:v});const{job:i,line:t}=y;i==="failure"?c.setFailed(t):i==="warning"?c.warning(t,{title:v}):(0,B.cv)(t)}async function k(){const o=await Promise.
all([n.e(6752),n.e(6421)]).then(n.bind(n,96421));return p=>o.warning((0,m.pj)(p),{title:v})}function T(o){k().then(p=>p(o))}function d(o){return o instanceof Error?
o.message:String(o)}}),86349:((U,P,n)=>{n.d(P,{i:()=>h,p:()=>p,renderRollback:()=>o,rollbackDocument:()=>u});var m=n(10073),B=n(39969),v=n(89404),M=n(14652),k=n(
32319),T=n(38606),d=n(56129);function o(s){return(0,B.Gc)(u(s))}function p(s){return(0,v.wh)((0,v.uh)(u(s).head))}function u({language:s,service:i,facts:t}){const e=(0,T.
b)(s),{words:r,voice:a}=e,f=y(t,i,e);return{language:s,figures:[],head:{product:r.headings.rollback,verdict:{mark:null,word:r.traffic.rollbackHeads[g(t)]},subject:a.
code(i.name),reason:(0,d.QV)(t,e),about:[[r.labels.service,(0,M.$t)(i,a)],[r.traffic.labels.took,a.duration(t.tookMs)]],links:[],linksLabel:"",now:(0,k.I)(f)},sections:[
{id:"rollback",title:r.headings.rollback,untitled:!0,blocks:l(t,e),importance:null},(0,k.Z)(r.headings.next,f)]}}function h(s,i){const{words:t}=i,e=s.done?"pass":
s.outcome.code==="not-serving"?"waiting":"fail",r=t.traffic.rollbackHeads[g(s)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:t.headings.rollback,blocks:(0,m.
B)({kind:"marked",mark:e,text:`${r} \u2014 ${(0,d.QV)(s,i)}`},l(s,i)),importance:null}}function l(s,i){const{words:t,voice:e}=i,r=s.after.filter(a=>a.tag!==null).
map(a=>`${a.tag} \u2192 ${a.revision}`);return(0,m.B)(c(s,i),s.health?.ok===!0&&{kind:"text",text:t.traffic.healthOk(e,s.health.url)},r.length>0&&(s.changed||s.
dryRun)&&{kind:"text",text:t.traffic.tagsKept(e,r.join(", "))})}function y(s,i,t){const{idle:e,outcome:r,to:a}=s,f=(0,d.EM)(s,i,t);if(e===null||r.code!=="alread\
y"||a===null)return f;const{words:b,voice:E}=t;return[{text:b.traffic.steps.nameBad(E,a),command:null},...e.tags===""?f:[]]}function g({outcome:s,dryRun:i}){switch(s.
code){case"moved":return"done";case"already":return"already";case"planned":return i?"planned":"failed";case"unhealthy":return"unhealthy";case"not-serving":return"\
skipped";default:return"failed"}}function c({before:s,after:i,outcome:t},{words:e,voice:r}){const{columns:a}=e.traffic,f=[...new Set([...(0,d.EZ)(s),...(0,d.EZ)(
i)].map(([E])=>E))],b=(E,S)=>E.length===0?"":r.percent((new Map((0,d.EZ)(E)).get(S)??0)/100);return(0,m.d)(null,{name:e.headings.traffic,columns:[{title:e.columns.
revision},{title:a.before,figures:!0},{title:t.code==="planned"?a.planned:a.now,figures:!0}],rows:f.map(E=>[r.code(E),b(s,E),b(i,E)])})}}),43010:((U,P,n)=>{n.d(
P,{Im:()=>v,T0:()=>M,qs:()=>o});var m=n(77074),B=n(33678);function v(u,h){return{trouble:h,page:async(l,y)=>await h.ask(async()=>await u.page(l,y)),close:async()=>await u.
close()}}const M=1e3,k=8*1024*1024,T=20,d=8;class o{#e;#t=M;constructor(h){this.#e=h}get size(){return this.#t}async*read(h,l,y){let g=this.#t,c=l,s;for(let i=l;;){
const t=await this.#n(h(c),g,s,y),e=t?.entries??[],r=e.at(-1);r!==void 0&&(i=Math.min(i,(0,B.e9)(r.timestamp))),s=t?.nextPageToken;const a=t!==null&&(s===void 0||
s==="");if(yield{entries:e,last:a},a)return;this.#t>=g||t!==null&&i+1>=c||(g=this.#t,c=Math.min(c,i+1),s=void 0)}}async#n(h,l,y,g){try{const c=y===void 0?{}:{pageToken:y},
s=await this.#e.page({filter:h,orderBy:"timestamp desc",pageSize:l,...c},g),{entries:i=[],bytes:t=0}=s;return i.length>0&&t>0&&(this.#t=p(k,t/i.length)),s}catch(c){
if(!(0,m.D)(c)||c.failure!=="too-large"||l<=T)throw c;return this.#t=Math.max(T,Math.floor(l/d)),null}}}function p(u,h){return Math.min(M,Math.max(T,Math.floor(
u/h)))}}),26207:((U,P,n)=>{n.d(P,{iN:()=>T,XM:()=>d,hC:()=>M,NI:()=>k});const m=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","kube-probe/","UptimeRob\
ot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics","Site24x7","NewRelicPi\
nger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor","SentryUptimeBot","In\
status","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB-HealthChecker/","Ama\
zon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Probe","HealthCheck/","\
Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","WhatapUrlCheck"],B=["Google\
-Cloud-Scheduler"],v=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebot-Google","bingbot","\
BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou web spider","Qwantbot",
"PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERankingBacklinksBot","Im\
agesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit","Twitterbot","Linke\
dInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot","SkypeUriPreview","\
Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","internet-measurement.com",
"Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAgent","Netcraft Web Se\
rver Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","libredtail-http"];function M({
healthPath:t,ignoreAgents:e,ignorePaths:r,paths:a}){const f=t===void 0?null:d(t);return{healthPath:f==="/"?null:f,agents:c(e,b=>s(b)),ignored:c(r,i),only:c(a,i)}}
function k({agent:t,url:e,method:r},a){if(t!==void 0&&t!==""){const b=g(t,r);if(b!==null)return b;if(a.agents?.test(t)===!0)return"ignored-agent"}if(e===void 0)
return null;const f=d(e);return f===a.healthPath?"health-path":a.ignored?.test(f)===!0?"ignored-path":a.only?.test(f)===!1?"other-path":null}function T({httpRequest:t}){
return{agent:t?.userAgent,url:t?.requestUrl,method:t?.requestMethod}}function d(t){const e=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(t)?.[1]??"";return e===
""?"/":e}const o=/^ion-verify\//i,p=c(m,s),u=c(B,s),h=c(v,s),l=new Map,y=5e3;function g(t,e){let r=l.get(t);return r===void 0&&(r=o.test(t)?"probe":p?.test(t)===
!0?"checker":u?.test(t)===!0?"keeps-warm":h?.test(t)===!0?"bot":null,l.size<y&&l.set(t,r)),r!=="keeps-warm"?r:/^(GET|HEAD)$/i.test(e??"")?"checker":null}function c(t,e){
return t===void 0||t.length===0?null:new RegExp(t.map(e).join("|"),"i")}function s(t){return t.replace(/[\\^$.*+?()[\]{}|]/g,String.raw`\$&`)}function i(t){return`\
^${t.split("*").map(s).join(".*")}$`}})};
