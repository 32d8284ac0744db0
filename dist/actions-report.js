"use strict";exports.id=6938,exports.ids=[6938],exports.modules={86938:((ys,_,g)=>{g.r(_),g.d(_,{reportOn:()=>xn,reportStep:()=>fs});var Ln=g(17138),jn=g(9089),j=g(31223),Hn=g(
23092),$n=g(13875),zn=g(67334),nn=g(28654),tn=g(67750);const en=50,Cn=1e3,Gn=.01;class Fn{#t;#e=new zn.X;#s=new Map;#n;constructor({from:n,to:t,slices:s,slowMs:o,
errorStatus:r}){this.#n=o,this.#t=new nn.Qb({startedAt:n,windowMs:t-n,p95BudgetMs:o,errorStatus:r,parts:s})}get count(){return this.#t.count}add(n){this.#t.add(
{...n,startedAt:n.at});const{latencyMs:t,group:s}=n;if(t===null||(this.#e.add(t),s===null))return;let o=this.#s.get(s);if(o===void 0){if(this.#s.size>=Cn)return;
this.#s.set(s,o=new $n.cR)}o.add(t)}requests(n,t){if(this.count===0)return null;const s=m=>Math.round(m/t),{errors:o,slow:r,byStatus:i,byGroup:a,moreGroups:c,slowest:u,
timeline:d,unusable:l}=this.#t.facts(),f=[...this.#s.values()].map(Qn);return{...n,count:s(this.count),errors:s(o),seen:this.count,sampling:t<1?{fraction:t}:null,
byStatus:i.map(({status:m,count:h})=>({status:m,count:s(h)})),latency:this.#o(s),slow:{thresholdMs:this.#n,count:s(r)},groups:a.slice(0,en).map(({group:m,count:h,
errors:p,slow:v,p95Ms:k})=>({group:m,count:s(h),errors:s(p),slow:s(v),meanMs:this.#t.meanMsOf(m),p95Ms:k})),moreGroups:c+Math.max(0,a.length-en),groupDifference:(0,tn.
W3)(f),slices:d.map(({at:m,requests:h,errors:p,p95Ms:v})=>({at:m,requests:s(h),errors:s(p),p95Ms:v})),slowest:u,unusable:s(l.missing+l.notANumber+l.negative+l.noStatus)}}#o(n){
const t=this.#e.figures();if(t===null)return null;const s=o=>{const r=this.#e.exact?0:Gn*o;return{ms:o,lowMs:o-r,highMs:o+r}};return{count:n(this.#e.count),meanMs:t.
meanMs,p50:s(t.p50Ms),p95:s(t.p95Ms),p99:s(t.p99Ms),maxMs:t.maxMs,distribution:this.#e.distribution().map(o=>({...o,count:n(o.count)}))}}}function Qn(e){const{from:n,
to:t}=e.span;return Array.from({length:t-n},(s,o)=>({from:n+o,to:n+o+1,count:e.in(n+o)}))}var y=g(84638),T=g(33678),D=g(43010),sn=g(55944),H=g(26207),Jn=g(1872);
const on=80,Un=.5,Wn=2;class Zn{#t;#e;#s;constructor(n,t,s=()=>{}){this.#t=n,this.#e=t,this.#s=s}async read(n,t){const s={service:n.service,region:n.region,revision:null};
return await this.#n(n,"app",(0,y.W$)(s,n.fields),t)??await this.#n(n,"platform",(0,y.u)(s),t)}async#n(n,t,s,o){const r=t==="app"?await this.#o(n,o):new Set,i=a=>(0,H.
NI)((0,H.iN)(a),n.users)!==null||a.trace!==void 0&&r.has((0,sn.TH)(a.trace))?null:t==="app"?(0,T.ez)(a,n.fields):(0,T.y2)(a);for(let a=1;;){const c=(0,y.jJ)((0,y.
Tq)(s,n.from,n.to),a),{tally:u,expected:d}=await this.#r(n,(0,y.jJ)(s,a),a,i,o);if(u!==null)return u.requests({kind:a<1?"logs-sampled":"logs",of:t,query:c},a);a=
(0,Jn.H)(Math.min(.5,Un*on*D.T0/d)*a)}}async#o({service:n,region:t,from:s,to:o},r){const i=new Set,a=(0,y.f2)({service:n,region:t,revision:null});let c=0;for await(const{
entries:u,last:d}of new D.qs(this.#t).read(l=>(0,y.Tq)(a,s-Xn,l),o,r)){for(const{trace:l}of u)l!==void 0&&i.add((0,sn.TH)(l));if(c+=1,d||c>=Vn)break}return i}async#r(n,t,s,o,r){
const{from:i,to:a}=n,c=s<1?Wn*on*D.T0:this.#e,u=new Fn(n),d=new Set;let l=a;for await(const{entries:f,last:m}of new D.qs(this.#t).read(h=>(0,y.Tq)(t,i,h),a,r)){
for(const p of f){const v=(0,T.e9)(p.timestamp);if(!(v>=i&&v<a))continue;l=Math.min(l,v);const k=(0,T.k2)(p);if(d.has(k))continue;d.add(k);const w=o(p);w!==null&&
u.add(w)}if(m)break;const h=a===l?0:d.size*(a-i)/(a-l);if(this.#s(d.size,Math.round(h)),d.size>c||h>c*(1+Kn/d.size))return{tally:null,expected:h}}return{tally:u,
expected:d.size}}}const Vn=5,Xn=6e4,Kn=2e4;var rn=g(51735),Yn=g(4843);const qn="run.googleapis.com/container/memory/usage",_n="run.googleapis.com/container/cpu/\
utilizations",nt="run.googleapis.com/container/instance_count",an=6e4,cn=60*an;async function tt(e,{service:n,region:t,from:s,to:o},r){const i=o-s>4*cn?cn:an,a={
service:n,region:t,from:s,to:o,alignmentMs:i,and:"",groupBy:[]},[c,u,d]=await Promise.all([e.series({...a,metric:qn,aligner:"ALIGN_SUM"},r),e.series({...a,metric:_n,
aligner:"ALIGN_DELTA"},r),e.series({...a,metric:nt,aligner:"ALIGN_MAX",and:'metric.labels.state="active"'},r)]),l=f=>f.flatMap(({points:m})=>m.flatMap(({at:h,value:p})=>typeof p==
"number"||p.count===0?[]:[et(h,p)]));return{memory:l(c),cpu:l(u),instances:d.flatMap(({points:f})=>f.flatMap(({at:m,value:h})=>typeof h=="number"?[{at:m,value:h}]:
[]))}}function et(e,n){const t=(0,Yn.L)(n).at(-1)?.from??0;return{at:e,mean:n.mean,high:Math.max(n.mean,t)}}var st=g(96279),ot=g(68898),ln=g(20197);const rt=8,at=6,
$=4,it=10,un=10,ct=.25;async function lt(e,n,t,s){const{from:o,to:r}=n,i=z(n),a=new ln.W(null,{from:o,to:r}),c=await C(a,e,(0,y.ru)(i),n,rt,s),u=a.messages(it),
d=Math.max(t,o-(r-o));if(o-d<ct*(r-o))return{errorMessages:u,newMessages:null,truncated:c||a.truncated};const l=new ot.P(e,i,d);await l.read(o,at,s);const f=new st.
p;for(const h of l.errors.messages)f.add("baseline",h);for(const h of a.errors.messages)f.add("candidate",h);const m=f.newPatterns();return{errorMessages:u,newMessages:{
baseline:"",...l.looked??{from:d,to:o},compared:l.errors.total,truncated:l.truncated||l.errors.left>0,patterns:m.slice(0,un),more:Math.max(0,m.length-un),atLeast:c||
a.errors.left>0||f.unsorted>0},truncated:c||a.truncated}}async function ut(e,n,t){const s=z(n),o=new ln.W(null,n);if(await C(o,e,(0,y.rI)(s),n,$,t)&&o.kills.length+
o.restarts.length===0)throw new dt;await C(o,e,(0,y.gw)(s),n,$,t);const i=[...o.kills,...o.restarts].toSorted((c,u)=>c.at-u.at),a=i.at(-1);return{starts:o.starts.
size,kills:i.length,recovered:a===void 0?null:await ft(e,n,a.at,t),lastAt:a?.at??null,message:a?.message??null}}class dt extends Error{failure="too-large";kind="\
too-large";constructor(){super("there were more notes of the instances than can be read")}}async function ft(e,n,t,s){const o=z(n),r=[{filter:(0,y.u)(o),observe:T.
y2},{filter:(0,y.W$)(o,n.fields),observe:i=>(0,T.ez)(i,n.fields)}];for(const{filter:i,observe:a}of r){let c=0;for await(const{entries:u,last:d}of new D.qs(e).read(
l=>(0,y.Tq)(i,t+1,l),n.to,s)){const l=u.filter(f=>(0,nn.Pd)(a(f),n.errorStatus)===!0);if(u.length>0)return l.length<u.length/2;if(c+=1,d||c>=$)break}}return null}
function z({service:e,region:n}){return{service:e,region:n,revision:null}}async function C(e,n,t,{from:s,to:o},r,i){let a=0;for await(const{entries:c,last:u}of new D.
qs(n).read(d=>(0,y.Tq)(t,s,d),o,i)){if(e.read(c,()=>!1),a+=1,u)return!1;if(a>=r)return!0}return!1}var mt=g(6964);async function ht(e,n,t){const{service:s,region:o,
from:r,to:i}=n,a=(0,y.DV)({service:s,region:o,revision:null}),c=await(0,mt.s)(e,a,{from:r,to:i},T.y2,t);if(c===null)return null;const{fraction:u}=c,d=c.items.filter(
h=>h.refused),l=h=>Math.round(h/u),f=Array.from({length:n.slices},()=>0),m=new Map;for(const{at:h,status:p}of d){const v=Math.floor((h-r)/(i-r)*n.slices);f[v]=(f[v]??
0)+1,p!==null&&m.set(p,(m.get(p)??0)+1)}return{count:l(d.length),byStatus:[...m].map(([h,p])=>({status:h,count:l(p)})),slices:f.map(l),fraction:u,query:c.filter}}
var gt=g(89285),pt=g(97723);const dn=[["mean-time",["mean"]],["requests-by-status",["availability"]],["error-rate",["error-rate"]],["latency",["p95"]],["memory-\
stable",["memory","memory-leak"]],["user-reports",[]],["dependencies",["dependencies"]],["error-logs",["new-errors"]],["slow-by-group",["groups"]],["groups-work",
["groups-work"]],["groups-alike",["groups"]],["configuration",["configuration"]]],vt={day:dn,custom:dn,week:[["latency",["p95"]],["error-rate",["error-rate"]],[
"no-memory-leak",["memory-leak"]],["cpu-consistent",["cpu","cpu-consistent"]],["nothing-unusual",["new-errors","groups"]],["self-recovery",["restarts"]],["no-ro\
llback",["no-rollback"]],["user-reports",[]],["data-consistent",["data-consistent"]],["memory-stable",["memory","memory-leak"]],["cache-effective",["cache"]],["\
groups-work",["groups-work"]],["configuration",["configuration"]]],month:[["availability",["availability"]],["error-rate",["error-rate"]],["latency",["p95"]],["\
trend",["p95-trend"]],["no-memory-leak",["memory-leak"]],["self-recovery",["restarts"]],["groups-work",["groups-work"]],["user-reports",[]],["configuration",["c\
onfiguration"]]]},wt=["failed","warning","unknown","ok"];function yt(e,{mark:n,reason:t}){return e==="self-recovery"&&t.code==="restarted"&&t.recovered===!0?"ok":
n}function Mt(e,n){return vt[e].map(([t,s])=>{const r=s.map(i=>n.find(a=>a.id===i)).map(i=>i===void 0?"unknown":yt(t,i));return{id:t,by:s,mark:wt.find(i=>r.includes(
i))??"unknown"}})}function fn(e,n){if(n===null||n.count===0)return e;const{count:t,fraction:s,query:o,counted:r}=n,i={...e,refused:{count:t,fraction:s,query:r?null:
o}};if(r)return i;const a=e.count+t;return{...i,count:a,errors:e.errors+t,seen:e.count===0?a:Math.round(e.seen*a/e.count),byStatus:kt([...e.byStatus,...n.byStatus]),
slices:e.slices.map((c,u)=>({...c,requests:c.requests+(n.slices[u]??0),errors:c.errors+(n.slices[u]??0)}))}}function kt(e){const n=new Map;for(const{status:t,count:s}of e)
n.set(t,(n.get(t)??0)+s);return[...n].map(([t,s])=>({status:t,count:s})).toSorted((t,s)=>s.count-t.count||t.status-s.status)}var G=g(38419),bt=g(21743);const St=.01,
At=.05,Rt=3;function F(e,n,t,s){const o=Math.round(n.seen),r=n.count===0?0:n.seen/n.count,i=Math.min(o,Math.round(t*r)),a=n.count===0?0:t/n.count,c=(0,bt.m)(o,i),
u={id:e,n:o,interval:c,rate:a};if(o===0)return{...u,interval:null,mark:"unknown",reason:{code:"no-data"}};const d=o*s>=Rt;return a>s?(0,G.fl)(o,i,s)<=St?{...u,mark:"\
failed",reason:{code:"beyond"}}:{...u,mark:d?"warning":"unknown",reason:{code:"beyond-unproven"}}:(0,G.Er)(o,i,s)<=At?{...u,mark:"ok",reason:{code:"within"}}:{...u,
mark:d?"ok":"unknown",reason:{code:"within-unproven"}}}var Tt=g(63684);const Pt=30,Dt=5,Ot=.5,Bt=1.25,xt=20;function Et(e,n,t,s){const o=["availability","error-\
rate","mean","p95","groups","groups-work"];return e===null||e.count===0?o.map(r=>({id:r,mark:"unknown",value:null,limit:null,unit:r==="mean"||r==="p95"?"ms":"ra\
tio",n:0,interval:null,reason:Lt(r,t)?{code:"budget-none"}:s===void 0?{code:"no-data"}:{code:"not-read",detail:s}})):[Nt(e,n,t.availability),It(e,t.errorRate),jt(
e,t.meanRangeMs),Ht(e,t.p95Ms),$t(e),zt(e)]}function Nt(e,{cloudRun:n,refused:t},s){const o=(m,h,p)=>m.reduce((v,{status:k,count:w})=>v+(k>=h&&k<p?w:0),0),r=n!==
null&&n.requests>0,i=t?.count??0,a=r?n.requests+i:0,c=r?n.serverErrors+i:o(e.byStatus,500,600)+o(t?.byStatus??[],0,500),u=r?{count:a,seen:a}:e,{rate:d,interval:l,
...f}=F("availability",u,c,s===void 0?1:1-s);return{...f,value:1-d,limit:s??null,unit:"ratio",interval:l===null?null:{low:1-(l.high??1),high:1-l.low},...s===void 0?
E:{}}}function It(e,n){const{rate:t,...s}=F("error-rate",e,e.errors,n??1);return{...s,value:t,limit:n??null,unit:"ratio",...n===void 0?E:{}}}function Lt(e,{availability:n,
errorRate:t,p95Ms:s}){const o={availability:n,"error-rate":t,p95:s};return e in o&&o[e]===void 0}const E={mark:"unknown",reason:{code:"budget-none"}};function jt({
latency:e},n){const t=e?.meanMs??null,s={id:"mean",value:t,limit:n?.high??null,unit:"ms",n:e?.count??0,interval:null};return t===null||s.n<Pt?{...s,mark:"unknow\
n",reason:{code:"no-data"}}:n===void 0?{...s,mark:"unknown",reason:{code:"not-asked"}}:t>n.high?{...s,mark:"failed",reason:{code:"beyond"}}:t<n.low?{...s,mark:"\
warning",reason:{code:"below-range",low:n.low}}:{...s,mark:"ok",reason:{code:"within"}}}function Ht(e,n){const{latency:t}=e,s={id:"p95",limit:n??null,unit:"ms",
n:0,interval:null};if(t===null&&n===void 0)return{...s,value:null,...E};if(t===null)return{...s,value:null,mark:"unknown",reason:{code:"no-data"}};const{ms:o,lowMs:r,
highMs:i}=t.p95,a={...s,value:o,n:t.count,interval:r===i?null:{low:r,high:i}};if(n===void 0)return{...a,...E};if(r<n&&(i===null||i>n)&&r!==i)return{...a,mark:"u\
nknown",reason:{code:"unresolved",low:r,high:i}};const c=(0,tn.d2)(t.distribution.map(({fromMs:m,toMs:h,count:p})=>({from:m,to:h,count:p})),n),u=o>n?Math.max(c.
count,.05*t.count):Math.min(c.count,.05*t.count),d={...e,count:t.count,seen:t.count*e.seen/e.count},{mark:l,reason:f}=F("p95",d,u,.05);return o>n?{...a,mark:l===
"ok"?"warning":l,reason:l==="ok"?{code:"beyond-unproven"}:f}:{...a,mark:l,reason:f}}function $t(e){const{groups:n,groupDifference:t}=e,o={id:"groups",value:null,
limit:null,unit:"count",n:n.reduce((m,{count:h})=>m+h,0),interval:null};if(t===null)return{...o,mark:"unknown",reason:{code:"no-groups"}};const{p:r,epsilonSquared:i}=t,
a=e.count===0?0:e.seen/e.count,c=n.flatMap(({group:m,count:h,meanMs:p})=>p===null||h*a<xt?[]:[{group:m,count:h,meanMs:p}]),u=c.toSorted((m,h)=>h.meanMs-m.meanMs)[0],
d=c.filter(m=>m!==u),l=d.reduce((m,{count:h})=>m+h,0),f=d.reduce((m,{count:h,meanMs:p})=>m+h*p,0)/l;if(r<Tt.J&&u!==void 0&&u.meanMs>=Bt*f){const m={slowest:u.group,
meanMs:u.meanMs,othersMeanMs:f};return{...o,mark:"warning",reason:{code:"groups-differ",groups:n.length,p:r,effect:i,...m}}}return{...o,mark:"ok",reason:{code:"\
groups-alike",groups:n.length,p:r,effect:i}}}function zt(e){const{groups:n}=e,t=e.count===0?0:e.seen/e.count,o={id:"groups-work",value:null,limit:null,unit:"cou\
nt",n:n.reduce((d,{count:l})=>d+l,0),interval:null};if(n.length===0)return{...o,mark:"unknown",reason:{code:"no-groups"}};const r=n.filter(({count:d,errors:l})=>d*
t>=Dt&&l>Ot*d).toSorted((d,l)=>l.errors-d.errors),[i]=r;if(i===void 0)return{...o,mark:"ok",reason:{code:"all-groups-work",groups:n.length}};const{group:a,count:c,
errors:u}=i;return{...o,mark:"failed",reason:{code:"group-broken",group:a,requests:c,errors:u,more:r.length-1}}}var Ct=g(90429);const Gt=10,Ft=.05;function Qt(e,n){
const t=e.toSorted((u,d)=>u.at-d.at),s=t.at(-1),o=hn(t);if(s===void 0||o===null)return null;const{s:r,p:i}=mn(t.map(({value:u})=>u)),a=P(t.map(({at:u,value:d})=>d-
o*(u-s.at))),c=n===null?null:a>=n?s.at:o>0?s.at+(n-a)/o:null;return{n:t.length,s:r,p:i,slope:o,crossesAt:c,rising:i<=Ft&&o>0}}function mn(e){const n=e.length;let t=0;
for(const[i,a]of e.entries())for(const c of e.slice(i+1))t+=Math.sign(c-a);const s=Jt(e);if(n<=Gt)return{s:t,p:Ut(n,s,t)};const o=i=>i*(i-1)*(2*i+5),r=(o(n)-s.reduce(
(i,a)=>i+o(a),0))/18;return{s:t,p:r===0?1:(0,Ct.su)((t-1)/Math.sqrt(r))}}function hn(e){const n=[];for(const[t,s]of e.entries())for(const o of e.slice(t+1))o.at!==
s.at&&n.push((o.value-s.value)/(o.at-s.at));return n.length===0?null:P(n)}function P(e){const n=e.toSorted((s,o)=>s-o),t=(n.length-1)/2;return((n[Math.floor(t)]??
Number.NaN)+(n[Math.ceil(t)]??Number.NaN))/2}function Jt(e){const n=new Map;for(const t of e)n.set(t,(n.get(t)??0)+1);return[...n.values()]}function Ut(e,n,t){let s=[
1];for(let i=2;i<=e;i+=1)s=Wt(s,i);for(const i of n)for(let a=2;a<=i;a+=1)s=Zt(s,a);const o=s.length-1,r=s.reduce((i,a)=>i+a,0);return s.slice(0,Math.floor((o-t)/
2)+1).reduce((i,a)=>i+a,0)/r}function Wt(e,n){const t=[];for(const[s,o]of e.entries())for(let r=s;r<s+n;r+=1)t[r]=(t[r]??0)+o;return t}function Zt(e,n){const t=[];
for(let s=0;s<e.length-n+1;s+=1){const o=t.slice(Math.max(0,s-n+1)).reduce((r,i)=>r+i,0);t.push((e[s]??0)-o)}return t}const O=36e5,gn=24*O,pn=6*O,vn=.1,Vt=.01,Xt=.3,
Kt=.1,Yt=.5;function qt(e,n){const{memory:t,memoryTrend:s,cpu:o}=e.resources,r=e.unread.resources,[i,a]=[wn(t,e),wn(o,e)];return[N(Mn("memory",t,n.memory,"bytes",
r),i),N(ne(t,s,r),i),N(Mn("cpu",o,n.cpu,"ratio",r),a),N(te(o,r),a)]}const _t=50;function wn(e,{period:n,cloudRun:t,requests:s}){const o=e?.points.at(-1);if(o===
void 0)return null;const r=t?.slices??s?.slices.map(d=>d.requests)??[],i=(n.to-n.from)/Math.max(1,r.length),a=e?.points.slice(1).map(({at:d},l)=>d-(e.points[l]?.
at??0))??[],c=a.length===0?O:Math.min(...a);return r.filter((d,l)=>d>=_t&&n.from+l*i>=o.at+2*c).length===0?null:`Cloud Monitoring has no point after ${new Date(
o.at).toISOString()}, though requests were served after it`}function N(e,n){return n===null||e.mark!=="ok"?e:{...e,mark:"unknown",reason:{code:"not-read",detail:n}}}
function Q(e,n,t,s){return{id:e,mark:"unknown",value:null,limit:t,unit:n,n:0,interval:null,reason:s===void 0?{code:"no-data"}:{code:"not-read",detail:s}}}function yn(e,n,t){
const s=t?.points.map(({high:r})=>r)??[],o=s.length===0?null:Math.max(...s);return{id:e,mark:"unknown",value:o,limit:null,unit:n,n:s.length,interval:null,reason:{
code:"budget-none"}}}function Mn(e,n,t,s,o){if(!t)return yn(e,s,n);if(n===null||n.points.length===0)return Q(e,s,n?.limit??null,o);const{points:r,limit:i,limitOf:a}=n;
if(i===null)return{...yn(e,s,n),reason:{code:"limit-unknown"}};const c=r.filter(({high:v})=>v>i),u=Math.max(...r.map(({high:v})=>v)),l={id:e,value:u,limit:i,...a===
void 0?{}:{limitOf:a},unit:s,n:r.length,interval:null},[f]=c;if(f===void 0)return{...l,mark:"ok",reason:{code:"within"}};const m=r.some(({high:v,mean:k},w)=>k>i||
v>i&&(r[w+1]?.high??0)>i),h=r.length<2?O:(r[1]?.at??0)-(r[0]?.at??0),p={code:"hours-above",forMs:c.length*h,firstAt:f.at};return{...l,mark:m?"failed":"warning",
reason:p}}function ne(e,n,t){const s="memory-leak";if(e===null||e.points.length===0)return Q(s,"bytes",null,t);const o=e.points.map(({at:f,mean:m})=>({at:f,value:m})),
r=e.limit??P(o.map(({value:f})=>f)),i=o.length;if(n!==null){const{slopePerDay:f,daysToLimit:m,dailyMedians:h}=n,p={id:s,value:f,limit:null,unit:"bytes",n:i,interval:null};
return n.leak?{...p,mark:"failed",reason:{code:"leak",perDayBytes:f,daysToLimit:m}}:mn(h).p<=Vt&&f*h.length>=vn*r?{...p,mark:"warning",reason:{code:"memory-rise\
s",perDayBytes:f}}:{...p,mark:"ok",reason:{code:"no-leak",days:h.length,perDayBytes:f}}}const[a,c]=[o[0]?.at??0,o.at(-1)?.at??0],u=hn(o),d={id:s,limit:null,unit:"\
bytes",n:i,interval:null};if(u===null||c-a<pn){const f={code:"too-short",hours:Math.round((c-a)/O),needed:pn/O};return{...d,value:null,mark:"unknown",reason:f}}
const l=u*gn;return l>=vn*r?{...d,value:l,mark:"warning",reason:{code:"memory-rises",perDayBytes:l}}:{...d,value:l,mark:"ok",reason:{code:"memory-steady",perDayBytes:l}}}
function te(e,n){const t="cpu-consistent";if(e===null||e.points.length<2)return Q(t,"ratio",null,n);const s=e.points.at(-1)?.at??0,o=[...Map.groupBy(e.points,({
at:l})=>Math.floor((s-l)/gn)).values()].filter(l=>l.length>=12),r=o.length>=2,i=r?o.map(l=>P(l.map(({mean:f})=>f))):e.points.map(({mean:l})=>l),[a,c,u]=[Math.min(
...i),Math.max(...i),P(i)],d=r?c-a>Math.max(Kt,Yt*u):c-u>Xt;return{id:t,mark:d?"warning":"ok",value:c,limit:null,unit:"ratio",n:i.length,interval:null,reason:{code:d?
"swinging-load":"steady-load",least:a,most:c}}}const ee=.5,se=.001,oe=4,re=365*864e5;function ae(e,n){return[ie(e,n??null),ce(e),le(e),ue(e),fe(e),me(e),he(e),ge(
e)]}function M(e,n,t,s){return{id:e,mark:n,value:null,limit:null,unit:"count",n:t,interval:null,reason:s}}function S(e,n,t){return M(e,"unknown",0,n===void 0?{code:t}:
{code:"not-read",detail:n})}function ie({trend:e,unread:n},t){if(e===null)return{...S("p95-trend",n.trend,"no-data"),unit:"ms",limit:t};const{points:s,trend:o}=e,
[r,i]=s,a=r===void 0||i===void 0?0:i.to-r.to,u={id:"p95-trend",value:s.at(-1)?.p95Ms??null,limit:t,unit:"ms",n:s.length,interval:null},d=s.length;if(o===null||d<
oe&&!o.rising)return{...u,mark:"unknown",reason:{code:"too-few-periods",steps:d}};const{p:l}=o;if(!o.rising)return{...u,mark:"ok",reason:{code:"steady",steps:d,
p:l}};const f=o.slope*a,m=s.at(-1)?.to??0,h=o.crossesAt!==null&&o.crossesAt-m<=re?o.crossesAt:null;return{...u,mark:"warning",reason:{code:"rising",steps:d,p:l,
perStepMs:f,reachedAt:h}}}function ce({restarts:e,unread:n}){if(e===null)return S("restarts",n.restarts,"no-data");const{kills:t,recovered:s,message:o}=e;if(t===
0)return{...M("restarts","ok",e.starts,{code:"no-restarts"}),value:0};const r={code:"restarted",times:t,recovered:s,message:o??""};return{...M("restarts",s===!1?
"failed":"warning",e.starts,r),value:t}}function le({dependencies:e}){if(e===null)return S("dependencies",void 0,"not-asked");const n=e.parts.filter(({ok:s})=>!s).
map(({name:s})=>s),t=e.parts.length;return n.length>0?M("dependencies","failed",t,{code:"parts-failing",names:n.join(", ")}):e.ok?M("dependencies","ok",t,{code:"\
all-answer",parts:t}):M("dependencies","failed",t,{code:"health-failing",detail:e.detail})}function ue({newMessages:e,unread:n}){if(e===null)return S("new-error\
s",n.errors,"no-data");const t=e.patterns.length+e.more;if(t===0&&e.atLeast)return S("new-errors","there were more errors than can be read","no-data");if(t===0)
return{...M("new-errors","ok",e.compared,{code:"no-new-errors"}),value:0};const s=e.patterns.reduce((o,{count:r})=>o+r,0);return{...M("new-errors","warning",e.compared,
{code:"new-errors",patterns:t,messages:s}),value:t}}const de=50;function fe({cloudRun:e,requests:n,unread:t}){if(e===null||n?.of!=="app")return S("data-consiste\
nt",t.consistency,"no-data");const s=n.slices.flatMap(({at:u,requests:d},l)=>{const f=e.slices[l]??0;return d===0&&f>=de?[{at:u,counted:f}]:[]}),[o]=s;if(o!==void 0){
const u=s.reduce((l,{counted:f})=>l+f,0),d={code:"log-silent",parts:s.length,firstAt:o.at,requests:u};return M("data-consistent","failed",n.count,d)}if(n.sampling!==
null)return S("data-consistent",t.consistency,"no-data");const r=n.byStatus.reduce((u,{status:d,count:l})=>u+(d>=500?l:0),0),i=e.serverErrors,a=r+i,c=a===0||(0,G.
fl)(a,Math.max(r,i),.5)>se;return M("data-consistent",c?"ok":"warning",n.count,{code:c?"logs-agree":"logs-differ",app:r,platform:i})}function me({cache:e}){if(e===
null)return S("cache",void 0,"not-asked");const{firstMs:n,repeatedMs:t,repeats:s}=e,o=t<=ee*n,r={code:o?"cache-effective":"cache-ineffective",firstMs:n,repeatedMs:t};
return M("cache",o?"ok":"unknown",s+1,r)}function he({configuration:e,unread:n}){if(e.length===0)return S("configuration",n.revisions,"not-asked");const t=e.filter(
({same:o})=>!o);if(t.length===0)return M("configuration","ok",e.length,{code:"as-wanted",settings:e.length});const s=t.map(({setting:o,wanted:r,actual:i})=>`${o}\
: ${i??"–"} ≠ ${r}`).join(", ");return M("configuration","warning",e.length,{code:"differs",settings:s})}function ge({traffic:e,latestCreated:n,unread:t}){const s=e.
toSorted((o,r)=>r.percent-o.percent)[0];return s===void 0||n===null?S("no-rollback",t.revisions,"no-data"):s.revision===n?M("no-rollback","ok",1,{code:"latest-s\
erves",revision:s.revision}):M("no-rollback","warning",1,{code:"older-serves",revision:s.revision,latest:n})}const pe=["availability","error-rate","p95"];function ve(e,n){
const t=e.requests===null?null:fn(e.requests,e.refused);return[...Et(t,e,n,e.unread.requests),...qt(e,n),...ae(e,n.p95Ms)]}function we(e){return e.some(({mark:t})=>t===
"failed")?"fail":e.filter(({mark:t,reason:s})=>t==="unknown"&&s.code!=="budget-none").some(({id:t})=>pe.includes(t))?"inconclusive":e.some(({mark:t})=>t==="warn\
ing")?"warn":e.some(({mark:t})=>t==="ok")?"pass":"inconclusive"}function ye(e,n,t){const s=o=>o==="fail"?"failure":o==="warn"?"warning":"success";switch(e){case"\
pass":return"success";case"warn":return"warning";case"fail":return s(t.onBreach);case"inconclusive":return s(n?t.onInconclusive:t.onNoData)}}var J=g(14134),U=g(
97378);function Me(e,n,t){const{seen:s,source:o,errorMessages:r,notices:i,url:a,cancelled:c}=e,{unread:u,latestCreated:d,cloudRun:l,refused:f,...m}=s,{service:h,
region:p,report:v,language:k}=n,{project:w,generatedAt:R,calls:gs,bytesBilled:ps}=t,q=ve(s,{p95Ms:n.p95BudgetMs,errorRate:n.errorRateBudget,availability:v.availabilityBudget,
meanRangeMs:v.meanRangeMs,memory:n.memoryBudget!==void 0,cpu:n.cpuBudget!==void 0}),En=we(q),Nn=c&&En!=="fail"?"inconclusive":En,vs=(s.requests?.count??0)>0,ws={
project:w,region:p,service:h};return{schema:"ion-verify/period@1",generatedAt:R,language:k,timeZone:v.timeZone,verdict:Nn,job:c?"failure":ye(Nn,vs,{onBreach:v.onBreach,
onInconclusive:n.onInconclusive,onNoData:n.onNoData}),onBreach:v.onBreach,service:{name:h,region:p,project:w,url:a},...m,requests:m.requests&&fn(m.requests,f),source:{
...o,calls:gs,bytesBilled:ps},errorMessages:r.map(In=>({...In,message:(0,J.yq)(In.message)})),restarts:m.restarts&&{...m.restarts,message:m.restarts.message===null?
null:(0,J.yq)(m.restarts.message)},dependencies:m.dependencies&&{...m.dependencies,detail:(0,J.E$)(m.dependencies.detail)},checks:q,checklist:Mt(s.period.kind,q),
notices:i,links:{logs:(0,U.HM)(w,ke(h,p),s.period.from,s.period.to),metrics:(0,U.pP)(ws),dashboards:(0,U.jl)(w)}}}function ke(e,n){return`resource.type="cloud_r\
un_revision" AND resource.labels.service_name="${e}" AND resource.labels.location="${n}"`}const I=25e4;function be(e,n,t){return e!=="auto"?{order:[e],reason:{code:"\
asked-for"}}:n===null?{order:["logs","monitoring"],reason:{code:"volume-unknown"}}:n<=I?{order:["logs","monitoring"],reason:{code:"fits-quota",most:I}}:{order:t?
["bigquery","monitoring","logs"]:["monitoring","logs"],reason:{code:"above-quota",most:I}}}var kn=g(77598),bn=g(94203),Sn=g(33025);const Se=3,Ae=2e3,Re=3;async function Te(e,{
signal:n}){const{base:t,settings:s,clock:o}=e;if(s.healthPath===void 0)return null;const r=t+s.healthPath,i=async()=>await e.send({...An(e),name:"health",url:r,
method:"GET",body:void 0,repeated:!1,direct:!0,wanted:(0,bn.Q)("health")},o,n);let a=await i();for(let f=1;f<Se&&!Oe(a);f+=1)await o.sleep(Ae,n),a=await i();const{
status:c,ok:u,reason:d,dependencies:l}=a;return!u&&(a.door!==null||a.misdirected!==void 0)?null:{url:r,status:c,ok:u,detail:d??"",parts:l}}async function Pe(e,{
signal:n}){const{base:t,settings:s,clock:o}=e;if(s.chatPath===void 0)return null;const r=t+s.chatPath,i=De(s.chatBody);if(i===null)return null;const a=async d=>await e.
send({...An(e),name:"chat",url:r,method:"POST",body:i,repeated:d,direct:!0,wanted:(0,bn.Q)("chat")},o,n),c=await a(!1);if(!c.ok)return null;const u=[];for(let d=0;d<
Re;d+=1){const l=await a(!0);l.ok&&u.push(l.durationMs)}return u.length===0?null:{firstMs:c.durationMs,repeatedMs:P(u),repeats:u.length}}function De(e){const n=(0,kn.
randomBytes)(6).toString("hex");if(e.includes(Sn.l))return e.replaceAll(Sn.l,n);try{const t=JSON.parse(e);return typeof t!="object"||t===null||!("message"in t)||
typeof t.message!="string"?null:JSON.stringify({...t,message:`${t.message} ${n}`})}catch{return null}}function Oe({ok:e,dependencies:n}){return e&&n.every(t=>t.
ok)}function An({settings:e}){return{timeoutMs:e.probeTimeoutMs,userAgent:"ion-verify/1 (report)",traceId:(0,kn.randomBytes)(16).toString("hex"),headers:e.probeHeaders}}
var Be=g(73335),W=g(90915),xe=g(48946);const Z=36e5,B=24,Ee=3,Ne=12,Ie=.8,Le=.02;function Rn(e,n){const t=He(e);if(t.length<Ee||t.some(l=>l.filter(f=>f!==null).
length<Ne))return null;const s=t.map(l=>P(l.filter(f=>f!==null))),o=[];let[r,i]=[0,0];for(const[l,f]of t.entries())for(let m=l+1;m<t.length;m+=1)for(const[h,p]of f.
entries()){const v=t[m]?.[h]??null;p===null||v===null||(o.push((v-p)/(m-l)),!(m>l+1)&&(i+=1,v>p&&(r+=1)))}const a=i===0?0:r/i,c=P(o),u=s.every((l,f)=>f===0||l>(s[f-
1]??1/0))&&a>=Ie&&c>=Le*(n??s[0]??0),d=s.at(-1)??0;return{dailyMedians:s,risingShare:a,slopePerDay:c,leak:u,daysToLimit:u&&n!==null?Math.max(0,(n-d)/c-.5):null}}
const V=7;function je(e,n){const t=Rn(e,n);if(t===null||t.leak||t.dailyMedians.length<=V)return t;const s=e.reduce((o,{at:r})=>Math.max(o,r),-1/0);for(let o=0;o+
V<=t.dailyMedians.length;o+=1){const r=s-o*B*Z,i=r-V*B*Z,a=Rn(e.filter(({at:c})=>c>i&&c<=r),n);if(a?.leak===!0)return a}return t}function He(e){const n=e.reduce(
(o,{at:r})=>Math.max(o,r),-1/0),t=new Map;for(const{at:o,value:r}of e){const i=Math.floor((n-o)/Z),a=t.get(i);a===void 0?t.set(i,[r]):a.push(r)}const s=Math.floor(
(Math.max(-1,...t.keys())+1)/B);return Array.from({length:s},(o,r)=>{const i=s-1-r;return Array.from({length:B},(a,c)=>$e(t.get(i*B+B-1-c)))})}function $e(e){const n=e?.
toSorted((t,s)=>t-s);return n?.[Math.ceil(n.length*.1)-1]??null}var ze=g(78663),Tn=g(77074);const A=3*6e4;class Ce{notices=[];unread={};#t;#e;constructor(n,t){this.#t=
n,this.#e=t}get cancelled(){return this.#e.aborted}tell(...n){this.notices.push(...n)}async read(n,t,s){try{return this.#e.throwIfAborted(),await s({deadline:this.#t.
now()+t,signal:this.#e})}catch(o){if(!this.#e.aborted&&!(0,Tn.D)(o))throw o;const r=this.#e.aborted?"cancelled":o instanceof Error?o.message:String(o);return n!==
null&&(this.unread[n]=r),null}}}const b=6e4,x=60*b,Pn=10*b,Dn=24*x,Ge=4*b,X=30;function Fe({period:{kind:e,ms:n},offsetMs:t},s,o){const r=Math.floor((o-Ge)/b)*b,
i=t===void 0||s===null?r:Math.ceil((s+t)/b)*b,a=i-n,c=a+Math.floor((r-a)/Pn)*Pn,u=i<=r?i:c>a?c:r,d=Math.min(a,u-b),l=[];i>r&&l.push({code:"not-over",plannedTo:i});
const f=o-X*Dn;return d<f-x&&l.push({code:"retention",days:X,from:f}),{period:{kind:e,from:d,to:u,deployedAt:s,offsetMs:t??null},notices:l}}const Qe=62;function Je({
from:e,to:n}){const t=n-e,o=[5*b,10*b,30*b,x,2*x,6*x,Dn].find(i=>t%i===0&&t/i<=31);if(o!==void 0)return t/o;const r=t/b;for(let i=Math.min(Qe,r);i>1;i-=1)if(r%i===
0)return i;return 1}const Ue=100;async function We(e,n,t){const[s,o]=await Promise.all([e.service(n,t),e.revisions(n,t)]);return{service:s,revisions:o,complete:o.
length<Ue}}function Ze(e,{from:n,to:t},s){const o=[],r=e.flatMap(({name:a,createdAt:c})=>c===null?[]:[{name:a,createdAt:c}]),i=r.reduce((a,{createdAt:c})=>Math.
min(a,c),1/0);s&&i>n&&i<t&&o.push({code:"service-younger",since:i});for(const{name:a,createdAt:c}of r.toSorted((u,d)=>u.createdAt-d.createdAt))c>n&&c<t&&o.push(
{code:"deployed-within",revision:a,at:c});return o}function Ve({service:e,revisions:n}){const t=(0,W.HQ)(e).toSorted((s,o)=>o.percent-s.percent)[0];return n.find(
({name:s})=>s===t?.revision)??null}function Xe(e,n){const t=n-X*864e5;if(e===null||!e.complete)return t;const s=e.revisions.reduce((o,{createdAt:r})=>Math.min(o,
r??o),1/0);return s===1/0?t:Math.max(t,s)}const Ke=20*6e4;async function Ye(e,n,t,s){const{readers:o,attempts:r}=e,{requests:i,source:a}=await qe(e,n,t),c=await r.
read("refused",A,async l=>await o.refused(n,l)),u=await r.read("restarts",A,async l=>await o.restarts(n,l)),d=await r.read("errors",A,async l=>await o.errors(n,
s,l));return d?.truncated===!0&&r.tell({code:"errors-truncated"}),c===null?r.unread.refused??="the log gave none but empty pages":c.count>0&&r.tell({code:"refus\
ed",count:c.count,fraction:c.fraction}),{requests:i,refused:c&&{...c,counted:i!==null&&_e(i,n)},source:a,restarts:u,errorMessages:d?.errorMessages??[],newMessages:d?.
newMessages??null}}async function qe({settings:e,readers:n,attempts:t},s,o){const{source:r,bigqueryDataset:i}=e.report,{order:a,reason:c}=be(r,o,i!==void 0);let u=c;
for(const d of a){delete t.unread.requests;const l=await t.read("requests",Ke,async m=>await(await n.source(d)).read(s,m)),f=t.unread.requests;if(f===void 0||t.
cancelled)return{requests:l,source:{kind:l?.kind??d,reason:u,expected:o}};d==="bigquery"&&(u={code:"bigquery-unavailable",detail:f}),t.tell({code:"not-read",what:"\
requests",detail:f})}return{requests:null,source:{kind:a[0],reason:u,expected:o}}}function _e({of:e,kind:n},{fields:t}){return e==="platform"?n!=="monitoring":[
t.latency,t.status].some(s=>s.startsWith("httpRequest."))}const ns={week:3,day:6,custom:0},ts=7*864e5,es=4;class ss{#t;#e;#s;#n;constructor(n,t,s,o){this.#t=n,this.#e=
t,this.#s=s,this.#n=new Ce(s,o)}async run(n){const{report:t,service:s,region:o}=this.#t,r=await this.#n.read("revisions",A,async w=>await We(await this.#e.cloudRun(),
s,w)),i=r===null?null:Ve(r),{period:a,notices:c}=Fe(t,i?.createdAt??null,this.#s.now());this.#n.tell(...c),t.offsetMs!==void 0&&a.deployedAt===null&&this.#n.tell(
{code:"offset-unknown"});const u=(r?.revisions??[]).filter(({createdAt:w})=>w===null||w<a.to);this.#n.tell(...Ze(u,a,r?.complete??!1));const d={project:n,service:s,
region:o,from:a.from,to:a.to,slices:Je(a),slowMs:t.slowThresholdMs,fields:(0,T.Pf)(this.#t),errorStatus:this.#t.errorStatus,users:(0,H.hC)(this.#t)},l=await this.#n.
read("consistency",A,async w=>await this.#e.counts(d,w)),[f,m,h,p]=await Promise.all([Ye({settings:this.#t,readers:this.#e,attempts:this.#n},d,l?.requests??null,
Xe(r,this.#s.now())),this.#o(d,i),this.#r(d),this.#a(r?.service??null)]),{requests:v,source:k}=f;v===null&&this.#n.unread.requests===void 0&&this.#n.tell({code:"\
no-data"}),v?.sampling&&this.#n.tell({code:"sampled",fraction:v.sampling.fraction}),v?.metricSince!==void 0&&this.#n.tell({code:"metric-incomplete",since:v.metricSince}),
v!==null&&v.of==="platform"&&this.#n.tell({code:"platform-figures"}),v!==null&&v.groups.length===0&&this.#n.tell({code:"no-groups-in-source"});for(const[w,R]of Object.
entries(this.#n.unread))w==="requests"||w==="consistency"||this.#n.tell({code:"not-read",what:w,detail:R});return{seen:{period:a,revisions:u.filter(({createdAt:w})=>w!==
null).map(({name:w,createdAt:R})=>({name:w,createdAt:R})).toSorted((w,R)=>(w.createdAt??0)-(R.createdAt??0)),traffic:r===null?[]:(0,W.HQ)(r.service),latestCreated:r?.
service.latestCreatedRevision??null,requests:v,resources:m,refused:f.refused,restarts:f.restarts,...p,newMessages:f.newMessages,trend:h.length<2?null:{points:h,
trend:Qt(h.map(({to:w,p95Ms:R})=>({at:w,value:R})),this.#t.p95BudgetMs??null)},configuration:r===null?[]:(0,Be.O)(t,i,(0,W.HQ)(r.service),r.service.latestReadyRevision),
cloudRun:l,unread:this.#n.unread},source:k,errorMessages:f.errorMessages,notices:this.#n.notices,url:this.#t.url??r?.service.uri??null,cancelled:this.#n.cancelled}}async#o(n,t){
const s=await this.#n.read("resources",A,async a=>await this.#e.resources(n,a)),o=(0,ze.h)(t),r=a=>{if(s===null||s[a].length===0)return null;const{limit:c=null,
...u}=(0,xe.mr)(a,this.#t,o)??{};return{limit:c,...u,points:s[a]}},i=r("memory");return{memory:i,cpu:r("cpu"),memoryTrend:i===null?null:je(i.points.map(({at:a,mean:c})=>({
at:a,value:c})),o.memoryBytes??i.limit),instances:s?.instances??[]}}async#r(n){const{kind:t,ms:s}=this.#t.report.period,[o,r]=t==="month"?[es,ts]:[ns[t]+1,s];if(o<
2)return[];const i={...n,from:n.to,to:n.to+r},a=async c=>await this.#e.earlier(i,o,c);return await this.#n.read("trend",A,a)??[]}async#a(n){const t=n===null?null:
this.#e.asking(n);if(t===null)return{dependencies:null,cache:null};const s=await this.#n.read(null,A,async i=>await Te(t,i)),{kind:o}=this.#t.report.period,r=o===
"week"?await this.#n.read(null,A,async i=>await Pe(t,i)):null;return{dependencies:s,cache:r}}}var L=g(46801),K=g(18884),os=g(4385),rs=g(39969),as=g(89404),is=g(
85325),On=g(59348);async function cs(e,n,t){const{service:s,period:o,generatedAt:r}=e;return await(0,On.Uh)([s.name,o.kind,r],n,t,{json:()=>`${JSON.stringify(e,
null,2)}
`,html:async()=>await(0,On.ZZ)(e)})}async function ls(e,n){const{tempDir:t,summaryFile:s}=n.runner,o=(0,os.v)(e),r=await cs(e,t,await(0,K.rm)(e.language));await(0,K.
nU)({language:e.language,outputs:us(e,r),summary:()=>(0,rs.Gc)(o),errors:[],ending:{job:e.job,line:(0,as.gD)(o)}},s),await(0,is.Q)(n).finish(e)}function us(e,n){
const t=s=>{const o=e.checks.find(r=>r.id===s)?.value??null;return o===null?"":String(o)};return{verdict:e.verdict,requests:String(e.requests?.count??0),"error-\
rate":t("error-rate"),availability:t("availability"),"p95-ms":t("p95"),source:e.source.kind,report:n.json,"report-html":n.html}}var Y=g(82328),Bn=g(30934);const ds=5e3;
async function fs(e){const n=(0,Hn.f)(process.env),t=await(0,j.sb)({env:process.env,readFile:j.Ts}),{settings:s}=t;await(0,L.QU)((0,j.Fj)(s)),t.configFile!==null&&
(0,L.cv)((0,Y.S3)(t.configFile,t.settings.language));const o=Ln.m;let r=o.now();await xn(t,{onReading:(i,a)=>{o.now()-r<ds||(r=o.now(),(0,L.cv)((0,Y.Be)(i,a,s.language)))},
onSql:(i,a)=>(0,L.cv)((0,Y.Zg)(i,a,s.language)),warn:(0,K.pj)(t.settings.language),publish:async i=>await ls(i,{settings:s,runner:n,clock:o,cancel:e})},e)}async function xn(e,n,t){
const{settings:s}=e,o=(0,jn.Q)(e,t,{warn:n.warn,plannedMs:0}),r=await ms(o,s),i={bytes:null},a=hs(o,s,n,i),c=await new ss(s,a,o.clock,t).run(r),u=Me(c,s,{project:r,
generatedAt:o.clock.now(),calls:{...o.calls},bytesBilled:i.bytes});return await n.publish(u),await o.close(),u}async function ms(e,n){try{return await e.signIn()}catch(t){
if(!(0,Tn.D)(t))throw t;return n.project??""}}function hs(e,n,t,s){const o={latency:(0,Bn.R)(n.service,"latency"),requests:(0,Bn.R)(n.service,"requests")},r=async a=>{
switch(a){case"logs":return new Zn(await e.logs(),I,t.onReading);case"monitoring":return await i();case"bigquery":{const{SqlRequests:c}=await g.e(4409).then(g.bind(
g,54409)),{bigqueryDataset:u="",bigqueryMaxBytes:d}=n.report;return new c(await e.sql(),{dataset:u,mostBytes:d},{planned:t.onSql,billed:l=>{s.bytes=l}})}}},i=async()=>new rn.
dh(await e.metrics(),o);return{cloudRun:e.cloudRun,counts:async(a,c)=>await(0,rn.zQ)(await e.metrics(),a,c),source:async a=>await r(a),resources:async(a,c)=>await tt(
await e.metrics(),a,c),earlier:async(a,c,u)=>await(await i()).earlier(a,c,u),errors:async(a,c,u)=>await lt(await e.logs(),a,c,u),restarts:async(a,c)=>await ut(await e.
logs(),a,c),refused:async(a,c)=>await ht(await e.logs(),a,c),asking:a=>{const c=n.url??(a.internalOnly||a.defaultUriDisabled?null:a.uri);if(c===null)return null;
const{send:u}=new gt.d({audience:a.invokerIamDisabled?null:a.uri,idToken:e.idToken,sendProbe:pt.N});return{base:c.replace(/\/+$/,""),settings:n,send:u,clock:e.clock}}}}})};
