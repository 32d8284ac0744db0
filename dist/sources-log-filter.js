"use strict";exports.id=5973,exports.ids=[5973],exports.modules={67334:((w,b,A)=>{A.d(b,{X:()=>g});var m=A(13875);const R=2e6,O=16,N=65536;class g{#t;#n=[];#s=0;#r=null;#e=null;#i=0;#u=0;#o=0;constructor(a=R){
this.#t=a}add(a){if(this.#i===this.#t&&this.#l(),this.#i+=1,this.#u+=a,a>this.#o&&(this.#o=a),this.#e!==null){this.#e.add(a);return}let r=this.#n.at(-1);(r===void 0||
this.#s===r.length)&&(r=new Float64Array(Math.min(N,(r?.length??O/2)*2)),this.#n.push(r),this.#s=0),r[this.#s]=a,this.#s+=1,this.#r=null}get count(){return this.#i}get exact(){
return this.#e===null}quantile(a){return this.atRank(Math.max(1,Math.ceil(a*this.#i-1e-6)))}atRank(a){return a<1||a>this.#i?null:a===this.#i?this.#o:this.#e!==null?
Math.min(this.#o,this.#e.atRank(a)):(this.#r??=this.#a().sort(),this.#r[a-1]??null)}figures(){if(this.#i===0)return null;const a=r=>this.quantile(r)??this.#o;return{
meanMs:this.#u/this.#i,p50Ms:a(.5),p95Ms:a(.95),p99Ms:a(.99),maxMs:this.#o}}distribution(){return(this.#e??this.#h()).distribution()}#a(){const a=new Float64Array(
this.#i);let r=0;for(const i of this.#c())a.set(i,r),r+=i.length;return a}#c(){return this.#n.map((a,r)=>r===this.#n.length-1?a.subarray(0,this.#s):a)}#l(){this.#e=
this.#h(),this.#n=[],this.#r=null}#h(){const a=new m.cR;for(const r of this.#c())for(const i of r)a.add(i);return a}}}),28654:((w,b,A)=>{A.d(b,{Pd:()=>E,Qb:()=>o,
bJ:()=>f});var m=A(67334);const R=1e4,O=200,N="others",g=50,p=10,a=60,r=500,i=2e4;function f(e,s){return t(e)?s.some(({from:l,to:h})=>e>=l&&e<=h):null}function E({
refused:e,status:s,failed:l},h){return l??(e?!0:f(s,h))}class o{#t;#n;#s=new Map;#r=new Map;#e=[];#i=0;#u=-1/0;#o=0;#a=0;#c=0;#l={missing:0,notANumber:0,negative:0,
noStatus:0};constructor(s){this.#t=s;const l=Math.min(a,Math.max(1,s.parts??a));this.#n=Array.from({length:l},()=>({requests:0,errors:0,latencies:new m.X(i)}))}get count(){
return this.#i}get unusable(){return this.#l}get lastAt(){return this.#u}get errors(){return this.#o}add(s){const{latencyMs:l,status:h,group:_}=s,T=E(s,this.#t.
errorStatus),S=T===!0?1:0,I=l!==null&&l>this.#t.p95BudgetMs?1:0;this.#i+=1,this.#u=Math.max(this.#u,s.startedAt),this.#o+=S,this.#c+=I,s.refused&&(this.#a+=1),s.
unusable!==null&&(this.#l[s.unusable]+=1),T===null&&(this.#l.noStatus+=1),t(h)&&this.#s.set(h,(this.#s.get(h)??0)+1);const y=this.#h(s.startedAt);if(y!==void 0&&
(y.requests+=1,y.errors+=S,l!==null&&y.latencies.add(l)),_!==null){const D=this.#f(_);D.count+=1,D.errors+=S,D.slow+=I,l!==null&&D.latencies.add(l)}l!==null&&this.#d(
s,l)}facts(s=1/0){const l=[...this.#r].sort(([h,_],[T,S])=>S.count-_.count||u(h,T));return{count:this.#i,errors:this.#o,refused:this.#a,slow:this.#c,unusable:{...this.#l},
byStatus:[...this.#s].map(([h,_])=>({status:h,count:_})).sort((h,_)=>_.count-h.count||h.status-_.status),byGroup:l.slice(0,g).map(([h,{latencies:_,...T}])=>({group:h,
...T,p95Ms:_.quantile(.95)})),moreGroups:Math.max(0,l.length-g),slowest:this.#e.map(h=>({...h})),timeline:this.#n.map(({requests:h,errors:_,latencies:T},S)=>({at:this.#t.
startedAt+S*this.#t.windowMs/this.#n.length,requests:h,errors:_,p95Ms:T.quantile(.95)})).filter(({at:h})=>h<s)}}#h(s){const{length:l}=this.#n,h=Math.floor((s-this.#t.
startedAt)/this.#t.windowMs*l);return this.#n[Math.min(l-1,Math.max(0,h))]}meanMsOf(s){return this.#r.get(s)?.latencies.figures()?.meanMs??null}#f(s){const l=s.
length>O?d(s):s,h=this.#r.get(l);if(h!==void 0)return h;const _=this.#r.size<R?l:N,T=this.#r.get(_)??{count:0,errors:0,slow:0,latencies:new m.X(r)};return this.#r.
set(_,T),T}#d({at:s,status:l,group:h,trace:_},T){const S=this.#e.at(-1);this.#e.length===p&&S!==void 0&&n(S,{at:s,latencyMs:T})<=0||(this.#e=[...this.#e,{at:s,latencyMs:T,
status:l,group:h,trace:_}].sort(n).slice(0,p))}}function t(e){return e!==null&&Number.isInteger(e)&&e>=100&&e<=999}function n(e,s){return s.latencyMs-e.latencyMs||
e.at-s.at}function u(e,s){return e<s?-1:1}function d(e){return Array.from(e.slice(0,2*O)).slice(0,O).join("")+"…"}}),60283:((w,b,A)=>{A.d(b,{B:()=>f,I:()=>E});
var m=A(7017);const R=Object.fromEntries([[1e-6,"ns nsec nsecs nano nanos nanosecond nanoseconds"],[.001,"us µs μs usec usecs micro micros microsecond microseco\
nds"],[1,"ms msec msecs milli millis millisecond milliseconds"],[1e3,"s sec secs second seconds"],[6e4,"m min mins minute minutes"],[36e5,"h hr hrs hour hours"]].
flatMap(([e,s])=>s.split(" ").map(l=>[l,e]))),O=String.raw`\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?`,N=new RegExp(`^([+-]?)(${O})$`,"i"),g=new RegExp(`^(\
[+-]?)((?:(?:${O})\\s*[a-zµμ]+\\s*)+)$`,"i"),p=new RegExp(`(${O})\\s*([a-zµμ]+)\\s*`,"gi"),a=/^([+-]?)(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/,r=/^([+-]?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i,
i=60;function f(e,s){if(e==null)return{latencyMs:null,unusable:"missing"};const l=o(e,s);return l===null||!Number.isFinite(l)?{latencyMs:null,unusable:"notANumb\
er"}:l<0?{latencyMs:null,unusable:"negative"}:{latencyMs:l+0,unusable:null}}function E(e,s){return s==="s"?e/1e3:e*m.Z[s]}function o(e,s){return typeof e=="numb\
er"?e/m.Z[s]:typeof e=="string"?t(e.trim(),s):typeof e=="object"&&e!==null&&!Array.isArray(e)?u(e):null}function t(e,s){if(e.length>i)return null;const l=N.exec(
e);if(l!==null)return d(l[1],Number(l[2])/m.Z[s]);const[,h,_]=g.exec(e)??[];if(_!==void 0)return d(h,n(_));const T=a.exec(e)??r.exec(e);if(T===null)return null;
const[,S,I,y,D]=T;return I===void 0&&y===void 0&&D===void 0?null:d(S,Number(I??0)*36e5+Number(y??0)*6e4+Number(D??0)*1e3)}function n(e){let s=0;for(const[,l,h=""]of e.
matchAll(p)){const _=R[h.toLowerCase()];if(_===void 0)return null;s+=Number(l)*_}return s}function u(e){const s=Object.entries(e).filter(([,h])=>h!==null);if(s.
length===0||s.some(([h])=>h!=="seconds"&&h!=="nanos"))return null;const l=h=>{const _=e[h]??0;return typeof _=="number"||typeof _=="string"&&N.test(_)?Number(_):
Number.NaN};return l("seconds")*1e3+l("nanos")/1e6}function d(e,s){return s===null?null:e==="-"?-s:s}}),84638:((w,b,A)=>{A.d(b,{C6:()=>l,DV:()=>f,ER:()=>t,Ic:()=>N,
KK:()=>_,KU:()=>O,RE:()=>h,Tq:()=>T,VQ:()=>d,W$:()=>g,b$:()=>e,f2:()=>s,gw:()=>n,jJ:()=>S,ml:()=>E,mr:()=>a,rI:()=>o,ru:()=>u,u:()=>i});var m=A(23930),R=A(60283);
function O({pool:c}){return c===!0?{type:"cloud_run_worker_pool",nameLabel:"worker_pool_name"}:{type:"cloud_run_revision",nameLabel:"service_name"}}function N(c){
const{type:M,nameLabel:$}=O(c);return[`resource.type="${M}"`,`resource.labels.${$}=${D(c.service)}`,...c.revision===null?[]:[`resource.labels.revision_name=${D(
c.revision)}`],`resource.labels.location=${D(c.region)}`].join(" AND ")}function g(c,{latency:M,status:$}){const C=[...(0,m.Hz)(M),...(0,m.Hz)($)].map(L=>`${L}:\
*`);return`${N(c)} AND (${[...new Set(C)].join(" OR ")})`}const p=[100,500];function a(c,{fields:M,to:$,quickMs:C}){const L=[...p.filter(U=>U<C),C],G=L.map((U,B)=>{
const F=L[B-1],j=`timestamp<"${P($+U)}"`;return F===void 0?j:`(${j} AND ${r(M,F)})`});return`${c} AND (${[...G,r(M,C)].join(" OR ")})`}function r({latency:c,unit:M},$){
return c==="httpRequest.latency"?`${c}>="${$/1e3}s"`:`(${(0,m.Hz)(c).flatMap(L=>[`${L}>=${(0,R.I)($,M)}`,`${L}=~"."`,`${L}.seconds:*`]).join(" OR ")})`}function i(c){
return`${N(c)} AND ${I}`}function f(c){return`${i(c)} AND (httpRequest.status=429 OR httpRequest.status>=500) AND NOT labels.instanceId:*`}function E(c,M){const $=[
"severity>=ERROR",`(${I} AND httpRequest.status=429)`,y,`httpRequest.userAgent=${D(M)}`];return`${N(c)} AND (${$.join(" OR ")})`}function o(c){return`${N(c)} AN\
D ${y} AND NOT severity=INFO`}function t(c){return`${N(c)} AND NOT ${I} AND NOT ${y} AND (jsonPayload:* OR textPayload:"{")`}function n(c){return`${N(c)} AND ${y}`}
function u(c){return`${N(c)} AND severity>=ERROR AND (NOT ${I} OR textPayload:*)`}function d(c){const $=[`(severity>=ERROR AND (NOT ${I} OR textPayload:*))`,`(${y}\
 AND (NOT severity=INFO OR textPayload:"Container called exit" OR textPayload:"Starting new instance"))`];return`${N(c)} AND (${$.join(" OR ")})`}function e(c){
const M=["severity>=ERROR",'log_id("run.googleapis.com/stderr")',y];return`${N(c)} AND (${M.join(" OR ")})`}function s(c){return`${i(c)} AND httpRequest.userAge\
nt:"ion-verify/"`}function l(c){return`${N(c)} AND (${I} OR trace:*)`}function h(c,M){return['resource.type="cloud_run_revision"',I,`httpRequest.userAgent=${D(M)}`,
`NOT (resource.labels.revision_name=${D(c.revision)} AND resource.labels.location=${D(c.region)})`].join(" AND ")}function _(c){return`resource.type="cloud_run_\
revision" AND ${I} AND httpRequest.userAgent=${D(c)}`}function T(c,M,$){return`${c} AND timestamp>="${P(M)}" AND timestamp<"${P($)}"`}function S(c,M,$="insertId"){
return M>=1?c:`${c} AND sample(${$}, ${M})`}const I='log_id("run.googleapis.com/requests")',y='(log_id("run.googleapis.com/varlog/system") OR log_id("run.google\
apis.com//var/log/system"))';function D(c){return`"${c.replace(/[\\"]/g,"\\$&")}"`}function P(c){return new Date(c).toISOString()}}),92479:((w,b,A)=>{A.d(b,{r:()=>p});
const m=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PERMISSION_D\
ENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVAILABLE",503],
["DATA_LOSS",500],["UNAUTHENTICATED",401]],R={200:"OK SUCCESS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"PARTIAL_CONTENT",301:"MOVED_PERMANEN\
TLY",302:"FOUND",303:"SEE_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"UNAUTHORIZED",402:"PAYMENT_REQUIRED",
403:"FORBIDDEN",405:"METHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_REQUIRED",412:"PRECONDITION_FAILED",413:"\
PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"\
CANCELED CLIENT_CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVIC\
E_UNAVAILABLE",504:"GATEWAY_TIMEOUT TIMEOUT"},O=new Map([...Object.entries(R).flatMap(([i,f])=>f.split(" ").map(E=>[r(E),Number(i)])),...m.map(([i,f])=>[r(i),f])]),
N=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,g=60;function p(i,f=""){if(typeof i=="string"&&i.length<=g){const E=i.trim(),
[,o]=N.exec(E)??[];return o!==void 0?Number(o):/^\d{1,2}$/.test(E)?a(Number(E),f):O.get(r(E))??null}return typeof i!="number"||!Number.isInteger(i)?null:i>=100&&
i<=599?i:a(i,f)}function a(i,f){return/grpc/i.test(f)?m[i]?.[1]??null:null}function r(i){return i.replace(/[\s_-]/g,"").toLowerCase()}}),38419:((w,b,A)=>{A.d(b,
{$R:()=>p,Er:()=>R,PD:()=>o,c2:()=>N,fl:()=>m,ux:()=>O,vV:()=>g});function m(t,n,u){return n<=0?1:n>t?0:n>t*u?a(t,n,u):1-r(t,n-1,u)}function R(t,n,u){return n<0?
0:n>=t?1:n<t*u?r(t,n,u):1-a(t,n+1,u)}function O(t,n){return t<=n*(1+1e-12)}function N(t,n,u){return O(m(t,t,n),u)?o(0,t,d=>O(m(t,d,n),u)):null}function g(t,n,u,d=1e7){
const e=s=>O(R(t.n+s,t.k,n),u);return e(d)?o(0,d,e):null}function p(t){if(t<15)return p(t+1)+(t+.5)*Math.log1p(1/t)-1;const n=1/(t*t);return(1/12-n*(1/360-n*(1/
1260-n*(1/1680-n*(1/1188-n*691/360360)))))/t}function a(t,n,u){const d=u/(1-u);return i(f(t,n,u),n,t,e=>(t-e)/(e+1)*d)}function r(t,n,u){const d=(1-u)/u;return i(
f(t,n,u),t-n,t,e=>(t-e)/(e+1)*d)}function i(t,n,u,d){let e=1,s=1;for(let l=n;l<u&&(s*=d(l),e+=s,!(s<e*1e-18));l+=1);return Math.min(1,t*e)}function f(t,n,u){if(n===
0)return Math.exp(t*Math.log1p(-u));if(n===t)return Math.exp(t*Math.log(u));const d=E(n,t*u)+E(t-n,t*(1-u)),e=p(t)-p(n)-p(t-n)-d;return Math.exp(e)*Math.sqrt(t/
(2*Math.PI*n*(t-n)))}function E(t,n){const u=t-n;if(Math.abs(u)>=.1*(t+n))return t*Math.log(t/n)-u;const d=u/(t+n);let e=u*d,s=2*t*d;for(let l=3;;l+=2){s*=d*d;const h=e+
s/l;if(h===e)return e;e=h}}function o(t,n,u){let d=t,e=n;for(;d<e;){const s=Math.floor((d+e)/2);u(s)?e=s:d=s+1}return d}}),13875:((w,b,A)=>{A.d(b,{BQ:()=>r,KE:()=>O,
XV:()=>i,cR:()=>p,jM:()=>m,l2:()=>R,vE:()=>f});const m=Math.log(1.02),R=.001,O=1e12,N=60,g=4;class p{#t=new Float64Array(0);#n=0;#s=0;get count(){return this.#s}add(o){
this.put(a(o),1)}put(o,t){this.#s+=t,this.#e(o);const n=o-this.#n;this.#t[n]=(this.#t[n]??0)+t}atRank(o){return i(this.bucketAt(o))}bucketAt(o){let t=0;const n=this.#t.
findIndex(u=>(t+=u,t>=o));return this.#n+n}get span(){return{from:this.#n,to:this.#n+this.#t.length}}in(o){return this.#t[o-this.#n]??0}beyond(o){let t=0;for(let n=Math.
max(0,o+1-this.#n);n<this.#t.length;n+=1)t+=this.#t[n]??0;return t}distribution(o=N){let t=g;for(;;){const n=this.#r(t);if(n.length<=o)return n;t*=2}}#r(o){const t=[];
let n=-1;for(const[u,d]of this.#t.entries()){if(d===0)continue;const e=this.#n+u,s=Math.ceil(e/o),l=t.at(-1);l!==void 0&&s===n?l.count+=d:t.push({fromMs:s===0?0:
r((s-1)*o),toMs:r(s*o),count:d}),n=s}return t}clear(){this.#t.fill(0),this.#s=0}merge(o){if(o.#t.length!==0){this.#e(o.#n),this.#e(o.#n+o.#t.length-1);for(const[
t,n]of o.#t.entries()){const u=o.#n+t-this.#n;this.#t[u]=(this.#t[u]??0)+n}this.#s+=o.#s}}#e(o){const t=this.#n+this.#t.length;if(o>=this.#n&&o<t)return;const n=this.#t.
length===0,u=n?o:Math.min(this.#n,o),d=new Float64Array((n?o+1:Math.max(t,o+1))-u);d.set(this.#t,this.#n-(n?this.#n:u)),this.#t=d,this.#n=u}}function a(E){return E<=
R?0:1+Math.floor(Math.log(Math.min(E,O)/R)/m)}function r(E){return R*Math.exp(E*m)}function i(E){return E===0?0:R*Math.exp((E-.5)*m)}function f(E){return Math.max(
0,Math.ceil(Math.log(E)/m-1e-9))}}),90429:((w,b,A)=>{A.d(b,{QN:()=>R,Ts:()=>O,su:()=>N});var m=A(38419);function R(r,i){const f=g(r,i);return i<r+1?1-f*p(r,i):f*
a(r,i)}function O(r,i){if(i<=0)return 0;const f=g(r,i);return i<r+1?f*p(r,i):1-f*a(r,i)}function N(r){const i=R(.5,r*r/2)/2;return r<0?1-i:i}function g(r,i){const f=(0,m.
$R)(r)+(r-.5)*Math.log(r)-r+.5*Math.log(2*Math.PI);return Math.exp(r*Math.log(i)-i-f)}function p(r,i){let f=1/r,E=f;for(let o=1;f>E*1e-17;o+=1)f*=i/(r+o),E+=f;return E}
function a(r,i){let f=i+1-r,E=Number.MAX_VALUE,o=1/f,t=o;for(let n=1;n<1e4;n+=1){const u=-n*(n-r);if(f+=2,o=1/(u*o+f),E=f+u/E,t*=E*o,Math.abs(E*o-1)<1e-16)break}
return t}})};
