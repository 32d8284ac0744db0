"use strict";exports.id=9105,exports.ids=[9105],exports.modules={75902:((q,G,u)=>{u.r(G),u.d(G,{replay:()=>vs});var j=u(78877),N=u(73024),K=u(79050),W=u(47224),z=u(3487),V=u(
34617),F=u(64754),h=u(93116),m=u(49105);const x=100,b=24;class y{#e;#n;#t;#s=performance.now();#i=!1;constructor(t,e,s){this.#e=t,this.#n=e,this.#t=s}show(t){if(this.#e.
isTTY!==!0||performance.now()-this.#s<x)return;this.#s=performance.now(),this.#i=!0;const e=`${this.#n}  ${O(t,this.#t)}`;this.#e.write(`\r\x1B[K${(0,m.o)(e,(this.#e.
columns||80)-1)}`)}clear(){this.#i&&this.#e.write("\r\x1B[K")}}function O(n,t){const e=`${(n/1e6).toFixed(0)} MB`;if(t===null||t===0)return e;const s=Math.min(1,
n/t),i=Math.floor(s*b);return`${"█".repeat(i)}${"░".repeat(b-i)} ${Math.floor(s*100)} % of ${(t/1e6).toFixed(0)} MB`}var E=u(57075),A=u(38522);const T=128*1024;
function D(n,t){const e=n==="-"?null:(0,N.statSync)(n);if(e?.isDirectory()===!0)throw new Error("is a directory");const s=n==="-"?t:(0,N.createReadStream)(n,{highWaterMark:T});
let i=0,r=null;async function*o(){for await(const l of s){const d=typeof l=="string"?Buffer.from(l):l;i+=d.length,yield d}}async function*a(){try{yield*S(f(o()))}catch(l){
if(!(l instanceof Error&&"code"in l&&String(l.code).startsWith("Z_")))throw l;r=`the compressed data is damaged or cut off (${l.message})`}}return{pieces:a(),totalBytes:e?.
isFile()===!0?e.size:null,readBytes:()=>i,broken:()=>r}}async function*f(n){const{head:t,rest:e}=await c(n);if(t[0]!==31||t[1]!==139){yield*e;return}const s=(0,A.
createGunzip)({chunkSize:T});(0,E.pipeline)(e,s,()=>{}),yield*s}async function*S(n){const{head:t,rest:e}=await c(n),s=P(t);if(s===null){const r=t[0]===239&&t[1]===
187&&t[2]===191?3:0;let o=!0;for await(const a of e)yield o?a.subarray(r):a,o=!1;return}const i=new TextDecoder(s);for await(const r of e)yield Buffer.from(i.decode(
r,{stream:!0}));yield Buffer.from(i.decode())}function P(n){const[t,e]=n;if(t===255&&e===254)return"utf-16le";if(t===254&&e===255)return"utf-16be";const s=i=>i===
91||i===123;return s(t)&&e===0?"utf-16le":t===0&&s(e)?"utf-16be":null}async function c(n){let t=Buffer.alloc(0);for(;t.length<3;){const s=await n.next();if(s.done===
!0)break;t=t.length===0?s.value:Buffer.concat([t,s.value])}async function*e(){t.length>0&&(yield t),yield*n}return{head:t,rest:e()}}const g=10;function M({replayed:n,
files:t},e){const{startedAt:s,endedAt:i,intervalMs:r}=n.window,o=e.find(p=>p.lost&&(t.includes(p)||p.scopes.size===0));if(o!==void 0)return{readTo:s,gap:{code:"\
cut-off",detail:`${o.file}: ${$(o)}`}};const a=Math.max(r,g*(i-s)/Math.max(1,n.requests.count));let l=s;for(const{firstAt:p,lastAt:I}of t.toSorted((R,v)=>R.firstAt-
v.firstAt)){if(p>l+a)break;l=Math.max(l,I)}if(l+a>=i)return{readTo:1/0,gap:null};const d=Math.min(...t.map(({firstAt:p})=>p).filter(p=>p>l)),w=d<i?`between ${C(
l)} and ${C(d)} the files hold nothing`:`the files end at ${C(l)}, ${(0,z.wN)(1e3*Math.round((i-l)/1e3))} before the window does`;return{readTo:l,gap:{code:"not\
-exported",detail:w}}}function $({broken:n,unusable:t,bad:e}){if(n!==null)return n;const[s]=t;return s!==void 0?`${s[1]} ${s[0]}`:`${e.count} unreadable, the fi\
rst: ${e.first??"?"}`}function C(n){return new Date(n).toISOString()}var J=u(43700);const Yt=["service","region","project"];function je(n,t){return[...Yt,"revis\
ion"].every(e=>{const s=t[e]??"";return s===""||n[e]===null||n[e]===s})}function Mt(n){return Yt.flatMap(t=>{const e=[...new Set(n.map(s=>s[t]??"–"))].sort();
return e.length>1?[{key:t,values:e}]:[]})}var Ie=u(20891);const Ot=["entries","logs","logEntries","log_entries","receivedMessages","messages","events","items","\
records","results","rows","data"],_t=16*1024*1024,Jt=512*1024,[tt,ft,Zt]=[10,34,92],[et,Nt,ht,Be]=[123,125,91,93],De=new RegExp(`"(?:${Ot.join("|")})"\\s*:\\s*$`),
Ce=64;class Pe{#e;#n;#t=Buffer.alloc(0);#s=0;#i=[];#r=0;#l=0;#o=!0;#a=0;#u=!1;constructor(t,e){this.#e=t,this.#n=e}push(t){const e=this.#t.subarray(this.#s);this.#t=
e.length===0?t:Buffer.concat([e,t]),this.#s=0,this.#c(!1)}end(){return this.#c(!0),this.#i.length===0&&this.#s>=this.#t.length&&!this.#u}#c(t){for(;this.#b()&&this.#E(
t););}#b(){const t=this.#t;for(;this.#s<t.length;this.#s+=1){const e=t[this.#s];if(e===tt)this.#r+=1,this.#a=0,this.#u=!1;else if(e===32||e===9)this.#a!==null&&
(this.#a+=1);else if(e===44)this.#a=null;else if(e!==13&&!this.#u)return!0}return!1}#E(t){const e=this.#t[this.#s]??0,s=this.#i.at(-1);if(e===et)return this.#A(
t,s!==et);if(e===ht)this.#i.push(e);else if(e===Be&&s===ht||e===Nt&&s===et)this.#i.pop();else return s===et?this.#y(t):this.#w(t);return this.#h(this.#s+1),!0}#A(t,e){
if(this.#o&&e&&this.#M())return!0;const s=this.#s,i=this.#g(s,t);switch(i.kind){case"ended":return e&&this.#O(s,i.end),this.#o=this.#t[i.end]===tt&&!this.#t.subarray(
s,i.end).includes(tt),this.#h(i.end),!0;case"list":return this.#i.push(et,ht),this.#h(i.from),!0;case"broken":return this.#f(s,i.resumeAt),this.#h(i.resumeAt),!0;case"\
open":return!t&&this.#t.length-s<=_t||(this.#f(s,this.#t.length),t)?!1:(this.#h(this.#t.length),this.#u=!0,!0)}}#M(){const t=this.#t,e=this.#s,s=t.subarray(e,e+
Jt).indexOf(tt)+e;if(s<e)return this.#o=!1,!1;let i=s-1;for(;t[i]===13||t[i]===44||t[i]===32;)i-=1;const r=t[i]===Nt?Qt(t.toString("utf8",e,i+1)):void 0;return r===
void 0?(this.#o=!1,!1):(this.#d(r),this.#s=s,this.#a=null,!0)}#g(t,e){const s=this.#t,i=this.#a;let r=0,o=!1;for(let a=t;a<s.length;a+=1){const l=s[a];if(o){if(l===
Zt)a+=1;else if(l===ft)o=!1;else if(l===tt)return{kind:"broken",resumeAt:a}}else if(l===ft)o=!0;else if(l===et)r+=1;else if(l===Nt){if(r-=1,r===0)return{kind:"e\
nded",end:a+1}}else if(l===ht){if(r===1&&Ue(s,t,a))return{kind:"list",from:a+1}}else if(l===tt&&i!==null){if(a+i+1>=s.length&&!e)return{kind:"open"};if(Le(s,a+1,
i))return{kind:"broken",resumeAt:a}}}return{kind:"open"}}#y(t){const e=this.#t,s=this.#s;if(e[s]!==ft)return this.#h(s+1),!0;for(let i=s+1;i<e.length;i+=1)if(e[i]===
Zt)i+=1;else if(e[i]===ft)return this.#h(i+1),!0;return t?!1:this.#t.length-s>_t&&this.#w(t)}#w(t){const e=this.#t,s=this.#s;let i=s+1;for(;i<e.length&&e[i]!==tt&&
e[i]!==et;)i+=1;return i===e.length&&!t&&i-s<Jt?!1:(this.#f(s,i),this.#h(i),!0)}#O(t,e){const s=Qt(this.#t.toString("utf8",t,e));s===void 0?this.#f(t,e):this.#d(
s)}#d(t){this.#e(t,this.#m()),this.#l+=1}#f(t,e){this.#n(this.#t.toString("utf8",t,Math.min(e,t+200)),this.#m()),this.#l+=1}#m(){const[t,e]=[this.#r+1,this.#l+1];
return this.#i.length>0?`line ${t}, entry ${e}`:`line ${t}`}#h(t){for(let e=this.#s;e<t;e+=1)this.#t[e]===tt&&(this.#r+=1);this.#s=t,this.#a=null}}function Qt(n){
try{return JSON.parse(n)}catch{return}}function Le(n,t,e){for(let s=t;s<t+e;s+=1)if(n[s]!==32&&n[s]!==9)return!1;return n[t+e]===et}function Ue(n,t,e){return De.
test(n.toString("latin1",Math.max(t,e-Ce),e))}function L(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Fe(n){const{timestamp:t,logName:e,jsonPayload:s,
httpRequest:i,resource:r}=n;return typeof e=="string"&&typeof t=="string"&&t.charCodeAt(10)===84&&t.endsWith("Z")&&Ge(s)&&(i===void 0||Ke(i))&&(r===void 0||He(r))&&
We(n)}function We(n){for(const t in n)if(t.includes("_")||t.includes("."))return!1;return!0}function Ge(n){return n===void 0||L(n)&&!L(n.fields)}function Ke(n){
if(!L(n))return!1;const{status:t,latency:e}=n;return(t===void 0||typeof t=="number")&&(e===void 0||typeof e=="string")}function He(n){return L(n)&&(n.labels===void 0||
L(n.labels))}function St(n){if(typeof n=="string")return Ve(n.trim());if(typeof n=="number")return dt(Xt(n));if(!L(n))return;if(n.value!==void 0)return St(n.value);
const t=ct(n.seconds);return t===void 0?void 0:dt(t*1e3+(ct(n.nanos)??0)/1e6)}const ze=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
function Ve(n){const t=ze.exec(n);if(t!==null){const[,s="",i="",r=""]=t,a=r===""||/^(?:z|utc)$/i.test(r)?"Z":`${r.slice(0,3)}:${r.slice(3).replace(":","")||"00"}`;
return dt(Date.parse(`${s}T${i}${a}`))}const e=n===""?Number.NaN:Number(n);return Number.isNaN(e)?void 0:dt(Xt(e))}function Xt(n){return n<1e11?n*1e3:n<1e14?n:n<
1e17?n/1e3:n/1e6}function dt(n){return Number.isFinite(n)&&Math.abs(n)<=864e13?new Date(n).toISOString():void 0}function ct(n){if(typeof n=="number")return n;if(typeof n==
"string"&&/^-?\d+$/.test(n))return Number(n);if(!(!L(n)||typeof n.low!="number"||typeof n.high!="number"))return n.high*2**32+(n.low>>>0)}function Ye(n){if(typeof n==
"number")return`${n}s`;if(typeof n=="string")return/^\d+(\.\d+)?$/.test(n)?`${n}s`:n;if(!L(n))return n;const{seconds:t,nanos:e}=n;return t===void 0&&e===void 0?
n:`${((ct(t)??0)*1e9+(ct(e)??0))/1e9}s`}function kt(n){try{return JSON.parse(n)}catch{return}}function ut(n){const t=typeof n=="string"&&n.startsWith("{")?kt(n):
n;return L(t)?t:void 0}const qt=["nullValue","numberValue","stringValue","boolValue","structValue","listValue"];function te(n){const{fields:t}=n;return!L(t)||!Object.
values(t).every(_e)?n:Object.fromEntries(Object.entries(t).map(([e,s])=>[e,ee(s)]))}function _e(n){return L(n)&&qt.some(t=>Object.hasOwn(n,t))}function ee(n){if(!L(
n))return n;const t=n.kind,e=qt.find(i=>typeof t=="string"?i===t:Object.hasOwn(n,i)),s=e===void 0?null:n[e];return e==="nullValue"?null:e==="structValue"&&L(s)?
te({fields:{},...s}):e==="listValue"&&L(s)?Array.isArray(s.values)?s.values.map(ee):[]:s}const Je=["resource","jsonPayload","httpRequest","protoPayload","labels"],
Ze=["project_id","location","service_name","revision_name","configuration_name"],Qe=["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EME\
RGENCY"];function Xe(n){const t=qe(n),{timestamp:e,receiveTimestamp:s}=t,i=St(s),r=ut(t.jsonPayload),o=ut(t.httpRequest),a={...t,logName:sn(t),timestamp:St(e)??
e??i,receiveTimestamp:i,severity:rn(t.severity),jsonPayload:r&&te(r),httpRequest:o&&en(o),resource:nn(t),labels:ut(t.labels),trace:nt(t.trace),insertId:nt(t.insertId),
textPayload:nt(t.textPayload)};for(const l of Object.keys(a))a[l]===void 0&&delete a[l];return a}function qe(n){const t={};for(const[e,s]of Object.entries(n)){if(!Rt(
s))continue;const[i="",...r]=e.split("."),o=vt(i),a=Je.find(l=>e.startsWith(`${l}_`)||e.startsWith(`${ne(l)}_`));if(r.length>0)Tt(t,[o,...r],s);else if(a===void 0)
t[o]=tn(t[o],s);else{const l=e.slice((e.startsWith(`${a}_`)?a:ne(a)).length+1),d=a==="resource"&&l.startsWith("labels_");Tt(t,d?[a,"labels",l.slice(7)]:[a,l],s)}}
return t}function tn(n,t){return L(n)&&L(t)?{...n,...t}:t}function Tt(n,[t="",...e],s){if(e.length===0){n[t]=s;return}const i=ut(n[t])??{};Tt(i,e,s),n[t]=i}function en(n){
const t=Object.fromEntries(Object.entries(n).map(([i,r])=>[vt(i),r])),{status:e,latency:s}=t;return Rt(e)&&(t.status=ct(e)??e),Rt(s)?t.latency=Ye(s):delete t.latency,
t}function nn(n){const t=ut(n.resource)??{},s={...Object.fromEntries(Ze.map(r=>[r,nt(n[vt(r)])]).filter(([,r])=>r!==void 0)),...ut(t.labels)},i=nt(t.type);if(!(i===
void 0&&Object.keys(s).length===0))return{...i===void 0?{}:{type:i},labels:s}}function sn(n){const[t,e]=[nt(n.logName),nt(n.logId)];if(t===void 0)return e===void 0?
void 0:`projects/-/logs/${encodeURIComponent(e)}`;const[,s,i]=/^(.*?\/logs\/)(.+)$/.exec(t)??[];return s===void 0||i===void 0||!i.includes("/")?t:`${s}${encodeURIComponent(
i)}`}function rn(n){return typeof n=="number"?Qe[n/100]:nt(n)}function nt(n){return typeof n=="string"&&n!==""?n:void 0}function Rt(n){return n!=null}function vt(n){
return n.replace(/_([a-z])/g,(t,e)=>e.toUpperCase())}function ne(n){return n.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}const on=[{name:"CloudEvents",is:({specversion:n,
type:t,source:e})=>typeof n=="string"&&(_(t)||_(e)),content:({data:n,data_base64:t})=>jt(n??t),lacks:"`data` that is JSON"},{name:"Pub/Sub envelopes",is:({message:n,
subscription:t,ackId:e})=>L(n)&&(ie(n)||_(t)||_(e)),content:({message:n})=>jt(n.data),lacks:"`message.data` that is JSON in base64"},{name:"Pub/Sub messages",is:ie,
content:({data:n})=>jt(n),lacks:"`data` that is JSON in base64"},{name:"objects of Google's Node client",is:({metadata:n})=>L(n)&&$t(n),content:cn,lacks:"`metad\
ata`"},{name:"lists",is:n=>!$t(n)&&Ot.some(t=>Array.isArray(n[t])),content:n=>Ot.map(t=>n[t]).find(t=>Array.isArray(t)),lacks:"entries"}],se=5;function xt(n,t,e=0){
if(Array.isArray(n)&&e<se){for(const i of n)xt(i,t,e+1);return}if(!L(n))return t.onUnusable("values that are no JSON objects");if(Fe(n))return t.onEntry(n);const s=on.
find(({is:i})=>i(n));if(s!==void 0&&e<se){const i=s.content(n);return i===void 0?t.onUnusable(`${s.name} without ${s.lacks}`):xt(i,an(s.name,t),e+1)}if($t(n))return t.
onEntry(Xe(n));t.onUnusable(fn(n))}function an(n,{onEntry:t,onUnusable:e}){return n==="lists"?{onEntry:t,onUnusable:e}:{onEntry:t,onUnusable:s=>e(`${n} with ${s}`)}}
function $t(n){return n.timestamp===void 0&&n.receiveTimestamp===void 0?n.receive_timestamp!==void 0||_(n.logName)&&_(n.insertId):Object.keys(n).some(t=>ln.test(
t))}const ln=/^(?:log_?name|log_?id|insert_?id|severity|trace|text_?payload|(?:resource|labels|json_?payload|proto_?payload|http_?request)(?:[._].*)?|service_name|revision_name)$/i;
function ie(n){const{data:t,attributes:e,ackId:s,publishTime:i,messageId:r,"@type":o}=n,a=[r,n.message_id,i,n.publish_time,s].some(pt);if(_(o)&&o.endsWith("Pubs\
ubMessage")||L(t)&&_(t.data)&&!pt(n.metadata))return!0;const l=_(t)||oe(t);return un(n)?!1:a?l||L(e)||t===void 0:l&&Object.keys(n).length<=3}function un(n){return _(
n.logName)||_(n.log_name)||pt(n.metadata)}function jt(n){return oe(n)?kt(Buffer.from(n.data).toString("utf8")):_(n)?re(n)??re(Buffer.from(n,"base64").toString("\
utf8")):n??void 0}function re(n){const t=kt(n);return typeof t=="object"&&t!==null?t:void 0}function oe(n){return L(n)&&n.type==="Buffer"&&Array.isArray(n.data)}
function cn({metadata:n,data:t}){const e={...n};return L(t)&&Object.keys(t).length>0?e.jsonPayload=t:_(t)&&(e.textPayload=t),e}function fn(n){if(L(n.error)){const{
message:o}=n.error;return`error answers (${_(o)?o:"without a message"})`}if(Array.isArray(n.f))return"rows of BigQuery's API without names (`bq query --format=j\
son` names them)";if(Array.isArray(n.resourceLogs))return"OpenTelemetry logs";if(L(n.incident))return"notifications of an alert";const t=Object.keys(n),e=t.slice(
0,6).map(o=>`\`${o}\``),s=t.length===0?"without any key":`with ${e.join(", ")}${t.length>6?", …":""}`,r=["timestamp","receiveTimestamp","receive_timestamp"].some(
o=>pt(n[o]))?"no log entries":"without `timestamp`, so no log entries";return`objects ${s}, ${r}`}function _(n){return typeof n=="string"&&n!==""}function pt(n){
return n!=null}const hn=[{is:/^---(?:\s|$)|^(?:insertId|httpRequest|labels|logName|receiveTimestamp):/,kind:"YAML: export it with `--format json`"},{is:/^"?(?:insert_?id|log_?name|timestamp|severity|receive_?timestamp|http_?request[._]\w+|json_?payload[._]\w+)"?[,;\t]/i,
kind:"a table (CSV): export it as JSON"},{is:/^<(?:!doctype|html|\?xml)/i,kind:"HTML or XML, not a log"},{is:/^PK\p{Cc}/u,kind:"a zip archive: unpack it first"},
{is:/^\uFFFD?BZh|^BZh|^\uFFFD7zXZ|^\(\uFFFD\/\uFFFD/,kind:"compressed with something else than gzip: unpack it first"},{is:/^Obj\p{Cc}/u,kind:"Avro: export it a\
s JSON"},{is:/^PAR1/,kind:"Parquet: export it as JSON"},{is:/[^\P{Cc}\t\r\n]/u,kind:"binary data, no text"}];function dn(n){return hn.find(({is:t})=>t.test(n))?.
kind??null}function pn(n){return/["{}[\]:\uFFFD]|[^\P{Cc}\t\r\n]/u.test(n)}const ae=20;async function mn(n,t,e,s){const i={file:n,entries:0,others:0,firstAt:1/0,
lastAt:-1/0,scopes:new Set,bad:{count:0,first:null},looksLike:null,unusable:new Map,broken:null,lost:!1},r=(w,p)=>{i.bad.count+=1,i.bad.first??=w,p&&(i.lost=!0)};
let o="";const a={onEntry:w=>{i.entries+=1,e(w,i)||r(o,!0)},onUnusable:w=>{const p=i.unusable.has(w)||i.unusable.size<ae?w:"other objects, no log entries";i.unusable.
set(p,(i.unusable.get(p)??0)+1),i.lost=!0}},l=new Pe((w,p)=>{o=p,xt(w,a)},(w,p)=>{i.bad.count<ae&&(i.looksLike??=dn(w)),r(p,pn(w))});for await(const w of t.pieces)
l.push(w),s(t.readBytes());const d=l.end();return i.broken=t.broken()??(d?null:"the JSON is cut off: it ends within an entry or a list"),i.broken!==null&&(i.lost=
!0),i}var It=u(68343),gn=u(2721);class yn{#e;#n;#t;#s=new Map;constructor(t){this.#e=t,this.#n=(0,It.AX)(t.windowMs,t.intervalMs),this.#t=[...t.p95BudgetMs===void 0?
[]:[{id:"p95",budgetMs:t.p95BudgetMs}],...t.quantileBudgets.map(({quantile:e,budgetMs:s})=>({id:(0,It.KQ)(e),budgetMs:s}))]}add(t,e){const{columns:s,parts:i}=this.#i(
t),r=Math.floor(e.startedAt/this.#n);let o=i.get(r);if(o===void 0){o=i.size,i.set(r,o);for(const{n:l,k:d}of s)l.push(0),d.push(0)}le(s[0],o,(0,gn.Pd)(e,this.#e.
errorStatus));const{latencyMs:a}=e;for(let l=0;l<this.#t.length;l+=1){const d=this.#t[l]?.budgetMs??1/0;le(s[l+1],o,a===null?null:a>d)}}before(t,e){const{pastMs:s}=this.#e,
i=this.#s.get(t);if(s===void 0||i===void 0)return null;const r=Math.floor(e/this.#n),o=[...i.parts.keys()].filter(d=>d<r);if(o.length===0)return null;const a=Math.
max(o.reduce((d,w)=>Math.min(d,w)),r-It.pZ,r-Math.ceil(s/this.#n));if(a>=r)return null;const l=Object.fromEntries(["error-rate",...this.#t.map(({id:d})=>d)].map(
(d,w)=>{const[p,I]=[new Float64Array(r-a),new Float64Array(r-a)];for(let R=a;R<r;R+=1){const v=i.parts.get(R);v!==void 0&&(p[R-a]=i.columns[w]?.n[v]??0,I[R-a]=i.
columns[w]?.k[v]??0)}return[d,{n:p,k:I}]}));return{partMs:this.#n,rates:l}}#i(t){let e=this.#s.get(t);return e===void 0&&(e={parts:new Map,columns:Array.from({length:1+
this.#t.length},()=>({n:[],k:[]}))},this.#s.set(t,e)),e}}function le(n,t,e){e===null||n===void 0||(n.n[t]=(n.n[t]??0)+1,e&&(n.k[t]=(n.k[t]??0)+1))}function mt(){
return{arrival:.5,at:.5,latencyMs:.5,key:.5,trace:.5,meta:0,group:0,scope:0}}const gt=10,wn=(1<<gt)-1,ue=[null,"missing","notANumber","negative"],ce=4096,fe=8192,
he=16384,de=15,pe=["probe","checker","bot","health-path","ignored-agent","ignored-path","other-path"];function bn({status:n,unusable:t,refused:e},{app:s,watched:i,
who:r}){return(n??0)|ue.indexOf(t)<<gt|(e?ce:0)|(s?fe:0)|(i?he:0)|(r===null?0:pe.indexOf(r)+1)<<de}function ot({meta:n}){return(n&fe)!==0}function En({meta:n}){
return(n&he)!==0}function Bt({meta:n}){return pe[(n>>>de)-1]??null}function me({meta:n}){return(n>>gt&3)!==1}function Dt(n){const{at:t,latencyMs:e}=n;return ot(
n)&&!Number.isNaN(e)?t-e:t}function An(n,t){const{at:e,latencyMs:s,meta:i,group:r}=n,o=i&wn;return{at:e,startedAt:Dt(n),latencyMs:Number.isNaN(s)?null:s,unusable:ue[i>>
gt&3]??null,status:o===0?null:o,group:ot(n)?t.nameOf(r):null,refused:(i&ce)!==0,trace:null}}function Mn(n,{trace:t}){return t===0?n:{...n,trace:String(t)}}var st=u(
57291),On=u(91131),Ct=u(12800),Pt=u(7536);const Lt=5e4,Nn="others";class Sn{#e=[null];#n=new Map;nameOf(t){return this.#e[t]??null}numberOf(t){if(t===null||t===
"")return 0;const e=this.#n.get(t);if(e!==void 0)return e;const s=this.#e.length;return s>Lt?Lt:(this.#e.push(s===Lt?Nn:t),this.#n.set(t,s),s)}}const kn=new Set(
["ERROR","CRITICAL","ALERT","EMERGENCY"]);class Tn{groups=new Sn;#e;#n;#t;#s;#i=mt();constructor(t,e){this.#e=(0,st.Pf)(t),this.#n=(0,Pt.hC)(t),this.#t=t.latencyField.
startsWith("httpRequest."),this.#s=e}read(t,e,s){const{latency:i,status:r}=this.#e,o=vn(t),a=!this.#t&&(ge(t,i)||ge(t,r));if(!o&&!a)return"other";if(Number.isNaN(
s))return"unusable";const l=this.#i;l.at=s,l.scope=e,l.trace=$n(t);const d=xn(t,s,e);return a&&this.#r(t,(0,st.ez)(t,this.#e),!0,d),o&&this.#r(t,(0,st.y2)(t),!1,
-d),"request"}#r(t,e,s,i){const{at:r,latencyMs:o,status:a,refused:l}=e,d=(0,Pt.NI)((0,Pt.iN)(t),this.#n),w={app:s,watched:!s&&l&&(a===429||kn.has(t.severity??"")),
who:d},p=this.#i,I=s||o===null?r:r+o,R=typeof t.receiveTimestamp=="string"?Date.parse(t.receiveTimestamp):Number.NaN;p.arrival=Math.ceil(Number.isNaN(R)?I:R),p.
latencyMs=o??Number.NaN,p.group=this.groups.numberOf(d!==null?(0,On.V)(d,t):s?e.group:Rn(t)),p.meta=bn(e,w),p.key=i,this.#s(p,e)}}function Rn({httpRequest:n}){return(0,Ct.
Lu)(n?.requestMethod,n?.requestUrl)}function vn(n){return n.logName===void 0?typeof n.httpRequest?.latency=="string":(0,st.WD)(n)}function ge(n,t){return((0,st.
fK)(n,t)??null)!==null}function xn({insertId:n},t,e){return typeof n=="string"&&n!==""?(0,st.k2)({timestamp:`${e}:${t}`,insertId:n}):Number.NaN}function $n({trace:n}){
return typeof n!="string"||n===""?0:(0,st.k2)({timestamp:"",insertId:n.slice(n.lastIndexOf("/")+1)})||1}class jn{#e=[];#n=new Map;#t={labels:{},number:-1};get all(){
return this.#e}numberOf(t){const e=t.resource?.labels??{},{project_id:s,service_name:i,location:r,revision_name:o}=e,a=this.#t.labels;if(this.#t.number>=0&&o===
a.revision_name&&i===a.service_name&&r===a.location&&s===a.project_id)return this.#t.number;const l=`${String(s)}
${String(i)}
${String(r)}
${String(o)}`;let d=this.#n.get(l);return d===void 0&&(d=this.#e.length,this.#n.set(l,d),this.#e.push({project:yt(s)??In(t),service:yt(i),region:yt(r),revision:yt(
o)})),this.#t={labels:e,number:d},d}}function In({logName:n}){return/^projects\/([^/]+)\/logs\//.exec(n??"")?.[1]??null}function yt(n){return typeof n=="string"&&
n!==""?n:null}const Bn=2**18,Dn=2**12;class ye{#e;#n;#t=new Float64Array(2);#s=0;constructor({slots:t=Bn}={}){this.#e=t,this.#n=new Float64Array(Math.min(Dn,t))}add(t){
const e=Ut(this.#n,t);return this.#n[e]===t||this.#t[Ut(this.#t,t)]===t?!1:(this.#n[e]=t,this.#s+=1,this.#s*2>this.#n.length&&this.#i(),!0)}#i(){if(this.#n.length>=
this.#e){this.#t=this.#n,this.#n=new Float64Array(this.#e),this.#s=0;return}const t=new Float64Array(this.#n.length*2);for(const e of this.#n)e!==0&&(t[Ut(t,e)]=
e);this.#n=t}}function Ut(n,t){const e=n.length-1;let s=t&e;for(;;){const i=n[s];if(i===t||i===0||i===void 0)return s;s=s+1&e}}var Cn=u(48161),Ft=u(76760),we;const Pn=50,
wt=20,Ln=2**(53-wt);class bt{capacity;bytes;#e=0;#n;#t;#s;#i;#r;#l;#o;#a;constructor(t){this.capacity=Math.ceil(t/8)*8;const e=new ArrayBuffer(this.capacity*Pn);
let s=0;const i=r=>{const o=s;return s+=r*this.capacity,o};this.bytes=new Uint8Array(e),this.#n=new Float64Array(e,i(8),this.capacity),this.#t=new Float64Array(
e,i(8),this.capacity),this.#s=new Float64Array(e,i(8),this.capacity),this.#i=new Float64Array(e,i(8),this.capacity),this.#r=new Float64Array(e,i(8),this.capacity),
this.#l=new Uint32Array(e,i(4),this.capacity),this.#a=new Uint32Array(e,i(4),this.capacity),this.#o=new Uint16Array(e,i(2),this.capacity)}get length(){return this.#e}setLength(t){
this.#e=t}clear(){this.#e=0}add(t){this.#e===this.capacity&&this.#c();const e=this.#e;this.#n[e]=t.arrival,this.#t[e]=t.at,this.#s[e]=t.latencyMs,this.#i[e]=t.key,
this.#r[e]=t.trace,this.#l[e]=t.meta,this.#o[e]=t.group,this.#a[e]=t.scope,this.#e=e+1}load(t,e){e.arrival=this.#n[t]??0,e.at=this.#t[t]??0,e.latencyMs=this.#s[t]??
0,e.key=this.#i[t]??0,e.trace=this.#r[t]??0,e.meta=this.#l[t]??0,e.group=this.#o[t]??0,e.scope=this.#a[t]??0}copyFrom(t,e){const s=this.#u;t.load(e,s),this.add(
s)}retain(t){let e=0;const s=this.#u,i=this.#e;for(let r=0;r<i;r+=1)t(this.#t[r]??0,this.#a[r]??0)&&(e<r&&(this.load(r,s),this.#e=e,this.add(s)),e+=1);this.#e=e}byArrival(){
const t=new Uint32Array(this.#e);let e=1/0,s=-1/0,i=!0;for(let o=0;o<this.#e;o+=1){t[o]=o;const a=this.#n[o]??0;a<s&&(i=!1),a<e&&(e=a),a>s&&(s=a)}if(i)return t;
if(s-e>=Ln||this.#e>2**wt)return t.sort((o,a)=>(this.#n[o]??0)-(this.#n[a]??0)||o-a);const r=new Float64Array(this.#e);for(let o=0;o<r.length;o+=1)r[o]=((this.#n[o]??
0)-e)*2**wt+o;r.sort();for(let o=0;o<r.length;o+=1)t[o]=(r[o]??0)%2**wt;return t}#u=mt();#c(){const t=new we(this.capacity*2);t.#n.set(this.#n),t.#t.set(this.#t),
t.#s.set(this.#s),t.#i.set(this.#i),t.#r.set(this.#r),t.#l.set(this.#l),t.#o.set(this.#o),t.#a.set(this.#a),this.capacity=t.capacity,this.bytes=t.bytes,this.#n=
t.#n,this.#t=t.#t,this.#s=t.#s,this.#i=t.#i,this.#r=t.#r,this.#l=t.#l,this.#o=t.#o,this.#a=t.#a}}we=bt;const Un=512*1024,Fn=8*1024;class Wn{#e;#n;#t;#s;#i=[];#r=null;#l=-1;#o=0;constructor(t,{
batch:e=Un}={}){this.#s=t,this.#n=e,this.#t=Math.min(Fn,e),this.#e=new bt(Math.min(e,16*1024))}add(t){if(!this.#s(t.at,t.scope))return;const e=this.#e;e.length===
this.#n&&(e.retain(this.#s),e.length>this.#n/2&&this.#a()),e.add(t)}forEach(t){this.#e.retain(this.#s);const e=[new Gn(this.#e),...this.#i.map(i=>new Kn(this.#l,
i,this.#t))].filter(i=>i.next()),s=i=>{this.#s(i.at,i.scope)&&t(i)};for(;e.length>0;){e.sort((l,d)=>l.record.arrival-d.record.arrival);const[i,r]=e;if(i===void 0)
break;const o=r?.record.arrival??1/0;let a=!0;for(;a&&i.record.arrival<=o;)s(i.record),a=i.next();a||e.shift()}}close(){this.#r!==null&&((0,N.closeSync)(this.#l),
(0,N.rmSync)(this.#r,{recursive:!0,force:!0}),this.#r=null)}#a(){this.#r===null&&(this.#r=(0,N.mkdtempSync)((0,Ft.join)((0,Cn.tmpdir)(),"ion-verify-replay-")),this.#l=
(0,N.openSync)((0,Ft.join)(this.#r,"records"),"w+",384));const t=this.#e.byArrival(),e=new bt(this.#t),s={blocks:[]};for(let i=0;i<t.length;){for(e.clear();i<t.
length&&e.length<e.capacity;i+=1)e.copyFrom(this.#e,t[i]??0);s.blocks.push({position:this.#o,records:e.length});for(let r=0;r<e.bytes.length;)r+=(0,N.writeSync)(
this.#l,e.bytes,r,e.bytes.length-r,this.#o+r);this.#o+=e.bytes.length}this.#i.push(s),this.#e.clear()}}class Gn{record=mt();#e;#n;#t=0;constructor(t){this.#e=t,
this.#n=t.byArrival()}next(){const t=this.#n[this.#t];return t===void 0?!1:(this.#e.load(t,this.record),this.#t+=1,!0)}}class Kn{record=mt();#e;#n;#t;#s=0;#i=0;constructor(t,e,s){
this.#e=t,this.#n=e,this.#t=new bt(s)}next(){return this.#i===this.#t.length&&!this.#r()?!1:(this.#t.load(this.#i,this.record),this.#i+=1,!0)}#r(){const t=this.#n.
blocks[this.#s];return t===void 0?!1:(this.#s+=1,this.#i=0,(0,N.readSync)(this.#e,this.#t.bytes,0,this.#t.bytes.length,t.position),this.#t.setLength(t.records),
!0)}}var Wt=u(11318),Hn=u(38923),Gt=u(81116),zn=u(16272),be=u(79803),it=u(66268),Vn=u(20865),Yn=u(29343),_n=u(42449),Jn=u(26369),Zn=u(15695),Qn=u(89378);const Xn=1e4,
qn=2e3,ts=.05,es=3,ns=3e4;class ss{#e;#n;#t;#s;#i=0;#r=0;#l=0;#o=0;#a=0;#u=0;constructor(t,e){const{quantileBudgets:s,errorStatus:i,latencyField:r}=t;this.#e=t,
this.#n=e,this.#t=new Jn.g({window:e,budgetsMs:[(0,Wt.j)(t),...s.map(({budgetMs:o})=>o)],unit:(0,st.Pf)(t).unit,errorStatus:i}),this.#s={errorRateBudget:(0,Wt.S)(
t),slowAllowed:[.95,...s.map(({quantile:o})=>o)].map(_n.RW),platformOnly:r.startsWith("httpRequest.")}}request(t,{route:e,who:s,trace:i}){this.#i+=1;const{errorStatus:r}=this.#e,
o={...(0,Ct.nY)(t,{errorStatus:r,route:e,user:s===null}),trace:Ee(i)};s!==null&&s!=="probe"&&(this.#u+=1),s===null&&!o.refused&&(this.#r+=1,o.error===!1&&(this.#l+=
1)),this.#t.request(o,{own:s==="probe",fraction:1,project:""})}line(t,e){this.#o+=1,e===0&&(this.#a+=1);const s={...(0,Ct.GN)(t,this.#e.errorStatus),trace:Ee(e)};
this.#t.beside(s,""),this.#t.line(s,1)}close(t){this.#t.close(t-ns)}look(t,e){const s=this.#c();if(s!==null)return s;const i=this.#l===0&&2*this.#r<this.#o;if(this.#r===
0||i)return null;const r=t===1/0,o=Math.max(qn,Math.min(Xn,this.#e.settleMs)),a=r?this.#n.to:Math.min(t-o,this.#n.to),l=this.#t.held({joinedTo:a,appTo:a,last:r,
app:e,platform:{entries:this.#i,probes:{n:0,found:0},silence:null,routing:"unread"},minutes:[],monitoringSpread:null,ownBetween:()=>Zn.Yi});return(0,Qn.L)(l,this.#s)}#c(){
const[t,e]=[this.#u,this.#u+this.#r];return t<es||t<=ts*e||this.#a<=this.#o/2?null:{judged:"platform",certain:!0,doubts:[{code:"not-users",log:"app",found:t,of:e}],
open:{errors:null,latency:null},platformWhole:null,blocking:null,thin:!1}}}function Ee(n){return n===0?null:n}class is{window;#e;#n;#t;#s;#i;#r;#l=[];#o;#a=null;#u=0;#c=0;#b=0;#E=new Hn.
Q;#A=0;#M=0;#g=0;#y=!1;#w=-2;#O=null;#d=null;#f=null;constructor(t,e,{groups:s,strangers:i,past:r,repeats:o,both:a}){this.window={from:e,to:e+t.windowMs},this.#e=
t,this.#n=s,this.#t=i,this.#s=new it.Cv(t,this.window),this.#i=new it.Cv(t,this.window),this.#s.judge.know(r.app),this.#i.judge.know(r.platform),this.#r=o?new Yn.
h(l=>(0,it.xQ)(l,t)):null,this.#o=a?new ss(t,this.window):null}add(t){if(this.#T(t.arrival),t.at<this.window.from||!this.#$(t))return;const e=Bt(t)??this.#t.get(
t.trace)??null;if(this.#f!==null||t.arrival>this.window.to+this.#e.settleMs){e===null&&(0,be.R)({startedAt:Dt(t)},this.window)&&(this.#M+=1);return}const s=An(t,
this.#n);if(ot(t)||this.#o?.request(s,{route:this.#n.nameOf(t.group)??"",who:e,trace:t.trace}),e!==null)return this.#h(e,t);if(this.#y=!0,ot(t)){me(t)&&(this.#u+=
1),this.#o?.line(s,t.trace),this.#r===null?this.#s.add(s):this.#l.push(Mn(s,t));return}me(t)&&(this.#c+=1),(s.status??0)>=500&&(this.#A+=1),this.#i.add(s),En(t)&&
this.#s.add(s)}#m(t){for(const e of t)this.#s.add(rs(e))}#h(t,e){t==="probe"?this.#b+=1:Bt(e)!==null&&this.#E.add(t,this.#n.nameOf(e.group)??"")}#$(t){const{at:e,
latencyMs:s}=t,{to:i}=this.window;if(!ot(t)||e<i)return e<i;const{settleMs:r}=this.#e,o=(0,Wt.j)(this.#e);return e<i+r&&(e<i+o||s>o)}finish(){this.#T(1/0);const{
from:t}=this.window,{windowMs:e,settleMs:s,intervalMs:i}=this.#e,r=this.#f===null;r&&(this.#r!==null&&(this.#m(this.#r.sift(this.#l.splice(0),this.window.to)),this.#m(
this.#r.releaseAll(this.window.to))),this.#S(1/0));const o=this.#f??e,a=this.#p,l=a.throughSlice(r?t+e:(0,it.Km)(t+o,this.#e,this.#d==="proven")),d=a.judge.findings(
{kind:r?"ended":"running",afterMs:o,throughSlice:l}),w=this.#a,p=r||this.#d==="proven"?this.#x(d):null,I=w===null?null:(0,Gt.Jh)(w);return{window:{startedAt:t,endedAt:t+
o,plannedMs:e,intervalMs:i,endedEarly:this.#d,polls:this.#g},decidedMs:this.#f??this.#O??e+s,source:this.#N,findings:[...d.map(R=>w===null?R:(0,Gt.Xk)(R,w)),...[
p,I].filter(R=>R!==null)],requests:{source:this.#N,...a.tally.facts(t+o),probes:this.#b,ignored:this.#j(),outside:a.outside,latency:a.judge.latency(),distribution:a.
judge.distribution()},evidenceGrowth:a.judge.growth(l,t),late:this.#M}}#j(){const{count:t,by:e}=this.#E.facts();return{count:t,by:e.map(s=>({...s,name:(0,Vn.E$)(
s.name)}))}}get#p(){return this.#N==="app"?this.#s:this.#i}get#N(){const t=this.#a?.judged??null;return t==="app"||t==="platform"?t:this.#u>0?"app":this.#c>0?"p\
latform":null}#S(t){const{count:e,unusable:s}=this.#s.tally,{missing:i,notANumber:r,negative:o,noStatus:a}=s;return this.#a=this.#o===null?null:this.#o.look(t,{
requests:e,noLatency:i+r+o,noStatus:a}),this.#a}#T(t){const{windowMs:e,intervalMs:s}=this.#e,{from:i}=this.window;for(;this.#f===null;){const r=this.#g*s;if(r>=
e||i+r>=t)return;this.#g+=1,this.#I(r)}}#I(t){const e=this.window.from+t;this.#r!==null&&this.#m(this.#r.sift(this.#l.splice(0),e)),this.#o?.close(e);const s=this.#k(
(0,it.Km)(e,this.#e,!1));if(!(!this.#y&&s===this.#w)){if(this.#y=!1,this.#w=s,this.#R(s,e).breached&&this.#B(s,e)&&(this.#O??=t,this.#e.failFast))return this.#v(
"failed",t);this.#e.earlyPass&&this.#D(e)&&this.#v("proven",t)}}#B(t,e){const s=this.#S(e);if(!this.#R(t,e).breached)return!1;if(s===null)return!0;const i=e-this.
window.from;return this.#p.judge.findings({kind:"running",afterMs:i,throughSlice:t}).some(o=>o.decision==="fail"&&(0,Gt.kv)(o,s)===null)}#R(t,e){const s={throughSlice:this.#k(
(0,it.zL)(e)),underWay:(0,it.Rv)(null)};return this.#p.judge.look(t,s)}#D(t){const e=this.#k((0,it.Km)(t,this.#e,!0));if(!this.#p.judge.look(e).proven)return!1;
const s=this.#S(t);if(s!==null&&!os(s))return!1;const i={kind:"running",afterMs:t-this.window.from,throughSlice:e},r=this.#x(this.#p.judge.findings(i));return this.#p.
judge.look(e).proven&&(r===null||r.decision==="warn")}#k(t){return this.#p.throughSlice(t)}#v(t,e){this.#d=t,this.#f=e}#x([t]){const e=t?.evidence??null,{errorRateBudget:s}=this.#e;
if(this.#N!=="app"||t===void 0||e===null||s===void 0)return null;const i=this.#s.tally.facts().byStatus.filter(({status:r})=>r>=500).reduce((r,{count:o})=>r+o,0);
return(0,zn.A)({n:t.n,k:t.bad??0},{platform:this.#A,app:i},e)}}function rs(n){return{...n,trace:null}}function os({certain:n,blocking:t,open:e}){return n&&t===null&&
e.errors===null&&e.latency===null}class as{#e;#n;#t=new Map;constructor(t,e){this.#e=t,this.#n=e}note(t,e){e>=(this.#t.get(t)??1/0)||this.#t.set(t,e)}mayHold(t){
if(this.#e!==null)return this.#s(this.#e,t);for(const e of this.#t.values())if(this.#s(e,t))return!0;return!1}windows(){const t=[...this.#t].toSorted(([,s],[,i])=>s-
i);if(this.#e!==null)return[{from:this.#e,files:t.map(([s])=>s)}];const e=[];for(const[s,i]of t){const r=e.at(-1);r!==void 0&&(i<r.from+this.#n||s.firstAt<=r.lastAt)?
(r.files.push(s),r.lastAt=Math.max(r.lastAt,s.lastAt)):e.push({from:i,files:[s],lastAt:s.lastAt})}return e}#s(t,e){return e>=t&&e<t+this.#n}}const ls=1e6,us=60*
6e4;async function cs(n,{settings:t,from:e,wanted:s}){const i=new jn,r=[],o=new yn(t),a=new Ie.R({latency:t.latencyField,status:t.statusField}),l=new Map,d=new Wn(
(w,p)=>r[p]?.starts.mayHold(w)===!0);try{let w;const p=new Tn(t,(k,H)=>{const U=r[k.scope];if(U===void 0)return;const Y=Bt(k);if(Y===null&&o.add(Ae(U.place,ot(k)),
H),!U.wanted||w===void 0)return;ot(k)?k.trace!==0&&!U.repeats&&(U.repeats=!U.appTraces.add(k.trace)):U.both=!0;const Q=hs(k);U.starts.note(w,Q),k.at>U.lastAt&&(U.
lastAt=k.at),Q<w.firstAt&&(w.firstAt=Q),Y!==null&&k.trace!==0&&l.size<ls&&l.set(k.trace,Y),d.add(k)}),I=[];for(const{name:k,input:H,onPiece:U,onEnd:Y}of n){const Q=await mn(
k,H,(at,X)=>{const rt=i.numberOf(at);X.scopes.add(rt),r[rt]??={appTraces:new ye,repeats:!1,both:!1,place:fs(i.all[rt]??Kt),starts:new as(e,t.windowMs+t.settleMs),
lastAt:-1/0,wanted:s(i.all[rt]??Kt)};const lt=ds(at);lt<X.firstAt&&(X.firstAt=lt),lt>X.lastAt&&(X.lastAt=lt),w=X,r[rt].wanted&&a.add(at);const $e=p.read(at,rt,lt);
return $e==="other"&&(X.others+=1),$e!=="unusable"},U);Y(),I.push(Q)}const R=r.map(({starts:k,place:H,repeats:U,both:Y})=>k.windows().map(Q=>{const at=lt=>o.before(
Ae(H,lt),Q.from),X={app:at(!0),platform:at(!1)},{groups:rt}=p;return{window:Q,replay:new is(t,Q.from,{groups:rt,strangers:l,past:X,repeats:U,both:Y}),empty:!0}})),
v=new ye;d.forEach(k=>{if(!(!Number.isNaN(k.key)&&!v.add(k.key)))for(const H of R[k.scope]??[])H.replay.add(k),H.empty=!1});const B=R.flatMap((k,H)=>k.filter(({
empty:U})=>!U).map(({window:U,replay:Y})=>({scope:i.all[H]??Kt,replayed:Y.finish(),lastAt:r[H]?.lastAt??0,files:I.filter(Q=>U.files.includes(Q))})));return B.sort(
(k,H)=>k.replayed.window.startedAt-H.replayed.window.startedAt),{deploys:B,files:I,missing:a.missing(),scopes:i.all}}finally{d.close()}}function Ae(n,t){return t?
`${n}
app`:n}function fs({project:n,service:t,region:e}){return[n,t,e].join(`
`)}const Kt={project:null,service:null,region:null,revision:null};function hs(n){const t=Dt(n);return n.at-t<=us?t:n.at}function ds({timestamp:n}){return typeof n==
"string"?Date.parse(n):Number.NaN}var Me=u(89259),Et=u(17523),Oe=u(35487),Ne=u(36761),ps=u(21873),ms=u(27094),Ht=u(66156),Z=u(34114);function gs(n,t){const e=Mt(
zt(t)).map(({key:s})=>s);return n.flatMap(s=>{const i=t.filter(r=>r.files.includes(s));return i.map(({deploy:r,report:o})=>{const a=r?.scope??null;return JSON.stringify(
{file:s,...Object.fromEntries(e.map(l=>[l,a?.[l]??null])),...i.length>1?{revision:a?.revision??null}:{},verdict:o.verdict,at:r===null?null:r.replayed.decidedMs/
1e3,requests:o.requests?.count??0,errorRate:At(o,"error-rate"),p95Ms:At(o,"p95")})})})}function ys(n,t,e){const[s]=n,i=e.asTable||s===void 0?ke(n,e):bs(s,e),r=Te(
n,t,e.language).map(o=>`${(0,Me.pj)(o,1e3)}
`).join("");return{result:`${i}
`,trouble:r}}function ws(n,t,e){const[s]=n,i=e.asTable||s===void 0?[ke(n,e)]:[(0,Ne.Gc)((0,Oe.f)(s.report)).trimEnd(),Se(s,e.language).join(" ")],r=Te(n,t,e.language).
map(o=>`- ${(0,Me.pj)(o,1e3)}`);return`${[...i,r.join(`
`)].filter(o=>o!=="").join(`

`)}
`}function bs(n,{language:t}){const e=(0,Oe.f)(n.report);return(0,ps.b)(e,{colour:!1},Se(n,t)).trimEnd()}function Se({deploy:n},t){if(n===null)return[];const{window:e,
decidedMs:s,late:i}=n.replayed,r=(0,Z.t)(t).cli,o=(0,Et.B)((0,Z.t)(t).units),a=Math.ceil(e.plannedMs/e.intervalMs);return[r.replayed(o,e,s,e.polls,a),...i===0?[]:
[r.late(o,i)]]}function ke(n,{language:t}){const e=(0,Z.t)(t).cli,{columns:s}=e,i=(0,Et.B)((0,Z.t)(t).units);if(n.length===0)return e.noDeploys;const r=Mt(zt(n)).
map(({key:v})=>v),o=!0,a=(0,Ne.tp)({name:"",columns:[{title:s.file},...r.map(v=>({title:e.places[v]})),{title:s.revision},{title:s.begins},{title:s.verdict},{title:s.
decided,figures:o},{title:s.requests,figures:o},{title:s.errorRate,figures:o},{title:s.p95,figures:o}],rows:n.map(({files:v,deploy:B,report:k})=>{const H=At(k,"\
error-rate"),U=At(k,"p95");return[(0,Ht.aY)(v.length>1?`${v[0]} + ${v.length-1}`:v[0]??""),...r.map(Y=>(0,Ht.aY)(B?.scope[Y]??"")),(0,Ht.aY)(B?.scope.revision??
""),B===null?"":i.dateTime(B.replayed.window.startedAt),{mark:ms.j7[k.verdict],word:(0,Z.t)(t).verdicts[k.verdict]},B===null?"":i.duration(B.replayed.decidedMs),
i.count(k.requests?.count??0),H===null?"":i.percent(H),U===null?"":i.duration(U)]})},(0,Z.t)(t),1/0),l=v=>n.filter(({report:B})=>B.verdict===v),d=l("fail"),w=d.
map(({deploy:v})=>v?.replayed.decidedMs??0).sort((v,B)=>v-B),p=e.sums(i,n.length,l("pass").length,d.length,l("inconclusive").length),[I]=w,R=I===void 0?[]:[e.early(
i,I,w[Math.ceil(w.length/2)-1]??I,w.at(-1)??I)];return`${a}

