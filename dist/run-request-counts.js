"use strict";exports.id=8156,exports.ids=[8156],exports.modules={79338:((Y,$,y)=>{y.d($,{iT:()=>v,pQ:()=>B,p_:()=>W});var g=y(10603),I=y(82961);const B={sights:Object.fromEntries(
g.Mi.map(M=>[M,null])),from:0,until:1/0};function W(M,m){const i=v(M.id,m,M.beside===void 0?[]:(0,I.EG)(M.id).beside);return i===null||!p(i,M)?M:{...M,decision:"\
inconclusive",reason:i}}function p(M,{decision:m,reason:i}){return m==="pass"?!0:m==="inconclusive"&&P.includes(i.code)&&(0,g.Lx)(M.why)}const P=["not-proven","\
no-requests","proven-too-soon","gauge-no-points"];function v(M,{sights:m,from:i,until:t,spareMs:s=0},o=[]){const l=[...(0,I.EG)(M).needs,...o].map(b=>({source:b,
...m[b]??x})).filter(({readTo:b,gap:R})=>b<(_(R)?t-s:t)).toSorted((b,R)=>b.readTo-R.readTo)[0];if(l===void 0)return null;const{source:a,readTo:d,gap:u}=l,w=Math.
max(i,d);return{code:"not-covered",source:a,missingFromAt:w,why:u?.code??"not-looked",detail:u?.detail??""}}function _(M){return M===null||(0,g.ii)(M.code)}const x={
readTo:-1/0,gap:null}}),55649:((Y,$,y)=>{y.d($,{Wl:()=>B,be:()=>g,x:()=>I});const g={decision:"not-judged",reason:{code:"budget-none"},evidence:null};function I(W,p){
return{...B(W,p),reason:{code:"requests-none"}}}function B(W,p){return{id:W,value:null,limit:null,unit:p,n:0,bad:null,interval:null,...g}}}),11234:((Y,$,y)=>{y.
d($,{Q:()=>P});var g=y(52686);const I=500,B=120,W=20,p="…";class P{#t=new Map;#n=0;get count(){return this.#n}add(_,x){this.#n+=1;const M=(0,g.o)(x,B),m=this.#t.
get(`${_} ${M}`);if(m!==void 0)m.count+=1;else if(this.#t.size<I)this.#t.set(`${_} ${M}`,{who:_,name:M,count:1});else{const i=this.#t.get(`${_} ${p}`)??{who:_,name:p,
count:0};i.count+=1,this.#t.set(`${_} ${p}`,i)}}facts(){const _=[...this.#t.values()].toSorted((x,M)=>M.count-x.count||(x.name<M.name?-1:1));return{count:this.#n,
by:_.slice(0,W).map(x=>({...x}))}}}}),10953:((Y,$,y)=>{y.d($,{Jh:()=>W,Xk:()=>B,kv:()=>I});const g=["p50","p90","p95","p99"];function I({id:p},{certain:P,doubts:v,
open:_}){return P?p==="error-rate"?_.errors:g.includes(p)?_.latency:null:v[0]??{code:"unchecked",log:"app"}}function B(p,P){if(p.decision!=="pass"&&p.decision!==
"fail")return p;const v=I(p,P);return v===null?p:{...p,decision:"inconclusive",reason:{code:"log-doubted",doubt:v}}}function W({judged:p,certain:P,doubts:v,open:_,
blocking:x}){const M=[...v,...[_.errors,_.latency].filter(t=>t!==null)];if(M.length===0)return null;const m={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,
interval:null,evidence:null},i=p==="app"&&_.errors===null&&_.latency===null;return P&&i?{...m,decision:"pass",reason:{code:"other-log-judged",judged:p,doubts:M}}:
P&&x===null&&_.errors===null&&_.latency===null?{...m,decision:"warn",reason:{code:"other-log-judged",judged:p??"app",doubts:M}}:{...m,decision:"inconclusive",reason:{
code:"logs-disagree",judged:p,doubts:M}}}}),5942:((Y,$,y)=>{y.d($,{AX:()=>p,KQ:()=>W,pZ:()=>I});const g=10,I=6e3,B=6e4;function W(P){const v={.5:"p50",.9:"p90",
.95:"p95",.99:"p99"},[,_]=Object.entries(v).find(([x])=>Math.abs(Number(x)-P)<1e-9)??[];if(_===void 0)throw new RangeError(`no budget is of the quantile ${P}`);
return _}function p(P,v){const _=Math.max(Math.floor(P/(g*B)),Math.ceil(v/B));return Math.max(1,_)*B}}),62580:((Y,$,y)=>{y.d($,{Lx:()=>W,R1:()=>p,mS:()=>P,pd:()=>B});
var g=y(38419),I=y(70738);function B(i,t,s){return{failLn:Math.log(2/i),aloneLn:Math.log(2*s/i),passLn:Math.log(2/t),failLevel:i/2/s,passLevel:t/2}}function W(i,t,{
failLn:s}){return i.totals().unknown>0&&i.worstFailLnE(t)>=s}function p(i,t,s){const{n:o,k:e,unknown:l,seen:a,breach:d}=i,u=o+l,{allowedRate:w,slices:b,levels:R,
provenRate:S=w,burst:F=1,proofBurst:j=F,minDurationMs:V=0}=t,f={allowedRate:w,...S===w?{}:{provenRate:S},...F===1?{}:{burst:F},...j===F?{}:{proofBurst:j},failLnE:m(
d===null?i.failLnE:Math.max(d.lnE,i.failLnE)),failLnThreshold:R.aloneLn,passLnE:m(i.passLnE),passLnThreshold:R.passLn,pTooMany:s.kind==="ended"?v(u,e,w,F):null,
pTooFew:s.kind==="ended"?_(u,e+l,S,j):null,failLevel:R.failLevel,passLevel:R.passLevel};if(o===0)return{decision:"inconclusive",reason:a===0?{code:"no-requests"}:
{code:"no-usable-values",entries:a},evidence:f};const O=s.kind==="ended";if(d!==null&&!(O&&d.slice===b-1))return{decision:"fail",reason:{code:"breach-early",afterMs:Math.
min(s.afterMs,d.afterMs)},evidence:f};if(d!==null||M(f.pTooMany,R.failLevel))return{decision:"fail",reason:{code:"breach-at-end"},evidence:f};const T=i.passLnE>=
R.passLn||M(f.pTooFew,R.passLevel);if(T&&i.mayBeBroken===!0)return{decision:"inconclusive",reason:{code:"possibly-bad",unknown:l,entries:u},evidence:f};if(T)return!O&&
s.afterMs<V?{decision:"inconclusive",reason:{code:"proven-too-soon",minDurationMs:V},evidence:f}:{decision:"pass",reason:{code:O?"proven-at-end":"proven-early"},
evidence:f};const D=O&&l>0?[_(o,e,S,j),v(o,e,w,F)]:[];if(M(D[0]??null,R.passLevel)||M(D[1]??null,R.failLevel))return{decision:"inconclusive",reason:{code:"possi\
bly-bad",unknown:l,entries:u},evidence:f};const U={n:u,k:e+l};return{decision:"inconclusive",reason:{code:"not-proven",moreClean:j===1?(0,g.vV)(U,S,R.passLevel):
(0,I.$B)(U,S,j,R.passLevel),failsFrom:x(u,w,F,R.failLevel)},evidence:f}}function P(i,t,s){const{allowedRate:o,provenRate:e=o,burst:l=1,proofBurst:a=l,passLevel:d}=i;
return(0,g.ux)(_(t,s,e,a),d)}function v(i,t,s,o){return o===1?(0,g.fl)(i,t,s):(0,I.j3)(i,t,s,o)}function _(i,t,s,o){return o===1?(0,g.Er)(i,t,s):(0,I.Gy)(i,t,s,
o)}function x(i,t,s,o){const e=s===1?(0,g.c2)(i,t,o):(0,I.yd)(i,t,s,o);return e!==null?e:(0,g.PD)(i+1,Number.MAX_SAFE_INTEGER,l=>(0,g.ux)(v(l,l,t,s),o))}function M(i,t){
return i!==null&&(0,g.ux)(i,t)}function m(i){return Math.min(i,Number.MAX_VALUE)}}),42618:((Y,$,y)=>{y.d($,{OQ:()=>B,RW:()=>I,Zd:()=>W,sX:()=>g});const g={p50:.5,
p90:.1,p95:.05,p99:.01};function I(p){return g[p===.95?"p95":B(p)]}function B(p){const v=["p50","p90","p99"].find(_=>Math.abs(1-g[_]-p)<1e-9);if(v===void 0)throw new RangeError(
`a further quantile is 0.5, 0.9 or 0.99, not ${p}`);return v}function W(p,P){return Math.min(P*p,(1+p)/2)}}),44433:((Y,$,y)=>{y.d($,{T:()=>p});const g=100,I=.01,
B=.5,W=10;function p({seen:v,forMs:_,share:x},M){const m=M?.rates["error-rate"],i=M===null?0:Math.floor(_/M.partMs);if(m===void 0||M===null||i===0)return null;const t=P(
m.n,i).sort((a,d)=>a-d);if(t.length<g)return null;const s=x*_/(i*M.partMs),o=(t[Math.floor(I*t.length)]??0)*s,e=(t[Math.floor(t.length/2)]??0)*s,l=Math.ceil(B*o);
return o<W||v>=l?null:{id:"traffic",decision:"inconclusive",reason:{code:"traffic-vanished",forMs:_,expected:e,usual:o,windows:t.length},value:v,limit:l,unit:"c\
ount",n:v,bad:null,interval:null,evidence:null}}function P(v,_){const x=[];for(let M=v.length;M>=_;M-=_){let m=0;for(let i=M-_;i<M;i+=1)m+=v[i]??0;x.push(m)}return x}}),
73511:((Y,$,y)=>{y.d($,{A:()=>B});var g=y(38419),I=y(62580);function B(W,{platform:p,app:P},v){const _=p-P;if(_<=0)return null;const x=W.n+_,M=W.k+_;return{id:"\
unlogged-errors",decision:(0,g.ux)((0,g.fl)(x,M,v.allowedRate),v.failLevel)?"fail":(0,I.mS)(v,x,M)?"warn":"inconclusive",reason:{code:"unlogged-errors",platform:p,
app:P},value:M/x,limit:v.allowedRate,unit:"ratio",n:x,bad:M,interval:null,evidence:null}}}),39849:((Y,$,y)=>{y.d($,{L:()=>P});var g=y(10603),I=y(48946),B=y(82961);
const W=["no-access","not-reachable"],p=["no-requests","no-usable-values"];function P(e,{cancelled:l,policies:a,required:d=B.J4}){const u=e.filter(S=>S.decision===
"fail").sort(t)[0];if(u!==void 0)return{verdict:"fail",cause:m(u.id),decisive:u.id,job:"failure"};if(l)return{verdict:"inconclusive",cause:"cancelled",decisive:null,
job:"failure"};const w=e.filter(S=>!M(S,d)),b=d.filter(S=>!e.some(F=>F.id===S));if(w.length===0&&b.length===0)return e.some(v)?{verdict:"pass",cause:"within-bud\
gets",decisive:null,job:"success"}:_(a.onInconclusive);const R=e.some(({id:S,decision:F})=>(0,B.EG)(S).of==="probes"&&F==="pass");return{verdict:"inconclusive",
...x({open:w,missing:b,probed:R,required:d},a)}}function v({id:e,decision:l,reason:a}){return l!=="pass"||["not-killed","events-none"].includes(a.code)?!1:["use\
rs","probes","instances"].includes((0,B.EG)(e).of)}function _(e){return{verdict:"inconclusive",cause:"insufficient-evidence",decisive:null,job:o(e)}}function x({
open:e,missing:l,required:a,probed:d},u){const w=e.find(f=>f.reason.code==="serving-changed");if(w!==void 0)return{cause:"changed",decisive:w.id,job:o(u.onInconclusive)};
const b=e.find(({reason:f})=>W.includes(f.code)||f.code==="not-covered"&&(0,g.Lx)(f.why));if(b!==void 0)return{cause:"no-access",decisive:b.id,job:o(u.onNoData)};
const R=e.find(({reason:f})=>f.code==="traffic-vanished");if(R!==void 0)return{cause:"insufficient-evidence",decisive:R.id,job:o(u.onInconclusive)};const S=e.find(
f=>i(f.id)&&p.includes(f.reason.code)),F=d&&S?.reason.code==="no-requests"&&!l.some(i);if(!F&&(S!==void 0||l.some(i)))return{cause:"no-data",decisive:S?.id??null,
job:o(u.onNoData)};const j=a.some(i)?void 0:e.find(({reason:f})=>f.code==="gauge-no-points"),V=a.filter(f=>(0,B.EG)(f).needs.some(O=>I.wS.some(T=>T===O)));return j!==
void 0&&V.every(f=>e.some(O=>O.id===f))?{cause:"no-data",decisive:j.id,job:o(u.onNoData)}:{cause:"insufficient-evidence",decisive:(F?S:e[0])?.id??null,job:o(u.onInconclusive)}}
function M({id:e,decision:l},a){return l==="pass"||l==="not-judged"||l==="warn"&&!a.includes(e)}function m(e){return{service:"readiness",probes:"probe",tests:"p\
robe"}[(0,B.EG)(e).of]??"budget"}function i(e){return(0,B.EG)(e).of==="users"}function t(e,l){if(i(e.id)&&i(l.id)){const[a,d]=[s(e),s(l)];if(a!==d)return a>d?-1:
1}return B.tD.indexOf(e.id)-B.tD.indexOf(l.id)}function s({evidence:e}){return e===null?-1/0:Math.max(e.failLnE,e.pTooMany===null?-1/0:-Math.log(e.pTooMany))}function o(e){
return e==="pass"?"success":e==="warn"?"warning":"failure"}}),67817:((Y,$,y)=>{y.d($,{S:()=>p,j:()=>W});var g=y(59510);const[I,B]=[g.OA["p95-budget"].parse(g.OA["\
p95-budget"].default)??2e3,g.OA["error-rate-budget"].parse(g.OA["error-rate-budget"].default)??.01];function W({p95BudgetMs:P}){return P??I}function p({errorRateBudget:P}){
return P??B}}),7006:((Y,$,y)=>{y.d($,{R:()=>p,r:()=>W});var g=y(67817),I=y(33678),B=y(84638);function W(P,v,{from:_,to:x}){const{settleMs:M}=v,m=(0,I.Pf)(v);return{
filter:(0,B.mr)((0,B.W$)(P,m),{fields:m,to:x,quickMs:(0,g.j)(v)}),window:{from:_,to:x+M}}}function p({startedAt:P},{from:v,to:_}){return P>=v&&P<_}}),67365:((Y,$,y)=>{
y.d($,{Cv:()=>Ft,zL:()=>Dt,Km:()=>yt,GC:()=>_t,Rv:()=>Bt,BU:()=>vt,FJ:()=>St,xQ:()=>jt,b4:()=>Et});var g=y(67817),I=y(55649);class B{#t=0;#n=0;#s=0;#e=0;#i=1/0;#o=0;add(n,r){
this.#t+=n,this.#n+=n*n,r===null?this.#e+=n:r&&(this.#s+=n),n<this.#i&&(this.#i=n),n>this.#o&&(this.#o=n)}even(){if(!(this.#o>this.#i))return null;const n=Math.
floor(this.#t**2/this.#n),r=n/this.#t,c=Math.min(n,W(this.#e*r)),h=n-c;return{n:h,k:Math.min(h,W(this.#s*r)),unknown:c}}get rate(){const n=this.#t-this.#e;return n>
0?this.#s/n:null}}function W(k){return Math.max(0,Math.ceil(k-1e-6))}var p=y(85675);const P=120;function v({id:k,evidence:n,throughSlice:r,startedAt:c,windowMs:h,
levels:E}){const L=n.failLnEs(r),A=L.reduce((N,G,J)=>G>(L[N]??-1/0)?J:N,0);return{id:k,points:_(L.length,A).map(N=>({at:c+(N+1)/n.slices*h,failLnE:x(L[N]??0),passLnE:x(
n.passLnE(N))})),failLnThreshold:E.aloneLn,passLnThreshold:E.passLn}}function _(k,n){const r=Math.min(k,P-1),c=Array.from({length:r},(h,E)=>Math.floor((E+1)*k/r)-
1);return k===0?[]:[...new Set([...c,n])].sort((h,E)=>h-E)}function x(k){return Math.max(-Number.MAX_VALUE,Math.min(k,Number.MAX_VALUE))}var M=y(21743),m=y(62580);
const i=1.2,t=20,s=10;function o(k,n,r,{prior:c=s,most:h=t}={}){const[E,L]=[l(k,0,k.length),l(n,0,n.length)];if(E===0||L===0)return 1;const A=L/E;let N=0;for(const J of new Set(
r))N=Math.max(N,e(k,n,A,J));const G=Math.min(h,(L*N+c)/(L+c));return G<i?1:G}function e(k,n,r,c){let[h,E]=[0,0];for(let L=k.length;L>=c;L-=c){const A=l(k,L-c,L);
h+=(l(n,L-c,L)-A*r)**2,E+=A*r*(1-r)}return E===0?0:h/E}function l(k,n,r){let c=0;for(let h=n;h<r;h+=1)c+=k[h]??0;return c}const a=15,d=.97,u=30,w=.2;class b{#t;#n;constructor(n,r){
const c=S(n,r),[h,E]=c.reduce(([L,A],N)=>[L+N.n*N.times,A+N.k*N.times],[0,0]);this.#t=F(Math.max(E,.5)/Math.max(h,1)),this.#n=j(c,this.#t).map(Math.log)}lnRatio(n,r,c){
return n===0?0:this.#s(n,r,c)-this.#s(n,r,0)}#s(n,r,c){let h=-1/0;const E=R;for(let A=0;A<a;A+=1){const N=this.#t[A]??0,G=N+(1-N)*c,J=(this.#n[A]??0)+V(n,r,G);E[A]=
J,J>h&&(h=J)}let L=0;for(let A=0;A<a;A+=1)L+=Math.exp((E[A]??0)-h);return h+Math.log(L)}}const R=new Float64Array(a);function S(k,n){const r=new Map;for(let c=0;c<
k.length;c+=1){const[h,E]=[k[c]??0,n[c]??0];if(h===0)continue;const L=`${h}/${E}`,A=r.get(L);A===void 0?r.set(L,{n:h,k:E,times:1}):A.times+=1}return[...r.values()]}
function F(k){const[n,r]=[Math.min(k/10,d/2),d];return Float64Array.from({length:a},(c,h)=>h===0?Math.min(k/30,d/4):n*(r/n)**((h-1)/(a-2)))}function j(k,n){const r=k.
map(({n:h,k:E})=>{const L=n.map(N=>V(h,E,N)),A=Math.max(...L);return L.map(N=>Math.exp(N-A))}),c=new Float64Array(a).fill(1/a);for(let h=0;h<u;h+=1){const E=new Float64Array(
a).fill(w);for(const[A,N]of r.entries()){let G=0;for(let z=0;z<a;z+=1)G+=(N[z]??0)*(c[z]??0);const J=(k[A]?.times??0)/G;for(let z=0;z<a;z+=1)E[z]=(E[z]??0)+J*(N[z]??
0)*(c[z]??0)}const L=E.reduce((A,N)=>A+N,0);for(let A=0;A<a;A+=1)c[A]=(E[A]??0)/L}return c}function V(k,n,r){return(n===0?0:n*Math.log(r))+(n===k?0:(k-n)*Math.log1p(
-r))}const f=.05,O=20,T=.05;class D{#t;#n;constructor(n){const r=Float64Array.from(n).sort(),c=Math.max(.5,Math.min(1-f,1-O/r.length));this.#t=r[Math.floor(c*(r.
length-1))]??0;const h=r.filter(L=>L>this.#t),E=h.reduce((L,A)=>L+A-this.#t,0)/Math.max(1,h.length);this.#n=Math.max(T,E)}of(n){return(n-this.#t)/this.#n}}function U(k,n){
let[r,c]=[0,k.length];for(;r<c;){const h=r+c>>>1;(k[h]??1/0)>=n?c=h:r=h+1}return k.length-r}const K=[2,5,20],C=.8,Q=.9;class X{#t;#n;#s;constructor(n,r,c){this.#t=
n,this.#n=[...K.map(h=>h*r).filter(h=>h<C),Q],this.#s=c}get count(){return 1+this.#n.length}of(n){const r=new Float64Array(this.count),c=this.walk();let h=-1/0;
for(let E=0;E<this.#s;E+=1){const[L,A]=[n.n[E]??0,n.k[E]??0];h=Math.max(h,c.ended(L,A));for(const[N,G]of this.#n.entries())r[N+1]=(r[N+1]??0)+this.#t.lnRatio(L,
A,G)}return r[0]=h,r}walk(){return new Z(this.#t,this.#n,this.#s)}}class Z{#t;#n;#s;#e;#i=0;constructor(n,r,c){this.#t=n,this.#n=r,this.#s=c,this.#e=r.map(()=>-1/0)}soFar(n,r){
return this.#r(this.#o(n,r))}ended(n,r){this.#e=this.#o(n,r);const c=this.#r(this.#e);return this.#i+=1,c}#o(n,r){const c=this.#a(this.#i+1)-(this.#i===0?0:this.#a(
this.#i));return this.#n.map((h,E)=>(0,p.AM)(this.#e[E]??-1/0,Math.log(c))+this.#t.lnRatio(n,r,h))}#r(n){return(0,p.AM)(Math.log(1-this.#a(this.#i+1)),n.reduce(
p.AM,-1/0)-Math.log(n.length))}#a(n){return Math.min(1,.5+.5*n/this.#s)}}const nt=3,H=24*36e5;class st{#t;#n;#s;#e=new Map;#i;constructor(n,r,c){this.#t=c,this.#n=
n,this.#s=Math.max(1,Math.round(c.windowMs/n.partMs));const h=[];for(const{id:E,allowedRate:L}of r){const A=n.rates[E];if(A===void 0||et(A,this.#s).length<nt)continue;
const N=new X(new b(A.n,A.k),L,this.#s),G=et(A,this.#s).map(({index:z,...it})=>({index:z,scores:N.of(it)})),J=Array.from({length:N.count},(z,it)=>new D(G.map(tt=>tt.
scores[it]??0)));this.#e.set(E,{counts:A,scores:N,scales:J});for(const z of G)h[z.index]=Math.max(h[z.index]??-1/0,q(z.scores,J))}this.#i=Float64Array.from(h.filter(
E=>E!==void 0)).sort()}get windows(){return this.#i.length}knows(n,r){const c=this.#e.get(n)?.counts;if(c===void 0)return"unknown";const[h,E]=[ot(c.n),ot(c.k)];
return E>h*r?"broken":"kept"}get long(){return this.#l()>=0}isUnlike({asBad:n}){return n<=Math.max(0,this.#l())}burst(n){return this.#o(n,{})}proofBurst(n){return this.#o(
n,{prior:2,most:50})}#o(n,r){const c=this.#n.rates[n];if(c===void 0)return 1;const h=Math.ceil(H/this.#n.partMs),E=L=>Array.from(L).slice(-h);return o(E(c.n),E(
c.k),[1,3,this.#s],r)}standings(n,r,c,h){const E=this.#e.get(n);if(E===void 0)return[];const{slices:L,windowMs:A}=this.#t,N=Math.min(c,L-1),G=E.scores.walk(),J=this.#n.
partMs/(A/L),z={n:[],k:[]};let[it,tt,rt,lt,ct]=[0,0,0,0,-1/0];const mt=[];for(let ht=0;ht<=N;ht+=1){const Mt=r.counts(ht);[tt,rt,lt]=[tt+Mt.n,rt+Mt.k,lt+1];const kt=Math.
max(tt,Math.round(tt*J/lt));if(ct=Math.max(ct,G.soFar(kt,rt)),ht===L-1||this.#r(ht+1)>it){const Ot=lt>=Math.floor(J)?tt:kt;G.ended(Ot,rt),z.n.push(Ot),z.k.push(
rt),[it,tt,rt,lt]=[it+1,0,0,0]}const At=E.scales[0]?.of(ct)??-1/0,Wt=h&&ht===L-1?Math.max(At,q(E.scores.of(z),E.scales,1)):At;mt.push({windows:this.windows,asBad:U(
this.#i,Wt-this.#a())})}return mt}#r(n){const{slices:r,windowMs:c}=this.#t;return Math.min(this.#s-1,Math.floor((n+.5)/r*c/this.#n.partMs))}#a(){return this.long?
0:-Math.log(this.#t.alphaFail*(this.windows+1))}#l(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function q(k,n,r=0){let c=-1/0;for(let h=r;h<
k.length;h+=1)c=Math.max(c,n[h]?.of(k[h]??0)??-1/0);return c}function et({n:k,k:n},r){const[c,h]=[Array.from(k),Array.from(n)];return Array.from({length:Math.floor(
c.length/r)},(E,L)=>{const A=c.length-L*r;return{index:L,n:c.slice(A-r,A),k:h.slice(A-r,A)}}).filter(E=>E.n.some(L=>L>0))}function ot(k){let n=0;for(let r=0;r<k.
length;r+=1)n+=k[r]??0;return n}var gt=y(38419),ft=y(70738);function at(k,n,r){const{id:c,evidence:h,breach:E}=n,{throughSlice:L,ended:A,slices:N,windowMs:G}=r,
J=k.knows(c,h.allowedRate);if(J==="unknown")return null;const z=k.burst(c),it=k.standings(c,h,L,A),tt=it.at(-1)??{windows:k.windows,asBad:k.windows},rt=J==="kep\
t"&&k.long?null:ut(h,z,r),lt=h.failLnEs(L),ct=it.findIndex((ht,Mt)=>Mt>=(E?.slice??N-1)&&(rt===null||Mt>=rt)&&(J==="broken"||k.isUnlike(ht))),mt={windows:tt.windows,
asBad:tt.asBad};return{breach:ct===-1?null:{slice:ct,afterMs:(ct+1)/N*G,lnE:E?.lnE??lt[ct]??0},reason:J==="broken"?{code:"bursts-as-before",burst:z}:{code:"like\
-the-past",...mt,...z>1?{burst:z}:{}},past:mt}}function ut(k,n,r){const c=Math.max(n,r.burst),{levels:h,throughSlice:E,ended:L,slices:A}=r,N=k.failLnEsInBursts(
E,c).findIndex(tt=>tt>=h.aloneLn);if(N!==-1)return N;const{n:G,k:J,unknown:z}=k.totals(),it=c===1?0:(0,ft.j3)(G+z,J,k.allowedRate,c);return L&&(0,gt.ux)(it,h.failLevel)?
A-1:1/0}var dt=y(67334);function Lt(k,n,r){const{evidence:c}=k;return c.passLnE(n)>=r.passLn&&bt(k,r.passLn)&&!(0,m.Lx)(c,n,r)}function bt({evidence:k,drawn:n},r){
const c=n.even();return c===null||k.passLnEOf(c)>=r}function Rt(k,n,r){const c=n.drawn.even();if(k.decision!=="pass"||c===null||bt(n,r))return k;const{n:h,k:E,unknown:L}=c,
{evidence:A}=k;return A!==null&&A.pTooFew!==null&&(0,m.mS)(A,h+L,E+L)?k:{...k,decision:"inconclusive",reason:{code:"sampled-unevenly",rate:n.drawn.rate??0}}}var pt=y(
42618);class It{#t;#n;#s;#e;#i;#o;#r=new dt.X;#a=0;#l=null;constructor(n){const{errorRateBudget:r,p95BudgetMs:c,quantiles:h=[],alphaFail:E=.01,alphaPass:L=.05,passMargin:A=1}=n;
if(!(A>=1))throw new RangeError(`a pass margin is one or more, not ${A}`);const N=h.map(({quantile:G})=>(0,pt.OQ)(G));if(new Set(N).size<N.length)throw new RangeError(
"a quantile has one budget");this.#t=n,this.#s={id:"error-rate",...this.#u(r??1)},this.#e={id:"p95",budgetMs:c??1/0,...this.#u(pt.sX.p95)},this.#i=h.map(({quantile:G,
budgetMs:J})=>{const z=(0,pt.OQ)(G);return{id:z,budgetMs:J,...this.#u(pt.sX[z])}}),this.#o=[...r===void 0?[]:[this.#s],...c===void 0?[]:[this.#e],...this.#i],this.#n=
(0,m.pd)(E,L,Math.max(1,this.#o.length))}awaitPast(){this.#l="awaited"}know(n){const{slices:r,windowMs:c,alphaFail:h=.01,burst:E=1}=this.#t,L=this.#o.map(({id:N,
evidence:G})=>({id:N,allowedRate:G.allowedRate})),A=n===null||n instanceof st;this.#l=A?n:new st(n,L,{slices:r,windowMs:c,alphaFail:h});for(const{id:N,evidence:G}of this.#o)
G.proveInBursts(Math.max(E,this.#h(N)))}observe({slice:n,latencyMs:r,latencyWithin:c,error:h,standsFor:E=1}){if(this.#a+=1,this.#s.evidence.add(n,h),this.#s.drawn.
add(E,h),r!==null&&this.#r.add(r),r===null&&c===void 0)return;const{lowMs:L,highMs:A}=c??{lowMs:r??0,highMs:r??0};for(const{evidence:N,drawn:G,budgetMs:J}of[this.#e,
...this.#i]){const z=L>J?!0:A<=J?!1:null;N.add(n,z),G.add(E,z)}}look(n,r){const{slices:c,windowMs:h,minDurationMs:E=0}=this.#t;r!==void 0&&r.throughSlice>n&&this.#c(
r);const L=this.#o.map(({evidence:G})=>G.failLnEs(n));let A=0;for(let G=0;G<(L[0]?.length??0);G+=1){const J=L.map(z=>z[G]??0);A=J.reduce(p.AM)-Math.log(J.length),
A>=this.#n.failLn&&this.#d(G,J)}const N=Math.min(n+1,c)/c*h;return{breached:this.#l!=="awaited"&&this.#o.some(G=>this.#f(G,Math.max(n,G.breach?.slice??-1))),strength:Math.
min(1,Math.max(0,A/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:G})=>Math.max(0,G.passLnE(n)/this.#n.passLn))),proven:(N>=E||N>=h)&&this.#o.every(
G=>Lt(G,n,this.#n))}}findings(n){return this.look(n.throughSlice),[this.#g(n),this.#p(this.#e,n),...this.#i.map(r=>this.#p(r,n))]}latency(){return this.#r.figures()}distribution(){
return this.#r.distribution()}growth(n,r){const c={throughSlice:n,startedAt:r,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.map(({id:h,evidence:E})=>v(
{id:h,evidence:E,...c}))}#u(n){const{slices:r,burst:c=1,passMargin:h=1}=this.#t,E=(0,pt.Zd)(n,h);return{evidence:new p.m$({allowedRate:n,slices:r,provenRate:E,burst:c}),
drawn:new B,provenRate:E,breach:null}}#c({throughSlice:n,underWay:r}){if(!this.#o.includes(this.#s))return;const c=this.#s.evidence.leastFailLnE(n,r);c<this.#n.
aloneLn||(this.#s.breach??={slice:n,afterMs:(n+1)/this.#t.slices*this.#t.windowMs,lnE:c})}#d(n,r){const c=(n+1)/this.#t.slices*this.#t.windowMs;for(const[h,E]of this.#o.
entries()){const L=r[h]??0;L>=this.#n.failLn&&(E.breach??={slice:n,afterMs:c,lnE:L})}}#g(n){const{n:r,k:c}=this.#s.evidence.totals(),{errorRateBudget:h=null}=this.#t;
return{id:"error-rate",value:r===0?null:c/r,limit:h,unit:"ratio",n:r,bad:c,interval:r===0?null:(0,M.m)(r,c),...h===null?I.be:this.#m(this.#s,n)}}#p(n,r){const c=1-
pt.sX[n.id],{n:h,k:E}=n.evidence.totals(),L=(0,M.x)(h,c),A=n.budgetMs<1/0;return{id:n.id,value:this.#r.quantile(c),limit:A?n.budgetMs:null,unit:"ms",n:h,bad:A?E:
null,interval:h===0?null:{low:L.low===null?0:this.#r.atRank(L.low)??0,high:L.high===null?null:this.#r.atRank(L.high)},...A?this.#m(n,r):I.be}}#m(n,r){const{id:c,
evidence:h,provenRate:E,breach:L}=n,{burst:A=1,minDurationMs:N=0}=this.#t,G={...h.totals(),seen:this.#a,failLnE:h.failLnE(r.throughSlice),passLnE:h.passLnE(r.throughSlice),
mayBeBroken:(0,m.Lx)(h,r.throughSlice,this.#n),breach:L},{allowedRate:J,slices:z}=h,it=Math.max(A,this.#h(c)),tt={allowedRate:J,slices:z,levels:this.#n,provenRate:E,
burst:A,proofBurst:it,minDurationMs:N},rt=(0,m.R1)(G,tt,r);if(rt.decision!=="fail")return Rt(rt,n,this.#n.passLn);const lt=this.#M(n,r.throughSlice,r.kind==="en\
ded");if(lt===null)return rt;const ct=lt.breach===null?{...rt,decision:"inconclusive",reason:lt.reason}:(0,m.R1)({...G,breach:lt.breach},tt,r);return{...ct,evidence:ct.
evidence===null?null:{...ct.evidence,past:lt.past}}}#M(n,r,c){const{burst:h=1,slices:E,windowMs:L}=this.#t,A=this.#l;return A===null||A==="awaited"?null:at(A,n,
{burst:h,slices:E,windowMs:L,levels:this.#n,throughSlice:r,ended:c})}#f(n,r){if(n.breach===null)return!1;const c=this.#M(n,r,!1);return c===null||c.breach!==null}#h(n){
return this.#l===null||this.#l==="awaited"?1:this.#l.proofBurst(n)}}var wt=y(28654),xt=y(7006);const Pt=2e3,_t=2e3;function yt(k,n,r){const{settleMs:c}=n,h=(0,g.
j)(n)+_t;return k-(r?Math.max(c,h):h)}function Dt(k){return k-_t}const Tt=100,Ut=80;function Bt(k){return 2*(k?.maxInstances??Tt)*(k?.concurrency??Ut)}function St(k,n){
return yt(k,n,!0)}function jt(k,{errorStatus:n,p95BudgetMs:r,quantileBudgets:c}){const h=Math.min(r??1/0,...c.map(({budgetMs:E})=>E));return(0,wt.Pd)(k,n)===!0||
(k.latencyMs??0)>h}function vt(k,{from:n,to:r},c){return Math.min(c-1,Math.max(0,Math.floor((k-n)/(r-n)*c)))}function Et(k,{from:n,to:r},c){const h=Math.floor((k-
n)/(r-n)*c);return Math.min(c,Math.max(0,h))-1}class Ft{judge;tally;#t;#n;slices;#s=0;constructor(n,r){this.#t=n,this.#n=r;const c=r.to-r.from;this.slices=Math.
min(Pt,Math.max(1,Math.ceil(c/n.intervalMs)));const{errorRateBudget:h,p95BudgetMs:E,quantileBudgets:L}=n,{passMargin:A,burst:N,minDurationMs:G,alphaFail:J,alphaPass:z}=n;
this.judge=new It({errorRateBudget:h,p95BudgetMs:E,quantiles:L,slices:this.slices,windowMs:c,alphaFail:J,alphaPass:z,passMargin:A,burst:N,minDurationMs:G}),this.
tally=new wt.Qb({startedAt:r.from,windowMs:c,errorStatus:n.errorStatus,p95BudgetMs:(0,g.j)(n),parts:this.slices})}count(n){for(const r of n)this.add(r)}get outside(){
return this.#s}add(n){(0,xt.R)(n,this.#n)?this.take(n):this.#s+=1}take(n){this.tally.add(n);const r=(0,wt.Pd)(n,this.#t.errorStatus),{startedAt:c,latencyMs:h,unusable:E}=n,
L=vt(c,this.#n,this.slices),A=E===null?n.latencyWithin:{lowMs:0,highMs:1/0},N=this.standsFor(c);this.judge.observe({slice:L,latencyMs:h,error:r,standsFor:N,...A===
void 0?{}:{latencyWithin:A}})}standsFor(n){return 1}throughSlice(n){return Et(n,this.#n,this.slices)}}}),26764:((Y,$,y)=>{y.d($,{M:()=>B,V:()=>W});var g=y(11234),
I=y(26207);class B{#t;#n;leftOut=new g.Q;#s=0;constructor(P,v){this.#t=(0,I.hC)(P),this.#n=v}get probes(){return this.#s}whoIs(P){return this.#n(P)?"probe":(0,I.
NI)((0,I.iN)(P),this.#t)}passes(P){const v=this.whoIs(P);return v===null?!0:(v==="probe"?this.#s+=1:this.leftOut.add(v,W(v,P)),!1)}}function W(p,{httpRequest:P}){
return p==="checker"||p==="bot"||p==="ignored-agent"?P?.userAgent??"":(0,I.XM)(P?.requestUrl??"")}}),16748:((Y,$,y)=>{y.d($,{R:()=>_});var g=y(33678);const I=2e3,
B=300,W=60,p=3,P=8,v={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,status:/status|code|result/i};
class _{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(m){this.#t=m}add(m){if((0,g.WD)(m))return;const i=m.jsonPayload??x(m.textPayload);if(!(typeof i!=
"object"||i===null)){this.#e+=1;for(const t of["latency","status"])((0,g.fK)(m,this.#t[t])??null)!==null&&(this.#n[t]+=1);this.#e>I||this.#o(i,m.jsonPayload===void 0?
"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(m=>!this.#t[m].startsWith("httpRequest.")).filter(m=>this.#e>0&&this.#n[m]===0).map(
m=>({field:m,path:this.#t[m],entries:this.#e,instead:this.#i(v[m])}))}#i(m){const i=([t,s])=>(m.test(t.slice(t.indexOf(".")+1))?I:0)+s;return[...this.#s].toSorted(
(t,s)=>i(s)-i(t)||t[0].localeCompare(s[0])).slice(0,P).map(([t])=>t)}#o(m,i,t){for(const[s,o]of Object.entries(m)){if(s.length>W)continue;const e=`${i}.${/^\w+$/.
test(s)?s:JSON.stringify(s)}`;typeof o=="object"&&o!==null&&!Array.isArray(o)?t<p&&this.#o(o,e,t+1):(this.#s.has(e)||this.#s.size<B)&&this.#s.set(e,(this.#s.get(
e)??0)+1)}}}function x(M){if(!(typeof M!="string"||!M.startsWith("{")))try{return JSON.parse(M)}catch{return}}}),61480:((Y,$,y)=>{y.d($,{g:()=>x});var g=y(13875),
I=y(31424),B=y(99744),W=y(51208);const p=50,P="…",v=20,_=3;class x{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#a;#l=new g.cR;#u=new g.cR;#c={app:new Set,platform:new Set};#d=0;#g=0;#p=0;#m=0;#M=0;#f=1;#h=1;constructor(t){
const{from:s,to:o}=t.window;this.#t=t,this.#n=new W._V({from:s,to:o,budgetsMs:t.budgetsMs}),this.#s=new I.un(s,o),this.#e=new I.un(s,o),this.#r=new I.un(s,o),this.#a=
new I.un(s,o)}request(t,{own:s,fraction:o,project:e}){if(this.#d+=1,this.#f=Math.min(this.#f,o),t.succeeded&&(this.#g+=1),t.user&&(this.#p+=1),this.#c.platform.
add(e),t.refused)return;const{user:l,latencyMs:a}=t,d=this.#w(t);this.#s.add(d,1/o),this.#_(this.#i,t.route).add(d,1/o),!l&&!s&&this.#_(this.#o,t.route).add(d,1/
o),l?a!==null&&this.#l.add(a):this.#e.add(d,1/o),s||this.#n.request(t)}beside(t,s){this.#c.app.add(s),this.#n.line(t)}line(t,s){const{at:o,startedAt:e,trace:l,latencyMs:a}=t;
this.#h=Math.min(this.#h,s),this.#m+=1,l!==null&&(this.#M+=1);const d=this.#w({...t,endedAt:o});this.#r.add(d,1/s),e>=this.#t.window.from&&this.#a.add(d,1/s),a!==
null&&this.#u.add(a)}sampledAnew(t){this.#n.sampledAnew(t)}close(t){this.#n.close(t)}held(t){const{window:s,unit:o}=this.#t,{joinedTo:e,appTo:l,last:a,app:d,platform:u}=t,
w=[...this.#c.app].some(b=>!this.#c.platform.has(b));return{window:s,last:a,app:{...d,lines:this.#m,traced:this.#M,tracesAlike:!w||this.#f>=1,unit:o,spread:m(this.#u),
inSilence:this.#y(u.silence,Math.min(l,s.to))},platform:{...u,entries:Math.max(this.#d,u.entries),users:this.#d===0?null:this.#p,succeeded:this.#g,spread:m(this.#l)},
joined:this.#n.joined(e),sampled:this.#f<1,counted:this.#b(Math.min(e,l,s.to)),monitoring:this.#E(t)}}#b(t){const{from:s}=this.#t.window;if(t<=s)return null;const o=(e,l)=>new Map(
[...this.#i].map(([a,d])=>[a,d.between(e,l)]));return{app:this.#a.between(s,t),budgetsMs:this.#t.budgetsMs,routes:o(s,t),strangers:new Map([...this.#o].map(([e,
l])=>[e,l.between(s,t)])),noise:_*Math.sqrt(M(this.#f)+M(this.#h)),parts:Array.from({length:v},(e,l)=>{const[a,d]=[s+l*(t-s)/v,s+(l+1)*(t-s)/v],u=[...o(a,d)].map(
([w,b])=>[w,(0,I.e6)(b)]);return{from:a,to:d,app:(0,I.e6)(this.#a.between(a,d)),routes:new Map(u)}})}}#y(t,s){const{from:o}=this.#t.window;if(t===null)return null;
const e=Math.min(t.to??s,s),l=t.from-o+s-e;if(t.from>=e||l<=0)return null;const a=(0,I.e6)(this.#r.between(t.from,e));return{n:((0,I.e6)(this.#r.between(o,s))-a)/
l*(e-t.from),found:a}}#v(t){const s=t.map(({from:u,to:w,counts:b})=>({from:u,to:w,of:(0,I.e6)(b),app:(0,I.e6)(this.#r.between(u,w)),cloud:(0,I.e6)(this.#s.between(
u,w))})),o=s.findIndex(({of:u,app:w})=>u>=B.QD&&w>u/2),e=o<0?[]:s.slice(o).filter(({of:u,app:w,cloud:b})=>u>=B.QD&&Math.max(w,b)<=B.$j*u),[l,a]=[e[0]?.from,e.at(
-1)?.to];if(l===void 0||a===void 0)return null;const d=u=>e.reduce((w,b)=>w+u(b),0);return{fromAt:l,toAt:a,found:Math.round(d(({app:u})=>u)),of:d(({of:u})=>u)}}#E({
minutes:t,joinedTo:s,appTo:o,monitoringSpread:e,ownBetween:l}){const{from:a}=this.#t.window,d=this.#d>0?s:Math.min(s,o),u=t.filter(b=>b.from>=a-1e3&&b.to<=d);if(u.
length===0&&t.length===0)return null;const w=b=>(0,I.NU)(u.map(R=>b(R.from,R.to)));return{counted:{monitoring:(0,I.NU)(u.map(({counts:b})=>b)),platform:w((b,R)=>this.#s.
between(b,R)),app:w((b,R)=>this.#r.between(b,R)),others:this.#d>0?w((b,R)=>this.#e.between(b,R)):w(l),noise:{platform:_*Math.sqrt(M(this.#f)),app:_*Math.sqrt(M(
this.#h))}},unlogged:this.#v(u),all:(0,I.NU)(t.map(({counts:b})=>b)),spread:e}}#w({endedAt:t,error:s,latencyMs:o}){return{endedAt:t,error:s,slow:o===null?null:this.#t.
budgetsMs.map(e=>o>e)}}#_(t,s){const o=t.has(s)||t.size<p?s:P;let e=t.get(o);return e===void 0&&(e=new I.un(this.#t.window.from,this.#t.window.to),t.set(o,e)),e}}
function M(i){return(1-i)/i}function m(i){const t=i.count;return t===0?null:{n:t,p50Ms:i.atRank(Math.ceil(.5*t)),p95Ms:i.atRank(Math.ceil(.95*t))}}}),75524:((Y,$,y)=>{
y.d($,{A2:()=>o,G8:()=>m,zo:()=>M});var g=y(31424);const I=2,B=.1,W=5,p=.05,P=6,v=6,_=8,x=.25;function M(u,w){const{app:b,routes:R,noise:S}=u,F=(0,g.NU)([...R.values()]),
j={app:null,platform:null,agree:!1,latencies:[],errors:null};if((0,g.e6)(F)===0&&(0,g.e6)(b)===0)return j;const f=w===!1?null:i(b,F,S),O=f===null?l(u,w===!1):{routes:[
...R.keys()],counts:F};if(O!==null){const C=d(u,O.routes);if(C!==null)return{...j,app:{code:"stopped",log:"app",...C,by:"platform"}};const Q=t(u,O);if(Q!==null)
return{...j,app:Q};const X=u.budgetsMs.map((H,st)=>s(u,O.counts,H,st)),Z=X.find(H=>H?.code==="lacks")??null;if(Z!==null)return{...j,app:Z};const nt=X.map(H=>H?.
code==="latency-differs"?H:null);return{...j,agree:w!==!1&&(0,g.e6)(O.counts)>=W,latencies:nt,errors:f}}const[T,D]=[Math.round((0,g.e6)(b)),Math.round((0,g.e6)(
F))];if(T<=D){const C=m(b,F,S,"app","platform");return{...j,app:C==="agree"?{code:"unchecked",log:"app"}:C}}if(w===!1)return j;const U=Math.round((0,g.e6)(b)/(0,g.
e6)(F)),K=U>=2&&U<=v&&a((0,g.k3)(b,U),F,g.Yi,S,!1);return w===!0||K?{...j,app:{code:"too-many",log:"app",found:T,of:D,by:"platform"}}:{...j,platform:{code:"lack\
s",log:"platform",kind:"all",found:D,of:T,by:"app"}}}function m(u,w,b,R,S,F=g.Yi){const j={...w,ok:Math.max(0,w.ok-F.ok),failed:Math.max(0,w.failed-F.failed)},[
V,f,O]=[(0,g.e6)(u),(0,g.e6)(j),(0,g.e6)(w)],T=(D,U,K)=>({code:"lacks",log:R,kind:D,found:Math.round(U),of:Math.round(K),by:S});return j.failed-u.failed-u.unknown>
e(j.failed,b)?T("failed",u.failed,j.failed):j.ok-u.ok-u.unknown>e(j.ok,b)?T("ok",u.ok,j.ok):f-V>e(f,b)?T("all",V,f):V-O>e(O,b)?{code:"too-many",log:R,found:Math.
round(V),of:Math.round(O),by:S}:"agree"}function i(u,w,b){const[R,S]=[(0,g.e6)(u),(0,g.e6)(w)],F=u.failed-w.failed;return Math.abs(R-S)>e(S,b)||F<=e(w.failed,b)?
null:{code:"status-differs",log:"app",app:Math.round(F),platform:0,of:Math.round(S)}}function t({app:u,noise:w,strangers:b},{routes:R,counts:S}){const F=(0,g.e6)(
(0,g.NU)(R.flatMap(O=>b.get(O)??[]))),j=(0,g.e6)(S)-F,V=(0,g.e6)(u)-j,f=Math.min(e(j,w),Math.max(e(j,0),F/2));return F<=I||V<=f?null:{code:"not-users",log:"app",
found:Math.round(Math.min(V,F)),of:Math.round((0,g.e6)(u))}}function s({app:u,noise:w},b,R,S){const[F,j]=[u.slow[S]??0,b.slow[S]??0],V=j-F-u.untimed;if(V<=e(j,w))
return null;const[f,O]=[Math.round(F),Math.round(j)];return(0,g.e6)(b)-(0,g.e6)(u)>V/2?{code:"lacks",log:"app",kind:"slow",found:f,of:O,by:"platform"}:{code:"la\
tency-differs",log:"app",budgetMs:R,app:f,platform:O,of:Math.round((0,g.e6)(b))}}function o({noise:u},w){return u>0&&e(w,u)>=w}function e(u,w){return Math.max(I,
B*u)+w*Math.sqrt(Math.max(0,u))}function l({app:u,routes:w,noise:b},R){const S=(0,g.e6)((0,g.NU)([...w.values()])),F=[...w].toSorted(([,f],[,O])=>(0,g.e6)(O)-(0,g.
e6)(f)),j=F.filter(([,f])=>(0,g.e6)(f)>=p*S).slice(0,P),V=(0,g.NU)(F.slice(j.length).map(([,f])=>f));for(let f=2**j.length-1;f>=0;f-=1){const O=j.filter((D,U)=>(f&
1<<U)!==0),T=(0,g.NU)(O.map(([,D])=>D));if((0,g.e6)(T)+(0,g.e6)(V)!==0&&a(u,T,V,b,R))return{routes:O.map(([D])=>D),counts:T}}return null}function a(u,w,b,R,S){const F=(j,V,f)=>j>=
V-e(V,R)&&(S||j<=f+e(f,R));return F(u.failed+u.unknown,w.failed,w.failed+b.failed+u.unknown)&&F((0,g.e6)(u),(0,g.e6)(w),(0,g.e6)(w)+(0,g.e6)(b))&&F(u.ok+u.unknown,
w.ok,w.ok+b.ok+u.unknown)}function d({parts:u,noise:w},b){let R=null;for(let S=0;S<u.length;S+=1){let[F,j]=[0,0];for(let V=S;V<u.length;V+=1){const f=u[V];F+=f?.
app??0,j+=b.reduce((D,U)=>D+(f?.routes.get(U)??0),0),j>=_&&j-F>w*Math.sqrt(j)&&F<=x*j&&(R===null||j>R.of)&&(R={fromAt:u[S]?.from??0,toAt:f?.to??0,found:Math.round(
F),of:Math.round(j)})}}return R}}),31424:((Y,$,y)=>{y.d($,{NU:()=>_,Yi:()=>W,e6:()=>v,k3:()=>x,un:()=>p});const g=2e3,I=1e3,B=["ok","failed","unknown","untimed"],
W={ok:0,failed:0,unknown:0,slow:[],untimed:0};class p{#t;#n;#s;#e={};#i=[];constructor(m,i){const t=Math.max(1,i-m);this.#t=m,this.#s=Math.max(1,Math.min(g,Math.
ceil(t/I))),this.#n=t/this.#s}add({endedAt:m,error:i,slow:t},s){const o=Math.floor((m-this.#t)/this.#n);if(!(o>=0&&o<this.#s))return;const e=i===null?"unknown":
i?"failed":"ok";if(P(this.#e[e]??=this.#o(),o,s),t===null)P(this.#e.untimed??=this.#o(),o,s);else for(const[l,a]of t.entries())a&&P(this.#i[l]??=this.#o(),o,s)}between(m,i){
const t=a=>this.#r(a,m,i),{ok:s,failed:o,unknown:e,untimed:l}=this.#e;return{ok:t(s),failed:t(o),unknown:t(e),slow:Array.from(this.#i,t),untimed:t(l)}}#o(){return new Float64Array(
this.#s)}#r(m,i,t){if(m===void 0)return 0;const[s,o]=[(i-this.#t)/this.#n,(t-this.#t)/this.#n];let e=0;for(let l=Math.max(0,Math.floor(s));l<Math.min(this.#s,o);l+=
1){const a=Math.min(l+1,o)-Math.max(l,s);e+=(m[l]??0)*Math.max(0,Math.min(1,a))}return e}}function P(M,m,i){M[m]=(M[m]??0)+i}function v({ok:M,failed:m,unknown:i}){
return M+m+i}function _(M){const m=[],i={...W,slow:m};for(const t of M){for(const s of B)i[s]+=t[s];for(const[s,o]of t.slow.entries())m[s]=(m[s]??0)+o}return i}
function x({ok:M,failed:m,unknown:i,slow:t,untimed:s},o){return{ok:M/o,failed:m/o,unknown:i/o,slow:t.map(e=>e/o),untimed:s/o}}}),73222:((Y,$,y)=>{y.d($,{g:()=>i,
h:()=>M});var g=y(7017);const I=50,B=10,W=5,p=.8,P=.15,v=.85,_=20,x=.1;class M{#t=new Map;#n=0;#s=0;add(e,l){if(!(e>0&&l>0))return;const a=Math.max(-B,Math.min(
B,Math.log10(l/e))),d=Math.round(a*I);this.#t.set(d,(this.#t.get(d)??0)+1),this.#n+=1,this.#s+=l}addAll(e){for(const[l,a]of e.#t)this.#t.set(l,(this.#t.get(l)??
0)+a);this.#n+=e.#n,this.#s+=e.#s}get n(){return this.#n}mismatch(e){if(this.#n<W)return null;const l=t(this.#e(.5)),a=s(e,l);if(a===null)return null;let d=0;for(const[
b,R]of this.#t)t(b/I)===l&&(d+=R);const u=this.#e(.75)-this.#e(.25)<=x,w=this.#s/this.#n>=_;return d>=p*this.#n&&(w||u)?{seems:a,declared:e,traces:this.#n}:null}#e(e){
let l=e*this.#n;for(const[a,d]of[...this.#t].toSorted(([u],[w])=>u-w))if(l-=d,l<=0)return a/I;return 0}}const m=40;function i(o,e,l){if(Math.min(o.n,e.n)<m||!(o.
p50Ms>0&&o.p95Ms>0))return null;const[a,d]=[e.p50Ms/o.p50Ms,e.p95Ms/o.p95Ms].map(w=>t(Math.log10(w)));if(a===void 0||a!==d)return null;const u=s(l,a);return u===
null?null:{seems:u,declared:l,traces:0}}function t(o){const e=Math.round((o-(v-P)/2)/3),l=o-3*e;return l>=-P-1e-9&&l<=v+1e-9?e:Number.NaN}function s(o,e){if(e===
0||Number.isNaN(e))return null;const l=g.Z[o]/1e3**e;return Object.keys(g.Z).find(d=>Math.abs(Math.log10(g.Z[d]/l))<.1)??null}}),99744:((Y,$,y)=>{y.d($,{$j:()=>o,
Ff:()=>i,Fi:()=>m,Po:()=>M,QD:()=>l,Rc:()=>u,Rt:()=>t,SU:()=>P,So:()=>x,UX:()=>v,Ug:()=>R,Xq:()=>e,_d:()=>a,b2:()=>b,kz:()=>_,of:()=>s,q0:()=>W,we:()=>d,z3:()=>p});
var g=y(75524),I=y(31424);const B=2,W=.05,p=5,P=6,v=5,_=.2,x=4,M=.1,m=.2,i=.05,t=.8,s=8,o=.25,e=1,l=20,a=3,d=.002,u=.01,w=20;function b({n:S,found:F},j){return S-
F>B&&S-F>j*S}function R(S,F){const{monitoring:j,others:V,noise:f}=S;return(0,I.e6)(j)<w?null:F==="platform"?(0,g.G8)(S.platform,j,f.platform,F,"monitoring"):(0,g.
G8)(S.app,j,f.app,F,"monitoring",V)}}),38430:((Y,$,y)=>{y.d($,{L:()=>j});var g=y(38419),I=y(75524),B=y(31424),W=y(73222),p=y(99744),P=y(51208);const v={present:!1,
confirmed:!1,doubts:[],open:{errors:null,latency:null},unit:null,stalled:null,thin:!1};function _(f,O,T){const{app:D,joined:U}=f;if(D.lines===0)return v;const K=a(
f),C=d(D,T),Q=D.traced>=p.Rt*D.lines&&D.tracesAlike&&U.pairs>0,{doubts:X,confirmed:Z,open:nt}=Q?t(f,O,T):o(f,O,T),H=U.pairs,q=U.appOnly>p.So&&U.appOnly>p.Po*(U.
appOnly+H)&&O.whole===!0?[{code:"too-many",log:"app",found:U.appOnly+H,of:H,by:"platform"}]:[],et=m(f),ot=X.length>0?null:x(f,O);return{present:!0,confirmed:Z&&
q.length===0&&ot===null,doubts:[...K===null?[]:[K],...X,...ot===null?[]:[ot],...q,...C],open:Q?u(U,T):nt,unit:K,stalled:et,thin:M(f,T,Q)}}function x({monitoring:f},{
doubts:O}){const T=U=>U.code==="lacks"&&U.kind==="failed"&&U.by==="monitoring";if(f===null||!O.some(T))return null;const D=p.Ug(f.counted,"app");return D!==null&&
D!=="agree"&&T(D)?D:null}function M({joined:f,sampled:O,counted:T},{slowAllowed:D},U){if(!O)return!1;const K=2*Math.min(...D),C=b([...f.routes.values()].flatMap(
({ok:Q,failed:X})=>[Q,X])).n;return U?C*K<p.SU:T!==null&&(0,I.A2)(T,K*(0,B.e6)(T.app))}function m({app:f,platform:O,monitoring:T,window:D}){if(T?.unlogged!=null)
return{code:"stopped",log:"app",...T.unlogged,by:"monitoring"};const{silence:K,probes:C}=O;if(K===null||f.inSilence===null||p.b2(C,p.kz))return null;const{n:Q,found:X}=f.
inSilence;return Q<p.Xq||X>p.$j*Q?null:{code:"stopped",log:"app",fromAt:K.from,toAt:K.to??D.to,found:0,of:K.probes,by:"probes"}}const i={errors:null,latency:null};
function t(f,O,{errorRateBudget:T}){const{joined:D,last:U}=f,K="app",C=[],Q=[...D.routes.values()].filter(({ok:at,failed:ut})=>at.found+ut.found>0),X=at=>b(Q.map(
ut=>ut[at])),Z=at=>p.b2(at,p.q0),nt=D.slow.map((at,ut)=>b(Q.flatMap(dt=>dt.slow[ut]??[]))).find(Z),H={ok:X("ok"),failed:X("failed"),...nt===void 0?{}:{slow:nt}};
for(const at of["ok","failed","slow"]){const{n:ut,found:dt}=H[at]??{n:0,found:0};Z({n:ut,found:dt})&&C.push({code:"lacks",log:K,kind:at,found:dt,of:ut,by:"platf\
orm"})}const st=C.length>0?null:R(Q,f.window);st!==null&&C.push({code:"stopped",log:K,...st,by:"platform"});const q=b([X("ok"),X("failed")]);D.shared>p.So&&D.shared>
p.Fi*(D.shared+q.n)&&C.push({code:"shared-traces",log:K,found:D.shared,of:D.shared+q.n}),D.notUsers>=p._d&&D.notUsers>p.Ff*D.pairs&&C.push({code:"not-users",log:K,
found:D.notUsers,of:D.pairs});const{n:et,cloudFails:ot,appFails:gt}=D.statuses;w(ot,et,T)&&C.push({code:"status-differs",log:K,app:gt,platform:ot,of:et});const ft=O.
whole===!0||X("ok").found>0&&f.platform.succeeded>0&&!s(f,O);return{doubts:C,confirmed:ft&&(U||q.found>=p.z3),open:i}}function s({joined:f},{doubts:O}){const{appOnly:T,
pairs:D}=f;return O.some(U=>U.code==="excluded"?T<=p.So:U.code!=="lacks"||U.kind==="failed"||U.by==="app"?!1:T<=(T+D)*(1-U.found/U.of)/2)}function o(f,{whole:O},{
slowAllowed:T,errorRateBudget:D}){const{counted:U,monitoring:K,platform:C}=f,Q=C.entries>0&&U!==null?(0,I.zo)(U,O):null,X={doubts:[],confirmed:!1,open:i};if(Q?.
agree===!0){const{latencies:nt,errors:H}=Q,st=nt.find((et,ot)=>et!==null&&e(et,T[ot]??1))??null,q=H?.code==="status-differs"&&w(H.app,H.of,D);return{...X,confirmed:!0,
open:{errors:q?H:null,latency:st}}}if(Q?.app!=null&&Q.app.code!=="unchecked")return{...X,doubts:[Q.app]};const Z=K===null?null:p.Ug(K.counted,"app");return Z===
"agree"?{...X,confirmed:!0}:{...X,doubts:Z===null?[]:[Z]}}function e({app:f,platform:O,of:T},D){const U=C=>(0,g.fl)(T,C,D)<=p.Rc,K=O-f<p._d||O<=D*T;return O>f&&
!U(f)&&(U(O)||!K)}function l(f,O){const T=f.app>2*f.platform;return e(f,O)||T&&e({...f,app:f.platform,platform:f.app},O)}function a({app:f,joined:O,counted:T,platform:D,
monitoring:U}){const K=f.tracesAlike?O.ratios.mismatch(f.unit):null,Q=(O.ratios.n>0||f.spread===null?[]:[T&&D.spread,U?.spread]).map(Z=>Z==null||f.spread===null?
null:(0,W.g)(f.spread,Z,f.unit)),X=K??Q.find(Z=>Z!==null)??null;return X===null?null:{code:"unit",log:"app",...X}}function d({requests:f,noLatency:O,noStatus:T},{
errorRateBudget:D,slowAllowed:U}){const K=(Q,X)=>Q>=p._d&&Q>X/2*f,C=f;return[...K(O,Math.min(...U))?[{code:"values-missing",log:"app",field:"latency",found:C-O,
of:C}]:[],...K(T,D)?[{code:"values-missing",log:"app",field:"status",found:C-T,of:C}]:[]]}function u({statuses:f,slow:O},{errorRateBudget:T,slowAllowed:D}){const{
n:U,cloudFails:K,appFails:C}=f,Q=w(C,U,T)?{code:"status-differs",log:"app",app:C,platform:K,of:U}:null,X=O.find(({n:Z,cloud:nt,app:H},st)=>l({app:H,platform:nt,
of:Z},D[st]??1));return{errors:Q,latency:X===void 0?null:{code:"latency-differs",log:"app",budgetMs:X.budgetMs,app:X.app,platform:X.cloud,of:X.n}}}function w(f,O,T){
return f>=p._d&&f>Math.max(p.we,T/2)*O}function b(f){return f.reduce((O,{n:T,found:D})=>({n:O.n+T,found:O.found+D}),{n:0,found:0})}function R(f,{from:O,to:T}){const D=Array.
from({length:P.nn},(C,Q)=>b(f.flatMap(({parts:X})=>X[Q]??[])));let U=null;for(let C=0;C<P.nn;C+=1){let Q={n:0,found:0};for(let X=C;X<P.nn;X+=1)Q=b([Q,D[X]??{n:0,
found:0}]),Q.n>=p.of&&Q.found<=p.$j*Q.n&&(U===null||Q.n>U.sum.n)&&(U={first:C,last:X,sum:Q})}if(U===null)return null;const K=C=>O+C*(T-O)/P.nn;return{fromAt:K(U.
first),toAt:K(U.last+1),found:U.sum.found,of:U.sum.n}}function S(f){const{platform:O,joined:T,monitoring:D}=f;if(O.entries===0)return{whole:!1,doubts:[]};const U=[],
{probes:K,silence:C,routing:Q}=O,X=K.n>=p.UX&&K.n-K.found<=p.q0*K.n+1;if(K.found>0&&(0,p.b2)(K,p.kz))U.push({code:"lacks",log:"platform",kind:"all",found:K.found,
of:K.n,by:"probes"});else if(C!==null){const{from:ft,to:at,probes:ut}=C,dt=at??f.window.to;U.push({code:"stopped",log:"platform",fromAt:ft,toAt:dt,found:0,of:ut,
by:"probes"})}else K.n>=p._d&&K.found===0&&O.succeeded===0&&U.push({code:"lacks",log:"platform",kind:"ok",found:0,of:K.n,by:"probes"});const{excluded:Z,byKind:nt}=Q===
"unread"?F:Q,H=D===null?null:(0,p.Ug)(D.counted,"platform"),st=H!==null&&H!=="agree"&&H.code==="lacks"&&H.kind!=="failed"&&nt;H!==null&&H!=="agree"&&H.code==="l\
acks"&&!st&&U.push(H);const q=H==="agree"||X&&O.users!==null&&O.users>0;if(O.users===0&&f.app.lines>p.So&&H!=="agree"){const ft=f.app.lines;U.push({code:"lacks",
log:"platform",kind:"all",found:0,of:ft,by:"app"})}const et={n:T.appOnly+T.pairs,found:T.pairs};!q&&T.appOnly>p.So&&T.appOnly>p.Po*et.n&&U.push({code:"lacks",log:"\
platform",kind:"all",found:et.found,of:et.n,by:"app"});const ot=Q!=="unread"&&Z===null;if(U.length===0&&T.pairs===0&&f.counted!==null&&f.app.lines>0){const ft=(0,I.
zo)(f.counted,q||ot?!0:null);ft.platform!==null&&U.push(ft.platform)}return Z!==null&&!q&&U.push({code:"excluded",log:"platform",...Z}),{whole:U.length>0?!1:q||
ot?!0:null,doubts:U}}const F={excluded:null,byKind:!1};function j(f,O){const T=S(f),D=O.platformOnly?v:_(f,T,O),{stalled:U}=D,K=[...D.doubts,...U!==null&&f.last?
[U]:[],...T.doubts],C=(X,Z)=>({judged:X,certain:Z,doubts:K,platformWhole:T.whole,open:{errors:null,latency:null},blocking:D.unit,thin:X==="app"&&D.thin}),Q=D.doubts.
length===0&&(U===null||!f.last);if(D.present&&Q){if(U!==null)return C("app",!1);if(D.confirmed)return{...C("app",!0),open:D.open};if(K.unshift({code:"unchecked",
log:"app"}),!f.last)return C("app",!1)}return f.platform.entries>0&&T.doubts.length===0?C("platform",!0):V(f)?C("monitoring",!0):!D.present&&f.platform.entries===
0?C(null,!0):C(f.platform.entries===0||D.present&&D.doubts.length===0?"app":"platform",!1)}function V({monitoring:f}){return f!==null&&(0,B.e6)(f.all)>0}}),98219:((Y,$,y)=>{
y.d($,{GN:()=>B,Lu:()=>v,nY:()=>I});var g=y(28654);function I(_,{errorStatus:x,route:M,user:m}){const{trace:i,startedAt:t,latencyMs:s,refused:o,status:e}=_,l=t+
(s??0),a=(0,g.Pd)(_,x),d=a===!1&&(e??0)<400;return{trace:W(i),startedAt:t,endedAt:l,latencyMs:s,error:a,succeeded:d,refused:o,route:M,user:m}}function B(_,x){const{
trace:M,at:m,startedAt:i,latencyMs:t}=_;return{trace:W(M),at:m,startedAt:i,latencyMs:t,error:(0,g.Pd)(_,x)}}function W(_){return _===null||_===""?null:_.slice(_.
lastIndexOf("/")+1)}const p=5,P=24;function v(_,x){if(x===void 0)return _??"";const m=(URL.parse(x,"http://x")?.pathname??"").split("/").slice(1,1+p).map(i=>/\d/.
test(i)||i.length>P||i.includes("%")?"*":i);return`${_??""} /${m.join("/")}`.trim()}}),51208:((Y,$,y)=>{y.d($,{TA:()=>m,_V:()=>M,nn:()=>p});var g=y(73222);const I=2e4,
B=200,W="…",p=60,P=1e4,v=6e4,_=.1,x=2e3;class M{#t;#n=new Map;#s;#e;#i;#o=[];constructor(a){this.#t=a,this.#s=s(a.budgetsMs);const d=a.to-a.from;this.#e=a.from+
Math.min(P,d/4),this.#i=Math.max(x,Math.min(v,d*_))}sampledAnew(a){this.#o=a}request(a){if(a.trace===null||a.refused)return;const d=this.#r(a.trace);d.requests.
push(a),d.firstAt=Math.min(d.firstAt,a.startedAt),d.lastAt=Math.max(d.lastAt,a.endedAt)}line(a){if(a.trace===null)return;const d=this.#r(a.trace);d.lines.push(a),
d.firstAt=Math.min(d.firstAt,a.startedAt),d.lastAt=Math.max(d.lastAt,a.at)}joined(a){const d=s(this.#t.budgetsMs);o(d,this.#s);for(const u of this.#n.values())u.
lastAt<a&&this.#a(d,u);return d}close(a){for(const[d,u]of this.#n)u.lastAt>=a||(this.#a(this.#s,u),this.#n.delete(d))}#r(a){let d=this.#n.get(a);if(d!==void 0)return d;
d={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(a,d);const[u]=this.#n.size>I?this.#n:[];return u!==void 0&&(this.#a(this.#s,u[1]),this.#n.delete(u[0])),
d}#a(a,d){const{requests:u,lines:w}=d,b=this.#l(d),[R,...S]=u;if(R===void 0){!b&&w.some(({at:j,startedAt:V})=>j>=this.#e&&V>=this.#t.from)&&(a.appOnly+=1);return}
if(S.length>0){a.shared+=u.length;return}R.user&&R.endedAt<this.#t.to&&!b&&this.#u(a,R,w.length>0),w.length!==0&&(a.pairs+=1,a.lines+=w.length,R.user?i(a,R,m(w)):
a.notUsers+=1)}#l({firstAt:a,lastAt:d}){return this.#o.some(u=>a<=u&&u<=d+this.#i)}#u(a,{route:d,error:u,latencyMs:w,endedAt:b},R){const{from:S,to:F,budgetsMs:j}=this.#t,
V=t(a.routes,d,j.length),f=w===null?[]:V.slow.filter((T,D)=>w>(j[D]??1/0)),O=V.parts[Math.min(p-1,Math.floor((b-S)/(F-S)*p))];for(const T of[u===!0?V.failed:V.ok,
...f,O])T!==void 0&&(T.n+=1,R&&(T.found+=1))}}function m(l){const[a,...d]=l;if(a===void 0)throw new RangeError("a request has one entry or more");return d.reduce(
(u,w)=>{const b=Math.max(u.latencyMs??-1,w.latencyMs??-1),R=w.at>=u.at?w:u,S=R===w?u:w;return{...R,latencyMs:b<0?null:b,error:R.error??S.error}},a)}function i(l,a,d){
if(a.error!==null&&d.error!==null&&(l.statuses.n+=1,a.error&&!d.error&&(l.statuses.cloudFails+=1),d.error&&!a.error&&(l.statuses.appFails+=1)),!(a.latencyMs===null||
d.latencyMs===null)){l.ratios.add(d.latencyMs,a.latencyMs);for(const u of l.slow)u.n+=1,a.latencyMs>u.budgetMs&&(u.cloud+=1),d.latencyMs>u.budgetMs&&(u.app+=1)}}
function t(l,a,d){const u=l.has(a)||l.size<B?a:W;let w=l.get(u);if(w===void 0){const b=()=>({n:0,found:0}),R=S=>Array.from({length:S},b);w={ok:b(),failed:b(),slow:R(
d),parts:R(p)},l.set(u,w)}return w}function s(l){return{routes:new Map,pairs:0,lines:0,notUsers:0,shared:0,appOnly:0,ratios:new g.h,statuses:{n:0,cloudFails:0,appFails:0},
slow:l.map(a=>({budgetMs:a,n:0,cloud:0,app:0}))}}function o(l,a){for(const[d,u]of a.routes){const w=t(l.routes,d,u.slow.length);for(const b of["ok","failed"])e(
w[b],u[b]);for(const[b,R]of u.slow.entries())e(w.slow[b],R);for(const[b,R]of u.parts.entries())e(w.parts[b],R)}for(const d of["pairs","lines","notUsers","shared",
"appOnly"])l[d]+=a[d];l.ratios.addAll(a.ratios);for(const d of["n","cloudFails","appFails"])l.statuses[d]+=a.statuses[d];for(const[d,u]of a.slow.entries()){const w=l.
slow[d];if(w!==void 0)for(const b of["n","cloud","app"])w[b]+=u[b]}}function e(l,a){l!==void 0&&(l.n+=a.n,l.found+=a.found)}}),69466:((Y,$,y)=>{y.d($,{h:()=>p});
var g=y(51208),I=y(33678);const B=1e3,W=15*6e4;class p{#t;#n=new Map;#s=new Map;#e=0;constructor(_){this.#t=_}get repeated(){return this.#e}sift(_,x){const M=[];
for(const m of _){const{trace:i,at:t}=m;if(i===null){M.push(m);continue}const s=this.#o(i);if(s!==null){this.#e+=1,this.#t(m)&&!s&&(this.#r(i,!0,x),M.push({...m,
latencyMs:null,unusable:"notANumber",status:null}));continue}const o=this.#n.get(i);o===void 0?this.#n.set(i,{lines:[m],lastAt:t}):(this.#e+=1,o.lines.push(m),o.
lastAt=Math.max(o.lastAt,t))}return[...M,...this.#i(x-B,x)]}releaseAll(_){return this.#i(1/0,_)}#i(_,x){const M=[];for(const[i,{lines:t,lastAt:s}]of this.#n){if(s>=
_)continue;const o=t.length===1?t[0]:P(t);this.#n.delete(i),this.#r(i,this.#t(o),x),M.push(o)}const m=Math.floor((x-W)/6e4);for(const i of this.#s.keys())i<m&&this.#s.
delete(i);return M}#o(_){const x=(0,I.tQ)(_);for(const M of this.#s.values()){const m=M.get(x);if(m!==void 0)return m}return null}#r(_,x,M){const m=Math.floor(M/
6e4);let i=this.#s.get(m);i===void 0&&(i=new Map,this.#s.set(m,i)),i.set((0,I.tQ)(_),x)}}function P(v){const _=(0,g.TA)(v.map(s=>({...s,error:s.status===null?null:
!1}))),x=v.toSorted((s,o)=>s.at-o.at).findLast(s=>s.status!==null)?.status??null,M=v.find(s=>s.group!==null)?.group??null,{error:m,...i}=_,{latencyMs:t}=_;return{
...i,status:x,group:M,startedAt:_.at-(t??0),unusable:t===null?v.find(s=>s.unusable!==null)?.unusable??null:null}}}),70738:((Y,$,y)=>{y.d($,{$B:()=>P,Gy:()=>W,j3:()=>B,
yd:()=>p});var g=y(38419),I=y(90429);function B(v,_,x,M){return _===0?1:(0,I.Ts)(_/M,v*x/M)}function W(v,_,x,M){return _>=v?1:(0,I.QN)(Math.floor(_/M)+1,v*x/M)}
function p(v,_,x,M){return(0,g.ux)(B(v,v,_,x),M)?(0,g.PD)(0,v,m=>(0,g.ux)(B(v,m,_,x),M)):null}function P(v,_,x,M,m=1e7){const i=t=>(0,g.ux)(W(v.n+t,v.k,_,x),M);
return i(m)?(0,g.PD)(0,m,i):null}}),85675:((Y,$,y)=>{y.d($,{AM:()=>W,m$:()=>p});const g=.9;function I(i,t,s){return M(i,t,P(s))}function B(i,t,s){return M(i,t,v(
s))}function W(i,t){const s=Math.max(i,t);return Number.isFinite(s)?s+Math.log1p(Math.exp(Math.min(i,t)-s)):s}class p{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#a;#l;#u=0;constructor(t){
const{allowedRate:s,slices:o,provenRate:e=s,burst:l=1}=t;if(!(s>=0&&s<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${s}`);if(!(e>=0&&e<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${e}`);if(!(l>=1))throw new RangeError(`a burst is of one or more, not ${l}`);if(!Number.isInteger(o)||o<1)throw new RangeError(
`a window has one slice or more, not ${o}`);this.allowedRate=s,this.slices=o,this.#t=new Float64Array(o),this.#n=new Float64Array(o),this.#s=new Float64Array(o);
const[a,d]=[P(s),v(e)];this.#e=l===1?a:x(a,s,l),this.#i=l===1?d:x(d,e,l),this.#o=e,this.#r=l,this.#a=new Float64Array(o),this.#l=new Float64Array(o*this.#e.length)}add(t,s){
const o=this.#t[t];if(o===void 0)throw new RangeError(`slice ${t} is not in 0..${this.slices-1}`);this.#t[t]=o+1,t<this.#u&&(this.#u=t);const e=s===null?this.#s:
s?this.#n:null;e!==null&&(e[t]=(e[t]??0)+1)}totals(t=this.slices-1){const s={n:0,k:0,unknown:0};for(let o=0;o<=this.#c(t);o+=1){const e=this.#s[o]??0;s.n+=(this.#t[o]??
0)-e,s.k+=this.#n[o]??0,s.unknown+=e}return s}failLnE(t){return this.failLnEs(t).at(-1)??0}failLnEs(t){const s=this.#c(t),o=this.#a,e=this.#e.length;if(e===0)return o.
slice(0,s+1);for(let l=this.#u;l<=s;l+=1){const a=this.#t[l]??0,d=this.#n[l]??0,u=.5+.5*(l+1)/this.slices,w=Math.log(u-(l===0?0:.5+.5*l/this.slices));let b=Math.
log(1-u);for(const[R,S]of this.#e.entries()){const F=this.#l[(l-1)*e+R]??-1/0,j=W(F,w)+m(a,d,S);this.#l[l*e+R]=j,b=W(b,S.lnWeight+j)}o[l]=b}return this.#u=Math.
max(this.#u,s+1),o.slice(0,s+1)}leastFailLnE(t,s){const o=this.failLnEs(t).length-1;if(o<0)return 0;const e=this.#e.length,l=.5+.5*(o+1)/this.slices;return this.#e.
reduce((a,{lnWeight:d,onGood:u},w)=>W(a,d+(this.#l[o*e+w]??-1/0)+s*u),Math.log(1-l))}worstFailLnE(t){const s=new p({allowedRate:this.allowedRate,slices:this.slices,
burst:this.#r});s.#t.set(this.#t);for(const[o,e]of this.#n.entries())s.#n[o]=e+(this.#s[o]??0);return s.failLnEs(t).reduce((o,e)=>Math.max(o,e),-1/0)}failLnEsInBursts(t,s){
const o=new p({allowedRate:this.allowedRate,slices:this.slices,burst:s});return o.#t.set(this.#t),o.#n.set(this.#n),o.failLnEs(t)}proveInBursts(t){const s=v(this.#o);
this.#i=t===1?s:x(s,this.#o,t)}counts(t){return{n:this.#t[t]??0,k:this.#n[t]??0}}passLnE(t){return this.passLnEOf(this.totals(t))}passLnEOf({n:t,k:s,unknown:o}){
return M(t+o,s+o,this.#i)}#c(t){return Math.min(t,this.slices-1)}}function P(i){const s=[...[1.5,2,3,5,10,30,100].map(e=>e*i).filter(e=>e<g-1e-9),g],o=[{rate:1.1*
i,weight:.04},{rate:1.25*i,weight:.06},...s.map(e=>({rate:e,weight:.9/s.length}))].filter(({rate:e})=>e>i&&e<1);return o.length===0&&i<1&&o.push({rate:(1+i)/2,weight:1}),
_(o,i)}function v(i){return i===0?[]:_([{rate:.9*i,weight:.04},{rate:.8*i,weight:.06},...[.05,.3,.6].map(t=>({rate:t*i,weight:.3}))],i)}function _(i,t){const s=i.
reduce((o,{weight:e})=>o+e,0);return i.map(({rate:o,weight:e})=>({rate:o,lnWeight:Math.log(e/s),onBad:Math.log(o/t),onGood:Math.log1p(-o)-Math.log1p(-t)}))}function x(i,t,s){
return i.map(({rate:o,lnWeight:e})=>{const l=-(o-t)/s;return{rate:o,lnWeight:e,onBad:Math.log(o/t)/s+l,onGood:l}})}function M(i,t,s){return s.length===0?0:s.reduce(
(o,e)=>W(o,e.lnWeight+m(i,t,e)),-1/0)}function m(i,t,{onBad:s,onGood:o}){return(t===0?0:t*s)+(i===t?0:(i-t)*o)}})};
