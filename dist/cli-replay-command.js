"use strict";exports.id=4872,exports.ids=[4872],exports.modules={27774:((at,G,u)=>{u.r(G),u.d(G,{replay:()=>Ps});var T=u(78877),$=u(73024),z=u(42785),W=u(98799),H=u(7426),V=u(
38442),K=u(98871),y=u(30501),S=u(52686);const F=100,C=24;class M{#e;#n;#t;#s=performance.now();#i=!1;constructor(t,e,s){this.#e=t,this.#n=e,this.#t=s}show(t){if(this.#e.
isTTY!==!0||performance.now()-this.#s<F)return;this.#s=performance.now(),this.#i=!0;const e=`${this.#n}  ${A(t,this.#t)}`;this.#e.write(`\r\x1B[K${(0,S.o)(e,(this.#e.
columns||80)-1)}`)}clear(){this.#i&&this.#e.write("\r\x1B[K")}}function A(n,t){const e=`${(n/1e6).toFixed(0)} MB`;if(t===null||t===0)return e;const s=Math.min(1,
n/t),i=Math.floor(s*C);return`${"█".repeat(i)}${"░".repeat(C-i)} ${Math.floor(s*100)} % of ${(t/1e6).toFixed(0)} MB`}var m=u(57075),w=u(38522);const k=128*1024;
function L(n,t){const e=n==="-"?null:(0,$.statSync)(n);if(e?.isDirectory()===!0)throw new Error("is a directory");const s=n==="-"?t:(0,$.createReadStream)(n,{highWaterMark:k});
let i=0,r=null;async function*o(){for await(const l of s){const h=typeof l=="string"?Buffer.from(l):l;i+=h.length,yield h}}async function*a(){try{yield*g(d(o()))}catch(l){
if(!(l instanceof Error&&"code"in l&&String(l.code).startsWith("Z_")))throw l;r=`the compressed data is damaged or cut off (${l.message})`}}return{pieces:a(),totalBytes:e?.
isFile()===!0?e.size:null,readBytes:()=>i,broken:()=>r}}async function*d(n){const{head:t,rest:e}=await c(n);if(t[0]!==31||t[1]!==139){yield*e;return}const s=(0,w.
createGunzip)({chunkSize:k});(0,m.pipeline)(e,s,()=>{}),yield*s}async function*g(n){const{head:t,rest:e}=await c(n),s=v(t);if(s===null){const r=t[0]===239&&t[1]===
187&&t[2]===191?3:0;let o=!0;for await(const a of e)yield o?a.subarray(r):a,o=!1;return}const i=new TextDecoder(s);for await(const r of e)yield Buffer.from(i.decode(
r,{stream:!0}));yield Buffer.from(i.decode())}function v(n){const[t,e]=n;if(t===255&&e===254)return"utf-16le";if(t===254&&e===255)return"utf-16be";const s=i=>i===
91||i===123;return s(t)&&e===0?"utf-16le":t===0&&s(e)?"utf-16be":null}async function c(n){let t=Buffer.alloc(0);for(;t.length<3;){const s=await n.next();if(s.done===
!0)break;t=t.length===0?s.value:Buffer.concat([t,s.value])}async function*e(){t.length>0&&(yield t),yield*n}return{head:t,rest:e()}}const f=10;function O({replayed:n,
files:t},e){const{startedAt:s,endedAt:i,intervalMs:r}=n.window,o=e.find(p=>p.lost&&(t.includes(p)||p.scopes.size===0));if(o!==void 0)return{readTo:s,gap:{code:"\
cut-off",detail:`${o.file}: ${j(o)}`}};const a=Math.max(r,f*(i-s)/Math.max(1,n.requests.count));let l=s;for(const{firstAt:p,lastAt:N}of t.toSorted((B,E)=>B.firstAt-
E.firstAt)){if(p>l+a)break;l=Math.max(l,N)}if(l+a>=i)return{readTo:1/0,gap:null};const h=Math.min(...t.map(({firstAt:p})=>p).filter(p=>p>l)),b=h<i?`between ${P(
l)} and ${P(h)} the files hold nothing`:`the files end at ${P(l)}, ${(0,H.wN)(1e3*Math.round((i-l)/1e3))} before the window does`;return{readTo:l,gap:{code:"not\
-exported",detail:b}}}function j({broken:n,unusable:t,bad:e}){if(n!==null)return n;const[s]=t;return s!==void 0?`${s[1]} ${s[0]}`:`${e.count} unreadable, the fi\
rst: ${e.first??"?"}`}function P(n){return new Date(n).toISOString()}var q=u(35787);const lt=["service","region","project"];function Re(n,t){return[...lt,"revis\
ion"].every(e=>{const s=t[e]??"";return s===""||n[e]===null||n[e]===s})}function kt(n){return lt.flatMap(t=>{const e=[...new Set(n.map(s=>s[t]??"–"))].sort();
return e.length>1?[{key:t,values:e}]:[]})}var Te=u(16748);const vt=["entries","logs","logEntries","log_entries","receivedMessages","messages","events","items","\
records","results","rows","data"],Yt=16*1024*1024,Xt=512*1024,[nt,ht,Qt]=[10,34,92],[st,xt,dt,Pe]=[123,125,91,93],Ie=new RegExp(`"(?:${vt.join("|")})"\\s*:\\s*$`),
Fe=64;class Ce{#e;#n;#t=Buffer.alloc(0);#s=0;#i=[];#r=0;#l=0;#o=!0;#a=0;#u=!1;constructor(t,e){this.#e=t,this.#n=e}push(t){const e=this.#t.subarray(this.#s);this.#t=
e.length===0?t:Buffer.concat([e,t]),this.#s=0,this.#c(!1)}end(){return this.#c(!0),this.#i.length===0&&this.#s>=this.#t.length&&!this.#u}#c(t){for(;this.#b()&&this.#M(
t););}#b(){const t=this.#t;for(;this.#s<t.length;this.#s+=1){const e=t[this.#s];if(e===nt)this.#r+=1,this.#a=0,this.#u=!1;else if(e===32||e===9)this.#a!==null&&
(this.#a+=1);else if(e===44)this.#a=null;else if(e!==13&&!this.#u)return!0}return!1}#M(t){const e=this.#t[this.#s]??0,s=this.#i.at(-1);if(e===st)return this.#A(
t,s!==st);if(e===dt)this.#i.push(e);else if(e===Pe&&s===dt||e===xt&&s===st)this.#i.pop();else return s===st?this.#y(t):this.#w(t);return this.#h(this.#s+1),!0}#A(t,e){
if(this.#o&&e&&this.#O())return!0;const s=this.#s,i=this.#g(s,t);switch(i.kind){case"ended":return e&&this.#k(s,i.end),this.#o=this.#t[i.end]===nt&&!this.#t.subarray(
s,i.end).includes(nt),this.#h(i.end),!0;case"list":return this.#i.push(st,dt),this.#h(i.from),!0;case"broken":return this.#f(s,i.resumeAt),this.#h(i.resumeAt),!0;case"\
open":return!t&&this.#t.length-s<=Yt||(this.#f(s,this.#t.length),t)?!1:(this.#h(this.#t.length),this.#u=!0,!0)}}#O(){const t=this.#t,e=this.#s,s=t.subarray(e,e+
Xt).indexOf(nt)+e;if(s<e)return this.#o=!1,!1;let i=s-1;for(;t[i]===13||t[i]===44||t[i]===32;)i-=1;const r=t[i]===xt?qt(t.toString("utf8",e,i+1)):void 0;return r===
void 0?(this.#o=!1,!1):(this.#d(r),this.#s=s,this.#a=null,!0)}#g(t,e){const s=this.#t,i=this.#a;let r=0,o=!1;for(let a=t;a<s.length;a+=1){const l=s[a];if(o){if(l===
Qt)a+=1;else if(l===ht)o=!1;else if(l===nt)return{kind:"broken",resumeAt:a}}else if(l===ht)o=!0;else if(l===st)r+=1;else if(l===xt){if(r-=1,r===0)return{kind:"e\
nded",end:a+1}}else if(l===dt){if(r===1&&Le(s,t,a))return{kind:"list",from:a+1}}else if(l===nt&&i!==null){if(a+i+1>=s.length&&!e)return{kind:"open"};if(De(s,a+1,
i))return{kind:"broken",resumeAt:a}}}return{kind:"open"}}#y(t){const e=this.#t,s=this.#s;if(e[s]!==ht)return this.#h(s+1),!0;for(let i=s+1;i<e.length;i+=1)if(e[i]===
Qt)i+=1;else if(e[i]===ht)return this.#h(i+1),!0;return t?!1:this.#t.length-s>Yt&&this.#w(t)}#w(t){const e=this.#t,s=this.#s;let i=s+1;for(;i<e.length&&e[i]!==nt&&
e[i]!==st;)i+=1;return i===e.length&&!t&&i-s<Xt?!1:(this.#f(s,i),this.#h(i),!0)}#k(t,e){const s=qt(this.#t.toString("utf8",t,e));s===void 0?this.#f(t,e):this.#d(
s)}#d(t){this.#e(t,this.#m()),this.#l+=1}#f(t,e){this.#n(this.#t.toString("utf8",t,Math.min(e,t+200)),this.#m()),this.#l+=1}#m(){const[t,e]=[this.#r+1,this.#l+1];
return this.#i.length>0?`line ${t}, entry ${e}`:`line ${t}`}#h(t){for(let e=this.#s;e<t;e+=1)this.#t[e]===nt&&(this.#r+=1);this.#s=t,this.#a=null}}function qt(n){
try{return JSON.parse(n)}catch{return}}function De(n,t,e){for(let s=t;s<t+e;s+=1)if(n[s]!==32&&n[s]!==9)return!1;return n[t+e]===st}function Le(n,t,e){return Ie.
test(n.toString("latin1",Math.max(t,e-Fe),e))}function I(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Ue(n){const{timestamp:t,logName:e,jsonPayload:s,
httpRequest:i,resource:r}=n;return typeof e=="string"&&typeof t=="string"&&t.charCodeAt(10)===84&&t.endsWith("Z")&&Ke(s)&&(i===void 0||Ge(i))&&(r===void 0||ze(r))&&
We(n)}function We(n){for(const t in n)if(t.includes("_")||t.includes("."))return!1;return!0}function Ke(n){return n===void 0||I(n)&&!I(n.fields)}function Ge(n){
if(!I(n))return!1;const{status:t,latency:e}=n;return(t===void 0||typeof t=="number")&&(e===void 0||typeof e=="string")}function ze(n){return I(n)&&(n.labels===void 0||
I(n.labels))}function St(n){if(typeof n=="string")return Ve(n.trim());if(typeof n=="number")return pt(_t(n));if(!I(n))return;if(n.value!==void 0)return St(n.value);
const t=ft(n.seconds);return t===void 0?void 0:pt(t*1e3+(ft(n.nanos)??0)/1e6)}const He=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
function Ve(n){const t=He.exec(n);if(t!==null){const[,s="",i="",r=""]=t,a=r===""||/^(?:z|utc)$/i.test(r)?"Z":`${r.slice(0,3)}:${r.slice(3).replace(":","")||"00"}`;
return pt(Date.parse(`${s}T${i}${a}`))}const e=n===""?Number.NaN:Number(n);return Number.isNaN(e)?void 0:pt(_t(e))}function _t(n){return n<1e11?n*1e3:n<1e14?n:n<
1e17?n/1e3:n/1e6}function pt(n){return Number.isFinite(n)&&Math.abs(n)<=864e13?new Date(n).toISOString():void 0}function ft(n){if(typeof n=="number")return n;if(typeof n==
"string"&&/^-?\d+$/.test(n))return Number(n);if(!(!I(n)||typeof n.low!="number"||typeof n.high!="number"))return n.high*2**32+(n.low>>>0)}function Je(n){if(typeof n==
"number")return`${n}s`;if(typeof n=="string")return/^\d+(\.\d+)?$/.test(n)?`${n}s`:n;if(!I(n))return n;const{seconds:t,nanos:e}=n;return t===void 0&&e===void 0?
n:`${((ft(t)??0)*1e9+(ft(e)??0))/1e9}s`}function $t(n){try{return JSON.parse(n)}catch{return}}function ct(n){const t=typeof n=="string"&&n.startsWith("{")?$t(n):
n;return I(t)?t:void 0}const te=["nullValue","numberValue","stringValue","boolValue","structValue","listValue"];function ee(n){const{fields:t}=n;return!I(t)||!Object.
values(t).every(Ze)?n:Object.fromEntries(Object.entries(t).map(([e,s])=>[e,ne(s)]))}function Ze(n){return I(n)&&te.some(t=>Object.hasOwn(n,t))}function ne(n){if(!I(
n))return n;const t=n.kind,e=te.find(i=>typeof t=="string"?i===t:Object.hasOwn(n,i)),s=e===void 0?null:n[e];return e==="nullValue"?null:e==="structValue"&&I(s)?
ee({fields:{},...s}):e==="listValue"&&I(s)?Array.isArray(s.values)?s.values.map(ne):[]:s}const Ye=["resource","jsonPayload","httpRequest","protoPayload","labels"],
Xe=["project_id","location","service_name","revision_name","configuration_name"],Qe=["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EME\
RGENCY"];function qe(n){const t=_e(n),{timestamp:e,receiveTimestamp:s}=t,i=St(s),r=ct(t.jsonPayload),o=ct(t.httpRequest),a={...t,logName:sn(t),timestamp:St(e)??
e??i,receiveTimestamp:i,severity:rn(t.severity),jsonPayload:r&&ee(r),httpRequest:o&&en(o),resource:nn(t),labels:ct(t.labels),trace:it(t.trace),insertId:it(t.insertId),
textPayload:it(t.textPayload)};for(const l of Object.keys(a))a[l]===void 0&&delete a[l];return a}function _e(n){const t={};for(const[e,s]of Object.entries(n)){if(!Et(
s))continue;const[i="",...r]=e.split("."),o=Bt(i),a=Ye.find(l=>e.startsWith(`${l}_`)||e.startsWith(`${se(l)}_`));if(r.length>0)jt(t,[o,...r],s);else if(a===void 0)
t[o]=tn(t[o],s);else{const l=e.slice((e.startsWith(`${a}_`)?a:se(a)).length+1),h=a==="resource"&&l.startsWith("labels_");jt(t,h?[a,"labels",l.slice(7)]:[a,l],s)}}
return t}function tn(n,t){return I(n)&&I(t)?{...n,...t}:t}function jt(n,[t="",...e],s){if(e.length===0){n[t]=s;return}const i=ct(n[t])??{};jt(i,e,s),n[t]=i}function en(n){
const t=Object.fromEntries(Object.entries(n).map(([i,r])=>[Bt(i),r])),{status:e,latency:s}=t;return Et(e)&&(t.status=ft(e)??e),Et(s)?t.latency=Je(s):delete t.latency,
t}function nn(n){const t=ct(n.resource)??{},s={...Object.fromEntries(Xe.map(r=>[r,it(n[Bt(r)])]).filter(([,r])=>r!==void 0)),...ct(t.labels)},i=it(t.type);if(!(i===
void 0&&Object.keys(s).length===0))return{...i===void 0?{}:{type:i},labels:s}}function sn(n){const[t,e]=[it(n.logName),it(n.logId)];if(t===void 0)return e===void 0?
void 0:`projects/-/logs/${encodeURIComponent(e)}`;const[,s,i]=/^(.*?\/logs\/)(.+)$/.exec(t)??[];return s===void 0||i===void 0||!i.includes("/")?t:`${s}${encodeURIComponent(
i)}`}function rn(n){return typeof n=="number"?Qe[n/100]:it(n)}function it(n){return typeof n=="string"&&n!==""?n:void 0}function Et(n){return n!=null}function Bt(n){
return n.replace(/_([a-z])/g,(t,e)=>e.toUpperCase())}function se(n){return n.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}const on=[{name:"CloudEvents",is:({specversion:n,
type:t,source:e})=>typeof n=="string"&&(Z(t)||Z(e)),content:({data:n,data_base64:t})=>Tt(n??t),lacks:"`data` that is JSON"},{name:"Pub/Sub envelopes",is:({message:n,
subscription:t,ackId:e})=>I(n)&&(re(n)||Z(t)||Z(e)),content:({message:n})=>Tt(n.data),lacks:"`message.data` that is JSON in base64"},{name:"Pub/Sub messages",is:re,
content:({data:n})=>Tt(n),lacks:"`data` that is JSON in base64"},{name:"objects of Google's Node client",is:({metadata:n})=>I(n)&&Rt(n),content:cn,lacks:"`metad\
ata`"},{name:"lists",is:n=>!Rt(n)&&vt.some(t=>Array.isArray(n[t])),content:n=>vt.map(t=>n[t]).find(t=>Array.isArray(t)),lacks:"entries"}],ie=5;function Nt(n,t,e=0){
if(Array.isArray(n)&&e<ie){for(const i of n)Nt(i,t,e+1);return}if(!I(n))return t.onUnusable("values that are no JSON objects");if(Ue(n))return t.onEntry(n);const s=on.
find(({is:i})=>i(n));if(s!==void 0&&e<ie){const i=s.content(n);return i===void 0?t.onUnusable(`${s.name} without ${s.lacks}`):Nt(i,an(s.name,t),e+1)}if(Rt(n))return t.
onEntry(qe(n));t.onUnusable(fn(n))}function an(n,{onEntry:t,onUnusable:e}){return n==="lists"?{onEntry:t,onUnusable:e}:{onEntry:t,onUnusable:s=>e(`${n} with ${s}`)}}
function Rt(n){return n.timestamp===void 0&&n.receiveTimestamp===void 0?n.receive_timestamp!==void 0||Z(n.logName)&&Z(n.insertId):Object.keys(n).some(t=>ln.test(
t))}const ln=/^(?:log_?name|log_?id|insert_?id|severity|trace|text_?payload|(?:resource|labels|json_?payload|proto_?payload|http_?request)(?:[._].*)?|service_name|revision_name)$/i;
function re(n){const{data:t,attributes:e,ackId:s,publishTime:i,messageId:r,"@type":o}=n,a=[r,n.message_id,i,n.publish_time,s].some(mt);if(Z(o)&&o.endsWith("Pubs\
ubMessage")||I(t)&&Z(t.data)&&!mt(n.metadata))return!0;const l=Z(t)||ae(t);return un(n)?!1:a?l||I(e)||t===void 0:l&&Object.keys(n).length<=3}function un(n){return Z(
n.logName)||Z(n.log_name)||mt(n.metadata)}function Tt(n){return ae(n)?$t(Buffer.from(n.data).toString("utf8")):Z(n)?oe(n)??oe(Buffer.from(n,"base64").toString("\
utf8")):n??void 0}function oe(n){const t=$t(n);return typeof t=="object"&&t!==null?t:void 0}function ae(n){return I(n)&&n.type==="Buffer"&&Array.isArray(n.data)}
function cn({metadata:n,data:t}){const e={...n};return I(t)&&Object.keys(t).length>0?e.jsonPayload=t:Z(t)&&(e.textPayload=t),e}function fn(n){if(I(n.error)){const{
message:o}=n.error;return`error answers (${Z(o)?o:"without a message"})`}if(Array.isArray(n.f))return"rows of BigQuery's API without names (`bq query --format=j\
son` names them)";if(Array.isArray(n.resourceLogs))return"OpenTelemetry logs";if(I(n.incident))return"notifications of an alert";const t=Object.keys(n),e=t.slice(
0,6).map(o=>`\`${o}\``),s=t.length===0?"without any key":`with ${e.join(", ")}${t.length>6?", …":""}`,r=["timestamp","receiveTimestamp","receive_timestamp"].some(
o=>mt(n[o]))?"no log entries":"without `timestamp`, so no log entries";return`objects ${s}, ${r}`}function Z(n){return typeof n=="string"&&n!==""}function mt(n){
return n!=null}const hn=[{is:/^---(?:\s|$)|^(?:insertId|httpRequest|labels|logName|receiveTimestamp):/,kind:"YAML: export it with `--format json`"},{is:/^"?(?:insert_?id|log_?name|timestamp|severity|receive_?timestamp|http_?request[._]\w+|json_?payload[._]\w+)"?[,;\t]/i,
kind:"a table (CSV): export it as JSON"},{is:/^<(?:!doctype|html|\?xml)/i,kind:"HTML or XML, not a log"},{is:/^PK\p{Cc}/u,kind:"a zip archive: unpack it first"},
{is:/^\uFFFD?BZh|^BZh|^\uFFFD7zXZ|^\(\uFFFD\/\uFFFD/,kind:"compressed with something else than gzip: unpack it first"},{is:/^Obj\p{Cc}/u,kind:"Avro: export it a\
s JSON"},{is:/^PAR1/,kind:"Parquet: export it as JSON"},{is:/[^\P{Cc}\t\r\n]/u,kind:"binary data, no text"}];function dn(n){return hn.find(({is:t})=>t.test(n))?.
kind??null}function pn(n){return/["{}[\]:\uFFFD]|[^\P{Cc}\t\r\n]/u.test(n)}const le=20;async function mn(n,t,e,s){const i={file:n,entries:0,others:0,firstAt:1/0,
lastAt:-1/0,scopes:new Set,bad:{count:0,first:null},looksLike:null,unusable:new Map,broken:null,lost:!1},r=(b,p)=>{i.bad.count+=1,i.bad.first??=b,p&&(i.lost=!0)};
let o="";const a={onEntry:b=>{i.entries+=1,e(b,i)||r(o,!0)},onUnusable:b=>{const p=i.unusable.has(b)||i.unusable.size<le?b:"other objects, no log entries";i.unusable.
set(p,(i.unusable.get(p)??0)+1),i.lost=!0}},l=new Ce((b,p)=>{o=p,Nt(b,a)},(b,p)=>{i.bad.count<le&&(i.looksLike??=dn(b)),r(p,pn(b))});for await(const b of t.pieces)
l.push(b),s(t.readBytes());const h=l.end();return i.broken=t.broken()??(h?null:"the JSON is cut off: it ends within an entry or a list"),i.broken!==null&&(i.lost=
!0),i}var Pt=u(5942),gn=u(28654);class yn{#e;#n;#t;#s=new Map;constructor(t){this.#e=t,this.#n=(0,Pt.AX)(t.windowMs,t.intervalMs),this.#t=[...t.p95BudgetMs===void 0?
[]:[{id:"p95",budgetMs:t.p95BudgetMs}],...t.quantileBudgets.map(({quantile:e,budgetMs:s})=>({id:(0,Pt.KQ)(e),budgetMs:s}))]}add(t,e){const{columns:s,parts:i}=this.#i(
t),r=Math.floor(e.startedAt/this.#n);let o=i.get(r);if(o===void 0){o=i.size,i.set(r,o);for(const{n:l,k:h}of s)l.push(0),h.push(0)}ue(s[0],o,(0,gn.Pd)(e,this.#e.
errorStatus));const{latencyMs:a}=e;for(let l=0;l<this.#t.length;l+=1){const h=this.#t[l]?.budgetMs??1/0;ue(s[l+1],o,a===null?null:a>h)}}before(t,e){const{pastMs:s}=this.#e,
i=this.#s.get(t);if(s===void 0||i===void 0)return null;const r=Math.floor(e/this.#n),o=[...i.parts.keys()].filter(h=>h<r);if(o.length===0)return null;const a=Math.
max(o.reduce((h,b)=>Math.min(h,b)),r-Pt.pZ,r-Math.ceil(s/this.#n));if(a>=r)return null;const l=Object.fromEntries(["error-rate",...this.#t.map(({id:h})=>h)].map(
(h,b)=>{const[p,N]=[new Float64Array(r-a),new Float64Array(r-a)];for(let B=a;B<r;B+=1){const E=i.parts.get(B);E!==void 0&&(p[B-a]=i.columns[b]?.n[E]??0,N[B-a]=i.
columns[b]?.k[E]??0)}return[h,{n:p,k:N}]}));return{partMs:this.#n,rates:l}}within(t,{from:e,to:s}){const i=this.#s.get(t),[r,o]=[Math.ceil(e/this.#n),Math.floor(
s/this.#n)];let a=0;for(let l=r;l<o;l+=1){const h=i?.parts.get(l);h!==void 0&&(a+=i?.columns[0]?.n[h]??0)}return{seen:a,forMs:Math.max(0,o-r)*this.#n}}#i(t){let e=this.#s.
get(t);return e===void 0&&(e={parts:new Map,columns:Array.from({length:1+this.#t.length},()=>({n:[],k:[]}))},this.#s.set(t,e)),e}}function ue(n,t,e){e===null||n===
void 0||(n.n[t]=(n.n[t]??0)+1,e&&(n.k[t]=(n.k[t]??0)+1))}function gt(){return{arrival:.5,at:.5,latencyMs:.5,key:.5,trace:.5,meta:0,group:0,scope:0}}const yt=10,
wn=(1<<yt)-1,ce=[null,"missing","notANumber","negative"],fe=4096,he=8192,de=16384,pe=15,me=["probe","checker","bot","health-path","ignored-agent","ignored-path",
"other-path"];function bn({status:n,unusable:t,refused:e},{app:s,watched:i,who:r}){return(n??0)|ce.indexOf(t)<<yt|(e?fe:0)|(s?he:0)|(i?de:0)|(r===null?0:me.indexOf(
r)+1)<<pe}function ut({meta:n}){return(n&he)!==0}function Mn({meta:n}){return(n&de)!==0}function It({meta:n}){return me[(n>>>pe)-1]??null}function ge({meta:n}){
return(n>>yt&3)!==1}function Ft(n){const{at:t,latencyMs:e}=n;return ut(n)&&!Number.isNaN(e)?t-e:t}function An(n,t){const{at:e,latencyMs:s,meta:i,group:r}=n,o=i&
wn;return{at:e,startedAt:Ft(n),latencyMs:Number.isNaN(s)?null:s,unusable:ce[i>>yt&3]??null,status:o===0?null:o,group:ut(n)?t.nameOf(r):null,refused:(i&fe)!==0,trace:null}}
function On(n,{trace:t}){return t===0?n:{...n,trace:String(t)}}var rt=u(33678),kn=u(26764),Ct=u(98219),Dt=u(26207);const Lt=5e4,vn="others";class xn{#e=[null];#n=new Map;nameOf(t){
return this.#e[t]??null}numberOf(t){if(t===null||t==="")return 0;const e=this.#n.get(t);if(e!==void 0)return e;const s=this.#e.length;return s>Lt?Lt:(this.#e.push(
s===Lt?vn:t),this.#n.set(t,s),s)}}const Sn=new Set(["ERROR","CRITICAL","ALERT","EMERGENCY"]);class $n{groups=new xn;#e;#n;#t;#s;#i=gt();constructor(t,e){this.#e=
(0,rt.Pf)(t),this.#n=(0,Dt.hC)(t),this.#t=t.latencyField.startsWith("httpRequest."),this.#s=e}read(t,e,s){const{latency:i,status:r}=this.#e,o=En(t),a=!this.#t&&
(ye(t,i)||ye(t,r));if(!o&&!a)return"other";if(Number.isNaN(s))return"unusable";const l=this.#i;l.at=s,l.scope=e,l.trace=Nn(t);const h=Bn(t,s,e);return a&&this.#r(
t,(0,rt.ez)(t,this.#e),!0,h),o&&this.#r(t,(0,rt.y2)(t),!1,-h),"request"}#r(t,e,s,i){const{at:r,latencyMs:o,status:a,refused:l}=e,h=(0,Dt.NI)((0,Dt.iN)(t),this.#n),
b={app:s,watched:!s&&l&&(a===429||Sn.has(t.severity??"")),who:h},p=this.#i,N=s||o===null?r:r+o,B=typeof t.receiveTimestamp=="string"?Date.parse(t.receiveTimestamp):
Number.NaN;p.arrival=Math.ceil(Number.isNaN(B)?N:B),p.latencyMs=o??Number.NaN,p.group=this.groups.numberOf(h!==null?(0,kn.V)(h,t):s?e.group:jn(t)),p.meta=bn(e,b),
p.key=i,this.#s(p,e)}}function jn({httpRequest:n}){return(0,Ct.Lu)(n?.requestMethod,n?.requestUrl)}function En(n){return n.logName===void 0?typeof n.httpRequest?.
latency=="string":(0,rt.WD)(n)}function ye(n,t){return((0,rt.fK)(n,t)??null)!==null}function Bn({insertId:n},t,e){return typeof n=="string"&&n!==""?(0,rt.k2)({timestamp:`${e}\
:${t}`,insertId:n}):Number.NaN}function Nn({trace:n}){return typeof n!="string"||n===""?0:(0,rt.k2)({timestamp:"",insertId:n.slice(n.lastIndexOf("/")+1)})||1}class Rn{#e=[];#n=new Map;#t={
labels:{},number:-1};get all(){return this.#e}numberOf(t){const e=t.resource?.labels??{},{project_id:s,service_name:i,location:r,revision_name:o}=e,a=this.#t.labels;
if(this.#t.number>=0&&o===a.revision_name&&i===a.service_name&&r===a.location&&s===a.project_id)return this.#t.number;const l=`${String(s)}
${String(i)}
${String(r)}
${String(o)}`;let h=this.#n.get(l);return h===void 0&&(h=this.#e.length,this.#n.set(l,h),this.#e.push({project:wt(s)??Tn(t),service:wt(i),region:wt(r),revision:wt(
o)})),this.#t={labels:e,number:h},h}}function Tn({logName:n}){return/^projects\/([^/]+)\/logs\//.exec(n??"")?.[1]??null}function wt(n){return typeof n=="string"&&
n!==""?n:null}const Pn=2**18,In=2**12;class we{#e;#n;#t=new Float64Array(2);#s=0;constructor({slots:t=Pn}={}){this.#e=t,this.#n=new Float64Array(Math.min(In,t))}add(t){
const e=Ut(this.#n,t);return this.#n[e]===t||this.#t[Ut(this.#t,t)]===t?!1:(this.#n[e]=t,this.#s+=1,this.#s*2>this.#n.length&&this.#i(),!0)}#i(){if(this.#n.length>=
this.#e){this.#t=this.#n,this.#n=new Float64Array(this.#e),this.#s=0;return}const t=new Float64Array(this.#n.length*2);for(const e of this.#n)e!==0&&(t[Ut(t,e)]=
e);this.#n=t}}function Ut(n,t){const e=n.length-1;let s=t&e;for(;;){const i=n[s];if(i===t||i===0||i===void 0)return s;s=s+1&e}}var Fn=u(48161),Wt=u(76760),be;const Cn=50,
bt=20,Dn=2**(53-bt);class Mt{capacity;bytes;#e=0;#n;#t;#s;#i;#r;#l;#o;#a;constructor(t){this.capacity=Math.ceil(t/8)*8;const e=new ArrayBuffer(this.capacity*Cn);
let s=0;const i=r=>{const o=s;return s+=r*this.capacity,o};this.bytes=new Uint8Array(e),this.#n=new Float64Array(e,i(8),this.capacity),this.#t=new Float64Array(
e,i(8),this.capacity),this.#s=new Float64Array(e,i(8),this.capacity),this.#i=new Float64Array(e,i(8),this.capacity),this.#r=new Float64Array(e,i(8),this.capacity),
this.#l=new Uint32Array(e,i(4),this.capacity),this.#a=new Uint32Array(e,i(4),this.capacity),this.#o=new Uint16Array(e,i(2),this.capacity)}get length(){return this.#e}setLength(t){
this.#e=t}clear(){this.#e=0}add(t){this.#e===this.capacity&&this.#c();const e=this.#e;this.#n[e]=t.arrival,this.#t[e]=t.at,this.#s[e]=t.latencyMs,this.#i[e]=t.key,
this.#r[e]=t.trace,this.#l[e]=t.meta,this.#o[e]=t.group,this.#a[e]=t.scope,this.#e=e+1}load(t,e){e.arrival=this.#n[t]??0,e.at=this.#t[t]??0,e.latencyMs=this.#s[t]??
0,e.key=this.#i[t]??0,e.trace=this.#r[t]??0,e.meta=this.#l[t]??0,e.group=this.#o[t]??0,e.scope=this.#a[t]??0}copyFrom(t,e){const s=this.#u;t.load(e,s),this.add(
s)}retain(t){let e=0;const s=this.#u,i=this.#e;for(let r=0;r<i;r+=1)t(this.#t[r]??0,this.#a[r]??0)&&(e<r&&(this.load(r,s),this.#e=e,this.add(s)),e+=1);this.#e=e}byArrival(){
const t=new Uint32Array(this.#e);let e=1/0,s=-1/0,i=!0;for(let o=0;o<this.#e;o+=1){t[o]=o;const a=this.#n[o]??0;a<s&&(i=!1),a<e&&(e=a),a>s&&(s=a)}if(i)return t;
if(s-e>=Dn||this.#e>2**bt)return t.sort((o,a)=>(this.#n[o]??0)-(this.#n[a]??0)||o-a);const r=new Float64Array(this.#e);for(let o=0;o<r.length;o+=1)r[o]=((this.#n[o]??
0)-e)*2**bt+o;r.sort();for(let o=0;o<r.length;o+=1)t[o]=(r[o]??0)%2**bt;return t}#u=gt();#c(){const t=new be(this.capacity*2);t.#n.set(this.#n),t.#t.set(this.#t),
t.#s.set(this.#s),t.#i.set(this.#i),t.#r.set(this.#r),t.#l.set(this.#l),t.#o.set(this.#o),t.#a.set(this.#a),this.capacity=t.capacity,this.bytes=t.bytes,this.#n=
t.#n,this.#t=t.#t,this.#s=t.#s,this.#i=t.#i,this.#r=t.#r,this.#l=t.#l,this.#o=t.#o,this.#a=t.#a}}be=Mt;const Ln=512*1024,Un=8*1024;class Wn{#e;#n;#t;#s;#i=[];#r=null;#l=-1;#o=0;constructor(t,{
batch:e=Ln}={}){this.#s=t,this.#n=e,this.#t=Math.min(Un,e),this.#e=new Mt(Math.min(e,16*1024))}add(t){if(!this.#s(t.at,t.scope))return;const e=this.#e;e.length===
this.#n&&(e.retain(this.#s),e.length>this.#n/2&&this.#a()),e.add(t)}forEach(t){this.#e.retain(this.#s);const e=[new Kn(this.#e),...this.#i.map(i=>new Gn(this.#l,
i,this.#t))].filter(i=>i.next()),s=i=>{this.#s(i.at,i.scope)&&t(i)};for(;e.length>0;){e.sort((l,h)=>l.record.arrival-h.record.arrival);const[i,r]=e;if(i===void 0)
break;const o=r?.record.arrival??1/0;let a=!0;for(;a&&i.record.arrival<=o;)s(i.record),a=i.next();a||e.shift()}}close(){this.#r!==null&&((0,$.closeSync)(this.#l),
(0,$.rmSync)(this.#r,{recursive:!0,force:!0}),this.#r=null)}#a(){this.#r===null&&(this.#r=(0,$.mkdtempSync)((0,Wt.join)((0,Fn.tmpdir)(),"ion-verify-replay-")),this.#l=
(0,$.openSync)((0,Wt.join)(this.#r,"records"),"w+",384));const t=this.#e.byArrival(),e=new Mt(this.#t),s={blocks:[]};for(let i=0;i<t.length;){for(e.clear();i<t.
length&&e.length<e.capacity;i+=1)e.copyFrom(this.#e,t[i]??0);s.blocks.push({position:this.#o,records:e.length});for(let r=0;r<e.bytes.length;)r+=(0,$.writeSync)(
this.#l,e.bytes,r,e.bytes.length-r,this.#o+r);this.#o+=e.bytes.length}this.#i.push(s),this.#e.clear()}}class Kn{record=gt();#e;#n;#t=0;constructor(t){this.#e=t,
this.#n=t.byArrival()}next(){const t=this.#n[this.#t];return t===void 0?!1:(this.#e.load(t,this.record),this.#t+=1,!0)}}class Gn{record=gt();#e;#n;#t;#s=0;#i=0;constructor(t,e,s){
this.#e=t,this.#n=e,this.#t=new Mt(s)}next(){return this.#i===this.#t.length&&!this.#r()?!1:(this.#t.load(this.#i,this.record),this.#i+=1,!0)}#r(){const t=this.#n.
blocks[this.#s];return t===void 0?!1:(this.#s+=1,this.#i=0,(0,$.readSync)(this.#e,this.#t.bytes,0,this.#t.bytes.length,t.position),this.#t.setLength(t.records),
!0)}}var Kt=u(67817),zn=u(11234),Gt=u(10953),Hn=u(73511),Me=u(7006),ot=u(67365),Vn=u(14134),Jn=u(69466),Zn=u(42618),Yn=u(61480),Xn=u(31424),Qn=u(38430);const qn=1e4,
_n=2e3,ts=.05,es=3,ns=3e4;class ss{#e;#n;#t;#s;#i=0;#r=0;#l=0;#o=0;#a=0;#u=0;constructor(t,e){const{quantileBudgets:s,errorStatus:i,latencyField:r}=t;this.#e=t,
this.#n=e,this.#t=new Yn.g({window:e,budgetsMs:[(0,Kt.j)(t),...s.map(({budgetMs:o})=>o)],unit:(0,rt.Pf)(t).unit,errorStatus:i}),this.#s={errorRateBudget:(0,Kt.S)(
t),slowAllowed:[.95,...s.map(({quantile:o})=>o)].map(Zn.RW),platformOnly:r.startsWith("httpRequest.")}}request(t,{route:e,who:s,trace:i}){this.#i+=1;const{errorStatus:r}=this.#e,
o={...(0,Ct.nY)(t,{errorStatus:r,route:e,user:s===null}),trace:Ae(i)};s!==null&&s!=="probe"&&(this.#u+=1),s===null&&!o.refused&&(this.#r+=1,o.error===!1&&(this.#l+=
1)),this.#t.request(o,{own:s==="probe",fraction:1,project:""})}line(t,e){this.#o+=1,e===0&&(this.#a+=1);const s={...(0,Ct.GN)(t,this.#e.errorStatus),trace:Ae(e)};
this.#t.beside(s,""),this.#t.line(s,1)}close(t){this.#t.close(t-ns)}look(t,e){const s=this.#c();if(s!==null)return s;const i=this.#l===0&&2*this.#r<this.#o;if(this.#r===
0||i)return null;const r=t===1/0,o=Math.max(_n,Math.min(qn,this.#e.settleMs)),a=r?this.#n.to:Math.min(t-o,this.#n.to),l=this.#t.held({joinedTo:a,appTo:a,last:r,
app:e,platform:{entries:this.#i,probes:{n:0,found:0},silence:null,routing:"unread"},minutes:[],monitoringSpread:null,ownBetween:()=>Xn.Yi});return(0,Qn.L)(l,this.#s)}#c(){
const[t,e]=[this.#u,this.#u+this.#r];return t<es||t<=ts*e||this.#a<=this.#o/2?null:{judged:"platform",certain:!0,doubts:[{code:"not-users",log:"app",found:t,of:e}],
open:{errors:null,latency:null},platformWhole:null,blocking:null,thin:!1}}}function Ae(n){return n===0?null:n}class is{window;#e;#n;#t;#s;#i;#r;#l=[];#o;#a=null;#u=0;#c=0;#b=0;#M=new zn.
Q;#A=0;#O=0;#g=0;#y=!1;#w=-2;#k=null;#d=null;#f=null;constructor(t,e,{groups:s,strangers:i,past:r,repeats:o,both:a}){this.window={from:e,to:e+t.windowMs},this.#e=
t,this.#n=s,this.#t=i,this.#s=new ot.Cv(t,this.window),this.#i=new ot.Cv(t,this.window),this.#s.judge.know(r.app),this.#i.judge.know(r.platform),this.#r=o?new Jn.
h(l=>(0,ot.xQ)(l,t)):null,this.#o=a?new ss(t,this.window):null}add(t){if(this.#$(t.arrival),t.at<this.window.from||!this.#N(t))return;const e=It(t)??this.#t.get(
t.trace)??null;if(this.#f!==null||t.arrival>this.window.to+this.#e.settleMs){e===null&&(0,Me.R)({startedAt:Ft(t)},this.window)&&(this.#O+=1);return}const s=An(t,
this.#n);if(ut(t)||this.#o?.request(s,{route:this.#n.nameOf(t.group)??"",who:e,trace:t.trace}),e!==null)return this.#h(e,t);if(this.#y=!0,ut(t)){ge(t)&&(this.#u+=
1),this.#o?.line(s,t.trace),this.#r===null?this.#s.add(s):this.#l.push(On(s,t));return}ge(t)&&(this.#c+=1),(s.status??0)>=500&&(this.#A+=1),this.#i.add(s),Mn(t)&&
this.#s.add(s)}#m(t){for(const e of t)this.#s.add(rs(e))}#h(t,e){t==="probe"?this.#b+=1:It(e)!==null&&this.#M.add(t,this.#n.nameOf(e.group)??"")}#N(t){const{at:e,
latencyMs:s}=t,{to:i}=this.window;if(!ut(t)||e<i)return e<i;const{settleMs:r}=this.#e,o=(0,Kt.j)(this.#e);return e<i+r&&(e<i+o||s>o)}finish(){this.#$(1/0);const{
from:t}=this.window,{windowMs:e,settleMs:s,intervalMs:i}=this.#e,r=this.#f===null;r&&(this.#r!==null&&(this.#m(this.#r.sift(this.#l.splice(0),this.window.to)),this.#m(
this.#r.releaseAll(this.window.to))),this.#x(1/0));const o=this.#f??e,a=this.#p,l=a.throughSlice(r?t+e:(0,ot.Km)(t+o,this.#e,this.#d==="proven")),h=a.judge.findings(
{kind:r?"ended":"running",afterMs:o,throughSlice:l}),b=this.#a,p=r||this.#d==="proven"?this.#B(h):null,N=b===null?null:(0,Gt.Jh)(b);return{window:{startedAt:t,endedAt:t+
o,plannedMs:e,intervalMs:i,endedEarly:this.#d,polls:this.#g},decidedMs:this.#f??this.#k??e+s,source:this.#v,findings:[...h.map(B=>b===null?B:(0,Gt.Xk)(B,b)),...[
p,N].filter(B=>B!==null)],requests:{source:this.#v,...a.tally.facts(t+o),probes:this.#b,ignored:this.#R(),outside:a.outside,latency:a.judge.latency(),distribution:a.
judge.distribution()},evidenceGrowth:a.judge.growth(l,t),late:this.#O}}#R(){const{count:t,by:e}=this.#M.facts();return{count:t,by:e.map(s=>({...s,name:(0,Vn.E$)(
s.name)}))}}get#p(){return this.#v==="app"?this.#s:this.#i}get#v(){const t=this.#a?.judged??null;return t==="app"||t==="platform"?t:this.#u>0?"app":this.#c>0?"p\
latform":null}#x(t){const{count:e,unusable:s}=this.#s.tally,{missing:i,notANumber:r,negative:o,noStatus:a}=s;return this.#a=this.#o===null?null:this.#o.look(t,{
requests:e,noLatency:i+r+o,noStatus:a}),this.#a}#$(t){const{windowMs:e,intervalMs:s}=this.#e,{from:i}=this.window;for(;this.#f===null;){const r=this.#g*s;if(r>=
e||i+r>=t)return;this.#g+=1,this.#T(r)}}#T(t){const e=this.window.from+t;this.#r!==null&&this.#m(this.#r.sift(this.#l.splice(0),e)),this.#o?.close(e);const s=this.#S(
(0,ot.Km)(e,this.#e,!1));if(!(!this.#y&&s===this.#w)){if(this.#y=!1,this.#w=s,this.#j(s,e).breached&&this.#P(s,e)&&(this.#k??=t,this.#e.failFast))return this.#E(
"failed",t);this.#e.earlyPass&&this.#I(e)&&this.#E("proven",t)}}#P(t,e){const s=this.#x(e);if(!this.#j(t,e).breached)return!1;if(s===null)return!0;const i=e-this.
window.from;return this.#p.judge.findings({kind:"running",afterMs:i,throughSlice:t}).some(o=>o.decision==="fail"&&(0,Gt.kv)(o,s)===null)}#j(t,e){const s={throughSlice:this.#S(
(0,ot.zL)(e)),underWay:(0,ot.Rv)(null)};return this.#p.judge.look(t,s)}#I(t){const e=this.#S((0,ot.Km)(t,this.#e,!0));if(!this.#p.judge.look(e).proven)return!1;
const s=this.#x(t);if(s!==null&&!os(s))return!1;const i={kind:"running",afterMs:t-this.window.from,throughSlice:e},r=this.#B(this.#p.judge.findings(i));return this.#p.
judge.look(e).proven&&(r===null||r.decision==="warn")}#S(t){return this.#p.throughSlice(t)}#E(t,e){this.#d=t,this.#f=e}#B([t]){const e=t?.evidence??null,{errorRateBudget:s}=this.#e;
if(this.#v!=="app"||t===void 0||e===null||s===void 0)return null;const i=this.#s.tally.facts().byStatus.filter(({status:r})=>r>=500).reduce((r,{count:o})=>r+o,0);
return(0,Hn.A)({n:t.n,k:t.bad??0},{platform:this.#A,app:i},e)}}function rs(n){return{...n,trace:null}}function os({certain:n,blocking:t,open:e}){return n&&t===null&&
e.errors===null&&e.latency===null}var as=u(44433);const ls=2*6e4,us=6e4;function cs({window:n,source:t},{reads:e,past:s,seenIn:i}){if(t===null||n.endedEarly!==null||
e.some(({lost:a})=>a)||fs(e)||Math.max(...e.map(({lastAt:a})=>a))<n.endedAt)return null;const o=i(t==="app",{from:n.startedAt,to:n.endedAt});return o.forMs<ls?null:
(0,as.T)({...o,share:1},s[t])}function fs(n){const t=n.toSorted((e,s)=>e.firstAt-s.firstAt);return t.some(({firstAt:e},s)=>s>0&&e<(t[s-1]?.lastAt??-1/0)-us)}class hs{#e;#n;#t=new Map;constructor(t,e){
this.#e=t,this.#n=e}note(t,e){e>=(this.#t.get(t)??1/0)||this.#t.set(t,e)}mayHold(t){if(this.#e!==null)return this.#s(this.#e,t);for(const e of this.#t.values())
if(this.#s(e,t))return!0;return!1}windows(){const t=[...this.#t].toSorted(([,s],[,i])=>s-i);if(this.#e!==null)return[{from:this.#e,files:t.map(([s])=>s)}];const e=[];
for(const[s,i]of t){const r=e.at(-1);r!==void 0&&(i<r.from+this.#n||s.firstAt<=r.lastAt)?(r.files.push(s),r.lastAt=Math.max(r.lastAt,s.lastAt)):e.push({from:i,files:[
s],lastAt:s.lastAt})}return e}#s(t,e){return e>=t&&e<t+this.#n}}const ds=1e6,ps=60*6e4;async function ms(n,{settings:t,from:e,wanted:s}){const i=new Rn,r=[],o=new yn(
t),a=new Te.R({latency:t.latencyField,status:t.statusField}),l=new Map,h=new Wn((b,p)=>r[p]?.starts.mayHold(b)===!0);try{let b;const p=new $n(t,(x,U)=>{const D=r[x.
scope];if(D===void 0)return;const Y=It(x);if(Y===null&&o.add(zt(D.place,ut(x)),U),!D.wanted||b===void 0)return;ut(x)?x.trace!==0&&!D.repeats&&(D.repeats=!D.appTraces.
add(x.trace)):D.both=!0;const J=ys(x);D.starts.note(b,J),x.at>D.lastAt&&(D.lastAt=x.at),J<b.firstAt&&(b.firstAt=J),Y!==null&&x.trace!==0&&l.size<ds&&l.set(x.trace,
Y),h.add(x)}),N=[];for(const{name:x,input:U,onPiece:D,onEnd:Y}of n){const J=await mn(x,U,(et,Q)=>{const X=i.numberOf(et);Q.scopes.add(X),r[X]??={appTraces:new we,
repeats:!1,both:!1,place:gs(i.all[X]??Ht),starts:new hs(e,t.windowMs+t.settleMs),lastAt:-1/0,wanted:s(i.all[X]??Ht)};const tt=ws(et);tt<Q.firstAt&&(Q.firstAt=tt),
tt>Q.lastAt&&(Q.lastAt=tt),b=Q,r[X].wanted&&a.add(et);const Ne=p.read(et,X,tt);return Ne==="other"&&(Q.others+=1),Ne!=="unusable"},D);Y(),N.push(J)}const B=r.map(
({starts:x,place:U,repeats:D,both:Y})=>x.windows().map(J=>{const et=tt=>o.before(zt(U,tt),J.from),Q={app:et(!0),platform:et(!1)},{groups:X}=p;return{window:J,past:Q,
replay:new is(t,J.from,{groups:X,strangers:l,past:Q,repeats:D,both:Y}),empty:!0}})),E=new we;h.forEach(x=>{if(!(!Number.isNaN(x.key)&&!E.add(x.key)))for(const U of B[x.
scope]??[])U.replay.add(x),U.empty=!1});const R=B.flatMap((x,U)=>x.filter(({empty:D})=>!D).map(({window:D,replay:Y,past:J})=>{const et=Y.finish(),Q=r[U]?.place??
"";return{scope:i.all[U]??Ht,replayed:et,lastAt:r[U]?.lastAt??0,files:N.filter(X=>D.files.includes(X)),vanished:cs(et,{reads:N.filter(X=>[...X.scopes].some(tt=>r[tt]?.
place===Q)),past:J,seenIn:(X,tt)=>o.within(zt(Q,X),tt)})}}));return R.sort((x,U)=>x.replayed.window.startedAt-U.replayed.window.startedAt),{deploys:R,files:N,missing:a.
missing(),scopes:i.all}}finally{h.close()}}function zt(n,t){return t?`${n}
app`:n}function gs({project:n,service:t,region:e}){return[n,t,e].join(`
`)}const Ht={project:null,service:null,region:null,revision:null};function ys(n){const t=Ft(n);return n.at-t<=ps?t:n.at}function ws({timestamp:n}){return typeof n==
"string"?Date.parse(n):Number.NaN}var Oe=u(79856),At=u(41072),ke=u(28771),ve=u(39969),bs=u(23602),Ms=u(32150),Vt=u(81959),_=u(75371);function As(n,t){const e=kt(
Jt(t)).map(({key:s})=>s);return n.flatMap(s=>{const i=t.filter(r=>r.files.includes(s));return i.map(({deploy:r,report:o})=>{const a=r?.scope??null;return JSON.stringify(
{file:s,...Object.fromEntries(e.map(l=>[l,a?.[l]??null])),...i.length>1?{revision:a?.revision??null}:{},verdict:o.verdict,at:r===null?null:r.replayed.decidedMs/
1e3,requests:o.requests?.count??0,errorRate:Ot(o,"error-rate"),p95Ms:Ot(o,"p95")})})})}function Os(n,t,e){const[s]=n,i=e.asTable||s===void 0?Se(n,e):vs(s,e),r=$e(
n,t,e.language).map(o=>`${(0,Oe.pj)(o,1e3)}
`).join("");return{result:`${i}
`,trouble:r}}function ks(n,t,e){const[s]=n,i=e.asTable||s===void 0?[Se(n,e)]:[(0,ve.Gc)((0,ke.f)(s.report)).trimEnd(),xe(s,e.language).join(" ")],r=$e(n,t,e.language).
map(o=>`- ${(0,Oe.pj)(o,1e3)}`);return`${[...i,r.join(`
`)].filter(o=>o!=="").join(`

`)}
`}function vs(n,{language:t}){const e=(0,ke.f)(n.report);return(0,bs.b)(e,{colour:!1},xe(n,t)).trimEnd()}function xe({deploy:n},t){if(n===null)return[];const{window:e,
decidedMs:s,late:i}=n.replayed,r=(0,_.wordsFor)(t).cli,o=(0,At.B)((0,_.wordsFor)(t).units),a=Math.ceil(e.plannedMs/e.intervalMs);return[r.replayed(o,e,s,e.polls,
a),...i===0?[]:[r.late(o,i)]]}function Se(n,{language:t}){const e=(0,_.wordsFor)(t).cli,{columns:s}=e,i=(0,At.B)((0,_.wordsFor)(t).units);if(n.length===0)return e.
noDeploys;const r=kt(Jt(n)).map(({key:E})=>E),o=!0,a=(0,ve.tp)({name:"",columns:[{title:s.file},...r.map(E=>({title:e.places[E]})),{title:s.revision},{title:s.begins},
{title:s.verdict},{title:s.decided,figures:o},{title:s.requests,figures:o},{title:s.errorRate,figures:o},{title:s.p95,figures:o}],rows:n.map(({files:E,deploy:R,
report:x})=>{const U=Ot(x,"error-rate"),D=Ot(x,"p95");return[(0,Vt.aY)(E.length>1?`${E[0]} + ${E.length-1}`:E[0]??""),...r.map(Y=>(0,Vt.aY)(R?.scope[Y]??"")),(0,Vt.
aY)(R?.scope.revision??""),R===null?"":i.dateTime(R.replayed.window.startedAt),{mark:Ms.j7[x.verdict],word:(0,_.wordsFor)(t).verdicts[x.verdict]},R===null?"":i.
duration(R.replayed.decidedMs),i.count(x.requests?.count??0),U===null?"":i.percent(U),D===null?"":i.duration(D)]})},(0,_.wordsFor)(t),1/0),l=E=>n.filter(({report:R})=>R.
verdict===E),h=l("fail"),b=h.map(({deploy:E})=>E?.replayed.decidedMs??0).sort((E,R)=>E-R),p=e.sums(i,n.length,l("pass").length,h.length,l("inconclusive").length),
[N]=b,B=N===void 0?[]:[e.early(i,N,b[Math.ceil(b.length/2)-1]??N,b.at(-1)??N)];return`${a}

${[p,...B].join(" ")}`}function $e(n,{deploys:t,files:e,missing:s,scopes:i},r){const o=(0,_.wordsFor)(r).cli,a=(0,At.B)((0,_.wordsFor)(r).units),l=Jt(n),h=p=>kt(
p).map(({key:N,values:B})=>[N,B]),b=t.length===0?[...new Set(i.map(Ss))]:[];return[...e.flatMap(p=>xs(p,r).map(N=>`${p.file}: ${N}`)),...s.map(({field:p,path:N,
entries:B,instead:E})=>o.missing(a,B,N,`${p}-field`,E.join(", "))),...h(l).length===0?[]:[o.several(a,h(l))],...b.length===0?[]:[o.onlyOthers(a,b.slice(0,je),b.
length-je)]]}const je=20;function xs({bad:n,looksLike:t,unusable:e,broken:s},i){const r=(0,_.wordsFor)(i).cli,o=(0,At.B)((0,_.wordsFor)(i).units);return[...n.count===
0?[]:[r.bad(o,n.count,n.first??"?")],...t===null?[]:[r.looksLike(t)],...[...e].map(([a,l])=>r.unusable(o,l,a)),...s===null?[]:[(0,_.wordsFor)(i).detail(s)]]}function Ss({
service:n,region:t,project:e,revision:s}){const i=[n,t,e].filter(r=>r!==null).join(", ");return`${s??"–"}${i===""?"":` (${i})`}`}function Jt(n){return n.flatMap(
({deploy:t})=>t===null?[]:[t.scope])}function Ot(n,t){return n.findings.find(e=>e.id===t)?.value??null}var Zt=u(79338),$s=u(39849),Ee=u(84638),js=u(97378);const Es=[
"error-rate","p95"],Be="–";function Bs(n,{file:t,settings:e,generatedAt:s}){const{onInconclusive:i,onNoData:r}=e,o={onInconclusive:i,onNoData:r},a=n?.deploy.replayed??
null,l=n?.deploy.scope??null,h=n?.deploy.vanished??null,b=[...a?.findings??[],...h===null?[]:[h]].map(x=>(0,Zt.p_)(x,Ns(n))),p=l?.service??(e.service===""?null:
e.service),N=l?.region??(e.region===""?null:e.region),B=l?.project??e.project??null,E=l?.revision??null;let R="";if(a!==null&&p!==null&&N!==null&&E!==null){const x={
service:p,region:N,revision:E},{startedAt:U,plannedMs:D}=a.window,Y={from:U,to:U+D},J=a.source==="app"?(0,Me.r)(x,e,Y):{filter:(0,Ee.u)(x),window:Y};R=(0,Ee.Tq)(
J.filter,J.window.from,J.window.to)}return{schema:"ion-verify/report@1",generatedAt:s,language:e.language,...(0,$s.L)(b,{cancelled:!1,policies:o,required:Es}),policies:o,
service:{name:p??(t==="-"?"stdin":(0,Wt.basename)(t)),region:N??Be,project:B??Be,url:null},candidate:E===null?null:{...Ts,name:E},baseline:null,traffic:[],readiness:[],
window:a?.window??null,serviceWatch:null,findings:b,requests:a===null?null:{...a.requests,filter:R,sampling:null,reads:{total:0,mostInAMinute:0},longestSeenMs:null,
waits:null},evidenceGrowth:a?.evidenceGrowth??[],probes:[],memory:null,cpu:null,errorMessages:[],newMessages:null,links:{revision:null,logs:a===null||B===null||
R===""?null:(0,js.HM)(B,R,a.window.startedAt,a.window.startedAt+a.window.plannedMs),metrics:null},rollback:null,notices:Rs(a)}}function Ns(n){if(n===null)return Zt.
pQ;const{startedAt:t,endedAt:e}=n.deploy.replayed.window,{readTo:s,gap:i}=n.coverage,r={readTo:s,gap:i&&{...i,since:s}};return{sights:{...Zt.pQ.sights,requests:r,
refused:r},from:t,until:e}}function Rs(n){if(n===null||n.requests.count>0)return[];const{count:t}=n.requests.ignored;return t===0?[]:[{code:"only-not-users",ignored:t}]}
const Ts={createdAt:null,memoryLimit:null,cpuLimit:null,minInstances:null,maxInstances:null,concurrency:null,timeoutMs:null,healthCheck:null,logUri:null};async function Ps(n){
const t=(0,K.l)(n,q.I,W.MT.verify),{options:e,faults:s}=t,i=e.from===void 0?null:Ds(e.from,s),r=e.since===void 0?null:Ls(e.since,s),o=t.files.length>0?[...new Set(
t.files)]:["-"];s.push(...o.flatMap(Us),...(0,y.Jn)("--summary",e.summary));const{settings:a}=await(0,K.K)(t,Ws(process.env),[]);(0,T.setFlagsFromString)("--sem\
i-space-growth-factor=1");const l=await ms(Is(o),{settings:a,from:i,wanted:R=>Re(R,a)}),h=Fs(l,a),b=Math.max(...l.deploys.map(R=>R.lastAt)),p=h.filter(({deploy:R})=>r===
null||Cs(R,b-r)),N=r!==null||p.length>1;if(e.json!==void 0)for(const R of As(o,p))process.stdout.write(`${R}
`);const B={language:a.language,asTable:N},E=Os(p,l,B);return e.json===void 0&&process.stdout.write(E.result),process.stderr.write(E.trouble),e.summary!==void 0&&
(0,$.writeFileSync)(e.summary,ks(p,l,B)),(0,V.F)(p.map(({report:R})=>R))}function*Is(n){for(const t of n){const e=L(t,process.stdin),s=new M(process.stderr,t,e.
totalBytes);yield{name:t,input:e,onPiece:i=>s.show(i),onEnd:()=>s.clear()}}}function Fs({deploys:n,files:t},e){const s=Date.now(),i=(r,o)=>Bs(r&&{deploy:r,coverage:O(
r,t)},{file:o,settings:e,generatedAt:s});return t.flatMap(r=>{const{file:o}=r;return n.some(a=>a.files.includes(r))?n.filter(a=>a.files[0]===r).map(a=>({files:a.
files.map(l=>l.file),deploy:a,report:i(a,o)})):[{files:[o],deploy:null,report:i(null,o)}]})}function Cs(n,t){return n!==null&&n.replayed.window.startedAt>=t}function Ds(n,t){
const e=/^\d{4}-\d{2}-\d{2}T/.test(n)?Date.parse(n):Number.NaN;return Number.isNaN(e)?(t.push({name:"--from",value:(0,z.WU)(n),allowed:"a time as logs have it, \
for example `2026-03-01T10:00:00Z`",where:"option"}),null):e}function Ls(n,t){const e=(0,H.E9)(n);return e!==null?e:(t.push({name:"--since",value:(0,z.WU)(n),allowed:"\
a duration, for example `7d` or `12h`",where:"option"}),null)}function Us(n){const t=e=>[{name:(0,z.WU)(n),value:e,allowed:"a file with log entries, or `-` for \
stdin",where:"file"}];if(n==="-")return process.stdin.isTTY?t("the terminal, which nothing was piped into"):[];try{return(0,$.statSync)(n).isDirectory()?t("a di\
rectory"):((0,$.accessSync)(n,$.constants.R_OK),[])}catch(e){const s=e instanceof Error&&"code"in e?e.code:null;return t(s==="ENOENT"?"a file that does not exis\
t":`a file that cannot be read (${String(s)})`)}}function Ws(n){return{HOME:n.HOME}}}),90589:((at,G,u)=>{u.d(G,{e:()=>T});function T($){return/^[A-Za-z0-9_@%+=:,./-]+$/.
test($)?$:`'${$.replaceAll("'","'\\''")}'`}}),2911:((at,G,u)=>{u.d(G,{Jv:()=>W,VW:()=>H,XX:()=>$,mm:()=>z});var T=u(90589);function $(y,S){const F=y.isPool===!0?
"update-instance-split":"update-traffic";return`${V(y)} ${F} ${K(y)} ${S}`}function z(y,S){return $(y,`--to-revisions ${(0,T.e)(`${S}=100`)}`)}function W(y){return`${V(
y)} describe ${K(y)}`}function H({name:y,region:S,project:F}){return`gcloud run revisions list --service ${(0,T.e)(y)} --region ${(0,T.e)(S)} --project ${(0,T.e)(
F)}`}function V({isPool:y}){return y===!0?"gcloud beta run worker-pools":"gcloud run services"}function K({name:y,region:S,project:F}){return`${(0,T.e)(y)} --re\
gion ${(0,T.e)(S)} --project ${(0,T.e)(F)}`}}),56129:((at,G,u)=>{u.d(G,{DM:()=>K,EM:()=>C,EZ:()=>F,QV:()=>H,np:()=>V,oo:()=>S,yz:()=>y});var T=u(89404),$=u(38606),
z=u(90589),W=u(2911);function H(M,A){const{words:m,voice:w}=A,{idle:k,outcome:L}=M,d=y(L,M.to,A),g=k===null||L.code!=="already"?d:`${m.traffic.idle(w,k)} ${d}`;
return M.done||M.outcome.code==="planned"||M.outcome.code==="unhealthy"?g:`${g} ${S(M.after,A,M.asked)}`}function V({done:M,outcome:A,to:m,after:w},{words:k,voice:L}){
if(A.code==="not-serving")return null;const d=F(w).map(([v])=>L.code(v)).join(", "),{short:g}=k.traffic;return M&&m!==null?(A.code==="already"?g.already:g.rolledBack)(
L.code(m)):A.code==="unhealthy"&&m!==null?g.unhealthy(L.code(m)):d===""?g.unknown:g.notRolledBack(d)}function K(M,A){const{words:m,voice:w}=(0,$.b)(A);return(0,T.
wh)(m.traffic.rollingBack(w,M))}function y(M,A,{words:m,voice:w}){const k=m.traffic.outcomes[M.code];return k(w,M,A===null?"–":w.code(A))}function S(M,{words:A,
voice:m},w){const k=g=>F(g).map(([v,c])=>`${m.percent(c/100)} ${m.code(v)}`).join(", "),L=k(M),d=L===""?A.traffic.trafficUnknown:A.traffic.trafficNow(L);return w===
void 0?d:`${d} ${A.traffic.trafficAsked(k(w))}`}function F(M){const A=new Map;for(const{revision:m,percent:w}of M)A.set(m,(A.get(m)??0)+w);return[...A].filter(([
,m])=>m>0).toSorted(([,m],[,w])=>w-m)}function C({outcome:M,to:A,followsLatest:m,health:w},k,{words:L,voice:d}){const{steps:g}=L.traffic,v=(q,lt=null)=>({text:q,
command:lt}),c=(q,lt)=>v(q(d,lt),lt),f=c(g.look,(0,W.Jv)(k)),O=A===null?[]:[c(g.byHand,(0,W.mm)(k,A))],j=c(g.choose,(0,W.VW)(k)),P=(0,W.XX)(k,"--to-latest");switch(M.
code){case"moved":case"already":return m?[]:[v(g.fixFirst),c(g.toLatest,P),v(g.toLatestInWorkflow(d,`- run: ${P}`))];case"planned":return[v(g.withoutDryRun(d))];case"\
deployed-meanwhile":return[v(g.newer(d,`revision: ${M.latest}`)),f];case"not-taken-up":return[v(g.nameRevision(d)),f];case"no-good-revision":case"target-not-fou\
nd":case"target-not-ready":return[j];case"target-unproven":return[c(g.nameTarget,(0,W.VW)(k))];case"target-unhealthy":return[f,c(g.nameTarget,(0,W.VW)(k))];case"\
not-proven":return[v(g.decide)];case"owned-by-terraform":return[v(g.terraform(d,A??"…")),v(g.ignoreTraffic(d))];case"operation-failed":return[j,f];case"servic\
e-not-found":return[v(g.names(d))];case"not-serving":return[];case"not-all-traffic":return[f];case"candidate-of-several":case"candidate-tagged":case"candidate-o\
ther-commit":return[c(g.nameCandidate,(0,W.VW)(k))];case"changed-by-others":case"traffic-split":return[f,v(g.again)];case"no-access":return[v(g.viewer(d))];case"\
not-permitted":return[...O,v(g.grant(d))];case"no-etag":case"rejected":case"not-reachable":case"cancelled":case"error":return[v(g.again),...O];case"traffic-time\
out":return[f,v(g.again),v(g.longer(d))];case"unhealthy":return[...w===null?[]:[c(g.ask,`curl -i ${(0,z.e)(w.url)}`)],j]}}}),10603:((at,G,u)=>{u.d(G,{Lx:()=>H,Mi:()=>z,
ii:()=>V,jj:()=>C,qm:()=>M,vu:()=>A});var T=u(48946),$=u(77074);const z=["requests","refused","kills","error-lines","waits",...T.wS,"probe-health","probe-chat",
"probe","version-probes","probe-traces","judged-probes","service","baseline"],W=[...Object.keys($.c),"too-much","nothing-newer","cut-off","not-exported","not-lo\
oked"];function H(m){return m in $.c&&m!=="read-limit"&&m!=="too-large"}function V(m){return m==="read-limit"||m==="too-much"}const K=3,y=1e3,S=15e3,F=6e4;function C(m){
return(m?.gap?.refusals??0)>=K}class M{#e;#n;#t=null;#s=null;#i=-1/0;#r=-1/0;#l=!1;constructor(w,k=null){this.#e=w,this.#n=k}get gap(){const w=this.#t?.refusals;
return this.#t===null||w===void 0||this.#n===null?this.#t:{...this.#t,refusals:Math.max(w,this.#n.#t?.refusals??0)}}async ask(w){if(this.#s!==null&&this.#e.now()<
this.#u())throw this.#s;this.#a();try{const k=await w();return this.answered(),k}catch(k){throw(0,$.D)(k)&&this.failed(k),k}}answered(){this.#t=null,this.#s=null,
this.#l=!0,this.#n?.answered()}failed(w){if(w.unasked===!0&&this.#t!==null)return;const{kind:k,message:L}=w,{since:d=this.#e.now(),refusals:g=0}=this.#t??{};this.#t=
{code:k,detail:L,since:d,...A(k)?{refusals:g+this.#o()}:{}},this.#s=w,this.#n?.failed(w)}#o(){const w=this.#e.now(),k=this.#l?S:y;return this.#t?.refusals!==void 0&&
w<this.#r+k?0:(this.#r=w,1)}#a(){this.#i=this.#e.now(),this.#n!==null&&this.#n.#a()}#u(){const k=this.#t?.refusals!==void 0&&this.#n!==null&&this.#n.#c?this.#n.#i:
-1/0;return Math.max(this.#c?this.#i:-1/0,k)+F}get#c(){return(this.#t?.refusals??0)>=K}}function A(m){return m in $.c&&$.c[m]!=="transient"&&m!=="too-large"}}),
33678:((at,G,u)=>{u.d(G,{H0:()=>S,Pf:()=>H,WD:()=>y,e9:()=>C,ez:()=>V,fK:()=>M,k2:()=>g,tQ:()=>v,y2:()=>K});var T=u(23930),$=u(60283),z=u(92479),W=u(52686);function H({
latencyField:c,statusField:f,groupField:O,latencyUnit:j}){return{latency:c,status:f,group:O,unit:c==="httpRequest.latency"?"s":j}}function V(c,f){const O=C(c.timestamp),
{latencyMs:j,unusable:P}=(0,$.B)(M(c,f.latency),f.unit);return{at:O,startedAt:O-(j??0),latencyMs:j,unusable:P,status:(0,z.r)(M(c,f.status),f.status),group:d(M(c,
f.group)),refused:!1,trace:c.trace??null}}function K(c){const f=C(c.timestamp),O=S(c),{latencyMs:j,unusable:P}=F(c)?{latencyMs:null,unusable:null}:(0,$.B)(c.httpRequest?.
latency,"s");return{at:f,startedAt:f,latencyMs:j,unusable:P,status:(0,z.r)(c.httpRequest?.status),group:null,refused:O,trace:c.trace??null}}function y(c){return c.
logName?.endsWith("run.googleapis.com%2Frequests")===!0}function S(c){const f=c.httpRequest?.status??0;return(f===429||f>=500)&&F(c)}function F({labels:c,httpRequest:f}){
const{status:O=0,latency:j}=f??{};return O>=400&&c?.instanceId===void 0&&(j===void 0||/^0(\.0+)?s$/.test(j))}function C(c){return c===void 0?Number.NaN:Date.parse(
c)}function M(c,f){const{names:O,parts:j}=k(f),P=A(c,O);return P!==void 0||j===null?P:m(c,j,0)}function A(c,f){let O=c;for(const j of f){if(typeof O!="object"||
O===null||!Object.hasOwn(O,j))return;O=O[j]}return O}function m(c,f,O){if(O===f.length)return c;if(typeof c!="object"||c===null)return;let j="";for(let P=O+1;P<=
f.length;P++){if(j=P===O+1?f[O]??"":`${j}.${f[P-1]}`,!Object.hasOwn(c,j))continue;const q=m(c[j],f,P);if(q!==void 0)return q}}const w=new Map;function k(c){let f=w.
get(c);if(f===void 0){const O=(0,T.eZ)(c),j=O.flatMap(P=>P.split("."));f={names:O,parts:j.length>2?j:null},w.set(c,f)}return f}const L=100;function d(c){return typeof c==
"string"&&c!==""?(0,W.o)(c,L):null}function g(c){return v(c.timestamp??"",c.insertId??JSON.stringify(c))}function v(...c){let f=3735928559,O=1103547991;for(const j of c){
for(let P=0;P<j.length;P++){const q=j.charCodeAt(P);f=Math.imul(f^q,2654435761),O=Math.imul(O^q,1597334677)}f=Math.imul(f^31,2654435761)}return f=Math.imul(f^f>>>
16,2246822507)^Math.imul(O^O>>>13,3266489909),O=Math.imul(O^O>>>16,2246822507)^Math.imul(f^f>>>13,3266489909),4294967296*(2097151&O)+(f>>>0)}}),26207:((at,G,u)=>{
u.d(G,{iN:()=>V,XM:()=>K,hC:()=>W,NI:()=>H});const T=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","kube-probe/","UptimeRobot/","Pingdom","Better Upti\
me Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics","Site24x7","NewRelicPinger","NewRelicSynthetics",
"Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor","SentryUptimeBot","Instatus","Hyperping","Uptimi\
a","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB-HealthChecker/","Amazon-Route53-Health-Check-Se\
rvice","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Probe","HealthCheck/","Health Check Agent","Grafan\
aSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","WhatapUrlCheck"],$=["Google-Cloud-Scheduler"],z=["Goog\
lebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebot-Google","bingbot","BingPreview","adidxbot","Sl\
urp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou web spider","Qwantbot","PetalBot","Bytespider","Am\
azonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERankingBacklinksBot","ImagesiftBot","GPTBot","OAI-S\
earchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit","Twitterbot","LinkedInBot","Slackbot-LinkExpan\
ding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot","SkypeUriPreview","Embedly","ia_archiver","arc\
hive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","internet-measurement.com","Shodan","zgrab/","massca\
n","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAgent","Netcraft Web Server Survey","Hello from \
Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","libredtail-http"];function W({healthPath:d,ignoreAgents:g,
ignorePaths:v,paths:c}){const f=d===void 0?null:K(d);return{healthPath:f==="/"?null:f,agents:w(g,O=>k(O)),ignored:w(v,L),only:w(c,L)}}function H({agent:d,url:g,
method:v},c){if(d!==void 0&&d!==""){const O=m(d,v);if(O!==null)return O;if(c.agents?.test(d)===!0)return"ignored-agent"}if(g===void 0)return null;const f=K(g);return f===
c.healthPath?"health-path":c.ignored?.test(f)===!0?"ignored-path":c.only?.test(f)===!1?"other-path":null}function V({httpRequest:d}){return{agent:d?.userAgent,url:d?.
requestUrl,method:d?.requestMethod}}function K(d){const g=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(d)?.[1]??"";return g===""?"/":g}const y=/^ion-verify\//i,
S=w(T,k),F=w($,k),C=w(z,k),M=new Map,A=5e3;function m(d,g){let v=M.get(d);return v===void 0&&(v=y.test(d)?"probe":S?.test(d)===!0?"checker":F?.test(d)===!0?"kee\
ps-warm":C?.test(d)===!0?"bot":null,M.size<A&&M.set(d,v)),v!=="keeps-warm"?v:/^(GET|HEAD)$/i.test(g??"")?"checker":null}function w(d,g){return d===void 0||d.length===
0?null:new RegExp(d.map(g).join("|"),"i")}function k(d){return d.replace(/[\\^$.*+?()[\]{}|]/g,String.raw`\$&`)}function L(d){return`^${d.split("*").map(k).join(
".*")}$`}}),21743:((at,G,u)=>{u.d(G,{m:()=>$,x:()=>z});var T=u(38419);function $(y,S,F=.05){if(y===0)return{low:0,high:1};const C=y-S,M=S/y,A=y*Math.log1p(1/y)+
.5*Math.log((y+1)/(2*Math.PI))+(0,T.$R)(y+1)-W(S)-W(C)+Math.log(Math.PI)-Math.log(F),m=w=>A+H(S,w/M)+H(C,(1-w)/(1-M))>0;return{low:V(M,0,m),high:V(M,1,m)}}function z(y,S=.95,F=.05){
const C=F/2;let M=0,A=y+1;for(let m=K(y);m>=1;m/=2)(0,T.ux)((0,T.Er)(y,M+m-1,S),C)&&(M+=m),(0,T.ux)((0,T.fl)(y,A-m,S),C)&&(A-=m);return{low:M===0?null:M,high:A>
y?null:A}}function W(y){return(y===0?0:y*Math.log1p(.5/y))+(0,T.$R)(y+.5)}function H(y,S){return y===0?0:y*Math.log(S)}function V(y,S,F){let C=y,M=S;for(;;){const A=(C+
M)/2;if(A===C||A===M)return C;F(A)?C=A:M=A}}function K(y){let S=1;for(;S<=y;)S*=2;return S}})};
