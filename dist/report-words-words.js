"use strict";exports.id=9341,exports.ids=[9341],exports.modules={58604:((B,N,r)=>{r.d(N,{AN:()=>i,Dl:()=>u,Hf:()=>l,i0:()=>b});const i=String.raw`^https?://[^\s@?#\\]+$`,s=new RegExp(
i);function u(g){return!s.test(g)||!URL.canParse(g)?null:new URL(g).href.replace(/\/+$/,"")}const b=String.raw`^(?:none|/(?!/)[^\s\\#\u0000-\u001f\u007f]*)$`,p=new RegExp(
b);function l(g){return p.test(g)?g:null}}),7426:((B,N,r)=>{r.d(N,{E:()=>p,Z:()=>u});const i={d:864e5,h:36e5,m:6e4,s:1e3,ms:1},s=String.raw`\d+(?:\.\d+)?`,u=`^(\
?=\\d)${Object.keys(i).map(l=>`(?:(${s})${l})?`).join("")}$`,b=new RegExp(u);function p(l){const g=b.exec(l);if(g===null)return null;const f=Object.values(i).reduce(
(h,m,v)=>h+Number(g[v+1]??0)*m,0),d=Math.round(f);return Number.isSafeInteger(d)?d:null}}),5458:((B,N,r)=>{r.d(N,{B:()=>l,Z:()=>s});var i=r(42785);function s(f,d){
const h=b(f,d),m=v=>{const k={protocol:"https",host:`${v}.${h}`,port:443},j=`CLOUDSDK_API_ENDPOINT_OVERRIDES_${v.toUpperCase()}`,U=f[j]?.trim();if(!U)return k;const _=l(
U);return _!==null?_:(d.push({name:j,value:/[@?#]/.test(U)?i.d5:(0,i.WU)(U),allowed:"a base URL without a path, https, or http for a loopback host only",where:"\
environment"}),k)};return{run:m("run"),logging:m("logging"),monitoring:m("monitoring"),bigquery:m("bigquery"),credentials:p(f,d),inActions:f.GITHUB_ACTIONS==="t\
rue",universe:h}}const u=["GOOGLE_CLOUD_UNIVERSE_DOMAIN","CLOUDSDK_CORE_UNIVERSE_DOMAIN"];function b(f,d){const h="googleapis.com",m=u.find(j=>f[j]?.trim()),v=m===
void 0?"":f[m]?.trim()??"";return m===void 0||/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(v)?v.toLowerCase()||h:(d.push({name:m,value:(0,i.WU)(v),allowed:"a domain suc\
h as googleapis.com, without https://",where:"environment"}),h)}function p(f,d){const h="CLOUDSDK_AUTH_DISABLE_CREDENTIALS",m=f[h]?.trim()??"",v=m.toLowerCase();
if(["1","true","yes","y","on"].includes(v))return{kind:"none"};["","0","false","no","n","off","none"].includes(v)||d.push({name:h,value:(0,i.WU)(m),allowed:"`tr\
ue` or `false`",where:"environment"});const k=f.CLOUDSDK_AUTH_ACCESS_TOKEN_FILE?.trim();return k?{kind:"token-file",path:k}:{kind:"default"}}function l(f){const d=URL.
parse(f);return d===null||d.username!==""||d.password!==""||d.pathname!=="/"||d.search!==""||d.hash!==""?null:d.protocol==="https:"?{protocol:"https",host:d.hostname,
port:Number(d.port||443)}:d.protocol==="http:"&&g(d.hostname)?{protocol:"http",host:d.hostname,port:Number(d.port||80)}:null}function g(f){return f==="localhost"||
f==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(f)}}),23930:((B,N,r)=>{r.d(N,{Hz:()=>h,Zl:()=>l,eZ:()=>g,sA:()=>b});const i="(?!(?:AND|OR|NOT)(?:\\.|$))[A-Za-z_][A-Za-z\
0-9_]*",b=`^(?:jsonPayload|labels|httpRequest)(?:\\.(?:${i}|"(?:[^"\\\\\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff]\
|\\\\["\\\\]){1,100}")){1,10}$`,p=new RegExp(b);function l(m){return m.length<=200&&p.test(m)?m:null}function g(m){return[...m.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].
map(v=>v[1]?.replace(/\\(.)/g,"$1")??v[0])}function f(m){return m.map(v=>d.test(v)?v:`"${v.replace(/["\\]/g,"\\$&")}"`).join(".")}const d=new RegExp(`^${i}$`);function h(m){
const v=g(m),[k="",...j]=v,U=j.flatMap(_=>_.split("."));return U.some(_=>_==="")?[m]:[...new Set([f(v),f([k,...U]),f([k,U.join(".")])])]}}),96760:((B,N,r)=>{r.d(
N,{Ej:()=>f,Gt:()=>h,UU:()=>k,X1:()=>g,Yq:()=>v,cn:()=>j,nd:()=>d,p0:()=>l,rJ:()=>U,zM:()=>m});var i=r(7426),s=r(23930),u=r(30688),b=r(38634),p=r(39463);function l(a){
const[x,P]=[(0,i.E)(a.min)??0,(0,i.E)(a.max)??Number.MAX_SAFE_INTEGER];return{description:a.description,allowed:`a duration with its unit, from ${a.min} to ${a.
max}, for example \`90s\`, \`1h30m\` or \`500ms\``,default:a.default,parse:L=>_((0,i.E)(L),x,P),pattern:i.Z,unit:"Ms",examples:a.examples??["90s"]}}function g(a){
return{...a,parse:x=>{const P=(0,b.A)(x);return P!==null&&P>0&&P<=a.below?P:null},pattern:b.p,examples:["0.5%"]}}function f(a){return{...a,allowed:"a size with \
its unit, above 0, for example `500MB`, `512MiB` or `1Gi`",parse:x=>_((0,p.D)(x),1,Number.MAX_SAFE_INTEGER),pattern:p.C,unit:"Bytes",examples:["512MiB"]}}function d(a){
const x="^[0-9]{1,6}$",P=new RegExp(x);return{description:a.description,allowed:`a whole number from ${a.min} to ${a.max}`,default:a.default,parse:L=>P.test(L)?
_(Number(L),a.min,a.max):null,yaml:"integer",pattern:x,examples:[]}}function h(a){const x=String.raw`^\d{1,4}(?:\.\d{1,6})?$`,P=new RegExp(x);return{description:a.
description,allowed:`a number from ${a.min} to ${a.max}, for example \`1.5\``,default:a.default,parse:L=>P.test(L)?_(Number(L),a.min,a.max):null,yaml:"number",pattern:x,
examples:["1.5"]}}function m(a){return{...a,allowed:"`true` or `false`",parse:x=>x==="true"?!0:x==="false"?!1:null,yaml:"boolean",examples:[]}}function v(a){const x=a.
choices.map(P=>`\`${P}\``);return{...a,allowed:`${x.slice(0,-1).join(", ")} or ${x.at(-1)}`,parse:P=>a.choices.find(L=>L===P)??null,examples:[]}}function k(a){return{
...a,parse:(0,u.xQ)(a.pattern)}}function j(a){return{...a,allowed:'a path that starts with `jsonPayload.`, `labels.` or `httpRequest.`; a name with other charac\
ters than letters, digits and `_` stands in double quotes, for example `jsonPayload."response-time"`',parse:s.Zl,pattern:s.sA,examples:["httpRequest.latency",'j\
sonPayload."http.response.status_code"']}}function U(a){const x=new RegExp(a.pattern??"^[^\\s\\p{C}]+$","u");return{...a,default:void 0,parse:P=>x.test(P)?P:null,
examples:[],mayHoldSecret:!0,secret:!0}}function _(a,x,P){return a!==null&&a>=x&&a<=P?a:null}}),24857:((B,N,r)=>{r.d(N,{JS:()=>re,pi:()=>ae,OA:()=>ne,Lq:()=>de,
f9:()=>oe});var i=r(58604),s=r(96760),u=r(7426),b=r(80788),p=r(4774),l=r(30688),g=r(7017);const f=String.raw`/[^\s,#?\\\u0000-\u001f\u007f]{0,199}`,d=String.raw`^\s*(?:${f})(?:\s*[,\n]\s*(?:${f})){0,49}\s*$`,
h=String.raw`[^\s,\u0000-\u001f\u007f](?:[^,\u0000-\u001f\u007f]{0,198}[^\s,\u0000-\u001f\u007f])?`,m=String.raw`^\s*(?:${h})(?:\s*[,\n]\s*(?:${h})){0,49}\s*$`,
v=new RegExp(d),k=new RegExp(m),j=O=>v.test(O)?_(O):null,U=O=>k.test(O)?_(O):null;function _(O){return O.split(/[,\n]/).map(W=>W.trim()).filter(W=>W!=="")}var a=r(
25144),x=r(3531),P=r(12451);const L="[1-9][0-9]?%|100%",I=String.raw`^(?:${L})(?:\s*,\s*(?:${L})){0,19}$`,G=new RegExp(I);function R(O){if(!G.test(O))return null;
const W=O.split(",").map(te=>Number.parseInt(te.trim(),10));return W.every((te,se)=>te>(W[se-1]??0))?W:null}const C="^(?:header:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100\
}|json:[^\\s.]{1,100}(?:\\.[^\\s.]{1,100}){0,9})$",c=new RegExp(C);function q(O){if(!c.test(O))return null;const[W,te]=[O.slice(0,O.indexOf(":")),O.slice(O.indexOf(
":")+1)];return W==="header"?{kind:W,name:te.toLowerCase()}:{kind:"json",path:te.split(".")}}const M={description:"HTTP statuses that count as errors.",allowed:"\
statuses from 100 to 599 and ranges of them, separated by commas, for example `400-599` or `429,500-599`",default:"500-599",parse:P.C,yaml:"integer",pattern:P.T,
examples:["400-599","429,500-599"]},y={description:"The revision that served before: what the new one is compared with, and where traffic can go back. `none` co\
mpares with nothing.",allowed:"`previous`, `none` or the short name of a revision",default:"previous",parse:l.nk,pattern:l.a5,examples:["previous","none","chat-\
00041-abc"]},[T,$]=[36e5,42*864e5],w={description:"How far back the service's own past is looked at, by Cloud Monitoring's counts. What breaks a budget and is l\
ike many windows before the deploy is undecided, not a failure: bad requests come in bursts. `none` judges each window by itself, as if they came one by one.",allowed:"\
a duration with its unit, from 1h to 42d, or `none`",default:"14d",parse:O=>{if(O==="none")return;const W=(0,u.E)(O);return W!==null&&W>=T&&W<=$?W:null},pattern:`\
^none$|${u.Z}`,unit:"Ms",examples:["14d","none"]},D={description:"Base URL of the probes. Without it: the URL of `tag`, or the service's own.",allowed:"an http \
or https URL without credentials, query and fragment",default:void 0,parse:i.Dl,pattern:i.AN,examples:["https://chat.example.com"],mayHoldSecret:!0},z={description:"\
Body of the chat probe. `{{nonce}}` in it is replaced by fresh text, so that an answer cache is bypassed.",allowed:"any text",default:'{"message":"\uC548\uB155\uD558\uC138\uC694"}',
parse:O=>O,examples:['{"message":"\uC548\uB155\uD558\uC138\uC694 {{nonce}}"}'],mayHoldSecret:!0};function Z(O){return{...O,allowed:"a path that starts with one \
`/`, or `none` to send no such probe",parse:W=>W==="none"?void 0:(0,i.Hf)(W),pattern:i.i0,examples:["/health","none"],mayHoldSecret:!0}}const V={description:"He\
aders of every probe, for example the app's own `Authorization`. The values are masked. An ID token for a private service is added without being asked for.",allowed:"\
one `Name: value` a line",default:void 0,parse:p.Q,pattern:p.F,examples:[],mayHoldSecret:!0,secret:!0};function S(O,W){return{description:O,allowed:"paths that \
start with `/`, separated by commas or one a line; `*` stands for anything",default:void 0,parse:j,pattern:d,examples:[W]}}const H={description:"Requests whose \
user agent holds one of these are not users', besides the checkers and bots that are known: they are counted apart and not judged.",allowed:"parts of user agent\
s, separated by commas or one a line",default:void 0,parse:U,pattern:m,examples:["my-monitor/1.0"]},Y={description:"Shares of the traffic that the candidate get\
s one after the other, each judged over one window.",allowed:"rising percentages from 1% to 100%, separated by commas, for example `5%,25%,50%,100%`",default:"5\
%,25%,50%,100%",parse:R,pattern:I,examples:["10%,100%"]},K=["pass","warn","fail"],oe={service:(0,s.UU)({description:"Name of the Cloud Run service.",allowed:"lo\
wercase letters, digits and hyphens, at most 49 characters, starting with a letter",default:void 0,pattern:l.Cr,examples:["chat"]}),region:(0,s.UU)({description:"\
Region of the service.",allowed:"a Google Cloud region, for example `us-central1`",default:void 0,pattern:l.xY,examples:["us-central1","asia-northeast3"]}),project:(0,s.
UU)({description:"Google Cloud project. Without it: that of the environment or of the credentials.",allowed:"a project ID or number",default:void 0,pattern:l.g1,
examples:["my-project"]}),revision:(0,s.UU)({description:"Revision to verify, to roll out, or to roll back from. Without it: the latest created one of the servi\
ce.",allowed:"the short name of a revision, for example `chat-00042-xyz`",default:void 0,pattern:l.a5,examples:["chat-00042-xyz"]}),tag:(0,s.UU)({description:"T\
raffic tag of the revision: the probes go to the tag's URL.",allowed:"lowercase letters, digits and hyphens, starting with a letter",default:void 0,pattern:l.bO,
examples:["candidate"]}),url:D,"expect-version":(0,s.UU)({description:"The version that must answer: each answer of the health probe is asked for it, and anothe\
r one fails. Where it stands, `version-from` says.",allowed:"at most 200 letters, digits and signs such as `.`, `-` and `+`",default:void 0,pattern:"^[A-Za-z0-9\
][A-Za-z0-9._+:/@=~-]{0,199}$",examples:["1.4.2"]}),"version-from":{description:"Where an answer of the health probe names its version: a header, or a member of\
 its JSON.",allowed:"`header:` and a name, or `json:` and a path, for example `header:x-version` or `json:build.version`",default:"json:version",parse:q,pattern:C,
examples:["header:x-version","json:build.version"]},"expect-image":(0,s.UU)({description:"The image that must have been deployed. By its digest it is sure; a ta\
g is compared as it was written at the deploy.",allowed:"an image with a tag or a digest, or a digest alone",default:void 0,pattern:"^(?:[^\\s@]{1,400}(?:@sha256\
:[0-9a-f]{64})?|sha256:[0-9a-f]{64})$",examples:["us-docker.pkg.dev/my-project/repo/chat:v1"]}),"expect-commit":(0,s.UU)({description:"The commit that must have\
 been deployed, by a label of the revision such as `commit-sha` of google-github-actions/deploy-cloudrun. A latest revision of another commit is waited out.",allowed:"\
7 to 40 hexadecimal digits",default:void 0,pattern:"^[0-9a-fA-F]{7,40}$",examples:["0a1b2c3d"]}),window:(0,s.p0)({description:"How long the new revision is obse\
rved.",default:"10m",min:"1s",max:"24h",examples:["10m","1h30m"]}),interval:(0,s.p0)({description:"Time between two polls, and between two requests of each prob\
e. At most the window.",default:"15s",min:"200ms",max:"1h",examples:["15s"]}),settle:(0,s.p0)({description:"How long after the window late log entries are await\
ed.",default:"30s",min:"0s",max:"1h",examples:["30s","2m"]}),"log-reads-per-minute":(0,s.nd)({description:"Log reads that this job may make in a minute. Without\
 it 48 of the 60 that Google allows, or four fifths of another quota once Google names it; less where other jobs read with the same credentials.",default:void 0,
min:4,max:6e3}),"ready-timeout":(0,s.p0)({description:"How long the revision may take to become ready and to receive its traffic.",default:"5m",min:"1s",max:"24\
h",examples:["5m"]}),"p95-budget":(0,s.p0)({description:"95 of 100 requests must be faster than this.",default:"2s",min:"1ms",max:"1h",examples:["2s","800ms"]}),
"p50-budget":(0,s.p0)({description:"Half of the requests must be faster than this. Without it: not judged.",default:void 0,min:"1ms",max:"1h",examples:["700ms"]}),
"p90-budget":(0,s.p0)({description:"90 of 100 requests must be faster than this. Without it: not judged.",default:void 0,min:"1ms",max:"1h",examples:["1500ms"]}),
"p99-budget":(0,s.p0)({description:"99 of 100 requests must be faster than this. Without it: not judged.",default:void 0,min:"1ms",max:"1h",examples:["5s"]}),"e\
rror-rate-budget":(0,s.X1)({description:"Share of requests that may fail.",allowed:"a percentage above 0% and up to 99%, for example `0.5%`",default:"1%",below:.99}),
"wait-budget":(0,s.X1)({description:"Share of requests that may wait more than a second for an instance, behind a cold start for example. Their logged latency d\
oes not show it. Without it: shown, not judged.",allowed:"a percentage above 0% and up to 99%, for example `1%`",default:void 0,below:.99}),"memory-budget":(0,s.
Ej)({description:"Memory that an instance may use.",default:"500MB"}),"cpu-budget":(0,s.X1)({description:"Share of its allotted CPU that an instance may use.",allowed:"\
a percentage above 0% and up to 100%, for example `80%`",default:"80%",below:1}),"startup-budget":(0,s.p0)({description:"How long an instance may take to start.\
 Without it: not judged.",default:void 0,min:"100ms",max:"1h",examples:["10s"]}),"error-status":M,"pass-margin":(0,s.Gt)({description:"To pass, a rate must be p\
roven to be below so many times its budget; it fails beyond the budget itself. More than 1 proves with fewer requests.",default:"1",min:1,max:100}),burst:(0,s.Gt)(
{description:"Errors may come in clusters of so many without failing a service whose average is within its budget. More than 1 fails later.",default:"1",min:1,max:1e3}),
past:w,"min-duration":(0,s.p0)({description:"Nothing passes before so much of the window is over.",default:"0s",min:"0s",max:"24h",examples:["5m"]}),"alpha-fail":(0,s.
X1)({description:"The chance that a service within its budgets is failed all the same.",allowed:"a percentage above 0% and up to 20%, for example `1%`",default:"\
1%",below:.2}),"alpha-pass":(0,s.X1)({description:"The chance that a service beyond a budget passes it all the same.",allowed:"a percentage above 0% and up to 2\
0%, for example `5%`",default:"5%",below:.2}),"health-path":Z({description:"Path of the health probe (GET).",default:"/health"}),"chat-path":Z({description:"Pat\
h of the chat probe (POST).",default:"/chat"}),"chat-body":z,"probe-timeout":(0,s.p0)({description:"How long one probe request may take.",default:"10s",min:"100\
ms",max:"1h",examples:["10s"]}),"warm-up":(0,s.p0)({description:"Probes that fail before the first one that is answered well do not count for so long after the \
window begins. Unless it is given, it is never more than a fifth of the window.",default:"30s",min:"0s",max:"1h",examples:["30s","2m"]}),"probe-failures":(0,s.nd)(
{description:"So many failures of one probe in a row fail the verdict. Where most fail, it is no pass.",default:"3",min:1,max:1e3}),"ignore-agents":H,"ignore-pa\
ths":S("Requests for these paths are not judged: streams for example, whose latency covers the whole stream. The path of the health probe is left out in any cas\
e.","/events/*"),paths:S("Only requests for these paths are judged. Without it: all but those of `ignore-paths`.","/chat,/api/*"),"latency-field":(0,s.cn)({description:"\
Where the service's own log entries hold the latency of a request.",default:"jsonPayload.process_time_ms"}),"latency-unit":(0,s.Yq)({description:"Unit of that l\
atency where its value names none: milliseconds, seconds, microseconds or nanoseconds. A value such as `0.512s` or `512ms` names it.",default:"ms",choices:g.o}),
"status-field":(0,s.cn)({description:"Where they hold the HTTP status: a number, or a name such as `NOT_FOUND`.",default:"jsonPayload.status_code"}),"group-fiel\
d":(0,s.cn)({description:"Where they hold the group by which requests are counted, for example the persona.",default:"jsonPayload.persona_used"}),baseline:y,"on\
-regression":(0,s.Yq)({description:"What it does to the verdict when the new revision is slower than the baseline or has more errors, though all budgets are kep\
t.",default:"warn",choices:["warn","fail"]}),"on-client-errors":(0,s.Yq)({description:"What it does to the verdict when the new revision answers its users with \
401, 404, 429 and the like, and the baseline did not.",default:"warn",choices:["warn","fail"]}),"regression-tolerance":(0,s.X1)({description:"So much slower, an\
d so many more errors, than the baseline is no regression.",allowed:"a percentage above 0% and up to 100%, for example `10%`",default:"10%",below:1}),"on-inconc\
lusive":(0,s.Yq)({description:"What too little evidence does to the job.",default:"warn",choices:K}),"on-no-data":(0,s.Yq)({description:"What it does to the job\
 when nothing was observed, or Google Cloud could not be asked.",default:"fail",choices:K}),"fail-fast":(0,s.zM)({description:"End the job as soon as a budget i\
s clearly breached, before the window ends.",default:"true"}),"early-pass":(0,s.zM)({description:"End the job as soon as every budget is proven to be met, befor\
e the window ends.",default:"false"}),language:(0,s.Yq)({description:"Language of the summary: English or Korean.",default:"en",choices:b.T}),comment:(0,s.zM)({
description:"Keep one comment on the pull request up to date.",default:"true"}),status:(0,s.zM)({description:"Set a check on the commit, which a branch can requ\
ire: pending while it runs, then the verdict.",default:"true"}),"status-context":(0,s.UU)({description:"Name of that check.",allowed:"at most 100 characters wit\
hout line breaks",default:"ion-verify",pattern:l.KH,examples:["ion-verify (production)"]}),"github-token":(0,s.rJ)({description:"Token for the comment, the chec\
k and the deployment's status. Without it: the job's own.",allowed:"a GitHub token",actionDefault:"${{ github.token }}"}),"slack-webhook-url":(0,s.rJ)({description:"\
Incoming webhook of Slack that is told of the deploy and of the verdict.",allowed:"an https URL of Slack",pattern:"^(?:https://|http://127\\.0\\.0\\.1:)[^\\s\\p{C}]+\
$"}),"slack-bot-token":(0,s.rJ)({description:"Bot token of Slack, instead of the webhook: its messages are updated rather than repeated.",allowed:"a token that \
starts with `xoxb-`",pattern:"^xoxb-[A-Za-z0-9-]+$"}),"slack-channel":(0,s.UU)({description:"Channel of the bot's messages, where the config file's rules name n\
o other.",allowed:"a channel's name with its `#`, or its ID",default:void 0,pattern:l.SO,examples:["#production-alerts","C024BE91L"]}),watcher:(0,s.UU)({description:"\
Who is on watch after the deploy. Slack's announcement names them.",allowed:"a name or a Slack user ID, at most 100 characters",default:void 0,pattern:l.Dq,examples:[
"Kim","U024BE7LH"]}),rollback:(0,s.zM)({description:"Send the traffic back to the baseline when the verdict is `fail`.",default:"false"}),"release-pin":(0,s.zM)(
{description:"Let traffic follow the latest revision again when the verdict is `pass` and all users have the one that was judged: a pinned service gives the nex\
t deploy none.",default:"false"}),"traffic-owner":(0,s.Yq)({description:"Who says where the traffic goes. `workflow`: this job may move it. `terraform`: it neve\
r does, and says what to change in the configuration. `auto`: Terraform's where it made the service and changed it last.",default:"auto",choices:["auto","workfl\
ow","terraform"]}),"probe-headers":V,"to-revision":(0,s.UU)({description:"Revision that gets all traffic. Without it: the last one before `revision` that was re\
ady and served.",allowed:"the short name of a revision, for example `chat-00041-abc`",default:void 0,pattern:l.a5,examples:["chat-00041-abc"]}),"dry-run":(0,s.zM)(
{description:"Only say what would be changed.",default:"false"}),steps:Y},ne={...oe,...a.E,...x.$},ae=Object.keys(ne),de=ae.filter(O=>!("secret"in ne[O])),re={description:"\
YAML file in which every other input can stand; an input wins over the file. It need not exist unless it is named here.",allowed:"a path in the workspace",default:"\
.github/ion-verify.yml",parse:O=>/^[^\p{C}]{1,300}$/u.test(O)?O:null}}),4774:((B,N,r)=>{r.d(N,{F:()=>s,Q:()=>p});const i=String.raw`[!#$%&'*+.^_\x60|~0-9A-Za-z-]+:[ \t]*[\x21-\x7e\x80-\xff](?:[ \t\x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?[ \t]*`,
s=String.raw`^${i}(?:\r?\n(?:${i})?)*$`,u=new RegExp(s),b=["host","content-length","transfer-encoding","connection"];function p(l){if(!u.test(l))return null;const g={};
for(const f of l.split(/\r?\n/).filter(d=>d.trim()!=="")){const d=f.indexOf(":"),h=f.slice(0,d).toLowerCase();if(b.includes(h)||Object.hasOwn(g,h))return null;g[h]=
f.slice(d+1).trim()}return g}}),7017:((B,N,r)=>{r.d(N,{Z:()=>s,o:()=>i});const i=["ms","s","us","ns"],s={ms:1,s:1/1e3,us:1e3,ns:1e6}}),30688:((B,N,r)=>{r.d(N,{Cr:()=>i,
Dq:()=>d,KH:()=>g,SO:()=>f,a5:()=>s,bO:()=>u,g1:()=>p,nk:()=>v,xQ:()=>h,xY:()=>b});const i="^[a-z](?:[a-z0-9-]{0,47}[a-z0-9])?$",s="^[a-z](?:[a-z0-9-]{0,61}[a-z\
0-9])?$",u="^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$",b="^[a-z]{1,20}(?:-[a-z]{1,20}){1,3}[0-9]{1,2}$",p="^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|[1-9\
][0-9]{5,18})$",l=String.raw`[^\x00-\x1f\x7f-\x9f]{1,100}`,g=`^${l}$`,f=String.raw`^(?:#[^\s\x00-\x1f\x7fA-Z#<>&]{1,80}|[CG][A-Z0-9]{2,20})$`,d=`^${l}$`;function h(k){
const j=new RegExp(k,"u");return U=>j.test(U)?U:null}const m=h(s);function v(k){if(k==="previous"||k==="none")return{kind:k};const j=m(k);return j===null?null:{
kind:"revision",name:j}}}),38634:((B,N,r)=>{r.d(N,{A:()=>u,p:()=>i});const i=String.raw`^\d+(?:\.\d+)?%$`,s=new RegExp(i);function u(b){if(!s.test(b))return null;
const p=+`${b.slice(0,-1)}e-2`;return p<=1?p:null}}),26384:((B,N,r)=>{r.d(N,{Ts:()=>m,sb:()=>h,Fj:()=>C});var i=r(73024),s=r(76760),u=r(42785),b=r(5458),p=r(24857),
l=r(25144);function g(c,{unit:q=""}){return c.replace(/-([a-z0-9])/g,(M,y)=>y.toUpperCase())+q}var f=r(3531),d=r(40354);async function h({env:c,readFile:q,required:M=[
"service","region"]}){const y=[],T=k(c,q,y),{texts:$,readable:w,slack:D,probes:z}=T===null?{texts:new Map,slack:null,probes:[],readable:!0}:(await Promise.all([
r.e(5366),r.e(7726)]).then(r.bind(r,47726))).readConfigFile(T.yaml,T.path,y,{env:c,readFile:K=>q((0,s.resolve)(c.GITHUB_WORKSPACE??"",K))});await R(z,y),j(c,y);
const Z=U(c,$,y),V=K=>v(c,K)!==""||$.has(K);if(w)for(const K of M.filter(oe=>!V(oe)))y.push(_(K,p.OA[K].allowed));const S=G(Z,D,z);S.project??=x(c,y),!V("interv\
al")&&Z.has("window")&&(S.intervalMs=Math.min(S.intervalMs,S.windowMs)),V("warm-up")||(S.warmUpMs=Math.min(S.warmUpMs,S.windowMs/5)),P(S,y),I(S,y);const H=c.GITHUB_JOB;
if(S.status&&S.statusContext===H){const K=`${(0,u.WU)(H)}, the name of this job, whose checks GitHub keeps to itself`;y.push({name:"status-context",value:K,allowed:"\
another name",where:"status-context and the job's name"})}const Y=(0,b.Z)(c,y);if(y.length>0)throw new u.j1(y);return{settings:S,endpoints:Y,configFile:T?.path??
null}}function m(c){try{return(0,i.readFileSync)(c,"utf8")}catch(q){if(q instanceof Error&&"code"in q&&q.code==="ENOENT")return;throw q}}function v(c,q){return(c[`\
INPUT_${q.toUpperCase()}`]??"").trim()}function k(c,q,M){const y=v(c,"config"),T=y===""?p.JS.default:y,$=(w,D="input")=>(M.push({name:"config",value:w,allowed:p.
JS.allowed,where:D}),null);if(p.JS.parse(T)===null)return $((0,u.WU)(T));try{const w=q((0,s.resolve)(c.GITHUB_WORKSPACE??"",T));if(w!==void 0)return{path:T,yaml:w}}catch(w){
return $(`a file that cannot be read (${(0,u.WU)(w instanceof Error?w.message:String(w))})`,T)}return y===""?null:$(`${(0,u.WU)(T)}, a file that does not exist \
(was the repository checked out?)`)}function j(c,q){const M=["config",...p.pi];for(const y of Object.keys(c)){const T=/^INPUT_(.+)$/.exec(y)?.[1]?.toLowerCase();
if(T===void 0||M.includes(T)||v(c,T)==="")continue;const $=(0,d.Z)(T,M),w=$===void 0?"one of those in docs/inputs.md":`\`${$}\`, which is probably meant`;q.push(
{name:(0,u.WU)(T),value:"not an input",allowed:w,where:"input"})}}function U(c,q,M){const y=new Map;for(const T of p.pi){const $=p.OA[T],w=v(c,T),D=(w===""?q.get(
T):w)??$.default;if(D===void 0||w===""&&q.get(T)===null)continue;const z=$.parse(D);if(z!==null)y.set(T,z);else{const Z=$.mayHoldSecret?u.d5:(0,u.WU)(D);M.push(
{name:T,value:Z,allowed:$.allowed,where:"input"})}}return y}function _(c,q){return{name:c,value:"missing",allowed:q,where:"input or config file"}}const a=["GOOG\
LE_CLOUD_PROJECT","GCLOUD_PROJECT","CLOUDSDK_CORE_PROJECT","GCP_PROJECT"];function x(c,q){const M=a.find(T=>c[T]?.trim()),y=M===void 0?void 0:c[M]?.trim();if(M===
void 0||y===void 0||p.OA.project.parse(y)!==null)return y;q.push({name:M,value:(0,u.WU)(y),allowed:p.OA.project.allowed,where:"environment"})}function P({windowMs:c,
intervalMs:q,minDurationMs:M,revision:y,toRevision:T,report:$},w){if(M>c){const D=`${M} ms, longer than the window of ${c} ms`;w.push({name:"min-duration",value:D,
allowed:"at most the window",where:"min-duration and window"})}if(y!==void 0&&T===y){const D=`${(0,u.WU)(y)}, the revision to leave`;w.push({name:"to-revision",
value:D,allowed:"another one",where:"revision and to-revision"})}if($.source==="bigquery"&&$.bigqueryDataset===void 0){const{allowed:D}=p.OA["bigquery-dataset"];
w.push({name:"bigquery-dataset",value:"missing",allowed:D,where:"source and bigquery-dataset"})}if(q>c){const D=`${q} ms, longer than the window of ${c} ms`;w.push(
{name:"interval",value:D,allowed:"at most the window",where:"interval and window"})}}const L=/^\/(?:healthz\/?|eventlog|_ah\/.*)$/;function I({url:c,healthPath:q,
chatPath:M},y){if(!(c!==void 0&&!/(^|\.)run\.app$/.test(new URL(c).hostname)))for(const[T,$]of[["health-path",q],["chat-path",M]]){if($===void 0||!L.test($.split(
"?")[0]??""))continue;const w=`${(0,u.WU)($)}, which Google's front end keeps for itself: no request to it reaches a container`;y.push({name:T,value:w,allowed:"\
another path, `/health` for example, or `none`",where:`${T} and the run.app address`})}}function G(c,q,M){const y=Z=>Object.fromEntries(Object.entries(Z).map(([
V,S])=>[g(V,S),c.get(V)])),T=y(p.f9),{p50BudgetMs:$,p90BudgetMs:w,p99BudgetMs:D,probeHeaders:z={}}=T;return{...T,service:T.service??"",region:T.region??"",probeHeaders:z,
quantileBudgets:[...$===void 0?[]:[{quantile:.5,budgetMs:$}],...w===void 0?[]:[{quantile:.9,budgetMs:w}],...D===void 0?[]:[{quantile:.99,budgetMs:D}]],probes:M,
slack:q??{deploy:void 0,success:void 0,rules:[]},report:y(l.E),setup:y(f.$)}}async function R(c,q){const M=c.flatMap(({name:T,expect:$})=>[$.json,$.headers].flatMap(
w=>w===null?[]:[{name:T,schema:w}]));if(M.length===0)return;const{schemaFault:y}=await Promise.all([r.e(2210),r.e(7843)]).then(r.bind(r,87843));for(const{name:T,
schema:$}of M){const w=y($);if(w===null)continue;const D=`with a schema that cannot be used (${(0,u.WU)(w)})`;q.push({name:`probes, ${T}`,value:D,allowed:"JSON \
Schema, draft 2020-12",where:"probes"})}}function C(c){const q=c.probes.flatMap(({secrets:y})=>y);return[...p.pi.flatMap(y=>{const T=p.OA[y];if(T.secret!==!0||T.
actionDefault!==void 0)return[];const $=c[g(y,T)];return typeof $=="string"?[$]:typeof $=="object"&&$!==null?Object.values($).map(String):[]}),...q]}}),25144:((B,N,r)=>{
r.d(N,{E:()=>T});var i=r(38634),s=r(58604),u=r(96760),b=r(7426);const p=864e5,l={day:p,week:7*p,month:30*p},g=String.raw`^(?:day|week|month|(?=\d)(?:\d+(?:\.\d+)?d)?(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m)?)$`,
[f,d]=[10*6e4,42*p];function h($){if($==="day"||$==="week"||$==="month")return{kind:$,ms:l[$]};const w=(0,b.E)($);return w!==null&&w>=f&&w<=d&&w%6e4===0?{kind:"\
custom",ms:w}:null}function m($){try{return new Intl.DateTimeFormat("en",{timeZone:$}).resolvedOptions().timeZone}catch{return null}}const v=String.raw`[1-9]\d{0,4}(?:\.\d{1,3})?m?s`,
k=`^(?:${v}\\s*-\\s*)?${v}$`,j=new RegExp(k);function U($){if(!j.test($))return null;const[w="",D,...z]=$.split("-").map(H=>H.trim()),[Z,V]=[(0,b.E)(w),D===void 0?
null:(0,b.E)(D)];if(z.length>0||Z===null||D!==void 0&&V===null)return null;const S=V===null?{low:0,high:Z}:{low:Z,high:V};return S.low<S.high?S:null}const _=String.
raw`(?:latest|[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)=(?:[1-9][0-9]?|100)%`,a=`^${_}(?:\\s*,\\s*${_}){0,9}$`,x=new RegExp(a);function P($){if(!x.test($))return null;
const w=$.split(",").map(D=>{const[z="",Z=""]=D.trim().split("=");return{revision:z,percent:Number.parseInt(Z,10)}});return w.reduce((D,{percent:z})=>D+z,0)===100?
w:null}const L={description:"How long a time is reported on: a day of 24 hours, a week of 7 days, a month of 30.",allowed:"`day`, `week`, `month`, or a duration\
 of whole minutes from 10m to 42d, for example `12h`",default:"day",parse:h,pattern:g,examples:["week","12h"]},I={description:"Time zone of all times in the rep\
ort.",allowed:"an IANA name, for example `Asia/Seoul`",default:"UTC",parse:m,examples:["Asia/Seoul"]},G={description:"Where the mean latency must lie. Without i\
t: shown, not judged.",allowed:"two times in `s` or `ms` with `-` between them, or one that is the most, for example `1s-2s`",default:void 0,parse:U,pattern:k,unit:"\
Ms",examples:["1s-2s"]},R={description:"Share of requests that must be answered without a server error (5xx).",allowed:"a percentage from 50% to 99.999%, for ex\
ample `99.9%`",default:"99.9%",parse:$=>{const w=(0,i.A)($);return w!==null&&w>=.5&&w<=.99999?w:null},pattern:i.p,examples:["99.9%"]},C={description:"How traffi\
c should be split between revisions; `latest` is the one that is ready last.",allowed:"a revision, `=` and whole percents, separated by commas and 100% together\
, for example `latest=100%`",default:void 0,parse:P,pattern:a,examples:["latest=100%"]},c={description:"Path that Cloud Run's own health check should have.",allowed:"\
a path that starts with one `/`",default:void 0,parse:$=>$==="none"?null:(0,s.Hf)($),pattern:s.i0,examples:["/health"]},{unit:q,...M}=(0,u.Ej)({description:"So \
many bytes may be billed for the SQL of one report; a dry run tells them before.",default:"100GB"}),T={period:L,offset:(0,u.p0)({description:"The period ends so\
 long after the deploy (the creation of the revision that serves). Without it: it ends now.",default:void 0,min:"10m",max:"400d",examples:["12h","7d"]}),"time-z\
one":I,"slow-threshold":(0,u.p0)({description:"A request that takes longer is counted as slow, by group.",default:"1500ms",min:"1ms",max:"1h",examples:["1500ms"]}),
"mean-range":G,"availability-budget":R,source:(0,u.Yq)({description:"Where requests are counted: in the logs as long as they can all be read, else by SQL where \
a dataset is named, else by Cloud Monitoring.",default:"auto",choices:["auto","logs","monitoring","bigquery"]}),"bigquery-dataset":(0,u.UU)({description:"BigQue\
ry dataset that is linked to the log bucket (Log Analytics). Without it: no SQL.",allowed:"a dataset, or a project, `.` and a dataset",default:void 0,pattern:"^\
(?:[a-z][a-z0-9-]{4,28}[a-z0-9]\\.)?[A-Za-z0-9_]{1,1000}$",examples:["ion_logs","my-project.ion_logs"]}),"bigquery-max-bytes":M,issue:(0,u.nd)({description:"Num\
ber of the GitHub issue in which one comment is kept up to date with the report.",default:void 0,min:1,max:999999}),discussion:(0,u.nd)({description:"Number of \
the GitHub discussion in which one comment is kept up to date with the report.",default:void 0,min:1,max:999999}),"on-breach":(0,u.Yq)({description:"What a brea\
ched budget does to the job of a report.",default:"fail",choices:["pass","warn","fail"]}),"expect-memory":(0,u.Ej)({description:"Memory that an instance should \
have. Without it: not compared.",default:void 0}),"expect-cpu":(0,u.Gt)({description:"CPUs that an instance should have. Without it: not compared.",default:void 0,
min:.08,max:8}),"expect-max-instances":(0,u.nd)({description:"The most instances that the revision should be allowed. Without it: not compared.",default:void 0,
min:1,max:1e4}),"expect-health-path":c,"expect-health-timeout":(0,u.p0)({description:"Timeout that Cloud Run's own health check should have. Without it: not com\
pared.",default:void 0,min:"1s",max:"1h",examples:["10s"]}),"expect-traffic":C}}),3531:((B,N,r)=>{r.d(N,{$:()=>p});var i=r(96760),s=r(23930);const u={description:"\
YAML file with the dashboards, metrics and alert rules. Without it: those that come with the action.",allowed:"a path in the workspace",default:void 0,parse:l=>/^[^\p{C}]{1,300}$/u.
test(l)?l:null,examples:[".github/ion-verify.setup.yml"]},b={description:"Where the service's log entries hold the user. Metrics and widgets about users are mad\
e only then: each user is a time series of its own, whose name is kept for weeks. Without it: none.",allowed:"a path that starts with `jsonPayload.` or `labels.\
`",default:void 0,parse:s.Zl,pattern:s.sA,examples:["jsonPayload.user_id"]},p={mode:(0,i.Yq)({description:"Only show what would be changed, change it, or remove\
 all that was set up.",default:"plan",choices:["plan","apply","remove"]}),definitions:u,overwrite:(0,i.zM)({description:"Overwrite what was edited by hand, and \
replace what cannot be changed in place.",default:"false"}),"user-field":b,"notification-channel":(0,i.UU)({description:"Existing notification channel of Cloud \
Monitoring that alerts are sent to. Without it: alerts are only shown in the console.",allowed:"`projects/`, the project, `/notificationChannels/` and the chann\
el's ID",default:void 0,pattern:"^projects/[a-z0-9.:-]{1,100}/notificationChannels/[0-9]{1,30}$",examples:["projects/my-project/notificationChannels/1234567890"]})}}),
39463:((B,N,r)=>{r.d(N,{C:()=>s,D:()=>b});const i={B:1,kB:1e3,MB:1e6,GB:1e9,KiB:2**10,MiB:2**20,GiB:2**30,Ki:2**10,Mi:2**20,Gi:2**30},s=`^(\\d+(?:\\.\\d+)?)(${Object.
keys(i).join("|")})$`,u=new RegExp(s);function b(p){const l=u.exec(p);if(l===null)return null;const g=Math.round(Number(l[1])*(i[l[2]??""]??Number.NaN));return Number.
isSafeInteger(g)?g:null}}),12451:((B,N,r)=>{r.d(N,{C:()=>p,T:()=>u});const i="[1-5][0-9]{2}",s=`${i}(?:-${i})?`,u=`^${s}(?: *, *${s})*$`,b=new RegExp(u);function p(l){
if(!b.test(l))return null;const g=l.split(",").map(d=>{const[h="",m=h]=d.trim().split("-");return{from:Number(h),to:Number(m)}});if(g.some(({from:d,to:h})=>d>h))
return null;const f=[];for(const d of g.toSorted((h,m)=>h.from-m.from)){const h=f.at(-1);h!==void 0&&d.from<=h.to+1?h.to=Math.max(h.to,d.to):f.push(d)}return f}}),
40354:((B,N,r)=>{r.d(N,{Z:()=>i});function i(b,p){if(b.length>40)return;const l=p.map(g=>({name:g,edits:u(s(b),s(g))})).toSorted((g,f)=>g.edits-f.edits)[0];return l!==
void 0&&l.edits<=2&&l.edits<s(b).length?l.name:void 0}function s(b){return b.toLowerCase().replaceAll(/[^a-z0-9]/g,"")}function u(b,p){let l=Array.from({length:p.
length+1},(g,f)=>f);for(const[g,f]of Array.from(b).entries()){const d=[g+1];for(let h=0;h<p.length;h++){const m=(l[h]??0)+(f===p[h]?0:1);d.push(Math.min(m,(l[h+
1]??0)+1,(d[h]??0)+1))}l=d}return l.at(-1)??0}}),89404:((B,N,r)=>{r.d(N,{B2:()=>u,uh:()=>v,wh:()=>g,x8:()=>h,y1:()=>f});var i=r(79856),s=r(81959);const u={pass:"\
\u2705",ok:"\u2713",warn:"\u26A0\uFE0F",fail:"\u274C",open:"\u2754",waiting:"\u23F3"},b=2e3,p=300,l=4e3;function g(k,j=l){return(0,i.pj)((0,s.Mp)(k,d),j)}function f(k){
return(0,s.Mp)(k,d).split(`
`).map(j=>(0,i.pj)(j,l)).join(`
`)}function d(k){switch(k.kind){case"code":return(0,i.xv)((0,i.TN)(k.text),b);case"quote":return`\u201C${(0,i.xv)((0,i.TN)(k.text),p)}\u201D`;case"link":return(0,i.
TN)(k.text);case"plain":return k.text}}function h({mark:k,word:j}){return k===null?j:`${u[k]} ${j}`.trimEnd()}function m({mark:k,word:j}){return g(h({mark:k,word:j}))}
function v({verdict:k,subject:j,reason:U}){return`${h(k)} \u2014 ${j}: ${U}`}}),79856:((B,N,r)=>{r.d(N,{EU:()=>U,Jf:()=>P,K6:()=>L,MZ:()=>j,SS:()=>k,TN:()=>d,js:()=>x,
pj:()=>v,qi:()=>m,uH:()=>f,xv:()=>h});var i=r(14134);const s=8192;function u(R,C){if(R.length<=C)return R;const c=R.charCodeAt(C-1);return R.slice(0,c>=55296&&c<=
56319?C-1:C)}const b=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g,p=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g,
l=/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\u{e0000}-\u{e007f}]/gu,g=/\r\n|[\r\n\u2028\u2029]/g;function f(R){const C=u(
R,s).toWellFormed().replace(b,"").replace(g,`
`).replace(p,"").replace(l,"");return(0,i.E$)(C)}function d(R){return f(R).replace(/\s+/g," ").trim()}function h(R,C){if(R.length<=C)return R;const c=Array.from(
u(R,2*C+2));return c.length<=C?R:`${c.slice(0,Math.max(0,C-1)).join("")}\u2026`}function m(R){return/^.{20,}?[.!?](?=\s|$)/.exec(d(R))?.[0]??R}function v(R,C=1e3){
return h(d(R),C).replace(/##(?=\[)/g,"# #").replace(/^::/,": :")}function k(R,C=300){const c=h(d(R),C);if(c==="")return"\u2013";const q="`".repeat(G(c,"`")+1),M=/^`|`$/.
test(c)?" ":"";return`${q}${M}${c}${M}${q}`}function j(R,C=300){return k(R,C).replace(/\\(?=\|)/g,"\\ ").replace(/\|/g,"\\|")}function U(R,C="text",c=s){const q=h(
f(R),c).replace(/\s+$/,""),M="`".repeat(Math.max(3,G(q,"`")+1));return`${M}${C}
${q}
${M}`}const _=/[\ufdd0-\ufdef\ufffe\uffff]/g,a={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function x(R,C=2e3){return I(h(d(R),C))}function P(R,C=s){
return I(h(f(R),C))}function L(R){return I(R)}function I(R){return R.replace(_,"").replace(/[&<>"']/g,C=>a[C]??"")}function G(R,C){let c=0,q=0;for(const M of R)
q=M===C?q+1:0,q>c&&(c=q);return c}}),81959:((B,N,r)=>{r.d(N,{Mp:()=>k,aY:()=>d,hD:()=>h,ky:()=>v,q:()=>m});var i=r(79856);const[s,u,b,p,l]=["\uFDD0","\uFDD1","\uFDD2",
"\uFDD3","\uFDD4"],g=/[\ufdd0-\ufdef]/g,f=/([\ufdd0-\ufdd2])([^\ufdd0-\ufdef]*)(?:\ufdd3([^\ufdd0-\ufdef]*))?\ufdd4/g;function d(_){return`${s}${U(_)}${l}`}function h(_){
return`${u}${U(_)}${l}`}function m(_,a){return`${b}${U(_)}${p}${U(a)}${l}`}function v(_){const a=[];let x=0;const P=L=>{L>x&&a.push({kind:"plain",text:U(_.slice(
x,L))})};for(const{index:L,0:I,1:G,2:R="",3:C=""}of _.matchAll(f))P(L),x=L+I.length,G===b?a.push({kind:"link",text:R,address:C}):a.push({kind:G===s?"code":"quot\
e",text:R});return P(_.length),a}function k(_,a){return v(_).map(a).join("")}function j(_){return v(_).every(a=>oneLine(a.text)==="")}function U(_){return _.replace(
g,"")}}),14134:((B,N,r)=>{r.d(N,{E$:()=>h,yq:()=>k});const i="[redacted]",s=16384,u=[/-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|CERTIFICATE)(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/g,
/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g,/(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{30,}/g,/(?<![A-Za-z0-9_-])ya29\.[A-Za-z0-9_.-]{10,}/g,
/(?<![A-Za-z0-9_/-])1\/\/0[A-Za-z0-9_-]{20,}/g,/(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{10,}/g,/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,/(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9._-]{16,}/g,
/(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{16,}/g,/(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{16,}/g,/(?<![A-Za-z0-9_-])(?:xox[a-z]|xapp)-[A-Za-z0-9-]{8,}/g,/(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{30,}/g,
/(?<![A-Za-z0-9_])[rs]k_(?:live|test)_[A-Za-z0-9]{10,}/g,/(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,}/g],b=/(hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/_-]{8,}/g,
p=/\b(Bearer|Basic)(\s{1,4})([A-Za-z0-9._~+/=-]{8,})/gi,l=/(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,256}:[^\s/]{1,256}@/g,g=/\b((?:set-)?cookie["']?\s{0,4}[:=]\s{0,4})\S[^\n]*/gi,
f=/(?<![A-Za-z0-9])((?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|passphrase|pwd|secret|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credentials?|signature|(?:access|refresh|id|auth|session|csrf|xsrf)[_-]?token|authorization|session[_-]?id))(\\?["']?\s{0,4}[:=]\s{0,4})("(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|\\"[^"\n]*"?|[^\s"'&,;)}\]]+)/gi,
d=/(?<![A-Za-z0-9])(token)(\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)([A-Za-z0-9._~+/=-]{8,})/gi;function h(a){let x=a.slice(0,s);for(const P of u)x=x.replace(P,i);return x.
replace(b,`$1${i}`).replace(l,`$1${i}@`).replace(p,(P,L,I,G)=>_(G)?`${L}${I}${i}`:P).replace(g,`$1${i}`).replace(f,(P,L,I,G)=>U(G)?P:`${L}${I}${i}`).replace(d,(P,L,I,G)=>_(
G)?`${L}${I}${i}`:P)}const m="[number]",v=[[/(?<![^\s"'`<>()[\]{},;=])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s"'`<>?#]{1,2000}|\/[^\s"'`<>?#]{0,2000})\?[^\s"'`<>]+/g,
(a,x)=>`${x}?${i}`],[/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu,()=>"[email]"],[/(?<![\p{L}\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/gu,
a=>j(a)?a:"[ip]"],[/(?<![0-9a-z:.])(?=[a-f:]{0,40}\d)(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![0-9a-f:])/gi,()=>"\
[ip]"],[/(?<![\p{L}\p{N}+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\p{N})/gu,a=>a.replace(/\D/g,"").length>=8?m:a],[/(?<![\p{L}\p{N}.-])0\d{1,2}[-. ]\d{3,4}[-. ]\d{4}(?![\p{N}-])/gu,
()=>m],[/(?<![\p{L}\p{N}.-])\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?![\p{N}-])/gu,()=>m],[/(?<![\p{L}\p{N}-])\d{6}-[1-8]\d{6}(?!\p{N})/gu,()=>m],[/(?<![\p{L}\p{N}-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?!\p{N})/gu,
()=>m],[/(?<![\p{L}\p{N}_.-])\d{9,}(?![\p{L}\p{N}_-])/gu,()=>m]];function k(a){let x=h(a);for(const[P,L]of v)x=x.replace(P,L);return x}function j(a){return/^(?:10\.|127\.|0\.0\.0\.0$|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.
test(a)}function U(a){return/^(?:\\?["'])?(?:bearer|basic|\[redacted)/i.test(a)}function _(a){return a.length>=24||/\d/.test(a)||a.endsWith("=")||/[a-z][A-Z]/.test(
a)}}),80788:((B,N,r)=>{r.d(N,{T:()=>yt,t:()=>Tt});const s={marks:{pass:"passed",ok:"good",warn:"warning",fail:"failed",open:"not known",waiting:"waiting"},headings:{
findings:"Findings",mainFindings:"Main findings",green:"Green",yellow:"Yellow and red",overall:"Overall verdict",metrics:"Performance metrics",why:"Why",next:"W\
hat to do next",plan:"Plan for next week",improve:"What to improve",notices:"Please note",checklist:"Checklist",compared:"Beside the baseline",latency:"Latency",
course:"Over time",newErrors:"New error messages",errors:"Most frequent errors",requests:"Requests",byStatus:"Requests by status",byGroup:"Requests by group",slowest:"\
Slowest requests",probes:"Probes",dependencies:"Dependencies as the last health answer tells them",failures:"Latest failed probes",resources:"Memory and CPU",readiness:"\
Readiness timeline",candidate:"Candidate and traffic",traffic:"Traffic",trend:"P95 by period",configuration:"Configuration",judged:"How it was judged",source:"W\
here the figures come from",query:"The same figures again",recount:"Count again",rollback:"Rollback"},columns:{check:"Check",decision:"Decision",seen:"Seen",limit:"\
Limit",sample:"Sample",interval:"95 % interval",metric:"Metric",value:"Value",mark:"Mark",message:"Message",pattern:"Pattern",example:"First one",count:"Count",
first:e=>`First (${e})`,at:e=>`At (${e})`,severity:"Severity",status:"Status",group:"Group",requests:"Requests",share:"Share",errors:"Errors",errorRate:"Error r\
ate",slow:"Slow",slowOver:(e,t)=>`Slow (over ${e.duration(t)})`,mean:"Mean",p50:"P50",p95:"P95",p99:"P99",longest:"Longest",latency:"Latency",logs:"Logs",probe:"\
Probe",sent:"Sent",failed:"Failed",longestRun:"Longest run",firstAnswer:"First answer, median",repeatedAnswer:"Repeated, median",name:"Name",state:"State",reason:"\
Reason",resource:"Resource",last:"Last",highest:"Highest",points:"Points",after:"After",setting:"Setting",wanted:"Wanted",actual:"Running",revision:"Revision",percent:"\
Traffic",tag:"Tag",url:"URL",from:"From",below:"Below",period:"Period",difference:"Difference",candidate:"Candidate",baseline:"Baseline"},labels:{service:"Servi\
ce",candidate:"candidate",baseline:"baseline",window:"window",period:"period",deployed:"deployed",commit:"commit",open:"Open",run:"this run",revision:"revisions",
logs:"logs",metrics:"metrics",dashboards:"dashboards",revisionLogs:"the revision's logs",entries:"entries",followsLatest:"follows the latest",noGroup:"(none)",up:"\
up",down:"down",now:"Do this now"},settings:{created:e=>`Created (${e})`,memory:"Memory",cpu:"CPU",instances:"Instances","max-instances":"Most instances",concurrency:"\
Concurrency",timeout:"Request timeout",healthCheck:"Health check","health-path":"Health check's path","health-timeout":"Health check's timeout",traffic:"Traffic",
instanceRange:(e,t)=>`${e} to ${t}`},commit:(e,t,o)=>`${e.code(t.slice(0,7))}${o===null?"":` by ${e.quote(o)}`}`,span:(e,t,o)=>`${e.dateTime(t)} \u2013 ${e.dateTime(
o)} (${e.zone})`,interval:(e,t)=>t===null?`\u2265 ${e}`:`${e} \u2013 ${t}`,limit:e=>`limit ${e}`,passed:(e,t)=>`${e} passed: ${t.join(", ")}`,passedFigure:(e,t,o)=>`${e}\
 ${t} (limit ${o})`,missed:{word:"missed the peak",sentence:"An instance was killed for its memory all the same: it rose and died between two of these points."},
more:e=>`and ${e} more`,figures:"Figures",chart:{latency:(e,t)=>`P95 latency of each ${e.duration(t)}`,requests:(e,t)=>`Requests in each ${e.duration(t)}`,errors:(e,t)=>`\
Errors in each ${e.duration(t)}`,hours:"hours since it began",minutes:"minutes since it began",seconds:"seconds since it began",since:"since the window began",latencyAxis:e=>`\
P95 (${e})`,memoryAxis:"Memory (MB)",cpuAxis:"CPU (%)",budget:e=>`budget ${e}`,limitNote:(e,t)=>`The line is the budget, ${t}.`,gapNote:(e,t)=>`${e.count(t)} ${t===
1?"part":"parts"} without a bar had no request with a latency.`,openNote:(e,t)=>`The last ${t===1?"part is":`${e.count(t)} parts are`} left out: requests of ${t===
1?"it":"them"} may still run, and those are the slow ones.`,noErrors:"No error in any part.",noLatency:"No part had a request with a latency.",probeFailures:"fa\
iled probes",probeFailure:(e,t,o)=>`${e} probe failed at ${t}: ${o}`,part:(e,t,o,n)=>`${e} \u2014 requests ${t}, errors ${o}, P95 ${n}`,latencyTold:(e,t,o,n)=>`\
P95 lay between ${e} and ${t}; in ${o} of ${n} parts it was over the budget.`,requestsTold:(e,t)=>`Between ${e} and ${t} requests in each part.`,errorsTold:(e,t)=>`\
Errors in all: ${e}; at most ${t} in one part.`,point:(e,t)=>`${e}: ${t}`,gaugeTold:(e,t,o)=>`The last value was ${e}, the highest ${t}; the budget is ${o}.`,spread:"\
How long requests took",spreadAxis:"latency, on a logarithmic scale",within:"within the budget",beyond:"beyond the budget",share:(e,t,o,n)=>`${e} to ${t}: ${n} \
of the requests (${o})`,spreadTold:(e,t,o,n)=>`Of ${e} requests half took at most ${t}, 95 in 100 at most ${o}; the longest took ${n}.`,evidence:"How the eviden\
ce grew",against:"against the budget",inFavour:"for it",enough:"enough",none:"none",evidencePoint:(e,t,o)=>`${e}: ${t} against the budget, ${o} for it`,evidenceTold:(e,t,o,n)=>`\
At the end, counts like these would come about in at most ${e} windows within the budget (${t} is enough to fail), and in at most ${o} windows beyond it (${n} i\
s enough to pass).`,evidenceNote:"The evidence is drawn on a logarithmic scale, as a share of what is enough to decide. However often one looks, the promised ch\
ances of a wrong verdict hold."}},u={replayed:(e,{startedAt:t,plannedMs:o},n,E,F)=>`Window of ${e.duration(o)} from ${e.dateTime(t)} UTC; decided after ${e.duration(
n)} (${e.count(E)} of ${e.count(F)} polls).`,late:(e,t)=>`${e.count(t)} further ${t===1?"entry":"entries"} of the window arrived after that.`,bad:(e,t,o)=>t===1?
`1 line or entry could not be read: ${o}.`:`${e.count(t)} lines or entries could not be read, the first: ${o}.`,looksLike:e=>`It looks like ${e}.`,unusable:(e,t,o)=>`\
Not used: ${e.count(t)} ${o}.`,missing:(e,t,o,n,E)=>`${e.count(t)} structured ${t===1?"entry":"entries"} of the app, none has ${o} (${n}); they have ${E}.`,several:(e,t)=>`\
There are ${t.map(([o,n])=>`${e.count(n.length)} ${o}s (${n.join(", ")})`).join(" and ")}: each deploy was judged by itself. Choose with ${t.map(([o])=>`--${o}`).
join(", ")}.`,onlyOthers:(e,t,o)=>`No request of what was asked for is there. There is: ${t.join("; ")}${o>0?`; and ${e.count(o)} more`:""}.`,places:{service:"S\
ervice",region:"Region",project:"Project"},next:"Next",columns:{file:"File",revision:"Revision",begins:"Begins (UTC)",verdict:"Verdict",decided:"Decided after",
requests:"Requests",errorRate:"Error rate",p95:"P95"},sums:(e,t,o,n,E)=>`Of ${e.count(t)} ${t===1?"deploy":"deploys"} these budgets would have passed ${e.count(
o)}, failed ${e.count(n)} and left ${e.count(E)} undecided.`,early:(e,t,o,n)=>t===n?`The failure would have been known after ${e.duration(t)}.`:`Failures would \
have been known after ${e.duration(t)} to ${e.duration(n)}, half of them within ${e.duration(o)}.`,noDeploys:"No deploy lies in that time."},b={runLink:"run sum\
mary",trend:"Trend",thisRun:"this run",when:"When (UTC)",verdict:"Verdict",same:"about the same",slower:e=>`\u25B2 ${e} slower`,faster:e=>`\u25BC ${e} faster`,more:e=>`\
\u25B2 ${e} more`,fewer:e=>`\u25BC ${e} fewer`,points:e=>`${e} percentage ${e==="1"?"point":"points"}`,against:(e,t,o,n,E)=>`Against the run before (${t===""?"":
`${e.code(t)}, `}${o} ago): ${[n===null?null:`P95 ${n}`,E===null?null:`errors ${E}`].filter(F=>F!==null).join(", ")}. These are the figures of two windows, not \
a test.`,cut:e=>`Cut to fit GitHub's limit for a comment: ${e.join(", ")}. The run summary has more.`,cutHard:"Cut to fit GitHub's limit for a comment. The run \
summary has more.",cutCheck:e=>`Cut to fit GitHub's limit for a check: ${e.join(", ")}. The run summary has more.`,cutCheckHard:"Cut to fit GitHub's limit for a\
 check. The run summary has more.",starting:"ion-verify is about to look at the new revision",running:"The verdict is not there yet. The run's log shows every p\
oll.",abandoned:"ended before there was a verdict",abandonedSummary:"The run was cancelled, or its process was ended. Its log says how far it came.",noComment:e=>`\
The pull request's comment was not written. ${e}`,noCheck:e=>`The check was not set. ${e}`,noDeployment:e=>`The deployment's status was not set. ${e}`,grant:e=>`\
Grant the job ${e}. (The token of a pull request from a fork can only read, whatever is granted.) The verdict is not affected.`,unaffected:"The verdict is not a\
ffected.",severalDeployments:"This run has several deployments; none was marked, because it is not known which one this is.",deploymentsNotSeen:e=>`Deployments \
were not looked at: ${e} A job with an environment needs deployments: write.`,jobsName:e=>`A job of this workflow is named ${JSON.stringify(e)}, and GitHub take\
s no check of that name from a token: give \`status-context\` another name. The verdict is not affected.`,statusForRollUp:"A commit status stands in for the che\
ck run: a run that was started by hand came first on this commit, and GitHub would not show the check run in its roll-up.",statusInstead:"A commit status stands\
 in for the check run, which this token may not create."},p={report:"Deploy report",skip:"Skip to the content",contents:"On this page",judged:{source:"Source",policies:"\
Undecided verdicts",policy:(e,t,o)=>`${e.code(`on-inconclusive: ${t}`)}, ${e.code(`on-no-data: ${o}`)}`,window:"Window",polls:"Polls",every:(e,t)=>`${e}, every ${t}`,
schema:"Report"}},l={requests:"requests",resources:"memory and CPU",errors:"error messages",revisions:"revisions",restarts:"deaths of instances",trend:"earlier \
periods",instances:"number of instances",refused:"requests that no instance took"},g={title:{day:"24-hour report",week:"Weekly report",month:"Monthly report",custom:"\
Report"},verdicts:{pass:"ALL WELL",warn:"WATCH",fail:"BREACHED",inconclusive:"UNDECIDED"},headline(e,t){return[`${e.count(t.requests)} requests, ${e.percent(t.successRate)}\
 answered well${t.p95Ms===null?"":`, P95 ${e.duration(t.p95Ms)}`}`,...t.failed.length===0?[]:[`beyond the limit: ${t.failed.join(", ")}`],...t.warned.length===0?
[]:[`to watch: ${t.warned.join(", ")}`],...t.unknown.length===0?[]:[`not known: ${t.unknown.join(", ")}`]].join("; ")},noRequests:"no requests were seen",checks:{
availability:"Availability","error-rate":"Error rate",mean:"Mean latency",p95:"P95 latency","p95-trend":"P95 trend",memory:"Memory","memory-leak":"Memory leak",
cpu:"CPU","cpu-consistent":"CPU consistency",restarts:"Restarts",groups:"Groups alike","groups-work":"Every group works",dependencies:"Dependencies","new-errors":"\
New errors","data-consistent":"Logs agree",cache:"Answer cache",configuration:"Configuration","no-rollback":"No rollback"},marks:{ok:"good",warning:"watch",failed:"\
breached",unknown:"not known"},checklist:{"mean-time":"Mean latency in its range","requests-by-status":"Requests by status looked at","error-rate":"Error rate w\
ithin its limit",latency:"P95 latency within its limit","memory-stable":"Memory stable","no-memory-leak":"No memory leak","cpu-consistent":"CPU consistent","use\
r-reports":"No issues reported by users",dependencies:"Dependencies answer","error-logs":"Error logs hold nothing new","slow-by-group":"Slow requests by group l\
ooked at","groups-work":"Every group works","groups-alike":"No group deviates from the others","nothing-unusual":"Nothing unusual","self-recovery":"Recovers by \
itself when an instance dies","no-rollback":"No rollback was needed","data-consistent":"Data consistent","cache-effective":"Cache effective",availability:"Avail\
ability reached",trend:"No upward trend",configuration:"Running with the wanted settings"},askPeople:"only people can know: ask them",reason(e,t){switch(t.code){case"\
within":return"within the limit";case"within-unproven":return"within the limit, but so few requests prove little";case"beyond":return"beyond the limit";case"bey\
ond-unproven":return"beyond the limit, though by so little that chance alone could do it";case"unresolved":return`not known: it lies ${t.high===null?`at ${e.duration(
t.low)} or more`:`between ${e.duration(t.low)} and ${e.duration(t.high)}`}, and so does the limit`;case"below-range":return`below its range, which begins at ${e.
duration(t.low)}: are requests cut short?`;case"no-data":return"no data";case"not-read":return`could not be read: ${e.quote(t.detail)}`;case"not-asked":return"n\
ot judged";case"rising":return`has risen over ${t.steps} periods, by ${e.duration(t.perStepMs)} each (without a trend the chance of that is ${e.percent(t.p)})${t.
reachedAt===null?"":`; at this rate the limit is reached on ${e.day(t.reachedAt)}`}`;case"steady":return`no upward trend over ${t.steps} periods`;case"too-few-p\
eriods":return`${t.steps} periods are too few for a trend`;case"leak":return`rises by ${e.bytes(t.perDayBytes)} a day, every day${t.daysToLimit===null?"":`; the\
 limit is reached in ${e.count(Math.round(t.daysToLimit))} days`}`;case"no-leak":return`no steady rise over ${t.days} days (${e.bytes(t.perDayBytes)} a day)`;case"\
memory-rises":return`rose at a rate of ${e.bytes(t.perDayBytes)} a day: watch it`;case"memory-steady":return`steady (${e.bytes(t.perDayBytes)} a day)`;case"too-\
short":return`${e.count(t.hours)} hours are too few; ${t.needed} are needed`;case"hours-above":return`above the limit for ${e.duration(t.forMs)}, first at ${e.dateTime(
t.firstAt)}`;case"steady-load":return`between ${e.percent(t.least)} and ${e.percent(t.most)}`;case"swinging-load":return`swings between ${e.percent(t.least)} an\
d ${e.percent(t.most)}`;case"no-restarts":return"no instance died";case"restarted":return`deaths of instances: ${e.count(t.times)}${t.recovered===null?"":t.recovered?
", and the service recovered by itself":", and requests have failed since"}: ${e.quote(t.message)}`;case"groups-alike":return`${e.count(t.groups)} groups, none \
deviates (p = ${e.percent(t.p)}, effect ${e.percent(t.effect)})`;case"groups-differ":return`${e.quote(t.slowest)} takes ${e.duration(t.meanMs)} on average, the \
others ${e.duration(t.othersMeanMs)} (effect ${e.percent(t.effect)})`;case"all-groups-work":return`all ${e.count(t.groups)} groups are answered`;case"group-brok\
en":return`of ${e.quote(t.group)}'s ${e.count(t.requests)} requests ${e.count(t.errors)} failed${t.more>0?`, and ${e.count(t.more)} more groups are broken`:""}`;case"\
no-groups":return"no groups are known";case"all-answer":return t.parts===0?"healthy; it names no parts":`all ${e.count(t.parts)} answer`;case"parts-failing":return`\
do not answer: ${e.quote(t.names)}`;case"health-failing":return`the health check fails: ${e.quote(t.detail)}`;case"no-new-errors":return"no error pattern that t\
he time before did not have";case"new-errors":return`error patterns that the time before did not have: ${e.count(t.patterns)} (messages: ${e.count(t.messages)})`;case"\
logs-agree":return`server errors by the app's log ${e.count(t.app)}, by Cloud Run ${e.count(t.platform)}`;case"logs-differ":return`server errors by the app's lo\
g ${e.count(t.app)}, by Cloud Run ${e.count(t.platform)}: one of them is incomplete`;case"log-silent":return`the app logged nothing in ${e.count(t.parts)} parts\
 of the period, from ${e.dateTime(t.firstAt)} on, in which Cloud Run counted ${e.count(t.requests)} requests: the figures lack them`;case"cache-effective":return`\
a repeated question is answered in ${e.duration(t.repeatedMs)}, a new one in ${e.duration(t.firstMs)}`;case"cache-ineffective":return`a repeated question takes ${e.
duration(t.repeatedMs)}, a new one ${e.duration(t.firstMs)}: answers are not cached`;case"as-wanted":return`all ${t.settings} settings as wanted`;case"differs":
return`differs: ${e.quote(t.settings)}`;case"latest-serves":return`the latest revision serves: ${e.code(t.revision)}`;case"older-serves":return`${e.code(t.revision)}\
 serves though ${e.code(t.latest)} is newer`}},notice(e,t){switch(t.code){case"not-over":return`The period is not over: it ends at ${e.dateTime(t.plannedTo)}. W\
hat is told goes up to now.`;case"service-younger":return`The service is younger than the period: its first revision was created at ${e.dateTime(t.since)}.`;case"\
retention":return`Logs are kept for ${t.days} days: what is older than ${e.dateTime(t.from)} may be missing.`;case"no-data":return"There are no requests of this\
 service in this time.";case"offset-unknown":return"When the service was deployed could not be read, so that the period ends now instead of so long after it.";case"\
deployed-within":return`${e.code(t.revision)} was deployed at ${e.dateTime(t.at)}, within the period: figures are of the revisions together.`;case"sampled":return`\
Only ${e.percent(t.fraction)} of the entries were read, drawn evenly by the server; counts are scaled to all.`;case"platform-figures":return"Figures are Cloud R\
un's own, of all requests with all their paths, not the app's.";case"refused":return`${t.fraction<1?"About ":""}${e.count(t.count)} requests were refused by Clo\
ud Run before an instance saw them; they count as errors. Do the most instances allowed suffice?`;case"no-groups-in-source":return`This source knows no groups. \
The log-based metrics of ${e.code("setup")} do.`;case"errors-truncated":return"There were more error messages than were read: the newest are told.";case"not-rea\
d":return`Not read (${l[t.what]}): ${e.quote(t.detail)}`;case"metric-incomplete":return`The app's own log-based metric has only counted since ${e.dateTime(t.since)}\
, so Cloud Run's are told for the whole period.`}},sources:{logs:"The logs, every entry","logs-sampled":"The logs, a sample",monitoring:"Cloud Monitoring",bigquery:"\
SQL on the logs (BigQuery)"},sourceReason(e,t){switch(t.code){case"asked-for":return"as asked for";case"fits-quota":return`because at most ${e.count(t.most)} en\
tries are read one by one, and there are fewer`;case"above-quota":return`because there are more than ${e.count(t.most)} entries, too many to be read one by one`;case"\
volume-unknown":return"because Cloud Monitoring tells no volume";case"bigquery-unavailable":return`because SQL could not be had: ${e.quote(t.detail)}`}},sourceLine:(e,t)=>[
`${e.count(t.seen)} requests looked at${t.fraction===null?"":` (${e.percent(t.fraction)} of all)`}`,`calls: Logging ${t.calls.logging}, Monitoring ${t.calls.monitoring}\
, BigQuery ${t.calls.bigquery}, Cloud Run ${t.calls.cloudRun}`,...t.bytesBilled===null?[]:[`${e.bytes(t.bytesBilled)} billed`]].join("; "),labels:{total:"Total \
requests",successRate:"Success rate",availability:"Availability",mean:"Mean latency",p50:"P50",p95:"P95",p99:"P99",max:"Slowest",errors:"Errors",memory:"Memory \
(highest)",cpu:"CPU (highest)",instances:"Instances (most)",restarts:"Instance deaths"},nextStep(e,t,o){switch(o.code){case"beyond":return t==="p95"||t==="mean"?
"Look at the slowest requests and groups: what do they have in common?":"Look at the most frequent errors, and at the time when they began.";case"rising":return`\
P95 rises week by week: find out why${o.reachedAt===null?"":` before ${e.day(o.reachedAt)}`}, while it is still within the limit.`;case"leak":return"Memory leak\
s: take a heap profile, and restart instances until it is mended.";case"memory-rises":return"Look at memory again tomorrow at the same hour.";case"hours-above":
return t==="memory"?"Give instances more memory, or find what uses it.":"Give instances more CPU, or lower the concurrency.";case"restarted":return"Find out why\
 instances died: the finding's message says how.";case"groups-differ":return`Look at what ${e.quote(o.slowest)} does differently: its prompts, its length of ans\
wers.`;case"group-broken":return`${e.quote(o.group)} fails for its users: look at its errors now.`;case"parts-failing":return`Look at ${e.quote(o.names)}: the s\
ervice says that it does not answer.`;case"health-failing":return"The service is not healthy now: look at its logs.";case"new-errors":return"Read the new error \
patterns: each is something that did not happen before.";case"logs-differ":return"Some server errors are in one log only: does the app log every request?";case"\
log-silent":return"Find out why the app stopped logging requests: what it did not log is in none of the figures.";case"cache-ineffective":return"Repeated questi\
ons are not answered from the cache: check that it is on, and its lifetime.";case"differs":return"Set the service to the wanted settings, or change what is want\
ed.";case"older-serves":return`Traffic is not with the latest revision: mend ${e.code(o.latest)}, or send the traffic to it.`;case"unresolved":return`The figure\
 cannot be told more closely: run ${e.code("setup")}, whose metric has finer buckets, or name a BigQuery dataset.`;default:return null}},nothingToDo:"Nothing ca\
lls for action.",plan:{day:"Look at the weekly report next.",week:"Go on watching; the next weekly report tells the trend.",month:"Keep the limits; tighten thos\
e that were never near.",custom:"Look at the next report."}},d={heads:{complete:"\u2705 ROLLED OUT","as-far-as-asked":"\u2705 ROLLED OUT AS FAR AS ASKED","not-p\
assed":"\u274C SENT BACK","not-back":"\u274C NOT PASSED, AND NOT SENT BACK",held:"\u23F8\uFE0F HELD","not-ready":"\u274C NOT ROLLED OUT",stopped:"\u274C STOPPED",
cancelled:"\u23F9\uFE0F STOPPED BEFORE THE END","failed-itself":"\u274C STOPPED BY AN ERROR"},decisions:{promoted:"\u2705 passed","went-on":"\u26A0\uFE0F went on",
held:"\u23F8\uFE0F held","sent-back":"\u23EA sent back",stopped:"\u23F9\uFE0F stopped"},columns:{step:"Step",share:"Traffic",verdict:"Verdict",requests:"Request\
s",p95:"P95",errors:"Error rate",decision:"Decision"},labels:{candidate:"candidate",base:"the others' traffic",resumed:"it had this share already"},headings:{last:"\
The last step"},stepLine:(e,t,o)=>`${t} of the traffic for ${e.code(o)} \u2026`,complete:e=>`All traffic goes to ${e}, and a later deploy gets its traffic by it\
self.`,completePinned:(e,t)=>`All traffic goes to ${e}, but it is pinned to it: ${t}`,asFarAsAsked:(e,t)=>`${e} has ${t} of the traffic, which is the last step.`,
notPassed:(e,t,o)=>`${e} did not pass with ${t} of the traffic. ${o}`,held:(e,t)=>`too little evidence to go on, and none to go back. The traffic was left as it\
 was: ${e} has ${t}.`,notReady:e=>`${e} did not become ready. The traffic was left as it was.`,stopped:(e,t)=>`With ${e} for the candidate: ${t}`,cancelled:(e,t)=>`\
The job was stopped. The traffic was left as it was: ${e} has ${t}.`,failedItself:(e,t)=>`ion-verify itself failed. The traffic was left as it was: ${e} has ${t}\
.`,nobody:"the candidate",steps:{resume:e=>`To go on, run it again: it judges the step at ${e} again and goes on from there.`,sendBack:(e,t)=>`To send all traff\
ic back instead: ${e.code(t)}`,longer:e=>`With a longer ${e.code("window")}, or more traffic, a step of this share can be proven. To go on without proof, set ${e.
code("on-inconclusive: pass")} (and ${e.code("on-no-data: pass")} where nobody comes).`,further:(e,t)=>`To go further, run it again with ${e.code(t)}.`}},h={"no\
-channel":e=>`No ${e.code("notification-channel")} was given: alerts open incidents in the console and tell nobody.`,"channel-not-slack":(e,{type:t})=>`The noti\
fication channel is of type ${e.quote(t)}, not Slack.`,"channel-disabled":()=>"The notification channel is switched off: it tells nobody until it is switched on\
.","no-user-field":(e,{metrics:t})=>`Nothing about users was set up (${t.map(o=>e.code(o)).join(", ")}), because the input ${e.code("user-field")} names no fiel\
d. Each user would be a time series of its own.`,"latency-unit":(e,{metrics:t})=>`A log-based metric cannot convert units, and ${e.code("latency-unit")} is not ${e.
code("ms")}: ${t.map(o=>e.code(o)).join(", ")} was left out, and Cloud Run's own latencies are shown in its place.`,"counts-from-now":()=>"New log-based metrics\
 count from now on: their charts are empty at first, and what was before is not in them.",stopped:()=>"The run was stopped before all was done. What is marked a\
s done is done; run it again for the rest."},m=(e,t,o)=>`${e} ${e===1?t:o}`,v=(e,t)=>["create","change","replace","remove"].flatMap(o=>e[o]===0?[]:[`${e[o]} ${t[o]}`]),
k={heads:{plan:"\u{1F50E} PLAN",done:"\u2705 SET UP",removed:"\u{1F5D1}\uFE0F REMOVED",nothing:"\u2705 NOTHING TO DO",held:"\u26A0\uFE0F NOT ALL CHANGED",failed:"\
\u274C NOT ALL CHANGED"},planned:e=>{const t=v(e,{create:"to create",change:"to change",replace:"to replace",remove:"to remove"});return`${t.length===0?"nothing\
 to change":t.join(", ")}${j(e)}. Nothing was changed.`},applied:e=>{const t=v(e,{create:"created",change:"changed",replace:"replaced",remove:"removed"}),o=e.failed===
0?"":`, ${e.failed} could not be changed`,n=t.length===0?"nothing was changed":t.join(", "),E=e.unchanged===0?"":`, ${m(e.unchanged,"is","are")} as wanted`;return`${n}${o}${j(
e)}${E}.`},headings:{changes:"Dashboards, metrics and alerts",next:"What to do next"},columns:{kind:"Kind",name:"Name",what:"What",field:"Setting",from:"Now",to:"\
Wanted",done:"Written"},labels:{service:"Service",took:"took",channel:"Alerts go to",definitions:"Definitions"},shipped:"those of the action",kinds:{metric:"Log\
-based metric",dashboard:"Dashboard",alert:"Alert policy"},actions:{planned:{create:"create",change:"change",replace:"remove and create anew",remove:"remove",none:"\
\u2013"},done:{create:"created",change:"changed",replace:"removed and created anew",remove:"removed",none:"as wanted"}},notDone:"not done",obstacles:{edited:"ed\
ited by hand since it was set up; left alone",immutable:"cannot be changed in place (type or labels): it must be removed and created anew; left alone",foreign:"\
there already, and not set up by ion-verify; left alone","in-use":"used by other dashboards or alerts; left alone"},overwritten:{edited:"edited by hand since; o\
verwritten",immutable:"what it had counted stays under the same name, with a gap",foreign:"taken over","in-use":"used by other dashboards or alerts; left alone"},
differences:e=>m(e,"setting differs","settings differ"),moreDifferences:e=>`\u2026 and ${e} more settings`,notThere:"not set",notices:h,waiting:(e,t,o)=>`Cloud \
Monitoring does not know all metrics of ${e.quote(t)} yet, which can take ten minutes; asking again in ${e.duration(o)} \u2026`,steps:{apply:e=>`To do it, run t\
he setup with ${e.code("mode: apply")}.`,overwrite:e=>`Take the edit over into your definitions, or run it again with ${e.code("overwrite: true")}: then what th\
e definitions say replaces it.`,grant:"Grant what the error names, and run it again: what is done stays done.",channel:e=>`For Slack: in Google Cloud's console,\
 Monitoring \u2192 Alerting \u2192 Edit notification channels, add the Slack channel once; give its name as ${e.code("notification-channel")}.`,mode:e=>`To take\
 all of it away again: ${e.code("mode: remove")}.`}};function j({held:e}){return e===0?"":`, ${e} left alone`}const U={deployTitle:e=>`\u{1F680} Deploy of ${e}`,
deployText:(e,t)=>`A new revision of ${e} (${t}) is being verified.`,successTitle:e=>`\u{1F389} ${e} is live`,successText:(e,t)=>`${e} has been observed for ${t}\
 and meets its budgets.`,severities:{critical:"\u{1F534} Critical",warning:"\u{1F7E1} Warning",info:"\u{1F535} Info"},crossing:(e,t,o,n)=>`${e} is ${t}, above ${o}\
 (${n})`,of:e=>`of ${e}`,limit:e=>`limit ${e}`,requests:"Requests",run:"Run",revision:"Revision",logs:"Logs",metrics:"Metrics",onWatch:e=>`On watch: ${e}`,again:(e,t)=>`${e}\
 times since ${t} UTC`},_="Nobody named the one to roll out, so that nothing was moved.",a={moved:(e,t,o)=>t.others===void 0?`All traffic goes to ${o} now.`:`It\
s traffic goes to ${o} now, and the others kept theirs: ${e.code(t.others)}.`,already:(e,t,o)=>t.others===void 0?`All traffic went to ${o} already; nothing was \
changed.`:`It has no traffic; nothing was changed. Users get: ${e.code(t.others)}.`,planned:(e,t,o)=>t.others===void 0?`All traffic would go to ${o}; nothing wa\
s changed, because this is a dry run.`:`Its traffic would go to ${o}, and the others would keep theirs: ${e.code(t.others)}. Nothing was changed, because this i\
s a dry run.`,"deployed-meanwhile":(e,t)=>`Someone deployed meanwhile: the latest revision is ${e.quote(t.latest)}, not ${e.quote(t.expected)}. Its traffic was \
left alone.`,"not-taken-up":(e,t)=>`Cloud Run has not taken up the latest change within ${e.duration(t.afterMs)}, so it cannot be told which revision is the bad\
 one. Nothing was changed.`,"no-good-revision":(e,t)=>t.before===""?"The service has no revision. Nothing was changed.":`There is no revision before ${e.quote(t.
before)} that was ready and served. Nothing was changed.`,"target-not-found":(e,t)=>`There is no revision ${e.quote(t.revision)}${t.known===""?"":`; these were \
good: ${e.quote(t.known)}`}. Nothing was changed.`,"target-not-ready":(e,t)=>`The revision ${e.quote(t.revision)} cannot serve: ${e.quote(t.detail)}. Nothing wa\
s changed.`,"target-unproven":(e,t)=>`No revision before it is proven to have served users: ${e.code(t.revisions)}. ${t.detail===""?"None of them ever had a use\
r's request in Cloud Run's log":`It could not be looked for: ${e.quote(t.detail)}`}. Nothing was changed.`,"target-unhealthy":(e,t)=>`Users would be no better o\
ff with ${e.quote(t.revision)}: ${e.quote(t.detail)}. Nothing was changed.`,"not-proven":(e,t)=>`${{"no-window":"Nothing was observed in a window","no-users":"N\
o user's request speaks against it","not-in-window":"What failed it happened before the window","probes-unproven":"Only probes speak against it, and it is not p\
roven that the container itself answered them","not-of-requests":"What failed it is not what users met"}[t.why]}. Traffic is moved on proof alone, so that nothi\
ng was changed.`,"owned-by-terraform":()=>"Terraform says where this service's traffic goes: what is changed here, its next run undoes. Nothing was changed.","s\
ervice-not-found":(e,t)=>`The service was not found: ${e.quote(t.detail)}`,"not-all-traffic":(e,t)=>`${e.quote(t.revision)} does not have all traffic.`,"not-ser\
ving":(e,t)=>`${e.quote(t.revision)} has no traffic, so there is nothing to send back.`,"traffic-split":(e,t)=>`Several other revisions share the traffic: ${e.code(
t.revisions)}. Which of them is good is not known, so that nothing was moved. Send all traffic to one of them first.`,"candidate-of-several":(e,t)=>`Several rev\
isions are newer than the one that serves, and have no traffic: ${e.code(t.revisions)}. ${_}`,"candidate-tagged":(e,t)=>`The latest revision has no traffic and \
a tag, as a preview has: ${e.code(t.revisions)}. ${_}`,"candidate-other-commit":(e,t)=>`The latest revision, ${e.quote(t.latest)}, was deployed from another com\
mit than this run is for; from this one: ${e.code(t.revisions)}. ${_}`,"changed-by-others":()=>"Someone else changed the traffic while this run waited for it. I\
t was left as they asked.","operation-failed":(e,t)=>`Cloud Run could not move the traffic: ${e.quote(t.detail)}`,rejected:(e,t)=>`Cloud Run refused the change:\
 ${e.quote(t.detail)}`,"not-permitted":(e,t)=>`Moving traffic needs the permission ${e.code("run.services.update")} and, on the account that the service runs as\
, ${e.code("iam.serviceAccounts.actAs")}. Google's answer: ${e.quote(t.detail)}`,"no-access":(e,t)=>`The service could not be looked at: ${e.quote(t.detail)}`,"\
not-reachable":(e,t)=>`Google could not be reached: ${e.quote(t.detail)}`,"traffic-timeout":(e,t,o)=>`The traffic was not at ${o} within ${e.duration(t.afterMs)}\
: ${e.quote(t.waitingFor)}`,unhealthy:(e,t,o)=>`All traffic goes to ${o}, but the service does not answer as a healthy one: ${e.quote(t.detail)}`,cancelled:()=>"\
The job was stopped before the traffic was where it should be.",error:(e,t)=>`ion-verify itself failed: ${e.quote(t.detail)}`},x={outcomes:a,rollbackHeads:{done:"\
\u23EA ROLLED BACK",already:"\u2705 NOTHING TO DO",planned:"\u{1F50E} DRY RUN",failed:"\u274C NOT ROLLED BACK",unhealthy:"\u274C ROLLED BACK, BUT NOT HEALTHY",skipped:"\
\u2796 NOT ROLLED BACK"},rollingBack:(e,t)=>`The verdict is fail: sending the traffic of ${e.code(t)} back \u2026`,headings:{next:"What to do next",rollback:"Ro\
llback",traffic:"Traffic"},columns:{revision:"Revision",before:"Before",now:"Now",planned:"Would be",tags:"Tags"},labels:{service:"Service",took:"took",followsLatest:"\
follows the latest"},idle:(e,{revision:t,tags:o})=>o===""?`The latest revision, ${e.code(t)}, has no traffic.`:`The latest revision, ${e.code(t)}, has no traffi\
c, only the tag ${e.code(o)}.`,trafficNow:e=>`Users get now: ${e}.`,trafficUnknown:"Where the traffic is now could not be read.",healthOk:(e,t)=>`${e.code(t)} a\
nswers.`,tagsKept:(e,t)=>`The tags were kept, so their URLs lead to the revisions they led to before, also to the one that was left: ${e.quote(t)}.`,steps:{toLatest:(e,t)=>`\
Traffic is pinned now: a new revision gets none by itself. Once a fixed one is deployed, let traffic follow the latest again: ${e.code(t)}`,toLatestInWorkflow:(e,t)=>`\
Or let the workflow do that, by this step after its next deploy: ${e.code(t)}`,withoutDryRun:e=>`To do it, run this again without ${e.code("dry-run")}.`,newer:(e,t)=>`\
Verify the newer revision. If it is bad too, run the rollback again with ${e.code(t)}.`,nameRevision:e=>`Run it again, or name the bad revision with ${e.code("r\
evision")}: then there is nothing to wait for.`,nameBad:(e,t)=>`Without ${e.code("revision")} the latest revision is the one that is left. If the bad one is the\
 one that serves, name it: ${e.code(`revision: ${t}`)}`,nameCandidate:(e,t)=>`Name the one that is to get the traffic with ${e.code("revision")}. A workflow kno\
ws its name beforehand where it deploys with a ${e.code("suffix")}, as ${e.code("examples/step-by-step.yml")} does. These exist: ${e.code(t)}`,nameTarget:(e,t)=>`\
If you know which one was good, give it as ${e.code("to-revision")} (or as ${e.code("baseline")} where a verification rolls back): ${e.code(t)}`,decide:"Look at\
 it, and decide: the rollback action sends the traffic back without asking for a verdict.",terraform:(e,t)=>`Change the ${e.code("traffic")} blocks of the servi\
ce in your Terraform configuration (${e.code(`revision = "${t}"`)}, ${e.code("percent = 100")}) and apply it.`,ignoreTraffic:e=>`If workflows are to move the tr\
affic, take it out of Terraform's hands (${e.code("lifecycle { ignore_changes = [traffic] }")}) and set ${e.code("traffic-owner: workflow")}.`,choose:(e,t)=>`Ch\
oose a revision that exists and was good, and give it as ${e.code("to-revision")}: ${e.code(t)}`,look:(e,t)=>`See what Cloud Run says of it: ${e.code(t)}`,again:"\
Run it again: it goes on from where the traffic is, and changes nothing twice.",longer:e=>`If Cloud Run only takes long, raise ${e.code("ready-timeout")}.`,grant:e=>`\
Grant the account of this job ${e.code("roles/run.developer")} on the service (${e.code("run.services.update")}), and ${e.code("roles/iam.serviceAccountUser")} \
on the account that the service runs as (${e.code("iam.serviceAccounts.actAs")}): moving traffic needs both.`,viewer:e=>`Grant the account of this job ${e.code(
"roles/run.viewer")} on the project.`,byHand:(e,t)=>`By hand: ${e.code(t)}`,ask:(e,t)=>`Ask it yourself: ${e.code(t)}`,names:e=>`Check ${e.code("service")}, ${e.
code("region")} and ${e.code("project")} in the workflow.`}};function P(e,t){const o=a[t.code];return o(e,t,"\u2013")}const L={locale:"en-US",percent:" %",ms:" \
ms",s:" s",min:" min",h:" h",mb:" MB",oneIn:e=>`1 in ${e}`};var I=r(79856);const G={iap:{what:"Identity-Aware Proxy answered in its place",way:e=>`Give the prob\
es a token that Identity-Aware Proxy accepts, with ${e.code("probe-headers")}, or probe an address that is not behind it, with ${e.code("url")}.`},invoker:{what:"\
Cloud Run let them not in, before any instance saw them",way:e=>`Let the probes in: grant ${e.code("roles/run.invoker")} on the service to the account that runs\
 this job, or switch them off with ${e.code("health-path: none")} and ${e.code("chat-path: none")}.`},"reserved-path":{what:"Google's front end keeps this path \
for itself",way:e=>`Name a path that does not end in z with ${e.code("health-path")} or ${e.code("chat-path")}: ${e.code("/healthz")} and others like it never r\
each a container on Cloud Run.`},"not-found":{what:"Google's front end knows no such address from here",way:e=>`Check the service's ingress, its ${e.code("run.a\
pp")} address and ${e.code("url")}: run the job inside its network, or give an address that this runner may use.`},"no-instance":{what:"Cloud Run had no instanc\
e for them, and its request log holds none of them under this revision",way:()=>"See whether the service scales: its most instances, their start, and status.clo\
ud.google.com."},google:{what:"Google's front end answered with an error of its own",way:()=>"Run the job again; if it stays so, see status.cloud.google.com."},
"load-balancer":{what:"a load balancer or Cloud Armor answered in its place",way:e=>`Let this runner through the load balancer's rules, or give an address that \
is not behind them with ${e.code("url")}.`},https:{what:"the address asks for https",way:e=>`Give ${e.code("url")} with https.`},gateway:{what:"a gateway in fro\
nt of the service answered in its place",way:e=>`Let the probes through the gateway, with ${e.code("probe-headers")} for example, or give an address behind it w\
ith ${e.code("url")}.`},proxy:{what:"the runner's proxy did not let them through",way:e=>`Let the runner's proxy reach the address, or name it in ${e.code("NO_P\
ROXY")}; a proxy that asks for a password has it in ${e.code("HTTPS_PROXY")}.`},dns:{what:"the runner could not find the address by its name",way:e=>`Check ${e.
code("url")} and the runner's DNS.`},tls:{what:"the runner does not trust the address's certificate",way:e=>`Give the runner the authority that signed it, with ${e.
code("NODE_EXTRA_CA_CERTS")}, or mend the certificate of ${e.code("url")}.`},refused:{what:"nothing takes connections at the address",way:e=>`Check ${e.code("ur\
l")}, the runner's proxy and its firewall: Cloud Run's own address always takes them.`},connect:{what:"the runner had no connection to the address",way:e=>`Chec\
k ${e.code("url")} and the runner's network: firewall, route, proxy.`},reset:{what:"the connection was cut before an answer, and the request log holds none of t\
hem under this revision",way:()=>"Check what stands between the runner and the service; run the job again."},unproven:{what:"nothing shows that the container ga\
ve the answer: no entry of the request log under this revision has their trace",way:e=>`Ask the address yourself, and see who answers. Cloud Run's request log w\
ould tell: check that it is not excluded, and that ${e.code("url")} leads to this revision.`}},R={path:{what:"Wrong path?",way:(e,t)=>`Name the path that the se\
rvice has with ${e.code(t)}, or send no such probe with ${e.code(`${t}: none`)}.`},page:{what:"Wrong path? A page for people came.",way:(e,t)=>`Name the path th\
at answers for machines with ${e.code(t)}, or send no such probe with ${e.code(`${t}: none`)}.`},credentials:{what:"The app asks for credentials that the probe \
did not show.",way:(e,t)=>`Give the probes what the app asks for with ${e.code("probe-headers")}, or send no such probe with ${e.code(`${t}: none`)}.`},body:{what:"\
The app does not take the question as it is asked.",way:(e,t)=>t==="chat-path"?`Ask as the app is asked, with ${e.code("chat-body")}, ${e.code("chat-path")} and\
 ${e.code("probe-headers")}, or send no such probe with ${e.code("chat-path: none")}.`:`Ask as the app is asked, with ${e.code(t)} and ${e.code("probe-headers")}\
, or send no such probe with ${e.code(`${t}: none`)}.`}},C={app:"the app's own log",platform:"Cloud Run's request log"},c={...C,monitoring:"Cloud Monitoring's c\
ounts"},q={all:"requests",ok:"requests without an error",failed:"failed requests",slow:"slow requests"},M={ms:"milliseconds",s:"seconds",us:"microseconds",ns:"n\
anoseconds"},y=e=>e==="monitoring"?"that Cloud Monitoring counts":e==="probes"?"of our own":`that ${C[e]} has`,T={lacks:(e,t)=>t.by==="probes"?`${C[t.log]} hold\
s ${e.count(t.found)} of our ${e.count(t.of)} probes that were answered well`:`${C[t.log]} holds ${e.count(t.found)} of ${e.count(t.of)} ${q[t.kind]} ${y(t.by)}`,
stopped:(e,t)=>t.by==="probes"?`${C[t.log]} shows none of our last ${e.count(t.of)} probes, since ${e.time(t.fromAt)} UTC`:`from ${e.time(t.fromAt)} to ${e.time(
t.toAt)} UTC ${C[t.log]} holds ${e.count(t.found)} of ${e.count(t.of)} requests ${y(t.by)}`,"too-many":(e,t)=>`${C[t.log]} holds ${e.count(t.found)} entries of \
requests where ${c[t.by==="probes"?"platform":t.by]} has ${e.count(t.of)}: several a request, or of something else`,"shared-traces":(e,t)=>`${e.count(t.found)} \
of ${e.count(t.of)} requests share their trace with others, so that the app's entries of them cannot be told apart`,"not-users":(e,t)=>`${e.count(t.found)} of ${e.
count(t.of)} requests in ${C[t.log]} are of checkers and bots, as Cloud Run's request log shows`,unit:(e,t)=>t.traces>0?`${e.count(t.traces)} traces say that th\
e app's latencies are ${M[t.seems]}, not ${M[t.declared]}: set ${e.code(`latency-unit: ${t.seems}`)}`:`beside Cloud Run's latencies the app's can only be ${M[t.
seems]}, not ${M[t.declared]}: set ${e.code(`latency-unit: ${t.seems}`)}`,"latency-differs":(e,t)=>`of ${e.count(t.of)} requests in both logs ${e.count(t.platform)}\
 took longer than ${e.duration(t.budgetMs)} by Cloud Run's log and ${e.count(t.app)} by the app's, which measures a part of them only, or they are streams`,"sta\
tus-differs":(e,t)=>`of ${e.count(t.of)} requests in both logs ${e.count(t.platform)} failed by Cloud Run's log alone and ${e.count(t.app)} by the app's alone`,
"values-missing":(e,t)=>`${e.count(t.of-t.found)} of ${e.count(t.of)} requests in ${C[t.log]} have no usable ${t.field}`,excluded:(e,t)=>`the log sink ${e.code(
t.sink)} keeps requests out of ${C[t.log]}: ${e.code(t.filter)}`,unchecked:(e,t)=>`nothing confirms that ${C[t.log]} holds all requests`};function $(e,t){const o=T[t.
code],n=o(e,t);return`${n.charAt(0).toUpperCase()}${n.slice(1)}.`}const w=(e,t)=>t===""?"nobody gets any":`now ${e.code(t)}`,D={"service-deleted":()=>"The servi\
ce was deleted","revision-deleted":(e,t)=>`The revision ${e.quote(t.revision)} was deleted`,"ready-lost":(e,t)=>`${t.whose==="revision"?"The revision":"The serv\
ice"} lost its readiness (${e.code(t.condition)}: ${e.quote(t.message)})`,"ready-again":()=>"It is ready again","traffic-lost":(e,t)=>`${{newer:"The candidate w\
as superseded: a newer revision took its traffic",older:"Somebody rolled back: traffic of the candidate went to an older revision",unknown:"Somebody took traffi\
c from the candidate"}[t.to]}. It had ${e.percent(t.from/100)} and has ${e.percent(t.percent/100)}; ${w(e,t.others)}`,"traffic-gained":(e,t)=>`The candidate got\
 more of the traffic: ${e.percent(t.percent/100)} after ${e.percent(t.from/100)}; ${w(e,t.others)}`,"others-split":(e,t)=>`The traffic was divided anew; ${w(e,t.
others)}`,"newer-deploy":(e,t)=>t.percent>0?`The candidate was superseded: ${e.code(t.revision)} was deployed, and has ${e.percent(t.percent/100)} of the traffi\
c`:t.takesTraffic?`The candidate is being superseded: ${e.code(t.revision)} was deployed, and traffic follows the latest revision`:`${e.code(t.revision)} was de\
ployed, without traffic`,"tag-moved":(e,t)=>t.revision===null?`The tag ${e.code(t.tag)} leads nowhere any more`:`The tag ${e.code(t.tag)} was moved to ${e.code(
t.revision)}`};function z(e,t){const o=D[t.kind];return`${o(e,t)} (between ${e.time(t.after)} and ${e.time(t.at)} UTC).`}const Z={requests:"the requests that ar\
e judged",refused:"Cloud Run's own log of failed and refused requests",kills:"Cloud Run's notes of its instances' ends",waits:"the requests' waits",memory:"the \
memory points of Cloud Monitoring",cpu:"the CPU points of Cloud Monitoring",startup:"the startup latencies of Cloud Monitoring","probe-health":"the health probe\
s' answers","probe-chat":"the chat probes' answers",probe:"the answers of the list's probes",service:"the service's own state in Cloud Run",baseline:"the baseli\
ne's requests"},V={credentials:"The credentials were refused or have ended",impersonation:"This account may not act as the service account",role:"A role is miss\
ing",scope:"The token is not for this API",policy:"A rule of the organisation forbids it","service-off":"The API is switched off",billing:"The project's billing\
 is off",proxy:"Something on the way to Google answered in its place",tls:"The other side's certificate is not trusted",clock:"This machine's clock is off",quota:"\
Google's read quota was used up","read-limit":"This run's own limit of reads had no place for it",hung:"No answer came",outage:"Google answered with an error",network:"\
The network failed","not-found":"Google did not find it",conflict:"Something else changed it at the same time",invalid:"Google rejected the request","too-large":"\
The answer was larger than can be received",cancelled:"The reading was cut off",ours:"The answer was not understood","too-much":"There was more than could be re\
ad in the time","nothing-newer":"Nothing newer was there","cut-off":"A part of the file was lost","not-exported":"The files do not hold all of the window","not-\
looked":"The run ended before it was looked at"},S=e=>e.ofProbes?"probes":"requests";function H(e){if(e.id==="hidden-wait")return`${e.value??"None"} of the requ\
ests (${e.bad??"none"} of ${e.n}) waited unseen before an instance took them, where ${e.limit} may`;if(e.percentile!==null){const o=e.bad===null?"":`: ${e.bad} \
of ${e.n} ${S(e)} (${e.badRate}) were slower, and only ${e.allowedRate??"a smaller share"} may be`;return e.value===null?`Of ${e.n} ${S(e)}, ${e.bad??"none"} we\
re slower than ${e.limit}`:`${e.percentile} latency was ${e.value}, where ${e.limit} is allowed${o}`}const t=e.bad===null?`of ${e.n} ${S(e)}`:`${e.bad} of ${e.n}\
 ${S(e)}`;return`The error rate was ${e.value??"unknown"} (${t}), where ${e.limit} is allowed`}const Y=e=>e.interval===null?"":e.interval.high===null?` With 95 \
% confidence the true value is at least ${e.interval.low}.`:` With 95 % confidence the true value lies between ${e.interval.low} and ${e.interval.high}.`,K=e=>e.
burst===null?"":` Bursts of up to ${e.burst} bad requests are allowed for in that.`,oe=e=>e.againstOdds===null?"":` If the service kept to this budget, counts l\
ike these would come about in at most ${e.againstOdds} windows (${e.againstNeeded} is enough to fail).${K(e)}`,ne=e=>e.forOdds===null?"":` If ${e.provenRate===null?
"the service were outside of this budget":`${e.provenRate} of all requests were bad`}, counts this good would come about in at most ${e.forOdds} windows (${e.forNeeded}\
 is enough to pass).${K(e)}`,ae=e=>e.id==="hidden-wait"?"requests that waited unseen":e.percentile===null?"errors":`slow ${S(e)} (over ${e.limit})`,de=e=>e.id===
"hidden-wait"?"further requests without such a wait":e.percentile===null?`further ${S(e)} without an error`:`further ${S(e)} within ${e.limit}`,re=e=>e.provenRate===
null?"":` To pass, it had to be proven that fewer than ${e.provenRate} are bad.`,O=e=>e.burst===null?"The exact test":"The test",W=e=>e.id==="hidden-wait"?"hidd\
en waits":e.percentile===null?"error rate":"latency",te=(e,t)=>t===0?"":` plus ${e.percent(t)}`,se=e=>e?"Both served at the same time.":"The baseline's requests\
 are from the equally long time before the deploy, so that whatever else has changed since then counts as well.",$e=(e,t,o)=>`If it were ${o}, counts like these\
 would come about in at most ${e.odds(t.lnE)} windows (${e.odds(t.lnNeeded)} is enough to tell).`,A=(e,t,o,n=`${o}s`)=>`${e.count(t)} ${t===1?o:n}`,Se=e=>e.startsWith(
"Cloud ")?e:`${e.charAt(0).toLowerCase()}${e.slice(1)}`,Ue={"breach-early":(e,t,o)=>`${H(t)}. This was clear ${e.duration(o.afterMs)} into the window.${oe(t)}${Y(
t)}`,"breach-at-end":(e,t)=>`${H(t)}. ${O(t)} at the window's end decided.${oe(t)}${Y(t)}`,"proven-early":(e,t)=>`${H(t)}. ${t.provenRate===null?"This":`That fe\
wer than ${t.provenRate} are bad`} was proven before the window's end.${ne(t)}${Y(t)}`,"proven-at-end":(e,t)=>`${H(t)}. ${O(t)} at the window's end proved ${t.provenRate===
null?"it":`that fewer than ${t.provenRate} are bad`}.${ne(t)}${Y(t)}`,"not-proven":(e,t,o)=>`${H(t)}. That neither breaks the budget nor proves that it is kept.${re(
t)}${Y(t)} ${o.moreClean===null?`It lies too near the budget for any affordable number of ${S(t)} to prove it.`:o.moreClean===0?"The look at the window's end wo\
uld have proven it, but the window ended before.":`${e.count(o.moreClean)} ${de(t)} would have proven it.`} It fails from ${e.count(o.failsFrom)} ${ae(t)} in ${t.
n}.`,"proven-too-soon":(e,t,o)=>`${H(t)}. That would prove it, but nothing passes before ${e.duration(o.minDurationMs)} (${e.code("min-duration")}).${re(t)}${Y(
t)}`,"no-requests":(e,t)=>`No user's request was seen in the candidate's log, so nothing can be said about its ${W(t)}.`,"no-usable-values":(e,t,o)=>`${A(e,o.entries,
"request was","requests were")} logged, but none carried a usable ${t.id==="error-rate"?"status":"latency"}.`,"like-the-past":(e,t,o)=>`${H(t)}. Taken by itself\
 that breaks the budget, but the service had such windows before this revision: it is worse than ${e.count(o.windows-o.asBad)} of the last ${e.count(o.windows)}\
.${o.burst===void 0?"":` Bad requests came in clusters of about ${e.count(Math.round(o.burst))} there.`}${Y(t)}`,"bursts-as-before":(e,t,o)=>`${H(t)}. That woul\
d break the budget if bad requests came one by one; in clusters of about ${e.count(Math.round(o.burst))}, as before this revision, it does not.${Y(t)}`,"possibl\
y-bad":(e,t,o)=>`${H(t)}. But ${e.count(o.unknown)} of ${A(e,o.entries,"entry","entries")} have no usable ${t.id==="error-rate"?"status":"latency"}, and request\
s that fail or hang are the ones that log least: whether all of these were good or bad decides, and nobody knows.${Y(t)}`,"log-doubted":(e,t,o)=>`${H(t)}. But t\
his decides nothing: ${Se($(e,o.doubt))}`,"other-log-judged":(e,t,o)=>`Requests are judged by ${c[o.judged]}. ${o.doubts.map(n=>$(e,n)).join(" ")}`,"logs-disagr\
ee":(e,t,o)=>`What is known of the requests does not fit together. ${o.doubts.map(n=>$(e,n)).join(" ")}`,"no-access":(e,t,o)=>`This could not be looked at: ${e.
quote(o.detail)}`,"not-reachable":(e,t,o)=>`It could not be reached: ${e.quote(o.detail)}`,"not-covered":(e,t,o)=>`This was not seen to its end: from ${e.time(o.
missingFromAt)} UTC on, ${Z[o.source]} could not be read, so that nothing is proven. ${V[o.why]}${o.detail===""?".":`: ${e.quote(o.detail)}`}`,"gauge-above":(e,t,o)=>`\
It stayed above ${t.limit} for ${A(e,o.consecutive,"consecutive minute point")} since ${e.time(o.firstAt)} UTC and reached ${t.value}. Three in a row fail.`,"ga\
uge-within":(e,t,o)=>`It kept below ${t.limit} in all of the ${A(e,o.points,"minute point")} seen; the highest was ${t.value}.`,"gauge-undecided":(e,t,o)=>o.above===
0?`Only ${A(e,o.points,"minute point")} could be seen yet, none above ${t.limit}; three are needed to decide.`:`${e.count(o.above)} of ${A(e,o.points,"minute po\
int")} lay above ${t.limit}; three in a row would fail.`,"gauge-no-points":()=>"Cloud Monitoring had no point for this revision yet (its points appear two to th\
ree minutes late). That is no pass.","killed-for-memory":(e,t,o)=>`${A(e,o.kills,"instance was","instances were")} killed for exceeding the memory limit, first \
at ${e.time(o.firstAt)} UTC: ${e.quote(o.message)}`,"killed-before":(e,t,o)=>`In the window no instance was killed for its memory limit. Before it, ${A(e,o.kills,
"instance was","instances were")}, last at ${e.dateTime(o.lastAt)} UTC; the revision had served for long, so that this is not of this deploy: ${e.quote(o.message)}`,
"not-killed":()=>"No instance was killed for exceeding its memory limit.",restarted:(e,t,o)=>`The container ended by itself ${A(e,o.times,"time")}, first at ${e.
time(o.firstAt)} UTC: ${e.quote(o.message)}`,"probe-ok":(e,t,o)=>`${o.sent===1?"The one probe was":`All ${e.count(o.sent)} probes were`} answered as expected.`,
"probe-some-failed":(e,t,o)=>`${e.count(o.failed)} of ${A(e,o.sent,"probe")} failed, at most ${e.count(o.longestRun)} in a row; the last: ${e.quote(o.last)}`,"p\
robe-failing":(e,t,o)=>`${A(e,o.run,"probe")} failed in a row; the last: ${e.quote(o.last)}`,"probe-concerned":(e,t,o)=>`All ${A(e,o.sent,"probe")} were answere\
d well, but ${e.count(o.concerned)} of the answers told of a concern; the last: ${e.quote(o.last)}`,"probe-unknown-state":(e,t,o)=>`The ${A(e,o.sent,"probe")} m\
et no bad answer, but ${e.count(o.unknown)} of the answers hold a word that is not known; the last: ${e.quote(o.last)}. That is no failure.`,"probe-not-sent":(e,t,o)=>`${e.
count(o.unsent)} of ${A(e,o.sent,"probe")} could not be sent: ${G[o.door].what}. That says nothing of the revision. The last: ${e.quote(o.last)}`,"probe-elsewhe\
re":(e,t,o)=>`This address still answers from another revision: ${A(e,o.answers,"probe")} reached ${e.quote(o.revision)}, as Cloud Run's request log shows by th\
eir traces. What it answered says nothing of the candidate.`,"probe-wrong-question":(e,t,o)=>`${R[o.kind].what} None of ${A(e,o.sent,"probe")} was answered well\
, from the first one on; the last: ${e.quote(o.last)}. That says nothing of the revision.`,"probe-warming-up":(e,t,o)=>`${o.sent===1?"The one probe":`All ${A(e,
o.sent,"probe")}`} failed, in the time that a start may take (${e.code("warm-up")}).`,"probe-none":(e,t,o)=>`No probe was sent: ${e.quote(o.detail)}`,ready:(e,t,o)=>`\
The revision was ready and had its traffic after ${e.duration(o.afterMs)}.`,"revision-failed":(e,t,o)=>`Cloud Run could not start the revision. ${e.code(o.condition)}\
 failed${o.conditionReason===""?"":` (${e.code(o.conditionReason)})`}: ${e.quote(o.message)}`,"service-failed":(e,t,o)=>`The service did not become ready. ${e.code(
o.condition)} failed${o.conditionReason===""?"":` (${e.code(o.conditionReason)})`}: ${e.quote(o.message)}`,"revision-retired":(e,t,o)=>`The revision ${e.quote(o.
revision)} is retired: it reads ready, but serves nothing.`,"no-traffic":(e,t,o)=>`The revision ${e.quote(o.revision)} is ready but gets no traffic; ${e.quote(o.
servedBy)} serves it.`,"ready-timeout":(e,t,o)=>`The revision was not ready after ${e.duration(o.afterMs)}; still waiting for: ${e.quote(o.waitingFor)}`,"servic\
e-not-found":(e,t,o)=>`There is no such service: ${e.quote(o.detail)}`,"revision-not-found":(e,t,o)=>`There is no such revision: ${e.quote(o.detail)}`,"tag-not-\
found":(e,t,o)=>`No traffic entry has the tag ${e.quote(o.tag)}; ${o.tags===""?"the service has no tags.":`the service has: ${e.quote(o.tags)}`}`,"not-waited":()=>"\
The wait for readiness was stopped before it ended.",served:(e,t,o)=>`Cloud Run was asked ${A(e,o.readings,"time")}: the revision stayed ready, and the traffic \
as it was.`,"serving-changed":(e,t,o)=>z(e,o.change),"expected-met":(e,t,o)=>`It is what was meant: ${e.quote(o.seen)}.`,"expected-other":(e,t,o)=>`${e.quote(o.
expected)} was meant, and ${e.quote(o.seen)} is what runs.`,"expected-unknown":(e,t,o)=>`Whether it is ${e.quote(o.expected)}, as was meant, cannot be told: ${e.
quote(o.detail)}`,"metrics-present":(e,t,o)=>`Cloud Monitoring has ${A(e,o.types,"type")} of Cloud Run metrics for this project.`,"metrics-missing":e=>`Cloud Mo\
nitoring has no metric under ${e.code("run.googleapis.com/")}: collection is not working.`,"client-errors":(e,t,o)=>`The app answered ${t.bad??"most"} of ${t.n}\
 users' requests (${t.value??"\u2013"}) with a status of 400 to 499, most often ${e.code(String(o.status))}${o.baselineN===null||o.baselineRate===null?"":`; the\
 baseline did so for ${e.percent(o.baselineRate)} of ${e.count(o.baselineN)}`}. No server error tells of it, and such answers are quick.`,"unlogged-errors":(e,t,o)=>`\
Cloud Run's request log holds ${A(e,o.platform,"server error")}, the app's own log ${e.count(o.app)}: some errors never reach the app's log.`,"baseline-slower":(e,t,o)=>`\
It is slower than the baseline at P${e.count(o.percentile)}: ${t.value??"unknown"} against ${e.duration(o.baselineMs)}. ${e.percent(o.candidateShare)} of its ${t.
n} requests took longer than the baseline's P${e.count(o.percentile)}${te(e,o.tolerance)}; of the baseline's ${e.count(o.baselineN)}, ${e.percent(o.baselineShare)}\
 took longer than that P${e.count(o.percentile)}. ${$e(e,o,"no slower")} ${se(o.concurrent)}`,"baseline-more-errors":(e,t,o)=>`It has more errors than the basel\
ine: ${t.value??"unknown"} of ${t.n} requests against ${e.percent(o.baselineRate)} of ${e.count(o.baselineN)}${o.tolerance===0?"":`, where ${e.percent(o.tolerance)}\
 more than the baseline's is allowed`}. ${$e(e,o,"no worse")} ${se(o.concurrent)}`,"baseline-no-worse":(e,t,o)=>`Nothing shows it to be worse than the baseline:\
 ${t.value??"unknown"} of ${t.n} requests beside ${t.beside??"unknown"} of the baseline's ${e.count(o.baselineN)}${o.tolerance===0?"":`, where ${e.percent(o.tolerance)}\
 more is allowed`}; what they differ by, chance alone can do. That is no proof that it is as good. ${se(o.concurrent)}`,"baseline-no-data":(e,t,o)=>`There was t\
oo little to compare: ${t.n} requests of the candidate, ${e.count(o.baselineN)} of the baseline.`,"group-slower":(e,t,o)=>`The group ${e.quote(o.group)} is slow\
er than the rest: its P95 was ${t.value??"unknown"} in ${t.n} requests, that of the other ${e.count(o.restN)} ${e.duration(o.restP95Ms)}. ${e.percent(o.groupShare)}\
 of its requests took longer than the others' P${e.count(o.percentile)}${te(e,o.tolerance)}; of the others, ${e.percent(o.restShare)} took longer than that P${e.
count(o.percentile)}. If it were no slower, counts like these would come about in at most ${e.odds(o.lnE)} windows (${e.odds(o.lnNeeded)} is enough to tell, for\
 so many groups).${o.more===0?"":` ${e.count(o.more)} more deviate.`}`,"groups-alike":(e,t,o)=>`None of the ${A(e,o.groups,"group")} is shown to be slower than \
the rest${o.tolerance===0?"":` by more than ${e.percent(o.tolerance)}`}.${o.untold===0?"":` ${A(e,o.untold,"request")} of further groups could not be told apart\
.`}`,"hidden-waits":(e,t,o)=>`${t.bad??"None"} of ${t.n} requests waited more than ${e.duration(o.longerThanMs)} before an instance took them, at most ${e.duration(
o.longestMs)}. Their logged latency does not show it.${o.refused===0?"":` Of the refused ones, ${e.count(o.refused)} waited so long, at most ${e.duration(o.longestRefusedMs)}\
.`}`,"waits-unknown":(e,t,o)=>`${H(t)}. The entries of ${e.count(o.unknown)} more came late, and nothing tells whether they waited or the log was late; if they \
waited, it would not be proven.${Y(t)}`,"probe-unanswered":(e,t,o)=>`${e.count(o.unanswered)} of ${A(e,o.sent,"probe")} got no answer within ${e.duration(o.timeoutMs)}\
, where ${e.percent(o.allowedRate)} of requests may fail. A user's request that hangs like this is in no log until it ends, so the figures from the log do not s\
how it.`},Oe={"newer-revision":(e,t)=>`A newer revision, ${e.quote(t.revision)}, exists; it was not the one verified.`,"deployed-before":(e,t)=>`The latest revi\
sion, ${e.quote(t.revision)}, is from ${e.dateTime(t.createdAt)} UTC. If a deploy was to come before this step, Cloud Run did not show it yet: name its revision\
 with ${e.code("revision")}.`,"candidate-changed":(e,t)=>`While this ran, the latest revision changed from ${e.quote(t.from)} to ${e.quote(t.to)}.`,"traffic-pin\
ned":(e,t)=>`Traffic is pinned: ${e.count(t.percent)} % goes to ${e.quote(t.revision)}, so a new revision gets none by itself.`,"partial-traffic":(e,t)=>`The ca\
ndidate gets ${e.count(t.percent)} % of the traffic; the figures below are about that share.`,"only-not-users":(e,t)=>`All ${A(e,t.ignored,"request")} in the ju\
dged log ${t.ignored===1?"was":"were"} of checkers, bots, or left out by the inputs: no user was seen.`,"source-fallback":()=>"The app's own log had no entry wi\
th a latency, so Cloud Run's request log was judged. It holds every request, static files and pre-flight ones included.","field-missing":(e,t)=>`${A(e,t.entries,
"entry","entries")} of the app's, none has ${e.code(t.path)} (${e.code(`${t.field}-field`)})${t.instead.length===0?".":`; they have ${t.instead.map(o=>e.quote(o)).
join(", ")}.`}`,"routing-unread":(e,t)=>`The project's log sinks could not be read, so that an exclusion which leaves requests out would not be known of: ${e.quote(
t.detail)}`,"probes-judged":e=>`No user reaches the candidate, which has a tag and no share of the traffic: this run's own probes were judged in their place. Th\
ey are few and alike, and say nothing of real load; without ${e.code("{{nonce}}")} in ${e.code("chat-body")} an answer cache may have answered most of them.`,"h\
anging-unseen":(e,t)=>`A request shows in the log when it has ended: of those that take longer than ${e.duration(t.longestSeenMs)} this run could see none, and \
the service lets them take ${e.duration(t.timeoutMs)}. A chat probe (${e.code("chat-path")}) would tell of requests that hang, and so does a longer ${e.code("wi\
ndow")}.`,sampled:(e,t)=>`There was more traffic than may be read, so ${e.percent(t.fraction)} of the requests were sampled by the server and judged.`,"late-not\
-awaited":(e,t)=>`There were too many entries to read the whole window again at its end: those from before ${e.time(t.beforeAt)} UTC that arrived late may be mi\
ssing.`,"log-read-failed":(e,t)=>`Reading the log failed ${A(e,t.times,"time")} and was repeated; the last error: ${e.quote(t.detail)}`,"past-read-failed":(e,t)=>`\
What the service was like before could not be read, so each budget was judged by itself. That a sound service fails in at most 1 of 100 windows then holds only \
where bad requests come one by one: ${e.quote(t.detail)}`,"past-unknown":()=>"Cloud Monitoring knows no requests of this service before this revision, so each b\
udget was judged by itself. That a sound service fails in at most 1 of 100 windows holds only where bad requests come one by one, not in bursts.","metrics-read-\
failed":(e,t)=>`Reading the metrics failed: ${e.quote(t.detail)}`,"probes-in-log-unknown":(e,t)=>`This run's own ${A(e,t.probes,"probe")} cannot be told from us\
ers' requests in the app's log and may be among the figures.`,"baseline-not-read":(e,t)=>`The baseline's requests were not read, so nothing was compared with th\
em: ${t.detail===null?"the candidate's own took all that may be read.":e.quote(t.detail)}`,"errors-truncated":()=>"There were more error entries than are read; \
the list of error messages is not complete.","service-changed":(e,t)=>z(e,t.change),"probes-of-all":(e,t)=>`No probe was sent: the candidate has ${e.percent(t.percent/
100)} of the traffic and no tag of its own, so that any of the revisions could have answered. Deploy it with a tag and give ${e.code("tag")} to probe it alone.`,
"answers-left-out":(e,t)=>`${A(e,t.answers,"answer")} of probes ${t.answers===1?"was":"were"} left out: their address no longer surely led to the candidate.`,"p\
in-released":()=>"Traffic follows the latest revision again: the next deploy gets it by itself.","pin-kept":(e,t)=>`Traffic stays pinned: ${P(e,t.why)}`,"stoppe\
d-by-error":(e,t)=>`The run was stopped by an error: ${e.quote(t.detail)}`},De={runViewer:e=>`Grant ${e.code("roles/run.viewer")} on the project to the account \
that runs this job.`,loggingViewer:e=>`Grant ${e.code("roles/logging.viewer")} on the project to the account that runs this job.`,monitoringViewer:e=>`Grant ${e.
code("roles/monitoring.viewer")} on the project to the account that runs this job.`,invoker:e=>`Let the probes in: grant ${e.code("roles/run.invoker")} on the s\
ervice, or switch them off with ${e.code("health-path: none")} and ${e.code("chat-path: none")}.`,rollback:(e,t)=>`Send the traffic back to the revision that se\
rved before: ${e.code(t)}`,taggedAlone:(e,t,o)=>`${e.code(t)} has a tag alone, as a preview has. To verify it by the tag's URL, give ${e.code(o)}. If another on\
e was deployed, name that with ${e.code("revision")}.`,toLatest:(e,t)=>`Let traffic follow the latest revision again: ${e.code(t)}`,unpin:(e,t)=>`Let traffic fo\
llow the latest revision again, so that the next deploy gets some: ${e.code(t)}`,describe:(e,t)=>`See what Cloud Run says of it: ${e.code(t)}`,readLogs:(e,t)=>`\
Read the revision's errors: ${e.code(t)}`,startup:"Check that the container listens on the port in PORT, has its secrets and settings, and starts within its sta\
rtup probe's time.",errorsFirst:"Begin with the top error messages and the requests by status below.",slowFirst:"Begin with the slowest requests and the groups \
below.",longerWindow:(e,t)=>`At this traffic, ${e.code(`window: ${t}`)} would be long enough to prove the budgets if no further request is bad. More traffic to \
the candidate does the same.`,moreProbes:(e,t)=>`With ${e.code(`interval: ${t}`)} this window would hold enough probes to prove it, if no further one is bad; a \
longer window does the same.`,longerForProbes:(e,t)=>`Probes are sent one after the other, so that a shorter interval brings no more of them: ${e.code(`window: ${t}`)}\
 would be long enough to prove the budgets if no further one is bad.`,nearBudget:"The true value is near the budget: look into the causes, or widen the budget i\
f this is the service's normal state.",sendTraffic:"Send traffic to the candidate while the window runs: a share of the users, or a load test.",fields:e=>`Check\
 that ${e.code("latency-field")} and ${e.code("status-field")} name fields that the app's log entries really have.`,likeThePast:e=>`Look at the bad requests bef\
ore you decide: nothing shows that this revision brought them. If such windows should fail a deploy, mend what causes them, or judge without the past: ${e.code(
"past: none")}.`,latencyUnit:(e,t)=>`Set ${e.code(`latency-unit: ${t}`)}, or log the unit with the value, as in ${e.code("512ms")}.`,latencyDiffers:e=>`Judge wh\
at users waited for with ${e.code("latency-field: httpRequest.latency")}, or leave streams out with ${e.code("ignore-paths")}.`,statusDiffers:e=>`Find out which\
 of the two statuses is right; ${e.code("status-field: httpRequest.status")} judges what users got.`,wholeLog:e=>`Keep Cloud Run's request log whole for this se\
rvice (no sampling, no exclusion of what succeeds), or let Cloud Monitoring decide: its counts come up to three minutes late, and ${e.code("settle: 4m")} waits \
for them.`,missingValues:e=>`Log a latency and a status for every request, failed and timed-out ones too, or judge Cloud Run's own log: ${e.code("latency-field:\
 httpRequest.latency")} and ${e.code("status-field: httpRequest.status")}.`,memory:"Raise the memory limit or look for a leak; the budget should stay below the \
limit of the revision.",slowStarts:"Make the container start faster: load less before it listens, give it startup CPU boost, or keep an instance (min-instances)\
.",cpu:"Raise the CPU limit, lower the concurrency, or allow more instances.",waitForPoints:"Points of Cloud Monitoring come two to three minutes late: a longer\
 window sees more of them.",probe:(e,t)=>`Ask it yourself: ${e.code(t)}`,readyTimeout:e=>`If the start is only slow, raise ${e.code("ready-timeout")}.`,names:e=>`\
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
free: keep instances ready (minimum instances), allow more of them, or shorten the start.",restarts:"Look at the revision's system log for why the container end\
ed.",leadsElsewhere:e=>`Look at where this address leads (domain mapping, load balancer, tag), or probe the candidate at an address of its own with ${e.code("ta\
g")} or ${e.code("url")}.`,notWhatWasMeant:"Look at what was deployed: another deploy may have come before or after, or the image's tag was moved.",verifyServing:"\
Verify what serves now: this run says nothing of it.",nothing:"Nothing: the deploy is verified.",policy:(e,t,o)=>`What this does to the job is set by ${e.code(t)}\
, now ${e.code(o)}.`},fe=e=>e.id==="error-rate"||e.percentile!==null,me={readiness:"Readiness",serving:"Serving","expected-version":"Expected version","expected\
-image":"Expected image","expected-commit":"Expected commit","error-rate":"Error rate",p50:"P50 latency",p90:"P90 latency",p95:"P95 latency",p99:"P99 latency",memory:"\
Memory",startup:"Startup",cpu:"CPU","memory-kill":"Kills for memory",restarts:"Restarts","probe-health":"Health probe","probe-chat":"Chat probe",probe:"Further \
probes","metrics-collection":"Metrics collection","unlogged-errors":"Unlogged errors","client-errors":"Refused by the app","baseline-latency":"Latency against t\
he baseline","baseline-errors":"Errors against the baseline",group:"Groups","hidden-wait":"Hidden waits",logs:"What the logs say of each other"},Ie={pass:"pass",
fail:"fail",inconclusive:"inconclusive",warn:"warning"},We={pass:"PASS",fail:"FAIL",inconclusive:"INCONCLUSIVE"},Be={"within-budgets":"every budget is kept",budget:"\
a budget is broken",readiness:"the revision is not ready",probe:"probes fail","insufficient-evidence":"too little evidence to decide","no-data":"nothing was see\
n that could be judged","no-access":"it could not be looked at",changed:"the service was changed meanwhile",cancelled:"stopped before it could decide",error:"io\
n-verify itself failed before it could decide"},Ge={failure:"the job fails",warning:"the job goes on with this warning",success:"the job goes on"},ze={checker:"\
of the checker",bot:"of the bot","health-path":"for the health path","ignored-agent":"of the caller to ignore","ignored-path":"for the path to ignore","other-pa\
th":"for another path:"},He={health:"Health",chat:"Chat"},Fe={waiting:"waiting",ready:"ready",failed:"failed"},Ze={slow:"slower",failed:"failed",waited:"waited",
above:"above"},Ke={...s,...{findings:me,decisions:Ie,verdicts:We,causes:Be,reasons:Ue,notices:Oe,probeNames:He,readinessStates:Fe,short(e,t,o){const{code:n}=o;return(n===
"breach-early"||n==="breach-at-end")&&fe(t)?t.percentile!==null?`${t.percentile} latency ${t.value??"?"} is above the budget of ${t.limit}: ${t.bad} of ${t.n} ${S(
t)} were slower`:`error rate ${t.value??"?"} is above the budget of ${t.limit}: ${t.bad} of ${t.n} ${S(t)} failed`:n==="revision-failed"?`Cloud Run could not st\
art the revision: ${e.quote((0,I.qi)(o.message))}`:n==="service-failed"?`the service did not become ready: ${e.quote((0,I.qi)(o.message))}`:n==="gauge-above"?`${me[t.
id]} stayed above the budget of ${t.limit} and reached ${t.value}`:n==="baseline-slower"?`slower than the baseline at P${o.percentile}: ${t.value??"?"} against ${e.
duration(o.baselineMs)}`:n==="baseline-more-errors"?`more errors than the baseline: ${t.value??"?"} against ${e.percent(o.baselineRate)}`:n==="not-proven"&&fe(t)?
t.percentile!==null?`${t.n} ${S(t)} (${t.bad} slower than ${t.limit}) are too few to prove or to break the ${t.percentile} budget`:`${t.n} ${S(t)} (${t.bad} wit\
h an error) are too few to prove or to break the error budget of ${t.limit}`:null},evidenceClause:e=>`, which a service within that budget would show in at most\
 ${e} windows`,warnedClause:e=>`; ${e.length===1?"a warning":"warnings"}: ${e.join(", ")}`,passedHeadline:(e,t,o,n,E,F)=>["every budget is kept",t===null||o===null?
"":`: ${A(e,t,F?"probe":"request")} in ${e.duration(o)}`,E===null?"":`, P95 ${E}`,n===null?"":`, ${n} errors`].join(""),policyClause:(e,t,o,n)=>`${Ge[n]} becaus\
e ${e.code(t)} is ${e.code(o)}`,sample:(e,t,o,n,E)=>n===null?A(e,o,t):`${e.count(n)} of ${A(e,o,t)} ${Ze[E]}`,windowLine:(e,t,o,n)=>n===null?e.duration(t):`${e.
duration(t)} of ${e.duration(o)} (${{failed:"ended early: it failed",proven:"ended early: it was proven",refused:"ended early: what it rests on is refused",cancelled:"\
cancelled"}[n]})`,sourceLine:{app:"Judged: the app's own log entries.",platform:"Judged: Cloud Run's request log.",monitoring:"Judged: Cloud Monitoring's counts\
, because no log is whole.",probes:"Judged: this run's own probes, because no user reaches the candidate.",none:"Neither the app's log nor Cloud Run's had an en\
try."},requestLine:(e,t,o,n,E,F)=>`${A(e,t,"request")} of users: ${A(e,o,"error")}, ${e.count(n)} slow${E===0?"":`; ${e.count(E)} refused by Cloud Run before an\
 instance saw them`}${F===0?"":`; ${e.count(F)} of this run's own left out`}.`,ignoredLine:(e,{count:t,by:o})=>`${A(e,t,"further request was no user's","further\
 requests were no users'")} and ${t===1?"is":"are"} left out: ${o.slice(0,5).map(n=>`${e.count(n.count)} ${ze[n.who]} ${e.quote(n.name)}`).join(", ")}${o.length>
5?", and more":""}.`,outsideLine:(e,t)=>`${A(e,t,"further entry","further entries")} came from requests that began before the window or after it; they are left \
out.`,probedLine:(e,t,o,n)=>`${A(e,t,"probe")}: ${A(e,o,"error")}, ${e.count(n)} slow.`,latencyLine:(e,t)=>`Latency: mean ${e.duration(t.meanMs)}, P50 ${e.duration(
t.p50Ms)}, P95 ${e.duration(t.p95Ms)}, P99 ${e.duration(t.p99Ms)}, longest ${e.duration(t.maxMs)}.`,unusableLine:(e,t)=>`Not usable: ${e.count(t.missing)} witho\
ut a latency, ${e.count(t.notANumber)} with one that is no number, ${e.count(t.negative)} negative, ${e.count(t.noStatus)} without a status.`,waitsLine:(e,t)=>`\
Waits for an instance, by Cloud Run's own log: ${t.waited===0?"none":e.count(t.waited)} of ${A(e,t.n,"request")}${t.sampling===null?"":`, a sample of ${e.percent(
t.sampling.fraction)},`} waited more than ${e.duration(t.longerThanMs)}${t.waited===0?"":`, at most ${e.duration(t.longestMs)}`}${t.refusedWaited===0?"":`; ${A(
e,t.refusedWaited,"refused one")} did, at most ${e.duration(t.longestRefusedMs)}`}${t.unknown===0?"":`; ${e.count(t.unknown)} came late to the log, and nothing \
tells why`}.`,seenLine:(e,t)=>`A request shows in the log when it has ended: none that takes longer than ${e.duration(t)} can be among them.`,readsLine:(e,t,o)=>`${A(
e,t,"log read")}, at most ${e.count(o)} in a minute (Google allows 60 unless that was raised).`,sampledLine:(e,t,o)=>`Sampled: ${e.percent(t)} of about ${A(e,o,
"request")}.`,comparedLine:(e,t,o,n)=>t?`Both served at the same time, from ${e.dateTime(o)} to ${e.dateTime(n)} UTC.`:`The baseline's requests are of the equal\
ly long time before the deploy, from ${e.dateTime(o)} to ${e.dateTime(n)} UTC.`,newErrors:{compared:(e,t)=>{const o=`${e.dateTime(t.from)} to ${e.dateTime(t.to)}\
 UTC`;return t.truncated?`Compared with the newest ${A(e,t.compared,"error message")} of ${e.code(t.baseline)}, from ${o}. It wrote more than could be read: wha\
t is listed may be older than it seems.`:`Compared with the error messages of ${e.code(t.baseline)} from ${o}: ${e.count(t.compared)} in all.`},none:"None: the \
baseline wrote each of the candidate's error messages too.",atLeast:"The candidate wrote more error messages than could be read: each may have come more often.",
noBaseline:"There is no baseline to compare the error messages with.",unread:(e,t)=>`The error messages of ${e.code(t)} could not be read, so none can be told t\
o be new.`},cut:e=>`Cut to fit GitHub's limit for a summary: ${e.join(", ")}. The report file has everything.`,cutHard:"Cut to fit GitHub's limit for a summary.\
 The report file has everything.",logs:{countNote:(e,t,o,n)=>{const E=[...t===0?[]:[`the ${A(e,t,"request")} of this run's own`],...n===0?[]:[`the ${e.count(n)}\
 that are no users'`],...o===0?[]:[`the ${e.count(o)} that began outside of the window`]];return`This filter finds them. This line counts them again${E.length===
0?"":`, with ${E.join(" and ")} that were left out`}:`}},steps:De,doors:G,questions:R,progress:{of:(e,t)=>`${e} of ${t}`,requests:(e,t)=>A(e,t,"request"),probes:(e,t)=>A(
e,t,"probe"),p95:e=>`P95 ${e??"\u2013"}`,errors:e=>`errors ${e??"\u2013"}`,evidence:(e,t)=>`against ${e}, for ${t}`,sampled:e=>`sampled ${e}`,reading:(e,t,o)=>`\
Reading the logs: ${e.count(t)} of about ${e.count(o)} entries`,sql:(e,t,o)=>`BigQuery would read ${e.bytes(t)} (at most ${e.bytes(o)} may be billed)`}},cli:u,github:b,
page:p,period:g,rollout:d,setup:k,slack:U,traffic:x,units:L},Ve={marks:{pass:"\uD1B5\uACFC",ok:"\uC815\uC0C1",warn:"\uC8FC\uC758",fail:"\uC2E4\uD328",open:"\uD655\uC778 \uBD88\
\uAC00",waiting:"\uB300\uAE30"},headings:{findings:"\uD310\uC815 \uD56D\uBAA9",mainFindings:"\uC8FC\uC694 \uACB0\uACFC",green:"\uC815\uC0C1 \uBA54\uD2B8\uB9AD",
yellow:"\uC8FC\uC758\uAC00 \uD544\uC694\uD55C \uD56D\uBAA9",overall:"\uC885\uD569 \uD310\uC815",metrics:"\uC131\uB2A5 \uBA54\uD2B8\uB9AD",why:"\uD310\uC815 \uC774\uC720",
next:"\uB2E4\uC74C\uC5D0 \uD560 \uC77C",plan:"\uB2E4\uC74C \uC8FC \uACC4\uD68D",improve:"\uAC1C\uC120\uD560 \uC810",notices:"\uCC38\uACE0",checklist:"\uCCB4\uD06C\uB9AC\uC2A4\uD2B8",
compared:"\uC774\uC804 \uB9AC\uBE44\uC804\uACFC \uBE44\uAD50",latency:"\uC9C0\uC5F0 \uC2DC\uAC04",course:"\uC2DC\uAC04\uC5D0 \uB530\uB978 \uBCC0\uD654",newErrors:"\
\uC0C8\uB85C \uB098\uD0C0\uB09C \uC624\uB958 \uBA54\uC2DC\uC9C0",errors:"\uC790\uC8FC \uBC1C\uC0DD\uD55C \uC624\uB958",requests:"\uC694\uCCAD",byStatus:"\uC0C1\uD0DC \uCF54\uB4DC\uBCC4 \
\uC694\uCCAD",byGroup:"\uADF8\uB8F9\uBCC4 \uC694\uCCAD",slowest:"\uAC00\uC7A5 \uB290\uB9B0 \uC694\uCCAD",probes:"\uD504\uB85C\uBE0C",dependencies:"\uB9C8\uC9C0\uB9C9 \uD5EC\uC2A4 \uCCB4\uD06C \uC751\uB2F5\uC758\
 \uC758\uC874\uC131",failures:"\uCD5C\uADFC \uC2E4\uD328\uD55C \uD504\uB85C\uBE0C",resources:"\uBA54\uBAA8\uB9AC\uC640 CPU",readiness:"\uC900\uBE44 \uACFC\uC815",
candidate:"\uB300\uC0C1 \uB9AC\uBE44\uC804\uACFC \uD2B8\uB798\uD53D",traffic:"\uD2B8\uB798\uD53D",trend:"\uAE30\uAC04\uBCC4 P95",configuration:"\uC124\uC815",judged:"\
\uD310\uC815 \uBC29\uBC95",source:"\uC218\uCE58\uC758 \uCD9C\uCC98",query:"\uAC19\uC740 \uC218\uCE58\uB97C \uB2E4\uC2DC \uD655\uC778\uD558\uB824\uBA74",recount:"\
\uB2E4\uC2DC \uC138\uB294 \uBA85\uB839",rollback:"\uB864\uBC31"},columns:{check:"\uD56D\uBAA9",decision:"\uD310\uC815",seen:"\uAD00\uCE21\uAC12",limit:"\uD55C\uB3C4",
sample:"\uD45C\uBCF8",interval:"95% \uC2E0\uB8B0\uAD6C\uAC04",metric:"\uBA54\uD2B8\uB9AD",value:"\uAC12",mark:"\uD310\uC815",message:"\uBA54\uC2DC\uC9C0",pattern:"\
\uD328\uD134",example:"\uCCAB \uBA54\uC2DC\uC9C0",count:"\uAC74\uC218",first:e=>`\uCD5C\uCD08 \uBC1C\uC0DD (${e})`,at:e=>`\uC2DC\uAC01 (${e})`,severity:"\uC2EC\uAC01\uB3C4",
status:"\uC0C1\uD0DC \uCF54\uB4DC",group:"\uADF8\uB8F9",requests:"\uC694\uCCAD",share:"\uBE44\uC728",errors:"\uC624\uB958",errorRate:"\uC624\uB958\uC728",slow:"\
\uB290\uB9B0 \uC694\uCCAD",slowOver:(e,t)=>`\uB290\uB9B0 \uC694\uCCAD(${e.duration(t)} \uCD08\uACFC)`,mean:"\uD3C9\uADE0",p50:"P50",p95:"P95",p99:"P99",longest:"\
\uCD5C\uB300",latency:"\uC9C0\uC5F0 \uC2DC\uAC04",logs:"\uB85C\uADF8",probe:"\uD504\uB85C\uBE0C",sent:"\uC804\uC1A1",failed:"\uC2E4\uD328",longestRun:"\uCD5C\uB300 \uC5F0\uC18D \uC2E4\uD328",
firstAnswer:"\uCCAB \uC751\uB2F5 \uC911\uC559\uAC12",repeatedAnswer:"\uBC18\uBCF5 \uC751\uB2F5 \uC911\uC559\uAC12",name:"\uC774\uB984",state:"\uC0C1\uD0DC",reason:"\
\uC774\uC720",resource:"\uC790\uC6D0",last:"\uCD5C\uADFC\uAC12",highest:"\uCD5C\uACE0\uAC12",points:"\uCE21\uC815\uAC12 \uC218",after:"\uACBD\uACFC",setting:"\uC124\uC815",
wanted:"\uAE30\uB300 \uC124\uC815",actual:"\uC2E4\uC81C \uC124\uC815",revision:"\uB9AC\uBE44\uC804",percent:"\uD2B8\uB798\uD53D",tag:"\uD0DC\uADF8",url:"URL",from:"\
\uC774\uC0C1",below:"\uBBF8\uB9CC",period:"\uAE30\uAC04",difference:"\uCC28\uC774",candidate:"\uB300\uC0C1 \uB9AC\uBE44\uC804",baseline:"\uC774\uC804 \uB9AC\uBE44\uC804"},
labels:{service:"\uC11C\uBE44\uC2A4",candidate:"\uB300\uC0C1",baseline:"\uC774\uC804",window:"\uAD00\uCC30 \uC2DC\uAC04",period:"\uAE30\uAC04",deployed:"\uBC30\uD3EC",
commit:"\uCEE4\uBC0B",open:"\uBC14\uB85C \uAC00\uAE30",run:"\uC774 \uC2E4\uD589",revision:"\uB9AC\uBE44\uC804",logs:"\uB85C\uADF8",metrics:"\uBA54\uD2B8\uB9AD",
dashboards:"\uB300\uC2DC\uBCF4\uB4DC",revisionLogs:"\uB9AC\uBE44\uC804 \uB85C\uADF8",entries:"\uB85C\uADF8",followsLatest:"\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB984",
noGroup:"(\uC5C6\uC74C)",up:"\uC815\uC0C1",down:"\uC7A5\uC560",now:"\uC9C0\uAE08 \uD560 \uC77C"},settings:{created:e=>`\uC0DD\uC131 \uC2DC\uAC01 (${e})`,memory:"\
\uBA54\uBAA8\uB9AC",cpu:"CPU",instances:"\uC778\uC2A4\uD134\uC2A4 \uC218","max-instances":"\uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218",concurrency:"\uB3D9\uC2DC \uC694\uCCAD \uC218",
timeout:"\uC694\uCCAD \uC81C\uD55C \uC2DC\uAC04",healthCheck:"\uD5EC\uC2A4 \uCCB4\uD06C","health-path":"\uD5EC\uC2A4 \uCCB4\uD06C \uACBD\uB85C","health-timeout":"\
\uD5EC\uC2A4 \uCCB4\uD06C \uC81C\uD55C \uC2DC\uAC04",traffic:"\uD2B8\uB798\uD53D",instanceRange:(e,t)=>`${e} \u2013 ${t}`},commit:(e,t,o)=>`${e.code(t.slice(0,7))}${o===
null?"":`, \uC791\uC131\uC790 ${e.quote(o)}`}`,span:(e,t,o)=>`${e.dateTime(t)} \u2013 ${e.dateTime(o)} (${e.zone})`,interval:(e,t)=>t===null?`${e} \uC774\uC0C1`:
`${e} \u2013 ${t}`,limit:e=>`\uD55C\uB3C4 ${e}`,passed:(e,t)=>`\uD1B5\uACFC ${e}\uAC1C: ${t.join(", ")}`,passedFigure:(e,t,o)=>`${e} ${t}(\uD55C\uB3C4 ${o})`,missed:{
word:"\uCD5C\uACE0\uAC12\uC744 \uB193\uCE68",sentence:"\uADF8\uB7F0\uB370\uB3C4 \uBA54\uBAA8\uB9AC \uCD08\uACFC\uB85C \uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uB450 \uCE21\uC815 \uC2DC\uC810 \uC0AC\uC774\uC5D0 \uC0AC\uC6A9\uB7C9\uC774 \uCE58\uC19F\uC558\uB2E4\uAC00 \uC885\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4."},
more:e=>`\uC678 ${e}\uAC1C`,figures:"\uC218\uCE58 \uBCF4\uAE30",chart:{latency:(e,t)=>`${e.duration(t)} \uB2E8\uC704 P95 \uC9C0\uC5F0 \uC2DC\uAC04`,requests:(e,t)=>`${e.
duration(t)} \uB2E8\uC704 \uC694\uCCAD \uC218`,errors:(e,t)=>`${e.duration(t)} \uB2E8\uC704 \uC624\uB958 \uC218`,hours:"\uC2DC\uC791 \uD6C4 \uACBD\uACFC(\uC2DC\uAC04)",
minutes:"\uC2DC\uC791 \uD6C4 \uACBD\uACFC(\uBD84)",seconds:"\uC2DC\uC791 \uD6C4 \uACBD\uACFC(\uCD08)",since:"\uAD00\uCC30 \uC2DC\uC791 \uD6C4 \uACBD\uACFC",latencyAxis:e=>`\
P95 (${e==="ms"?"ms":"\uCD08"})`,memoryAxis:"\uBA54\uBAA8\uB9AC (MB)",cpuAxis:"CPU (%)",budget:e=>`\uD55C\uB3C4 ${e}`,limitNote:(e,t)=>`\uC120\uC740 \uD55C\uB3C4(${t}\
)\uC785\uB2C8\uB2E4.`,gapNote:(e,t)=>`\uB9C9\uB300\uAC00 \uC5C6\uB294 ${e.count(t)}\uAC1C \uAD6C\uAC04\uC5D0\uB294 \uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uC788\uB294 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.`,
openNote:(e,t)=>`\uB9C8\uC9C0\uB9C9 ${e.count(t)}\uAC1C \uAD6C\uAC04\uC740 \uC544\uC9C1 \uB05D\uB098\uC9C0 \uC54A\uC740 \uB290\uB9B0 \uC694\uCCAD\uC774 \uC788\uC744 \uC218 \uC788\uC5B4 \uD45C\uC2DC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`,
noErrors:"\uBAA8\uB4E0 \uAD6C\uAC04\uC5D0\uC11C \uC624\uB958\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.",noLatency:"\uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uC788\uB294 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
probeFailures:"\uC2E4\uD328\uD55C \uD504\uB85C\uBE0C",probeFailure:(e,t,o)=>`${t} ${e} \uD504\uB85C\uBE0C \uC2E4\uD328: ${o}`,part:(e,t,o,n)=>`${e} \u2014 \uC694\uCCAD ${t}\
\uAC74, \uC624\uB958 ${o}\uAC74, P95 ${n}`,latencyTold:(e,t,o,n)=>`P95 \uBC94\uC704\uB294 ${e}\u2013${t}, \uC804\uCCB4 ${n}\uAC1C \uAD6C\uAC04 \uC911 ${o}\uAC1C\uAC00 \uD55C\uB3C4\uB97C\
 \uB118\uC5C8\uC2B5\uB2C8\uB2E4.`,requestsTold:(e,t)=>`\uAD6C\uAC04\uBCC4 \uC694\uCCAD \uC218\uB294 ${e}\u2013${t}\uAC74\uC785\uB2C8\uB2E4.`,errorsTold:(e,t)=>`\
\uC624\uB958\uB294 \uBAA8\uB450 ${e}\uAC74, \uD55C \uAD6C\uAC04\uC5D0 \uCD5C\uB300 ${t}\uAC74\uC785\uB2C8\uB2E4.`,point:(e,t)=>`${e}: ${t}`,gaugeTold:(e,t,o)=>`\
\uCD5C\uADFC\uAC12 ${e}, \uCD5C\uACE0\uAC12 ${t}, \uD55C\uB3C4 ${o}.`,spread:"\uC694\uCCAD \uCC98\uB9AC \uC2DC\uAC04\uC758 \uBD84\uD3EC",spreadAxis:"\uC9C0\uC5F0 \uC2DC\uAC04(\uB85C\uADF8 \uB208\uAE08\
)",within:"\uD55C\uB3C4 \uC774\uB0B4",beyond:"\uD55C\uB3C4 \uCD08\uACFC",share:(e,t,o,n)=>`${e}\u2013${t}: \uC694\uCCAD ${o}\uAC74(${n})`,spreadTold:(e,t,o,n)=>`\
\uC694\uCCAD ${e}\uAC74 \uC911 \uC808\uBC18\uC740 ${t} \uC774\uB0B4, 95%\uB294 ${o} \uC774\uB0B4\uC5D0 \uB05D\uB0AC\uACE0, \uAC00\uC7A5 \uAE34 \uC694\uCCAD\uC740 ${n}\
 \uAC78\uB838\uC2B5\uB2C8\uB2E4.`,evidence:"\uADFC\uAC70\uAC00 \uC313\uC778 \uACFC\uC815",against:"\uD55C\uB3C4 \uCD08\uACFC\uC758 \uADFC\uAC70",inFavour:"\uD55C\uB3C4 \uC900\uC218\
\uC758 \uADFC\uAC70",enough:"\uCDA9\uBD84",none:"\uC5C6\uC74C",evidencePoint:(e,t,o)=>`${e}: \uD55C\uB3C4 \uCD08\uACFC\uC758 \uADFC\uAC70 ${t}, \uD55C\uB3C4 \uC900\uC218\uC758 \uADFC\uAC70 ${o}`,
evidenceTold:(e,t,o,n)=>`\uB9C8\uC9C0\uB9C9 \uC2DC\uC810\uC5D0 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uD55C\uB3C4\uB97C \uC9C0\uD0A4\uB294 \uC11C\uBE44\uC2A4\uB77C\uBA74 \uCD5C\uB300 ${e}\
(\uC2E4\uD328\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${t}), \uD55C\uB3C4\uB97C \uB118\uB294 \uC11C\uBE44\uC2A4\uB77C\uBA74 \uCD5C\uB300 ${o}(\uD1B5\uACFC\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${n}\
)\uC785\uB2C8\uB2E4.`,evidenceNote:"\uADFC\uAC70\uB294 \uD310\uC815\uC5D0 \uCDA9\uBD84\uD55C \uC815\uB3C4\uC5D0 \uB300\uD55C \uBE44\uC728\uC744 \uB85C\uADF8 \uB208\uAE08\uC73C\uB85C \uB098\uD0C0\uB0B8 \uAC83\uC785\uB2C8\uB2E4. \uBA87 \uBC88\uC744 \uD655\uC778\uD558\uB354\uB77C\uB3C4 \uC624\uD310 \uD655\uB960\uC740 \uC57D\uC18D\uD55C \uBC94\uC704\uB97C \uB118\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."}},
ge={service:"\uC11C\uBE44\uC2A4",region:"\uB9AC\uC804",project:"\uD504\uB85C\uC81D\uD2B8"},Ye={replayed:(e,{startedAt:t,plannedMs:o},n,E,F)=>`${e.dateTime(t)} U\
TC\uBD80\uD130 ${e.duration(o)} \uAD6C\uAC04, ${e.duration(n)} \uB4A4\uC5D0 \uD310\uC815 (\uC870\uD68C ${e.count(F)}\uD68C \uC911 ${e.count(E)}\uD68C).`,late:(e,t)=>`\
\uC774 \uAD6C\uAC04\uC758 \uD56D\uBAA9 ${e.count(t)}\uAC1C\uB294 \uADF8 \uB4A4\uC5D0 \uB3C4\uCC29\uD588\uC2B5\uB2C8\uB2E4.`,bad:(e,t,o)=>`\uC77D\uC744 \uC218 \uC5C6\uB294 \uC904 \uB610\uB294 \uD56D\uBAA9: ${e.
count(t)}\uAC1C, \uCCAB \uBC88\uC9F8: ${o}.`,looksLike:e=>`\uD30C\uC77C \uD615\uC2DD: ${e}.`,unusable:(e,t,o)=>`\uC0AC\uC6A9\uD558\uC9C0 \uBABB\uD55C \uD56D\uBAA9 ${e.
count(t)}\uAC1C: ${o}.`,missing:(e,t,o,n,E)=>`\uC571\uC758 \uAD6C\uC870\uD654\uB41C \uD56D\uBAA9 ${e.count(t)}\uAC1C \uC911 ${o}(${n})\uC774(\uAC00) \uC788\uB294 \uD56D\uBAA9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC788\uB294 \uD544\uB4DC: ${E}\
.`,several:(e,t)=>`${t.map(([o,n])=>`${ge[o]} ${e.count(n.length)}\uAC1C(${n.join(", ")})`).join(", ")}\uAC00 \uC788\uC5B4 \uBC30\uD3EC\uB9C8\uB2E4 \uB530\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. ${t.
map(([o])=>`--${o}`).join(", ")}\uB85C \uD558\uB098\uB97C \uACE0\uB974\uC2ED\uC2DC\uC624.`,onlyOthers:(e,t,o)=>`\uCC3E\uB294 \uB300\uC0C1\uC758 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uD30C\uC77C\uC5D0 \uC788\uB294 \uAC83: ${t.
join("; ")}${o>0?` \uC678 ${e.count(o)}\uAC1C`:""}.`,places:ge,next:"\uB2E4\uC74C \uD560 \uC77C",columns:{file:"\uD30C\uC77C",revision:"\uB9AC\uBE44\uC804",begins:"\
\uC2DC\uC791 (UTC)",verdict:"\uD310\uC815",decided:"\uD310\uC815\uAE4C\uC9C0",requests:"\uC694\uCCAD",errorRate:"\uC624\uB958\uC728",p95:"P95"},sums:(e,t,o,n,E)=>`\
\uBC30\uD3EC ${e.count(t)}\uAC74 \uC911 \uC774 \uC608\uC0B0\uC774\uB77C\uBA74 \uD1B5\uACFC ${e.count(o)}\uAC74, \uC2E4\uD328 ${e.count(n)}\uAC74, \uD310\uC815 \uBD88\uAC00 ${e.
count(E)}\uAC74\uC774\uC5C8\uC744 \uAC83\uC785\uB2C8\uB2E4.`,early:(e,t,o,n)=>t===n?`\uC2E4\uD328\uB294 ${e.duration(t)} \uB4A4\uC5D0 \uC54C \uC218 \uC788\uC5C8\uC744 \uAC83\uC785\uB2C8\uB2E4.`:
`\uC2E4\uD328\uB294 ${e.duration(t)}\uC5D0\uC11C ${e.duration(n)} \uC0AC\uC774\uC5D0, \uC808\uBC18\uC740 ${e.duration(o)} \uC548\uC5D0 \uC54C \uC218 \uC788\uC5C8\uC744 \uAC83\uC785\uB2C8\uB2E4.`,
noDeploys:"\uADF8 \uAE30\uAC04\uC5D0\uB294 \uBC30\uD3EC\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4."},Je={runLink:"\uC2E4\uD589 \uC694\uC57D",trend:"\uCD94\uC774",thisRun:"\
\uC774\uBC88 \uC2E4\uD589",when:"\uC2DC\uAC01 (UTC)",verdict:"\uD310\uC815",same:"\uAC70\uC758 \uAC19\uC74C",slower:e=>`\u25B2 ${e} \uB290\uB824\uC9D0`,faster:e=>`\
\u25BC ${e} \uBE68\uB77C\uC9D0`,more:e=>`\u25B2 ${e} \uB298\uC5B4\uB0A8`,fewer:e=>`\u25BC ${e} \uC904\uC5B4\uB4E6`,points:e=>`${e}%p`,against:(e,t,o,n,E)=>`\uC774\uC804 \uC2E4\
\uD589(${t===""?"":`${e.code(t)}, `}${o} \uC804)\uACFC \uBE44\uAD50: ${[n===null?null:`P95 ${n}`,E===null?null:`\uC624\uB958\uC728 ${E}`].filter(F=>F!==null).join(
", ")}. \uB450 \uAD00\uCC30 \uAD6C\uAC04\uC758 \uC218\uCE58\uB97C \uB098\uB780\uD788 \uBCF8 \uAC83\uC774\uBA70 \uD1B5\uACC4 \uAC80\uC815\uC740 \uC544\uB2D9\uB2C8\uB2E4.`,
cut:e=>`GitHub \uB313\uAE00 \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uC0DD\uB7B5\uD55C \uBD80\uBD84: ${e.join(", ")}. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,
cutHard:"GitHub \uB313\uAE00 \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uB4B7\uBD80\uBD84\uC744 \uC0DD\uB7B5\uD588\uC2B5\uB2C8\uB2E4. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.",
cutCheck:e=>`GitHub \uAC80\uC0AC(check) \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uC0DD\uB7B5\uD55C \uBD80\uBD84: ${e.join(", ")}. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,
cutCheckHard:"GitHub \uAC80\uC0AC(check) \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uB4B7\uBD80\uBD84\uC744 \uC0DD\uB7B5\uD588\uC2B5\uB2C8\uB2E4. \uC790\uC138\uD55C \uB0B4\uC6A9\uC740 \uC2E4\uD589 \uC694\uC57D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.",
starting:"\uACE7 \uC0C8 \uB9AC\uBE44\uC804\uC744 \uC0B4\uD3B4\uBD05\uB2C8\uB2E4",running:"\uC544\uC9C1 \uD310\uC815\uC774 \uB098\uC624\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC9C4\uD589 \uC0C1\uD669\uC740 \uC2E4\uD589 \uB85C\uADF8\uC5D0\uC11C \uBCFC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
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
Qe={report:"\uBC30\uD3EC \uAC80\uC99D \uBCF4\uACE0\uC11C",skip:"\uBCF8\uBB38\uC73C\uB85C \uAC74\uB108\uB6F0\uAE30",contents:"\uBAA9\uCC28",judged:{source:"\uCD9C\uCC98",
policies:"\uD310\uB2E8 \uBCF4\uB958\uC758 \uCC98\uB9AC",policy:(e,t,o)=>`${e.code(`on-inconclusive: ${t}`)}, ${e.code(`on-no-data: ${o}`)}`,window:"\uAD00\uCC30 \uC2DC\uAC04",
polls:"\uD655\uC778 \uD69F\uC218",every:(e,t)=>`${e}\uD68C, ${t} \uAC04\uACA9`,schema:"\uBCF4\uACE0\uC11C"}},Xe={requests:"\uC694\uCCAD",resources:"\uBA54\uBAA8\uB9AC\uC640 CPU",
errors:"\uC624\uB958 \uBA54\uC2DC\uC9C0",revisions:"\uB9AC\uBE44\uC804",restarts:"\uC778\uC2A4\uD134\uC2A4 \uC885\uB8CC",trend:"\uC774\uC804 \uAE30\uAC04",instances:"\
\uC778\uC2A4\uD134\uC2A4 \uC218",refused:"\uC778\uC2A4\uD134\uC2A4\uC5D0 \uB2FF\uC9C0 \uBABB\uD55C \uC694\uCCAD"},et={title:{day:"24\uC2DC\uAC04 \uBCF4\uACE0\uC11C",
week:"\uC8FC\uAC04 \uBCF4\uACE0\uC11C",month:"\uC6D4\uAC04 \uBCF4\uACE0\uC11C",custom:"\uC6B4\uC601 \uBCF4\uACE0\uC11C"},verdicts:{pass:"\uC815\uC0C1",warn:"\uC8FC\uC758",
fail:"\uD55C\uB3C4 \uCD08\uACFC",inconclusive:"\uD310\uB2E8 \uBCF4\uB958"},headline(e,t){return[`\uC694\uCCAD ${e.count(t.requests)}\uAC74, \uC131\uACF5\uB960 ${e.
percent(t.successRate)}${t.p95Ms===null?"":`, P95 ${e.duration(t.p95Ms)}`}`,...t.failed.length===0?[]:[`\uD55C\uB3C4 \uCD08\uACFC: ${t.failed.join(", ")}`],...t.
warned.length===0?[]:[`\uC8FC\uC758: ${t.warned.join(", ")}`],...t.unknown.length===0?[]:[`\uD655\uC778 \uBD88\uAC00: ${t.unknown.join(", ")}`]].join("; ")},noRequests:"\
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
\uAC00\uC6A9\uC131 \uBAA9\uD45C \uB2EC\uC131",trend:"\uC0C1\uC2B9 \uCD94\uC138 \uC5C6\uC74C",configuration:"\uC6D0\uD558\uB294 \uC124\uC815\uC73C\uB85C \uC2E4\uD589 \uC911"},
askPeople:"\uC0AC\uB78C\uB9CC \uC54C \uC218 \uC788\uC73C\uB2C8 \uC9C1\uC811 \uD655\uC778\uD558\uC138\uC694",reason(e,t){switch(t.code){case"within":return"\uD55C\uB3C4 \uC774\uB0B4";case"\
within-unproven":return"\uD55C\uB3C4 \uC774\uB0B4\uC774\uC9C0\uB9CC \uC694\uCCAD\uC774 \uC801\uC5B4 \uADFC\uAC70\uAC00 \uBD80\uC871\uD569\uB2C8\uB2E4";case"beyo\
nd":return"\uD55C\uB3C4\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4";case"beyond-unproven":return"\uD55C\uB3C4\uB97C \uB118\uC5C8\uC9C0\uB9CC \uC6B0\uC5F0\uC77C \uC218 \uC788\uB294 \uC815\uB3C4\uC785\uB2C8\uB2E4";case"\
unresolved":return`\uC54C \uC218 \uC5C6\uC74C: \uAC12\uC774 ${t.high===null?`${e.duration(t.low)} \uC774\uC0C1`:`${e.duration(t.low)}~${e.duration(t.high)} \uC0AC\uC774`}\
\uC774\uACE0 \uD55C\uB3C4\uB3C4 \uADF8 \uC548\uC5D0 \uC788\uC2B5\uB2C8\uB2E4`;case"below-range":return`\uC815\uC0C1 \uBC94\uC704(${e.duration(t.low)}\uBD80\uD130)\uBCF4\uB2E4 \uBE60\uB985\uB2C8\uB2E4.\
 \uC694\uCCAD\uC774 \uC911\uAC04\uC5D0 \uB04A\uAE30\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694`;case"no-data":return"\uB370\uC774\uD130 \uC5C6\uC74C";case"not-r\
ead":return`\uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`;case"not-asked":return"\uD310\uB2E8\uD558\uC9C0 \uC54A\uC74C";case"rising":return`${t.
steps}\uAC1C \uAE30\uAC04\uC5D0 \uAC78\uCCD0 \uB9E4\uBC88 ${e.duration(t.perStepMs)}\uC529 \uC0C1\uC2B9(\uCD94\uC138 \uC5C6\uC774 \uC774\uB807\uAC8C \uB420 \uD655\uB960 ${e.
percent(t.p)})${t.reachedAt===null?"":`. \uC774\uB300\uB85C\uBA74 ${e.day(t.reachedAt)}\uC5D0 \uD55C\uB3C4\uC5D0 \uC774\uB985\uB2C8\uB2E4`}`;case"steady":return`${t.
steps}\uAC1C \uAE30\uAC04 \uB3D9\uC548 \uC0C1\uC2B9 \uCD94\uC138 \uC5C6\uC74C`;case"too-few-periods":return`\uCD94\uC138\uB97C \uD310\uB2E8\uD558\uAE30\uC5D0\uB294 ${t.
steps}\uAC1C \uAE30\uAC04\uC73C\uB85C \uBD80\uC871\uD569\uB2C8\uB2E4`;case"leak":return`\uB9E4\uC77C ${e.bytes(t.perDayBytes)}\uC529 \uAFB8\uC900\uD788 \uC99D\uAC00${t.
daysToLimit===null?"":`. ${e.count(Math.round(t.daysToLimit))}\uC77C \uB4A4 \uD55C\uB3C4\uC5D0 \uC774\uB985\uB2C8\uB2E4`}`;case"no-leak":return`${t.days}\uC77C \uB3D9\uC548 \uAFB8\uC900\
\uD55C \uC99D\uAC00 \uC5C6\uC74C(\uD558\uB8E8 ${e.bytes(t.perDayBytes)})`;case"memory-rises":return`\uD558\uB8E8 ${e.bytes(t.perDayBytes)} \uC18D\uB3C4\uB85C \uC99D\uAC00\uD588\uC73C\uB2C8 \uC9C0\uCF1C\uBCF4\uC138\uC694`;case"\
memory-steady":return`\uC548\uC815\uC801(\uD558\uB8E8 ${e.bytes(t.perDayBytes)})`;case"too-short":return`${e.count(t.hours)}\uC2DC\uAC04\uC73C\uB85C\uB294 \uBD80\uC871\uD569\uB2C8\uB2E4(${t.
needed}\uC2DC\uAC04 \uD544\uC694)`;case"hours-above":return`${e.duration(t.forMs)} \uB3D9\uC548 \uD55C\uB3C4 \uCD08\uACFC, \uCC98\uC74C\uC740 ${e.dateTime(t.firstAt)}`;case"\
steady-load":return`${e.percent(t.least)}~${e.percent(t.most)}`;case"swinging-load":return`${e.percent(t.least)}~${e.percent(t.most)} \uC0AC\uC774\uB85C \uD06C\uAC8C \uBCC0\uB3D9`;case"\
no-restarts":return"\uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4 \uC5C6\uC74C";case"restarted":return`\uC778\uC2A4\uD134\uC2A4 ${e.count(t.times)}\uAC1C \uC885\uB8CC${t.
recovered===null?"":t.recovered?", \uC774\uD6C4 \uC790\uB3D9\uC73C\uB85C \uBCF5\uAD6C\uB428":", \uC774\uD6C4 \uC694\uCCAD\uC774 \uACC4\uC18D \uC2E4\uD328\uD568"}\
: ${e.quote(t.message)}`;case"groups-alike":return`\uADF8\uB8F9 ${e.count(t.groups)}\uAC1C, \uD3B8\uCC28 \uC5C6\uC74C(p = ${e.percent(t.p)}, \uD6A8\uACFC \uD06C\uAE30 ${e.
percent(t.effect)})`;case"groups-differ":return`${e.quote(t.slowest)} \uD3C9\uADE0 ${e.duration(t.meanMs)}, \uB098\uBA38\uC9C0 \uD3C9\uADE0 ${e.duration(t.othersMeanMs)}\
(\uD6A8\uACFC \uD06C\uAE30 ${e.percent(t.effect)})`;case"all-groups-work":return`\uADF8\uB8F9 ${e.count(t.groups)}\uAC1C \uBAA8\uB450 \uC751\uB2F5\uD569\uB2C8\uB2E4`;case"\
group-broken":return`${e.quote(t.group)} \uC694\uCCAD ${e.count(t.requests)}\uAC74 \uC911 ${e.count(t.errors)}\uAC74 \uC2E4\uD328${t.more>0?`, \uADF8 \uBC16\uC5D0 ${e.
count(t.more)}\uAC1C \uADF8\uB8F9\uB3C4 \uC2E4\uD328`:""}`;case"no-groups":return"\uADF8\uB8F9 \uC815\uBCF4 \uC5C6\uC74C";case"all-answer":return t.parts===0?"\uC815\
\uC0C1(\uAC1C\uBCC4 \uD56D\uBAA9 \uC5C6\uC74C)":`${e.count(t.parts)}\uAC1C \uBAA8\uB450 \uC751\uB2F5`;case"parts-failing":return`\uC751\uB2F5\uD558\uC9C0 \uC54A\uC74C: ${e.
quote(t.names)}`;case"health-failing":return`\uC0C1\uD0DC \uD655\uC778 \uC2E4\uD328: ${e.quote(t.detail)}`;case"no-new-errors":return"\uC774\uC804 \uAE30\uAC04\uC5D0 \uC5C6\uB358 \uC624\uB958 \uD328\uD134 \uC5C6\uC74C";case"\
new-errors":return`\uC0C8\uB85C\uC6B4 \uC624\uB958 \uD328\uD134 ${e.count(t.patterns)}\uAC1C(\uBA54\uC2DC\uC9C0 ${e.count(t.messages)}\uAC74)`;case"logs-agree":
return`\uC11C\uBC84 \uC624\uB958: \uC571 \uB85C\uADF8 ${e.count(t.app)}\uAC74, Cloud Run ${e.count(t.platform)}\uAC74`;case"logs-differ":return`\uC11C\uBC84 \uC624\uB958: \uC571 \uB85C\uADF8 ${e.
count(t.app)}\uAC74, Cloud Run ${e.count(t.platform)}\uAC74. \uD55C\uCABD \uAE30\uB85D\uC774 \uBE60\uC838 \uC788\uC2B5\uB2C8\uB2E4`;case"log-silent":return`${e.
dateTime(t.firstAt)}\uBD80\uD130 ${e.count(t.parts)}\uAC1C \uAD6C\uAC04\uC5D0\uC11C \uC571 \uB85C\uADF8\uAC00 \uC5C6\uC9C0\uB9CC Cloud Run\uC740 \uC694\uCCAD ${e.
count(t.requests)}\uAC74\uC744 \uC9D1\uACC4\uD588\uC2B5\uB2C8\uB2E4. \uC774 \uC694\uCCAD\uC740 \uC218\uCE58\uC5D0 \uBE60\uC838 \uC788\uC2B5\uB2C8\uB2E4`;case"ca\
che-effective":return`\uBC18\uBCF5 \uC9C8\uBB38 ${e.duration(t.repeatedMs)}, \uC0C8 \uC9C8\uBB38 ${e.duration(t.firstMs)}`;case"cache-ineffective":return`\uBC18\uBCF5 \uC9C8\uBB38 ${e.
duration(t.repeatedMs)}, \uC0C8 \uC9C8\uBB38 ${e.duration(t.firstMs)}. \uCE90\uC2DC\uAC00 \uB3D9\uC791\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4`;case"as-wanted":return`\
\uC124\uC815 ${t.settings}\uAC1C \uBAA8\uB450 \uC77C\uCE58`;case"differs":return`\uB2E4\uB984: ${e.quote(t.settings)}`;case"latest-serves":return`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC774 \uC11C\uBE44\uC2A4 \uC911:\
 ${e.code(t.revision)}`;case"older-serves":return`\uB354 \uC0C8\uB85C\uC6B4 ${e.code(t.latest)} \uB300\uC2E0 ${e.code(t.revision)} \uB9AC\uBE44\uC804\uC774 \uC11C\uBE44\uC2A4 \uC911`}},
notice(e,t){switch(t.code){case"not-over":return`\uAE30\uAC04\uC774 \uC544\uC9C1 \uB05D\uB098\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4(\uC885\uB8CC \uC608\uC815 ${e.
dateTime(t.plannedTo)}). \uC9C0\uAE08\uAE4C\uC9C0\uC758 \uB0B4\uC6A9\uB9CC \uB2F4\uC558\uC2B5\uB2C8\uB2E4.`;case"service-younger":return`\uC11C\uBE44\uC2A4\uAC00 \uAE30\uAC04\uBCF4\uB2E4 \uB098\uC911\uC5D0 \uB9CC\uB4E4\uC5B4\uC84C\uC2B5\uB2C8\uB2E4. \
\uCCAB \uB9AC\uBE44\uC804 \uC0DD\uC131: ${e.dateTime(t.since)}.`;case"retention":return`\uB85C\uADF8\uB294 ${t.days}\uC77C \uB3D9\uC548 \uBCF4\uAD00\uB418\uBBC0\uB85C ${e.
dateTime(t.from)} \uC774\uC804 \uAE30\uB85D\uC740 \uC5C6\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`;case"no-data":return"\uC774 \uAE30\uAC04\uC5D0 \uC774 \uC11C\uBE44\uC2A4\uC758 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.";case"\
offset-unknown":return"\uBC30\uD3EC \uC2DC\uAC01\uC744 \uC77D\uC9C0 \uBABB\uD574, \uBC30\uD3EC \uD6C4\uAC00 \uC544\uB2C8\uB77C \uC9C0\uAE08\uAE4C\uC9C0\uB97C \uAE30\uAC04\uC73C\uB85C \uD588\uC2B5\uB2C8\uB2E4.";case"\
deployed-within":return`\uAE30\uAC04 \uC911 ${e.dateTime(t.at)}\uC5D0 ${e.code(t.revision)} \uB9AC\uBE44\uC804\uC774 \uBC30\uD3EC\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC218\uCE58\uB294 \uBAA8\uB4E0 \uB9AC\uBE44\uC804\uC744 \uD569\uD55C \uAC12\uC785\uB2C8\uB2E4.`;case"\
sampled":return`\uB85C\uADF8\uC758 ${e.percent(t.fraction)}\uB9CC \uC11C\uBC84\uC5D0\uC11C \uACE0\uB974\uAC8C \uCD94\uCD9C\uD574 \uC77D\uC5C8\uACE0, \uAC74\uC218\uB294 \uC804\uCCB4\uB85C \uD658\uC0B0\uD588\uC2B5\uB2C8\uB2E4.`;case"\
platform-figures":return"\uC571\uC774 \uC544\uB2C8\uB77C Cloud Run\uC774 \uAE30\uB85D\uD55C \uBAA8\uB4E0 \uACBD\uB85C\uC758 \uC694\uCCAD\uC744 \uAE30\uC900\uC73C\uB85C \uD55C \uC218\uCE58\uC785\uB2C8\uB2E4.";case"\
refused":return`${t.fraction<1?"\uC57D ":""}${e.count(t.count)}\uAC74\uC758 \uC694\uCCAD\uC744 \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB2FF\uAE30 \uC804\uC5D0 Cloud Run\uC774 \uAC70\uBD80\uD588\uC2B5\uB2C8\uB2E4. \uBAA8\uB450 \uC624\uB958\uB85C \uC9D1\uACC4\uD588\uC2B5\uB2C8\uB2E4. \uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218\uAC00 \uCDA9\uBD84\uD55C\uC9C0 \uD655\uC778\uD558\uC138\uC694.`;case"\
no-groups-in-source":return`\uC774 \uCD9C\uCC98\uC5D0\uB294 \uADF8\uB8F9 \uC815\uBCF4\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. ${e.code("setup")}\uC774 \uB9CC\uB4DC\uB294 \uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD\uC5D0\uB294 \uC788\uC2B5\uB2C8\uB2E4.`;case"\
errors-truncated":return"\uC624\uB958 \uBA54\uC2DC\uC9C0\uAC00 \uB9CE\uC544 \uCD5C\uADFC \uAC83\uB9CC \uC77D\uC5C8\uC2B5\uB2C8\uB2E4.";case"not-read":return`\uC77D\uC9C0 \
\uBABB\uD568(${Xe[t.what]}): ${e.quote(t.detail)}`;case"metric-incomplete":return`\uC571\uC758 \uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD\uC740 ${e.dateTime(t.
since)}\uBD80\uD130 \uC9D1\uACC4\uB418\uC5B4, \uAE30\uAC04 \uC804\uCCB4\uB294 Cloud Run\uC758 \uBA54\uD2B8\uB9AD\uC73C\uB85C \uB098\uD0C0\uB0C8\uC2B5\uB2C8\uB2E4.`}},
sources:{logs:"\uB85C\uADF8 \uC804\uCCB4","logs-sampled":"\uB85C\uADF8 \uD45C\uBCF8",monitoring:"Cloud Monitoring",bigquery:"\uB85C\uADF8 SQL(BigQuery)"},sourceReason(e,t){
switch(t.code){case"asked-for":return"\uC785\uB825\uC5D0\uC11C \uC9C0\uC815\uD568";case"fits-quota":return`\uB85C\uADF8\uAC00 \uD558\uB098\uC529 \uC77D\uC744 \uC218 \uC788\uB294 ${e.
count(t.most)}\uAC74 \uC774\uD558\uC774\uBBC0\uB85C`;case"above-quota":return`\uB85C\uADF8\uAC00 ${e.count(t.most)}\uAC74\uC744 \uB118\uC5B4 \uD558\uB098\uC529 \uC77D\uC744 \uC218 \uC5C6\uC73C\uBBC0\uB85C`;case"\
volume-unknown":return"Cloud Monitoring\uC5D0\uC11C \uC694\uCCAD \uC218\uB97C \uC54C \uC218 \uC5C6\uC73C\uBBC0\uB85C";case"bigquery-unavailable":return`SQL\uC744 \uC4F8 \uC218\
 \uC5C6\uC73C\uBBC0\uB85C: ${e.quote(t.detail)}`}},sourceLine:(e,t)=>[`\uD655\uC778\uD55C \uC694\uCCAD ${e.count(t.seen)}\uAC74${t.fraction===null?"":`(\uC804\uCCB4\uC758 ${e.
percent(t.fraction)})`}`,`API \uD638\uCD9C: Logging ${t.calls.logging}\uD68C, Monitoring ${t.calls.monitoring}\uD68C, BigQuery ${t.calls.bigquery}\uD68C, Cloud Run ${t.
calls.cloudRun}\uD68C`,...t.bytesBilled===null?[]:[`\uACFC\uAE08 \uB300\uC0C1 ${e.bytes(t.bytesBilled)}`]].join("; "),labels:{total:"\uCD1D \uC694\uCCAD \uC218",
successRate:"\uC131\uACF5\uB960",availability:"\uAC00\uC6A9\uC131",mean:"\uD3C9\uADE0 \uC9C0\uC5F0 \uC2DC\uAC04",p50:"P50",p95:"P95",p99:"P99",max:"\uCD5C\uB300",
errors:"\uC624\uB958 \uC218",memory:"\uBA54\uBAA8\uB9AC(\uCD5C\uACE0)",cpu:"CPU(\uCD5C\uACE0)",instances:"\uC778\uC2A4\uD134\uC2A4(\uCD5C\uB2E4)",restarts:"\uC778\uC2A4\uD134\uC2A4\
 \uC885\uB8CC"},nextStep(e,t,o){switch(o.code){case"beyond":return t==="p95"||t==="mean"?"\uB290\uB9B0 \uC694\uCCAD\uACFC \uADF8\uB8F9\uC5D0 \uACF5\uD1B5\uC810\uC774 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.":
"\uC7A6\uC740 \uC624\uB958\uC640 \uADF8 \uC624\uB958\uAC00 \uC2DC\uC791\uB41C \uC2DC\uC810\uC744 \uD655\uC778\uD558\uC138\uC694.";case"rising":return`P95\uAC00 \uAFB8\uC900\uD788 \uC624\
\uB974\uACE0 \uC788\uC2B5\uB2C8\uB2E4. \uC544\uC9C1 \uD55C\uB3C4 \uC548\uC5D0 \uC788\uC744 \uB54C${o.reachedAt===null?"":`(${e.day(o.reachedAt)} \uC774\uC804\uC5D0)`}\
 \uC6D0\uC778\uC744 \uCC3E\uC73C\uC138\uC694.`;case"leak":return"\uBA54\uBAA8\uB9AC \uB204\uC218\uC785\uB2C8\uB2E4. \uD799 \uD504\uB85C\uD30C\uC77C\uC744 \uD655\uC778\uD558\uACE0, \uACE0\uCE60 \uB54C\uAE4C\uC9C0 \uC778\uC2A4\uD134\uC2A4\uB97C \uC7AC\uC2DC\uC791\uD558\uC138\uC694.";case"\
memory-rises":return"\uB0B4\uC77C \uAC19\uC740 \uC2DC\uAC01\uC5D0 \uBA54\uBAA8\uB9AC\uB97C \uB2E4\uC2DC \uD655\uC778\uD558\uC138\uC694.";case"hours-above":return t===
"memory"?"\uC778\uC2A4\uD134\uC2A4 \uBA54\uBAA8\uB9AC\uB97C \uB298\uB9AC\uAC70\uB098 \uBA54\uBAA8\uB9AC\uB97C \uB9CE\uC774 \uC4F0\uB294 \uACF3\uC744 \uCC3E\uC73C\uC138\uC694.":
"\uC778\uC2A4\uD134\uC2A4 CPU\uB97C \uB298\uB9AC\uAC70\uB098 \uB3D9\uC2DC \uCC98\uB9AC \uC218\uB97C \uC904\uC774\uC138\uC694.";case"restarted":return"\uC778\uC2A4\uD134\uC2A4 \uC7AC\uC2DC\uC791 \uD56D\
\uBAA9\uC758 \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uACE0 \uC885\uB8CC\uB41C \uC774\uC720\uB97C \uCC3E\uC73C\uC138\uC694.";case"groups-differ":return`${e.quote(o.slowest)}\
 \uADF8\uB8F9\uC774 \uBB34\uC5C7\uC774 \uB2E4\uB978\uC9C0(\uD504\uB86C\uD504\uD2B8, \uB2F5\uBCC0 \uAE38\uC774) \uD655\uC778\uD558\uC138\uC694.`;case"group-broke\
n":return`${e.quote(o.group)} \uADF8\uB8F9 \uC0AC\uC6A9\uC790\uB294 \uC751\uB2F5\uC744 \uBC1B\uC9C0 \uBABB\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4. \uC9C0\uAE08 \uC624\uB958\uB97C \uD655\uC778\uD558\uC138\uC694.`;case"\
parts-failing":return`${e.quote(o.names)}: \uC11C\uBE44\uC2A4\uAC00 \uC751\uB2F5\uD558\uC9C0 \uC54A\uB294\uB2E4\uACE0 \uC54C\uB9BD\uB2C8\uB2E4. \uD655\uC778\uD558\uC138\uC694.`;case"\
health-failing":return"\uC9C0\uAE08 \uC11C\uBE44\uC2A4 \uC0C1\uD0DC\uAC00 \uC815\uC0C1\uC774 \uC544\uB2D9\uB2C8\uB2E4. \uB85C\uADF8\uB97C \uD655\uC778\uD558\uC138\uC694.";case"\
new-errors":return"\uC0C8\uB85C\uC6B4 \uC624\uB958 \uD328\uD134\uC744 \uD655\uC778\uD558\uC138\uC694. \uC774\uC804\uC5D0\uB294 \uC5C6\uB358 \uBB38\uC81C\uC785\uB2C8\uB2E4.";case"\
logs-differ":return"\uD55C\uCABD \uB85C\uADF8\uC5D0\uB9CC \uC788\uB294 \uC11C\uBC84 \uC624\uB958\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uC571\uC774 \uBAA8\uB4E0 \uC694\uCCAD\uC744 \uAE30\uB85D\uD558\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.";case"\
log-silent":return"\uC571\uC774 \uC694\uCCAD\uC744 \uAE30\uB85D\uD558\uC9C0 \uC54A\uC740 \uC774\uC720\uB97C \uCC3E\uC73C\uC138\uC694. \uAE30\uB85D\uB418\uC9C0 \uC54A\uC740 \uC694\uCCAD\uC740 \uC5B4\uB5A4 \uC218\uCE58\uC5D0\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4.";case"\
cache-ineffective":return"\uBC18\uBCF5 \uC9C8\uBB38\uC774 \uCE90\uC2DC\uC5D0\uC11C \uC751\uB2F5\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uCE90\uC2DC \uC124\uC815\uACFC \uC720\uD6A8 \uC2DC\uAC04\uC744 \uD655\uC778\uD558\uC138\uC694.";case"\
differs":return"\uC11C\uBE44\uC2A4\uB97C \uC6D0\uD558\uB294 \uC124\uC815\uC73C\uB85C \uBC14\uAFB8\uAC70\uB098, \uC6D0\uD558\uB294 \uAC12\uC744 \uACE0\uCE58\uC138\uC694.";case"\
older-serves":return`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC73C\uB85C \uD2B8\uB798\uD53D\uC774 \uAC00\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${e.code(o.latest)} \uB9AC\uBE44\uC804\uC744 \uACE0\uCE58\uAC70\uB098 \uD2B8\
\uB798\uD53D\uC744 \uBCF4\uB0B4\uC138\uC694.`;case"unresolved":return`\uB354 \uC815\uD655\uD788 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB354 \uCD18\uCD18\uD55C \uBA54\uD2B8\uB9AD\uC744 \uB9CC\uB4DC\uB294 ${e.
code("setup")}\uC744 \uC2E4\uD589\uD558\uAC70\uB098 BigQuery \uB370\uC774\uD130\uC138\uD2B8\uB97C \uC9C0\uC815\uD558\uC138\uC694.`;default:return null}},nothingToDo:"\
\uC870\uCE58\uD560 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",plan:{day:"\uB2E4\uC74C\uC740 \uC8FC\uAC04 \uBCF4\uACE0\uC11C\uB97C \uD655\uC778\uD558\uC138\uC694.",
week:"\uACC4\uC18D \uC9C0\uCF1C\uBCF4\uC138\uC694. \uCD94\uC138\uB294 \uB2E4\uC74C \uC8FC\uAC04 \uBCF4\uACE0\uC11C\uC5D0 \uC774\uC5B4\uC9D1\uB2C8\uB2E4.",month:"\
\uD55C\uB3C4\uB97C \uC720\uC9C0\uD558\uACE0, \uC5EC\uC720\uAC00 \uD070 \uD55C\uB3C4\uB294 \uB0AE\uCD94\uB294 \uAC83\uC744 \uAC80\uD1A0\uD558\uC138\uC694.",custom:"\
\uB2E4\uC74C \uBCF4\uACE0\uC11C\uB97C \uD655\uC778\uD558\uC138\uC694."}},tt={heads:{complete:"\u2705 \uBC30\uD3EC \uC644\uB8CC","as-far-as-asked":"\u2705 \uC9C0\uC815\uD55C \uB2E8\uACC4\uAE4C\uC9C0 \uBC30\uD3EC\
 \uC644\uB8CC","not-passed":"\u274C \uD2B8\uB798\uD53D \uB418\uB3CC\uB9BC","not-back":"\u274C \uD1B5\uACFC\uD558\uC9C0 \uBABB\uD588\uACE0 \uB418\uB3CC\uB9AC\uC9C0\uB3C4 \uBABB\uD568",
held:"\u23F8\uFE0F \uBCF4\uB958","not-ready":"\u274C \uBC30\uD3EC\uD558\uC9C0 \uC54A\uC74C",stopped:"\u274C \uC911\uB2E8\uB428",cancelled:"\u23F9\uFE0F \uB3C4\uC911\uC5D0 \uC911\uB2E8\uB428",
"failed-itself":"\u274C \uC624\uB958\uB85C \uC911\uB2E8\uB428"},decisions:{promoted:"\u2705 \uD1B5\uACFC","went-on":"\u26A0\uFE0F \uACC4\uC18D \uC9C4\uD589","se\
nt-back":"\u23EA \uB418\uB3CC\uB9BC",held:"\u23F8\uFE0F \uBCF4\uB958",stopped:"\u23F9\uFE0F \uC911\uB2E8"},columns:{step:"\uB2E8\uACC4",share:"\uD2B8\uB798\uD53D",
verdict:"\uD310\uC815",requests:"\uC694\uCCAD",p95:"P95",errors:"\uC624\uB958\uC728",decision:"\uACB0\uC815"},labels:{candidate:"\uB300\uC0C1 \uB9AC\uBE44\uC804",
base:"\uB098\uBA38\uC9C0 \uD2B8\uB798\uD53D",resumed:"\uC2DC\uC791\uD560 \uB54C \uC774\uBBF8 \uC774 \uBE44\uC728"},headings:{last:"\uB9C8\uC9C0\uB9C9 \uB2E8\uACC4"},
stepLine:(e,t,o)=>`\uD2B8\uB798\uD53D ${t}: ${e.code(o)} \u2026`,complete:e=>`\uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC11\uB2C8\uB2E4: ${e}\
. \uB2E4\uC74C \uBC30\uD3EC\uB294 \uC800\uC808\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.`,completePinned:(e,t)=>`\uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC00\uC9C0\uB9CC \uACE0\uC815\uB418\uC5B4 \uC788\uC2B5\uB2C8\uB2E4: ${e}\
. ${t}`,asFarAsAsked:(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uB9C8\uC9C0\uB9C9 \uB2E8\uACC4\uC778 \uD2B8\uB798\uD53D ${t}\uB97C \uBC1B\uC2B5\uB2C8\uB2E4: ${e}\
.`,notPassed:(e,t,o)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uD2B8\uB798\uD53D ${t}\uC5D0\uC11C \uD1B5\uACFC\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e}. ${o}`,
held:(e,t)=>`\uACC4\uC18D\uD558\uAE30\uC5D0\uB3C4 \uB418\uB3CC\uB9AC\uAE30\uC5D0\uB3C4 \uADFC\uAC70\uAC00 \uBD80\uC871\uD569\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uBAAB: ${t}\
 ${e}.`,notReady:e=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uC900\uBE44\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e}. \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4.`,
stopped:(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D ${e}\uC5D0\uC11C \uBA48\uCDC4\uC2B5\uB2C8\uB2E4. ${t}`,cancelled:(e,t)=>`\uC791\uC5C5\uC774 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uD2B8\
\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uBAAB: ${t} ${e}.`,failedItself:(e,t)=>`ion-verify \
\uC790\uCCB4\uC5D0 \uC624\uB958\uAC00 \uB0AC\uC2B5\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uBAAB: ${t}\
 ${e}.`,nobody:"\uB300\uC0C1 \uB9AC\uBE44\uC804",steps:{resume:e=>`\uACC4\uC18D\uD558\uB824\uBA74 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uD2B8\uB798\uD53D ${e}\
 \uB2E8\uACC4\uB97C \uB2E4\uC2DC \uD310\uC815\uD558\uACE0 \uAC70\uAE30\uC11C\uBD80\uD130 \uC774\uC5B4 \uAC11\uB2C8\uB2E4.`,sendBack:(e,t)=>`\uACC4\uC18D\uD558\uC9C0 \uC54A\uACE0 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC744 \uB418\uB3CC\uB9AC\uB824\
\uBA74: ${e.code(t)}`,longer:e=>`${e.code("window")}\uB97C \uB298\uB9AC\uAC70\uB098 \uD2B8\uB798\uD53D\uC774 \uB354 \uC788\uC73C\uBA74 \uC774 \uB2E8\uACC4\uB97C \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC99D\uAC70 \uC5C6\uC774 \uACC4\uC18D\uD558\uB824\uBA74 ${e.
code("on-inconclusive: pass")} \uC124\uC815\uC744(\uC694\uCCAD\uC774 \uC5C6\uB294 \uACBD\uC6B0\uC5D0\uB294 ${e.code("on-no-data: pass")} \uC124\uC815\uB3C4) \uB123\uC73C\uC138\uC694.`,
further:(e,t)=>`\uB354 \uC9C4\uD589\uD558\uB824\uBA74 ${e.code(t)} \uC124\uC815\uC73C\uB85C \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694.`}},we=(e,t)=>["create",
"change","replace","remove"].flatMap(o=>e[o]===0?[]:[`${t[o]} ${e[o]}\uAC1C`]),be=e=>e.held===0?"":`, \uADF8\uB300\uB85C \uB460 ${e.held}\uAC1C`,ot={heads:{plan:"\
\u{1F50E} \uBCC0\uACBD \uACC4\uD68D",done:"\u2705 \uC124\uC815 \uC644\uB8CC",removed:"\u{1F5D1}\uFE0F \uC81C\uAC70 \uC644\uB8CC",nothing:"\u2705 \uD560 \uC77C \uC5C6\uC74C",
held:"\u26A0\uFE0F \uC77C\uBD80\uB294 \uBC14\uAFB8\uC9C0 \uC54A\uC74C",failed:"\u274C \uC77C\uBD80\uB97C \uBC14\uAFB8\uC9C0 \uBABB\uD568"},planned:e=>{const t=we(
e,{create:"\uC0DD\uC131",change:"\uBCC0\uACBD",replace:"\uAD50\uCCB4",remove:"\uC81C\uAC70"});return`${t.length===0?"\uBC14\uAFC0 \uAC83 \uC5C6\uC74C":`${t.join(
", ")} \uC608\uC815`}${be(e)}. \uC544\uC9C1 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`},applied:e=>{const t=we(e,{create:"\uC0DD\uC131",
change:"\uBCC0\uACBD",replace:"\uAD50\uCCB4",remove:"\uC81C\uAC70"}),o=e.failed===0?"":`, \uC2E4\uD328 ${e.failed}\uAC1C`,n=e.unchanged===0?"":`, \uC815\uC758\uC640 \uAC19\uC74C ${e.
unchanged}\uAC1C`;return`${t.length===0?"\uBC14\uAFBC \uAC83 \uC5C6\uC74C":t.join(", ")}${o}${be(e)}${n}.`},headings:{changes:"\uB300\uC2DC\uBCF4\uB4DC, \uC9C0\uD45C, \uC54C\uB9BC",
next:"\uB2E4\uC74C\uC5D0 \uD560 \uC77C"},columns:{kind:"\uC885\uB958",name:"\uC774\uB984",what:"\uB0B4\uC6A9",field:"\uC124\uC815",from:"\uD604\uC7AC",to:"\uC815\uC758",
done:"\uC801\uC6A9"},labels:{service:"\uC11C\uBE44\uC2A4",took:"\uAC78\uB9B0 \uC2DC\uAC04",channel:"\uC54C\uB9BC \uCC44\uB110",definitions:"\uC815\uC758 \uD30C\uC77C"},
shipped:"\uC561\uC158\uC5D0 \uD3EC\uD568\uB41C \uAE30\uBCF8 \uC815\uC758",kinds:{metric:"\uB85C\uADF8 \uAE30\uBC18 \uC9C0\uD45C",dashboard:"\uB300\uC2DC\uBCF4\uB4DC",
alert:"\uC54C\uB9BC \uC815\uCC45"},actions:{planned:{create:"\uC0DD\uC131",change:"\uBCC0\uACBD",replace:"\uC81C\uAC70 \uD6C4 \uB2E4\uC2DC \uC0DD\uC131",remove:"\
\uC81C\uAC70",none:"\u2013"},done:{create:"\uC0DD\uC131\uD568",change:"\uBCC0\uACBD\uD568",replace:"\uC81C\uAC70\uD558\uACE0 \uB2E4\uC2DC \uC0DD\uC131\uD568",remove:"\
\uC81C\uAC70\uD568",none:"\uC815\uC758\uC640 \uAC19\uC74C"}},notDone:"\uD558\uC9C0 \uBABB\uD568",obstacles:{edited:"\uC124\uC815\uD55C \uB4A4 \uB204\uAD70\uAC00 \uC9C1\uC811 \uC218\uC815\uD558\uC5EC \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4",
immutable:"\uC885\uB958\uB098 \uB808\uC774\uBE14\uC740 \uADF8 \uC790\uB9AC\uC5D0\uC11C \uBC14\uAFC0 \uC218 \uC5C6\uC5B4 \uC81C\uAC70 \uD6C4 \uB2E4\uC2DC \uB9CC\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4",
foreign:"\uC774\uBBF8 \uC788\uC9C0\uB9CC ion-verify\uAC00 \uB9CC\uB4E0 \uAC83\uC774 \uC544\uB2C8\uC5B4\uC11C \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4",
"in-use":"\uB2E4\uB978 \uB300\uC2DC\uBCF4\uB4DC\uB098 \uC54C\uB9BC\uC5D0\uC11C \uC4F0\uACE0 \uC788\uC5B4 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4"},overwritten:{
edited:"\uC9C1\uC811 \uC218\uC815\uD55C \uB0B4\uC6A9\uC744 \uB36E\uC5B4\uC500",immutable:"\uC774\uC804 \uAC12\uC740 \uAC19\uC740 \uC774\uB984\uC73C\uB85C \uB0A8\uACE0, \uADF8\uC0AC\uC774\uB294 \uBE44\uC5B4 \uC788\uC74C",
foreign:"ion-verify\uAC00 \uAD00\uB9AC\uD558\uB3C4\uB85D \uB118\uACA8\uBC1B\uC74C","in-use":"\uB2E4\uB978 \uB300\uC2DC\uBCF4\uB4DC\uB098 \uC54C\uB9BC\uC5D0\uC11C \uC4F0\uACE0 \uC788\uC5B4 \uADF8\uB300\uB85C \uB460"},
differences:e=>`\uB2E4\uB978 \uC124\uC815 ${e}\uAC1C`,moreDifferences:e=>`\u2026 \uADF8 \uBC16\uC758 \uC124\uC815 ${e}\uAC1C`,notThere:"\uC5C6\uC74C",notices:{"\
no-channel":e=>`${e.code("notification-channel")} \uC785\uB825\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC54C\uB9BC\uC740 \uCF58\uC194\uC5D0\uB9CC \uD45C\uC2DC\uB418\uACE0 \uC544\uBB34\uC5D0\uAC8C\uB3C4 \uC804\uB2EC\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,
"channel-not-slack":(e,{type:t})=>`\uC54C\uB9BC \uCC44\uB110\uC774 Slack\uC774 \uC544\uB2D9\uB2C8\uB2E4. \uCC44\uB110 \uC885\uB958: ${e.quote(t)}`,"channel-disa\
bled":()=>"\uC54C\uB9BC \uCC44\uB110\uC774 \uAEBC\uC838 \uC788\uC5B4, \uCF1C\uAE30 \uC804\uC5D0\uB294 \uC544\uBB34\uC5D0\uAC8C\uB3C4 \uC804\uB2EC\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
"no-user-field":(e,{metrics:t})=>`${e.code("user-field")} \uC785\uB825\uC774 \uC5C6\uC5B4 \uC0AC\uC6A9\uC790\uBCC4 \uD56D\uBAA9\uC740 \uB9CC\uB4E4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4(${t.
map(o=>e.code(o)).join(", ")}). \uC0AC\uC6A9\uC790\uB9C8\uB2E4 \uC2DC\uACC4\uC5F4\uC774 \uD558\uB098\uC529 \uC0DD\uAE30\uAE30 \uB54C\uBB38\uC785\uB2C8\uB2E4.`,"\
latency-unit":(e,{metrics:t})=>`\uB85C\uADF8 \uAE30\uBC18 \uBA54\uD2B8\uB9AD\uC740 \uB2E8\uC704\uB97C \uBC14\uAFC0 \uC218 \uC5C6\uB294\uB370 ${e.code("latency-u\
nit")} \uAC12\uC774 ${e.code("ms")}\uAC00 \uC544\uB2D9\uB2C8\uB2E4. \uADF8\uB798\uC11C ${t.map(o=>e.code(o)).join(", ")} \uBA54\uD2B8\uB9AD\uC740 \uB9CC\uB4E4\uC9C0 \uC54A\uACE0 Cloud Run \uC790\uCCB4\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC744 \uD45C\uC2DC\uD569\uB2C8\uB2E4.`,
"counts-from-now":()=>"\uC0C8 \uB85C\uADF8 \uAE30\uBC18 \uC9C0\uD45C\uB294 \uC9C0\uAE08\uBD80\uD130 \uC9D1\uACC4\uD569\uB2C8\uB2E4. \uCC98\uC74C\uC5D0\uB294 \uCC28\uD2B8\uAC00 \uBE44\uC5B4 \uC788\uACE0, \uC774\uC804 \uAE30\uB85D\uC740 \uD3EC\uD568\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
stopped:()=>"\uBAA8\uB450 \uB9C8\uCE58\uAE30 \uC804\uC5D0 \uC2E4\uD589\uC774 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC644\uB8CC\uB85C \uD45C\uC2DC\uB41C \uAC83\uC740 \uC801\uC6A9\uB418\uC5C8\uC73C\uB2C8, \uB098\uBA38\uC9C0\uB294 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694."},
waiting:(e,t,o)=>`Cloud Monitoring\uC774 \uC544\uC9C1 \uBAA8\uB4E0 \uC9C0\uD45C\uB97C \uC54C\uC9C0 \uBABB\uD569\uB2C8\uB2E4(\uCD5C\uB300 10\uBD84): ${e.quote(t)}\
. ${e.duration(o)} \uB4A4 \uB2E4\uC2DC \uC2DC\uB3C4\uD569\uB2C8\uB2E4 \u2026`,steps:{apply:e=>`\uC801\uC6A9\uD558\uB824\uBA74 ${e.code("mode: apply")} \uC785\uB825\uC73C\uB85C \uC2E4\uD589\uD558\uC138\
\uC694.`,overwrite:e=>`\uC9C1\uC811 \uC218\uC815\uD55C \uB0B4\uC6A9\uC744 \uC815\uC758 \uD30C\uC77C\uC5D0 \uC62E\uAE30\uAC70\uB098, ${e.code("overwrite: true")}\
 \uC785\uB825\uC73C\uB85C \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uADF8\uB7EC\uBA74 \uC815\uC758 \uD30C\uC77C\uC758 \uB0B4\uC6A9\uC73C\uB85C \uBC14\uB01D\uB2C8\uB2E4.`,
grant:"\uC624\uB958\uC5D0 \uC801\uD78C \uAD8C\uD55C\uC744 \uBD80\uC5EC\uD558\uACE0 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uC774\uBBF8 \uC801\uC6A9\uB41C \uAC83\uC740 \uADF8\uB300\uB85C \uC720\uC9C0\uB429\uB2C8\uB2E4.",
channel:e=>`Slack\uC73C\uB85C \uBC1B\uC73C\uB824\uBA74 Google Cloud \uCF58\uC194\uC758 Monitoring \u2192 \uC54C\uB9BC \u2192 \uC54C\uB9BC \uCC44\uB110 \uC218\uC815\uC5D0\uC11C Slack \uCC44\uB110\uC744 \uD55C \uBC88 \uCD94\uAC00\uD558\uACE0, \uADF8 \uC774\uB984\uC744 ${e.
code("notification-channel")} \uC785\uB825\uC73C\uB85C \uC9C0\uC815\uD558\uC138\uC694.`,mode:e=>`\uBAA8\uB450 \uB2E4\uC2DC \uC5C6\uC560\uB824\uBA74: ${e.code("m\
ode: remove")}`}},nt={deployTitle:e=>`\u{1F680} ${e} \uBC30\uD3EC`,deployText:(e,t)=>`${e}(${t})\uC758 \uC0C8 \uB9AC\uBE44\uC804\uC744 \uAC80\uC99D\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4.`,
successTitle:e=>`\u{1F389} ${e} \uBC30\uD3EC \uC644\uB8CC`,successText:(e,t)=>`${e} \uB9AC\uBE44\uC804\uC744 ${t} \uB3D9\uC548 \uAD00\uCC30\uD588\uC73C\uBA70 \uBAA8\uB4E0 \uC608\uC0B0\uC744 \uC9C0\uCF30\uC2B5\uB2C8\uB2E4.`,
severities:{critical:"\u{1F534} \uC2EC\uAC01",warning:"\u{1F7E1} \uACBD\uACE0",info:"\u{1F535} \uC815\uBCF4"},crossing:(e,t,o,n)=>`${e} ${t}, \uAE30\uC900 ${o} \
\uCD08\uACFC (${n})`,of:e=>`\uD45C\uBCF8 ${e}\uAC74`,limit:e=>`\uD55C\uB3C4 ${e}`,requests:"\uC694\uCCAD",run:"\uC2E4\uD589",revision:"\uB9AC\uBE44\uC804",logs:"\
\uB85C\uADF8",metrics:"\uC9C0\uD45C",onWatch:e=>`\uB2F4\uB2F9: ${e}`,again:(e,t)=>`${t} UTC \uC774\uD6C4 ${e}\uD68C`},le="\uBC30\uD3EC\uD560 \uB9AC\uBE44\uC804\uC774 \uC9C0\uC815\uB418\uC9C0 \uC54A\uC544 \uC544\uBB34\uAC83\uB3C4 \uC62E\uAE30\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
ye={outcomes:{moved:(e,t,o)=>t.others===void 0?`\uC774\uC81C \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC73C\uB85C \uAC11\uB2C8\uB2E4: ${o}`:
`\uC774 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC740 \uC774\uC81C ${o} \uCABD\uC73C\uB85C \uAC00\uACE0, \uB2E4\uB978 \uB9AC\uBE44\uC804\uC758 \uBAAB\uC740 \uADF8\uB300\uB85C\uC785\uB2C8\uB2E4: ${e.
code(t.others)}.`,already:(e,t,o)=>t.others===void 0?`\uC774\uBBF8 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC73C\uB85C \uAC00\uACE0 \uC788\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${o}`:
`\uC774 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uD2B8\uB798\uD53D: ${e.
code(t.others)}.`,planned:(e,t,o)=>t.others===void 0?`\uC2DC\uD5D8 \uC2E4\uD589\uC774\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC2E4\uC81C\uB85C \uC2E4\uD589\uD558\uBA74 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC73C\uB85C \uAC11\uB2C8\uB2E4: ${o}`:
`\uC2DC\uD5D8 \uC2E4\uD589\uC774\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC2E4\uC81C\uB85C \uC2E4\uD589\uD558\uBA74 \uC774 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC740 ${o}\
 \uCABD\uC73C\uB85C \uAC00\uACE0 \uB2E4\uB978 \uB9AC\uBE44\uC804\uC758 \uBAAB\uC740 \uADF8\uB300\uB85C\uC785\uB2C8\uB2E4: ${e.code(t.others)}.`,"deployed-meanwh\
ile":(e,t)=>`\uADF8\uC0AC\uC774 \uB2E4\uB978 \uBC30\uD3EC\uAC00 \uC788\uC5C8\uC2B5\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uAC74\uB4DC\uB9AC\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC608\uC0C1\uD55C \uCD5C\uC2E0 \uB9AC\uBE44\uC804: ${e.
quote(t.expected)}, \uC2E4\uC81C: ${e.quote(t.latest)}`,"not-taken-up":(e,t)=>`Cloud Run\uC774 ${e.duration(t.afterMs)} \uC548\uC5D0 \uB9C8\uC9C0\uB9C9 \uBCC0\uACBD\uC744 \uBC18\uC601\uD558\uC9C0 \uC54A\uC544 \uC5B4\uB290 \uB9AC\uBE44\uC804\uC774 \uBB38\uC81C\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4\
. \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`,"no-good-revision":(e,t)=>t.before===""?"\uC11C\uBE44\uC2A4\uC5D0 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.":
`\uC900\uBE44\uB418\uC5B4 \uC11C\uBE44\uC2A4\uD55C \uC801\uC774 \uC788\uB294 \uC774\uC804 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uAE30\uC900 \uB9AC\uBE44\uC804: ${e.
quote(t.before)}`,"target-not-found":(e,t)=>`\uB9AC\uBE44\uC804\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}.${t.known===""?"":` \uC815\uC0C1\uC774\uC5C8\uB358 \uB9AC\uBE44\uC804: ${e.quote(t.known)}`}`,"target-not-ready":(e,t)=>`\uC11C\uBE44\uC2A4\uD560 \uC218 \uC5C6\uB294 \uB9AC\uBE44\uC804\uC774\uBBC0\uB85C \uC544\uBB34\uAC83\
\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.quote(t.revision)}. \uC774\uC720: ${e.quote(t.detail)}`,"target-unproven":(e,t)=>`\uC0AC\uC6A9\uC790\uB97C \uBC1B\uC740 \uC801\uC774 \uC788\uB2E4\uACE0 \uD655\
\uC778\uB41C \uC774\uC804 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.code(t.revisions)}\
. ${t.detail===""?"Cloud Run \uB85C\uADF8\uC5D0 \uC774 \uB9AC\uBE44\uC804\uB4E4\uC5D0 \uB300\uD55C \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.":
`\uD655\uC778\uD558\uC9C0 \uBABB\uD55C \uC774\uC720: ${e.quote(t.detail)}`}`,"target-unhealthy":(e,t)=>`\uC774 \uB9AC\uBE44\uC804\uC73C\uB85C \uB418\uB3CC\uB824\uB3C4 \uB098\uC544\uC9C0\uC9C0 \uC54A\uC73C\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}. \uC774\uC720: ${e.quote(t.detail)}`,"not-proven":(e,t)=>`${{"no-window":"\uAD00\uCC30\uD55C \uAD6C\uAC04\uC774 \uC5C6\uC2B5\uB2C8\uB2E4","no\
-users":"\uC774 \uB9AC\uBE44\uC804\uC774 \uB098\uC058\uB2E4\uB294 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4","not-in-window":"\uC2E4\uD328\uC758 \uC6D0\uC778\uC740 \uAD00\uCC30 \uAD6C\uAC04\
 \uC804\uC5D0 \uC77C\uC5B4\uB09C \uC77C\uC785\uB2C8\uB2E4","probes-unproven":"\uD504\uB85C\uBE0C\uB9CC \uC2E4\uD328\uD588\uACE0, \uCEE8\uD14C\uC774\uB108\uAC00 \uC9C1\uC811 \uC751\uB2F5\uD588\uB2E4\uB294 \uC99D\uAC70\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4",
"not-of-requests":"\uC2E4\uD328\uC758 \uC6D0\uC778\uC774 \uC0AC\uC6A9\uC790\uAC00 \uACAA\uC740 \uC77C\uC774 \uC544\uB2D9\uB2C8\uB2E4"}[t.why]}. \uD2B8\uB798\uD53D\uC740 \uC99D\uAC70\uAC00 \uC788\uC744 \uB54C\uB9CC \uC62E\
\uAE30\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.`,"owned-by-terraform":()=>"\uC774 \uC11C\uBE44\uC2A4\uC758 \uD2B8\uB798\uD53D\uC740 Terraform\uC774 \uC815\uD569\uB2C8\uB2E4. \uC5EC\uAE30\uC11C \uBC14\uAFB8\uC5B4\uB3C4 \
\uB2E4\uC74C \uC801\uC6A9 \uB54C \uB418\uB3CC\uC544\uAC00\uBBC0\uB85C \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.","service-not-\
found":(e,t)=>`\uC11C\uBE44\uC2A4\uB97C \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`,"not-all-traffic":(e,t)=>`\uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0\uB294 \uC54A\uB294 \uB9AC\uBE44\uC804\uC785\uB2C8\uB2E4: ${e.
quote(t.revision)}.`,"not-serving":(e,t)=>`\uC774 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC5B4 \uB418\uB3CC\uB9B4 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}`,"traffic-split":(e,t)=>`\uB2E4\uB978 \uB9AC\uBE44\uC804 \uC5EC\uB7EC \uAC1C\uAC00 \uD2B8\uB798\uD53D\uC744 \uB098\uB204\uC5B4 \uBC1B\uACE0 \uC788\uC2B5\uB2C8\uB2E4: ${e.
code(t.revisions)}. \uC5B4\uB290 \uAC83\uC774 \uC815\uC0C1\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC5B4 \uC544\uBB34\uAC83\uB3C4 \uC62E\uAE30\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uBA3C\uC800 \uBAA8\uB4E0 \uD2B8\uB798\uD53D\uC744 \uADF8\uC911 \uD558\uB098\uB85C \uBCF4\uB0B4\uC138\uC694.`,
"candidate-of-several":(e,t)=>`\uC9C0\uAE08 \uC11C\uBE44\uC2A4 \uC911\uC778 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uC0C8\uB86D\uACE0 \uD2B8\uB798\uD53D\uC774 \uC5C6\uB294 \uB9AC\uBE44\uC804\uC774 \uC5EC\uB7EC \uAC1C\uC785\uB2C8\uB2E4: ${e.
code(t.revisions)}. ${le}`,"candidate-tagged":(e,t)=>`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC5D0 \uBBF8\uB9AC\uBCF4\uAE30\uCC98\uB7FC \uD2B8\uB798\uD53D \uC5C6\uC774 \uD0DC\uADF8\uB9CC \uC788\uC2B5\uB2C8\uB2E4: ${e.
code(t.revisions)}. ${le}`,"candidate-other-commit":(e,t)=>`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC740 \uC774 \uC2E4\uD589\uACFC \uB2E4\uB978 \uCEE4\uBC0B\uC5D0\uC11C \uBC30\uD3EC\uB418\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
quote(t.latest)}. \uC774 \uCEE4\uBC0B\uC5D0\uC11C \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804: ${e.code(t.revisions)}. ${le}`,"changed-by-others":()=>"\uD2B8\uB798\uD53D\uC774 \uC62E\uACA8\uC9C0\uAE30\uB97C \uAE30\uB2E4\uB9AC\uB294\
 \uB3D9\uC548 \uB2E4\uB978 \uC0AC\uB78C\uC774 \uD2B8\uB798\uD53D\uC744 \uBC14\uAFB8\uC5C8\uC2B5\uB2C8\uB2E4. \uADF8 \uC124\uC815\uC744 \uADF8\uB300\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4.",
"operation-failed":(e,t)=>`Cloud Run\uC774 \uD2B8\uB798\uD53D\uC744 \uC62E\uAE30\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`,rejected:(e,t)=>`Cl\
oud Run\uC774 \uBCC0\uACBD\uC744 \uAC70\uBD80\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`,"not-permitted":(e,t)=>`\uD2B8\uB798\uD53D\uC744 \uC62E\uAE30\uB824\uBA74 ${e.
code("run.services.update")} \uAD8C\uD55C\uACFC, \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD589\uB418\uB294 \uACC4\uC815\uC5D0 \uB300\uD55C ${e.code("iam.serviceAccounts\
.actAs")} \uAD8C\uD55C\uC774 \uD544\uC694\uD569\uB2C8\uB2E4. Google\uC758 \uC751\uB2F5: ${e.quote(t.detail)}`,"no-access":(e,t)=>`\uC11C\uBE44\uC2A4\uB97C \uD655\uC778\uD560 \uC218 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
quote(t.detail)}`,"not-reachable":(e,t)=>`Google\uC5D0 \uC5F0\uACB0\uD560 \uC218 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`,"traffic-timeout":(e,t,o)=>`${e.
duration(t.afterMs)} \uC548\uC5D0 \uD2B8\uB798\uD53D\uC774 \uC62E\uACA8\uC9C0\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804: ${o}, \uAE30\uB2E4\uB9AC\uB358 \
\uAC83: ${e.quote(t.waitingFor)}`,unhealthy:(e,t,o)=>`\uD2B8\uB798\uD53D\uC740 \uC62E\uACBC\uC9C0\uB9CC \uC11C\uBE44\uC2A4\uAC00 \uC815\uC0C1\uC73C\uB85C \uC751\uB2F5\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uD604\uC7AC \uB9AC\uBE44\uC804: ${o}\
, \uB9C8\uC9C0\uB9C9 \uC751\uB2F5: ${e.quote(t.detail)}`,cancelled:()=>"\uD2B8\uB798\uD53D\uC774 \uC788\uC5B4\uC57C \uD560 \uACF3\uC5D0 \uC774\uB974\uAE30 \uC804\uC5D0 \uC791\uC5C5\uC774 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
error:(e,t)=>`ion-verify \uC790\uCCB4\uC5D0 \uC624\uB958\uAC00 \uB0AC\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`},rollbackHeads:{done:"\u23EA \uB864\uBC31 \uC644\uB8CC",
already:"\u2705 \uD560 \uC77C \uC5C6\uC74C",planned:"\u{1F50E} \uC2DC\uD5D8 \uC2E4\uD589",failed:"\u274C \uB864\uBC31 \uC2E4\uD328",unhealthy:"\u274C \uB864\uBC31\uD588\uC73C\uB098 \uBE44\uC815\uC0C1",
skipped:"\u2796 \uB864\uBC31\uD558\uC9C0 \uC54A\uC74C"},rollingBack:(e,t)=>`\uD310\uC815\uC774 \uC2E4\uD328\uC774\uBBC0\uB85C \uD2B8\uB798\uD53D\uC744 \uB418\uB3CC\uB9BD\uB2C8\uB2E4: ${e.
code(t)} \u2026`,headings:{next:"\uB2E4\uC74C\uC5D0 \uD560 \uC77C",rollback:"\uB864\uBC31",traffic:"\uD2B8\uB798\uD53D"},columns:{revision:"\uB9AC\uBE44\uC804",
before:"\uC774\uC804",now:"\uD604\uC7AC",planned:"\uC608\uC815",tags:"\uD0DC\uADF8"},labels:{service:"\uC11C\uBE44\uC2A4",took:"\uAC78\uB9B0 \uC2DC\uAC04",followsLatest:"\
\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB984"},idle:(e,{revision:t,tags:o})=>o===""?`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.
code(t)}.`:`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD2B8\uB798\uD53D\uC774 \uC5C6\uACE0 \uD0DC\uADF8\uB9CC \uC788\uC2B5\uB2C8\uB2E4: ${e.code(t)}, \uD0DC\uADF8: ${e.
code(o)}.`,trafficNow:e=>`\uD604\uC7AC \uC0AC\uC6A9\uC790 \uD2B8\uB798\uD53D: ${e}.`,trafficUnknown:"\uC9C0\uAE08 \uD2B8\uB798\uD53D\uC774 \uC5B4\uB514\uB85C \uAC00\uB294\uC9C0 \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",
healthOk:(e,t)=>`\uC815\uC0C1\uC73C\uB85C \uC751\uB2F5\uD569\uB2C8\uB2E4: ${e.code(t)}`,tagsKept:(e,t)=>`\uD0DC\uADF8\uB97C \uADF8\uB300\uB85C \uB450\uC5C8\uC73C\uBBC0\uB85C \uD0DC\uADF8 URL\uC740 \uC774\uC804\uACFC \uAC19\uC740 \uB9AC\uBE44\uC804\uC73C\uB85C \uC774\uC5B4\uC9D1\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC744 \uBE80 \uB9AC\uBE44\uC804\uB3C4 \uB9C8\
\uCC2C\uAC00\uC9C0\uC785\uB2C8\uB2E4: ${e.quote(t)}.`,steps:{toLatest:(e,t)=>`\uC9C0\uAE08\uC740 \uD2B8\uB798\uD53D\uC774 \uACE0\uC815\uB418\uC5B4 \uC788\uC5B4 \uC0C8 \uB9AC\uBE44\uC804\uC740 \uC800\uC808\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uACE0\uCE5C \uB9AC\uBE44\uC804\uC744 \uBC30\uD3EC\uD55C \uB4A4 \uD2B8\uB798\uD53D\uC774 \uB2E4\uC2DC \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB974\uAC8C \uD558\uC138\uC694: ${e.
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
\uC758 ${e.code("service")}, ${e.code("region")}, ${e.code("project")} \uAC12\uC744 \uD655\uC778\uD558\uC138\uC694.`}};function st(e,t){const o=ye.outcomes[t.code];
return o(e,t,"\u2013")}const at={locale:"ko-KR",percent:"%",ms:"ms",s:"\uCD08",min:"\uBD84",h:"\uC2DC\uAC04",mb:"MB",oneIn:e=>`${e}\uBD84\uC758 1`},ke={iap:{what:"\
IAP(Identity-Aware Proxy)\uAC00 \uB300\uC2E0 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",way:e=>`IAP\uAC00 \uBC1B\uC544\uB4E4\uC774\uB294 \uD1A0\uD070\uC744 ${e.code(
"probe-headers")}\uB85C \uC8FC\uAC70\uB098, IAP\uB97C \uAC70\uCE58\uC9C0 \uC54A\uB294 \uC8FC\uC18C\uB97C ${e.code("url")}\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},
invoker:{what:"\uC778\uC2A4\uD134\uC2A4\uC5D0 \uB2FF\uAE30 \uC804\uC5D0 Cloud Run\uC774 \uB4E4\uC5EC\uBCF4\uB0B4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",way:e=>`\uC774\
 \uC791\uC5C5\uC758 \uACC4\uC815\uC5D0 \uC11C\uBE44\uC2A4\uC758 ${e.code("roles/run.invoker")}\uB97C \uBD80\uC5EC\uD558\uAC70\uB098, ${e.code("health-path: none")}\
\uACFC ${e.code("chat-path: none")}\uC73C\uB85C \uD504\uB85C\uBE0C\uB97C \uB044\uC138\uC694.`},"reserved-path":{what:"Google \uD504\uB7F0\uD2B8\uC5D4\uB4DC\uAC00 \uC608\uC57D\uD55C \uACBD\uB85C\uC785\uB2C8\uB2E4",
way:e=>`${e.code("health-path")}\uB098 ${e.code("chat-path")}\uC5D0 z\uB85C \uB05D\uB098\uC9C0 \uC54A\uB294 \uACBD\uB85C\uB97C \uC9C0\uC815\uD558\uC138\uC694. Cloud Run\uC5D0\uC11C ${e.
code("/healthz")} \uAC19\uC740 \uACBD\uB85C\uB294 \uCEE8\uD14C\uC774\uB108\uC5D0 \uB2FF\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`},"not-found":{what:"\uC774 \uB7EC\uB108\uC5D0\uC11C\uB294 Google \uD504\uB7F0\uD2B8\uC5D4\
\uB4DC\uAC00 \uBAA8\uB974\uB294 \uC8FC\uC18C\uC785\uB2C8\uB2E4",way:e=>`\uC11C\uBE44\uC2A4\uC758 \uC778\uADF8\uB808\uC2A4, ${e.code("run.app")} \uC8FC\uC18C\uC640 ${e.
code("url")}\uC744 \uD655\uC778\uD558\uC138\uC694. \uC791\uC5C5\uC744 \uB0B4\uBD80 \uB124\uD2B8\uC6CC\uD06C\uC5D0\uC11C \uC2E4\uD589\uD558\uAC70\uB098 \uC774 \uB7EC\uB108\uAC00 \uC4F8 \uC218 \uC788\uB294 \uC8FC\uC18C\uB97C \uC9C0\uC815\uD558\uC138\uC694.`},
"no-instance":{what:"\uBC1B\uC744 \uC778\uC2A4\uD134\uC2A4\uAC00 \uC5C6\uC5C8\uACE0, \uC694\uCCAD \uB85C\uADF8\uC5D0 \uC774 \uB9AC\uBE44\uC804\uC758 \uD56D\uBAA9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
way:()=>"\uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218, \uC2DC\uC791 \uC2DC\uAC04 \uB4F1 \uC11C\uBE44\uC2A4\uC758 \uD655\uC7A5\uACFC status.cloud.google.com\uC744 \uD655\uC778\uD558\uC138\uC694."},
google:{what:"Google \uD504\uB7F0\uD2B8\uC5D4\uB4DC\uAC00 \uC790\uCCB4 \uC624\uB958\uB85C \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",way:()=>"\uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uACC4\uC18D\uB418\uBA74 stat\
us.cloud.google.com\uC744 \uD655\uC778\uD558\uC138\uC694."},"load-balancer":{what:"\uBD80\uD558 \uBD84\uC0B0\uAE30\uB098 Cloud Armor\uAC00 \uB300\uC2E0 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",
way:e=>`\uBD80\uD558 \uBD84\uC0B0\uAE30 \uADDC\uCE59\uC5D0\uC11C \uC774 \uB7EC\uB108\uB97C \uD5C8\uC6A9\uD558\uAC70\uB098, \uADF8 \uB4A4\uC5D0 \uC788\uC9C0 \uC54A\uC740 \uC8FC\uC18C\uB97C ${e.
code("url")}\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},https:{what:"https\uB97C \uC694\uAD6C\uD558\uB294 \uC8FC\uC18C\uC785\uB2C8\uB2E4",way:e=>`${e.code("url")}\uC744\
 https\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},gateway:{what:"\uC11C\uBE44\uC2A4 \uC55E\uC758 \uAC8C\uC774\uD2B8\uC6E8\uC774\uAC00 \uB300\uC2E0 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",
way:e=>`${e.code("probe-headers")} \uB4F1\uC73C\uB85C \uD504\uB85C\uBE0C\uAC00 \uAC8C\uC774\uD2B8\uC6E8\uC774\uB97C \uC9C0\uB098\uAC8C \uD558\uAC70\uB098, \uADF8 \uB4A4\uC758 \uC8FC\uC18C\uB97C ${e.
code("url")}\uB85C \uC9C0\uC815\uD558\uC138\uC694.`},proxy:{what:"\uB7EC\uB108\uC758 \uD504\uB85D\uC2DC\uAC00 \uD1B5\uACFC\uC2DC\uD0A4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",
way:e=>`\uB7EC\uB108\uC758 \uD504\uB85D\uC2DC\uAC00 \uC774 \uC8FC\uC18C\uC5D0 \uB2FF\uAC8C \uD558\uAC70\uB098 ${e.code("NO_PROXY")}\uC5D0 \uB123\uC73C\uC138\uC694. \uC554\uD638\uB97C \uBB3B\uB294 \uD504\uB85D\uC2DC\uB77C\uBA74 ${e.
code("HTTPS_PROXY")}\uC5D0 \uC801\uC2B5\uB2C8\uB2E4.`},dns:{what:"\uB7EC\uB108\uAC00 \uC8FC\uC18C\uC758 \uC774\uB984\uC744 \uCC3E\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4",
way:e=>`${e.code("url")}\uACFC \uB7EC\uB108\uC758 DNS\uB97C \uD655\uC778\uD558\uC138\uC694.`},tls:{what:"\uB7EC\uB108\uAC00 \uC8FC\uC18C\uC758 \uC778\uC99D\uC11C\uB97C \uC2E0\uB8B0\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",
way:e=>`\uC11C\uBA85\uD55C \uC778\uC99D \uAE30\uAD00\uC744 ${e.code("NODE_EXTRA_CA_CERTS")}\uB85C \uB7EC\uB108\uC5D0 \uC8FC\uAC70\uB098, ${e.code("url")}\uC758 \uC778\uC99D\uC11C\uB97C \
\uACE0\uCE58\uC138\uC694.`},refused:{what:"\uC8FC\uC18C\uC5D0\uC11C \uC5F0\uACB0\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",way:e=>`${e.code("url")}, \uB7EC\uB108\uC758 \uD504\uB85D\uC2DC\uC640\
 \uBC29\uD654\uBCBD\uC744 \uD655\uC778\uD558\uC138\uC694. Cloud Run\uC758 \uC8FC\uC18C\uB294 \uB298 \uC5F0\uACB0\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.`},connect:{what:"\
\uB7EC\uB108\uAC00 \uC8FC\uC18C\uC5D0 \uC5F0\uACB0\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4",way:e=>`${e.code("url")}\uACFC \uB7EC\uB108\uC758 \uB124\uD2B8\uC6CC\uD06C(\uBC29\uD654\uBCBD, \uACBD\uB85C, \uD504\uB85D\uC2DC)\uB97C \uD655\uC778\uD558\uC138\uC694.`},
reset:{what:"\uC751\uB2F5 \uC804\uC5D0 \uC5F0\uACB0\uC774 \uB04A\uACBC\uACE0, \uC694\uCCAD \uB85C\uADF8\uC5D0 \uC774 \uB9AC\uBE44\uC804\uC758 \uD56D\uBAA9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
way:()=>"\uB7EC\uB108\uC640 \uC11C\uBE44\uC2A4 \uC0AC\uC774\uB97C \uD655\uC778\uD558\uACE0 \uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694."},unproven:{
what:"\uCEE8\uD14C\uC774\uB108\uAC00 \uC751\uB2F5\uD588\uB2E4\uB294 \uC99D\uAC70\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. \uC774 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD \uB85C\uADF8\uC5D0 \uD504\uB85C\uBE0C\uC758 \uCD94\uC801\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
way:e=>`\uC8FC\uC18C\uB97C \uC9C1\uC811 \uD638\uCD9C\uD574 \uB204\uAC00 \uC751\uB2F5\uD558\uB294\uC9C0 \uBCF4\uC138\uC694. \uC694\uCCAD \uB85C\uADF8\uAC00 \uC81C\uC678\uB418\uC5B4 \uC788\uC9C0 \uC54A\uC740\uC9C0, ${e.
code("url")}\uC774 \uC774 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC00\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.`}},Te={path:{what:"\uACBD\uB85C\uAC00 \uC798\uBABB\uB418\uC5C8\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
way:(e,t)=>`\uC11C\uBE44\uC2A4\uC5D0 \uC788\uB294 \uACBD\uB85C\uB97C ${e.code(t)}\uC5D0 \uC9C0\uC815\uD558\uAC70\uB098 ${e.code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`},
page:{what:"\uACBD\uB85C\uAC00 \uC798\uBABB\uB418\uC5C8\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC0AC\uB78C\uC774 \uBCF4\uB294 \uD398\uC774\uC9C0\uAC00 \uC654\uC2B5\uB2C8\uB2E4.",
way:(e,t)=>`\uAE30\uACC4\uC5D0 \uC751\uB2F5\uD558\uB294 \uACBD\uB85C\uB97C ${e.code(t)}\uC5D0 \uC9C0\uC815\uD558\uAC70\uB098 ${e.code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`},
credentials:{what:"\uC571\uC774 \uD504\uB85C\uBE0C\uC5D0 \uC5C6\uB294 \uC778\uC99D\uC744 \uC694\uAD6C\uD569\uB2C8\uB2E4.",way:(e,t)=>`\uC571\uC774 \uC694\uAD6C\uD558\uB294 \uAC83\uC744 ${e.
code("probe-headers")}\uB85C \uC8FC\uAC70\uB098 ${e.code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`},body:{what:"\uC571\uC774 \uC9C8\uBB38\uC758 \uD615\uC2DD\uC744 \uBC1B\uC544\uB4E4\uC774\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
way:(e,t)=>t==="chat-path"?`${e.code("chat-body")}, ${e.code("chat-path")}, ${e.code("probe-headers")}\uB85C \uC571\uC758 \uD615\uC2DD\uC5D0 \uB9DE\uAC8C \uBB3B\uAC70\uB098 ${e.
code("chat-path: none")}\uC73C\uB85C \uB044\uC138\uC694.`:`${e.code(t)}\uC640 ${e.code("probe-headers")}\uB85C \uC571\uC758 \uD615\uC2DD\uC5D0 \uB9DE\uAC8C \uBB3B\uAC70\uB098 ${e.
code(`${t}: none`)}\uC73C\uB85C \uB044\uC138\uC694.`}},J={app:"\uC571 \uB85C\uADF8",platform:"Cloud Run \uC694\uCCAD \uB85C\uADF8"},qe={...J,monitoring:"Cloud M\
onitoring\uC758 \uC694\uCCAD \uC218"},rt={all:"\uC694\uCCAD",ok:"\uC624\uB958 \uC5C6\uB294 \uC694\uCCAD",failed:"\uC2E4\uD328\uD55C \uC694\uCCAD",slow:"\uB290\uB9B0 \uC694\uCCAD"},
ie={ms:"\uBC00\uB9AC\uCD08",s:"\uCD08",us:"\uB9C8\uC774\uD06C\uB85C\uCD08",ns:"\uB098\uB178\uCD08"},ve=e=>e==="monitoring"?"Cloud Monitoring\uC774 \uC13C":e==="\
probes"?"\uC790\uCCB4 \uC810\uAC80":`${J[e]}\uC5D0 \uC788\uB294`,it={lacks:(e,t)=>t.by==="probes"?`\uC815\uC0C1 \uC751\uB2F5\uC744 \uBC1B\uC740 \uC790\uCCB4 \uC810\uAC80 \uC694\uCCAD ${e.
count(t.of)}\uAC74 \uC911 ${J[t.log]}\uC5D0 \uC788\uB294 \uAC83\uC740 ${e.count(t.found)}\uAC74\uC785\uB2C8\uB2E4`:`${ve(t.by)} ${rt[t.kind]} ${e.count(t.of)}\uAC74 \
\uC911 ${J[t.log]}\uC5D0 \uC788\uB294 \uAC83\uC740 ${e.count(t.found)}\uAC74\uC785\uB2C8\uB2E4`,stopped:(e,t)=>t.by==="probes"?`${e.time(t.fromAt)} UTC \uC774\uD6C4 \uBCF4\uB0B8 \uC790\uCCB4\
 \uC810\uAC80 \uC694\uCCAD ${e.count(t.of)}\uAC74\uC774 ${J[t.log]}\uC5D0 \uD558\uB098\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4`:`${e.time(t.fromAt)}\uBD80\uD130 ${e.time(
t.toAt)} UTC\uAE4C\uC9C0 ${ve(t.by)} \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${J[t.log]}\uC5D0 \uC788\uB294 \uAC83\uC740 ${e.count(t.found)}\uAC74\uC785\uB2C8\uB2E4`,
"too-many":(e,t)=>`${qe[t.by==="probes"?"platform":t.by]} \uAE30\uC900 \uC694\uCCAD\uC740 ${e.count(t.of)}\uAC74\uC778\uB370 ${J[t.log]}\uC5D0\uB294 \uC694\uCCAD \uAE30\uB85D\uC774 ${e.
count(t.found)}\uAC74 \uC788\uC2B5\uB2C8\uB2E4. \uC694\uCCAD \uD558\uB098\uB97C \uC5EC\uB7EC \uC904\uB85C \uAE30\uB85D\uD588\uAC70\uB098 \uB2E4\uB978 \uAE30\uB85D\uC774 \uC11E\uC5EC \uC788\uC2B5\uB2C8\uB2E4`,
"shared-traces":(e,t)=>`\uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.count(t.found)}\uAC74\uC774 \uB2E4\uB978 \uC694\uCCAD\uACFC \uD2B8\uB808\uC774\uC2A4\uB97C \uD568\uAED8 \uC4F0\uBBC0\uB85C \uC571 \uAE30\uB85D\uC744 \uC11C\uB85C \uAD6C\uBD84\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4`,
"not-users":(e,t)=>`Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0 \uB530\uB974\uBA74 ${J[t.log]}\uC758 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.count(t.found)}\
\uAC74\uC740 \uC810\uAC80 \uB3C4\uAD6C\uB098 \uBD07\uC774 \uBCF4\uB0B8 \uAC83\uC785\uB2C8\uB2E4`,unit:(e,t)=>t.traces>0?`\uD2B8\uB808\uC774\uC2A4 ${e.count(t.traces)}\
\uAC74\uC744 \uBE44\uAD50\uD558\uBA74 \uC571\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC740 ${ie[t.declared]}\uAC00 \uC544\uB2C8\uB77C ${ie[t.seems]}\uC785\uB2C8\uB2E4. ${e.
code(`latency-unit: ${t.seems}`)}\uB97C \uC124\uC815\uD558\uC138\uC694`:`Cloud Run\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uACFC \uBE44\uAD50\uD558\uBA74 \uC571\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC740 ${ie[t.
declared]}\uAC00 \uC544\uB2C8\uB77C ${ie[t.seems]}\uC77C \uC218\uBC16\uC5D0 \uC5C6\uC2B5\uB2C8\uB2E4. ${e.code(`latency-unit: ${t.seems}`)}\uB97C \uC124\uC815\uD558\uC138\uC694`,
"latency-differs":(e,t)=>`\uB450 \uB85C\uADF8\uC5D0 \uBAA8\uB450 \uC788\uB294 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.duration(t.budgetMs)}\uBCF4\uB2E4 \uC624\uB798 \uAC78\uB9B0 \uAC83\uC740 Cl\
oud Run \uB85C\uADF8\uB85C\uB294 ${e.count(t.platform)}\uAC74, \uC571 \uB85C\uADF8\uB85C\uB294 ${e.count(t.app)}\uAC74\uC785\uB2C8\uB2E4. \uC571\uC774 \uC694\uCCAD\uC758 \uC77C\uBD80\uB9CC \uC7AC\uAC70\uB098 \uC2A4\uD2B8\uB9AC\uBC0D \uC751\uB2F5\uC77C \uC218 \uC788\uC2B5\uB2C8\uB2E4`,
"status-differs":(e,t)=>`\uB450 \uB85C\uADF8\uC5D0 \uBAA8\uB450 \uC788\uB294 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 Cloud Run \uB85C\uADF8\uC5D0\uC11C\uB9CC \uC2E4\uD328\uD55C \uAC83\uC774 ${e.
count(t.platform)}\uAC74, \uC571 \uB85C\uADF8\uC5D0\uC11C\uB9CC \uC2E4\uD328\uD55C \uAC83\uC774 ${e.count(t.app)}\uAC74\uC785\uB2C8\uB2E4`,"values-missing":(e,t)=>`${J[t.
log]}\uC758 \uC694\uCCAD ${e.count(t.of)}\uAC74 \uC911 ${e.count(t.of-t.found)}\uAC74\uC5D0\uB294 \uC4F8 \uC218 \uC788\uB294 ${t.field==="latency"?"\uC9C0\uC5F0 \uC2DC\uAC04\uC774":
"\uC0C1\uD0DC \uCF54\uB4DC\uAC00"} \uC5C6\uC2B5\uB2C8\uB2E4`,excluded:(e,t)=>`\uB85C\uADF8 \uC2F1\uD06C ${e.code(t.sink)}\uC758 \uC124\uC815 \uB54C\uBB38\uC5D0 ${J[t.
log]}\uC5D0\uC11C \uC694\uCCAD\uC774 \uBE60\uC9D1\uB2C8\uB2E4: ${e.code(t.filter)}`,unchecked:(e,t)=>`${J[t.log]}\uC5D0 \uBAA8\uB4E0 \uC694\uCCAD\uC774 \uC788\uB294\uC9C0 \uD655\uC778\uD574 \uC8FC\uB294 \uB2E4\uB978 \uC790\uB8CC\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4`};
function ce(e,t){const o=it[t.code];return`${o(e,t)}.`}const ue=(e,t)=>t===""?"\uC9C0\uAE08 \uD2B8\uB798\uD53D\uC744 \uBC1B\uB294 \uB9AC\uBE44\uC804\uC740 \uC5C6\uC2B5\uB2C8\uB2E4":
`\uC9C0\uAE08 \uD2B8\uB798\uD53D: ${e.code(t)}`,dt={"service-deleted":()=>"\uC11C\uBE44\uC2A4\uAC00 \uC0AD\uC81C\uB418\uC5C8\uC2B5\uB2C8\uB2E4","revision-delete\
d":(e,t)=>`\uB9AC\uBE44\uC804\uC774 \uC0AD\uC81C\uB418\uC5C8\uC2B5\uB2C8\uB2E4: ${e.quote(t.revision)}`,"ready-lost":(e,t)=>`${t.whose==="revision"?"\uB9AC\uBE44\uC804\uC774":
"\uC11C\uBE44\uC2A4\uAC00"} \uC900\uBE44 \uC0C1\uD0DC\uB97C \uC783\uC5C8\uC2B5\uB2C8\uB2E4(${e.code(t.condition)}: ${e.quote(t.message)})`,"ready-again":()=>"\uB2E4\uC2DC\
 \uC900\uBE44\uB418\uC5C8\uC2B5\uB2C8\uB2E4","traffic-lost":(e,t)=>`${{newer:"\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uAD50\uCCB4\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB354 \uC0C8\uB85C\uC6B4 \uB9AC\uBE44\uC804\uC774 \uD2B8\uB798\uD53D\uC744 \uAC00\uC838\uAC14\uC2B5\uB2C8\uB2E4",
older:"\uB204\uAD70\uAC00 \uB864\uBC31\uD588\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC774 \uC774\uC804 \uB9AC\uBE44\uC804\uC73C\uB85C \uAC14\uC2B5\uB2C8\uB2E4",
unknown:"\uB204\uAD70\uAC00 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC744 \uAC00\uC838\uAC14\uC2B5\uB2C8\uB2E4"}[t.to]}. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uBAAB: ${e.
percent(t.from/100)} \u2192 ${e.percent(t.percent/100)}, ${ue(e,t.others)}`,"traffic-gained":(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC774 \uB298\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
percent(t.from/100)} \u2192 ${e.percent(t.percent/100)}, ${ue(e,t.others)}`,"others-split":(e,t)=>`\uD2B8\uB798\uD53D \uBC30\uBD84\uC774 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4. ${ue(
e,t.others)}`,"newer-deploy":(e,t)=>t.percent>0?`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uAD50\uCCB4\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC0C8\uB85C \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804: ${e.
code(t.revision)}, \uD2B8\uB798\uD53D ${e.percent(t.percent/100)}`:t.takesTraffic?`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC774 \uACE7 \uAD50\uCCB4\uB429\uB2C8\uB2E4. \uD2B8\uB798\uD53D\uC740 \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB974\uBA70, \uC0C8\uB85C \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804\uC774 \uC788\uC2B5\uB2C8\uB2E4: ${e.
code(t.revision)}`:`\uD2B8\uB798\uD53D \uC5C6\uC774 \uBC30\uD3EC\uB41C \uB9AC\uBE44\uC804\uC774 \uC788\uC2B5\uB2C8\uB2E4: ${e.code(t.revision)}`,"tag-moved":(e,t)=>t.
revision===null?`\uD0DC\uADF8\uAC00 \uB354 \uC774\uC0C1 \uC5B4\uB514\uB85C\uB3C4 \uC774\uC5B4\uC9C0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4: ${e.code(t.tag)}`:`\uD0DC\uADF8 ${e.
code(t.tag)}\uC758 \uB300\uC0C1\uC774 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4: ${e.code(t.revision)}`};function Ce(e,t){const o=dt[t.kind];return`${o(e,t)} (${e.time(
t.after)}\u2013${e.time(t.at)} UTC \uC0AC\uC774).`}const lt={requests:"\uD310\uC815 \uB300\uC0C1 \uC694\uCCAD",refused:"\uC2E4\uD328\uD558\uAC70\uB098 \uAC70\uBD80\uB41C \uC694\uCCAD\uC5D0 \uB300\uD55C Cloud Run \uB85C\uADF8",
kills:"\uC778\uC2A4\uD134\uC2A4 \uC885\uB8CC\uC5D0 \uB300\uD55C Cloud Run \uAE30\uB85D",waits:"\uC694\uCCAD\uC758 \uB300\uAE30 \uC2DC\uAC04",memory:"Cloud Monit\
oring \uBA54\uBAA8\uB9AC \uCE21\uC815\uAC12",cpu:"Cloud Monitoring CPU \uCE21\uC815\uAC12",startup:"Cloud Monitoring \uC2DC\uC791 \uC2DC\uAC04 \uCE21\uC815\uAC12",
"probe-health":"\uC0C1\uD0DC \uD504\uB85C\uBE0C \uC751\uB2F5","probe-chat":"\uCC44\uD305 \uD504\uB85C\uBE0C \uC751\uB2F5",probe:"\uBAA9\uB85D\uC5D0 \uC788\uB294 \uD504\uB85C\uBE0C\uC758 \uC751\uB2F5",
service:"Cloud Run\uC758 \uC11C\uBE44\uC2A4 \uC0C1\uD0DC",baseline:"\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD"},ct={credentials:"\uC790\uACA9 \uC99D\uBA85\uC774 \uAC70\uBD80\uB418\uC5C8\uAC70\uB098 \uB9CC\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4",
impersonation:"\uC774 \uACC4\uC815\uC740 \uC11C\uBE44\uC2A4 \uACC4\uC815\uC73C\uB85C \uB3D9\uC791\uD560 \uAD8C\uD55C\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",role:"\uD544\uC694\uD55C \uC5ED\
\uD560\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",scope:"\uC774 API\uC5D0 \uC4F8 \uC218 \uC5C6\uB294 \uD1A0\uD070\uC785\uB2C8\uB2E4",policy:"\uC870\uC9C1 \uC815\uCC45\uC774 \uAE08\uC9C0\uD569\uB2C8\uB2E4",
"service-off":"API\uAC00 \uAEBC\uC838 \uC788\uC2B5\uB2C8\uB2E4",billing:"\uD504\uB85C\uC81D\uD2B8\uC758 \uACB0\uC81C\uAC00 \uAEBC\uC838 \uC788\uC2B5\uB2C8\uB2E4",
proxy:"Google \uB300\uC2E0 \uC911\uAC04\uC758 \uB2E4\uB978 \uAC83\uC774 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",tls:"\uC0C1\uB300\uC758 \uC778\uC99D\uC11C\uB97C \uC2E0\uB8B0\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4",
clock:"\uC774 \uAE30\uACC4\uC758 \uC2DC\uACC4\uAC00 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",quota:"Google\uC758 \uC77D\uAE30 \uD560\uB2F9\uB7C9\uC774 \uC18C\uC9C4\uB418\uC5C8\uC2B5\uB2C8\uB2E4",
"read-limit":"\uC774 \uC2E4\uD589\uC758 \uC790\uCCB4 \uC77D\uAE30 \uD55C\uB3C4\uC5D0 \uC5EC\uC720\uAC00 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4",hung:"\uC751\uB2F5\uC774 \uC624\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",
outage:"Google\uC774 \uC624\uB958\uB85C \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4",network:"\uB124\uD2B8\uC6CC\uD06C\uC5D0 \uBB38\uC81C\uAC00 \uC788\uC5C8\uC2B5\uB2C8\uB2E4",
"not-found":"Google\uC774 \uCC3E\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4",conflict:"\uB3D9\uC2DC\uC5D0 \uB2E4\uB978 \uBCC0\uACBD\uC774 \uC788\uC5C8\uC2B5\uB2C8\uB2E4",
invalid:"Google\uC774 \uC694\uCCAD\uC744 \uBC1B\uC544\uB4E4\uC774\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4","too-large":"\uBC1B\uC744 \uC218 \uC788\uB294 \uD06C\uAE30\uB97C \uB118\uB294 \uC751\uB2F5\uC774\uC5C8\uC2B5\uB2C8\uB2E4",
cancelled:"\uC77D\uAE30\uAC00 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4",ours:"\uC751\uB2F5\uC744 \uD574\uC11D\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4","too\
-much":"\uC8FC\uC5B4\uC9C4 \uC2DC\uAC04\uC5D0 \uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uB9CE\uC558\uC2B5\uB2C8\uB2E4","nothing-newer":"\uB354 \uC0C8\uB85C\uC6B4 \uAC12\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\
\uB2E4","cut-off":"\uD30C\uC77C\uC758 \uC77C\uBD80\uAC00 \uC190\uC0C1\uB418\uC5C8\uC2B5\uB2C8\uB2E4","not-exported":"\uD30C\uC77C\uC5D0 \uAD00\uCC30 \uAD6C\uAC04 \uC804\uCCB4\uAC00 \uB4E4\uC5B4 \uC788\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",
"not-looked":"\uD655\uC778\uD558\uAE30 \uC804\uC5D0 \uC2E4\uD589\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4"},Q=e=>e.ofProbes?"\uD504\uB85C\uBE0C":"\uC694\uCCAD";function X(e){
if(e.id==="hidden-wait")return`\uC694\uCCAD ${e.n}\uAC74 \uC911 ${e.bad??"0"}\uAC74(${e.value??"0%"})\uC774 \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB2FF\uAE30 \uC804\uC5D0 \uB300\uAE30\uD588\uACE0(\uB85C\uADF8\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC5D0\uB294 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC74C), \uD5C8\uC6A9 \uBE44\uC728\uC740 ${e.
limit}\uC785\uB2C8\uB2E4.`;if(e.percentile!==null){const o=e.bad===null?"":` ${Q(e)} ${e.n}\uAC74 \uC911 ${e.bad}\uAC74(${e.badRate})\uC774 \uC774\uBCF4\uB2E4 \uB290\uB838\uACE0, \uD5C8\uC6A9 \uBE44\uC728\uC740 ${e.
allowedRate??"\uC774\uBCF4\uB2E4 \uB0AE\uC2B5\uB2C8\uB2E4(\uC54C \uC218 \uC5C6\uC74C)"}\uC785\uB2C8\uB2E4.`;return e.value===null?`${Q(e)} ${e.n}\uAC74 \uC911 ${e.
bad??"0"}\uAC74\uC774 \uD55C\uB3C4(${e.limit})\uBCF4\uB2E4 \uB290\uB838\uC2B5\uB2C8\uB2E4.`:`${e.percentile} \uC9C0\uC5F0 \uC2DC\uAC04\uC740 ${e.value}, \uD55C\uB3C4\uB294 ${e.
limit}\uC785\uB2C8\uB2E4.${o}`}const t=e.bad===null?`${Q(e)} ${e.n}\uAC74`:`${Q(e)} ${e.n}\uAC74 \uC911 ${e.bad}\uAC74`;return`\uC624\uB958\uC728\uC740 ${e.value??
"\uC54C \uC218 \uC5C6\uC74C"}(${t}), \uD55C\uB3C4\uB294 ${e.limit}\uC785\uB2C8\uB2E4.`}const ee=e=>e.interval===null?"":e.interval.high===null?` \uC2E4\uC81C \uAC12\uC740 95% \uC2E0\uB8B0\uC218\uC900\uC5D0\
\uC11C ${e.interval.low} \uC774\uC0C1\uC785\uB2C8\uB2E4.`:` \uC2E4\uC81C \uAC12\uC740 95% \uC2E0\uB8B0\uC218\uC900\uC5D0\uC11C ${e.interval.low}\u2013${e.interval.
high} \uBC94\uC704\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,Re=e=>e.burst===null?"":` \uB098\uC05C \uC694\uCCAD\uC774 \uD55C \uBC88\uC5D0 ${e.burst}\uAC74\uAE4C\uC9C0 \uBAB0\uB9AC\uB294 \uAC83\uC744 \uAC10\uC548\uD55C \uAC12\uC785\uB2C8\uB2E4.`,
xe=e=>e.againstOdds===null?"":` \uC11C\uBE44\uC2A4\uAC00 \uD55C\uB3C4\uB97C \uC9C0\uD0A4\uACE0 \uC788\uB2E4\uBA74 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.
againstOdds}\uC785\uB2C8\uB2E4(\uC2E4\uD328\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${e.againstNeeded}).${Re(e)}`,Ae=e=>e.forOdds===null?"":` ${e.provenRate===
null?"\uC11C\uBE44\uC2A4\uAC00 \uD55C\uB3C4\uB97C \uB118\uACE0 \uC788\uB2E4\uBA74":`\uB098\uC05C \uC694\uCCAD\uC758 \uC2E4\uC81C \uBE44\uC728\uC774 ${e.provenRate}\
\uB77C\uBA74`} \uC774\uB807\uAC8C \uC88B\uC740 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.forOdds}\uC785\uB2C8\uB2E4(\uD1B5\uACFC\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${e.
forNeeded}).${Re(e)}`,ut=e=>e.id==="hidden-wait"?"\uC228\uC740 \uB300\uAE30":e.percentile===null?"\uC624\uB958":`\uB290\uB9B0 ${Q(e)}(${e.limit} \uCD08\uACFC)`,
ht=e=>e.id==="hidden-wait"?"\uC228\uC740 \uB300\uAE30\uAC00 \uC5C6\uB294 \uC694\uCCAD":e.percentile===null?`\uC624\uB958 \uC5C6\uB294 ${Q(e)}`:`${e.limit} \uC548\uC5D0 \uB05D\uB09C\
 ${Q(e)}`,_e=e=>e.provenRate===null?"\uD55C\uB3C4 \uC900\uC218\uAC00":`\uB098\uC05C \uC694\uCCAD\uC758 \uBE44\uC728\uC774 ${e.provenRate} \uBBF8\uB9CC\uC784\uC774`,
Pe=e=>e.provenRate===null?"":` \uD1B5\uACFC\uD558\uB824\uBA74 \uB098\uC05C \uC694\uCCAD\uC758 \uBE44\uC728\uC774 ${e.provenRate} \uBBF8\uB9CC\uC784\uC774 \uC785\uC99D\uB418\uC5B4\uC57C \uD569\uB2C8\uB2E4.`,
Me=e=>e.burst===null?"\uC815\uD655 \uAC80\uC815":"\uAC80\uC815",Ne=(e,t)=>t===0?"":`\uC5D0 ${e.percent(t)}\uB97C \uB354\uD55C \uAC12`,he=e=>e?"\uB450 \uB9AC\uBE44\uC804\uC774 \uAC19\uC740 \uC2DC\uAC04\uC5D0 \uCC98\uB9AC\uD55C\
 \uC694\uCCAD\uC744 \uBE44\uAD50\uD588\uC2B5\uB2C8\uB2E4.":"\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC740 \uBC30\uD3EC \uC9C1\uC804 \uAC19\uC740 \uAE38\uC774\uC758 \uC2DC\uAC04\uC5D0\uC11C \uAC00\uC838\uC654\uC73C\uBBC0\uB85C, \uADF8 \uC0AC\uC774\uC5D0 \uB2EC\uB77C\uC9C4 \uB2E4\uB978 \uC694\uC778\uB3C4 \uBC18\uC601\uB429\uB2C8\uB2E4.",
Ee=(e,t,o)=>`\uC2E4\uC81C\uB85C ${o} \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.odds(t.lnE)}\uC785\uB2C8\uB2E4(\uC54C\uB9AC\uB294 \uAE30\uC900: ${e.
odds(t.lnNeeded)}).`,je=(e,t)=>t===""?"":` \uC0AC\uC720: ${e.code(t)}.`,pt={"breach-early":(e,t,o)=>`${X(t)} \uAD00\uCC30\uC744 \uC2DC\uC791\uD55C \uC9C0 ${e.duration(
o.afterMs)} \uB9CC\uC5D0 \uCD08\uACFC\uAC00 \uBD84\uBA85\uD574\uC84C\uC2B5\uB2C8\uB2E4.${xe(t)}${ee(t)}`,"breach-at-end":(e,t)=>`${X(t)} \uAD00\uCC30\uC774 \uB05D\uB09C \uC2DC\uC810\uC758 ${Me(
t)}\uC5D0\uC11C \uCD08\uACFC\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4.${xe(t)}${ee(t)}`,"proven-early":(e,t)=>`${X(t)} \uAD00\uCC30\uC774 \uB05D\uB098\uAE30 \uC804\uC5D0 ${_e(
t)} \uC785\uC99D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.${Ae(t)}${ee(t)}`,"proven-at-end":(e,t)=>`${X(t)} \uAD00\uCC30\uC774 \uB05D\uB09C \uC2DC\uC810\uC758 ${Me(t)}\uC5D0\uC11C ${_e(
t)} \uC785\uC99D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.${Ae(t)}${ee(t)}`,"not-proven":(e,t,o)=>`${X(t)} \uC774 \uACB0\uACFC\uB9CC\uC73C\uB85C\uB294 \uD55C\uB3C4\uB97C \uB118\uC5C8\uB2E4\uACE0\uB3C4, \uC9C0\uCF30\uB2E4\uACE0\uB3C4 \uB9D0\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.${Pe(
t)}${ee(t)} ${o.moreClean===null?"\uD55C\uB3C4\uC5D0 \uB108\uBB34 \uAC00\uAE4C\uC6CC, \uD604\uC2E4\uC801\uC778 \uC694\uCCAD \uC218\uB85C\uB294 \uC785\uC99D\uD558\uAE30 \uC5B4\uB835\uC2B5\uB2C8\uB2E4.":
o.moreClean===0?"\uAD00\uCC30 \uAD6C\uAC04 \uB05D\uC758 \uAC80\uC815\uC774\uC5C8\uB2E4\uBA74 \uD1B5\uACFC\uB85C \uC785\uC99D\uB418\uC5C8\uC9C0\uB9CC, \uADF8 \uC804\uC5D0 \uC885\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4.":
`${ht(t)}\uC774 ${e.count(o.moreClean)}\uAC74 \uB354 \uC788\uC5C8\uB2E4\uBA74 \uD1B5\uACFC\uB85C \uC785\uC99D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.`} ${t.n}\uAC74 \uC911 ${ut(
t)} ${e.count(o.failsFrom)}\uAC74\uBD80\uD130\uB294 \uC2E4\uD328\uC785\uB2C8\uB2E4.`,"proven-too-soon":(e,t,o)=>`${X(t)} \uC774 \uACB0\uACFC\uB85C \uD55C\uB3C4 \uC900\uC218\uAC00 \uC785\uC99D\uB418\uC9C0\uB9CC, ${e.
code("min-duration")} \uC124\uC815\uC5D0 \uB530\uB77C ${e.duration(o.minDurationMs)} \uC804\uC5D0\uB294 \uD1B5\uACFC\uB85C \uD310\uC815\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.${Pe(
t)}${ee(t)}`,"no-requests":(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uB85C\uADF8\uC5D0 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC5B4 ${t.id==="hidden-\
wait"?"\uC228\uC740 \uB300\uAE30\uB97C":t.percentile===null?"\uC624\uB958\uC728\uC744":"\uC9C0\uC5F0 \uC2DC\uAC04\uC744"} \uD310\uB2E8\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.`,
"no-usable-values":(e,t,o)=>`\uC694\uCCAD \uB85C\uADF8\uB294 ${e.count(o.entries)}\uAC74 \uC788\uC9C0\uB9CC, ${t.id==="error-rate"?"\uC4F8 \uC218 \uC788\uB294 \uC0C1\uD0DC \uCF54\uB4DC\uAC00":
"\uC4F8 \uC218 \uC788\uB294 \uC9C0\uC5F0 \uC2DC\uAC04\uC774"} \uC788\uB294 \uAC83\uC740 \uC5C6\uC2B5\uB2C8\uB2E4.`,"like-the-past":(e,t,o)=>`${X(t)} \uC774 \uAD6C\uAC04\uB9CC \uBCF4\uBA74 \uD55C\uB3C4\
\uB97C \uB118\uC5C8\uC9C0\uB9CC, \uC774 \uB9AC\uBE44\uC804 \uC774\uC804\uC5D0\uB3C4 \uC774\uB7F0 \uAD6C\uAC04\uC774 \uC788\uC5C8\uC2B5\uB2C8\uB2E4. \uCD5C\uADFC ${e.
count(o.windows)}\uAC1C \uAD6C\uAC04 \uC911 ${e.count(o.windows-o.asBad)}\uAC1C\uBCF4\uB2E4 \uB098\uC069\uB2C8\uB2E4.${o.burst===void 0?"":` \uC774\uC804\uC5D0\uB294 \uBB38\uC81C \uC694\uCCAD\uC774 \uC57D ${e.
count(Math.round(o.burst))}\uAC74\uC529 \uBAB0\uB824\uC11C \uB098\uD0C0\uB0AC\uC2B5\uB2C8\uB2E4.`}${ee(t)}`,"bursts-as-before":(e,t,o)=>`${X(t)} \uBB38\uC81C \uC694\uCCAD\uC774 \uD558\uB098\uC529 \uB098\uD0C0\uB0AC\uB2E4\
\uBA74 \uD55C\uB3C4\uB97C \uB118\uC740 \uAC83\uC774\uC9C0\uB9CC, \uC774 \uB9AC\uBE44\uC804 \uC774\uC804\uCC98\uB7FC \uC57D ${e.count(Math.round(o.burst))}\uAC74\uC529 \uBAB0\uB824\uC11C\
 \uB098\uD0C0\uB0AC\uB2E4\uACE0 \uBCF4\uBA74 \uB118\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.${ee(t)}`,"possibly-bad":(e,t,o)=>`${X(t)} \uADF8\uB7EC\uB098 \uB85C\uADF8 ${e.
count(o.entries)}\uAC74 \uC911 ${e.count(o.unknown)}\uAC74\uC5D0\uB294 \uC4F8 \uC218 \uC788\uB294 ${t.id==="error-rate"?"\uC0C1\uD0DC \uCF54\uB4DC\uAC00":"\uC9C0\uC5F0 \uC2DC\uAC04\
\uC774"} \uC5C6\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uD558\uAC70\uB098 \uBA48\uCD98 \uC694\uCCAD\uC77C\uC218\uB85D \uAE30\uB85D\uC774 \uBE60\uC9C0\uAE30 \uC26C\uC6B4\uB370, \uC774 \uC694\uCCAD\uB4E4\uC774 \uC815\uC0C1\uC774\uC5C8\uB294\uC9C0\uC5D0 \uB530\uB77C \uD310\uC815\uC774 \uB2EC\uB77C\uC9C0\uBBC0\uB85C \uACB0\uB860\uC744 \uB0BC \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.${ee(
t)}`,"log-doubted":(e,t,o)=>`${X(t)} \uADF8\uB7EC\uB098 \uC774\uAC83\uB9CC\uC73C\uB85C\uB294 \uD310\uC815\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${ce(e,o.doubt)}`,
"other-log-judged":(e,t,o)=>`\uC694\uCCAD\uC740 ${qe[o.judged]} \uAE30\uC900\uC73C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. ${o.doubts.map(n=>ce(e,n)).join("\
 ")}`,"logs-disagree":(e,t,o)=>`\uC694\uCCAD\uC5D0 \uAD00\uD55C \uC790\uB8CC\uAC00 \uC11C\uB85C \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${o.doubts.map(n=>ce(e,n)).
join(" ")}`,"no-access":(e,t,o)=>`\uD655\uC778\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(o.detail)}`,"not-reachable":(e,t,o)=>`\uC5F0\uACB0\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.
quote(o.detail)}`,"not-covered":(e,t,o)=>`\uB05D\uAE4C\uC9C0 \uD655\uC778\uD558\uC9C0 \uBABB\uD574 \uC785\uC99D\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. ${e.
time(o.missingFromAt)} UTC\uBD80\uD130 \uC77D\uC9C0 \uBABB\uD55C \uAC83: ${lt[o.source]}. ${ct[o.why]}${o.detail===""?".":`: ${e.quote(o.detail)}`}`,"gauge-abov\
e":(e,t,o)=>`${e.time(o.firstAt)} UTC\uBD80\uD130 1\uBD84 \uAC04\uACA9 \uCE21\uC815\uAC12 ${e.count(o.consecutive)}\uAC1C\uAC00 \uC5F0\uC18D\uC73C\uB85C \uD55C\uB3C4(${t.
limit})\uB97C \uB118\uC5C8\uACE0, \uCD5C\uACE0\uAC12\uC740 ${t.value}\uC785\uB2C8\uB2E4. 3\uAC1C \uC5F0\uC18D \uCD08\uACFC\uB294 \uC2E4\uD328\uC785\uB2C8\uB2E4.`,
"gauge-within":(e,t,o)=>`1\uBD84 \uAC04\uACA9 \uCE21\uC815\uAC12 ${e.count(o.points)}\uAC1C\uAC00 \uBAA8\uB450 \uD55C\uB3C4(${t.limit}) \uC548\uC5D0 \uC788\uACE0, \uCD5C\uACE0\uAC12\uC740 ${t.
value}\uC785\uB2C8\uB2E4.`,"gauge-undecided":(e,t,o)=>o.above===0?`\uCE21\uC815\uAC12\uC774 \uC544\uC9C1 ${e.count(o.points)}\uAC1C\uBFD0\uC774\uBA70 \uD55C\uB3C4(${t.
limit})\uB97C \uB118\uC740 \uAC83\uC740 \uC5C6\uC2B5\uB2C8\uB2E4. \uD310\uB2E8\uD558\uB824\uBA74 3\uAC1C\uAC00 \uD544\uC694\uD569\uB2C8\uB2E4.`:`\uCE21\uC815\uAC12 ${e.
count(o.points)}\uAC1C \uC911 ${e.count(o.above)}\uAC1C\uAC00 \uD55C\uB3C4(${t.limit})\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4. 3\uAC1C \uC5F0\uC18D \uCD08\uACFC\uD558\uBA74 \uC2E4\uD328\uC785\uB2C8\uB2E4.`,
"gauge-no-points":()=>"\uC774 \uB9AC\uBE44\uC804\uC758 Cloud Monitoring \uCE21\uC815\uAC12\uC774 \uC544\uC9C1 \uC5C6\uC2B5\uB2C8\uB2E4(\uCE21\uC815\uAC12\uC740 2\u20133\uBD84 \uB2A6\uAC8C \uB098\uD0C0\uB0A9\uB2C8\uB2E4). \uD1B5\uACFC\uB85C \uBCF4\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
"killed-for-memory":(e,t,o)=>`\uBA54\uBAA8\uB9AC \uD55C\uB3C4\uB97C \uB118\uC5B4 \uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4\uAC00 ${e.count(o.kills)}\uAC1C \uC788\uC2B5\uB2C8\uB2E4. \uCCAB \
\uC885\uB8CC\uB294 ${e.time(o.firstAt)} UTC: ${e.quote(o.message)}`,"killed-before":(e,t,o)=>`\uAD00\uCC30 \uAD6C\uAC04\uC5D0\uB294 \uBA54\uBAA8\uB9AC \uCD08\uACFC \uC885\uB8CC\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. \uADF8 \uC804\uC5D0 \uC778\uC2A4\uD134\uC2A4 ${e.
count(o.kills)}\uAC1C\uAC00 \uC885\uB8CC\uB418\uC5C8\uACE0 \uB9C8\uC9C0\uB9C9\uC740 ${e.dateTime(o.lastAt)} UTC\uC785\uB2C8\uB2E4. \uC624\uB798 \uC11C\uBE44\uC2A4\uD55C \uB9AC\uBE44\uC804\uC774\uBBC0\uB85C \uC774\uBC88 \uBC30\uD3EC\uC758 \uBB38\uC81C\uAC00 \uC544\uB2D9\uB2C8\uB2E4: ${e.
quote(o.message)}`,"not-killed":()=>"\uBA54\uBAA8\uB9AC \uD55C\uB3C4\uB97C \uB118\uC5B4 \uC885\uB8CC\uB41C \uC778\uC2A4\uD134\uC2A4\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.",
restarted:(e,t,o)=>`\uCEE8\uD14C\uC774\uB108\uAC00 \uC2A4\uC2A4\uB85C \uC885\uB8CC\uB41C \uD69F\uC218\uB294 ${e.count(o.times)}\uD68C\uC785\uB2C8\uB2E4. \uCCAB \uC885\uB8CC\uB294 ${e.
time(o.firstAt)} UTC: ${e.quote(o.message)}`,"probe-ok":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uD68C \uBAA8\uB450 \uC815\uC0C1 \uC751\uB2F5\uD588\uC2B5\uB2C8\uB2E4.`,
"probe-some-failed":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uD68C \uC911 ${e.count(o.failed)}\uD68C \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4(\uCD5C\uB300 ${e.
count(o.longestRun)}\uD68C \uC5F0\uC18D). \uB9C8\uC9C0\uB9C9 \uC2E4\uD328: ${e.quote(o.last)}`,"probe-failing":(e,t,o)=>`\uD504\uB85C\uBE0C\uAC00 ${e.count(o.run)}\
\uD68C \uC5F0\uC18D \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uC2E4\uD328: ${e.quote(o.last)}`,"probe-concerned":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.
count(o.sent)}\uAC74 \uBAA8\uB450 \uC815\uC0C1 \uC751\uB2F5\uC774\uC9C0\uB9CC \uADF8\uC911 ${e.count(o.concerned)}\uAC74\uC774 \uACBD\uACE0\uB97C \uC54C\uB838\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.
quote(o.last)}`,"probe-unknown-state":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74\uC5D0 \uB098\uC05C \uC751\uB2F5\uC740 \uC5C6\uC5C8\uC73C\uB098 \uADF8\uC911 ${e.
count(o.unknown)}\uAC74\uC5D0 \uC54C \uC218 \uC5C6\uB294 \uC0C1\uD0DC\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uB294 \uC544\uB2D9\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.
quote(o.last)}`,"probe-not-sent":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74 \uC911 ${e.count(o.unsent)}\uAC74\uC744 \uBCF4\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${ke[o.
door].what}. \uB9AC\uBE44\uC804\uC5D0 \uB300\uD574\uC11C\uB294 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.quote(o.last)}`,"pro\
be-elsewhere":(e,t,o)=>`\uC774 \uC8FC\uC18C\uB294 \uC544\uC9C1 \uB2E4\uB978 \uB9AC\uBE44\uC804\uC774 \uC751\uB2F5\uD569\uB2C8\uB2E4. Cloud Run \uC694\uCCAD \uB85C\uADF8\uC758 \uCD94\uC801(trace)\uC5D0 \uB530\uB974\uBA74 \uD504\uB85C\uBE0C ${e.
count(o.answers)}\uAC74\uC774 \uB2E4\uC74C \uB9AC\uBE44\uC804\uC5D0 \uB2FF\uC558\uC2B5\uB2C8\uB2E4: ${e.quote(o.revision)}. \uADF8 \uC751\uB2F5\uC740 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0 \uB300\uD574 \uC544\uBB34\uAC83\uB3C4 \uB9D0\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,
"probe-wrong-question":(e,t,o)=>`${Te[o.kind].what} \uCCAB \uD504\uB85C\uBE0C\uBD80\uD130 ${e.count(o.sent)}\uAC74 \uC911 \uC815\uC0C1 \uC751\uB2F5\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4. \uB9AC\uBE44\uC804\uC5D0 \uB300\uD574\uC11C\uB294 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB0B4\uC6A9: ${e.
quote(o.last)}`,"probe-warming-up":(e,t,o)=>`\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74\uC774 \uBAA8\uB450 \uC2E4\uD328\uD588\uC73C\uB098 \uC2DC\uC791\uC5D0 \uAC78\uB9B4 \uC218 \uC788\uB294 \uC2DC\uAC04(${e.
code("warm-up")}) \uC548\uC785\uB2C8\uB2E4.`,"probe-none":(e,t,o)=>`\uD504\uB85C\uBE0C\uB97C \uBCF4\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(o.detail)}`,
ready:(e,t,o)=>`\uB9AC\uBE44\uC804\uC774 ${e.duration(o.afterMs)} \uB9CC\uC5D0 \uC900\uBE44\uB418\uC5B4 \uD2B8\uB798\uD53D\uC744 \uBC1B\uAE30 \uC2DC\uC791\uD588\uC2B5\uB2C8\uB2E4.`,
"revision-failed":(e,t,o)=>`Cloud Run\uC774 \uB9AC\uBE44\uC804\uC744 \uC2DC\uC791\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uD55C \uC870\uAC74: ${e.
code(o.condition)}.${je(e,o.conditionReason)} ${e.quote(o.message)}`,"service-failed":(e,t,o)=>`\uC11C\uBE44\uC2A4\uAC00 \uC900\uBE44\uB418\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC2E4\uD328\uD55C \uC870\uAC74: ${e.
code(o.condition)}.${je(e,o.conditionReason)} ${e.quote(o.message)}`,"revision-retired":(e,t,o)=>`\uC0AC\uC6A9 \uC911\uC9C0\uB41C \uB9AC\uBE44\uC804\uC785\uB2C8\uB2E4: ${e.
quote(o.revision)}. \uC900\uBE44\uB428\uC73C\uB85C \uD45C\uC2DC\uB418\uC9C0\uB9CC \uC694\uCCAD\uC744 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,"no-tra\
ffic":(e,t,o)=>`\uB9AC\uBE44\uC804\uC774 \uC900\uBE44\uB418\uC5C8\uC9C0\uB9CC \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0 \uBABB\uD569\uB2C8\uB2E4: ${e.quote(o.revision)}\
. \uD604\uC7AC \uD2B8\uB798\uD53D\uC744 \uBC1B\uB294 \uB9AC\uBE44\uC804: ${e.quote(o.servedBy)}`,"ready-timeout":(e,t,o)=>`${e.duration(o.afterMs)} \uC548\uC5D0 \uB9AC\uBE44\uC804\uC774 \uC900\uBE44\uB418\uC9C0\
 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uAE30\uB2E4\uB9AC\uB358 \uAC83: ${e.quote(o.waitingFor)}`,"service-not-found":(e,t,o)=>`\uC11C\uBE44\uC2A4\uB97C \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.
quote(o.detail)}`,"revision-not-found":(e,t,o)=>`\uB9AC\uBE44\uC804\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.quote(o.detail)}`,"tag-not-found":(e,t,o)=>`\
\uC774 \uD0DC\uADF8\uAC00 \uBD99\uC740 \uD2B8\uB798\uD53D \uD56D\uBAA9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.quote(o.tag)}. ${o.tags===""?"\uC774 \uC11C\uBE44\uC2A4\uC5D0\uB294 \uD0DC\uADF8\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.":
`\uC774 \uC11C\uBE44\uC2A4\uC758 \uD0DC\uADF8: ${e.quote(o.tags)}`}`,"not-waited":()=>"\uC900\uBE44\uB97C \uAE30\uB2E4\uB9AC\uB294 \uB3C4\uC911\uC5D0 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
served:(e,t,o)=>`Cloud Run\uC744 ${e.count(o.readings)}\uD68C \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4. \uB9AC\uBE44\uC804\uC740 \uB0B4\uB0B4 \uC900\uBE44\uB41C \uC0C1\uD0DC\uC600\uACE0 \uD2B8\uB798\uD53D\uB3C4 \uADF8\uB300\uB85C\uC600\uC2B5\uB2C8\uB2E4.`,
"serving-changed":(e,t,o)=>Ce(e,o.change),"expected-met":(e,t,o)=>`\uC608\uC0C1\uD55C \uAC83\uC774 \uB9DE\uC2B5\uB2C8\uB2E4: ${e.quote(o.seen)}.`,"expected-othe\
r":(e,t,o)=>`\uC608\uC0C1\uACFC \uB2E4\uB985\uB2C8\uB2E4. \uC608\uC0C1: ${e.quote(o.expected)}, \uC2E4\uC81C: ${e.quote(o.seen)}.`,"expected-unknown":(e,t,o)=>`\
\uC608\uC0C1\uD55C \uAC83\uC774 \uB9DE\uB294\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC608\uC0C1: ${e.quote(o.expected)}, \uC774\uC720: ${e.quote(o.detail)}`,
"metrics-present":(e,t,o)=>`\uC774 \uD504\uB85C\uC81D\uD2B8\uC758 Cloud Run \uBA54\uD2B8\uB9AD ${e.count(o.types)}\uC885\uC774 \uC218\uC9D1\uB418\uACE0 \uC788\uC2B5\uB2C8\uB2E4.`,
"metrics-missing":e=>`${e.code("run.googleapis.com/")} \uC544\uB798\uC758 \uBA54\uD2B8\uB9AD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC218\uC9D1\uC774 \uB3D9\uC791\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,
"client-errors":(e,t,o)=>`\uC571\uC774 \uC0AC\uC6A9\uC790 \uC694\uCCAD ${t.n}\uAC74 \uC911 ${t.bad??"\uB300\uBD80\uBD84"}\uAC74(${t.value??"\u2013"})\uC5D0 400\uBC88\uB300\uB85C \uC751\uB2F5\
\uD588\uC2B5\uB2C8\uB2E4(\uC8FC\uB85C ${e.code(String(o.status))}).${o.baselineN===null||o.baselineRate===null?"":` \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.count(
o.baselineN)}\uAC74 \uC911 ${e.percent(o.baselineRate)}\uC600\uC2B5\uB2C8\uB2E4.`} \uC11C\uBC84 \uC624\uB958\uB85C\uB294 \uB4DC\uB7EC\uB098\uC9C0 \uC54A\uACE0, \uC774\uB7F0 \uC751\uB2F5\uC740 \uBE60\uB985\uB2C8\uB2E4.`,
"unlogged-errors":(e,t,o)=>`\uC11C\uBC84 \uC624\uB958\uAC00 Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0\uB294 ${e.count(o.platform)}\uAC74, \uC571 \uB85C\uADF8\uC5D0\uB294 ${e.
count(o.app)}\uAC74 \uC788\uC2B5\uB2C8\uB2E4. \uC77C\uBD80 \uC624\uB958\uAC00 \uC571 \uB85C\uADF8\uC5D0 \uB0A8\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,"baseline-slower":(e,t,o)=>`\
\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 P${e.count(o.percentile)} \uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uAE41\uB2C8\uB2E4: ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}\
, \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.duration(o.baselineMs)}\uC785\uB2C8\uB2E4. \uC774\uC804 \uB9AC\uBE44\uC804\uC758 P${e.count(o.percentile)}${Ne(e,o.tolerance)}\
\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC740 \uB300\uC0C1 \uB9AC\uBE44\uC804 ${t.n}\uAC74 \uC911 ${e.percent(o.candidateShare)}, \uC774\uC804 \uB9AC\uBE44\uC804 ${e.
count(o.baselineN)}\uAC74 \uC911 \uAC19\uC740 P${e.count(o.percentile)}\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC740 ${e.percent(o.baselineShare)}\uC785\uB2C8\uB2E4. ${Ee(
e,o,"\uB354 \uB290\uB9AC\uC9C0 \uC54A\uB2E4\uBA74")} ${he(o.concurrent)}`,"baseline-more-errors":(e,t,o)=>`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uC624\uB958\uAC00 \uB9CE\uC2B5\uB2C8\uB2E4: \uC694\uCCAD ${t.
n}\uAC74\uC758 \uC624\uB958\uC728 ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}, \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.count(o.baselineN)}\uAC74\uC758 ${e.percent(
o.baselineRate)}\uC785\uB2C8\uB2E4.${o.tolerance===0?"":` \uC774\uC804 \uC624\uB958\uC728\uBCF4\uB2E4 ${e.percent(o.tolerance)} \uB192\uC740 \uAC12\uAE4C\uC9C0 \uD5C8\uC6A9\uD569\uB2C8\uB2E4.`}\
 ${Ee(e,o,"\uB354 \uB098\uC058\uC9C0 \uC54A\uB2E4\uBA74")} ${he(o.concurrent)}`,"baseline-no-worse":(e,t,o)=>`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uB098\uC058\uB2E4\uB294 \uADFC\uAC70\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4: \uB300\uC0C1 \uB9AC\uBE44\uC804\uC740 \uC694\uCCAD ${t.
n}\uAC74\uC5D0\uC11C ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}, \uC774\uC804 \uB9AC\uBE44\uC804\uC740 ${e.count(o.baselineN)}\uAC74\uC5D0\uC11C ${t.beside??"\uC54C \uC218 \
\uC5C6\uC74C"}\uC774\uBA70, \uC774 \uCC28\uC774\uB294 \uC6B0\uC5F0\uC73C\uB85C\uB3C4 \uC0DD\uAE38 \uC218 \uC788\uC2B5\uB2C8\uB2E4.${o.tolerance===0?"":` (${e.percent(
o.tolerance)}\uAE4C\uC9C0\uB294 \uB354 \uB098\uBE60\uB3C4 \uD5C8\uC6A9\uD569\uB2C8\uB2E4.)`} \uB611\uAC19\uC774 \uC88B\uB2E4\uACE0 \uC785\uC99D\uB41C \uAC83\uC740 \uC544\uB2D9\uB2C8\uB2E4. ${he(
o.concurrent)}`,"baseline-no-data":(e,t,o)=>`\uBE44\uAD50\uD560 \uC694\uCCAD\uC774 \uBD80\uC871\uD569\uB2C8\uB2E4: \uB300\uC0C1 \uB9AC\uBE44\uC804 ${t.n}\uAC74, \uC774\uC804 \uB9AC\
\uBE44\uC804 ${e.count(o.baselineN)}\uAC74.`,"group-slower":(e,t,o)=>`\uB2E4\uB978 \uADF8\uB8F9\uBCF4\uB2E4 \uB290\uB9B0 \uADF8\uB8F9\uC774 \uC788\uC2B5\uB2C8\uB2E4: ${e.
quote(o.group)}. \uC774 \uADF8\uB8F9\uC758 P95\uB294 \uC694\uCCAD ${t.n}\uAC74\uC5D0\uC11C ${t.value??"\uC54C \uC218 \uC5C6\uC74C"}, \uB098\uBA38\uC9C0 ${e.count(
o.restN)}\uAC74\uC758 P95\uB294 ${e.duration(o.restP95Ms)}\uC785\uB2C8\uB2E4. \uB098\uBA38\uC9C0\uC758 P${e.count(o.percentile)}${Ne(e,o.tolerance)}\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC774 \uC774 \
\uADF8\uB8F9\uC5D0\uC11C\uB294 ${e.percent(o.groupShare)}, \uB098\uBA38\uC9C0\uC5D0\uC11C \uAC19\uC740 P${e.count(o.percentile)}\uBCF4\uB2E4 \uB290\uB9B0 \uC694\uCCAD\uC740 ${e.
percent(o.restShare)}\uC785\uB2C8\uB2E4. \uC2E4\uC81C\uB85C \uB354 \uB290\uB9AC\uC9C0 \uC54A\uB2E4\uBA74 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e.
odds(o.lnE)}\uC785\uB2C8\uB2E4(\uADF8\uB8F9 \uC218\uB97C \uAC10\uC548\uD574 \uC54C\uB9AC\uB294 \uAE30\uC900: ${e.odds(o.lnNeeded)}).${o.more===0?"":` \uC774 \uBC16\uC5D0 ${e.
count(o.more)}\uAC1C \uADF8\uB8F9\uC774 \uB354 \uC788\uC2B5\uB2C8\uB2E4.`}`,"groups-alike":(e,t,o)=>`\uADF8\uB8F9 ${e.count(o.groups)}\uAC1C \uAC00\uC6B4\uB370 \uB098\uBA38\uC9C0\uBCF4\uB2E4${o.
tolerance===0?"":` ${e.percent(o.tolerance)} \uB118\uAC8C`} \uB290\uB9AC\uB2E4\uACE0 \uBCFC \uADFC\uAC70\uAC00 \uC788\uB294 \uADF8\uB8F9\uC740 \uC5C6\uC2B5\uB2C8\uB2E4.${o.
untold===0?"":` \uADF8\uB8F9\uC774 \uB108\uBB34 \uB9CE\uC544 \uC694\uCCAD ${e.count(o.untold)}\uAC74\uC740 \uAD6C\uBD84\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.`}`,
"hidden-waits":(e,t,o)=>`\uC694\uCCAD ${t.n}\uAC74 \uC911 ${t.bad??"0"}\uAC74\uC774 \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB2FF\uAE30 \uC804\uC5D0 ${e.duration(o.longerThanMs)}\
 \uB118\uAC8C \uAE30\uB2E4\uB838\uACE0, \uAC00\uC7A5 \uAE34 \uB300\uAE30\uB294 ${e.duration(o.longestMs)}\uC785\uB2C8\uB2E4. \uB85C\uADF8\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uC5D0\uB294 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.${o.
refused===0?"":` \uAC70\uBD80\uB41C \uC694\uCCAD \uC911\uC5D0\uC11C\uB294 ${e.count(o.refused)}\uAC74\uC774 \uADF8\uB9CC\uD07C \uAE30\uB2E4\uB838\uC2B5\uB2C8\uB2E4(\uCD5C\uB300 ${e.
duration(o.longestRefusedMs)}).`}`,"waits-unknown":(e,t,o)=>`${X(t)} \uC774 \uBC16\uC5D0 ${e.count(o.unknown)}\uAC74\uC740 \uB85C\uADF8 \uD56D\uBAA9\uC774 \uB2A6\uAC8C \uB3C4\uCC29\uD588\uC9C0\uB9CC, \uC694\uCCAD\uC774 \uAE30\uB2E4\uB9B0 \uAC83\uC778\uC9C0 \uB85C\uADF8\uAC00 \uB2A6\uC740 \uAC83\uC778\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\
\uB2E4. \uAE30\uB2E4\uB9B0 \uAC83\uC774\uB77C\uBA74 \uD1B5\uACFC\uB85C \uC785\uC99D\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.${ee(t)}`,"probe-unanswered":(e,t,o)=>`\
\uD504\uB85C\uBE0C ${e.count(o.sent)}\uAC74 \uC911 ${e.count(o.unanswered)}\uAC74\uC774 ${e.duration(o.timeoutMs)} \uC548\uC5D0 \uC751\uB2F5\uC744 \uBC1B\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC694\uCCAD\uC758 \uD5C8\uC6A9 \uC2E4\uD328\uC728\uC740 ${e.
percent(o.allowedRate)}\uC785\uB2C8\uB2E4. \uC774\uB807\uAC8C \uBA48\uCD98 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC740 \uB05D\uB0A0 \uB54C\uAE4C\uC9C0 \uB85C\uADF8\uC5D0 \uB0A8\uC9C0 \uC54A\uC73C\uBBC0\uB85C \uB85C\uADF8\uC758 \uC218\uCE58\uC5D0\uB294 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`},
$t={"newer-revision":(e,t)=>`\uB354 \uC0C8\uB85C\uC6B4 \uB9AC\uBE44\uC804\uC774 \uC788\uC9C0\uB9CC \uC774\uBC88 \uAC80\uC99D \uB300\uC0C1\uC740 \uC544\uB2D9\uB2C8\uB2E4: ${e.
quote(t.revision)}`,"deployed-before":(e,t)=>`\uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC740 ${e.dateTime(t.createdAt)} UTC\uC5D0 \uB9CC\uB4E4\uC5B4\uC84C\uC2B5\uB2C8\uB2E4: ${e.
quote(t.revision)}. \uC774 \uB2E8\uACC4 \uC804\uC5D0 \uBC30\uD3EC\uAC00 \uC788\uC5C8\uB2E4\uBA74 Cloud Run\uC5D0 \uC544\uC9C1 \uB098\uD0C0\uB098\uC9C0 \uC54A\uC740 \uAC83\uC774\uB2C8, ${e.
code("revision")} \uC785\uB825\uC73C\uB85C \uADF8 \uB9AC\uBE44\uC804\uC744 \uC9C0\uC815\uD558\uC138\uC694.`,"candidate-changed":(e,t)=>`\uAC80\uC99D \uC911\uC5D0 \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC774 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4: ${e.
quote(t.from)} \u2192 ${e.quote(t.to)}`,"traffic-pinned":(e,t)=>`\uD2B8\uB798\uD53D\uC774 \uACE0\uC815\uB418\uC5B4 \uC788\uC2B5\uB2C8\uB2E4: ${e.quote(t.revision)}\
 ${e.count(t.percent)}%. \uC0C8 \uB9AC\uBE44\uC804\uC740 \uC790\uB3D9\uC73C\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.`,"partial-traf\
fic":(e,t)=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC740 \uD2B8\uB798\uD53D\uC758 ${e.count(t.percent)}%\uB97C \uBC1B\uC2B5\uB2C8\uB2E4. \uC544\uB798 \uC218\uCE58\uB294 \uC774 \uBAAB\uC5D0 \uB300\uD55C \uAC83\uC785\uB2C8\uB2E4.`,
"only-not-users":(e,t)=>`\uD310\uC815 \uB85C\uADF8\uC758 \uC694\uCCAD ${e.count(t.ignored)}\uAC74\uC740 \uBAA8\uB450 \uC810\uAC80, \uBD07\uC774\uAC70\uB098 \uC785\uB825\uC73C\uB85C \uC81C\uC678\uB418\uC5B4 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.`,
"source-fallback":()=>"\uC571 \uB85C\uADF8\uC5D0 \uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uC788\uB294 \uD56D\uBAA9\uC774 \uC5C6\uC5B4 Cloud Run \uC694\uCCAD \uB85C\uADF8\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. \uC815\uC801 \uD30C\uC77C\uACFC \uC0AC\uC804 \uC694\uCCAD(preflight)\uC744 \uD3EC\uD568\uD55C \uBAA8\uB4E0 \uC694\uCCAD\uC774 \uB4E4\uC5B4 \uC788\uC2B5\uB2C8\uB2E4.",
"field-missing":(e,t)=>`\uC571 \uB85C\uADF8 ${e.count(t.entries)}\uAC74 \uC911 ${e.code(t.path)}(${e.code(`${t.field}-field`)})\uAC00 \uC788\uB294 \uAC83\uC740 \uC5C6\uC2B5\uB2C8\uB2E4${t.
instead.length===0?".":`. \uC788\uB294 \uD544\uB4DC: ${t.instead.map(o=>e.quote(o)).join(", ")}.`}`,"routing-unread":(e,t)=>`\uD504\uB85C\uC81D\uD2B8\uC758 \uB85C\uADF8 \uC2F1\uD06C \uC124\uC815\uC744 \uC77D\uC9C0 \uBABB\uD574, \uC694\uCCAD\uC744 \uC81C\uC678\uD558\uB294 \uC124\uC815\uC774\
 \uC788\uC5B4\uB3C4 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`,"probes-judged":e=>`\uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0\uB294 \uD0DC\uADF8\uB9CC \uC788\uACE0 \uD2B8\uB798\uD53D\uC774 \uC5C6\uC5B4 \uC0AC\uC6A9\uC790 \uC694\uCCAD\uC774 \uB2FF\uC9C0 \uC54A\uC73C\uBBC0\uB85C, \uC774 \uC791\uC5C5\uC758 \uD504\uB85C\uBE0C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4\
. \uD504\uB85C\uBE0C\uB294 \uC218\uAC00 \uC801\uACE0 \uBAA8\uB450 \uBE44\uC2B7\uD558\uBA70, \uC2E4\uC81C \uBD80\uD558\uC5D0\uC11C \uC5B4\uB5A8\uC9C0\uB294 \uC54C\uB824 \uC8FC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. ${e.
code("chat-body")}\uC5D0 ${e.code("{{nonce}}")}\uAC00 \uC5C6\uC73C\uBA74 \uB300\uBD80\uBD84 \uC751\uB2F5 \uCE90\uC2DC\uAC00 \uB2F5\uD588\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,
"hanging-unseen":(e,t)=>`\uC694\uCCAD\uC740 \uB05D\uB098\uC57C \uB85C\uADF8\uC5D0 \uB0A8\uC2B5\uB2C8\uB2E4. \uC774 \uC11C\uBE44\uC2A4\uC758 \uC694\uCCAD \uC81C\uD55C \uC2DC\uAC04\uC740 ${e.
duration(t.timeoutMs)}\uC774\uC9C0\uB9CC, \uC774\uBC88 \uAC80\uC99D\uC5D0\uC11C\uB294 ${e.duration(t.longestSeenMs)}\uBCF4\uB2E4 \uC624\uB798 \uAC78\uB9AC\uB294 \uC694\uCCAD\uC744 \uBCFC \uC218 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4. ${e.
code("chat-path")}\uB85C \uCC44\uD305 \uD504\uB85C\uBE0C\uB97C \uBCF4\uB0B4\uAC70\uB098 ${e.code("window")}\uB97C \uB298\uB9AC\uBA74 \uBA48\uCD98 \uC694\uCCAD\uC744 \uCC3E\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,
sampled:(e,t)=>`\uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uD2B8\uB798\uD53D\uC774 \uB9CE\uC544, \uC11C\uBC84\uC5D0\uC11C \uC694\uCCAD\uC758 ${e.percent(
t.fraction)}\uB9CC \uD45C\uBCF8\uC73C\uB85C \uBF51\uC544 \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4.`,"late-not-awaited":(e,t)=>`\uD56D\uBAA9\uC774 \uB108\uBB34 \uB9CE\uC544 \uAD00\uCC30 \uAD6C\uAC04\uC774 \uB05D\uB09C \uB4A4 \uC804\uCCB4\uB97C \uB2E4\uC2DC \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4\
. ${e.time(t.beforeAt)} UTC \uC774\uC804 \uD56D\uBAA9 \uC911 \uB2A6\uAC8C \uB3C4\uCC29\uD55C \uAC83\uC740 \uBE60\uC84C\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,"\
log-read-failed":(e,t)=>`\uB85C\uADF8 \uC77D\uAE30\uAC00 ${e.count(t.times)}\uD68C \uC2E4\uD328\uD574 \uB2E4\uC2DC \uC2DC\uB3C4\uD588\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uC624\uB958: ${e.
quote(t.detail)}`,"past-read-failed":(e,t)=>`\uC774 \uC11C\uBE44\uC2A4\uC758 \uACFC\uAC70\uB97C \uC77D\uC9C0 \uBABB\uD574 \uAC01 \uD55C\uB3C4\uB97C \uC774 \uAD6C\uAC04\uB9CC\uC73C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. \uC815\uC0C1 \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD328\uB85C \uD310\uC815\uB418\uB294 \uAD6C\uAC04\uC774 100\uAC1C \uC911 1\uAC1C \uC774\uD558\uB77C\uB294 \uAC83\uC740 \uBB38\uC81C \uC694\uCCAD\uC774 \uD558\uB098\uC529 \uB098\uD0C0\uB0A0 \uB54C\uB9CC \uC131\uB9BD\uD569\uB2C8\uB2E4: ${e.
quote(t.detail)}`,"past-unknown":()=>"Cloud Monitoring\uC5D0 \uC774 \uB9AC\uBE44\uC804 \uC774\uC804\uC758 \uC694\uCCAD\uC774 \uC5C6\uC5B4 \uAC01 \uD55C\uB3C4\uB97C \uC774 \uAD6C\uAC04\uB9CC\uC73C\uB85C \uD310\uC815\uD588\uC2B5\uB2C8\uB2E4. \uC815\uC0C1 \uC11C\uBE44\uC2A4\uAC00 \uC2E4\uD328\uB85C \uD310\uC815\uB418\uB294 \uAD6C\uAC04\uC774 100\uAC1C \uC911 1\uAC1C \uC774\uD558\uB77C\uB294 \uAC83\uC740 \uBB38\uC81C \uC694\uCCAD\uC774 \uBAB0\uB9AC\uC9C0 \uC54A\uACE0 \uD558\uB098\uC529 \uB098\uD0C0\uB0A0 \uB54C\uB9CC \uC131\
\uB9BD\uD569\uB2C8\uB2E4.","metrics-read-failed":(e,t)=>`\uBA54\uD2B8\uB9AD\uC744 \uC77D\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote(t.detail)}`,"probes-in-\
log-unknown":(e,t)=>`\uC571 \uB85C\uADF8\uC5D0\uC11C\uB294 \uC774 \uC791\uC5C5\uC774 \uBCF4\uB0B8 \uD504\uB85C\uBE0C ${e.count(t.probes)}\uD68C\uB97C \uC0AC\uC6A9\uC790 \uC694\uCCAD\uACFC \uAD6C\uBD84\uD560 \uC218 \uC5C6\uC5B4, \uC218\uCE58\
\uC5D0 \uC11E\uC5EC \uC788\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,"baseline-not-read":(e,t)=>t.detail===null?"\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uB85C\uADF8\uB97C \uC77D\uB290\uB77C \uC77D\uAE30 \uD55C\uB3C4\uB97C \uB2E4 \uC368\uC11C, \uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC744 \uC77D\uC9C0 \uBABB\uD588\uACE0 \uBE44\
\uAD50\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.":`\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC744 \uC77D\uC9C0 \uBABB\uD574 \uBE44\uAD50\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4: ${e.
quote(t.detail)}`,"errors-truncated":()=>"\uC624\uB958 \uB85C\uADF8\uAC00 \uC77D\uB294 \uD55C\uB3C4\uBCF4\uB2E4 \uB9CE\uC544, \uC624\uB958 \uBA54\uC2DC\uC9C0 \uBAA9\uB85D\uC774 \uC804\uBD80\uAC00 \uC544\uB2D9\uB2C8\uB2E4.",
"service-changed":(e,t)=>Ce(e,t.change),"probes-of-all":(e,t)=>`\uD504\uB85C\uBE0C\uB97C \uBCF4\uB0B4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC740 \uD2B8\uB798\uD53D\uC758 ${e.
percent(t.percent/100)}\uB9CC \uBC1B\uACE0 \uC790\uC2E0\uC758 \uD0DC\uADF8\uAC00 \uC5C6\uC5B4, \uC5B4\uB290 \uB9AC\uBE44\uC804\uC774 \uC751\uB2F5\uD560\uC9C0 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD0DC\uADF8\uB97C \uBD99\uC5EC \uBC30\uD3EC\uD558\uACE0 ${e.
code("tag")} \uC785\uB825\uC744 \uC9C0\uC815\uD558\uBA74 \uB300\uC0C1 \uB9AC\uBE44\uC804\uB9CC \uD655\uC778\uD569\uB2C8\uB2E4.`,"answers-left-out":(e,t)=>`\uD504\uB85C\uBE0C \uC751\
\uB2F5 ${e.count(t.answers)}\uAC74\uC744 \uC81C\uC678\uD588\uC2B5\uB2C8\uB2E4. \uADF8 \uC8FC\uC18C\uAC00 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC73C\uB85C \uC774\uC5B4\uC9C4\uB2E4\uACE0 \uD655\uC2E0\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.`,
"pin-released":()=>"\uD2B8\uB798\uD53D\uC774 \uB2E4\uC2DC \uCD5C\uC2E0 \uB9AC\uBE44\uC804\uC744 \uB530\uB985\uB2C8\uB2E4. \uB2E4\uC74C \uBC30\uD3EC\uB294 \uC800\uC808\uB85C \uD2B8\uB798\uD53D\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.",
"pin-kept":(e,t)=>`\uD2B8\uB798\uD53D\uC740 \uACE0\uC815\uB41C \uCC44\uB85C \uB450\uC5C8\uC2B5\uB2C8\uB2E4. ${st(e,t.why)}`,"stopped-by-error":(e,t)=>`\uC624\uB958\uB85C \uC911\uB2E8\uB418\uC5C8\uC2B5\
\uB2C8\uB2E4: ${e.quote(t.detail)}`},ft={runViewer:e=>`\uC774 \uC791\uC5C5\uC744 \uC2E4\uD589\uD558\uB294 \uACC4\uC815\uC5D0 \uD504\uB85C\uC81D\uD2B8\uC758 ${e.
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
\uB97C \uD655\uC778\uD558\uC138\uC694: ${e.code(t)}`,startup:"\uCEE8\uD14C\uC774\uB108\uAC00 PORT \uD658\uACBD \uBCC0\uC218\uC758 \uD3EC\uD2B8\uC5D0\uC11C \uC218\uC2E0\uD558\uB294\uC9C0, \uBE44\uBC00 \uAC12\uACFC \uC124\uC815\uC774 \uC788\uB294\uC9C0, \uC2DC\uC791 \uD504\uB85C\uBE0C\uC758 \uC81C\uD55C \uC2DC\uAC04 \uC548\uC5D0 \uC2DC\uC791\uD558\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
errorsFirst:"\uC544\uB798\uC758 \uC8FC\uC694 \uC624\uB958 \uBA54\uC2DC\uC9C0\uC640 \uC0C1\uD0DC \uCF54\uB4DC\uBCC4 \uC694\uCCAD\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",
slowFirst:"\uC544\uB798\uC758 \uAC00\uC7A5 \uB290\uB9B0 \uC694\uCCAD\uACFC \uADF8\uB8F9\uBCC4 \uC694\uCCAD\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",longerWindow:(e,t)=>`\
\uC9C0\uAE08\uC758 \uD2B8\uB798\uD53D\uC5D0\uC11C \uB354 \uC774\uC0C1 \uB098\uC05C \uC694\uCCAD\uC774 \uC5C6\uB2E4\uBA74 ${e.code(`window: ${t}`)} \uC124\uC815\uC73C\uB85C \uD55C\uB3C4 \uC900\uC218\uB97C \uC785\
\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uD2B8\uB798\uD53D\uC744 \uB298\uB824\uB3C4 \uB429\uB2C8\uB2E4.`,moreProbes:(e,t)=>`\
\uB354 \uC774\uC0C1 \uB098\uC05C \uD504\uB85C\uBE0C\uAC00 \uC5C6\uB2E4\uBA74 ${e.code(`interval: ${t}`)} \uC124\uC815\uC73C\uB85C \uC774 \uAD00\uCC30 \uC2DC\uAC04 \uC548\uC5D0 \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uAD00\uCC30 \uC2DC\uAC04\uC744 \uB298\uB824\uB3C4 \uB429\uB2C8\uB2E4.`,
longerForProbes:(e,t)=>`\uD504\uB85C\uBE0C\uB294 \uD558\uB098\uAC00 \uB05D\uB098\uC57C \uB2E4\uC74C\uC744 \uBCF4\uB0B4\uBBC0\uB85C \uAC04\uACA9\uC744 \uC904\uC5EC\uB3C4 \uC218\uAC00 \uB298\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uB354 \uC774\uC0C1 \uB098\uC05C \uD504\uB85C\uBE0C\uAC00 \uC5C6\uB2E4\uBA74 ${e.
code(`window: ${t}`)} \uC124\uC815\uC73C\uB85C \uD55C\uB3C4 \uC900\uC218\uB97C \uC785\uC99D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`,nearBudget:"\uC2E4\uC81C \uAC12\uC774 \uD55C\uB3C4\uC5D0 \uAC00\uAE5D\uC2B5\uB2C8\uB2E4.\
 \uC6D0\uC778\uC744 \uCC3E\uAC70\uB098, \uC774\uAC83\uC774 \uC815\uC0C1 \uC0C1\uD0DC\uB77C\uBA74 \uD55C\uB3C4\uB97C \uB113\uD788\uC138\uC694.",sendTraffic:"\uAD00\uCC30\uD558\uB294\
 \uB3D9\uC548 \uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0 \uD2B8\uB798\uD53D\uC744 \uBCF4\uB0B4\uC138\uC694(\uC0AC\uC6A9\uC790 \uC77C\uBD80 \uB610\uB294 \uBD80\uD558 \uD14C\uC2A4\uD2B8).",
fields:e=>`${e.code("latency-field")}, ${e.code("status-field")} \uC124\uC815\uC774 \uC571 \uB85C\uADF8\uC5D0 \uC2E4\uC81C\uB85C \uC788\uB294 \uD544\uB4DC\uB97C \uAC00\uB9AC\uD0A4\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.`,
likeThePast:e=>`\uACB0\uC815\uD558\uAE30 \uC804\uC5D0 \uBB38\uC81C \uC694\uCCAD\uC744 \uC0B4\uD3B4\uBCF4\uC138\uC694. \uC774 \uB9AC\uBE44\uC804 \uB54C\uBB38\uC774\uB77C\uB294 \uADFC\uAC70\uB294 \uC5C6\uC2B5\uB2C8\uB2E4. \uC774\uB7F0 \uAD6C\uAC04\uB3C4 \uBC30\uD3EC \uC2E4\uD328\uB85C \uCC98\uB9AC\uD558\uB824\uBA74 \uC6D0\uC778\uC744 \uACE0\uCE58\uAC70\uB098 ${e.
code("past: none")}\uC73C\uB85C \uACFC\uAC70\uB97C \uBE7C\uACE0 \uD310\uC815\uD558\uC138\uC694.`,latencyUnit:(e,t)=>`${e.code(`latency-unit: ${t}`)}\uB97C \uC124\uC815\uD558\uAC70\uB098, ${e.
code("512ms")}\uCC98\uB7FC \uAC12\uC5D0 \uB2E8\uC704\uB97C \uD568\uAED8 \uAE30\uB85D\uD558\uC138\uC694.`,latencyDiffers:e=>`\uC0AC\uC6A9\uC790\uAC00 \uC2E4\uC81C\uB85C \uAE30\uB2E4\uB9B0 \uC2DC\uAC04\uC744 ${e.
code("latency-field: httpRequest.latency")}\uB85C \uD310\uC815\uD558\uAC70\uB098, \uC2A4\uD2B8\uB9AC\uBC0D \uACBD\uB85C\uB97C ${e.code("ignore-paths")}\uB85C \uC81C\uC678\uD558\uC138\uC694.`,
statusDiffers:e=>`\uB450 \uC0C1\uD0DC \uCF54\uB4DC \uC911 \uC5B4\uB290 \uCABD\uC774 \uB9DE\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. ${e.code("status-field: h\
ttpRequest.status")}\uB294 \uC0AC\uC6A9\uC790\uAC00 \uBC1B\uC740 \uC0C1\uD0DC \uCF54\uB4DC\uB85C \uD310\uC815\uD569\uB2C8\uB2E4.`,wholeLog:e=>`\uC774 \uC11C\uBE44\uC2A4\uC758 Cloud Run \
\uC694\uCCAD \uB85C\uADF8\uB97C \uC628\uC804\uD788 \uBCF4\uAD00\uD558\uAC70\uB098(\uD45C\uBCF8 \uCD94\uCD9C\uC774\uB098 \uC131\uACF5 \uC694\uCCAD \uC81C\uC678 \uC5C6\uC774), Cloud Monitoring\uC73C\uB85C \uD310\uC815\uD558\uC138\uC694. \uCE21\uC815\uAC12\uC740 \uCD5C\uB300 3\uBD84 \uB2A6\uAC8C \uB098\uD0C0\uB098\uBA70 ${e.
code("settle: 4m")}\uB294 \uADF8\uB54C\uAE4C\uC9C0 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4.`,missingValues:e=>`\uC2E4\uD328\uD558\uAC70\uB098 \uC2DC\uAC04\uC774 \uCD08\uACFC\uB41C \uC694\uCCAD\uAE4C\uC9C0 \uBAA8\uB4E0 \uC694\uCCAD\uC758 \uC9C0\uC5F0 \uC2DC\uAC04\uACFC \uC0C1\uD0DC \uCF54\uB4DC\uB97C \uAE30\uB85D\uD558\uAC70\uB098, Cloud Run \uC790\
\uCCB4 \uB85C\uADF8\uB85C \uD310\uC815\uD558\uC138\uC694: ${e.code("latency-field: httpRequest.latency")}, ${e.code("status-field: httpRequest.status")}.`,memory:"\
\uBA54\uBAA8\uB9AC \uD55C\uB3C4\uB97C \uB192\uC774\uAC70\uB098 \uB204\uC218\uB97C \uCC3E\uC73C\uC138\uC694. \uAC80\uC99D \uD55C\uB3C4\uB294 \uB9AC\uBE44\uC804\uC758 \uBA54\uBAA8\uB9AC \uD55C\uB3C4\uBCF4\uB2E4 \uB0AE\uC544\uC57C \uD569\uB2C8\uB2E4.",
slowStarts:"\uCEE8\uD14C\uC774\uB108\uAC00 \uB354 \uBE68\uB9AC \uC2DC\uC791\uB418\uAC8C \uD558\uC138\uC694. \uD3EC\uD2B8\uB97C \uC5F4\uAE30 \uC804\uC5D0 \uBD88\uB7EC\uC624\uB294 \uAC83\uC744 \uC904\uC774\uAC70\uB098, \uC2DC\uC791 CPU \uBD80\uC2A4\uD2B8\uB97C \uCF1C\uAC70\uB098, \uCD5C\uC18C \uC778\uC2A4\uD134\uC2A4(min-instances)\uB97C \uB450\uC138\uC694.",
cpu:"CPU \uD55C\uB3C4\uB97C \uB192\uC774\uAC70\uB098, \uB3D9\uC2DC \uC694\uCCAD \uC218\uB97C \uB0AE\uCD94\uAC70\uB098, \uC778\uC2A4\uD134\uC2A4 \uC218\uB97C \uB298\uB9AC\uC138\uC694.",
waitForPoints:"Cloud Monitoring \uCE21\uC815\uAC12\uC740 2\u20133\uBD84 \uB2A6\uAC8C \uB098\uD0C0\uB0A9\uB2C8\uB2E4. \uAD00\uCC30 \uC2DC\uAC04\uC744 \uB298\uB9AC\uBA74 \uB354 \uB9CE\uC774 \uBCFC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
probe:(e,t)=>`\uC9C1\uC811 \uD638\uCD9C\uD574 \uBCF4\uC138\uC694: ${e.code(t)}`,readyTimeout:e=>`\uC2DC\uC791\uC774 \uB290\uB9B4 \uBFD0\uC774\uB77C\uBA74 ${e.code(
"ready-timeout")} \uAC12\uC744 \uB298\uB9AC\uC138\uC694.`,names:e=>`\uC6CC\uD06C\uD50C\uB85C\uC758 ${e.code("service")}, ${e.code("region")}, ${e.code("project")}\
, ${e.code("revision")}, ${e.code("tag")} \uAC12\uC744 \uD655\uC778\uD558\uC138\uC694.`,reachable:(e,t)=>`\uB7EC\uB108\uC5D0\uC11C ${e.code(t)} \uC8FC\uC18C\uC5D0 \uC5F0\uACB0\uB418\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694(\
\uC218\uC2E0 \uC124\uC815, \uBC29\uD654\uBCBD, \uD504\uB85D\uC2DC).`,again:"\uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. \uAD00\uCC30 \uC2DC\uAC04\uC744 \uB05D\uAE4C\uC9C0 \uBCF4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",
googleAgain:"\uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694. Google API\uC5D0 \uACC4\uC18D \uC5F0\uACB0\uB418\uC9C0 \uC54A\uC73C\uBA74 status.cloud.google.com\uC744 \uD655\uC778\uD558\uC138\uC694.",
mendAccess:"\uC778\uC6A9\uB41C \uC751\uB2F5\uC774 \uAC00\uB9AC\uD0A4\uB294 \uC811\uADFC \uBB38\uC81C\uB97C \uD574\uACB0\uD55C \uB4A4 \uC791\uC5C5\uC744 \uB2E4\uC2DC \uC2E4\uD589\uD558\uC138\uC694.",
exportAgain:"\uD310\uC815\uD560 \uC2DC\uAC04 \uC804\uCCB4\uC758 \uB85C\uADF8\uB97C \uB2E4\uC2DC \uB0B4\uBCF4\uB0B4\uC138\uC694.",readQuota:e=>`\uB85C\uADF8 \uC77D\uAE30\uC5D0\uB294 \uD504\uB85C\uC81D\uD2B8\uBCC4 \uBD84\uB2F9 \
\uD560\uB2F9\uB7C9\uC774 \uC788\uACE0 \uB2E4\uB978 \uC791\uC5C5, \uCF58\uC194 \uC0AC\uC6A9\uC790\uC640 \uD568\uAED8 \uC501\uB2C8\uB2E4. \uB3D9\uC2DC\uC5D0 \uC2E4\uD589\uD558\uB294 \uAC80\uC99D\uC744 \uC904\uC774\uAC70\uB098 \uD560\uB2F9\uB7C9 \uC99D\uAC00\uB97C \uC694\uCCAD\uD558\uC138\uC694(${e.
code("logging.googleapis.com/read_requests")}).`,tooMuch:e=>`\uC8FC\uC5B4\uC9C4 \uC2DC\uAC04\uC5D0 \uC77D\uC744 \uC218 \uC788\uB294 \uC591\uBCF4\uB2E4 \uB9CE\uC774 \uAE30\uB85D\uB429\uB2C8\uB2E4. ${e.
code("settle")} \uAC12\uC744 \uB298\uB9AC\uAC70\uB098 ${e.code("window")} \uAC12\uC744 \uC904\uC774\uC138\uC694.`,metricsCollection:e=>`Monitoring API\uAC00 \uCF1C\uC838 \uC788\uB294\uC9C0 \uD655\
\uC778\uD558\uC138\uC694: ${e.code("gcloud services enable monitoring.googleapis.com")}`,unlogged:"Cloud Run \uC694\uCCAD \uB85C\uADF8\uC5D0\uC11C \uC2E4\uD328\uD55C \uC694\uCCAD\uC744 \uD655\uC778\uD558\uC138\uC694. \uC571\uC774 \uB85C\uADF8\uB97C \uB0A8\uAE30\uAE30 \uC804\uC5D0 \uC751\uB2F5\uD558\uAC70\uB098 \uC885\uB8CC\uB418\uACE0 \uC788\uC2B5\uB2C8\
\uB2E4.",clientErrors:e=>`\uC544\uB798 \uC0C1\uD0DC\uBCC4 \uC694\uCCAD\uC744 \uBCF4\uC138\uC694. \uC774 \uB9AC\uBE44\uC804\uC5D0\uC11C \uACBD\uB85C, \uD0A4, \uD55C\uB3C4\uAC00 \uBE60\uC84C\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC11C\uBE44\uC2A4\uC758 \uC624\uB958\uB77C\uBA74 ${e.
code("error-status")}\uC5D0 \uB123\uACE0, \uC2E4\uD328\uB85C \uCC98\uB9AC\uD558\uB824\uBA74 ${e.code("on-client-errors: fail")}\uB97C \uC9C0\uC815\uD558\uC138\uC694.`,
warmUp:e=>`\uAD00\uCC30 \uC2DC\uAC04\uC744 \uB298\uB9AC\uAC70\uB098 ${e.code("warm-up")}\uC73C\uB85C \uC2DC\uC791 \uC2DC\uAC04\uC744 \uB354 \uC8FC\uC138\uC694. \uACC4\uC18D \uC815\uC0C1 \uC751\uB2F5\uC774 \uC5C6\uC73C\uBA74 \uB85C\uADF8\uB97C \uD655\uC778\uD558\uC138\uC694.`,
unanswered:"\uC751\uB2F5 \uC5C6\uC774 \uBA48\uCD94\uB294 \uC694\uCCAD\uC744 \uCC3E\uC73C\uC138\uC694. \uC694\uCCAD\uC740 \uB05D\uB098\uC57C(\uB2A6\uC5B4\uB3C4 Cloud Run \uC81C\uD55C \uC2DC\uAC04\uC5D0) \uB85C\uADF8\uC5D0 \uB0A8\uC2B5\uB2C8\uB2E4. \uC81C\uD55C \uC2DC\uAC04 \uC5C6\uC774 \uBD80\uB974\uB294 \uC678\uBD80 \uD638\uCD9C\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",
hiddenWaits:"\uC778\uC2A4\uD134\uC2A4\uAC00 \uBE44\uAE30\uB97C \uAE30\uB2E4\uB9AC\uB294 \uC694\uCCAD\uC774 \uC788\uC2B5\uB2C8\uB2E4. \uCD5C\uC18C \uC778\uC2A4\uD134\uC2A4 \uC218\uB97C \uB450\uAC70\uB098, \uCD5C\uB300 \uC778\uC2A4\uD134\uC2A4 \uC218\uB97C \uB298\uB9AC\uAC70\uB098, \uC2DC\uC791 \uC2DC\uAC04\uC744 \uC904\uC774\uC138\uC694.",
restarts:"\uCEE8\uD14C\uC774\uB108\uAC00 \uC885\uB8CC\uB41C \uC774\uC720\uB97C \uB9AC\uBE44\uC804\uC758 \uC2DC\uC2A4\uD15C \uB85C\uADF8\uC5D0\uC11C \uD655\uC778\uD558\uC138\uC694.",
leadsElsewhere:e=>`\uC774 \uC8FC\uC18C\uAC00 \uC5B4\uB514\uB85C \uC774\uC5B4\uC9C0\uB294\uC9C0(\uB3C4\uBA54\uC778 \uB9E4\uD551, \uBD80\uD558 \uBD84\uC0B0\uAE30, \uD0DC\uADF8) \uD655\uC778\uD558\uAC70\uB098, ${e.
code("tag")} \uB610\uB294 ${e.code("url")} \uC785\uB825\uC73C\uB85C \uB300\uC0C1 \uB9AC\uBE44\uC804\uB9CC\uC758 \uC8FC\uC18C\uB97C \uC9C0\uC815\uD558\uC138\uC694.`,
notWhatWasMeant:"\uBB34\uC5C7\uC774 \uBC30\uD3EC\uB418\uC5C8\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. \uC55E\uB4A4\uB85C \uB2E4\uB978 \uBC30\uD3EC\uAC00 \uC788\uC5C8\uAC70\uB098 \uC774\uBBF8\uC9C0 \uD0DC\uADF8\uAC00 \uC62E\uACA8\uC84C\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
verifyServing:"\uC9C0\uAE08 \uC11C\uBE44\uC2A4\uD558\uB294 \uB9AC\uBE44\uC804\uC744 \uAC80\uC99D\uD558\uC138\uC694. \uC774\uBC88 \uACB0\uACFC\uB294 \uADF8 \uB9AC\uBE44\uC804\uC5D0 \uB300\uD55C \uAC83\uC774 \uC544\uB2D9\uB2C8\uB2E4.",
nothing:"\uD560 \uC77C\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uBC30\uD3EC\uAC00 \uAC80\uC99D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",policy:(e,t,o)=>`\uC774 \uD310\uC815\uC774 \uC791\uC5C5\uC5D0 \uBBF8\uCE58\uB294 \uC601\uD5A5\uC740 ${e.
code(t)} \uC124\uC815(\uD604\uC7AC ${e.code(o)})\uC774 \uC815\uD569\uB2C8\uB2E4.`},Le={readiness:"\uC900\uBE44 \uC0C1\uD0DC",serving:"\uC11C\uBE44\uC2A4 \uC0C1\uD0DC",
"expected-version":"\uC608\uC0C1\uD55C \uBC84\uC804","expected-image":"\uC608\uC0C1\uD55C \uC774\uBBF8\uC9C0","expected-commit":"\uC608\uC0C1\uD55C \uCEE4\uBC0B",
"error-rate":"\uC624\uB958\uC728",p50:"P50 \uC9C0\uC5F0 \uC2DC\uAC04",p90:"P90 \uC9C0\uC5F0 \uC2DC\uAC04",p95:"P95 \uC9C0\uC5F0 \uC2DC\uAC04",p99:"P99 \uC9C0\uC5F0 \uC2DC\uAC04",
memory:"\uBA54\uBAA8\uB9AC",startup:"\uC2DC\uC791 \uC2DC\uAC04",cpu:"CPU","memory-kill":"\uBA54\uBAA8\uB9AC \uCD08\uACFC \uC885\uB8CC",restarts:"\uC7AC\uC2DC\uC791",
"probe-health":"\uC0C1\uD0DC \uD655\uC778 \uD504\uB85C\uBE0C","probe-chat":"\uCC44\uD305 \uD504\uB85C\uBE0C",probe:"\uADF8 \uBC16\uC758 \uD504\uB85C\uBE0C","met\
rics-collection":"\uBA54\uD2B8\uB9AD \uC218\uC9D1","unlogged-errors":"\uB85C\uADF8\uC5D0 \uC5C6\uB294 \uC624\uB958","client-errors":"\uC571\uC774 \uAC70\uC808\uD55C \uC694\uCCAD",
"baseline-latency":"\uC774\uC804 \uB9AC\uBE44\uC804 \uB300\uBE44 \uC9C0\uC5F0 \uC2DC\uAC04","baseline-errors":"\uC774\uC804 \uB9AC\uBE44\uC804 \uB300\uBE44 \uC624\uB958",
group:"\uADF8\uB8F9","hidden-wait":"\uC228\uC740 \uB300\uAE30",logs:"\uB85C\uADF8 \uAC04 \uBE44\uAD50"},mt={failure:"\uC791\uC5C5\uC744 \uC2E4\uD328\uB85C \uB05D\uB0C5\uB2C8\uB2E4",
warning:"\uACBD\uACE0\uB9CC \uB0A8\uAE30\uACE0 \uC791\uC5C5\uC744 \uACC4\uC18D\uD569\uB2C8\uB2E4",success:"\uC791\uC5C5\uC744 \uACC4\uC18D\uD569\uB2C8\uB2E4"},gt={
checker:"\uC810\uAC80",bot:"\uBD07","health-path":"\uD5EC\uC2A4 \uACBD\uB85C","ignored-agent":"\uC81C\uC678\uD560 \uD638\uCD9C\uC790","ignored-path":"\uC81C\uC678\uD560 \uACBD\uB85C",
"other-path":"\uADF8 \uBC16\uC758 \uACBD\uB85C"},pe={request:"\uAC74",probe:"\uD68C",point:"\uAC1C"},wt={slow:"\uB290\uB9BC",failed:"\uC2E4\uD328",waited:"\uB300\uAE30",
above:"\uCD08\uACFC"},bt={...Ve,...{findings:Le,decisions:{pass:"\uD1B5\uACFC",fail:"\uC2E4\uD328",inconclusive:"\uD310\uB2E8 \uBCF4\uB958",warn:"\uC8FC\uC758"},
verdicts:{pass:"\uD1B5\uACFC",fail:"\uC2E4\uD328",inconclusive:"\uD310\uB2E8 \uBCF4\uB958"},causes:{"within-budgets":"\uBAA8\uB4E0 \uD55C\uB3C4\uB97C \uC9C0\uCF30\uC2B5\uB2C8\uB2E4",
budget:"\uD55C\uB3C4\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4",readiness:"\uB9AC\uBE44\uC804\uC774 \uC900\uBE44\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",probe:"\uD504\
\uB85C\uBE0C\uAC00 \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4","insufficient-evidence":"\uD310\uB2E8\uD560 \uADFC\uAC70\uAC00 \uBD80\uC871\uD569\uB2C8\uB2E4","no-data":"\
\uD310\uB2E8\uD560 \uB370\uC774\uD130\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4","no-access":"\uD655\uC778\uD560 \uC218 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4",changed:"\uAC80\uC99D \uC911\uC5D0 \uC11C\uBE44\uC2A4\uAC00\
 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4",cancelled:"\uD310\uB2E8\uD558\uAE30 \uC804\uC5D0 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4",error:"\uD310\uB2E8\uD558\uAE30 \uC804\uC5D0 ion-verify \uC790\uCCB4\
\uC5D0 \uC624\uB958\uAC00 \uB0AC\uC2B5\uB2C8\uB2E4"},reasons:pt,notices:$t,probeNames:{health:"\uC0C1\uD0DC \uD655\uC778",chat:"\uCC44\uD305"},readinessStates:{
waiting:"\uB300\uAE30",ready:"\uC900\uBE44\uB428",failed:"\uC2E4\uD328"},short(e,t,o){const{code:n}=o;if(n==="breach-early"||n==="breach-at-end"){if(t.percentile!==
null)return`${t.percentile} \uC9C0\uC5F0 \uC2DC\uAC04 ${t.value??"?"}, \uD55C\uB3C4(${t.limit}) \uCD08\uACFC: ${Q(t)} ${t.n}\uAC74 \uC911 ${t.bad}\uAC74\uC774 \uB354 \uB290\uB838\uC2B5\uB2C8\uB2E4`;
if(t.id==="error-rate")return`\uC624\uB958\uC728 ${t.value??"?"}, \uD55C\uB3C4(${t.limit}) \uCD08\uACFC: ${Q(t)} ${t.n}\uAC74 \uC911 ${t.bad}\uAC74\uC774 \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4`}
return n==="revision-failed"?`Cloud Run\uC774 \uB9AC\uBE44\uC804\uC744 \uC2DC\uC791\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote((0,I.qi)(o.message))}`:
n==="service-failed"?`\uC11C\uBE44\uC2A4\uAC00 \uC900\uBE44\uB418\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4: ${e.quote((0,I.qi)(o.message))}`:n==="gauge-above"?`${Le[t.
id]} \uCD5C\uACE0 ${t.value}, \uD55C\uB3C4(${t.limit}) \uC5F0\uC18D \uCD08\uACFC`:n==="baseline-slower"?`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uB290\uB9BD\uB2C8\uB2E4: P${o.
percentile} ${t.value??"?"}, \uC774\uC804 ${e.duration(o.baselineMs)}`:n==="baseline-more-errors"?`\uC774\uC804 \uB9AC\uBE44\uC804\uBCF4\uB2E4 \uC624\uB958\uAC00 \uB9CE\uC2B5\uB2C8\uB2E4: ${t.
value??"?"}, \uC774\uC804 ${e.percent(o.baselineRate)}`:n==="not-proven"&&(t.id==="error-rate"||t.percentile!==null)?t.percentile!==null?`${Q(t)} ${t.n}\uAC74(${t.
limit} \uCD08\uACFC ${t.bad}\uAC74)\uC73C\uB85C\uB294 ${t.percentile} \uD55C\uB3C4\uC758 \uC900\uC218\uB3C4 \uCD08\uACFC\uB3C4 \uC785\uC99D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4`:
`${Q(t)} ${t.n}\uAC74(\uC624\uB958 ${t.bad}\uAC74)\uC73C\uB85C\uB294 \uC624\uB958\uC728 \uD55C\uB3C4(${t.limit})\uC758 \uC900\uC218\uB3C4 \uCD08\uACFC\uB3C4 \uC785\uC99D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4`:
null},evidenceClause:e=>` (\uD55C\uB3C4\uB97C \uC9C0\uD0A4\uB294 \uC11C\uBE44\uC2A4\uC5D0\uC11C \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uCD5C\uB300 ${e}\
)`,warnedClause:e=>`; \uACBD\uACE0: ${e.join(", ")}`,passedHeadline:(e,t,o,n,E,F)=>["\uBAA8\uB4E0 \uD55C\uB3C4\uB97C \uC9C0\uCF30\uC2B5\uB2C8\uB2E4",t===null||o===
null?"":`: ${e.duration(o)} \uB3D9\uC548 ${F?"\uD504\uB85C\uBE0C":"\uC694\uCCAD"} ${e.count(t)}\uAC74`,E===null?"":`, P95 ${E}`,n===null?"":`, \uC624\uB958\uC728 ${n}`].
join(""),policyClause:(e,t,o,n)=>`${e.code(t)} \uC124\uC815\uC774 ${e.code(o)}\uC774\uBBC0\uB85C ${mt[n]}`,sample:(e,t,o,n,E)=>n===null?`${e.count(o)}${pe[t]}`:
`${e.count(o)}${pe[t]} \uC911 ${wt[E]} ${e.count(n)}${pe[t]}`,windowLine:(e,t,o,n)=>n===null?e.duration(t):`${e.duration(o)} \uC911 ${e.duration(t)} (${{failed:"\
\uC2E4\uD328\uAC00 \uD655\uC815\uB418\uC5B4 \uC870\uAE30 \uC885\uB8CC",proven:"\uD1B5\uACFC\uAC00 \uC785\uC99D\uB418\uC5B4 \uC870\uAE30 \uC885\uB8CC",refused:"\uD310\
\uB2E8\uC5D0 \uD544\uC694\uD55C \uC811\uADFC\uC774 \uAC70\uBD80\uB418\uC5B4 \uC870\uAE30 \uC885\uB8CC",cancelled:"\uCDE8\uC18C\uB428"}[n]})`,sourceLine:{app:"\uD310\uC815\
 \uAE30\uC900: \uC571\uC774 \uB0A8\uAE34 \uB85C\uADF8.",platform:"\uD310\uC815 \uAE30\uC900: Cloud Run \uC694\uCCAD \uB85C\uADF8.",monitoring:"\uD310\uC815 \uAE30\uC900: Cloud Moni\
toring\uC758 \uC694\uCCAD \uC218(\uC628\uC804\uD55C \uB85C\uADF8 \uC5C6\uC74C).",probes:"\uD310\uC815 \uAE30\uC900: \uC774 \uC791\uC5C5\uC774 \uBCF4\uB0B8 \uD504\uB85C\uBE0C(\uB300\uC0C1 \uB9AC\uBE44\uC804\uC5D0 \uB2FF\uB294 \uC0AC\uC6A9\uC790 \uC694\uCCAD \uC5C6\uC74C).",
none:"\uC571 \uB85C\uADF8\uC640 Cloud Run \uC694\uCCAD \uB85C\uADF8 \uBAA8\uB450 \uBE44\uC5B4 \uC788\uC2B5\uB2C8\uB2E4."},requestLine:(e,t,o,n,E,F)=>`\uC0AC\uC6A9\uC790 \uC694\uCCAD ${e.
count(t)}\uAC74: \uC624\uB958 ${e.count(o)}\uAC74, \uB290\uB9B0 \uC694\uCCAD ${e.count(n)}\uAC74${E===0?"":`; \uC778\uC2A4\uD134\uC2A4\uC5D0 \uB2FF\uAE30 \uC804\uC5D0 Cloud Run\uC774 \uAC70\uBD80\uD55C \uC694\uCCAD ${e.
count(E)}\uAC74`}${F===0?"":`; \uC774 \uC791\uC5C5\uC758 \uD504\uB85C\uBE0C ${e.count(F)}\uAC74 \uC81C\uC678`}.`,ignoredLine:(e,{count:t,by:o})=>`\uC0AC\uC6A9\uC790\uAC00 \uC544\uB2CC \uC694\uCCAD ${e.
count(t)}\uAC74\uC740 \uC81C\uC678\uD588\uC2B5\uB2C8\uB2E4: ${o.slice(0,5).map(n=>`${gt[n.who]} ${e.quote(n.name)} ${e.count(n.count)}\uAC74`).join(", ")}${o.length>
5?" \uB4F1":""}.`,outsideLine:(e,t)=>`\uAD00\uCC30 \uAD6C\uAC04 \uBC16\uC5D0\uC11C \uC2DC\uC791\uB41C \uC694\uCCAD\uC758 \uD56D\uBAA9 ${e.count(t)}\uAC74\uC740 \uC81C\uC678\uD588\uC2B5\uB2C8\uB2E4.`,
probedLine:(e,t,o,n)=>`\uD504\uB85C\uBE0C ${e.count(t)}\uAC74: \uC624\uB958 ${e.count(o)}\uAC74, \uB290\uB9B0 \uC751\uB2F5 ${e.count(n)}\uAC74.`,latencyLine:(e,t)=>`\
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
comparedLine:(e,t,o,n)=>t?`\uB450 \uB9AC\uBE44\uC804\uC774 \uAC19\uC740 \uC2DC\uAC04\uC5D0 \uCC98\uB9AC\uD55C \uC694\uCCAD\uC785\uB2C8\uB2E4: ${e.dateTime(o)} \u2013\
 ${e.dateTime(n)} UTC.`:`\uC774\uC804 \uB9AC\uBE44\uC804\uC758 \uC694\uCCAD\uC740 \uBC30\uD3EC \uC9C1\uC804 \uAC19\uC740 \uAE38\uC774\uC758 \uC2DC\uAC04\uC5D0\uC11C \uAC00\uC838\uC654\uC2B5\uB2C8\uB2E4: ${e.
dateTime(o)} \u2013 ${e.dateTime(n)} UTC.`,newErrors:{compared(e,t){const o=`${e.dateTime(t.from)} \u2013 ${e.dateTime(t.to)} UTC`;return t.truncated?`${e.code(
t.baseline)}\uC758 \uCD5C\uADFC \uC624\uB958 \uBA54\uC2DC\uC9C0 ${e.count(t.compared)}\uAC74(${o})\uACFC \uBE44\uAD50\uD588\uC2B5\uB2C8\uB2E4. \uBA54\uC2DC\uC9C0\uAC00 \uB108\uBB34 \uB9CE\uC544 \uC77C\uBD80\uB9CC \uC77D\uC5C8\uC73C\uBBC0\uB85C, \uC544\uB798 \uBA54\uC2DC\uC9C0\uAC00 \uC2E4\uC81C\uB85C\uB294 \uB354 \uC804\uBD80\uD130 \uC788\uC5C8\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.`:
`${e.code(t.baseline)}\uC758 \uC624\uB958 \uBA54\uC2DC\uC9C0 ${e.count(t.compared)}\uAC74(${o})\uACFC \uBE44\uAD50\uD588\uC2B5\uB2C8\uB2E4.`},none:"\uC5C6\uC74C: \uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \
\uC624\uB958 \uBA54\uC2DC\uC9C0\uB294 \uBAA8\uB450 \uC774\uC804 \uB9AC\uBE44\uC804\uC5D0\uC11C\uB3C4 \uB098\uC628 \uAC83\uC785\uB2C8\uB2E4.",atLeast:"\uB300\uC0C1 \uB9AC\uBE44\uC804\uC758 \uC624\uB958\
 \uBA54\uC2DC\uC9C0\uAC00 \uB108\uBB34 \uB9CE\uC544 \uC77C\uBD80\uB9CC \uC77D\uC5C8\uC2B5\uB2C8\uB2E4. \uC2E4\uC81C \uAC74\uC218\uB294 \uB354 \uB9CE\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
noBaseline:"\uBE44\uAD50\uD560 \uC774\uC804 \uB9AC\uBE44\uC804\uC774 \uC5C6\uC5B4 \uC0C8 \uC624\uB958 \uBA54\uC2DC\uC9C0\uB97C \uAC00\uB824\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",
unread:(e,t)=>`${e.code(t)}\uC758 \uC624\uB958 \uBA54\uC2DC\uC9C0\uB97C \uC77D\uC9C0 \uBABB\uD574 \uC0C8 \uC624\uB958 \uBA54\uC2DC\uC9C0\uB97C \uAC00\uB824\uB0B4\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.`},
cut:e=>`GitHub \uC694\uC57D \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uC0DD\uB7B5\uD55C \uBD80\uBD84: ${e.join(", ")}. \uC804\uCCB4 \uB0B4\uC6A9\uC740 \uBCF4\uACE0\uC11C \uD30C\uC77C\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.`,
cutHard:"GitHub \uC694\uC57D \uD06C\uAE30 \uC81C\uD55C \uB54C\uBB38\uC5D0 \uB4B7\uBD80\uBD84\uC744 \uC0DD\uB7B5\uD588\uC2B5\uB2C8\uB2E4. \uC804\uCCB4 \uB0B4\uC6A9\uC740 \uBCF4\uACE0\uC11C \uD30C\uC77C\uC5D0 \uC788\uC2B5\uB2C8\uB2E4.",
logs:{countNote:(e,t,o,n)=>{const E=[...t===0?[]:[`\uC774 \uC2E4\uD589\uC758 \uC694\uCCAD ${e.count(t)}\uAC74`],...n===0?[]:[`\uC0AC\uC6A9\uC790\uAC00 \uC544\uB2CC \uC694\uCCAD ${e.
count(n)}\uAC74`],...o===0?[]:[`\uAD00\uCC30 \uAD6C\uAC04 \uBC16\uC5D0\uC11C \uC2DC\uC791\uB41C \uC694\uCCAD ${e.count(o)}\uAC74`]];return`\uC544\uB798 \uD544\uD130\uB85C \uCC3E\uC744 \uC218 \uC788\uC73C\uBA70, \uB2E4\uC74C \uBA85\
\uB839\uC73C\uB85C \uB2E4\uC2DC \uC140 \uC218 \uC788\uC2B5\uB2C8\uB2E4${E.length===0?"":`(\uC9D1\uACC4\uC5D0\uC11C \uC81C\uC678\uD55C ${E.join(", ")} \uD3EC\uD568)`}\
:`}},steps:ft,doors:ke,questions:Te,progress:{of:(e,t)=>`${e} / ${t}`,probes:(e,t)=>`\uD504\uB85C\uBE0C ${e.count(t)}\uAC74`,requests:(e,t)=>`\uC694\uCCAD ${e.count(
t)}\uAC74`,p95:e=>`P95 ${e??"\u2013"}`,errors:e=>`\uC624\uB958\uC728 ${e??"\u2013"}`,evidence:(e,t)=>`\uCD08\uACFC \uADFC\uAC70 ${e}, \uC900\uC218 \uADFC\uAC70 ${t}`,
sampled:e=>`\uD45C\uBCF8 ${e}`,reading:(e,t,o)=>`\uB85C\uADF8 \uC77D\uB294 \uC911: \uC57D ${e.count(o)}\uAC74 \uC911 ${e.count(t)}\uAC74`,sql:(e,t,o)=>`BigQuery\
\uAC00 \uC77D\uC744 \uC591: ${e.bytes(t)} (\uD5C8\uC6A9 ${e.bytes(o)})`}},cli:Ye,github:Je,page:Qe,period:et,rollout:tt,setup:ot,slack:nt,traffic:ye,units:at},yt=[
"en","ko"],kt={en:Ke,ko:bt};function Tt(e){return kt[e]}})};
