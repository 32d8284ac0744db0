"use strict";exports.id=8740,exports.ids=[8740],exports.modules={79338:((J,K,v)=>{v.d(K,{iT:()=>A,pQ:()=>j,p_:()=>C});var m=v(10603),I=v(82961);const j={sights:Object.fromEntries(
m.Mi.map(_=>[_,null])),from:0,until:1/0};function C(_,u){const l=A(_.id,u,_.beside===void 0?[]:(0,I.EG)(_.id).beside);return l===null||!M(l,_)?_:{..._,decision:"\
inconclusive",reason:l}}function M(_,{decision:u,reason:l}){return u==="pass"?!0:u==="inconclusive"&&T.includes(l.code)&&(0,m.Lx)(_.why)}const T=["not-proven","\
no-requests","proven-too-soon","gauge-no-points"];function A(_,{sights:u,from:l,until:t,spareMs:s=0},o=[]){const c=[...(0,I.EG)(_).needs,...o].map(g=>({source:g,
...u[g]??U})).filter(({readTo:g,gap:x})=>g<(y(x)?t-s:t)).toSorted((g,x)=>g.readTo-x.readTo)[0];if(c===void 0)return null;const{source:r,readTo:d,gap:a}=c,b=Math.
max(l,d);return{code:"not-covered",source:r,missingFromAt:b,why:a?.code??"not-looked",detail:a?.detail??""}}function y(_){return _===null||(0,m.ii)(_.code)}const U={
readTo:-1/0,gap:null}}),55649:((J,K,v)=>{v.d(K,{W:()=>I,b:()=>m});const m={decision:"not-judged",reason:{code:"budget-none"},evidence:null};function I(j,C){return{
id:j,value:null,limit:null,unit:C,n:0,bad:null,interval:null,...m}}}),11234:((J,K,v)=>{v.d(K,{Q:()=>T});var m=v(52686);const I=500,j=120,C=20,M="\u2026";class T{#t=new Map;#n=0;get count(){
return this.#n}add(y,U){this.#n+=1;const _=(0,m.o)(U,j),u=this.#t.get(`${y} ${_}`);if(u!==void 0)u.count+=1;else if(this.#t.size<I)this.#t.set(`${y} ${_}`,{who:y,
name:_,count:1});else{const l=this.#t.get(`${y} ${M}`)??{who:y,name:M,count:0};l.count+=1,this.#t.set(`${y} ${M}`,l)}}facts(){const y=[...this.#t.values()].toSorted(
(U,_)=>_.count-U.count||(U.name<_.name?-1:1));return{count:this.#n,by:y.slice(0,C).map(U=>({...U}))}}}}),10953:((J,K,v)=>{v.d(K,{Jh:()=>C,Xk:()=>j,kv:()=>I});const m=[
"p50","p90","p95","p99"];function I({id:M},{certain:T,doubts:A,open:y}){return T?M==="error-rate"?y.errors:m.includes(M)?y.latency:null:A[0]??{code:"unchecked",
log:"app"}}function j(M,T){if(M.decision!=="pass"&&M.decision!=="fail")return M;const A=I(M,T);return A===null?M:{...M,decision:"inconclusive",reason:{code:"log\
-doubted",doubt:A}}}function C({judged:M,certain:T,doubts:A,open:y,blocking:U}){const _=[...A,...[y.errors,y.latency].filter(t=>t!==null)];if(_.length===0)return null;
const u={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,interval:null,evidence:null},l=M==="app"&&y.errors===null&&y.latency===null;return T&&l?{...u,
decision:"pass",reason:{code:"other-log-judged",judged:M,doubts:_}}:T&&U===null&&y.errors===null&&y.latency===null?{...u,decision:"warn",reason:{code:"other-log\
-judged",judged:M??"app",doubts:_}}:{...u,decision:"inconclusive",reason:{code:"logs-disagree",judged:M,doubts:_}}}}),5942:((J,K,v)=>{v.d(K,{AX:()=>M,KQ:()=>C,pZ:()=>I});
const m=10,I=6e3,j=6e4;function C(T){const A={.5:"p50",.9:"p90",.95:"p95",.99:"p99"},[,y]=Object.entries(A).find(([U])=>Math.abs(Number(U)-T)<1e-9)??[];if(y===void 0)
throw new RangeError(`no budget is of the quantile ${T}`);return y}function M(T,A){const y=Math.max(Math.floor(T/(m*j)),Math.ceil(A/j));return Math.max(1,y)*j}}),
62580:((J,K,v)=>{v.d(K,{R1:()=>C,mS:()=>M,pd:()=>j});var m=v(38419),I=v(70738);function j(u,l,t){return{failLn:Math.log(2/u),aloneLn:Math.log(2*t/u),passLn:Math.
log(2/l),failLevel:u/2/t,passLevel:l/2}}function C(u,l,t){const{n:s,k:o,unknown:e,seen:c,breach:r}=u,d=s+e,{allowedRate:a,slices:b,levels:g,provenRate:x=a,burst:S=1,
proofBurst:h=S,minDurationMs:E=0}=l,k={allowedRate:a,...x===a?{}:{provenRate:x},...S===1?{}:{burst:S},...h===S?{}:{proofBurst:h},failLnE:_(r===null?u.failLnE:Math.
max(r.lnE,u.failLnE)),failLnThreshold:g.aloneLn,passLnE:_(u.passLnE),passLnThreshold:g.passLn,pTooMany:t.kind==="ended"?T(d,o,a,S):null,pTooFew:t.kind==="ended"?
A(d,o+e,x,h):null,failLevel:g.failLevel,passLevel:g.passLevel};if(s===0)return{decision:"inconclusive",reason:c===0?{code:"no-requests"}:{code:"no-usable-values",
entries:c},evidence:k};const w=t.kind==="ended";if(r!==null&&!(w&&r.slice===b-1))return{decision:"fail",reason:{code:"breach-early",afterMs:Math.min(t.afterMs,r.
afterMs)},evidence:k};if(r!==null||U(k.pTooMany,g.failLevel))return{decision:"fail",reason:{code:"breach-at-end"},evidence:k};if(u.passLnE>=g.passLn||U(k.pTooFew,
g.passLevel))return!w&&t.afterMs<E?{decision:"inconclusive",reason:{code:"proven-too-soon",minDurationMs:E},evidence:k}:{decision:"pass",reason:{code:w?"proven-\
at-end":"proven-early"},evidence:k};const D=w&&e>0?[A(s,o,x,h),T(s,o,a,S)]:[];if(U(D[0]??null,g.passLevel)||U(D[1]??null,g.failLevel))return{decision:"inconclus\
ive",reason:{code:"possibly-bad",unknown:e,entries:d},evidence:k};const B={n:d,k:o+e};return{decision:"inconclusive",reason:{code:"not-proven",moreClean:h===1?(0,m.
vV)(B,x,g.passLevel):(0,I.$B)(B,x,h,g.passLevel),failsFrom:y(d,a,S,g.failLevel)},evidence:k}}function M(u,l,t){const{allowedRate:s,provenRate:o=s,burst:e=1,proofBurst:c=e,
passLevel:r}=u;return(0,m.ux)(A(l,t,o,c),r)}function T(u,l,t,s){return s===1?(0,m.fl)(u,l,t):(0,I.j3)(u,l,t,s)}function A(u,l,t,s){return s===1?(0,m.Er)(u,l,t):
(0,I.Gy)(u,l,t,s)}function y(u,l,t,s){const o=t===1?(0,m.c2)(u,l,s):(0,I.yd)(u,l,t,s);return o!==null?o:(0,m.PD)(u+1,Number.MAX_SAFE_INTEGER,e=>(0,m.ux)(T(e,e,l,
t),s))}function U(u,l){return u!==null&&(0,m.ux)(u,l)}function _(u){return Math.min(u,Number.MAX_VALUE)}}),42618:((J,K,v)=>{v.d(K,{OQ:()=>j,RW:()=>I,Zd:()=>C,sX:()=>m});
const m={p50:.5,p90:.1,p95:.05,p99:.01};function I(M){return m[M===.95?"p95":j(M)]}function j(M){const A=["p50","p90","p99"].find(y=>Math.abs(1-m[y]-M)<1e-9);if(A===
void 0)throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${M}`);return A}function C(M,T){return Math.min(T*M,(1+M)/2)}}),73511:((J,K,v)=>{v.d(K,
{A:()=>j});var m=v(38419),I=v(62580);function j(C,{platform:M,app:T},A){const y=M-T;if(y<=0)return null;const U=C.n+y,_=C.k+y;return{id:"unlogged-errors",decision:(0,m.
ux)((0,m.fl)(U,_,A.allowedRate),A.failLevel)?"fail":(0,I.mS)(A,U,_)?"warn":"inconclusive",reason:{code:"unlogged-errors",platform:M,app:T},value:_/U,limit:A.allowedRate,
unit:"ratio",n:U,bad:_,interval:null,evidence:null}}}),39849:((J,K,v)=>{v.d(K,{L:()=>T});var m=v(10603),I=v(48946),j=v(82961);const C=["no-access","not-reachabl\
e"],M=["no-requests","no-usable-values"];function T(e,{cancelled:c,policies:r,required:d=j.J4}){const a=e.filter(S=>S.decision==="fail").sort(t)[0];if(a!==void 0)
return{verdict:"fail",cause:u(a.id),decisive:a.id,job:"failure"};if(c)return{verdict:"inconclusive",cause:"cancelled",decisive:null,job:"failure"};const b=e.filter(
S=>!_(S,d)),g=d.filter(S=>!e.some(h=>h.id===S));if(b.length===0&&g.length===0)return e.some(A)?{verdict:"pass",cause:"within-budgets",decisive:null,job:"success"}:
y(r.onInconclusive);const x=e.some(({id:S,decision:h})=>(0,j.EG)(S).of==="probes"&&h==="pass");return{verdict:"inconclusive",...U({open:b,missing:g,probed:x,required:d},
r)}}function A({id:e,decision:c,reason:r}){return c!=="pass"||["not-killed","events-none"].includes(r.code)?!1:["users","probes","instances"].includes((0,j.EG)(
e).of)}function y(e){return{verdict:"inconclusive",cause:"insufficient-evidence",decisive:null,job:o(e)}}function U({open:e,missing:c,required:r,probed:d},a){const b=e.
find(w=>w.reason.code==="serving-changed");if(b!==void 0)return{cause:"changed",decisive:b.id,job:o(a.onInconclusive)};const g=e.find(({reason:w})=>C.includes(w.
code)||w.code==="not-covered"&&(0,m.Lx)(w.why));if(g!==void 0)return{cause:"no-access",decisive:g.id,job:o(a.onNoData)};const x=e.find(({reason:w})=>w.code==="t\
raffic-vanished");if(x!==void 0)return{cause:"insufficient-evidence",decisive:x.id,job:o(a.onInconclusive)};const S=e.find(w=>l(w.id)&&M.includes(w.reason.code)),
h=d&&S?.reason.code==="no-requests"&&!c.some(l);if(!h&&(S!==void 0||c.some(l)))return{cause:"no-data",decisive:S?.id??null,job:o(a.onNoData)};const E=r.some(l)?
void 0:e.find(({reason:w})=>w.code==="gauge-no-points"),k=r.filter(w=>(0,j.EG)(w).needs.some(D=>I.wS.some(B=>B===D)));return E!==void 0&&k.every(w=>e.some(D=>D.
id===w))?{cause:"no-data",decisive:E.id,job:o(a.onNoData)}:{cause:"insufficient-evidence",decisive:(h?S:e[0])?.id??null,job:o(a.onInconclusive)}}function _({id:e,
decision:c},r){return c==="pass"||c==="not-judged"||c==="warn"&&!r.includes(e)}function u(e){return{service:"readiness",probes:"probe"}[(0,j.EG)(e).of]??"budget"}
function l(e){return(0,j.EG)(e).of==="users"}function t(e,c){if(l(e.id)&&l(c.id)){const[r,d]=[s(e),s(c)];if(r!==d)return r>d?-1:1}return j.tD.indexOf(e.id)-j.tD.
indexOf(c.id)}function s({evidence:e}){return e===null?-1/0:Math.max(e.failLnE,e.pTooMany===null?-1/0:-Math.log(e.pTooMany))}function o(e){return e==="pass"?"su\
ccess":e==="warn"?"warning":"failure"}}),67817:((J,K,v)=>{v.d(K,{S:()=>M,j:()=>C});var m=v(6514);const[I,j]=[m.OA["p95-budget"].parse(m.OA["p95-budget"].default)??
2e3,m.OA["error-rate-budget"].parse(m.OA["error-rate-budget"].default)??.01];function C({p95BudgetMs:T}){return T??I}function M({errorRateBudget:T}){return T??j}}),
7006:((J,K,v)=>{v.d(K,{R:()=>M,r:()=>C});var m=v(67817),I=v(33678),j=v(84638);function C(T,A,{from:y,to:U}){const{settleMs:_}=A,u=(0,I.Pf)(A);return{filter:(0,j.
mr)((0,j.W$)(T,u),{fields:u,to:U,quickMs:(0,m.j)(A)}),window:{from:y,to:U+_}}}function M({startedAt:T},{from:A,to:y}){return T>=A&&T<y}}),67365:((J,K,v)=>{v.d(K,
{Cv:()=>jt,zL:()=>xt,Km:()=>wt,GC:()=>Mt,Rv:()=>Ut,BU:()=>_t,FJ:()=>Bt,xQ:()=>St,b4:()=>bt});var m=v(67817),I=v(55649);class j{#t=0;#n=0;#s=0;#e=0;#i=1/0;#o=0;add(n,i){
this.#t+=n,this.#n+=n*n,i===null?this.#e+=n:i&&(this.#s+=n),n<this.#i&&(this.#i=n),n>this.#o&&(this.#o=n)}even(){if(!(this.#o>this.#i))return null;const n=Math.
floor(this.#t**2/this.#n),i=n/this.#t,f=Math.min(n,C(this.#e*i)),p=n-f;return{n:p,k:Math.min(p,C(this.#s*i)),unknown:f}}get rate(){const n=this.#t-this.#e;return n>
0?this.#s/n:null}}function C(L){return Math.max(0,Math.ceil(L-1e-6))}var M=v(85675);const T=120;function A({id:L,evidence:n,throughSlice:i,startedAt:f,windowMs:p,
levels:O}){const P=n.failLnEs(i),R=P.reduce((W,$,z)=>$>(P[W]??-1/0)?z:W,0);return{id:L,points:y(P.length,R).map(W=>({at:f+(W+1)/n.slices*p,failLnE:U(P[W]??0),passLnE:U(
n.passLnE(W))})),failLnThreshold:O.aloneLn,passLnThreshold:O.passLn}}function y(L,n){const i=Math.min(L,T-1),f=Array.from({length:i},(p,O)=>Math.floor((O+1)*L/i)-
1);return L===0?[]:[...new Set([...f,n])].sort((p,O)=>p-O)}function U(L){return Math.max(-Number.MAX_VALUE,Math.min(L,Number.MAX_VALUE))}var _=v(21743),u=v(62580);
const l=1.2,t=20,s=10;function o(L,n,i,{prior:f=s,most:p=t}={}){const[O,P]=[c(L,0,L.length),c(n,0,n.length)];if(O===0||P===0)return 1;const R=P/O;let W=0;for(const z of new Set(
i))W=Math.max(W,e(L,n,R,z));const $=Math.min(p,(P*W+f)/(P+f));return $<l?1:$}function e(L,n,i,f){let[p,O]=[0,0];for(let P=L.length;P>=f;P-=f){const R=c(L,P-f,P);
p+=(c(n,P-f,P)-R*i)**2,O+=R*i*(1-i)}return O===0?0:p/O}function c(L,n,i){let f=0;for(let p=n;p<i;p+=1)f+=L[p]??0;return f}const r=15,d=.97,a=30,b=.2;class g{#t;#n;constructor(n,i){
const f=S(n,i),[p,O]=f.reduce(([P,R],W)=>[P+W.n*W.times,R+W.k*W.times],[0,0]);this.#t=h(Math.max(O,.5)/Math.max(p,1)),this.#n=E(f,this.#t).map(Math.log)}lnRatio(n,i,f){
return n===0?0:this.#s(n,i,f)-this.#s(n,i,0)}#s(n,i,f){let p=-1/0;const O=x;for(let R=0;R<r;R+=1){const W=this.#t[R]??0,$=W+(1-W)*f,z=(this.#n[R]??0)+k(n,i,$);O[R]=
z,z>p&&(p=z)}let P=0;for(let R=0;R<r;R+=1)P+=Math.exp((O[R]??0)-p);return p+Math.log(P)}}const x=new Float64Array(r);function S(L,n){const i=new Map;for(let f=0;f<
L.length;f+=1){const[p,O]=[L[f]??0,n[f]??0];if(p===0)continue;const P=`${p}/${O}`,R=i.get(P);R===void 0?i.set(P,{n:p,k:O,times:1}):R.times+=1}return[...i.values()]}
function h(L){const[n,i]=[Math.min(L/10,d/2),d];return Float64Array.from({length:r},(f,p)=>p===0?Math.min(L/30,d/4):n*(i/n)**((p-1)/(r-2)))}function E(L,n){const i=L.
map(({n:p,k:O})=>{const P=n.map(W=>k(p,O,W)),R=Math.max(...P);return P.map(W=>Math.exp(W-R))}),f=new Float64Array(r).fill(1/r);for(let p=0;p<a;p+=1){const O=new Float64Array(
r).fill(b);for(const[R,W]of i.entries()){let $=0;for(let Q=0;Q<r;Q+=1)$+=(W[Q]??0)*(f[Q]??0);const z=(L[R]?.times??0)/$;for(let Q=0;Q<r;Q+=1)O[Q]=(O[Q]??0)+z*(W[Q]??
0)*(f[Q]??0)}const P=O.reduce((R,W)=>R+W,0);for(let R=0;R<r;R+=1)f[R]=(O[R]??0)/P}return f}function k(L,n,i){return(n===0?0:n*Math.log(i))+(n===L?0:(L-n)*Math.log1p(
-i))}const w=.05,D=20,B=.05;class F{#t;#n;constructor(n){const i=Float64Array.from(n).sort(),f=Math.max(.5,Math.min(1-w,1-D/i.length));this.#t=i[Math.floor(f*(i.
length-1))]??0;const p=i.filter(P=>P>this.#t),O=p.reduce((P,R)=>P+R-this.#t,0)/Math.max(1,p.length);this.#n=Math.max(B,O)}of(n){return(n-this.#t)/this.#n}}function N(L,n){
let[i,f]=[0,L.length];for(;i<f;){const p=i+f>>>1;(L[p]??1/0)>=n?f=p:i=p+1}return L.length-i}const G=[2,5,20],X=.8,q=.9;class V{#t;#n;#s;constructor(n,i,f){this.#t=
n,this.#n=[...G.map(p=>p*i).filter(p=>p<X),q],this.#s=f}get count(){return 1+this.#n.length}of(n){const i=new Float64Array(this.count),f=this.walk();let p=-1/0;
for(let O=0;O<this.#s;O+=1){const[P,R]=[n.n[O]??0,n.k[O]??0];p=Math.max(p,f.ended(P,R));for(const[W,$]of this.#n.entries())i[W+1]=(i[W+1]??0)+this.#t.lnRatio(P,
R,$)}return i[0]=p,i}walk(){return new tt(this.#t,this.#n,this.#s)}}class tt{#t;#n;#s;#e;#i=0;constructor(n,i,f){this.#t=n,this.#n=i,this.#s=f,this.#e=i.map(()=>-1/0)}soFar(n,i){
return this.#r(this.#o(n,i))}ended(n,i){this.#e=this.#o(n,i);const f=this.#r(this.#e);return this.#i+=1,f}#o(n,i){const f=this.#l(this.#i+1)-(this.#i===0?0:this.#l(
this.#i));return this.#n.map((p,O)=>(0,M.AM)(this.#e[O]??-1/0,Math.log(f))+this.#t.lnRatio(n,i,p))}#r(n){return(0,M.AM)(Math.log(1-this.#l(this.#i+1)),n.reduce(
M.AM,-1/0)-Math.log(n.length))}#l(n){return Math.min(1,.5+.5*n/this.#s)}}const H=3,Z=24*36e5;class it{#t;#n;#s;#e=new Map;#i;constructor(n,i,f){this.#t=f,this.#n=
n,this.#s=Math.max(1,Math.round(f.windowMs/n.partMs));const p=[];for(const{id:O,allowedRate:P}of i){const R=n.rates[O];if(R===void 0||at(R,this.#s).length<H)continue;
const W=new V(new g(R.n,R.k),P,this.#s),$=at(R,this.#s).map(({index:Q,...st})=>({index:Q,scores:W.of(st)})),z=Array.from({length:W.count},(Q,st)=>new F($.map(Y=>Y.
scores[st]??0)));this.#e.set(O,{counts:R,scores:W,scales:z});for(const Q of $)p[Q.index]=Math.max(p[Q.index]??-1/0,dt(Q.scores,z))}this.#i=Float64Array.from(p.filter(
O=>O!==void 0)).sort()}get windows(){return this.#i.length}knows(n,i){const f=this.#e.get(n)?.counts;if(f===void 0)return"unknown";const[p,O]=[nt(f.n),nt(f.k)];
return O>p*i?"broken":"kept"}get long(){return this.#a()>=0}isUnlike({asBad:n}){return n<=Math.max(0,this.#a())}burst(n){return this.#o(n,{})}proofBurst(n){return this.#o(
n,{prior:2,most:50})}#o(n,i){const f=this.#n.rates[n];if(f===void 0)return 1;const p=Math.ceil(Z/this.#n.partMs),O=P=>Array.from(P).slice(-p);return o(O(f.n),O(
f.k),[1,3,this.#s],i)}standings(n,i,f,p){const O=this.#e.get(n);if(O===void 0)return[];const{slices:P,windowMs:R}=this.#t,W=Math.min(f,P-1),$=O.scores.walk(),z=this.#n.
partMs/(R/P),Q={n:[],k:[]};let[st,Y,et,ot,rt]=[0,0,0,0,-1/0];const ht=[];for(let ut=0;ut<=W;ut+=1){const pt=i.counts(ut);[Y,et,ot]=[Y+pt.n,et+pt.k,ot+1];const yt=Math.
max(Y,Math.round(Y*z/ot));if(rt=Math.max(rt,$.soFar(yt,et)),ut===P-1||this.#r(ut+1)>st){const Et=ot>=Math.floor(z)?Y:yt;$.ended(Et,et),Q.n.push(Et),Q.k.push(et),
[st,Y,et,ot]=[st+1,0,0,0]}const vt=O.scales[0]?.of(rt)??-1/0,Ft=p&&ut===P-1?Math.max(vt,dt(O.scores.of(Q),O.scales,1)):vt;ht.push({windows:this.windows,asBad:N(
this.#i,Ft-this.#l())})}return ht}#r(n){const{slices:i,windowMs:f}=this.#t;return Math.min(this.#s-1,Math.floor((n+.5)/i*f/this.#n.partMs))}#l(){return this.long?
0:-Math.log(this.#t.alphaFail*(this.windows+1))}#a(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function dt(L,n,i=0){let f=-1/0;for(let p=i;p<
L.length;p+=1)f=Math.max(f,n[p]?.of(L[p]??0)??-1/0);return f}function at({n:L,k:n},i){const[f,p]=[Array.from(L),Array.from(n)];return Array.from({length:Math.floor(
f.length/i)},(O,P)=>{const R=f.length-P*i;return{index:P,n:f.slice(R-i,R),k:p.slice(R-i,R)}}).filter(O=>O.n.some(P=>P>0))}function nt(L){let n=0;for(let i=0;i<L.
length;i+=1)n+=L[i]??0;return n}var lt=v(38419),ct=v(70738);function At(L,n,i){const{id:f,evidence:p,breach:O}=n,{throughSlice:P,ended:R,slices:W,windowMs:$}=i,
z=L.knows(f,p.allowedRate);if(z==="unknown")return null;const Q=L.burst(f),st=L.standings(f,p,P,R),Y=st.at(-1)??{windows:L.windows,asBad:L.windows},et=z==="kept"&&
L.long?null:kt(p,Q,i),ot=p.failLnEs(P),rt=st.findIndex((ut,pt)=>pt>=(O?.slice??W-1)&&(et===null||pt>=et)&&(z==="broken"||L.isUnlike(ut))),ht={windows:Y.windows,
asBad:Y.asBad};return{breach:rt===-1?null:{slice:rt,afterMs:(rt+1)/W*$,lnE:O?.lnE??ot[rt]??0},reason:z==="broken"?{code:"bursts-as-before",burst:Q}:{code:"like-\
the-past",...ht,...Q>1?{burst:Q}:{}},past:ht}}function kt(L,n,i){const f=Math.max(n,i.burst),{levels:p,throughSlice:O,ended:P,slices:R}=i,W=L.failLnEsInBursts(O,
f).findIndex(Y=>Y>=p.aloneLn);if(W!==-1)return W;const{n:$,k:z,unknown:Q}=L.totals(),st=f===1?0:(0,ct.j3)($+Q,z,L.allowedRate,f);return P&&(0,lt.ux)(st,p.failLevel)?
R-1:1/0}var Ot=v(67334);function gt({evidence:L,drawn:n},i){const f=n.even();return f===null||L.passLnEOf(f)>=i}function Lt(L,n,i){const f=n.drawn.even();if(L.decision!==
"pass"||f===null||gt(n,i))return L;const{n:p,k:O,unknown:P}=f,{evidence:R}=L;return R!==null&&R.pTooFew!==null&&(0,u.mS)(R,p+P,O+P)?L:{...L,decision:"inconclusi\
ve",reason:{code:"sampled-unevenly",rate:n.drawn.rate??0}}}var ft=v(42618);class Rt{#t;#n;#s;#e;#i;#o;#r=new Ot.X;#l=0;#a=null;constructor(n){const{errorRateBudget:i,
p95BudgetMs:f,quantiles:p=[],alphaFail:O=.01,alphaPass:P=.05,passMargin:R=1}=n;if(!(R>=1))throw new RangeError(`a pass margin is one or more, not ${R}`);const W=p.
map(({quantile:$})=>(0,ft.OQ)($));if(new Set(W).size<W.length)throw new RangeError("a quantile has one budget");this.#t=n,this.#s={id:"error-rate",...this.#u(i??
1)},this.#e={id:"p95",budgetMs:f??1/0,...this.#u(ft.sX.p95)},this.#i=p.map(({quantile:$,budgetMs:z})=>{const Q=(0,ft.OQ)($);return{id:Q,budgetMs:z,...this.#u(ft.
sX[Q])}}),this.#o=[...i===void 0?[]:[this.#s],...f===void 0?[]:[this.#e],...this.#i],this.#n=(0,u.pd)(O,P,Math.max(1,this.#o.length))}awaitPast(){this.#a="await\
ed"}know(n){const{slices:i,windowMs:f,alphaFail:p=.01,burst:O=1}=this.#t,P=this.#o.map(({id:W,evidence:$})=>({id:W,allowedRate:$.allowedRate})),R=n===null||n instanceof
it;this.#a=R?n:new it(n,P,{slices:i,windowMs:f,alphaFail:p});for(const{id:W,evidence:$}of this.#o)$.proveInBursts(Math.max(O,this.#g(W)))}observe({slice:n,latencyMs:i,
latencyWithin:f,error:p,standsFor:O=1}){if(this.#l+=1,this.#s.evidence.add(n,p),this.#s.drawn.add(O,p),i!==null&&this.#r.add(i),i===null&&f===void 0)return;const{
lowMs:P,highMs:R}=f??{lowMs:i??0,highMs:i??0};for(const{evidence:W,drawn:$,budgetMs:z}of[this.#e,...this.#i]){const Q=P>z?!0:R<=z?!1:null;W.add(n,Q),$.add(O,Q)}}look(n,i){
const{slices:f,windowMs:p,minDurationMs:O=0}=this.#t;i!==void 0&&i.throughSlice>n&&this.#c(i);const P=this.#o.map(({evidence:$})=>$.failLnEs(n));let R=0;for(let $=0;$<
(P[0]?.length??0);$+=1){const z=P.map(Q=>Q[$]??0);R=z.reduce(M.AM)-Math.log(z.length),R>=this.#n.failLn&&this.#m($,z)}const W=Math.min(n+1,f)/f*p;return{breached:this.#a!==
"awaited"&&this.#o.some($=>this.#d($,Math.max(n,$.breach?.slice??-1))),strength:Math.min(1,Math.max(0,R/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:$})=>Math.
max(0,$.passLnE(n)/this.#n.passLn))),proven:(W>=O||W>=p)&&this.#o.every($=>$.evidence.passLnE(n)>=this.#n.passLn&&gt($,this.#n.passLn))}}findings(n){return this.
look(n.throughSlice),[this.#M(n),this.#h(this.#e,n),...this.#i.map(i=>this.#h(i,n))]}latency(){return this.#r.figures()}distribution(){return this.#r.distribution()}growth(n,i){
const f={throughSlice:n,startedAt:i,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.map(({id:p,evidence:O})=>A({id:p,evidence:O,...f}))}#u(n){const{slices:i,
burst:f=1,passMargin:p=1}=this.#t,O=(0,ft.Zd)(n,p);return{evidence:new M.m$({allowedRate:n,slices:i,provenRate:O,burst:f}),drawn:new j,provenRate:O,breach:null}}#c({
throughSlice:n,underWay:i}){if(!this.#o.includes(this.#s))return;const f=this.#s.evidence.leastFailLnE(n,i);f<this.#n.aloneLn||(this.#s.breach??={slice:n,afterMs:(n+
1)/this.#t.slices*this.#t.windowMs,lnE:f})}#m(n,i){const f=(n+1)/this.#t.slices*this.#t.windowMs;for(const[p,O]of this.#o.entries()){const P=i[p]??0;P>=this.#n.
failLn&&(O.breach??={slice:n,afterMs:f,lnE:P})}}#M(n){const{n:i,k:f}=this.#s.evidence.totals(),{errorRateBudget:p=null}=this.#t;return{id:"error-rate",value:i===
0?null:f/i,limit:p,unit:"ratio",n:i,bad:f,interval:i===0?null:(0,_.m)(i,f),...p===null?I.b:this.#p(this.#s,n)}}#h(n,i){const f=1-ft.sX[n.id],{n:p,k:O}=n.evidence.
totals(),P=(0,_.x)(p,f),R=n.budgetMs<1/0;return{id:n.id,value:this.#r.quantile(f),limit:R?n.budgetMs:null,unit:"ms",n:p,bad:R?O:null,interval:p===0?null:{low:P.
low===null?0:this.#r.atRank(P.low)??0,high:P.high===null?null:this.#r.atRank(P.high)},...R?this.#p(n,i):I.b}}#p(n,i){const{id:f,evidence:p,provenRate:O,breach:P}=n,
{burst:R=1,minDurationMs:W=0}=this.#t,$={...p.totals(),seen:this.#l,failLnE:p.failLnE(i.throughSlice),passLnE:p.passLnE(i.throughSlice),breach:P},{allowedRate:z,
slices:Q}=p,st=Math.max(R,this.#g(f)),Y={allowedRate:z,slices:Q,levels:this.#n,provenRate:O,burst:R,proofBurst:st,minDurationMs:W},et=(0,u.R1)($,Y,i);if(et.decision!==
"fail")return Lt(et,n,this.#n.passLn);const ot=this.#f(n,i.throughSlice,i.kind==="ended");if(ot===null)return et;const rt=ot.breach===null?{...et,decision:"inco\
nclusive",reason:ot.reason}:(0,u.R1)({...$,breach:ot.breach},Y,i);return{...rt,evidence:rt.evidence===null?null:{...rt.evidence,past:ot.past}}}#f(n,i,f){const{burst:p=1,
slices:O,windowMs:P}=this.#t,R=this.#a;return R===null||R==="awaited"?null:At(R,n,{burst:p,slices:O,windowMs:P,levels:this.#n,throughSlice:i,ended:f})}#d(n,i){if(n.
breach===null)return!1;const f=this.#f(n,i,!1);return f===null||f.breach!==null}#g(n){return this.#a===null||this.#a==="awaited"?1:this.#a.proofBurst(n)}}var mt=v(
28654),It=v(7006);const Pt=2e3,Mt=2e3;function wt(L,n,i){const{settleMs:f}=n,p=(0,m.j)(n)+Mt;return L-(i?Math.max(f,p):p)}function xt(L){return L-Mt}const Dt=100,
Tt=80;function Ut(L){return 2*(L?.maxInstances??Dt)*(L?.concurrency??Tt)}function Bt(L,n){return wt(L,n,!0)}function St(L,{errorStatus:n,p95BudgetMs:i,quantileBudgets:f}){
const p=Math.min(i??1/0,...f.map(({budgetMs:O})=>O));return(0,mt.Pd)(L,n)===!0||(L.latencyMs??0)>p}function _t(L,{from:n,to:i},f){return Math.min(f-1,Math.max(0,
Math.floor((L-n)/(i-n)*f)))}function bt(L,{from:n,to:i},f){const p=Math.floor((L-n)/(i-n)*f);return Math.min(f,Math.max(0,p))-1}class jt{judge;tally;#t;#n;slices;#s=0;constructor(n,i){
this.#t=n,this.#n=i;const f=i.to-i.from;this.slices=Math.min(Pt,Math.max(1,Math.ceil(f/n.intervalMs)));const{errorRateBudget:p,p95BudgetMs:O,quantileBudgets:P}=n,
{passMargin:R,burst:W,minDurationMs:$,alphaFail:z,alphaPass:Q}=n;this.judge=new Rt({errorRateBudget:p,p95BudgetMs:O,quantiles:P,slices:this.slices,windowMs:f,alphaFail:z,
alphaPass:Q,passMargin:R,burst:W,minDurationMs:$}),this.tally=new mt.Qb({startedAt:i.from,windowMs:f,errorStatus:n.errorStatus,p95BudgetMs:(0,m.j)(n),parts:this.
slices})}count(n){for(const i of n)this.add(i)}get outside(){return this.#s}add(n){(0,It.R)(n,this.#n)?this.take(n):this.#s+=1}take(n){this.tally.add(n);const i=(0,mt.
Pd)(n,this.#t.errorStatus),{startedAt:f,latencyMs:p,unusable:O}=n,P=_t(f,this.#n,this.slices),R=O===null?n.latencyWithin:{lowMs:0,highMs:1/0},W=this.standsFor(f);
this.judge.observe({slice:P,latencyMs:p,error:i,standsFor:W,...R===void 0?{}:{latencyWithin:R}})}standsFor(n){return 1}throughSlice(n){return bt(n,this.#n,this.
slices)}}}),26764:((J,K,v)=>{v.d(K,{M:()=>j,V:()=>C});var m=v(11234),I=v(26207);class j{#t;#n;leftOut=new m.Q;#s=0;constructor(T,A){this.#t=(0,I.hC)(T),this.#n=
A}get probes(){return this.#s}whoIs(T){return this.#n(T)?"probe":(0,I.NI)((0,I.iN)(T),this.#t)}passes(T){const A=this.whoIs(T);return A===null?!0:(A==="probe"?this.#s+=
1:this.leftOut.add(A,C(A,T)),!1)}}function C(M,{httpRequest:T}){return M==="checker"||M==="bot"||M==="ignored-agent"?T?.userAgent??"":(0,I.XM)(T?.requestUrl??"")}}),
10603:((J,K,v)=>{v.d(K,{Lx:()=>M,Mi:()=>j,ii:()=>T,jj:()=>u,qm:()=>l,vu:()=>t});var m=v(48946),I=v(77074);const j=["requests","refused","kills","error-lines","w\
aits",...m.wS,"probe-health","probe-chat","probe","judged-probes","service","baseline"],C=[...Object.keys(I.c),"too-much","nothing-newer","cut-off","not-exporte\
d","not-looked"];function M(s){return s in I.c&&s!=="read-limit"&&s!=="too-large"}function T(s){return s==="read-limit"||s==="too-much"}const A=3,y=1e3,U=15e3,_=6e4;
function u(s){return(s?.gap?.refusals??0)>=A}class l{#t;#n;#s=null;#e=null;#i=-1/0;#o=-1/0;#r=!1;constructor(o,e=null){this.#t=o,this.#n=e}get gap(){const o=this.#s?.
refusals;return this.#s===null||o===void 0||this.#n===null?this.#s:{...this.#s,refusals:Math.max(o,this.#n.#s?.refusals??0)}}async ask(o){if(this.#e!==null&&this.#t.
now()<this.#u())throw this.#e;this.#a();try{const e=await o();return this.answered(),e}catch(e){throw(0,I.D)(e)&&this.failed(e),e}}answered(){this.#s=null,this.#e=
null,this.#r=!0,this.#n?.answered()}failed(o){const{kind:e,message:c}=o,{since:r=this.#t.now(),refusals:d=0}=this.#s??{};this.#s={code:e,detail:c,since:r,...t(e)?
{refusals:d+this.#l()}:{}},this.#e=o,this.#n?.failed(o)}#l(){const o=this.#t.now(),e=this.#r?U:y;return this.#s?.refusals!==void 0&&o<this.#o+e?0:(this.#o=o,1)}#a(){
this.#i=this.#t.now(),this.#n!==null&&this.#n.#a()}#u(){const e=this.#s?.refusals!==void 0&&this.#n!==null&&this.#n.#c?this.#n.#i:-1/0;return Math.max(this.#c?this.#i:
-1/0,e)+_}get#c(){return(this.#s?.refusals??0)>=A}}function t(s){return s in I.c&&I.c[s]!=="transient"&&s!=="too-large"}}),16748:((J,K,v)=>{v.d(K,{R:()=>y});var m=v(
33678);const I=2e3,j=300,C=60,M=3,T=8,A={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,
status:/status|code|result/i};class y{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(u){this.#t=u}add(u){if((0,m.WD)(u))return;const l=u.jsonPayload??U(
u.textPayload);if(!(typeof l!="object"||l===null)){this.#e+=1;for(const t of["latency","status"])((0,m.fK)(u,this.#t[t])??null)!==null&&(this.#n[t]+=1);this.#e>
I||this.#o(l,u.jsonPayload===void 0?"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(u=>!this.#t[u].startsWith("httpRequest.")).filter(
u=>this.#e>0&&this.#n[u]===0).map(u=>({field:u,path:this.#t[u],entries:this.#e,instead:this.#i(A[u])}))}#i(u){const l=([t,s])=>(u.test(t.slice(t.indexOf(".")+1))?
I:0)+s;return[...this.#s].toSorted((t,s)=>l(s)-l(t)||t[0].localeCompare(s[0])).slice(0,T).map(([t])=>t)}#o(u,l,t){for(const[s,o]of Object.entries(u)){if(s.length>
C)continue;const e=`${l}.${/^\w+$/.test(s)?s:JSON.stringify(s)}`;typeof o=="object"&&o!==null&&!Array.isArray(o)?t<M&&this.#o(o,e,t+1):(this.#s.has(e)||this.#s.
size<j)&&this.#s.set(e,(this.#s.get(e)??0)+1)}}}function U(_){if(!(typeof _!="string"||!_.startsWith("{")))try{return JSON.parse(_)}catch{return}}}),61480:((J,K,v)=>{
v.d(K,{g:()=>U});var m=v(13875),I=v(31424),j=v(99744),C=v(51208);const M=50,T="\u2026",A=20,y=3;class U{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#l=new m.cR;#a=new m.
cR;#u={app:new Set,platform:new Set};#c=0;#m=0;#M=0;#h=0;#p=0;#f=1;#d=1;constructor(t){const{from:s,to:o}=t.window;this.#t=t,this.#n=new C._V({from:s,to:o,budgetsMs:t.
budgetsMs}),this.#s=new I.un(s,o),this.#e=new I.un(s,o),this.#r=new I.un(s,o)}request(t,{own:s,fraction:o,project:e}){if(this.#c+=1,this.#f=Math.min(this.#f,o),
t.error===!1&&(this.#m+=1),t.user&&(this.#M+=1),this.#u.platform.add(e),t.refused)return;const{user:c,latencyMs:r}=t,d=this.#w(t);this.#s.add(d,1/o),this.#_(this.#i,
t.route).add(d,1/o),!c&&!s&&this.#_(this.#o,t.route).add(d,1/o),c?r!==null&&this.#l.add(r):this.#e.add(d,1/o),s||this.#n.request(t)}beside(t,s){this.#u.app.add(
s),this.#n.line(t)}line(t,s){const{at:o,trace:e,latencyMs:c}=t;this.#d=Math.min(this.#d,s),this.#h+=1,e!==null&&(this.#p+=1),this.#r.add(this.#w({...t,endedAt:o}),
1/s),c!==null&&this.#a.add(c)}sampledAnew(t){this.#n.sampledAnew(t)}close(t){this.#n.close(t)}held(t){const{window:s,unit:o}=this.#t,{joinedTo:e,appTo:c,last:r,
app:d,platform:a}=t,b=[...this.#u.app].some(g=>!this.#u.platform.has(g));return{window:s,last:r,app:{...d,lines:this.#h,traced:this.#p,tracesAlike:!b||this.#f>=
1,unit:o,spread:u(this.#a),sinceSilent:this.#b(a.silentSince?.at??null,Math.min(c,s.to))},platform:{...a,entries:Math.max(this.#c,a.entries),users:this.#c===0?null:
this.#M,succeeded:this.#m,spread:u(this.#l)},joined:this.#n.joined(e),sampled:this.#f<1,counted:this.#g(Math.min(e,c,s.to)),monitoring:this.#v(t)}}#g(t){const{from:s}=this.#t.
window;if(t<=s)return null;const o=(e,c)=>new Map([...this.#i].map(([r,d])=>[r,d.between(e,c)]));return{app:this.#r.between(s,t),budgetsMs:this.#t.budgetsMs,routes:o(
s,t),strangers:new Map([...this.#o].map(([e,c])=>[e,c.between(s,t)])),noise:y*Math.sqrt(_(this.#f)+_(this.#d)),parts:Array.from({length:A},(e,c)=>{const[r,d]=[s+
c*(t-s)/A,s+(c+1)*(t-s)/A],a=[...o(r,d)].map(([b,g])=>[b,(0,I.e6)(g)]);return{from:r,to:d,app:(0,I.e6)(this.#r.between(r,d)),routes:new Map(a)}})}}#b(t,s){const{
from:o}=this.#t.window;return t===null||t<=o||s<=t?null:{n:(0,I.e6)(this.#r.between(o,t))/(t-o)*(s-t),found:(0,I.e6)(this.#r.between(t,s))}}#y(t){const s=t.map(
({from:a,to:b,counts:g})=>({from:a,to:b,of:(0,I.e6)(g),app:(0,I.e6)(this.#r.between(a,b)),cloud:(0,I.e6)(this.#s.between(a,b))})),o=s.findIndex(({of:a,app:b})=>a>=
j.QD&&b>a/2),e=o<0?[]:s.slice(o).filter(({of:a,app:b,cloud:g})=>a>=j.QD&&Math.max(b,g)<=j.$j*a),[c,r]=[e[0]?.from,e.at(-1)?.to];if(c===void 0||r===void 0)return null;
const d=a=>e.reduce((b,g)=>b+a(g),0);return{fromAt:c,toAt:r,found:Math.round(d(({app:a})=>a)),of:d(({of:a})=>a)}}#v({minutes:t,joinedTo:s,appTo:o,monitoringSpread:e,
ownBetween:c}){const{from:r}=this.#t.window,d=this.#c>0?s:Math.min(s,o),a=t.filter(g=>g.from>=r-1e3&&g.to<=d);if(a.length===0&&t.length===0)return null;const b=g=>(0,I.
NU)(a.map(x=>g(x.from,x.to)));return{counted:{monitoring:(0,I.NU)(a.map(({counts:g})=>g)),platform:b((g,x)=>this.#s.between(g,x)),app:b((g,x)=>this.#r.between(g,
x)),others:this.#c>0?b((g,x)=>this.#e.between(g,x)):b(c),noise:{platform:y*Math.sqrt(_(this.#f)),app:y*Math.sqrt(_(this.#d))}},unlogged:this.#y(a),all:(0,I.NU)(
t.map(({counts:g})=>g)),spread:e}}#w({endedAt:t,error:s,latencyMs:o}){return{endedAt:t,error:s,slow:o===null?null:this.#t.budgetsMs.map(e=>o>e)}}#_(t,s){const o=t.
has(s)||t.size<M?s:T;let e=t.get(o);return e===void 0&&(e=new I.un(this.#t.window.from,this.#t.window.to),t.set(o,e)),e}}function _(l){return(1-l)/l}function u(l){
const t=l.count;return t===0?null:{n:t,p50Ms:l.atRank(Math.ceil(.5*t)),p95Ms:l.atRank(Math.ceil(.95*t))}}}),75524:((J,K,v)=>{v.d(K,{A2:()=>o,G8:()=>u,zo:()=>_});
var m=v(31424);const I=2,j=.1,C=5,M=.05,T=6,A=6,y=8,U=.25;function _(a,b){const{app:g,routes:x,noise:S}=a,h=(0,m.NU)([...x.values()]),E={app:null,platform:null,
agree:!1,latencies:[],errors:null};if((0,m.e6)(h)===0&&(0,m.e6)(g)===0)return E;const w=b===!1?null:l(g,h,S),D=w===null?c(a,b===!1):{routes:[...x.keys()],counts:h};
if(D!==null){const X=d(a,D.routes);if(X!==null)return{...E,app:{code:"stopped",log:"app",...X,by:"platform"}};const q=t(a,D);if(q!==null)return{...E,app:q};const V=a.
budgetsMs.map((Z,it)=>s(a,D.counts,Z,it)),tt=V.find(Z=>Z?.code==="lacks")??null;if(tt!==null)return{...E,app:tt};const H=V.map(Z=>Z?.code==="latency-differs"?Z:
null);return{...E,agree:b!==!1&&(0,m.e6)(D.counts)>=C,latencies:H,errors:w}}const[B,F]=[Math.round((0,m.e6)(g)),Math.round((0,m.e6)(h))];if(B<=F){const X=u(g,h,
S,"app","platform");return{...E,app:X==="agree"?{code:"unchecked",log:"app"}:X}}if(b===!1)return E;const N=Math.round((0,m.e6)(g)/(0,m.e6)(h)),G=N>=2&&N<=A&&r((0,m.
k3)(g,N),h,m.Yi,S,!1);return b===!0||G?{...E,app:{code:"too-many",log:"app",found:B,of:F,by:"platform"}}:{...E,platform:{code:"lacks",log:"platform",kind:"all",
found:F,of:B,by:"app"}}}function u(a,b,g,x,S,h=m.Yi){const E={...b,ok:Math.max(0,b.ok-h.ok),failed:Math.max(0,b.failed-h.failed)},[k,w,D]=[(0,m.e6)(a),(0,m.e6)(
E),(0,m.e6)(b)],B=(F,N,G)=>({code:"lacks",log:x,kind:F,found:Math.round(N),of:Math.round(G),by:S});return E.failed-a.failed-a.unknown>e(E.failed,g)?B("failed",a.
failed,E.failed):E.ok-a.ok-a.unknown>e(E.ok,g)?B("ok",a.ok,E.ok):w-k>e(w,g)?B("all",k,w):k-D>e(D,g)?{code:"too-many",log:x,found:Math.round(k),of:Math.round(D),
by:S}:"agree"}function l(a,b,g){const[x,S]=[(0,m.e6)(a),(0,m.e6)(b)],h=a.failed-b.failed;return Math.abs(x-S)>e(S,g)||h<=e(b.failed,g)?null:{code:"status-differ\
s",log:"app",app:Math.round(h),platform:0,of:Math.round(S)}}function t({app:a,noise:b,strangers:g},{routes:x,counts:S}){const h=(0,m.e6)((0,m.NU)(x.flatMap(D=>g.
get(D)??[]))),E=(0,m.e6)(S)-h,k=(0,m.e6)(a)-E,w=Math.min(e(E,b),Math.max(e(E,0),h/2));return h<=I||k<=w?null:{code:"not-users",log:"app",found:Math.round(Math.min(
k,h)),of:Math.round((0,m.e6)(a))}}function s({app:a,noise:b},g,x,S){const[h,E]=[a.slow[S]??0,g.slow[S]??0],k=E-h-a.untimed;if(k<=e(E,b))return null;const[w,D]=[
Math.round(h),Math.round(E)];return(0,m.e6)(g)-(0,m.e6)(a)>k/2?{code:"lacks",log:"app",kind:"slow",found:w,of:D,by:"platform"}:{code:"latency-differs",log:"app",
budgetMs:x,app:w,platform:D,of:Math.round((0,m.e6)(g))}}function o({noise:a},b){return a>0&&e(b,a)>=b}function e(a,b){return Math.max(I,j*a)+b*Math.sqrt(Math.max(
0,a))}function c({app:a,routes:b,noise:g},x){const S=(0,m.e6)((0,m.NU)([...b.values()])),h=[...b].toSorted(([,w],[,D])=>(0,m.e6)(D)-(0,m.e6)(w)),E=h.filter(([,w])=>(0,m.
e6)(w)>=M*S).slice(0,T),k=(0,m.NU)(h.slice(E.length).map(([,w])=>w));for(let w=2**E.length-1;w>=0;w-=1){const D=E.filter((F,N)=>(w&1<<N)!==0),B=(0,m.NU)(D.map(([
,F])=>F));if((0,m.e6)(B)+(0,m.e6)(k)!==0&&r(a,B,k,g,x))return{routes:D.map(([F])=>F),counts:B}}return null}function r(a,b,g,x,S){const h=(E,k,w)=>E>=k-e(k,x)&&(S||
E<=w+e(w,x));return h(a.failed+a.unknown,b.failed,b.failed+g.failed+a.unknown)&&h((0,m.e6)(a),(0,m.e6)(b),(0,m.e6)(b)+(0,m.e6)(g))&&h(a.ok+a.unknown,b.ok,b.ok+g.
ok+a.unknown)}function d({parts:a,noise:b},g){let x=null;for(let S=0;S<a.length;S+=1){let[h,E]=[0,0];for(let k=S;k<a.length;k+=1){const w=a[k];h+=w?.app??0,E+=g.
reduce((F,N)=>F+(w?.routes.get(N)??0),0),E>=y&&E-h>b*Math.sqrt(E)&&h<=U*E&&(x===null||E>x.of)&&(x={fromAt:a[S]?.from??0,toAt:w?.to??0,found:Math.round(h),of:Math.
round(E)})}}return x}}),31424:((J,K,v)=>{v.d(K,{NU:()=>y,Yi:()=>C,e6:()=>A,k3:()=>U,un:()=>M});const m=2e3,I=1e3,j=["ok","failed","unknown","untimed"],C={ok:0,failed:0,
unknown:0,slow:[],untimed:0};class M{#t;#n;#s;#e={};#i=[];constructor(u,l){const t=Math.max(1,l-u);this.#t=u,this.#s=Math.max(1,Math.min(m,Math.ceil(t/I))),this.#n=
t/this.#s}add({endedAt:u,error:l,slow:t},s){const o=Math.floor((u-this.#t)/this.#n);if(!(o>=0&&o<this.#s))return;const e=l===null?"unknown":l?"failed":"ok";if(T(
this.#e[e]??=this.#o(),o,s),t===null)T(this.#e.untimed??=this.#o(),o,s);else for(const[c,r]of t.entries())r&&T(this.#i[c]??=this.#o(),o,s)}between(u,l){const t=r=>this.#r(
r,u,l),{ok:s,failed:o,unknown:e,untimed:c}=this.#e;return{ok:t(s),failed:t(o),unknown:t(e),slow:Array.from(this.#i,t),untimed:t(c)}}#o(){return new Float64Array(
this.#s)}#r(u,l,t){if(u===void 0)return 0;const[s,o]=[(l-this.#t)/this.#n,(t-this.#t)/this.#n];let e=0;for(let c=Math.max(0,Math.floor(s));c<Math.min(this.#s,o);c+=
1){const r=Math.min(c+1,o)-Math.max(c,s);e+=(u[c]??0)*Math.max(0,Math.min(1,r))}return e}}function T(_,u,l){_[u]=(_[u]??0)+l}function A({ok:_,failed:u,unknown:l}){
return _+u+l}function y(_){const u=[],l={...C,slow:u};for(const t of _){for(const s of j)l[s]+=t[s];for(const[s,o]of t.slow.entries())u[s]=(u[s]??0)+o}return l}
function U({ok:_,failed:u,unknown:l,slow:t,untimed:s},o){return{ok:_/o,failed:u/o,unknown:l/o,slow:t.map(e=>e/o),untimed:s/o}}}),73222:((J,K,v)=>{v.d(K,{g:()=>l,
h:()=>_});var m=v(7017);const I=50,j=10,C=5,M=.8,T=.15,A=.85,y=20,U=.1;class _{#t=new Map;#n=0;#s=0;add(e,c){if(!(e>0&&c>0))return;const r=Math.max(-j,Math.min(
j,Math.log10(c/e))),d=Math.round(r*I);this.#t.set(d,(this.#t.get(d)??0)+1),this.#n+=1,this.#s+=c}addAll(e){for(const[c,r]of e.#t)this.#t.set(c,(this.#t.get(c)??
0)+r);this.#n+=e.#n,this.#s+=e.#s}get n(){return this.#n}mismatch(e){if(this.#n<C)return null;const c=t(this.#e(.5)),r=s(e,c);if(r===null)return null;let d=0;for(const[
g,x]of this.#t)t(g/I)===c&&(d+=x);const a=this.#e(.75)-this.#e(.25)<=U,b=this.#s/this.#n>=y;return d>=M*this.#n&&(b||a)?{seems:r,declared:e,traces:this.#n}:null}#e(e){
let c=e*this.#n;for(const[r,d]of[...this.#t].toSorted(([a],[b])=>a-b))if(c-=d,c<=0)return r/I;return 0}}const u=40;function l(o,e,c){if(Math.min(o.n,e.n)<u||!(o.
p50Ms>0&&o.p95Ms>0))return null;const[r,d]=[e.p50Ms/o.p50Ms,e.p95Ms/o.p95Ms].map(b=>t(Math.log10(b)));if(r===void 0||r!==d)return null;const a=s(c,r);return a===
null?null:{seems:a,declared:c,traces:0}}function t(o){const e=Math.round((o-(A-T)/2)/3),c=o-3*e;return c>=-T-1e-9&&c<=A+1e-9?e:Number.NaN}function s(o,e){if(e===
0||Number.isNaN(e))return null;const c=m.Z[o]/1e3**e;return Object.keys(m.Z).find(d=>Math.abs(Math.log10(m.Z[d]/c))<.1)??null}}),99744:((J,K,v)=>{v.d(K,{$j:()=>o,
Ff:()=>l,Fi:()=>u,Po:()=>_,QD:()=>e,Rc:()=>d,Rt:()=>t,SU:()=>T,So:()=>U,UX:()=>A,Ug:()=>g,_d:()=>c,b2:()=>b,kz:()=>y,of:()=>s,q0:()=>C,we:()=>r,z3:()=>M});var m=v(
75524),I=v(31424);const j=2,C=.05,M=5,T=6,A=5,y=.2,U=4,_=.1,u=.2,l=.05,t=.8,s=8,o=.25,e=20,c=3,r=.002,d=.01,a=20;function b({n:x,found:S},h){return x-S>j&&x-S>h*
x}function g(x,S){const{monitoring:h,others:E,noise:k}=x;return(0,I.e6)(h)<a?null:S==="platform"?(0,m.G8)(x.platform,h,k.platform,S,"monitoring"):(0,m.G8)(x.app,
h,k.app,S,"monitoring",E)}}),38430:((J,K,v)=>{v.d(K,{L:()=>x});var m=v(38419),I=v(75524),j=v(31424),C=v(73222),M=v(99744),T=v(51208);const A={present:!1,confirmed:!1,
doubts:[],open:{errors:null,latency:null},unit:null,stalled:null,thin:!1};function y(h,E,k){const{app:w,joined:D}=h;if(w.lines===0)return A;const B=o(h),F=e(w,k),
N=w.traced>=M.Rt*w.lines&&w.tracesAlike&&D.pairs>0,{doubts:G,confirmed:X,open:q}=N?l(h,E,k):t(h,E,k),V=D.pairs,H=D.appOnly>M.So&&D.appOnly>M.Po*(D.appOnly+V)&&E.
whole===!0?[{code:"too-many",log:"app",found:D.appOnly+V,of:V,by:"platform"}]:[],Z=_(h);return{present:!0,confirmed:X&&H.length===0,doubts:[...B===null?[]:[B],...G,
...H,...F],open:N?c(D,k):q,unit:B,stalled:Z,thin:U(h,k,N)}}function U({joined:h,sampled:E,counted:k},{slowAllowed:w},D){if(!E)return!1;const B=2*Math.min(...w),
F=d([...h.routes.values()].flatMap(({ok:N,failed:G})=>[N,G])).n;return D?F*B<M.SU:k!==null&&(0,I.A2)(k,B*(0,j.e6)(k.app))}function _({app:h,platform:E,monitoring:k,
window:w}){if(k?.unlogged!=null)return{code:"stopped",log:"app",...k.unlogged,by:"monitoring"};const{silentSince:B,probes:F}=E;if(B===null||h.sinceSilent===null||
M.b2(F,M.kz))return null;const{n:N,found:G}=h.sinceSilent;return N<M.of||G>M.$j*N?null:{code:"stopped",log:"app",fromAt:B.at,toAt:w.to,found:0,of:B.probes,by:"p\
robes"}}const u={errors:null,latency:null};function l(h,E,{errorRateBudget:k}){const{joined:w,last:D}=h,B="app",F=[],N=[...w.routes.values()].filter(({ok:nt,failed:lt})=>nt.
found+lt.found>0),G=nt=>d(N.map(lt=>lt[nt])),X=nt=>M.b2(nt,M.q0),q=w.slow.map((nt,lt)=>d(N.flatMap(ct=>ct.slow[lt]??[]))).find(X),V={ok:G("ok"),failed:G("failed"),
...q===void 0?{}:{slow:q}};for(const nt of["ok","failed","slow"]){const{n:lt,found:ct}=V[nt]??{n:0,found:0};X({n:lt,found:ct})&&F.push({code:"lacks",log:B,kind:nt,
found:ct,of:lt,by:"platform"})}const tt=F.length>0?null:a(N,h.window);tt!==null&&F.push({code:"stopped",log:B,...tt,by:"platform"});const H=d([G("ok"),G("failed")]);
w.shared>M.So&&w.shared>M.Fi*(w.shared+H.n)&&F.push({code:"shared-traces",log:B,found:w.shared,of:w.shared+H.n}),w.notUsers>=M._d&&w.notUsers>M.Ff*w.pairs&&F.push(
{code:"not-users",log:B,found:w.notUsers,of:w.pairs});const{n:Z,cloudFails:it,appFails:dt}=w.statuses;r(it,Z,k)&&F.push({code:"status-differs",log:B,app:dt,platform:it,
of:Z});const at=E.whole===!0||G("ok").found>0;return{doubts:F,confirmed:at&&(D||H.found>=M.z3),open:u}}function t(h,{whole:E},{slowAllowed:k,errorRateBudget:w}){
const{counted:D,monitoring:B,platform:F}=h,N=F.entries>0&&D!==null?(0,I.zo)(D,E):null,G={doubts:[],confirmed:!1,open:u};if(N?.agree===!0){const{latencies:q,errors:V}=N,
tt=q.find((Z,it)=>Z!==null&&s(Z,k[it]??1))??null,H=V?.code==="status-differs"&&r(V.app,V.of,w);return{...G,confirmed:!0,open:{errors:H?V:null,latency:tt}}}if(N?.
app!=null&&N.app.code!=="unchecked")return{...G,doubts:[N.app]};const X=B===null?null:M.Ug(B.counted,"app");return X==="agree"?{...G,confirmed:!0}:{...G,doubts:X===
null?[]:[X]}}function s({app:h,platform:E,of:k},w){const D=F=>(0,m.fl)(k,F,w)<=M.Rc,B=E-h<M._d||E<=w*k;return E>h&&!D(h)&&(D(E)||!B)}function o({app:h,joined:E,
counted:k,platform:w,monitoring:D}){const B=h.tracesAlike?E.ratios.mismatch(h.unit):null,N=(E.ratios.n>0||h.spread===null?[]:[k&&w.spread,D?.spread]).map(X=>X==
null||h.spread===null?null:(0,C.g)(h.spread,X,h.unit)),G=B??N.find(X=>X!==null)??null;return G===null?null:{code:"unit",log:"app",...G}}function e({requests:h,noLatency:E,
noStatus:k},{errorRateBudget:w,slowAllowed:D}){const B=(N,G)=>N>=M._d&&N>G/2*h,F=h;return[...B(E,Math.min(...D))?[{code:"values-missing",log:"app",field:"latenc\
y",found:F-E,of:F}]:[],...B(k,w)?[{code:"values-missing",log:"app",field:"status",found:F-k,of:F}]:[]]}function c({statuses:h,slow:E},{errorRateBudget:k,slowAllowed:w}){
const{n:D,cloudFails:B,appFails:F}=h,N=r(F,D,k)?{code:"status-differs",log:"app",app:F,platform:B,of:D}:null,G=E.find(({n:X,cloud:q,app:V},tt)=>s({app:V,platform:q,
of:X},w[tt]??1));return{errors:N,latency:G===void 0?null:{code:"latency-differs",log:"app",budgetMs:G.budgetMs,app:G.app,platform:G.cloud,of:G.n}}}function r(h,E,k){
return h>=M._d&&h>Math.max(M.we,k/2)*E}function d(h){return h.reduce((E,{n:k,found:w})=>({n:E.n+k,found:E.found+w}),{n:0,found:0})}function a(h,{from:E,to:k}){const w=Array.
from({length:T.nn},(F,N)=>d(h.flatMap(({parts:G})=>G[N]??[])));let D=null;for(let F=0;F<T.nn;F+=1){let N={n:0,found:0};for(let G=F;G<T.nn;G+=1)N=d([N,w[G]??{n:0,
found:0}]),N.n>=M.of&&N.found<=M.$j*N.n&&(D===null||N.n>D.sum.n)&&(D={first:F,last:G,sum:N})}if(D===null)return null;const B=F=>E+F*(k-E)/T.nn;return{fromAt:B(D.
first),toAt:B(D.last+1),found:D.sum.found,of:D.sum.n}}function b(h){const{platform:E,joined:k,monitoring:w}=h;if(E.entries===0)return{whole:!1,doubts:[]};const D=[],
{probes:B,silentSince:F,routing:N}=E,G=B.n>=M.UX&&B.n-B.found<=M.q0*B.n+1;if(B.found>0&&(0,M.b2)(B,M.kz))D.push({code:"lacks",log:"platform",kind:"all",found:B.
found,of:B.n,by:"probes"});else if(F!==null){const{at,probes:nt}=F;D.push({code:"stopped",log:"platform",fromAt:at,toAt:h.window.to,found:0,of:nt,by:"probes"})}else
B.n>=M._d&&B.found===0&&E.succeeded===0&&D.push({code:"lacks",log:"platform",kind:"ok",found:0,of:B.n,by:"probes"});const{excluded:X,byKind:q}=N==="unread"?g:N,
V=w===null?null:(0,M.Ug)(w.counted,"platform"),tt=V!==null&&V!=="agree"&&V.code==="lacks"&&V.kind!=="failed"&&q;V!==null&&V!=="agree"&&V.code==="lacks"&&!tt&&D.
push(V);const H=V==="agree"||G&&E.users!==null&&E.users>0;if(E.users===0&&h.app.lines>M.So&&V!=="agree"){const at=h.app.lines;D.push({code:"lacks",log:"platform",
kind:"all",found:0,of:at,by:"app"})}const Z={n:k.appOnly+k.pairs,found:k.pairs};!H&&k.appOnly>M.So&&k.appOnly>M.Po*Z.n&&D.push({code:"lacks",log:"platform",kind:"\
all",found:Z.found,of:Z.n,by:"app"});const it=N!=="unread"&&X===null;if(D.length===0&&k.pairs===0&&h.counted!==null&&h.app.lines>0){const at=(0,I.zo)(h.counted,
H||it?!0:null);at.platform!==null&&D.push(at.platform)}return X!==null&&!H&&D.push({code:"excluded",log:"platform",...X}),{whole:D.length>0?!1:H||it?!0:null,doubts:D}}
const g={excluded:null,byKind:!1};function x(h,E){const k=b(h),w=E.platformOnly?A:y(h,k,E),{stalled:D}=w,B=[...w.doubts,...D!==null&&h.last?[D]:[],...k.doubts],
F=(G,X)=>({judged:G,certain:X,doubts:B,platformWhole:k.whole,open:{errors:null,latency:null},blocking:w.unit,thin:G==="app"&&w.thin}),N=w.doubts.length===0&&(D===
null||!h.last);if(w.present&&N){if(D!==null)return F("app",!1);if(w.confirmed)return{...F("app",!0),open:w.open};if(B.unshift({code:"unchecked",log:"app"}),!h.last)
return F("app",!1)}return h.platform.entries>0&&k.doubts.length===0?F("platform",!0):S(h)?F("monitoring",!0):!w.present&&h.platform.entries===0?F(null,!0):F(h.platform.
entries===0||w.present&&w.doubts.length===0?"app":"platform",!1)}function S({monitoring:h}){return h!==null&&(0,j.e6)(h.all)>0}}),98219:((J,K,v)=>{v.d(K,{GN:()=>j,
Lu:()=>A,nY:()=>I});var m=v(28654);function I(y,{errorStatus:U,route:_,user:u}){const{trace:l,startedAt:t,latencyMs:s,refused:o}=y,e=t+(s??0),c=(0,m.Pd)(y,U);return{
trace:C(l),startedAt:t,endedAt:e,latencyMs:s,error:c,refused:o,route:_,user:u}}function j(y,U){const{trace:_,at:u,startedAt:l,latencyMs:t}=y;return{trace:C(_),at:u,
startedAt:l,latencyMs:t,error:(0,m.Pd)(y,U)}}function C(y){return y===null||y===""?null:y.slice(y.lastIndexOf("/")+1)}const M=5,T=24;function A(y,U){if(U===void 0)
return y??"";const u=(URL.parse(U,"http://x")?.pathname??"").split("/").slice(1,1+M).map(l=>/\d/.test(l)||l.length>T||l.includes("%")?"*":l);return`${y??""} /${u.
join("/")}`.trim()}}),51208:((J,K,v)=>{v.d(K,{TA:()=>u,_V:()=>_,nn:()=>M});var m=v(73222);const I=2e4,j=200,C="\u2026",M=60,T=1e4,A=6e4,y=.1,U=2e3;class _{#t;#n=new Map;#s;#e;#i;#o=[];constructor(r){
this.#t=r,this.#s=s(r.budgetsMs);const d=r.to-r.from;this.#e=r.from+Math.min(T,d/4),this.#i=Math.max(U,Math.min(A,d*y))}sampledAnew(r){this.#o=r}request(r){if(r.
trace===null||r.refused)return;const d=this.#r(r.trace);d.requests.push(r),d.firstAt=Math.min(d.firstAt,r.startedAt),d.lastAt=Math.max(d.lastAt,r.endedAt)}line(r){
if(r.trace===null)return;const d=this.#r(r.trace);d.lines.push(r),d.firstAt=Math.min(d.firstAt,r.startedAt),d.lastAt=Math.max(d.lastAt,r.at)}joined(r){const d=s(
this.#t.budgetsMs);o(d,this.#s);for(const a of this.#n.values())a.lastAt<r&&this.#l(d,a);return d}close(r){for(const[d,a]of this.#n)a.lastAt>=r||(this.#l(this.#s,
a),this.#n.delete(d))}#r(r){let d=this.#n.get(r);if(d!==void 0)return d;d={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(r,d);const[a]=this.#n.size>
I?this.#n:[];return a!==void 0&&(this.#l(this.#s,a[1]),this.#n.delete(a[0])),d}#l(r,d){const{requests:a,lines:b}=d,g=this.#a(d),[x,...S]=a;if(x===void 0){!g&&b.
some(({at:E,startedAt:k})=>E>=this.#e&&k>=this.#t.from)&&(r.appOnly+=1);return}if(S.length>0){r.shared+=a.length;return}x.user&&x.endedAt<this.#t.to&&!g&&this.#u(
r,x,b.length>0),b.length!==0&&(r.pairs+=1,r.lines+=b.length,x.user?l(r,x,u(b)):r.notUsers+=1)}#a({firstAt:r,lastAt:d}){return this.#o.some(a=>r<=a&&a<=d+this.#i)}#u(r,{
route:d,error:a,latencyMs:b,endedAt:g},x){const{from:S,to:h,budgetsMs:E}=this.#t,k=t(r.routes,d,E.length),w=b===null?[]:k.slow.filter((B,F)=>b>(E[F]??1/0)),D=k.
parts[Math.min(M-1,Math.floor((g-S)/(h-S)*M))];for(const B of[a===!0?k.failed:k.ok,...w,D])B!==void 0&&(B.n+=1,x&&(B.found+=1))}}function u(c){const[r,...d]=c;if(r===
void 0)throw new RangeError("a request has one entry or more");return d.reduce((a,b)=>{const g=Math.max(a.latencyMs??-1,b.latencyMs??-1),x=b.at>=a.at?b:a,S=x===
b?a:b;return{...x,latencyMs:g<0?null:g,error:x.error??S.error}},r)}function l(c,r,d){if(r.error!==null&&d.error!==null&&(c.statuses.n+=1,r.error&&!d.error&&(c.statuses.
cloudFails+=1),d.error&&!r.error&&(c.statuses.appFails+=1)),!(r.latencyMs===null||d.latencyMs===null)){c.ratios.add(d.latencyMs,r.latencyMs);for(const a of c.slow)
a.n+=1,r.latencyMs>a.budgetMs&&(a.cloud+=1),d.latencyMs>a.budgetMs&&(a.app+=1)}}function t(c,r,d){const a=c.has(r)||c.size<j?r:C;let b=c.get(a);if(b===void 0){const g=()=>({
n:0,found:0}),x=S=>Array.from({length:S},g);b={ok:g(),failed:g(),slow:x(d),parts:x(M)},c.set(a,b)}return b}function s(c){return{routes:new Map,pairs:0,lines:0,notUsers:0,
shared:0,appOnly:0,ratios:new m.h,statuses:{n:0,cloudFails:0,appFails:0},slow:c.map(r=>({budgetMs:r,n:0,cloud:0,app:0}))}}function o(c,r){for(const[d,a]of r.routes){
const b=t(c.routes,d,a.slow.length);for(const g of["ok","failed"])e(b[g],a[g]);for(const[g,x]of a.slow.entries())e(b.slow[g],x);for(const[g,x]of a.parts.entries())
e(b.parts[g],x)}for(const d of["pairs","lines","notUsers","shared","appOnly"])c[d]+=r[d];c.ratios.addAll(r.ratios);for(const d of["n","cloudFails","appFails"])c.
statuses[d]+=r.statuses[d];for(const[d,a]of r.slow.entries()){const b=c.slow[d];if(b!==void 0)for(const g of["n","cloud","app"])b[g]+=a[g]}}function e(c,r){c!==
void 0&&(c.n+=r.n,c.found+=r.found)}}),69466:((J,K,v)=>{v.d(K,{h:()=>M});var m=v(51208),I=v(33678);const j=1e3,C=15*6e4;class M{#t;#n=new Map;#s=new Map;#e=0;constructor(y){
this.#t=y}get repeated(){return this.#e}sift(y,U){const _=[];for(const u of y){const{trace:l,at:t}=u;if(l===null){_.push(u);continue}const s=this.#o(l);if(s!==null){
this.#e+=1,this.#t(u)&&!s&&(this.#r(l,!0,U),_.push({...u,latencyMs:null,unusable:"notANumber",status:null}));continue}const o=this.#n.get(l);o===void 0?this.#n.
set(l,{lines:[u],lastAt:t}):(this.#e+=1,o.lines.push(u),o.lastAt=Math.max(o.lastAt,t))}return[..._,...this.#i(U-j,U)]}releaseAll(y){return this.#i(1/0,y)}#i(y,U){
const _=[];for(const[l,{lines:t,lastAt:s}]of this.#n){if(s>=y)continue;const o=t.length===1?t[0]:T(t);this.#n.delete(l),this.#r(l,this.#t(o),U),_.push(o)}const u=Math.
floor((U-C)/6e4);for(const l of this.#s.keys())l<u&&this.#s.delete(l);return _}#o(y){const U=(0,I.tQ)(y);for(const _ of this.#s.values()){const u=_.get(U);if(u!==
void 0)return u}return null}#r(y,U,_){const u=Math.floor(_/6e4);let l=this.#s.get(u);l===void 0&&(l=new Map,this.#s.set(u,l)),l.set((0,I.tQ)(y),U)}}function T(A){
const y=(0,m.TA)(A.map(s=>({...s,error:s.status===null?null:!1}))),U=A.toSorted((s,o)=>s.at-o.at).findLast(s=>s.status!==null)?.status??null,_=A.find(s=>s.group!==
null)?.group??null,{error:u,...l}=y,{latencyMs:t}=y;return{...l,status:U,group:_,startedAt:y.at-(t??0),unusable:t===null?A.find(s=>s.unusable!==null)?.unusable??
null:null}}}),70738:((J,K,v)=>{v.d(K,{$B:()=>T,Gy:()=>C,j3:()=>j,yd:()=>M});var m=v(38419),I=v(90429);function j(A,y,U,_){return y===0?1:(0,I.Ts)(y/_,A*U/_)}function C(A,y,U,_){
return y>=A?1:(0,I.QN)(Math.floor(y/_)+1,A*U/_)}function M(A,y,U,_){return(0,m.ux)(j(A,A,y,U),_)?(0,m.PD)(0,A,u=>(0,m.ux)(j(A,u,y,U),_)):null}function T(A,y,U,_,u=1e7){
const l=t=>(0,m.ux)(C(A.n+t,A.k,y,U),_);return l(u)?(0,m.PD)(0,u,l):null}}),85675:((J,K,v)=>{v.d(K,{AM:()=>C,m$:()=>M});const m=.9;function I(l,t,s){return _(l,
t,T(s))}function j(l,t,s){return _(l,t,A(s))}function C(l,t){const s=Math.max(l,t);return Number.isFinite(s)?s+Math.log1p(Math.exp(Math.min(l,t)-s)):s}class M{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#l;#a=0;constructor(t){
const{allowedRate:s,slices:o,provenRate:e=s,burst:c=1}=t;if(!(s>=0&&s<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${s}`);if(!(e>=0&&e<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${e}`);if(!(c>=1))throw new RangeError(`a burst is of one or more, not ${c}`);if(!Number.isInteger(o)||o<1)throw new RangeError(
`a window has one slice or more, not ${o}`);this.allowedRate=s,this.slices=o,this.#t=new Float64Array(o),this.#n=new Float64Array(o),this.#s=new Float64Array(o);
const[r,d]=[T(s),A(e)];this.#e=c===1?r:U(r,s,c),this.#i=c===1?d:U(d,e,c),this.#o=e,this.#r=new Float64Array(o),this.#l=new Float64Array(o*this.#e.length)}add(t,s){
const o=this.#t[t];if(o===void 0)throw new RangeError(`slice ${t} is not in 0..${this.slices-1}`);this.#t[t]=o+1,t<this.#a&&(this.#a=t);const e=s===null?this.#s:
s?this.#n:null;e!==null&&(e[t]=(e[t]??0)+1)}totals(t=this.slices-1){const s={n:0,k:0,unknown:0};for(let o=0;o<=this.#u(t);o+=1){const e=this.#s[o]??0;s.n+=(this.#t[o]??
0)-e,s.k+=this.#n[o]??0,s.unknown+=e}return s}failLnE(t){return this.failLnEs(t).at(-1)??0}failLnEs(t){const s=this.#u(t),o=this.#r,e=this.#e.length;if(e===0)return o.
slice(0,s+1);for(let c=this.#a;c<=s;c+=1){const r=this.#t[c]??0,d=this.#n[c]??0,a=.5+.5*(c+1)/this.slices,b=Math.log(a-(c===0?0:.5+.5*c/this.slices));let g=Math.
log(1-a);for(const[x,S]of this.#e.entries()){const h=this.#l[(c-1)*e+x]??-1/0,E=C(h,b)+u(r,d,S);this.#l[c*e+x]=E,g=C(g,S.lnWeight+E)}o[c]=g}return this.#a=Math.
max(this.#a,s+1),o.slice(0,s+1)}leastFailLnE(t,s){const o=this.failLnEs(t).length-1;if(o<0)return 0;const e=this.#e.length,c=.5+.5*(o+1)/this.slices;return this.#e.
reduce((r,{lnWeight:d,onGood:a},b)=>C(r,d+(this.#l[o*e+b]??-1/0)+s*a),Math.log(1-c))}failLnEsInBursts(t,s){const o=new M({allowedRate:this.allowedRate,slices:this.
slices,burst:s});return o.#t.set(this.#t),o.#n.set(this.#n),o.failLnEs(t)}proveInBursts(t){const s=A(this.#o);this.#i=t===1?s:U(s,this.#o,t)}counts(t){return{n:this.#t[t]??
0,k:this.#n[t]??0}}passLnE(t){return this.passLnEOf(this.totals(t))}passLnEOf({n:t,k:s,unknown:o}){return _(t+o,s+o,this.#i)}#u(t){return Math.min(t,this.slices-
1)}}function T(l){const s=[...[1.5,2,3,5,10,30,100].map(e=>e*l).filter(e=>e<m-1e-9),m],o=[{rate:1.1*l,weight:.04},{rate:1.25*l,weight:.06},...s.map(e=>({rate:e,
weight:.9/s.length}))].filter(({rate:e})=>e>l&&e<1);return o.length===0&&l<1&&o.push({rate:(1+l)/2,weight:1}),y(o,l)}function A(l){return l===0?[]:y([{rate:.9*l,
weight:.04},{rate:.8*l,weight:.06},...[.05,.3,.6].map(t=>({rate:t*l,weight:.3}))],l)}function y(l,t){const s=l.reduce((o,{weight:e})=>o+e,0);return l.map(({rate:o,
weight:e})=>({rate:o,lnWeight:Math.log(e/s),onBad:Math.log(o/t),onGood:Math.log1p(-o)-Math.log1p(-t)}))}function U(l,t,s){return l.map(({rate:o,lnWeight:e})=>{const c=-(o-
t)/s;return{rate:o,lnWeight:e,onBad:Math.log(o/t)/s+c,onGood:c}})}function _(l,t,s){return s.length===0?0:s.reduce((o,e)=>C(o,e.lnWeight+u(l,t,e)),-1/0)}function u(l,t,{
onBad:s,onGood:o}){return(t===0?0:t*s)+(l===t?0:(l-t)*o)}})};
