"use strict";exports.id=6938,exports.ids=[6938,6349],exports.modules={3472:((j,I,e)=>{e.r(I),e.d(I,{opened:()=>G,rollBack:()=>H,rollbackOptions:()=>$,rollbackStep:()=>J});var y=e(
49509),S=e(40673),P=e(23092),T=e(10661),U=e(46801),M=e(18884),E=e(77074),n=e(66862),k=e(39969),g=e(89404),r=e(14652),s=e(32319),p=e(38606),u=e(56129);function c(t){
return(0,k.Gc)(B(t))}function h(t){return(0,g.wh)((0,g.uh)(B(t).head))}function B({language:t,project:f,whole:i}){const o=(0,p.b)(t),{words:d,voice:v}=o,m=d.services.
rollback,w=A(i,f,o),O=R(i),D=m.reasons[i.outcome];return{language:t,figures:[],head:{product:d.headings.rollback,verdict:{mark:null,word:m.heads[i.outcome]},subject:d.
services.subject(v.count(i.targets.length)),reason:O===void 0?D:d.services.decided(D,C(O,o),b(O,o)),about:[[d.traffic.labels.took,v.duration(i.tookMs)]],links:[],
linksLabel:"",now:(0,s.I)(w)},sections:[a(i,o),(0,s.Z)(d.headings.next,w)]}}function a({targets:t},f){const{words:i,voice:o}=f,d=i.services.rollback,v={name:i.headings.
rollback,columns:[{title:i.services.service},{title:i.services.region},{title:d.from},{title:d.to},{title:d.outcome},{title:d.now}],rows:t.map(m=>[o.code(m.service),
o.code(m.region),m.facts?.from==null?"":o.code(m.facts.from),m.facts?.to==null?"":o.code(m.facts.to),b(m,f),l(m).map(([w,O])=>`${o.percent(O/100)} ${o.code(w)}`).
join(", ")])};return{id:"rollback",title:i.headings.rollback,untitled:!0,blocks:[{kind:"table",table:v}],importance:null}}function l({facts:t}){return t===null?
[]:(0,u.EZ)(t.outcome.code==="planned"?t.before:t.after)}function b({facts:t,fault:f,turn:i},o){const{words:d,voice:v}=o,m=d.services.rollback;if(t===null)return d.
services.unverified(v.quote(f??""));switch(i?.kind){case"held-back":case"undone":return m[i.kind];case"left":return m.left((0,u.yz)(i.why,t.to,o));case void 0:return(0,u.
QV)(t,o)}}function R({outcome:t,targets:f}){if(t==="moved"||t==="already"||t==="planned")return;const i=["moved","already","planned"];return f.find(({facts:o,turn:d})=>d===
null&&(o===null||!i.includes(o.outcome.code)))}function A(t,f,i){const o=R(t),d=t.targets.filter(({turn:w})=>w?.kind==="left"),m=(o===void 0?t.outcome==="planne\
d"?t.targets.slice(0,1):t.targets:[...d,o]).flatMap(({service:w,region:O,facts:D})=>D===null?[]:(0,u.EM)(D,{name:w,region:O,project:f,url:null},i).slice(0,1));return m.
filter(({text:w},O)=>m.findIndex(D=>D.text===w)===O)}function C({service:t,region:f},{voice:i}){return(0,r.$t)({name:t,region:f,project:""},i)}var L=e(86349);async function W(t,f){
const{done:i,outcome:o}=t.facts,d=x(t.facts),v=i||o.code==="planned",m=(0,L.rollbackDocument)(t);await(0,M.nU)({outputs:z(t),summary:()=>(0,k.Gc)(m),errors:[],ending:{
job:d?"warning":v?"success":"failure",line:(0,g.gD)(m)}},f)}async function K(t,f){const{outcome:i,targets:o}=t.whole,d=i==="moved"||i==="already"||i==="planned",
v=o.some(({facts:m})=>m!==null&&x(m));await(0,M.nU)({outputs:F(t),summary:()=>c(t),errors:[],ending:{job:d?v?"warning":"success":"failure",line:h(t)}},f)}function F({
whole:t}){const{outcome:f,targets:i}=t,o=i.map(v=>[(0,n.TN)(v),v.turn?.kind??v.facts?.outcome.code??"error"]),d=i.some(({facts:v,turn:m})=>v?.changed===!0&&m?.kind!==
"undone");return{changed:String(d),revision:"","from-revision":"",outcome:f,outcomes:JSON.stringify(Object.fromEntries(o)),traffic:i.map(v=>`${(0,n.TN)(v)}:${l(
v).map(([m,w])=>`${m}=${w}`).join(",")}`).join(";")}}function x({done:t,outcome:f,idle:i}){return f.code==="already"&&t&&i!==null&&i.tags!==""}function z({facts:t,
service:f}){const{changed:i,before:o,after:d,from:v,outcome:m}=t,w=(0,u.EZ)(m.code==="planned"?o:d),[O]=w;return{changed:String(i),revision:w.length===1&&O!==void 0?
O[0]:"","from-revision":v??"",outcome:m.code,outcomes:JSON.stringify({[(0,n.TN)({service:f.name,region:f.region})]:m.code}),traffic:w.map(([D,N])=>`${D}=${N}`).
join(",")}}var Q=e(95700),V=e(38866),Z=e(2928),Y=e(82328);async function J(t){const f=(0,P.f)(process.env),i={without:[]},o=await(0,S.sb)({env:process.env,readFile:S.
Ts,several:i});if(await(0,U.QU)([o.settings,...o.targets].flatMap(S.Fj)),o.configFile!==null&&(0,U.cv)((0,Y.S3)(o.configFile,o.settings.language)),o.targets.length>
1){const{rollBackServices:v}=await e.e(9147).then(e.bind(e,19147));await K(await v(o,M.pj,t),f.summaryFile);return}const d=await H(o,M.pj,t);await W(d,f.summaryFile)}
async function H(t,f,i){const{settings:o}=t,d=(0,y.Q)(t,i,{warn:f,plannedMs:o.readyTimeoutMs}),{project:v,api:m}=await G(d,o.project),O=await new Z.L(m,$(o,d),d.
clock).run(i);await d.close();const{service:D,region:N,language:X}=o;return{language:X,service:{name:D,region:N,project:v,url:O.health?.url??null},facts:O}}function $(t,f){
return{service:t.service,bad:t.revision,to:t.toRevision,dryRun:t.dryRun,timeoutMs:t.readyTimeoutMs,onlyIfServing:!1,owner:t.trafficOwner,servedUsers:(0,Q.m)({...f,
...t}),health:(0,V.I)(t,{...f,sendProbe:T.Nx})}}async function G(t,f=""){try{return{project:await t.signIn(),api:await t.cloudRun()}}catch(i){if(!(0,E.D)(i))throw i;
const o=async()=>await Promise.reject(i);return{project:f,api:{service:o,revision:o,revisions:o,imageDigest:o,updateTraffic:o,operation:o,close:async()=>{}}}}}}),
23092:((j,I,e)=>{e.d(I,{f:()=>T,r:()=>U});var y=e(48161),S=e.n(y),P=e(5458);function T(E){const n=u=>E[u]||null,k=(n("GITHUB_SERVER_URL")??"https://github.com").
replace(/\/+$/,""),g=n("GITHUB_REPOSITORY"),r=n("GITHUB_RUN_ID"),s=n("GITHUB_RUN_ATTEMPT"),p=`${k}/${g}/actions/runs/${r}`;return{tempDir:n("RUNNER_TEMP")??(0,y.
tmpdir)(),runUrl:g===null||r===null?null:s===null?p:`${p}/attempts/${s}`,summaryFile:n("GITHUB_STEP_SUMMARY"),outputFile:n("GITHUB_OUTPUT"),serverUrl:k,repository:g,
sha:n("GITHUB_SHA"),actor:n("GITHUB_ACTOR"),apiUrl:(n("GITHUB_API_URL")??"https://api.github.com").replace(/\/+$/,""),slackApiUrl:M(n("SLACK_API_URL"))??"https:\
//slack.com/api",eventName:n("GITHUB_EVENT_NAME"),eventPath:n("GITHUB_EVENT_PATH"),ref:n("GITHUB_REF"),runId:r,stepId:[r,s,n("GITHUB_JOB"),n("GITHUB_ACTION")].map(
u=>u??"").join("/"),workflowRef:n("GITHUB_WORKFLOW_REF")}}function U(E,n){return E[`STATE_${n}`]??""}function M(E){const n=E===null?null:URL.parse(E);return n!==
null&&(0,P.B)(n.origin)!==null?n.href.replace(/\/+$/,""):null}}),46801:((j,I,e)=>{e.d(I,{Kb:()=>U,QU:()=>E,cv:()=>S,oh:()=>T});var y=e(79856);function S(n){process.
stdout.write(`${(0,y.pj)(n,4e3)}
`)}const P=6e4;function T(n){let k=Number.NEGATIVE_INFINITY;return g=>{if(n()-k<P){process.stdout.write(`::debug::${(0,y.pj)(g,4e3).replaceAll("%","%25")}
`);return}k=n(),S(g)}}function U(n,k){process.stdout.write(`::group::${n}
`);for(const g of k)S(g);process.stdout.write(`::endgroup::
`)}const M=6;async function E(n){const k=n.flatMap(s=>s.split(/\s+/)).filter(s=>!/^(?:bearer|basic|digest)$/i.test(s)),g=new Set([...n,...k].filter(s=>s.length>=
M));if(g.size===0)return;const r=await Promise.all([e.e(6752),e.e(6421)]).then(e.bind(e,96421));for(const s of g)r.setSecret(s)}}),18884:((j,I,e)=>{e.d(I,{nU:()=>T,
pj:()=>M,rm:()=>U});var y=e(79856),S=e(46801);const P="ion-verify";async function T({outputs:n,summary:k,errors:g,warnings:r=[],folded:s,ending:p},u){const c=await Promise.
all([e.e(6752),e.e(6421)]).then(e.bind(e,96421)),h=l=>c.warning((0,y.pj)(l),{title:P});try{for(const[l,b]of Object.entries(n))c.setOutput(l,b)}catch(l){h(`The o\
utputs could not be written, so that later steps see none of them or not all: ${E(l)}`)}if(u!==null)try{await c.summary.addRaw(k(),!0).write()}catch(l){h(`The j\
ob summary could not be written: ${E(l)}`)}if(s!==void 0){const{title:l,lines:b}=s();(0,S.Kb)(l,b)}for(const{title:l,message:b}of g)c.error(b,{title:l});for(const l of r)
c.warning(l,{title:P});const{job:B,line:a}=p;B==="failure"?c.setFailed(a):B==="warning"?c.warning(a,{title:P}):(0,S.cv)(a)}async function U(){const n=await Promise.
all([e.e(6752),e.e(6421)]).then(e.bind(e,96421));return k=>n.warning((0,y.pj)(k),{title:P})}function M(n){U().then(k=>k(n))}function E(n){return n instanceof Error?
n.message:String(n)}}),86349:((j,I,e)=>{e.d(I,{i:()=>M,rollbackDocument:()=>U});var y=e(10073),S=e(33306),P=e(38606),T=e(56129);function U({language:r,service:s,
facts:p}){const u=(0,P.b)(r),{words:c}=u;return(0,S.m)({language:r,service:s,product:c.headings.rollback,word:c.traffic.rollbackHeads[k(p)],reason:(0,T.QV)(p,u),
tookMs:p.tookMs,sections:[{id:"rollback",title:c.headings.rollback,untitled:!0,blocks:E(p,u),importance:null}],steps:n(p,s,u)})}function M(r,s){const{words:p}=s,
u=r.done?"pass":r.outcome.code==="not-serving"?"waiting":"fail",c=p.traffic.rollbackHeads[k(r)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:p.headings.
rollback,blocks:(0,y.Bv)({kind:"marked",mark:u,text:`${c} \u2014 ${(0,T.QV)(r,s)}`},E(r,s)),importance:null}}function E(r,s){const{words:p,voice:u}=s,c=r.after.
filter(h=>h.tag!==null).map(h=>`${h.tag} \u2192 ${h.revision}`);return(0,y.Bv)(g(r,s),r.health?.ok===!0&&{kind:"text",text:p.traffic.healthOk(u,r.health.url)},c.
length>0&&(r.changed||r.dryRun)&&{kind:"text",text:p.traffic.tagsKept(u,c.join(", "))})}function n(r,s,p){const{idle:u,outcome:c,to:h}=r,B=(0,T.EM)(r,s,p);if(u===
null||c.code!=="already"||h===null)return B;const{words:a,voice:l}=p;return[{text:a.traffic.steps.nameBad(l,h),command:null},...u.tags===""?B:[]]}function k({outcome:r,
dryRun:s}){switch(r.code){case"moved":return"done";case"already":return"already";case"planned":return s?"planned":"failed";case"unhealthy":return"unhealthy";case"\
not-serving":return"skipped";default:return"failed"}}function g({before:r,after:s,outcome:p},{words:u,voice:c}){const{columns:h}=u.traffic,B=[...new Set([...(0,T.
EZ)(r),...(0,T.EZ)(s)].map(([l])=>l))],a=(l,b)=>l.length===0?"":c.percent((new Map((0,T.EZ)(l)).get(b)??0)/100);return(0,y.dJ)(null,{name:u.headings.traffic,columns:[
(0,y.fi)(u.columns.revision),(0,y.u5)(h.before),(0,y.u5)(p.code==="planned"?h.planned:h.now)],rows:B.map(l=>[c.code(l),a(r,l),a(s,l)])})}}),43010:((j,I,e)=>{e.d(
I,{Im:()=>P,T0:()=>T,qs:()=>n});var y=e(77074),S=e(33678);function P(g,r){return{trouble:r,page:async(s,p)=>await r.ask(async()=>await g.page(s,p)),close:async()=>await g.
close()}}const T=1e3,U=8*1024*1024,M=20,E=8;class n{#e;#t=T;constructor(r){this.#e=r}get size(){return this.#t}async*read(r,s,p){let u=this.#t,c=s,h;for(let B=s;;){
const a=await this.#n(r(c),u,h,p),l=a?.entries??[],b=l.at(-1);b!==void 0&&(B=Math.min(B,(0,S.e9)(b.timestamp))),h=a?.nextPageToken;const R=a!==null&&(h===void 0||
h==="");if(yield{entries:l,last:R},R)return;this.#t>=u||a!==null&&B+1>=c||(u=this.#t,c=Math.min(c,B+1),h=void 0)}}async#n(r,s,p,u){try{const c=p===void 0?{}:{pageToken:p},
h=await this.#e.page({filter:r,orderBy:"timestamp desc",pageSize:s,...c},u),{entries:B=[],bytes:a=0}=h;return B.length>0&&a>0&&(this.#t=k(U,a/B.length)),h}catch(c){
if(!(0,y.D)(c)||c.failure!=="too-large"||s<=M)throw c;return this.#t=Math.max(M,Math.floor(s/E)),null}}}function k(g,r){return Math.min(T,Math.max(M,Math.floor(
g/r)))}}),26207:((j,I,e)=>{e.d(I,{iN:()=>M,XM:()=>E,hC:()=>T,NI:()=>U});const y=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","kube-probe/","UptimeRob\
ot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics","Site24x7","NewRelicPi\
nger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor","SentryUptimeBot","In\
status","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB-HealthChecker/","Ama\
zon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Probe","HealthCheck/","\
Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","WhatapUrlCheck"],S=["Google\
-Cloud-Scheduler"],P=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebot-Google","bingbot","\
BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou web spider","Qwantbot",
"PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERankingBacklinksBot","Im\
agesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit","Twitterbot","Linke\
dInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot","SkypeUriPreview","\
Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","internet-measurement.com",
"Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAgent","Netcraft Web Se\
rver Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","libredtail-http"];function T({
healthPath:a,ignoreAgents:l,ignorePaths:b,paths:R}){const A=a===void 0?null:E(a);return{healthPath:A==="/"?null:A,agents:c(l,C=>h(C)),ignored:c(b,B),only:c(R,B)}}
function U({agent:a,url:l,method:b},R){if(a!==void 0&&a!==""){const C=u(a,b);if(C!==null)return C;if(R.agents?.test(a)===!0)return"ignored-agent"}if(l===void 0)
return null;const A=E(l);return A===R.healthPath?"health-path":R.ignored?.test(A)===!0?"ignored-path":R.only?.test(A)===!1?"other-path":null}function M({httpRequest:a}){
return{agent:a?.userAgent,url:a?.requestUrl,method:a?.requestMethod}}function E(a){const l=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(a)?.[1]??"";return l===
""?"/":l}const n=/^ion-verify\//i,k=c(y,h),g=c(S,h),r=c(P,h),s=new Map,p=5e3;function u(a,l){let b=s.get(a);return b===void 0&&(b=n.test(a)?"probe":k?.test(a)===
!0?"checker":g?.test(a)===!0?"keeps-warm":r?.test(a)===!0?"bot":null,s.size<p&&s.set(a,b)),b!=="keeps-warm"?b:/^(GET|HEAD)$/i.test(l??"")?"checker":null}function c(a,l){
return a===void 0||a.length===0?null:new RegExp(a.map(l).join("|"),"i")}function h(a){return a.replace(/[\\^$.*+?()[\]{}|]/g,String.raw`\$&`)}function B(a){return`\
^${a.split("*").map(h).join(".*")}$`}})};
