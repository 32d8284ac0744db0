"use strict";exports.id=2482,exports.ids=[2482],exports.modules={57118:((ct,Y,u)=>{u.r(Y),u.d(Y,{replay:()=>xs});var D=u(78877),v=u(73024),G=u(42785),V=u(98799),H=u(7426),J=u(
38442),W=u(98871),y=u(30501),g=u(52686);const B=100,T=24;class S{#t;#n;#e;#s=performance.now();#i=!1;constructor(t,e,s){this.#t=t,this.#n=e,this.#e=s}show(t){if(this.#t.
isTTY!==!0||performance.now()-this.#s<B)return;this.#s=performance.now(),this.#i=!0;const e=`${this.#n}  ${I(t,this.#e)}`;this.#t.write(`\r\x1B[K${(0,g.o)(e,(this.#t.
columns||80)-1)}`)}clear(){this.#i&&this.#t.write("\r\x1B[K")}}function I(n,t){const e=`${(n/1e6).toFixed(0)} MB`;if(t===null||t===0)return e;const s=Math.min(1,
n/t),i=Math.floor(s*T);return`${"\u2588".repeat(i)}${"\u2591".repeat(T-i)} ${Math.floor(s*100)} % of ${(t/1e6).toFixed(0)} MB`}var $=u(57075),P=u(38522);const Z=128*
1024;function lt(n,t){const e=n==="-"?null:(0,v.statSync)(n);if(e?.isDirectory()===!0)throw new Error("is a directory");const s=n==="-"?t:(0,v.createReadStream)(
n,{highWaterMark:Z});let i=0,r=null;async function*o(){for await(const a of s){const f=typeof a=="string"?Buffer.from(a):a;i+=f.length,yield f}}async function*l(){
try{yield*C(w(o()))}catch(a){if(!(a instanceof Error&&"code"in a&&String(a.code).startsWith("Z_")))throw a;r=`the compressed data is damaged or cut off (${a.message}\
)`}}return{pieces:l(),totalBytes:e?.isFile()===!0?e.size:null,readBytes:()=>i,broken:()=>r}}async function*w(n){const{head:t,rest:e}=await c(n);if(t[0]!==31||t[1]!==
139){yield*e;return}const s=(0,P.createGunzip)({chunkSize:Z});(0,$.pipeline)(e,s,()=>{}),yield*s}async function*C(n){const{head:t,rest:e}=await c(n),s=U(t);if(s===
null){const r=t[0]===239&&t[1]===187&&t[2]===191?3:0;let o=!0;for await(const l of e)yield o?l.subarray(r):l,o=!1;return}const i=new TextDecoder(s);for await(const r of e)
yield Buffer.from(i.decode(r,{stream:!0}));yield Buffer.from(i.decode())}function U(n){const[t,e]=n;if(t===255&&e===254)return"utf-16le";if(t===254&&e===255)return"\
utf-16be";const s=i=>i===91||i===123;return s(t)&&e===0?"utf-16le":t===0&&s(e)?"utf-16be":null}async function c(n){let t=Buffer.alloc(0);for(;t.length<3;){const s=await n.
next();if(s.done===!0)break;t=t.length===0?s.value:Buffer.concat([t,s.value])}async function*e(){t.length>0&&(yield t),yield*n}return{head:t,rest:e()}}const d=10;
function m({replayed:n,files:t},e){const{startedAt:s,endedAt:i,intervalMs:r}=n.window,o=e.find(h=>h.lost&&(t.includes(h)||h.scopes.size===0));if(o!==void 0)return{
readTo:s,gap:{code:"cut-off",detail:`${o.file}: ${M(o)}`}};const l=Math.max(r,d*(i-s)/Math.max(1,n.requests.count));let a=s;for(const{firstAt:h,lastAt:O}of t.toSorted(
(A,E)=>A.firstAt-E.firstAt)){if(h>a+l)break;a=Math.max(a,O)}if(a+l>=i)return{readTo:1/0,gap:null};const f=Math.min(...t.map(({firstAt:h})=>h).filter(h=>h>a)),p=f<
i?`between ${x(a)} and ${x(f)} the files hold nothing`:`the files end at ${x(a)}, ${(0,H.wN)(1e3*Math.round((i-a)/1e3))} before the window does`;return{readTo:a,
gap:{code:"not-exported",detail:p}}}function M({broken:n,unusable:t,bad:e}){if(n!==null)return n;const[s]=t;return s!==void 0?`${s[1]} ${s[0]}`:`${e.count} unre\
adable, the first: ${e.first??"?"}`}function x(n){return new Date(n).toISOString()}var st=u(35787);const Vt=["service","region","project"];function Ie(n,t){return[
...Vt,"revision"].every(e=>{const s=t[e]??"";return s===""||n[e]===null||n[e]===s})}function Ot(n){return Vt.flatMap(t=>{const e=[...new Set(n.map(s=>s[t]??"\u2013"))].
sort();return e.length>1?[{key:t,values:e}]:[]})}var je=u(16748);const Mt=["entries","logs","logEntries","log_entries","receivedMessages","messages","events","i\
tems","records","results","rows","data"],Jt=16*1024*1024,Zt=512*1024,[X,ft,Qt]=[10,34,92],[q,Nt,ht,$e]=[123,125,91,93],De=new RegExp(`"(?:${Mt.join("|")})"\\s*:\\\
s*$`),Ce=64;class Le{#t;#n;#e=Buffer.alloc(0);#s=0;#i=[];#r=0;#a=0;#o=!0;#l=0;#u=!1;constructor(t,e){this.#t=t,this.#n=e}push(t){const e=this.#e.subarray(this.#s);
this.#e=e.length===0?t:Buffer.concat([e,t]),this.#s=0,this.#h(!1)}end(){return this.#h(!0),this.#i.length===0&&this.#s>=this.#e.length&&!this.#u}#h(t){for(;this.#w()&&
this.#A(t););}#w(){const t=this.#e;for(;this.#s<t.length;this.#s+=1){const e=t[this.#s];if(e===X)this.#r+=1,this.#l=0,this.#u=!1;else if(e===32||e===9)this.#l!==
null&&(this.#l+=1);else if(e===44)this.#l=null;else if(e!==13&&!this.#u)return!0}return!1}#A(t){const e=this.#e[this.#s]??0,s=this.#i.at(-1);if(e===q)return this.#E(
t,s!==q);if(e===ht)this.#i.push(e);else if(e===$e&&s===ht||e===Nt&&s===q)this.#i.pop();else return s===q?this.#y(t):this.#b(t);return this.#f(this.#s+1),!0}#E(t,e){
if(this.#o&&e&&this.#O())return!0;const s=this.#s,i=this.#g(s,t);switch(i.kind){case"ended":return e&&this.#M(s,i.end),this.#o=this.#e[i.end]===X&&!this.#e.subarray(
s,i.end).includes(X),this.#f(i.end),!0;case"list":return this.#i.push(q,ht),this.#f(i.from),!0;case"broken":return this.#c(s,i.resumeAt),this.#f(i.resumeAt),!0;case"\
open":return!t&&this.#e.length-s<=Jt||(this.#c(s,this.#e.length),t)?!1:(this.#f(this.#e.length),this.#u=!0,!0)}}#O(){const t=this.#e,e=this.#s,s=t.subarray(e,e+
Zt).indexOf(X)+e;if(s<e)return this.#o=!1,!1;let i=s-1;for(;t[i]===13||t[i]===44||t[i]===32;)i-=1;const r=t[i]===Nt?Xt(t.toString("utf8",e,i+1)):void 0;return r===
void 0?(this.#o=!1,!1):(this.#d(r),this.#s=s,this.#l=null,!0)}#g(t,e){const s=this.#e,i=this.#l;let r=0,o=!1;for(let l=t;l<s.length;l+=1){const a=s[l];if(o){if(a===
Qt)l+=1;else if(a===ft)o=!1;else if(a===X)return{kind:"broken",resumeAt:l}}else if(a===ft)o=!0;else if(a===q)r+=1;else if(a===Nt){if(r-=1,r===0)return{kind:"end\
ed",end:l+1}}else if(a===ht){if(r===1&&Ue(s,t,l))return{kind:"list",from:l+1}}else if(a===X&&i!==null){if(l+i+1>=s.length&&!e)return{kind:"open"};if(Pe(s,l+1,i))
return{kind:"broken",resumeAt:l}}}return{kind:"open"}}#y(t){const e=this.#e,s=this.#s;if(e[s]!==ft)return this.#f(s+1),!0;for(let i=s+1;i<e.length;i+=1)if(e[i]===
Qt)i+=1;else if(e[i]===ft)return this.#f(i+1),!0;return t?!1:this.#e.length-s>Jt&&this.#b(t)}#b(t){const e=this.#e,s=this.#s;let i=s+1;for(;i<e.length&&e[i]!==X&&
e[i]!==q;)i+=1;return i===e.length&&!t&&i-s<Zt?!1:(this.#c(s,i),this.#f(i),!0)}#M(t,e){const s=Xt(this.#e.toString("utf8",t,e));s===void 0?this.#c(t,e):this.#d(
s)}#d(t){this.#t(t,this.#m()),this.#a+=1}#c(t,e){this.#n(this.#e.toString("utf8",t,Math.min(e,t+200)),this.#m()),this.#a+=1}#m(){const[t,e]=[this.#r+1,this.#a+1];
return this.#i.length>0?`line ${t}, entry ${e}`:`line ${t}`}#f(t){for(let e=this.#s;e<t;e+=1)this.#e[e]===X&&(this.#r+=1);this.#s=t,this.#l=null}}function Xt(n){
try{return JSON.parse(n)}catch{return}}function Pe(n,t,e){for(let s=t;s<t+e;s+=1)if(n[s]!==32&&n[s]!==9)return!1;return n[t+e]===q}function Ue(n,t,e){return De.
test(n.toString("latin1",Math.max(t,e-Ce),e))}function R(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Fe(n){const{timestamp:t,logName:e,jsonPayload:s,
httpRequest:i,resource:r}=n;return typeof e=="string"&&typeof t=="string"&&t.charCodeAt(10)===84&&t.endsWith("Z")&&Ge(s)&&(i===void 0||He(i))&&(r===void 0||Ke(r))&&
We(n)}function We(n){for(const t in n)if(t.includes("_")||t.includes("."))return!1;return!0}function Ge(n){return n===void 0||R(n)&&!R(n.fields)}function He(n){
if(!R(n))return!1;const{status:t,latency:e}=n;return(t===void 0||typeof t=="number")&&(e===void 0||typeof e=="string")}function Ke(n){return R(n)&&(n.labels===void 0||
R(n.labels))}function St(n){if(typeof n=="string")return Ye(n.trim());if(typeof n=="number")return dt(qt(n));if(!R(n))return;if(n.value!==void 0)return St(n.value);
const t=ut(n.seconds);return t===void 0?void 0:dt(t*1e3+(ut(n.nanos)??0)/1e6)}const ze=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
function Ye(n){const t=ze.exec(n);if(t!==null){const[,s="",i="",r=""]=t,l=r===""||/^(?:z|utc)$/i.test(r)?"Z":`${r.slice(0,3)}:${r.slice(3).replace(":","")||"00"}`;
return dt(Date.parse(`${s}T${i}${l}`))}const e=n===""?Number.NaN:Number(n);return Number.isNaN(e)?void 0:dt(qt(e))}function qt(n){return n<1e11?n*1e3:n<1e14?n:n<
1e17?n/1e3:n/1e6}function dt(n){return Number.isFinite(n)&&Math.abs(n)<=864e13?new Date(n).toISOString():void 0}function ut(n){if(typeof n=="number")return n;if(typeof n==
"string"&&/^-?\d+$/.test(n))return Number(n);if(!(!R(n)||typeof n.low!="number"||typeof n.high!="number"))return n.high*2**32+(n.low>>>0)}function Ve(n){if(typeof n==
"number")return`${n}s`;if(typeof n=="string")return/^\d+(\.\d+)?$/.test(n)?`${n}s`:n;if(!R(n))return n;const{seconds:t,nanos:e}=n;return t===void 0&&e===void 0?
n:`${((ut(t)??0)*1e9+(ut(e)??0))/1e9}s`}function Tt(n){try{return JSON.parse(n)}catch{return}}function at(n){const t=typeof n=="string"&&n.startsWith("{")?Tt(n):
n;return R(t)?t:void 0}const _t=["nullValue","numberValue","stringValue","boolValue","structValue","listValue"];function te(n){const{fields:t}=n;return!R(t)||!Object.
values(t).every(Je)?n:Object.fromEntries(Object.entries(t).map(([e,s])=>[e,ee(s)]))}function Je(n){return R(n)&&_t.some(t=>Object.hasOwn(n,t))}function ee(n){if(!R(
n))return n;const t=n.kind,e=_t.find(i=>typeof t=="string"?i===t:Object.hasOwn(n,i)),s=e===void 0?null:n[e];return e==="nullValue"?null:e==="structValue"&&R(s)?
te({fields:{},...s}):e==="listValue"&&R(s)?Array.isArray(s.values)?s.values.map(ee):[]:s}const Ze=["resource","jsonPayload","httpRequest","protoPayload","labels"],
Qe=["project_id","location","service_name","revision_name","configuration_name"],Xe=["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EME\
RGENCY"];function qe(n){const t=_e(n),{timestamp:e,receiveTimestamp:s}=t,i=St(s),r=at(t.jsonPayload),o=at(t.httpRequest),l={...t,logName:sn(t),timestamp:St(e)??
e??i,receiveTimestamp:i,severity:rn(t.severity),jsonPayload:r&&te(r),httpRequest:o&&en(o),resource:nn(t),labels:at(t.labels),trace:_(t.trace),insertId:_(t.insertId),
textPayload:_(t.textPayload)};for(const a of Object.keys(l))l[a]===void 0&&delete l[a];return l}function _e(n){const t={};for(const[e,s]of Object.entries(n)){if(!kt(
s))continue;const[i="",...r]=e.split("."),o=xt(i),l=Ze.find(a=>e.startsWith(`${a}_`)||e.startsWith(`${ne(a)}_`));if(r.length>0)Rt(t,[o,...r],s);else if(l===void 0)
t[o]=tn(t[o],s);else{const a=e.slice((e.startsWith(`${l}_`)?l:ne(l)).length+1),f=l==="resource"&&a.startsWith("labels_");Rt(t,f?[l,"labels",a.slice(7)]:[l,a],s)}}
return t}function tn(n,t){return R(n)&&R(t)?{...n,...t}:t}function Rt(n,[t="",...e],s){if(e.length===0){n[t]=s;return}const i=at(n[t])??{};Rt(i,e,s),n[t]=i}function en(n){
const t=Object.fromEntries(Object.entries(n).map(([i,r])=>[xt(i),r])),{status:e,latency:s}=t;return kt(e)&&(t.status=ut(e)??e),kt(s)?t.latency=Ve(s):delete t.latency,
t}function nn(n){const t=at(n.resource)??{},s={...Object.fromEntries(Qe.map(r=>[r,_(n[xt(r)])]).filter(([,r])=>r!==void 0)),...at(t.labels)},i=_(t.type);if(!(i===
void 0&&Object.keys(s).length===0))return{...i===void 0?{}:{type:i},labels:s}}function sn(n){const[t,e]=[_(n.logName),_(n.logId)];if(t===void 0)return e===void 0?
void 0:`projects/-/logs/${encodeURIComponent(e)}`;const[,s,i]=/^(.*?\/logs\/)(.+)$/.exec(t)??[];return s===void 0||i===void 0||!i.includes("/")?t:`${s}${encodeURIComponent(
i)}`}function rn(n){return typeof n=="number"?Xe[n/100]:_(n)}function _(n){return typeof n=="string"&&n!==""?n:void 0}function kt(n){return n!=null}function xt(n){
return n.replace(/_([a-z])/g,(t,e)=>e.toUpperCase())}function ne(n){return n.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}const on=[{name:"CloudEvents",is:({specversion:n,
type:t,source:e})=>typeof n=="string"&&(F(t)||F(e)),content:({data:n,data_base64:t})=>It(n??t),lacks:"`data` that is JSON"},{name:"Pub/Sub envelopes",is:({message:n,
subscription:t,ackId:e})=>R(n)&&(ie(n)||F(t)||F(e)),content:({message:n})=>It(n.data),lacks:"`message.data` that is JSON in base64"},{name:"Pub/Sub messages",is:ie,
content:({data:n})=>It(n),lacks:"`data` that is JSON in base64"},{name:"objects of Google's Node client",is:({metadata:n})=>R(n)&&Bt(n),content:cn,lacks:"`metad\
ata`"},{name:"lists",is:n=>!Bt(n)&&Mt.some(t=>Array.isArray(n[t])),content:n=>Mt.map(t=>n[t]).find(t=>Array.isArray(t)),lacks:"entries"}],se=5;function vt(n,t,e=0){
if(Array.isArray(n)&&e<se){for(const i of n)vt(i,t,e+1);return}if(!R(n))return t.onUnusable("values that are no JSON objects");if(Fe(n))return t.onEntry(n);const s=on.
find(({is:i})=>i(n));if(s!==void 0&&e<se){const i=s.content(n);return i===void 0?t.onUnusable(`${s.name} without ${s.lacks}`):vt(i,ln(s.name,t),e+1)}if(Bt(n))return t.
onEntry(qe(n));t.onUnusable(fn(n))}function ln(n,{onEntry:t,onUnusable:e}){return n==="lists"?{onEntry:t,onUnusable:e}:{onEntry:t,onUnusable:s=>e(`${n} with ${s}`)}}
function Bt(n){return n.timestamp===void 0&&n.receiveTimestamp===void 0?n.receive_timestamp!==void 0||F(n.logName)&&F(n.insertId):Object.keys(n).some(t=>an.test(
t))}const an=/^(?:log_?name|log_?id|insert_?id|severity|trace|text_?payload|(?:resource|labels|json_?payload|proto_?payload|http_?request)(?:[._].*)?|service_name|revision_name)$/i;
function ie(n){const{data:t,attributes:e,ackId:s,publishTime:i,messageId:r,"@type":o}=n,l=[r,n.message_id,i,n.publish_time,s].some(pt);if(F(o)&&o.endsWith("Pubs\
ubMessage")||R(t)&&F(t.data)&&!pt(n.metadata))return!0;const a=F(t)||oe(t);return un(n)?!1:l?a||R(e)||t===void 0:a&&Object.keys(n).length<=3}function un(n){return F(
n.logName)||F(n.log_name)||pt(n.metadata)}function It(n){return oe(n)?Tt(Buffer.from(n.data).toString("utf8")):F(n)?re(n)??re(Buffer.from(n,"base64").toString("\
utf8")):n??void 0}function re(n){const t=Tt(n);return typeof t=="object"&&t!==null?t:void 0}function oe(n){return R(n)&&n.type==="Buffer"&&Array.isArray(n.data)}
function cn({metadata:n,data:t}){const e={...n};return R(t)&&Object.keys(t).length>0?e.jsonPayload=t:F(t)&&(e.textPayload=t),e}function fn(n){if(R(n.error)){const{
message:o}=n.error;return`error answers (${F(o)?o:"without a message"})`}if(Array.isArray(n.f))return"rows of BigQuery's API without names (`bq query --format=j\
son` names them)";if(Array.isArray(n.resourceLogs))return"OpenTelemetry logs";if(R(n.incident))return"notifications of an alert";const t=Object.keys(n),e=t.slice(
0,6).map(o=>`\`${o}\``),s=t.length===0?"without any key":`with ${e.join(", ")}${t.length>6?", \u2026":""}`,r=["timestamp","receiveTimestamp","receive_timestamp"].
some(o=>pt(n[o]))?"no log entries":"without `timestamp`, so no log entries";return`objects ${s}, ${r}`}function F(n){return typeof n=="string"&&n!==""}function pt(n){
return n!=null}const hn=[{is:/^---(?:\s|$)|^(?:insertId|httpRequest|labels|logName|receiveTimestamp):/,kind:"YAML: export it with `--format json`"},{is:/^"?(?:insert_?id|log_?name|timestamp|severity|receive_?timestamp|http_?request[._]\w+|json_?payload[._]\w+)"?[,;\t]/i,
kind:"a table (CSV): export it as JSON"},{is:/^<(?:!doctype|html|\?xml)/i,kind:"HTML or XML, not a log"},{is:/^PK\p{Cc}/u,kind:"a zip archive: unpack it first"},
{is:/^\uFFFD?BZh|^BZh|^\uFFFD7zXZ|^\(\uFFFD\/\uFFFD/,kind:"compressed with something else than gzip: unpack it first"},{is:/^Obj\p{Cc}/u,kind:"Avro: export it a\
s JSON"},{is:/^PAR1/,kind:"Parquet: export it as JSON"},{is:/[^\P{Cc}\t\r\n]/u,kind:"binary data, no text"}];function dn(n){return hn.find(({is:t})=>t.test(n))?.
kind??null}function pn(n){return/["{}[\]:\uFFFD]|[^\P{Cc}\t\r\n]/u.test(n)}const le=20;async function mn(n,t,e,s){const i={file:n,entries:0,others:0,firstAt:1/0,
lastAt:-1/0,scopes:new Set,bad:{count:0,first:null},looksLike:null,unusable:new Map,broken:null,lost:!1},r=(p,h)=>{i.bad.count+=1,i.bad.first??=p,h&&(i.lost=!0)};
let o="";const l={onEntry:p=>{i.entries+=1,e(p,i)||r(o,!0)},onUnusable:p=>{const h=i.unusable.has(p)||i.unusable.size<le?p:"other objects, no log entries";i.unusable.
set(h,(i.unusable.get(h)??0)+1),i.lost=!0}},a=new Le((p,h)=>{o=h,vt(p,l)},(p,h)=>{i.bad.count<le&&(i.looksLike??=dn(p)),r(h,pn(p))});for await(const p of t.pieces)
a.push(p),s(t.readBytes());const f=a.end();return i.broken=t.broken()??(f?null:"the JSON is cut off: it ends within an entry or a list"),i.broken!==null&&(i.lost=
!0),i}var jt=u(5942),gn=u(28654);class yn{#t;#n;#e;#s=new Map;constructor(t){this.#t=t,this.#n=(0,jt.AX)(t.windowMs,t.intervalMs),this.#e=[...t.p95BudgetMs===void 0?
[]:[{id:"p95",budgetMs:t.p95BudgetMs}],...t.quantileBudgets.map(({quantile:e,budgetMs:s})=>({id:(0,jt.KQ)(e),budgetMs:s}))]}add(t,e){const{columns:s,parts:i}=this.#i(
t),r=Math.floor(e.startedAt/this.#n);let o=i.get(r);if(o===void 0){o=i.size,i.set(r,o);for(const{n:a,k:f}of s)a.push(0),f.push(0)}ae(s[0],o,(0,gn.Pd)(e,this.#t.
errorStatus));const{latencyMs:l}=e;for(let a=0;a<this.#e.length;a+=1){const f=this.#e[a]?.budgetMs??1/0;ae(s[a+1],o,l===null?null:l>f)}}before(t,e){const{pastMs:s}=this.#t,
i=this.#s.get(t);if(s===void 0||i===void 0)return null;const r=Math.floor(e/this.#n),o=[...i.parts.keys()].filter(f=>f<r);if(o.length===0)return null;const l=Math.
max(o.reduce((f,p)=>Math.min(f,p)),r-jt.pZ,r-Math.ceil(s/this.#n));if(l>=r)return null;const a=Object.fromEntries(["error-rate",...this.#e.map(({id:f})=>f)].map(
(f,p)=>{const[h,O]=[new Float64Array(r-l),new Float64Array(r-l)];for(let A=l;A<r;A+=1){const E=i.parts.get(A);E!==void 0&&(h[A-l]=i.columns[p]?.n[E]??0,O[A-l]=i.
columns[p]?.k[E]??0)}return[f,{n:h,k:O}]}));return{partMs:this.#n,rates:a}}#i(t){let e=this.#s.get(t);return e===void 0&&(e={parts:new Map,columns:Array.from({length:1+
this.#e.length},()=>({n:[],k:[]}))},this.#s.set(t,e)),e}}function ae(n,t,e){e===null||n===void 0||(n.n[t]=(n.n[t]??0)+1,e&&(n.k[t]=(n.k[t]??0)+1))}function mt(){
return{arrival:.5,at:.5,latencyMs:.5,key:.5,trace:.5,meta:0,group:0,scope:0}}const gt=10,bn=(1<<gt)-1,ue=[null,"missing","notANumber","negative"],ce=4096,fe=8192,
he=16384,de=15,pe=["probe","checker","bot","health-path","ignored-agent","ignored-path","other-path"];function wn({status:n,unusable:t,refused:e},{app:s,watched:i,
who:r}){return(n??0)|ue.indexOf(t)<<gt|(e?ce:0)|(s?fe:0)|(i?he:0)|(r===null?0:pe.indexOf(r)+1)<<de}function it({meta:n}){return(n&fe)!==0}function An({meta:n}){
return(n&he)!==0}function $t({meta:n}){return pe[(n>>>de)-1]??null}function me({meta:n}){return(n>>gt&3)!==1}function Dt(n){const{at:t,latencyMs:e}=n;return it(
n)&&!Number.isNaN(e)?t-e:t}function En(n,t){const{at:e,latencyMs:s,meta:i,group:r}=n,o=i&bn;return{at:e,startedAt:Dt(n),latencyMs:Number.isNaN(s)?null:s,unusable:ue[i>>
gt&3]??null,status:o===0?null:o,group:it(n)?t.nameOf(r):null,refused:(i&ce)!==0,trace:null}}function On(n,{trace:t}){return t===0?n:{...n,trace:String(t)}}var tt=u(
33678),Mn=u(26764),Ct=u(98219),Lt=u(26207);const Pt=5e4,Nn="others";class Sn{#t=[null];#n=new Map;nameOf(t){return this.#t[t]??null}numberOf(t){if(t===null||t===
"")return 0;const e=this.#n.get(t);if(e!==void 0)return e;const s=this.#t.length;return s>Pt?Pt:(this.#t.push(s===Pt?Nn:t),this.#n.set(t,s),s)}}const Tn=new Set(
["ERROR","CRITICAL","ALERT","EMERGENCY"]);class Rn{groups=new Sn;#t;#n;#e;#s;#i=mt();constructor(t,e){this.#t=(0,tt.Pf)(t),this.#n=(0,Lt.hC)(t),this.#e=t.latencyField.
startsWith("httpRequest."),this.#s=e}read(t,e,s){const{latency:i,status:r}=this.#t,o=xn(t),l=!this.#e&&(ge(t,i)||ge(t,r));if(!o&&!l)return"other";if(Number.isNaN(
s))return"unusable";const a=this.#i;a.at=s,a.scope=e,a.trace=Bn(t);const f=vn(t,s,e);return l&&this.#r(t,(0,tt.ez)(t,this.#t),!0,f),o&&this.#r(t,(0,tt.y2)(t),!1,
-f),"request"}#r(t,e,s,i){const{at:r,latencyMs:o,status:l,refused:a}=e,f=(0,Lt.NI)((0,Lt.iN)(t),this.#n),p={app:s,watched:!s&&a&&(l===429||Tn.has(t.severity??"")),
who:f},h=this.#i,O=s||o===null?r:r+o,A=typeof t.receiveTimestamp=="string"?Date.parse(t.receiveTimestamp):Number.NaN;h.arrival=Math.ceil(Number.isNaN(A)?O:A),h.
latencyMs=o??Number.NaN,h.group=this.groups.numberOf(f!==null?(0,Mn.V)(f,t):s?e.group:kn(t)),h.meta=wn(e,p),h.key=i,this.#s(h,e)}}function kn({httpRequest:n}){return(0,Ct.
Lu)(n?.requestMethod,n?.requestUrl)}function xn(n){return n.logName===void 0?typeof n.httpRequest?.latency=="string":(0,tt.WD)(n)}function ge(n,t){return((0,tt.
fK)(n,t)??null)!==null}function vn({insertId:n},t,e){return typeof n=="string"&&n!==""?(0,tt.k2)({timestamp:`${e}:${t}`,insertId:n}):Number.NaN}function Bn({trace:n}){
return typeof n!="string"||n===""?0:(0,tt.k2)({timestamp:"",insertId:n.slice(n.lastIndexOf("/")+1)})||1}class In{#t=[];#n=new Map;#e={labels:{},number:-1};get all(){
return this.#t}numberOf(t){const e=t.resource?.labels??{},{project_id:s,service_name:i,location:r,revision_name:o}=e,l=this.#e.labels;if(this.#e.number>=0&&o===
l.revision_name&&i===l.service_name&&r===l.location&&s===l.project_id)return this.#e.number;const a=`${String(s)}
${String(i)}
${String(r)}
${String(o)}`;let f=this.#n.get(a);return f===void 0&&(f=this.#t.length,this.#n.set(a,f),this.#t.push({project:yt(s)??jn(t),service:yt(i),region:yt(r),revision:yt(
o)})),this.#e={labels:e,number:f},f}}function jn({logName:n}){return/^projects\/([^/]+)\/logs\//.exec(n??"")?.[1]??null}function yt(n){return typeof n=="string"&&
n!==""?n:null}const $n=2**18,Dn=2**12;class ye{#t;#n;#e=new Float64Array(2);#s=0;constructor({slots:t=$n}={}){this.#t=t,this.#n=new Float64Array(Math.min(Dn,t))}add(t){
const e=Ut(this.#n,t);return this.#n[e]===t||this.#e[Ut(this.#e,t)]===t?!1:(this.#n[e]=t,this.#s+=1,this.#s*2>this.#n.length&&this.#i(),!0)}#i(){if(this.#n.length>=
this.#t){this.#e=this.#n,this.#n=new Float64Array(this.#t),this.#s=0;return}const t=new Float64Array(this.#n.length*2);for(const e of this.#n)e!==0&&(t[Ut(t,e)]=
e);this.#n=t}}function Ut(n,t){const e=n.length-1;let s=t&e;for(;;){const i=n[s];if(i===t||i===0||i===void 0)return s;s=s+1&e}}var Cn=u(48161),Ft=u(76760),be;const Ln=50,
bt=20,Pn=2**(53-bt);class wt{capacity;bytes;#t=0;#n;#e;#s;#i;#r;#a;#o;#l;constructor(t){this.capacity=Math.ceil(t/8)*8;const e=new ArrayBuffer(this.capacity*Ln);
let s=0;const i=r=>{const o=s;return s+=r*this.capacity,o};this.bytes=new Uint8Array(e),this.#n=new Float64Array(e,i(8),this.capacity),this.#e=new Float64Array(
e,i(8),this.capacity),this.#s=new Float64Array(e,i(8),this.capacity),this.#i=new Float64Array(e,i(8),this.capacity),this.#r=new Float64Array(e,i(8),this.capacity),
this.#a=new Uint32Array(e,i(4),this.capacity),this.#l=new Uint32Array(e,i(4),this.capacity),this.#o=new Uint16Array(e,i(2),this.capacity)}get length(){return this.#t}setLength(t){
this.#t=t}clear(){this.#t=0}add(t){this.#t===this.capacity&&this.#h();const e=this.#t;this.#n[e]=t.arrival,this.#e[e]=t.at,this.#s[e]=t.latencyMs,this.#i[e]=t.key,
this.#r[e]=t.trace,this.#a[e]=t.meta,this.#o[e]=t.group,this.#l[e]=t.scope,this.#t=e+1}load(t,e){e.arrival=this.#n[t]??0,e.at=this.#e[t]??0,e.latencyMs=this.#s[t]??
0,e.key=this.#i[t]??0,e.trace=this.#r[t]??0,e.meta=this.#a[t]??0,e.group=this.#o[t]??0,e.scope=this.#l[t]??0}copyFrom(t,e){const s=this.#u;t.load(e,s),this.add(
s)}retain(t){let e=0;const s=this.#u,i=this.#t;for(let r=0;r<i;r+=1)t(this.#e[r]??0,this.#l[r]??0)&&(e<r&&(this.load(r,s),this.#t=e,this.add(s)),e+=1);this.#t=e}byArrival(){
const t=new Uint32Array(this.#t);let e=1/0,s=-1/0,i=!0;for(let o=0;o<this.#t;o+=1){t[o]=o;const l=this.#n[o]??0;l<s&&(i=!1),l<e&&(e=l),l>s&&(s=l)}if(i)return t;
if(s-e>=Pn||this.#t>2**bt)return t.sort((o,l)=>(this.#n[o]??0)-(this.#n[l]??0)||o-l);const r=new Float64Array(this.#t);for(let o=0;o<r.length;o+=1)r[o]=((this.#n[o]??
0)-e)*2**bt+o;r.sort();for(let o=0;o<r.length;o+=1)t[o]=(r[o]??0)%2**bt;return t}#u=mt();#h(){const t=new be(this.capacity*2);t.#n.set(this.#n),t.#e.set(this.#e),
t.#s.set(this.#s),t.#i.set(this.#i),t.#r.set(this.#r),t.#a.set(this.#a),t.#o.set(this.#o),t.#l.set(this.#l),this.capacity=t.capacity,this.bytes=t.bytes,this.#n=
t.#n,this.#e=t.#e,this.#s=t.#s,this.#i=t.#i,this.#r=t.#r,this.#a=t.#a,this.#o=t.#o,this.#l=t.#l}}be=wt;const Un=512*1024,Fn=8*1024;class Wn{#t;#n;#e;#s;#i=[];#r=null;#a=-1;#o=0;constructor(t,{
batch:e=Un}={}){this.#s=t,this.#n=e,this.#e=Math.min(Fn,e),this.#t=new wt(Math.min(e,16*1024))}add(t){if(!this.#s(t.at,t.scope))return;const e=this.#t;e.length===
this.#n&&(e.retain(this.#s),e.length>this.#n/2&&this.#l()),e.add(t)}forEach(t){this.#t.retain(this.#s);const e=[new Gn(this.#t),...this.#i.map(i=>new Hn(this.#a,
i,this.#e))].filter(i=>i.next()),s=i=>{this.#s(i.at,i.scope)&&t(i)};for(;e.length>0;){e.sort((a,f)=>a.record.arrival-f.record.arrival);const[i,r]=e;if(i===void 0)
break;const o=r?.record.arrival??1/0;let l=!0;for(;l&&i.record.arrival<=o;)s(i.record),l=i.next();l||e.shift()}}close(){this.#r!==null&&((0,v.closeSync)(this.#a),
(0,v.rmSync)(this.#r,{recursive:!0,force:!0}),this.#r=null)}#l(){this.#r===null&&(this.#r=(0,v.mkdtempSync)((0,Ft.join)((0,Cn.tmpdir)(),"ion-verify-replay-")),this.#a=
(0,v.openSync)((0,Ft.join)(this.#r,"records"),"w+",384));const t=this.#t.byArrival(),e=new wt(this.#e),s={blocks:[]};for(let i=0;i<t.length;){for(e.clear();i<t.
length&&e.length<e.capacity;i+=1)e.copyFrom(this.#t,t[i]??0);s.blocks.push({position:this.#o,records:e.length});for(let r=0;r<e.bytes.length;)r+=(0,v.writeSync)(
this.#a,e.bytes,r,e.bytes.length-r,this.#o+r);this.#o+=e.bytes.length}this.#i.push(s),this.#t.clear()}}class Gn{record=mt();#t;#n;#e=0;constructor(t){this.#t=t,
this.#n=t.byArrival()}next(){const t=this.#n[this.#e];return t===void 0?!1:(this.#t.load(t,this.record),this.#e+=1,!0)}}class Hn{record=mt();#t;#n;#e;#s=0;#i=0;constructor(t,e,s){
this.#t=t,this.#n=e,this.#e=new wt(s)}next(){return this.#i===this.#e.length&&!this.#r()?!1:(this.#e.load(this.#i,this.record),this.#i+=1,!0)}#r(){const t=this.#n.
blocks[this.#s];return t===void 0?!1:(this.#s+=1,this.#i=0,(0,v.readSync)(this.#t,this.#e.bytes,0,this.#e.bytes.length,t.position),this.#e.setLength(t.records),
!0)}}var Wt=u(67817),Kn=u(11234),Gt=u(10953),zn=u(73511),we=u(7006),et=u(67365),Yn=u(14134),Vn=u(69466),Jn=u(42618),Zn=u(61480),Qn=u(31424),Xn=u(38430);const qn=1e4,
_n=2e3,ts=.05,es=3,ns=3e4;class ss{#t;#n;#e;#s;#i=0;#r=0;#a=0;#o=0;#l=0;#u=0;constructor(t,e){const{quantileBudgets:s,errorStatus:i,latencyField:r}=t;this.#t=t,
this.#n=e,this.#e=new Zn.g({window:e,budgetsMs:[(0,Wt.j)(t),...s.map(({budgetMs:o})=>o)],unit:(0,tt.Pf)(t).unit,errorStatus:i}),this.#s={errorRateBudget:(0,Wt.S)(
t),slowAllowed:[.95,...s.map(({quantile:o})=>o)].map(Jn.RW),platformOnly:r.startsWith("httpRequest.")}}request(t,{route:e,who:s,trace:i}){this.#i+=1;const{errorStatus:r}=this.#t,
o={...(0,Ct.nY)(t,{errorStatus:r,route:e,user:s===null}),trace:Ae(i)};s!==null&&s!=="probe"&&(this.#u+=1),s===null&&!o.refused&&(this.#r+=1,o.error===!1&&(this.#a+=
1)),this.#e.request(o,{own:s==="probe",fraction:1,project:""})}line(t,e){this.#o+=1,e===0&&(this.#l+=1);const s={...(0,Ct.GN)(t,this.#t.errorStatus),trace:Ae(e)};
this.#e.beside(s,""),this.#e.line(s,1)}close(t){this.#e.close(t-ns)}look(t,e){const s=this.#h();if(s!==null)return s;const i=this.#a===0&&2*this.#r<this.#o;if(this.#r===
0||i)return null;const r=t===1/0,o=Math.max(_n,Math.min(qn,this.#t.settleMs)),l=r?this.#n.to:Math.min(t-o,this.#n.to),a=this.#e.held({joinedTo:l,appTo:l,last:r,
app:e,platform:{entries:this.#i,probes:{n:0,found:0},silentSince:null,routing:"unread"},minutes:[],monitoringSpread:null,ownBetween:()=>Qn.Yi});return(0,Xn.L)(a,
this.#s)}#h(){const[t,e]=[this.#u,this.#u+this.#r];return t<es||t<=ts*e||this.#l<=this.#o/2?null:{judged:"platform",certain:!0,doubts:[{code:"not-users",log:"ap\
p",found:t,of:e}],open:{errors:null,latency:null},platformWhole:null,blocking:null,thin:!1}}}function Ae(n){return n===0?null:n}class is{window;#t;#n;#e;#s;#i;#r;#a=[];#o;#l=null;#u=0;#h=0;#w=0;#A=new Kn.
Q;#E=0;#O=0;#g=0;#y=!1;#b=-2;#M=null;#d=null;#c=null;constructor(t,e,{groups:s,strangers:i,past:r,repeats:o,both:l}){this.window={from:e,to:e+t.windowMs},this.#t=
t,this.#n=s,this.#e=i,this.#s=new et.Cv(t,this.window),this.#i=new et.Cv(t,this.window),this.#s.judge.know(r.app),this.#i.judge.know(r.platform),this.#r=o?new Vn.
h(a=>(0,et.xQ)(a,t)):null,this.#o=l?new ss(t,this.window):null}add(t){if(this.#R(t.arrival),t.at<this.window.from||!this.#B(t))return;const e=$t(t)??this.#e.get(
t.trace)??null;if(this.#c!==null||t.arrival>this.window.to+this.#t.settleMs){e===null&&(0,we.R)({startedAt:Dt(t)},this.window)&&(this.#O+=1);return}const s=En(t,
this.#n);if(it(t)||this.#o?.request(s,{route:this.#n.nameOf(t.group)??"",who:e,trace:t.trace}),e!==null)return this.#f(e,t);if(this.#y=!0,it(t)){me(t)&&(this.#u+=
1),this.#o?.line(s,t.trace),this.#r===null?this.#s.add(s):this.#a.push(On(s,t));return}me(t)&&(this.#h+=1),(s.status??0)>=500&&(this.#E+=1),this.#i.add(s),An(t)&&
this.#s.add(s)}#m(t){for(const e of t)this.#s.add(rs(e))}#f(t,e){t==="probe"?this.#w+=1:$t(e)!==null&&this.#A.add(t,this.#n.nameOf(e.group)??"")}#B(t){const{at:e,
latencyMs:s}=t,{to:i}=this.window;if(!it(t)||e<i)return e<i;const{settleMs:r}=this.#t,o=(0,Wt.j)(this.#t);return e<i+r&&(e<i+o||s>o)}finish(){this.#R(1/0);const{
from:t}=this.window,{windowMs:e,settleMs:s,intervalMs:i}=this.#t,r=this.#c===null;r&&(this.#r!==null&&(this.#m(this.#r.sift(this.#a.splice(0),this.window.to)),this.#m(
this.#r.releaseAll(this.window.to))),this.#S(1/0));const o=this.#c??e,l=this.#p,a=l.throughSlice(r?t+e:(0,et.Km)(t+o,this.#t,this.#d==="proven")),f=l.judge.findings(
{kind:r?"ended":"running",afterMs:o,throughSlice:a}),p=this.#l,h=r||this.#d==="proven"?this.#v(f):null,O=p===null?null:(0,Gt.Jh)(p);return{window:{startedAt:t,endedAt:t+
o,plannedMs:e,intervalMs:i,endedEarly:this.#d,polls:this.#g},decidedMs:this.#c??this.#M??e+s,source:this.#N,findings:[...f.map(A=>p===null?A:(0,Gt.Xk)(A,p)),...[
h,O].filter(A=>A!==null)],requests:{source:this.#N,...l.tally.facts(t+o),probes:this.#w,ignored:this.#I(),outside:l.outside,latency:l.judge.latency(),distribution:l.
judge.distribution()},evidenceGrowth:l.judge.growth(a,t),late:this.#O}}#I(){const{count:t,by:e}=this.#A.facts();return{count:t,by:e.map(s=>({...s,name:(0,Yn.E$)(
s.name)}))}}get#p(){return this.#N==="app"?this.#s:this.#i}get#N(){const t=this.#l?.judged??null;return t==="app"||t==="platform"?t:this.#u>0?"app":this.#h>0?"p\
latform":null}#S(t){const{count:e,unusable:s}=this.#s.tally,{missing:i,notANumber:r,negative:o,noStatus:l}=s;return this.#l=this.#o===null?null:this.#o.look(t,{
requests:e,noLatency:i+r+o,noStatus:l}),this.#l}#R(t){const{windowMs:e,intervalMs:s}=this.#t,{from:i}=this.window;for(;this.#c===null;){const r=this.#g*s;if(r>=
e||i+r>=t)return;this.#g+=1,this.#j(r)}}#j(t){const e=this.window.from+t;this.#r!==null&&this.#m(this.#r.sift(this.#a.splice(0),e)),this.#o?.close(e);const s=this.#T(
(0,et.Km)(e,this.#t,!1));if(!(!this.#y&&s===this.#b)){if(this.#y=!1,this.#b=s,this.#k(s,e).breached&&this.#$(s,e)&&(this.#M??=t,this.#t.failFast))return this.#x(
"failed",t);this.#t.earlyPass&&this.#D(e)&&this.#x("proven",t)}}#$(t,e){const s=this.#S(e);if(!this.#k(t,e).breached)return!1;if(s===null)return!0;const i=e-this.
window.from;return this.#p.judge.findings({kind:"running",afterMs:i,throughSlice:t}).some(o=>o.decision==="fail"&&(0,Gt.kv)(o,s)===null)}#k(t,e){const s={throughSlice:this.#T(
(0,et.zL)(e)),underWay:(0,et.Rv)(null)};return this.#p.judge.look(t,s)}#D(t){const e=this.#T((0,et.Km)(t,this.#t,!0));if(!this.#p.judge.look(e).proven)return!1;
const s=this.#S(t);if(s!==null&&!os(s))return!1;const i={kind:"running",afterMs:t-this.window.from,throughSlice:e},r=this.#v(this.#p.judge.findings(i));return this.#p.
judge.look(e).proven&&(r===null||r.decision==="warn")}#T(t){return this.#p.throughSlice(t)}#x(t,e){this.#d=t,this.#c=e}#v([t]){const e=t?.evidence??null,{errorRateBudget:s}=this.#t;
if(this.#N!=="app"||t===void 0||e===null||s===void 0)return null;const i=this.#s.tally.facts().byStatus.filter(({status:r})=>r>=500).reduce((r,{count:o})=>r+o,0);
return(0,zn.A)({n:t.n,k:t.bad??0},{platform:this.#E,app:i},e)}}function rs(n){return{...n,trace:null}}function os({certain:n,blocking:t,open:e}){return n&&t===null&&
e.errors===null&&e.latency===null}class ls{#t;#n;#e=new Map;constructor(t,e){this.#t=t,this.#n=e}note(t,e){e>=(this.#e.get(t)??1/0)||this.#e.set(t,e)}mayHold(t){
if(this.#t!==null)return this.#s(this.#t,t);for(const e of this.#e.values())if(this.#s(e,t))return!0;return!1}windows(){const t=[...this.#e].toSorted(([,s],[,i])=>s-
i);if(this.#t!==null)return[{from:this.#t,files:t.map(([s])=>s)}];const e=[];for(const[s,i]of t){const r=e.at(-1);r!==void 0&&(i<r.from+this.#n||s.firstAt<=r.lastAt)?
(r.files.push(s),r.lastAt=Math.max(r.lastAt,s.lastAt)):e.push({from:i,files:[s],lastAt:s.lastAt})}return e}#s(t,e){return e>=t&&e<t+this.#n}}const as=1e6,us=60*
6e4;async function cs(n,{settings:t,from:e,wanted:s}){const i=new In,r=[],o=new yn(t),l=new je.R({latency:t.latencyField,status:t.statusField}),a=new Map,f=new Wn(
(p,h)=>r[h]?.starts.mayHold(p)===!0);try{let p;const h=new Rn(t,(b,j)=>{const k=r[b.scope];if(k===void 0)return;const L=$t(b);if(L===null&&o.add(Ee(k.place,it(b)),
j),!k.wanted||p===void 0)return;it(b)?b.trace!==0&&!k.repeats&&(k.repeats=!k.appTraces.add(b.trace)):k.both=!0;const z=hs(b);k.starts.note(p,z),b.at>k.lastAt&&(k.
lastAt=b.at),z<p.firstAt&&(p.firstAt=z),L!==null&&b.trace!==0&&a.size<as&&a.set(b.trace,L),f.add(b)}),O=[];for(const{name:b,input:j,onPiece:k,onEnd:L}of n){const z=await mn(
b,j,(rt,Q)=>{const nt=i.numberOf(rt);Q.scopes.add(nt),r[nt]??={appTraces:new ye,repeats:!1,both:!1,place:fs(i.all[nt]??Ht),starts:new ls(e,t.windowMs+t.settleMs),
lastAt:-1/0,wanted:s(i.all[nt]??Ht)};const ot=ds(rt);ot<Q.firstAt&&(Q.firstAt=ot),ot>Q.lastAt&&(Q.lastAt=ot),p=Q,r[nt].wanted&&l.add(rt);const Be=h.read(rt,nt,ot);
return Be==="other"&&(Q.others+=1),Be!=="unusable"},k);L(),O.push(z)}const A=r.map(({starts:b,place:j,repeats:k,both:L})=>b.windows().map(z=>{const rt=ot=>o.before(
Ee(j,ot),z.from),Q={app:rt(!0),platform:rt(!1)},{groups:nt}=h;return{window:z,replay:new is(t,z.from,{groups:nt,strangers:a,past:Q,repeats:k,both:L}),empty:!0}})),
E=new ye;f.forEach(b=>{if(!(!Number.isNaN(b.key)&&!E.add(b.key)))for(const j of A[b.scope]??[])j.replay.add(b),j.empty=!1});const N=A.flatMap((b,j)=>b.filter(({
empty:k})=>!k).map(({window:k,replay:L})=>({scope:i.all[j]??Ht,replayed:L.finish(),lastAt:r[j]?.lastAt??0,files:O.filter(z=>k.files.includes(z))})));return N.sort(
(b,j)=>b.replayed.window.startedAt-j.replayed.window.startedAt),{deploys:N,files:O,missing:l.missing(),scopes:i.all}}finally{f.close()}}function Ee(n,t){return t?
`${n}
app`:n}function fs({project:n,service:t,region:e}){return[n,t,e].join(`
`)}const Ht={project:null,service:null,region:null,revision:null};function hs(n){const t=Dt(n);return n.at-t<=us?t:n.at}function ds({timestamp:n}){return typeof n==
"string"?Date.parse(n):Number.NaN}var Oe=u(79856),At=u(41072),Me=u(28771),Ne=u(39969),ps=u(23602),ms=u(32150),Kt=u(81959),K=u(56922);function gs(n,t){const e=Ot(
zt(t)).map(({key:s})=>s);return n.flatMap(s=>{const i=t.filter(r=>r.files.includes(s));return i.map(({deploy:r,report:o})=>{const l=r?.scope??null;return JSON.stringify(
{file:s,...Object.fromEntries(e.map(a=>[a,l?.[a]??null])),...i.length>1?{revision:l?.revision??null}:{},verdict:o.verdict,at:r===null?null:r.replayed.decidedMs/
1e3,requests:o.requests?.count??0,errorRate:Et(o,"error-rate"),p95Ms:Et(o,"p95")})})})}function ys(n,t,e){const[s]=n,i=e.asTable||s===void 0?Te(n,e):ws(s,e),r=Re(
n,t,e.language).map(o=>`${(0,Oe.pj)(o,1e3)}
`).join("");return{result:`${i}
`,trouble:r}}function bs(n,t,e){const[s]=n,i=e.asTable||s===void 0?[Te(n,e)]:[(0,Ne.Gc)((0,Me.f)(s.report)).trimEnd(),Se(s,e.language).join(" ")],r=Re(n,t,e.language).
map(o=>`- ${(0,Oe.pj)(o,1e3)}`);return`${[...i,r.join(`
`)].filter(o=>o!=="").join(`

`)}
`}function ws(n,{language:t}){const e=(0,Me.f)(n.report);return(0,ps.b)(e,{colour:!1},Se(n,t)).trimEnd()}function Se({deploy:n},t){if(n===null)return[];const{window:e,
decidedMs:s,late:i}=n.replayed,r=(0,K.t)(t).cli,o=(0,At.B)((0,K.t)(t).units),l=Math.ceil(e.plannedMs/e.intervalMs);return[r.replayed(o,e,s,e.polls,l),...i===0?[]:
[r.late(o,i)]]}function Te(n,{language:t}){const e=(0,K.t)(t).cli,{columns:s}=e,i=(0,At.B)((0,K.t)(t).units);if(n.length===0)return e.noDeploys;const r=Ot(zt(n)).
map(({key:E})=>E),o=!0,l=(0,Ne.tp)({name:"",columns:[{title:s.file},...r.map(E=>({title:e.places[E]})),{title:s.revision},{title:s.begins},{title:s.verdict},{title:s.
decided,figures:o},{title:s.requests,figures:o},{title:s.errorRate,figures:o},{title:s.p95,figures:o}],rows:n.map(({files:E,deploy:N,report:b})=>{const j=Et(b,"\
error-rate"),k=Et(b,"p95");return[(0,Kt.aY)(E.length>1?`${E[0]} + ${E.length-1}`:E[0]??""),...r.map(L=>(0,Kt.aY)(N?.scope[L]??"")),(0,Kt.aY)(N?.scope.revision??
""),N===null?"":i.dateTime(N.replayed.window.startedAt),{mark:ms.j7[b.verdict],word:(0,K.t)(t).verdicts[b.verdict]},N===null?"":i.duration(N.replayed.decidedMs),
i.count(b.requests?.count??0),j===null?"":i.percent(j),k===null?"":i.duration(k)]})},(0,K.t)(t),1/0),a=E=>n.filter(({report:N})=>N.verdict===E),f=a("fail"),p=f.
map(({deploy:E})=>E?.replayed.decidedMs??0).sort((E,N)=>E-N),h=e.sums(i,n.length,a("pass").length,f.length,a("inconclusive").length),[O]=p,A=O===void 0?[]:[e.early(
i,O,p[Math.ceil(p.length/2)-1]??O,p.at(-1)??O)];return`${l}

