"use strict";exports.id=3322,exports.ids=[3322],exports.modules={90589:((M,R,h)=>{h.d(R,{e:()=>m});function m(O){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(O)?O:`'${O.replaceAll(
"'","'\\''")}'`}}),2911:((M,R,h)=>{h.d(R,{Jv:()=>A,VW:()=>S,XX:()=>O,mm:()=>D});var m=h(90589);function O(f,s){const _=f.isPool===!0?"update-instance-split":"up\
date-traffic";return`${b(f)} ${_} ${N(f)} ${s}`}function D(f,s){return O(f,`--to-revisions ${(0,m.e)(`${s}=100`)}`)}function A(f){return`${b(f)} describe ${N(f)}`}
function S({name:f,region:s,project:_}){return`gcloud run revisions list --service ${(0,m.e)(f)} --region ${(0,m.e)(s)} --project ${(0,m.e)(_)}`}function b({isPool:f}){
return f===!0?"gcloud beta run worker-pools":"gcloud run services"}function N({name:f,region:s,project:_}){return`${(0,m.e)(f)} --region ${(0,m.e)(s)} --project\
 ${(0,m.e)(_)}`}}),56129:((M,R,h)=>{h.d(R,{DM:()=>N,EM:()=>T,EZ:()=>_,QV:()=>S,np:()=>b,oo:()=>s,yz:()=>f});var m=h(89404),O=h(38606),D=h(90589),A=h(2911);function S(c,i){
const{words:d,voice:l}=i,{idle:E,outcome:g}=c,n=f(g,c.to,i),r=E===null||g.code!=="already"?n:`${d.traffic.idle(l,E)} ${n}`;return c.done||c.outcome.code==="plan\
ned"||c.outcome.code==="unhealthy"?r:`${r} ${s(c.after,i,c.asked)}`}function b({done:c,outcome:i,to:d,after:l},{words:E,voice:g}){if(i.code==="not-serving")return null;
const n=_(l).map(([a])=>g.code(a)).join(", "),{short:r}=E.traffic;return c&&d!==null?(i.code==="already"?r.already:r.rolledBack)(g.code(d)):i.code==="unhealthy"&&
d!==null?r.unhealthy(g.code(d)):n===""?r.unknown:r.notRolledBack(n)}function N(c,i){const{words:d,voice:l}=(0,O.b)(i);return(0,m.wh)(d.traffic.rollingBack(l,c))}
function f(c,i,{words:d,voice:l}){const E=d.traffic.outcomes[c.code];return E(l,c,i===null?"–":l.code(i))}function s(c,{words:i,voice:d},l){const E=r=>_(r).map(
([a,e])=>`${d.percent(e/100)} ${d.code(a)}`).join(", "),g=E(c),n=g===""?i.traffic.trafficUnknown:i.traffic.trafficNow(g);return l===void 0?n:`${n} ${i.traffic.trafficAsked(
E(l))}`}function _(c){const i=new Map;for(const{revision:d,percent:l}of c)i.set(d,(i.get(d)??0)+l);return[...i].filter(([,d])=>d>0).toSorted(([,d],[,l])=>l-d)}function T({
outcome:c,to:i,followsLatest:d,health:l},E,{words:g,voice:n}){const{steps:r}=g.traffic,a=(C,k=null)=>({text:C,command:k}),e=(C,k)=>a(C(n,k),k),t=e(r.look,(0,A.Jv)(
E)),o=i===null?[]:[e(r.byHand,(0,A.mm)(E,i))],u=e(r.choose,(0,A.VW)(E)),p=(0,A.XX)(E,"--to-latest");switch(c.code){case"moved":case"already":return d?[]:[a(r.fixFirst),
e(r.toLatest,p),a(r.toLatestInWorkflow(n,`- run: ${p}`))];case"planned":return[a(r.withoutDryRun(n))];case"deployed-meanwhile":return[a(r.newer(n,`revision: ${c.
latest}`)),t];case"not-taken-up":return[a(r.nameRevision(n)),t];case"no-good-revision":case"target-not-found":case"target-not-ready":return[u];case"target-unpro\
ven":return[e(r.nameTarget,(0,A.VW)(E))];case"target-unhealthy":return[t,e(r.nameTarget,(0,A.VW)(E))];case"not-proven":return[a(r.decide)];case"owned-by-terrafo\
rm":return[a(r.terraform(n,i??"…")),a(r.ignoreTraffic(n))];case"operation-failed":return[u,t];case"service-not-found":return[a(r.names(n))];case"not-serving":
return[];case"not-all-traffic":return[t];case"candidate-of-several":case"candidate-tagged":case"candidate-other-commit":return[e(r.nameCandidate,(0,A.VW)(E))];case"\
changed-by-others":case"traffic-split":return[t,a(r.again)];case"no-access":return[a(r.viewer(n))];case"not-permitted":return[...o,a(r.grant(n))];case"no-etag":case"\
rejected":case"not-reachable":case"cancelled":case"error":return[a(r.again),...o];case"traffic-timeout":return[t,a(r.again),a(r.longer(n))];case"unhealthy":return[
...l===null?[]:[e(r.ask,`curl -i ${(0,D.e)(l.url)}`)],u]}}}),33678:((M,R,h)=>{h.d(R,{H0:()=>s,Pf:()=>S,WD:()=>f,e9:()=>T,ez:()=>b,fK:()=>c,k2:()=>r,tQ:()=>a,y2:()=>N});
var m=h(23930),O=h(60283),D=h(92479),A=h(52686);function S({latencyField:e,statusField:t,groupField:o,latencyUnit:u}){return{latency:e,status:t,group:o,unit:e===
"httpRequest.latency"?"s":u}}function b(e,t){const o=T(e.timestamp),{latencyMs:u,unusable:p}=(0,O.B)(c(e,t.latency),t.unit);return{at:o,startedAt:o-(u??0),latencyMs:u,
unusable:p,status:(0,D.r)(c(e,t.status),t.status),group:n(c(e,t.group)),refused:!1,trace:e.trace??null}}function N(e){const t=T(e.timestamp),o=s(e),{latencyMs:u,
unusable:p}=_(e)?{latencyMs:null,unusable:null}:(0,O.B)(e.httpRequest?.latency,"s");return{at:t,startedAt:t,latencyMs:u,unusable:p,status:(0,D.r)(e.httpRequest?.
status),group:null,refused:o,trace:e.trace??null}}function f(e){return e.logName?.endsWith("run.googleapis.com%2Frequests")===!0}function s(e){const t=e.httpRequest?.
status??0;return(t===429||t>=500)&&_(e)}function _({labels:e,httpRequest:t}){const{status:o=0,latency:u}=t??{};return o>=400&&e?.instanceId===void 0&&(u===void 0||
/^0(\.0+)?s$/.test(u))}function T(e){return e===void 0?Number.NaN:Date.parse(e)}function c(e,t){const{names:o,parts:u}=E(t),p=i(e,o);return p!==void 0||u===null?
p:d(e,u,0)}function i(e,t){let o=e;for(const u of t){if(typeof o!="object"||o===null||!Object.hasOwn(o,u))return;o=o[u]}return o}function d(e,t,o){if(o===t.length)
return e;if(typeof e!="object"||e===null)return;let u="";for(let p=o+1;p<=t.length;p++){if(u=p===o+1?t[o]??"":`${u}.${t[p-1]}`,!Object.hasOwn(e,u))continue;const C=d(
e[u],t,p);if(C!==void 0)return C}}const l=new Map;function E(e){let t=l.get(e);if(t===void 0){const o=(0,m.eZ)(e),u=o.flatMap(p=>p.split("."));t={names:o,parts:u.
length>2?u:null},l.set(e,t)}return t}const g=100;function n(e){return typeof e=="string"&&e!==""?(0,A.o)(e,g):null}function r(e){return a(e.timestamp??"",e.insertId??
JSON.stringify(e))}function a(...e){let t=3735928559,o=1103547991;for(const u of e){for(let p=0;p<u.length;p++){const C=u.charCodeAt(p);t=Math.imul(t^C,2654435761),
o=Math.imul(o^C,1597334677)}t=Math.imul(t^31,2654435761)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(o^o>>>13,3266489909),o=Math.imul(o^o>>>16,2246822507)^
Math.imul(t^t>>>13,3266489909),4294967296*(2097151&o)+(t>>>0)}}),92479:((M,R,h)=>{h.d(R,{r:()=>b});const m=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVAL\
ID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PERMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",
400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVAILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]],O={200:"OK SUCCE\
SS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"PARTIAL_CONTENT",301:"MOVED_PERMANENTLY",302:"FOUND",303:"SEE_OTHER",304:"NOT_MODIFIED",307:"TE\
MPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"UNAUTHORIZED",402:"PAYMENT_REQUIRED",403:"FORBIDDEN",405:"METHOD_NOT_ALLOWED",406:"NOT_ACCEPTA\
BLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_REQUIRED",412:"PRECONDITION_FAILED",413:"PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",414:"URI_TOO_LONG",
415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"CANCELED CLIENT_CLOSED_REQUEST",500:"INTERNAL_SERVER_\
ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVICE_UNAVAILABLE",504:"GATEWAY_TIMEOUT TIMEOUT"},D=new Map(
[...Object.entries(O).flatMap(([s,_])=>_.split(" ").map(T=>[f(T),Number(s)])),...m.map(([s,_])=>[f(s),_])]),A=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,
S=60;function b(s,_=""){if(typeof s=="string"&&s.length<=S){const T=s.trim(),[,c]=A.exec(T)??[];return c!==void 0?Number(c):/^\d{1,2}$/.test(T)?N(Number(T),_):D.
get(f(T))??null}return typeof s!="number"||!Number.isInteger(s)?null:s>=100&&s<=599?s:N(s,_)}function N(s,_){return/grpc/i.test(_)?m[s]?.[1]??null:null}function f(s){
return s.replace(/[\s_-]/g,"").toLowerCase()}}),26207:((M,R,h)=>{h.d(R,{iN:()=>b,XM:()=>N,hC:()=>A,NI:()=>S});const m=["GoogleHC/","GoogleStackdriverMonitoring-\
UptimeChecks","kube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","Dat\
adogSynthetics","Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","Oh\
Dear","Cronitor","SentryUptimeBot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbo\
x-Exporter/","ELB-HealthChecker/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC",
"Edge Health Probe","HealthCheck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer\
 Agent","WhatapUrlCheck"],O=["Google-Cloud-Scheduler"],D=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-G\
oogle","Storebot-Google","bingbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","Sezna\
mBot","Sogou web spider","Qwantbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","bar\
krowler","SERankingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","face\
bookexternalhit","Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterest\
bot","redditbot","SkypeUriPreview","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMe\
asurement","internet-measurement.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net",
"NetcraftSurveyAgent","Netcraft Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.\
txt scanserver","libredtail-http"];function A({healthPath:n,ignoreAgents:r,ignorePaths:a,paths:e}){const t=n===void 0?null:N(n);return{healthPath:t==="/"?null:t,
agents:l(r,o=>E(o)),ignored:l(a,g),only:l(e,g)}}function S({agent:n,url:r,method:a},e){if(n!==void 0&&n!==""){const o=d(n,a);if(o!==null)return o;if(e.agents?.test(
n)===!0)return"ignored-agent"}if(r===void 0)return null;const t=N(r);return t===e.healthPath?"health-path":e.ignored?.test(t)===!0?"ignored-path":e.only?.test(t)===
!1?"other-path":null}function b({httpRequest:n}){return{agent:n?.userAgent,url:n?.requestUrl,method:n?.requestMethod}}function N(n){const r=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.
exec(n)?.[1]??"";return r===""?"/":r}const f=/^ion-verify\//i,s=l(m,E),_=l(O,E),T=l(D,E),c=new Map,i=5e3;function d(n,r){let a=c.get(n);return a===void 0&&(a=f.
test(n)?"probe":s?.test(n)===!0?"checker":_?.test(n)===!0?"keeps-warm":T?.test(n)===!0?"bot":null,c.size<i&&c.set(n,a)),a!=="keeps-warm"?a:/^(GET|HEAD)$/i.test(
r??"")?"checker":null}function l(n,r){return n===void 0||n.length===0?null:new RegExp(n.map(r).join("|"),"i")}function E(n){return n.replace(/[\\^$.*+?()[\]{}|]/g,
String.raw`\$&`)}function g(n){return`^${n.split("*").map(E).join(".*")}$`}})};
