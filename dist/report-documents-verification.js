"use strict";exports.id=8771,exports.ids=[8771],exports.modules={31551:((Z,W,p)=>{p.d(W,{h:()=>r,v:()=>T});function r(h,M,m=!1){const d=h>0?Math.min(Math.max(h,1e-9),1e15):1,
s=d/3,n=10**Math.floor(Math.log10(s)),o=[1,2,2.5,5,10].find(c=>c*n>=s)??10,t=m?Math.max(1,Math.ceil(o*n)):o*n,e=Math.max(1,Math.ceil(d/t-1e-9));return{top:e*t,y:Array.
from({length:e+1},(c,i)=>({at:i/e,label:i===0?"0":M(i*t)}))}}const B=1e3,k=60*B,D=60*k,$=[...[1,2,5,10,15,30].map(h=>h*B),...[1,2,5,10,15,30].map(h=>h*k),...[1,
2,3,6,12,24,48].map(h=>h*D)],R=4;function T(h,M){const m=$.find(s=>h/s<=R);if(!(h>0)||m===void 0)return[];const d=Math.floor(h/m+1e-9);return Array.from({length:d+
1},(s,n)=>({at:n*m/h,label:n===0?"0":M(n*m)}))}}),28771:((Z,W,p)=>{p.d(W,{f:()=>Q});var r=p(10073),B=p(4548),k=p(14652);function D({baseline:u,requests:l},{words:_,
voice:y}){const{columns:x,headings:C}=_,L={id:"compared",title:C.compared,importance:85},P=u?.compared??null;if(P===null||l===null)return{...L,blocks:[]};const v={
count:l.count-l.refused,errors:l.errors-l.refused,latency:l.latency},Y=(w,j,A)=>{const[N,X]=[j(v),j(P)],en=N===null||X===null||X===0?null:N/X;return[w,N===null?
"":A(N),X===null?"":A(X),en===null?"":$(en,y)]},S=(w,j)=>Y(w,A=>A.latency?.[j]??null,A=>y.duration(A));return{...L,blocks:(0,r.Bv)((0,r.dJ)(null,{name:C.compared,
columns:[(0,r.fi)(x.metric),(0,r.u5)(x.candidate),(0,r.u5)(x.baseline),(0,r.u5)(x.difference)],rows:[[x.requests,y.count(v.count),y.count(P.count),""],Y(x.errorRate,
({count:w,errors:j})=>w===0?null:j/w,w=>y.percent(w)),S(x.mean,"meanMs"),S(x.p50,"p50Ms"),S(x.p95,"p95Ms"),S(x.p99,"p99Ms"),S(x.longest,"maxMs")]}),{kind:"text",
note:!0,text:(0,k.Eb)(_.comparedLine(y,P.concurrent,P.from,P.to),P.sampling&&_.sampledLine(y,P.sampling.fraction,P.sampling.estimated)).join(" ")})}}function $(u,l){
return u>=3?`× ${l.count(Number(u.toPrecision(2)))}`:`${u>1?"+":""}${l.percent(Number((u-1).toPrecision(2)))}`}var R=p(49067),T=p(19298),h=p(32150),M=p(31551);
const m=130,d=.8;function s({points:u,failLnThreshold:l,passLnThreshold:_},y,x,{words:C,voice:L}){const P=u.at(-1);if(P===void 0||u.every(({failLnE:A,passLnE:N})=>A===
0&&N===0))return null;const{chart:v,columns:Y}=C,S=x??P.at,w=Math.max(P.at-S,1),j=u.map(({at:A,failLnE:N,passLnE:X})=>[L.duration(A-S),L.odds(N),L.odds(X)]);return{
id:y,title:v.evidence,legend:[["fail",v.against],["pass",v.inFavour],["budget",v.enough]],panels:[{kind:"course",id:y,title:v.evidence,description:v.evidenceTold(
L.odds(P.failLnE),L.odds(l),L.odds(P.passLnE),L.odds(_)),height:m,x:(0,M.v)(w,A=>L.duration(A)),y:[{at:0,label:v.none},{at:d,label:v.enough}],series:[{tone:"pas\
s",draw:"line",values:[0,...u.map(({passLnE:A})=>d*A/_)]},{tone:"fail",draw:"line",values:[0,...u.map(({failLnE:A})=>d*A/l)]}],places:[0,...u.map(({at:A})=>(A-S)/
w)],hints:["",...j.map(([A="",N="",X=""])=>v.evidencePoint(A,N,X))],limit:d,top:1,events:[],bare:null}],axis:v.since,notes:[],data:{name:v.evidence,columns:[(0,r.
u5)(Y.after),(0,r.u5)(v.against),(0,r.u5)(v.inFavour)],rows:j}}}var n=p(79964);const o=60;function t(u){return(0,h.Y_)(u).slice(0,o)}function e(u,l){const{words:_}=l,
y=t(u).map((x,C)=>f(x,C,u,l));return{id:"findings",title:_.headings.findings,untitled:!0,importance:null,blocks:(0,r.Bv)(y.length>0&&{kind:"findings",findings:y})}}
function c(u,l){const{words:_}=l,y=t(u).filter(({decision:x})=>x!=="pass").map(x=>({mark:h.j7[x.decision],name:_.findings[x.id],text:(0,h.dj)(x,l)}));return{id:"\
why",title:_.headings.why,notOnPage:!0,importance:null,blocks:(0,r.Bv)(y.length>0&&{kind:"list",items:y})}}function i(u,l){const _=u.notices.map(y=>({text:(0,h.
cv)(y,l)}));return{id:"notices",title:l.words.headings.notices,importance:100,blocks:(0,r.Bv)(_.length>0&&{kind:"list",items:_})}}function a({id:u,decision:l},{
findings:_}){return u==="memory"&&l==="pass"&&_.some(y=>y.id==="memory-kill"&&y.decision==="fail")}function f(u,l,_,y){const{words:x,voice:C}=y,{id:L,decision:P,
n:v,bad:Y}=u,S=(0,T.u)(u),w=E(u),j=(0,T.h)(u,C),A=_.evidenceGrowth.find(X=>X.id===L),N=a(u,_);return{mark:N?"open":h.j7[P],word:N?x.missed.word:x.decisions[P],name:x.
findings[L],value:w?j.value:null,limit:w?g(j,y):null,sample:v===0||S===null?null:x.sample(C,S.of,v,Y,S.badAs),interval:j.interval&&x.interval(j.interval.low,j.interval.
high),sentence:`${(0,h.dj)(u,y)}${N?` ${x.missed.sentence}`:""}`,gauge:b(u),chart:A===void 0?null:s(A,`finding-${l}`,_.window?.startedAt??null,y)}}function E({id:u,
decision:l,unit:_,value:y,limit:x,reason:C}){return u==="readiness"?C.code==="ready"||C.code==="ready-timeout":l!=="pass"||_!=="count"||(y??0)>0&&(x??0)>0}function g({
limitShown:u,share:l,whole:_},{words:y}){return u===null||l===null||_===null?u:y.limitOf(u,l,_)}function b({id:u,value:l,limit:_,unit:y,interval:x}){return l===
null||_===null||!(_>0)||l<0||y==="count"||u==="readiness"?null:{value:l,limit:_,low:x?.low??null,high:x?.high??null}}function U(u,{words:l,voice:_}){const{window:y,
probes:x}=u,C=(0,n.be)(u),L=S=>{const w=u.findings.find(en=>en.id===S);if(w===void 0||w.value===null)return[];const j=(0,T.h)(w,_),{value:A}=j,N=g(j,{words:l,voice:_}),
X=N===null?"":l.limit(N);return[{name:l.findings[S],value:A??"–",below:X,mark:a(w,u)?"open":h.j7[w.decision]}]},P=x.reduce((S,w)=>S+w.sent,0),v=x.reduce((S,w)=>S+
w.failed,0),Y=u.findings.some(({id:S,decision:w})=>S.startsWith("probe-")&&w==="fail");return[...C===null?[]:[{name:l.columns.requests,value:_.count(C.count),below:y===
null?"":_.duration(y.endedAt-y.startedAt),mark:null}],...L("error-rate"),...L("p95"),...P===0?[]:[{name:l.headings.probes,value:_.count(P),below:`${l.columns.failed}\
 ${_.count(v)}`,mark:Y?"fail":null}],...L("memory"),...L("cpu")]}var K=p(44954),F=p(87039),z=p(40845),G=p(32319),V=p(38606),q=p(18926),tn=p(86349);function Q(u){
const l=(0,V.b)(u.language);return{language:u.language,head:(0,k.Uo)(u,l),figures:U(u,l),sections:O(u,l).filter(({blocks:_})=>_.length>0)}}function O(u,l){const{
requests:_,rollback:y,window:x,newMessages:C,baseline:L,errorMessages:P}=u,{headings:v}=l.words,Y=x===null||P.length===0?[]:(0,K.Ek)(C,L?.name??null,l),S=(0,q.n)(
P.map(({message:j})=>j),u),w=P.map((j,A)=>({...j,message:S[A]??j.message}));return[...y===null?[]:[(0,tn.i)(y,l)],e(u,l),c(u,l),(0,G.Z)(v.next,(0,B.Z)(u,l)),i(u,
l),D(u,l),{id:"latency",title:v.latency,importance:55,pageOnly:!0,blocks:nn(u,l)},{id:"course",title:v.course,importance:60,blocks:I(u,l)},(0,K.LJ)(Y,l,95),(0,K.
li)(w,l,90),(0,n.Y4)(u,l),(0,F.fX)(u,l),(0,F.vR)(u,l),(0,n.zU)(_?.slowest??[],l,50),(0,F.Me)(u,l),(0,F.XL)(u,l),(0,n.pX)(u,l)]}function J({findings:u}){return u.
find(({id:l})=>l==="p95")?.limit??null}function nn(u,l){const{requests:_,baseline:y}=u;if(_===null)return[];const{distribution:x,latency:C,count:L}=_,P=(0,z.g)(
{buckets:x,beside:y?.compared?.distribution??[],limitMs:J(u),latency:C&&{n:L,...C}},l);return(0,r.eg)(P)}function I(u,l){const _=H(u),y=_&&(0,R.O)(_,l);return(0,r.
eg)(y)}function H(u){const{requests:l,window:_,probes:y}=u;if(l===null)return null;const x=l.timeline,[C,L]=x,P=C===void 0||L===void 0?0:L.at-C.at,v=J(u),Y=_===
null||_.endedEarly===null?1/0:_.endedAt,S=Math.max(v??0,l.latency?.p99Ms??0);return{parts:x,partMs:P,open:x.filter(({at:w})=>w+P>Y-S).length,limitMs:v,failures:y.
flatMap(({name:w,failures:j})=>j.map(A=>({...A,name:w})))}}}),49067:((Z,W,p)=>{p.d(W,{O:()=>$});var r=p(10073),B=p(31551),k=p(14652),D=p(50037);function $({parts:R,
partMs:T,open:h,limitMs:M,failures:m},d){const{words:s,voice:n}=d,{columns:o,chart:t}=s,e=R.slice(0,R.length-h),c=e[0]?.at??0,i=T*e.length;if(e.length<D.hD||!(T>
0&&i<1/0)||e.every(O=>O.requests===0))return null;const a=O=>[n.dateTime(O.at),n.count(O.requests),n.count(O.errors),O.p95Ms===null?"–":n.duration(O.p95Ms)],f={
kind:"course",height:D.FF,x:(0,D.Qv)(c,i,d),places:e.map((O,J)=>(J+.5)/e.length),hints:e.map(O=>t.part(...a(O))),events:[]},E=(O,J,nn)=>({...(0,D.$x)(i-T,d),yTitle:O,
divisor:J,whole:nn}),g=e.flatMap(({p95Ms:O})=>O===null?[]:[O]),b=Math.max(M??0,...g),U=M===null?0:g.filter(O=>O>M).length,K=e.map(O=>O.requests),F=e.map(O=>O.errors),
z=F.reduce((O,J)=>O+J,0),G=O=>n.count(O),V=(0,B.h)(Math.max(...F),G,!0),q=b>=1e4?"s":"ms",tn=(O,J)=>[{tone:O,draw:"bars",values:J}],Q=e.length-g.length;return{id:"\
course",title:null,legend:[["seen",o.p95],...M===null?[]:[["budget",t.budget(n.duration(M))]],["traffic",o.requests],["beyond",o.errors],...m.length===0?[]:[["p\
robe",t.probeFailures]]],panels:[{...f,id:"course-latency",title:t.latency(n,T),description:g.length===0?t.noLatency:t.latencyTold(n.duration(Math.min(...g)),n.
duration(Math.max(...g)),n.count(U),n.count(e.length)),...(0,B.h)(b,O=>n.duration(O)),series:[{tone:"seen",draw:"line",values:e.map(({p95Ms:O})=>O)}],limit:M,bare:E(
t.latencyAxis(q),q==="s"?1e3:1,!1)},{...f,id:"course-requests",title:t.requests(n,T),description:t.requestsTold(n.count(Math.min(...K)),n.count(Math.max(...K))),
...(0,B.h)(Math.max(...K),G,!0),series:tn("traffic",K),limit:null,bare:null},{...f,id:"course-errors",title:t.errors(n,T),description:z===0?t.noErrors:t.errorsTold(
n.count(z),n.count(Math.max(...F))),...V,y:z===0?V.y.slice(0,1):V.y,series:tn("beyond",F),limit:null,events:m.map(({at:O,name:J,reason:nn})=>({at:(O-c)/i,hint:t.
probeFailure(s.probeNames[J]??J,n.dateTime(O),nn)})).filter(({at:O})=>O>=0&&O<=1),bare:E(o.errors,1,!0)}],axis:t.since,notes:(0,k.Eb)(M===null||g.length===0?null:
t.limitNote(n,n.duration(M)),Q===0||g.length===0?null:t.gapNote(n,Q),h===0?null:t.openNote(n,h),z===0?t.noErrors:null),data:{name:s.headings.course,columns:[(0,r.
fi)(o.at(n.zone)),(0,r.u5)(o.requests),(0,r.u5)(o.errors),(0,r.u5)(o.p95)],rows:e.map(a)}}}}),21436:((Z,W,p)=>{p.d(W,{CY:()=>R,SA:()=>D,vA:()=>$});var r=p(10073),
B=p(31551),k=p(50037);function D(h,{budget:M,points:m},d){const{words:s,voice:n}=d,o=i=>h==="memory"?n.bytes(i):n.percent(i),t=s.findings[h];if(m.length===0)return null;
const e=Math.min(...m.map(({at:i})=>i)),c=Math.max(...m.map(({at:i})=>i))-e;return T({id:h,title:t,points:m.map(({at:i,value:a})=>({at:i,value:a,place:c>0?(i-e)/
c:.5})),limit:M,show:o,x:(0,B.v)(c,i=>n.duration(i)),bare:null},[(0,r.fi)(s.columns.at(n.zone)),{title:t,figures:!0}],m.map(({at:i,value:a})=>[n.dateTime(i),o(a)]),
d)}function $(h,{limit:M,points:m},{from:d,to:s},n){if(m.length<k.hD)return null;const{words:o,voice:t}=n,e=f=>h==="memory"?t.bytes(f):t.percent(f),c=o.period.checks[h],
{chart:i,columns:a}=o;return T({id:h,title:c,points:m.map(({at:f,high:E},g)=>({at:f,value:E,place:(g+.5)/m.length})),limit:M,show:e,x:(0,k.rs)(m,n),bare:{...(0,k.
$x)(s-d,n),yTitle:h==="memory"?i.memoryAxis:i.cpuAxis,divisor:h==="memory"?1e6:.01,whole:!1}},[(0,r.fi)(a.at(t.zone)),(0,r.u5)(a.mean),(0,r.u5)(a.highest)],m.map(
({at:f,mean:E,high:g})=>[t.dateTime(f),e(E),e(g)]),n)}function R(h,M,m){if(h.length<k.hD)return null;const{words:d,voice:s}=m;return T({id:"trend",title:null,points:h.
map(({to:n,p95Ms:o},t)=>({at:n,value:o,place:(t+.5)/h.length})),limit:M,show:n=>s.duration(n),x:(0,k.rs)(h.map(({to:n})=>({at:n})),m),bare:null},[],[],m,d.headings.
trend)}function T({id:h,title:M,points:m,limit:d,show:s,x:n,bare:o},t,e,{words:c,voice:i},a=M??""){const{chart:f}=c,E=m.map(({value:b})=>b),g=Math.max(...E);return{
id:`chart-${h}`,title:M,legend:[["seen",a],...d===null?[]:[["budget",f.budget(s(d))]]],panels:[{kind:"course",id:`chart-${h}`,title:a,description:f.gaugeTold(s(
E.at(-1)??0),s(g),d===null?"–":s(d)),height:k.FF,x:n,...(0,B.h)(Math.max(d??0,g),s),series:[{tone:"seen",draw:"line",values:E}],places:m.map(({place:b})=>b),hints:m.
map(({at:b,value:U})=>f.point(i.dateTime(b),s(U))),limit:d,events:[],bare:o}],axis:null,notes:[],data:e.length===0?null:{name:a,columns:t,rows:e}}}}),44954:((Z,W,p)=>{
p.d(W,{Ek:()=>R,LJ:()=>$,li:()=>k,oz:()=>D});var r=p(10073),B=p(79856);function k(T,{words:h,voice:M},m){const{columns:d,headings:s}=h;return{id:"errors",title:s.
errors,importance:m,blocks:(0,r.dJ)(null,{name:s.errors,columns:[(0,r.u5)(d.count),(0,r.fi)(d.severity),(0,r.fi)(d.first(M.zone)),(0,r.fi)(d.message)],rows:T.map(
n=>[M.count(n.count),M.code(n.severity),M.dateTime(n.firstAt),M.code(n.message)])})}}function D(T,{words:h,voice:M}){const{columns:m,headings:d}=h;return(0,r.dJ)(
null,{name:d.newErrors,more:T.more,columns:[(0,r.u5)(m.count),(0,r.fi)(m.first(M.zone)),(0,r.fi)(m.pattern),(0,r.fi)(m.example)],rows:T.patterns.map(({count:s,firstAt:n,
pattern:o,example:t})=>[M.count(s),M.dateTime(n),M.code(o),o===(0,B.TN)(t)?"":M.code(t)])})}function $(T,{words:h},M){return{id:"new-errors",title:h.headings.newErrors,
importance:M,blocks:T}}function R(T,h,{words:M,voice:m}){const d=M.newErrors,s=o=>({kind:"text",text:o,note:!0});if(T===null)return[s(h===null?d.noBaseline:d.unread(
m,h))];const n=D(T,{words:M,voice:m});return(0,r.Bv)(n.length===0?{kind:"text",text:d.none}:n,s([d.compared(m,T),...T.atLeast?[d.atLeast]:[]].join(" ")))}}),79964:((Z,W,p)=>{
p.d(W,{Sw:()=>R,XR:()=>$,Y4:()=>m,be:()=>M,pX:()=>d,zU:()=>h});var r=p(10073),B=p(97378),k=p(90589),D=p(14652);function $(s,n,{words:o,voice:t}){const{columns:e,
headings:c}=o;return{name:c.byStatus,columns:[(0,r.fi)(e.status),(0,r.u5)(e.requests),(0,r.u5)(e.share)],rows:s.map(({status:i,count:a})=>[String(i),t.count(a),
n>0?t.percent(a/n):""])}}function R(s,n,o,{words:t,voice:e}){const{columns:c,headings:i,labels:a}=t,f=s.some(({meanMs:g})=>g!==void 0),E=g=>g===null?"":e.duration(
g);return{name:i.byGroup,more:n,columns:[(0,r.fi)(c.group),(0,r.u5)(c.requests),(0,r.u5)(c.errors),(0,r.u5)(o===null?c.slow:c.slowOver(e,o)),...f?[(0,r.u5)(c.mean)]:
[],(0,r.u5)(c.p95)],rows:s.map(g=>[g.group===""?a.noGroup:e.code(g.group),e.count(g.count),T(g.errors,g.count,e),T(g.slow,g.count,e),...f?[E(g.meanMs??null)]:[],
E(g.p95Ms)])}}function T(s,n,o){return s===0||n===0?o.count(s):`${o.count(s)} (${o.percent(s/n)})`}function h(s,{words:n,voice:o},t){const{columns:e,headings:c,
labels:i}=n;return{id:"slowest",title:c.slowest,importance:t,folded:!0,blocks:(0,r.dJ)(null,{name:c.slowest,columns:[(0,r.fi)(e.at(o.zone)),(0,r.u5)(e.latency),
(0,r.fi)(e.status),(0,r.fi)(e.group),(0,r.fi)(e.logs)],rows:s.map(a=>[o.dateTime(a.at),o.duration(a.latencyMs),a.status===null?"":String(a.status),a.group===null?
"":o.code(a.group),(a.trace===null?null:(0,B.i1)(i.entries,(0,B.ME)(a.trace,a.at)))??""])})}}function M({requests:s,findings:n}){const o=n.some(({id:t,reason:e})=>t===
"error-rate"&&/^(?:no-access|not-reachable)$/.test(e.code));return s!==null&&s.source===null&&s.count===0&&o?null:s}function m(s,n){const o=M(s),{words:t,voice:e}=n,
{headings:c}=t;return{id:"requests",title:c.requests,importance:80,blocks:o===null?[]:(0,r.Bv)({kind:"text",text:i(o)},(0,r.dJ)(c.byStatus,$(o.byStatus,o.count,
n)),(0,r.dJ)(c.byGroup,R(o.byGroup,o.moreGroups,null,n)))};function i(a){const{unusable:f,sampling:E,waits:g}=a,b=f.missing+f.notANumber+f.negative+f.noStatus>0;
return(0,D.Eb)(t.sourceLine[a.source??"none"],a.source==="probes"?t.probedLine(e,a.count,a.errors,a.slow):t.requestLine(e,a.count,a.errors,a.slow,a.refused,a.probes),
a.ignored.count>0?t.ignoredLine(e,a.ignored):null,a.outside>0?t.outsideLine(e,a.outside):null,a.latency&&t.latencyLine(e,a.latency),b?t.unusableLine(e,f):null,E&&
t.sampledLine(e,E.fraction,E.estimated),g&&g.n+a.refused>0?t.waitsLine(e,g):null,a.longestSeenMs===null?null:t.seenLine(e,a.longestSeenMs),t.readsLine(e,a.reads.
total,a.reads.mostInAMinute)).join(" ")}}function d(s,{words:n,voice:o}){const{requests:t,window:e,policies:c,schema:i,service:a}=s,{judged:f,headings:E}={judged:n.
page.judged,headings:n.headings},g=t===null||t.filter.trim()===""?null:t.filter,b=F=>`gcloud logging read ${(0,k.e)(F)} --project ${(0,k.e)(a.project)} --format\
 'value(timestamp,insertId)' | sort -u | wc -l`,U=g===null?[]:[{kind:"text",text:n.logs.countNote(o,t?.probes??0,t?.outside??0,t?.ignored.count??0)},{kind:"comm\
and",command:{text:g,language:"text"}},{kind:"command",command:{text:b(g),language:"sh"}}],K=M(s);return{id:"judged",title:E.judged,importance:40,folded:!0,blocks:(0,r.
Bv)((t!==null||e!==null)&&{kind:"facts",facts:[[f.source,K&&n.sourceLine[K.source??"none"]],[f.window,e&&n.span(o,e.startedAt,e.endedAt)],[f.polls,e&&f.every(o.
count(e.polls),o.duration(e.intervalMs))],[f.policies,f.policy(o,c.onInconclusive,c.onNoData)],[f.schema,o.code(i)]]},U)}}}),87039:((Z,W,p)=>{p.d(W,{EF:()=>$,Me:()=>m,
XL:()=>d,fX:()=>R,vR:()=>T});var r=p(10073),B=p(97378),k=p(18926),D=p(21436);function $(s,n,{words:o,voice:t}){const{columns:e,labels:c}=o;return(0,r.dJ)(s,{name:o.
headings.dependencies,columns:[(0,r.fi)(e.name),(0,r.fi)(e.state),(0,r.fi)(e.reason)],rows:n.map(({name:i,ok:a,state:f})=>[t.code(i),{mark:a?"pass":"fail",word:a?
c.up:c.down},t.code(f)])})}function R({probes:s},n){const{words:o,voice:t}=n,{columns:e,headings:c}=o,i=({n:a,medianMs:f})=>f===null?"":`${t.duration(f)} (n = ${t.
count(a)})`;return{id:"probes",title:c.probes,importance:70,blocks:(0,r.Bv)((0,r.dJ)(null,{name:c.probes,columns:[(0,r.fi)(e.probe),(0,r.fi)(e.url),(0,r.u5)(e.sent),
(0,r.u5)(e.failed),(0,r.u5)(e.longestRun),(0,r.u5)(e.firstAnswer),(0,r.u5)(e.repeatedAnswer)],rows:s.map(a=>[o.probeNames[a.name]??t.code(a.name),t.code(a.url),
t.count(a.sent),t.count(a.failed),t.count(a.longestFailureRun),i(a.first),i(a.repeated)])}),(0,r.dJ)(c.failures,{name:c.failures,columns:[(0,r.fi)(e.at(t.zone)),
(0,r.fi)(e.probe),(0,r.fi)(e.status),(0,r.fi)(e.reason)],rows:s.flatMap(({name:a,failures:f})=>f.map(E=>[t.dateTime(E.at),o.probeNames[a]??t.code(a),E.status===
null?"":String(E.status),t.code(o.detail(E.reason))]))}),$(c.dependencies,s.flatMap(({dependencies:a})=>a),n))}}function T({memory:s,cpu:n},o){const{words:t,voice:e}=o,
{columns:c,headings:i}=t,a=(E,{budget:g,points:b},U)=>{const K=b.at(-1),F=b.reduce((z,{value:G})=>Math.max(z,G),Number.NEGATIVE_INFINITY);return[E,K===void 0?"":
U(K.value),K===void 0?"":U(F),g===null?"":U(g),e.count(b.length)]},f=[s&&(0,D.SA)("memory",s,o),n&&(0,D.SA)("cpu",n,o)];return{id:"resources",title:i.resources,
importance:65,blocks:(0,r.Bv)((0,r.dJ)(null,{name:i.resources,columns:[(0,r.fi)(c.resource),(0,r.u5)(c.last),(0,r.u5)(c.highest),(0,r.u5)(c.limit),(0,r.u5)(c.points)],
rows:[...s===null?[]:[a(t.findings.memory,s,E=>e.bytes(E))],...n===null?[]:[a(t.findings.cpu,n,E=>e.percent(E))]]}),(0,r.eg)(...f))}}const h={waiting:"waiting",
ready:"pass",failed:"fail"},M=40;function m(s,{words:n,voice:o}){const t=s.readiness.slice(-M),e=(0,k.n)(t.map(({message:i})=>i),s),c=t.map(({state:i,elapsedMs:a},f)=>({
mark:h[i],word:n.readinessStates[i],after:o.duration(a),message:o.code(n.detail(e[f]??""))}));return{id:"readiness",title:n.headings.readiness,importance:20,folded:!0,
blocks:(0,r.Bv)(c.length>0&&{kind:"steps",steps:c})}}function d({candidate:s,traffic:n},{words:o,voice:t}){const{settings:e,columns:c,headings:i,labels:a}=o,f=b=>b&&
t.code(b),E=(b,U)=>b===null&&U===null?null:e.instanceRange(t.count(b??0),U===null?null:t.count(U)),g=s===null?[]:[[c.revision,t.code(s.name)],[e.created(t.zone),
s.createdAt===null?null:t.dateTime(s.createdAt)],[e.memory,f(s.memoryLimit)],[e.cpu,f(s.cpuLimit)],[e.instances,E(s.minInstances,s.maxInstances)],[e.concurrency,
s.concurrency===null?null:t.count(s.concurrency)],[e.timeout,s.timeoutMs===null?null:t.duration(s.timeoutMs)],[e.healthCheck,s.healthCheck===null?null:f(o.detail(
s.healthCheck))],[c.logs,(0,B.i1)(a.revisionLogs,s.logUri)]];return{id:"candidate",title:i.candidate,importance:30,folded:!0,blocks:(0,r.Bv)(n.length>0&&{kind:"\
shares",shares:n.map(({revision:b,percent:U})=>({percent:U,ours:b===s?.name}))},(0,r.dJ)(null,{name:i.traffic,columns:[(0,r.fi)(c.revision),(0,r.u5)(c.percent),
(0,r.fi)(c.tag),(0,r.fi)(c.url)],rows:n.map(b=>[`${t.code(b.revision)}${b.latest?` (${a.followsLatest})`:""}`,t.percent(b.percent/100),f(b.tag)??"",f(b.url)??""])}),
g.length>0&&{kind:"facts",facts:g})}}}),40845:((Z,W,p)=>{p.d(W,{g:()=>$});var r=p(10073),B=p(31551);const k=200,D=5;function $(n,{words:o,voice:t}){const{chart:e,
columns:c}=o,i=R(n.buckets),a=R(n.beside);if(i.length===0)return null;const{limitMs:f,latency:E}=n,g=[...i,...a],b=Math.min(...g.map(T)),U=Math.max(...g.map(({toMs:I})=>I),
f??0),K=I=>(Math.log(I)-Math.log(b))/(Math.log(U)-Math.log(b)),F=Math.min(...i.map(h)),z=m(i,K,F),G=m(a,K,F),V=Math.max(...[...z.bars,...G.bars].map(({density:I})=>I)),
{top:q,y:tn}=(0,B.h)(V,I=>t.percent(I)),Q=f===null||f<=0?1:K(f),O=({fromMs:I,toMs:H,count:u},l)=>[t.duration(I),t.duration(H),t.count(u),t.percent(u/l)],J=(I,H)=>{
const u=M(I);return I.map(l=>[...G.n>0?[H]:[],...O(l,u)])},nn={kind:"spread",id:"spread",title:e.spread,description:E===null?"":e.spreadTold(t.count(E.n),t.duration(
E.p50Ms),t.duration(E.p95Ms),E.maxMs===null?"–":t.duration(E.maxMs)),height:k,x:s(b,U,K,I=>t.duration(I)),y:tn,bars:z.bars.flatMap(({from:I,to:H,density:u})=>[
{left:I,right:Math.min(H,Q),tone:"within"},{left:Math.max(I,Q),right:H,tone:"beyond"}].filter(({left:l,right:_})=>_>l).map(l=>({...l,high:u/q}))),hints:z.bars.map(
({from:I,to:H,bucket:u})=>{const[l="",_="",y="",x=""]=O(u,z.n);return{left:I,right:H,text:e.share(l,_,y,x)}}),outline:G.bars.length===0?[]:d(G,q),uprights:[...f!==
null&&f>0?[{at:Q,label:e.budget(t.duration(f)),tone:"budget"}]:[],...E===null?[]:[{name:"P50",ms:E.p50Ms},{name:"P95",ms:E.p95Ms},{name:"P99",ms:E.p99Ms}].filter(
({ms:I})=>I>=b).map(({name:I,ms:H})=>({at:K(H),label:`${I} ${t.duration(H)}`,tone:"marker"}))]};return{id:"spread",title:e.spread,legend:[["within",e.within],["\
beyond",e.beyond],...G.n>0?[["baseline",c.baseline]]:[]],panels:[nn],axis:e.spreadAxis,notes:[],data:{name:e.spread,columns:[...G.n>0?[(0,r.fi)(c.revision)]:[],
(0,r.u5)(c.from),(0,r.u5)(c.below),(0,r.u5)(c.requests),(0,r.u5)(c.share)],rows:[...J(i,c.candidate),...J(a,c.baseline)]}}}function R(n){return n.filter(({fromMs:o,
toMs:t,count:e})=>e>0&&o>=0&&t>o&&t<1e15)}function T({fromMs:n,toMs:o}){return Math.max(n,o/1.2,1e-6)}function h(n){return n.fromMs===0?1/0:Math.log(n.toMs/n.fromMs)}
function M(n){return n.reduce((o,{count:t})=>o+t,0)}function m(n,o,t){const e=M(n),c=n.map(i=>{const a=Number.isFinite(t)&&i.fromMs>0?h(i)/t:1,f=i.fromMs>0?i.fromMs:
T(i);return{from:o(f),to:o(i.toMs),density:i.count/e/Math.max(a,1e-9),bucket:i}});return{n:e,bars:c}}function d({bars:n},o){const t=[];let e=-1;for(const{from:c,
to:i,density:a}of n){const f=a/o;let E=t.at(-1);(E===void 0||c-e>1e-6)&&(E?.push({x:e,y:0}),E=[{x:c,y:0}],t.push(E)),E.push({x:c,y:f},{x:i,y:f}),e=i}return t.at(
-1)?.push({x:e,y:0}),t}function s(n,o,t,e){const c=Array.from({length:21},(g,b)=>10**(b-6)),i=g=>g.filter(b=>b>=n&&b<=o),a=[[1,2,5],[1,3],[1]].map(g=>i(c.flatMap(
b=>g.map(U=>U*b))));a.push(i(c.filter((g,b)=>b%3===0)),i(c.filter((g,b)=>b%6===0)));const f=a.find(g=>g.length<=D)??[];return(f.length>=2?f:[n,o]).map(g=>({at:t(
g),label:e(g)}))}}),50037:((Z,W,p)=>{p.d(W,{$x:()=>R,FF:()=>B,Qv:()=>T,hD:()=>k,rs:()=>h});var r=p(31551);const B=120,k=2,D=4,$=36*36e5;function R(m,{words:d}){
const{chart:s}=d;return m<18e4?{xTitle:s.seconds,xTo:Math.max(m/1e3,.001)}:m<3*36e5?{xTitle:s.minutes,xTo:m/6e4}:{xTitle:s.hours,xTo:m/36e5}}function T(m,d,s){if(d<
6*36e5)return(0,r.v)(d,o=>s.voice.duration(o));const n=D;return Array.from({length:n},(o,t)=>({at:t/n,label:M(m+t*d/n,d,s)}))}function h(m,d){const s=Math.max(1,
Math.ceil(m.length/D)),n=(m.at(-1)?.at??0)-(m[0]?.at??0);return m.flatMap(({at:o},t)=>t%s===0?[{at:(t+.5)/m.length,label:M(o,n,d)}]:[])}function M(m,d,{voice:s}){
return d>$?s.day(m).slice(5):s.dateTime(m).slice(11,16)}}),86349:((Z,W,p)=>{p.d(W,{i:()=>R,rollbackDocument:()=>$});var r=p(10073),B=p(33306),k=p(38606),D=p(56129);
function $({language:d,service:s,facts:n}){const o=(0,k.b)(d),{words:t}=o;return(0,B.m)({language:d,service:s,product:t.headings.rollback,word:t.traffic.rollbackHeads[M(
n)],reason:(0,D.QV)(n,o),tookMs:n.tookMs,sections:[{id:"rollback",title:t.headings.rollback,untitled:!0,blocks:T(n,o),importance:null}],steps:h(n,s,o)})}function R(d,s){
const{words:n}=s,o=d.done?"pass":d.outcome.code==="not-serving"?"waiting":"fail",t=n.traffic.rollbackHeads[M(d)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",
title:n.headings.rollback,blocks:(0,r.Bv)({kind:"marked",mark:o,text:`${t} — ${(0,D.QV)(d,s)}`},T(d,s)),importance:null}}function T(d,s){const{words:n,voice:o}=s,
t=d.after.filter(e=>e.tag!==null).map(e=>`${e.tag} → ${e.revision}`);return(0,r.Bv)(m(d,s),d.health?.ok===!0&&{kind:"text",text:n.traffic.healthOk(o,d.health.
url)},t.length>0&&(d.changed||d.dryRun)&&{kind:"text",text:n.traffic.tagsKept(o,t.join(", "))})}function h(d,s,n){const{idle:o,outcome:t,to:e}=d,c=(0,D.EM)(d,s,
n);if(o===null||t.code!=="already"||e===null)return c;const{words:i,voice:a}=n;return[{text:i.traffic.steps.nameBad(a,e),command:null},...o.tags===""?c:[]]}function M({
outcome:d,dryRun:s}){switch(d.code){case"moved":return"done";case"already":return"already";case"planned":return s?"planned":"failed";case"unhealthy":return"unhe\
althy";case"not-serving":return"skipped";default:return"failed"}}function m({before:d,after:s,outcome:n},{words:o,voice:t}){const{columns:e}=o.traffic,c=[...new Set(
[...(0,D.EZ)(d),...(0,D.EZ)(s)].map(([a])=>a))],i=(a,f)=>a.length===0?"":t.percent((new Map((0,D.EZ)(a)).get(f)??0)/100);return(0,r.dJ)(null,{name:o.headings.traffic,
columns:[(0,r.fi)(o.columns.revision),(0,r.u5)(e.before),(0,r.u5)(n.code==="planned"?e.planned:e.now)],rows:c.map(a=>[t.code(a),i(d,a),i(s,a)])})}})};
