"use strict";exports.id=1547,exports.ids=[1547],exports.modules={67334:((I,D,N)=>{N.d(D,{X:()=>b});var p=N(13875);const A=2e6,M=16,g=65536;class b{#t;#n=[];#s=0;#r=null;#e=null;#i=0;#u=0;#o=0;constructor(a=A){
this.#t=a}add(a){if(this.#i===this.#t&&this.#l(),this.#i+=1,this.#u+=a,a>this.#o&&(this.#o=a),this.#e!==null){this.#e.add(a);return}let i=this.#n.at(-1);(i===void 0||
this.#s===i.length)&&(i=new Float64Array(Math.min(g,(i?.length??M/2)*2)),this.#n.push(i),this.#s=0),i[this.#s]=a,this.#s+=1,this.#r=null}get count(){return this.#i}get exact(){
return this.#e===null}quantile(a){return this.atRank(Math.max(1,Math.ceil(a*this.#i-1e-6)))}atRank(a){return a<1||a>this.#i?null:a===this.#i?this.#o:this.#e!==null?
Math.min(this.#o,this.#e.atRank(a)):(this.#r??=this.#a().sort(),this.#r[a-1]??null)}figures(){if(this.#i===0)return null;const a=i=>this.quantile(i)??this.#o;return{
meanMs:this.#u/this.#i,p50Ms:a(.5),p95Ms:a(.95),p99Ms:a(.99),maxMs:this.#o}}distribution(){return(this.#e??this.#h()).distribution()}#a(){const a=new Float64Array(
this.#i);let i=0;for(const h of this.#c())a.set(h,i),i+=h.length;return a}#c(){return this.#n.map((a,i)=>i===this.#n.length-1?a.subarray(0,this.#s):a)}#l(){this.#e=
this.#h(),this.#n=[],this.#r=null}#h(){const a=new p.cR;for(const i of this.#c())for(const h of i)a.add(h);return a}}}),28654:((I,D,N)=>{N.d(D,{Pd:()=>_,Qb:()=>o,
bJ:()=>m});var p=N(67334);const A=1e4,M=200,g="others",b=50,y=10,a=60,i=500,h=2e4;function m(e,n){return f(e)?n.some(({from:r,to:l})=>e>=r&&e<=l):null}function _({
refused:e,status:n,failed:r},l){return r??(e?!0:m(n,l))}class o{#t;#n;#s=new Map;#r=new Map;#e=[];#i=0;#u=-1/0;#o=0;#a=0;#c=0;#l={missing:0,notANumber:0,negative:0,
noStatus:0};constructor(n){this.#t=n;const r=Math.min(a,Math.max(1,n.parts??a));this.#n=Array.from({length:r},()=>({requests:0,errors:0,latencies:new p.X(h)}))}get count(){
return this.#i}get unusable(){return this.#l}get lastAt(){return this.#u}get errors(){return this.#o}add(n){const{latencyMs:r,status:l,group:d}=n,R=_(n,this.#t.
errorStatus),$=R===!0?1:0,T=r!==null&&r>this.#t.p95BudgetMs?1:0;this.#i+=1,this.#u=Math.max(this.#u,n.startedAt),this.#o+=$,this.#c+=T,n.refused&&(this.#a+=1),n.
unusable!==null&&(this.#l[n.unusable]+=1),R===null&&(this.#l.noStatus+=1),f(l)&&this.#s.set(l,(this.#s.get(l)??0)+1);const w=this.#h(n.startedAt);if(w!==void 0&&
(w.requests+=1,w.errors+=$,r!==null&&w.latencies.add(r)),d!==null){const S=this.#f(d);S.count+=1,S.errors+=$,S.slow+=T,r!==null&&S.latencies.add(r)}r!==null&&this.#d(
n,r)}facts(n=1/0){const r=[...this.#r].sort(([l,d],[R,$])=>$.count-d.count||s(l,R));return{count:this.#i,errors:this.#o,refused:this.#a,slow:this.#c,unusable:{...this.#l},
byStatus:[...this.#s].map(([l,d])=>({status:l,count:d})).sort((l,d)=>d.count-l.count||l.status-d.status),byGroup:r.slice(0,b).map(([l,{latencies:d,...R}])=>({group:l,
...R,p95Ms:d.quantile(.95)})),moreGroups:Math.max(0,r.length-b),slowest:this.#e.map(l=>({...l})),timeline:this.#n.map(({requests:l,errors:d,latencies:R},$)=>({at:this.#t.
startedAt+$*this.#t.windowMs/this.#n.length,requests:l,errors:d,p95Ms:R.quantile(.95)})).filter(({at:l})=>l<n)}}#h(n){const{length:r}=this.#n,l=Math.floor((n-this.#t.
startedAt)/this.#t.windowMs*r);return this.#n[Math.min(r-1,Math.max(0,l))]}meanMsOf(n){return this.#r.get(n)?.latencies.figures()?.meanMs??null}#f(n){const r=n.
length>M?u(n):n,l=this.#r.get(r);if(l!==void 0)return l;const d=this.#r.size<A?r:g,R=this.#r.get(d)??{count:0,errors:0,slow:0,latencies:new p.X(i)};return this.#r.
set(d,R),R}#d({at:n,status:r,group:l,trace:d},R){const $=this.#e.at(-1);this.#e.length===y&&$!==void 0&&t($,{at:n,latencyMs:R})<=0||(this.#e=[...this.#e,{at:n,latencyMs:R,
status:r,group:l,trace:d}].sort(t).slice(0,y))}}function f(e){return e!==null&&Number.isInteger(e)&&e>=100&&e<=999}function t(e,n){return n.latencyMs-e.latencyMs||
e.at-n.at}function s(e,n){return e<n?-1:1}function u(e){return Array.from(e.slice(0,2*M)).slice(0,M).join("")+"\u2026"}}),60283:((I,D,N)=>{N.d(D,{B:()=>m,I:()=>_});
var p=N(7017);const A=Object.fromEntries([[1e-6,"ns nsec nsecs nano nanos nanosecond nanoseconds"],[.001,"us \xB5s \u03BCs usec usecs micro micros microsecond microseco\
nds"],[1,"ms msec msecs milli millis millisecond milliseconds"],[1e3,"s sec secs second seconds"],[6e4,"m min mins minute minutes"],[36e5,"h hr hrs hour hours"]].
flatMap(([e,n])=>n.split(" ").map(r=>[r,e]))),M=String.raw`\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?`,g=new RegExp(`^([+-]?)(${M})$`,"i"),b=new RegExp(`^(\
[+-]?)((?:(?:${M})\\s*[a-z\xB5\u03BC]+\\s*)+)$`,"i"),y=new RegExp(`(${M})\\s*([a-z\xB5\u03BC]+)\\s*`,"gi"),a=/^([+-]?)(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/,
i=/^([+-]?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i,h=60;function m(e,n){if(e==null)return{latencyMs:null,unusable:"missing"};const r=o(e,n);return r===
null||!Number.isFinite(r)?{latencyMs:null,unusable:"notANumber"}:r<0?{latencyMs:null,unusable:"negative"}:{latencyMs:r+0,unusable:null}}function _(e,n){return n===
"s"?e/1e3:e*p.Z[n]}function o(e,n){return typeof e=="number"?e/p.Z[n]:typeof e=="string"?f(e.trim(),n):typeof e=="object"&&e!==null&&!Array.isArray(e)?s(e):null}
function f(e,n){if(e.length>h)return null;const r=g.exec(e);if(r!==null)return u(r[1],Number(r[2])/p.Z[n]);const[,l,d]=b.exec(e)??[];if(d!==void 0)return u(l,t(
d));const R=a.exec(e)??i.exec(e);if(R===null)return null;const[,$,T,w,S]=R;return T===void 0&&w===void 0&&S===void 0?null:u($,Number(T??0)*36e5+Number(w??0)*6e4+
Number(S??0)*1e3)}function t(e){let n=0;for(const[,r,l=""]of e.matchAll(y)){const d=A[l.toLowerCase()];if(d===void 0)return null;n+=Number(r)*d}return n}function s(e){
const n=Object.entries(e).filter(([,l])=>l!==null);if(n.length===0||n.some(([l])=>l!=="seconds"&&l!=="nanos"))return null;const r=l=>{const d=e[l]??0;return typeof d==
"number"||typeof d=="string"&&g.test(d)?Number(d):Number.NaN};return r("seconds")*1e3+r("nanos")/1e6}function u(e,n){return n===null?null:e==="-"?-n:n}}),84638:((I,D,N)=>{
N.d(D,{C6:()=>r,DV:()=>m,ER:()=>f,Ic:()=>g,KU:()=>M,RE:()=>l,Tq:()=>d,VQ:()=>u,W$:()=>b,b$:()=>e,f2:()=>n,gw:()=>t,jJ:()=>R,ml:()=>_,mr:()=>a,rI:()=>o,ru:()=>s,
u:()=>h});var p=N(23930),A=N(60283);function M({pool:c}){return c===!0?{type:"cloud_run_worker_pool",nameLabel:"worker_pool_name"}:{type:"cloud_run_revision",nameLabel:"\
service_name"}}function g(c){const{type:O,nameLabel:E}=M(c);return[`resource.type="${O}"`,`resource.labels.${E}=${w(c.service)}`,...c.revision===null?[]:[`resou\
rce.labels.revision_name=${w(c.revision)}`],`resource.labels.location=${w(c.region)}`].join(" AND ")}function b(c,{latency:O,status:E}){const v=[...(0,p.Hz)(O),
...(0,p.Hz)(E)].map(P=>`${P}:*`);return`${g(c)} AND (${[...new Set(v)].join(" OR ")})`}const y=[100,500];function a(c,{fields:O,to:E,quickMs:v}){const P=[...y.filter(
F=>F<v),v],U=P.map((F,W)=>{const L=P[W-1],j=`timestamp<"${S(E+F)}"`;return L===void 0?j:`(${j} AND ${i(O,L)})`});return`${c} AND (${[...U,i(O,v)].join(" OR ")})`}
function i({latency:c,unit:O},E){return c==="httpRequest.latency"?`${c}>="${E/1e3}s"`:`(${(0,p.Hz)(c).flatMap(P=>[`${P}>=${(0,A.I)(E,O)}`,`${P}=~"."`,`${P}.seco\
nds:*`]).join(" OR ")})`}function h(c){return`${g(c)} AND ${$}`}function m(c){return`${h(c)} AND (httpRequest.status=429 OR httpRequest.status>=500) AND NOT lab\
els.instanceId:*`}function _(c,O){const E=["severity>=ERROR",`(${$} AND httpRequest.status=429)`,T,`httpRequest.userAgent=${w(O)}`];return`${g(c)} AND (${E.join(
" OR ")})`}function o(c){return`${g(c)} AND ${T} AND NOT severity=INFO`}function f(c){return`${g(c)} AND NOT ${$} AND NOT ${T} AND (jsonPayload:* OR textPayload\
:"{")`}function t(c){return`${g(c)} AND ${T}`}function s(c){return`${g(c)} AND severity>=ERROR AND (NOT ${$} OR textPayload:*)`}function u(c){const O=[`(severit\
y>=ERROR AND (NOT ${$} OR textPayload:*))`,`(${T} AND NOT severity=INFO)`];return`${g(c)} AND (${O.join(" OR ")})`}function e(c){const O=["severity>=ERROR",'log\
_id("run.googleapis.com/stderr")',T];return`${g(c)} AND (${O.join(" OR ")})`}function n(c){return`${h(c)} AND httpRequest.userAgent:"ion-verify/"`}function r(c){
return`${g(c)} AND (${$} OR trace:*)`}function l(c,O){return['resource.type="cloud_run_revision"',$,`httpRequest.userAgent=${w(O)}`,`NOT resource.labels.revisio\
n_name=${w(c)}`].join(" AND ")}function d(c,O,E){return`${c} AND timestamp>="${S(O)}" AND timestamp<"${S(E)}"`}function R(c,O,E="insertId"){return O>=1?c:`${c} \
AND sample(${E}, ${O})`}const $='log_id("run.googleapis.com/requests")',T='(log_id("run.googleapis.com/varlog/system") OR log_id("run.googleapis.com//var/log/sy\
stem"))';function w(c){return`"${c.replace(/[\\"]/g,"\\$&")}"`}function S(c){return new Date(c).toISOString()}}),38419:((I,D,N)=>{N.d(D,{$R:()=>a,Er:()=>A,PD:()=>f,
c2:()=>g,fl:()=>p,ux:()=>M,vV:()=>y});function p(t,s,u){return s<=0?1:s>t?0:s>t*u?i(t,s,u):1-h(t,s-1,u)}function A(t,s,u){return s<0?0:s>=t?1:s<t*u?h(t,s,u):1-i(
t,s+1,u)}function M(t,s){return t<=s*(1+1e-12)}function g(t,s,u){return M(p(t,t,s),u)?f(0,t,e=>M(p(t,e,s),u)):null}function b(t,s,u){const e=f(0,t,n=>!M(A(t,n,s),
u));return e===0?null:e-1}function y(t,s,u,e=1e7){const n=r=>M(A(t.n+r,t.k,s),u);return n(e)?f(0,e,n):null}function a(t){if(t<15)return a(t+1)+(t+.5)*Math.log1p(
1/t)-1;const s=1/(t*t);return(1/12-s*(1/360-s*(1/1260-s*(1/1680-s*(1/1188-s*691/360360)))))/t}function i(t,s,u){const e=u/(1-u);return m(_(t,s,u),s,t,n=>(t-n)/(n+
1)*e)}function h(t,s,u){const e=(1-u)/u;return m(_(t,s,u),t-s,t,n=>(t-n)/(n+1)*e)}function m(t,s,u,e){let n=1,r=1;for(let l=s;l<u&&(r*=e(l),n+=r,!(r<n*1e-18));l+=
1);return Math.min(1,t*n)}function _(t,s,u){if(s===0)return Math.exp(t*Math.log1p(-u));if(s===t)return Math.exp(t*Math.log(u));const e=o(s,t*u)+o(t-s,t*(1-u)),n=a(
t)-a(s)-a(t-s)-e;return Math.exp(n)*Math.sqrt(t/(2*Math.PI*s*(t-s)))}function o(t,s){const u=t-s;if(Math.abs(u)>=.1*(t+s))return t*Math.log(t/s)-u;const e=u/(t+
s);let n=u*e,r=2*t*e;for(let l=3;;l+=2){r*=e*e;const d=n+r/l;if(d===n)return n;n=d}}function f(t,s,u){let e=t,n=s;for(;e<n;){const r=Math.floor((e+n)/2);u(r)?n=
r:e=r+1}return e}}),13875:((I,D,N)=>{N.d(D,{BQ:()=>i,KE:()=>M,XV:()=>h,cR:()=>y,jM:()=>p,l2:()=>A,vE:()=>m});const p=Math.log(1.02),A=.001,M=1e12,g=60,b=4;class y{#t=new Float64Array(
0);#n=0;#s=0;get count(){return this.#s}add(o){this.put(a(o),1)}put(o,f){this.#s+=f,this.#e(o);const t=o-this.#n;this.#t[t]=(this.#t[t]??0)+f}atRank(o){return h(
this.bucketAt(o))}bucketAt(o){let f=0;const t=this.#t.findIndex(s=>(f+=s,f>=o));return this.#n+t}get span(){return{from:this.#n,to:this.#n+this.#t.length}}in(o){
return this.#t[o-this.#n]??0}beyond(o){let f=0;for(let t=Math.max(0,o+1-this.#n);t<this.#t.length;t+=1)f+=this.#t[t]??0;return f}distribution(o=g){let f=b;for(;;){
const t=this.#r(f);if(t.length<=o)return t;f*=2}}#r(o){const f=[];let t=-1;for(const[s,u]of this.#t.entries()){if(u===0)continue;const e=this.#n+s,n=Math.ceil(e/
o),r=f.at(-1);r!==void 0&&n===t?r.count+=u:f.push({fromMs:n===0?0:i((n-1)*o),toMs:i(n*o),count:u}),t=n}return f}clear(){this.#t.fill(0),this.#s=0}merge(o){if(o.#t.
length!==0){this.#e(o.#n),this.#e(o.#n+o.#t.length-1);for(const[f,t]of o.#t.entries()){const s=o.#n+f-this.#n;this.#t[s]=(this.#t[s]??0)+t}this.#s+=o.#s}}#e(o){
const f=this.#n+this.#t.length;if(o>=this.#n&&o<f)return;const t=this.#t.length===0,s=t?o:Math.min(this.#n,o),u=new Float64Array((t?o+1:Math.max(f,o+1))-s);u.set(
this.#t,this.#n-(t?this.#n:s)),this.#t=u,this.#n=s}}function a(_){return _<=A?0:1+Math.floor(Math.log(Math.min(_,M)/A)/p)}function i(_){return A*Math.exp(_*p)}function h(_){
return _===0?0:A*Math.exp((_-.5)*p)}function m(_){return Math.max(0,Math.ceil(Math.log(_)/p-1e-9))}}),90429:((I,D,N)=>{N.d(D,{QN:()=>A,Ts:()=>M,su:()=>g});var p=N(
38419);function A(i,h){const m=b(i,h);return h<i+1?1-m*y(i,h):m*a(i,h)}function M(i,h){if(h<=0)return 0;const m=b(i,h);return h<i+1?m*y(i,h):1-m*a(i,h)}function g(i){
const h=A(.5,i*i/2)/2;return i<0?1-h:h}function b(i,h){const m=(0,p.$R)(i)+(i-.5)*Math.log(i)-i+.5*Math.log(2*Math.PI);return Math.exp(i*Math.log(h)-h-m)}function y(i,h){
let m=1/i,_=m;for(let o=1;m>_*1e-17;o+=1)m*=h/(i+o),_+=m;return _}function a(i,h){let m=h+1-i,_=Number.MAX_VALUE,o=1/m,f=o;for(let t=1;t<1e4;t+=1){const s=-t*(t-
i);if(m+=2,o=1/(s*o+m),_=m+s/_,f*=_*o,Math.abs(_*o-1)<1e-16)break}return f}})};
