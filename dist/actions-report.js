"use strict";exports.id=2616,exports.ids=[2616],exports.modules={62616:((gs,_,g)=>{g.r(_),g.d(_,{reportOn:()=>Ln,reportStep:()=>cs});var Cn=g(17138),Gn=g(94009),$=g(26384),Hn=g(
23092),Fn=g(13875),Qn=g(67334),nn=g(28654),tn=g(67750);const en=50,Un=1e3,Wn=.01;class Jn{#n;#t=new Qn.X;#o=new Map;#s;constructor({from:n,to:t,slices:s,slowMs:o,
errorStatus:r}){this.#s=o,this.#n=new nn.Qb({startedAt:n,windowMs:t-n,p95BudgetMs:o,errorStatus:r,parts:s})}get count(){return this.#n.count}add(n){this.#n.add(
{...n,startedAt:n.at});const{latencyMs:t,group:s}=n;if(t===null||(this.#t.add(t),s===null))return;let o=this.#o.get(s);if(o===void 0){if(this.#o.size>=Un)return;
this.#o.set(s,o=new Fn.cR)}o.add(t)}requests(n,t){if(this.count===0)return null;const s=h=>Math.round(h/t),{errors:o,slow:r,byStatus:i,byGroup:a,moreGroups:c,slowest:l,
timeline:d,unusable:u}=this.#n.facts(),f=[...this.#o.values()].map(Zn);return{...n,count:s(this.count),errors:s(o),seen:this.count,sampling:t<1?{fraction:t}:null,
byStatus:i.map(({status:h,count:m})=>({status:h,count:s(m)})),latency:this.#e(s),slow:{thresholdMs:this.#s,count:s(r)},groups:a.slice(0,en).map(({group:h,count:m,
errors:p,slow:v,p95Ms:b})=>({group:h,count:s(m),errors:s(p),slow:s(v),meanMs:this.#n.meanMsOf(h),p95Ms:b})),moreGroups:c+Math.max(0,a.length-en),groupDifference:(0,tn.
W3)(f),slices:d.map(({at:h,requests:m,errors:p,p95Ms:v})=>({at:h,requests:s(m),errors:s(p),p95Ms:v})),slowest:l,unusable:s(u.missing+u.notANumber+u.negative+u.noStatus)}}#e(n){
const t=this.#t.figures();if(t===null)return null;const s=o=>{const r=this.#t.exact?0:Wn*o;return{ms:o,lowMs:o-r,highMs:o+r}};return{count:n(this.#t.count),meanMs:t.
meanMs,p50:s(t.p50Ms),p95:s(t.p95Ms),p99:s(t.p99Ms),maxMs:t.maxMs,distribution:this.#t.distribution().map(o=>({...o,count:n(o.count)}))}}}function Zn(e){const{from:n,
to:t}=e.span;return Array.from({length:t-n},(s,o)=>({from:n+o,to:n+o+1,count:e.in(n+o)}))}var w=g(84638),B=g(33678),R=g(43010),sn=g(55944),j=g(26207),Kn=g(44257);
const on=80,Vn=.5,Xn=2;class Yn{#n;#t;#o;constructor(n,t,s=()=>{}){this.#n=n,this.#t=t,this.#o=s}async read(n,t){const s={service:n.service,region:n.region,revision:null};
return await this.#s(n,"app",(0,w.W$)(s,n.fields),t)??await this.#s(n,"platform",(0,w.u)(s),t)}async#s(n,t,s,o){const r=t==="app"?await this.#e(n,o):new Set,i=a=>(0,j.
NI)((0,j.iN)(a),n.users)!==null||a.trace!==void 0&&r.has((0,sn.k)(a.trace))?null:t==="app"?(0,B.ez)(a,n.fields):(0,B.y2)(a);for(let a=1;;){const c=(0,w.jJ)((0,w.
Tq)(s,n.from,n.to),a),{tally:l,expected:d}=await this.#a(n,(0,w.jJ)(s,a),a,i,o);if(l!==null)return l.requests({kind:a<1?"logs-sampled":"logs",of:t,query:c},a);a=
(0,Kn.Hg)(Math.min(.5,Vn*on*R.T0/d)*a)}}async#e({service:n,region:t,from:s,to:o},r){const i=new Set,a=(0,w.f2)({service:n,region:t,revision:null});let c=0;for await(const{
entries:l,last:d}of new R.qs(this.#n).read(u=>(0,w.Tq)(a,s-_n,u),o,r)){for(const{trace:u}of l)u!==void 0&&i.add((0,sn.k)(u));if(c+=1,d||c>=qn)break}return i}async#a(n,t,s,o,r){
const{from:i,to:a}=n,c=s<1?Xn*on*R.T0:this.#t,l=new Jn(n),d=new Set;let u=a;for await(const{entries:f,last:h}of new R.qs(this.#n).read(m=>(0,w.Tq)(t,i,m),a,r)){
for(const p of f){const v=(0,B.e9)(p.timestamp);if(!(v>=i&&v<a))continue;u=Math.min(u,v);const b=(0,B.k2)(p);if(d.has(b))continue;d.add(b);const y=o(p);y!==null&&
l.add(y)}if(h)break;const m=a===u?0:d.size*(a-i)/(a-u);if(this.#o(d.size,Math.round(m)),d.size>c||m>c*(1+nt/d.size))return{tally:null,expected:m}}return{tally:l,
expected:d.size}}}const qn=5,_n=6e4,nt=2e4;var rn=g(19334),tt=g(4843);const et="run.googleapis.com/container/memory/usage",st="run.googleapis.com/container/cpu/\
utilizations",ot="run.googleapis.com/container/instance_count",an=6e4,cn=60*an;async function rt(e,{service:n,region:t,from:s,to:o},r){const i=o-s>4*cn?cn:an,a={
service:n,region:t,from:s,to:o,alignmentMs:i,and:"",groupBy:[]},[c,l,d]=await Promise.all([e.series({...a,metric:et,aligner:"ALIGN_SUM"},r),e.series({...a,metric:st,
aligner:"ALIGN_DELTA"},r),e.series({...a,metric:ot,aligner:"ALIGN_MAX",and:'metric.labels.state="active"'},r)]),u=f=>f.flatMap(({points:h})=>h.flatMap(({at:m,value:p})=>typeof p==
"number"||p.count===0?[]:[at(m,p)]));return{memory:u(c),cpu:u(l),instances:d.flatMap(({points:f})=>f.flatMap(({at:h,value:m})=>typeof m=="number"?[{at:h,value:m}]:
[]))}}function at(e,n){const t=(0,tt.L)(n).at(-1)?.from??0;return{at:e,mean:n.mean,high:Math.max(n.mean,t)}}var it=g(96279),ct=g(68898),ln=g(20197);const lt=8,ut=6,
z=4,dt=10,un=10,ft=.25;async function ht(e,n,t,s){const{from:o,to:r}=n,i=C(n),a=new ln.W(null,{from:o,to:r}),c=await G(a,e,(0,w.ru)(i),n,lt,s),l=a.messages(dt),
d=Math.max(t,o-(r-o));if(o-d<ft*(r-o))return{errorMessages:l,newMessages:null,truncated:c||a.truncated};const u=new ct.P(e,i,d);await u.read(o,ut,s);const f=new it.
p;for(const m of u.errors.messages)f.add("baseline",m);for(const m of a.errors.messages)f.add("candidate",m);const h=f.newPatterns();return{errorMessages:l,newMessages:{
baseline:"",...u.looked??{from:d,to:o},compared:u.errors.total,truncated:u.truncated||u.errors.left>0,patterns:h.slice(0,un),more:Math.max(0,h.length-un),atLeast:c||
a.errors.left>0||f.unsorted>0},truncated:c||a.truncated}}async function mt(e,n,t){const s=C(n),o=new ln.W(null,n);if(await G(o,e,(0,w.rI)(s),n,z,t)&&o.kills.length+
o.restarts.length===0)throw new gt;await G(o,e,(0,w.gw)(s),n,z,t);const i=[...o.kills,...o.restarts].toSorted((c,l)=>c.at-l.at),a=i.at(-1);return{starts:o.starts.
size,kills:i.length,recovered:a===void 0?null:await pt(e,n,a.at,t),lastAt:a?.at??null,message:a?.message??null}}class gt extends Error{failure="too-large";kind="\
too-large";constructor(){super("there were more notes of the instances than can be read")}}async function pt(e,n,t,s){const o=C(n),r=[{filter:(0,w.u)(o),observe:B.
y2},{filter:(0,w.W$)(o,n.fields),observe:i=>(0,B.ez)(i,n.fields)}];for(const{filter:i,observe:a}of r){let c=0;for await(const{entries:l,last:d}of new R.qs(e).read(
u=>(0,w.Tq)(i,t+1,u),n.to,s)){const u=l.filter(f=>(0,nn.Pd)(a(f),n.errorStatus)===!0);if(l.length>0)return u.length<l.length/2;if(c+=1,d||c>=z)break}}return null}
function C({service:e,region:n}){return{service:e,region:n,revision:null}}async function G(e,n,t,{from:s,to:o},r,i){let a=0;for await(const{entries:c,last:l}of new R.
qs(n).read(d=>(0,w.Tq)(t,s,d),o,i)){if(e.read(c,()=>!1),a+=1,l)return!1;if(a>=r)return!0}return!1}var vt=g(6964);async function yt(e,n,t){const{service:s,region:o,
from:r,to:i}=n,a=(0,w.DV)({service:s,region:o,revision:null}),c=await(0,vt.s)(e,a,{from:r,to:i},B.y2,t);if(c===null)return null;const{fraction:l}=c,d=c.items.filter(
m=>m.refused),u=m=>Math.round(m/l),f=Array.from({length:n.slices},()=>0),h=new Map;for(const{at:m,status:p}of d){const v=Math.floor((m-r)/(i-r)*n.slices);f[v]=(f[v]??
0)+1,p!==null&&h.set(p,(h.get(p)??0)+1)}return{count:u(d.length),byStatus:[...h].map(([m,p])=>({status:m,count:u(p)})),slices:f.map(u),fraction:l,query:c.filter}}
var wt=g(89285),H=g(10661);const dn=[["mean-time",["mean"]],["requests-by-status",["availability"]],["error-rate",["error-rate"]],["latency",["p95"]],["memory-s\
table",["memory","memory-leak"]],["user-reports",[]],["dependencies",["dependencies"]],["error-logs",["new-errors"]],["slow-by-group",["groups"]],["groups-work",
["groups-work"]],["groups-alike",["groups"]],["configuration",["configuration"]]],Mt={day:dn,custom:dn,week:[["latency",["p95"]],["error-rate",["error-rate"]],[
"no-memory-leak",["memory-leak"]],["cpu-consistent",["cpu","cpu-consistent"]],["nothing-unusual",["new-errors","groups"]],["self-recovery",["restarts"]],["no-ro\
llback",["no-rollback"]],["user-reports",[]],["data-consistent",["data-consistent"]],["memory-stable",["memory","memory-leak"]],["cache-effective",["cache"]],["\
groups-work",["groups-work"]],["configuration",["configuration"]]],month:[["availability",["availability"]],["error-rate",["error-rate"]],["latency",["p95"]],["\
trend",["p95-trend"]],["no-memory-leak",["memory-leak"]],["self-recovery",["restarts"]],["groups-work",["groups-work"]],["user-reports",[]],["configuration",["c\
onfiguration"]]]},kt=["failed","warning","unknown","ok"];function bt(e,{mark:n,reason:t}){return e==="self-recovery"&&t.code==="restarted"&&t.recovered===!0?"ok":
n}function St(e,n){return Mt[e].map(([t,s])=>{const r=s.map(i=>n.find(a=>a.id===i)).map(i=>i===void 0?"unknown":bt(t,i));return{id:t,by:s,mark:kt.find(i=>r.includes(
i))??"unknown"}})}function fn(e,n){if(n===null||n.count===0)return e;const{count:t,fraction:s,query:o,counted:r}=n,i={...e,refused:{count:t,fraction:s,query:r?null:
o}};if(r)return i;const a=e.count+t;return{...i,count:a,errors:e.errors+t,seen:e.count===0?a:Math.round(e.seen*a/e.count),byStatus:At([...e.byStatus,...n.byStatus]),
slices:e.slices.map((c,l)=>({...c,requests:c.requests+(n.slices[l]??0),errors:c.errors+(n.slices[l]??0)}))}}function At(e){const n=new Map;for(const{status:t,count:s}of e)
n.set(t,(n.get(t)??0)+s);return[...n].map(([t,s])=>({status:t,count:s})).toSorted((t,s)=>s.count-t.count||t.status-s.status)}var F=g(38419),Tt=g(21743);const Bt=.01,
Pt=.05,Rt=3;function Q(e,n,t,s){const o=Math.round(n.seen),r=n.count===0?0:n.seen/n.count,i=Math.min(o,Math.round(t*r)),a=n.count===0?0:t/n.count,c=(0,Tt.m)(o,i),
l={id:e,n:o,interval:c,rate:a};if(o===0)return{...l,interval:null,mark:"unknown",reason:{code:"no-data"}};const d=o*s>=Rt;return a>s?(0,F.fl)(o,i,s)<=Bt?{...l,mark:"\
failed",reason:{code:"beyond"}}:{...l,mark:d?"warning":"unknown",reason:{code:"beyond-unproven"}}:(0,F.Er)(o,i,s)<=Pt?{...l,mark:"ok",reason:{code:"within"}}:{...l,
mark:d?"ok":"unknown",reason:{code:"within-unproven"}}}var xt=g(63684);const Dt=30,Ot=5,Nt=.5,Et=1.25,It=20;function Lt(e,n,t,s){const o=["availability","error-\
rate","mean","p95","groups","groups-work"];return e===null||e.count===0?o.map(r=>({id:r,mark:"unknown",value:null,limit:null,unit:r==="mean"||r==="p95"?"ms":"ra\
tio",n:0,interval:null,reason:s===void 0?{code:"no-data"}:{code:"not-read",detail:s}})):[$t(e,n,t.availability),jt(e,t.errorRate),zt(e,t.meanRangeMs),Ct(e,t.p95Ms),
Gt(e),Ht(e)]}function $t(e,{cloudRun:n,refused:t},s){const o=(h,m,p)=>h.reduce((v,{status:b,count:y})=>v+(b>=m&&b<p?y:0),0),r=n!==null&&n.requests>0,i=t?.count??
0,a=r?n.requests+i:0,c=r?n.serverErrors+i:o(e.byStatus,500,600)+o(t?.byStatus??[],0,500),l=r?{count:a,seen:a}:e,{rate:d,interval:u,...f}=Q("availability",l,c,1-
s);return{...f,value:1-d,limit:s,unit:"ratio",interval:u===null?null:{low:1-(u.high??1),high:1-u.low}}}function jt(e,n){const{rate:t,...s}=Q("error-rate",e,e.errors,
n);return{...s,value:t,limit:n,unit:"ratio"}}function zt({latency:e},n){const t=e?.meanMs??null,s={id:"mean",value:t,limit:n?.high??null,unit:"ms",n:e?.count??0,
interval:null};return t===null||s.n<Dt?{...s,mark:"unknown",reason:{code:"no-data"}}:n===void 0?{...s,mark:"unknown",reason:{code:"not-asked"}}:t>n.high?{...s,mark:"\
failed",reason:{code:"beyond"}}:t<n.low?{...s,mark:"warning",reason:{code:"below-range",low:n.low}}:{...s,mark:"ok",reason:{code:"within"}}}function Ct(e,n){const{
latency:t}=e,s={id:"p95",limit:n,unit:"ms",n:0,interval:null};if(t===null)return{...s,value:null,mark:"unknown",reason:{code:"no-data"}};const{ms:o,lowMs:r,highMs:i}=t.
p95,a={...s,value:o,n:t.count,interval:r===i?null:{low:r,high:i}};if(r<n&&(i===null||i>n)&&r!==i)return{...a,mark:"unknown",reason:{code:"unresolved",low:r,high:i}};
const c=(0,tn.d2)(t.distribution.map(({fromMs:h,toMs:m,count:p})=>({from:h,to:m,count:p})),n),l=o>n?Math.max(c.count,.05*t.count):Math.min(c.count,.05*t.count),
d={...e,count:t.count,seen:t.count*e.seen/e.count},{mark:u,reason:f}=Q("p95",d,l,.05);return o>n?{...a,mark:u==="ok"?"warning":u,reason:u==="ok"?{code:"beyond-u\
nproven"}:f}:{...a,mark:u,reason:f}}function Gt(e){const{groups:n,groupDifference:t}=e,o={id:"groups",value:null,limit:null,unit:"count",n:n.reduce((h,{count:m})=>h+
m,0),interval:null};if(t===null)return{...o,mark:"unknown",reason:{code:"no-groups"}};const{p:r,epsilonSquared:i}=t,a=e.count===0?0:e.seen/e.count,c=n.flatMap(({
group:h,count:m,meanMs:p})=>p===null||m*a<It?[]:[{group:h,count:m,meanMs:p}]),l=c.toSorted((h,m)=>m.meanMs-h.meanMs)[0],d=c.filter(h=>h!==l),u=d.reduce((h,{count:m})=>h+
m,0),f=d.reduce((h,{count:m,meanMs:p})=>h+m*p,0)/u;if(r<xt.Je&&l!==void 0&&l.meanMs>=Et*f){const h={slowest:l.group,meanMs:l.meanMs,othersMeanMs:f};return{...o,
mark:"warning",reason:{code:"groups-differ",groups:n.length,p:r,effect:i,...h}}}return{...o,mark:"ok",reason:{code:"groups-alike",groups:n.length,p:r,effect:i}}}
function Ht(e){const{groups:n}=e,t=e.count===0?0:e.seen/e.count,o={id:"groups-work",value:null,limit:null,unit:"count",n:n.reduce((d,{count:u})=>d+u,0),interval:null};
if(n.length===0)return{...o,mark:"unknown",reason:{code:"no-groups"}};const r=n.filter(({count:d,errors:u})=>d*t>=Ot&&u>Nt*d).toSorted((d,u)=>u.errors-d.errors),
[i]=r;if(i===void 0)return{...o,mark:"ok",reason:{code:"all-groups-work",groups:n.length}};const{group:a,count:c,errors:l}=i;return{...o,mark:"failed",reason:{code:"\
group-broken",group:a,requests:c,errors:l,more:r.length-1}}}var Ft=g(90429);const Qt=10,Ut=.05;function Wt(e,n){const t=e.toSorted((l,d)=>l.at-d.at),s=t.at(-1),
o=mn(t);if(s===void 0||o===null)return null;const{s:r,p:i}=hn(t.map(({value:l})=>l)),a=P(t.map(({at:l,value:d})=>d-o*(l-s.at))),c=a>=n?s.at:o>0?s.at+(n-a)/o:null;
return{n:t.length,s:r,p:i,slope:o,crossesAt:c,rising:i<=Ut&&o>0}}function hn(e){const n=e.length;let t=0;for(const[i,a]of e.entries())for(const c of e.slice(i+1))
t+=Math.sign(c-a);const s=Jt(e);if(n<=Qt)return{s:t,p:Zt(n,s,t)};const o=i=>i*(i-1)*(2*i+5),r=(o(n)-s.reduce((i,a)=>i+o(a),0))/18;return{s:t,p:r===0?1:(0,Ft.su)(
(t-1)/Math.sqrt(r))}}function mn(e){const n=[];for(const[t,s]of e.entries())for(const o of e.slice(t+1))o.at!==s.at&&n.push((o.value-s.value)/(o.at-s.at));return n.
length===0?null:P(n)}function P(e){const n=e.toSorted((s,o)=>s-o),t=(n.length-1)/2;return((n[Math.floor(t)]??Number.NaN)+(n[Math.ceil(t)]??Number.NaN))/2}function Jt(e){
const n=new Map;for(const t of e)n.set(t,(n.get(t)??0)+1);return[...n.values()]}function Zt(e,n,t){let s=[1];for(let i=2;i<=e;i+=1)s=Kt(s,i);for(const i of n)for(let a=2;a<=
i;a+=1)s=Vt(s,a);const o=s.length-1,r=s.reduce((i,a)=>i+a,0);return s.slice(0,Math.floor((o-t)/2)+1).reduce((i,a)=>i+a,0)/r}function Kt(e,n){const t=[];for(const[
s,o]of e.entries())for(let r=s;r<s+n;r+=1)t[r]=(t[r]??0)+o;return t}function Vt(e,n){const t=[];for(let s=0;s<e.length-n+1;s+=1){const o=t.slice(Math.max(0,s-n+
1)).reduce((r,i)=>r+i,0);t.push((e[s]??0)-o)}return t}const x=36e5,gn=24*x,pn=6*x,vn=.1,Xt=.01,Yt=.3,qt=.1,_t=.5;function ne(e,n){const{memory:t,memoryTrend:s,cpu:o}=e.
resources,r=e.unread.resources,[i,a]=[yn(t,e),yn(o,e)];return[E(wn("memory",t,n.memoryBytes,"bytes",r),i),E(ee(t,s,r),i),E(wn("cpu",o,n.cpu,"ratio",r),a),E(se(o,
r),a)]}const te=50;function yn(e,{period:n,cloudRun:t,requests:s}){const o=e?.points.at(-1);if(o===void 0)return null;const r=t?.slices??s?.slices.map(d=>d.requests)??
[],i=(n.to-n.from)/Math.max(1,r.length),a=e?.points.slice(1).map(({at:d},u)=>d-(e.points[u]?.at??0))??[],c=a.length===0?x:Math.min(...a);return r.filter((d,u)=>d>=
te&&n.from+u*i>=o.at+2*c).length===0?null:`Cloud Monitoring has no point after ${new Date(o.at).toISOString()}, though requests were served after it`}function E(e,n){
return n===null||e.mark!=="ok"?e:{...e,mark:"unknown",reason:{code:"not-read",detail:n}}}function U(e,n,t,s){return{id:e,mark:"unknown",value:null,limit:t,unit:n,
n:0,interval:null,reason:s===void 0?{code:"no-data"}:{code:"not-read",detail:s}}}function wn(e,n,t,s,o){if(n===null||n.points.length===0)return U(e,s,t,o);const{
points:r}=n,i=r.filter(({high:h})=>h>t),a=Math.max(...r.map(({high:h})=>h)),c={id:e,value:a,limit:t,unit:s,n:r.length,interval:null},[l]=i;if(l===void 0)return{
...c,mark:"ok",reason:{code:"within"}};const d=r.some(({high:h,mean:m},p)=>m>t||h>t&&(r[p+1]?.high??0)>t),u=r.length<2?x:(r[1]?.at??0)-(r[0]?.at??0),f={code:"ho\
urs-above",forMs:i.length*u,firstAt:l.at};return{...c,mark:d?"failed":"warning",reason:f}}function ee(e,n,t){const s="memory-leak";if(e===null||e.points.length===
0)return U(s,"bytes",null,t);const{limit:o}=e,r=e.points.map(({at:f,mean:h})=>({at:f,value:h})),i=r.length;if(n!==null){const{slopePerDay:f,daysToLimit:h,dailyMedians:m}=n,
p={id:s,value:f,limit:null,unit:"bytes",n:i,interval:null};return n.leak?{...p,mark:"failed",reason:{code:"leak",perDayBytes:f,daysToLimit:h}}:hn(m).p<=Xt&&f*m.
length>=vn*o?{...p,mark:"warning",reason:{code:"memory-rises",perDayBytes:f}}:{...p,mark:"ok",reason:{code:"no-leak",days:m.length,perDayBytes:f}}}const[a,c]=[r[0]?.
at??0,r.at(-1)?.at??0],l=mn(r),d={id:s,limit:null,unit:"bytes",n:i,interval:null};if(l===null||c-a<pn){const f={code:"too-short",hours:Math.round((c-a)/x),needed:pn/
x};return{...d,value:null,mark:"unknown",reason:f}}const u=l*gn;return u>=vn*o?{...d,value:u,mark:"warning",reason:{code:"memory-rises",perDayBytes:u}}:{...d,value:u,
mark:"ok",reason:{code:"memory-steady",perDayBytes:u}}}function se(e,n){const t="cpu-consistent";if(e===null||e.points.length<2)return U(t,"ratio",null,n);const s=e.
points.at(-1)?.at??0,o=[...Map.groupBy(e.points,({at:u})=>Math.floor((s-u)/gn)).values()].filter(u=>u.length>=12),r=o.length>=2,i=r?o.map(u=>P(u.map(({mean:f})=>f))):
e.points.map(({mean:u})=>u),[a,c,l]=[Math.min(...i),Math.max(...i),P(i)],d=r?c-a>Math.max(qt,_t*l):c-l>Yt;return{id:t,mark:d?"warning":"ok",value:c,limit:null,unit:"\
ratio",n:i.length,interval:null,reason:{code:d?"swinging-load":"steady-load",least:a,most:c}}}const oe=.5,re=.001,ae=4,ie=365*864e5;function ce(e,n){return[le(e,
n),ue(e),de(e),fe(e),me(e),ge(e),pe(e),ve(e)]}function M(e,n,t,s){return{id:e,mark:n,value:null,limit:null,unit:"count",n:t,interval:null,reason:s}}function S(e,n,t){
return M(e,"unknown",0,n===void 0?{code:t}:{code:"not-read",detail:n})}function le({trend:e,unread:n},t){if(e===null)return{...S("p95-trend",n.trend,"no-data"),
unit:"ms",limit:t};const{points:s,trend:o}=e,[r,i]=s,a=r===void 0||i===void 0?0:i.to-r.to,l={id:"p95-trend",value:s.at(-1)?.p95Ms??null,limit:t,unit:"ms",n:s.length,
interval:null},d=s.length;if(o===null||d<ae&&!o.rising)return{...l,mark:"unknown",reason:{code:"too-few-periods",steps:d}};const{p:u}=o;if(!o.rising)return{...l,
mark:"ok",reason:{code:"steady",steps:d,p:u}};const f=o.slope*a,h=s.at(-1)?.to??0,m=o.crossesAt!==null&&o.crossesAt-h<=ie?o.crossesAt:null;return{...l,mark:"war\
ning",reason:{code:"rising",steps:d,p:u,perStepMs:f,reachedAt:m}}}function ue({restarts:e,unread:n}){if(e===null)return S("restarts",n.restarts,"no-data");const{
kills:t,recovered:s,message:o}=e;if(t===0)return{...M("restarts","ok",e.starts,{code:"no-restarts"}),value:0};const r={code:"restarted",times:t,recovered:s,message:o??
""};return{...M("restarts",s===!1?"failed":"warning",e.starts,r),value:t}}function de({dependencies:e}){if(e===null)return S("dependencies",void 0,"not-asked");
const n=e.parts.filter(({ok:s})=>!s).map(({name:s})=>s),t=e.parts.length;return n.length>0?M("dependencies","failed",t,{code:"parts-failing",names:n.join(", ")}):
e.ok?M("dependencies","ok",t,{code:"all-answer",parts:t}):M("dependencies","failed",t,{code:"health-failing",detail:e.detail})}function fe({newMessages:e,unread:n}){
if(e===null)return S("new-errors",n.errors,"no-data");const t=e.patterns.length+e.more;if(t===0&&e.atLeast)return S("new-errors","there were more errors than ca\
n be read","no-data");if(t===0)return{...M("new-errors","ok",e.compared,{code:"no-new-errors"}),value:0};const s=e.patterns.reduce((o,{count:r})=>o+r,0);return{
...M("new-errors","warning",e.compared,{code:"new-errors",patterns:t,messages:s}),value:t}}const he=50;function me({cloudRun:e,requests:n,unread:t}){if(e===null||
n?.of!=="app")return S("data-consistent",t.consistency,"no-data");const s=n.slices.flatMap(({at:l,requests:d},u)=>{const f=e.slices[u]??0;return d===0&&f>=he?[{
at:l,counted:f}]:[]}),[o]=s;if(o!==void 0){const l=s.reduce((u,{counted:f})=>u+f,0),d={code:"log-silent",parts:s.length,firstAt:o.at,requests:l};return M("data-\
consistent","failed",n.count,d)}if(n.sampling!==null)return S("data-consistent",t.consistency,"no-data");const r=n.byStatus.reduce((l,{status:d,count:u})=>l+(d>=
500?u:0),0),i=e.serverErrors,a=r+i,c=a===0||(0,F.fl)(a,Math.max(r,i),.5)>re;return M("data-consistent",c?"ok":"warning",n.count,{code:c?"logs-agree":"logs-diffe\
r",app:r,platform:i})}function ge({cache:e}){if(e===null)return S("cache",void 0,"not-asked");const{firstMs:n,repeatedMs:t,repeats:s}=e,o=t<=oe*n,r={code:o?"cac\
he-effective":"cache-ineffective",firstMs:n,repeatedMs:t};return M("cache",o?"ok":"unknown",s+1,r)}function pe({configuration:e,unread:n}){if(e.length===0)return S(
"configuration",n.revisions,"not-asked");const t=e.filter(({same:o})=>!o);if(t.length===0)return M("configuration","ok",e.length,{code:"as-wanted",settings:e.length});
const s=t.map(({setting:o,wanted:r,actual:i})=>`${o}: ${i??"\u2013"} \u2260 ${r}`).join(", ");return M("configuration","warning",e.length,{code:"differs",settings:s})}
function ve({traffic:e,latestCreated:n,unread:t}){const s=e.toSorted((o,r)=>r.percent-o.percent)[0];return s===void 0||n===null?S("no-rollback",t.revisions,"no-\
data"):s.revision===n?M("no-rollback","ok",1,{code:"latest-serves",revision:s.revision}):M("no-rollback","warning",1,{code:"older-serves",revision:s.revision,latest:n})}
const ye=["availability","error-rate","p95"];function we(e,n){const t=e.requests===null?null:fn(e.requests,e.refused);return[...Lt(t,e,n,e.unread.requests),...ne(
e,n),...ce(e,n.p95Ms)]}function Me(e){return e.some(({mark:n})=>n==="failed")?"fail":e.some(({id:n,mark:t})=>t==="unknown"&&ye.includes(n))?"inconclusive":e.some(
({mark:n})=>n==="warning")?"warn":"pass"}function ke(e,n,t){const s=o=>o==="fail"?"failure":o==="warn"?"warning":"success";switch(e){case"pass":return"success";case"\
warn":return"warning";case"fail":return s(t.onBreach);case"inconclusive":return s(n?t.onInconclusive:t.onNoData)}}var W=g(14134),J=g(97378);function be(e,n,t){const{
seen:s,source:o,errorMessages:r,notices:i,url:a,cancelled:c}=e,{unread:l,latestCreated:d,cloudRun:u,refused:f,...h}=s,{service:m,region:p,report:v,language:b}=n,
{project:y,generatedAt:T,calls:ds,bytesBilled:fs}=t,q=we(s,{p95Ms:n.p95BudgetMs,errorRate:n.errorRateBudget,availability:v.availabilityBudget,meanRangeMs:v.meanRangeMs,
memoryBytes:n.memoryBudgetBytes,cpu:n.cpuBudget}),$n=Me(q),jn=c&&$n!=="fail"?"inconclusive":$n,hs=(s.requests?.count??0)>0,ms={project:y,region:p,service:m};return{
schema:"ion-verify/period@1",generatedAt:T,language:b,timeZone:v.timeZone,verdict:jn,job:c?"failure":ke(jn,hs,{onBreach:v.onBreach,onInconclusive:n.onInconclusive,
onNoData:n.onNoData}),onBreach:v.onBreach,service:{name:m,region:p,project:y,url:a},...h,requests:h.requests&&fn(h.requests,f),source:{...o,calls:ds,bytesBilled:fs},
errorMessages:r.map(zn=>({...zn,message:(0,W.yq)(zn.message)})),restarts:h.restarts&&{...h.restarts,message:h.restarts.message===null?null:(0,W.yq)(h.restarts.message)},
dependencies:h.dependencies&&{...h.dependencies,detail:(0,W.E$)(h.dependencies.detail)},checks:q,checklist:St(s.period.kind,q),notices:i,links:{logs:(0,J.HM)(y,
Se(m,p),s.period.from,s.period.to),metrics:(0,J.pP)(ms),dashboards:(0,J.jl)(y)}}}function Se(e,n){return`resource.type="cloud_run_revision" AND resource.labels.\
service_name="${e}" AND resource.labels.location="${n}"`}const I=25e4;function Ae(e,n,t){return e!=="auto"?{order:[e],reason:{code:"asked-for"}}:n===null?{order:[
"logs","monitoring"],reason:{code:"volume-unknown"}}:n<=I?{order:["logs","monitoring"],reason:{code:"fits-quota",most:I}}:{order:t?["bigquery","monitoring","log\
s"]:["monitoring","logs"],reason:{code:"above-quota",most:I}}}var Mn=g(77074),kn=g(77598),bn=g(33025);const Te=3,Be=2e3,Pe=3;async function Re(e,{signal:n}){const{
base:t,settings:s,clock:o}=e;if(s.healthPath===void 0)return null;const r=t+s.healthPath,i=async()=>await e.send({...Sn(e),name:"health",url:r,method:"GET",body:void 0,
repeated:!1,direct:!0,wanted:(0,H.Qw)("health")},o,n);let a=await i();for(let f=1;f<Te&&!Oe(a);f+=1)await o.sleep(Be,n),a=await i();const{status:c,ok:l,reason:d,
dependencies:u}=a;return!l&&(a.door!==null||a.misdirected!==void 0)?null:{url:r,status:c,ok:l,detail:d??"",parts:u}}async function xe(e,{signal:n}){const{base:t,
settings:s,clock:o}=e;if(s.chatPath===void 0)return null;const r=t+s.chatPath,i=De(s.chatBody);if(i===null)return null;const a=async d=>await e.send({...Sn(e),name:"\
chat",url:r,method:"POST",body:i,repeated:d,direct:!0,wanted:(0,H.Qw)("chat")},o,n),c=await a(!1);if(!c.ok)return null;const l=[];for(let d=0;d<Pe;d+=1){const u=await a(
!0);u.ok&&l.push(u.durationMs)}return l.length===0?null:{firstMs:c.durationMs,repeatedMs:P(l),repeats:l.length}}function De(e){const n=(0,kn.randomBytes)(6).toString(
"hex");if(e.includes(bn.l))return e.replaceAll(bn.l,n);try{const t=JSON.parse(e);return typeof t!="object"||t===null||!("message"in t)||typeof t.message!="strin\
g"?null:JSON.stringify({...t,message:`${t.message} ${n}`})}catch{return null}}function Oe({ok:e,dependencies:n}){return e&&n.every(t=>t.ok)}function Sn({settings:e}){
return{timeoutMs:e.probeTimeoutMs,userAgent:"ion-verify/1 (report)",traceId:(0,kn.randomBytes)(16).toString("hex"),headers:e.probeHeaders}}var An=g(39463);function Ne(e,n,t,s){
return[O("memory",e.expectMemoryBytes,Le,n?.memoryLimit??null,Tn),O("cpu",e.expectCpu,String,n?.cpuLimit??null,Ie),O("max-instances",e.expectMaxInstances,String,
Pn(n?.maxInstances),Number),O("health-path",e.expectHealthPath,String,n?.healthProbe?.path??null,r=>r),O("health-timeout",e.expectHealthTimeoutMs,Bn,Pn(n?.healthProbe?.
timeoutMs),Number,Bn),e.expectTraffic===void 0?null:Ee(e.expectTraffic,t,s)].filter(r=>r!==null)}function O(e,n,t,s,o,r=()=>s??""){if(n===void 0)return null;const i=s===
null?null:o(s);return{setting:e,wanted:t(n),actual:i===null?s:r(i),same:i===n}}function Ee(e,n,t){const s=new Map;for(const{revision:a,percent:c}of n)c>0&&s.set(
a,(s.get(a)??0)+c);const o=new Map;for(const{revision:a,percent:c}of e){const l=a==="latest"?t??a:a;o.set(l,(o.get(l)??0)+c)}const r=a=>[...a].map(([c,l])=>`${c}\
=${l}%`).join(", "),i=s.size===o.size&&[...o].every(([a,c])=>s.get(a)===c);return{setting:"traffic",wanted:e.map(({revision:a,percent:c})=>`${a}=${c}%`).join(",\
 "),actual:s.size===0?null:r(s),same:i}}function Tn(e){return(0,An.D)(e)??(0,An.D)(`${e}B`)}function Ie(e){const[,n,t]=/^(\d+(?:\.\d+)?)(m?)$/.exec(e)??[];return n===
void 0?null:Number(n)/(t==="m"?1e3:1)}function Le(e){for(const[n,t]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(e%t===0)return`${e/t}${n}`;return`${e} B`}function Bn(e){
return`${e/1e3} s`}function Pn(e){return e==null?null:String(e)}var Z=g(90915);const K=36e5,D=24,$e=3,je=12,ze=.8,Ce=.02;function Rn(e,n){const t=He(e);if(t.length<
$e||t.some(u=>u.filter(f=>f!==null).length<je))return null;const s=t.map(u=>P(u.filter(f=>f!==null))),o=[];let[r,i]=[0,0];for(const[u,f]of t.entries())for(let h=u+
1;h<t.length;h+=1)for(const[m,p]of f.entries()){const v=t[h]?.[m]??null;p===null||v===null||(o.push((v-p)/(h-u)),!(h>u+1)&&(i+=1,v>p&&(r+=1)))}const a=i===0?0:r/
i,c=P(o),l=s.every((u,f)=>f===0||u>(s[f-1]??1/0))&&a>=ze&&c>=Ce*n,d=s.at(-1)??0;return{dailyMedians:s,risingShare:a,slopePerDay:c,leak:l,daysToLimit:l?Math.max(
0,(n-d)/c-.5):null}}const V=7;function Ge(e,n){const t=Rn(e,n);if(t===null||t.leak||t.dailyMedians.length<=V)return t;const s=e.reduce((o,{at:r})=>Math.max(o,r),
-1/0);for(let o=0;o+V<=t.dailyMedians.length;o+=1){const r=s-o*D*K,i=r-V*D*K,a=Rn(e.filter(({at:c})=>c>i&&c<=r),n);if(a?.leak===!0)return a}return t}function He(e){
const n=e.reduce((o,{at:r})=>Math.max(o,r),-1/0),t=new Map;for(const{at:o,value:r}of e){const i=Math.floor((n-o)/K),a=t.get(i);a===void 0?t.set(i,[r]):a.push(r)}
const s=Math.floor((Math.max(-1,...t.keys())+1)/D);return Array.from({length:s},(o,r)=>{const i=s-1-r;return Array.from({length:D},(a,c)=>Fe(t.get(i*D+D-1-c)))})}
function Fe(e){const n=e?.toSorted((t,s)=>t-s);return n?.[Math.ceil(n.length*.1)-1]??null}const k=6e4,N=60*k,xn=10*k,Dn=24*N,Qe=4*k,X=30;function Ue({period:{kind:e,
ms:n},offsetMs:t},s,o){const r=Math.floor((o-Qe)/k)*k,i=t===void 0||s===null?r:Math.ceil((s+t)/k)*k,a=i-n,c=a+Math.floor((r-a)/xn)*xn,l=i<=r?i:c>a?c:r,d=Math.min(
a,l-k),u=[];i>r&&u.push({code:"not-over",plannedTo:i});const f=o-X*Dn;return d<f-N&&u.push({code:"retention",days:X,from:f}),{period:{kind:e,from:d,to:l,deployedAt:s,
offsetMs:t??null},notices:u}}const We=62;function Je({from:e,to:n}){const t=n-e,o=[5*k,10*k,30*k,N,2*N,6*N,Dn].find(i=>t%i===0&&t/i<=31);if(o!==void 0)return t/
o;const r=t/k;for(let i=Math.min(We,r);i>1;i-=1)if(r%i===0)return i;return 1}const Ze=20*6e4,A=3*6e4,Ke={week:3,day:6,custom:0},Ve=7*864e5,Xe=4;class Ye{#n;#t;#o;#s;#e=[];#a={};constructor(n,t,s,o){
this.#n=n,this.#t=t,this.#o=s,this.#s=o}async run(n){const{report:t,service:s,region:o}=this.#n,r=await this.#r("revisions",A,async y=>await this.#i(s,y)),i=r===
null?null:ns(r.service,r.revisions),{period:a,notices:c}=Ue(t,i?.createdAt??null,this.#o.now());this.#e.push(...c),t.offsetMs!==void 0&&a.deployedAt===null&&this.#e.
push({code:"offset-unknown"});const l=(r?.revisions??[]).filter(({createdAt:y})=>y===null||y<a.to);this.#c(l,a,r?.complete??!1);const d={project:n,service:s,region:o,
from:a.from,to:a.to,slices:Je(a),slowMs:t.slowThresholdMs,fields:(0,B.Pf)(this.#n),errorStatus:this.#n.errorStatus,users:(0,j.hC)(this.#n)},u=await this.#r("con\
sistency",A,async y=>await this.#t.counts(d,y)),[f,h,m,p]=await Promise.all([this.#l(d,u?.requests??null,ts(r,this.#o.now())),this.#d(d,i),this.#f(d),this.#h(r?.
service??null)]),{requests:v,source:b}=f;v===null&&this.#a.requests===void 0&&this.#e.push({code:"no-data"}),v?.sampling&&this.#e.push({code:"sampled",fraction:v.
sampling.fraction}),v?.metricSince!==void 0&&this.#e.push({code:"metric-incomplete",since:v.metricSince}),v!==null&&v.of==="platform"&&this.#e.push({code:"platf\
orm-figures"}),v!==null&&v.groups.length===0&&this.#e.push({code:"no-groups-in-source"});for(const[y,T]of Object.entries(this.#a))y==="requests"||y==="consisten\
cy"||this.#e.push({code:"not-read",what:y,detail:T});return{seen:{period:a,revisions:l.filter(({createdAt:y})=>y!==null).map(({name:y,createdAt:T})=>({name:y,createdAt:T})).
toSorted((y,T)=>(y.createdAt??0)-(T.createdAt??0)),traffic:r===null?[]:(0,Z.HQ)(r.service),latestCreated:r?.service.latestCreatedRevision??null,requests:v,resources:h,
refused:f.refused,restarts:f.restarts,...p,newMessages:f.newMessages,trend:m.length<2?null:{points:m,trend:Wt(m.map(({to:y,p95Ms:T})=>({at:y,value:T})),this.#n.
p95BudgetMs)},configuration:r===null?[]:Ne(t,i,(0,Z.HQ)(r.service),r.service.latestReadyRevision),cloudRun:u,unread:this.#a},source:b,errorMessages:f.errorMessages,
notices:this.#e,url:this.#n.url??r?.service.uri??null,cancelled:this.#s.aborted}}async#i(n,t){const s=await this.#t.cloudRun(),[o,r]=await Promise.all([s.service(
n,t),s.revisions(n,t)]);return{service:o,revisions:r,complete:r.length<_e}}#c(n,{from:t,to:s},o){const r=n.flatMap(({name:a,createdAt:c})=>c===null?[]:[{name:a,
createdAt:c}]),i=r.reduce((a,{createdAt:c})=>Math.min(a,c),1/0);o&&i>t&&i<s&&this.#e.push({code:"service-younger",since:i});for(const{name:a,createdAt:c}of r.toSorted(
(l,d)=>l.createdAt-d.createdAt))c>t&&c<s&&this.#e.push({code:"deployed-within",revision:a,at:c})}async#l(n,t,s){const{requests:o,source:r}=await this.#u(n,t),i=await this.#r(
"refused",A,async l=>await this.#t.refused(n,l)),a=await this.#r("restarts",A,async l=>await this.#t.restarts(n,l)),c=await this.#r("errors",A,async l=>await this.#t.
errors(n,s,l));return c?.truncated===!0&&this.#e.push({code:"errors-truncated"}),i===null?this.#a.refused??="the log gave none but empty pages":i.count>0&&this.#e.
push({code:"refused",count:i.count,fraction:i.fraction}),{requests:o,refused:i&&{...i,counted:o!==null&&qe(o,n)},source:r,restarts:a,errorMessages:c?.errorMessages??
[],newMessages:c?.newMessages??null}}async#u(n,t){const{source:s,bigqueryDataset:o}=this.#n.report,{order:r,reason:i}=Ae(s,t,o!==void 0);let a=i;for(const c of r){
delete this.#a.requests;const l=await this.#r("requests",Ze,async u=>await(await this.#t.source(c)).read(n,u)),d=this.#a.requests;if(d===void 0||this.#s.aborted)
return{requests:l,source:{kind:l?.kind??c,reason:a,expected:t}};c==="bigquery"&&(a={code:"bigquery-unavailable",detail:d}),this.#e.push({code:"not-read",what:"r\
equests",detail:d})}return{requests:null,source:{kind:r[0],reason:a,expected:t}}}async#d(n,t){const s=await this.#r("resources",A,async c=>await this.#t.resources(
n,c)),{memoryBudgetBytes:o,cpuBudget:r}=this.#n,i=s===null||s.memory.length===0?null:{limit:o,points:s.memory},a=Tn(t?.memoryLimit??"")??o;return{memory:i,cpu:s===
null||s.cpu.length===0?null:{limit:r,points:s.cpu},memoryTrend:i===null?null:Ge(i.points.map(({at:c,mean:l})=>({at:c,value:l})),a),instances:s?.instances??[]}}async#f(n){
const{kind:t,ms:s}=this.#n.report.period,[o,r]=t==="month"?[Xe,Ve]:[Ke[t]+1,s];if(o<2)return[];const i={...n,from:n.to,to:n.to+r},a=async c=>await this.#t.earlier(
i,o,c);return await this.#r("trend",A,a)??[]}async#h(n){const t=n===null?null:this.#t.asking(n);if(t===null)return{dependencies:null,cache:null};const s=await this.#r(
null,A,async i=>await Re(t,i)),{kind:o}=this.#n.report.period,r=o==="week"?await this.#r(null,A,async i=>await xe(t,i)):null;return{dependencies:s,cache:r}}async#r(n,t,s){
try{return this.#s.throwIfAborted(),await s({deadline:this.#o.now()+t,signal:this.#s})}catch(o){if(!this.#s.aborted&&!(0,Mn.D)(o))throw o;const r=this.#s.aborted?
"cancelled":o instanceof Error?o.message:String(o);return n!==null&&(this.#a[n]=r),null}}}function qe({of:e,kind:n},{fields:t}){return e==="platform"?n!=="monit\
oring":[t.latency,t.status].some(s=>s.startsWith("httpRequest."))}const _e=100;function ns(e,n){const t=(0,Z.HQ)(e).toSorted((s,o)=>o.percent-s.percent)[0];return n.
find(({name:s})=>s===t?.revision)??null}function ts(e,n){const t=n-X*864e5;if(e===null||!e.complete)return t;const s=e.revisions.reduce((o,{createdAt:r})=>Math.
min(o,r??o),1/0);return s===1/0?t:Math.max(t,s)}var L=g(46801),Y=g(18884),On=g(4385),es=g(39969),ss=g(85325),Nn=g(59348);async function os(e,n,t){const{service:s,
period:o,generatedAt:r}=e;return await(0,Nn.Uh)([s.name,o.kind,r],n,t,{json:()=>`${JSON.stringify(e,null,2)}
`,html:async()=>await(0,Nn.ZZ)(e)})}async function rs(e,n){const{tempDir:t,summaryFile:s}=n.runner,o=await os(e,t,await(0,Y.rm)());await(0,Y.nU)({outputs:as(e,o),
summary:()=>(0,es.Gc)((0,On.v)(e)),errors:[],ending:{job:e.job,line:(0,On.Y)(e)}},s),await(0,ss.Q)(n).finish(e)}function as(e,n){const t=s=>{const o=e.checks.find(
r=>r.id===s)?.value??null;return o===null?"":String(o)};return{verdict:e.verdict,requests:String(e.requests?.count??0),"error-rate":t("error-rate"),availability:t(
"availability"),"p95-ms":t("p95"),source:e.source.kind,report:n.json,"report-html":n.html}}var En=g(82328),In=g(30934);const is=5e3;async function cs(e){const n=(0,Hn.
f)(process.env),t=await(0,$.sb)({env:process.env,readFile:$.Ts}),{settings:s}=t;await(0,L.QU)((0,$.Fj)(s)),t.configFile!==null&&(0,L.cv)(`Settings from ${t.configFile}`);
const o=Cn.m;let r=o.now();await Ln(t,{onReading:(i,a)=>{o.now()-r<is||(r=o.now(),(0,L.cv)((0,En.Be)(i,a,s.language)))},onSql:(i,a)=>(0,L.cv)((0,En.Zg)(i,a,s.language)),
warn:Y.pj,publish:async i=>await rs(i,{settings:s,runner:n,clock:o,cancel:e})},e)}async function Ln(e,n,t){const{settings:s}=e,o=(0,Gn.Q)(e,t,{warn:n.warn,plannedMs:0}),
r=await ls(o,s),i={bytes:null},a=us(o,s,n,i),c=await new Ye(s,a,o.clock,t).run(r),l=be(c,s,{project:r,generatedAt:o.clock.now(),calls:{...o.calls},bytesBilled:i.
bytes});return await n.publish(l),await o.close(),l}async function ls(e,n){try{return await e.signIn()}catch(t){if(!(0,Mn.D)(t))throw t;return n.project??""}}function us(e,n,t,s){
const o={latency:(0,In.R)(n.service,"latency"),requests:(0,In.R)(n.service,"requests")},r=async a=>{switch(a){case"logs":return new Yn(await e.logs(),I,t.onReading);case"\
monitoring":return await i();case"bigquery":{const{SqlRequests:c}=await g.e(4409).then(g.bind(g,54409)),{bigqueryDataset:l="",bigqueryMaxBytes:d}=n.report;return new c(
await e.sql(),{dataset:l,mostBytes:d},{planned:t.onSql,billed:u=>{s.bytes=u}})}}},i=async()=>new rn.dh(await e.metrics(),o);return{cloudRun:e.cloudRun,counts:async(a,c)=>await(0,rn.
zQ)(await e.metrics(),a,c),source:async a=>await r(a),resources:async(a,c)=>await rt(await e.metrics(),a,c),earlier:async(a,c,l)=>await(await i()).earlier(a,c,l),
errors:async(a,c,l)=>await ht(await e.logs(),a,c,l),restarts:async(a,c)=>await mt(await e.logs(),a,c),refused:async(a,c)=>await yt(await e.logs(),a,c),asking:a=>{
const c=n.url??(a.internalOnly||a.defaultUriDisabled?null:a.uri);if(c===null)return null;const{send:l}=new wt.d({audience:a.invokerIamDisabled?null:a.uri,idToken:e.
idToken,sendProbe:H.Nx});return{base:c.replace(/\/+$/,""),settings:n,send:l,clock:e.clock}}}}})};
