"use strict";exports.id=8158,exports.ids=[8158],exports.modules={79338:((V,F,O)=>{O.d(F,{iT:()=>v,pQ:()=>U,p_:()=>T});var P=O(10603),y=O(82961);const U={sights:Object.fromEntries(
P.Mi.map(M=>[M,null])),from:0,until:1/0};function T(M,m){const s=v(M.id,m);return s===null||!R(s,M)?M:{...M,decision:"inconclusive",reason:s}}function R(M,{decision:m,
reason:s}){return m==="pass"?!0:m==="inconclusive"&&x.includes(s.code)&&(0,P.Lx)(M.why)}const x=["not-proven","no-requests","proven-too-soon","gauge-no-points"];
function v(M,{sights:m,from:s,until:n,spareMs:o=0}){const f=(0,y.EG)(M).needs.map(_=>({source:_,...m[_]??A})).filter(({readTo:_,gap:D})=>_<(b(D)?n-o:n)).toSorted(
(_,D)=>_.readTo-D.readTo)[0];if(f===void 0)return null;const{source:l,readTo:h,gap:g}=f,L=Math.max(s,h);return{code:"not-covered",source:l,missingFromAt:L,why:g?.
code??"not-looked",detail:g?.detail??""}}function b(M){return M===null||M.code==="read-limit"||M.code==="too-much"}const A={readTo:-1/0,gap:null}}),11234:((V,F,O)=>{
O.d(F,{Q:()=>R});const P=500,y=120,U=20,T="\u2026";class R{#t=new Map;#n=0;get count(){return this.#n}add(v,b){this.#n+=1;const A=b.slice(0,y),M=this.#t.get(`${v}\
 ${A}`);if(M!==void 0)M.count+=1;else if(this.#t.size<P)this.#t.set(`${v} ${A}`,{who:v,name:A,count:1});else{const m=this.#t.get(`${v} ${T}`)??{who:v,name:T,count:0};
m.count+=1,this.#t.set(`${v} ${T}`,m)}}facts(){const v=[...this.#t.values()].toSorted((b,A)=>A.count-b.count||(b.name<A.name?-1:1));return{count:this.#n,by:v.slice(
0,U).map(b=>({...b}))}}}}),10953:((V,F,O)=>{O.d(F,{Jh:()=>T,Xk:()=>U,kv:()=>y});const P=["p50","p90","p95","p99"];function y({id:R},{certain:x,doubts:v,open:b}){
return x?R==="error-rate"?b.errors:P.includes(R)?b.latency:null:v[0]??{code:"unchecked",log:"app"}}function U(R,x){if(R.decision!=="pass"&&R.decision!=="fail")return R;
const v=y(R,x);return v===null?R:{...R,decision:"inconclusive",reason:{code:"log-doubted",doubt:v}}}function T({judged:R,certain:x,doubts:v,open:b,blocking:A}){
const M=[...v,...[b.errors,b.latency].filter(n=>n!==null)];if(M.length===0)return null;const m={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,interval:null,
evidence:null},s=R==="app"&&b.errors===null&&b.latency===null;return x&&s?{...m,decision:"pass",reason:{code:"other-log-judged",judged:R,doubts:M}}:x&&A===null&&
b.errors===null&&b.latency===null?{...m,decision:"warn",reason:{code:"other-log-judged",judged:R??"app",doubts:M}}:{...m,decision:"inconclusive",reason:{code:"l\
ogs-disagree",judged:R,doubts:M}}}}),5942:((V,F,O)=>{O.d(F,{AX:()=>R,KQ:()=>T,pZ:()=>y});const P=10,y=6e3,U=6e4;function T(x){const v={.5:"p50",.9:"p90",.95:"p9\
5",.99:"p99"},[,b]=Object.entries(v).find(([A])=>Math.abs(Number(A)-x)<1e-9)??[];if(b===void 0)throw new RangeError(`no budget is of the quantile ${x}`);return b}
function R(x,v){const b=Math.max(Math.floor(x/(P*U)),Math.ceil(v/U));return Math.max(1,b)*U}}),62580:((V,F,O)=>{O.d(F,{R:()=>T,p:()=>U});var P=O(38419),y=O(70738);
function U(M,m,s){return{failLn:Math.log(2/M),aloneLn:Math.log(2*s/M),passLn:Math.log(2/m),failLevel:M/2/s,passLevel:m/2}}function T(M,m,s){const{n,k:o,unknown:c,
seen:f,breach:l}=M,h=n+c,{allowedRate:g,slices:L,levels:_,provenRate:D=g,burst:N=1,proofBurst:W=N,minDurationMs:Q=0}=m,$={allowedRate:g,...D===g?{}:{provenRate:D},
...N===1?{}:{burst:N},...W===N?{}:{proofBurst:W},failLnE:A(l===null?M.failLnE:Math.max(l.lnE,M.failLnE)),failLnThreshold:_.aloneLn,passLnE:A(M.passLnE),passLnThreshold:_.
passLn,pTooMany:s.kind==="ended"?R(h,o,g,N):null,pTooFew:s.kind==="ended"?x(h,o+c,D,W):null,failLevel:_.failLevel,passLevel:_.passLevel};if(n===0)return{decision:"\
inconclusive",reason:f===0?{code:"no-requests"}:{code:"no-usable-values",entries:f},evidence:$};const J=s.kind==="ended";if(l!==null&&!(J&&l.slice===L-1))return{
decision:"fail",reason:{code:"breach-early",afterMs:Math.min(s.afterMs,l.afterMs)},evidence:$};if(l!==null||b($.pTooMany,_.failLevel))return{decision:"fail",reason:{
code:"breach-at-end"},evidence:$};if(M.passLnE>=_.passLn||b($.pTooFew,_.passLevel))return!J&&s.afterMs<Q?{decision:"inconclusive",reason:{code:"proven-too-soon",
minDurationMs:Q},evidence:$}:{decision:"pass",reason:{code:J?"proven-at-end":"proven-early"},evidence:$};const Z=J&&c>0?[x(n,o,D,W),R(n,o,g,N)]:[];if(b(Z[0]??null,
_.passLevel)||b(Z[1]??null,_.failLevel))return{decision:"inconclusive",reason:{code:"possibly-bad",unknown:c,entries:h},evidence:$};const q={n:h,k:o+c};return{decision:"\
inconclusive",reason:{code:"not-proven",moreClean:W===1?(0,P.vV)(q,D,_.passLevel):(0,y.$B)(q,D,W,_.passLevel),failsFrom:v(h,g,N,_.failLevel)},evidence:$}}function R(M,m,s,n){
return n===1?(0,P.fl)(M,m,s):(0,y.j3)(M,m,s,n)}function x(M,m,s,n){return n===1?(0,P.Er)(M,m,s):(0,y.Gy)(M,m,s,n)}function v(M,m,s,n){const o=s===1?(0,P.c2)(M,m,
n):(0,y.yd)(M,m,s,n);return o!==null?o:(0,P.PD)(M+1,Number.MAX_SAFE_INTEGER,c=>(0,P.ux)(R(c,c,m,s),n))}function b(M,m){return M!==null&&(0,P.ux)(M,m)}function A(M){
return Math.min(M,Number.MAX_VALUE)}}),98080:((V,F,O)=>{O.d(F,{d:()=>ct,R:()=>et});var P=O(85675);const y=120;function U({id:I,evidence:a,throughSlice:d,startedAt:t,
windowMs:e,levels:i}){const r=a.failLnEs(d),u=r.reduce((p,w,k)=>w>(r[p]??-1/0)?k:p,0);return{id:I,points:T(r.length,u).map(p=>({at:t+(p+1)/a.slices*e,failLnE:R(
r[p]??0),passLnE:R(a.passLnE(p))})),failLnThreshold:i.aloneLn,passLnThreshold:i.passLn}}function T(I,a){const d=Math.min(I,y-1),t=Array.from({length:d},(e,i)=>Math.
floor((i+1)*I/d)-1);return I===0?[]:[...new Set([...t,a])].sort((e,i)=>e-i)}function R(I){return Math.max(-Number.MAX_VALUE,Math.min(I,Number.MAX_VALUE))}var x=O(
21743),v=O(62580);const b=1.2,A=20,M=10;function m(I,a,d,{prior:t=M,most:e=A}={}){const[i,r]=[n(I,0,I.length),n(a,0,a.length)];if(i===0||r===0)return 1;const u=r/
i;let p=0;for(const k of new Set(d))p=Math.max(p,s(I,a,u,k));const w=Math.min(e,(r*p+t)/(r+t));return w<b?1:w}function s(I,a,d,t){let[e,i]=[0,0];for(let r=I.length;r>=
t;r-=t){const u=n(I,r-t,r);e+=(n(a,r-t,r)-u*d)**2,i+=u*d*(1-d)}return i===0?0:e/i}function n(I,a,d){let t=0;for(let e=a;e<d;e+=1)t+=I[e]??0;return t}const o=15,
c=.97,f=30,l=.2;class h{#t;#n;constructor(a,d){const t=L(a,d),[e,i]=t.reduce(([r,u],p)=>[r+p.n*p.times,u+p.k*p.times],[0,0]);this.#t=_(Math.max(i,.5)/Math.max(e,
1)),this.#n=D(t,this.#t).map(Math.log)}lnRatio(a,d,t){return a===0?0:this.#s(a,d,t)-this.#s(a,d,0)}#s(a,d,t){let e=-1/0;const i=g;for(let u=0;u<o;u+=1){const p=this.#t[u]??
0,w=p+(1-p)*t,k=(this.#n[u]??0)+N(a,d,w);i[u]=k,k>e&&(e=k)}let r=0;for(let u=0;u<o;u+=1)r+=Math.exp((i[u]??0)-e);return e+Math.log(r)}}const g=new Float64Array(
o);function L(I,a){const d=new Map;for(let t=0;t<I.length;t+=1){const[e,i]=[I[t]??0,a[t]??0];if(e===0)continue;const r=`${e}/${i}`,u=d.get(r);u===void 0?d.set(r,
{n:e,k:i,times:1}):u.times+=1}return[...d.values()]}function _(I){const[a,d]=[Math.min(I/10,c/2),c];return Float64Array.from({length:o},(t,e)=>e===0?Math.min(I/
30,c/4):a*(d/a)**((e-1)/(o-2)))}function D(I,a){const d=I.map(({n:e,k:i})=>{const r=a.map(p=>N(e,i,p)),u=Math.max(...r);return r.map(p=>Math.exp(p-u))}),t=new Float64Array(
o).fill(1/o);for(let e=0;e<f;e+=1){const i=new Float64Array(o).fill(l);for(const[u,p]of d.entries()){let w=0;for(let E=0;E<o;E+=1)w+=(p[E]??0)*(t[E]??0);const k=(I[u]?.
times??0)/w;for(let E=0;E<o;E+=1)i[E]=(i[E]??0)+k*(p[E]??0)*(t[E]??0)}const r=i.reduce((u,p)=>u+p,0);for(let u=0;u<o;u+=1)t[u]=(i[u]??0)/r}return t}function N(I,a,d){
return(a===0?0:a*Math.log(d))+(a===I?0:(I-a)*Math.log1p(-d))}const W=.05,Q=20,$=.05;class J{#t;#n;constructor(a){const d=Float64Array.from(a).sort(),t=Math.max(
.5,Math.min(1-W,1-Q/d.length));this.#t=d[Math.floor(t*(d.length-1))]??0;const e=d.filter(r=>r>this.#t),i=e.reduce((r,u)=>r+u-this.#t,0)/Math.max(1,e.length);this.#n=
Math.max($,i)}of(a){return(a-this.#t)/this.#n}}function Z(I,a){let[d,t]=[0,I.length];for(;d<t;){const e=d+t>>>1;(I[e]??1/0)>=a?t=e:d=e+1}return I.length-d}const q=[
2,5,20],tt=.8,Y=.9;class ft{#t;#n;#s;constructor(a,d,t){this.#t=a,this.#n=[...q.map(e=>e*d).filter(e=>e<tt),Y],this.#s=t}get count(){return 1+this.#n.length}of(a){
const d=new Float64Array(this.count),t=this.walk();let e=-1/0;for(let i=0;i<this.#s;i+=1){const[r,u]=[a.n[i]??0,a.k[i]??0];e=Math.max(e,t.ended(r,u));for(const[
p,w]of this.#n.entries())d[p+1]=(d[p+1]??0)+this.#t.lnRatio(r,u,w)}return d[0]=e,d}walk(){return new dt(this.#t,this.#n,this.#s)}}class dt{#t;#n;#s;#e;#i=0;constructor(a,d,t){
this.#t=a,this.#n=d,this.#s=t,this.#e=d.map(()=>-1/0)}soFar(a,d){return this.#r(this.#o(a,d))}ended(a,d){this.#e=this.#o(a,d);const t=this.#r(this.#e);return this.#i+=
1,t}#o(a,d){const t=this.#l(this.#i+1)-(this.#i===0?0:this.#l(this.#i));return this.#n.map((e,i)=>(0,P.AM)(this.#e[i]??-1/0,Math.log(t))+this.#t.lnRatio(a,d,e))}#r(a){
return(0,P.AM)(Math.log(1-this.#l(this.#i+1)),a.reduce(P.AM,-1/0)-Math.log(a.length))}#l(a){return Math.min(1,.5+.5*a/this.#s)}}const pt=3,at=24*36e5;class ot{#t;#n;#s;#e=new Map;#i;constructor(a,d,t){
this.#t=t,this.#n=a,this.#s=Math.max(1,Math.round(t.windowMs/a.partMs));const e=[];for(const{id:i,allowedRate:r}of d){const u=a.rates[i];if(u===void 0||it(u,this.#s).
length<pt)continue;const p=new ft(new h(u.n,u.k),r,this.#s),w=it(u,this.#s).map(({index:E,...B})=>({index:E,scores:p.of(B)})),k=Array.from({length:p.count},(E,B)=>new J(
w.map(j=>j.scores[B]??0)));this.#e.set(i,{counts:u,scores:p,scales:k});for(const E of w)e[E.index]=Math.max(e[E.index]??-1/0,nt(E.scores,k))}this.#i=Float64Array.
from(e.filter(i=>i!==void 0)).sort()}get windows(){return this.#i.length}knows(a,d){const t=this.#e.get(a)?.counts;if(t===void 0)return"unknown";const[e,i]=[lt(
t.n),lt(t.k)];return i>e*d?"broken":"kept"}get long(){return this.#a()>=0}isUnlike({asBad:a}){return a<=Math.max(0,this.#a())}burst(a){return this.#o(a,{})}proofBurst(a){
return this.#o(a,{prior:2,most:50})}#o(a,d){const t=this.#n.rates[a];if(t===void 0)return 1;const e=Math.ceil(at/this.#n.partMs),i=r=>Array.from(r).slice(-e);return m(
i(t.n),i(t.k),[1,3,this.#s],d)}standings(a,d,t,e){const i=this.#e.get(a);if(i===void 0)return[];const{slices:r,windowMs:u}=this.#t,p=Math.min(t,r-1),w=i.scores.
walk(),k=this.#n.partMs/(u/r),E={n:[],k:[]};let[B,j,S,K,C]=[0,0,0,0,-1/0];const X=[];for(let G=0;G<=p;G+=1){const z=d.counts(G);[j,S,K]=[j+z.n,S+z.k,K+1];const H=Math.
max(j,Math.round(j*k/K));if(C=Math.max(C,w.soFar(H,S)),G===r-1||this.#r(G+1)>B){const yt=K>=Math.floor(k)?j:H;w.ended(yt,S),E.n.push(yt),E.k.push(S),[B,j,S,K]=[
B+1,0,0,0]}const ht=i.scales[0]?.of(C)??-1/0,bt=e&&G===r-1?Math.max(ht,nt(i.scores.of(E),i.scales,1)):ht;X.push({windows:this.windows,asBad:Z(this.#i,bt-this.#l())})}
return X}#r(a){const{slices:d,windowMs:t}=this.#t;return Math.min(this.#s-1,Math.floor((a+.5)/d*t/this.#n.partMs))}#l(){return this.long?0:-Math.log(this.#t.alphaFail*
(this.windows+1))}#a(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function nt(I,a,d=0){let t=-1/0;for(let e=d;e<I.length;e+=1)t=Math.max(t,a[e]?.
of(I[e]??0)??-1/0);return t}function it({n:I,k:a},d){const[t,e]=[Array.from(I),Array.from(a)];return Array.from({length:Math.floor(t.length/d)},(i,r)=>{const u=t.
length-r*d;return{index:r,n:t.slice(u-d,u),k:e.slice(u-d,u)}}).filter(i=>i.n.some(r=>r>0))}function lt(I){let a=0;for(let d=0;d<I.length;d+=1)a+=I[d]??0;return a}
var mt=O(38419),Mt=O(70738);function ut(I,a,d){const{id:t,evidence:e,breach:i}=a,{throughSlice:r,ended:u,slices:p,windowMs:w}=d,k=I.knows(t,e.allowedRate);if(k===
"unknown")return null;const E=I.burst(t),B=I.standings(t,e,r,u),j=B.at(-1)??{windows:I.windows,asBad:I.windows},S=k==="kept"&&I.long?null:gt(e,E,d),K=e.failLnEs(
r),C=B.findIndex((G,z)=>z>=(i?.slice??p-1)&&(S===null||z>=S)&&(k==="broken"||I.isUnlike(G))),X={windows:j.windows,asBad:j.asBad};return{breach:C===-1?null:{slice:C,
afterMs:(C+1)/p*w,lnE:i?.lnE??K[C]??0},reason:k==="broken"?{code:"bursts-as-before",burst:E}:{code:"like-the-past",...X,...E>1?{burst:E}:{}},past:X}}function gt(I,a,d){
const t=Math.max(a,d.burst),{levels:e,throughSlice:i,ended:r,slices:u}=d,p=I.failLnEsInBursts(i,t).findIndex(j=>j>=e.aloneLn);if(p!==-1)return p;const{n:w,k,unknown:E}=I.
totals(),B=t===1?0:(0,Mt.j3)(w+E,k,I.allowedRate,t);return r&&(0,mt.ux)(B,e.failLevel)?u-1:1/0}var wt=O(67334);const st={p50:.5,p90:.1,p95:.05,p99:.01};class ct{#t;#n;#s;#e;#i;#o;#r=new wt.
X;#l=0;#a=null;constructor(a){const{errorRateBudget:d,p95BudgetMs:t,quantiles:e=[],alphaFail:i=.01,alphaPass:r=.05,passMargin:u=1}=a;if(!(u>=1))throw new RangeError(
`a pass margin is one or more, not ${u}`);const p=e.map(({quantile:w})=>rt(w));if(new Set(p).size<p.length)throw new RangeError("a quantile has one budget");this.#t=
a,this.#s={id:"error-rate",...this.#u(d)},this.#e={id:"p95",budgetMs:t,...this.#u(st.p95)},this.#i=e.map(({quantile:w,budgetMs:k})=>{const E=rt(w);return{id:E,budgetMs:k,
...this.#u(st[E])}}),this.#o=[this.#s,this.#e,...this.#i],this.#n=(0,v.p)(i,r,this.#o.length)}awaitPast(){this.#a="awaited"}know(a){const{slices:d,windowMs:t,alphaFail:e=.01,
burst:i=1}=this.#t,r=this.#o.map(({id:p,evidence:w})=>({id:p,allowedRate:w.allowedRate})),u=a===null||a instanceof ot;this.#a=u?a:new ot(a,r,{slices:d,windowMs:t,
alphaFail:e});for(const{id:p,evidence:w}of this.#o)w.proveInBursts(Math.max(i,this.#g(p)))}observe({slice:a,latencyMs:d,latencyWithin:t,error:e}){if(this.#l+=1,
this.#s.evidence.add(a,e),d!==null&&this.#r.add(d),d===null&&t===void 0)return;const{lowMs:i,highMs:r}=t??{lowMs:d??0,highMs:d??0};for(const{evidence:u,budgetMs:p}of[
this.#e,...this.#i])u.add(a,i>p?!0:r<=p?!1:null)}look(a,d){const{slices:t,windowMs:e,minDurationMs:i=0}=this.#t;d!==void 0&&d.throughSlice>a&&this.#h(d);const r=this.#o.
map(({evidence:w})=>w.failLnEs(a));let u=0;for(let w=0;w<(r[0]?.length??0);w+=1){const k=r.map(E=>E[w]??0);u=k.reduce(P.AM)-Math.log(k.length),u>=this.#n.failLn&&
this.#m(w,k)}const p=Math.min(a+1,t)/t*e;return{breached:this.#a!=="awaited"&&this.#o.some(w=>this.#f(w,Math.max(a,w.breach?.slice??-1))),strength:Math.min(1,Math.
max(0,u/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:w})=>Math.max(0,w.passLnE(a)/this.#n.passLn))),proven:(p>=i||p>=e)&&this.#o.every(({evidence:w})=>w.
passLnE(a)>=this.#n.passLn)}}findings(a){return this.look(a.throughSlice),[this.#M(a),this.#d(this.#e,a),...this.#i.map(d=>this.#d(d,a))]}latency(){return this.#r.
figures()}distribution(){return this.#r.distribution()}growth(a,d){const t={throughSlice:a,startedAt:d,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.
map(({id:e,evidence:i})=>U({id:e,evidence:i,...t}))}#u(a){const{slices:d,burst:t=1,passMargin:e=1}=this.#t,i=_t(a,e);return{evidence:new P.m$({allowedRate:a,slices:d,
provenRate:i,burst:t}),provenRate:i,breach:null}}#h({throughSlice:a,underWay:d}){const t=this.#s.evidence.leastFailLnE(a,d);t<this.#n.aloneLn||(this.#s.breach??=
{slice:a,afterMs:(a+1)/this.#t.slices*this.#t.windowMs,lnE:t})}#m(a,d){const t=(a+1)/this.#t.slices*this.#t.windowMs;for(const[e,i]of this.#o.entries()){const r=d[e]??
0;r>=this.#n.failLn&&(i.breach??={slice:a,afterMs:t,lnE:r})}}#M(a){const{n:d,k:t}=this.#s.evidence.totals();return{id:"error-rate",value:d===0?null:t/d,limit:this.#t.
errorRateBudget,unit:"ratio",n:d,bad:t,interval:d===0?null:(0,x.m)(d,t),...this.#p(this.#s,a)}}#d(a,d){const t=1-st[a.id],{n:e,k:i}=a.evidence.totals(),r=(0,x.x)(
e,t);return{id:a.id,value:this.#r.quantile(t),limit:a.budgetMs,unit:"ms",n:e,bad:i,interval:e===0?null:{low:r.low===null?0:this.#r.atRank(r.low)??0,high:r.high===
null?null:this.#r.atRank(r.high)},...this.#p(a,d)}}#p({id:a,evidence:d,provenRate:t,breach:e},i){const{burst:r=1,minDurationMs:u=0}=this.#t,p={...d.totals(),seen:this.#l,
failLnE:d.failLnE(i.throughSlice),passLnE:d.passLnE(i.throughSlice),breach:e},{allowedRate:w,slices:k}=d,E=Math.max(r,this.#g(a)),B={allowedRate:w,slices:k,levels:this.#n,
provenRate:t,burst:r,proofBurst:E,minDurationMs:u},j=(0,v.R)(p,B,i);if(j.decision!=="fail")return j;const S=this.#c({id:a,evidence:d,provenRate:t,breach:e},i.throughSlice,
i.kind==="ended");if(S===null)return j;const K=S.breach===null?{...j,decision:"inconclusive",reason:S.reason}:(0,v.R)({...p,breach:S.breach},B,i);return{...K,evidence:K.
evidence===null?null:{...K.evidence,past:S.past}}}#c(a,d,t){const{burst:e=1,slices:i,windowMs:r}=this.#t,u=this.#a;return u===null||u==="awaited"?null:ut(u,a,{burst:e,
slices:i,windowMs:r,levels:this.#n,throughSlice:d,ended:t})}#f(a,d){if(a.breach===null)return!1;const t=this.#c(a,d,!1);return t===null||t.breach!==null}#g(a){return this.#a===
null||this.#a==="awaited"?1:this.#a.proofBurst(a)}}function et(I){return st[I===.95?"p95":rt(I)]}function rt(I){const d=["p50","p90","p99"].find(t=>Math.abs(1-st[t]-
I)<1e-9);if(d===void 0)throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${I}`);return d}function _t(I,a){return Math.min(a*I,(1+I)/2)}}),73511:((V,F,O)=>{
O.d(F,{A:()=>y});var P=O(38419);function y(U,{platform:T,app:R},{errorRateBudget:x,failLevel:v}){const b=T-R;if(b<=0)return null;const A=U.n+b,M=U.k+b;return{id:"\
unlogged-errors",decision:(0,P.ux)((0,P.fl)(A,M,x),v)?"fail":"warn",reason:{code:"unlogged-errors",platform:T,app:R},value:M/A,limit:x,unit:"ratio",n:A,bad:M,interval:null,
evidence:null}}}),39849:((V,F,O)=>{O.d(F,{L:()=>R});var P=O(10603),y=O(82961);const U=["no-access","not-reachable"],T=["no-requests","no-usable-values"];function R(n,{
cancelled:o,policies:c,required:f=y.J4}){const l=n.filter(_=>_.decision==="fail").sort(M)[0];if(l!==void 0)return{verdict:"fail",cause:b(l.id),decisive:l.id,job:"\
failure"};if(o)return{verdict:"inconclusive",cause:"cancelled",decisive:null,job:"failure"};const h=n.filter(_=>!v(_,f)),g=f.filter(_=>!n.some(D=>D.id===_));if(h.
length===0&&g.length===0)return{verdict:"pass",cause:"within-budgets",decisive:null,job:"success"};const L=n.some(({id:_,decision:D})=>(0,y.EG)(_).of==="probes"&&
D==="pass");return{verdict:"inconclusive",...x({open:h,missing:g,probed:L},c)}}function x({open:n,missing:o,probed:c},f){const l=n.find(_=>_.reason.code==="serv\
ing-changed");if(l!==void 0)return{cause:"changed",decisive:l.id,job:s(f.onInconclusive)};const h=n.find(({reason:_})=>U.includes(_.code)||_.code==="not-covered"&&
(0,P.Lx)(_.why));if(h!==void 0)return{cause:"no-access",decisive:h.id,job:s(f.onNoData)};const g=n.find(_=>A(_.id)&&T.includes(_.reason.code)),L=c&&g?.reason.code===
"no-requests"&&!o.some(A);return!L&&(g!==void 0||o.some(A))?{cause:"no-data",decisive:g?.id??null,job:s(f.onNoData)}:{cause:"insufficient-evidence",decisive:(L?
g:n[0])?.id??null,job:s(f.onInconclusive)}}function v({id:n,decision:o},c){return o==="pass"||o==="warn"&&!c.includes(n)}function b(n){return{service:"readiness",
probes:"probe"}[(0,y.EG)(n).of]??"budget"}function A(n){return(0,y.EG)(n).of==="users"}function M(n,o){if(A(n.id)&&A(o.id)){const[c,f]=[m(n),m(o)];if(c!==f)return c>
f?-1:1}return y.tD.indexOf(n.id)-y.tD.indexOf(o.id)}function m({evidence:n}){return n===null?-1/0:Math.max(n.failLnE,n.pTooMany===null?-1/0:-Math.log(n.pTooMany))}
function s(n){return n==="pass"?"success":n==="warn"?"warning":"failure"}}),7006:((V,F,O)=>{O.d(F,{R:()=>T,r:()=>U});var P=O(33678),y=O(84638);function U(R,x,{from:v,
to:b}){const{settleMs:A,p95BudgetMs:M}=x,m=(0,P.Pf)(x);return{filter:(0,y.mr)((0,y.W$)(R,m),{fields:m,to:b,quickMs:M}),window:{from:v,to:b+A}}}function T({startedAt:R},{
from:x,to:v}){return R>=x&&R<v}}),14664:((V,F,O)=>{O.d(F,{BU:()=>n,Cv:()=>c,FJ:()=>m,GC:()=>R,Km:()=>x,Rv:()=>M,b4:()=>o,xQ:()=>s,zL:()=>v});var P=O(98080),y=O(
28654),U=O(7006);const T=2e3,R=2e3;function x(f,l,h){const{p95BudgetMs:g,settleMs:L}=l,_=g+R;return f-(h?Math.max(L,_):_)}function v(f){return f-R}const b=100,A=80;
function M(f){return 2*(f?.maxInstances??b)*(f?.concurrency??A)}function m(f,l){return x(f,l,!0)}function s(f,{errorStatus:l,p95BudgetMs:h,quantileBudgets:g}){const L=Math.
min(h,...g.map(({budgetMs:_})=>_));return(0,y.Pd)(f,l)===!0||(f.latencyMs??0)>L}function n(f,{from:l,to:h},g){return Math.min(g-1,Math.max(0,Math.floor((f-l)/(h-
l)*g)))}function o(f,{from:l,to:h},g){const L=Math.floor((f-l)/(h-l)*g);return Math.min(g,Math.max(0,L))-1}class c{judge;tally;#t;#n;slices;#s=0;constructor(l,h){
this.#t=l,this.#n=h;const g=h.to-h.from;this.slices=Math.min(T,Math.max(1,Math.ceil(g/l.intervalMs)));const{errorRateBudget:L,p95BudgetMs:_,quantileBudgets:D}=l,
{passMargin:N,burst:W,minDurationMs:Q,alphaFail:$,alphaPass:J}=l;this.judge=new P.d({errorRateBudget:L,p95BudgetMs:_,quantiles:D,slices:this.slices,windowMs:g,alphaFail:$,
alphaPass:J,passMargin:N,burst:W,minDurationMs:Q}),this.tally=new y.Qb({startedAt:h.from,windowMs:g,errorStatus:l.errorStatus,p95BudgetMs:_,parts:this.slices})}count(l){
for(const h of l)this.add(h)}get outside(){return this.#s}add(l){(0,U.R)(l,this.#n)?this.take(l):this.#s+=1}take(l){this.tally.add(l);const h=(0,y.Pd)(l,this.#t.
errorStatus),{startedAt:g,latencyMs:L,unusable:_}=l,D=n(g,this.#n,this.slices),N=_===null?l.latencyWithin:{lowMs:0,highMs:1/0};this.judge.observe({slice:D,latencyMs:L,
error:h,...N===void 0?{}:{latencyWithin:N}})}throughSlice(l){return o(l,this.#n,this.slices)}}}),26764:((V,F,O)=>{O.d(F,{M:()=>U,V:()=>T});var P=O(11234),y=O(26207);
class U{#t;#n;leftOut=new P.Q;#s=0;constructor(x,v){this.#t=(0,y.hC)(x),this.#n=v}get probes(){return this.#s}whoIs(x){return this.#n(x)?"probe":(0,y.NI)((0,y.iN)(
x),this.#t)}passes(x){const v=this.whoIs(x);return v===null?!0:(v==="probe"?this.#s+=1:this.leftOut.add(v,T(v,x)),!1)}}function T(R,{httpRequest:x}){return R===
"checker"||R==="bot"||R==="ignored-agent"?x?.userAgent??"":(0,y.XM)(x?.requestUrl??"")}}),16748:((V,F,O)=>{O.d(F,{R:()=>b});var P=O(33678);const y=2e3,U=300,T=60,
R=3,x=8,v={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,status:/status|code|result/i};
class b{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(m){this.#t=m}add(m){if((0,P.WD)(m))return;const s=m.jsonPayload??A(m.textPayload);if(!(typeof s!=
"object"||s===null)){this.#e+=1;for(const n of["latency","status"])((0,P.fK)(m,this.#t[n])??null)!==null&&(this.#n[n]+=1);this.#e>y||this.#o(s,m.jsonPayload===void 0?
"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(m=>!this.#t[m].startsWith("httpRequest.")).filter(m=>this.#e>0&&this.#n[m]===0).map(
m=>({field:m,path:this.#t[m],entries:this.#e,instead:this.#i(v[m])}))}#i(m){const s=([n,o])=>(m.test(n.slice(n.indexOf(".")+1))?y:0)+o;return[...this.#s].toSorted(
(n,o)=>s(o)-s(n)||n[0].localeCompare(o[0])).slice(0,x).map(([n])=>n)}#o(m,s,n){for(const[o,c]of Object.entries(m)){if(o.length>T)continue;const f=`${s}.${/^\w+$/.
test(o)?o:JSON.stringify(o)}`;typeof c=="object"&&c!==null&&!Array.isArray(c)?n<R&&this.#o(c,f,n+1):(this.#s.has(f)||this.#s.size<U)&&this.#s.set(f,(this.#s.get(
f)??0)+1)}}}function A(M){if(!(typeof M!="string"||!M.startsWith("{")))try{return JSON.parse(M)}catch{return}}}),61480:((V,F,O)=>{O.d(F,{g:()=>b});var P=O(13875),
y=O(31424),U=O(51208);const T=50,R="\u2026",x=20,v=3;class b{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#l=new P.cR;#a=new P.cR;#u={app:new Set,platform:new Set};#h=0;#m=0;#M=0;#d=0;#p=0;#c=1;#f=1;constructor(s){
const{from:n,to:o}=s.window;this.#t=s,this.#n=new U._V({from:n,to:o,budgetsMs:s.budgetsMs}),this.#s=new y.un(n,o),this.#e=new y.un(n,o),this.#r=new y.un(n,o)}request(s,{
own:n,fraction:o,project:c}){if(this.#h+=1,this.#c=Math.min(this.#c,o),s.error===!1&&(this.#m+=1),s.user&&(this.#M+=1),this.#u.platform.add(c),s.refused)return;
const{user:f,latencyMs:l}=s,h=this.#w(s);this.#s.add(h,1/o),this.#_(this.#i,s.route).add(h,1/o),!f&&!n&&this.#_(this.#o,s.route).add(h,1/o),f?l!==null&&this.#l.
add(l):this.#e.add(h,1/o),n||this.#n.request(s)}beside(s,n){this.#u.app.add(n),this.#n.line(s)}line(s,n){const{at:o,trace:c,latencyMs:f}=s;this.#f=Math.min(this.#f,
n),this.#d+=1,c!==null&&(this.#p+=1),this.#r.add(this.#w({...s,endedAt:o}),1/n),f!==null&&this.#a.add(f)}sampledAnew(s){this.#n.sampledAnew(s)}close(s){this.#n.
close(s)}held(s){const{window:n,unit:o}=this.#t,{joinedTo:c,appTo:f,last:l,app:h,platform:g}=s,L=[...this.#u.app].some(_=>!this.#u.platform.has(_));return{window:n,
last:l,app:{...h,lines:this.#d,traced:this.#p,tracesAlike:!L||this.#c>=1,unit:o,spread:M(this.#a)},platform:{...g,entries:Math.max(this.#h,g.entries),users:this.#h===
0?null:this.#M,succeeded:this.#m,spread:M(this.#l)},joined:this.#n.joined(c),counted:this.#g(Math.min(c,f,n.to)),monitoring:this.#y(s)}}#g(s){const{from:n}=this.#t.
window;if(s<=n)return null;const o=(c,f)=>new Map([...this.#i].map(([l,h])=>[l,h.between(c,f)]));return{app:this.#r.between(n,s),budgetMs:this.#t.budgetsMs[0],routes:o(
n,s),strangers:new Map([...this.#o].map(([c,f])=>[c,f.between(n,s)])),noise:v*Math.sqrt(A(this.#c)+A(this.#f)),parts:Array.from({length:x},(c,f)=>{const[l,h]=[n+
f*(s-n)/x,n+(f+1)*(s-n)/x],g=[...o(l,h)].map(([L,_])=>[L,(0,y.e6)(_)]);return{from:l,to:h,app:(0,y.e6)(this.#r.between(l,h)),routes:new Map(g)}})}}#y({minutes:s,
joinedTo:n,appTo:o,monitoringSpread:c,ownBetween:f}){const{from:l}=this.#t.window,h=this.#h>0?n:Math.min(n,o),g=s.filter(_=>_.from>=l-1e3&&_.to<=h);if(g.length===
0&&s.length===0)return null;const L=_=>(0,y.NU)(g.map(D=>_(D.from,D.to)));return{counted:{monitoring:(0,y.NU)(g.map(({counts:_})=>_)),platform:L((_,D)=>this.#s.
between(_,D)),app:L((_,D)=>this.#r.between(_,D)),others:this.#h>0?L((_,D)=>this.#e.between(_,D)):L(f),noise:{platform:v*Math.sqrt(A(this.#c)),app:v*Math.sqrt(A(
this.#f))}},all:(0,y.NU)(s.map(({counts:_})=>_)),spread:c}}#w({endedAt:s,error:n,latencyMs:o}){return{endedAt:s,error:n,slow:o===null?null:o>this.#t.budgetsMs[0]}}#_(s,n){
const o=s.has(n)||s.size<T?n:R;let c=s.get(o);return c===void 0&&(c=new y.un(this.#t.window.from,this.#t.window.to),s.set(o,c)),c}}function A(m){return(1-m)/m}function M(m){
const s=m.count;return s===0?null:{n:s,p50Ms:m.atRank(Math.ceil(.5*s)),p95Ms:m.atRank(Math.ceil(.95*s))}}}),31424:((V,F,O)=>{O.d(F,{NU:()=>v,Yi:()=>T,e6:()=>x,k3:()=>b,
un:()=>R});const P=2e3,y=1e3,U=["ok","failed","unknown","slow","untimed"],T={ok:0,failed:0,unknown:0,slow:0,untimed:0};class R{#t;#n;#s;#e={};constructor(M,m){const s=Math.
max(1,m-M);this.#t=M,this.#s=Math.max(1,Math.min(P,Math.ceil(s/y))),this.#n=s/this.#s}add({endedAt:M,error:m,slow:s},n){const o=Math.floor((M-this.#t)/this.#n);
o>=0&&o<this.#s&&(this.#i(m===null?"unknown":m?"failed":"ok",o,n),s!==!1&&this.#i(s===null?"untimed":"slow",o,n))}between(M,m){return Object.fromEntries(U.map(s=>[
s,this.#o(s,M,m)]))}#i(M,m,s){const n=this.#e[M]??=new Float64Array(this.#s);n[m]=(n[m]??0)+s}#o(M,m,s){const n=this.#e[M];if(n===void 0)return 0;const[o,c]=[(m-
this.#t)/this.#n,(s-this.#t)/this.#n];let f=0;for(let l=Math.max(0,Math.floor(o));l<Math.min(this.#s,c);l+=1){const h=Math.min(l+1,c)-Math.max(l,o);f+=(n[l]??0)*
Math.max(0,Math.min(1,h))}return f}}function x({ok:A,failed:M,unknown:m}){return A+M+m}function v(A){const M={...T};for(const m of A)for(const s of U)M[s]+=m[s];
return M}function b(A,M){return Object.fromEntries(U.map(m=>[m,A[m]/M]))}}),73222:((V,F,O)=>{O.d(F,{g:()=>s,h:()=>M});var P=O(7017);const y=50,U=10,T=5,R=.8,x=.15,
v=.85,b=20,A=.1;class M{#t=new Map;#n=0;#s=0;add(f,l){if(!(f>0&&l>0))return;const h=Math.max(-U,Math.min(U,Math.log10(l/f))),g=Math.round(h*y);this.#t.set(g,(this.#t.
get(g)??0)+1),this.#n+=1,this.#s+=l}addAll(f){for(const[l,h]of f.#t)this.#t.set(l,(this.#t.get(l)??0)+h);this.#n+=f.#n,this.#s+=f.#s}get n(){return this.#n}mismatch(f){
if(this.#n<T)return null;const l=n(this.#e(.5)),h=o(f,l);if(h===null)return null;let g=0;for(const[D,N]of this.#t)n(D/y)===l&&(g+=N);const L=this.#e(.75)-this.#e(
.25)<=A,_=this.#s/this.#n>=b;return g>=R*this.#n&&(_||L)?{seems:h,declared:f,traces:this.#n}:null}#e(f){let l=f*this.#n;for(const[h,g]of[...this.#t].toSorted(([
L],[_])=>L-_))if(l-=g,l<=0)return h/y;return 0}}const m=40;function s(c,f,l){if(Math.min(c.n,f.n)<m||!(c.p50Ms>0&&c.p95Ms>0))return null;const[h,g]=[f.p50Ms/c.p50Ms,
f.p95Ms/c.p95Ms].map(_=>Math.round(Math.log10(_)/3));if(h===void 0||h!==g)return null;const L=o(l,h);return L===null?null:{seems:L,declared:l,traces:0}}function n(c){
const f=Math.round((c-(v-x)/2)/3),l=c-3*f;return l>=-x-1e-9&&l<=v+1e-9?f:Number.NaN}function o(c,f){if(f===0||Number.isNaN(f))return null;const l=P.Z[c]/1e3**f;
return Object.keys(P.Z).find(g=>Math.abs(Math.log10(P.Z[g]/l))<.1)??null}}),7963:((V,F,O)=>{O.d(F,{L:()=>a});var P=O(38419),y=O(31424);const U=2,T=.1,R=5,x=.05,
v=6,b=6,A=8,M=.25;function m(t,e){const{app:i,routes:r,noise:u}=t,p=(0,y.NU)([...r.values()]),w={app:null,platform:null,agree:!1,latency:null};if((0,y.e6)(p)===
0&&(0,y.e6)(i)===0)return w;const E=f(t,e===!1);if(E!==null){const C=h(t,E.routes);if(C!==null)return{...w,app:{code:"stopped",log:"app",...C,by:"platform"}};const X=n(
t,E);if(X!==null)return{...w,app:X};const G=o(t,E.counts);return G?.code==="lacks"?{...w,app:G}:{...w,agree:e!==!1&&(0,y.e6)(E.counts)>=R,latency:G}}const[B,j]=[
Math.round((0,y.e6)(i)),Math.round((0,y.e6)(p))];if(B<=j){const C=s(i,p,u,"app","platform");return{...w,app:C==="agree"?{code:"unchecked",log:"app"}:C}}if(e===!1)
return w;const S=Math.round((0,y.e6)(i)/(0,y.e6)(p)),K=S>=2&&S<=b&&l((0,y.k3)(i,S),p,y.Yi,u,!1);return e===!0||K?{...w,app:{code:"too-many",log:"app",found:B,of:j,
by:"platform"}}:{...w,platform:{code:"lacks",log:"platform",kind:"all",found:j,of:B,by:"app"}}}function s(t,e,i,r,u,p=y.Yi){const w={...e,ok:Math.max(0,e.ok-p.ok),
failed:Math.max(0,e.failed-p.failed)},[k,E,B]=[(0,y.e6)(t),(0,y.e6)(w),(0,y.e6)(e)],j=(S,K,C)=>({code:"lacks",log:r,kind:S,found:Math.round(K),of:Math.round(C),
by:u});return w.failed-t.failed-t.unknown>c(w.failed,i)?j("failed",t.failed,w.failed):w.ok-t.ok-t.unknown>c(w.ok,i)?j("ok",t.ok,w.ok):E-k>c(E,i)?j("all",k,E):k-
B>c(B,i)?{code:"too-many",log:r,found:Math.round(k),of:Math.round(B),by:u}:"agree"}function n({app:t,noise:e,strangers:i},{routes:r,counts:u}){const p=(0,y.e6)(
(0,y.NU)(r.flatMap(E=>i.get(E)??[]))),w=(0,y.e6)(u)-p,k=(0,y.e6)(t)-w;return p<=U||k<=c(w,e)?null:{code:"not-users",log:"app",found:Math.round(Math.min(k,p)),of:Math.
round((0,y.e6)(t))}}function o({app:t,noise:e,budgetMs:i},r){const u=r.slow-t.slow-t.untimed;if(u<=c(r.slow,e))return null;const[p,w]=[Math.round(t.slow),Math.round(
r.slow)];return(0,y.e6)(r)-(0,y.e6)(t)>u/2?{code:"lacks",log:"app",kind:"slow",found:p,of:w,by:"platform"}:{code:"latency-differs",log:"app",budgetMs:i,app:p,platform:w,
of:Math.round((0,y.e6)(r))}}function c(t,e){return Math.max(U,T*t)+e*Math.sqrt(Math.max(0,t))}function f({app:t,routes:e,noise:i},r){const u=(0,y.e6)((0,y.NU)([
...e.values()])),p=[...e].toSorted(([,E],[,B])=>(0,y.e6)(B)-(0,y.e6)(E)),w=p.filter(([,E])=>(0,y.e6)(E)>=x*u).slice(0,v),k=(0,y.NU)(p.slice(w.length).map(([,E])=>E));
for(let E=2**w.length-1;E>=0;E-=1){const B=w.filter((S,K)=>(E&1<<K)!==0),j=(0,y.NU)(B.map(([,S])=>S));if((0,y.e6)(j)+(0,y.e6)(k)!==0&&l(t,j,k,i,r))return{routes:B.
map(([S])=>S),counts:j}}return null}function l(t,e,i,r,u){const p=(w,k,E)=>w>=k-c(k,r)&&(u||w<=E+c(E,r));return p(t.failed+t.unknown,e.failed,e.failed+i.failed+
t.unknown)&&p((0,y.e6)(t),(0,y.e6)(e),(0,y.e6)(e)+(0,y.e6)(i))&&p(t.ok+t.unknown,e.ok,e.ok+i.ok+t.unknown)}function h({parts:t},e){let i=null;for(let r=0;r<t.length;r+=
1){let[u,p]=[0,0];for(let w=r;w<t.length;w+=1){const k=t[w];u+=k?.app??0,p+=e.reduce((B,j)=>B+(k?.routes.get(j)??0),0),p>=A&&u<=M*p&&(i===null||p>i.of)&&(i={fromAt:t[r]?.
from??0,toAt:k?.to??0,found:Math.round(u),of:Math.round(p)})}}return i}var g=O(73222);const L=2,_=.05,D=5,N=5,W=4,Q=.1,$=.2,J=.05,Z=.8,q=8,tt=.25,Y=3,ft=.002,dt=.01,
pt=20;function at({n:t,found:e},i){return t-e>L&&t-e>i*t}function ot(t,e){const{monitoring:i,others:r,noise:u}=t;return(0,y.e6)(i)<pt?null:e==="platform"?s(t.platform,
i,u.platform,e,"monitoring"):s(t.app,i,u.app,e,"monitoring",r)}var nt=O(51208);const it={present:!1,confirmed:!1,doubts:[],open:{errors:null,latency:null},unit:null};
function lt(t,e,i){const{app:r,joined:u}=t;if(r.lines===0)return it;const p=gt(t),w=wt(r,i),k=r.traced>=Z*r.lines&&r.tracesAlike&&u.pairs>0,{doubts:E,confirmed:B,
latency:j}=k?mt(t,e,i):Mt(t,e,i),S=u.pairs,C=u.appOnly>W&&u.appOnly>Q*(u.appOnly+S)&&e.whole===!0?[{code:"too-many",log:"app",found:u.appOnly+S,of:S,by:"platfor\
m"}]:[];return{present:!0,confirmed:B&&C.length===0,doubts:[...p===null?[]:[p],...E,...C,...w],open:k?st(u,i):{errors:null,latency:j},unit:p}}function mt(t,e,{errorRateBudget:i}){
const{joined:r,last:u}=t,p="app",w=[],k=[...r.routes.values()].filter(({ok:G,failed:z})=>G.found+z.found>0),E=G=>et(k.map(z=>z[G]));for(const G of["ok","failed",
"slow"]){const{n:z,found:H}=E(G);at({n:z,found:H},_)&&w.push({code:"lacks",log:p,kind:G,found:H,of:z,by:"platform"})}const B=w.length>0?null:rt(k,t.window);B!==
null&&w.push({code:"stopped",log:p,...B,by:"platform"});const j=et([E("ok"),E("failed")]);r.shared>W&&r.shared>$*(r.shared+j.n)&&w.push({code:"shared-traces",log:p,
found:r.shared,of:r.shared+j.n}),r.notUsers>=Y&&r.notUsers>J*r.pairs&&w.push({code:"not-users",log:p,found:r.notUsers,of:r.pairs});const{n:S,cloudFails:K,appFails:C}=r.
statuses;ct(K,S,i)&&w.push({code:"status-differs",log:p,app:C,platform:K,of:S});const X=e.whole===!0||E("ok").found>0;return{doubts:w,confirmed:X&&(u||j.found>=
D),latency:null}}function Mt(t,{whole:e},{slowAllowed:i}){const{counted:r,monitoring:u,platform:p}=t,w=p.entries>0&&r!==null?m(r,e):null,k={doubts:[],confirmed:!1,
latency:null};if(w?.agree===!0){const{latency:B}=w,j=B?.code==="latency-differs"&&ut(B,i[0]??1);return{...k,confirmed:!0,latency:j?B:null}}if(w?.app!=null&&w.app.
code!=="unchecked")return{...k,doubts:[w.app]};const E=u===null?null:ot(u.counted,"app");return E==="agree"?{...k,confirmed:!0}:{...k,doubts:E===null?[]:[E]}}function ut({
app:t,platform:e,of:i},r){const u=p=>(0,P.fl)(i,p,r)<=dt;return e>t&&u(e)&&!u(t)}function gt({app:t,joined:e,counted:i,platform:r,monitoring:u}){const p=t.tracesAlike?
e.ratios.mismatch(t.unit):null,k=(e.ratios.n>0||t.spread===null?[]:[i&&r.spread,u?.spread]).map(B=>B==null||t.spread===null?null:(0,g.g)(t.spread,B,t.unit)),E=p??
k.find(B=>B!==null)??null;return E===null?null:{code:"unit",log:"app",...E}}function wt({requests:t,noLatency:e,noStatus:i},{errorRateBudget:r,slowAllowed:u}){const p=(k,E)=>k>=
Y&&k>E/2*t,w=t;return[...p(e,Math.min(...u))?[{code:"values-missing",log:"app",field:"latency",found:w-e,of:w}]:[],...p(i,r)?[{code:"values-missing",log:"app",field:"\
status",found:w-i,of:w}]:[]]}function st({statuses:t,slow:e},{errorRateBudget:i,slowAllowed:r}){const{n:u,cloudFails:p,appFails:w}=t,k=ct(w,u,i)?{code:"status-d\
iffers",log:"app",app:w,platform:p,of:u}:null,E=e.find(({n:B,cloud:j,app:S},K)=>ut({app:S,platform:j,of:B},r[K]??1));return{errors:k,latency:E===void 0?null:{code:"\
latency-differs",log:"app",budgetMs:E.budgetMs,app:E.app,platform:E.cloud,of:E.n}}}function ct(t,e,i){return t>=Y&&t>Math.max(ft,i/2)*e}function et(t){return t.
reduce((e,{n:i,found:r})=>({n:e.n+i,found:e.found+r}),{n:0,found:0})}function rt(t,{from:e,to:i}){const r=Array.from({length:nt.nn},(w,k)=>et(t.flatMap(({parts:E})=>E[k]??
[])));let u=null;for(let w=0;w<nt.nn;w+=1){let k={n:0,found:0};for(let E=w;E<nt.nn;E+=1)k=et([k,r[E]??{n:0,found:0}]),k.n>=q&&k.found<=tt*k.n&&(u===null||k.n>u.
sum.n)&&(u={first:w,last:E,sum:k})}if(u===null)return null;const p=w=>e+w*(i-e)/nt.nn;return{fromAt:p(u.first),toAt:p(u.last+1),found:u.sum.found,of:u.sum.n}}function _t(t){
const{platform:e,joined:i,monitoring:r}=t;if(e.entries===0)return{whole:!1,doubts:[]};const u=[],{probes:p,silentSince:w,routing:k}=e,E=p.n>=N&&p.n-p.found<=_*p.
n+1;if(p.found>0&&at(p,.2))u.push({code:"lacks",log:"platform",kind:"all",found:p.found,of:p.n,by:"probes"});else if(w!==null){const{at:H,probes:ht}=w;u.push({code:"\
stopped",log:"platform",fromAt:H,toAt:t.window.to,found:0,of:ht,by:"probes"})}else p.n>=Y&&p.found===0&&e.succeeded===0&&u.push({code:"lacks",log:"platform",kind:"\
ok",found:0,of:p.n,by:"probes"});const{excluded:B,byKind:j}=k==="unread"?I:k,S=r===null?null:ot(r.counted,"platform"),K=S!==null&&S!=="agree"&&S.code==="lacks"&&
S.kind!=="failed"&&j;S!==null&&S!=="agree"&&S.code==="lacks"&&!K&&u.push(S);const C=S==="agree"||E&&e.users!==null&&e.users>0;if(e.users===0&&t.app.lines>W&&S!==
"agree"){const H=t.app.lines;u.push({code:"lacks",log:"platform",kind:"all",found:0,of:H,by:"app"})}const X={n:i.appOnly+i.pairs,found:i.pairs};!C&&i.appOnly>W&&
i.appOnly>Q*X.n&&u.push({code:"lacks",log:"platform",kind:"all",found:X.found,of:X.n,by:"app"});const G=k!=="unread"&&B===null;if(u.length===0&&i.pairs===0&&t.counted!==
null&&t.app.lines>0){const H=m(t.counted,C||G?!0:null);H.platform!==null&&u.push(H.platform)}return B!==null&&!C&&u.push({code:"excluded",log:"platform",...B}),
{whole:u.length>0?!1:C||G?!0:null,doubts:u}}const I={excluded:null,byKind:!1};function a(t,e){const i=_t(t),r=e.platformOnly?it:lt(t,i,e),u=[...r.doubts,...i.doubts],
p=(w,k)=>({judged:w,certain:k,doubts:u,open:{errors:null,latency:null},blocking:r.unit});if(r.present&&r.doubts.length===0){if(r.confirmed)return{...p("app",!0),
open:r.open};if(u.unshift({code:"unchecked",log:"app"}),!t.last)return p("app",!1)}return t.platform.entries>0&&i.doubts.length===0?p("platform",!0):d(t)?p("mon\
itoring",!0):!r.present&&t.platform.entries===0?p(null,!0):p(t.platform.entries===0||r.present&&r.doubts.length===0?"app":"platform",!1)}function d({monitoring:t}){
return t!==null&&(0,y.e6)(t.all)>0}}),98219:((V,F,O)=>{O.d(F,{GN:()=>U,Lu:()=>v,nY:()=>y});var P=O(28654);function y(b,{errorStatus:A,route:M,user:m}){const{trace:s,
startedAt:n,latencyMs:o,refused:c}=b,f=n+(o??0),l=(0,P.Pd)(b,A);return{trace:T(s),startedAt:n,endedAt:f,latencyMs:o,error:l,refused:c,route:M,user:m}}function U(b,A){
const{trace:M,at:m,startedAt:s,latencyMs:n}=b;return{trace:T(M),at:m,startedAt:s,latencyMs:n,error:(0,P.Pd)(b,A)}}function T(b){return b===null||b===""?null:b.slice(
b.lastIndexOf("/")+1)}const R=5,x=24;function v(b,A){if(A===void 0)return b??"";const m=(URL.parse(A,"http://x")?.pathname??"").split("/").slice(1,1+R).map(s=>/\d/.
test(s)||s.length>x||s.includes("%")?"*":s);return`${b??""} /${m.join("/")}`.trim()}}),51208:((V,F,O)=>{O.d(F,{TA:()=>m,_V:()=>M,nn:()=>R});var P=O(73222);const y=2e4,
U=200,T="\u2026",R=60,x=1e4,v=6e4,b=.1,A=2e3;class M{#t;#n=new Map;#s;#e;#i;#o=[];constructor(h){this.#t=h,this.#s=o(h.budgetsMs);const g=h.to-h.from;this.#e=h.
from+Math.min(x,g/4),this.#i=Math.max(A,Math.min(v,g*b))}sampledAnew(h){this.#o=h}request(h){if(h.trace===null||h.refused)return;const g=this.#r(h.trace);g.requests.
push(h),g.firstAt=Math.min(g.firstAt,h.startedAt),g.lastAt=Math.max(g.lastAt,h.endedAt)}line(h){if(h.trace===null)return;const g=this.#r(h.trace);g.lines.push(h),
g.firstAt=Math.min(g.firstAt,h.startedAt),g.lastAt=Math.max(g.lastAt,h.at)}joined(h){const g=o(this.#t.budgetsMs);c(g,this.#s);for(const L of this.#n.values())L.
lastAt<h&&this.#l(g,L);return g}close(h){for(const[g,L]of this.#n)L.lastAt>=h||(this.#l(this.#s,L),this.#n.delete(g))}#r(h){let g=this.#n.get(h);if(g!==void 0)return g;
g={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(h,g);const[L]=this.#n.size>y?this.#n:[];return L!==void 0&&(this.#l(this.#s,L[1]),this.#n.delete(L[0])),
g}#l(h,g){const{requests:L,lines:_}=g,D=this.#a(g),[N,...W]=L;if(N===void 0){!D&&_.some(({at:$,startedAt:J})=>$>=this.#e&&J>=this.#t.from)&&(h.appOnly+=1);return}
if(W.length>0){h.shared+=L.length;return}N.user&&N.endedAt<this.#t.to&&!D&&this.#u(h,N,_.length>0),_.length!==0&&(h.pairs+=1,h.lines+=_.length,N.user?s(h,N,m(_)):
h.notUsers+=1)}#a({firstAt:h,lastAt:g}){return this.#o.some(L=>h<=L&&L<=g+this.#i)}#u(h,{route:g,error:L,latencyMs:_,endedAt:D},N){const W=n(h.routes,g),{from:Q,
to:$,budgetsMs:J}=this.#t,Z=_!==null&&_>J[0],q=W.parts[Math.min(R-1,Math.floor((D-Q)/($-Q)*R))];for(const tt of[L===!0?W.failed:W.ok,...Z?[W.slow]:[],q])tt!==void 0&&
(tt.n+=1,N&&(tt.found+=1))}}function m(l){const[h,...g]=l;if(h===void 0)throw new RangeError("a request has one entry or more");return g.reduce((L,_)=>{const D=Math.
max(L.latencyMs??-1,_.latencyMs??-1),N=_.at>=L.at?_:L,W=N===_?L:_;return{...N,latencyMs:D<0?null:D,error:N.error??W.error}},h)}function s(l,h,g){if(h.error!==null&&
g.error!==null&&(l.statuses.n+=1,h.error&&!g.error&&(l.statuses.cloudFails+=1),g.error&&!h.error&&(l.statuses.appFails+=1)),!(h.latencyMs===null||g.latencyMs===
null)){l.ratios.add(g.latencyMs,h.latencyMs);for(const L of l.slow)L.n+=1,h.latencyMs>L.budgetMs&&(L.cloud+=1),g.latencyMs>L.budgetMs&&(L.app+=1)}}function n(l,h){
const g=l.has(h)||l.size<U?h:T;let L=l.get(g);if(L===void 0){const _=()=>({n:0,found:0});L={ok:_(),failed:_(),slow:_(),parts:Array.from({length:R},_)},l.set(g,L)}
return L}function o(l){return{routes:new Map,pairs:0,lines:0,notUsers:0,shared:0,appOnly:0,ratios:new P.h,statuses:{n:0,cloudFails:0,appFails:0},slow:l.map(h=>({
budgetMs:h,n:0,cloud:0,app:0}))}}function c(l,h){for(const[g,L]of h.routes){const _=n(l.routes,g);for(const D of["ok","failed","slow"])f(_[D],L[D]);for(const[D,
N]of L.parts.entries())f(_.parts[D],N)}for(const g of["pairs","lines","notUsers","shared","appOnly"])l[g]+=h[g];l.ratios.addAll(h.ratios);for(const g of["n","cl\
oudFails","appFails"])l.statuses[g]+=h.statuses[g];for(const[g,L]of h.slow.entries()){const _=l.slow[g];if(_!==void 0)for(const D of["n","cloud","app"])_[D]+=L[D]}}
function f(l,h){l!==void 0&&(l.n+=h.n,l.found+=h.found)}}),69466:((V,F,O)=>{O.d(F,{h:()=>R});var P=O(51208),y=O(33678);const U=1e3,T=15*6e4;class R{#t;#n=new Map;#s=new Map;#e=0;constructor(b){
this.#t=b}get repeated(){return this.#e}sift(b,A){const M=[];for(const m of b){const{trace:s,at:n}=m;if(s===null){M.push(m);continue}const o=this.#o(s);if(o!==null){
this.#e+=1,this.#t(m)&&!o&&(this.#r(s,!0,A),M.push({...m,latencyMs:null,unusable:"notANumber",status:null}));continue}const c=this.#n.get(s);c===void 0?this.#n.
set(s,{lines:[m],lastAt:n}):(this.#e+=1,c.lines.push(m),c.lastAt=Math.max(c.lastAt,n))}return[...M,...this.#i(A-U,A)]}releaseAll(b){return this.#i(1/0,b)}#i(b,A){
const M=[];for(const[s,{lines:n,lastAt:o}]of this.#n){if(o>=b)continue;const c=n.length===1?n[0]:x(n);this.#n.delete(s),this.#r(s,this.#t(c),A),M.push(c)}const m=Math.
floor((A-T)/6e4);for(const s of this.#s.keys())s<m&&this.#s.delete(s);return M}#o(b){const A=(0,y.tQ)(b);for(const M of this.#s.values()){const m=M.get(A);if(m!==
void 0)return m}return null}#r(b,A,M){const m=Math.floor(M/6e4);let s=this.#s.get(m);s===void 0&&(s=new Map,this.#s.set(m,s)),s.set((0,y.tQ)(b),A)}}function x(v){
const b=(0,P.TA)(v.map(o=>({...o,error:o.status===null?null:!1}))),A=v.toSorted((o,c)=>o.at-c.at).findLast(o=>o.status!==null)?.status??null,M=v.find(o=>o.group!==
null)?.group??null,{error:m,...s}=b,{latencyMs:n}=b;return{...s,status:A,group:M,startedAt:b.at-(n??0),unusable:n===null?v.find(o=>o.unusable!==null)?.unusable??
null:null}}}),70738:((V,F,O)=>{O.d(F,{$B:()=>x,Gy:()=>T,j3:()=>U,yd:()=>R});var P=O(38419),y=O(90429);function U(v,b,A,M){return b===0?1:(0,y.Ts)(b/M,v*A/M)}function T(v,b,A,M){
return b>=v?1:(0,y.QN)(Math.floor(b/M)+1,v*A/M)}function R(v,b,A,M){return(0,P.ux)(U(v,v,b,A),M)?(0,P.PD)(0,v,m=>(0,P.ux)(U(v,m,b,A),M)):null}function x(v,b,A,M,m=1e7){
const s=n=>(0,P.ux)(T(v.n+n,v.k,b,A),M);return s(m)?(0,P.PD)(0,m,s):null}}),85675:((V,F,O)=>{O.d(F,{AM:()=>T,m$:()=>R});const P=.9;function y(s,n,o){return M(s,
n,x(o))}function U(s,n,o){return M(s,n,v(o))}function T(s,n){const o=Math.max(s,n);return Number.isFinite(o)?o+Math.log1p(Math.exp(Math.min(s,n)-o)):o}class R{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#l;#a=0;constructor(n){
const{allowedRate:o,slices:c,provenRate:f=o,burst:l=1}=n;if(!(o>=0&&o<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${o}`);if(!(f>=0&&f<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${f}`);if(!(l>=1))throw new RangeError(`a burst is of one or more, not ${l}`);if(!Number.isInteger(c)||c<1)throw new RangeError(
`a window has one slice or more, not ${c}`);this.allowedRate=o,this.slices=c,this.#t=new Float64Array(c),this.#n=new Float64Array(c),this.#s=new Float64Array(c);
const[h,g]=[x(o),v(f)];this.#e=l===1?h:A(h,o,l),this.#i=l===1?g:A(g,f,l),this.#o=f,this.#r=new Float64Array(c),this.#l=new Float64Array(c*this.#e.length)}add(n,o){
const c=this.#t[n];if(c===void 0)throw new RangeError(`slice ${n} is not in 0..${this.slices-1}`);this.#t[n]=c+1,n<this.#a&&(this.#a=n);const f=o===null?this.#s:
o?this.#n:null;f!==null&&(f[n]=(f[n]??0)+1)}totals(n=this.slices-1){const o={n:0,k:0,unknown:0};for(let c=0;c<=this.#u(n);c+=1){const f=this.#s[c]??0;o.n+=(this.#t[c]??
0)-f,o.k+=this.#n[c]??0,o.unknown+=f}return o}failLnE(n){return this.failLnEs(n).at(-1)??0}failLnEs(n){const o=this.#u(n),c=this.#r,f=this.#e.length;if(f===0)return c.
slice(0,o+1);for(let l=this.#a;l<=o;l+=1){const h=this.#t[l]??0,g=this.#n[l]??0,L=.5+.5*(l+1)/this.slices,_=Math.log(L-(l===0?0:.5+.5*l/this.slices));let D=Math.
log(1-L);for(const[N,W]of this.#e.entries()){const Q=this.#l[(l-1)*f+N]??-1/0,$=T(Q,_)+m(h,g,W);this.#l[l*f+N]=$,D=T(D,W.lnWeight+$)}c[l]=D}return this.#a=Math.
max(this.#a,o+1),c.slice(0,o+1)}leastFailLnE(n,o){const c=this.failLnEs(n).length-1;if(c<0)return 0;const f=this.#e.length,l=.5+.5*(c+1)/this.slices;return this.#e.
reduce((h,{lnWeight:g,onGood:L},_)=>T(h,g+(this.#l[c*f+_]??-1/0)+o*L),Math.log(1-l))}failLnEsInBursts(n,o){const c=new R({allowedRate:this.allowedRate,slices:this.
slices,burst:o});return c.#t.set(this.#t),c.#n.set(this.#n),c.failLnEs(n)}proveInBursts(n){const o=v(this.#o);this.#i=n===1?o:A(o,this.#o,n)}counts(n){return{n:this.#t[n]??
0,k:this.#n[n]??0}}passLnE(n){const{n:o,k:c,unknown:f}=this.totals(n);return M(o+f,c+f,this.#i)}#u(n){return Math.min(n,this.slices-1)}}function x(s){const o=[...[
1.5,2,3,5,10,30,100].map(f=>f*s).filter(f=>f<P-1e-9),P],c=[{rate:1.1*s,weight:.04},{rate:1.25*s,weight:.06},...o.map(f=>({rate:f,weight:.9/o.length}))].filter(({
rate:f})=>f>s&&f<1);return c.length===0&&s<1&&c.push({rate:(1+s)/2,weight:1}),b(c,s)}function v(s){return s===0?[]:b([{rate:.9*s,weight:.04},{rate:.8*s,weight:.06},
...[.05,.3,.6].map(n=>({rate:n*s,weight:.3}))],s)}function b(s,n){const o=s.reduce((c,{weight:f})=>c+f,0);return s.map(({rate:c,weight:f})=>({rate:c,lnWeight:Math.
log(f/o),onBad:Math.log(c/n),onGood:Math.log1p(-c)-Math.log1p(-n)}))}function A(s,n,o){return s.map(({rate:c,lnWeight:f})=>{const l=-(c-n)/o;return{rate:c,lnWeight:f,
onBad:Math.log(c/n)/o+l,onGood:l}})}function M(s,n,o){return o.length===0?0:o.reduce((c,f)=>T(c,f.lnWeight+m(s,n,f)),-1/0)}function m(s,n,{onBad:o,onGood:c}){return(n===
0?0:n*o)+(s===n?0:(s-n)*c)}})};
