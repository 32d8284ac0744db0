"use strict";exports.id=1898,exports.ids=[1898],exports.modules={57118:((ut,z,u)=>{u.r(z),u.d(z,{replay:()=>xs});var L=u(78877),x=u(73024),W=u(42785),V=u(98799),H=u(7426),Y=u(
38442),U=u(98871),y=u(30501),m=u(52686);const B=100,k=24;class M{#e;#n;#t;#s=performance.now();#i=!1;constructor(t,e,s){this.#e=t,this.#n=e,this.#t=s}show(t){if(this.#e.
isTTY!==!0||performance.now()-this.#s<B)return;this.#s=performance.now(),this.#i=!0;const e=`${this.#n}  ${C(t,this.#t)}`;this.#e.write(`\r\x1B[K${(0,m.o)(e,(this.#e.
columns??80)-1)}`)}clear(){this.#i&&this.#e.write("\r\x1B[K")}}function C(n,t){const e=`${(n/1e6).toFixed(0)} MB`;if(t===null||t===0)return e;const s=Math.min(1,
n/t),i=Math.floor(s*k);return`${"\u2588".repeat(i)}${"\u2591".repeat(k-i)} ${Math.floor(s*100)} % of ${(t/1e6).toFixed(0)} MB`}var O=u(57075),N=u(38522);const v=128*
1024;function X(n,t){const e=n==="-"?null:(0,x.statSync)(n);if(e?.isDirectory()===!0)throw new Error("is a directory");const s=n==="-"?t:(0,x.createReadStream)(
n,{highWaterMark:v});let i=0,r=null;async function*o(){for await(const a of s){const f=typeof a=="string"?Buffer.from(a):a;i+=f.length,yield f}}async function*l(){
try{yield*P(w(o()))}catch(a){if(!(a instanceof Error&&"code"in a&&String(a.code).startsWith("Z_")))throw a;r=`the compressed data is damaged or cut off (${a.message}\
)`}}return{pieces:l(),totalBytes:e?.isFile()===!0?e.size:null,readBytes:()=>i,broken:()=>r}}async function*w(n){const{head:t,rest:e}=await c(n);if(t[0]!==31||t[1]!==
139){yield*e;return}const s=(0,N.createGunzip)({chunkSize:v});(0,O.pipeline)(e,s,()=>{}),yield*s}async function*P(n){const{head:t,rest:e}=await c(n),s=G(t);if(s===
null){const r=t[0]===239&&t[1]===187&&t[2]===191?3:0;let o=!0;for await(const l of e)yield o?l.subarray(r):l,o=!1;return}const i=new TextDecoder(s);for await(const r of e)
yield Buffer.from(i.decode(r,{stream:!0}));yield Buffer.from(i.decode())}function G(n){const[t,e]=n;if(t===255&&e===254)return"utf-16le";if(t===254&&e===255)return"\
utf-16be";const s=i=>i===91||i===123;return s(t)&&e===0?"utf-16le":t===0&&s(e)?"utf-16be":null}async function c(n){let t=Buffer.alloc(0);for(;t.length<3;){const s=await n.
next();if(s.done===!0)break;t=t.length===0?s.value:Buffer.concat([t,s.value])}async function*e(){t.length>0&&(yield t),yield*n}return{head:t,rest:e()}}const d=10;
function g({replayed:n,files:t},e){const{startedAt:s,endedAt:i,intervalMs:r}=n.window,o=e.find(h=>h.lost&&(t.includes(h)||h.scopes.size===0));if(o!==void 0)return{
readTo:s,gap:{code:"cut-off",detail:`${o.file}: ${T(o)}`}};const l=Math.max(r,d*(i-s)/Math.max(1,n.requests.count));let a=s;for(const{firstAt:h,lastAt:S}of t.toSorted(
(A,E)=>A.firstAt-E.firstAt)){if(h>a+l)break;a=Math.max(a,S)}if(a+l>=i)return{readTo:1/0,gap:null};const f=Math.min(...t.map(({firstAt:h})=>h).filter(h=>h>a)),p=f<
i?`between ${D(a)} and ${D(f)} the files hold nothing`:`the files end at ${D(a)}, ${(0,H.wN)(1e3*Math.round((i-a)/1e3))} before the window does`;return{readTo:a,
gap:{code:"not-exported",detail:p}}}function T({broken:n,unusable:t,bad:e}){if(n!==null)return n;const[s]=t;return s!==void 0?`${s[1]} ${s[0]}`:`${e.count} unre\
adable, the first: ${e.first??"?"}`}function D(n){return new Date(n).toISOString()}var it=u(35787);const Vt=["service","region","project"];function je(n,t){return[
...Vt,"revision"].every(e=>{const s=t[e]??"";return s===""||n[e]===null||n[e]===s})}function Ot(n){return Vt.flatMap(t=>{const e=[...new Set(n.map(s=>s[t]??"\u2013"))].
sort();return e.length>1?[{key:t,values:e}]:[]})}var Be=u(16748);const Mt=["entries","logs","logEntries","log_entries","receivedMessages","messages","events","i\
tems","records","results","rows","data"],Jt=16*1024*1024,Zt=512*1024,[q,ft,Qt]=[10,34,92],[_,Nt,ht,De]=[123,125,91,93],Ce=new RegExp(`"(?:${Mt.join("|")})"\\s*:\\\
s*$`),$e=64;class Le{#e;#n;#t=Buffer.alloc(0);#s=0;#i=[];#r=0;#a=0;#o=!0;#l=0;#u=!1;constructor(t,e){this.#e=t,this.#n=e}push(t){const e=this.#t.subarray(this.#s);
this.#t=e.length===0?t:Buffer.concat([e,t]),this.#s=0,this.#c(!1)}end(){return this.#c(!0),this.#i.length===0&&this.#s>=this.#t.length&&!this.#u}#c(t){for(;this.#b()&&
this.#A(t););}#b(){const t=this.#t;for(;this.#s<t.length;this.#s+=1){const e=t[this.#s];if(e===q)this.#r+=1,this.#l=0,this.#u=!1;else if(e===32||e===9)this.#l!==
null&&(this.#l+=1);else if(e===44)this.#l=null;else if(e!==13&&!this.#u)return!0}return!1}#A(t){const e=this.#t[this.#s]??0,s=this.#i.at(-1);if(e===_)return this.#E(
t,s!==_);if(e===ht)this.#i.push(e);else if(e===De&&s===ht||e===Nt&&s===_)this.#i.pop();else return s===_?this.#y(t):this.#w(t);return this.#h(this.#s+1),!0}#E(t,e){
if(this.#o&&e&&this.#O())return!0;const s=this.#s,i=this.#g(s,t);switch(i.kind){case"ended":return e&&this.#M(s,i.end),this.#o=this.#t[i.end]===q&&!this.#t.subarray(
s,i.end).includes(q),this.#h(i.end),!0;case"list":return this.#i.push(_,ht),this.#h(i.from),!0;case"broken":return this.#f(s,i.resumeAt),this.#h(i.resumeAt),!0;case"\
open":return!t&&this.#t.length-s<=Jt||(this.#f(s,this.#t.length),t)?!1:(this.#h(this.#t.length),this.#u=!0,!0)}}#O(){const t=this.#t,e=this.#s,s=t.subarray(e,e+
Zt).indexOf(q)+e;if(s<e)return this.#o=!1,!1;let i=s-1;for(;t[i]===13||t[i]===44||t[i]===32;)i-=1;const r=t[i]===Nt?Xt(t.toString("utf8",e,i+1)):void 0;return r===
void 0?(this.#o=!1,!1):(this.#d(r),this.#s=s,this.#l=null,!0)}#g(t,e){const s=this.#t,i=this.#l;let r=0,o=!1;for(let l=t;l<s.length;l+=1){const a=s[l];if(o){if(a===
Qt)l+=1;else if(a===ft)o=!1;else if(a===q)return{kind:"broken",resumeAt:l}}else if(a===ft)o=!0;else if(a===_)r+=1;else if(a===Nt){if(r-=1,r===0)return{kind:"end\
ed",end:l+1}}else if(a===ht){if(r===1&&Ue(s,t,l))return{kind:"list",from:l+1}}else if(a===q&&i!==null){if(l+i+1>=s.length&&!e)return{kind:"open"};if(Pe(s,l+1,i))
return{kind:"broken",resumeAt:l}}}return{kind:"open"}}#y(t){const e=this.#t,s=this.#s;if(e[s]!==ft)return this.#h(s+1),!0;for(let i=s+1;i<e.length;i+=1)if(e[i]===
Qt)i+=1;else if(e[i]===ft)return this.#h(i+1),!0;return t?!1:this.#t.length-s>Jt&&this.#w(t)}#w(t){const e=this.#t,s=this.#s;let i=s+1;for(;i<e.length&&e[i]!==q&&
e[i]!==_;)i+=1;return i===e.length&&!t&&i-s<Zt?!1:(this.#f(s,i),this.#h(i),!0)}#M(t,e){const s=Xt(this.#t.toString("utf8",t,e));s===void 0?this.#f(t,e):this.#d(
s)}#d(t){this.#e(t,this.#m()),this.#a+=1}#f(t,e){this.#n(this.#t.toString("utf8",t,Math.min(e,t+200)),this.#m()),this.#a+=1}#m(){const[t,e]=[this.#r+1,this.#a+1];
return this.#i.length>0?`line ${t}, entry ${e}`:`line ${t}`}#h(t){for(let e=this.#s;e<t;e+=1)this.#t[e]===q&&(this.#r+=1);this.#s=t,this.#l=null}}function Xt(n){
try{return JSON.parse(n)}catch{return}}function Pe(n,t,e){for(let s=t;s<t+e;s+=1)if(n[s]!==32&&n[s]!==9)return!1;return n[t+e]===_}function Ue(n,t,e){return Ce.
test(n.toString("latin1",Math.max(t,e-$e),e))}function I(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Fe(n){const{timestamp:t,logName:e,jsonPayload:s,
httpRequest:i,resource:r}=n;return typeof e=="string"&&typeof t=="string"&&t.charCodeAt(10)===84&&t.endsWith("Z")&&Ge(s)&&(i===void 0||Ke(i))&&(r===void 0||He(r))&&
We(n)}function We(n){for(const t in n)if(t.includes("_")||t.includes("."))return!1;return!0}function Ge(n){return n===void 0||I(n)&&!I(n.fields)}function Ke(n){
if(!I(n))return!1;const{status:t,latency:e}=n;return(t===void 0||typeof t=="number")&&(e===void 0||typeof e=="string")}function He(n){return I(n)&&(n.labels===void 0||
I(n.labels))}function St(n){if(typeof n=="string")return Ye(n.trim());if(typeof n=="number")return dt(qt(n));if(!I(n))return;if(n.value!==void 0)return St(n.value);
const t=ct(n.seconds);return t===void 0?void 0:dt(t*1e3+(ct(n.nanos)??0)/1e6)}const ze=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
function Ye(n){const t=ze.exec(n);if(t!==null){const[,s="",i="",r=""]=t,l=r===""||/^(?:z|utc)$/i.test(r)?"Z":`${r.slice(0,3)}:${r.slice(3).replace(":","")||"00"}`;
return dt(Date.parse(`${s}T${i}${l}`))}const e=n===""?Number.NaN:Number(n);return Number.isNaN(e)?void 0:dt(qt(e))}function qt(n){return n<1e11?n*1e3:n<1e14?n:n<
1e17?n/1e3:n/1e6}function dt(n){return Number.isFinite(n)&&Math.abs(n)<=864e13?new Date(n).toISOString():void 0}function ct(n){if(typeof n=="number")return n;if(typeof n==
"string"&&/^-?\d+$/.test(n))return Number(n);if(!(!I(n)||typeof n.low!="number"||typeof n.high!="number"))return n.high*2**32+(n.low>>>0)}function Ve(n){if(typeof n==
"number")return`${n}s`;if(typeof n=="string")return/^\d+(\.\d+)?$/.test(n)?`${n}s`:n;if(!I(n))return n;const{seconds:t,nanos:e}=n;return t===void 0&&e===void 0?
n:`${((ct(t)??0)*1e9+(ct(e)??0))/1e9}s`}function kt(n){try{return JSON.parse(n)}catch{return}}function at(n){const t=typeof n=="string"&&n.startsWith("{")?kt(n):
n;return I(t)?t:void 0}const _t=["nullValue","numberValue","stringValue","boolValue","structValue","listValue"];function te(n){const{fields:t}=n;return!I(t)||!Object.
values(t).every(Je)?n:Object.fromEntries(Object.entries(t).map(([e,s])=>[e,ee(s)]))}function Je(n){return I(n)&&_t.some(t=>Object.hasOwn(n,t))}function ee(n){if(!I(
n))return n;const t=n.kind,e=_t.find(i=>typeof t=="string"?i===t:Object.hasOwn(n,i)),s=e===void 0?null:n[e];return e==="nullValue"?null:e==="structValue"&&I(s)?
te({fields:{},...s}):e==="listValue"&&I(s)?Array.isArray(s.values)?s.values.map(ee):[]:s}const Ze=["resource","jsonPayload","httpRequest","protoPayload","labels"],
Qe=["project_id","location","service_name","revision_name","configuration_name"],Xe=["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EME\
RGENCY"];function qe(n){const t=_e(n),{timestamp:e,receiveTimestamp:s}=t,i=St(s),r=at(t.jsonPayload),o=at(t.httpRequest),l={...t,logName:sn(t),timestamp:St(e)??
e??i,receiveTimestamp:i,severity:rn(t.severity),jsonPayload:r&&te(r),httpRequest:o&&en(o),resource:nn(t),labels:at(t.labels),trace:tt(t.trace),insertId:tt(t.insertId),
textPayload:tt(t.textPayload)};for(const a of Object.keys(l))l[a]===void 0&&delete l[a];return l}function _e(n){const t={};for(const[e,s]of Object.entries(n)){if(!Rt(
s))continue;const[i="",...r]=e.split("."),o=xt(i),l=Ze.find(a=>e.startsWith(`${a}_`)||e.startsWith(`${ne(a)}_`));if(r.length>0)Tt(t,[o,...r],s);else if(l===void 0)
t[o]=tn(t[o],s);else{const a=e.slice((e.startsWith(`${l}_`)?l:ne(l)).length+1),f=l==="resource"&&a.startsWith("labels_");Tt(t,f?[l,"labels",a.slice(7)]:[l,a],s)}}
return t}function tn(n,t){return I(n)&&I(t)?{...n,...t}:t}function Tt(n,[t="",...e],s){if(e.length===0){n[t]=s;return}const i=at(n[t])??{};Tt(i,e,s),n[t]=i}function en(n){
const t=Object.fromEntries(Object.entries(n).map(([i,r])=>[xt(i),r])),{status:e,latency:s}=t;return Rt(e)&&(t.status=ct(e)??e),Rt(s)?t.latency=Ve(s):delete t.latency,
t}function nn(n){const t=at(n.resource)??{},s={...Object.fromEntries(Qe.map(r=>[r,tt(n[xt(r)])]).filter(([,r])=>r!==void 0)),...at(t.labels)},i=tt(t.type);if(!(i===
void 0&&Object.keys(s).length===0))return{...i===void 0?{}:{type:i},labels:s}}function sn(n){const[t,e]=[tt(n.logName),tt(n.logId)];if(t===void 0)return e===void 0?
void 0:`projects/-/logs/${encodeURIComponent(e)}`;const[,s,i]=/^(.*?\/logs\/)(.+)$/.exec(t)??[];return s===void 0||i===void 0||!i.includes("/")?t:`${s}${encodeURIComponent(
i)}`}function rn(n){return typeof n=="number"?Xe[n/100]:tt(n)}function tt(n){return typeof n=="string"&&n!==""?n:void 0}function Rt(n){return n!=null}function xt(n){
return n.replace(/_([a-z])/g,(t,e)=>e.toUpperCase())}function ne(n){return n.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}const on=[{name:"CloudEvents",is:({specversion:n,
type:t,source:e})=>typeof n=="string"&&(K(t)||K(e)),content:({data:n,data_base64:t})=>jt(n??t),lacks:"`data` that is JSON"},{name:"Pub/Sub envelopes",is:({message:n,
subscription:t,ackId:e})=>I(n)&&(ie(n)||K(t)||K(e)),content:({message:n})=>jt(n.data),lacks:"`message.data` that is JSON in base64"},{name:"Pub/Sub messages",is:ie,
content:({data:n})=>jt(n),lacks:"`data` that is JSON in base64"},{name:"objects of Google's Node client",is:({metadata:n})=>I(n)&&It(n),content:cn,lacks:"`metad\
ata`"},{name:"lists",is:n=>!It(n)&&Mt.some(t=>Array.isArray(n[t])),content:n=>Mt.map(t=>n[t]).find(t=>Array.isArray(t)),lacks:"entries"}],se=5;function vt(n,t,e=0){
if(Array.isArray(n)&&e<se){for(const i of n)vt(i,t,e+1);return}if(!I(n))return t.onUnusable("values that are no JSON objects");if(Fe(n))return t.onEntry(n);const s=on.
find(({is:i})=>i(n));if(s!==void 0&&e<se){const i=s.content(n);return i===void 0?t.onUnusable(`${s.name} without ${s.lacks}`):vt(i,ln(s.name,t),e+1)}if(It(n))return t.
onEntry(qe(n));t.onUnusable(fn(n))}function ln(n,{onEntry:t,onUnusable:e}){return n==="lists"?{onEntry:t,onUnusable:e}:{onEntry:t,onUnusable:s=>e(`${n} with ${s}`)}}
function It(n){return n.timestamp===void 0&&n.receiveTimestamp===void 0?n.receive_timestamp!==void 0||K(n.logName)&&K(n.insertId):Object.keys(n).some(t=>an.test(
t))}const an=/^(?:log_?name|log_?id|insert_?id|severity|trace|text_?payload|(?:resource|labels|json_?payload|proto_?payload|http_?request)(?:[._].*)?|service_name|revision_name)$/i;
function ie(n){const{data:t,attributes:e,ackId:s,publishTime:i,messageId:r,"@type":o}=n,l=[r,n.message_id,i,n.publish_time,s].some(pt);if(K(o)&&o.endsWith("Pubs\
ubMessage")||I(t)&&K(t.data)&&!pt(n.metadata))return!0;const a=K(t)||oe(t);return un(n)?!1:l?a||I(e)||t===void 0:a&&Object.keys(n).length<=3}function un(n){return K(
n.logName)||K(n.log_name)||pt(n.metadata)}function jt(n){return oe(n)?kt(Buffer.from(n.data).toString("utf8")):K(n)?re(n)??re(Buffer.from(n,"base64").toString("\
utf8")):n??void 0}function re(n){const t=kt(n);return typeof t=="object"&&t!==null?t:void 0}function oe(n){return I(n)&&n.type==="Buffer"&&Array.isArray(n.data)}
function cn({metadata:n,data:t}){const e={...n};return I(t)&&Object.keys(t).length>0?e.jsonPayload=t:K(t)&&(e.textPayload=t),e}function fn(n){if(I(n.error)){const{
message:o}=n.error;return`error answers (${K(o)?o:"without a message"})`}if(Array.isArray(n.f))return"rows of BigQuery's API without names (`bq query --format=j\
son` names them)";if(Array.isArray(n.resourceLogs))return"OpenTelemetry logs";if(I(n.incident))return"notifications of an alert";const t=Object.keys(n),e=t.slice(
0,6).map(o=>`\`${o}\``),s=t.length===0?"without any key":`with ${e.join(", ")}${t.length>6?", \u2026":""}`,r=["timestamp","receiveTimestamp","receive_timestamp"].
some(o=>pt(n[o]))?"no log entries":"without `timestamp`, so no log entries";return`objects ${s}, ${r}`}function K(n){return typeof n=="string"&&n!==""}function pt(n){
return n!=null}const hn=[{is:/^---(?:\s|$)|^(?:insertId|httpRequest|labels|logName|receiveTimestamp):/,kind:"YAML: export it with `--format json`"},{is:/^"?(?:insert_?id|log_?name|timestamp|severity|receive_?timestamp|http_?request[._]\w+|json_?payload[._]\w+)"?[,;\t]/i,
kind:"a table (CSV): export it as JSON"},{is:/^<(?:!doctype|html|\?xml)/i,kind:"HTML or XML, not a log"},{is:/^PK\p{Cc}/u,kind:"a zip archive: unpack it first"},
{is:/^\uFFFD?BZh|^BZh|^\uFFFD7zXZ|^\(\uFFFD\/\uFFFD/,kind:"compressed with something else than gzip: unpack it first"},{is:/^Obj\p{Cc}/u,kind:"Avro: export it a\
s JSON"},{is:/^PAR1/,kind:"Parquet: export it as JSON"},{is:/[^\P{Cc}\t\r\n]/u,kind:"binary data, no text"}];function dn(n){return hn.find(({is:t})=>t.test(n))?.
kind??null}function pn(n){return/["{}[\]:\uFFFD]|[^\P{Cc}\t\r\n]/u.test(n)}const le=20;async function mn(n,t,e,s){const i={file:n,entries:0,others:0,firstAt:1/0,
lastAt:-1/0,scopes:new Set,bad:{count:0,first:null},looksLike:null,unusable:new Map,broken:null,lost:!1},r=(p,h)=>{i.bad.count+=1,i.bad.first??=p,h&&(i.lost=!0)};
let o="";const l={onEntry:p=>{i.entries+=1,e(p,i)||r(o,!0)},onUnusable:p=>{const h=i.unusable.has(p)||i.unusable.size<le?p:"other objects, no log entries";i.unusable.
set(h,(i.unusable.get(h)??0)+1),i.lost=!0}},a=new Le((p,h)=>{o=h,vt(p,l)},(p,h)=>{i.bad.count<le&&(i.looksLike??=dn(p)),r(h,pn(p))});for await(const p of t.pieces)
a.push(p),s(t.readBytes());const f=a.end();return i.broken=t.broken()??(f?null:"the JSON is cut off: it ends within an entry or a list"),i.broken!==null&&(i.lost=
!0),i}var Bt=u(5942),gn=u(28654);class yn{#e;#n;#t;#s=new Map;constructor(t){this.#e=t,this.#n=(0,Bt.AX)(t.windowMs,t.intervalMs),this.#t=[...t.p95BudgetMs===void 0?
[]:[{id:"p95",budgetMs:t.p95BudgetMs}],...t.quantileBudgets.map(({quantile:e,budgetMs:s})=>({id:(0,Bt.KQ)(e),budgetMs:s}))]}add(t,e){const{columns:s,parts:i}=this.#i(
t),r=Math.floor(e.startedAt/this.#n);let o=i.get(r);if(o===void 0){o=i.size,i.set(r,o);for(const{n:a,k:f}of s)a.push(0),f.push(0)}ae(s[0],o,(0,gn.Pd)(e,this.#e.
errorStatus));const{latencyMs:l}=e;for(let a=0;a<this.#t.length;a+=1){const f=this.#t[a]?.budgetMs??1/0;ae(s[a+1],o,l===null?null:l>f)}}before(t,e){const{pastMs:s}=this.#e,
i=this.#s.get(t);if(s===void 0||i===void 0)return null;const r=Math.floor(e/this.#n),o=[...i.parts.keys()].filter(f=>f<r);if(o.length===0)return null;const l=Math.
max(o.reduce((f,p)=>Math.min(f,p)),r-Bt.pZ,r-Math.ceil(s/this.#n));if(l>=r)return null;const a=Object.fromEntries(["error-rate",...this.#t.map(({id:f})=>f)].map(
(f,p)=>{const[h,S]=[new Float64Array(r-l),new Float64Array(r-l)];for(let A=l;A<r;A+=1){const E=i.parts.get(A);E!==void 0&&(h[A-l]=i.columns[p]?.n[E]??0,S[A-l]=i.
columns[p]?.k[E]??0)}return[f,{n:h,k:S}]}));return{partMs:this.#n,rates:a}}#i(t){let e=this.#s.get(t);return e===void 0&&(e={parts:new Map,columns:Array.from({length:1+
this.#t.length},()=>({n:[],k:[]}))},this.#s.set(t,e)),e}}function ae(n,t,e){e===null||n===void 0||(n.n[t]=(n.n[t]??0)+1,e&&(n.k[t]=(n.k[t]??0)+1))}function mt(){
return{arrival:.5,at:.5,latencyMs:.5,key:.5,trace:.5,meta:0,group:0,scope:0}}const gt=10,wn=(1<<gt)-1,ue=[null,"missing","notANumber","negative"],ce=4096,fe=8192,
he=16384,de=15,pe=["probe","checker","bot","health-path","ignored-agent","ignored-path","other-path"];function bn({status:n,unusable:t,refused:e},{app:s,watched:i,
who:r}){return(n??0)|ue.indexOf(t)<<gt|(e?ce:0)|(s?fe:0)|(i?he:0)|(r===null?0:pe.indexOf(r)+1)<<de}function rt({meta:n}){return(n&fe)!==0}function An({meta:n}){
return(n&he)!==0}function Dt({meta:n}){return pe[(n>>>de)-1]??null}function me({meta:n}){return(n>>gt&3)!==1}function Ct(n){const{at:t,latencyMs:e}=n;return rt(
n)&&!Number.isNaN(e)?t-e:t}function En(n,t){const{at:e,latencyMs:s,meta:i,group:r}=n,o=i&wn;return{at:e,startedAt:Ct(n),latencyMs:Number.isNaN(s)?null:s,unusable:ue[i>>
gt&3]??null,status:o===0?null:o,group:rt(n)?t.nameOf(r):null,refused:(i&ce)!==0,trace:null}}function On(n,{trace:t}){return t===0?n:{...n,trace:String(t)}}var et=u(
33678),Mn=u(26764),$t=u(98219),Lt=u(26207);const Pt=5e4,Nn="others";class Sn{#e=[null];#n=new Map;nameOf(t){return this.#e[t]??null}numberOf(t){if(t===null||t===
"")return 0;const e=this.#n.get(t);if(e!==void 0)return e;const s=this.#e.length;return s>Pt?Pt:(this.#e.push(s===Pt?Nn:t),this.#n.set(t,s),s)}}const kn=new Set(
["ERROR","CRITICAL","ALERT","EMERGENCY"]);class Tn{groups=new Sn;#e;#n;#t;#s;#i=mt();constructor(t,e){this.#e=(0,et.Pf)(t),this.#n=(0,Lt.hC)(t),this.#t=t.latencyField.
startsWith("httpRequest."),this.#s=e}read(t,e,s){const{latency:i,status:r}=this.#e,o=xn(t),l=!this.#t&&(ge(t,i)||ge(t,r));if(!o&&!l)return"other";if(Number.isNaN(
s))return"unusable";const a=this.#i;a.at=s,a.scope=e,a.trace=In(t);const f=vn(t,s,e);return l&&this.#r(t,(0,et.ez)(t,this.#e),!0,f),o&&this.#r(t,(0,et.y2)(t),!1,
-f),"request"}#r(t,e,s,i){const{at:r,latencyMs:o,status:l,refused:a}=e,f=(0,Lt.NI)((0,Lt.iN)(t),this.#n),p={app:s,watched:!s&&a&&(l===429||kn.has(t.severity??"")),
who:f},h=this.#i,S=s||o===null?r:r+o,A=typeof t.receiveTimestamp=="string"?Date.parse(t.receiveTimestamp):Number.NaN;h.arrival=Math.ceil(Number.isNaN(A)?S:A),h.
latencyMs=o??Number.NaN,h.group=this.groups.numberOf(f!==null?(0,Mn.V)(f,t):s?e.group:Rn(t)),h.meta=bn(e,p),h.key=i,this.#s(h,e)}}function Rn({httpRequest:n}){return(0,$t.
Lu)(n?.requestMethod,n?.requestUrl)}function xn(n){return n.logName===void 0?typeof n.httpRequest?.latency=="string":(0,et.WD)(n)}function ge(n,t){return((0,et.
fK)(n,t)??null)!==null}function vn({insertId:n},t,e){return typeof n=="string"&&n!==""?(0,et.k2)({timestamp:`${e}:${t}`,insertId:n}):Number.NaN}function In({trace:n}){
return typeof n!="string"||n===""?0:(0,et.k2)({timestamp:"",insertId:n.slice(n.lastIndexOf("/")+1)})||1}class jn{#e=[];#n=new Map;#t={labels:{},number:-1};get all(){
return this.#e}numberOf(t){const e=t.resource?.labels??{},{project_id:s,service_name:i,location:r,revision_name:o}=e,l=this.#t.labels;if(this.#t.number>=0&&o===
l.revision_name&&i===l.service_name&&r===l.location&&s===l.project_id)return this.#t.number;const a=`${String(s)}
${String(i)}
${String(r)}
${String(o)}`;let f=this.#n.get(a);return f===void 0&&(f=this.#e.length,this.#n.set(a,f),this.#e.push({project:yt(s)??Bn(t),service:yt(i),region:yt(r),revision:yt(
o)})),this.#t={labels:e,number:f},f}}function Bn({logName:n}){return/^projects\/([^/]+)\/logs\//.exec(n??"")?.[1]??null}function yt(n){return typeof n=="string"&&
n!==""?n:null}const Dn=2**18,Cn=2**12;class ye{#e;#n;#t=new Float64Array(2);#s=0;constructor({slots:t=Dn}={}){this.#e=t,this.#n=new Float64Array(Math.min(Cn,t))}add(t){
const e=Ut(this.#n,t);return this.#n[e]===t||this.#t[Ut(this.#t,t)]===t?!1:(this.#n[e]=t,this.#s+=1,this.#s*2>this.#n.length&&this.#i(),!0)}#i(){if(this.#n.length>=
this.#e){this.#t=this.#n,this.#n=new Float64Array(this.#e),this.#s=0;return}const t=new Float64Array(this.#n.length*2);for(const e of this.#n)e!==0&&(t[Ut(t,e)]=
e);this.#n=t}}function Ut(n,t){const e=n.length-1;let s=t&e;for(;;){const i=n[s];if(i===t||i===0||i===void 0)return s;s=s+1&e}}var $n=u(48161),Ft=u(76760),we;const Ln=50,
wt=20,Pn=2**(53-wt);class bt{capacity;bytes;#e=0;#n;#t;#s;#i;#r;#a;#o;#l;constructor(t){this.capacity=Math.ceil(t/8)*8;const e=new ArrayBuffer(this.capacity*Ln);
let s=0;const i=r=>{const o=s;return s+=r*this.capacity,o};this.bytes=new Uint8Array(e),this.#n=new Float64Array(e,i(8),this.capacity),this.#t=new Float64Array(
e,i(8),this.capacity),this.#s=new Float64Array(e,i(8),this.capacity),this.#i=new Float64Array(e,i(8),this.capacity),this.#r=new Float64Array(e,i(8),this.capacity),
this.#a=new Uint32Array(e,i(4),this.capacity),this.#l=new Uint32Array(e,i(4),this.capacity),this.#o=new Uint16Array(e,i(2),this.capacity)}get length(){return this.#e}setLength(t){
this.#e=t}clear(){this.#e=0}add(t){this.#e===this.capacity&&this.#c();const e=this.#e;this.#n[e]=t.arrival,this.#t[e]=t.at,this.#s[e]=t.latencyMs,this.#i[e]=t.key,
this.#r[e]=t.trace,this.#a[e]=t.meta,this.#o[e]=t.group,this.#l[e]=t.scope,this.#e=e+1}load(t,e){e.arrival=this.#n[t]??0,e.at=this.#t[t]??0,e.latencyMs=this.#s[t]??
0,e.key=this.#i[t]??0,e.trace=this.#r[t]??0,e.meta=this.#a[t]??0,e.group=this.#o[t]??0,e.scope=this.#l[t]??0}copyFrom(t,e){const s=this.#u;t.load(e,s),this.add(
s)}retain(t){let e=0;const s=this.#u,i=this.#e;for(let r=0;r<i;r+=1)t(this.#t[r]??0,this.#l[r]??0)&&(e<r&&(this.load(r,s),this.#e=e,this.add(s)),e+=1);this.#e=e}byArrival(){
const t=new Uint32Array(this.#e);let e=1/0,s=-1/0,i=!0;for(let o=0;o<this.#e;o+=1){t[o]=o;const l=this.#n[o]??0;l<s&&(i=!1),l<e&&(e=l),l>s&&(s=l)}if(i)return t;
if(s-e>=Pn||this.#e>2**wt)return t.sort((o,l)=>(this.#n[o]??0)-(this.#n[l]??0)||o-l);const r=new Float64Array(this.#e);for(let o=0;o<r.length;o+=1)r[o]=((this.#n[o]??
0)-e)*2**wt+o;r.sort();for(let o=0;o<r.length;o+=1)t[o]=(r[o]??0)%2**wt;return t}#u=mt();#c(){const t=new we(this.capacity*2);t.#n.set(this.#n),t.#t.set(this.#t),
t.#s.set(this.#s),t.#i.set(this.#i),t.#r.set(this.#r),t.#a.set(this.#a),t.#o.set(this.#o),t.#l.set(this.#l),this.capacity=t.capacity,this.bytes=t.bytes,this.#n=
t.#n,this.#t=t.#t,this.#s=t.#s,this.#i=t.#i,this.#r=t.#r,this.#a=t.#a,this.#o=t.#o,this.#l=t.#l}}we=bt;const Un=512*1024,Fn=8*1024;class Wn{#e;#n;#t;#s;#i=[];#r=null;#a=-1;#o=0;constructor(t,{
batch:e=Un}={}){this.#s=t,this.#n=e,this.#t=Math.min(Fn,e),this.#e=new bt(Math.min(e,16*1024))}add(t){if(!this.#s(t.at,t.scope))return;const e=this.#e;e.length===
this.#n&&(e.retain(this.#s),e.length>this.#n/2&&this.#l()),e.add(t)}forEach(t){this.#e.retain(this.#s);const e=[new Gn(this.#e),...this.#i.map(i=>new Kn(this.#a,
i,this.#t))].filter(i=>i.next()),s=i=>{this.#s(i.at,i.scope)&&t(i)};for(;e.length>0;){e.sort((a,f)=>a.record.arrival-f.record.arrival);const[i,r]=e;if(i===void 0)
break;const o=r?.record.arrival??1/0;let l=!0;for(;l&&i.record.arrival<=o;)s(i.record),l=i.next();l||e.shift()}}close(){this.#r!==null&&((0,x.closeSync)(this.#a),
(0,x.rmSync)(this.#r,{recursive:!0,force:!0}),this.#r=null)}#l(){this.#r===null&&(this.#r=(0,x.mkdtempSync)((0,Ft.join)((0,$n.tmpdir)(),"ion-verify-replay-")),this.#a=
(0,x.openSync)((0,Ft.join)(this.#r,"records"),"w+",384));const t=this.#e.byArrival(),e=new bt(this.#t),s={blocks:[]};for(let i=0;i<t.length;){for(e.clear();i<t.
length&&e.length<e.capacity;i+=1)e.copyFrom(this.#e,t[i]??0);s.blocks.push({position:this.#o,records:e.length});for(let r=0;r<e.bytes.length;)r+=(0,x.writeSync)(
this.#a,e.bytes,r,e.bytes.length-r,this.#o+r);this.#o+=e.bytes.length}this.#i.push(s),this.#e.clear()}}class Gn{record=mt();#e;#n;#t=0;constructor(t){this.#e=t,
this.#n=t.byArrival()}next(){const t=this.#n[this.#t];return t===void 0?!1:(this.#e.load(t,this.record),this.#t+=1,!0)}}class Kn{record=mt();#e;#n;#t;#s=0;#i=0;constructor(t,e,s){
this.#e=t,this.#n=e,this.#t=new bt(s)}next(){return this.#i===this.#t.length&&!this.#r()?!1:(this.#t.load(this.#i,this.record),this.#i+=1,!0)}#r(){const t=this.#n.
blocks[this.#s];return t===void 0?!1:(this.#s+=1,this.#i=0,(0,x.readSync)(this.#e,this.#t.bytes,0,this.#t.bytes.length,t.position),this.#t.setLength(t.records),
!0)}}var Wt=u(67817),Hn=u(11234),Gt=u(10953),zn=u(73511),be=u(7006),nt=u(93473),Yn=u(14134),Vn=u(69466),Jn=u(42618),Zn=u(61480),Qn=u(31424),Xn=u(38430);const qn=1e4,
_n=2e3,ts=.05,es=3,ns=3e4;class ss{#e;#n;#t;#s;#i=0;#r=0;#a=0;#o=0;#l=0;#u=0;constructor(t,e){const{quantileBudgets:s,errorStatus:i,latencyField:r}=t;this.#e=t,
this.#n=e,this.#t=new Zn.g({window:e,budgetsMs:[(0,Wt.j)(t),...s.map(({budgetMs:o})=>o)],unit:(0,et.Pf)(t).unit,errorStatus:i}),this.#s={errorRateBudget:(0,Wt.S)(
t),slowAllowed:[.95,...s.map(({quantile:o})=>o)].map(Jn.RW),platformOnly:r.startsWith("httpRequest.")}}request(t,{route:e,who:s,trace:i}){this.#i+=1;const{errorStatus:r}=this.#e,
o={...(0,$t.nY)(t,{errorStatus:r,route:e,user:s===null}),trace:Ae(i)};s!==null&&s!=="probe"&&(this.#u+=1),s===null&&!o.refused&&(this.#r+=1,o.error===!1&&(this.#a+=
1)),this.#t.request(o,{own:s==="probe",fraction:1,project:""})}line(t,e){this.#o+=1,e===0&&(this.#l+=1);const s={...(0,$t.GN)(t,this.#e.errorStatus),trace:Ae(e)};
this.#t.beside(s,""),this.#t.line(s,1)}close(t){this.#t.close(t-ns)}look(t,e){const s=this.#c();if(s!==null)return s;const i=this.#a===0&&2*this.#r<this.#o;if(this.#r===
0||i)return null;const r=t===1/0,o=Math.max(_n,Math.min(qn,this.#e.settleMs)),l=r?this.#n.to:Math.min(t-o,this.#n.to),a=this.#t.held({joinedTo:l,appTo:l,last:r,
app:e,platform:{entries:this.#i,probes:{n:0,found:0},silentSince:null,routing:"unread"},minutes:[],monitoringSpread:null,ownBetween:()=>Qn.Yi});return(0,Xn.L)(a,
this.#s)}#c(){const[t,e]=[this.#u,this.#u+this.#r];return t<es||t<=ts*e||this.#l<=this.#o/2?null:{judged:"platform",certain:!0,doubts:[{code:"not-users",log:"ap\
p",found:t,of:e}],open:{errors:null,latency:null},platformWhole:null,blocking:null,thin:!1}}}function Ae(n){return n===0?null:n}class is{window;#e;#n;#t;#s;#i;#r;#a=[];#o;#l=null;#u=0;#c=0;#b=0;#A=new Hn.
Q;#E=0;#O=0;#g=0;#y=!1;#w=-2;#M=null;#d=null;#f=null;constructor(t,e,{groups:s,strangers:i,past:r,repeats:o,both:l}){this.window={from:e,to:e+t.windowMs},this.#e=
t,this.#n=s,this.#t=i,this.#s=new nt.Cv(t,this.window),this.#i=new nt.Cv(t,this.window),this.#s.judge.know(r.app),this.#i.judge.know(r.platform),this.#r=o?new Vn.
h(a=>(0,nt.xQ)(a,t)):null,this.#o=l?new ss(t,this.window):null}add(t){if(this.#T(t.arrival),t.at<this.window.from||!this.#I(t))return;const e=Dt(t)??this.#t.get(
t.trace)??null;if(this.#f!==null||t.arrival>this.window.to+this.#e.settleMs){e===null&&(0,be.R)({startedAt:Ct(t)},this.window)&&(this.#O+=1);return}const s=En(t,
this.#n);if(rt(t)||this.#o?.request(s,{route:this.#n.nameOf(t.group)??"",who:e,trace:t.trace}),e!==null)return this.#h(e,t);if(this.#y=!0,rt(t)){me(t)&&(this.#u+=
1),this.#o?.line(s,t.trace),this.#r===null?this.#s.add(s):this.#a.push(On(s,t));return}me(t)&&(this.#c+=1),(s.status??0)>=500&&(this.#E+=1),this.#i.add(s),An(t)&&
this.#s.add(s)}#m(t){for(const e of t)this.#s.add(rs(e))}#h(t,e){t==="probe"?this.#b+=1:Dt(e)!==null&&this.#A.add(t,this.#n.nameOf(e.group)??"")}#I(t){const{at:e,
latencyMs:s}=t,{to:i}=this.window;if(!rt(t)||e<i)return e<i;const{settleMs:r}=this.#e,o=(0,Wt.j)(this.#e);return e<i+r&&(e<i+o||s>o)}finish(){this.#T(1/0);const{
from:t}=this.window,{windowMs:e,settleMs:s,intervalMs:i}=this.#e,r=this.#f===null;r&&(this.#r!==null&&(this.#m(this.#r.sift(this.#a.splice(0),this.window.to)),this.#m(
this.#r.releaseAll(this.window.to))),this.#S(1/0));const o=this.#f??e,l=this.#p,a=l.throughSlice(r?t+e:(0,nt.Km)(t+o,this.#e,this.#d==="proven")),f=l.judge.findings(
{kind:r?"ended":"running",afterMs:o,throughSlice:a}),p=this.#l,h=r||this.#d==="proven"?this.#v(f):null,S=p===null?null:(0,Gt.Jh)(p);return{window:{startedAt:t,endedAt:t+
o,plannedMs:e,intervalMs:i,endedEarly:this.#d,polls:this.#g},decidedMs:this.#f??this.#M??e+s,source:this.#N,findings:[...f.map(A=>p===null?A:(0,Gt.Xk)(A,p)),...[
h,S].filter(A=>A!==null)],requests:{source:this.#N,...l.tally.facts(t+o),probes:this.#b,ignored:this.#j(),outside:l.outside,latency:l.judge.latency(),distribution:l.
judge.distribution()},evidenceGrowth:l.judge.growth(a,t),late:this.#O}}#j(){const{count:t,by:e}=this.#A.facts();return{count:t,by:e.map(s=>({...s,name:(0,Yn.E$)(
s.name)}))}}get#p(){return this.#N==="app"?this.#s:this.#i}get#N(){const t=this.#l?.judged??null;return t==="app"||t==="platform"?t:this.#u>0?"app":this.#c>0?"p\
latform":null}#S(t){const{count:e,unusable:s}=this.#s.tally,{missing:i,notANumber:r,negative:o,noStatus:l}=s;return this.#l=this.#o===null?null:this.#o.look(t,{
requests:e,noLatency:i+r+o,noStatus:l}),this.#l}#T(t){const{windowMs:e,intervalMs:s}=this.#e,{from:i}=this.window;for(;this.#f===null;){const r=this.#g*s;if(r>=
e||i+r>=t)return;this.#g+=1,this.#B(r)}}#B(t){const e=this.window.from+t;this.#r!==null&&this.#m(this.#r.sift(this.#a.splice(0),e)),this.#o?.close(e);const s=this.#k(
(0,nt.Km)(e,this.#e,!1));if(!(!this.#y&&s===this.#w)){if(this.#y=!1,this.#w=s,this.#R(s,e).breached&&this.#D(s,e)&&(this.#M??=t,this.#e.failFast))return this.#x(
"failed",t);this.#e.earlyPass&&this.#C(e)&&this.#x("proven",t)}}#D(t,e){const s=this.#S(e);if(!this.#R(t,e).breached)return!1;if(s===null)return!0;const i=e-this.
window.from;return this.#p.judge.findings({kind:"running",afterMs:i,throughSlice:t}).some(o=>o.decision==="fail"&&(0,Gt.kv)(o,s)===null)}#R(t,e){const s={throughSlice:this.#k(
(0,nt.zL)(e)),underWay:(0,nt.Rv)(null)};return this.#p.judge.look(t,s)}#C(t){const e=this.#k((0,nt.Km)(t,this.#e,!0));if(!this.#p.judge.look(e).proven)return!1;
const s=this.#S(t);if(s!==null&&!os(s))return!1;const i={kind:"running",afterMs:t-this.window.from,throughSlice:e},r=this.#v(this.#p.judge.findings(i));return this.#p.
judge.look(e).proven&&(r===null||r.decision==="warn")}#k(t){return this.#p.throughSlice(t)}#x(t,e){this.#d=t,this.#f=e}#v([t]){const e=t?.evidence??null,{errorRateBudget:s}=this.#e;
if(this.#N!=="app"||t===void 0||e===null||s===void 0)return null;const i=this.#s.tally.facts().byStatus.filter(({status:r})=>r>=500).reduce((r,{count:o})=>r+o,0);
return(0,zn.A)({n:t.n,k:t.bad??0},{platform:this.#E,app:i},e)}}function rs(n){return{...n,trace:null}}function os({certain:n,blocking:t,open:e}){return n&&t===null&&
e.errors===null&&e.latency===null}class ls{#e;#n;#t=new Map;constructor(t,e){this.#e=t,this.#n=e}note(t,e){e>=(this.#t.get(t)??1/0)||this.#t.set(t,e)}mayHold(t){
if(this.#e!==null)return this.#s(this.#e,t);for(const e of this.#t.values())if(this.#s(e,t))return!0;return!1}windows(){const t=[...this.#t].toSorted(([,s],[,i])=>s-
i);if(this.#e!==null)return[{from:this.#e,files:t.map(([s])=>s)}];const e=[];for(const[s,i]of t){const r=e.at(-1);r!==void 0&&(i<r.from+this.#n||s.firstAt<=r.lastAt)?
(r.files.push(s),r.lastAt=Math.max(r.lastAt,s.lastAt)):e.push({from:i,files:[s],lastAt:s.lastAt})}return e}#s(t,e){return e>=t&&e<t+this.#n}}const as=1e6,us=60*
6e4;async function cs(n,{settings:t,from:e,wanted:s}){const i=new jn,r=[],o=new yn(t),l=new Be.R({latency:t.latencyField,status:t.statusField}),a=new Map,f=new Wn(
(p,h)=>r[h]?.starts.mayHold(p)===!0);try{let p;const h=new Tn(t,(b,$)=>{const j=r[b.scope];if(j===void 0)return;const F=Dt(b);if(F===null&&o.add(Ee(j.place,rt(b)),
$),!j.wanted||p===void 0)return;rt(b)?b.trace!==0&&!j.repeats&&(j.repeats=!j.appTraces.add(b.trace)):j.both=!0;const Z=hs(b);j.starts.note(p,Z),b.at>j.lastAt&&(j.
lastAt=b.at),Z<p.firstAt&&(p.firstAt=Z),F!==null&&b.trace!==0&&a.size<as&&a.set(b.trace,F),f.add(b)}),S=[];for(const{name:b,input:$,onPiece:j,onEnd:F}of n){const Z=await mn(
b,$,(ot,Q)=>{const st=i.numberOf(ot);Q.scopes.add(st),r[st]??={appTraces:new ye,repeats:!1,both:!1,place:fs(i.all[st]??Kt),starts:new ls(e,t.windowMs+t.settleMs),
lastAt:-1/0,wanted:s(i.all[st]??Kt)};const lt=ds(ot);lt<Q.firstAt&&(Q.firstAt=lt),lt>Q.lastAt&&(Q.lastAt=lt),p=Q,r[st].wanted&&l.add(ot);const Ie=h.read(ot,st,lt);
return Ie==="other"&&(Q.others+=1),Ie!=="unusable"},j);F(),S.push(Z)}const A=r.map(({starts:b,place:$,repeats:j,both:F})=>b.windows().map(Z=>{const ot=lt=>o.before(
Ee($,lt),Z.from),Q={app:ot(!0),platform:ot(!1)},{groups:st}=h;return{window:Z,replay:new is(t,Z.from,{groups:st,strangers:a,past:Q,repeats:j,both:F}),empty:!0}})),
E=new ye;f.forEach(b=>{if(!(!Number.isNaN(b.key)&&!E.add(b.key)))for(const $ of A[b.scope]??[])$.replay.add(b),$.empty=!1});const R=A.flatMap((b,$)=>b.filter(({
empty:j})=>!j).map(({window:j,replay:F})=>({scope:i.all[$]??Kt,replayed:F.finish(),lastAt:r[$]?.lastAt??0,files:S.filter(Z=>j.files.includes(Z))})));return R.sort(
(b,$)=>b.replayed.window.startedAt-$.replayed.window.startedAt),{deploys:R,files:S,missing:l.missing(),scopes:i.all}}finally{f.close()}}function Ee(n,t){return t?
`${n}
app`:n}function fs({project:n,service:t,region:e}){return[n,t,e].join(`
`)}const Kt={project:null,service:null,region:null,revision:null};function hs(n){const t=Ct(n);return n.at-t<=us?t:n.at}function ds({timestamp:n}){return typeof n==
"string"?Date.parse(n):Number.NaN}var Oe=u(79856),At=u(41072),Me=u(28771),Ne=u(39969),ps=u(23602),ms=u(32150),Ht=u(81959),J=u(56922);function gs(n,t){const e=Ot(
zt(t)).map(({key:s})=>s);return n.flatMap(s=>{const i=t.filter(r=>r.files.includes(s));return i.map(({deploy:r,report:o})=>{const l=r?.scope??null;return JSON.stringify(
{file:s,...Object.fromEntries(e.map(a=>[a,l?.[a]??null])),...i.length>1?{revision:l?.revision??null}:{},verdict:o.verdict,at:r===null?null:r.replayed.decidedMs/
1e3,requests:o.requests?.count??0,errorRate:Et(o,"error-rate"),p95Ms:Et(o,"p95")})})})}function ys(n,t,e){const[s]=n,i=e.asTable||s===void 0?ke(n,e):bs(s,e),r=Te(
n,t,e.language).map(o=>`${(0,Oe.pj)(o,1e3)}
`).join("");return{result:`${i}
`,trouble:r}}function ws(n,t,e){const[s]=n,i=e.asTable||s===void 0?[ke(n,e)]:[(0,Ne.Gc)((0,Me.f)(s.report)).trimEnd(),Se(s,e.language).join(" ")],r=Te(n,t,e.language).
map(o=>`- ${(0,Oe.pj)(o,1e3)}`);return`${[...i,r.join(`
`)].filter(o=>o!=="").join(`

`)}
`}function bs(n,{language:t}){const e=(0,Me.f)(n.report);return(0,ps.b)(e,{colour:!1},Se(n,t)).trimEnd()}function Se({deploy:n},t){if(n===null)return[];const{window:e,
decidedMs:s,late:i}=n.replayed,r=(0,J.t)(t).cli,o=(0,At.B)((0,J.t)(t).units),l=Math.ceil(e.plannedMs/e.intervalMs);return[r.replayed(o,e,s,e.polls,l),...i===0?[]:
[r.late(o,i)]]}function ke(n,{language:t}){const e=(0,J.t)(t).cli,{columns:s}=e,i=(0,At.B)((0,J.t)(t).units);if(n.length===0)return e.noDeploys;const r=Ot(zt(n)).
map(({key:E})=>E),o=!0,l=(0,Ne.tp)({name:"",columns:[{title:s.file},...r.map(E=>({title:e.places[E]})),{title:s.revision},{title:s.begins},{title:s.verdict},{title:s.
decided,figures:o},{title:s.requests,figures:o},{title:s.errorRate,figures:o},{title:s.p95,figures:o}],rows:n.map(({files:E,deploy:R,report:b})=>{const $=Et(b,"\
error-rate"),j=Et(b,"p95");return[(0,Ht.aY)(E.length>1?`${E[0]} + ${E.length-1}`:E[0]??""),...r.map(F=>(0,Ht.aY)(R?.scope[F]??"")),(0,Ht.aY)(R?.scope.revision??
""),R===null?"":i.dateTime(R.replayed.window.startedAt),{mark:ms.j7[b.verdict],word:(0,J.t)(t).verdicts[b.verdict]},R===null?"":i.duration(R.replayed.decidedMs),
i.count(b.requests?.count??0),$===null?"":i.percent($),j===null?"":i.duration(j)]})},(0,J.t)(t),1/0),a=E=>n.filter(({report:R})=>R.verdict===E),f=a("fail"),p=f.
map(({deploy:E})=>E?.replayed.decidedMs??0).sort((E,R)=>E-R),h=e.sums(i,n.length,a("pass").length,f.length,a("inconclusive").length),[S]=p,A=S===void 0?[]:[e.early(
i,S,p[Math.ceil(p.length/2)-1]??S,p.at(-1)??S)];return`${l}

