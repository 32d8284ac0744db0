"use strict";exports.id=9031,exports.ids=[9031],exports.modules={89285:((Re,V,d)=>{d.d(V,{d:()=>_});var q=d(77074);const R="x-serverless-authorization",g=15e3,B=6e4,C=5*6e4;
class _{#n;#t=null;#e=null;#s=null;constructor(u){this.#n=u}send=async(u,w,y)=>{const{sendProbe:S}=this.#n;this.#t!==null&&this.#t.endsAt-w.now()<C&&await this.#i(
w,y);const k=await S(this.#o(u),w,y),{audience:ee}=this.#n;if(!F(k)||ee===null||!H(u))return k;if(this.#t!==null)return P(k,L);if(await this.#i(w,y),this.#t===null)
return P(k,this.#e?.message??"");const D=await S(this.#o(u),w,y);return F(D)?P(D,L):D};#o(u){return this.#t===null||!H(u)?u:{...u,headers:{...u.headers,[R]:`Bea\
rer ${this.#t.value}`}}}async#i(u,w){this.#e!==null&&u.now()-this.#e.at<B||(this.#s??=this.#r(u,w).finally(()=>{this.#s=null}),await this.#s)}async#r(u,w){const{
audience:y,idToken:S}=this.#n;if(y!==null)try{const k=await S(y,{deadline:u.now()+g,signal:w});this.#t={value:k,endsAt:J(k)??u.now()+C},this.#e=null}catch(k){if(w.
throwIfAborted(),!(0,q.D)(k))throw k;this.#e={message:k.message,at:u.now()}}}}const L="The probe carried an ID token of the job's service account: grant that ac\
count roles/run.invoker on the service, unless the app itself refused.";function F({status:b,door:u}){return(b===401||b===403)&&(u===null||u==="invoker"||u==="u\
nproven")}function H({url:b,headers:u}){const{protocol:w,hostname:y}=new URL(b);return(w==="https:"||/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(y))&&!Object.
hasOwn(u,R)}function P(b,u){return u===""?b:{...b,reason:`${b.reason??""} — ${u}`}}function J(b){try{const u=JSON.parse(Buffer.from(b.split(".")[1]??"","base6\
4url").toString("utf8"));return typeof u!="object"||u===null||!("exp"in u)?null:typeof u.exp=="number"?u.exp*1e3:null}catch{return null}}}),97723:((Re,V,d)=>{d.
d(V,{N:()=>In});var q=d(77598),R=d(53053),g=d(52686);const B=1024*1024,C="the answer is larger than 1 MiB";async function _(e,n){const t=(n.encoding??"").toLowerCase().
split(",").map(i=>i.trim()).filter(i=>i!==""&&i!=="identity");if(t.length===0)return{text:L(e,n.type),fault:null};const r=await Promise.resolve().then(d.t.bind(
d,38522,23)),s={gzip:r.gunzipSync,"x-gzip":r.gunzipSync,deflate:r.inflateSync,br:r.brotliDecompressSync,zstd:r.zstdDecompressSync};let o=e;for(const i of t.toReversed()){
const c=s[i];if(c===void 0)return{text:"",fault:`the answer is packed as ${(0,g.o)(i,40)}, which is not known`};try{o=c(o,{maxOutputLength:B})}catch(a){return{text:"",
fault:a.code==="ERR_BUFFER_TOO_LARGE"?C:`the answer is no ${i} that can be read`}}}return{text:L(o,n.type),fault:null}}function L(e,n){const r=(e[0]===255&&e[1]===
254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":null)??/charset=["']?([\w.:-]{1,40})/i.exec(n??"")?.[1]??"utf-8";try{return new TextDecoder(r).decode(e)}catch{
return new TextDecoder().decode(e)}}function F({status:e,headers:n,text:t,url:r}){const s=n.location??"";if(n["x-goog-iap-generated-response"]!==void 0)return"i\
ap";if(n["proxy-authenticate"]!==void 0||e===407||n["x-squid-error"]!==void 0)return"proxy";if(e>=300&&e<400)return P(s,r);if(e<400)return null;if((n["cf-mitiga\
ted"]!==void 0||n["cf-ray"]!==void 0)&&(e>=520||/<title>[^<]*cloudflare/i.test(t)))return"gateway";const o=t.slice(0,2e4);return/Error \d{3} \([^)]{1,60}\)!!1/.
test(o)?e===404?J(r):"google":/<h1>Error: [^<]{1,60}<\/h1>/i.test(o)?/Your client does not have permission to (the requested|get) URL/i.test(o)?"invoker":/<h1>Error: (Page )?Not Found<\/h1>/i.
test(o)?J(r):/The server encountered a temporary error/i.test(o)?"load-balancer":/The server encountered an error and could not complete your request/i.test(o)?
"no-instance":e===401||e===403?"invoker":"google":/<title>(40[34]|429|50\d)<\/title>\s*\1/i.test(o)?"load-balancer":/no available instance|^\s*Rate exceeded\.?\s*$/i.
test(o)||/^\s*Service Unavailable\s*$/i.test(o)&&e===503||/^\s*(upstream connect error or disconnect\/reset before headers|no healthy upstream)/i.test(o)?"no-in\
stance":null}function H({headers:e,text:n}){if(["x-powered-by","x-runtime","x-aspnet-version","x-aspnetmvc-version","x-application-context"].some(s=>e[s]!==void 0))
return!0;const r=n.trim();return r===""||r.startsWith("<")?!1:b(r)||/^text\/plain\b/i.test(e["content-type"]??"")}function P(e,n){const t=URL.parse(e,n.href);return t===
null?null:t.hostname==="accounts.google.com"?"iap":/(^|\.)cloudflareaccess\.com$/.test(t.hostname)?"gateway":n.protocol==="http:"&&t.protocol==="https:"&&t.hostname===
n.hostname?"https":null}function J(e){return/z\/?$/.test(e.pathname)?"reserved-path":"not-found"}function b(e){try{return JSON.parse(e),!0}catch{return!1}}function u(e,n){
const t=w(e),s=t.map(i=>i.code).find(i=>typeof i=="string"&&i!=="")??"",o=t.map(i=>i.message).join(" ");return/Proxy response \(|HTTP Tunneling/.test(o)||s==="U\
ND_ERR_PRX_TLS"?"proxy":/^(ENOTFOUND|EAI_\w+)$/.test(s)?"dns":/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/.test(s)?"tls":
s==="ECONNREFUSED"?"refused":n?/^(ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT|UND_ERR_SOCKET|ERR_HTTP2_.*)$/.test(s)?"reset":"unproven":"connect"}function w(e){const n=[];
let t=e;for(;t instanceof Error&&n.length<5;)n.push(t),t instanceof AggregateError&&n.push(...t.errors.filter(r=>r instanceof Error)),t=t.cause;return n}const y=e=>new Set(
e.trim().split(/\s+/)),S=y(`
  ok okay up healthy pass passed passes passing ready alive live running serving success successful successfully succeeded
  connected available true enabled green online operational active normal nominal fine good great well working works pong yes
  reachable responding responsive accessible established stable synced accepting correct`),k=y(`
  warn warning warnings degraded degradation yellow amber impaired slow partial partially draining maintenance overloaded
  throttled limited unstable delayed delay suspect issue issues problem problems`),ee=y(`
  down fail fails failed failing failure failures error errors errored err erroneous false unhealthy unavailable unreachable
  disconnect disconnected critical fatal dead offline broken outage lost refused refusing timeout timeouts timedout ko nok
  closed stopped crash crashed terminated killed exhausted unresponsive inaccessible inoperative inoperable nonoperational
  red abnormal denied unauthorized forbidden panic corrupt corrupted exceeded unsuccessful deadlock deadlocked exception
  cannot couldn unable incorrect`),D=y("not no non never without isn aren wasn isnt arent zero"),Ce=3,Le=y("disabled skipped skip n/a na null undefined unused i\
nactive standby not-configured not-applicable"),Pe=new Map([["out of service","bad"],["no","bad"],["n","bad"],["y","good"],["none","good"],["all systems go","go\
od"],["half open","concern"],["partial outage","concern"],["i am fine","good"]]),De=/\bno such\b|\btoo many\b|\btimed out\b|\bnot found\b|\bno (connection|response|answer|route|leader)\b/,
Ue=/\bE(?:CONN[A-Z]+|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PIPE|ACCES|PERM)\b/,Ie=400,ue=/^[a-z][a-z\d+.-]*:\/\//i;function T(e){const n=e.trim();if(n===
""||ue.test(n))return null;if(Ue.test(n))return"bad";const t=/^(?:http\/?[\d.]*\s*)?([1-5]\d\d)(?:\s|$)/i.exec(n);if(t!==null)return de(Number(t[1]));const r=Fe(
n);if(r!==null)return r;const s=He(n);if(s!==null)return s;const o=n.slice(0,Ie).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[’']t\b/g,"").replace(
/[_\-–—./:;,()[\]{}!?"'`|]+/g," ").replace(/\s+/g," ").trim();if(Le.has(n.toLowerCase().replace(/[\s_]+/g,"-")))return null;const i=Pe.get(o);return i!==void 0?
i:Me(o.replace(/\b0 (?=error|fail)/g,"no ").replace(/\b(errors?|failed|failures?|warnings?)[ =]+0\b/g,"no $1"))}function de(e){return e>=200&&e<400?"good":e>=400&&
e<600?"bad":"unknown"}function fe(e){const n=e.trim();return ue.test(n)||/\sv?\d+(?:\.\d+)+$/.test(n)||/^[/~.]/.test(n)||/^v?\d+(?:[.:-]\d+)*(?:[-+.][\w.]+)?(?:\s*(?:%|[a-z]{1,12}))?$/i.
test(n)||/^\d{4}-\d\d-\d\d/.test(n)||/^[0-9a-f-]{7,}$/i.test(n)||/^[\w.-]+:\d+$/.test(n)||/^[\w.-]+@[\w.-]+$/.test(n)||/\d/.test(n)&&/^[\w.:-]+$/.test(n)}function Me(e){
if(De.test(e))return"bad";const n=e.match(/[a-z]+/g)??[],t=new Set;let r=null,s=-1;for(const[o,i]of n.entries()){D.has(i)&&(s=o+Ce);const c=Be(i,n[o-1])?null:ze(
i);if(c===null)continue;const a=o>s?c:c==="good"?"bad":"good";s=-1,r??=a,t.add(a)}return r===null?"unknown":t.size===1?r:r==="bad"?"bad":"concern"}function ze(e){
return S.has(e)?"good":ee.has(e)?"bad":k.has(e)?"concern":null}function Be(e,n){return(e==="up"||e==="down")&&n!==void 0&&/ing$|^set$|^back$/.test(n)}function Fe(e){
return/^[✅✔☑🟢👍💚]/u.test(e)?"good":/^[❌✖✗✘🔴🚫💔⛔🛑]/u.test(e)?"bad":/^(?:⚠|🟡|🟠)/u.test(e)?"concern":null}function He(e){
if(!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(e))return null;const n=e.replace(/\s+/g,"");return/(이상|문제|오류|장애|에러|결함)(가|은|는|이)?없/.
test(n)||/異常なし|无异常|問題ありません/.test(n)?"good":/비정상|오류|에러|장애|실패|끊|중단|중지|정지|다운|불가|불능|불량|안됨|안돼|지않|미연결|오프라인|위험|심각|이상$|이상(발생|감지|있)|(응답|연결)없음|시간초과/.
test(n)||/異常|异常|エラー|错误|錯誤|失敗|失败|故障|停止|切断|断开/.test(n)?"bad":/경고|주의|점검|저하|지연|불안정|警告|注意|降级|维护/.
test(n)?"concern":/비활성|미사용|사용안함/.test(n)?"unknown":/정상|양호|성공|연결(됨|되|완료)|작동|동작|실행중|가동|활성|준비됨|준비완료|온라인|운영중|서비스중|완료|건강|좋음/.
test(n)||/正常|成功|稼働|健康|良好|運行|运行|接続済|已连接/.test(n)?"good":"unknown"}const Je=100;function pe(e){const n=e.trim();if(!he(n))
return me(n);const t=We(n);if(t!==null)return U(t,t==="good"?"a green page":"a red page",!0);const r=ne(n),s=me((0,g.o)(r,400));return s.state==="bad"||s.state===
"good"&&r.length<=40?{...s,page:!0}:{...U("unknown",ge(n)??(0,g.o)(r,80),!0),unknown:[]}}function he(e){return/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|h\d|p|div|pre|title|center|span|b)\b/i.
test(e.trimStart().slice(0,4e3))}function ne(e){return e.slice(0,2e5).replace(/<(script|style|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi," ").replace(/<[^>]{0,2000}>/g,
" ").replace(/&nbsp;/g," ").replace(/\s+/g," ").trim()}function ge(e){const n=/<title[^>]*>([^<]{1,400})/i.exec(e.slice(0,2e4))?.[1]?.trim();return n===void 0||
n===""?null:(0,g.o)(n,200)}function We(e){const n=/<body[^>]{0,200}background-color:\s*(green|red)\b/i.exec(e)?.[1]?.toLowerCase();return n===void 0||ne(e)!==""?
null:n==="green"?"good":"bad"}function me(e){const n=e.split(/\r?\n/).filter(a=>a.trim()!=="");if(n.length<=1){const a=T(e);return a===null?U(null,null):U(a,(0,g.
o)(e,200))}const t=n.slice(0,Je).map(a=>({line:(0,g.o)(a.trim(),200),state:Ge(a.trim())})),r=t.filter(({state:a})=>a==="bad"),s=t.filter(({state:a})=>a==="conce\
rn"),o=t.some(({state:a})=>a==="good"),i=r.length>0?"bad":s.length>0?"concern":o?"good":"unknown",c=r[0]??s[0]??t[0];return U(i,c?.line??null)}function Ge(e){if(/^[a-z_:][\w:]*(?:\{[^}]*\})?\s+[-+\d.eE]+$/i.
test(e)||e.startsWith("#"))return null;if(e.startsWith("[+]"))return"good";if(e.startsWith("[-]"))return"bad";const n=/^[\w ./-]{1,60}\s*[:=]\s*(\S.*)$/.exec(e)?.[1];
return T(n??e)}function U(e,n,t=!1){const r=`it says "${n??""}"`;return{state:e,status:n,faults:e==="bad"?[r]:[],concerns:e==="concern"?[r]:[],unknown:e==="unkn\
own"?[r]:[],page:t}}const p=e=>new Set(e.trim().split(/\s+/)),Ze=p(`
  status state health healthy alive ready available reachable connected connectivity operational ok okay up success
  successful succeeded online responsive responding liveness readiness availability pass passed working`),Ke=p("result outcome ping connection indicator conditi\
on serving running live overall response heartbeat"),ye=p("error errors exception exceptions failure failures fault faults"),Xe=p("warning warnings issue issues\
 problem problems alert alerts incident incidents"),te=p("failed failing unhealthy down broken unavailable disconnected offline dead sealed deadlocked timedout"),
Ye=p("degraded impaired maintenance draining overloaded"),Qe=p("checks services dependencies components probes systems parts"),Ve=p(`
  checks check dependencies dependency deps components component services subsystems systems connections resources probes
  healthchecks healthcheck indicators databases caches queues backends upstreams infrastructure externals connectors`),qe=p("details info results entries data c\
heckresults nodes tasks members groups"),re=p(`
  db database sql postgres postgresql mysql mariadb mongo mongodb firestore datastore bigquery spanner dynamodb cassandra
  elasticsearch opensearch cache redis valkey memcache memcached queue rabbitmq amqp pubsub kafka nats storage bucket s3 gcs
  externalapi vertexai modelapi llm openai gemini anthropic vectordb pinecone qdrant weaviate supabase broker api`),_e=p(`
  gpu gpus cuda mps tpu npu rocm accelerator update updates upgrade upgrades version versions release releases`),en=p("sign start warm warmed set back backed fo\
llow pop clean cleaned wake speed scale scaled ramp"),nn=p(`
  last previous prev prior former recent history historical past initial expected desired target default example max min
  total allowed known`),tn=p(`
  config configuration settings options env environment features featureflags flags toggles experiments metadata meta labels
  tags annotations links docs schema build git commit package packages versions permissions roles thresholds limits policy
  policies logging loglevel level logger loggers notifications changelog headers request user users mode type kind category
  severity priority criticality impact format strategy description note notes hint help comment title name label id text url
  uri href version hostname host owner output motd`),rn=p("message messages msg text detail details description"),sn=p("message msg reason detail summary"),on=p(
"on log ignore allow retry max min policy level threshold limit rate budget notify report exit stop");function W(e){return e.slice(0,200).replace(/([a-z\d])([A-Z])/g,
"$1 $2").toLowerCase().split(/[^a-z\d\uac00-\ud7af]+/).filter(n=>n!=="")}function G(e){const n=W(e),[t="",r=""]=[n[0],n.at(-1)],s=n.join("");if(e==="__proto__"||
tn.has(s)||n.length>1&&nn.has(t))return"skipped";if(s==="readystate")return"state";if(sn.has(s))return"told";if(r==="code")return n.length===1||["status","http",
"response"].includes(t)?"code":"skipped";if(n.some(i=>on.has(i)))return"plain";if(n.length===2&&ye.has(t)&&rn.has(r))return"errors";const o=n.length===1||n.length===
2&&["is","has","have"].includes(t);return ye.has(r)?"errors":Xe.has(r)?"concerns":te.has(t)&&Qe.has(r)||te.has(s)||te.has(r)&&(o||re.has(t))?"failing":Ye.has(r)&&
(o||r==="degraded")?"impaired":Ve.has(s)||cn.has(s)?"parts":qe.has(s)?"mixed":r==="available"&&n.some(i=>_e.has(i))||r==="up"&&en.has(n.at(-2)??"")?"plain":Ze.has(
r)||an.has(r)?"state":Ke.has(r)?"loose":re.has(s)||re.has(s.replace(/s$/,""))?"part":"plain"}function we(e){const n=W(e);return n.length===1||n.length===2&&["is",
"has","health","overall","global","service","app"].includes(n[0]??"")}function be(e){return/circuit|breaker/i.test(e)}const an=p("상태 서비스상태 연결상태"),
cn=p("의존성 구성요소 점검항목"),I={fault:null,page:!1},v=e=>({fault:e,page:!1}),se=5e3;function ln(e,n){const t=e.trim();if(t==="")return v("the ans\
wer is empty");const r=Z(t);if(r!==void 0)return ke(r,t);if(/^text\/event-stream\b/i.test(n??"")||pn(t))return un(t);if(he(t)){const o=ne(t),i=ge(t);return/^(application )?error\b|internal server error|exception/i.
test(i??o)?v(`the answer is an error page: ${E(i??o)}`):{fault:`the answer is a page, ${E(i??o)}`,page:!0}}if(/^[0-9a-z]:["[{]/.test(t)){const o=/^3:(.*)$/m.exec(
t)?.[1];return o===void 0?I:v(`the stream says ${E(o)}`)}const s=t.split(/\r?\n/).filter(o=>o.trim()!=="");return s.length>1&&s.every(o=>Z(o)!==void 0)?s.slice(
0,se).map(o=>ke(Z(o),o,!0)).find(({fault:o})=>o!==null)??I:$e(t)?v(`the answer is ${E(t)}`):I}function ke(e,n,t=!1){if(!t&&Oe(e))return v(`the answer holds noth\
ing: ${E(n)}`);const r=oe(e);return r===null?I:v(`the answer says ${r}`)}function un(e){let n=!1;for(const t of e.split(/\r?\n\r?\n/).slice(0,se)){const r=/^event:[ ]?(.*)$/m.
exec(t)?.[1]?.trim()??"",s=[...t.matchAll(/^data:[ ]?(.*)$/gm)].map(c=>c[1]??"").join(`
`).trim();if(/^(error|exception|failure)$/i.test(r))return v(`the stream ends with an error: ${E(s===""?r:s)}`);if(s===""||s==="[DONE]")continue;const o=Z(s),i=oe(
o);if(i!==null)return v(`the stream says ${i}`);n||=o===void 0?!0:!Oe(o)}return n?I:v("the stream holds no answer")}function oe(e){if(Array.isArray(e)){const r=e.
slice(0,se).map(oe);return r.length>0&&r.every(s=>s!==null)?r[0]??null:null}if(!hn(e))return null;for(const[r,s]of Object.entries(e)){const o=r.toLowerCase();if([
"error","errors","exception","error_message","errormessage"].includes(o)&&dn(s))return`${r}: ${E(typeof s=="string"?s:JSON.stringify(s))}`;if(["success","ok","s\
ucceeded"].includes(o)&&(s===!1||s==="false"))return`${r}: false`;if(["status","state","result","outcome"].includes(o)&&typeof s=="string"&&fn(s))return`${r}: ${E(
s)}`;if(G(r)==="code"||o==="status"){const i=typeof s=="string"?Number(s):s;if(typeof i=="number"&&i>=400&&i<600)return`${r}: ${i}`}if(o==="type"&&typeof s=="st\
ring"&&/^(error|exception)$/i.test(s))return`type: ${s}`}const[n]=Object.entries(e);return Object.keys(e).length===1&&n!==void 0&&/^(detail|message|msg|title)$/i.
test(n[0])&&typeof n[1]=="string"&&$e(n[1])?`${n[0]}: ${E(n[1])}`:null}function dn(e){return e===null||e===!1||e===0?!1:typeof e=="string"?e.trim()!==""&&T(e)!==
"good"&&!/^(no|none|null)$/i.test(e):typeof e!="object"||Object.values(e).some(n=>n!==null&&n!==""&&n!==!1)}function fn(e){return e.length<=40&&/^(error|errored|fail|failed|failure|unavailable|오류|실패|에러)$/i.
test(e.trim())}function $e(e){return/^("?)(internal server error|not found|method not allowed|bad gateway|service unavailable|gateway time-?out|unauthorized|forbidden|too many requests|rate limit exceeded|internal error|error|서버 오류|내부 오류)[.!]?\1$/i.
test(e.trim())}function Oe(e){return e===null||e===""||typeof e=="object"&&Object.keys(e).length===0}function pn(e){return/^(event|data|id|retry):/m.test(e.slice(
0,200))&&/^data:/m.test(e)}function Z(e){try{return JSON.parse(e)}catch{return}}function E(e){return(0,g.v)(e.replace(/\s+/g," ").trim(),160)}function hn(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function gn(e){return e==="errors"||e==="concerns"||e==="failing"||e==="impaired"}function mn(e){return Object.entries(e).
some(([n,t])=>we(n)&&typeof t!="object"&&["state","loose","code"].includes(G(n)))}function yn(e,n){if(typeof n!="number")return null;const t=W(e).join("");if(t.
endsWith("readystate")){const r=n===1?"good":n===2?"unknown":"bad";return[0,1,2,3].includes(n)?{state:r,word:`readyState ${n}`}:null}return!/(^|is)(up|healthy|alive)$/.
test(t)||n!==0&&n!==1?null:n===1?{state:"good",word:"1"}:{state:"bad",word:"0"}}function K(e,n,{breaker:t}){if(typeof e=="boolean")return["plain","told","mixed",
"code","loose"].includes(n)?null:e?{state:"good",word:"ok"}:{state:"bad",word:"down"};if(typeof e=="number")return wn(e,n);if(typeof e!="string")return null;const r=t?
kn(e):T(e),s=(0,g.o)(e,200);return r===null?null:n==="plain"||n==="told"||n==="code"?r==="bad"&&bn(e)?{state:r,word:s}:null:r!=="unknown"?{state:r,word:s}:n==="\
loose"||n==="part"||n==="mixed"||n==="parts"&&fe(e)?null:{state:r,word:s}}function wn(e,n){return!(Number.isInteger(e)&&e>=200&&e<600)||n!=="code"&&n!=="state"&&
n!=="parts"||n==="parts"&&e<400?null:{state:de(e),word:String(e)}}function bn(e){const n=e.trim();return/^(down|unhealthy|disconnected|unavailable|unreachable|failed|failing|failure|error|errored|offline|dead|broken)$/i.
test(n)||/^(internal server error|service unavailable|bad gateway|gateway time-?out)\.?$/i.test(n)||/^(not[ _-](connected|ready|ok|available|healthy|reachable)|out[ _]of[ _]service)$/i.
test(n)||/^(error|exception|fatal|failure|failed|panic)\s*[:!–-]/i.test(n)||/^E(CONN|TIMEDOUT|NOTFOUND|AI_AGAIN)/.test(n)||/\b(connection|connect) (refused|reset|timed out|failed|lost|closed)\b/i.
test(n)||/^(비정상|오류|에러|장애|실패|연결 ?(끊김|실패|안 ?됨)|중단|다운|불능|이상)$/.test(n)}function kn(e){const n=e.trim().toLowerCase();
return/^(circuit_)?closed$/.test(n)?"good":/open/.test(n)?"concern":T(e)??"unknown"}function ie(e,n){return typeof e=="boolean"?e:typeof e=="string"?!(/^(|-|no|none|nil|null|n\/a|undefined|false|0|없음)$/i.
test(e.trim())||T(e)==="good")&&(n==="errors"||n==="concerns"||!fe(e)):Array.isArray(e)?e.some(t=>ie(t,n)):N(e)&&Object.values(e).some(t=>ie(t,n))}function $n(e){
const n=(t,r)=>Object.hasOwn(e,t)&&e[t]===r;return n("optional",!0)||n("critical",!1)||n("required",!1)||n("essential",!1)}const xe=["unknown","good","concern",
"bad"];function X(e){return e.reduce((n,t)=>t!==null&&(n===null||xe.indexOf(t.state)>xe.indexOf(n.state))?t:n,null)}const On=["name","component","checkname","ch\
eck","service","servicename","dependency","id","checkid","key"];function ve(e){const n=Object.entries(e).map(([t,r])=>({rank:On.indexOf(W(t).join("")),value:r})).
filter(({rank:t,value:r})=>t>=0&&typeof r=="string"&&r!=="").sort((t,r)=>t.rank-r.rank)[0];return typeof n?.value=="string"?n.value:null}function N(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}const M=50,Ee=2e4,Y=16;function xn(e,n=[]){let t;try{t=JSON.parse(e)}catch{return{...pe(e),dependencies:[]}}if(typeof t=="\
string")return{...pe(t),dependencies:[]};const r=new vn(n);return r.root(t),r.result()}class vn{#n=new Map;#t;#e=null;#s=[];#o=[];#i=0;constructor(n){this.#t=new Set(
n.map(t=>t.toLowerCase()))}root(n){const t={depth:0,breaker:!1};Array.isArray(n)?this.#c("",n,t):N(n)?this.#e=this.#r(n,null,t):this.#e=K(n,"state",t)}result(){
const n=[...this.#n].map(([l,f])=>({name:(0,g.o)(l,100),...f})),t=({name:l})=>this.#t.has(l.toLowerCase()),r=n.map(l=>t(l)&&l.state==="bad"?{...l,state:"concern"}:
l),o=n.some(l=>t(l)&&l.state==="bad")&&r.every(({state:l})=>l!=="bad")&&this.#e?.state==="bad"?{...this.#e,state:"concern"}:this.#e,i=l=>[...o?.state===l?[`it s\
ays its status is "${o.word}"`]:[],...r.filter(f=>f.state===l).map(f=>`${f.name} is "${f.word}"`)],c=r.map(({name:l,state:f,word:m})=>({name:l,ok:f!=="bad",state:m})),
a=c.filter(l=>!l.ok),h=r.length<=M?c:[...a,...c.filter(l=>l.ok)];return{state:o?.state??null,status:o?.word??null,dependencies:h.slice(0,M),faults:[...i("bad"),
...this.#s].slice(0,M),concerns:[...i("concern"),...this.#o].slice(0,M),unknown:i("unknown").slice(0,M),page:!1}}#r(n,t,r){const s=[];for(const[i,c]of Object.entries(
n)){const a=G(i);if(++this.#i>Ee||r.depth>Y)break;if(a==="skipped"||c===null||a==="told"&&typeof c=="object")continue;const h={depth:r.depth+1,breaker:r.breaker||
be(i)};if(gn(a))ie(c,a)&&this.#p(i,c,a,t);else if(N(c)&&a==="mixed")s.push(this.#r(c,t,h));else if(N(c)||Array.isArray(c))this.#u(i,c,a,h);else{const l=a==="par\
ts"||a==="mixed"?"plain":a,f=yn(i,c)??K(c,l,h);if(f===null)continue;a==="told"||we(i)&&(a==="state"||a==="loose"||a==="code")?s.push(f):(a!=="loose"||f.state!==
"unknown")&&this.#l(En(i,t,a),f)}}const o=X(s);return o!==null&&o.state==="bad"&&$n(n)?{...o,state:"concern"}:o}#u(n,t,r,s){Array.isArray(t)?this.#c(n,t,s):r===
"parts"||r==="state"&&!mn(t)?this.#d(t,s):this.#a(n,this.#r(t,n,s))}#d(n,t){for(const[r,s]of Object.entries(n)){if(++this.#i>Ee||t.depth>Y)return;if(r==="__prot\
o__")continue;const o={depth:t.depth+1,breaker:t.breaker||be(r)};if(Array.isArray(s))this.#a(r,this.#f(s,r,o));else if(N(s))this.#a(r,this.#r(s,r,o));else{const i=K(
s,"parts",o);(i?.state!=="unknown"||G(r)!=="skipped")&&this.#a(r,i)}}}#f(n,t,r){if(r.depth>Y)return null;const s=n.some(o=>N(o)&&ve(o)!==null);return s&&this.#c(
t,n,r),s?null:X(n.map(o=>N(o)?this.#r(o,t,r):K(o,"loose",r)))}#c(n,t,r){for(const s of t){if(!N(s)||r.depth>Y)continue;const o=ve(s)??n,i=this.#r(s,o,{...r,depth:r.
depth+1});o===""&&i!==null?this.#e=X([this.#e,i]):this.#a(o,i)}}#a(n,t){t!==null&&(this.#n.get(n)?.state===t.state?this.#n.set(n,t):this.#l(n,t))}#l(n,t){const r=X(
[this.#n.get(n)??null,t]);r!==null&&this.#n.set(n,r)}#p(n,t,r,s){const o=An(t),i=r==="errors"||r==="failing";if(s!==null){this.#l(s,{state:i?"bad":"concern",word:o});
return}const c=(0,g.o)(n,100),a=t===!0?`it says ${c}`:`it says ${c}: ${o}`;(i?this.#s:this.#o).push(a)}}function En(e,n,t){return n===null||t==="part"?e:`${n}.${e}`}
function An(e){const n=typeof e=="string"?e:JSON.stringify(e);return(0,g.v)(n,160)}function Nn(e,n){const{status:t,headers:r,text:s,fault:o}=n,{reads:i,status:c,
ignoreDependencies:a}=e.wanted,h=c===null?t>=200&&t<300:c.some(({from:x,to:A})=>t>=x&&t<=A);if(c!==null&&h&&(t<200||t>=300))return{reason:o,door:null,dependencies:[]};
const l=new URL(e.url),f={status:t,headers:r,text:s,url:l},m=F(f);if(m!==null)return{reason:`HTTP ${t}${Cn(r.location)}${ae(s)}`,door:m,dependencies:[]};const O=e.
direct&&H(f)?null:"unproven";if(t>=300&&t<400){const x=r.location;return{reason:`it redirects to ${x??"nowhere"}; redirects are not followed`,door:"unproven",dependencies:[],
...Rn(l,x)?{misdirected:"path"}:{}}}if(o!==null)return{reason:o,door:null,dependencies:[]};if(!h&&t<300)return{reason:`HTTP ${t}${ae(s)}`,door:null,dependencies:[]};
if(!h){const x=Sn(t),A={reason:`HTTP ${t}${ae(s)}`,door:O,dependencies:[]};return x===null?A:{...A,misdirected:x}}if(i==="status")return{reason:null,door:null,dependencies:[]};
const $=i==="health"?Tn(s,a):jn(s,r["content-type"]);return $.misdirected==="page"&&!e.direct?{...$,door:"unproven"}:$}function Sn(e){return e===401||e===403?"c\
redentials":[404,405,410,501].includes(e)?"path":e>=400&&e<500&&![408,425,429,499].includes(e)?"body":null}function Tn(e,n){const t=xn(e,n),r={...t.concerns.length===
0?{}:{concern:t.concerns.join(", ")},...t.unknown.length===0?{}:{unknown:t.unknown.join(", ")}};return t.faults.length>0?{reason:t.faults.join(", "),door:null,dependencies:t.
dependencies,...r}:t.page&&t.state==="unknown"?{reason:`a page came where the state of the service was asked for: ${t.status??""}`,door:null,dependencies:[],misdirected:"\
page"}:{reason:null,door:null,dependencies:t.dependencies,...r}}function jn(e,n){const{fault:t,page:r}=ln(e,n);return{reason:t,door:null,dependencies:[],...r?{misdirected:"\
page"}:{}}}function Rn(e,n){const t=n===void 0?null:URL.parse(n,e.href);if(t===null)return!1;const r=({pathname:s})=>s.replace(/\/+$/,"").toLowerCase();return t.
hostname===e.hostname&&r(t)===r(e)}function Cn(e){return e===void 0?"":` to ${(0,g.o)(e,200)}`}function ae(e){const n=e.replace(/\s+/g," ").trim();return n===""?
"":`: ${(0,g.v)(n,160)}`}var Ln=d(32523),Ae=d(4069);const Pn=200;function Dn(e,{headers:n,text:t}){const r=e.kind==="header"?n[e.name]:Un(t,e.path);return typeof r==
"string"||typeof r=="number"?(0,g.o)(String(r).trim(),Pn):""}function Un(e,n){try{return n.reduce((t,r)=>typeof t=="object"&&t!==null&&Object.hasOwn(t,r)?t[r]:void 0,
JSON.parse(e))}catch{return}}var Q=d(7426);async function In(e,n,t){const{EnvHttpProxyAgent:r,request:s}=await d.e(6752).then(d.t.bind(d,24371,19)),o=n.now(),i=new r(
{pipelining:0,connections:1,connect:{timeout:e.timeoutMs}}),c=new AbortController,a=new AbortController;n.sleep(e.timeoutMs,AbortSignal.any([t,a.signal])).then(
()=>c.abort(new Error(`no answer within ${(0,Q.wN)(e.timeoutMs)}`)),()=>{});const h=Hn(e.traceId);let l=null;const f=(m,O)=>({...Ne(e,o,n.now()),ok:!1,status:null,
reason:(0,Ae.c)(m,Se(e)),door:O});try{const m=await s(e.url,{method:e.method,dispatcher:i,signal:AbortSignal.any([t,c.signal]),headers:Bn(e),...e.body===void 0?
{}:{body:e.body}});l=m.statusCode;const O=await Jn(m.body),$=Wn(m.headers),x=O===void 0?{text:"",fault:C}:await _(O,{encoding:$["content-encoding"],type:$["cont\
ent-type"]}),A={status:l,headers:$,cookies:Gn(m.headers),...x},Xn=n.now()-o,ce=await Mn(e,Nn(e,A),A,Xn),{reason:le,concern:Te,unknown:je}=ce,Yn=[...Se(e),...await zn(
e,A)],j=z=>(0,Ae.c)(z,Yn);return{...Ne(e,o,n.now()),...ce,ok:le===null,status:l,reason:le===null?null:j(le),dependencies:ce.dependencies.map(z=>({...z,name:j(z.
name),state:j(z.state)})),...Te===void 0?{}:{concern:j(Te)},...je===void 0?{}:{unknown:j(je)},...e.versionFrom===void 0?{}:{version:j(Dn(e.versionFrom,{headers:$,
text:x.text}))}}}catch(m){t.throwIfAborted();const O=l!==null;if(c.signal.aborted){const $=f(`no answer within ${(0,Q.wN)(e.timeoutMs)}`,O||h.sent?null:"connect");
return O||h.sent?{...$,unanswered:!0}:$}return f(Kn(m),O?null:u(m,h.sent))}finally{a.abort(),h.stop(),await i.destroy().catch(()=>{})}}async function Mn({wanted:e},n,t,r){
if(n.reason!==null)return n;const{latencyMs:s,expect:o,take:i}=e,c=m=>({...n,reason:m});if(s!==null&&r>s)return c(`it took ${(0,Q.wN)(Math.round(r))}, where ${(0,Q.
wN)(s)} is allowed`);if(o===null&&Object.keys(i).length===0)return n;const{expectationFault:a,takenFrom:h}=await Promise.all([d.e(2210),d.e(7843)]).then(d.bind(
d,87843)),l=o===null?null:a(o,t);if(l!==null)return c(l);const f=h(i,t);return typeof f=="string"?c(f):{...n,taken:f}}async function zn({wanted:{take:e}},n){if(Object.
keys(e).length===0)return[];const{takenFrom:t}=await Promise.all([d.e(2210),d.e(7843)]).then(d.bind(d,87843));return Object.entries(e).flatMap(([r,s])=>{const o=t(
{[r]:s},n);return typeof o=="string"?[]:Object.values(o).flatMap(Ln.XP)})}function Ne({name:e,traceId:n,repeated:t},r,s){return{name:e,traceId:n,at:r,durationMs:s-
r,repeated:t,dependencies:[]}}function Bn(e){return{accept:"application/json, text/plain;q=0.9, */*;q=0.1","accept-encoding":"identity","cache-control":"no-cach\
e",...e.body===void 0?{}:{"content-type":Fn(e.body)},...e.headers,"user-agent":e.userAgent,traceparent:`00-${e.traceId}-${(0,q.randomBytes)(8).toString("hex")}-\
01`}}function Fn(e){try{return JSON.parse(e),"application/json; charset=utf-8"}catch{return"text/plain; charset=utf-8"}}function Hn(e){const n="undici:client:se\
ndHeaders",t={sent:!1},r=s=>{typeof s!="object"||s===null||!("headers"in s)||String(s.headers).includes(e)&&(t.sent=!0)};return(0,R.subscribe)(n,r),{get sent(){
return t.sent},stop:()=>(0,R.unsubscribe)(n,r)}}async function Jn(e){const n=[];let t=0;for await(const r of e){if(t+=r.length,t>B)return;n.push(r)}return Buffer.
concat(n)}function Wn(e){return Object.fromEntries(Object.entries(e).map(([n,t])=>[n.toLowerCase(),Array.isArray(t)?t[0]:t]))}function Gn(e){return[Object.entries(
e).find(([r])=>r.toLowerCase()==="set-cookie")?.[1]??[]].flat().map(r=>r.split(";",1)[0]?.trim()??"").filter(r=>r!=="").join("; ")}const Zn=6;function Se({headers:e,
wanted:n}){return[...Object.values(e).filter(({length:t})=>t>=Zn),...n.secrets]}function Kn(e){if(!(e instanceof Error))return String(e);const n=e.code,r=typeof n==
"string"?{ECONNREFUSED:"connection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"the host name is not known",UND_ERR_SOCKET:"the connection was clos\
ed before an answer",UND_ERR_CONNECT_TIMEOUT:"no connection within the timeout"}[n]:void 0;return r===void 0?e.message:`${r} (${String(n)})`}})};
