"use strict";exports.id=5730,exports.ids=[5730],exports.modules={90915:((ce,Y,b)=>{b.d(Y,{Do:()=>G,HQ:()=>w,IY:()=>v,T1:()=>U,UN:()=>W,ak:()=>z,o_:()=>u,pg:()=>O,uU:()=>j,vf:()=>F,
zD:()=>q});function F(i,a){if(a.revision!==void 0)return a.revision;if(j(i))return a.tag!==void 0?E(i,a.tag):i.latestCreatedRevision??void 0}function U(i,a,l){if(!j(
i))return d(`Cloud Run has not taken up the latest change yet (generation ${i.generation}, observed ${i.observedGeneration})`);const $=a===void 0?void 0:H(a);if($!==
void 0)return $;if(i.reconciling)return d(f(k(i)??i.terminalCondition,"the service is reconciling"));if(l.tag!==void 0&&E(i,l.tag)===void 0){const S=i.trafficStatuses.
flatMap(B=>B.tag??[]).join(", "),Q={code:"tag-not-found",tag:l.tag,tags:S};return d(`no traffic entry has the tag ${l.tag} yet`,Q)}const x=i.terminalCondition;if(a===
void 0&&(x?.state!=="failed"||R(x,l.revision))){const S=l.revision===void 0?void 0:{code:"revision-not-found",detail:l.revision};return d(`the revision${l.revision===
void 0?"":` ${l.revision}`} is not there yet`,S)}const te=a===void 0||a.name===i.latestCreatedRevision;if(te&&x?.state==="failed")return y(f(x,"the service is n\
ot ready"),{code:"service-failed",condition:x.type,conditionReason:x.reason,message:x.message});if(te&&x?.state!=="succeeded")return d(f(x,"the service is not r\
eady yet"));if(a===void 0)return d("the revision is not there yet");const ne=w(i),J=ne.filter(S=>S.revision===a.name).reduce((S,Q)=>S+Q.percent,0),se=l.tag===void 0?
void 0:M(i,l.tag),ue=se?.revision===a.name,be=l.asItIs===!0||l.withoutTraffic===!0&&_(a);if(J===0&&!ue&&!be&&T(a)?.reason==="RETIRED")return d("the revision is \
retired",{code:"revision-retired",revision:a.name});const re=a.conditions.find(S=>!S.informational&&P.has(S.type)&&S.state!=="succeeded"&&!A(a,S));if(re!==void 0)
return d(f(re,`${re.type} is not true yet`));const le=a.name===i.latestReadyRevision&&x?.state==="succeeded";if(T(a)===void 0&&!le)return d("the revision has no\
 Ready condition yet");if(!W(i))return d("traffic is still moving to what was asked");if(ue)return{state:"ready",message:`ready under the tag ${l.tag}`,percent:J};
if(se!==void 0)return d(`the tag ${l.tag} leads to ${se.revision}, not to ${a.name}`);if(J===0&&l.withoutTraffic===!0)return{state:"ready",message:"ready, witho\
ut traffic",percent:J};if(J===0){const S=G(i).some(B=>B.latest&&B.percent>0);if(te&&S)return d("the revision is ready, but not yet the latest ready one");const Q=ne.
filter(B=>B.percent>0).map(B=>`${B.revision} ${B.percent} %`).join(", ");return d(`the revision is ready but receives no traffic (${Q})`,{code:"no-traffic",revision:a.
name,servedBy:Q})}return{state:"ready",message:`ready with ${J} % of the traffic`,percent:J}}function w(i){const{trafficStatuses:a,reconciling:l,terminalCondition:$,
latestReadyRevision:x}=i,ne=j(i)&&!l&&$?.state==="succeeded"&&x!==null;return u(i,a.length===0&&ne?G(i):a)}function z(i,a){return M(i,a)?.url??void 0}const P=new Set(
["Ready","ContainerHealthy"]);function j(i){return i.generation===i.observedGeneration||v(i)}function v(i){const{generation:a,observedGeneration:l,reconciling:$,
terminalCondition:x}=i;return a!==l&&!$&&x?.state==="failed"}function M(i,a){return w(i).find(l=>l.tag===a)}function E(i,a){const l=i.traffic.find($=>$.tag===a);
return l===void 0?M(i,a)?.revision:l.revision??i.latestCreatedRevision??void 0}function T(i){return i.conditions.find(a=>a.type==="Ready")}function _(i){return i.
conditions.some(a=>a.type==="ContainerHealthy"&&(a.state==="succeeded"||a.reason==="HEALTH_CHECK_SKIPPED"))}function O(i){if(!i.reconciling)return[...P].flatMap(
a=>i.conditions.filter(l=>l.type===a)).find(a=>a.state==="failed"&&!a.informational&&!g.has(a.reason))}const g=new Set(["RESERVE","RETIRED","RETIRING","RECREATI\
NG","MIN_INSTANCES_NOT_PROVISIONED","MIN_INSTANCES_WARMING","HEALTH_CHECK_SKIPPED"]);function A(i,a){return a.reason==="HEALTH_CHECK_SKIPPED"?!0:a.reason==="MIN\
_INSTANCES_WARMING"&&_(i)}function R({message:i},a){return a!==void 0&&!i.includes(a)}function H(i){const a=O(i);if(a!==void 0)return y(f(a,"the revision failed"),
{code:"revision-failed",condition:a.type,conditionReason:a.reason,message:a.message,logUri:i.logUri??""})}function k(i){return i.conditions.find(a=>a.state!=="s\
ucceeded"&&!a.informational&&a.message!=="")}function G({traffic:i}){return i.length>0?i:[{revision:null,percent:100,tag:null,uri:null,latest:!0}]}function W(i){
return q(u(i,G(i)))===q(w(i))}function q(i){const a=new Map;for(const{revision:l,percent:$}of i)a.set(l,(a.get(l)??0)+$);return[...[...a].filter(([,l])=>l>0).map(
([l,$])=>`${$} % ${l}`),...i.flatMap(({tag:l,revision:$})=>l===null?[]:[`${l}: ${$}`])].sort().join(`
`)}function u(i,a){return a.map(l=>({revision:l.revision??i.latestReadyRevision??"",percent:l.percent,tag:l.tag,url:l.uri,latest:l.latest||l.revision===null}))}
function f(i,a){if(!i)return a;const l=[i.reason,i.message].filter($=>$!=="").join(": ");return l===""?a:`${i.type}: ${l}`}function d(i,a){return{state:"waiting",
message:i,...a===void 0?{}:{otherwise:a}}}function y(i,a){return{state:"failed",message:i,reason:a}}}),33678:((ce,Y,b)=>{b.d(Y,{H0:()=>E,Pf:()=>P,WD:()=>M,e9:()=>_,
ez:()=>j,fK:()=>O,k2:()=>W,tQ:()=>q,y2:()=>v});var F=b(23930),U=b(60283),w=b(92479),z=b(52686);function P({latencyField:u,statusField:f,groupField:d,latencyUnit:y}){
return{latency:u,status:f,group:d,unit:u==="httpRequest.latency"?"s":y}}function j(u,f){const d=_(u.timestamp),{latencyMs:y,unusable:i}=(0,U.B)(O(u,f.latency),f.
unit);return{at:d,startedAt:d-(y??0),latencyMs:y,unusable:i,status:(0,w.r)(O(u,f.status),f.status),group:G(O(u,f.group)),refused:!1,trace:u.trace??null}}function v(u){
const f=_(u.timestamp),d=E(u),{latencyMs:y,unusable:i}=T(u)?{latencyMs:null,unusable:null}:(0,U.B)(u.httpRequest?.latency,"s");return{at:f,startedAt:f,latencyMs:y,
unusable:i,status:(0,w.r)(u.httpRequest?.status),group:null,refused:d,trace:u.trace??null}}function M(u){return u.logName?.endsWith("run.googleapis.com%2Freques\
ts")===!0}function E(u){const f=u.httpRequest?.status??0;return(f===429||f>=500)&&T(u)}function T({labels:u,httpRequest:f}){const{status:d=0,latency:y}=f??{};return d>=
400&&u?.instanceId===void 0&&(y===void 0||/^0(\.0+)?s$/.test(y))}function _(u){return u===void 0?Number.NaN:Date.parse(u)}function O(u,f){const{names:d,parts:y}=H(
f),i=g(u,d);return i!==void 0||y===null?i:A(u,y,0)}function g(u,f){let d=u;for(const y of f){if(typeof d!="object"||d===null||!Object.hasOwn(d,y))return;d=d[y]}
return d}function A(u,f,d){if(d===f.length)return u;if(typeof u!="object"||u===null)return;let y="";for(let i=d+1;i<=f.length;i++){if(y=i===d+1?f[d]??"":`${y}.${f[i-
1]}`,!Object.hasOwn(u,y))continue;const a=A(u[y],f,i);if(a!==void 0)return a}}const R=new Map;function H(u){let f=R.get(u);if(f===void 0){const d=(0,F.eZ)(u),y=d.
flatMap(i=>i.split("."));f={names:d,parts:y.length>2?y:null},R.set(u,f)}return f}const k=100;function G(u){return typeof u=="string"&&u!==""?(0,z.o)(u,k):null}function W(u){
return q(u.timestamp??"",u.insertId??JSON.stringify(u))}function q(...u){let f=3735928559,d=1103547991;for(const y of u){for(let i=0;i<y.length;i++){const a=y.charCodeAt(
i);f=Math.imul(f^a,2654435761),d=Math.imul(d^a,1597334677)}f=Math.imul(f^31,2654435761)}return f=Math.imul(f^f>>>16,2246822507)^Math.imul(d^d>>>13,3266489909),d=
Math.imul(d^d>>>16,2246822507)^Math.imul(f^f>>>13,3266489909),4294967296*(2097151&d)+(f>>>0)}}),89285:((ce,Y,b)=>{b.d(Y,{d:()=>j});var F=b(77074);const U="x-ser\
verless-authorization",w=15e3,z=6e4,P=5*6e4;class j{#t;#n=null;#e=null;#s=null;constructor(g){this.#t=g}send=async(g,A,R)=>{const{sendProbe:H}=this.#t;this.#n!==
null&&this.#n.endsAt-A.now()<P&&await this.#i(A,R);const k=await H(this.#o(g),A,R),{audience:G}=this.#t;if(!M(k)||G===null||!E(g))return k;if(this.#n!==null)return T(
k,v);if(await this.#i(A,R),this.#n===null)return T(k,this.#e?.message??"");const W=await H(this.#o(g),A,R);return M(W)?T(W,v):W};#o(g){return this.#n===null||!E(
g)?g:{...g,headers:{...g.headers,[U]:`Bearer ${this.#n.value}`}}}async#i(g,A){this.#e!==null&&g.now()-this.#e.at<z||(this.#s??=this.#r(g,A).finally(()=>{this.#s=
null}),await this.#s)}async#r(g,A){const{audience:R,idToken:H}=this.#t;if(R!==null)try{const k=await H(R,{deadline:g.now()+w,signal:A});this.#n={value:k,endsAt:_(
k)??g.now()+P},this.#e=null}catch(k){if(A.throwIfAborted(),!(0,F.D)(k))throw k;this.#e={message:k.message,at:g.now()}}}}const v="The probe carried an ID token o\
f the job's service account: grant that account roles/run.invoker on the service, unless the app itself refused.";function M({status:O,door:g}){return(O===401||
O===403)&&(g===null||g==="invoker"||g==="unproven")}function E({url:O,headers:g}){const{protocol:A,hostname:R}=new URL(O);return(A==="https:"||/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.
test(R))&&!Object.hasOwn(g,U)}function T(O,g){return g===""?O:{...O,reason:`${O.reason??""} \u2014 ${g}`}}function _(O){try{const g=JSON.parse(Buffer.from(O.split(
".")[1]??"","base64url").toString("utf8"));return typeof g!="object"||g===null||!("exp"in g)?null:typeof g.exp=="number"?g.exp*1e3:null}catch{return null}}}),10661:((ce,Y,b)=>{
b.d(Y,{Nx:()=>Ct,Qw:()=>xt});var F=b(77598),U=b(53053),w=b(52686);const z=1024*1024,P="the answer is larger than 1 MiB";async function j(e,t){const n=(t.encoding??
"").toLowerCase().split(",").map(c=>c.trim()).filter(c=>c!==""&&c!=="identity");if(n.length===0)return{text:v(e,t.type),fault:null};const r=await Promise.resolve().
then(b.t.bind(b,38522,23)),s={gzip:r.gunzipSync,"x-gzip":r.gunzipSync,deflate:r.inflateSync,br:r.brotliDecompressSync,zstd:r.zstdDecompressSync};let o=e;for(const c of n.
toReversed()){const h=s[c];if(h===void 0)return{text:"",fault:`the answer is packed as ${(0,w.o)(c,40)}, which is not known`};try{o=h(o,{maxOutputLength:z})}catch(p){
return{text:"",fault:p.code==="ERR_BUFFER_TOO_LARGE"?P:`the answer is no ${c} that can be read`}}}return{text:v(o,t.type),fault:null}}function v(e,t){const r=(e[0]===
255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":null)??/charset=["']?([\w.:-]{1,40})/i.exec(t??"")?.[1]??"utf-8";try{return new TextDecoder(r).decode(
e)}catch{return new TextDecoder().decode(e)}}function M({status:e,headers:t,text:n,url:r}){const s=t.location??"";if(t["x-goog-iap-generated-response"]!==void 0)
return"iap";if(t["proxy-authenticate"]!==void 0||e===407||t["x-squid-error"]!==void 0)return"proxy";if(e>=300&&e<400)return T(s,r);if(e<400)return null;if((t["c\
f-mitigated"]!==void 0||t["cf-ray"]!==void 0)&&(e>=520||/<title>[^<]*cloudflare/i.test(n)))return"gateway";const o=n.slice(0,2e4);return/Error \d{3} \([^)]{1,60}\)!!1/.
test(o)?e===404?_(r):"google":/<h1>Error: [^<]{1,60}<\/h1>/i.test(o)?/Your client does not have permission to (the requested|get) URL/i.test(o)?"invoker":/<h1>Error: (Page )?Not Found<\/h1>/i.
test(o)?_(r):/The server encountered a temporary error/i.test(o)?"load-balancer":/The server encountered an error and could not complete your request/i.test(o)?
"no-instance":e===401||e===403?"invoker":"google":/<title>(40[34]|429|50\d)<\/title>\s*\1/i.test(o)?"load-balancer":/no available instance|^\s*Rate exceeded\.?\s*$/i.
test(o)||/^\s*Service Unavailable\s*$/i.test(o)&&e===503||/^\s*(upstream connect error or disconnect\/reset before headers|no healthy upstream)/i.test(o)?"no-in\
stance":null}function E({headers:e,text:t}){if(["x-powered-by","x-runtime","x-aspnet-version","x-aspnetmvc-version","x-application-context"].some(s=>e[s]!==void 0))
return!0;const r=t.trim();return r===""||r.startsWith("<")?!1:O(r)||/^text\/plain\b/i.test(e["content-type"]??"")}function T(e,t){const n=URL.parse(e,t.href);return n===
null?null:n.hostname==="accounts.google.com"?"iap":/(^|\.)cloudflareaccess\.com$/.test(n.hostname)?"gateway":t.protocol==="http:"&&n.protocol==="https:"&&n.hostname===
t.hostname?"https":null}function _(e){return/z\/?$/.test(e.pathname)?"reserved-path":"not-found"}function O(e){try{return JSON.parse(e),!0}catch{return!1}}function g(e,t){
const n=A(e),s=n.map(c=>c.code).find(c=>typeof c=="string"&&c!=="")??"",o=n.map(c=>c.message).join(" ");return/Proxy response \(|HTTP Tunneling/.test(o)||s==="U\
ND_ERR_PRX_TLS"?"proxy":/^(ENOTFOUND|EAI_\w+)$/.test(s)?"dns":/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/.test(s)?"tls":
s==="ECONNREFUSED"?"refused":t?/^(ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT|UND_ERR_SOCKET|ERR_HTTP2_.*)$/.test(s)?"reset":"unproven":"connect"}function A(e){const t=[];
let n=e;for(;n instanceof Error&&t.length<5;)t.push(n),n instanceof AggregateError&&t.push(...n.errors.filter(r=>r instanceof Error)),n=n.cause;return t}const R=e=>new Set(
e.trim().split(/\s+/)),H=R(`
  ok okay up healthy pass passed passes passing ready alive live running serving success successful successfully succeeded
  connected available true enabled green online operational active normal nominal fine good great well working works pong yes
  reachable responding responsive accessible established stable synced accepting correct`),k=R(`
  warn warning warnings degraded degradation yellow amber impaired slow partial partially draining maintenance overloaded
  throttled limited unstable delayed delay suspect issue issues problem problems`),G=R(`
  down fail fails failed failing failure failures error errors errored err erroneous false unhealthy unavailable unreachable
  disconnect disconnected critical fatal dead offline broken outage lost refused refusing timeout timeouts timedout ko nok
  closed stopped crash crashed terminated killed exhausted unresponsive inaccessible inoperative inoperable nonoperational
  red abnormal denied unauthorized forbidden panic corrupt corrupted exceeded unsuccessful deadlock deadlocked exception
  cannot couldn unable incorrect`),W=R("not no non never without isn aren wasn isnt arent zero"),q=3,u=R("disabled skipped skip n/a na null undefined unused ina\
ctive standby not-configured not-applicable"),f=new Map([["out of service","bad"],["no","bad"],["n","bad"],["y","good"],["none","good"],["all systems go","good"],
["half open","concern"],["partial outage","concern"],["i am fine","good"]]),d=/\bno such\b|\btoo many\b|\btimed out\b|\bnot found\b|\bno (connection|response|answer|route|leader)\b/,
y=/\bE(?:CONN[A-Z]+|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PIPE|ACCES|PERM)\b/,i=400,a=/^[a-z][a-z\d+.-]*:\/\//i;function l(e){const t=e.trim();if(t===
""||a.test(t))return null;if(y.test(t))return"bad";const n=/^(?:http\/?[\d.]*\s*)?([1-5]\d\d)(?:\s|$)/i.exec(t);if(n!==null)return $(Number(n[1]));const r=se(t);
if(r!==null)return r;const s=ue(t);if(s!==null)return s;const o=t.slice(0,i).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[’']t\b/g,"").replace(/[_\-–—./:;,()[\]{}!?"'`|]+/g,
" ").replace(/\s+/g," ").trim();if(u.has(t.toLowerCase().replace(/[\s_]+/g,"-")))return null;const c=f.get(o);return c!==void 0?c:te(o.replace(/\b0 (?=error|fail)/g,
"no ").replace(/\b(errors?|failed|failures?|warnings?)[ =]+0\b/g,"no $1"))}function $(e){return e>=200&&e<400?"good":e>=400&&e<600?"bad":"unknown"}function x(e){
const t=e.trim();return a.test(t)||/\sv?\d+(?:\.\d+)+$/.test(t)||/^[/~.]/.test(t)||/^v?\d+(?:[.:-]\d+)*(?:[-+.][\w.]+)?(?:\s*(?:%|[a-z]{1,12}))?$/i.test(t)||/^\d{4}-\d\d-\d\d/.
test(t)||/^[0-9a-f-]{7,}$/i.test(t)||/^[\w.-]+:\d+$/.test(t)||/^[\w.-]+@[\w.-]+$/.test(t)||/\d/.test(t)&&/^[\w.:-]+$/.test(t)}function te(e){if(d.test(e))return"\
bad";const t=e.match(/[a-z]+/g)??[],n=new Set;let r=null,s=-1;for(const[o,c]of t.entries()){W.has(c)&&(s=o+q);const h=J(c,t[o-1])?null:ne(c);if(h===null)continue;
const p=o>s?h:h==="good"?"bad":"good";s=-1,r??=p,n.add(p)}return r===null?"unknown":n.size===1?r:r==="bad"?"bad":"concern"}function ne(e){return H.has(e)?"good":
G.has(e)?"bad":k.has(e)?"concern":null}function J(e,t){return(e==="up"||e==="down")&&t!==void 0&&/ing$|^set$|^back$/.test(t)}function se(e){return/^[✅✔☑🟢👍💚]/u.
test(e)?"good":/^[❌✖✗✘🔴🚫💔⛔🛑]/u.test(e)?"bad":/^(?:⚠|🟡|🟠)/u.test(e)?"concern":null}function ue(e){if(!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.
test(e))return null;const t=e.replace(/\s+/g,"");return/(이상|문제|오류|장애|에러|결함)(가|은|는|이)?없/.test(t)||/異常なし|无异常|問題ありません/.
test(t)?"good":/비정상|오류|에러|장애|실패|끊|중단|중지|정지|다운|불가|불능|불량|안됨|안돼|지않|미연결|오프라인|위험|심각|이상$|이상(발생|감지|있)|(응답|연결)없음|시간초과/.
test(t)||/異常|异常|エラー|错误|錯誤|失敗|失败|故障|停止|切断|断开/.test(t)?"bad":/경고|주의|점검|저하|지연|불안정|警告|注意|降级|维护/.
test(t)?"concern":/비활성|미사용|사용안함/.test(t)?"unknown":/정상|양호|성공|연결(됨|되|완료)|작동|동작|실행중|가동|활성|준비됨|준비완료|온라인|운영중|서비스중|완료|건강|좋음/.
test(t)||/正常|成功|稼働|健康|良好|運行|运行|接続済|已连接/.test(t)?"good":"unknown"}const be=100;function re(e){const t=e.trim();if(!le(t))
return _e(t);const n=B(t);if(n!==null)return oe(n,n==="good"?"a green page":"a red page",!0);const r=S(t),s=_e((0,w.o)(r,400));return s.state==="bad"||s.state===
"good"&&r.length<=40?{...s,page:!0}:{...oe("unknown",Q(t)??(0,w.o)(r,80),!0),unknown:[]}}function le(e){return/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|h\d|p|div|pre|title|center|span|b)\b/i.
test(e.trimStart().slice(0,4e3))}function S(e){return e.slice(0,2e5).replace(/<(script|style|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi," ").replace(/<[^>]{0,2000}>/g,
" ").replace(/&nbsp;/g," ").replace(/\s+/g," ").trim()}function Q(e){const t=/<title[^>]*>([^<]{1,400})/i.exec(e.slice(0,2e4))?.[1]?.trim();return t===void 0||t===
""?null:(0,w.o)(t,200)}function B(e){const t=/<body[^>]{0,200}background-color:\s*(green|red)\b/i.exec(e)?.[1]?.toLowerCase();return t===void 0||S(e)!==""?null:
t==="green"?"good":"bad"}function _e(e){const t=e.split(/\r?\n/).filter(p=>p.trim()!=="");if(t.length<=1){const p=l(e);return p===null?oe(null,null):oe(p,(0,w.o)(
e,200))}const n=t.slice(0,be).map(p=>({line:(0,w.o)(p.trim(),200),state:Fe(p.trim())})),r=n.filter(({state:p})=>p==="bad"),s=n.filter(({state:p})=>p==="concern"),
o=n.some(({state:p})=>p==="good"),c=r.length>0?"bad":s.length>0?"concern":o?"good":"unknown",h=r[0]??s[0]??n[0];return oe(c,h?.line??null)}function Fe(e){if(/^[a-z_:][\w:]*(?:\{[^}]*\})?\s+[-+\d.eE]+$/i.
test(e)||e.startsWith("#"))return null;if(e.startsWith("[+]"))return"good";if(e.startsWith("[-]"))return"bad";const t=/^[\w ./-]{1,60}\s*[:=]\s*(\S.*)$/.exec(e)?.[1];
return l(t??e)}function oe(e,t,n=!1){const r=`it says "${t??""}"`;return{state:e,status:t,faults:e==="bad"?[r]:[],concerns:e==="concern"?[r]:[],unknown:e==="unk\
nown"?[r]:[],page:n}}const I=e=>new Set(e.trim().split(/\s+/)),ze=I(`
  status state health healthy alive ready available reachable connected connectivity operational ok okay up success
  successful succeeded online responsive responding liveness readiness availability pass passed working`),Ge=I("result outcome ping connection indicator conditi\
on serving running live overall response heartbeat"),We=I("error errors exception exceptions failure failures fault faults"),Ke=I("warning warnings issue issues\
 problem problems alert alerts incident incidents"),we=I("failed failing unhealthy down broken unavailable disconnected offline dead sealed deadlocked timedout"),
Ye=I("degraded impaired maintenance draining overloaded"),Je=I("checks services dependencies components probes systems parts"),Qe=I(`
  checks check dependencies dependency deps components component services subsystems systems connections resources probes
  healthchecks healthcheck indicators databases caches queues backends upstreams infrastructure externals connectors`),Ve=I("details info results entries data c\
heckresults nodes tasks members groups"),Oe=I(`
  db database sql postgres postgresql mysql mariadb mongo mongodb firestore datastore bigquery spanner dynamodb cassandra
  elasticsearch opensearch cache redis valkey memcache memcached queue rabbitmq amqp pubsub kafka nats storage bucket s3 gcs
  externalapi vertexai modelapi llm openai gemini anthropic vectordb pinecone qdrant weaviate supabase broker api`),Ze=I(`
  last previous prev prior former recent history historical past initial expected desired target default example max min
  total allowed known`),qe=I(`
  config configuration settings options env environment features featureflags flags toggles experiments metadata meta labels
  tags annotations links docs schema build git commit package packages versions permissions roles thresholds limits policy
  policies logging loglevel level logger loggers notifications changelog headers request user users mode type kind category
  severity priority criticality impact format strategy description note notes hint help comment title name label id text url
  uri href version hostname host owner output motd`),Xe=I("message msg reason detail summary"),et=I("on log ignore allow retry max min policy level threshold li\
mit rate budget notify report exit stop");function de(e){return e.slice(0,200).replace(/([a-z\d])([A-Z])/g,"$1 $2").toLowerCase().split(/[^a-z\d\uac00-\ud7af]+/).
filter(t=>t!=="")}function fe(e){const t=de(e),[n="",r=""]=[t[0],t.at(-1)],s=t.join("");if(e==="__proto__"||qe.has(s)||t.length>1&&Ze.has(n))return"skipped";if(s===
"readystate")return"state";if(Xe.has(s))return"told";if(r==="code")return t.length===1||["status","http","response"].includes(n)?"code":"skipped";if(t.some(c=>et.
has(c)))return"plain";const o=t.length===1||t.length===2&&["is","has","have"].includes(n);return We.has(r)?"errors":Ke.has(r)?"concerns":we.has(n)&&Je.has(r)||we.
has(s)||we.has(r)&&(o||Oe.has(n))?"failing":Ye.has(r)&&(o||r==="degraded")?"impaired":Qe.has(s)||nt.has(s)?"parts":Ve.has(s)?"mixed":ze.has(r)||tt.has(r)?"state":
Ge.has(r)?"loose":Oe.has(s)||Oe.has(s.replace(/s$/,""))?"part":"plain"}function Se(e){const t=de(e);return t.length===1||t.length===2&&["is","has","health","ove\
rall","global","service","app"].includes(t[0]??"")}function ke(e){return/circuit|breaker/i.test(e)}const tt=I("\uC0C1\uD0DC \uC11C\uBE44\uC2A4\uC0C1\uD0DC \uC5F0\uACB0\uC0C1\uD0DC"),
nt=I("\uC758\uC874\uC131 \uAD6C\uC131\uC694\uC18C \uC810\uAC80\uD56D\uBAA9"),ie={fault:null,page:!1},V=e=>({fault:e,page:!1}),Ne=5e3;function rt(e,t){const n=e.
trim();if(n==="")return V("the answer is empty");const r=pe(n);if(r!==void 0)return xe(r,n);if(/^text\/event-stream\b/i.test(t??"")||at(n))return st(n);if(le(n)){
const o=S(n),c=Q(n);return/^(application )?error\b|internal server error|exception/i.test(c??o)?V(`the answer is an error page: ${Z(c??o)}`):{fault:`the answer \
is a page, ${Z(c??o)}`,page:!0}}if(/^[0-9a-z]:["[{]/.test(n)){const o=/^3:(.*)$/m.exec(n)?.[1];return o===void 0?ie:V(`the stream says ${Z(o)}`)}const s=n.split(
/\r?\n/).filter(o=>o.trim()!=="");return s.length>1&&s.every(o=>pe(o)!==void 0)?s.slice(0,Ne).map(o=>xe(pe(o),o,!0)).find(({fault:o})=>o!==null)??ie:Ce(n)?V(`th\
e answer is ${Z(n)}`):ie}function xe(e,t,n=!1){if(!n&&Ie(e))return V(`the answer holds nothing: ${Z(t)}`);const r=Te(e);return r===null?ie:V(`the answer says ${r}`)}
function st(e){let t=!1;for(const n of e.split(/\r?\n\r?\n/).slice(0,Ne)){const r=/^event:[ ]?(.*)$/m.exec(n)?.[1]?.trim()??"",s=[...n.matchAll(/^data:[ ]?(.*)$/gm)].
map(h=>h[1]??"").join(`
`).trim();if(/^(error|exception|failure)$/i.test(r))return V(`the stream ends with an error: ${Z(s===""?r:s)}`);if(s===""||s==="[DONE]")continue;const o=pe(s),c=Te(
o);if(c!==null)return V(`the stream says ${c}`);t||=o===void 0?!0:!Ie(o)}return t?ie:V("the stream holds no answer")}function Te(e){if(Array.isArray(e)){const r=e.
slice(0,Ne).map(Te);return r.length>0&&r.every(s=>s!==null)?r[0]??null:null}if(!ct(e))return null;for(const[r,s]of Object.entries(e)){const o=r.toLowerCase();if([
"error","errors","exception","error_message","errormessage"].includes(o)&&ot(s))return`${r}: ${Z(typeof s=="string"?s:JSON.stringify(s))}`;if(["success","ok","s\
ucceeded"].includes(o)&&(s===!1||s==="false"))return`${r}: false`;if(["status","state","result","outcome"].includes(o)&&typeof s=="string"&&it(s))return`${r}: ${Z(
s)}`;if(fe(r)==="code"||o==="status"){const c=typeof s=="string"?Number(s):s;if(typeof c=="number"&&c>=400&&c<600)return`${r}: ${c}`}if(o==="type"&&typeof s=="s\
tring"&&/^(error|exception)$/i.test(s))return`type: ${s}`}const[t]=Object.entries(e);return Object.keys(e).length===1&&t!==void 0&&/^(detail|message|msg|title)$/i.
test(t[0])&&typeof t[1]=="string"&&Ce(t[1])?`${t[0]}: ${Z(t[1])}`:null}function ot(e){return e===null||e===!1||e===0?!1:typeof e=="string"?e.trim()!==""&&l(e)!==
"good"&&!/^(no|none|null)$/i.test(e):typeof e!="object"||Object.values(e).some(t=>t!==null&&t!==""&&t!==!1)}function it(e){return e.length<=40&&/^(error|errored|fail|failed|failure|unavailable|오류|실패|에러)$/i.
test(e.trim())}function Ce(e){return/^("?)(internal server error|not found|method not allowed|bad gateway|service unavailable|gateway time-?out|unauthorized|forbidden|too many requests|rate limit exceeded|internal error|error|서버 오류|내부 오류)[.!]?\1$/i.
test(e.trim())}function Ie(e){return e===null||e===""||typeof e=="object"&&Object.keys(e).length===0}function at(e){return/^(event|data|id|retry):/m.test(e.slice(
0,200))&&/^data:/m.test(e)}function pe(e){try{return JSON.parse(e)}catch{return}}function Z(e){return(0,w.v)(e.replace(/\s+/g," ").trim(),160)}function ct(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}const ae=50,De=2e4,he=16;function ut(e,t=[]){let n;try{n=JSON.parse(e)}catch{return{...re(e),dependencies:[]}}if(typeof n==
"string")return{...re(n),dependencies:[]};const r=new lt(t);return r.root(n),r.result()}class lt{#t=new Map;#n;#e=null;#s=[];#o=[];#i=0;constructor(t){this.#n=new Set(
t.map(n=>n.toLowerCase()))}root(t){const n={depth:0,breaker:!1};Array.isArray(t)?this.#c("",t,n):X(t)?this.#e=this.#r(t,null,n):this.#e=ge(t,"state",n)}result(){
const t=[...this.#t].map(([m,N])=>({name:(0,w.o)(m,100),...N})),n=({name:m})=>this.#n.has(m.toLowerCase()),r=t.map(m=>n(m)&&m.state==="bad"?{...m,state:"concern"}:
m),o=t.some(m=>n(m)&&m.state==="bad")&&r.every(({state:m})=>m!=="bad")&&this.#e?.state==="bad"?{...this.#e,state:"concern"}:this.#e,c=m=>[...o?.state===m?[`it s\
ays its status is "${o.word}"`]:[],...r.filter(N=>N.state===m).map(N=>`${N.name} is "${N.word}"`)],h=r.map(({name:m,state:N,word:D})=>({name:m,ok:N!=="bad",state:D})),
p=h.filter(m=>!m.ok),C=r.length<=ae?h:[...p,...h.filter(m=>m.ok)];return{state:o?.state??null,status:o?.word??null,dependencies:C.slice(0,ae),faults:[...c("bad"),
...this.#s].slice(0,ae),concerns:[...c("concern"),...this.#o].slice(0,ae),unknown:c("unknown").slice(0,ae),page:!1}}#r(t,n,r){const s=[];for(const[c,h]of Object.
entries(t)){const p=fe(c);if(++this.#i>De||r.depth>he)break;if(p==="skipped"||h===null||p==="told"&&typeof h=="object")continue;const C={depth:r.depth+1,breaker:r.
breaker||ke(c)};if(dt(p))Re(h,p)&&this.#p(c,h,p,n);else if(X(h)&&p==="mixed")s.push(this.#r(h,n,C));else if(X(h)||Array.isArray(h))this.#l(c,h,p,C);else{const m=p===
"parts"||p==="mixed"?"plain":p,N=pt(c,h)??ge(h,m,C);if(N===null)continue;p==="told"||Se(c)&&(p==="state"||p==="loose"||p==="code")?s.push(N):(p!=="loose"||N.state!==
"unknown")&&this.#u(bt(c,n,p),N)}}const o=me(s);return o!==null&&o.state==="bad"&&yt(t)?{...o,state:"concern"}:o}#l(t,n,r,s){Array.isArray(n)?this.#c(t,n,s):r===
"parts"||r==="state"&&!ft(n)?this.#d(n,s):this.#a(t,this.#r(n,t,s))}#d(t,n){for(const[r,s]of Object.entries(t)){if(++this.#i>De||n.depth>he)return;if(r==="__pro\
to__")continue;const o={depth:n.depth+1,breaker:n.breaker||ke(r)};if(Array.isArray(s))this.#a(r,this.#f(s,r,o));else if(X(s))this.#a(r,this.#r(s,r,o));else{const c=ge(
s,"parts",o);(c?.state!=="unknown"||fe(r)!=="skipped")&&this.#a(r,c)}}}#f(t,n,r){if(r.depth>he)return null;const s=t.some(o=>X(o)&&Me(o)!==null);return s&&this.#c(
n,t,r),s?null:me(t.map(o=>X(o)?this.#r(o,n,r):ge(o,"loose",r)))}#c(t,n,r){for(const s of n){if(!X(s)||r.depth>he)continue;const o=Me(s)??t,c=this.#r(s,o,{...r,depth:r.
depth+1});o===""&&c!==null?this.#e=me([this.#e,c]):this.#a(o,c)}}#a(t,n){n!==null&&(this.#t.get(t)?.state===n.state?this.#t.set(t,n):this.#u(t,n))}#u(t,n){const r=me(
[this.#t.get(t)??null,n]);r!==null&&this.#t.set(t,r)}#p(t,n,r,s){const o=wt(n),c=r==="errors"||r==="failing";if(s!==null){this.#u(s,{state:c?"bad":"concern",word:o});
return}const h=(0,w.o)(t,100),p=n===!0?`it says ${h}`:`it says ${h}: ${o}`;(c?this.#s:this.#o).push(p)}}function dt(e){return e==="errors"||e==="concerns"||e===
"failing"||e==="impaired"}function ft(e){return Object.entries(e).some(([t,n])=>Se(t)&&typeof n!="object"&&["state","loose","code"].includes(fe(t)))}function pt(e,t){
if(typeof t!="number")return null;const n=de(e).join("");if(n.endsWith("readystate")){const r=t===1?"good":t===2?"unknown":"bad";return[0,1,2,3].includes(t)?{state:r,
word:`readyState ${t}`}:null}return!/(^|is)(up|healthy|alive)$/.test(n)||t!==0&&t!==1?null:t===1?{state:"good",word:"1"}:{state:"bad",word:"0"}}function ge(e,t,{
breaker:n}){if(typeof e=="boolean")return["plain","told","mixed","code","loose"].includes(t)?null:e?{state:"good",word:"ok"}:{state:"bad",word:"down"};if(typeof e==
"number")return ht(e,t);if(typeof e!="string")return null;const r=n?mt(e):l(e),s=(0,w.o)(e,200);return r===null?null:t==="plain"||t==="told"||t==="code"?r==="ba\
d"&&gt(e)?{state:r,word:s}:null:r!=="unknown"?{state:r,word:s}:t==="loose"||t==="part"||t==="mixed"||t==="parts"&&x(e)?null:{state:r,word:s}}function ht(e,t){return!(Number.
isInteger(e)&&e>=200&&e<600)||t!=="code"&&t!=="state"&&t!=="parts"||t==="parts"&&e<400?null:{state:$(e),word:String(e)}}function gt(e){const t=e.trim();return/^(down|unhealthy|disconnected|unavailable|unreachable|failed|failing|failure|error|errored|offline|dead|broken)$/i.
test(t)||/^(internal server error|service unavailable|bad gateway|gateway time-?out)\.?$/i.test(t)||/^(not[ _-](connected|ready|ok|available|healthy|reachable)|out[ _]of[ _]service)$/i.
test(t)||/^(error|exception|fatal|failure|failed|panic)\s*[:!–-]/i.test(t)||/^E(CONN|TIMEDOUT|NOTFOUND|AI_AGAIN)/.test(t)||/\b(connection|connect) (refused|reset|timed out|failed|lost|closed)\b/i.
test(t)||/^(비정상|오류|에러|장애|실패|연결 ?(끊김|실패|안 ?됨)|중단|다운|불능|이상)$/.test(t)}function mt(e){const t=e.trim().toLowerCase();
return/^(circuit_)?closed$/.test(t)?"good":/open/.test(t)?"concern":l(e)??"unknown"}function Re(e,t){return typeof e=="boolean"?e:typeof e=="string"?!(/^(|-|no|none|nil|null|n\/a|undefined|false|0|없음)$/i.
test(e.trim())||l(e)==="good")&&(t==="errors"||t==="concerns"||!x(e)):Array.isArray(e)?e.some(n=>Re(n,t)):X(e)&&Object.values(e).some(n=>Re(n,t))}function yt(e){
const t=(n,r)=>Object.hasOwn(e,n)&&e[n]===r;return t("optional",!0)||t("critical",!1)||t("required",!1)||t("essential",!1)}const Le=["unknown","good","concern",
"bad"];function me(e){return e.reduce((t,n)=>n!==null&&(t===null||Le.indexOf(n.state)>Le.indexOf(t.state))?n:t,null)}const Et=["name","component","checkname","c\
heck","service","servicename","dependency","id","checkid","key"];function Me(e){const t=Object.entries(e).map(([n,r])=>({rank:Et.indexOf(de(n).join("")),value:r})).
filter(({rank:n,value:r})=>n>=0&&typeof r=="string"&&r!=="").sort((n,r)=>n.rank-r.rank)[0];return typeof t?.value=="string"?t.value:null}function bt(e,t,n){return t===
null||n==="part"?e:`${t}.${e}`}function wt(e){const t=typeof e=="string"?e:JSON.stringify(e);return(0,w.v)(t,160)}function X(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function Ot(e,t){const{status:n,headers:r,text:s,fault:o}=t,{reads:c,status:h,ignoreDependencies:p}=e.wanted,C=h===null?n>=200&&n<300:h.some(({
from:L,to:ee})=>n>=L&&n<=ee);if(h!==null&&C&&(n<200||n>=300))return{reason:o,door:null,dependencies:[]};const m=new URL(e.url),N={status:n,headers:r,text:s,url:m},
D=M(N);if(D!==null)return{reason:`HTTP ${n}${$t(r.location)}${Ae(s)}`,door:D,dependencies:[]};const K=e.direct&&E(N)?null:"unproven";if(n>=300&&n<400){const L=r.
location;return{reason:`it redirects to ${L??"nowhere"}; redirects are not followed`,door:"unproven",dependencies:[],...At(m,L)?{misdirected:"path"}:{}}}if(o!==
null)return{reason:o,door:null,dependencies:[]};if(!C&&n<300)return{reason:`HTTP ${n}${Ae(s)}`,door:null,dependencies:[]};if(!C){const L=Nt(n),ee={reason:`HTTP ${n}${Ae(
s)}`,door:K,dependencies:[]};return L===null?ee:{...ee,misdirected:L}}return c==="status"?{reason:null,door:null,dependencies:[]}:c==="health"?Tt(s,p):Rt(s,r["c\
ontent-type"])}function Nt(e){return e===401||e===403?"credentials":[404,405,410,501].includes(e)?"path":e>=400&&e<500&&![408,425,429,499].includes(e)?"body":null}
function Tt(e,t){const n=ut(e,t),r={...n.concerns.length===0?{}:{concern:n.concerns.join(", ")},...n.unknown.length===0?{}:{unknown:n.unknown.join(", ")}};return n.
faults.length>0?{reason:n.faults.join(", "),door:null,dependencies:n.dependencies,...r}:n.page&&n.state==="unknown"?{reason:`a page came where the state of the \
service was asked for: ${n.status??""}`,door:null,dependencies:[],misdirected:"page"}:{reason:null,door:null,dependencies:n.dependencies,...r}}function Rt(e,t){
const{fault:n,page:r}=rt(e,t);return{reason:n,door:null,dependencies:[],...r?{misdirected:"page"}:{}}}function At(e,t){const n=t===void 0?null:URL.parse(t,e.href);
if(n===null)return!1;const r=({pathname:s})=>s.replace(/\/+$/,"").toLowerCase();return n.hostname===e.hostname&&r(n)===r(e)}function $t(e){return e===void 0?"":
` to ${(0,w.o)(e,200)}`}function Ae(e){const t=e.replace(/\s+/g," ").trim();return t===""?"":`: ${(0,w.v)(t,160)}`}const _t=200;function St(e,{headers:t,text:n}){
const r=e.kind==="header"?t[e.name]:kt(n,e.path);return typeof r=="string"||typeof r=="number"?(0,w.o)(String(r).trim(),_t):""}function kt(e,t){try{return t.reduce(
(n,r)=>typeof n=="object"&&n!==null&&Object.hasOwn(n,r)?n[r]:void 0,JSON.parse(e))}catch{return}}var ye=b(7426);function xt(e){return{reads:e,status:null,latencyMs:null,
expect:null,ignoreDependencies:[],take:{},secrets:[]}}async function Ct(e,t,n){const{EnvHttpProxyAgent:r,request:s}=await b.e(6752).then(b.t.bind(b,24371,19)),o=t.
now(),c=new r({pipelining:0,connections:1,connect:{timeout:e.timeoutMs}}),h=new AbortController,p=new AbortController;t.sleep(e.timeoutMs,AbortSignal.any([n,p.signal])).
then(()=>h.abort(new Error(`no answer within ${(0,ye.wN)(e.timeoutMs)}`)),()=>{});const C=Mt(e.traceId);let m=null;const N=(D,K)=>({...ve(e,o,t.now()),ok:!1,status:null,
reason:Ue(D,e),door:K});try{const D=await s(e.url,{method:e.method,dispatcher:c,signal:AbortSignal.any([n,h.signal]),headers:Dt(e),...e.body===void 0?{}:{body:e.
body}});m=D.statusCode;const K=await vt(D.body),L=Ut(D.headers),ee=K===void 0?{text:"",fault:P}:await j(K,{encoding:L["content-encoding"],type:L["content-type"]}),
Pe={status:m,headers:L,...ee},Ht=t.now()-o,je=await It(e,Ot(e,Pe),Pe,Ht),{reason:$e,concern:He,unknown:Be}=je,Ee=Bt=>Ue(Bt,e);return{...ve(e,o,t.now()),...je,ok:$e===
null,status:m,reason:$e===null?null:Ee($e),...He===void 0?{}:{concern:Ee(He)},...Be===void 0?{}:{unknown:Ee(Be)},...e.versionFrom===void 0?{}:{version:Ee(St(e.versionFrom,
{headers:L,text:ee.text}))}}}catch(D){n.throwIfAborted();const K=m!==null;if(h.signal.aborted){const L=N(`no answer within ${(0,ye.wN)(e.timeoutMs)}`,K||C.sent?
null:"connect");return K||C.sent?{...L,unanswered:!0}:L}return N(jt(D),K?null:g(D,C.sent))}finally{p.abort(),C.stop(),await c.destroy().catch(()=>{})}}async function It({
wanted:e},t,n,r){if(t.reason!==null)return t;const{latencyMs:s,expect:o,take:c}=e,h=D=>({...t,reason:D});if(s!==null&&r>s)return h(`it took ${(0,ye.wN)(Math.round(
r))}, where ${(0,ye.wN)(s)} is allowed`);if(o===null&&Object.keys(c).length===0)return t;const{expectationFault:p,takenFrom:C}=await Promise.all([b.e(2210),b.e(
7843)]).then(b.bind(b,87843)),m=o===null?null:p(o,n);if(m!==null)return h(m);const N=C(c,n);return typeof N=="string"?h(N):{...t,taken:N}}function ve({name:e,traceId:t,
repeated:n},r,s){return{name:e,traceId:t,at:r,durationMs:s-r,repeated:n,dependencies:[]}}function Dt(e){return{accept:"application/json, text/plain;q=0.9, */*;q\
=0.1","accept-encoding":"identity","cache-control":"no-cache",...e.body===void 0?{}:{"content-type":Lt(e.body)},...e.headers,"user-agent":e.userAgent,traceparent:`\
00-${e.traceId}-${(0,F.randomBytes)(8).toString("hex")}-01`}}function Lt(e){try{return JSON.parse(e),"application/json; charset=utf-8"}catch{return"text/plain; \
charset=utf-8"}}function Mt(e){const t="undici:client:sendHeaders",n={sent:!1},r=s=>{typeof s!="object"||s===null||!("headers"in s)||String(s.headers).includes(
e)&&(n.sent=!0)};return(0,U.subscribe)(t,r),{get sent(){return n.sent},stop:()=>(0,U.unsubscribe)(t,r)}}async function vt(e){const t=[];let n=0;for await(const r of e){
if(n+=r.length,n>z)return;t.push(r)}return Buffer.concat(t)}function Ut(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),Array.isArray(
n)?n[0]:n]))}function Ue(e,{headers:t,wanted:n}){return[...Object.values(t),...n.secrets].flatMap(s=>[s,...s.split(/\s+/)]).filter(s=>s.length>=Pt).reduce((s,o)=>s.
replaceAll(o,"***"),e)}const Pt=6;function jt(e){if(!(e instanceof Error))return String(e);const t=e.code,r=typeof t=="string"?{ECONNREFUSED:"connection refused",
ECONNRESET:"the connection was reset",ENOTFOUND:"the host name is not known",UND_ERR_SOCKET:"the connection was closed before an answer",UND_ERR_CONNECT_TIMEOUT:"\
no connection within the timeout"}[t]:void 0;return r===void 0?e.message:`${r} (${String(t)})`}}),92479:((ce,Y,b)=>{b.d(Y,{r:()=>j});const F=[["OK",200],["CANCE\
LLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PERMISSION_DENIED",403],["RESOURCE_EXHA\
USTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVAILABLE",503],["DATA_LOSS",500],["UNAU\
THENTICATED",401]],U={200:"OK SUCCESS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"PARTIAL_CONTENT",301:"MOVED_PERMANENTLY",302:"FOUND",303:"SE\
E_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"UNAUTHORIZED",402:"PAYMENT_REQUIRED",403:"FORBIDDEN",405:"M\
ETHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_REQUIRED",412:"PRECONDITION_FAILED",413:"PAYLOAD_TOO_LARGE C\
ONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"CANCELED CLIENT_\
CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVICE_UNAVAILABLE",504:"\
GATEWAY_TIMEOUT TIMEOUT"},w=new Map([...Object.entries(U).flatMap(([E,T])=>T.split(" ").map(_=>[M(_),Number(E)])),...F.map(([E,T])=>[M(E),T])]),z=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,
P=60;function j(E,T=""){if(typeof E=="string"&&E.length<=P){const _=E.trim(),[,O]=z.exec(_)??[];return O!==void 0?Number(O):/^\d{1,2}$/.test(_)?v(Number(_),T):w.
get(M(_))??null}return typeof E!="number"||!Number.isInteger(E)?null:E>=100&&E<=599?E:v(E,T)}function v(E,T){return/grpc/i.test(T)?F[E]?.[1]??null:null}function M(E){
return E.replace(/[\s_-]/g,"").toLowerCase()}})};
