"use strict";exports.id=1547,exports.ids=[1547],exports.modules={67334:((v,S,A)=>{A.d(S,{X:()=>w});var g=A(13875);const $=2e6,M=16,p=65536;class w{#t;#n=[];#s=0;#r=null;#e=null;#i=0;#u=0;#o=0;constructor(a=$){
this.#t=a}add(a){if(this.#i===this.#t&&this.#l(),this.#i+=1,this.#u+=a,a>this.#o&&(this.#o=a),this.#e!==null){this.#e.add(a);return}let r=this.#n.at(-1);(r===void 0||
this.#s===r.length)&&(r=new Float64Array(Math.min(p,(r?.length??M/2)*2)),this.#n.push(r),this.#s=0),r[this.#s]=a,this.#s+=1,this.#r=null}get count(){return this.#i}get exact(){
return this.#e===null}quantile(a){return this.atRank(Math.max(1,Math.ceil(a*this.#i-1e-6)))}atRank(a){return a<1||a>this.#i?null:a===this.#i?this.#o:this.#e!==null?
Math.min(this.#o,this.#e.atRank(a)):(this.#r??=this.#a().sort(),this.#r[a-1]??null)}figures(){if(this.#i===0)return null;const a=r=>this.quantile(r)??this.#o;return{
meanMs:this.#u/this.#i,p50Ms:a(.5),p95Ms:a(.95),p99Ms:a(.99),maxMs:this.#o}}distribution(){return(this.#e??this.#h()).distribution()}#a(){const a=new Float64Array(
this.#i);let r=0;for(const h of this.#c())a.set(h,r),r+=h.length;return a}#c(){return this.#n.map((a,r)=>r===this.#n.length-1?a.subarray(0,this.#s):a)}#l(){this.#e=
this.#h(),this.#n=[],this.#r=null}#h(){const a=new g.cR;for(const r of this.#c())for(const h of r)a.add(h);return a}}}),28654:((v,S,A)=>{A.d(S,{Pd:()=>_,Qb:()=>u,
bJ:()=>m});var g=A(67334);const $=1e4,M=200,p="others",w=50,N=10,a=60,r=500,h=2e4;function m(e,s){return t(e)?s.some(({from:o,to:c})=>e>=o&&e<=c):null}function _({
refused:e,status:s,failed:o},c){return o??(e?!0:m(s,c))}class u{#t;#n;#s=new Map;#r=new Map;#e=[];#i=0;#u=-1/0;#o=0;#a=0;#c=0;#l={missing:0,notANumber:0,negative:0,
noStatus:0};constructor(s){this.#t=s;const o=Math.min(a,Math.max(1,s.parts??a));this.#n=Array.from({length:o},()=>({requests:0,errors:0,latencies:new g.X(h)}))}get count(){
return this.#i}get unusable(){return this.#l}get lastAt(){return this.#u}get errors(){return this.#o}add(s){const{latencyMs:o,status:c,group:d}=s,R=_(s,this.#t.
errorStatus),E=R===!0?1:0,D=o!==null&&o>this.#t.p95BudgetMs?1:0;this.#i+=1,this.#u=Math.max(this.#u,s.startedAt),this.#o+=E,this.#c+=D,s.refused&&(this.#a+=1),s.
unusable!==null&&(this.#l[s.unusable]+=1),R===null&&(this.#l.noStatus+=1),t(c)&&this.#s.set(c,(this.#s.get(c)??0)+1);const T=this.#h(s.startedAt);if(T!==void 0&&
(T.requests+=1,T.errors+=E,o!==null&&T.latencies.add(o)),d!==null){const b=this.#f(d);b.count+=1,b.errors+=E,b.slow+=D,o!==null&&b.latencies.add(o)}o!==null&&this.#d(
s,o)}facts(s=1/0){const o=[...this.#r].sort(([c,d],[R,E])=>E.count-d.count||i(c,R));return{count:this.#i,errors:this.#o,refused:this.#a,slow:this.#c,unusable:{...this.#l},
byStatus:[...this.#s].map(([c,d])=>({status:c,count:d})).sort((c,d)=>d.count-c.count||c.status-d.status),byGroup:o.slice(0,w).map(([c,{latencies:d,...R}])=>({group:c,
...R,p95Ms:d.quantile(.95)})),moreGroups:Math.max(0,o.length-w),slowest:this.#e.map(c=>({...c})),timeline:this.#n.map(({requests:c,errors:d,latencies:R},E)=>({at:this.#t.
startedAt+E*this.#t.windowMs/this.#n.length,requests:c,errors:d,p95Ms:R.quantile(.95)})).filter(({at:c})=>c<s)}}#h(s){const{length:o}=this.#n,c=Math.floor((s-this.#t.
startedAt)/this.#t.windowMs*o);return this.#n[Math.min(o-1,Math.max(0,c))]}meanMsOf(s){return this.#r.get(s)?.latencies.figures()?.meanMs??null}#f(s){const o=s.
length>M?f(s):s,c=this.#r.get(o);if(c!==void 0)return c;const d=this.#r.size<$?o:p,R=this.#r.get(d)??{count:0,errors:0,slow:0,latencies:new g.X(r)};return this.#r.
set(d,R),R}#d({at:s,status:o,group:c,trace:d},R){const E=this.#e.at(-1);this.#e.length===N&&E!==void 0&&n(E,{at:s,latencyMs:R})<=0||(this.#e=[...this.#e,{at:s,latencyMs:R,
status:o,group:c,trace:d}].sort(n).slice(0,N))}}function t(e){return e!==null&&Number.isInteger(e)&&e>=100&&e<=999}function n(e,s){return s.latencyMs-e.latencyMs||
e.at-s.at}function i(e,s){return e<s?-1:1}function f(e){return Array.from(e.slice(0,2*M)).slice(0,M).join("")+"…"}}),60283:((v,S,A)=>{A.d(S,{B:()=>m,I:()=>_});
var g=A(7017);const $=Object.fromEntries([[1e-6,"ns nsec nsecs nano nanos nanosecond nanoseconds"],[.001,"us µs μs usec usecs micro micros microsecond microseco\
nds"],[1,"ms msec msecs milli millis millisecond milliseconds"],[1e3,"s sec secs second seconds"],[6e4,"m min mins minute minutes"],[36e5,"h hr hrs hour hours"]].
flatMap(([e,s])=>s.split(" ").map(o=>[o,e]))),M=String.raw`\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?`,p=new RegExp(`^([+-]?)(${M})$`,"i"),w=new RegExp(`^(\
[+-]?)((?:(?:${M})\\s*[a-zµμ]+\\s*)+)$`,"i"),N=new RegExp(`(${M})\\s*([a-zµμ]+)\\s*`,"gi"),a=/^([+-]?)(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/,r=/^([+-]?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i,
h=60;function m(e,s){if(e==null)return{latencyMs:null,unusable:"missing"};const o=u(e,s);return o===null||!Number.isFinite(o)?{latencyMs:null,unusable:"notANumb\
er"}:o<0?{latencyMs:null,unusable:"negative"}:{latencyMs:o+0,unusable:null}}function _(e,s){return s==="s"?e/1e3:e*g.Z[s]}function u(e,s){return typeof e=="numb\
er"?e/g.Z[s]:typeof e=="string"?t(e.trim(),s):typeof e=="object"&&e!==null&&!Array.isArray(e)?i(e):null}function t(e,s){if(e.length>h)return null;const o=p.exec(
e);if(o!==null)return f(o[1],Number(o[2])/g.Z[s]);const[,c,d]=w.exec(e)??[];if(d!==void 0)return f(c,n(d));const R=a.exec(e)??r.exec(e);if(R===null)return null;
const[,E,D,T,b]=R;return D===void 0&&T===void 0&&b===void 0?null:f(E,Number(D??0)*36e5+Number(T??0)*6e4+Number(b??0)*1e3)}function n(e){let s=0;for(const[,o,c=""]of e.
matchAll(N)){const d=$[c.toLowerCase()];if(d===void 0)return null;s+=Number(o)*d}return s}function i(e){const s=Object.entries(e).filter(([,c])=>c!==null);if(s.
length===0||s.some(([c])=>c!=="seconds"&&c!=="nanos"))return null;const o=c=>{const d=e[c]??0;return typeof d=="number"||typeof d=="string"&&p.test(d)?Number(d):
Number.NaN};return o("seconds")*1e3+o("nanos")/1e6}function f(e,s){return s===null?null:e==="-"?-s:s}}),84638:((v,S,A)=>{A.d(S,{C6:()=>o,DV:()=>m,ER:()=>t,Ic:()=>p,
KK:()=>d,KU:()=>M,RE:()=>c,Tq:()=>R,VQ:()=>f,W$:()=>w,b$:()=>e,f2:()=>s,gw:()=>n,jJ:()=>E,ml:()=>_,mr:()=>a,rI:()=>u,ru:()=>i,u:()=>h});var g=A(23930),$=A(60283);
function M({pool:l}){return l===!0?{type:"cloud_run_worker_pool",nameLabel:"worker_pool_name"}:{type:"cloud_run_revision",nameLabel:"service_name"}}function p(l){
const{type:O,nameLabel:y}=M(l);return[`resource.type="${O}"`,`resource.labels.${y}=${b(l.service)}`,...l.revision===null?[]:[`resource.labels.revision_name=${b(
l.revision)}`],`resource.labels.location=${b(l.region)}`].join(" AND ")}function w(l,{latency:O,status:y}){const I=[...(0,g.Hz)(O),...(0,g.Hz)(y)].map(P=>`${P}:\
*`);return`${p(l)} AND (${[...new Set(I)].join(" OR ")})`}const N=[100,500];function a(l,{fields:O,to:y,quickMs:I}){const P=[...N.filter(L=>L<I),I],C=P.map((L,W)=>{
const j=P[W-1],U=`timestamp<"${F(y+L)}"`;return j===void 0?U:`(${U} AND ${r(O,j)})`});return`${l} AND (${[...C,r(O,I)].join(" OR ")})`}function r({latency:l,unit:O},y){
return l==="httpRequest.latency"?`${l}>="${y/1e3}s"`:`(${(0,g.Hz)(l).flatMap(P=>[`${P}>=${(0,$.I)(y,O)}`,`${P}=~"."`,`${P}.seconds:*`]).join(" OR ")})`}function h(l){
return`${p(l)} AND ${D}`}function m(l){return`${h(l)} AND (httpRequest.status=429 OR httpRequest.status>=500) AND NOT labels.instanceId:*`}function _(l,O){const y=[
"severity>=ERROR",`(${D} AND httpRequest.status=429)`,T,`httpRequest.userAgent=${b(O)}`];return`${p(l)} AND (${y.join(" OR ")})`}function u(l){return`${p(l)} AN\
D ${T} AND NOT severity=INFO`}function t(l){return`${p(l)} AND NOT ${D} AND NOT ${T} AND (jsonPayload:* OR textPayload:"{")`}function n(l){return`${p(l)} AND ${T}`}
function i(l){return`${p(l)} AND severity>=ERROR AND (NOT ${D} OR textPayload:*)`}function f(l){const y=[`(severity>=ERROR AND (NOT ${D} OR textPayload:*))`,`(${T}\
 AND (NOT severity=INFO OR textPayload:"Container called exit" OR textPayload:"Starting new instance"))`];return`${p(l)} AND (${y.join(" OR ")})`}function e(l){
const O=["severity>=ERROR",'log_id("run.googleapis.com/stderr")',T];return`${p(l)} AND (${O.join(" OR ")})`}function s(l){return`${h(l)} AND httpRequest.userAge\
nt:"ion-verify/"`}function o(l){return`${p(l)} AND (${D} OR trace:*)`}function c(l,O){return['resource.type="cloud_run_revision"',D,`httpRequest.userAgent=${b(O)}`,
`NOT (resource.labels.revision_name=${b(l.revision)} AND resource.labels.location=${b(l.region)})`].join(" AND ")}function d(l){return`resource.type="cloud_run_\
revision" AND ${D} AND httpRequest.userAgent=${b(l)}`}function R(l,O,y){return`${l} AND timestamp>="${F(O)}" AND timestamp<"${F(y)}"`}function E(l,O,y="insertId"){
return O>=1?l:`${l} AND sample(${y}, ${O})`}const D='log_id("run.googleapis.com/requests")',T='(log_id("run.googleapis.com/varlog/system") OR log_id("run.google\
apis.com//var/log/system"))';function b(l){return`"${l.replace(/[\\"]/g,"\\$&")}"`}function F(l){return new Date(l).toISOString()}}),38419:((v,S,A)=>{A.d(S,{$R:()=>N,
Er:()=>$,PD:()=>u,c2:()=>p,fl:()=>g,ux:()=>M,vV:()=>w});function g(t,n,i){return n<=0?1:n>t?0:n>t*i?a(t,n,i):1-r(t,n-1,i)}function $(t,n,i){return n<0?0:n>=t?1:
n<t*i?r(t,n,i):1-a(t,n+1,i)}function M(t,n){return t<=n*(1+1e-12)}function p(t,n,i){return M(g(t,t,n),i)?u(0,t,f=>M(g(t,f,n),i)):null}function w(t,n,i,f=1e7){const e=s=>M(
$(t.n+s,t.k,n),i);return e(f)?u(0,f,e):null}function N(t){if(t<15)return N(t+1)+(t+.5)*Math.log1p(1/t)-1;const n=1/(t*t);return(1/12-n*(1/360-n*(1/1260-n*(1/1680-
n*(1/1188-n*691/360360)))))/t}function a(t,n,i){const f=i/(1-i);return h(m(t,n,i),n,t,e=>(t-e)/(e+1)*f)}function r(t,n,i){const f=(1-i)/i;return h(m(t,n,i),t-n,
t,e=>(t-e)/(e+1)*f)}function h(t,n,i,f){let e=1,s=1;for(let o=n;o<i&&(s*=f(o),e+=s,!(s<e*1e-18));o+=1);return Math.min(1,t*e)}function m(t,n,i){if(n===0)return Math.
exp(t*Math.log1p(-i));if(n===t)return Math.exp(t*Math.log(i));const f=_(n,t*i)+_(t-n,t*(1-i)),e=N(t)-N(n)-N(t-n)-f;return Math.exp(e)*Math.sqrt(t/(2*Math.PI*n*(t-
n)))}function _(t,n){const i=t-n;if(Math.abs(i)>=.1*(t+n))return t*Math.log(t/n)-i;const f=i/(t+n);let e=i*f,s=2*t*f;for(let o=3;;o+=2){s*=f*f;const c=e+s/o;if(c===
e)return e;e=c}}function u(t,n,i){let f=t,e=n;for(;f<e;){const s=Math.floor((f+e)/2);i(s)?e=s:f=s+1}return f}}),13875:((v,S,A)=>{A.d(S,{BQ:()=>r,KE:()=>M,XV:()=>h,
cR:()=>N,jM:()=>g,l2:()=>$,vE:()=>m});const g=Math.log(1.02),$=.001,M=1e12,p=60,w=4;class N{#t=new Float64Array(0);#n=0;#s=0;get count(){return this.#s}add(u){this.
put(a(u),1)}put(u,t){this.#s+=t,this.#e(u);const n=u-this.#n;this.#t[n]=(this.#t[n]??0)+t}atRank(u){return h(this.bucketAt(u))}bucketAt(u){let t=0;const n=this.#t.
findIndex(i=>(t+=i,t>=u));return this.#n+n}get span(){return{from:this.#n,to:this.#n+this.#t.length}}in(u){return this.#t[u-this.#n]??0}beyond(u){let t=0;for(let n=Math.
max(0,u+1-this.#n);n<this.#t.length;n+=1)t+=this.#t[n]??0;return t}distribution(u=p){let t=w;for(;;){const n=this.#r(t);if(n.length<=u)return n;t*=2}}#r(u){const t=[];
let n=-1;for(const[i,f]of this.#t.entries()){if(f===0)continue;const e=this.#n+i,s=Math.ceil(e/u),o=t.at(-1);o!==void 0&&s===n?o.count+=f:t.push({fromMs:s===0?0:
r((s-1)*u),toMs:r(s*u),count:f}),n=s}return t}clear(){this.#t.fill(0),this.#s=0}merge(u){if(u.#t.length!==0){this.#e(u.#n),this.#e(u.#n+u.#t.length-1);for(const[
t,n]of u.#t.entries()){const i=u.#n+t-this.#n;this.#t[i]=(this.#t[i]??0)+n}this.#s+=u.#s}}#e(u){const t=this.#n+this.#t.length;if(u>=this.#n&&u<t)return;const n=this.#t.
length===0,i=n?u:Math.min(this.#n,u),f=new Float64Array((n?u+1:Math.max(t,u+1))-i);f.set(this.#t,this.#n-(n?this.#n:i)),this.#t=f,this.#n=i}}function a(_){return _<=
$?0:1+Math.floor(Math.log(Math.min(_,M)/$)/g)}function r(_){return $*Math.exp(_*g)}function h(_){return _===0?0:$*Math.exp((_-.5)*g)}function m(_){return Math.max(
0,Math.ceil(Math.log(_)/g-1e-9))}}),90429:((v,S,A)=>{A.d(S,{QN:()=>$,Ts:()=>M,su:()=>p});var g=A(38419);function $(r,h){const m=w(r,h);return h<r+1?1-m*N(r,h):m*
a(r,h)}function M(r,h){if(h<=0)return 0;const m=w(r,h);return h<r+1?m*N(r,h):1-m*a(r,h)}function p(r){const h=$(.5,r*r/2)/2;return r<0?1-h:h}function w(r,h){const m=(0,g.
$R)(r)+(r-.5)*Math.log(r)-r+.5*Math.log(2*Math.PI);return Math.exp(r*Math.log(h)-h-m)}function N(r,h){let m=1/r,_=m;for(let u=1;m>_*1e-17;u+=1)m*=h/(r+u),_+=m;return _}
function a(r,h){let m=h+1-r,_=Number.MAX_VALUE,u=1/m,t=u;for(let n=1;n<1e4;n+=1){const i=-n*(n-r);if(m+=2,u=1/(i*u+m),_=m+i/_,t*=_*u,Math.abs(_*u-1)<1e-16)break}
return t}})};
