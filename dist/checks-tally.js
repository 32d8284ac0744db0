"use strict";exports.id=3042,exports.ids=[3042],exports.modules={67334:((E,T,w)=>{w.d(T,{X:()=>O});var m=w(13875);const _=2e6,g=16,A=65536;class O{#t;#s=[];#e=0;#i=null;#n=null;#r=0;#h=0;#o=0;constructor(u=_){
this.#t=u}add(u){if(this.#r===this.#t&&this.#a(),this.#r+=1,this.#h+=u,u>this.#o&&(this.#o=u),this.#n!==null){this.#n.add(u);return}let e=this.#s.at(-1);(e===void 0||
this.#e===e.length)&&(e=new Float64Array(Math.min(A,(e?.length??g/2)*2)),this.#s.push(e),this.#e=0),e[this.#e]=u,this.#e+=1,this.#i=null}get count(){return this.#r}get exact(){
return this.#n===null}quantile(u){return this.atRank(Math.max(1,Math.ceil(u*this.#r-1e-6)))}atRank(u){return u<1||u>this.#r?null:u===this.#r?this.#o:this.#n!==null?
Math.min(this.#o,this.#n.atRank(u)):(this.#i??=this.#l().sort(),this.#i[u-1]??null)}figures(){if(this.#r===0)return null;const u=e=>this.quantile(e)??this.#o;return{
meanMs:this.#h/this.#r,p50Ms:u(.5),p95Ms:u(.95),p99Ms:u(.99),maxMs:this.#o}}distribution(){return(this.#n??this.#c()).distribution()}#l(){const u=new Float64Array(
this.#r);let e=0;for(const c of this.#u())u.set(c,e),e+=c.length;return u}#u(){return this.#s.map((u,e)=>e===this.#s.length-1?u.subarray(0,this.#e):u)}#a(){this.#n=
this.#c(),this.#s=[],this.#i=null}#c(){const u=new m.cR;for(const e of this.#u())for(const c of e)u.add(c);return u}}}),28654:((E,T,w)=>{w.d(T,{Pd:()=>d,Qb:()=>i,
bJ:()=>f});var m=w(67334);const _=1e4,g=200,A="others",O=50,S=10,u=60,e=500,c=2e4;function f(r,n){return a(r)?n.some(({from:h,to:l})=>r>=h&&r<=l):null}function d({
refused:r,status:n,failed:h},l){return h??(r?!0:f(n,l))}class i{#t;#s;#e=new Map;#i=new Map;#n=[];#r=0;#h=0;#o=0;#l=0;#u={missing:0,notANumber:0,negative:0,noStatus:0};constructor(n){
this.#t=n;const h=Math.min(u,Math.max(1,n.parts??u));this.#s=Array.from({length:h},()=>({requests:0,errors:0,latencies:new m.X(c)}))}get count(){return this.#r}get unusable(){
return this.#u}get errors(){return this.#h}add(n){const{latencyMs:h,status:l,group:M}=n,p=d(n,this.#t.errorStatus),b=p===!0?1:0,N=h!==null&&h>this.#t.p95BudgetMs?
1:0;this.#r+=1,this.#h+=b,this.#l+=N,n.refused&&(this.#o+=1),n.unusable!==null&&(this.#u[n.unusable]+=1),p===null&&(this.#u.noStatus+=1),a(l)&&this.#e.set(l,(this.#e.
get(l)??0)+1);const R=this.#a(n.startedAt);if(R!==void 0&&(R.requests+=1,R.errors+=b,h!==null&&R.latencies.add(h)),M!==null){const y=this.#c(M);y.count+=1,y.errors+=
b,y.slow+=N,h!==null&&y.latencies.add(h)}h!==null&&this.#f(n,h)}facts(n=1/0){const h=[...this.#i].sort(([l,M],[p,b])=>b.count-M.count||s(l,p));return{count:this.#r,
errors:this.#h,refused:this.#o,slow:this.#l,unusable:{...this.#u},byStatus:[...this.#e].map(([l,M])=>({status:l,count:M})).sort((l,M)=>M.count-l.count||l.status-
M.status),byGroup:h.slice(0,O).map(([l,{latencies:M,...p}])=>({group:l,...p,p95Ms:M.quantile(.95)})),moreGroups:Math.max(0,h.length-O),slowest:this.#n.map(l=>({
...l})),timeline:this.#s.map(({requests:l,errors:M,latencies:p},b)=>({at:this.#t.startedAt+b*this.#t.windowMs/this.#s.length,requests:l,errors:M,p95Ms:p.quantile(
.95)})).filter(({at:l})=>l<n)}}#a(n){const{length:h}=this.#s,l=Math.floor((n-this.#t.startedAt)/this.#t.windowMs*h);return this.#s[Math.min(h-1,Math.max(0,l))]}meanMsOf(n){
return this.#i.get(n)?.latencies.figures()?.meanMs??null}#c(n){const h=n.length>g?o(n):n,l=this.#i.get(h);if(l!==void 0)return l;const M=this.#i.size<_?h:A,p=this.#i.
get(M)??{count:0,errors:0,slow:0,latencies:new m.X(e)};return this.#i.set(M,p),p}#f({at:n,status:h,group:l,trace:M},p){const b=this.#n.at(-1);this.#n.length===S&&
b!==void 0&&t(b,{at:n,latencyMs:p})<=0||(this.#n=[...this.#n,{at:n,latencyMs:p,status:h,group:l,trace:M}].sort(t).slice(0,S))}}function a(r){return r!==null&&Number.
isInteger(r)&&r>=100&&r<=999}function t(r,n){return n.latencyMs-r.latencyMs||r.at-n.at}function s(r,n){return r<n?-1:1}function o(r){return Array.from(r.slice(0,
2*g)).slice(0,g).join("")+"\u2026"}}),38419:((E,T,w)=>{w.d(T,{$R:()=>u,Er:()=>_,PD:()=>a,c2:()=>A,fl:()=>m,ux:()=>g,vV:()=>S});function m(t,s,o){return s<=0?1:s>
t?0:s>t*o?e(t,s,o):1-c(t,s-1,o)}function _(t,s,o){return s<0?0:s>=t?1:s<t*o?c(t,s,o):1-e(t,s+1,o)}function g(t,s){return t<=s*(1+1e-12)}function A(t,s,o){return g(
m(t,t,s),o)?a(0,t,r=>g(m(t,r,s),o)):null}function O(t,s,o){const r=a(0,t,n=>!g(_(t,n,s),o));return r===0?null:r-1}function S(t,s,o,r=1e7){const n=h=>g(_(t.n+h,t.
k,s),o);return n(r)?a(0,r,n):null}function u(t){if(t<15)return u(t+1)+(t+.5)*Math.log1p(1/t)-1;const s=1/(t*t);return(1/12-s*(1/360-s*(1/1260-s*(1/1680-s*(1/1188-
s*691/360360)))))/t}function e(t,s,o){const r=o/(1-o);return f(d(t,s,o),s,t,n=>(t-n)/(n+1)*r)}function c(t,s,o){const r=(1-o)/o;return f(d(t,s,o),t-s,t,n=>(t-n)/
(n+1)*r)}function f(t,s,o,r){let n=1,h=1;for(let l=s;l<o&&(h*=r(l),n+=h,!(h<n*1e-18));l+=1);return Math.min(1,t*n)}function d(t,s,o){if(s===0)return Math.exp(t*
Math.log1p(-o));if(s===t)return Math.exp(t*Math.log(o));const r=i(s,t*o)+i(t-s,t*(1-o)),n=u(t)-u(s)-u(t-s)-r;return Math.exp(n)*Math.sqrt(t/(2*Math.PI*s*(t-s)))}
function i(t,s){const o=t-s;if(Math.abs(o)>=.1*(t+s))return t*Math.log(t/s)-o;const r=o/(t+s);let n=o*r,h=2*t*r;for(let l=3;;l+=2){h*=r*r;const M=n+h/l;if(M===n)
return n;n=M}}function a(t,s,o){let r=t,n=s;for(;r<n;){const h=Math.floor((r+n)/2);o(h)?n=h:r=h+1}return r}}),13875:((E,T,w)=>{w.d(T,{BQ:()=>e,KE:()=>g,XV:()=>c,
cR:()=>S,jM:()=>m,l2:()=>_,vE:()=>f});const m=Math.log(1.02),_=.001,g=1e12,A=60,O=4;class S{#t=new Float64Array(0);#s=0;#e=0;get count(){return this.#e}add(i){this.
put(u(i),1)}put(i,a){this.#e+=a,this.#n(i);const t=i-this.#s;this.#t[t]=(this.#t[t]??0)+a}atRank(i){return c(this.bucketAt(i))}bucketAt(i){let a=0;const t=this.#t.
findIndex(s=>(a+=s,a>=i));return this.#s+t}get span(){return{from:this.#s,to:this.#s+this.#t.length}}in(i){return this.#t[i-this.#s]??0}beyond(i){let a=0;for(let t=Math.
max(0,i+1-this.#s);t<this.#t.length;t+=1)a+=this.#t[t]??0;return a}distribution(i=A){let a=O;for(;;){const t=this.#i(a);if(t.length<=i)return t;a*=2}}#i(i){const a=[];
let t=-1;for(const[s,o]of this.#t.entries()){if(o===0)continue;const r=this.#s+s,n=Math.ceil(r/i),h=a.at(-1);h!==void 0&&n===t?h.count+=o:a.push({fromMs:n===0?0:
e((n-1)*i),toMs:e(n*i),count:o}),t=n}return a}clear(){this.#t.fill(0),this.#e=0}merge(i){if(i.#t.length!==0){this.#n(i.#s),this.#n(i.#s+i.#t.length-1);for(const[
a,t]of i.#t.entries()){const s=i.#s+a-this.#s;this.#t[s]=(this.#t[s]??0)+t}this.#e+=i.#e}}#n(i){const a=this.#s+this.#t.length;if(i>=this.#s&&i<a)return;const t=this.#t.
length===0,s=t?i:Math.min(this.#s,i),o=new Float64Array((t?i+1:Math.max(a,i+1))-s);o.set(this.#t,this.#s-(t?this.#s:s)),this.#t=o,this.#s=s}}function u(d){return d<=
_?0:1+Math.floor(Math.log(Math.min(d,g)/_)/m)}function e(d){return _*Math.exp(d*m)}function c(d){return d===0?0:_*Math.exp((d-.5)*m)}function f(d){return Math.max(
0,Math.ceil(Math.log(d)/m-1e-9))}}),90429:((E,T,w)=>{w.d(T,{QN:()=>_,Ts:()=>g,su:()=>A});var m=w(38419);function _(e,c){const f=O(e,c);return c<e+1?1-f*S(e,c):f*
u(e,c)}function g(e,c){if(c<=0)return 0;const f=O(e,c);return c<e+1?f*S(e,c):1-f*u(e,c)}function A(e){const c=_(.5,e*e/2)/2;return e<0?1-c:c}function O(e,c){const f=(0,m.
$R)(e)+(e-.5)*Math.log(e)-e+.5*Math.log(2*Math.PI);return Math.exp(e*Math.log(c)-c-f)}function S(e,c){let f=1/e,d=f;for(let i=1;f>d*1e-17;i+=1)f*=c/(e+i),d+=f;return d}
function u(e,c){let f=c+1-e,d=Number.MAX_VALUE,i=1/f,a=i;for(let t=1;t<1e4;t+=1){const s=-t*(t-e);if(f+=2,i=1/(s*i+f),d=f+s/d,a*=d*i,Math.abs(d*i-1)<1e-16)break}
return a}})};
