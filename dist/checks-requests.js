"use strict";exports.id=8158,exports.ids=[8158],exports.modules={79338:(($,S,L)=>{L.d(S,{iT:()=>E,pQ:()=>B,p_:()=>P});var x=L(10603),g=L(82961);const B={sights:Object.fromEntries(
x.Mi.map(y=>[y,null])),from:0,until:1/0};function P(y,M){const p=E(y.id,M);return p===null||!O(p,y)?y:{...y,decision:"inconclusive",reason:p}}function O(y,{decision:M,
reason:p}){return M==="pass"?!0:M==="inconclusive"&&I.includes(p.code)&&(0,x.Lx)(y.why)}const I=["not-proven","no-requests","proven-too-soon","gauge-no-points"];
function E(y,{sights:M,from:p,until:i}){const e=(0,g.EG)(y).needs.map(v=>({source:v,...M[v]??_})).filter(({readTo:v})=>v<i).toSorted((v,D)=>v.readTo-D.readTo)[0];
if(e===void 0)return null;const{source:n,readTo:o,gap:a}=e,w=Math.max(p,o);return{code:"not-covered",source:n,missingFromAt:w,why:a?.code??"not-looked",detail:a?.
detail??""}}const _={readTo:-1/0,gap:null}}),11234:(($,S,L)=>{L.d(S,{Q:()=>O});const x=500,g=120,B=20,P="\u2026";class O{#t=new Map;#n=0;get count(){return this.#n}add(E,_){
this.#n+=1;const y=_.slice(0,g),M=this.#t.get(`${E} ${y}`);if(M!==void 0)M.count+=1;else if(this.#t.size<x)this.#t.set(`${E} ${y}`,{who:E,name:y,count:1});else{
const p=this.#t.get(`${E} ${P}`)??{who:E,name:P,count:0};p.count+=1,this.#t.set(`${E} ${P}`,p)}}facts(){const E=[...this.#t.values()].toSorted((_,y)=>y.count-_.
count||(_.name<y.name?-1:1));return{count:this.#n,by:E.slice(0,B).map(_=>({..._}))}}}}),10953:(($,S,L)=>{L.d(S,{Jh:()=>P,Xk:()=>B,kv:()=>g});const x=["p50","p90",
"p95","p99"];function g({id:O},{certain:I,doubts:E,open:_}){return I?O==="error-rate"?_.errors:x.includes(O)?_.latency:null:E[0]??{code:"unchecked",log:"app"}}function B(O,I){
if(O.decision!=="pass"&&O.decision!=="fail")return O;const E=g(O,I);return E===null?O:{...O,decision:"inconclusive",reason:{code:"log-doubted",doubt:E}}}function P({
judged:O,certain:I,doubts:E,open:_,blocking:y}){const M=[...E,...[_.errors,_.latency].filter(s=>s!==null)];if(M.length===0)return null;const p={id:"logs",value:null,
limit:null,unit:"count",n:0,bad:null,interval:null,evidence:null},i=O==="app"&&_.errors===null&&_.latency===null;return I&&i?{...p,decision:"pass",reason:{code:"\
other-log-judged",judged:O,doubts:M}}:I&&y===null&&_.errors===null&&_.latency===null?{...p,decision:"warn",reason:{code:"other-log-judged",judged:O??"app",doubts:M}}:
{...p,decision:"inconclusive",reason:{code:"logs-disagree",judged:O,doubts:M}}}}),5942:(($,S,L)=>{L.d(S,{AX:()=>O,KQ:()=>P,pZ:()=>g});const x=10,g=6e3,B=6e4;function P(I){
const E={.5:"p50",.9:"p90",.95:"p95",.99:"p99"},[,_]=Object.entries(E).find(([y])=>Math.abs(Number(y)-I)<1e-9)??[];if(_===void 0)throw new RangeError(`no budget\
 is of the quantile ${I}`);return _}function O(I,E){const _=Math.max(Math.floor(I/(x*B)),Math.ceil(E/B));return Math.max(1,_)*B}}),62580:(($,S,L)=>{L.d(S,{R:()=>P,
p:()=>B});var x=L(38419),g=L(70738);function B(M,p,i){return{failLn:Math.log(2/M),aloneLn:Math.log(2*i/M),passLn:Math.log(2/p),failLevel:M/2/i,passLevel:p/2}}function P(M,p,i){
const{n:s,k:e,unknown:n,seen:o,breach:a}=M,w=s+n,{allowedRate:v,slices:D,levels:A,provenRate:F=v,burst:C=1,proofBurst:G=C,minDurationMs:X=0}=p,V={allowedRate:v,
...F===v?{}:{provenRate:F},...C===1?{}:{burst:C},...G===C?{}:{proofBurst:G},failLnE:y(a===null?M.failLnE:Math.max(a.lnE,M.failLnE)),failLnThreshold:A.aloneLn,passLnE:y(
M.passLnE),passLnThreshold:A.passLn,pTooMany:i.kind==="ended"?O(w,e,v,C):null,pTooFew:i.kind==="ended"?I(w,e+n,F,G):null,failLevel:A.failLevel,passLevel:A.passLevel};
if(s===0)return{decision:"inconclusive",reason:o===0?{code:"no-requests"}:{code:"no-usable-values",entries:o},evidence:V};const Q=i.kind==="ended";if(a!==null&&
!(Q&&a.slice===D-1))return{decision:"fail",reason:{code:"breach-early",afterMs:Math.min(i.afterMs,a.afterMs)},evidence:V};if(a!==null||_(V.pTooMany,A.failLevel))
return{decision:"fail",reason:{code:"breach-at-end"},evidence:V};if(M.passLnE>=A.passLn||_(V.pTooFew,A.passLevel))return!Q&&i.afterMs<X?{decision:"inconclusive",
reason:{code:"proven-too-soon",minDurationMs:X},evidence:V}:{decision:"pass",reason:{code:Q?"proven-at-end":"proven-early"},evidence:V};const tt=Q&&n>0?[I(s,e,F,
G),O(s,e,v,C)]:[];if(_(tt[0]??null,A.passLevel)||_(tt[1]??null,A.failLevel))return{decision:"inconclusive",reason:{code:"possibly-bad",unknown:n,entries:w},evidence:V};
const nt={n:w,k:e+n};return{decision:"inconclusive",reason:{code:"not-proven",moreClean:G===1?(0,x.vV)(nt,F,A.passLevel):(0,g.$B)(nt,F,G,A.passLevel),failsFrom:E(
w,v,C,A.failLevel)},evidence:V}}function O(M,p,i,s){return s===1?(0,x.fl)(M,p,i):(0,g.j3)(M,p,i,s)}function I(M,p,i,s){return s===1?(0,x.Er)(M,p,i):(0,g.Gy)(M,p,
i,s)}function E(M,p,i,s){const e=i===1?(0,x.c2)(M,p,s):(0,g.yd)(M,p,i,s);return e!==null?e:(0,x.PD)(M+1,Number.MAX_SAFE_INTEGER,n=>(0,x.ux)(O(n,n,p,i),s))}function _(M,p){
return M!==null&&(0,x.ux)(M,p)}function y(M){return Math.min(M,Number.MAX_VALUE)}}),98080:(($,S,L)=>{L.d(S,{d:()=>ct,R:()=>st});var x=L(85675);const g=120;function B({
id:R,evidence:c,throughSlice:h,startedAt:t,windowMs:r,levels:l}){const u=c.failLnEs(h),f=u.reduce((d,m,k)=>m>(u[d]??-1/0)?k:d,0);return{id:R,points:P(u.length,f).
map(d=>({at:t+(d+1)/c.slices*r,failLnE:O(u[d]??0),passLnE:O(c.passLnE(d))})),failLnThreshold:l.aloneLn,passLnThreshold:l.passLn}}function P(R,c){const h=Math.min(
R,g-1),t=Array.from({length:h},(r,l)=>Math.floor((l+1)*R/h)-1);return R===0?[]:[...new Set([...t,c])].sort((r,l)=>r-l)}function O(R){return Math.max(-Number.MAX_VALUE,
Math.min(R,Number.MAX_VALUE))}var I=L(21743),E=L(62580);const _=1.2,y=20,M=10;function p(R,c,h,{prior:t=M,most:r=y}={}){const[l,u]=[s(R,0,R.length),s(c,0,c.length)];
if(l===0||u===0)return 1;const f=u/l;let d=0;for(const k of new Set(h))d=Math.max(d,i(R,c,f,k));const m=Math.min(r,(u*d+t)/(u+t));return m<_?1:m}function i(R,c,h,t){
let[r,l]=[0,0];for(let u=R.length;u>=t;u-=t){const f=s(R,u-t,u);r+=(s(c,u-t,u)-f*h)**2,l+=f*h*(1-h)}return l===0?0:r/l}function s(R,c,h){let t=0;for(let r=c;r<h;r+=
1)t+=R[r]??0;return t}const e=15,n=.97,o=30,a=.2;class w{#t;#n;constructor(c,h){const t=D(c,h),[r,l]=t.reduce(([u,f],d)=>[u+d.n*d.times,f+d.k*d.times],[0,0]);this.#t=
A(Math.max(l,.5)/Math.max(r,1)),this.#n=F(t,this.#t).map(Math.log)}lnRatio(c,h,t){return c===0?0:this.#s(c,h,t)-this.#s(c,h,0)}#s(c,h,t){let r=-1/0;const l=v;for(let f=0;f<
e;f+=1){const d=this.#t[f]??0,m=d+(1-d)*t,k=(this.#n[f]??0)+C(c,h,m);l[f]=k,k>r&&(r=k)}let u=0;for(let f=0;f<e;f+=1)u+=Math.exp((l[f]??0)-r);return r+Math.log(u)}}
const v=new Float64Array(e);function D(R,c){const h=new Map;for(let t=0;t<R.length;t+=1){const[r,l]=[R[t]??0,c[t]??0];if(r===0)continue;const u=`${r}/${l}`,f=h.
get(u);f===void 0?h.set(u,{n:r,k:l,times:1}):f.times+=1}return[...h.values()]}function A(R){const[c,h]=[Math.min(R/10,n/2),n];return Float64Array.from({length:e},
(t,r)=>r===0?Math.min(R/30,n/4):c*(h/c)**((r-1)/(e-2)))}function F(R,c){const h=R.map(({n:r,k:l})=>{const u=c.map(d=>C(r,l,d)),f=Math.max(...u);return u.map(d=>Math.
exp(d-f))}),t=new Float64Array(e).fill(1/e);for(let r=0;r<o;r+=1){const l=new Float64Array(e).fill(a);for(const[f,d]of h.entries()){let m=0;for(let b=0;b<e;b+=1)
m+=(d[b]??0)*(t[b]??0);const k=(R[f]?.times??0)/m;for(let b=0;b<e;b+=1)l[b]=(l[b]??0)+k*(d[b]??0)*(t[b]??0)}const u=l.reduce((f,d)=>f+d,0);for(let f=0;f<e;f+=1)
t[f]=(l[f]??0)/u}return t}function C(R,c,h){return(c===0?0:c*Math.log(h))+(c===R?0:(R-c)*Math.log1p(-h))}const G=.05,X=20,V=.05;class Q{#t;#n;constructor(c){const h=Float64Array.
from(c).sort(),t=Math.max(.5,Math.min(1-G,1-X/h.length));this.#t=h[Math.floor(t*(h.length-1))]??0;const r=h.filter(u=>u>this.#t),l=r.reduce((u,f)=>u+f-this.#t,0)/
Math.max(1,r.length);this.#n=Math.max(V,l)}of(c){return(c-this.#t)/this.#n}}function tt(R,c){let[h,t]=[0,R.length];for(;h<t;){const r=h+t>>>1;(R[r]??1/0)>=c?t=r:
h=r+1}return R.length-h}const nt=[2,5,20],rt=.8,Y=.9;class ht{#t;#n;#s;constructor(c,h,t){this.#t=c,this.#n=[...nt.map(r=>r*h).filter(r=>r<rt),Y],this.#s=t}get count(){
return 1+this.#n.length}of(c){const h=new Float64Array(this.count),t=this.walk();let r=-1/0;for(let l=0;l<this.#s;l+=1){const[u,f]=[c.n[l]??0,c.k[l]??0];r=Math.
max(r,t.ended(u,f));for(const[d,m]of this.#n.entries())h[d+1]=(h[d+1]??0)+this.#t.lnRatio(u,f,m)}return h[0]=r,h}walk(){return new dt(this.#t,this.#n,this.#s)}}
class dt{#t;#n;#s;#e;#i=0;constructor(c,h,t){this.#t=c,this.#n=h,this.#s=t,this.#e=h.map(()=>-1/0)}soFar(c,h){return this.#r(this.#o(c,h))}ended(c,h){this.#e=this.#o(
c,h);const t=this.#r(this.#e);return this.#i+=1,t}#o(c,h){const t=this.#l(this.#i+1)-(this.#i===0?0:this.#l(this.#i));return this.#n.map((r,l)=>(0,x.AM)(this.#e[l]??
-1/0,Math.log(t))+this.#t.lnRatio(c,h,r))}#r(c){return(0,x.AM)(Math.log(1-this.#l(this.#i+1)),c.reduce(x.AM,-1/0)-Math.log(c.length))}#l(c){return Math.min(1,.5+
.5*c/this.#s)}}const pt=3,at=24*36e5;class et{#t;#n;#s;#e=new Map;#i;constructor(c,h,t){this.#t=t,this.#n=c,this.#s=Math.max(1,Math.round(t.windowMs/c.partMs));
const r=[];for(const{id:l,allowedRate:u}of h){const f=c.rates[l];if(f===void 0||ot(f,this.#s).length<pt)continue;const d=new ht(new w(f.n,f.k),u,this.#s),m=ot(f,
this.#s).map(({index:b,...T})=>({index:b,scores:d.of(T)})),k=Array.from({length:d.count},(b,T)=>new Q(m.map(j=>j.scores[T]??0)));this.#e.set(l,{counts:f,scores:d,
scales:k});for(const b of m)r[b.index]=Math.max(r[b.index]??-1/0,Z(b.scores,k))}this.#i=Float64Array.from(r.filter(l=>l!==void 0)).sort()}get windows(){return this.#i.
length}knows(c,h){const t=this.#e.get(c)?.counts;if(t===void 0)return"unknown";const[r,l]=[lt(t.n),lt(t.k)];return l>r*h?"broken":"kept"}get long(){return this.#a()>=
0}isUnlike({asBad:c}){return c<=Math.max(0,this.#a())}burst(c){return this.#o(c,{})}proofBurst(c){return this.#o(c,{prior:2,most:50})}#o(c,h){const t=this.#n.rates[c];
if(t===void 0)return 1;const r=Math.ceil(at/this.#n.partMs),l=u=>Array.from(u).slice(-r);return p(l(t.n),l(t.k),[1,3,this.#s],h)}standings(c,h,t,r){const l=this.#e.
get(c);if(l===void 0)return[];const{slices:u,windowMs:f}=this.#t,d=Math.min(t,u-1),m=l.scores.walk(),k=this.#n.partMs/(f/u),b={n:[],k:[]};let[T,j,U,W,N]=[0,0,0,
0,-1/0];const J=[];for(let K=0;K<=d;K+=1){const z=h.counts(K);[j,U,W]=[j+z.n,U+z.k,W+1];const H=Math.max(j,Math.round(j*k/W));if(N=Math.max(N,m.soFar(H,U)),K===
u-1||this.#r(K+1)>T){const yt=W>=Math.floor(k)?j:H;m.ended(yt,U),b.n.push(yt),b.k.push(U),[T,j,U,W]=[T+1,0,0,0]}const ft=l.scales[0]?.of(N)??-1/0,bt=r&&K===u-1?
Math.max(ft,Z(l.scores.of(b),l.scales,1)):ft;J.push({windows:this.windows,asBad:tt(this.#i,bt-this.#l())})}return J}#r(c){const{slices:h,windowMs:t}=this.#t;return Math.
min(this.#s-1,Math.floor((c+.5)/h*t/this.#n.partMs))}#l(){return this.long?0:-Math.log(this.#t.alphaFail*(this.windows+1))}#a(){return Math.floor(this.#t.alphaFail*
(this.windows+1)+1e-9)-1}}function Z(R,c,h=0){let t=-1/0;for(let r=h;r<R.length;r+=1)t=Math.max(t,c[r]?.of(R[r]??0)??-1/0);return t}function ot({n:R,k:c},h){const[
t,r]=[Array.from(R),Array.from(c)];return Array.from({length:Math.floor(t.length/h)},(l,u)=>{const f=t.length-u*h;return{index:u,n:t.slice(f-h,f),k:r.slice(f-h,
f)}}).filter(l=>l.n.some(u=>u>0))}function lt(R){let c=0;for(let h=0;h<R.length;h+=1)c+=R[h]??0;return c}var mt=L(38419),Mt=L(70738);function ut(R,c,h){const{id:t,
evidence:r,breach:l}=c,{throughSlice:u,ended:f,slices:d,windowMs:m}=h,k=R.knows(t,r.allowedRate);if(k==="unknown")return null;const b=R.burst(t),T=R.standings(t,
r,u,f),j=T.at(-1)??{windows:R.windows,asBad:R.windows},U=k==="kept"&&R.long?null:gt(r,b,h),W=r.failLnEs(u),N=T.findIndex((K,z)=>z>=(l?.slice??d-1)&&(U===null||z>=
U)&&(k==="broken"||R.isUnlike(K))),J={windows:j.windows,asBad:j.asBad};return{breach:N===-1?null:{slice:N,afterMs:(N+1)/d*m,lnE:l?.lnE??W[N]??0},reason:k==="bro\
ken"?{code:"bursts-as-before",burst:b}:{code:"like-the-past",...J,...b>1?{burst:b}:{}},past:J}}function gt(R,c,h){const t=Math.max(c,h.burst),{levels:r,throughSlice:l,
ended:u,slices:f}=h,d=R.failLnEsInBursts(l,t).findIndex(j=>j>=r.aloneLn);if(d!==-1)return d;const{n:m,k,unknown:b}=R.totals(),T=t===1?0:(0,Mt.j3)(m+b,k,R.allowedRate,
t);return u&&(0,mt.ux)(T,r.failLevel)?f-1:1/0}var wt=L(67334);const q={p50:.5,p90:.1,p95:.05,p99:.01};class ct{#t;#n;#s;#e;#i;#o;#r=new wt.X;#l=0;#a=null;constructor(c){
const{errorRateBudget:h,p95BudgetMs:t,quantiles:r=[],alphaFail:l=.01,alphaPass:u=.05,passMargin:f=1}=c;if(!(f>=1))throw new RangeError(`a pass margin is one or \
more, not ${f}`);const d=r.map(({quantile:m})=>it(m));if(new Set(d).size<d.length)throw new RangeError("a quantile has one budget");this.#t=c,this.#s={id:"error\
-rate",...this.#u(h)},this.#e={id:"p95",budgetMs:t,...this.#u(q.p95)},this.#i=r.map(({quantile:m,budgetMs:k})=>{const b=it(m);return{id:b,budgetMs:k,...this.#u(
q[b])}}),this.#o=[this.#s,this.#e,...this.#i],this.#n=(0,E.p)(l,u,this.#o.length)}awaitPast(){this.#a="awaited"}know(c){const{slices:h,windowMs:t,alphaFail:r=.01,
burst:l=1}=this.#t,u=this.#o.map(({id:d,evidence:m})=>({id:d,allowedRate:m.allowedRate})),f=c===null||c instanceof et;this.#a=f?c:new et(c,u,{slices:h,windowMs:t,
alphaFail:r});for(const{id:d,evidence:m}of this.#o)m.proveInBursts(Math.max(l,this.#g(d)))}observe({slice:c,latencyMs:h,latencyWithin:t,error:r}){if(this.#l+=1,
this.#s.evidence.add(c,r),h!==null&&this.#r.add(h),h===null&&t===void 0)return;const{lowMs:l,highMs:u}=t??{lowMs:h??0,highMs:h??0};for(const{evidence:f,budgetMs:d}of[
this.#e,...this.#i])f.add(c,l>d?!0:u<=d?!1:null)}look(c,h){const{slices:t,windowMs:r,minDurationMs:l=0}=this.#t;h!==void 0&&h.throughSlice>c&&this.#f(h);const u=this.#o.
map(({evidence:m})=>m.failLnEs(c));let f=0;for(let m=0;m<(u[0]?.length??0);m+=1){const k=u.map(b=>b[m]??0);f=k.reduce(x.AM)-Math.log(k.length),f>=this.#n.failLn&&
this.#m(m,k)}const d=Math.min(c+1,t)/t*r;return{breached:this.#a!=="awaited"&&this.#o.some(m=>this.#h(m,Math.max(c,m.breach?.slice??-1))),strength:Math.min(1,Math.
max(0,f/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:m})=>Math.max(0,m.passLnE(c)/this.#n.passLn))),proven:(d>=l||d>=r)&&this.#o.every(({evidence:m})=>m.
passLnE(c)>=this.#n.passLn)}}findings(c){return this.look(c.throughSlice),[this.#M(c),this.#d(this.#e,c),...this.#i.map(h=>this.#d(h,c))]}latency(){return this.#r.
figures()}distribution(){return this.#r.distribution()}growth(c,h){const t={throughSlice:c,startedAt:h,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.
map(({id:r,evidence:l})=>B({id:r,evidence:l,...t}))}#u(c){const{slices:h,burst:t=1,passMargin:r=1}=this.#t,l=_t(c,r);return{evidence:new x.m$({allowedRate:c,slices:h,
provenRate:l,burst:t}),provenRate:l,breach:null}}#f({throughSlice:c,underWay:h}){const t=this.#s.evidence.leastFailLnE(c,h);t<this.#n.aloneLn||(this.#s.breach??=
{slice:c,afterMs:(c+1)/this.#t.slices*this.#t.windowMs,lnE:t})}#m(c,h){const t=(c+1)/this.#t.slices*this.#t.windowMs;for(const[r,l]of this.#o.entries()){const u=h[r]??
0;u>=this.#n.failLn&&(l.breach??={slice:c,afterMs:t,lnE:u})}}#M(c){const{n:h,k:t}=this.#s.evidence.totals();return{id:"error-rate",value:h===0?null:t/h,limit:this.#t.
errorRateBudget,unit:"ratio",n:h,bad:t,interval:h===0?null:(0,I.m)(h,t),...this.#p(this.#s,c)}}#d(c,h){const t=1-q[c.id],{n:r,k:l}=c.evidence.totals(),u=(0,I.x)(
r,t);return{id:c.id,value:this.#r.quantile(t),limit:c.budgetMs,unit:"ms",n:r,bad:l,interval:r===0?null:{low:u.low===null?0:this.#r.atRank(u.low)??0,high:u.high===
null?null:this.#r.atRank(u.high)},...this.#p(c,h)}}#p({id:c,evidence:h,provenRate:t,breach:r},l){const{burst:u=1,minDurationMs:f=0}=this.#t,d={...h.totals(),seen:this.#l,
failLnE:h.failLnE(l.throughSlice),passLnE:h.passLnE(l.throughSlice),breach:r},{allowedRate:m,slices:k}=h,b=Math.max(u,this.#g(c)),T={allowedRate:m,slices:k,levels:this.#n,
provenRate:t,burst:u,proofBurst:b,minDurationMs:f},j=(0,E.R)(d,T,l);if(j.decision!=="fail")return j;const U=this.#c({id:c,evidence:h,provenRate:t,breach:r},l.throughSlice,
l.kind==="ended");if(U===null)return j;const W=U.breach===null?{...j,decision:"inconclusive",reason:U.reason}:(0,E.R)({...d,breach:U.breach},T,l);return{...W,evidence:W.
evidence===null?null:{...W.evidence,past:U.past}}}#c(c,h,t){const{burst:r=1,slices:l,windowMs:u}=this.#t,f=this.#a;return f===null||f==="awaited"?null:ut(f,c,{burst:r,
slices:l,windowMs:u,levels:this.#n,throughSlice:h,ended:t})}#h(c,h){if(c.breach===null)return!1;const t=this.#c(c,h,!1);return t===null||t.breach!==null}#g(c){return this.#a===
null||this.#a==="awaited"?1:this.#a.proofBurst(c)}}function st(R){return q[R===.95?"p95":it(R)]}function it(R){const h=["p50","p90","p99"].find(t=>Math.abs(1-q[t]-
R)<1e-9);if(h===void 0)throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${R}`);return h}function _t(R,c){return Math.min(c*R,(1+R)/2)}}),73511:(($,S,L)=>{
L.d(S,{A:()=>g});var x=L(38419);function g(B,{platform:P,app:O},{errorRateBudget:I,failLevel:E}){const _=P-O;if(_<=0)return null;const y=B.n+_,M=B.k+_;return{id:"\
unlogged-errors",decision:(0,x.ux)((0,x.fl)(y,M,I),E)?"fail":"warn",reason:{code:"unlogged-errors",platform:P,app:O},value:M/y,limit:I,unit:"ratio",n:y,bad:M,interval:null,
evidence:null}}}),39849:(($,S,L)=>{L.d(S,{L:()=>O});var x=L(10603),g=L(82961);const B=["no-access","not-reachable"],P=["no-requests","no-usable-values"];function O(s,{
cancelled:e,policies:n,required:o=g.J4}){const a=s.filter(A=>A.decision==="fail").sort(M)[0];if(a!==void 0)return{verdict:"fail",cause:_(a.id),decisive:a.id,job:"\
failure"};if(e)return{verdict:"inconclusive",cause:"cancelled",decisive:null,job:"failure"};const w=s.filter(A=>!E(A,o)),v=o.filter(A=>!s.some(F=>F.id===A));if(w.
length===0&&v.length===0)return{verdict:"pass",cause:"within-budgets",decisive:null,job:"success"};const D=s.some(({id:A,decision:F})=>(0,g.EG)(A).of==="probes"&&
F==="pass");return{verdict:"inconclusive",...I({open:w,missing:v,probed:D},n)}}function I({open:s,missing:e,probed:n},o){const a=s.find(A=>A.reason.code==="serv\
ing-changed");if(a!==void 0)return{cause:"changed",decisive:a.id,job:i(o.onInconclusive)};const w=s.find(({reason:A})=>B.includes(A.code)||A.code==="not-covered"&&
(0,x.Lx)(A.why));if(w!==void 0)return{cause:"no-access",decisive:w.id,job:i(o.onNoData)};const v=s.find(A=>y(A.id)&&P.includes(A.reason.code)),D=n&&v?.reason.code===
"no-requests"&&!e.some(y);return!D&&(v!==void 0||e.some(y))?{cause:"no-data",decisive:v?.id??null,job:i(o.onNoData)}:{cause:"insufficient-evidence",decisive:(D?
v:s[0])?.id??null,job:i(o.onInconclusive)}}function E({id:s,decision:e},n){return e==="pass"||e==="warn"&&!n.includes(s)}function _(s){return{service:"readiness",
probes:"probe"}[(0,g.EG)(s).of]??"budget"}function y(s){return(0,g.EG)(s).of==="users"}function M(s,e){if(y(s.id)&&y(e.id)){const[n,o]=[p(s),p(e)];if(n!==o)return n>
o?-1:1}return g.tD.indexOf(s.id)-g.tD.indexOf(e.id)}function p({evidence:s}){return s===null?-1/0:Math.max(s.failLnE,s.pTooMany===null?-1/0:-Math.log(s.pTooMany))}
function i(s){return s==="pass"?"success":s==="warn"?"warning":"failure"}}),7006:(($,S,L)=>{L.d(S,{R:()=>P,r:()=>B});var x=L(33678),g=L(84638);function B(O,I,{from:E,
to:_}){const{settleMs:y,p95BudgetMs:M}=I,p=(0,x.Pf)(I);return{filter:(0,g.mr)((0,g.W$)(O,p),{fields:p,to:_,quickMs:M}),window:{from:E,to:_+y}}}function P({startedAt:O},{
from:I,to:E}){return O>=I&&O<E}}),14664:(($,S,L)=>{L.d(S,{BU:()=>s,Cv:()=>n,FJ:()=>p,GC:()=>O,Km:()=>I,Rv:()=>M,b4:()=>e,xQ:()=>i,zL:()=>E});var x=L(98080),g=L(
28654),B=L(7006);const P=2e3,O=2e3;function I(o,a,w){const{p95BudgetMs:v,settleMs:D}=a,A=v+O;return o-(w?Math.max(D,A):A)}function E(o){return o-O}const _=100,y=80;
function M(o){return 2*(o?.maxInstances??_)*(o?.concurrency??y)}function p(o,a){return I(o,a,!0)}function i(o,{errorStatus:a,p95BudgetMs:w,quantileBudgets:v}){const D=Math.
min(w,...v.map(({budgetMs:A})=>A));return(0,g.Pd)(o,a)===!0||(o.latencyMs??0)>D}function s(o,{from:a,to:w},v){return Math.min(v-1,Math.max(0,Math.floor((o-a)/(w-
a)*v)))}function e(o,{from:a,to:w},v){const D=Math.floor((o-a)/(w-a)*v);return Math.min(v,Math.max(0,D))-1}class n{judge;tally;#t;#n;slices;#s=0;constructor(a,w){
this.#t=a,this.#n=w;const v=w.to-w.from;this.slices=Math.min(P,Math.max(1,Math.ceil(v/a.intervalMs)));const{errorRateBudget:D,p95BudgetMs:A,quantileBudgets:F}=a,
{passMargin:C,burst:G,minDurationMs:X,alphaFail:V,alphaPass:Q}=a;this.judge=new x.d({errorRateBudget:D,p95BudgetMs:A,quantiles:F,slices:this.slices,windowMs:v,alphaFail:V,
alphaPass:Q,passMargin:C,burst:G,minDurationMs:X}),this.tally=new g.Qb({startedAt:w.from,windowMs:v,errorStatus:a.errorStatus,p95BudgetMs:A,parts:this.slices})}count(a){
for(const w of a)this.add(w)}get outside(){return this.#s}add(a){(0,B.R)(a,this.#n)?this.take(a):this.#s+=1}take(a){this.tally.add(a);const w=(0,g.Pd)(a,this.#t.
errorStatus),{startedAt:v,latencyMs:D,unusable:A}=a,F=s(v,this.#n,this.slices),C=A===null?a.latencyWithin:{lowMs:0,highMs:1/0};this.judge.observe({slice:F,latencyMs:D,
error:w,...C===void 0?{}:{latencyWithin:C}})}throughSlice(a){return e(a,this.#n,this.slices)}}}),26764:(($,S,L)=>{L.d(S,{M:()=>B,V:()=>P});var x=L(11234),g=L(26207);
class B{#t;#n;leftOut=new x.Q;#s=0;constructor(I,E){this.#t=(0,g.hC)(I),this.#n=E}get probes(){return this.#s}whoIs(I){return this.#n(I)?"probe":(0,g.NI)((0,g.iN)(
I),this.#t)}passes(I){const E=this.whoIs(I);return E===null?!0:(E==="probe"?this.#s+=1:this.leftOut.add(E,P(E,I)),!1)}}function P(O,{httpRequest:I}){return O===
"checker"||O==="bot"||O==="ignored-agent"?I?.userAgent??"":(0,g.XM)(I?.requestUrl??"")}}),16748:(($,S,L)=>{L.d(S,{R:()=>_});var x=L(33678);const g=2e3,B=300,P=60,
O=3,I=8,E={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,status:/status|code|result/i};
class _{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(p){this.#t=p}add(p){if((0,x.WD)(p))return;const i=p.jsonPayload??y(p.textPayload);if(!(typeof i!=
"object"||i===null)){this.#e+=1;for(const s of["latency","status"])((0,x.fK)(p,this.#t[s])??null)!==null&&(this.#n[s]+=1);this.#e>g||this.#o(i,p.jsonPayload===void 0?
"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(p=>!this.#t[p].startsWith("httpRequest.")).filter(p=>this.#e>0&&this.#n[p]===0).map(
p=>({field:p,path:this.#t[p],entries:this.#e,instead:this.#i(E[p])}))}#i(p){const i=([s,e])=>(p.test(s.slice(s.indexOf(".")+1))?g:0)+e;return[...this.#s].toSorted(
(s,e)=>i(e)-i(s)||s[0].localeCompare(e[0])).slice(0,I).map(([s])=>s)}#o(p,i,s){for(const[e,n]of Object.entries(p)){if(e.length>P)continue;const o=`${i}.${/^\w+$/.
test(e)?e:JSON.stringify(e)}`;typeof n=="object"&&n!==null&&!Array.isArray(n)?s<O&&this.#o(n,o,s+1):(this.#s.has(o)||this.#s.size<B)&&this.#s.set(o,(this.#s.get(
o)??0)+1)}}}function y(M){if(!(typeof M!="string"||!M.startsWith("{")))try{return JSON.parse(M)}catch{return}}}),61480:(($,S,L)=>{L.d(S,{g:()=>_});var x=L(13875),
g=L(31424),B=L(51208);const P=50,O="\u2026",I=20,E=3;class _{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#l=new x.cR;#a=new x.cR;#u={app:new Set,platform:new Set};#f=0;#m=0;#M=0;#d=0;#p=0;#c=1;#h=1;constructor(i){
const{from:s,to:e}=i.window;this.#t=i,this.#n=new B._V({from:s,to:e,budgetsMs:i.budgetsMs}),this.#s=new g.un(s,e),this.#e=new g.un(s,e),this.#r=new g.un(s,e)}request(i,{
own:s,fraction:e,project:n}){if(this.#f+=1,this.#c=Math.min(this.#c,e),i.error===!1&&(this.#m+=1),i.user&&(this.#M+=1),this.#u.platform.add(n),i.refused)return;
const{user:o,latencyMs:a}=i,w=this.#w(i);this.#s.add(w,1/e),this.#_(this.#i,i.route).add(w,1/e),!o&&!s&&this.#_(this.#o,i.route).add(w,1/e),o?a!==null&&this.#l.
add(a):this.#e.add(w,1/e),s||this.#n.request(i)}beside(i,s){this.#u.app.add(s),this.#n.line(i)}line(i,s){const{at:e,trace:n,latencyMs:o}=i;this.#h=Math.min(this.#h,
s),this.#d+=1,n!==null&&(this.#p+=1),this.#r.add(this.#w({...i,endedAt:e}),1/s),o!==null&&this.#a.add(o)}close(i){this.#n.close(i)}held(i){const{window:s,unit:e}=this.#t,
{joinedTo:n,appTo:o,last:a,app:w,platform:v}=i,D=[...this.#u.app].some(A=>!this.#u.platform.has(A));return{window:s,last:a,app:{...w,lines:this.#d,traced:this.#p,
tracesAlike:!D||this.#c>=1,unit:e,spread:M(this.#a)},platform:{...v,entries:Math.max(this.#f,v.entries),users:this.#f===0?null:this.#M,succeeded:this.#m,spread:M(
this.#l)},joined:this.#n.joined(n),counted:this.#g(Math.min(n,o,s.to)),monitoring:this.#y(i)}}#g(i){const{from:s}=this.#t.window;if(i<=s)return null;const e=(n,o)=>new Map(
[...this.#i].map(([a,w])=>[a,w.between(n,o)]));return{app:this.#r.between(s,i),budgetMs:this.#t.budgetsMs[0],routes:e(s,i),strangers:new Map([...this.#o].map(([
n,o])=>[n,o.between(s,i)])),noise:E*Math.sqrt(y(this.#c)+y(this.#h)),parts:Array.from({length:I},(n,o)=>{const[a,w]=[s+o*(i-s)/I,s+(o+1)*(i-s)/I],v=[...e(a,w)].
map(([D,A])=>[D,(0,g.e6)(A)]);return{from:a,to:w,app:(0,g.e6)(this.#r.between(a,w)),routes:new Map(v)}})}}#y({minutes:i,joinedTo:s,appTo:e,monitoringSpread:n,ownBetween:o}){
const{from:a}=this.#t.window,w=this.#f>0?s:Math.min(s,e),v=i.filter(A=>A.from>=a-1e3&&A.to<=w);if(v.length===0&&i.length===0)return null;const D=A=>(0,g.NU)(v.map(
F=>A(F.from,F.to)));return{counted:{monitoring:(0,g.NU)(v.map(({counts:A})=>A)),platform:D((A,F)=>this.#s.between(A,F)),app:D((A,F)=>this.#r.between(A,F)),others:this.#f>
0?D((A,F)=>this.#e.between(A,F)):D(o),noise:{platform:E*Math.sqrt(y(this.#c)),app:E*Math.sqrt(y(this.#h))}},all:(0,g.NU)(i.map(({counts:A})=>A)),spread:n}}#w({endedAt:i,
error:s,latencyMs:e}){return{endedAt:i,error:s,slow:e===null?null:e>this.#t.budgetsMs[0]}}#_(i,s){const e=i.has(s)||i.size<P?s:O;let n=i.get(e);return n===void 0&&
(n=new g.un(this.#t.window.from,this.#t.window.to),i.set(e,n)),n}}function y(p){return(1-p)/p}function M(p){const i=p.count;return i===0?null:{n:i,p50Ms:p.atRank(
Math.ceil(.5*i)),p95Ms:p.atRank(Math.ceil(.95*i))}}}),31424:(($,S,L)=>{L.d(S,{NU:()=>E,Yi:()=>P,e6:()=>I,k3:()=>_,un:()=>O});const x=2e3,g=1e3,B=["ok","failed",
"unknown","slow","untimed"],P={ok:0,failed:0,unknown:0,slow:0,untimed:0};class O{#t;#n;#s;#e={};constructor(M,p){const i=Math.max(1,p-M);this.#t=M,this.#s=Math.
max(1,Math.min(x,Math.ceil(i/g))),this.#n=i/this.#s}add({endedAt:M,error:p,slow:i},s){const e=Math.floor((M-this.#t)/this.#n);e>=0&&e<this.#s&&(this.#i(p===null?
"unknown":p?"failed":"ok",e,s),i!==!1&&this.#i(i===null?"untimed":"slow",e,s))}between(M,p){return Object.fromEntries(B.map(i=>[i,this.#o(i,M,p)]))}#i(M,p,i){const s=this.#e[M]??=
new Float64Array(this.#s);s[p]=(s[p]??0)+i}#o(M,p,i){const s=this.#e[M];if(s===void 0)return 0;const[e,n]=[(p-this.#t)/this.#n,(i-this.#t)/this.#n];let o=0;for(let a=Math.
max(0,Math.floor(e));a<Math.min(this.#s,n);a+=1){const w=Math.min(a+1,n)-Math.max(a,e);o+=(s[a]??0)*Math.max(0,Math.min(1,w))}return o}}function I({ok:y,failed:M,
unknown:p}){return y+M+p}function E(y){const M={...P};for(const p of y)for(const i of B)M[i]+=p[i];return M}function _(y,M){return Object.fromEntries(B.map(p=>[
p,y[p]/M]))}}),73222:(($,S,L)=>{L.d(S,{g:()=>i,h:()=>M});var x=L(7017);const g=50,B=10,P=5,O=.8,I=.15,E=.85,_=20,y=.1;class M{#t=new Map;#n=0;#s=0;add(o,a){if(!(o>
0&&a>0))return;const w=Math.max(-B,Math.min(B,Math.log10(a/o))),v=Math.round(w*g);this.#t.set(v,(this.#t.get(v)??0)+1),this.#n+=1,this.#s+=a}addAll(o){for(const[
a,w]of o.#t)this.#t.set(a,(this.#t.get(a)??0)+w);this.#n+=o.#n,this.#s+=o.#s}get n(){return this.#n}mismatch(o){if(this.#n<P)return null;const a=s(this.#e(.5)),
w=e(o,a);if(w===null)return null;let v=0;for(const[F,C]of this.#t)s(F/g)===a&&(v+=C);const D=this.#e(.75)-this.#e(.25)<=y,A=this.#s/this.#n>=_;return v>=O*this.#n&&
(A||D)?{seems:w,declared:o,traces:this.#n}:null}#e(o){let a=o*this.#n;for(const[w,v]of[...this.#t].toSorted(([D],[A])=>D-A))if(a-=v,a<=0)return w/g;return 0}}const p=40;
function i(n,o,a){if(Math.min(n.n,o.n)<p||!(n.p50Ms>0&&n.p95Ms>0))return null;const[w,v]=[o.p50Ms/n.p50Ms,o.p95Ms/n.p95Ms].map(A=>Math.round(Math.log10(A)/3));if(w===
void 0||w!==v)return null;const D=e(a,w);return D===null?null:{seems:D,declared:a,traces:0}}function s(n){const o=Math.round((n-(E-I)/2)/3),a=n-3*o;return a>=-I-
1e-9&&a<=E+1e-9?o:Number.NaN}function e(n,o){if(o===0||Number.isNaN(o))return null;const a=x.Z[n]/1e3**o;return Object.keys(x.Z).find(v=>Math.abs(Math.log10(x.Z[v]/
a))<.1)??null}}),7963:(($,S,L)=>{L.d(S,{L:()=>c});var x=L(38419),g=L(31424);const B=2,P=.1,O=5,I=.05,E=6,_=6,y=8,M=.25;function p(t,r){const{app:l,routes:u,noise:f}=t,
d=(0,g.NU)([...u.values()]),m={app:null,platform:null,agree:!1,latency:null};if((0,g.e6)(d)===0&&(0,g.e6)(l)===0)return m;const b=o(t,r===!1);if(b!==null){const N=w(
t,b.routes);if(N!==null)return{...m,app:{code:"stopped",log:"app",...N,by:"platform"}};const J=s(t,b);if(J!==null)return{...m,app:J};const K=e(t,b.counts);return K?.
code==="lacks"?{...m,app:K}:{...m,agree:r!==!1&&(0,g.e6)(b.counts)>=O,latency:K}}const[T,j]=[Math.round((0,g.e6)(l)),Math.round((0,g.e6)(d))];if(T<=j){const N=i(
l,d,f,"app","platform");return{...m,app:N==="agree"?{code:"unchecked",log:"app"}:N}}if(r===!1)return m;const U=Math.round((0,g.e6)(l)/(0,g.e6)(d)),W=U>=2&&U<=_&&
a((0,g.k3)(l,U),d,g.Yi,f,!1);return r===!0||W?{...m,app:{code:"too-many",log:"app",found:T,of:j,by:"platform"}}:{...m,platform:{code:"lacks",log:"platform",kind:"\
all",found:j,of:T,by:"app"}}}function i(t,r,l,u,f,d=g.Yi){const m={...r,ok:Math.max(0,r.ok-d.ok),failed:Math.max(0,r.failed-d.failed)},[k,b,T]=[(0,g.e6)(t),(0,g.
e6)(m),(0,g.e6)(r)],j=(U,W,N)=>({code:"lacks",log:u,kind:U,found:Math.round(W),of:Math.round(N),by:f});return m.failed-t.failed-t.unknown>n(m.failed,l)?j("faile\
d",t.failed,m.failed):m.ok-t.ok-t.unknown>n(m.ok,l)?j("ok",t.ok,m.ok):b-k>n(b,l)?j("all",k,b):k-T>n(T,l)?{code:"too-many",log:u,found:Math.round(k),of:Math.round(
T),by:f}:"agree"}function s({app:t,noise:r,strangers:l},{routes:u,counts:f}){const d=(0,g.e6)((0,g.NU)(u.flatMap(b=>l.get(b)??[]))),m=(0,g.e6)(f)-d,k=(0,g.e6)(t)-
m;return d<=B||k<=n(m,r)?null:{code:"not-users",log:"app",found:Math.round(Math.min(k,d)),of:Math.round((0,g.e6)(t))}}function e({app:t,noise:r,budgetMs:l},u){const f=u.
slow-t.slow-t.untimed;if(f<=n(u.slow,r))return null;const[d,m]=[Math.round(t.slow),Math.round(u.slow)];return(0,g.e6)(u)-(0,g.e6)(t)>f/2?{code:"lacks",log:"app",
kind:"slow",found:d,of:m,by:"platform"}:{code:"latency-differs",log:"app",budgetMs:l,app:d,platform:m,of:Math.round((0,g.e6)(u))}}function n(t,r){return Math.max(
B,P*t)+r*Math.sqrt(Math.max(0,t))}function o({app:t,routes:r,noise:l},u){const f=(0,g.e6)((0,g.NU)([...r.values()])),d=[...r].toSorted(([,b],[,T])=>(0,g.e6)(T)-
(0,g.e6)(b)),m=d.filter(([,b])=>(0,g.e6)(b)>=I*f).slice(0,E),k=(0,g.NU)(d.slice(m.length).map(([,b])=>b));for(let b=2**m.length-1;b>=0;b-=1){const T=m.filter((U,W)=>(b&
1<<W)!==0),j=(0,g.NU)(T.map(([,U])=>U));if((0,g.e6)(j)+(0,g.e6)(k)!==0&&a(t,j,k,l,u))return{routes:T.map(([U])=>U),counts:j}}return null}function a(t,r,l,u,f){const d=(m,k,b)=>m>=
k-n(k,u)&&(f||m<=b+n(b,u));return d(t.failed+t.unknown,r.failed,r.failed+l.failed+t.unknown)&&d((0,g.e6)(t),(0,g.e6)(r),(0,g.e6)(r)+(0,g.e6)(l))&&d(t.ok+t.unknown,
r.ok,r.ok+l.ok+t.unknown)}function w({parts:t},r){let l=null;for(let u=0;u<t.length;u+=1){let[f,d]=[0,0];for(let m=u;m<t.length;m+=1){const k=t[m];f+=k?.app??0,
d+=r.reduce((T,j)=>T+(k?.routes.get(j)??0),0),d>=y&&f<=M*d&&(l===null||d>l.of)&&(l={fromAt:t[u]?.from??0,toAt:k?.to??0,found:Math.round(f),of:Math.round(d)})}}return l}
var v=L(73222);const D=2,A=.05,F=5,C=5,G=4,X=.1,V=.2,Q=.05,tt=.8,nt=8,rt=.25,Y=3,ht=.002,dt=.01,pt=20;function at({n:t,found:r},l){return t-r>D&&t-r>l*t}function et(t,r){
const{monitoring:l,others:u,noise:f}=t;return(0,g.e6)(l)<pt?null:r==="platform"?i(t.platform,l,f.platform,r,"monitoring"):i(t.app,l,f.app,r,"monitoring",u)}var Z=L(
51208);const ot={present:!1,confirmed:!1,doubts:[],open:{errors:null,latency:null},unit:null};function lt(t,r,l){const{app:u,joined:f}=t;if(u.lines===0)return ot;
const d=gt(t),m=wt(u,l),k=u.traced>=tt*u.lines&&u.tracesAlike&&f.pairs>0,{doubts:b,confirmed:T,latency:j}=k?mt(t,r,l):Mt(t,r,l),U=f.pairs,N=f.appOnly>G&&f.appOnly>
X*(f.appOnly+U)&&r.whole===!0?[{code:"too-many",log:"app",found:f.appOnly+U,of:U,by:"platform"}]:[];return{present:!0,confirmed:T&&N.length===0,doubts:[...d===null?
[]:[d],...b,...N,...m],open:k?q(f,l):{errors:null,latency:j},unit:d}}function mt(t,r,{errorRateBudget:l}){const{joined:u,last:f}=t,d="app",m=[],k=[...u.routes.values()].
filter(({ok:K,failed:z})=>K.found+z.found>0),b=K=>st(k.map(z=>z[K]));for(const K of["ok","failed","slow"]){const{n:z,found:H}=b(K);at({n:z,found:H},A)&&m.push({
code:"lacks",log:d,kind:K,found:H,of:z,by:"platform"})}const T=m.length>0?null:it(k,t.window);T!==null&&m.push({code:"stopped",log:d,...T,by:"platform"});const j=st(
[b("ok"),b("failed")]);u.shared>G&&u.shared>V*(u.shared+j.n)&&m.push({code:"shared-traces",log:d,found:u.shared,of:u.shared+j.n}),u.notUsers>=Y&&u.notUsers>Q*u.
pairs&&m.push({code:"not-users",log:d,found:u.notUsers,of:u.pairs});const{n:U,cloudFails:W,appFails:N}=u.statuses;ct(W,U,l)&&m.push({code:"status-differs",log:d,
app:N,platform:W,of:U});const J=r.whole===!0||b("ok").found>0;return{doubts:m,confirmed:J&&(f||j.found>=F),latency:null}}function Mt(t,{whole:r},{slowAllowed:l}){
const{counted:u,monitoring:f,platform:d}=t,m=d.entries>0&&u!==null?p(u,r):null,k={doubts:[],confirmed:!1,latency:null};if(m?.agree===!0){const{latency:T}=m,j=T?.
code==="latency-differs"&&ut(T,l[0]??1);return{...k,confirmed:!0,latency:j?T:null}}if(m?.app!=null&&m.app.code!=="unchecked")return{...k,doubts:[m.app]};const b=f===
null?null:et(f.counted,"app");return b==="agree"?{...k,confirmed:!0}:{...k,doubts:b===null?[]:[b]}}function ut({app:t,platform:r,of:l},u){const f=d=>(0,x.fl)(l,
d,u)<=dt;return r>t&&f(r)&&!f(t)}function gt({app:t,joined:r,counted:l,platform:u,monitoring:f}){const d=t.tracesAlike?r.ratios.mismatch(t.unit):null,k=(r.ratios.
n>0||t.spread===null?[]:[l&&u.spread,f?.spread]).map(T=>T==null||t.spread===null?null:(0,v.g)(t.spread,T,t.unit)),b=d??k.find(T=>T!==null)??null;return b===null?
null:{code:"unit",log:"app",...b}}function wt({requests:t,noLatency:r,noStatus:l},{errorRateBudget:u,slowAllowed:f}){const d=(k,b)=>k>=Y&&k>b/2*t,m=t;return[...d(
r,Math.min(...f))?[{code:"values-missing",log:"app",field:"latency",found:m-r,of:m}]:[],...d(l,u)?[{code:"values-missing",log:"app",field:"status",found:m-l,of:m}]:
[]]}function q({statuses:t,slow:r},{errorRateBudget:l,slowAllowed:u}){const{n:f,cloudFails:d,appFails:m}=t,k=ct(m,f,l)?{code:"status-differs",log:"app",app:m,platform:d,
of:f}:null,b=r.find(({n:T,cloud:j,app:U},W)=>ut({app:U,platform:j,of:T},u[W]??1));return{errors:k,latency:b===void 0?null:{code:"latency-differs",log:"app",budgetMs:b.
budgetMs,app:b.app,platform:b.cloud,of:b.n}}}function ct(t,r,l){return t>=Y&&t>Math.max(ht,l/2)*r}function st(t){return t.reduce((r,{n:l,found:u})=>({n:r.n+l,found:r.
found+u}),{n:0,found:0})}function it(t,{from:r,to:l}){const u=Array.from({length:Z.nn},(m,k)=>st(t.flatMap(({parts:b})=>b[k]??[])));let f=null;for(let m=0;m<Z.nn;m+=
1){let k={n:0,found:0};for(let b=m;b<Z.nn;b+=1)k=st([k,u[b]??{n:0,found:0}]),k.n>=nt&&k.found<=rt*k.n&&(f===null||k.n>f.sum.n)&&(f={first:m,last:b,sum:k})}if(f===
null)return null;const d=m=>r+m*(l-r)/Z.nn;return{fromAt:d(f.first),toAt:d(f.last+1),found:f.sum.found,of:f.sum.n}}function _t(t){const{platform:r,joined:l,monitoring:u}=t;
if(r.entries===0)return{whole:!1,doubts:[]};const f=[],{probes:d,silentSince:m,routing:k}=r,b=d.n>=C&&d.n-d.found<=A*d.n+1;if(d.found>0&&at(d,.2))f.push({code:"\
lacks",log:"platform",kind:"all",found:d.found,of:d.n,by:"probes"});else if(m!==null){const{at:H,probes:ft}=m;f.push({code:"stopped",log:"platform",fromAt:H,toAt:t.
window.to,found:0,of:ft,by:"probes"})}else d.n>=Y&&d.found===0&&r.succeeded===0&&f.push({code:"lacks",log:"platform",kind:"ok",found:0,of:d.n,by:"probes"});const{
excluded:T,byKind:j}=k==="unread"?R:k,U=u===null?null:et(u.counted,"platform"),W=U!==null&&U!=="agree"&&U.code==="lacks"&&U.kind!=="failed"&&j;U!==null&&U!=="ag\
ree"&&U.code==="lacks"&&!W&&f.push(U);const N=U==="agree"||b&&r.users!==null&&r.users>0;if(r.users===0&&t.app.lines>G&&U!=="agree"){const H=t.app.lines;f.push({
code:"lacks",log:"platform",kind:"all",found:0,of:H,by:"app"})}const J={n:l.appOnly+l.pairs,found:l.pairs};!N&&l.appOnly>G&&l.appOnly>X*J.n&&f.push({code:"lacks",
log:"platform",kind:"all",found:J.found,of:J.n,by:"app"});const K=k!=="unread"&&T===null;if(f.length===0&&l.pairs===0&&t.counted!==null&&t.app.lines>0){const H=p(
t.counted,N||K?!0:null);H.platform!==null&&f.push(H.platform)}return T!==null&&!N&&f.push({code:"excluded",log:"platform",...T}),{whole:f.length>0?!1:N||K?!0:null,
doubts:f}}const R={excluded:null,byKind:!1};function c(t,r){const l=_t(t),u=r.platformOnly?ot:lt(t,l,r),f=[...u.doubts,...l.doubts],d=(m,k)=>({judged:m,certain:k,
doubts:f,open:{errors:null,latency:null},blocking:u.unit});if(u.present&&u.doubts.length===0){if(u.confirmed)return{...d("app",!0),open:u.open};if(f.unshift({code:"\
unchecked",log:"app"}),!t.last)return d("app",!1)}return t.platform.entries>0&&l.doubts.length===0?d("platform",!0):h(t)?d("monitoring",!0):!u.present&&t.platform.
entries===0?d(null,!0):d(t.platform.entries===0||u.present&&u.doubts.length===0?"app":"platform",!1)}function h({monitoring:t}){return t!==null&&(0,g.e6)(t.all)>
0}}),98219:(($,S,L)=>{L.d(S,{GN:()=>B,Lu:()=>E,nY:()=>g});var x=L(28654);function g(_,{errorStatus:y,route:M,user:p}){const{trace:i,startedAt:s,latencyMs:e,refused:n}=_,
o=s+(e??0),a=(0,x.Pd)(_,y);return{trace:P(i),startedAt:s,endedAt:o,latencyMs:e,error:a,refused:n,route:M,user:p}}function B(_,y){const{trace:M,at:p,startedAt:i,
latencyMs:s}=_;return{trace:P(M),at:p,startedAt:i,latencyMs:s,error:(0,x.Pd)(_,y)}}function P(_){return _===null||_===""?null:_.slice(_.lastIndexOf("/")+1)}const O=5,
I=24;function E(_,y){if(y===void 0)return _??"";const p=(URL.parse(y,"http://x")?.pathname??"").split("/").slice(1,1+O).map(i=>/\d/.test(i)||i.length>I||i.includes(
"%")?"*":i);return`${_??""} /${p.join("/")}`.trim()}}),51208:(($,S,L)=>{L.d(S,{TA:()=>_,_V:()=>E,nn:()=>O});var x=L(73222);const g=2e4,B=200,P="\u2026",O=60,I=1e4;
class E{#t;#n=new Map;#s;#e;constructor(n){this.#t=n,this.#s=p(n.budgetsMs),this.#e=n.from+Math.min(I,(n.to-n.from)/4)}request(n){if(n.trace===null||n.refused)return;
const o=this.#i(n.trace);o.requests.push(n),o.lastAt=Math.max(o.lastAt,n.endedAt)}line(n){if(n.trace===null)return;const o=this.#i(n.trace);o.lines.push(n),o.lastAt=
Math.max(o.lastAt,n.at)}joined(n){const o=p(this.#t.budgetsMs);i(o,this.#s);for(const a of this.#n.values())a.lastAt<n&&this.#o(o,a);return o}close(n){for(const[
o,a]of this.#n)a.lastAt>=n||(this.#o(this.#s,a),this.#n.delete(o))}#i(n){let o=this.#n.get(n);if(o!==void 0)return o;o={requests:[],lines:[],lastAt:-1/0},this.#n.
set(n,o);const[a]=this.#n.size>g?this.#n:[];return a!==void 0&&(this.#o(this.#s,a[1]),this.#n.delete(a[0])),o}#o(n,{requests:o,lines:a}){const[w,...v]=o;if(w===
void 0){a.some(({at:A,startedAt:F})=>A>=this.#e&&F>=this.#t.from)&&(n.appOnly+=1);return}if(v.length>0){n.shared+=o.length;return}w.user&&w.endedAt<this.#t.to&&
this.#r(n,w,a.length>0),a.length!==0&&(n.pairs+=1,n.lines+=a.length,w.user?y(n,w,_(a)):n.notUsers+=1)}#r(n,{route:o,error:a,latencyMs:w,endedAt:v},D){const A=M(
n.routes,o),{from:F,to:C,budgetsMs:G}=this.#t,X=w!==null&&w>G[0],V=A.parts[Math.min(O-1,Math.floor((v-F)/(C-F)*O))];for(const Q of[a===!0?A.failed:A.ok,...X?[A.
slow]:[],V])Q!==void 0&&(Q.n+=1,D&&(Q.found+=1))}}function _(e){const[n,...o]=e;if(n===void 0)throw new RangeError("a request has one entry or more");return o.reduce(
(a,w)=>{const v=Math.max(a.latencyMs??-1,w.latencyMs??-1),D=w.at>=a.at?w:a,A=D===w?a:w;return{...D,latencyMs:v<0?null:v,error:D.error??A.error}},n)}function y(e,n,o){
if(n.error!==null&&o.error!==null&&(e.statuses.n+=1,n.error&&!o.error&&(e.statuses.cloudFails+=1),o.error&&!n.error&&(e.statuses.appFails+=1)),!(n.latencyMs===null||
o.latencyMs===null)){e.ratios.add(o.latencyMs,n.latencyMs);for(const a of e.slow)a.n+=1,n.latencyMs>a.budgetMs&&(a.cloud+=1),o.latencyMs>a.budgetMs&&(a.app+=1)}}
function M(e,n){const o=e.has(n)||e.size<B?n:P;let a=e.get(o);if(a===void 0){const w=()=>({n:0,found:0});a={ok:w(),failed:w(),slow:w(),parts:Array.from({length:O},
w)},e.set(o,a)}return a}function p(e){return{routes:new Map,pairs:0,lines:0,notUsers:0,shared:0,appOnly:0,ratios:new x.h,statuses:{n:0,cloudFails:0,appFails:0},
slow:e.map(n=>({budgetMs:n,n:0,cloud:0,app:0}))}}function i(e,n){for(const[o,a]of n.routes){const w=M(e.routes,o);for(const v of["ok","failed","slow"])s(w[v],a[v]);
for(const[v,D]of a.parts.entries())s(w.parts[v],D)}for(const o of["pairs","lines","notUsers","shared","appOnly"])e[o]+=n[o];e.ratios.addAll(n.ratios);for(const o of[
"n","cloudFails","appFails"])e.statuses[o]+=n.statuses[o];for(const[o,a]of n.slow.entries()){const w=e.slow[o];if(w!==void 0)for(const v of["n","cloud","app"])w[v]+=
a[v]}}function s(e,n){e!==void 0&&(e.n+=n.n,e.found+=n.found)}}),69466:(($,S,L)=>{L.d(S,{h:()=>O});var x=L(51208),g=L(33678);const B=1e3,P=15*6e4;class O{#t;#n=new Map;#s=new Map;#e=0;constructor(_){
this.#t=_}get repeated(){return this.#e}sift(_,y){const M=[];for(const p of _){const{trace:i,at:s}=p;if(i===null){M.push(p);continue}const e=this.#o(i);if(e!==null){
this.#e+=1,this.#t(p)&&!e&&(this.#r(i,!0,y),M.push({...p,latencyMs:null,unusable:"notANumber",status:null}));continue}const n=this.#n.get(i);n===void 0?this.#n.
set(i,{lines:[p],lastAt:s}):(this.#e+=1,n.lines.push(p),n.lastAt=Math.max(n.lastAt,s))}return[...M,...this.#i(y-B,y)]}releaseAll(_){return this.#i(1/0,_)}#i(_,y){
const M=[];for(const[i,{lines:s,lastAt:e}]of this.#n){if(e>=_)continue;const n=s.length===1?s[0]:I(s);this.#n.delete(i),this.#r(i,this.#t(n),y),M.push(n)}const p=Math.
floor((y-P)/6e4);for(const i of this.#s.keys())i<p&&this.#s.delete(i);return M}#o(_){const y=(0,g.tQ)(_);for(const M of this.#s.values()){const p=M.get(y);if(p!==
void 0)return p}return null}#r(_,y,M){const p=Math.floor(M/6e4);let i=this.#s.get(p);i===void 0&&(i=new Map,this.#s.set(p,i)),i.set((0,g.tQ)(_),y)}}function I(E){
const _=(0,x.TA)(E.map(e=>({...e,error:e.status===null?null:!1}))),y=E.toSorted((e,n)=>e.at-n.at).findLast(e=>e.status!==null)?.status??null,M=E.find(e=>e.group!==
null)?.group??null,{error:p,...i}=_,{latencyMs:s}=_;return{...i,status:y,group:M,startedAt:_.at-(s??0),unusable:s===null?E.find(e=>e.unusable!==null)?.unusable??
null:null}}}),70738:(($,S,L)=>{L.d(S,{$B:()=>I,Gy:()=>P,j3:()=>B,yd:()=>O});var x=L(38419),g=L(90429);function B(E,_,y,M){return _===0?1:(0,g.Ts)(_/M,E*y/M)}function P(E,_,y,M){
return _>=E?1:(0,g.QN)(Math.floor(_/M)+1,E*y/M)}function O(E,_,y,M){return(0,x.ux)(B(E,E,_,y),M)?(0,x.PD)(0,E,p=>(0,x.ux)(B(E,p,_,y),M)):null}function I(E,_,y,M,p=1e7){
const i=s=>(0,x.ux)(P(E.n+s,E.k,_,y),M);return i(p)?(0,x.PD)(0,p,i):null}}),85675:(($,S,L)=>{L.d(S,{AM:()=>P,m$:()=>O});const x=.9;function g(i,s,e){return M(i,
s,I(e))}function B(i,s,e){return M(i,s,E(e))}function P(i,s){const e=Math.max(i,s);return Number.isFinite(e)?e+Math.log1p(Math.exp(Math.min(i,s)-e)):e}class O{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#l;#a=0;constructor(s){
const{allowedRate:e,slices:n,provenRate:o=e,burst:a=1}=s;if(!(e>=0&&e<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${e}`);if(!(o>=0&&o<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${o}`);if(!(a>=1))throw new RangeError(`a burst is of one or more, not ${a}`);if(!Number.isInteger(n)||n<1)throw new RangeError(
`a window has one slice or more, not ${n}`);this.allowedRate=e,this.slices=n,this.#t=new Float64Array(n),this.#n=new Float64Array(n),this.#s=new Float64Array(n);
const[w,v]=[I(e),E(o)];this.#e=a===1?w:y(w,e,a),this.#i=a===1?v:y(v,o,a),this.#o=o,this.#r=new Float64Array(n),this.#l=new Float64Array(n*this.#e.length)}add(s,e){
const n=this.#t[s];if(n===void 0)throw new RangeError(`slice ${s} is not in 0..${this.slices-1}`);this.#t[s]=n+1,s<this.#a&&(this.#a=s);const o=e===null?this.#s:
e?this.#n:null;o!==null&&(o[s]=(o[s]??0)+1)}totals(s=this.slices-1){const e={n:0,k:0,unknown:0};for(let n=0;n<=this.#u(s);n+=1){const o=this.#s[n]??0;e.n+=(this.#t[n]??
0)-o,e.k+=this.#n[n]??0,e.unknown+=o}return e}failLnE(s){return this.failLnEs(s).at(-1)??0}failLnEs(s){const e=this.#u(s),n=this.#r,o=this.#e.length;if(o===0)return n.
slice(0,e+1);for(let a=this.#a;a<=e;a+=1){const w=this.#t[a]??0,v=this.#n[a]??0,D=.5+.5*(a+1)/this.slices,A=Math.log(D-(a===0?0:.5+.5*a/this.slices));let F=Math.
log(1-D);for(const[C,G]of this.#e.entries()){const X=this.#l[(a-1)*o+C]??-1/0,V=P(X,A)+p(w,v,G);this.#l[a*o+C]=V,F=P(F,G.lnWeight+V)}n[a]=F}return this.#a=Math.
max(this.#a,e+1),n.slice(0,e+1)}leastFailLnE(s,e){const n=this.failLnEs(s).length-1;if(n<0)return 0;const o=this.#e.length,a=.5+.5*(n+1)/this.slices;return this.#e.
reduce((w,{lnWeight:v,onGood:D},A)=>P(w,v+(this.#l[n*o+A]??-1/0)+e*D),Math.log(1-a))}failLnEsInBursts(s,e){const n=new O({allowedRate:this.allowedRate,slices:this.
slices,burst:e});return n.#t.set(this.#t),n.#n.set(this.#n),n.failLnEs(s)}proveInBursts(s){const e=E(this.#o);this.#i=s===1?e:y(e,this.#o,s)}counts(s){return{n:this.#t[s]??
0,k:this.#n[s]??0}}passLnE(s){const{n:e,k:n,unknown:o}=this.totals(s);return M(e+o,n+o,this.#i)}#u(s){return Math.min(s,this.slices-1)}}function I(i){const e=[...[
1.5,2,3,5,10,30,100].map(o=>o*i).filter(o=>o<x-1e-9),x],n=[{rate:1.1*i,weight:.04},{rate:1.25*i,weight:.06},...e.map(o=>({rate:o,weight:.9/e.length}))].filter(({
rate:o})=>o>i&&o<1);return n.length===0&&i<1&&n.push({rate:(1+i)/2,weight:1}),_(n,i)}function E(i){return i===0?[]:_([{rate:.9*i,weight:.04},{rate:.8*i,weight:.06},
...[.05,.3,.6].map(s=>({rate:s*i,weight:.3}))],i)}function _(i,s){const e=i.reduce((n,{weight:o})=>n+o,0);return i.map(({rate:n,weight:o})=>({rate:n,lnWeight:Math.
log(o/e),onBad:Math.log(n/s),onGood:Math.log1p(-n)-Math.log1p(-s)}))}function y(i,s,e){return i.map(({rate:n,lnWeight:o})=>{const a=-(n-s)/e;return{rate:n,lnWeight:o,
onBad:Math.log(n/s)/e+a,onGood:a}})}function M(i,s,e){return e.length===0?0:e.reduce((n,o)=>P(n,o.lnWeight+p(i,s,o)),-1/0)}function p(i,s,{onBad:e,onGood:n}){return(s===
0?0:s*e)+(i===s?0:(i-s)*n)}})};
