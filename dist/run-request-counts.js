"use strict";exports.id=8156,exports.ids=[8156],exports.modules={79338:((H,K,v)=>{v.d(K,{iT:()=>E,pQ:()=>B,p_:()=>W});var g=v(10603),D=v(82961);const B={sights:Object.fromEntries(
g.Mi.map(M=>[M,null])),from:0,until:1/0};function W(M,m){const i=E(M.id,m,M.beside===void 0?[]:(0,D.EG)(M.id).beside);return i===null||!p(i,M)?M:{...M,decision:"\
inconclusive",reason:i}}function p(M,{decision:m,reason:i}){return m==="pass"?!0:m==="inconclusive"&&T.includes(i.code)&&(0,g.Lx)(M.why)}const T=["not-proven","\
no-requests","proven-too-soon","gauge-no-points"];function E(M,{sights:m,from:i,until:t,spareMs:s=0},o=[]){const a=[...(0,D.EG)(M).needs,...o].map(y=>({source:y,
...m[y]??P})).filter(({readTo:y,gap:x})=>y<(w(x)?t-s:t)).toSorted((y,x)=>y.readTo-x.readTo)[0];if(a===void 0)return null;const{source:u,readTo:d,gap:l}=a,_=Math.
max(i,d);return{code:"not-covered",source:u,missingFromAt:_,why:l?.code??"not-looked",detail:l?.detail??""}}function w(M){return M===null||(0,g.ii)(M.code)}const P={
readTo:-1/0,gap:null}}),55649:((H,K,v)=>{v.d(K,{Wl:()=>B,be:()=>g,x:()=>D});const g={decision:"not-judged",reason:{code:"budget-none"},evidence:null};function D(W,p){
return{...B(W,p),reason:{code:"requests-none"}}}function B(W,p){return{id:W,value:null,limit:null,unit:p,n:0,bad:null,interval:null,...g}}}),11234:((H,K,v)=>{v.
d(K,{Q:()=>T});var g=v(52686);const D=500,B=120,W=20,p="…";class T{#t=new Map;#n=0;get count(){return this.#n}add(w,P){this.#n+=1;const M=(0,g.o)(P,B),m=this.#t.
get(`${w} ${M}`);if(m!==void 0)m.count+=1;else if(this.#t.size<D)this.#t.set(`${w} ${M}`,{who:w,name:M,count:1});else{const i=this.#t.get(`${w} ${p}`)??{who:w,name:p,
count:0};i.count+=1,this.#t.set(`${w} ${p}`,i)}}facts(){const w=[...this.#t.values()].toSorted((P,M)=>M.count-P.count||(P.name<M.name?-1:1));return{count:this.#n,
by:w.slice(0,W).map(P=>({...P}))}}}}),10953:((H,K,v)=>{v.d(K,{Jh:()=>W,Xk:()=>B,kv:()=>D});const g=["p50","p90","p95","p99"];function D({id:p},{certain:T,doubts:E,
open:w}){return T?p==="error-rate"?w.errors:g.includes(p)?w.latency:null:E[0]??{code:"unchecked",log:"app"}}function B(p,T){if(p.decision!=="pass"&&p.decision!==
"fail")return p;const E=D(p,T);return E===null?p:{...p,decision:"inconclusive",reason:{code:"log-doubted",doubt:E}}}function W({judged:p,certain:T,doubts:E,open:w,
blocking:P}){const M=[...E,...[w.errors,w.latency].filter(t=>t!==null)];if(M.length===0)return null;const m={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,
interval:null,evidence:null},i=p==="app"&&w.errors===null&&w.latency===null;return T&&i?{...m,decision:"pass",reason:{code:"other-log-judged",judged:p,doubts:M}}:
T&&P===null&&w.errors===null&&w.latency===null?{...m,decision:"warn",reason:{code:"other-log-judged",judged:p??"app",doubts:M}}:{...m,decision:"inconclusive",reason:{
code:"logs-disagree",judged:p,doubts:M}}}}),5942:((H,K,v)=>{v.d(K,{AX:()=>p,KQ:()=>W,pZ:()=>D});const g=10,D=6e3,B=6e4;function W(T){const E={.5:"p50",.9:"p90",
.95:"p95",.99:"p99"},[,w]=Object.entries(E).find(([P])=>Math.abs(Number(P)-T)<1e-9)??[];if(w===void 0)throw new RangeError(`no budget is of the quantile ${T}`);
return w}function p(T,E){const w=Math.max(Math.floor(T/(g*B)),Math.ceil(E/B));return Math.max(1,w)*B}}),62580:((H,K,v)=>{v.d(K,{Lx:()=>W,R1:()=>p,mS:()=>T,pd:()=>B});
var g=v(38419),D=v(70738);function B(i,t,s){return{failLn:Math.log(2/i),aloneLn:Math.log(2*s/i),passLn:Math.log(2/t),failLevel:i/2/s,passLevel:t/2}}function W(i,t,{
failLn:s}){return i.totals().unknown>0&&i.worstFailLnE(t)>=s}function p(i,t,s){const{n:o,k:e,unknown:a,seen:u,breach:d}=i,l=o+a,{allowedRate:_,slices:y,levels:x,
provenRate:S=_,burst:F=1,proofBurst:f=F,minDurationMs:R=0}=t,b={allowedRate:_,...S===_?{}:{provenRate:S},...F===1?{}:{burst:F},...f===F?{}:{proofBurst:f},failLnE:m(
d===null?i.failLnE:Math.max(d.lnE,i.failLnE)),failLnThreshold:x.aloneLn,passLnE:m(i.passLnE),passLnThreshold:x.passLn,pTooMany:s.kind==="ended"?E(l,e,_,F):null,
pTooFew:s.kind==="ended"?w(l,e+a,S,f):null,failLevel:x.failLevel,passLevel:x.passLevel};if(o===0)return{decision:"inconclusive",reason:u===0?{code:"no-requests"}:
{code:"no-usable-values",entries:u},evidence:b};const k=s.kind==="ended";if(d!==null&&!(k&&d.slice===y-1))return{decision:"fail",reason:{code:"breach-early",afterMs:Math.
min(s.afterMs,d.afterMs)},evidence:b};if(d!==null||M(b.pTooMany,x.failLevel))return{decision:"fail",reason:{code:"breach-at-end"},evidence:b};const U=i.passLnE>=
x.passLn||M(b.pTooFew,x.passLevel);if(U&&i.mayBeBroken===!0)return{decision:"inconclusive",reason:{code:"possibly-bad",unknown:a,entries:l},evidence:b};if(U)return!k&&
s.afterMs<R?{decision:"inconclusive",reason:{code:"proven-too-soon",minDurationMs:R},evidence:b}:{decision:"pass",reason:{code:k?"proven-at-end":"proven-early"},
evidence:b};const j=k&&a>0?[w(o,e,S,f),E(o,e,_,F)]:[];if(M(j[0]??null,x.passLevel)||M(j[1]??null,x.failLevel))return{decision:"inconclusive",reason:{code:"possi\
bly-bad",unknown:a,entries:l},evidence:b};const C={n:l,k:e+a};return{decision:"inconclusive",reason:{code:"not-proven",moreClean:f===1?(0,g.vV)(C,S,x.passLevel):
(0,D.$B)(C,S,f,x.passLevel),failsFrom:P(l,_,F,x.failLevel)},evidence:b}}function T(i,t,s){const{allowedRate:o,provenRate:e=o,burst:a=1,proofBurst:u=a,passLevel:d}=i;
return(0,g.ux)(w(t,s,e,u),d)}function E(i,t,s,o){return o===1?(0,g.fl)(i,t,s):(0,D.j3)(i,t,s,o)}function w(i,t,s,o){return o===1?(0,g.Er)(i,t,s):(0,D.Gy)(i,t,s,
o)}function P(i,t,s,o){const e=s===1?(0,g.c2)(i,t,o):(0,D.yd)(i,t,s,o);return e!==null?e:(0,g.PD)(i+1,Number.MAX_SAFE_INTEGER,a=>(0,g.ux)(E(a,a,t,s),o))}function M(i,t){
return i!==null&&(0,g.ux)(i,t)}function m(i){return Math.min(i,Number.MAX_VALUE)}}),42618:((H,K,v)=>{v.d(K,{OQ:()=>B,RW:()=>D,Zd:()=>W,sX:()=>g});const g={p50:.5,
p90:.1,p95:.05,p99:.01};function D(p){return g[p===.95?"p95":B(p)]}function B(p){const E=["p50","p90","p99"].find(w=>Math.abs(1-g[w]-p)<1e-9);if(E===void 0)throw new RangeError(
`a further quantile is 0.5, 0.9 or 0.99, not ${p}`);return E}function W(p,T){return Math.min(T*p,(1+p)/2)}}),44433:((H,K,v)=>{v.d(K,{T:()=>p});const g=100,D=.01,
B=.5,W=10;function p({seen:E,forMs:w,share:P},M){const m=M?.rates["error-rate"],i=M===null?0:Math.floor(w/M.partMs);if(m===void 0||M===null||i===0)return null;const t=T(
m.n,i).sort((u,d)=>u-d);if(t.length<g)return null;const s=P*w/(i*M.partMs),o=(t[Math.floor(D*t.length)]??0)*s,e=(t[Math.floor(t.length/2)]??0)*s,a=Math.ceil(B*o);
return o<W||E>=a?null:{id:"traffic",decision:"inconclusive",reason:{code:"traffic-vanished",forMs:w,expected:e,usual:o,windows:t.length},value:E,limit:a,unit:"c\
ount",n:E,bad:null,interval:null,evidence:null}}function T(E,w){const P=[];for(let M=E.length;M>=w;M-=w){let m=0;for(let i=M-w;i<M;i+=1)m+=E[i]??0;P.push(m)}return P}}),
73511:((H,K,v)=>{v.d(K,{A:()=>B});var g=v(38419),D=v(62580);function B(W,{platform:p,app:T},E){const w=p-T;if(w<=0)return null;const P=W.n+w,M=W.k+w;return{id:"\
unlogged-errors",decision:(0,g.ux)((0,g.fl)(P,M,E.allowedRate),E.failLevel)?"fail":(0,D.mS)(E,P,M)?"warn":"inconclusive",reason:{code:"unlogged-errors",platform:p,
app:T},value:M/P,limit:E.allowedRate,unit:"ratio",n:P,bad:M,interval:null,evidence:null}}}),39849:((H,K,v)=>{v.d(K,{L:()=>T});var g=v(10603),D=v(48946),B=v(82961);
const W=["no-access","not-reachable"],p=["no-requests","no-usable-values"];function T(e,{cancelled:a,policies:u,required:d=B.J4}){const l=e.filter(S=>S.decision===
"fail").sort(t)[0];if(l!==void 0)return{verdict:"fail",cause:m(l.id),decisive:l.id,job:"failure"};if(a)return{verdict:"inconclusive",cause:"cancelled",decisive:null,
job:"failure"};const _=e.filter(S=>!M(S,d)),y=d.filter(S=>!e.some(F=>F.id===S));if(_.length===0&&y.length===0)return e.some(E)?{verdict:"pass",cause:"within-bud\
gets",decisive:null,job:"success"}:w(u.onInconclusive);const x=e.some(({id:S,decision:F})=>(0,B.EG)(S).of==="probes"&&F==="pass");return{verdict:"inconclusive",
...P({open:_,missing:y,probed:x,required:d},u)}}function E({id:e,decision:a,reason:u}){return a!=="pass"||["not-killed","events-none"].includes(u.code)?!1:["use\
rs","probes","instances"].includes((0,B.EG)(e).of)}function w(e){return{verdict:"inconclusive",cause:"insufficient-evidence",decisive:null,job:o(e)}}function P({
open:e,missing:a,required:u,probed:d},l){const _=e.find(b=>b.reason.code==="serving-changed");if(_!==void 0)return{cause:"changed",decisive:_.id,job:o(l.onInconclusive)};
const y=e.find(({reason:b})=>W.includes(b.code)||b.code==="not-covered"&&(0,g.Lx)(b.why));if(y!==void 0)return{cause:"no-access",decisive:y.id,job:o(l.onNoData)};
const x=e.find(({reason:b})=>b.code==="traffic-vanished");if(x!==void 0)return{cause:"insufficient-evidence",decisive:x.id,job:o(l.onInconclusive)};const S=e.find(
b=>i(b.id)&&p.includes(b.reason.code)),F=d&&S?.reason.code==="no-requests"&&!a.some(i);if(!F&&(S!==void 0||a.some(i)))return{cause:"no-data",decisive:S?.id??null,
job:o(l.onNoData)};const f=u.some(i)?void 0:e.find(({reason:b})=>b.code==="gauge-no-points"),R=u.filter(b=>(0,B.EG)(b).needs.some(k=>D.wS.some(U=>U===k)));return f!==
void 0&&R.every(b=>e.some(k=>k.id===b))?{cause:"no-data",decisive:f.id,job:o(l.onNoData)}:{cause:"insufficient-evidence",decisive:(F?S:e[0])?.id??null,job:o(l.onInconclusive)}}
function M({id:e,decision:a},u){return a==="pass"||a==="not-judged"||a==="warn"&&!u.includes(e)}function m(e){return{service:"readiness",probes:"probe",tests:"p\
robe"}[(0,B.EG)(e).of]??"budget"}function i(e){return(0,B.EG)(e).of==="users"}function t(e,a){if(i(e.id)&&i(a.id)){const[u,d]=[s(e),s(a)];if(u!==d)return u>d?-1:
1}return B.tD.indexOf(e.id)-B.tD.indexOf(a.id)}function s({evidence:e}){return e===null?-1/0:Math.max(e.failLnE,e.pTooMany===null?-1/0:-Math.log(e.pTooMany))}function o(e){
return e==="pass"?"success":e==="warn"?"warning":"failure"}}),67817:((H,K,v)=>{v.d(K,{S:()=>p,j:()=>W});var g=v(59510);const[D,B]=[g.OA["p95-budget"].parse(g.OA["\
p95-budget"].default)??2e3,g.OA["error-rate-budget"].parse(g.OA["error-rate-budget"].default)??.01];function W({p95BudgetMs:T}){return T??D}function p({errorRateBudget:T}){
return T??B}}),7006:((H,K,v)=>{v.d(K,{R:()=>p,r:()=>W});var g=v(67817),D=v(33678),B=v(84638);function W(T,E,{from:w,to:P}){const{settleMs:M}=E,m=(0,D.Pf)(E);return{
filter:(0,B.mr)((0,B.W$)(T,m),{fields:m,to:P,quickMs:(0,g.j)(E)}),window:{from:w,to:P+M}}}function p({startedAt:T},{from:E,to:w}){return T>=E&&T<w}}),67365:((H,K,v)=>{
v.d(K,{Cv:()=>Ft,zL:()=>Dt,Km:()=>_t,GC:()=>gt,Rv:()=>Bt,BU:()=>bt,FJ:()=>St,xQ:()=>jt,b4:()=>yt});var g=v(67817),D=v(55649);class B{#t=0;#n=0;#s=0;#e=0;#i=1/0;#o=0;add(n,r){
this.#t+=n,this.#n+=n*n,r===null?this.#e+=n:r&&(this.#s+=n),n<this.#i&&(this.#i=n),n>this.#o&&(this.#o=n)}even(){if(!(this.#o>this.#i))return null;const n=Math.
floor(this.#t**2/this.#n),r=n/this.#t,c=Math.min(n,W(this.#e*r)),h=n-c;return{n:h,k:Math.min(h,W(this.#s*r)),unknown:c}}get rate(){const n=this.#t-this.#e;return n>
0?this.#s/n:null}}function W(O){return Math.max(0,Math.ceil(O-1e-6))}var p=v(85675);const T=120;function E({id:O,evidence:n,throughSlice:r,startedAt:c,windowMs:h,
levels:A}){const I=n.failLnEs(r),L=I.reduce((N,G,z)=>G>(I[N]??-1/0)?z:N,0);return{id:O,points:w(I.length,L).map(N=>({at:c+(N+1)/n.slices*h,failLnE:P(I[N]??0),passLnE:P(
n.passLnE(N))})),failLnThreshold:A.aloneLn,passLnThreshold:A.passLn}}function w(O,n){const r=Math.min(O,T-1),c=Array.from({length:r},(h,A)=>Math.floor((A+1)*O/r)-
1);return O===0?[]:[...new Set([...c,n])].sort((h,A)=>h-A)}function P(O){return Math.max(-Number.MAX_VALUE,Math.min(O,Number.MAX_VALUE))}var M=v(21743),m=v(62580);
const i=1.2,t=20,s=10;function o(O,n,r,{prior:c=s,most:h=t}={}){const[A,I]=[a(O,0,O.length),a(n,0,n.length)];if(A===0||I===0)return 1;const L=I/A;let N=0;for(const z of new Set(
r))N=Math.max(N,e(O,n,L,z));const G=Math.min(h,(I*N+c)/(I+c));return G<i?1:G}function e(O,n,r,c){let[h,A]=[0,0];for(let I=O.length;I>=c;I-=c){const L=a(O,I-c,I);
h+=(a(n,I-c,I)-L*r)**2,A+=L*r*(1-r)}return A===0?0:h/A}function a(O,n,r){let c=0;for(let h=n;h<r;h+=1)c+=O[h]??0;return c}const u=15,d=.97,l=30,_=.2;class y{#t;#n;constructor(n,r){
const c=S(n,r),[h,A]=c.reduce(([I,L],N)=>[I+N.n*N.times,L+N.k*N.times],[0,0]);this.#t=F(Math.max(A,.5)/Math.max(h,1)),this.#n=f(c,this.#t).map(Math.log)}lnRatio(n,r,c){
return n===0?0:this.#s(n,r,c)-this.#s(n,r,0)}#s(n,r,c){let h=-1/0;const A=x;for(let L=0;L<u;L+=1){const N=this.#t[L]??0,G=N+(1-N)*c,z=(this.#n[L]??0)+R(n,r,G);A[L]=
z,z>h&&(h=z)}let I=0;for(let L=0;L<u;L+=1)I+=Math.exp((A[L]??0)-h);return h+Math.log(I)}}const x=new Float64Array(u);function S(O,n){const r=new Map;for(let c=0;c<
O.length;c+=1){const[h,A]=[O[c]??0,n[c]??0];if(h===0)continue;const I=`${h}/${A}`,L=r.get(I);L===void 0?r.set(I,{n:h,k:A,times:1}):L.times+=1}return[...r.values()]}
function F(O){const[n,r]=[Math.min(O/10,d/2),d];return Float64Array.from({length:u},(c,h)=>h===0?Math.min(O/30,d/4):n*(r/n)**((h-1)/(u-2)))}function f(O,n){const r=O.
map(({n:h,k:A})=>{const I=n.map(N=>R(h,A,N)),L=Math.max(...I);return I.map(N=>Math.exp(N-L))}),c=new Float64Array(u).fill(1/u);for(let h=0;h<l;h+=1){const A=new Float64Array(
u).fill(_);for(const[L,N]of r.entries()){let G=0;for(let X=0;X<u;X+=1)G+=(N[X]??0)*(c[X]??0);const z=(O[L]?.times??0)/G;for(let X=0;X<u;X+=1)A[X]=(A[X]??0)+z*(N[X]??
0)*(c[X]??0)}const I=A.reduce((L,N)=>L+N,0);for(let L=0;L<u;L+=1)c[L]=(A[L]??0)/I}return c}function R(O,n,r){return(n===0?0:n*Math.log(r))+(n===O?0:(O-n)*Math.log1p(
-r))}const b=.05,k=20,U=.05;class j{#t;#n;constructor(n){const r=Float64Array.from(n).sort(),c=Math.max(.5,Math.min(1-b,1-k/r.length));this.#t=r[Math.floor(c*(r.
length-1))]??0;const h=r.filter(I=>I>this.#t),A=h.reduce((I,L)=>I+L-this.#t,0)/Math.max(1,h.length);this.#n=Math.max(U,A)}of(n){return(n-this.#t)/this.#n}}function C(O,n){
let[r,c]=[0,O.length];for(;r<c;){const h=r+c>>>1;(O[h]??1/0)>=n?c=h:r=h+1}return O.length-r}const Q=[2,5,20],$=.8,J=.9;class tt{#t;#n;#s;constructor(n,r,c){this.#t=
n,this.#n=[...Q.map(h=>h*r).filter(h=>h<$),J],this.#s=c}get count(){return 1+this.#n.length}of(n){const r=new Float64Array(this.count),c=this.walk();let h=-1/0;
for(let A=0;A<this.#s;A+=1){const[I,L]=[n.n[A]??0,n.k[A]??0];h=Math.max(h,c.ended(I,L));for(const[N,G]of this.#n.entries())r[N+1]=(r[N+1]??0)+this.#t.lnRatio(I,
L,G)}return r[0]=h,r}walk(){return new V(this.#t,this.#n,this.#s)}}class V{#t;#n;#s;#e;#i=0;constructor(n,r,c){this.#t=n,this.#n=r,this.#s=c,this.#e=r.map(()=>-1/0)}soFar(n,r){
return this.#r(this.#o(n,r))}ended(n,r){this.#e=this.#o(n,r);const c=this.#r(this.#e);return this.#i+=1,c}#o(n,r){const c=this.#a(this.#i+1)-(this.#i===0?0:this.#a(
this.#i));return this.#n.map((h,A)=>(0,p.AM)(this.#e[A]??-1/0,Math.log(c))+this.#t.lnRatio(n,r,h))}#r(n){return(0,p.AM)(Math.log(1-this.#a(this.#i+1)),n.reduce(
p.AM,-1/0)-Math.log(n.length))}#a(n){return Math.min(1,.5+.5*n/this.#s)}}const ot=3,Z=24*36e5;class Y{#t;#n;#s;#e=new Map;#i;constructor(n,r,c){this.#t=c,this.#n=
n,this.#s=Math.max(1,Math.round(c.windowMs/n.partMs));const h=[];for(const{id:A,allowedRate:I}of r){const L=n.rates[A];if(L===void 0||ht(L,this.#s).length<ot)continue;
const N=new tt(new y(L.n,L.k),I,this.#s),G=ht(L,this.#s).map(({index:X,...st})=>({index:X,scores:N.of(st)})),z=Array.from({length:N.count},(X,st)=>new j(G.map(q=>q.
scores[st]??0)));this.#e.set(A,{counts:L,scores:N,scales:z});for(const X of G)h[X.index]=Math.max(h[X.index]??-1/0,nt(X.scores,z))}this.#i=Float64Array.from(h.filter(
A=>A!==void 0)).sort()}get windows(){return this.#i.length}knows(n,r){const c=this.#e.get(n)?.counts;if(c===void 0)return"unknown";const[h,A]=[ut(c.n),ut(c.k)];
return A>h*r?"broken":"kept"}get long(){return this.#l()>=0}isUnlike({asBad:n}){return n<=Math.max(0,this.#l())}burst(n){return this.#o(n,{})}proofBurst(n){return this.#o(
n,{prior:2,most:50})}#o(n,r){const c=this.#n.rates[n];if(c===void 0)return 1;const h=Math.ceil(Z/this.#n.partMs),A=I=>Array.from(I).slice(-h);return o(A(c.n),A(
c.k),[1,3,this.#s],r)}standings(n,r,c,h){const A=this.#e.get(n);if(A===void 0)return[];const{slices:I,windowMs:L}=this.#t,N=Math.min(c,I-1),G=A.scores.walk(),z=this.#n.
partMs/(L/I),X={n:[],k:[]};let[st,q,et,rt,at]=[0,0,0,0,-1/0];const pt=[];for(let ft=0;ft<=N;ft+=1){const mt=r.counts(ft);[q,et,rt]=[q+mt.n,et+mt.k,rt+1];const vt=Math.
max(q,Math.round(q*z/rt));if(at=Math.max(at,G.soFar(vt,et)),ft===I-1||this.#r(ft+1)>st){const kt=rt>=Math.floor(z)?q:vt;G.ended(kt,et),X.n.push(kt),X.k.push(et),
[st,q,et,rt]=[st+1,0,0,0]}const Et=A.scales[0]?.of(at)??-1/0,Wt=h&&ft===I-1?Math.max(Et,nt(A.scores.of(X),A.scales,1)):Et;pt.push({windows:this.windows,asBad:C(
this.#i,Wt-this.#a())})}return pt}#r(n){const{slices:r,windowMs:c}=this.#t;return Math.min(this.#s-1,Math.floor((n+.5)/r*c/this.#n.partMs))}#a(){return this.long?
0:-Math.log(this.#t.alphaFail*(this.windows+1))}#l(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function nt(O,n,r=0){let c=-1/0;for(let h=r;h<
O.length;h+=1)c=Math.max(c,n[h]?.of(O[h]??0)??-1/0);return c}function ht({n:O,k:n},r){const[c,h]=[Array.from(O),Array.from(n)];return Array.from({length:Math.floor(
c.length/r)},(A,I)=>{const L=c.length-I*r;return{index:I,n:c.slice(L-r,L),k:h.slice(L-r,L)}}).filter(A=>A.n.some(I=>I>0))}function ut(O){let n=0;for(let r=0;r<O.
length;r+=1)n+=O[r]??0;return n}var it=v(38419),lt=v(70738);function ct(O,n,r){const{id:c,evidence:h,breach:A}=n,{throughSlice:I,ended:L,slices:N,windowMs:G}=r,
z=O.knows(c,h.allowedRate);if(z==="unknown")return null;const X=O.burst(c),st=O.standings(c,h,I,L),q=st.at(-1)??{windows:O.windows,asBad:O.windows},et=z==="kept"&&
O.long?null:At(h,X,r),rt=h.failLnEs(I),at=st.findIndex((ft,mt)=>mt>=(A?.slice??N-1)&&(et===null||mt>=et)&&(z==="broken"||O.isUnlike(ft))),pt={windows:q.windows,
asBad:q.asBad};return{breach:at===-1?null:{slice:at,afterMs:(at+1)/N*G,lnE:A?.lnE??rt[at]??0},reason:z==="broken"?{code:"bursts-as-before",burst:X}:{code:"like-\
the-past",...pt,...X>1?{burst:X}:{}},past:pt}}function At(O,n,r){const c=Math.max(n,r.burst),{levels:h,throughSlice:A,ended:I,slices:L}=r,N=O.failLnEsInBursts(A,
c).findIndex(q=>q>=h.aloneLn);if(N!==-1)return N;const{n:G,k:z,unknown:X}=O.totals(),st=c===1?0:(0,lt.j3)(G+X,z,O.allowedRate,c);return I&&(0,it.ux)(st,h.failLevel)?
L-1:1/0}var Ot=v(67334);function Lt(O,n,r){const{evidence:c}=O;return c.passLnE(n)>=r.passLn&&wt(O,r.passLn)&&!(0,m.Lx)(c,n,r)}function wt({evidence:O,drawn:n},r){
const c=n.even();return c===null||O.passLnEOf(c)>=r}function Rt(O,n,r){const c=n.drawn.even();if(O.decision!=="pass"||c===null||wt(n,r))return O;const{n:h,k:A,unknown:I}=c,
{evidence:L}=O;return L!==null&&L.pTooFew!==null&&(0,m.mS)(L,h+I,A+I)?O:{...O,decision:"inconclusive",reason:{code:"sampled-unevenly",rate:n.drawn.rate??0}}}var dt=v(
42618);class It{#t;#n;#s;#e;#i;#o;#r=new Ot.X;#a=0;#l=null;constructor(n){const{errorRateBudget:r,p95BudgetMs:c,quantiles:h=[],alphaFail:A=.01,alphaPass:I=.05,passMargin:L=1}=n;
if(!(L>=1))throw new RangeError(`a pass margin is one or more, not ${L}`);const N=h.map(({quantile:G})=>(0,dt.OQ)(G));if(new Set(N).size<N.length)throw new RangeError(
"a quantile has one budget");this.#t=n,this.#s={id:"error-rate",...this.#u(r??1)},this.#e={id:"p95",budgetMs:c??1/0,...this.#u(dt.sX.p95)},this.#i=h.map(({quantile:G,
budgetMs:z})=>{const X=(0,dt.OQ)(G);return{id:X,budgetMs:z,...this.#u(dt.sX[X])}}),this.#o=[...r===void 0?[]:[this.#s],...c===void 0?[]:[this.#e],...this.#i],this.#n=
(0,m.pd)(A,I,Math.max(1,this.#o.length))}awaitPast(){this.#l="awaited"}know(n){const{slices:r,windowMs:c,alphaFail:h=.01,burst:A=1}=this.#t,I=this.#o.map(({id:N,
evidence:G})=>({id:N,allowedRate:G.allowedRate})),L=n===null||n instanceof Y;this.#l=L?n:new Y(n,I,{slices:r,windowMs:c,alphaFail:h});for(const{id:N,evidence:G}of this.#o)
G.proveInBursts(Math.max(A,this.#g(N)))}observe({slice:n,latencyMs:r,latencyWithin:c,error:h,standsFor:A=1}){if(this.#a+=1,this.#s.evidence.add(n,h),this.#s.drawn.
add(A,h),r!==null&&this.#r.add(r),r===null&&c===void 0)return;const{lowMs:I,highMs:L}=c??{lowMs:r??0,highMs:r??0};for(const{evidence:N,drawn:G,budgetMs:z}of[this.#e,
...this.#i]){const X=I>z?!0:L<=z?!1:null;N.add(n,X),G.add(A,X)}}look(n,r){const{slices:c,windowMs:h,minDurationMs:A=0}=this.#t;r!==void 0&&r.throughSlice>n&&this.#c(
r);const I=this.#o.map(({evidence:G})=>G.failLnEs(n));let L=0;for(let G=0;G<(I[0]?.length??0);G+=1){const z=I.map(X=>X[G]??0);L=z.reduce(p.AM)-Math.log(z.length),
L>=this.#n.failLn&&this.#m(G,z)}const N=Math.min(n+1,c)/c*h;return{breached:this.#l!=="awaited"&&this.#o.some(G=>this.#d(G,Math.max(n,G.breach?.slice??-1))),strength:Math.
min(1,Math.max(0,L/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:G})=>Math.max(0,G.passLnE(n)/this.#n.passLn))),proven:(N>=A||N>=h)&&this.#o.every(
G=>Lt(G,n,this.#n))}}findings(n){return this.look(n.throughSlice),[this.#M(n),this.#h(this.#e,n),...this.#i.map(r=>this.#h(r,n))]}latency(){return this.#r.figures()}distribution(){
return this.#r.distribution()}growth(n,r){const c={throughSlice:n,startedAt:r,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.map(({id:h,evidence:A})=>E(
{id:h,evidence:A,...c}))}#u(n){const{slices:r,burst:c=1,passMargin:h=1}=this.#t,A=(0,dt.Zd)(n,h);return{evidence:new p.m$({allowedRate:n,slices:r,provenRate:A,burst:c}),
drawn:new B,provenRate:A,breach:null}}#c({throughSlice:n,underWay:r}){if(!this.#o.includes(this.#s))return;const c=this.#s.evidence.leastFailLnE(n,r);c<this.#n.
aloneLn||(this.#s.breach??={slice:n,afterMs:(n+1)/this.#t.slices*this.#t.windowMs,lnE:c})}#m(n,r){const c=(n+1)/this.#t.slices*this.#t.windowMs;for(const[h,A]of this.#o.
entries()){const I=r[h]??0;I>=this.#n.failLn&&(A.breach??={slice:n,afterMs:c,lnE:I})}}#M(n){const{n:r,k:c}=this.#s.evidence.totals(),{errorRateBudget:h=null}=this.#t;
return{id:"error-rate",value:r===0?null:c/r,limit:h,unit:"ratio",n:r,bad:c,interval:r===0?null:(0,M.m)(r,c),...h===null?D.be:this.#p(this.#s,n)}}#h(n,r){const c=1-
dt.sX[n.id],{n:h,k:A}=n.evidence.totals(),I=(0,M.x)(h,c),L=n.budgetMs<1/0;return{id:n.id,value:this.#r.quantile(c),limit:L?n.budgetMs:null,unit:"ms",n:h,bad:L?A:
null,interval:h===0?null:{low:I.low===null?0:this.#r.atRank(I.low)??0,high:I.high===null?null:this.#r.atRank(I.high)},...L?this.#p(n,r):D.be}}#p(n,r){const{id:c,
evidence:h,provenRate:A,breach:I}=n,{burst:L=1,minDurationMs:N=0}=this.#t,G={...h.totals(),seen:this.#a,failLnE:h.failLnE(r.throughSlice),passLnE:h.passLnE(r.throughSlice),
mayBeBroken:(0,m.Lx)(h,r.throughSlice,this.#n),breach:I},{allowedRate:z,slices:X}=h,st=Math.max(L,this.#g(c)),q={allowedRate:z,slices:X,levels:this.#n,provenRate:A,
burst:L,proofBurst:st,minDurationMs:N},et=(0,m.R1)(G,q,r);if(et.decision!=="fail")return Rt(et,n,this.#n.passLn);const rt=this.#f(n,r.throughSlice,r.kind==="end\
ed");if(rt===null)return et;const at=rt.breach===null?{...et,decision:"inconclusive",reason:rt.reason}:(0,m.R1)({...G,breach:rt.breach},q,r);return{...at,evidence:at.
evidence===null?null:{...at.evidence,past:rt.past}}}#f(n,r,c){const{burst:h=1,slices:A,windowMs:I}=this.#t,L=this.#l;return L===null||L==="awaited"?null:ct(L,n,
{burst:h,slices:A,windowMs:I,levels:this.#n,throughSlice:r,ended:c})}#d(n,r){if(n.breach===null)return!1;const c=this.#f(n,r,!1);return c===null||c.breach!==null}#g(n){
return this.#l===null||this.#l==="awaited"?1:this.#l.proofBurst(n)}}var Mt=v(28654),xt=v(7006);const Pt=2e3,gt=2e3;function _t(O,n,r){const{settleMs:c}=n,h=(0,g.
j)(n)+gt;return O-(r?Math.max(c,h):h)}function Dt(O){return O-gt}const Tt=100,Ut=80;function Bt(O){return 2*(O?.maxInstances??Tt)*(O?.concurrency??Ut)}function St(O,n){
return _t(O,n,!0)}function jt(O,{errorStatus:n,p95BudgetMs:r,quantileBudgets:c}){const h=Math.min(r??1/0,...c.map(({budgetMs:A})=>A));return(0,Mt.Pd)(O,n)===!0||
(O.latencyMs??0)>h}function bt(O,{from:n,to:r},c){return Math.min(c-1,Math.max(0,Math.floor((O-n)/(r-n)*c)))}function yt(O,{from:n,to:r},c){const h=Math.floor((O-
n)/(r-n)*c);return Math.min(c,Math.max(0,h))-1}class Ft{judge;tally;#t;#n;slices;#s=0;constructor(n,r){this.#t=n,this.#n=r;const c=r.to-r.from;this.slices=Math.
min(Pt,Math.max(1,Math.ceil(c/n.intervalMs)));const{errorRateBudget:h,p95BudgetMs:A,quantileBudgets:I}=n,{passMargin:L,burst:N,minDurationMs:G,alphaFail:z,alphaPass:X}=n;
this.judge=new It({errorRateBudget:h,p95BudgetMs:A,quantiles:I,slices:this.slices,windowMs:c,alphaFail:z,alphaPass:X,passMargin:L,burst:N,minDurationMs:G}),this.
tally=new Mt.Qb({startedAt:r.from,windowMs:c,errorStatus:n.errorStatus,p95BudgetMs:(0,g.j)(n),parts:this.slices})}count(n){for(const r of n)this.add(r)}get outside(){
return this.#s}add(n){(0,xt.R)(n,this.#n)?this.take(n):this.#s+=1}take(n){this.tally.add(n);const r=(0,Mt.Pd)(n,this.#t.errorStatus),{startedAt:c,latencyMs:h,unusable:A}=n,
I=bt(c,this.#n,this.slices),L=A===null?n.latencyWithin:{lowMs:0,highMs:1/0},N=this.standsFor(c);this.judge.observe({slice:I,latencyMs:h,error:r,standsFor:N,...L===
void 0?{}:{latencyWithin:L}})}standsFor(n){return 1}throughSlice(n){return yt(n,this.#n,this.slices)}}}),26764:((H,K,v)=>{v.d(K,{M:()=>B,V:()=>W});var g=v(11234),
D=v(26207);class B{#t;#n;leftOut=new g.Q;#s=0;constructor(T,E){this.#t=(0,D.hC)(T),this.#n=E}get probes(){return this.#s}whoIs(T){return this.#n(T)?"probe":(0,D.
NI)((0,D.iN)(T),this.#t)}passes(T){const E=this.whoIs(T);return E===null?!0:(E==="probe"?this.#s+=1:this.leftOut.add(E,W(E,T)),!1)}}function W(p,{httpRequest:T}){
return p==="checker"||p==="bot"||p==="ignored-agent"?T?.userAgent??"":(0,D.XM)(T?.requestUrl??"")}}),16748:((H,K,v)=>{v.d(K,{R:()=>w});var g=v(33678);const D=2e3,
B=300,W=60,p=3,T=8,E={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,status:/status|code|result/i};
class w{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(m){this.#t=m}add(m){if((0,g.WD)(m))return;const i=m.jsonPayload??P(m.textPayload);if(!(typeof i!=
"object"||i===null)){this.#e+=1;for(const t of["latency","status"])((0,g.fK)(m,this.#t[t])??null)!==null&&(this.#n[t]+=1);this.#e>D||this.#o(i,m.jsonPayload===void 0?
"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(m=>!this.#t[m].startsWith("httpRequest.")).filter(m=>this.#e>0&&this.#n[m]===0).map(
m=>({field:m,path:this.#t[m],entries:this.#e,instead:this.#i(E[m])}))}#i(m){const i=([t,s])=>(m.test(t.slice(t.indexOf(".")+1))?D:0)+s;return[...this.#s].toSorted(
(t,s)=>i(s)-i(t)||t[0].localeCompare(s[0])).slice(0,T).map(([t])=>t)}#o(m,i,t){for(const[s,o]of Object.entries(m)){if(s.length>W)continue;const e=`${i}.${/^\w+$/.
test(s)?s:JSON.stringify(s)}`;typeof o=="object"&&o!==null&&!Array.isArray(o)?t<p&&this.#o(o,e,t+1):(this.#s.has(e)||this.#s.size<B)&&this.#s.set(e,(this.#s.get(
e)??0)+1)}}}function P(M){if(!(typeof M!="string"||!M.startsWith("{")))try{return JSON.parse(M)}catch{return}}}),61480:((H,K,v)=>{v.d(K,{g:()=>P});var g=v(13875),
D=v(31424),B=v(99744),W=v(51208);const p=50,T="…",E=20,w=3;class P{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#a=new g.cR;#l=new g.cR;#u={app:new Set,platform:new Set};#c=0;#m=0;#M=0;#h=0;#p=0;#f=1;#d=1;constructor(t){
const{from:s,to:o}=t.window;this.#t=t,this.#n=new W._V({from:s,to:o,budgetsMs:t.budgetsMs}),this.#s=new D.un(s,o),this.#e=new D.un(s,o),this.#r=new D.un(s,o)}request(t,{
own:s,fraction:o,project:e}){if(this.#c+=1,this.#f=Math.min(this.#f,o),t.error===!1&&(this.#m+=1),t.user&&(this.#M+=1),this.#u.platform.add(e),t.refused)return;
const{user:a,latencyMs:u}=t,d=this.#w(t);this.#s.add(d,1/o),this.#_(this.#i,t.route).add(d,1/o),!a&&!s&&this.#_(this.#o,t.route).add(d,1/o),a?u!==null&&this.#a.
add(u):this.#e.add(d,1/o),s||this.#n.request(t)}beside(t,s){this.#u.app.add(s),this.#n.line(t)}line(t,s){const{at:o,trace:e,latencyMs:a}=t;this.#d=Math.min(this.#d,
s),this.#h+=1,e!==null&&(this.#p+=1),this.#r.add(this.#w({...t,endedAt:o}),1/s),a!==null&&this.#l.add(a)}sampledAnew(t){this.#n.sampledAnew(t)}close(t){this.#n.
close(t)}held(t){const{window:s,unit:o}=this.#t,{joinedTo:e,appTo:a,last:u,app:d,platform:l}=t,_=[...this.#u.app].some(y=>!this.#u.platform.has(y));return{window:s,
last:u,app:{...d,lines:this.#h,traced:this.#p,tracesAlike:!_||this.#f>=1,unit:o,spread:m(this.#l),inSilence:this.#b(l.silence,Math.min(a,s.to))},platform:{...l,
entries:Math.max(this.#c,l.entries),users:this.#c===0?null:this.#M,succeeded:this.#m,spread:m(this.#a)},joined:this.#n.joined(e),sampled:this.#f<1,counted:this.#g(
Math.min(e,a,s.to)),monitoring:this.#v(t)}}#g(t){const{from:s}=this.#t.window;if(t<=s)return null;const o=(e,a)=>new Map([...this.#i].map(([u,d])=>[u,d.between(
e,a)]));return{app:this.#r.between(s,t),budgetsMs:this.#t.budgetsMs,routes:o(s,t),strangers:new Map([...this.#o].map(([e,a])=>[e,a.between(s,t)])),noise:w*Math.
sqrt(M(this.#f)+M(this.#d)),parts:Array.from({length:E},(e,a)=>{const[u,d]=[s+a*(t-s)/E,s+(a+1)*(t-s)/E],l=[...o(u,d)].map(([_,y])=>[_,(0,D.e6)(y)]);return{from:u,
to:d,app:(0,D.e6)(this.#r.between(u,d)),routes:new Map(l)}})}}#b(t,s){const{from:o}=this.#t.window;if(t===null)return null;const e=Math.min(t.to??s,s),a=t.from-
o+s-e;if(t.from>=e||a<=0)return null;const u=(0,D.e6)(this.#r.between(t.from,e));return{n:((0,D.e6)(this.#r.between(o,s))-u)/a*(e-t.from),found:u}}#y(t){const s=t.
map(({from:l,to:_,counts:y})=>({from:l,to:_,of:(0,D.e6)(y),app:(0,D.e6)(this.#r.between(l,_)),cloud:(0,D.e6)(this.#s.between(l,_))})),o=s.findIndex(({of:l,app:_})=>l>=
B.QD&&_>l/2),e=o<0?[]:s.slice(o).filter(({of:l,app:_,cloud:y})=>l>=B.QD&&Math.max(_,y)<=B.$j*l),[a,u]=[e[0]?.from,e.at(-1)?.to];if(a===void 0||u===void 0)return null;
const d=l=>e.reduce((_,y)=>_+l(y),0);return{fromAt:a,toAt:u,found:Math.round(d(({app:l})=>l)),of:d(({of:l})=>l)}}#v({minutes:t,joinedTo:s,appTo:o,monitoringSpread:e,
ownBetween:a}){const{from:u}=this.#t.window,d=this.#c>0?s:Math.min(s,o),l=t.filter(y=>y.from>=u-1e3&&y.to<=d);if(l.length===0&&t.length===0)return null;const _=y=>(0,D.
NU)(l.map(x=>y(x.from,x.to)));return{counted:{monitoring:(0,D.NU)(l.map(({counts:y})=>y)),platform:_((y,x)=>this.#s.between(y,x)),app:_((y,x)=>this.#r.between(y,
x)),others:this.#c>0?_((y,x)=>this.#e.between(y,x)):_(a),noise:{platform:w*Math.sqrt(M(this.#f)),app:w*Math.sqrt(M(this.#d))}},unlogged:this.#y(l),all:(0,D.NU)(
t.map(({counts:y})=>y)),spread:e}}#w({endedAt:t,error:s,latencyMs:o}){return{endedAt:t,error:s,slow:o===null?null:this.#t.budgetsMs.map(e=>o>e)}}#_(t,s){const o=t.
has(s)||t.size<p?s:T;let e=t.get(o);return e===void 0&&(e=new D.un(this.#t.window.from,this.#t.window.to),t.set(o,e)),e}}function M(i){return(1-i)/i}function m(i){
const t=i.count;return t===0?null:{n:t,p50Ms:i.atRank(Math.ceil(.5*t)),p95Ms:i.atRank(Math.ceil(.95*t))}}}),75524:((H,K,v)=>{v.d(K,{A2:()=>o,G8:()=>m,zo:()=>M});
var g=v(31424);const D=2,B=.1,W=5,p=.05,T=6,E=6,w=8,P=.25;function M(l,_){const{app:y,routes:x,noise:S}=l,F=(0,g.NU)([...x.values()]),f={app:null,platform:null,
agree:!1,latencies:[],errors:null};if((0,g.e6)(F)===0&&(0,g.e6)(y)===0)return f;const b=_===!1?null:i(y,F,S),k=b===null?a(l,_===!1):{routes:[...x.keys()],counts:F};
if(k!==null){const $=d(l,k.routes);if($!==null)return{...f,app:{code:"stopped",log:"app",...$,by:"platform"}};const J=t(l,k);if(J!==null)return{...f,app:J};const tt=l.
budgetsMs.map((Z,Y)=>s(l,k.counts,Z,Y)),V=tt.find(Z=>Z?.code==="lacks")??null;if(V!==null)return{...f,app:V};const ot=tt.map(Z=>Z?.code==="latency-differs"?Z:null);
return{...f,agree:_!==!1&&(0,g.e6)(k.counts)>=W,latencies:ot,errors:b}}const[U,j]=[Math.round((0,g.e6)(y)),Math.round((0,g.e6)(F))];if(U<=j){const $=m(y,F,S,"ap\
p","platform");return{...f,app:$==="agree"?{code:"unchecked",log:"app"}:$}}if(_===!1)return f;const C=Math.round((0,g.e6)(y)/(0,g.e6)(F)),Q=C>=2&&C<=E&&u((0,g.k3)(
y,C),F,g.Yi,S,!1);return _===!0||Q?{...f,app:{code:"too-many",log:"app",found:U,of:j,by:"platform"}}:{...f,platform:{code:"lacks",log:"platform",kind:"all",found:j,
of:U,by:"app"}}}function m(l,_,y,x,S,F=g.Yi){const f={..._,ok:Math.max(0,_.ok-F.ok),failed:Math.max(0,_.failed-F.failed)},[R,b,k]=[(0,g.e6)(l),(0,g.e6)(f),(0,g.
e6)(_)],U=(j,C,Q)=>({code:"lacks",log:x,kind:j,found:Math.round(C),of:Math.round(Q),by:S});return f.failed-l.failed-l.unknown>e(f.failed,y)?U("failed",l.failed,
f.failed):f.ok-l.ok-l.unknown>e(f.ok,y)?U("ok",l.ok,f.ok):b-R>e(b,y)?U("all",R,b):R-k>e(k,y)?{code:"too-many",log:x,found:Math.round(R),of:Math.round(k),by:S}:"\
agree"}function i(l,_,y){const[x,S]=[(0,g.e6)(l),(0,g.e6)(_)],F=l.failed-_.failed;return Math.abs(x-S)>e(S,y)||F<=e(_.failed,y)?null:{code:"status-differs",log:"\
app",app:Math.round(F),platform:0,of:Math.round(S)}}function t({app:l,noise:_,strangers:y},{routes:x,counts:S}){const F=(0,g.e6)((0,g.NU)(x.flatMap(k=>y.get(k)??
[]))),f=(0,g.e6)(S)-F,R=(0,g.e6)(l)-f,b=Math.min(e(f,_),Math.max(e(f,0),F/2));return F<=D||R<=b?null:{code:"not-users",log:"app",found:Math.round(Math.min(R,F)),
of:Math.round((0,g.e6)(l))}}function s({app:l,noise:_},y,x,S){const[F,f]=[l.slow[S]??0,y.slow[S]??0],R=f-F-l.untimed;if(R<=e(f,_))return null;const[b,k]=[Math.round(
F),Math.round(f)];return(0,g.e6)(y)-(0,g.e6)(l)>R/2?{code:"lacks",log:"app",kind:"slow",found:b,of:k,by:"platform"}:{code:"latency-differs",log:"app",budgetMs:x,
app:b,platform:k,of:Math.round((0,g.e6)(y))}}function o({noise:l},_){return l>0&&e(_,l)>=_}function e(l,_){return Math.max(D,B*l)+_*Math.sqrt(Math.max(0,l))}function a({
app:l,routes:_,noise:y},x){const S=(0,g.e6)((0,g.NU)([..._.values()])),F=[..._].toSorted(([,b],[,k])=>(0,g.e6)(k)-(0,g.e6)(b)),f=F.filter(([,b])=>(0,g.e6)(b)>=p*
S).slice(0,T),R=(0,g.NU)(F.slice(f.length).map(([,b])=>b));for(let b=2**f.length-1;b>=0;b-=1){const k=f.filter((j,C)=>(b&1<<C)!==0),U=(0,g.NU)(k.map(([,j])=>j));
if((0,g.e6)(U)+(0,g.e6)(R)!==0&&u(l,U,R,y,x))return{routes:k.map(([j])=>j),counts:U}}return null}function u(l,_,y,x,S){const F=(f,R,b)=>f>=R-e(R,x)&&(S||f<=b+e(
b,x));return F(l.failed+l.unknown,_.failed,_.failed+y.failed+l.unknown)&&F((0,g.e6)(l),(0,g.e6)(_),(0,g.e6)(_)+(0,g.e6)(y))&&F(l.ok+l.unknown,_.ok,_.ok+y.ok+l.unknown)}
function d({parts:l,noise:_},y){let x=null;for(let S=0;S<l.length;S+=1){let[F,f]=[0,0];for(let R=S;R<l.length;R+=1){const b=l[R];F+=b?.app??0,f+=y.reduce((j,C)=>j+
(b?.routes.get(C)??0),0),f>=w&&f-F>_*Math.sqrt(f)&&F<=P*f&&(x===null||f>x.of)&&(x={fromAt:l[S]?.from??0,toAt:b?.to??0,found:Math.round(F),of:Math.round(f)})}}return x}}),
31424:((H,K,v)=>{v.d(K,{NU:()=>w,Yi:()=>W,e6:()=>E,k3:()=>P,un:()=>p});const g=2e3,D=1e3,B=["ok","failed","unknown","untimed"],W={ok:0,failed:0,unknown:0,slow:[],
untimed:0};class p{#t;#n;#s;#e={};#i=[];constructor(m,i){const t=Math.max(1,i-m);this.#t=m,this.#s=Math.max(1,Math.min(g,Math.ceil(t/D))),this.#n=t/this.#s}add({
endedAt:m,error:i,slow:t},s){const o=Math.floor((m-this.#t)/this.#n);if(!(o>=0&&o<this.#s))return;const e=i===null?"unknown":i?"failed":"ok";if(T(this.#e[e]??=this.#o(),
o,s),t===null)T(this.#e.untimed??=this.#o(),o,s);else for(const[a,u]of t.entries())u&&T(this.#i[a]??=this.#o(),o,s)}between(m,i){const t=u=>this.#r(u,m,i),{ok:s,
failed:o,unknown:e,untimed:a}=this.#e;return{ok:t(s),failed:t(o),unknown:t(e),slow:Array.from(this.#i,t),untimed:t(a)}}#o(){return new Float64Array(this.#s)}#r(m,i,t){
if(m===void 0)return 0;const[s,o]=[(i-this.#t)/this.#n,(t-this.#t)/this.#n];let e=0;for(let a=Math.max(0,Math.floor(s));a<Math.min(this.#s,o);a+=1){const u=Math.
min(a+1,o)-Math.max(a,s);e+=(m[a]??0)*Math.max(0,Math.min(1,u))}return e}}function T(M,m,i){M[m]=(M[m]??0)+i}function E({ok:M,failed:m,unknown:i}){return M+m+i}
function w(M){const m=[],i={...W,slow:m};for(const t of M){for(const s of B)i[s]+=t[s];for(const[s,o]of t.slow.entries())m[s]=(m[s]??0)+o}return i}function P({ok:M,
failed:m,unknown:i,slow:t,untimed:s},o){return{ok:M/o,failed:m/o,unknown:i/o,slow:t.map(e=>e/o),untimed:s/o}}}),73222:((H,K,v)=>{v.d(K,{g:()=>i,h:()=>M});var g=v(
7017);const D=50,B=10,W=5,p=.8,T=.15,E=.85,w=20,P=.1;class M{#t=new Map;#n=0;#s=0;add(e,a){if(!(e>0&&a>0))return;const u=Math.max(-B,Math.min(B,Math.log10(a/e))),
d=Math.round(u*D);this.#t.set(d,(this.#t.get(d)??0)+1),this.#n+=1,this.#s+=a}addAll(e){for(const[a,u]of e.#t)this.#t.set(a,(this.#t.get(a)??0)+u);this.#n+=e.#n,
this.#s+=e.#s}get n(){return this.#n}mismatch(e){if(this.#n<W)return null;const a=t(this.#e(.5)),u=s(e,a);if(u===null)return null;let d=0;for(const[y,x]of this.#t)
t(y/D)===a&&(d+=x);const l=this.#e(.75)-this.#e(.25)<=P,_=this.#s/this.#n>=w;return d>=p*this.#n&&(_||l)?{seems:u,declared:e,traces:this.#n}:null}#e(e){let a=e*
this.#n;for(const[u,d]of[...this.#t].toSorted(([l],[_])=>l-_))if(a-=d,a<=0)return u/D;return 0}}const m=40;function i(o,e,a){if(Math.min(o.n,e.n)<m||!(o.p50Ms>0&&
o.p95Ms>0))return null;const[u,d]=[e.p50Ms/o.p50Ms,e.p95Ms/o.p95Ms].map(_=>t(Math.log10(_)));if(u===void 0||u!==d)return null;const l=s(a,u);return l===null?null:
{seems:l,declared:a,traces:0}}function t(o){const e=Math.round((o-(E-T)/2)/3),a=o-3*e;return a>=-T-1e-9&&a<=E+1e-9?e:Number.NaN}function s(o,e){if(e===0||Number.
isNaN(e))return null;const a=g.Z[o]/1e3**e;return Object.keys(g.Z).find(d=>Math.abs(Math.log10(g.Z[d]/a))<.1)??null}}),99744:((H,K,v)=>{v.d(K,{$j:()=>o,Ff:()=>i,
Fi:()=>m,Po:()=>M,QD:()=>a,Rc:()=>l,Rt:()=>t,SU:()=>T,So:()=>P,UX:()=>E,Ug:()=>x,Xq:()=>e,_d:()=>u,b2:()=>y,kz:()=>w,of:()=>s,q0:()=>W,we:()=>d,z3:()=>p});var g=v(
75524),D=v(31424);const B=2,W=.05,p=5,T=6,E=5,w=.2,P=4,M=.1,m=.2,i=.05,t=.8,s=8,o=.25,e=1,a=20,u=3,d=.002,l=.01,_=20;function y({n:S,found:F},f){return S-F>B&&S-
F>f*S}function x(S,F){const{monitoring:f,others:R,noise:b}=S;return(0,D.e6)(f)<_?null:F==="platform"?(0,g.G8)(S.platform,f,b.platform,F,"monitoring"):(0,g.G8)(S.
app,f,b.app,F,"monitoring",R)}}),38430:((H,K,v)=>{v.d(K,{L:()=>S});var g=v(38419),D=v(75524),B=v(31424),W=v(73222),p=v(99744),T=v(51208);const E={present:!1,confirmed:!1,
doubts:[],open:{errors:null,latency:null},unit:null,stalled:null,thin:!1};function w(f,R,b){const{app:k,joined:U}=f;if(k.lines===0)return E;const j=e(f),C=a(k,b),
Q=k.traced>=p.Rt*k.lines&&k.tracesAlike&&U.pairs>0,{doubts:$,confirmed:J,open:tt}=Q?t(f,R,b):s(f,R,b),V=U.pairs,Z=U.appOnly>p.So&&U.appOnly>p.Po*(U.appOnly+V)&&
R.whole===!0?[{code:"too-many",log:"app",found:U.appOnly+V,of:V,by:"platform"}]:[],Y=m(f),nt=$.length>0?null:P(f,R);return{present:!0,confirmed:J&&Z.length===0&&
nt===null,doubts:[...j===null?[]:[j],...$,...nt===null?[]:[nt],...Z,...C],open:Q?u(U,b):tt,unit:j,stalled:Y,thin:M(f,b,Q)}}function P({monitoring:f},{doubts:R}){
const b=U=>U.code==="lacks"&&U.kind==="failed"&&U.by==="monitoring";if(f===null||!R.some(b))return null;const k=p.Ug(f.counted,"app");return k!==null&&k!=="agre\
e"&&b(k)?k:null}function M({joined:f,sampled:R,counted:b},{slowAllowed:k},U){if(!R)return!1;const j=2*Math.min(...k),C=l([...f.routes.values()].flatMap(({ok:Q,failed:$})=>[
Q,$])).n;return U?C*j<p.SU:b!==null&&(0,D.A2)(b,j*(0,B.e6)(b.app))}function m({app:f,platform:R,monitoring:b,window:k}){if(b?.unlogged!=null)return{code:"stoppe\
d",log:"app",...b.unlogged,by:"monitoring"};const{silence:j,probes:C}=R;if(j===null||f.inSilence===null||p.b2(C,p.kz))return null;const{n:Q,found:$}=f.inSilence;
return Q<p.Xq||$>p.$j*Q?null:{code:"stopped",log:"app",fromAt:j.from,toAt:j.to??k.to,found:0,of:j.probes,by:"probes"}}const i={errors:null,latency:null};function t(f,R,{
errorRateBudget:b}){const{joined:k,last:U}=f,j="app",C=[],Q=[...k.routes.values()].filter(({ok:it,failed:lt})=>it.found+lt.found>0),$=it=>l(Q.map(lt=>lt[it])),J=it=>p.
b2(it,p.q0),tt=k.slow.map((it,lt)=>l(Q.flatMap(ct=>ct.slow[lt]??[]))).find(J),V={ok:$("ok"),failed:$("failed"),...tt===void 0?{}:{slow:tt}};for(const it of["ok",
"failed","slow"]){const{n:lt,found:ct}=V[it]??{n:0,found:0};J({n:lt,found:ct})&&C.push({code:"lacks",log:j,kind:it,found:ct,of:lt,by:"platform"})}const ot=C.length>
0?null:_(Q,f.window);ot!==null&&C.push({code:"stopped",log:j,...ot,by:"platform"});const Z=l([$("ok"),$("failed")]);k.shared>p.So&&k.shared>p.Fi*(k.shared+Z.n)&&
C.push({code:"shared-traces",log:j,found:k.shared,of:k.shared+Z.n}),k.notUsers>=p._d&&k.notUsers>p.Ff*k.pairs&&C.push({code:"not-users",log:j,found:k.notUsers,of:k.
pairs});const{n:Y,cloudFails:nt,appFails:ht}=k.statuses;d(nt,Y,b)&&C.push({code:"status-differs",log:j,app:ht,platform:nt,of:Y});const ut=R.whole===!0||$("ok").
found>0;return{doubts:C,confirmed:ut&&(U||Z.found>=p.z3),open:i}}function s(f,{whole:R},{slowAllowed:b,errorRateBudget:k}){const{counted:U,monitoring:j,platform:C}=f,
Q=C.entries>0&&U!==null?(0,D.zo)(U,R):null,$={doubts:[],confirmed:!1,open:i};if(Q?.agree===!0){const{latencies:tt,errors:V}=Q,ot=tt.find((Y,nt)=>Y!==null&&o(Y,b[nt]??
1))??null,Z=V?.code==="status-differs"&&d(V.app,V.of,k);return{...$,confirmed:!0,open:{errors:Z?V:null,latency:ot}}}if(Q?.app!=null&&Q.app.code!=="unchecked")return{
...$,doubts:[Q.app]};const J=j===null?null:p.Ug(j.counted,"app");return J==="agree"?{...$,confirmed:!0}:{...$,doubts:J===null?[]:[J]}}function o({app:f,platform:R,
of:b},k){const U=C=>(0,g.fl)(b,C,k)<=p.Rc,j=R-f<p._d||R<=k*b;return R>f&&!U(f)&&(U(R)||!j)}function e({app:f,joined:R,counted:b,platform:k,monitoring:U}){const j=f.
tracesAlike?R.ratios.mismatch(f.unit):null,Q=(R.ratios.n>0||f.spread===null?[]:[b&&k.spread,U?.spread]).map(J=>J==null||f.spread===null?null:(0,W.g)(f.spread,J,
f.unit)),$=j??Q.find(J=>J!==null)??null;return $===null?null:{code:"unit",log:"app",...$}}function a({requests:f,noLatency:R,noStatus:b},{errorRateBudget:k,slowAllowed:U}){
const j=(Q,$)=>Q>=p._d&&Q>$/2*f,C=f;return[...j(R,Math.min(...U))?[{code:"values-missing",log:"app",field:"latency",found:C-R,of:C}]:[],...j(b,k)?[{code:"values\
-missing",log:"app",field:"status",found:C-b,of:C}]:[]]}function u({statuses:f,slow:R},{errorRateBudget:b,slowAllowed:k}){const{n:U,cloudFails:j,appFails:C}=f,Q=d(
C,U,b)?{code:"status-differs",log:"app",app:C,platform:j,of:U}:null,$=R.find(({n:J,cloud:tt,app:V},ot)=>o({app:V,platform:tt,of:J},k[ot]??1));return{errors:Q,latency:$===
void 0?null:{code:"latency-differs",log:"app",budgetMs:$.budgetMs,app:$.app,platform:$.cloud,of:$.n}}}function d(f,R,b){return f>=p._d&&f>Math.max(p.we,b/2)*R}function l(f){
return f.reduce((R,{n:b,found:k})=>({n:R.n+b,found:R.found+k}),{n:0,found:0})}function _(f,{from:R,to:b}){const k=Array.from({length:T.nn},(C,Q)=>l(f.flatMap(({
parts:$})=>$[Q]??[])));let U=null;for(let C=0;C<T.nn;C+=1){let Q={n:0,found:0};for(let $=C;$<T.nn;$+=1)Q=l([Q,k[$]??{n:0,found:0}]),Q.n>=p.of&&Q.found<=p.$j*Q.n&&
(U===null||Q.n>U.sum.n)&&(U={first:C,last:$,sum:Q})}if(U===null)return null;const j=C=>R+C*(b-R)/T.nn;return{fromAt:j(U.first),toAt:j(U.last+1),found:U.sum.found,
of:U.sum.n}}function y(f){const{platform:R,joined:b,monitoring:k}=f;if(R.entries===0)return{whole:!1,doubts:[]};const U=[],{probes:j,silence:C,routing:Q}=R,$=j.
n>=p.UX&&j.n-j.found<=p.q0*j.n+1;if(j.found>0&&(0,p.b2)(j,p.kz))U.push({code:"lacks",log:"platform",kind:"all",found:j.found,of:j.n,by:"probes"});else if(C!==null){
const{from:ut,to:it,probes:lt}=C,ct=it??f.window.to;U.push({code:"stopped",log:"platform",fromAt:ut,toAt:ct,found:0,of:lt,by:"probes"})}else j.n>=p._d&&j.found===
0&&R.succeeded===0&&U.push({code:"lacks",log:"platform",kind:"ok",found:0,of:j.n,by:"probes"});const{excluded:J,byKind:tt}=Q==="unread"?x:Q,V=k===null?null:(0,p.
Ug)(k.counted,"platform"),ot=V!==null&&V!=="agree"&&V.code==="lacks"&&V.kind!=="failed"&&tt;V!==null&&V!=="agree"&&V.code==="lacks"&&!ot&&U.push(V);const Z=V===
"agree"||$&&R.users!==null&&R.users>0;if(R.users===0&&f.app.lines>p.So&&V!=="agree"){const ut=f.app.lines;U.push({code:"lacks",log:"platform",kind:"all",found:0,
of:ut,by:"app"})}const Y={n:b.appOnly+b.pairs,found:b.pairs};!Z&&b.appOnly>p.So&&b.appOnly>p.Po*Y.n&&U.push({code:"lacks",log:"platform",kind:"all",found:Y.found,
of:Y.n,by:"app"});const nt=Q!=="unread"&&J===null;if(U.length===0&&b.pairs===0&&f.counted!==null&&f.app.lines>0){const ut=(0,D.zo)(f.counted,Z||nt?!0:null);ut.platform!==
null&&U.push(ut.platform)}return J!==null&&!Z&&U.push({code:"excluded",log:"platform",...J}),{whole:U.length>0?!1:Z||nt?!0:null,doubts:U}}const x={excluded:null,
byKind:!1};function S(f,R){const b=y(f),k=R.platformOnly?E:w(f,b,R),{stalled:U}=k,j=[...k.doubts,...U!==null&&f.last?[U]:[],...b.doubts],C=($,J)=>({judged:$,certain:J,
doubts:j,platformWhole:b.whole,open:{errors:null,latency:null},blocking:k.unit,thin:$==="app"&&k.thin}),Q=k.doubts.length===0&&(U===null||!f.last);if(k.present&&
Q){if(U!==null)return C("app",!1);if(k.confirmed)return{...C("app",!0),open:k.open};if(j.unshift({code:"unchecked",log:"app"}),!f.last)return C("app",!1)}return f.
platform.entries>0&&b.doubts.length===0?C("platform",!0):F(f)?C("monitoring",!0):!k.present&&f.platform.entries===0?C(null,!0):C(f.platform.entries===0||k.present&&
k.doubts.length===0?"app":"platform",!1)}function F({monitoring:f}){return f!==null&&(0,B.e6)(f.all)>0}}),98219:((H,K,v)=>{v.d(K,{GN:()=>B,Lu:()=>E,nY:()=>D});var g=v(
28654);function D(w,{errorStatus:P,route:M,user:m}){const{trace:i,startedAt:t,latencyMs:s,refused:o}=w,e=t+(s??0),a=(0,g.Pd)(w,P);return{trace:W(i),startedAt:t,
endedAt:e,latencyMs:s,error:a,refused:o,route:M,user:m}}function B(w,P){const{trace:M,at:m,startedAt:i,latencyMs:t}=w;return{trace:W(M),at:m,startedAt:i,latencyMs:t,
error:(0,g.Pd)(w,P)}}function W(w){return w===null||w===""?null:w.slice(w.lastIndexOf("/")+1)}const p=5,T=24;function E(w,P){if(P===void 0)return w??"";const m=(URL.
parse(P,"http://x")?.pathname??"").split("/").slice(1,1+p).map(i=>/\d/.test(i)||i.length>T||i.includes("%")?"*":i);return`${w??""} /${m.join("/")}`.trim()}}),51208:((H,K,v)=>{
v.d(K,{TA:()=>m,_V:()=>M,nn:()=>p});var g=v(73222);const D=2e4,B=200,W="…",p=60,T=1e4,E=6e4,w=.1,P=2e3;class M{#t;#n=new Map;#s;#e;#i;#o=[];constructor(u){this.#t=
u,this.#s=s(u.budgetsMs);const d=u.to-u.from;this.#e=u.from+Math.min(T,d/4),this.#i=Math.max(P,Math.min(E,d*w))}sampledAnew(u){this.#o=u}request(u){if(u.trace===
null||u.refused)return;const d=this.#r(u.trace);d.requests.push(u),d.firstAt=Math.min(d.firstAt,u.startedAt),d.lastAt=Math.max(d.lastAt,u.endedAt)}line(u){if(u.
trace===null)return;const d=this.#r(u.trace);d.lines.push(u),d.firstAt=Math.min(d.firstAt,u.startedAt),d.lastAt=Math.max(d.lastAt,u.at)}joined(u){const d=s(this.#t.
budgetsMs);o(d,this.#s);for(const l of this.#n.values())l.lastAt<u&&this.#a(d,l);return d}close(u){for(const[d,l]of this.#n)l.lastAt>=u||(this.#a(this.#s,l),this.#n.
delete(d))}#r(u){let d=this.#n.get(u);if(d!==void 0)return d;d={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(u,d);const[l]=this.#n.size>D?this.#n:[];
return l!==void 0&&(this.#a(this.#s,l[1]),this.#n.delete(l[0])),d}#a(u,d){const{requests:l,lines:_}=d,y=this.#l(d),[x,...S]=l;if(x===void 0){!y&&_.some(({at:f,startedAt:R})=>f>=
this.#e&&R>=this.#t.from)&&(u.appOnly+=1);return}if(S.length>0){u.shared+=l.length;return}x.user&&x.endedAt<this.#t.to&&!y&&this.#u(u,x,_.length>0),_.length!==0&&
(u.pairs+=1,u.lines+=_.length,x.user?i(u,x,m(_)):u.notUsers+=1)}#l({firstAt:u,lastAt:d}){return this.#o.some(l=>u<=l&&l<=d+this.#i)}#u(u,{route:d,error:l,latencyMs:_,
endedAt:y},x){const{from:S,to:F,budgetsMs:f}=this.#t,R=t(u.routes,d,f.length),b=_===null?[]:R.slow.filter((U,j)=>_>(f[j]??1/0)),k=R.parts[Math.min(p-1,Math.floor(
(y-S)/(F-S)*p))];for(const U of[l===!0?R.failed:R.ok,...b,k])U!==void 0&&(U.n+=1,x&&(U.found+=1))}}function m(a){const[u,...d]=a;if(u===void 0)throw new RangeError(
"a request has one entry or more");return d.reduce((l,_)=>{const y=Math.max(l.latencyMs??-1,_.latencyMs??-1),x=_.at>=l.at?_:l,S=x===_?l:_;return{...x,latencyMs:y<
0?null:y,error:x.error??S.error}},u)}function i(a,u,d){if(u.error!==null&&d.error!==null&&(a.statuses.n+=1,u.error&&!d.error&&(a.statuses.cloudFails+=1),d.error&&
!u.error&&(a.statuses.appFails+=1)),!(u.latencyMs===null||d.latencyMs===null)){a.ratios.add(d.latencyMs,u.latencyMs);for(const l of a.slow)l.n+=1,u.latencyMs>l.
budgetMs&&(l.cloud+=1),d.latencyMs>l.budgetMs&&(l.app+=1)}}function t(a,u,d){const l=a.has(u)||a.size<B?u:W;let _=a.get(l);if(_===void 0){const y=()=>({n:0,found:0}),
x=S=>Array.from({length:S},y);_={ok:y(),failed:y(),slow:x(d),parts:x(p)},a.set(l,_)}return _}function s(a){return{routes:new Map,pairs:0,lines:0,notUsers:0,shared:0,
appOnly:0,ratios:new g.h,statuses:{n:0,cloudFails:0,appFails:0},slow:a.map(u=>({budgetMs:u,n:0,cloud:0,app:0}))}}function o(a,u){for(const[d,l]of u.routes){const _=t(
a.routes,d,l.slow.length);for(const y of["ok","failed"])e(_[y],l[y]);for(const[y,x]of l.slow.entries())e(_.slow[y],x);for(const[y,x]of l.parts.entries())e(_.parts[y],
x)}for(const d of["pairs","lines","notUsers","shared","appOnly"])a[d]+=u[d];a.ratios.addAll(u.ratios);for(const d of["n","cloudFails","appFails"])a.statuses[d]+=
u.statuses[d];for(const[d,l]of u.slow.entries()){const _=a.slow[d];if(_!==void 0)for(const y of["n","cloud","app"])_[y]+=l[y]}}function e(a,u){a!==void 0&&(a.n+=
u.n,a.found+=u.found)}}),69466:((H,K,v)=>{v.d(K,{h:()=>p});var g=v(51208),D=v(33678);const B=1e3,W=15*6e4;class p{#t;#n=new Map;#s=new Map;#e=0;constructor(w){this.#t=
w}get repeated(){return this.#e}sift(w,P){const M=[];for(const m of w){const{trace:i,at:t}=m;if(i===null){M.push(m);continue}const s=this.#o(i);if(s!==null){this.#e+=
1,this.#t(m)&&!s&&(this.#r(i,!0,P),M.push({...m,latencyMs:null,unusable:"notANumber",status:null}));continue}const o=this.#n.get(i);o===void 0?this.#n.set(i,{lines:[
m],lastAt:t}):(this.#e+=1,o.lines.push(m),o.lastAt=Math.max(o.lastAt,t))}return[...M,...this.#i(P-B,P)]}releaseAll(w){return this.#i(1/0,w)}#i(w,P){const M=[];for(const[
i,{lines:t,lastAt:s}]of this.#n){if(s>=w)continue;const o=t.length===1?t[0]:T(t);this.#n.delete(i),this.#r(i,this.#t(o),P),M.push(o)}const m=Math.floor((P-W)/6e4);
for(const i of this.#s.keys())i<m&&this.#s.delete(i);return M}#o(w){const P=(0,D.tQ)(w);for(const M of this.#s.values()){const m=M.get(P);if(m!==void 0)return m}
return null}#r(w,P,M){const m=Math.floor(M/6e4);let i=this.#s.get(m);i===void 0&&(i=new Map,this.#s.set(m,i)),i.set((0,D.tQ)(w),P)}}function T(E){const w=(0,g.TA)(
E.map(s=>({...s,error:s.status===null?null:!1}))),P=E.toSorted((s,o)=>s.at-o.at).findLast(s=>s.status!==null)?.status??null,M=E.find(s=>s.group!==null)?.group??
null,{error:m,...i}=w,{latencyMs:t}=w;return{...i,status:P,group:M,startedAt:w.at-(t??0),unusable:t===null?E.find(s=>s.unusable!==null)?.unusable??null:null}}}),
70738:((H,K,v)=>{v.d(K,{$B:()=>T,Gy:()=>W,j3:()=>B,yd:()=>p});var g=v(38419),D=v(90429);function B(E,w,P,M){return w===0?1:(0,D.Ts)(w/M,E*P/M)}function W(E,w,P,M){
return w>=E?1:(0,D.QN)(Math.floor(w/M)+1,E*P/M)}function p(E,w,P,M){return(0,g.ux)(B(E,E,w,P),M)?(0,g.PD)(0,E,m=>(0,g.ux)(B(E,m,w,P),M)):null}function T(E,w,P,M,m=1e7){
const i=t=>(0,g.ux)(W(E.n+t,E.k,w,P),M);return i(m)?(0,g.PD)(0,m,i):null}}),85675:((H,K,v)=>{v.d(K,{AM:()=>W,m$:()=>p});const g=.9;function D(i,t,s){return M(i,
t,T(s))}function B(i,t,s){return M(i,t,E(s))}function W(i,t){const s=Math.max(i,t);return Number.isFinite(s)?s+Math.log1p(Math.exp(Math.min(i,t)-s)):s}class p{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#a;#l;#u=0;constructor(t){
const{allowedRate:s,slices:o,provenRate:e=s,burst:a=1}=t;if(!(s>=0&&s<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${s}`);if(!(e>=0&&e<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${e}`);if(!(a>=1))throw new RangeError(`a burst is of one or more, not ${a}`);if(!Number.isInteger(o)||o<1)throw new RangeError(
`a window has one slice or more, not ${o}`);this.allowedRate=s,this.slices=o,this.#t=new Float64Array(o),this.#n=new Float64Array(o),this.#s=new Float64Array(o);
const[u,d]=[T(s),E(e)];this.#e=a===1?u:P(u,s,a),this.#i=a===1?d:P(d,e,a),this.#o=e,this.#r=a,this.#a=new Float64Array(o),this.#l=new Float64Array(o*this.#e.length)}add(t,s){
const o=this.#t[t];if(o===void 0)throw new RangeError(`slice ${t} is not in 0..${this.slices-1}`);this.#t[t]=o+1,t<this.#u&&(this.#u=t);const e=s===null?this.#s:
s?this.#n:null;e!==null&&(e[t]=(e[t]??0)+1)}totals(t=this.slices-1){const s={n:0,k:0,unknown:0};for(let o=0;o<=this.#c(t);o+=1){const e=this.#s[o]??0;s.n+=(this.#t[o]??
0)-e,s.k+=this.#n[o]??0,s.unknown+=e}return s}failLnE(t){return this.failLnEs(t).at(-1)??0}failLnEs(t){const s=this.#c(t),o=this.#a,e=this.#e.length;if(e===0)return o.
slice(0,s+1);for(let a=this.#u;a<=s;a+=1){const u=this.#t[a]??0,d=this.#n[a]??0,l=.5+.5*(a+1)/this.slices,_=Math.log(l-(a===0?0:.5+.5*a/this.slices));let y=Math.
log(1-l);for(const[x,S]of this.#e.entries()){const F=this.#l[(a-1)*e+x]??-1/0,f=W(F,_)+m(u,d,S);this.#l[a*e+x]=f,y=W(y,S.lnWeight+f)}o[a]=y}return this.#u=Math.
max(this.#u,s+1),o.slice(0,s+1)}leastFailLnE(t,s){const o=this.failLnEs(t).length-1;if(o<0)return 0;const e=this.#e.length,a=.5+.5*(o+1)/this.slices;return this.#e.
reduce((u,{lnWeight:d,onGood:l},_)=>W(u,d+(this.#l[o*e+_]??-1/0)+s*l),Math.log(1-a))}worstFailLnE(t){const s=new p({allowedRate:this.allowedRate,slices:this.slices,
burst:this.#r});s.#t.set(this.#t);for(const[o,e]of this.#n.entries())s.#n[o]=e+(this.#s[o]??0);return s.failLnEs(t).reduce((o,e)=>Math.max(o,e),-1/0)}failLnEsInBursts(t,s){
const o=new p({allowedRate:this.allowedRate,slices:this.slices,burst:s});return o.#t.set(this.#t),o.#n.set(this.#n),o.failLnEs(t)}proveInBursts(t){const s=E(this.#o);
this.#i=t===1?s:P(s,this.#o,t)}counts(t){return{n:this.#t[t]??0,k:this.#n[t]??0}}passLnE(t){return this.passLnEOf(this.totals(t))}passLnEOf({n:t,k:s,unknown:o}){
return M(t+o,s+o,this.#i)}#c(t){return Math.min(t,this.slices-1)}}function T(i){const s=[...[1.5,2,3,5,10,30,100].map(e=>e*i).filter(e=>e<g-1e-9),g],o=[{rate:1.1*
i,weight:.04},{rate:1.25*i,weight:.06},...s.map(e=>({rate:e,weight:.9/s.length}))].filter(({rate:e})=>e>i&&e<1);return o.length===0&&i<1&&o.push({rate:(1+i)/2,weight:1}),
w(o,i)}function E(i){return i===0?[]:w([{rate:.9*i,weight:.04},{rate:.8*i,weight:.06},...[.05,.3,.6].map(t=>({rate:t*i,weight:.3}))],i)}function w(i,t){const s=i.
reduce((o,{weight:e})=>o+e,0);return i.map(({rate:o,weight:e})=>({rate:o,lnWeight:Math.log(e/s),onBad:Math.log(o/t),onGood:Math.log1p(-o)-Math.log1p(-t)}))}function P(i,t,s){
return i.map(({rate:o,lnWeight:e})=>{const a=-(o-t)/s;return{rate:o,lnWeight:e,onBad:Math.log(o/t)/s+a,onGood:a}})}function M(i,t,s){return s.length===0?0:s.reduce(
(o,e)=>W(o,e.lnWeight+m(i,t,e)),-1/0)}function m(i,t,{onBad:s,onGood:o}){return(t===0?0:t*s)+(i===t?0:(i-t)*o)}})};
