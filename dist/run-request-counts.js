"use strict";exports.id=6740,exports.ids=[6740],exports.modules={79338:((J,K,v)=>{v.d(K,{iT:()=>k,pQ:()=>S,p_:()=>N});var p=v(10603),T=v(82961);const S={sights:Object.fromEntries(
p.Mi.map(y=>[y,null])),from:0,until:1/0};function N(y,c){const r=k(y.id,c,y.beside===void 0?[]:(0,T.EG)(y.id).beside);return r===null||!g(r,y)?y:{...y,decision:"\
inconclusive",reason:r}}function g(y,{decision:c,reason:r}){return c==="pass"?!0:c==="inconclusive"&&x.includes(r.code)&&(0,p.Lx)(y.why)}const x=["not-proven","\
no-requests","proven-too-soon","gauge-no-points"];function k(y,{sights:c,from:r,until:t,spareMs:s=0},o=[]){const u=[...(0,T.EG)(y).needs,...o].map(m=>({source:m,
...c[m]??D})).filter(({readTo:m,gap:L})=>m<(b(L)?t-s:t)).toSorted((m,L)=>m.readTo-L.readTo)[0];if(u===void 0)return null;const{source:l,readTo:h,gap:i}=u,_=Math.
max(r,h);return{code:"not-covered",source:l,missingFromAt:_,why:i?.code??"not-looked",detail:i?.detail??""}}function b(y){return y===null||(0,p.ii)(y.code)}const D={
readTo:-1/0,gap:null}}),55649:((J,K,v)=>{v.d(K,{W:()=>T,b:()=>p});const p={decision:"not-judged",reason:{code:"budget-none"},evidence:null};function T(S,N){return{
id:S,value:null,limit:null,unit:N,n:0,bad:null,interval:null,...p}}}),11234:((J,K,v)=>{v.d(K,{Q:()=>x});var p=v(52686);const T=500,S=120,N=20,g="\u2026";class x{#t=new Map;#n=0;get count(){
return this.#n}add(b,D){this.#n+=1;const y=(0,p.o)(D,S),c=this.#t.get(`${b} ${y}`);if(c!==void 0)c.count+=1;else if(this.#t.size<T)this.#t.set(`${b} ${y}`,{who:b,
name:y,count:1});else{const r=this.#t.get(`${b} ${g}`)??{who:b,name:g,count:0};r.count+=1,this.#t.set(`${b} ${g}`,r)}}facts(){const b=[...this.#t.values()].toSorted(
(D,y)=>y.count-D.count||(D.name<y.name?-1:1));return{count:this.#n,by:b.slice(0,N).map(D=>({...D}))}}}}),10953:((J,K,v)=>{v.d(K,{Jh:()=>N,Xk:()=>S,kv:()=>T});const p=[
"p50","p90","p95","p99"];function T({id:g},{certain:x,doubts:k,open:b}){return x?g==="error-rate"?b.errors:p.includes(g)?b.latency:null:k[0]??{code:"unchecked",
log:"app"}}function S(g,x){if(g.decision!=="pass"&&g.decision!=="fail")return g;const k=T(g,x);return k===null?g:{...g,decision:"inconclusive",reason:{code:"log\
-doubted",doubt:k}}}function N({judged:g,certain:x,doubts:k,open:b,blocking:D}){const y=[...k,...[b.errors,b.latency].filter(t=>t!==null)];if(y.length===0)return null;
const c={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,interval:null,evidence:null},r=g==="app"&&b.errors===null&&b.latency===null;return x&&r?{...c,
decision:"pass",reason:{code:"other-log-judged",judged:g,doubts:y}}:x&&D===null&&b.errors===null&&b.latency===null?{...c,decision:"warn",reason:{code:"other-log\
-judged",judged:g??"app",doubts:y}}:{...c,decision:"inconclusive",reason:{code:"logs-disagree",judged:g,doubts:y}}}}),5942:((J,K,v)=>{v.d(K,{AX:()=>g,KQ:()=>N,pZ:()=>T});
const p=10,T=6e3,S=6e4;function N(x){const k={.5:"p50",.9:"p90",.95:"p95",.99:"p99"},[,b]=Object.entries(k).find(([D])=>Math.abs(Number(D)-x)<1e-9)??[];if(b===void 0)
throw new RangeError(`no budget is of the quantile ${x}`);return b}function g(x,k){const b=Math.max(Math.floor(x/(p*S)),Math.ceil(k/S));return Math.max(1,b)*S}}),
62580:((J,K,v)=>{v.d(K,{R1:()=>N,mS:()=>g,pd:()=>S});var p=v(38419),T=v(70738);function S(c,r,t){return{failLn:Math.log(2/c),aloneLn:Math.log(2*t/c),passLn:Math.
log(2/r),failLevel:c/2/t,passLevel:r/2}}function N(c,r,t){const{n:s,k:o,unknown:n,seen:u,breach:l}=c,h=s+n,{allowedRate:i,slices:_,levels:m,provenRate:L=i,burst:j=1,
proofBurst:d=j,minDurationMs:E=0}=r,O={allowedRate:i,...L===i?{}:{provenRate:L},...j===1?{}:{burst:j},...d===j?{}:{proofBurst:d},failLnE:y(l===null?c.failLnE:Math.
max(l.lnE,c.failLnE)),failLnThreshold:m.aloneLn,passLnE:y(c.passLnE),passLnThreshold:m.passLn,pTooMany:t.kind==="ended"?x(h,o,i,j):null,pTooFew:t.kind==="ended"?
k(h,o+n,L,d):null,failLevel:m.failLevel,passLevel:m.passLevel};if(s===0)return{decision:"inconclusive",reason:u===0?{code:"no-requests"}:{code:"no-usable-values",
entries:u},evidence:O};const w=t.kind==="ended";if(l!==null&&!(w&&l.slice===_-1))return{decision:"fail",reason:{code:"breach-early",afterMs:Math.min(t.afterMs,l.
afterMs)},evidence:O};if(l!==null||D(O.pTooMany,m.failLevel))return{decision:"fail",reason:{code:"breach-at-end"},evidence:O};if(c.passLnE>=m.passLn||D(O.pTooFew,
m.passLevel))return!w&&t.afterMs<E?{decision:"inconclusive",reason:{code:"proven-too-soon",minDurationMs:E},evidence:O}:{decision:"pass",reason:{code:w?"proven-\
at-end":"proven-early"},evidence:O};const R=w&&n>0?[k(s,o,L,d),x(s,o,i,j)]:[];if(D(R[0]??null,m.passLevel)||D(R[1]??null,m.failLevel))return{decision:"inconclus\
ive",reason:{code:"possibly-bad",unknown:n,entries:h},evidence:O};const B={n:h,k:o+n};return{decision:"inconclusive",reason:{code:"not-proven",moreClean:d===1?(0,p.
vV)(B,L,m.passLevel):(0,T.$B)(B,L,d,m.passLevel),failsFrom:b(h,i,j,m.failLevel)},evidence:O}}function g(c,r,t){const{allowedRate:s,provenRate:o=s,burst:n=1,proofBurst:u=n,
passLevel:l}=c;return(0,p.ux)(k(r,t,o,u),l)}function x(c,r,t,s){return s===1?(0,p.fl)(c,r,t):(0,T.j3)(c,r,t,s)}function k(c,r,t,s){return s===1?(0,p.Er)(c,r,t):
(0,T.Gy)(c,r,t,s)}function b(c,r,t,s){const o=t===1?(0,p.c2)(c,r,s):(0,T.yd)(c,r,t,s);return o!==null?o:(0,p.PD)(c+1,Number.MAX_SAFE_INTEGER,n=>(0,p.ux)(x(n,n,r,
t),s))}function D(c,r){return c!==null&&(0,p.ux)(c,r)}function y(c){return Math.min(c,Number.MAX_VALUE)}}),42618:((J,K,v)=>{v.d(K,{OQ:()=>S,RW:()=>T,Zd:()=>N,sX:()=>p});
const p={p50:.5,p90:.1,p95:.05,p99:.01};function T(g){return p[g===.95?"p95":S(g)]}function S(g){const k=["p50","p90","p99"].find(b=>Math.abs(1-p[b]-g)<1e-9);if(k===
void 0)throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${g}`);return k}function N(g,x){return Math.min(x*g,(1+g)/2)}}),73511:((J,K,v)=>{v.d(K,
{A:()=>S});var p=v(38419),T=v(62580);function S(N,{platform:g,app:x},k){const b=g-x;if(b<=0)return null;const D=N.n+b,y=N.k+b;return{id:"unlogged-errors",decision:(0,p.
ux)((0,p.fl)(D,y,k.allowedRate),k.failLevel)?"fail":(0,T.mS)(k,D,y)?"warn":"inconclusive",reason:{code:"unlogged-errors",platform:g,app:x},value:y/D,limit:k.allowedRate,
unit:"ratio",n:D,bad:y,interval:null,evidence:null}}}),39849:((J,K,v)=>{v.d(K,{L:()=>x});var p=v(10603),T=v(48946),S=v(82961);const N=["no-access","not-reachabl\
e"],g=["no-requests","no-usable-values"];function x(n,{cancelled:u,policies:l,required:h=S.J4}){const i=n.filter(j=>j.decision==="fail").sort(t)[0];if(i!==void 0)
return{verdict:"fail",cause:c(i.id),decisive:i.id,job:"failure"};if(u)return{verdict:"inconclusive",cause:"cancelled",decisive:null,job:"failure"};const _=n.filter(
j=>!y(j,h)),m=h.filter(j=>!n.some(d=>d.id===j));if(_.length===0&&m.length===0)return n.some(k)?{verdict:"pass",cause:"within-budgets",decisive:null,job:"success"}:
b(l.onInconclusive);const L=n.some(({id:j,decision:d})=>(0,S.EG)(j).of==="probes"&&d==="pass");return{verdict:"inconclusive",...D({open:_,missing:m,probed:L,required:h},
l)}}function k({id:n,decision:u,reason:l}){return u!=="pass"||["not-killed","events-none"].includes(l.code)?!1:["users","probes","instances"].includes((0,S.EG)(
n).of)}function b(n){return{verdict:"inconclusive",cause:"insufficient-evidence",decisive:null,job:o(n)}}function D({open:n,missing:u,required:l,probed:h},i){const _=n.
find(w=>w.reason.code==="serving-changed");if(_!==void 0)return{cause:"changed",decisive:_.id,job:o(i.onInconclusive)};const m=n.find(({reason:w})=>N.includes(w.
code)||w.code==="not-covered"&&(0,p.Lx)(w.why));if(m!==void 0)return{cause:"no-access",decisive:m.id,job:o(i.onNoData)};const L=n.find(({reason:w})=>w.code==="t\
raffic-vanished");if(L!==void 0)return{cause:"insufficient-evidence",decisive:L.id,job:o(i.onInconclusive)};const j=n.find(w=>r(w.id)&&g.includes(w.reason.code)),
d=h&&j?.reason.code==="no-requests"&&!u.some(r);if(!d&&(j!==void 0||u.some(r)))return{cause:"no-data",decisive:j?.id??null,job:o(i.onNoData)};const E=l.some(r)?
void 0:n.find(({reason:w})=>w.code==="gauge-no-points"),O=l.filter(w=>(0,S.EG)(w).needs.some(R=>T.wS.some(B=>B===R)));return E!==void 0&&O.every(w=>n.some(R=>R.
id===w))?{cause:"no-data",decisive:E.id,job:o(i.onNoData)}:{cause:"insufficient-evidence",decisive:(d?j:n[0])?.id??null,job:o(i.onInconclusive)}}function y({id:n,
decision:u},l){return u==="pass"||u==="not-judged"||u==="warn"&&!l.includes(n)}function c(n){return{service:"readiness",probes:"probe"}[(0,S.EG)(n).of]??"budget"}
function r(n){return(0,S.EG)(n).of==="users"}function t(n,u){if(r(n.id)&&r(u.id)){const[l,h]=[s(n),s(u)];if(l!==h)return l>h?-1:1}return S.tD.indexOf(n.id)-S.tD.
indexOf(u.id)}function s({evidence:n}){return n===null?-1/0:Math.max(n.failLnE,n.pTooMany===null?-1/0:-Math.log(n.pTooMany))}function o(n){return n==="pass"?"su\
ccess":n==="warn"?"warning":"failure"}}),67817:((J,K,v)=>{v.d(K,{S:()=>g,j:()=>N});var p=v(6514);const[T,S]=[p.OA["p95-budget"].parse(p.OA["p95-budget"].default)??
2e3,p.OA["error-rate-budget"].parse(p.OA["error-rate-budget"].default)??.01];function N({p95BudgetMs:x}){return x??T}function g({errorRateBudget:x}){return x??S}}),
7006:((J,K,v)=>{v.d(K,{R:()=>g,r:()=>N});var p=v(67817),T=v(33678),S=v(84638);function N(x,k,{from:b,to:D}){const{settleMs:y}=k,c=(0,T.Pf)(k);return{filter:(0,S.
mr)((0,S.W$)(x,c),{fields:c,to:D,quickMs:(0,p.j)(k)}),window:{from:b,to:D+y}}}function g({startedAt:x},{from:k,to:b}){return x>=k&&x<b}}),93473:((J,K,v)=>{v.d(K,
{Cv:()=>Tt,zL:()=>Lt,Km:()=>gt,GC:()=>Mt,Rv:()=>Pt,BU:()=>wt,FJ:()=>xt,xQ:()=>Dt,b4:()=>_t});var p=v(67817),T=v(55649),S=v(85675);const N=120;function g({id:U,evidence:e,
throughSlice:a,startedAt:f,windowMs:M,levels:A}){const I=e.failLnEs(a),P=I.reduce((W,$,z)=>$>(I[W]??-1/0)?z:W,0);return{id:U,points:x(I.length,P).map(W=>({at:f+
(W+1)/e.slices*M,failLnE:k(I[W]??0),passLnE:k(e.passLnE(W))})),failLnThreshold:A.aloneLn,passLnThreshold:A.passLn}}function x(U,e){const a=Math.min(U,N-1),f=Array.
from({length:a},(M,A)=>Math.floor((A+1)*U/a)-1);return U===0?[]:[...new Set([...f,e])].sort((M,A)=>M-A)}function k(U){return Math.max(-Number.MAX_VALUE,Math.min(
U,Number.MAX_VALUE))}var b=v(21743),D=v(62580);const y=1.2,c=20,r=10;function t(U,e,a,{prior:f=r,most:M=c}={}){const[A,I]=[o(U,0,U.length),o(e,0,e.length)];if(A===
0||I===0)return 1;const P=I/A;let W=0;for(const z of new Set(a))W=Math.max(W,s(U,e,P,z));const $=Math.min(M,(I*W+f)/(I+f));return $<y?1:$}function s(U,e,a,f){let[
M,A]=[0,0];for(let I=U.length;I>=f;I-=f){const P=o(U,I-f,I);M+=(o(e,I-f,I)-P*a)**2,A+=P*a*(1-a)}return A===0?0:M/A}function o(U,e,a){let f=0;for(let M=e;M<a;M+=
1)f+=U[M]??0;return f}const n=15,u=.97,l=30,h=.2;class i{#t;#n;constructor(e,a){const f=m(e,a),[M,A]=f.reduce(([I,P],W)=>[I+W.n*W.times,P+W.k*W.times],[0,0]);this.#t=
L(Math.max(A,.5)/Math.max(M,1)),this.#n=j(f,this.#t).map(Math.log)}lnRatio(e,a,f){return e===0?0:this.#s(e,a,f)-this.#s(e,a,0)}#s(e,a,f){let M=-1/0;const A=_;for(let P=0;P<
n;P+=1){const W=this.#t[P]??0,$=W+(1-W)*f,z=(this.#n[P]??0)+d(e,a,$);A[P]=z,z>M&&(M=z)}let I=0;for(let P=0;P<n;P+=1)I+=Math.exp((A[P]??0)-M);return M+Math.log(I)}}
const _=new Float64Array(n);function m(U,e){const a=new Map;for(let f=0;f<U.length;f+=1){const[M,A]=[U[f]??0,e[f]??0];if(M===0)continue;const I=`${M}/${A}`,P=a.
get(I);P===void 0?a.set(I,{n:M,k:A,times:1}):P.times+=1}return[...a.values()]}function L(U){const[e,a]=[Math.min(U/10,u/2),u];return Float64Array.from({length:n},
(f,M)=>M===0?Math.min(U/30,u/4):e*(a/e)**((M-1)/(n-2)))}function j(U,e){const a=U.map(({n:M,k:A})=>{const I=e.map(W=>d(M,A,W)),P=Math.max(...I);return I.map(W=>Math.
exp(W-P))}),f=new Float64Array(n).fill(1/n);for(let M=0;M<l;M+=1){const A=new Float64Array(n).fill(h);for(const[P,W]of a.entries()){let $=0;for(let Q=0;Q<n;Q+=1)
$+=(W[Q]??0)*(f[Q]??0);const z=(U[P]?.times??0)/$;for(let Q=0;Q<n;Q+=1)A[Q]=(A[Q]??0)+z*(W[Q]??0)*(f[Q]??0)}const I=A.reduce((P,W)=>P+W,0);for(let P=0;P<n;P+=1)
f[P]=(A[P]??0)/I}return f}function d(U,e,a){return(e===0?0:e*Math.log(a))+(e===U?0:(U-e)*Math.log1p(-a))}const E=.05,O=20,w=.05;class R{#t;#n;constructor(e){const a=Float64Array.
from(e).sort(),f=Math.max(.5,Math.min(1-E,1-O/a.length));this.#t=a[Math.floor(f*(a.length-1))]??0;const M=a.filter(I=>I>this.#t),A=M.reduce((I,P)=>I+P-this.#t,0)/
Math.max(1,M.length);this.#n=Math.max(w,A)}of(e){return(e-this.#t)/this.#n}}function B(U,e){let[a,f]=[0,U.length];for(;a<f;){const M=a+f>>>1;(U[M]??1/0)>=e?f=M:
a=M+1}return U.length-a}const F=[2,5,20],C=.8,G=.9;class X{#t;#n;#s;constructor(e,a,f){this.#t=e,this.#n=[...F.map(M=>M*a).filter(M=>M<C),G],this.#s=f}get count(){
return 1+this.#n.length}of(e){const a=new Float64Array(this.count),f=this.walk();let M=-1/0;for(let A=0;A<this.#s;A+=1){const[I,P]=[e.n[A]??0,e.k[A]??0];M=Math.
max(M,f.ended(I,P));for(const[W,$]of this.#n.entries())a[W+1]=(a[W+1]??0)+this.#t.lnRatio(I,P,$)}return a[0]=M,a}walk(){return new q(this.#t,this.#n,this.#s)}}class q{#t;#n;#s;#e;#i=0;constructor(e,a,f){
this.#t=e,this.#n=a,this.#s=f,this.#e=a.map(()=>-1/0)}soFar(e,a){return this.#r(this.#o(e,a))}ended(e,a){this.#e=this.#o(e,a);const f=this.#r(this.#e);return this.#i+=
1,f}#o(e,a){const f=this.#l(this.#i+1)-(this.#i===0?0:this.#l(this.#i));return this.#n.map((M,A)=>(0,S.AM)(this.#e[A]??-1/0,Math.log(f))+this.#t.lnRatio(e,a,M))}#r(e){
return(0,S.AM)(Math.log(1-this.#l(this.#i+1)),e.reduce(S.AM,-1/0)-Math.log(e.length))}#l(e){return Math.min(1,.5+.5*e/this.#s)}}const V=3,st=24*36e5;class H{#t;#n;#s;#e=new Map;#i;constructor(e,a,f){
this.#t=f,this.#n=e,this.#s=Math.max(1,Math.round(f.windowMs/e.partMs));const M=[];for(const{id:A,allowedRate:I}of a){const P=e.rates[A];if(P===void 0||ot(P,this.#s).
length<V)continue;const W=new X(new i(P.n,P.k),I,this.#s),$=ot(P,this.#s).map(({index:Q,...tt})=>({index:Q,scores:W.of(tt)})),z=Array.from({length:W.count},(Q,tt)=>new R(
$.map(Y=>Y.scores[tt]??0)));this.#e.set(A,{counts:P,scores:W,scales:z});for(const Q of $)M[Q.index]=Math.max(M[Q.index]??-1/0,Z(Q.scores,z))}this.#i=Float64Array.
from(M.filter(A=>A!==void 0)).sort()}get windows(){return this.#i.length}knows(e,a){const f=this.#e.get(e)?.counts;if(f===void 0)return"unknown";const[M,A]=[dt(
f.n),dt(f.k)];return A>M*a?"broken":"kept"}get long(){return this.#a()>=0}isUnlike({asBad:e}){return e<=Math.max(0,this.#a())}burst(e){return this.#o(e,{})}proofBurst(e){
return this.#o(e,{prior:2,most:50})}#o(e,a){const f=this.#n.rates[e];if(f===void 0)return 1;const M=Math.ceil(st/this.#n.partMs),A=I=>Array.from(I).slice(-M);return t(
A(f.n),A(f.k),[1,3,this.#s],a)}standings(e,a,f,M){const A=this.#e.get(e);if(A===void 0)return[];const{slices:I,windowMs:P}=this.#t,W=Math.min(f,I-1),$=A.scores.
walk(),z=this.#n.partMs/(P/I),Q={n:[],k:[]};let[tt,Y,nt,it,lt]=[0,0,0,0,-1/0];const ht=[];for(let ut=0;ut<=W;ut+=1){const pt=a.counts(ut);[Y,nt,it]=[Y+pt.n,nt+pt.
k,it+1];const bt=Math.max(Y,Math.round(Y*z/it));if(lt=Math.max(lt,$.soFar(bt,nt)),ut===I-1||this.#r(ut+1)>tt){const Et=it>=Math.floor(z)?Y:bt;$.ended(Et,nt),Q.n.
push(Et),Q.k.push(nt),[tt,Y,nt,it]=[tt+1,0,0,0]}const yt=A.scales[0]?.of(lt)??-1/0,Ut=M&&ut===I-1?Math.max(yt,Z(A.scores.of(Q),A.scales,1)):yt;ht.push({windows:this.
windows,asBad:B(this.#i,Ut-this.#l())})}return ht}#r(e){const{slices:a,windowMs:f}=this.#t;return Math.min(this.#s-1,Math.floor((e+.5)/a*f/this.#n.partMs))}#l(){
return this.long?0:-Math.log(this.#t.alphaFail*(this.windows+1))}#a(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function Z(U,e,a=0){let f=-1/0;
for(let M=a;M<U.length;M+=1)f=Math.max(f,e[M]?.of(U[M]??0)??-1/0);return f}function ot({n:U,k:e},a){const[f,M]=[Array.from(U),Array.from(e)];return Array.from({
length:Math.floor(f.length/a)},(A,I)=>{const P=f.length-I*a;return{index:I,n:f.slice(P-a,P),k:M.slice(P-a,P)}}).filter(A=>A.n.some(I=>I>0))}function dt(U){let e=0;
for(let a=0;a<U.length;a+=1)e+=U[a]??0;return e}var rt=v(38419),et=v(70738);function at(U,e,a){const{id:f,evidence:M,breach:A}=e,{throughSlice:I,ended:P,slices:W,
windowMs:$}=a,z=U.knows(f,M.allowedRate);if(z==="unknown")return null;const Q=U.burst(f),tt=U.standings(f,M,I,P),Y=tt.at(-1)??{windows:U.windows,asBad:U.windows},
nt=z==="kept"&&U.long?null:ct(M,Q,a),it=M.failLnEs(I),lt=tt.findIndex((ut,pt)=>pt>=(A?.slice??W-1)&&(nt===null||pt>=nt)&&(z==="broken"||U.isUnlike(ut))),ht={windows:Y.
windows,asBad:Y.asBad};return{breach:lt===-1?null:{slice:lt,afterMs:(lt+1)/W*$,lnE:A?.lnE??it[lt]??0},reason:z==="broken"?{code:"bursts-as-before",burst:Q}:{code:"\
like-the-past",...ht,...Q>1?{burst:Q}:{}},past:ht}}function ct(U,e,a){const f=Math.max(e,a.burst),{levels:M,throughSlice:A,ended:I,slices:P}=a,W=U.failLnEsInBursts(
A,f).findIndex(Y=>Y>=M.aloneLn);if(W!==-1)return W;const{n:$,k:z,unknown:Q}=U.totals(),tt=f===1?0:(0,et.j3)($+Q,z,U.allowedRate,f);return I&&(0,rt.ux)(tt,M.failLevel)?
P-1:1/0}var vt=v(67334),ft=v(42618);class At{#t;#n;#s;#e;#i;#o;#r=new vt.X;#l=0;#a=null;constructor(e){const{errorRateBudget:a,p95BudgetMs:f,quantiles:M=[],alphaFail:A=.01,
alphaPass:I=.05,passMargin:P=1}=e;if(!(P>=1))throw new RangeError(`a pass margin is one or more, not ${P}`);const W=M.map(({quantile:$})=>(0,ft.OQ)($));if(new Set(
W).size<W.length)throw new RangeError("a quantile has one budget");this.#t=e,this.#s={id:"error-rate",...this.#u(a??1)},this.#e={id:"p95",budgetMs:f??1/0,...this.#u(
ft.sX.p95)},this.#i=M.map(({quantile:$,budgetMs:z})=>{const Q=(0,ft.OQ)($);return{id:Q,budgetMs:z,...this.#u(ft.sX[Q])}}),this.#o=[...a===void 0?[]:[this.#s],...f===
void 0?[]:[this.#e],...this.#i],this.#n=(0,D.pd)(A,I,Math.max(1,this.#o.length))}awaitPast(){this.#a="awaited"}know(e){const{slices:a,windowMs:f,alphaFail:M=.01,
burst:A=1}=this.#t,I=this.#o.map(({id:W,evidence:$})=>({id:W,allowedRate:$.allowedRate})),P=e===null||e instanceof H;this.#a=P?e:new H(e,I,{slices:a,windowMs:f,
alphaFail:M});for(const{id:W,evidence:$}of this.#o)$.proveInBursts(Math.max(A,this.#g(W)))}observe({slice:e,latencyMs:a,latencyWithin:f,error:M}){if(this.#l+=1,
this.#s.evidence.add(e,M),a!==null&&this.#r.add(a),a===null&&f===void 0)return;const{lowMs:A,highMs:I}=f??{lowMs:a??0,highMs:a??0};for(const{evidence:P,budgetMs:W}of[
this.#e,...this.#i])P.add(e,A>W?!0:I<=W?!1:null)}look(e,a){const{slices:f,windowMs:M,minDurationMs:A=0}=this.#t;a!==void 0&&a.throughSlice>e&&this.#f(a);const I=this.#o.
map(({evidence:$})=>$.failLnEs(e));let P=0;for(let $=0;$<(I[0]?.length??0);$+=1){const z=I.map(Q=>Q[$]??0);P=z.reduce(S.AM)-Math.log(z.length),P>=this.#n.failLn&&
this.#m($,z)}const W=Math.min(e+1,f)/f*M;return{breached:this.#a!=="awaited"&&this.#o.some($=>this.#d($,Math.max(e,$.breach?.slice??-1))),strength:Math.min(1,Math.
max(0,P/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:$})=>Math.max(0,$.passLnE(e)/this.#n.passLn))),proven:(W>=A||W>=M)&&this.#o.every(({evidence:$})=>$.
passLnE(e)>=this.#n.passLn)}}findings(e){return this.look(e.throughSlice),[this.#M(e),this.#h(this.#e,e),...this.#i.map(a=>this.#h(a,e))]}latency(){return this.#r.
figures()}distribution(){return this.#r.distribution()}growth(e,a){const f={throughSlice:e,startedAt:a,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.
map(({id:M,evidence:A})=>g({id:M,evidence:A,...f}))}#u(e){const{slices:a,burst:f=1,passMargin:M=1}=this.#t,A=(0,ft.Zd)(e,M);return{evidence:new S.m$({allowedRate:e,
slices:a,provenRate:A,burst:f}),provenRate:A,breach:null}}#f({throughSlice:e,underWay:a}){if(!this.#o.includes(this.#s))return;const f=this.#s.evidence.leastFailLnE(
e,a);f<this.#n.aloneLn||(this.#s.breach??={slice:e,afterMs:(e+1)/this.#t.slices*this.#t.windowMs,lnE:f})}#m(e,a){const f=(e+1)/this.#t.slices*this.#t.windowMs;for(const[
M,A]of this.#o.entries()){const I=a[M]??0;I>=this.#n.failLn&&(A.breach??={slice:e,afterMs:f,lnE:I})}}#M(e){const{n:a,k:f}=this.#s.evidence.totals(),{errorRateBudget:M=null}=this.#t;
return{id:"error-rate",value:a===0?null:f/a,limit:M,unit:"ratio",n:a,bad:f,interval:a===0?null:(0,b.m)(a,f),...M===null?T.b:this.#p(this.#s,e)}}#h(e,a){const f=1-
ft.sX[e.id],{n:M,k:A}=e.evidence.totals(),I=(0,b.x)(M,f),P=e.budgetMs<1/0;return{id:e.id,value:this.#r.quantile(f),limit:P?e.budgetMs:null,unit:"ms",n:M,bad:P?A:
null,interval:M===0?null:{low:I.low===null?0:this.#r.atRank(I.low)??0,high:I.high===null?null:this.#r.atRank(I.high)},...P?this.#p(e,a):T.b}}#p({id:e,evidence:a,
provenRate:f,breach:M},A){const{burst:I=1,minDurationMs:P=0}=this.#t,W={...a.totals(),seen:this.#l,failLnE:a.failLnE(A.throughSlice),passLnE:a.passLnE(A.throughSlice),
breach:M},{allowedRate:$,slices:z}=a,Q=Math.max(I,this.#g(e)),tt={allowedRate:$,slices:z,levels:this.#n,provenRate:f,burst:I,proofBurst:Q,minDurationMs:P},Y=(0,D.
R1)(W,tt,A);if(Y.decision!=="fail")return Y;const nt=this.#c({id:e,evidence:a,provenRate:f,breach:M},A.throughSlice,A.kind==="ended");if(nt===null)return Y;const it=nt.
breach===null?{...Y,decision:"inconclusive",reason:nt.reason}:(0,D.R1)({...W,breach:nt.breach},tt,A);return{...it,evidence:it.evidence===null?null:{...it.evidence,
past:nt.past}}}#c(e,a,f){const{burst:M=1,slices:A,windowMs:I}=this.#t,P=this.#a;return P===null||P==="awaited"?null:at(P,e,{burst:M,slices:A,windowMs:I,levels:this.#n,
throughSlice:a,ended:f})}#d(e,a){if(e.breach===null)return!1;const f=this.#c(e,a,!1);return f===null||f.breach!==null}#g(e){return this.#a===null||this.#a==="aw\
aited"?1:this.#a.proofBurst(e)}}var mt=v(28654),kt=v(7006);const Ot=2e3,Mt=2e3;function gt(U,e,a){const{settleMs:f}=e,M=(0,p.j)(e)+Mt;return U-(a?Math.max(f,M):
M)}function Lt(U){return U-Mt}const Rt=100,It=80;function Pt(U){return 2*(U?.maxInstances??Rt)*(U?.concurrency??It)}function xt(U,e){return gt(U,e,!0)}function Dt(U,{
errorStatus:e,p95BudgetMs:a,quantileBudgets:f}){const M=Math.min(a??1/0,...f.map(({budgetMs:A})=>A));return(0,mt.Pd)(U,e)===!0||(U.latencyMs??0)>M}function wt(U,{
from:e,to:a},f){return Math.min(f-1,Math.max(0,Math.floor((U-e)/(a-e)*f)))}function _t(U,{from:e,to:a},f){const M=Math.floor((U-e)/(a-e)*f);return Math.min(f,Math.
max(0,M))-1}class Tt{judge;tally;#t;#n;slices;#s=0;constructor(e,a){this.#t=e,this.#n=a;const f=a.to-a.from;this.slices=Math.min(Ot,Math.max(1,Math.ceil(f/e.intervalMs)));
const{errorRateBudget:M,p95BudgetMs:A,quantileBudgets:I}=e,{passMargin:P,burst:W,minDurationMs:$,alphaFail:z,alphaPass:Q}=e;this.judge=new At({errorRateBudget:M,
p95BudgetMs:A,quantiles:I,slices:this.slices,windowMs:f,alphaFail:z,alphaPass:Q,passMargin:P,burst:W,minDurationMs:$}),this.tally=new mt.Qb({startedAt:a.from,windowMs:f,
errorStatus:e.errorStatus,p95BudgetMs:(0,p.j)(e),parts:this.slices})}count(e){for(const a of e)this.add(a)}get outside(){return this.#s}add(e){(0,kt.R)(e,this.#n)?
this.take(e):this.#s+=1}take(e){this.tally.add(e);const a=(0,mt.Pd)(e,this.#t.errorStatus),{startedAt:f,latencyMs:M,unusable:A}=e,I=wt(f,this.#n,this.slices),P=A===
null?e.latencyWithin:{lowMs:0,highMs:1/0};this.judge.observe({slice:I,latencyMs:M,error:a,...P===void 0?{}:{latencyWithin:P}})}throughSlice(e){return _t(e,this.#n,
this.slices)}}}),26764:((J,K,v)=>{v.d(K,{M:()=>S,V:()=>N});var p=v(11234),T=v(26207);class S{#t;#n;leftOut=new p.Q;#s=0;constructor(x,k){this.#t=(0,T.hC)(x),this.#n=
k}get probes(){return this.#s}whoIs(x){return this.#n(x)?"probe":(0,T.NI)((0,T.iN)(x),this.#t)}passes(x){const k=this.whoIs(x);return k===null?!0:(k==="probe"?this.#s+=
1:this.leftOut.add(k,N(k,x)),!1)}}function N(g,{httpRequest:x}){return g==="checker"||g==="bot"||g==="ignored-agent"?x?.userAgent??"":(0,T.XM)(x?.requestUrl??"")}}),
16748:((J,K,v)=>{v.d(K,{R:()=>b});var p=v(33678);const T=2e3,S=300,N=60,g=3,x=8,k={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,
status:/status|code|result/i};class b{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(c){this.#t=c}add(c){if((0,p.WD)(c))return;const r=c.jsonPayload??D(
c.textPayload);if(!(typeof r!="object"||r===null)){this.#e+=1;for(const t of["latency","status"])((0,p.fK)(c,this.#t[t])??null)!==null&&(this.#n[t]+=1);this.#e>
T||this.#o(r,c.jsonPayload===void 0?"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(c=>!this.#t[c].startsWith("httpRequest.")).filter(
c=>this.#e>0&&this.#n[c]===0).map(c=>({field:c,path:this.#t[c],entries:this.#e,instead:this.#i(k[c])}))}#i(c){const r=([t,s])=>(c.test(t.slice(t.indexOf(".")+1))?
T:0)+s;return[...this.#s].toSorted((t,s)=>r(s)-r(t)||t[0].localeCompare(s[0])).slice(0,x).map(([t])=>t)}#o(c,r,t){for(const[s,o]of Object.entries(c)){if(s.length>
N)continue;const n=`${r}.${/^\w+$/.test(s)?s:JSON.stringify(s)}`;typeof o=="object"&&o!==null&&!Array.isArray(o)?t<g&&this.#o(o,n,t+1):(this.#s.has(n)||this.#s.
size<S)&&this.#s.set(n,(this.#s.get(n)??0)+1)}}}function D(y){if(!(typeof y!="string"||!y.startsWith("{")))try{return JSON.parse(y)}catch{return}}}),61480:((J,K,v)=>{
v.d(K,{g:()=>D});var p=v(13875),T=v(31424),S=v(99744),N=v(51208);const g=50,x="\u2026",k=20,b=3;class D{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#l=new p.cR;#a=new p.
cR;#u={app:new Set,platform:new Set};#f=0;#m=0;#M=0;#h=0;#p=0;#c=1;#d=1;constructor(t){const{from:s,to:o}=t.window;this.#t=t,this.#n=new N._V({from:s,to:o,budgetsMs:t.
budgetsMs}),this.#s=new T.un(s,o),this.#e=new T.un(s,o),this.#r=new T.un(s,o)}request(t,{own:s,fraction:o,project:n}){if(this.#f+=1,this.#c=Math.min(this.#c,o),
t.error===!1&&(this.#m+=1),t.user&&(this.#M+=1),this.#u.platform.add(n),t.refused)return;const{user:u,latencyMs:l}=t,h=this.#w(t);this.#s.add(h,1/o),this.#_(this.#i,
t.route).add(h,1/o),!u&&!s&&this.#_(this.#o,t.route).add(h,1/o),u?l!==null&&this.#l.add(l):this.#e.add(h,1/o),s||this.#n.request(t)}beside(t,s){this.#u.app.add(
s),this.#n.line(t)}line(t,s){const{at:o,trace:n,latencyMs:u}=t;this.#d=Math.min(this.#d,s),this.#h+=1,n!==null&&(this.#p+=1),this.#r.add(this.#w({...t,endedAt:o}),
1/s),u!==null&&this.#a.add(u)}sampledAnew(t){this.#n.sampledAnew(t)}close(t){this.#n.close(t)}held(t){const{window:s,unit:o}=this.#t,{joinedTo:n,appTo:u,last:l,
app:h,platform:i}=t,_=[...this.#u.app].some(m=>!this.#u.platform.has(m));return{window:s,last:l,app:{...h,lines:this.#h,traced:this.#p,tracesAlike:!_||this.#c>=
1,unit:o,spread:c(this.#a),sinceSilent:this.#b(i.silentSince?.at??null,Math.min(u,s.to))},platform:{...i,entries:Math.max(this.#f,i.entries),users:this.#f===0?null:
this.#M,succeeded:this.#m,spread:c(this.#l)},joined:this.#n.joined(n),sampled:this.#c<1,counted:this.#g(Math.min(n,u,s.to)),monitoring:this.#E(t)}}#g(t){const{from:s}=this.#t.
window;if(t<=s)return null;const o=(n,u)=>new Map([...this.#i].map(([l,h])=>[l,h.between(n,u)]));return{app:this.#r.between(s,t),budgetsMs:this.#t.budgetsMs,routes:o(
s,t),strangers:new Map([...this.#o].map(([n,u])=>[n,u.between(s,t)])),noise:b*Math.sqrt(y(this.#c)+y(this.#d)),parts:Array.from({length:k},(n,u)=>{const[l,h]=[s+
u*(t-s)/k,s+(u+1)*(t-s)/k],i=[...o(l,h)].map(([_,m])=>[_,(0,T.e6)(m)]);return{from:l,to:h,app:(0,T.e6)(this.#r.between(l,h)),routes:new Map(i)}})}}#b(t,s){const{
from:o}=this.#t.window;return t===null||t<=o||s<=t?null:{n:(0,T.e6)(this.#r.between(o,t))/(t-o)*(s-t),found:(0,T.e6)(this.#r.between(t,s))}}#y(t){const s=t.map(
({from:i,to:_,counts:m})=>({from:i,to:_,of:(0,T.e6)(m),app:(0,T.e6)(this.#r.between(i,_)),cloud:(0,T.e6)(this.#s.between(i,_))})),o=s.findIndex(({of:i,app:_})=>i>=
S.QD&&_>i/2),n=o<0?[]:s.slice(o).filter(({of:i,app:_,cloud:m})=>i>=S.QD&&Math.max(_,m)<=S.$j*i),[u,l]=[n[0]?.from,n.at(-1)?.to];if(u===void 0||l===void 0)return null;
const h=i=>n.reduce((_,m)=>_+i(m),0);return{fromAt:u,toAt:l,found:Math.round(h(({app:i})=>i)),of:h(({of:i})=>i)}}#E({minutes:t,joinedTo:s,appTo:o,monitoringSpread:n,
ownBetween:u}){const{from:l}=this.#t.window,h=this.#f>0?s:Math.min(s,o),i=t.filter(m=>m.from>=l-1e3&&m.to<=h);if(i.length===0&&t.length===0)return null;const _=m=>(0,T.
NU)(i.map(L=>m(L.from,L.to)));return{counted:{monitoring:(0,T.NU)(i.map(({counts:m})=>m)),platform:_((m,L)=>this.#s.between(m,L)),app:_((m,L)=>this.#r.between(m,
L)),others:this.#f>0?_((m,L)=>this.#e.between(m,L)):_(u),noise:{platform:b*Math.sqrt(y(this.#c)),app:b*Math.sqrt(y(this.#d))}},unlogged:this.#y(i),all:(0,T.NU)(
t.map(({counts:m})=>m)),spread:n}}#w({endedAt:t,error:s,latencyMs:o}){return{endedAt:t,error:s,slow:o===null?null:this.#t.budgetsMs.map(n=>o>n)}}#_(t,s){const o=t.
has(s)||t.size<g?s:x;let n=t.get(o);return n===void 0&&(n=new T.un(this.#t.window.from,this.#t.window.to),t.set(o,n)),n}}function y(r){return(1-r)/r}function c(r){
const t=r.count;return t===0?null:{n:t,p50Ms:r.atRank(Math.ceil(.5*t)),p95Ms:r.atRank(Math.ceil(.95*t))}}}),75524:((J,K,v)=>{v.d(K,{A2:()=>o,G8:()=>c,zo:()=>y});
var p=v(31424);const T=2,S=.1,N=5,g=.05,x=6,k=6,b=8,D=.25;function y(i,_){const{app:m,routes:L,noise:j}=i,d=(0,p.NU)([...L.values()]),E={app:null,platform:null,
agree:!1,latencies:[],errors:null};if((0,p.e6)(d)===0&&(0,p.e6)(m)===0)return E;const w=_===!1?null:r(m,d,j),R=w===null?u(i,_===!1):{routes:[...L.keys()],counts:d};
if(R!==null){const X=h(i,R.routes);if(X!==null)return{...E,app:{code:"stopped",log:"app",...X,by:"platform"}};const q=t(i,R);if(q!==null)return{...E,app:q};const V=i.
budgetsMs.map((Z,ot)=>s(i,R.counts,Z,ot)),st=V.find(Z=>Z?.code==="lacks")??null;if(st!==null)return{...E,app:st};const H=V.map(Z=>Z?.code==="latency-differs"?Z:
null);return{...E,agree:_!==!1&&(0,p.e6)(R.counts)>=N,latencies:H,errors:w}}const[B,F]=[Math.round((0,p.e6)(m)),Math.round((0,p.e6)(d))];if(B<=F){const X=c(m,d,
j,"app","platform");return{...E,app:X==="agree"?{code:"unchecked",log:"app"}:X}}if(_===!1)return E;const C=Math.round((0,p.e6)(m)/(0,p.e6)(d)),G=C>=2&&C<=k&&l((0,p.
k3)(m,C),d,p.Yi,j,!1);return _===!0||G?{...E,app:{code:"too-many",log:"app",found:B,of:F,by:"platform"}}:{...E,platform:{code:"lacks",log:"platform",kind:"all",
found:F,of:B,by:"app"}}}function c(i,_,m,L,j,d=p.Yi){const E={..._,ok:Math.max(0,_.ok-d.ok),failed:Math.max(0,_.failed-d.failed)},[O,w,R]=[(0,p.e6)(i),(0,p.e6)(
E),(0,p.e6)(_)],B=(F,C,G)=>({code:"lacks",log:L,kind:F,found:Math.round(C),of:Math.round(G),by:j});return E.failed-i.failed-i.unknown>n(E.failed,m)?B("failed",i.
failed,E.failed):E.ok-i.ok-i.unknown>n(E.ok,m)?B("ok",i.ok,E.ok):w-O>n(w,m)?B("all",O,w):O-R>n(R,m)?{code:"too-many",log:L,found:Math.round(O),of:Math.round(R),
by:j}:"agree"}function r(i,_,m){const[L,j]=[(0,p.e6)(i),(0,p.e6)(_)],d=i.failed-_.failed;return Math.abs(L-j)>n(j,m)||d<=n(_.failed,m)?null:{code:"status-differ\
s",log:"app",app:Math.round(d),platform:0,of:Math.round(j)}}function t({app:i,noise:_,strangers:m},{routes:L,counts:j}){const d=(0,p.e6)((0,p.NU)(L.flatMap(R=>m.
get(R)??[]))),E=(0,p.e6)(j)-d,O=(0,p.e6)(i)-E,w=Math.min(n(E,_),Math.max(n(E,0),d/2));return d<=T||O<=w?null:{code:"not-users",log:"app",found:Math.round(Math.min(
O,d)),of:Math.round((0,p.e6)(i))}}function s({app:i,noise:_},m,L,j){const[d,E]=[i.slow[j]??0,m.slow[j]??0],O=E-d-i.untimed;if(O<=n(E,_))return null;const[w,R]=[
Math.round(d),Math.round(E)];return(0,p.e6)(m)-(0,p.e6)(i)>O/2?{code:"lacks",log:"app",kind:"slow",found:w,of:R,by:"platform"}:{code:"latency-differs",log:"app",
budgetMs:L,app:w,platform:R,of:Math.round((0,p.e6)(m))}}function o({noise:i},_){return i>0&&n(_,i)>=_}function n(i,_){return Math.max(T,S*i)+_*Math.sqrt(Math.max(
0,i))}function u({app:i,routes:_,noise:m},L){const j=(0,p.e6)((0,p.NU)([..._.values()])),d=[..._].toSorted(([,w],[,R])=>(0,p.e6)(R)-(0,p.e6)(w)),E=d.filter(([,w])=>(0,p.
e6)(w)>=g*j).slice(0,x),O=(0,p.NU)(d.slice(E.length).map(([,w])=>w));for(let w=2**E.length-1;w>=0;w-=1){const R=E.filter((F,C)=>(w&1<<C)!==0),B=(0,p.NU)(R.map(([
,F])=>F));if((0,p.e6)(B)+(0,p.e6)(O)!==0&&l(i,B,O,m,L))return{routes:R.map(([F])=>F),counts:B}}return null}function l(i,_,m,L,j){const d=(E,O,w)=>E>=O-n(O,L)&&(j||
E<=w+n(w,L));return d(i.failed+i.unknown,_.failed,_.failed+m.failed+i.unknown)&&d((0,p.e6)(i),(0,p.e6)(_),(0,p.e6)(_)+(0,p.e6)(m))&&d(i.ok+i.unknown,_.ok,_.ok+m.
ok+i.unknown)}function h({parts:i,noise:_},m){let L=null;for(let j=0;j<i.length;j+=1){let[d,E]=[0,0];for(let O=j;O<i.length;O+=1){const w=i[O];d+=w?.app??0,E+=m.
reduce((F,C)=>F+(w?.routes.get(C)??0),0),E>=b&&E-d>_*Math.sqrt(E)&&d<=D*E&&(L===null||E>L.of)&&(L={fromAt:i[j]?.from??0,toAt:w?.to??0,found:Math.round(d),of:Math.
round(E)})}}return L}}),31424:((J,K,v)=>{v.d(K,{NU:()=>b,Yi:()=>N,e6:()=>k,k3:()=>D,un:()=>g});const p=2e3,T=1e3,S=["ok","failed","unknown","untimed"],N={ok:0,failed:0,
unknown:0,slow:[],untimed:0};class g{#t;#n;#s;#e={};#i=[];constructor(c,r){const t=Math.max(1,r-c);this.#t=c,this.#s=Math.max(1,Math.min(p,Math.ceil(t/T))),this.#n=
t/this.#s}add({endedAt:c,error:r,slow:t},s){const o=Math.floor((c-this.#t)/this.#n);if(!(o>=0&&o<this.#s))return;const n=r===null?"unknown":r?"failed":"ok";if(x(
this.#e[n]??=this.#o(),o,s),t===null)x(this.#e.untimed??=this.#o(),o,s);else for(const[u,l]of t.entries())l&&x(this.#i[u]??=this.#o(),o,s)}between(c,r){const t=l=>this.#r(
l,c,r),{ok:s,failed:o,unknown:n,untimed:u}=this.#e;return{ok:t(s),failed:t(o),unknown:t(n),slow:Array.from(this.#i,t),untimed:t(u)}}#o(){return new Float64Array(
this.#s)}#r(c,r,t){if(c===void 0)return 0;const[s,o]=[(r-this.#t)/this.#n,(t-this.#t)/this.#n];let n=0;for(let u=Math.max(0,Math.floor(s));u<Math.min(this.#s,o);u+=
1){const l=Math.min(u+1,o)-Math.max(u,s);n+=(c[u]??0)*Math.max(0,Math.min(1,l))}return n}}function x(y,c,r){y[c]=(y[c]??0)+r}function k({ok:y,failed:c,unknown:r}){
return y+c+r}function b(y){const c=[],r={...N,slow:c};for(const t of y){for(const s of S)r[s]+=t[s];for(const[s,o]of t.slow.entries())c[s]=(c[s]??0)+o}return r}
function D({ok:y,failed:c,unknown:r,slow:t,untimed:s},o){return{ok:y/o,failed:c/o,unknown:r/o,slow:t.map(n=>n/o),untimed:s/o}}}),73222:((J,K,v)=>{v.d(K,{g:()=>r,
h:()=>y});var p=v(7017);const T=50,S=10,N=5,g=.8,x=.15,k=.85,b=20,D=.1;class y{#t=new Map;#n=0;#s=0;add(n,u){if(!(n>0&&u>0))return;const l=Math.max(-S,Math.min(
S,Math.log10(u/n))),h=Math.round(l*T);this.#t.set(h,(this.#t.get(h)??0)+1),this.#n+=1,this.#s+=u}addAll(n){for(const[u,l]of n.#t)this.#t.set(u,(this.#t.get(u)??
0)+l);this.#n+=n.#n,this.#s+=n.#s}get n(){return this.#n}mismatch(n){if(this.#n<N)return null;const u=t(this.#e(.5)),l=s(n,u);if(l===null)return null;let h=0;for(const[
m,L]of this.#t)t(m/T)===u&&(h+=L);const i=this.#e(.75)-this.#e(.25)<=D,_=this.#s/this.#n>=b;return h>=g*this.#n&&(_||i)?{seems:l,declared:n,traces:this.#n}:null}#e(n){
let u=n*this.#n;for(const[l,h]of[...this.#t].toSorted(([i],[_])=>i-_))if(u-=h,u<=0)return l/T;return 0}}const c=40;function r(o,n,u){if(Math.min(o.n,n.n)<c||!(o.
p50Ms>0&&o.p95Ms>0))return null;const[l,h]=[n.p50Ms/o.p50Ms,n.p95Ms/o.p95Ms].map(_=>t(Math.log10(_)));if(l===void 0||l!==h)return null;const i=s(u,l);return i===
null?null:{seems:i,declared:u,traces:0}}function t(o){const n=Math.round((o-(k-x)/2)/3),u=o-3*n;return u>=-x-1e-9&&u<=k+1e-9?n:Number.NaN}function s(o,n){if(n===
0||Number.isNaN(n))return null;const u=p.Z[o]/1e3**n;return Object.keys(p.Z).find(h=>Math.abs(Math.log10(p.Z[h]/u))<.1)??null}}),99744:((J,K,v)=>{v.d(K,{$j:()=>o,
Ff:()=>r,Fi:()=>c,Po:()=>y,QD:()=>n,Rc:()=>h,Rt:()=>t,SU:()=>x,So:()=>D,UX:()=>k,Ug:()=>m,_d:()=>u,b2:()=>_,kz:()=>b,of:()=>s,q0:()=>N,we:()=>l,z3:()=>g});var p=v(
75524),T=v(31424);const S=2,N=.05,g=5,x=6,k=5,b=.2,D=4,y=.1,c=.2,r=.05,t=.8,s=8,o=.25,n=20,u=3,l=.002,h=.01,i=20;function _({n:L,found:j},d){return L-j>S&&L-j>d*
L}function m(L,j){const{monitoring:d,others:E,noise:O}=L;return(0,T.e6)(d)<i?null:j==="platform"?(0,p.G8)(L.platform,d,O.platform,j,"monitoring"):(0,p.G8)(L.app,
d,O.app,j,"monitoring",E)}}),38430:((J,K,v)=>{v.d(K,{L:()=>L});var p=v(38419),T=v(75524),S=v(31424),N=v(73222),g=v(99744),x=v(51208);const k={present:!1,confirmed:!1,
doubts:[],open:{errors:null,latency:null},unit:null,stalled:null,thin:!1};function b(d,E,O){const{app:w,joined:R}=d;if(w.lines===0)return k;const B=o(d),F=n(w,O),
C=w.traced>=g.Rt*w.lines&&w.tracesAlike&&R.pairs>0,{doubts:G,confirmed:X,open:q}=C?r(d,E,O):t(d,E,O),V=R.pairs,H=R.appOnly>g.So&&R.appOnly>g.Po*(R.appOnly+V)&&E.
whole===!0?[{code:"too-many",log:"app",found:R.appOnly+V,of:V,by:"platform"}]:[],Z=y(d);return{present:!0,confirmed:X&&H.length===0,doubts:[...B===null?[]:[B],...G,
...H,...F],open:C?u(R,O):q,unit:B,stalled:Z,thin:D(d,O,C)}}function D({joined:d,sampled:E,counted:O},{slowAllowed:w},R){if(!E)return!1;const B=2*Math.min(...w),
F=h([...d.routes.values()].flatMap(({ok:C,failed:G})=>[C,G])).n;return R?F*B<g.SU:O!==null&&(0,T.A2)(O,B*(0,S.e6)(O.app))}function y({app:d,platform:E,monitoring:O,
window:w}){if(O?.unlogged!=null)return{code:"stopped",log:"app",...O.unlogged,by:"monitoring"};const{silentSince:B,probes:F}=E;if(B===null||d.sinceSilent===null||
g.b2(F,g.kz))return null;const{n:C,found:G}=d.sinceSilent;return C<g.of||G>g.$j*C?null:{code:"stopped",log:"app",fromAt:B.at,toAt:w.to,found:0,of:B.probes,by:"p\
robes"}}const c={errors:null,latency:null};function r(d,E,{errorRateBudget:O}){const{joined:w,last:R}=d,B="app",F=[],C=[...w.routes.values()].filter(({ok:et,failed:at})=>et.
found+at.found>0),G=et=>h(C.map(at=>at[et])),X=et=>g.b2(et,g.q0),q=w.slow.map((et,at)=>h(C.flatMap(ct=>ct.slow[at]??[]))).find(X),V={ok:G("ok"),failed:G("failed"),
...q===void 0?{}:{slow:q}};for(const et of["ok","failed","slow"]){const{n:at,found:ct}=V[et]??{n:0,found:0};X({n:at,found:ct})&&F.push({code:"lacks",log:B,kind:et,
found:ct,of:at,by:"platform"})}const st=F.length>0?null:i(C,d.window);st!==null&&F.push({code:"stopped",log:B,...st,by:"platform"});const H=h([G("ok"),G("failed")]);
w.shared>g.So&&w.shared>g.Fi*(w.shared+H.n)&&F.push({code:"shared-traces",log:B,found:w.shared,of:w.shared+H.n}),w.notUsers>=g._d&&w.notUsers>g.Ff*w.pairs&&F.push(
{code:"not-users",log:B,found:w.notUsers,of:w.pairs});const{n:Z,cloudFails:ot,appFails:dt}=w.statuses;l(ot,Z,O)&&F.push({code:"status-differs",log:B,app:dt,platform:ot,
of:Z});const rt=E.whole===!0||G("ok").found>0;return{doubts:F,confirmed:rt&&(R||H.found>=g.z3),open:c}}function t(d,{whole:E},{slowAllowed:O,errorRateBudget:w}){
const{counted:R,monitoring:B,platform:F}=d,C=F.entries>0&&R!==null?(0,T.zo)(R,E):null,G={doubts:[],confirmed:!1,open:c};if(C?.agree===!0){const{latencies:q,errors:V}=C,
st=q.find((Z,ot)=>Z!==null&&s(Z,O[ot]??1))??null,H=V?.code==="status-differs"&&l(V.app,V.of,w);return{...G,confirmed:!0,open:{errors:H?V:null,latency:st}}}if(C?.
app!=null&&C.app.code!=="unchecked")return{...G,doubts:[C.app]};const X=B===null?null:g.Ug(B.counted,"app");return X==="agree"?{...G,confirmed:!0}:{...G,doubts:X===
null?[]:[X]}}function s({app:d,platform:E,of:O},w){const R=F=>(0,p.fl)(O,F,w)<=g.Rc,B=E-d<g._d||E<=w*O;return E>d&&!R(d)&&(R(E)||!B)}function o({app:d,joined:E,
counted:O,platform:w,monitoring:R}){const B=d.tracesAlike?E.ratios.mismatch(d.unit):null,C=(E.ratios.n>0||d.spread===null?[]:[O&&w.spread,R?.spread]).map(X=>X==
null||d.spread===null?null:(0,N.g)(d.spread,X,d.unit)),G=B??C.find(X=>X!==null)??null;return G===null?null:{code:"unit",log:"app",...G}}function n({requests:d,noLatency:E,
noStatus:O},{errorRateBudget:w,slowAllowed:R}){const B=(C,G)=>C>=g._d&&C>G/2*d,F=d;return[...B(E,Math.min(...R))?[{code:"values-missing",log:"app",field:"latenc\
y",found:F-E,of:F}]:[],...B(O,w)?[{code:"values-missing",log:"app",field:"status",found:F-O,of:F}]:[]]}function u({statuses:d,slow:E},{errorRateBudget:O,slowAllowed:w}){
const{n:R,cloudFails:B,appFails:F}=d,C=l(F,R,O)?{code:"status-differs",log:"app",app:F,platform:B,of:R}:null,G=E.find(({n:X,cloud:q,app:V},st)=>s({app:V,platform:q,
of:X},w[st]??1));return{errors:C,latency:G===void 0?null:{code:"latency-differs",log:"app",budgetMs:G.budgetMs,app:G.app,platform:G.cloud,of:G.n}}}function l(d,E,O){
return d>=g._d&&d>Math.max(g.we,O/2)*E}function h(d){return d.reduce((E,{n:O,found:w})=>({n:E.n+O,found:E.found+w}),{n:0,found:0})}function i(d,{from:E,to:O}){const w=Array.
from({length:x.nn},(F,C)=>h(d.flatMap(({parts:G})=>G[C]??[])));let R=null;for(let F=0;F<x.nn;F+=1){let C={n:0,found:0};for(let G=F;G<x.nn;G+=1)C=h([C,w[G]??{n:0,
found:0}]),C.n>=g.of&&C.found<=g.$j*C.n&&(R===null||C.n>R.sum.n)&&(R={first:F,last:G,sum:C})}if(R===null)return null;const B=F=>E+F*(O-E)/x.nn;return{fromAt:B(R.
first),toAt:B(R.last+1),found:R.sum.found,of:R.sum.n}}function _(d){const{platform:E,joined:O,monitoring:w}=d;if(E.entries===0)return{whole:!1,doubts:[]};const R=[],
{probes:B,silentSince:F,routing:C}=E,G=B.n>=g.UX&&B.n-B.found<=g.q0*B.n+1;if(B.found>0&&(0,g.b2)(B,g.kz))R.push({code:"lacks",log:"platform",kind:"all",found:B.
found,of:B.n,by:"probes"});else if(F!==null){const{at:rt,probes:et}=F;R.push({code:"stopped",log:"platform",fromAt:rt,toAt:d.window.to,found:0,of:et,by:"probes"})}else
B.n>=g._d&&B.found===0&&E.succeeded===0&&R.push({code:"lacks",log:"platform",kind:"ok",found:0,of:B.n,by:"probes"});const{excluded:X,byKind:q}=C==="unread"?m:C,
V=w===null?null:(0,g.Ug)(w.counted,"platform"),st=V!==null&&V!=="agree"&&V.code==="lacks"&&V.kind!=="failed"&&q;V!==null&&V!=="agree"&&V.code==="lacks"&&!st&&R.
push(V);const H=V==="agree"||G&&E.users!==null&&E.users>0;if(E.users===0&&d.app.lines>g.So&&V!=="agree"){const rt=d.app.lines;R.push({code:"lacks",log:"platform",
kind:"all",found:0,of:rt,by:"app"})}const Z={n:O.appOnly+O.pairs,found:O.pairs};!H&&O.appOnly>g.So&&O.appOnly>g.Po*Z.n&&R.push({code:"lacks",log:"platform",kind:"\
all",found:Z.found,of:Z.n,by:"app"});const ot=C!=="unread"&&X===null;if(R.length===0&&O.pairs===0&&d.counted!==null&&d.app.lines>0){const rt=(0,T.zo)(d.counted,
H||ot?!0:null);rt.platform!==null&&R.push(rt.platform)}return X!==null&&!H&&R.push({code:"excluded",log:"platform",...X}),{whole:R.length>0?!1:H||ot?!0:null,doubts:R}}
const m={excluded:null,byKind:!1};function L(d,E){const O=_(d),w=E.platformOnly?k:b(d,O,E),{stalled:R}=w,B=[...w.doubts,...R!==null&&d.last?[R]:[],...O.doubts],
F=(G,X)=>({judged:G,certain:X,doubts:B,platformWhole:O.whole,open:{errors:null,latency:null},blocking:w.unit,thin:G==="app"&&w.thin}),C=w.doubts.length===0&&(R===
null||!d.last);if(w.present&&C){if(R!==null)return F("app",!1);if(w.confirmed)return{...F("app",!0),open:w.open};if(B.unshift({code:"unchecked",log:"app"}),!d.last)
return F("app",!1)}return d.platform.entries>0&&O.doubts.length===0?F("platform",!0):j(d)?F("monitoring",!0):!w.present&&d.platform.entries===0?F(null,!0):F(d.platform.
entries===0||w.present&&w.doubts.length===0?"app":"platform",!1)}function j({monitoring:d}){return d!==null&&(0,S.e6)(d.all)>0}}),98219:((J,K,v)=>{v.d(K,{GN:()=>S,
Lu:()=>k,nY:()=>T});var p=v(28654);function T(b,{errorStatus:D,route:y,user:c}){const{trace:r,startedAt:t,latencyMs:s,refused:o}=b,n=t+(s??0),u=(0,p.Pd)(b,D);return{
trace:N(r),startedAt:t,endedAt:n,latencyMs:s,error:u,refused:o,route:y,user:c}}function S(b,D){const{trace:y,at:c,startedAt:r,latencyMs:t}=b;return{trace:N(y),at:c,
startedAt:r,latencyMs:t,error:(0,p.Pd)(b,D)}}function N(b){return b===null||b===""?null:b.slice(b.lastIndexOf("/")+1)}const g=5,x=24;function k(b,D){if(D===void 0)
return b??"";const c=(URL.parse(D,"http://x")?.pathname??"").split("/").slice(1,1+g).map(r=>/\d/.test(r)||r.length>x||r.includes("%")?"*":r);return`${b??""} /${c.
join("/")}`.trim()}}),51208:((J,K,v)=>{v.d(K,{TA:()=>c,_V:()=>y,nn:()=>g});var p=v(73222);const T=2e4,S=200,N="\u2026",g=60,x=1e4,k=6e4,b=.1,D=2e3;class y{#t;#n=new Map;#s;#e;#i;#o=[];constructor(l){
this.#t=l,this.#s=s(l.budgetsMs);const h=l.to-l.from;this.#e=l.from+Math.min(x,h/4),this.#i=Math.max(D,Math.min(k,h*b))}sampledAnew(l){this.#o=l}request(l){if(l.
trace===null||l.refused)return;const h=this.#r(l.trace);h.requests.push(l),h.firstAt=Math.min(h.firstAt,l.startedAt),h.lastAt=Math.max(h.lastAt,l.endedAt)}line(l){
if(l.trace===null)return;const h=this.#r(l.trace);h.lines.push(l),h.firstAt=Math.min(h.firstAt,l.startedAt),h.lastAt=Math.max(h.lastAt,l.at)}joined(l){const h=s(
this.#t.budgetsMs);o(h,this.#s);for(const i of this.#n.values())i.lastAt<l&&this.#l(h,i);return h}close(l){for(const[h,i]of this.#n)i.lastAt>=l||(this.#l(this.#s,
i),this.#n.delete(h))}#r(l){let h=this.#n.get(l);if(h!==void 0)return h;h={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(l,h);const[i]=this.#n.size>
T?this.#n:[];return i!==void 0&&(this.#l(this.#s,i[1]),this.#n.delete(i[0])),h}#l(l,h){const{requests:i,lines:_}=h,m=this.#a(h),[L,...j]=i;if(L===void 0){!m&&_.
some(({at:E,startedAt:O})=>E>=this.#e&&O>=this.#t.from)&&(l.appOnly+=1);return}if(j.length>0){l.shared+=i.length;return}L.user&&L.endedAt<this.#t.to&&!m&&this.#u(
l,L,_.length>0),_.length!==0&&(l.pairs+=1,l.lines+=_.length,L.user?r(l,L,c(_)):l.notUsers+=1)}#a({firstAt:l,lastAt:h}){return this.#o.some(i=>l<=i&&i<=h+this.#i)}#u(l,{
route:h,error:i,latencyMs:_,endedAt:m},L){const{from:j,to:d,budgetsMs:E}=this.#t,O=t(l.routes,h,E.length),w=_===null?[]:O.slow.filter((B,F)=>_>(E[F]??1/0)),R=O.
parts[Math.min(g-1,Math.floor((m-j)/(d-j)*g))];for(const B of[i===!0?O.failed:O.ok,...w,R])B!==void 0&&(B.n+=1,L&&(B.found+=1))}}function c(u){const[l,...h]=u;if(l===
void 0)throw new RangeError("a request has one entry or more");return h.reduce((i,_)=>{const m=Math.max(i.latencyMs??-1,_.latencyMs??-1),L=_.at>=i.at?_:i,j=L===
_?i:_;return{...L,latencyMs:m<0?null:m,error:L.error??j.error}},l)}function r(u,l,h){if(l.error!==null&&h.error!==null&&(u.statuses.n+=1,l.error&&!h.error&&(u.statuses.
cloudFails+=1),h.error&&!l.error&&(u.statuses.appFails+=1)),!(l.latencyMs===null||h.latencyMs===null)){u.ratios.add(h.latencyMs,l.latencyMs);for(const i of u.slow)
i.n+=1,l.latencyMs>i.budgetMs&&(i.cloud+=1),h.latencyMs>i.budgetMs&&(i.app+=1)}}function t(u,l,h){const i=u.has(l)||u.size<S?l:N;let _=u.get(i);if(_===void 0){const m=()=>({
n:0,found:0}),L=j=>Array.from({length:j},m);_={ok:m(),failed:m(),slow:L(h),parts:L(g)},u.set(i,_)}return _}function s(u){return{routes:new Map,pairs:0,lines:0,notUsers:0,
shared:0,appOnly:0,ratios:new p.h,statuses:{n:0,cloudFails:0,appFails:0},slow:u.map(l=>({budgetMs:l,n:0,cloud:0,app:0}))}}function o(u,l){for(const[h,i]of l.routes){
const _=t(u.routes,h,i.slow.length);for(const m of["ok","failed"])n(_[m],i[m]);for(const[m,L]of i.slow.entries())n(_.slow[m],L);for(const[m,L]of i.parts.entries())
n(_.parts[m],L)}for(const h of["pairs","lines","notUsers","shared","appOnly"])u[h]+=l[h];u.ratios.addAll(l.ratios);for(const h of["n","cloudFails","appFails"])u.
statuses[h]+=l.statuses[h];for(const[h,i]of l.slow.entries()){const _=u.slow[h];if(_!==void 0)for(const m of["n","cloud","app"])_[m]+=i[m]}}function n(u,l){u!==
void 0&&(u.n+=l.n,u.found+=l.found)}}),69466:((J,K,v)=>{v.d(K,{h:()=>g});var p=v(51208),T=v(33678);const S=1e3,N=15*6e4;class g{#t;#n=new Map;#s=new Map;#e=0;constructor(b){
this.#t=b}get repeated(){return this.#e}sift(b,D){const y=[];for(const c of b){const{trace:r,at:t}=c;if(r===null){y.push(c);continue}const s=this.#o(r);if(s!==null){
this.#e+=1,this.#t(c)&&!s&&(this.#r(r,!0,D),y.push({...c,latencyMs:null,unusable:"notANumber",status:null}));continue}const o=this.#n.get(r);o===void 0?this.#n.
set(r,{lines:[c],lastAt:t}):(this.#e+=1,o.lines.push(c),o.lastAt=Math.max(o.lastAt,t))}return[...y,...this.#i(D-S,D)]}releaseAll(b){return this.#i(1/0,b)}#i(b,D){
const y=[];for(const[r,{lines:t,lastAt:s}]of this.#n){if(s>=b)continue;const o=t.length===1?t[0]:x(t);this.#n.delete(r),this.#r(r,this.#t(o),D),y.push(o)}const c=Math.
floor((D-N)/6e4);for(const r of this.#s.keys())r<c&&this.#s.delete(r);return y}#o(b){const D=(0,T.tQ)(b);for(const y of this.#s.values()){const c=y.get(D);if(c!==
void 0)return c}return null}#r(b,D,y){const c=Math.floor(y/6e4);let r=this.#s.get(c);r===void 0&&(r=new Map,this.#s.set(c,r)),r.set((0,T.tQ)(b),D)}}function x(k){
const b=(0,p.TA)(k.map(s=>({...s,error:s.status===null?null:!1}))),D=k.toSorted((s,o)=>s.at-o.at).findLast(s=>s.status!==null)?.status??null,y=k.find(s=>s.group!==
null)?.group??null,{error:c,...r}=b,{latencyMs:t}=b;return{...r,status:D,group:y,startedAt:b.at-(t??0),unusable:t===null?k.find(s=>s.unusable!==null)?.unusable??
null:null}}}),70738:((J,K,v)=>{v.d(K,{$B:()=>x,Gy:()=>N,j3:()=>S,yd:()=>g});var p=v(38419),T=v(90429);function S(k,b,D,y){return b===0?1:(0,T.Ts)(b/y,k*D/y)}function N(k,b,D,y){
return b>=k?1:(0,T.QN)(Math.floor(b/y)+1,k*D/y)}function g(k,b,D,y){return(0,p.ux)(S(k,k,b,D),y)?(0,p.PD)(0,k,c=>(0,p.ux)(S(k,c,b,D),y)):null}function x(k,b,D,y,c=1e7){
const r=t=>(0,p.ux)(N(k.n+t,k.k,b,D),y);return r(c)?(0,p.PD)(0,c,r):null}}),85675:((J,K,v)=>{v.d(K,{AM:()=>N,m$:()=>g});const p=.9;function T(r,t,s){return y(r,
t,x(s))}function S(r,t,s){return y(r,t,k(s))}function N(r,t){const s=Math.max(r,t);return Number.isFinite(s)?s+Math.log1p(Math.exp(Math.min(r,t)-s)):s}class g{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#l;#a=0;constructor(t){
const{allowedRate:s,slices:o,provenRate:n=s,burst:u=1}=t;if(!(s>=0&&s<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${s}`);if(!(n>=0&&n<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${n}`);if(!(u>=1))throw new RangeError(`a burst is of one or more, not ${u}`);if(!Number.isInteger(o)||o<1)throw new RangeError(
`a window has one slice or more, not ${o}`);this.allowedRate=s,this.slices=o,this.#t=new Float64Array(o),this.#n=new Float64Array(o),this.#s=new Float64Array(o);
const[l,h]=[x(s),k(n)];this.#e=u===1?l:D(l,s,u),this.#i=u===1?h:D(h,n,u),this.#o=n,this.#r=new Float64Array(o),this.#l=new Float64Array(o*this.#e.length)}add(t,s){
const o=this.#t[t];if(o===void 0)throw new RangeError(`slice ${t} is not in 0..${this.slices-1}`);this.#t[t]=o+1,t<this.#a&&(this.#a=t);const n=s===null?this.#s:
s?this.#n:null;n!==null&&(n[t]=(n[t]??0)+1)}totals(t=this.slices-1){const s={n:0,k:0,unknown:0};for(let o=0;o<=this.#u(t);o+=1){const n=this.#s[o]??0;s.n+=(this.#t[o]??
0)-n,s.k+=this.#n[o]??0,s.unknown+=n}return s}failLnE(t){return this.failLnEs(t).at(-1)??0}failLnEs(t){const s=this.#u(t),o=this.#r,n=this.#e.length;if(n===0)return o.
slice(0,s+1);for(let u=this.#a;u<=s;u+=1){const l=this.#t[u]??0,h=this.#n[u]??0,i=.5+.5*(u+1)/this.slices,_=Math.log(i-(u===0?0:.5+.5*u/this.slices));let m=Math.
log(1-i);for(const[L,j]of this.#e.entries()){const d=this.#l[(u-1)*n+L]??-1/0,E=N(d,_)+c(l,h,j);this.#l[u*n+L]=E,m=N(m,j.lnWeight+E)}o[u]=m}return this.#a=Math.
max(this.#a,s+1),o.slice(0,s+1)}leastFailLnE(t,s){const o=this.failLnEs(t).length-1;if(o<0)return 0;const n=this.#e.length,u=.5+.5*(o+1)/this.slices;return this.#e.
reduce((l,{lnWeight:h,onGood:i},_)=>N(l,h+(this.#l[o*n+_]??-1/0)+s*i),Math.log(1-u))}failLnEsInBursts(t,s){const o=new g({allowedRate:this.allowedRate,slices:this.
slices,burst:s});return o.#t.set(this.#t),o.#n.set(this.#n),o.failLnEs(t)}proveInBursts(t){const s=k(this.#o);this.#i=t===1?s:D(s,this.#o,t)}counts(t){return{n:this.#t[t]??
0,k:this.#n[t]??0}}passLnE(t){const{n:s,k:o,unknown:n}=this.totals(t);return y(s+n,o+n,this.#i)}#u(t){return Math.min(t,this.slices-1)}}function x(r){const s=[...[
1.5,2,3,5,10,30,100].map(n=>n*r).filter(n=>n<p-1e-9),p],o=[{rate:1.1*r,weight:.04},{rate:1.25*r,weight:.06},...s.map(n=>({rate:n,weight:.9/s.length}))].filter(({
rate:n})=>n>r&&n<1);return o.length===0&&r<1&&o.push({rate:(1+r)/2,weight:1}),b(o,r)}function k(r){return r===0?[]:b([{rate:.9*r,weight:.04},{rate:.8*r,weight:.06},
...[.05,.3,.6].map(t=>({rate:t*r,weight:.3}))],r)}function b(r,t){const s=r.reduce((o,{weight:n})=>o+n,0);return r.map(({rate:o,weight:n})=>({rate:o,lnWeight:Math.
log(n/s),onBad:Math.log(o/t),onGood:Math.log1p(-o)-Math.log1p(-t)}))}function D(r,t,s){return r.map(({rate:o,lnWeight:n})=>{const u=-(o-t)/s;return{rate:o,lnWeight:n,
onBad:Math.log(o/t)/s+u,onGood:u}})}function y(r,t,s){return s.length===0?0:s.reduce((o,n)=>N(o,n.lnWeight+c(r,t,n)),-1/0)}function c(r,t,{onBad:s,onGood:o}){return(t===
0?0:t*s)+(r===t?0:(r-t)*o)}})};
