"use strict";exports.id=2482,exports.ids=[2482],exports.modules={57118:((dt,V,f)=>{f.r(V),f.d(V,{replay:()=>Ss});var C=f(78877),j=f(73024),x=f(42785),K=f(98799),Z=f(7426),J=f(
38442),U=f(98871);const A=100,b=24;class D{#t;#n;#e;#s=performance.now();#i=!1;constructor(t,e,s){this.#t=t,this.#n=e,this.#e=s}show(t){if(this.#t.isTTY!==!0||performance.
now()-this.#s<A)return;this.#s=performance.now(),this.#i=!0;const e=`${this.#n}  ${S(t,this.#e)}`;this.#t.write(`\r\x1B[K${e.slice(0,(this.#t.columns??80)-1)}`)}clear(){
this.#i&&this.#t.write("\r\x1B[K")}}function S(n,t){const e=`${(n/1e6).toFixed(0)} MB`;if(t===null||t===0)return e;const s=Math.min(1,n/t),i=Math.floor(s*b);return`${"\
\u2588".repeat(i)}${"\u2591".repeat(b-i)} ${Math.floor(s*100)} % of ${(t/1e6).toFixed(0)} MB`}var T=f(57075),L=f(38522);const F=128*1024;function G(n,t){const e=n===
"-"?null:(0,j.statSync)(n);if(e?.isDirectory()===!0)throw new Error("is a directory");const s=n==="-"?t:(0,j.createReadStream)(n,{highWaterMark:F});let i=0,r=null;
async function*o(){for await(const u of s){const p=typeof u=="string"?Buffer.from(u):u;i+=p.length,yield p}}async function*l(){try{yield*O(z(o()))}catch(u){if(!(u instanceof
Error&&"code"in u&&String(u.code).startsWith("Z_")))throw u;r=`the compressed data is damaged or cut off (${u.message})`}}return{pieces:l(),totalBytes:e?.isFile()===
!0?e.size:null,readBytes:()=>i,broken:()=>r}}async function*z(n){const{head:t,rest:e}=await E(n);if(t[0]!==31||t[1]!==139){yield*e;return}const s=(0,L.createGunzip)(
{chunkSize:F});(0,T.pipeline)(e,s,()=>{}),yield*s}async function*O(n){const{head:t,rest:e}=await E(n),s=d(t);if(s===null){const r=t[0]===239&&t[1]===187&&t[2]===
191?3:0;let o=!0;for await(const l of e)yield o?l.subarray(r):l,o=!1;return}const i=new TextDecoder(s);for await(const r of e)yield Buffer.from(i.decode(r,{stream:!0}));
yield Buffer.from(i.decode())}function d(n){const[t,e]=n;if(t===255&&e===254)return"utf-16le";if(t===254&&e===255)return"utf-16be";const s=i=>i===91||i===123;return s(
t)&&e===0?"utf-16le":t===0&&s(e)?"utf-16be":null}async function E(n){let t=Buffer.alloc(0);for(;t.length<3;){const s=await n.next();if(s.done===!0)break;t=t.length===
0?s.value:Buffer.concat([t,s.value])}async function*e(){t.length>0&&(yield t),yield*n}return{head:t,rest:e()}}const a=10;function c({replayed:n,files:t},e){const{
startedAt:s,endedAt:i,intervalMs:r}=n.window,o=e.find(m=>m.lost&&(t.includes(m)||m.scopes.size===0));if(o!==void 0)return{readTo:s,gap:{code:"cut-off",detail:`${o.
file}: ${g(o)}`}};const l=Math.max(r,a*(i-s)/Math.max(1,n.requests.count));let u=s;for(const{firstAt:m,lastAt:$}of t.toSorted((M,R)=>M.firstAt-R.firstAt)){if(m>
u+l)break;u=Math.max(u,$)}if(u+l>=i)return{readTo:1/0,gap:null};const p=Math.min(...t.map(({firstAt:m})=>m).filter(m=>m>u)),y=p<i?`between ${w(u)} and ${w(p)} t\
he files hold nothing`:`the files end at ${w(u)}, ${Math.round((i-u)/1e3)} s before the window does`;return{readTo:u,gap:{code:"not-exported",detail:y}}}function g({
broken:n,unusable:t,bad:e}){if(n!==null)return n;const[s]=t;return s!==void 0?`${s[1]} ${s[0]}`:`${e.count} unreadable, the first: ${e.first??"?"}`}function w(n){
return new Date(n).toISOString()}var v=f(35787);const h=["service","region","project"];function P(n,t){return[...h,"revision"].every(e=>{const s=t[e]??"";return s===
""||n[e]===null||n[e]===s})}function H(n){return h.flatMap(t=>{const e=[...new Set(n.map(s=>s[t]??"\u2013"))].sort();return e.length>1?[{key:t,values:e}]:[]})}var nt=f(
16748);const _=["entries","logs","logEntries","log_entries","receivedMessages","messages","events","items","records","results","rows","data"],yt=16*1024*1024,ht=512*
1024,[X,ut,mt]=[10,34,92],[st,Tt,bt,ve]=[123,125,91,93],De=new RegExp(`"(?:${_.join("|")})"\\s*:\\s*$`),je=64;class Ie{#t;#n;#e=Buffer.alloc(0);#s=0;#i=[];#r=0;#u=0;#o=!0;#l=0;#a=!1;constructor(t,e){
this.#t=t,this.#n=e}push(t){const e=this.#e.subarray(this.#s);this.#e=e.length===0?t:Buffer.concat([e,t]),this.#s=0,this.#d(!1)}end(){return this.#d(!0),this.#i.
length===0&&this.#s>=this.#e.length&&!this.#a}#d(t){for(;this.#w()&&this.#A(t););}#w(){const t=this.#e;for(;this.#s<t.length;this.#s+=1){const e=t[this.#s];if(e===
X)this.#r+=1,this.#l=0,this.#a=!1;else if(e===32||e===9)this.#l!==null&&(this.#l+=1);else if(e===44)this.#l=null;else if(e!==13&&!this.#a)return!0}return!1}#A(t){
const e=this.#e[this.#s]??0,s=this.#i.at(-1);if(e===st)return this.#O(t,s!==st);if(e===bt)this.#i.push(e);else if(e===ve&&s===bt||e===Tt&&s===st)this.#i.pop();else
return s===st?this.#y(t):this.#b(t);return this.#f(this.#s+1),!0}#O(t,e){if(this.#o&&e&&this.#E())return!0;const s=this.#s,i=this.#g(s,t);switch(i.kind){case"en\
ded":return e&&this.#N(s,i.end),this.#o=this.#e[i.end]===X&&!this.#e.subarray(s,i.end).includes(X),this.#f(i.end),!0;case"list":return this.#i.push(st,bt),this.#f(
i.from),!0;case"broken":return this.#c(s,i.resumeAt),this.#f(i.resumeAt),!0;case"open":return!t&&this.#e.length-s<=yt||(this.#c(s,this.#e.length),t)?!1:(this.#f(
this.#e.length),this.#a=!0,!0)}}#E(){const t=this.#e,e=this.#s,s=t.subarray(e,e+ht).indexOf(X)+e;if(s<e)return this.#o=!1,!1;let i=s-1;for(;t[i]===13||t[i]===44||
t[i]===32;)i-=1;const r=t[i]===Tt?Qt(t.toString("utf8",e,i+1)):void 0;return r===void 0?(this.#o=!1,!1):(this.#h(r),this.#s=s,this.#l=null,!0)}#g(t,e){const s=this.#e,
i=this.#l;let r=0,o=!1;for(let l=t;l<s.length;l+=1){const u=s[l];if(o){if(u===mt)l+=1;else if(u===ut)o=!1;else if(u===X)return{kind:"broken",resumeAt:l}}else if(u===
ut)o=!0;else if(u===st)r+=1;else if(u===Tt){if(r-=1,r===0)return{kind:"ended",end:l+1}}else if(u===bt){if(r===1&&Ce(s,t,l))return{kind:"list",from:l+1}}else if(u===
X&&i!==null){if(l+i+1>=s.length&&!e)return{kind:"open"};if(Be(s,l+1,i))return{kind:"broken",resumeAt:l}}}return{kind:"open"}}#y(t){const e=this.#e,s=this.#s;if(e[s]!==
ut)return this.#f(s+1),!0;for(let i=s+1;i<e.length;i+=1)if(e[i]===mt)i+=1;else if(e[i]===ut)return this.#f(i+1),!0;return t?!1:this.#e.length-s>yt&&this.#b(t)}#b(t){
const e=this.#e,s=this.#s;let i=s+1;for(;i<e.length&&e[i]!==X&&e[i]!==st;)i+=1;return i===e.length&&!t&&i-s<ht?!1:(this.#c(s,i),this.#f(i),!0)}#N(t,e){const s=Qt(
this.#e.toString("utf8",t,e));s===void 0?this.#c(t,e):this.#h(s)}#h(t){this.#t(t,this.#p()),this.#u+=1}#c(t,e){this.#n(this.#e.toString("utf8",t,Math.min(e,t+200)),
this.#p()),this.#u+=1}#p(){const[t,e]=[this.#r+1,this.#u+1];return this.#i.length>0?`line ${t}, entry ${e}`:`line ${t}`}#f(t){for(let e=this.#s;e<t;e+=1)this.#e[e]===
X&&(this.#r+=1);this.#s=t,this.#l=null}}function Qt(n){try{return JSON.parse(n)}catch{return}}function Be(n,t,e){for(let s=t;s<t+e;s+=1)if(n[s]!==32&&n[s]!==9)return!1;
return n[t+e]===st}function Ce(n,t,e){return De.test(n.toString("latin1",Math.max(t,e-je),e))}function I(n){return typeof n=="object"&&n!==null&&!Array.isArray(
n)}function Le(n){const{timestamp:t,logName:e,jsonPayload:s,httpRequest:i,resource:r}=n;return typeof e=="string"&&typeof t=="string"&&t.charCodeAt(10)===84&&t.
endsWith("Z")&&Fe(s)&&(i===void 0||Ue(i))&&(r===void 0||We(r))&&Pe(n)}function Pe(n){for(const t in n)if(t.includes("_")||t.includes("."))return!1;return!0}function Fe(n){
return n===void 0||I(n)&&!I(n.fields)}function Ue(n){if(!I(n))return!1;const{status:t,latency:e}=n;return(t===void 0||typeof t=="number")&&(e===void 0||typeof e==
"string")}function We(n){return I(n)&&(n.labels===void 0||I(n.labels))}function kt(n){if(typeof n=="string")return He(n.trim());if(typeof n=="number")return wt(
_t(n));if(!I(n))return;if(n.value!==void 0)return kt(n.value);const t=gt(n.seconds);return t===void 0?void 0:wt(t*1e3+(gt(n.nanos)??0)/1e6)}const Ge=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
function He(n){const t=Ge.exec(n);if(t!==null){const[,s="",i="",r=""]=t,l=r===""||/^(?:z|utc)$/i.test(r)?"Z":`${r.slice(0,3)}:${r.slice(3).replace(":","")||"00"}`;
return wt(Date.parse(`${s}T${i}${l}`))}const e=n===""?Number.NaN:Number(n);return Number.isNaN(e)?void 0:wt(_t(e))}function _t(n){return n<1e11?n*1e3:n<1e14?n:n<
1e17?n/1e3:n/1e6}function wt(n){return Number.isFinite(n)&&Math.abs(n)<=864e13?new Date(n).toISOString():void 0}function gt(n){if(typeof n=="number")return n;if(typeof n==
"string"&&/^-?\d+$/.test(n))return Number(n);if(!(!I(n)||typeof n.low!="number"||typeof n.high!="number"))return n.high*2**32+(n.low>>>0)}function Ke(n){if(typeof n==
"number")return`${n}s`;if(typeof n=="string")return/^\d+(\.\d+)?$/.test(n)?`${n}s`:n;if(!I(n))return n;const{seconds:t,nanos:e}=n;return t===void 0&&e===void 0?
n:`${((gt(t)??0)*1e9+(gt(e)??0))/1e9}s`}function xt(n){try{return JSON.parse(n)}catch{return}}function pt(n){const t=typeof n=="string"&&n.startsWith("{")?xt(n):
n;return I(t)?t:void 0}const qt=["nullValue","numberValue","stringValue","boolValue","structValue","listValue"];function Xt(n){const{fields:t}=n;return!I(t)||!Object.
values(t).every(ze)?n:Object.fromEntries(Object.entries(t).map(([e,s])=>[e,te(s)]))}function ze(n){return I(n)&&qt.some(t=>Object.hasOwn(n,t))}function te(n){if(!I(
n))return n;const t=n.kind,e=qt.find(i=>typeof t=="string"?i===t:Object.hasOwn(n,i)),s=e===void 0?null:n[e];return e==="nullValue"?null:e==="structValue"&&I(s)?
Xt({fields:{},...s}):e==="listValue"&&I(s)?Array.isArray(s.values)?s.values.map(te):[]:s}const Ye=["resource","jsonPayload","httpRequest","protoPayload","labels"],
Ve=["project_id","location","service_name","revision_name","configuration_name"],Ze=["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EME\
RGENCY"];function Je(n){const t=Qe(n),{timestamp:e,receiveTimestamp:s}=t,i=kt(s),r=pt(t.jsonPayload),o=pt(t.httpRequest),l={...t,logName:tn(t),timestamp:kt(e)??
e??i,receiveTimestamp:i,severity:en(t.severity),jsonPayload:r&&Xt(r),httpRequest:o&&qe(o),resource:Xe(t),labels:pt(t.labels),trace:it(t.trace),insertId:it(t.insertId),
textPayload:it(t.textPayload)};for(const u of Object.keys(l))l[u]===void 0&&delete l[u];return l}function Qe(n){const t={};for(const[e,s]of Object.entries(n)){if(!Dt(
s))continue;const[i="",...r]=e.split("."),o=jt(i),l=Ye.find(u=>e.startsWith(`${u}_`)||e.startsWith(`${ee(u)}_`));if(r.length>0)vt(t,[o,...r],s);else if(l===void 0)
t[o]=_e(t[o],s);else{const u=e.slice((e.startsWith(`${l}_`)?l:ee(l)).length+1),p=l==="resource"&&u.startsWith("labels_");vt(t,p?[l,"labels",u.slice(7)]:[l,u],s)}}
return t}function _e(n,t){return I(n)&&I(t)?{...n,...t}:t}function vt(n,[t="",...e],s){if(e.length===0){n[t]=s;return}const i=pt(n[t])??{};vt(i,e,s),n[t]=i}function qe(n){
const t=Object.fromEntries(Object.entries(n).map(([i,r])=>[jt(i),r])),{status:e,latency:s}=t;return Dt(e)&&(t.status=gt(e)??e),Dt(s)?t.latency=Ke(s):delete t.latency,
t}function Xe(n){const t=pt(n.resource)??{},s={...Object.fromEntries(Ve.map(r=>[r,it(n[jt(r)])]).filter(([,r])=>r!==void 0)),...pt(t.labels)},i=it(t.type);if(!(i===
void 0&&Object.keys(s).length===0))return{...i===void 0?{}:{type:i},labels:s}}function tn(n){const[t,e]=[it(n.logName),it(n.logId)];if(t===void 0)return e===void 0?
void 0:`projects/-/logs/${encodeURIComponent(e)}`;const[,s,i]=/^(.*?\/logs\/)(.+)$/.exec(t)??[];return s===void 0||i===void 0||!i.includes("/")?t:`${s}${encodeURIComponent(
i)}`}function en(n){return typeof n=="number"?Ze[n/100]:it(n)}function it(n){return typeof n=="string"&&n!==""?n:void 0}function Dt(n){return n!=null}function jt(n){
return n.replace(/_([a-z])/g,(t,e)=>e.toUpperCase())}function ee(n){return n.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}const nn=[{name:"CloudEvents",is:({specversion:n,
type:t,source:e})=>typeof n=="string"&&(Q(t)||Q(e)),content:({data:n,data_base64:t})=>Ct(n??t),lacks:"`data` that is JSON"},{name:"Pub/Sub envelopes",is:({message:n,
subscription:t,ackId:e})=>I(n)&&(se(n)||Q(t)||Q(e)),content:({message:n})=>Ct(n.data),lacks:"`message.data` that is JSON in base64"},{name:"Pub/Sub messages",is:se,
content:({data:n})=>Ct(n),lacks:"`data` that is JSON in base64"},{name:"objects of Google's Node client",is:({metadata:n})=>I(n)&&Bt(n),content:ln,lacks:"`metad\
ata`"},{name:"lists",is:n=>!Bt(n)&&_.some(t=>Array.isArray(n[t])),content:n=>_.map(t=>n[t]).find(t=>Array.isArray(t)),lacks:"entries"}],ne=5;function It(n,t,e=0){
if(Array.isArray(n)&&e<ne){for(const i of n)It(i,t,e+1);return}if(!I(n))return t.onUnusable("values that are no JSON objects");if(Le(n))return t.onEntry(n);const s=nn.
find(({is:i})=>i(n));if(s!==void 0&&e<ne){const i=s.content(n);return i===void 0?t.onUnusable(`${s.name} without ${s.lacks}`):It(i,sn(s.name,t),e+1)}if(Bt(n))return t.
onEntry(Je(n));t.onUnusable(un(n))}function sn(n,{onEntry:t,onUnusable:e}){return n==="lists"?{onEntry:t,onUnusable:e}:{onEntry:t,onUnusable:s=>e(`${n} with ${s}`)}}
function Bt(n){return n.timestamp===void 0&&n.receiveTimestamp===void 0?n.receive_timestamp!==void 0||Q(n.logName)&&Q(n.insertId):Object.keys(n).some(t=>rn.test(
t))}const rn=/^(?:log_?name|log_?id|insert_?id|severity|trace|text_?payload|(?:resource|labels|json_?payload|proto_?payload|http_?request)(?:[._].*)?|service_name|revision_name)$/i;
function se(n){const{data:t,attributes:e,ackId:s,publishTime:i,messageId:r,"@type":o}=n,l=[r,n.message_id,i,n.publish_time,s].some(At);if(Q(o)&&o.endsWith("Pubs\
ubMessage")||I(t)&&Q(t.data)&&!At(n.metadata))return!0;const u=Q(t)||re(t);return on(n)?!1:l?u||I(e)||t===void 0:u&&Object.keys(n).length<=3}function on(n){return Q(
n.logName)||Q(n.log_name)||At(n.metadata)}function Ct(n){return re(n)?xt(Buffer.from(n.data).toString("utf8")):Q(n)?ie(n)??ie(Buffer.from(n,"base64").toString("\
utf8")):n??void 0}function ie(n){const t=xt(n);return typeof t=="object"&&t!==null?t:void 0}function re(n){return I(n)&&n.type==="Buffer"&&Array.isArray(n.data)}
function ln({metadata:n,data:t}){const e={...n};return I(t)&&Object.keys(t).length>0?e.jsonPayload=t:Q(t)&&(e.textPayload=t),e}function un(n){if(I(n.error)){const{
message:o}=n.error;return`error answers (${Q(o)?o:"without a message"})`}if(Array.isArray(n.f))return"rows of BigQuery's API without names (`bq query --format=j\
son` names them)";if(Array.isArray(n.resourceLogs))return"OpenTelemetry logs";if(I(n.incident))return"notifications of an alert";const t=Object.keys(n),e=t.slice(
0,6).map(o=>`\`${o}\``),s=t.length===0?"without any key":`with ${e.join(", ")}${t.length>6?", \u2026":""}`,r=["timestamp","receiveTimestamp","receive_timestamp"].
some(o=>At(n[o]))?"no log entries":"without `timestamp`, so no log entries";return`objects ${s}, ${r}`}function Q(n){return typeof n=="string"&&n!==""}function At(n){
return n!=null}const an=[{is:/^---(?:\s|$)|^(?:insertId|httpRequest|labels|logName|receiveTimestamp):/,kind:"YAML: export it with `--format json`"},{is:/^"?(?:insert_?id|log_?name|timestamp|severity|receive_?timestamp|http_?request[._]\w+|json_?payload[._]\w+)"?[,;\t]/i,
kind:"a table (CSV): export it as JSON"},{is:/^<(?:!doctype|html|\?xml)/i,kind:"HTML or XML, not a log"},{is:/^PK\p{Cc}/u,kind:"a zip archive: unpack it first"},
{is:/^\uFFFD?BZh|^BZh|^\uFFFD7zXZ|^\(\uFFFD\/\uFFFD/,kind:"compressed with something else than gzip: unpack it first"},{is:/^Obj\p{Cc}/u,kind:"Avro: export it a\
s JSON"},{is:/^PAR1/,kind:"Parquet: export it as JSON"},{is:/[^\P{Cc}\t\r\n]/u,kind:"binary data, no text"}];function cn(n){return an.find(({is:t})=>t.test(n))?.
kind??null}function fn(n){return/["{}[\]:\uFFFD]|[^\P{Cc}\t\r\n]/u.test(n)}const oe=20;async function dn(n,t,e,s){const i={file:n,entries:0,others:0,firstAt:1/0,
lastAt:-1/0,scopes:new Set,bad:{count:0,first:null},looksLike:null,unusable:new Map,broken:null,lost:!1},r=(y,m)=>{i.bad.count+=1,i.bad.first??=y,m&&(i.lost=!0)};
let o="";const l={onEntry:y=>{i.entries+=1,e(y,i)||r(o,!0)},onUnusable:y=>{const m=i.unusable.has(y)||i.unusable.size<oe?y:"other objects, no log entries";i.unusable.
set(m,(i.unusable.get(m)??0)+1),i.lost=!0}},u=new Ie((y,m)=>{o=m,It(y,l)},(y,m)=>{i.bad.count<oe&&(i.looksLike??=cn(y)),r(m,fn(y))});for await(const y of t.pieces)
u.push(y),s(t.readBytes());const p=u.end();return i.broken=t.broken()??(p?null:"the JSON is cut off: it ends within an entry or a list"),i.broken!==null&&(i.lost=
!0),i}var Lt=f(5942),hn=f(28654);class pn{#t;#n;#e;#s=new Map;constructor(t){this.#t=t,this.#n=(0,Lt.AX)(t.windowMs,t.intervalMs),this.#e=[{id:"p95",budgetMs:t.
p95BudgetMs},...t.quantileBudgets.map(({quantile:e,budgetMs:s})=>({id:(0,Lt.KQ)(e),budgetMs:s}))]}add(t,e){const{columns:s,parts:i}=this.#i(t),r=Math.floor(e.startedAt/
this.#n);let o=i.get(r);if(o===void 0){o=i.size,i.set(r,o);for(const{n:u,k:p}of s)u.push(0),p.push(0)}le(s[0],o,(0,hn.Pd)(e,this.#t.errorStatus));const{latencyMs:l}=e;
for(let u=0;u<this.#e.length;u+=1){const p=this.#e[u]?.budgetMs??1/0;le(s[u+1],o,l===null?null:l>p)}}before(t,e){const{pastMs:s}=this.#t,i=this.#s.get(t);if(s===
void 0||i===void 0)return null;const r=Math.floor(e/this.#n),o=[...i.parts.keys()].filter(p=>p<r);if(o.length===0)return null;const l=Math.max(o.reduce((p,y)=>Math.
min(p,y)),r-Lt.pZ,r-Math.ceil(s/this.#n));if(l>=r)return null;const u=Object.fromEntries(["error-rate",...this.#e.map(({id:p})=>p)].map((p,y)=>{const[m,$]=[new Float64Array(
r-l),new Float64Array(r-l)];for(let M=l;M<r;M+=1){const R=i.parts.get(M);R!==void 0&&(m[M-l]=i.columns[y]?.n[R]??0,$[M-l]=i.columns[y]?.k[R]??0)}return[p,{n:m,k:$}]}));
return{partMs:this.#n,rates:u}}#i(t){let e=this.#s.get(t);return e===void 0&&(e={parts:new Map,columns:Array.from({length:1+this.#e.length},()=>({n:[],k:[]}))},
this.#s.set(t,e)),e}}function le(n,t,e){e===null||n===void 0||(n.n[t]=(n.n[t]??0)+1,e&&(n.k[t]=(n.k[t]??0)+1))}function Ot(){return{arrival:.5,at:.5,latencyMs:.5,
key:.5,trace:.5,meta:0,group:0,scope:0}}const Et=10,mn=(1<<Et)-1,ue=[null,"missing","notANumber","negative"],ae=4096,ce=8192,fe=16384,de=15,he=["probe","checker",
"bot","health-path","ignored-agent","ignored-path","other-path"];function gn({status:n,unusable:t,refused:e},{app:s,watched:i,who:r}){return(n??0)|ue.indexOf(t)<<
Et|(e?ae:0)|(s?ce:0)|(i?fe:0)|(r===null?0:he.indexOf(r)+1)<<de}function at({meta:n}){return(n&ce)!==0}function yn({meta:n}){return(n&fe)!==0}function Pt({meta:n}){
return he[(n>>>de)-1]??null}function pe({meta:n}){return(n>>Et&3)!==1}function Ft(n){const{at:t,latencyMs:e}=n;return at(n)&&!Number.isNaN(e)?t-e:t}function bn(n,t){
const{at:e,latencyMs:s,meta:i,group:r}=n,o=i&mn;return{at:e,startedAt:Ft(n),latencyMs:Number.isNaN(s)?null:s,unusable:ue[i>>Et&3]??null,status:o===0?null:o,group:at(
n)?t.nameOf(r):null,refused:(i&ae)!==0,trace:null}}function wn(n,{trace:t}){return t===0?n:{...n,trace:String(t)}}var rt=f(33678),An=f(26764),Ut=f(98219),Wt=f(26207);
const Gt=5e4,On="others";class En{#t=[null];#n=new Map;nameOf(t){return this.#t[t]??null}numberOf(t){if(t===null||t==="")return 0;const e=this.#n.get(t);if(e!==
void 0)return e;const s=this.#t.length;return s>Gt?Gt:(this.#t.push(s===Gt?On:t),this.#n.set(t,s),s)}}const Nn=new Set(["ERROR","CRITICAL","ALERT","EMERGENCY"]);
class Mn{groups=new En;#t;#n;#e;#s;#i=Ot();constructor(t,e){this.#t=(0,rt.Pf)(t),this.#n=(0,Wt.hC)(t),this.#e=t.latencyField.startsWith("httpRequest."),this.#s=
e}read(t,e,s){const{latency:i,status:r}=this.#t,o=Sn(t),l=!this.#e&&(me(t,i)||me(t,r));if(!o&&!l)return"other";if(Number.isNaN(s))return"unusable";const u=this.#i;
u.at=s,u.scope=e,u.trace=Tn(t);const p=$n(t,s,e);return l&&this.#r(t,(0,rt.ez)(t,this.#t),!0,p),o&&this.#r(t,(0,rt.y2)(t),!1,-p),"request"}#r(t,e,s,i){const{at:r,
latencyMs:o,status:l,refused:u}=e,p=(0,Wt.NI)((0,Wt.iN)(t),this.#n),y={app:s,watched:!s&&u&&(l===429||Nn.has(t.severity??"")),who:p},m=this.#i,$=s||o===null?r:r+
o,M=typeof t.receiveTimestamp=="string"?Date.parse(t.receiveTimestamp):Number.NaN;m.arrival=Math.ceil(Number.isNaN(M)?$:M),m.latencyMs=o??Number.NaN,m.group=this.
groups.numberOf(p!==null?(0,An.V)(p,t):s?e.group:Rn(t)),m.meta=gn(e,y),m.key=i,this.#s(m,e)}}function Rn({httpRequest:n}){return(0,Ut.Lu)(n?.requestMethod,n?.requestUrl)}
function Sn(n){return n.logName===void 0?typeof n.httpRequest?.latency=="string":(0,rt.WD)(n)}function me(n,t){return((0,rt.fK)(n,t)??null)!==null}function $n({
insertId:n},t,e){return typeof n=="string"&&n!==""?(0,rt.k2)({timestamp:`${e}:${t}`,insertId:n}):Number.NaN}function Tn({trace:n}){return typeof n!="string"||n===
""?0:(0,rt.k2)({timestamp:"",insertId:n.slice(n.lastIndexOf("/")+1)})||1}class kn{#t=[];#n=new Map;#e={labels:{},number:-1};get all(){return this.#t}numberOf(t){
const e=t.resource?.labels??{},{project_id:s,service_name:i,location:r,revision_name:o}=e,l=this.#e.labels;if(this.#e.number>=0&&o===l.revision_name&&i===l.service_name&&
r===l.location&&s===l.project_id)return this.#e.number;const u=`${String(s)}
${String(i)}
${String(r)}
${String(o)}`;let p=this.#n.get(u);return p===void 0&&(p=this.#t.length,this.#n.set(u,p),this.#t.push({project:Nt(s)??xn(t),service:Nt(i),region:Nt(r),revision:Nt(
o)})),this.#e={labels:e,number:p},p}}function xn({logName:n}){return/^projects\/([^/]+)\/logs\//.exec(n??"")?.[1]??null}function Nt(n){return typeof n=="string"&&
n!==""?n:null}const vn=2**18,Dn=2**12;class ge{#t;#n;#e=new Float64Array(2);#s=0;constructor({slots:t=vn}={}){this.#t=t,this.#n=new Float64Array(Math.min(Dn,t))}add(t){
const e=Ht(this.#n,t);return this.#n[e]===t||this.#e[Ht(this.#e,t)]===t?!1:(this.#n[e]=t,this.#s+=1,this.#s*2>this.#n.length&&this.#i(),!0)}#i(){if(this.#n.length>=
this.#t){this.#e=this.#n,this.#n=new Float64Array(this.#t),this.#s=0;return}const t=new Float64Array(this.#n.length*2);for(const e of this.#n)e!==0&&(t[Ht(t,e)]=
e);this.#n=t}}function Ht(n,t){const e=n.length-1;let s=t&e;for(;;){const i=n[s];if(i===t||i===0||i===void 0)return s;s=s+1&e}}var jn=f(48161),Kt=f(76760),ye;const In=50,
Mt=20,Bn=2**(53-Mt);class Rt{capacity;bytes;#t=0;#n;#e;#s;#i;#r;#u;#o;#l;constructor(t){this.capacity=Math.ceil(t/8)*8;const e=new ArrayBuffer(this.capacity*In);
let s=0;const i=r=>{const o=s;return s+=r*this.capacity,o};this.bytes=new Uint8Array(e),this.#n=new Float64Array(e,i(8),this.capacity),this.#e=new Float64Array(
e,i(8),this.capacity),this.#s=new Float64Array(e,i(8),this.capacity),this.#i=new Float64Array(e,i(8),this.capacity),this.#r=new Float64Array(e,i(8),this.capacity),
this.#u=new Uint32Array(e,i(4),this.capacity),this.#l=new Uint32Array(e,i(4),this.capacity),this.#o=new Uint16Array(e,i(2),this.capacity)}get length(){return this.#t}setLength(t){
this.#t=t}clear(){this.#t=0}add(t){this.#t===this.capacity&&this.#d();const e=this.#t;this.#n[e]=t.arrival,this.#e[e]=t.at,this.#s[e]=t.latencyMs,this.#i[e]=t.key,
this.#r[e]=t.trace,this.#u[e]=t.meta,this.#o[e]=t.group,this.#l[e]=t.scope,this.#t=e+1}load(t,e){e.arrival=this.#n[t]??0,e.at=this.#e[t]??0,e.latencyMs=this.#s[t]??
0,e.key=this.#i[t]??0,e.trace=this.#r[t]??0,e.meta=this.#u[t]??0,e.group=this.#o[t]??0,e.scope=this.#l[t]??0}copyFrom(t,e){const s=this.#a;t.load(e,s),this.add(
s)}retain(t){let e=0;const s=this.#a,i=this.#t;for(let r=0;r<i;r+=1)t(this.#e[r]??0,this.#l[r]??0)&&(e<r&&(this.load(r,s),this.#t=e,this.add(s)),e+=1);this.#t=e}byArrival(){
const t=new Uint32Array(this.#t);let e=1/0,s=-1/0,i=!0;for(let o=0;o<this.#t;o+=1){t[o]=o;const l=this.#n[o]??0;l<s&&(i=!1),l<e&&(e=l),l>s&&(s=l)}if(i)return t;
if(s-e>=Bn||this.#t>2**Mt)return t.sort((o,l)=>(this.#n[o]??0)-(this.#n[l]??0)||o-l);const r=new Float64Array(this.#t);for(let o=0;o<r.length;o+=1)r[o]=((this.#n[o]??
0)-e)*2**Mt+o;r.sort();for(let o=0;o<r.length;o+=1)t[o]=(r[o]??0)%2**Mt;return t}#a=Ot();#d(){const t=new ye(this.capacity*2);t.#n.set(this.#n),t.#e.set(this.#e),
t.#s.set(this.#s),t.#i.set(this.#i),t.#r.set(this.#r),t.#u.set(this.#u),t.#o.set(this.#o),t.#l.set(this.#l),this.capacity=t.capacity,this.bytes=t.bytes,this.#n=
t.#n,this.#e=t.#e,this.#s=t.#s,this.#i=t.#i,this.#r=t.#r,this.#u=t.#u,this.#o=t.#o,this.#l=t.#l}}ye=Rt;const Cn=512*1024,Ln=8*1024;class Pn{#t;#n;#e;#s;#i=[];#r=null;#u=-1;#o=0;constructor(t,{
batch:e=Cn}={}){this.#s=t,this.#n=e,this.#e=Math.min(Ln,e),this.#t=new Rt(Math.min(e,16*1024))}add(t){if(!this.#s(t.at,t.scope))return;const e=this.#t;e.length===
this.#n&&(e.retain(this.#s),e.length>this.#n/2&&this.#l()),e.add(t)}forEach(t){this.#t.retain(this.#s);const e=[new Fn(this.#t),...this.#i.map(i=>new Un(this.#u,
i,this.#e))].filter(i=>i.next()),s=i=>{this.#s(i.at,i.scope)&&t(i)};for(;e.length>0;){e.sort((u,p)=>u.record.arrival-p.record.arrival);const[i,r]=e;if(i===void 0)
break;const o=r?.record.arrival??1/0;let l=!0;for(;l&&i.record.arrival<=o;)s(i.record),l=i.next();l||e.shift()}}close(){this.#r!==null&&((0,j.closeSync)(this.#u),
(0,j.rmSync)(this.#r,{recursive:!0,force:!0}),this.#r=null)}#l(){this.#r===null&&(this.#r=(0,j.mkdtempSync)((0,Kt.join)((0,jn.tmpdir)(),"ion-verify-replay-")),this.#u=
(0,j.openSync)((0,Kt.join)(this.#r,"records"),"w+",384));const t=this.#t.byArrival(),e=new Rt(this.#e),s={blocks:[]};for(let i=0;i<t.length;){for(e.clear();i<t.
length&&e.length<e.capacity;i+=1)e.copyFrom(this.#t,t[i]??0);s.blocks.push({position:this.#o,records:e.length});for(let r=0;r<e.bytes.length;)r+=(0,j.writeSync)(
this.#u,e.bytes,r,e.bytes.length-r,this.#o+r);this.#o+=e.bytes.length}this.#i.push(s),this.#t.clear()}}class Fn{record=Ot();#t;#n;#e=0;constructor(t){this.#t=t,
this.#n=t.byArrival()}next(){const t=this.#n[this.#e];return t===void 0?!1:(this.#t.load(t,this.record),this.#e+=1,!0)}}class Un{record=Ot();#t;#n;#e;#s=0;#i=0;constructor(t,e,s){
this.#t=t,this.#n=e,this.#e=new Rt(s)}next(){return this.#i===this.#e.length&&!this.#r()?!1:(this.#e.load(this.#i,this.record),this.#i+=1,!0)}#r(){const t=this.#n.
blocks[this.#s];return t===void 0?!1:(this.#s+=1,this.#i=0,(0,j.readSync)(this.#t,this.#e.bytes,0,this.#e.bytes.length,t.position),this.#e.setLength(t.records),
!0)}}var Wn=f(11234),zt=f(10953),Gn=f(73511),be=f(7006),ot=f(14664),Hn=f(14134),Kn=f(69466),zn=f(98080),Yn=f(61480),Vn=f(31424),Zn=f(7963);const Jn=1e4,Qn=2e3,_n=.05,
qn=3,Xn=3e4;class ts{#t;#n;#e;#s;#i=0;#r=0;#u=0;#o=0;#l=0;#a=0;constructor(t,e){const{p95BudgetMs:s,quantileBudgets:i,errorStatus:r,errorRateBudget:o,latencyField:l}=t;
this.#t=t,this.#n=e,this.#e=new Yn.g({window:e,budgetsMs:[s,...i.map(({budgetMs:u})=>u)],unit:(0,rt.Pf)(t).unit,errorStatus:r}),this.#s={errorRateBudget:o,slowAllowed:[
.95,...i.map(({quantile:u})=>u)].map(zn.R),platformOnly:l.startsWith("httpRequest.")}}request(t,{route:e,who:s,trace:i}){this.#i+=1;const{errorStatus:r}=this.#t,
o={...(0,Ut.nY)(t,{errorStatus:r,route:e,user:s===null}),trace:we(i)};s!==null&&s!=="probe"&&(this.#a+=1),s===null&&!o.refused&&(this.#r+=1,o.error===!1&&(this.#u+=
1)),this.#e.request(o,{own:s==="probe",fraction:1,project:""})}line(t,e){this.#o+=1,e===0&&(this.#l+=1);const s={...(0,Ut.GN)(t,this.#t.errorStatus),trace:we(e)};
this.#e.beside(s,""),this.#e.line(s,1)}close(t){this.#e.close(t-Xn)}look(t,e){const s=this.#d();if(s!==null)return s;const i=this.#u===0&&2*this.#r<this.#o;if(this.#r===
0||i)return null;const r=t===1/0,o=Math.max(Qn,Math.min(Jn,this.#t.settleMs)),l=r?this.#n.to:Math.min(t-o,this.#n.to),u=this.#e.held({joinedTo:l,appTo:l,last:r,
app:e,platform:{entries:this.#i,probes:{n:0,found:0},silentSince:null,routing:"unread"},minutes:[],monitoringSpread:null,ownBetween:()=>Vn.Yi});return(0,Zn.L)(u,
this.#s)}#d(){const[t,e]=[this.#a,this.#a+this.#r];return t<qn||t<=_n*e||this.#l<=this.#o/2?null:{judged:"platform",certain:!0,doubts:[{code:"not-users",log:"ap\
p",found:t,of:e}],open:{errors:null,latency:null},blocking:null}}}function we(n){return n===0?null:n}class es{window;#t;#n;#e;#s;#i;#r;#u=[];#o;#l=null;#a=0;#d=0;#w=0;#A=new Wn.
Q;#O=0;#E=0;#g=0;#y=!1;#b=-2;#N=null;#h=null;#c=null;constructor(t,e,{groups:s,strangers:i,past:r,repeats:o,both:l}){this.window={from:e,to:e+t.windowMs},this.#t=
t,this.#n=s,this.#e=i,this.#s=new ot.Cv(t,this.window),this.#i=new ot.Cv(t,this.window),this.#s.judge.know(r.app),this.#i.judge.know(r.platform),this.#r=o?new Kn.
h(u=>(0,ot.xQ)(u,t)):null,this.#o=l?new ts(t,this.window):null}add(t){if(this.#$(t.arrival),t.at<this.window.from||!this.#x(t))return;const e=Pt(t)??this.#e.get(
t.trace)??null;if(this.#c!==null||t.arrival>this.window.to+this.#t.settleMs){e===null&&(0,be.R)({startedAt:Ft(t)},this.window)&&(this.#E+=1);return}const s=bn(t,
this.#n);if(at(t)||this.#o?.request(s,{route:this.#n.nameOf(t.group)??"",who:e,trace:t.trace}),e!==null)return this.#f(e,t);if(this.#y=!0,at(t)){pe(t)&&(this.#a+=
1),this.#o?.line(s,t.trace),this.#r===null?this.#s.add(s):this.#u.push(wn(s,t));return}pe(t)&&(this.#d+=1),(s.status??0)>=500&&(this.#O+=1),this.#i.add(s),yn(t)&&
this.#s.add(s)}#p(t){for(const e of t)this.#s.add(ns(e))}#f(t,e){t==="probe"?this.#w+=1:Pt(e)!==null&&this.#A.add(t,this.#n.nameOf(e.group)??"")}#x(t){const{at:e,
latencyMs:s}=t,{to:i}=this.window;if(!at(t)||e<i)return e<i;const{settleMs:r,p95BudgetMs:o}=this.#t;return e<i+r&&(e<i+o||s>o)}finish(){this.#$(1/0);const{from:t}=this.
window,{windowMs:e,settleMs:s,intervalMs:i}=this.#t,r=this.#c===null;r&&(this.#r!==null&&(this.#p(this.#r.sift(this.#u.splice(0),this.window.to)),this.#p(this.#r.
releaseAll(this.window.to))),this.#R(1/0));const o=this.#c??e,l=this.#m,u=l.throughSlice(r?t+e:(0,ot.Km)(t+o,this.#t,this.#h==="proven")),p=l.judge.findings({kind:r?
"ended":"running",afterMs:o,throughSlice:u}),y=this.#l,m=r?this.#B(p):null,$=y===null?null:(0,zt.Jh)(y);return{window:{startedAt:t,endedAt:t+o,plannedMs:e,intervalMs:i,
endedEarly:this.#h,polls:this.#g},decidedMs:this.#c??this.#N??e+s,source:this.#M,findings:[...p.map(M=>y===null?M:(0,zt.Xk)(M,y)),...[m,$].filter(M=>M!==null)],
requests:{source:this.#M,...l.tally.facts(t+o),probes:this.#w,ignored:this.#v(),outside:l.outside,latency:l.judge.latency(),distribution:l.judge.distribution()},
evidenceGrowth:l.judge.growth(u,t),late:this.#E}}#v(){const{count:t,by:e}=this.#A.facts();return{count:t,by:e.map(s=>({...s,name:(0,Hn.E$)(s.name)}))}}get#m(){return this.#M===
"app"?this.#s:this.#i}get#M(){const t=this.#l?.judged??null;return t==="app"||t==="platform"?t:this.#a>0?"app":this.#d>0?"platform":null}#R(t){const{count:e,unusable:s}=this.#s.
tally,{missing:i,notANumber:r,negative:o,noStatus:l}=s;return this.#l=this.#o===null?null:this.#o.look(t,{requests:e,noLatency:i+r+o,noStatus:l}),this.#l}#$(t){
const{windowMs:e,intervalMs:s}=this.#t,{from:i}=this.window;for(;this.#c===null;){const r=this.#g*s;if(r>=e||i+r>=t)return;this.#g+=1,this.#D(r)}}#D(t){const e=this.
window.from+t;this.#r!==null&&this.#p(this.#r.sift(this.#u.splice(0),e)),this.#o?.close(e);const s=this.#S((0,ot.Km)(e,this.#t,!1));if(!(!this.#y&&s===this.#b)){
if(this.#y=!1,this.#b=s,this.#T(s,e).breached&&this.#j(s,e)&&(this.#N??=t,this.#t.failFast))return this.#k("failed",t);this.#t.earlyPass&&this.#I(e)&&this.#k("p\
roven",t)}}#j(t,e){const s=this.#R(e);if(!this.#T(t,e).breached)return!1;if(s===null)return!0;const i=e-this.window.from;return this.#m.judge.findings({kind:"ru\
nning",afterMs:i,throughSlice:t}).some(o=>o.decision==="fail"&&(0,zt.kv)(o,s)===null)}#T(t,e){const s={throughSlice:this.#S((0,ot.zL)(e)),underWay:(0,ot.Rv)(null)};
return this.#m.judge.look(t,s)}#I(t){const e=this.#S((0,ot.Km)(t,this.#t,!0));if(!this.#m.judge.look(e).proven)return!1;const s=this.#R(t);return(s===null||ss(s))&&
this.#m.judge.look(e).proven}#S(t){return this.#m.throughSlice(t)}#k(t,e){this.#h=t,this.#c=e}#B([t]){const e=t?.evidence??null;if(this.#M!=="app"||t===void 0||
e===null)return null;const s=this.#s.tally.facts().byStatus.filter(({status:i})=>i>=500).reduce((i,{count:r})=>i+r,0);return(0,Gn.A)({n:t.n,k:t.bad??0},{platform:this.#O,
app:s},{errorRateBudget:this.#t.errorRateBudget,failLevel:e.failLevel})}}function ns(n){return{...n,trace:null}}function ss({certain:n,blocking:t,open:e}){return n&&
t===null&&e.errors===null&&e.latency===null}class is{#t;#n;#e=new Map;constructor(t,e){this.#t=t,this.#n=e}note(t,e){e>=(this.#e.get(t)??1/0)||this.#e.set(t,e)}mayHold(t){
if(this.#t!==null)return this.#s(this.#t,t);for(const e of this.#e.values())if(this.#s(e,t))return!0;return!1}windows(){const t=[...this.#e].toSorted(([,s],[,i])=>s-
i);if(this.#t!==null)return[{from:this.#t,files:t.map(([s])=>s)}];const e=[];for(const[s,i]of t){const r=e.at(-1);r!==void 0&&(i<r.from+this.#n||s.firstAt<=r.lastAt)?
(r.files.push(s),r.lastAt=Math.max(r.lastAt,s.lastAt)):e.push({from:i,files:[s],lastAt:s.lastAt})}return e}#s(t,e){return e>=t&&e<t+this.#n}}const rs=1e6,os=60*
6e4;async function ls(n,{settings:t,from:e,wanted:s}){const i=new kn,r=[],o=new pn(t),l=new nt.R({latency:t.latencyField,status:t.statusField}),u=new Map,p=new Pn(
(y,m)=>r[m]?.starts.mayHold(y)===!0);try{let y;const m=new Mn(t,(N,W)=>{const B=r[N.scope];if(B===void 0)return;const Y=Pt(N);if(Y===null&&o.add(Ae(B.place,at(N)),
W),!B.wanted||y===void 0)return;at(N)?N.trace!==0&&!B.repeats&&(B.repeats=!B.appTraces.add(N.trace)):B.both=!0;const q=as(N);B.starts.note(y,q),N.at>B.lastAt&&(B.
lastAt=N.at),q<y.firstAt&&(y.firstAt=q),Y!==null&&N.trace!==0&&u.size<rs&&u.set(N.trace,Y),p.add(N)}),$=[];for(const{name:N,input:W,onPiece:B,onEnd:Y}of n){const q=await dn(
N,W,(ct,et)=>{const lt=i.numberOf(ct);et.scopes.add(lt),r[lt]??={appTraces:new ge,repeats:!1,both:!1,place:us(i.all[lt]??Yt),starts:new is(e,t.windowMs+t.settleMs),
lastAt:-1/0,wanted:s(i.all[lt]??Yt)};const ft=cs(ct);ft<et.firstAt&&(et.firstAt=ft),ft>et.lastAt&&(et.lastAt=ft),y=et,r[lt].wanted&&l.add(ct);const xe=m.read(ct,
lt,ft);return xe==="other"&&(et.others+=1),xe!=="unusable"},B);Y(),$.push(q)}const M=r.map(({starts:N,place:W,repeats:B,both:Y})=>N.windows().map(q=>{const ct=ft=>o.
before(Ae(W,ft),q.from),et={app:ct(!0),platform:ct(!1)},{groups:lt}=m;return{window:q,replay:new es(t,q.from,{groups:lt,strangers:u,past:et,repeats:B,both:Y}),empty:!0}})),
R=new ge;p.forEach(N=>{if(!(!Number.isNaN(N.key)&&!R.add(N.key)))for(const W of M[N.scope]??[])W.replay.add(N),W.empty=!1});const k=M.flatMap((N,W)=>N.filter(({
empty:B})=>!B).map(({window:B,replay:Y})=>({scope:i.all[W]??Yt,replayed:Y.finish(),lastAt:r[W]?.lastAt??0,files:$.filter(q=>B.files.includes(q))})));return k.sort(
(N,W)=>N.replayed.window.startedAt-W.replayed.window.startedAt),{deploys:k,files:$,missing:l.missing(),scopes:i.all}}finally{p.close()}}function Ae(n,t){return t?
`${n}
app`:n}function us({project:n,service:t,region:e}){return[n,t,e].join(`
`)}const Yt={project:null,service:null,region:null,revision:null};function as(n){const t=Ft(n);return n.at-t<=os?t:n.at}function cs({timestamp:n}){return typeof n==
"string"?Date.parse(n):Number.NaN}var Oe=f(79856),St=f(41072),Ee=f(28771),Ne=f(39969),fs=f(23602),ds=f(39046),Vt=f(81959),tt=f(80788);function hs(n,t){const e=H(
Zt(t)).map(({key:s})=>s);return n.flatMap(s=>{const i=t.filter(r=>r.files.includes(s));return i.map(({deploy:r,report:o})=>{const l=r?.scope??null;return JSON.stringify(
{file:s,...Object.fromEntries(e.map(u=>[u,l?.[u]??null])),...i.length>1?{revision:l?.revision??null}:{},verdict:o.verdict,at:r===null?null:r.replayed.decidedMs/
1e3,requests:o.requests?.count??0,errorRate:$t(o,"error-rate"),p95Ms:$t(o,"p95")})})})}function ps(n,t,e){const[s]=n,i=e.asTable||s===void 0?Re(n,e):gs(s,e),r=Se(
n,t,e.language).map(o=>`${(0,Oe.pj)(o,1e3)}
`).join("");return{result:`${i}
`,trouble:r}}function ms(n,t,e){const[s]=n,i=e.asTable||s===void 0?[Re(n,e)]:[(0,Ne.Gc)((0,Ee.f)(s.report)).trimEnd(),Me(s,e.language).join(" ")],r=Se(n,t,e.language).
map(o=>`- ${(0,Oe.pj)(o,1e3)}`);return`${[...i,r.join(`
`)].filter(o=>o!=="").join(`

`)}
`}function gs(n,{language:t}){const e=(0,Ee.f)(n.report);return(0,fs.b)(e,{colour:!1},Me(n,t)).trimEnd()}function Me({deploy:n},t){if(n===null)return[];const{window:e,
decidedMs:s,late:i}=n.replayed,r=(0,tt.t)(t).cli,o=(0,St.B)((0,tt.t)(t).units),l=Math.ceil(e.plannedMs/e.intervalMs);return[r.replayed(o,e,s,e.polls,l),...i===0?
[]:[r.late(o,i)]]}function Re(n,{language:t}){const e=(0,tt.t)(t).cli,{columns:s}=e,i=(0,St.B)((0,tt.t)(t).units);if(n.length===0)return e.noDeploys;const r=H(Zt(
n)).map(({key:R})=>R),o=!0,l=(0,Ne.tp)({name:"",columns:[{title:s.file},...r.map(R=>({title:e.places[R]})),{title:s.revision},{title:s.begins},{title:s.verdict},
{title:s.decided,figures:o},{title:s.requests,figures:o},{title:s.errorRate,figures:o},{title:s.p95,figures:o}],rows:n.map(({files:R,deploy:k,report:N})=>{const W=$t(
N,"error-rate"),B=$t(N,"p95");return[(0,Vt.aY)(R.length>1?`${R[0]} + ${R.length-1}`:R[0]??""),...r.map(Y=>(0,Vt.aY)(k?.scope[Y]??"")),(0,Vt.aY)(k?.scope.revision??
""),k===null?"":i.dateTime(k.replayed.window.startedAt),{mark:ds.j7[N.verdict],word:(0,tt.t)(t).verdicts[N.verdict]},k===null?"":i.duration(k.replayed.decidedMs),
i.count(N.requests?.count??0),W===null?"":i.percent(W),B===null?"":i.duration(B)]})},(0,tt.t)(t),1/0),u=R=>n.filter(({report:k})=>k.verdict===R),p=u("fail"),y=p.
map(({deploy:R})=>R?.replayed.decidedMs??0).sort((R,k)=>R-k),m=e.sums(i,n.length,u("pass").length,p.length,u("inconclusive").length),[$]=y,M=$===void 0?[]:[e.early(
i,$,y[Math.ceil(y.length/2)-1]??$,y.at(-1)??$)];return`${l}

${[m,...M].join(" ")}`}function Se(n,{deploys:t,files:e,missing:s,scopes:i},r){const o=(0,tt.t)(r).cli,l=(0,St.B)((0,tt.t)(r).units),u=Zt(n),p=m=>H(m).map(({key:$,
values:M})=>[$,M]),y=t.length===0?[...new Set(i.map(bs))]:[];return[...e.flatMap(m=>ys(m,r).map($=>`${m.file}: ${$}`)),...s.map(({field:m,path:$,entries:M,instead:R})=>o.
missing(l,M,$,`${m}-field`,R.join(", "))),...p(u).length===0?[]:[o.several(l,p(u))],...y.length===0?[]:[o.onlyOthers(l,y.slice(0,$e),y.length-$e)]]}const $e=20;
function ys({bad:n,looksLike:t,unusable:e,broken:s},i){const r=(0,tt.t)(i).cli,o=(0,St.B)((0,tt.t)(i).units);return[...n.count===0?[]:[r.bad(o,n.count,n.first??
"?")],...t===null?[]:[r.looksLike(t)],...[...e].map(([l,u])=>r.unusable(o,u,l)),...s===null?[]:[s]]}function bs({service:n,region:t,project:e,revision:s}){const i=[
n,t,e].filter(r=>r!==null).join(", ");return`${s??"\u2013"}${i===""?"":` (${i})`}`}function Zt(n){return n.flatMap(({deploy:t})=>t===null?[]:[t.scope])}function $t(n,t){
return n.findings.find(e=>e.id===t)?.value??null}var Jt=f(79338),ws=f(39849),Te=f(84638),As=f(97378);const Os=["error-rate","p95"],ke="\u2013";function Es(n,{file:t,
settings:e,generatedAt:s}){const{onInconclusive:i,onNoData:r}=e,o={onInconclusive:i,onNoData:r},l=n?.deploy.replayed??null,u=n?.deploy.scope??null,p=(l?.findings??
[]).map(k=>(0,Jt.p_)(k,Ns(n))),y=u?.service??(e.service===""?null:e.service),m=u?.region??(e.region===""?null:e.region),$=u?.project??e.project??null,M=u?.revision??
null;let R="";if(l!==null&&y!==null&&m!==null&&M!==null){const k={service:y,region:m,revision:M},{startedAt:N,plannedMs:W}=l.window,B={from:N,to:N+W},Y=l.source===
"app"?(0,be.r)(k,e,B):{filter:(0,Te.u)(k),window:B};R=(0,Te.Tq)(Y.filter,Y.window.from,Y.window.to)}return{schema:"ion-verify/report@1",generatedAt:s,language:e.
language,...(0,ws.L)(p,{cancelled:!1,policies:o,required:Os}),policies:o,service:{name:y??(t==="-"?"stdin":(0,Kt.basename)(t)),region:m??ke,project:$??ke,url:null},
candidate:M===null?null:{...Rs,name:M},baseline:null,traffic:[],readiness:[],window:l?.window??null,serviceWatch:null,findings:p,requests:l===null?null:{...l.requests,
filter:R,sampling:null,reads:{total:0,mostInAMinute:0},longestSeenMs:null,waits:null},evidenceGrowth:l?.evidenceGrowth??[],probes:[],memory:null,cpu:null,errorMessages:[],
newMessages:null,links:{revision:null,logs:l===null||$===null||R===""?null:(0,As.HM)($,R,l.window.startedAt,l.window.startedAt+l.window.plannedMs),metrics:null},
rollback:null,notices:Ms(l)}}function Ns(n){if(n===null)return Jt.pQ;const{startedAt:t,endedAt:e}=n.deploy.replayed.window,{readTo:s,gap:i}=n.coverage,r={readTo:s,
gap:i&&{...i,since:s}};return{sights:{...Jt.pQ.sights,requests:r,refused:r},from:t,until:e}}function Ms(n){if(n===null||n.requests.count>0)return[];const{count:t}=n.
requests.ignored;return t===0?[]:[{code:"only-not-users",ignored:t}]}const Rs={createdAt:null,memoryLimit:null,cpuLimit:null,minInstances:null,maxInstances:null,
concurrency:null,timeoutMs:null,healthCheck:null,logUri:null};async function Ss(n){const t=(0,U.l)(n,v.I,K.MT.verify),{options:e,faults:s}=t,i=e.from===void 0?null:
xs(e.from,s),r=e.since===void 0?null:vs(e.since,s),o=t.files.length>0?[...new Set(t.files)]:["-"];s.push(...o.flatMap(Ds));const{settings:l}=await(0,U.K)(t,js(process.
env),[]);(0,C.setFlagsFromString)("--semi-space-growth-factor=1");const u=await ls($s(o),{settings:l,from:i,wanted:k=>P(k,l)}),p=Ts(u,l),y=Math.max(...u.deploys.
map(k=>k.lastAt)),m=p.filter(({deploy:k})=>r===null||ks(k,y-r)),$=r!==null||m.length>1;if(e.json!==void 0)for(const k of hs(o,m))process.stdout.write(`${k}
`);const M={language:l.language,asTable:$},R=ps(m,u,M);return e.json===void 0&&process.stdout.write(R.result),process.stderr.write(R.trouble),e.summary!==void 0&&
(0,j.writeFileSync)(e.summary,ms(m,u,M)),(0,J.F)(m.map(({report:k})=>k))}function*$s(n){for(const t of n){const e=G(t,process.stdin),s=new D(process.stderr,t,e.
totalBytes);yield{name:t,input:e,onPiece:i=>s.show(i),onEnd:()=>s.clear()}}}function Ts({deploys:n,files:t},e){const s=Date.now(),i=(r,o)=>Es(r&&{deploy:r,coverage:c(
r,t)},{file:o,settings:e,generatedAt:s});return t.flatMap(r=>{const{file:o}=r;return n.some(l=>l.files.includes(r))?n.filter(l=>l.files[0]===r).map(l=>({files:l.
files.map(u=>u.file),deploy:l,report:i(l,o)})):[{files:[o],deploy:null,report:i(null,o)}]})}function ks(n,t){return n!==null&&n.replayed.window.startedAt>=t}function xs(n,t){
const e=/^\d{4}-\d{2}-\d{2}T/.test(n)?Date.parse(n):Number.NaN;return Number.isNaN(e)?(t.push({name:"--from",value:(0,x.WU)(n),allowed:"a time as logs have it, \
for example `2026-03-01T10:00:00Z`",where:"option"}),null):e}function vs(n,t){const e=(0,Z.E)(n);return e!==null?e:(t.push({name:"--since",value:(0,x.WU)(n),allowed:"\
a duration, for example `7d` or `12h`",where:"option"}),null)}function Ds(n){const t=e=>[{name:(0,x.WU)(n),value:e,allowed:"a file with log entries, or `-` for \
stdin",where:"file"}];if(n==="-")return process.stdin.isTTY?t("the terminal, which nothing was piped into"):[];try{return(0,j.statSync)(n).isDirectory()?t("a di\
rectory"):((0,j.accessSync)(n,j.constants.R_OK),[])}catch(e){const s=e instanceof Error&&"code"in e?e.code:null;return t(s==="ENOENT"?"a file that does not exis\
t":`a file that cannot be read (${String(s)})`)}}function js(n){return{HOME:n.HOME}}}),60283:((dt,V,f)=>{f.d(V,{B:()=>D,I:()=>S});var C=f(7017);const j=Object.fromEntries(
[[1e-6,"ns nsec nsecs nano nanos nanosecond nanoseconds"],[.001,"us \xB5s \u03BCs usec usecs micro micros microsecond microseconds"],[1,"ms msec msecs milli mil\
lis millisecond milliseconds"],[1e3,"s sec secs second seconds"],[6e4,"m min mins minute minutes"],[36e5,"h hr hrs hour hours"]].flatMap(([O,d])=>d.split(" ").map(
E=>[E,O]))),x=String.raw`\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?`,K=new RegExp(`^([+-]?)(${x})$`,"i"),Z=new RegExp(`^([+-]?)((?:(?:${x})\\s*[a-z\xB5\u03BC]+\\s*)+\
)$`,"i"),J=new RegExp(`(${x})\\s*([a-z\xB5\u03BC]+)\\s*`,"gi"),U=/^([+-]?)(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/,A=/^([+-]?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i,
b=60;function D(O,d){if(O==null)return{latencyMs:null,unusable:"missing"};const E=T(O,d);return E===null||!Number.isFinite(E)?{latencyMs:null,unusable:"notANumb\
er"}:E<0?{latencyMs:null,unusable:"negative"}:{latencyMs:E+0,unusable:null}}function S(O,d){return d==="s"?O/1e3:O*C.Z[d]}function T(O,d){return typeof O=="numb\
er"?O/C.Z[d]:typeof O=="string"?L(O.trim(),d):typeof O=="object"&&O!==null&&!Array.isArray(O)?G(O):null}function L(O,d){if(O.length>b)return null;const E=K.exec(
O);if(E!==null)return z(E[1],Number(E[2])/C.Z[d]);const[,a,c]=Z.exec(O)??[];if(c!==void 0)return z(a,F(c));const g=U.exec(O)??A.exec(O);if(g===null)return null;
const[,w,v,h,P]=g;return v===void 0&&h===void 0&&P===void 0?null:z(w,Number(v??0)*36e5+Number(h??0)*6e4+Number(P??0)*1e3)}function F(O){let d=0;for(const[,E,a=""]of O.
matchAll(J)){const c=j[a.toLowerCase()];if(c===void 0)return null;d+=Number(E)*c}return d}function G(O){const d=Object.entries(O).filter(([,a])=>a!==null);if(d.
length===0||d.some(([a])=>a!=="seconds"&&a!=="nanos"))return null;const E=a=>{const c=O[a]??0;return typeof c=="number"||typeof c=="string"&&K.test(c)?Number(c):
Number.NaN};return E("seconds")*1e3+E("nanos")/1e6}function z(O,d){return d===null?null:O==="-"?-d:d}}),33678:((dt,V,f)=>{f.d(V,{H0:()=>A,Pf:()=>K,WD:()=>U,e9:()=>D,
ez:()=>Z,fK:()=>S,k2:()=>d,tQ:()=>E,y2:()=>J});var C=f(23930),j=f(60283),x=f(92479);function K({latencyField:a,statusField:c,groupField:g,latencyUnit:w}){return{
latency:a,status:c,group:g,unit:a==="httpRequest.latency"?"s":w}}function Z(a,c){const g=D(a.timestamp),{latencyMs:w,unusable:v}=(0,j.B)(S(a,c.latency),c.unit);
return{at:g,startedAt:g-(w??0),latencyMs:w,unusable:v,status:(0,x.r)(S(a,c.status),c.status),group:O(S(a,c.group)),refused:!1,trace:a.trace??null}}function J(a){
const c=D(a.timestamp),g=A(a),{latencyMs:w,unusable:v}=b(a)?{latencyMs:null,unusable:null}:(0,j.B)(a.httpRequest?.latency,"s");return{at:c,startedAt:c,latencyMs:w,
unusable:v,status:(0,x.r)(a.httpRequest?.status),group:null,refused:g,trace:a.trace??null}}function U(a){return a.logName?.endsWith("run.googleapis.com%2Freques\
ts")===!0}function A(a){const c=a.httpRequest?.status??0;return(c===429||c>=500)&&b(a)}function b({labels:a,httpRequest:c}){const{status:g=0,latency:w}=c??{};return g>=
400&&a?.instanceId===void 0&&(w===void 0||/^0(\.0+)?s$/.test(w))}function D(a){return a===void 0?Number.NaN:Date.parse(a)}function S(a,c){const{names:g,parts:w}=G(
c),v=T(a,g);return v!==void 0||w===null?v:L(a,w,0)}function T(a,c){let g=a;for(const w of c){if(typeof g!="object"||g===null||!Object.hasOwn(g,w))return;g=g[w]}
return g}function L(a,c,g){if(g===c.length)return a;if(typeof a!="object"||a===null)return;let w="";for(let v=g+1;v<=c.length;v++){if(w=v===g+1?c[g]??"":`${w}.${c[v-
1]}`,!Object.hasOwn(a,w))continue;const h=L(a[w],c,v);if(h!==void 0)return h}}const F=new Map;function G(a){let c=F.get(a);if(c===void 0){const g=(0,C.eZ)(a),w=g.
flatMap(v=>v.split("."));c={names:g,parts:w.length>2?w:null},F.set(a,c)}return c}const z=100;function O(a){return typeof a=="string"&&a!==""?a.slice(0,z):null}function d(a){
return E(a.timestamp??"",a.insertId??JSON.stringify(a))}function E(...a){let c=3735928559,g=1103547991;for(const w of a){for(let v=0;v<w.length;v++){const h=w.charCodeAt(
v);c=Math.imul(c^h,2654435761),g=Math.imul(g^h,1597334677)}c=Math.imul(c^31,2654435761)}return c=Math.imul(c^c>>>16,2246822507)^Math.imul(g^g>>>13,3266489909),g=
Math.imul(g^g>>>16,2246822507)^Math.imul(c^c>>>13,3266489909),4294967296*(2097151&g)+(c>>>0)}}),84638:((dt,V,f)=>{f.d(V,{C6:()=>O,DV:()=>b,ER:()=>T,Ic:()=>x,RE:()=>d,
Tq:()=>E,W$:()=>K,b$:()=>G,f2:()=>z,gw:()=>L,jJ:()=>a,ml:()=>D,mr:()=>J,rI:()=>S,ru:()=>F,u:()=>A});var C=f(23930),j=f(60283);function x(h){return['resource.typ\
e="cloud_run_revision"',`resource.labels.service_name=${w(h.service)}`,...h.revision===null?[]:[`resource.labels.revision_name=${w(h.revision)}`],`resource.labe\
ls.location=${w(h.region)}`].join(" AND ")}function K(h,{latency:P,status:H}){const nt=[...(0,C.Hz)(P),...(0,C.Hz)(H)].map(_=>`${_}:*`);return`${x(h)} AND (${[...new Set(
nt)].join(" OR ")})`}const Z=[100,500];function J(h,{fields:P,to:H,quickMs:nt}){const _=[...Z.filter(ht=>ht<nt),nt],yt=_.map((ht,X)=>{const ut=_[X-1],mt=`timest\
amp<"${v(H+ht)}"`;return ut===void 0?mt:`(${mt} AND ${U(P,ut)})`});return`${h} AND (${[...yt,U(P,nt)].join(" OR ")})`}function U({latency:h,unit:P},H){return h===
"httpRequest.latency"?`${h}>="${H/1e3}s"`:`(${(0,C.Hz)(h).flatMap(_=>[`${_}>=${(0,j.I)(H,P)}`,`${_}=~"."`,`${_}.seconds:*`]).join(" OR ")})`}function A(h){return`${x(
h)} AND ${c}`}function b(h){return`${A(h)} AND (httpRequest.status=429 OR httpRequest.status>=500) AND NOT labels.instanceId:*`}function D(h,P){const H=["severi\
ty>=ERROR",`(${c} AND httpRequest.status=429)`,g,`httpRequest.userAgent=${w(P)}`];return`${x(h)} AND (${H.join(" OR ")})`}function S(h){return`${x(h)} AND ${g} \
AND NOT severity=INFO`}function T(h){return`${x(h)} AND NOT ${c} AND NOT ${g} AND (jsonPayload:* OR textPayload:"{")`}function L(h){return`${x(h)} AND ${g}`}function F(h){
return`${x(h)} AND severity>=ERROR AND (NOT ${c} OR textPayload:*)`}function G(h){const P=["severity>=ERROR",'log_id("run.googleapis.com/stderr")',g];return`${x(
h)} AND (${P.join(" OR ")})`}function z(h){return`${A(h)} AND httpRequest.userAgent:"ion-verify/"`}function O(h){return`${x(h)} AND (${c} OR trace:*)`}function d(h,P){
return['resource.type="cloud_run_revision"',c,`httpRequest.userAgent=${w(P)}`,`NOT resource.labels.revision_name=${w(h)}`].join(" AND ")}function E(h,P,H){return`${h}\
 AND timestamp>="${v(P)}" AND timestamp<"${v(H)}"`}function a(h,P,H="insertId"){return P>=1?h:`${h} AND sample(${H}, ${P})`}const c='log_id("run.googleapis.com/\
requests")',g='(log_id("run.googleapis.com/varlog/system") OR log_id("run.googleapis.com//var/log/system"))';function w(h){return`"${h.replace(/[\\"]/g,"\\$&")}\
"`}function v(h){return new Date(h).toISOString()}}),92479:((dt,V,f)=>{f.d(V,{r:()=>J});const C=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",
400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PERMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORT\
ED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVAILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]],j={200:"OK SUCCESS SUCCEEDED",
201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"PARTIAL_CONTENT",301:"MOVED_PERMANENTLY",302:"FOUND",303:"SEE_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRE\
CT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"UNAUTHORIZED",402:"PAYMENT_REQUIRED",403:"FORBIDDEN",405:"METHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQU\
EST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_REQUIRED",412:"PRECONDITION_FAILED",413:"PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPO\
RTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"CANCELED CLIENT_CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER\
_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVICE_UNAVAILABLE",504:"GATEWAY_TIMEOUT TIMEOUT"},x=new Map([...Object.
entries(j).flatMap(([b,D])=>D.split(" ").map(S=>[A(S),Number(b)])),...C.map(([b,D])=>[A(b),D])]),K=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,
Z=60;function J(b,D=""){if(typeof b=="string"&&b.length<=Z){const S=b.trim(),[,T]=K.exec(S)??[];return T!==void 0?Number(T):/^\d{1,2}$/.test(S)?U(Number(S),D):x.
get(A(S))??null}return typeof b!="number"||!Number.isInteger(b)?null:b>=100&&b<=599?b:U(b,D)}function U(b,D){return/grpc/i.test(D)?C[b]?.[1]??null:null}function A(b){
return b.replace(/[\s_-]/g,"").toLowerCase()}}),26207:((dt,V,f)=>{f.d(V,{iN:()=>J,XM:()=>U,hC:()=>K,NI:()=>Z});const C=["GoogleHC/","GoogleStackdriverMonitoring\
-UptimeChecks","kube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","Da\
tadogSynthetics","Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","O\
hDear","Cronitor","SentryUptimeBot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackb\
ox-Exporter/","ELB-HealthChecker/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/H\
C","Edge Health Probe","HealthCheck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balan\
cer Agent","WhatapUrlCheck"],j=["Google-Cloud-Scheduler"],x=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartner\
s-Google","Storebot-Google","bingbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","Se\
znamBot","Sogou web spider","Qwantbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","\
barkrowler","SERankingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","f\
acebookexternalhit","Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinter\
estbot","redditbot","SkypeUriPreview","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","Interne\
tMeasurement","internet-measurement.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.ne\
t","NetcraftSurveyAgent","Netcraft Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","securi\
ty.txt scanserver","libredtail-http"];function K({healthPath:d,ignoreAgents:E,ignorePaths:a,paths:c}){const g=d===void 0?null:U(d);return{healthPath:g==="/"?null:
g,agents:G(E,w=>z(w)),ignored:G(a,O),only:G(c,O)}}function Z({agent:d,url:E,method:a},c){if(d!==void 0&&d!==""){const w=F(d,a);if(w!==null)return w;if(c.agents?.
test(d)===!0)return"ignored-agent"}if(E===void 0)return null;const g=U(E);return g===c.healthPath?"health-path":c.ignored?.test(g)===!0?"ignored-path":c.only?.test(
g)===!1?"other-path":null}function J({httpRequest:d}){return{agent:d?.userAgent,url:d?.requestUrl,method:d?.requestMethod}}function U(d){const E=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.
exec(d)?.[1]??"";return E===""?"/":E}const A=/^ion-verify\//i,b=G(C,z),D=G(j,z),S=G(x,z),T=new Map,L=5e3;function F(d,E){let a=T.get(d);return a===void 0&&(a=A.
test(d)?"probe":b?.test(d)===!0?"checker":D?.test(d)===!0?"keeps-warm":S?.test(d)===!0?"bot":null,T.size<L&&T.set(d,a)),a!=="keeps-warm"?a:/^(GET|HEAD)$/i.test(
E??"")?"checker":null}function G(d,E){return d===void 0||d.length===0?null:new RegExp(d.map(E).join("|"),"i")}function z(d){return d.replace(/[\\^$.*+?()[\]{}|]/g,
String.raw`\$&`)}function O(d){return`^${d.split("*").map(z).join(".*")}$`}}),21743:((dt,V,f)=>{f.d(V,{m:()=>j,x:()=>x});var C=f(38419);function j(A,b,D=.05){if(A===
0)return{low:0,high:1};const S=A-b,T=b/A,L=A*Math.log1p(1/A)+.5*Math.log((A+1)/(2*Math.PI))+(0,C.$R)(A+1)-K(b)-K(S)+Math.log(Math.PI)-Math.log(D),F=G=>L+Z(b,G/T)+
Z(S,(1-G)/(1-T))>0;return{low:J(T,0,F),high:J(T,1,F)}}function x(A,b=.95,D=.05){const S=D/2;let T=0,L=A+1;for(let F=U(A);F>=1;F/=2)(0,C.ux)((0,C.Er)(A,T+F-1,b),
S)&&(T+=F),(0,C.ux)((0,C.fl)(A,L-F,b),S)&&(L-=F);return{low:T===0?null:T,high:L>A?null:L}}function K(A){return(A===0?0:A*Math.log1p(.5/A))+(0,C.$R)(A+.5)}function Z(A,b){
return A===0?0:A*Math.log(b)}function J(A,b,D){let S=A,T=b;for(;;){const L=(S+T)/2;if(L===S||L===T)return S;D(L)?S=L:T=L}}function U(A){let b=1;for(;b<=A;)b*=2;
return b}})};
