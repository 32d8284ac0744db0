"use strict";exports.id=4736,exports.ids=[4736],exports.modules={48946:((K,x,a)=>{a.d(x,{C_:()=>v,In:()=>R,cG:()=>h,mr:()=>y,wS:()=>C,zx:()=>m});var s=a(96760),k=a(92134);const g={
memory:{metric:"run.googleapis.com/container/memory/usage",unit:"bytes",steady:!0,points:"level",required:!0,budget:(0,s.u9)((0,s.XU)({description:"Memory that \
an instance may use: a share of what it has, or a fixed size.",default:"90%"}))},cpu:{metric:"run.googleapis.com/container/cpu/utilizations",unit:"ratio",steady:!0,
points:"level",required:!0,budget:(0,s.u9)((0,s.X1)({description:"Share of its allotted CPU that an instance may use.",allowed:"a percentage above 0% and up to \
100%, for example `80%`",default:"90%",below:1}))},startup:{metric:"run.googleapis.com/container/startup_latencies",unit:"ms",steady:!1,points:"starts",budget:(0,s.
u9)((0,s.p0)({description:"How long an instance may take to start. Without it: not judged.",default:void 0,min:"100ms",max:"1h",examples:["10s"]}))}},C=Object.keys(
g);function v(l){return l in g}function m(l){return g[l]}const h=Object.fromEntries(C.map(l=>[`${l}-budget`,g[l].budget]));function y(l,c,{memoryBytes:p}){const _=u(
l,c);if(_!==void 0)return typeof _=="number"?{limit:_}:w(_,p)}function w(l,c){if("bytes"in l)return{limit:l.bytes};const{share:p}=l;return{limit:c===null?null:p*
c,limitOf:{share:p,whole:c}}}function u(l,c){return c[(0,k.Q)(`${l}-budget`,m(l).budget)]}function R(l){return C.filter(c=>u(c,l)!==void 0)}}),58604:((K,x,a)=>{
a.d(x,{AN:()=>s,Dl:()=>g,Hf:()=>m,i0:()=>C,j$:()=>h});const s=String.raw`^https?://[^\s@?#\\]+$`,k=new RegExp(s);function g(y){return!k.test(y)||!URL.canParse(y)?
null:new URL(y).href.replace(/\/+$/,"")}const C=String.raw`^(?:none|/(?!/)[^\s\\#\u0000-\u001f\u007f]*)$`,v=new RegExp(C);function m(y){return v.test(y)?y:null}
function h(y){if(y.includes("@"))return null;const[,w="",u=""]=/^([^?#]*)(.*)$/s.exec(y)??[];return u===""?w:`${w}${u.charAt(0)}…`}}),7426:((K,x,a)=>{a.d(x,{E9:()=>v,
Zq:()=>g,wN:()=>m});const s={d:864e5,h:36e5,m:6e4,s:1e3,ms:1},k=String.raw`\d+(?:\.\d+)?`,g=`^(?=\\d)${Object.keys(s).map(h=>`(?:(${k})${h})?`).join("")}$`,C=new RegExp(
g);function v(h){const y=C.exec(h);if(y===null)return null;const w=Object.values(s).reduce((R,l,c)=>R+Number(y[c+1]??0)*l,0),u=Math.round(w);return Number.isSafeInteger(
u)?u:null}function m(h){if(h>0&&h<1e3)return`${h}ms`;const{d:y,h:w,m:u}=s,l=[[Math.floor(h/y),"d"],[Math.floor(h%y/w),"h"],[Math.floor(h%w/u),"m"],[h%u/s.s,"s"]].
map(([c,p])=>c===0?"":`${c}${p}`).join("");return l===""?"0s":l}}),5458:((K,x,a)=>{a.d(x,{B:()=>m,Z:()=>k});var s=a(42785);function k(y,w){const u=C(y,w),R=l=>{
const c={protocol:"https",host:`${l}.${u}`,port:443},p=`CLOUDSDK_API_ENDPOINT_OVERRIDES_${l.toUpperCase()}`,_=y[p]?.trim();if(!_)return c;const A=m(_);return A!==
null?A:(w.push({name:p,value:/[@?#]/.test(_)?s.d5:(0,s.WU)(_),allowed:"a base URL without a path, https, or http for a loopback host only",where:"environment"}),
c)};return{run:R("run"),logging:R("logging"),monitoring:R("monitoring"),bigquery:R("bigquery"),credentials:v(y,w),inActions:y.GITHUB_ACTIONS==="true",universe:u}}
const g=["GOOGLE_CLOUD_UNIVERSE_DOMAIN","CLOUDSDK_CORE_UNIVERSE_DOMAIN"];function C(y,w){const u="googleapis.com",R=g.find(p=>y[p]?.trim()),l=R===void 0?"":y[R]?.
trim()??"";return R===void 0||/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(l)?l.toLowerCase()||u:(w.push({name:R,value:(0,s.WU)(l),allowed:"a domain such as googleapis.\
com, without https://",where:"environment"}),u)}function v(y,w){const u="CLOUDSDK_AUTH_DISABLE_CREDENTIALS",R=y[u]?.trim()??"",l=R.toLowerCase();if(["1","true",
"yes","y","on"].includes(l))return{kind:"none"};["","0","false","no","n","off","none"].includes(l)||w.push({name:u,value:(0,s.WU)(R),allowed:"`true` or `false`",
where:"environment"});const c=y.CLOUDSDK_AUTH_ACCESS_TOKEN_FILE?.trim();return c?{kind:"token-file",path:c}:{kind:"default"}}function m(y){const w=URL.parse(y);
return w===null||w.username!==""||w.password!==""||w.pathname!=="/"||w.search!==""||w.hash!==""?null:w.protocol==="https:"?{protocol:"https",host:w.hostname,port:Number(
w.port||443)}:w.protocol==="http:"&&h(w.hostname)?{protocol:"http",host:w.hostname,port:Number(w.port||80)}:null}function h(y){return y==="localhost"||y==="[::1\
]"||/^127\.\d+\.\d+\.\d+$/.test(y)}}),23930:((K,x,a)=>{a.d(x,{Hz:()=>u,Zl:()=>m,eZ:()=>h,sA:()=>C});const s="(?!(?:AND|OR|NOT)(?:\\.|$))[A-Za-z_][A-Za-z0-9_]*",
C=`^(?:jsonPayload|labels|httpRequest)(?:\\.(?:${s}|"(?:[^"\\\\\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff]|\\\\["\\\\]\
){1,100}")){1,10}$`,v=new RegExp(C);function m(R){return R.length<=200&&v.test(R)?R:null}function h(R){return[...R.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].map(
l=>l[1]?.replace(/\\(.)/g,"$1")??l[0])}function y(R){return R.map(l=>w.test(l)?l:`"${l.replace(/["\\]/g,"\\$&")}"`).join(".")}const w=new RegExp(`^${s}$`);function u(R){
const l=h(R),[c="",...p]=l,_=p.flatMap(A=>A.split("."));return _.some(A=>A==="")?[R]:[...new Set([y(l),y([c,..._]),y([c,_.join(".")])])]}}),96760:((K,x,a)=>{a.d(
x,{Ej:()=>u,Gt:()=>p,Rp:()=>G,UU:()=>N,X1:()=>w,XU:()=>R,Yq:()=>A,cn:()=>W,nd:()=>c,p0:()=>y,rJ:()=>I,u9:()=>l,zM:()=>_});var s=a(42785),k=a(7426),g=a(23930),C=a(
30688),v=a(38634),m=a(7775),h=a(39463);function y(f){const[b,d]=[(0,k.E9)(f.min)??0,(0,k.E9)(f.max)??Number.MAX_SAFE_INTEGER];return{description:f.description,allowed:`\
a duration with its unit, from ${f.min} to ${f.max}, for example \`90s\`, \`1h30m\` or \`500ms\``,default:f.default,parse:T=>H((0,k.E9)(T),b,d),pattern:k.Zq,unit:"\
Ms",examples:f.examples??["90s"]}}function w(f){return{...f,parse:b=>{const d=(0,v.A)(b);return d!==null&&d>0&&d<=f.below?d:null},pattern:v.p,examples:["0.5%"]}}
function u(f){return{...f,allowed:"a size with its unit, above 0, for example `500MB`, `512MiB` or `1Gi`",parse:b=>H((0,h.D)(b),1,Number.MAX_SAFE_INTEGER),pattern:h.
C,unit:"Bytes",examples:["512MiB"]}}function R(f){return{...f,allowed:"a percentage of the memory that the revision is configured with, above 0% and up to 100%,\
 or a size with its unit, for example `90%`, `500MB` or `512MiB`",parse:m.Y,pattern:m.v,examples:["90%","500MB"]}}function l(f){return{...f,allowed:`${f.allowed}\
, or \`none\``,parse:b=>b==="none"?void 0:f.parse(b),...f.pattern===void 0?{}:{pattern:`^none$|${f.pattern}`},examples:[...f.examples,"none"]}}function c(f){const b="\
^[0-9]{1,6}$",d=new RegExp(b);return{description:f.description,allowed:`a whole number from ${f.min} to ${f.max}`,default:f.default,parse:T=>d.test(T)?H(Number(
T),f.min,f.max):null,yaml:"integer",pattern:b,examples:[]}}function p(f){const b=String.raw`^\d{1,4}(?:\.\d{1,6})?$`,d=new RegExp(b);return{description:f.description,
allowed:`a number from ${f.min} to ${f.max}, for example \`1.5\``,default:f.default,parse:T=>d.test(T)?H(Number(T),f.min,f.max):null,yaml:"number",pattern:b,examples:[
"1.5"]}}function _(f){return{...f,allowed:"`true` or `false`",parse:b=>b==="true"?!0:b==="false"?!1:null,yaml:"boolean",examples:[]}}function A(f){const b=f.choices.
map(d=>`\`${d}\``);return{...f,allowed:`${b.slice(0,-1).join(", ")} or ${b.at(-1)}`,parse:d=>f.choices.find(T=>T===d)??null,examples:[]}}function N(f){return{...f,
parse:(0,C.xQ)(f.pattern)}}function W(f){return{...f,allowed:'a path that starts with `jsonPayload.`, `labels.` or `httpRequest.`; a name with other characters \
than letters, digits and `_` stands in double quotes, for example `jsonPayload."response-time"`',parse:g.Zl,pattern:g.sA,examples:["httpRequest.latency",'jsonPa\
yload."http.response.status_code"']}}function I(f){const b=new RegExp(f.pattern??"^[^\\s\\p{C}]+$","u");return{...f,default:void 0,parse:d=>b.test(d)?d:null,examples:[],
mayHoldSecret:!0,secret:!0}}function G({mayHoldSecret:f,harmless:b},d){const T=f===!0?b?.(d)??null:d;return T===null?s.d5:(0,s.WU)(T)}function H(f,b,d){return f!==
null&&f>=b&&f<=d?f:null}}),59510:((K,x,a)=>{a.d(x,{JS:()=>ke,pi:()=>qe,OA:()=>ye,Lq:()=>Me,f9:()=>Ae});var s=a(96760),k=a(7426),g=a(48946),C=a(12451);const v={description:"\
HTTP statuses that count as errors.",allowed:"statuses from 100 to 599 and ranges of them, separated by commas, for example `400-599` or `429,500-599`",default:"\
500-599",parse:C.C,yaml:"integer",pattern:C.T,examples:["400-599","429,500-599"]},[m,h]=[36e5,42*864e5],y={description:"How far back the service's own past is l\
ooked at, by Cloud Monitoring's counts. What breaks a budget and is like many windows before the deploy is undecided, not a failure: bad requests come in bursts\
. `none` judges each window by itself, as if they came one by one.",allowed:"a duration with its unit, from 1h to 42d, or `none`",default:"14d",parse:i=>{if(i===
"none")return;const $=(0,k.E9)(i);return $!==null&&$>=m&&$<=h?$:null},pattern:`^none$|${k.Zq}`,unit:"Ms",examples:["14d","none"]},w={requests:(0,s.Yq)({description:"\
Whether requests of users are judged. `none`: a worker, which has none; it is judged by its readiness, memory, CPU, and by ends of its containers and error line\
s beside the baseline's.",default:"users",choices:["users","none"]}),"p95-budget":(0,s.u9)((0,s.p0)({description:"95 of 100 requests must be faster than this.",
default:"2s",min:"1ms",max:"1h",examples:["2s","800ms"]})),"p50-budget":(0,s.u9)((0,s.p0)({description:"Half of the requests must be faster than this. Without i\
t: not judged.",default:void 0,min:"1ms",max:"1h",examples:["700ms"]})),"p90-budget":(0,s.u9)((0,s.p0)({description:"90 of 100 requests must be faster than this\
. Without it: not judged.",default:void 0,min:"1ms",max:"1h",examples:["1500ms"]})),"p99-budget":(0,s.u9)((0,s.p0)({description:"99 of 100 requests must be fast\
er than this. Without it: not judged.",default:void 0,min:"1ms",max:"1h",examples:["5s"]})),"error-rate-budget":(0,s.u9)((0,s.X1)({description:"Share of request\
s that may fail.",allowed:"a percentage above 0% and up to 99%, for example `0.5%`",default:"1%",below:.99})),"wait-budget":(0,s.u9)((0,s.X1)({description:"Shar\
e of requests that may wait more than a second for an instance, behind a cold start for example. Their logged latency does not show it. Without it: shown, not j\
udged.",allowed:"a percentage above 0% and up to 99%, for example `1%`",default:void 0,below:.99})),...g.cG,"error-status":v,"pass-margin":(0,s.Gt)({description:"\
To pass, a rate must be proven to be below so many times its budget; it fails beyond the budget itself. More than 1 proves with fewer requests.",default:"1",min:1,
max:100}),burst:(0,s.Gt)({description:"Errors may come in clusters of so many without failing a service whose average is within its budget. More than 1 fails la\
ter.",default:"1",min:1,max:1e3}),past:y,"min-duration":(0,s.p0)({description:"Nothing passes before so much of the window is over.",default:"0s",min:"0s",max:"\
24h",examples:["5m"]}),"alpha-fail":(0,s.X1)({description:"The chance that a service within its budgets is failed all the same.",allowed:"a percentage above 0% \
and up to 20%, for example `1%`",default:"1%",below:.2}),"alpha-pass":(0,s.X1)({description:"The chance that a service beyond a budget passes it all the same.",
allowed:"a percentage above 0% and up to 20%, for example `5%`",default:"5%",below:.2})};var u=a(30688);const l={baseline:{description:"The revision that served\
 before: what the new one is compared with, and where traffic can go back. `none` compares with nothing.",allowed:"`previous`, `none` or the short name of a rev\
ision",default:"previous",parse:u.nk,pattern:u.a5,examples:["previous","none","chat-00041-abc"]},"on-regression":(0,s.Yq)({description:"What it does to the verd\
ict when the new revision is slower than the baseline or has more errors, though all budgets are kept.",default:"warn",choices:["warn","fail"]}),"on-client-erro\
rs":(0,s.Yq)({description:"What it does to the verdict when the new revision answers its users with 401, 404, 429 and the like, and the baseline did not.",default:"\
warn",choices:["warn","fail"]}),"regression-tolerance":(0,s.X1)({description:"So much slower, and so many more errors, than the baseline is no regression.",allowed:"\
a percentage above 0% and up to 100%, for example `10%`",default:"10%",below:1})};var c=a(13041),p=a(58604),_=a(88558);const A={description:"What the job's own \
tests of this deploy came to, by the outcome of their step (`steps.smoke.outcome`) or by the JUnit file that they wrote. A failure fails the verdict and moves n\
o traffic; a step that was skipped, a file that is missing or without a test is no pass.",allowed:"one `name: result` a line, at most 10: the name as the report\
 has it, the result `success`, `failure`, `cancelled`, `skipped` or the path of a JUnit file (`.xml`)",default:void 0,parse:c.Eg,pattern:c.FI,examples:["smoke: \
success","smoke: test-results/junit.xml"]},N={description:"Base URL of the probes. Without it: the URL of `tag`, or the service's own.",allowed:"an http or http\
s URL without credentials, query and fragment",default:void 0,parse:p.Dl,pattern:p.AN,examples:["https://chat.example.com"],mayHoldSecret:!0,harmless:p.j$},W={service:(0,s.
UU)({description:"Name of the Cloud Run service.",allowed:"lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",default:void 0,
pattern:u.Cr,examples:["chat"]}),"worker-pool":(0,s.UU)({description:"Name of the Cloud Run worker pool, in the place of `service`: one of the two is needed. It\
s requests are not judged: it has none.",allowed:"lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",default:void 0,pattern:u.
Cr,examples:["jobs"]}),region:(0,s.UU)({description:"Region of the service.",allowed:"a Google Cloud region, for example `us-central1`; of a service in several \
or `global`, list them as `regions` in the config file",default:void 0,pattern:u.xY,examples:["us-central1","asia-northeast3"]}),project:(0,s.UU)({description:"\
Google Cloud project. Without it: that of the environment or of the credentials.",allowed:"a project ID or number",default:void 0,pattern:u.g1,examples:["my-pro\
ject"]}),revision:(0,s.UU)({description:"Revision to verify, to roll out, or to roll back from. Without it: the latest created one of the service.",allowed:"the\
 short name of a revision, for example `chat-00042-xyz`",default:void 0,pattern:u.a5,examples:["chat-00042-xyz"]}),tag:(0,s.UU)({description:"Traffic tag of the\
 revision: the probes go to the tag's URL.",allowed:"lowercase letters, digits and hyphens, starting with a letter",default:void 0,pattern:u.bO,examples:["candi\
date"]}),url:N,"expect-version":(0,s.UU)({description:"The version that must answer: each answer of the health probe, or of the probes in the list that have a `\
version-from`, is asked for it, and another one fails. Where it stands, `version-from` says.",allowed:"at most 200 letters, digits and signs such as `.`, `-` an\
d `+`",default:void 0,pattern:"^[A-Za-z0-9][A-Za-z0-9._+:/@=~-]{0,199}$",examples:["1.4.2"]}),"version-from":{description:"Where an answer of the health probe n\
ames its version: a header, or a member of its JSON.",allowed:"`header:` and a name, or `json:` and a path, for example `header:x-version` or `json:build.versio\
n`",default:"json:version",parse:_.j4,pattern:_.IV,examples:["header:x-version","json:build.version"]},"expect-image":(0,s.UU)({description:"The image that must\
 have been deployed. By its digest it is sure; a tag is compared as it was written at the deploy.",allowed:"an image with a tag or a digest, or a digest alone",
default:void 0,pattern:"^(?:[^\\s@]{1,400}(?:@sha256:[0-9a-f]{64})?|sha256:[0-9a-f]{64})$",examples:["us-docker.pkg.dev/my-project/repo/chat:v1"]}),"expect-comm\
it":(0,s.UU)({description:"The commit that must have been deployed, by a label of the revision such as `commit-sha` of google-github-actions/deploy-cloudrun. A \
latest revision of another commit is waited out.",allowed:"7 to 40 hexadecimal digits",default:void 0,pattern:"^[0-9a-fA-F]{7,40}$",examples:["0a1b2c3d"]}),"tes\
t-results":A};var I=a(4774);const G={description:"Body of the chat probe. `{{nonce}}` in it is replaced by fresh text, so that an answer cache is bypassed.",allowed:"\
any text",default:'{"message":"안녕하세요"}',parse:i=>i,examples:['{"message":"안녕하세요 {{nonce}}"}'],mayHoldSecret:!0};function H(i){return{...i,allowed:"\
a path that starts with one `/`, or `none` to send no such probe",parse:$=>$==="none"?void 0:(0,p.Hf)($),pattern:p.i0,examples:["/health","none"],mayHoldSecret:!0,
harmless:p.j$}}const f={description:"Headers of every probe, for example the app's own `Authorization`. The values are masked. An ID token for a private service\
 is added without being asked for.",allowed:"one `Name: value` a line",default:void 0,parse:I.Q,pattern:I.F,examples:[],mayHoldSecret:!0,secret:!0},b={"health-p\
ath":H({description:"Path of the health probe (GET).",default:"/health"}),"chat-path":H({description:"Path of the chat probe (POST).",default:"/chat"}),"chat-bo\
dy":G,"probe-timeout":(0,s.p0)({description:"How long one probe request may take.",default:"10s",min:"100ms",max:"1h",examples:["10s"]}),"warm-up":(0,s.p0)({description:"\
Probes that fail before the first one that is answered well do not count for so long after the window begins. Unless it is given, it is never more than a fifth \
of the window.",default:"30s",min:"0s",max:"1h",examples:["30s","2m"]}),"probe-failures":(0,s.nd)({description:"So many failures of one probe in a row fail the \
verdict. Where most fail, it is no pass.",default:"3",min:1,max:1e3}),"prove-with":(0,s.Yq)({description:"What may decide the budgets of requests. `users`: thei\
r requests alone. `users-and-probes`: a failure comes by either, and where users are too few to prove anything and show nothing against it, the probes may prove\
 it; the report says so.",default:"users",choices:["users","users-and-probes"]})},d={"probe-headers":f},T=["en","ko"],L={language:(0,s.Yq)({description:"Languag\
e of the summary: English or Korean.",default:"en",choices:T}),comment:(0,s.zM)({description:"Keep one comment on the pull request up to date.",default:"true"}),
status:(0,s.zM)({description:"Set a check on the commit, which a branch can require: pending while it runs, then the verdict.",default:"true"}),"status-context":(0,s.
UU)({description:"Name of that check.",allowed:"at most 100 characters without line breaks",default:"ion-verify",pattern:u.KH,examples:["ion-verify (production)"]}),
"github-token":(0,s.rJ)({description:"Token for the comment, the check and the deployment's status. Without it: the job's own.",allowed:"a GitHub token",actionDefault:"\
${{ github.token }}"}),"slack-webhook-url":(0,s.rJ)({description:"Incoming webhook of Slack that is told of the deploy and of the verdict.",allowed:"an https UR\
L of Slack",pattern:"^(?:https://|http://127\\.0\\.0\\.1:)[^\\s\\p{C}]+$"}),"slack-bot-token":(0,s.rJ)({description:"Bot token of Slack, instead of the webhook:\
 its messages are updated rather than repeated.",allowed:"a token that starts with `xoxb-`",pattern:"^xoxb-[A-Za-z0-9-]+$"}),"slack-channel":(0,s.UU)({description:"\
Channel of the bot's messages, where the config file's rules name no other.",allowed:"a channel's name with its `#`, or its ID",default:void 0,pattern:u.SO,examples:[
"#production-alerts","C024BE91L"]}),watcher:(0,s.UU)({description:"Who is on watch after the deploy. Slack's announcement names them.",allowed:"a name or a Slac\
k user ID, at most 100 characters",default:void 0,pattern:u.Dq,examples:["Kim","U024BE7LH"]})};var U=a(1546),z=a(7017);const X=String.raw`/[^\s,#?\\\u0000-\u001f\u007f]{0,199}`,
D=String.raw`^\s*(?:${X})(?:\s*[,\n]\s*(?:${X})){0,49}\s*$`,B=String.raw`[^\s,\u0000-\u001f\u007f](?:[^,\u0000-\u001f\u007f]{0,198}[^\s,\u0000-\u001f\u007f])?`,
Z=String.raw`^\s*(?:${B})(?:\s*[,\n]\s*(?:${B})){0,49}\s*$`,ee=new RegExp(D),re=new RegExp(Z),ge=i=>ee.test(i)?ie(i):null,le=i=>re.test(i)?ie(i):null;function ie(i){
return i.split(/[,\n]/).map($=>$.trim()).filter($=>$!=="")}function ae(i,$){return{description:i,allowed:"paths that start with `/`, separated by commas or one \
a line; `*` stands for anything",default:void 0,parse:ge,pattern:D,examples:[$]}}const be={"ignore-agents":{description:"Requests whose user agent holds one of \
these are not users', besides the checkers and bots that are known: they are counted apart and not judged.",allowed:"parts of user agents, separated by commas o\
r one a line",default:void 0,parse:le,pattern:Z,examples:["my-monitor/1.0"]},"ignore-paths":ae("Requests for these paths are not judged: streams for example, wh\
ose latency covers the whole stream. The path of the health probe is left out in any case.","/events/*"),paths:ae("Only requests for these paths are judged. Wit\
hout it: all but those of `ignore-paths`.","/chat,/api/*"),"latency-field":(0,s.cn)({description:"Where the service's own log entries hold the latency of a requ\
est.",default:"jsonPayload.process_time_ms"}),"latency-unit":(0,s.Yq)({description:"Unit of that latency where its value names none: milliseconds, seconds, micr\
oseconds or nanoseconds. A value such as `0.512s` or `512ms` names it.",default:"ms",choices:z.o}),"status-field":(0,s.cn)({description:"Where they hold the HTT\
P status: a number, or a name such as `NOT_FOUND`.",default:"jsonPayload.status_code"}),"group-field":(0,s.cn)({description:"Where they hold the group by which \
requests are counted, for example the persona.",default:"jsonPayload.persona_used"})};var se=a(33857),te=a(92031);const $e=["pass","warn","fail"],Re={"on-inconc\
lusive":(0,s.Yq)({description:"What too little evidence does to the job.",default:"warn",choices:$e}),"on-no-data":(0,s.Yq)({description:"What it does to the jo\
b when nothing was observed, or Google Cloud could not be asked.",default:"fail",choices:$e}),"fail-fast":(0,s.zM)({description:"End the job as soon as a budget\
 is clearly breached, before the window ends.",default:"true"}),"early-pass":(0,s.zM)({description:"End the job as soon as every budget is proven to be met, bef\
ore the window ends.",default:"false"})},Ce={description:"For `since: deploy`: the report file of the first look at the same deploy, or a folder that holds it. \
Its verdict is told beside the later one, its revision is looked at where `revision` names none, and its commit gets the check. Without it: one that an earlier \
step of this job has left.",allowed:"a path in the workspace",default:void 0,parse:i=>/^[^\p{C}]{1,300}$/u.test(i)?i:null,examples:["first-look/report.json"]},_e={
since:(0,s.Yq)({description:"Which time is judged. `now`: a window that begins with this run. `deploy`: from the revision's creation until now, at most a week, \
by logs and metrics that are there already: nothing is waited for, `window` says nothing, and a probe is sent once where an input of this step names its path.",
default:"now",choices:["now","deploy"]}),"first-report":Ce,window:(0,s.p0)({description:"How long the new revision is observed.",default:"10m",min:"1s",max:"24h",
examples:["10m","1h30m"]}),interval:(0,s.p0)({description:"Time between two polls. At most the window.",default:"15s",min:"200ms",max:"1h",examples:["15s"]}),"p\
robe-interval":(0,s.p0)({description:"Time between two requests of each probe; the next one waits for the answer to the one before. Without it: `interval`. At m\
ost the window.",default:void 0,min:"1s",max:"1h",examples:["5s"]}),settle:(0,s.p0)({description:"How long after the window late log entries are awaited.",default:"\
30s",min:"0s",max:"1h",examples:["30s","2m"]}),"log-reads-per-minute":(0,s.nd)({description:"Log reads that this job may make in a minute. Without it 48 of the \
60 that Google allows, or four fifths of another quota once Google names it; less where other jobs read with the same credentials.",default:void 0,min:4,max:6e3}),
"ready-timeout":(0,s.p0)({description:"How long the revision may take to become ready and to receive its traffic.",default:"5m",min:"1s",max:"24h",examples:["5m"]})},
Ae={...W,..._e,...w,...b,...be,...l,...Re,...L,...te.ln,...d,...te.WQ,...te.jg},ye={...Ae,...U.E,...se.$},qe=Object.keys(ye),Me=qe.filter(i=>!("secret"in ye[i])),
ke={description:"YAML file in which every other input can stand; an input wins over the file. It need not exist unless it is named here.",allowed:"a path in the\
 workspace",default:".github/ion-verify.yml",parse:i=>/^[^\p{C}]{1,300}$/u.test(i)?i:null}}),1546:((K,x,a)=>{a.d(x,{E:()=>X});var s=a(38634),k=a(58604),g=a(96760),
C=a(7426);const v=864e5,m={day:v,week:7*v,month:30*v},h=String.raw`^(?:day|week|month|(?=\d)(?:\d+(?:\.\d+)?d)?(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m)?)$`,[y,w]=[
10*6e4,42*v];function u(D){if(D==="day"||D==="week"||D==="month")return{kind:D,ms:m[D]};const B=(0,C.E9)(D);return B!==null&&B>=y&&B<=w&&B%6e4===0?{kind:"custom",
ms:B}:null}function R(D){if(D==="UTC")return D;try{return new Intl.DateTimeFormat("en",{timeZone:D}).resolvedOptions().timeZone}catch{return null}}const l=String.
raw`[1-9]\d{0,4}(?:\.\d{1,3})?m?s`,c=`^(?:${l}\\s*-\\s*)?${l}$`,p=new RegExp(c);function _(D){if(!p.test(D))return null;const[B="",Z,...ee]=D.split("-").map(ie=>ie.
trim()),[re,ge]=[(0,C.E9)(B),Z===void 0?null:(0,C.E9)(Z)];if(ee.length>0||re===null||Z!==void 0&&ge===null)return null;const le=ge===null?{low:0,high:re}:{low:re,
high:ge};return le.low<le.high?le:null}const A=String.raw`(?:latest|[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)=(?:[1-9][0-9]?|100)%`,N=`^${A}(?:\\s*,\\s*${A}){0,9}$`,W=new RegExp(
N);function I(D){if(!W.test(D))return null;const B=D.split(",").map(Z=>{const[ee="",re=""]=Z.trim().split("=");return{revision:ee,percent:Number.parseInt(re,10)}});
return B.reduce((Z,{percent:ee})=>Z+ee,0)===100?B:null}const G={description:"How long a time is reported on: a day of 24 hours, a week of 7 days, a month of 30.",
allowed:"`day`, `week`, `month`, or a duration of whole minutes from 10m to 42d, for example `12h`",default:"day",parse:u,pattern:h,examples:["week","12h"]},H={
description:"Time zone of all times in the report.",allowed:"an IANA name, for example `Asia/Seoul`",default:"UTC",parse:R,examples:["Asia/Seoul"]},f={description:"\
Where the mean latency must lie. Without it: shown, not judged.",allowed:"two times in `s` or `ms` with `-` between them, or one that is the most, for example `\
1s-2s`",default:void 0,parse:_,pattern:c,unit:"Ms",examples:["1s-2s"]},b={description:"Share of requests that must be answered without a server error (5xx).",allowed:"\
a percentage from 50% to 99.999%, for example `99.9%`",default:"99.9%",parse:D=>{const B=(0,s.A)(D);return B!==null&&B>=.5&&B<=.99999?B:null},pattern:s.p,examples:[
"99.9%"]},d={description:"How traffic should be split between revisions; `latest` is the one that is ready last.",allowed:"a revision, `=` and whole percents, s\
eparated by commas and 100% together, for example `latest=100%`",default:void 0,parse:I,pattern:N,examples:["latest=100%"]},T={description:"Path that Cloud Run'\
s own health check should have.",allowed:"a path that starts with one `/`",default:void 0,parse:D=>D==="none"?null:(0,k.Hf)(D),pattern:k.i0,examples:["/health"]},
{unit:L,...U}=(0,g.Ej)({description:"So many bytes may be billed for the SQL of one report; a dry run tells them before.",default:"100GB"}),X={period:G,offset:(0,g.
p0)({description:"The period ends so long after the deploy (the creation of the revision that serves). Without it: it ends now.",default:void 0,min:"10m",max:"4\
00d",examples:["12h","7d"]}),"time-zone":H,"slow-threshold":(0,g.p0)({description:"A request that takes longer is counted as slow, by group.",default:"1500ms",min:"\
1ms",max:"1h",examples:["1500ms"]}),"mean-range":f,"availability-budget":(0,g.u9)(b),source:(0,g.Yq)({description:"Where requests are counted: in the logs as lo\
ng as they can all be read, else by SQL where a dataset is named, else by Cloud Monitoring.",default:"auto",choices:["auto","logs","monitoring","bigquery"]}),"b\
igquery-dataset":(0,g.UU)({description:"BigQuery dataset that is linked to the log bucket (Log Analytics). Without it: no SQL.",allowed:"a dataset, or a project\
, `.` and a dataset",default:void 0,pattern:"^(?:[a-z][a-z0-9-]{4,28}[a-z0-9]\\.)?[A-Za-z0-9_]{1,1000}$",examples:["ion_logs","my-project.ion_logs"]}),"bigquery\
-max-bytes":U,issue:(0,g.nd)({description:"Number of the GitHub issue in which one comment is kept up to date with the report.",default:void 0,min:1,max:999999}),
discussion:(0,g.nd)({description:"Number of the GitHub discussion in which one comment is kept up to date with the report.",default:void 0,min:1,max:999999}),"o\
n-breach":(0,g.Yq)({description:"What a breached budget does to the job of a report.",default:"fail",choices:["pass","warn","fail"]}),"expect-memory":(0,g.Ej)({
description:"Memory that an instance should have. Without it: not compared.",default:void 0}),"expect-cpu":(0,g.Gt)({description:"CPUs that an instance should h\
ave. Without it: not compared.",default:void 0,min:.08,max:8}),"expect-max-instances":(0,g.nd)({description:"The most instances that the revision should be allo\
wed. Without it: not compared.",default:void 0,min:1,max:1e4}),"expect-health-path":T,"expect-health-timeout":(0,g.p0)({description:"Timeout that Cloud Run's ow\
n health check should have. Without it: not compared.",default:void 0,min:"1s",max:"1h",examples:["10s"]}),"expect-traffic":d}}),33857:((K,x,a)=>{a.d(x,{$:()=>v});
var s=a(96760),k=a(23930);const g={description:"YAML file with the dashboards, metrics and alert rules. Without it: those that come with the action.",allowed:"a\
 path in the workspace",default:void 0,parse:m=>/^[^\p{C}]{1,300}$/u.test(m)?m:null,examples:[".github/ion-verify.setup.yml"]},C={description:"Where the service\
's log entries hold the user. Metrics and widgets about users are made only then: each user is a time series of its own, whose name is kept for weeks. Without i\
t: none.",allowed:"a path that starts with `jsonPayload.` or `labels.`",default:void 0,parse:k.Zl,pattern:k.sA,examples:["jsonPayload.user_id"]},v={mode:(0,s.Yq)(
{description:"Only show what would be changed, change it, or remove all that was set up.",default:"plan",choices:["plan","apply","remove"]}),definitions:g,overwrite:(0,s.
zM)({description:"Overwrite what was edited by hand, and replace what cannot be changed in place.",default:"false"}),"user-field":C,"notification-channel":(0,s.
UU)({description:"Existing notification channel of Cloud Monitoring that alerts are sent to. Without it: alerts are only shown in the console.",allowed:"`projec\
ts/`, the project, `/notificationChannels/` and the channel's ID",default:void 0,pattern:"^projects/[a-z0-9.:-]{1,100}/notificationChannels/[0-9]{1,30}$",examples:[
"projects/my-project/notificationChannels/1234567890"]})}}),92031:((K,x,a)=>{a.d(x,{WQ:()=>w,jg:()=>u,ln:()=>y});var s=a(96760),k=a(30688);const g="[1-9][0-9]?%\
|100%",C=String.raw`^(?:${g})(?:\s*,\s*(?:${g})){0,19}$`,v=new RegExp(C);function m(R){if(!v.test(R))return null;const l=R.split(",").map(c=>Number.parseInt(c.trim(),
10));return l.every((c,p)=>c>(l[p-1]??0))?l:null}const h={description:"Shares of the traffic that the candidate gets one after the other, each judged over one w\
indow.",allowed:"rising percentages from 1% to 100%, separated by commas, for example `5%,25%,50%,100%`",default:"5%,25%,50%,100%",parse:m,pattern:C,examples:["\
10%,100%"]},y={rollback:(0,s.zM)({description:"Send the traffic back to the baseline when the verdict is `fail`.",default:"false"}),"release-pin":(0,s.zM)({description:"\
Let traffic follow the latest revision again when the verdict is `pass` and all users have the one that was judged: a pinned service gives the next deploy none.",
default:"false"}),"traffic-owner":(0,s.Yq)({description:"Who says where the traffic goes. `workflow`: this job may move it. `terraform`: it never does, and says\
 what to change in the configuration. `auto`: Terraform's where it made the service and changed it last.",default:"auto",choices:["auto","workflow","terraform"]})},
w={"to-revision":(0,s.UU)({description:"Revision that gets all traffic. Without it: the last one before `revision` that was ready and served.",allowed:"the shor\
t name of a revision, for example `chat-00041-abc`",default:void 0,pattern:k.a5,examples:["chat-00041-abc"]}),"dry-run":(0,s.zM)({description:"Only say what wou\
ld be changed.",default:"false"})},u={steps:h}}),4774:((K,x,a)=>{a.d(x,{F:()=>k,Q:()=>v});const s=String.raw`[!#$%&'*+.^_\x60|~0-9A-Za-z-]+:[ \t]*[\x21-\x7e\x80-\xff](?:[ \t\x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?[ \t]*`,
k=String.raw`^${s}(?:\r?\n(?:${s})?)*$`,g=new RegExp(k),C=["host","content-length","transfer-encoding","connection"];function v(m){if(!g.test(m))return null;const h={};
for(const y of m.split(/\r?\n/).filter(w=>w.trim()!=="")){const w=y.indexOf(":"),u=y.slice(0,w).toLowerCase();if(C.includes(u)||Object.hasOwn(h,u))return null;h[u]=
y.slice(w+1).trim()}return h}}),7017:((K,x,a)=>{a.d(x,{Z:()=>k,o:()=>s});const s=["ms","s","us","ns"],k={ms:1,s:1/1e3,us:1e3,ns:1e6}}),7775:((K,x,a)=>{a.d(x,{Y:()=>C,
v:()=>g});var s=a(38634),k=a(39463);const g=`${k.C}|${s.p}`;function C(v){const m=(0,s.A)(v);if(m!==null)return m>0?{share:m}:null;const h=(0,k.D)(v);return h!==
null&&h>0?{bytes:h}:null}}),30688:((K,x,a)=>{a.d(x,{Cr:()=>s,Dq:()=>w,KH:()=>h,SO:()=>y,a5:()=>k,bO:()=>g,g1:()=>v,nk:()=>l,xQ:()=>u,xY:()=>C});const s="^[a-z](\
?:[a-z0-9-]{0,47}[a-z0-9])?$",k="^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$",g="^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$",C="^[a-z]{1,20}(?:-[a-z]{1,20}){1,3}[0-9]{1,2}$",v="\
^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|[1-9][0-9]{5,18})$",m=String.raw`[^\x00-\x1f\x7f-\x9f]{1,100}`,h=`^${m}$`,y=String.raw`^(?:#[^\s\x00-\x1f\x7fA-Z#<>&]{1,80}|[CG][A-Z0-9]{2,20})$`,
w=`^${m}$`;function u(c){const p=new RegExp(c,"u");return _=>p.test(_)?_:null}const R=u(k);function l(c){if(c==="previous"||c==="none")return{kind:c};const p=R(
c);return p===null?null:{kind:"revision",name:p}}}),38634:((K,x,a)=>{a.d(x,{A:()=>g,p:()=>s});const s=String.raw`^\d+(?:\.\d+)?%$`,k=new RegExp(s);function g(C){
if(!k.test(C))return null;const v=+`${C.slice(0,-1)}e-2`;return v<=1?v:null}}),31223:((K,x,a)=>{a.d(x,{Ts:()=>te,sb:()=>ae,Fj:()=>ke,rN:()=>se});var s=a(73024),
k=a(76760),g=a(42785),C=a(5458),v=a(96760),m=a(30688),h=a(59510);const y=1e3,w=2e7;function u(i,$,S){const{given:r,workspace:P,tempDir:O}=i;if(r==="")return O===
void 0?null:l((0,k.join)(O,"ion-verify"),i,$);const M=V=>(S.push({name:"first-report",value:V,allowed:h.OA["first-report"].allowed,where:"input"}),null),F=(0,k.
resolve)(P,r);try{if($.listFiles(F)!==null)return l(F,i,$)??M(`${(0,g.WU)(r)}, a folder without a report on this deploy`);const J=$.readFile(F);if(J===void 0)return M(
`${(0,g.WU)(r)}, a file that does not exist`);const Q=_(J);if(Q===null)return M(`${(0,g.WU)(r)}, which is not the report file of a verification`);const pe=c(Q,i);
return pe===null?Q.first:M(`${(0,g.WU)(r)}, a report on ${pe}`)}catch(V){return M(`${(0,g.WU)(r)}, which cannot be read (${(0,g.WU)(V instanceof Error?V.message:
String(V))})`)}}function R(i){return(0,s.statSync)(i,{throwIfNoEntry:!1})?.isDirectory()!==!0?null:(0,s.readdirSync)(i,{recursive:!0,encoding:"utf8"}).map($=>(0,k.
join)(i,$))}function l(i,$,{readFile:S,listFiles:r}){return(r(i)??[]).filter(M=>M.endsWith(".json")).slice(0,y).flatMap(M=>_(S(M)??"")??[]).filter(M=>c(M,$)===null).
map(({first:M})=>M).toSorted((M,F)=>F.at-M.at)[0]??null}function c({first:i,service:$,region:S},r){return $!==r.service||S!==r.region?`${(0,g.WU)($)} in ${(0,g.
WU)(S)}`:r.revision!==void 0&&i.revision!==null&&i.revision!==r.revision?`the revision ${(0,g.WU)(i.revision??"")}`:null}const p=(0,m.xQ)(m.a5);function _(i){if(i.
length>w)return null;let $;try{$=JSON.parse(i)}catch{return null}const[S,r]=[I($,"service","name"),I($,"service","region")],P=G($,"generatedAt"),O=N.find(xe=>xe===
I($,"verdict")),M=I($,"schema")==="ion-verify/report@1",F=P!==null&&P>=0&&P<=A;if(!M||S===null||r===null||!F||O===void 0)return null;const V=p(I($,"candidate","\
name")??""),[J,Q]=[G($,"window","startedAt"),G($,"window","endedAt")],pe=/^[0-9a-f]{40,64}$/.exec(I($,"commit","sha")??"")?.[0];return{service:S,region:r,first:{
verdict:O,at:P,revision:V,startedAt:J,seenMs:J===null||Q===null?null:Math.max(0,Q-J),requests:Math.min(Math.max(0,Math.trunc(G($,"requests","count")??0)),Number.
MAX_SAFE_INTEGER),sample:I($,"requests","source")==="probes"?"probes":"requests",...pe===void 0?{}:{commit:pe}}}}const A=2533707648e5,N=["pass","fail","inconclu\
sive"];function W(i,$){return $.reduce((S,r)=>typeof S=="object"&&S!==null&&Object.hasOwn(S,r)?S[r]:void 0,i)}function I(i,...$){const S=W(i,$);return typeof S==
"string"?S:null}function G(i,...$){const S=W(i,$);return typeof S=="number"&&Number.isFinite(S)?S:null}var H=a(15754),f=a(40354),b=a(13041),d=a(66862),T=a(48946),
L=a(7426),U=a(1546),z=a(33857),X=a(92134);function D(i,$,S){const r=J=>Object.fromEntries(Object.entries(J).map(([Q,pe])=>[(0,X.Q)(Q,pe),i.get(Q)])),P=r(h.f9),{
p50BudgetMs:O,p90BudgetMs:M,p99BudgetMs:F,probeHeaders:V={}}=P;return{...P,service:P.service??"",region:P.region??"",probeHeaders:V,quantileBudgets:[...O===void 0?
[]:[{quantile:.5,budgetMs:O}],...M===void 0?[]:[{quantile:.9,budgetMs:M}],...F===void 0?[]:[{quantile:.99,budgetMs:F}]],probes:S,tests:[],firstLook:null,slack:$??
{deploy:void 0,success:void 0,rules:[]},report:r(U.E),setup:r(z.$)}}function B(i,$){const S=h.OA[$];return i[(0,X.Q)($,S)]}function Z({windowMs:i,intervalMs:$,probeIntervalMs:S,
minDurationMs:r,revision:P,toRevision:O,report:M,since:F,firstReport:V},J){if(r>i){const Q=`${(0,L.wN)(r)}, longer than the window of ${(0,L.wN)(i)}`;J.push({name:"\
min-duration",value:Q,allowed:"at most the window",where:"with window"})}if(P!==void 0&&O===P){const Q=`${(0,g.WU)(P)}, the revision to leave`;J.push({name:"to-\
revision",value:Q,allowed:"another one",where:"with revision"})}if(M.source==="bigquery"&&M.bigqueryDataset===void 0){const{allowed:Q}=h.OA["bigquery-dataset"];
J.push({name:"bigquery-dataset",value:"missing",allowed:Q,where:"with source"})}if(V!==void 0&&F!=="deploy"){const Q=`${(0,g.WU)(V)}, for a look that begins now`;
J.push({name:"first-report",value:Q,allowed:"only with `since: deploy`",where:"with since"})}if($>i){const Q=`${(0,L.wN)($)}, longer than the window of ${(0,L.wN)(
i)}`;J.push({name:"interval",value:Q,allowed:"at most the window",where:"with window"})}if(S!==void 0&&S>i){const Q=`${(0,L.wN)(S)}, longer than the window of ${(0,L.
wN)(i)}`;J.push({name:"probe-interval",value:Q,allowed:"at most the window",where:"with window"})}}const ee=["error-rate-budget","p50-budget","p90-budget","p95-\
budget","p99-budget","wait-budget",...Object.keys(T.cG)];function re(i,$){const{healthPath:S,chatPath:r,probes:P}=i;if(S!==void 0||r!==void 0||P.length>0||ee.some(
F=>B(i,F)!==void 0))return;$.push({name:"budgets",value:"`none` for all of them, and no probe: nothing would be judged",allowed:"one budget at least, or a probe",
where:"all budgets and probes"})}function ge(i,$,S){const r=(O,M,F)=>{S.push({name:O,value:M,allowed:F,where:"with worker-pool"})};$("service")&&r("service","gi\
ven besides `worker-pool`","one of the two"),$("requests")&&i.requests==="users"&&r("requests","`users`, and a worker pool has none","`none`");for(const O of["t\
ag","url"])i[O]!==void 0&&r(O,"given, and a worker pool has no address","nothing");for(const[O,M]of[["health-path",i.healthPath],["chat-path",i.chatPath]])$(O)&&
M!==void 0&&r(O,"given, and a worker pool answers nobody","`none`");i.probes.length>0&&r("probes","given, and a worker pool answers nobody","no list of probes"),
i.expectVersion!==void 0&&r("expect-version","given, and a worker pool answers nobody","`expect-image` or `expect-commit`");const P="`false`: a pool's instances\
 are moved by `gcloud beta run worker-pools update-instance-split`";i.rollback&&r("rollback","`true`",P),i.releasePin&&r("release-pin","`true`",P),i.service=i.workerPool??
"",i.requests="none"}const le=/^\/(?:healthz\/?|eventlog|_ah\/.*)$/;function ie({url:i,healthPath:$,chatPath:S},r){if(!(i!==void 0&&!/(^|\.)run\.app$/.test(new URL(
i).hostname)))for(const[P,O]of[["health-path",$],["chat-path",S]]){if(O===void 0||!le.test(O.split("?")[0]??""))continue;const M=`${(0,g.WU)(O)}, which Google's\
 front end keeps for itself: no request to it reaches a container`;r.push({name:P,value:M,allowed:"another path, `/health` for example, or `none`",where:"with t\
he run.app address"})}}async function ae(i){const{env:$,readFile:S,writtenAt:r,required:P=["service","region"],orPool:O=!1,several:M=null}=i,F=[],V=Re($,S,F),{texts:J,
readable:Q,slack:pe,probes:xe,lists:Se}=V===null?{texts:new Map,slack:null,probes:[],lists:H.H6,readable:!0}:(await Promise.all([a.e(9420),a.e(8815),a.e(7726)]).
then(a.bind(a,47726))).readConfigFile(V.yaml,V.path,F,{env:$,readFile:Y=>S((0,k.resolve)($.GITHUB_WORKSPACE??"",Y))}),je=Y=>$e($,Y),Oe=!(O&&je("worker-pool")!==
"")&&(Se.services!==null||Se.regions!==null);await Me([...xe,...(Se.services??[]).flatMap(Y=>Y.probes??[])],F),Ce($,F);const ht=_e($,J,F),Pe=(Y,ue)=>je(ue)!==""||
Y.has(ue);if(Q&&!Oe){const Y=ue=>ue==="service"&&O&&Pe(J,"worker-pool");for(const ue of P.filter(ce=>!Pe(J,ce)&&!Y(ce)))F.push(Ae(ue,h.OA[ue].allowed))}const ze=Pe(
J,"project")?void 0:qe($,F),Ee=(Y,ue,ce)=>{const De=Ke=>Pe(ue,Ke);return Y.project??=ze,O&&Y.workerPool!==void 0?ge(Y,De,ce):Y.workerPool=void 0,Y.tests=(0,b.JQ)(
Y.testResults??[],{workspace:$.GITHUB_WORKSPACE??"",readFile:S,writtenAt:r}),Te(Y,De),Y.since==="deploy"&&be(Y,{env:$,readFile:S},ce),Z(Y,ce),re(Y,ce),ie(Y,ce),
Y},we=Ee(D(ht,pe,xe),J,Oe?[]:F),He=(Y,ue,ce)=>Ee(D(_e($,Y,ce),pe,ue??xe),Y,ce),ve=Oe?(0,d.R0)({lists:Se,texts:J,input:je,settingsOf:He},F):[we];ve.length>1&&(0,d.
tF)(M,{count:ve.length,settings:we,where:Se.where},F);const Ue=$.GITHUB_JOB;if(we.status&&we.statusContext===Ue){const Y=`${(0,g.WU)(Ue)}, the name of this job,\
 whose checks GitHub keeps to itself`;F.push({name:"status-context",value:Y,allowed:"another name",where:"with the job's name"})}const Ne=(0,C.Z)($,F);if(F.length>
0)throw new g.j1(F);const[Ie=we]=ve;return{settings:ve.length>1?we:Ie,targets:ve,endpoints:Ne,configFile:V?.path??null}}function Te(i,$){$("interval")||(i.intervalMs=
Math.min(i.intervalMs,i.windowMs)),$("warm-up")||(i.warmUpMs=Math.min(i.warmUpMs,i.windowMs/5)),i.requests==="none"&&($("health-path")||(i.healthPath=void 0),$(
"chat-path")||(i.chatPath=void 0))}function be(i,{env:$,readFile:S},r){$e($,"health-path")===""&&(i.healthPath=void 0),$e($,"chat-path")===""&&(i.chatPath=void 0),
i.probes=[],i.healthPath===void 0&&(i.expectVersion=void 0);const{service:P,region:O,revision:M,firstReport:F=""}=i,V={given:F,workspace:$.GITHUB_WORKSPACE??"",
tempDir:$.RUNNER_TEMP},J={readFile:S,listFiles:R};i.firstLook=u({...V,service:P,region:O,revision:M},J,r),i.revision??=i.firstLook?.revision??void 0}function se(i){
return(0,s.statSync)(i,{throwIfNoEntry:!1})?.mtimeMs}function te(i){try{return(0,s.readFileSync)(i,"utf8")}catch($){if($ instanceof Error&&"code"in $&&$.code===
"ENOENT")return;throw $}}function $e(i,$){return(i[`INPUT_${$.toUpperCase()}`]??"").trim()}function Re(i,$,S){const r=$e(i,"config"),P=r===""?h.JS.default:r,O=(M,F="\
input")=>(S.push({name:"config",value:M,allowed:h.JS.allowed,where:F}),null);if(h.JS.parse(P)===null)return O((0,g.WU)(P));try{const M=$((0,k.resolve)(i.GITHUB_WORKSPACE??
"",P));if(M!==void 0)return{path:P,yaml:M}}catch(M){return O(`a file that cannot be read (${(0,g.WU)(M instanceof Error?M.message:String(M))})`,P)}return r===""?
null:O(`${(0,g.WU)(P)}, a file that does not exist (was the repository checked out?)`)}function Ce(i,$){const S=["config",...h.pi];for(const r of Object.keys(i)){
const P=/^INPUT_(.+)$/.exec(r)?.[1]?.toLowerCase();if(P===void 0||S.includes(P)||$e(i,P)==="")continue;const O=(0,f.Z)(P,S),M=O===void 0?"one of those in docs/i\
nputs.md":`\`${O}\`, which is probably meant`;$.push({name:(0,g.WU)(P),value:"not an input",allowed:M,where:"input"})}}function _e(i,$,S){const r=new Map;for(const P of h.
pi){const O=h.OA[P],M=$e(i,P),F=(M===""?$.get(P):M)??O.default;if(F===void 0||M===""&&$.get(P)===null)continue;const V=O.parse(F);V!==null?r.set(P,V):S.push({name:P,
value:(0,v.Rp)(O,F),allowed:O.allowed,where:"input"})}return r}function Ae(i,$){return{name:i,value:"missing",allowed:$,where:"input or config file"}}const ye=[
"GOOGLE_CLOUD_PROJECT","GCLOUD_PROJECT","CLOUDSDK_CORE_PROJECT","GCP_PROJECT"];function qe(i,$){const S=ye.find(P=>i[P]?.trim()),r=S===void 0?void 0:i[S]?.trim();
if(S===void 0||r===void 0||h.OA.project.parse(r)!==null)return r;$.push({name:S,value:(0,g.WU)(r),allowed:h.OA.project.allowed,where:"environment"})}async function Me(i,$){
const S=i.flatMap(({name:P,expect:O})=>[O.json,O.headers].flatMap(M=>M===null?[]:[{name:P,schema:M}]));if(S.length===0)return;const{schemaFault:r}=await Promise.
all([a.e(2210),a.e(7843)]).then(a.bind(a,87843));for(const{name:P,schema:O}of S){const M=r(O);if(M===null)continue;const F=`with a schema that cannot be used (${(0,g.
WU)(M)})`;$.push({name:`probes, ${P}`,value:F,allowed:"JSON Schema, draft 2020-12",where:"probes"})}}function ke(i){const $=i.probes.flatMap(({secrets:r})=>r);return[
...h.pi.flatMap(r=>{const P=h.OA[r];if(P.secret!==!0||P.actionDefault!==void 0)return[];const O=B(i,r);return typeof O=="string"?[O]:typeof O=="object"&&O!==null?
Object.values(O).map(String):[]}),...$]}}),15754:((K,x,a)=>{a.d(x,{EE:()=>h,H6:()=>v,YT:()=>k,bU:()=>C,xt:()=>m});var s=a(59510);const k=10,g=["project","since",
"first-report","log-reads-per-minute","language","comment","status","status-context","slack-channel","watcher","rollback","dry-run","steps"],C=s.Lq.filter(y=>y in
s.f9&&y!=="worker-pool"&&!g.includes(y)),v={services:null,regions:null,where:""},m=`a list of 1 to ${k} mappings, each with \`service\` and what is special to it,\
 as docs/services.md describes`,h=`a list of 1 to ${k} regions, for example \`[us-central1, europe-west1]\``}),92134:((K,x,a)=>{a.d(x,{Q:()=>s});function s(k,{unit:g=""}){
return k.replace(/-([a-z0-9])/g,(C,v)=>v.toUpperCase())+g}}),39463:((K,x,a)=>{a.d(x,{C:()=>k,D:()=>C});const s={B:1,kB:1e3,MB:1e6,GB:1e9,KiB:2**10,MiB:2**20,GiB:2**
30,Ki:2**10,Mi:2**20,Gi:2**30},k=`^(\\d+(?:\\.\\d+)?)(${Object.keys(s).join("|")})$`,g=new RegExp(k);function C(v){const m=g.exec(v);if(m===null)return null;const h=Math.
round(Number(m[1])*(s[m[2]??""]??Number.NaN));return Number.isSafeInteger(h)?h:null}}),12451:((K,x,a)=>{a.d(x,{C:()=>v,T:()=>g});const s="[1-5][0-9]{2}",k=`${s}\
(?:-${s})?`,g=`^${k}(?: *, *${k})*$`,C=new RegExp(g);function v(m){if(!C.test(m))return null;const h=m.split(",").map(w=>{const[u="",R=u]=w.trim().split("-");return{
from:Number(u),to:Number(R)}});if(h.some(({from:w,to:u})=>w>u))return null;const y=[];for(const w of h.toSorted((u,R)=>u.from-R.from)){const u=y.at(-1);u!==void 0&&
w.from<=u.to+1?u.to=Math.max(u.to,w.to):y.push(w)}return y}}),40354:((K,x,a)=>{a.d(x,{Z:()=>s});function s(C,v){if(C.length>40)return;const m=v.map(h=>({name:h,
edits:g(k(C),k(h))})).toSorted((h,y)=>h.edits-y.edits)[0];return m!==void 0&&m.edits<=2&&m.edits<k(C).length?m.name:void 0}function k(C){return C.toLowerCase().
replaceAll(/[^a-z0-9]/g,"")}function g(C,v){let m=Array.from({length:v.length+1},(h,y)=>y);for(const[h,y]of Array.from(C).entries()){const w=[h+1];for(let u=0;u<
v.length;u++){const R=(m[u]??0)+(y===v[u]?0:1);w.push(Math.min(R,(m[u+1]??0)+1,(w[u]??0)+1))}m=w}return m.at(-1)??0}}),66862:((K,x,a)=>{a.d(x,{R0:()=>m,TN:()=>h,
tF:()=>R});var s=a(42785),k=a(59510),g=a(15754),C=a(92134);const v=["revision","to-revision"];function m(l,c){const{lists:p,texts:_,input:A}=l,N=(b,d,T)=>{c.push(
{name:b,value:d,allowed:T,where:p.where})};p.services!==null&&_.has("service")&&N("services","beside `service`","one of the two: `services` lists them all"),p.regions!==
null&&_.has("region")&&N("regions","beside `region`","one of the two: `regions` lists them all");const W=y(l,c);W.length>g.YT&&N("services",`${W.length} service\
s and regions`,`at most ${g.YT} in one run, or a matrix of jobs`);const I=W.find((b,d)=>W.findIndex(T=>h(T)===h(b))<d);I!==void 0&&N("services",`with ${(0,s.WU)(
h(I))} twice`,"each once");const[G,H]=[A("service"),A("region")],f=W.filter(b=>(G===""||b.service===G)&&(H===""||b.region===H));if(f.length===0&&W.length>0){const b=(0,s.
WU)([G,H].filter(d=>d!=="").join(" in "));N("service and region",`${b}, which the file does not list`,W.map(h).join(", "))}return f.length>1&&w(l,f,c),f.slice(0,
g.YT).map(b=>u(b,l,c))}function h({service:l,region:c}){return`${l}/${c}`}function y({lists:l,texts:c,input:p},_){const A=l.regions??[p("region")||(c.get("regio\
n")??"")],N=(I,G)=>{_.push({name:I,value:"missing",allowed:k.OA[I].allowed,where:G})};return(l.services??[null]).flatMap(I=>{const G=I===null?p("service")||c.get(
"service"):I.texts.get("service");if(G===void 0||G==="")return I===null&&N("service","input or config file"),[];const H=I?.texts.get("region");if(G===null||H===
null)return[];const f=I?.regions??(H===void 0?A:[H]);return f.includes("")&&!c.has("region")&&N("region",I?.where??l.where),f.filter(b=>b!=="").map(b=>({service:G,
region:b,entry:I}))})}function w({texts:l,input:c},p,_){const A=I=>c(I)!==""||l.has(I),W=(new Set(p.map(({service:I})=>I)).size>1?[...v,"url"]:[]).filter(A);for(const I of W){
const G=`given for all of ${p.length} services and regions`;_.push({name:I,value:G,allowed:"in the entry of `services` that it belongs to",where:"input or confi\
g file"})}}function u({service:l,region:c,entry:p},_,A){const{texts:N,settingsOf:W}=_,I=new Map([...N,...p?.texts??[],["service",l],["region",c]]),G=[],H=W(I,p?.
probes??null,G);for(const f of G)A.some(({name:d,value:T})=>d===f.name&&T===f.value)||A.push({...f,where:`${h({service:l,region:c})}: ${f.where}`});return H}function R(l,{
count:c,settings:p,where:_},A){const N=`${c} services and regions`;if(l===null){A.push({name:"services",value:N,allowed:"one at a time with this action: its inp\
uts `service` and `region` choose among them",where:_});return}p.since==="deploy"&&A.push({name:"since",value:`\`deploy\`, with ${N}`,allowed:"`now`, or one at \
a time: a later look rests on the report of one service",where:_});for(const W of l.without){const I=k.OA[W];if(p[(0,C.Q)(W,I)]!==!0)continue;const G=`nothing w\
ith ${N}: use the action \`rollback\` in a later step, which sends all of them back or none`;A.push({name:W,value:"`true`",allowed:G,where:_})}}}),13041:((K,x,a)=>{
a.d(x,{Eg:()=>G,JQ:()=>H,FI:()=>W});var s=a(76760),k=a(42785),g=a(52686);const C=/<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/y,v=[["<!--","-->"],[
"<![CDATA[","]]>"],["<?","?>"],["<!",">"]];function*m(b){let d=0;for(let T=b.indexOf("<");T!==-1;T=b.indexOf("<",d)){T>d&&(yield{kind:"text",text:b.slice(d,T)});
const L=v.find(([B])=>b.startsWith(B,T));if(L!==void 0){const[B,Z]=L,ee=b.indexOf(Z,T+B.length);if(ee===-1)return yield{kind:"end",why:"it is cut off"};Z==="]]>"&&
(yield{kind:"text",text:b.slice(T+B.length,ee)}),d=ee+Z.length;continue}C.lastIndex=T;const[U="",z,X,D=""]=C.exec(b)??[];if(X===void 0)return yield{kind:"end",why:b.
includes(">",T)?"it is no XML that can be read":"it is cut off"};yield{kind:"tag",name:X,attributes:D,closes:z==="/"},d=T+U.length}}function h(b){const d={tests:0,
failed:0,skipped:0,first:null},T=[];let L,U=null;const z=({name:X,state:D,words:B})=>(d.tests+=1,D!=="passed"&&(d[D]+=1),D==="failed"&&(d.first??=[X,c(B)].filter(
Z=>Z!=="").join(": ")),null);for(const X of m(b)){if(X.kind==="end")return X.why;const D=T.at(-1);if(X.kind==="text"){U!==null&&(D==="failure"||D==="error")&&(U=
y(U,X.text.trim()));continue}const{name:B,attributes:Z}=X;if(X.closes){if(T.pop()!==B)return"it is no XML that can be read";B==="testcase"&&U!==null&&(U=z(U));continue}
L??=B,B==="testcase"?U={name:u(Z,"name"),state:"passed",words:""}:D==="testcase"&&U!==null&&(U=w(U,B,Z)),Z.trimEnd().endsWith("/")?B==="testcase"&&U!==null&&(U=
z(U)):T.push(B)}return L!=="testsuites"&&L!=="testsuite"?"it is no JUnit XML":T.length>0?"it is cut off":d}function y(b,d){return{...b,words:b.words||d}}function w(b,d,T){
return d==="skipped"?b.state==="failed"?b:{...b,state:"skipped"}:d!=="failure"&&d!=="error"?b:{...b,state:"failed",words:b.words||u(T,"message")}}function u(b,d){
const T=new RegExp(`(?:^|\\s)${d}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(b);return l(T?.[1]??T?.[2]??"")}const R={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"};function l(b){
return b.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi,(d,T,L,U)=>{if(U!==void 0)return R[String(U)]??d;const z=T===void 0?Number.parseInt(String(L),
16):Number(T);return z>0&&z<=1114111?String.fromCodePoint(z):d})}function c(b){const[d=""]=l(b).trim().split(/\r?\n/);return(0,g.v)(d,160)}const p=["success","f\
ailure","cancelled","skipped"],_=10,A=5e7,N=String.raw`[A-Za-z][A-Za-z0-9_-]{0,39}:[ \t]*(?:success|failure|cancelled|skipped|[^\s:\x00-\x1f](?:[^\r\n\x00-\x1f]{0,298}\S)?\.xml)[ \t]*`,
W=String.raw`^${N}(?:\r?\n(?:${N})?){0,20}$`,I=new RegExp(W);function G(b){if(!I.test(b))return null;const d=b.split(/\r?\n/).flatMap(L=>{const U=L.indexOf(":");
if(U===-1)return[];const z=L.slice(U+1).trim(),X=p.find(D=>D===z);return[{name:L.slice(0,U),from:X===void 0?{file:z}:{outcome:X}}]});return new Set(d.map(({name:L})=>L)).
size<d.length||d.length>_?null:d}function H(b,d){return b.map(({name:T,from:L})=>{if("outcome"in L)return f(T,L.outcome);const U={name:T,file:L.file},z=ie=>({...U,
counts:null,state:"unknown",detail:ie,at:null}),X=(0,s.resolve)(d.workspace,L.file);let D;try{D=d.readFile(X)}catch(ie){return z(`it cannot be read (${(0,k.WU)(
ie instanceof Error?ie.message:String(ie))})`)}if(D===void 0)return z("there is no such file");if(D.length>A)return z("it is too large");const B=h(D);if(typeof B==
"string")return z(B);const{first:Z,...ee}=B,re=d.writtenAt?.(X)??null;if(ee.failed>0)return{...U,counts:ee,state:"failed",detail:Z??"",at:re};const ge=ee.tests-
ee.skipped,le=ee.tests===0?"it holds no test":ge===0?"all of its tests were skipped":"";return{...U,counts:ee,state:le===""?"passed":"unknown",detail:le,at:re}})}
function f(b,d){const T={name:b,file:null,counts:null,at:null};return d==="success"?{...T,state:"passed",detail:""}:d==="failure"?{...T,state:"failed",detail:""}:
{...T,state:"unknown",detail:`the step was ${d}`}}}),88558:((K,x,a)=>{a.d(x,{IV:()=>s,XC:()=>k,j4:()=>C});const s="^(?:header:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}|\
json:[^\\s.]{1,100}(?:\\.[^\\s.]{1,100}){0,9})$";function k(v){return v.kind==="header"?`header:${v.name}`:`json:${v.path.join(".")}`}const g=new RegExp(s);function C(v){
if(!g.test(v))return null;const[m,h]=[v.slice(0,v.indexOf(":")),v.slice(v.indexOf(":")+1)];return m==="header"?{kind:m,name:h.toLowerCase()}:{kind:"json",path:h.
split(".")}}}),89404:((K,x,a)=>{a.d(x,{B2:()=>g,gD:()=>l,uh:()=>R,wh:()=>h,x8:()=>u,y1:()=>y});var s=a(79856),k=a(81959);const g={pass:"✅",ok:"✓",warn:"⚠️",
fail:"❌",open:"❔",waiting:"⏳",off:"➖"},C=2e3,v=300,m=4e3;function h(c,p=m){return(0,s.pj)((0,k.Mp)(c,w),p)}function y(c){return(0,k.Mp)(c,w).split(`
`).map(p=>(0,s.pj)(p,m)).join(`
`)}function w(c){switch(c.kind){case"code":return(0,s.xv)((0,s.TN)(c.text),C);case"quote":return`“${(0,s.xv)((0,s.TN)(c.text),v)}”`;case"link":return(0,s.TN)(
c.text);case"plain":return c.text}}function u({mark:c,word:p}){return c===null?p:`${g[c]} ${p}`.trimEnd()}function R({verdict:c,subject:p,reason:_}){return`${u(
c)} — ${p}: ${_}`}function l({head:c}){return h(R(c))}}),38606:((K,x,a)=>{a.d(x,{b:()=>v});var s=a(41072),k=a(81959),g=a(75371);const C=new Map;function v(w,u){
const R=`${w} ${u??""}`,l=C.get(R)??m(w,u);return C.set(R,l),l}function m(w,u){const R=(0,g.wordsFor)(w),l=(0,s.B)(R.units),c=u===void 0?{...h("UTC"),dateTime:l.
dateTime}:h(u);return{words:R,voice:{...l,...c,quote:k.hD,code:k.aY,zone:u??"UTC"}}}function h(w){const u=new Map,R=(l,c)=>{const p=JSON.stringify(c),_=u.get(p)??
new Intl.DateTimeFormat("sv-SE",{timeZone:w,...c});return u.set(p,_),_.format(y(l))};return{dateTime:l=>R(l,{dateStyle:"short",timeStyle:"short"}),day:l=>R(l,{dateStyle:"\
short"})}}function y(w){return Number.isNaN(w)?0:Math.min(Math.max(w,0),2533707648e5)}}),79856:((K,x,a)=>{a.d(x,{EU:()=>A,Jf:()=>G,K6:()=>H,MZ:()=>_,SS:()=>p,TN:()=>w,
hA:()=>l,js:()=>I,pj:()=>c,qi:()=>R,uH:()=>y,xv:()=>u});var s=a(52686),k=a(14134);const g=8192,C=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g,
v=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g,m=/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\u{e0000}-\u{e007f}]/gu,
h=/\r\n|[\r\n\u2028\u2029]/g;function y(d){const T=(0,s.o)(d,g).toWellFormed().replace(C,"").replace(h,`
`).replace(v,"").replace(m,"");return(0,k.E$)(T)}function w(d){return y(d).replace(/\s+/g," ").trim()}function u(d,T){if(d.length<=T)return d;const L=Array.from(
(0,s.o)(d,2*T+2));return L.length<=T?d:`${L.slice(0,Math.max(0,T-1)).join("")}…`}function R(d){return/^.{20,}?[.!?](?=\s|$)/.exec(w(d))?.[0]??d}function l(d){
return d.replace(/\s*(?:Logs for this revision might contain more information\.|Logs URL:)[\s\S]*$/,"")}function c(d,T=1e3){return u(w(d),T).replace(/##(?=\[)/g,
"# #").replace(/^::/,": :")}function p(d,T=300){const L=u(w(d),T);if(L==="")return"–";const U="`".repeat(b(L,"`")+1),z=/^`|`$/.test(L)?" ":"";return`${U}${z}${L}${z}${U}`}
function _(d,T=300){return p(d,T).replace(/\\(?=\|)/g,"\\ ").replace(/\|/g,"\\|")}function A(d,T="text",L=g){const U=u(y(d),L).replace(/\s+$/,""),z="`".repeat(Math.
max(3,b(U,"`")+1));return`${z}${T}
${U}
${z}`}const N=/[\ufdd0-\ufdef\ufffe\uffff]/g,W={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function I(d,T=2e3){return f(u(w(d),T))}function G(d,T=g){
return f(u(y(d),T))}function H(d){return f(d)}function f(d){return d.replace(N,"").replace(/[&<>"']/g,T=>W[T]??"")}function b(d,T){let L=0,U=0;for(const z of d)
U=z===T?U+1:0,U>L&&(L=U);return L}}),41072:((K,x,a)=>{a.d(x,{B:()=>k});const s=1e9;function k(m){const h=new Map,y=(p,_)=>{const A=_.maximumFractionDigits===0?Math.
round(p):p;if(Number.isInteger(A)&&A>=0&&A<1e3&&Object.keys(_).length===1)return String(A);const N=JSON.stringify(_),W=h.get(N)??new Intl.NumberFormat(m.locale,
{signDisplay:"negative",..._});return h.set(N,W),W.format(p)},w=p=>y(p,{maximumFractionDigits:2}),u=p=>{const _=p*100,A=Math.abs(_),N=y(_,g(A));return`${p<1&&N===
"100"?"99.99":N}${m.percent}`},R=p=>{if(Math.abs(p)<999.5)return`${y(p,p<10?{maximumFractionDigits:1}:{maximumFractionDigits:0})}${m.ms}`;if(p<59995)return`${y(
p/1e3,{maximumFractionDigits:p<1e4?2:1})}${m.s}`;const _=Math.round(p/1e3);if(_<3600)return l(Math.floor(_/60),m.min,_%60,m.s);const A=Math.round(_/60);return l(
Math.floor(A/60),m.h,A%60,m.min)},l=(p,_,A,N)=>`${w(p)}${_}${A===0?"":` ${A}${N}`}`,c=p=>`${y(p/1e6,{maximumFractionDigits:Math.abs(p)<1e7?1:0})}${m.mb}`;return{
count:w,percent:u,duration:R,bytes:c,unit(p,_){switch(_){case"ratio":return u(p);case"ms":return R(p);case"bytes":return c(p);case"count":return w(p)}},odds(p){
const _=Math.min(Math.exp(Math.min(p,Math.log(s))),s);return m.oneIn(w(C(Math.max(1,_))))},time:p=>v(p).slice(11,19),dateTime:p=>v(p).slice(0,19).replace("T"," ")}}
function g(m){return m>=10&&m<99?{maximumFractionDigits:1}:m>=1?{maximumFractionDigits:2}:{maximumSignificantDigits:2}}function C(m){const h=10**Math.max(0,Math.
floor(Math.log10(m*1.000000001))-1);return Math.floor(m*(1+1e-9)/h)*h}function v(m){const h=Number.isNaN(m)?0:m;return new Date(Math.min(Math.max(h,-621355968e5),
253402300799e3)).toISOString()}}),81959:((K,x,a)=>{a.d(x,{Mp:()=>c,aY:()=>w,hD:()=>u,ky:()=>l,q:()=>R,z3:()=>p});var s=a(79856);const[k,g,C,v,m]=["﷐","﷑","﷒",
"﷓","﷔"],h=/[\ufdd0-\ufdef]/g,y=/([\ufdd0-\ufdd2])([^\ufdd0-\ufdef]*)(?:\ufdd3([^\ufdd0-\ufdef]*))?\ufdd4/g;function w(A){return`${k}${_(A)}${m}`}function u(A){
return`${g}${_(A)}${m}`}function R(A,N){return`${C}${_(A)}${v}${_(N)}${m}`}function l(A){const N=[];let W=0;const I=G=>{G>W&&N.push({kind:"plain",text:_(A.slice(
W,G))})};for(const{index:G,0:H,1:f,2:b="",3:d=""}of A.matchAll(y))I(G),W=G+H.length,f===C?N.push({kind:"link",text:b,address:d}):N.push({kind:f===k?"code":"quot\
e",text:b});return I(A.length),N}function c(A,N){return l(A).map(N).join("")}function p(A){return l(A).every(N=>(0,s.TN)(N.text)==="")}function _(A){return A.replace(
h,"")}}),14134:((K,x,a)=>{a.d(x,{E$:()=>R,yq:()=>p});var s=a(52686);const k="[redacted]",g=16384,C=[/-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|CERTIFICATE)(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/g,
/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g,/(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{30,}/g,/(?<![A-Za-z0-9_-])ya29\.[A-Za-z0-9_.-]{10,}/g,
/(?<![A-Za-z0-9_/-])1\/\/0[A-Za-z0-9_-]{20,}/g,/(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{10,}/g,/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,/(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9._-]{16,}/g,
/(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{16,}/g,/(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{16,}/g,/(?<![A-Za-z0-9_-])(?:xox[a-z]|xapp)-[A-Za-z0-9-]{8,}/g,/(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{30,}/g,
/(?<![A-Za-z0-9_])[rs]k_(?:live|test)_[A-Za-z0-9]{10,}/g,/(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,}/g],v=/(hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/_-]{8,}/g,
m=/\b(Bearer|Basic)(\s{1,4})([A-Za-z0-9._~+/=-]{8,})/gi,h=/(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,256}:[^\s/]{1,256}@/g,y=/\b((?:set-)?cookie["']?\s{0,4}[:=]\s{0,4})\S[^\n]*/gi,
w=/(?<![A-Za-z0-9])((?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|passphrase|pwd|secret|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credentials?|signature|(?:access|refresh|id|auth|session|csrf|xsrf)[_-]?token|authorization|session[_-]?id))(\\?["']?\s{0,4}[:=]\s{0,4})("(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|\\"[^"\n]*"?|[^\s"'&,;)}\]]+)/gi,
u=/(?<![A-Za-z0-9])(token)(\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)([A-Za-z0-9._~+/=-]{8,})/gi;function R(f){let b=(0,s.o)(f,g);for(const d of C)b=b.replace(d,k);return b.
replace(v,`$1${k}`).replace(h,`$1${k}@`).replace(m,(d,T,L,U)=>H(U)?`${T}${L}${k}`:d).replace(y,`$1${k}`).replace(w,(d,T,L,U,z,X)=>A(U)||G(U,X.slice(z+d.length,z+
d.length+I))?d:`${T}${L}${k}`).replace(u,(d,T,L,U)=>H(U)?`${T}${L}${k}`:d)}const l="[number]",c=[[/(?<![^\s"'`<>()[\]{},;=])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s"'`<>?#]{1,2000}|\/[^\s"'`<>?#]{0,2000})\?[^\s"'`<>]+/g,
(f,b)=>`${b}?${k}`],[/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu,()=>"[email]"],[/(?<![\p{L}\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/gu,
f=>_(f)?f:"[ip]"],[/(?<![0-9a-z:.])(?=[a-f:]{0,40}\d)(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![0-9a-f:])/gi,()=>"\
[ip]"],[/(?<![\p{L}\p{N}+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\p{N})/gu,f=>f.replace(/\D/g,"").length>=8?l:f],[/(?<![\p{L}\p{N}.-])0\d{1,2}[-. ]\d{3,4}[-. ]\d{4}(?![\p{N}-])/gu,
()=>l],[/(?<![\p{L}\p{N}.-])\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?![\p{N}-])/gu,()=>l],[/(?<![\p{L}\p{N}-])\d{6}-[1-8]\d{6}(?!\p{N})/gu,()=>l],[/(?<![\p{L}\p{N}-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?!\p{N})/gu,
()=>l],[/(?<![\p{L}\p{N}_.-])\d{9,}(?![\p{L}\p{N}_-])/gu,()=>l]];function p(f){let b=R(f);for(const[d,T]of c)b=b.replace(d,T);return b}function _(f){return/^(?:10\.|127\.|0\.0\.0\.0$|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.
test(f)}function A(f){return/^(?:\\?["'])?(?:bearer|basic|\[redacted)/i.test(f)}const N=new Set("none null nil undefined missing invalid expired required unavai\
lable absent denied refused rejected revoked failed incorrect wrong mismatch mismatched unknown unset empty disabled unauthorized forbidden malformed unreadable\
 write read".split(" ")),W=/^(?:(?:not|never)(?: yet| be| been){0,2} (?:found|set|given|valid|available|present|configured|provided|supplied|loaded|allowed|accepted|authori[sz]ed|permitted|enabled|readable|there|known|supported|required|correct)|no (?:such|valid|value|file|access|credentials?|default|longer)|(?:is|are|was|were|must|should|cannot|can|could|has|have|may|does|did) (?:not |no |be |been |only |also )?[a-z]{2,}|(?:unable|failed|trying|refusing) to [a-z]{2,}|too (?:short|long|weak|many|few|old)|(?:the|a|an|application|default|google|user|error|access|permission) (?:not |no )?(?:[a-z]{2,} ){1,3}(?:is|are|was|were|not|has|have|could|cannot|must|denied|expired|missing|invalid|failed)\b)/i,
I=80;function G(f,b){const[,d="",T=""]=/^(\\?["']?)(.*?)\\?["']?$/s.exec(f)??[],L=T.replace(/[.!?:`]+$/,"");if(N.has(L.toLowerCase()))return!0;const U=d===""?`${T}${b}`.
replace(/\s+/g," "):T,z=W.exec(U);return z===null?!1:d===""?/^[a-z]+$/i.test(T):z[0].length===L.length}function H(f){return f.length>=24||/\d/.test(f)||f.endsWith(
"=")||/[a-z][A-Z]/.test(f)}}),18926:((K,x,a)=>{a.d(x,{n:()=>C,s:()=>v});var s=a(79856);const k=100,g=/^(?:[A-Za-z_]+: ){1,2}/;function C(m,{findings:h}){const y=h.
flatMap(({reason:u})=>"message"in u?[u.message]:[]),w=new Set;return m.map(u=>{const R=y.find(p=>p.length>k&&u.includes(p.slice(0,k)));if(y.push(u.replace(g,"")),
R===void 0)return u;const l=g.exec(u)?.[0]??"";if(l!==""&&u.startsWith(R.slice(0,k),l.length)&&w.has(u))return l.replace(/: $/,"");w.add(u);const c=u.indexOf(R.
slice(0,k));return`${u.slice(0,c)}${(0,s.qi)(R)}${u.slice(c).split(R,2)[1]??""}`})}function v(){const m=new Set;return h=>{const y=g.exec(h)?.[0]??"",w=h.slice(
y.length);return w.length<=k?h:y!==""&&m.has(w)?y.replace(/: $/,""):(m.add(w),`${y}${(0,s.qi)(w)}`)}}}),75371:((K,x,a)=>{a.r(x),a.d(x,{wordsFor:()=>Yo});const k={
marks:{pass:"passed",ok:"good",warn:"warning",fail:"failed",open:"not known",waiting:"waiting",off:"not judged"},detail:e=>e,headings:{findings:"Findings",mainFindings:"\
Main findings",green:"Green",yellow:"Yellow and red",overall:"Overall verdict",metrics:"Performance metrics",why:"Why",next:"What to do next",plan:"Plan for nex\
t week",improve:"What to improve",notices:"Please note",checklist:"Checklist",compared:"Beside the baseline",latency:"Latency",course:"Over time",newErrors:"New\
 error messages",errors:"Most frequent errors",requests:"Requests",byStatus:"Requests by status",byGroup:"Requests by group",slowest:"Slowest requests",probes:"\
Probes",dependencies:"Dependencies, by the last health answer",failures:"Latest failed probes",resources:"Memory and CPU",readiness:"Readiness timeline",candidate:"\
Candidate and traffic",traffic:"Traffic",trend:"P95 by period",configuration:"Configuration",judged:"How it was judged",source:"Where the figures come from",query:"\
Find the same figures again",recount:"Count again",rollback:"Rollback"},columns:{check:"Check",decision:"Decision",seen:"Seen",limit:"Limit",sample:"Sample",interval:"\
95 % interval",metric:"Metric",value:"Value",mark:"Mark",message:"Message",pattern:"Pattern",example:"First one",count:"Count",first:e=>`First (${e})`,at:e=>`At\
 (${e})`,severity:"Severity",status:"Status",group:"Group",requests:"Requests",share:"Share",errors:"Errors",errorRate:"Error rate",slow:"Slow",slowOver:(e,t)=>`\
Slow (over ${e.duration(t)})`,mean:"Mean",p50:"P50",p95:"P95",p99:"P99",longest:"Longest",latency:"Latency",logs:"Logs",probe:"Probe",sent:"Sent",failed:"Failed",
longestRun:"Longest run",firstAnswer:"First answer, median",repeatedAnswer:"Repeated, median",name:"Name",state:"State",reason:"Reason",resource:"Resource",last:"\
Last",highest:"Highest",points:"Points",after:"After",setting:"Setting",wanted:"Wanted",actual:"Running",revision:"Revision",percent:"Traffic",tag:"Tag",url:"UR\
L",from:"From",below:"Below",period:"Period",difference:"Difference",candidate:"Candidate",baseline:"Baseline"},labels:{service:"Service",candidate:"candidate",
baseline:"baseline",window:"window",firstLook:"first look",period:"period",deployed:"deployed",commit:"commit",open:"Open",run:"this run",revision:"revisions",logs:"\
logs",metrics:"metrics",dashboards:"dashboards",revisionLogs:"the revision's logs",entries:"entries",followsLatest:"follows the latest",noGroup:"(none)",up:"up",
down:"down",now:"Do this now"},settings:{created:e=>`Created (${e})`,memory:"Memory",cpu:"CPU",instances:"Instances","max-instances":"Most instances",concurrency:"\
Concurrency",timeout:"Request timeout",healthCheck:"Health check","health-path":"Health check's path","health-timeout":"Health check's timeout",traffic:"Traffic",
instanceRange:(e,t)=>t===null?`at least ${e}`:`${e} to ${t}`},commit:(e,t,o)=>`${e.code(t.slice(0,7))}${o===null?"":` by ${e.quote(o)}`}`,span:(e,t,o)=>`${e.dateTime(
t)} – ${e.dateTime(o)} (${e.zone})`,interval:(e,t)=>t===null?`≥ ${e}`:`${e} – ${t}`,limit:e=>`limit ${e}`,limitOf:(e,t,o)=>`${e}, ${t} of ${o}`,passed:(e,t)=>`${e}\
 passed: ${t.join(", ")}`,passedFigure:(e,t,o)=>`${e} ${t} (limit ${o})`,missed:{word:"missed the peak",sentence:"An instance was killed for its memory all the \
same: it rose and died between two of these points."},more:e=>`and ${e} more`,figures:"Figures",chart:{latency:(e,t)=>`P95 latency of each ${e.duration(t)}`,requests:(e,t)=>`\
Requests in each ${e.duration(t)}`,errors:(e,t)=>`Errors in each ${e.duration(t)}`,hours:"hours since it began",minutes:"minutes since it began",seconds:"second\
s since it began",since:"since the window began",latencyAxis:e=>`P95 (${e})`,memoryAxis:"Memory (MB)",cpuAxis:"CPU (%)",budget:e=>`budget ${e}`,limitNote:(e,t)=>`\
The line is the budget, ${t}.`,gapNote:(e,t)=>`${e.count(t)} ${t===1?"part":"parts"} without a bar had no request with a latency.`,openNote:(e,t)=>`The last ${t===
1?"part is":`${e.count(t)} parts are`} left out: requests of ${t===1?"it":"them"} may still run, and those are the slow ones.`,noErrors:"No error in any part.",
noLatency:"No part had a request with a latency.",probeFailures:"failed probes",probeFailure:(e,t,o)=>`${e} probe failed at ${t}: ${o}`,part:(e,t,o,n)=>`${e} — \
requests ${t}, errors ${o}, P95 ${n}`,latencyTold:(e,t,o,n)=>`P95 lay between ${e} and ${t}; in ${o} of ${n} parts it was over the budget.`,requestsTold:(e,t)=>`\
Between ${e} and ${t} requests in each part.`,errorsTold:(e,t)=>`Errors in all: ${e}; at most ${t} in one part.`,point:(e,t)=>`${e}: ${t}`,gaugeTold:(e,t,o)=>`T\
he last value was ${e}, the highest ${t}; the budget is ${o}.`,spread:"How long requests took",spreadAxis:"latency, on a logarithmic scale",within:"within the b\
udget",beyond:"beyond the budget",share:(e,t,o,n)=>`${e} to ${t}: ${n} of the requests (${o})`,spreadTold:(e,t,o,n)=>`Of ${e} requests half took at most ${t}, 9\
5 in 100 at most ${o}; the longest took ${n}.`,evidence:"How the evidence grew",against:"against the budget",inFavour:"for it",enough:"enough",none:"none",evidencePoint:(e,t,o)=>`${e}\
: ${t} against the budget, ${o} for it`,evidenceTold:(e,t,o,n)=>`At the end, counts like these would come about in at most ${e} windows within the budget (${t} \
is enough to fail), and in at most ${o} windows beyond it (${n} is enough to pass).`,evidenceNote:"The evidence is drawn on a logarithmic scale, as a share of w\
hat is enough to decide. However often one looks, the promised chances of a wrong verdict hold."}},g={replayed:(e,{startedAt:t,plannedMs:o},n,q,E)=>`Window of ${e.
duration(o)} from ${e.dateTime(t)} UTC; decided after ${e.duration(n)} (${e.count(q)} of ${e.count(E)} polls).`,late:(e,t)=>`${e.count(t)} further ${t===1?"entr\
y":"entries"} of the window arrived after that.`,bad:(e,t,o)=>t===1?`1 line or entry could not be read: ${o}.`:`${e.count(t)} lines or entries could not be read\
, the first: ${o}.`,looksLike:e=>`It looks like ${e}.`,unusable:(e,t,o)=>`Not used: ${e.count(t)} ${o}.`,missing:(e,t,o,n,q)=>`${e.count(t)} structured ${t===1?
"entry":"entries"} of the app, none has ${o} (${n}); they have ${q}.`,several:(e,t)=>`There are ${t.map(([o,n])=>`${e.count(n.length)} ${o}s (${n.join(", ")})`).
join(" and ")}: each deploy was judged by itself. Choose with ${t.map(([o])=>`--${o}`).join(", ")}.`,onlyOthers:(e,t,o)=>`The files hold no request of what was \
asked for. They hold: ${t.join("; ")}${o>0?`; and ${e.count(o)} more`:""}.`,places:{service:"Service",region:"Region",project:"Project"},next:"Next",columns:{file:"\
File",revision:"Revision",begins:"Begins (UTC)",verdict:"Verdict",decided:"Decided after",requests:"Requests",errorRate:"Error rate",p95:"P95"},sums:(e,t,o,n,q)=>`\
Of ${e.count(t)} ${t===1?"deploy":"deploys"} these budgets would have passed ${e.count(o)}, failed ${e.count(n)} and left ${e.count(q)} undecided.`,early:(e,t,o,n)=>t===
n?`The failure would have been known after ${e.duration(t)}.`:`Failures would have been known after ${e.duration(t)} to ${e.duration(n)}, half of them within ${e.
duration(o)}.`,noDeploys:"No deploy lies in that time."},C=null,v=(e,t="")=>({seen:e,next:t}),m="`gcloud logging sinks describe _Default` shows what it leaves o\
ut.",h={about:{credentials:"Credentials","cloud-run":"Cloud Run",revision:"Revision",logs:"Logs","log-routing":"Log routing","request-log":"Request log","app-lo\
g":"App log","latency-unit":"Latency unit",quota:"Quota",metrics:"Metrics",latency:"Latency",errors:"Errors",traffic:"Traffic",memory:"Memory",cpu:"CPU",health:"\
Health"},head:(e,t,o)=>`${e} in ${t}, project ${o}`,fits:"A config file that fits (.github/ion-verify.yml; --write FILE writes it):",written:e=>`Written: ${e}`,
proposed:"Proposed by `ion-verify doctor` from what the service did of late: look it over.",project:e=>`for project ${e}`,noTraffic:v("no revision has traffic",
"Deploy one, or give it traffic."),notReady:e=>`the service is not ready: ${e}`,pinned:e=>v(`${e} is pinned: a new deploy gets no traffic`,"Verify with `tag` or\
 the rollout action, or `gcloud run services update-traffic --to-latest`."),serves:(e,t)=>`${e} serves ${t??"without an address of its own"}`,revision:(e,t,o,n)=>`${e}\
: memory ${t??"?"}, CPU ${o??"?"}, ${n??"no health check of its own"}`,requestLog:(e,t,o)=>`${o?"":"at least "}${e.count(t)} entries in the last day`,noRequestLog:v(
"no entry of Cloud Run's own in the last day",`Is it excluded by a sink, or had the service no request? ${m}`),noneOfCounted:v("no entry of Cloud Run's own in t\
he last day, though Cloud Run counted requests",`A sink leaves them out: ${m}`),noneAtAll:"no entry of Cloud Run's own in the last day, and Cloud Run counted no\
 request either",share:(e,t,o)=>v(`it holds about ${e.percent(t)} of the ${e.count(o)} requests that Cloud Run counted over the same minutes`,`A sink leaves som\
e out: ${m} Rates of a part are not judged as if they were the whole.`),quota:(e,t)=>`a verification takes at most ${e.count(t)} log reads a minute, less where \
parallel jobs read too`,routedWhole:"no sink and no exclusion of the project keeps this service's entries out",routedWithout:(e,t)=>v(`${e} leaves entries of Cl\
oud Run's request log out: ${t}`,"The log is a part then: where the app's own log cannot stand for it, Cloud Monitoring decides, whose counts come up to three m\
inutes late (`settle: 4m`). Except this service from the exclusion to have it whole."),routedByKind:e=>`entries are left out by who asked for what, those of oth\
er requests are whole: ${e}`,appWithout:e=>v(`exclusions that may keep entries of the app's own log out: ${e}`,"What they leave out is neither counted nor quote\
d. Except this service from them, or let Cloud Run's log be judged: `latency-field: httpRequest.latency`."),routingUnread:e=>v(`what sinks and exclusions leave \
out cannot be seen: ${e}`,"A log is then held against Monitoring alone."),noAppLog:"the app wrote no structured entry of late: its requests are judged by Cloud \
Run's request log",noFields:(e,t,o,n)=>v(`${e.count(t)} entries, and no field that holds ${o.map(q=>`a ${q}`).join(" or ")}; they have ${n.length===0?"none at a\
ll":n.join(", ")}`,"Name them by `latency-field` and `status-field` if they are there; else Cloud Run's request log is judged."),fields:(e,t,o,n,q)=>`latency in\
 ${t}${o===null?"":`, in ${o}`}${n===null?"":` (${e.count(n)} traces say so)`}, status in ${q}`,unitByName:(e,t)=>v(`taken from the field's name and size: only ${e.
count(t)} entries share a trace with Cloud Run's request log`,"Compare one request with the request log, or let the app write the trace."),noRequests:(e,t)=>v(`\
no request in ${e.count(t)} days`,"Send some, or judge without users: `prove-with: users-and-probes`."),noCounts:(e,t,o,n)=>v(`Cloud Monitoring counted no reque\
st in ${e.count(t)} days, though the request log holds ${n?"":"at least "}${e.count(o)} of the last day`,"Counts come minutes late. If it stays so, check that t\
he Monitoring API is enabled; no budget is proposed without them."),latency:(e,t,o,n)=>`P95 was ${e.duration(t)} over ${e.count(o)} days: p95-budget ${n}`,errors:(e,t,o,n)=>`${e.
percent(t)} of ${e.count(o)} requests were 5xx: error-rate-budget ${n}`,tooFew:(e,t,o,n)=>v(`${e.count(t)} requests a minute prove an error rate of ${o} in ${e.
count(n)} hours: most deploys will be undecided`,"Let probes help (`prove-with: users-and-probes`), or look again later with the report action."),few:(e,t,o,n,q)=>v(
`${e.count(t)} requests a minute prove ${o} in about ${e.count(n)} minutes`,`window: ${q}`),enough:(e,t,o)=>`${e.count(t)} requests a minute prove ${o} within a\
 window of 10 minutes`,memoryBudget:(e,t,o)=>`an instance used up to ${e.bytes(t)}: memory-budget ${o}`,memoryFits:(e,t,o)=>`an instance used up to ${e.bytes(t)}\
 of ${e.bytes(o)}: the default budget of 90 % fits`,memoryAbove:(e,t,o)=>v(`an instance used up to ${e.bytes(t)} of ${e.bytes(o)}, ${e.percent(t/o)}: the defaul\
t budget is 90 %`,"Give instances more memory before you raise the budget: beyond 100 % they are killed."),noMemory:"Cloud Monitoring has no point of the revisi\
on that serves in the last hours",cpuFits:(e,t)=>`up to ${e.percent(t)}: the default budget of 90 % fits`,cpuAbove:(e,t)=>v(`up to ${e.percent(t)}: the default \
budget of 90 % does not fit`,"If that is its normal state, CPU tells nothing of a deploy: `cpu-budget: none`."),healthOff:"switched off (health-path: none)",noAddress:v(
"the service has no address that is reached from here","Run the job inside its network and give `url`, or set `health-path: none` and `chat-path: none`."),answered:(e,t,o,n)=>`${t}\
 answered ${o??"nothing"} in ${e.duration(n)}`,unknownWord:e=>`; its word "${e}" is not known, and only warns`,notItself:e=>`; that is not the container's answe\
r: ${e}`,wrongPath:"Name the right path by `health-path`, or `health-path: none`."},y={runLink:"run summary",trend:"Trend",thisRun:"this run",when:"When (UTC)",
verdict:"Verdict",same:"about the same",slower:e=>`▲ ${e} slower`,faster:e=>`▼ ${e} faster`,more:e=>`▲ ${e} more`,fewer:e=>`▼ ${e} fewer`,points:e=>`${e}\
 percentage ${e==="1"?"point":"points"}`,against:(e,t,o,n,q)=>`Against the run before (${t===""?"":`${e.code(t)}, `}${o} ago): ${[n===null?null:`P95 ${n}`,q===null?
null:`errors ${q}`].filter(E=>E!==null).join(", ")}. These are the figures of two windows, not a test.`,cut:e=>`Cut to fit GitHub's limit for a comment: ${e.join(
", ")}. The run summary has more.`,cutHard:"Cut to fit GitHub's limit for a comment. The run summary has more.",cutCheck:e=>`Cut to fit GitHub's limit for a che\
ck: ${e.join(", ")}. The run summary has more.`,cutCheckHard:"Cut to fit GitHub's limit for a check. The run summary has more.",starting:"ion-verify is about to\
 look at the new revision",running:"The verdict is not there yet. The run's log shows every poll.",abandoned:"ended before there was a verdict",abandonedSummary:"\
The run was cancelled, or its process was ended. Its log says how far it came.",noComment:e=>`The pull request's comment was not written. ${e}`,noCheck:e=>`The \
check was not set. ${e}`,noDeployment:e=>`The deployment's status was not set. ${e}`,grant:e=>`Grant the job ${e}. (The token of a pull request from a fork can \
only read, whatever is granted.) The verdict is not affected.`,unaffected:"The verdict is not affected.",severalDeployments:"This run has several deployments; n\
one was marked, because it is not known which one this is.",deploymentsNotSeen:e=>`Deployments were not looked at: ${e} A job with an environment needs deployme\
nts: write.`,jobsName:e=>`A job of this workflow is named ${JSON.stringify(e)}, and GitHub takes no check of that name from a token: give \`status-context\` anoth\
er name. The verdict is not affected.`,statusForRollUp:"A commit status stands in for the check run: a run that was started by hand came first on this commit, a\
nd GitHub would not show the check run in its roll-up.",statusInstead:"A commit status stands in for the check run, which this token may not create."},w={report:"\
Deploy report",skip:"Skip to the content",contents:"On this page",judged:{source:"Source",policies:"Undecided verdicts",policy:(e,t,o)=>`${e.code(`on-inconclusi\
ve: ${t}`)}, ${e.code(`on-no-data: ${o}`)}`,window:"Window",polls:"Polls",every:(e,t)=>`${e}, every ${t}`,schema:"Report"}},u={iap:{what:"Identity-Aware Proxy a\
nswered in its place",way:e=>`Give the probes a token that Identity-Aware Proxy accepts, with ${e.code("probe-headers")}, or probe an address that is not behind\
 it, with ${e.code("url")}.`},invoker:{what:"Cloud Run did not let them in, and no instance saw them",way:e=>`Let the probes in: grant ${e.code("roles/run.invok\
er")} on the service to the account that runs this job, or switch them off with ${e.code("health-path: none")} and ${e.code("chat-path: none")}.`},"reserved-pat\
h":{what:"Google's front end keeps this path for itself",way:e=>`Name a path that does not end in z with ${e.code("health-path")} or ${e.code("chat-path")}: ${e.
code("/healthz")} and others like it never reach a container on Cloud Run.`},"not-found":{what:"Google's front end knows no such address from here",way:e=>`Chec\
k the service's ingress, its ${e.code("run.app")} address and ${e.code("url")}: run the job inside its network, or give an address that this runner may use.`},"\
no-instance":{what:"Cloud Run had no instance for them, and its request log holds none of them under this revision",way:()=>"See whether the service scales: its\
 most instances, their start, and status.cloud.google.com."},google:{what:"Google's front end answered with an error of its own",way:()=>"Run the job again; if \
it stays so, see status.cloud.google.com."},"load-balancer":{what:"a load balancer or Cloud Armor answered in its place",way:e=>`Let this runner through the loa\
d balancer's rules, or give an address that is not behind them with ${e.code("url")}.`},https:{what:"the address asks for https",way:e=>`Give ${e.code("url")} w\
ith https.`},gateway:{what:"a gateway in front of the service answered in its place",way:e=>`Let the probes through the gateway, with ${e.code("probe-headers")}\
 for example, or give an address behind it with ${e.code("url")}.`},proxy:{what:"the runner's proxy did not let them through",way:e=>`Let the runner's proxy rea\
ch the address, or name it in ${e.code("NO_PROXY")}; a proxy that asks for a password has it in ${e.code("HTTPS_PROXY")}.`},dns:{what:"the runner could not find\
 the address by its name",way:e=>`Check ${e.code("url")} and the runner's DNS.`},tls:{what:"the runner does not trust the address's certificate",way:e=>`Give th\
e runner the authority that signed it, with ${e.code("NODE_EXTRA_CA_CERTS")}, or mend the certificate of ${e.code("url")}.`},refused:{what:"nothing takes connec\
tions at the address",way:e=>`Check ${e.code("url")}, the runner's proxy and its firewall: Cloud Run's own address always takes them.`},connect:{what:"the runne\
r had no connection to the address",way:e=>`Check ${e.code("url")} and the runner's network: firewall, route, proxy.`},reset:{what:"the connection was cut befor\
e an answer, and the request log holds none of them under this revision",way:()=>"Check what stands between the runner and the service; run the job again."},unproven:{
what:"nothing shows that the container gave the answer: no entry of the request log under this revision has their trace",way:e=>`Ask the address yourself, and s\
ee who answers. Cloud Run's request log would tell: check that it is not excluded, and that ${e.code("url")} leads to this revision.`}},R={path:{what:"Wrong pat\
h?",way:(e,t)=>`Name the path that the service has with ${e.code(t)}, or send no such probe with ${e.code(`${t}: none`)}.`},page:{what:"Wrong path? A page for p\
eople came.",way:(e,t)=>`Name the path that answers for machines with ${e.code(t)}, or send no such probe with ${e.code(`${t}: none`)}.`},credentials:{what:"The\
 app asks for credentials that the probe did not show.",way:(e,t)=>`Give the probes what the app asks for with ${e.code("probe-headers")}, or send no such probe\
 with ${e.code(`${t}: none`)}.`},body:{what:"The app does not take the question as it is asked.",way:(e,t)=>t==="chat-path"?`Ask as the app is asked, with ${e.code(
"chat-body")}, ${e.code("chat-path")} and ${e.code("probe-headers")}, or send no such probe with ${e.code("chat-path: none")}.`:`Ask as the app is asked, with ${e.
code(t)} and ${e.code("probe-headers")}, or send no such probe with ${e.code(`${t}: none`)}.`}};var l=a(79856);const c={app:"the app's own log",platform:"Cloud \
Run's request log"},p={...c,monitoring:"Cloud Monitoring's counts"},_={all:"requests",ok:"requests without an error",failed:"failed requests",slow:"slow request\
s"},A={ms:"milliseconds",s:"seconds",us:"microseconds",ns:"nanoseconds"},N=e=>e==="monitoring"?"that Cloud Monitoring counts":e==="probes"?"of our own":`that ${c[e]}\
 has`,W={lacks:(e,t)=>t.by==="probes"?`${c[t.log]} holds ${e.count(t.found)} of our ${e.count(t.of)} probes that were answered well`:`of ${e.count(t.of)} compar\
ed ${_[t.kind]} ${N(t.by)}, ${c[t.log]} holds ${e.count(t.found)}`,stopped:(e,t)=>t.by==="probes"?t.log==="app"?`since ${e.time(t.fromAt)} UTC ${c.platform} sho\
ws none of our last ${e.count(t.of)} probes and ${c.app} hardly any request: what happened then is in neither`:`${c[t.log]} shows none of our last ${e.count(t.of)}\
 probes, since ${e.time(t.fromAt)} UTC`:`from ${e.time(t.fromAt)} to ${e.time(t.toAt)} UTC ${c[t.log]} holds ${e.count(t.found)} of ${e.count(t.of)} requests ${N(
t.by)}`,"too-many":(e,t)=>{const o=p[t.by==="probes"?"platform":t.by],n=`in the part of the window that can be compared, ${c[t.log]} has ${e.count(t.found)} ent\
ries`;return t.of===0?`${n}, and ${o} no request yet: entries of something else, or the other is late`:`${n} for ${e.count(t.of)} ${t.of===1?"request":"requests"}\
 in ${o}: several for each request, or entries of something else`},"shared-traces":(e,t)=>`${e.count(t.found)} of ${e.count(t.of)} requests share their trace wi\
th others, so that the app's entries of them cannot be told apart`,"not-users":(e,t)=>`${e.count(t.found)} of ${e.count(t.of)} compared requests in ${c[t.log]} \
are of checkers and bots, as Cloud Run's request log shows`,unit:(e,t)=>t.traces>0?`${e.count(t.traces)} traces say that the app's latencies are ${A[t.seems]}, \
not ${A[t.declared]}: set ${e.code(`latency-unit: ${t.seems}`)}`:`beside Cloud Run's latencies the app's can only be ${A[t.seems]}, not ${A[t.declared]}: set ${e.
code(`latency-unit: ${t.seems}`)}`,"latency-differs":(e,t)=>`of ${e.count(t.of)} requests in both logs ${e.count(t.platform)} took longer than ${e.duration(t.budgetMs)}\
 by Cloud Run's log and ${e.count(t.app)} by the app's, which ${t.app>t.platform?"measures more than the answer":"measures a part of them only, or they are stre\
ams"}`,"status-differs":(e,t)=>`of ${e.count(t.of)} requests in both logs ${e.count(t.platform)} failed by Cloud Run's log alone and ${e.count(t.app)} by the ap\
p's alone`,"values-missing":(e,t)=>`${e.count(t.of-t.found)} of ${e.count(t.of)} requests in ${c[t.log]} have no usable ${t.field}`,excluded:(e,t)=>`the log sin\
k ${e.code(t.sink)} keeps requests out of ${c[t.log]}: ${e.code(t.filter)}`,unchecked:(e,t)=>`nothing confirms that ${c[t.log]} holds all requests`};function I(e,t){
const o=W[t.code],n=o(e,t);return`${n.charAt(0).toUpperCase()}${n.slice(1)}.`}const G=(e,t)=>t===""?"nobody gets any":`now ${e.code(t)}`,H={"service-deleted":()=>"\
The service was deleted","revision-deleted":(e,t)=>`The revision ${e.quote(t.revision)} was deleted`,"ready-lost":(e,t)=>`${t.whose==="revision"?"The revision":
"The service"} lost its readiness (${e.code(t.condition)}: ${e.quote(t.message)})`,"ready-again":()=>"It is ready again","traffic-lost":(e,t)=>`${{newer:"The ca\
ndidate was superseded: a newer revision took its traffic",older:"Somebody rolled back: traffic of the candidate went to an older revision",unknown:"Somebody to\
ok traffic from the candidate"}[t.to]}. It had ${e.percent(t.from/100)} and has ${e.percent(t.percent/100)}; ${G(e,t.others)}`,"traffic-gained":(e,t)=>`The cand\
idate got more of the traffic: ${e.percent(t.percent/100)} after ${e.percent(t.from/100)}; ${G(e,t.others)}`,"others-split":(e,t)=>`The traffic was divided anew\
; ${G(e,t.others)}`,"newer-deploy":(e,t)=>t.percent>0?`The candidate was superseded: ${e.code(t.revision)} was deployed, and has ${e.percent(t.percent/100)} of \
the traffic`:t.takesTraffic?`The candidate is being superseded: ${e.code(t.revision)} was deployed, and traffic follows the latest revision`:`${e.code(t.revision)}\
 was deployed, without traffic`,"tag-moved":(e,t)=>t.revision===null?`The tag ${e.code(t.tag)} leads nowhere any more`:`The tag ${e.code(t.tag)} was moved to ${e.
code(t.revision)}`};function f(e,t){const o=H[t.kind];return`${o(e,t)} (between ${e.time(t.after)} and ${e.time(t.at)} UTC).`}function b(e,{naming:t}){return t===
void 0?"":`, as ${t.n===1?"1 answer names":`${e.count(t.n)} answers name`} it (probe ${e.quote(t.probe)}, ${e.quote(t.place)})`}function d(e,{answers:t,revision:o,
region:n}){return`${t===1?"1 was":`${e.count(t)} were`} answered by ${e.quote(o)} in ${e.quote(n)}, which is of the same deploy`}const T=(e,t)=>t===null?"":` (${e.
quote(t)})`,L=(e,t)=>t===0?"":`, ${e.count(t)} of them skipped`;function U(e,{step:t,file:o,tests:n,skipped:q,steps:E}){const oe=n===null?"":`: ${e.count(n)} ${n===
1?"test":"tests"}${L(e,q)}`,ne=E===1?"":` So did all ${e.count(E)} steps that were given.`;return`${e.quote(t)}${T(e,o)} passed${oe}.${ne}`}function z(e,{step:t,
file:o,tests:n,failed:q,detail:E}){const oe=n===null||q===null?"":`: ${e.count(q)} of ${e.count(n)} tests`,ne=E===""?"":`; the first: ${e.quote(E)}`;return`${e.
quote(t)}${T(e,o)} failed${oe}${ne}. Which revision it met, nothing here shows.`}function X(e,{step:t,file:o,detail:n}){return`What ${e.quote(t)}${T(e,o)} found\
 cannot be told: ${e.quote(n)}`}var D=a(48946);const B={memory:{name:"Memory",points:"the memory points of Cloud Monitoring",above:"Raise the memory limit or lo\
ok for a leak; the budget should stay below the limit of the revision."},cpu:{name:"CPU",points:"the CPU points of Cloud Monitoring",above:"Raise the CPU limit,\
 lower the concurrency, or allow more instances."},startup:{name:"Startup",points:"the startup latencies of Cloud Monitoring",above:"Make the container start fa\
ster: load less before it listens, give it startup CPU boost, or keep an instance (min-instances)."}};function Z(e,t){return Object.fromEntries(D.wS.map(o=>[o,e[o][t]]))}
const ee=Z(B,"name"),re=Z(B,"points"),ge=Z(B,"above"),le={requests:"the requests that are judged",refused:"Cloud Run's own log of failed and refused requests",kills:"\
Cloud Run's notes of its instances' ends","error-lines":"the candidate's error lines",waits:"the requests' waits",...re,"probe-health":"the health probes' answe\
rs","probe-chat":"the chat probes' answers",probe:"the answers of the list's probes","version-probes":"the answers that name the version","probe-traces":"which \
revision answered the probes","judged-probes":"the probes beside the requests",service:"the service's own state in Cloud Run",baseline:"the baseline's requests"},
ie={credentials:"The credentials were refused or have ended",impersonation:"This account may not act as the service account",role:"A role is missing",scope:"The\
 token is not for this API",policy:"A rule of the organisation forbids it","service-off":"The API is switched off",billing:"The project's billing is off",proxy:"\
Something on the way to Google answered in its place",tls:"The other side's certificate is not trusted",clock:"This machine's clock is off",quota:"Google's read\
 quota was used up","read-limit":"This run's own limit of reads had no place for it",hung:"No answer came",outage:"Google answered with an error",network:"The n\
etwork failed","not-found":"Google did not find it",conflict:"Something else changed it at the same time",invalid:"Google rejected the request","too-large":"The\
 answer was larger than can be received",cancelled:"The reading was cut off",ours:"The answer was not understood","too-much":"There was more than could be read \
in the time","nothing-newer":"Nothing newer was there","cut-off":"A part of the file was lost","not-exported":"The files do not hold all of the window","not-loo\
ked":"The run ended before it was looked at"},ae=e=>`${e.ofProbes?"probe":"request"}${e.n==="1"?"":"s"}`,Te=e=>e.ofProbes?"probes":"requests",be=e=>e==="1"?"was":
"were";function se(e){if(e.id==="hidden-wait")return`${e.value??"None"} of the requests (${e.bad??"none"} of ${e.n}) waited unseen before an instance took them,\
 where ${e.limit} may`;if(e.percentile!==null){const o=e.bad===null?"":`: ${e.bad} of ${e.n} ${ae(e)} (${e.badRate}) ${be(e.bad)} slower, and only ${e.allowedRate??
"a smaller share"} may be`;return e.value===null?`Of ${e.n} ${ae(e)}, ${e.bad??"none"} ${be(e.bad)} slower than ${e.limit}`:`${e.percentile} latency was ${e.value}\
, where ${e.limit} is allowed${o}`}const t=e.bad===null?`of ${e.n} ${ae(e)}`:`${e.bad} of ${e.n} ${ae(e)}`;return`The error rate was ${e.value??"unknown"} (${t}\
), where ${e.limit} is allowed`}const te=e=>e.interval===null?"":e.interval.high===null?` With 95 % confidence the true value is at least ${e.interval.low}.`:` \
With 95 % confidence the true value lies between ${e.interval.low} and ${e.interval.high}.`,$e=e=>e.burst===null?"":` Bursts of up to ${e.burst} bad requests ar\
e allowed for in that.`,Re=e=>e.againstOdds===null?"":` If the service kept to this budget, counts like these would come about in at most ${e.againstOdds} windo\
ws (${e.againstNeeded} is enough to fail).${$e(e)}`,Ce=e=>e.forOdds===null?"":` If ${e.provenRate===null?"the service were outside of this budget":`${e.provenRate}\
 of all requests were bad`}, counts this good would come about in at most ${e.forOdds} windows (${e.forNeeded} is enough to pass).${$e(e)}`,_e=e=>e.id==="hidden\
-wait"?"requests that waited unseen":e.percentile===null?"errors":`slow ${Te(e)} (over ${e.limit})`,Ae=e=>e.id==="hidden-wait"?"further requests without such a \
wait":e.percentile===null?`further ${Te(e)} without an error`:`further ${Te(e)} within ${e.limit}`,ye=e=>e.provenRate===null?"":` To pass, it had to be proven t\
hat fewer than ${e.provenRate} are bad.`,qe=e=>e.burst===null?"The exact test":"The test",Me=e=>e.id==="hidden-wait"?"hidden waits":e.percentile===null?"error r\
ate":"latency",ke=(e,t)=>t===0?"":` plus ${e.percent(t)}`,i=e=>e?"Both served at the same time.":"The baseline's requests are from the equally long time before \
the deploy, so that whatever else has changed since then counts as well.",$=(e,t,o)=>`If it were ${o}, counts like these would come about in at most ${e.odds(t.
lnE)} windows (${e.odds(t.lnNeeded)} is enough to tell).`,S=e=>e.share===null||e.whole===null?"":` (${e.share} of the ${e.whole} that an instance is configured \
with)`,r=(e,t,o,n=`${o}s`)=>`${e.count(t)} ${t===1?o:n}`,P=e=>e.startsWith("Cloud ")?e:`${e.charAt(0).toLowerCase()}${e.slice(1)}`,O=e=>e.id==="restarts"?"ends \
of containers":"error lines",M=(e,t,o)=>`${t.value??"Some"} ${O(t)} came in the window. Of ${r(e,o.windows,"equally long window")} of ${e.code(o.revision)}, 19 \
of 20 held at most ${t.limit}; ${e.count(o.asMany)} held at least as many, and the worst ${e.count(o.most)}.`,F=(e,t)=>`${e.count(t.above)} of ${e.count(t.parts)}\
 parts of ${e.duration(t.partMs)} held more than the ${e.count(t.usualPart)} that 19 of 20 of the baseline's hold at most`,V={"breach-early":(e,t,o)=>`${se(t)}.\
 This was clear ${e.duration(o.afterMs)} into the window.${Re(t)}${te(t)}`,"breach-at-end":(e,t)=>`${se(t)}. ${qe(t)} at the window's end decided.${Re(t)}${te(t)}`,
"proven-early":(e,t)=>`${se(t)}. ${t.provenRate===null?"This":`That fewer than ${t.provenRate} are bad`} was proven before the window's end.${Ce(t)}${te(t)}`,"p\
roven-at-end":(e,t)=>`${se(t)}. ${qe(t)} at the window's end proved ${t.provenRate===null?"it":`that fewer than ${t.provenRate} are bad`}.${Ce(t)}${te(t)}`,"not\
-proven":(e,t,o)=>`${se(t)}. That neither breaks the budget nor proves that it is kept.${ye(t)}${te(t)} ${o.moreClean===null?`It lies too near the budget for an\
y affordable number of ${Te(t)} to prove it.`:o.moreClean===0?"The look at the window's end would have proven it, but the window ended before.":`${e.count(o.moreClean)}\
 ${Ae(t)} would have proven it.`} ${e.count(o.failsFrom)} ${_e(t)} in ${t.n} would fail it.`,"proven-too-soon":(e,t,o)=>`${se(t)}. That would prove it, but noth\
ing passes before ${e.duration(o.minDurationMs)} (${e.code("min-duration")}).${ye(t)}${te(t)}`,"no-requests":(e,t)=>`No user's request was seen in the candidate\
's log, so nothing can be said about its ${Me(t)}.`,"traffic-vanished":(e,t,o)=>`${t.value??"No"} requests came in ${e.duration(o.forMs)}. Of the service's ${e.
count(o.windows)} equally long windows before this revision, the middle one had about ${e.count(Math.round(o.expected))}, and 99 of 100 at least ${e.count(Math.
round(o.usual))}; below ${t.limit} they have vanished. What so few requests say does not hold for the others.`,"no-usable-values":(e,t,o)=>`${r(e,o.entries,"req\
uest was","requests were")} logged, but none carried a usable ${t.id==="error-rate"?"status":"latency"}.`,"like-the-past":(e,t,o)=>`${se(t)}. Taken by itself th\
at breaks the budget, but the service had such windows before this revision: it is worse than ${e.count(o.windows-o.asBad)} of the last ${e.count(o.windows)}.${o.
burst===void 0?"":` Bad requests came in clusters of about ${e.count(Math.round(o.burst))} there.`}${te(t)}`,"bursts-as-before":(e,t,o)=>`${se(t)}. That would b\
reak the budget if bad requests came one by one; in clusters of about ${e.count(Math.round(o.burst))}, as before this revision, it does not.${te(t)}`,"possibly-\
bad":(e,t,o)=>`${se(t)}. But ${e.count(o.unknown)} of ${r(e,o.entries,"entry","entries")} have no usable ${t.id==="error-rate"?"status":"latency"}, and requests\
 that fail or hang are the ones that log least: whether all of these were good or bad decides, and nobody knows.${te(t)}`,"sampled-unevenly":(e,t,o)=>`${se(t)}.\
 But busy times were read more thinly than quiet ones, for there were more requests than may be read: of all of them about ${e.percent(o.rate)} ${t.id==="error-\
rate"?"failed":`took longer than ${t.limit}`}, which is not proven to be within the budget.${te(t)}`,"log-doubted":(e,t,o)=>`${se(t)}. But this decides nothing:\
 ${P(I(e,o.doubt))}`,"other-log-judged":(e,t,o)=>`Requests are judged by ${p[o.judged]}. ${o.doubts.map(n=>I(e,n)).join(" ")}`,"logs-disagree":(e,t,o)=>`What is\
 known of the requests does not fit together. ${o.doubts.map(n=>I(e,n)).join(" ")}`,"no-access":(e,t,o)=>`This could not be looked at: ${e.quote(o.detail)}`,"no\
t-reachable":(e,t,o)=>`It could not be reached: ${e.quote(o.detail)}`,"not-covered":(e,t,o)=>o.why==="not-looked"?`Nothing is proven: when the run ended, ${le[o.
source]} had been read up to ${e.time(o.missingFromAt)} UTC only${o.detail===""?".":`: ${e.quote(o.detail)}`}`:`This was not seen to its end: from ${e.time(o.missingFromAt)}\
 UTC on, ${le[o.source]} could not be read, so that nothing is proven. ${ie[o.why]}${o.detail===""?".":`: ${e.quote(o.detail)}`}`,"gauge-above":(e,t,o)=>`It sta\
yed above ${t.limit}${S(t)} for ${r(e,o.consecutive,"consecutive one-minute point")} since ${e.time(o.firstAt)} UTC and reached ${t.value}. Three in a row fail.`,
"gauge-within":(e,t,o)=>`It kept below ${t.limit}${S(t)} in all ${r(e,o.points,"one-minute point")} seen; the highest was ${t.value}.`,"gauge-undecided":(e,t,o)=>o.
above===0?`Only ${r(e,o.points,"one-minute point")} could be seen yet, none above ${t.limit}; three are needed to decide.`:`${e.count(o.above)} of ${r(e,o.points,
"one-minute point")} lay above ${t.limit}; three in a row would fail.`,"gauge-no-points":()=>"Cloud Monitoring had no point for this revision yet (its points ap\
pear two to three minutes late). That is no pass.","limit-unknown":(e,t)=>`Cloud Run does not tell what an instance is configured with, so nobody knows how much\
 ${t.share??"a share"} of it is; the highest point was ${t.value??"not seen"}. That is no pass.`,"budget-none":e=>`Not judged: budget ${e.code("none")}.`,"reque\
sts-none":e=>`Not judged: ${e.code("requests: none")}.`,"killed-for-memory":(e,t,o)=>`${r(e,o.kills,"instance was","instances were")} killed for exceeding the m\
emory limit, first${o.instance===void 0?"":` ${e.code(`${o.instance}…`)}`} at ${e.time(o.firstAt)} UTC${o.usedBytes===void 0||o.limitBytes===void 0?"":`, when\
 it used ${e.bytes(o.usedBytes)} of ${e.bytes(o.limitBytes)}`}: ${e.quote(o.message)}`,"killed-before":(e,t,o)=>`In the window no instance was killed for its me\
mory limit. Before it, ${r(e,o.kills,"instance was","instances were")}, last at ${e.dateTime(o.lastAt)} UTC; the revision had served for long, so that this is n\
ot of this deploy: ${e.quote(o.message)}`,"not-killed":()=>"No instance was killed for exceeding its memory limit.",restarted:(e,t,o)=>`The container ended by i\
tself ${r(e,o.times,"time")}, first at ${e.time(o.firstAt)} UTC: ${e.quote(o.message)}`,"events-none":(e,t)=>t.id==="restarts"?"No container ended in the window\
.":"No error line came in the window.","events-usual":(e,t,o)=>`${M(e,t,o)} That is no more than usual; it is no proof that these are the same ones.`,"events-un\
usual":(e,t,o)=>`${M(e,t,o)} It is more, and it lasts: ${F(e,o)}. If the two were alike, that would come about in at most ${e.odds(-Math.log(Math.max(o.alikeRate,
Number.MIN_VALUE)))} windows (${e.odds(-Math.log(o.failRate))} is enough to fail), and of the baseline's windows ${o.asBad===0?"none":e.count(o.asBad)} held hal\
f as many.`,"events-unclear":(e,t,o)=>`${M(e,t,o)} That is more than usual, but ${o.shared?"the baseline, which runs beside it, meets it as well":"a burst can d\
o it"}: ${F(e,o)}, and ${o.asBad===0?"none":e.count(o.asBad)} of the baseline's windows held half as many. To fail, it must last through half of the window, and\
 be rarer than chance allows.`,"events-not-compared":(e,t,o)=>`${t.value??"Some"} ${O(t)} came in the window, and there is nothing to hold ${t.value==="1"?"it":
"them"} against: ${o.detail===""?"no revision before it, or none that has served for as long as the window.":e.quote(o.detail)}`,"probe-ok":(e,t,o)=>o.others!==
void 0?`All probes that reached this region were answered as expected; of ${e.count(o.sent)}, ${d(e,o.others)}, and judged there.`:`${o.sent===1?"The one probe \
was":`All ${e.count(o.sent)} probes were`} answered as expected.`,"probe-some-failed":(e,t,o)=>`${e.count(o.failed)} of ${r(e,o.sent,"probe")} failed, at most ${e.
count(o.longestRun)} in a row; the last: ${e.quote(o.last)}`,"probe-failing":(e,t,o)=>`${r(e,o.run,"probe")} failed in a row; the last: ${e.quote(o.last)}`,"pro\
be-concerned":(e,t,o)=>`All ${r(e,o.sent,"probe")} were answered well, but ${e.count(o.concerned)} of the answers told of a concern; the last: ${e.quote(o.last)}`,
"probe-unknown-state":(e,t,o)=>`The ${r(e,o.sent,"probe")} met no bad answer, but ${e.count(o.unknown)} of the answers hold a word that is not known; the last: ${e.
quote(o.last)}. That is no failure.`,"probe-not-sent":(e,t,o)=>`${e.count(o.unsent)} of ${r(e,o.sent,"probe")} could not be sent: ${u[o.door].what}. That says n\
othing of the revision. The last: ${e.quote(o.last)}`,"probe-other-region":(e,t,o)=>`${e.quote(o.address)} stands before several regions, and none of ${r(e,o.sent,
"probe")} is shown to have reached this one: ${d(e,o.others)}. They say nothing of this region.`,"probe-elsewhere":(e,t,o)=>`${o.address===void 0?"This address":
e.quote(o.address)} still answers from another revision: ${r(e,o.answers,"probe")} reached ${e.quote(o.revision)}, as Cloud Run's request log shows by their tra\
ces. What it answered says nothing of the candidate.`,"probe-unshown":(e,t,o)=>o.surely?`${r(e,o.sent,"probe")} got an answer, but Cloud Run's request log, whic\
h holds all requests, shows none of them under the candidate. Something else answered, such as a cache or another project's service. That says nothing of the ca\
ndidate.`:`${r(e,o.sent,"probe")} got an answer, but Cloud Run's request log shows none of them. That the candidate gave it is not proven.`,"probe-wrong-questio\
n":(e,t,o)=>`${R[o.kind].what} None of ${r(e,o.sent,"probe")} was answered well, from the first one on; the last: ${e.quote(o.last)}. That says nothing of the r\
evision.`,"probe-warming-up":(e,t,o)=>`${o.sent===1?"The one probe":`All ${r(e,o.sent,"probe")}`} failed, in the time that a start may take (${e.code("warm-up")}\
).`,"probe-none":(e,t,o)=>o.detail===""?"No probe was sent.":`No probe was sent: ${e.quote(o.detail)}`,ready:(e,t,o)=>`The revision was ready and had its traffi\
c after ${e.duration(o.afterMs)}.`,"revision-failed":(e,t,o)=>`Cloud Run could not start the revision. ${e.code(o.condition)} failed${o.conditionReason===""?"":
` (${e.code(o.conditionReason)})`}: ${e.quote((0,l.hA)(o.message))}`,"service-failed":(e,t,o)=>`The service did not become ready. ${e.code(o.condition)} failed${o.
conditionReason===""?"":` (${e.code(o.conditionReason)})`}: ${e.quote((0,l.hA)(o.message))}`,"revision-retired":(e,t,o)=>`The revision ${e.quote(o.revision)} is\
 retired: it reads ready, but serves nothing.`,"no-traffic":(e,t,o)=>`The revision ${e.quote(o.revision)} is ready but gets no traffic; ${e.quote(o.servedBy)} s\
erves it.`,"ready-timeout":(e,t,o)=>`The revision was not ready after ${e.duration(o.afterMs)}; still waiting for: ${e.quote(o.waitingFor)}`,"service-not-found":(e,t,o)=>`\
There is no such service: ${e.quote(o.detail)}`,"revision-not-found":(e,t,o)=>`There is no such revision: ${e.quote(o.detail)}`,"tag-not-found":(e,t,o)=>`No tra\
ffic entry has the tag ${e.quote(o.tag)}; ${o.tags===""?"the service has no tags.":`the service has: ${e.quote(o.tags)}`}`,"not-waited":()=>"The wait for readin\
ess was stopped before it ended.",served:(e,t,o)=>`Cloud Run was asked ${r(e,o.readings,"time")}: the revision stayed ready, and its traffic unchanged.`,"served\
-now":(e,t,o)=>`Cloud Run was asked once, after the time that is judged: the revision is ready, with ${e.percent(o.percent/100)} of the traffic. What happened t\
o the service before was not watched.`,"serving-changed":(e,t,o)=>f(e,o.change),"expected-met":(e,t,o)=>`It is what was expected: ${e.quote(o.seen)}${b(e,o)}.`,
"expected-other":(e,t,o)=>`${e.quote(o.expected)} was expected, but ${e.quote(o.seen)} runs${b(e,o)}.`,"expected-unknown":(e,t,o)=>`Whether it is ${e.quote(o.expected)}\
, as was expected, cannot be told: ${e.quote(o.detail)}`,"tests-passed":(e,t,o)=>U(e,o),"tests-failed":(e,t,o)=>z(e,o),"tests-unknown":(e,t,o)=>X(e,o),"metrics-\
present":(e,t,o)=>`Cloud Monitoring has ${r(e,o.types,"type")} of Cloud Run metrics for this project.`,"metrics-missing":e=>`Cloud Monitoring has no metric unde\
r ${e.code("run.googleapis.com/")}: collection is not working.`,"client-errors":(e,t,o)=>`The app answered ${t.bad??"most"} of ${t.n} users' requests (${t.value??
"–"}) with a status of 400 to 499, most often ${e.code(String(o.status))}${o.baselineN===null||o.baselineRate===null?"":`; the baseline did so for ${e.percent(
o.baselineRate)} of ${e.count(o.baselineN)}`}. No server error tells of it, and such answers are quick.`,"unlogged-errors":(e,t,o)=>`Cloud Run's request log hol\
ds ${r(e,o.platform,"server error")}, the app's own log ${e.count(o.app)}: some errors never reach the app's log. With them ${t.value??"–"} of ${t.n} requests\
 failed.`,"baseline-slower":(e,t,o)=>`It is slower than the baseline at P${e.count(o.percentile)}: ${t.value??"unknown"} against ${e.duration(o.baselineMs)}. ${e.
percent(o.candidateShare)} of its ${t.n} compared requests took longer than the baseline's P${e.count(o.percentile)}${ke(e,o.tolerance)}; of the baseline's ${e.
count(o.baselineN)}, ${e.percent(o.baselineShare)} took longer than that P${e.count(o.percentile)}. ${$(e,o,"no slower")} ${i(o.concurrent)}`,"baseline-more-err\
ors":(e,t,o)=>`It has more errors than the baseline: ${t.value??"unknown"} of ${t.n} compared requests against ${e.percent(o.baselineRate)} of ${e.count(o.baselineN)}${o.
tolerance===0?"":`, where ${e.percent(o.tolerance)} more than the baseline's is allowed`}. ${$(e,o,"no worse")} ${i(o.concurrent)}`,"baseline-no-worse":(e,t,o)=>`\
Nothing shows it to be worse than the baseline: ${t.value??"unknown"} of ${t.n} compared requests beside ${t.beside??"unknown"} of the baseline's ${e.count(o.baselineN)}${o.
tolerance===0?"":`, where ${e.percent(o.tolerance)} more is allowed`}; chance alone can make that difference. That is no proof that it is as good. ${i(o.concurrent)}`,
"pairs-slower":(e,t,o)=>`The same probes were sent to both revisions at once. In ${t.bad??"most"} of ${t.n} pairs of ${e.code(o.probe)} the candidate's answer t\
ook longer than the baseline's${ke(e,o.tolerance)}; in the middle ${t.value??"?"} against ${t.beside??"?"}. ${$(e,o,"no slower")}`,"pairs-failing":(e,t,o)=>`The\
 same probes were sent to both revisions at once. In ${e.count(o.alone)} of ${t.n} pairs the candidate's alone failed, in ${e.count(o.baselineAlone)} the baseli\
ne's. ${$(e,o,"no worse")}`,"pairs-no-worse":(e,t,o)=>`The same probes were sent to both revisions at once, and nothing says that the candidate is worse${o.probe===
""?"":`: in ${t.bad??"0"} of ${t.n} pair${t.n==="1"?"":"s"} of ${e.code(o.probe)} it was slower than the baseline${ke(e,o.tolerance)}`}${o.alone+o.baselineAlone===
0?"":`; it alone failed ${r(e,o.alone,"time")}, the baseline alone ${e.count(o.baselineAlone)}`}. That is no proof that it is as good; fewer than ${e.count(o.least)}\
 pairs can tell nothing.`,"baseline-no-data":(e,t,o)=>`There was too little to compare: ${t.n} requests of the candidate, ${e.count(o.baselineN)} of the baselin\
e.`,"group-slower":(e,t,o)=>`The group ${e.quote(o.group)} is slower than the rest: its P95 was ${t.value??"unknown"} in ${t.n} requests, that of the other ${e.
count(o.restN)} ${e.duration(o.restP95Ms)}. ${e.percent(o.groupShare)} of its requests took longer than the others' P${e.count(o.percentile)}${ke(e,o.tolerance)}\
; of the others, ${e.percent(o.restShare)} took longer than that P${e.count(o.percentile)}. If it were no slower, counts like these would come about in at most ${e.
odds(o.lnE)} windows (${e.odds(o.lnNeeded)} is enough to tell, for so many groups).${o.more===0?"":` ${e.count(o.more)} more deviate.`}`,"groups-alike":(e,t,o)=>`\
None of the ${r(e,o.groups,"group")} is shown to be slower than the rest${o.tolerance===0?"":` by more than ${e.percent(o.tolerance)}`}.${o.untold===0?"":` ${r(
e,o.untold,"request")} of further groups could not be told apart.`}`,"hidden-waits":(e,t,o)=>`${t.bad??"None"} of ${t.n} requests waited more than ${e.duration(
o.longerThanMs)} before an instance took them, at most ${e.duration(o.longestMs)}. Their logged latency does not show it.${o.refused===0?"":` Of the refused one\
s, ${e.count(o.refused)} waited so long, at most ${e.duration(o.longestRefusedMs)}.`}`,"waits-unknown":(e,t,o)=>`${se(t)}. The entries of ${e.count(o.unknown)} \
more came late, and nothing tells whether they waited or the log was late; if they waited, it would not be proven.${te(t)}`,"probe-unanswered":(e,t,o)=>`${e.count(
o.unanswered)} of ${r(e,o.sent,"probe")} got no answer within ${e.duration(o.timeoutMs)}, where ${e.percent(o.allowedRate)} of requests may fail. A user's reque\
st that hangs like this is in no log until it ends, so the figures from the log do not show it.`},J={requests:"requests",resources:"memory and CPU",errors:"erro\
r messages",revisions:"revisions",restarts:"deaths of instances",trend:"earlier periods",instances:"number of instances",refused:"requests that no instance took"},
je={title:{day:"24-hour report",week:"Weekly report",month:"Monthly report",custom:"Report"},verdicts:{pass:"ALL WELL",warn:"WATCH",fail:"BREACHED",inconclusive:"\
UNDECIDED"},headline:(e,t)=>[`${r(e,t.requests,"request")}, ${e.percent(t.successRate)} answered well${t.p95Ms===null?"":`, P95 ${e.duration(t.p95Ms)}`}`,...t.failed.
length===0?[]:[`beyond the limit: ${t.failed.join(", ")}`],...t.warned.length===0?[]:[`to watch: ${t.warned.join(", ")}`],...t.unknown.length===0?[]:[`not known\
: ${t.unknown.join(", ")}`]].join("; "),noRequests:"no requests were seen",noData:"No data",checks:{availability:"Availability","error-rate":"Error rate",mean:"\
Mean latency",p95:"P95 latency","p95-trend":"P95 trend",memory:"Memory","memory-leak":"Memory leak",cpu:"CPU","cpu-consistent":"CPU consistency",restarts:"Resta\
rts",groups:"Groups alike","groups-work":"Every group works",dependencies:"Dependencies","new-errors":"New errors","data-consistent":"Logs agree",cache:"Answer \
cache",configuration:"Configuration","no-rollback":"No rollback"},marks:{ok:"good",warning:"watch",failed:"breached",unknown:"not known"},checklist:{"mean-time":"\
Mean latency in its range","requests-by-status":"Requests by status looked at","error-rate":"Error rate within its limit",latency:"P95 latency within its limit",
"memory-stable":"Memory stable","no-memory-leak":"No memory leak","cpu-consistent":"CPU consistent","user-reports":"No issues reported by users",dependencies:"D\
ependencies answer","error-logs":"Error logs hold nothing new","slow-by-group":"Slow requests by group looked at","groups-work":"Every group works","groups-alik\
e":"No group deviates from the others","nothing-unusual":"Nothing unusual","self-recovery":"Recovers by itself when an instance dies","no-rollback":"No rollback\
 was needed","data-consistent":"Data consistent","cache-effective":"Cache effective",availability:"Availability reached",trend:"No upward trend",configuration:"\
Running with the wanted settings"},askPeople:"only people can know: ask them",reasons:{within:()=>"within the limit","within-unproven":()=>"within the limit, bu\
t so few requests prove little",beyond:()=>"beyond the limit","beyond-unproven":()=>"beyond the limit, though by so little that chance alone could do it",unresolved:(e,t)=>`\
not known: it lies ${t.high===null?`at ${e.duration(t.low)} or more`:`between ${e.duration(t.low)} and ${e.duration(t.high)}`}, and so does the limit`,"below-ra\
nge":(e,t)=>`below its range, which begins at ${e.duration(t.low)}: are requests cut short?`,"no-data":()=>"no data","not-read":(e,t)=>`could not be read: ${e.quote(
t.detail)}`,"budget-none":e=>`not judged: budget ${e.code("none")}`,"limit-unknown":()=>"what an instance is configured with is not known, so a share of it is n\
o limit","not-asked":()=>"not judged","status-unknown":(e,t)=>`not known: ${r(e,t.requests,"request has","requests have")} no usable status, and could be failur\
es beyond the limit`,rising:(e,t)=>`has risen over ${t.steps} periods, by ${e.duration(t.perStepMs)} each (without a trend the chance of that is ${e.percent(t.p)}\
)${t.reachedAt===null?"":`; at this rate the limit is reached on ${e.day(t.reachedAt)}`}`,steady:(e,t)=>`no upward trend over ${t.steps} periods`,"too-few-perio\
ds":(e,t)=>`${r(e,t.steps,"period is","periods are")} too few for a trend`,leak:(e,t)=>`rises by ${e.bytes(t.perDayBytes)} a day, every day${t.daysToLimit===null?
"":`; the limit is reached in ${r(e,Math.round(t.daysToLimit),"day")}`}`,"no-leak":(e,t)=>`no steady rise over ${r(e,t.days,"day")} (${e.bytes(t.perDayBytes)} a\
 day)`,"memory-rises":(e,t)=>`rose at a rate of ${e.bytes(t.perDayBytes)} a day: watch it`,"memory-steady":(e,t)=>`steady (${e.bytes(t.perDayBytes)} a day)`,"to\
o-short":(e,t)=>`${r(e,t.hours,"hour is","hours are")} too few; ${t.needed} are needed`,"hours-above":(e,t)=>`above the limit for ${e.duration(t.forMs)}, first \
at ${e.dateTime(t.firstAt)}`,"steady-load":(e,t)=>`between ${e.percent(t.least)} and ${e.percent(t.most)}`,"swinging-load":(e,t)=>`swings between ${e.percent(t.
least)} and ${e.percent(t.most)}`,"no-restarts":()=>"no instance died",restarted:(e,t)=>`deaths of instances: ${e.count(t.times)}${t.recovered===null?"":t.recovered?
", and the service recovered by itself":", and requests have failed since"}: ${e.quote(t.message)}`,"groups-alike":(e,t)=>`${r(e,t.groups,"group")}, none deviat\
es (p = ${e.percent(t.p)}, effect ${e.percent(t.effect)})`,"groups-differ":(e,t)=>`${e.quote(t.slowest)} takes ${e.duration(t.meanMs)} on average, the others ${e.
duration(t.othersMeanMs)} (effect ${e.percent(t.effect)})`,"all-groups-work":(e,t)=>`${t.groups===1?"the one group is":`all ${e.count(t.groups)} groups are`} an\
swered`,"group-broken":(e,t)=>`${e.count(t.errors)} of ${r(e,t.requests,"request")} of ${e.quote(t.group)} failed${t.more>0?`, and ${r(e,t.more,"more group is",
"more groups are")} broken`:""}`,"no-groups":()=>"no groups are known","all-answer":(e,t)=>t.parts===0?"healthy; it names no parts":`all ${e.count(t.parts)} ans\
wer`,"parts-failing":(e,t)=>`do not answer: ${e.quote(t.names)}`,"health-failing":(e,t)=>`the health check fails: ${e.quote(t.detail)}`,"no-new-errors":()=>"no \
error pattern that the time before did not have","new-errors":(e,t)=>`error patterns that the time before did not have: ${e.count(t.patterns)} (messages: ${e.count(
t.messages)})`,"logs-agree":(e,t)=>`server errors by the app's log ${e.count(t.app)}, by Cloud Run ${e.count(t.platform)}`,"logs-differ":(e,t)=>`server errors b\
y the app's log ${e.count(t.app)}, by Cloud Run ${e.count(t.platform)}: one of them is incomplete`,"log-silent":(e,t)=>`the app logged nothing in ${r(e,t.parts,
"part")} of the period, from ${e.dateTime(t.firstAt)} on, in which Cloud Run counted ${r(e,t.requests,"request")}: the figures lack them`,"cache-effective":(e,t)=>`\
a repeated question is answered in ${e.duration(t.repeatedMs)}, a new one in ${e.duration(t.firstMs)}`,"cache-ineffective":(e,t)=>`a repeated question takes ${e.
duration(t.repeatedMs)}, a new one ${e.duration(t.firstMs)}: answers are not cached`,"as-wanted":(e,t)=>`${t.settings===1?"the one setting is":`all ${t.settings}\
 settings are`} as wanted`,differs:(e,t)=>`differs: ${e.quote(t.settings)}`,"latest-serves":(e,t)=>`the latest revision serves: ${e.code(t.revision)}`,"older-se\
rves":(e,t)=>`${e.code(t.revision)} serves though ${e.code(t.latest)} is newer`,"tagged-above":(e,t)=>`${e.code(t.revision)} serves; ${e.code(t.latest)} is newe\
r and has only a tag: a preview, or one that was sent back`},notices:{"not-over":(e,t)=>`The period is not over: it ends at ${e.dateTime(t.plannedTo)}. What is \
told goes up to now.`,"service-younger":(e,t)=>`The service is younger than the period: its first revision was created at ${e.dateTime(t.since)}.`,retention:(e,t)=>`\
Logs are kept for ${r(e,t.days,"day")}: what is older than ${e.dateTime(t.from)} may be missing.`,"no-data":()=>"There are no requests of this service in this t\
ime.","offset-unknown":()=>"When the service was deployed could not be read, so that the period ends now instead of so long after it.","deployed-within":(e,t)=>`${e.
code(t.revision)} was deployed at ${e.dateTime(t.at)}, within the period: figures are of the revisions together.`,sampled:(e,t)=>`Only ${e.percent(t.fraction)} \
of the entries were read, drawn evenly by the server; counts are scaled to all.`,"platform-figures":()=>"Figures are Cloud Run's own, of all requests with all t\
heir paths, not the app's.",refused:(e,t)=>`${t.fraction<1?"About ":""}${r(e,t.count,"request was","requests were")} refused by Cloud Run before an instance saw\
 them, and ${t.count===1?"counts as an error":"count as errors"}. Check that the service may start enough instances (its maximum number).`,"no-groups-in-source":e=>`\
This source knows no groups. The log-based metrics of ${e.code("setup")} do.`,"errors-truncated":()=>"There were more error messages than were read: the newest \
are told.","not-read":(e,t)=>`Not read (${J[t.what]}): ${e.quote(t.detail)}`,"metric-incomplete":(e,t)=>`The app's own log-based metric has only counted since ${e.
dateTime(t.since)}, so Cloud Run's are told for the whole period.`},sources:{logs:"The logs, every entry","logs-sampled":"The logs, a sample",monitoring:"Cloud \
Monitoring",bigquery:"SQL on the logs (BigQuery)"},sourceReasons:{"asked-for":()=>"as asked for","fits-quota":(e,t)=>`because at most ${e.count(t.most)} entries\
 are read one by one, and there are fewer`,"above-quota":(e,t)=>`because there are more than ${e.count(t.most)} entries, too many to be read one by one`,"volume\
-unknown":()=>"because Cloud Monitoring tells no volume","bigquery-unavailable":(e,t)=>`because BigQuery could not be used: ${e.quote(t.detail)}`},sourceLine:(e,t)=>[
`${r(e,t.seen,"request")} looked at${t.fraction===null?"":` (${e.percent(t.fraction)} of all)`}`,`calls: Logging ${t.calls.logging}, Monitoring ${t.calls.monitoring}\
, BigQuery ${t.calls.bigquery}, Cloud Run ${t.calls.cloudRun}`,...t.bytesBilled===null?[]:[`${e.bytes(t.bytesBilled)} billed`]].join("; "),labels:{total:"Total \
requests",successRate:"Success rate",availability:"Availability",mean:"Mean latency",p50:"P50",p95:"P95",p99:"P99",max:"Slowest",errors:"Errors",memory:"Memory \
(highest)",cpu:"CPU (highest)",instances:"Instances (most)",restarts:"Instance deaths"},nextSteps:{beyond:(e,t,o)=>o==="p95"||o==="mean"?"Look at the slowest re\
quests and groups: what do they have in common?":"Look at the most frequent errors, and at the time when they began.",rising:(e,t)=>`P95 rises week by week: fin\
d out why${t.reachedAt===null?"":` before ${e.day(t.reachedAt)}`}, while it is still within the limit.`,leak:()=>"Memory leaks: take a heap profile, and restart\
 instances until it is fixed.","memory-rises":()=>"Look at memory again tomorrow at the same hour.","hours-above":(e,t,o)=>o==="memory"?"Give instances more mem\
ory, or find what uses it.":"Give instances more CPU, or lower the concurrency.",restarted:()=>"Find out why instances died: the finding's message says how.","g\
roups-differ":(e,t)=>`Look at what ${e.quote(t.slowest)} does differently: its prompts, its length of answers.`,"group-broken":(e,t)=>`${e.quote(t.group)} fails\
 for its users: look at its errors now.`,"parts-failing":(e,t)=>`Look at ${e.quote(t.names)}: the service says that it does not answer.`,"health-failing":()=>"T\
he service is not healthy now: look at its logs.","new-errors":()=>"Read the new error patterns: each is something that did not happen before.","logs-differ":()=>"\
Some server errors are in one log only: does the app log every request?","log-silent":()=>"Find out why the app stopped logging requests: what it did not log is\
 in none of the figures.","cache-ineffective":()=>"Repeated questions are not answered from the cache: check that it is on, and its lifetime.",differs:()=>"Set \
the service to the wanted settings, or change what is wanted.","older-serves":(e,t)=>`Traffic is not with the latest revision: fix ${e.code(t.latest)}, or send \
the traffic to it.`,"status-unknown":e=>`Look at the log for what the app writes as a request's status, and name that field as ${e.code("status-field")}.`,unresolved:e=>`\
The figure cannot be told more closely: run ${e.code("setup")}, whose metric has finer buckets, or name a BigQuery dataset.`},nothingToDo:"Nothing calls for act\
ion.",plan:{day:"Look at the weekly report next.",week:"Go on watching; the next weekly report tells the trend.",month:"Keep the limits, and tighten those that \
no figure came near.",custom:"Look at the next report."}},Oe={heads:{complete:"✅ ROLLED OUT","as-far-as-asked":"✅ ROLLED OUT AS FAR AS ASKED","not-passed":"\
❌ SENT BACK","not-back":"❌ NOT PASSED, AND NOT SENT BACK",held:"⏸️ HELD","not-ready":"❌ NOT ROLLED OUT",stopped:"❌ STOPPED",cancelled:"⏹️ STOPPED BE\
FORE THE END","failed-itself":"❌ STOPPED BY AN ERROR"},decisions:{promoted:"✅ passed","went-on":"⚠️ went on",held:"⏸️ held","sent-back":"⏪ sent back",
stopped:"⏹️ stopped"},columns:{step:"Step",share:"Traffic",verdict:"Verdict",requests:"Requests",p95:"P95",errors:"Error rate",decision:"Decision"},labels:{
candidate:"candidate",base:"the rest of the traffic",resumed:"it had this share already"},headings:{last:"The last step"},stepLine:(e,t,o)=>`${t} of the traffic\
 for ${e.code(o)} …`,complete:e=>`All traffic goes to ${e}, and a later deploy gets its traffic by itself.`,completePinned:(e,t)=>`All traffic goes to ${e}, b\
ut it is pinned to it: ${t}`,asFarAsAsked:(e,t)=>`${e} has ${t} of the traffic, which is the last step.`,notPassed:(e,t,o)=>`${e} did not pass with ${t} of the \
traffic. ${o}`,held:(e,t)=>`Too little evidence to go on, and none to go back. The traffic was left as it was: ${e} has ${t}.`,notReady:e=>`${e} did not become \
ready. The traffic was left as it was.`,stopped:(e,t)=>`With ${e} for the candidate: ${t}`,cancelled:(e,t)=>`The job was stopped. The traffic was left as it was\
: ${e} has ${t}.`,cancelledMoving:(e,t)=>`The job was stopped while the traffic was being moved for ${e}. ${t}`,failedItself:(e,t)=>`ion-verify itself failed. T\
he traffic was left as it was: ${e} has ${t}.`,nobody:"the candidate",steps:{resume:e=>`To go on, run it again: it judges the step at ${e} again and goes on fro\
m there.`,sendBack:(e,t)=>`To send all traffic back instead: ${e.code(t)}`,longer:e=>`With a longer ${e.code("window")}, or more traffic, a step of this share c\
an be proven. To go on without proof, set ${e.code("on-inconclusive: pass")} (and ${e.code("on-no-data: pass")} where nobody comes).`,further:(e,t)=>`To go furt\
her, run it again with ${e.code(t)}.`}},Pe={report:"Verification of several services",heading:"Services",service:"Service",region:"Region",subject:e=>`${e} serv\
ices`,counts:{fail:e=>`${e} failed`,inconclusive:e=>`${e} undecided`,pass:e=>`${e} passed`},decided:(e,t,o)=>`${e}. ${t}: ${o}`,rollback:{heads:{moved:"⏪ ROLLED\
 BACK",already:"✅ NOTHING TO DO",planned:"🔎 DRY RUN","held-back":"❌ NOT ROLLED BACK",undone:"❌ NOT ROLLED BACK",partial:"❌ PARTLY ROLLED BACK",unhealthy:"\
❌ ROLLED BACK, BUT NOT HEALTHY",cancelled:"❌ NOT ROLLED BACK"},reasons:{moved:"all have the revision before again",already:"nothing had to be sent back",planned:"\
all can be sent back; nothing was changed, because this is a dry run","held-back":"all go back or none, and one cannot, so that none was moved",undone:"one coul\
d not be moved, and those that were are back where they were",partial:"some were moved and some were not; the table says what stands where",unhealthy:"all were \
moved, and not all answer as they should",cancelled:"the job was stopped, and nothing is moved"},"held-back":"It could be sent back, and was not, because anothe\
r one cannot be.",undone:"It was moved, and is back where it was, because another one could not be moved.",left:e=>`It was moved, and could not be sent back to \
where it was. ${e}`,unread:e=>`It could not be looked at: ${e}`,from:"From",to:"To",outcome:"What became of it",now:"Users get now"},unverified:e=>`it was not v\
erified: ${e}`},ze={"no-channel":e=>`No ${e.code("notification-channel")} was given: alerts open incidents in the console and tell nobody.`,"channel-not-slack":(e,{
type:t})=>`The notification channel is of type ${e.quote(t)}, not Slack.`,"channel-disabled":()=>"The notification channel is switched off: it tells nobody unti\
l it is switched on.","no-user-field":(e,{metrics:t})=>`Nothing about users was set up (${t.map(o=>e.code(o)).join(", ")}), because the input ${e.code("user-fie\
ld")} names no field. Each user would be a time series of its own.`,"latency-unit":(e,{metrics:t})=>`A log-based metric cannot convert units, and ${e.code("late\
ncy-unit")} is not ${e.code("ms")}: ${t.map(o=>e.code(o)).join(", ")} was left out, and Cloud Run's own latencies are shown in its place.`,"counts-from-now":()=>"\
New log-based metrics count from now on: their charts are empty at first, and what was before is not in them.",stopped:()=>"The run was stopped before all was d\
one. What is marked as done is done; run it again for the rest."},Ee=(e,t,o)=>`${e} ${e===1?t:o}`,we=(e,t)=>["create","change","replace","remove"].flatMap(o=>e[o]===
0?[]:[`${e[o]} ${t[o]}`]),He={heads:{plan:"🔎 PLAN",done:"✅ SET UP",removed:"🗑️ REMOVED",nothing:"✅ NOTHING TO DO",held:"⚠️ NOT ALL CHANGED",failed:"\
❌ NOT ALL CHANGED"},planned:e=>{const t=we(e,{create:"to create",change:"to change",replace:"to replace",remove:"to remove"});return`${t.length===0?"nothing t\
o change":t.join(", ")}${ve(e)}. Nothing was changed.`},applied:e=>{const t=we(e,{create:"created",change:"changed",replace:"replaced",remove:"removed"}),o=e.failed===
0?"":`, ${e.failed} could not be changed`,n=t.length===0?"nothing was changed":t.join(", "),q=e.unchanged===0?"":`, ${Ee(e.unchanged,"is","are")} as wanted`;return`${n}${o}${ve(
e)}${q}.`},headings:{changes:"Dashboards, metrics and alerts",next:"What to do next"},columns:{kind:"Kind",name:"Name",what:"What",field:"Setting",from:"Now",to:"\
Wanted",done:"Written"},labels:{channel:"Alerts go to",definitions:"Definitions"},shipped:"those of the action",kinds:{metric:"Log-based metric",dashboard:"Dash\
board",alert:"Alert policy"},actions:{planned:{create:"create",change:"change",replace:"remove and create again",remove:"remove",none:"–"},done:{create:"creat\
ed",change:"changed",replace:"removed and created again",remove:"removed",none:"as wanted"}},notDone:"not done",obstacles:{edited:"edited by hand since it was s\
et up; left alone",immutable:"cannot be changed in place (type or labels): it must be removed and created again; left alone",foreign:"there already, and not set\
 up by ion-verify; left alone","in-use":"used by other dashboards or alerts; left alone"},overwritten:{edited:"edited by hand since; overwritten",immutable:"wha\
t it had counted stays under the same name, with a gap",foreign:"taken over","in-use":"used by other dashboards or alerts; left alone"},differences:e=>Ee(e,"set\
ting differs","settings differ"),alerts:{origin:(e,t)=>`Cloud Run service ${e} in ${t}. Set up by ion-verify: change its definitions, not this policy.`,silence:e=>`\
no request for ${e}`},notThere:"not set",notices:ze,waiting:{metric:(e,t,o)=>`Cloud Monitoring does not know all metrics of ${e.quote(t)} yet, which can take te\
n minutes; asking again in ${e.duration(o)} …`,edits:(e,t,o)=>`Cloud Monitoring is at other edits of this project, and takes ${e.quote(t)} later; asking again\
 in ${e.duration(o)} …`},steps:{apply:e=>`To do it, run the setup with ${e.code("mode: apply")}.`,overwrite:e=>`Copy what was edited by hand into your definit\
ions, or run it again with ${e.code("overwrite: true")}, which replaces it by what the definitions say.`,grant:"Grant the permission that the error names, and r\
un it again: what is done stays done.",channel:e=>`For Slack: in Google Cloud's console, Monitoring → Alerting → Edit notification channels, add the Slack chann\
el once; give its name as ${e.code("notification-channel")}.`,mode:e=>`To remove everything that it has set up: ${e.code("mode: remove")}.`}};function ve({held:e}){
return e===0?"":`, ${e} left alone`}const Ue={deployTitle:e=>`🚀 Deploy of ${e}`,deployText:(e,t)=>`A new revision of ${e} (${t}) is being verified.`,successTitle:e=>`\
🎉 ${e} is live`,successText:(e,t)=>`${e} has been observed for ${t} and meets its budgets.`,severities:{critical:"🔴 Critical",warning:"🟡 Warning",info:"\
🔵 Info"},crossing:(e,t,o,n)=>`${e} is ${t}, above ${o} (${n})`,of:e=>`of ${e}`,limit:e=>`limit ${e}`,requests:"Requests",run:"Run",revision:"Revision",logs:"\
Logs",metrics:"Metrics",onWatch:e=>`On watch: ${e}`,again:(e,t)=>`${e} times since ${t} UTC`},Ne="No revision to roll out was named, so nothing was moved.",Ie={
moved:(e,t,o)=>t.others===void 0?`All traffic goes to ${o} now.`:`The bad revision's traffic goes to ${o} now, and the others kept theirs: ${e.code(t.others)}.`,
already:(e,t,o)=>t.others===void 0?`All traffic went to ${o} already; nothing was changed.`:`The bad revision has no traffic, so nothing was changed. Users get:\
 ${e.code(t.others)}.`,planned:(e,t,o)=>t.others===void 0?`All traffic would go to ${o}; nothing was changed, because this is a dry run.`:`The bad revision's tr\
affic would go to ${o}, and the others would keep theirs: ${e.code(t.others)}. Nothing was changed, because this is a dry run.`,"deployed-meanwhile":(e,t)=>`Som\
eone deployed meanwhile: the latest revision is ${e.quote(t.latest)}, not ${e.quote(t.expected)}. Its traffic was left alone.`,"not-taken-up":(e,t)=>`Cloud Run \
has not taken up the latest change within ${e.duration(t.afterMs)}, so which revision is the bad one cannot be told. Nothing was changed.`,"no-good-revision":(e,t)=>t.
before===""?"The service has no revision. Nothing was changed.":`There is no revision before ${e.quote(t.before)} that was ready and served. Nothing was changed\
.`,"target-not-found":(e,t)=>`There is no revision ${e.quote(t.revision)}${t.known===""?"":`; these were good: ${e.quote(t.known)}`}. Nothing was changed.`,"tar\
get-not-ready":(e,t)=>`The revision ${e.quote(t.revision)} cannot serve: ${e.quote(t.detail)}. Nothing was changed.`,"target-unproven":(e,t)=>`No revision befor\
e it is proven to have served users: ${e.code(t.revisions)}. ${t.detail===""?"None of them ever had a user's request in Cloud Run's log":`It could not be looked\
 for: ${e.quote(t.detail)}`}. Nothing was changed.`,"target-unhealthy":(e,t)=>`Users would be no better off with ${e.quote(t.revision)}: ${e.quote(t.detail)}. N\
othing was changed.`,"not-proven":(e,t)=>`${{"no-window":"Nothing was observed in a window","no-users":"No user's request speaks against it","not-in-window":"Wh\
at failed it happened before the window","probes-unproven":"Only probes speak against it, and it is not proven that the container itself answered them","not-of-\
requests":"What failed it is not what users met"}[t.why]}. Traffic is moved on proof alone, so nothing was changed.`,"owned-by-terraform":()=>"Terraform says wh\
ere this service's traffic goes: what is changed here, its next run undoes. Nothing was changed.","service-not-found":(e,t)=>`The service was not found: ${e.quote(
t.detail)}`,"not-all-traffic":(e,t)=>`${e.quote(t.revision)} does not have all traffic.`,"not-serving":(e,t)=>`${e.quote(t.revision)} has no traffic, so there i\
s nothing to send back.`,"traffic-split":(e,t)=>`Several other revisions share the traffic: ${e.code(t.revisions)}. Which of them is good is not known, so nothi\
ng was moved. Send all traffic to one of them first.`,"candidate-of-several":(e,t)=>`Several revisions are newer than the one that serves, and have no traffic: ${e.
code(t.revisions)}. ${Ne}`,"candidate-tagged":(e,t)=>`The latest revision has no traffic and a tag, as a preview has: ${e.code(t.revisions)}. ${Ne}`,"candidate-\
other-commit":(e,t)=>`The latest revision, ${e.quote(t.latest)}, was deployed from another commit than this run is for; from this one: ${e.code(t.revisions)}. ${Ne}`,
"changed-by-others":()=>"Someone else changed the traffic while this run waited for it. It was left as they asked.","no-etag":()=>"Cloud Run's answer has no eta\
g, by which it refuses a change that others have overtaken. Without it this run could undo somebody's deploy unseen, so that nothing was changed.","operation-fa\
iled":(e,t)=>`Cloud Run could not move the traffic: ${e.quote(t.detail)}`,rejected:(e,t)=>`Cloud Run refused the change: ${e.quote(t.detail)}`,"not-permitted":(e,t)=>`\
Moving traffic needs the permission ${e.code("run.services.update")} and, on the account that the service runs as, ${e.code("iam.serviceAccounts.actAs")}. Googl\
e's answer: ${e.quote(t.detail)}`,"no-access":(e,t)=>`The service could not be looked at: ${e.quote(t.detail)}`,"not-reachable":(e,t)=>`Google could not be reac\
hed: ${e.quote(t.detail)}`,"traffic-timeout":(e,t,o)=>`The traffic was not at ${o} within ${e.duration(t.afterMs)}: ${e.quote(t.waitingFor)}`,unhealthy:(e,t,o)=>`\
All traffic goes to ${o}, but the service does not answer as a healthy one: ${e.quote(t.detail)}`,cancelled:()=>"The job was stopped before the traffic was wher\
e it should be.",error:(e,t)=>`ion-verify itself failed: ${e.quote(t.detail)}`},Y={outcomes:Ie,rollbackHeads:{done:"⏪ ROLLED BACK",already:"✅ NOTHING TO DO",
planned:"🔎 DRY RUN",failed:"❌ NOT ROLLED BACK",unhealthy:"❌ ROLLED BACK, BUT NOT HEALTHY",skipped:"➖ NOT ROLLED BACK"},short:{rolledBack:e=>`Rolled bac\
k: users get ${e} again.`,already:e=>`Users get ${e} already.`,unhealthy:e=>`Rolled back to ${e}, which is not healthy either.`,notRolledBack:e=>`NOT rolled bac\
k: users get ${e}.`,unknown:"NOT rolled back."},rollingBack:(e,t)=>`The verdict is fail: sending the traffic of ${e.code(t)} back …`,headings:{next:"What to d\
o next",rollback:"Rollback",traffic:"Traffic"},columns:{revision:"Revision",before:"Before",now:"Now",planned:"Would be",tags:"Tags"},labels:{took:"took",followsLatest:"\
follows the latest"},idle:(e,{revision:t,tags:o})=>o===""?`The latest revision, ${e.code(t)}, has no traffic.`:`The latest revision, ${e.code(t)}, has no traffi\
c, only the tag ${e.code(o)}.`,trafficNow:e=>`Users get now: ${e}.`,trafficAsked:e=>`Asked for, but not in place yet: ${e}.`,trafficUnknown:"Where the traffic i\
s now could not be read.",healthOk:(e,t)=>`${e.code(t)} answers.`,tagsKept:(e,t)=>`The tags were kept, so their URLs lead to the same revisions as before, also \
to the bad one: ${e.quote(t)}.`,steps:{fixFirst:"Users are with the good revision. Fix the bad one, and deploy it again.",toLatest:(e,t)=>`Traffic is pinned now\
: a new revision gets none by itself. Once a fixed one is deployed, let traffic follow the latest again: ${e.code(t)}`,toLatestInWorkflow:(e,t)=>`Or let the wor\
kflow do that, by this step after its next deploy: ${e.code(t)}`,withoutDryRun:e=>`To do it, run this again without ${e.code("dry-run")}.`,newer:(e,t)=>`Verify \
the newer revision. If it is bad too, run the rollback again with ${e.code(t)}.`,nameRevision:e=>`Run it again, or name the bad revision with ${e.code("revision")}\
: then there is nothing to wait for.`,nameBad:(e,t)=>`Without ${e.code("revision")} the latest revision is taken for the bad one. If the bad one is the revision\
 that serves now, name it: ${e.code(`revision: ${t}`)}`,nameCandidate:(e,t)=>`Name the revision that is to get the traffic with ${e.code("revision")}. A workflo\
w knows the name beforehand if it deploys with a ${e.code("suffix")}, as ${e.code("examples/step-by-step.yml")} does. To list all revisions: ${e.code(t)}`,nameTarget:(e,t)=>`\
If you know which one was good, give it as ${e.code("to-revision")} (or as ${e.code("baseline")} where a verification rolls back): ${e.code(t)}`,decide:"Look at\
 it, and decide: the rollback action sends the traffic back without asking for a verdict.",terraform:(e,t)=>`Change the ${e.code("traffic")} blocks of the servi\
ce in your Terraform configuration (${e.code(`revision = "${t}"`)}, ${e.code("percent = 100")}) and apply it.`,ignoreTraffic:e=>`If workflows are to move the tr\
affic, take it out of Terraform's hands (${e.code("lifecycle { ignore_changes = [traffic] }")}) and set ${e.code("traffic-owner: workflow")}.`,choose:(e,t)=>`Ch\
oose a revision that exists and was good, and give it as ${e.code("to-revision")}: ${e.code(t)}`,look:(e,t)=>`See what Cloud Run says of it: ${e.code(t)}`,again:"\
Run it again: it goes on from where the traffic is, and changes nothing twice.",longer:e=>`If Cloud Run only takes long, raise ${e.code("ready-timeout")}.`,grant:e=>`\
Grant the account of this job ${e.code("roles/run.developer")} on the service (${e.code("run.services.update")}), and ${e.code("roles/iam.serviceAccountUser")} \
on the account that the service runs as (${e.code("iam.serviceAccounts.actAs")}): moving traffic needs both.`,viewer:e=>`Grant the account of this job ${e.code(
"roles/run.viewer")} on the project.`,byHand:(e,t)=>`Send the traffic back by hand: ${e.code(t)}`,ask:(e,t)=>`Ask it yourself: ${e.code(t)}`,names:e=>`Check ${e.
code("service")}, ${e.code("region")} and ${e.code("project")} in the workflow.`}};function ue(e,t){const o=Ie[t.code];return o(e,t,"–")}const ce={locale:"en-\
US",percent:" %",ms:" ms",s:" s",min:" min",h:" h",mb:" MB",oneIn:e=>`1 in ${e}`},De={"newer-revision":(e,t)=>`A newer revision, ${e.quote(t.revision)}, exists;\
 it was not the one verified.`,"deployed-before":(e,t)=>`The latest revision, ${e.quote(t.revision)}, is from ${e.dateTime(t.createdAt)} UTC. If a deploy was to\
 come before this step, Cloud Run did not show it yet: name its revision with ${e.code("revision")}.`,"candidate-changed":(e,t)=>`While this ran, the latest rev\
ision changed from ${e.quote(t.from)} to ${e.quote(t.to)}.`,"traffic-pinned":(e,t)=>`Traffic is pinned: ${e.count(t.percent)} % goes to ${e.quote(t.revision)}, \
so a new revision gets none by itself.`,"partial-traffic":(e,t)=>`The candidate gets ${e.count(t.percent)} % of the traffic; the figures are about that share.`,
"only-not-users":(e,t)=>`All ${r(e,t.ignored,"request")} in the judged log ${t.ignored===1?"was":"were"} of checkers, bots, or left out by the inputs: no user w\
as seen.`,"source-fallback":()=>"The app's own log had no entry with a latency, so Cloud Run's request log was judged. It holds every request, static files and \
pre-flight ones included.","field-missing":(e,t)=>`None of the app's ${r(e,t.entries,"entry","entries")} has ${e.code(t.path)} (${e.code(`${t.field}-field`)})${t.
instead.length===0?".":`; they have ${t.instead.map(o=>e.quote(o)).join(", ")}.`}`,"routing-unread":(e,t)=>`The project's log sinks could not be read, so that a\
n exclusion which leaves requests out would not be known of: ${e.quote(t.detail)}`,"requests-not-judged":e=>`Requests were not judged (${e.code("requests: none")}\
): no error rate, no latency, no comparison of either. A pass says that the instances are sound, and no more.`,"since-cut":(e,t)=>`The revision is older than a \
week: only what came from ${e.dateTime(t.fromAt)} UTC on was looked at.`,"probes-judged":e=>`No user reaches the candidate, which has a tag and no share of the \
traffic: this run's own probes were judged in their place. They are few and alike, and say nothing of real load; without ${e.code("{{nonce}}")} in ${e.code("cha\
t-body")} an answer cache may have answered most of them.`,"refused-unseen":()=>"Cloud Run's request log does not hold all requests, so those that no instance t\
ook (429, 503) may be in no log: the error rate is of the others. An exclusion of the request log that leaves out successes alone would keep them.","probes-late":(e,t)=>`\
A probe every ${e.duration(t.intervalMs)} (${e.code("probe-interval")}) could not be held: the next one waits for the answer to the one before, and ${e.count(t.
missed)} of ${e.count(t.due)} were skipped.`,"hanging-unseen":(e,t)=>`A request shows in the log when it has ended: of those that take longer than ${e.duration(
t.longestSeenMs)} this run could see none, and the service lets them take ${e.duration(t.timeoutMs)}. A chat probe (${e.code("chat-path")}) would tell of reques\
ts that hang, and so does a longer ${e.code("window")}.`,sampled:(e,t)=>`There was more traffic than may be read, so ${e.percent(t.fraction)} of the requests we\
re sampled by the server and judged.`,"late-not-awaited":(e,t)=>`There were too many entries to read the whole window again at its end: those from before ${e.time(
t.beforeAt)} UTC that arrived late may be missing.`,"log-read-failed":(e,t)=>`Reading the log failed ${r(e,t.times,"time")} and was repeated; the last error: ${e.
quote(t.detail)}`,"past-read-failed":(e,t)=>`What the service was like before could not be read, so each budget was judged by itself. That a sound service fails\
 in at most 1 of 100 windows then holds only where bad requests come one by one: ${e.quote(t.detail)}`,"past-unknown":()=>"Cloud Monitoring knows no requests of\
 this service before this revision, so each budget was judged by itself. That a sound service fails in at most 1 of 100 windows holds only where bad requests co\
me one by one, not in bursts.","metrics-read-failed":(e,t)=>`Reading the metrics failed: ${e.quote(t.detail)}`,"probes-in-log-unknown":(e,t)=>`This run's own ${r(
e,t.probes,"probe")} cannot be told from users' requests in the app's log and may be among the figures.`,"baseline-not-read":(e,t)=>`The baseline's requests wer\
e not read, so nothing was compared with them: ${t.detail===null?"the candidate's own used up all that may be read.":e.quote(t.detail)}`,"errors-truncated":()=>"\
There were more error entries than are read; the list of error messages is not complete.","service-changed":(e,t)=>f(e,t.change),"probes-of-all":(e,t)=>`No prob\
e was sent: the candidate has ${e.percent(t.percent/100)} of the traffic and no tag of its own, so that any of the revisions could have answered. Deploy it with\
 a tag and give ${e.code("tag")} to probe it alone.`,"answers-left-out":(e,t)=>`${r(e,t.answers,"answer")} of probes ${t.answers===1?"was":"were"} left out: the\
ir address no longer surely led to the candidate.`,"regions-unverified":(e,t)=>`This service also runs in ${t.regions.map(o=>e.quote(o)).join(", ")}, which this\
 run says nothing of: list them as ${e.code("regions")} in the config file.`,"pin-released":()=>"Traffic follows the latest revision again: the next deploy gets\
 it by itself.","pin-kept":(e,t)=>`Traffic stays pinned: ${ue(e,t.why)}`,"stopped-by-error":(e,t)=>`The run was stopped by an error: ${e.quote(t.detail)}`},Ke={
runViewer:e=>`Grant ${e.code("roles/run.viewer")} on the project to the account that runs this job.`,loggingViewer:e=>`Grant ${e.code("roles/logging.viewer")} o\
n the project to the account that runs this job.`,monitoringViewer:e=>`Grant ${e.code("roles/monitoring.viewer")} on the project to the account that runs this j\
ob.`,invoker:e=>`Let the probes in: grant ${e.code("roles/run.invoker")} on the service, or switch them off with ${e.code("health-path: none")} and ${e.code("ch\
at-path: none")}.`,rollback:(e,t)=>`Send the traffic back to the revision that served before: ${e.code(t)}`,taggedAlone:(e,t,o)=>`${e.code(t)} has a tag alone, \
as a preview has. To verify it by the tag's URL, give ${e.code(o)}. If another one was deployed, name that with ${e.code("revision")}.`,toLatest:(e,t)=>`Let tra\
ffic follow the latest revision again: ${e.code(t)}`,unpin:(e,t)=>`Let traffic follow the latest revision again, so that the next deploy gets some: ${e.code(t)}`,
describe:(e,t)=>`See what Cloud Run says of it: ${e.code(t)}`,readLogs:(e,t)=>`Read the revision's errors: ${e.code(t)}`,startup:"Check that the container liste\
ns on the port in PORT, has its secrets and settings, and starts within its startup probe's time.",errorsFirst:"Start with the most frequent error messages, and\
 with the statuses of the failed requests.",slowFirst:"Start with the slowest requests: do they share a group or a time? Their log entries say what they waited \
for.",longerWindow:(e,t,o)=>`At this traffic ${e.code(`window: ${o}`)} would be long enough to prove ${e.code(t)} if no further request is bad; more traffic to \
the candidate does the same.`,moreProbes:(e,t,o)=>`With ${e.code(`probe-interval: ${o}`)} this window would hold enough probes to prove ${e.code(t)} if no furth\
er one is bad; a longer window does the same.`,longerForProbes:(e,t,o)=>`For probes ${e.code(`window: ${o}`)} would be long enough to prove ${e.code(t)} if no f\
urther one is bad; they are sent one after the other and at most one a second, so that a shorter interval brings no more of them.`,tooLong:(e,t,o)=>`At this rat\
e no window that a hosted runner has time for proves ${e.code(t)}: send traffic to the candidate meanwhile (a share of the users, a load test)${o?`, let the pro\
bes prove it (${e.code("prove-with: users-and-probes")})`:""}, or widen that budget.`,tooLongToLookBack:(e,t)=>`At this traffic a week, which is as far back as \
a later look goes, does not prove ${e.code(t)}: widen it, or set it to ${e.code("none")}.`,nearBudget:(e,t)=>`The true value is near ${e.code(t)}: look into the\
 causes, or widen it if this is the service's normal state.`,sendTraffic:(e,t,o)=>`Send traffic to the candidate while the window runs, a share of the users or \
a load test${o?`, or let the probes prove it (${e.code("prove-with: users-and-probes")})`:""}: without a request nothing proves ${t.map(n=>e.code(n)).join(" and\
 ")}.`,trafficVanished:e=>`Find out where the users' requests go: routing and load balancer, a login in front of the service (${e.code("run.invoker")}, IAP), a \
client that gave up. If so few were to be expected, judge without the past: ${e.code("past: none")}.`,lookLater:(e,t,o)=>`At this traffic another look in ${e.duration(
o)} would have enough requests to prove ${e.code(t)}, if no further one is bad.`,nobodyYet:(e,t)=>`Nobody has asked the revision since the deploy, as far as is \
known, and nothing proves ${t.map(o=>e.code(o)).join(" and ")}: check where the traffic goes, or look again when somebody has.`,fields:e=>`Check that ${e.code("\
latency-field")} and ${e.code("status-field")} name fields that the app's log entries really have.`,likeThePast:(e,t)=>`Look at the bad requests of ${e.code(t)}\
 before you decide: nothing shows that this revision brought them. If such windows should fail a deploy, fix what causes them, or judge without the past: ${e.code(
"past: none")}.`,latencyUnit:(e,t)=>`Set ${e.code(`latency-unit: ${t}`)}, or log the unit with the value, as in ${e.code("512ms")}.`,latencyDiffers:e=>`Judge wh\
at users waited for with ${e.code("latency-field: httpRequest.latency")}, or leave streams out with ${e.code("ignore-paths")}.`,statusDiffers:e=>`Find out which\
 of the two statuses is right; ${e.code("status-field: httpRequest.status")} judges what users got.`,wholeLog:e=>`Keep Cloud Run's request log whole for this se\
rvice (no sampling, no exclusion of what succeeds), or let Cloud Monitoring decide: its counts come up to three minutes late, and ${e.code("settle: 4m")} waits \
for them.`,missingValues:e=>`Log a latency and a status for every request, failed and timed-out ones too, or judge Cloud Run's own log: ${e.code("latency-field:\
 httpRequest.latency")} and ${e.code("status-field: httpRequest.status")}.`,above:ge,limitUnknown:e=>`Give the memory that an instance may use as a size: ${e.code(
"memory-budget: 500MB")} for example.`,waitForPoints:(e,t,o)=>`With ${e.code(`window: ${o}`)} enough points would be there to judge ${e.code(t)}: Cloud Monitori\
ng has one a minute, up to three minutes late.`,noPoints:(e,t)=>`Nothing tells of ${e.code(t)}: Cloud Monitoring has no point where no instance runs. Check that\
 one did, or set the budget to ${e.code("none")}.`,pointsOpen:(e,t)=>`The next points of Cloud Monitoring decide about ${e.code(t)}: look at them before you go \
on, or run the job again.`,probe:(e,t)=>`Ask it yourself: ${e.code(t)}`,readyTimeout:e=>`If the start is only slow, raise ${e.code("ready-timeout")}.`,names:e=>`\
Check ${e.code("service")}, ${e.code("region")}, ${e.code("project")}, ${e.code("revision")} and ${e.code("tag")} in the workflow.`,reachable:(e,t)=>`Check that\
 the runner can reach ${e.code(t)} (ingress, firewall, proxy).`,again:"Run the job again: it did not see the whole window.",googleAgain:"Run the job again; if G\
oogle's API stays unreachable, see status.cloud.google.com.",mendAccess:"Fix the access that the quoted answer names, and run the job again.",exportAgain:"Expor\
t the log again, all of the time that is judged.",readQuota:e=>`Reads of logs have a quota a minute and project, shared with every other job and everyone at the\
 console: run fewer verifications at once, or ask for more (${e.code("logging.googleapis.com/read_requests")}).`,tooMuch:e=>`More is written than can be read in\
 the time: give ${e.code("settle")} more of it, or shorten ${e.code("window")}.`,metricsCollection:e=>`Check that the Monitoring API is enabled: ${e.code("gclou\
d services enable monitoring.googleapis.com")}`,unlogged:"Look at the failed requests in Cloud Run's request log: the app answers them, or dies, before it write\
s its entry.",clientErrors:e=>`Look at the statuses that users got: a route, a key or a limit may have been lost with this revision. If such answers are errors \
of your service, name them in ${e.code("error-status")}; to fail by them, give ${e.code("on-client-errors: fail")}.`,warmUp:e=>`Give the window more time, or al\
low the start more with ${e.code("warm-up")}; if it never answers well, look at its log.`,unanswered:"Find out which requests hang: the log holds a request only\
 when it has ended, with Cloud Run's timeout at the latest. Look for calls without a timeout of their own.",hiddenWaits:"Requests queue before an instance is fr\
ee: keep instances ready (minimum instances), allow more of them, or shorten the start.",errorLines:"Start with the error messages that are new, then with the m\
ost frequent ones.",nothingBefore:e=>`To know what is usual, name a revision that ran before this one with ${e.code("baseline")}.`,restarts:"Look at the revisio\
n's system log for why the container ended.",leadsElsewhere:e=>`Look at where this address leads (domain mapping, load balancer, tag), or probe the candidate at\
 an address of its own with ${e.code("tag")} or ${e.code("url")}.`,testsFirst:"Look at the step's own log and at what its tests expect: which revision they met,\
 ion-verify cannot tell.",testResults:e=>`Look at the step that tests: it must have run after the deploy, and ${e.code("test-results")} must name its file or ou\
tcome.`,ownAddress:e=>`Leave ${e.code("url")} away: then each region is probed at its own address on ${e.code("run.app")}.`,notWhatWasMeant:"Look at what was de\
ployed: another deploy may have come before or after, or the image's tag was moved.",verifyServing:"Verify the revision that serves now: this run says nothing o\
f it.",nothing:"Nothing: the deploy is verified.",policy:(e,t,o)=>`What this does to the job is set by ${e.code(t)}, now ${e.code(o)}.`},$t={readiness:"Readines\
s",serving:"Serving","expected-version":"Expected version","expected-image":"Expected image","expected-commit":"Expected commit",tests:"Tests of the job","error\
-rate":"Error rate",p50:"P50 latency",p90:"P90 latency",p95:"P95 latency",p99:"P99 latency",...ee,"memory-kill":"Kills for memory","error-lines":"Error lines",restarts:"\
Restarts","probe-health":"Health probe","probe-chat":"Chat probe",probe:"Further probes","metrics-collection":"Metrics collection","unlogged-errors":"Unlogged e\
rrors","client-errors":"Refused by the app","baseline-latency":"Latency against the baseline","baseline-errors":"Errors against the baseline","paired-probes":"P\
aired probes",group:"Groups","hidden-wait":"Hidden waits",traffic:"Traffic",logs:"What the logs say of each other"},Gt={pass:"pass",fail:"fail",inconclusive:"in\
conclusive",warn:"warning","not-judged":"not judged"},pt={pass:"PASS",fail:"FAIL",inconclusive:"INCONCLUSIVE"},Ft={"within-budgets":"every budget is kept",budget:"\
a budget is broken",readiness:"the revision is not ready",probe:"probes fail","insufficient-evidence":"too little evidence to decide","no-data":"nothing was see\
n that could be judged","no-access":"it could not be looked at",changed:"the service was changed meanwhile",cancelled:"stopped before it could decide",error:"io\
n-verify itself failed before it could decide"},zt={failure:"the job fails",warning:"the job goes on with this warning",success:"the job goes on"},Ht={checker:"\
of the checker",bot:"of the bot","health-path":"for the health path","ignored-agent":"of the caller to ignore","ignored-path":"for the path to ignore","other-pa\
th":"for another path:"},Kt={health:"Health",chat:"Chat"},Zt={waiting:"waiting",ready:"ready",failed:"failed"},Ze=e=>e.id==="error-rate"||e.percentile!==null,Yt={
slow:"slower",failed:"failed",waited:"waited",above:"above"},ft=(e,{requests:t,probes:o})=>`no fault in ${[...t===0?[]:[r(e,t,"request")],...o===0?[]:[r(e,o,"pr\
obe")]].join(" and ")}`,Xt=e=>e.id==="hidden-wait"?`budget of hidden waits of ${e.limit}`:e.percentile===null?`error budget of ${e.limit}`:`${e.percentile} budg\
et of ${e.limit}`,Ye=(e,{n:t})=>t===1?"1 user's request":`${e.count(t)} users' requests`,Xe=(e,t)=>t.n===0?"no user's request was seen":t.bad>0?`${Ye(e,t)}, ${e.
count(t.bad)} of them bad, are too few to speak against it`:`${Ye(e,t)} ${t.n===1?"shows":"show"} nothing against it`,Jt={findings:$t,decisions:Gt,verdicts:pt,causes:Ft,
reasons:V,notices:De,probeNames:Kt,readinessStates:Zt,short(e,t,o){const{code:n}=o;if((n==="breach-early"||n==="breach-at-end")&&Ze(t))return t.percentile!==null?
`${t.percentile} latency ${t.value??"?"} is above the budget of ${t.limit}: ${t.bad} of ${t.n} ${ae(t)} ${be(t.bad)} slower`:`error rate ${t.value??"?"} is abov\
e the budget of ${t.limit}: ${t.bad} of ${t.n} ${ae(t)} failed`;if(n==="revision-failed")return`Cloud Run could not start the revision: ${e.quote((0,l.qi)(o.message))}`;
if(n==="service-failed")return`the service did not become ready: ${e.quote((0,l.qi)(o.message))}`;if(n==="gauge-above")return`${$t[t.id]} stayed above the budge\
t of ${t.limit} and reached ${t.value}`;if(n==="baseline-slower")return`slower than the baseline at P${o.percentile}: ${t.value??"?"} against ${e.duration(o.baselineMs)}`;
if(n==="baseline-more-errors")return`more errors than the baseline: ${t.value??"?"} against ${e.percent(o.baselineRate)}`;if((n==="like-the-past"||n==="bursts-a\
s-before")&&Ze(t)){const q=t.percentile!==null?`${t.bad} of ${t.n} ${ae(t)} ${be(t.bad)} slower than ${t.limit}`:`${t.bad} of ${t.n} ${ae(t)} failed, where ${t.
limit} may`;return n==="like-the-past"?`${q}, and ${e.count(o.asBad)} of the last ${e.count(o.windows)} windows before this revision were as bad`:`${q}, in clus\
ters as they came before this revision`}return n==="pairs-slower"?`the probe ${e.code(o.probe)} is slower than the baseline's: ${t.value??"?"} against ${t.beside??
"?"} in ${t.n} pairs`:n==="pairs-failing"?`probes fail where the baseline's do not: ${e.count(o.alone)} of ${t.n} pairs`:n==="traffic-vanished"?`users' requests\
 have vanished: ${t.value??"?"} in ${e.duration(o.forMs)}, where about ${e.count(Math.round(o.expected))} were to be expected`:n==="not-proven"&&Ze(t)?t.percentile!==
null?`${t.n} ${ae(t)} (${t.bad} slower than ${t.limit}) ${t.n==="1"?"is":"are"} too few to prove or to break the ${t.percentile} budget`:`${t.n} ${ae(t)} (${t.bad}\
 with an error) ${t.n==="1"?"is":"are"} too few to prove or to break the error budget of ${t.limit}`:null},lastWords:(e,t)=>`the container did not start; its la\
st words: ${e.quote(t)}`,stillServed:e=>`Users still get ${e}.`,faultless:ft,tooLittle:(e,t,o)=>`${ft(e,t)}${t.requests===0&&!o.ofProbes?", and no user's reques\
t":""}: too few to prove the ${Xt(o)}`,evidenceClause:e=>`, which a service within that budget would show in at most ${e} windows`,warnedClause:e=>`; ${e.length===
1?"a warning":"warnings"}: ${e.join(", ")}`,unjudgedClause:e=>`; not judged: ${e.join(", ")}`,passedHeadline:(e,t,o,n,q,E)=>["every budget is kept",t===null||o===
null?"":"users"in E?`: proven by ${r(e,E.probes,"probe")} in ${e.duration(o)}; ${Xe(e,E.users)}`:`: ${r(e,t,E.ofProbes?"probe":"request")} in ${e.duration(o)}`,
q===null?"":`, P95 ${q}`,n===null?"":`, ${n} errors`].join(""),passedWorker:(e,t)=>`every check of a worker is kept${t===null?"":` over ${e.duration(t)}`}`,beside:(e,t,o,n)=>{
const q=r(e,o,"probe");if(t==="pass")return`Proven by ${q}; ${Xe(e,n)}.`;if(t!=="fail")return`These were probes; ${Xe(e,n)}, and nothing for it.`;const E=n.n===
0?"no user's request was seen":`${Ye(e,n)} alone did not decide it`;return`Broken by ${q} of this run's own; ${E}.`},policyClause:(e,t,o,n)=>`${zt[n]} because ${e.
code(t)} is ${e.code(o)}`,sample:(e,t,o,n,q)=>{const E=r(e,o,t==="compared"?"compared request":t);return n===null?E:`${e.count(n)} of ${E} ${Yt[q]}`},windowLine:(e,t,o,n)=>n===
null?e.duration(t):`${e.duration(t)} of ${e.duration(o)} (${{failed:"ended early: it failed",proven:"ended early: it was proven",refused:"ended early: what it r\
ests on is refused",cancelled:"cancelled"}[n]})`,sinceDeploy:(e,t,o)=>`${e.duration(t)} since the deploy, until ${e.dateTime(o)} UTC`,firstLook:(e,t)=>`${pt[t.verdict]}\
 at ${e.dateTime(t.at)} UTC, ${r(e,t.requests,t.sample==="probes"?"probe":"request")}${t.seenMs===null?"":` in ${e.duration(t.seenMs)}`}`,sourceLine:{app:"Judge\
d: the app's own log entries.",platform:"Judged: Cloud Run's request log.",monitoring:"Judged: Cloud Monitoring's counts, because no log is whole.",probes:"Judg\
ed: this run's own probes, because no user reaches the candidate.",none:"Neither the app's log nor Cloud Run's had an entry."},requestLine:(e,t,o,n,q,E)=>`${r(e,
t,"request")} of users: ${r(e,o,"error")}, ${e.count(n)} slow${q===0?"":`; ${e.count(q)} refused by Cloud Run before an instance saw them`}${E===0?"":`; ${e.count(
E)} of this run's own left out`}.`,ignoredLine:(e,{count:t,by:o})=>`${r(e,t,"further request was no user's","further requests were no users'")} and ${t===1?"is":
"are"} left out: ${o.slice(0,5).map(n=>`${e.count(n.count)} ${Ht[n.who]} ${e.quote(n.name)}`).join(", ")}${o.length>5?", and more":""}.`,outsideLine:(e,t)=>`${r(
e,t,"further entry","further entries")} came from requests that began before the window or after it; they are left out.`,probedLine:(e,t,o,n)=>`${r(e,t,"probe")}\
: ${r(e,o,"error")}, ${e.count(n)} slow.`,latencyLine:(e,t)=>`Latency: mean ${e.duration(t.meanMs)}, P50 ${e.duration(t.p50Ms)}, P95 ${e.duration(t.p95Ms)}, P99\
 ${e.duration(t.p99Ms)}, longest ${e.duration(t.maxMs)}.`,unusableLine:(e,t)=>`Not usable: ${e.count(t.missing)} without a latency, ${e.count(t.notANumber)} wit\
h one that is no number, ${e.count(t.negative)} negative, ${e.count(t.noStatus)} without a status.`,waitsLine:(e,t)=>`Waits for an instance, by Cloud Run's own \
log: ${t.waited===0?"none":e.count(t.waited)} of ${r(e,t.n,"request")}${t.sampling===null?"":`, a sample of ${e.percent(t.sampling.fraction)},`} waited more tha\
n ${e.duration(t.longerThanMs)}${t.waited===0?"":`, at most ${e.duration(t.longestMs)}`}${t.refusedWaited===0?"":`; ${r(e,t.refusedWaited,"refused one")} did, a\
t most ${e.duration(t.longestRefusedMs)}`}${t.unknown===0?"":`; ${e.count(t.unknown)} came late to the log, and nothing tells why`}.`,seenLine:(e,t)=>`A request\
 shows in the log when it has ended: none that takes longer than ${e.duration(t)} can be among them.`,readsLine:(e,t,o)=>`${r(e,t,"log read")}, at most ${e.count(
o)} in a minute (Google allows 60 unless that was raised).`,sampledLine:(e,t,o)=>`Sampled: ${e.percent(t)} of about ${r(e,o,"request")}.`,comparedLine:(e,t,o,n)=>t?
`Both served at the same time, from ${e.dateTime(o)} to ${e.dateTime(n)} UTC.`:`The baseline's requests are of the equally long time before the deploy, from ${e.
dateTime(o)} to ${e.dateTime(n)} UTC.`,newErrors:{compared:(e,t)=>{const o=`${e.dateTime(t.from)} to ${e.dateTime(t.to)} UTC`;return t.truncated?`Compared with \
the newest ${r(e,t.compared,"error message")} of ${e.code(t.baseline)}, from ${o}. It wrote more than could be read: what is listed may be older than it seems.`:
`Compared with the error messages of ${e.code(t.baseline)} from ${o}: ${e.count(t.compared)} in all.`},none:"None: the baseline wrote each of the candidate's er\
ror messages too.",atLeast:"Not all of the candidate's error messages were read: each may have come more often.",noBaseline:"There is no baseline to compare the\
 error messages with.",unread:(e,t)=>`The error messages of ${e.code(t)} could not be read, so none can be told to be new.`},cut:e=>`Cut to fit GitHub's limit f\
or a summary: ${e.join(", ")}. The report file has everything.`,cutHard:"Cut to fit GitHub's limit for a summary. The report file has everything.",logs:{countNote:(e,t,o,n)=>{
const q=[...t===0?[]:[`the ${r(e,t,"request")} of this run's own`],...n===0?[]:[`the ${e.count(n)} that are no users'`],...o===0?[]:[`the ${e.count(o)} that beg\
an outside of the window`]];return`This filter finds the requests. This command counts them again${q.length===0?"":`, with ${q.join(" and ")} that were left out`}\
:`}},steps:Ke,doors:u,questions:R,progress:{settings:(e,t)=>`Settings from ${e.code(t)}`,of:(e,t)=>`${e} of ${t}`,requests:(e,t)=>r(e,t,"request"),probes:(e,t)=>r(
e,t,"probe"),errorLines:(e,t)=>r(e,t,"error line"),p95:e=>`P95 ${e??"–"}`,errors:e=>`errors ${e??"–"}`,evidence:(e,t)=>`against ${e}, for ${t}`,evidenceAgainst:e=>`\
against ${e}`,evidenceFor:e=>`for ${e}`,sampled:e=>`sampled ${e}`,awaits:{"late-entries":(e,t)=>`late entries are awaited${Je(e,t)}`,"last-reading":(e,t)=>`what\
 came late is read${Je(e,t)}`,places:(e,t)=>`log reads are refused, the quota is used up: a place in it is awaited${Je(e,t)}`},reading:(e,t,o)=>`Reading the log\
s: ${e.count(t)} of about ${e.count(o)} entries`,sql:(e,t,o)=>`BigQuery would read ${e.bytes(t)} (at most ${e.bytes(o)} may be billed)`}};function Je(e,t){return t===
null||t<=0?"":`, ${e.duration(Math.ceil(t/1e3)*1e3)} more at most`}const Vt={...k,...Jt,cli:g,doctor:h,github:y,page:w,period:je,rollout:Oe,services:Pe,setup:He,
slack:Ue,traffic:Y,units:ce},Qt=[[/^Signing in to Google Cloud$/,"Google Cloud 로그인"],[/^Loading Google credentials$/,"Google 자격 증명 불러오기"],
[/^Reading log entries$/,"로그 읽기"],[/^Reading (?:request )?metrics$/,"메트릭 읽기"],[/^Listing metrics$/,"메트릭 목록 읽기"],[/^Listing log sinks$/,
"로그 싱크 목록 읽기"],[/^Listing log exclusions$/,"로그 제외 목록 읽기"],[/^Reading service (\S+)$/,"서비스 $1 읽기"],[/^Reading revision (\S+)$/,
"리비전 $1 읽기"],[/^Reading the image of (\S+)$/,"$1 이미지 읽기"],[/^Listing the revisions of (\S+)$/,"$1 리비전 목록 읽기"],[/^Listing the services of (\S+)$/,
"$1 서비스 목록 읽기"],[/^Moving the traffic of (\S+)$/,"$1 트래픽 옮기기"],[/^Minting an ID token for the probes$/,"프로브용 ID 토큰 발급"],
[/^Running a BigQuery query$/,"BigQuery 쿼리 실행"],[/^Reading a BigQuery query's rows$/,"BigQuery 쿼리 결과 읽기"]],eo={"the workflow's identity":"워크\
플로의 계정","your account":"사용 중인 계정"},Ve=e=>eo[e]??e,to="projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER",oo=/`(gcloud iam workload-identity-pools providers describe PROVIDER [^`]*)` shows(?: (?:its|which are allowed))? ?\(?([\w.]*)\)?(?: it)?\.$/,
no=[[/Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project or the service, if (\S+) is the right project\./g,(e,t="",o="",n="",q="")=>`\
프로젝트가 ${q} 맞다면, 프로젝트나 서비스에서 ${o} 역할(${n})을 부여하세요. 대상: ${Ve(t)}.`],[/Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project, (roles\/\S+) \(([^)]*)\) on the linked dataset, and (roles\/\S+) on the project of the log bucket\./g,
(e,t="",o="",n="",q="",E="",oe="")=>`다음 역할을 부여하세요. 프로젝트: ${o}(${n}), 연결된 데이터세트: ${q}(${E}), 로그 버킷의 프로젝트: ${oe}\
. 대상: ${Ve(t)}.`],[/Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project\./g,(e,t="",o="",n="")=>`프로젝트에서 ${o}\
 역할(${n})을 부여하세요. 대상: ${Ve(t)}.`],[/Grant (roles\/\S+) on the service, and (roles\/\S+) on the account that it runs as\./g,"서비스에 대한 $1 역할과, \
서비스가 실행되는 계정에 대한 $2 역할을 부여하세요."],[/Grant (roles\/\S+) on (\S+), or choose another: (`[^`]*`)\./g,"$2에 대한 $1 역할을 부여하거나 \
다른 프로젝트를 지정하세요: $3"],[/It lacks (\S+)\./g,"빠진 권한: $1."],[/Enable the API there\./g,"해당 API를 사용 설정하세요."],[/Enable it: (`[^`]*`), and wait a minute or two\./g,
"사용 설정한 뒤 1–2분 기다리세요: $1"],[/Enable billing for the project: (\S+)/g,"프로젝트의 결제를 사용 설정하세요: $1"],[/Enable billing for the project that pays for the query\./g,
"쿼리 비용을 내는 프로젝트의 결제를 사용 설정하세요."],[/VPC Service Controls keep (?:this runner's network or identity|your network or account) out: an ingress rule or access level of the perimeter must let it in(?:\.|; (\S+) shows which\.)/g,
(e,t)=>`VPC 서비스 제어가 접근을 막았습니다. 경계의 인그레스 규칙이나 액세스 수준에서 허용해야 합니다.${t===void 0?"":` 자\
세한 내용: ${t}`}`],[/The token was made for other APIs: leave `access_token_scopes` of google-github-actions\/auth at its default, (\S+)\. On a runner in Google Cloud the machine's own scopes must hold it\./g,
"다른 API용으로 발급된 토큰입니다. google-github-actions/auth의 `access_token_scopes`를 기본값($1)으로 두세요. Google Cloud에 있는 러너라면 머신의 액세스 범위에도 있어야 합니다."],
[/The token was made for other APIs: run (`[^`]*`) without `--scopes`\./g,"다른 API용으로 발급된 토큰입니다. `--scopes` 없이 다시 로그인하세요: $1"],
[/(?<!\S)(\S+) of (\S+) is (used up|\S+), shared by everyone whose credentials belong to that project: run fewer jobs at once, or raise it at (\S+)/g,(e,t="",o="",n="",q="")=>`${o}\
의 ${t} 할당량(${n==="used up"?"소진":n})은 그 프로젝트의 자격 증명을 쓰는 모두가 함께 씁니다. 동시에 실행하는 작업을 줄이거나 할당량을 늘리세요: ${q}`],
[/The credentials are not valid, or not any more: run google-github-actions\/auth in this job, right before this step, with the permission `id-token: write`\./g,
"자격 증명이 유효하지 않거나 만료되었습니다. 이 작업에서 이 단계 바로 앞에 `id-token: write` 권한으로 google-github-actions/auth를 실행하세요."],
[/The credentials are not valid, or not any more: run (`[^`]*`) again\./g,"자격 증명이 유효하지 않거나 만료되었습니다. 다시 로그인하세요: $1"],
[/Run google-github-actions\/auth before this step, and give the job the permission to write ID tokens for it \((`[^`]*`)\)\./g,"이 단계 앞에서 google-github-actions/\
auth를 실행하고, 작업에 ID 토큰 쓰기 권한을 주세요($1)."],[/Run (`[^`]*`), or let GOOGLE_APPLICATION_CREDENTIALS name a file of credentials\./g,
"$1 명령을 실행하거나, GOOGLE_APPLICATION_CREDENTIALS로 자격 증명 파일을 지정하세요."],[/GitHub gives this job no OIDC token any more: its own token ends about six hours after the job's start, and it needs the permission `id-token: write`\. Verify a shorter window, or in a job of its own\./g,
"GitHub이 이 작업에 더 이상 OIDC 토큰을 주지 않습니다. 작업 토큰은 시작 후 약 6시간이면 만료되고 `id-token: write` 권한도 필요합니다. 관찰 시간을 줄이거나 별도 작업에서 검증하세요."],
[/The private key in the credentials cannot be read: its line ends were changed, or a part is missing\. Give the whole JSON file as it was downloaded\./g,"자격 증명\
의 비공개 키를 읽을 수 없습니다. 줄 바꿈이 바뀌었거나 일부가 빠졌습니다. 내려받은 JSON 파일을 그대로 전체를 지정하세요."],
[/google-github-actions\/auth writes that file into the workspace: run it in this job, after actions\/checkout, which would clean it away\./g,"google-github-act\
ions/auth가 작업 공간에 만드는 파일입니다. 이 작업에서 actions/checkout 다음에 실행하세요(checkout이 파일을 지웁니다)."],[/The file must be one of Google's: a key as it was downloaded, or what (`[^`]*`) writes\./g,
"Google이 만든 파일이어야 합니다. 내려받은 키 파일이나 $1 명령이 만든 파일을 지정하세요."],[/The credentials belong to another cloud than the one that is asked: set GOOGLE_CLOUD_UNIVERSE_DOMAIN to theirs, or use credentials of this one\./g,
"다른 클라우드의 자격 증명입니다. GOOGLE_CLOUD_UNIVERSE_DOMAIN을 맞추거나 이 클라우드의 자격 증명을 쓰세요."],[/Is this machine's clock right\? Else the certificate of a proxy in between has ended\./g,
"이 컴퓨터의 시계가 맞는지 확인하세요. 맞다면 중간 프록시의 인증서가 만료된 것입니다."],[/Is this machine's clock right\?/g,
"이 컴퓨터의 시계가 맞는지 확인하세요."],[/This machine's clock is (\d+) minutes (behind|ahead of) Google's: set it right \(NTP\)\./g,(e,t="",o="")=>`\
이 컴퓨터의 시계가 Google보다 ${t}분 ${o==="behind"?"느립니다":"빠릅니다"}. NTP로 맞추세요.`],[/`workload_identity_provider` must be (?:the whole name of a provider that is there and enabled|the provider's whole name): \S+\./g,
`\`workload_identity_provider\`에는 존재하고 사용 설정된 공급자의 전체 이름을 지정하세요: ${to}`],[/The token was made for another audience: /g,
"대상(audience)이 다른 토큰입니다. "],[/The provider expects tokens of another issuer: /g,"공급자가 기대하는 발급자(issuer)가 아닙니다. "],
[/Names of repository and branch are too long for the provider's attribute mapping: /g,"저장소와 브랜치 이름이 공급자의 속성 매핑보다 깁니다. "],
[/The provider does not let this repository, branch or event in: /g,"공급자가 이 저장소, 브랜치, 이벤트를 허용하지 않습니다. "],[oo,"공급자 \
설정($2)을 확인하세요: `$1`"],[/Your organisation asks for a new login: run (`[^`]*`)\./g,"조직 정책에 따라 다시 로그인해야 합니다: $1"],
[/There is no service account (of that name|\S+): check `service_account` of google-github-actions\/auth\./g,"서비스 계정을 찾을 수 없습니다. google-github-actions/auth의 `se\
rvice_account`를 확인하세요."],[/Grant the repository's principal \((\S+)\) (roles\/\S+) on (.+?)\.$/g,"저장소의 주 구성원($1)에 서비스 계정의 $2 역할을 부여하세요."],
[/Grant your account (roles\/\S+) on (.+?)\.$/g,"사용 중인 계정에 서비스 계정의 $1 역할을 부여하세요."],[/A proxy in between shows its own certificate: let NODE_EXTRA_CA_CERTS name the file of the authority that signed it\./g,
"중간 프록시가 자체 인증서를 씁니다. 서명한 인증 기관의 파일을 NODE_EXTRA_CA_CERTS로 지정하세요."],[/The proxy asks for a login: HTTPS_PROXY takes user and password before the host, a colon between them and an @ behind\./g,
"프록시가 로그인을 요구합니다. HTTPS_PROXY의 호스트 앞에 사용자 이름과 비밀번호를 콜론으로 이어 쓰고 그 뒤에 @를 붙이세요."],
[/The proxy that HTTPS_PROXY names did not let the call through: allow (\S+) there, or name the host in NO_PROXY\./g,"HTTPS_PROXY의 프록시가 호출을 막았습니다. 프록시에서 $1 주소를 \
허용하거나 호스트를 NO_PROXY에 넣으세요."],[/This is no answer of Google's: a proxy or firewall in between gave it\. Allow (\S+) there, or set HTTPS_PROXY or NO_PROXY\./g,
"Google이 아니라 중간의 프록시나 방화벽이 응답했습니다. 그곳에서 $1 주소를 허용하거나 HTTPS_PROXY 또는 NO_PROXY를 설정하세요."],
[/This host was not asked: a proxy or firewall in between sent the call there, to its login say\. Allow (\S+) there, or set HTTPS_PROXY or NO_PROXY\./g,"이 호스트에 \
요청한 것이 아닙니다. 중간의 프록시나 방화벽이 로그인 페이지 등으로 돌렸습니다. 그곳에서 $1 주소를 허용하거나 HTTPS_PROXY 또는 NO_PROXY를 설정하세요."],
[/The name could not be looked up: check DNS here, and whether HTTPS_PROXY is needed\./g,"호스트 이름을 찾을 수 없습니다. DNS와 HTTPS_PROXY 필요 여부를 확인하세요."],
[/The answer came and ion-verify could not read it: please report this as a fault of ion-verify\./g,"응답을 받았지만 ion-verify가 읽지 못했습니다. ion-verify의 결함으로 신고해 주세요."],
[/Is a proxy needed here \(HTTPS_PROXY\), or does a firewall swallow what is sent\?/g,"프록시(HTTPS_PROXY)가 필요한지, 방화벽이 막고 있지 않은지 확인하세요."],
[/no answer within (\S+?)\./g,"$1 안에 응답이 없습니다."],[/signing in to Google Cloud: /g,"Google Cloud 로그인: "],[/a page instead of an answer/g,
"응답 대신 웹 페이지가 왔습니다"]];function so(e){const[,t="",o=""]=/^([A-Z][^:]{1,150}?) failed: (.*)$/s.exec(e)??[],n=Qt.find(([E])=>E.test(t));if(n===
void 0)return null;const q=no.reduce((E,[oe,ne])=>E.replace(oe,ne),o);return`${t.replace(n[0],n[1])} 실패: ${q}`}const ao={"Listing the workflow's runs":"워크플로\
 실행 목록 읽기","Listing the run's jobs":"실행의 작업 목록 읽기","Reading the job's annotations":"작업의 주석 읽기","Reading the commit's\
 deployments":"커밋의 배포(deployment) 읽기","Reading a deployment's statuses":"배포(deployment) 상태 읽기","Setting the deployment's status":"배포(d\
eployment) 상태 설정","Reading the pull request's comments":"풀 리퀘스트 댓글 목록 읽기","Asking whose token it is":"토큰의 주인 확인","Cr\
eating the pull request's comment":"풀 리퀘스트 댓글 쓰기","Reading the pull request's comment":"풀 리퀘스트 댓글 읽기","Updating the pull req\
uest's comment":"풀 리퀘스트 댓글 수정","Removing a second comment":"중복된 댓글 삭제","Updating the check run":"검사(check run) 수정","Read\
ing the commit's check runs":"커밋의 검사(check run) 읽기","Creating the check run":"검사(check run) 만들기","Completing the check run":"검사(check ru\
n) 완료 처리","Setting the commit status":"커밋 상태 설정","Looking for the commit's pull request":"커밋의 풀 리퀘스트 찾기","Reading the pu\
ll request":"풀 리퀘스트 읽기","Listing the commit's workflow runs":"커밋의 워크플로 실행 목록 읽기","Creating the issue's comment":"이슈 댓글 쓰\
기","Updating the issue's comment":"이슈 댓글 수정","Reading the issue's comments":"이슈 댓글 목록 읽기","Reading the discussion":"토론 읽기",
"Updating the discussion's comment":"토론 댓글 수정","Creating the discussion's comment":"토론 댓글 쓰기","Posting to the Slack webhook":"Slack 웹훅으로\
 보내기","Finding the Slack channel":"Slack 채널 찾기","Updating the Slack message":"Slack 메시지 수정","Reading the Slack channel's history":"Slack\
 채널 기록 읽기"},ro=[[/\bgive the app the scopes chat:write, and channels:history and channels:read for the throttle\b/,"앱에 chat:write 권한을, 알림 간격을 지키려면 c\
hannels:history, channels:read 권한도 주세요"],[/\binvite the app to the channel \(\/invite\)/,"앱을 채널에 초대하세요(/invite)"],[/\bcheck the channel's name, and invite the app to it where it is private\b/,
"채널 이름을 확인하고, 비공개 채널이면 앱을 초대하세요"],[/\bthe channel is archived\b/,"보관된 채널입니다"],[/\bcheck the token\b/,
"토큰을 확인하세요"],[/\bthe app or its user was removed: make a new token\b/,"앱이나 사용자가 제거되었습니다. 새 토큰을 만드세요"],
[/\bmake a new token\b/,"새 토큰을 만드세요"],[/\bthe webhook was removed: make a new one\b/,"웹훅이 제거되었습니다. 새로 만드세요"],[/\bcheck the webhook's address\b/,
"웹훅 주소를 확인하세요"],[/\bno channel: give `slack-channel`/,"채널이 없습니다. `slack-channel` 입력을 지정하세요"],[/\bthe answer is not Slack's \(is there a proxy between\?\)/,
"Slack의 응답이 아닙니다(중간에 프록시가 있는지 확인하세요)"],[/\bno answer within (\S+?)(\.?)$/,"$1 안에 응답이 없습니다$2"],[/\bcancelled\./,
"취소되었습니다."],[/Give the job the permission (`[^`]*`)\./,"작업(job)에 $1 권한을 주세요."],[/Is there an issue (\S+) in this repository, that the token may see\?/,
"이 저장소에 있는 이슈 번호인지, 토큰으로 볼 수 있는지 확인하세요($1)."],[/There is no discussion (\S+) in this repository\./,"이 저장소에\
 없는 토론 번호입니다($1)."],[/It has more than (\S+) comments, and ours is not among the first of them\./,"댓글이 $1개보다 많고, 그 안에서 이 보고서의 댓글을 찾지 못했습니다."],
[/there is no token or no repository: give `github-token` in a workflow/,"토큰이나 저장소를 알 수 없습니다. 워크플로에서 `github-token` 입력을 지정하세요"]],
io=[[/^Issue (\S+)$/,"이슈 $1"],[/^Discussion (\S+)$/,"토론 $1"],[/^Who is to be told$/,"알릴 곳"]],lo=[[/^(.{1,100}?) was not told: (.*)$/s,(e="",t="")=>`${uo(
e)}에 알리지 못했습니다: ${Be(t)}`],[/^The report file could not be written, so that (.*?) (?:is|are) empty\. RUNNER_TEMP is (.*?): (.*)$/s,(e="",t="",o="")=>`\
보고서 파일을 쓰지 못해 다음 출력이 비어 있습니다: ${e.replace(" and ",", ")}. RUNNER_TEMP: ${t}. 이유: ${o}`],[/^The outputs could not be written, so that later steps see none of them or not all: (.*)$/s,
(e="")=>`출력을 쓰지 못해 이후 단계에서 일부 또는 전부를 볼 수 없습니다: ${e}`],[/^The job summary could not be written: (.*)$/s,(e="")=>`\
작업 요약을 쓰지 못했습니다: ${e}`],[/^What was left to do on GitHub was not done: (.*)$/s,(e="")=>`GitHub에 남은 일을 마치지 못했습니다: ${Be(
e)}`],[/^Slack may be told more often than the rules say: what was told before cannot be read\. (.*)$/s,(e="")=>`이전에 알린 내용을 읽지 못해 Slack 알림이 규칙보다 자주 갈 수 있습니다. ${Be(
e)}`]];function uo(e){const t=io.find(([o])=>o.test(e));return t===void 0?e:e.replace(t[0],t[1])}function Be(e){const[,t="",o=e]=/^([A-Z][^:]{1,150}?) failed: (.*)$/s.
exec(e)??[],n=ao[t]??t.replace(/^Posting to Slack\b/,"Slack에 보내기:"),q=ro.reduce((E,[oe,ne])=>E.replace(oe,ne),o);return t===""?q:`${n} 실패: ${q}`}function co(e){
for(const[o,n]of lo){const[,...q]=o.exec(e)??[];if(q.length>0)return n(...q)}const t=Be(e);return/^(?:[A-Z][^:]{1,150}?) failed: /.test(e)&&/[가-힣]/.test(t.split(
" 실패: ")[0]??"")?t:null}const gt=[[/^ready with (\S+) % of the traffic$/,"준비됨, 트래픽 $1% 수신"],[/^ready under the tag (\S+)$/,"준비됨, 태그 $1"],
[/^ready, without traffic$/,"준비됨, 트래픽 없음"],[/^Cloud Run has not taken up the latest change yet \(generation (\S+), observed (\S+)\)$/,"Cloud Run\
이 최신 변경을 아직 반영하지 않았습니다(generation $1, 반영된 generation $2)"],[/^Cloud Run has not taken up the change yet$/,"Cloud Run이 변경\
을 아직 반영하지 않았습니다"],[/^it wrote more than is read: its newest (\S+) entries begin at (\S+)$/,"읽을 수 있는 양보다 많이 기록했습니다. 최근 $1건은 $2부터의 기록입니다"],
[/^the service is reconciling$/,"서비스에 변경을 반영하는 중입니다"],[/^no traffic entry has the tag (\S+) yet$/,"태그 $1: 아직 트래픽 항목에 없습니다"],
[/^the revision (\S+) is not there yet$/,"리비전 $1: 아직 없습니다"],[/^the revision is not there yet$/,"리비전이 아직 없습니다"],[/^the service is not ready(?: yet)?$/,
"서비스가 아직 준비되지 않았습니다"],[/^the revision is retired$/,"사용 중지된 리비전입니다"],[/^the revision failed$/,"리비전이 실패했습니다"],
[/^(\S+) is not true yet$/,"$1 조건이 아직 충족되지 않았습니다"],[/^It was lost and came back at (\S+), between two readings\.$/,"확인과 확인 사이에 준비 상태\
를 잃었다가 $1에 되찾았습니다."],[/^the revision has no Ready condition yet$/,"리비전에 아직 Ready 조건이 없습니다"],[/^traffic is still moving to what was asked$/,
"트래픽이 아직 요청한 대로 옮겨지는 중입니다"],[/^the tag (\S+) leads to (\S+), not to (\S+)$/,"태그 $1의 대상: $2(기대한 리비전: $3)"],
[/^the revision is ready, but not yet the latest ready one$/,"리비전은 준비되었지만 아직 최신 준비 리비전으로 표시되지 않았습니다"],
[/^the revision is ready but receives no traffic \((.*)\)$/,"리비전은 준비되었지만 트래픽을 받지 못합니다(현재 트래픽: $1)"],[/^the latest revision was deployed from commit (\S+), not from (\S+)$/,
"최신 리비전의 커밋: $1(기대한 커밋: $2)"],[/^the latest revision is an old one: is a newer one on its way\?$/,"최신 리비전이 오래된 것입니다. 새 리비전이 나타나는지 기다립니\
다"],[/^((?:\w+ )?(?:HTTP|TCP|gRPC)\b.*), timeout (\d+) s$/,"$1, 제한 시간 $2초"],[/^someone else changes the service all the time$/,"다른 사람이 서비스를 계속 변경하고 \
있습니다"],[/^it is not the latest revision$/,"최신 리비전이 아닙니다"],[/^(\S+) of its (\S+) requests failed at the same time$/,"같은 시간에 요청 $2건 중 \
$1건이 실패했습니다"],[/^Cloud Run's request log holds no request of (\S+)\.$/,"Cloud Run 요청 로그에 $1 리비전의 요청이 없습니다."],[/^Monitoring has counted no request of this service\.$/,
"Cloud Monitoring이 집계한 이 서비스의 요청이 없습니다."],[/^it shows none of (\S+) probes$/,"프로브 $1건이 하나도 기록되지 않았습니다"],
[/^Cloud Run tells no image$/,"Cloud Run에서 이미지를 알 수 없습니다"],[/^it was deployed as (.+), without a digest$/,"$1 이미지로 배포되었고 다이제스트가 없습니다"],
[/^it was deployed as (.+); give its digest$/,"$1 이미지로 배포되었습니다. 다이제스트를 지정하세요"],[/^the revision has no label$/,"리비전에 \
레이블이 없습니다"],[/^its labels are (.+)$/,"리비전의 레이블: $1"],[/^no health probe is sent$/,"헬스 체크를 보내지 않습니다"],[/^no good answer of (\S+) came$/,
"$1에 대한 정상 응답이 없었습니다"],[/^all answers at (\S+) came from (\S+) in (\S+)$/,"$1의 응답이 모두 $3 리전의 $2 리비전에서 왔습니다"],
[/^none of (\S+) answers of (\S+) has the (?:header|member) (.+)$/,"$2 응답 $1건 중 $3 값이 있는 것이 없습니다"],[/^Cloud Run names no URL for the tag (.+); give the input url$/,
"Cloud Run에 태그 $1의 URL이 없습니다. url 입력을 지정하세요"],[/^the service takes internal traffic only; run the job inside its network and give the input url$/,
"내부 트래픽만 받는 서비스입니다. 작업을 내부 네트워크에서 실행하고 url 입력을 지정하세요"],[/^the service has no run\.app URL; give the input url$/,
"서비스에 run.app 주소가 없습니다. url 입력을 지정하세요"],[/^no answer within (\S+)$/,"제한 시간($1) 안에 응답이 없습니다"],[/^it took (\S+), where (\S+) is allowed$/,
"$1 걸림(허용: $2)"],[/^connection refused(.*)$/,"연결이 거부되었습니다$1"],[/^the connection was reset(.*)$/,"연결이 초기화되었습니다$1"],
[/^the host name is not known(.*)$/,"호스트 이름을 찾을 수 없습니다$1"],[/^the connection was closed before an answer(.*)$/,"응답 전에 연결이 끊겼습니다$1"],
[/^no connection within the timeout(.*)$/,"제한 시간 안에 연결하지 못했습니다$1"],[/^it redirects to nowhere; redirects are not followed$/,"대상 없는\
 리디렉션입니다(리디렉션은 따라가지 않습니다)"],[/^it redirects to (\S+); redirects are not followed$/,"$1 주소로 리디렉션합니다(리디렉션은 따라가지 않습니다)"],
[/^a page came where the state of the service was asked for: (.*)$/,"서비스 상태 대신 웹 페이지가 응답했습니다: $1"],[/^the answer is larger than (\d+) MiB$/,
"응답이 $1MiB보다 큽니다"],[/^the answer is packed as (.+), which is not known$/,"알 수 없는 형식으로 압축된 응답입니다: $1"],[/^the answer is no (\S+) that can be read$/,
"$1 응답을 읽을 수 없습니다"],[/^the answer is no JSON, and holds no (\S+)(.*)$/,"JSON이 아니며 $1 값이 없는 응답입니다$2"],[/^the answer is no JSON(.*)$/,
"JSON이 아닌 응답입니다$1"],[/^the answer is empty$/,"응답이 비어 있습니다"],[/^the answer holds nothing: (.*)$/,"응답에 내용이 없습니다: $1"],
[/^the answer holds no (\S+) at (\S+)$/,"응답의 $2 위치에 $1 값이 없습니다"],[/^the answer does not hold (.*)$/,"응답에 다음 내용이 없습니다: $1"],
[/^the answer is an error page: (.*)$/,"오류 페이지가 응답했습니다: $1"],[/^the answer is a page, (.*)$/,"웹 페이지가 응답했습니다: $1"],
[/^the answer(?:'s headers)? (?:is|are) not as expected at (\S+): it (.*), and is (.*)$/,"응답의 $1 값이 기대한 것과 다릅니다(기대: $2, 실제: $3)"],
[/^the answer(?:'s headers)? (?:is|are) not as expected: it (.*), and is (.*)$/,"응답이 기대한 것과 다릅니다(기대: $1, 실제: $2)"],[/^the answer says (.*)$/,
"응답에 담긴 오류: $1"],[/^the answer is (.*)$/,"응답: $1"],[/^the stream ends with an error: (.*)$/,"스트림이 오류로 끝났습니다: $1"],[/^the stream says (.*)$/,
"스트림에 담긴 오류: $1"],[/^the stream holds no answer$/,"스트림에 응답이 없습니다"],[/^it says its status is "([^"]*)"(.*)$/,'서비스가 알린 상태: "\
$1"$2'],[/^it says (.*)$/,"서비스가 알린 내용: $1"],[/^The probe carried an ID token of the job's service account: grant that account (\S+) on the service, unless the app itself refused\.$/,
"프로브에 작업 서비스 계정의 ID 토큰을 실었습니다. 앱이 거부한 것이 아니라면 그 계정에 서비스의 $1 역할을 부여하세요."],
[/^YAML: export it with `--format json`$/,"YAML. `--format json`으로 다시 내보내세요"],[/^a table \(CSV\): export it as JSON$/,"표(CSV). JSON으로 다시 내보내세요"],
[/^HTML or XML, not a log$/,"로그가 아닌 HTML 또는 XML"],[/^a zip archive: unpack it first$/,"zip 압축 파일. 먼저 압축을 푸세요"],[/^compressed with something else than gzip: unpack it first$/,
"gzip이 아닌 압축 파일. 먼저 압축을 푸세요"],[/^(Avro|Parquet): export it as JSON$/,"$1. JSON으로 다시 내보내세요"],[/^binary data, no text$/,
"텍스트가 아닌 바이너리 데이터"],[/^error answers \(without a message\)$/,"오류 응답(메시지 없음)"],[/^error answers \((.*)\)$/,"오류 응답($1)"],
[/^rows of BigQuery's API without names \(`bq query --format=json` names them\)$/,"이름 없는 BigQuery API 행(`bq query --format=json`은 이름을 붙입니다)"],
[/^OpenTelemetry logs$/,"OpenTelemetry 로그"],[/^notifications of an alert$/,"알림 통지"],[/^objects without any key, (.*)$/,"키가 없는 객체(로그 항목 아님)"],
[/^objects with (.*), without `timestamp`, so no log entries$/,"$1 키가 있고 `timestamp`가 없는 객체(로그 항목 아님)"],[/^objects with (.*), no log entries$/,
"$1 키가 있는 객체(로그 항목 아님)"],[/^other objects, no log entries$/,"그 밖의 객체(로그 항목 아님)"],[/^the JSON is cut off: it ends within an entry or a list$/,
"JSON이 항목이나 목록 중간에서 잘렸습니다"],[/^between (\S+) and (\S+) the files hold nothing$/,"$1부터 $2까지 파일에 아무것도 없습니다"],
[/^the files end at (\S+), (\S+) before the window does$/,"파일이 $1에서 끝나며, 관찰 구간이 끝나기 $2 전입니다"],[/^there is no such file$/,
"파일이 없습니다"],[/^it cannot be read \((.*)\)$/,"읽을 수 없습니다($1)"],[/^it is too large$/,"파일이 너무 큽니다"],[/^it is no XML that can be read$/,
"읽을 수 있는 XML이 아닙니다"],[/^it is no JUnit XML$/,"JUnit XML이 아닙니다"],[/^it is cut off$/,"파일이 중간에서 잘렸습니다"],[/^it holds no test$/,
"테스트가 없습니다"],[/^all of its tests were skipped$/,"모든 테스트를 건너뛰었습니다"],[/^the step was (cancelled|skipped)$/,"단계 결과: $1"],
[/^it was written before this revision was created$/,"이 리비전이 만들어지기 전에 쓴 파일입니다"],[/^no answer until the window's end$/,"관찰 구간\
이 끝날 때까지 응답이 없었습니다"],[/^It was not read again\.$/,"다시 읽지 못했습니다."]],ho=/^([^:\n]{1,60}: )(.*)$/s,$o=/^[a-z0-9-]+ \d+ %(?:, [a-z0-9-]+ \d+ %)*$/;
function j(e){const[t="",o,...n]=e.split(" — ");if(o!==void 0&&n.length===0&&j(o)!==o)return`${j(t)} — ${j(o)}`;const q=co(e)??so(e);if(q!==null)return q;if($o.
test(e))return e.replaceAll(" %","%");const[,E="",oe=e]=gt.some(([Le])=>Le.test(e))?[]:ho.exec(e)??[],ne=gt.find(([Le])=>Le.test(oe));return ne===void 0?e:`${E}${oe.
replace(ne[0],ne[1]).replace(/(\d) %/g,"$1%")}`}const po={detail:j,marks:{pass:"통과",ok:"정상",warn:"주의",fail:"실패",open:"확인 불가",waiting:"대기",
off:"판정하지 않음"},headings:{findings:"판정 항목",mainFindings:"주요 결과",green:"정상 메트릭",yellow:"주의가 필요한 항목",overall:"\
종합 판정",metrics:"성능 메트릭",why:"판정 이유",next:"다음에 할 일",plan:"다음 주 계획",improve:"개선할 점",notices:"참고",checklist:"\
체크리스트",compared:"이전 리비전과 비교",latency:"지연 시간",course:"시간에 따른 변화",newErrors:"새로 나타난 오류 메시지",errors:"\
자주 발생한 오류",requests:"요청",byStatus:"상태 코드별 요청",byGroup:"그룹별 요청",slowest:"가장 느린 요청",probes:"프로브",dependencies:"\
마지막 헬스 체크 응답의 의존성",failures:"최근 실패한 프로브",resources:"메모리와 CPU",readiness:"준비 과정",candidate:"대상 리비전과 트래픽",
traffic:"트래픽",trend:"기간별 P95",configuration:"설정",judged:"판정 방법",source:"수치의 출처",query:"같은 수치를 다시 확인하려면",
recount:"다시 집계하는 명령",rollback:"롤백"},columns:{check:"항목",decision:"판정",seen:"관측값",limit:"한도",sample:"표본",interval:"95% \
신뢰구간",metric:"메트릭",value:"값",mark:"판정",message:"메시지",pattern:"패턴",example:"첫 메시지",count:"건수",first:e=>`최초 발생 (${e}\
)`,at:e=>`시각 (${e})`,severity:"심각도",status:"상태 코드",group:"그룹",requests:"요청",share:"비율",errors:"오류",errorRate:"오류율",slow:"\
느린 요청",slowOver:(e,t)=>`느린 요청(${e.duration(t)} 초과)`,mean:"평균",p50:"P50",p95:"P95",p99:"P99",longest:"최대",latency:"지연 시간",logs:"\
로그",probe:"프로브",sent:"전송",failed:"실패",longestRun:"최대 연속 실패",firstAnswer:"첫 응답 중앙값",repeatedAnswer:"반복 응답 중앙값",
name:"이름",state:"상태",reason:"이유",resource:"자원",last:"최근값",highest:"최고값",points:"측정값 수",after:"경과",setting:"설정",wanted:"\
기대 설정",actual:"실제 설정",revision:"리비전",percent:"트래픽",tag:"태그",url:"URL",from:"이상",below:"미만",period:"기간",difference:"차\
이",candidate:"대상 리비전",baseline:"이전 리비전"},labels:{service:"서비스",candidate:"대상",baseline:"이전",window:"관찰 시간",firstLook:"\
첫 확인",period:"기간",deployed:"배포",commit:"커밋",open:"바로 가기",run:"이 실행",revision:"리비전",logs:"로그",metrics:"메트릭",dashboards:"\
대시보드",revisionLogs:"리비전 로그",entries:"로그",followsLatest:"최신 리비전을 따름",noGroup:"(없음)",up:"정상",down:"장애",now:"지금 할\
 일"},settings:{created:e=>`생성 시각 (${e})`,memory:"메모리",cpu:"CPU",instances:"인스턴스 수","max-instances":"최대 인스턴스 수",concurrency:"\
동시 요청 수",timeout:"요청 제한 시간",healthCheck:"헬스 체크","health-path":"헬스 체크 경로","health-timeout":"헬스 체크 제한 시간",
traffic:"트래픽",instanceRange:(e,t)=>t===null?`${e} 이상`:`${e} – ${t}`},commit:(e,t,o)=>`${e.code(t.slice(0,7))}${o===null?"":`, 작성자 ${e.quote(o)}`}`,
span:(e,t,o)=>`${e.dateTime(t)} – ${e.dateTime(o)} (${e.zone})`,interval:(e,t)=>t===null?`${e} 이상`:`${e} – ${t}`,limit:e=>`한도 ${e}`,limitOf:(e,t,o)=>`${e}\
, ${o}의 ${t}`,passed:(e,t)=>`통과 ${e}개: ${t.join(", ")}`,passedFigure:(e,t,o)=>`${e} ${t}(한도 ${o})`,missed:{word:"최고값을 놓침",sentence:"그런데도\
 메모리 초과로 종료된 인스턴스가 있습니다. 두 측정 시점 사이에 사용량이 치솟았다가 종료되었습니다."},more:e=>`외 ${e}\
개`,figures:"수치 보기",chart:{latency:(e,t)=>`${e.duration(t)} 단위 P95 지연 시간`,requests:(e,t)=>`${e.duration(t)} 단위 요청 수`,errors:(e,t)=>`${e.
duration(t)} 단위 오류 수`,hours:"시작 후 경과(시간)",minutes:"시작 후 경과(분)",seconds:"시작 후 경과(초)",since:"관찰 시작 후 경과",
latencyAxis:e=>`P95 (${e==="ms"?"ms":"초"})`,memoryAxis:"메모리 (MB)",cpuAxis:"CPU (%)",budget:e=>`한도 ${e}`,limitNote:(e,t)=>`선은 한도(${t})입니다.`,
gapNote:(e,t)=>`막대가 없는 ${e.count(t)}개 구간에는 지연 시간이 있는 요청이 없습니다.`,openNote:(e,t)=>`마지막 ${e.count(t)}개 구간은 아직\
 끝나지 않은 느린 요청이 있을 수 있어 표시하지 않았습니다.`,noErrors:"모든 구간에서 오류가 없습니다.",noLatency:"지연 시간이 있는 \
요청이 없습니다.",probeFailures:"실패한 프로브",probeFailure:(e,t,o)=>`${t} ${e} 프로브 실패: ${j(o)}`,part:(e,t,o,n)=>`${e} — 요청 ${t}건,\
 오류 ${o}건, P95 ${n}`,latencyTold:(e,t,o,n)=>`P95 범위는 ${e}–${t}, 전체 ${n}개 구간 중 ${o}개가 한도를 넘었습니다.`,requestsTold:(e,t)=>`\
구간별 요청 수는 ${e}–${t}건입니다.`,errorsTold:(e,t)=>`오류는 모두 ${e}건, 한 구간에 최대 ${t}건입니다.`,point:(e,t)=>`${e}: ${t}`,
gaugeTold:(e,t,o)=>`최근값 ${e}, 최고값 ${t}, 한도 ${o}.`,spread:"요청 처리 시간의 분포",spreadAxis:"지연 시간(로그 눈금)",within:"한도 이\
내",beyond:"한도 초과",share:(e,t,o,n)=>`${e}–${t}: 요청 ${o}건(${n})`,spreadTold:(e,t,o,n)=>`요청 ${e}건 중 절반은 ${t} 이내, 95%는 ${o} 이내\
에 끝났고, 가장 긴 요청은 ${n} 걸렸습니다.`,evidence:"근거가 쌓인 과정",against:"한도 초과의 근거",inFavour:"한도 준수의 근거",
enough:"충분",none:"없음",evidencePoint:(e,t,o)=>`${e}: 한도 초과의 근거 ${t}, 한도 준수의 근거 ${o}`,evidenceTold:(e,t,o,n)=>`마지막 시점에 이런 결과가 \
나올 확률은 한도를 지키는 서비스라면 최대 ${e}(실패로 판정하는 기준: ${t}), 한도를 넘는 서비스라면 최대 ${o}(통과로 판정하는 기준:\
 ${n})입니다.`,evidenceNote:"근거는 판정에 충분한 정도에 대한 비율을 로그 눈금으로 나타낸 것입니다. 몇 번을 확인하더라도 오판 확률은 약속한 범위를 넘지 않습니다."}},
mt={service:"서비스",region:"리전",project:"프로젝트"},fo={replayed:(e,{startedAt:t,plannedMs:o},n,q,E)=>`${e.dateTime(t)} UTC부터 ${e.duration(o)} 구\
간, ${e.duration(n)} 뒤에 판정 (조회 ${e.count(E)}회 중 ${e.count(q)}회).`,late:(e,t)=>`이 구간의 항목 ${e.count(t)}개는 그 뒤에 도착했습니다.`,
bad:(e,t,o)=>`읽을 수 없는 줄 또는 항목: ${e.count(t)}개, 첫 번째: ${o}.`,looksLike:e=>`파일 형식: ${j(e)}.`,unusable:(e,t,o)=>`사용하지 못한 항목 ${e.
count(t)}개: ${j(o)}.`,missing:(e,t,o,n,q)=>`앱의 구조화된 항목 ${e.count(t)}개 중 ${o} 필드(${n})가 있는 것은 없습니다. 있는 필드: ${q}\
.`,several:(e,t)=>`${t.map(([o,n])=>`${mt[o]} ${e.count(n.length)}개(${n.join(", ")})`).join(", ")}가 있어 배포마다 따로 판정했습니다. ${t.map(([
o])=>`--${o}`).join(", ")}로 하나를 고르세요.`,onlyOthers:(e,t,o)=>`찾는 대상의 요청이 없습니다. 파일에 있는 것: ${t.join("; ")}${o>0?
` 외 ${e.count(o)}개`:""}.`,places:mt,next:"다음에 할 일",columns:{file:"파일",revision:"리비전",begins:"시작 (UTC)",verdict:"판정",decided:"판정까\
지",requests:"요청",errorRate:"오류율",p95:"P95"},sums:(e,t,o,n,q)=>`배포 ${e.count(t)}건 중 이 한도라면 통과 ${e.count(o)}건, 실패 ${e.count(
n)}건, 판단 보류 ${e.count(q)}건이었을 것입니다.`,early:(e,t,o,n)=>t===n?`실패는 ${e.duration(t)} 뒤에 알 수 있었을 것입니다.`:`실패는 ${e.
duration(t)}에서 ${e.duration(n)} 사이에, 절반은 ${e.duration(o)} 안에 알 수 있었을 것입니다.`,noDeploys:"그 기간에는 배포가 없습니다."},
go={latency:"지연 시간",status:"상태 코드"},Qe=e=>`\`${e}\``,et=`${Qe("gcloud logging sinks describe _Default")}로 제외 필터를 확인하세요.`,mo={
about:{credentials:"자격 증명","cloud-run":"Cloud Run",revision:"리비전",logs:"로그","log-routing":"로그 라우팅","request-log":"요청 로그","ap\
p-log":"앱 로그","latency-unit":"시간 단위",quota:"할당량",metrics:"메트릭",latency:"지연 시간",errors:"오류",traffic:"트래픽",memory:"메모리",
cpu:"CPU",health:"헬스 체크"},head:(e,t,o)=>`${e}, ${t}, 프로젝트 ${o}`,fits:"이 서비스에 맞는 설정 파일(.github/ion-verify.yml, --write FILE로 저장):",
written:e=>`저장한 파일: ${e}`,proposed:"`ion-verify doctor`가 최근 동작을 보고 제안한 설정입니다. 검토한 뒤 사용하세요.",project:e=>`\
프로젝트 ${e}`,noTraffic:{seen:"트래픽을 받는 리비전이 없습니다",next:"배포하거나 리비전에 트래픽을 보내세요."},notReady:e=>`\
서비스가 준비되지 않았습니다: ${j(e)}`,pinned:e=>({seen:`트래픽이 ${e} 리비전에 고정되어 있습니다. 새로 배포해도 트래픽을 받지 않습니다`,
next:`${Qe("tag")}나 rollout 액션으로 검증하거나 ${Qe("gcloud run services update-traffic --to-latest")}를 실행하세요.`}),serves:(e,t)=>`${e} 서비\
스 중, ${t??"자체 주소 없음"}`,revision:(e,t,o,n)=>`${e}: 메모리 ${t??"?"}, CPU ${o??"?"}, ${n===null?"자체 헬스 체크 없음":j(n)}`,requestLog:(e,t,o)=>`\
최근 하루 동안 ${e.count(t)}건${o?"":" 이상"}`,noRequestLog:{seen:"최근 하루 동안 Cloud Run 요청 로그가 없습니다",next:`싱크가 제외했거나 요청이 없었\
을 수 있습니다. ${et}`},noneOfCounted:{seen:"최근 하루 동안 Cloud Run이 집계한 요청은 있지만 요청 로그는 없습니다",next:`싱크가 제외합니\
다. ${et}`},noneAtAll:"최근 하루 동안 Cloud Run 요청 로그도, Cloud Run이 집계한 요청도 없습니다",share:(e,t,o)=>({seen:`같은 시간에 Cloud Run이\
 집계한 요청 ${e.count(o)}건 중 약 ${e.percent(t)}만 로그에 있습니다`,next:`싱크가 일부를 제외합니다. ${et} 일부로 계산한 비율을 전체의 비율로 판정하지 \
않습니다.`}),quota:(e,t)=>`검증 한 번에 분당 최대 ${e.count(t)}회 로그를 읽습니다(다른 작업도 읽으면 더 적게)`,routedWhole:"이 서비\
스의 로그를 제외하는 싱크나 제외 필터가 없습니다",routedWithout:(e,t)=>({seen:`${e} 싱크가 Cloud Run 요청 로그의 일부를 제외합니다: ${t}`,
next:"요청 로그는 일부일 뿐입니다. 앱 로그로 대신할 수 없으면 Cloud Monitoring 집계로 판정하며, 집계는 최대 3분 늦게 나옵니다(`settle: 4m`). 전체 로그가 필요하면 이 서비스를 제외 필터에서 빼세요."}),
routedByKind:e=>`요청한 쪽이나 경로에 따라 일부를 제외하며, 그 밖의 요청은 모두 로그에 있습니다: ${e}`,appWithout:e=>({seen:`앱 \
로그를 제외할 수 있는 필터: ${e}`,next:"제외된 로그는 집계하거나 인용하지 못합니다. 이 서비스를 필터에서 빼거나 `latency-field: httpRequest.latency`로 Cloud Run 로그를 판정에 쓰세요."}),
routingUnread:e=>({seen:`싱크와 제외 필터를 읽지 못했습니다: ${j(e)}`,next:"이 경우 로그가 온전한지는 Cloud Monitoring 집계로만 확인합니다."}),
noAppLog:"최근 앱이 남긴 구조화된 로그가 없습니다. Cloud Run 요청 로그로 판정합니다",noFields:(e,t,o,n)=>({seen:`로그 ${e.count(t)}\
건에 ${o.map(q=>go[q]).join(", ")} 필드가 없습니다. 있는 필드: ${n.length===0?"없음":n.join(", ")}`,next:"필드가 있으면 `latency-field`와 `status-field`\
로 지정하세요. 지정하지 않으면 Cloud Run 요청 로그로 판정합니다."}),fields:(e,t,o,n,q)=>`지연 시간 ${t}${o===null?"":`, 단위 ${o}`}${n===
null?"":`(트레이스 ${e.count(n)}개로 확인)`}, 상태 코드 ${q}`,unitByName:(e,t)=>({seen:`필드 이름과 값의 크기로 추정했습니다. Cloud Run 요청 로그와 트레이스가 같은 로그는 ${e.
count(t)}건뿐입니다`,next:"요청 하나를 요청 로그와 비교해 보거나, 앱이 트레이스를 기록하게 하세요."}),noRequests:(e,t)=>({seen:`\
최근 ${e.count(t)}일 동안 요청이 없습니다`,next:"요청을 보내거나 사용자 없이 판정하세요: `prove-with: users-and-probes`."}),noCounts:(e,t,o,n)=>({
seen:`최근 ${e.count(t)}일 동안 Cloud Monitoring이 집계한 요청은 없지만, 요청 로그에는 최근 하루의 요청이 ${e.count(o)}건${n?"":" \
이상"} 있습니다`,next:"집계는 몇 분 늦게 나타납니다. 계속 그렇다면 Monitoring API가 켜져 있는지 확인하세요. 집계 없이는 한도를 제안하지 않습니다."}),
latency:(e,t,o,n)=>`최근 ${e.count(o)}일의 P95는 ${e.duration(t)}: p95-budget ${n}`,errors:(e,t,o,n)=>`요청 ${e.count(o)}건 중 5xx ${e.percent(t)}: err\
or-rate-budget ${n}`,tooFew:(e,t,o,n)=>({seen:`분당 요청 ${e.count(t)}건으로는 오류율 ${o} 준수를 확인하는 데 ${e.count(n)}시간이 걸립니다. 대부분의 배포가\
 판단 보류로 끝납니다`,next:"프로브로 보완하거나(`prove-with: users-and-probes`) 나중에 report 액션으로 다시 확인하세요."}),few:(e,t,o,n,q)=>({
seen:`분당 요청 ${e.count(t)}건으로 오류율 ${o} 준수를 확인하는 데 약 ${e.count(n)}분이 걸립니다`,next:`window: ${q}`}),enough:(e,t,o)=>`\
분당 요청 ${e.count(t)}건이면 10분 구간 안에 오류율 ${o} 준수를 확인할 수 있습니다`,memoryBudget:(e,t,o)=>`인스턴스 최대 사용량 ${e.
bytes(t)}: memory-budget ${o}`,memoryFits:(e,t,o)=>`인스턴스 최대 사용량 ${e.bytes(t)} / ${e.bytes(o)}: 기본 한도 90%가 맞습니다`,memoryAbove:(e,t,o)=>({
seen:`인스턴스 최대 사용량 ${e.bytes(t)} / ${e.bytes(o)}, ${e.percent(t/o)}: 기본 한도 90%를 넘습니다`,next:"한도를 올리기 전에 인스턴스 메모리를 늘리세요. 100%를 \
넘으면 강제 종료됩니다."}),noMemory:"최근 몇 시간 동안 서비스 중인 리비전의 Cloud Monitoring 데이터가 없습니다",cpuFits:(e,t)=>`\
최대 ${e.percent(t)}: 기본 한도 90%가 맞습니다`,cpuAbove:(e,t)=>({seen:`최대 ${e.percent(t)}: 기본 한도 90%를 넘습니다`,next:"평소에도 그렇다면 CP\
U로는 배포를 판단할 수 없습니다: `cpu-budget: none`."}),healthOff:"사용하지 않음(health-path: none)",noAddress:{seen:"이곳에서 접근할 수 있는 서비스 주소가 없\
습니다",next:"작업을 내부 네트워크에서 실행하고 `url`을 지정하거나, `health-path: none`과 `chat-path: none`으로 끄세요."},answered:(e,t,o,n)=>o===
null?`${t}: ${e.duration(n)} 동안 응답 없음`:`${t}: ${e.duration(n)} 만에 ${o} 응답`,unknownWord:e=>`; "${e}" 상태는 알 수 없는 값이라 경고만 합니다`,
notItself:e=>`; 컨테이너의 응답이 아닙니다: ${e}`,wrongPath:"`health-path`에 맞는 경로를 지정하거나 `health-path: none`으로 끄세요."},
wo={runLink:"실행 요약",trend:"추이",thisRun:"이번 실행",when:"시각 (UTC)",verdict:"판정",same:"거의 같음",slower:e=>`▲ ${e} 느려짐`,faster:e=>`\
▼ ${e} 빨라짐`,more:e=>`▲ ${e} 늘어남`,fewer:e=>`▼ ${e} 줄어듦`,points:e=>`${e}%p`,against:(e,t,o,n,q)=>`이전 실행(${t===""?"":`${e.code(t)},\
 `}${o} 전)과 비교: ${[n===null?null:`P95 ${n}`,q===null?null:`오류율 ${q}`].filter(E=>E!==null).join(", ")}. 두 관찰 구간의 수치를 나란히 본 것이며 통계 검정은 아닙니다.`,
cut:e=>`GitHub 댓글 크기 제한 때문에 생략한 부분: ${e.join(", ")}. 자세한 내용은 실행 요약에 있습니다.`,cutHard:"GitHub 댓글 크기 제한 때문\
에 뒷부분을 생략했습니다. 자세한 내용은 실행 요약에 있습니다.",cutCheck:e=>`GitHub 검사(check) 크기 제한 때문에 생략한 부분: ${e.
join(", ")}. 자세한 내용은 실행 요약에 있습니다.`,cutCheckHard:"GitHub 검사(check) 크기 제한 때문에 뒷부분을 생략했습니다. 자세한 내용은 실행 요약에 있습니다.",
starting:"곧 검증을 시작합니다",running:"아직 판정이 나오지 않았습니다. 진행 상황은 실행 로그에서 볼 수 있습니다.",abandoned:"\
판정이 나오기 전에 끝났습니다",abandonedSummary:"실행이 취소되었거나 프로세스가 종료되었습니다. 어디까지 진행되었는지는 실행 로그에 있습니다.",
noComment:e=>`풀 리퀘스트 댓글을 쓰지 못했습니다. ${j(e)}`,noCheck:e=>`검사(check)를 설정하지 못했습니다. ${j(e)}`,noDeployment:e=>`배\
포(deployment) 상태를 설정하지 못했습니다. ${j(e)}`,grant:e=>`작업(job)에 ${e} 권한을 주세요. (포크에서 온 풀 리퀘스트의 토큰은 어떤 권한을 주어도 읽기만 할 수 있습니다.) 판정에는 영향이 없\
습니다.`,unaffected:"판정에는 영향이 없습니다.",severalDeployments:"이 실행에 배포(deployment)가 여러 개라 어느 것인지 알 수 없어 아무것도 표시하지 않았습니다.",
deploymentsNotSeen:e=>`배포(deployment)를 확인하지 않았습니다: ${j(e)} environment를 쓰는 작업에는 deployments: write 권한이 필요합니다.`,
jobsName:e=>`이 워크플로에 이름이 ${JSON.stringify(e)}인 작업(job)이 있어 GitHub이 같은 이름의 검사(check)를 토큰으로 받지 않습니다. \`status-context\`에 다른 이름을 지정하세요. 판정에는 영향이 없습\
니다.`,statusForRollUp:"이 커밋에서는 수동으로 시작한 실행이 먼저 있어, 검사(check run)를 만들어도 GitHub의 전체 상태에 표시되지 않습니다. 그래서 커밋 상태로 대신합니다.",
statusInstead:"이 토큰으로는 검사(check run)를 만들 수 없어 커밋 상태로 대신합니다."},bo={report:"배포 검증 보고서",skip:"본문으로 건너\
뛰기",contents:"목차",judged:{source:"출처",policies:"판단 보류의 처리",policy:(e,t,o)=>`${e.code(`on-inconclusive: ${t}`)}, ${e.code(`on-no-data: ${o}`)}`,
window:"관찰 시간",polls:"확인 횟수",every:(e,t)=>`${e}회, ${t} 간격`,schema:"보고서"}},yo={requests:"요청",resources:"메모리와 CPU",errors:"\
오류 메시지",revisions:"리비전",restarts:"인스턴스 종료",trend:"이전 기간",instances:"인스턴스 수",refused:"인스턴스에 도달하지 못한 요청"},
ko={title:{day:"24시간 보고서",week:"주간 보고서",month:"월간 보고서",custom:"운영 보고서"},verdicts:{pass:"정상",warn:"주의",fail:"한도 초\
과",inconclusive:"판단 보류"},headline:(e,t)=>[`요청 ${e.count(t.requests)}건, 성공률 ${e.percent(t.successRate)}${t.p95Ms===null?"":`, P95 ${e.duration(
t.p95Ms)}`}`,...t.failed.length===0?[]:[`한도 초과: ${t.failed.join(", ")}`],...t.warned.length===0?[]:[`주의: ${t.warned.join(", ")}`],...t.unknown.length===
0?[]:[`확인 불가: ${t.unknown.join(", ")}`]].join("; "),noRequests:"요청이 없었습니다",noData:"데이터 없음",checks:{availability:"가용성","e\
rror-rate":"오류율",mean:"평균 지연 시간",p95:"P95 지연 시간","p95-trend":"P95 추세",memory:"메모리","memory-leak":"메모리 누수",cpu:"CPU",
"cpu-consistent":"CPU 안정성",restarts:"인스턴스 재시작",groups:"그룹 간 편차","groups-work":"모든 그룹 동작",dependencies:"의존성","new\
-errors":"새로운 오류","data-consistent":"로그 일치",cache:"응답 캐시",configuration:"설정","no-rollback":"롤백 없음"},marks:{ok:"정상",warning:"\
주의",failed:"한도 초과",unknown:"확인 불가"},checklist:{"mean-time":"평균 응답 시간이 정상 범위","requests-by-status":"상태 코드별 요청 확인",
"error-rate":"오류율 한도 준수",latency:"P95 지연 시간 한도 준수","memory-stable":"메모리 안정","no-memory-leak":"메모리 누수 없음","\
cpu-consistent":"CPU 사용량 일정","user-reports":"사용자 신고 없음",dependencies:"의존성 정상 응답","error-logs":"오류 로그에 새로운 오류 없음",
"slow-by-group":"그룹별 느린 요청 확인","groups-work":"모든 그룹 정상 동작","groups-alike":"편차가 큰 그룹 없음","nothing-unusual":"특이 \
사항 없음","self-recovery":"인스턴스 종료 후 자동 복구","no-rollback":"롤백 불필요","data-consistent":"데이터 일관성","cache-effective":"\
캐시 효과",availability:"가용성 목표 달성",trend:"상승 추세 없음",configuration:"기대 설정으로 실행 중"},askPeople:"사람만 알 수 있으니 직접 확인하\
세요",reasons:{within:()=>"한도 이내","within-unproven":()=>"한도 이내이지만 요청이 적어 근거가 부족합니다",beyond:()=>"한도를 넘었습니다",
"beyond-unproven":()=>"한도를 넘었지만 우연일 수 있는 정도입니다",unresolved:(e,t)=>`알 수 없음: 값이 ${t.high===null?`${e.duration(t.low)}\
 이상`:`${e.duration(t.low)}~${e.duration(t.high)} 사이`}이고 한도도 그 안에 있습니다`,"below-range":(e,t)=>`정상 범위(${e.duration(t.low)}부\
터)보다 빠릅니다. 요청이 중간에 끊기는지 확인하세요`,"no-data":()=>"데이터 없음","not-read":(e,t)=>`읽지 못했습니다: ${e.quote(
j(t.detail))}`,"budget-none":e=>`판정하지 않음: 한도 ${e.code("none")}`,"limit-unknown":()=>"인스턴스에 설정된 크기를 알 수 없어 그 비율을 한도로 쓸 수 없습니다",
"not-asked":()=>"판단하지 않음","status-unknown":(e,t)=>`알 수 없음: 상태 코드를 알 수 없는 요청이 ${e.count(t.requests)}건이고, 실패한 요청이라면 한도\
를 넘을 수 있습니다`,rising:(e,t)=>`${t.steps}개 기간에 걸쳐 매번 ${e.duration(t.perStepMs)}씩 상승(추세 없이 이렇게 될 확률 ${e.percent(
t.p)})${t.reachedAt===null?"":`. 이대로면 ${e.day(t.reachedAt)}에 한도에 도달합니다`}`,steady:(e,t)=>`${t.steps}개 기간 동안 상승 추세 없음`,
"too-few-periods":(e,t)=>`추세를 판단하기에는 ${t.steps}개 기간으로 부족합니다`,leak:(e,t)=>`매일 ${e.bytes(t.perDayBytes)}씩 꾸준히 증가${t.
daysToLimit===null?"":`. ${e.count(Math.round(t.daysToLimit))}일 뒤 한도에 도달합니다`}`,"no-leak":(e,t)=>`${t.days}일 동안 꾸준한 증가 없음(하루 ${e.
bytes(t.perDayBytes)})`,"memory-rises":(e,t)=>`하루 ${e.bytes(t.perDayBytes)} 속도로 증가했으니 지켜보세요`,"memory-steady":(e,t)=>`안정적(하루 ${e.
bytes(t.perDayBytes)})`,"too-short":(e,t)=>`${e.count(t.hours)}시간으로는 부족합니다(${t.needed}시간 필요)`,"hours-above":(e,t)=>`${e.duration(t.forMs)}\
 동안 한도 초과, 처음은 ${e.dateTime(t.firstAt)}`,"steady-load":(e,t)=>`${e.percent(t.least)}~${e.percent(t.most)}`,"swinging-load":(e,t)=>`${e.percent(
t.least)}~${e.percent(t.most)} 사이로 크게 변동`,"no-restarts":()=>"종료된 인스턴스 없음",restarted:(e,t)=>`인스턴스 ${e.count(t.times)}개 종료${t.
recovered===null?"":t.recovered?", 이후 자동으로 복구됨":", 이후 요청이 계속 실패함"}: ${e.quote(t.message)}`,"groups-alike":(e,t)=>`그룹 ${e.
count(t.groups)}개, 편차 없음(p = ${e.percent(t.p)}, 효과 크기 ${e.percent(t.effect)})`,"groups-differ":(e,t)=>`${e.quote(t.slowest)} 평균 ${e.duration(
t.meanMs)}, 나머지 평균 ${e.duration(t.othersMeanMs)}(효과 크기 ${e.percent(t.effect)})`,"all-groups-work":(e,t)=>`그룹 ${e.count(t.groups)}개 모두 응답합니\
다`,"group-broken":(e,t)=>`${e.quote(t.group)} 요청 ${e.count(t.requests)}건 중 ${e.count(t.errors)}건 실패${t.more>0?`, 그 밖에 ${e.count(t.more)}개 \
그룹도 실패`:""}`,"no-groups":()=>"그룹 정보 없음","all-answer":(e,t)=>t.parts===0?"정상(개별 항목 없음)":`${e.count(t.parts)}개 모두 응답`,
"parts-failing":(e,t)=>`응답하지 않음: ${e.quote(t.names)}`,"health-failing":(e,t)=>`헬스 체크 실패: ${e.quote(j(t.detail))}`,"no-new-errors":()=>"이\
전 기간에 없던 오류 패턴 없음","new-errors":(e,t)=>`새로운 오류 패턴 ${e.count(t.patterns)}개(메시지 ${e.count(t.messages)}건)`,"logs-ag\
ree":(e,t)=>`서버 오류: 앱 로그 ${e.count(t.app)}건, Cloud Run ${e.count(t.platform)}건`,"logs-differ":(e,t)=>`서버 오류: 앱 로그 ${e.count(t.app)}\
건, Cloud Run ${e.count(t.platform)}건. 한쪽 기록이 빠져 있습니다`,"log-silent":(e,t)=>`${e.dateTime(t.firstAt)}부터 ${e.count(t.parts)}개 구간에서 앱 \
로그가 없지만 Cloud Run은 요청 ${e.count(t.requests)}건을 집계했습니다. 이 요청은 수치에 빠져 있습니다`,"cache-effective":(e,t)=>`\
반복 질문 ${e.duration(t.repeatedMs)}, 새 질문 ${e.duration(t.firstMs)}`,"cache-ineffective":(e,t)=>`반복 질문 ${e.duration(t.repeatedMs)}, 새 질문 ${e.
duration(t.firstMs)}. 캐시가 동작하지 않습니다`,"as-wanted":(e,t)=>`설정 ${t.settings}개 모두 일치`,differs:(e,t)=>`다름: ${e.quote(t.settings)}`,
"latest-serves":(e,t)=>`최신 리비전이 서비스 중: ${e.code(t.revision)}`,"older-serves":(e,t)=>`더 새로운 ${e.code(t.latest)} 대신 ${e.code(t.revision)}\
 리비전이 서비스 중`,"tagged-above":(e,t)=>`${e.code(t.revision)} 리비전이 서비스 중. 더 새로운 ${e.code(t.latest)} 리비전은 태그만 있습니다(미리보기이거나 되돌\
려진 리비전)`},notices:{"not-over":(e,t)=>`기간이 아직 끝나지 않았습니다(종료 예정 ${e.dateTime(t.plannedTo)}). 지금까지의 내용만 담았습니다.`,
"service-younger":(e,t)=>`서비스가 기간보다 나중에 만들어졌습니다. 첫 리비전 생성: ${e.dateTime(t.since)}.`,retention:(e,t)=>`로그는 ${t.
days}일 동안 보관되므로 ${e.dateTime(t.from)} 이전 기록은 없을 수 있습니다.`,"no-data":()=>"이 기간에 이 서비스의 요청이 없습니다.",
"offset-unknown":()=>"배포 시각을 읽지 못해, 배포 후가 아니라 지금까지를 기간으로 했습니다.","deployed-within":(e,t)=>`기간 중 ${e.
dateTime(t.at)}에 ${e.code(t.revision)} 리비전이 배포되었습니다. 수치는 모든 리비전을 합한 값입니다.`,sampled:(e,t)=>`로그의 ${e.percent(
t.fraction)}만 서버에서 고르게 추출해 읽었고, 건수는 전체로 환산했습니다.`,"platform-figures":()=>"앱이 아니라 Cloud Run이 기록한 모든 경로의 요청을 기준\
으로 한 수치입니다.",refused:(e,t)=>`${t.fraction<1?"약 ":""}${e.count(t.count)}건의 요청을 인스턴스에 도달하기 전에 Cloud Run이 거부했습니다. 모두 오류로 집계했습니다. 최대 인스턴스 수가 충분한지 \
확인하세요.`,"no-groups-in-source":e=>`이 출처에는 그룹 정보가 없습니다. ${e.code("setup")}이 만드는 로그 기반 메트릭에는 있습니다.`,
"errors-truncated":()=>"오류 메시지가 많아 최근 것만 읽었습니다.","not-read":(e,t)=>`읽지 못함(${yo[t.what]}): ${e.quote(j(t.detail))}`,"me\
tric-incomplete":(e,t)=>`앱의 로그 기반 메트릭은 ${e.dateTime(t.since)}부터 집계되어, 기간 전체는 Cloud Run의 메트릭으로 나타냈습니다.`},
sources:{logs:"로그 전체","logs-sampled":"로그 표본",monitoring:"Cloud Monitoring",bigquery:"로그 SQL(BigQuery)"},sourceReasons:{"asked-for":()=>"입력에서\
 지정함","fits-quota":(e,t)=>`로그가 하나씩 읽을 수 있는 ${e.count(t.most)}건 이하이므로`,"above-quota":(e,t)=>`로그가 ${e.count(t.most)}\
건을 넘어 하나씩 읽을 수 없으므로`,"volume-unknown":()=>"Cloud Monitoring에서 요청 수를 알 수 없으므로","bigquery-unavailable":(e,t)=>`\
SQL을 쓸 수 없으므로: ${e.quote(j(t.detail))}`},sourceLine:(e,t)=>[`확인한 요청 ${e.count(t.seen)}건${t.fraction===null?"":`(전체의 ${e.percent(
t.fraction)})`}`,`API 호출: Logging ${t.calls.logging}회, Monitoring ${t.calls.monitoring}회, BigQuery ${t.calls.bigquery}회, Cloud Run ${t.calls.cloudRun}\
회`,...t.bytesBilled===null?[]:[`과금 대상 데이터 ${e.bytes(t.bytesBilled)}`]].join("; "),labels:{total:"총 요청 수",successRate:"성공률",availability:"\
가용성",mean:"평균 지연 시간",p50:"P50",p95:"P95",p99:"P99",max:"최대",errors:"오류 수",memory:"메모리(최고)",cpu:"CPU(최고)",instances:"인스\
턴스(최다)",restarts:"인스턴스 종료"},nextSteps:{beyond:(e,t,o)=>o==="p95"||o==="mean"?"느린 요청과 그룹에 공통점이 있는지 확인하세요.":
"자주 발생한 오류와 그 오류가 시작된 시점을 확인하세요.",rising:(e,t)=>`P95가 꾸준히 오르고 있습니다. 아직 한도 안에 있을 때${t.
reachedAt===null?"":`(${e.day(t.reachedAt)} 이전에)`} 원인을 찾으세요.`,leak:()=>"메모리 누수입니다. 힙 프로파일을 확인하고, 고칠 때까지 인스턴스를 재시작하세요.",
"memory-rises":()=>"내일 같은 시각에 메모리를 다시 확인하세요.","hours-above":(e,t,o)=>o==="memory"?"인스턴스 메모리를 늘리거나 메모리를 많이 쓰는 곳을 찾으세요.":
"인스턴스 CPU를 늘리거나 동시 요청 수를 줄이세요.",restarted:()=>"인스턴스 재시작 항목의 메시지를 보고 종료된 이유를 찾으세요.",
"groups-differ":(e,t)=>`${e.quote(t.slowest)} 그룹이 무엇이 다른지(프롬프트, 답변 길이) 확인하세요.`,"group-broken":(e,t)=>`${e.quote(t.group)}\
 그룹 사용자는 응답을 받지 못하고 있습니다. 지금 오류를 확인하세요.`,"parts-failing":(e,t)=>`${e.quote(t.names)}: 서비스가 응답하지 않는다고 알립니\
다. 확인하세요.`,"health-failing":()=>"지금 서비스 상태가 정상이 아닙니다. 로그를 확인하세요.","new-errors":()=>"새로운 오류 패턴을 확인하세요. \
이전에는 없던 문제입니다.","logs-differ":()=>"한쪽 로그에만 있는 서버 오류가 있습니다. 앱이 모든 요청을 기록하는지 확인하세요.",
"log-silent":()=>"앱이 요청을 기록하지 않은 이유를 찾으세요. 기록되지 않은 요청은 어떤 수치에도 없습니다.","cache-ineffecti\
ve":()=>"반복 질문이 캐시에서 응답되지 않습니다. 캐시 설정과 유효 시간을 확인하세요.",differs:()=>"서비스를 기대 설정에 맞추거나, 기대 설정을 고치세요\
.","older-serves":(e,t)=>`최신 리비전으로 트래픽이 가지 않습니다. ${e.code(t.latest)} 리비전을 고치거나 트래픽을 보내세요.`,"st\
atus-unknown":e=>`앱이 요청의 상태를 어느 필드에 기록하는지 로그에서 확인하고 ${e.code("status-field")}에 지정하세요.`,unresolved:e=>`\
더 정확히 알 수 없습니다. 더 촘촘한 메트릭을 만드는 ${e.code("setup")}을 실행하거나 BigQuery 데이터세트를 지정하세요.`},nothingToDo:"\
조치할 것이 없습니다.",plan:{day:"다음은 주간 보고서를 확인하세요.",week:"계속 지켜보세요. 추세는 다음 주간 보고서에 이어집니다.",
month:"한도를 유지하고, 여유가 큰 한도는 낮추는 것을 검토하세요.",custom:"다음 보고서를 확인하세요."}},vo={heads:{complete:"✅\
 배포 완료","as-far-as-asked":"✅ 지정한 단계까지 배포 완료","not-passed":"❌ 트래픽 되돌림","not-back":"❌ 통과하지 못했고 되돌리지도 못함",
held:"⏸️ 보류","not-ready":"❌ 배포하지 않음",stopped:"❌ 중단됨",cancelled:"⏹️ 도중에 중단됨","failed-itself":"❌ 오류로 중단됨"},
decisions:{promoted:"✅ 통과","went-on":"⚠️ 계속 진행","sent-back":"⏪ 되돌림",held:"⏸️ 보류",stopped:"⏹️ 중단"},columns:{step:"단계",
share:"트래픽",verdict:"판정",requests:"요청",p95:"P95",errors:"오류율",decision:"결정"},labels:{candidate:"대상 리비전",base:"나머지 트래픽",
resumed:"시작할 때 이미 이 비율"},headings:{last:"마지막 단계"},stepLine:(e,t,o)=>`트래픽 ${t}: ${e.code(o)} …`,complete:e=>`모든 트래픽이 대상 리비전으로\
 갑니다: ${e}. 다음 배포는 자동으로 트래픽을 받습니다.`,completePinned:(e,t)=>`모든 트래픽이 대상 리비전으로 가지만 고정되어 있습니다: ${e}\
. ${t}`,asFarAsAsked:(e,t)=>`대상 리비전이 마지막 단계인 트래픽 ${t}를 받습니다: ${e}.`,notPassed:(e,t,o)=>`대상 리비전이 트래픽 ${t}\
에서 통과하지 못했습니다: ${e}. ${o}`,held:(e,t)=>`계속하기에도 되돌리기에도 근거가 부족합니다. 트래픽은 그대로 두었습니다. 현재 트래픽: ${e}\
 ${t}.`,notReady:e=>`대상 리비전이 준비되지 않았습니다: ${e}. 트래픽은 그대로 두었습니다.`,stopped:(e,t)=>`대상 리비전의 트래픽 ${e}\
에서 멈췄습니다. ${t}`,cancelled:(e,t)=>`작업이 중단되었습니다. 트래픽은 그대로 두었습니다. 현재 트래픽: ${e} ${t}.`,cancelledMoving:(e,t)=>`${e}\
 쪽으로 트래픽을 옮기는 중에 작업이 중단되었습니다. ${t}`,failedItself:(e,t)=>`ion-verify 자체에 오류가 났습니다. 트래픽은 그대로 두었습니다. 현재 트래픽: ${e}\
 ${t}.`,nobody:"대상 리비전",steps:{resume:e=>`계속하려면 다시 실행하세요. 트래픽 ${e} 단계를 다시 판정하고 거기서부터 이어 갑니다.`,
sendBack:(e,t)=>`계속하지 않고 모든 트래픽을 되돌리려면: ${e.code(t)}`,longer:e=>`${e.code("window")}를 늘리거나 트래픽이 더 있으면 이 단계를 입증할 수 있습니다. 증거 없이 \
계속하려면 ${e.code("on-inconclusive: pass")} 설정을(요청이 없는 경우에는 ${e.code("on-no-data: pass")} 설정도) 넣으세요.`,further:(e,t)=>`\
더 진행하려면 ${e.code(t)} 설정으로 다시 실행하세요.`}},To={report:"여러 서비스 검증",heading:"서비스",service:"서비스",region:"리전",
subject:e=>`서비스 ${e}개`,counts:{fail:e=>`실패 ${e}개`,inconclusive:e=>`판단 보류 ${e}개`,pass:e=>`통과 ${e}개`},decided:(e,t,o)=>`${e}. ${t}: ${o}`,
rollback:{heads:{moved:"⏪ 롤백 완료",already:"✅ 할 일 없음",planned:"🔎 시험 실행","held-back":"❌ 롤백하지 않음",undone:"❌ 롤백하지 않음",
partial:"❌ 일부만 롤백",unhealthy:"❌ 롤백했으나 비정상",cancelled:"❌ 롤백하지 않음"},reasons:{moved:"모두 이전 리비전으로 돌아갔습니다",
already:"되돌릴 것이 없습니다",planned:"모두 되돌릴 수 있습니다. 시험 실행이므로 아무것도 바꾸지 않았습니다","held-back":"\
모두 되돌리거나 하나도 되돌리지 않습니다. 되돌릴 수 없는 것이 있어 아무것도 옮기지 않았습니다",undone:"옮기지 못한 것이 있어, 옮긴 \
것도 원래대로 되돌려 놓았습니다",partial:"일부는 옮겨졌고 일부는 그대로입니다. 현재 상태는 표에 있습니다",unhealthy:"모두\
 옮겼지만 정상으로 응답하지 않는 것이 있습니다",cancelled:"작업이 중단되어 아무것도 옮기지 않은 상태입니다"},"held-back":"\
되돌릴 수 있지만, 되돌릴 수 없는 다른 서비스가 있어 옮기지 않았습니다.",undone:"옮겼다가, 다른 서비스를 옮기지 못해 원래대로 되돌려 놓았습니다.",
left:e=>`옮긴 뒤 원래대로 되돌리지 못했습니다. ${e}`,unread:e=>`상태를 확인하지 못했습니다: ${e}`,from:"이전",to:"대상",outcome:"\
결과",now:"현재 트래픽"},unverified:e=>`검증하지 못했습니다: ${e}`},wt=(e,t)=>["create","change","replace","remove"].flatMap(o=>e[o]===0?[]:[`${t[o]}\
 ${e[o]}개`]),bt=e=>e.held===0?"":`, 그대로 둠 ${e.held}개`,qo={heads:{plan:"🔎 변경 계획",done:"✅ 설정 완료",removed:"🗑️ 제거 완료",
nothing:"✅ 할 일 없음",held:"⚠️ 일부는 바꾸지 않음",failed:"❌ 일부를 바꾸지 못함"},planned:e=>{const t=wt(e,{create:"생성",change:"\
변경",replace:"교체",remove:"제거"});return`${t.length===0?"바꿀 것 없음":`${t.join(", ")} 예정`}${bt(e)}. 아직 아무것도 바꾸지 않았습니다.`},
applied:e=>{const t=wt(e,{create:"생성",change:"변경",replace:"교체",remove:"제거"}),o=e.failed===0?"":`, 실패 ${e.failed}개`,n=e.unchanged===0?"":`,\
 정의와 같음 ${e.unchanged}개`;return`${t.length===0?"바꾼 것 없음":t.join(", ")}${o}${bt(e)}${n}.`},headings:{changes:"대시보드, 메트릭, 알림",
next:"다음에 할 일"},columns:{kind:"종류",name:"이름",what:"내용",field:"설정",from:"현재",to:"정의",done:"적용"},labels:{channel:"알림 채널",
definitions:"정의 파일"},shipped:"액션에 포함된 기본 정의",kinds:{metric:"로그 기반 메트릭",dashboard:"대시보드",alert:"알림 정책"},
actions:{planned:{create:"생성",change:"변경",replace:"제거 후 다시 생성",remove:"제거",none:"–"},done:{create:"생성함",change:"변경함",replace:"\
제거하고 다시 생성함",remove:"제거함",none:"정의와 같음"}},notDone:"하지 못함",obstacles:{edited:"설정한 뒤 누군가 직접 수정하여 그대로 두었습니다",
immutable:"종류나 레이블은 그 자리에서 바꿀 수 없어 제거 후 다시 만들어야 합니다. 그대로 두었습니다",foreign:"이미 있지만 ion-ve\
rify가 만든 것이 아니어서 그대로 두었습니다","in-use":"다른 대시보드나 알림에서 쓰고 있어 그대로 두었습니다"},overwritten:{
edited:"직접 수정한 내용을 덮어씀",immutable:"이전 값은 같은 이름으로 남고, 교체하는 동안은 비어 있음",foreign:"ion-verify가 관리\
하도록 넘겨받음","in-use":"다른 대시보드나 알림에서 쓰고 있어 그대로 둠"},differences:e=>`다른 설정 ${e}개`,alerts:{origin:(e,t)=>`\
Cloud Run 서비스 ${e}(${t}). ion-verify가 만든 알림이므로 이 정책이 아니라 정의 파일을 수정하세요.`,silence:e=>`${e} 동안 요청 없음`},
notThere:"없음",notices:{"no-channel":e=>`${e.code("notification-channel")} 입력이 없습니다. 알림은 콘솔에만 표시되고 아무에게도 전달되지 않습니다.`,
"channel-not-slack":(e,{type:t})=>`알림 채널이 Slack이 아닙니다. 채널 종류: ${e.quote(t)}`,"channel-disabled":()=>"알림 채널이 꺼져 있어, 켜기 전에는 아무에게도 전달되지\
 않습니다.","no-user-field":(e,{metrics:t})=>`${e.code("user-field")} 입력이 없어 사용자별 항목은 만들지 않았습니다(${t.map(o=>e.code(o)).
join(", ")}). 사용자마다 시계열이 하나씩 생기기 때문입니다.`,"latency-unit":(e,{metrics:t})=>`로그 기반 메트릭은 단위를 바꿀 수 없는데 ${e.
code("latency-unit")} 값이 ${e.code("ms")}가 아닙니다. 그래서 ${t.map(o=>e.code(o)).join(", ")} 메트릭은 만들지 않고 Cloud Run 자체의 지연 시간을 표시합니다.`,
"counts-from-now":()=>"새 로그 기반 메트릭은 지금부터 집계합니다. 처음에는 차트가 비어 있고, 이전 기록은 포함되지 않습니다.",
stopped:()=>"모두 마치기 전에 실행이 중단되었습니다. 완료로 표시된 것은 적용되었으니, 나머지는 다시 실행하세요."},waiting:{
metric:(e,t,o)=>`Cloud Monitoring이 아직 모든 메트릭을 인식하지 못했습니다(최대 10분): ${e.quote(t)}. ${e.duration(o)} 뒤 다시 시도합니다 …`,
edits:(e,t,o)=>`Cloud Monitoring이 이 프로젝트의 다른 변경을 처리하는 중입니다: ${e.quote(t)}. ${e.duration(o)} 뒤 다시 시도합니다 …`},
steps:{apply:e=>`적용하려면 ${e.code("mode: apply")} 입력으로 실행하세요.`,overwrite:e=>`직접 수정한 내용을 정의 파일에 반영하거나, ${e.
code("overwrite: true")} 입력으로 다시 실행하여 정의 파일의 내용으로 덮어쓰세요.`,grant:"오류에 적힌 권한을 부여하고 다시 실행하세요. 이미 적용된 것은 그대로 유지됩니다.",
channel:e=>`Slack으로 받으려면 Google Cloud 콘솔의 Monitoring → 알림 → 알림 채널 수정에서 Slack 채널을 한 번 추가하고, 그 이름을 ${e.
code("notification-channel")} 입력으로 지정하세요.`,mode:e=>`설정한 것을 모두 제거하려면: ${e.code("mode: remove")}`}},Ro={deployTitle:e=>`\
🚀 ${e} 배포`,deployText:(e,t)=>`${e}(${t})의 새 리비전을 검증하고 있습니다.`,successTitle:e=>`🎉 ${e} 배포 완료`,successText:(e,t)=>`${e}\
 리비전을 ${t} 동안 관찰했으며 모든 한도를 지켰습니다.`,severities:{critical:"🔴 심각",warning:"🟡 경고",info:"🔵 정보"},crossing:(e,t,o,n)=>`${e}\
 ${t}, 기준 ${o} 초과 (${n})`,of:e=>`표본 ${e}건`,limit:e=>`한도 ${e}`,requests:"요청",run:"실행",revision:"리비전",logs:"로그",metrics:"메트릭",
onWatch:e=>`담당: ${e}`,again:(e,t)=>`${t} UTC 이후 ${e}회`},tt="배포할 리비전이 지정되지 않아 아무것도 옮기지 않았습니다.",yt={outcomes:{
moved:(e,t,o)=>t.others===void 0?`이제 모든 트래픽이 다음 리비전으로 갑니다: ${o}`:`이 리비전의 트래픽은 이제 ${o} 쪽으로 가고, 다른 리비전의 \
트래픽은 그대로입니다: ${e.code(j(t.others))}.`,already:(e,t,o)=>t.others===void 0?`이미 모든 트래픽이 다음 리비전으로 가고 있어 아무것도 바꾸지 않았습니다: ${o}`:
`이 리비전에는 트래픽이 없어 아무것도 바꾸지 않았습니다. 현재 트래픽: ${e.code(j(t.others))}.`,planned:(e,t,o)=>t.others===void 0?`\
시험 실행이므로 아무것도 바꾸지 않았습니다. 실제로 실행하면 모든 트래픽이 다음 리비전으로 갑니다: ${o}`:`시험 실행이므로 아무것도\
 바꾸지 않았습니다. 실제로 실행하면 이 리비전의 트래픽은 ${o} 쪽으로 가고 다른 리비전의 트래픽은 그대로입니다: ${e.
code(j(t.others))}.`,"deployed-meanwhile":(e,t)=>`그사이 다른 배포가 있었습니다. 트래픽은 건드리지 않았습니다. 예상한 최신 리비전: ${e.
quote(t.expected)}, 실제: ${e.quote(t.latest)}`,"not-taken-up":(e,t)=>`Cloud Run이 ${e.duration(t.afterMs)} 안에 마지막 변경을 반영하지 않아 어느 리비전이 문제인지 알 수 없습니다. 아무것도 바꾸\
지 않았습니다.`,"no-good-revision":(e,t)=>t.before===""?"서비스에 리비전이 없습니다. 아무것도 바꾸지 않았습니다.":`준비되어 서비스한 적이 있는\
 이전 리비전이 없어 아무것도 바꾸지 않았습니다. 기준 리비전: ${e.quote(t.before)}`,"target-not-found":(e,t)=>`리비전을 찾을 수 없어 아무것도 바꾸지 않았습\
니다: ${e.quote(t.revision)}.${t.known===""?"":` 정상이었던 리비전: ${e.quote(t.known)}`}`,"target-not-ready":(e,t)=>`서비스할 수 없는 리비전이므로 아무것도 바꾸지 않았습니다:\
 ${e.quote(t.revision)}. 이유: ${e.quote(j(t.detail))}`,"target-unproven":(e,t)=>`사용자를 받은 적이 있다고 확인된 이전 리비전이 없어 아무것도 바꾸지 않았습니다: ${e.
code(t.revisions)}. ${t.detail===""?"Cloud Run 로그에 이 리비전들에 대한 사용자 요청이 없습니다.":`확인하지 못한 이유: ${e.quote(j(
t.detail))}`}`,"target-unhealthy":(e,t)=>`이 리비전으로 되돌려도 나아지지 않으므로 아무것도 바꾸지 않았습니다: ${e.quote(t.revision)}\
. 이유: ${e.quote(j(t.detail))}`,"not-proven":(e,t)=>`${{"no-window":"관찰한 구간이 없습니다","no-users":"이 리비전에 문제가 있음을 보여 주는 사용자 요청이 없습니다",
"not-in-window":"실패의 원인은 관찰 구간 전에 일어난 일입니다","probes-unproven":"프로브만 실패했고, 컨테이너가 직접 응답했다는 증거가 없습니다",
"not-of-requests":"실패의 원인이 사용자가 겪은 일이 아닙니다"}[t.why]}. 트래픽은 증거가 있을 때만 옮기므로 아무것도 바꾸지 않았습니다.`,
"owned-by-terraform":()=>"이 서비스의 트래픽은 Terraform이 정합니다. 여기서 바꾸어도 다음 적용 때 되돌아가므로 아무것도 바꾸지 않았습니다.",
"service-not-found":(e,t)=>`서비스를 찾을 수 없습니다: ${e.quote(j(t.detail))}`,"not-all-traffic":(e,t)=>`모든 트래픽을 받지는 않는 리비전입니다: ${e.
quote(t.revision)}.`,"not-serving":(e,t)=>`이 리비전에는 트래픽이 없어 되돌릴 것이 없습니다: ${e.quote(t.revision)}`,"traffic-split":(e,t)=>`\
다른 리비전 여러 개가 트래픽을 나누어 받고 있습니다: ${e.code(t.revisions)}. 어느 것이 정상인지 알 수 없어 아무것도 옮기지 않았습니다. 먼저 모든 트래픽을 그중 하나로 보내세요.`,
"candidate-of-several":(e,t)=>`지금 서비스 중인 리비전보다 새롭고 트래픽이 없는 리비전이 여러 개입니다: ${e.code(t.revisions)}. ${tt}`,
"candidate-tagged":(e,t)=>`최신 리비전에 미리보기처럼 트래픽 없이 태그만 있습니다: ${e.code(t.revisions)}. ${tt}`,"candidate-other-commi\
t":(e,t)=>`최신 리비전은 이 실행과 다른 커밋에서 배포되었습니다: ${e.quote(t.latest)}. 이 커밋에서 배포된 리비전: ${e.code(t.revisions)}\
. ${tt}`,"changed-by-others":()=>"트래픽이 옮겨지기를 기다리는 동안 다른 사람이 트래픽을 바꾸었습니다. 그 설정을 그대로 두었습니다.",
"no-etag":()=>"Cloud Run의 응답에 etag가 없습니다. etag가 없으면 그사이 다른 사람이 바꾼 설정을 모르고 덮어쓸 수 있어 아무것도 바꾸지 않았습니다.",
"operation-failed":(e,t)=>`Cloud Run이 트래픽을 옮기지 못했습니다: ${e.quote(j(t.detail))}`,rejected:(e,t)=>`Cloud Run이 변경을 거부했습니다: ${e.
quote(j(t.detail))}`,"not-permitted":(e,t)=>`트래픽을 옮기려면 ${e.code("run.services.update")} 권한과, 서비스가 실행되는 계정에 대한 ${e.
code("iam.serviceAccounts.actAs")} 권한이 필요합니다. Google의 응답: ${e.quote(j(t.detail))}`,"no-access":(e,t)=>`서비스를 확인할 수 없었습니다: ${e.
quote(j(t.detail))}`,"not-reachable":(e,t)=>`Google에 연결할 수 없었습니다: ${e.quote(j(t.detail))}`,"traffic-timeout":(e,t,o)=>`${e.duration(t.afterMs)}\
 안에 트래픽이 옮겨지지 않았습니다. 대상 리비전: ${o}, 기다리던 것: ${e.quote(j(t.waitingFor))}`,unhealthy:(e,t,o)=>`트래픽은 옮겼지만 서비스가 정상으\
로 응답하지 않습니다. 현재 리비전: ${o}, 마지막 응답: ${e.quote(j(t.detail))}`,cancelled:()=>"트래픽이 있어야 할 곳에 이르기 전에 작업이 중단되었습니다.",
error:(e,t)=>`ion-verify 자체에 오류가 났습니다: ${e.quote(j(t.detail))}`},rollbackHeads:{done:"⏪ 롤백 완료",already:"✅ 할 일 없음",planned:"\
🔎 시험 실행",failed:"❌ 롤백 실패",unhealthy:"❌ 롤백했으나 비정상",skipped:"➖ 롤백하지 않음"},short:{rolledBack:e=>`롤백 완료, 현재 사용자 \
트래픽: ${e}.`,already:e=>`이미 사용자 트래픽이 가는 리비전: ${e}.`,unhealthy:e=>`롤백했지만 이 리비전도 비정상입니다: ${e}.`,notRolledBack:e=>`\
롤백하지 못했습니다. 현재 사용자 트래픽: ${e}.`,unknown:"롤백하지 못했습니다."},rollingBack:(e,t)=>`판정이 실패이므로 트래픽을 되돌립니다: ${e.
code(t)} …`,headings:{next:"다음에 할 일",rollback:"롤백",traffic:"트래픽"},columns:{revision:"리비전",before:"이전",now:"현재",planned:"예정",
tags:"태그"},labels:{took:"걸린 시간",followsLatest:"최신 리비전을 따름"},idle:(e,{revision:t,tags:o})=>o===""?`최신 리비전에는 트래픽이 없습니다: ${e.
code(t)}.`:`최신 리비전에는 트래픽이 없고 태그만 있습니다: ${e.code(t)}, 태그: ${e.code(o)}.`,trafficNow:e=>`현재 사용자 트래픽: ${e}\
.`,trafficAsked:e=>`요청되었지만 아직 적용되지 않은 트래픽: ${e}.`,trafficUnknown:"지금 트래픽이 어디로 가는지 읽지 못했습니다.",
healthOk:(e,t)=>`정상으로 응답합니다: ${e.code(t)}`,tagsKept:(e,t)=>`태그를 그대로 두었으므로 태그 URL은 이전과 같은 리비전으로 이어집니다. 트래픽을 뺀 리비전도 마찬가지입니다: ${e.
quote(t)}.`,steps:{fixFirst:"사용자는 정상 리비전을 쓰고 있습니다. 문제를 고쳐 다시 배포하세요.",toLatest:(e,t)=>`지금은 트래픽이 고정되어 있어 새\
 리비전은 자동으로 트래픽을 받지 않습니다. 고친 리비전을 배포한 뒤 트래픽이 다시 최신 리비전을 따르게 하세요: ${e.
code(t)}`,toLatestInWorkflow:(e,t)=>`또는 워크플로의 다음 배포 단계 뒤에 이 단계를 넣으세요: ${e.code(t)}`,withoutDryRun:e=>`실제로 되돌리려면 ${e.
code("dry-run")} 없이 다시 실행하세요.`,newer:(e,t)=>`더 새로운 리비전을 검증하세요. 그 리비전에도 문제가 있다면 ${e.code(t)} \
설정으로 롤백을 다시 실행하세요.`,nameRevision:e=>`다시 실행하거나, ${e.code("revision")} 입력으로 문제의 리비전을 지정하세요. 그러면 기다리지 않습니다.`,
nameBad:(e,t)=>`${e.code("revision")} 입력이 없으면 최신 리비전을 문제의 리비전으로 봅니다. 지금 서비스 중인 리비전이 문제라면 그 이름을 지정하세요: ${e.
code(`revision: ${t}`)}`,nameCandidate:(e,t)=>`트래픽을 받을 리비전을 ${e.code("revision")} 입력으로 지정하세요. ${e.code("examples/step-by-s\
tep.yml")}처럼 ${e.code("suffix")}를 정해 배포하면 워크플로가 이름을 미리 알 수 있습니다. 현재 리비전 목록: ${e.code(t)}`,nameTarget:(e,t)=>`\
정상이었던 리비전을 알고 있다면 ${e.code("to-revision")} 입력으로(검증이 롤백하는 경우에는 ${e.code("baseline")} 입력으로) 지정하세요: ${e.
code(t)}`,decide:"직접 확인하고 결정하세요. 롤백 액션은 판정을 묻지 않고 트래픽을 되돌립니다.",terraform:(e,t)=>`Terraform 설정에서 \
이 서비스의 ${e.code("traffic")} 블록을 바꾸고(${e.code(`revision = "${t}"`)}, ${e.code("percent = 100")}) 적용하세요.`,ignoreTraffic:e=>`워크플로가 \
트래픽을 옮겨야 한다면 Terraform이 트래픽을 관리하지 않게 하고(${e.code("lifecycle { ignore_changes = [traffic] }")}) ${e.code("traffic-o\
wner: workflow")} 설정을 넣으세요.`,choose:(e,t)=>`존재하며 정상이었던 리비전을 골라 ${e.code("to-revision")} 입력으로 지정하세요: ${e.
code(t)}`,look:(e,t)=>`Cloud Run이 보고하는 상태를 확인하세요: ${e.code(t)}`,again:"다시 실행하세요. 지금의 트래픽 상태에서 이어 가며, 같은 변경을 두 번 하지 않습니다.",
longer:e=>`Cloud Run이 오래 걸릴 뿐이라면 ${e.code("ready-timeout")} 값을 늘리세요.`,grant:e=>`이 작업의 계정에 서비스의 ${e.code("rol\
es/run.developer")} 역할(${e.code("run.services.update")})과, 서비스가 실행되는 계정에 대한 ${e.code("roles/iam.serviceAccountUser")} 역할(${e.
code("iam.serviceAccounts.actAs")})을 부여하세요. 트래픽을 옮기려면 둘 다 필요합니다.`,viewer:e=>`이 작업의 계정에 프로젝트의 ${e.
code("roles/run.viewer")} 역할을 부여하세요.`,byHand:(e,t)=>`트래픽을 직접 되돌리세요: ${e.code(t)}`,ask:(e,t)=>`직접 호출해 보세요: ${e.
code(t)}`,names:e=>`워크플로의 ${e.code("service")}, ${e.code("region")}, ${e.code("project")} 값을 확인하세요.`}};function Co(e,t){const o=yt.outcomes[t.
code];return o(e,t,"–")}const _o={locale:"ko-KR",percent:"%",ms:"ms",s:"초",min:"분",h:"시간",mb:"MB",oneIn:e=>`${e}분의 1`},ot=(e,t)=>t===""?"지금 트래픽을 받\
는 리비전은 없습니다":`지금 트래픽: ${e.code(j(t))}`,Ao={"service-deleted":()=>"서비스가 삭제되었습니다","revision-deleted":(e,t)=>`리비전\
이 삭제되었습니다: ${e.quote(t.revision)}`,"ready-lost":(e,t)=>`${t.whose==="revision"?"리비전이":"서비스가"} 준비 상태를 잃었습니다(${e.
code(t.condition)}: ${e.quote(t.message)})`,"ready-again":()=>"다시 준비되었습니다","traffic-lost":(e,t)=>`${{newer:"대상 리비전이 교체되었습니다. 더 새로운 리비전이 트래픽을 가\
져갔습니다",older:"누군가 롤백했습니다. 대상 리비전의 트래픽이 이전 리비전으로 갔습니다",unknown:"누군가 대상 리비전의 트래픽을 가져갔습니다"}[t.
to]}. 대상 리비전의 트래픽: ${e.percent(t.from/100)} → ${e.percent(t.percent/100)}, ${ot(e,t.others)}`,"traffic-gained":(e,t)=>`대상 리비전의 트래픽이 늘었습니다: ${e.
percent(t.from/100)} → ${e.percent(t.percent/100)}, ${ot(e,t.others)}`,"others-split":(e,t)=>`트래픽 배분이 바뀌었습니다. ${ot(e,t.others)}`,"newe\
r-deploy":(e,t)=>t.percent>0?`대상 리비전이 교체되었습니다. 새로 배포된 리비전: ${e.code(t.revision)}, 트래픽 ${e.percent(t.percent/100)}`:
t.takesTraffic?`대상 리비전이 곧 교체됩니다. 트래픽은 최신 리비전을 따르며, 새로 배포된 리비전이 있습니다: ${e.code(t.revision)}`:
`트래픽 없이 배포된 리비전이 있습니다: ${e.code(t.revision)}`,"tag-moved":(e,t)=>t.revision===null?`태그가 더 이상 어디로도 이어지지 않습니다: ${e.
code(t.tag)}`:`태그 ${e.code(t.tag)}의 대상이 바뀌었습니다: ${e.code(t.revision)}`};function kt(e,t){const o=Ao[t.kind];return`${o(e,t)} (${e.time(t.
after)}–${e.time(t.at)} UTC 사이).`}function vt(e,{naming:t}){return t===void 0?"":` (프로브 ${e.quote(t.probe)}의 응답 ${e.count(t.n)}건, ${e.quote(
t.place)})`}function Tt(e,{answers:t,revision:o,region:n}){return`${e.count(t)}건은 같은 배포의 다른 리전이 응답했습니다(리비전 ${e.quote(o)}\
, 리전 ${e.quote(n)})`}const xo={"newer-revision":(e,t)=>`더 새로운 리비전이 있지만 이번 검증 대상은 아닙니다: ${e.quote(t.revision)}`,"\
deployed-before":(e,t)=>`최신 리비전은 ${e.dateTime(t.createdAt)} UTC에 만들어졌습니다: ${e.quote(t.revision)}. 이 단계 전에 배포가 있었다면 Cloud Run에 아직 나타나\
지 않은 것이니, ${e.code("revision")} 입력으로 그 리비전을 지정하세요.`,"candidate-changed":(e,t)=>`검증 중에 최신 리비전이 바뀌었습니다: ${e.
quote(t.from)} → ${e.quote(t.to)}`,"traffic-pinned":(e,t)=>`트래픽이 고정되어 있습니다: ${e.quote(t.revision)} ${e.count(t.percent)}%. 새 리비전은 자동으로\
 트래픽을 받지 않습니다.`,"partial-traffic":(e,t)=>`대상 리비전은 트래픽의 ${e.count(t.percent)}%를 받습니다. 아래 수치는 이 트래픽만 집계했습니다.`,
"only-not-users":(e,t)=>`판정 로그의 요청 ${e.count(t.ignored)}건은 모두 점검 도구나 봇이 보냈거나 입력으로 제외한 것이어서 사용자 요청이 없습니다.`,
"source-fallback":()=>"앱 로그에 지연 시간이 있는 항목이 없어 Cloud Run 요청 로그로 판정했습니다. 정적 파일과 사전 요청(preflight)을 포함한 모든 요청이 들어 있습니다.",
"field-missing":(e,t)=>`앱 로그 ${e.count(t.entries)}건 중 ${e.code(t.path)}(${e.code(`${t.field}-field`)})가 있는 것은 없습니다${t.instead.length===
0?".":`. 있는 필드: ${t.instead.map(o=>e.quote(o)).join(", ")}.`}`,"routing-unread":(e,t)=>`프로젝트의 로그 싱크 설정을 읽지 못해, 요청을 제외하는 설정이 있어도 알 수 없습니다: ${e.
quote(j(t.detail))}`,"requests-not-judged":e=>`요청은 판정하지 않았습니다(${e.code("requests: none")}). 오류율과 지연 시간, 그 비교가 없습니다. 통과는 인스턴스가 정상이라는 뜻일 뿐\
입니다.`,"since-cut":(e,t)=>`리비전이 만들어진 지 일주일이 넘어 ${e.dateTime(t.fromAt)} UTC부터의 기록만 확인했습니다.`,"probes-ju\
dged":e=>`대상 리비전에는 태그만 있고 트래픽이 없어 사용자 요청이 도달하지 않으므로, 이 작업의 프로브로 판정했습니다. 프로브는 수가 적고 모두 비슷하며, 실제 부하에서 어떨지는 알려 주지 않습니다. ${e.
code("chat-body")}에 ${e.code("{{nonce}}")}가 없으면 대부분 응답 캐시가 답했을 수 있습니다.`,"refused-unseen":()=>"Cloud Run 요청 로그에 일부 요청이 \
없어, 인스턴스에 도달하지 못한 요청(429, 503)은 어떤 로그에서도 볼 수 없을 수 있습니다. 오류율은 나머지 요청만 집계한 값입니다. 요청 로그의 제외 필터를 성공한 요청으로 한정하면 이런 요청이 남습니다.",
"probes-late":(e,t)=>`${e.code("probe-interval")} 설정(${e.duration(t.intervalMs)})을 지키지 못했습니다. 프로브는 앞의 응답이 온 뒤에 보내므로, 예정된 ${e.
count(t.due)}건 중 ${e.count(t.missed)}건을 건너뛰었습니다.`,"hanging-unseen":(e,t)=>`요청은 끝나야 로그에 남습니다. 이 서비스의 요청 제한 시간은 ${e.
duration(t.timeoutMs)}이지만, 이번 검증에서는 ${e.duration(t.longestSeenMs)}보다 오래 걸리는 요청을 볼 수 없었습니다. ${e.code("chat-\
path")}로 채팅 프로브를 보내거나 ${e.code("window")}를 늘리면 멈춘 요청을 찾을 수 있습니다.`,sampled:(e,t)=>`읽을 수 있는 양보다 트래픽이 많아, 서버에\
서 요청의 ${e.percent(t.fraction)}만 표본으로 뽑아 판정했습니다.`,"late-not-awaited":(e,t)=>`항목이 너무 많아 관찰 구간이 끝난 뒤 전체를 다시 읽지 못했습니다. ${e.
time(t.beforeAt)} UTC 이전 항목 중 늦게 도착한 것은 빠졌을 수 있습니다.`,"log-read-failed":(e,t)=>`로그 읽기가 ${e.count(t.times)}회 실패해\
 다시 시도했습니다. 마지막 오류: ${e.quote(j(t.detail))}`,"past-read-failed":(e,t)=>`이 서비스의 과거를 읽지 못해 각 한도를 이 구간만으로 판정했습니다. 정상 서비스가 실패로 판정되는 구간이 10\
0개 중 1개 이하라는 것은 실패하거나 느린 요청이 하나씩 나타날 때만 성립합니다: ${e.quote(j(t.detail))}`,"past-unknown":()=>"Clou\
d Monitoring에 이 리비전 이전의 요청이 없어 각 한도를 이 구간만으로 판정했습니다. 정상 서비스가 실패로 판정되는 구간이 100개 중 1개 이하라는 것은 실패하거나 느린 요청이 몰리지 않고 하나씩 나타날 때만 성립합니다.",
"metrics-read-failed":(e,t)=>`메트릭을 읽지 못했습니다: ${e.quote(j(t.detail))}`,"probes-in-log-unknown":(e,t)=>`앱 로그에서는 이 작업이 보낸 프로브 ${e.
count(t.probes)}회를 사용자 요청과 구분할 수 없어, 수치에 섞여 있을 수 있습니다.`,"baseline-not-read":(e,t)=>t.detail===null?"대상 리비전의 \
로그를 읽느라 읽기 한도를 다 써서, 이전 리비전의 요청을 읽지 못했고 비교하지 않았습니다.":`이전 리비전의 요청을 읽지 못해 비교하지 않았습니다: ${e.
quote(j(t.detail))}`,"errors-truncated":()=>"오류 로그가 읽는 한도보다 많아, 오류 메시지 목록이 전부가 아닙니다.","service-changed":(e,t)=>kt(
e,t.change),"probes-of-all":(e,t)=>`프로브를 보내지 않았습니다. 대상 리비전은 트래픽의 ${e.percent(t.percent/100)}만 받고 전용 태그가 없어, 어느 리비전이 \
응답할지 알 수 없습니다. 태그를 붙여 배포하고 ${e.code("tag")} 입력을 지정하면 대상 리비전만 확인합니다.`,"answers-left-out":(e,t)=>`\
프로브 응답 ${e.count(t.answers)}건을 제외했습니다. 그 주소가 대상 리비전으로 이어진다고 확신할 수 없습니다.`,"regions-unve\
rified":(e,t)=>`이 서비스는 다음 리전에서도 실행되지만 이번 결과는 그 리전에 대한 것이 아닙니다: ${t.regions.map(o=>e.quote(o)).
join(", ")}. 설정 파일의 ${e.code("regions")}에 함께 나열하세요.`,"pin-released":()=>"트래픽이 다시 최신 리비전을 따릅니다. 다음 배포는 자동으로 트래픽을 받습니다.",
"pin-kept":(e,t)=>`트래픽은 고정된 채로 두었습니다. ${Co(e,t.why)}`,"stopped-by-error":(e,t)=>`오류로 중단되었습니다: ${e.quote(j(t.detail))}`},
qt={iap:{what:"IAP(Identity-Aware Proxy)가 대신 응답했습니다",way:e=>`IAP가 받아들이는 토큰을 ${e.code("probe-headers")}로 주거나, IAP를 거치지 않는 주소를\
 ${e.code("url")}로 지정하세요.`},invoker:{what:"인스턴스에 도달하기 전에 Cloud Run이 거부했습니다",way:e=>`이 작업의 계정에 서비스의 ${e.
code("roles/run.invoker")}를 부여하거나, ${e.code("health-path: none")}과 ${e.code("chat-path: none")}으로 프로브를 끄세요.`},"reserved-path":{what:"\
Google 프런트엔드가 예약한 경로입니다",way:e=>`${e.code("health-path")}나 ${e.code("chat-path")}에 z로 끝나지 않는 경로를 지정하세요. Cloud Run에서 ${e.
code("/healthz")} 같은 경로는 컨테이너에 도달하지 않습니다.`},"not-found":{what:"이 러너에서는 Google 프런트엔드가 모르는 주소입니다",
way:e=>`서비스의 인그레스, ${e.code("run.app")} 주소와 ${e.code("url")}을 확인하세요. 작업을 내부 네트워크에서 실행하거나 이 러너가 쓸 수 있는 주소를 지정하세요.`},
"no-instance":{what:"받을 인스턴스가 없었고, 요청 로그에 이 리비전의 항목이 없습니다",way:()=>"최대 인스턴스 수, 시작 시간 등 서비스의 확장과 status.clo\
ud.google.com을 확인하세요."},google:{what:"Google 프런트엔드가 자체 오류로 응답했습니다",way:()=>"작업을 다시 실행하세요. 계속되면 status.cloud.google\
.com을 확인하세요."},"load-balancer":{what:"부하 분산기나 Cloud Armor가 대신 응답했습니다",way:e=>`부하 분산기 규칙에서 이 러너를 허용하거나, 그 뒤에 있지 않은 주소를 ${e.
code("url")}로 지정하세요.`},https:{what:"https를 요구하는 주소입니다",way:e=>`${e.code("url")}을 https로 지정하세요.`},gateway:{what:"서비\
스 앞의 게이트웨이가 대신 응답했습니다",way:e=>`${e.code("probe-headers")} 등으로 프로브가 게이트웨이를 지나게 하거나, 그 뒤의 주소를 ${e.
code("url")}로 지정하세요.`},proxy:{what:"러너의 프록시가 통과시키지 않았습니다",way:e=>`러너의 프록시에서 이 주소를 허용하거나 ${e.
code("NO_PROXY")}에 넣으세요. 암호를 묻는 프록시라면 ${e.code("HTTPS_PROXY")}에 적습니다.`},dns:{what:"러너가 주소의 이름을 찾지 못했습니다",
way:e=>`${e.code("url")}과 러너의 DNS를 확인하세요.`},tls:{what:"러너가 주소의 인증서를 신뢰하지 않습니다",way:e=>`서명한 인증 기관을 ${e.
code("NODE_EXTRA_CA_CERTS")}로 러너에 주거나, ${e.code("url")}의 인증서를 고치세요.`},refused:{what:"주소에서 연결을 받지 않습니다",
way:e=>`${e.code("url")}, 러너의 프록시와 방화벽을 확인하세요. Cloud Run의 주소는 늘 연결을 받습니다.`},connect:{what:"러너가 주소에 연결하지 \
못했습니다",way:e=>`${e.code("url")}과 러너의 네트워크(방화벽, 경로, 프록시)를 확인하세요.`},reset:{what:"응답 전에 연결이 끊겼고, 요청 로그에 이 리비전\
의 항목이 없습니다",way:()=>"러너와 서비스 사이를 확인하고 작업을 다시 실행하세요."},unproven:{what:"컨테이너가 응답했다는 증거가 없습니다. 이 리비전의\
 요청 로그에 프로브의 트레이스가 없습니다",way:e=>`주소를 직접 호출해 누가 응답하는지 보세요. 요청 로그가 제외되어 있지 않은지, ${e.
code("url")}이 이 리비전으로 가는지 확인하세요.`}},Rt={path:{what:"경로가 잘못되었을 수 있습니다.",way:(e,t)=>`서비스에 있는 경로를 ${e.
code(t)}에 지정하거나 ${e.code(`${t}: none`)}으로 끄세요.`},page:{what:"경로가 잘못되었을 수 있습니다. 상태 대신 웹 페이지가 응답했습니다.",
way:(e,t)=>`웹 페이지가 아니라 API로 응답하는 경로를 ${e.code(t)}에 지정하거나 ${e.code(`${t}: none`)}으로 끄세요.`},credentials:{what:"\
앱이 프로브에 없는 인증을 요구합니다.",way:(e,t)=>`앱이 요구하는 것을 ${e.code("probe-headers")}로 주거나 ${e.code(`${t}: none`)}으로 \
끄세요.`},body:{what:"앱이 요청 형식을 받아들이지 않습니다.",way:(e,t)=>t==="chat-path"?`${e.code("chat-body")}, ${e.code("chat-path")}, ${e.
code("probe-headers")}로 앱의 형식에 맞게 요청하거나 ${e.code("chat-path: none")}으로 끄세요.`:`${e.code(t)}와 ${e.code("probe-headers")}로 앱의\
 형식에 맞게 요청하거나 ${e.code(`${t}: none`)}으로 끄세요.`}},he={app:"앱 로그",platform:"Cloud Run 요청 로그"},Ct={...he,monitoring:"Clo\
ud Monitoring의 요청 수"},So={all:"요청",ok:"오류 없는 요청",failed:"실패한 요청",slow:"느린 요청"},We={ms:"밀리초",s:"초",us:"마이크로초",
ns:"나노초"},_t=e=>e==="monitoring"?"Cloud Monitoring이 집계한":e==="probes"?"이 작업이 보낸":`${he[e]}에 있는`,Po={lacks:(e,t)=>t.by==="probes"?
`정상 응답을 받은 프로브 ${e.count(t.of)}건 중 ${he[t.log]}에 있는 것은 ${e.count(t.found)}건입니다`:`${_t(t.by)} ${So[t.kind]} 가운데 비교한 ${e.
count(t.of)}건 중 ${he[t.log]}에 있는 것은 ${e.count(t.found)}건입니다`,stopped:(e,t)=>t.by==="probes"?t.log==="app"?`${e.time(t.fromAt)} UTC 이후 ${he.
platform}에는 프로브 ${e.count(t.of)}건이 하나도 없고 ${he.app}에도 요청이 거의 없어, 그 뒤의 일은 어느 로그에도 없습니다`:`${e.
time(t.fromAt)} UTC 이후 보낸 프로브 ${e.count(t.of)}건이 ${he[t.log]}에 하나도 없습니다`:`${e.time(t.fromAt)}부터 ${e.time(t.toAt)} UTC까지 ${_t(
t.by)} 요청 ${e.count(t.of)}건 중 ${he[t.log]}에 있는 것은 ${e.count(t.found)}건입니다`,"too-many":(e,t)=>{const o=Ct[t.by==="probes"?"platform":t.
by],n=`${he[t.log]}의 요청 기록은 ${e.count(t.found)}건입니다`;return t.of===0?`비교할 수 있는 구간에서 ${o} 기준 요청은 아직 없는데 ${n}\
. 다른 기록이 섞여 있거나 한쪽이 늦습니다`:`비교할 수 있는 구간에서 ${o} 기준 요청은 ${e.count(t.of)}건인데 ${n}. 앱이 요청 하나에 기\
록을 여러 건 남기거나 다른 기록이 섞여 있습니다`},"shared-traces":(e,t)=>`요청 ${e.count(t.of)}건 중 ${e.count(t.found)}건이 다른 요청과 트레이스를 \
함께 쓰므로 앱 기록을 서로 구분할 수 없습니다`,"not-users":(e,t)=>`Cloud Run 요청 로그에 따르면 ${he[t.log]}의 요청 가운데 비교한 ${e.
count(t.of)}건 중 ${e.count(t.found)}건은 점검 도구나 봇이 보낸 것입니다`,unit:(e,t)=>t.traces>0?`트레이스 ${e.count(t.traces)}건을 비교하면 앱의 지\
연 시간은 ${We[t.declared]}가 아니라 ${We[t.seems]}입니다. ${e.code(`latency-unit: ${t.seems}`)}를 설정하세요`:`Cloud Run의 지연 시간과 비교하면 앱의 지연 시간\
은 ${We[t.declared]}가 아니라 ${We[t.seems]}일 수밖에 없습니다. ${e.code(`latency-unit: ${t.seems}`)}를 설정하세요`,"latency-differs":(e,t)=>`\
두 로그에 모두 있는 요청 ${e.count(t.of)}건 중 ${e.duration(t.budgetMs)}보다 오래 걸린 것은 Cloud Run 로그로는 ${e.count(t.platform)}건, \
앱 로그로는 ${e.count(t.app)}건입니다. ${t.app>t.platform?"앱이 응답 뒤의 작업까지 재는 것 같습니다":"앱이 요청의 일부만 재거나 스트리밍 응답일 수 있습니다"}`,
"status-differs":(e,t)=>`두 로그에 모두 있는 요청 ${e.count(t.of)}건 중 Cloud Run 로그에서만 실패한 것이 ${e.count(t.platform)}건, 앱 로그에서만 \
실패한 것이 ${e.count(t.app)}건입니다`,"values-missing":(e,t)=>`${he[t.log]}의 요청 ${e.count(t.of)}건 중 ${e.count(t.of-t.found)}건에는 쓸 수 있는 ${t.
field==="latency"?"지연 시간이":"상태 코드가"} 없습니다`,excluded:(e,t)=>`로그 싱크 ${e.code(t.sink)}의 설정 때문에 ${he[t.log]}에서 요청이 빠\
집니다: ${e.code(t.filter)}`,unchecked:(e,t)=>`${he[t.log]}에 모든 요청이 있는지 확인해 주는 다른 자료가 없습니다`};function nt(e,t){const o=Po[t.
code];return`${o(e,t)}.`}const st=(e,t)=>t===null?"":`(${e.quote(t)})`;function Mo(e,{step:t,file:o,tests:n,skipped:q,steps:E}){const oe=q===0?"":`(건너뜀 ${e.
count(q)}건 포함)`,ne=n===null?"":`, 테스트 ${e.count(n)}건${oe}`,Le=E===1?"":` 지정된 단계 ${e.count(E)}개가 모두 통과했습니다.`;return`테\
스트 통과: ${e.quote(t)}${st(e,o)}${ne}.${Le}`}function jo(e,{step:t,file:o,tests:n,failed:q,detail:E}){const oe=n===null||q===null?"":`, 테스트 ${e.count(
n)}건 중 ${e.count(q)}건`,ne=E===""?"":`. 첫 실패: ${e.quote(E)}`;return`테스트 실패: ${e.quote(t)}${st(e,o)}${oe}${ne}. 어느 리비전을 시험했는지는 알 수 없습니다.`}
function Oo(e,{step:t,file:o,detail:n}){return`테스트 결과를 알 수 없습니다: ${e.quote(t)}${st(e,o)}. 이유: ${e.quote(j(n))}`}const at={memory:{name:"\
메모리",points:"Cloud Monitoring 메모리 측정값",above:"메모리 한도를 높이거나 누수를 찾으세요. 검증 한도는 리비전의 메모리 한도보다 낮아야 합니다."},
cpu:{name:"CPU",points:"Cloud Monitoring CPU 측정값",above:"CPU 한도를 높이거나, 동시 요청 수를 낮추거나, 인스턴스 수를 늘리세요."},
startup:{name:"시작 시간",points:"Cloud Monitoring 시작 시간 측정값",above:"컨테이너가 더 빨리 시작되게 하세요. 포트를 열기 전에 불러오는 것을 줄이거나, 시작 CPU 부스트를 켜거나, 최소 인스턴스(min\
-instances)를 두세요."}},Eo=Z(at,"name"),No=Z(at,"points"),Lo=Z(at,"above"),At={requests:"판정 대상 요청",refused:"실패하거나 거부된 요청에 대한 Cloud Run 로그",
kills:"인스턴스 종료에 대한 Cloud Run 기록","error-lines":"대상 리비전의 오류 로그",waits:"요청의 대기 시간",...No,"probe-health":"헬\
스 체크 응답","probe-chat":"채팅 프로브 응답","version-probes":"버전을 밝히는 응답","probe-traces":"프로브에 응답한 리비전","judge\
d-probes":"요청과 함께 판정한 프로브",probe:"목록에 있는 프로브의 응답",service:"Cloud Run의 서비스 상태",baseline:"이전 리비전의 요청"},
Uo={credentials:"자격 증명이 거부되었거나 만료되었습니다",impersonation:"이 계정은 서비스 계정으로 동작할 권한이 없습니다",
role:"필요한 역할이 없습니다",scope:"이 API에 쓸 수 없는 토큰입니다",policy:"조직 정책이 금지합니다","service-off":"API가 꺼져 있습니다",
billing:"프로젝트의 결제가 꺼져 있습니다",proxy:"Google 대신 중간의 다른 것이 응답했습니다",tls:"상대의 인증서를 신뢰할 수 없습니다",
clock:"이 작업을 실행하는 컴퓨터의 시계가 맞지 않습니다",quota:"Google의 읽기 할당량이 소진되었습니다","read-limit":"이 실행의 자체\
 읽기 한도에 여유가 없었습니다",hung:"응답이 오지 않았습니다",outage:"Google이 오류로 응답했습니다",network:"네트워크에 문제가 있었습니다",
"not-found":"Google이 찾지 못했습니다",conflict:"동시에 다른 변경이 있었습니다",invalid:"Google이 요청을 받아들이지 않았습니다",
"too-large":"받을 수 있는 크기를 넘는 응답이었습니다",cancelled:"읽기가 중단되었습니다",ours:"응답을 해석하지 못했습니다",
"too-much":"주어진 시간에 읽을 수 있는 양보다 많았습니다","nothing-newer":"더 최근 값이 없었습니다","cut-off":"파일의 일부가 손상되었습니다",
"not-exported":"파일에 관찰 구간 전체가 들어 있지 않습니다","not-looked":"확인하기 전에 실행이 끝났습니다"},de=e=>e.ofProbes?"프로\
브":"요청";function fe(e){if(e.id==="hidden-wait")return`요청 ${e.n}건 중 ${e.bad??"0"}건(${e.value??"0%"})이 인스턴스에 도달하기 전에 대기했고(로그의 지연 시간에는 나타나지 않음), 허용\
 비율은 ${e.limit}입니다.`;if(e.percentile!==null){const o=e.bad===null?"":` ${de(e)} ${e.n}건 중 ${e.bad}건(${e.badRate})이 한도를 넘었고, 허용 비율은 ${e.
allowedRate??"이보다 낮습니다(알 수 없음)"}입니다.`;return e.value===null?`${de(e)} ${e.n}건 중 ${e.bad??"0"}건이 한도(${e.limit})보다 느렸습니다.`:
`${e.percentile} 지연 시간은 ${e.value}, 한도는 ${e.limit}입니다.${o}`}const t=e.bad===null?`${de(e)} ${e.n}건`:`${de(e)} ${e.n}건 중 ${e.bad}건`;
return`오류율은 ${e.value??"알 수 없음"}(${t}), 한도는 ${e.limit}입니다.`}const me=e=>e.interval===null?"":e.interval.high===null?` 실제 값은 95% 신뢰수준\
에서 ${e.interval.low} 이상입니다.`:` 실제 값은 95% 신뢰수준에서 ${e.interval.low}–${e.interval.high} 범위에 있습니다.`,xt=e=>e.burst===
null?"":` 실패하거나 느린 요청이 한 번에 ${e.burst}건까지 몰리는 것을 감안한 값입니다.`,St=e=>e.againstOdds===null?"":` 서비스가 한도를 지키고\
 있다면 이런 결과가 나올 확률은 최대 ${e.againstOdds}입니다(실패로 판정하는 기준: ${e.againstNeeded}).${xt(e)}`,Pt=e=>e.forOdds===null?
"":` ${e.provenRate===null?"서비스가 한도를 넘고 있다면":`${rt(e)} 실제로 ${e.provenRate}라면`} 이렇게 좋은 결과가 나올 확률은 최대 ${e.
forOdds}입니다(통과로 판정하는 기준: ${e.forNeeded}).${xt(e)}`,Io=e=>e.id==="hidden-wait"?"숨은 대기":e.percentile===null?"오류":`느린 ${de(
e)}(${e.limit} 초과)`,Do=e=>e.id==="hidden-wait"?"숨은 대기가 없는 요청":e.percentile===null?`오류 없는 ${de(e)}`:`${e.limit} 안에 끝난 ${de(
e)}`,rt=e=>e.id==="hidden-wait"?"숨은 대기의 비율이":e.percentile===null?"오류율이":`느린 ${de(e)}의 비율이`,Mt=e=>e.provenRate===null?"한도 준수가":
`${rt(e)} ${e.provenRate} 미만임이`,jt=e=>e.provenRate===null?"":` 통과하려면 ${rt(e)} ${e.provenRate} 미만임이 입증되어야 합니다.`,Ot=e=>e.
burst===null?"정확 검정":"검정",Ge=(e,t)=>t===0?"":`에 ${e.percent(t)}를 더한 값`,it=e=>e?"두 리비전이 같은 시간에 처리한 요청을 비교했습니다.":
"이전 리비전의 요청은 배포 직전 같은 길이의 시간에서 가져왔으므로, 그 사이에 달라진 다른 요인도 반영됩니다.",Fe=(e,t,o)=>`\
실제로 ${o} 이런 결과가 나올 확률은 최대 ${e.odds(t.lnE)}입니다(알리는 기준: ${e.odds(t.lnNeeded)}).`,Et=e=>e.share===null||e.whole===null?
"":`, 인스턴스에 설정된 ${e.whole}의 ${e.share}`,Nt=(e,t)=>t===""?"":` 사유: ${e.code(t)}.`,dt=e=>e.id==="restarts"?"컨테이너 종료":"오류 로그",
lt=(e,t,o)=>`관찰 구간의 ${dt(t)}는 ${t.value??"여러"}건입니다. ${e.code(o.revision)}의 같은 길이 구간 ${e.count(o.windows)}개 중 20개에 19개는 ${t.
limit}건 이하였고, ${e.count(o.asMany)}개는 이만큼 이상이었으며, 가장 많은 구간은 ${e.count(o.most)}건이었습니다.`,Lt=(e,t)=>`${e.duration(
t.partMs)} 단위 ${e.count(t.parts)}개 중 ${e.count(t.above)}개가 이전 리비전의 평소 최대(${e.count(t.usualPart)}건)를 넘었습니다`,Bo={"br\
each-early":(e,t,o)=>`${fe(t)} 관찰을 시작한 지 ${e.duration(o.afterMs)} 만에 초과가 분명해졌습니다.${St(t)}${me(t)}`,"breach-at-end":(e,t)=>`${fe(
t)} 관찰이 끝난 시점의 ${Ot(t)}에서 초과로 판정했습니다.${St(t)}${me(t)}`,"proven-early":(e,t)=>`${fe(t)} 관찰이 끝나기 전에 ${Mt(t)}\
 입증되었습니다.${Pt(t)}${me(t)}`,"proven-at-end":(e,t)=>`${fe(t)} 관찰이 끝난 시점의 ${Ot(t)}에서 ${Mt(t)} 입증되었습니다.${Pt(t)}${me(
t)}`,"not-proven":(e,t,o)=>`${fe(t)} 이 결과만으로는 한도를 넘었다고도, 지켰다고도 말할 수 없습니다.${jt(t)}${me(t)} ${o.moreClean===
null?"한도에 너무 가까워, 현실적인 요청 수로는 입증하기 어렵습니다.":o.moreClean===0?"끝까지 관찰했다면 입증되었겠지만, 그 전에 종료되었습니다.":
`${Do(t)} ${e.count(o.moreClean)}건이 더 있었다면 한도 준수가 입증되었을 것입니다.`} ${t.n}건 중 ${Io(t)} ${e.count(o.failsFrom)}건부터는 실패입\
니다.`,"proven-too-soon":(e,t,o)=>`${fe(t)} 이 결과로 한도 준수가 입증되지만, ${e.code("min-duration")} 설정에 따라 ${e.duration(o.minDurationMs)}\
 전에는 통과로 판정하지 않습니다.${jt(t)}${me(t)}`,"no-requests":(e,t)=>`대상 리비전의 로그에 사용자 요청이 없어 ${t.id==="hidden\
-wait"?"숨은 대기를":t.percentile===null?"오류율을":"지연 시간을"} 판단할 수 없습니다.`,"traffic-vanished":(e,t,o)=>`${e.duration(o.forMs)}\
 동안 들어온 요청은 ${t.value??"0"}건입니다. 이 리비전 이전의 같은 길이 구간 ${e.count(o.windows)}개는 중앙값이 약 ${e.count(Math.
round(o.expected))}건이고 100개 중 99개가 ${e.count(Math.round(o.usual))}건 이상입니다. ${t.limit}건 미만이면 사라진 것으로 봅니다. 이렇게 적은 요청으로는 나머지 사용자에 대해 알 수 \
없습니다.`,"no-usable-values":(e,t,o)=>`요청 로그는 ${e.count(o.entries)}건 있지만, ${t.id==="error-rate"?"쓸 수 있는 상태 코드가":"쓸 수 있는\
 지연 시간이"} 있는 것은 없습니다.`,"like-the-past":(e,t,o)=>`${fe(t)} 이 구간만 보면 한도를 넘었지만, 이 리비전 이전에도 이런 구간이 있었습니다. 최근 ${e.
count(o.windows)}개 구간 중 ${e.count(o.windows-o.asBad)}개보다 나쁩니다.${o.burst===void 0?"":` 이전에는 실패하거나 느린 요청이 약 ${e.
count(Math.round(o.burst))}건씩 몰려서 나타났습니다.`}${me(t)}`,"bursts-as-before":(e,t,o)=>`${fe(t)} 실패하거나 느린 요청이 하나씩 나타났다면 한도를 넘은 것이지만, 이 리비전 이전처럼 \
약 ${e.count(Math.round(o.burst))}건씩 몰려서 나타났다고 보면 넘지 않았습니다.${me(t)}`,"possibly-bad":(e,t,o)=>`${fe(t)} 그러나 로그 ${e.
count(o.entries)}건 중 ${e.count(o.unknown)}건에는 쓸 수 있는 ${t.id==="error-rate"?"상태 코드가":"지연 시간이"} 없습니다. 실패하거나 멈춘 요청일수록 기록이 빠지기\
 쉬운데, 이 요청들이 정상이었는지에 따라 판정이 달라지므로 결론을 낼 수 없습니다.${me(t)}`,"sampled-unevenly":(e,t,o)=>`${fe(t)}\
 그러나 읽을 수 있는 양보다 요청이 많아 붐빈 시간대는 한산한 시간대보다 적게 읽었습니다. 전체 요청으로 환산하면 약 ${e.
percent(o.rate)}${t.id==="error-rate"?"가 실패했으며":`가 ${t.limit}보다 느렸으며`}, 한도 안이라고 입증되지 않았습니다.${me(t)}`,"lo\
g-doubted":(e,t,o)=>`${fe(t)} 그러나 이것만으로는 판정하지 않습니다. ${nt(e,o.doubt)}`,"other-log-judged":(e,t,o)=>`요청은 ${Ct[o.judged]} 기\
준으로 판정했습니다. ${o.doubts.map(n=>nt(e,n)).join(" ")}`,"logs-disagree":(e,t,o)=>`요청에 관한 자료가 서로 맞지 않습니다. ${o.doubts.
map(n=>nt(e,n)).join(" ")}`,"no-access":(e,t,o)=>`확인하지 못했습니다: ${e.quote(j(o.detail))}`,"not-reachable":(e,t,o)=>`연결하지 못했습니다: ${e.
quote(j(o.detail))}`,"not-covered":(e,t,o)=>o.why==="not-looked"?`${e.time(o.missingFromAt)} UTC 이후를 확인하기 전에 실행이 끝나 입증되지 않았습니다: ${At[o.
source]}${o.detail===""?".":`. ${e.quote(j(o.detail))}`}`:`끝까지 확인하지 못해 입증되지 않았습니다. ${e.time(o.missingFromAt)} UTC부터 읽지 못한 것:\
 ${At[o.source]}. ${Uo[o.why]}${o.detail===""?".":`: ${e.quote(j(o.detail))}`}`,"gauge-above":(e,t,o)=>`${e.time(o.firstAt)} UTC부터 1분 간격 측정값 ${e.
count(o.consecutive)}개가 연속으로 한도(${t.limit}${Et(t)})를 넘었고, 최고값은 ${t.value}입니다. 3개 연속 초과는 실패입니다.`,"gau\
ge-within":(e,t,o)=>`1분 간격 측정값 ${e.count(o.points)}개가 모두 한도(${t.limit}${Et(t)}) 안에 있고, 최고값은 ${t.value}입니다.`,"gauge\
-undecided":(e,t,o)=>o.above===0?`측정값이 아직 ${e.count(o.points)}개뿐이며 한도(${t.limit})를 넘은 것은 없습니다. 판단하려면 3개가 필요합니다.`:
`측정값 ${e.count(o.points)}개 중 ${e.count(o.above)}개가 한도(${t.limit})를 넘었습니다. 3개 연속 초과하면 실패입니다.`,"gauge-no-poi\
nts":()=>"이 리비전의 Cloud Monitoring 측정값이 아직 없습니다(측정값은 2–3분 늦게 나타납니다). 통과로 보지 않습니다.","lim\
it-unknown":(e,t)=>`Cloud Run이 인스턴스에 설정된 크기를 알려주지 않아 그 ${t.share??"일부"}가 얼마인지 알 수 없습니다. 최고값은 ${t.
value??"알 수 없음"}입니다. 통과로 보지 않습니다.`,"budget-none":e=>`판정하지 않습니다: 한도 ${e.code("none")}.`,"requests-none":e=>`판\
정하지 않습니다: ${e.code("requests: none")}.`,"killed-for-memory":(e,t,o)=>`메모리 한도를 넘어 종료된 인스턴스가 ${e.count(o.kills)}개 있습\
니다. 첫 종료: ${e.time(o.firstAt)} UTC${o.instance===void 0?"":`, 인스턴스 ${e.code(`${o.instance}…`)}`}${o.usedBytes===void 0||o.limitBytes===void 0?
"":`, 사용량 ${e.bytes(o.usedBytes)}(한도 ${e.bytes(o.limitBytes)})`}. ${e.quote(o.message)}`,"killed-before":(e,t,o)=>`관찰 구간에는 메모리 초과 종료가 없습니다. 그 전에 인스턴스 ${e.
count(o.kills)}개가 종료되었고 마지막은 ${e.dateTime(o.lastAt)} UTC입니다. 오래 서비스한 리비전이므로 이번 배포의 문제가 아닙니다: ${e.
quote(o.message)}`,"not-killed":()=>"메모리 한도를 넘어 종료된 인스턴스가 없습니다.",restarted:(e,t,o)=>`컨테이너가 스스로 종료된 횟수는 ${e.
count(o.times)}회입니다. 첫 종료는 ${e.time(o.firstAt)} UTC: ${e.quote(o.message)}`,"events-none":(e,t)=>`관찰 구간에 ${dt(t)}가 없습니다.`,"e\
vents-usual":(e,t,o)=>`${lt(e,t,o)} 평소보다 많지 않습니다. 같은 오류라는 증명은 아닙니다.`,"events-unusual":(e,t,o)=>`${lt(e,t,o)} 평소보다 \
많고 지속됩니다. ${Lt(e,o)}. 두 리비전이 같다면 이런 결과가 나올 확률은 최대 ${e.odds(-Math.log(Math.max(o.alikeRate,Number.MIN_VALUE)))}\
이며(실패 기준: ${e.odds(-Math.log(o.failRate))}), 이전 리비전에서 절반 이상이었던 구간은 ${e.count(o.asBad)}개입니다.`,"events-uncle\
ar":(e,t,o)=>`${lt(e,t,o)} ${o.shared?"평소보다 많지만 함께 실행 중인 이전 리비전도 같은 일을 겪고 있습니다.":"평소보다 많지만 일시적으로 몰린 것일\
 수 있습니다."} ${Lt(e,o)}. 이전 리비전에서 절반 이상이었던 구간은 ${e.count(o.asBad)}개입니다. 실패하려면 구간의 절반 이상 지속되고 우연으로 보기 어려워야 합니다.`,
"events-not-compared":(e,t,o)=>`관찰 구간의 ${dt(t)}는 ${t.value??"여러"}건이며 비교할 대상이 없습니다. ${o.detail===""?"이전 리비전이 없거나, 관찰 구간\
만큼 오래 실행되지 않았습니다.":e.quote(j(o.detail))}`,"probe-ok":(e,t,o)=>o.others!==void 0?`이 리전에 도달한 프로브는 모두 정상 응답했습니다. 프로브 ${e.
count(o.sent)}건 중 ${Tt(e,o.others)}. 그 응답은 해당 리전에서 판정합니다.`:`프로브 ${e.count(o.sent)}회 모두 정상 응답했습니다.`,
"probe-some-failed":(e,t,o)=>`프로브 ${e.count(o.sent)}회 중 ${e.count(o.failed)}회 실패했습니다(최대 ${e.count(o.longestRun)}회 연속). 마지막 실패: ${e.
quote(j(o.last))}`,"probe-failing":(e,t,o)=>`프로브가 ${e.count(o.run)}회 연속 실패했습니다. 마지막 실패: ${e.quote(j(o.last))}`,"probe-concer\
ned":(e,t,o)=>`프로브 ${e.count(o.sent)}건 모두 정상 응답이지만 그중 ${e.count(o.concerned)}건이 경고를 포함했습니다. 마지막 내용: ${e.
quote(j(o.last))}`,"probe-unknown-state":(e,t,o)=>`프로브 ${e.count(o.sent)}건에 비정상 응답은 없었으나 그중 ${e.count(o.unknown)}건에 알 수 없는 상태가\
 있습니다. 실패는 아닙니다. 마지막 내용: ${e.quote(j(o.last))}`,"probe-not-sent":(e,t,o)=>`프로브 ${e.count(o.sent)}건 중 ${e.count(o.unsent)}\
건을 보내지 못했습니다: ${qt[o.door].what}. 리비전에 대해서는 알 수 없습니다. 마지막 내용: ${e.quote(j(o.last))}`,"probe-other-regi\
on":(e,t,o)=>`다음 주소는 여러 리전 앞에 있습니다: ${e.quote(o.address)}. 프로브 ${e.count(o.sent)}건 중 이 리전에 도달한 것으로 확인된 것은 없습니다. ${Tt(
e,o.others)}. 이 리전에 대해서는 알 수 없습니다.`,"probe-elsewhere":(e,t,o)=>`${o.address===void 0?"이 주소는":`다음 주소는 ${e.quote(o.address)}`}\
 아직 다른 리비전이 응답합니다. Cloud Run 요청 로그의 트레이스에 따르면 프로브 ${e.count(o.answers)}건이 다음 리비전에 도달했습니다: ${e.
quote(o.revision)}. 그 응답은 대상 리비전에 대해 아무것도 말하지 않습니다.`,"probe-unshown":(e,t,o)=>o.surely?`프로브 ${e.count(o.sent)}\
건에 응답이 왔지만, 모든 요청이 남는 Cloud Run 요청 로그에 대상 리비전이 받은 기록이 하나도 없습니다. 캐시나 다른 프로젝트의 서비스처럼 다른 것이 응답했습니다. 대상 리비전에 대해서는 알 수 없습니다.`:
`프로브 ${e.count(o.sent)}건에 응답이 왔지만 Cloud Run 요청 로그에 그 기록이 없습니다. 대상 리비전이 응답했다는 증거가 없습니다.`,
"probe-wrong-question":(e,t,o)=>`${Rt[o.kind].what} 첫 프로브부터 ${e.count(o.sent)}건 중 정상 응답이 없었습니다. 리비전에 대해서는 알 수 없습니다. 마지막 내용: ${e.
quote(j(o.last))}`,"probe-warming-up":(e,t,o)=>`프로브 ${e.count(o.sent)}건이 모두 실패했으나 시작에 걸릴 수 있는 시간(${e.code("warm-up")}\
) 안입니다.`,"probe-none":(e,t,o)=>o.detail===""?"프로브를 보내지 않았습니다.":`프로브를 보내지 못했습니다: ${e.quote(j(o.detail))}`,
ready:(e,t,o)=>`리비전이 ${e.duration(o.afterMs)} 만에 준비되어 트래픽을 받기 시작했습니다.`,"revision-failed":(e,t,o)=>`Cloud Run이 리비전을 시\
작하지 못했습니다. 실패한 조건: ${e.code(o.condition)}.${Nt(e,o.conditionReason)} ${e.quote((0,l.hA)(o.message))}`,"service-failed":(e,t,o)=>`서비스가 \
준비되지 못했습니다. 실패한 조건: ${e.code(o.condition)}.${Nt(e,o.conditionReason)} ${e.quote((0,l.hA)(o.message))}`,"revision-retired":(e,t,o)=>`\
사용 중지된 리비전입니다: ${e.quote(o.revision)}. 준비됨으로 표시되지만 요청을 처리하지 않습니다.`,"no-traffic":(e,t,o)=>`리비전이 준\
비되었지만 트래픽을 받지 못합니다: ${e.quote(o.revision)}. 현재 트래픽을 받는 리비전: ${e.quote(j(o.servedBy))}`,"ready-timeout":(e,t,o)=>`${e.
duration(o.afterMs)} 안에 리비전이 준비되지 않았습니다. 기다리던 것: ${e.quote(j(o.waitingFor))}`,"service-not-found":(e,t,o)=>`서비스를 찾을 수 없습\
니다: ${e.quote(j(o.detail))}`,"revision-not-found":(e,t,o)=>`리비전을 찾을 수 없습니다: ${e.quote(j(o.detail))}`,"tag-not-found":(e,t,o)=>`이 태그가 붙\
은 트래픽 항목이 없습니다: ${e.quote(o.tag)}. ${o.tags===""?"이 서비스에는 태그가 없습니다.":`이 서비스의 태그: ${e.quote(o.tags)}`}`,
"not-waited":()=>"준비를 기다리는 도중에 중단되었습니다.",served:(e,t,o)=>`Cloud Run을 ${e.count(o.readings)}회 확인했습니다. 리비전은 내내 준비된 상태였고 트래픽도 그\
대로였습니다.`,"served-now":(e,t,o)=>`판정 구간이 끝난 뒤 Cloud Run을 한 번 확인했습니다. 리비전은 준비된 상태이고 트래픽은 ${e.
percent(o.percent/100)}입니다. 그 전에 서비스에 있었던 일은 지켜보지 않았습니다.`,"serving-changed":(e,t,o)=>kt(e,o.change),"expected-me\
t":(e,t,o)=>`예상한 것이 맞습니다: ${e.quote(o.seen)}${vt(e,o)}.`,"expected-other":(e,t,o)=>`예상과 다릅니다. 예상: ${e.quote(o.expected)}, 실제\
: ${e.quote(o.seen)}${vt(e,o)}.`,"expected-unknown":(e,t,o)=>`예상한 것이 맞는지 알 수 없습니다. 예상: ${e.quote(o.expected)}, 이유: ${e.quote(
j(o.detail))}`,"tests-passed":(e,t,o)=>Mo(e,o),"tests-failed":(e,t,o)=>jo(e,o),"tests-unknown":(e,t,o)=>Oo(e,o),"metrics-present":(e,t,o)=>`이 프로젝트의 Cloud Run 메트\
릭 ${e.count(o.types)}종이 수집되고 있습니다.`,"metrics-missing":e=>`${e.code("run.googleapis.com/")} 아래의 메트릭이 없습니다. 수집이 동작하지 않습니다.`,
"client-errors":(e,t,o)=>`앱이 사용자 요청 ${t.n}건 중 ${t.bad??"대부분"}건(${t.value??"–"})에 400번대로 응답했습니다(주로 ${e.code(String(
o.status))}).${o.baselineN===null||o.baselineRate===null?"":` 이전 리비전은 ${e.count(o.baselineN)}건 중 ${e.percent(o.baselineRate)}였습니다.`} 서버 \
오류로는 드러나지 않고, 이런 응답은 빠릅니다.`,"unlogged-errors":(e,t,o)=>`서버 오류가 Cloud Run 요청 로그에는 ${e.count(o.platform)}\
건, 앱 로그에는 ${e.count(o.app)}건 있습니다. 일부 오류가 앱 로그에 남지 않습니다. 이를 더하면 오류율은 요청 ${t.n}건의 ${t.
value??"–"}입니다.`,"baseline-slower":(e,t,o)=>`이전 리비전보다 P${e.count(o.percentile)} 지연 시간이 깁니다: ${t.value??"알 수 없음"}, \
이전 리비전은 ${e.duration(o.baselineMs)}입니다. 이전 리비전의 P${e.count(o.percentile)}${Ge(e,o.tolerance)}보다 느린 요청은 대상 리비전에서 비교한 ${t.
n}건 중 ${e.percent(o.candidateShare)}, 이전 리비전 ${e.count(o.baselineN)}건 중 같은 P${e.count(o.percentile)}보다 느린 요청은 ${e.percent(o.
baselineShare)}입니다. ${Fe(e,o,"더 느리지 않다면")} ${it(o.concurrent)}`,"baseline-more-errors":(e,t,o)=>`이전 리비전보다 오류가 많습니다: 비교한 요청 ${t.
n}건의 오류율 ${t.value??"알 수 없음"}, 이전 리비전은 ${e.count(o.baselineN)}건의 ${e.percent(o.baselineRate)}입니다.${o.tolerance===0?"":` \
이전 오류율보다 ${e.percent(o.tolerance)} 높은 값까지 허용합니다.`} ${Fe(e,o,"더 나쁘지 않다면")} ${it(o.concurrent)}`,"baseline-no-wors\
e":(e,t,o)=>`이전 리비전보다 나쁘다는 근거가 없습니다: 대상 리비전은 비교한 요청 ${t.n}건에서 ${t.value??"알 수 없음"}, 이전 리\
비전은 ${e.count(o.baselineN)}건에서 ${t.beside??"알 수 없음"}이며, 이 차이는 우연으로도 생길 수 있습니다.${o.tolerance===0?"":` (${e.
percent(o.tolerance)}까지는 더 나빠도 허용합니다.)`} 똑같이 좋다고 입증된 것은 아닙니다. ${it(o.concurrent)}`,"pairs-slower":(e,t,o)=>`\
두 리비전에 같은 프로브를 동시에 보냈습니다. ${e.code(o.probe)} 프로브 ${t.n}쌍 중 ${t.bad??"대부분"}쌍에서 대상 리비전의 응답이 이전 리비전의 응답 시간${Ge(
e,o.tolerance)}보다 오래 걸렸습니다. 중앙값은 ${t.value??"알 수 없음"}, 이전 리비전은 ${t.beside??"알 수 없음"}입니다. ${Fe(e,o,"더\
 느리지 않다면")}`,"pairs-failing":(e,t,o)=>`두 리비전에 같은 프로브를 동시에 보냈습니다. ${t.n}쌍 중 대상 리비전만 실패한 것은 ${e.
count(o.alone)}쌍, 이전 리비전만 실패한 것은 ${e.count(o.baselineAlone)}쌍입니다. ${Fe(e,o,"더 나쁘지 않다면")}`,"pairs-no-worse":(e,t,o)=>`\
두 리비전에 같은 프로브를 동시에 보냈고, 대상 리비전이 더 나쁘다는 근거는 없습니다.${o.probe===""?"":` ${e.code(o.probe)} 프로브\
 ${t.n}쌍 중 ${t.bad??"0"}쌍에서 이전 리비전의 응답 시간${Ge(e,o.tolerance)}보다 느렸습니다.`}${o.alone+o.baselineAlone===0?"":` 대상 리비전만 실\
패한 것은 ${e.count(o.alone)}쌍, 이전 리비전만 실패한 것은 ${e.count(o.baselineAlone)}쌍입니다.`} 똑같이 좋다고 입증된 것은 아니며, ${e.
count(o.least)}쌍보다 적으면 아무것도 알 수 없습니다.`,"baseline-no-data":(e,t,o)=>`비교할 요청이 부족합니다: 대상 리비전 ${t.n}\
건, 이전 리비전 ${e.count(o.baselineN)}건.`,"group-slower":(e,t,o)=>`다른 그룹보다 느린 그룹이 있습니다: ${e.quote(o.group)}. 이 그룹의 P95는 요\
청 ${t.n}건에서 ${t.value??"알 수 없음"}, 나머지 ${e.count(o.restN)}건의 P95는 ${e.duration(o.restP95Ms)}입니다. 나머지의 P${e.count(o.percentile)}${Ge(
e,o.tolerance)}보다 느린 요청이 이 그룹에서는 ${e.percent(o.groupShare)}, 나머지에서 같은 P${e.count(o.percentile)}보다 느린 요청은 ${e.
percent(o.restShare)}입니다. 실제로 더 느리지 않다면 이런 결과가 나올 확률은 최대 ${e.odds(o.lnE)}입니다(그룹 수를 감안해 알리는 기준: ${e.
odds(o.lnNeeded)}).${o.more===0?"":` 이 밖에 ${e.count(o.more)}개 그룹이 더 있습니다.`}`,"groups-alike":(e,t,o)=>`그룹 ${e.count(o.groups)}개 가운데 나\
머지보다${o.tolerance===0?"":` ${e.percent(o.tolerance)} 넘게`} 느리다고 볼 근거가 있는 그룹은 없습니다.${o.untold===0?"":` 그룹이 너무 많아 요청 ${e.
count(o.untold)}건은 구분하지 못했습니다.`}`,"hidden-waits":(e,t,o)=>`요청 ${t.n}건 중 ${t.bad??"0"}건이 인스턴스에 도달하기 전에 ${e.
duration(o.longerThanMs)} 넘게 기다렸고, 가장 긴 대기는 ${e.duration(o.longestMs)}입니다. 로그의 지연 시간에는 나타나지 않습니다.${o.
refused===0?"":` 거부된 요청 중에서는 ${e.count(o.refused)}건이 그만큼 기다렸습니다(최대 ${e.duration(o.longestRefusedMs)}).`}`,"waits-unk\
nown":(e,t,o)=>`${fe(t)} 이 밖에 ${e.count(o.unknown)}건은 로그 항목이 늦게 도착했지만, 요청이 기다린 것인지 로그가 늦은 것인지 알 수 없습니다. 기다린 것이라면 한도 준수가 입증되지 않습니다.${me(
t)}`,"probe-unanswered":(e,t,o)=>`프로브 ${e.count(o.sent)}건 중 ${e.count(o.unanswered)}건이 ${e.duration(o.timeoutMs)} 안에 응답을 받지 못했습니다. 요청의 허용 실패율은 ${e.
percent(o.allowedRate)}입니다. 이렇게 멈춘 사용자 요청은 끝날 때까지 로그에 남지 않으므로 로그의 수치에는 나타나지 않습니다.`},
Wo={runViewer:e=>`이 작업을 실행하는 계정에 프로젝트의 ${e.code("roles/run.viewer")} 역할을 부여하세요.`,loggingViewer:e=>`이 작업을 실행하는 계정\
에 프로젝트의 ${e.code("roles/logging.viewer")} 역할을 부여하세요.`,monitoringViewer:e=>`이 작업을 실행하는 계정에 프로젝트의 ${e.
code("roles/monitoring.viewer")} 역할을 부여하세요.`,invoker:e=>`프로브가 호출할 수 있도록 서비스에 ${e.code("roles/run.invoker")} 역할을 부여\
하거나, ${e.code("health-path: none")}, ${e.code("chat-path: none")} 설정으로 프로브를 끄세요.`,rollback:(e,t)=>`이전 리비전으로 트래픽을 되돌리세요: ${e.
code(t)}`,taggedAlone:(e,t,o)=>`이 리비전에는 미리보기처럼 태그만 있습니다: ${e.code(t)}. 태그 URL로 검증하려면 ${e.code(o)} 입력을 지정하세\
요. 배포한 것이 다른 리비전이라면 ${e.code("revision")} 입력으로 지정하세요.`,toLatest:(e,t)=>`트래픽이 다시 최신 리비전을 따르게 하세요: ${e.
code(t)}`,unpin:(e,t)=>`다음 배포가 트래픽을 받도록 트래픽이 다시 최신 리비전을 따르게 하세요: ${e.code(t)}`,describe:(e,t)=>`Clou\
d Run이 보고하는 상태를 확인하세요: ${e.code(t)}`,readLogs:(e,t)=>`리비전의 오류 로그를 확인하세요: ${e.code(t)}`,startup:"컨테이너가 PORT\
 환경 변수의 포트에서 수신하는지, 시크릿과 설정이 있는지, 시작 프로브의 제한 시간 안에 시작하는지 확인하세요.",errorsFirst:"\
자주 발생한 오류 메시지와 실패한 요청의 상태 코드부터 확인하세요.",slowFirst:"가장 느린 요청부터 확인하세요. 특정 그룹이나 시간대에 몰려 있는지, 로그에서 무엇을 기다렸는지 \
보세요.",longerWindow:(e,t,o)=>`지금의 트래픽에서 실패하거나 느린 요청이 더 없다면 ${e.code(`window: ${o}`)} 설정으로 ${e.code(t)} \
준수를 입증할 수 있습니다. 대상 리비전의 트래픽을 늘려도 됩니다.`,moreProbes:(e,t,o)=>`실패하거나 느린 프로브가 더 없다면 ${e.
code(`probe-interval: ${o}`)} 설정으로 이 관찰 시간 안에 ${e.code(t)} 준수를 입증할 수 있습니다. 관찰 시간을 늘려도 됩니다.`,longerForProbes:(e,t,o)=>`\
실패하거나 느린 프로브가 더 없다면 ${e.code(`window: ${o}`)} 설정으로 ${e.code(t)} 준수를 입증할 수 있습니다. 프로브는 하나가 끝나야 다음을 보내고 1초에 한 번까지만 보내므로 간격을 줄\
여도 수가 늘지 않습니다.`,tooLong:(e,t,o)=>`지금의 속도로는 호스팅 러너에서 가능한 관찰 시간 안에 ${e.code(t)} 준수를 입증할 수 없습니다. \
그동안 대상 리비전에 트래픽을 보내거나(사용자 일부 또는 부하 테스트)${o?`, 프로브로 입증하게 하거나(${e.code("prove-with\
: users-and-probes")}),`:""} 그 한도를 넓히세요.`,tooLongToLookBack:(e,t)=>`나중에 다시 확인할 때 거슬러 볼 수 있는 기간은 일주일이며, 지금의 트래픽으로는 그 안에 ${e.
code(t)} 준수를 입증할 수 없습니다. 그 한도를 넓히거나 ${e.code("none")}으로 설정하세요.`,nearBudget:(e,t)=>`실제 값이 ${e.code(t)}\
 한도에 가깝습니다. 원인을 찾거나, 이것이 정상 상태라면 한도를 넓히세요.`,sendTraffic:(e,t,o)=>`관찰하는 동안 대상 리비전에 트래픽을 보내거나(사용자 일부 또\
는 부하 테스트)${o?` 프로브로 입증하게 하세요(${e.code("prove-with: users-and-probes")})`:" 트래픽이 있을 때 다시 실행하세요"}. 요\
청이 없으면 입증할 수 없는 한도: ${t.map(n=>e.code(n)).join(", ")}.`,trafficVanished:e=>`사용자 요청이 어디로 가는지 확인하세요: 라우팅과 부하 분산기, 서비스 앞의 인증(${e.
code("run.invoker")}, IAP), 요청을 멈춘 클라이언트. 원래 요청이 적은 때라면 ${e.code("past: none")}으로 과거를 빼고 판정하세요.`,
lookLater:(e,t,o)=>`지금의 트래픽에서 실패하거나 느린 요청이 더 없다면 ${e.duration(o)} 뒤에 다시 확인할 때 ${e.code(t)} 준수를 입증할 수\
 있습니다.`,nobodyYet:(e,t)=>`배포 후 이 리비전에 온 사용자 요청이 확인되지 않습니다. 트래픽이 어디로 가는지 확인하거나, 요청이 온 뒤에 다시 확인하세요. 입증되지 않은 한도: ${t.
map(o=>e.code(o)).join(", ")}.`,fields:e=>`${e.code("latency-field")}, ${e.code("status-field")} 설정이 앱 로그에 실제로 있는 필드를 가리키는지 확인하세요.`,
likeThePast:(e,t)=>`결정하기 전에 ${e.code(t)} 한도에 걸린 실패하거나 느린 요청을 살펴보세요. 이 리비전 때문이라는 근거는 없습니다. 이런 구간도 배포 실패로 처리하려면 원인을 고치거나 ${e.
code("past: none")}으로 과거를 빼고 판정하세요.`,latencyUnit:(e,t)=>`${e.code(`latency-unit: ${t}`)}를 설정하거나, ${e.code("512ms")}처럼 값에 단위를\
 함께 기록하세요.`,latencyDiffers:e=>`사용자가 실제로 기다린 시간을 ${e.code("latency-field: httpRequest.latency")}로 판정하거나, 스트리밍 경로를 ${e.
code("ignore-paths")}로 제외하세요.`,statusDiffers:e=>`두 상태 코드 중 어느 쪽이 맞는지 확인하세요. ${e.code("status-field: httpRequest.\
status")}는 사용자가 받은 상태 코드로 판정합니다.`,wholeLog:e=>`이 서비스의 Cloud Run 요청 로그를 온전히 보관하거나(표본 추출이나 성공 요청 제외 없이), Cloud Monitoring으로 판정하세\
요. 측정값은 최대 3분 늦게 나타나며 ${e.code("settle: 4m")} 설정이면 그때까지 기다립니다.`,missingValues:e=>`실패하거나 시간이 초과된 요청까지 모든 요청\
의 지연 시간과 상태 코드를 기록하거나, Cloud Run 자체 로그로 판정하세요: ${e.code("latency-field: httpRequest.latency")}, ${e.code("st\
atus-field: httpRequest.status")}.`,above:Lo,limitUnknown:e=>`인스턴스가 쓸 수 있는 메모리를 크기로 지정하세요. 예: ${e.code("memory-budge\
t: 500MB")}`,waitForPoints:(e,t,o)=>`${e.code(`window: ${o}`)} 설정이면 ${e.code(t)} 판정에 필요한 측정값이 모입니다. Cloud Monitoring 측정값은 1분에 하나씩, 최대 3분 늦게 나타납니다.`,
noPoints:(e,t)=>`${e.code(t)} 판정에 쓸 측정값이 없습니다. 실행 중인 인스턴스가 없으면 Cloud Monitoring 측정값도 없습니다. 인스턴스가 실행되었는지 확인하거나 그 한도를 ${e.
code("none")}으로 설정하세요.`,pointsOpen:(e,t)=>`${e.code(t)} 판정은 Cloud Monitoring의 다음 측정값에 달려 있습니다. 계속하기 전에 측정값을 확인하거나 작업을 다시 실행하세요.`,
probe:(e,t)=>`직접 호출해 보세요: ${e.code(t)}`,readyTimeout:e=>`시작이 느릴 뿐이라면 ${e.code("ready-timeout")} 값을 늘리세요.`,names:e=>`\
워크플로의 ${e.code("service")}, ${e.code("region")}, ${e.code("project")}, ${e.code("revision")}, ${e.code("tag")} 값을 확인하세요.`,reachable:(e,t)=>`\
러너에서 ${e.code(t)} 주소에 연결되는지 확인하세요(수신 설정, 방화벽, 프록시).`,again:"작업을 다시 실행하세요. 관찰 구간을 끝까지 보지 못했습니다.",
googleAgain:"작업을 다시 실행하세요. Google API에 계속 연결되지 않으면 status.cloud.google.com을 확인하세요.",mendAccess:"인용된 응답이 가리키는\
 접근 문제를 해결한 뒤 작업을 다시 실행하세요.",exportAgain:"판정할 구간 전체의 로그를 다시 내보내세요.",readQuota:e=>`로그 읽\
기에는 프로젝트별 분당 할당량이 있고 다른 작업, 콘솔 사용자와 함께 씁니다. 동시에 실행하는 검증을 줄이거나 할당량 증가를 요청하세요(${e.
code("logging.googleapis.com/read_requests")}).`,tooMuch:e=>`주어진 시간에 읽을 수 있는 양보다 많이 기록됩니다. ${e.code("settle")} 값을 늘리거나\
 ${e.code("window")} 값을 줄이세요.`,metricsCollection:e=>`Monitoring API가 켜져 있는지 확인하세요: ${e.code("gcloud services enable monitoring\
.googleapis.com")}`,unlogged:"Cloud Run 요청 로그에서 실패한 요청을 확인하세요. 앱이 로그를 남기기 전에 응답하거나 종료되고 있습니다.",
clientErrors:e=>`사용자가 받은 상태 코드를 확인하세요. 이 리비전에서 경로, 키, 한도가 빠졌을 수 있습니다. 서비스의 오류라면 ${e.
code("error-status")}에 넣고, 실패로 처리하려면 ${e.code("on-client-errors: fail")} 설정을 넣으세요.`,warmUp:e=>`관찰 시간을 늘리거나 ${e.
code("warm-up")}으로 시작 시간을 더 주세요. 계속 정상 응답이 없으면 로그를 확인하세요.`,unanswered:"응답 없이 멈추는 요청을 찾으세요. 요청은 끝나야(늦어도\
 Cloud Run 제한 시간에) 로그에 남습니다. 제한 시간 없이 부르는 외부 호출부터 확인하세요.",hiddenWaits:"빈 인스턴스를 기다리는 요청이 있습니다. 최소\
 인스턴스 수를 두거나, 최대 인스턴스 수를 늘리거나, 시작 시간을 줄이세요.",errorLines:"새로 나타난 오류 메시지부터, 그다음 자주 발생한 오류 메시지를 확인하세요.",
nothingBefore:e=>`평소의 양은 이전에 실행된 리비전에서 알 수 있습니다. ${e.code("baseline")}으로 지정하세요.`,restarts:"컨테이너가 종료된 이\
유를 리비전의 시스템 로그에서 확인하세요.",leadsElsewhere:e=>`이 주소가 어디로 이어지는지(도메인 매핑, 부하 분산기, 태그) 확인하거나, ${e.
code("tag")} 또는 ${e.code("url")} 입력으로 대상 리비전만의 주소를 지정하세요.`,testsFirst:"해당 단계의 로그와 테스트가 기대하는 값을 확인하세요. 테스트가 어느 리비전에 도달했\
는지는 ion-verify가 알 수 없습니다.",testResults:e=>`테스트 단계를 확인하세요. 배포 뒤에 실행되어야 하고, ${e.code("test-results")}\
 입력이 그 파일이나 결과를 가리켜야 합니다.`,ownAddress:e=>`${e.code("url")} 입력을 빼면 리전마다 자체 ${e.code("run.app")} 주소로 프로브\
를 보냅니다.`,notWhatWasMeant:"무엇이 배포되었는지 확인하세요. 앞뒤로 다른 배포가 있었거나 이미지 태그가 옮겨졌을 수 있습니다.",
verifyServing:"지금 서비스하는 리비전을 검증하세요. 이번 결과는 그 리비전에 대한 것이 아닙니다.",nothing:"할 일이 없습니다. 배포가 검증되었습\
니다.",policy:(e,t,o)=>`이 판정이 작업에 미치는 영향은 ${e.code(t)} 설정(현재 ${e.code(o)})이 정합니다.`},Ut={readiness:"준비 상태",
serving:"서비스 상태","expected-version":"예상한 버전","expected-image":"예상한 이미지","expected-commit":"예상한 커밋",tests:"작업의 자체 테스트",
"error-rate":"오류율",p50:"P50 지연 시간",p90:"P90 지연 시간",p95:"P95 지연 시간",p99:"P99 지연 시간",...Eo,"memory-kill":"메모리 초과 종료",
"error-lines":"오류 로그",restarts:"재시작","probe-health":"헬스 체크","probe-chat":"채팅 프로브",probe:"그 밖의 프로브","metrics-collecti\
on":"메트릭 수집","unlogged-errors":"로그에 없는 오류","client-errors":"앱이 거절한 요청","baseline-latency":"이전 리비전 대비 지연 시간",
"baseline-errors":"이전 리비전 대비 오류","paired-probes":"이전 리비전과 동시 프로브",group:"그룹","hidden-wait":"숨은 대기",traffic:"\
트래픽",logs:"로그 간 비교"},Go={failure:"작업을 실패로 끝냅니다",warning:"경고만 남기고 작업을 계속합니다",success:"작업을 계속합니다"},
Fo={checker:"점검 도구",bot:"봇","health-path":"헬스 체크 경로","ignored-agent":"제외할 호출자","ignored-path":"제외할 경로","other-path":"\
그 밖의 경로"},It={request:"건",compared:"건",probe:"회",point:"개"},zo={slow:"느린 요청",failed:"실패",waited:"대기한 요청",above:"한도 초과"},
Dt=(e,{requests:t,probes:o})=>`${[...t===0?[]:[`요청 ${e.count(t)}건`],...o===0?[]:[`프로브 ${e.count(o)}회`]].join(", ")}에서 문제 없음`,Ho=e=>e.id===
"hidden-wait"?`숨은 대기 한도(${e.limit})`:e.percentile===null?`오류율 한도(${e.limit})`:`${e.percentile} 한도(${e.limit})`,ut=(e,{n:t,bad:o})=>t===
0?"사용자 요청은 없었습니다":o>0?`사용자 요청 ${e.count(t)}건 중 실패하거나 느린 ${e.count(o)}건은 이를 뒤집기에 너무 적습니다`:
`사용자 요청 ${e.count(t)}건에서 이에 반하는 것은 없었습니다`,Bt={findings:Ut,decisions:{pass:"통과",fail:"실패",inconclusive:"판단 보류",
warn:"주의","not-judged":"판정하지 않음"},verdicts:{pass:"통과",fail:"실패",inconclusive:"판단 보류"},causes:{"within-budgets":"모든 한도를 지켰습니다",
budget:"한도를 넘었습니다",readiness:"리비전이 준비되지 않았습니다",probe:"프로브가 실패했습니다","insufficient-evidence":"판단할 근거\
가 부족합니다","no-data":"판단할 데이터가 없습니다","no-access":"확인할 수 없었습니다",changed:"검증 중에 서비스가 바뀌었습니다",
cancelled:"판단하기 전에 중단되었습니다",error:"판단하기 전에 ion-verify 자체에 오류가 났습니다"},reasons:Bo,notices:xo,probeNames:{
health:"헬스 체크",chat:"채팅"},readinessStates:{waiting:"대기",ready:"준비됨",failed:"실패"},short(e,t,o){const{code:n}=o;if(n==="breach-early"||n===
"breach-at-end"){if(t.percentile!==null)return`${t.percentile} 지연 시간 ${t.value??"?"}, 한도(${t.limit}) 초과: ${de(t)} ${t.n}건 중 ${t.bad}건이 더 느렸습\
니다`;if(t.id==="error-rate")return`오류율 ${t.value??"?"}, 한도(${t.limit}) 초과: ${de(t)} ${t.n}건 중 ${t.bad}건이 실패했습니다`}if(n==="re\
vision-failed")return`Cloud Run이 리비전을 시작하지 못했습니다: ${e.quote((0,l.qi)(o.message))}`;if(n==="service-failed")return`서비스가 준비되지 못했습니다: ${e.
quote((0,l.qi)(o.message))}`;if(n==="gauge-above")return`${Ut[t.id]} 최고 ${t.value}, 한도(${t.limit}) 연속 초과`;if(n==="baseline-slower")return`이전 리비전\
보다 느립니다: P${o.percentile} ${t.value??"?"}, 이전 ${e.duration(o.baselineMs)}`;if(n==="baseline-more-errors")return`이전 리비전보다 오류가 많습니다: ${t.
value??"?"}, 이전 ${e.percent(o.baselineRate)}`;if((n==="like-the-past"||n==="bursts-as-before")&&(t.id==="error-rate"||t.percentile!==null)){const q=t.percentile!==
null?`${de(t)} ${t.n}건 중 ${t.bad}건이 ${t.limit}보다 느렸습니다`:`${de(t)} ${t.n}건 중 ${t.bad}건이 실패했습니다(한도 ${t.limit})`;return n===
"like-the-past"?`${q}. 이 리비전 이전의 최근 ${e.count(o.windows)}개 구간 중 ${e.count(o.asBad)}개도 이만큼 나빴습니다`:`${q}. 이 리비전 이전에도\
 이렇게 몰려서 나타났습니다`}return n==="pairs-slower"?`프로브 ${e.code(o.probe)}의 응답이 이전 리비전보다 느립니다: ${t.value??"?"}\
, 이전 ${t.beside??"?"}(${t.n}쌍)`:n==="pairs-failing"?`이전 리비전에서는 성공한 프로브가 실패합니다: ${t.n}쌍 중 ${e.count(o.alone)}쌍`:
n==="traffic-vanished"?`사용자 요청이 사라졌습니다: ${e.duration(o.forMs)} 동안 ${t.value??"?"}건(예상 약 ${e.count(Math.round(o.expected))}건)`:
n==="not-proven"&&(t.id==="error-rate"||t.percentile!==null)?t.percentile!==null?`${de(t)} ${t.n}건(${t.limit} 초과 ${t.bad}건)으로는 ${t.percentile} 한도의\
 준수도 초과도 입증할 수 없습니다`:`${de(t)} ${t.n}건(오류 ${t.bad}건)으로는 오류율 한도(${t.limit})의 준수도 초과도 입증할 수 없습니다`:
null},faultless:Dt,tooLittle:(e,t,o)=>`${Dt(e,t)}${t.requests===0&&!o.ofProbes?", 사용자 요청 없음":""}. ${Ho(o)}를 입증하기에는 부족합니다`,
evidenceClause:e=>` (한도를 지키는 서비스에서 이런 결과가 나올 확률은 최대 ${e})`,unjudgedClause:e=>`; 판정하지 않음: ${e.join(", ")}`,
warnedClause:e=>`; 경고: ${e.join(", ")}`,beside:(e,t,o,n)=>{if(t==="pass")return`프로브 ${e.count(o)}건으로 입증했고, ${ut(e,n)}.`;if(t!=="fail")return`\
프로브로 본 결과입니다. ${ut(e,n)}.`;const q=n.n===0?"사용자 요청은 없었습니다":`사용자 요청 ${e.count(n.n)}건만으로는 결정되지 않았습니다`;
return`이 작업의 프로브 ${e.count(o)}건에서 초과했고, ${q}.`},lastWords:(e,t)=>`컨테이너가 시작하지 못했습니다. 마지막 로그: ${e.
quote(t)}`,stillServed:e=>`사용자 트래픽은 그대로 이전 리비전으로 갑니다: ${e}.`,passedHeadline:(e,t,o,n,q,E)=>["모든 한도를 지켰습니다",
t===null||o===null?"":"users"in E?`: ${e.duration(o)} 동안 프로브 ${e.count(E.probes)}건으로 입증, ${ut(e,E.users)}`:`: ${e.duration(o)} 동안 ${E.ofProbes?
"프로브":"요청"} ${e.count(t)}건`,q===null?"":`, P95 ${q}`,n===null?"":`, 오류율 ${n}`].join(""),passedWorker:(e,t)=>`워커의 모든 검사를 지켰습니다${t===
null?"":`(${e.duration(t)})`}`,policyClause:(e,t,o,n)=>`${e.code(t)} 설정이 ${e.code(o)}이므로 ${Go[n]}`,sample:(e,t,o,n,q)=>{const E=`${t==="compared"?"비\
교한 ":""}${e.count(o)}${It[t]}`;return n===null?E:`${E} 중 ${t==="probe"&&q==="slow"?"느린 응답":zo[q]} ${e.count(n)}${It[t]}`},windowLine:(e,t,o,n)=>n===
null?e.duration(t):`${e.duration(o)} 중 ${e.duration(t)} (${{failed:"실패가 확정되어 조기 종료",proven:"통과가 입증되어 조기 종료",refused:"\
판단에 필요한 접근이 거부되어 조기 종료",cancelled:"취소됨"}[n]})`,sinceDeploy:(e,t,o)=>`배포 후 ${e.duration(t)} (${e.dateTime(o)} UTC까지\
)`,firstLook:(e,t)=>`${e.dateTime(t.at)} UTC ${Bt.verdicts[t.verdict]}, ${t.seenMs===null?"":`${e.duration(t.seenMs)} 동안 `}${t.sample==="probes"?"프로브":
"요청"} ${e.count(t.requests)}건`,sourceLine:{app:"판정 기준: 앱이 남긴 로그.",platform:"판정 기준: Cloud Run 요청 로그.",monitoring:"판정 기준\
: Cloud Monitoring의 요청 수(온전한 로그 없음).",probes:"판정 기준: 이 작업이 보낸 프로브(대상 리비전에 도달하는 사용자 요청 없음).",
none:"앱 로그와 Cloud Run 요청 로그 모두 비어 있습니다."},requestLine:(e,t,o,n,q,E)=>`사용자 요청 ${e.count(t)}건: 오류 ${e.count(o)}건, \
느린 요청 ${e.count(n)}건${q===0?"":`; 인스턴스에 도달하기 전에 Cloud Run이 거부한 요청 ${e.count(q)}건`}${E===0?"":`; 이 작업의 프로브 ${e.
count(E)}건 제외`}.`,ignoredLine:(e,{count:t,by:o})=>`사용자가 아닌 요청 ${e.count(t)}건은 제외했습니다: ${o.slice(0,5).map(n=>`${Fo[n.who]} ${e.
quote(n.name)} ${e.count(n.count)}건`).join(", ")}${o.length>5?" 등":""}.`,outsideLine:(e,t)=>`관찰 구간 밖에서 시작된 요청의 로그 ${e.count(t)}\
건은 제외했습니다.`,probedLine:(e,t,o,n)=>`프로브 ${e.count(t)}건: 오류 ${e.count(o)}건, 느린 응답 ${e.count(n)}건.`,latencyLine:(e,t)=>`지연 \
시간: 평균 ${e.duration(t.meanMs)}, P50 ${e.duration(t.p50Ms)}, P95 ${e.duration(t.p95Ms)}, P99 ${e.duration(t.p99Ms)}, 최대 ${e.duration(t.maxMs)}.`,unusableLine:(e,t)=>`\
쓸 수 없는 값: 지연 시간 없음 ${e.count(t.missing)}건, 숫자 아님 ${e.count(t.notANumber)}건, 음수 ${e.count(t.negative)}건, 상태 코드 없음 ${e.
count(t.noStatus)}건.`,waitsLine:(e,t)=>`인스턴스를 기다린 요청(Cloud Run 요청 로그): ${t.sampling===null?"":`표본 ${e.percent(t.sampling.fraction)}\
, `}요청 ${e.count(t.n)}건 중 ${e.duration(t.longerThanMs)} 넘게 기다린 요청 ${e.count(t.waited)}건${t.waited===0?"":`(최대 ${e.duration(t.longestMs)}\
)`}${t.refusedWaited===0?"":`, 거부된 요청 중 ${e.count(t.refusedWaited)}건(최대 ${e.duration(t.longestRefusedMs)})`}${t.unknown===0?"":`, 로그에 늦게 도착했지만\
 이유를 알 수 없는 요청 ${e.count(t.unknown)}건`}.`,seenLine:(e,t)=>`요청은 끝나야 로그에 남습니다. ${e.duration(t)}보다 오래 걸리는 요청은 이 수치에 들\
어 있지 않습니다.`,readsLine:(e,t,o)=>`로그 읽기 ${e.count(t)}회, 1분에 최대 ${e.count(o)}회(Google 기본 한도 60회).`,sampledLine:(e,t,o)=>`\
표본: 전체 약 ${e.count(o)}건의 ${e.percent(t)}.`,comparedLine:(e,t,o,n)=>t?`두 리비전이 같은 시간에 처리한 요청입니다: ${e.dateTime(o)}\
 – ${e.dateTime(n)} UTC.`:`이전 리비전의 요청은 배포 직전 같은 길이의 시간에서 가져왔습니다: ${e.dateTime(o)} – ${e.dateTime(n)}\
 UTC.`,newErrors:{compared(e,t){const o=`${e.dateTime(t.from)} – ${e.dateTime(t.to)} UTC`;return t.truncated?`${e.code(t.baseline)}의 최근 오류 메시지 ${e.
count(t.compared)}건(${o})과 비교했습니다. 메시지가 너무 많아 일부만 읽었으므로, 아래 메시지가 실제로는 더 전부터 있었을 수 있습니다.`:
`${e.code(t.baseline)}의 오류 메시지 ${e.count(t.compared)}건(${o})과 비교했습니다.`},none:"없음: 대상 리비전의 오류 메시지는 모두 이전 리비전에서도 나온 것입니다.",
atLeast:"대상 리비전의 오류 메시지를 모두 읽지는 못했습니다. 실제 건수는 더 많을 수 있습니다.",noBaseline:"비교할 이전 리비전이 없어 새 오\
류 메시지를 가려내지 못했습니다.",unread:(e,t)=>`${e.code(t)}의 오류 메시지를 읽지 못해 새 오류 메시지를 가려내지 못했습니다.`},
cut:e=>`GitHub 요약 크기 제한 때문에 생략한 부분: ${e.join(", ")}. 전체 내용은 보고서 파일에 있습니다.`,cutHard:"GitHub 요약 크기 제한 때문\
에 뒷부분을 생략했습니다. 전체 내용은 보고서 파일에 있습니다.",logs:{countNote:(e,t,o,n)=>{const q=[...t===0?[]:[`이 실행의 요청 ${e.
count(t)}건`],...n===0?[]:[`사용자가 아닌 요청 ${e.count(n)}건`],...o===0?[]:[`관찰 구간 밖에서 시작된 요청 ${e.count(o)}건`]];return`아래 \
필터로 찾을 수 있으며, 다음 명령으로 다시 셀 수 있습니다${q.length===0?"":`(집계에서 제외한 ${q.join(", ")} 포함)`}:`}},steps:Wo,
doors:qt,questions:Rt,progress:{settings:(e,t)=>`설정 파일: ${e.code(t)}`,of:(e,t)=>`${e} / ${t}`,probes:(e,t)=>`프로브 ${e.count(t)}건`,errorLines:(e,t)=>`\
오류 로그 ${e.count(t)}건`,requests:(e,t)=>`요청 ${e.count(t)}건`,p95:e=>`P95 ${e??"–"}`,errors:e=>`오류율 ${e??"–"}`,evidence:(e,t)=>`초과 근거 ${e}\
, 준수 근거 ${t}`,evidenceAgainst:e=>`초과 근거 ${e}`,evidenceFor:e=>`준수 근거 ${e}`,sampled:e=>`표본 ${e}`,awaits:{"late-entries":(e,t)=>`늦게 도착하\
는 로그를 기다리는 중${ct(e,t)}`,"last-reading":(e,t)=>`늦게 도착한 로그를 읽는 중${ct(e,t)}`,places:(e,t)=>`로그 읽기 할당량이 소진되어 거부됨, 다시 읽을 수 있을\
 때까지 대기 중${ct(e,t)}`},reading:(e,t,o)=>`로그 읽는 중: 약 ${e.count(o)}건 중 ${e.count(t)}건`,sql:(e,t,o)=>`BigQuery가 읽을 양: ${e.bytes(
t)} (허용 ${e.bytes(o)})`}};function ct(e,t){return t===null||t<=0?"":`(최대 ${e.duration(Math.ceil(t/1e3)*1e3)} 더)`}const Ko={...po,...Bt,cli:fo,doctor:mo,
github:wo,page:bo,period:ko,rollout:vo,services:To,setup:qo,slack:Ro,traffic:yt,units:_o},Zo={en:Vt,ko:Ko};function Yo(e){return Zo[e]}})};