${[h,...A].join(" ")}`}function Te(n,{deploys:t,files:e,missing:s,scopes:i},r){const o=(0,J.t)(r).cli,l=(0,At.B)((0,J.t)(r).units),a=zt(n),f=h=>Ot(h).map(({key:S,
values:A})=>[S,A]),p=t.length===0?[...new Set(i.map(Es))]:[];return[...e.flatMap(h=>As(h,r).map(S=>`${h.file}: ${S}`)),...s.map(({field:h,path:S,entries:A,instead:E})=>o.
missing(l,A,S,`${h}-field`,E.join(", "))),...f(a).length===0?[]:[o.several(l,f(a))],...p.length===0?[]:[o.onlyOthers(l,p.slice(0,Re),p.length-Re)]]}const Re=20;
function As({bad:n,looksLike:t,unusable:e,broken:s},i){const r=(0,J.t)(i).cli,o=(0,At.B)((0,J.t)(i).units);return[...n.count===0?[]:[r.bad(o,n.count,n.first??"?")],
...t===null?[]:[r.looksLike(t)],...[...e].map(([l,a])=>r.unusable(o,a,l)),...s===null?[]:[(0,J.t)(i).detail(s)]]}function Es({service:n,region:t,project:e,revision:s}){
const i=[n,t,e].filter(r=>r!==null).join(", ");return`${s??"\u2013"}${i===""?"":` (${i})`}`}function zt(n){return n.flatMap(({deploy:t})=>t===null?[]:[t.scope])}
function Et(n,t){return n.findings.find(e=>e.id===t)?.value??null}var Yt=u(79338),Os=u(39849),xe=u(84638),Ms=u(97378);const Ns=["error-rate","p95"],ve="\u2013";
function Ss(n,{file:t,settings:e,generatedAt:s}){const{onInconclusive:i,onNoData:r}=e,o={onInconclusive:i,onNoData:r},l=n?.deploy.replayed??null,a=n?.deploy.scope??
null,f=(l?.findings??[]).map(R=>(0,Yt.p_)(R,ks(n))),p=a?.service??(e.service===""?null:e.service),h=a?.region??(e.region===""?null:e.region),S=a?.project??e.project??
null,A=a?.revision??null;let E="";if(l!==null&&p!==null&&h!==null&&A!==null){const R={service:p,region:h,revision:A},{startedAt:b,plannedMs:$}=l.window,j={from:b,
to:b+$},F=l.source==="app"?(0,be.r)(R,e,j):{filter:(0,xe.u)(R),window:j};E=(0,xe.Tq)(F.filter,F.window.from,F.window.to)}return{schema:"ion-verify/report@1",generatedAt:s,
language:e.language,...(0,Os.L)(f,{cancelled:!1,policies:o,required:Ns}),policies:o,service:{name:p??(t==="-"?"stdin":(0,Ft.basename)(t)),region:h??ve,project:S??
ve,url:null},candidate:A===null?null:{...Rs,name:A},baseline:null,traffic:[],readiness:[],window:l?.window??null,serviceWatch:null,findings:f,requests:l===null?
null:{...l.requests,filter:E,sampling:null,reads:{total:0,mostInAMinute:0},longestSeenMs:null,waits:null},evidenceGrowth:l?.evidenceGrowth??[],probes:[],memory:null,
cpu:null,errorMessages:[],newMessages:null,links:{revision:null,logs:l===null||S===null||E===""?null:(0,Ms.HM)(S,E,l.window.startedAt,l.window.startedAt+l.window.
plannedMs),metrics:null},rollback:null,notices:Ts(l)}}function ks(n){if(n===null)return Yt.pQ;const{startedAt:t,endedAt:e}=n.deploy.replayed.window,{readTo:s,gap:i}=n.
coverage,r={readTo:s,gap:i&&{...i,since:s}};return{sights:{...Yt.pQ.sights,requests:r,refused:r},from:t,until:e}}function Ts(n){if(n===null||n.requests.count>0)
return[];const{count:t}=n.requests.ignored;return t===0?[]:[{code:"only-not-users",ignored:t}]}const Rs={createdAt:null,memoryLimit:null,cpuLimit:null,minInstances:null,
maxInstances:null,concurrency:null,timeoutMs:null,healthCheck:null,logUri:null};async function xs(n){const t=(0,U.l)(n,it.I,V.MT.verify),{options:e,faults:s}=t,
i=e.from===void 0?null:Bs(e.from,s),r=e.since===void 0?null:Ds(e.since,s),o=t.files.length>0?[...new Set(t.files)]:["-"];s.push(...o.flatMap(Cs),...(0,y.Jn)("--\
summary",e.summary));const{settings:l}=await(0,U.K)(t,$s(process.env),[]);(0,L.setFlagsFromString)("--semi-space-growth-factor=1");const a=await cs(vs(o),{settings:l,
from:i,wanted:R=>je(R,l)}),f=Is(a,l),p=Math.max(...a.deploys.map(R=>R.lastAt)),h=f.filter(({deploy:R})=>r===null||js(R,p-r)),S=r!==null||h.length>1;if(e.json!==
void 0)for(const R of gs(o,h))process.stdout.write(`${R}
`);const A={language:l.language,asTable:S},E=ys(h,a,A);return e.json===void 0&&process.stdout.write(E.result),process.stderr.write(E.trouble),e.summary!==void 0&&
(0,x.writeFileSync)(e.summary,ws(h,a,A)),(0,Y.F)(h.map(({report:R})=>R))}function*vs(n){for(const t of n){const e=X(t,process.stdin),s=new M(process.stderr,t,e.
totalBytes);yield{name:t,input:e,onPiece:i=>s.show(i),onEnd:()=>s.clear()}}}function Is({deploys:n,files:t},e){const s=Date.now(),i=(r,o)=>Ss(r&&{deploy:r,coverage:g(
r,t)},{file:o,settings:e,generatedAt:s});return t.flatMap(r=>{const{file:o}=r;return n.some(l=>l.files.includes(r))?n.filter(l=>l.files[0]===r).map(l=>({files:l.
files.map(a=>a.file),deploy:l,report:i(l,o)})):[{files:[o],deploy:null,report:i(null,o)}]})}function js(n,t){return n!==null&&n.replayed.window.startedAt>=t}function Bs(n,t){
const e=/^\d{4}-\d{2}-\d{2}T/.test(n)?Date.parse(n):Number.NaN;return Number.isNaN(e)?(t.push({name:"--from",value:(0,W.WU)(n),allowed:"a time as logs have it, \
for example `2026-03-01T10:00:00Z`",where:"option"}),null):e}function Ds(n,t){const e=(0,H.E9)(n);return e!==null?e:(t.push({name:"--since",value:(0,W.WU)(n),allowed:"\
a duration, for example `7d` or `12h`",where:"option"}),null)}function Cs(n){const t=e=>[{name:(0,W.WU)(n),value:e,allowed:"a file with log entries, or `-` for \
stdin",where:"file"}];if(n==="-")return process.stdin.isTTY?t("the terminal, which nothing was piped into"):[];try{return(0,x.statSync)(n).isDirectory()?t("a di\
rectory"):((0,x.accessSync)(n,x.constants.R_OK),[])}catch(e){const s=e instanceof Error&&"code"in e?e.code:null;return t(s==="ENOENT"?"a file that does not exis\
t":`a file that cannot be read (${String(s)})`)}}function $s(n){return{HOME:n.HOME}}}),10603:((ut,z,u)=>{u.d(z,{Lx:()=>H,Mi:()=>W,ii:()=>Y,jj:()=>k,qm:()=>M,vu:()=>C});
var L=u(48946),x=u(77074);const W=["requests","refused","kills","error-lines","waits",...L.wS,"probe-health","probe-chat","probe","judged-probes","service","bas\
eline"],V=[...Object.keys(x.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];function H(O){return O in x.c&&O!=="read-limit"&&O!=="too-large"}
function Y(O){return O==="read-limit"||O==="too-much"}const U=3,y=1e3,m=15e3,B=6e4;function k(O){return(O?.gap?.refusals??0)>=U}class M{#e;#n;#t=null;#s=null;#i=-1/0;#r=-1/0;#a=!1;constructor(N,v=null){
this.#e=N,this.#n=v}get gap(){const N=this.#t?.refusals;return this.#t===null||N===void 0||this.#n===null?this.#t:{...this.#t,refusals:Math.max(N,this.#n.#t?.refusals??
0)}}async ask(N){if(this.#s!==null&&this.#e.now()<this.#u())throw this.#s;this.#l();try{const v=await N();return this.answered(),v}catch(v){throw(0,x.D)(v)&&this.
failed(v),v}}answered(){this.#t=null,this.#s=null,this.#a=!0,this.#n?.answered()}failed(N){const{kind:v,message:X}=N,{since:w=this.#e.now(),refusals:P=0}=this.#t??
{};this.#t={code:v,detail:X,since:w,...C(v)?{refusals:P+this.#o()}:{}},this.#s=N,this.#n?.failed(N)}#o(){const N=this.#e.now(),v=this.#a?m:y;return this.#t?.refusals!==
void 0&&N<this.#r+v?0:(this.#r=N,1)}#l(){this.#i=this.#e.now(),this.#n!==null&&this.#n.#l()}#u(){const v=this.#t?.refusals!==void 0&&this.#n!==null&&this.#n.#c?
this.#n.#i:-1/0;return Math.max(this.#c?this.#i:-1/0,v)+B}get#c(){return(this.#t?.refusals??0)>=U}}function C(O){return O in x.c&&x.c[O]!=="transient"&&O!=="too\
-large"}}),33678:((ut,z,u)=>{u.d(z,{H0:()=>m,Pf:()=>H,WD:()=>y,e9:()=>k,ez:()=>Y,fK:()=>M,k2:()=>P,tQ:()=>G,y2:()=>U});var L=u(23930),x=u(60283),W=u(92479),V=u(
52686);function H({latencyField:c,statusField:d,groupField:g,latencyUnit:T}){return{latency:c,status:d,group:g,unit:c==="httpRequest.latency"?"s":T}}function Y(c,d){
const g=k(c.timestamp),{latencyMs:T,unusable:D}=(0,x.B)(M(c,d.latency),d.unit);return{at:g,startedAt:g-(T??0),latencyMs:T,unusable:D,status:(0,W.r)(M(c,d.status),
d.status),group:w(M(c,d.group)),refused:!1,trace:c.trace??null}}function U(c){const d=k(c.timestamp),g=m(c),{latencyMs:T,unusable:D}=B(c)?{latencyMs:null,unusable:null}:
(0,x.B)(c.httpRequest?.latency,"s");return{at:d,startedAt:d,latencyMs:T,unusable:D,status:(0,W.r)(c.httpRequest?.status),group:null,refused:g,trace:c.trace??null}}
function y(c){return c.logName?.endsWith("run.googleapis.com%2Frequests")===!0}function m(c){const d=c.httpRequest?.status??0;return(d===429||d>=500)&&B(c)}function B({
labels:c,httpRequest:d}){const{status:g=0,latency:T}=d??{};return g>=400&&c?.instanceId===void 0&&(T===void 0||/^0(\.0+)?s$/.test(T))}function k(c){return c===void 0?
Number.NaN:Date.parse(c)}function M(c,d){const{names:g,parts:T}=v(d),D=C(c,g);return D!==void 0||T===null?D:O(c,T,0)}function C(c,d){let g=c;for(const T of d){if(typeof g!=
"object"||g===null||!Object.hasOwn(g,T))return;g=g[T]}return g}function O(c,d,g){if(g===d.length)return c;if(typeof c!="object"||c===null)return;let T="";for(let D=g+
1;D<=d.length;D++){if(T=D===g+1?d[g]??"":`${T}.${d[D-1]}`,!Object.hasOwn(c,T))continue;const it=O(c[T],d,D);if(it!==void 0)return it}}const N=new Map;function v(c){
let d=N.get(c);if(d===void 0){const g=(0,L.eZ)(c),T=g.flatMap(D=>D.split("."));d={names:g,parts:T.length>2?T:null},N.set(c,d)}return d}const X=100;function w(c){
return typeof c=="string"&&c!==""?(0,V.o)(c,X):null}function P(c){return G(c.timestamp??"",c.insertId??JSON.stringify(c))}function G(...c){let d=3735928559,g=1103547991;
for(const T of c){for(let D=0;D<T.length;D++){const it=T.charCodeAt(D);d=Math.imul(d^it,2654435761),g=Math.imul(g^it,1597334677)}d=Math.imul(d^31,2654435761)}return d=
Math.imul(d^d>>>16,2246822507)^Math.imul(g^g>>>13,3266489909),g=Math.imul(g^g>>>16,2246822507)^Math.imul(d^d>>>13,3266489909),4294967296*(2097151&g)+(d>>>0)}}),
92479:((ut,z,u)=>{u.d(z,{r:()=>Y});const L=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["\
ALREADY_EXISTS",409],["PERMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],
["INTERNAL",500],["UNAVAILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]],x={200:"OK SUCCESS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"\
PARTIAL_CONTENT",301:"MOVED_PERMANENTLY",302:"FOUND",303:"SEE_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"\
UNAUTHORIZED",402:"PAYMENT_REQUIRED",403:"FORBIDDEN",405:"METHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_R\
EQUIRED",412:"PRECONDITION_FAILED",413:"PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESS\
ABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"CANCELED CLIENT_CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT\
_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVICE_UNAVAILABLE",504:"GATEWAY_TIMEOUT TIMEOUT"},W=new Map([...Object.entries(x).flatMap(([m,B])=>B.split(" ").map(k=>[y(
k),Number(m)])),...L.map(([m,B])=>[y(m),B])]),V=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,H=60;function Y(m,B=""){if(typeof m==
"string"&&m.length<=H){const k=m.trim(),[,M]=V.exec(k)??[];return M!==void 0?Number(M):/^\d{1,2}$/.test(k)?U(Number(k),B):W.get(y(k))??null}return typeof m!="nu\
mber"||!Number.isInteger(m)?null:m>=100&&m<=599?m:U(m,B)}function U(m,B){return/grpc/i.test(B)?L[m]?.[1]??null:null}function y(m){return m.replace(/[\s_-]/g,"").
toLowerCase()}}),26207:((ut,z,u)=>{u.d(z,{iN:()=>Y,XM:()=>U,hC:()=>V,NI:()=>H});const L=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","kube-probe/","U\
ptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics","Site24x7","Ne\
wRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor","SentryUptime\
Bot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB-HealthChecke\
r/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Probe","HealthC\
heck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","WhatapUrlCheck"],x=[
"Google-Cloud-Scheduler"],W=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebot-Google","bin\
gbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou web spider","Qwa\
ntbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERankingBacklinksB\
ot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit","Twitterbot",
"LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot","SkypeUriPrev\
iew","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","internet-measureme\
nt.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAgent","Netcraf\
t Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","libredtail-ht\
tp"];function V({healthPath:w,ignoreAgents:P,ignorePaths:G,paths:c}){const d=w===void 0?null:U(w);return{healthPath:d==="/"?null:d,agents:N(P,g=>v(g)),ignored:N(
G,X),only:N(c,X)}}function H({agent:w,url:P,method:G},c){if(w!==void 0&&w!==""){const g=O(w,G);if(g!==null)return g;if(c.agents?.test(w)===!0)return"ignored-age\
nt"}if(P===void 0)return null;const d=U(P);return d===c.healthPath?"health-path":c.ignored?.test(d)===!0?"ignored-path":c.only?.test(d)===!1?"other-path":null}function Y({
httpRequest:w}){return{agent:w?.userAgent,url:w?.requestUrl,method:w?.requestMethod}}function U(w){const P=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(w)?.[1]??
"";return P===""?"/":P}const y=/^ion-verify\//i,m=N(L,v),B=N(x,v),k=N(W,v),M=new Map,C=5e3;function O(w,P){let G=M.get(w);return G===void 0&&(G=y.test(w)?"probe":
m?.test(w)===!0?"checker":B?.test(w)===!0?"keeps-warm":k?.test(w)===!0?"bot":null,M.size<C&&M.set(w,G)),G!=="keeps-warm"?G:/^(GET|HEAD)$/i.test(P??"")?"checker":
null}function N(w,P){return w===void 0||w.length===0?null:new RegExp(w.map(P).join("|"),"i")}function v(w){return w.replace(/[\\^$.*+?()[\]{}|]/g,String.raw`\$&`)}
function X(w){return`^${w.split("*").map(v).join(".*")}$`}}),21743:((ut,z,u)=>{u.d(z,{m:()=>x,x:()=>W});var L=u(38419);function x(y,m,B=.05){if(y===0)return{low:0,
high:1};const k=y-m,M=m/y,C=y*Math.log1p(1/y)+.5*Math.log((y+1)/(2*Math.PI))+(0,L.$R)(y+1)-V(m)-V(k)+Math.log(Math.PI)-Math.log(B),O=N=>C+H(m,N/M)+H(k,(1-N)/(1-
M))>0;return{low:Y(M,0,O),high:Y(M,1,O)}}function W(y,m=.95,B=.05){const k=B/2;let M=0,C=y+1;for(let O=U(y);O>=1;O/=2)(0,L.ux)((0,L.Er)(y,M+O-1,m),k)&&(M+=O),(0,L.
ux)((0,L.fl)(y,C-O,m),k)&&(C-=O);return{low:M===0?null:M,high:C>y?null:C}}function V(y){return(y===0?0:y*Math.log1p(.5/y))+(0,L.$R)(y+.5)}function H(y,m){return y===
0?0:y*Math.log(m)}function Y(y,m,B){let k=y,M=m;for(;;){const C=(k+M)/2;if(C===k||C===M)return k;B(C)?k=C:M=C}}function U(y){let m=1;for(;m<=y;)m*=2;return m}})};
