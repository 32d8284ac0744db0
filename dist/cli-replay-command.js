"use strict";exports.id=250,exports.ids=[250],exports.modules={27774:((Wt,Z,c)=>{c.r(Z),c.d(Z,{replay:()=>Is});var L=c(78877),O=c(73024),J=c(42785),q=c(98799),V=c(7426),Q=c(
38442),H=c(98871),y=c(30501),x=c(52686);const U=100,$=24;class S{#e;#n;#t;#s=performance.now();#i=!1;constructor(t,e,s){this.#e=t,this.#n=e,this.#t=s}show(t){if(this.#e.
isTTY!==!0||performance.now()-this.#s<U)return;this.#s=performance.now(),this.#i=!0;const e=`${this.#n}  ${k(t,this.#t)}`;this.#e.write(`\r\x1B[K${(0,x.o)(e,(this.#e.
columns||80)-1)}`)}clear(){this.#i&&this.#e.write("\r\x1B[K")}}function k(n,t){const e=`${(n/1e6).toFixed(0)} MB`;if(t===null||t===0)return e;const s=Math.min(1,
n/t),i=Math.floor(s*$);return`${"█".repeat(i)}${"░".repeat($-i)} ${Math.floor(s*100)} % of ${(t/1e6).toFixed(0)} MB`}var b=c(57075),v=c(38522);const N=128*1024;
function ft(n,t){const e=n==="-"?null:(0,O.statSync)(n);if(e?.isDirectory()===!0)throw new Error("is a directory");const s=n==="-"?t:(0,O.createReadStream)(n,{highWaterMark:N});
let i=0,r=null;async function*o(){for await(const a of s){const u=typeof a=="string"?Buffer.from(a):a;i+=u.length,yield u}}async function*l(){try{yield*dt(ht(o()))}catch(a){
if(!(a instanceof Error&&"code"in a&&String(a.code).startsWith("Z_")))throw a;r=`the compressed data is damaged or cut off (${a.message})`}}return{pieces:l(),totalBytes:e?.
isFile()===!0?e.size:null,readBytes:()=>i,broken:()=>r}}async function*ht(n){const{head:t,rest:e}=await Kt(n);if(t[0]!==31||t[1]!==139){yield*e;return}const s=(0,v.
createGunzip)({chunkSize:N});(0,b.pipeline)(e,s,()=>{}),yield*s}async function*dt(n){const{head:t,rest:e}=await Kt(n),s=ke(t);if(s===null){const r=t[0]===239&&t[1]===
187&&t[2]===191?3:0;let o=!0;for await(const l of e)yield o?l.subarray(r):l,o=!1;return}const i=new TextDecoder(s);for await(const r of e)yield Buffer.from(i.decode(
r,{stream:!0}));yield Buffer.from(i.decode())}function ke(n){const[t,e]=n;if(t===255&&e===254)return"utf-16le";if(t===254&&e===255)return"utf-16be";const s=i=>i===
91||i===123;return s(t)&&e===0?"utf-16le":t===0&&s(e)?"utf-16be":null}async function Kt(n){let t=Buffer.alloc(0);for(;t.length<3;){const s=await n.next();if(s.done===
!0)break;t=t.length===0?s.value:Buffer.concat([t,s.value])}async function*e(){t.length>0&&(yield t),yield*n}return{head:t,rest:e()}}const Ne=10;function $e({replayed:n,
files:t},e){const{startedAt:s,endedAt:i,intervalMs:r}=n.window,o=e.find(f=>f.lost&&(t.includes(f)||f.scopes.size===0));if(o!==void 0)return{readTo:s,gap:{code:"\
cut-off",detail:`${o.file}: ${Fe(o)}`}};const l=Math.max(r,Ne*(i-s)/Math.max(1,n.requests.count));let a=s;for(const{firstAt:f,lastAt:g}of t.toSorted((m,p)=>m.firstAt-
p.firstAt)){if(f>a+l)break;a=Math.max(a,g)}if(a+l>=i)return{readTo:1/0,gap:null};const u=Math.min(...t.map(({firstAt:f})=>f).filter(f=>f>a)),h=u<i?`between ${pt(
a)} and ${pt(u)} the files hold nothing`:`the files end at ${pt(a)}, ${(0,V.wN)(1e3*Math.round((i-a)/1e3))} before the window does`;return{readTo:a,gap:{code:"n\
ot-exported",detail:h}}}function Fe({broken:n,unusable:t,bad:e}){if(n!==null)return n;const[s]=t;return s!==void 0?`${s[1]} ${s[0]}`:`${e.count} unreadable, the\
 first: ${e.first??"?"}`}function pt(n){return new Date(n).toISOString()}var Ee=c(35787);const zt=["service","region","project"];function Re(n,t){return[...zt,"\
revision"].every(e=>{const s=t[e]??"";return s===""||n[e]===null||n[e]===s})}function mt(n){return zt.flatMap(t=>{const e=[...new Set(n.map(s=>s[t]??"–"))].sort();
return e.length>1?[{key:t,values:e}]:[]})}var Te=c(16748);const gt=["entries","logs","logEntries","log_entries","receivedMessages","messages","events","items","\
records","results","rows","data"],Gt=16*1024*1024,Jt=512*1024,[D,tt,Vt]=[10,34,92],[W,yt,et,Ie]=[123,125,91,93],Be=new RegExp(`"(?:${gt.join("|")})"\\s*:\\s*$`),
Pe=64;class Le{#e;#n;#t=Buffer.alloc(0);#s=0;#i=[];#r=0;#a=0;#o=!0;#l=0;#u=!1;constructor(t,e){this.#e=t,this.#n=e}push(t){const e=this.#t.subarray(this.#s);this.#t=
e.length===0?t:Buffer.concat([e,t]),this.#s=0,this.#c(!1)}end(){return this.#c(!0),this.#i.length===0&&this.#s>=this.#t.length&&!this.#u}#c(t){for(;this.#b()&&this.#M(
t););}#b(){const t=this.#t;for(;this.#s<t.length;this.#s+=1){const e=t[this.#s];if(e===D)this.#r+=1,this.#l=0,this.#u=!1;else if(e===32||e===9)this.#l!==null&&(this.#l+=
1);else if(e===44)this.#l=null;else if(e!==13&&!this.#u)return!0}return!1}#M(t){const e=this.#t[this.#s]??0,s=this.#i.at(-1);if(e===W)return this.#A(t,s!==W);if(e===
et)this.#i.push(e);else if(e===Ie&&s===et||e===yt&&s===W)this.#i.pop();else return s===W?this.#y(t):this.#w(t);return this.#h(this.#s+1),!0}#A(t,e){if(this.#o&&
e&&this.#O())return!0;const s=this.#s,i=this.#g(s,t);switch(i.kind){case"ended":return e&&this.#v(s,i.end),this.#o=this.#t[i.end]===D&&!this.#t.subarray(s,i.end).
includes(D),this.#h(i.end),!0;case"list":return this.#i.push(W,et),this.#h(i.from),!0;case"broken":return this.#f(s,i.resumeAt),this.#h(i.resumeAt),!0;case"open":
return!t&&this.#t.length-s<=Gt||(this.#f(s,this.#t.length),t)?!1:(this.#h(this.#t.length),this.#u=!0,!0)}}#O(){const t=this.#t,e=this.#s,s=t.subarray(e,e+Jt).indexOf(
D)+e;if(s<e)return this.#o=!1,!1;let i=s-1;for(;t[i]===13||t[i]===44||t[i]===32;)i-=1;const r=t[i]===yt?Ht(t.toString("utf8",e,i+1)):void 0;return r===void 0?(this.#o=
!1,!1):(this.#d(r),this.#s=s,this.#l=null,!0)}#g(t,e){const s=this.#t,i=this.#l;let r=0,o=!1;for(let l=t;l<s.length;l+=1){const a=s[l];if(o){if(a===Vt)l+=1;else if(a===
tt)o=!1;else if(a===D)return{kind:"broken",resumeAt:l}}else if(a===tt)o=!0;else if(a===W)r+=1;else if(a===yt){if(r-=1,r===0)return{kind:"ended",end:l+1}}else if(a===
et){if(r===1&&Ue(s,t,l))return{kind:"list",from:l+1}}else if(a===D&&i!==null){if(l+i+1>=s.length&&!e)return{kind:"open"};if(Ce(s,l+1,i))return{kind:"broken",resumeAt:l}}}
return{kind:"open"}}#y(t){const e=this.#t,s=this.#s;if(e[s]!==tt)return this.#h(s+1),!0;for(let i=s+1;i<e.length;i+=1)if(e[i]===Vt)i+=1;else if(e[i]===tt)return this.#h(
i+1),!0;return t?!1:this.#t.length-s>Gt&&this.#w(t)}#w(t){const e=this.#t,s=this.#s;let i=s+1;for(;i<e.length&&e[i]!==D&&e[i]!==W;)i+=1;return i===e.length&&!t&&
i-s<Jt?!1:(this.#f(s,i),this.#h(i),!0)}#v(t,e){const s=Ht(this.#t.toString("utf8",t,e));s===void 0?this.#f(t,e):this.#d(s)}#d(t){this.#e(t,this.#m()),this.#a+=1}#f(t,e){
this.#n(this.#t.toString("utf8",t,Math.min(e,t+200)),this.#m()),this.#a+=1}#m(){const[t,e]=[this.#r+1,this.#a+1];return this.#i.length>0?`line ${t}, entry ${e}`:
`line ${t}`}#h(t){for(let e=this.#s;e<t;e+=1)this.#t[e]===D&&(this.#r+=1);this.#s=t,this.#l=null}}function Ht(n){try{return JSON.parse(n)}catch{return}}function Ce(n,t,e){
for(let s=t;s<t+e;s+=1)if(n[s]!==32&&n[s]!==9)return!1;return n[t+e]===W}function Ue(n,t,e){return Be.test(n.toString("latin1",Math.max(t,e-Pe),e))}function M(n){
return typeof n=="object"&&n!==null&&!Array.isArray(n)}function De(n){const{timestamp:t,logName:e,jsonPayload:s,httpRequest:i,resource:r}=n;return typeof e=="st\
ring"&&typeof t=="string"&&t.charCodeAt(10)===84&&t.endsWith("Z")&&Ke(s)&&(i===void 0||ze(i))&&(r===void 0||Ge(r))&&We(n)}function We(n){for(const t in n)if(t.includes(
"_")||t.includes("."))return!1;return!0}function Ke(n){return n===void 0||M(n)&&!M(n.fields)}function ze(n){if(!M(n))return!1;const{status:t,latency:e}=n;return(t===
void 0||typeof t=="number")&&(e===void 0||typeof e=="string")}function Ge(n){return M(n)&&(n.labels===void 0||M(n.labels))}function wt(n){if(typeof n=="string")
return Ve(n.trim());if(typeof n=="number")return nt(Yt(n));if(!M(n))return;if(n.value!==void 0)return wt(n.value);const t=_(n.seconds);return t===void 0?void 0:
nt(t*1e3+(_(n.nanos)??0)/1e6)}const Je=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;function Ve(n){const t=Je.exec(
n);if(t!==null){const[,s="",i="",r=""]=t,l=r===""||/^(?:z|utc)$/i.test(r)?"Z":`${r.slice(0,3)}:${r.slice(3).replace(":","")||"00"}`;return nt(Date.parse(`${s}T${i}${l}`))}
const e=n===""?Number.NaN:Number(n);return Number.isNaN(e)?void 0:nt(Yt(e))}function Yt(n){return n<1e11?n*1e3:n<1e14?n:n<1e17?n/1e3:n/1e6}function nt(n){return Number.
isFinite(n)&&Math.abs(n)<=864e13?new Date(n).toISOString():void 0}function _(n){if(typeof n=="number")return n;if(typeof n=="string"&&/^-?\d+$/.test(n))return Number(
n);if(!(!M(n)||typeof n.low!="number"||typeof n.high!="number"))return n.high*2**32+(n.low>>>0)}function He(n){if(typeof n=="number")return`${n}s`;if(typeof n==
"string")return/^\d+(\.\d+)?$/.test(n)?`${n}s`:n;if(!M(n))return n;const{seconds:t,nanos:e}=n;return t===void 0&&e===void 0?n:`${((_(t)??0)*1e9+(_(e)??0))/1e9}s`}
function bt(n){try{return JSON.parse(n)}catch{return}}function X(n){const t=typeof n=="string"&&n.startsWith("{")?bt(n):n;return M(t)?t:void 0}const Zt=["nullVa\
lue","numberValue","stringValue","boolValue","structValue","listValue"];function Qt(n){const{fields:t}=n;return!M(t)||!Object.values(t).every(Ye)?n:Object.fromEntries(
Object.entries(t).map(([e,s])=>[e,Xt(s)]))}function Ye(n){return M(n)&&Zt.some(t=>Object.hasOwn(n,t))}function Xt(n){if(!M(n))return n;const t=n.kind,e=Zt.find(
i=>typeof t=="string"?i===t:Object.hasOwn(n,i)),s=e===void 0?null:n[e];return e==="nullValue"?null:e==="structValue"&&M(s)?Qt({fields:{},...s}):e==="listValue"&&
M(s)?Array.isArray(s.values)?s.values.map(Xt):[]:s}const Ze=["resource","jsonPayload","httpRequest","protoPayload","labels"],Qe=["project_id","location","servic\
e_name","revision_name","configuration_name"],Xe=["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EMERGENCY"];function qe(n){const t=_e(
n),{timestamp:e,receiveTimestamp:s}=t,i=wt(s),r=X(t.jsonPayload),o=X(t.httpRequest),l={...t,logName:sn(t),timestamp:wt(e)??e??i,receiveTimestamp:i,severity:rn(t.
severity),jsonPayload:r&&Qt(r),httpRequest:o&&en(o),resource:nn(t),labels:X(t.labels),trace:K(t.trace),insertId:K(t.insertId),textPayload:K(t.textPayload)};for(const a of Object.
keys(l))l[a]===void 0&&delete l[a];return l}function _e(n){const t={};for(const[e,s]of Object.entries(n)){if(!At(s))continue;const[i="",...r]=e.split("."),o=Ot(
i),l=Ze.find(a=>e.startsWith(`${a}_`)||e.startsWith(`${qt(a)}_`));if(r.length>0)Mt(t,[o,...r],s);else if(l===void 0)t[o]=tn(t[o],s);else{const a=e.slice((e.startsWith(
`${l}_`)?l:qt(l)).length+1),u=l==="resource"&&a.startsWith("labels_");Mt(t,u?[l,"labels",a.slice(7)]:[l,a],s)}}return t}function tn(n,t){return M(n)&&M(t)?{...n,
...t}:t}function Mt(n,[t="",...e],s){if(e.length===0){n[t]=s;return}const i=X(n[t])??{};Mt(i,e,s),n[t]=i}function en(n){const t=Object.fromEntries(Object.entries(
n).map(([i,r])=>[Ot(i),r])),{status:e,latency:s}=t;return At(e)&&(t.status=_(e)??e),At(s)?t.latency=He(s):delete t.latency,t}function nn(n){const t=X(n.resource)??
{},s={...Object.fromEntries(Qe.map(r=>[r,K(n[Ot(r)])]).filter(([,r])=>r!==void 0)),...X(t.labels)},i=K(t.type);if(!(i===void 0&&Object.keys(s).length===0))return{
...i===void 0?{}:{type:i},labels:s}}function sn(n){const[t,e]=[K(n.logName),K(n.logId)];if(t===void 0)return e===void 0?void 0:`projects/-/logs/${encodeURIComponent(
e)}`;const[,s,i]=/^(.*?\/logs\/)(.+)$/.exec(t)??[];return s===void 0||i===void 0||!i.includes("/")?t:`${s}${encodeURIComponent(i)}`}function rn(n){return typeof n==
"number"?Xe[n/100]:K(n)}function K(n){return typeof n=="string"&&n!==""?n:void 0}function At(n){return n!=null}function Ot(n){return n.replace(/_([a-z])/g,(t,e)=>e.
toUpperCase())}function qt(n){return n.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}const on=[{name:"CloudEvents",is:({specversion:n,type:t,source:e})=>typeof n==
"string"&&(E(t)||E(e)),content:({data:n,data_base64:t})=>xt(n??t),lacks:"`data` that is JSON"},{name:"Pub/Sub envelopes",is:({message:n,subscription:t,ackId:e})=>M(
n)&&(te(n)||E(t)||E(e)),content:({message:n})=>xt(n.data),lacks:"`message.data` that is JSON in base64"},{name:"Pub/Sub messages",is:te,content:({data:n})=>xt(n),
lacks:"`data` that is JSON in base64"},{name:"objects of Google's Node client",is:({metadata:n})=>M(n)&&jt(n),content:cn,lacks:"`metadata`"},{name:"lists",is:n=>!jt(
n)&&gt.some(t=>Array.isArray(n[t])),content:n=>gt.map(t=>n[t]).find(t=>Array.isArray(t)),lacks:"entries"}],_t=5;function vt(n,t,e=0){if(Array.isArray(n)&&e<_t){
for(const i of n)vt(i,t,e+1);return}if(!M(n))return t.onUnusable("values that are no JSON objects");if(De(n))return t.onEntry(n);const s=on.find(({is:i})=>i(n));
if(s!==void 0&&e<_t){const i=s.content(n);return i===void 0?t.onUnusable(`${s.name} without ${s.lacks}`):vt(i,ln(s.name,t),e+1)}if(jt(n))return t.onEntry(qe(n));
t.onUnusable(fn(n))}function ln(n,{onEntry:t,onUnusable:e}){return n==="lists"?{onEntry:t,onUnusable:e}:{onEntry:t,onUnusable:s=>e(`${n} with ${s}`)}}function jt(n){
return n.timestamp===void 0&&n.receiveTimestamp===void 0?n.receive_timestamp!==void 0||E(n.logName)&&E(n.insertId):Object.keys(n).some(t=>an.test(t))}const an=/^(?:log_?name|log_?id|insert_?id|severity|trace|text_?payload|(?:resource|labels|json_?payload|proto_?payload|http_?request)(?:[._].*)?|service_name|revision_name)$/i;
function te(n){const{data:t,attributes:e,ackId:s,publishTime:i,messageId:r,"@type":o}=n,l=[r,n.message_id,i,n.publish_time,s].some(st);if(E(o)&&o.endsWith("Pubs\
ubMessage")||M(t)&&E(t.data)&&!st(n.metadata))return!0;const a=E(t)||ne(t);return un(n)?!1:l?a||M(e)||t===void 0:a&&Object.keys(n).length<=3}function un(n){return E(
n.logName)||E(n.log_name)||st(n.metadata)}function xt(n){return ne(n)?bt(Buffer.from(n.data).toString("utf8")):E(n)?ee(n)??ee(Buffer.from(n,"base64").toString("\
utf8")):n??void 0}function ee(n){const t=bt(n);return typeof t=="object"&&t!==null?t:void 0}function ne(n){return M(n)&&n.type==="Buffer"&&Array.isArray(n.data)}
function cn({metadata:n,data:t}){const e={...n};return M(t)&&Object.keys(t).length>0?e.jsonPayload=t:E(t)&&(e.textPayload=t),e}function fn(n){if(M(n.error)){const{
message:o}=n.error;return`error answers (${E(o)?o:"without a message"})`}if(Array.isArray(n.f))return"rows of BigQuery's API without names (`bq query --format=j\
son` names them)";if(Array.isArray(n.resourceLogs))return"OpenTelemetry logs";if(M(n.incident))return"notifications of an alert";const t=Object.keys(n),e=t.slice(
0,6).map(o=>`\`${o}\``),s=t.length===0?"without any key":`with ${e.join(", ")}${t.length>6?", …":""}`,r=["timestamp","receiveTimestamp","receive_timestamp"].some(
o=>st(n[o]))?"no log entries":"without `timestamp`, so no log entries";return`objects ${s}, ${r}`}function E(n){return typeof n=="string"&&n!==""}function st(n){
return n!=null}const hn=[{is:/^---(?:\s|$)|^(?:insertId|httpRequest|labels|logName|receiveTimestamp):/,kind:"YAML: export it with `--format json`"},{is:/^"?(?:insert_?id|log_?name|timestamp|severity|receive_?timestamp|http_?request[._]\w+|json_?payload[._]\w+)"?[,;\t]/i,
kind:"a table (CSV): export it as JSON"},{is:/^<(?:!doctype|html|\?xml)/i,kind:"HTML or XML, not a log"},{is:/^PK\p{Cc}/u,kind:"a zip archive: unpack it first"},
{is:/^\uFFFD?BZh|^BZh|^\uFFFD7zXZ|^\(\uFFFD\/\uFFFD/,kind:"compressed with something else than gzip: unpack it first"},{is:/^Obj\p{Cc}/u,kind:"Avro: export it a\
s JSON"},{is:/^PAR1/,kind:"Parquet: export it as JSON"},{is:/[^\P{Cc}\t\r\n]/u,kind:"binary data, no text"}];function dn(n){return hn.find(({is:t})=>t.test(n))?.
kind??null}function pn(n){return/["{}[\]:\uFFFD]|[^\P{Cc}\t\r\n]/u.test(n)}const se=20;async function mn(n,t,e,s){const i={file:n,entries:0,others:0,firstAt:1/0,
lastAt:-1/0,scopes:new Set,bad:{count:0,first:null},looksLike:null,unusable:new Map,broken:null,lost:!1},r=(h,f)=>{i.bad.count+=1,i.bad.first??=h,f&&(i.lost=!0)};
let o="";const l={onEntry:h=>{i.entries+=1,e(h,i)||r(o,!0)},onUnusable:h=>{const f=i.unusable.has(h)||i.unusable.size<se?h:"other objects, no log entries";i.unusable.
set(f,(i.unusable.get(f)??0)+1),i.lost=!0}},a=new Le((h,f)=>{o=f,vt(h,l)},(h,f)=>{i.bad.count<se&&(i.looksLike??=dn(h)),r(f,pn(h))});for await(const h of t.pieces)
a.push(h),s(t.readBytes());const u=a.end();return i.broken=t.broken()??(u?null:"the JSON is cut off: it ends within an entry or a list"),i.broken!==null&&(i.lost=
!0),i}var St=c(5942),gn=c(28654);class yn{#e;#n;#t;#s=new Map;constructor(t){this.#e=t,this.#n=(0,St.AX)(t.windowMs,t.intervalMs),this.#t=[...t.p95BudgetMs===void 0?
[]:[{id:"p95",budgetMs:t.p95BudgetMs}],...t.quantileBudgets.map(({quantile:e,budgetMs:s})=>({id:(0,St.KQ)(e),budgetMs:s}))]}add(t,e){const{columns:s,parts:i}=this.#i(
t),r=Math.floor(e.startedAt/this.#n);let o=i.get(r);if(o===void 0){o=i.size,i.set(r,o);for(const{n:a,k:u}of s)a.push(0),u.push(0)}ie(s[0],o,(0,gn.Pd)(e,this.#e.
errorStatus));const{latencyMs:l}=e;for(let a=0;a<this.#t.length;a+=1){const u=this.#t[a]?.budgetMs??1/0;ie(s[a+1],o,l===null?null:l>u)}}before(t,e){const{pastMs:s}=this.#e,
i=this.#s.get(t);if(s===void 0||i===void 0)return null;const r=Math.floor(e/this.#n),o=[...i.parts.keys()].filter(u=>u<r);if(o.length===0)return null;const l=Math.
max(o.reduce((u,h)=>Math.min(u,h)),r-St.pZ,r-Math.ceil(s/this.#n));if(l>=r)return null;const a=Object.fromEntries(["error-rate",...this.#t.map(({id:u})=>u)].map(
(u,h)=>{const[f,g]=[new Float64Array(r-l),new Float64Array(r-l)];for(let m=l;m<r;m+=1){const p=i.parts.get(m);p!==void 0&&(f[m-l]=i.columns[h]?.n[p]??0,g[m-l]=i.
columns[h]?.k[p]??0)}return[u,{n:f,k:g}]}));return{partMs:this.#n,rates:a}}within(t,{from:e,to:s}){const i=this.#s.get(t),[r,o]=[Math.ceil(e/this.#n),Math.floor(
s/this.#n)];let l=0;for(let a=r;a<o;a+=1){const u=i?.parts.get(a);u!==void 0&&(l+=i?.columns[0]?.n[u]??0)}return{seen:l,forMs:Math.max(0,o-r)*this.#n}}#i(t){let e=this.#s.
get(t);return e===void 0&&(e={parts:new Map,columns:Array.from({length:1+this.#t.length},()=>({n:[],k:[]}))},this.#s.set(t,e)),e}}function ie(n,t,e){e===null||n===
void 0||(n.n[t]=(n.n[t]??0)+1,e&&(n.k[t]=(n.k[t]??0)+1))}function it(){return{arrival:.5,at:.5,latencyMs:.5,key:.5,trace:.5,meta:0,group:0,scope:0}}const rt=10,
wn=(1<<rt)-1,re=[null,"missing","notANumber","negative"],oe=4096,le=8192,ae=16384,ue=15,ce=["probe","checker","bot","health-path","ignored-agent","ignored-path",
"other-path"];function bn({status:n,unusable:t,refused:e},{app:s,watched:i,who:r}){return(n??0)|re.indexOf(t)<<rt|(e?oe:0)|(s?le:0)|(i?ae:0)|(r===null?0:ce.indexOf(
r)+1)<<ue}function Y({meta:n}){return(n&le)!==0}function Mn({meta:n}){return(n&ae)!==0}function kt({meta:n}){return ce[(n>>>ue)-1]??null}function fe({meta:n}){return(n>>
rt&3)!==1}function Nt(n){const{at:t,latencyMs:e}=n;return Y(n)&&!Number.isNaN(e)?t-e:t}function An(n,t){const{at:e,latencyMs:s,meta:i,group:r}=n,o=i&wn;return{at:e,
startedAt:Nt(n),latencyMs:Number.isNaN(s)?null:s,unusable:re[i>>rt&3]??null,status:o===0?null:o,group:Y(n)?t.nameOf(r):null,refused:(i&oe)!==0,trace:null}}function On(n,{
trace:t}){return t===0?n:{...n,trace:String(t)}}var z=c(33678),vn=c(26764),$t=c(98219),Ft=c(26207);const Et=5e4,jn="others";class xn{#e=[null];#n=new Map;nameOf(t){
return this.#e[t]??null}numberOf(t){if(t===null||t==="")return 0;const e=this.#n.get(t);if(e!==void 0)return e;const s=this.#e.length;return s>Et?Et:(this.#e.push(
s===Et?jn:t),this.#n.set(t,s),s)}}const Sn=new Set(["ERROR","CRITICAL","ALERT","EMERGENCY"]);class kn{groups=new xn;#e;#n;#t;#s;#i=it();constructor(t,e){this.#e=
(0,z.Pf)(t),this.#n=(0,Ft.hC)(t),this.#t=t.latencyField.startsWith("httpRequest."),this.#s=e}read(t,e,s){const{latency:i,status:r}=this.#e,o=$n(t),l=!this.#t&&(he(
t,i)||he(t,r));if(!o&&!l)return"other";if(Number.isNaN(s))return"unusable";const a=this.#i;a.at=s,a.scope=e,a.trace=En(t);const u=Fn(t,s,e);return l&&this.#r(t,
(0,z.ez)(t,this.#e),!0,u),o&&this.#r(t,(0,z.y2)(t),!1,-u),"request"}#r(t,e,s,i){const{at:r,latencyMs:o,status:l,refused:a}=e,u=(0,Ft.NI)((0,Ft.iN)(t),this.#n),h={
app:s,watched:!s&&a&&(l===429||Sn.has(t.severity??"")),who:u},f=this.#i,g=s||o===null?r:r+o,m=typeof t.receiveTimestamp=="string"?Date.parse(t.receiveTimestamp):
Number.NaN;f.arrival=Math.ceil(Number.isNaN(m)?g:m),f.latencyMs=o??Number.NaN,f.group=this.groups.numberOf(u!==null?(0,vn.V)(u,t):s?e.group:Nn(t)),f.meta=bn(e,h),
f.key=i,this.#s(f,e)}}function Nn({httpRequest:n}){return(0,$t.Lu)(n?.requestMethod,n?.requestUrl)}function $n(n){return n.logName===void 0?typeof n.httpRequest?.
latency=="string":(0,z.WD)(n)}function he(n,t){return((0,z.fK)(n,t)??null)!==null}function Fn({insertId:n},t,e){return typeof n=="string"&&n!==""?(0,z.k2)({timestamp:`${e}\
:${t}`,insertId:n}):Number.NaN}function En({trace:n}){return typeof n!="string"||n===""?0:(0,z.k2)({timestamp:"",insertId:n.slice(n.lastIndexOf("/")+1)})||1}class Rn{#e=[];#n=new Map;#t={
labels:{},number:-1};get all(){return this.#e}numberOf(t){const e=t.resource?.labels??{},{project_id:s,service_name:i,location:r,revision_name:o}=e,l=this.#t.labels;
if(this.#t.number>=0&&o===l.revision_name&&i===l.service_name&&r===l.location&&s===l.project_id)return this.#t.number;const a=`${String(s)}
${String(i)}
${String(r)}
${String(o)}`;let u=this.#n.get(a);return u===void 0&&(u=this.#e.length,this.#n.set(a,u),this.#e.push({project:ot(s)??Tn(t),service:ot(i),region:ot(r),revision:ot(
o)})),this.#t={labels:e,number:u},u}}function Tn({logName:n}){return/^projects\/([^/]+)\/logs\//.exec(n??"")?.[1]??null}function ot(n){return typeof n=="string"&&
n!==""?n:null}const In=2**18,Bn=2**12;class de{#e;#n;#t=new Float64Array(2);#s=0;constructor({slots:t=In}={}){this.#e=t,this.#n=new Float64Array(Math.min(Bn,t))}add(t){
const e=Rt(this.#n,t);return this.#n[e]===t||this.#t[Rt(this.#t,t)]===t?!1:(this.#n[e]=t,this.#s+=1,this.#s*2>this.#n.length&&this.#i(),!0)}#i(){if(this.#n.length>=
this.#e){this.#t=this.#n,this.#n=new Float64Array(this.#e),this.#s=0;return}const t=new Float64Array(this.#n.length*2);for(const e of this.#n)e!==0&&(t[Rt(t,e)]=
e);this.#n=t}}function Rt(n,t){const e=n.length-1;let s=t&e;for(;;){const i=n[s];if(i===t||i===0||i===void 0)return s;s=s+1&e}}var Pn=c(48161),Tt=c(76760),pe;const Ln=50,
lt=20,Cn=2**(53-lt);class at{capacity;bytes;#e=0;#n;#t;#s;#i;#r;#a;#o;#l;constructor(t){this.capacity=Math.ceil(t/8)*8;const e=new ArrayBuffer(this.capacity*Ln);
let s=0;const i=r=>{const o=s;return s+=r*this.capacity,o};this.bytes=new Uint8Array(e),this.#n=new Float64Array(e,i(8),this.capacity),this.#t=new Float64Array(
e,i(8),this.capacity),this.#s=new Float64Array(e,i(8),this.capacity),this.#i=new Float64Array(e,i(8),this.capacity),this.#r=new Float64Array(e,i(8),this.capacity),
this.#a=new Uint32Array(e,i(4),this.capacity),this.#l=new Uint32Array(e,i(4),this.capacity),this.#o=new Uint16Array(e,i(2),this.capacity)}get length(){return this.#e}setLength(t){
this.#e=t}clear(){this.#e=0}add(t){this.#e===this.capacity&&this.#c();const e=this.#e;this.#n[e]=t.arrival,this.#t[e]=t.at,this.#s[e]=t.latencyMs,this.#i[e]=t.key,
this.#r[e]=t.trace,this.#a[e]=t.meta,this.#o[e]=t.group,this.#l[e]=t.scope,this.#e=e+1}load(t,e){e.arrival=this.#n[t]??0,e.at=this.#t[t]??0,e.latencyMs=this.#s[t]??
0,e.key=this.#i[t]??0,e.trace=this.#r[t]??0,e.meta=this.#a[t]??0,e.group=this.#o[t]??0,e.scope=this.#l[t]??0}copyFrom(t,e){const s=this.#u;t.load(e,s),this.add(
s)}retain(t){let e=0;const s=this.#u,i=this.#e;for(let r=0;r<i;r+=1)t(this.#t[r]??0,this.#l[r]??0)&&(e<r&&(this.load(r,s),this.#e=e,this.add(s)),e+=1);this.#e=e}byArrival(){
const t=new Uint32Array(this.#e);let e=1/0,s=-1/0,i=!0;for(let o=0;o<this.#e;o+=1){t[o]=o;const l=this.#n[o]??0;l<s&&(i=!1),l<e&&(e=l),l>s&&(s=l)}if(i)return t;
if(s-e>=Cn||this.#e>2**lt)return t.sort((o,l)=>(this.#n[o]??0)-(this.#n[l]??0)||o-l);const r=new Float64Array(this.#e);for(let o=0;o<r.length;o+=1)r[o]=((this.#n[o]??
0)-e)*2**lt+o;r.sort();for(let o=0;o<r.length;o+=1)t[o]=(r[o]??0)%2**lt;return t}#u=it();#c(){const t=new pe(this.capacity*2);t.#n.set(this.#n),t.#t.set(this.#t),
t.#s.set(this.#s),t.#i.set(this.#i),t.#r.set(this.#r),t.#a.set(this.#a),t.#o.set(this.#o),t.#l.set(this.#l),this.capacity=t.capacity,this.bytes=t.bytes,this.#n=
t.#n,this.#t=t.#t,this.#s=t.#s,this.#i=t.#i,this.#r=t.#r,this.#a=t.#a,this.#o=t.#o,this.#l=t.#l}}pe=at;const Un=512*1024,Dn=8*1024;class Wn{#e;#n;#t;#s;#i=[];#r=null;#a=-1;#o=0;constructor(t,{
batch:e=Un}={}){this.#s=t,this.#n=e,this.#t=Math.min(Dn,e),this.#e=new at(Math.min(e,16*1024))}add(t){if(!this.#s(t.at,t.scope))return;const e=this.#e;e.length===
this.#n&&(e.retain(this.#s),e.length>this.#n/2&&this.#l()),e.add(t)}forEach(t){this.#e.retain(this.#s);const e=[new Kn(this.#e),...this.#i.map(i=>new zn(this.#a,
i,this.#t))].filter(i=>i.next()),s=i=>{this.#s(i.at,i.scope)&&t(i)};for(;e.length>0;){e.sort((a,u)=>a.record.arrival-u.record.arrival);const[i,r]=e;if(i===void 0)
break;const o=r?.record.arrival??1/0;let l=!0;for(;l&&i.record.arrival<=o;)s(i.record),l=i.next();l||e.shift()}}close(){this.#r!==null&&((0,O.closeSync)(this.#a),
(0,O.rmSync)(this.#r,{recursive:!0,force:!0}),this.#r=null)}#l(){this.#r===null&&(this.#r=(0,O.mkdtempSync)((0,Tt.join)((0,Pn.tmpdir)(),"ion-verify-replay-")),this.#a=
(0,O.openSync)((0,Tt.join)(this.#r,"records"),"w+",384));const t=this.#e.byArrival(),e=new at(this.#t),s={blocks:[]};for(let i=0;i<t.length;){for(e.clear();i<t.
length&&e.length<e.capacity;i+=1)e.copyFrom(this.#e,t[i]??0);s.blocks.push({position:this.#o,records:e.length});for(let r=0;r<e.bytes.length;)r+=(0,O.writeSync)(
this.#a,e.bytes,r,e.bytes.length-r,this.#o+r);this.#o+=e.bytes.length}this.#i.push(s),this.#e.clear()}}class Kn{record=it();#e;#n;#t=0;constructor(t){this.#e=t,
this.#n=t.byArrival()}next(){const t=this.#n[this.#t];return t===void 0?!1:(this.#e.load(t,this.record),this.#t+=1,!0)}}class zn{record=it();#e;#n;#t;#s=0;#i=0;constructor(t,e,s){
this.#e=t,this.#n=e,this.#t=new at(s)}next(){return this.#i===this.#t.length&&!this.#r()?!1:(this.#t.load(this.#i,this.record),this.#i+=1,!0)}#r(){const t=this.#n.
blocks[this.#s];return t===void 0?!1:(this.#s+=1,this.#i=0,(0,O.readSync)(this.#e,this.#t.bytes,0,this.#t.bytes.length,t.position),this.#t.setLength(t.records),
!0)}}var It=c(67817),Gn=c(11234),Bt=c(10953),Jn=c(73511),me=c(7006),G=c(67365),Vn=c(14134),Hn=c(69466),Yn=c(42618),Zn=c(61480),Qn=c(31424),Xn=c(38430);const qn=1e4,
_n=2e3,ts=.05,es=3,ns=3e4;class ss{#e;#n;#t;#s;#i=0;#r=0;#a=0;#o=0;#l=0;#u=0;constructor(t,e){const{quantileBudgets:s,errorStatus:i,latencyField:r}=t;this.#e=t,
this.#n=e,this.#t=new Zn.g({window:e,budgetsMs:[(0,It.j)(t),...s.map(({budgetMs:o})=>o)],unit:(0,z.Pf)(t).unit,errorStatus:i}),this.#s={errorRateBudget:(0,It.S)(
t),slowAllowed:[.95,...s.map(({quantile:o})=>o)].map(Yn.RW),platformOnly:r.startsWith("httpRequest.")}}request(t,{route:e,who:s,trace:i}){this.#i+=1;const{errorStatus:r}=this.#e,
o={...(0,$t.nY)(t,{errorStatus:r,route:e,user:s===null}),trace:ge(i)};s!==null&&s!=="probe"&&(this.#u+=1),s===null&&!o.refused&&(this.#r+=1,o.error===!1&&(this.#a+=
1)),this.#t.request(o,{own:s==="probe",fraction:1,project:""})}line(t,e){this.#o+=1,e===0&&(this.#l+=1);const s={...(0,$t.GN)(t,this.#e.errorStatus),trace:ge(e)};
this.#t.beside(s,""),this.#t.line(s,1)}close(t){this.#t.close(t-ns)}look(t,e){const s=this.#c();if(s!==null)return s;const i=this.#a===0&&2*this.#r<this.#o;if(this.#r===
0||i)return null;const r=t===1/0,o=Math.max(_n,Math.min(qn,this.#e.settleMs)),l=r?this.#n.to:Math.min(t-o,this.#n.to),a=this.#t.held({joinedTo:l,appTo:l,last:r,
app:e,platform:{entries:this.#i,probes:{n:0,found:0},silence:null,routing:"unread"},minutes:[],monitoringSpread:null,ownBetween:()=>Qn.Yi});return(0,Xn.L)(a,this.#s)}#c(){
const[t,e]=[this.#u,this.#u+this.#r];return t<es||t<=ts*e||this.#l<=this.#o/2?null:{judged:"platform",certain:!0,doubts:[{code:"not-users",log:"app",found:t,of:e}],
open:{errors:null,latency:null},platformWhole:null,blocking:null,thin:!1}}}function ge(n){return n===0?null:n}class is{window;#e;#n;#t;#s;#i;#r;#a=[];#o;#l=null;#u=0;#c=0;#b=0;#M=new Gn.
Q;#A=0;#O=0;#g=0;#y=!1;#w=-2;#v=null;#d=null;#f=null;constructor(t,e,{groups:s,strangers:i,past:r,repeats:o,both:l}){this.window={from:e,to:e+t.windowMs},this.#e=
t,this.#n=s,this.#t=i,this.#s=new G.Cv(t,this.window),this.#i=new G.Cv(t,this.window),this.#s.judge.know(r.app),this.#i.judge.know(r.platform),this.#r=o?new Hn.
h(a=>(0,G.xQ)(a,t)):null,this.#o=l?new ss(t,this.window):null}add(t){if(this.#k(t.arrival),t.at<this.window.from||!this.#E(t))return;const e=kt(t)??this.#t.get(
t.trace)??null;if(this.#f!==null||t.arrival>this.window.to+this.#e.settleMs){e===null&&(0,me.R)({startedAt:Nt(t)},this.window)&&(this.#O+=1);return}const s=An(t,
this.#n);if(Y(t)||this.#o?.request(s,{route:this.#n.nameOf(t.group)??"",who:e,trace:t.trace}),e!==null)return this.#h(e,t);if(this.#y=!0,Y(t)){fe(t)&&(this.#u+=
1),this.#o?.line(s,t.trace),this.#r===null?this.#s.add(s):this.#a.push(On(s,t));return}fe(t)&&(this.#c+=1),(s.status??0)>=500&&(this.#A+=1),this.#i.add(s),Mn(t)&&
this.#s.add(s)}#m(t){for(const e of t)this.#s.add(rs(e))}#h(t,e){t==="probe"?this.#b+=1:kt(e)!==null&&this.#M.add(t,this.#n.nameOf(e.group)??"")}#E(t){const{at:e,
latencyMs:s}=t,{to:i}=this.window;if(!Y(t)||e<i)return e<i;const{settleMs:r}=this.#e,o=(0,It.j)(this.#e);return e<i+r&&(e<i+o||s>o)}finish(){this.#k(1/0);const{
from:t}=this.window,{windowMs:e,settleMs:s,intervalMs:i}=this.#e,r=this.#f===null;r&&(this.#r!==null&&(this.#m(this.#r.sift(this.#a.splice(0),this.window.to)),this.#m(
this.#r.releaseAll(this.window.to))),this.#x(1/0));const o=this.#f??e,l=this.#p,a=l.throughSlice(r?t+e:(0,G.Km)(t+o,this.#e,this.#d==="proven")),u=l.judge.findings(
{kind:r?"ended":"running",afterMs:o,throughSlice:a}),h=this.#l,f=r||this.#d==="proven"?this.#F(u):null,g=h===null?null:(0,Bt.Jh)(h);return{window:{startedAt:t,endedAt:t+
o,plannedMs:e,intervalMs:i,endedEarly:this.#d,polls:this.#g},decidedMs:this.#f??this.#v??e+s,source:this.#j,findings:[...u.map(m=>h===null?m:(0,Bt.Xk)(m,h)),...[
f,g].filter(m=>m!==null)],requests:{source:this.#j,...l.tally.facts(t+o),probes:this.#b,ignored:this.#R(),outside:l.outside,latency:l.judge.latency(),distribution:l.
judge.distribution()},evidenceGrowth:l.judge.growth(a,t),late:this.#O}}#R(){const{count:t,by:e}=this.#M.facts();return{count:t,by:e.map(s=>({...s,name:(0,Vn.E$)(
s.name)}))}}get#p(){return this.#j==="app"?this.#s:this.#i}get#j(){const t=this.#l?.judged??null;return t==="app"||t==="platform"?t:this.#u>0?"app":this.#c>0?"p\
latform":null}#x(t){const{count:e,unusable:s}=this.#s.tally,{missing:i,notANumber:r,negative:o,noStatus:l}=s;return this.#l=this.#o===null?null:this.#o.look(t,{
requests:e,noLatency:i+r+o,noStatus:l}),this.#l}#k(t){const{windowMs:e,intervalMs:s}=this.#e,{from:i}=this.window;for(;this.#f===null;){const r=this.#g*s;if(r>=
e||i+r>=t)return;this.#g+=1,this.#T(r)}}#T(t){const e=this.window.from+t;this.#r!==null&&this.#m(this.#r.sift(this.#a.splice(0),e)),this.#o?.close(e);const s=this.#S(
(0,G.Km)(e,this.#e,!1));if(!(!this.#y&&s===this.#w)){if(this.#y=!1,this.#w=s,this.#N(s,e).breached&&this.#I(s,e)&&(this.#v??=t,this.#e.failFast))return this.#$(
"failed",t);this.#e.earlyPass&&this.#B(e)&&this.#$("proven",t)}}#I(t,e){const s=this.#x(e);if(!this.#N(t,e).breached)return!1;if(s===null)return!0;const i=e-this.
window.from;return this.#p.judge.findings({kind:"running",afterMs:i,throughSlice:t}).some(o=>o.decision==="fail"&&(0,Bt.kv)(o,s)===null)}#N(t,e){const s={throughSlice:this.#S(
(0,G.zL)(e)),underWay:(0,G.Rv)(null)};return this.#p.judge.look(t,s)}#B(t){const e=this.#S((0,G.Km)(t,this.#e,!0));if(!this.#p.judge.look(e).proven)return!1;const s=this.#x(
t);if(s!==null&&!os(s))return!1;const i={kind:"running",afterMs:t-this.window.from,throughSlice:e},r=this.#F(this.#p.judge.findings(i));return this.#p.judge.look(
e).proven&&(r===null||r.decision==="warn")}#S(t){return this.#p.throughSlice(t)}#$(t,e){this.#d=t,this.#f=e}#F([t]){const e=t?.evidence??null,{errorRateBudget:s}=this.#e;
if(this.#j!=="app"||t===void 0||e===null||s===void 0)return null;const i=this.#s.tally.facts().byStatus.filter(({status:r})=>r>=500).reduce((r,{count:o})=>r+o,0);
return(0,Jn.A)({n:t.n,k:t.bad??0},{platform:this.#A,app:i},e)}}function rs(n){return{...n,trace:null}}function os({certain:n,blocking:t,open:e}){return n&&t===null&&
e.errors===null&&e.latency===null}var ls=c(44433);const as=2*6e4,us=6e4;function cs({window:n,source:t},{reads:e,past:s,seenIn:i}){if(t===null||n.endedEarly!==null||
e.some(({lost:l})=>l)||fs(e)||Math.max(...e.map(({lastAt:l})=>l))<n.endedAt)return null;const o=i(t==="app",{from:n.startedAt,to:n.endedAt});return o.forMs<as?null:
(0,ls.T)({...o,share:1},s[t])}function fs(n){const t=n.toSorted((e,s)=>e.firstAt-s.firstAt);return t.some(({firstAt:e},s)=>s>0&&e<(t[s-1]?.lastAt??-1/0)-us)}class hs{#e;#n;#t=new Map;constructor(t,e){
this.#e=t,this.#n=e}note(t,e){e>=(this.#t.get(t)??1/0)||this.#t.set(t,e)}mayHold(t){if(this.#e!==null)return this.#s(this.#e,t);for(const e of this.#t.values())
if(this.#s(e,t))return!0;return!1}windows(){const t=[...this.#t].toSorted(([,s],[,i])=>s-i);if(this.#e!==null)return[{from:this.#e,files:t.map(([s])=>s)}];const e=[];
for(const[s,i]of t){const r=e.at(-1);r!==void 0&&(i<r.from+this.#n||s.firstAt<=r.lastAt)?(r.files.push(s),r.lastAt=Math.max(r.lastAt,s.lastAt)):e.push({from:i,files:[
s],lastAt:s.lastAt})}return e}#s(t,e){return e>=t&&e<t+this.#n}}const ds=1e6,ps=60*6e4;async function ms(n,{settings:t,from:e,wanted:s}){const i=new Rn,r=[],o=new yn(
t),l=new Te.R({latency:t.latencyField,status:t.statusField}),a=new Map,u=new Wn((h,f)=>r[f]?.starts.mayHold(h)===!0);try{let h;const f=new kn(t,(d,j)=>{const A=r[d.
scope];if(A===void 0)return;const R=kt(d);if(R===null&&o.add(Pt(A.place,Y(d)),j),!A.wanted||h===void 0)return;Y(d)?d.trace!==0&&!A.repeats&&(A.repeats=!A.appTraces.
add(d.trace)):A.both=!0;const F=ys(d);A.starts.note(h,F),d.at>A.lastAt&&(A.lastAt=d.at),F<h.firstAt&&(h.firstAt=F),R!==null&&d.trace!==0&&a.size<ds&&a.set(d.trace,
R),u.add(d)}),g=[];for(const{name:d,input:j,onPiece:A,onEnd:R}of n){const F=await mn(d,j,(C,I)=>{const T=i.numberOf(C);I.scopes.add(T),r[T]??={appTraces:new de,
repeats:!1,both:!1,place:gs(i.all[T]??Lt),starts:new hs(e,t.windowMs+t.settleMs),lastAt:-1/0,wanted:s(i.all[T]??Lt)};const P=ws(C);P<I.firstAt&&(I.firstAt=P),P>
I.lastAt&&(I.lastAt=P),h=I,r[T].wanted&&l.add(C);const Se=f.read(C,T,P);return Se==="other"&&(I.others+=1),Se!=="unusable"},A);R(),g.push(F)}const m=r.map(({starts:d,
place:j,repeats:A,both:R})=>d.windows().map(F=>{const C=P=>o.before(Pt(j,P),F.from),I={app:C(!0),platform:C(!1)},{groups:T}=f;return{window:F,past:I,replay:new is(
t,F.from,{groups:T,strangers:a,past:I,repeats:A,both:R}),empty:!0}})),p=new de;u.forEach(d=>{if(!(!Number.isNaN(d.key)&&!p.add(d.key)))for(const j of m[d.scope]??
[])j.replay.add(d),j.empty=!1});const w=m.flatMap((d,j)=>d.filter(({empty:A})=>!A).map(({window:A,replay:R,past:F})=>{const C=R.finish(),I=r[j]?.place??"";return{
scope:i.all[j]??Lt,replayed:C,lastAt:r[j]?.lastAt??0,files:g.filter(T=>A.files.includes(T)),vanished:cs(C,{reads:g.filter(T=>[...T.scopes].some(P=>r[P]?.place===
I)),past:F,seenIn:(T,P)=>o.within(Pt(I,T),P)})}}));return w.sort((d,j)=>d.replayed.window.startedAt-j.replayed.window.startedAt),{deploys:w,files:g,missing:l.missing(),
scopes:i.all}}finally{u.close()}}function Pt(n,t){return t?`${n}
app`:n}function gs({project:n,service:t,region:e}){return[n,t,e].join(`
`)}const Lt={project:null,service:null,region:null,revision:null};function ys(n){const t=Nt(n);return n.at-t<=ps?t:n.at}function ws({timestamp:n}){return typeof n==
"string"?Date.parse(n):Number.NaN}var ye=c(79856),ut=c(41072),we=c(28771),be=c(39969),bs=c(23602),Ms=c(32150),Ct=c(81959),B=c(75371);function As(n,t){const e=mt(
Ut(t)).map(({key:s})=>s);return n.flatMap(s=>{const i=t.filter(r=>r.files.includes(s));return i.map(({deploy:r,report:o})=>{const l=r?.scope??null;return JSON.stringify(
{file:s,...Object.fromEntries(e.map(a=>[a,l?.[a]??null])),...i.length>1?{revision:l?.revision??null}:{},verdict:o.verdict,at:r===null?null:r.replayed.decidedMs/
1e3,requests:o.requests?.count??0,errorRate:ct(o,"error-rate"),p95Ms:ct(o,"p95")})})})}function Os(n,t,e){const[s]=n,i=e.asTable||s===void 0?Ae(n,e):js(s,e),r=Oe(
n,t,e.language).map(o=>`${(0,ye.pj)(o,1e3)}
`).join("");return{result:`${i}
`,trouble:r}}function vs(n,t,e){const[s]=n,i=e.asTable||s===void 0?[Ae(n,e)]:[(0,be.Gc)((0,we.f)(s.report)).trimEnd(),Me(s,e.language).join(" ")],r=Oe(n,t,e.language).
map(o=>`- ${(0,ye.pj)(o,1e3)}`);return`${[...i,r.join(`
`)].filter(o=>o!=="").join(`

`)}
`}function js(n,{language:t}){const e=(0,we.f)(n.report);return(0,bs.b)(e,{colour:!1},Me(n,t)).trimEnd()}function Me({deploy:n},t){if(n===null)return[];const{window:e,
decidedMs:s,late:i}=n.replayed,r=(0,B.wordsFor)(t).cli,o=(0,ut.B)((0,B.wordsFor)(t).units),l=Math.ceil(e.plannedMs/e.intervalMs);return[r.replayed(o,e,s,e.polls,
l),...i===0?[]:[r.late(o,i)]]}function Ae(n,{language:t}){const e=(0,B.wordsFor)(t).cli,{columns:s}=e,i=(0,ut.B)((0,B.wordsFor)(t).units);if(n.length===0)return e.
noDeploys;const r=mt(Ut(n)).map(({key:p})=>p),o=!0,l=(0,be.tp)({name:"",columns:[{title:s.file},...r.map(p=>({title:e.places[p]})),{title:s.revision},{title:s.begins},
{title:s.verdict},{title:s.decided,figures:o},{title:s.requests,figures:o},{title:s.errorRate,figures:o},{title:s.p95,figures:o}],rows:n.map(({files:p,deploy:w,
report:d})=>{const j=ct(d,"error-rate"),A=ct(d,"p95");return[(0,Ct.aY)(p.length>1?`${p[0]} + ${p.length-1}`:p[0]??""),...r.map(R=>(0,Ct.aY)(w?.scope[R]??"")),(0,Ct.
aY)(w?.scope.revision??""),w===null?"":i.dateTime(w.replayed.window.startedAt),{mark:Ms.j7[d.verdict],word:(0,B.wordsFor)(t).verdicts[d.verdict]},w===null?"":i.
duration(w.replayed.decidedMs),i.count(d.requests?.count??0),j===null?"":i.percent(j),A===null?"":i.duration(A)]})},(0,B.wordsFor)(t),1/0),a=p=>n.filter(({report:w})=>w.
verdict===p),u=a("fail"),h=u.map(({deploy:p})=>p?.replayed.decidedMs??0).sort((p,w)=>p-w),f=e.sums(i,n.length,a("pass").length,u.length,a("inconclusive").length),
[g]=h,m=g===void 0?[]:[e.early(i,g,h[Math.ceil(h.length/2)-1]??g,h.at(-1)??g)];return`${l}

${[f,...m].join(" ")}`}function Oe(n,{deploys:t,files:e,missing:s,scopes:i},r){const o=(0,B.wordsFor)(r).cli,l=(0,ut.B)((0,B.wordsFor)(r).units),a=Ut(n),u=f=>mt(
f).map(({key:g,values:m})=>[g,m]),h=t.length===0?[...new Set(i.map(Ss))]:[];return[...e.flatMap(f=>xs(f,r).map(g=>`${f.file}: ${g}`)),...s.map(({field:f,path:g,
entries:m,instead:p})=>o.missing(l,m,g,`${f}-field`,p.join(", "))),...u(a).length===0?[]:[o.several(l,u(a))],...h.length===0?[]:[o.onlyOthers(l,h.slice(0,ve),h.
length-ve)]]}const ve=20;function xs({bad:n,looksLike:t,unusable:e,broken:s},i){const r=(0,B.wordsFor)(i).cli,o=(0,ut.B)((0,B.wordsFor)(i).units);return[...n.count===
0?[]:[r.bad(o,n.count,n.first??"?")],...t===null?[]:[r.looksLike(t)],...[...e].map(([l,a])=>r.unusable(o,a,l)),...s===null?[]:[(0,B.wordsFor)(i).detail(s)]]}function Ss({
service:n,region:t,project:e,revision:s}){const i=[n,t,e].filter(r=>r!==null).join(", ");return`${s??"–"}${i===""?"":` (${i})`}`}function Ut(n){return n.flatMap(
({deploy:t})=>t===null?[]:[t.scope])}function ct(n,t){return n.findings.find(e=>e.id===t)?.value??null}var Dt=c(79338),ks=c(39849),je=c(84638),Ns=c(97378);const $s=[
"error-rate","p95"],xe="–";function Fs(n,{file:t,settings:e,generatedAt:s}){const{onInconclusive:i,onNoData:r}=e,o={onInconclusive:i,onNoData:r},l=n?.deploy.replayed??
null,a=n?.deploy.scope??null,u=n?.deploy.vanished??null,h=[...l?.findings??[],...u===null?[]:[u]].map(d=>(0,Dt.p_)(d,Es(n))),f=a?.service??(e.service===""?null:
e.service),g=a?.region??(e.region===""?null:e.region),m=a?.project??e.project??null,p=a?.revision??null;let w="";if(l!==null&&f!==null&&g!==null&&p!==null){const d={
service:f,region:g,revision:p},{startedAt:j,plannedMs:A}=l.window,R={from:j,to:j+A},F=l.source==="app"?(0,me.r)(d,e,R):{filter:(0,je.u)(d),window:R};w=(0,je.Tq)(
F.filter,F.window.from,F.window.to)}return{schema:"ion-verify/report@1",generatedAt:s,language:e.language,...(0,ks.L)(h,{cancelled:!1,policies:o,required:$s}),policies:o,
service:{name:f??(t==="-"?"stdin":(0,Tt.basename)(t)),region:g??xe,project:m??xe,url:null},candidate:p===null?null:{...Ts,name:p},baseline:null,traffic:[],readiness:[],
window:l?.window??null,serviceWatch:null,findings:h,requests:l===null?null:{...l.requests,filter:w,sampling:null,reads:{total:0,mostInAMinute:0},longestSeenMs:null,
waits:null},evidenceGrowth:l?.evidenceGrowth??[],probes:[],memory:null,cpu:null,errorMessages:[],newMessages:null,links:{revision:null,logs:l===null||m===null||
w===""?null:(0,Ns.HM)(m,w,l.window.startedAt,l.window.startedAt+l.window.plannedMs),metrics:null},rollback:null,notices:Rs(l)}}function Es(n){if(n===null)return Dt.
pQ;const{startedAt:t,endedAt:e}=n.deploy.replayed.window,{readTo:s,gap:i}=n.coverage,r={readTo:s,gap:i&&{...i,since:s}};return{sights:{...Dt.pQ.sights,requests:r,
refused:r},from:t,until:e}}function Rs(n){if(n===null||n.requests.count>0)return[];const{count:t}=n.requests.ignored;return t===0?[]:[{code:"only-not-users",ignored:t}]}
const Ts={createdAt:null,memoryLimit:null,cpuLimit:null,minInstances:null,maxInstances:null,concurrency:null,timeoutMs:null,healthCheck:null,logUri:null};async function Is(n){
const t=(0,H.l)(n,Ee.I,q.MT.verify),{options:e,faults:s}=t,i=e.from===void 0?null:Cs(e.from,s),r=e.since===void 0?null:Us(e.since,s),o=t.files.length>0?[...new Set(
t.files)]:["-"];s.push(...o.flatMap(Ds),...(0,y.Jn)("--summary",e.summary));const{settings:l}=await(0,H.K)(t,Ws(process.env),[]);(0,L.setFlagsFromString)("--sem\
i-space-growth-factor=1");const a=await ms(Bs(o),{settings:l,from:i,wanted:w=>Re(w,l)}),u=Ps(a,l),h=Math.max(...a.deploys.map(w=>w.lastAt)),f=u.filter(({deploy:w})=>r===
null||Ls(w,h-r)),g=r!==null||f.length>1;if(e.json!==void 0)for(const w of As(o,f))process.stdout.write(`${w}
`);const m={language:l.language,asTable:g},p=Os(f,a,m);return e.json===void 0&&process.stdout.write(p.result),process.stderr.write(p.trouble),e.summary!==void 0&&
(0,O.writeFileSync)(e.summary,vs(f,a,m)),(0,Q.F)(f.map(({report:w})=>w))}function*Bs(n){for(const t of n){const e=ft(t,process.stdin),s=new S(process.stderr,t,e.
totalBytes);yield{name:t,input:e,onPiece:i=>s.show(i),onEnd:()=>s.clear()}}}function Ps({deploys:n,files:t},e){const s=Date.now(),i=(r,o)=>Fs(r&&{deploy:r,coverage:$e(
r,t)},{file:o,settings:e,generatedAt:s});return t.flatMap(r=>{const{file:o}=r;return n.some(l=>l.files.includes(r))?n.filter(l=>l.files[0]===r).map(l=>({files:l.
files.map(a=>a.file),deploy:l,report:i(l,o)})):[{files:[o],deploy:null,report:i(null,o)}]})}function Ls(n,t){return n!==null&&n.replayed.window.startedAt>=t}function Cs(n,t){
const e=/^\d{4}-\d{2}-\d{2}T/.test(n)?Date.parse(n):Number.NaN;return Number.isNaN(e)?(t.push({name:"--from",value:(0,J.WU)(n),allowed:"a time as logs have it, \
for example `2026-03-01T10:00:00Z`",where:"option"}),null):e}function Us(n,t){const e=(0,V.E9)(n);return e!==null?e:(t.push({name:"--since",value:(0,J.WU)(n),allowed:"\
a duration, for example `7d` or `12h`",where:"option"}),null)}function Ds(n){const t=e=>[{name:(0,J.WU)(n),value:e,allowed:"a file with log entries, or `-` for \
stdin",where:"file"}];if(n==="-")return process.stdin.isTTY?t("the terminal, which nothing was piped into"):[];try{return(0,O.statSync)(n).isDirectory()?t("a di\
rectory"):((0,O.accessSync)(n,O.constants.R_OK),[])}catch(e){const s=e instanceof Error&&"code"in e?e.code:null;return t(s==="ENOENT"?"a file that does not exis\
t":`a file that cannot be read (${String(s)})`)}}function Ws(n){return{HOME:n.HOME}}}),10603:((Wt,Z,c)=>{c.d(Z,{Lx:()=>V,Mi:()=>J,ii:()=>Q,jj:()=>$,qm:()=>S,vu:()=>k});
var L=c(48946),O=c(77074);const J=["requests","refused","kills","error-lines","waits",...L.wS,"probe-health","probe-chat","probe","version-probes","probe-traces",
"judged-probes","service","baseline"],q=[...Object.keys(O.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];function V(b){return b in O.c&&b!==
"read-limit"&&b!=="too-large"}function Q(b){return b==="read-limit"||b==="too-much"}const H=3,y=1e3,x=15e3,U=6e4;function $(b){return(b?.gap?.refusals??0)>=H}class S{#e;#n;#t=null;#s=null;#i=-1/0;#r=-1/0;#a=!1;constructor(v,N=null){
this.#e=v,this.#n=N}get gap(){const v=this.#t?.refusals;return this.#t===null||v===void 0||this.#n===null?this.#t:{...this.#t,refusals:Math.max(v,this.#n.#t?.refusals??
0)}}async ask(v){if(this.#s!==null&&this.#e.now()<this.#u())throw this.#s;this.#l();try{const N=await v();return this.answered(),N}catch(N){throw(0,O.D)(N)&&this.
failed(N),N}}answered(){this.#t=null,this.#s=null,this.#a=!0,this.#n?.answered()}failed(v){if(v.unasked===!0&&this.#t!==null)return;const{kind:N,message:ft}=v,{
since:ht=this.#e.now(),refusals:dt=0}=this.#t??{};this.#t={code:N,detail:ft,since:ht,...k(N)?{refusals:dt+this.#o()}:{}},this.#s=v,this.#n?.failed(v)}#o(){const v=this.#e.
now(),N=this.#a?x:y;return this.#t?.refusals!==void 0&&v<this.#r+N?0:(this.#r=v,1)}#l(){this.#i=this.#e.now(),this.#n!==null&&this.#n.#l()}#u(){const N=this.#t?.
refusals!==void 0&&this.#n!==null&&this.#n.#c?this.#n.#i:-1/0;return Math.max(this.#c?this.#i:-1/0,N)+U}get#c(){return(this.#t?.refusals??0)>=H}}function k(b){return b in
O.c&&O.c[b]!=="transient"&&b!=="too-large"}}),21743:((Wt,Z,c)=>{c.d(Z,{m:()=>O,x:()=>J});var L=c(38419);function O(y,x,U=.05){if(y===0)return{low:0,high:1};const $=y-
x,S=x/y,k=y*Math.log1p(1/y)+.5*Math.log((y+1)/(2*Math.PI))+(0,L.$R)(y+1)-q(x)-q($)+Math.log(Math.PI)-Math.log(U),b=v=>k+V(x,v/S)+V($,(1-v)/(1-S))>0;return{low:Q(
S,0,b),high:Q(S,1,b)}}function J(y,x=.95,U=.05){const $=U/2;let S=0,k=y+1;for(let b=H(y);b>=1;b/=2)(0,L.ux)((0,L.Er)(y,S+b-1,x),$)&&(S+=b),(0,L.ux)((0,L.fl)(y,k-
b,x),$)&&(k-=b);return{low:S===0?null:S,high:k>y?null:k}}function q(y){return(y===0?0:y*Math.log1p(.5/y))+(0,L.$R)(y+.5)}function V(y,x){return y===0?0:y*Math.log(
x)}function Q(y,x,U){let $=y,S=x;for(;;){const k=($+S)/2;if(k===$||k===S)return $;U(k)?$=k:S=k}}function H(y){let x=1;for(;x<=y;)x*=2;return x}})};
