"use strict";exports.id=8366,exports.ids=[8366],exports.modules={48946:((Z,O,i)=>{i.d(O,{C_:()=>S,In:()=>A,cG:()=>$,mr:()=>c,wS:()=>P,zx:()=>p});var v=i(96760),r=i(92134);const k={
memory:{metric:"run.googleapis.com/container/memory/usage",unit:"bytes",steady:!0,points:"level",required:!0,budget:(0,v.u9)((0,v.XU)({description:"Memory that \
an instance may use: a share of what it has, or a fixed size.",default:"90%"}))},cpu:{metric:"run.googleapis.com/container/cpu/utilizations",unit:"ratio",steady:!0,
points:"level",required:!0,budget:(0,v.u9)((0,v.X1)({description:"Share of its allotted CPU that an instance may use.",allowed:"a percentage above 0% and up to \
100%, for example `80%`",default:"90%",below:1}))},startup:{metric:"run.googleapis.com/container/startup_latencies",unit:"ms",steady:!1,points:"starts",budget:(0,v.
u9)((0,v.p0)({description:"How long an instance may take to start. Without it: not judged.",default:void 0,min:"100ms",max:"1h",examples:["10s"]}))}},P=Object.keys(
k);function S(l){return l in k}function p(l){return k[l]}const $=Object.fromEntries(P.map(l=>[`${l}-budget`,k[l].budget]));function c(l,w,{memoryBytes:d}){const b=T(
l,w);if(b!==void 0)return typeof b=="number"?{limit:b}:g(b,d)}function g(l,w){if("bytes"in l)return{limit:l.bytes};const{share:d}=l;return{limit:w===null?null:d*
w,limitOf:{share:d,whole:w}}}function T(l,w){return w[(0,r.Q)(`${l}-budget`,p(l).budget)]}function A(l){return P.filter(w=>T(w,l)!==void 0)}}),58604:((Z,O,i)=>{
i.d(O,{AN:()=>v,Dl:()=>k,Hf:()=>p,i0:()=>P,j$:()=>$});const v=String.raw`^https?://[^\s@?#\\]+$`,r=new RegExp(v);function k(c){return!r.test(c)||!URL.canParse(c)?
null:new URL(c).href.replace(/\/+$/,"")}const P=String.raw`^(?:none|/(?!/)[^\s\\#\u0000-\u001f\u007f]*)$`,S=new RegExp(P);function p(c){return S.test(c)?c:null}
function $(c){if(c.includes("@"))return null;const[,g="",T=""]=/^([^?#]*)(.*)$/s.exec(c)??[];return T===""?g:`${g}${T.charAt(0)}\u2026`}}),7426:((Z,O,i)=>{i.d(O,
{E9:()=>S,Zq:()=>k,wN:()=>p});const v={d:864e5,h:36e5,m:6e4,s:1e3,ms:1},r=String.raw`\d+(?:\.\d+)?`,k=`^(?=\\d)${Object.keys(v).map($=>`(?:(${r})${$})?`).join("")}\
$`,P=new RegExp(k);function S($){const c=P.exec($);if(c===null)return null;const g=Object.values(v).reduce((A,l,w)=>A+Number(c[w+1]??0)*l,0),T=Math.round(g);return Number.
isSafeInteger(T)?T:null}function p($){if($>0&&$<1e3)return`${$}ms`;const{d:c,h:g,m:T}=v,l=[[Math.floor($/c),"d"],[Math.floor($%c/g),"h"],[Math.floor($%g/T),"m"],
[$%T/v.s,"s"]].map(([w,d])=>w===0?"":`${w}${d}`).join("");return l===""?"0s":l}}),5458:((Z,O,i)=>{i.d(O,{B:()=>p,Z:()=>r});var v=i(42785);function r(c,g){const T=P(
c,g),A=l=>{const w={protocol:"https",host:`${l}.${T}`,port:443},d=`CLOUDSDK_API_ENDPOINT_OVERRIDES_${l.toUpperCase()}`,b=c[d]?.trim();if(!b)return w;const M=p(b);
return M!==null?M:(g.push({name:d,value:/[@?#]/.test(b)?v.d5:(0,v.WU)(b),allowed:"a base URL without a path, https, or http for a loopback host only",where:"env\
ironment"}),w)};return{run:A("run"),logging:A("logging"),monitoring:A("monitoring"),bigquery:A("bigquery"),credentials:S(c,g),inActions:c.GITHUB_ACTIONS==="true",
universe:T}}const k=["GOOGLE_CLOUD_UNIVERSE_DOMAIN","CLOUDSDK_CORE_UNIVERSE_DOMAIN"];function P(c,g){const T="googleapis.com",A=k.find(d=>c[d]?.trim()),l=A===void 0?
"":c[A]?.trim()??"";return A===void 0||/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(l)?l.toLowerCase()||T:(g.push({name:A,value:(0,v.WU)(l),allowed:"a domain such as go\
ogleapis.com, without https://",where:"environment"}),T)}function S(c,g){const T="CLOUDSDK_AUTH_DISABLE_CREDENTIALS",A=c[T]?.trim()??"",l=A.toLowerCase();if(["1",
"true","yes","y","on"].includes(l))return{kind:"none"};["","0","false","no","n","off","none"].includes(l)||g.push({name:T,value:(0,v.WU)(A),allowed:"`true` or `\
false`",where:"environment"});const w=c.CLOUDSDK_AUTH_ACCESS_TOKEN_FILE?.trim();return w?{kind:"token-file",path:w}:{kind:"default"}}function p(c){const g=URL.parse(
c);return g===null||g.username!==""||g.password!==""||g.pathname!=="/"||g.search!==""||g.hash!==""?null:g.protocol==="https:"?{protocol:"https",host:g.hostname,
port:Number(g.port||443)}:g.protocol==="http:"&&$(g.hostname)?{protocol:"http",host:g.hostname,port:Number(g.port||80)}:null}function $(c){return c==="localhost"||
c==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(c)}}),23930:((Z,O,i)=>{i.d(O,{Hz:()=>T,Zl:()=>p,eZ:()=>$,sA:()=>P});const v="(?!(?:AND|OR|NOT)(?:\\.|$))[A-Za-z_][A-Za-z\
0-9_]*",P=`^(?:jsonPayload|labels|httpRequest)(?:\\.(?:${v}|"(?:[^"\\\\\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff]\
|\\\\["\\\\]){1,100}")){1,10}$`,S=new RegExp(P);function p(A){return A.length<=200&&S.test(A)?A:null}function $(A){return[...A.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].
map(l=>l[1]?.replace(/\\(.)/g,"$1")??l[0])}function c(A){return A.map(l=>g.test(l)?l:`"${l.replace(/["\\]/g,"\\$&")}"`).join(".")}const g=new RegExp(`^${v}$`);function T(A){
const l=$(A),[w="",...d]=l,b=d.flatMap(M=>M.split("."));return b.some(M=>M==="")?[A]:[...new Set([c(l),c([w,...b]),c([w,b.join(".")])])]}}),96760:((Z,O,i)=>{i.d(
O,{Ej:()=>T,Gt:()=>d,Rp:()=>U,UU:()=>j,X1:()=>g,XU:()=>A,Yq:()=>M,cn:()=>I,nd:()=>w,p0:()=>c,rJ:()=>B,u9:()=>l,zM:()=>b});var v=i(42785),r=i(7426),k=i(23930),P=i(
30688),S=i(38634),p=i(7775),$=i(39463);function c(m){const[_,C]=[(0,r.E9)(m.min)??0,(0,r.E9)(m.max)??Number.MAX_SAFE_INTEGER];return{description:m.description,allowed:`\
a duration with its unit, from ${m.min} to ${m.max}, for example \`90s\`, \`1h30m\` or \`500ms\``,default:m.default,parse:L=>G((0,r.E9)(L),_,C),pattern:r.Zq,unit:"\
Ms",examples:m.examples??["90s"]}}function g(m){return{...m,parse:_=>{const C=(0,S.A)(_);return C!==null&&C>0&&C<=m.below?C:null},pattern:S.p,examples:["0.5%"]}}
function T(m){return{...m,allowed:"a size with its unit, above 0, for example `500MB`, `512MiB` or `1Gi`",parse:_=>G((0,$.D)(_),1,Number.MAX_SAFE_INTEGER),pattern:$.
C,unit:"Bytes",examples:["512MiB"]}}function A(m){return{...m,allowed:"a percentage of the memory that the revision is configured with, above 0% and up to 100%,\
 or a size with its unit, for example `90%`, `500MB` or `512MiB`",parse:p.Y,pattern:p.v,examples:["90%","500MB"]}}function l(m){return{...m,allowed:`${m.allowed}\
, or \`none\``,parse:_=>_==="none"?void 0:m.parse(_),...m.pattern===void 0?{}:{pattern:`^none$|${m.pattern}`},examples:[...m.examples,"none"]}}function w(m){const _="\
^[0-9]{1,6}$",C=new RegExp(_);return{description:m.description,allowed:`a whole number from ${m.min} to ${m.max}`,default:m.default,parse:L=>C.test(L)?G(Number(
L),m.min,m.max):null,yaml:"integer",pattern:_,examples:[]}}function d(m){const _=String.raw`^\d{1,4}(?:\.\d{1,6})?$`,C=new RegExp(_);return{description:m.description,
allowed:`a number from ${m.min} to ${m.max}, for example \`1.5\``,default:m.default,parse:L=>C.test(L)?G(Number(L),m.min,m.max):null,yaml:"number",pattern:_,examples:[
"1.5"]}}function b(m){return{...m,allowed:"`true` or `false`",parse:_=>_==="true"?!0:_==="false"?!1:null,yaml:"boolean",examples:[]}}function M(m){const _=m.choices.
map(C=>`\`${C}\``);return{...m,allowed:`${_.slice(0,-1).join(", ")} or ${_.at(-1)}`,parse:C=>m.choices.find(L=>L===C)??null,examples:[]}}function j(m){return{...m,
parse:(0,P.xQ)(m.pattern)}}function I(m){return{...m,allowed:'a path that starts with `jsonPayload.`, `labels.` or `httpRequest.`; a name with other characters \
than letters, digits and `_` stands in double quotes, for example `jsonPayload."response-time"`',parse:k.Zl,pattern:k.sA,examples:["httpRequest.latency",'jsonPa\
yload."http.response.status_code"']}}function B(m){const _=new RegExp(m.pattern??"^[^\\s\\p{C}]+$","u");return{...m,default:void 0,parse:C=>_.test(C)?C:null,examples:[],
mayHoldSecret:!0,secret:!0}}function U({mayHoldSecret:m,harmless:_},C){const L=m===!0?_?.(C)??null:C;return L===null?v.d5:(0,v.WU)(L)}function G(m,_,C){return m!==
null&&m>=_&&m<=C?m:null}}),6514:((Z,O,i)=>{i.d(O,{JS:()=>se,pi:()=>qe,OA:()=>_e,Lq:()=>ie,f9:()=>Ee});var v=i(58604),r=i(96760),k=i(7426),P=i(48946);const S=["e\
n","ko"];var p=i(4774),$=i(30688),c=i(7017);const g=String.raw`/[^\s,#?\\\u0000-\u001f\u007f]{0,199}`,T=String.raw`^\s*(?:${g})(?:\s*[,\n]\s*(?:${g})){0,49}\s*$`,
A=String.raw`[^\s,\u0000-\u001f\u007f](?:[^,\u0000-\u001f\u007f]{0,198}[^\s,\u0000-\u001f\u007f])?`,l=String.raw`^\s*(?:${A})(?:\s*[,\n]\s*(?:${A})){0,49}\s*$`,
w=new RegExp(T),d=new RegExp(l),b=y=>w.test(y)?j(y):null,M=y=>d.test(y)?j(y):null;function j(y){return y.split(/[,\n]/).map(te=>te.trim()).filter(te=>te!=="")}var I=i(
25144),B=i(3531),U=i(12451);const G="[1-9][0-9]?%|100%",m=String.raw`^(?:${G})(?:\s*,\s*(?:${G})){0,19}$`,_=new RegExp(m);function C(y){if(!_.test(y))return null;
const te=y.split(",").map(u=>Number.parseInt(u.trim(),10));return te.every((u,n)=>u>(te[n-1]??0))?te:null}const L="^(?:header:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}|\
json:[^\\s.]{1,100}(?:\\.[^\\s.]{1,100}){0,9})$",J=new RegExp(L);function X(y){if(!J.test(y))return null;const[te,u]=[y.slice(0,y.indexOf(":")),y.slice(y.indexOf(
":")+1)];return te==="header"?{kind:te,name:u.toLowerCase()}:{kind:"json",path:u.split(".")}}const de={description:"HTTP statuses that count as errors.",allowed:"\
statuses from 100 to 599 and ranges of them, separated by commas, for example `400-599` or `429,500-599`",default:"500-599",parse:U.C,yaml:"integer",pattern:U.T,
examples:["400-599","429,500-599"]},ge={description:"The revision that served before: what the new one is compared with, and where traffic can go back. `none` c\
ompares with nothing.",allowed:"`previous`, `none` or the short name of a revision",default:"previous",parse:$.nk,pattern:$.a5,examples:["previous","none","chat\
-00041-abc"]},[F,ee]=[36e5,42*864e5],re={description:"How far back the service's own past is looked at, by Cloud Monitoring's counts. What breaks a budget and i\
s like many windows before the deploy is undecided, not a failure: bad requests come in bursts. `none` judges each window by itself, as if they came one by one.",
allowed:"a duration with its unit, from 1h to 42d, or `none`",default:"14d",parse:y=>{if(y==="none")return;const te=(0,k.E9)(y);return te!==null&&te>=F&&te<=ee?
te:null},pattern:`^none$|${k.Zq}`,unit:"Ms",examples:["14d","none"]},Y={description:"For `since: deploy`: the report file of the first look at the same deploy, \
or a folder that holds it. Its verdict is told beside the later one, its revision is looked at where `revision` names none, and its commit gets the check. Witho\
ut it: one that an earlier step of this job has left.",allowed:"a path in the workspace",default:void 0,parse:y=>/^[^\p{C}]{1,300}$/u.test(y)?y:null,examples:["\
first-look/report.json"]},ne={description:"Base URL of the probes. Without it: the URL of `tag`, or the service's own.",allowed:"an http or https URL without cr\
edentials, query and fragment",default:void 0,parse:v.Dl,pattern:v.AN,examples:["https://chat.example.com"],mayHoldSecret:!0,harmless:v.j$},we={description:"Bod\
y of the chat probe. `{{nonce}}` in it is replaced by fresh text, so that an answer cache is bypassed.",allowed:"any text",default:'{"message":"\uC548\uB155\uD558\uC138\uC694"}',
parse:y=>y,examples:['{"message":"\uC548\uB155\uD558\uC138\uC694 {{nonce}}"}'],mayHoldSecret:!0};function ce(y){return{...y,allowed:"a path that starts with one\
 `/`, or `none` to send no such probe",parse:te=>te==="none"?void 0:(0,v.Hf)(te),pattern:v.i0,examples:["/health","none"],mayHoldSecret:!0,harmless:v.j$}}const ve={
description:"Headers of every probe, for example the app's own `Authorization`. The values are masked. An ID token for a private service is added without being \
asked for.",allowed:"one `Name: value` a line",default:void 0,parse:p.Q,pattern:p.F,examples:[],mayHoldSecret:!0,secret:!0};function xe(y,te){return{description:y,
allowed:"paths that start with `/`, separated by commas or one a line; `*` stands for anything",default:void 0,parse:b,pattern:T,examples:[te]}}const Te={description:"\
Requests whose user agent holds one of these are not users', besides the checkers and bots that are known: they are counted apart and not judged.",allowed:"part\
s of user agents, separated by commas or one a line",default:void 0,parse:M,pattern:l,examples:["my-monitor/1.0"]},Me={description:"Shares of the traffic that t\
he candidate gets one after the other, each judged over one window.",allowed:"rising percentages from 1% to 100%, separated by commas, for example `5%,25%,50%,1\
00%`",default:"5%,25%,50%,100%",parse:C,pattern:m,examples:["10%,100%"]},Se=["pass","warn","fail"],Ee={service:(0,r.UU)({description:"Name of the Cloud Run serv\
ice.",allowed:"lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",default:void 0,pattern:$.Cr,examples:["chat"]}),"worker-poo\
l":(0,r.UU)({description:"Name of the Cloud Run worker pool, in the place of `service`: one of the two is needed. Its requests are not judged: it has none.",allowed:"\
lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",default:void 0,pattern:$.Cr,examples:["jobs"]}),region:(0,r.UU)({description:"\
Region of the service.",allowed:"a Google Cloud region, for example `us-central1`",default:void 0,pattern:$.xY,examples:["us-central1","asia-northeast3"]}),project:(0,r.
UU)({description:"Google Cloud project. Without it: that of the environment or of the credentials.",allowed:"a project ID or number",default:void 0,pattern:$.g1,
examples:["my-project"]}),revision:(0,r.UU)({description:"Revision to verify, to roll out, or to roll back from. Without it: the latest created one of the servi\
ce.",allowed:"the short name of a revision, for example `chat-00042-xyz`",default:void 0,pattern:$.a5,examples:["chat-00042-xyz"]}),tag:(0,r.UU)({description:"T\
raffic tag of the revision: the probes go to the tag's URL.",allowed:"lowercase letters, digits and hyphens, starting with a letter",default:void 0,pattern:$.bO,
examples:["candidate"]}),url:ne,"expect-version":(0,r.UU)({description:"The version that must answer: each answer of the health probe is asked for it, and anoth\
er one fails. Where it stands, `version-from` says.",allowed:"at most 200 letters, digits and signs such as `.`, `-` and `+`",default:void 0,pattern:"^[A-Za-z0-\
9][A-Za-z0-9._+:/@=~-]{0,199}$",examples:["1.4.2"]}),"version-from":{description:"Where an answer of the health probe names its version: a header, or a member o\
f its JSON.",allowed:"`header:` and a name, or `json:` and a path, for example `header:x-version` or `json:build.version`",default:"json:version",parse:X,pattern:L,
examples:["header:x-version","json:build.version"]},"expect-image":(0,r.UU)({description:"The image that must have been deployed. By its digest it is sure; a ta\
g is compared as it was written at the deploy.",allowed:"an image with a tag or a digest, or a digest alone",default:void 0,pattern:"^(?:[^\\s@]{1,400}(?:@sha256\
:[0-9a-f]{64})?|sha256:[0-9a-f]{64})$",examples:["us-docker.pkg.dev/my-project/repo/chat:v1"]}),"expect-commit":(0,r.UU)({description:"The commit that must have\
 been deployed, by a label of the revision such as `commit-sha` of google-github-actions/deploy-cloudrun. A latest revision of another commit is waited out.",allowed:"\
7 to 40 hexadecimal digits",default:void 0,pattern:"^[0-9a-fA-F]{7,40}$",examples:["0a1b2c3d"]}),since:(0,r.Yq)({description:"Which time is judged. `now`: a win\
dow that begins with this run. `deploy`: from the revision's creation until now, at most a week, by logs and metrics that are there already: nothing is waited f\
or, `window` says nothing, and a probe is sent once where an input of this step names its path.",default:"now",choices:["now","deploy"]}),"first-report":Y,window:(0,r.
p0)({description:"How long the new revision is observed.",default:"10m",min:"1s",max:"24h",examples:["10m","1h30m"]}),interval:(0,r.p0)({description:"Time betwe\
en two polls. At most the window.",default:"15s",min:"200ms",max:"1h",examples:["15s"]}),"probe-interval":(0,r.p0)({description:"Time between two requests of ea\
ch probe; the next one waits for the answer to the one before. Without it: `interval`. At most the window.",default:void 0,min:"1s",max:"1h",examples:["5s"]}),settle:(0,r.
p0)({description:"How long after the window late log entries are awaited.",default:"30s",min:"0s",max:"1h",examples:["30s","2m"]}),"log-reads-per-minute":(0,r.nd)(
{description:"Log reads that this job may make in a minute. Without it 48 of the 60 that Google allows, or four fifths of another quota once Google names it; le\
ss where other jobs read with the same credentials.",default:void 0,min:4,max:6e3}),"ready-timeout":(0,r.p0)({description:"How long the revision may take to bec\
ome ready and to receive its traffic.",default:"5m",min:"1s",max:"24h",examples:["5m"]}),requests:(0,r.Yq)({description:"Whether requests of users are judged. `\
none`: a worker, which has none; it is judged by its readiness, memory, CPU, and by ends of its containers and error lines beside the baseline's.",default:"user\
s",choices:["users","none"]}),"p95-budget":(0,r.u9)((0,r.p0)({description:"95 of 100 requests must be faster than this.",default:"2s",min:"1ms",max:"1h",examples:[
"2s","800ms"]})),"p50-budget":(0,r.u9)((0,r.p0)({description:"Half of the requests must be faster than this. Without it: not judged.",default:void 0,min:"1ms",max:"\
1h",examples:["700ms"]})),"p90-budget":(0,r.u9)((0,r.p0)({description:"90 of 100 requests must be faster than this. Without it: not judged.",default:void 0,min:"\
1ms",max:"1h",examples:["1500ms"]})),"p99-budget":(0,r.u9)((0,r.p0)({description:"99 of 100 requests must be faster than this. Without it: not judged.",default:void 0,
min:"1ms",max:"1h",examples:["5s"]})),"error-rate-budget":(0,r.u9)((0,r.X1)({description:"Share of requests that may fail.",allowed:"a percentage above 0% and u\
p to 99%, for example `0.5%`",default:"1%",below:.99})),"wait-budget":(0,r.u9)((0,r.X1)({description:"Share of requests that may wait more than a second for an \
instance, behind a cold start for example. Their logged latency does not show it. Without it: shown, not judged.",allowed:"a percentage above 0% and up to 99%, \
for example `1%`",default:void 0,below:.99})),...P.cG,"error-status":de,"pass-margin":(0,r.Gt)({description:"To pass, a rate must be proven to be below so many \
times its budget; it fails beyond the budget itself. More than 1 proves with fewer requests.",default:"1",min:1,max:100}),burst:(0,r.Gt)({description:"Errors ma\
y come in clusters of so many without failing a service whose average is within its budget. More than 1 fails later.",default:"1",min:1,max:1e3}),past:re,"min-d\
uration":(0,r.p0)({description:"Nothing passes before so much of the window is over.",default:"0s",min:"0s",max:"24h",examples:["5m"]}),"alpha-fail":(0,r.X1)({description:"\
The chance that a service within its budgets is failed all the same.",allowed:"a percentage above 0% and up to 20%, for example `1%`",default:"1%",below:.2}),"a\
lpha-pass":(0,r.X1)({description:"The chance that a service beyond a budget passes it all the same.",allowed:"a percentage above 0% and up to 20%, for example `\
5%`",default:"5%",below:.2}),"health-path":ce({description:"Path of the health probe (GET).",default:"/health"}),"chat-path":ce({description:"Path of the chat p\
robe (POST).",default:"/chat"}),"chat-body":we,"probe-timeout":(0,r.p0)({description:"How long one probe request may take.",default:"10s",min:"100ms",max:"1h",examples:[
"10s"]}),"warm-up":(0,r.p0)({description:"Probes that fail before the first one that is answered well do not count for so long after the window begins. Unless i\
t is given, it is never more than a fifth of the window.",default:"30s",min:"0s",max:"1h",examples:["30s","2m"]}),"probe-failures":(0,r.nd)({description:"So man\
y failures of one probe in a row fail the verdict. Where most fail, it is no pass.",default:"3",min:1,max:1e3}),"prove-with":(0,r.Yq)({description:"What may dec\
ide the budgets of requests. `users`: their requests alone. `users-and-probes`: a failure comes by either, and where users are too few to prove anything and sho\
w nothing against it, the probes may prove it; the report says so.",default:"users",choices:["users","users-and-probes"]}),"ignore-agents":Te,"ignore-paths":xe(
"Requests for these paths are not judged: streams for example, whose latency covers the whole stream. The path of the health probe is left out in any case.","/e\
vents/*"),paths:xe("Only requests for these paths are judged. Without it: all but those of `ignore-paths`.","/chat,/api/*"),"latency-field":(0,r.cn)({description:"\
Where the service's own log entries hold the latency of a request.",default:"jsonPayload.process_time_ms"}),"latency-unit":(0,r.Yq)({description:"Unit of that l\
atency where its value names none: milliseconds, seconds, microseconds or nanoseconds. A value such as `0.512s` or `512ms` names it.",default:"ms",choices:c.o}),
"status-field":(0,r.cn)({description:"Where they hold the HTTP status: a number, or a name such as `NOT_FOUND`.",default:"jsonPayload.status_code"}),"group-fiel\
d":(0,r.cn)({description:"Where they hold the group by which requests are counted, for example the persona.",default:"jsonPayload.persona_used"}),baseline:ge,"o\
n-regression":(0,r.Yq)({description:"What it does to the verdict when the new revision is slower than the baseline or has more errors, though all budgets are ke\
pt.",default:"warn",choices:["warn","fail"]}),"on-client-errors":(0,r.Yq)({description:"What it does to the verdict when the new revision answers its users with\
 401, 404, 429 and the like, and the baseline did not.",default:"warn",choices:["warn","fail"]}),"regression-tolerance":(0,r.X1)({description:"So much slower, a\
nd so many more errors, than the baseline is no regression.",allowed:"a percentage above 0% and up to 100%, for example `10%`",default:"10%",below:1}),"on-incon\
clusive":(0,r.Yq)({description:"What too little evidence does to the job.",default:"warn",choices:Se}),"on-no-data":(0,r.Yq)({description:"What it does to the j\
ob when nothing was observed, or Google Cloud could not be asked.",default:"fail",choices:Se}),"fail-fast":(0,r.zM)({description:"End the job as soon as a budge\
t is clearly breached, before the window ends.",default:"true"}),"early-pass":(0,r.zM)({description:"End the job as soon as every budget is proven to be met, be\
fore the window ends.",default:"false"}),language:(0,r.Yq)({description:"Language of the summary: English or Korean.",default:"en",choices:S}),comment:(0,r.zM)(
{description:"Keep one comment on the pull request up to date.",default:"true"}),status:(0,r.zM)({description:"Set a check on the commit, which a branch can req\
uire: pending while it runs, then the verdict.",default:"true"}),"status-context":(0,r.UU)({description:"Name of that check.",allowed:"at most 100 characters wi\
thout line breaks",default:"ion-verify",pattern:$.KH,examples:["ion-verify (production)"]}),"github-token":(0,r.rJ)({description:"Token for the comment, the che\
ck and the deployment's status. Without it: the job's own.",allowed:"a GitHub token",actionDefault:"${{ github.token }}"}),"slack-webhook-url":(0,r.rJ)({description:"\
Incoming webhook of Slack that is told of the deploy and of the verdict.",allowed:"an https URL of Slack",pattern:"^(?:https://|http://127\\.0\\.0\\.1:)[^\\s\\p{C}]+\
$"}),"slack-bot-token":(0,r.rJ)({description:"Bot token of Slack, instead of the webhook: its messages are updated rather than repeated.",allowed:"a token that \
starts with `xoxb-`",pattern:"^xoxb-[A-Za-z0-9-]+$"}),"slack-channel":(0,r.UU)({description:"Channel of the bot's messages, where the config file's rules name n\
o other.",allowed:"a channel's name with its `#`, or its ID",default:void 0,pattern:$.SO,examples:["#production-alerts","C024BE91L"]}),watcher:(0,r.UU)({description:"\
Who is on watch after the deploy. Slack's announcement names them.",allowed:"a name or a Slack user ID, at most 100 characters",default:void 0,pattern:$.Dq,examples:[
"Kim","U024BE7LH"]}),rollback:(0,r.zM)({description:"Send the traffic back to the baseline when the verdict is `fail`.",default:"false"}),"release-pin":(0,r.zM)(
{description:"Let traffic follow the latest revision again when the verdict is `pass` and all users have the one that was judged: a pinned service gives the nex\
t deploy none.",default:"false"}),"traffic-owner":(0,r.Yq)({description:"Who says where the traffic goes. `workflow`: this job may move it. `terraform`: it neve\
r does, and says what to change in the configuration. `auto`: Terraform's where it made the service and changed it last.",default:"auto",choices:["auto","workfl\
ow","terraform"]}),"probe-headers":ve,"to-revision":(0,r.UU)({description:"Revision that gets all traffic. Without it: the last one before `revision` that was r\
eady and served.",allowed:"the short name of a revision, for example `chat-00041-abc`",default:void 0,pattern:$.a5,examples:["chat-00041-abc"]}),"dry-run":(0,r.
zM)({description:"Only say what would be changed.",default:"false"}),steps:Me},_e={...Ee,...I.E,...B.$},qe=Object.keys(_e),ie=qe.filter(y=>!("secret"in _e[y])),
se={description:"YAML file in which every other input can stand; an input wins over the file. It need not exist unless it is named here.",allowed:"a path in the\
 workspace",default:".github/ion-verify.yml",parse:y=>/^[^\p{C}]{1,300}$/u.test(y)?y:null}}),4774:((Z,O,i)=>{i.d(O,{F:()=>r,Q:()=>S});const v=String.raw`[!#$%&'*+.^_\x60|~0-9A-Za-z-]+:[ \t]*[\x21-\x7e\x80-\xff](?:[ \t\x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?[ \t]*`,
r=String.raw`^${v}(?:\r?\n(?:${v})?)*$`,k=new RegExp(r),P=["host","content-length","transfer-encoding","connection"];function S(p){if(!k.test(p))return null;const $={};
for(const c of p.split(/\r?\n/).filter(g=>g.trim()!=="")){const g=c.indexOf(":"),T=c.slice(0,g).toLowerCase();if(P.includes(T)||Object.hasOwn($,T))return null;$[T]=
c.slice(g+1).trim()}return $}}),7017:((Z,O,i)=>{i.d(O,{Z:()=>r,o:()=>v});const v=["ms","s","us","ns"],r={ms:1,s:1/1e3,us:1e3,ns:1e6}}),7775:((Z,O,i)=>{i.d(O,{Y:()=>P,
v:()=>k});var v=i(38634),r=i(39463);const k=`${r.C}|${v.p}`;function P(S){const p=(0,v.A)(S);if(p!==null)return p>0?{share:p}:null;const $=(0,r.D)(S);return $!==
null&&$>0?{bytes:$}:null}}),30688:((Z,O,i)=>{i.d(O,{Cr:()=>v,Dq:()=>g,KH:()=>$,SO:()=>c,a5:()=>r,bO:()=>k,g1:()=>S,nk:()=>l,xQ:()=>T,xY:()=>P});const v="^[a-z](\
?:[a-z0-9-]{0,47}[a-z0-9])?$",r="^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$",k="^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$",P="^[a-z]{1,20}(?:-[a-z]{1,20}){1,3}[0-9]{1,2}$",S="\
^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|[1-9][0-9]{5,18})$",p=String.raw`[^\x00-\x1f\x7f-\x9f]{1,100}`,$=`^${p}$`,c=String.raw`^(?:#[^\s\x00-\x1f\x7fA-Z#<>&]{1,80}|[CG][A-Z0-9]{2,20})$`,
g=`^${p}$`;function T(w){const d=new RegExp(w,"u");return b=>d.test(b)?b:null}const A=T(r);function l(w){if(w==="previous"||w==="none")return{kind:w};const d=A(
w);return d===null?null:{kind:"revision",name:d}}}),38634:((Z,O,i)=>{i.d(O,{A:()=>k,p:()=>v});const v=String.raw`^\d+(?:\.\d+)?%$`,r=new RegExp(v);function k(P){
if(!r.test(P))return null;const S=+`${P.slice(0,-1)}e-2`;return S<=1?S:null}}),40673:((Z,O,i)=>{i.d(O,{Ts:()=>re,sb:()=>ge,Fj:()=>te});var v=i(73024),r=i(76760),
k=i(42785),P=i(7426),S=i(5458),p=i(96760),$=i(30688),c=i(6514);const g=1e3,T=2e7;function A(n,a,h){const{given:q,workspace:f,tempDir:x}=n;if(q==="")return x===void 0?
null:w((0,r.join)(x,"ion-verify"),n,a);const R=z=>(h.push({name:"first-report",value:z,allowed:c.OA["first-report"].allowed,where:"input"}),null),E=(0,r.resolve)(
f,q);try{if(a.listFiles(E)!==null)return w(E,n,a)??R(`${(0,k.WU)(q)}, a folder without a report on this deploy`);const K=a.readFile(E);if(K===void 0)return R(`${(0,k.
WU)(q)}, a file that does not exist`);const W=M(K);if(W===null)return R(`${(0,k.WU)(q)}, which is not the report file of a verification`);const V=d(W,n);return V===
null?W.first:R(`${(0,k.WU)(q)}, a report on ${V}`)}catch(z){return R(`${(0,k.WU)(q)}, which cannot be read (${(0,k.WU)(z instanceof Error?z.message:String(z))})`)}}
function l(n){return(0,v.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0?null:(0,v.readdirSync)(n,{recursive:!0,encoding:"utf8"}).map(a=>(0,r.join)(n,a))}function w(n,a,{
readFile:h,listFiles:q}){return(q(n)??[]).filter(R=>R.endsWith(".json")).slice(0,g).flatMap(R=>M(h(R)??"")??[]).filter(R=>d(R,a)===null).map(({first:R})=>R).toSorted(
(R,E)=>E.at-R.at)[0]??null}function d({first:n,service:a,region:h},q){return a!==q.service||h!==q.region?`${(0,k.WU)(a)} in ${(0,k.WU)(h)}`:q.revision!==void 0&&
n.revision!==null&&n.revision!==q.revision?`the revision ${(0,k.WU)(n.revision??"")}`:null}const b=(0,$.xQ)($.a5);function M(n){if(n.length>T)return null;let a;
try{a=JSON.parse(n)}catch{return null}const[h,q]=[U(a,"service","name"),U(a,"service","region")],f=G(a,"generatedAt"),x=I.find(be=>be===U(a,"verdict")),R=U(a,"s\
chema")==="ion-verify/report@1",E=f!==null&&f>=0&&f<=j;if(!R||h===null||q===null||!E||x===void 0)return null;const z=b(U(a,"candidate","name")??""),[K,W]=[G(a,"\
window","startedAt"),G(a,"window","endedAt")],V=/^[0-9a-f]{40,64}$/.exec(U(a,"commit","sha")??"")?.[0];return{service:h,region:q,first:{verdict:x,at:f,revision:z,
startedAt:K,seenMs:K===null||W===null?null:Math.max(0,W-K),requests:Math.min(Math.max(0,Math.trunc(G(a,"requests","count")??0)),Number.MAX_SAFE_INTEGER),sample:U(
a,"requests","source")==="probes"?"probes":"requests",...V===void 0?{}:{commit:V}}}}const j=2533707648e5,I=["pass","fail","inconclusive"];function B(n,a){return a.
reduce((h,q)=>typeof h=="object"&&h!==null&&Object.hasOwn(h,q)?h[q]:void 0,n)}function U(n,...a){const h=B(n,a);return typeof h=="string"?h:null}function G(n,...a){
const h=B(n,a);return typeof h=="number"&&Number.isFinite(h)?h:null}var m=i(25144),_=i(48946),C=i(15754),L=i(92134),J=i(3531),X=i(40354),de=i(66862);async function ge(n){
const{env:a,readFile:h,required:q=["service","region"],orPool:f=!1,several:x=null}=n,R=[],E=ne(a,h,R),{texts:z,readable:K,slack:W,probes:V,lists:be}=E===null?{texts:new Map,
slack:null,probes:[],lists:C.H6,readable:!0}:(await Promise.all([i.e(8816),i.e(8815),i.e(7726)]).then(i.bind(i,47726))).readConfigFile(E.yaml,E.path,R,{env:a,readFile:Q=>h(
(0,r.resolve)(a.GITHUB_WORKSPACE??"",Q))}),Oe=Q=>Y(a,Q),le=!(f&&Oe("worker-pool")!=="")&&(be.services!==null||be.regions!==null);await y([...V,...(be.services??
[]).flatMap(Q=>Q.probes??[])],R),we(a,R);const ae=ce(a,z,R),oe=(Q,fe)=>Oe(fe)!==""||Q.has(fe);if(K&&!le){const Q=fe=>fe==="service"&&f&&oe(z,"worker-pool");for(const fe of q.
filter(pe=>!oe(z,pe)&&!Q(pe)))R.push(ve(fe,c.OA[fe].allowed))}const he=oe(z,"project")?void 0:Te(a,R),Ae=(Q,fe,pe)=>{const De=We=>oe(fe,We);return Q.project??=he,
f&&Q.workerPool!==void 0?_e(Q,De,pe):Q.workerPool=void 0,F(Q,De),Q.since==="deploy"&&ee(Q,{env:a,readFile:h},pe),Me(Q,pe),Ee(Q,pe),ie(Q,pe),Q},$e=Ae(se(ae,W,V),
z,le?[]:R),Re=(Q,fe,pe)=>Ae(se(ce(a,Q,pe),W,fe??V),Q,pe),Pe=le?(0,de.R0)({lists:be,texts:z,input:Oe,settingsOf:Re},R):[$e];Pe.length>1&&(0,de.tF)(x,{count:Pe.length,
settings:$e,where:be.where},R);const je=a.GITHUB_JOB;if($e.status&&$e.statusContext===je){const Q=`${(0,k.WU)(je)}, the name of this job, whose checks GitHub ke\
eps to itself`;R.push({name:"status-context",value:Q,allowed:"another name",where:"status-context and the job's name"})}const Ue=(0,S.Z)(a,R);if(R.length>0)throw new k.
j1(R);const[Be=$e]=Pe;return{settings:Pe.length>1?$e:Be,targets:Pe,endpoints:Ue,configFile:E?.path??null}}function F(n,a){a("interval")||(n.intervalMs=Math.min(
n.intervalMs,n.windowMs)),a("warm-up")||(n.warmUpMs=Math.min(n.warmUpMs,n.windowMs/5)),n.requests==="none"&&(a("health-path")||(n.healthPath=void 0),a("chat-pat\
h")||(n.chatPath=void 0))}function ee(n,{env:a,readFile:h},q){Y(a,"health-path")===""&&(n.healthPath=void 0),Y(a,"chat-path")===""&&(n.chatPath=void 0),n.probes=
[],n.healthPath===void 0&&(n.expectVersion=void 0);const{service:f,region:x,revision:R,firstReport:E=""}=n,z={given:E,workspace:a.GITHUB_WORKSPACE??"",tempDir:a.
RUNNER_TEMP},K={readFile:h,listFiles:l};n.firstLook=A({...z,service:f,region:x,revision:R},K,q),n.revision??=n.firstLook?.revision??void 0}function re(n){try{return(0,v.
readFileSync)(n,"utf8")}catch(a){if(a instanceof Error&&"code"in a&&a.code==="ENOENT")return;throw a}}function Y(n,a){return(n[`INPUT_${a.toUpperCase()}`]??"").
trim()}function ne(n,a,h){const q=Y(n,"config"),f=q===""?c.JS.default:q,x=(R,E="input")=>(h.push({name:"config",value:R,allowed:c.JS.allowed,where:E}),null);if(c.
JS.parse(f)===null)return x((0,k.WU)(f));try{const R=a((0,r.resolve)(n.GITHUB_WORKSPACE??"",f));if(R!==void 0)return{path:f,yaml:R}}catch(R){return x(`a file th\
at cannot be read (${(0,k.WU)(R instanceof Error?R.message:String(R))})`,f)}return q===""?null:x(`${(0,k.WU)(f)}, a file that does not exist (was the repository\
 checked out?)`)}function we(n,a){const h=["config",...c.pi];for(const q of Object.keys(n)){const f=/^INPUT_(.+)$/.exec(q)?.[1]?.toLowerCase();if(f===void 0||h.
includes(f)||Y(n,f)==="")continue;const x=(0,X.Z)(f,h),R=x===void 0?"one of those in docs/inputs.md":`\`${x}\`, which is probably meant`;a.push({name:(0,k.WU)(f),
value:"not an input",allowed:R,where:"input"})}}function ce(n,a,h){const q=new Map;for(const f of c.pi){const x=c.OA[f],R=Y(n,f),E=(R===""?a.get(f):R)??x.default;
if(E===void 0||R===""&&a.get(f)===null)continue;const z=x.parse(E);z!==null?q.set(f,z):h.push({name:f,value:(0,p.Rp)(x,E),allowed:x.allowed,where:"input"})}return q}
function ve(n,a){return{name:n,value:"missing",allowed:a,where:"input or config file"}}const xe=["GOOGLE_CLOUD_PROJECT","GCLOUD_PROJECT","CLOUDSDK_CORE_PROJECT",
"GCP_PROJECT"];function Te(n,a){const h=xe.find(f=>n[f]?.trim()),q=h===void 0?void 0:n[h]?.trim();if(h===void 0||q===void 0||c.OA.project.parse(q)!==null)return q;
a.push({name:h,value:(0,k.WU)(q),allowed:c.OA.project.allowed,where:"environment"})}function Me({windowMs:n,intervalMs:a,probeIntervalMs:h,minDurationMs:q,revision:f,
toRevision:x,report:R,since:E,firstReport:z,requests:K},W){if(E==="deploy"&&K==="none"&&W.push({name:"since",value:"`deploy`, for a worker, whose requests are n\
ot judged",allowed:"`now`",where:"since and requests"}),q>n){const V=`${(0,P.wN)(q)}, longer than the window of ${(0,P.wN)(n)}`;W.push({name:"min-duration",value:V,
allowed:"at most the window",where:"min-duration and window"})}if(f!==void 0&&x===f){const V=`${(0,k.WU)(f)}, the revision to leave`;W.push({name:"to-revision",
value:V,allowed:"another one",where:"revision and to-revision"})}if(R.source==="bigquery"&&R.bigqueryDataset===void 0){const{allowed:V}=c.OA["bigquery-dataset"];
W.push({name:"bigquery-dataset",value:"missing",allowed:V,where:"source and bigquery-dataset"})}if(z!==void 0&&E!=="deploy"){const V=`${(0,k.WU)(z)}, for a look\
 that begins now`;W.push({name:"first-report",value:V,allowed:"only with `since: deploy`",where:"first-report and since"})}if(a>n){const V=`${(0,P.wN)(a)}, long\
er than the window of ${(0,P.wN)(n)}`;W.push({name:"interval",value:V,allowed:"at most the window",where:"interval and window"})}if(h!==void 0&&h>n){const V=`${(0,P.
wN)(h)}, longer than the window of ${(0,P.wN)(n)}`;W.push({name:"probe-interval",value:V,allowed:"at most the window",where:"probe-interval and window"})}}const Se=[
"error-rate-budget","p50-budget","p90-budget","p95-budget","p99-budget","wait-budget",...Object.keys(_.cG)];function Ee(n,a){const{healthPath:h,chatPath:q,probes:f}=n;
if(h!==void 0||q!==void 0||f.length>0||Se.some(E=>u(n,E)!==void 0))return;a.push({name:"budgets",value:"`none` for all of them, and no probe: nothing would be j\
udged",allowed:"one budget at least, or a probe",where:"all budgets and probes"})}function _e(n,a,h){const q=(x,R,E)=>{h.push({name:x,value:R,allowed:E,where:`${x}\
 and worker-pool`})};a("service")&&q("service","given besides `worker-pool`","one of the two"),a("requests")&&n.requests==="users"&&q("requests","`users`, and a\
 worker pool has none","`none`");for(const x of["tag","url"])n[x]!==void 0&&q(x,"given, and a worker pool has no address","nothing");for(const[x,R]of[["health-p\
ath",n.healthPath],["chat-path",n.chatPath]])a(x)&&R!==void 0&&q(x,"given, and a worker pool answers nobody","`none`");n.probes.length>0&&q("probes","given, and\
 a worker pool answers nobody","no list of probes");const f="`false`: a pool's instances are moved by `gcloud run worker-pools update-instance-split`";n.rollback&&
q("rollback","`true`",f),n.releasePin&&q("release-pin","`true`",f),n.service=n.workerPool??"",n.requests="none"}const qe=/^\/(?:healthz\/?|eventlog|_ah\/.*)$/;function ie({
url:n,healthPath:a,chatPath:h},q){if(!(n!==void 0&&!/(^|\.)run\.app$/.test(new URL(n).hostname)))for(const[f,x]of[["health-path",a],["chat-path",h]]){if(x===void 0||
!qe.test(x.split("?")[0]??""))continue;const R=`${(0,k.WU)(x)}, which Google's front end keeps for itself: no request to it reaches a container`;q.push({name:f,
value:R,allowed:"another path, `/health` for example, or `none`",where:`${f} and the run.app address`})}}function se(n,a,h){const q=K=>Object.fromEntries(Object.
entries(K).map(([W,V])=>[(0,L.Q)(W,V),n.get(W)])),f=q(c.f9),{p50BudgetMs:x,p90BudgetMs:R,p99BudgetMs:E,probeHeaders:z={}}=f;return{...f,service:f.service??"",region:f.
region??"",probeHeaders:z,quantileBudgets:[...x===void 0?[]:[{quantile:.5,budgetMs:x}],...R===void 0?[]:[{quantile:.9,budgetMs:R}],...E===void 0?[]:[{quantile:.99,
budgetMs:E}]],probes:h,firstLook:null,slack:a??{deploy:void 0,success:void 0,rules:[]},report:q(m.E),setup:q(J.$)}}async function y(n,a){const h=n.flatMap(({name:f,
expect:x})=>[x.json,x.headers].flatMap(R=>R===null?[]:[{name:f,schema:R}]));if(h.length===0)return;const{schemaFault:q}=await Promise.all([i.e(2210),i.e(7843)]).
then(i.bind(i,87843));for(const{name:f,schema:x}of h){const R=q(x);if(R===null)continue;const E=`with a schema that cannot be used (${(0,k.WU)(R)})`;a.push({name:`\
probes, ${f}`,value:E,allowed:"JSON Schema, draft 2020-12",where:"probes"})}}function te(n){const a=n.probes.flatMap(({secrets:q})=>q);return[...c.pi.flatMap(q=>{
const f=c.OA[q];if(f.secret!==!0||f.actionDefault!==void 0)return[];const x=u(n,q);return typeof x=="string"?[x]:typeof x=="object"&&x!==null?Object.values(x).map(
String):[]}),...a]}function u(n,a){const h=c.OA[a];return n[(0,L.Q)(a,h)]}}),25144:((Z,O,i)=>{i.d(O,{E:()=>ge});var v=i(38634),r=i(58604),k=i(96760),P=i(7426);const S=864e5,
p={day:S,week:7*S,month:30*S},$=String.raw`^(?:day|week|month|(?=\d)(?:\d+(?:\.\d+)?d)?(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m)?)$`,[c,g]=[10*6e4,42*S];function T(F){
if(F==="day"||F==="week"||F==="month")return{kind:F,ms:p[F]};const ee=(0,P.E9)(F);return ee!==null&&ee>=c&&ee<=g&&ee%6e4===0?{kind:"custom",ms:ee}:null}function A(F){
try{return new Intl.DateTimeFormat("en",{timeZone:F}).resolvedOptions().timeZone}catch{return null}}const l=String.raw`[1-9]\d{0,4}(?:\.\d{1,3})?m?s`,w=`^(?:${l}\
\\s*-\\s*)?${l}$`,d=new RegExp(w);function b(F){if(!d.test(F))return null;const[ee="",re,...Y]=F.split("-").map(ve=>ve.trim()),[ne,we]=[(0,P.E9)(ee),re===void 0?
null:(0,P.E9)(re)];if(Y.length>0||ne===null||re!==void 0&&we===null)return null;const ce=we===null?{low:0,high:ne}:{low:ne,high:we};return ce.low<ce.high?ce:null}
const M=String.raw`(?:latest|[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)=(?:[1-9][0-9]?|100)%`,j=`^${M}(?:\\s*,\\s*${M}){0,9}$`,I=new RegExp(j);function B(F){if(!I.test(
F))return null;const ee=F.split(",").map(re=>{const[Y="",ne=""]=re.trim().split("=");return{revision:Y,percent:Number.parseInt(ne,10)}});return ee.reduce((re,{percent:Y})=>re+
Y,0)===100?ee:null}const U={description:"How long a time is reported on: a day of 24 hours, a week of 7 days, a month of 30.",allowed:"`day`, `week`, `month`, o\
r a duration of whole minutes from 10m to 42d, for example `12h`",default:"day",parse:T,pattern:$,examples:["week","12h"]},G={description:"Time zone of all time\
s in the report.",allowed:"an IANA name, for example `Asia/Seoul`",default:"UTC",parse:A,examples:["Asia/Seoul"]},m={description:"Where the mean latency must li\
e. Without it: shown, not judged.",allowed:"two times in `s` or `ms` with `-` between them, or one that is the most, for example `1s-2s`",default:void 0,parse:b,
pattern:w,unit:"Ms",examples:["1s-2s"]},_={description:"Share of requests that must be answered without a server error (5xx).",allowed:"a percentage from 50% to\
 99.999%, for example `99.9%`",default:"99.9%",parse:F=>{const ee=(0,v.A)(F);return ee!==null&&ee>=.5&&ee<=.99999?ee:null},pattern:v.p,examples:["99.9%"]},C={description:"\
How traffic should be split between revisions; `latest` is the one that is ready last.",allowed:"a revision, `=` and whole percents, separated by commas and 100\
% together, for example `latest=100%`",default:void 0,parse:B,pattern:j,examples:["latest=100%"]},L={description:"Path that Cloud Run's own health check should \
have.",allowed:"a path that starts with one `/`",default:void 0,parse:F=>F==="none"?null:(0,r.Hf)(F),pattern:r.i0,examples:["/health"]},{unit:J,...X}=(0,k.Ej)({
description:"So many bytes may be billed for the SQL of one report; a dry run tells them before.",default:"100GB"}),ge={period:U,offset:(0,k.p0)({description:"T\
he period ends so long after the deploy (the creation of the revision that serves). Without it: it ends now.",default:void 0,min:"10m",max:"400d",examples:["12h",
"7d"]}),"time-zone":G,"slow-threshold":(0,k.p0)({description:"A request that takes longer is counted as slow, by group.",default:"1500ms",min:"1ms",max:"1h",examples:[
"1500ms"]}),"mean-range":m,"availability-budget":(0,k.u9)(_),source:(0,k.Yq)({description:"Where requests are counted: in the logs as long as they can all be re\
ad, else by SQL where a dataset is named, else by Cloud Monitoring.",default:"auto",choices:["auto","logs","monitoring","bigquery"]}),"bigquery-dataset":(0,k.UU)(
{description:"BigQuery dataset that is linked to the log bucket (Log Analytics). Without it: no SQL.",allowed:"a dataset, or a project, `.` and a dataset",default:void 0,
pattern:"^(?:[a-z][a-z0-9-]{4,28}[a-z0-9]\\.)?[A-Za-z0-9_]{1,1000}$",examples:["ion_logs","my-project.ion_logs"]}),"bigquery-max-bytes":X,issue:(0,k.nd)({description:"\
Number of the GitHub issue in which one comment is kept up to date with the report.",default:void 0,min:1,max:999999}),discussion:(0,k.nd)({description:"Number \
of the GitHub discussion in which one comment is kept up to date with the report.",default:void 0,min:1,max:999999}),"on-breach":(0,k.Yq)({description:"What a b\
reached budget does to the job of a report.",default:"fail",choices:["pass","warn","fail"]}),"expect-memory":(0,k.Ej)({description:"Memory that an instance shou\
ld have. Without it: not compared.",default:void 0}),"expect-cpu":(0,k.Gt)({description:"CPUs that an instance should have. Without it: not compared.",default:void 0,
min:.08,max:8}),"expect-max-instances":(0,k.nd)({description:"The most instances that the revision should be allowed. Without it: not compared.",default:void 0,
min:1,max:1e4}),"expect-health-path":L,"expect-health-timeout":(0,k.p0)({description:"Timeout that Cloud Run's own health check should have. Without it: not com\
pared.",default:void 0,min:"1s",max:"1h",examples:["10s"]}),"expect-traffic":C}}),15754:((Z,O,i)=>{i.d(O,{EE:()=>$,H6:()=>S,YT:()=>r,bU:()=>P,xt:()=>p});var v=i(
6514);const r=10,k=["project","since","first-report","log-reads-per-minute","language","comment","status","status-context","slack-channel","watcher","rollback",
"dry-run","steps"],P=v.Lq.filter(c=>c in v.f9&&c!=="worker-pool"&&!k.includes(c)),S={services:null,regions:null,where:""},p=`a list of 1 to ${r} mappings, each \
with \`service\` and what is special to it, as docs/services.md describes`,$=`a list of 1 to ${r} regions, for example \`[us-central1, europe-west1]\``}),92134:((Z,O,i)=>{
i.d(O,{Q:()=>v});function v(r,{unit:k=""}){return r.replace(/-([a-z0-9])/g,(P,S)=>S.toUpperCase())+k}}),3531:((Z,O,i)=>{i.d(O,{$:()=>S});var v=i(96760),r=i(23930);
const k={description:"YAML file with the dashboards, metrics and alert rules. Without it: those that come with the action.",allowed:"a path in the workspace",default:void 0,
parse:p=>/^[^\p{C}]{1,300}$/u.test(p)?p:null,examples:[".github/ion-verify.setup.yml"]},P={description:"Where the service's log entries hold the user. Metrics a\
nd widgets about users are made only then: each user is a time series of its own, whose name is kept for weeks. Without it: none.",allowed:"a path that starts w\
ith `jsonPayload.` or `labels.`",default:void 0,parse:r.Zl,pattern:r.sA,examples:["jsonPayload.user_id"]},S={mode:(0,v.Yq)({description:"Only show what would be\
 changed, change it, or remove all that was set up.",default:"plan",choices:["plan","apply","remove"]}),definitions:k,overwrite:(0,v.zM)({description:"Overwrite\
 what was edited by hand, and replace what cannot be changed in place.",default:"false"}),"user-field":P,"notification-channel":(0,v.UU)({description:"Existing \
notification channel of Cloud Monitoring that alerts are sent to. Without it: alerts are only shown in the console.",allowed:"`projects/`, the project, `/notifi\
cationChannels/` and the channel's ID",default:void 0,pattern:"^projects/[a-z0-9.:-]{1,100}/notificationChannels/[0-9]{1,30}$",examples:["projects/my-project/no\
tificationChannels/1234567890"]})}}),39463:((Z,O,i)=>{i.d(O,{C:()=>r,D:()=>P});const v={B:1,kB:1e3,MB:1e6,GB:1e9,KiB:2**10,MiB:2**20,GiB:2**30,Ki:2**10,Mi:2**20,
Gi:2**30},r=`^(\\d+(?:\\.\\d+)?)(${Object.keys(v).join("|")})$`,k=new RegExp(r);function P(S){const p=k.exec(S);if(p===null)return null;const $=Math.round(Number(
p[1])*(v[p[2]??""]??Number.NaN));return Number.isSafeInteger($)?$:null}}),12451:((Z,O,i)=>{i.d(O,{C:()=>S,T:()=>k});const v="[1-5][0-9]{2}",r=`${v}(?:-${v})?`,k=`\
^${r}(?: *, *${r})*$`,P=new RegExp(k);function S(p){if(!P.test(p))return null;const $=p.split(",").map(g=>{const[T="",A=T]=g.trim().split("-");return{from:Number(
T),to:Number(A)}});if($.some(({from:g,to:T})=>g>T))return null;const c=[];for(const g of $.toSorted((T,A)=>T.from-A.from)){const T=c.at(-1);T!==void 0&&g.from<=
T.to+1?T.to=Math.max(T.to,g.to):c.push(g)}return c}}),40354:((Z,O,i)=>{i.d(O,{Z:()=>v});function v(P,S){if(P.length>40)return;const p=S.map($=>({name:$,edits:k(
r(P),r($))})).toSorted(($,c)=>$.edits-c.edits)[0];return p!==void 0&&p.edits<=2&&p.edits<r(P).length?p.name:void 0}function r(P){return P.toLowerCase().replaceAll(
/[^a-z0-9]/g,"")}function k(P,S){let p=Array.from({length:S.length+1},($,c)=>c);for(const[$,c]of Array.from(P).entries()){const g=[$+1];for(let T=0;T<S.length;T++){
const A=(p[T]??0)+(c===S[T]?0:1);g.push(Math.min(A,(p[T+1]??0)+1,(g[T]??0)+1))}p=g}return p.at(-1)??0}}),66862:((Z,O,i)=>{i.d(O,{R0:()=>p,TN:()=>$,tF:()=>A});var v=i(
42785),r=i(6514),k=i(15754),P=i(92134);const S=["revision","to-revision"];function p(l,w){const{lists:d,texts:b,input:M}=l,j=(_,C,L)=>{w.push({name:_,value:C,allowed:L,
where:d.where})};d.services!==null&&b.has("service")&&j("services","beside `service`","one of the two: `services` lists them all"),d.regions!==null&&b.has("regi\
on")&&j("regions","beside `region`","one of the two: `regions` lists them all");const I=c(l,w);I.length>k.YT&&j("services",`${I.length} services and regions`,`a\
t most ${k.YT} in one run, or a matrix of jobs`);const B=I.find((_,C)=>I.findIndex(L=>$(L)===$(_))<C);B!==void 0&&j("services",`with ${(0,v.WU)($(B))} twice`,"e\
ach once");const[U,G]=[M("service"),M("region")],m=I.filter(_=>(U===""||_.service===U)&&(G===""||_.region===G));if(m.length===0&&I.length>0){const _=(0,v.WU)([U,
G].filter(C=>C!=="").join(" in "));j("service and region",`${_}, which the file does not list`,I.map($).join(", "))}return m.length>1&&g(l,m,w),m.slice(0,k.YT).
map(_=>T(_,l,w))}function $({service:l,region:w}){return`${l}/${w}`}function c({lists:l,texts:w,input:d},b){const M=l.regions??[d("region")||(w.get("region")??"")],
j=(B,U)=>{b.push({name:B,value:"missing",allowed:r.OA[B].allowed,where:U})};return(l.services??[null]).flatMap(B=>{const U=B===null?d("service")||w.get("service"):
B.texts.get("service");if(U===void 0||U==="")return B===null&&j("service","input or config file"),[];const G=B?.texts.get("region");if(U===null||G===null)return[];
const m=B?.regions??(G===void 0?M:[G]);return m.includes("")&&!w.has("region")&&j("region",B?.where??l.where),m.filter(_=>_!=="").map(_=>({service:U,region:_,entry:B}))})}
function g({texts:l,input:w},d,b){const M=B=>w(B)!==""||l.has(B),I=[...new Set(d.map(({service:B})=>B)).size>1?S:[],"url"].filter(M);for(const B of I){const U=`\
given for all of ${d.length} services and regions`;b.push({name:B,value:U,allowed:"in the entry of `services` that it belongs to",where:"input or config file"})}}
function T({service:l,region:w,entry:d},b,M){const{texts:j,settingsOf:I}=b,B=new Map([...j,...d?.texts??[],["service",l],["region",w]]),U=[],G=I(B,d?.probes??null,
U);for(const m of U)M.some(({name:C,value:L})=>C===m.name&&L===m.value)||M.push({...m,where:`${$({service:l,region:w})}: ${m.where}`});return G}function A(l,{count:w,
settings:d,where:b},M){const j=`${w} services and regions`;if(l===null){M.push({name:"services",value:j,allowed:"one at a time with this action: its inputs `ser\
vice` and `region` choose among them",where:b});return}d.since==="deploy"&&M.push({name:"since",value:`\`deploy\`, with ${j}`,allowed:"`now`, or one at a time: \
a later look rests on the report of one service",where:b});for(const I of l.without){const B=r.OA[I];if(d[(0,P.Q)(I,B)]!==!0)continue;const U=`nothing with ${j}\
: use the action \`rollback\` in a later step, which sends all of them back or none`;M.push({name:I,value:"`true`",allowed:U,where:b})}}}),39969:((Z,O,i)=>{i.d(
O,{$5:()=>X,d5:()=>de,tg:()=>se,qN:()=>ie,BU:()=>ee,Gc:()=>J,uW:()=>re,tp:()=>Te});function v(u){return u.length}function r(u,n){const a=n||{},h=(a.align||[]).concat(),
q=a.stringLength||v,f=[],x=[],R=[],E=[];let z=0,K=-1;for(;++K<u.length;){const ue=[],le=[];let ae=-1;for(u[K].length>z&&(z=u[K].length);++ae<u[K].length;){const oe=k(
u[K][ae]);if(a.alignDelimiters!==!1){const he=q(oe);le[ae]=he,(E[ae]===void 0||he>E[ae])&&(E[ae]=he)}ue.push(oe)}x[K]=ue,R[K]=le}let W=-1;if(typeof h=="object"&&
"length"in h)for(;++W<z;)f[W]=P(h[W]);else{const ue=P(h);for(;++W<z;)f[W]=ue}W=-1;const V=[],be=[];for(;++W<z;){const ue=f[W];let le="",ae="";ue===99?(le=":",ae=
":"):ue===108?le=":":ue===114&&(ae=":");let oe=a.alignDelimiters===!1?1:Math.max(1,E[W]-le.length-ae.length);const he=le+"-".repeat(oe)+ae;a.alignDelimiters!==!1&&
(oe=le.length+oe+ae.length,oe>E[W]&&(E[W]=oe),be[W]=oe),V[W]=he}x.splice(1,0,V),R.splice(1,0,be),K=-1;const Oe=[];for(;++K<x.length;){const ue=x[K],le=R[K],ae=a.
fillRows===!1?Math.max(1,x[K===1?0:K].length):z;W=-1;const oe=[];for(;++W<ae;){const he=ue[W]||"";let Ae="",$e="";if(a.alignDelimiters!==!1){const Re=E[W]-(le[W]||
0),Pe=f[W];if(Pe===114)Ae=" ".repeat(Re);else if(Pe===99){const je=Re/2;Re%2?(Ae=" ".repeat(je+.5),$e=" ".repeat(je-.5)):(Ae=" ".repeat(je),$e=Ae)}else $e=" ".repeat(
Re)}a.delimiterStart!==!1&&!W&&oe.push("|"),a.padding!==!1&&!(a.alignDelimiters===!1&&he==="")&&(a.delimiterStart!==!1||W)&&oe.push(" "),a.alignDelimiters!==!1&&
oe.push(Ae),oe.push(he),a.alignDelimiters!==!1&&oe.push($e),a.padding!==!1&&oe.push(" "),(a.delimiterEnd!==!1||W!==ae-1)&&oe.push("|")}Oe.push(a.delimiterEnd===
!1?oe.join("").replace(/ +$/,""):oe.join(""))}return Oe.join(`
`)}function k(u){return u==null?"":String(u)}function P(u){const n=typeof u=="string"?u.codePointAt(0):0;return n===67||n===99?99:n===76||n===108?108:n===82||n===
114?114:0}var S=i(79856),p=i(41072),$=i(3420),c=i(97378),g=i(81959),T=i(56922);const A="#4c78a8",l="#e45756",w=10;function d(u){if(u.kind!=="course"||u.bare===null)
return"";const{bare:n,limit:a,series:h,title:q}=u,f=(h[0]?.values??[]).map(E=>(E??0)/n.divisor);if(f.every(E=>E===0))return"";const x=a===null?null:a/n.divisor,
R=B(Math.max(...f,x??0),n.whole);return["```mermaid",...M(b(u)?[l]:[A,l]),"xychart-beta",`  title ${j(q)}`,`  x-axis ${j(n.xTitle)} 0 --> ${I(n.xTo)}`,`  y-axis\
 ${j(n.yTitle)} 0 --> ${I(R)}`,`  bar [${f.map(I).join(", ")}]`,...x===null?[]:[`  line [${f.map(()=>I(x)).join(", ")}]`],"```"].join(`
`)}function b({series:u}){return u[0]?.tone==="beyond"}function M(u){return["---","config:","  xyChart:","    height: 360","  themeVariables:","    xyChart:",` \
     plotColorPalette: "${u.join(", ")}"`,"---"]}function j(u){return`"${u.replace(/["\n]/g," ").replace(/%+/g,"%")}"`}function I(u){const n=Math.min(Math.max(u,
0),1e15);return String(Number(n.toFixed(n<100?3:0)))}function B(u,n){const a=Math.min(Math.max(u*1.05,.001),1e15),h=10**Math.floor(Math.log10(a)),q=[1,1.5,2,3,4,
5,6,8,10].find(f=>f*h>=a)??10;return n?Math.max(Math.ceil(q*h),w):q*h}var U=i(89404);const G=1e6,m=20,_=30,C=300,L=16e3;function J(u,n={}){const a=(0,T.t)(u.language);
return X([de(u,a),...u.sections.flatMap(h=>re(h,a)),...(u.parts??[]).flatMap(h=>ee(h,a))],a,n)}function X(u,n,a={}){return(0,$.Uj)(u.filter(({text:h})=>h!==""),
a.most??G,a.sayCut??n.cut,a.sayCutHard??n.cutHard,a.size??$.dp)}function de(u,n){return{name:"",text:ie(`## ${se((0,U.uh)(u.head))}`,ge(u,n)),importance:null}}function ge(u,n){
const{about:a,links:h,linksLabel:q,now:f}=u.head;return ie(f&&`**${n.labels.now}:** ${se(f.text)}`,f?.command&&Ee(f.command),a.map(([x,R])=>se(`${x} ${R}`)).join(
" \xB7 "),h.length>0&&`${q}: ${h.map(se).join(" \xB7 ")}`)}const F=99;function ee({document:u,folded:n},a){const h=(0,U.uh)(u.head),q=(0,U.wh)(u.head.subject),f=E=>({
name:q,text:E,importance:null}),x=u.sections.flatMap(E=>re(E,a,4)).map(E=>({...E,name:`${q}: ${E.name}`,importance:(E.importance??F)/(n?100:1)})),R=ge(u,a);return n?
[f(`<details><summary>${qe(h)}</summary>`),f(R),...x,f("</details>")]:[f(ie(`### ${se(h)}`,R)),...x]}function re({title:u,blocks:n,importance:a,folded:h,untitled:q,
pageOnly:f},x,R=3){const E=f===!0?"":ie(...n.map(K=>Y(K,x)));if(E==="")return[];const z=q===!0?E:ie(`${"#".repeat(R)} ${se(u)}`,E);return[{name:(0,U.wh)(u),text:h===
!0?_e(u,E):z,importance:a}]}function Y(u,n){switch(u.kind){case"text":return se(u.text);case"heading":return`**${u.text}**`;case"marked":return`${U.B2[u.mark]} ${se(
u.text)}`;case"list":return xe(u.items,u.ordered===!0,n);case"boxes":return u.items.map(({mark:a,name:h,text:q})=>`- [${a==="ok"?"x":" "}] ${a==="ok"?"":`${U.B2[a]}\
 `}${h} \u2014 ${se(q)}`).join(`
`);case"steps":return Te({name:"",columns:[{title:n.columns.after,figures:!0},{title:n.columns.state},{title:n.columns.message}],rows:u.steps.map(({mark:a,word:h,
after:q,message:f})=>[q,{mark:a,word:h},f])},n);case"table":return Te(u.table,n);case"facts":return Se(u.facts,n);case"findings":return u.listed===!0?we(u.findings,
n):ne(u.findings,n);case"command":return Ee(u.command);case"chart":return ie(...u.chart.panels.map(d),u.chart.notes.map(se).join(" "));case"shares":return""}}function ne(u,n){
const a=u.filter(({mark:f})=>f!=="pass"&&f!=="ok"),h=u.filter(({mark:f})=>f==="pass"||f==="ok"),q=h.map(({mark:f,name:x,sentence:R})=>({mark:f,name:x,text:R}));
return ie(ve(a,n),h.length>0&&_e(`${U.B2.pass} ${n.passed(h.length,h.map(f=>ce(f,n)))}`,ie(ve(h.filter(({value:f,limit:x})=>f!==null&&x!==null),n),xe(q,!1,n))))}
function we(u,n){const a=u.map(({mark:h,name:q,value:f,limit:x,sentence:R})=>({mark:h,name:q,text:f===null||x===null?R:`${f} / ${x} \u2014 ${R}`}));return xe(a,
!1,n)}function ce({name:u,value:n,limit:a},h){return n===null||a===null?u:h.passedFigure(u,n,a)}function ve(u,n){const{check:a,decision:h,seen:q,limit:f,sample:x,
interval:R}=n.columns;return Te({name:"",columns:[{title:a},{title:h},...[q,f,x,R].map(E=>({title:E,figures:!0}))],rows:u.map(E=>[E.name,{mark:E.mark,word:E.word},
E.value??"",E.limit??"",E.sample??"",E.interval??""])},n)}function xe(u,n,a){const h=u.slice(0,_).map(({mark:q,name:f,text:x},R)=>{const E=n?`${R+1}.`:"-",z=q===
void 0?"":`${U.B2[q]} `;return`${E} ${z}${f===void 0?"":`**${f}** \u2014 `}${se(x)}`});return ie(h.join(`
`),Me(u.length-h.length,a))}function Te({columns:u,rows:n,more:a=0},h,q=m){if(n.length===0)return"";const f=n.slice(0,q),x=r([u.map(({title:R})=>y(R)),...f.map(
R=>R.map(y))],{align:u.map(({figures:R})=>R===!0?"r":"l"),alignDelimiters:!1});return ie(x,Me(n.length-f.length+a,h))}function Me(u,n){return u>0?n.more((0,p.B)(
n.units).count(u)):""}function Se(u,n){const a=u.flatMap(([h,q])=>q===null?[]:[[h,q]]);return Te({name:"",columns:[{title:n.columns.setting},{title:n.columns.value}],
rows:a},n)}function Ee({text:u,language:n}){return(0,S.EU)(u,n,L)}function _e(u,n){return`<details><summary>${qe(u)}</summary>

${n}

</details>`}function qe(u){return(0,g.Mp)(u,n=>{if(n.kind!=="plain")return`<code>${(0,S.js)(n.text,200)}</code>`;const[,a="",h=""]=/^(\s*).*?(\s*)$/s.exec(n.text)??
[];return n.text.trim()===""?n.text:`${a}${(0,S.js)(n.text)}${h}`})}function ie(...u){return u.filter(n=>typeof n=="string"&&n!=="").join(`

`)}function se(u){return(0,g.Mp)(u,n=>n.kind==="code"?(0,S.SS)(n.text,2e3):n.kind==="quote"?(0,S.SS)(n.text,500):te(n))}function y(u){const n=typeof u=="string"?
u:(0,U.x8)(u),a=(0,g.Mp)(n,h=>h.kind==="code"||h.kind==="quote"?(0,S.MZ)(h.text,C):te(h));return a.trim()===""?"\u2013":a}function te(u){return u.kind==="link"?
(0,c.iQ)(u.text,u.address):u.text.replace(/[\\`*_[\]<>|~]/g,String.raw`\$&`).replace(/\s*\n\s*/g," ")}}),89404:((Z,O,i)=>{i.d(O,{B2:()=>k,gD:()=>w,uh:()=>l,wh:()=>$,
x8:()=>T,y1:()=>c});var v=i(79856),r=i(81959);const k={pass:"\u2705",ok:"\u2713",warn:"\u26A0\uFE0F",fail:"\u274C",open:"\u2754",waiting:"\u23F3",off:"\u2796"},
P=2e3,S=300,p=4e3;function $(d,b=p){return(0,v.pj)((0,r.Mp)(d,g),b)}function c(d){return(0,r.Mp)(d,g).split(`
`).map(b=>(0,v.pj)(b,p)).join(`
`)}function g(d){switch(d.kind){case"code":return(0,v.xv)((0,v.TN)(d.text),P);case"quote":return`\u201C${(0,v.xv)((0,v.TN)(d.text),S)}\u201D`;case"link":return(0,v.
TN)(d.text);case"plain":return d.text}}function T({mark:d,word:b}){return d===null?b:`${k[d]} ${b}`.trimEnd()}function A({mark:d,word:b}){return $(T({mark:d,word:b}))}
function l({verdict:d,subject:b,reason:M}){return`${T(d)} \u2014 ${b}: ${M}`}function w({head:d}){return $(l(d))}}),38606:((Z,O,i)=>{i.d(O,{b:()=>S});var v=i(41072),
r=i(81959),k=i(56922);const P=new Map;function S(g,T){const A=`${g} ${T??""}`,l=P.get(A)??p(g,T);return P.set(A,l),l}function p(g,T){const A=(0,k.t)(g),l=(0,v.B)(
A.units),w=T===void 0?{...$("UTC"),dateTime:l.dateTime}:$(T);return{words:A,voice:{...l,...w,quote:r.hD,code:r.aY,zone:T??"UTC"}}}function $(g){const T=new Intl.
DateTimeFormat("sv-SE",{timeZone:g,dateStyle:"short",timeStyle:"short"}),A=new Intl.DateTimeFormat("sv-SE",{timeZone:g,dateStyle:"short"});return{dateTime:l=>T.
format(c(l)),day:l=>A.format(c(l))}}function c(g){return Number.isNaN(g)?0:Math.min(Math.max(g,0),2533707648e5)}}),79856:((Z,O,i)=>{i.d(O,{EU:()=>b,Jf:()=>B,K6:()=>U,
MZ:()=>d,SS:()=>w,TN:()=>g,js:()=>I,pj:()=>l,qi:()=>A,uH:()=>c,xv:()=>T});var v=i(52686),r=i(14134);const k=8192,P=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g,
S=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g,p=/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\u{e0000}-\u{e007f}]/gu,
$=/\r\n|[\r\n\u2028\u2029]/g;function c(_){const C=(0,v.o)(_,k).toWellFormed().replace(P,"").replace($,`
`).replace(S,"").replace(p,"");return(0,r.E$)(C)}function g(_){return c(_).replace(/\s+/g," ").trim()}function T(_,C){if(_.length<=C)return _;const L=Array.from(
(0,v.o)(_,2*C+2));return L.length<=C?_:`${L.slice(0,Math.max(0,C-1)).join("")}\u2026`}function A(_){return/^.{20,}?[.!?](?=\s|$)/.exec(g(_))?.[0]??_}function l(_,C=1e3){
return T(g(_),C).replace(/##(?=\[)/g,"# #").replace(/^::/,": :")}function w(_,C=300){const L=T(g(_),C);if(L==="")return"\u2013";const J="`".repeat(m(L,"`")+1),X=/^`|`$/.
test(L)?" ":"";return`${J}${X}${L}${X}${J}`}function d(_,C=300){return w(_,C).replace(/\\(?=\|)/g,"\\ ").replace(/\|/g,"\\|")}function b(_,C="text",L=k){const J=T(
c(_),L).replace(/\s+$/,""),X="`".repeat(Math.max(3,m(J,"`")+1));return`${X}${C}
${J}
${X}`}const M=/[\ufdd0-\ufdef\ufffe\uffff]/g,j={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function I(_,C=2e3){return G(T(g(_),C))}function B(_,C=k){
return G(T(c(_),C))}function U(_){return G(_)}function G(_){return _.replace(M,"").replace(/[&<>"']/g,C=>j[C]??"")}function m(_,C){let L=0,J=0;for(const X of _)
J=X===C?J+1:0,J>L&&(L=J);return L}}),3420:((Z,O,i)=>{i.d(O,{Uj:()=>P,dp:()=>r,yA:()=>k});const v=new TextEncoder;function r(p){return v.encode(p).length}function k(p){
let $=0;for(const c of p.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))$++;return p.length-$}function P(p,$,c,g,T=r){const A=new Set,l=()=>{const b=p.filter(j=>!A.
has(j)).map(j=>j.text),M=p.filter(j=>A.has(j)).map(j=>j.name);return`${[...b,...M.length>0?[c(M)]:[]].join(`

`)}
`},w=p.filter(b=>b.importance!==null).toSorted((b,M)=>(b.importance??0)-(M.importance??0));let d=l();for(const b of w){if(T(d)<=$)return d;A.add(b),d=l()}return T(
d)<=$?d:S(d,$,g,T)}function S(p,$,c,g){const T=`
${c}
`;let A=$-g(T);const l=[];for(const d of p.split(`
`)){if(A-=g(d)+1,A<0)break;l.push(d)}const w=`${l.length>0?`${l.join(`
`)}
`:""}${T}`;return g(w)<=$?w:""}}),41072:((Z,O,i)=>{i.d(O,{B:()=>r});const v=1e9;function r(p){const $=new Map,c=(d,b)=>{const M=JSON.stringify(b),j=$.get(M)??new Intl.
NumberFormat(p.locale,{signDisplay:"negative",...b});return $.set(M,j),j.format(d)},g=d=>c(d,{maximumFractionDigits:2}),T=d=>{const b=d*100,M=Math.abs(b),j=c(b,
k(M));return`${d<1&&j==="100"?"99.99":j}${p.percent}`},A=d=>{if(Math.abs(d)<999.5)return`${c(d,d<10?{maximumFractionDigits:1}:{maximumFractionDigits:0})}${p.ms}`;
if(d<59995)return`${c(d/1e3,{maximumFractionDigits:d<1e4?2:1})}${p.s}`;const b=Math.round(d/1e3);if(b<3600)return l(Math.floor(b/60),p.min,b%60,p.s);const M=Math.
round(b/60);return l(Math.floor(M/60),p.h,M%60,p.min)},l=(d,b,M,j)=>`${g(d)}${b}${M===0?"":` ${M}${j}`}`,w=d=>`${c(d/1e6,{maximumFractionDigits:Math.abs(d)<1e7?
1:0})}${p.mb}`;return{count:g,percent:T,duration:A,bytes:w,unit(d,b){switch(b){case"ratio":return T(d);case"ms":return A(d);case"bytes":return w(d);case"count":
return g(d)}},odds(d){const b=Math.min(Math.exp(Math.min(d,Math.log(v))),v);return p.oneIn(g(P(Math.max(1,b))))},time:d=>S(d).slice(11,19),dateTime:d=>S(d).slice(
0,19).replace("T"," ")}}function k(p){return p>=10&&p<99?{maximumFractionDigits:1}:p>=1?{maximumFractionDigits:2}:{maximumSignificantDigits:2}}function P(p){const $=10**
Math.max(0,Math.floor(Math.log10(p*1.000000001))-1);return Math.floor(p*(1+1e-9)/$)*$}function S(p){const $=Number.isNaN(p)?0:p;return new Date(Math.min(Math.max(
$,-621355968e5),253402300799e3)).toISOString()}}),97378:((Z,O,i)=>{i.d(O,{Dl:()=>g,HM:()=>p,ME:()=>$,i1:()=>c,iQ:()=>T,jl:()=>S,pP:()=>P,xw:()=>k});var v=i(81959);
const r="https://console.cloud.google.com";function k({project:w,region:d,service:b}){return`${r}/run/detail/${l(d)}/${l(b)}/revisions?project=${l(w)}`}function P({
project:w,region:d,service:b}){return`${r}/run/detail/${l(d)}/${l(b)}/metrics?project=${l(w)}`}function S(w){return`${r}/monitoring/dashboards?project=${l(w)}`}
function p(w,d,b,M){const j=`${new Date(b).toISOString()}%2F${new Date(M).toISOString()}`;return`${r}/logs/query;query=${l(d)};timeRange=${j}?project=${l(w)}`}function $(w,d){
const[,b,M]=/^projects\/([a-z0-9.:-]{1,100})\/traces\/([0-9a-f]{1,64})$/i.exec(w)??[];return b===void 0||M===void 0||!Number.isFinite(new Date(d).getTime())?null:
p(b,`trace="projects/${b}/traces/${M}"`,d-18e5,d+18e5)}function c(w,d){const b=A(d);return b===null?null:(0,v.q)(w,b)}function g(w,d){return d!==null&&/^https?:/.
test(d)&&URL.canParse(d)?(0,v.q)(w,new URL(d).href):null}function T(w,d){return`[${w}](${d.replace(/[()<>[\]\\`*|"]/g,l)})`}function A(w){if(w===null||!URL.canParse(
w))return null;const{protocol:d,host:b,username:M,password:j,href:I}=new URL(w);return d==="https:"&&b===new URL(r).host&&M===""&&j===""?I:null}function l(w){return encodeURIComponent(
w.toWellFormed()).replace(/[!'()*_~]/g,d=>`%${d.charCodeAt(0).toString(16).toUpperCase()}`)}}),81959:((Z,O,i)=>{i.d(O,{Mp:()=>w,aY:()=>g,hD:()=>T,ky:()=>l,q:()=>A});
var v=i(79856);const[r,k,P,S,p]=["\uFDD0","\uFDD1","\uFDD2","\uFDD3","\uFDD4"],$=/[\ufdd0-\ufdef]/g,c=/([\ufdd0-\ufdd2])([^\ufdd0-\ufdef]*)(?:\ufdd3([^\ufdd0-\ufdef]*))?\ufdd4/g;
function g(M){return`${r}${b(M)}${p}`}function T(M){return`${k}${b(M)}${p}`}function A(M,j){return`${P}${b(M)}${S}${b(j)}${p}`}function l(M){const j=[];let I=0;
const B=U=>{U>I&&j.push({kind:"plain",text:b(M.slice(I,U))})};for(const{index:U,0:G,1:m,2:_="",3:C=""}of M.matchAll(c))B(U),I=U+G.length,m===P?j.push({kind:"lin\
k",text:_,address:C}):j.push({kind:m===r?"code":"quote",text:_});return B(M.length),j}function w(M,j){return l(M).map(j).join("")}function d(M){return l(M).every(
j=>oneLine(j.text)==="")}function b(M){return M.replace($,"")}}),14134:((Z,O,i)=>{i.d(O,{E$:()=>A,yq:()=>d});var v=i(52686);const r="[redacted]",k=16384,P=[/-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|CERTIFICATE)(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/g,
/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g,/(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{30,}/g,/(?<![A-Za-z0-9_-])ya29\.[A-Za-z0-9_.-]{10,}/g,
/(?<![A-Za-z0-9_/-])1\/\/0[A-Za-z0-9_-]{20,}/g,/(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{10,}/g,/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,/(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9._-]{16,}/g,
/(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{16,}/g,/(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{16,}/g,/(?<![A-Za-z0-9_-])(?:xox[a-z]|xapp)-[A-Za-z0-9-]{8,}/g,/(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{30,}/g,
/(?<![A-Za-z0-9_])[rs]k_(?:live|test)_[A-Za-z0-9]{10,}/g,/(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,}/g],S=/(hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/_-]{8,}/g,
p=/\b(Bearer|Basic)(\s{1,4})([A-Za-z0-9._~+/=-]{8,})/gi,$=/(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,256}:[^\s/]{1,256}@/g,c=/\b((?:set-)?cookie["']?\s{0,4}[:=]\s{0,4})\S[^\n]*/gi,
g=/(?<![A-Za-z0-9])((?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|passphrase|pwd|secret|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credentials?|signature|(?:access|refresh|id|auth|session|csrf|xsrf)[_-]?token|authorization|session[_-]?id))(\\?["']?\s{0,4}[:=]\s{0,4})("(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|\\"[^"\n]*"?|[^\s"'&,;)}\]]+)/gi,
T=/(?<![A-Za-z0-9])(token)(\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)([A-Za-z0-9._~+/=-]{8,})/gi;function A(m){let _=(0,v.o)(m,k);for(const C of P)_=_.replace(C,r);return _.
replace(S,`$1${r}`).replace($,`$1${r}@`).replace(p,(C,L,J,X)=>G(X)?`${L}${J}${r}`:C).replace(c,`$1${r}`).replace(g,(C,L,J,X,de,ge)=>M(X)||U(X,ge.slice(de+C.length,
de+C.length+B))?C:`${L}${J}${r}`).replace(T,(C,L,J,X)=>G(X)?`${L}${J}${r}`:C)}const l="[number]",w=[[/(?<![^\s"'`<>()[\]{},;=])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s"'`<>?#]{1,2000}|\/[^\s"'`<>?#]{0,2000})\?[^\s"'`<>]+/g,
(m,_)=>`${_}?${r}`],[/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu,()=>"[email]"],[/(?<![\p{L}\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/gu,
m=>b(m)?m:"[ip]"],[/(?<![0-9a-z:.])(?=[a-f:]{0,40}\d)(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![0-9a-f:])/gi,()=>"\
[ip]"],[/(?<![\p{L}\p{N}+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\p{N})/gu,m=>m.replace(/\D/g,"").length>=8?l:m],[/(?<![\p{L}\p{N}.-])0\d{1,2}[-. ]\d{3,4}[-. ]\d{4}(?![\p{N}-])/gu,
()=>l],[/(?<![\p{L}\p{N}.-])\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?![\p{N}-])/gu,()=>l],[/(?<![\p{L}\p{N}-])\d{6}-[1-8]\d{6}(?!\p{N})/gu,()=>l],[/(?<![\p{L}\p{N}-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?!\p{N})/gu,
()=>l],[/(?<![\p{L}\p{N}_.-])\d{9,}(?![\p{L}\p{N}_-])/gu,()=>l]];function d(m){let _=A(m);for(const[C,L]of w)_=_.replace(C,L);return _}function b(m){return/^(?:10\.|127\.|0\.0\.0\.0$|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.
test(m)}function M(m){return/^(?:\\?["'])?(?:bearer|basic|\[redacted)/i.test(m)}const j=new Set("none null nil undefined missing invalid expired required unavai\
lable absent denied refused rejected revoked failed incorrect wrong mismatch mismatched unknown unset empty disabled unauthorized forbidden malformed unreadable".
split(" ")),I=/^(?:(?:not|never)(?: yet| be| been){0,2} (?:found|set|given|valid|available|present|configured|provided|supplied|loaded|allowed|accepted|authori[sz]ed|permitted|enabled|readable|there|known|supported|required|correct)|no (?:such|valid|value|file|access|credentials?|default|longer)|(?:is|are|was|were|must|should|cannot|can|could|has|have|may|does|did) (?:not |no |be |been |only |also )?[a-z]{2,}|(?:unable|failed|trying|refusing) to [a-z]{2,}|too (?:short|long|weak|many|few|old)|(?:the|a|an|application|default|google|user|error|access|permission) (?:not |no )?(?:[a-z]{2,} ){1,3}(?:is|are|was|were|not|has|have|could|cannot|must|denied|expired|missing|invalid|failed)\b)/i,
B=80;function U(m,_){const[,C="",L=""]=/^(\\?["']?)(.*?)\\?["']?$/s.exec(m)??[],J=L.replace(/[.!?:]+$/,"");if(j.has(J.toLowerCase()))return!0;const X=C===""?`${L}${_}`.
replace(/\s+/g," "):L,de=I.exec(X);return de===null?!1:C===""?/^[a-z]+$/i.test(L):de[0].length===J.length}function G(m){return m.length>=24||/\d/.test(m)||m.endsWith(
"=")||/[a-z][A-Z]/.test(m)}}),56922:((Z,O,i)=>{i.d(O,{t:()=>wo});const r={marks:{pass:"passed",ok:"good",warn:"warning",fail:"failed",open:"not known",waiting:"\
waiting",off:"not judged"},detail:e=>e,headings:{findings:"Findings",mainFindings:"Main findings",green:"Green",yellow:"Yellow and red",overall:"Overall verdict",
metrics:"Performance metrics",why:"Why",next:"What to do next",plan:"Plan for next week",improve:"What to improve",notices:"Please note",checklist:"Checklist",compared:"\
Beside the baseline",latency:"Latency",course:"Over time",newErrors:"New error messages",errors:"Most frequent errors",requests:"Requests",byStatus:"Requests by\
 status",byGroup:"Requests by group",slowest:"Slowest requests",probes:"Probes",dependencies:"Dependencies as the last health answer tells them",failures:"Lates\
t failed probes",resources:"Memory and CPU",readiness:"Readiness timeline",candidate:"Candidate and traffic",traffic:"Traffic",trend:"P95 by period",configuration:"\
Configuration",judged:"How it was judged",source:"Where the figures come from",query:"The same figures again",recount:"Count again",rollback:"Rollback"},columns:{
check:"Check",decision:"Decision",seen:"Seen",limit:"Limit",sample:"Sample",interval:"95 % interval",metric:"Metric",value:"Value",mark:"Mark",message:"Message",
pattern:"Pattern",example:"First one",count:"Count",first:e=>`First (${e})`,at:e=>`At (${e})`,severity:"Severity",status:"Status",group:"Group",requests:"Reques\
ts",share:"Share",errors:"Errors",errorRate:"Error rate",slow:"Slow",slowOver:(e,t)=>`Slow (over ${e.duration(t)})`,mean:"Mean",p50:"P50",p95:"P95",p99:"P99",longest:"\
Longest",latency:"Latency",logs:"Logs",probe:"Probe",sent:"Sent",failed:"Failed",longestRun:"Longest run",firstAnswer:"First answer, median",repeatedAnswer:"Rep\
eated, median",name:"Name",state:"State",reason:"Reason",resource:"Resource",last:"Last",highest:"Highest",points:"Points",after:"After",setting:"Setting",wanted:"\
Wanted",actual:"Running",revision:"Revision",percent:"Traffic",tag:"Tag",url:"URL",from:"From",below:"Below",period:"Period",difference:"Difference",candidate:"\
Candidate",baseline:"Baseline"},labels:{service:"Service",candidate:"candidate",baseline:"baseline",window:"window",firstLook:"first look",period:"period",deployed:"\
deployed",commit:"commit",open:"Open",run:"this run",revision:"revisions",logs:"logs",metrics:"metrics",dashboards:"dashboards",revisionLogs:"the revision's log\
s",entries:"entries",followsLatest:"follows the latest",noGroup:"(none)",up:"up",down:"down",now:"Do this now"},settings:{created:e=>`Created (${e})`,memory:"Me\
mory",cpu:"CPU",instances:"Instances","max-instances":"Most instances",concurrency:"Concurrency",timeout:"Request timeout",healthCheck:"Health check","health-pa\
th":"Health check's path","health-timeout":"Health check's timeout",traffic:"Traffic",instanceRange:(e,t)=>`${e} to ${t}`},commit:(e,t,o)=>`${e.code(t.slice(0,7))}${o===
null?"":` by ${e.quote(o)}`}`,span:(e,t,o)=>`${e.dateTime(t)} \u2013 ${e.dateTime(o)} (${e.zone})`,interval:(e,t)=>t===null?`\u2265 ${e}`:`${e} \u2013 ${t}`,limit:e=>`\
limit ${e}`,limitOf:(e,t,o)=>`${e}, ${t} of ${o}`,passed:(e,t)=>`${e} passed: ${t.join(", ")}`,passedFigure:(e,t,o)=>`${e} ${t} (limit ${o})`,missed:{word:"miss\
ed the peak",sentence:"An instance was killed for its memory all the same: it rose and died between two of these points."},more:e=>`and ${e} more`,figures:"Figu\
res",chart:{latency:(e,t)=>`P95 latency of each ${e.duration(t)}`,requests:(e,t)=>`Requests in each ${e.duration(t)}`,errors:(e,t)=>`Errors in each ${e.duration(
t)}`,hours:"hours since it began",minutes:"minutes since it began",seconds:"seconds since it began",since:"since the window began",latencyAxis:e=>`P95 (${e})`,memoryAxis:"\
Memory (MB)",cpuAxis:"CPU (%)",budget:e=>`budget ${e}`,limitNote:(e,t)=>`The line is the budget, ${t}.`,gapNote:(e,t)=>`${e.count(t)} ${t===1?"part":"parts"} wi\
thout a bar had no request with a latency.`,openNote:(e,t)=>`The last ${t===1?"part is":`${e.count(t)} parts are`} left out: requests of ${t===1?"it":"them"} ma\
y still run, and those are the slow ones.`,noErrors:"No error in any part.",noLatency:"No part had a request with a latency.",probeFailures:"failed probes",probeFailure:(e,t,o)=>`${e}\
 probe failed at ${t}: ${o}`,part:(e,t,o,s)=>`${e} \u2014 requests ${t}, errors ${o}, P95 ${s}`,latencyTold:(e,t,o,s)=>`P95 lay between ${e} and ${t}; in ${o} o\
f ${s} parts it was over the budget.`,requestsTold:(e,t)=>`Between ${e} and ${t} requests in each part.`,errorsTold:(e,t)=>`Errors in all: ${e}; at most ${t} in\
 one part.`,point:(e,t)=>`${e}: ${t}`,gaugeTold:(e,t,o)=>`The last value was ${e}, the highest ${t}; the budget is ${o}.`,spread:"How long requests took",spreadAxis:"\
latency, on a logarithmic scale",within:"within the budget",beyond:"beyond the budget",share:(e,t,o,s)=>`${e} to ${t}: ${s} of the requests (${o})`,spreadTold:(e,t,o,s)=>`\
Of ${e} requests half took at most ${t}, 95 in 100 at most ${o}; the longest took ${s}.`,evidence:"How the evidence grew",against:"against the budget",inFavour:"\
for it",enough:"enough",none:"none",evidencePoint:(e,t,o)=>`${e}: ${t} against the budget, ${o} for it`,evidenceTold:(e,t,o,s)=>`At the end, counts like these w\
ould come about in at most ${e} windows within the budget (${t} is enough to fail), and in at most ${o} windows beyond it (${s} is enough to pass).`,evidenceNote:"\
The evidence is drawn on a logarithmic scale, as a share of what is enough to decide. However often one looks, the promised chances of a wrong verdict hold."}},
k={replayed:(e,{startedAt:t,plannedMs:o},s,N,H)=>`Window of ${e.duration(o)} from ${e.dateTime(t)} UTC; decided after ${e.duration(s)} (${e.count(N)} of ${e.count(
H)} polls).`,late:(e,t)=>`${e.count(t)} further ${t===1?"entry":"entries"} of the window arrived after that.`,bad:(e,t,o)=>t===1?`1 line or entry could not be r\
ead: ${o}.`:`${e.count(t)} lines or entries could not be read, the first: ${o}.`,looksLike:e=>`It looks like ${e}.`,unusable:(e,t,o)=>`Not used: ${e.count(t)} ${o}\
.`,missing:(e,t,o,s,N)=>`${e.count(t)} structured ${t===1?"entry":"entries"} of the app, none has ${o} (${s}); they have ${N}.`,several:(e,t)=>`There are ${t.map(
([o,s])=>`${e.count(s.length)} ${o}s (${s.join(", ")})`).join(" and ")}: each deploy was judged by itself. Choose with ${t.map(([o])=>`--${o}`).join(", ")}.`,onlyOthers:(e,t,o)=>`\
No request of what was asked for is there. There is: ${t.join("; ")}${o>0?`; and ${e.count(o)} more`:""}.`,places:{service:"Service",region:"Region",project:"Pr\
oject"},next:"Next",columns:{file:"File",revision:"Revision",begins:"Begins (UTC)",verdict:"Verdict",decided:"Decided after",requests:"Requests",errorRate:"Erro\
r rate",p95:"P95"},sums:(e,t,o,s,N)=>`Of ${e.count(t)} ${t===1?"deploy":"deploys"} these budgets would have passed ${e.count(o)}, failed ${e.count(s)} and left ${e.
count(N)} undecided.`,early:(e,t,o,s)=>t===s?`The failure would have been known after ${e.duration(t)}.`:`Failures would have been known after ${e.duration(t)} \
to ${e.duration(s)}, half of them within ${e.duration(o)}.`,noDeploys:"No deploy lies in that time."},P={runLink:"run summary",trend:"Trend",thisRun:"this run",
when:"When (UTC)",verdict:"Verdict",same:"about the same",slower:e=>`\u25B2 ${e} slower`,faster:e=>`\u25BC ${e} faster`,more:e=>`\u25B2 ${e} more`,fewer:e=>`\u25BC ${e}\
 fewer`,points:e=>`${e} percentage ${e==="1"?"point":"points"}`,against:(e,t,o,s,N)=>`Against the run before (${t===""?"":`${e.code(t)}, `}${o} ago): ${[s===null?
null:`P95 ${s}`,N===null?null:`errors ${N}`].filter(H=>H!==null).join(", ")}. These are the figures of two windows, not a test.`,cut:e=>`Cut to fit GitHub's lim\
it for a comment: ${e.join(", ")}. The run summary has more.`,cutHard:"Cut to fit GitHub's limit for a comment. The run summary has more.",cutCheck:e=>`Cut to f\
it GitHub's limit for a check: ${e.join(", ")}. The run summary has more.`,cutCheckHard:"Cut to fit GitHub's limit for a check. The run summary has more.",starting:"\
ion-verify is about to look at the new revision",running:"The verdict is not there yet. The run's log shows every poll.",abandoned:"ended before there was a ver\
dict",abandonedSummary:"The run was cancelled, or its process was ended. Its log says how far it came.",noComment:e=>`The pull request's comment was not written\
. ${e}`,noCheck:e=>`The check was not set. ${e}`,noDeployment:e=>`The deployment's status was not set. ${e}`,grant:e=>`Grant the job ${e}. (The token of a pull \
request from a fork can only read, whatever is granted.) The verdict is not affected.`,unaffected:"The verdict is not affected.",severalDeployments:"This run ha\
s several deployments; none was marked, because it is not known which one this is.",deploymentsNotSeen:e=>`Deployments were not looked at: ${e} A job with an en\
vironment needs deployments: write.`,jobsName:e=>`A job of this workflow is named ${JSON.stringify(e)}, and GitHub takes no check of that name from a token: giv\
e \`status-context\` another name. The verdict is not affected.`,statusForRollUp:"A commit status stands in for the check run: a run that was started by hand ca\
me first on this commit, and GitHub would not show the check run in its roll-up.",statusInstead:"A commit status stands in for the check run, which this token m\
ay not create."},S={report:"Deploy report",skip:"Skip to the content",contents:"On this page",judged:{source:"Source",policies:"Undecided verdicts",policy:(e,t,o)=>`${e.
code(`on-inconclusive: ${t}`)}, ${e.code(`on-no-data: ${o}`)}`,window:"Window",polls:"Polls",every:(e,t)=>`${e}, every ${t}`,schema:"Report"}},p={iap:{what:"Ide\
ntity-Aware Proxy answered in its place",way:e=>`Give the probes a token that Identity-Aware Proxy accepts, with ${e.code("probe-headers")}, or probe an address\
 that is not behind it, with ${e.code("url")}.`},invoker:{what:"Cloud Run did not let them in, and no instance saw them",way:e=>`Let the probes in: grant ${e.code(
"roles/run.invoker")} on the service to the account that runs this job, or switch them off with ${e.code("health-path: none")} and ${e.code("chat-path: none")}.`},
"reserved-path":{what:"Google's front end keeps this path for itself",way:e=>`Name a path that does not end in z with ${e.code("health-path")} or ${e.code("chat\
-path")}: ${e.code("/healthz")} and others like it never reach a container on Cloud Run.`},"not-found":{what:"Google's front end knows no such address from here",
way:e=>`Check the service's ingress, its ${e.code("run.app")} address and ${e.code("url")}: run the job inside its network, or give an address that this runner \
may use.`},"no-instance":{what:"Cloud Run had no instance for them, and its request log holds none of them under this revision",way:()=>"See whether the service\
 scales: its most instances, their start, and status.cloud.google.com."},google:{what:"Google's front end answered with an error of its own",way:()=>"Run the jo\
b again; if it stays so, see status.cloud.google.com."},"load-balancer":{what:"a load balancer or Cloud Armor answered in its place",way:e=>`Let this runner thr\
ough the load balancer's rules, or give an address that is not behind them with ${e.code("url")}.`},https:{what:"the address asks for https",way:e=>`Give ${e.code(
"url")} with https.`},gateway:{what:"a gateway in front of the service answered in its place",way:e=>`Let the probes through the gateway, with ${e.code("probe-h\
eaders")} for example, or give an address behind it with ${e.code("url")}.`},proxy:{what:"the runner's proxy did not let them through",way:e=>`Let the runner's \
proxy reach the address, or name it in ${e.code("NO_PROXY")}; a proxy that asks for a password has it in ${e.code("HTTPS_PROXY")}.`},dns:{what:"the runner could\
 not find the address by its name",way:e=>`Check ${e.code("url")} and the runner's DNS.`},tls:{what:"the runner does not trust the address's certificate",way:e=>`\
Give the runner the authority that signed it, with ${e.code("NODE_EXTRA_CA_CERTS")}, or mend the certificate of ${e.code("url")}.`},refused:{what:"nothing takes\
 connections at the address",way:e=>`Check ${e.code("url")}, the runner's proxy and its firewall: Cloud Run's own address always takes them.`},connect:{what:"th\
e runner had no connection to the address",way:e=>`Check ${e.code("url")} and the runner's network: firewall, route, proxy.`},reset:{what:"the connection was cu\
t before an answer, and the request log holds none of them under this revision",way:()=>"Check what stands between the runner and the service; run the job again\
."},unproven:{what:"nothing shows that the container gave the answer: no entry of the request log under this revision has their trace",way:e=>`Ask the address y\
ourself, and see who answers. Cloud Run's request log would tell: check that it is not excluded, and that ${e.code("url")} leads to this revision.`}},$={path:{what:"\
Wrong path?",way:(e,t)=>`Name the path that the service has with ${e.code(t)}, or send no such probe with ${e.code(`${t}: none`)}.`},page:{what:"Wrong path? A p\
age for people came.",way:(e,t)=>`Name the path that answers for machines with ${e.code(t)}, or send no such probe with ${e.code(`${t}: none`)}.`},credentials:{
what:"The app asks for credentials that the probe did not show.",way:(e,t)=>`Give the probes what the app asks for with ${e.code("probe-headers")}, or send no s\
uch probe with ${e.code(`${t}: none`)}.`},body:{what:"The app does not take the question as it is asked.",way:(e,t)=>t==="chat-path"?`Ask as the app is asked, w\
ith ${e.code("chat-body")}, ${e.code("chat-path")} and ${e.code("probe-headers")}, or send no such probe with ${e.code("chat-path: none")}.`:`Ask as the app is \
asked, with ${e.code(t)} and ${e.code("probe-headers")}, or send no such probe with ${e.code(`${t}: none`)}.`}},c={app:"the app's own log",platform:"Cloud Run's\
 request log"},g={...c,monitoring:"Cloud Monitoring's counts"},T={all:"requests",ok:"requests without an error",failed:"failed requests",slow:"slow requests"},A={
ms:"milliseconds",s:"seconds",us:"microseconds",ns:"nanoseconds"},l=e=>e==="monitoring"?"that Cloud Monitoring counts":e==="probes"?"of our own":`that ${c[e]} h\
as`,w={lacks:(e,t)=>t.by==="probes"?`${c[t.log]} holds ${e.count(t.found)} of our ${e.count(t.of)} probes that were answered well`:`${c[t.log]} holds ${e.count(
t.found)} of ${e.count(t.of)} ${T[t.kind]} ${l(t.by)}`,stopped:(e,t)=>t.by==="probes"?t.log==="app"?`since ${e.time(t.fromAt)} UTC ${c.platform} shows none of o\
ur last ${e.count(t.of)} probes and ${c.app} hardly any request: what happened then is in neither`:`${c[t.log]} shows none of our last ${e.count(t.of)} probes, \
since ${e.time(t.fromAt)} UTC`:`from ${e.time(t.fromAt)} to ${e.time(t.toAt)} UTC ${c[t.log]} holds ${e.count(t.found)} of ${e.count(t.of)} requests ${l(t.by)}`,
"too-many":(e,t)=>`${c[t.log]} holds ${e.count(t.found)} entries of requests where ${g[t.by==="probes"?"platform":t.by]} has ${e.count(t.of)}: several a request\
, or of something else`,"shared-traces":(e,t)=>`${e.count(t.found)} of ${e.count(t.of)} requests share their trace with others, so that the app's entries of the\
m cannot be told apart`,"not-users":(e,t)=>`${e.count(t.found)} of ${e.count(t.of)} requests in ${c[t.log]} are of checkers and bots, as Cloud Run's request log\
 shows`,unit:(e,t)=>t.traces>0?`${e.count(t.traces)} traces say that the app's latencies are ${A[t.seems]}, not ${A[t.declared]}: set ${e.code(`latency-unit: ${t.
seems}`)}`:`beside Cloud Run's latencies the app's can only be ${A[t.seems]}, not ${A[t.declared]}: set ${e.code(`latency-unit: ${t.seems}`)}`,"latency-differs":(e,t)=>`\
of ${e.count(t.of)} requests in both logs ${e.count(t.platform)} took longer than ${e.duration(t.budgetMs)} by Cloud Run's log and ${e.count(t.app)} by the app'\
s, which measures a part of them only, or they are streams`,"status-differs":(e,t)=>`of ${e.count(t.of)} requests in both logs ${e.count(t.platform)} failed by \
Cloud Run's log alone and ${e.count(t.app)} by the app's alone`,"values-missing":(e,t)=>`${e.count(t.of-t.found)} of ${e.count(t.of)} requests in ${c[t.log]} ha\
ve no usable ${t.field}`,excluded:(e,t)=>`the log sink ${e.code(t.sink)} keeps requests out of ${c[t.log]}: ${e.code(t.filter)}`,unchecked:(e,t)=>`nothing confi\
rms that ${c[t.log]} holds all requests`};function d(e,t){const o=w[t.code],s=o(e,t);return`${s.charAt(0).toUpperCase()}${s.slice(1)}.`}const b=(e,t)=>t===""?"n\
obody gets any":`now ${e.code(t)}`,M={"service-deleted":()=>"The service was deleted","revision-deleted":(e,t)=>`The revision ${e.quote(t.revision)} was deleted`,
"ready-lost":(e,t)=>`${t.whose==="revision"?"The revision":"The service"} lost its readiness (${e.code(t.condition)}: ${e.quote(t.message)})`,"ready-again":()=>"\
It is ready again","traffic-lost":(e,t)=>`${{newer:"The candidate was superseded: a newer revision took its traffic",older:"Somebody rolled back: traffic of the\
 candidate went to an older revision",unknown:"Somebody took traffic from the candidate"}[t.to]}. It had ${e.percent(t.from/100)} and has ${e.percent(t.percent/
100)}; ${b(e,t.others)}`,"traffic-gained":(e,t)=>`The candidate got more of the traffic: ${e.percent(t.percent/100)} after ${e.percent(t.from/100)}; ${b(e,t.others)}`,
"others-split":(e,t)=>`The traffic was divided anew; ${b(e,t.others)}`,"newer-deploy":(e,t)=>t.percent>0?`The candidate was superseded: ${e.code(t.revision)} wa\
s deployed, and has ${e.percent(t.percent/100)} of the traffic`:t.takesTraffic?`The candidate is being superseded: ${e.code(t.revision)} was deployed, and traff\
ic follows the latest revision`:`${e.code(t.revision)} was deployed, without traffic`,"tag-moved":(e,t)=>t.revision===null?`The tag ${e.code(t.tag)} leads nowhe\
re any more`:`The tag ${e.code(t.tag)} was moved to ${e.code(t.revision)}`};function j(e,t){const o=M[t.kind];return`${o(e,t)} (between ${e.time(t.after)} and ${e.
time(t.at)} UTC).`}const I="Nobody named the one to roll out, so that nothing was moved.",B={moved:(e,t,o)=>t.others===void 0?`All traffic goes to ${o} now.`:`T\
he traffic of the revision that was left goes to ${o} now, and the others kept theirs: ${e.code(t.others)}.`,already:(e,t,o)=>t.others===void 0?`All traffic wen\
t to ${o} already; nothing was changed.`:`The revision to leave has no traffic, so nothing was changed. Users get: ${e.code(t.others)}.`,planned:(e,t,o)=>t.others===
void 0?`All traffic would go to ${o}; nothing was changed, because this is a dry run.`:`The traffic of the revision to leave would go to ${o}, and the others wo\
uld keep theirs: ${e.code(t.others)}. Nothing was changed, because this is a dry run.`,"deployed-meanwhile":(e,t)=>`Someone deployed meanwhile: the latest revis\
ion is ${e.quote(t.latest)}, not ${e.quote(t.expected)}. Its traffic was left alone.`,"not-taken-up":(e,t)=>`Cloud Run has not taken up the latest change within\
 ${e.duration(t.afterMs)}, so which revision is the bad one cannot be told. Nothing was changed.`,"no-good-revision":(e,t)=>t.before===""?"The service has no re\
vision. Nothing was changed.":`There is no revision before ${e.quote(t.before)} that was ready and served. Nothing was changed.`,"target-not-found":(e,t)=>`Ther\
e is no revision ${e.quote(t.revision)}${t.known===""?"":`; these were good: ${e.quote(t.known)}`}. Nothing was changed.`,"target-not-ready":(e,t)=>`The revisio\
n ${e.quote(t.revision)} cannot serve: ${e.quote(t.detail)}. Nothing was changed.`,"target-unproven":(e,t)=>`No revision before it is proven to have served user\
s: ${e.code(t.revisions)}. ${t.detail===""?"None of them ever had a user's request in Cloud Run's log":`It could not be looked for: ${e.quote(t.detail)}`}. Noth\
ing was changed.`,"target-unhealthy":(e,t)=>`Users would be no better off with ${e.quote(t.revision)}: ${e.quote(t.detail)}. Nothing was changed.`,"not-proven":(e,t)=>`${{
"no-window":"Nothing was observed in a window","no-users":"No user's request speaks against it","not-in-window":"What failed it happened before the window","pro\
bes-unproven":"Only probes speak against it, and it is not proven that the container itself answered them","not-of-requests":"What failed it is not what users m\
et"}[t.why]}. Traffic is moved on proof alone, so that nothing was changed.`,"owned-by-terraform":()=>"Terraform says where this service's traffic goes: what is\
 changed here, its next run undoes. Nothing was changed.","service-not-found":(e,t)=>`The service was not found: ${e.quote(t.detail)}`,"not-all-traffic":(e,t)=>`${e.
quote(t.revision)} does not have all traffic.`,"not-serving":(e,t)=>`${e.quote(t.revision)} has no traffic, so there is nothing to send back.`,"traffic-split":(e,t)=>`\
Several other revisions share the traffic: ${e.code(t.revisions)}. Which of them is good is not known, so that nothing was moved. Send all traffic to one of the\
m first.`,"candidate-of-several":(e,t)=>`Several revisions are newer than the one that serves, and have no traffic: ${e.code(t.revisions)}. ${I}`,"candidate-tag\
ged":(e,t)=>`The latest revision has no traffic and a tag, as a preview has: ${e.code(t.revisions)}. ${I}`,"candidate-other-commit":(e,t)=>`The latest revision,\
 ${e.quote(t.latest)}, was deployed from another commit than this run is for; from this one: ${e.code(t.revisions)}. ${I}`,"changed-by-others":()=>"Someone else\
 changed the traffic while this run waited for it. It was left as they asked.","operation-failed":(e,t)=>`Cloud Run could not move the traffic: ${e.quote(t.detail)}`,
rejected:(e,t)=>`Cloud Run refused the change: ${e.quote(t.detail)}`,"not-permitted":(e,t)=>`Moving traffic needs the permission ${e.code("run.services.update")}\
 and, on the account that the service runs as, ${e.code("iam.serviceAccounts.actAs")}. Google's answer: ${e.quote(t.detail)}`,"no-access":(e,t)=>`The service co\
uld not be looked at: ${e.quote(t.detail)}`,"not-reachable":(e,t)=>`Google could not be reached: ${e.quote(t.detail)}`,"traffic-timeout":(e,t,o)=>`The traffic w\
as not at ${o} within ${e.duration(t.afterMs)}: ${e.quote(t.waitingFor)}`,unhealthy:(e,t,o)=>`All traffic goes to ${o}, but the service does not answer as a hea\
lthy one: ${e.quote(t.detail)}`,cancelled:()=>"The job was stopped before the traffic was where it should be.",error:(e,t)=>`ion-verify itself failed: ${e.quote(
t.detail)}`},U={outcomes:B,rollbackHeads:{done:"\u23EA ROLLED BACK",already:"\u2705 NOTHING TO DO",planned:"\u{1F50E} DRY RUN",failed:"\u274C NOT ROLLED BACK",unhealthy:"\
\u274C ROLLED BACK, BUT NOT HEALTHY",skipped:"\u2796 NOT ROLLED BACK"},rollingBack:(e,t)=>`The verdict is fail: sending the traffic of ${e.code(t)} back \u2026`,
headings:{next:"What to do next",rollback:"Rollback",traffic:"Traffic"},columns:{revision:"Revision",before:"Before",now:"Now",planned:"Would be",tags:"Tags"},labels:{
took:"took",followsLatest:"follows the latest"},idle:(e,{revision:t,tags:o})=>o===""?`The latest revision, ${e.code(t)}, has no traffic.`:`The latest revision, ${e.
code(t)}, has no traffic, only the tag ${e.code(o)}.`,trafficNow:e=>`Users get now: ${e}.`,trafficAsked:e=>`Asked for, but not or not yet so: ${e}.`,trafficUnknown:"\
Where the traffic is now could not be read.",healthOk:(e,t)=>`${e.code(t)} answers.`,tagsKept:(e,t)=>`The tags were kept, so their URLs lead to the revisions th\
ey led to before, also to the one that was left: ${e.quote(t)}.`,steps:{toLatest:(e,t)=>`Traffic is pinned now: a new revision gets none by itself. Once a fixed\
 one is deployed, let traffic follow the latest again: ${e.code(t)}`,toLatestInWorkflow:(e,t)=>`Or let the workflow do that, by this step after its next deploy:\
 ${e.code(t)}`,withoutDryRun:e=>`To do it, run this again without ${e.code("dry-run")}.`,newer:(e,t)=>`Verify the newer revision. If it is bad too, run the roll\
back again with ${e.code(t)}.`,nameRevision:e=>`Run it again, or name the bad revision with ${e.code("revision")}: then there is nothing to wait for.`,nameBad:(e,t)=>`\
Without ${e.code("revision")} the latest revision is the one that is left. If the bad one is the one that serves, name it: ${e.code(`revision: ${t}`)}`,nameCandidate:(e,t)=>`\
Name the one that is to get the traffic with ${e.code("revision")}. A workflow knows its name beforehand where it deploys with a ${e.code("suffix")}, as ${e.code(
"examples/step-by-step.yml")} does. These exist: ${e.code(t)}`,nameTarget:(e,t)=>`If you know which one was good, give it as ${e.code("to-revision")} (or as ${e.
code("baseline")} where a verification rolls back): ${e.code(t)}`,decide:"Look at it, and decide: the rollback action sends the traffic back without asking for \
a verdict.",terraform:(e,t)=>`Change the ${e.code("traffic")} blocks of the service in your Terraform configuration (${e.code(`revision = "${t}"`)}, ${e.code("p\
ercent = 100")}) and apply it.`,ignoreTraffic:e=>`If workflows are to move the traffic, take it out of Terraform's hands (${e.code("lifecycle { ignore_changes =\
 [traffic] }")}) and set ${e.code("traffic-owner: workflow")}.`,choose:(e,t)=>`Choose a revision that exists and was good, and give it as ${e.code("to-revision")}\
: ${e.code(t)}`,look:(e,t)=>`See what Cloud Run says of it: ${e.code(t)}`,again:"Run it again: it goes on from where the traffic is, and changes nothing twice.",
longer:e=>`If Cloud Run only takes long, raise ${e.code("ready-timeout")}.`,grant:e=>`Grant the account of this job ${e.code("roles/run.developer")} on the serv\
ice (${e.code("run.services.update")}), and ${e.code("roles/iam.serviceAccountUser")} on the account that the service runs as (${e.code("iam.serviceAccounts.act\
As")}): moving traffic needs both.`,viewer:e=>`Grant the account of this job ${e.code("roles/run.viewer")} on the project.`,byHand:(e,t)=>`By hand: ${e.code(t)}`,
ask:(e,t)=>`Ask it yourself: ${e.code(t)}`,names:e=>`Check ${e.code("service")}, ${e.code("region")} and ${e.code("project")} in the workflow.`}};function G(e,t){
const o=B[t.code];return o(e,t,"\u2013")}var m=i(48946);const _={memory:{name:"Memory",points:"the memory points of Cloud Monitoring",above:"Raise the memory li\
mit or look for a leak; the budget should stay below the limit of the revision."},cpu:{name:"CPU",points:"the CPU points of Cloud Monitoring",above:"Raise the C\
PU limit, lower the concurrency, or allow more instances."},startup:{name:"Startup",points:"the startup latencies of Cloud Monitoring",above:"Make the container\
 start faster: load less before it listens, give it startup CPU boost, or keep an instance (min-instances)."}};function C(e,t){return Object.fromEntries(m.wS.map(
o=>[o,e[o][t]]))}const L=C(_,"name"),J=C(_,"points"),X=C(_,"above"),de={requests:"the requests that are judged",refused:"Cloud Run's own log of failed and refus\
ed requests",kills:"Cloud Run's notes of its instances' ends","error-lines":"the candidate's error lines",waits:"the requests' waits",...J,"probe-health":"the h\
ealth probes' answers","probe-chat":"the chat probes' answers",probe:"the answers of the list's probes","judged-probes":"the probes beside the requests",service:"\
the service's own state in Cloud Run",baseline:"the baseline's requests"},ge={credentials:"The credentials were refused or have ended",impersonation:"This accou\
nt may not act as the service account",role:"A role is missing",scope:"The token is not for this API",policy:"A rule of the organisation forbids it","service-of\
f":"The API is switched off",billing:"The project's billing is off",proxy:"Something on the way to Google answered in its place",tls:"The other side's certifica\
te is not trusted",clock:"This machine's clock is off",quota:"Google's read quota was used up","read-limit":"This run's own limit of reads had no place for it",
hung:"No answer came",outage:"Google answered with an error",network:"The network failed","not-found":"Google did not find it",conflict:"Something else changed \
it at the same time",invalid:"Google rejected the request","too-large":"The answer was larger than can be received",cancelled:"The reading was cut off",ours:"Th\
e answer was not understood","too-much":"There was more than could be read in the time","nothing-newer":"Nothing newer was there","cut-off":"A part of the file \
was lost","not-exported":"The files do not hold all of the window","not-looked":"The run ended before it was looked at"},F=e=>`${e.ofProbes?"probe":"request"}${e.
n==="1"?"":"s"}`,ee=e=>e.ofProbes?"probes":"requests",re=e=>e==="1"?"was":"were";function Y(e){if(e.id==="hidden-wait")return`${e.value??"None"} of the requests\
 (${e.bad??"none"} of ${e.n}) waited unseen before an instance took them, where ${e.limit} may`;if(e.percentile!==null){const o=e.bad===null?"":`: ${e.bad} of ${e.
n} ${F(e)} (${e.badRate}) ${re(e.bad)} slower, and only ${e.allowedRate??"a smaller share"} may be`;return e.value===null?`Of ${e.n} ${F(e)}, ${e.bad??"none"} ${re(
e.bad)} slower than ${e.limit}`:`${e.percentile} latency was ${e.value}, where ${e.limit} is allowed${o}`}const t=e.bad===null?`of ${e.n} ${F(e)}`:`${e.bad} of ${e.
n} ${F(e)}`;return`The error rate was ${e.value??"unknown"} (${t}), where ${e.limit} is allowed`}const ne=e=>e.interval===null?"":e.interval.high===null?` With \
95 % confidence the true value is at least ${e.interval.low}.`:` With 95 % confidence the true value lies between ${e.interval.low} and ${e.interval.high}.`,we=e=>e.
burst===null?"":` Bursts of up to ${e.burst} bad requests are allowed for in that.`,ce=e=>e.againstOdds===null?"":` If the service kept to this budget, counts l\
ike these would come about in at most ${e.againstOdds} windows (${e.againstNeeded} is enough to fail).${we(e)}`,ve=e=>e.forOdds===null?"":` If ${e.provenRate===
null?"the service were outside of this budget":`${e.provenRate} of all requests were bad`}, counts this good would come about in at most ${e.forOdds} windows (${e.
forNeeded} is enough to pass).${we(e)}`,xe=e=>e.id==="hidden-wait"?"requests that waited unseen":e.percentile===null?"errors":`slow ${ee(e)} (over ${e.limit})`,
Te=e=>e.id==="hidden-wait"?"further requests without such a wait":e.percentile===null?`further ${ee(e)} without an error`:`further ${ee(e)} within ${e.limit}`,Me=e=>e.
provenRate===null?"":` To pass, it had to be proven that fewer than ${e.provenRate} are bad.`,Se=e=>e.burst===null?"The exact test":"The test",Ee=e=>e.id==="hid\
den-wait"?"hidden waits":e.percentile===null?"error rate":"latency",_e=(e,t)=>t===0?"":` plus ${e.percent(t)}`,qe=e=>e?"Both served at the same time.":"The base\
line's requests are from the equally long time before the deploy, so that whatever else has changed since then counts as well.",ie=(e,t,o)=>`If it were ${o}, co\
unts like these would come about in at most ${e.odds(t.lnE)} windows (${e.odds(t.lnNeeded)} is enough to tell).`,se=e=>e.share===null||e.whole===null?"":` (${e.
share} of the ${e.whole} that an instance is configured with)`,y=(e,t,o,s=`${o}s`)=>`${e.count(t)} ${t===1?o:s}`,te=e=>e.startsWith("Cloud ")?e:`${e.charAt(0).toLowerCase()}${e.
slice(1)}`,u=e=>e.id==="restarts"?"ends of containers":"error lines",n=(e,t,o)=>`${t.value??"Some"} ${u(t)} came in the window. Of ${y(e,o.windows,"equally long\
 window")} of ${e.code(o.revision)}, 19 of 20 held at most ${t.limit}; ${e.count(o.asMany)} held at least as many, and the worst ${e.count(o.most)}.`,a=(e,t)=>`${e.
count(t.above)} of ${e.count(t.parts)} parts of ${e.duration(t.partMs)} held more than the ${e.count(t.usualPart)} that 19 of 20 of the baseline's hold at most`,
h={"breach-early":(e,t,o)=>`${Y(t)}. This was clear ${e.duration(o.afterMs)} into the window.${ce(t)}${ne(t)}`,"breach-at-end":(e,t)=>`${Y(t)}. ${Se(t)} at the \
window's end decided.${ce(t)}${ne(t)}`,"proven-early":(e,t)=>`${Y(t)}. ${t.provenRate===null?"This":`That fewer than ${t.provenRate} are bad`} was proven before\
 the window's end.${ve(t)}${ne(t)}`,"proven-at-end":(e,t)=>`${Y(t)}. ${Se(t)} at the window's end proved ${t.provenRate===null?"it":`that fewer than ${t.provenRate}\
 are bad`}.${ve(t)}${ne(t)}`,"not-proven":(e,t,o)=>`${Y(t)}. That neither breaks the budget nor proves that it is kept.${Me(t)}${ne(t)} ${o.moreClean===null?`It\
 lies too near the budget for any affordable number of ${ee(t)} to prove it.`:o.moreClean===0?"The look at the window's end would have proven it, but the window\
 ended before.":`${e.count(o.moreClean)} ${Te(t)} would have proven it.`} It fails from ${e.count(o.failsFrom)} ${xe(t)} in ${t.n}.`,"proven-too-soon":(e,t,o)=>`${Y(
t)}. That would prove it, but nothing passes before ${e.duration(o.minDurationMs)} (${e.code("min-duration")}).${Me(t)}${ne(t)}`,"no-requests":(e,t)=>`No user's\
 request was seen in the candidate's log, so nothing can be said about its ${Ee(t)}.`,"traffic-vanished":(e,t,o)=>`${t.value??"No"} requests came in ${e.duration(
o.forMs)}. Of the service's ${e.count(o.windows)} equally long windows before this revision, the middle one had about ${e.count(Math.round(o.expected))}, and 99\
 of 100 at least ${e.count(Math.round(o.usual))}; below ${t.limit} they have vanished. What so few say speaks for nobody else.`,"no-usable-values":(e,t,o)=>`${y(
e,o.entries,"request was","requests were")} logged, but none carried a usable ${t.id==="error-rate"?"status":"latency"}.`,"like-the-past":(e,t,o)=>`${Y(t)}. Tak\
en by itself that breaks the budget, but the service had such windows before this revision: it is worse than ${e.count(o.windows-o.asBad)} of the last ${e.count(
o.windows)}.${o.burst===void 0?"":` Bad requests came in clusters of about ${e.count(Math.round(o.burst))} there.`}${ne(t)}`,"bursts-as-before":(e,t,o)=>`${Y(t)}\
. That would break the budget if bad requests came one by one; in clusters of about ${e.count(Math.round(o.burst))}, as before this revision, it does not.${ne(t)}`,
"possibly-bad":(e,t,o)=>`${Y(t)}. But ${e.count(o.unknown)} of ${y(e,o.entries,"entry","entries")} have no usable ${t.id==="error-rate"?"status":"latency"}, and\
 requests that fail or hang are the ones that log least: whether all of these were good or bad decides, and nobody knows.${ne(t)}`,"sampled-unevenly":(e,t,o)=>`${Y(
t)}. But busy times were read more thinly than quiet ones, for there were more requests than may be read: of all of them about ${e.percent(o.rate)} ${t.id==="er\
ror-rate"?"failed":`took longer than ${t.limit}`}, which is not proven to be within the budget.${ne(t)}`,"log-doubted":(e,t,o)=>`${Y(t)}. But this decides nothi\
ng: ${te(d(e,o.doubt))}`,"other-log-judged":(e,t,o)=>`Requests are judged by ${g[o.judged]}. ${o.doubts.map(s=>d(e,s)).join(" ")}`,"logs-disagree":(e,t,o)=>`Wha\
t is known of the requests does not fit together. ${o.doubts.map(s=>d(e,s)).join(" ")}`,"no-access":(e,t,o)=>`This could not be looked at: ${e.quote(o.detail)}`,
"not-reachable":(e,t,o)=>`It could not be reached: ${e.quote(o.detail)}`,"not-covered":(e,t,o)=>o.why==="not-looked"?`Nothing is proven: when the run ended, ${de[o.
source]} had been read up to ${e.time(o.missingFromAt)} UTC only${o.detail===""?".":`: ${e.quote(o.detail)}`}`:`This was not seen to its end: from ${e.time(o.missingFromAt)}\
 UTC on, ${de[o.source]} could not be read, so that nothing is proven. ${ge[o.why]}${o.detail===""?".":`: ${e.quote(o.detail)}`}`,"gauge-above":(e,t,o)=>`It sta\
yed above ${t.limit}${se(t)} for ${y(e,o.consecutive,"consecutive minute point")} since ${e.time(o.firstAt)} UTC and reached ${t.value}. Three in a row fail.`,"\
gauge-within":(e,t,o)=>`It kept below ${t.limit}${se(t)} in all of the ${y(e,o.points,"minute point")} seen; the highest was ${t.value}.`,"gauge-undecided":(e,t,o)=>o.
above===0?`Only ${y(e,o.points,"minute point")} could be seen yet, none above ${t.limit}; three are needed to decide.`:`${e.count(o.above)} of ${y(e,o.points,"m\
inute point")} lay above ${t.limit}; three in a row would fail.`,"gauge-no-points":()=>"Cloud Monitoring had no point for this revision yet (its points appear t\
wo to three minutes late). That is no pass.","limit-unknown":(e,t)=>`Cloud Run does not tell what an instance is configured with, so nobody knows how much ${t.share??
"a share"} of it is; the highest point was ${t.value??"not seen"}. That is no pass.`,"budget-none":e=>`Not judged: budget ${e.code("none")}.`,"killed-for-memory":(e,t,o)=>`${y(
e,o.kills,"instance was","instances were")} killed for exceeding the memory limit, first${o.instance===void 0?"":` ${e.code(`${o.instance}\u2026`)}`} at ${e.time(
o.firstAt)} UTC${o.usedBytes===void 0||o.limitBytes===void 0?"":`, when it used ${e.bytes(o.usedBytes)} of ${e.bytes(o.limitBytes)}`}: ${e.quote(o.message)}`,"k\
illed-before":(e,t,o)=>`In the window no instance was killed for its memory limit. Before it, ${y(e,o.kills,"instance was","instances were")}, last at ${e.dateTime(
o.lastAt)} UTC; the revision had served for long, so that this is not of this deploy: ${e.quote(o.message)}`,"not-killed":()=>"No instance was killed for exceed\
ing its memory limit.",restarted:(e,t,o)=>`The container ended by itself ${y(e,o.times,"time")}, first at ${e.time(o.firstAt)} UTC: ${e.quote(o.message)}`,"even\
ts-none":(e,t)=>t.id==="restarts"?"No container ended in the window.":"No error line came in the window.","events-usual":(e,t,o)=>`${n(e,t,o)} That is no more t\
han usual; it is no proof that these are the same ones.`,"events-unusual":(e,t,o)=>`${n(e,t,o)} It is more, and it lasts: ${a(e,o)}. If the two were alike, that\
 would come about in at most ${e.odds(-Math.log(Math.max(o.alikeRate,Number.MIN_VALUE)))} windows (${e.odds(-Math.log(o.failRate))} is enough to fail), and of t\
he baseline's windows ${o.asBad===0?"none":e.count(o.asBad)} held half as many.`,"events-unclear":(e,t,o)=>`${n(e,t,o)} That is more than usual, but ${o.shared?
"the baseline, which runs beside it, meets it as well":"a burst can do it"}: ${a(e,o)}, and ${o.asBad===0?"none":e.count(o.asBad)} of the baseline's windows hel\
d half as many. To fail, it must last through half of the window, and be rarer than chance allows.`,"events-not-compared":(e,t,o)=>`${t.value??"Some"} ${u(t)} c\
ame in the window, and there is nothing to hold ${t.value==="1"?"it":"them"} against: ${o.detail===""?"no revision before it, or none that has served for as lon\
g as the window.":e.quote(o.detail)}`,"probe-ok":(e,t,o)=>`${o.sent===1?"The one probe was":`All ${e.count(o.sent)} probes were`} answered as expected.`,"probe-\
some-failed":(e,t,o)=>`${e.count(o.failed)} of ${y(e,o.sent,"probe")} failed, at most ${e.count(o.longestRun)} in a row; the last: ${e.quote(o.last)}`,"probe-fa\
iling":(e,t,o)=>`${y(e,o.run,"probe")} failed in a row; the last: ${e.quote(o.last)}`,"probe-concerned":(e,t,o)=>`All ${y(e,o.sent,"probe")} were answered well,\
 but ${e.count(o.concerned)} of the answers told of a concern; the last: ${e.quote(o.last)}`,"probe-unknown-state":(e,t,o)=>`The ${y(e,o.sent,"probe")} met no b\
ad answer, but ${e.count(o.unknown)} of the answers hold a word that is not known; the last: ${e.quote(o.last)}. That is no failure.`,"probe-not-sent":(e,t,o)=>`${e.
count(o.unsent)} of ${y(e,o.sent,"probe")} could not be sent: ${p[o.door].what}. That says nothing of the revision. The last: ${e.quote(o.last)}`,"probe-elsewhe\
re":(e,t,o)=>`This address still answers from another revision: ${y(e,o.answers,"probe")} reached ${e.quote(o.revision)}, as Cloud Run's request log shows by th\
eir traces. What it answered says nothing of the candidate.`,"probe-wrong-question":(e,t,o)=>`${$[o.kind].what} None of ${y(e,o.sent,"probe")} was answered well\
, from the first one on; the last: ${e.quote(o.last)}. That says nothing of the revision.`,"probe-warming-up":(e,t,o)=>`${o.sent===1?"The one probe":`All ${y(e,
o.sent,"probe")}`} failed, in the time that a start may take (${e.code("warm-up")}).`,"probe-none":(e,t,o)=>`No probe was sent: ${e.quote(o.detail)}`,ready:(e,t,o)=>`\
The revision was ready and had its traffic after ${e.duration(o.afterMs)}.`,"revision-failed":(e,t,o)=>`Cloud Run could not start the revision. ${e.code(o.condition)}\
 failed${o.conditionReason===""?"":` (${e.code(o.conditionReason)})`}: ${e.quote(o.message)}`,"service-failed":(e,t,o)=>`The service did not become ready. ${e.code(
o.condition)} failed${o.conditionReason===""?"":` (${e.code(o.conditionReason)})`}: ${e.quote(o.message)}`,"revision-retired":(e,t,o)=>`The revision ${e.quote(o.
revision)} is retired: it reads ready, but serves nothing.`,"no-traffic":(e,t,o)=>`The revision ${e.quote(o.revision)} is ready but gets no traffic; ${e.quote(o.
servedBy)} serves it.`,"ready-timeout":(e,t,o)=>`The revision was not ready after ${e.duration(o.afterMs)}; still waiting for: ${e.quote(o.waitingFor)}`,"servic\
e-not-found":(e,t,o)=>`There is no such service: ${e.quote(o.detail)}`,"revision-not-found":(e,t,o)=>`There is no such revision: ${e.quote(o.detail)}`,"tag-not-\
found":(e,t,o)=>`No traffic entry has the tag ${e.quote(o.tag)}; ${o.tags===""?"the service has no tags.":`the service has: ${e.quote(o.tags)}`}`,"not-waited":()=>"\
The wait for readiness was stopped before it ended.",served:(e,t,o)=>`Cloud Run was asked ${y(e,o.readings,"time")}: the revision stayed ready, and the traffic \
as it was.`,"served-now":(e,t,o)=>`Cloud Run was asked once, after the time that is judged: the revision is ready, with ${e.percent(o.percent/100)} of the traff\
ic. What happened to the service before was not watched.`,"serving-changed":(e,t,o)=>j(e,o.change),"expected-met":(e,t,o)=>`It is what was meant: ${e.quote(o.seen)}\
.`,"expected-other":(e,t,o)=>`${e.quote(o.expected)} was meant, and ${e.quote(o.seen)} is what runs.`,"expected-unknown":(e,t,o)=>`Whether it is ${e.quote(o.expected)}\
, as was meant, cannot be told: ${e.quote(o.detail)}`,"metrics-present":(e,t,o)=>`Cloud Monitoring has ${y(e,o.types,"type")} of Cloud Run metrics for this proj\
ect.`,"metrics-missing":e=>`Cloud Monitoring has no metric under ${e.code("run.googleapis.com/")}: collection is not working.`,"client-errors":(e,t,o)=>`The app\
 answered ${t.bad??"most"} of ${t.n} users' requests (${t.value??"\u2013"}) with a status of 400 to 499, most often ${e.code(String(o.status))}${o.baselineN===null||
o.baselineRate===null?"":`; the baseline did so for ${e.percent(o.baselineRate)} of ${e.count(o.baselineN)}`}. No server error tells of it, and such answers are\
 quick.`,"unlogged-errors":(e,t,o)=>`Cloud Run's request log holds ${y(e,o.platform,"server error")}, the app's own log ${e.count(o.app)}: some errors never rea\
ch the app's log. With them ${t.value??"\u2013"} of ${t.n} requests failed.`,"baseline-slower":(e,t,o)=>`It is slower than the baseline at P${e.count(o.percentile)}\
: ${t.value??"unknown"} against ${e.duration(o.baselineMs)}. ${e.percent(o.candidateShare)} of its ${t.n} requests took longer than the baseline's P${e.count(o.
percentile)}${_e(e,o.tolerance)}; of the baseline's ${e.count(o.baselineN)}, ${e.percent(o.baselineShare)} took longer than that P${e.count(o.percentile)}. ${ie(
e,o,"no slower")} ${qe(o.concurrent)}`,"baseline-more-errors":(e,t,o)=>`It has more errors than the baseline: ${t.value??"unknown"} of ${t.n} requests against ${e.
percent(o.baselineRate)} of ${e.count(o.baselineN)}${o.tolerance===0?"":`, where ${e.percent(o.tolerance)} more than the baseline's is allowed`}. ${ie(e,o,"no w\
orse")} ${qe(o.concurrent)}`,"baseline-no-worse":(e,t,o)=>`Nothing shows it to be worse than the baseline: ${t.value??"unknown"} of ${t.n} requests beside ${t.beside??
"unknown"} of the baseline's ${e.count(o.baselineN)}${o.tolerance===0?"":`, where ${e.percent(o.tolerance)} more is allowed`}; what they differ by, chance alone\
 can do. That is no proof that it is as good. ${qe(o.concurrent)}`,"baseline-no-data":(e,t,o)=>`There was too little to compare: ${t.n} requests of the candidat\
e, ${e.count(o.baselineN)} of the baseline.`,"group-slower":(e,t,o)=>`The group ${e.quote(o.group)} is slower than the rest: its P95 was ${t.value??"unknown"} i\
n ${t.n} requests, that of the other ${e.count(o.restN)} ${e.duration(o.restP95Ms)}. ${e.percent(o.groupShare)} of its requests took longer than the others' P${e.
count(o.percentile)}${_e(e,o.tolerance)}; of the others, ${e.percent(o.restShare)} took longer than that P${e.count(o.percentile)}. If it were no slower, counts\
 like these would come about in at most ${e.odds(o.lnE)} windows (${e.odds(o.lnNeeded)} is enough to tell, for so many groups).${o.more===0?"":` ${e.count(o.more)}\
 more deviate.`}`,"groups-alike":(e,t,o)=>`None of the ${y(e,o.groups,"group")} is shown to be slower than the rest${o.tolerance===0?"":` by more than ${e.percent(
o.tolerance)}`}.${o.untold===0?"":` ${y(e,o.untold,"request")} of further groups could not be told apart.`}`,"hidden-waits":(e,t,o)=>`${t.bad??"None"} of ${t.n}\
 requests waited more than ${e.duration(o.longerThanMs)} before an instance took them, at most ${e.duration(o.longestMs)}. Their logged latency does not show it\
.${o.refused===0?"":` Of the refused ones, ${e.count(o.refused)} waited so long, at most ${e.duration(o.longestRefusedMs)}.`}`,"waits-unknown":(e,t,o)=>`${Y(t)}\
. The entries of ${e.count(o.unknown)} more came late, and nothing tells whether they waited or the log was late; if they waited, it would not be proven.${ne(t)}`,
"probe-unanswered":(e,t,o)=>`${e.count(o.unanswered)} of ${y(e,o.sent,"probe")} got no answer within ${e.duration(o.timeoutMs)}, where ${e.percent(o.allowedRate)}\
 of requests may fail. A user's request that hangs like this is in no log until it ends, so the figures from the log do not show it.`},q={"newer-revision":(e,t)=>`\
A newer revision, ${e.quote(t.revision)}, exists; it was not the one verified.`,"deployed-before":(e,t)=>`The latest revision, ${e.quote(t.revision)}, is from ${e.
dateTime(t.createdAt)} UTC. If a deploy was to come before this step, Cloud Run did not show it yet: name its revision with ${e.code("revision")}.`,"candidate-c\
hanged":(e,t)=>`While this ran, the latest revision changed from ${e.quote(t.from)} to ${e.quote(t.to)}.`,"traffic-pinned":(e,t)=>`Traffic is pinned: ${e.count(
t.percent)} % goes to ${e.quote(t.revision)}, so a new revision gets none by itself.`,"partial-traffic":(e,t)=>`The candidate gets ${e.count(t.percent)} % of th\
e traffic; the figures below are about that share.`,"only-not-users":(e,t)=>`All ${y(e,t.ignored,"request")} in the judged log ${t.ignored===1?"was":"were"} of \
checkers, bots, or left out by the inputs: no user was seen.`,"source-fallback":()=>"The app's own log had no entry with a latency, so Cloud Run's request log w\
as judged. It holds every request, static files and pre-flight ones included.","field-missing":(e,t)=>`${y(e,t.entries,"entry","entries")} of the app's, none ha\
s ${e.code(t.path)} (${e.code(`${t.field}-field`)})${t.instead.length===0?".":`; they have ${t.instead.map(o=>e.quote(o)).join(", ")}.`}`,"routing-unread":(e,t)=>`\
The project's log sinks could not be read, so that an exclusion which leaves requests out would not be known of: ${e.quote(t.detail)}`,"requests-not-judged":e=>`\
Requests were not judged (${e.code("requests: none")}): no error rate, no latency, no comparison of either. A pass says that the instances are sound, and no mor\
e.`,"since-cut":(e,t)=>`The revision is older than a week: only what came from ${e.dateTime(t.fromAt)} UTC on was looked at.`,"probes-judged":e=>`No user reache\
s the candidate, which has a tag and no share of the traffic: this run's own probes were judged in their place. They are few and alike, and say nothing of real \
load; without ${e.code("{{nonce}}")} in ${e.code("chat-body")} an answer cache may have answered most of them.`,"refused-unseen":()=>"Cloud Run's request log do\
es not hold all requests, so those that no instance took (429, 503) may be in no log: the error rate is of the others. An exclusion of the request log that leav\
es out successes alone would keep them.","probes-late":(e,t)=>`A probe every ${e.duration(t.intervalMs)} (${e.code("probe-interval")}) could not be held: the ne\
xt one waits for the answer to the one before, and ${e.count(t.missed)} of ${e.count(t.due)} were skipped.`,"hanging-unseen":(e,t)=>`A request shows in the log \
when it has ended: of those that take longer than ${e.duration(t.longestSeenMs)} this run could see none, and the service lets them take ${e.duration(t.timeoutMs)}\
. A chat probe (${e.code("chat-path")}) would tell of requests that hang, and so does a longer ${e.code("window")}.`,sampled:(e,t)=>`There was more traffic than\
 may be read, so ${e.percent(t.fraction)} of the requests were sampled by the server and judged.`,"late-not-awaited":(e,t)=>`There were too many entries to read\
 the whole window again at its end: those from before ${e.time(t.beforeAt)} UTC that arrived late may be missing.`,"log-read-failed":(e,t)=>`Reading the log fai\
led ${y(e,t.times,"time")} and was repeated; the last error: ${e.quote(t.detail)}`,"past-read-failed":(e,t)=>`What the service was like before could not be read\
, so each budget was judged by itself. That a sound service fails in at most 1 of 100 windows then holds only where bad requests come one by one: ${e.quote(t.detail)}`,
"past-unknown":()=>"Cloud Monitoring knows no requests of this service before this revision, so each budget was judged by itself. That a sound service fails in \
at most 1 of 100 windows holds only where bad requests come one by one, not in bursts.","metrics-read-failed":(e,t)=>`Reading the metrics failed: ${e.quote(t.detail)}`,
"probes-in-log-unknown":(e,t)=>`This run's own ${y(e,t.probes,"probe")} cannot be told from users' requests in the app's log and may be among the figures.`,"bas\
eline-not-read":(e,t)=>`The baseline's requests were not read, so nothing was compared with them: ${t.detail===null?"the candidate's own took all that may be re\
ad.":e.quote(t.detail)}`,"errors-truncated":()=>"There were more error entries than are read; the list of error messages is not complete.","service-changed":(e,t)=>j(
e,t.change),"probes-of-all":(e,t)=>`No probe was sent: the candidate has ${e.percent(t.percent/100)} of the traffic and no tag of its own, so that any of the re\
visions could have answered. Deploy it with a tag and give ${e.code("tag")} to probe it alone.`,"answers-left-out":(e,t)=>`${y(e,t.answers,"answer")} of probes ${t.
answers===1?"was":"were"} left out: their address no longer surely led to the candidate.`,"pin-released":()=>"Traffic follows the latest revision again: the nex\
t deploy gets it by itself.","pin-kept":(e,t)=>`Traffic stays pinned: ${G(e,t.why)}`,"stopped-by-error":(e,t)=>`The run was stopped by an error: ${e.quote(t.detail)}`},
f={requests:"requests",resources:"memory and CPU",errors:"error messages",revisions:"revisions",restarts:"deaths of instances",trend:"earlier periods",instances:"\
number of instances",refused:"requests that no instance took"},K={title:{day:"24-hour report",week:"Weekly report",month:"Monthly report",custom:"Report"},verdicts:{
pass:"ALL WELL",warn:"WATCH",fail:"BREACHED",inconclusive:"UNDECIDED"},headline:(e,t)=>[`${y(e,t.requests,"request")}, ${e.percent(t.successRate)} answered well${t.
p95Ms===null?"":`, P95 ${e.duration(t.p95Ms)}`}`,...t.failed.length===0?[]:[`beyond the limit: ${t.failed.join(", ")}`],...t.warned.length===0?[]:[`to watch: ${t.
warned.join(", ")}`],...t.unknown.length===0?[]:[`not known: ${t.unknown.join(", ")}`]].join("; "),noRequests:"no requests were seen",checks:{availability:"Avai\
lability","error-rate":"Error rate",mean:"Mean latency",p95:"P95 latency","p95-trend":"P95 trend",memory:"Memory","memory-leak":"Memory leak",cpu:"CPU","cpu-con\
sistent":"CPU consistency",restarts:"Restarts",groups:"Groups alike","groups-work":"Every group works",dependencies:"Dependencies","new-errors":"New errors","da\
ta-consistent":"Logs agree",cache:"Answer cache",configuration:"Configuration","no-rollback":"No rollback"},marks:{ok:"good",warning:"watch",failed:"breached",unknown:"\
not known"},checklist:{"mean-time":"Mean latency in its range","requests-by-status":"Requests by status looked at","error-rate":"Error rate within its limit",latency:"\
P95 latency within its limit","memory-stable":"Memory stable","no-memory-leak":"No memory leak","cpu-consistent":"CPU consistent","user-reports":"No issues repo\
rted by users",dependencies:"Dependencies answer","error-logs":"Error logs hold nothing new","slow-by-group":"Slow requests by group looked at","groups-work":"E\
very group works","groups-alike":"No group deviates from the others","nothing-unusual":"Nothing unusual","self-recovery":"Recovers by itself when an instance di\
es","no-rollback":"No rollback was needed","data-consistent":"Data consistent","cache-effective":"Cache effective",availability:"Availability reached",trend:"No\
 upward trend",configuration:"Running with the wanted settings"},askPeople:"only people can know: ask them",reasons:{within:()=>"within the limit","within-unpro\
ven":()=>"within the limit, but so few requests prove little",beyond:()=>"beyond the limit","beyond-unproven":()=>"beyond the limit, though by so little that ch\
ance alone could do it",unresolved:(e,t)=>`not known: it lies ${t.high===null?`at ${e.duration(t.low)} or more`:`between ${e.duration(t.low)} and ${e.duration(t.
high)}`}, and so does the limit`,"below-range":(e,t)=>`below its range, which begins at ${e.duration(t.low)}: are requests cut short?`,"no-data":()=>"no data","\
not-read":(e,t)=>`could not be read: ${e.quote(t.detail)}`,"budget-none":e=>`not judged: budget ${e.code("none")}`,"limit-unknown":()=>"what an instance is conf\
igured with is not known, so a share of it is no limit","not-asked":()=>"not judged",rising:(e,t)=>`has risen over ${t.steps} periods, by ${e.duration(t.perStepMs)}\
 each (without a trend the chance of that is ${e.percent(t.p)})${t.reachedAt===null?"":`; at this rate the limit is reached on ${e.day(t.reachedAt)}`}`,steady:(e,t)=>`\
no upward trend over ${t.steps} periods`,"too-few-periods":(e,t)=>`${y(e,t.steps,"period is","periods are")} too few for a trend`,leak:(e,t)=>`rises by ${e.bytes(
t.perDayBytes)} a day, every day${t.daysToLimit===null?"":`; the limit is reached in ${y(e,Math.round(t.daysToLimit),"day")}`}`,"no-leak":(e,t)=>`no steady rise\
 over ${y(e,t.days,"day")} (${e.bytes(t.perDayBytes)} a day)`,"memory-rises":(e,t)=>`rose at a rate of ${e.bytes(t.perDayBytes)} a day: watch it`,"memory-steady":(e,t)=>`\
steady (${e.bytes(t.perDayBytes)} a day)`,"too-short":(e,t)=>`${y(e,t.hours,"hour is","hours are")} too few; ${t.needed} are needed`,"hours-above":(e,t)=>`above\
 the limit for ${e.duration(t.forMs)}, first at ${e.dateTime(t.firstAt)}`,"steady-load":(e,t)=>`between ${e.percent(t.least)} and ${e.percent(t.most)}`,"swingin\
g-load":(e,t)=>`swings between ${e.percent(t.least)} and ${e.percent(t.most)}`,"no-restarts":()=>"no instance died",restarted:(e,t)=>`deaths of instances: ${e.count(
t.times)}${t.recovered===null?"":t.recovered?", and the service recovered by itself":", and requests have failed since"}: ${e.quote(t.message)}`,"groups-alike":(e,t)=>`${y(
e,t.groups,"group")}, none deviates (p = ${e.percent(t.p)}, effect ${e.percent(t.effect)})`,"groups-differ":(e,t)=>`${e.quote(t.slowest)} takes ${e.duration(t.meanMs)}\
 on average, the others ${e.duration(t.othersMeanMs)} (effect ${e.percent(t.effect)})`,"all-groups-work":(e,t)=>`${t.groups===1?"the one group is":`all ${e.count(
t.groups)} groups are`} answered`,"group-broken":(e,t)=>`${e.count(t.errors)} of ${y(e,t.requests,"request")} of ${e.quote(t.group)} failed${t.more>0?`, and ${y(
e,t.more,"more group is","more groups are")} broken`:""}`,"no-groups":()=>"no groups are known","all-answer":(e,t)=>t.parts===0?"healthy; it names no parts":`al\
l ${e.count(t.parts)} answer`,"parts-failing":(e,t)=>`do not answer: ${e.quote(t.names)}`,"health-failing":(e,t)=>`the health check fails: ${e.quote(t.detail)}`,
"no-new-errors":()=>"no error pattern that the time before did not have","new-errors":(e,t)=>`error patterns that the time before did not have: ${e.count(t.patterns)}\
 (messages: ${e.count(t.messages)})`,"logs-agree":(e,t)=>`server errors by the app's log ${e.count(t.app)}, by Cloud Run ${e.count(t.platform)}`,"logs-differ":(e,t)=>`\
server errors by the app's log ${e.count(t.app)}, by Cloud Run ${e.count(t.platform)}: one of them is incomplete`,"log-silent":(e,t)=>`the app logged nothing in\
 ${y(e,t.parts,"part")} of the period, from ${e.dateTime(t.firstAt)} on, in which Cloud Run counted ${y(e,t.requests,"request")}: the figures lack them`,"cache-\
effective":(e,t)=>`a repeated question is answered in ${e.duration(t.repeatedMs)}, a new one in ${e.duration(t.firstMs)}`,"cache-ineffective":(e,t)=>`a repeated\
 question takes ${e.duration(t.repeatedMs)}, a new one ${e.duration(t.firstMs)}: answers are not cached`,"as-wanted":(e,t)=>`${t.settings===1?"the one setting i\
s":`all ${t.settings} settings are`} as wanted`,differs:(e,t)=>`differs: ${e.quote(t.settings)}`,"latest-serves":(e,t)=>`the latest revision serves: ${e.code(t.
revision)}`,"older-serves":(e,t)=>`${e.code(t.revision)} serves though ${e.code(t.latest)} is newer`},notices:{"not-over":(e,t)=>`The period is not over: it end\
s at ${e.dateTime(t.plannedTo)}. What is told goes up to now.`,"service-younger":(e,t)=>`The service is younger than the period: its first revision was created \
at ${e.dateTime(t.since)}.`,retention:(e,t)=>`Logs are kept for ${y(e,t.days,"day")}: what is older than ${e.dateTime(t.from)} may be missing.`,"no-data":()=>"T\
here are no requests of this service in this time.","offset-unknown":()=>"When the service was deployed could not be read, so that the period ends now instead o\
f so long after it.","deployed-within":(e,t)=>`${e.code(t.revision)} was deployed at ${e.dateTime(t.at)}, within the period: figures are of the revisions togeth\
er.`,sampled:(e,t)=>`Only ${e.percent(t.fraction)} of the entries were read, drawn evenly by the server; counts are scaled to all.`,"platform-figures":()=>"Figu\
res are Cloud Run's own, of all requests with all their paths, not the app's.",refused:(e,t)=>`${t.fraction<1?"About ":""}${y(e,t.count,"request was","requests \
were")} refused by Cloud Run before an instance saw them, and ${t.count===1?"counts as an error":"count as errors"}. Check that the service may start enough ins\
tances (its maximum number).`,"no-groups-in-source":e=>`This source knows no groups. The log-based metrics of ${e.code("setup")} do.`,"errors-truncated":()=>"Th\
ere were more error messages than were read: the newest are told.","not-read":(e,t)=>`Not read (${f[t.what]}): ${e.quote(t.detail)}`,"metric-incomplete":(e,t)=>`\
The app's own log-based metric has only counted since ${e.dateTime(t.since)}, so Cloud Run's are told for the whole period.`},sources:{logs:"The logs, every ent\
ry","logs-sampled":"The logs, a sample",monitoring:"Cloud Monitoring",bigquery:"SQL on the logs (BigQuery)"},sourceReasons:{"asked-for":()=>"as asked for","fits\
-quota":(e,t)=>`because at most ${e.count(t.most)} entries are read one by one, and there are fewer`,"above-quota":(e,t)=>`because there are more than ${e.count(
t.most)} entries, too many to be read one by one`,"volume-unknown":()=>"because Cloud Monitoring tells no volume","bigquery-unavailable":(e,t)=>`because SQL cou\
ld not be had: ${e.quote(t.detail)}`},sourceLine:(e,t)=>[`${y(e,t.seen,"request")} looked at${t.fraction===null?"":` (${e.percent(t.fraction)} of all)`}`,`calls\
: Logging ${t.calls.logging}, Monitoring ${t.calls.monitoring}, BigQuery ${t.calls.bigquery}, Cloud Run ${t.calls.cloudRun}`,...t.bytesBilled===null?[]:[`${e.bytes(
t.bytesBilled)} billed`]].join("; "),labels:{total:"Total requests",successRate:"Success rate",availability:"Availability",mean:"Mean latency",p50:"P50",p95:"P9\
5",p99:"P99",max:"Slowest",errors:"Errors",memory:"Memory (highest)",cpu:"CPU (highest)",instances:"Instances (most)",restarts:"Instance deaths"},nextSteps:{beyond:(e,t,o)=>o===
"p95"||o==="mean"?"Look at the slowest requests and groups: what do they have in common?":"Look at the most frequent errors, and at the time when they began.",rising:(e,t)=>`\
P95 rises week by week: find out why${t.reachedAt===null?"":` before ${e.day(t.reachedAt)}`}, while it is still within the limit.`,leak:()=>"Memory leaks: take \
a heap profile, and restart instances until it is mended.","memory-rises":()=>"Look at memory again tomorrow at the same hour.","hours-above":(e,t,o)=>o==="memo\
ry"?"Give instances more memory, or find what uses it.":"Give instances more CPU, or lower the concurrency.",restarted:()=>"Find out why instances died: the fin\
ding's message says how.","groups-differ":(e,t)=>`Look at what ${e.quote(t.slowest)} does differently: its prompts, its length of answers.`,"group-broken":(e,t)=>`${e.
quote(t.group)} fails for its users: look at its errors now.`,"parts-failing":(e,t)=>`Look at ${e.quote(t.names)}: the service says that it does not answer.`,"h\
ealth-failing":()=>"The service is not healthy now: look at its logs.","new-errors":()=>"Read the new error patterns: each is something that did not happen befo\
re.","logs-differ":()=>"Some server errors are in one log only: does the app log every request?","log-silent":()=>"Find out why the app stopped logging requests\
: what it did not log is in none of the figures.","cache-ineffective":()=>"Repeated questions are not answered from the cache: check that it is on, and its life\
time.",differs:()=>"Set the service to the wanted settings, or change what is wanted.","older-serves":(e,t)=>`Traffic is not with the latest revision: mend ${e.
code(t.latest)}, or send the traffic to it.`,unresolved:e=>`The figure cannot be told more closely: run ${e.code("setup")}, whose metric has finer buckets, or n\
ame a BigQuery dataset.`},nothingToDo:"Nothing calls for action.",plan:{day:"Look at the weekly report next.",week:"Go on watching; the next weekly report tells\
 the trend.",month:"Keep the limits; tighten those that were never near.",custom:"Look at the next report."}},V={heads:{complete:"\u2705 ROLLED OUT","as-far-as-\
asked":"\u2705 ROLLED OUT AS FAR AS ASKED","not-passed":"\u274C SENT BACK","not-back":"\u274C NOT PASSED, AND NOT SENT BACK",held:"\u23F8\uFE0F HELD","not-ready":"\
\u274C NOT ROLLED OUT",stopped:"\u274C STOPPED",cancelled:"\u23F9\uFE0F STOPPED BEFORE THE END","failed-itself":"\u274C STOPPED BY AN ERROR"},decisions:{promoted:"\
\u2705 passed","went-on":"\u26A0\uFE0F went on",held:"\u23F8\uFE0F held","sent-back":"\u23EA sent back",stopped:"\u23F9\uFE0F stopped"},columns:{step:"Step",share:"\
Traffic",verdict:"Verdict",requests:"Requests",p95:"P95",errors:"Error rate",decision:"Decision"},labels:{candidate:"candidate",base:"the others' traffic",resumed:"\
it had this share already"},headings:{last:"The last step"},stepLine:(e,t,o)=>`${t} of the traffic for ${e.code(o)} \u2026`,complete:e=>`All traffic goes to ${e}\
, and a later deploy gets its traffic by itself.`,completePinned:(e,t)=>`All traffic goes to ${e}, but it is pinned to it: ${t}`,asFarAsAsked:(e,t)=>`${e} has ${t}\
 of the traffic, which is the last step.`,notPassed:(e,t,o)=>`${e} did not pass with ${t} of the traffic. ${o}`,held:(e,t)=>`Too little evidence to go on, and n\
one to go back. The traffic was left as it was: ${e} has ${t}.`,notReady:e=>`${e} did not become ready. The traffic was left as it was.`,stopped:(e,t)=>`With ${e}\
 for the candidate: ${t}`,cancelled:(e,t)=>`The job was stopped. The traffic was left as it was: ${e} has ${t}.`,cancelledMoving:(e,t)=>`The job was stopped whi\
le the traffic was being moved for ${e}. ${t}`,failedItself:(e,t)=>`ion-verify itself failed. The traffic was left as it was: ${e} has ${t}.`,nobody:"the candid\
ate",steps:{resume:e=>`To go on, run it again: it judges the step at ${e} again and goes on from there.`,sendBack:(e,t)=>`To send all traffic back instead: ${e.
code(t)}`,longer:e=>`With a longer ${e.code("window")}, or more traffic, a step of this share can be proven. To go on without proof, set ${e.code("on-inconclusi\
ve: pass")} (and ${e.code("on-no-data: pass")} where nobody comes).`,further:(e,t)=>`To go further, run it again with ${e.code(t)}.`}},Oe={report:"Verification \
of several services",heading:"Services",service:"Service",region:"Region",subject:e=>`${e} services`,counts:{fail:e=>`${e} failed`,inconclusive:e=>`${e} undecid\
ed`,pass:e=>`${e} passed`},decided:(e,t,o)=>`${e}. ${t}: ${o}`,rollback:{heads:{moved:"\u23EA ROLLED BACK",already:"\u2705 NOTHING TO DO",planned:"\u{1F50E} DRY RUN",
"held-back":"\u274C NOT ROLLED BACK",undone:"\u274C NOT ROLLED BACK",partial:"\u274C PARTLY ROLLED BACK",unhealthy:"\u274C ROLLED BACK, BUT NOT HEALTHY",cancelled:"\
\u274C NOT ROLLED BACK"},reasons:{moved:"all have the revision before again",already:"nothing had to be sent back",planned:"all can be sent back; nothing was ch\
anged, because this is a dry run","held-back":"all go back or none, and one cannot, so that none was moved",undone:"one could not be moved, and those that were \
are back where they were",partial:"some were moved and some were not; the table says what stands where",unhealthy:"all were moved, and not all answer as they sh\
ould",cancelled:"the job was stopped, and nothing is moved"},"held-back":"It could be sent back, and was not, because another one cannot be.",undone:"It was mov\
ed, and is back where it was, because another one could not be moved.",left:e=>`It was moved, and could not be sent back to where it was. ${e}`,from:"From",to:"\
To",outcome:"What became of it",now:"Users get now"},unverified:e=>`it was not verified: ${e}`},ue={"no-channel":e=>`No ${e.code("notification-channel")} was gi\
ven: alerts open incidents in the console and tell nobody.`,"channel-not-slack":(e,{type:t})=>`The notification channel is of type ${e.quote(t)}, not Slack.`,"c\
hannel-disabled":()=>"The notification channel is switched off: it tells nobody until it is switched on.","no-user-field":(e,{metrics:t})=>`Nothing about users \
was set up (${t.map(o=>e.code(o)).join(", ")}), because the input ${e.code("user-field")} names no field. Each user would be a time series of its own.`,"latency\
-unit":(e,{metrics:t})=>`A log-based metric cannot convert units, and ${e.code("latency-unit")} is not ${e.code("ms")}: ${t.map(o=>e.code(o)).join(", ")} was le\
ft out, and Cloud Run's own latencies are shown in its place.`,"counts-from-now":()=>"New log-based metrics count from now on: their charts are empty at first, \
and what was before is not in them.",stopped:()=>"The run was stopped before all was done. What is marked as done is done; run it again for the rest."},le=(e,t,o)=>`${e}\
 ${e===1?t:o}`,ae=(e,t)=>["create","change","replace","remove"].flatMap(o=>e[o]===0?[]:[`${e[o]} ${t[o]}`]),oe={heads:{plan:"\u{1F50E} PLAN",done:"\u2705 SET UP",
removed:"\u{1F5D1}\uFE0F REMOVED",nothing:"\u2705 NOTHING TO DO",held:"\u26A0\uFE0F NOT ALL CHANGED",failed:"\u274C NOT ALL CHANGED"},planned:e=>{const t=ae(e,{
create:"to create",change:"to change",replace:"to replace",remove:"to remove"});return`${t.length===0?"nothing to change":t.join(", ")}${he(e)}. Nothing was cha\
nged.`},applied:e=>{const t=ae(e,{create:"created",change:"changed",replace:"replaced",remove:"removed"}),o=e.failed===0?"":`, ${e.failed} could not be changed`,
s=t.length===0?"nothing was changed":t.join(", "),N=e.unchanged===0?"":`, ${le(e.unchanged,"is","are")} as wanted`;return`${s}${o}${he(e)}${N}.`},headings:{changes:"\
Dashboards, metrics and alerts",next:"What to do next"},columns:{kind:"Kind",name:"Name",what:"What",field:"Setting",from:"Now",to:"Wanted",done:"Written"},labels:{
channel:"Alerts go to",definitions:"Definitions"},shipped:"those of the action",kinds:{metric:"Log-based metric",dashboard:"Dashboard",alert:"Alert policy"},actions:{
planned:{create:"create",change:"change",replace:"remove and create anew",remove:"remove",none:"\u2013"},done:{create:"created",change:"changed",replace:"remove\
d and created anew",remove:"removed",none:"as wanted"}},notDone:"not done",obstacles:{edited:"edited by hand since it was set up; left alone",immutable:"cannot \
be changed in place (type or labels): it must be removed and created anew; left alone",foreign:"there already, and not set up by ion-verify; left alone","in-use":"\
used by other dashboards or alerts; left alone"},overwritten:{edited:"edited by hand since; overwritten",immutable:"what it had counted stays under the same nam\
e, with a gap",foreign:"taken over","in-use":"used by other dashboards or alerts; left alone"},differences:e=>le(e,"setting differs","settings differ"),moreDifferences:e=>`\
\u2026 and ${e} more settings`,notThere:"not set",notices:ue,waiting:(e,t,o)=>`Cloud Monitoring does not know all metrics of ${e.quote(t)} yet, which can take t\
en minutes; asking again in ${e.duration(o)} \u2026`,steps:{apply:e=>`To do it, run the setup with ${e.code("mode: apply")}.`,overwrite:e=>`Take the edit over i\
nto your definitions, or run it again with ${e.code("overwrite: true")}: then what the definitions say replaces it.`,grant:"Grant what the error names, and run \
it again: what is done stays done.",channel:e=>`For Slack: in Google Cloud's console, Monitoring \u2192 Alerting \u2192 Edit notification channels, add the Slack channel \
once; give its name as ${e.code("notification-channel")}.`,mode:e=>`To take all of it away again: ${e.code("mode: remove")}.`}};function he({held:e}){return e===
0?"":`, ${e} left alone`}const Ae={deployTitle:e=>`\u{1F680} Deploy of ${e}`,deployText:(e,t)=>`A new revision of ${e} (${t}) is being verified.`,successTitle:e=>`\
\u{1F389} ${e} is live`,successText:(e,t)=>`${e} has been observed for ${t} and meets its budgets.`,severities:{critical:"\u{1F534} Critical",warning:"\u{1F7E1} Warnin\
g",info:"\u{1F535} Info"},crossing:(e,t,o,s)=>`${e} is ${t}, above ${o} (${s})`,of:e=>`of ${e}`,limit:e=>`limit ${e}`,requests:"Requests",run:"Run",revision:"Re\
vision",logs:"Logs",metrics:"Metrics",onWatch:e=>`On watch: ${e}`,again:(e,t)=>`${e} times since ${t} UTC`},$e={locale:"en-US",percent:" %",ms:" ms",s:" s",min:"\
 min",h:" h",mb:" MB",oneIn:e=>`1 in ${e}`};var Re=i(79856);const Pe={runViewer:e=>`Grant ${e.code("roles/run.viewer")} on the project to the account that runs \
this job.`,loggingViewer:e=>`Grant ${e.code("roles/logging.viewer")} on the project to the account that runs this job.`,monitoringViewer:e=>`Grant ${e.code("rol\
es/monitoring.viewer")} on the project to the account that runs this job.`,invoker:e=>`Let the probes in: grant ${e.code("roles/run.invoker")} on the service, o\
r switch them off with ${e.code("health-path: none")} and ${e.code("chat-path: none")}.`,rollback:(e,t)=>`Send the traffic back to the revision that served befo\
re: ${e.code(t)}`,taggedAlone:(e,t,o)=>`${e.code(t)} has a tag alone, as a preview has. To verify it by the tag's URL, give ${e.code(o)}. If another one was dep\
loyed, name that with ${e.code("revision")}.`,toLatest:(e,t)=>`Let traffic follow the latest revision again: ${e.code(t)}`,unpin:(e,t)=>`Let traffic follow the \
latest revision again, so that the next deploy gets some: ${e.code(t)}`,describe:(e,t)=>`See what Cloud Run says of it: ${e.code(t)}`,readLogs:(e,t)=>`Read the \
revision's errors: ${e.code(t)}`,startup:"Check that the container listens on the port in PORT, has its secrets and settings, and starts within its startup prob\
e's time.",errorsFirst:"Begin with the top error messages and the requests by status below.",slowFirst:"Begin with the slowest requests and the groups below.",longerWindow:(e,t,o)=>`\
At this traffic ${e.code(`window: ${o}`)} would be long enough to prove ${e.code(t)} if no further request is bad; more traffic to the candidate does the same.`,
moreProbes:(e,t,o)=>`With ${e.code(`probe-interval: ${o}`)} this window would hold enough probes to prove ${e.code(t)} if no further one is bad; a longer window\
 does the same.`,longerForProbes:(e,t,o)=>`For probes ${e.code(`window: ${o}`)} would be long enough to prove ${e.code(t)} if no further one is bad; they are se\
nt one after the other and at most one a second, so that a shorter interval brings no more of them.`,tooLong:(e,t)=>`At this rate no window that a hosted runner\
 has time for proves ${e.code(t)}: send traffic to the candidate meanwhile (a share of the users, a load test), or widen that budget.`,nearBudget:(e,t)=>`The tr\
ue value is near ${e.code(t)}: look into the causes, or widen it if this is the service's normal state.`,sendTraffic:(e,t)=>`Send traffic to the candidate while\
 the window runs, a share of the users or a load test: without a request nothing proves ${t.map(o=>e.code(o)).join(" and ")}.`,trafficVanished:e=>`Find out wher\
e the users' requests go: routing and load balancer, a login in front of the service (${e.code("run.invoker")}, IAP), a client that gave up. If so few were to b\
e expected, judge without the past: ${e.code("past: none")}.`,lookLater:(e,t,o)=>`At this traffic another look in ${e.duration(o)} would have enough requests to\
 prove ${e.code(t)}, if no further one is bad.`,nobodyYet:"Nobody has asked the revision since the deploy, as far as is known: check where the traffic goes, or \
look again when somebody has.",fields:e=>`Check that ${e.code("latency-field")} and ${e.code("status-field")} name fields that the app's log entries really have\
.`,likeThePast:e=>`Look at the bad requests before you decide: nothing shows that this revision brought them. If such windows should fail a deploy, mend what ca\
uses them, or judge without the past: ${e.code("past: none")}.`,latencyUnit:(e,t)=>`Set ${e.code(`latency-unit: ${t}`)}, or log the unit with the value, as in ${e.
code("512ms")}.`,latencyDiffers:e=>`Judge what users waited for with ${e.code("latency-field: httpRequest.latency")}, or leave streams out with ${e.code("ignore\
-paths")}.`,statusDiffers:e=>`Find out which of the two statuses is right; ${e.code("status-field: httpRequest.status")} judges what users got.`,wholeLog:e=>`Ke\
ep Cloud Run's request log whole for this service (no sampling, no exclusion of what succeeds), or let Cloud Monitoring decide: its counts come up to three minu\
tes late, and ${e.code("settle: 4m")} waits for them.`,missingValues:e=>`Log a latency and a status for every request, failed and timed-out ones too, or judge C\
loud Run's own log: ${e.code("latency-field: httpRequest.latency")} and ${e.code("status-field: httpRequest.status")}.`,above:X,limitUnknown:e=>`Give the memory\
 that an instance may use as a size: ${e.code("memory-budget: 500MB")} for example.`,waitForPoints:"Points of Cloud Monitoring come two to three minutes late: a\
 longer window sees more of them.",probe:(e,t)=>`Ask it yourself: ${e.code(t)}`,readyTimeout:e=>`If the start is only slow, raise ${e.code("ready-timeout")}.`,names:e=>`\
Check ${e.code("service")}, ${e.code("region")}, ${e.code("project")}, ${e.code("revision")} and ${e.code("tag")} in the workflow.`,reachable:(e,t)=>`Check that\
 the runner can reach ${e.code(t)} (ingress, firewall, proxy).`,again:"Run the job again: it did not see the whole window.",googleAgain:"Run the job again; if G\
oogle's API stays unreachable, see status.cloud.google.com.",mendAccess:"Mend the access that the quoted answer names, and run the job again.",exportAgain:"Expo\
rt the log again, all of the time that is judged.",readQuota:e=>`Reads of logs have a quota a minute and project, shared with every other job and everyone at th\
e console: run fewer verifications at once, or ask for more (${e.code("logging.googleapis.com/read_requests")}).`,tooMuch:e=>`More is written than can be read i\
n the time: give ${e.code("settle")} more of it, or shorten ${e.code("window")}.`,metricsCollection:e=>`Check that the Monitoring API is enabled: ${e.code("gclo\
ud services enable monitoring.googleapis.com")}`,unlogged:"Look at the failed requests in Cloud Run's request log: the app answers them, or dies, before it writ\
es its entry.",clientErrors:e=>`Look at the requests by status below: a route, a key or a limit may have been lost with this revision. If such answers are error\
s of your service, name them in ${e.code("error-status")}; to fail by them, give ${e.code("on-client-errors: fail")}.`,warmUp:e=>`Give the window more time, or \
allow the start more with ${e.code("warm-up")}; if it never answers well, look at its log.`,unanswered:"Find out which requests hang: the log holds a request on\
ly when it has ended, with Cloud Run's timeout at the latest. Look for calls without a timeout of their own.",hiddenWaits:"Requests queue before an instance is \
free: keep instances ready (minimum instances), allow more of them, or shorten the start.",errorLines:"Begin with the most frequent and the new error messages b\
elow.",nothingBefore:e=>`What is usual is known of a revision that has run before this one: name it with ${e.code("baseline")}.`,restarts:"Look at the revision'\
s system log for why the container ended.",leadsElsewhere:e=>`Look at where this address leads (domain mapping, load balancer, tag), or probe the candidate at a\
n address of its own with ${e.code("tag")} or ${e.code("url")}.`,notWhatWasMeant:"Look at what was deployed: another deploy may have come before or after, or th\
e image's tag was moved.",verifyServing:"Verify what serves now: this run says nothing of it.",nothing:"Nothing: the deploy is verified.",policy:(e,t,o)=>`What \
this does to the job is set by ${e.code(t)}, now ${e.code(o)}.`},je=e=>e.id==="error-rate"||e.percentile!==null,Ue={readiness:"Readiness",serving:"Serving","exp\
ected-version":"Expected version","expected-image":"Expected image","expected-commit":"Expected commit","error-rate":"Error rate",p50:"P50 latency",p90:"P90 lat\
ency",p95:"P95 latency",p99:"P99 latency",...L,"memory-kill":"Kills for memory","error-lines":"Error lines",restarts:"Restarts","probe-health":"Health probe","p\
robe-chat":"Chat probe",probe:"Further probes","metrics-collection":"Metrics collection","unlogged-errors":"Unlogged errors","client-errors":"Refused by the app",
"baseline-latency":"Latency against the baseline","baseline-errors":"Errors against the baseline",group:"Groups","hidden-wait":"Hidden waits",traffic:"Traffic",
logs:"What the logs say of each other"},Be={pass:"pass",fail:"fail",inconclusive:"inconclusive",warn:"warning","not-judged":"not judged"},Q={pass:"PASS",fail:"F\
AIL",inconclusive:"INCONCLUSIVE"},fe={"within-budgets":"every budget is kept",budget:"a budget is broken",readiness:"the revision is not ready",probe:"probes fa\
il","insufficient-evidence":"too little evidence to decide","no-data":"nothing was seen that could be judged","no-access":"it could not be looked at",changed:"t\
he service was changed meanwhile",cancelled:"stopped before it could decide",error:"ion-verify itself failed before it could decide"},pe={failure:"the job fails",
warning:"the job goes on with this warning",success:"the job goes on"},De={checker:"of the checker",bot:"of the bot","health-path":"for the health path","ignore\
d-agent":"of the caller to ignore","ignored-path":"for the path to ignore","other-path":"for another path:"},We={health:"Health",chat:"Chat"},At={waiting:"waiti\
ng",ready:"ready",failed:"failed"},Pt={slow:"slower",failed:"failed",waited:"waited",above:"above"},nt=(e,{requests:t,probes:o})=>`no fault in ${[...t===0?[]:[y(
e,t,"request")],...o===0?[]:[y(e,o,"probe")]].join(" and ")}`,Mt=e=>e.id==="hidden-wait"?`budget of hidden waits of ${e.limit}`:e.percentile===null?`error budge\
t of ${e.limit}`:`${e.percentile} budget of ${e.limit}`,Ge=(e,{n:t})=>t===1?"1 user's request":`${e.count(t)} users' requests`,ze=(e,t)=>t.n===0?"no user's requ\
est was seen":t.bad>0?`${Ge(e,t)}, ${e.count(t.bad)} of them bad, are too few to speak against it`:`${Ge(e,t)} ${t.n===1?"shows":"show"} nothing against it`,St={
...r,...{findings:Ue,decisions:Be,verdicts:Q,causes:fe,reasons:h,notices:q,probeNames:We,readinessStates:At,short(e,t,o){const{code:s}=o;return(s==="breach-earl\
y"||s==="breach-at-end")&&je(t)?t.percentile!==null?`${t.percentile} latency ${t.value??"?"} is above the budget of ${t.limit}: ${t.bad} of ${t.n} ${F(t)} ${re(
t.bad)} slower`:`error rate ${t.value??"?"} is above the budget of ${t.limit}: ${t.bad} of ${t.n} ${F(t)} failed`:s==="revision-failed"?`Cloud Run could not sta\
rt the revision: ${e.quote((0,Re.qi)(o.message))}`:s==="service-failed"?`the service did not become ready: ${e.quote((0,Re.qi)(o.message))}`:s==="gauge-above"?`${Ue[t.
id]} stayed above the budget of ${t.limit} and reached ${t.value}`:s==="baseline-slower"?`slower than the baseline at P${o.percentile}: ${t.value??"?"} against ${e.
duration(o.baselineMs)}`:s==="baseline-more-errors"?`more errors than the baseline: ${t.value??"?"} against ${e.percent(o.baselineRate)}`:s==="traffic-vanished"?
`users' requests have vanished: ${t.value??"?"} in ${e.duration(o.forMs)}, where about ${e.count(Math.round(o.expected))} were to be expected`:s==="not-proven"&&
je(t)?t.percentile!==null?`${t.n} ${F(t)} (${t.bad} slower than ${t.limit}) ${t.n==="1"?"is":"are"} too few to prove or to break the ${t.percentile} budget`:`${t.
n} ${F(t)} (${t.bad} with an error) ${t.n==="1"?"is":"are"} too few to prove or to break the error budget of ${t.limit}`:null},faultless:nt,tooLittle:(e,t,o)=>`${nt(
e,t)}${t.requests===0&&!o.ofProbes?", and no user's request":""}: too few to prove the ${Mt(o)}`,evidenceClause:e=>`, which a service within that budget would s\
how in at most ${e} windows`,warnedClause:e=>`; ${e.length===1?"a warning":"warnings"}: ${e.join(", ")}`,unjudgedClause:e=>`; not judged: ${e.join(", ")}`,passedHeadline:(e,t,o,s,N,H)=>[
"every budget is kept",t===null||o===null?"":"users"in H?`: proven by ${y(e,H.probes,"probe")} in ${e.duration(o)}; ${ze(e,H.users)}`:`: ${y(e,t,H.ofProbes?"pro\
be":"request")} in ${e.duration(o)}`,N===null?"":`, P95 ${N}`,s===null?"":`, ${s} errors`].join(""),passedWorker:(e,t)=>`every check of a worker is kept${t===null?
"":` over ${e.duration(t)}`}; requests were not judged`,beside:(e,t,o,s)=>{const N=y(e,o,"probe");if(t==="pass")return`Proven by ${N}; ${ze(e,s)}.`;if(t!=="fail")
return`These were probes; ${ze(e,s)}, and nothing for it.`;const H=s.n===0?"no user's request was seen":`${Ge(e,s)} alone did not decide it`;return`Broken by ${N}\
 of this run's own; ${H}.`},policyClause:(e,t,o,s)=>`${pe[s]} because ${e.code(t)} is ${e.code(o)}`,sample:(e,t,o,s,N)=>s===null?y(e,o,t):`${e.count(s)} of ${y(
e,o,t)} ${Pt[N]}`,windowLine:(e,t,o,s)=>s===null?e.duration(t):`${e.duration(t)} of ${e.duration(o)} (${{failed:"ended early: it failed",proven:"ended early: it\
 was proven",refused:"ended early: what it rests on is refused",cancelled:"cancelled"}[s]})`,sinceDeploy:(e,t,o)=>`${e.duration(t)} since the deploy, until ${e.
dateTime(o)} UTC`,firstLook:(e,t)=>`${Q[t.verdict]} at ${e.dateTime(t.at)} UTC, ${y(e,t.requests,t.sample==="probes"?"probe":"request")}${t.seenMs===null?"":` i\
n ${e.duration(t.seenMs)}`}`,sourceLine:{app:"Judged: the app's own log entries.",platform:"Judged: Cloud Run's request log.",monitoring:"Judged: Cloud Monitori\
ng's counts, because no log is whole.",probes:"Judged: this run's own probes, because no user reaches the candidate.",none:"Neither the app's log nor Cloud Run'\
s had an entry."},requestLine:(e,t,o,s,N,H)=>`${y(e,t,"request")} of users: ${y(e,o,"error")}, ${e.count(s)} slow${N===0?"":`; ${e.count(N)} refused by Cloud Ru\
n before an instance saw them`}${H===0?"":`; ${e.count(H)} of this run's own left out`}.`,ignoredLine:(e,{count:t,by:o})=>`${y(e,t,"further request was no user'\
s","further requests were no users'")} and ${t===1?"is":"are"} left out: ${o.slice(0,5).map(s=>`${e.count(s.count)} ${De[s.who]} ${e.quote(s.name)}`).join(", ")}${o.
length>5?", and more":""}.`,outsideLine:(e,t)=>`${y(e,t,"further entry","further entries")} came from requests that began before the window or after it; they ar\
e left out.`,probedLine:(e,t,o,s)=>`${y(e,t,"probe")}: ${y(e,o,"error")}, ${e.count(s)} slow.`,latencyLine:(e,t)=>`Latency: mean ${e.duration(t.meanMs)}, P50 ${e.
duration(t.p50Ms)}, P95 ${e.duration(t.p95Ms)}, P99 ${e.duration(t.p99Ms)}, longest ${e.duration(t.maxMs)}.`,unusableLine:(e,t)=>`Not usable: ${e.count(t.missing)}\
 without a latency, ${e.count(t.notANumber)} with one that is no number, ${e.count(t.negative)} negative, ${e.count(t.noStatus)} without a status.`,waitsLine:(e,t)=>`\
Waits for an instance, by Cloud Run's own log: ${t.waited===0?"none":e.count(t.waited)} of ${y(e,t.n,"request")}${t.sampling===null?"":`, a sample of ${e.percent(
t.sampling.fraction)},`} waited more than ${e.duration(t.longerThanMs)}${t.waited===0?"":`, at most ${e.duration(t.longestMs)}`}${t.refusedWaited===0?"":`; ${y(
e,t.refusedWaited,"refused one")} did, at most ${e.duration(t.longestRefusedMs)}`}${t.unknown===0?"":`; ${e.count(t.unknown)} came late to the log, and nothing \
tells why`}.`,seenLine:(e,t)=>`A request shows in the log when it has ended: none that takes longer than ${e.duration(t)} can be among them.`,readsLine:(e,t,o)=>`${y(
e,t,"log read")}, at most ${e.count(o)} in a minute (Google allows 60 unless that was raised).`,sampledLine:(e,t,o)=>`Sampled: ${e.percent(t)} of about ${y(e,o,
"request")}.`,comparedLine:(e,t,o,s)=>t?`Both served at the same time, from ${e.dateTime(o)} to ${e.dateTime(s)} UTC.`:`The baseline's requests are of the equal\
ly long time before the deploy, from ${e.dateTime(o)} to ${e.dateTime(s)} UTC.`,newErrors:{compared:(e,t)=>{const o=`${e.dateTime(t.from)} to ${e.dateTime(t.to)}\
 UTC`;return t.truncated?`Compared with the newest ${y(e,t.compared,"error message")} of ${e.code(t.baseline)}, from ${o}. It wrote more than could be read: wha\
t is listed may be older than it seems.`:`Compared with the error messages of ${e.code(t.baseline)} from ${o}: ${e.count(t.compared)} in all.`},none:"None: the \
baseline wrote each of the candidate's error messages too.",atLeast:"Not all of the candidate's error messages were read: each may have come more often.",noBaseline:"\
There is no baseline to compare the error messages with.",unread:(e,t)=>`The error messages of ${e.code(t)} could not be read, so none can be told to be new.`},
cut:e=>`Cut to fit GitHub's limit for a summary: ${e.join(", ")}. The report file has everything.`,cutHard:"Cut to fit GitHub's limit for a summary. The report \
file has everything.",logs:{countNote:(e,t,o,s)=>{const N=[...t===0?[]:[`the ${y(e,t,"request")} of this run's own`],...s===0?[]:[`the ${e.count(s)} that are no\
 users'`],...o===0?[]:[`the ${e.count(o)} that began outside of the window`]];return`This filter finds them. This line counts them again${N.length===0?"":`, wit\
h ${N.join(" and ")} that were left out`}:`}},steps:Pe,doors:p,questions:$,progress:{settings:(e,t)=>`Settings from ${e.code(t)}`,of:(e,t)=>`${e} of ${t}`,requests:(e,t)=>y(
e,t,"request"),probes:(e,t)=>y(e,t,"probe"),errorLines:(e,t)=>y(e,t,"error line"),p95:e=>`P95 ${e??"\u2013"}`,errors:e=>`errors ${e??"\u2013"}`,evidence:(e,t)=>`\
against ${e}, for ${t}`,sampled:e=>`sampled ${e}`,reading:(e,t,o)=>`Reading the logs: ${e.count(t)} of about ${e.count(o)} entries`,sql:(e,t,o)=>`BigQuery would\
 read ${e.bytes(t)} (at most ${e.bytes(o)} may be billed)`}},cli:k,github:P,page:S,period:K,rollout:V,services:Oe,setup:oe,slack:Ae,traffic:U,units:$e},Et=[[/^Signing in to Google Cloud$/,
"Google Cloud \uB85C\uADF8\uC778"],[/^Loading Google credentials$/,"Google \uC790\uACA9 \uC99D\uBA85 \uBD88\uB7EC\uC624\uAE30"],[/^Reading log entries$/,"\uB85C\uADF8 \uC77D\uAE30"],
[/^Reading (?:request )?metrics$/,"\uBA54\uD2B8\uB9AD \uC77D\uAE30"],[/^Listing metrics$/,"\uBA54\uD2B8\uB9AD \uBAA9\uB85D \uC77D\uAE30"],[/^Listing log sinks$/,
"\uB85C\uADF8 \uC2F1\uD06C \uBAA9\uB85D \uC77D\uAE30"],[/^Listing log exclusions$/,"\uB85C\uADF8 \uC81C\uC678 \uBAA9\uB85D \uC77D\uAE30"],[/^Reading service (\S+)$/,
"\uC11C\uBE44\uC2A4 $1 \uC77D\uAE30"],[/^Reading revision (\S+)$/,"\uB9AC\uBE44\uC804 $1 \uC77D\uAE30"],[/^Reading the image of (\S+)$/,"$1 \uC774\uBBF8\uC9C0 \uC77D\uAE30"],
[/^Listing the revisions of (\S+)$/,"$1 \uB9AC\uBE44\uC804 \uBAA9\uB85D \uC77D\uAE30"],[/^Listing the services of (\S+)$/,"$1 \uC11C\uBE44\uC2A4 \uBAA9\uB85D \uC77D\uAE30"],
[/^Moving the traffic of (\S+)$/,"$1 \uD2B8\uB798\uD53D \uC62E\uAE30\uAE30"],[/^Minting an ID token for the probes$/,"\uD504\uB85C\uBE0C\uC6A9 ID \uD1A0\uD070 \uBC1C\uAE09"],
[/^Running a BigQuery query$/,"BigQuery \uCFFC\uB9AC \uC2E4\uD589"],[/^Reading a BigQuery query's rows$/,"BigQuery \uCFFC\uB9AC \uACB0\uACFC \uC77D\uAE30"]],jt={
"the workflow's identity":"\uC6CC\uD06C\uD50C\uB85C\uC758 \uACC4\uC815","your account":"\uC0AC\uC6A9 \uC911\uC778 \uACC4\uC815"},He=e=>jt[e]??e,Ot="projects/NUM\
BER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER",Nt=/`(gcloud iam workload-identity-pools providers describe PROVIDER [^`]*)` shows(?: (?:its|which are allowed))? ?\(?([\w.]*)\)?(?: it)?\.$/,
Lt=[[/Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project or the service, if (\S+) is the right project\./g,(e,t="",o="",s="",N="")=>`\
\uD504\uB85C\uC81D\uD2B8\uAC00 ${N} \uB9DE\uB2E4\uBA74, \uD504\uB85C\uC81D\uD2B8\uB098 \uC11C\uBE44\uC2A4\uC5D0\uC11C ${o} \uC5ED\uD560(${s})\uC744 \uBD80\uC5EC\uD558\uC138\uC694. \uB300\uC0C1: ${He(
t)}.`],[/Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project, (roles\/\S+) \(([^)]*)\) on the linked dataset, and (roles\/\S+) on the project of the log bucket\./g,
(e,t="",o="",s="",N="",H="",Ne="")=>`\uB2E4\uC74C \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694. \uD504\uB85C\uC81D\uD2B8: ${o}(${s}), \uC5F0\uACB0\uB41C \uB370\uC774\uD130\uC138\uD2B8: ${N}\
(${H}), \uB85C\uADF8 \uBC84\uD0B7\uC758 \uD504\uB85C\uC81D\uD2B8: ${Ne}. \uB300\uC0C1: ${He(t)}.`],[/Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project\./g,
(e,t="",o="",s="")=>`\uD504\uB85C\uC81D\uD2B8\uC5D0\uC11C ${o} \uC5ED\uD560(${s})\uC744 \uBD80\uC5EC\uD558\uC138\uC694. \uB300\uC0C1: ${He(t)}.`],[/Grant (roles\/\S+) on the service, and (roles\/\S+) on the account that it runs as\./g,
"\uC11C\uBE44\uC2A4\uC5D0 \uB300\uD55C $1 \uC5ED\uD560\uACFC, \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD589\uB418\uB294 \uACC4\uC815\uC5D0 \uB300\uD55C $2 \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694."],
[/Grant (roles\/\S+) on (\S+), or choose another: (`[^`]*`)\./g,"$2\uC5D0 \uB300\uD55C $1 \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uAC70\uB098 \uB2E4\uB978 \uD504\uB85C\uC81D\uD2B8\uB97C \uC9C0\uC815\uD558\uC138\uC694: $3"],
[/It lacks (\S+)\./g,"\uBE60\uC9C4 \uAD8C\uD55C: $1."],[/Enable the API there\./g,"\uD574\uB2F9 API\uB97C \uC0AC\uC6A9 \uC124\uC815\uD558\uC138\uC694."],[/Enable it: (`[^`]*`), and wait a minute or two\./g,
"\uC0AC\uC6A9 \uC124\uC815\uD55C \uB4A4 1\u20132\uBD84 \uAE30\uB2E4\uB9AC\uC138\uC694: $1"],[/Enable billing for the project: (\S+)/g,"\uD504\uB85C\uC81D\uD2B8\uC758 \uACB0\uC81C\uB97C \uC0AC\uC6A9 \uC124\uC815\uD558\uC138\uC694: $1"],
[/Enable billing for the project that pays for the query\./g,"\uCFFC\uB9AC \uBE44\uC6A9\uC744 \uB0B4\uB294 \uD504\uB85C\uC81D\uD2B8\uC758 \uACB0\uC81C\uB97C \uC0AC\uC6A9 \uC124\uC815\uD558\uC138\uC694."],
[/VPC Service Controls keep (?:this runner's network or identity|your network or account) out: an ingress rule or access level of the perimeter must let it in(?:\.|; (\S+) shows which\.)/g,
(e,t)=>`VPC \uC11C\uBE44\uC2A4 \uC81C\uC5B4\uAC00 \uC811\uADFC\uC744 \uB9C9\uC558\uC2B5\uB2C8\uB2E4. \uACBD\uACC4\uC758 \uC778\uADF8\uB808\uC2A4 \uADDC\uCE59\uC774\uB098 \uC561\uC138\uC2A4 \uC218\uC900\uC5D0\uC11C \uD5C8\uC6A9\uD574\uC57C \uD569\uB2C8\uB2E4.${t===
void 0?"":` \uC790\uC138\uD55C \uB0B4\uC6A9: ${t}`}`],[/The token was made for other APIs: leave `access_token_scopes` of google-github-actions\/auth at its default, (\S+)\. On a runner in Google Cloud the machine's own scopes must hold it\./g,
"\uB2E4\uB978 API\uC6A9\uC73C\uB85C \uBC1C\uAE09\uB41C \uD1A0\uD070\uC785\uB2C8\uB2E4. google-github-actions/auth\uC758 `access_token_scopes`\uB97C \uAE30\uBCF8\uAC12($1)\uC73C\uB85C \uB450\uC138\uC694. Google Cloud\uC5D0 \uC788\uB294 \uB7EC\uB108\uB77C\uBA74 \uBA38\uC2E0\uC758 \uC561\uC138\uC2A4 \uBC94\uC704\uC5D0\uB3C4 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."],
[/The token was made for other APIs: run (`[^`]*`) without `--scopes`\./g,"\uB2E4\uB978 API\uC6A9\uC73C\uB85C \uBC1C\uAE09\uB41C \uD1A0\uD070\uC785\uB2C8\uB2E4. `--scopes` \uC5C6\uC774 \uB2E4\uC2DC \uB85C\uADF8\uC778\uD558\uC138\uC694: $1"],
[/(?<!\S)(\S+) of (\S+) is (used up|\S+), shared by everyone whose credentials belong to that project: run fewer jobs at once, or raise it at (\S+)/g,(e,t="",o="",s="",N="")=>`${o}\
\uC758 ${t} \uD560\uB2F9\uB7C9(${s==="used up"?"\uC18C\uC9C4":s})\uC740 \uADF8 \uD504\uB85C\uC81D\uD2B8\uC758 \uC790\uACA9 \uC99D\uBA85\uC744 \uC4F0\uB294 \uBAA8\uB450\uAC00 \uD568\uAED8 \uC501\uB2C8\uB2E4. \uB3D9\uC2DC\uC5D0 \uC2E4\uD589\uD558\uB294 \uC791\uC5C5\uC744 \uC904\uC774\uAC70\uB098 \uD560\uB2F9\uB7C9\uC744 \uB298\uB9AC\uC138\uC694: ${N}`],
[/The credentials are not valid, or not any more: run google-github-actions\/auth in this job, right before this step, with the permission `id-token: write`\./g,
"\uC790\uACA9 \uC99D\uBA85\uC774 \uC720\uD6A8\uD558\uC9C0 \uC54A\uAC70\uB098 \uB9CC\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC774 \uC791\uC5C5\uC5D0\uC11C \uC774 \uB2E8\uACC4 \uBC14\uB85C \uC55E\uC5D0 `id-token: write` \uAD8C\uD55C\uC73C\uB85C google-github-actions/auth\uB97C \uC2E4\uD589\uD558\uC138\uC694."],
[/The credentials are not valid, or not any more: run (`[^`]*`) again\./g,"\uC790\uACA9 \uC99D\uBA85\uC774 \uC720\uD6A8\uD558\uC9C0 \uC54A\uAC70\uB098 \uB9CC\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB2E4\uC2DC \uB85C\uADF8\uC778\uD558\uC138\uC694: $1"],
[/Run google-github-actions\/auth before this step, and give the job the permission to write ID tokens for it \((`[^`]*`)\)\./g,"\uC774 \uB2E8\uACC4 \uC55E\uC5D0\uC11C google-github-actions/\
auth\uB97C \uC2E4\uD589\uD558\uACE0, \uC791\uC5C5\uC5D0 ID \uD1A0\uD070 \uC4F0\uAE30 \uAD8C\uD55C\uC744 \uC8FC\uC138\uC694($1)."],[/Run (`[^`]*`), or let GOOGLE_APPLICATION_CREDENTIALS name a file of credentials\./g,
"$1 \uBA85\uB839\uC744 \uC2E4\uD589\uD558\uAC70\uB098, GOOGLE_APPLICATION_CREDENTIALS\uB85C \uC790\uACA9 \uC99D\uBA85 \uD30C\uC77C\uC744 \uC9C0\uC815\uD558\uC138\uC694."],
[/GitHub gives this job no OIDC token any more: its own token ends about six hours after the job's start, and it needs the permission `id-token: write`\. Verify a shorter window, or in a job of its own\./g,
"GitHub\uC774 \uC774 \uC791\uC5C5\uC5D0 \uB354 \uC774\uC0C1 OIDC \uD1A0\uD070\uC744 \uC8FC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC791\uC5C5 \uD1A0\uD070\uC740 \uC2DC\uC791 \uD6C4 \uC57D 6\uC2DC\uAC04\uC774\uBA74 \uB9CC\uB8CC\uB418\uACE0 `id-token: write` \uAD8C\uD55C\uB3C4 \uD544\uC694\uD569\uB2C8\uB2E4. \uAD00\uCC30 \uC2DC\uAC04\uC744 \uC904\uC774\uAC70\uB098 \uBCC4\uB3C4 \uC791\uC5C5\uC5D0\uC11C \uAC80\uC99D\uD558\uC138\uC694."],
[/The private key in the credentials cannot be read: its line ends were changed, or a part is missing\. Give the whole JSON file as it was downloaded\./g,"\uC790\uACA9 \uC99D\uBA85\
\uC758 \uBE44\uACF5\uAC1C \uD0A4\uB97C \uC77D\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC904 \uBC14\uAFC8\uC774 \uBC14\uB00C\uC5C8\uAC70\uB098 \uC77C\uBD80\uAC00 \uBE60\uC84C\uC2B5\uB2C8\uB2E4. \uB0B4\uB824\uBC1B\uC740 JSON \uD30C\uC77C\uC744 \uADF8\uB300\uB85C \uC804\uCCB4\uB97C \uC9C0\uC815\uD558\uC138\uC694."],
[/google-github-actions\/auth writes that file into the workspace: run it in this job, after actions\/checkout, which would clean it away\./g,"google-github-act\
ions/auth\uAC00 \uC791\uC5C5 \uACF5\uAC04\uC5D0 \uB9CC\uB4DC\uB294 \uD30C\uC77C\uC785\uB2C8\uB2E4. \uC774 \uC791\uC5C5\uC5D0\uC11C actions/checkout \uB2E4\uC74C\uC5D0 \uC2E4\uD589\uD558\uC138\uC694(checkout\uC774 \uD30C\uC77C\uC744 \uC9C0\uC6C1\uB2C8\uB2E4)."],
[/The file must be one of Google's: a key as it was downloaded, or what (`[^`]*`) writes\./g,"Google\uC774 \uB9CC\uB4E0 \uD30C\uC77C\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uB0B4\uB824\uBC1B\uC740 \uD0A4 \uD30C\uC77C\uC774\uB098 $1 \uBA85\uB839\uC774 \uB9CC\uB4E0 \uD30C\uC77C\uC744 \uC9C0\uC815\uD558\uC138\uC694."],
[/The credentials belong to another cloud than the one that is asked: set GOOGLE_CLOUD_UNIVERSE_DOMAIN to theirs, or use credentials of this one\./g,"\uB2E4\uB978 \uD074\uB77C\uC6B0\uB4DC\uC758 \uC790\
\uACA9 \uC99D\uBA85\uC785\uB2C8\uB2E4. GOOGLE_CLOUD_UNIVERSE_DOMAIN\uC744 \uB9DE\uCD94\uAC70\uB098 \uC774 \uD074\uB77C\uC6B0\uB4DC\uC758 \uC790\uACA9 \uC99D\uBA85\uC744 \uC4F0\uC138\uC694."],
[/Is this machine's clock right\? Else the certificate of a proxy in between has ended\./g,"\uC774 \uCEF4\uD4E8\uD130\uC758 \uC2DC\uACC4\uAC00 \uB9DE\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. \uB9DE\uB2E4\uBA74 \uC911\uAC04 \uD504\uB85D\uC2DC\uC758 \uC778\uC99D\uC11C\uAC00 \uB9CC\uB8CC\uB41C \uAC83\uC785\uB2C8\uB2E4."],
[/Is this machine's clock right\?/g,"\uC774 \uCEF4\uD4E8\uD130\uC758 \uC2DC\uACC4\uAC00 \uB9DE\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694."],[/This machine's clock is (\d+) minutes (behind|ahead of) Google's: set it right \(NTP\)\./g,
(e,t="",o="")=>`\uC774 \uCEF4\uD4E8\uD130\uC758 \uC2DC\uACC4\uAC00 Google\uBCF4\uB2E4 ${t}\uBD84 ${o==="behind"?"\uB290\uB9BD\uB2C8\uB2E4":"\uBE60\uB985\uB2C8\uB2E4"}\
. NTP\uB85C \uB9DE\uCD94\uC138\uC694.`],[/`workload_identity_provider` must be (?:the whole name of a provider that is there and enabled|the provider's whole name): \S+\./g,
`\`workload_identity_provider\`\uC5D0\uB294 \uC874\uC7AC\uD558\uACE0 \uC0AC\uC6A9 \uC124\uC815\uB41C \uACF5\uAE09\uC790\uC758 \uC804\uCCB4 \uC774\uB984\uC744 \uC9C0\uC815\uD558\uC138\uC694: ${Ot}`],
[/The token was made for another audience: /g,"\uB300\uC0C1(audience)\uC774 \uB2E4\uB978 \uD1A0\uD070\uC785\uB2C8\uB2E4. "],[/The provider expects tokens of another issuer: /g,
"\uACF5\uAE09\uC790\uAC00 \uAE30\uB300\uD558\uB294 \uBC1C\uAE09\uC790(issuer)\uAC00 \uC544\uB2D9\uB2C8\uB2E4. "],[/Names of repository and branch are too long for the provider's attribute mapping: /g,
"\uC800\uC7A5\uC18C\uC640 \uBE0C\uB79C\uCE58 \uC774\uB984\uC774 \uACF5\uAE09\uC790\uC758 \uC18D\uC131 \uB9E4\uD551\uBCF4\uB2E4 \uAE41\uB2C8\uB2E4. "],[/The provider does not let this repository, branch or event in: /g,
"\uACF5\uAE09\uC790\uAC00 \uC774 \uC800\uC7A5\uC18C, \uBE0C\uB79C\uCE58, \uC774\uBCA4\uD2B8\uB97C \uD5C8\uC6A9\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. "],[Nt,"\uACF5\uAE09\uC790\
 \uC124\uC815($2)\uC744 \uD655\uC778\uD558\uC138\uC694: `$1`"],[/Your organisation asks for a new login: run (`[^`]*`)\./g,"\uC870\uC9C1 \uC815\uCC45\uC5D0 \uB530\uB77C \uB2E4\uC2DC \uB85C\uADF8\uC778\uD574\uC57C \uD569\uB2C8\uB2E4: $1"],
[/There is no service account (of that name|\S+): check `service_account` of google-github-actions\/auth\./g,"\uC11C\uBE44\uC2A4 \uACC4\uC815\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. google-github-actions/auth\uC758 `se\
rvice_account`\uB97C \uD655\uC778\uD558\uC138\uC694."],[/Grant the repository's principal \((\S+)\) (roles\/\S+) on (.+?)\.$/g,"\uC800\uC7A5\uC18C\uC758 \uC8FC \uAD6C\uC131\uC6D0($1)\uC5D0 \uC11C\uBE44\uC2A4 \uACC4\uC815\uC758 $2 \uC5ED\uD560\uC744 \uBD80\
\uC5EC\uD558\uC138\uC694."],[/Grant your account (roles\/\S+) on (.+?)\.$/g,"\uC0AC\uC6A9 \uC911\uC778 \uACC4\uC815\uC5D0 \uC11C\uBE44\uC2A4 \uACC4\uC815\uC758 $1 \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694."],
[/A proxy in between shows its own certificate: let NODE_EXTRA_CA_CERTS name the file of the authority that signed it\./g,"\uC911\uAC04 \uD504\uB85D\uC2DC\uAC00 \uC790\uCCB4 \uC778\uC99D\uC11C\uB97C \uC501\uB2C8\uB2E4. \uC11C\uBA85\uD55C \uC778\uC99D \uAE30\uAD00\uC758 \uD30C\uC77C\uC744 N\
ODE_EXTRA_CA_CERTS\uB85C \uC9C0\uC815\uD558\uC138\uC694."],[/The proxy asks for a login: HTTPS_PROXY takes one as (\S+)\./g,"\uD504\uB85D\uC2DC\uAC00 \uB85C\uADF8\uC778\uC744 \uC694\uAD6C\uD569\uB2C8\uB2E4. HTTPS_PROXY\uC5D0 \uB2E4\uC74C \uD615\uC2DD\
\uC73C\uB85C \uC9C0\uC815\uD558\uC138\uC694: $1"],[/The proxy that HTTPS_PROXY names did not let the call through: allow (\S+) there, or name the host in NO_PROXY\./g,
"HTTPS_PROXY\uC758 \uD504\uB85D\uC2DC\uAC00 \uD638\uCD9C\uC744 \uB9C9\uC558\uC2B5\uB2C8\uB2E4. \uD504\uB85D\uC2DC\uC5D0\uC11C $1 \uC8FC\uC18C\uB97C \uD5C8\uC6A9\uD558\uAC70\uB098 \uD638\uC2A4\uD2B8\uB97C NO_PROXY\uC5D0 \uB123\uC73C\uC138\uC694."],
[/This is no answer of Google's: a proxy or firewall in between gave it\. Allow (\S+) there, or set HTTPS_PROXY or NO_PROXY\./g,"Google\uC774 \uC544\uB2C8\uB77C \uC911\uAC04\uC758 \uD504\uB85D\uC2DC\uB098 \uBC29\uD654\uBCBD\uC774 \uC751\uB2F5\uD588\uC2B5\uB2C8\
\uB2E4. \uADF8\uACF3\uC5D0\uC11C $1 \uC8FC\uC18C\uB97C \uD5C8\uC6A9\uD558\uAC70\uB098 HTTPS_PROXY \uB610\uB294 NO_PROXY\uB97C \uC124\uC815\uD558\uC138\uC694."],
[/The name could not be looked up: check DNS here, and whether HTTPS_PROXY is needed\./g,"\uD638\uC2A4\uD2B8 \uC774\uB984\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. DNS\uC640 HTTPS_PROXY \uD544\uC694 \uC5EC\uBD80\uB97C \uD655\uC778\uD558\uC138\uC694."],
[/The answer came and ion-verify could not read it: please report this as a fault of ion-verify\./g,"\uC751\uB2F5\uC744 \uBC1B\uC558\uC9C0\uB9CC ion-verify\uAC00 \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. ion-verify\uC758 \uACB0\uD568\uC73C\uB85C \uC2E0\uACE0\uD574 \uC8FC\uC138\uC694."],
[/Is a proxy needed here \(HTTPS_PROXY\), or does a firewall swallow what is sent\?/g,"\uD504\uB85D\uC2DC(HTTPS_PROXY)\uAC00 \uD544\uC694\uD55C\uC9C0, \uBC29\uD654\uBCBD\uC774 \uB9C9\uACE0 \uC788\uC9C0 \uC54A\uC740\uC9C0 \uD655\uC778\uD558\uC138\uC694."],
[/no answer within (\S+?)\./g,"$1 \uC548\uC5D0 \uC751\uB2F5\uC774 \uC5C6\uC2B5\uB2C8\uB2E4."],[/signing in to Google Cloud: /g,"Google Cloud \uB85C\uADF8\uC778: "],
[/a page instead of an answer/g,"\uC751\uB2F5 \uB300\uC2E0 \uC6F9 \uD398\uC774\uC9C0\uAC00 \uC654\uC2B5\uB2C8\uB2E4"]];function Ut(e){const[,t="",o=""]=/^([A-Z][^:]{1,150}?) failed: (.*)$/s.
exec(e)??[],s=Et.find(([H])=>H.test(t));if(s===void 0)return null;const N=Lt.reduce((H,[Ne,Le])=>H.replace(Ne,Le),o);return`${t.replace(s[0],s[1])} \uC2E4\uD328: ${N}`}
const st=[[/^ready with (\S+) % of the traffic$/,"\uC900\uBE44\uB428, \uD2B8\uB798\uD53D $1% \uC218\uC2E0"],[/^ready under the tag (\S+)$/,"\uC900\uBE44\uB428, \uD0DC\uADF8 $1"],
[/^ready, without traffic$/,"\uC900\uBE44\uB428, \uD2B8\uB798\uD53D \uC5C6\uC74C"],[/^Cloud Run has not taken up the latest change yet \(generation (\S+), observed (\S+)\)$/,
"Cloud Run\uC774 \uCD5C\uC2E0 \uBCC0\uACBD\uC744 \uC544\uC9C1 \uBC18\uC601\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4(generation $1, \uBC18\uC601\uB41C generation $2)"],
[/^Cloud Run has not taken up the change yet$/,"Cloud Run\uC774 \uBCC0\uACBD\uC744 \uC544\uC9C1 \uBC18\uC601\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4"],[/^it wrote more than is read: its newest (\S+) entries begin at (\S+)$/,
"\uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uB9CE\uC774 \uAE30\uB85D\uD588\uC2B5\uB2C8\uB2E4. \uCD5C\uADFC $1\uAC74\uC740 $2\uBD80\uD130\uC758 \uAE30\uB85D\uC785\uB2C8\uB2E4"],
[/^the service is reconciling$/,"\uC11C\uBE44\uC2A4\uC5D0 \uBCC0\uACBD\uC744 \uBC18\uC601\uD558\uB294 \uC911\uC785\uB2C8\uB2E4"],[/^no traffic entry has the tag (\S+) yet$/,
"\uD0DC\uADF8 $1: \uC544\uC9C1 \uD2B8\uB798\uD53D \uD56D\uBAA9\uC5D0 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^the revision (\S+) is not there yet$/,"\uB9AC\uBE44\uC804 $1: \uC544\uC9C1 \uC5C6\uC2B5\uB2C8\uB2E4"],
[/^the revision is not there yet$/,"\uB9AC\uBE44\uC804\uC774 \uC544\uC9C1 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^the service is not ready(?: yet)?$/,"\uC11C\uBE44\uC2A4\uAC00 \uC544\uC9C1 \uC900\uBE44\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4"],
[/^the revision is retired$/,"\uC0AC\uC6A9 \uC911\uC9C0\uB41C \uB9AC\uBE44\uC804\uC785\uB2C8\uB2E4"],[/^the revision failed$/,"\uB9AC\uBE44\uC804\uC774 \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4"],
[/^(\S+) is not true yet$/,"$1 \uC870\uAC74\uC774 \uC544\uC9C1 \uCDA9\uC871\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4"],[/^the revision has no Ready condition yet$/,
"\uB9AC\uBE44\uC804\uC5D0 \uC544\uC9C1 Ready \uC870\uAC74\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^traffic is still moving to what was asked$/,"\uD2B8\uB798\uD53D\uC774 \uC544\uC9C1 \uC694\uCCAD\uD55C \uB300\uB85C \uC62E\uACA8\uC9C0\uB294 \uC911\
\uC785\uB2C8\uB2E4"],[/^the tag (\S+) leads to (\S+), not to (\S+)$/,"\uD0DC\uADF8 $1\uC758 \uB300\uC0C1: $2(\uAE30\uB300\uD55C \uB9AC\uBE44\uC804: $3)"],[/^the revision is ready, but not yet the latest ready one$/,
"\uB9AC\uBE44\uC804\uC740 \uC900\uBE44\uB418\uC5C8\uC9C0\uB9CC \uC544\uC9C1 \uCD5C\uC2E0 \uC900\uBE44 \uB9AC\uBE44\uC804\uC73C\uB85C \uD45C\uC2DC\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4"],
[/^the revision is ready but receives no traffic \((.*)\)$/,"\uB9AC\uBE44\uC804\uC740 \uC900\uBE44\uB418\uC5C8\uC9C0\uB9CC \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0 \uBABB\uD569\uB2C8\uB2E4(\uD604\uC7AC \uD2B8\uB798\uD53D: $1)"],
[/^the latest revision was deployed from commit (\S+), not from (\S+)$/,"\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC758 \uCEE4\uBC0B: $1(\uAE30\uB300\uD55C \uCEE4\uBC0B: $2)"],
[/^the latest revision is an old one: is a newer one on its way\?$/,"\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC774 \uC624\uB798\uB41C \uAC83\uC785\uB2C8\uB2E4. \uC0C8 \uB9AC\uBE44\uC804\uC774 \uB098\uD0C0\uB098\uB294\uC9C0 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4"],
[/^((?:\w+ )?(?:HTTP|TCP|gRPC)\b.*), timeout (\d+) s$/,"$1, \uC81C\uD55C \uC2DC\uAC04 $2\uCD08"],[/^someone else changes the service all the time$/,"\uB2E4\uB978 \uC0AC\uB78C\uC774 \uC11C\uBE44\uC2A4\uB97C\
 \uACC4\uC18D \uBCC0\uACBD\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4"],[/^it is not the latest revision$/,"\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC774 \uC544\uB2D9\uB2C8\uB2E4"],
[/^(\S+) of its (\S+) requests failed at the same time$/,"\uAC19\uC740 \uC2DC\uAC04\uC5D0 \uC694\uCCAD $2\uAC74 \uC911 $1\uAC74\uC774 \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4"],
[/^Cloud Run's request log holds no request of (\S+)\.$/,"Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0 $1 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4."],
[/^Monitoring has counted no request of this service\.$/,"Cloud Monitoring\uC774 \uC9D1\uACC4\uD55C \uC774 \uC11C\uBE44\uC2A4\uC758 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4."],
[/^Cloud Run tells no image$/,"Cloud Run\uC5D0\uC11C \uC774\uBBF8\uC9C0\uB97C \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^it was deployed as (.+), without a digest$/,
"$1 \uC774\uBBF8\uC9C0\uB85C \uBC30\uD3EC\uB418\uC5C8\uACE0 \uB2E4\uC774\uC81C\uC2A4\uD2B8\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^it was deployed as (.+); give its digest$/,
"$1 \uC774\uBBF8\uC9C0\uB85C \uBC30\uD3EC\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB2E4\uC774\uC81C\uC2A4\uD2B8\uB97C \uC9C0\uC815\uD558\uC138\uC694"],[/^the revision has no label$/,
"\uB9AC\uBE44\uC804\uC5D0 \uB808\uC774\uBE14\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^its labels are (.+)$/,"\uB9AC\uBE44\uC804\uC758 \uB808\uC774\uBE14: $1"],[/^no health probe is sent$/,
"\uD5EC\uC2A4 \uCCB4\uD06C\uB97C \uBCF4\uB0B4\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"],[/^no good answer of the health probe came$/,"\uD5EC\uC2A4 \uCCB4\uD06C\uC5D0 \uB300\uD55C \uC815\uC0C1 \uC751\uB2F5\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4"],
[/^none of (\S+) answers of (\S+) has the (?:header|member) (.+)$/,"$2 \uC751\uB2F5 $1\uAC74 \uC911 $3 \uAC12\uC774 \uC788\uB294 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"],
[/^Cloud Run names no URL for the tag (.+); give the input url$/,"Cloud Run\uC5D0 \uD0DC\uADF8 $1\uC758 URL\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. url \uC785\uB825\uC744 \uC9C0\uC815\uD558\uC138\uC694"],
[/^the service takes internal traffic only; run the job inside its network and give the input url$/,"\uB0B4\uBD80 \uD2B8\uB798\uD53D\uB9CC \uBC1B\uB294 \uC11C\uBE44\uC2A4\uC785\uB2C8\uB2E4. \uC791\uC5C5\uC744 \uB0B4\uBD80 \uB124\uD2B8\uC6CC\uD06C\uC5D0\uC11C \uC2E4\uD589\uD558\uACE0 url \uC785\uB825\uC744 \uC9C0\uC815\uD558\uC138\uC694"],
[/^the service has no run\.app URL; give the input url$/,"\uC11C\uBE44\uC2A4\uC5D0 run.app \uC8FC\uC18C\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. url \uC785\uB825\uC744 \uC9C0\uC815\uD558\uC138\uC694"],
[/^no answer within (\S+)$/,"\uC81C\uD55C \uC2DC\uAC04($1) \uC548\uC5D0 \uC751\uB2F5\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^it took (\S+), where (\S+) is allowed$/,
"$1 \uAC78\uB9BC(\uD5C8\uC6A9: $2)"],[/^connection refused(.*)$/,"\uC5F0\uACB0\uC774 \uAC70\uBD80\uB418\uC5C8\uC2B5\uB2C8\uB2E4$1"],[/^the connection was reset(.*)$/,
"\uC5F0\uACB0\uC774 \uCD08\uAE30\uD654\uB418\uC5C8\uC2B5\uB2C8\uB2E4$1"],[/^the host name is not known(.*)$/,"\uD638\uC2A4\uD2B8 \uC774\uB984\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4$1"],
[/^the connection was closed before an answer(.*)$/,"\uC751\uB2F5 \uC804\uC5D0 \uC5F0\uACB0\uC774 \uB04A\uACBC\uC2B5\uB2C8\uB2E4$1"],[/^no connection within the timeout(.*)$/,
"\uC81C\uD55C \uC2DC\uAC04 \uC548\uC5D0 \uC5F0\uACB0\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4$1"],[/^it redirects to nowhere; redirects are not followed$/,"\uB300\uC0C1\
 \uC5C6\uB294 \uB9AC\uB514\uB809\uC158\uC785\uB2C8\uB2E4(\uB9AC\uB514\uB809\uC158\uC740 \uB530\uB77C\uAC00\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4)"],[/^it redirects to (\S+); redirects are not followed$/,
"$1 \uC8FC\uC18C\uB85C \uB9AC\uB514\uB809\uC158\uD569\uB2C8\uB2E4(\uB9AC\uB514\uB809\uC158\uC740 \uB530\uB77C\uAC00\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4)"],[/^a page came where the state of the service was asked for: (.*)$/,
"\uC11C\uBE44\uC2A4 \uC0C1\uD0DC \uB300\uC2E0 \uC6F9 \uD398\uC774\uC9C0\uAC00 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4: $1"],[/^the answer is larger than (\d+) MiB$/,
"\uC751\uB2F5\uC774 $1MiB\uBCF4\uB2E4 \uD07D\uB2C8\uB2E4"],[/^the answer is packed as (.+), which is not known$/,"\uC54C \uC218 \uC5C6\uB294 \uD615\uC2DD\uC73C\uB85C \uC555\uCD95\uB41C \uC751\uB2F5\uC785\uB2C8\uB2E4: $1"],
[/^the answer is no (\S+) that can be read$/,"$1 \uC751\uB2F5\uC744 \uC77D\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^the answer is no JSON, and holds no (\S+)(.*)$/,
"JSON\uC774 \uC544\uB2C8\uBA70 $1 \uAC12\uC774 \uC5C6\uB294 \uC751\uB2F5\uC785\uB2C8\uB2E4$2"],[/^the answer is no JSON(.*)$/,"JSON\uC774 \uC544\uB2CC \uC751\uB2F5\uC785\uB2C8\uB2E4$1"],
[/^the answer is empty$/,"\uC751\uB2F5\uC774 \uBE44\uC5B4 \uC788\uC2B5\uB2C8\uB2E4"],[/^the answer holds nothing: (.*)$/,"\uC751\uB2F5\uC5D0 \uB0B4\uC6A9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: $1"],
[/^the answer holds no (\S+) at (\S+)$/,"\uC751\uB2F5\uC758 $2 \uC704\uCE58\uC5D0 $1 \uAC12\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^the answer does not hold (.*)$/,
"\uC751\uB2F5\uC5D0 \uB2E4\uC74C \uB0B4\uC6A9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: $1"],[/^the answer is an error page: (.*)$/,"\uC624\uB958 \uD398\uC774\uC9C0\uAC00 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4: $1"],
[/^the answer is a page, (.*)$/,"\uC6F9 \uD398\uC774\uC9C0\uAC00 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4: $1"],[/^the answer(?:'s headers)? (?:is|are) not as expected at (\S+): it (.*), and is (.*)$/,
"\uC751\uB2F5\uC758 $1 \uAC12\uC774 \uAE30\uB300\uD55C \uAC83\uACFC \uB2E4\uB985\uB2C8\uB2E4(\uAE30\uB300: $2, \uC2E4\uC81C: $3)"],[/^the answer(?:'s headers)? (?:is|are) not as expected: it (.*), and is (.*)$/,
"\uC751\uB2F5\uC774 \uAE30\uB300\uD55C \uAC83\uACFC \uB2E4\uB985\uB2C8\uB2E4(\uAE30\uB300: $1, \uC2E4\uC81C: $2)"],[/^the answer says (.*)$/,"\uC751\uB2F5\uC5D0 \uB2F4\uAE34 \uC624\uB958: $1"],
[/^the answer is (.*)$/,"\uC751\uB2F5: $1"],[/^the stream ends with an error: (.*)$/,"\uC2A4\uD2B8\uB9BC\uC774 \uC624\uB958\uB85C \uB05D\uB0AC\uC2B5\uB2C8\uB2E4: $1"],
[/^the stream says (.*)$/,"\uC2A4\uD2B8\uB9BC\uC5D0 \uB2F4\uAE34 \uC624\uB958: $1"],[/^the stream holds no answer$/,"\uC2A4\uD2B8\uB9BC\uC5D0 \uC751\uB2F5\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"],
[/^it says its status is "([^"]*)"(.*)$/,'\uC11C\uBE44\uC2A4\uAC00 \uC54C\uB9B0 \uC0C1\uD0DC: "$1"$2'],[/^it says (.*)$/,"\uC11C\uBE44\uC2A4\uAC00 \uC54C\uB9B0 \uB0B4\uC6A9: $1"],
[/^The probe carried an ID token of the job's service account: grant that account (\S+) on the service, unless the app itself refused\.$/,"\uD504\uB85C\uBE0C\uC5D0 \uC791\uC5C5 \uC11C\uBE44\uC2A4 \uACC4\uC815\uC758 ID \uD1A0\uD070\
\uC744 \uC2E4\uC5C8\uC2B5\uB2C8\uB2E4. \uC571\uC774 \uAC70\uBD80\uD55C \uAC83\uC774 \uC544\uB2C8\uB77C\uBA74 \uADF8 \uACC4\uC815\uC5D0 \uC11C\uBE44\uC2A4\uC758 $1 \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694."],
[/^YAML: export it with `--format json`$/,"YAML. `--format json`\uC73C\uB85C \uB2E4\uC2DC \uB0B4\uBCF4\uB0B4\uC138\uC694"],[/^a table \(CSV\): export it as JSON$/,
"\uD45C(CSV). JSON\uC73C\uB85C \uB2E4\uC2DC \uB0B4\uBCF4\uB0B4\uC138\uC694"],[/^HTML or XML, not a log$/,"\uB85C\uADF8\uAC00 \uC544\uB2CC HTML \uB610\uB294 XML"],
[/^a zip archive: unpack it first$/,"zip \uC555\uCD95 \uD30C\uC77C. \uBA3C\uC800 \uC555\uCD95\uC744 \uD478\uC138\uC694"],[/^compressed with something else than gzip: unpack it first$/,
"gzip\uC774 \uC544\uB2CC \uC555\uCD95 \uD30C\uC77C. \uBA3C\uC800 \uC555\uCD95\uC744 \uD478\uC138\uC694"],[/^(Avro|Parquet): export it as JSON$/,"$1. JSON\uC73C\uB85C \uB2E4\uC2DC \uB0B4\
\uBCF4\uB0B4\uC138\uC694"],[/^binary data, no text$/,"\uD14D\uC2A4\uD2B8\uAC00 \uC544\uB2CC \uBC14\uC774\uB108\uB9AC \uB370\uC774\uD130"],[/^error answers \(without a message\)$/,
"\uC624\uB958 \uC751\uB2F5(\uBA54\uC2DC\uC9C0 \uC5C6\uC74C)"],[/^error answers \((.*)\)$/,"\uC624\uB958 \uC751\uB2F5($1)"],[/^rows of BigQuery's API without names \(`bq query --format=json` names them\)$/,
"\uC774\uB984 \uC5C6\uB294 BigQuery API \uD589(`bq query --format=json`\uC740 \uC774\uB984\uC744 \uBD99\uC785\uB2C8\uB2E4)"],[/^OpenTelemetry logs$/,"OpenTeleme\
try \uB85C\uADF8"],[/^notifications of an alert$/,"\uC54C\uB9BC \uD1B5\uC9C0"],[/^objects without any key, (.*)$/,"\uD0A4\uAC00 \uC5C6\uB294 \uAC1D\uCCB4(\uB85C\uADF8 \uD56D\uBAA9 \uC544\uB2D8)"],
[/^objects with (.*), without `timestamp`, so no log entries$/,"$1 \uD0A4\uAC00 \uC788\uACE0 `timestamp`\uAC00 \uC5C6\uB294 \uAC1D\uCCB4(\uB85C\uADF8 \uD56D\uBAA9 \uC544\uB2D8)"],
[/^objects with (.*), no log entries$/,"$1 \uD0A4\uAC00 \uC788\uB294 \uAC1D\uCCB4(\uB85C\uADF8 \uD56D\uBAA9 \uC544\uB2D8)"],[/^other objects, no log entries$/,"\
\uADF8 \uBC16\uC758 \uAC1D\uCCB4(\uB85C\uADF8 \uD56D\uBAA9 \uC544\uB2D8)"],[/^the JSON is cut off: it ends within an entry or a list$/,"JSON\uC774 \uD56D\uBAA9\uC774\uB098 \uBAA9\uB85D \uC911\uAC04\uC5D0\uC11C \uC798\uB838\uC2B5\uB2C8\uB2E4"],
[/^between (\S+) and (\S+) the files hold nothing$/,"$1\uBD80\uD130 $2\uAE4C\uC9C0 \uD30C\uC77C\uC5D0 \uC544\uBB34\uAC83\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4"],[/^the files end at (\S+), (\S+) before the window does$/,
"\uD30C\uC77C\uC774 $1\uC5D0\uC11C \uB05D\uB098\uBA70, \uAD00\uCC30 \uAD6C\uAC04\uC774 \uB05D\uB098\uAE30 $2 \uC804\uC785\uB2C8\uB2E4"],[/^no answer until the window's end$/,
"\uAD00\uCC30 \uAD6C\uAC04\uC774 \uB05D\uB0A0 \uB54C\uAE4C\uC9C0 \uC751\uB2F5\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4"],[/^It was not read again\.$/,"\uB2E4\uC2DC \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4."]],
Dt=/^([^:\n]{1,60}: )(.*)$/s,It=/^[a-z0-9-]+ \d+ %(?:, [a-z0-9-]+ \d+ %)*$/;function D(e){const[t="",o,...s]=e.split(" \u2014 ");if(o!==void 0&&s.length===0&&D(
o)!==o)return`${D(t)} \u2014 ${D(o)}`;const N=Ut(e);if(N!==null)return N;if(It.test(e))return e.replaceAll(" %","%");const[,H="",Ne=e]=st.some(([ot])=>ot.test(e))?
[]:Dt.exec(e)??[],Le=st.find(([ot])=>ot.test(Ne));return Le===void 0?e:`${H}${Ne.replace(Le[0],Le[1]).replace(/(\d) %/g,"$1%")}`}const Bt={detail:D,marks:{pass:"\
\uD1B5\uACFC",ok:"\uC815\uC0C1",warn:"\uC8FC\uC758",fail:"\uC2E4\uD328",open:"\uD655\uC778 \uBD88\uAC00",waiting:"\uB300\uAE30",off:"\uD310\uC815\uD558\uC9C0 \uC54A\uC74C"},
headings:{findings:"\uD310\uC815 \uD56D\uBAA9",mainFindings:"\uC8FC\uC694 \uACB0\uACFC",green:"\uC815\uC0C1 \uBA54\uD2B8\uB9AD",yellow:"\uC8FC\uC758\uAC00 \uD544\uC694\uD55C \uD56D\uBAA9",
overall:"\uC885\uD569 \uD310\uC815",metrics:"\uC131\uB2A5 \uBA54\uD2B8\uB9AD",why:"\uD310\uC815 \uC774\uC720",next:"\uB2E4\uC74C\uC5D0 \uD560 \uC77C",plan:"\uB2E4\uC74C \uC8FC\
 \uACC4\uD68D",improve:"\uAC1C\uC120\uD560 \uC810",notices:"\uCC38\uACE0",checklist:"\uCCB4\uD06C\uB9AC\uC2A4\uD2B8",compared:"\uC774\uC804 \uB9AC\uBE44\uC804\uACFC \uBE44\uAD50",
latency:"\uC9C0\uC5F0 \uC2DC\uAC04",course:"\uC2DC\uAC04\uC5D0 \uB530\uB978 \uBCC0\uD654",newErrors:"\uC0C8\uB85C \uB098\uD0C0\uB09C \uC624\uB958 \uBA54\uC2DC\uC9C0",
errors:"\uC790\uC8FC \uBC1C\uC0DD\uD55C \uC624\uB958",requests:"\uC694\uCCAD",byStatus:"\uC0C1\uD0DC \uCF54\uB4DC\uBCC4 \uC694\uCCAD",byGroup:"\uADF8\uB8F9\uBCC4 \uC694\uCCAD",
slowest:"\uAC00\uC7A5 \uB290\uB9B0 \uC694\uCCAD",probes:"\uD504\uB85C\uBE0C",dependencies:"\uB9C8\uC9C0\uB9C9 \uD5EC\uC2A4 \uCCB4\uD06C \uC751\uB2F5\uC758 \uC758\uC874\uC131",
failures:"\uCD5C\uADFC \uC2E4\uD328\uD55C \uD504\uB85C\uBE0C",resources:"\uBA54\uBAA8\uB9AC\uC640 CPU",readiness:"\uC900\uBE44 \uACFC\uC815",candidate:"\uB300\uC0C1 \uB9AC\uBE44\uC804\uACFC \
\uD2B8\uB798\uD53D",traffic:"\uD2B8\uB798\uD53D",trend:"\uAE30\uAC04\uBCC4 P95",configuration:"\uC124\uC815",judged:"\uD310\uC815 \uBC29\uBC95",source:"\uC218\uCE58\uC758 \uCD9C\uCC98",
query:"\uAC19\uC740 \uC218\uCE58\uB97C \uB2E4\uC2DC \uD655\uC778\uD558\uB824\uBA74",recount:"\uB2E4\uC2DC \uC9D1\uACC4\uD558\uB294 \uBA85\uB839",rollback:"\uB864\uBC31"},
columns:{check:"\uD56D\uBAA9",decision:"\uD310\uC815",seen:"\uAD00\uCE21\uAC12",limit:"\uD55C\uB3C4",sample:"\uD45C\uBCF8",interval:"95% \uC2E0\uB8B0\uAD6C\uAC04",
metric:"\uBA54\uD2B8\uB9AD",value:"\uAC12",mark:"\uD310\uC815",message:"\uBA54\uC2DC\uC9C0",pattern:"\uD328\uD134",example:"\uCCAB \uBA54\uC2DC\uC9C0",count:"\uAC74\uC218",
first:e=>`\uCD5C\uCD08 \uBC1C\uC0DD (${e})`,at:e=>`\uC2DC\uAC01 (${e})`,severity:"\uC2EC\uAC01\uB3C4",status:"\uC0C1\uD0DC \uCF54\uB4DC",group:"\uADF8\uB8F9",requests:"\
\uC694\uCCAD",share:"\uBE44\uC728",errors:"\uC624\uB958",errorRate:"\uC624\uB958\uC728",slow:"\uB290\uB9B0 \uC694\uCCAD",slowOver:(e,t)=>`\uB290\uB9B0 \uC694\uCCAD(${e.
duration(t)} \uCD08\uACFC)`,mean:"\uD3C9\uADE0",p50:"P50",p95:"P95",p99:"P99",longest:"\uCD5C\uB300",latency:"\uC9C0\uC5F0 \uC2DC\uAC04",logs:"\uB85C\uADF8",probe:"\
\uD504\uB85C\uBE0C",sent:"\uC804\uC1A1",failed:"\uC2E4\uD328",longestRun:"\uCD5C\uB300 \uC5F0\uC18D \uC2E4\uD328",firstAnswer:"\uCCAB \uC751\uB2F5 \uC911\uC559\uAC12",
repeatedAnswer:"\uBC18\uBCF5 \uC751\uB2F5 \uC911\uC559\uAC12",name:"\uC774\uB984",state:"\uC0C1\uD0DC",reason:"\uC774\uC720",resource:"\uC790\uC6D0",last:"\uCD5C\uADFC\uAC12",
highest:"\uCD5C\uACE0\uAC12",points:"\uCE21\uC815\uAC12 \uC218",after:"\uACBD\uACFC",setting:"\uC124\uC815",wanted:"\uAE30\uB300 \uC124\uC815",actual:"\uC2E4\uC81C \uC124\uC815",
revision:"\uB9AC\uBE44\uC804",percent:"\uD2B8\uB798\uD53D",tag:"\uD0DC\uADF8",url:"URL",from:"\uC774\uC0C1",below:"\uBBF8\uB9CC",period:"\uAE30\uAC04",difference:"\
\uCC28\uC774",candidate:"\uB300\uC0C1 \uB9AC\uBE44\uC804",baseline:"\uC774\uC804 \uB9AC\uBE44\uC804"},labels:{service:"\uC11C\uBE44\uC2A4",candidate:"\uB300\uC0C1",
baseline:"\uC774\uC804",window:"\uAD00\uCC30 \uC2DC\uAC04",firstLook:"\uCCAB \uD655\uC778",period:"\uAE30\uAC04",deployed:"\uBC30\uD3EC",commit:"\uCEE4\uBC0B",open:"\
\uBC14\uB85C \uAC00\uAE30",run:"\uC774 \uC2E4\uD589",revision:"\uB9AC\uBE44\uC804",logs:"\uB85C\uADF8",metrics:"\uBA54\uD2B8\uB9AD",dashboards:"\uB300\uC2DC\uBCF4\uB4DC",
revisionLogs:"\uB9AC\uBE44\uC804 \uB85C\uADF8",entries:"\uB85C\uADF8",followsLatest:"\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB984",noGroup:"(\uC5C6\uC74C)",
up:"\uC815\uC0C1",down:"\uC7A5\uC560",now:"\uC9C0\uAE08 \uD560 \uC77C"},settings:{created:e=>`\uC0DD\uC131 \uC2DC\uAC01 (${e})`,memory:"\uBA54\uBAA8\uB9AC",cpu:"\
CPU",instances:"\uC778\uC2A4\uD134\uC2A4 \uC218","max-instances":"\uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218",concurrency:"\uB3D9\uC2DC \uC694\uCCAD \uC218",timeout:"\
\uC694\uCCAD \uC81C\uD55C \uC2DC\uAC04",healthCheck:"\uD5EC\uC2A4 \uCCB4\uD06C","health-path":"\uD5EC\uC2A4 \uCCB4\uD06C \uACBD\uB85C","health-timeout":"\uD5EC\uC2A4 \uCCB4\uD06C \uC81C\
\uD55C \uC2DC\uAC04",traffic:"\uD2B8\uB798\uD53D",instanceRange:(e,t)=>`${e} \u2013 ${t}`},commit:(e,t,o)=>`${e.code(t.slice(0,7))}${o===null?"":`, \uC791\uC131\uC790 ${e.
quote(o)}`}`,span:(e,t,o)=>`${e.dateTime(t)} \u2013 ${e.dateTime(o)} (${e.zone})`,interval:(e,t)=>t===null?`${e} \uC774\uC0C1`:`${e} \u2013 ${t}`,limit:e=>`\uD55C\uB3C4 ${e}`,
limitOf:(e,t,o)=>`${e}, ${o}\uC758 ${t}`,passed:(e,t)=>`\uD1B5\uACFC ${e}\uAC1C: ${t.join(", ")}`,passedFigure:(e,t,o)=>`${e} ${t}(\uD55C\uB3C4 ${o})`,missed:{word:"\
\uCD5C\uACE0\uAC12\uC744 \uB193\uCE68",sentence:"\uADF8\uB7F0\uB370\uB3C4 \uBA54\uBAA8\uB9AC \uCD08\uACFC\uB85C \uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uB450 \uCE21\uC815 \uC2DC\uC810 \uC0AC\uC774\uC5D0 \uC0AC\uC6A9\uB7C9\uC774 \uCE58\uC19F\uC558\uB2E4\uAC00 \uC885\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4."},
more:e=>`\uC678 ${e}\uAC1C`,figures:"\uC218\uCE58 \uBCF4\uAE30",chart:{latency:(e,t)=>`${e.duration(t)} \uB2E8\uC704 P95 \uC9C0\uC5F0 \uC2DC\uAC04`,requests:(e,t)=>`${e.
duration(t)} \uB2E8\uC704 \uC694\uCCAD \uC218`,errors:(e,t)=>`${e.duration(t)} \uB2E8\uC704 \uC624\uB958 \uC218`,hours:"\uC2DC\uC791 \uD6C4 \uACBD\uACFC(\uC2DC\uAC04)",
minutes:"\uC2DC\uC791 \uD6C4 \uACBD\uACFC(\uBD84)",seconds:"\uC2DC\uC791 \uD6C4 \uACBD\uACFC(\uCD08)",since:"\uAD00\uCC30 \uC2DC\uC791 \uD6C4 \uACBD\uACFC",latencyAxis:e=>`\
P95 (${e==="ms"?"ms":"\uCD08"})`,memoryAxis:"\uBA54\uBAA8\uB9AC (MB)",cpuAxis:"CPU (%)",budget:e=>`\uD55C\uB3C4 ${e}`,limitNote:(e,t)=>`\uC120\uC740 \uD55C\uB3C4(${t}\
)\uC785\uB2C8\uB2E4.`,gapNote:(e,t)=>`\uB9C9\uB300\uAC00 \uC5C6\uB294 ${e.count(t)}\uAC1C \uAD6C\uAC04\uC5D0\uB294 \uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uC788\uB294 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.`,
openNote:(e,t)=>`\uB9C8\uC9C0\uB9C9 ${e.count(t)}\uAC1C \uAD6C\uAC04\uC740 \uC544\uC9C1 \uB05D\uB098\uC9C0 \uC54A\uC740 \uB290\uB9B0 \uC694\uCCAD\uC774 \uC788\uC744 \uC218 \uC788\uC5B4 \uD45C\uC2DC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`,
noErrors:"\uBAA8\uB4E0 \uAD6C\uAC04\uC5D0\uC11C \uC624\uB958\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.",noLatency:"\uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uC788\uB294 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
probeFailures:"\uC2E4\uD328\uD55C \uD504\uB85C\uBE0C",probeFailure:(e,t,o)=>`${t} ${e} \uD504\uB85C\uBE0C \uC2E4\uD328: ${D(o)}`,part:(e,t,o,s)=>`${e} \u2014 \uC694\uCCAD ${t}\
\uAC74, \uC624\uB958 ${o}\uAC74, P95 ${s}`,latencyTold:(e,t,o,s)=>`P95 \uBC94\uC704\uB294 ${e}\u2013${t}, \uC804\uCCB4 ${s}\uAC1C \uAD6C\uAC04 \uC911 ${o}\uAC1C\uAC00 \uD55C\uB3C4\uB97C\
 \uB118\uC5C8\uC2B5\uB2C8\uB2E4.`,requestsTold:(e,t)=>`\uAD6C\uAC04\uBCC4 \uC694\uCCAD \uC218\uB294 ${e}\u2013${t}\uAC74\uC785\uB2C8\uB2E4.`,errorsTold:(e,t)=>`\
\uC624\uB958\uB294 \uBAA8\uB450 ${e}\uAC74, \uD55C \uAD6C\uAC04\uC5D0 \uCD5C\uB300 ${t}\uAC74\uC785\uB2C8\uB2E4.`,point:(e,t)=>`${e}: ${t}`,gaugeTold:(e,t,o)=>`\
\uCD5C\uADFC\uAC12 ${e}, \uCD5C\uACE0\uAC12 ${t}, \uD55C\uB3C4 ${o}.`,spread:"\uC694\uCCAD \uCC98\uB9AC \uC2DC\uAC04\uC758 \uBD84\uD3EC",spreadAxis:"\uC9C0\uC5F0 \uC2DC\uAC04(\uB85C\uADF8 \uB208\uAE08\
)",within:"\uD55C\uB3C4 \uC774\uB0B4",beyond:"\uD55C\uB3C4 \uCD08\uACFC",share:(e,t,o,s)=>`${e}\u2013${t}: \uC694\uCCAD ${o}\uAC74(${s})`,spreadTold:(e,t,o,s)=>`\
\uC694\uCCAD ${e}\uAC74 \uC911 \uC808\uBC18\uC740 ${t} \uC774\uB0B4, 95%\uB294 ${o} \uC774\uB0B4\uC5D0 \uB05D\uB0AC\uACE0, \uAC00\uC7A5 \uAE34 \uC694\uCCAD\uC740 ${s}\
 \uAC78\uB838\uC2B5\uB2C8\uB2E4.`,evidence:"\uADFC\uAC70\uAC00 \uC313\uC778 \uACFC\uC815",against:"\uD55C\uB3C4 \uCD08\uACFC\uC758 \uADFC\uAC70",inFavour:"\uD55C\uB3C4 \uC900\uC218\
\uC758 \uADFC\uAC70",enough:"\uCDA9\uBD84",none:"\uC5C6\uC74C",evidencePoint:(e,t,o)=>`${e}: \uD55C\uB3C4 \uCD08\uACFC\uC758 \uADFC\uAC70 ${t}, \uD55C\uB3C4 \uC900\uC218\uC758 \uADFC\uAC70 ${o}`,
evidenceTold:(e,t,o,s)=>`\uB9C8\uC9C0\uB9C9 \uC2DC\uC810\uC5D0 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uD55C\uB3C4\uB97C \uC9C0\uD0A4\uB294 \uC11C\uBE44\uC2A4\uB77C\uBA74 \uCD5C\uB300 ${e}\
(\uC2E4\uD328\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${t}), \uD55C\uB3C4\uB97C \uB118\uB294 \uC11C\uBE44\uC2A4\uB77C\uBA74 \uCD5C\uB300 ${o}(\uD1B5\uACFC\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${s}\
)\uC785\uB2C8\uB2E4.`,evidenceNote:"\uADFC\uAC70\uB294 \uD310\uC815\uC5D0 \uCDA9\uBD84\uD55C \uC815\uB3C4\uC5D0 \uB300\uD55C \uBE44\uC728\uC744 \uB85C\uADF8 \uB208\uAE08\uC73C\uB85C \uB098\uD0C0\uB0B8 \uAC83\uC785\uB2C8\uB2E4. \uBA87 \uBC88\uC744 \uD655\uC778\uD558\uB354\uB77C\uB3C4 \uC624\uD310 \uD655\uB960\uC740 \uC57D\uC18D\uD55C \uBC94\uC704\uB97C \uB118\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."}},
at={service:"\uC11C\uBE44\uC2A4",region:"\uB9AC\uC804",project:"\uD504\uB85C\uC81D\uD2B8"},Wt={replayed:(e,{startedAt:t,plannedMs:o},s,N,H)=>`${e.dateTime(t)} U\
TC\uBD80\uD130 ${e.duration(o)} \uAD6C\uAC04, ${e.duration(s)} \uB4A4\uC5D0 \uD310\uC815 (\uC870\uD68C ${e.count(H)}\uD68C \uC911 ${e.count(N)}\uD68C).`,late:(e,t)=>`\
\uC774 \uAD6C\uAC04\uC758 \uD56D\uBAA9 ${e.count(t)}\uAC1C\uB294 \uADF8 \uB4A4\uC5D0 \uB3C4\uCC29\uD588\uC2B5\uB2C8\uB2E4.`,bad:(e,t,o)=>`\uC77D\uC744 \uC218 \uC5C6\uB294 \uC904 \uB610\uB294 \uD56D\uBAA9: ${e.
count(t)}\uAC1C, \uCCAB \uBC88\uC9F8: ${o}.`,looksLike:e=>`\uD30C\uC77C \uD615\uC2DD: ${D(e)}.`,unusable:(e,t,o)=>`\uC0AC\uC6A9\uD558\uC9C0 \uBABB\uD55C \uD56D\uBAA9 ${e.
count(t)}\uAC1C: ${D(o)}.`,missing:(e,t,o,s,N)=>`\uC571\uC758 \uAD6C\uC870\uD654\uB41C \uD56D\uBAA9 ${e.count(t)}\uAC1C \uC911 ${o} \uD544\uB4DC(${s})\uAC00 \uC788\uB294 \uAC83\uC740 \uC5C6\uC2B5\
\uB2C8\uB2E4. \uC788\uB294 \uD544\uB4DC: ${N}.`,several:(e,t)=>`${t.map(([o,s])=>`${at[o]} ${e.count(s.length)}\uAC1C(${s.join(", ")})`).join(", ")}\uAC00 \uC788\uC5B4 \uBC30\uD3EC\uB9C8\uB2E4 \uB530\uB85C\
 \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. ${t.map(([o])=>`--${o}`).join(", ")}\uB85C \uD558\uB098\uB97C \uACE0\uB974\uC138\uC694.`,onlyOthers:(e,t,o)=>`\uCC3E\uB294 \uB300\uC0C1\uC758 \uC694\uCCAD\uC774 \
\uC5C6\uC2B5\uB2C8\uB2E4. \uD30C\uC77C\uC5D0 \uC788\uB294 \uAC83: ${t.join("; ")}${o>0?` \uC678 ${e.count(o)}\uAC1C`:""}.`,places:at,next:"\uB2E4\uC74C\uC5D0 \uD560 \uC77C",
columns:{file:"\uD30C\uC77C",revision:"\uB9AC\uBE44\uC804",begins:"\uC2DC\uC791 (UTC)",verdict:"\uD310\uC815",decided:"\uD310\uC815\uAE4C\uC9C0",requests:"\uC694\uCCAD",
errorRate:"\uC624\uB958\uC728",p95:"P95"},sums:(e,t,o,s,N)=>`\uBC30\uD3EC ${e.count(t)}\uAC74 \uC911 \uC774 \uD55C\uB3C4\uB77C\uBA74 \uD1B5\uACFC ${e.count(o)}\uAC74\
, \uC2E4\uD328 ${e.count(s)}\uAC74, \uD310\uB2E8 \uBCF4\uB958 ${e.count(N)}\uAC74\uC774\uC5C8\uC744 \uAC83\uC785\uB2C8\uB2E4.`,early:(e,t,o,s)=>t===s?`\uC2E4\uD328\uB294 ${e.
duration(t)} \uB4A4\uC5D0 \uC54C \uC218 \uC788\uC5C8\uC744 \uAC83\uC785\uB2C8\uB2E4.`:`\uC2E4\uD328\uB294 ${e.duration(t)}\uC5D0\uC11C ${e.duration(s)} \uC0AC\uC774\uC5D0, \uC808\uBC18\uC740\
 ${e.duration(o)} \uC548\uC5D0 \uC54C \uC218 \uC788\uC5C8\uC744 \uAC83\uC785\uB2C8\uB2E4.`,noDeploys:"\uADF8 \uAE30\uAC04\uC5D0\uB294 \uBC30\uD3EC\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4."},
Gt={runLink:"\uC2E4\uD589 \uC694\uC57D",trend:"\uCD94\uC774",thisRun:"\uC774\uBC88 \uC2E4\uD589",when:"\uC2DC\uAC01 (UTC)",verdict:"\uD310\uC815",same:"\uAC70\uC758 \uAC19\uC74C",
slower:e=>`\u25B2 ${e} \uB290\uB824\uC9D0`,faster:e=>`\u25BC ${e} \uBE68\uB77C\uC9D0`,more:e=>`\u25B2 ${e} \uB298\uC5B4\uB0A8`,fewer:e=>`\u25BC ${e} \uC904\uC5B4\uB4E6`,
points:e=>`${e}%p`,against:(e,t,o,s,N)=>`\uC774\uC804 \uC2E4\uD589(${t===""?"":`${e.code(t)}, `}${o} \uC804)\uACFC \uBE44\uAD50: ${[s===null?null:`P95 ${s}`,N===
null?null:`\uC624\uB958\uC728 ${N}`].filter(H=>H!==null).join(", ")}. \uB450 \uAD00\uCC30 \uAD6C\uAC04\uC758 \uC218\uCE58\uB97C \uB098\uB780\uD788 \uBCF8 \uAC83\uC774\uBA70 \uD1B5\uACC4 \uAC80\uC815\uC740 \uC544\uB2D9\uB2C8\uB2E4.`,
cut:e=>`GitHub \uB313\uAE00 \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uC0DD\uB7B5\uD55C \uBD80\uBD84: ${e.join(", ")}. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,
cutHard:"GitHub \uB313\uAE00 \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uB4B7\uBD80\uBD84\uC744 \uC0DD\uB7B5\uD588\uC2B5\uB2C8\uB2E4. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.",
cutCheck:e=>`GitHub \uAC80\uC0AC(check) \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uC0DD\uB7B5\uD55C \uBD80\uBD84: ${e.join(", ")}. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,
cutCheckHard:"GitHub \uAC80\uC0AC(check) \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uB4B7\uBD80\uBD84\uC744 \uC0DD\uB7B5\uD588\uC2B5\uB2C8\uB2E4. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.",
starting:"\uACE7 \uAC80\uC99D\uC744 \uC2DC\uC791\uD569\uB2C8\uB2E4",running:"\uC544\uC9C1 \uD310\uC815\uC774 \uB098\uC624\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC9C4\uD589 \uC0C1\uD669\uC740 \uC2E4\uD589 \uB85C\uADF8\uC5D0\uC11C \uBCFC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
abandoned:"\uD310\uC815\uC774 \uB098\uC624\uAE30 \uC804\uC5D0 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4",abandonedSummary:"\uC2E4\uD589\uC774 \uCDE8\uC18C\uB418\uC5C8\uAC70\uB098 \uD504\uB85C\uC138\uC2A4\uAC00 \uC885\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC5B4\uB514\uAE4C\uC9C0 \uC9C4\uD589\uB418\uC5C8\uB294\uC9C0\uB294 \uC2E4\uD589 \uB85C\uADF8\uC5D0 \uC788\uC2B5\
\uB2C8\uB2E4.",noComment:e=>`\uD480 \uB9AC\uD018\uC2A4\uD2B8 \uB313\uAE00\uC744 \uC4F0\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. ${e}`,noCheck:e=>`\uAC80\uC0AC(check)\uB97C \uC124\uC815\uD558\uC9C0 \uBABB\
\uD588\uC2B5\uB2C8\uB2E4. ${e}`,noDeployment:e=>`\uBC30\uD3EC(deployment) \uC0C1\uD0DC\uB97C \uC124\uC815\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. ${e}`,grant:e=>`\
\uC791\uC5C5(job)\uC5D0 ${e} \uAD8C\uD55C\uC744 \uC8FC\uC138\uC694. (\uD3EC\uD06C\uC5D0\uC11C \uC628 \uD480 \uB9AC\uD018\uC2A4\uD2B8\uC758 \uD1A0\uD070\uC740 \uC5B4\uB5A4 \uAD8C\uD55C\uC744 \uC8FC\uC5B4\uB3C4 \uC77D\uAE30\uB9CC \uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.) \uD310\uC815\uC5D0\uB294 \uC601\uD5A5\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.`,
unaffected:"\uD310\uC815\uC5D0\uB294 \uC601\uD5A5\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",severalDeployments:"\uC774 \uC2E4\uD589\uC5D0 \uBC30\uD3EC(deployment)\uAC00 \uC5EC\uB7EC \uAC1C\uB77C \uC5B4\uB290 \uAC83\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uD45C\uC2DC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4\
.",deploymentsNotSeen:e=>`\uBC30\uD3EC(deployment)\uB97C \uD655\uC778\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e} environment\uB97C \uC4F0\uB294 \uC791\uC5C5\uC5D0\uB294 deployments: write \uAD8C\
\uD55C\uC774 \uD544\uC694\uD569\uB2C8\uB2E4.`,jobsName:e=>`\uC774 \uC6CC\uD06C\uD50C\uB85C\uC5D0 \uC774\uB984\uC774 ${JSON.stringify(e)}\uC778 \uC791\uC5C5(job)\uC774 \uC788\uC5B4 GitHub\uC774 \uAC19\uC740\
 \uC774\uB984\uC758 \uAC80\uC0AC(check)\uB97C \uD1A0\uD070\uC73C\uB85C \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \`status-context\`\uC5D0 \uB2E4\uB978 \uC774\uB984\uC744 \uC9C0\uC815\uD558\uC138\uC694. \uD310\uC815\uC5D0\uB294 \uC601\uD5A5\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.`,
statusForRollUp:"\uC774 \uCEE4\uBC0B\uC5D0\uC11C\uB294 \uC218\uB3D9\uC73C\uB85C \uC2DC\uC791\uD55C \uC2E4\uD589\uC774 \uBA3C\uC800 \uC788\uC5B4, \uAC80\uC0AC(check run)\uB97C \uB9CC\uB4E4\uC5B4\uB3C4 GitHub\uC758 \uC804\uCCB4 \uC0C1\uD0DC\uC5D0 \uD45C\uC2DC\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uADF8\uB798\uC11C \uCEE4\uBC0B \uC0C1\uD0DC\uB85C \uB300\uC2E0\uD569\uB2C8\uB2E4.",
statusInstead:"\uC774 \uD1A0\uD070\uC73C\uB85C\uB294 \uAC80\uC0AC(check run)\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC5B4 \uCEE4\uBC0B \uC0C1\uD0DC\uB85C \uB300\uC2E0\uD569\uB2C8\uB2E4."},
zt={report:"\uBC30\uD3EC \uAC80\uC99D \uBCF4\uACE0\uC11C",skip:"\uBCF8\uBB38\uC73C\uB85C \uAC74\uB108\uB6F0\uAE30",contents:"\uBAA9\uCC28",judged:{source:"\uCD9C\uCC98",
policies:"\uD310\uB2E8 \uBCF4\uB958\uC758 \uCC98\uB9AC",policy:(e,t,o)=>`${e.code(`on-inconclusive: ${t}`)}, ${e.code(`on-no-data: ${o}`)}`,window:"\uAD00\uCC30 \uC2DC\uAC04",
polls:"\uD655\uC778 \uD69F\uC218",every:(e,t)=>`${e}\uD68C, ${t} \uAC04\uACA9`,schema:"\uBCF4\uACE0\uC11C"}},Ht={requests:"\uC694\uCCAD",resources:"\uBA54\uBAA8\uB9AC\uC640 CPU",
errors:"\uC624\uB958 \uBA54\uC2DC\uC9C0",revisions:"\uB9AC\uBE44\uC804",restarts:"\uC778\uC2A4\uD134\uC2A4 \uC885\uB8CC",trend:"\uC774\uC804 \uAE30\uAC04",instances:"\
\uC778\uC2A4\uD134\uC2A4 \uC218",refused:"\uC778\uC2A4\uD134\uC2A4\uC5D0 \uB3C4\uB2EC\uD558\uC9C0 \uBABB\uD55C \uC694\uCCAD"},Ft={title:{day:"24\uC2DC\uAC04 \uBCF4\uACE0\uC11C",
week:"\uC8FC\uAC04 \uBCF4\uACE0\uC11C",month:"\uC6D4\uAC04 \uBCF4\uACE0\uC11C",custom:"\uC6B4\uC601 \uBCF4\uACE0\uC11C"},verdicts:{pass:"\uC815\uC0C1",warn:"\uC8FC\uC758",
fail:"\uD55C\uB3C4 \uCD08\uACFC",inconclusive:"\uD310\uB2E8 \uBCF4\uB958"},headline:(e,t)=>[`\uC694\uCCAD ${e.count(t.requests)}\uAC74, \uC131\uACF5\uB960 ${e.percent(
t.successRate)}${t.p95Ms===null?"":`, P95 ${e.duration(t.p95Ms)}`}`,...t.failed.length===0?[]:[`\uD55C\uB3C4 \uCD08\uACFC: ${t.failed.join(", ")}`],...t.warned.
length===0?[]:[`\uC8FC\uC758: ${t.warned.join(", ")}`],...t.unknown.length===0?[]:[`\uD655\uC778 \uBD88\uAC00: ${t.unknown.join(", ")}`]].join("; "),noRequests:"\
\uC694\uCCAD\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4",checks:{availability:"\uAC00\uC6A9\uC131","error-rate":"\uC624\uB958\uC728",mean:"\uD3C9\uADE0 \uC9C0\uC5F0 \uC2DC\uAC04",
p95:"P95 \uC9C0\uC5F0 \uC2DC\uAC04","p95-trend":"P95 \uCD94\uC138",memory:"\uBA54\uBAA8\uB9AC","memory-leak":"\uBA54\uBAA8\uB9AC \uB204\uC218",cpu:"CPU","cpu-co\
nsistent":"CPU \uC548\uC815\uC131",restarts:"\uC778\uC2A4\uD134\uC2A4 \uC7AC\uC2DC\uC791",groups:"\uADF8\uB8F9 \uAC04 \uD3B8\uCC28","groups-work":"\uBAA8\uB4E0 \uADF8\uB8F9 \uB3D9\uC791",
dependencies:"\uC758\uC874\uC131","new-errors":"\uC0C8\uB85C\uC6B4 \uC624\uB958","data-consistent":"\uB85C\uADF8 \uC77C\uCE58",cache:"\uC751\uB2F5 \uCE90\uC2DC",
configuration:"\uC124\uC815","no-rollback":"\uB864\uBC31 \uC5C6\uC74C"},marks:{ok:"\uC815\uC0C1",warning:"\uC8FC\uC758",failed:"\uD55C\uB3C4 \uCD08\uACFC",unknown:"\
\uD655\uC778 \uBD88\uAC00"},checklist:{"mean-time":"\uD3C9\uADE0 \uC751\uB2F5 \uC2DC\uAC04\uC774 \uC815\uC0C1 \uBC94\uC704","requests-by-status":"\uC0C1\uD0DC \uCF54\uB4DC\uBCC4 \uC694\uCCAD \uD655\uC778",
"error-rate":"\uC624\uB958\uC728 \uD55C\uB3C4 \uC900\uC218",latency:"P95 \uC9C0\uC5F0 \uC2DC\uAC04 \uD55C\uB3C4 \uC900\uC218","memory-stable":"\uBA54\uBAA8\uB9AC \uC548\uC815",
"no-memory-leak":"\uBA54\uBAA8\uB9AC \uB204\uC218 \uC5C6\uC74C","cpu-consistent":"CPU \uC0AC\uC6A9\uB7C9 \uC77C\uC815","user-reports":"\uC0AC\uC6A9\uC790 \uC2E0\uACE0 \uC5C6\uC74C",
dependencies:"\uC758\uC874\uC131 \uC815\uC0C1 \uC751\uB2F5","error-logs":"\uC624\uB958 \uB85C\uADF8\uC5D0 \uC0C8\uB85C\uC6B4 \uC624\uB958 \uC5C6\uC74C","slow-by\
-group":"\uADF8\uB8F9\uBCC4 \uB290\uB9B0 \uC694\uCCAD \uD655\uC778","groups-work":"\uBAA8\uB4E0 \uADF8\uB8F9 \uC815\uC0C1 \uB3D9\uC791","groups-alike":"\uD3B8\uCC28\uAC00 \uD070 \uADF8\uB8F9\
 \uC5C6\uC74C","nothing-unusual":"\uD2B9\uC774 \uC0AC\uD56D \uC5C6\uC74C","self-recovery":"\uC778\uC2A4\uD134\uC2A4 \uC885\uB8CC \uD6C4 \uC790\uB3D9 \uBCF5\uAD6C",
"no-rollback":"\uB864\uBC31 \uBD88\uD544\uC694","data-consistent":"\uB370\uC774\uD130 \uC77C\uAD00\uC131","cache-effective":"\uCE90\uC2DC \uD6A8\uACFC",availability:"\
\uAC00\uC6A9\uC131 \uBAA9\uD45C \uB2EC\uC131",trend:"\uC0C1\uC2B9 \uCD94\uC138 \uC5C6\uC74C",configuration:"\uAE30\uB300 \uC124\uC815\uC73C\uB85C \uC2E4\uD589 \uC911"},
askPeople:"\uC0AC\uB78C\uB9CC \uC54C \uC218 \uC788\uC73C\uB2C8 \uC9C1\uC811 \uD655\uC778\uD558\uC138\uC694",reasons:{within:()=>"\uD55C\uB3C4 \uC774\uB0B4","wit\
hin-unproven":()=>"\uD55C\uB3C4 \uC774\uB0B4\uC774\uC9C0\uB9CC \uC694\uCCAD\uC774 \uC801\uC5B4 \uADFC\uAC70\uAC00 \uBD80\uC871\uD569\uB2C8\uB2E4",beyond:()=>"\uD55C\uB3C4\
\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4","beyond-unproven":()=>"\uD55C\uB3C4\uB97C \uB118\uC5C8\uC9C0\uB9CC \uC6B0\uC5F0\uC77C \uC218 \uC788\uB294 \uC815\uB3C4\uC785\uB2C8\uB2E4",
unresolved:(e,t)=>`\uC54C \uC218 \uC5C6\uC74C: \uAC12\uC774 ${t.high===null?`${e.duration(t.low)} \uC774\uC0C1`:`${e.duration(t.low)}~${e.duration(t.high)} \uC0AC\uC774`}\
\uC774\uACE0 \uD55C\uB3C4\uB3C4 \uADF8 \uC548\uC5D0 \uC788\uC2B5\uB2C8\uB2E4`,"below-range":(e,t)=>`\uC815\uC0C1 \uBC94\uC704(${e.duration(t.low)}\uBD80\uD130)\uBCF4\uB2E4 \uBE60\uB985\uB2C8\uB2E4. \uC694\uCCAD\
\uC774 \uC911\uAC04\uC5D0 \uB04A\uAE30\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694`,"no-data":()=>"\uB370\uC774\uD130 \uC5C6\uC74C","not-read":(e,t)=>`\uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.
quote(D(t.detail))}`,"budget-none":e=>`\uD310\uC815\uD558\uC9C0 \uC54A\uC74C: \uD55C\uB3C4 ${e.code("none")}`,"limit-unknown":()=>"\uC778\uC2A4\uD134\uC2A4\uC5D0 \uC124\uC815\uB41C \uD06C\uAE30\uB97C \uC54C \uC218 \uC5C6\uC5B4 \uADF8 \uBE44\uC728\uC744 \uD55C\uB3C4\
\uB85C \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4","not-asked":()=>"\uD310\uB2E8\uD558\uC9C0 \uC54A\uC74C",rising:(e,t)=>`${t.steps}\uAC1C \uAE30\uAC04\uC5D0 \uAC78\uCCD0 \uB9E4\uBC88 ${e.
duration(t.perStepMs)}\uC529 \uC0C1\uC2B9(\uCD94\uC138 \uC5C6\uC774 \uC774\uB807\uAC8C \uB420 \uD655\uB960 ${e.percent(t.p)})${t.reachedAt===null?"":`. \uC774\uB300\uB85C\uBA74 ${e.
day(t.reachedAt)}\uC5D0 \uD55C\uB3C4\uC5D0 \uB3C4\uB2EC\uD569\uB2C8\uB2E4`}`,steady:(e,t)=>`${t.steps}\uAC1C \uAE30\uAC04 \uB3D9\uC548 \uC0C1\uC2B9 \uCD94\uC138 \uC5C6\uC74C`,
"too-few-periods":(e,t)=>`\uCD94\uC138\uB97C \uD310\uB2E8\uD558\uAE30\uC5D0\uB294 ${t.steps}\uAC1C \uAE30\uAC04\uC73C\uB85C \uBD80\uC871\uD569\uB2C8\uB2E4`,leak:(e,t)=>`\
\uB9E4\uC77C ${e.bytes(t.perDayBytes)}\uC529 \uAFB8\uC900\uD788 \uC99D\uAC00${t.daysToLimit===null?"":`. ${e.count(Math.round(t.daysToLimit))}\uC77C \uB4A4 \uD55C\uB3C4\uC5D0 \uB3C4\uB2EC\uD569\uB2C8\uB2E4`}`,
"no-leak":(e,t)=>`${t.days}\uC77C \uB3D9\uC548 \uAFB8\uC900\uD55C \uC99D\uAC00 \uC5C6\uC74C(\uD558\uB8E8 ${e.bytes(t.perDayBytes)})`,"memory-rises":(e,t)=>`\uD558\uB8E8 ${e.
bytes(t.perDayBytes)} \uC18D\uB3C4\uB85C \uC99D\uAC00\uD588\uC73C\uB2C8 \uC9C0\uCF1C\uBCF4\uC138\uC694`,"memory-steady":(e,t)=>`\uC548\uC815\uC801(\uD558\uB8E8 ${e.
bytes(t.perDayBytes)})`,"too-short":(e,t)=>`${e.count(t.hours)}\uC2DC\uAC04\uC73C\uB85C\uB294 \uBD80\uC871\uD569\uB2C8\uB2E4(${t.needed}\uC2DC\uAC04 \uD544\uC694)`,
"hours-above":(e,t)=>`${e.duration(t.forMs)} \uB3D9\uC548 \uD55C\uB3C4 \uCD08\uACFC, \uCC98\uC74C\uC740 ${e.dateTime(t.firstAt)}`,"steady-load":(e,t)=>`${e.percent(
t.least)}~${e.percent(t.most)}`,"swinging-load":(e,t)=>`${e.percent(t.least)}~${e.percent(t.most)} \uC0AC\uC774\uB85C \uD06C\uAC8C \uBCC0\uB3D9`,"no-restarts":()=>"\
\uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4 \uC5C6\uC74C",restarted:(e,t)=>`\uC778\uC2A4\uD134\uC2A4 ${e.count(t.times)}\uAC1C \uC885\uB8CC${t.recovered===null?
"":t.recovered?", \uC774\uD6C4 \uC790\uB3D9\uC73C\uB85C \uBCF5\uAD6C\uB428":", \uC774\uD6C4 \uC694\uCCAD\uC774 \uACC4\uC18D \uC2E4\uD328\uD568"}: ${e.quote(t.message)}`,
"groups-alike":(e,t)=>`\uADF8\uB8F9 ${e.count(t.groups)}\uAC1C, \uD3B8\uCC28 \uC5C6\uC74C(p = ${e.percent(t.p)}, \uD6A8\uACFC \uD06C\uAE30 ${e.percent(t.effect)}\
)`,"groups-differ":(e,t)=>`${e.quote(t.slowest)} \uD3C9\uADE0 ${e.duration(t.meanMs)}, \uB098\uBA38\uC9C0 \uD3C9\uADE0 ${e.duration(t.othersMeanMs)}(\uD6A8\uACFC \uD06C\uAE30 ${e.
percent(t.effect)})`,"all-groups-work":(e,t)=>`\uADF8\uB8F9 ${e.count(t.groups)}\uAC1C \uBAA8\uB450 \uC751\uB2F5\uD569\uB2C8\uB2E4`,"group-broken":(e,t)=>`${e.quote(
t.group)} \uC694\uCCAD ${e.count(t.requests)}\uAC74 \uC911 ${e.count(t.errors)}\uAC74 \uC2E4\uD328${t.more>0?`, \uADF8 \uBC16\uC5D0 ${e.count(t.more)}\uAC1C \uADF8\uB8F9\uB3C4 \uC2E4\uD328`:
""}`,"no-groups":()=>"\uADF8\uB8F9 \uC815\uBCF4 \uC5C6\uC74C","all-answer":(e,t)=>t.parts===0?"\uC815\uC0C1(\uAC1C\uBCC4 \uD56D\uBAA9 \uC5C6\uC74C)":`${e.count(
t.parts)}\uAC1C \uBAA8\uB450 \uC751\uB2F5`,"parts-failing":(e,t)=>`\uC751\uB2F5\uD558\uC9C0 \uC54A\uC74C: ${e.quote(t.names)}`,"health-failing":(e,t)=>`\uD5EC\uC2A4 \uCCB4\uD06C \uC2E4\uD328\
: ${e.quote(D(t.detail))}`,"no-new-errors":()=>"\uC774\uC804 \uAE30\uAC04\uC5D0 \uC5C6\uB358 \uC624\uB958 \uD328\uD134 \uC5C6\uC74C","new-errors":(e,t)=>`\uC0C8\uB85C\uC6B4 \uC624\uB958\
 \uD328\uD134 ${e.count(t.patterns)}\uAC1C(\uBA54\uC2DC\uC9C0 ${e.count(t.messages)}\uAC74)`,"logs-agree":(e,t)=>`\uC11C\uBC84 \uC624\uB958: \uC571 \uB85C\uADF8 ${e.
count(t.app)}\uAC74, Cloud Run ${e.count(t.platform)}\uAC74`,"logs-differ":(e,t)=>`\uC11C\uBC84 \uC624\uB958: \uC571 \uB85C\uADF8 ${e.count(t.app)}\uAC74, Cloud Run ${e.
count(t.platform)}\uAC74. \uD55C\uCABD \uAE30\uB85D\uC774 \uBE60\uC838 \uC788\uC2B5\uB2C8\uB2E4`,"log-silent":(e,t)=>`${e.dateTime(t.firstAt)}\uBD80\uD130 ${e.count(
t.parts)}\uAC1C \uAD6C\uAC04\uC5D0\uC11C \uC571 \uB85C\uADF8\uAC00 \uC5C6\uC9C0\uB9CC Cloud Run\uC740 \uC694\uCCAD ${e.count(t.requests)}\uAC74\uC744 \uC9D1\uACC4\uD588\uC2B5\uB2C8\uB2E4. \uC774 \uC694\uCCAD\uC740 \uC218\uCE58\uC5D0 \uBE60\uC838\
 \uC788\uC2B5\uB2C8\uB2E4`,"cache-effective":(e,t)=>`\uBC18\uBCF5 \uC9C8\uBB38 ${e.duration(t.repeatedMs)}, \uC0C8 \uC9C8\uBB38 ${e.duration(t.firstMs)}`,"cache\
-ineffective":(e,t)=>`\uBC18\uBCF5 \uC9C8\uBB38 ${e.duration(t.repeatedMs)}, \uC0C8 \uC9C8\uBB38 ${e.duration(t.firstMs)}. \uCE90\uC2DC\uAC00 \uB3D9\uC791\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4`,
"as-wanted":(e,t)=>`\uC124\uC815 ${t.settings}\uAC1C \uBAA8\uB450 \uC77C\uCE58`,differs:(e,t)=>`\uB2E4\uB984: ${e.quote(t.settings)}`,"latest-serves":(e,t)=>`\uCD5C\uC2E0\
 \uB9AC\uBE44\uC804\uC774 \uC11C\uBE44\uC2A4 \uC911: ${e.code(t.revision)}`,"older-serves":(e,t)=>`\uB354 \uC0C8\uB85C\uC6B4 ${e.code(t.latest)} \uB300\uC2E0 ${e.
code(t.revision)} \uB9AC\uBE44\uC804\uC774 \uC11C\uBE44\uC2A4 \uC911`},notices:{"not-over":(e,t)=>`\uAE30\uAC04\uC774 \uC544\uC9C1 \uB05D\uB098\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4(\uC885\uB8CC \uC608\uC815 ${e.
dateTime(t.plannedTo)}). \uC9C0\uAE08\uAE4C\uC9C0\uC758 \uB0B4\uC6A9\uB9CC \uB2F4\uC558\uC2B5\uB2C8\uB2E4.`,"service-younger":(e,t)=>`\uC11C\uBE44\uC2A4\uAC00 \uAE30\uAC04\uBCF4\uB2E4 \uB098\uC911\uC5D0 \uB9CC\uB4E4\uC5B4\uC84C\uC2B5\uB2C8\uB2E4. \uCCAB \uB9AC\
\uBE44\uC804 \uC0DD\uC131: ${e.dateTime(t.since)}.`,retention:(e,t)=>`\uB85C\uADF8\uB294 ${t.days}\uC77C \uB3D9\uC548 \uBCF4\uAD00\uB418\uBBC0\uB85C ${e.dateTime(
t.from)} \uC774\uC804 \uAE30\uB85D\uC740 \uC5C6\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,"no-data":()=>"\uC774 \uAE30\uAC04\uC5D0 \uC774 \uC11C\uBE44\uC2A4\uC758 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
"offset-unknown":()=>"\uBC30\uD3EC \uC2DC\uAC01\uC744 \uC77D\uC9C0 \uBABB\uD574, \uBC30\uD3EC \uD6C4\uAC00 \uC544\uB2C8\uB77C \uC9C0\uAE08\uAE4C\uC9C0\uB97C \uAE30\uAC04\uC73C\uB85C \uD588\uC2B5\uB2C8\uB2E4.",
"deployed-within":(e,t)=>`\uAE30\uAC04 \uC911 ${e.dateTime(t.at)}\uC5D0 ${e.code(t.revision)} \uB9AC\uBE44\uC804\uC774 \uBC30\uD3EC\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC218\uCE58\uB294 \uBAA8\uB4E0 \uB9AC\uBE44\uC804\uC744 \uD569\uD55C \uAC12\uC785\uB2C8\uB2E4.`,
sampled:(e,t)=>`\uB85C\uADF8\uC758 ${e.percent(t.fraction)}\uB9CC \uC11C\uBC84\uC5D0\uC11C \uACE0\uB974\uAC8C \uCD94\uCD9C\uD574 \uC77D\uC5C8\uACE0, \uAC74\uC218\uB294 \uC804\uCCB4\uB85C \uD658\uC0B0\uD588\uC2B5\uB2C8\uB2E4.`,
"platform-figures":()=>"\uC571\uC774 \uC544\uB2C8\uB77C Cloud Run\uC774 \uAE30\uB85D\uD55C \uBAA8\uB4E0 \uACBD\uB85C\uC758 \uC694\uCCAD\uC744 \uAE30\uC900\uC73C\uB85C \uD55C \uC218\uCE58\uC785\uB2C8\uB2E4.",
refused:(e,t)=>`${t.fraction<1?"\uC57D ":""}${e.count(t.count)}\uAC74\uC758 \uC694\uCCAD\uC744 \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB3C4\uB2EC\uD558\uAE30 \uC804\uC5D0 Cloud Run\uC774 \uAC70\uBD80\uD588\uC2B5\uB2C8\uB2E4. \uBAA8\uB450 \uC624\uB958\uB85C \uC9D1\uACC4\uD588\uC2B5\uB2C8\uB2E4. \uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218\uAC00 \uCDA9\uBD84\uD55C\uC9C0 \uD655\uC778\uD558\uC138\uC694.`,
"no-groups-in-source":e=>`\uC774 \uCD9C\uCC98\uC5D0\uB294 \uADF8\uB8F9 \uC815\uBCF4\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. ${e.code("setup")}\uC774 \uB9CC\uB4DC\uB294 \uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD\uC5D0\uB294 \uC788\uC2B5\uB2C8\uB2E4.`,
"errors-truncated":()=>"\uC624\uB958 \uBA54\uC2DC\uC9C0\uAC00 \uB9CE\uC544 \uCD5C\uADFC \uAC83\uB9CC \uC77D\uC5C8\uC2B5\uB2C8\uB2E4.","not-read":(e,t)=>`\uC77D\uC9C0 \uBABB\uD568(${Ht[t.
what]}): ${e.quote(D(t.detail))}`,"metric-incomplete":(e,t)=>`\uC571\uC758 \uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD\uC740 ${e.dateTime(t.since)}\uBD80\uD130 \uC9D1\uACC4\uB418\uC5B4, \uAE30\uAC04 \
\uC804\uCCB4\uB294 Cloud Run\uC758 \uBA54\uD2B8\uB9AD\uC73C\uB85C \uB098\uD0C0\uB0C8\uC2B5\uB2C8\uB2E4.`},sources:{logs:"\uB85C\uADF8 \uC804\uCCB4","logs-sample\
d":"\uB85C\uADF8 \uD45C\uBCF8",monitoring:"Cloud Monitoring",bigquery:"\uB85C\uADF8 SQL(BigQuery)"},sourceReasons:{"asked-for":()=>"\uC785\uB825\uC5D0\uC11C \uC9C0\uC815\uD568",
"fits-quota":(e,t)=>`\uB85C\uADF8\uAC00 \uD558\uB098\uC529 \uC77D\uC744 \uC218 \uC788\uB294 ${e.count(t.most)}\uAC74 \uC774\uD558\uC774\uBBC0\uB85C`,"above-quot\
a":(e,t)=>`\uB85C\uADF8\uAC00 ${e.count(t.most)}\uAC74\uC744 \uB118\uC5B4 \uD558\uB098\uC529 \uC77D\uC744 \uC218 \uC5C6\uC73C\uBBC0\uB85C`,"volume-unknown":()=>"\
Cloud Monitoring\uC5D0\uC11C \uC694\uCCAD \uC218\uB97C \uC54C \uC218 \uC5C6\uC73C\uBBC0\uB85C","bigquery-unavailable":(e,t)=>`SQL\uC744 \uC4F8 \uC218 \uC5C6\uC73C\uBBC0\uB85C: ${e.
quote(D(t.detail))}`},sourceLine:(e,t)=>[`\uD655\uC778\uD55C \uC694\uCCAD ${e.count(t.seen)}\uAC74${t.fraction===null?"":`(\uC804\uCCB4\uC758 ${e.percent(t.fraction)}\
)`}`,`API \uD638\uCD9C: Logging ${t.calls.logging}\uD68C, Monitoring ${t.calls.monitoring}\uD68C, BigQuery ${t.calls.bigquery}\uD68C, Cloud Run ${t.calls.cloudRun}\
\uD68C`,...t.bytesBilled===null?[]:[`\uACFC\uAE08 \uB300\uC0C1 \uB370\uC774\uD130 ${e.bytes(t.bytesBilled)}`]].join("; "),labels:{total:"\uCD1D \uC694\uCCAD \uC218",
successRate:"\uC131\uACF5\uB960",availability:"\uAC00\uC6A9\uC131",mean:"\uD3C9\uADE0 \uC9C0\uC5F0 \uC2DC\uAC04",p50:"P50",p95:"P95",p99:"P99",max:"\uCD5C\uB300",
errors:"\uC624\uB958 \uC218",memory:"\uBA54\uBAA8\uB9AC(\uCD5C\uACE0)",cpu:"CPU(\uCD5C\uACE0)",instances:"\uC778\uC2A4\uD134\uC2A4(\uCD5C\uB2E4)",restarts:"\uC778\uC2A4\uD134\uC2A4\
 \uC885\uB8CC"},nextSteps:{beyond:(e,t,o)=>o==="p95"||o==="mean"?"\uB290\uB9B0 \uC694\uCCAD\uACFC \uADF8\uB8F9\uC5D0 \uACF5\uD1B5\uC810\uC774 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.":
"\uC790\uC8FC \uBC1C\uC0DD\uD55C \uC624\uB958\uC640 \uADF8 \uC624\uB958\uAC00 \uC2DC\uC791\uB41C \uC2DC\uC810\uC744 \uD655\uC778\uD558\uC138\uC694.",rising:(e,t)=>`\
P95\uAC00 \uAFB8\uC900\uD788 \uC624\uB974\uACE0 \uC788\uC2B5\uB2C8\uB2E4. \uC544\uC9C1 \uD55C\uB3C4 \uC548\uC5D0 \uC788\uC744 \uB54C${t.reachedAt===null?"":`(${e.
day(t.reachedAt)} \uC774\uC804\uC5D0)`} \uC6D0\uC778\uC744 \uCC3E\uC73C\uC138\uC694.`,leak:()=>"\uBA54\uBAA8\uB9AC \uB204\uC218\uC785\uB2C8\uB2E4. \uD799 \uD504\uB85C\uD30C\uC77C\uC744 \uD655\uC778\uD558\uACE0, \uACE0\uCE60 \uB54C\uAE4C\uC9C0 \uC778\uC2A4\uD134\uC2A4\uB97C \uC7AC\uC2DC\uC791\uD558\uC138\uC694.",
"memory-rises":()=>"\uB0B4\uC77C \uAC19\uC740 \uC2DC\uAC01\uC5D0 \uBA54\uBAA8\uB9AC\uB97C \uB2E4\uC2DC \uD655\uC778\uD558\uC138\uC694.","hours-above":(e,t,o)=>o===
"memory"?"\uC778\uC2A4\uD134\uC2A4 \uBA54\uBAA8\uB9AC\uB97C \uB298\uB9AC\uAC70\uB098 \uBA54\uBAA8\uB9AC\uB97C \uB9CE\uC774 \uC4F0\uB294 \uACF3\uC744 \uCC3E\uC73C\uC138\uC694.":
"\uC778\uC2A4\uD134\uC2A4 CPU\uB97C \uB298\uB9AC\uAC70\uB098 \uB3D9\uC2DC \uC694\uCCAD \uC218\uB97C \uC904\uC774\uC138\uC694.",restarted:()=>"\uC778\uC2A4\uD134\uC2A4 \uC7AC\uC2DC\uC791 \uD56D\uBAA9\uC758 \uBA54\uC2DC\uC9C0\uB97C \
\uBCF4\uACE0 \uC885\uB8CC\uB41C \uC774\uC720\uB97C \uCC3E\uC73C\uC138\uC694.","groups-differ":(e,t)=>`${e.quote(t.slowest)} \uADF8\uB8F9\uC774 \uBB34\uC5C7\uC774 \uB2E4\uB978\uC9C0(\uD504\uB86C\uD504\uD2B8, \uB2F5\uBCC0 \uAE38\uC774) \uD655\uC778\uD558\uC138\uC694.`,
"group-broken":(e,t)=>`${e.quote(t.group)} \uADF8\uB8F9 \uC0AC\uC6A9\uC790\uB294 \uC751\uB2F5\uC744 \uBC1B\uC9C0 \uBABB\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4. \uC9C0\uAE08 \uC624\uB958\uB97C \uD655\uC778\uD558\uC138\uC694.`,
"parts-failing":(e,t)=>`${e.quote(t.names)}: \uC11C\uBE44\uC2A4\uAC00 \uC751\uB2F5\uD558\uC9C0 \uC54A\uB294\uB2E4\uACE0 \uC54C\uB9BD\uB2C8\uB2E4. \uD655\uC778\uD558\uC138\uC694.`,
"health-failing":()=>"\uC9C0\uAE08 \uC11C\uBE44\uC2A4 \uC0C1\uD0DC\uAC00 \uC815\uC0C1\uC774 \uC544\uB2D9\uB2C8\uB2E4. \uB85C\uADF8\uB97C \uD655\uC778\uD558\uC138\uC694.",
"new-errors":()=>"\uC0C8\uB85C\uC6B4 \uC624\uB958 \uD328\uD134\uC744 \uD655\uC778\uD558\uC138\uC694. \uC774\uC804\uC5D0\uB294 \uC5C6\uB358 \uBB38\uC81C\uC785\uB2C8\uB2E4.",
"logs-differ":()=>"\uD55C\uCABD \uB85C\uADF8\uC5D0\uB9CC \uC788\uB294 \uC11C\uBC84 \uC624\uB958\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uC571\uC774 \uBAA8\uB4E0 \uC694\uCCAD\uC744 \uAE30\uB85D\uD558\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
"log-silent":()=>"\uC571\uC774 \uC694\uCCAD\uC744 \uAE30\uB85D\uD558\uC9C0 \uC54A\uC740 \uC774\uC720\uB97C \uCC3E\uC73C\uC138\uC694. \uAE30\uB85D\uB418\uC9C0 \uC54A\uC740 \uC694\uCCAD\uC740 \uC5B4\uB5A4 \uC218\uCE58\uC5D0\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4.",
"cache-ineffective":()=>"\uBC18\uBCF5 \uC9C8\uBB38\uC774 \uCE90\uC2DC\uC5D0\uC11C \uC751\uB2F5\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uCE90\uC2DC \uC124\uC815\uACFC \uC720\uD6A8 \uC2DC\uAC04\uC744 \uD655\uC778\uD558\uC138\uC694.",
differs:()=>"\uC11C\uBE44\uC2A4\uB97C \uAE30\uB300 \uC124\uC815\uC5D0 \uB9DE\uCD94\uAC70\uB098, \uAE30\uB300 \uC124\uC815\uC744 \uACE0\uCE58\uC138\uC694.","olde\
r-serves":(e,t)=>`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC73C\uB85C \uD2B8\uB798\uD53D\uC774 \uAC00\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${e.code(t.latest)} \uB9AC\uBE44\uC804\uC744 \uACE0\uCE58\uAC70\uB098 \uD2B8\uB798\uD53D\uC744\
 \uBCF4\uB0B4\uC138\uC694.`,unresolved:e=>`\uB354 \uC815\uD655\uD788 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB354 \uCD18\uCD18\uD55C \uBA54\uD2B8\uB9AD\uC744 \uB9CC\uB4DC\uB294 ${e.
code("setup")}\uC744 \uC2E4\uD589\uD558\uAC70\uB098 BigQuery \uB370\uC774\uD130\uC138\uD2B8\uB97C \uC9C0\uC815\uD558\uC138\uC694.`},nothingToDo:"\uC870\uCE58\uD560 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
plan:{day:"\uB2E4\uC74C\uC740 \uC8FC\uAC04 \uBCF4\uACE0\uC11C\uB97C \uD655\uC778\uD558\uC138\uC694.",week:"\uACC4\uC18D \uC9C0\uCF1C\uBCF4\uC138\uC694. \uCD94\uC138\uB294 \uB2E4\uC74C \uC8FC\uAC04 \uBCF4\uACE0\uC11C\uC5D0 \uC774\uC5B4\uC9D1\uB2C8\uB2E4.",
month:"\uD55C\uB3C4\uB97C \uC720\uC9C0\uD558\uACE0, \uC5EC\uC720\uAC00 \uD070 \uD55C\uB3C4\uB294 \uB0AE\uCD94\uB294 \uAC83\uC744 \uAC80\uD1A0\uD558\uC138\uC694.",
custom:"\uB2E4\uC74C \uBCF4\uACE0\uC11C\uB97C \uD655\uC778\uD558\uC138\uC694."}},Kt={heads:{complete:"\u2705 \uBC30\uD3EC \uC644\uB8CC","as-far-as-asked":"\u2705 \uC9C0\uC815\uD55C\
 \uB2E8\uACC4\uAE4C\uC9C0 \uBC30\uD3EC \uC644\uB8CC","not-passed":"\u274C \uD2B8\uB798\uD53D \uB418\uB3CC\uB9BC","not-back":"\u274C \uD1B5\uACFC\uD558\uC9C0 \uBABB\uD588\uACE0 \uB418\uB3CC\uB9AC\uC9C0\uB3C4 \uBABB\uD568",
held:"\u23F8\uFE0F \uBCF4\uB958","not-ready":"\u274C \uBC30\uD3EC\uD558\uC9C0 \uC54A\uC74C",stopped:"\u274C \uC911\uB2E8\uB428",cancelled:"\u23F9\uFE0F \uB3C4\uC911\uC5D0 \uC911\uB2E8\uB428",
"failed-itself":"\u274C \uC624\uB958\uB85C \uC911\uB2E8\uB428"},decisions:{promoted:"\u2705 \uD1B5\uACFC","went-on":"\u26A0\uFE0F \uACC4\uC18D \uC9C4\uD589","se\
nt-back":"\u23EA \uB418\uB3CC\uB9BC",held:"\u23F8\uFE0F \uBCF4\uB958",stopped:"\u23F9\uFE0F \uC911\uB2E8"},columns:{step:"\uB2E8\uACC4",share:"\uD2B8\uB798\uD53D",
verdict:"\uD310\uC815",requests:"\uC694\uCCAD",p95:"P95",errors:"\uC624\uB958\uC728",decision:"\uACB0\uC815"},labels:{candidate:"\uB300\uC0C1 \uB9AC\uBE44\uC804",
base:"\uB098\uBA38\uC9C0 \uD2B8\uB798\uD53D",resumed:"\uC2DC\uC791\uD560 \uB54C \uC774\uBBF8 \uC774 \uBE44\uC728"},headings:{last:"\uB9C8\uC9C0\uB9C9 \uB2E8\uACC4"},
stepLine:(e,t,o)=>`\uD2B8\uB798\uD53D ${t}: ${e.code(o)} \u2026`,complete:e=>`\uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC11\uB2C8\uB2E4: ${e}\
. \uB2E4\uC74C \uBC30\uD3EC\uB294 \uC790\uB3D9\uC73C\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.`,completePinned:(e,t)=>`\uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC00\uC9C0\uB9CC \uACE0\uC815\uB418\uC5B4 \
\uC788\uC2B5\uB2C8\uB2E4: ${e}. ${t}`,asFarAsAsked:(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uB9C8\uC9C0\uB9C9 \uB2E8\uACC4\uC778 \uD2B8\uB798\uD53D ${t}\uB97C \
\uBC1B\uC2B5\uB2C8\uB2E4: ${e}.`,notPassed:(e,t,o)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uD2B8\uB798\uD53D ${t}\uC5D0\uC11C \uD1B5\uACFC\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e}\
. ${o}`,held:(e,t)=>`\uACC4\uC18D\uD558\uAE30\uC5D0\uB3C4 \uB418\uB3CC\uB9AC\uAE30\uC5D0\uB3C4 \uADFC\uAC70\uAC00 \uBD80\uC871\uD569\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uD2B8\uB798\uD53D: ${e}\
 ${t}.`,notReady:e=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uC900\uBE44\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e}. \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4.`,
stopped:(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D ${e}\uC5D0\uC11C \uBA48\uCDC4\uC2B5\uB2C8\uB2E4. ${t}`,cancelled:(e,t)=>`\uC791\uC5C5\uC774 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uD2B8\
\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uD2B8\uB798\uD53D: ${e} ${t}.`,cancelledMoving:(e,t)=>`${e} \uCABD\uC73C\uB85C \uD2B8\uB798\uD53D\uC744 \uC62E\uAE30\uB294 \uC911\uC5D0 \
\uC791\uC5C5\uC774 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4. ${t}`,failedItself:(e,t)=>`ion-verify \uC790\uCCB4\uC5D0 \uC624\uB958\uAC00 \uB0AC\uC2B5\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uD2B8\uB798\uD53D: ${e}\
 ${t}.`,nobody:"\uB300\uC0C1 \uB9AC\uBE44\uC804",steps:{resume:e=>`\uACC4\uC18D\uD558\uB824\uBA74 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uD2B8\uB798\uD53D ${e}\
 \uB2E8\uACC4\uB97C \uB2E4\uC2DC \uD310\uC815\uD558\uACE0 \uAC70\uAE30\uC11C\uBD80\uD130 \uC774\uC5B4 \uAC11\uB2C8\uB2E4.`,sendBack:(e,t)=>`\uACC4\uC18D\uD558\uC9C0 \uC54A\uACE0 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC744 \uB418\uB3CC\uB9AC\uB824\
\uBA74: ${e.code(t)}`,longer:e=>`${e.code("window")}\uB97C \uB298\uB9AC\uAC70\uB098 \uD2B8\uB798\uD53D\uC774 \uB354 \uC788\uC73C\uBA74 \uC774 \uB2E8\uACC4\uB97C \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC99D\uAC70 \uC5C6\uC774 \uACC4\uC18D\uD558\uB824\uBA74 ${e.
code("on-inconclusive: pass")} \uC124\uC815\uC744(\uC694\uCCAD\uC774 \uC5C6\uB294 \uACBD\uC6B0\uC5D0\uB294 ${e.code("on-no-data: pass")} \uC124\uC815\uB3C4) \uB123\uC73C\uC138\uC694.`,
further:(e,t)=>`\uB354 \uC9C4\uD589\uD558\uB824\uBA74 ${e.code(t)} \uC124\uC815\uC73C\uB85C \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694.`}},Zt={report:"\uC5EC\uB7EC \uC11C\uBE44\uC2A4 \uAC80\
\uC99D",heading:"\uC11C\uBE44\uC2A4",service:"\uC11C\uBE44\uC2A4",region:"\uB9AC\uC804",subject:e=>`\uC11C\uBE44\uC2A4 ${e}\uAC1C`,counts:{fail:e=>`\uC2E4\uD328 ${e}\
\uAC1C`,inconclusive:e=>`\uD310\uC815 \uBCF4\uB958 ${e}\uAC1C`,pass:e=>`\uD1B5\uACFC ${e}\uAC1C`},decided:(e,t,o)=>`${e}. ${t}: ${o}`,rollback:{heads:{moved:"\u23EA \
\uB864\uBC31 \uC644\uB8CC",already:"\u2705 \uD560 \uC77C \uC5C6\uC74C",planned:"\u{1F50E} \uC2DC\uD5D8 \uC2E4\uD589","held-back":"\u274C \uB864\uBC31\uD558\uC9C0 \uC54A\uC74C",
undone:"\u274C \uB864\uBC31\uD558\uC9C0 \uC54A\uC74C",partial:"\u274C \uC77C\uBD80\uB9CC \uB864\uBC31",unhealthy:"\u274C \uB864\uBC31\uD588\uC73C\uB098 \uBE44\uC815\uC0C1",
cancelled:"\u274C \uB864\uBC31\uD558\uC9C0 \uC54A\uC74C"},reasons:{moved:"\uBAA8\uB450 \uC774\uC804 \uB9AC\uBE44\uC804\uC73C\uB85C \uB3CC\uC544\uAC14\uC2B5\uB2C8\uB2E4",
already:"\uB418\uB3CC\uB9B4 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",planned:"\uBAA8\uB450 \uB418\uB3CC\uB9B4 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC2DC\uD5D8 \uC2E4\uD589\uC774\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",
"held-back":"\uBAA8\uB450 \uB418\uB3CC\uB9AC\uAC70\uB098 \uD558\uB098\uB3C4 \uB418\uB3CC\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uB418\uB3CC\uB9B4 \uC218 \uC5C6\uB294 \uAC83\uC774 \uC788\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uC62E\uAE30\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",
undone:"\uC62E\uAE30\uC9C0 \uBABB\uD55C \uAC83\uC774 \uC788\uC5B4, \uC62E\uAE34 \uAC83\uB3C4 \uC6D0\uB798\uB300\uB85C \uB418\uB3CC\uB824 \uB193\uC558\uC2B5\uB2C8\uB2E4",
partial:"\uC77C\uBD80\uB294 \uC62E\uACA8\uC84C\uACE0 \uC77C\uBD80\uB294 \uADF8\uB300\uB85C\uC785\uB2C8\uB2E4. \uD604\uC7AC \uC0C1\uD0DC\uB294 \uD45C\uC5D0 \uC788\uC2B5\uB2C8\uB2E4",
unhealthy:"\uBAA8\uB450 \uC62E\uACBC\uC9C0\uB9CC \uC815\uC0C1\uC73C\uB85C \uC751\uB2F5\uD558\uC9C0 \uC54A\uB294 \uAC83\uC774 \uC788\uC2B5\uB2C8\uB2E4",cancelled:"\
\uC791\uC5C5\uC774 \uC911\uB2E8\uB418\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uC62E\uAE30\uC9C0 \uC54A\uC740 \uC0C1\uD0DC\uC785\uB2C8\uB2E4"},"held-back":"\uB418\uB3CC\uB9B4 \uC218 \uC788\uC9C0\uB9CC, \uB418\uB3CC\
\uB9B4 \uC218 \uC5C6\uB294 \uB2E4\uB978 \uC11C\uBE44\uC2A4\uAC00 \uC788\uC5B4 \uC62E\uAE30\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",undone:"\uC62E\uACBC\uB2E4\uAC00, \uB2E4\uB978 \uC11C\uBE44\uC2A4\uB97C \uC62E\uAE30\uC9C0 \uBABB\uD574 \uC6D0\
\uB798\uB300\uB85C \uB418\uB3CC\uB824 \uB193\uC558\uC2B5\uB2C8\uB2E4.",left:e=>`\uC62E\uAE34 \uB4A4 \uC6D0\uB798\uB300\uB85C \uB418\uB3CC\uB9AC\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. ${e}`,
from:"\uC774\uC804",to:"\uB300\uC0C1",outcome:"\uACB0\uACFC",now:"\uD604\uC7AC \uD2B8\uB798\uD53D"},unverified:e=>`\uAC80\uC99D\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e}`},
rt=(e,t)=>["create","change","replace","remove"].flatMap(o=>e[o]===0?[]:[`${t[o]} ${e[o]}\uAC1C`]),it=e=>e.held===0?"":`, \uADF8\uB300\uB85C \uB460 ${e.held}\uAC1C`,
Yt={heads:{plan:"\u{1F50E} \uBCC0\uACBD \uACC4\uD68D",done:"\u2705 \uC124\uC815 \uC644\uB8CC",removed:"\u{1F5D1}\uFE0F \uC81C\uAC70 \uC644\uB8CC",nothing:"\u2705 \uD560 \uC77C\
 \uC5C6\uC74C",held:"\u26A0\uFE0F \uC77C\uBD80\uB294 \uBC14\uAFB8\uC9C0 \uC54A\uC74C",failed:"\u274C \uC77C\uBD80\uB97C \uBC14\uAFB8\uC9C0 \uBABB\uD568"},planned:e=>{
const t=rt(e,{create:"\uC0DD\uC131",change:"\uBCC0\uACBD",replace:"\uAD50\uCCB4",remove:"\uC81C\uAC70"});return`${t.length===0?"\uBC14\uAFC0 \uAC83 \uC5C6\uC74C":
`${t.join(", ")} \uC608\uC815`}${it(e)}. \uC544\uC9C1 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`},applied:e=>{const t=rt(e,{create:"\
\uC0DD\uC131",change:"\uBCC0\uACBD",replace:"\uAD50\uCCB4",remove:"\uC81C\uAC70"}),o=e.failed===0?"":`, \uC2E4\uD328 ${e.failed}\uAC1C`,s=e.unchanged===0?"":`, \
\uC815\uC758\uC640 \uAC19\uC74C ${e.unchanged}\uAC1C`;return`${t.length===0?"\uBC14\uAFBC \uAC83 \uC5C6\uC74C":t.join(", ")}${o}${it(e)}${s}.`},headings:{changes:"\
\uB300\uC2DC\uBCF4\uB4DC, \uBA54\uD2B8\uB9AD, \uC54C\uB9BC",next:"\uB2E4\uC74C\uC5D0 \uD560 \uC77C"},columns:{kind:"\uC885\uB958",name:"\uC774\uB984",what:"\uB0B4\uC6A9",
field:"\uC124\uC815",from:"\uD604\uC7AC",to:"\uC815\uC758",done:"\uC801\uC6A9"},labels:{channel:"\uC54C\uB9BC \uCC44\uB110",definitions:"\uC815\uC758 \uD30C\uC77C"},
shipped:"\uC561\uC158\uC5D0 \uD3EC\uD568\uB41C \uAE30\uBCF8 \uC815\uC758",kinds:{metric:"\uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD",dashboard:"\uB300\uC2DC\uBCF4\uB4DC",
alert:"\uC54C\uB9BC \uC815\uCC45"},actions:{planned:{create:"\uC0DD\uC131",change:"\uBCC0\uACBD",replace:"\uC81C\uAC70 \uD6C4 \uB2E4\uC2DC \uC0DD\uC131",remove:"\
\uC81C\uAC70",none:"\u2013"},done:{create:"\uC0DD\uC131\uD568",change:"\uBCC0\uACBD\uD568",replace:"\uC81C\uAC70\uD558\uACE0 \uB2E4\uC2DC \uC0DD\uC131\uD568",remove:"\
\uC81C\uAC70\uD568",none:"\uC815\uC758\uC640 \uAC19\uC74C"}},notDone:"\uD558\uC9C0 \uBABB\uD568",obstacles:{edited:"\uC124\uC815\uD55C \uB4A4 \uB204\uAD70\uAC00 \uC9C1\uC811 \uC218\uC815\uD558\uC5EC \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4",
immutable:"\uC885\uB958\uB098 \uB808\uC774\uBE14\uC740 \uADF8 \uC790\uB9AC\uC5D0\uC11C \uBC14\uAFC0 \uC218 \uC5C6\uC5B4 \uC81C\uAC70 \uD6C4 \uB2E4\uC2DC \uB9CC\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4",
foreign:"\uC774\uBBF8 \uC788\uC9C0\uB9CC ion-verify\uAC00 \uB9CC\uB4E0 \uAC83\uC774 \uC544\uB2C8\uC5B4\uC11C \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4",
"in-use":"\uB2E4\uB978 \uB300\uC2DC\uBCF4\uB4DC\uB098 \uC54C\uB9BC\uC5D0\uC11C \uC4F0\uACE0 \uC788\uC5B4 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4"},overwritten:{
edited:"\uC9C1\uC811 \uC218\uC815\uD55C \uB0B4\uC6A9\uC744 \uB36E\uC5B4\uC500",immutable:"\uC774\uC804 \uAC12\uC740 \uAC19\uC740 \uC774\uB984\uC73C\uB85C \uB0A8\uACE0, \uAD50\uCCB4\uD558\uB294 \uB3D9\uC548\uC740 \uBE44\uC5B4 \uC788\uC74C",
foreign:"ion-verify\uAC00 \uAD00\uB9AC\uD558\uB3C4\uB85D \uB118\uACA8\uBC1B\uC74C","in-use":"\uB2E4\uB978 \uB300\uC2DC\uBCF4\uB4DC\uB098 \uC54C\uB9BC\uC5D0\uC11C \uC4F0\uACE0 \uC788\uC5B4 \uADF8\uB300\uB85C \uB460"},
differences:e=>`\uB2E4\uB978 \uC124\uC815 ${e}\uAC1C`,moreDifferences:e=>`\u2026 \uADF8 \uBC16\uC758 \uC124\uC815 ${e}\uAC1C`,notThere:"\uC5C6\uC74C",notices:{"\
no-channel":e=>`${e.code("notification-channel")} \uC785\uB825\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC54C\uB9BC\uC740 \uCF58\uC194\uC5D0\uB9CC \uD45C\uC2DC\uB418\uACE0 \uC544\uBB34\uC5D0\uAC8C\uB3C4 \uC804\uB2EC\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,
"channel-not-slack":(e,{type:t})=>`\uC54C\uB9BC \uCC44\uB110\uC774 Slack\uC774 \uC544\uB2D9\uB2C8\uB2E4. \uCC44\uB110 \uC885\uB958: ${e.quote(t)}`,"channel-disa\
bled":()=>"\uC54C\uB9BC \uCC44\uB110\uC774 \uAEBC\uC838 \uC788\uC5B4, \uCF1C\uAE30 \uC804\uC5D0\uB294 \uC544\uBB34\uC5D0\uAC8C\uB3C4 \uC804\uB2EC\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
"no-user-field":(e,{metrics:t})=>`${e.code("user-field")} \uC785\uB825\uC774 \uC5C6\uC5B4 \uC0AC\uC6A9\uC790\uBCC4 \uD56D\uBAA9\uC740 \uB9CC\uB4E4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4(${t.
map(o=>e.code(o)).join(", ")}). \uC0AC\uC6A9\uC790\uB9C8\uB2E4 \uC2DC\uACC4\uC5F4\uC774 \uD558\uB098\uC529 \uC0DD\uAE30\uAE30 \uB54C\uBB38\uC785\uB2C8\uB2E4.`,"\
latency-unit":(e,{metrics:t})=>`\uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD\uC740 \uB2E8\uC704\uB97C \uBC14\uAFC0 \uC218 \uC5C6\uB294\uB370 ${e.code("latency-u\
nit")} \uAC12\uC774 ${e.code("ms")}\uAC00 \uC544\uB2D9\uB2C8\uB2E4. \uADF8\uB798\uC11C ${t.map(o=>e.code(o)).join(", ")} \uBA54\uD2B8\uB9AD\uC740 \uB9CC\uB4E4\uC9C0 \uC54A\uACE0 Cloud Run \uC790\uCCB4\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC744 \uD45C\uC2DC\uD569\uB2C8\uB2E4.`,
"counts-from-now":()=>"\uC0C8 \uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD\uC740 \uC9C0\uAE08\uBD80\uD130 \uC9D1\uACC4\uD569\uB2C8\uB2E4. \uCC98\uC74C\uC5D0\uB294 \uCC28\uD2B8\uAC00 \uBE44\uC5B4 \uC788\uACE0, \uC774\uC804 \uAE30\uB85D\uC740 \uD3EC\uD568\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
stopped:()=>"\uBAA8\uB450 \uB9C8\uCE58\uAE30 \uC804\uC5D0 \uC2E4\uD589\uC774 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC644\uB8CC\uB85C \uD45C\uC2DC\uB41C \uAC83\uC740 \uC801\uC6A9\uB418\uC5C8\uC73C\uB2C8, \uB098\uBA38\uC9C0\uB294 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694."},
waiting:(e,t,o)=>`Cloud Monitoring\uC774 \uC544\uC9C1 \uBAA8\uB4E0 \uBA54\uD2B8\uB9AD\uC744 \uC778\uC2DD\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4(\uCD5C\uB300 10\uBD84): ${e.
quote(t)}. ${e.duration(o)} \uB4A4 \uB2E4\uC2DC \uC2DC\uB3C4\uD569\uB2C8\uB2E4 \u2026`,steps:{apply:e=>`\uC801\uC6A9\uD558\uB824\uBA74 ${e.code("mode: apply")} \
\uC785\uB825\uC73C\uB85C \uC2E4\uD589\uD558\uC138\uC694.`,overwrite:e=>`\uC9C1\uC811 \uC218\uC815\uD55C \uB0B4\uC6A9\uC744 \uC815\uC758 \uD30C\uC77C\uC5D0 \uC62E\uAE30\uAC70\uB098, ${e.
code("overwrite: true")} \uC785\uB825\uC73C\uB85C \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uADF8\uB7EC\uBA74 \uC815\uC758 \uD30C\uC77C\uC758 \uB0B4\uC6A9\uC73C\uB85C \uBC14\uB01D\uB2C8\uB2E4.`,
grant:"\uC624\uB958\uC5D0 \uC801\uD78C \uAD8C\uD55C\uC744 \uBD80\uC5EC\uD558\uACE0 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uC774\uBBF8 \uC801\uC6A9\uB41C \uAC83\uC740 \uADF8\uB300\uB85C \uC720\uC9C0\uB429\uB2C8\uB2E4.",
channel:e=>`Slack\uC73C\uB85C \uBC1B\uC73C\uB824\uBA74 Google Cloud \uCF58\uC194\uC758 Monitoring \u2192 \uC54C\uB9BC \u2192 \uC54C\uB9BC \uCC44\uB110 \uC218\uC815\uC5D0\uC11C Slack \uCC44\uB110\uC744 \uD55C \uBC88 \uCD94\uAC00\uD558\uACE0, \uADF8 \uC774\uB984\uC744 ${e.
code("notification-channel")} \uC785\uB825\uC73C\uB85C \uC9C0\uC815\uD558\uC138\uC694.`,mode:e=>`\uBAA8\uB450 \uB2E4\uC2DC \uC5C6\uC560\uB824\uBA74: ${e.code("m\
ode: remove")}`}},Vt={deployTitle:e=>`\u{1F680} ${e} \uBC30\uD3EC`,deployText:(e,t)=>`${e}(${t})\uC758 \uC0C8 \uB9AC\uBE44\uC804\uC744 \uAC80\uC99D\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4.`,
successTitle:e=>`\u{1F389} ${e} \uBC30\uD3EC \uC644\uB8CC`,successText:(e,t)=>`${e} \uB9AC\uBE44\uC804\uC744 ${t} \uB3D9\uC548 \uAD00\uCC30\uD588\uC73C\uBA70 \uBAA8\uB4E0 \uD55C\uB3C4\uB97C \uC9C0\uCF30\uC2B5\uB2C8\uB2E4.`,
severities:{critical:"\u{1F534} \uC2EC\uAC01",warning:"\u{1F7E1} \uACBD\uACE0",info:"\u{1F535} \uC815\uBCF4"},crossing:(e,t,o,s)=>`${e} ${t}, \uAE30\uC900 ${o} \
\uCD08\uACFC (${s})`,of:e=>`\uD45C\uBCF8 ${e}\uAC74`,limit:e=>`\uD55C\uB3C4 ${e}`,requests:"\uC694\uCCAD",run:"\uC2E4\uD589",revision:"\uB9AC\uBE44\uC804",logs:"\
\uB85C\uADF8",metrics:"\uBA54\uD2B8\uB9AD",onWatch:e=>`\uB2F4\uB2F9: ${e}`,again:(e,t)=>`${t} UTC \uC774\uD6C4 ${e}\uD68C`},Fe="\uBC30\uD3EC\uD560 \uB9AC\uBE44\uC804\uC774 \uC9C0\uC815\uB418\uC9C0 \uC54A\uC544 \uC544\uBB34\uAC83\uB3C4 \uC62E\uAE30\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
dt={outcomes:{moved:(e,t,o)=>t.others===void 0?`\uC774\uC81C \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC73C\uB85C \uAC11\uB2C8\uB2E4: ${o}`:
`\uC774 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC740 \uC774\uC81C ${o} \uCABD\uC73C\uB85C \uAC00\uACE0, \uB2E4\uB978 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C\uC785\uB2C8\uB2E4: ${e.
code(D(t.others))}.`,already:(e,t,o)=>t.others===void 0?`\uC774\uBBF8 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC73C\uB85C \uAC00\uACE0 \uC788\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${o}`:
`\uC774 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uD2B8\uB798\uD53D: ${e.
code(D(t.others))}.`,planned:(e,t,o)=>t.others===void 0?`\uC2DC\uD5D8 \uC2E4\uD589\uC774\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC2E4\uC81C\uB85C \uC2E4\uD589\uD558\uBA74 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC73C\uB85C \uAC11\uB2C8\uB2E4: ${o}`:
`\uC2DC\uD5D8 \uC2E4\uD589\uC774\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC2E4\uC81C\uB85C \uC2E4\uD589\uD558\uBA74 \uC774 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC740 ${o}\
 \uCABD\uC73C\uB85C \uAC00\uACE0 \uB2E4\uB978 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C\uC785\uB2C8\uB2E4: ${e.code(D(t.others))}.`,"\
deployed-meanwhile":(e,t)=>`\uADF8\uC0AC\uC774 \uB2E4\uB978 \uBC30\uD3EC\uAC00 \uC788\uC5C8\uC2B5\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uAC74\uB4DC\uB9AC\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC608\uC0C1\uD55C \uCD5C\uC2E0 \uB9AC\uBE44\uC804: ${e.
quote(t.expected)}, \uC2E4\uC81C: ${e.quote(t.latest)}`,"not-taken-up":(e,t)=>`Cloud Run\uC774 ${e.duration(t.afterMs)} \uC548\uC5D0 \uB9C8\uC9C0\uB9C9 \uBCC0\uACBD\uC744 \uBC18\uC601\uD558\uC9C0 \uC54A\uC544 \uC5B4\uB290 \uB9AC\uBE44\uC804\uC774 \uBB38\uC81C\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4\
. \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`,"no-good-revision":(e,t)=>t.before===""?"\uC11C\uBE44\uC2A4\uC5D0 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.":
`\uC900\uBE44\uB418\uC5B4 \uC11C\uBE44\uC2A4\uD55C \uC801\uC774 \uC788\uB294 \uC774\uC804 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uAE30\uC900 \uB9AC\uBE44\uC804: ${e.
quote(t.before)}`,"target-not-found":(e,t)=>`\uB9AC\uBE44\uC804\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}.${t.known===""?"":` \uC815\uC0C1\uC774\uC5C8\uB358 \uB9AC\uBE44\uC804: ${e.quote(t.known)}`}`,"target-not-ready":(e,t)=>`\uC11C\uBE44\uC2A4\uD560 \uC218 \uC5C6\uB294 \uB9AC\uBE44\uC804\uC774\uBBC0\uB85C \uC544\uBB34\uAC83\
\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.quote(t.revision)}. \uC774\uC720: ${e.quote(D(t.detail))}`,"target-unproven":(e,t)=>`\uC0AC\uC6A9\uC790\uB97C \uBC1B\uC740 \uC801\uC774 \uC788\uB2E4\
\uACE0 \uD655\uC778\uB41C \uC774\uC804 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.code(
t.revisions)}. ${t.detail===""?"Cloud Run \uB85C\uADF8\uC5D0 \uC774 \uB9AC\uBE44\uC804\uB4E4\uC5D0 \uB300\uD55C \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.":
`\uD655\uC778\uD558\uC9C0 \uBABB\uD55C \uC774\uC720: ${e.quote(D(t.detail))}`}`,"target-unhealthy":(e,t)=>`\uC774 \uB9AC\uBE44\uC804\uC73C\uB85C \uB418\uB3CC\uB824\uB3C4 \uB098\uC544\uC9C0\uC9C0 \uC54A\uC73C\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}. \uC774\uC720: ${e.quote(D(t.detail))}`,"not-proven":(e,t)=>`${{"no-window":"\uAD00\uCC30\uD55C \uAD6C\uAC04\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
"no-users":"\uC774 \uB9AC\uBE44\uC804\uC5D0 \uBB38\uC81C\uAC00 \uC788\uC74C\uC744 \uBCF4\uC5EC \uC8FC\uB294 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
"not-in-window":"\uC2E4\uD328\uC758 \uC6D0\uC778\uC740 \uAD00\uCC30 \uAD6C\uAC04 \uC804\uC5D0 \uC77C\uC5B4\uB09C \uC77C\uC785\uB2C8\uB2E4","probes-unproven":"\uD504\uB85C\
\uBE0C\uB9CC \uC2E4\uD328\uD588\uACE0, \uCEE8\uD14C\uC774\uB108\uAC00 \uC9C1\uC811 \uC751\uB2F5\uD588\uB2E4\uB294 \uC99D\uAC70\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4","\
not-of-requests":"\uC2E4\uD328\uC758 \uC6D0\uC778\uC774 \uC0AC\uC6A9\uC790\uAC00 \uACAA\uC740 \uC77C\uC774 \uC544\uB2D9\uB2C8\uB2E4"}[t.why]}. \uD2B8\uB798\uD53D\uC740 \uC99D\uAC70\uAC00 \uC788\uC744 \uB54C\uB9CC \uC62E\uAE30\
\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`,"owned-by-terraform":()=>"\uC774 \uC11C\uBE44\uC2A4\uC758 \uD2B8\uB798\uD53D\uC740 Terraform\uC774 \uC815\uD569\uB2C8\uB2E4. \uC5EC\uAE30\uC11C \uBC14\uAFB8\uC5B4\uB3C4 \uB2E4\uC74C \uC801\uC6A9 \
\uB54C \uB418\uB3CC\uC544\uAC00\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.","service-not-found":(e,t)=>`\uC11C\uBE44\uC2A4\uB97C \uCC3E\uC744 \uC218 \uC5C6\
\uC2B5\uB2C8\uB2E4: ${e.quote(D(t.detail))}`,"not-all-traffic":(e,t)=>`\uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0\uB294 \uC54A\uB294 \uB9AC\uBE44\uC804\uC785\uB2C8\uB2E4: ${e.
quote(t.revision)}.`,"not-serving":(e,t)=>`\uC774 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC5B4 \uB418\uB3CC\uB9B4 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}`,"traffic-split":(e,t)=>`\uB2E4\uB978 \uB9AC\uBE44\uC804 \uC5EC\uB7EC \uAC1C\uAC00 \uD2B8\uB798\uD53D\uC744 \uB098\uB204\uC5B4 \uBC1B\uACE0 \uC788\uC2B5\uB2C8\uB2E4: ${e.
code(t.revisions)}. \uC5B4\uB290 \uAC83\uC774 \uC815\uC0C1\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uC62E\uAE30\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uBA3C\uC800 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC744 \uADF8\uC911 \uD558\uB098\uB85C \uBCF4\uB0B4\uC138\uC694.`,
"candidate-of-several":(e,t)=>`\uC9C0\uAE08 \uC11C\uBE44\uC2A4 \uC911\uC778 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uC0C8\uB86D\uACE0 \uD2B8\uB798\uD53D\uC774 \uC5C6\uB294 \uB9AC\uBE44\uC804\uC774 \uC5EC\uB7EC \uAC1C\uC785\uB2C8\uB2E4: ${e.
code(t.revisions)}. ${Fe}`,"candidate-tagged":(e,t)=>`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC5D0 \uBBF8\uB9AC\uBCF4\uAE30\uCC98\uB7FC \uD2B8\uB798\uD53D \uC5C6\uC774 \uD0DC\uADF8\uB9CC \uC788\uC2B5\uB2C8\uB2E4: ${e.
code(t.revisions)}. ${Fe}`,"candidate-other-commit":(e,t)=>`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC740 \uC774 \uC2E4\uD589\uACFC \uB2E4\uB978 \uCEE4\uBC0B\uC5D0\uC11C \uBC30\uD3EC\uB418\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
quote(t.latest)}. \uC774 \uCEE4\uBC0B\uC5D0\uC11C \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804: ${e.code(t.revisions)}. ${Fe}`,"changed-by-others":()=>"\uD2B8\uB798\uD53D\uC774 \uC62E\uACA8\uC9C0\uAE30\uB97C \uAE30\uB2E4\uB9AC\uB294\
 \uB3D9\uC548 \uB2E4\uB978 \uC0AC\uB78C\uC774 \uD2B8\uB798\uD53D\uC744 \uBC14\uAFB8\uC5C8\uC2B5\uB2C8\uB2E4. \uADF8 \uC124\uC815\uC744 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4.",
"operation-failed":(e,t)=>`Cloud Run\uC774 \uD2B8\uB798\uD53D\uC744 \uC62E\uAE30\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(D(t.detail))}`,rejected:(e,t)=>`\
Cloud Run\uC774 \uBCC0\uACBD\uC744 \uAC70\uBD80\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(D(t.detail))}`,"not-permitted":(e,t)=>`\uD2B8\uB798\uD53D\uC744 \uC62E\uAE30\uB824\uBA74 ${e.
code("run.services.update")} \uAD8C\uD55C\uACFC, \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD589\uB418\uB294 \uACC4\uC815\uC5D0 \uB300\uD55C ${e.code("iam.serviceAccounts\
.actAs")} \uAD8C\uD55C\uC774 \uD544\uC694\uD569\uB2C8\uB2E4. Google\uC758 \uC751\uB2F5: ${e.quote(D(t.detail))}`,"no-access":(e,t)=>`\uC11C\uBE44\uC2A4\uB97C \uD655\uC778\uD560 \uC218 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
quote(D(t.detail))}`,"not-reachable":(e,t)=>`Google\uC5D0 \uC5F0\uACB0\uD560 \uC218 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4: ${e.quote(D(t.detail))}`,"traffic-timeout":(e,t,o)=>`${e.
duration(t.afterMs)} \uC548\uC5D0 \uD2B8\uB798\uD53D\uC774 \uC62E\uACA8\uC9C0\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804: ${o}, \uAE30\uB2E4\uB9AC\uB358 \
\uAC83: ${e.quote(D(t.waitingFor))}`,unhealthy:(e,t,o)=>`\uD2B8\uB798\uD53D\uC740 \uC62E\uACBC\uC9C0\uB9CC \uC11C\uBE44\uC2A4\uAC00 \uC815\uC0C1\uC73C\uB85C \uC751\uB2F5\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uB9AC\uBE44\uC804: ${o}\
, \uB9C8\uC9C0\uB9C9 \uC751\uB2F5: ${e.quote(D(t.detail))}`,cancelled:()=>"\uD2B8\uB798\uD53D\uC774 \uC788\uC5B4\uC57C \uD560 \uACF3\uC5D0 \uC774\uB974\uAE30 \uC804\uC5D0 \uC791\uC5C5\uC774 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
error:(e,t)=>`ion-verify \uC790\uCCB4\uC5D0 \uC624\uB958\uAC00 \uB0AC\uC2B5\uB2C8\uB2E4: ${e.quote(D(t.detail))}`},rollbackHeads:{done:"\u23EA \uB864\uBC31 \uC644\uB8CC",
already:"\u2705 \uD560 \uC77C \uC5C6\uC74C",planned:"\u{1F50E} \uC2DC\uD5D8 \uC2E4\uD589",failed:"\u274C \uB864\uBC31 \uC2E4\uD328",unhealthy:"\u274C \uB864\uBC31\uD588\uC73C\uB098 \uBE44\uC815\uC0C1",
skipped:"\u2796 \uB864\uBC31\uD558\uC9C0 \uC54A\uC74C"},rollingBack:(e,t)=>`\uD310\uC815\uC774 \uC2E4\uD328\uC774\uBBC0\uB85C \uD2B8\uB798\uD53D\uC744 \uB418\uB3CC\uB9BD\uB2C8\uB2E4: ${e.
code(t)} \u2026`,headings:{next:"\uB2E4\uC74C\uC5D0 \uD560 \uC77C",rollback:"\uB864\uBC31",traffic:"\uD2B8\uB798\uD53D"},columns:{revision:"\uB9AC\uBE44\uC804",
before:"\uC774\uC804",now:"\uD604\uC7AC",planned:"\uC608\uC815",tags:"\uD0DC\uADF8"},labels:{took:"\uAC78\uB9B0 \uC2DC\uAC04",followsLatest:"\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB984"},
idle:(e,{revision:t,tags:o})=>o===""?`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.code(t)}.`:`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\
\uD53D\uC774 \uC5C6\uACE0 \uD0DC\uADF8\uB9CC \uC788\uC2B5\uB2C8\uB2E4: ${e.code(t)}, \uD0DC\uADF8: ${e.code(o)}.`,trafficNow:e=>`\uD604\uC7AC \uC0AC\uC6A9\uC790 \uD2B8\uB798\uD53D: ${e}\
.`,trafficAsked:e=>`\uC694\uCCAD\uB418\uC5C8\uC9C0\uB9CC \uC544\uC9C1 \uC801\uC6A9\uB418\uC9C0 \uC54A\uC740 \uD2B8\uB798\uD53D: ${e}.`,trafficUnknown:"\uC9C0\uAE08 \uD2B8\uB798\uD53D\uC774 \uC5B4\
\uB514\uB85C \uAC00\uB294\uC9C0 \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",healthOk:(e,t)=>`\uC815\uC0C1\uC73C\uB85C \uC751\uB2F5\uD569\uB2C8\uB2E4: ${e.code(
t)}`,tagsKept:(e,t)=>`\uD0DC\uADF8\uB97C \uADF8\uB300\uB85C \uB450\uC5C8\uC73C\uBBC0\uB85C \uD0DC\uADF8 URL\uC740 \uC774\uC804\uACFC \uAC19\uC740 \uB9AC\uBE44\uC804\uC73C\uB85C \uC774\uC5B4\uC9D1\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC744 \uBE80 \uB9AC\uBE44\uC804\uB3C4 \uB9C8\uCC2C\uAC00\uC9C0\uC785\uB2C8\uB2E4: ${e.
quote(t)}.`,steps:{toLatest:(e,t)=>`\uC9C0\uAE08\uC740 \uD2B8\uB798\uD53D\uC774 \uACE0\uC815\uB418\uC5B4 \uC788\uC5B4 \uC0C8 \uB9AC\uBE44\uC804\uC740 \uC790\uB3D9\uC73C\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uACE0\uCE5C \uB9AC\uBE44\uC804\uC744 \uBC30\uD3EC\uD55C \uB4A4 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC2DC \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB974\uAC8C \uD558\uC138\uC694: ${e.
code(t)}`,toLatestInWorkflow:(e,t)=>`\uB610\uB294 \uC6CC\uD06C\uD50C\uB85C\uC758 \uB2E4\uC74C \uBC30\uD3EC \uB2E8\uACC4 \uB4A4\uC5D0 \uC774 \uB2E8\uACC4\uB97C \uB123\uC73C\uC138\uC694: ${e.
code(t)}`,withoutDryRun:e=>`\uC2E4\uC81C\uB85C \uB418\uB3CC\uB9AC\uB824\uBA74 ${e.code("dry-run")} \uC5C6\uC774 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694.`,newer:(e,t)=>`\
\uB354 \uC0C8\uB85C\uC6B4 \uB9AC\uBE44\uC804\uC744 \uAC80\uC99D\uD558\uC138\uC694. \uADF8 \uB9AC\uBE44\uC804\uC5D0\uB3C4 \uBB38\uC81C\uAC00 \uC788\uB2E4\uBA74 ${e.
code(t)} \uC124\uC815\uC73C\uB85C \uB864\uBC31\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694.`,nameRevision:e=>`\uB2E4\uC2DC \uC2E4\uD589\uD558\uAC70\uB098, ${e.
code("revision")} \uC785\uB825\uC73C\uB85C \uBB38\uC81C\uC758 \uB9AC\uBE44\uC804\uC744 \uC9C0\uC815\uD558\uC138\uC694. \uADF8\uB7EC\uBA74 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,
nameBad:(e,t)=>`${e.code("revision")} \uC785\uB825\uC774 \uC5C6\uC73C\uBA74 \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uBB38\uC81C\uC758 \uB9AC\uBE44\uC804\uC73C\uB85C \uBD05\uB2C8\uB2E4. \uC9C0\uAE08 \uC11C\uBE44\uC2A4 \uC911\uC778 \uB9AC\uBE44\uC804\uC774 \uBB38\uC81C\uB77C\uBA74 \uADF8 \uC774\uB984\uC744 \uC9C0\uC815\uD558\uC138\uC694: ${e.
code(`revision: ${t}`)}`,nameCandidate:(e,t)=>`\uD2B8\uB798\uD53D\uC744 \uBC1B\uC744 \uB9AC\uBE44\uC804\uC744 ${e.code("revision")} \uC785\uB825\uC73C\uB85C \uC9C0\uC815\uD558\uC138\uC694. ${e.
code("examples/step-by-step.yml")}\uCC98\uB7FC ${e.code("suffix")}\uB97C \uC815\uD574 \uBC30\uD3EC\uD558\uBA74 \uC6CC\uD06C\uD50C\uB85C\uAC00 \uC774\uB984\uC744 \uBBF8\uB9AC \uC54C \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uB9AC\uBE44\uC804 \uBAA9\uB85D: ${e.
code(t)}`,nameTarget:(e,t)=>`\uC815\uC0C1\uC774\uC5C8\uB358 \uB9AC\uBE44\uC804\uC744 \uC54C\uACE0 \uC788\uB2E4\uBA74 ${e.code("to-revision")} \uC785\uB825\uC73C\uB85C(\uAC80\uC99D\uC774 \uB864\uBC31\uD558\uB294 \uACBD\uC6B0\uC5D0\uB294\
 ${e.code("baseline")} \uC785\uB825\uC73C\uB85C) \uC9C0\uC815\uD558\uC138\uC694: ${e.code(t)}`,decide:"\uC9C1\uC811 \uD655\uC778\uD558\uACE0 \uACB0\uC815\uD558\uC138\uC694. \uB864\uBC31 \uC561\uC158\uC740 \uD310\uC815\uC744 \uBB3B\uC9C0 \uC54A\uACE0 \uD2B8\uB798\uD53D\uC744 \uB418\uB3CC\uB9BD\uB2C8\uB2E4.",
terraform:(e,t)=>`Terraform \uC124\uC815\uC5D0\uC11C \uC774 \uC11C\uBE44\uC2A4\uC758 ${e.code("traffic")} \uBE14\uB85D\uC744 \uBC14\uAFB8\uACE0(${e.code(`revisi\
on = "${t}"`)}, ${e.code("percent = 100")}) \uC801\uC6A9\uD558\uC138\uC694.`,ignoreTraffic:e=>`\uC6CC\uD06C\uD50C\uB85C\uAC00 \uD2B8\uB798\uD53D\uC744 \uC62E\uACA8\uC57C \uD55C\uB2E4\uBA74 Terraform\uC774 \uD2B8\uB798\uD53D\uC744 \uAD00\uB9AC\uD558\uC9C0 \uC54A\uAC8C \uD558\uACE0(${e.
code("lifecycle { ignore_changes = [traffic] }")}) ${e.code("traffic-owner: workflow")} \uC124\uC815\uC744 \uB123\uC73C\uC138\uC694.`,choose:(e,t)=>`\uC874\uC7AC\uD558\uBA70 \uC815\uC0C1\uC774\uC5C8\uB358 \
\uB9AC\uBE44\uC804\uC744 \uACE8\uB77C ${e.code("to-revision")} \uC785\uB825\uC73C\uB85C \uC9C0\uC815\uD558\uC138\uC694: ${e.code(t)}`,look:(e,t)=>`Cloud Run\uC774 \uBCF4\uACE0\
\uD558\uB294 \uC0C1\uD0DC\uB97C \uD655\uC778\uD558\uC138\uC694: ${e.code(t)}`,again:"\uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uC9C0\uAE08\uC758 \uD2B8\uB798\uD53D \uC0C1\uD0DC\uC5D0\uC11C \uC774\uC5B4 \uAC00\uBA70, \uAC19\uC740 \uBCC0\uACBD\uC744 \uB450 \uBC88 \uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
longer:e=>`Cloud Run\uC774 \uC624\uB798 \uAC78\uB9B4 \uBFD0\uC774\uB77C\uBA74 ${e.code("ready-timeout")} \uAC12\uC744 \uB298\uB9AC\uC138\uC694.`,grant:e=>`\uC774 \uC791\uC5C5\uC758\
 \uACC4\uC815\uC5D0 \uC11C\uBE44\uC2A4\uC758 ${e.code("roles/run.developer")} \uC5ED\uD560(${e.code("run.services.update")})\uACFC, \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD589\uB418\uB294 \uACC4\uC815\uC5D0 \uB300\uD55C ${e.
code("roles/iam.serviceAccountUser")} \uC5ED\uD560(${e.code("iam.serviceAccounts.actAs")})\uC744 \uBD80\uC5EC\uD558\uC138\uC694. \uD2B8\uB798\uD53D\uC744 \uC62E\uAE30\uB824\uBA74 \uB458 \uB2E4 \uD544\uC694\uD569\uB2C8\uB2E4.`,
viewer:e=>`\uC774 \uC791\uC5C5\uC758 \uACC4\uC815\uC5D0 \uD504\uB85C\uC81D\uD2B8\uC758 ${e.code("roles/run.viewer")} \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694.`,
byHand:(e,t)=>`\uC9C1\uC811 \uC62E\uAE30\uB824\uBA74: ${e.code(t)}`,ask:(e,t)=>`\uC9C1\uC811 \uD638\uCD9C\uD574 \uBCF4\uC138\uC694: ${e.code(t)}`,names:e=>`\uC6CC\uD06C\uD50C\uB85C\
\uC758 ${e.code("service")}, ${e.code("region")}, ${e.code("project")} \uAC12\uC744 \uD655\uC778\uD558\uC138\uC694.`}};function Qt(e,t){const o=dt.outcomes[t.code];
return o(e,t,"\u2013")}const Jt={locale:"ko-KR",percent:"%",ms:"ms",s:"\uCD08",min:"\uBD84",h:"\uC2DC\uAC04",mb:"MB",oneIn:e=>`${e}\uBD84\uC758 1`},lt={iap:{what:"\
IAP(Identity-Aware Proxy)\uAC00 \uB300\uC2E0 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",way:e=>`IAP\uAC00 \uBC1B\uC544\uB4E4\uC774\uB294 \uD1A0\uD070\uC744 ${e.code(
"probe-headers")}\uB85C \uC8FC\uAC70\uB098, IAP\uB97C \uAC70\uCE58\uC9C0 \uC54A\uB294 \uC8FC\uC18C\uB97C ${e.code("url")}\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},
invoker:{what:"\uC778\uC2A4\uD134\uC2A4\uC5D0 \uB3C4\uB2EC\uD558\uAE30 \uC804\uC5D0 Cloud Run\uC774 \uAC70\uBD80\uD588\uC2B5\uB2C8\uB2E4",way:e=>`\uC774 \uC791\uC5C5\uC758 \uACC4\uC815\uC5D0 \uC11C\uBE44\uC2A4\uC758\
 ${e.code("roles/run.invoker")}\uB97C \uBD80\uC5EC\uD558\uAC70\uB098, ${e.code("health-path: none")}\uACFC ${e.code("chat-path: none")}\uC73C\uB85C \uD504\uB85C\uBE0C\uB97C \uB044\uC138\uC694.`},
"reserved-path":{what:"Google \uD504\uB7F0\uD2B8\uC5D4\uB4DC\uAC00 \uC608\uC57D\uD55C \uACBD\uB85C\uC785\uB2C8\uB2E4",way:e=>`${e.code("health-path")}\uB098 ${e.
code("chat-path")}\uC5D0 z\uB85C \uB05D\uB098\uC9C0 \uC54A\uB294 \uACBD\uB85C\uB97C \uC9C0\uC815\uD558\uC138\uC694. Cloud Run\uC5D0\uC11C ${e.code("/healthz")} \
\uAC19\uC740 \uACBD\uB85C\uB294 \uCEE8\uD14C\uC774\uB108\uC5D0 \uB3C4\uB2EC\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`},"not-found":{what:"\uC774 \uB7EC\uB108\uC5D0\uC11C\uB294 Google \uD504\uB7F0\uD2B8\uC5D4\uB4DC\uAC00 \uBAA8\uB974\uB294\
 \uC8FC\uC18C\uC785\uB2C8\uB2E4",way:e=>`\uC11C\uBE44\uC2A4\uC758 \uC778\uADF8\uB808\uC2A4, ${e.code("run.app")} \uC8FC\uC18C\uC640 ${e.code("url")}\uC744 \uD655\uC778\uD558\uC138\uC694. \uC791\uC5C5\uC744\
 \uB0B4\uBD80 \uB124\uD2B8\uC6CC\uD06C\uC5D0\uC11C \uC2E4\uD589\uD558\uAC70\uB098 \uC774 \uB7EC\uB108\uAC00 \uC4F8 \uC218 \uC788\uB294 \uC8FC\uC18C\uB97C \uC9C0\uC815\uD558\uC138\uC694.`},
"no-instance":{what:"\uBC1B\uC744 \uC778\uC2A4\uD134\uC2A4\uAC00 \uC5C6\uC5C8\uACE0, \uC694\uCCAD \uB85C\uADF8\uC5D0 \uC774 \uB9AC\uBE44\uC804\uC758 \uD56D\uBAA9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
way:()=>"\uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218, \uC2DC\uC791 \uC2DC\uAC04 \uB4F1 \uC11C\uBE44\uC2A4\uC758 \uD655\uC7A5\uACFC status.cloud.google.com\uC744 \uD655\uC778\uD558\uC138\uC694."},
google:{what:"Google \uD504\uB7F0\uD2B8\uC5D4\uB4DC\uAC00 \uC790\uCCB4 \uC624\uB958\uB85C \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",way:()=>"\uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uACC4\uC18D\uB418\uBA74 stat\
us.cloud.google.com\uC744 \uD655\uC778\uD558\uC138\uC694."},"load-balancer":{what:"\uBD80\uD558 \uBD84\uC0B0\uAE30\uB098 Cloud Armor\uAC00 \uB300\uC2E0 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",
way:e=>`\uBD80\uD558 \uBD84\uC0B0\uAE30 \uADDC\uCE59\uC5D0\uC11C \uC774 \uB7EC\uB108\uB97C \uD5C8\uC6A9\uD558\uAC70\uB098, \uADF8 \uB4A4\uC5D0 \uC788\uC9C0 \uC54A\uC740 \uC8FC\uC18C\uB97C ${e.
code("url")}\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},https:{what:"https\uB97C \uC694\uAD6C\uD558\uB294 \uC8FC\uC18C\uC785\uB2C8\uB2E4",way:e=>`${e.code("url")}\uC744\
 https\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},gateway:{what:"\uC11C\uBE44\uC2A4 \uC55E\uC758 \uAC8C\uC774\uD2B8\uC6E8\uC774\uAC00 \uB300\uC2E0 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",
way:e=>`${e.code("probe-headers")} \uB4F1\uC73C\uB85C \uD504\uB85C\uBE0C\uAC00 \uAC8C\uC774\uD2B8\uC6E8\uC774\uB97C \uC9C0\uB098\uAC8C \uD558\uAC70\uB098, \uADF8 \uB4A4\uC758 \uC8FC\uC18C\uB97C ${e.
code("url")}\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},proxy:{what:"\uB7EC\uB108\uC758 \uD504\uB85D\uC2DC\uAC00 \uD1B5\uACFC\uC2DC\uD0A4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",
way:e=>`\uB7EC\uB108\uC758 \uD504\uB85D\uC2DC\uC5D0\uC11C \uC774 \uC8FC\uC18C\uB97C \uD5C8\uC6A9\uD558\uAC70\uB098 ${e.code("NO_PROXY")}\uC5D0 \uB123\uC73C\uC138\uC694. \uC554\uD638\uB97C \uBB3B\uB294 \uD504\uB85D\uC2DC\uB77C\uBA74 ${e.
code("HTTPS_PROXY")}\uC5D0 \uC801\uC2B5\uB2C8\uB2E4.`},dns:{what:"\uB7EC\uB108\uAC00 \uC8FC\uC18C\uC758 \uC774\uB984\uC744 \uCC3E\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4",
way:e=>`${e.code("url")}\uACFC \uB7EC\uB108\uC758 DNS\uB97C \uD655\uC778\uD558\uC138\uC694.`},tls:{what:"\uB7EC\uB108\uAC00 \uC8FC\uC18C\uC758 \uC778\uC99D\uC11C\uB97C \uC2E0\uB8B0\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",
way:e=>`\uC11C\uBA85\uD55C \uC778\uC99D \uAE30\uAD00\uC744 ${e.code("NODE_EXTRA_CA_CERTS")}\uB85C \uB7EC\uB108\uC5D0 \uC8FC\uAC70\uB098, ${e.code("url")}\uC758 \uC778\uC99D\uC11C\uB97C \
\uACE0\uCE58\uC138\uC694.`},refused:{what:"\uC8FC\uC18C\uC5D0\uC11C \uC5F0\uACB0\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",way:e=>`${e.code("url")}, \uB7EC\uB108\uC758 \uD504\uB85D\uC2DC\uC640\
 \uBC29\uD654\uBCBD\uC744 \uD655\uC778\uD558\uC138\uC694. Cloud Run\uC758 \uC8FC\uC18C\uB294 \uB298 \uC5F0\uACB0\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.`},connect:{what:"\
\uB7EC\uB108\uAC00 \uC8FC\uC18C\uC5D0 \uC5F0\uACB0\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4",way:e=>`${e.code("url")}\uACFC \uB7EC\uB108\uC758 \uB124\uD2B8\uC6CC\uD06C(\uBC29\uD654\uBCBD, \uACBD\uB85C, \uD504\uB85D\uC2DC)\uB97C \uD655\uC778\uD558\uC138\uC694.`},
reset:{what:"\uC751\uB2F5 \uC804\uC5D0 \uC5F0\uACB0\uC774 \uB04A\uACBC\uACE0, \uC694\uCCAD \uB85C\uADF8\uC5D0 \uC774 \uB9AC\uBE44\uC804\uC758 \uD56D\uBAA9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
way:()=>"\uB7EC\uB108\uC640 \uC11C\uBE44\uC2A4 \uC0AC\uC774\uB97C \uD655\uC778\uD558\uACE0 \uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694."},unproven:{
what:"\uCEE8\uD14C\uC774\uB108\uAC00 \uC751\uB2F5\uD588\uB2E4\uB294 \uC99D\uAC70\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. \uC774 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD \uB85C\uADF8\uC5D0 \uD504\uB85C\uBE0C\uC758 \uD2B8\uB808\uC774\uC2A4\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4",
way:e=>`\uC8FC\uC18C\uB97C \uC9C1\uC811 \uD638\uCD9C\uD574 \uB204\uAC00 \uC751\uB2F5\uD558\uB294\uC9C0 \uBCF4\uC138\uC694. \uC694\uCCAD \uB85C\uADF8\uAC00 \uC81C\uC678\uB418\uC5B4 \uC788\uC9C0 \uC54A\uC740\uC9C0, ${e.
code("url")}\uC774 \uC774 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC00\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.`}},ct={path:{what:"\uACBD\uB85C\uAC00 \uC798\uBABB\uB418\uC5C8\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
way:(e,t)=>`\uC11C\uBE44\uC2A4\uC5D0 \uC788\uB294 \uACBD\uB85C\uB97C ${e.code(t)}\uC5D0 \uC9C0\uC815\uD558\uAC70\uB098 ${e.code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`},
page:{what:"\uACBD\uB85C\uAC00 \uC798\uBABB\uB418\uC5C8\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC0C1\uD0DC \uB300\uC2E0 \uC6F9 \uD398\uC774\uC9C0\uAC00 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4.",
way:(e,t)=>`\uC6F9 \uD398\uC774\uC9C0\uAC00 \uC544\uB2C8\uB77C API\uB85C \uC751\uB2F5\uD558\uB294 \uACBD\uB85C\uB97C ${e.code(t)}\uC5D0 \uC9C0\uC815\uD558\uAC70\uB098 ${e.
code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`},credentials:{what:"\uC571\uC774 \uD504\uB85C\uBE0C\uC5D0 \uC5C6\uB294 \uC778\uC99D\uC744 \uC694\uAD6C\uD569\uB2C8\uB2E4.",
way:(e,t)=>`\uC571\uC774 \uC694\uAD6C\uD558\uB294 \uAC83\uC744 ${e.code("probe-headers")}\uB85C \uC8FC\uAC70\uB098 ${e.code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`},
body:{what:"\uC571\uC774 \uC694\uCCAD \uD615\uC2DD\uC744 \uBC1B\uC544\uB4E4\uC774\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",way:(e,t)=>t==="chat-path"?`${e.code("chat-bo\
dy")}, ${e.code("chat-path")}, ${e.code("probe-headers")}\uB85C \uC571\uC758 \uD615\uC2DD\uC5D0 \uB9DE\uAC8C \uC694\uCCAD\uD558\uAC70\uB098 ${e.code("chat-path:\
 none")}\uC73C\uB85C \uB044\uC138\uC694.`:`${e.code(t)}\uC640 ${e.code("probe-headers")}\uB85C \uC571\uC758 \uD615\uC2DD\uC5D0 \uB9DE\uAC8C \uC694\uCCAD\uD558\uAC70\uB098 ${e.
code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`}},me={app:"\uC571 \uB85C\uADF8",platform:"Cloud Run \uC694\uCCAD \uB85C\uADF8"},ut={...me,monitoring:"Cloud\
 Monitoring\uC758 \uC694\uCCAD \uC218"},Xt={all:"\uC694\uCCAD",ok:"\uC624\uB958 \uC5C6\uB294 \uC694\uCCAD",failed:"\uC2E4\uD328\uD55C \uC694\uCCAD",slow:"\uB290\uB9B0 \uC694\uCCAD"},
Ie={ms:"\uBC00\uB9AC\uCD08",s:"\uCD08",us:"\uB9C8\uC774\uD06C\uB85C\uCD08",ns:"\uB098\uB178\uCD08"},ht=e=>e==="monitoring"?"Cloud Monitoring\uC774 \uC9D1\uACC4\uD55C":
e==="probes"?"\uC774 \uC791\uC5C5\uC774 \uBCF4\uB0B8":`${me[e]}\uC5D0 \uC788\uB294`,eo={lacks:(e,t)=>t.by==="probes"?`\uC815\uC0C1 \uC751\uB2F5\uC744 \uBC1B\uC740 \uD504\uB85C\uBE0C ${e.
count(t.of)}\uAC74 \uC911 ${me[t.log]}\uC5D0 \uC788\uB294 \uAC83\uC740 ${e.count(t.found)}\uAC74\uC785\uB2C8\uB2E4`:`${ht(t.by)} ${Xt[t.kind]} ${e.count(t.of)}\uAC74\
 \uC911 ${me[t.log]}\uC5D0 \uC788\uB294 \uAC83\uC740 ${e.count(t.found)}\uAC74\uC785\uB2C8\uB2E4`,stopped:(e,t)=>t.by==="probes"?t.log==="app"?`${e.time(t.fromAt)}\
 UTC \uC774\uD6C4 ${me.platform}\uC5D0\uB294 \uD504\uB85C\uBE0C ${e.count(t.of)}\uAC74\uC774 \uD558\uB098\uB3C4 \uC5C6\uACE0 ${me.app}\uC5D0\uB3C4 \uC694\uCCAD\uC774 \uAC70\uC758 \uC5C6\uC5B4, \uADF8 \uB4A4\uC758 \uC77C\uC740 \uC5B4\uB290 \uB85C\
\uADF8\uC5D0\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4`:`${e.time(t.fromAt)} UTC \uC774\uD6C4 \uBCF4\uB0B8 \uD504\uB85C\uBE0C ${e.count(t.of)}\uAC74\uC774 ${me[t.log]}\uC5D0 \uD558\uB098\
\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4`:`${e.time(t.fromAt)}\uBD80\uD130 ${e.time(t.toAt)} UTC\uAE4C\uC9C0 ${ht(t.by)} \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${me[t.
log]}\uC5D0 \uC788\uB294 \uAC83\uC740 ${e.count(t.found)}\uAC74\uC785\uB2C8\uB2E4`,"too-many":(e,t)=>`${ut[t.by==="probes"?"platform":t.by]} \uAE30\uC900 \uC694\uCCAD\uC740 ${e.
count(t.of)}\uAC74\uC778\uB370 ${me[t.log]}\uC5D0\uB294 \uC694\uCCAD \uAE30\uB85D\uC774 ${e.count(t.found)}\uAC74 \uC788\uC2B5\uB2C8\uB2E4. \uC694\uCCAD \uD558\uB098\uB97C \uC5EC\uB7EC \uC904\uB85C \uAE30\uB85D\uD588\uAC70\uB098 \uB2E4\uB978 \uAE30\uB85D\uC774 \uC11E\uC5EC \uC788\uC2B5\uB2C8\uB2E4`,
"shared-traces":(e,t)=>`\uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.count(t.found)}\uAC74\uC774 \uB2E4\uB978 \uC694\uCCAD\uACFC \uD2B8\uB808\uC774\uC2A4\uB97C \uD568\uAED8 \uC4F0\uBBC0\uB85C \uC571 \uAE30\uB85D\uC744 \uC11C\uB85C \uAD6C\uBD84\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4`,
"not-users":(e,t)=>`Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0 \uB530\uB974\uBA74 ${me[t.log]}\uC758 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.count(t.found)}\
\uAC74\uC740 \uC810\uAC80 \uB3C4\uAD6C\uB098 \uBD07\uC774 \uBCF4\uB0B8 \uAC83\uC785\uB2C8\uB2E4`,unit:(e,t)=>t.traces>0?`\uD2B8\uB808\uC774\uC2A4 ${e.count(t.traces)}\
\uAC74\uC744 \uBE44\uAD50\uD558\uBA74 \uC571\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC740 ${Ie[t.declared]}\uAC00 \uC544\uB2C8\uB77C ${Ie[t.seems]}\uC785\uB2C8\uB2E4. ${e.
code(`latency-unit: ${t.seems}`)}\uB97C \uC124\uC815\uD558\uC138\uC694`:`Cloud Run\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uACFC \uBE44\uAD50\uD558\uBA74 \uC571\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC740 ${Ie[t.
declared]}\uAC00 \uC544\uB2C8\uB77C ${Ie[t.seems]}\uC77C \uC218\uBC16\uC5D0 \uC5C6\uC2B5\uB2C8\uB2E4. ${e.code(`latency-unit: ${t.seems}`)}\uB97C \uC124\uC815\uD558\uC138\uC694`,
"latency-differs":(e,t)=>`\uB450 \uB85C\uADF8\uC5D0 \uBAA8\uB450 \uC788\uB294 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.duration(t.budgetMs)}\uBCF4\uB2E4 \uC624\uB798 \uAC78\uB9B0 \uAC83\uC740 Cl\
oud Run \uB85C\uADF8\uB85C\uB294 ${e.count(t.platform)}\uAC74, \uC571 \uB85C\uADF8\uB85C\uB294 ${e.count(t.app)}\uAC74\uC785\uB2C8\uB2E4. \uC571\uC774 \uC694\uCCAD\uC758 \uC77C\uBD80\uB9CC \uC7AC\uAC70\uB098 \uC2A4\uD2B8\uB9AC\uBC0D \uC751\uB2F5\uC77C \uC218 \uC788\uC2B5\uB2C8\uB2E4`,
"status-differs":(e,t)=>`\uB450 \uB85C\uADF8\uC5D0 \uBAA8\uB450 \uC788\uB294 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 Cloud Run \uB85C\uADF8\uC5D0\uC11C\uB9CC \uC2E4\uD328\uD55C \uAC83\uC774 ${e.
count(t.platform)}\uAC74, \uC571 \uB85C\uADF8\uC5D0\uC11C\uB9CC \uC2E4\uD328\uD55C \uAC83\uC774 ${e.count(t.app)}\uAC74\uC785\uB2C8\uB2E4`,"values-missing":(e,t)=>`${me[t.
log]}\uC758 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.count(t.of-t.found)}\uAC74\uC5D0\uB294 \uC4F8 \uC218 \uC788\uB294 ${t.field==="latency"?"\uC9C0\uC5F0 \uC2DC\uAC04\uC774":
"\uC0C1\uD0DC \uCF54\uB4DC\uAC00"} \uC5C6\uC2B5\uB2C8\uB2E4`,excluded:(e,t)=>`\uB85C\uADF8 \uC2F1\uD06C ${e.code(t.sink)}\uC758 \uC124\uC815 \uB54C\uBB38\uC5D0 ${me[t.
log]}\uC5D0\uC11C \uC694\uCCAD\uC774 \uBE60\uC9D1\uB2C8\uB2E4: ${e.code(t.filter)}`,unchecked:(e,t)=>`${me[t.log]}\uC5D0 \uBAA8\uB4E0 \uC694\uCCAD\uC774 \uC788\uB294\uC9C0 \uD655\uC778\uD574 \uC8FC\uB294 \uB2E4\uB978 \uC790\uB8CC\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4`};
function Ke(e,t){const o=eo[t.code];return`${o(e,t)}.`}const Ze=(e,t)=>t===""?"\uC9C0\uAE08 \uD2B8\uB798\uD53D\uC744 \uBC1B\uB294 \uB9AC\uBE44\uC804\uC740 \uC5C6\uC2B5\uB2C8\uB2E4":
`\uC9C0\uAE08 \uD2B8\uB798\uD53D: ${e.code(D(t))}`,to={"service-deleted":()=>"\uC11C\uBE44\uC2A4\uAC00 \uC0AD\uC81C\uB418\uC5C8\uC2B5\uB2C8\uB2E4","revision-del\
eted":(e,t)=>`\uB9AC\uBE44\uC804\uC774 \uC0AD\uC81C\uB418\uC5C8\uC2B5\uB2C8\uB2E4: ${e.quote(t.revision)}`,"ready-lost":(e,t)=>`${t.whose==="revision"?"\uB9AC\uBE44\uC804\uC774":
"\uC11C\uBE44\uC2A4\uAC00"} \uC900\uBE44 \uC0C1\uD0DC\uB97C \uC783\uC5C8\uC2B5\uB2C8\uB2E4(${e.code(t.condition)}: ${e.quote(t.message)})`,"ready-again":()=>"\uB2E4\uC2DC\
 \uC900\uBE44\uB418\uC5C8\uC2B5\uB2C8\uB2E4","traffic-lost":(e,t)=>`${{newer:"\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uAD50\uCCB4\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB354 \uC0C8\uB85C\uC6B4 \uB9AC\uBE44\uC804\uC774 \uD2B8\uB798\uD53D\uC744 \uAC00\uC838\uAC14\uC2B5\uB2C8\uB2E4",
older:"\uB204\uAD70\uAC00 \uB864\uBC31\uD588\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC774 \uC774\uC804 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC14\uC2B5\uB2C8\uB2E4",
unknown:"\uB204\uAD70\uAC00 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC744 \uAC00\uC838\uAC14\uC2B5\uB2C8\uB2E4"}[t.to]}. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D: ${e.
percent(t.from/100)} \u2192 ${e.percent(t.percent/100)}, ${Ze(e,t.others)}`,"traffic-gained":(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC774 \uB298\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
percent(t.from/100)} \u2192 ${e.percent(t.percent/100)}, ${Ze(e,t.others)}`,"others-split":(e,t)=>`\uD2B8\uB798\uD53D \uBC30\uBD84\uC774 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4. ${Ze(
e,t.others)}`,"newer-deploy":(e,t)=>t.percent>0?`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uAD50\uCCB4\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC0C8\uB85C \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804: ${e.
code(t.revision)}, \uD2B8\uB798\uD53D ${e.percent(t.percent/100)}`:t.takesTraffic?`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uACE7 \uAD50\uCCB4\uB429\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB974\uBA70, \uC0C8\uB85C \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804\uC774 \uC788\uC2B5\uB2C8\uB2E4: ${e.
code(t.revision)}`:`\uD2B8\uB798\uD53D \uC5C6\uC774 \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804\uC774 \uC788\uC2B5\uB2C8\uB2E4: ${e.code(t.revision)}`,"tag-moved":(e,t)=>t.
revision===null?`\uD0DC\uADF8\uAC00 \uB354 \uC774\uC0C1 \uC5B4\uB514\uB85C\uB3C4 \uC774\uC5B4\uC9C0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4: ${e.code(t.tag)}`:`\uD0DC\uADF8 ${e.
code(t.tag)}\uC758 \uB300\uC0C1\uC774 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4: ${e.code(t.revision)}`};function $t(e,t){const o=to[t.kind];return`${o(e,t)} (${e.time(
t.after)}\u2013${e.time(t.at)} UTC \uC0AC\uC774).`}const Ye={memory:{name:"\uBA54\uBAA8\uB9AC",points:"Cloud Monitoring \uBA54\uBAA8\uB9AC \uCE21\uC815\uAC12",above:"\
\uBA54\uBAA8\uB9AC \uD55C\uB3C4\uB97C \uB192\uC774\uAC70\uB098 \uB204\uC218\uB97C \uCC3E\uC73C\uC138\uC694. \uAC80\uC99D \uD55C\uB3C4\uB294 \uB9AC\uBE44\uC804\uC758 \uBA54\uBAA8\uB9AC \uD55C\uB3C4\uBCF4\uB2E4 \uB0AE\uC544\uC57C \uD569\uB2C8\uB2E4."},
cpu:{name:"CPU",points:"Cloud Monitoring CPU \uCE21\uC815\uAC12",above:"CPU \uD55C\uB3C4\uB97C \uB192\uC774\uAC70\uB098, \uB3D9\uC2DC \uC694\uCCAD \uC218\uB97C \uB0AE\uCD94\uAC70\uB098, \uC778\uC2A4\uD134\uC2A4 \uC218\uB97C \uB298\uB9AC\uC138\uC694."},
startup:{name:"\uC2DC\uC791 \uC2DC\uAC04",points:"Cloud Monitoring \uC2DC\uC791 \uC2DC\uAC04 \uCE21\uC815\uAC12",above:"\uCEE8\uD14C\uC774\uB108\uAC00 \uB354 \uBE68\uB9AC \uC2DC\uC791\uB418\uAC8C \uD558\uC138\uC694. \uD3EC\uD2B8\uB97C \uC5F4\uAE30 \uC804\uC5D0 \uBD88\uB7EC\uC624\uB294 \uAC83\uC744 \uC904\
\uC774\uAC70\uB098, \uC2DC\uC791 CPU \uBD80\uC2A4\uD2B8\uB97C \uCF1C\uAC70\uB098, \uCD5C\uC18C \uC778\uC2A4\uD134\uC2A4(min-instances)\uB97C \uB450\uC138\uC694."}},
oo=C(Ye,"name"),no=C(Ye,"points"),so=C(Ye,"above"),ft={requests:"\uD310\uC815 \uB300\uC0C1 \uC694\uCCAD",refused:"\uC2E4\uD328\uD558\uAC70\uB098 \uAC70\uBD80\uB41C \uC694\uCCAD\uC5D0 \uB300\uD55C Cloud Run \uB85C\uADF8",
kills:"\uC778\uC2A4\uD134\uC2A4 \uC885\uB8CC\uC5D0 \uB300\uD55C Cloud Run \uAE30\uB85D","error-lines":"\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uC624\uB958 \uB85C\uADF8",
waits:"\uC694\uCCAD\uC758 \uB300\uAE30 \uC2DC\uAC04",...no,"probe-health":"\uD5EC\uC2A4 \uCCB4\uD06C \uC751\uB2F5","probe-chat":"\uCC44\uD305 \uD504\uB85C\uBE0C \uC751\uB2F5",
"judged-probes":"\uC694\uCCAD\uACFC \uD568\uAED8 \uD310\uC815\uD55C \uD504\uB85C\uBE0C",probe:"\uBAA9\uB85D\uC5D0 \uC788\uB294 \uD504\uB85C\uBE0C\uC758 \uC751\uB2F5",
service:"Cloud Run\uC758 \uC11C\uBE44\uC2A4 \uC0C1\uD0DC",baseline:"\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD"},ao={credentials:"\uC790\uACA9 \uC99D\uBA85\uC774 \uAC70\uBD80\uB418\uC5C8\uAC70\uB098 \uB9CC\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4",
impersonation:"\uC774 \uACC4\uC815\uC740 \uC11C\uBE44\uC2A4 \uACC4\uC815\uC73C\uB85C \uB3D9\uC791\uD560 \uAD8C\uD55C\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",role:"\uD544\uC694\uD55C \uC5ED\
\uD560\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",scope:"\uC774 API\uC5D0 \uC4F8 \uC218 \uC5C6\uB294 \uD1A0\uD070\uC785\uB2C8\uB2E4",policy:"\uC870\uC9C1 \uC815\uCC45\uC774 \uAE08\uC9C0\uD569\uB2C8\uB2E4",
"service-off":"API\uAC00 \uAEBC\uC838 \uC788\uC2B5\uB2C8\uB2E4",billing:"\uD504\uB85C\uC81D\uD2B8\uC758 \uACB0\uC81C\uAC00 \uAEBC\uC838 \uC788\uC2B5\uB2C8\uB2E4",
proxy:"Google \uB300\uC2E0 \uC911\uAC04\uC758 \uB2E4\uB978 \uAC83\uC774 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",tls:"\uC0C1\uB300\uC758 \uC778\uC99D\uC11C\uB97C \uC2E0\uB8B0\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4",
clock:"\uC774 \uC791\uC5C5\uC744 \uC2E4\uD589\uD558\uB294 \uCEF4\uD4E8\uD130\uC758 \uC2DC\uACC4\uAC00 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",quota:"Google\uC758 \uC77D\uAE30 \uD560\
\uB2F9\uB7C9\uC774 \uC18C\uC9C4\uB418\uC5C8\uC2B5\uB2C8\uB2E4","read-limit":"\uC774 \uC2E4\uD589\uC758 \uC790\uCCB4 \uC77D\uAE30 \uD55C\uB3C4\uC5D0 \uC5EC\uC720\uAC00 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4",
hung:"\uC751\uB2F5\uC774 \uC624\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",outage:"Google\uC774 \uC624\uB958\uB85C \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",network:"\uB124\uD2B8\uC6CC\
\uD06C\uC5D0 \uBB38\uC81C\uAC00 \uC788\uC5C8\uC2B5\uB2C8\uB2E4","not-found":"Google\uC774 \uCC3E\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4",conflict:"\uB3D9\uC2DC\uC5D0 \uB2E4\uB978 \uBCC0\uACBD\uC774 \uC788\uC5C8\uC2B5\uB2C8\
\uB2E4",invalid:"Google\uC774 \uC694\uCCAD\uC744 \uBC1B\uC544\uB4E4\uC774\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4","too-large":"\uBC1B\uC744 \uC218 \uC788\uB294 \uD06C\uAE30\uB97C \uB118\uB294 \uC751\uB2F5\uC774\uC5C8\uC2B5\uB2C8\uB2E4",
cancelled:"\uC77D\uAE30\uAC00 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4",ours:"\uC751\uB2F5\uC744 \uD574\uC11D\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4","too\
-much":"\uC8FC\uC5B4\uC9C4 \uC2DC\uAC04\uC5D0 \uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uB9CE\uC558\uC2B5\uB2C8\uB2E4","nothing-newer":"\uB354 \uCD5C\uADFC \uAC12\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4",
"cut-off":"\uD30C\uC77C\uC758 \uC77C\uBD80\uAC00 \uC190\uC0C1\uB418\uC5C8\uC2B5\uB2C8\uB2E4","not-exported":"\uD30C\uC77C\uC5D0 \uAD00\uCC30 \uAD6C\uAC04 \uC804\uCCB4\uAC00 \uB4E4\uC5B4 \uC788\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",
"not-looked":"\uD655\uC778\uD558\uAE30 \uC804\uC5D0 \uC2E4\uD589\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4"},ye=e=>e.ofProbes?"\uD504\uB85C\uBE0C":"\uC694\uCCAD";function ke(e){
if(e.id==="hidden-wait")return`\uC694\uCCAD ${e.n}\uAC74 \uC911 ${e.bad??"0"}\uAC74(${e.value??"0%"})\uC774 \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB3C4\uB2EC\uD558\uAE30 \uC804\uC5D0 \uB300\uAE30\uD588\uACE0(\uB85C\uADF8\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC5D0\uB294 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC74C), \uD5C8\uC6A9 \uBE44\uC728\uC740 ${e.
limit}\uC785\uB2C8\uB2E4.`;if(e.percentile!==null){const o=e.bad===null?"":` ${ye(e)} ${e.n}\uAC74 \uC911 ${e.bad}\uAC74(${e.badRate})\uC774 \uD55C\uB3C4\uB97C \uB118\uC5C8\uACE0, \uD5C8\uC6A9 \uBE44\uC728\uC740 ${e.
allowedRate??"\uC774\uBCF4\uB2E4 \uB0AE\uC2B5\uB2C8\uB2E4(\uC54C \uC218 \uC5C6\uC74C)"}\uC785\uB2C8\uB2E4.`;return e.value===null?`${ye(e)} ${e.n}\uAC74 \uC911 ${e.
bad??"0"}\uAC74\uC774 \uD55C\uB3C4(${e.limit})\uBCF4\uB2E4 \uB290\uB838\uC2B5\uB2C8\uB2E4.`:`${e.percentile} \uC9C0\uC5F0 \uC2DC\uAC04\uC740 ${e.value}, \uD55C\uB3C4\uB294 ${e.
limit}\uC785\uB2C8\uB2E4.${o}`}const t=e.bad===null?`${ye(e)} ${e.n}\uAC74`:`${ye(e)} ${e.n}\uAC74 \uC911 ${e.bad}\uAC74`;return`\uC624\uB958\uC728\uC740 ${e.value??
"\uC54C \uC218 \uC5C6\uC74C"}(${t}), \uD55C\uB3C4\uB294 ${e.limit}\uC785\uB2C8\uB2E4.`}const Ce=e=>e.interval===null?"":e.interval.high===null?` \uC2E4\uC81C \uAC12\uC740 95% \uC2E0\uB8B0\uC218\uC900\uC5D0\
\uC11C ${e.interval.low} \uC774\uC0C1\uC785\uB2C8\uB2E4.`:` \uC2E4\uC81C \uAC12\uC740 95% \uC2E0\uB8B0\uC218\uC900\uC5D0\uC11C ${e.interval.low}\u2013${e.interval.
high} \uBC94\uC704\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,pt=e=>e.burst===null?"":` \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uC694\uCCAD\uC774 \uD55C \uBC88\uC5D0 ${e.
burst}\uAC74\uAE4C\uC9C0 \uBAB0\uB9AC\uB294 \uAC83\uC744 \uAC10\uC548\uD55C \uAC12\uC785\uB2C8\uB2E4.`,mt=e=>e.againstOdds===null?"":` \uC11C\uBE44\uC2A4\uAC00 \uD55C\uB3C4\uB97C \uC9C0\uD0A4\uACE0 \uC788\uB2E4\uBA74 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\
\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.againstOdds}\uC785\uB2C8\uB2E4(\uC2E4\uD328\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${e.againstNeeded}).${pt(e)}`,
gt=e=>e.forOdds===null?"":` ${e.provenRate===null?"\uC11C\uBE44\uC2A4\uAC00 \uD55C\uB3C4\uB97C \uB118\uACE0 \uC788\uB2E4\uBA74":`${Ve(e)} \uC2E4\uC81C\uB85C ${e.
provenRate}\uB77C\uBA74`} \uC774\uB807\uAC8C \uC88B\uC740 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.forOdds}\uC785\uB2C8\uB2E4(\uD1B5\uACFC\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${e.
forNeeded}).${pt(e)}`,ro=e=>e.id==="hidden-wait"?"\uC228\uC740 \uB300\uAE30":e.percentile===null?"\uC624\uB958":`\uB290\uB9B0 ${ye(e)}(${e.limit} \uCD08\uACFC)`,
io=e=>e.id==="hidden-wait"?"\uC228\uC740 \uB300\uAE30\uAC00 \uC5C6\uB294 \uC694\uCCAD":e.percentile===null?`\uC624\uB958 \uC5C6\uB294 ${ye(e)}`:`${e.limit} \uC548\uC5D0 \uB05D\
\uB09C ${ye(e)}`,Ve=e=>e.id==="hidden-wait"?"\uC228\uC740 \uB300\uAE30\uC758 \uBE44\uC728\uC774":e.percentile===null?"\uC624\uB958\uC728\uC774":`\uB290\uB9B0 ${ye(
e)}\uC758 \uBE44\uC728\uC774`,wt=e=>e.provenRate===null?"\uD55C\uB3C4 \uC900\uC218\uAC00":`${Ve(e)} ${e.provenRate} \uBBF8\uB9CC\uC784\uC774`,bt=e=>e.provenRate===
null?"":` \uD1B5\uACFC\uD558\uB824\uBA74 ${Ve(e)} ${e.provenRate} \uBBF8\uB9CC\uC784\uC774 \uC785\uC99D\uB418\uC5B4\uC57C \uD569\uB2C8\uB2E4.`,yt=e=>e.burst===null?
"\uC815\uD655 \uAC80\uC815":"\uAC80\uC815",kt=(e,t)=>t===0?"":`\uC5D0 ${e.percent(t)}\uB97C \uB354\uD55C \uAC12`,Qe=e=>e?"\uB450 \uB9AC\uBE44\uC804\uC774 \uAC19\uC740 \uC2DC\uAC04\uC5D0 \uCC98\uB9AC\uD55C \uC694\uCCAD\uC744 \uBE44\uAD50\uD588\uC2B5\uB2C8\uB2E4.":
"\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC740 \uBC30\uD3EC \uC9C1\uC804 \uAC19\uC740 \uAE38\uC774\uC758 \uC2DC\uAC04\uC5D0\uC11C \uAC00\uC838\uC654\uC73C\uBBC0\uB85C, \uADF8 \uC0AC\uC774\uC5D0 \uB2EC\uB77C\uC9C4 \uB2E4\uB978 \uC694\uC778\uB3C4 \uBC18\uC601\uB429\uB2C8\uB2E4.",
vt=(e,t,o)=>`\uC2E4\uC81C\uB85C ${o} \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.odds(t.lnE)}\uC785\uB2C8\uB2E4(\uC54C\uB9AC\uB294 \uAE30\uC900: ${e.
odds(t.lnNeeded)}).`,Tt=e=>e.share===null||e.whole===null?"":`, \uC778\uC2A4\uD134\uC2A4\uC5D0 \uC124\uC815\uB41C ${e.whole}\uC758 ${e.share}`,_t=(e,t)=>t===""?
"":` \uC0AC\uC720: ${e.code(t)}.`,Je=e=>e.id==="restarts"?"\uCEE8\uD14C\uC774\uB108 \uC885\uB8CC":"\uC624\uB958 \uB85C\uADF8",Xe=(e,t,o)=>`\uAD00\uCC30 \uAD6C\uAC04\uC758 ${Je(
t)}\uB294 ${t.value??"\uC5EC\uB7EC"}\uAC74\uC785\uB2C8\uB2E4. ${e.code(o.revision)}\uC758 \uAC19\uC740 \uAE38\uC774 \uAD6C\uAC04 ${e.count(o.windows)}\uAC1C \uC911 20\uAC1C\uC5D0 1\
9\uAC1C\uB294 ${t.limit}\uAC74 \uC774\uD558\uC600\uACE0, ${e.count(o.asMany)}\uAC1C\uB294 \uC774\uB9CC\uD07C \uC774\uC0C1\uC774\uC5C8\uC73C\uBA70, \uAC00\uC7A5 \uB9CE\uC740 \uAD6C\uAC04\uC740 ${e.
count(o.most)}\uAC74\uC774\uC5C8\uC2B5\uB2C8\uB2E4.`,qt=(e,t)=>`${e.duration(t.partMs)} \uB2E8\uC704 ${e.count(t.parts)}\uAC1C \uC911 ${e.count(t.above)}\uAC1C\uAC00 \uC774\uC804 \uB9AC\
\uBE44\uC804\uC758 \uD3C9\uC18C \uCD5C\uB300(${e.count(t.usualPart)}\uAC74)\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4`,lo={"breach-early":(e,t,o)=>`${ke(t)} \uAD00\uCC30\uC744 \uC2DC\uC791\uD55C \
\uC9C0 ${e.duration(o.afterMs)} \uB9CC\uC5D0 \uCD08\uACFC\uAC00 \uBD84\uBA85\uD574\uC84C\uC2B5\uB2C8\uB2E4.${mt(t)}${Ce(t)}`,"breach-at-end":(e,t)=>`${ke(t)} \uAD00\uCC30\
\uC774 \uB05D\uB09C \uC2DC\uC810\uC758 ${yt(t)}\uC5D0\uC11C \uCD08\uACFC\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4.${mt(t)}${Ce(t)}`,"proven-early":(e,t)=>`${ke(
t)} \uAD00\uCC30\uC774 \uB05D\uB098\uAE30 \uC804\uC5D0 ${wt(t)} \uC785\uC99D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.${gt(t)}${Ce(t)}`,"proven-at-end":(e,t)=>`${ke(t)} \uAD00\uCC30\
\uC774 \uB05D\uB09C \uC2DC\uC810\uC758 ${yt(t)}\uC5D0\uC11C ${wt(t)} \uC785\uC99D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.${gt(t)}${Ce(t)}`,"not-proven":(e,t,o)=>`${ke(t)}\
 \uC774 \uACB0\uACFC\uB9CC\uC73C\uB85C\uB294 \uD55C\uB3C4\uB97C \uB118\uC5C8\uB2E4\uACE0\uB3C4, \uC9C0\uCF30\uB2E4\uACE0\uB3C4 \uB9D0\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.${bt(
t)}${Ce(t)} ${o.moreClean===null?"\uD55C\uB3C4\uC5D0 \uB108\uBB34 \uAC00\uAE4C\uC6CC, \uD604\uC2E4\uC801\uC778 \uC694\uCCAD \uC218\uB85C\uB294 \uC785\uC99D\uD558\uAE30 \uC5B4\uB835\uC2B5\uB2C8\uB2E4.":
o.moreClean===0?"\uB05D\uAE4C\uC9C0 \uAD00\uCC30\uD588\uB2E4\uBA74 \uC785\uC99D\uB418\uC5C8\uACA0\uC9C0\uB9CC, \uADF8 \uC804\uC5D0 \uC885\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4.":
`${io(t)} ${e.count(o.moreClean)}\uAC74\uC774 \uB354 \uC788\uC5C8\uB2E4\uBA74 \uD55C\uB3C4 \uC900\uC218\uAC00 \uC785\uC99D\uB418\uC5C8\uC744 \uAC83\uC785\uB2C8\uB2E4.`}\
 ${t.n}\uAC74 \uC911 ${ro(t)} ${e.count(o.failsFrom)}\uAC74\uBD80\uD130\uB294 \uC2E4\uD328\uC785\uB2C8\uB2E4.`,"proven-too-soon":(e,t,o)=>`${ke(t)} \uC774 \uACB0\uACFC\uB85C \uD55C\uB3C4 \uC900\uC218\uAC00\
 \uC785\uC99D\uB418\uC9C0\uB9CC, ${e.code("min-duration")} \uC124\uC815\uC5D0 \uB530\uB77C ${e.duration(o.minDurationMs)} \uC804\uC5D0\uB294 \uD1B5\uACFC\uB85C \uD310\uC815\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.${bt(
t)}${Ce(t)}`,"no-requests":(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uB85C\uADF8\uC5D0 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC5B4 ${t.id==="hidden-\
wait"?"\uC228\uC740 \uB300\uAE30\uB97C":t.percentile===null?"\uC624\uB958\uC728\uC744":"\uC9C0\uC5F0 \uC2DC\uAC04\uC744"} \uD310\uB2E8\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.`,
"traffic-vanished":(e,t,o)=>`${e.duration(o.forMs)} \uB3D9\uC548 \uB4E4\uC5B4\uC628 \uC694\uCCAD\uC740 ${t.value??"0"}\uAC74\uC785\uB2C8\uB2E4. \uC774 \uB9AC\uBE44\uC804 \uC774\uC804\uC758 \uAC19\uC740 \uAE38\uC774 \uAD6C\uAC04 ${e.
count(o.windows)}\uAC1C\uB294 \uC911\uC559\uAC12\uC774 \uC57D ${e.count(Math.round(o.expected))}\uAC74\uC774\uACE0 100\uAC1C \uC911 99\uAC1C\uAC00 ${e.count(Math.
round(o.usual))}\uAC74 \uC774\uC0C1\uC785\uB2C8\uB2E4. ${t.limit}\uAC74 \uBBF8\uB9CC\uC774\uBA74 \uC0AC\uB77C\uC9C4 \uAC83\uC73C\uB85C \uBD05\uB2C8\uB2E4. \uC774\uB807\uAC8C \uC801\uC740 \uC694\uCCAD\uC73C\uB85C\uB294 \uB098\uBA38\uC9C0 \uC0AC\uC6A9\uC790\uC5D0 \uB300\uD574 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.`,
"no-usable-values":(e,t,o)=>`\uC694\uCCAD \uB85C\uADF8\uB294 ${e.count(o.entries)}\uAC74 \uC788\uC9C0\uB9CC, ${t.id==="error-rate"?"\uC4F8 \uC218 \uC788\uB294 \uC0C1\uD0DC \uCF54\uB4DC\uAC00":
"\uC4F8 \uC218 \uC788\uB294 \uC9C0\uC5F0 \uC2DC\uAC04\uC774"} \uC788\uB294 \uAC83\uC740 \uC5C6\uC2B5\uB2C8\uB2E4.`,"like-the-past":(e,t,o)=>`${ke(t)} \uC774 \uAD6C\uAC04\uB9CC \uBCF4\uBA74 \uD55C\
\uB3C4\uB97C \uB118\uC5C8\uC9C0\uB9CC, \uC774 \uB9AC\uBE44\uC804 \uC774\uC804\uC5D0\uB3C4 \uC774\uB7F0 \uAD6C\uAC04\uC774 \uC788\uC5C8\uC2B5\uB2C8\uB2E4. \uCD5C\uADFC ${e.
count(o.windows)}\uAC1C \uAD6C\uAC04 \uC911 ${e.count(o.windows-o.asBad)}\uAC1C\uBCF4\uB2E4 \uB098\uC069\uB2C8\uB2E4.${o.burst===void 0?"":` \uC774\uC804\uC5D0\uB294 \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uC694\uCCAD\uC774 \uC57D\
 ${e.count(Math.round(o.burst))}\uAC74\uC529 \uBAB0\uB824\uC11C \uB098\uD0C0\uB0AC\uC2B5\uB2C8\uB2E4.`}${Ce(t)}`,"bursts-as-before":(e,t,o)=>`${ke(t)} \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \
\uC694\uCCAD\uC774 \uD558\uB098\uC529 \uB098\uD0C0\uB0AC\uB2E4\uBA74 \uD55C\uB3C4\uB97C \uB118\uC740 \uAC83\uC774\uC9C0\uB9CC, \uC774 \uB9AC\uBE44\uC804 \uC774\uC804\uCC98\uB7FC \uC57D ${e.
count(Math.round(o.burst))}\uAC74\uC529 \uBAB0\uB824\uC11C \uB098\uD0C0\uB0AC\uB2E4\uACE0 \uBCF4\uBA74 \uB118\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.${Ce(t)}`,"po\
ssibly-bad":(e,t,o)=>`${ke(t)} \uADF8\uB7EC\uB098 \uB85C\uADF8 ${e.count(o.entries)}\uAC74 \uC911 ${e.count(o.unknown)}\uAC74\uC5D0\uB294 \uC4F8 \uC218 \uC788\uB294 ${t.
id==="error-rate"?"\uC0C1\uD0DC \uCF54\uB4DC\uAC00":"\uC9C0\uC5F0 \uC2DC\uAC04\uC774"} \uC5C6\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uD558\uAC70\uB098 \uBA48\uCD98 \uC694\uCCAD\uC77C\uC218\uB85D \uAE30\uB85D\uC774 \uBE60\uC9C0\uAE30 \uC26C\uC6B4\uB370, \uC774 \uC694\uCCAD\uB4E4\uC774 \uC815\uC0C1\uC774\uC5C8\uB294\uC9C0\uC5D0 \uB530\uB77C \uD310\uC815\uC774 \uB2EC\uB77C\uC9C0\uBBC0\uB85C \uACB0\uB860\uC744 \uB0BC \uC218 \uC5C6\uC2B5\uB2C8\
\uB2E4.${Ce(t)}`,"sampled-unevenly":(e,t,o)=>`${ke(t)} \uADF8\uB7EC\uB098 \uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uC694\uCCAD\uC774 \uB9CE\uC544 \uBD90\uBE48 \uC2DC\uAC04\uB300\uB294 \uD55C\uC0B0\uD55C \uC2DC\uAC04\uB300\uBCF4\uB2E4 \uC801\uAC8C \uC77D\uC5C8\uC2B5\uB2C8\uB2E4. \uC804\uCCB4 \uC694\uCCAD\uC73C\uB85C \uD658\uC0B0\uD558\uBA74 \uC57D ${e.
percent(o.rate)}${t.id==="error-rate"?"\uAC00 \uC2E4\uD328\uD588\uC73C\uBA70":`\uAC00 ${t.limit}\uBCF4\uB2E4 \uB290\uB838\uC73C\uBA70`}, \uD55C\uB3C4 \uC548\uC774\uB77C\uACE0 \uC785\uC99D\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.${Ce(
t)}`,"log-doubted":(e,t,o)=>`${ke(t)} \uADF8\uB7EC\uB098 \uC774\uAC83\uB9CC\uC73C\uB85C\uB294 \uD310\uC815\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${Ke(e,o.doubt)}`,
"other-log-judged":(e,t,o)=>`\uC694\uCCAD\uC740 ${ut[o.judged]} \uAE30\uC900\uC73C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. ${o.doubts.map(s=>Ke(e,s)).join("\
 ")}`,"logs-disagree":(e,t,o)=>`\uC694\uCCAD\uC5D0 \uAD00\uD55C \uC790\uB8CC\uAC00 \uC11C\uB85C \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${o.doubts.map(s=>Ke(e,s)).
join(" ")}`,"no-access":(e,t,o)=>`\uD655\uC778\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(D(o.detail))}`,"not-reachable":(e,t,o)=>`\uC5F0\uACB0\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.
quote(D(o.detail))}`,"not-covered":(e,t,o)=>o.why==="not-looked"?`${e.time(o.missingFromAt)} UTC \uC774\uD6C4\uB97C \uD655\uC778\uD558\uAE30 \uC804\uC5D0 \uC2E4\uD589\uC774 \uB05D\uB098 \uC785\uC99D\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${ft[o.
source]}${o.detail===""?".":`. ${e.quote(D(o.detail))}`}`:`\uB05D\uAE4C\uC9C0 \uD655\uC778\uD558\uC9C0 \uBABB\uD574 \uC785\uC99D\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. ${e.
time(o.missingFromAt)} UTC\uBD80\uD130 \uC77D\uC9C0 \uBABB\uD55C \uAC83: ${ft[o.source]}. ${ao[o.why]}${o.detail===""?".":`: ${e.quote(D(o.detail))}`}`,"gauge-a\
bove":(e,t,o)=>`${e.time(o.firstAt)} UTC\uBD80\uD130 1\uBD84 \uAC04\uACA9 \uCE21\uC815\uAC12 ${e.count(o.consecutive)}\uAC1C\uAC00 \uC5F0\uC18D\uC73C\uB85C \uD55C\uB3C4(${t.
limit}${Tt(t)})\uB97C \uB118\uC5C8\uACE0, \uCD5C\uACE0\uAC12\uC740 ${t.value}\uC785\uB2C8\uB2E4. 3\uAC1C \uC5F0\uC18D \uCD08\uACFC\uB294 \uC2E4\uD328\uC785\uB2C8\uB2E4.`,
"gauge-within":(e,t,o)=>`1\uBD84 \uAC04\uACA9 \uCE21\uC815\uAC12 ${e.count(o.points)}\uAC1C\uAC00 \uBAA8\uB450 \uD55C\uB3C4(${t.limit}${Tt(t)}) \uC548\uC5D0 \uC788\uACE0, \uCD5C\uACE0\uAC12\uC740 ${t.
value}\uC785\uB2C8\uB2E4.`,"gauge-undecided":(e,t,o)=>o.above===0?`\uCE21\uC815\uAC12\uC774 \uC544\uC9C1 ${e.count(o.points)}\uAC1C\uBFD0\uC774\uBA70 \uD55C\uB3C4(${t.
limit})\uB97C \uB118\uC740 \uAC83\uC740 \uC5C6\uC2B5\uB2C8\uB2E4. \uD310\uB2E8\uD558\uB824\uBA74 3\uAC1C\uAC00 \uD544\uC694\uD569\uB2C8\uB2E4.`:`\uCE21\uC815\uAC12 ${e.
count(o.points)}\uAC1C \uC911 ${e.count(o.above)}\uAC1C\uAC00 \uD55C\uB3C4(${t.limit})\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4. 3\uAC1C \uC5F0\uC18D \uCD08\uACFC\uD558\uBA74 \uC2E4\uD328\uC785\uB2C8\uB2E4.`,
"gauge-no-points":()=>"\uC774 \uB9AC\uBE44\uC804\uC758 Cloud Monitoring \uCE21\uC815\uAC12\uC774 \uC544\uC9C1 \uC5C6\uC2B5\uB2C8\uB2E4(\uCE21\uC815\uAC12\uC740 2\u20133\uBD84 \uB2A6\uAC8C \uB098\uD0C0\uB0A9\uB2C8\uB2E4). \uD1B5\uACFC\uB85C \uBCF4\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
"limit-unknown":(e,t)=>`Cloud Run\uC774 \uC778\uC2A4\uD134\uC2A4\uC5D0 \uC124\uC815\uB41C \uD06C\uAE30\uB97C \uC54C\uB824\uC8FC\uC9C0 \uC54A\uC544 \uADF8 ${t.share??
"\uC77C\uBD80"}\uAC00 \uC5BC\uB9C8\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCD5C\uACE0\uAC12\uC740 ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}\uC785\uB2C8\uB2E4. \uD1B5\uACFC\uB85C\
 \uBCF4\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,"budget-none":e=>`\uD310\uC815\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4: \uD55C\uB3C4 ${e.code("none")}.`,"killed-for-memor\
y":(e,t,o)=>`\uBA54\uBAA8\uB9AC \uD55C\uB3C4\uB97C \uB118\uC5B4 \uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4\uAC00 ${e.count(o.kills)}\uAC1C \uC788\uC2B5\uB2C8\uB2E4. \uCCAB \uC885\uB8CC: ${e.
time(o.firstAt)} UTC${o.instance===void 0?"":`, \uC778\uC2A4\uD134\uC2A4 ${e.code(`${o.instance}\u2026`)}`}${o.usedBytes===void 0||o.limitBytes===void 0?"":`, \uC0AC\
\uC6A9\uB7C9 ${e.bytes(o.usedBytes)}(\uD55C\uB3C4 ${e.bytes(o.limitBytes)})`}. ${e.quote(o.message)}`,"killed-before":(e,t,o)=>`\uAD00\uCC30 \uAD6C\uAC04\uC5D0\uB294 \uBA54\uBAA8\uB9AC \uCD08\uACFC \uC885\uB8CC\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. \uADF8 \uC804\uC5D0 \uC778\uC2A4\
\uD134\uC2A4 ${e.count(o.kills)}\uAC1C\uAC00 \uC885\uB8CC\uB418\uC5C8\uACE0 \uB9C8\uC9C0\uB9C9\uC740 ${e.dateTime(o.lastAt)} UTC\uC785\uB2C8\uB2E4. \uC624\uB798 \uC11C\uBE44\uC2A4\uD55C \uB9AC\uBE44\uC804\uC774\uBBC0\uB85C \uC774\uBC88 \uBC30\uD3EC\uC758 \uBB38\uC81C\uAC00 \uC544\
\uB2D9\uB2C8\uB2E4: ${e.quote(o.message)}`,"not-killed":()=>"\uBA54\uBAA8\uB9AC \uD55C\uB3C4\uB97C \uB118\uC5B4 \uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.",
restarted:(e,t,o)=>`\uCEE8\uD14C\uC774\uB108\uAC00 \uC2A4\uC2A4\uB85C \uC885\uB8CC\uB41C \uD69F\uC218\uB294 ${e.count(o.times)}\uD68C\uC785\uB2C8\uB2E4. \uCCAB \uC885\uB8CC\uB294 ${e.
time(o.firstAt)} UTC: ${e.quote(o.message)}`,"events-none":(e,t)=>`\uAD00\uCC30 \uAD6C\uAC04\uC5D0 ${Je(t)}\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.`,"events-usual":(e,t,o)=>`${Xe(
e,t,o)} \uD3C9\uC18C\uBCF4\uB2E4 \uB9CE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uAC19\uC740 \uC624\uB958\uB77C\uB294 \uC99D\uBA85\uC740 \uC544\uB2D9\uB2C8\uB2E4.`,"eve\
nts-unusual":(e,t,o)=>`${Xe(e,t,o)} \uD3C9\uC18C\uBCF4\uB2E4 \uB9CE\uACE0 \uC9C0\uC18D\uB429\uB2C8\uB2E4. ${qt(e,o)}. \uB450 \uB9AC\uBE44\uC804\uC774 \uAC19\uB2E4\uBA74 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.
odds(-Math.log(Math.max(o.alikeRate,Number.MIN_VALUE)))}\uC774\uBA70(\uC2E4\uD328 \uAE30\uC900: ${e.odds(-Math.log(o.failRate))}), \uC774\uC804 \uB9AC\uBE44\uC804\uC5D0\uC11C \uC808\uBC18 \uC774\uC0C1\uC774\uC5C8\uB358 \uAD6C\uAC04\uC740 ${e.
count(o.asBad)}\uAC1C\uC785\uB2C8\uB2E4.`,"events-unclear":(e,t,o)=>`${Xe(e,t,o)} ${o.shared?"\uD3C9\uC18C\uBCF4\uB2E4 \uB9CE\uC9C0\uB9CC \uD568\uAED8 \uC2E4\uD589 \uC911\uC778 \uC774\uC804 \uB9AC\uBE44\uC804\uB3C4 \uAC19\uC740 \uC77C\uC744 \uACAA\uACE0 \uC788\uC2B5\uB2C8\uB2E4.":
"\uD3C9\uC18C\uBCF4\uB2E4 \uB9CE\uC9C0\uB9CC \uC77C\uC2DC\uC801\uC73C\uB85C \uBAB0\uB9B0 \uAC83\uC77C \uC218 \uC788\uC2B5\uB2C8\uB2E4."} ${qt(e,o)}. \uC774\uC804 \uB9AC\uBE44\uC804\uC5D0\uC11C \uC808\uBC18\
 \uC774\uC0C1\uC774\uC5C8\uB358 \uAD6C\uAC04\uC740 ${e.count(o.asBad)}\uAC1C\uC785\uB2C8\uB2E4. \uC2E4\uD328\uD558\uB824\uBA74 \uAD6C\uAC04\uC758 \uC808\uBC18 \uC774\uC0C1 \uC9C0\uC18D\uB418\uACE0 \uC6B0\uC5F0\uC73C\uB85C \uBCF4\uAE30 \uC5B4\uB824\uC6CC\uC57C \uD569\uB2C8\uB2E4.`,
"events-not-compared":(e,t,o)=>`\uAD00\uCC30 \uAD6C\uAC04\uC758 ${Je(t)}\uB294 ${t.value??"\uC5EC\uB7EC"}\uAC74\uC774\uBA70 \uBE44\uAD50\uD560 \uB300\uC0C1\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. ${o.
detail===""?"\uC774\uC804 \uB9AC\uBE44\uC804\uC774 \uC5C6\uAC70\uB098, \uAD00\uCC30 \uAD6C\uAC04\uB9CC\uD07C \uC624\uB798 \uC2E4\uD589\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.":
e.quote(D(o.detail))}`,"probe-ok":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uD68C \uBAA8\uB450 \uC815\uC0C1 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4.`,"probe-\
some-failed":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uD68C \uC911 ${e.count(o.failed)}\uD68C \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4(\uCD5C\uB300 ${e.count(
o.longestRun)}\uD68C \uC5F0\uC18D). \uB9C8\uC9C0\uB9C9 \uC2E4\uD328: ${e.quote(D(o.last))}`,"probe-failing":(e,t,o)=>`\uD504\uB85C\uBE0C\uAC00 ${e.count(o.run)}\
\uD68C \uC5F0\uC18D \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uC2E4\uD328: ${e.quote(D(o.last))}`,"probe-concerned":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.
count(o.sent)}\uAC74 \uBAA8\uB450 \uC815\uC0C1 \uC751\uB2F5\uC774\uC9C0\uB9CC \uADF8\uC911 ${e.count(o.concerned)}\uAC74\uC774 \uACBD\uACE0\uB97C \uD3EC\uD568\uD588\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.
quote(D(o.last))}`,"probe-unknown-state":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74\uC5D0 \uBE44\uC815\uC0C1 \uC751\uB2F5\uC740 \uC5C6\uC5C8\uC73C\uB098 \uADF8\uC911 ${e.
count(o.unknown)}\uAC74\uC5D0 \uC54C \uC218 \uC5C6\uB294 \uC0C1\uD0DC\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uB294 \uC544\uB2D9\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.
quote(D(o.last))}`,"probe-not-sent":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74 \uC911 ${e.count(o.unsent)}\uAC74\uC744 \uBCF4\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${lt[o.
door].what}. \uB9AC\uBE44\uC804\uC5D0 \uB300\uD574\uC11C\uB294 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.quote(D(o.last))}`,"\
probe-elsewhere":(e,t,o)=>`\uC774 \uC8FC\uC18C\uB294 \uC544\uC9C1 \uB2E4\uB978 \uB9AC\uBE44\uC804\uC774 \uC751\uB2F5\uD569\uB2C8\uB2E4. Cloud Run \uC694\uCCAD \uB85C\uADF8\uC758 \uD2B8\uB808\uC774\uC2A4\uC5D0 \uB530\uB974\uBA74 \uD504\uB85C\uBE0C ${e.
count(o.answers)}\uAC74\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC5D0 \uB3C4\uB2EC\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(o.revision)}. \uADF8 \uC751\uB2F5\uC740 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0 \uB300\uD574 \uC544\uBB34\uAC83\uB3C4 \uB9D0\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4\
.`,"probe-wrong-question":(e,t,o)=>`${ct[o.kind].what} \uCCAB \uD504\uB85C\uBE0C\uBD80\uD130 ${e.count(o.sent)}\uAC74 \uC911 \uC815\uC0C1 \uC751\uB2F5\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4. \uB9AC\uBE44\uC804\uC5D0 \uB300\uD574\uC11C\uB294 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.
quote(D(o.last))}`,"probe-warming-up":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74\uC774 \uBAA8\uB450 \uC2E4\uD328\uD588\uC73C\uB098 \uC2DC\uC791\uC5D0 \uAC78\uB9B4 \uC218 \uC788\uB294 \uC2DC\uAC04(${e.
code("warm-up")}) \uC548\uC785\uB2C8\uB2E4.`,"probe-none":(e,t,o)=>`\uD504\uB85C\uBE0C\uB97C \uBCF4\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(D(o.detail))}`,
ready:(e,t,o)=>`\uB9AC\uBE44\uC804\uC774 ${e.duration(o.afterMs)} \uB9CC\uC5D0 \uC900\uBE44\uB418\uC5B4 \uD2B8\uB798\uD53D\uC744 \uBC1B\uAE30 \uC2DC\uC791\uD588\uC2B5\uB2C8\uB2E4.`,
"revision-failed":(e,t,o)=>`Cloud Run\uC774 \uB9AC\uBE44\uC804\uC744 \uC2DC\uC791\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uD55C \uC870\uAC74: ${e.
code(o.condition)}.${_t(e,o.conditionReason)} ${e.quote(o.message)}`,"service-failed":(e,t,o)=>`\uC11C\uBE44\uC2A4\uAC00 \uC900\uBE44\uB418\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uD55C \uC870\uAC74: ${e.
code(o.condition)}.${_t(e,o.conditionReason)} ${e.quote(o.message)}`,"revision-retired":(e,t,o)=>`\uC0AC\uC6A9 \uC911\uC9C0\uB41C \uB9AC\uBE44\uC804\uC785\uB2C8\uB2E4: ${e.
quote(o.revision)}. \uC900\uBE44\uB428\uC73C\uB85C \uD45C\uC2DC\uB418\uC9C0\uB9CC \uC694\uCCAD\uC744 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,"no-tra\
ffic":(e,t,o)=>`\uB9AC\uBE44\uC804\uC774 \uC900\uBE44\uB418\uC5C8\uC9C0\uB9CC \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0 \uBABB\uD569\uB2C8\uB2E4: ${e.quote(o.revision)}\
. \uD604\uC7AC \uD2B8\uB798\uD53D\uC744 \uBC1B\uB294 \uB9AC\uBE44\uC804: ${e.quote(D(o.servedBy))}`,"ready-timeout":(e,t,o)=>`${e.duration(o.afterMs)} \uC548\uC5D0 \uB9AC\uBE44\uC804\uC774 \uC900\
\uBE44\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uAE30\uB2E4\uB9AC\uB358 \uAC83: ${e.quote(D(o.waitingFor))}`,"service-not-found":(e,t,o)=>`\uC11C\uBE44\uC2A4\uB97C \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.
quote(D(o.detail))}`,"revision-not-found":(e,t,o)=>`\uB9AC\uBE44\uC804\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.quote(D(o.detail))}`,"tag-not-fou\
nd":(e,t,o)=>`\uC774 \uD0DC\uADF8\uAC00 \uBD99\uC740 \uD2B8\uB798\uD53D \uD56D\uBAA9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.quote(o.tag)}. ${o.tags===""?"\uC774 \uC11C\uBE44\uC2A4\uC5D0\uB294 \uD0DC\
\uADF8\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.":`\uC774 \uC11C\uBE44\uC2A4\uC758 \uD0DC\uADF8: ${e.quote(o.tags)}`}`,"not-waited":()=>"\uC900\uBE44\uB97C \uAE30\uB2E4\uB9AC\uB294 \uB3C4\uC911\uC5D0 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
served:(e,t,o)=>`Cloud Run\uC744 ${e.count(o.readings)}\uD68C \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4. \uB9AC\uBE44\uC804\uC740 \uB0B4\uB0B4 \uC900\uBE44\uB41C \uC0C1\uD0DC\uC600\uACE0 \uD2B8\uB798\uD53D\uB3C4 \uADF8\uB300\uB85C\uC600\uC2B5\uB2C8\uB2E4.`,
"served-now":(e,t,o)=>`\uD310\uC815 \uAD6C\uAC04\uC774 \uB05D\uB09C \uB4A4 Cloud Run\uC744 \uD55C \uBC88 \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4. \uB9AC\uBE44\uC804\uC740 \uC900\uBE44\uB41C \uC0C1\uD0DC\uC774\uACE0 \uD2B8\uB798\uD53D\uC740 ${e.
percent(o.percent/100)}\uC785\uB2C8\uB2E4. \uADF8 \uC804\uC5D0 \uC11C\uBE44\uC2A4\uC5D0 \uC788\uC5C8\uB358 \uC77C\uC740 \uC9C0\uCF1C\uBCF4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`,
"serving-changed":(e,t,o)=>$t(e,o.change),"expected-met":(e,t,o)=>`\uC608\uC0C1\uD55C \uAC83\uC774 \uB9DE\uC2B5\uB2C8\uB2E4: ${e.quote(o.seen)}.`,"expected-othe\
r":(e,t,o)=>`\uC608\uC0C1\uACFC \uB2E4\uB985\uB2C8\uB2E4. \uC608\uC0C1: ${e.quote(o.expected)}, \uC2E4\uC81C: ${e.quote(o.seen)}.`,"expected-unknown":(e,t,o)=>`\
\uC608\uC0C1\uD55C \uAC83\uC774 \uB9DE\uB294\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC608\uC0C1: ${e.quote(o.expected)}, \uC774\uC720: ${e.quote(D(o.detail))}`,
"metrics-present":(e,t,o)=>`\uC774 \uD504\uB85C\uC81D\uD2B8\uC758 Cloud Run \uBA54\uD2B8\uB9AD ${e.count(o.types)}\uC885\uC774 \uC218\uC9D1\uB418\uACE0 \uC788\uC2B5\uB2C8\uB2E4.`,
"metrics-missing":e=>`${e.code("run.googleapis.com/")} \uC544\uB798\uC758 \uBA54\uD2B8\uB9AD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC218\uC9D1\uC774 \uB3D9\uC791\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,
"client-errors":(e,t,o)=>`\uC571\uC774 \uC0AC\uC6A9\uC790 \uC694\uCCAD ${t.n}\uAC74 \uC911 ${t.bad??"\uB300\uBD80\uBD84"}\uAC74(${t.value??"\u2013"})\uC5D0 400\uBC88\uB300\uB85C \uC751\uB2F5\
\uD588\uC2B5\uB2C8\uB2E4(\uC8FC\uB85C ${e.code(String(o.status))}).${o.baselineN===null||o.baselineRate===null?"":` \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.count(
o.baselineN)}\uAC74 \uC911 ${e.percent(o.baselineRate)}\uC600\uC2B5\uB2C8\uB2E4.`} \uC11C\uBC84 \uC624\uB958\uB85C\uB294 \uB4DC\uB7EC\uB098\uC9C0 \uC54A\uACE0, \uC774\uB7F0 \uC751\uB2F5\uC740 \uBE60\uB985\uB2C8\uB2E4.`,
"unlogged-errors":(e,t,o)=>`\uC11C\uBC84 \uC624\uB958\uAC00 Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0\uB294 ${e.count(o.platform)}\uAC74, \uC571 \uB85C\uADF8\uC5D0\uB294 ${e.
count(o.app)}\uAC74 \uC788\uC2B5\uB2C8\uB2E4. \uC77C\uBD80 \uC624\uB958\uAC00 \uC571 \uB85C\uADF8\uC5D0 \uB0A8\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC774\uB97C \uB354\uD558\uBA74 \uC624\uB958\uC728\uC740 \uC694\uCCAD ${t.
n}\uAC74\uC758 ${t.value??"\u2013"}\uC785\uB2C8\uB2E4.`,"baseline-slower":(e,t,o)=>`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 P${e.count(o.percentile)} \uC9C0\uC5F0 \uC2DC\uAC04\uC774\
 \uAE41\uB2C8\uB2E4: ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}, \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.duration(o.baselineMs)}\uC785\uB2C8\uB2E4. \uC774\uC804 \uB9AC\uBE44\uC804\uC758 P${e.
count(o.percentile)}${kt(e,o.tolerance)}\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC740 \uB300\uC0C1 \uB9AC\uBE44\uC804 ${t.n}\uAC74 \uC911 ${e.percent(o.candidateShare)}\
, \uC774\uC804 \uB9AC\uBE44\uC804 ${e.count(o.baselineN)}\uAC74 \uC911 \uAC19\uC740 P${e.count(o.percentile)}\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC740 ${e.percent(
o.baselineShare)}\uC785\uB2C8\uB2E4. ${vt(e,o,"\uB354 \uB290\uB9AC\uC9C0 \uC54A\uB2E4\uBA74")} ${Qe(o.concurrent)}`,"baseline-more-errors":(e,t,o)=>`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uC624\uB958\
\uAC00 \uB9CE\uC2B5\uB2C8\uB2E4: \uC694\uCCAD ${t.n}\uAC74\uC758 \uC624\uB958\uC728 ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}, \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.
count(o.baselineN)}\uAC74\uC758 ${e.percent(o.baselineRate)}\uC785\uB2C8\uB2E4.${o.tolerance===0?"":` \uC774\uC804 \uC624\uB958\uC728\uBCF4\uB2E4 ${e.percent(o.
tolerance)} \uB192\uC740 \uAC12\uAE4C\uC9C0 \uD5C8\uC6A9\uD569\uB2C8\uB2E4.`} ${vt(e,o,"\uB354 \uB098\uC058\uC9C0 \uC54A\uB2E4\uBA74")} ${Qe(o.concurrent)}`,"ba\
seline-no-worse":(e,t,o)=>`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uB098\uC058\uB2E4\uB294 \uADFC\uAC70\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4: \uB300\uC0C1 \uB9AC\uBE44\uC804\uC740 \uC694\uCCAD ${t.
n}\uAC74\uC5D0\uC11C ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}, \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.count(o.baselineN)}\uAC74\uC5D0\uC11C ${t.beside??"\uC54C \uC218 \
\uC5C6\uC74C"}\uC774\uBA70, \uC774 \uCC28\uC774\uB294 \uC6B0\uC5F0\uC73C\uB85C\uB3C4 \uC0DD\uAE38 \uC218 \uC788\uC2B5\uB2C8\uB2E4.${o.tolerance===0?"":` (${e.percent(
o.tolerance)}\uAE4C\uC9C0\uB294 \uB354 \uB098\uBE60\uB3C4 \uD5C8\uC6A9\uD569\uB2C8\uB2E4.)`} \uB611\uAC19\uC774 \uC88B\uB2E4\uACE0 \uC785\uC99D\uB41C \uAC83\uC740 \uC544\uB2D9\uB2C8\uB2E4. ${Qe(
o.concurrent)}`,"baseline-no-data":(e,t,o)=>`\uBE44\uAD50\uD560 \uC694\uCCAD\uC774 \uBD80\uC871\uD569\uB2C8\uB2E4: \uB300\uC0C1 \uB9AC\uBE44\uC804 ${t.n}\uAC74, \uC774\uC804 \uB9AC\
\uBE44\uC804 ${e.count(o.baselineN)}\uAC74.`,"group-slower":(e,t,o)=>`\uB2E4\uB978 \uADF8\uB8F9\uBCF4\uB2E4 \uB290\uB9B0 \uADF8\uB8F9\uC774 \uC788\uC2B5\uB2C8\uB2E4: ${e.
quote(o.group)}. \uC774 \uADF8\uB8F9\uC758 P95\uB294 \uC694\uCCAD ${t.n}\uAC74\uC5D0\uC11C ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}, \uB098\uBA38\uC9C0 ${e.count(
o.restN)}\uAC74\uC758 P95\uB294 ${e.duration(o.restP95Ms)}\uC785\uB2C8\uB2E4. \uB098\uBA38\uC9C0\uC758 P${e.count(o.percentile)}${kt(e,o.tolerance)}\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC774 \uC774 \
\uADF8\uB8F9\uC5D0\uC11C\uB294 ${e.percent(o.groupShare)}, \uB098\uBA38\uC9C0\uC5D0\uC11C \uAC19\uC740 P${e.count(o.percentile)}\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC740 ${e.
percent(o.restShare)}\uC785\uB2C8\uB2E4. \uC2E4\uC81C\uB85C \uB354 \uB290\uB9AC\uC9C0 \uC54A\uB2E4\uBA74 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.
odds(o.lnE)}\uC785\uB2C8\uB2E4(\uADF8\uB8F9 \uC218\uB97C \uAC10\uC548\uD574 \uC54C\uB9AC\uB294 \uAE30\uC900: ${e.odds(o.lnNeeded)}).${o.more===0?"":` \uC774 \uBC16\uC5D0 ${e.
count(o.more)}\uAC1C \uADF8\uB8F9\uC774 \uB354 \uC788\uC2B5\uB2C8\uB2E4.`}`,"groups-alike":(e,t,o)=>`\uADF8\uB8F9 ${e.count(o.groups)}\uAC1C \uAC00\uC6B4\uB370 \uB098\uBA38\uC9C0\uBCF4\uB2E4${o.
tolerance===0?"":` ${e.percent(o.tolerance)} \uB118\uAC8C`} \uB290\uB9AC\uB2E4\uACE0 \uBCFC \uADFC\uAC70\uAC00 \uC788\uB294 \uADF8\uB8F9\uC740 \uC5C6\uC2B5\uB2C8\uB2E4.${o.
untold===0?"":` \uADF8\uB8F9\uC774 \uB108\uBB34 \uB9CE\uC544 \uC694\uCCAD ${e.count(o.untold)}\uAC74\uC740 \uAD6C\uBD84\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.`}`,
"hidden-waits":(e,t,o)=>`\uC694\uCCAD ${t.n}\uAC74 \uC911 ${t.bad??"0"}\uAC74\uC774 \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB3C4\uB2EC\uD558\uAE30 \uC804\uC5D0 ${e.duration(
o.longerThanMs)} \uB118\uAC8C \uAE30\uB2E4\uB838\uACE0, \uAC00\uC7A5 \uAE34 \uB300\uAE30\uB294 ${e.duration(o.longestMs)}\uC785\uB2C8\uB2E4. \uB85C\uADF8\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC5D0\uB294 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.${o.
refused===0?"":` \uAC70\uBD80\uB41C \uC694\uCCAD \uC911\uC5D0\uC11C\uB294 ${e.count(o.refused)}\uAC74\uC774 \uADF8\uB9CC\uD07C \uAE30\uB2E4\uB838\uC2B5\uB2C8\uB2E4(\uCD5C\uB300 ${e.
duration(o.longestRefusedMs)}).`}`,"waits-unknown":(e,t,o)=>`${ke(t)} \uC774 \uBC16\uC5D0 ${e.count(o.unknown)}\uAC74\uC740 \uB85C\uADF8 \uD56D\uBAA9\uC774 \uB2A6\uAC8C \uB3C4\uCC29\uD588\uC9C0\uB9CC, \uC694\uCCAD\uC774 \uAE30\uB2E4\uB9B0 \uAC83\uC778\uC9C0 \uB85C\uADF8\uAC00 \uB2A6\uC740 \uAC83\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\
\uB2C8\uB2E4. \uAE30\uB2E4\uB9B0 \uAC83\uC774\uB77C\uBA74 \uD55C\uB3C4 \uC900\uC218\uAC00 \uC785\uC99D\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.${Ce(t)}`,"probe-una\
nswered":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74 \uC911 ${e.count(o.unanswered)}\uAC74\uC774 ${e.duration(o.timeoutMs)} \uC548\uC5D0 \uC751\uB2F5\uC744 \uBC1B\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC694\uCCAD\uC758 \uD5C8\uC6A9 \uC2E4\uD328\
\uC728\uC740 ${e.percent(o.allowedRate)}\uC785\uB2C8\uB2E4. \uC774\uB807\uAC8C \uBA48\uCD98 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC740 \uB05D\uB0A0 \uB54C\uAE4C\uC9C0 \uB85C\uADF8\uC5D0 \uB0A8\uC9C0 \uC54A\uC73C\uBBC0\uB85C \uB85C\uADF8\uC758 \uC218\uCE58\uC5D0\uB294 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`},
co={"newer-revision":(e,t)=>`\uB354 \uC0C8\uB85C\uC6B4 \uB9AC\uBE44\uC804\uC774 \uC788\uC9C0\uB9CC \uC774\uBC88 \uAC80\uC99D \uB300\uC0C1\uC740 \uC544\uB2D9\uB2C8\uB2E4: ${e.
quote(t.revision)}`,"deployed-before":(e,t)=>`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC740 ${e.dateTime(t.createdAt)} UTC\uC5D0 \uB9CC\uB4E4\uC5B4\uC84C\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}. \uC774 \uB2E8\uACC4 \uC804\uC5D0 \uBC30\uD3EC\uAC00 \uC788\uC5C8\uB2E4\uBA74 Cloud Run\uC5D0 \uC544\uC9C1 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC740 \uAC83\uC774\uB2C8, ${e.
code("revision")} \uC785\uB825\uC73C\uB85C \uADF8 \uB9AC\uBE44\uC804\uC744 \uC9C0\uC815\uD558\uC138\uC694.`,"candidate-changed":(e,t)=>`\uAC80\uC99D \uC911\uC5D0 \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC774 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
quote(t.from)} \u2192 ${e.quote(t.to)}`,"traffic-pinned":(e,t)=>`\uD2B8\uB798\uD53D\uC774 \uACE0\uC815\uB418\uC5B4 \uC788\uC2B5\uB2C8\uB2E4: ${e.quote(t.revision)}\
 ${e.count(t.percent)}%. \uC0C8 \uB9AC\uBE44\uC804\uC740 \uC790\uB3D9\uC73C\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,"partial-traf\
fic":(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC740 \uD2B8\uB798\uD53D\uC758 ${e.count(t.percent)}%\uB97C \uBC1B\uC2B5\uB2C8\uB2E4. \uC544\uB798 \uC218\uCE58\uB294 \uC774 \uD2B8\uB798\uD53D\uB9CC \uC9D1\uACC4\uD588\uC2B5\uB2C8\uB2E4.`,
"only-not-users":(e,t)=>`\uD310\uC815 \uB85C\uADF8\uC758 \uC694\uCCAD ${e.count(t.ignored)}\uAC74\uC740 \uBAA8\uB450 \uC810\uAC80 \uB3C4\uAD6C\uB098 \uBD07\uC774 \uBCF4\uB0C8\uAC70\uB098 \uC785\uB825\uC73C\uB85C \uC81C\uC678\uD55C \uAC83\uC774\uC5B4\uC11C \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.`,
"source-fallback":()=>"\uC571 \uB85C\uADF8\uC5D0 \uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uC788\uB294 \uD56D\uBAA9\uC774 \uC5C6\uC5B4 Cloud Run \uC694\uCCAD \uB85C\uADF8\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. \uC815\uC801 \uD30C\uC77C\uACFC \uC0AC\uC804 \uC694\uCCAD(preflight)\uC744 \uD3EC\uD568\uD55C \uBAA8\uB4E0 \uC694\uCCAD\uC774 \uB4E4\uC5B4 \uC788\uC2B5\uB2C8\uB2E4.",
"field-missing":(e,t)=>`\uC571 \uB85C\uADF8 ${e.count(t.entries)}\uAC74 \uC911 ${e.code(t.path)}(${e.code(`${t.field}-field`)})\uAC00 \uC788\uB294 \uAC83\uC740 \uC5C6\uC2B5\uB2C8\uB2E4${t.
instead.length===0?".":`. \uC788\uB294 \uD544\uB4DC: ${t.instead.map(o=>e.quote(o)).join(", ")}.`}`,"routing-unread":(e,t)=>`\uD504\uB85C\uC81D\uD2B8\uC758 \uB85C\uADF8 \uC2F1\uD06C \uC124\uC815\uC744 \uC77D\uC9C0 \uBABB\uD574, \uC694\uCCAD\uC744 \uC81C\uC678\uD558\uB294 \uC124\uC815\uC774\
 \uC788\uC5B4\uB3C4 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.quote(D(t.detail))}`,"requests-not-judged":e=>`\uC694\uCCAD\uC740 \uD310\uC815\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4(${e.
code("requests: none")}). \uC624\uB958\uC728\uACFC \uC9C0\uC5F0 \uC2DC\uAC04, \uADF8 \uBE44\uAD50\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. \uD1B5\uACFC\uB294 \uC778\uC2A4\uD134\uC2A4\uAC00 \uC815\uC0C1\uC774\uB77C\uB294 \uB73B\uC77C \uBFD0\uC785\uB2C8\uB2E4.`,
"since-cut":(e,t)=>`\uB9AC\uBE44\uC804\uC774 \uB9CC\uB4E4\uC5B4\uC9C4 \uC9C0 \uC77C\uC8FC\uC77C\uC774 \uB118\uC5B4 ${e.dateTime(t.fromAt)} UTC\uBD80\uD130\uC758 \uAE30\uB85D\uB9CC \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4.`,
"probes-judged":e=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD0DC\uADF8\uB9CC \uC788\uACE0 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC5B4 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uB3C4\uB2EC\uD558\uC9C0 \uC54A\uC73C\uBBC0\uB85C, \uC774 \uC791\uC5C5\uC758 \uD504\uB85C\uBE0C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. \uD504\uB85C\uBE0C\uB294 \uC218\uAC00 \uC801\uACE0 \uBAA8\uB450 \uBE44\uC2B7\uD558\uBA70, \uC2E4\uC81C \uBD80\uD558\uC5D0\uC11C \uC5B4\uB5A8\uC9C0\uB294 \uC54C\uB824 \uC8FC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${e.
code("chat-body")}\uC5D0 ${e.code("{{nonce}}")}\uAC00 \uC5C6\uC73C\uBA74 \uB300\uBD80\uBD84 \uC751\uB2F5 \uCE90\uC2DC\uAC00 \uB2F5\uD588\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,
"refused-unseen":()=>"Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0 \uC77C\uBD80 \uC694\uCCAD\uC774 \uC5C6\uC5B4, \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB3C4\uB2EC\uD558\uC9C0 \uBABB\uD55C \uC694\uCCAD(429, 503)\uC740 \uC5B4\uB5A4 \uB85C\uADF8\uC5D0\uC11C\uB3C4 \uBCFC \uC218 \uC5C6\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC624\uB958\uC728\uC740 \uB098\uBA38\uC9C0 \uC694\uCCAD\uB9CC \uC9D1\uACC4\uD55C \uAC12\uC785\uB2C8\uB2E4. \uC694\uCCAD \uB85C\uADF8\uC758 \uC81C\uC678 \uD544\uD130\uB97C \uC131\uACF5\uD55C \uC694\uCCAD\uC73C\uB85C \uD55C\uC815\uD558\uBA74 \uC774\uB7F0 \uC694\uCCAD\uC774 \
\uB0A8\uC2B5\uB2C8\uB2E4.","probes-late":(e,t)=>`${e.code("probe-interval")} \uC124\uC815(${e.duration(t.intervalMs)})\uC744 \uC9C0\uD0A4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uD504\uB85C\uBE0C\uB294 \uC55E\uC758 \uC751\uB2F5\uC774 \uC628 \uB4A4\uC5D0 \uBCF4\uB0B4\uBBC0\uB85C, \uC608\uC815\uB41C ${e.
count(t.due)}\uAC74 \uC911 ${e.count(t.missed)}\uAC74\uC744 \uAC74\uB108\uB6F0\uC5C8\uC2B5\uB2C8\uB2E4.`,"hanging-unseen":(e,t)=>`\uC694\uCCAD\uC740 \uB05D\uB098\uC57C \uB85C\uADF8\uC5D0 \uB0A8\uC2B5\uB2C8\uB2E4. \uC774 \uC11C\uBE44\uC2A4\uC758 \uC694\uCCAD \uC81C\uD55C\
 \uC2DC\uAC04\uC740 ${e.duration(t.timeoutMs)}\uC774\uC9C0\uB9CC, \uC774\uBC88 \uAC80\uC99D\uC5D0\uC11C\uB294 ${e.duration(t.longestSeenMs)}\uBCF4\uB2E4 \uC624\uB798 \uAC78\uB9AC\uB294 \uC694\uCCAD\uC744 \uBCFC \uC218 \uC5C6\uC5C8\
\uC2B5\uB2C8\uB2E4. ${e.code("chat-path")}\uB85C \uCC44\uD305 \uD504\uB85C\uBE0C\uB97C \uBCF4\uB0B4\uAC70\uB098 ${e.code("window")}\uB97C \uB298\uB9AC\uBA74 \uBA48\uCD98 \uC694\uCCAD\uC744 \uCC3E\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,
sampled:(e,t)=>`\uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uD2B8\uB798\uD53D\uC774 \uB9CE\uC544, \uC11C\uBC84\uC5D0\uC11C \uC694\uCCAD\uC758 ${e.percent(
t.fraction)}\uB9CC \uD45C\uBCF8\uC73C\uB85C \uBF51\uC544 \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4.`,"late-not-awaited":(e,t)=>`\uD56D\uBAA9\uC774 \uB108\uBB34 \uB9CE\uC544 \uAD00\uCC30 \uAD6C\uAC04\uC774 \uB05D\uB09C \uB4A4 \uC804\uCCB4\uB97C \uB2E4\uC2DC \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4\
. ${e.time(t.beforeAt)} UTC \uC774\uC804 \uD56D\uBAA9 \uC911 \uB2A6\uAC8C \uB3C4\uCC29\uD55C \uAC83\uC740 \uBE60\uC84C\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,"\
log-read-failed":(e,t)=>`\uB85C\uADF8 \uC77D\uAE30\uAC00 ${e.count(t.times)}\uD68C \uC2E4\uD328\uD574 \uB2E4\uC2DC \uC2DC\uB3C4\uD588\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uC624\uB958: ${e.
quote(D(t.detail))}`,"past-read-failed":(e,t)=>`\uC774 \uC11C\uBE44\uC2A4\uC758 \uACFC\uAC70\uB97C \uC77D\uC9C0 \uBABB\uD574 \uAC01 \uD55C\uB3C4\uB97C \uC774 \uAD6C\uAC04\uB9CC\uC73C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. \uC815\uC0C1 \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD328\uB85C \uD310\uC815\uB418\uB294 \uAD6C\uAC04\uC774 100\uAC1C \uC911 1\uAC1C \uC774\uD558\uB77C\uB294 \uAC83\uC740 \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uC694\uCCAD\uC774 \uD558\uB098\uC529 \uB098\uD0C0\uB0A0 \uB54C\uB9CC \uC131\uB9BD\uD569\uB2C8\uB2E4: ${e.
quote(D(t.detail))}`,"past-unknown":()=>"Cloud Monitoring\uC5D0 \uC774 \uB9AC\uBE44\uC804 \uC774\uC804\uC758 \uC694\uCCAD\uC774 \uC5C6\uC5B4 \uAC01 \uD55C\uB3C4\uB97C \uC774 \uAD6C\uAC04\uB9CC\uC73C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. \uC815\uC0C1 \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD328\uB85C \uD310\uC815\uB418\uB294 \uAD6C\uAC04\uC774 100\uAC1C \uC911 1\uAC1C \uC774\uD558\uB77C\uB294 \uAC83\uC740 \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uC694\uCCAD\uC774 \uBAB0\uB9AC\uC9C0 \uC54A\uACE0 \uD558\uB098\uC529\
 \uB098\uD0C0\uB0A0 \uB54C\uB9CC \uC131\uB9BD\uD569\uB2C8\uB2E4.","metrics-read-failed":(e,t)=>`\uBA54\uD2B8\uB9AD\uC744 \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.
quote(D(t.detail))}`,"probes-in-log-unknown":(e,t)=>`\uC571 \uB85C\uADF8\uC5D0\uC11C\uB294 \uC774 \uC791\uC5C5\uC774 \uBCF4\uB0B8 \uD504\uB85C\uBE0C ${e.count(t.
probes)}\uD68C\uB97C \uC0AC\uC6A9\uC790 \uC694\uCCAD\uACFC \uAD6C\uBD84\uD560 \uC218 \uC5C6\uC5B4, \uC218\uCE58\uC5D0 \uC11E\uC5EC \uC788\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,
"baseline-not-read":(e,t)=>t.detail===null?"\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uB85C\uADF8\uB97C \uC77D\uB290\uB77C \uC77D\uAE30 \uD55C\uB3C4\uB97C \uB2E4 \uC368\uC11C, \uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC744 \uC77D\uC9C0 \uBABB\uD588\uACE0 \uBE44\uAD50\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.":
`\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC744 \uC77D\uC9C0 \uBABB\uD574 \uBE44\uAD50\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.quote(D(t.detail))}`,
"errors-truncated":()=>"\uC624\uB958 \uB85C\uADF8\uAC00 \uC77D\uB294 \uD55C\uB3C4\uBCF4\uB2E4 \uB9CE\uC544, \uC624\uB958 \uBA54\uC2DC\uC9C0 \uBAA9\uB85D\uC774 \uC804\uBD80\uAC00 \uC544\uB2D9\uB2C8\uB2E4.",
"service-changed":(e,t)=>$t(e,t.change),"probes-of-all":(e,t)=>`\uD504\uB85C\uBE0C\uB97C \uBCF4\uB0B4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC740 \uD2B8\uB798\uD53D\uC758 ${e.
percent(t.percent/100)}\uB9CC \uBC1B\uACE0 \uC804\uC6A9 \uD0DC\uADF8\uAC00 \uC5C6\uC5B4, \uC5B4\uB290 \uB9AC\uBE44\uC804\uC774 \uC751\uB2F5\uD560\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD0DC\uADF8\uB97C \uBD99\uC5EC \uBC30\uD3EC\uD558\uACE0 ${e.
code("tag")} \uC785\uB825\uC744 \uC9C0\uC815\uD558\uBA74 \uB300\uC0C1 \uB9AC\uBE44\uC804\uB9CC \uD655\uC778\uD569\uB2C8\uB2E4.`,"answers-left-out":(e,t)=>`\uD504\uB85C\uBE0C \uC751\
\uB2F5 ${e.count(t.answers)}\uAC74\uC744 \uC81C\uC678\uD588\uC2B5\uB2C8\uB2E4. \uADF8 \uC8FC\uC18C\uAC00 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC73C\uB85C \uC774\uC5B4\uC9C4\uB2E4\uACE0 \uD655\uC2E0\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.`,
"pin-released":()=>"\uD2B8\uB798\uD53D\uC774 \uB2E4\uC2DC \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB985\uB2C8\uB2E4. \uB2E4\uC74C \uBC30\uD3EC\uB294 \uC790\uB3D9\uC73C\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.",
"pin-kept":(e,t)=>`\uD2B8\uB798\uD53D\uC740 \uACE0\uC815\uB41C \uCC44\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. ${Qt(e,t.why)}`,"stopped-by-error":(e,t)=>`\uC624\uB958\uB85C \uC911\uB2E8\uB418\uC5C8\uC2B5\
\uB2C8\uB2E4: ${e.quote(D(t.detail))}`},uo={runViewer:e=>`\uC774 \uC791\uC5C5\uC744 \uC2E4\uD589\uD558\uB294 \uACC4\uC815\uC5D0 \uD504\uB85C\uC81D\uD2B8\uC758 ${e.
code("roles/run.viewer")} \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694.`,loggingViewer:e=>`\uC774 \uC791\uC5C5\uC744 \uC2E4\uD589\uD558\uB294 \uACC4\uC815\uC5D0 \uD504\uB85C\uC81D\uD2B8\uC758 ${e.
code("roles/logging.viewer")} \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694.`,monitoringViewer:e=>`\uC774 \uC791\uC5C5\uC744 \uC2E4\uD589\uD558\uB294 \uACC4\uC815\uC5D0 \uD504\uB85C\uC81D\uD2B8\uC758 ${e.
code("roles/monitoring.viewer")} \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uC138\uC694.`,invoker:e=>`\uD504\uB85C\uBE0C\uAC00 \uD638\uCD9C\uD560 \uC218 \uC788\uB3C4\uB85D \uC11C\uBE44\uC2A4\uC5D0 ${e.
code("roles/run.invoker")} \uC5ED\uD560\uC744 \uBD80\uC5EC\uD558\uAC70\uB098, ${e.code("health-path: none")}, ${e.code("chat-path: none")} \uC124\uC815\uC73C\uB85C \uD504\uB85C\uBE0C\uB97C \uB044\uC138\uC694.`,
rollback:(e,t)=>`\uC774\uC804 \uB9AC\uBE44\uC804\uC73C\uB85C \uD2B8\uB798\uD53D\uC744 \uB418\uB3CC\uB9AC\uC138\uC694: ${e.code(t)}`,taggedAlone:(e,t,o)=>`\uC774 \uB9AC\uBE44\uC804\uC5D0\
\uB294 \uBBF8\uB9AC\uBCF4\uAE30\uCC98\uB7FC \uD0DC\uADF8\uB9CC \uC788\uC2B5\uB2C8\uB2E4: ${e.code(t)}. \uD0DC\uADF8 URL\uB85C \uAC80\uC99D\uD558\uB824\uBA74 ${e.
code(o)} \uC785\uB825\uC744 \uC9C0\uC815\uD558\uC138\uC694. \uBC30\uD3EC\uD55C \uAC83\uC774 \uB2E4\uB978 \uB9AC\uBE44\uC804\uC774\uB77C\uBA74 ${e.code("revision")}\
 \uC785\uB825\uC73C\uB85C \uC9C0\uC815\uD558\uC138\uC694.`,toLatest:(e,t)=>`\uD2B8\uB798\uD53D\uC774 \uB2E4\uC2DC \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB974\uAC8C \uD558\uC138\uC694: ${e.
code(t)}`,unpin:(e,t)=>`\uB2E4\uC74C \uBC30\uD3EC\uAC00 \uD2B8\uB798\uD53D\uC744 \uBC1B\uB3C4\uB85D \uD2B8\uB798\uD53D\uC774 \uB2E4\uC2DC \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB974\uAC8C \uD558\uC138\uC694: ${e.
code(t)}`,describe:(e,t)=>`Cloud Run\uC774 \uBCF4\uACE0\uD558\uB294 \uC0C1\uD0DC\uB97C \uD655\uC778\uD558\uC138\uC694: ${e.code(t)}`,readLogs:(e,t)=>`\uB9AC\uBE44\uC804\uC758 \uC624\uB958 \uB85C\uADF8\
\uB97C \uD655\uC778\uD558\uC138\uC694: ${e.code(t)}`,startup:"\uCEE8\uD14C\uC774\uB108\uAC00 PORT \uD658\uACBD \uBCC0\uC218\uC758 \uD3EC\uD2B8\uC5D0\uC11C \uC218\uC2E0\uD558\uB294\uC9C0, \uC2DC\uD06C\uB9BF\uACFC \uC124\uC815\uC774 \uC788\uB294\uC9C0, \uC2DC\uC791 \uD504\uB85C\uBE0C\uC758 \uC81C\uD55C \uC2DC\uAC04 \uC548\uC5D0 \uC2DC\uC791\uD558\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
errorsFirst:"\uC544\uB798\uC758 \uC8FC\uC694 \uC624\uB958 \uBA54\uC2DC\uC9C0\uC640 \uC0C1\uD0DC \uCF54\uB4DC\uBCC4 \uC694\uCCAD\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",
slowFirst:"\uC544\uB798\uC758 \uAC00\uC7A5 \uB290\uB9B0 \uC694\uCCAD\uACFC \uADF8\uB8F9\uBCC4 \uC694\uCCAD\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",longerWindow:(e,t,o)=>`\
\uC9C0\uAE08\uC758 \uD2B8\uB798\uD53D\uC5D0\uC11C \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uC694\uCCAD\uC774 \uB354 \uC5C6\uB2E4\uBA74 ${e.code(`window: ${o}`)}\
 \uC124\uC815\uC73C\uB85C ${e.code(t)} \uC900\uC218\uB97C \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC744 \uB298\uB824\uB3C4 \uB429\uB2C8\uB2E4.`,
moreProbes:(e,t,o)=>`\uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uD504\uB85C\uBE0C\uAC00 \uB354 \uC5C6\uB2E4\uBA74 ${e.code(`probe-interval: ${o}`)} \uC124\uC815\uC73C\uB85C \uC774 \uAD00\uCC30 \
\uC2DC\uAC04 \uC548\uC5D0 ${e.code(t)} \uC900\uC218\uB97C \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uAD00\uCC30 \uC2DC\uAC04\uC744 \uB298\uB824\uB3C4 \uB429\uB2C8\uB2E4.`,
longerForProbes:(e,t,o)=>`\uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uD504\uB85C\uBE0C\uAC00 \uB354 \uC5C6\uB2E4\uBA74 ${e.code(`window: ${o}`)} \uC124\uC815\uC73C\uB85C ${e.
code(t)} \uC900\uC218\uB97C \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uD504\uB85C\uBE0C\uB294 \uD558\uB098\uAC00 \uB05D\uB098\uC57C \uB2E4\uC74C\uC744 \uBCF4\uB0B4\uACE0 1\uCD08\uC5D0 \uD55C \uBC88\uAE4C\uC9C0\uB9CC \uBCF4\uB0B4\uBBC0\uB85C \uAC04\uACA9\uC744 \uC904\uC5EC\uB3C4 \uC218\uAC00 \uB298\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,
tooLong:(e,t)=>`\uC9C0\uAE08\uC758 \uC18D\uB3C4\uB85C\uB294 \uD638\uC2A4\uD305 \uB7EC\uB108\uC5D0\uC11C \uAC00\uB2A5\uD55C \uAD00\uCC30 \uC2DC\uAC04 \uC548\uC5D0 ${e.
code(t)} \uC900\uC218\uB97C \uC785\uC99D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uADF8\uB3D9\uC548 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0 \uD2B8\uB798\uD53D\uC744 \uBCF4\uB0B4\uAC70\uB098(\uC0AC\uC6A9\uC790 \uC77C\uBD80 \uB610\uB294 \uBD80\uD558 \uD14C\uC2A4\uD2B8) \uADF8 \uD55C\uB3C4\uB97C \uB113\uD788\uC138\uC694.`,
nearBudget:(e,t)=>`\uC2E4\uC81C \uAC12\uC774 ${e.code(t)} \uD55C\uB3C4\uC5D0 \uAC00\uAE5D\uC2B5\uB2C8\uB2E4. \uC6D0\uC778\uC744 \uCC3E\uAC70\uB098, \uC774\uAC83\uC774 \uC815\uC0C1 \uC0C1\uD0DC\uB77C\uBA74 \uD55C\uB3C4\uB97C \uB113\uD788\uC138\uC694.`,
sendTraffic:(e,t)=>`\uAD00\uCC30\uD558\uB294 \uB3D9\uC548 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0 \uD2B8\uB798\uD53D\uC744 \uBCF4\uB0B4\uC138\uC694(\uC0AC\uC6A9\uC790 \uC77C\uBD80 \uB610\uB294 \uBD80\uD558 \uD14C\uC2A4\uD2B8). \uC694\uCCAD\uC774 \uC5C6\uC73C\uBA74 \uC785\uC99D\uD560 \uC218 \uC5C6\uB294 \uD55C\uB3C4: ${t.
map(o=>e.code(o)).join(", ")}.`,trafficVanished:e=>`\uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5B4\uB514\uB85C \uAC00\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694: \uB77C\uC6B0\uD305\uACFC \uBD80\uD558 \uBD84\uC0B0\uAE30, \uC11C\uBE44\uC2A4 \uC55E\uC758 \uC778\uC99D(${e.
code("run.invoker")}, IAP), \uC694\uCCAD\uC744 \uBA48\uCD98 \uD074\uB77C\uC774\uC5B8\uD2B8. \uC6D0\uB798 \uC694\uCCAD\uC774 \uC801\uC740 \uB54C\uB77C\uBA74 ${e.
code("past: none")}\uC73C\uB85C \uACFC\uAC70\uB97C \uBE7C\uACE0 \uD310\uC815\uD558\uC138\uC694.`,lookLater:(e,t,o)=>`\uC9C0\uAE08\uC758 \uD2B8\uB798\uD53D\uC5D0\uC11C \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uC694\uCCAD\uC774 \uB354 \uC5C6\uB2E4\uBA74 ${e.
duration(o)} \uB4A4\uC5D0 \uB2E4\uC2DC \uD655\uC778\uD560 \uB54C ${e.code(t)} \uC900\uC218\uB97C \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,nobodyYet:"\
\uBC30\uD3EC \uD6C4 \uC774 \uB9AC\uBE44\uC804\uC5D0 \uC628 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uD655\uC778\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC774 \uC5B4\uB514\uB85C \uAC00\uB294\uC9C0 \uD655\uC778\uD558\uAC70\uB098, \uC694\uCCAD\uC774 \uC628 \uB4A4\uC5D0 \uB2E4\uC2DC \uD655\uC778\uD558\uC138\uC694.",
fields:e=>`${e.code("latency-field")}, ${e.code("status-field")} \uC124\uC815\uC774 \uC571 \uB85C\uADF8\uC5D0 \uC2E4\uC81C\uB85C \uC788\uB294 \uD544\uB4DC\uB97C \uAC00\uB9AC\uD0A4\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.`,
likeThePast:e=>`\uACB0\uC815\uD558\uAE30 \uC804\uC5D0 \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 \uC694\uCCAD\uC744 \uC0B4\uD3B4\uBCF4\uC138\uC694. \uC774 \uB9AC\uBE44\uC804 \uB54C\uBB38\uC774\uB77C\uB294 \uADFC\uAC70\uB294 \uC5C6\uC2B5\uB2C8\uB2E4. \uC774\uB7F0 \uAD6C\uAC04\uB3C4 \uBC30\uD3EC \uC2E4\uD328\uB85C \uCC98\uB9AC\uD558\uB824\uBA74 \uC6D0\uC778\uC744 \uACE0\uCE58\uAC70\uB098 ${e.
code("past: none")}\uC73C\uB85C \uACFC\uAC70\uB97C \uBE7C\uACE0 \uD310\uC815\uD558\uC138\uC694.`,latencyUnit:(e,t)=>`${e.code(`latency-unit: ${t}`)}\uB97C \uC124\uC815\uD558\uAC70\uB098, ${e.
code("512ms")}\uCC98\uB7FC \uAC12\uC5D0 \uB2E8\uC704\uB97C \uD568\uAED8 \uAE30\uB85D\uD558\uC138\uC694.`,latencyDiffers:e=>`\uC0AC\uC6A9\uC790\uAC00 \uC2E4\uC81C\uB85C \uAE30\uB2E4\uB9B0 \uC2DC\uAC04\uC744 ${e.
code("latency-field: httpRequest.latency")}\uB85C \uD310\uC815\uD558\uAC70\uB098, \uC2A4\uD2B8\uB9AC\uBC0D \uACBD\uB85C\uB97C ${e.code("ignore-paths")}\uB85C \uC81C\uC678\uD558\uC138\uC694.`,
statusDiffers:e=>`\uB450 \uC0C1\uD0DC \uCF54\uB4DC \uC911 \uC5B4\uB290 \uCABD\uC774 \uB9DE\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. ${e.code("status-field: h\
ttpRequest.status")}\uB294 \uC0AC\uC6A9\uC790\uAC00 \uBC1B\uC740 \uC0C1\uD0DC \uCF54\uB4DC\uB85C \uD310\uC815\uD569\uB2C8\uB2E4.`,wholeLog:e=>`\uC774 \uC11C\uBE44\uC2A4\uC758 Cloud Run \
\uC694\uCCAD \uB85C\uADF8\uB97C \uC628\uC804\uD788 \uBCF4\uAD00\uD558\uAC70\uB098(\uD45C\uBCF8 \uCD94\uCD9C\uC774\uB098 \uC131\uACF5 \uC694\uCCAD \uC81C\uC678 \uC5C6\uC774), Cloud Monitoring\uC73C\uB85C \uD310\uC815\uD558\uC138\uC694. \uCE21\uC815\uAC12\uC740 \uCD5C\uB300 3\uBD84 \uB2A6\uAC8C \uB098\uD0C0\uB098\uBA70 ${e.
code("settle: 4m")} \uC124\uC815\uC774\uBA74 \uADF8\uB54C\uAE4C\uC9C0 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4.`,missingValues:e=>`\uC2E4\uD328\uD558\uAC70\uB098 \uC2DC\uAC04\uC774 \uCD08\uACFC\uB41C \uC694\uCCAD\uAE4C\uC9C0 \uBAA8\uB4E0 \uC694\uCCAD\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uACFC \uC0C1\uD0DC \uCF54\uB4DC\uB97C\
 \uAE30\uB85D\uD558\uAC70\uB098, Cloud Run \uC790\uCCB4 \uB85C\uADF8\uB85C \uD310\uC815\uD558\uC138\uC694: ${e.code("latency-field: httpRequest.latency")}, ${e.
code("status-field: httpRequest.status")}.`,above:so,limitUnknown:e=>`\uC778\uC2A4\uD134\uC2A4\uAC00 \uC4F8 \uC218 \uC788\uB294 \uBA54\uBAA8\uB9AC\uB97C \uD06C\uAE30\uB85C \uC9C0\uC815\uD558\uC138\uC694. \uC608: ${e.
code("memory-budget: 500MB")}`,waitForPoints:"Cloud Monitoring \uCE21\uC815\uAC12\uC740 2\u20133\uBD84 \uB2A6\uAC8C \uB098\uD0C0\uB0A9\uB2C8\uB2E4. \uAD00\uCC30 \uC2DC\uAC04\uC744 \uB298\uB9AC\uBA74 \uB354 \uB9CE\uC774 \uBCFC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
probe:(e,t)=>`\uC9C1\uC811 \uD638\uCD9C\uD574 \uBCF4\uC138\uC694: ${e.code(t)}`,readyTimeout:e=>`\uC2DC\uC791\uC774 \uB290\uB9B4 \uBFD0\uC774\uB77C\uBA74 ${e.code(
"ready-timeout")} \uAC12\uC744 \uB298\uB9AC\uC138\uC694.`,names:e=>`\uC6CC\uD06C\uD50C\uB85C\uC758 ${e.code("service")}, ${e.code("region")}, ${e.code("project")}\
, ${e.code("revision")}, ${e.code("tag")} \uAC12\uC744 \uD655\uC778\uD558\uC138\uC694.`,reachable:(e,t)=>`\uB7EC\uB108\uC5D0\uC11C ${e.code(t)} \uC8FC\uC18C\uC5D0 \uC5F0\uACB0\uB418\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694(\
\uC218\uC2E0 \uC124\uC815, \uBC29\uD654\uBCBD, \uD504\uB85D\uC2DC).`,again:"\uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uAD00\uCC30 \uAD6C\uAC04\uC744 \uB05D\uAE4C\uC9C0 \uBCF4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",
googleAgain:"\uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. Google API\uC5D0 \uACC4\uC18D \uC5F0\uACB0\uB418\uC9C0 \uC54A\uC73C\uBA74 status.cloud.google.com\uC744 \uD655\uC778\uD558\uC138\uC694.",
mendAccess:"\uC778\uC6A9\uB41C \uC751\uB2F5\uC774 \uAC00\uB9AC\uD0A4\uB294 \uC811\uADFC \uBB38\uC81C\uB97C \uD574\uACB0\uD55C \uB4A4 \uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694.",
exportAgain:"\uD310\uC815\uD560 \uAD6C\uAC04 \uC804\uCCB4\uC758 \uB85C\uADF8\uB97C \uB2E4\uC2DC \uB0B4\uBCF4\uB0B4\uC138\uC694.",readQuota:e=>`\uB85C\uADF8 \uC77D\uAE30\uC5D0\uB294 \uD504\uB85C\uC81D\uD2B8\uBCC4 \uBD84\uB2F9 \
\uD560\uB2F9\uB7C9\uC774 \uC788\uACE0 \uB2E4\uB978 \uC791\uC5C5, \uCF58\uC194 \uC0AC\uC6A9\uC790\uC640 \uD568\uAED8 \uC501\uB2C8\uB2E4. \uB3D9\uC2DC\uC5D0 \uC2E4\uD589\uD558\uB294 \uAC80\uC99D\uC744 \uC904\uC774\uAC70\uB098 \uD560\uB2F9\uB7C9 \uC99D\uAC00\uB97C \uC694\uCCAD\uD558\uC138\uC694(${e.
code("logging.googleapis.com/read_requests")}).`,tooMuch:e=>`\uC8FC\uC5B4\uC9C4 \uC2DC\uAC04\uC5D0 \uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uB9CE\uC774 \uAE30\uB85D\uB429\uB2C8\uB2E4. ${e.
code("settle")} \uAC12\uC744 \uB298\uB9AC\uAC70\uB098 ${e.code("window")} \uAC12\uC744 \uC904\uC774\uC138\uC694.`,metricsCollection:e=>`Monitoring API\uAC00 \uCF1C\uC838 \uC788\uB294\uC9C0 \uD655\
\uC778\uD558\uC138\uC694: ${e.code("gcloud services enable monitoring.googleapis.com")}`,unlogged:"Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0\uC11C \uC2E4\uD328\uD55C \uC694\uCCAD\uC744 \uD655\uC778\uD558\uC138\uC694. \uC571\uC774 \uB85C\uADF8\uB97C \uB0A8\uAE30\uAE30 \uC804\uC5D0 \uC751\uB2F5\uD558\uAC70\uB098 \uC885\uB8CC\uB418\uACE0 \uC788\uC2B5\uB2C8\
\uB2E4.",clientErrors:e=>`\uC544\uB798\uC758 \uC0C1\uD0DC \uCF54\uB4DC\uBCC4 \uC694\uCCAD\uC744 \uD655\uC778\uD558\uC138\uC694. \uC774 \uB9AC\uBE44\uC804\uC5D0\uC11C \uACBD\uB85C, \uD0A4, \uD55C\uB3C4\uAC00 \uBE60\uC84C\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC11C\uBE44\uC2A4\uC758 \uC624\uB958\uB77C\uBA74 ${e.
code("error-status")}\uC5D0 \uB123\uACE0, \uC2E4\uD328\uB85C \uCC98\uB9AC\uD558\uB824\uBA74 ${e.code("on-client-errors: fail")} \uC124\uC815\uC744 \uB123\uC73C\uC138\uC694.`,
warmUp:e=>`\uAD00\uCC30 \uC2DC\uAC04\uC744 \uB298\uB9AC\uAC70\uB098 ${e.code("warm-up")}\uC73C\uB85C \uC2DC\uC791 \uC2DC\uAC04\uC744 \uB354 \uC8FC\uC138\uC694. \uACC4\uC18D \uC815\uC0C1 \uC751\uB2F5\uC774 \uC5C6\uC73C\uBA74 \uB85C\uADF8\uB97C \uD655\uC778\uD558\uC138\uC694.`,
unanswered:"\uC751\uB2F5 \uC5C6\uC774 \uBA48\uCD94\uB294 \uC694\uCCAD\uC744 \uCC3E\uC73C\uC138\uC694. \uC694\uCCAD\uC740 \uB05D\uB098\uC57C(\uB2A6\uC5B4\uB3C4 Cloud Run \uC81C\uD55C \uC2DC\uAC04\uC5D0) \uB85C\uADF8\uC5D0 \uB0A8\uC2B5\uB2C8\uB2E4. \uC81C\uD55C \uC2DC\uAC04 \uC5C6\uC774 \uBD80\uB974\uB294 \uC678\uBD80 \uD638\uCD9C\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",
hiddenWaits:"\uBE48 \uC778\uC2A4\uD134\uC2A4\uB97C \uAE30\uB2E4\uB9AC\uB294 \uC694\uCCAD\uC774 \uC788\uC2B5\uB2C8\uB2E4. \uCD5C\uC18C \uC778\uC2A4\uD134\uC2A4 \uC218\uB97C \uB450\uAC70\uB098, \uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218\uB97C \uB298\uB9AC\uAC70\uB098, \uC2DC\uC791 \uC2DC\uAC04\uC744 \uC904\uC774\uC138\uC694.",
errorLines:"\uC544\uB798\uC758 \uC790\uC8FC \uBC1C\uC0DD\uD55C \uC624\uB958\uC640 \uC0C8\uB85C \uB098\uD0C0\uB09C \uC624\uB958 \uBA54\uC2DC\uC9C0\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",
nothingBefore:e=>`\uD3C9\uC18C\uC758 \uC591\uC740 \uC774\uC804\uC5D0 \uC2E4\uD589\uB41C \uB9AC\uBE44\uC804\uC5D0\uC11C \uC54C \uC218 \uC788\uC2B5\uB2C8\uB2E4. ${e.
code("baseline")}\uC73C\uB85C \uC9C0\uC815\uD558\uC138\uC694.`,restarts:"\uCEE8\uD14C\uC774\uB108\uAC00 \uC885\uB8CC\uB41C \uC774\uC720\uB97C \uB9AC\uBE44\uC804\uC758 \uC2DC\uC2A4\uD15C \uB85C\uADF8\uC5D0\uC11C \uD655\uC778\uD558\uC138\uC694.",
leadsElsewhere:e=>`\uC774 \uC8FC\uC18C\uAC00 \uC5B4\uB514\uB85C \uC774\uC5B4\uC9C0\uB294\uC9C0(\uB3C4\uBA54\uC778 \uB9E4\uD551, \uBD80\uD558 \uBD84\uC0B0\uAE30, \uD0DC\uADF8) \uD655\uC778\uD558\uAC70\uB098, ${e.
code("tag")} \uB610\uB294 ${e.code("url")} \uC785\uB825\uC73C\uB85C \uB300\uC0C1 \uB9AC\uBE44\uC804\uB9CC\uC758 \uC8FC\uC18C\uB97C \uC9C0\uC815\uD558\uC138\uC694.`,
notWhatWasMeant:"\uBB34\uC5C7\uC774 \uBC30\uD3EC\uB418\uC5C8\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. \uC55E\uB4A4\uB85C \uB2E4\uB978 \uBC30\uD3EC\uAC00 \uC788\uC5C8\uAC70\uB098 \uC774\uBBF8\uC9C0 \uD0DC\uADF8\uAC00 \uC62E\uACA8\uC84C\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
verifyServing:"\uC9C0\uAE08 \uC11C\uBE44\uC2A4\uD558\uB294 \uB9AC\uBE44\uC804\uC744 \uAC80\uC99D\uD558\uC138\uC694. \uC774\uBC88 \uACB0\uACFC\uB294 \uADF8 \uB9AC\uBE44\uC804\uC5D0 \uB300\uD55C \uAC83\uC774 \uC544\uB2D9\uB2C8\uB2E4.",
nothing:"\uD560 \uC77C\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uBC30\uD3EC\uAC00 \uAC80\uC99D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",policy:(e,t,o)=>`\uC774 \uD310\uC815\uC774 \uC791\uC5C5\uC5D0 \uBBF8\uCE58\uB294 \uC601\uD5A5\uC740 ${e.
code(t)} \uC124\uC815(\uD604\uC7AC ${e.code(o)})\uC774 \uC815\uD569\uB2C8\uB2E4.`},Rt={readiness:"\uC900\uBE44 \uC0C1\uD0DC",serving:"\uC11C\uBE44\uC2A4 \uC0C1\uD0DC",
"expected-version":"\uC608\uC0C1\uD55C \uBC84\uC804","expected-image":"\uC608\uC0C1\uD55C \uC774\uBBF8\uC9C0","expected-commit":"\uC608\uC0C1\uD55C \uCEE4\uBC0B",
"error-rate":"\uC624\uB958\uC728",p50:"P50 \uC9C0\uC5F0 \uC2DC\uAC04",p90:"P90 \uC9C0\uC5F0 \uC2DC\uAC04",p95:"P95 \uC9C0\uC5F0 \uC2DC\uAC04",p99:"P99 \uC9C0\uC5F0 \uC2DC\uAC04",
...oo,"memory-kill":"\uBA54\uBAA8\uB9AC \uCD08\uACFC \uC885\uB8CC","error-lines":"\uC624\uB958 \uB85C\uADF8",restarts:"\uC7AC\uC2DC\uC791","probe-health":"\uD5EC\uC2A4 \uCCB4\uD06C",
"probe-chat":"\uCC44\uD305 \uD504\uB85C\uBE0C",probe:"\uADF8 \uBC16\uC758 \uD504\uB85C\uBE0C","metrics-collection":"\uBA54\uD2B8\uB9AD \uC218\uC9D1","unlogged-e\
rrors":"\uB85C\uADF8\uC5D0 \uC5C6\uB294 \uC624\uB958","client-errors":"\uC571\uC774 \uAC70\uC808\uD55C \uC694\uCCAD","baseline-latency":"\uC774\uC804 \uB9AC\uBE44\uC804 \uB300\uBE44 \uC9C0\uC5F0 \uC2DC\uAC04",
"baseline-errors":"\uC774\uC804 \uB9AC\uBE44\uC804 \uB300\uBE44 \uC624\uB958",group:"\uADF8\uB8F9","hidden-wait":"\uC228\uC740 \uB300\uAE30",traffic:"\uD2B8\uB798\uD53D",
logs:"\uB85C\uADF8 \uAC04 \uBE44\uAD50"},ho={failure:"\uC791\uC5C5\uC744 \uC2E4\uD328\uB85C \uB05D\uB0C5\uB2C8\uB2E4",warning:"\uACBD\uACE0\uB9CC \uB0A8\uAE30\uACE0 \uC791\uC5C5\uC744 \uACC4\uC18D\uD569\uB2C8\uB2E4",
success:"\uC791\uC5C5\uC744 \uACC4\uC18D\uD569\uB2C8\uB2E4"},$o={checker:"\uC810\uAC80 \uB3C4\uAD6C",bot:"\uBD07","health-path":"\uD5EC\uC2A4 \uCCB4\uD06C \uACBD\uB85C",
"ignored-agent":"\uC81C\uC678\uD560 \uD638\uCD9C\uC790","ignored-path":"\uC81C\uC678\uD560 \uACBD\uB85C","other-path":"\uADF8 \uBC16\uC758 \uACBD\uB85C"},et={request:"\
\uAC74",probe:"\uD68C",point:"\uAC1C"},fo={slow:"\uB290\uB9B0 \uC694\uCCAD",failed:"\uC2E4\uD328",waited:"\uB300\uAE30\uD55C \uC694\uCCAD",above:"\uD55C\uB3C4 \uCD08\uACFC"},
Ct=(e,{requests:t,probes:o})=>`${[...t===0?[]:[`\uC694\uCCAD ${e.count(t)}\uAC74`],...o===0?[]:[`\uD504\uB85C\uBE0C ${e.count(o)}\uD68C`]].join(", ")}\uC5D0\uC11C \uBB38\uC81C \uC5C6\uC74C`,
po=e=>e.id==="hidden-wait"?`\uC228\uC740 \uB300\uAE30 \uD55C\uB3C4(${e.limit})`:e.percentile===null?`\uC624\uB958\uC728 \uD55C\uB3C4(${e.limit})`:`${e.percentile}\
 \uD55C\uB3C4(${e.limit})`,tt=(e,{n:t,bad:o})=>t===0?"\uC0AC\uC6A9\uC790 \uC694\uCCAD\uC740 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4":o>0?`\uC0AC\uC6A9\uC790 \uC694\uCCAD ${e.
count(t)}\uAC74 \uC911 \uC2E4\uD328\uD558\uAC70\uB098 \uB290\uB9B0 ${e.count(o)}\uAC74\uC740 \uC774\uB97C \uB4A4\uC9D1\uAE30\uC5D0 \uB108\uBB34 \uC801\uC2B5\uB2C8\uB2E4`:
`\uC0AC\uC6A9\uC790 \uC694\uCCAD ${e.count(t)}\uAC74\uC5D0\uC11C \uC774\uC5D0 \uBC18\uD558\uB294 \uAC83\uC740 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4`,xt={findings:Rt,decisions:{
pass:"\uD1B5\uACFC",fail:"\uC2E4\uD328",inconclusive:"\uD310\uB2E8 \uBCF4\uB958",warn:"\uC8FC\uC758","not-judged":"\uD310\uC815\uD558\uC9C0 \uC54A\uC74C"},verdicts:{
pass:"\uD1B5\uACFC",fail:"\uC2E4\uD328",inconclusive:"\uD310\uB2E8 \uBCF4\uB958"},causes:{"within-budgets":"\uBAA8\uB4E0 \uD55C\uB3C4\uB97C \uC9C0\uCF30\uC2B5\uB2C8\uB2E4",
budget:"\uD55C\uB3C4\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4",readiness:"\uB9AC\uBE44\uC804\uC774 \uC900\uBE44\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",probe:"\uD504\
\uB85C\uBE0C\uAC00 \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4","insufficient-evidence":"\uD310\uB2E8\uD560 \uADFC\uAC70\uAC00 \uBD80\uC871\uD569\uB2C8\uB2E4","no-data":"\
\uD310\uB2E8\uD560 \uB370\uC774\uD130\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4","no-access":"\uD655\uC778\uD560 \uC218 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4",changed:"\uAC80\uC99D \uC911\uC5D0 \uC11C\uBE44\uC2A4\uAC00\
 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4",cancelled:"\uD310\uB2E8\uD558\uAE30 \uC804\uC5D0 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4",error:"\uD310\uB2E8\uD558\uAE30 \uC804\uC5D0 ion-verify \uC790\uCCB4\
\uC5D0 \uC624\uB958\uAC00 \uB0AC\uC2B5\uB2C8\uB2E4"},reasons:lo,notices:co,probeNames:{health:"\uD5EC\uC2A4 \uCCB4\uD06C",chat:"\uCC44\uD305"},readinessStates:{
waiting:"\uB300\uAE30",ready:"\uC900\uBE44\uB428",failed:"\uC2E4\uD328"},short(e,t,o){const{code:s}=o;if(s==="breach-early"||s==="breach-at-end"){if(t.percentile!==
null)return`${t.percentile} \uC9C0\uC5F0 \uC2DC\uAC04 ${t.value??"?"}, \uD55C\uB3C4(${t.limit}) \uCD08\uACFC: ${ye(t)} ${t.n}\uAC74 \uC911 ${t.bad}\uAC74\uC774 \uB354 \uB290\uB838\uC2B5\uB2C8\uB2E4`;
if(t.id==="error-rate")return`\uC624\uB958\uC728 ${t.value??"?"}, \uD55C\uB3C4(${t.limit}) \uCD08\uACFC: ${ye(t)} ${t.n}\uAC74 \uC911 ${t.bad}\uAC74\uC774 \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4`}
return s==="revision-failed"?`Cloud Run\uC774 \uB9AC\uBE44\uC804\uC744 \uC2DC\uC791\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote((0,Re.qi)(o.message))}`:
s==="service-failed"?`\uC11C\uBE44\uC2A4\uAC00 \uC900\uBE44\uB418\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote((0,Re.qi)(o.message))}`:s==="gauge-above"?`${Rt[t.
id]} \uCD5C\uACE0 ${t.value}, \uD55C\uB3C4(${t.limit}) \uC5F0\uC18D \uCD08\uACFC`:s==="baseline-slower"?`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uB290\uB9BD\uB2C8\uB2E4: P${o.
percentile} ${t.value??"?"}, \uC774\uC804 ${e.duration(o.baselineMs)}`:s==="baseline-more-errors"?`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uC624\uB958\uAC00 \uB9CE\uC2B5\uB2C8\uB2E4: ${t.
value??"?"}, \uC774\uC804 ${e.percent(o.baselineRate)}`:s==="traffic-vanished"?`\uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC0AC\uB77C\uC84C\uC2B5\uB2C8\uB2E4: ${e.
duration(o.forMs)} \uB3D9\uC548 ${t.value??"?"}\uAC74(\uC608\uC0C1 \uC57D ${e.count(Math.round(o.expected))}\uAC74)`:s==="not-proven"&&(t.id==="error-rate"||t.percentile!==
null)?t.percentile!==null?`${ye(t)} ${t.n}\uAC74(${t.limit} \uCD08\uACFC ${t.bad}\uAC74)\uC73C\uB85C\uB294 ${t.percentile} \uD55C\uB3C4\uC758 \uC900\uC218\uB3C4 \uCD08\uACFC\uB3C4 \uC785\uC99D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4`:
`${ye(t)} ${t.n}\uAC74(\uC624\uB958 ${t.bad}\uAC74)\uC73C\uB85C\uB294 \uC624\uB958\uC728 \uD55C\uB3C4(${t.limit})\uC758 \uC900\uC218\uB3C4 \uCD08\uACFC\uB3C4 \uC785\uC99D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4`:
null},faultless:Ct,tooLittle:(e,t,o)=>`${Ct(e,t)}${t.requests===0&&!o.ofProbes?", \uC0AC\uC6A9\uC790 \uC694\uCCAD \uC5C6\uC74C":""}. ${po(o)}\uB97C \uC785\uC99D\uD558\uAE30\uC5D0\uB294 \uBD80\uC871\uD569\uB2C8\uB2E4`,
evidenceClause:e=>` (\uD55C\uB3C4\uB97C \uC9C0\uD0A4\uB294 \uC11C\uBE44\uC2A4\uC5D0\uC11C \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e}\
)`,unjudgedClause:e=>`; \uD310\uC815\uD558\uC9C0 \uC54A\uC74C: ${e.join(", ")}`,warnedClause:e=>`; \uACBD\uACE0: ${e.join(", ")}`,beside:(e,t,o,s)=>{if(t==="pas\
s")return`\uD504\uB85C\uBE0C ${e.count(o)}\uAC74\uC73C\uB85C \uC785\uC99D\uD588\uACE0, ${tt(e,s)}.`;if(t!=="fail")return`\uD504\uB85C\uBE0C\uB85C \uBCF8 \uACB0\uACFC\uC785\uB2C8\uB2E4. ${tt(
e,s)}.`;const N=s.n===0?"\uC0AC\uC6A9\uC790 \uC694\uCCAD\uC740 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4":`\uC0AC\uC6A9\uC790 \uC694\uCCAD ${e.count(s.n)}\uAC74\uB9CC\uC73C\uB85C\uB294 \uACB0\uC815\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4`;
return`\uC774 \uC791\uC5C5\uC758 \uD504\uB85C\uBE0C ${e.count(o)}\uAC74\uC5D0\uC11C \uCD08\uACFC\uD588\uACE0, ${N}.`},passedHeadline:(e,t,o,s,N,H)=>["\uBAA8\uB4E0 \uD55C\uB3C4\uB97C \uC9C0\uCF30\uC2B5\
\uB2C8\uB2E4",t===null||o===null?"":"users"in H?`: ${e.duration(o)} \uB3D9\uC548 \uD504\uB85C\uBE0C ${e.count(H.probes)}\uAC74\uC73C\uB85C \uC785\uC99D, ${tt(e,
H.users)}`:`: ${e.duration(o)} \uB3D9\uC548 ${H.ofProbes?"\uD504\uB85C\uBE0C":"\uC694\uCCAD"} ${e.count(t)}\uAC74`,N===null?"":`, P95 ${N}`,s===null?"":`, \uC624\uB958\uC728 ${s}`].
join(""),passedWorker:(e,t)=>`\uC6CC\uCEE4\uC758 \uBAA8\uB4E0 \uAC80\uC0AC\uB97C \uC9C0\uCF30\uC2B5\uB2C8\uB2E4${t===null?"":`(${e.duration(t)})`}. \uC694\uCCAD\uC740 \uD310\uC815\uD558\uC9C0 \uC54A\uC558\uC2B5\
\uB2C8\uB2E4`,policyClause:(e,t,o,s)=>`${e.code(t)} \uC124\uC815\uC774 ${e.code(o)}\uC774\uBBC0\uB85C ${ho[s]}`,sample:(e,t,o,s,N)=>s===null?`${e.count(o)}${et[t]}`:
`${e.count(o)}${et[t]} \uC911 ${t==="probe"&&N==="slow"?"\uB290\uB9B0 \uC751\uB2F5":fo[N]} ${e.count(s)}${et[t]}`,windowLine:(e,t,o,s)=>s===null?e.duration(t):`${e.
duration(o)} \uC911 ${e.duration(t)} (${{failed:"\uC2E4\uD328\uAC00 \uD655\uC815\uB418\uC5B4 \uC870\uAE30 \uC885\uB8CC",proven:"\uD1B5\uACFC\uAC00 \uC785\uC99D\uB418\uC5B4 \uC870\uAE30 \uC885\uB8CC",
refused:"\uD310\uB2E8\uC5D0 \uD544\uC694\uD55C \uC811\uADFC\uC774 \uAC70\uBD80\uB418\uC5B4 \uC870\uAE30 \uC885\uB8CC",cancelled:"\uCDE8\uC18C\uB428"}[s]})`,sinceDeploy:(e,t,o)=>`\
\uBC30\uD3EC \uD6C4 ${e.duration(t)} (${e.dateTime(o)} UTC\uAE4C\uC9C0)`,firstLook:(e,t)=>`${e.dateTime(t.at)} UTC ${xt.verdicts[t.verdict]}, ${t.seenMs===null?
"":`${e.duration(t.seenMs)} \uB3D9\uC548 `}${t.sample==="probes"?"\uD504\uB85C\uBE0C":"\uC694\uCCAD"} ${e.count(t.requests)}\uAC74`,sourceLine:{app:"\uD310\uC815 \uAE30\uC900: \uC571\uC774 \uB0A8\
\uAE34 \uB85C\uADF8.",platform:"\uD310\uC815 \uAE30\uC900: Cloud Run \uC694\uCCAD \uB85C\uADF8.",monitoring:"\uD310\uC815 \uAE30\uC900: Cloud Monitoring\uC758 \uC694\uCCAD \uC218(\uC628\uC804\uD55C \uB85C\uADF8 \uC5C6\uC74C).",
probes:"\uD310\uC815 \uAE30\uC900: \uC774 \uC791\uC5C5\uC774 \uBCF4\uB0B8 \uD504\uB85C\uBE0C(\uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0 \uB3C4\uB2EC\uD558\uB294 \uC0AC\uC6A9\uC790 \uC694\uCCAD \uC5C6\uC74C).",
none:"\uC571 \uB85C\uADF8\uC640 Cloud Run \uC694\uCCAD \uB85C\uADF8 \uBAA8\uB450 \uBE44\uC5B4 \uC788\uC2B5\uB2C8\uB2E4."},requestLine:(e,t,o,s,N,H)=>`\uC0AC\uC6A9\uC790 \uC694\uCCAD ${e.
count(t)}\uAC74: \uC624\uB958 ${e.count(o)}\uAC74, \uB290\uB9B0 \uC694\uCCAD ${e.count(s)}\uAC74${N===0?"":`; \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB3C4\uB2EC\uD558\uAE30 \uC804\uC5D0 Cloud Run\uC774 \uAC70\uBD80\uD55C \uC694\uCCAD ${e.
count(N)}\uAC74`}${H===0?"":`; \uC774 \uC791\uC5C5\uC758 \uD504\uB85C\uBE0C ${e.count(H)}\uAC74 \uC81C\uC678`}.`,ignoredLine:(e,{count:t,by:o})=>`\uC0AC\uC6A9\uC790\uAC00 \uC544\uB2CC \uC694\uCCAD ${e.
count(t)}\uAC74\uC740 \uC81C\uC678\uD588\uC2B5\uB2C8\uB2E4: ${o.slice(0,5).map(s=>`${$o[s.who]} ${e.quote(s.name)} ${e.count(s.count)}\uAC74`).join(", ")}${o.length>
5?" \uB4F1":""}.`,outsideLine:(e,t)=>`\uAD00\uCC30 \uAD6C\uAC04 \uBC16\uC5D0\uC11C \uC2DC\uC791\uB41C \uC694\uCCAD\uC758 \uB85C\uADF8 ${e.count(t)}\uAC74\uC740 \uC81C\uC678\uD588\uC2B5\uB2C8\uB2E4.`,
probedLine:(e,t,o,s)=>`\uD504\uB85C\uBE0C ${e.count(t)}\uAC74: \uC624\uB958 ${e.count(o)}\uAC74, \uB290\uB9B0 \uC751\uB2F5 ${e.count(s)}\uAC74.`,latencyLine:(e,t)=>`\
\uC9C0\uC5F0 \uC2DC\uAC04: \uD3C9\uADE0 ${e.duration(t.meanMs)}, P50 ${e.duration(t.p50Ms)}, P95 ${e.duration(t.p95Ms)}, P99 ${e.duration(t.p99Ms)}, \uCD5C\uB300 ${e.
duration(t.maxMs)}.`,unusableLine:(e,t)=>`\uC4F8 \uC218 \uC5C6\uB294 \uAC12: \uC9C0\uC5F0 \uC2DC\uAC04 \uC5C6\uC74C ${e.count(t.missing)}\uAC74, \uC22B\uC790 \uC544\uB2D8 ${e.
count(t.notANumber)}\uAC74, \uC74C\uC218 ${e.count(t.negative)}\uAC74, \uC0C1\uD0DC \uCF54\uB4DC \uC5C6\uC74C ${e.count(t.noStatus)}\uAC74.`,waitsLine:(e,t)=>`\uC778\
\uC2A4\uD134\uC2A4\uB97C \uAE30\uB2E4\uB9B0 \uC694\uCCAD(Cloud Run \uC694\uCCAD \uB85C\uADF8): ${t.sampling===null?"":`\uD45C\uBCF8 ${e.percent(t.sampling.fraction)}\
, `}\uC694\uCCAD ${e.count(t.n)}\uAC74 \uC911 ${e.duration(t.longerThanMs)} \uB118\uAC8C \uAE30\uB2E4\uB9B0 \uC694\uCCAD ${e.count(t.waited)}\uAC74${t.waited===
0?"":`(\uCD5C\uB300 ${e.duration(t.longestMs)})`}${t.refusedWaited===0?"":`, \uAC70\uBD80\uB41C \uC694\uCCAD \uC911 ${e.count(t.refusedWaited)}\uAC74(\uCD5C\uB300 ${e.
duration(t.longestRefusedMs)})`}${t.unknown===0?"":`, \uB85C\uADF8\uC5D0 \uB2A6\uAC8C \uB3C4\uCC29\uD588\uC9C0\uB9CC \uC774\uC720\uB97C \uC54C \uC218 \uC5C6\uB294 \uC694\uCCAD ${e.
count(t.unknown)}\uAC74`}.`,seenLine:(e,t)=>`\uC694\uCCAD\uC740 \uB05D\uB098\uC57C \uB85C\uADF8\uC5D0 \uB0A8\uC2B5\uB2C8\uB2E4. ${e.duration(t)}\uBCF4\uB2E4 \uC624\uB798 \uAC78\uB9AC\uB294 \uC694\uCCAD\uC740 \uC774 \
\uC218\uCE58\uC5D0 \uB4E4\uC5B4 \uC788\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,readsLine:(e,t,o)=>`\uB85C\uADF8 \uC77D\uAE30 ${e.count(t)}\uD68C, 1\uBD84\uC5D0 \uCD5C\uB300 ${e.
count(o)}\uD68C(Google \uAE30\uBCF8 \uD55C\uB3C4 60\uD68C).`,sampledLine:(e,t,o)=>`\uD45C\uBCF8: \uC804\uCCB4 \uC57D ${e.count(o)}\uAC74\uC758 ${e.percent(t)}.`,
comparedLine:(e,t,o,s)=>t?`\uB450 \uB9AC\uBE44\uC804\uC774 \uAC19\uC740 \uC2DC\uAC04\uC5D0 \uCC98\uB9AC\uD55C \uC694\uCCAD\uC785\uB2C8\uB2E4: ${e.dateTime(o)} \u2013\
 ${e.dateTime(s)} UTC.`:`\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC740 \uBC30\uD3EC \uC9C1\uC804 \uAC19\uC740 \uAE38\uC774\uC758 \uC2DC\uAC04\uC5D0\uC11C \uAC00\uC838\uC654\uC2B5\uB2C8\uB2E4: ${e.
dateTime(o)} \u2013 ${e.dateTime(s)} UTC.`,newErrors:{compared(e,t){const o=`${e.dateTime(t.from)} \u2013 ${e.dateTime(t.to)} UTC`;return t.truncated?`${e.code(
t.baseline)}\uC758 \uCD5C\uADFC \uC624\uB958 \uBA54\uC2DC\uC9C0 ${e.count(t.compared)}\uAC74(${o})\uACFC \uBE44\uAD50\uD588\uC2B5\uB2C8\uB2E4. \uBA54\uC2DC\uC9C0\uAC00 \uB108\uBB34 \uB9CE\uC544 \uC77C\uBD80\uB9CC \uC77D\uC5C8\uC73C\uBBC0\uB85C, \uC544\uB798 \uBA54\uC2DC\uC9C0\uAC00 \uC2E4\uC81C\uB85C\uB294 \uB354 \uC804\uBD80\uD130 \uC788\uC5C8\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`:
`${e.code(t.baseline)}\uC758 \uC624\uB958 \uBA54\uC2DC\uC9C0 ${e.count(t.compared)}\uAC74(${o})\uACFC \uBE44\uAD50\uD588\uC2B5\uB2C8\uB2E4.`},none:"\uC5C6\uC74C: \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \
\uC624\uB958 \uBA54\uC2DC\uC9C0\uB294 \uBAA8\uB450 \uC774\uC804 \uB9AC\uBE44\uC804\uC5D0\uC11C\uB3C4 \uB098\uC628 \uAC83\uC785\uB2C8\uB2E4.",atLeast:"\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uC624\uB958\
 \uBA54\uC2DC\uC9C0\uB97C \uBAA8\uB450 \uC77D\uC9C0\uB294 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC2E4\uC81C \uAC74\uC218\uB294 \uB354 \uB9CE\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
noBaseline:"\uBE44\uAD50\uD560 \uC774\uC804 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC5B4 \uC0C8 \uC624\uB958 \uBA54\uC2DC\uC9C0\uB97C \uAC00\uB824\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",
unread:(e,t)=>`${e.code(t)}\uC758 \uC624\uB958 \uBA54\uC2DC\uC9C0\uB97C \uC77D\uC9C0 \uBABB\uD574 \uC0C8 \uC624\uB958 \uBA54\uC2DC\uC9C0\uB97C \uAC00\uB824\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.`},
cut:e=>`GitHub \uC694\uC57D \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uC0DD\uB7B5\uD55C \uBD80\uBD84: ${e.join(", ")}. \uC804\uCCB4 \uB0B4\uC6A9\uC740 \uBCF4\uACE0\uC11C \uD30C\uC77C\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,
cutHard:"GitHub \uC694\uC57D \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uB4B7\uBD80\uBD84\uC744 \uC0DD\uB7B5\uD588\uC2B5\uB2C8\uB2E4. \uC804\uCCB4 \uB0B4\uC6A9\uC740 \uBCF4\uACE0\uC11C \uD30C\uC77C\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.",
logs:{countNote:(e,t,o,s)=>{const N=[...t===0?[]:[`\uC774 \uC2E4\uD589\uC758 \uC694\uCCAD ${e.count(t)}\uAC74`],...s===0?[]:[`\uC0AC\uC6A9\uC790\uAC00 \uC544\uB2CC \uC694\uCCAD ${e.
count(s)}\uAC74`],...o===0?[]:[`\uAD00\uCC30 \uAD6C\uAC04 \uBC16\uC5D0\uC11C \uC2DC\uC791\uB41C \uC694\uCCAD ${e.count(o)}\uAC74`]];return`\uC544\uB798 \uD544\uD130\uB85C \uCC3E\uC744 \uC218 \uC788\uC73C\uBA70, \uB2E4\uC74C \uBA85\
\uB839\uC73C\uB85C \uB2E4\uC2DC \uC140 \uC218 \uC788\uC2B5\uB2C8\uB2E4${N.length===0?"":`(\uC9D1\uACC4\uC5D0\uC11C \uC81C\uC678\uD55C ${N.join(", ")} \uD3EC\uD568)`}\
:`}},steps:uo,doors:lt,questions:ct,progress:{settings:(e,t)=>`\uC124\uC815 \uD30C\uC77C: ${e.code(t)}`,of:(e,t)=>`${e} / ${t}`,probes:(e,t)=>`\uD504\uB85C\uBE0C ${e.
count(t)}\uAC74`,errorLines:(e,t)=>`\uC624\uB958 \uB85C\uADF8 ${e.count(t)}\uAC74`,requests:(e,t)=>`\uC694\uCCAD ${e.count(t)}\uAC74`,p95:e=>`P95 ${e??"\u2013"}`,
errors:e=>`\uC624\uB958\uC728 ${e??"\u2013"}`,evidence:(e,t)=>`\uCD08\uACFC \uADFC\uAC70 ${e}, \uC900\uC218 \uADFC\uAC70 ${t}`,sampled:e=>`\uD45C\uBCF8 ${e}`,reading:(e,t,o)=>`\
\uB85C\uADF8 \uC77D\uB294 \uC911: \uC57D ${e.count(o)}\uAC74 \uC911 ${e.count(t)}\uAC74`,sql:(e,t,o)=>`BigQuery\uAC00 \uC77D\uC744 \uC591: ${e.bytes(t)} (\uD5C8\uC6A9 ${e.
bytes(o)})`}},mo={...Bt,...xt,cli:Wt,github:Gt,page:zt,period:Ft,rollout:Kt,services:Zt,setup:Yt,slack:Vt,traffic:dt,units:Jt},go={en:St,ko:mo};function wo(e){return go[e]}})};
