"use strict";exports.id=3897,exports.ids=[3897],exports.modules={9393:((Z,$,v)=>{v.d($,{iT:()=>O,pQ:()=>S,p_:()=>C});var M=v(82020),T=v(73640);const S={sights:Object.fromEntries(
M.Mi.map(_=>[_,null])),from:0,until:1/0};function C(_,f){const l=O(_.id,f,_.beside===void 0?[]:(0,T.EG)(_.id).beside);return l===null||!m(l,_)?_:{..._,decision:"\
inconclusive",reason:l}}function m(_,{decision:f,reason:l}){return f==="pass"?!0:f==="inconclusive"&&P.includes(l.code)&&(0,M.Lx)(_.why)}const P=["not-proven","\
no-requests","proven-too-soon","gauge-no-points"];function O(_,{sights:f,from:l,until:t,spareMs:e=0},o=[]){const u=[...(0,T.EG)(_).needs,...o].map(g=>({source:g,
...f[g]??D})).filter(({readTo:g,gap:U})=>g<(y(U)?t-e:t)).toSorted((g,U)=>g.readTo-U.readTo)[0];if(u===void 0)return null;const{source:a,readTo:h,gap:i}=u,w=Math.
max(l,h);return{code:"not-covered",source:a,missingFromAt:w,why:i?.code??"not-looked",detail:i?.detail??""}}function y(_){return _===null||(0,M.ii)(_.code)}const D={
readTo:-1/0,gap:null}}),9490:((Z,$,v)=>{v.d($,{W:()=>T,b:()=>M});const M={decision:"not-judged",reason:{code:"budget-none"},evidence:null};function T(S,C){return{
id:S,value:null,limit:null,unit:C,n:0,bad:null,interval:null,...M}}}),38923:((Z,$,v)=>{v.d($,{Q:()=>P});var M=v(49105);const T=500,S=120,C=20,m="…";class P{#t=new Map;#n=0;get count(){
return this.#n}add(y,D){this.#n+=1;const _=(0,M.o)(D,S),f=this.#t.get(`${y} ${_}`);if(f!==void 0)f.count+=1;else if(this.#t.size<T)this.#t.set(`${y} ${_}`,{who:y,
name:_,count:1});else{const l=this.#t.get(`${y} ${m}`)??{who:y,name:m,count:0};l.count+=1,this.#t.set(`${y} ${m}`,l)}}facts(){const y=[...this.#t.values()].toSorted(
(D,_)=>_.count-D.count||(D.name<_.name?-1:1));return{count:this.#n,by:y.slice(0,C).map(D=>({...D}))}}}}),81116:((Z,$,v)=>{v.d($,{Jh:()=>C,Xk:()=>S,kv:()=>T});const M=[
"p50","p90","p95","p99"];function T({id:m},{certain:P,doubts:O,open:y}){return P?m==="error-rate"?y.errors:M.includes(m)?y.latency:null:O[0]??{code:"unchecked",
log:"app"}}function S(m,P){if(m.decision!=="pass"&&m.decision!=="fail")return m;const O=T(m,P);return O===null?m:{...m,decision:"inconclusive",reason:{code:"log\
-doubted",doubt:O}}}function C({judged:m,certain:P,doubts:O,open:y,blocking:D}){const _=[...O,...[y.errors,y.latency].filter(t=>t!==null)];if(_.length===0)return null;
const f={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,interval:null,evidence:null},l=m==="app"&&y.errors===null&&y.latency===null;return P&&l?{...f,
decision:"pass",reason:{code:"other-log-judged",judged:m,doubts:_}}:P&&D===null&&y.errors===null&&y.latency===null?{...f,decision:"warn",reason:{code:"other-log\
-judged",judged:m??"app",doubts:_}}:{...f,decision:"inconclusive",reason:{code:"logs-disagree",judged:m,doubts:_}}}}),68343:((Z,$,v)=>{v.d($,{AX:()=>m,KQ:()=>C,
pZ:()=>T});const M=10,T=6e3,S=6e4;function C(P){const O={.5:"p50",.9:"p90",.95:"p95",.99:"p99"},[,y]=Object.entries(O).find(([D])=>Math.abs(Number(D)-P)<1e-9)??
[];if(y===void 0)throw new RangeError(`no budget is of the quantile ${P}`);return y}function m(P,O){const y=Math.max(Math.floor(P/(M*S)),Math.ceil(O/S));return Math.
max(1,y)*S}}),95725:((Z,$,v)=>{v.d($,{R1:()=>C,mS:()=>m,pd:()=>S});var M=v(76100),T=v(77679);function S(f,l,t){return{failLn:Math.log(2/f),aloneLn:Math.log(2*t/
f),passLn:Math.log(2/l),failLevel:f/2/t,passLevel:l/2}}function C(f,l,t){const{n:e,k:o,unknown:s,seen:u,breach:a}=f,h=e+s,{allowedRate:i,slices:w,levels:g,provenRate:U=i,
burst:B=1,proofBurst:F=B,minDurationMs:d=0}=l,E={allowedRate:i,...U===i?{}:{provenRate:U},...B===1?{}:{burst:B},...F===B?{}:{proofBurst:F},failLnE:_(a===null?f.
failLnE:Math.max(a.lnE,f.failLnE)),failLnThreshold:g.aloneLn,passLnE:_(f.passLnE),passLnThreshold:g.passLn,pTooMany:t.kind==="ended"?P(h,o,i,B):null,pTooFew:t.kind===
"ended"?O(h,o+s,U,F):null,failLevel:g.failLevel,passLevel:g.passLevel};if(e===0)return{decision:"inconclusive",reason:u===0?{code:"no-requests"}:{code:"no-usabl\
e-values",entries:u},evidence:E};const b=t.kind==="ended";if(a!==null&&!(b&&a.slice===w-1))return{decision:"fail",reason:{code:"breach-early",afterMs:Math.min(t.
afterMs,a.afterMs)},evidence:E};if(a!==null||D(E.pTooMany,g.failLevel))return{decision:"fail",reason:{code:"breach-at-end"},evidence:E};if(f.passLnE>=g.passLn||
D(E.pTooFew,g.passLevel))return!b&&t.afterMs<d?{decision:"inconclusive",reason:{code:"proven-too-soon",minDurationMs:d},evidence:E}:{decision:"pass",reason:{code:b?
"proven-at-end":"proven-early"},evidence:E};const k=b&&s>0?[O(e,o,U,F),P(e,o,i,B)]:[];if(D(k[0]??null,g.passLevel)||D(k[1]??null,g.failLevel))return{decision:"i\
nconclusive",reason:{code:"possibly-bad",unknown:s,entries:h},evidence:E};const x={n:h,k:o+s};return{decision:"inconclusive",reason:{code:"not-proven",moreClean:F===
1?(0,M.vV)(x,U,g.passLevel):(0,T.$B)(x,U,F,g.passLevel),failsFrom:y(h,i,B,g.failLevel)},evidence:E}}function m(f,l,t){const{allowedRate:e,provenRate:o=e,burst:s=1,
proofBurst:u=s,passLevel:a}=f;return(0,M.ux)(O(l,t,o,u),a)}function P(f,l,t,e){return e===1?(0,M.fl)(f,l,t):(0,T.j3)(f,l,t,e)}function O(f,l,t,e){return e===1?(0,M.
Er)(f,l,t):(0,T.Gy)(f,l,t,e)}function y(f,l,t,e){const o=t===1?(0,M.c2)(f,l,e):(0,T.yd)(f,l,t,e);return o!==null?o:(0,M.PD)(f+1,Number.MAX_SAFE_INTEGER,s=>(0,M.
ux)(P(s,s,l,t),e))}function D(f,l){return f!==null&&(0,M.ux)(f,l)}function _(f){return Math.min(f,Number.MAX_VALUE)}}),42449:((Z,$,v)=>{v.d($,{OQ:()=>S,RW:()=>T,
Zd:()=>C,sX:()=>M});const M={p50:.5,p90:.1,p95:.05,p99:.01};function T(m){return M[m===.95?"p95":S(m)]}function S(m){const O=["p50","p90","p99"].find(y=>Math.abs(
1-M[y]-m)<1e-9);if(O===void 0)throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${m}`);return O}function C(m,P){return Math.min(P*m,(1+m)/2)}}),
16272:((Z,$,v)=>{v.d($,{A:()=>S});var M=v(76100),T=v(95725);function S(C,{platform:m,app:P},O){const y=m-P;if(y<=0)return null;const D=C.n+y,_=C.k+y;return{id:"\
unlogged-errors",decision:(0,M.ux)((0,M.fl)(D,_,O.allowedRate),O.failLevel)?"fail":(0,T.mS)(O,D,_)?"warn":"inconclusive",reason:{code:"unlogged-errors",platform:m,
app:P},value:_/D,limit:O.allowedRate,unit:"ratio",n:D,bad:_,interval:null,evidence:null}}}),38470:((Z,$,v)=>{v.d($,{L:()=>P});var M=v(82020),T=v(44547),S=v(73640);
const C=["no-access","not-reachable"],m=["no-requests","no-usable-values"];function P(s,{cancelled:u,policies:a,required:h=S.J4}){const i=s.filter(B=>B.decision===
"fail").sort(t)[0];if(i!==void 0)return{verdict:"fail",cause:f(i.id),decisive:i.id,job:"failure"};if(u)return{verdict:"inconclusive",cause:"cancelled",decisive:null,
job:"failure"};const w=s.filter(B=>!_(B,h)),g=h.filter(B=>!s.some(F=>F.id===B));if(w.length===0&&g.length===0)return s.some(O)?{verdict:"pass",cause:"within-bud\
gets",decisive:null,job:"success"}:y(a.onInconclusive);const U=s.some(({id:B,decision:F})=>(0,S.EG)(B).of==="probes"&&F==="pass");return{verdict:"inconclusive",
...D({open:w,missing:g,probed:U,required:h},a)}}function O({id:s,decision:u,reason:a}){return u!=="pass"||["not-killed","events-none"].includes(a.code)?!1:["use\
rs","probes","instances"].includes((0,S.EG)(s).of)}function y(s){return{verdict:"inconclusive",cause:"insufficient-evidence",decisive:null,job:o(s)}}function D({
open:s,missing:u,required:a,probed:h},i){const w=s.find(b=>b.reason.code==="serving-changed");if(w!==void 0)return{cause:"changed",decisive:w.id,job:o(i.onInconclusive)};
const g=s.find(({reason:b})=>C.includes(b.code)||b.code==="not-covered"&&(0,M.Lx)(b.why));if(g!==void 0)return{cause:"no-access",decisive:g.id,job:o(i.onNoData)};
const U=s.find(({reason:b})=>b.code==="traffic-vanished");if(U!==void 0)return{cause:"insufficient-evidence",decisive:U.id,job:o(i.onInconclusive)};const B=s.find(
b=>l(b.id)&&m.includes(b.reason.code)),F=h&&B?.reason.code==="no-requests"&&!u.some(l);if(!F&&(B!==void 0||u.some(l)))return{cause:"no-data",decisive:B?.id??null,
job:o(i.onNoData)};const d=a.some(l)?void 0:s.find(({reason:b})=>b.code==="gauge-no-points"),E=a.filter(b=>(0,S.EG)(b).needs.some(k=>T.wS.some(x=>x===k)));return d!==
void 0&&E.every(b=>s.some(k=>k.id===b))?{cause:"no-data",decisive:d.id,job:o(i.onNoData)}:{cause:"insufficient-evidence",decisive:(F?B:s[0])?.id??null,job:o(i.onInconclusive)}}
function _({id:s,decision:u},a){return u==="pass"||u==="not-judged"||u==="warn"&&!a.includes(s)}function f(s){return{service:"readiness",probes:"probe"}[(0,S.EG)(
s).of]??"budget"}function l(s){return(0,S.EG)(s).of==="users"}function t(s,u){if(l(s.id)&&l(u.id)){const[a,h]=[e(s),e(u)];if(a!==h)return a>h?-1:1}return S.tD.indexOf(
s.id)-S.tD.indexOf(u.id)}function e({evidence:s}){return s===null?-1/0:Math.max(s.failLnE,s.pTooMany===null?-1/0:-Math.log(s.pTooMany))}function o(s){return s===
"pass"?"success":s==="warn"?"warning":"failure"}}),11318:((Z,$,v)=>{v.d($,{S:()=>m,j:()=>C});var M=v(56066);const[T,S]=[M.OA["p95-budget"].parse(M.OA["p95-budge\
t"].default)??2e3,M.OA["error-rate-budget"].parse(M.OA["error-rate-budget"].default)??.01];function C({p95BudgetMs:P}){return P??T}function m({errorRateBudget:P}){
return P??S}}),79803:((Z,$,v)=>{v.d($,{R:()=>m,r:()=>C});var M=v(11318),T=v(57291),S=v(26421);function C(P,O,{from:y,to:D}){const{settleMs:_}=O,f=(0,T.Pf)(O);return{
filter:(0,S.mr)((0,S.W$)(P,f),{fields:f,to:D,quickMs:(0,M.j)(O)}),window:{from:y,to:D+_}}}function m({startedAt:P},{from:O,to:y}){return P>=O&&P<y}}),66268:((Z,$,v)=>{
v.d($,{Cv:()=>jt,zL:()=>xt,Km:()=>_t,GC:()=>gt,Rv:()=>Ut,BU:()=>bt,FJ:()=>Bt,xQ:()=>St,b4:()=>yt});var M=v(11318),T=v(9490);class S{#t=0;#n=0;#s=0;#e=0;#i=1/0;#o=0;add(n,r){
this.#t+=n,this.#n+=n*n,r===null?this.#e+=n:r&&(this.#s+=n),n<this.#i&&(this.#i=n),n>this.#o&&(this.#o=n)}even(){if(!(this.#o>this.#i))return null;const n=Math.
floor(this.#t**2/this.#n),r=n/this.#t,c=Math.min(n,C(this.#e*r)),p=n-c;return{n:p,k:Math.min(p,C(this.#s*r)),unknown:c}}get rate(){const n=this.#t-this.#e;return n>
0?this.#s/n:null}}function C(L){return Math.max(0,Math.ceil(L-1e-6))}var m=v(98040);const P=120;function O({id:L,evidence:n,throughSlice:r,startedAt:c,windowMs:p,
levels:A}){const I=n.failLnEs(r),R=I.reduce((W,K,z)=>K>(I[W]??-1/0)?z:W,0);return{id:L,points:y(I.length,R).map(W=>({at:c+(W+1)/n.slices*p,failLnE:D(I[W]??0),passLnE:D(
n.passLnE(W))})),failLnThreshold:A.aloneLn,passLnThreshold:A.passLn}}function y(L,n){const r=Math.min(L,P-1),c=Array.from({length:r},(p,A)=>Math.floor((A+1)*L/r)-
1);return L===0?[]:[...new Set([...c,n])].sort((p,A)=>p-A)}function D(L){return Math.max(-Number.MAX_VALUE,Math.min(L,Number.MAX_VALUE))}var _=v(31036),f=v(95725);
const l=1.2,t=20,e=10;function o(L,n,r,{prior:c=e,most:p=t}={}){const[A,I]=[u(L,0,L.length),u(n,0,n.length)];if(A===0||I===0)return 1;const R=I/A;let W=0;for(const z of new Set(
r))W=Math.max(W,s(L,n,R,z));const K=Math.min(p,(I*W+c)/(I+c));return K<l?1:K}function s(L,n,r,c){let[p,A]=[0,0];for(let I=L.length;I>=c;I-=c){const R=u(L,I-c,I);
p+=(u(n,I-c,I)-R*r)**2,A+=R*r*(1-r)}return A===0?0:p/A}function u(L,n,r){let c=0;for(let p=n;p<r;p+=1)c+=L[p]??0;return c}const a=15,h=.97,i=30,w=.2;class g{#t;#n;constructor(n,r){
const c=B(n,r),[p,A]=c.reduce(([I,R],W)=>[I+W.n*W.times,R+W.k*W.times],[0,0]);this.#t=F(Math.max(A,.5)/Math.max(p,1)),this.#n=d(c,this.#t).map(Math.log)}lnRatio(n,r,c){
return n===0?0:this.#s(n,r,c)-this.#s(n,r,0)}#s(n,r,c){let p=-1/0;const A=U;for(let R=0;R<a;R+=1){const W=this.#t[R]??0,K=W+(1-W)*c,z=(this.#n[R]??0)+E(n,r,K);A[R]=
z,z>p&&(p=z)}let I=0;for(let R=0;R<a;R+=1)I+=Math.exp((A[R]??0)-p);return p+Math.log(I)}}const U=new Float64Array(a);function B(L,n){const r=new Map;for(let c=0;c<
L.length;c+=1){const[p,A]=[L[c]??0,n[c]??0];if(p===0)continue;const I=`${p}/${A}`,R=r.get(I);R===void 0?r.set(I,{n:p,k:A,times:1}):R.times+=1}return[...r.values()]}
function F(L){const[n,r]=[Math.min(L/10,h/2),h];return Float64Array.from({length:a},(c,p)=>p===0?Math.min(L/30,h/4):n*(r/n)**((p-1)/(a-2)))}function d(L,n){const r=L.
map(({n:p,k:A})=>{const I=n.map(W=>E(p,A,W)),R=Math.max(...I);return I.map(W=>Math.exp(W-R))}),c=new Float64Array(a).fill(1/a);for(let p=0;p<i;p+=1){const A=new Float64Array(
a).fill(w);for(const[R,W]of r.entries()){let K=0;for(let X=0;X<a;X+=1)K+=(W[X]??0)*(c[X]??0);const z=(L[R]?.times??0)/K;for(let X=0;X<a;X+=1)A[X]=(A[X]??0)+z*(W[X]??
0)*(c[X]??0)}const I=A.reduce((R,W)=>R+W,0);for(let R=0;R<a;R+=1)c[R]=(A[R]??0)/I}return c}function E(L,n,r){return(n===0?0:n*Math.log(r))+(n===L?0:(L-n)*Math.log1p(
-r))}const b=.05,k=20,x=.05;class j{#t;#n;constructor(n){const r=Float64Array.from(n).sort(),c=Math.max(.5,Math.min(1-b,1-k/r.length));this.#t=r[Math.floor(c*(r.
length-1))]??0;const p=r.filter(I=>I>this.#t),A=p.reduce((I,R)=>I+R-this.#t,0)/Math.max(1,p.length);this.#n=Math.max(x,A)}of(n){return(n-this.#t)/this.#n}}function N(L,n){
let[r,c]=[0,L.length];for(;r<c;){const p=r+c>>>1;(L[p]??1/0)>=n?c=p:r=p+1}return L.length-r}const Q=[2,5,20],G=.8,J=.9;class tt{#t;#n;#s;constructor(n,r,c){this.#t=
n,this.#n=[...Q.map(p=>p*r).filter(p=>p<G),J],this.#s=c}get count(){return 1+this.#n.length}of(n){const r=new Float64Array(this.count),c=this.walk();let p=-1/0;
for(let A=0;A<this.#s;A+=1){const[I,R]=[n.n[A]??0,n.k[A]??0];p=Math.max(p,c.ended(I,R));for(const[W,K]of this.#n.entries())r[W+1]=(r[W+1]??0)+this.#t.lnRatio(I,
R,K)}return r[0]=p,r}walk(){return new V(this.#t,this.#n,this.#s)}}class V{#t;#n;#s;#e;#i=0;constructor(n,r,c){this.#t=n,this.#n=r,this.#s=c,this.#e=r.map(()=>-1/0)}soFar(n,r){
return this.#r(this.#o(n,r))}ended(n,r){this.#e=this.#o(n,r);const c=this.#r(this.#e);return this.#i+=1,c}#o(n,r){const c=this.#l(this.#i+1)-(this.#i===0?0:this.#l(
this.#i));return this.#n.map((p,A)=>(0,m.AM)(this.#e[A]??-1/0,Math.log(c))+this.#t.lnRatio(n,r,p))}#r(n){return(0,m.AM)(Math.log(1-this.#l(this.#i+1)),n.reduce(
m.AM,-1/0)-Math.log(n.length))}#l(n){return Math.min(1,.5+.5*n/this.#s)}}const ot=3,H=24*36e5;class Y{#t;#n;#s;#e=new Map;#i;constructor(n,r,c){this.#t=c,this.#n=
n,this.#s=Math.max(1,Math.round(c.windowMs/n.partMs));const p=[];for(const{id:A,allowedRate:I}of r){const R=n.rates[A];if(R===void 0||ht(R,this.#s).length<ot)continue;
const W=new tt(new g(R.n,R.k),I,this.#s),K=ht(R,this.#s).map(({index:X,...st})=>({index:X,scores:W.of(st)})),z=Array.from({length:W.count},(X,st)=>new j(K.map(q=>q.
scores[st]??0)));this.#e.set(A,{counts:R,scores:W,scales:z});for(const X of K)p[X.index]=Math.max(p[X.index]??-1/0,nt(X.scores,z))}this.#i=Float64Array.from(p.filter(
A=>A!==void 0)).sort()}get windows(){return this.#i.length}knows(n,r){const c=this.#e.get(n)?.counts;if(c===void 0)return"unknown";const[p,A]=[ut(c.n),ut(c.k)];
return A>p*r?"broken":"kept"}get long(){return this.#a()>=0}isUnlike({asBad:n}){return n<=Math.max(0,this.#a())}burst(n){return this.#o(n,{})}proofBurst(n){return this.#o(
n,{prior:2,most:50})}#o(n,r){const c=this.#n.rates[n];if(c===void 0)return 1;const p=Math.ceil(H/this.#n.partMs),A=I=>Array.from(I).slice(-p);return o(A(c.n),A(
c.k),[1,3,this.#s],r)}standings(n,r,c,p){const A=this.#e.get(n);if(A===void 0)return[];const{slices:I,windowMs:R}=this.#t,W=Math.min(c,I-1),K=A.scores.walk(),z=this.#n.
partMs/(R/I),X={n:[],k:[]};let[st,q,et,rt,lt]=[0,0,0,0,-1/0];const pt=[];for(let ft=0;ft<=W;ft+=1){const mt=r.counts(ft);[q,et,rt]=[q+mt.n,et+mt.k,rt+1];const vt=Math.
max(q,Math.round(q*z/rt));if(lt=Math.max(lt,K.soFar(vt,et)),ft===I-1||this.#r(ft+1)>st){const At=rt>=Math.floor(z)?q:vt;K.ended(At,et),X.n.push(At),X.k.push(et),
[st,q,et,rt]=[st+1,0,0,0]}const Et=A.scales[0]?.of(lt)??-1/0,Ft=p&&ft===I-1?Math.max(Et,nt(A.scores.of(X),A.scales,1)):Et;pt.push({windows:this.windows,asBad:N(
this.#i,Ft-this.#l())})}return pt}#r(n){const{slices:r,windowMs:c}=this.#t;return Math.min(this.#s-1,Math.floor((n+.5)/r*c/this.#n.partMs))}#l(){return this.long?
0:-Math.log(this.#t.alphaFail*(this.windows+1))}#a(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function nt(L,n,r=0){let c=-1/0;for(let p=r;p<
L.length;p+=1)c=Math.max(c,n[p]?.of(L[p]??0)??-1/0);return c}function ht({n:L,k:n},r){const[c,p]=[Array.from(L),Array.from(n)];return Array.from({length:Math.floor(
c.length/r)},(A,I)=>{const R=c.length-I*r;return{index:I,n:c.slice(R-r,R),k:p.slice(R-r,R)}}).filter(A=>A.n.some(I=>I>0))}function ut(L){let n=0;for(let r=0;r<L.
length;r+=1)n+=L[r]??0;return n}var it=v(76100),at=v(77679);function ct(L,n,r){const{id:c,evidence:p,breach:A}=n,{throughSlice:I,ended:R,slices:W,windowMs:K}=r,
z=L.knows(c,p.allowedRate);if(z==="unknown")return null;const X=L.burst(c),st=L.standings(c,p,I,R),q=st.at(-1)??{windows:L.windows,asBad:L.windows},et=z==="kept"&&
L.long?null:kt(p,X,r),rt=p.failLnEs(I),lt=st.findIndex((ft,mt)=>mt>=(A?.slice??W-1)&&(et===null||mt>=et)&&(z==="broken"||L.isUnlike(ft))),pt={windows:q.windows,
asBad:q.asBad};return{breach:lt===-1?null:{slice:lt,afterMs:(lt+1)/W*K,lnE:A?.lnE??rt[lt]??0},reason:z==="broken"?{code:"bursts-as-before",burst:X}:{code:"like-\
the-past",...pt,...X>1?{burst:X}:{}},past:pt}}function kt(L,n,r){const c=Math.max(n,r.burst),{levels:p,throughSlice:A,ended:I,slices:R}=r,W=L.failLnEsInBursts(A,
c).findIndex(q=>q>=p.aloneLn);if(W!==-1)return W;const{n:K,k:z,unknown:X}=L.totals(),st=c===1?0:(0,at.j3)(K+X,z,L.allowedRate,c);return I&&(0,it.ux)(st,p.failLevel)?
R-1:1/0}var Ot=v(51833);function wt({evidence:L,drawn:n},r){const c=n.even();return c===null||L.passLnEOf(c)>=r}function Lt(L,n,r){const c=n.drawn.even();if(L.decision!==
"pass"||c===null||wt(n,r))return L;const{n:p,k:A,unknown:I}=c,{evidence:R}=L;return R!==null&&R.pTooFew!==null&&(0,f.mS)(R,p+I,A+I)?L:{...L,decision:"inconclusi\
ve",reason:{code:"sampled-unevenly",rate:n.drawn.rate??0}}}var dt=v(42449);class Rt{#t;#n;#s;#e;#i;#o;#r=new Ot.X;#l=0;#a=null;constructor(n){const{errorRateBudget:r,
p95BudgetMs:c,quantiles:p=[],alphaFail:A=.01,alphaPass:I=.05,passMargin:R=1}=n;if(!(R>=1))throw new RangeError(`a pass margin is one or more, not ${R}`);const W=p.
map(({quantile:K})=>(0,dt.OQ)(K));if(new Set(W).size<W.length)throw new RangeError("a quantile has one budget");this.#t=n,this.#s={id:"error-rate",...this.#u(r??
1)},this.#e={id:"p95",budgetMs:c??1/0,...this.#u(dt.sX.p95)},this.#i=p.map(({quantile:K,budgetMs:z})=>{const X=(0,dt.OQ)(K);return{id:X,budgetMs:z,...this.#u(dt.
sX[X])}}),this.#o=[...r===void 0?[]:[this.#s],...c===void 0?[]:[this.#e],...this.#i],this.#n=(0,f.pd)(A,I,Math.max(1,this.#o.length))}awaitPast(){this.#a="await\
ed"}know(n){const{slices:r,windowMs:c,alphaFail:p=.01,burst:A=1}=this.#t,I=this.#o.map(({id:W,evidence:K})=>({id:W,allowedRate:K.allowedRate})),R=n===null||n instanceof
Y;this.#a=R?n:new Y(n,I,{slices:r,windowMs:c,alphaFail:p});for(const{id:W,evidence:K}of this.#o)K.proveInBursts(Math.max(A,this.#g(W)))}observe({slice:n,latencyMs:r,
latencyWithin:c,error:p,standsFor:A=1}){if(this.#l+=1,this.#s.evidence.add(n,p),this.#s.drawn.add(A,p),r!==null&&this.#r.add(r),r===null&&c===void 0)return;const{
lowMs:I,highMs:R}=c??{lowMs:r??0,highMs:r??0};for(const{evidence:W,drawn:K,budgetMs:z}of[this.#e,...this.#i]){const X=I>z?!0:R<=z?!1:null;W.add(n,X),K.add(A,X)}}look(n,r){
const{slices:c,windowMs:p,minDurationMs:A=0}=this.#t;r!==void 0&&r.throughSlice>n&&this.#f(r);const I=this.#o.map(({evidence:K})=>K.failLnEs(n));let R=0;for(let K=0;K<
(I[0]?.length??0);K+=1){const z=I.map(X=>X[K]??0);R=z.reduce(m.AM)-Math.log(z.length),R>=this.#n.failLn&&this.#m(K,z)}const W=Math.min(n+1,c)/c*p;return{breached:this.#a!==
"awaited"&&this.#o.some(K=>this.#d(K,Math.max(n,K.breach?.slice??-1))),strength:Math.min(1,Math.max(0,R/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:K})=>Math.
max(0,K.passLnE(n)/this.#n.passLn))),proven:(W>=A||W>=p)&&this.#o.every(K=>K.evidence.passLnE(n)>=this.#n.passLn&&wt(K,this.#n.passLn))}}findings(n){return this.
look(n.throughSlice),[this.#M(n),this.#h(this.#e,n),...this.#i.map(r=>this.#h(r,n))]}latency(){return this.#r.figures()}distribution(){return this.#r.distribution()}growth(n,r){
const c={throughSlice:n,startedAt:r,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.map(({id:p,evidence:A})=>O({id:p,evidence:A,...c}))}#u(n){const{slices:r,
burst:c=1,passMargin:p=1}=this.#t,A=(0,dt.Zd)(n,p);return{evidence:new m.m$({allowedRate:n,slices:r,provenRate:A,burst:c}),drawn:new S,provenRate:A,breach:null}}#f({
throughSlice:n,underWay:r}){if(!this.#o.includes(this.#s))return;const c=this.#s.evidence.leastFailLnE(n,r);c<this.#n.aloneLn||(this.#s.breach??={slice:n,afterMs:(n+
1)/this.#t.slices*this.#t.windowMs,lnE:c})}#m(n,r){const c=(n+1)/this.#t.slices*this.#t.windowMs;for(const[p,A]of this.#o.entries()){const I=r[p]??0;I>=this.#n.
failLn&&(A.breach??={slice:n,afterMs:c,lnE:I})}}#M(n){const{n:r,k:c}=this.#s.evidence.totals(),{errorRateBudget:p=null}=this.#t;return{id:"error-rate",value:r===
0?null:c/r,limit:p,unit:"ratio",n:r,bad:c,interval:r===0?null:(0,_.m)(r,c),...p===null?T.b:this.#p(this.#s,n)}}#h(n,r){const c=1-dt.sX[n.id],{n:p,k:A}=n.evidence.
totals(),I=(0,_.x)(p,c),R=n.budgetMs<1/0;return{id:n.id,value:this.#r.quantile(c),limit:R?n.budgetMs:null,unit:"ms",n:p,bad:R?A:null,interval:p===0?null:{low:I.
low===null?0:this.#r.atRank(I.low)??0,high:I.high===null?null:this.#r.atRank(I.high)},...R?this.#p(n,r):T.b}}#p(n,r){const{id:c,evidence:p,provenRate:A,breach:I}=n,
{burst:R=1,minDurationMs:W=0}=this.#t,K={...p.totals(),seen:this.#l,failLnE:p.failLnE(r.throughSlice),passLnE:p.passLnE(r.throughSlice),breach:I},{allowedRate:z,
slices:X}=p,st=Math.max(R,this.#g(c)),q={allowedRate:z,slices:X,levels:this.#n,provenRate:A,burst:R,proofBurst:st,minDurationMs:W},et=(0,f.R1)(K,q,r);if(et.decision!==
"fail")return Lt(et,n,this.#n.passLn);const rt=this.#c(n,r.throughSlice,r.kind==="ended");if(rt===null)return et;const lt=rt.breach===null?{...et,decision:"inco\
nclusive",reason:rt.reason}:(0,f.R1)({...K,breach:rt.breach},q,r);return{...lt,evidence:lt.evidence===null?null:{...lt.evidence,past:rt.past}}}#c(n,r,c){const{burst:p=1,
slices:A,windowMs:I}=this.#t,R=this.#a;return R===null||R==="awaited"?null:ct(R,n,{burst:p,slices:A,windowMs:I,levels:this.#n,throughSlice:r,ended:c})}#d(n,r){if(n.
breach===null)return!1;const c=this.#c(n,r,!1);return c===null||c.breach!==null}#g(n){return this.#a===null||this.#a==="awaited"?1:this.#a.proofBurst(n)}}var Mt=v(
2721),It=v(79803);const Pt=2e3,gt=2e3;function _t(L,n,r){const{settleMs:c}=n,p=(0,M.j)(n)+gt;return L-(r?Math.max(c,p):p)}function xt(L){return L-gt}const Dt=100,
Tt=80;function Ut(L){return 2*(L?.maxInstances??Dt)*(L?.concurrency??Tt)}function Bt(L,n){return _t(L,n,!0)}function St(L,{errorStatus:n,p95BudgetMs:r,quantileBudgets:c}){
const p=Math.min(r??1/0,...c.map(({budgetMs:A})=>A));return(0,Mt.Pd)(L,n)===!0||(L.latencyMs??0)>p}function bt(L,{from:n,to:r},c){return Math.min(c-1,Math.max(0,
Math.floor((L-n)/(r-n)*c)))}function yt(L,{from:n,to:r},c){const p=Math.floor((L-n)/(r-n)*c);return Math.min(c,Math.max(0,p))-1}class jt{judge;tally;#t;#n;slices;#s=0;constructor(n,r){
this.#t=n,this.#n=r;const c=r.to-r.from;this.slices=Math.min(Pt,Math.max(1,Math.ceil(c/n.intervalMs)));const{errorRateBudget:p,p95BudgetMs:A,quantileBudgets:I}=n,
{passMargin:R,burst:W,minDurationMs:K,alphaFail:z,alphaPass:X}=n;this.judge=new Rt({errorRateBudget:p,p95BudgetMs:A,quantiles:I,slices:this.slices,windowMs:c,alphaFail:z,
alphaPass:X,passMargin:R,burst:W,minDurationMs:K}),this.tally=new Mt.Qb({startedAt:r.from,windowMs:c,errorStatus:n.errorStatus,p95BudgetMs:(0,M.j)(n),parts:this.
slices})}count(n){for(const r of n)this.add(r)}get outside(){return this.#s}add(n){(0,It.R)(n,this.#n)?this.take(n):this.#s+=1}take(n){this.tally.add(n);const r=(0,Mt.
Pd)(n,this.#t.errorStatus),{startedAt:c,latencyMs:p,unusable:A}=n,I=bt(c,this.#n,this.slices),R=A===null?n.latencyWithin:{lowMs:0,highMs:1/0},W=this.standsFor(c);
this.judge.observe({slice:I,latencyMs:p,error:r,standsFor:W,...R===void 0?{}:{latencyWithin:R}})}standsFor(n){return 1}throughSlice(n){return yt(n,this.#n,this.
slices)}}}),91131:((Z,$,v)=>{v.d($,{M:()=>S,V:()=>C});var M=v(38923),T=v(7536);class S{#t;#n;leftOut=new M.Q;#s=0;constructor(P,O){this.#t=(0,T.hC)(P),this.#n=O}get probes(){
return this.#s}whoIs(P){return this.#n(P)?"probe":(0,T.NI)((0,T.iN)(P),this.#t)}passes(P){const O=this.whoIs(P);return O===null?!0:(O==="probe"?this.#s+=1:this.
leftOut.add(O,C(O,P)),!1)}}function C(m,{httpRequest:P}){return m==="checker"||m==="bot"||m==="ignored-agent"?P?.userAgent??"":(0,T.XM)(P?.requestUrl??"")}}),20891:((Z,$,v)=>{
v.d($,{R:()=>y});var M=v(57291);const T=2e3,S=300,C=60,m=3,P=8,O={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,
status:/status|code|result/i};class y{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(f){this.#t=f}add(f){if((0,M.WD)(f))return;const l=f.jsonPayload??D(
f.textPayload);if(!(typeof l!="object"||l===null)){this.#e+=1;for(const t of["latency","status"])((0,M.fK)(f,this.#t[t])??null)!==null&&(this.#n[t]+=1);this.#e>
T||this.#o(l,f.jsonPayload===void 0?"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(f=>!this.#t[f].startsWith("httpRequest.")).filter(
f=>this.#e>0&&this.#n[f]===0).map(f=>({field:f,path:this.#t[f],entries:this.#e,instead:this.#i(O[f])}))}#i(f){const l=([t,e])=>(f.test(t.slice(t.indexOf(".")+1))?
T:0)+e;return[...this.#s].toSorted((t,e)=>l(e)-l(t)||t[0].localeCompare(e[0])).slice(0,P).map(([t])=>t)}#o(f,l,t){for(const[e,o]of Object.entries(f)){if(e.length>
C)continue;const s=`${l}.${/^\w+$/.test(e)?e:JSON.stringify(e)}`;typeof o=="object"&&o!==null&&!Array.isArray(o)?t<m&&this.#o(o,s,t+1):(this.#s.has(s)||this.#s.
size<S)&&this.#s.set(s,(this.#s.get(s)??0)+1)}}}function D(_){if(!(typeof _!="string"||!_.startsWith("{")))try{return JSON.parse(_)}catch{return}}}),26369:((Z,$,v)=>{
v.d($,{g:()=>D});var M=v(12870),T=v(15695),S=v(47131),C=v(43375);const m=50,P="…",O=20,y=3;class D{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#l=new M.cR;#a=new M.cR;#u={
app:new Set,platform:new Set};#f=0;#m=0;#M=0;#h=0;#p=0;#c=1;#d=1;constructor(t){const{from:e,to:o}=t.window;this.#t=t,this.#n=new C._V({from:e,to:o,budgetsMs:t.
budgetsMs}),this.#s=new T.un(e,o),this.#e=new T.un(e,o),this.#r=new T.un(e,o)}request(t,{own:e,fraction:o,project:s}){if(this.#f+=1,this.#c=Math.min(this.#c,o),
t.error===!1&&(this.#m+=1),t.user&&(this.#M+=1),this.#u.platform.add(s),t.refused)return;const{user:u,latencyMs:a}=t,h=this.#w(t);this.#s.add(h,1/o),this.#_(this.#i,
t.route).add(h,1/o),!u&&!e&&this.#_(this.#o,t.route).add(h,1/o),u?a!==null&&this.#l.add(a):this.#e.add(h,1/o),e||this.#n.request(t)}beside(t,e){this.#u.app.add(
e),this.#n.line(t)}line(t,e){const{at:o,trace:s,latencyMs:u}=t;this.#d=Math.min(this.#d,e),this.#h+=1,s!==null&&(this.#p+=1),this.#r.add(this.#w({...t,endedAt:o}),
1/e),u!==null&&this.#a.add(u)}sampledAnew(t){this.#n.sampledAnew(t)}close(t){this.#n.close(t)}held(t){const{window:e,unit:o}=this.#t,{joinedTo:s,appTo:u,last:a,
app:h,platform:i}=t,w=[...this.#u.app].some(g=>!this.#u.platform.has(g));return{window:e,last:a,app:{...h,lines:this.#h,traced:this.#p,tracesAlike:!w||this.#c>=
1,unit:o,spread:f(this.#a),inSilence:this.#b(i.silence,Math.min(u,e.to))},platform:{...i,entries:Math.max(this.#f,i.entries),users:this.#f===0?null:this.#M,succeeded:this.#m,
spread:f(this.#l)},joined:this.#n.joined(s),sampled:this.#c<1,counted:this.#g(Math.min(s,u,e.to)),monitoring:this.#v(t)}}#g(t){const{from:e}=this.#t.window;if(t<=
e)return null;const o=(s,u)=>new Map([...this.#i].map(([a,h])=>[a,h.between(s,u)]));return{app:this.#r.between(e,t),budgetsMs:this.#t.budgetsMs,routes:o(e,t),strangers:new Map(
[...this.#o].map(([s,u])=>[s,u.between(e,t)])),noise:y*Math.sqrt(_(this.#c)+_(this.#d)),parts:Array.from({length:O},(s,u)=>{const[a,h]=[e+u*(t-e)/O,e+(u+1)*(t-e)/
O],i=[...o(a,h)].map(([w,g])=>[w,(0,T.e6)(g)]);return{from:a,to:h,app:(0,T.e6)(this.#r.between(a,h)),routes:new Map(i)}})}}#b(t,e){const{from:o}=this.#t.window;
if(t===null)return null;const s=Math.min(t.to??e,e),u=t.from-o+e-s;if(t.from>=s||u<=0)return null;const a=(0,T.e6)(this.#r.between(t.from,s));return{n:((0,T.e6)(
this.#r.between(o,e))-a)/u*(s-t.from),found:a}}#y(t){const e=t.map(({from:i,to:w,counts:g})=>({from:i,to:w,of:(0,T.e6)(g),app:(0,T.e6)(this.#r.between(i,w)),cloud:(0,T.
e6)(this.#s.between(i,w))})),o=e.findIndex(({of:i,app:w})=>i>=S.QD&&w>i/2),s=o<0?[]:e.slice(o).filter(({of:i,app:w,cloud:g})=>i>=S.QD&&Math.max(w,g)<=S.$j*i),[u,
a]=[s[0]?.from,s.at(-1)?.to];if(u===void 0||a===void 0)return null;const h=i=>s.reduce((w,g)=>w+i(g),0);return{fromAt:u,toAt:a,found:Math.round(h(({app:i})=>i)),
of:h(({of:i})=>i)}}#v({minutes:t,joinedTo:e,appTo:o,monitoringSpread:s,ownBetween:u}){const{from:a}=this.#t.window,h=this.#f>0?e:Math.min(e,o),i=t.filter(g=>g.from>=
a-1e3&&g.to<=h);if(i.length===0&&t.length===0)return null;const w=g=>(0,T.NU)(i.map(U=>g(U.from,U.to)));return{counted:{monitoring:(0,T.NU)(i.map(({counts:g})=>g)),
platform:w((g,U)=>this.#s.between(g,U)),app:w((g,U)=>this.#r.between(g,U)),others:this.#f>0?w((g,U)=>this.#e.between(g,U)):w(u),noise:{platform:y*Math.sqrt(_(this.#c)),
app:y*Math.sqrt(_(this.#d))}},unlogged:this.#y(i),all:(0,T.NU)(t.map(({counts:g})=>g)),spread:s}}#w({endedAt:t,error:e,latencyMs:o}){return{endedAt:t,error:e,slow:o===
null?null:this.#t.budgetsMs.map(s=>o>s)}}#_(t,e){const o=t.has(e)||t.size<m?e:P;let s=t.get(o);return s===void 0&&(s=new T.un(this.#t.window.from,this.#t.window.
to),t.set(o,s)),s}}function _(l){return(1-l)/l}function f(l){const t=l.count;return t===0?null:{n:t,p50Ms:l.atRank(Math.ceil(.5*t)),p95Ms:l.atRank(Math.ceil(.95*
t))}}}),10455:((Z,$,v)=>{v.d($,{A2:()=>o,G8:()=>f,zo:()=>_});var M=v(15695);const T=2,S=.1,C=5,m=.05,P=6,O=6,y=8,D=.25;function _(i,w){const{app:g,routes:U,noise:B}=i,
F=(0,M.NU)([...U.values()]),d={app:null,platform:null,agree:!1,latencies:[],errors:null};if((0,M.e6)(F)===0&&(0,M.e6)(g)===0)return d;const b=w===!1?null:l(g,F,
B),k=b===null?u(i,w===!1):{routes:[...U.keys()],counts:F};if(k!==null){const G=h(i,k.routes);if(G!==null)return{...d,app:{code:"stopped",log:"app",...G,by:"plat\
form"}};const J=t(i,k);if(J!==null)return{...d,app:J};const tt=i.budgetsMs.map((H,Y)=>e(i,k.counts,H,Y)),V=tt.find(H=>H?.code==="lacks")??null;if(V!==null)return{
...d,app:V};const ot=tt.map(H=>H?.code==="latency-differs"?H:null);return{...d,agree:w!==!1&&(0,M.e6)(k.counts)>=C,latencies:ot,errors:b}}const[x,j]=[Math.round(
(0,M.e6)(g)),Math.round((0,M.e6)(F))];if(x<=j){const G=f(g,F,B,"app","platform");return{...d,app:G==="agree"?{code:"unchecked",log:"app"}:G}}if(w===!1)return d;
const N=Math.round((0,M.e6)(g)/(0,M.e6)(F)),Q=N>=2&&N<=O&&a((0,M.k3)(g,N),F,M.Yi,B,!1);return w===!0||Q?{...d,app:{code:"too-many",log:"app",found:x,of:j,by:"pl\
atform"}}:{...d,platform:{code:"lacks",log:"platform",kind:"all",found:j,of:x,by:"app"}}}function f(i,w,g,U,B,F=M.Yi){const d={...w,ok:Math.max(0,w.ok-F.ok),failed:Math.
max(0,w.failed-F.failed)},[E,b,k]=[(0,M.e6)(i),(0,M.e6)(d),(0,M.e6)(w)],x=(j,N,Q)=>({code:"lacks",log:U,kind:j,found:Math.round(N),of:Math.round(Q),by:B});return d.
failed-i.failed-i.unknown>s(d.failed,g)?x("failed",i.failed,d.failed):d.ok-i.ok-i.unknown>s(d.ok,g)?x("ok",i.ok,d.ok):b-E>s(b,g)?x("all",E,b):E-k>s(k,g)?{code:"\
too-many",log:U,found:Math.round(E),of:Math.round(k),by:B}:"agree"}function l(i,w,g){const[U,B]=[(0,M.e6)(i),(0,M.e6)(w)],F=i.failed-w.failed;return Math.abs(U-
B)>s(B,g)||F<=s(w.failed,g)?null:{code:"status-differs",log:"app",app:Math.round(F),platform:0,of:Math.round(B)}}function t({app:i,noise:w,strangers:g},{routes:U,
counts:B}){const F=(0,M.e6)((0,M.NU)(U.flatMap(k=>g.get(k)??[]))),d=(0,M.e6)(B)-F,E=(0,M.e6)(i)-d,b=Math.min(s(d,w),Math.max(s(d,0),F/2));return F<=T||E<=b?null:
{code:"not-users",log:"app",found:Math.round(Math.min(E,F)),of:Math.round((0,M.e6)(i))}}function e({app:i,noise:w},g,U,B){const[F,d]=[i.slow[B]??0,g.slow[B]??0],
E=d-F-i.untimed;if(E<=s(d,w))return null;const[b,k]=[Math.round(F),Math.round(d)];return(0,M.e6)(g)-(0,M.e6)(i)>E/2?{code:"lacks",log:"app",kind:"slow",found:b,
of:k,by:"platform"}:{code:"latency-differs",log:"app",budgetMs:U,app:b,platform:k,of:Math.round((0,M.e6)(g))}}function o({noise:i},w){return i>0&&s(w,i)>=w}function s(i,w){
return Math.max(T,S*i)+w*Math.sqrt(Math.max(0,i))}function u({app:i,routes:w,noise:g},U){const B=(0,M.e6)((0,M.NU)([...w.values()])),F=[...w].toSorted(([,b],[,k])=>(0,M.
e6)(k)-(0,M.e6)(b)),d=F.filter(([,b])=>(0,M.e6)(b)>=m*B).slice(0,P),E=(0,M.NU)(F.slice(d.length).map(([,b])=>b));for(let b=2**d.length-1;b>=0;b-=1){const k=d.filter(
(j,N)=>(b&1<<N)!==0),x=(0,M.NU)(k.map(([,j])=>j));if((0,M.e6)(x)+(0,M.e6)(E)!==0&&a(i,x,E,g,U))return{routes:k.map(([j])=>j),counts:x}}return null}function a(i,w,g,U,B){
const F=(d,E,b)=>d>=E-s(E,U)&&(B||d<=b+s(b,U));return F(i.failed+i.unknown,w.failed,w.failed+g.failed+i.unknown)&&F((0,M.e6)(i),(0,M.e6)(w),(0,M.e6)(w)+(0,M.e6)(
g))&&F(i.ok+i.unknown,w.ok,w.ok+g.ok+i.unknown)}function h({parts:i,noise:w},g){let U=null;for(let B=0;B<i.length;B+=1){let[F,d]=[0,0];for(let E=B;E<i.length;E+=
1){const b=i[E];F+=b?.app??0,d+=g.reduce((j,N)=>j+(b?.routes.get(N)??0),0),d>=y&&d-F>w*Math.sqrt(d)&&F<=D*d&&(U===null||d>U.of)&&(U={fromAt:i[B]?.from??0,toAt:b?.
to??0,found:Math.round(F),of:Math.round(d)})}}return U}}),15695:((Z,$,v)=>{v.d($,{NU:()=>y,Yi:()=>C,e6:()=>O,k3:()=>D,un:()=>m});const M=2e3,T=1e3,S=["ok","fail\
ed","unknown","untimed"],C={ok:0,failed:0,unknown:0,slow:[],untimed:0};class m{#t;#n;#s;#e={};#i=[];constructor(f,l){const t=Math.max(1,l-f);this.#t=f,this.#s=Math.
max(1,Math.min(M,Math.ceil(t/T))),this.#n=t/this.#s}add({endedAt:f,error:l,slow:t},e){const o=Math.floor((f-this.#t)/this.#n);if(!(o>=0&&o<this.#s))return;const s=l===
null?"unknown":l?"failed":"ok";if(P(this.#e[s]??=this.#o(),o,e),t===null)P(this.#e.untimed??=this.#o(),o,e);else for(const[u,a]of t.entries())a&&P(this.#i[u]??=
this.#o(),o,e)}between(f,l){const t=a=>this.#r(a,f,l),{ok:e,failed:o,unknown:s,untimed:u}=this.#e;return{ok:t(e),failed:t(o),unknown:t(s),slow:Array.from(this.#i,
t),untimed:t(u)}}#o(){return new Float64Array(this.#s)}#r(f,l,t){if(f===void 0)return 0;const[e,o]=[(l-this.#t)/this.#n,(t-this.#t)/this.#n];let s=0;for(let u=Math.
max(0,Math.floor(e));u<Math.min(this.#s,o);u+=1){const a=Math.min(u+1,o)-Math.max(u,e);s+=(f[u]??0)*Math.max(0,Math.min(1,a))}return s}}function P(_,f,l){_[f]=(_[f]??
0)+l}function O({ok:_,failed:f,unknown:l}){return _+f+l}function y(_){const f=[],l={...C,slow:f};for(const t of _){for(const e of S)l[e]+=t[e];for(const[e,o]of t.
slow.entries())f[e]=(f[e]??0)+o}return l}function D({ok:_,failed:f,unknown:l,slow:t,untimed:e},o){return{ok:_/o,failed:f/o,unknown:l/o,slow:t.map(s=>s/o),untimed:e/
o}}}),42959:((Z,$,v)=>{v.d($,{g:()=>l,h:()=>_});var M=v(92084);const T=50,S=10,C=5,m=.8,P=.15,O=.85,y=20,D=.1;class _{#t=new Map;#n=0;#s=0;add(s,u){if(!(s>0&&u>
0))return;const a=Math.max(-S,Math.min(S,Math.log10(u/s))),h=Math.round(a*T);this.#t.set(h,(this.#t.get(h)??0)+1),this.#n+=1,this.#s+=u}addAll(s){for(const[u,a]of s.#t)
this.#t.set(u,(this.#t.get(u)??0)+a);this.#n+=s.#n,this.#s+=s.#s}get n(){return this.#n}mismatch(s){if(this.#n<C)return null;const u=t(this.#e(.5)),a=e(s,u);if(a===
null)return null;let h=0;for(const[g,U]of this.#t)t(g/T)===u&&(h+=U);const i=this.#e(.75)-this.#e(.25)<=D,w=this.#s/this.#n>=y;return h>=m*this.#n&&(w||i)?{seems:a,
declared:s,traces:this.#n}:null}#e(s){let u=s*this.#n;for(const[a,h]of[...this.#t].toSorted(([i],[w])=>i-w))if(u-=h,u<=0)return a/T;return 0}}const f=40;function l(o,s,u){
if(Math.min(o.n,s.n)<f||!(o.p50Ms>0&&o.p95Ms>0))return null;const[a,h]=[s.p50Ms/o.p50Ms,s.p95Ms/o.p95Ms].map(w=>t(Math.log10(w)));if(a===void 0||a!==h)return null;
const i=e(u,a);return i===null?null:{seems:i,declared:u,traces:0}}function t(o){const s=Math.round((o-(O-P)/2)/3),u=o-3*s;return u>=-P-1e-9&&u<=O+1e-9?s:Number.
NaN}function e(o,s){if(s===0||Number.isNaN(s))return null;const u=M.Z[o]/1e3**s;return Object.keys(M.Z).find(h=>Math.abs(Math.log10(M.Z[h]/u))<.1)??null}}),47131:((Z,$,v)=>{
v.d($,{$j:()=>o,Ff:()=>l,Fi:()=>f,Po:()=>_,QD:()=>u,Rc:()=>i,Rt:()=>t,SU:()=>P,So:()=>D,UX:()=>O,Ug:()=>U,Xq:()=>s,_d:()=>a,b2:()=>g,kz:()=>y,of:()=>e,q0:()=>C,
we:()=>h,z3:()=>m});var M=v(10455),T=v(15695);const S=2,C=.05,m=5,P=6,O=5,y=.2,D=4,_=.1,f=.2,l=.05,t=.8,e=8,o=.25,s=1,u=20,a=3,h=.002,i=.01,w=20;function g({n:B,
found:F},d){return B-F>S&&B-F>d*B}function U(B,F){const{monitoring:d,others:E,noise:b}=B;return(0,T.e6)(d)<w?null:F==="platform"?(0,M.G8)(B.platform,d,b.platform,
F,"monitoring"):(0,M.G8)(B.app,d,b.app,F,"monitoring",E)}}),89378:((Z,$,v)=>{v.d($,{L:()=>B});var M=v(76100),T=v(10455),S=v(15695),C=v(42959),m=v(47131),P=v(43375);
const O={present:!1,confirmed:!1,doubts:[],open:{errors:null,latency:null},unit:null,stalled:null,thin:!1};function y(d,E,b){const{app:k,joined:x}=d;if(k.lines===
0)return O;const j=s(d),N=u(k,b),Q=k.traced>=m.Rt*k.lines&&k.tracesAlike&&x.pairs>0,{doubts:G,confirmed:J,open:tt}=Q?t(d,E,b):e(d,E,b),V=x.pairs,H=x.appOnly>m.So&&
x.appOnly>m.Po*(x.appOnly+V)&&E.whole===!0?[{code:"too-many",log:"app",found:x.appOnly+V,of:V,by:"platform"}]:[],Y=f(d),nt=G.length>0?null:D(d,E);return{present:!0,
confirmed:J&&H.length===0&&nt===null,doubts:[...j===null?[]:[j],...G,...nt===null?[]:[nt],...H,...N],open:Q?a(x,b):tt,unit:j,stalled:Y,thin:_(d,b,Q)}}function D({
monitoring:d},{doubts:E}){const b=x=>x.code==="lacks"&&x.kind==="failed"&&x.by==="monitoring";if(d===null||!E.some(b))return null;const k=m.Ug(d.counted,"app");
return k!==null&&k!=="agree"&&b(k)?k:null}function _({joined:d,sampled:E,counted:b},{slowAllowed:k},x){if(!E)return!1;const j=2*Math.min(...k),N=i([...d.routes.
values()].flatMap(({ok:Q,failed:G})=>[Q,G])).n;return x?N*j<m.SU:b!==null&&(0,T.A2)(b,j*(0,S.e6)(b.app))}function f({app:d,platform:E,monitoring:b,window:k}){if(b?.
unlogged!=null)return{code:"stopped",log:"app",...b.unlogged,by:"monitoring"};const{silence:j,probes:N}=E;if(j===null||d.inSilence===null||m.b2(N,m.kz))return null;
const{n:Q,found:G}=d.inSilence;return Q<m.Xq||G>m.$j*Q?null:{code:"stopped",log:"app",fromAt:j.from,toAt:j.to??k.to,found:0,of:j.probes,by:"probes"}}const l={errors:null,
latency:null};function t(d,E,{errorRateBudget:b}){const{joined:k,last:x}=d,j="app",N=[],Q=[...k.routes.values()].filter(({ok:it,failed:at})=>it.found+at.found>0),
G=it=>i(Q.map(at=>at[it])),J=it=>m.b2(it,m.q0),tt=k.slow.map((it,at)=>i(Q.flatMap(ct=>ct.slow[at]??[]))).find(J),V={ok:G("ok"),failed:G("failed"),...tt===void 0?
{}:{slow:tt}};for(const it of["ok","failed","slow"]){const{n:at,found:ct}=V[it]??{n:0,found:0};J({n:at,found:ct})&&N.push({code:"lacks",log:j,kind:it,found:ct,of:at,
by:"platform"})}const ot=N.length>0?null:w(Q,d.window);ot!==null&&N.push({code:"stopped",log:j,...ot,by:"platform"});const H=i([G("ok"),G("failed")]);k.shared>m.
So&&k.shared>m.Fi*(k.shared+H.n)&&N.push({code:"shared-traces",log:j,found:k.shared,of:k.shared+H.n}),k.notUsers>=m._d&&k.notUsers>m.Ff*k.pairs&&N.push({code:"n\
ot-users",log:j,found:k.notUsers,of:k.pairs});const{n:Y,cloudFails:nt,appFails:ht}=k.statuses;h(nt,Y,b)&&N.push({code:"status-differs",log:j,app:ht,platform:nt,
of:Y});const ut=E.whole===!0||G("ok").found>0;return{doubts:N,confirmed:ut&&(x||H.found>=m.z3),open:l}}function e(d,{whole:E},{slowAllowed:b,errorRateBudget:k}){
const{counted:x,monitoring:j,platform:N}=d,Q=N.entries>0&&x!==null?(0,T.zo)(x,E):null,G={doubts:[],confirmed:!1,open:l};if(Q?.agree===!0){const{latencies:tt,errors:V}=Q,
ot=tt.find((Y,nt)=>Y!==null&&o(Y,b[nt]??1))??null,H=V?.code==="status-differs"&&h(V.app,V.of,k);return{...G,confirmed:!0,open:{errors:H?V:null,latency:ot}}}if(Q?.
app!=null&&Q.app.code!=="unchecked")return{...G,doubts:[Q.app]};const J=j===null?null:m.Ug(j.counted,"app");return J==="agree"?{...G,confirmed:!0}:{...G,doubts:J===
null?[]:[J]}}function o({app:d,platform:E,of:b},k){const x=N=>(0,M.fl)(b,N,k)<=m.Rc,j=E-d<m._d||E<=k*b;return E>d&&!x(d)&&(x(E)||!j)}function s({app:d,joined:E,
counted:b,platform:k,monitoring:x}){const j=d.tracesAlike?E.ratios.mismatch(d.unit):null,Q=(E.ratios.n>0||d.spread===null?[]:[b&&k.spread,x?.spread]).map(J=>J==
null||d.spread===null?null:(0,C.g)(d.spread,J,d.unit)),G=j??Q.find(J=>J!==null)??null;return G===null?null:{code:"unit",log:"app",...G}}function u({requests:d,noLatency:E,
noStatus:b},{errorRateBudget:k,slowAllowed:x}){const j=(Q,G)=>Q>=m._d&&Q>G/2*d,N=d;return[...j(E,Math.min(...x))?[{code:"values-missing",log:"app",field:"latenc\
y",found:N-E,of:N}]:[],...j(b,k)?[{code:"values-missing",log:"app",field:"status",found:N-b,of:N}]:[]]}function a({statuses:d,slow:E},{errorRateBudget:b,slowAllowed:k}){
const{n:x,cloudFails:j,appFails:N}=d,Q=h(N,x,b)?{code:"status-differs",log:"app",app:N,platform:j,of:x}:null,G=E.find(({n:J,cloud:tt,app:V},ot)=>o({app:V,platform:tt,
of:J},k[ot]??1));return{errors:Q,latency:G===void 0?null:{code:"latency-differs",log:"app",budgetMs:G.budgetMs,app:G.app,platform:G.cloud,of:G.n}}}function h(d,E,b){
return d>=m._d&&d>Math.max(m.we,b/2)*E}function i(d){return d.reduce((E,{n:b,found:k})=>({n:E.n+b,found:E.found+k}),{n:0,found:0})}function w(d,{from:E,to:b}){const k=Array.
from({length:P.nn},(N,Q)=>i(d.flatMap(({parts:G})=>G[Q]??[])));let x=null;for(let N=0;N<P.nn;N+=1){let Q={n:0,found:0};for(let G=N;G<P.nn;G+=1)Q=i([Q,k[G]??{n:0,
found:0}]),Q.n>=m.of&&Q.found<=m.$j*Q.n&&(x===null||Q.n>x.sum.n)&&(x={first:N,last:G,sum:Q})}if(x===null)return null;const j=N=>E+N*(b-E)/P.nn;return{fromAt:j(x.
first),toAt:j(x.last+1),found:x.sum.found,of:x.sum.n}}function g(d){const{platform:E,joined:b,monitoring:k}=d;if(E.entries===0)return{whole:!1,doubts:[]};const x=[],
{probes:j,silence:N,routing:Q}=E,G=j.n>=m.UX&&j.n-j.found<=m.q0*j.n+1;if(j.found>0&&(0,m.b2)(j,m.kz))x.push({code:"lacks",log:"platform",kind:"all",found:j.found,
of:j.n,by:"probes"});else if(N!==null){const{from:ut,to:it,probes:at}=N,ct=it??d.window.to;x.push({code:"stopped",log:"platform",fromAt:ut,toAt:ct,found:0,of:at,
by:"probes"})}else j.n>=m._d&&j.found===0&&E.succeeded===0&&x.push({code:"lacks",log:"platform",kind:"ok",found:0,of:j.n,by:"probes"});const{excluded:J,byKind:tt}=Q===
"unread"?U:Q,V=k===null?null:(0,m.Ug)(k.counted,"platform"),ot=V!==null&&V!=="agree"&&V.code==="lacks"&&V.kind!=="failed"&&tt;V!==null&&V!=="agree"&&V.code==="l\
acks"&&!ot&&x.push(V);const H=V==="agree"||G&&E.users!==null&&E.users>0;if(E.users===0&&d.app.lines>m.So&&V!=="agree"){const ut=d.app.lines;x.push({code:"lacks",
log:"platform",kind:"all",found:0,of:ut,by:"app"})}const Y={n:b.appOnly+b.pairs,found:b.pairs};!H&&b.appOnly>m.So&&b.appOnly>m.Po*Y.n&&x.push({code:"lacks",log:"\
platform",kind:"all",found:Y.found,of:Y.n,by:"app"});const nt=Q!=="unread"&&J===null;if(x.length===0&&b.pairs===0&&d.counted!==null&&d.app.lines>0){const ut=(0,T.
zo)(d.counted,H||nt?!0:null);ut.platform!==null&&x.push(ut.platform)}return J!==null&&!H&&x.push({code:"excluded",log:"platform",...J}),{whole:x.length>0?!1:H||
nt?!0:null,doubts:x}}const U={excluded:null,byKind:!1};function B(d,E){const b=g(d),k=E.platformOnly?O:y(d,b,E),{stalled:x}=k,j=[...k.doubts,...x!==null&&d.last?
[x]:[],...b.doubts],N=(G,J)=>({judged:G,certain:J,doubts:j,platformWhole:b.whole,open:{errors:null,latency:null},blocking:k.unit,thin:G==="app"&&k.thin}),Q=k.doubts.
length===0&&(x===null||!d.last);if(k.present&&Q){if(x!==null)return N("app",!1);if(k.confirmed)return{...N("app",!0),open:k.open};if(j.unshift({code:"unchecked",
log:"app"}),!d.last)return N("app",!1)}return d.platform.entries>0&&b.doubts.length===0?N("platform",!0):F(d)?N("monitoring",!0):!k.present&&d.platform.entries===
0?N(null,!0):N(d.platform.entries===0||k.present&&k.doubts.length===0?"app":"platform",!1)}function F({monitoring:d}){return d!==null&&(0,S.e6)(d.all)>0}}),12800:((Z,$,v)=>{
v.d($,{GN:()=>S,Lu:()=>O,nY:()=>T});var M=v(2721);function T(y,{errorStatus:D,route:_,user:f}){const{trace:l,startedAt:t,latencyMs:e,refused:o}=y,s=t+(e??0),u=(0,M.
Pd)(y,D);return{trace:C(l),startedAt:t,endedAt:s,latencyMs:e,error:u,refused:o,route:_,user:f}}function S(y,D){const{trace:_,at:f,startedAt:l,latencyMs:t}=y;return{
trace:C(_),at:f,startedAt:l,latencyMs:t,error:(0,M.Pd)(y,D)}}function C(y){return y===null||y===""?null:y.slice(y.lastIndexOf("/")+1)}const m=5,P=24;function O(y,D){
if(D===void 0)return y??"";const f=(URL.parse(D,"http://x")?.pathname??"").split("/").slice(1,1+m).map(l=>/\d/.test(l)||l.length>P||l.includes("%")?"*":l);return`${y??
""} /${f.join("/")}`.trim()}}),43375:((Z,$,v)=>{v.d($,{TA:()=>f,_V:()=>_,nn:()=>m});var M=v(42959);const T=2e4,S=200,C="…",m=60,P=1e4,O=6e4,y=.1,D=2e3;class _{#t;#n=new Map;#s;#e;#i;#o=[];constructor(a){
this.#t=a,this.#s=e(a.budgetsMs);const h=a.to-a.from;this.#e=a.from+Math.min(P,h/4),this.#i=Math.max(D,Math.min(O,h*y))}sampledAnew(a){this.#o=a}request(a){if(a.
trace===null||a.refused)return;const h=this.#r(a.trace);h.requests.push(a),h.firstAt=Math.min(h.firstAt,a.startedAt),h.lastAt=Math.max(h.lastAt,a.endedAt)}line(a){
if(a.trace===null)return;const h=this.#r(a.trace);h.lines.push(a),h.firstAt=Math.min(h.firstAt,a.startedAt),h.lastAt=Math.max(h.lastAt,a.at)}joined(a){const h=e(
this.#t.budgetsMs);o(h,this.#s);for(const i of this.#n.values())i.lastAt<a&&this.#l(h,i);return h}close(a){for(const[h,i]of this.#n)i.lastAt>=a||(this.#l(this.#s,
i),this.#n.delete(h))}#r(a){let h=this.#n.get(a);if(h!==void 0)return h;h={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(a,h);const[i]=this.#n.size>
T?this.#n:[];return i!==void 0&&(this.#l(this.#s,i[1]),this.#n.delete(i[0])),h}#l(a,h){const{requests:i,lines:w}=h,g=this.#a(h),[U,...B]=i;if(U===void 0){!g&&w.
some(({at:d,startedAt:E})=>d>=this.#e&&E>=this.#t.from)&&(a.appOnly+=1);return}if(B.length>0){a.shared+=i.length;return}U.user&&U.endedAt<this.#t.to&&!g&&this.#u(
a,U,w.length>0),w.length!==0&&(a.pairs+=1,a.lines+=w.length,U.user?l(a,U,f(w)):a.notUsers+=1)}#a({firstAt:a,lastAt:h}){return this.#o.some(i=>a<=i&&i<=h+this.#i)}#u(a,{
route:h,error:i,latencyMs:w,endedAt:g},U){const{from:B,to:F,budgetsMs:d}=this.#t,E=t(a.routes,h,d.length),b=w===null?[]:E.slow.filter((x,j)=>w>(d[j]??1/0)),k=E.
parts[Math.min(m-1,Math.floor((g-B)/(F-B)*m))];for(const x of[i===!0?E.failed:E.ok,...b,k])x!==void 0&&(x.n+=1,U&&(x.found+=1))}}function f(u){const[a,...h]=u;if(a===
void 0)throw new RangeError("a request has one entry or more");return h.reduce((i,w)=>{const g=Math.max(i.latencyMs??-1,w.latencyMs??-1),U=w.at>=i.at?w:i,B=U===
w?i:w;return{...U,latencyMs:g<0?null:g,error:U.error??B.error}},a)}function l(u,a,h){if(a.error!==null&&h.error!==null&&(u.statuses.n+=1,a.error&&!h.error&&(u.statuses.
cloudFails+=1),h.error&&!a.error&&(u.statuses.appFails+=1)),!(a.latencyMs===null||h.latencyMs===null)){u.ratios.add(h.latencyMs,a.latencyMs);for(const i of u.slow)
i.n+=1,a.latencyMs>i.budgetMs&&(i.cloud+=1),h.latencyMs>i.budgetMs&&(i.app+=1)}}function t(u,a,h){const i=u.has(a)||u.size<S?a:C;let w=u.get(i);if(w===void 0){const g=()=>({
n:0,found:0}),U=B=>Array.from({length:B},g);w={ok:g(),failed:g(),slow:U(h),parts:U(m)},u.set(i,w)}return w}function e(u){return{routes:new Map,pairs:0,lines:0,notUsers:0,
shared:0,appOnly:0,ratios:new M.h,statuses:{n:0,cloudFails:0,appFails:0},slow:u.map(a=>({budgetMs:a,n:0,cloud:0,app:0}))}}function o(u,a){for(const[h,i]of a.routes){
const w=t(u.routes,h,i.slow.length);for(const g of["ok","failed"])s(w[g],i[g]);for(const[g,U]of i.slow.entries())s(w.slow[g],U);for(const[g,U]of i.parts.entries())
s(w.parts[g],U)}for(const h of["pairs","lines","notUsers","shared","appOnly"])u[h]+=a[h];u.ratios.addAll(a.ratios);for(const h of["n","cloudFails","appFails"])u.
statuses[h]+=a.statuses[h];for(const[h,i]of a.slow.entries()){const w=u.slow[h];if(w!==void 0)for(const g of["n","cloud","app"])w[g]+=i[g]}}function s(u,a){u!==
void 0&&(u.n+=a.n,u.found+=a.found)}}),29343:((Z,$,v)=>{v.d($,{h:()=>m});var M=v(43375),T=v(57291);const S=1e3,C=15*6e4;class m{#t;#n=new Map;#s=new Map;#e=0;constructor(y){
this.#t=y}get repeated(){return this.#e}sift(y,D){const _=[];for(const f of y){const{trace:l,at:t}=f;if(l===null){_.push(f);continue}const e=this.#o(l);if(e!==null){
this.#e+=1,this.#t(f)&&!e&&(this.#r(l,!0,D),_.push({...f,latencyMs:null,unusable:"notANumber",status:null}));continue}const o=this.#n.get(l);o===void 0?this.#n.
set(l,{lines:[f],lastAt:t}):(this.#e+=1,o.lines.push(f),o.lastAt=Math.max(o.lastAt,t))}return[..._,...this.#i(D-S,D)]}releaseAll(y){return this.#i(1/0,y)}#i(y,D){
const _=[];for(const[l,{lines:t,lastAt:e}]of this.#n){if(e>=y)continue;const o=t.length===1?t[0]:P(t);this.#n.delete(l),this.#r(l,this.#t(o),D),_.push(o)}const f=Math.
floor((D-C)/6e4);for(const l of this.#s.keys())l<f&&this.#s.delete(l);return _}#o(y){const D=(0,T.tQ)(y);for(const _ of this.#s.values()){const f=_.get(D);if(f!==
void 0)return f}return null}#r(y,D,_){const f=Math.floor(_/6e4);let l=this.#s.get(f);l===void 0&&(l=new Map,this.#s.set(f,l)),l.set((0,T.tQ)(y),D)}}function P(O){
const y=(0,M.TA)(O.map(e=>({...e,error:e.status===null?null:!1}))),D=O.toSorted((e,o)=>e.at-o.at).findLast(e=>e.status!==null)?.status??null,_=O.find(e=>e.group!==
null)?.group??null,{error:f,...l}=y,{latencyMs:t}=y;return{...l,status:D,group:_,startedAt:y.at-(t??0),unusable:t===null?O.find(e=>e.unusable!==null)?.unusable??
null:null}}}),77679:((Z,$,v)=>{v.d($,{$B:()=>P,Gy:()=>C,j3:()=>S,yd:()=>m});var M=v(76100),T=v(71472);function S(O,y,D,_){return y===0?1:(0,T.Ts)(y/_,O*D/_)}function C(O,y,D,_){
return y>=O?1:(0,T.QN)(Math.floor(y/_)+1,O*D/_)}function m(O,y,D,_){return(0,M.ux)(S(O,O,y,D),_)?(0,M.PD)(0,O,f=>(0,M.ux)(S(O,f,y,D),_)):null}function P(O,y,D,_,f=1e7){
const l=t=>(0,M.ux)(C(O.n+t,O.k,y,D),_);return l(f)?(0,M.PD)(0,f,l):null}}),98040:((Z,$,v)=>{v.d($,{AM:()=>C,m$:()=>m});const M=.9;function T(l,t,e){return _(l,
t,P(e))}function S(l,t,e){return _(l,t,O(e))}function C(l,t){const e=Math.max(l,t);return Number.isFinite(e)?e+Math.log1p(Math.exp(Math.min(l,t)-e)):e}class m{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#l;#a=0;constructor(t){
const{allowedRate:e,slices:o,provenRate:s=e,burst:u=1}=t;if(!(e>=0&&e<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${e}`);if(!(s>=0&&s<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${s}`);if(!(u>=1))throw new RangeError(`a burst is of one or more, not ${u}`);if(!Number.isInteger(o)||o<1)throw new RangeError(
`a window has one slice or more, not ${o}`);this.allowedRate=e,this.slices=o,this.#t=new Float64Array(o),this.#n=new Float64Array(o),this.#s=new Float64Array(o);
const[a,h]=[P(e),O(s)];this.#e=u===1?a:D(a,e,u),this.#i=u===1?h:D(h,s,u),this.#o=s,this.#r=new Float64Array(o),this.#l=new Float64Array(o*this.#e.length)}add(t,e){
const o=this.#t[t];if(o===void 0)throw new RangeError(`slice ${t} is not in 0..${this.slices-1}`);this.#t[t]=o+1,t<this.#a&&(this.#a=t);const s=e===null?this.#s:
e?this.#n:null;s!==null&&(s[t]=(s[t]??0)+1)}totals(t=this.slices-1){const e={n:0,k:0,unknown:0};for(let o=0;o<=this.#u(t);o+=1){const s=this.#s[o]??0;e.n+=(this.#t[o]??
0)-s,e.k+=this.#n[o]??0,e.unknown+=s}return e}failLnE(t){return this.failLnEs(t).at(-1)??0}failLnEs(t){const e=this.#u(t),o=this.#r,s=this.#e.length;if(s===0)return o.
slice(0,e+1);for(let u=this.#a;u<=e;u+=1){const a=this.#t[u]??0,h=this.#n[u]??0,i=.5+.5*(u+1)/this.slices,w=Math.log(i-(u===0?0:.5+.5*u/this.slices));let g=Math.
log(1-i);for(const[U,B]of this.#e.entries()){const F=this.#l[(u-1)*s+U]??-1/0,d=C(F,w)+f(a,h,B);this.#l[u*s+U]=d,g=C(g,B.lnWeight+d)}o[u]=g}return this.#a=Math.
max(this.#a,e+1),o.slice(0,e+1)}leastFailLnE(t,e){const o=this.failLnEs(t).length-1;if(o<0)return 0;const s=this.#e.length,u=.5+.5*(o+1)/this.slices;return this.#e.
reduce((a,{lnWeight:h,onGood:i},w)=>C(a,h+(this.#l[o*s+w]??-1/0)+e*i),Math.log(1-u))}failLnEsInBursts(t,e){const o=new m({allowedRate:this.allowedRate,slices:this.
slices,burst:e});return o.#t.set(this.#t),o.#n.set(this.#n),o.failLnEs(t)}proveInBursts(t){const e=O(this.#o);this.#i=t===1?e:D(e,this.#o,t)}counts(t){return{n:this.#t[t]??
0,k:this.#n[t]??0}}passLnE(t){return this.passLnEOf(this.totals(t))}passLnEOf({n:t,k:e,unknown:o}){return _(t+o,e+o,this.#i)}#u(t){return Math.min(t,this.slices-
1)}}function P(l){const e=[...[1.5,2,3,5,10,30,100].map(s=>s*l).filter(s=>s<M-1e-9),M],o=[{rate:1.1*l,weight:.04},{rate:1.25*l,weight:.06},...e.map(s=>({rate:s,
weight:.9/e.length}))].filter(({rate:s})=>s>l&&s<1);return o.length===0&&l<1&&o.push({rate:(1+l)/2,weight:1}),y(o,l)}function O(l){return l===0?[]:y([{rate:.9*l,
weight:.04},{rate:.8*l,weight:.06},...[.05,.3,.6].map(t=>({rate:t*l,weight:.3}))],l)}function y(l,t){const e=l.reduce((o,{weight:s})=>o+s,0);return l.map(({rate:o,
weight:s})=>({rate:o,lnWeight:Math.log(s/e),onBad:Math.log(o/t),onGood:Math.log1p(-o)-Math.log1p(-t)}))}function D(l,t,e){return l.map(({rate:o,lnWeight:s})=>{const u=-(o-
t)/e;return{rate:o,lnWeight:s,onBad:Math.log(o/t)/e+u,onGood:u}})}function _(l,t,e){return e.length===0?0:e.reduce((o,s)=>C(o,s.lnWeight+f(l,t,s)),-1/0)}function f(l,t,{
onBad:e,onGood:o}){return(t===0?0:t*e)+(l===t?0:(l-t)*o)}})};
