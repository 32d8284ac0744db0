"use strict";exports.id=9833,exports.ids=[9833],exports.modules={90915:((ie,K,O)=>{O.d(K,{Do:()=>E,HQ:()=>N,IY:()=>L,T1:()=>U,UN:()=>R,ak:()=>G,o_:()=>l,pg:()=>_,uU:()=>F,vf:()=>M,
zD:()=>c});function M(s,i){if(i.revision!==void 0)return i.revision;if(F(s))return i.tag!==void 0?w(s,i.tag):s.latestCreatedRevision??void 0}function U(s,i,d){if(!F(
s))return p(`Cloud Run has not taken up the latest change yet (generation ${s.generation}, observed ${s.observedGeneration})`);const T=i===void 0?void 0:v(i);if(T!==
void 0)return T;if(s.reconciling)return p(f(h(s)??s.terminalCondition,"the service is reconciling"));if(d.tag!==void 0&&w(s,d.tag)===void 0){const H=s.trafficStatuses.
flatMap(J=>J.tag??[]).join(", "),V={code:"tag-not-found",tag:d.tag,tags:H};return p(`no traffic entry has the tag ${d.tag} yet`,V)}const D=s.terminalCondition;if(i===
void 0&&(D?.state!=="failed"||C(D,d.revision))){const H=d.revision===void 0?void 0:{code:"revision-not-found",detail:d.revision};return p(`the revision${d.revision===
void 0?"":` ${d.revision}`} is not there yet`,H)}const ee=i===void 0||i.name===s.latestCreatedRevision;if(ee&&D?.state==="failed")return $(f(D,"the service is n\
ot ready"),{code:"service-failed",condition:D.type,conditionReason:D.reason,message:D.message});if(ee&&D?.state!=="succeeded")return p(f(D,"the service is not r\
eady yet"));if(i===void 0)return p("the revision is not there yet");const Y=N(s),q=Y.filter(H=>H.revision===i.name).reduce((H,V)=>H+V.percent,0),ne=d.tag===void 0?
void 0:k(s,d.tag),te=ne?.revision===i.name,le=d.withoutTraffic===!0&&I(i);if(q===0&&!te&&!le&&A(i)?.reason==="RETIRED")return p("the revision is retired",{code:"\
revision-retired",revision:i.name});const oe=i.conditions.find(H=>!H.informational&&j.has(H.type)&&H.state!=="succeeded"&&!S(i,H));if(oe!==void 0)return p(f(oe,
`${oe.type} is not true yet`));const de=i.name===s.latestReadyRevision&&D?.state==="succeeded";if(A(i)===void 0&&!de)return p("the revision has no Ready conditi\
on yet");if(!R(s))return p("traffic is still moving to what was asked");if(te)return{state:"ready",message:`ready under the tag ${d.tag}`,percent:q};if(ne!==void 0)
return p(`the tag ${d.tag} leads to ${ne.revision}, not to ${i.name}`);if(q===0&&d.withoutTraffic===!0)return{state:"ready",message:"ready, without traffic",percent:q};
if(q===0){const H=E(s).some(J=>J.latest&&J.percent>0);if(ee&&H)return p("the revision is ready, but not yet the latest ready one");const V=Y.filter(J=>J.percent>
0).map(J=>`${J.revision} ${J.percent} %`).join(", ");return p(`the revision is ready but receives no traffic (${V})`,{code:"no-traffic",revision:i.name,servedBy:V})}
return{state:"ready",message:`ready with ${q} % of the traffic`,percent:q}}function N(s){const{trafficStatuses:i,reconciling:d,terminalCondition:T,latestReadyRevision:D}=s,
Y=F(s)&&!d&&T?.state==="succeeded"&&D!==null;return l(s,i.length===0&&Y?E(s):i)}function G(s,i){return k(s,i)?.url??void 0}const j=new Set(["Ready","ContainerHe\
althy"]);function F(s){return s.generation===s.observedGeneration||L(s)}function L(s){const{generation:i,observedGeneration:d,reconciling:T,terminalCondition:D}=s;
return i!==d&&!T&&D?.state==="failed"}function k(s,i){return N(s).find(d=>d.tag===i)}function w(s,i){const d=s.traffic.find(T=>T.tag===i);return d===void 0?k(s,
i)?.revision:d.revision??s.latestCreatedRevision??void 0}function A(s){return s.conditions.find(i=>i.type==="Ready")}function I(s){return s.conditions.some(i=>i.
type==="ContainerHealthy"&&(i.state==="succeeded"||i.reason==="HEALTH_CHECK_SKIPPED"))}function _(s){if(!s.reconciling)return[...j].flatMap(i=>s.conditions.filter(
d=>d.type===i)).find(i=>i.state==="failed"&&!i.informational&&!m.has(i.reason))}const m=new Set(["RESERVE","RETIRED","RETIRING","RECREATING","MIN_INSTANCES_NOT_\
PROVISIONED","MIN_INSTANCES_WARMING","HEALTH_CHECK_SKIPPED"]);function S(s,i){return i.reason==="HEALTH_CHECK_SKIPPED"?!0:i.reason==="MIN_INSTANCES_WARMING"&&I(
s)}function C({message:s},i){return i!==void 0&&!s.includes(i)}function v(s){const i=_(s);if(i!==void 0)return $(f(i,"the revision failed"),{code:"revision-fail\
ed",condition:i.type,conditionReason:i.reason,message:i.message,logUri:s.logUri??""})}function h(s){return s.conditions.find(i=>i.state!=="succeeded"&&!i.informational&&
i.message!=="")}function E({traffic:s}){return s.length>0?s:[{revision:null,percent:100,tag:null,uri:null,latest:!0}]}function R(s){return c(l(s,E(s)))===c(N(s))}
function c(s){const i=new Map;for(const{revision:d,percent:T}of s)i.set(d,(i.get(d)??0)+T);return[...[...i].filter(([,d])=>d>0).map(([d,T])=>`${T} % ${d}`),...s.
flatMap(({tag:d,revision:T})=>d===null?[]:[`${d}: ${T}`])].sort().join(`
`)}function l(s,i){return i.map(d=>({revision:d.revision??s.latestReadyRevision??"",percent:d.percent,tag:d.tag,url:d.uri,latest:d.latest||d.revision===null}))}
function f(s,i){if(!s)return i;const d=[s.reason,s.message].filter(T=>T!=="").join(": ");return d===""?i:`${s.type}: ${d}`}function p(s,i){return{state:"waiting",
message:s,...i===void 0?{}:{otherwise:i}}}function $(s,i){return{state:"failed",message:s,reason:i}}}),60283:((ie,K,O)=>{O.d(K,{B:()=>A,I:()=>I});var M=O(7017);
const U=Object.fromEntries([[1e-6,"ns nsec nsecs nano nanos nanosecond nanoseconds"],[.001,"us \xB5s \u03BCs usec usecs micro micros microsecond microseconds"],
[1,"ms msec msecs milli millis millisecond milliseconds"],[1e3,"s sec secs second seconds"],[6e4,"m min mins minute minutes"],[36e5,"h hr hrs hour hours"]].flatMap(
([h,E])=>E.split(" ").map(R=>[R,h]))),N=String.raw`\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?`,G=new RegExp(`^([+-]?)(${N})$`,"i"),j=new RegExp(`^([+-]?)((\
?:(?:${N})\\s*[a-z\xB5\u03BC]+\\s*)+)$`,"i"),F=new RegExp(`(${N})\\s*([a-z\xB5\u03BC]+)\\s*`,"gi"),L=/^([+-]?)(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/,k=/^([+-]?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i,
w=60;function A(h,E){if(h==null)return{latencyMs:null,unusable:"missing"};const R=_(h,E);return R===null||!Number.isFinite(R)?{latencyMs:null,unusable:"notANumb\
er"}:R<0?{latencyMs:null,unusable:"negative"}:{latencyMs:R+0,unusable:null}}function I(h,E){return E==="s"?h/1e3:h*M.Z[E]}function _(h,E){return typeof h=="numb\
er"?h/M.Z[E]:typeof h=="string"?m(h.trim(),E):typeof h=="object"&&h!==null&&!Array.isArray(h)?C(h):null}function m(h,E){if(h.length>w)return null;const R=G.exec(
h);if(R!==null)return v(R[1],Number(R[2])/M.Z[E]);const[,c,l]=j.exec(h)??[];if(l!==void 0)return v(c,S(l));const f=L.exec(h)??k.exec(h);if(f===null)return null;
const[,p,$,s,i]=f;return $===void 0&&s===void 0&&i===void 0?null:v(p,Number($??0)*36e5+Number(s??0)*6e4+Number(i??0)*1e3)}function S(h){let E=0;for(const[,R,c=""]of h.
matchAll(F)){const l=U[c.toLowerCase()];if(l===void 0)return null;E+=Number(R)*l}return E}function C(h){const E=Object.entries(h).filter(([,c])=>c!==null);if(E.
length===0||E.some(([c])=>c!=="seconds"&&c!=="nanos"))return null;const R=c=>{const l=h[c]??0;return typeof l=="number"||typeof l=="string"&&G.test(l)?Number(l):
Number.NaN};return R("seconds")*1e3+R("nanos")/1e6}function v(h,E){return E===null?null:h==="-"?-E:E}}),33678:((ie,K,O)=>{O.d(K,{H0:()=>k,Pf:()=>G,WD:()=>L,e9:()=>A,
ez:()=>j,fK:()=>I,k2:()=>E,tQ:()=>R,y2:()=>F});var M=O(23930),U=O(60283),N=O(92479);function G({latencyField:c,statusField:l,groupField:f,latencyUnit:p}){return{
latency:c,status:l,group:f,unit:c==="httpRequest.latency"?"s":p}}function j(c,l){const f=A(c.timestamp),{latencyMs:p,unusable:$}=(0,U.B)(I(c,l.latency),l.unit);
return{at:f,startedAt:f-(p??0),latencyMs:p,unusable:$,status:(0,N.r)(I(c,l.status),l.status),group:h(I(c,l.group)),refused:!1,trace:c.trace??null}}function F(c){
const l=A(c.timestamp),f=k(c),{latencyMs:p,unusable:$}=w(c)?{latencyMs:null,unusable:null}:(0,U.B)(c.httpRequest?.latency,"s");return{at:l,startedAt:l,latencyMs:p,
unusable:$,status:(0,N.r)(c.httpRequest?.status),group:null,refused:f,trace:c.trace??null}}function L(c){return c.logName?.endsWith("run.googleapis.com%2Freques\
ts")===!0}function k(c){const l=c.httpRequest?.status??0;return(l===429||l>=500)&&w(c)}function w({labels:c,httpRequest:l}){const{status:f=0,latency:p}=l??{};return f>=
400&&c?.instanceId===void 0&&(p===void 0||/^0(\.0+)?s$/.test(p))}function A(c){return c===void 0?Number.NaN:Date.parse(c)}function I(c,l){const{names:f,parts:p}=C(
l),$=_(c,f);return $!==void 0||p===null?$:m(c,p,0)}function _(c,l){let f=c;for(const p of l){if(typeof f!="object"||f===null||!Object.hasOwn(f,p))return;f=f[p]}
return f}function m(c,l,f){if(f===l.length)return c;if(typeof c!="object"||c===null)return;let p="";for(let $=f+1;$<=l.length;$++){if(p=$===f+1?l[f]??"":`${p}.${l[$-
1]}`,!Object.hasOwn(c,p))continue;const s=m(c[p],l,$);if(s!==void 0)return s}}const S=new Map;function C(c){let l=S.get(c);if(l===void 0){const f=(0,M.eZ)(c),p=f.
flatMap($=>$.split("."));l={names:f,parts:p.length>2?p:null},S.set(c,l)}return l}const v=100;function h(c){return typeof c=="string"&&c!==""?c.slice(0,v):null}function E(c){
return R(c.timestamp??"",c.insertId??JSON.stringify(c))}function R(...c){let l=3735928559,f=1103547991;for(const p of c){for(let $=0;$<p.length;$++){const s=p.charCodeAt(
$);l=Math.imul(l^s,2654435761),f=Math.imul(f^s,1597334677)}l=Math.imul(l^31,2654435761)}return l=Math.imul(l^l>>>16,2246822507)^Math.imul(f^f>>>13,3266489909),f=
Math.imul(f^f>>>16,2246822507)^Math.imul(l^l>>>13,3266489909),4294967296*(2097151&f)+(l>>>0)}}),84638:((ie,K,O)=>{O.d(K,{C6:()=>h,DV:()=>w,ER:()=>_,Ic:()=>N,RE:()=>E,
Tq:()=>R,W$:()=>G,b$:()=>C,f2:()=>v,gw:()=>m,jJ:()=>c,ml:()=>A,mr:()=>F,rI:()=>I,ru:()=>S,u:()=>k});var M=O(23930),U=O(60283);function N(s){return['resource.typ\
e="cloud_run_revision"',`resource.labels.service_name=${p(s.service)}`,...s.revision===null?[]:[`resource.labels.revision_name=${p(s.revision)}`],`resource.labe\
ls.location=${p(s.region)}`].join(" AND ")}function G(s,{latency:i,status:d}){const T=[...(0,M.Hz)(i),...(0,M.Hz)(d)].map(D=>`${D}:*`);return`${N(s)} AND (${[...new Set(
T)].join(" OR ")})`}const j=[100,500];function F(s,{fields:i,to:d,quickMs:T}){const D=[...j.filter(Y=>Y<T),T],ee=D.map((Y,q)=>{const ne=D[q-1],te=`timestamp<"${$(
d+Y)}"`;return ne===void 0?te:`(${te} AND ${L(i,ne)})`});return`${s} AND (${[...ee,L(i,T)].join(" OR ")})`}function L({latency:s,unit:i},d){return s==="httpRequ\
est.latency"?`${s}>="${d/1e3}s"`:`(${(0,M.Hz)(s).flatMap(D=>[`${D}>=${(0,U.I)(d,i)}`,`${D}=~"."`,`${D}.seconds:*`]).join(" OR ")})`}function k(s){return`${N(s)}\
 AND ${l}`}function w(s){return`${k(s)} AND (httpRequest.status=429 OR httpRequest.status>=500) AND NOT labels.instanceId:*`}function A(s,i){const d=["severity>\
=ERROR",`(${l} AND httpRequest.status=429)`,f,`httpRequest.userAgent=${p(i)}`];return`${N(s)} AND (${d.join(" OR ")})`}function I(s){return`${N(s)} AND ${f} AND\
 NOT severity=INFO`}function _(s){return`${N(s)} AND NOT ${l} AND NOT ${f} AND (jsonPayload:* OR textPayload:"{")`}function m(s){return`${N(s)} AND ${f}`}function S(s){
return`${N(s)} AND severity>=ERROR AND (NOT ${l} OR textPayload:*)`}function C(s){const i=["severity>=ERROR",'log_id("run.googleapis.com/stderr")',f];return`${N(
s)} AND (${i.join(" OR ")})`}function v(s){return`${k(s)} AND httpRequest.userAgent:"ion-verify/"`}function h(s){return`${N(s)} AND (${l} OR trace:*)`}function E(s,i){
return['resource.type="cloud_run_revision"',l,`httpRequest.userAgent=${p(i)}`,`NOT resource.labels.revision_name=${p(s)}`].join(" AND ")}function R(s,i,d){return`${s}\
 AND timestamp>="${$(i)}" AND timestamp<"${$(d)}"`}function c(s,i,d="insertId"){return i>=1?s:`${s} AND sample(${d}, ${i})`}const l='log_id("run.googleapis.com/\
requests")',f='(log_id("run.googleapis.com/varlog/system") OR log_id("run.googleapis.com//var/log/system"))';function p(s){return`"${s.replace(/[\\"]/g,"\\$&")}\
"`}function $(s){return new Date(s).toISOString()}}),89285:((ie,K,O)=>{O.d(K,{d:()=>F});var M=O(77074);const U="x-serverless-authorization",N=15e3,G=6e4,j=5*6e4;
class F{#n;#t=null;#e=null;#s=null;constructor(m){this.#n=m}send=async(m,S,C)=>{const{sendProbe:v}=this.#n;this.#t!==null&&this.#t.endsAt-S.now()<j&&await this.#i(
S,C);const h=await v(this.#o(m),S,C),{audience:E}=this.#n;if(!k(h)||E===null||!w(m))return h;if(this.#t!==null)return A(h,L);if(await this.#i(S,C),this.#t===null)
return A(h,this.#e?.message??"");const R=await v(this.#o(m),S,C);return k(R)?A(R,L):R};#o(m){return this.#t===null||!w(m)?m:{...m,headers:{...m.headers,[U]:`Bea\
rer ${this.#t.value}`}}}async#i(m,S){this.#e!==null&&m.now()-this.#e.at<G||(this.#s??=this.#r(m,S).finally(()=>{this.#s=null}),await this.#s)}async#r(m,S){const{
audience:C,idToken:v}=this.#n;if(C!==null)try{const h=await v(C,{deadline:m.now()+N,signal:S});this.#t={value:h,endsAt:I(h)??m.now()+j},this.#e=null}catch(h){if(S.
throwIfAborted(),!(0,M.D)(h))throw h;this.#e={message:h.message,at:m.now()}}}}const L="The probe carried an ID token of the job's service account: grant that ac\
count roles/run.invoker on the service, unless the app itself refused.";function k({status:_,door:m}){return(_===401||_===403)&&(m===null||m==="invoker"||m==="u\
nproven")}function w({url:_,headers:m}){const{protocol:S,hostname:C}=new URL(_);return(S==="https:"||/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(C))&&!Object.
hasOwn(m,U)}function A(_,m){return m===""?_:{..._,reason:`${_.reason??""} \u2014 ${m}`}}function I(_){try{const m=JSON.parse(Buffer.from(_.split(".")[1]??"","ba\
se64url").toString("utf8"));return typeof m!="object"||m===null||!("exp"in m)?null:typeof m.exp=="number"?m.exp*1e3:null}catch{return null}}}),10661:((ie,K,O)=>{
O.d(K,{Nx:()=>Sn,Qw:()=>Dn});var M=O(77598),U=O(53053);const N=1024*1024;async function G(e,n){const t=(n.encoding??"").toLowerCase().split(",").map(u=>u.trim()).
filter(u=>u!==""&&u!=="identity");if(t.length===0)return{text:j(e,n.type),fault:null};const r=await Promise.resolve().then(O.t.bind(O,38522,23)),o={gzip:r.gunzipSync,
"x-gzip":r.gunzipSync,deflate:r.inflateSync,br:r.brotliDecompressSync,zstd:r.zstdDecompressSync};let a=e;for(const u of t.toReversed()){const y=o[u];if(y===void 0)
return{text:"",fault:`the answer is packed as ${u.slice(0,40)}, which is not known`};try{a=y(a,{maxOutputLength:N})}catch(g){return{text:"",fault:g.code==="ERR_\
BUFFER_TOO_LARGE"?`the answer is larger than ${N} bytes`:`the answer is no ${u} that can be read`}}}return{text:j(a,n.type),fault:null}}function j(e,n){const r=(e[0]===
255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":null)??/charset=["']?([\w.:-]{1,40})/i.exec(n??"")?.[1]??"utf-8";try{return new TextDecoder(r).decode(
e)}catch{return new TextDecoder().decode(e)}}function F({status:e,headers:n,text:t,url:r}){const o=n.location??"";if(n["x-goog-iap-generated-response"]!==void 0)
return"iap";if(n["proxy-authenticate"]!==void 0||e===407||n["x-squid-error"]!==void 0)return"proxy";if(e>=300&&e<400)return k(o,r);if(e<400)return null;if((n["c\
f-mitigated"]!==void 0||n["cf-ray"]!==void 0)&&(e>=520||/<title>[^<]*cloudflare/i.test(t)))return"gateway";const a=t.slice(0,2e4);return/Error \d{3} \([^)]{1,60}\)!!1/.
test(a)?e===404?w(r):"google":/<h1>Error: [^<]{1,60}<\/h1>/i.test(a)?/Your client does not have permission to (the requested|get) URL/i.test(a)?"invoker":/<h1>Error: (Page )?Not Found<\/h1>/i.
test(a)?w(r):/The server encountered a temporary error/i.test(a)?"load-balancer":/The server encountered an error and could not complete your request/i.test(a)?
"no-instance":e===401||e===403?"invoker":"google":/<title>(40[34]|429|50\d)<\/title>\s*\1/i.test(a)?"load-balancer":/no available instance|^\s*Rate exceeded\.?\s*$/i.
test(a)||/^\s*Service Unavailable\s*$/i.test(a)&&e===503||/^\s*(upstream connect error or disconnect\/reset before headers|no healthy upstream)/i.test(a)?"no-in\
stance":null}function L({headers:e,text:n}){if(["x-powered-by","x-runtime","x-aspnet-version","x-aspnetmvc-version","x-application-context"].some(o=>e[o]!==void 0))
return!0;const r=n.trim();return r===""||r.startsWith("<")?!1:A(r)||/^text\/plain\b/i.test(e["content-type"]??"")}function k(e,n){const t=URL.parse(e,n.href);return t===
null?null:t.hostname==="accounts.google.com"?"iap":/(^|\.)cloudflareaccess\.com$/.test(t.hostname)?"gateway":n.protocol==="http:"&&t.protocol==="https:"&&t.hostname===
n.hostname?"https":null}function w(e){return/z\/?$/.test(e.pathname)?"reserved-path":"not-found"}function A(e){try{return JSON.parse(e),!0}catch{return!1}}function I(e,n){
const t=_(e),o=t.map(u=>u.code).find(u=>typeof u=="string"&&u!=="")??"",a=t.map(u=>u.message).join(" ");return/Proxy response \(|HTTP Tunneling/.test(a)||o==="U\
ND_ERR_PRX_TLS"?"proxy":/^(ENOTFOUND|EAI_\w+)$/.test(o)?"dns":/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/.test(o)?"tls":
o==="ECONNREFUSED"?"refused":n?/^(ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT|UND_ERR_SOCKET|ERR_HTTP2_.*)$/.test(o)?"reset":"unproven":"connect"}function _(e){const n=[];
let t=e;for(;t instanceof Error&&n.length<5;)n.push(t),t instanceof AggregateError&&n.push(...t.errors.filter(r=>r instanceof Error)),t=t.cause;return n}const m=e=>new Set(
e.trim().split(/\s+/)),S=m(`
  ok okay up healthy pass passed passes passing ready alive live running serving success successful successfully succeeded
  connected available true enabled green online operational active normal nominal fine good great well working works pong yes
  reachable responding responsive accessible established stable synced accepting correct`),C=m(`
  warn warning warnings degraded degradation yellow amber impaired slow partial partially draining maintenance overloaded
  throttled limited unstable delayed delay suspect issue issues problem problems`),v=m(`
  down fail fails failed failing failure failures error errors errored err erroneous false unhealthy unavailable unreachable
  disconnect disconnected critical fatal dead offline broken outage lost refused refusing timeout timeouts timedout ko nok
  closed stopped crash crashed terminated killed exhausted unresponsive inaccessible inoperative inoperable nonoperational
  red abnormal denied unauthorized forbidden panic corrupt corrupted exceeded unsuccessful deadlock deadlocked exception
  cannot couldn unable incorrect`),h=m("not no non never without isn aren wasn isnt arent zero"),E=3,R=m("disabled skipped skip n/a na null undefined unused ina\
ctive standby not-configured not-applicable"),c=new Map([["out of service","bad"],["no","bad"],["n","bad"],["y","good"],["none","good"],["all systems go","good"],
["half open","concern"],["partial outage","concern"],["i am fine","good"]]),l=/\bno such\b|\btoo many\b|\btimed out\b|\bnot found\b|\bno (connection|response|answer|route|leader)\b/,
f=/\bE(?:CONN[A-Z]+|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PIPE|ACCES|PERM)\b/,p=400,$=/^[a-z][a-z\d+.-]*:\/\//i;function s(e){const n=e.trim();if(n===
""||$.test(n))return null;if(f.test(n))return"bad";const t=/^(?:http\/?[\d.]*\s*)?([1-5]\d\d)(?:\s|$)/i.exec(n);if(t!==null)return i(Number(t[1]));const r=Y(n);
if(r!==null)return r;const o=q(n);if(o!==null)return o;const a=n.slice(0,p).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[’']t\b/g,"").replace(/[_\-–—./:;,()[\]{}!?"'`|]+/g,
" ").replace(/\s+/g," ").trim();if(R.has(n.toLowerCase().replace(/[\s_]+/g,"-")))return null;const u=c.get(a);return u!==void 0?u:T(a.replace(/\b0 (?=error|fail)/g,
"no ").replace(/\b(errors?|failed|failures?|warnings?)[ =]+0\b/g,"no $1"))}function i(e){return e>=200&&e<400?"good":e>=400&&e<600?"bad":"unknown"}function d(e){
const n=e.trim();return $.test(n)||/\sv?\d+(?:\.\d+)+$/.test(n)||/^[/~.]/.test(n)||/^v?\d+(?:[.:-]\d+)*(?:[-+.][\w.]+)?(?:\s*(?:%|[a-z]{1,12}))?$/i.test(n)||/^\d{4}-\d\d-\d\d/.
test(n)||/^[0-9a-f-]{7,}$/i.test(n)||/^[\w.-]+:\d+$/.test(n)||/^[\w.-]+@[\w.-]+$/.test(n)||/\d/.test(n)&&/^[\w.:-]+$/.test(n)}function T(e){if(l.test(e))return"\
bad";const n=e.match(/[a-z]+/g)??[],t=new Set;let r=null,o=-1;for(const[a,u]of n.entries()){h.has(u)&&(o=a+E);const y=ee(u,n[a-1])?null:D(u);if(y===null)continue;
const g=a>o?y:y==="good"?"bad":"good";o=-1,r??=g,t.add(g)}return r===null?"unknown":t.size===1?r:r==="bad"?"bad":"concern"}function D(e){return S.has(e)?"good":
v.has(e)?"bad":C.has(e)?"concern":null}function ee(e,n){return(e==="up"||e==="down")&&n!==void 0&&/ing$|^set$|^back$/.test(n)}function Y(e){return/^[✅✔☑🟢👍💚]/u.
test(e)?"good":/^[❌✖✗✘🔴🚫💔⛔🛑]/u.test(e)?"bad":/^(?:⚠|🟡|🟠)/u.test(e)?"concern":null}function q(e){if(!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.
test(e))return null;const n=e.replace(/\s+/g,"");return/(이상|문제|오류|장애|에러|결함)(가|은|는|이)?없/.test(n)||/異常なし|无异常|問題ありません/.
test(n)?"good":/비정상|오류|에러|장애|실패|끊|중단|중지|정지|다운|불가|불능|불량|안됨|안돼|지않|미연결|오프라인|위험|심각|이상$|이상(발생|감지|있)|(응답|연결)없음|시간초과/.
test(n)||/異常|异常|エラー|错误|錯誤|失敗|失败|故障|停止|切断|断开/.test(n)?"bad":/경고|주의|점검|저하|지연|불안정|警告|注意|降级|维护/.
test(n)?"concern":/비활성|미사용|사용안함/.test(n)?"unknown":/정상|양호|성공|연결(됨|되|완료)|작동|동작|실행중|가동|활성|준비됨|준비완료|온라인|운영중|서비스중|완료|건강|좋음/.
test(n)||/正常|成功|稼働|健康|良好|運行|运行|接続済|已连接/.test(n)?"good":"unknown"}const ne=100;function te(e){const n=e.trim();if(!le(n))
return V(n);const t=H(n);if(t!==null)return ae(t,t==="good"?"a green page":"a red page",!0);const r=oe(n),o=V(r.slice(0,400));return o.state==="bad"||o.state===
"good"&&r.length<=40?{...o,page:!0}:{...ae("unknown",de(n)??r.slice(0,80),!0),unknown:[]}}function le(e){return/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|h\d|p|div|pre|title|center|span|b)\b/i.
test(e.trimStart().slice(0,4e3))}function oe(e){return e.slice(0,2e5).replace(/<(script|style|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi," ").replace(/<[^>]{0,2000}>/g,
" ").replace(/&nbsp;/g," ").replace(/\s+/g," ").trim()}function de(e){const n=/<title[^>]*>([^<]{1,200})/i.exec(e.slice(0,2e4))?.[1]?.trim();return n===void 0||
n===""?null:n}function H(e){const n=/<body[^>]{0,200}background-color:\s*(green|red)\b/i.exec(e)?.[1]?.toLowerCase();return n===void 0||oe(e)!==""?null:n==="gre\
en"?"good":"bad"}function V(e){const n=e.split(/\r?\n/).filter(g=>g.trim()!=="");if(n.length<=1){const g=s(e);return g===null?ae(null,null):ae(g,e.slice(0,200))}
const t=n.slice(0,ne).map(g=>({line:g.trim().slice(0,200),state:J(g.trim())})),r=t.filter(({state:g})=>g==="bad"),o=t.filter(({state:g})=>g==="concern"),a=t.some(
({state:g})=>g==="good"),u=r.length>0?"bad":o.length>0?"concern":a?"good":"unknown",y=r[0]??o[0]??t[0];return ae(u,y?.line??null)}function J(e){if(/^[a-z_:][\w:]*(?:\{[^}]*\})?\s+[-+\d.eE]+$/i.
test(e)||e.startsWith("#"))return null;if(e.startsWith("[+]"))return"good";if(e.startsWith("[-]"))return"bad";const n=/^[\w ./-]{1,60}\s*[:=]\s*(\S.*)$/.exec(e)?.[1];
return s(n??e)}function ae(e,n,t=!1){const r=`it says "${n??""}"`;return{state:e,status:n,faults:e==="bad"?[r]:[],concerns:e==="concern"?[r]:[],unknown:e==="unk\
nown"?[r]:[],page:t}}const B=e=>new Set(e.trim().split(/\s+/)),Fe=B(`
  status state health healthy alive ready available reachable connected connectivity operational ok okay up success
  successful succeeded online responsive responding liveness readiness availability pass passed working`),He=B("result outcome ping connection indicator conditi\
on serving running live overall response heartbeat"),Be=B("error errors exception exceptions failure failures fault faults"),ze=B("warning warnings issue issues\
 problem problems alert alerts incident incidents"),Ee=B("failed failing unhealthy down broken unavailable disconnected offline dead sealed deadlocked timedout"),
We=B("degraded impaired maintenance draining overloaded"),Ge=B("checks services dependencies components probes systems parts"),Ke=B(`
  checks check dependencies dependency deps components component services subsystems systems connections resources probes
  healthchecks healthcheck indicators databases caches queues backends upstreams infrastructure externals connectors`),qe=B("details info results entries data c\
heckresults nodes tasks members groups"),we=B(`
  db database sql postgres postgresql mysql mariadb mongo mongodb firestore datastore bigquery spanner dynamodb cassandra
  elasticsearch opensearch cache redis valkey memcache memcached queue rabbitmq amqp pubsub kafka nats storage bucket s3 gcs
  externalapi vertexai modelapi llm openai gemini anthropic vectordb pinecone qdrant weaviate supabase broker api`),Je=B(`
  last previous prev prior former recent history historical past initial expected desired target default example max min
  total allowed known`),Ye=B(`
  config configuration settings options env environment features featureflags flags toggles experiments metadata meta labels
  tags annotations links docs schema build git commit package packages versions permissions roles thresholds limits policy
  policies logging loglevel level logger loggers notifications changelog headers request user users mode type kind category
  severity priority criticality impact format strategy description note notes hint help comment title name label id text url
  uri href version hostname host owner output motd`),Ze=B("message msg reason detail summary"),Ve=B("on log ignore allow retry max min policy level threshold li\
mit rate budget notify report exit stop");function fe(e){return e.slice(0,200).replace(/([a-z\d])([A-Z])/g,"$1 $2").toLowerCase().split(/[^a-z\d\uac00-\ud7af]+/).
filter(n=>n!=="")}function pe(e){const n=fe(e),[t="",r=""]=[n[0],n.at(-1)],o=n.join("");if(e==="__proto__"||Ye.has(o)||n.length>1&&Je.has(t))return"skipped";if(o===
"readystate")return"state";if(Ze.has(o))return"told";if(r==="code")return n.length===1||["status","http","response"].includes(t)?"code":"skipped";if(n.some(u=>Ve.
has(u)))return"plain";const a=n.length===1||n.length===2&&["is","has","have"].includes(t);return Be.has(r)?"errors":ze.has(r)?"concerns":Ee.has(t)&&Ge.has(r)||Ee.
has(o)||Ee.has(r)&&(a||we.has(t))?"failing":We.has(r)&&(a||r==="degraded")?"impaired":Ke.has(o)||Xe.has(o)?"parts":qe.has(o)?"mixed":Fe.has(r)||Qe.has(r)?"state":
He.has(r)?"loose":we.has(o)||we.has(o.replace(/s$/,""))?"part":"plain"}function _e(e){const n=fe(e);return n.length===1||n.length===2&&["is","has","health","ove\
rall","global","service","app"].includes(n[0]??"")}function Te(e){return/circuit|breaker/i.test(e)}const Qe=B("\uC0C1\uD0DC \uC11C\uBE44\uC2A4\uC0C1\uD0DC \uC5F0\uACB0\uC0C1\uD0DC"),
Xe=B("\uC758\uC874\uC131 \uAD6C\uC131\uC694\uC18C \uC810\uAC80\uD56D\uBAA9"),ce={fault:null,page:!1},Q=e=>({fault:e,page:!1}),Oe=5e3;function en(e,n){const t=e.
trim();if(t==="")return Q("the answer is empty");const r=he(t);if(r!==void 0)return De(r,t);if(/^text\/event-stream\b/i.test(n??"")||sn(t))return nn(t);if(le(t)){
const a=oe(t),u=de(t);return/^(application )?error\b|internal server error|exception/i.test(u??a)?Q(`the answer is an error page: ${X(u??a)}`):{fault:`the answe\
r is a page, ${X(u??a)}`,page:!0}}if(/^[0-9a-z]:["[{]/.test(t)){const a=/^3:(.*)$/m.exec(t)?.[1];return a===void 0?ce:Q(`the stream says ${X(a)}`)}const o=t.split(
/\r?\n/).filter(a=>a.trim()!=="");return o.length>1&&o.every(a=>he(a)!==void 0)?o.slice(0,Oe).map(a=>De(he(a),a,!0)).find(({fault:a})=>a!==null)??ce:Se(t)?Q(`th\
e answer is ${X(t)}`):ce}function De(e,n,t=!1){if(!t&&xe(e))return Q(`the answer holds nothing: ${X(n)}`);const r=Ne(e);return r===null?ce:Q(`the answer says ${r}`)}
function nn(e){let n=!1;for(const t of e.split(/\r?\n\r?\n/).slice(0,Oe)){const r=/^event:[ ]?(.*)$/m.exec(t)?.[1]?.trim()??"",o=[...t.matchAll(/^data:[ ]?(.*)$/gm)].
map(y=>y[1]??"").join(`
`).trim();if(/^(error|exception|failure)$/i.test(r))return Q(`the stream ends with an error: ${X(o===""?r:o)}`);if(o===""||o==="[DONE]")continue;const a=he(o),u=Ne(
a);if(u!==null)return Q(`the stream says ${u}`);n||=a===void 0?!0:!xe(a)}return n?ce:Q("the stream holds no answer")}function Ne(e){if(Array.isArray(e)){const r=e.
slice(0,Oe).map(Ne);return r.length>0&&r.every(o=>o!==null)?r[0]??null:null}if(!on(e))return null;for(const[r,o]of Object.entries(e)){const a=r.toLowerCase();if([
"error","errors","exception","error_message","errormessage"].includes(a)&&tn(o))return`${r}: ${X(typeof o=="string"?o:JSON.stringify(o))}`;if(["success","ok","s\
ucceeded"].includes(a)&&(o===!1||o==="false"))return`${r}: false`;if(["status","state","result","outcome"].includes(a)&&typeof o=="string"&&rn(o))return`${r}: ${X(
o)}`;if(pe(r)==="code"||a==="status"){const u=typeof o=="string"?Number(o):o;if(typeof u=="number"&&u>=400&&u<600)return`${r}: ${u}`}if(a==="type"&&typeof o=="s\
tring"&&/^(error|exception)$/i.test(o))return`type: ${o}`}const[n]=Object.entries(e);return Object.keys(e).length===1&&n!==void 0&&/^(detail|message|msg|title)$/i.
test(n[0])&&typeof n[1]=="string"&&Se(n[1])?`${n[0]}: ${X(n[1])}`:null}function tn(e){return e===null||e===!1||e===0?!1:typeof e=="string"?e.trim()!==""&&s(e)!==
"good"&&!/^(no|none|null)$/i.test(e):typeof e!="object"||Object.values(e).some(n=>n!==null&&n!==""&&n!==!1)}function rn(e){return e.length<=40&&/^(error|errored|fail|failed|failure|unavailable|오류|실패|에러)$/i.
test(e.trim())}function Se(e){return/^("?)(internal server error|not found|method not allowed|bad gateway|service unavailable|gateway time-?out|unauthorized|forbidden|too many requests|rate limit exceeded|internal error|error|서버 오류|내부 오류)[.!]?\1$/i.
test(e.trim())}function xe(e){return e===null||e===""||typeof e=="object"&&Object.keys(e).length===0}function sn(e){return/^(event|data|id|retry):/m.test(e.slice(
0,200))&&/^data:/m.test(e)}function he(e){try{return JSON.parse(e)}catch{return}}function X(e){const n=e.replace(/\s+/g," ").trim();return n.length>160?`${n.slice(
0,160)}\u2026`:n}function on(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}const ue=50,Ie=2e4,me=16;function an(e,n=[]){let t;try{t=JSON.parse(e)}catch{
return{...te(e),dependencies:[]}}if(typeof t=="string")return{...te(t),dependencies:[]};const r=new cn(n);return r.root(t),r.result()}class cn{#n=new Map;#t;#e=null;#s=[];#o=[];#i=0;constructor(n){
this.#t=new Set(n.map(t=>t.toLowerCase()))}root(n){const t={depth:0,breaker:!1};Array.isArray(n)?this.#c("",n,t):re(n)?this.#e=this.#r(n,null,t):this.#e=ge(n,"s\
tate",t)}result(){const n=[...this.#n].map(([b,x])=>({name:b.slice(0,100),...x})),t=({name:b})=>this.#t.has(b.toLowerCase()),r=n.map(b=>t(b)&&b.state==="bad"?{...b,
state:"concern"}:b),a=n.some(b=>t(b)&&b.state==="bad")&&r.every(({state:b})=>b!=="bad")&&this.#e?.state==="bad"?{...this.#e,state:"concern"}:this.#e,u=b=>[...a?.
state===b?[`it says its status is "${a.word}"`]:[],...r.filter(x=>x.state===b).map(x=>`${x.name} is "${x.word}"`)],y=r.map(({name:b,state:x,word:z})=>({name:b,ok:x!==
"bad",state:z})),g=y.filter(b=>!b.ok),P=r.length<=ue?y:[...g,...y.filter(b=>b.ok)];return{state:a?.state??null,status:a?.word??null,dependencies:P.slice(0,ue),faults:[
...u("bad"),...this.#s].slice(0,ue),concerns:[...u("concern"),...this.#o].slice(0,ue),unknown:u("unknown").slice(0,ue),page:!1}}#r(n,t,r){const o=[];for(const[u,
y]of Object.entries(n)){const g=pe(u);if(++this.#i>Ie||r.depth>me)break;if(g==="skipped"||y===null||g==="told"&&typeof y=="object")continue;const P={depth:r.depth+
1,breaker:r.breaker||Te(u)};if(un(g))$e(y,g)&&this.#p(u,y,g,t);else if(re(y)&&g==="mixed")o.push(this.#r(y,t,P));else if(re(y)||Array.isArray(y))this.#l(u,y,g,P);else{
const b=g==="parts"||g==="mixed"?"plain":g,x=dn(u,y)??ge(y,b,P);if(x===null)continue;g==="told"||_e(u)&&(g==="state"||g==="loose"||g==="code")?o.push(x):(g!=="l\
oose"||x.state!=="unknown")&&this.#u(yn(u,t,g),x)}}const a=ye(o);return a!==null&&a.state==="bad"&&mn(n)?{...a,state:"concern"}:a}#l(n,t,r,o){Array.isArray(t)?this.#c(
n,t,o):r==="parts"||r==="state"&&!ln(t)?this.#d(t,o):this.#a(n,this.#r(t,n,o))}#d(n,t){for(const[r,o]of Object.entries(n)){if(++this.#i>Ie||t.depth>me)return;if(r===
"__proto__")continue;const a={depth:t.depth+1,breaker:t.breaker||Te(r)};if(Array.isArray(o))this.#a(r,this.#f(o,r,a));else if(re(o))this.#a(r,this.#r(o,r,a));else{
const u=ge(o,"parts",a);(u?.state!=="unknown"||pe(r)!=="skipped")&&this.#a(r,u)}}}#f(n,t,r){if(r.depth>me)return null;const o=n.some(a=>re(a)&&Ce(a)!==null);return o&&
this.#c(t,n,r),o?null:ye(n.map(a=>re(a)?this.#r(a,t,r):ge(a,"loose",r)))}#c(n,t,r){for(const o of t){if(!re(o)||r.depth>me)continue;const a=Ce(o)??n,u=this.#r(o,
a,{...r,depth:r.depth+1});a===""&&u!==null?this.#e=ye([this.#e,u]):this.#a(a,u)}}#a(n,t){t!==null&&(this.#n.get(n)?.state===t.state?this.#n.set(n,t):this.#u(n,t))}#u(n,t){
const r=ye([this.#n.get(n)??null,t]);r!==null&&this.#n.set(n,r)}#p(n,t,r,o){const a=bn(t),u=r==="errors"||r==="failing";if(o!==null){this.#u(o,{state:u?"bad":"c\
oncern",word:a});return}const y=t===!0?`it says ${n.slice(0,100)}`:`it says ${n.slice(0,100)}: ${a}`;(u?this.#s:this.#o).push(y)}}function un(e){return e==="err\
ors"||e==="concerns"||e==="failing"||e==="impaired"}function ln(e){return Object.entries(e).some(([n,t])=>_e(n)&&typeof t!="object"&&["state","loose","code"].includes(
pe(n)))}function dn(e,n){if(typeof n!="number")return null;const t=fe(e).join("");if(t.endsWith("readystate")){const r=n===1?"good":n===2?"unknown":"bad";return[
0,1,2,3].includes(n)?{state:r,word:`readyState ${n}`}:null}return!/(^|is)(up|healthy|alive)$/.test(t)||n!==0&&n!==1?null:n===1?{state:"good",word:"1"}:{state:"b\
ad",word:"0"}}function ge(e,n,{breaker:t}){if(typeof e=="boolean")return["plain","told","mixed","code","loose"].includes(n)?null:e?{state:"good",word:"ok"}:{state:"\
bad",word:"down"};if(typeof e=="number")return fn(e,n);if(typeof e!="string")return null;const r=t?hn(e):s(e),o=e.slice(0,200);return r===null?null:n==="plain"||
n==="told"||n==="code"?r==="bad"&&pn(e)?{state:r,word:o}:null:r!=="unknown"?{state:r,word:o}:n==="loose"||n==="part"||n==="mixed"||n==="parts"&&d(e)?null:{state:r,
word:o}}function fn(e,n){return!(Number.isInteger(e)&&e>=200&&e<600)||n!=="code"&&n!=="state"&&n!=="parts"||n==="parts"&&e<400?null:{state:i(e),word:String(e)}}
function pn(e){const n=e.trim();return/^(down|unhealthy|disconnected|unavailable|unreachable|failed|failing|failure|error|errored|offline|dead|broken)$/i.test(n)||
/^(internal server error|service unavailable|bad gateway|gateway time-?out)\.?$/i.test(n)||/^(not[ _-](connected|ready|ok|available|healthy|reachable)|out[ _]of[ _]service)$/i.
test(n)||/^(error|exception|fatal|failure|failed|panic)\s*[:!–-]/i.test(n)||/^E(CONN|TIMEDOUT|NOTFOUND|AI_AGAIN)/.test(n)||/\b(connection|connect) (refused|reset|timed out|failed|lost|closed)\b/i.
test(n)||/^(비정상|오류|에러|장애|실패|연결 ?(끊김|실패|안 ?됨)|중단|다운|불능|이상)$/.test(n)}function hn(e){const n=e.trim().toLowerCase();
return/^(circuit_)?closed$/.test(n)?"good":/open/.test(n)?"concern":s(e)??"unknown"}function $e(e,n){return typeof e=="boolean"?e:typeof e=="string"?!(/^(|-|no|none|nil|null|n\/a|undefined|false|0|없음)$/i.
test(e.trim())||s(e)==="good")&&(n==="errors"||n==="concerns"||!d(e)):Array.isArray(e)?e.some(t=>$e(t,n)):re(e)&&Object.values(e).some(t=>$e(t,n))}function mn(e){
const n=(t,r)=>Object.hasOwn(e,t)&&e[t]===r;return n("optional",!0)||n("critical",!1)||n("required",!1)||n("essential",!1)}const ke=["unknown","good","concern",
"bad"];function ye(e){return e.reduce((n,t)=>t!==null&&(n===null||ke.indexOf(t.state)>ke.indexOf(n.state))?t:n,null)}const gn=["name","component","checkname","c\
heck","service","servicename","dependency","id","checkid","key"];function Ce(e){const n=Object.entries(e).map(([t,r])=>({rank:gn.indexOf(fe(t).join("")),value:r})).
filter(({rank:t,value:r})=>t>=0&&typeof r=="string"&&r!=="").sort((t,r)=>t.rank-r.rank)[0];return typeof n?.value=="string"?n.value:null}function yn(e,n,t){return n===
null||t==="part"?e:`${n}.${e}`}function bn(e){const n=typeof e=="string"?e:JSON.stringify(e);return n.length>160?`${n.slice(0,160)}\u2026`:n}function re(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function En(e,n){const{status:t,headers:r,text:o,fault:a}=n,{reads:u,status:y,ignoreDependencies:g}=e.wanted,P=y===null?t>=
200&&t<300:y.some(({from:W,to:se})=>t>=W&&t<=se);if(y!==null&&P&&(t<200||t>=300))return{reason:a,door:null,dependencies:[]};const b=new URL(e.url),x={status:t,headers:r,
text:o,url:b},z=F(x);if(z!==null)return{reason:`HTTP ${t}${Rn(r.location)}${Re(o)}`,door:z,dependencies:[]};const Z=e.direct&&L(x)?null:"unproven";if(t>=300&&t<
400){const W=r.location;return{reason:`it redirects to ${W??"nowhere"}; redirects are not followed`,door:"unproven",dependencies:[],...$n(b,W)?{misdirected:"pat\
h"}:{}}}if(a!==null)return{reason:a,door:null,dependencies:[]};if(!P&&t<300)return{reason:`HTTP ${t}${Re(o)}`,door:null,dependencies:[]};if(!P){const W=wn(t),se={
reason:`HTTP ${t}${Re(o)}`,door:Z,dependencies:[]};return W===null?se:{...se,misdirected:W}}return u==="status"?{reason:null,door:null,dependencies:[]}:u==="hea\
lth"?On(o,g):Nn(o,r["content-type"])}function wn(e){return e===401||e===403?"credentials":[404,405,410,501].includes(e)?"path":e>=400&&e<500&&![408,425,429,499].
includes(e)?"body":null}function On(e,n){const t=an(e,n),r={...t.concerns.length===0?{}:{concern:t.concerns.join(", ")},...t.unknown.length===0?{}:{unknown:t.unknown.
join(", ")}};return t.faults.length>0?{reason:t.faults.join(", "),door:null,dependencies:t.dependencies,...r}:t.page&&t.state==="unknown"?{reason:`a page came w\
here the state of the service was asked for: ${t.status??""}`,door:null,dependencies:[],misdirected:"page"}:{reason:null,door:null,dependencies:t.dependencies,...r}}
function Nn(e,n){const{fault:t,page:r}=en(e,n);return{reason:t,door:null,dependencies:[],...r?{misdirected:"page"}:{}}}function $n(e,n){const t=n===void 0?null:
URL.parse(n,e.href);if(t===null)return!1;const r=({pathname:o})=>o.replace(/\/+$/,"").toLowerCase();return t.hostname===e.hostname&&r(t)===r(e)}function Rn(e){return e===
void 0?"":` to ${e.slice(0,200)}`}function Re(e){const n=e.replace(/\s+/g," ").trim();return n===""?"":`: ${n.length>160?`${n.slice(0,160)}\u2026`:n}`}const An=200;
function _n(e,{headers:n,text:t}){const r=e.kind==="header"?n[e.name]:Tn(t,e.path);return typeof r=="string"||typeof r=="number"?String(r).trim().slice(0,An):""}
function Tn(e,n){try{return n.reduce((t,r)=>typeof t=="object"&&t!==null&&Object.hasOwn(t,r)?t[r]:void 0,JSON.parse(e))}catch{return}}function Dn(e){return{reads:e,
status:null,latencyMs:null,expect:null,ignoreDependencies:[],take:{},secrets:[]}}async function Sn(e,n,t){const{EnvHttpProxyAgent:r,request:o}=await O.e(6752).then(
O.t.bind(O,24371,19)),a=n.now(),u=new r({pipelining:0,connections:1,connect:{timeout:e.timeoutMs}}),y=new AbortController,g=new AbortController;n.sleep(e.timeoutMs,
AbortSignal.any([t,g.signal])).then(()=>y.abort(new Error(`no answer within ${e.timeoutMs} ms`)),()=>{});const P=Cn(e.traceId);let b=null;const x=(z,Z)=>({...Me(
e,a,n.now()),ok:!1,status:null,reason:Le(z,e),door:Z});try{const z=await o(e.url,{method:e.method,dispatcher:u,signal:AbortSignal.any([t,y.signal]),headers:In(e),
...e.body===void 0?{}:{body:e.body}});b=z.statusCode;const Z=await Mn(z.body),W=Ln(z.headers),se=Z===void 0?{text:"",fault:`the answer is larger than ${N} bytes`}:
await G(Z,{encoding:W["content-encoding"],type:W["content-type"]}),ve={status:b,headers:W,...se},Un=n.now()-a,Pe=await xn(e,En(e,ve),ve,Un),{reason:Ae,concern:Ue,
unknown:je}=Pe,be=jn=>Le(jn,e);return{...Me(e,a,n.now()),...Pe,ok:Ae===null,status:b,reason:Ae===null?null:be(Ae),...Ue===void 0?{}:{concern:be(Ue)},...je===void 0?
{}:{unknown:be(je)},...e.versionFrom===void 0?{}:{version:be(_n(e.versionFrom,{headers:W,text:se.text}))}}}catch(z){t.throwIfAborted();const Z=b!==null;if(y.signal.
aborted){const W=x(`no answer within ${e.timeoutMs} ms`,Z||P.sent?null:"connect");return Z||P.sent?{...W,unanswered:!0}:W}return x(Pn(z),Z?null:I(z,P.sent))}finally{
g.abort(),P.stop(),await u.destroy().catch(()=>{})}}async function xn({wanted:e},n,t,r){if(n.reason!==null)return n;const{latencyMs:o,expect:a,take:u}=e,y=z=>({
...n,reason:z});if(o!==null&&r>o)return y(`it took ${r} ms, where ${o} ms are allowed`);if(a===null&&Object.keys(u).length===0)return n;const{expectationFault:g,
takenFrom:P}=await Promise.all([O.e(2210),O.e(7843)]).then(O.bind(O,87843)),b=a===null?null:g(a,t);if(b!==null)return y(b);const x=P(u,t);return typeof x=="stri\
ng"?y(x):{...n,taken:x}}function Me({name:e,traceId:n,repeated:t},r,o){return{name:e,traceId:n,at:r,durationMs:o-r,repeated:t,dependencies:[]}}function In(e){return{
accept:"application/json, text/plain;q=0.9, */*;q=0.1","accept-encoding":"identity","cache-control":"no-cache",...e.body===void 0?{}:{"content-type":kn(e.body)},
...e.headers,"user-agent":e.userAgent,traceparent:`00-${e.traceId}-${(0,M.randomBytes)(8).toString("hex")}-01`}}function kn(e){try{return JSON.parse(e),"applica\
tion/json; charset=utf-8"}catch{return"text/plain; charset=utf-8"}}function Cn(e){const n="undici:client:sendHeaders",t={sent:!1},r=o=>{typeof o!="object"||o===
null||!("headers"in o)||String(o.headers).includes(e)&&(t.sent=!0)};return(0,U.subscribe)(n,r),{get sent(){return t.sent},stop:()=>(0,U.unsubscribe)(n,r)}}async function Mn(e){
const n=[];let t=0;for await(const r of e){if(t+=r.length,t>N)return;n.push(r)}return Buffer.concat(n)}function Ln(e){return Object.fromEntries(Object.entries(e).
map(([n,t])=>[n.toLowerCase(),Array.isArray(t)?t[0]:t]))}function Le(e,{headers:n,wanted:t}){return[...Object.values(n),...t.secrets].flatMap(o=>[o,...o.split(/\s+/)]).
filter(o=>o.length>=vn).reduce((o,a)=>o.replaceAll(a,"***"),e)}const vn=6;function Pn(e){if(!(e instanceof Error))return String(e);const n=e.code,r=typeof n=="s\
tring"?{ECONNREFUSED:"connection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"the host name is not known",UND_ERR_SOCKET:"the connection was closed\
 before an answer",UND_ERR_CONNECT_TIMEOUT:"no connection within the timeout"}[n]:void 0;return r===void 0?e.message:`${r} (${String(n)})`}}),92479:((ie,K,O)=>{
O.d(K,{r:()=>F});const M=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],
["PERMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["U\
NAVAILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]],U={200:"OK SUCCESS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"PARTIAL_CONTENT",301:"\
MOVED_PERMANENTLY",302:"FOUND",303:"SEE_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"UNAUTHORIZED",402:"PA\
YMENT_REQUIRED",403:"FORBIDDEN",405:"METHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_REQUIRED",412:"PRECOND\
ITION_FAILED",413:"PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",429:"TO\
O_MANY_REQUESTS",499:"CANCELED CLIENT_CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT_IMPLEMENTED",502:"BA\
D_GATEWAY",503:"SERVICE_UNAVAILABLE",504:"GATEWAY_TIMEOUT TIMEOUT"},N=new Map([...Object.entries(U).flatMap(([w,A])=>A.split(" ").map(I=>[k(I),Number(w)])),...M.
map(([w,A])=>[k(w),A])]),G=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,j=60;function F(w,A=""){if(typeof w=="string"&&w.length<=
j){const I=w.trim(),[,_]=G.exec(I)??[];return _!==void 0?Number(_):/^\d{1,2}$/.test(I)?L(Number(I),A):N.get(k(I))??null}return typeof w!="number"||!Number.isInteger(
w)?null:w>=100&&w<=599?w:L(w,A)}function L(w,A){return/grpc/i.test(A)?M[w]?.[1]??null:null}function k(w){return w.replace(/[\s_-]/g,"").toLowerCase()}})};