${[p,...R].join(" ")}`}function Te(n,{deploys:t,files:e,missing:s,scopes:i},r){const o=(0,Z.t)(r).cli,a=(0,Et.B)((0,Z.t)(r).units),l=zt(n),d=p=>Mt(p).map(({key:I,
values:R})=>[I,R]),w=t.length===0?[...new Set(i.map(As))]:[];return[...e.flatMap(p=>Es(p,r).map(I=>`${p.file}: ${I}`)),...s.map(({field:p,path:I,entries:R,instead:v})=>o.
missing(a,R,I,`${p}-field`,v.join(", "))),...d(l).length===0?[]:[o.several(a,d(l))],...w.length===0?[]:[o.onlyOthers(a,w.slice(0,Re),w.length-Re)]]}const Re=20;
function Es({bad:n,looksLike:t,unusable:e,broken:s},i){const r=(0,Z.t)(i).cli,o=(0,Et.B)((0,Z.t)(i).units);return[...n.count===0?[]:[r.bad(o,n.count,n.first??"?")],
...t===null?[]:[r.looksLike(t)],...[...e].map(([a,l])=>r.unusable(o,l,a)),...s===null?[]:[(0,Z.t)(i).detail(s)]]}function As({service:n,region:t,project:e,revision:s}){
const i=[n,t,e].filter(r=>r!==null).join(", ");return`${s??"–"}${i===""?"":` (${i})`}`}function zt(n){return n.flatMap(({deploy:t})=>t===null?[]:[t.scope])}function At(n,t){
return n.findings.find(e=>e.id===t)?.value??null}var Vt=u(9393),Ms=u(38470),ve=u(26421),Os=u(30603);const Ns=["error-rate","p95"],xe="–";function Ss(n,{file:t,
settings:e,generatedAt:s}){const{onInconclusive:i,onNoData:r}=e,o={onInconclusive:i,onNoData:r},a=n?.deploy.replayed??null,l=n?.deploy.scope??null,d=(a?.findings??
[]).map(B=>(0,Vt.p_)(B,ks(n))),w=l?.service??(e.service===""?null:e.service),p=l?.region??(e.region===""?null:e.region),I=l?.project??e.project??null,R=l?.revision??
null;let v="";if(a!==null&&w!==null&&p!==null&&R!==null){const B={service:w,region:p,revision:R},{startedAt:k,plannedMs:H}=a.window,U={from:k,to:k+H},Y=a.source===
"app"?(0,be.r)(B,e,U):{filter:(0,ve.u)(B),window:U};v=(0,ve.Tq)(Y.filter,Y.window.from,Y.window.to)}return{schema:"ion-verify/report@1",generatedAt:s,language:e.
language,...(0,Ms.L)(d,{cancelled:!1,policies:o,required:Ns}),policies:o,service:{name:w??(t==="-"?"stdin":(0,Ft.basename)(t)),region:p??xe,project:I??xe,url:null},
candidate:R===null?null:{...Rs,name:R},baseline:null,traffic:[],readiness:[],window:a?.window??null,serviceWatch:null,findings:d,requests:a===null?null:{...a.requests,
filter:v,sampling:null,reads:{total:0,mostInAMinute:0},longestSeenMs:null,waits:null},evidenceGrowth:a?.evidenceGrowth??[],probes:[],memory:null,cpu:null,errorMessages:[],
newMessages:null,links:{revision:null,logs:a===null||I===null||v===""?null:(0,Os.HM)(I,v,a.window.startedAt,a.window.startedAt+a.window.plannedMs),metrics:null},
rollback:null,notices:Ts(a)}}function ks(n){if(n===null)return Vt.pQ;const{startedAt:t,endedAt:e}=n.deploy.replayed.window,{readTo:s,gap:i}=n.coverage,r={readTo:s,
gap:i&&{...i,since:s}};return{sights:{...Vt.pQ.sights,requests:r,refused:r},from:t,until:e}}function Ts(n){if(n===null||n.requests.count>0)return[];const{count:t}=n.
requests.ignored;return t===0?[]:[{code:"only-not-users",ignored:t}]}const Rs={createdAt:null,memoryLimit:null,cpuLimit:null,minInstances:null,maxInstances:null,
concurrency:null,timeoutMs:null,healthCheck:null,logUri:null};async function vs(n){const t=(0,F.l)(n,J.I,W.MT.verify),{options:e,faults:s}=t,i=e.from===void 0?null:
Is(e.from,s),r=e.since===void 0?null:Bs(e.since,s),o=t.files.length>0?[...new Set(t.files)]:["-"];s.push(...o.flatMap(Ds),...(0,h.Jn)("--summary",e.summary));const{
settings:a}=await(0,F.K)(t,Cs(process.env),[]);(0,j.setFlagsFromString)("--semi-space-growth-factor=1");const l=await cs(xs(o),{settings:a,from:i,wanted:B=>je(B,
a)}),d=$s(l,a),w=Math.max(...l.deploys.map(B=>B.lastAt)),p=d.filter(({deploy:B})=>r===null||js(B,w-r)),I=r!==null||p.length>1;if(e.json!==void 0)for(const B of gs(
o,p))process.stdout.write(`${B}
`);const R={language:a.language,asTable:I},v=ys(p,l,R);return e.json===void 0&&process.stdout.write(v.result),process.stderr.write(v.trouble),e.summary!==void 0&&
(0,N.writeFileSync)(e.summary,ws(p,l,R)),(0,V.F)(p.map(({report:B})=>B))}function*xs(n){for(const t of n){const e=D(t,process.stdin),s=new y(process.stderr,t,e.
totalBytes);yield{name:t,input:e,onPiece:i=>s.show(i),onEnd:()=>s.clear()}}}function $s({deploys:n,files:t},e){const s=Date.now(),i=(r,o)=>Ss(r&&{deploy:r,coverage:M(
r,t)},{file:o,settings:e,generatedAt:s});return t.flatMap(r=>{const{file:o}=r;return n.some(a=>a.files.includes(r))?n.filter(a=>a.files[0]===r).map(a=>({files:a.
files.map(l=>l.file),deploy:a,report:i(a,o)})):[{files:[o],deploy:null,report:i(null,o)}]})}function js(n,t){return n!==null&&n.replayed.window.startedAt>=t}function Is(n,t){
const e=/^\d{4}-\d{2}-\d{2}T/.test(n)?Date.parse(n):Number.NaN;return Number.isNaN(e)?(t.push({name:"--from",value:(0,K.WU)(n),allowed:"a time as logs have it, \
for example `2026-03-01T10:00:00Z`",where:"option"}),null):e}function Bs(n,t){const e=(0,z.E9)(n);return e!==null?e:(t.push({name:"--since",value:(0,K.WU)(n),allowed:"\
a duration, for example `7d` or `12h`",where:"option"}),null)}function Ds(n){const t=e=>[{name:(0,K.WU)(n),value:e,allowed:"a file with log entries, or `-` for \
stdin",where:"file"}];if(n==="-")return process.stdin.isTTY?t("the terminal, which nothing was piped into"):[];try{return(0,N.statSync)(n).isDirectory()?t("a di\
rectory"):((0,N.accessSync)(n,N.constants.R_OK),[])}catch(e){const s=e instanceof Error&&"code"in e?e.code:null;return t(s==="ENOENT"?"a file that does not exis\
t":`a file that cannot be read (${String(s)})`)}}function Cs(n){return{HOME:n.HOME}}}),46212:((q,G,u)=>{u.d(G,{e:()=>j});function j(N){return/^[A-Za-z0-9_@%+=:,./-]+$/.
test(N)?N:`'${N.replaceAll("'","'\\''")}'`}}),60874:((q,G,u)=>{u.d(G,{Jv:()=>W,VW:()=>z,XX:()=>N,mm:()=>K});var j=u(46212);function N(h,m){const x=h.isPool===!0?
"update-instance-split":"update-traffic";return`${V(h)} ${x} ${F(h)} ${m}`}function K(h,m){return N(h,`--to-revisions ${(0,j.e)(`${m}=100`)}`)}function W(h){return`${V(
h)} describe ${F(h)}`}function z({name:h,region:m,project:x}){return`gcloud run revisions list --service ${(0,j.e)(h)} --region ${(0,j.e)(m)} --project ${(0,j.e)(
x)}`}function V({isPool:h}){return h===!0?"gcloud beta run worker-pools":"gcloud run services"}function F({name:h,region:m,project:x}){return`${(0,j.e)(h)} --re\
gion ${(0,j.e)(m)} --project ${(0,j.e)(x)}`}}),25490:((q,G,u)=>{u.d(G,{DM:()=>V,EM:()=>x,EZ:()=>m,QV:()=>z,oo:()=>h,yz:()=>F});var j=u(95285),N=u(79609),K=u(46212),
W=u(60874);function z(b,y){const{words:O,voice:E}=y,{idle:A,outcome:T}=b,D=F(T,b.to,y),f=A===null||T.code!=="already"?D:`${O.traffic.idle(E,A)} ${D}`;return b.done||
b.outcome.code==="planned"||b.outcome.code==="unhealthy"?f:`${f} ${h(b.after,y,b.asked)}`}function V(b,y){const{words:O,voice:E}=(0,N.b)(y);return(0,j.wh)(O.traffic.
rollingBack(E,b))}function F(b,y,{words:O,voice:E}){const A=O.traffic.outcomes[b.code];return A(E,b,y===null?"–":E.code(y))}function h(b,{words:y,voice:O},E){
const A=f=>m(f).map(([S,P])=>`${O.percent(P/100)} ${O.code(S)}`).join(", "),T=A(b),D=T===""?y.traffic.trafficUnknown:y.traffic.trafficNow(T);return E===void 0?D:
`${D} ${y.traffic.trafficAsked(A(E))}`}function m(b){const y=new Map;for(const{revision:O,percent:E}of b)y.set(O,(y.get(O)??0)+E);return[...y].filter(([,O])=>O>
0).toSorted(([,O],[,E])=>E-O)}function x({outcome:b,to:y,followsLatest:O,health:E},A,{words:T,voice:D}){const{steps:f}=T.traffic,S=(C,J=null)=>({text:C,command:J}),
P=(C,J)=>S(C(D,J),J),c=P(f.look,(0,W.Jv)(A)),g=y===null?[]:[P(f.byHand,(0,W.mm)(A,y))],M=P(f.choose,(0,W.VW)(A)),$=(0,W.XX)(A,"--to-latest");switch(b.code){case"\
moved":case"already":return O?[]:[P(f.toLatest,$),S(f.toLatestInWorkflow(D,`- run: ${$}`))];case"planned":return[S(f.withoutDryRun(D))];case"deployed-meanwhile":
return[S(f.newer(D,`revision: ${b.latest}`)),c];case"not-taken-up":return[S(f.nameRevision(D)),c];case"no-good-revision":case"target-not-found":case"target-not-\
ready":return[M];case"target-unproven":return[P(f.nameTarget,(0,W.VW)(A))];case"target-unhealthy":return[c,P(f.nameTarget,(0,W.VW)(A))];case"not-proven":return[
S(f.decide)];case"owned-by-terraform":return[S(f.terraform(D,y??"…")),S(f.ignoreTraffic(D))];case"operation-failed":return[M,c];case"service-not-found":return[
S(f.names(D))];case"not-serving":return[];case"not-all-traffic":return[c];case"candidate-of-several":case"candidate-tagged":case"candidate-other-commit":return[
P(f.nameCandidate,(0,W.VW)(A))];case"changed-by-others":case"traffic-split":return[c,S(f.again)];case"no-access":return[S(f.viewer(D))];case"not-permitted":return[
S(f.grant(D)),...g];case"no-etag":case"rejected":case"not-reachable":case"cancelled":case"error":return[S(f.again),...g];case"traffic-timeout":return[c,S(f.again),
S(f.longer(D))];case"unhealthy":return[...E===null?[]:[P(f.ask,`curl -i ${(0,K.e)(E.url)}`)],M]}}}),82020:((q,G,u)=>{u.d(G,{Lx:()=>z,Mi:()=>K,ii:()=>V,jj:()=>b,
qm:()=>y,vu:()=>O});var j=u(44547),N=u(59301);const K=["requests","refused","kills","error-lines","waits",...j.wS,"probe-health","probe-chat","probe","probe-tra\
ces","judged-probes","service","baseline"],W=[...Object.keys(N.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];function z(E){return E in N.
c&&E!=="read-limit"&&E!=="too-large"}function V(E){return E==="read-limit"||E==="too-much"}const F=3,h=1e3,m=15e3,x=6e4;function b(E){return(E?.gap?.refusals??0)>=
F}class y{#e;#n;#t=null;#s=null;#i=-1/0;#r=-1/0;#l=!1;constructor(A,T=null){this.#e=A,this.#n=T}get gap(){const A=this.#t?.refusals;return this.#t===null||A===void 0||
this.#n===null?this.#t:{...this.#t,refusals:Math.max(A,this.#n.#t?.refusals??0)}}async ask(A){if(this.#s!==null&&this.#e.now()<this.#u())throw this.#s;this.#a();
try{const T=await A();return this.answered(),T}catch(T){throw(0,N.D)(T)&&this.failed(T),T}}answered(){this.#t=null,this.#s=null,this.#l=!0,this.#n?.answered()}failed(A){
if(A.unasked===!0&&this.#t!==null)return;const{kind:T,message:D}=A,{since:f=this.#e.now(),refusals:S=0}=this.#t??{};this.#t={code:T,detail:D,since:f,...O(T)?{refusals:S+
this.#o()}:{}},this.#s=A,this.#n?.failed(A)}#o(){const A=this.#e.now(),T=this.#l?m:h;return this.#t?.refusals!==void 0&&A<this.#r+T?0:(this.#r=A,1)}#a(){this.#i=
this.#e.now(),this.#n!==null&&this.#n.#a()}#u(){const T=this.#t?.refusals!==void 0&&this.#n!==null&&this.#n.#c?this.#n.#i:-1/0;return Math.max(this.#c?this.#i:-1/0,
T)+x}get#c(){return(this.#t?.refusals??0)>=F}}function O(E){return E in N.c&&N.c[E]!=="transient"&&E!=="too-large"}}),57291:((q,G,u)=>{u.d(G,{H0:()=>m,Pf:()=>z,
WD:()=>h,e9:()=>b,ez:()=>V,fK:()=>y,k2:()=>S,tQ:()=>P,y2:()=>F});var j=u(97443),N=u(13366),K=u(58512),W=u(49105);function z({latencyField:c,statusField:g,groupField:M,
latencyUnit:$}){return{latency:c,status:g,group:M,unit:c==="httpRequest.latency"?"s":$}}function V(c,g){const M=b(c.timestamp),{latencyMs:$,unusable:C}=(0,N.B)(
y(c,g.latency),g.unit);return{at:M,startedAt:M-($??0),latencyMs:$,unusable:C,status:(0,K.r)(y(c,g.status),g.status),group:f(y(c,g.group)),refused:!1,trace:c.trace??
null}}function F(c){const g=b(c.timestamp),M=m(c),{latencyMs:$,unusable:C}=x(c)?{latencyMs:null,unusable:null}:(0,N.B)(c.httpRequest?.latency,"s");return{at:g,startedAt:g,
latencyMs:$,unusable:C,status:(0,K.r)(c.httpRequest?.status),group:null,refused:M,trace:c.trace??null}}function h(c){return c.logName?.endsWith("run.googleapis.\
com%2Frequests")===!0}function m(c){const g=c.httpRequest?.status??0;return(g===429||g>=500)&&x(c)}function x({labels:c,httpRequest:g}){const{status:M=0,latency:$}=g??
{};return M>=400&&c?.instanceId===void 0&&($===void 0||/^0(\.0+)?s$/.test($))}function b(c){return c===void 0?Number.NaN:Date.parse(c)}function y(c,g){const{names:M,
parts:$}=T(g),C=O(c,M);return C!==void 0||$===null?C:E(c,$,0)}function O(c,g){let M=c;for(const $ of g){if(typeof M!="object"||M===null||!Object.hasOwn(M,$))return;
M=M[$]}return M}function E(c,g,M){if(M===g.length)return c;if(typeof c!="object"||c===null)return;let $="";for(let C=M+1;C<=g.length;C++){if($=C===M+1?g[M]??"":
`${$}.${g[C-1]}`,!Object.hasOwn(c,$))continue;const J=E(c[$],g,C);if(J!==void 0)return J}}const A=new Map;function T(c){let g=A.get(c);if(g===void 0){const M=(0,j.
eZ)(c),$=M.flatMap(C=>C.split("."));g={names:M,parts:$.length>2?$:null},A.set(c,g)}return g}const D=100;function f(c){return typeof c=="string"&&c!==""?(0,W.o)(
c,D):null}function S(c){return P(c.timestamp??"",c.insertId??JSON.stringify(c))}function P(...c){let g=3735928559,M=1103547991;for(const $ of c){for(let C=0;C<$.
length;C++){const J=$.charCodeAt(C);g=Math.imul(g^J,2654435761),M=Math.imul(M^J,1597334677)}g=Math.imul(g^31,2654435761)}return g=Math.imul(g^g>>>16,2246822507)^
Math.imul(M^M>>>13,3266489909),M=Math.imul(M^M>>>16,2246822507)^Math.imul(g^g>>>13,3266489909),4294967296*(2097151&M)+(g>>>0)}}),58512:((q,G,u)=>{u.d(G,{r:()=>V});
const j=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PERMISSION_D\
ENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVAILABLE",503],
["DATA_LOSS",500],["UNAUTHENTICATED",401]],N={200:"OK SUCCESS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"PARTIAL_CONTENT",301:"MOVED_PERMANEN\
TLY",302:"FOUND",303:"SEE_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"UNAUTHORIZED",402:"PAYMENT_REQUIRED",
403:"FORBIDDEN",405:"METHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_REQUIRED",412:"PRECONDITION_FAILED",413:"\
PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"\
CANCELED CLIENT_CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVIC\
E_UNAVAILABLE",504:"GATEWAY_TIMEOUT TIMEOUT"},K=new Map([...Object.entries(N).flatMap(([m,x])=>x.split(" ").map(b=>[h(b),Number(m)])),...j.map(([m,x])=>[h(m),x])]),
W=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,z=60;function V(m,x=""){if(typeof m=="string"&&m.length<=z){const b=m.trim(),
[,y]=W.exec(b)??[];return y!==void 0?Number(y):/^\d{1,2}$/.test(b)?F(Number(b),x):K.get(h(b))??null}return typeof m!="number"||!Number.isInteger(m)?null:m>=100&&
m<=599?m:F(m,x)}function F(m,x){return/grpc/i.test(x)?j[m]?.[1]??null:null}function h(m){return m.replace(/[\s_-]/g,"").toLowerCase()}}),7536:((q,G,u)=>{u.d(G,{
iN:()=>V,XM:()=>F,hC:()=>W,NI:()=>z});const j=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","kube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot",
"Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics","Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly\
/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor","SentryUptimeBot","Instatus","Hyperping","Uptimia","AppB\
eat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB-HealthChecker/","Amazon-Route53-Health-Check-Service","\
Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Probe","HealthCheck/","Health Check Agent","GrafanaSynthet\
icMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","WhatapUrlCheck"],N=["Google-Cloud-Scheduler"],K=["Googlebot","\
Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebot-Google","bingbot","BingPreview","adidxbot","Slurp","Du\
ckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou web spider","Qwantbot","PetalBot","Bytespider","Amazonbot",
"AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERankingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot",
"ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit","Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Sla\
ck-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot","SkypeUriPreview","Embedly","ia_archiver","archive.org_b\
ot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","internet-measurement.com","Shodan","zgrab/","masscan","Nmap S\
cripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAgent","Netcraft Web Server Survey","Hello from Palo Alto \
Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","libredtail-http"];function W({healthPath:f,ignoreAgents:S,
ignorePaths:P,paths:c}){const g=f===void 0?null:F(f);return{healthPath:g==="/"?null:g,agents:A(S,M=>T(M)),ignored:A(P,D),only:A(c,D)}}function z({agent:f,url:S,
method:P},c){if(f!==void 0&&f!==""){const M=E(f,P);if(M!==null)return M;if(c.agents?.test(f)===!0)return"ignored-agent"}if(S===void 0)return null;const g=F(S);return g===
c.healthPath?"health-path":c.ignored?.test(g)===!0?"ignored-path":c.only?.test(g)===!1?"other-path":null}function V({httpRequest:f}){return{agent:f?.userAgent,url:f?.
requestUrl,method:f?.requestMethod}}function F(f){const S=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(f)?.[1]??"";return S===""?"/":S}const h=/^ion-verify\//i,
m=A(j,T),x=A(N,T),b=A(K,T),y=new Map,O=5e3;function E(f,S){let P=y.get(f);return P===void 0&&(P=h.test(f)?"probe":m?.test(f)===!0?"checker":x?.test(f)===!0?"kee\
ps-warm":b?.test(f)===!0?"bot":null,y.size<O&&y.set(f,P)),P!=="keeps-warm"?P:/^(GET|HEAD)$/i.test(S??"")?"checker":null}function A(f,S){return f===void 0||f.length===
0?null:new RegExp(f.map(S).join("|"),"i")}function T(f){return f.replace(/[\\^$.*+?()[\]{}|]/g,String.raw`\$&`)}function D(f){return`^${f.split("*").map(T).join(
".*")}$`}}),31036:((q,G,u)=>{u.d(G,{m:()=>N,x:()=>K});var j=u(76100);function N(h,m,x=.05){if(h===0)return{low:0,high:1};const b=h-m,y=m/h,O=h*Math.log1p(1/h)+.5*
Math.log((h+1)/(2*Math.PI))+(0,j.$R)(h+1)-W(m)-W(b)+Math.log(Math.PI)-Math.log(x),E=A=>O+z(m,A/y)+z(b,(1-A)/(1-y))>0;return{low:V(y,0,E),high:V(y,1,E)}}function K(h,m=.95,x=.05){
const b=x/2;let y=0,O=h+1;for(let E=F(h);E>=1;E/=2)(0,j.ux)((0,j.Er)(h,y+E-1,m),b)&&(y+=E),(0,j.ux)((0,j.fl)(h,O-E,m),b)&&(O-=E);return{low:y===0?null:y,high:O>
h?null:O}}function W(h){return(h===0?0:h*Math.log1p(.5/h))+(0,j.$R)(h+.5)}function z(h,m){return h===0?0:h*Math.log(m)}function V(h,m,x){let b=h,y=m;for(;;){const O=(b+
y)/2;if(O===b||O===y)return b;x(O)?b=O:y=O}}function F(h){let m=1;for(;m<=h;)m*=2;return m}})};
