"use strict";exports.id=8740,exports.ids=[8740],exports.modules={79338:((H,G,v)=>{v.d(G,{iT:()=>k,pQ:()=>j,p_:()=>C});var M=v(10603),D=v(82961);const j={sights:Object.fromEntries(
M.Mi.map(_=>[_,null])),from:0,until:1/0};function C(_,m){const i=k(_.id,m,_.beside===void 0?[]:(0,D.EG)(_.id).beside);return i===null||!p(i,_)?_:{..._,decision:"\
inconclusive",reason:i}}function p(_,{decision:m,reason:i}){return m==="pass"?!0:m==="inconclusive"&&T.includes(i.code)&&(0,M.Lx)(_.why)}const T=["not-proven","\
no-requests","proven-too-soon","gauge-no-points"];function k(_,{sights:m,from:i,until:t,spareMs:s=0},o=[]){const l=[...(0,D.EG)(_).needs,...o].map(y=>({source:y,
...m[y]??B})).filter(({readTo:y,gap:P})=>y<(b(P)?t-s:t)).toSorted((y,P)=>y.readTo-P.readTo)[0];if(l===void 0)return null;const{source:u,readTo:d,gap:a}=l,g=Math.
max(i,d);return{code:"not-covered",source:u,missingFromAt:g,why:a?.code??"not-looked",detail:a?.detail??""}}function b(_){return _===null||(0,M.ii)(_.code)}const B={
readTo:-1/0,gap:null}}),55649:((H,G,v)=>{v.d(G,{W:()=>D,b:()=>M});const M={decision:"not-judged",reason:{code:"budget-none"},evidence:null};function D(j,C){return{
id:j,value:null,limit:null,unit:C,n:0,bad:null,interval:null,...M}}}),11234:((H,G,v)=>{v.d(G,{Q:()=>T});var M=v(52686);const D=500,j=120,C=20,p="…";class T{#t=new Map;#n=0;get count(){
return this.#n}add(b,B){this.#n+=1;const _=(0,M.o)(B,j),m=this.#t.get(`${b} ${_}`);if(m!==void 0)m.count+=1;else if(this.#t.size<D)this.#t.set(`${b} ${_}`,{who:b,
name:_,count:1});else{const i=this.#t.get(`${b} ${p}`)??{who:b,name:p,count:0};i.count+=1,this.#t.set(`${b} ${p}`,i)}}facts(){const b=[...this.#t.values()].toSorted(
(B,_)=>_.count-B.count||(B.name<_.name?-1:1));return{count:this.#n,by:b.slice(0,C).map(B=>({...B}))}}}}),10953:((H,G,v)=>{v.d(G,{Jh:()=>C,Xk:()=>j,kv:()=>D});const M=[
"p50","p90","p95","p99"];function D({id:p},{certain:T,doubts:k,open:b}){return T?p==="error-rate"?b.errors:M.includes(p)?b.latency:null:k[0]??{code:"unchecked",
log:"app"}}function j(p,T){if(p.decision!=="pass"&&p.decision!=="fail")return p;const k=D(p,T);return k===null?p:{...p,decision:"inconclusive",reason:{code:"log\
-doubted",doubt:k}}}function C({judged:p,certain:T,doubts:k,open:b,blocking:B}){const _=[...k,...[b.errors,b.latency].filter(t=>t!==null)];if(_.length===0)return null;
const m={id:"logs",value:null,limit:null,unit:"count",n:0,bad:null,interval:null,evidence:null},i=p==="app"&&b.errors===null&&b.latency===null;return T&&i?{...m,
decision:"pass",reason:{code:"other-log-judged",judged:p,doubts:_}}:T&&B===null&&b.errors===null&&b.latency===null?{...m,decision:"warn",reason:{code:"other-log\
-judged",judged:p??"app",doubts:_}}:{...m,decision:"inconclusive",reason:{code:"logs-disagree",judged:p,doubts:_}}}}),5942:((H,G,v)=>{v.d(G,{AX:()=>p,KQ:()=>C,pZ:()=>D});
const M=10,D=6e3,j=6e4;function C(T){const k={.5:"p50",.9:"p90",.95:"p95",.99:"p99"},[,b]=Object.entries(k).find(([B])=>Math.abs(Number(B)-T)<1e-9)??[];if(b===void 0)
throw new RangeError(`no budget is of the quantile ${T}`);return b}function p(T,k){const b=Math.max(Math.floor(T/(M*j)),Math.ceil(k/j));return Math.max(1,b)*j}}),
62580:((H,G,v)=>{v.d(G,{Lx:()=>C,R1:()=>p,mS:()=>T,pd:()=>j});var M=v(38419),D=v(70738);function j(i,t,s){return{failLn:Math.log(2/i),aloneLn:Math.log(2*s/i),passLn:Math.
log(2/t),failLevel:i/2/s,passLevel:t/2}}function C(i,t,{failLn:s}){return i.totals().unknown>0&&i.worstFailLnE(t)>=s}function p(i,t,s){const{n:o,k:e,unknown:l,seen:u,
breach:d}=i,a=o+l,{allowedRate:g,slices:y,levels:P,provenRate:U=g,burst:F=1,proofBurst:f=F,minDurationMs:R=0}=t,w={allowedRate:g,...U===g?{}:{provenRate:U},...F===
1?{}:{burst:F},...f===F?{}:{proofBurst:f},failLnE:m(d===null?i.failLnE:Math.max(d.lnE,i.failLnE)),failLnThreshold:P.aloneLn,passLnE:m(i.passLnE),passLnThreshold:P.
passLn,pTooMany:s.kind==="ended"?k(a,e,g,F):null,pTooFew:s.kind==="ended"?b(a,e+l,U,f):null,failLevel:P.failLevel,passLevel:P.passLevel};if(o===0)return{decision:"\
inconclusive",reason:u===0?{code:"no-requests"}:{code:"no-usable-values",entries:u},evidence:w};const E=s.kind==="ended";if(d!==null&&!(E&&d.slice===y-1))return{
decision:"fail",reason:{code:"breach-early",afterMs:Math.min(s.afterMs,d.afterMs)},evidence:w};if(d!==null||_(w.pTooMany,P.failLevel))return{decision:"fail",reason:{
code:"breach-at-end"},evidence:w};const x=i.passLnE>=P.passLn||_(w.pTooFew,P.passLevel);if(x&&i.mayBeBroken===!0)return{decision:"inconclusive",reason:{code:"po\
ssibly-bad",unknown:l,entries:a},evidence:w};if(x)return!E&&s.afterMs<R?{decision:"inconclusive",reason:{code:"proven-too-soon",minDurationMs:R},evidence:w}:{decision:"\
pass",reason:{code:E?"proven-at-end":"proven-early"},evidence:w};const S=E&&l>0?[b(o,e,U,f),k(o,e,g,F)]:[];if(_(S[0]??null,P.passLevel)||_(S[1]??null,P.failLevel))
return{decision:"inconclusive",reason:{code:"possibly-bad",unknown:l,entries:a},evidence:w};const N={n:a,k:e+l};return{decision:"inconclusive",reason:{code:"not\
-proven",moreClean:f===1?(0,M.vV)(N,U,P.passLevel):(0,D.$B)(N,U,f,P.passLevel),failsFrom:B(a,g,F,P.failLevel)},evidence:w}}function T(i,t,s){const{allowedRate:o,
provenRate:e=o,burst:l=1,proofBurst:u=l,passLevel:d}=i;return(0,M.ux)(b(t,s,e,u),d)}function k(i,t,s,o){return o===1?(0,M.fl)(i,t,s):(0,D.j3)(i,t,s,o)}function b(i,t,s,o){
return o===1?(0,M.Er)(i,t,s):(0,D.Gy)(i,t,s,o)}function B(i,t,s,o){const e=s===1?(0,M.c2)(i,t,o):(0,D.yd)(i,t,s,o);return e!==null?e:(0,M.PD)(i+1,Number.MAX_SAFE_INTEGER,
l=>(0,M.ux)(k(l,l,t,s),o))}function _(i,t){return i!==null&&(0,M.ux)(i,t)}function m(i){return Math.min(i,Number.MAX_VALUE)}}),42618:((H,G,v)=>{v.d(G,{OQ:()=>j,
RW:()=>D,Zd:()=>C,sX:()=>M});const M={p50:.5,p90:.1,p95:.05,p99:.01};function D(p){return M[p===.95?"p95":j(p)]}function j(p){const k=["p50","p90","p99"].find(b=>Math.
abs(1-M[b]-p)<1e-9);if(k===void 0)throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${p}`);return k}function C(p,T){return Math.min(T*p,(1+p)/2)}}),
73511:((H,G,v)=>{v.d(G,{A:()=>j});var M=v(38419),D=v(62580);function j(C,{platform:p,app:T},k){const b=p-T;if(b<=0)return null;const B=C.n+b,_=C.k+b;return{id:"\
unlogged-errors",decision:(0,M.ux)((0,M.fl)(B,_,k.allowedRate),k.failLevel)?"fail":(0,D.mS)(k,B,_)?"warn":"inconclusive",reason:{code:"unlogged-errors",platform:p,
app:T},value:_/B,limit:k.allowedRate,unit:"ratio",n:B,bad:_,interval:null,evidence:null}}}),39849:((H,G,v)=>{v.d(G,{L:()=>T});var M=v(10603),D=v(48946),j=v(82961);
const C=["no-access","not-reachable"],p=["no-requests","no-usable-values"];function T(e,{cancelled:l,policies:u,required:d=j.J4}){const a=e.filter(U=>U.decision===
"fail").sort(t)[0];if(a!==void 0)return{verdict:"fail",cause:m(a.id),decisive:a.id,job:"failure"};if(l)return{verdict:"inconclusive",cause:"cancelled",decisive:null,
job:"failure"};const g=e.filter(U=>!_(U,d)),y=d.filter(U=>!e.some(F=>F.id===U));if(g.length===0&&y.length===0)return e.some(k)?{verdict:"pass",cause:"within-bud\
gets",decisive:null,job:"success"}:b(u.onInconclusive);const P=e.some(({id:U,decision:F})=>(0,j.EG)(U).of==="probes"&&F==="pass");return{verdict:"inconclusive",
...B({open:g,missing:y,probed:P,required:d},u)}}function k({id:e,decision:l,reason:u}){return l!=="pass"||["not-killed","events-none"].includes(u.code)?!1:["use\
rs","probes","instances"].includes((0,j.EG)(e).of)}function b(e){return{verdict:"inconclusive",cause:"insufficient-evidence",decisive:null,job:o(e)}}function B({
open:e,missing:l,required:u,probed:d},a){const g=e.find(w=>w.reason.code==="serving-changed");if(g!==void 0)return{cause:"changed",decisive:g.id,job:o(a.onInconclusive)};
const y=e.find(({reason:w})=>C.includes(w.code)||w.code==="not-covered"&&(0,M.Lx)(w.why));if(y!==void 0)return{cause:"no-access",decisive:y.id,job:o(a.onNoData)};
const P=e.find(({reason:w})=>w.code==="traffic-vanished");if(P!==void 0)return{cause:"insufficient-evidence",decisive:P.id,job:o(a.onInconclusive)};const U=e.find(
w=>i(w.id)&&p.includes(w.reason.code)),F=d&&U?.reason.code==="no-requests"&&!l.some(i);if(!F&&(U!==void 0||l.some(i)))return{cause:"no-data",decisive:U?.id??null,
job:o(a.onNoData)};const f=u.some(i)?void 0:e.find(({reason:w})=>w.code==="gauge-no-points"),R=u.filter(w=>(0,j.EG)(w).needs.some(E=>D.wS.some(x=>x===E)));return f!==
void 0&&R.every(w=>e.some(E=>E.id===w))?{cause:"no-data",decisive:f.id,job:o(a.onNoData)}:{cause:"insufficient-evidence",decisive:(F?U:e[0])?.id??null,job:o(a.onInconclusive)}}
function _({id:e,decision:l},u){return l==="pass"||l==="not-judged"||l==="warn"&&!u.includes(e)}function m(e){return{service:"readiness",probes:"probe",tests:"p\
robe"}[(0,j.EG)(e).of]??"budget"}function i(e){return(0,j.EG)(e).of==="users"}function t(e,l){if(i(e.id)&&i(l.id)){const[u,d]=[s(e),s(l)];if(u!==d)return u>d?-1:
1}return j.tD.indexOf(e.id)-j.tD.indexOf(l.id)}function s({evidence:e}){return e===null?-1/0:Math.max(e.failLnE,e.pTooMany===null?-1/0:-Math.log(e.pTooMany))}function o(e){
return e==="pass"?"success":e==="warn"?"warning":"failure"}}),67817:((H,G,v)=>{v.d(G,{S:()=>p,j:()=>C});var M=v(59510);const[D,j]=[M.OA["p95-budget"].parse(M.OA["\
p95-budget"].default)??2e3,M.OA["error-rate-budget"].parse(M.OA["error-rate-budget"].default)??.01];function C({p95BudgetMs:T}){return T??D}function p({errorRateBudget:T}){
return T??j}}),7006:((H,G,v)=>{v.d(G,{R:()=>p,r:()=>C});var M=v(67817),D=v(33678),j=v(84638);function C(T,k,{from:b,to:B}){const{settleMs:_}=k,m=(0,D.Pf)(k);return{
filter:(0,j.mr)((0,j.W$)(T,m),{fields:m,to:B,quickMs:(0,M.j)(k)}),window:{from:b,to:B+_}}}function p({startedAt:T},{from:k,to:b}){return T>=k&&T<b}}),67365:((H,G,v)=>{
v.d(G,{Cv:()=>Ft,zL:()=>Dt,Km:()=>_t,GC:()=>gt,Rv:()=>Ut,BU:()=>bt,FJ:()=>St,xQ:()=>jt,b4:()=>yt});var M=v(67817),D=v(55649);class j{#t=0;#n=0;#s=0;#e=0;#i=1/0;#o=0;add(n,r){
this.#t+=n,this.#n+=n*n,r===null?this.#e+=n:r&&(this.#s+=n),n<this.#i&&(this.#i=n),n>this.#o&&(this.#o=n)}even(){if(!(this.#o>this.#i))return null;const n=Math.
floor(this.#t**2/this.#n),r=n/this.#t,c=Math.min(n,C(this.#e*r)),h=n-c;return{n:h,k:Math.min(h,C(this.#s*r)),unknown:c}}get rate(){const n=this.#t-this.#e;return n>
0?this.#s/n:null}}function C(O){return Math.max(0,Math.ceil(O-1e-6))}var p=v(85675);const T=120;function k({id:O,evidence:n,throughSlice:r,startedAt:c,windowMs:h,
levels:A}){const I=n.failLnEs(r),L=I.reduce((W,$,z)=>$>(I[W]??-1/0)?z:W,0);return{id:O,points:b(I.length,L).map(W=>({at:c+(W+1)/n.slices*h,failLnE:B(I[W]??0),passLnE:B(
n.passLnE(W))})),failLnThreshold:A.aloneLn,passLnThreshold:A.passLn}}function b(O,n){const r=Math.min(O,T-1),c=Array.from({length:r},(h,A)=>Math.floor((A+1)*O/r)-
1);return O===0?[]:[...new Set([...c,n])].sort((h,A)=>h-A)}function B(O){return Math.max(-Number.MAX_VALUE,Math.min(O,Number.MAX_VALUE))}var _=v(21743),m=v(62580);
const i=1.2,t=20,s=10;function o(O,n,r,{prior:c=s,most:h=t}={}){const[A,I]=[l(O,0,O.length),l(n,0,n.length)];if(A===0||I===0)return 1;const L=I/A;let W=0;for(const z of new Set(
r))W=Math.max(W,e(O,n,L,z));const $=Math.min(h,(I*W+c)/(I+c));return $<i?1:$}function e(O,n,r,c){let[h,A]=[0,0];for(let I=O.length;I>=c;I-=c){const L=l(O,I-c,I);
h+=(l(n,I-c,I)-L*r)**2,A+=L*r*(1-r)}return A===0?0:h/A}function l(O,n,r){let c=0;for(let h=n;h<r;h+=1)c+=O[h]??0;return c}const u=15,d=.97,a=30,g=.2;class y{#t;#n;constructor(n,r){
const c=U(n,r),[h,A]=c.reduce(([I,L],W)=>[I+W.n*W.times,L+W.k*W.times],[0,0]);this.#t=F(Math.max(A,.5)/Math.max(h,1)),this.#n=f(c,this.#t).map(Math.log)}lnRatio(n,r,c){
return n===0?0:this.#s(n,r,c)-this.#s(n,r,0)}#s(n,r,c){let h=-1/0;const A=P;for(let L=0;L<u;L+=1){const W=this.#t[L]??0,$=W+(1-W)*c,z=(this.#n[L]??0)+R(n,r,$);A[L]=
z,z>h&&(h=z)}let I=0;for(let L=0;L<u;L+=1)I+=Math.exp((A[L]??0)-h);return h+Math.log(I)}}const P=new Float64Array(u);function U(O,n){const r=new Map;for(let c=0;c<
O.length;c+=1){const[h,A]=[O[c]??0,n[c]??0];if(h===0)continue;const I=`${h}/${A}`,L=r.get(I);L===void 0?r.set(I,{n:h,k:A,times:1}):L.times+=1}return[...r.values()]}
function F(O){const[n,r]=[Math.min(O/10,d/2),d];return Float64Array.from({length:u},(c,h)=>h===0?Math.min(O/30,d/4):n*(r/n)**((h-1)/(u-2)))}function f(O,n){const r=O.
map(({n:h,k:A})=>{const I=n.map(W=>R(h,A,W)),L=Math.max(...I);return I.map(W=>Math.exp(W-L))}),c=new Float64Array(u).fill(1/u);for(let h=0;h<a;h+=1){const A=new Float64Array(
u).fill(g);for(const[L,W]of r.entries()){let $=0;for(let X=0;X<u;X+=1)$+=(W[X]??0)*(c[X]??0);const z=(O[L]?.times??0)/$;for(let X=0;X<u;X+=1)A[X]=(A[X]??0)+z*(W[X]??
0)*(c[X]??0)}const I=A.reduce((L,W)=>L+W,0);for(let L=0;L<u;L+=1)c[L]=(A[L]??0)/I}return c}function R(O,n,r){return(n===0?0:n*Math.log(r))+(n===O?0:(O-n)*Math.log1p(
-r))}const w=.05,E=20,x=.05;class S{#t;#n;constructor(n){const r=Float64Array.from(n).sort(),c=Math.max(.5,Math.min(1-w,1-E/r.length));this.#t=r[Math.floor(c*(r.
length-1))]??0;const h=r.filter(I=>I>this.#t),A=h.reduce((I,L)=>I+L-this.#t,0)/Math.max(1,h.length);this.#n=Math.max(x,A)}of(n){return(n-this.#t)/this.#n}}function N(O,n){
let[r,c]=[0,O.length];for(;r<c;){const h=r+c>>>1;(O[h]??1/0)>=n?c=h:r=h+1}return O.length-r}const Q=[2,5,20],K=.8,J=.9;class tt{#t;#n;#s;constructor(n,r,c){this.#t=
n,this.#n=[...Q.map(h=>h*r).filter(h=>h<K),J],this.#s=c}get count(){return 1+this.#n.length}of(n){const r=new Float64Array(this.count),c=this.walk();let h=-1/0;
for(let A=0;A<this.#s;A+=1){const[I,L]=[n.n[A]??0,n.k[A]??0];h=Math.max(h,c.ended(I,L));for(const[W,$]of this.#n.entries())r[W+1]=(r[W+1]??0)+this.#t.lnRatio(I,
L,$)}return r[0]=h,r}walk(){return new V(this.#t,this.#n,this.#s)}}class V{#t;#n;#s;#e;#i=0;constructor(n,r,c){this.#t=n,this.#n=r,this.#s=c,this.#e=r.map(()=>-1/0)}soFar(n,r){
return this.#r(this.#o(n,r))}ended(n,r){this.#e=this.#o(n,r);const c=this.#r(this.#e);return this.#i+=1,c}#o(n,r){const c=this.#l(this.#i+1)-(this.#i===0?0:this.#l(
this.#i));return this.#n.map((h,A)=>(0,p.AM)(this.#e[A]??-1/0,Math.log(c))+this.#t.lnRatio(n,r,h))}#r(n){return(0,p.AM)(Math.log(1-this.#l(this.#i+1)),n.reduce(
p.AM,-1/0)-Math.log(n.length))}#l(n){return Math.min(1,.5+.5*n/this.#s)}}const ot=3,Z=24*36e5;class Y{#t;#n;#s;#e=new Map;#i;constructor(n,r,c){this.#t=c,this.#n=
n,this.#s=Math.max(1,Math.round(c.windowMs/n.partMs));const h=[];for(const{id:A,allowedRate:I}of r){const L=n.rates[A];if(L===void 0||ht(L,this.#s).length<ot)continue;
const W=new tt(new y(L.n,L.k),I,this.#s),$=ht(L,this.#s).map(({index:X,...st})=>({index:X,scores:W.of(st)})),z=Array.from({length:W.count},(X,st)=>new S($.map(q=>q.
scores[st]??0)));this.#e.set(A,{counts:L,scores:W,scales:z});for(const X of $)h[X.index]=Math.max(h[X.index]??-1/0,nt(X.scores,z))}this.#i=Float64Array.from(h.filter(
A=>A!==void 0)).sort()}get windows(){return this.#i.length}knows(n,r){const c=this.#e.get(n)?.counts;if(c===void 0)return"unknown";const[h,A]=[ut(c.n),ut(c.k)];
return A>h*r?"broken":"kept"}get long(){return this.#a()>=0}isUnlike({asBad:n}){return n<=Math.max(0,this.#a())}burst(n){return this.#o(n,{})}proofBurst(n){return this.#o(
n,{prior:2,most:50})}#o(n,r){const c=this.#n.rates[n];if(c===void 0)return 1;const h=Math.ceil(Z/this.#n.partMs),A=I=>Array.from(I).slice(-h);return o(A(c.n),A(
c.k),[1,3,this.#s],r)}standings(n,r,c,h){const A=this.#e.get(n);if(A===void 0)return[];const{slices:I,windowMs:L}=this.#t,W=Math.min(c,I-1),$=A.scores.walk(),z=this.#n.
partMs/(L/I),X={n:[],k:[]};let[st,q,et,rt,lt]=[0,0,0,0,-1/0];const pt=[];for(let ft=0;ft<=W;ft+=1){const mt=r.counts(ft);[q,et,rt]=[q+mt.n,et+mt.k,rt+1];const vt=Math.
max(q,Math.round(q*z/rt));if(lt=Math.max(lt,$.soFar(vt,et)),ft===I-1||this.#r(ft+1)>st){const At=rt>=Math.floor(z)?q:vt;$.ended(At,et),X.n.push(At),X.k.push(et),
[st,q,et,rt]=[st+1,0,0,0]}const Et=A.scales[0]?.of(lt)??-1/0,Wt=h&&ft===I-1?Math.max(Et,nt(A.scores.of(X),A.scales,1)):Et;pt.push({windows:this.windows,asBad:N(
this.#i,Wt-this.#l())})}return pt}#r(n){const{slices:r,windowMs:c}=this.#t;return Math.min(this.#s-1,Math.floor((n+.5)/r*c/this.#n.partMs))}#l(){return this.long?
0:-Math.log(this.#t.alphaFail*(this.windows+1))}#a(){return Math.floor(this.#t.alphaFail*(this.windows+1)+1e-9)-1}}function nt(O,n,r=0){let c=-1/0;for(let h=r;h<
O.length;h+=1)c=Math.max(c,n[h]?.of(O[h]??0)??-1/0);return c}function ht({n:O,k:n},r){const[c,h]=[Array.from(O),Array.from(n)];return Array.from({length:Math.floor(
c.length/r)},(A,I)=>{const L=c.length-I*r;return{index:I,n:c.slice(L-r,L),k:h.slice(L-r,L)}}).filter(A=>A.n.some(I=>I>0))}function ut(O){let n=0;for(let r=0;r<O.
length;r+=1)n+=O[r]??0;return n}var it=v(38419),at=v(70738);function ct(O,n,r){const{id:c,evidence:h,breach:A}=n,{throughSlice:I,ended:L,slices:W,windowMs:$}=r,
z=O.knows(c,h.allowedRate);if(z==="unknown")return null;const X=O.burst(c),st=O.standings(c,h,I,L),q=st.at(-1)??{windows:O.windows,asBad:O.windows},et=z==="kept"&&
O.long?null:kt(h,X,r),rt=h.failLnEs(I),lt=st.findIndex((ft,mt)=>mt>=(A?.slice??W-1)&&(et===null||mt>=et)&&(z==="broken"||O.isUnlike(ft))),pt={windows:q.windows,
asBad:q.asBad};return{breach:lt===-1?null:{slice:lt,afterMs:(lt+1)/W*$,lnE:A?.lnE??rt[lt]??0},reason:z==="broken"?{code:"bursts-as-before",burst:X}:{code:"like-\
the-past",...pt,...X>1?{burst:X}:{}},past:pt}}function kt(O,n,r){const c=Math.max(n,r.burst),{levels:h,throughSlice:A,ended:I,slices:L}=r,W=O.failLnEsInBursts(A,
c).findIndex(q=>q>=h.aloneLn);if(W!==-1)return W;const{n:$,k:z,unknown:X}=O.totals(),st=c===1?0:(0,at.j3)($+X,z,O.allowedRate,c);return I&&(0,it.ux)(st,h.failLevel)?
L-1:1/0}var Ot=v(67334);function Lt(O,n,r){const{evidence:c}=O;return c.passLnE(n)>=r.passLn&&wt(O,r.passLn)&&!(0,m.Lx)(c,n,r)}function wt({evidence:O,drawn:n},r){
const c=n.even();return c===null||O.passLnEOf(c)>=r}function Rt(O,n,r){const c=n.drawn.even();if(O.decision!=="pass"||c===null||wt(n,r))return O;const{n:h,k:A,unknown:I}=c,
{evidence:L}=O;return L!==null&&L.pTooFew!==null&&(0,m.mS)(L,h+I,A+I)?O:{...O,decision:"inconclusive",reason:{code:"sampled-unevenly",rate:n.drawn.rate??0}}}var dt=v(
42618);class It{#t;#n;#s;#e;#i;#o;#r=new Ot.X;#l=0;#a=null;constructor(n){const{errorRateBudget:r,p95BudgetMs:c,quantiles:h=[],alphaFail:A=.01,alphaPass:I=.05,passMargin:L=1}=n;
if(!(L>=1))throw new RangeError(`a pass margin is one or more, not ${L}`);const W=h.map(({quantile:$})=>(0,dt.OQ)($));if(new Set(W).size<W.length)throw new RangeError(
"a quantile has one budget");this.#t=n,this.#s={id:"error-rate",...this.#u(r??1)},this.#e={id:"p95",budgetMs:c??1/0,...this.#u(dt.sX.p95)},this.#i=h.map(({quantile:$,
budgetMs:z})=>{const X=(0,dt.OQ)($);return{id:X,budgetMs:z,...this.#u(dt.sX[X])}}),this.#o=[...r===void 0?[]:[this.#s],...c===void 0?[]:[this.#e],...this.#i],this.#n=
(0,m.pd)(A,I,Math.max(1,this.#o.length))}awaitPast(){this.#a="awaited"}know(n){const{slices:r,windowMs:c,alphaFail:h=.01,burst:A=1}=this.#t,I=this.#o.map(({id:W,
evidence:$})=>({id:W,allowedRate:$.allowedRate})),L=n===null||n instanceof Y;this.#a=L?n:new Y(n,I,{slices:r,windowMs:c,alphaFail:h});for(const{id:W,evidence:$}of this.#o)
$.proveInBursts(Math.max(A,this.#g(W)))}observe({slice:n,latencyMs:r,latencyWithin:c,error:h,standsFor:A=1}){if(this.#l+=1,this.#s.evidence.add(n,h),this.#s.drawn.
add(A,h),r!==null&&this.#r.add(r),r===null&&c===void 0)return;const{lowMs:I,highMs:L}=c??{lowMs:r??0,highMs:r??0};for(const{evidence:W,drawn:$,budgetMs:z}of[this.#e,
...this.#i]){const X=I>z?!0:L<=z?!1:null;W.add(n,X),$.add(A,X)}}look(n,r){const{slices:c,windowMs:h,minDurationMs:A=0}=this.#t;r!==void 0&&r.throughSlice>n&&this.#c(
r);const I=this.#o.map(({evidence:$})=>$.failLnEs(n));let L=0;for(let $=0;$<(I[0]?.length??0);$+=1){const z=I.map(X=>X[$]??0);L=z.reduce(p.AM)-Math.log(z.length),
L>=this.#n.failLn&&this.#m($,z)}const W=Math.min(n+1,c)/c*h;return{breached:this.#a!=="awaited"&&this.#o.some($=>this.#d($,Math.max(n,$.breach?.slice??-1))),strength:Math.
min(1,Math.max(0,L/this.#n.failLn)),inFavour:Math.min(1,...this.#o.map(({evidence:$})=>Math.max(0,$.passLnE(n)/this.#n.passLn))),proven:(W>=A||W>=h)&&this.#o.every(
$=>Lt($,n,this.#n))}}findings(n){return this.look(n.throughSlice),[this.#M(n),this.#h(this.#e,n),...this.#i.map(r=>this.#h(r,n))]}latency(){return this.#r.figures()}distribution(){
return this.#r.distribution()}growth(n,r){const c={throughSlice:n,startedAt:r,windowMs:this.#t.windowMs,levels:this.#n};return this.#o.map(({id:h,evidence:A})=>k(
{id:h,evidence:A,...c}))}#u(n){const{slices:r,burst:c=1,passMargin:h=1}=this.#t,A=(0,dt.Zd)(n,h);return{evidence:new p.m$({allowedRate:n,slices:r,provenRate:A,burst:c}),
drawn:new j,provenRate:A,breach:null}}#c({throughSlice:n,underWay:r}){if(!this.#o.includes(this.#s))return;const c=this.#s.evidence.leastFailLnE(n,r);c<this.#n.
aloneLn||(this.#s.breach??={slice:n,afterMs:(n+1)/this.#t.slices*this.#t.windowMs,lnE:c})}#m(n,r){const c=(n+1)/this.#t.slices*this.#t.windowMs;for(const[h,A]of this.#o.
entries()){const I=r[h]??0;I>=this.#n.failLn&&(A.breach??={slice:n,afterMs:c,lnE:I})}}#M(n){const{n:r,k:c}=this.#s.evidence.totals(),{errorRateBudget:h=null}=this.#t;
return{id:"error-rate",value:r===0?null:c/r,limit:h,unit:"ratio",n:r,bad:c,interval:r===0?null:(0,_.m)(r,c),...h===null?D.b:this.#p(this.#s,n)}}#h(n,r){const c=1-
dt.sX[n.id],{n:h,k:A}=n.evidence.totals(),I=(0,_.x)(h,c),L=n.budgetMs<1/0;return{id:n.id,value:this.#r.quantile(c),limit:L?n.budgetMs:null,unit:"ms",n:h,bad:L?A:
null,interval:h===0?null:{low:I.low===null?0:this.#r.atRank(I.low)??0,high:I.high===null?null:this.#r.atRank(I.high)},...L?this.#p(n,r):D.b}}#p(n,r){const{id:c,
evidence:h,provenRate:A,breach:I}=n,{burst:L=1,minDurationMs:W=0}=this.#t,$={...h.totals(),seen:this.#l,failLnE:h.failLnE(r.throughSlice),passLnE:h.passLnE(r.throughSlice),
mayBeBroken:(0,m.Lx)(h,r.throughSlice,this.#n),breach:I},{allowedRate:z,slices:X}=h,st=Math.max(L,this.#g(c)),q={allowedRate:z,slices:X,levels:this.#n,provenRate:A,
burst:L,proofBurst:st,minDurationMs:W},et=(0,m.R1)($,q,r);if(et.decision!=="fail")return Rt(et,n,this.#n.passLn);const rt=this.#f(n,r.throughSlice,r.kind==="end\
ed");if(rt===null)return et;const lt=rt.breach===null?{...et,decision:"inconclusive",reason:rt.reason}:(0,m.R1)({...$,breach:rt.breach},q,r);return{...lt,evidence:lt.
evidence===null?null:{...lt.evidence,past:rt.past}}}#f(n,r,c){const{burst:h=1,slices:A,windowMs:I}=this.#t,L=this.#a;return L===null||L==="awaited"?null:ct(L,n,
{burst:h,slices:A,windowMs:I,levels:this.#n,throughSlice:r,ended:c})}#d(n,r){if(n.breach===null)return!1;const c=this.#f(n,r,!1);return c===null||c.breach!==null}#g(n){
return this.#a===null||this.#a==="awaited"?1:this.#a.proofBurst(n)}}var Mt=v(28654),Pt=v(7006);const xt=2e3,gt=2e3;function _t(O,n,r){const{settleMs:c}=n,h=(0,M.
j)(n)+gt;return O-(r?Math.max(c,h):h)}function Dt(O){return O-gt}const Tt=100,Bt=80;function Ut(O){return 2*(O?.maxInstances??Tt)*(O?.concurrency??Bt)}function St(O,n){
return _t(O,n,!0)}function jt(O,{errorStatus:n,p95BudgetMs:r,quantileBudgets:c}){const h=Math.min(r??1/0,...c.map(({budgetMs:A})=>A));return(0,Mt.Pd)(O,n)===!0||
(O.latencyMs??0)>h}function bt(O,{from:n,to:r},c){return Math.min(c-1,Math.max(0,Math.floor((O-n)/(r-n)*c)))}function yt(O,{from:n,to:r},c){const h=Math.floor((O-
n)/(r-n)*c);return Math.min(c,Math.max(0,h))-1}class Ft{judge;tally;#t;#n;slices;#s=0;constructor(n,r){this.#t=n,this.#n=r;const c=r.to-r.from;this.slices=Math.
min(xt,Math.max(1,Math.ceil(c/n.intervalMs)));const{errorRateBudget:h,p95BudgetMs:A,quantileBudgets:I}=n,{passMargin:L,burst:W,minDurationMs:$,alphaFail:z,alphaPass:X}=n;
this.judge=new It({errorRateBudget:h,p95BudgetMs:A,quantiles:I,slices:this.slices,windowMs:c,alphaFail:z,alphaPass:X,passMargin:L,burst:W,minDurationMs:$}),this.
tally=new Mt.Qb({startedAt:r.from,windowMs:c,errorStatus:n.errorStatus,p95BudgetMs:(0,M.j)(n),parts:this.slices})}count(n){for(const r of n)this.add(r)}get outside(){
return this.#s}add(n){(0,Pt.R)(n,this.#n)?this.take(n):this.#s+=1}take(n){this.tally.add(n);const r=(0,Mt.Pd)(n,this.#t.errorStatus),{startedAt:c,latencyMs:h,unusable:A}=n,
I=bt(c,this.#n,this.slices),L=A===null?n.latencyWithin:{lowMs:0,highMs:1/0},W=this.standsFor(c);this.judge.observe({slice:I,latencyMs:h,error:r,standsFor:W,...L===
void 0?{}:{latencyWithin:L}})}standsFor(n){return 1}throughSlice(n){return yt(n,this.#n,this.slices)}}}),26764:((H,G,v)=>{v.d(G,{M:()=>j,V:()=>C});var M=v(11234),
D=v(26207);class j{#t;#n;leftOut=new M.Q;#s=0;constructor(T,k){this.#t=(0,D.hC)(T),this.#n=k}get probes(){return this.#s}whoIs(T){return this.#n(T)?"probe":(0,D.
NI)((0,D.iN)(T),this.#t)}passes(T){const k=this.whoIs(T);return k===null?!0:(k==="probe"?this.#s+=1:this.leftOut.add(k,C(k,T)),!1)}}function C(p,{httpRequest:T}){
return p==="checker"||p==="bot"||p==="ignored-agent"?T?.userAgent??"":(0,D.XM)(T?.requestUrl??"")}}),16748:((H,G,v)=>{v.d(G,{R:()=>b});var M=v(33678);const D=2e3,
j=300,C=60,p=3,T=8,k={latency:/latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,status:/status|code|result/i};
class b{#t;#n={latency:0,status:0};#s=new Map;#e=0;constructor(m){this.#t=m}add(m){if((0,M.WD)(m))return;const i=m.jsonPayload??B(m.textPayload);if(!(typeof i!=
"object"||i===null)){this.#e+=1;for(const t of["latency","status"])((0,M.fK)(m,this.#t[t])??null)!==null&&(this.#n[t]+=1);this.#e>D||this.#o(i,m.jsonPayload===void 0?
"textPayload":"jsonPayload",1)}}missing(){return["latency","status"].filter(m=>!this.#t[m].startsWith("httpRequest.")).filter(m=>this.#e>0&&this.#n[m]===0).map(
m=>({field:m,path:this.#t[m],entries:this.#e,instead:this.#i(k[m])}))}#i(m){const i=([t,s])=>(m.test(t.slice(t.indexOf(".")+1))?D:0)+s;return[...this.#s].toSorted(
(t,s)=>i(s)-i(t)||t[0].localeCompare(s[0])).slice(0,T).map(([t])=>t)}#o(m,i,t){for(const[s,o]of Object.entries(m)){if(s.length>C)continue;const e=`${i}.${/^\w+$/.
test(s)?s:JSON.stringify(s)}`;typeof o=="object"&&o!==null&&!Array.isArray(o)?t<p&&this.#o(o,e,t+1):(this.#s.has(e)||this.#s.size<j)&&this.#s.set(e,(this.#s.get(
e)??0)+1)}}}function B(_){if(!(typeof _!="string"||!_.startsWith("{")))try{return JSON.parse(_)}catch{return}}}),61480:((H,G,v)=>{v.d(G,{g:()=>B});var M=v(13875),
D=v(31424),j=v(99744),C=v(51208);const p=50,T="…",k=20,b=3;class B{#t;#n;#s;#e;#i=new Map;#o=new Map;#r;#l=new M.cR;#a=new M.cR;#u={app:new Set,platform:new Set};#c=0;#m=0;#M=0;#h=0;#p=0;#f=1;#d=1;constructor(t){
const{from:s,to:o}=t.window;this.#t=t,this.#n=new C._V({from:s,to:o,budgetsMs:t.budgetsMs}),this.#s=new D.un(s,o),this.#e=new D.un(s,o),this.#r=new D.un(s,o)}request(t,{
own:s,fraction:o,project:e}){if(this.#c+=1,this.#f=Math.min(this.#f,o),t.error===!1&&(this.#m+=1),t.user&&(this.#M+=1),this.#u.platform.add(e),t.refused)return;
const{user:l,latencyMs:u}=t,d=this.#w(t);this.#s.add(d,1/o),this.#_(this.#i,t.route).add(d,1/o),!l&&!s&&this.#_(this.#o,t.route).add(d,1/o),l?u!==null&&this.#l.
add(u):this.#e.add(d,1/o),s||this.#n.request(t)}beside(t,s){this.#u.app.add(s),this.#n.line(t)}line(t,s){const{at:o,trace:e,latencyMs:l}=t;this.#d=Math.min(this.#d,
s),this.#h+=1,e!==null&&(this.#p+=1),this.#r.add(this.#w({...t,endedAt:o}),1/s),l!==null&&this.#a.add(l)}sampledAnew(t){this.#n.sampledAnew(t)}close(t){this.#n.
close(t)}held(t){const{window:s,unit:o}=this.#t,{joinedTo:e,appTo:l,last:u,app:d,platform:a}=t,g=[...this.#u.app].some(y=>!this.#u.platform.has(y));return{window:s,
last:u,app:{...d,lines:this.#h,traced:this.#p,tracesAlike:!g||this.#f>=1,unit:o,spread:m(this.#a),inSilence:this.#b(a.silence,Math.min(l,s.to))},platform:{...a,
entries:Math.max(this.#c,a.entries),users:this.#c===0?null:this.#M,succeeded:this.#m,spread:m(this.#l)},joined:this.#n.joined(e),sampled:this.#f<1,counted:this.#g(
Math.min(e,l,s.to)),monitoring:this.#v(t)}}#g(t){const{from:s}=this.#t.window;if(t<=s)return null;const o=(e,l)=>new Map([...this.#i].map(([u,d])=>[u,d.between(
e,l)]));return{app:this.#r.between(s,t),budgetsMs:this.#t.budgetsMs,routes:o(s,t),strangers:new Map([...this.#o].map(([e,l])=>[e,l.between(s,t)])),noise:b*Math.
sqrt(_(this.#f)+_(this.#d)),parts:Array.from({length:k},(e,l)=>{const[u,d]=[s+l*(t-s)/k,s+(l+1)*(t-s)/k],a=[...o(u,d)].map(([g,y])=>[g,(0,D.e6)(y)]);return{from:u,
to:d,app:(0,D.e6)(this.#r.between(u,d)),routes:new Map(a)}})}}#b(t,s){const{from:o}=this.#t.window;if(t===null)return null;const e=Math.min(t.to??s,s),l=t.from-
o+s-e;if(t.from>=e||l<=0)return null;const u=(0,D.e6)(this.#r.between(t.from,e));return{n:((0,D.e6)(this.#r.between(o,s))-u)/l*(e-t.from),found:u}}#y(t){const s=t.
map(({from:a,to:g,counts:y})=>({from:a,to:g,of:(0,D.e6)(y),app:(0,D.e6)(this.#r.between(a,g)),cloud:(0,D.e6)(this.#s.between(a,g))})),o=s.findIndex(({of:a,app:g})=>a>=
j.QD&&g>a/2),e=o<0?[]:s.slice(o).filter(({of:a,app:g,cloud:y})=>a>=j.QD&&Math.max(g,y)<=j.$j*a),[l,u]=[e[0]?.from,e.at(-1)?.to];if(l===void 0||u===void 0)return null;
const d=a=>e.reduce((g,y)=>g+a(y),0);return{fromAt:l,toAt:u,found:Math.round(d(({app:a})=>a)),of:d(({of:a})=>a)}}#v({minutes:t,joinedTo:s,appTo:o,monitoringSpread:e,
ownBetween:l}){const{from:u}=this.#t.window,d=this.#c>0?s:Math.min(s,o),a=t.filter(y=>y.from>=u-1e3&&y.to<=d);if(a.length===0&&t.length===0)return null;const g=y=>(0,D.
NU)(a.map(P=>y(P.from,P.to)));return{counted:{monitoring:(0,D.NU)(a.map(({counts:y})=>y)),platform:g((y,P)=>this.#s.between(y,P)),app:g((y,P)=>this.#r.between(y,
P)),others:this.#c>0?g((y,P)=>this.#e.between(y,P)):g(l),noise:{platform:b*Math.sqrt(_(this.#f)),app:b*Math.sqrt(_(this.#d))}},unlogged:this.#y(a),all:(0,D.NU)(
t.map(({counts:y})=>y)),spread:e}}#w({endedAt:t,error:s,latencyMs:o}){return{endedAt:t,error:s,slow:o===null?null:this.#t.budgetsMs.map(e=>o>e)}}#_(t,s){const o=t.
has(s)||t.size<p?s:T;let e=t.get(o);return e===void 0&&(e=new D.un(this.#t.window.from,this.#t.window.to),t.set(o,e)),e}}function _(i){return(1-i)/i}function m(i){
const t=i.count;return t===0?null:{n:t,p50Ms:i.atRank(Math.ceil(.5*t)),p95Ms:i.atRank(Math.ceil(.95*t))}}}),75524:((H,G,v)=>{v.d(G,{A2:()=>o,G8:()=>m,zo:()=>_});
var M=v(31424);const D=2,j=.1,C=5,p=.05,T=6,k=6,b=8,B=.25;function _(a,g){const{app:y,routes:P,noise:U}=a,F=(0,M.NU)([...P.values()]),f={app:null,platform:null,
agree:!1,latencies:[],errors:null};if((0,M.e6)(F)===0&&(0,M.e6)(y)===0)return f;const w=g===!1?null:i(y,F,U),E=w===null?l(a,g===!1):{routes:[...P.keys()],counts:F};
if(E!==null){const K=d(a,E.routes);if(K!==null)return{...f,app:{code:"stopped",log:"app",...K,by:"platform"}};const J=t(a,E);if(J!==null)return{...f,app:J};const tt=a.
budgetsMs.map((Z,Y)=>s(a,E.counts,Z,Y)),V=tt.find(Z=>Z?.code==="lacks")??null;if(V!==null)return{...f,app:V};const ot=tt.map(Z=>Z?.code==="latency-differs"?Z:null);
return{...f,agree:g!==!1&&(0,M.e6)(E.counts)>=C,latencies:ot,errors:w}}const[x,S]=[Math.round((0,M.e6)(y)),Math.round((0,M.e6)(F))];if(x<=S){const K=m(y,F,U,"ap\
p","platform");return{...f,app:K==="agree"?{code:"unchecked",log:"app"}:K}}if(g===!1)return f;const N=Math.round((0,M.e6)(y)/(0,M.e6)(F)),Q=N>=2&&N<=k&&u((0,M.k3)(
y,N),F,M.Yi,U,!1);return g===!0||Q?{...f,app:{code:"too-many",log:"app",found:x,of:S,by:"platform"}}:{...f,platform:{code:"lacks",log:"platform",kind:"all",found:S,
of:x,by:"app"}}}function m(a,g,y,P,U,F=M.Yi){const f={...g,ok:Math.max(0,g.ok-F.ok),failed:Math.max(0,g.failed-F.failed)},[R,w,E]=[(0,M.e6)(a),(0,M.e6)(f),(0,M.
e6)(g)],x=(S,N,Q)=>({code:"lacks",log:P,kind:S,found:Math.round(N),of:Math.round(Q),by:U});return f.failed-a.failed-a.unknown>e(f.failed,y)?x("failed",a.failed,
f.failed):f.ok-a.ok-a.unknown>e(f.ok,y)?x("ok",a.ok,f.ok):w-R>e(w,y)?x("all",R,w):R-E>e(E,y)?{code:"too-many",log:P,found:Math.round(R),of:Math.round(E),by:U}:"\
agree"}function i(a,g,y){const[P,U]=[(0,M.e6)(a),(0,M.e6)(g)],F=a.failed-g.failed;return Math.abs(P-U)>e(U,y)||F<=e(g.failed,y)?null:{code:"status-differs",log:"\
app",app:Math.round(F),platform:0,of:Math.round(U)}}function t({app:a,noise:g,strangers:y},{routes:P,counts:U}){const F=(0,M.e6)((0,M.NU)(P.flatMap(E=>y.get(E)??
[]))),f=(0,M.e6)(U)-F,R=(0,M.e6)(a)-f,w=Math.min(e(f,g),Math.max(e(f,0),F/2));return F<=D||R<=w?null:{code:"not-users",log:"app",found:Math.round(Math.min(R,F)),
of:Math.round((0,M.e6)(a))}}function s({app:a,noise:g},y,P,U){const[F,f]=[a.slow[U]??0,y.slow[U]??0],R=f-F-a.untimed;if(R<=e(f,g))return null;const[w,E]=[Math.round(
F),Math.round(f)];return(0,M.e6)(y)-(0,M.e6)(a)>R/2?{code:"lacks",log:"app",kind:"slow",found:w,of:E,by:"platform"}:{code:"latency-differs",log:"app",budgetMs:P,
app:w,platform:E,of:Math.round((0,M.e6)(y))}}function o({noise:a},g){return a>0&&e(g,a)>=g}function e(a,g){return Math.max(D,j*a)+g*Math.sqrt(Math.max(0,a))}function l({
app:a,routes:g,noise:y},P){const U=(0,M.e6)((0,M.NU)([...g.values()])),F=[...g].toSorted(([,w],[,E])=>(0,M.e6)(E)-(0,M.e6)(w)),f=F.filter(([,w])=>(0,M.e6)(w)>=p*
U).slice(0,T),R=(0,M.NU)(F.slice(f.length).map(([,w])=>w));for(let w=2**f.length-1;w>=0;w-=1){const E=f.filter((S,N)=>(w&1<<N)!==0),x=(0,M.NU)(E.map(([,S])=>S));
if((0,M.e6)(x)+(0,M.e6)(R)!==0&&u(a,x,R,y,P))return{routes:E.map(([S])=>S),counts:x}}return null}function u(a,g,y,P,U){const F=(f,R,w)=>f>=R-e(R,P)&&(U||f<=w+e(
w,P));return F(a.failed+a.unknown,g.failed,g.failed+y.failed+a.unknown)&&F((0,M.e6)(a),(0,M.e6)(g),(0,M.e6)(g)+(0,M.e6)(y))&&F(a.ok+a.unknown,g.ok,g.ok+y.ok+a.unknown)}
function d({parts:a,noise:g},y){let P=null;for(let U=0;U<a.length;U+=1){let[F,f]=[0,0];for(let R=U;R<a.length;R+=1){const w=a[R];F+=w?.app??0,f+=y.reduce((S,N)=>S+
(w?.routes.get(N)??0),0),f>=b&&f-F>g*Math.sqrt(f)&&F<=B*f&&(P===null||f>P.of)&&(P={fromAt:a[U]?.from??0,toAt:w?.to??0,found:Math.round(F),of:Math.round(f)})}}return P}}),
31424:((H,G,v)=>{v.d(G,{NU:()=>b,Yi:()=>C,e6:()=>k,k3:()=>B,un:()=>p});const M=2e3,D=1e3,j=["ok","failed","unknown","untimed"],C={ok:0,failed:0,unknown:0,slow:[],
untimed:0};class p{#t;#n;#s;#e={};#i=[];constructor(m,i){const t=Math.max(1,i-m);this.#t=m,this.#s=Math.max(1,Math.min(M,Math.ceil(t/D))),this.#n=t/this.#s}add({
endedAt:m,error:i,slow:t},s){const o=Math.floor((m-this.#t)/this.#n);if(!(o>=0&&o<this.#s))return;const e=i===null?"unknown":i?"failed":"ok";if(T(this.#e[e]??=this.#o(),
o,s),t===null)T(this.#e.untimed??=this.#o(),o,s);else for(const[l,u]of t.entries())u&&T(this.#i[l]??=this.#o(),o,s)}between(m,i){const t=u=>this.#r(u,m,i),{ok:s,
failed:o,unknown:e,untimed:l}=this.#e;return{ok:t(s),failed:t(o),unknown:t(e),slow:Array.from(this.#i,t),untimed:t(l)}}#o(){return new Float64Array(this.#s)}#r(m,i,t){
if(m===void 0)return 0;const[s,o]=[(i-this.#t)/this.#n,(t-this.#t)/this.#n];let e=0;for(let l=Math.max(0,Math.floor(s));l<Math.min(this.#s,o);l+=1){const u=Math.
min(l+1,o)-Math.max(l,s);e+=(m[l]??0)*Math.max(0,Math.min(1,u))}return e}}function T(_,m,i){_[m]=(_[m]??0)+i}function k({ok:_,failed:m,unknown:i}){return _+m+i}
function b(_){const m=[],i={...C,slow:m};for(const t of _){for(const s of j)i[s]+=t[s];for(const[s,o]of t.slow.entries())m[s]=(m[s]??0)+o}return i}function B({ok:_,
failed:m,unknown:i,slow:t,untimed:s},o){return{ok:_/o,failed:m/o,unknown:i/o,slow:t.map(e=>e/o),untimed:s/o}}}),73222:((H,G,v)=>{v.d(G,{g:()=>i,h:()=>_});var M=v(
7017);const D=50,j=10,C=5,p=.8,T=.15,k=.85,b=20,B=.1;class _{#t=new Map;#n=0;#s=0;add(e,l){if(!(e>0&&l>0))return;const u=Math.max(-j,Math.min(j,Math.log10(l/e))),
d=Math.round(u*D);this.#t.set(d,(this.#t.get(d)??0)+1),this.#n+=1,this.#s+=l}addAll(e){for(const[l,u]of e.#t)this.#t.set(l,(this.#t.get(l)??0)+u);this.#n+=e.#n,
this.#s+=e.#s}get n(){return this.#n}mismatch(e){if(this.#n<C)return null;const l=t(this.#e(.5)),u=s(e,l);if(u===null)return null;let d=0;for(const[y,P]of this.#t)
t(y/D)===l&&(d+=P);const a=this.#e(.75)-this.#e(.25)<=B,g=this.#s/this.#n>=b;return d>=p*this.#n&&(g||a)?{seems:u,declared:e,traces:this.#n}:null}#e(e){let l=e*
this.#n;for(const[u,d]of[...this.#t].toSorted(([a],[g])=>a-g))if(l-=d,l<=0)return u/D;return 0}}const m=40;function i(o,e,l){if(Math.min(o.n,e.n)<m||!(o.p50Ms>0&&
o.p95Ms>0))return null;const[u,d]=[e.p50Ms/o.p50Ms,e.p95Ms/o.p95Ms].map(g=>t(Math.log10(g)));if(u===void 0||u!==d)return null;const a=s(l,u);return a===null?null:
{seems:a,declared:l,traces:0}}function t(o){const e=Math.round((o-(k-T)/2)/3),l=o-3*e;return l>=-T-1e-9&&l<=k+1e-9?e:Number.NaN}function s(o,e){if(e===0||Number.
isNaN(e))return null;const l=M.Z[o]/1e3**e;return Object.keys(M.Z).find(d=>Math.abs(Math.log10(M.Z[d]/l))<.1)??null}}),99744:((H,G,v)=>{v.d(G,{$j:()=>o,Ff:()=>i,
Fi:()=>m,Po:()=>_,QD:()=>l,Rc:()=>a,Rt:()=>t,SU:()=>T,So:()=>B,UX:()=>k,Ug:()=>P,Xq:()=>e,_d:()=>u,b2:()=>y,kz:()=>b,of:()=>s,q0:()=>C,we:()=>d,z3:()=>p});var M=v(
75524),D=v(31424);const j=2,C=.05,p=5,T=6,k=5,b=.2,B=4,_=.1,m=.2,i=.05,t=.8,s=8,o=.25,e=1,l=20,u=3,d=.002,a=.01,g=20;function y({n:U,found:F},f){return U-F>j&&U-
F>f*U}function P(U,F){const{monitoring:f,others:R,noise:w}=U;return(0,D.e6)(f)<g?null:F==="platform"?(0,M.G8)(U.platform,f,w.platform,F,"monitoring"):(0,M.G8)(U.
app,f,w.app,F,"monitoring",R)}}),38430:((H,G,v)=>{v.d(G,{L:()=>U});var M=v(38419),D=v(75524),j=v(31424),C=v(73222),p=v(99744),T=v(51208);const k={present:!1,confirmed:!1,
doubts:[],open:{errors:null,latency:null},unit:null,stalled:null,thin:!1};function b(f,R,w){const{app:E,joined:x}=f;if(E.lines===0)return k;const S=e(f),N=l(E,w),
Q=E.traced>=p.Rt*E.lines&&E.tracesAlike&&x.pairs>0,{doubts:K,confirmed:J,open:tt}=Q?t(f,R,w):s(f,R,w),V=x.pairs,Z=x.appOnly>p.So&&x.appOnly>p.Po*(x.appOnly+V)&&
R.whole===!0?[{code:"too-many",log:"app",found:x.appOnly+V,of:V,by:"platform"}]:[],Y=m(f),nt=K.length>0?null:B(f,R);return{present:!0,confirmed:J&&Z.length===0&&
nt===null,doubts:[...S===null?[]:[S],...K,...nt===null?[]:[nt],...Z,...N],open:Q?u(x,w):tt,unit:S,stalled:Y,thin:_(f,w,Q)}}function B({monitoring:f},{doubts:R}){
const w=x=>x.code==="lacks"&&x.kind==="failed"&&x.by==="monitoring";if(f===null||!R.some(w))return null;const E=p.Ug(f.counted,"app");return E!==null&&E!=="agre\
e"&&w(E)?E:null}function _({joined:f,sampled:R,counted:w},{slowAllowed:E},x){if(!R)return!1;const S=2*Math.min(...E),N=a([...f.routes.values()].flatMap(({ok:Q,failed:K})=>[
Q,K])).n;return x?N*S<p.SU:w!==null&&(0,D.A2)(w,S*(0,j.e6)(w.app))}function m({app:f,platform:R,monitoring:w,window:E}){if(w?.unlogged!=null)return{code:"stoppe\
d",log:"app",...w.unlogged,by:"monitoring"};const{silence:S,probes:N}=R;if(S===null||f.inSilence===null||p.b2(N,p.kz))return null;const{n:Q,found:K}=f.inSilence;
return Q<p.Xq||K>p.$j*Q?null:{code:"stopped",log:"app",fromAt:S.from,toAt:S.to??E.to,found:0,of:S.probes,by:"probes"}}const i={errors:null,latency:null};function t(f,R,{
errorRateBudget:w}){const{joined:E,last:x}=f,S="app",N=[],Q=[...E.routes.values()].filter(({ok:it,failed:at})=>it.found+at.found>0),K=it=>a(Q.map(at=>at[it])),J=it=>p.
b2(it,p.q0),tt=E.slow.map((it,at)=>a(Q.flatMap(ct=>ct.slow[at]??[]))).find(J),V={ok:K("ok"),failed:K("failed"),...tt===void 0?{}:{slow:tt}};for(const it of["ok",
"failed","slow"]){const{n:at,found:ct}=V[it]??{n:0,found:0};J({n:at,found:ct})&&N.push({code:"lacks",log:S,kind:it,found:ct,of:at,by:"platform"})}const ot=N.length>
0?null:g(Q,f.window);ot!==null&&N.push({code:"stopped",log:S,...ot,by:"platform"});const Z=a([K("ok"),K("failed")]);E.shared>p.So&&E.shared>p.Fi*(E.shared+Z.n)&&
N.push({code:"shared-traces",log:S,found:E.shared,of:E.shared+Z.n}),E.notUsers>=p._d&&E.notUsers>p.Ff*E.pairs&&N.push({code:"not-users",log:S,found:E.notUsers,of:E.
pairs});const{n:Y,cloudFails:nt,appFails:ht}=E.statuses;d(nt,Y,w)&&N.push({code:"status-differs",log:S,app:ht,platform:nt,of:Y});const ut=R.whole===!0||K("ok").
found>0;return{doubts:N,confirmed:ut&&(x||Z.found>=p.z3),open:i}}function s(f,{whole:R},{slowAllowed:w,errorRateBudget:E}){const{counted:x,monitoring:S,platform:N}=f,
Q=N.entries>0&&x!==null?(0,D.zo)(x,R):null,K={doubts:[],confirmed:!1,open:i};if(Q?.agree===!0){const{latencies:tt,errors:V}=Q,ot=tt.find((Y,nt)=>Y!==null&&o(Y,w[nt]??
1))??null,Z=V?.code==="status-differs"&&d(V.app,V.of,E);return{...K,confirmed:!0,open:{errors:Z?V:null,latency:ot}}}if(Q?.app!=null&&Q.app.code!=="unchecked")return{
...K,doubts:[Q.app]};const J=S===null?null:p.Ug(S.counted,"app");return J==="agree"?{...K,confirmed:!0}:{...K,doubts:J===null?[]:[J]}}function o({app:f,platform:R,
of:w},E){const x=N=>(0,M.fl)(w,N,E)<=p.Rc,S=R-f<p._d||R<=E*w;return R>f&&!x(f)&&(x(R)||!S)}function e({app:f,joined:R,counted:w,platform:E,monitoring:x}){const S=f.
tracesAlike?R.ratios.mismatch(f.unit):null,Q=(R.ratios.n>0||f.spread===null?[]:[w&&E.spread,x?.spread]).map(J=>J==null||f.spread===null?null:(0,C.g)(f.spread,J,
f.unit)),K=S??Q.find(J=>J!==null)??null;return K===null?null:{code:"unit",log:"app",...K}}function l({requests:f,noLatency:R,noStatus:w},{errorRateBudget:E,slowAllowed:x}){
const S=(Q,K)=>Q>=p._d&&Q>K/2*f,N=f;return[...S(R,Math.min(...x))?[{code:"values-missing",log:"app",field:"latency",found:N-R,of:N}]:[],...S(w,E)?[{code:"values\
-missing",log:"app",field:"status",found:N-w,of:N}]:[]]}function u({statuses:f,slow:R},{errorRateBudget:w,slowAllowed:E}){const{n:x,cloudFails:S,appFails:N}=f,Q=d(
N,x,w)?{code:"status-differs",log:"app",app:N,platform:S,of:x}:null,K=R.find(({n:J,cloud:tt,app:V},ot)=>o({app:V,platform:tt,of:J},E[ot]??1));return{errors:Q,latency:K===
void 0?null:{code:"latency-differs",log:"app",budgetMs:K.budgetMs,app:K.app,platform:K.cloud,of:K.n}}}function d(f,R,w){return f>=p._d&&f>Math.max(p.we,w/2)*R}function a(f){
return f.reduce((R,{n:w,found:E})=>({n:R.n+w,found:R.found+E}),{n:0,found:0})}function g(f,{from:R,to:w}){const E=Array.from({length:T.nn},(N,Q)=>a(f.flatMap(({
parts:K})=>K[Q]??[])));let x=null;for(let N=0;N<T.nn;N+=1){let Q={n:0,found:0};for(let K=N;K<T.nn;K+=1)Q=a([Q,E[K]??{n:0,found:0}]),Q.n>=p.of&&Q.found<=p.$j*Q.n&&
(x===null||Q.n>x.sum.n)&&(x={first:N,last:K,sum:Q})}if(x===null)return null;const S=N=>R+N*(w-R)/T.nn;return{fromAt:S(x.first),toAt:S(x.last+1),found:x.sum.found,
of:x.sum.n}}function y(f){const{platform:R,joined:w,monitoring:E}=f;if(R.entries===0)return{whole:!1,doubts:[]};const x=[],{probes:S,silence:N,routing:Q}=R,K=S.
n>=p.UX&&S.n-S.found<=p.q0*S.n+1;if(S.found>0&&(0,p.b2)(S,p.kz))x.push({code:"lacks",log:"platform",kind:"all",found:S.found,of:S.n,by:"probes"});else if(N!==null){
const{from:ut,to:it,probes:at}=N,ct=it??f.window.to;x.push({code:"stopped",log:"platform",fromAt:ut,toAt:ct,found:0,of:at,by:"probes"})}else S.n>=p._d&&S.found===
0&&R.succeeded===0&&x.push({code:"lacks",log:"platform",kind:"ok",found:0,of:S.n,by:"probes"});const{excluded:J,byKind:tt}=Q==="unread"?P:Q,V=E===null?null:(0,p.
Ug)(E.counted,"platform"),ot=V!==null&&V!=="agree"&&V.code==="lacks"&&V.kind!=="failed"&&tt;V!==null&&V!=="agree"&&V.code==="lacks"&&!ot&&x.push(V);const Z=V===
"agree"||K&&R.users!==null&&R.users>0;if(R.users===0&&f.app.lines>p.So&&V!=="agree"){const ut=f.app.lines;x.push({code:"lacks",log:"platform",kind:"all",found:0,
of:ut,by:"app"})}const Y={n:w.appOnly+w.pairs,found:w.pairs};!Z&&w.appOnly>p.So&&w.appOnly>p.Po*Y.n&&x.push({code:"lacks",log:"platform",kind:"all",found:Y.found,
of:Y.n,by:"app"});const nt=Q!=="unread"&&J===null;if(x.length===0&&w.pairs===0&&f.counted!==null&&f.app.lines>0){const ut=(0,D.zo)(f.counted,Z||nt?!0:null);ut.platform!==
null&&x.push(ut.platform)}return J!==null&&!Z&&x.push({code:"excluded",log:"platform",...J}),{whole:x.length>0?!1:Z||nt?!0:null,doubts:x}}const P={excluded:null,
byKind:!1};function U(f,R){const w=y(f),E=R.platformOnly?k:b(f,w,R),{stalled:x}=E,S=[...E.doubts,...x!==null&&f.last?[x]:[],...w.doubts],N=(K,J)=>({judged:K,certain:J,
doubts:S,platformWhole:w.whole,open:{errors:null,latency:null},blocking:E.unit,thin:K==="app"&&E.thin}),Q=E.doubts.length===0&&(x===null||!f.last);if(E.present&&
Q){if(x!==null)return N("app",!1);if(E.confirmed)return{...N("app",!0),open:E.open};if(S.unshift({code:"unchecked",log:"app"}),!f.last)return N("app",!1)}return f.
platform.entries>0&&w.doubts.length===0?N("platform",!0):F(f)?N("monitoring",!0):!E.present&&f.platform.entries===0?N(null,!0):N(f.platform.entries===0||E.present&&
E.doubts.length===0?"app":"platform",!1)}function F({monitoring:f}){return f!==null&&(0,j.e6)(f.all)>0}}),98219:((H,G,v)=>{v.d(G,{GN:()=>j,Lu:()=>k,nY:()=>D});var M=v(
28654);function D(b,{errorStatus:B,route:_,user:m}){const{trace:i,startedAt:t,latencyMs:s,refused:o}=b,e=t+(s??0),l=(0,M.Pd)(b,B);return{trace:C(i),startedAt:t,
endedAt:e,latencyMs:s,error:l,refused:o,route:_,user:m}}function j(b,B){const{trace:_,at:m,startedAt:i,latencyMs:t}=b;return{trace:C(_),at:m,startedAt:i,latencyMs:t,
error:(0,M.Pd)(b,B)}}function C(b){return b===null||b===""?null:b.slice(b.lastIndexOf("/")+1)}const p=5,T=24;function k(b,B){if(B===void 0)return b??"";const m=(URL.
parse(B,"http://x")?.pathname??"").split("/").slice(1,1+p).map(i=>/\d/.test(i)||i.length>T||i.includes("%")?"*":i);return`${b??""} /${m.join("/")}`.trim()}}),51208:((H,G,v)=>{
v.d(G,{TA:()=>m,_V:()=>_,nn:()=>p});var M=v(73222);const D=2e4,j=200,C="…",p=60,T=1e4,k=6e4,b=.1,B=2e3;class _{#t;#n=new Map;#s;#e;#i;#o=[];constructor(u){this.#t=
u,this.#s=s(u.budgetsMs);const d=u.to-u.from;this.#e=u.from+Math.min(T,d/4),this.#i=Math.max(B,Math.min(k,d*b))}sampledAnew(u){this.#o=u}request(u){if(u.trace===
null||u.refused)return;const d=this.#r(u.trace);d.requests.push(u),d.firstAt=Math.min(d.firstAt,u.startedAt),d.lastAt=Math.max(d.lastAt,u.endedAt)}line(u){if(u.
trace===null)return;const d=this.#r(u.trace);d.lines.push(u),d.firstAt=Math.min(d.firstAt,u.startedAt),d.lastAt=Math.max(d.lastAt,u.at)}joined(u){const d=s(this.#t.
budgetsMs);o(d,this.#s);for(const a of this.#n.values())a.lastAt<u&&this.#l(d,a);return d}close(u){for(const[d,a]of this.#n)a.lastAt>=u||(this.#l(this.#s,a),this.#n.
delete(d))}#r(u){let d=this.#n.get(u);if(d!==void 0)return d;d={requests:[],lines:[],firstAt:1/0,lastAt:-1/0},this.#n.set(u,d);const[a]=this.#n.size>D?this.#n:[];
return a!==void 0&&(this.#l(this.#s,a[1]),this.#n.delete(a[0])),d}#l(u,d){const{requests:a,lines:g}=d,y=this.#a(d),[P,...U]=a;if(P===void 0){!y&&g.some(({at:f,startedAt:R})=>f>=
this.#e&&R>=this.#t.from)&&(u.appOnly+=1);return}if(U.length>0){u.shared+=a.length;return}P.user&&P.endedAt<this.#t.to&&!y&&this.#u(u,P,g.length>0),g.length!==0&&
(u.pairs+=1,u.lines+=g.length,P.user?i(u,P,m(g)):u.notUsers+=1)}#a({firstAt:u,lastAt:d}){return this.#o.some(a=>u<=a&&a<=d+this.#i)}#u(u,{route:d,error:a,latencyMs:g,
endedAt:y},P){const{from:U,to:F,budgetsMs:f}=this.#t,R=t(u.routes,d,f.length),w=g===null?[]:R.slow.filter((x,S)=>g>(f[S]??1/0)),E=R.parts[Math.min(p-1,Math.floor(
(y-U)/(F-U)*p))];for(const x of[a===!0?R.failed:R.ok,...w,E])x!==void 0&&(x.n+=1,P&&(x.found+=1))}}function m(l){const[u,...d]=l;if(u===void 0)throw new RangeError(
"a request has one entry or more");return d.reduce((a,g)=>{const y=Math.max(a.latencyMs??-1,g.latencyMs??-1),P=g.at>=a.at?g:a,U=P===g?a:g;return{...P,latencyMs:y<
0?null:y,error:P.error??U.error}},u)}function i(l,u,d){if(u.error!==null&&d.error!==null&&(l.statuses.n+=1,u.error&&!d.error&&(l.statuses.cloudFails+=1),d.error&&
!u.error&&(l.statuses.appFails+=1)),!(u.latencyMs===null||d.latencyMs===null)){l.ratios.add(d.latencyMs,u.latencyMs);for(const a of l.slow)a.n+=1,u.latencyMs>a.
budgetMs&&(a.cloud+=1),d.latencyMs>a.budgetMs&&(a.app+=1)}}function t(l,u,d){const a=l.has(u)||l.size<j?u:C;let g=l.get(a);if(g===void 0){const y=()=>({n:0,found:0}),
P=U=>Array.from({length:U},y);g={ok:y(),failed:y(),slow:P(d),parts:P(p)},l.set(a,g)}return g}function s(l){return{routes:new Map,pairs:0,lines:0,notUsers:0,shared:0,
appOnly:0,ratios:new M.h,statuses:{n:0,cloudFails:0,appFails:0},slow:l.map(u=>({budgetMs:u,n:0,cloud:0,app:0}))}}function o(l,u){for(const[d,a]of u.routes){const g=t(
l.routes,d,a.slow.length);for(const y of["ok","failed"])e(g[y],a[y]);for(const[y,P]of a.slow.entries())e(g.slow[y],P);for(const[y,P]of a.parts.entries())e(g.parts[y],
P)}for(const d of["pairs","lines","notUsers","shared","appOnly"])l[d]+=u[d];l.ratios.addAll(u.ratios);for(const d of["n","cloudFails","appFails"])l.statuses[d]+=
u.statuses[d];for(const[d,a]of u.slow.entries()){const g=l.slow[d];if(g!==void 0)for(const y of["n","cloud","app"])g[y]+=a[y]}}function e(l,u){l!==void 0&&(l.n+=
u.n,l.found+=u.found)}}),69466:((H,G,v)=>{v.d(G,{h:()=>p});var M=v(51208),D=v(33678);const j=1e3,C=15*6e4;class p{#t;#n=new Map;#s=new Map;#e=0;constructor(b){this.#t=
b}get repeated(){return this.#e}sift(b,B){const _=[];for(const m of b){const{trace:i,at:t}=m;if(i===null){_.push(m);continue}const s=this.#o(i);if(s!==null){this.#e+=
1,this.#t(m)&&!s&&(this.#r(i,!0,B),_.push({...m,latencyMs:null,unusable:"notANumber",status:null}));continue}const o=this.#n.get(i);o===void 0?this.#n.set(i,{lines:[
m],lastAt:t}):(this.#e+=1,o.lines.push(m),o.lastAt=Math.max(o.lastAt,t))}return[..._,...this.#i(B-j,B)]}releaseAll(b){return this.#i(1/0,b)}#i(b,B){const _=[];for(const[
i,{lines:t,lastAt:s}]of this.#n){if(s>=b)continue;const o=t.length===1?t[0]:T(t);this.#n.delete(i),this.#r(i,this.#t(o),B),_.push(o)}const m=Math.floor((B-C)/6e4);
for(const i of this.#s.keys())i<m&&this.#s.delete(i);return _}#o(b){const B=(0,D.tQ)(b);for(const _ of this.#s.values()){const m=_.get(B);if(m!==void 0)return m}
return null}#r(b,B,_){const m=Math.floor(_/6e4);let i=this.#s.get(m);i===void 0&&(i=new Map,this.#s.set(m,i)),i.set((0,D.tQ)(b),B)}}function T(k){const b=(0,M.TA)(
k.map(s=>({...s,error:s.status===null?null:!1}))),B=k.toSorted((s,o)=>s.at-o.at).findLast(s=>s.status!==null)?.status??null,_=k.find(s=>s.group!==null)?.group??
null,{error:m,...i}=b,{latencyMs:t}=b;return{...i,status:B,group:_,startedAt:b.at-(t??0),unusable:t===null?k.find(s=>s.unusable!==null)?.unusable??null:null}}}),
70738:((H,G,v)=>{v.d(G,{$B:()=>T,Gy:()=>C,j3:()=>j,yd:()=>p});var M=v(38419),D=v(90429);function j(k,b,B,_){return b===0?1:(0,D.Ts)(b/_,k*B/_)}function C(k,b,B,_){
return b>=k?1:(0,D.QN)(Math.floor(b/_)+1,k*B/_)}function p(k,b,B,_){return(0,M.ux)(j(k,k,b,B),_)?(0,M.PD)(0,k,m=>(0,M.ux)(j(k,m,b,B),_)):null}function T(k,b,B,_,m=1e7){
const i=t=>(0,M.ux)(C(k.n+t,k.k,b,B),_);return i(m)?(0,M.PD)(0,m,i):null}}),85675:((H,G,v)=>{v.d(G,{AM:()=>C,m$:()=>p});const M=.9;function D(i,t,s){return _(i,
t,T(s))}function j(i,t,s){return _(i,t,k(s))}function C(i,t){const s=Math.max(i,t);return Number.isFinite(s)?s+Math.log1p(Math.exp(Math.min(i,t)-s)):s}class p{allowedRate;slices;#t;#n;#s;#e;#i;#o;#r;#l;#a;#u=0;constructor(t){
const{allowedRate:s,slices:o,provenRate:e=s,burst:l=1}=t;if(!(s>=0&&s<=1))throw new RangeError(`an allowed rate lies in 0..1, not at ${s}`);if(!(e>=0&&e<=1))throw new RangeError(
`a rate to be proven lies in 0..1, not at ${e}`);if(!(l>=1))throw new RangeError(`a burst is of one or more, not ${l}`);if(!Number.isInteger(o)||o<1)throw new RangeError(
`a window has one slice or more, not ${o}`);this.allowedRate=s,this.slices=o,this.#t=new Float64Array(o),this.#n=new Float64Array(o),this.#s=new Float64Array(o);
const[u,d]=[T(s),k(e)];this.#e=l===1?u:B(u,s,l),this.#i=l===1?d:B(d,e,l),this.#o=e,this.#r=l,this.#l=new Float64Array(o),this.#a=new Float64Array(o*this.#e.length)}add(t,s){
const o=this.#t[t];if(o===void 0)throw new RangeError(`slice ${t} is not in 0..${this.slices-1}`);this.#t[t]=o+1,t<this.#u&&(this.#u=t);const e=s===null?this.#s:
s?this.#n:null;e!==null&&(e[t]=(e[t]??0)+1)}totals(t=this.slices-1){const s={n:0,k:0,unknown:0};for(let o=0;o<=this.#c(t);o+=1){const e=this.#s[o]??0;s.n+=(this.#t[o]??
0)-e,s.k+=this.#n[o]??0,s.unknown+=e}return s}failLnE(t){return this.failLnEs(t).at(-1)??0}failLnEs(t){const s=this.#c(t),o=this.#l,e=this.#e.length;if(e===0)return o.
slice(0,s+1);for(let l=this.#u;l<=s;l+=1){const u=this.#t[l]??0,d=this.#n[l]??0,a=.5+.5*(l+1)/this.slices,g=Math.log(a-(l===0?0:.5+.5*l/this.slices));let y=Math.
log(1-a);for(const[P,U]of this.#e.entries()){const F=this.#a[(l-1)*e+P]??-1/0,f=C(F,g)+m(u,d,U);this.#a[l*e+P]=f,y=C(y,U.lnWeight+f)}o[l]=y}return this.#u=Math.
max(this.#u,s+1),o.slice(0,s+1)}leastFailLnE(t,s){const o=this.failLnEs(t).length-1;if(o<0)return 0;const e=this.#e.length,l=.5+.5*(o+1)/this.slices;return this.#e.
reduce((u,{lnWeight:d,onGood:a},g)=>C(u,d+(this.#a[o*e+g]??-1/0)+s*a),Math.log(1-l))}worstFailLnE(t){const s=new p({allowedRate:this.allowedRate,slices:this.slices,
burst:this.#r});s.#t.set(this.#t);for(const[o,e]of this.#n.entries())s.#n[o]=e+(this.#s[o]??0);return s.failLnEs(t).reduce((o,e)=>Math.max(o,e),-1/0)}failLnEsInBursts(t,s){
const o=new p({allowedRate:this.allowedRate,slices:this.slices,burst:s});return o.#t.set(this.#t),o.#n.set(this.#n),o.failLnEs(t)}proveInBursts(t){const s=k(this.#o);
this.#i=t===1?s:B(s,this.#o,t)}counts(t){return{n:this.#t[t]??0,k:this.#n[t]??0}}passLnE(t){return this.passLnEOf(this.totals(t))}passLnEOf({n:t,k:s,unknown:o}){
return _(t+o,s+o,this.#i)}#c(t){return Math.min(t,this.slices-1)}}function T(i){const s=[...[1.5,2,3,5,10,30,100].map(e=>e*i).filter(e=>e<M-1e-9),M],o=[{rate:1.1*
i,weight:.04},{rate:1.25*i,weight:.06},...s.map(e=>({rate:e,weight:.9/s.length}))].filter(({rate:e})=>e>i&&e<1);return o.length===0&&i<1&&o.push({rate:(1+i)/2,weight:1}),
b(o,i)}function k(i){return i===0?[]:b([{rate:.9*i,weight:.04},{rate:.8*i,weight:.06},...[.05,.3,.6].map(t=>({rate:t*i,weight:.3}))],i)}function b(i,t){const s=i.
reduce((o,{weight:e})=>o+e,0);return i.map(({rate:o,weight:e})=>({rate:o,lnWeight:Math.log(e/s),onBad:Math.log(o/t),onGood:Math.log1p(-o)-Math.log1p(-t)}))}function B(i,t,s){
return i.map(({rate:o,lnWeight:e})=>{const l=-(o-t)/s;return{rate:o,lnWeight:e,onBad:Math.log(o/t)/s+l,onGood:l}})}function _(i,t,s){return s.length===0?0:s.reduce(
(o,e)=>C(o,e.lnWeight+m(i,t,e)),-1/0)}function m(i,t,{onBad:s,onGood:o}){return(t===0?0:t*s)+(i===t?0:(i-t)*o)}})};
