"use strict";exports.id=6740,exports.ids=[6740],exports.modules={79338:((J,K,E)=>{E.d(K,{iT:()=>A,pQ:()=>B,p_:()=>C});var p=E(10603),L=E(82961);const B={sights:Object.fromEntries(
p.Mi.map(y=>[y,null])),from:0,until:1/0};function C(y,c){const r=A(y.id,c,y.beside===void 0?[]:(0,L.EG)(y.id).beside);return r===null||!g(r,y)?y:{...y,decision:"\
inconclusive",reason:r}}function g(y,{decision:c,reason:r}){return c==="pass"?!0:c==="inconclusive"&&P.includes(r.code)&&(0,p.Lx)(y.why)}const P=["not-proven","\
no-requests","proven-too-soon","gauge-no-points"];function A(y,{sights:c,from:r,until:t,spareMs:s=0},e=[]){const u=[...(0,L.EG)(y).needs,...e].map(m=>({source:m,
...c[m]??x})).filter(({readTo:m,gap:I})=>m<(b(I)?t-s:t)).toSorted((m,I)=>m.readTo-I.readTo)[0];if(u===void 0)return null;const{source:a,readTo:d,gap:i}=u,_=Math.
max(r,d);return{code:"not-covered",source:a,missingFromAt:_,why:i?.code??"not-looked",detail:i?.detail??""}}function b(y){return y===null||(0,p.ii)(y.code)}const x={
readTo:-1/0,gap:null}}),55649:((J,K,E)=>{E.d(K,{W:()=>L,b:()=>p});const p={decision:"not-judged",reason:{code:"budget-none"},evidence:null};function L(B,C){return{
id:B,value:null,limit:null,unit:C,n:0,bad:null,interval:null,...p}}}),11234:((J,K,E)=>{E.d(K,{Q:()=>P});var p=E(52686);const L=500,B=120,C=20,g="\u2026";class P{#t=new Map;#n=0;get count(){
return this.#n}add(b,x){this.#n+=1;const y=(0,p.o)(x,B),c=this.#t.get(`${b} ${y}`);if(c!==void 0)c.count+=1;else if(this.#t.size<L)this.#t.set(`${b} ${y}`,{who:b,
name:y,count:1});else{const r=this.#t.get(`${b} ${g}`)??{who:b,name:g,count:0};r.count+=1,this.#t.set(`${b} ${g}`,r)}}facts(){const b=[...this.#t.values()].toSorted(
(x,y)=>y.count-x.count||(x.name<y.name?-1:1));return{count:this.#n,by:b.slice(0,C).map(x=>({...x}))}}}}),10953:((J,K,E)=>{E.d(K,{Jh:()=>C,Xk:()=>B,kv:()=>L});const p=[
"p50","p90","p95","p99"];function L({id:g},{certain:P,doubts:A,open:b}){return P?g==="error-rate"?b.errors:p.includes(g)?b.latency:null:A[0]??{code:"unchecked",
log:"app"}}function B(g,P){if(g.decision!=="pass"&&g.decision!=="fail")return g;const A=L(g,P);return A===null?g:{...g,decision:"inconclusive",reason:{code:"log\
-doubted",doubt:A}}}function C({judged:g,certain:P,doubts:A,open:b,blocking:x}){const y=[...A,...[b.errors,b.latency].filter(t=>t!==null)];if(y.length===0)return null;
const c={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,interval:null,evidence:null},r=g==="app"&&b.errors===null&&b.latency===null;return P&&r?{...c,
decision:"pass",reason:{code:"other-log-judged",judged:g,doubts:y}}:P&&x===null&&b.errors===null&&b.latency===null?{...c,decision:"warn",reason:{code:"other-log\
-judged",judged:g??"app",doubts:y}}:{...c,decision:"inconclusive",reason:{code:"logs-disagree",judged:g,doubts:y}}}}),5942:((J,K,E)=>{E.d(K,{AX:()=>g,KQ:()=>C,pZ:()=>L});
const p=10,L=6e3,B=6e4;function C(P){const A={.5:"p50",.9:"p90",.95:"p95",.99:"p99"},[,b]=Object.entries(A).find(([x])=>Math.abs(Number(x)-P)<1e-9)??[];if(b===void 0)
throw new RangeError(`no budget is of the quantile ${P}`);return b}function g(P,A){const b=Math.max(Math.floor(P/(p*B)),Math.ceil(A/B));return Math.max(1,b)*B}}),
62580:((J,K,E)=>{E.d(K,{R1:()=>C,mS:()=>g,pd:()=>B});var p=E(38419),L=E(70738);function B(c,r,t){return{failLn:Math.log(2/c),aloneLn:Math.log(2*t/c),passLn:Math.
log(2/r),failLevel:c/2/t,passLevel:r/2}}function C(c,r,t){const{n:s,k:e,unknown:n,seen:u,breach:a}=c,d=s+n,{allowedRate:i,slices:_,levels:m,provenRate:I=i,burst:S=1,
proofBurst:h=S,minDurationMs:v=0}=r,O={allowedRate:i,...I===i?{}:{provenRate:I},...S===1?{}:{burst:S},...h===S?{}:{proofBurst:h},failLnE:y(a===null?c.failLnE:Math.
max(a.lnE,c.failLnE)),failLnThreshold:m.aloneLn,passLnE:y(c.passLnE),passLnThreshold:m.passLn,pTooMany:t.kind==="ended"?P(d,e,i,S):null,pTooFew:t.kind==="ended"?
A(d,e+n,I,h):null,failLevel:m.failLevel,passLevel:m.passLevel};if(s===0)return{decision:"inconclusive",reason:u===0?{code:"no-requests"}:{code:"no-usable-values",
entries:u},evidence:O};const w=t.kind==="ended";if(a!==null&&!(w&&a.slice===_-1))return{decision:"fail",reason:{code:"breach-early",afterMs:Math.min(t.afterMs,a.
afterMs)},evidence:O};if(a!==null||x(O.pTooMany,m.failLevel))return{decision:"fail",reason:{code:"breach-at-end"},evidence:O};if(c.passLnE>=m.passLn||x(O.pTooFew,
m.passLevel))return!w&&t.afterMs<v?{decision:"inconclusive",reason:{code:"proven-too-soon",minDurationMs:v},evidence:O}:{decision:"pass",reason:{code:w?"proven-\
at-end":"proven-early"},evidence:O};const R=w&&n>0?[A(s,e,I,h),P(s,e,i,S)]:[];if(x(R[0]??null,m.passLevel)||x(R[1]??null,m.failLevel))return{decision:"inconclus\
ive",reason:{code:"possibly-bad",unknown:n,entries:d},evidence:O};const j={n:d,k:e+n};return{decision:"inconclusive",reason:{code:"not-proven",moreClean:h===1?(0,p.
vV)(j,I,m.passLevel):(0,L.$B)(j,I,h,m.passLevel),failsFrom:b(d,i,S,m.failLevel)},evidence:O}}function g(c,r,t){const{allowedRate:s,provenRate:e=s,burst:n=1,proofBurst:u=n,
passLevel:a}=c;return(0,p.ux)(A(r,t,e,u),a)}function P(c,r,t,s){return s===1?(0,p.fl)(c,r,t):(0,L.j3)(c,r,t,s)}function A(c,r,t,s){return s===1?(0,p.Er)(c,r,t):
(0,L.Gy)(c,r,t,s)}function b(c,r,t,s){const e=t===1?(0,p.c2)(c,r,s):(0,L.yd)(c,r,t,s);return e!==null?e:(0,p.PD)(c+1,Number.MAX_SAFE_INTEGER,n=>(0,p.ux)(P(n,n,r,
t),s))}function x(c,r){return c!==null&&(0,p.ux)(c,r)}function y(c){return Math.min(c,Number.MAX_VALUE)}}),42618:((J,K,E)=>{E.d(K,{OQ:()=>B,RW:()=>L,Zd:()=>C,sX:()=>p});
const p={p50:.5,p90:.1,p95:.05,p99:.01};function L(g){return p[g===.95?"p95":B(g)]}function B(g){const A=["p50","p90","p99"].find(b=>Math.abs(1-p[b]-g)<1e-9);if(A===
void 0)throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${g}`);return A}function C(g,P){return Math.min(P*g,(1+g)/2)}}),73511:((J,K,E)=>{E.d(K,
{A:()=>B});var p=E(38419),L=E(62580);function B(C,{platform:g,app:P},A){const b=g-P;if(b<=0)return null;const x=C.n+b,y=C.k+b;return{id:"unlogged-errors",decision:(0,p.
ux)((0,p.fl)(x,y,A.allowedRate),A.failLevel)?"fail":(0,L.mS)(A,x,y)?"warn":"inconclusive",reason:{code:"unlogged-errors",platform:g,app:P},value:y/x,limit:A.allowedRate,
unit:"ratio",n:x,bad:y,interval:null,evidence:null}}}),39849:((J,K,E)=>{E.d(K,{L:()=>P});var p=E(10603),L=E(48946),B=E(82961);const C=["no-access","not-reachabl\
e"],g=["no-requests","no-usable-values"];function P(n,{cancelled:u,policies:a,required:d=B.J4}){const i=n.filter(S=>S.decision==="fail").sort(t)[0];if(i!==void 0)
return{verdict:"fail",cause:c(i.id),decisive:i.id,job:"failure"};if(u)return{verdict:"inconclusive",cause:"cancelled",decisive:null,job:"failure"};const _=n.filter(
S=>!y(S,d)),m=d.filter(S=>!n.some(h=>h.id===S));if(_.length===0&&m.length===0)return n.some(A)?{verdict:"pass",cause:"within-budgets",decisive:null,job:"success"}:
b(a.onInconclusive);const I=n.some(({id:S,decision:h})=>(0,B.EG)(S).of==="probes"&&h==="pass");return{verdict:"inconclusive",...x({open:_,missing:m,probed:I,required:d},
a)}}function A({id:n,decision:u,reason:a}){return u!=="pass"||["not-killed","events-none"].includes(a.code)?!1:["users","probes","instances"].includes((0,B.EG)(
n).of)}function b(n){return{verdict:"inconclusive",cause:"insufficient-evidence",decisive:null,job:e(n)}}function x({open:n,missing:u,required:a,probed:d},i){const _=n.
find(w=>w.reason.code==="serving-changed");if(_!==void 0)return{cause:"changed",decisive:_.id,job:e(i.onInconclusive)};const m=n.find(({reason:w})=>C.includes(w.
code)||w.code==="not-covered"&&(0,p.Lx)(w.why));if(m!==void 0)return{cause:"no-access",decisive:m.id,job:e(i.onNoData)};const I=n.find(({reason:w})=>w.code==="t\
raffic-vanished");if(I!==void 0)return{cause:"insufficient-evidence",decisive:I.id,job:e(i.onInconclusive)};const S=n.find(w=>r(w.id)&&g.includes(w.reason.code)),
h=d&&S?.reason.code==="no-requests"&&!u.some(r);if(!h&&(S!==void 0||u.some(r)))return{cause:"no-data",decisive:S?.id??null,job:e(i.onNoData)};const v=a.some(r)?
void 0:n.find(({reason:w})=>w.code==="gauge-no-points"),O=a.filter(w=>(0,B.EG)(w).needs.some(R=>L.wS.some(j=>j===R)));return v!==void 0&&O.every(w=>n.some(R=>R.
id===w))?{cause:"no-data",decisive:v.id,job:e(i.onNoData)}:{cause:"insufficient-evidence",decisive:(h?S:n[0])?.id??null,job:e(i.onInconclusive)}}function y({id:n,
decision:u},a){return u==="pass"||u==="not-judged"||u==="warn"&&!a.includes(n)}function c(n){return{service:"readiness",probes:"probe"}[(0,B.EG)(n).of]??"budget"}
function r(n){return(0,B.EG)(n).of==="users"}function t(n,u){if(r(n.id)&&r(u.id)){const[a,d]=[s(n),s(u)];if(a!==d)return a>d?-1:1}return B.tD.indexOf(n.id)-B.tD.
indexOf(u.id)}function s({evidence:n}){return n===null?-1/0:Math.max(n.failLnE,n.pTooMany===null?-1/0:-Math.log(n.pTooMany))}function e(n){return n==="pass"?"su\
ccess":n==="warn"?"warning":"failure"}}),67817:((J,K,E)=>{E.d(K,{S:()=>g,j:()=>C});var p=E(6514);const[L,B]=[p.OA["p95-budget"].parse(p.OA["p95-budget"].default)??
2e3,p.OA["error-rate-budget"].parse(p.OA["error-rate-budget"].default)??.01];function C({p95BudgetMs:P}){return P??L}function g({errorRateBudget:P}){return P??B}}),
7006:((J,K,E)=>{E.d(K,{R:()=>g,r:()=>C});var p=E(67817),L=E(33678),B=E(84638);function C(P,A,{from:b,to:x}){const{settleMs:y}=A,c=(0,L.Pf)(A);return{filter:(0,B.
mr)((0,B.W$)(P,c),{fields:c,to:x,quickMs:(0,p.j)(A)}),window:{from:b,to:x+y}}}function g({startedAt:P},{from:A,to:b}){return P>=A&&P<b}}),93473:((J,K,E)=>{E.d(K,
{Cv:()=>Tt,zL:()=>Lt,Km:()=>gt,GC:()=>Mt,Rv:()=>Pt,BU:()=>wt,FJ:()=>xt,xQ:()=>Dt,b4:()=>_t});var p=E(67817),L=E(55649),B=E(85675);const C=120;function g({id:U,evidence:o,
throughSlice:l,startedAt:f,windowMs:M,levels:k}){const D=o.failLnEs(l),T=D.reduce((W,$,z)=>$>(D[W]??-1/0)?z:W,0);return{id:U,points:P(D.length,T).map(W=>({at:f+
(W+1)/o.slices*M,failLnE:A(D[W]??0),passLnE:A(o.passLnE(W))})),failLnThreshold:k.aloneLn,passLnThreshold:k.passLn}}function P(U,o){const l=Math.min(U,C-1),f=Array.
from({length:l},(M,k)=>Math.floor((k+1)*U/l)-1);return U===0?[]:[...new Set([...f,o])].sort((M,k)=>M-k)}function A(U){return Math.max(-Number.MAX_VALUE,Math.min(
U,Number.MAX_VALUE))}var b=E(21743),x=E(62580);const y=1.2,c=20,r=10;function t(U,o,l,{prior:f=r,most:M=c}={}){const[k,D]=[e(U,0,U.length),e(o,0,o.length)];if(k===
0||D===0)return 1;const T=D/k;let W=0;for(const z of new Set(l))W=Math.max(W,s(U,o,T,z));const $=Math.min(M,(D*W+f)/(D+f));return $<y?1:$}function s(U,o,l,f){let[
M,k]=[0,0];for(let D=U.length;D>=f;D-=f){const T=e(U,D-f,D);M+=(e(o,D-f,D)-T*l)**2,k+=T*l*(1-l)}return k===0?0:M/k}function e(U,o,l){let f=0;for(let M=o;M<l;M+=
1)f+=U[M]??0;return f}const n=15,u=.97,a=30,d=.2;class i{#t;#n;constructor(o,l){const f=m(o,l),[M,k]=f.reduce(([D,T],W)=>[D+W.n*W.times,T+W.k*W.times],[0,0]);this.#t=
I(Math.max(k,.5)/Math.max(M,1)),this.#n=S(f,this.#t).map(Math.log)}lnRatio(o,l,f){return o===0?0:this.#s(o,l,f)-this.#s(o,l,0)}#s(o,l,f){let M=-1/0;const k=_;for(let T=0;T<
n;T+=1){const W=this.#t[T]??0,$=W+(1-W)*f,z=(this.#n[T]??0)+h(o,l,$);k[T]=z,z>M&&(M=z)}let D=0;for(let T=0;T<n;T+=1)D+=Math.exp((k[T]??0)-M);return M+Math.log(D)}}
const _=new Float64Array(n);function m(U,o){const l=new Map;for(let f=0;f<U.length;f+=1){const[M,k]=[U[f]??0,o[f]??0];if(M===0)continue;const D=`${M}/${k}`,T=l.
get(D);T===void 0?l.set(D,{n:M,k,times:1}):T.times+=1}return[...l.values()]}function I(U){const[o,l]=[Math.min(U/10,u/2),u];return Float64Array.from({length:n},
(f,M)=>M===0?Math.min(U/30,u/4):o*(l/o)**((M-1)/(n-2)))}function S(U,o){const l=U.map(({n:M,k})=>{const D=o.map(W=>h(M,k,W)),T=Math.max(...D);return D.map(W=>Math.
exp(W-T))}),f=new Float64Array(n).fill(1/n);for(let M=0;M<a;M+=1){const k=new Float64Array(n).fill(d);for(const[T,W]of l.entries()){let $=0;for(let Q=0;Q<n;Q+=1)
$+=(W[Q]??0)*(f[Q]??0);const z=(U[T]?.times??0)/$;for(let Q=0;Q<n;Q+=1)k[Q]=(k[Q]??0)+z*(W[Q]??0)*(f[Q]??0)}const D=k.reduce((T,W)=>T+W,0);for(let T=0;T<n;T+=1)
f[T]=(k[T]??0)/D}return f}function h(U,o,l){return(o===0?0:o*Math.log(l))+(o===U?0:(U-o)*Math.log1p(-l))}const v=.05,O=20,w=.05;class R{#t;#n;constructor(o){const l=Float64Array.
from(o).sort(),f=Math.max(.5,Math.min(1-v,1-O/l.length));this.#t=l[Math.floor(f*(l.length-1))]??0;const M=l.filter(D=>D>this.#t),k=M.reduce((D,T)=>D+T-this.#t,0)/
Math.max(1,M.length);this.#n=Math.max(w,k)}of(o){return(o-this.#t)/this.#n}}function j(U,o){let[l,f]=[0,U.length];for(;l<f;){const M=l+f>>>1;(U[M]??1/0)>=o?f=M:
l=M+1}return U.length-l}const F=[2,5,20],N=.8,G=.9;class X{#t;#n;#s;constructor(o,l,f){this.#t=o,this.#n=[...F.map(M=>M*l).filter(M=>M<N),G],this.#s=f}get count(){
return 1+this.#n.length}of(o){const l=new Float64Array(this.count),f=this.walk();let M=-1/0;for(let k=0;k<this.#s;k+=1){const[D,T]=[o.n[k]??0,o.k[k]??0];M=Math.
max(M,f.ended(D,T));for(const[W,$]of this.#n.entries())l[W+1]=(l[W+1]??0)+this.#t.lnRatio(D,T,$)}return l[0]=M,l}walk(){return new q(this.#t,this.#n,this.#s)}}class q{#t;#n;#s;#e;#i=0;constructor(o,l,f){
this.#t=o,this.#n=l,this.#s=f,this.#e=l.map(()=>-1/0)}soFar(o,l){return this.#r(this.#o(o,l))}ended(o,l){this.#e=this.#o(o,l);const f=this.#r(this.#e);return this.#i+=
1,f}#o(o,l){const f=this.#l(this.#i+1)-(this.#i===0?0:this.#l(this.#i));return this.#n.map((M,k)=>(0,B.AM)(this.#e[k]??-1/0,Math.log(f))+this.#t.lnRatio(o,l,M))}#r(o){
return(0,B.AM)(Math.log(1-this.#l(this.#i+1)),o.reduce(B.AM,-1/0)-Math.log(o.length))}#l(o){return Math.min(1,.5+.5*o/this.#s)}}const V=3,st=24*36e5;class H{#t;#n;#s;#e=new Map;#i;constructor(o,l,f){
this.#t=f,this.#n=o,this.#s=Math.max(1,Math.round(f.windowMs/o.partMs));const M=[];for(const{id:k,allowedRate:D}of l){const T=o.rates[k];if(T===void 0||ot(T,this.#s).
length<V)continue;const W=new X(new i(T.n,T.k),D,this.#s),$=ot(T,this.#s).map(({index:Q,...tt})=>({index:Q,scores:W.of(tt)})),z=Array.from({length:W.count},(Q,tt)=>new R(
$.map(Y=>Y.scores[tt]??0)));this.#e.set(k,{counts:T,scores:W,scales:z});for(const Q of $)M[Q.index]=Math.max(M[Q.index]??-1/0,Z(Q.scores,z))}this.#i=Float64Array.
from(M.filter(k=>k!==void 0)).sort()}get windows(){return this.#i.length}knows(o,l){const f=this.#e.get(o)?.counts;if(f===void 0)return"unknown";const[M,k]=[dt(
f.n),dt(f.k)];return k>M*l?"broken":"kept"}get long(){return this.#a()>=0}isUnlike({asBad:o}){return o<=Math.max(0,this.#a())}burst(o){return this.#o(o,{})}proofBurst(o){
return this.#o(o,{prior:2,most:50})}#o(o,l){const f=this.#n.rates[o];if(f===void 0)return 1;const M=Math.ceil(st/this.#n.partMs),k=D=>Array.from(D).slice(-M);return t(
k(f.n),k(f.k),[1,3,this.#s],l)}standings(o,l,f,M){const k=this.#e.get(o);if(k===void 0)return[];const{slices:D,windowMs:T}=this.#t,W=Math.min(f,D-1),$=k.scores.
walk(),z=this.#n.partMs/(T/D),Q={n:[],k:[]};let[tt,Y,nt,it,lt]=[0,0,0,0,-1/0];const ht=[];for(let ut=0;ut<=W;ut+=1){const pt=l.counts(ut);[Y,nt,it]=[Y+pt.n,nt+pt.
k,it+1];const bt=Math.max(Y,Math.round(Y*z/it));if(lt=Math.max(lt,$.soFar(bt,nt)),ut===D-1||this.#r(ut+1)>tt){const Et=it>=Math.floor(z)?Y:bt;$.ended(Et,nt),Q.n.
push(Et),Q.k.push(nt),[tt,Y,nt,it]=[tt+1,0,0,0]}const yt=k.scales[0]?.of(lt)??-1/0,Ut=M&&ut===D-1?Math.max(yt,Z(k.scores.of(Q),k.scales,1)):yt;ht.push({windows:this.
windows,asBad:j(this.#i,Ut-this.#l())})}return ht}#r(o){const{slices:l,windowMs:f}=this.#t;return Math.min(this.#s-1,Math.floor((o+.5)/l*f/this.#n.partMs))}#l(){
return this.long?0:-Math.log(this.#t.alphaFail*(this.windows+1))}#a(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function Z(U,o,l=0){let f=-1/0;
for(let M=l;M<U.length;M+=1)f=Math.max(f,o[M]?.of(U[M]??0)??-1/0);return f}function ot({n:U,k:o},l){const[f,M]=[Array.from(U),Array.from(o)];return Array.from({
length:Math.floor(f.length/l)},(k,D)=>{const T=f.length-D*l;return{index:D,n:f.slice(T-l,T),k:M.slice(T-l,T)}}).filter(k=>k.n.some(D=>D>0))}function dt(U){let o=0;
for(let l=0;l<U.length;l+=1)o+=U[l]??0;return o}var rt=E(38419),et=E(70738);function at(U,o,l){const{id:f,evidence:M,breach:k}=o,{throughSlice:D,ended:T,slices:W,
windowMs:$}=l,z=U.knows(f,M.allowedRate);if(z==="unknown")return null;const Q=U.burst(f),tt=U.standings(f,M,D,T),Y=tt.at(-1)??{windows:U.windows,asBad:U.windows},
nt=z==="kept"&&U.long?null:ct(M,Q,l),it=M.failLnEs(D),lt=tt.findIndex((ut,pt)=>pt>=(k?.slice??W-1)&&(nt===null||pt>=nt)&&(z==="broken"||U.isUnlike(ut))),ht={windows:Y.
windows,asBad:Y.asBad};return{breach:lt===-1?null:{slice:lt,afterMs:(lt+1)/W*$,lnE:k?.lnE??it[lt]??0},reason:z==="broken"?{code:"bursts-as-before",burst:Q}:{code:"\
like-the-past",...ht,...Q>1?{burst:Q}:{}},past:ht}}function ct(U,o,l){const f=Math.max(o,l.burst),{levels:M,throughSlice:k,ended:D,slices:T}=l,W=U.failLnEsInBursts(
k,f).findIndex(Y=>Y>=M.aloneLn);if(W!==-1)return W;const{n:$,k:z,unknown:Q}=U.totals(),tt=f===1?0:(0,et.j3)($+Q,z,U.allowedRate,f);return D&&(0,rt.ux)(tt,M.failLevel)?
T-1:1/0}var vt=E(67334),ft=E(42618);class At{#t;#n;#s;#e;#i;#o;#r=new vt.X;#l=0;#a=null;constructor(o){const{errorRateBudget:l,p95BudgetMs:f,quantiles:M=[],alphaFail:k=.01,
alphaPass:D=.05,passMargin:T=1}=o;if(!(T>=1))throw new RangeError(`a pass margin is one or more, not ${T}`);const W=M.map(({quantile:$})=>(0,ft.OQ)($));if(new Set(
W).size<W.length)throw new RangeError("a quantile has one budget");this.#t=o,this.#s={id:"error-rate",...this.#u(l??1)},this.#e={id:"p95",budgetMs:f??1/0,...this.#u(
ft.sX.p95)},this.#i=M.map(({quantile:$,budgetMs:z})=>{const Q=(0,ft.OQ)($);return{id:Q,budgetMs:z,...this.#u(ft.sX[Q])}}),this.#o=[...l===void 0?[]:[this.#s],...f===
void 0?[]:[this.#e],...this.#i],this.#n=(0,x.pd)(k,D,Math.max(1,this.#o.length))}awaitPast(){this.#a="awaited"}know(o){const{slices:l,windowMs:f,alphaFail:M=.01,
burst:k=1}=this.#t,D=this.#o.map(({id:W,evidence:$})=>({id:W,allowedRate:$.allowedRate})),T=o===null||o instanceof H;this.#a=T?o:new H(o,D,{slices:l,windowMs:f,
alphaFail:M});for(const{id:W,evidence:$}of this.#o)$.proveInBursts(Math.max(k,this.#g(W)))}observe({slice:o,latencyMs:l,latencyWithin:f,error:M}){if(this.#l+=1,
this.#s.evidence.add(o,M),l!==null&&this.#r.add(l),l===null&&f===void 0)return;const{lowMs:k,highMs:D}=f??{lowMs:l??0,highMs:l??0};for(const{evidence:T,budgetMs:W}of[
this.#e,...this.#i])T.add(o,k>W?!0:D<=W?!1:null)}look(o,l){const{slices:f,windowMs:M,minDurationMs:k=0}=this.#t;l!==void 0&&l.throughSlice>o&&this.#c(l);const D=this.#o.
map(({evidence:$})=>$.failLnEs(o));let T=0;for(let $=0;$<(D[0]?.length??0);$+=1){const z=D.map(Q=>Q[$]??0);T=z.reduce(B.AM)-Math.log(z.length),T>=this.#n.failLn&&
this.#m($,z)}const W=Math.min(o+1,f)/f*M;return{breached:this.#a!=="awaited"&&this.#o.some($=>this.#d($,Math.max(o,$.breach?.slice??-1))),strength:Math.min(1,Math.
max(0,T/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:$})=>Math.max(0,$.passLnE(o)/this.#n.passLn))),proven:(W>=k||W>=M)&&this.#o.every(({evidence:$})=>$.
passLnE(o)>=this.#n.passLn)}}findings(o){return this.look(o.throughSlice),[this.#M(o),this.#h(this.#e,o),...this.#i.map(l=>this.#h(l,o))]}latency(){return this.#r.
figures()}distribution(){return this.#r.distribution()}growth(o,l){const f={throughSlice:o,startedAt:l,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.
map(({id:M,evidence:k})=>g({id:M,evidence:k,...f}))}#u(o){const{slices:l,burst:f=1,passMargin:M=1}=this.#t,k=(0,ft.Zd)(o,M);return{evidence:new B.m$({allowedRate:o,
slices:l,provenRate:k,burst:f}),provenRate:k,breach:null}}#c({throughSlice:o,underWay:l}){if(!this.#o.includes(this.#s))return;const f=this.#s.evidence.leastFailLnE(
o,l);f<this.#n.aloneLn||(this.#s.breach??={slice:o,afterMs:(o+1)/this.#t.slices*this.#t.windowMs,lnE:f})}#m(o,l){const f=(o+1)/this.#t.slices*this.#t.windowMs;for(const[
M,k]of this.#o.entries()){const D=l[M]??0;D>=this.#n.failLn&&(k.breach??={slice:o,afterMs:f,lnE:D})}}#M(o){const{n:l,k:f}=this.#s.evidence.totals(),{errorRateBudget:M=null}=this.#t;
return{id:"error-rate",value:l===0?null:f/l,limit:M,unit:"ratio",n:l,bad:f,interval:l===0?null:(0,b.m)(l,f),...M===null?L.b:this.#p(this.#s,o)}}#h(o,l){const f=1-
ft.sX[o.id],{n:M,k}=o.evidence.totals(),D=(0,b.x)(M,f),T=o.budgetMs<1/0;return{id:o.id,value:this.#r.quantile(f),limit:T?o.budgetMs:null,unit:"ms",n:M,bad:T?k:null,
interval:M===0?null:{low:D.low===null?0:this.#r.atRank(D.low)??0,high:D.high===null?null:this.#r.atRank(D.high)},...T?this.#p(o,l):L.b}}#p({id:o,evidence:l,provenRate:f,
breach:M},k){const{burst:D=1,minDurationMs:T=0}=this.#t,W={...l.totals(),seen:this.#l,failLnE:l.failLnE(k.throughSlice),passLnE:l.passLnE(k.throughSlice),breach:M},
{allowedRate:$,slices:z}=l,Q=Math.max(D,this.#g(o)),tt={allowedRate:$,slices:z,levels:this.#n,provenRate:f,burst:D,proofBurst:Q,minDurationMs:T},Y=(0,x.R1)(W,tt,
k);if(Y.decision!=="fail")return Y;const nt=this.#f({id:o,evidence:l,provenRate:f,breach:M},k.throughSlice,k.kind==="ended");if(nt===null)return Y;const it=nt.breach===
null?{...Y,decision:"inconclusive",reason:nt.reason}:(0,x.R1)({...W,breach:nt.breach},tt,k);return{...it,evidence:it.evidence===null?null:{...it.evidence,past:nt.
past}}}#f(o,l,f){const{burst:M=1,slices:k,windowMs:D}=this.#t,T=this.#a;return T===null||T==="awaited"?null:at(T,o,{burst:M,slices:k,windowMs:D,levels:this.#n,throughSlice:l,
ended:f})}#d(o,l){if(o.breach===null)return!1;const f=this.#f(o,l,!1);return f===null||f.breach!==null}#g(o){return this.#a===null||this.#a==="awaited"?1:this.#a.
proofBurst(o)}}var mt=E(28654),kt=E(7006);const Ot=2e3,Mt=2e3;function gt(U,o,l){const{settleMs:f}=o,M=(0,p.j)(o)+Mt;return U-(l?Math.max(f,M):M)}function Lt(U){
return U-Mt}const It=100,Rt=80;function Pt(U){return 2*(U?.maxInstances??It)*(U?.concurrency??Rt)}function xt(U,o){return gt(U,o,!0)}function Dt(U,{errorStatus:o,
p95BudgetMs:l,quantileBudgets:f}){const M=Math.min(l??1/0,...f.map(({budgetMs:k})=>k));return(0,mt.Pd)(U,o)===!0||(U.latencyMs??0)>M}function wt(U,{from:o,to:l},f){
return Math.min(f-1,Math.max(0,Math.floor((U-o)/(l-o)*f)))}function _t(U,{from:o,to:l},f){const M=Math.floor((U-o)/(l-o)*f);return Math.min(f,Math.max(0,M))-1}class Tt{judge;tally;#t;#n;slices;#s=0;constructor(o,l){
this.#t=o,this.#n=l;const f=l.to-l.from;this.slices=Math.min(Ot,Math.max(1,Math.ceil(f/o.intervalMs)));const{errorRateBudget:M,p95BudgetMs:k,quantileBudgets:D}=o,
{passMargin:T,burst:W,minDurationMs:$,alphaFail:z,alphaPass:Q}=o;this.judge=new At({errorRateBudget:M,p95BudgetMs:k,quantiles:D,slices:this.slices,windowMs:f,alphaFail:z,
alphaPass:Q,passMargin:T,burst:W,minDurationMs:$}),this.tally=new mt.Qb({startedAt:l.from,windowMs:f,errorStatus:o.errorStatus,p95BudgetMs:(0,p.j)(o),parts:this.
slices})}count(o){for(const l of o)this.add(l)}get outside(){return this.#s}add(o){(0,kt.R)(o,this.#n)?this.take(o):this.#s+=1}take(o){this.tally.add(o);const l=(0,mt.
Pd)(o,this.#t.errorStatus),{startedAt:f,latencyMs:M,unusable:k}=o,D=wt(f,this.#n,this.slices),T=k===null?o.latencyWithin:{lowMs:0,highMs:1/0};this.judge.observe(
{slice:D,latencyMs:M,error:l,...T===void 0?{}:{latencyWithin:T}})}throughSlice(o){return _t(o,this.#n,this.slices)}}}),26764:((J,K,E)=>{E.d(K,{M:()=>B,V:()=>C});
var p=E(11234),L=E(26207);class B{#t;#n;leftOut=new p.Q;#s=0;constructor(P,A){this.#t=(0,L.hC)(P),this.#n=A}get probes(){return this.#s}whoIs(P){return this.#n(
P)?"probe":(0,L.NI)((0,L.iN)(P),this.#t)}passes(P){const A=this.whoIs(P);return A===null?!0:(A==="probe"?this.#s+=1:this.leftOut.add(A,C(A,P)),!1)}}function C(g,{
httpRequest:P}){return g==="checker"||g==="bot"||g==="ignored-agent"?P?.userAgent??"":(0,L.XM)(P?.requestUrl??"")}}),10603:((J,K,E)=>{E.d(K,{Lx:()=>g,Mi:()=>B,ii:()=>P,
jj:()=>c,qm:()=>r,vu:()=>t});var p=E(48946),L=E(77074);const B=["requests","refused","kills","error-lines","waits",...p.wS,"probe-health","probe-chat","probe","\
judged-probes","service","baseline"],C=[...Object.keys(L.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];function g(s){return s in L.c&&s!==
"read-limit"&&s!=="too-large"}function P(s){return s==="read-limit"||s==="too-much"}const A=3,b=1e3,x=15e3,y=6e4;function c(s){return(s?.gap?.refusals??0)>=A}class r{#t;#n;#s=null;#e=null;#i=-1/0;#o=-1/0;#r=!1;constructor(e,n=null){
this.#t=e,this.#n=n}get gap(){const e=this.#s?.refusals;return this.#s===null||e===void 0||this.#n===null?this.#s:{...this.#s,refusals:Math.max(e,this.#n.#s?.refusals??
0)}}async ask(e){if(this.#e!==null&&this.#t.now()<this.#u())throw this.#e;this.#a();try{const n=await e();return this.answered(),n}catch(n){throw(0,L.D)(n)&&this.
failed(n),n}}answered(){this.#s=null,this.#e=null,this.#r=!0,this.#n?.answered()}failed(e){const{kind:n,message:u}=e,{since:a=this.#t.now(),refusals:d=0}=this.#s??
{};this.#s={code:n,detail:u,since:a,...t(n)?{refusals:d+this.#l()}:{}},this.#e=e,this.#n?.failed(e)}#l(){const e=this.#t.now(),n=this.#r?x:b;return this.#s?.refusals!==
void 0&&e<this.#o+n?0:(this.#o=e,1)}#a(){this.#i=this.#t.now(),this.#n!==null&&this.#n.#a()}#u(){const n=this.#s?.refusals!==void 0&&this.#n!==null&&this.#n.#c?
this.#n.#i:-1/0;return Math.max(this.#c?this.#i:-1/0,n)+y}get#c(){return(this.#s?.refusals??0)>=A}}function t(s){return s in L.c&&L.c[s]!=="transient"&&s!=="too\
-large"}}),16748:((J,K,E)=>{E.d(K,{R:()=>b});var p=E(33678);const L=2e3,B=300,C=60,g=3,P=8,A={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,
status:/status|code|result/i};class b{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(c){this.#t=c}add(c){if((0,p.WD)(c))return;const r=c.jsonPayload??x(
c.textPayload);if(!(typeof r!="object"||r===null)){this.#e+=1;for(const t of["latency","status"])((0,p.fK)(c,this.#t[t])??null)!==null&&(this.#n[t]+=1);this.#e>
L||this.#o(r,c.jsonPayload===void 0?"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(c=>!this.#t[c].startsWith("httpRequest.")).filter(
c=>this.#e>0&&this.#n[c]===0).map(c=>({field:c,path:this.#t[c],entries:this.#e,instead:this.#i(A[c])}))}#i(c){const r=([t,s])=>(c.test(t.slice(t.indexOf(".")+1))?
L:0)+s;return[...this.#s].toSorted((t,s)=>r(s)-r(t)||t[0].localeCompare(s[0])).slice(0,P).map(([t])=>t)}#o(c,r,t){for(const[s,e]of Object.entries(c)){if(s.length>
C)continue;const n=`${r}.${/^\w+$/.test(s)?s:JSON.stringify(s)}`;typeof e=="object"&&e!==null&&!Array.isArray(e)?t<g&&this.#o(e,n,t+1):(this.#s.has(n)||this.#s.
size<B)&&this.#s.set(n,(this.#s.get(n)??0)+1)}}}function x(y){if(!(typeof y!="string"||!y.startsWith("{")))try{return JSON.parse(y)}catch{return}}}),61480:((J,K,E)=>{
E.d(K,{g:()=>x});var p=E(13875),L=E(31424),B=E(99744),C=E(51208);const g=50,P="\u2026",A=20,b=3;class x{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#l=new p.cR;#a=new p.
cR;#u={app:new Set,platform:new Set};#c=0;#m=0;#M=0;#h=0;#p=0;#f=1;#d=1;constructor(t){const{from:s,to:e}=t.window;this.#t=t,this.#n=new C._V({from:s,to:e,budgetsMs:t.
budgetsMs}),this.#s=new L.un(s,e),this.#e=new L.un(s,e),this.#r=new L.un(s,e)}request(t,{own:s,fraction:e,project:n}){if(this.#c+=1,this.#f=Math.min(this.#f,e),
t.error===!1&&(this.#m+=1),t.user&&(this.#M+=1),this.#u.platform.add(n),t.refused)return;const{user:u,latencyMs:a}=t,d=this.#w(t);this.#s.add(d,1/e),this.#_(this.#i,
t.route).add(d,1/e),!u&&!s&&this.#_(this.#o,t.route).add(d,1/e),u?a!==null&&this.#l.add(a):this.#e.add(d,1/e),s||this.#n.request(t)}beside(t,s){this.#u.app.add(
s),this.#n.line(t)}line(t,s){const{at:e,trace:n,latencyMs:u}=t;this.#d=Math.min(this.#d,s),this.#h+=1,n!==null&&(this.#p+=1),this.#r.add(this.#w({...t,endedAt:e}),
1/s),u!==null&&this.#a.add(u)}sampledAnew(t){this.#n.sampledAnew(t)}close(t){this.#n.close(t)}held(t){const{window:s,unit:e}=this.#t,{joinedTo:n,appTo:u,last:a,
app:d,platform:i}=t,_=[...this.#u.app].some(m=>!this.#u.platform.has(m));return{window:s,last:a,app:{...d,lines:this.#h,traced:this.#p,tracesAlike:!_||this.#f>=
1,unit:e,spread:c(this.#a),sinceSilent:this.#b(i.silentSince?.at??null,Math.min(u,s.to))},platform:{...i,entries:Math.max(this.#c,i.entries),users:this.#c===0?null:
this.#M,succeeded:this.#m,spread:c(this.#l)},joined:this.#n.joined(n),sampled:this.#f<1,counted:this.#g(Math.min(n,u,s.to)),monitoring:this.#E(t)}}#g(t){const{from:s}=this.#t.
window;if(t<=s)return null;const e=(n,u)=>new Map([...this.#i].map(([a,d])=>[a,d.between(n,u)]));return{app:this.#r.between(s,t),budgetsMs:this.#t.budgetsMs,routes:e(
s,t),strangers:new Map([...this.#o].map(([n,u])=>[n,u.between(s,t)])),noise:b*Math.sqrt(y(this.#f)+y(this.#d)),parts:Array.from({length:A},(n,u)=>{const[a,d]=[s+
u*(t-s)/A,s+(u+1)*(t-s)/A],i=[...e(a,d)].map(([_,m])=>[_,(0,L.e6)(m)]);return{from:a,to:d,app:(0,L.e6)(this.#r.between(a,d)),routes:new Map(i)}})}}#b(t,s){const{
from:e}=this.#t.window;return t===null||t<=e||s<=t?null:{n:(0,L.e6)(this.#r.between(e,t))/(t-e)*(s-t),found:(0,L.e6)(this.#r.between(t,s))}}#y(t){const s=t.map(
({from:i,to:_,counts:m})=>({from:i,to:_,of:(0,L.e6)(m),app:(0,L.e6)(this.#r.between(i,_)),cloud:(0,L.e6)(this.#s.between(i,_))})),e=s.findIndex(({of:i,app:_})=>i>=
B.QD&&_>i/2),n=e<0?[]:s.slice(e).filter(({of:i,app:_,cloud:m})=>i>=B.QD&&Math.max(_,m)<=B.$j*i),[u,a]=[n[0]?.from,n.at(-1)?.to];if(u===void 0||a===void 0)return null;
const d=i=>n.reduce((_,m)=>_+i(m),0);return{fromAt:u,toAt:a,found:Math.round(d(({app:i})=>i)),of:d(({of:i})=>i)}}#E({minutes:t,joinedTo:s,appTo:e,monitoringSpread:n,
ownBetween:u}){const{from:a}=this.#t.window,d=this.#c>0?s:Math.min(s,e),i=t.filter(m=>m.from>=a-1e3&&m.to<=d);if(i.length===0&&t.length===0)return null;const _=m=>(0,L.
NU)(i.map(I=>m(I.from,I.to)));return{counted:{monitoring:(0,L.NU)(i.map(({counts:m})=>m)),platform:_((m,I)=>this.#s.between(m,I)),app:_((m,I)=>this.#r.between(m,
I)),others:this.#c>0?_((m,I)=>this.#e.between(m,I)):_(u),noise:{platform:b*Math.sqrt(y(this.#f)),app:b*Math.sqrt(y(this.#d))}},unlogged:this.#y(i),all:(0,L.NU)(
t.map(({counts:m})=>m)),spread:n}}#w({endedAt:t,error:s,latencyMs:e}){return{endedAt:t,error:s,slow:e===null?null:this.#t.budgetsMs.map(n=>e>n)}}#_(t,s){const e=t.
has(s)||t.size<g?s:P;let n=t.get(e);return n===void 0&&(n=new L.un(this.#t.window.from,this.#t.window.to),t.set(e,n)),n}}function y(r){return(1-r)/r}function c(r){
const t=r.count;return t===0?null:{n:t,p50Ms:r.atRank(Math.ceil(.5*t)),p95Ms:r.atRank(Math.ceil(.95*t))}}}),75524:((J,K,E)=>{E.d(K,{A2:()=>e,G8:()=>c,zo:()=>y});
var p=E(31424);const L=2,B=.1,C=5,g=.05,P=6,A=6,b=8,x=.25;function y(i,_){const{app:m,routes:I,noise:S}=i,h=(0,p.NU)([...I.values()]),v={app:null,platform:null,
agree:!1,latencies:[],errors:null};if((0,p.e6)(h)===0&&(0,p.e6)(m)===0)return v;const w=_===!1?null:r(m,h,S),R=w===null?u(i,_===!1):{routes:[...I.keys()],counts:h};
if(R!==null){const X=d(i,R.routes);if(X!==null)return{...v,app:{code:"stopped",log:"app",...X,by:"platform"}};const q=t(i,R);if(q!==null)return{...v,app:q};const V=i.
budgetsMs.map((Z,ot)=>s(i,R.counts,Z,ot)),st=V.find(Z=>Z?.code==="lacks")??null;if(st!==null)return{...v,app:st};const H=V.map(Z=>Z?.code==="latency-differs"?Z:
null);return{...v,agree:_!==!1&&(0,p.e6)(R.counts)>=C,latencies:H,errors:w}}const[j,F]=[Math.round((0,p.e6)(m)),Math.round((0,p.e6)(h))];if(j<=F){const X=c(m,h,
S,"app","platform");return{...v,app:X==="agree"?{code:"unchecked",log:"app"}:X}}if(_===!1)return v;const N=Math.round((0,p.e6)(m)/(0,p.e6)(h)),G=N>=2&&N<=A&&a((0,p.
k3)(m,N),h,p.Yi,S,!1);return _===!0||G?{...v,app:{code:"too-many",log:"app",found:j,of:F,by:"platform"}}:{...v,platform:{code:"lacks",log:"platform",kind:"all",
found:F,of:j,by:"app"}}}function c(i,_,m,I,S,h=p.Yi){const v={..._,ok:Math.max(0,_.ok-h.ok),failed:Math.max(0,_.failed-h.failed)},[O,w,R]=[(0,p.e6)(i),(0,p.e6)(
v),(0,p.e6)(_)],j=(F,N,G)=>({code:"lacks",log:I,kind:F,found:Math.round(N),of:Math.round(G),by:S});return v.failed-i.failed-i.unknown>n(v.failed,m)?j("failed",i.
failed,v.failed):v.ok-i.ok-i.unknown>n(v.ok,m)?j("ok",i.ok,v.ok):w-O>n(w,m)?j("all",O,w):O-R>n(R,m)?{code:"too-many",log:I,found:Math.round(O),of:Math.round(R),
by:S}:"agree"}function r(i,_,m){const[I,S]=[(0,p.e6)(i),(0,p.e6)(_)],h=i.failed-_.failed;return Math.abs(I-S)>n(S,m)||h<=n(_.failed,m)?null:{code:"status-differ\
s",log:"app",app:Math.round(h),platform:0,of:Math.round(S)}}function t({app:i,noise:_,strangers:m},{routes:I,counts:S}){const h=(0,p.e6)((0,p.NU)(I.flatMap(R=>m.
get(R)??[]))),v=(0,p.e6)(S)-h,O=(0,p.e6)(i)-v,w=Math.min(n(v,_),Math.max(n(v,0),h/2));return h<=L||O<=w?null:{code:"not-users",log:"app",found:Math.round(Math.min(
O,h)),of:Math.round((0,p.e6)(i))}}function s({app:i,noise:_},m,I,S){const[h,v]=[i.slow[S]??0,m.slow[S]??0],O=v-h-i.untimed;if(O<=n(v,_))return null;const[w,R]=[
Math.round(h),Math.round(v)];return(0,p.e6)(m)-(0,p.e6)(i)>O/2?{code:"lacks",log:"app",kind:"slow",found:w,of:R,by:"platform"}:{code:"latency-differs",log:"app",
budgetMs:I,app:w,platform:R,of:Math.round((0,p.e6)(m))}}function e({noise:i},_){return i>0&&n(_,i)>=_}function n(i,_){return Math.max(L,B*i)+_*Math.sqrt(Math.max(
0,i))}function u({app:i,routes:_,noise:m},I){const S=(0,p.e6)((0,p.NU)([..._.values()])),h=[..._].toSorted(([,w],[,R])=>(0,p.e6)(R)-(0,p.e6)(w)),v=h.filter(([,w])=>(0,p.
e6)(w)>=g*S).slice(0,P),O=(0,p.NU)(h.slice(v.length).map(([,w])=>w));for(let w=2**v.length-1;w>=0;w-=1){const R=v.filter((F,N)=>(w&1<<N)!==0),j=(0,p.NU)(R.map(([
,F])=>F));if((0,p.e6)(j)+(0,p.e6)(O)!==0&&a(i,j,O,m,I))return{routes:R.map(([F])=>F),counts:j}}return null}function a(i,_,m,I,S){const h=(v,O,w)=>v>=O-n(O,I)&&(S||
v<=w+n(w,I));return h(i.failed+i.unknown,_.failed,_.failed+m.failed+i.unknown)&&h((0,p.e6)(i),(0,p.e6)(_),(0,p.e6)(_)+(0,p.e6)(m))&&h(i.ok+i.unknown,_.ok,_.ok+m.
ok+i.unknown)}function d({parts:i,noise:_},m){let I=null;for(let S=0;S<i.length;S+=1){let[h,v]=[0,0];for(let O=S;O<i.length;O+=1){const w=i[O];h+=w?.app??0,v+=m.
reduce((F,N)=>F+(w?.routes.get(N)??0),0),v>=b&&v-h>_*Math.sqrt(v)&&h<=x*v&&(I===null||v>I.of)&&(I={fromAt:i[S]?.from??0,toAt:w?.to??0,found:Math.round(h),of:Math.
round(v)})}}return I}}),31424:((J,K,E)=>{E.d(K,{NU:()=>b,Yi:()=>C,e6:()=>A,k3:()=>x,un:()=>g});const p=2e3,L=1e3,B=["ok","failed","unknown","untimed"],C={ok:0,failed:0,
unknown:0,slow:[],untimed:0};class g{#t;#n;#s;#e={};#i=[];constructor(c,r){const t=Math.max(1,r-c);this.#t=c,this.#s=Math.max(1,Math.min(p,Math.ceil(t/L))),this.#n=
t/this.#s}add({endedAt:c,error:r,slow:t},s){const e=Math.floor((c-this.#t)/this.#n);if(!(e>=0&&e<this.#s))return;const n=r===null?"unknown":r?"failed":"ok";if(P(
this.#e[n]??=this.#o(),e,s),t===null)P(this.#e.untimed??=this.#o(),e,s);else for(const[u,a]of t.entries())a&&P(this.#i[u]??=this.#o(),e,s)}between(c,r){const t=a=>this.#r(
a,c,r),{ok:s,failed:e,unknown:n,untimed:u}=this.#e;return{ok:t(s),failed:t(e),unknown:t(n),slow:Array.from(this.#i,t),untimed:t(u)}}#o(){return new Float64Array(
this.#s)}#r(c,r,t){if(c===void 0)return 0;const[s,e]=[(r-this.#t)/this.#n,(t-this.#t)/this.#n];let n=0;for(let u=Math.max(0,Math.floor(s));u<Math.min(this.#s,e);u+=
1){const a=Math.min(u+1,e)-Math.max(u,s);n+=(c[u]??0)*Math.max(0,Math.min(1,a))}return n}}function P(y,c,r){y[c]=(y[c]??0)+r}function A({ok:y,failed:c,unknown:r}){
return y+c+r}function b(y){const c=[],r={...C,slow:c};for(const t of y){for(const s of B)r[s]+=t[s];for(const[s,e]of t.slow.entries())c[s]=(c[s]??0)+e}return r}
function x({ok:y,failed:c,unknown:r,slow:t,untimed:s},e){return{ok:y/e,failed:c/e,unknown:r/e,slow:t.map(n=>n/e),untimed:s/e}}}),73222:((J,K,E)=>{E.d(K,{g:()=>r,
h:()=>y});var p=E(7017);const L=50,B=10,C=5,g=.8,P=.15,A=.85,b=20,x=.1;class y{#t=new Map;#n=0;#s=0;add(n,u){if(!(n>0&&u>0))return;const a=Math.max(-B,Math.min(
B,Math.log10(u/n))),d=Math.round(a*L);this.#t.set(d,(this.#t.get(d)??0)+1),this.#n+=1,this.#s+=u}addAll(n){for(const[u,a]of n.#t)this.#t.set(u,(this.#t.get(u)??
0)+a);this.#n+=n.#n,this.#s+=n.#s}get n(){return this.#n}mismatch(n){if(this.#n<C)return null;const u=t(this.#e(.5)),a=s(n,u);if(a===null)return null;let d=0;for(const[
m,I]of this.#t)t(m/L)===u&&(d+=I);const i=this.#e(.75)-this.#e(.25)<=x,_=this.#s/this.#n>=b;return d>=g*this.#n&&(_||i)?{seems:a,declared:n,traces:this.#n}:null}#e(n){
let u=n*this.#n;for(const[a,d]of[...this.#t].toSorted(([i],[_])=>i-_))if(u-=d,u<=0)return a/L;return 0}}const c=40;function r(e,n,u){if(Math.min(e.n,n.n)<c||!(e.
p50Ms>0&&e.p95Ms>0))return null;const[a,d]=[n.p50Ms/e.p50Ms,n.p95Ms/e.p95Ms].map(_=>t(Math.log10(_)));if(a===void 0||a!==d)return null;const i=s(u,a);return i===
null?null:{seems:i,declared:u,traces:0}}function t(e){const n=Math.round((e-(A-P)/2)/3),u=e-3*n;return u>=-P-1e-9&&u<=A+1e-9?n:Number.NaN}function s(e,n){if(n===
0||Number.isNaN(n))return null;const u=p.Z[e]/1e3**n;return Object.keys(p.Z).find(d=>Math.abs(Math.log10(p.Z[d]/u))<.1)??null}}),99744:((J,K,E)=>{E.d(K,{$j:()=>e,
Ff:()=>r,Fi:()=>c,Po:()=>y,QD:()=>n,Rc:()=>d,Rt:()=>t,SU:()=>P,So:()=>x,UX:()=>A,Ug:()=>m,_d:()=>u,b2:()=>_,kz:()=>b,of:()=>s,q0:()=>C,we:()=>a,z3:()=>g});var p=E(
75524),L=E(31424);const B=2,C=.05,g=5,P=6,A=5,b=.2,x=4,y=.1,c=.2,r=.05,t=.8,s=8,e=.25,n=20,u=3,a=.002,d=.01,i=20;function _({n:I,found:S},h){return I-S>B&&I-S>h*
I}function m(I,S){const{monitoring:h,others:v,noise:O}=I;return(0,L.e6)(h)<i?null:S==="platform"?(0,p.G8)(I.platform,h,O.platform,S,"monitoring"):(0,p.G8)(I.app,
h,O.app,S,"monitoring",v)}}),38430:((J,K,E)=>{E.d(K,{L:()=>I});var p=E(38419),L=E(75524),B=E(31424),C=E(73222),g=E(99744),P=E(51208);const A={present:!1,confirmed:!1,
doubts:[],open:{errors:null,latency:null},unit:null,stalled:null,thin:!1};function b(h,v,O){const{app:w,joined:R}=h;if(w.lines===0)return A;const j=e(h),F=n(w,O),
N=w.traced>=g.Rt*w.lines&&w.tracesAlike&&R.pairs>0,{doubts:G,confirmed:X,open:q}=N?r(h,v,O):t(h,v,O),V=R.pairs,H=R.appOnly>g.So&&R.appOnly>g.Po*(R.appOnly+V)&&v.
whole===!0?[{code:"too-many",log:"app",found:R.appOnly+V,of:V,by:"platform"}]:[],Z=y(h);return{present:!0,confirmed:X&&H.length===0,doubts:[...j===null?[]:[j],...G,
...H,...F],open:N?u(R,O):q,unit:j,stalled:Z,thin:x(h,O,N)}}function x({joined:h,sampled:v,counted:O},{slowAllowed:w},R){if(!v)return!1;const j=2*Math.min(...w),
F=d([...h.routes.values()].flatMap(({ok:N,failed:G})=>[N,G])).n;return R?F*j<g.SU:O!==null&&(0,L.A2)(O,j*(0,B.e6)(O.app))}function y({app:h,platform:v,monitoring:O,
window:w}){if(O?.unlogged!=null)return{code:"stopped",log:"app",...O.unlogged,by:"monitoring"};const{silentSince:j,probes:F}=v;if(j===null||h.sinceSilent===null||
g.b2(F,g.kz))return null;const{n:N,found:G}=h.sinceSilent;return N<g.of||G>g.$j*N?null:{code:"stopped",log:"app",fromAt:j.at,toAt:w.to,found:0,of:j.probes,by:"p\
robes"}}const c={errors:null,latency:null};function r(h,v,{errorRateBudget:O}){const{joined:w,last:R}=h,j="app",F=[],N=[...w.routes.values()].filter(({ok:et,failed:at})=>et.
found+at.found>0),G=et=>d(N.map(at=>at[et])),X=et=>g.b2(et,g.q0),q=w.slow.map((et,at)=>d(N.flatMap(ct=>ct.slow[at]??[]))).find(X),V={ok:G("ok"),failed:G("failed"),
...q===void 0?{}:{slow:q}};for(const et of["ok","failed","slow"]){const{n:at,found:ct}=V[et]??{n:0,found:0};X({n:at,found:ct})&&F.push({code:"lacks",log:j,kind:et,
found:ct,of:at,by:"platform"})}const st=F.length>0?null:i(N,h.window);st!==null&&F.push({code:"stopped",log:j,...st,by:"platform"});const H=d([G("ok"),G("failed")]);
w.shared>g.So&&w.shared>g.Fi*(w.shared+H.n)&&F.push({code:"shared-traces",log:j,found:w.shared,of:w.shared+H.n}),w.notUsers>=g._d&&w.notUsers>g.Ff*w.pairs&&F.push(
{code:"not-users",log:j,found:w.notUsers,of:w.pairs});const{n:Z,cloudFails:ot,appFails:dt}=w.statuses;a(ot,Z,O)&&F.push({code:"status-differs",log:j,app:dt,platform:ot,
of:Z});const rt=v.whole===!0||G("ok").found>0;return{doubts:F,confirmed:rt&&(R||H.found>=g.z3),open:c}}function t(h,{whole:v},{slowAllowed:O,errorRateBudget:w}){
const{counted:R,monitoring:j,platform:F}=h,N=F.entries>0&&R!==null?(0,L.zo)(R,v):null,G={doubts:[],confirmed:!1,open:c};if(N?.agree===!0){const{latencies:q,errors:V}=N,
st=q.find((Z,ot)=>Z!==null&&s(Z,O[ot]??1))??null,H=V?.code==="status-differs"&&a(V.app,V.of,w);return{...G,confirmed:!0,open:{errors:H?V:null,latency:st}}}if(N?.
app!=null&&N.app.code!=="unchecked")return{...G,doubts:[N.app]};const X=j===null?null:g.Ug(j.counted,"app");return X==="agree"?{...G,confirmed:!0}:{...G,doubts:X===
null?[]:[X]}}function s({app:h,platform:v,of:O},w){const R=F=>(0,p.fl)(O,F,w)<=g.Rc,j=v-h<g._d||v<=w*O;return v>h&&!R(h)&&(R(v)||!j)}function e({app:h,joined:v,
counted:O,platform:w,monitoring:R}){const j=h.tracesAlike?v.ratios.mismatch(h.unit):null,N=(v.ratios.n>0||h.spread===null?[]:[O&&w.spread,R?.spread]).map(X=>X==
null||h.spread===null?null:(0,C.g)(h.spread,X,h.unit)),G=j??N.find(X=>X!==null)??null;return G===null?null:{code:"unit",log:"app",...G}}function n({requests:h,noLatency:v,
noStatus:O},{errorRateBudget:w,slowAllowed:R}){const j=(N,G)=>N>=g._d&&N>G/2*h,F=h;return[...j(v,Math.min(...R))?[{code:"values-missing",log:"app",field:"latenc\
y",found:F-v,of:F}]:[],...j(O,w)?[{code:"values-missing",log:"app",field:"status",found:F-O,of:F}]:[]]}function u({statuses:h,slow:v},{errorRateBudget:O,slowAllowed:w}){
const{n:R,cloudFails:j,appFails:F}=h,N=a(F,R,O)?{code:"status-differs",log:"app",app:F,platform:j,of:R}:null,G=v.find(({n:X,cloud:q,app:V},st)=>s({app:V,platform:q,
of:X},w[st]??1));return{errors:N,latency:G===void 0?null:{code:"latency-differs",log:"app",budgetMs:G.budgetMs,app:G.app,platform:G.cloud,of:G.n}}}function a(h,v,O){
return h>=g._d&&h>Math.max(g.we,O/2)*v}function d(h){return h.reduce((v,{n:O,found:w})=>({n:v.n+O,found:v.found+w}),{n:0,found:0})}function i(h,{from:v,to:O}){const w=Array.
from({length:P.nn},(F,N)=>d(h.flatMap(({parts:G})=>G[N]??[])));let R=null;for(let F=0;F<P.nn;F+=1){let N={n:0,found:0};for(let G=F;G<P.nn;G+=1)N=d([N,w[G]??{n:0,
found:0}]),N.n>=g.of&&N.found<=g.$j*N.n&&(R===null||N.n>R.sum.n)&&(R={first:F,last:G,sum:N})}if(R===null)return null;const j=F=>v+F*(O-v)/P.nn;return{fromAt:j(R.
first),toAt:j(R.last+1),found:R.sum.found,of:R.sum.n}}function _(h){const{platform:v,joined:O,monitoring:w}=h;if(v.entries===0)return{whole:!1,doubts:[]};const R=[],
{probes:j,silentSince:F,routing:N}=v,G=j.n>=g.UX&&j.n-j.found<=g.q0*j.n+1;if(j.found>0&&(0,g.b2)(j,g.kz))R.push({code:"lacks",log:"platform",kind:"all",found:j.
found,of:j.n,by:"probes"});else if(F!==null){const{at:rt,probes:et}=F;R.push({code:"stopped",log:"platform",fromAt:rt,toAt:h.window.to,found:0,of:et,by:"probes"})}else
j.n>=g._d&&j.found===0&&v.succeeded===0&&R.push({code:"lacks",log:"platform",kind:"ok",found:0,of:j.n,by:"probes"});const{excluded:X,byKind:q}=N==="unread"?m:N,
V=w===null?null:(0,g.Ug)(w.counted,"platform"),st=V!==null&&V!=="agree"&&V.code==="lacks"&&V.kind!=="failed"&&q;V!==null&&V!=="agree"&&V.code==="lacks"&&!st&&R.
push(V);const H=V==="agree"||G&&v.users!==null&&v.users>0;if(v.users===0&&h.app.lines>g.So&&V!=="agree"){const rt=h.app.lines;R.push({code:"lacks",log:"platform",
kind:"all",found:0,of:rt,by:"app"})}const Z={n:O.appOnly+O.pairs,found:O.pairs};!H&&O.appOnly>g.So&&O.appOnly>g.Po*Z.n&&R.push({code:"lacks",log:"platform",kind:"\
all",found:Z.found,of:Z.n,by:"app"});const ot=N!=="unread"&&X===null;if(R.length===0&&O.pairs===0&&h.counted!==null&&h.app.lines>0){const rt=(0,L.zo)(h.counted,
H||ot?!0:null);rt.platform!==null&&R.push(rt.platform)}return X!==null&&!H&&R.push({code:"excluded",log:"platform",...X}),{whole:R.length>0?!1:H||ot?!0:null,doubts:R}}
const m={excluded:null,byKind:!1};function I(h,v){const O=_(h),w=v.platformOnly?A:b(h,O,v),{stalled:R}=w,j=[...w.doubts,...R!==null&&h.last?[R]:[],...O.doubts],
F=(G,X)=>({judged:G,certain:X,doubts:j,platformWhole:O.whole,open:{errors:null,latency:null},blocking:w.unit,thin:G==="app"&&w.thin}),N=w.doubts.length===0&&(R===
null||!h.last);if(w.present&&N){if(R!==null)return F("app",!1);if(w.confirmed)return{...F("app",!0),open:w.open};if(j.unshift({code:"unchecked",log:"app"}),!h.last)
return F("app",!1)}return h.platform.entries>0&&O.doubts.length===0?F("platform",!0):S(h)?F("monitoring",!0):!w.present&&h.platform.entries===0?F(null,!0):F(h.platform.
entries===0||w.present&&w.doubts.length===0?"app":"platform",!1)}function S({monitoring:h}){return h!==null&&(0,B.e6)(h.all)>0}}),98219:((J,K,E)=>{E.d(K,{GN:()=>B,
Lu:()=>A,nY:()=>L});var p=E(28654);function L(b,{errorStatus:x,route:y,user:c}){const{trace:r,startedAt:t,latencyMs:s,refused:e}=b,n=t+(s??0),u=(0,p.Pd)(b,x);return{
trace:C(r),startedAt:t,endedAt:n,latencyMs:s,error:u,refused:e,route:y,user:c}}function B(b,x){const{trace:y,at:c,startedAt:r,latencyMs:t}=b;return{trace:C(y),at:c,
startedAt:r,latencyMs:t,error:(0,p.Pd)(b,x)}}function C(b){return b===null||b===""?null:b.slice(b.lastIndexOf("/")+1)}const g=5,P=24;function A(b,x){if(x===void 0)
return b??"";const c=(URL.parse(x,"http://x")?.pathname??"").split("/").slice(1,1+g).map(r=>/\d/.test(r)||r.length>P||r.includes("%")?"*":r);return`${b??""} /${c.
join("/")}`.trim()}}),51208:((J,K,E)=>{E.d(K,{TA:()=>c,_V:()=>y,nn:()=>g});var p=E(73222);const L=2e4,B=200,C="\u2026",g=60,P=1e4,A=6e4,b=.1,x=2e3;class y{#t;#n=new Map;#s;#e;#i;#o=[];constructor(a){
this.#t=a,this.#s=s(a.budgetsMs);const d=a.to-a.from;this.#e=a.from+Math.min(P,d/4),this.#i=Math.max(x,Math.min(A,d*b))}sampledAnew(a){this.#o=a}request(a){if(a.
trace===null||a.refused)return;const d=this.#r(a.trace);d.requests.push(a),d.firstAt=Math.min(d.firstAt,a.startedAt),d.lastAt=Math.max(d.lastAt,a.endedAt)}line(a){
if(a.trace===null)return;const d=this.#r(a.trace);d.lines.push(a),d.firstAt=Math.min(d.firstAt,a.startedAt),d.lastAt=Math.max(d.lastAt,a.at)}joined(a){const d=s(
this.#t.budgetsMs);e(d,this.#s);for(const i of this.#n.values())i.lastAt<a&&this.#l(d,i);return d}close(a){for(const[d,i]of this.#n)i.lastAt>=a||(this.#l(this.#s,
i),this.#n.delete(d))}#r(a){let d=this.#n.get(a);if(d!==void 0)return d;d={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(a,d);const[i]=this.#n.size>
L?this.#n:[];return i!==void 0&&(this.#l(this.#s,i[1]),this.#n.delete(i[0])),d}#l(a,d){const{requests:i,lines:_}=d,m=this.#a(d),[I,...S]=i;if(I===void 0){!m&&_.
some(({at:v,startedAt:O})=>v>=this.#e&&O>=this.#t.from)&&(a.appOnly+=1);return}if(S.length>0){a.shared+=i.length;return}I.user&&I.endedAt<this.#t.to&&!m&&this.#u(
a,I,_.length>0),_.length!==0&&(a.pairs+=1,a.lines+=_.length,I.user?r(a,I,c(_)):a.notUsers+=1)}#a({firstAt:a,lastAt:d}){return this.#o.some(i=>a<=i&&i<=d+this.#i)}#u(a,{
route:d,error:i,latencyMs:_,endedAt:m},I){const{from:S,to:h,budgetsMs:v}=this.#t,O=t(a.routes,d,v.length),w=_===null?[]:O.slow.filter((j,F)=>_>(v[F]??1/0)),R=O.
parts[Math.min(g-1,Math.floor((m-S)/(h-S)*g))];for(const j of[i===!0?O.failed:O.ok,...w,R])j!==void 0&&(j.n+=1,I&&(j.found+=1))}}function c(u){const[a,...d]=u;if(a===
void 0)throw new RangeError("a request has one entry or more");return d.reduce((i,_)=>{const m=Math.max(i.latencyMs??-1,_.latencyMs??-1),I=_.at>=i.at?_:i,S=I===
_?i:_;return{...I,latencyMs:m<0?null:m,error:I.error??S.error}},a)}function r(u,a,d){if(a.error!==null&&d.error!==null&&(u.statuses.n+=1,a.error&&!d.error&&(u.statuses.
cloudFails+=1),d.error&&!a.error&&(u.statuses.appFails+=1)),!(a.latencyMs===null||d.latencyMs===null)){u.ratios.add(d.latencyMs,a.latencyMs);for(const i of u.slow)
i.n+=1,a.latencyMs>i.budgetMs&&(i.cloud+=1),d.latencyMs>i.budgetMs&&(i.app+=1)}}function t(u,a,d){const i=u.has(a)||u.size<B?a:C;let _=u.get(i);if(_===void 0){const m=()=>({
n:0,found:0}),I=S=>Array.from({length:S},m);_={ok:m(),failed:m(),slow:I(d),parts:I(g)},u.set(i,_)}return _}function s(u){return{routes:new Map,pairs:0,lines:0,notUsers:0,
shared:0,appOnly:0,ratios:new p.h,statuses:{n:0,cloudFails:0,appFails:0},slow:u.map(a=>({budgetMs:a,n:0,cloud:0,app:0}))}}function e(u,a){for(const[d,i]of a.routes){
const _=t(u.routes,d,i.slow.length);for(const m of["ok","failed"])n(_[m],i[m]);for(const[m,I]of i.slow.entries())n(_.slow[m],I);for(const[m,I]of i.parts.entries())
n(_.parts[m],I)}for(const d of["pairs","lines","notUsers","shared","appOnly"])u[d]+=a[d];u.ratios.addAll(a.ratios);for(const d of["n","cloudFails","appFails"])u.
statuses[d]+=a.statuses[d];for(const[d,i]of a.slow.entries()){const _=u.slow[d];if(_!==void 0)for(const m of["n","cloud","app"])_[m]+=i[m]}}function n(u,a){u!==
void 0&&(u.n+=a.n,u.found+=a.found)}}),69466:((J,K,E)=>{E.d(K,{h:()=>g});var p=E(51208),L=E(33678);const B=1e3,C=15*6e4;class g{#t;#n=new Map;#s=new Map;#e=0;constructor(b){
this.#t=b}get repeated(){return this.#e}sift(b,x){const y=[];for(const c of b){const{trace:r,at:t}=c;if(r===null){y.push(c);continue}const s=this.#o(r);if(s!==null){
this.#e+=1,this.#t(c)&&!s&&(this.#r(r,!0,x),y.push({...c,latencyMs:null,unusable:"notANumber",status:null}));continue}const e=this.#n.get(r);e===void 0?this.#n.
set(r,{lines:[c],lastAt:t}):(this.#e+=1,e.lines.push(c),e.lastAt=Math.max(e.lastAt,t))}return[...y,...this.#i(x-B,x)]}releaseAll(b){return this.#i(1/0,b)}#i(b,x){
const y=[];for(const[r,{lines:t,lastAt:s}]of this.#n){if(s>=b)continue;const e=t.length===1?t[0]:P(t);this.#n.delete(r),this.#r(r,this.#t(e),x),y.push(e)}const c=Math.
floor((x-C)/6e4);for(const r of this.#s.keys())r<c&&this.#s.delete(r);return y}#o(b){const x=(0,L.tQ)(b);for(const y of this.#s.values()){const c=y.get(x);if(c!==
void 0)return c}return null}#r(b,x,y){const c=Math.floor(y/6e4);let r=this.#s.get(c);r===void 0&&(r=new Map,this.#s.set(c,r)),r.set((0,L.tQ)(b),x)}}function P(A){
const b=(0,p.TA)(A.map(s=>({...s,error:s.status===null?null:!1}))),x=A.toSorted((s,e)=>s.at-e.at).findLast(s=>s.status!==null)?.status??null,y=A.find(s=>s.group!==
null)?.group??null,{error:c,...r}=b,{latencyMs:t}=b;return{...r,status:x,group:y,startedAt:b.at-(t??0),unusable:t===null?A.find(s=>s.unusable!==null)?.unusable??
null:null}}}),70738:((J,K,E)=>{E.d(K,{$B:()=>P,Gy:()=>C,j3:()=>B,yd:()=>g});var p=E(38419),L=E(90429);function B(A,b,x,y){return b===0?1:(0,L.Ts)(b/y,A*x/y)}function C(A,b,x,y){
return b>=A?1:(0,L.QN)(Math.floor(b/y)+1,A*x/y)}function g(A,b,x,y){return(0,p.ux)(B(A,A,b,x),y)?(0,p.PD)(0,A,c=>(0,p.ux)(B(A,c,b,x),y)):null}function P(A,b,x,y,c=1e7){
const r=t=>(0,p.ux)(C(A.n+t,A.k,b,x),y);return r(c)?(0,p.PD)(0,c,r):null}}),85675:((J,K,E)=>{E.d(K,{AM:()=>C,m$:()=>g});const p=.9;function L(r,t,s){return y(r,
t,P(s))}function B(r,t,s){return y(r,t,A(s))}function C(r,t){const s=Math.max(r,t);return Number.isFinite(s)?s+Math.log1p(Math.exp(Math.min(r,t)-s)):s}class g{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#l;#a=0;constructor(t){
const{allowedRate:s,slices:e,provenRate:n=s,burst:u=1}=t;if(!(s>=0&&s<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${s}`);if(!(n>=0&&n<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${n}`);if(!(u>=1))throw new RangeError(`a burst is of one or more, not ${u}`);if(!Number.isInteger(e)||e<1)throw new RangeError(
`a window has one slice or more, not ${e}`);this.allowedRate=s,this.slices=e,this.#t=new Float64Array(e),this.#n=new Float64Array(e),this.#s=new Float64Array(e);
const[a,d]=[P(s),A(n)];this.#e=u===1?a:x(a,s,u),this.#i=u===1?d:x(d,n,u),this.#o=n,this.#r=new Float64Array(e),this.#l=new Float64Array(e*this.#e.length)}add(t,s){
const e=this.#t[t];if(e===void 0)throw new RangeError(`slice ${t} is not in 0..${this.slices-1}`);this.#t[t]=e+1,t<this.#a&&(this.#a=t);const n=s===null?this.#s:
s?this.#n:null;n!==null&&(n[t]=(n[t]??0)+1)}totals(t=this.slices-1){const s={n:0,k:0,unknown:0};for(let e=0;e<=this.#u(t);e+=1){const n=this.#s[e]??0;s.n+=(this.#t[e]??
0)-n,s.k+=this.#n[e]??0,s.unknown+=n}return s}failLnE(t){return this.failLnEs(t).at(-1)??0}failLnEs(t){const s=this.#u(t),e=this.#r,n=this.#e.length;if(n===0)return e.
slice(0,s+1);for(let u=this.#a;u<=s;u+=1){const a=this.#t[u]??0,d=this.#n[u]??0,i=.5+.5*(u+1)/this.slices,_=Math.log(i-(u===0?0:.5+.5*u/this.slices));let m=Math.
log(1-i);for(const[I,S]of this.#e.entries()){const h=this.#l[(u-1)*n+I]??-1/0,v=C(h,_)+c(a,d,S);this.#l[u*n+I]=v,m=C(m,S.lnWeight+v)}e[u]=m}return this.#a=Math.
max(this.#a,s+1),e.slice(0,s+1)}leastFailLnE(t,s){const e=this.failLnEs(t).length-1;if(e<0)return 0;const n=this.#e.length,u=.5+.5*(e+1)/this.slices;return this.#e.
reduce((a,{lnWeight:d,onGood:i},_)=>C(a,d+(this.#l[e*n+_]??-1/0)+s*i),Math.log(1-u))}failLnEsInBursts(t,s){const e=new g({allowedRate:this.allowedRate,slices:this.
slices,burst:s});return e.#t.set(this.#t),e.#n.set(this.#n),e.failLnEs(t)}proveInBursts(t){const s=A(this.#o);this.#i=t===1?s:x(s,this.#o,t)}counts(t){return{n:this.#t[t]??
0,k:this.#n[t]??0}}passLnE(t){const{n:s,k:e,unknown:n}=this.totals(t);return y(s+n,e+n,this.#i)}#u(t){return Math.min(t,this.slices-1)}}function P(r){const s=[...[
1.5,2,3,5,10,30,100].map(n=>n*r).filter(n=>n<p-1e-9),p],e=[{rate:1.1*r,weight:.04},{rate:1.25*r,weight:.06},...s.map(n=>({rate:n,weight:.9/s.length}))].filter(({
rate:n})=>n>r&&n<1);return e.length===0&&r<1&&e.push({rate:(1+r)/2,weight:1}),b(e,r)}function A(r){return r===0?[]:b([{rate:.9*r,weight:.04},{rate:.8*r,weight:.06},
...[.05,.3,.6].map(t=>({rate:t*r,weight:.3}))],r)}function b(r,t){const s=r.reduce((e,{weight:n})=>e+n,0);return r.map(({rate:e,weight:n})=>({rate:e,lnWeight:Math.
log(n/s),onBad:Math.log(e/t),onGood:Math.log1p(-e)-Math.log1p(-t)}))}function x(r,t,s){return r.map(({rate:e,lnWeight:n})=>{const u=-(e-t)/s;return{rate:e,lnWeight:n,
onBad:Math.log(e/t)/s+u,onGood:u}})}function y(r,t,s){return s.length===0?0:s.reduce((e,n)=>C(e,n.lnWeight+c(r,t,n)),-1/0)}function c(r,t,{onBad:s,onGood:e}){return(t===
0?0:t*s)+(r===t?0:(r-t)*e)}})};