${[h,...A].join(" ")}`}function Re(n,{deploys:t,files:e,missing:s,scopes:i},r){const o=(0,K.t)(r).cli,l=(0,At.B)((0,K.t)(r).units),a=zt(n),f=h=>Ot(h).map(({key:O,
values:A})=>[O,A]),p=t.length===0?[...new Set(i.map(Es))]:[];return[...e.flatMap(h=>As(h,r).map(O=>`${h.file}: ${O}`)),...s.map(({field:h,path:O,entries:A,instead:E})=>o.
missing(l,A,O,`${h}-field`,E.join(", "))),...f(a).length===0?[]:[o.several(l,f(a))],...p.length===0?[]:[o.onlyOthers(l,p.slice(0,ke),p.length-ke)]]}const ke=20;
function As({bad:n,looksLike:t,unusable:e,broken:s},i){const r=(0,K.t)(i).cli,o=(0,At.B)((0,K.t)(i).units);return[...n.count===0?[]:[r.bad(o,n.count,n.first??"?")],
...t===null?[]:[r.looksLike(t)],...[...e].map(([l,a])=>r.unusable(o,a,l)),...s===null?[]:[(0,K.t)(i).detail(s)]]}function Es({service:n,region:t,project:e,revision:s}){
const i=[n,t,e].filter(r=>r!==null).join(", ");return`${s??"\u2013"}${i===""?"":` (${i})`}`}function zt(n){return n.flatMap(({deploy:t})=>t===null?[]:[t.scope])}
function Et(n,t){return n.findings.find(e=>e.id===t)?.value??null}var Yt=u(79338),Os=u(39849),xe=u(84638),Ms=u(97378);const Ns=["error-rate","p95"],ve="\u2013";
function Ss(n,{file:t,settings:e,generatedAt:s}){const{onInconclusive:i,onNoData:r}=e,o={onInconclusive:i,onNoData:r},l=n?.deploy.replayed??null,a=n?.deploy.scope??
null,f=(l?.findings??[]).map(N=>(0,Yt.p_)(N,Ts(n))),p=a?.service??(e.service===""?null:e.service),h=a?.region??(e.region===""?null:e.region),O=a?.project??e.project??
null,A=a?.revision??null;let E="";if(l!==null&&p!==null&&h!==null&&A!==null){const N={service:p,region:h,revision:A},{startedAt:b,plannedMs:j}=l.window,k={from:b,
to:b+j},L=l.source==="app"?(0,we.r)(N,e,k):{filter:(0,xe.u)(N),window:k};E=(0,xe.Tq)(L.filter,L.window.from,L.window.to)}return{schema:"ion-verify/report@1",generatedAt:s,
language:e.language,...(0,Os.L)(f,{cancelled:!1,policies:o,required:Ns}),policies:o,service:{name:p??(t==="-"?"stdin":(0,Ft.basename)(t)),region:h??ve,project:O??
ve,url:null},candidate:A===null?null:{...ks,name:A},baseline:null,traffic:[],readiness:[],window:l?.window??null,serviceWatch:null,findings:f,requests:l===null?
null:{...l.requests,filter:E,sampling:null,reads:{total:0,mostInAMinute:0},longestSeenMs:null,waits:null},evidenceGrowth:l?.evidenceGrowth??[],probes:[],memory:null,
cpu:null,errorMessages:[],newMessages:null,links:{revision:null,logs:l===null||O===null||E===""?null:(0,Ms.HM)(O,E,l.window.startedAt,l.window.startedAt+l.window.
plannedMs),metrics:null},rollback:null,notices:Rs(l)}}function Ts(n){if(n===null)return Yt.pQ;const{startedAt:t,endedAt:e}=n.deploy.replayed.window,{readTo:s,gap:i}=n.
coverage,r={readTo:s,gap:i&&{...i,since:s}};return{sights:{...Yt.pQ.sights,requests:r,refused:r},from:t,until:e}}function Rs(n){if(n===null||n.requests.count>0)
return[];const{count:t}=n.requests.ignored;return t===0?[]:[{code:"only-not-users",ignored:t}]}const ks={createdAt:null,memoryLimit:null,cpuLimit:null,minInstances:null,
maxInstances:null,concurrency:null,timeoutMs:null,healthCheck:null,logUri:null};async function xs(n){const t=(0,W.l)(n,st.I,V.MT.verify),{options:e,faults:s}=t,
i=e.from===void 0?null:js(e.from,s),r=e.since===void 0?null:$s(e.since,s),o=t.files.length>0?[...new Set(t.files)]:["-"];s.push(...o.flatMap(Ds),...(0,y.Jn)("--\
summary",e.summary));const{settings:l}=await(0,W.K)(t,Cs(process.env),[]);(0,D.setFlagsFromString)("--semi-space-growth-factor=1");const a=await cs(vs(o),{settings:l,
from:i,wanted:N=>Ie(N,l)}),f=Bs(a,l),p=Math.max(...a.deploys.map(N=>N.lastAt)),h=f.filter(({deploy:N})=>r===null||Is(N,p-r)),O=r!==null||h.length>1;if(e.json!==
void 0)for(const N of gs(o,h))process.stdout.write(`${N}
`);const A={language:l.language,asTable:O},E=ys(h,a,A);return e.json===void 0&&process.stdout.write(E.result),process.stderr.write(E.trouble),e.summary!==void 0&&
(0,v.writeFileSync)(e.summary,bs(h,a,A)),(0,J.F)(h.map(({report:N})=>N))}function*vs(n){for(const t of n){const e=lt(t,process.stdin),s=new S(process.stderr,t,e.
totalBytes);yield{name:t,input:e,onPiece:i=>s.show(i),onEnd:()=>s.clear()}}}function Bs({deploys:n,files:t},e){const s=Date.now(),i=(r,o)=>Ss(r&&{deploy:r,coverage:m(
r,t)},{file:o,settings:e,generatedAt:s});return t.flatMap(r=>{const{file:o}=r;return n.some(l=>l.files.includes(r))?n.filter(l=>l.files[0]===r).map(l=>({files:l.
files.map(a=>a.file),deploy:l,report:i(l,o)})):[{files:[o],deploy:null,report:i(null,o)}]})}function Is(n,t){return n!==null&&n.replayed.window.startedAt>=t}function js(n,t){
const e=/^\d{4}-\d{2}-\d{2}T/.test(n)?Date.parse(n):Number.NaN;return Number.isNaN(e)?(t.push({name:"--from",value:(0,G.WU)(n),allowed:"a time as logs have it, \
for example `2026-03-01T10:00:00Z`",where:"option"}),null):e}function $s(n,t){const e=(0,H.E9)(n);return e!==null?e:(t.push({name:"--since",value:(0,G.WU)(n),allowed:"\
a duration, for example `7d` or `12h`",where:"option"}),null)}function Ds(n){const t=e=>[{name:(0,G.WU)(n),value:e,allowed:"a file with log entries, or `-` for \
stdin",where:"file"}];if(n==="-")return process.stdin.isTTY?t("the terminal, which nothing was piped into"):[];try{return(0,v.statSync)(n).isDirectory()?t("a di\
rectory"):((0,v.accessSync)(n,v.constants.R_OK),[])}catch(e){const s=e instanceof Error&&"code"in e?e.code:null;return t(s==="ENOENT"?"a file that does not exis\
t":`a file that cannot be read (${String(s)})`)}}function Cs(n){return{HOME:n.HOME}}}),33678:((ct,Y,u)=>{u.d(Y,{H0:()=>g,Pf:()=>H,WD:()=>y,e9:()=>T,ez:()=>J,fK:()=>S,
k2:()=>C,tQ:()=>U,y2:()=>W});var D=u(23930),v=u(60283),G=u(92479),V=u(52686);function H({latencyField:c,statusField:d,groupField:m,latencyUnit:M}){return{latency:c,
status:d,group:m,unit:c==="httpRequest.latency"?"s":M}}function J(c,d){const m=T(c.timestamp),{latencyMs:M,unusable:x}=(0,v.B)(S(c,d.latency),d.unit);return{at:m,
startedAt:m-(M??0),latencyMs:M,unusable:x,status:(0,G.r)(S(c,d.status),d.status),group:w(S(c,d.group)),refused:!1,trace:c.trace??null}}function W(c){const d=T(c.
timestamp),m=g(c),{latencyMs:M,unusable:x}=B(c)?{latencyMs:null,unusable:null}:(0,v.B)(c.httpRequest?.latency,"s");return{at:d,startedAt:d,latencyMs:M,unusable:x,
status:(0,G.r)(c.httpRequest?.status),group:null,refused:m,trace:c.trace??null}}function y(c){return c.logName?.endsWith("run.googleapis.com%2Frequests")===!0}function g(c){
const d=c.httpRequest?.status??0;return(d===429||d>=500)&&B(c)}function B({labels:c,httpRequest:d}){const{status:m=0,latency:M}=d??{};return m>=400&&c?.instanceId===
void 0&&(M===void 0||/^0(\.0+)?s$/.test(M))}function T(c){return c===void 0?Number.NaN:Date.parse(c)}function S(c,d){const{names:m,parts:M}=Z(d),x=I(c,m);return x!==
void 0||M===null?x:$(c,M,0)}function I(c,d){let m=c;for(const M of d){if(typeof m!="object"||m===null||!Object.hasOwn(m,M))return;m=m[M]}return m}function $(c,d,m){
if(m===d.length)return c;if(typeof c!="object"||c===null)return;let M="";for(let x=m+1;x<=d.length;x++){if(M=x===m+1?d[m]??"":`${M}.${d[x-1]}`,!Object.hasOwn(c,
M))continue;const st=$(c[M],d,x);if(st!==void 0)return st}}const P=new Map;function Z(c){let d=P.get(c);if(d===void 0){const m=(0,D.eZ)(c),M=m.flatMap(x=>x.split(
"."));d={names:m,parts:M.length>2?M:null},P.set(c,d)}return d}const lt=100;function w(c){return typeof c=="string"&&c!==""?(0,V.o)(c,lt):null}function C(c){return U(
c.timestamp??"",c.insertId??JSON.stringify(c))}function U(...c){let d=3735928559,m=1103547991;for(const M of c){for(let x=0;x<M.length;x++){const st=M.charCodeAt(
x);d=Math.imul(d^st,2654435761),m=Math.imul(m^st,1597334677)}d=Math.imul(d^31,2654435761)}return d=Math.imul(d^d>>>16,2246822507)^Math.imul(m^m>>>13,3266489909),
m=Math.imul(m^m>>>16,2246822507)^Math.imul(d^d>>>13,3266489909),4294967296*(2097151&m)+(d>>>0)}}),92479:((ct,Y,u)=>{u.d(Y,{r:()=>J});const D=[["OK",200],["CANCE\
LLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PERMISSION_DENIED",403],["RESOURCE_EXHA\
USTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVAILABLE",503],["DATA_LOSS",500],["UNAU\
THENTICATED",401]],v={200:"OK SUCCESS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"PARTIAL_CONTENT",301:"MOVED_PERMANENTLY",302:"FOUND",303:"SE\
E_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"UNAUTHORIZED",402:"PAYMENT_REQUIRED",403:"FORBIDDEN",405:"M\
ETHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_REQUIRED",412:"PRECONDITION_FAILED",413:"PAYLOAD_TOO_LARGE C\
ONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"CANCELED CLIENT_\
CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVICE_UNAVAILABLE",504:"\
GATEWAY_TIMEOUT TIMEOUT"},G=new Map([...Object.entries(v).flatMap(([g,B])=>B.split(" ").map(T=>[y(T),Number(g)])),...D.map(([g,B])=>[y(g),B])]),V=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,
H=60;function J(g,B=""){if(typeof g=="string"&&g.length<=H){const T=g.trim(),[,S]=V.exec(T)??[];return S!==void 0?Number(S):/^\d{1,2}$/.test(T)?W(Number(T),B):G.
get(y(T))??null}return typeof g!="number"||!Number.isInteger(g)?null:g>=100&&g<=599?g:W(g,B)}function W(g,B){return/grpc/i.test(B)?D[g]?.[1]??null:null}function y(g){
return g.replace(/[\s_-]/g,"").toLowerCase()}}),26207:((ct,Y,u)=>{u.d(Y,{iN:()=>J,XM:()=>W,hC:()=>V,NI:()=>H});const D=["GoogleHC/","GoogleStackdriverMonitoring\
-UptimeChecks","kube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","Da\
tadogSynthetics","Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","O\
hDear","Cronitor","SentryUptimeBot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackb\
ox-Exporter/","ELB-HealthChecker/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/H\
C","Edge Health Probe","HealthCheck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balan\
cer Agent","WhatapUrlCheck"],v=["Google-Cloud-Scheduler"],G=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartner\
s-Google","Storebot-Google","bingbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","Se\
znamBot","Sogou web spider","Qwantbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","\
barkrowler","SERankingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","f\
acebookexternalhit","Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinter\
estbot","redditbot","SkypeUriPreview","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","Interne\
tMeasurement","internet-measurement.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.ne\
t","NetcraftSurveyAgent","Netcraft Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","securi\
ty.txt scanserver","libredtail-http"];function V({healthPath:w,ignoreAgents:C,ignorePaths:U,paths:c}){const d=w===void 0?null:W(w);return{healthPath:d==="/"?null:
d,agents:P(C,m=>Z(m)),ignored:P(U,lt),only:P(c,lt)}}function H({agent:w,url:C,method:U},c){if(w!==void 0&&w!==""){const m=$(w,U);if(m!==null)return m;if(c.agents?.
test(w)===!0)return"ignored-agent"}if(C===void 0)return null;const d=W(C);return d===c.healthPath?"health-path":c.ignored?.test(d)===!0?"ignored-path":c.only?.test(
d)===!1?"other-path":null}function J({httpRequest:w}){return{agent:w?.userAgent,url:w?.requestUrl,method:w?.requestMethod}}function W(w){const C=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.
exec(w)?.[1]??"";return C===""?"/":C}const y=/^ion-verify\//i,g=P(D,Z),B=P(v,Z),T=P(G,Z),S=new Map,I=5e3;function $(w,C){let U=S.get(w);return U===void 0&&(U=y.
test(w)?"probe":g?.test(w)===!0?"checker":B?.test(w)===!0?"keeps-warm":T?.test(w)===!0?"bot":null,S.size<I&&S.set(w,U)),U!=="keeps-warm"?U:/^(GET|HEAD)$/i.test(
C??"")?"checker":null}function P(w,C){return w===void 0||w.length===0?null:new RegExp(w.map(C).join("|"),"i")}function Z(w){return w.replace(/[\\^$.*+?()[\]{}|]/g,
String.raw`\$&`)}function lt(w){return`^${w.split("*").map(Z).join(".*")}$`}}),21743:((ct,Y,u)=>{u.d(Y,{m:()=>v,x:()=>G});var D=u(38419);function v(y,g,B=.05){if(y===
0)return{low:0,high:1};const T=y-g,S=g/y,I=y*Math.log1p(1/y)+.5*Math.log((y+1)/(2*Math.PI))+(0,D.$R)(y+1)-V(g)-V(T)+Math.log(Math.PI)-Math.log(B),$=P=>I+H(g,P/S)+
H(T,(1-P)/(1-S))>0;return{low:J(S,0,$),high:J(S,1,$)}}function G(y,g=.95,B=.05){const T=B/2;let S=0,I=y+1;for(let $=W(y);$>=1;$/=2)(0,D.ux)((0,D.Er)(y,S+$-1,g),
T)&&(S+=$),(0,D.ux)((0,D.fl)(y,I-$,g),T)&&(I-=$);return{low:S===0?null:S,high:I>y?null:I}}function V(y){return(y===0?0:y*Math.log1p(.5/y))+(0,D.$R)(y+.5)}function H(y,g){
return y===0?0:y*Math.log(g)}function J(y,g,B){let T=y,S=g;for(;;){const I=(T+S)/2;if(I===T||I===S)return T;B(I)?T=I:S=I}}function W(y){let g=1;for(;g<=y;)g*=2;
return g}})};
