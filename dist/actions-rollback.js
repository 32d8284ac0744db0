"use strict";exports.id=4557,exports.ids=[4557,2328,9947,6938,6349],exports.modules={3472:((j,R,e)=>{e.r(R),e.d(R,{opened:()=>H,rollBack:()=>x,rollbackOptions:()=>L,rollbackStep:()=>J});
var b=e(49509),y=e(40673),S=e(23092),T=e(10661),P=e(46801),w=e(18884),k=e(77074),a=e(66862),v=e(39969),g=e(89404),t=e(14652),o=e(32319),u=e(38606),r=e(56129);function s(n){
return(0,v.Gc)(B(n))}function f(n){return(0,g.wh)((0,g.uh)(B(n).head))}function B({language:n,project:h,whole:c}){const i=(0,u.b)(n),{words:m,voice:E}=i,p=m.services.
rollback,O=A(c,h,i),U=I(c),D=p.reasons[c.outcome];return{language:n,figures:[],head:{product:m.headings.rollback,verdict:{mark:null,word:p.heads[c.outcome]},subject:m.
services.subject(E.count(c.targets.length)),reason:U===void 0?D:m.services.decided(D,$(U,i),M(U,i)),about:[[m.traffic.labels.took,E.duration(c.tookMs)]],links:[],
linksLabel:"",now:(0,o.I)(O)},sections:[l(c,i),(0,o.Z)(m.headings.next,O)]}}function l({targets:n},h){const{words:c,voice:i}=h,m=c.services.rollback,E={name:c.headings.
rollback,columns:[{title:c.services.service},{title:c.services.region},{title:m.from},{title:m.to},{title:m.outcome},{title:m.now}],rows:n.map(p=>[i.code(p.service),
i.code(p.region),p.facts?.from==null?"":i.code(p.facts.from),p.facts?.to==null?"":i.code(p.facts.to),M(p,h),d(p).map(([O,U])=>`${i.percent(U/100)} ${i.code(O)}`).
join(", ")])};return{id:"rollback",title:c.headings.rollback,untitled:!0,blocks:[{kind:"table",table:E}],importance:null}}function d({facts:n}){return n===null?
[]:(0,r.EZ)(n.outcome.code==="planned"?n.before:n.after)}function M({facts:n,fault:h,turn:c},i){const{words:m,voice:E}=i,p=m.services.rollback;if(n===null)return m.
services.unverified(E.quote(h??""));switch(c?.kind){case"held-back":case"undone":return p[c.kind];case"left":return p.left((0,r.yz)(c.why,n.to,i));case void 0:return(0,r.
QV)(n,i)}}function I({outcome:n,targets:h}){if(n==="moved"||n==="already"||n==="planned")return;const c=["moved","already","planned"];return h.find(({facts:i,turn:m})=>m===
null&&(i===null||!c.includes(i.outcome.code)))}function A(n,h,c){const i=I(n),m=n.targets.filter(({turn:O})=>O?.kind==="left"),p=(i===void 0?n.outcome==="planne\
d"?n.targets.slice(0,1):n.targets:[...m,i]).flatMap(({service:O,region:U,facts:D})=>D===null?[]:(0,r.EM)(D,{name:O,region:U,project:h,url:null},c).slice(0,1));return p.
filter(({text:O},U)=>p.findIndex(D=>D.text===O)===U)}function $({service:n,region:h},{voice:c}){return(0,t.$t)({name:n,region:h,project:""},c)}var G=e(86349);async function W(n,h){
const{done:c,outcome:i}=n.facts,m=N(n.facts),E=c||i.code==="planned",p=(0,G.rollbackDocument)(n);await(0,w.nU)({outputs:z(n),summary:()=>(0,v.Gc)(p),errors:[],ending:{
job:m?"warning":E?"success":"failure",line:(0,g.gD)(p)}},h)}async function K(n,h){const{outcome:c,targets:i}=n.whole,m=c==="moved"||c==="already"||c==="planned",
E=i.some(({facts:p})=>p!==null&&N(p));await(0,w.nU)({outputs:F(n),summary:()=>s(n),errors:[],ending:{job:m?E?"warning":"success":"failure",line:f(n)}},h)}function F({
whole:n}){const{outcome:h,targets:c}=n,i=c.map(E=>[(0,a.TN)(E),E.turn?.kind??E.facts?.outcome.code??"error"]),m=c.some(({facts:E,turn:p})=>E?.changed===!0&&p?.kind!==
"undone");return{changed:String(m),revision:"","from-revision":"",outcome:h,outcomes:JSON.stringify(Object.fromEntries(i)),traffic:c.map(E=>`${(0,a.TN)(E)}:${d(
E).map(([p,O])=>`${p}=${O}`).join(",")}`).join(";")}}function N({done:n,outcome:h,idle:c}){return h.code==="already"&&n&&c!==null&&c.tags!==""}function z({facts:n,
service:h}){const{changed:c,before:i,after:m,from:E,outcome:p}=n,O=(0,r.EZ)(p.code==="planned"?i:m),[U]=O;return{changed:String(c),revision:O.length===1&&U!==void 0?
U[0]:"","from-revision":E??"",outcome:p.code,outcomes:JSON.stringify({[(0,a.TN)({service:h.name,region:h.region})]:p.code}),traffic:O.map(([D,C])=>`${D}=${C}`).
join(",")}}var Z=e(95700),Q=e(38866),V=e(2928),Y=e(82328);async function J(n){const h=(0,S.f)(process.env),c={without:[]},i=await(0,y.sb)({env:process.env,readFile:y.
Ts,several:c});if(await(0,P.QU)([i.settings,...i.targets].flatMap(y.Fj)),i.configFile!==null&&(0,P.cv)((0,Y.S3)(i.configFile,i.settings.language)),i.targets.length>
1){const{rollBackServices:E}=await e.e(9147).then(e.bind(e,19147));await K(await E(i,w.pj,n),h.summaryFile);return}const m=await x(i,w.pj,n);await W(m,h.summaryFile)}
async function x(n,h,c){const{settings:i}=n,m=(0,b.Q)(n,c,{warn:h,plannedMs:i.readyTimeoutMs}),{project:E,api:p}=await H(m,i.project),U=await new V.L(p,L(i,m),m.
clock).run(c);await m.close();const{service:D,region:C,language:X}=i;return{language:X,service:{name:D,region:C,project:E,url:U.health?.url??null},facts:U}}function L(n,h){
return{service:n.service,bad:n.revision,to:n.toRevision,dryRun:n.dryRun,timeoutMs:n.readyTimeoutMs,onlyIfServing:!1,owner:n.trafficOwner,servedUsers:(0,Z.m)({...h,
...n}),health:(0,Q.I)(n,{...h,sendProbe:T.Nx})}}async function H(n,h=""){try{return{project:await n.signIn(),api:await n.cloudRun()}}catch(c){if(!(0,k.D)(c))throw c;
const i=async()=>await Promise.reject(c);return{project:h,api:{service:i,revision:i,revisions:i,imageDigest:i,updateTraffic:i,operation:i,close:async()=>{}}}}}}),
23092:((j,R,e)=>{e.d(R,{f:()=>T,r:()=>P});var b=e(48161),y=e.n(b),S=e(5458);function T(k){const a=r=>k[r]||null,v=(a("GITHUB_SERVER_URL")??"https://github.com").
replace(/\/+$/,""),g=a("GITHUB_REPOSITORY"),t=a("GITHUB_RUN_ID"),o=a("GITHUB_RUN_ATTEMPT"),u=`${v}/${g}/actions/runs/${t}`;return{tempDir:a("RUNNER_TEMP")??(0,b.
tmpdir)(),runUrl:g===null||t===null?null:o===null?u:`${u}/attempts/${o}`,summaryFile:a("GITHUB_STEP_SUMMARY"),outputFile:a("GITHUB_OUTPUT"),serverUrl:v,repository:g,
sha:a("GITHUB_SHA"),actor:a("GITHUB_ACTOR"),apiUrl:(a("GITHUB_API_URL")??"https://api.github.com").replace(/\/+$/,""),slackApiUrl:w(a("SLACK_API_URL"))??"https:\
//slack.com/api",eventName:a("GITHUB_EVENT_NAME"),eventPath:a("GITHUB_EVENT_PATH"),ref:a("GITHUB_REF"),runId:t,stepId:[t,o,a("GITHUB_JOB"),a("GITHUB_ACTION")].map(
r=>r??"").join("/"),workflowRef:a("GITHUB_WORKFLOW_REF")}}function P(k,a){return k[`STATE_${a}`]??""}function w(k){const a=k===null?null:URL.parse(k);return a!==
null&&(0,S.B)(a.origin)!==null?a.href.replace(/\/+$/,""):null}}),46801:((j,R,e)=>{e.d(R,{Kb:()=>P,QU:()=>k,cv:()=>y,oh:()=>T});var b=e(79856);function y(a){process.
stdout.write(`${(0,b.pj)(a,4e3)}
`)}const S=6e4;function T(a){let v=Number.NEGATIVE_INFINITY;return g=>{if(a()-v<S){process.stdout.write(`::debug::${(0,b.pj)(g,4e3).replaceAll("%","%25")}
`);return}v=a(),y(g)}}function P(a,v){process.stdout.write(`::group::${a}
`);for(const g of v)y(g);process.stdout.write(`::endgroup::
`)}const w=6;async function k(a){const v=a.flatMap(o=>o.split(/\s+/)).filter(o=>!/^(?:bearer|basic|digest)$/i.test(o)),g=new Set([...a,...v].filter(o=>o.length>=
w));if(g.size===0)return;const t=await Promise.all([e.e(6752),e.e(6421)]).then(e.bind(e,96421));for(const o of g)t.setSecret(o)}}),18884:((j,R,e)=>{e.d(R,{nU:()=>T,
pj:()=>w,rm:()=>P});var b=e(79856),y=e(46801);const S="ion-verify";async function T({outputs:a,summary:v,errors:g,warnings:t=[],folded:o,ending:u},r){const s=await Promise.
all([e.e(6752),e.e(6421)]).then(e.bind(e,96421)),f=d=>s.warning((0,b.pj)(d),{title:S});try{for(const[d,M]of Object.entries(a))s.setOutput(d,M)}catch(d){f(`The o\
utputs could not be written, so that later steps see none of them or not all: ${k(d)}`)}if(r!==null)try{await s.summary.addRaw(v(),!0).write()}catch(d){f(`The j\
ob summary could not be written: ${k(d)}`)}if(o!==void 0){const{title:d,lines:M}=o();(0,y.Kb)(d,M)}for(const{title:d,message:M}of g)s.error(M,{title:d});for(const d of t)
s.warning(d,{title:S});const{job:B,line:l}=u;B==="failure"?s.setFailed(l):B==="warning"?s.warning(l,{title:S}):(0,y.cv)(l)}async function P(){const a=await Promise.
all([e.e(6752),e.e(6421)]).then(e.bind(e,96421));return v=>a.warning((0,b.pj)(v),{title:S})}function w(a){P().then(v=>v(a))}function k(a){return a instanceof Error?
a.message:String(a)}}),82328:((j,R,e)=>{e.d(R,{Be:()=>v,S3:()=>a,Zg:()=>g,oz:()=>T,rj:()=>k});var b=e(89404),y=e(38606);const S=4;function T(t,o){const{words:u,
voice:r}=(0,y.b)(o),s=u.progress,f=t.note===void 0?[]:[(0,b.wh)(t.note,200)],B=s.of(r.duration(t.elapsedMs),r.duration(t.windowMs));return t.sample==="error-lin\
es"?[B,s.errorLines(r,t.requests),...f].join(" \xB7 "):[B,t.sample==="probes"?s.probes(r,t.requests):s.requests(r,t.requests),s.p95(t.p95Ms===null?null:r.duration(
t.p95Ms)),s.errors(t.errorRate===null?null:r.percent(t.errorRate)),s.evidence(P(t.strength,r),P(t.inFavour,r)),...t.sampled===null?[]:[s.sampled(r.percent(t.sampled))],
...f].join(" \xB7 ")}function P(t,o){const u=Math.min(Math.max(t,0),1),r=Math.floor(u*S);return`${"\u25B0".repeat(r)}${"\u25B1".repeat(S-r)} ${o.percent(Math.floor(
u*100)/100)}`}const w={waiting:"waiting",ready:"pass",failed:"fail"};function k(t,o){const{words:u,voice:r}=(0,y.b)(o);return`${`${b.B2[w[t.state]]} ${u.readinessStates[t.
state]}`} \xB7 ${r.duration(t.elapsedMs)} \xB7 ${(0,b.wh)(r.code(u.detail(t.message)),500)}`}function a(t,o){const{words:u,voice:r}=(0,y.b)(o);return(0,b.wh)(u.
progress.settings(r,t),500)}function v(t,o,u){const{words:r,voice:s}=(0,y.b)(u);return r.progress.reading(s,t,Math.max(t,o))}function g(t,o,u){const{words:r,voice:s}=(0,y.
b)(u);return r.progress.sql(s,t,o)}}),86349:((j,R,e)=>{e.d(R,{i:()=>w,rollbackDocument:()=>P});var b=e(10073),y=e(33306),S=e(38606),T=e(56129);function P({language:t,
service:o,facts:u}){const r=(0,S.b)(t),{words:s}=r;return(0,y.m)({language:t,service:o,product:s.headings.rollback,word:s.traffic.rollbackHeads[v(u)],reason:(0,T.
QV)(u,r),tookMs:u.tookMs,sections:[{id:"rollback",title:s.headings.rollback,untitled:!0,blocks:k(u,r),importance:null}],steps:a(u,o,r)})}function w(t,o){const{words:u}=o,
r=t.done?"pass":t.outcome.code==="not-serving"?"waiting":"fail",s=u.traffic.rollbackHeads[v(t)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:u.headings.
rollback,blocks:(0,b.Bv)({kind:"marked",mark:r,text:`${s} \u2014 ${(0,T.QV)(t,o)}`},k(t,o)),importance:null}}function k(t,o){const{words:u,voice:r}=o,s=t.after.
filter(f=>f.tag!==null).map(f=>`${f.tag} \u2192 ${f.revision}`);return(0,b.Bv)(g(t,o),t.health?.ok===!0&&{kind:"text",text:u.traffic.healthOk(r,t.health.url)},s.
length>0&&(t.changed||t.dryRun)&&{kind:"text",text:u.traffic.tagsKept(r,s.join(", "))})}function a(t,o,u){const{idle:r,outcome:s,to:f}=t,B=(0,T.EM)(t,o,u);if(r===
null||s.code!=="already"||f===null)return B;const{words:l,voice:d}=u;return[{text:l.traffic.steps.nameBad(d,f),command:null},...r.tags===""?B:[]]}function v({outcome:t,
dryRun:o}){switch(t.code){case"moved":return"done";case"already":return"already";case"planned":return o?"planned":"failed";case"unhealthy":return"unhealthy";case"\
not-serving":return"skipped";default:return"failed"}}function g({before:t,after:o,outcome:u},{words:r,voice:s}){const{columns:f}=r.traffic,B=[...new Set([...(0,T.
EZ)(t),...(0,T.EZ)(o)].map(([d])=>d))],l=(d,M)=>d.length===0?"":s.percent((new Map((0,T.EZ)(d)).get(M)??0)/100);return(0,b.dJ)(null,{name:r.headings.traffic,columns:[
(0,b.fi)(r.columns.revision),(0,b.u5)(f.before),(0,b.u5)(u.code==="planned"?f.planned:f.now)],rows:B.map(d=>[s.code(d),l(t,d),l(o,d)])})}}),43010:((j,R,e)=>{e.d(
R,{Im:()=>S,T0:()=>T,qs:()=>a});var b=e(77074),y=e(33678);function S(g,t){return{trouble:t,page:async(o,u)=>await t.ask(async()=>await g.page(o,u)),close:async()=>await g.
close()}}const T=1e3,P=8*1024*1024,w=20,k=8;class a{#e;#t=T;constructor(t){this.#e=t}get size(){return this.#t}async*read(t,o,u){let r=this.#t,s=o,f;for(let B=o;;){
const l=await this.#n(t(s),r,f,u),d=l?.entries??[],M=d.at(-1);M!==void 0&&(B=Math.min(B,(0,y.e9)(M.timestamp))),f=l?.nextPageToken;const I=l!==null&&(f===void 0||
f==="");if(yield{entries:d,last:I},I)return;this.#t>=r||l!==null&&B+1>=s||(r=this.#t,s=Math.min(s,B+1),f=void 0)}}async#n(t,o,u,r){try{const s=u===void 0?{}:{pageToken:u},
f=await this.#e.page({filter:t,orderBy:"timestamp desc",pageSize:o,...s},r),{entries:B=[],bytes:l=0}=f;return B.length>0&&l>0&&(this.#t=v(P,l/B.length)),f}catch(s){
if(!(0,b.D)(s)||s.failure!=="too-large"||o<=w)throw s;return this.#t=Math.max(w,Math.floor(o/k)),null}}}function v(g,t){return Math.min(T,Math.max(w,Math.floor(
g/t)))}}),26207:((j,R,e)=>{e.d(R,{iN:()=>w,XM:()=>k,hC:()=>T,NI:()=>P});const b=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","kube-probe/","UptimeRob\
ot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics","Site24x7","NewRelicPi\
nger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor","SentryUptimeBot","In\
status","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB-HealthChecker/","Ama\
zon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Probe","HealthCheck/","\
Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","WhatapUrlCheck"],y=["Google\
-Cloud-Scheduler"],S=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebot-Google","bingbot","\
BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou web spider","Qwantbot",
"PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERankingBacklinksBot","Im\
agesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit","Twitterbot","Linke\
dInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot","SkypeUriPreview","\
Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","internet-measurement.com",
"Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAgent","Netcraft Web Se\
rver Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","libredtail-http"];function T({
healthPath:l,ignoreAgents:d,ignorePaths:M,paths:I}){const A=l===void 0?null:k(l);return{healthPath:A==="/"?null:A,agents:s(d,$=>f($)),ignored:s(M,B),only:s(I,B)}}
function P({agent:l,url:d,method:M},I){if(l!==void 0&&l!==""){const $=r(l,M);if($!==null)return $;if(I.agents?.test(l)===!0)return"ignored-agent"}if(d===void 0)
return null;const A=k(d);return A===I.healthPath?"health-path":I.ignored?.test(A)===!0?"ignored-path":I.only?.test(A)===!1?"other-path":null}function w({httpRequest:l}){
return{agent:l?.userAgent,url:l?.requestUrl,method:l?.requestMethod}}function k(l){const d=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(l)?.[1]??"";return d===
""?"/":d}const a=/^ion-verify\//i,v=s(b,f),g=s(y,f),t=s(S,f),o=new Map,u=5e3;function r(l,d){let M=o.get(l);return M===void 0&&(M=a.test(l)?"probe":v?.test(l)===
!0?"checker":g?.test(l)===!0?"keeps-warm":t?.test(l)===!0?"bot":null,o.size<u&&o.set(l,M)),M!=="keeps-warm"?M:/^(GET|HEAD)$/i.test(d??"")?"checker":null}function s(l,d){
return l===void 0||l.length===0?null:new RegExp(l.map(d).join("|"),"i")}function f(l){return l.replace(/[\\^$.*+?()[\]{}|]/g,String.raw`\$&`)}function B(l){return`\
^${l.split("*").map(f).join(".*")}$`}})};
