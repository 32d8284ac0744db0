"use strict";exports.id=6938,exports.ids=[6938],exports.modules={86938:((So,_,g)=>{g.r(_),g.d(_,{reportOn:()=>In,reportStep:()=>po});var $n=g(17138),zn=g(9089),j=g(31223),Gn=g(
23092),Cn=g(13875),Fn=g(67334),nn=g(28654),tn=g(67750);const en=50,Qn=1e3,Jn=.01;class Un{#t;#e=new Fn.X;#o=new Map;#n;constructor({from:n,to:t,slices:o,slowMs:s,
errorStatus:r}){this.#n=s,this.#t=new nn.Qb({startedAt:n,windowMs:t-n,p95BudgetMs:s,errorStatus:r,parts:o})}get count(){return this.#t.count}add(n){this.#t.add(
{...n,startedAt:n.at});const{latencyMs:t,group:o}=n;if(t===null||(this.#e.add(t),o===null))return;let s=this.#o.get(o);if(s===void 0){if(this.#o.size>=Qn)return;
this.#o.set(o,s=new Cn.cR)}s.add(t)}requests(n,t){if(this.count===0)return null;const o=m=>Math.round(m/t),{errors:s,slow:r,byStatus:i,byGroup:a,moreGroups:c,slowest:l,
timeline:d,unusable:u}=this.#t.facts(),f=[...this.#o.values()].map(Wn);return{...n,count:o(this.count),errors:o(s),seen:this.count,sampling:t<1?{fraction:t}:null,
byStatus:i.map(({status:m,count:h})=>({status:m,count:o(h)})),latency:this.#s(o),slow:{thresholdMs:this.#n,count:o(r)},groups:a.slice(0,en).map(({group:m,count:h,
errors:p,slow:v,p95Ms:b})=>({group:m,count:o(h),errors:o(p),slow:o(v),meanMs:this.#t.meanMsOf(m),p95Ms:b})),moreGroups:c+Math.max(0,a.length-en),groupDifference:(0,tn.
W3)(f),slices:d.map(({at:m,requests:h,errors:p,p95Ms:v})=>({at:m,requests:o(h),errors:o(p),p95Ms:v})),slowest:l,unusable:o(u.missing+u.notANumber+u.negative+u.noStatus),
...u.noStatus>0?{withoutStatus:o(u.noStatus)}:{}}}#s(n){const t=this.#e.figures();if(t===null)return null;const o=s=>{const r=this.#e.exact?0:Jn*s;return{ms:s,lowMs:s-
r,highMs:s+r}};return{count:n(this.#e.count),meanMs:t.meanMs,p50:o(t.p50Ms),p95:o(t.p95Ms),p99:o(t.p99Ms),maxMs:t.maxMs,distribution:this.#e.distribution().map(
s=>({...s,count:n(s.count)}))}}}function Wn(e){const{from:n,to:t}=e.span;return Array.from({length:t-n},(o,s)=>({from:n+s,to:n+s+1,count:e.in(n+s)}))}var y=g(84638),
T=g(33678),O=g(43010),on=g(55944),H=g(26207),Zn=g(1872);const sn=80,Kn=.5,Vn=2;class Xn{#t;#e;#o;constructor(n,t,o=()=>{}){this.#t=n,this.#e=t,this.#o=o}async read(n,t){
const o={service:n.service,region:n.region,revision:null};return await this.#n(n,"app",(0,y.W$)(o,n.fields),t)??await this.#n(n,"platform",(0,y.u)(o),t)}async#n(n,t,o,s){
const r=t==="app"?await this.#s(n,s):new Set,i=a=>(0,H.NI)((0,H.iN)(a),n.users)!==null||a.trace!==void 0&&r.has((0,on.TH)(a.trace))?null:t==="app"?(0,T.ez)(a,n.
fields):(0,T.y2)(a);for(let a=1;;){const c=(0,y.jJ)((0,y.Tq)(o,n.from,n.to),a),{tally:l,expected:d}=await this.#r(n,(0,y.jJ)(o,a),a,i,s);if(l!==null)return l.requests(
{kind:a<1?"logs-sampled":"logs",of:t,query:c},a);a=(0,Zn.H)(Math.min(.5,Kn*sn*O.T0/d)*a)}}async#s({service:n,region:t,from:o,to:s},r){const i=new Set,a=(0,y.f2)(
{service:n,region:t,revision:null});let c=0;for await(const{entries:l,last:d}of new O.qs(this.#t).read(u=>(0,y.Tq)(a,o-qn,u),s,r)){for(const{trace:u}of l)u!==void 0&&
i.add((0,on.TH)(u));if(c+=1,d||c>=Yn)break}return i}async#r(n,t,o,s,r){const{from:i,to:a}=n,c=o<1?Vn*sn*O.T0:this.#e,l=new Un(n),d=new Set;let u=a;for await(const{
entries:f,last:m}of new O.qs(this.#t).read(h=>(0,y.Tq)(t,i,h),a,r)){for(const p of f){const v=(0,T.e9)(p.timestamp);if(!(v>=i&&v<a))continue;u=Math.min(u,v);const b=(0,T.
k2)(p);if(d.has(b))continue;d.add(b);const w=s(p);w!==null&&l.add(w)}if(m)break;const h=a===u?0:d.size*(a-i)/(a-u);if(this.#o(d.size,Math.round(h)),d.size>c||h>
c*(1+_n/d.size))return{tally:null,expected:h}}return{tally:l,expected:d.size}}}const Yn=5,qn=6e4,_n=2e4;var rn=g(51735),nt=g(4843);const tt="run.googleapis.com/\
container/memory/usage",et="run.googleapis.com/container/cpu/utilizations",ot="run.googleapis.com/container/instance_count",an=6e4,cn=60*an;async function st(e,{
service:n,region:t,from:o,to:s},r){const i=s-o>4*cn?cn:an,a={service:n,region:t,from:o,to:s,alignmentMs:i,and:"",groupBy:[]},[c,l,d]=await Promise.all([e.series(
{...a,metric:tt,aligner:"ALIGN_SUM"},r),e.series({...a,metric:et,aligner:"ALIGN_DELTA"},r),e.series({...a,metric:ot,aligner:"ALIGN_MAX",and:'metric.labels.state\
="active"'},r)]),u=f=>f.flatMap(({points:m})=>m.flatMap(({at:h,value:p})=>typeof p=="number"||p.count===0?[]:[rt(h,p)]));return{memory:u(c),cpu:u(l),instances:d.
flatMap(({points:f})=>f.flatMap(({at:m,value:h})=>typeof h=="number"?[{at:m,value:h}]:[]))}}function rt(e,n){const t=(0,nt.L)(n).at(-1)?.from??0;return{at:e,mean:n.
mean,high:Math.max(n.mean,t)}}var at=g(96279),it=g(68898),ln=g(20197);const ct=8,lt=6,$=4,ut=10,un=10,dt=.25;async function ft(e,n,t,o){const{from:s,to:r}=n,i=z(
n),a=new ln.W(null,{from:s,to:r}),c=await G(a,e,(0,y.ru)(i),n,ct,o),l=a.messages(ut),d=Math.max(t,s-(r-s));if(s-d<dt*(r-s))return{errorMessages:l,newMessages:null,
truncated:c||a.truncated};const u=new it.P(e,i,d);await u.read(s,lt,o);const f=new at.p;for(const h of u.errors.messages)f.add("baseline",h);for(const h of a.errors.
messages)f.add("candidate",h);const m=f.newPatterns();return{errorMessages:l,newMessages:{baseline:"",...u.looked??{from:d,to:s},compared:u.errors.total,truncated:u.
truncated||u.errors.left>0,patterns:m.slice(0,un),more:Math.max(0,m.length-un),atLeast:c||a.errors.left>0||f.unsorted>0},truncated:c||a.truncated}}async function mt(e,n,t){
const o=z(n),s=new ln.W(null,n);if(await G(s,e,(0,y.rI)(o),n,$,t)&&s.kills.length+s.restarts.length===0)throw new ht;await G(s,e,(0,y.gw)(o),n,$,t);const i=[...s.
kills,...s.restarts].toSorted((c,l)=>c.at-l.at),a=i.at(-1);return{starts:s.starts.size,kills:i.length,recovered:a===void 0?null:await gt(e,n,a.at,t),lastAt:a?.at??
null,message:a?.message??null}}class ht extends Error{failure="too-large";kind="too-large";constructor(){super("there were more notes of the instances than can \
be read")}}async function gt(e,n,t,o){const s=z(n),r=[{filter:(0,y.u)(s),observe:T.y2},{filter:(0,y.W$)(s,n.fields),observe:i=>(0,T.ez)(i,n.fields)}];for(const{
filter:i,observe:a}of r){let c=0;for await(const{entries:l,last:d}of new O.qs(e).read(u=>(0,y.Tq)(i,t+1,u),n.to,o)){const u=l.filter(f=>(0,nn.Pd)(a(f),n.errorStatus)===
!0);if(l.length>0)return u.length<l.length/2;if(c+=1,d||c>=$)break}}return null}function z({service:e,region:n}){return{service:e,region:n,revision:null}}async function G(e,n,t,{
from:o,to:s},r,i){let a=0;for await(const{entries:c,last:l}of new O.qs(n).read(d=>(0,y.Tq)(t,o,d),s,i)){if(e.read(c,()=>!1),a+=1,l)return!1;if(a>=r)return!0}return!1}
var pt=g(6964);async function vt(e,n,t){const{service:o,region:s,from:r,to:i}=n,a=(0,y.DV)({service:o,region:s,revision:null}),c=await(0,pt.s)(e,a,{from:r,to:i},
T.y2,t);if(c===null)return null;const{fraction:l}=c,d=c.items.filter(h=>h.refused),u=h=>Math.round(h/l),f=Array.from({length:n.slices},()=>0),m=new Map;for(const{
at:h,status:p}of d){const v=Math.floor((h-r)/(i-r)*n.slices);f[v]=(f[v]??0)+1,p!==null&&m.set(p,(m.get(p)??0)+1)}return{count:u(d.length),byStatus:[...m].map(([
h,p])=>({status:h,count:u(p)})),slices:f.map(u),fraction:l,query:c.filter}}var wt=g(89285),yt=g(97723);const dn=[["mean-time",["mean"]],["requests-by-status",["\
availability"]],["error-rate",["error-rate"]],["latency",["p95"]],["memory-stable",["memory","memory-leak"]],["user-reports",[]],["dependencies",["dependencies"]],
["error-logs",["new-errors"]],["slow-by-group",["groups"]],["groups-work",["groups-work"]],["groups-alike",["groups"]],["configuration",["configuration"]]],kt={
day:dn,custom:dn,week:[["latency",["p95"]],["error-rate",["error-rate"]],["no-memory-leak",["memory-leak"]],["cpu-consistent",["cpu","cpu-consistent"]],["nothin\
g-unusual",["new-errors","groups"]],["self-recovery",["restarts"]],["no-rollback",["no-rollback"]],["user-reports",[]],["data-consistent",["data-consistent"]],[
"memory-stable",["memory","memory-leak"]],["cache-effective",["cache"]],["groups-work",["groups-work"]],["configuration",["configuration"]]],month:[["availabili\
ty",["availability"]],["error-rate",["error-rate"]],["latency",["p95"]],["trend",["p95-trend"]],["no-memory-leak",["memory-leak"]],["self-recovery",["restarts"]],
["groups-work",["groups-work"]],["user-reports",[]],["configuration",["configuration"]]]},Mt=["failed","warning","unknown","ok"];function bt(e,{mark:n,reason:t}){
return e==="self-recovery"&&t.code==="restarted"&&t.recovered===!0?"ok":n}function St(e,n){return kt[e].map(([t,o])=>{const r=o.map(i=>n.find(a=>a.id===i)).map(
i=>i===void 0?"unknown":bt(t,i));return{id:t,by:o,mark:Mt.find(i=>r.includes(i))??"unknown"}})}function fn(e,n){if(n===null||n.count===0)return e;const{count:t,
fraction:o,query:s,counted:r}=n,i={...e,refused:{count:t,fraction:o,query:r?null:s}};if(r)return i;const a=e.count+t;return{...i,count:a,errors:e.errors+t,seen:e.
count===0?a:Math.round(e.seen*a/e.count),byStatus:At([...e.byStatus,...n.byStatus]),slices:e.slices.map((c,l)=>({...c,requests:c.requests+(n.slices[l]??0),errors:c.
errors+(n.slices[l]??0)}))}}function At(e){const n=new Map;for(const{status:t,count:o}of e)n.set(t,(n.get(t)??0)+o);return[...n].map(([t,o])=>({status:t,count:o})).
toSorted((t,o)=>o.count-t.count||t.status-o.status)}var C=g(38419),Rt=g(21743);const Tt=.01,Pt=.05,Ot=3;function F(e,n,t,o){const s=Math.round(n.seen),r=n.count===
0?0:n.seen/n.count,i=Math.min(s,Math.round(t*r)),a=n.count===0?0:t/n.count,c=(0,Rt.m)(s,i),l={id:e,n:s,interval:c,rate:a};if(s===0)return{...l,interval:null,mark:"\
unknown",reason:{code:"no-data"}};const d=s*o>=Ot;return a>o?(0,C.fl)(s,i,o)<=Tt?{...l,mark:"failed",reason:{code:"beyond"}}:{...l,mark:d?"warning":"unknown",reason:{
code:"beyond-unproven"}}:(0,C.Er)(s,i,o)<=Pt?{...l,mark:"ok",reason:{code:"within"}}:{...l,mark:d?"ok":"unknown",reason:{code:"within-unproven"}}}var Dt=g(63684);
const Bt=30,xt=5,Et=.5,Nt=1.25,It=20;function Lt(e,n,t,o){const s=["availability","error-rate","mean","p95","groups","groups-work"];return e===null||e.count===0?
s.map(r=>({id:r,mark:"unknown",value:null,limit:null,unit:r==="mean"||r==="p95"?"ms":"ratio",n:0,interval:null,reason:$t(r,t)?{code:"budget-none"}:o===void 0?{code:"\
no-data"}:{code:"not-read",detail:o}})):[jt(e,n,t.availability),Ht(e,t.errorRate),zt(e,t.meanRangeMs),Gt(e,t.p95Ms),Ct(e),Ft(e)]}function jt(e,{cloudRun:n,refused:t},o){
const s=(h,p,v)=>h.reduce((b,{status:w,count:S})=>b+(w>=p&&w<v?S:0),0),r=n!==null&&n.requests>0,i=t?.count??0,a=r?n.requests+i:0,c=r?n.serverErrors+i:s(e.byStatus,
500,600)+s(t?.byStatus??[],0,500),l=r?{count:a,seen:a}:e,d=r?0:e.withoutStatus??0,{rate:u,interval:f,...m}=mn("availability",l,c,d,o===void 0?1:1-o);return{...m,
value:1-u,limit:o??null,unit:"ratio",interval:f===null?null:{low:1-(f.high??1),high:1-f.low},...o===void 0?E:{}}}function Ht(e,n){const{errors:t,withoutStatus:o=0}=e,
{rate:s,...r}=mn("error-rate",e,t,o,n??1);return{...r,value:s,limit:n??null,unit:"ratio",...n===void 0?E:{}}}function mn(e,n,t,o,s){const r=F(e,n,t,s);return o===
0||r.mark!=="ok"||F(e,n,t+o,s).mark==="ok"?r:{...r,mark:"unknown",reason:{code:"status-unknown",requests:o}}}function $t(e,{availability:n,errorRate:t,p95Ms:o}){
const s={availability:n,"error-rate":t,p95:o};return e in s&&s[e]===void 0}const E={mark:"unknown",reason:{code:"budget-none"}};function zt({latency:e},n){const t=e?.
meanMs??null,o={id:"mean",value:t,limit:n?.high??null,unit:"ms",n:e?.count??0,interval:null};return t===null||o.n<Bt?{...o,mark:"unknown",reason:{code:"no-data"}}:
n===void 0?{...o,mark:"unknown",reason:{code:"not-asked"}}:t>n.high?{...o,mark:"failed",reason:{code:"beyond"}}:t<n.low?{...o,mark:"warning",reason:{code:"below\
-range",low:n.low}}:{...o,mark:"ok",reason:{code:"within"}}}function Gt(e,n){const{latency:t}=e,o={id:"p95",limit:n??null,unit:"ms",n:0,interval:null};if(t===null&&
n===void 0)return{...o,value:null,...E};if(t===null)return{...o,value:null,mark:"unknown",reason:{code:"no-data"}};const{ms:s,lowMs:r,highMs:i}=t.p95,a={...o,value:s,
n:t.count,interval:r===i?null:{low:r,high:i}};if(n===void 0)return{...a,...E};if(r<n&&(i===null||i>n)&&r!==i)return{...a,mark:"unknown",reason:{code:"unresolved",
low:r,high:i}};const c=(0,tn.d2)(t.distribution.map(({fromMs:m,toMs:h,count:p})=>({from:m,to:h,count:p})),n),l=s>n?Math.max(c.count,.05*t.count):Math.min(c.count,
.05*t.count),d={...e,count:t.count,seen:t.count*e.seen/e.count},{mark:u,reason:f}=F("p95",d,l,.05);return s>n?{...a,mark:u==="ok"?"warning":u,reason:u==="ok"?{code:"\
beyond-unproven"}:f}:{...a,mark:u,reason:f}}function Ct(e){const{groups:n,groupDifference:t}=e,s={id:"groups",value:null,limit:null,unit:"count",n:n.reduce((m,{
count:h})=>m+h,0),interval:null};if(t===null)return{...s,mark:"unknown",reason:{code:"no-groups"}};const{p:r,epsilonSquared:i}=t,a=e.count===0?0:e.seen/e.count,
c=n.flatMap(({group:m,count:h,meanMs:p})=>p===null||h*a<It?[]:[{group:m,count:h,meanMs:p}]),l=c.toSorted((m,h)=>h.meanMs-m.meanMs)[0],d=c.filter(m=>m!==l),u=d.reduce(
(m,{count:h})=>m+h,0),f=d.reduce((m,{count:h,meanMs:p})=>m+h*p,0)/u;if(r<Dt.J&&l!==void 0&&l.meanMs>=Nt*f){const m={slowest:l.group,meanMs:l.meanMs,othersMeanMs:f};
return{...s,mark:"warning",reason:{code:"groups-differ",groups:n.length,p:r,effect:i,...m}}}return{...s,mark:"ok",reason:{code:"groups-alike",groups:n.length,p:r,
effect:i}}}function Ft(e){const{groups:n}=e,t=e.count===0?0:e.seen/e.count,s={id:"groups-work",value:null,limit:null,unit:"count",n:n.reduce((d,{count:u})=>d+u,
0),interval:null};if(n.length===0)return{...s,mark:"unknown",reason:{code:"no-groups"}};const r=n.filter(({count:d,errors:u})=>d*t>=xt&&u>Et*d).toSorted((d,u)=>u.
errors-d.errors),[i]=r;if(i===void 0)return{...s,mark:"ok",reason:{code:"all-groups-work",groups:n.length}};const{group:a,count:c,errors:l}=i;return{...s,mark:"\
failed",reason:{code:"group-broken",group:a,requests:c,errors:l,more:r.length-1}}}var Qt=g(90429);const Jt=10,Ut=.05;function Wt(e,n){const t=e.toSorted((l,d)=>l.
at-d.at),o=t.at(-1),s=gn(t);if(o===void 0||s===null)return null;const{s:r,p:i}=hn(t.map(({value:l})=>l)),a=P(t.map(({at:l,value:d})=>d-s*(l-o.at))),c=n===null?null:
a>=n?o.at:s>0?o.at+(n-a)/s:null;return{n:t.length,s:r,p:i,slope:s,crossesAt:c,rising:i<=Ut&&s>0}}function hn(e){const n=e.length;let t=0;for(const[i,a]of e.entries())
for(const c of e.slice(i+1))t+=Math.sign(c-a);const o=Zt(e);if(n<=Jt)return{s:t,p:Kt(n,o,t)};const s=i=>i*(i-1)*(2*i+5),r=(s(n)-o.reduce((i,a)=>i+s(a),0))/18;return{
s:t,p:r===0?1:(0,Qt.su)((t-1)/Math.sqrt(r))}}function gn(e){const n=[];for(const[t,o]of e.entries())for(const s of e.slice(t+1))s.at!==o.at&&n.push((s.value-o.value)/
(s.at-o.at));return n.length===0?null:P(n)}function P(e){const n=e.toSorted((o,s)=>o-s),t=(n.length-1)/2;return((n[Math.floor(t)]??Number.NaN)+(n[Math.ceil(t)]??
Number.NaN))/2}function Zt(e){const n=new Map;for(const t of e)n.set(t,(n.get(t)??0)+1);return[...n.values()]}function Kt(e,n,t){let o=[1];for(let i=2;i<=e;i+=1)
o=Vt(o,i);for(const i of n)for(let a=2;a<=i;a+=1)o=Xt(o,a);const s=o.length-1,r=o.reduce((i,a)=>i+a,0);return o.slice(0,Math.floor((s-t)/2)+1).reduce((i,a)=>i+a,
0)/r}function Vt(e,n){const t=[];for(const[o,s]of e.entries())for(let r=o;r<o+n;r+=1)t[r]=(t[r]??0)+s;return t}function Xt(e,n){const t=[];for(let o=0;o<e.length-
n+1;o+=1){const s=t.slice(Math.max(0,o-n+1)).reduce((r,i)=>r+i,0);t.push((e[o]??0)-s)}return t}const D=36e5,pn=24*D,vn=6*D,wn=.1,Yt=.01,qt=.3,_t=.1,ne=.5;function te(e,n){
const{memory:t,memoryTrend:o,cpu:s}=e.resources,r=e.unread.resources,[i,a]=[yn(t,e),yn(s,e)];return[N(Mn("memory",t,n.memory,"bytes",r),i),N(oe(t,o,r),i),N(Mn("\
cpu",s,n.cpu,"ratio",r),a),N(se(s,r),a)]}const ee=50;function yn(e,{period:n,cloudRun:t,requests:o}){const s=e?.points.at(-1);if(s===void 0)return null;const r=t?.
slices??o?.slices.map(d=>d.requests)??[],i=(n.to-n.from)/Math.max(1,r.length),a=e?.points.slice(1).map(({at:d},u)=>d-(e.points[u]?.at??0))??[],c=a.length===0?D:
Math.min(...a);return r.filter((d,u)=>d>=ee&&n.from+u*i>=s.at+2*c).length===0?null:`Cloud Monitoring has no point after ${new Date(s.at).toISOString()}, though \
requests were served after it`}function N(e,n){return n===null||e.mark!=="ok"?e:{...e,mark:"unknown",reason:{code:"not-read",detail:n}}}function Q(e,n,t,o){return{
id:e,mark:"unknown",value:null,limit:t,unit:n,n:0,interval:null,reason:o===void 0?{code:"no-data"}:{code:"not-read",detail:o}}}function kn(e,n,t){const o=t?.points.
map(({high:r})=>r)??[],s=o.length===0?null:Math.max(...o);return{id:e,mark:"unknown",value:s,limit:null,unit:n,n:o.length,interval:null,reason:{code:"budget-non\
e"}}}function Mn(e,n,t,o,s){if(!t)return kn(e,o,n);if(n===null||n.points.length===0)return Q(e,o,n?.limit??null,s);const{points:r,limit:i,limitOf:a}=n;if(i===null)
return{...kn(e,o,n),reason:{code:"limit-unknown"}};const c=r.filter(({high:v})=>v>i),l=Math.max(...r.map(({high:v})=>v)),u={id:e,value:l,limit:i,...a===void 0?{}:
{limitOf:a},unit:o,n:r.length,interval:null},[f]=c;if(f===void 0)return{...u,mark:"ok",reason:{code:"within"}};const m=r.some(({high:v,mean:b},w)=>b>i||v>i&&(r[w+
1]?.high??0)>i),h=r.length<2?D:(r[1]?.at??0)-(r[0]?.at??0),p={code:"hours-above",forMs:c.length*h,firstAt:f.at};return{...u,mark:m?"failed":"warning",reason:p}}
function oe(e,n,t){const o="memory-leak";if(e===null||e.points.length===0)return Q(o,"bytes",null,t);const s=e.points.map(({at:f,mean:m})=>({at:f,value:m})),r=e.
limit??P(s.map(({value:f})=>f)),i=s.length;if(n!==null){const{slopePerDay:f,daysToLimit:m,dailyMedians:h}=n,p={id:o,value:f,limit:null,unit:"bytes",n:i,interval:null};
return n.leak?{...p,mark:"failed",reason:{code:"leak",perDayBytes:f,daysToLimit:m}}:hn(h).p<=Yt&&f*h.length>=wn*r?{...p,mark:"warning",reason:{code:"memory-rise\
s",perDayBytes:f}}:{...p,mark:"ok",reason:{code:"no-leak",days:h.length,perDayBytes:f}}}const[a,c]=[s[0]?.at??0,s.at(-1)?.at??0],l=gn(s),d={id:o,limit:null,unit:"\
bytes",n:i,interval:null};if(l===null||c-a<vn){const f={code:"too-short",hours:Math.round((c-a)/D),needed:vn/D};return{...d,value:null,mark:"unknown",reason:f}}
const u=l*pn;return u>=wn*r?{...d,value:u,mark:"warning",reason:{code:"memory-rises",perDayBytes:u}}:{...d,value:u,mark:"ok",reason:{code:"memory-steady",perDayBytes:u}}}
function se(e,n){const t="cpu-consistent";if(e===null||e.points.length<2)return Q(t,"ratio",null,n);const o=e.points.at(-1)?.at??0,s=[...Map.groupBy(e.points,({
at:u})=>Math.floor((o-u)/pn)).values()].filter(u=>u.length>=12),r=s.length>=2,i=r?s.map(u=>P(u.map(({mean:f})=>f))):e.points.map(({mean:u})=>u),[a,c,l]=[Math.min(
...i),Math.max(...i),P(i)],d=r?c-a>Math.max(_t,ne*l):c-l>qt;return{id:t,mark:d?"warning":"ok",value:c,limit:null,unit:"ratio",n:i.length,interval:null,reason:{code:d?
"swinging-load":"steady-load",least:a,most:c}}}const re=.5,ae=.001,ie=4,ce=365*864e5;function le(e,n){return[ue(e,n??null),de(e),fe(e),me(e),ge(e),pe(e),ve(e),we(
e)]}function k(e,n,t,o){return{id:e,mark:n,value:null,limit:null,unit:"count",n:t,interval:null,reason:o}}function A(e,n,t){return k(e,"unknown",0,n===void 0?{code:t}:
{code:"not-read",detail:n})}function ue({trend:e,unread:n},t){if(e===null)return{...A("p95-trend",n.trend,"no-data"),unit:"ms",limit:t};const{points:o,trend:s}=e,
[r,i]=o,a=r===void 0||i===void 0?0:i.to-r.to,l={id:"p95-trend",value:o.at(-1)?.p95Ms??null,limit:t,unit:"ms",n:o.length,interval:null},d=o.length;if(s===null||d<
ie&&!s.rising)return{...l,mark:"unknown",reason:{code:"too-few-periods",steps:d}};const{p:u}=s;if(!s.rising)return{...l,mark:"ok",reason:{code:"steady",steps:d,
p:u}};const f=s.slope*a,m=o.at(-1)?.to??0,h=s.crossesAt!==null&&s.crossesAt-m<=ce?s.crossesAt:null;return{...l,mark:"warning",reason:{code:"rising",steps:d,p:u,
perStepMs:f,reachedAt:h}}}function de({restarts:e,unread:n}){if(e===null)return A("restarts",n.restarts,"no-data");const{kills:t,recovered:o,message:s}=e;if(t===
0)return{...k("restarts","ok",e.starts,{code:"no-restarts"}),value:0};const r={code:"restarted",times:t,recovered:o,message:s??""};return{...k("restarts",o===!1?
"failed":"warning",e.starts,r),value:t}}function fe({dependencies:e}){if(e===null)return A("dependencies",void 0,"not-asked");const n=e.parts.filter(({ok:o})=>!o).
map(({name:o})=>o),t=e.parts.length;return n.length>0?k("dependencies","failed",t,{code:"parts-failing",names:n.join(", ")}):e.ok?k("dependencies","ok",t,{code:"\
all-answer",parts:t}):k("dependencies","failed",t,{code:"health-failing",detail:e.detail})}function me({newMessages:e,unread:n}){if(e===null)return A("new-error\
s",n.errors,"no-data");const t=e.patterns.length+e.more;if(t===0&&e.atLeast)return A("new-errors","there were more errors than can be read","no-data");if(t===0)
return{...k("new-errors","ok",e.compared,{code:"no-new-errors"}),value:0};const o=e.patterns.reduce((s,{count:r})=>s+r,0);return{...k("new-errors","warning",e.compared,
{code:"new-errors",patterns:t,messages:o}),value:t}}const he=50;function ge({cloudRun:e,requests:n,unread:t}){if(e===null||n?.of!=="app")return A("data-consiste\
nt",t.consistency,"no-data");const o=n.slices.flatMap(({at:l,requests:d},u)=>{const f=e.slices[u]??0;return d===0&&f>=he?[{at:l,counted:f}]:[]}),[s]=o;if(s!==void 0){
const l=o.reduce((u,{counted:f})=>u+f,0),d={code:"log-silent",parts:o.length,firstAt:s.at,requests:l};return k("data-consistent","failed",n.count,d)}if(n.sampling!==
null)return A("data-consistent",t.consistency,"no-data");const r=n.byStatus.reduce((l,{status:d,count:u})=>l+(d>=500?u:0),0),i=e.serverErrors,a=r+i,c=a===0||(0,C.
fl)(a,Math.max(r,i),.5)>ae;return k("data-consistent",c?"ok":"warning",n.count,{code:c?"logs-agree":"logs-differ",app:r,platform:i})}function pe({cache:e}){if(e===
null)return A("cache",void 0,"not-asked");const{firstMs:n,repeatedMs:t,repeats:o}=e,s=t<=re*n,r={code:s?"cache-effective":"cache-ineffective",firstMs:n,repeatedMs:t};
return k("cache",s?"ok":"unknown",o+1,r)}function ve({configuration:e,unread:n}){if(e.length===0)return A("configuration",n.revisions,"not-asked");const t=e.filter(
({same:s})=>!s);if(t.length===0)return k("configuration","ok",e.length,{code:"as-wanted",settings:e.length});const o=t.map(({setting:s,wanted:r,actual:i})=>`${s}\
: ${i??"–"} ≠ ${r}`).join(", ");return k("configuration","warning",e.length,{code:"differs",settings:o})}function we({traffic:e,latestCreated:n,revisions:t,
unread:o}){const s=e.toSorted((c,l)=>l.percent-c.percent)[0];if(s===void 0||n===null)return A("no-rollback",o.revisions,"no-data");if(s.revision===n)return k("n\
o-rollback","ok",1,{code:"latest-serves",revision:s.revision});const{revision:r}=s;if(!Sn(n,e))return bn(r,n);const i=t.filter(({name:c})=>!Sn(c,e)).toSorted((c,l)=>(l.
createdAt??0)-(c.createdAt??0))[0];return!t.some(({name:c})=>c===r)||i===void 0||i.name===r?k("no-rollback","unknown",1,{code:"tagged-above",revision:r,latest:n}):
bn(r,i.name)}function bn(e,n){return k("no-rollback","warning",1,{code:"older-serves",revision:e,latest:n})}function Sn(e,n){const t=n.filter(({revision:o})=>o===
e);return t.some(({tag:o})=>o!==null)&&t.every(({percent:o})=>o===0)}const ye=["availability","error-rate","p95"];function ke(e,n){const t=e.requests===null?null:
fn(e.requests,e.refused);return[...Lt(t,e,n,e.unread.requests),...te(e,n),...le(e,n.p95Ms)]}function Me(e){return e.some(({mark:t})=>t==="failed")?"fail":e.filter(
({mark:t,reason:o})=>t==="unknown"&&o.code!=="budget-none").some(({id:t})=>ye.includes(t))?"inconclusive":e.some(({mark:t})=>t==="warning")?"warn":e.some(({mark:t})=>t===
"ok")?"pass":"inconclusive"}function be(e,n,t){const o=s=>s==="fail"?"failure":s==="warn"?"warning":"success";switch(e){case"pass":return"success";case"warn":return"\
warning";case"fail":return o(t.onBreach);case"inconclusive":return o(n?t.onInconclusive:t.onNoData)}}var J=g(14134),U=g(97378);function Se(e,n,t){const{seen:o,source:s,
errorMessages:r,notices:i,url:a,cancelled:c}=e,{unread:l,latestCreated:d,cloudRun:u,refused:f,...m}=o,{service:h,region:p,report:v,language:b}=n,{project:w,generatedAt:S,
calls:yo,bytesBilled:ko}=t,q=ke(o,{p95Ms:n.p95BudgetMs,errorRate:n.errorRateBudget,availability:v.availabilityBudget,meanRangeMs:v.meanRangeMs,memory:n.memoryBudget!==
void 0,cpu:n.cpuBudget!==void 0}),Ln=Me(q),jn=c&&Ln!=="fail"?"inconclusive":Ln,Mo=(o.requests?.count??0)>0,bo={project:w,region:p,service:h};return{schema:"ion-\
verify/period@1",generatedAt:S,language:b,timeZone:v.timeZone,verdict:jn,job:c?"failure":be(jn,Mo,{onBreach:v.onBreach,onInconclusive:n.onInconclusive,onNoData:n.
onNoData}),onBreach:v.onBreach,service:{name:h,region:p,project:w,url:a},...m,requests:m.requests&&fn(m.requests,f),source:{...s,calls:yo,bytesBilled:ko},errorMessages:r.
map(Hn=>({...Hn,message:(0,J.yq)(Hn.message)})),restarts:m.restarts&&{...m.restarts,message:m.restarts.message===null?null:(0,J.yq)(m.restarts.message)},dependencies:m.
dependencies&&{...m.dependencies,detail:(0,J.E$)(m.dependencies.detail)},checks:q,checklist:St(o.period.kind,q),notices:i,links:{logs:(0,U.HM)(w,Ae(h,p),o.period.
from,o.period.to),metrics:(0,U.pP)(bo),dashboards:(0,U.jl)(w)}}}function Ae(e,n){return`resource.type="cloud_run_revision" AND resource.labels.service_name="${e}\
" AND resource.labels.location="${n}"`}const I=25e4;function Re(e,n,t){return e!=="auto"?{order:[e],reason:{code:"asked-for"}}:n===null?{order:["logs","monitori\
ng"],reason:{code:"volume-unknown"}}:n<=I?{order:["logs","monitoring"],reason:{code:"fits-quota",most:I}}:{order:t?["bigquery","monitoring","logs"]:["monitoring",
"logs"],reason:{code:"above-quota",most:I}}}var An=g(77598),Rn=g(94203),Tn=g(33025);const Te=3,Pe=2e3,Oe=3;async function De(e,{signal:n}){const{base:t,settings:o,
clock:s}=e;if(o.healthPath===void 0)return null;const r=t+o.healthPath,i=async()=>await e.send({...Pn(e),name:"health",url:r,method:"GET",body:void 0,repeated:!1,
direct:!0,wanted:(0,Rn.Q)("health")},s,n);let a=await i();for(let f=1;f<Te&&!Ee(a);f+=1)await s.sleep(Pe,n),a=await i();const{status:c,ok:l,reason:d,dependencies:u}=a;
return!l&&(a.door!==null||a.misdirected!==void 0)?null:{url:r,status:c,ok:l,detail:d??"",parts:u}}async function Be(e,{signal:n}){const{base:t,settings:o,clock:s}=e;
if(o.chatPath===void 0)return null;const r=t+o.chatPath,i=xe(o.chatBody);if(i===null)return null;const a=async d=>await e.send({...Pn(e),name:"chat",url:r,method:"\
POST",body:i,repeated:d,direct:!0,wanted:(0,Rn.Q)("chat")},s,n),c=await a(!1);if(!c.ok)return null;const l=[];for(let d=0;d<Oe;d+=1){const u=await a(!0);u.ok&&l.
push(u.durationMs)}return l.length===0?null:{firstMs:c.durationMs,repeatedMs:P(l),repeats:l.length}}function xe(e){const n=(0,An.randomBytes)(6).toString("hex");
if(e.includes(Tn.l))return e.replaceAll(Tn.l,n);try{const t=JSON.parse(e);return typeof t!="object"||t===null||!("message"in t)||typeof t.message!="string"?null:
JSON.stringify({...t,message:`${t.message} ${n}`})}catch{return null}}function Ee({ok:e,dependencies:n}){return e&&n.every(t=>t.ok)}function Pn({settings:e}){return{
timeoutMs:e.probeTimeoutMs,userAgent:"ion-verify/1 (report)",traceId:(0,An.randomBytes)(16).toString("hex"),headers:e.probeHeaders}}var Ne=g(73335),W=g(90915),Ie=g(
48946);const Z=36e5,B=24,Le=3,je=12,He=.8,$e=.02;function On(e,n){const t=Ge(e);if(t.length<Le||t.some(u=>u.filter(f=>f!==null).length<je))return null;const o=t.
map(u=>P(u.filter(f=>f!==null))),s=[];let[r,i]=[0,0];for(const[u,f]of t.entries())for(let m=u+1;m<t.length;m+=1)for(const[h,p]of f.entries()){const v=t[m]?.[h]??
null;p===null||v===null||(s.push((v-p)/(m-u)),!(m>u+1)&&(i+=1,v>p&&(r+=1)))}const a=i===0?0:r/i,c=P(s),l=o.every((u,f)=>f===0||u>(o[f-1]??1/0))&&a>=He&&c>=$e*(n??
o[0]??0),d=o.at(-1)??0;return{dailyMedians:o,risingShare:a,slopePerDay:c,leak:l,daysToLimit:l&&n!==null?Math.max(0,(n-d)/c-.5):null}}const K=7;function ze(e,n){
const t=On(e,n);if(t===null||t.leak||t.dailyMedians.length<=K)return t;const o=e.reduce((s,{at:r})=>Math.max(s,r),-1/0);for(let s=0;s+K<=t.dailyMedians.length;s+=
1){const r=o-s*B*Z,i=r-K*B*Z,a=On(e.filter(({at:c})=>c>i&&c<=r),n);if(a?.leak===!0)return a}return t}function Ge(e){const n=e.reduce((s,{at:r})=>Math.max(s,r),-1/0),
t=new Map;for(const{at:s,value:r}of e){const i=Math.floor((n-s)/Z),a=t.get(i);a===void 0?t.set(i,[r]):a.push(r)}const o=Math.floor((Math.max(-1,...t.keys())+1)/
B);return Array.from({length:o},(s,r)=>{const i=o-1-r;return Array.from({length:B},(a,c)=>Ce(t.get(i*B+B-1-c)))})}function Ce(e){const n=e?.toSorted((t,o)=>t-o);
return n?.[Math.ceil(n.length*.1)-1]??null}var Fe=g(78663),Dn=g(77074);const R=3*6e4;class Qe{notices=[];unread={};#t;#e;constructor(n,t){this.#t=n,this.#e=t}get cancelled(){
return this.#e.aborted}tell(...n){this.notices.push(...n)}async read(n,t,o){try{return this.#e.throwIfAborted(),await o({deadline:this.#t.now()+t,signal:this.#e})}catch(s){
if(!this.#e.aborted&&!(0,Dn.D)(s))throw s;const r=this.#e.aborted?"cancelled":s instanceof Error?s.message:String(s);return n!==null&&(this.unread[n]=r),null}}}
const M=6e4,x=60*M,Bn=10*M,xn=24*x,Je=4*M,V=30;function Ue({period:{kind:e,ms:n},offsetMs:t},o,s){const r=Math.floor((s-Je)/M)*M,i=t===void 0||o===null?r:Math.ceil(
(o+t)/M)*M,a=i-n,c=a+Math.floor((r-a)/Bn)*Bn,l=i<=r?i:c>a?c:r,d=Math.min(a,l-M),u=[];i>r&&u.push({code:"not-over",plannedTo:i});const f=s-V*xn;return d<f-x&&u.push(
{code:"retention",days:V,from:f}),{period:{kind:e,from:d,to:l,deployedAt:o,offsetMs:t??null},notices:u}}const We=62;function Ze({from:e,to:n}){const t=n-e,s=[5*
M,10*M,30*M,x,2*x,6*x,xn].find(i=>t%i===0&&t/i<=31);if(s!==void 0)return t/s;const r=t/M;for(let i=Math.min(We,r);i>1;i-=1)if(r%i===0)return i;return 1}const Ke=100;
async function Ve(e,n,t){const[o,s]=await Promise.all([e.service(n,t),e.revisions(n,t)]);return{service:o,revisions:s,complete:s.length<Ke}}function Xe(e,{from:n,
to:t},o){const s=[],r=e.flatMap(({name:a,createdAt:c})=>c===null?[]:[{name:a,createdAt:c}]),i=r.reduce((a,{createdAt:c})=>Math.min(a,c),1/0);o&&i>n&&i<t&&s.push(
{code:"service-younger",since:i});for(const{name:a,createdAt:c}of r.toSorted((l,d)=>l.createdAt-d.createdAt))c>n&&c<t&&s.push({code:"deployed-within",revision:a,
at:c});return s}function Ye({service:e,revisions:n}){const t=(0,W.HQ)(e).toSorted((o,s)=>s.percent-o.percent)[0];return n.find(({name:o})=>o===t?.revision)??null}
function qe(e,n){const t=n-V*864e5;if(e===null||!e.complete)return t;const o=e.revisions.reduce((s,{createdAt:r})=>Math.min(s,r??s),1/0);return o===1/0?t:Math.max(
t,o)}const _e=20*6e4;async function no(e,n,t,o){const{readers:s,attempts:r}=e,{requests:i,source:a}=await to(e,n,t),c=await r.read("refused",R,async u=>await s.
refused(n,u)),l=await r.read("restarts",R,async u=>await s.restarts(n,u)),d=await r.read("errors",R,async u=>await s.errors(n,o,u));return d?.truncated===!0&&r.
tell({code:"errors-truncated"}),c===null?r.unread.refused??="the log gave none but empty pages":c.count>0&&r.tell({code:"refused",count:c.count,fraction:c.fraction}),
{requests:i,refused:c&&{...c,counted:i!==null&&eo(i,n)},source:a,restarts:l,errorMessages:d?.errorMessages??[],newMessages:d?.newMessages??null}}async function to({
settings:e,readers:n,attempts:t},o,s){const{source:r,bigqueryDataset:i}=e.report,{order:a,reason:c}=Re(r,s,i!==void 0);let l=c;for(const d of a){delete t.unread.
requests;const u=await t.read("requests",_e,async m=>await(await n.source(d)).read(o,m)),f=t.unread.requests;if(f===void 0||t.cancelled)return{requests:u,source:{
kind:u?.kind??d,reason:l,expected:s}};d==="bigquery"&&(l={code:"bigquery-unavailable",detail:f}),t.tell({code:"not-read",what:"requests",detail:f})}return{requests:null,
source:{kind:a[0],reason:l,expected:s}}}function eo({of:e,kind:n},{fields:t}){return e==="platform"?n!=="monitoring":[t.latency,t.status].some(o=>o.startsWith("\
httpRequest."))}const oo={week:3,day:6,custom:0},so=7*864e5,ro=4;class ao{#t;#e;#o;#n;constructor(n,t,o,s){this.#t=n,this.#e=t,this.#o=o,this.#n=new Qe(o,s)}async run(n){
const{report:t,service:o,region:s}=this.#t,r=await this.#n.read("revisions",R,async w=>await Ve(await this.#e.cloudRun(),o,w)),i=r===null?null:Ye(r),{period:a,notices:c}=Ue(
t,i?.createdAt??null,this.#o.now());this.#n.tell(...c),t.offsetMs!==void 0&&a.deployedAt===null&&this.#n.tell({code:"offset-unknown"});const l=(r?.revisions??[]).
filter(({createdAt:w})=>w===null||w<a.to);this.#n.tell(...Xe(l,a,r?.complete??!1));const d={project:n,service:o,region:s,from:a.from,to:a.to,slices:Ze(a),slowMs:t.
slowThresholdMs,fields:(0,T.Pf)(this.#t),errorStatus:this.#t.errorStatus,users:(0,H.hC)(this.#t)},u=await this.#n.read("consistency",R,async w=>await this.#e.counts(
d,w)),[f,m,h,p]=await Promise.all([no({settings:this.#t,readers:this.#e,attempts:this.#n},d,u?.requests??null,qe(r,this.#o.now())),this.#s(d,i),this.#r(d),this.#a(
r?.service??null)]),{requests:v,source:b}=f;v===null&&this.#n.unread.requests===void 0&&this.#n.tell({code:"no-data"}),v?.sampling&&this.#n.tell({code:"sampled",
fraction:v.sampling.fraction}),v?.metricSince!==void 0&&this.#n.tell({code:"metric-incomplete",since:v.metricSince}),v!==null&&v.of==="platform"&&this.#n.tell({
code:"platform-figures"}),v!==null&&v.groups.length===0&&this.#n.tell({code:"no-groups-in-source"});for(const[w,S]of Object.entries(this.#n.unread))w==="request\
s"||w==="consistency"||this.#n.tell({code:"not-read",what:w,detail:S});return{seen:{period:a,revisions:l.filter(({createdAt:w})=>w!==null).map(({name:w,createdAt:S})=>({
name:w,createdAt:S})).toSorted((w,S)=>(w.createdAt??0)-(S.createdAt??0)),traffic:r===null?[]:(0,W.HQ)(r.service),latestCreated:r?.service.latestCreatedRevision??
null,requests:v,resources:m,refused:f.refused,restarts:f.restarts,...p,newMessages:f.newMessages,trend:h.length<2?null:{points:h,trend:Wt(h.map(({to:w,p95Ms:S})=>({
at:w,value:S})),this.#t.p95BudgetMs??null)},configuration:r===null?[]:(0,Ne.O)(t,i,(0,W.HQ)(r.service),r.service.latestReadyRevision),cloudRun:u,unread:this.#n.
unread},source:b,errorMessages:f.errorMessages,notices:this.#n.notices,url:this.#t.url??r?.service.uri??null,cancelled:this.#n.cancelled}}async#s(n,t){const o=await this.#n.
read("resources",R,async a=>await this.#e.resources(n,a)),s=(0,Fe.h)(t),r=a=>{if(o===null||o[a].length===0)return null;const{limit:c=null,...l}=(0,Ie.mr)(a,this.#t,
s)??{};return{limit:c,...l,points:o[a]}},i=r("memory");return{memory:i,cpu:r("cpu"),memoryTrend:i===null?null:ze(i.points.map(({at:a,mean:c})=>({at:a,value:c})),
s.memoryBytes??i.limit),instances:o?.instances??[]}}async#r(n){const{kind:t,ms:o}=this.#t.report.period,[s,r]=t==="month"?[ro,so]:[oo[t]+1,o];if(s<2)return[];const i={
...n,from:n.to,to:n.to+r},a=async c=>await this.#e.earlier(i,s,c);return await this.#n.read("trend",R,a)??[]}async#a(n){const t=n===null?null:this.#e.asking(n);
if(t===null)return{dependencies:null,cache:null};const o=await this.#n.read(null,R,async i=>await De(t,i)),{kind:s}=this.#t.report.period,r=s==="week"?await this.#n.
read(null,R,async i=>await Be(t,i)):null;return{dependencies:o,cache:r}}}var L=g(46801),X=g(18884),io=g(4385),co=g(39969),lo=g(89404),uo=g(85325),En=g(59348);async function fo(e,n,t){
const{service:o,period:s,generatedAt:r}=e;return await(0,En.Uh)([o.name,s.kind,r],n,t,{json:()=>`${JSON.stringify(e,null,2)}
`,html:async()=>await(0,En.ZZ)(e)})}async function mo(e,n){const{tempDir:t,summaryFile:o}=n.runner,s=(0,io.v)(e),r=await fo(e,t,await(0,X.rm)(e.language));await(0,X.
nU)({language:e.language,outputs:ho(e,r),summary:()=>(0,co.Gc)(s),errors:[],ending:{job:e.job,line:(0,lo.gD)(s)}},o),await(0,uo.Q)(n).finish(e)}function ho(e,n){
const t=o=>{const s=e.checks.find(r=>r.id===o)?.value??null;return s===null?"":String(s)};return{verdict:e.verdict,requests:String(e.requests?.count??0),"error-\
rate":t("error-rate"),availability:t("availability"),"p95-ms":t("p95"),source:e.source.kind,report:n.json,"report-html":n.html}}var Y=g(82328),Nn=g(30934);const go=5e3;
async function po(e){const n=(0,Gn.f)(process.env),t=await(0,j.sb)({env:process.env,readFile:j.Ts}),{settings:o}=t;await(0,L.QU)((0,j.Fj)(o)),t.configFile!==null&&
(0,L.cv)((0,Y.S3)(t.configFile,t.settings.language));const s=$n.m;let r=s.now();await In(t,{onReading:(i,a)=>{s.now()-r<go||(r=s.now(),(0,L.cv)((0,Y.Be)(i,a,o.language)))},
onSql:(i,a)=>(0,L.cv)((0,Y.Zg)(i,a,o.language)),warn:(0,X.pj)(t.settings.language),publish:async i=>await mo(i,{settings:o,runner:n,clock:s,cancel:e})},e)}async function In(e,n,t){
const{settings:o}=e,s=(0,zn.Q)(e,t,{warn:n.warn,plannedMs:0}),r=await vo(s,o),i={bytes:null},a=wo(s,o,n,i),c=await new ao(o,a,s.clock,t).run(r),l=Se(c,o,{project:r,
generatedAt:s.clock.now(),calls:{...s.calls},bytesBilled:i.bytes});return await n.publish(l),await s.close(),l}async function vo(e,n){try{return await e.signIn()}catch(t){
if(!(0,Dn.D)(t))throw t;return n.project??""}}function wo(e,n,t,o){const s={latency:(0,Nn.R)(n.service,"latency"),requests:(0,Nn.R)(n.service,"requests")},r=async a=>{
switch(a){case"logs":return new Xn(await e.logs(),I,t.onReading);case"monitoring":return await i();case"bigquery":{const{SqlRequests:c}=await g.e(4409).then(g.bind(
g,54409)),{bigqueryDataset:l="",bigqueryMaxBytes:d}=n.report;return new c(await e.sql(),{dataset:l,mostBytes:d},{planned:t.onSql,billed:u=>{o.bytes=u}})}}},i=async()=>new rn.
dh(await e.metrics(),s);return{cloudRun:e.cloudRun,counts:async(a,c)=>await(0,rn.zQ)(await e.metrics(),a,c),source:async a=>await r(a),resources:async(a,c)=>await st(
await e.metrics(),a,c),earlier:async(a,c,l)=>await(await i()).earlier(a,c,l),errors:async(a,c,l)=>await ft(await e.logs(),a,c,l),restarts:async(a,c)=>await mt(await e.
logs(),a,c),refused:async(a,c)=>await vt(await e.logs(),a,c),asking:a=>{const c=n.url??(a.internalOnly||a.defaultUriDisabled?null:a.uri);if(c===null)return null;
const{send:l}=new wt.d({audience:a.invokerIamDisabled?null:a.uri,idToken:e.idToken,sendProbe:yt.N});return{base:c.replace(/\/+$/,""),settings:n,send:l,clock:e.clock}}}}})};
