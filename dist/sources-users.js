"use strict";exports.id=3472,exports.ids=[3472],exports.modules={23092:((S,y,s)=>{s.d(y,{f:()=>B,r:()=>k});var g=s(48161),E=s.n(g),T=s(5458);function B(m){const e=l=>m[l]||null,
d=(e("GITHUB_SERVER_URL")??"https://github.com").replace(/\/+$/,""),u=e("GITHUB_REPOSITORY"),f=e("GITHUB_RUN_ID"),o=e("GITHUB_RUN_ATTEMPT"),a=`${d}/${u}/actions\
/runs/${f}`;return{tempDir:e("RUNNER_TEMP")??(0,g.tmpdir)(),runUrl:u===null||f===null?null:o===null?a:`${a}/attempts/${o}`,summaryFile:e("GITHUB_STEP_SUMMARY"),
outputFile:e("GITHUB_OUTPUT"),serverUrl:d,repository:u,sha:e("GITHUB_SHA"),actor:e("GITHUB_ACTOR"),apiUrl:(e("GITHUB_API_URL")??"https://api.github.com").replace(
/\/+$/,""),slackApiUrl:_(e("SLACK_API_URL"))??"https://slack.com/api",eventName:e("GITHUB_EVENT_NAME"),eventPath:e("GITHUB_EVENT_PATH"),ref:e("GITHUB_REF"),runId:f,
stepId:[f,o,e("GITHUB_JOB"),e("GITHUB_ACTION")].map(l=>l??"").join("/"),workflowRef:e("GITHUB_WORKFLOW_REF")}}function k(m,e){return m[`STATE_${e}`]??""}function _(m){
const e=m===null?null:URL.parse(m);return e!==null&&(0,T.B)(e.origin)!==null?e.href.replace(/\/+$/,""):null}}),46801:((S,y,s)=>{s.d(y,{Kb:()=>k,QU:()=>m,cv:()=>E,
oh:()=>B});var g=s(79856);function E(e){process.stdout.write(`${(0,g.pj)(e,4e3)}
`)}const T=6e4;function B(e){let d=Number.NEGATIVE_INFINITY,u="";return(f,o="")=>{const a=o!==""&&o!==u;if(u=o,!a&&e()-d<T){process.stdout.write(`::debug::${(0,g.
pj)(f,4e3).replaceAll("%","%25")}
`);return}d=e(),E(f)}}function k(e,d){process.stdout.write(`::group::${e}
`);for(const u of d)E(u);process.stdout.write(`::endgroup::
`)}const _=6;async function m(e){const d=e.flatMap(o=>o.split(/\s+/)).filter(o=>!/^(?:bearer|basic|digest)$/i.test(o)),u=new Set([...e,...d].filter(o=>o.length>=
_));if(u.size===0)return;const f=await s.e(3838).then(s.bind(s,33838));for(const o of u)f.setSecret(o)}}),18884:((S,y,s)=>{s.d(y,{nU:()=>B,pj:()=>_,rm:()=>k});var g=s(
79856),E=s(46801);const T="ion-verify";async function B({language:e,outputs:d,summary:u,errors:f,warnings:o=[],folded:a,ending:l},c){const i=await s.e(3838).then(
s.bind(s,33838)),p=await k(e);try{for(const[r,h]of Object.entries(d))i.setOutput(r,h)}catch(r){p(`The outputs could not be written, so that later steps see none\
 of them or not all: ${m(r)}`)}if(c!==null)try{await i.summary.addRaw(u(),!0).write()}catch(r){p(`The job summary could not be written: ${m(r)}`)}if(a!==void 0){
const{title:r,lines:h}=a();(0,E.Kb)(r,h)}for(const{title:r,message:h}of f)i.error(h,{title:r});for(const r of o)i.warning(r,{title:T});const{job:t,line:n}=l;t===
"failure"?i.setFailed(n):t==="warning"?i.warning(n,{title:T}):(0,E.cv)(n)}async function k(e){const[d,{wordsFor:u}]=await Promise.all([s.e(3838).then(s.bind(s,33838)),
Promise.resolve().then(s.bind(s,75371))]);return f=>d.warning((0,g.pj)(u(e).detail(f)),{title:T})}function _(e){return d=>{k(e).then(u=>u(d))}}function m(e){return e instanceof
Error?e.message:String(e)}}),90589:((S,y,s)=>{s.d(y,{e:()=>g});function g(E){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(E)?E:`'${E.replaceAll("'","'\\''")}'`}}),2911:((S,y,s)=>{
s.d(y,{Jv:()=>B,VW:()=>k,XX:()=>E,mm:()=>T});var g=s(90589);function E(e,d){const u=e.isPool===!0?"update-instance-split":"update-traffic";return`${_(e)} ${u} ${m(
e)} ${d}`}function T(e,d){return E(e,`--to-revisions ${(0,g.e)(`${d}=100`)}`)}function B(e){return`${_(e)} describe ${m(e)}`}function k({name:e,region:d,project:u}){
return`gcloud run revisions list --service ${(0,g.e)(e)} --region ${(0,g.e)(d)} --project ${(0,g.e)(u)}`}function _({isPool:e}){return e===!0?"gcloud beta run w\
orker-pools":"gcloud run services"}function m({name:e,region:d,project:u}){return`${(0,g.e)(e)} --region ${(0,g.e)(d)} --project ${(0,g.e)(u)}`}}),56129:((S,y,s)=>{
s.d(y,{DM:()=>m,EM:()=>f,EZ:()=>u,QV:()=>k,np:()=>_,oo:()=>d,yz:()=>e});var g=s(89404),E=s(38606),T=s(90589),B=s(2911);function k(o,a){const{words:l,voice:c}=a,
{idle:i,outcome:p}=o,t=e(p,o.to,a),n=i===null||p.code!=="already"?t:`${l.traffic.idle(c,i)} ${t}`;return o.done||o.outcome.code==="planned"||o.outcome.code==="u\
nhealthy"?n:`${n} ${d(o.after,a,o.asked)}`}function _({done:o,outcome:a,to:l,after:c},{words:i,voice:p}){if(a.code==="not-serving")return null;const t=u(c).map(
([r])=>p.code(r)).join(", "),{short:n}=i.traffic;return o&&l!==null?(a.code==="already"?n.already:n.rolledBack)(p.code(l)):a.code==="unhealthy"&&l!==null?n.unhealthy(
p.code(l)):t===""?n.unknown:n.notRolledBack(t)}function m(o,a){const{words:l,voice:c}=(0,E.b)(a);return(0,g.wh)(l.traffic.rollingBack(c,o))}function e(o,a,{words:l,
voice:c}){const i=l.traffic.outcomes[o.code];return i(c,o,a===null?"–":c.code(a))}function d(o,{words:a,voice:l},c){const i=n=>u(n).map(([r,h])=>`${l.percent(
h/100)} ${l.code(r)}`).join(", "),p=i(o),t=p===""?a.traffic.trafficUnknown:a.traffic.trafficNow(p);return c===void 0?t:`${t} ${a.traffic.trafficAsked(i(c))}`}function u(o){
const a=new Map;for(const{revision:l,percent:c}of o)a.set(l,(a.get(l)??0)+c);return[...a].filter(([,l])=>l>0).toSorted(([,l],[,c])=>c-l)}function f({outcome:o,to:a,
followsLatest:l,health:c},i,{words:p,voice:t}){const{steps:n}=p.traffic,r=(w,M=null)=>({text:w,command:M}),h=(w,M)=>r(w(t,M),M),P=h(n.look,(0,B.Jv)(i)),b=a===null?
[]:[h(n.byHand,(0,B.mm)(i,a))],U=h(n.choose,(0,B.VW)(i)),v=(0,B.XX)(i,"--to-latest");switch(o.code){case"moved":case"already":return l?[]:[r(n.fixFirst),h(n.toLatest,
v),r(n.toLatestInWorkflow(t,`- run: ${v}`))];case"planned":return[r(n.withoutDryRun(t))];case"deployed-meanwhile":return[r(n.newer(t,`revision: ${o.latest}`)),P];case"\
not-taken-up":return[r(n.nameRevision(t)),P];case"no-good-revision":case"target-not-found":case"target-not-ready":return[U];case"target-unproven":return[h(n.nameTarget,
(0,B.VW)(i))];case"target-unhealthy":return[P,h(n.nameTarget,(0,B.VW)(i))];case"not-proven":return[r(n.decide)];case"owned-by-terraform":return[r(n.terraform(t,
a??"…")),r(n.ignoreTraffic(t))];case"operation-failed":return[U,P];case"service-not-found":return[r(n.names(t))];case"not-serving":return[];case"not-all-traff\
ic":return[P];case"candidate-of-several":case"candidate-tagged":case"candidate-other-commit":return[h(n.nameCandidate,(0,B.VW)(i))];case"changed-by-others":case"\
traffic-split":return[P,r(n.again)];case"no-access":return[r(n.viewer(t))];case"not-permitted":return[...b,r(n.grant(t))];case"no-etag":case"rejected":case"not-\
reachable":case"cancelled":case"error":return[r(n.again),...b];case"traffic-timeout":return[P,r(n.again),r(n.longer(t))];case"unhealthy":return[...c===null?[]:[
h(n.ask,`curl -i ${(0,T.e)(c.url)}`)],U]}}}),43010:((S,y,s)=>{s.d(y,{Im:()=>T,T0:()=>B,qs:()=>e});var g=s(77074),E=s(33678);function T(u,f){return{trouble:f,page:async(o,a)=>await f.
ask(async()=>await u.page(o,a)),close:async()=>await u.close()}}const B=1e3,k=8*1024*1024,_=20,m=8;class e{#t;#e=B;constructor(f){this.#t=f}get size(){return this.#e}async*read(f,o,a){
let l=this.#e,c=o,i;for(let p=o;;){const t=await this.#n(f(c),l,i,a),n=t?.entries??[],r=n.at(-1);r!==void 0&&(p=Math.min(p,(0,E.e9)(r.timestamp))),i=t?.nextPageToken;
const h=t!==null&&(i===void 0||i==="");if(yield{entries:n,last:h},h)return;this.#e>=l||t!==null&&p+1>=c||(l=this.#e,c=Math.min(c,p+1),i=void 0)}}async#n(f,o,a,l){
try{const c=a===void 0?{}:{pageToken:a},i=await this.#t.page({filter:f,orderBy:"timestamp desc",pageSize:o,...c},l),{entries:p=[],bytes:t=0}=i;return p.length>0&&
t>0&&(this.#e=d(k,t/p.length)),i}catch(c){if(!(0,g.D)(c)||c.failure!=="too-large"||o<=_)throw c;return this.#e=Math.max(_,Math.floor(o/m)),null}}}function d(u,f){
return Math.min(B,Math.max(_,Math.floor(u/f)))}}),26207:((S,y,s)=>{s.d(y,{iN:()=>_,XM:()=>m,hC:()=>B,NI:()=>k});const g=["GoogleHC/","GoogleStackdriverMonitorin\
g-UptimeChecks","kube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","D\
atadogSynthetics","Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","\
OhDear","Cronitor","SentryUptimeBot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Black\
box-Exporter/","ELB-HealthChecker/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/\
HC","Edge Health Probe","HealthCheck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Bala\
ncer Agent","WhatapUrlCheck"],E=["Google-Cloud-Scheduler"],T=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartne\
rs-Google","Storebot-Google","bingbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","S\
eznamBot","Sogou web spider","Qwantbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot",
"barkrowler","SERankingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","\
facebookexternalhit","Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinte\
restbot","redditbot","SkypeUriPreview","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","Intern\
etMeasurement","internet-measurement.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.n\
et","NetcraftSurveyAgent","Netcraft Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","secur\
ity.txt scanserver","libredtail-http"];function B({healthPath:t,ignoreAgents:n,ignorePaths:r,paths:h}){const P=t===void 0?null:m(t);return{healthPath:P==="/"?null:
P,agents:c(n,b=>i(b)),ignored:c(r,p),only:c(h,p)}}function k({agent:t,url:n,method:r},h){if(t!==void 0&&t!==""){const b=l(t,r);if(b!==null)return b;if(h.agents?.
test(t)===!0)return"ignored-agent"}if(n===void 0)return null;const P=m(n);return P===h.healthPath?"health-path":h.ignored?.test(P)===!0?"ignored-path":h.only?.test(
P)===!1?"other-path":null}function _({httpRequest:t}){return{agent:t?.userAgent,url:t?.requestUrl,method:t?.requestMethod}}function m(t){const n=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.
exec(t)?.[1]??"";return n===""?"/":n}const e=/^ion-verify\//i,d=c(g,i),u=c(E,i),f=c(T,i),o=new Map,a=5e3;function l(t,n){let r=o.get(t);return r===void 0&&(r=e.
test(t)?"probe":d?.test(t)===!0?"checker":u?.test(t)===!0?"keeps-warm":f?.test(t)===!0?"bot":null,o.size<a&&o.set(t,r)),r!=="keeps-warm"?r:/^(GET|HEAD)$/i.test(
n??"")?"checker":null}function c(t,n){return t===void 0||t.length===0?null:new RegExp(t.map(n).join("|"),"i")}function i(t){return t.replace(/[\\^$.*+?()[\]{}|]/g,
String.raw`\$&`)}function p(t){return`^${t.split("*").map(i).join(".*")}$`}})};
