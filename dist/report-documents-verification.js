"use strict";exports.id=8771,exports.ids=[8771,6349],exports.modules={31551:((V,G,E)=>{E.d(G,{h:()=>T,v:()=>k});function T(x,S,D=!1){const l=x>0?Math.min(Math.max(x,1e-9),1e15):
1,m=l/3,u=10**Math.floor(Math.log10(m)),s=[1,2,2.5,5,10].find(e=>e*u>=m)??10,o=D?Math.max(1,Math.ceil(s*u)):s*u,t=Math.max(1,Math.ceil(l/o-1e-9));return{top:t*o,
y:Array.from({length:t+1},(e,n)=>({at:n/t,label:n===0?"0":S(n*o)}))}}const R=1e3,C=60*R,U=60*C,$=[...[1,2,5,10,15,30].map(x=>x*R),...[1,2,5,10,15,30].map(x=>x*C),
...[1,2,3,6,12,24,48].map(x=>x*U)],K=4;function k(x,S){const D=$.find(m=>x/m<=K);if(!(x>0)||D===void 0)return[];const l=Math.floor(x/D+1e-9);return Array.from({
length:l+1},(m,u)=>({at:u*D/x,label:u===0?"0":S(u*D)}))}}),28771:((V,G,E)=>{E.d(G,{f:()=>z});var T=E(68308),R=E(10073),C=E(14652);function U({baseline:r,requests:i},{
words:p,voice:b}){const{columns:M,headings:v}=p,A={id:"compared",title:v.compared,importance:85},w=r?.compared??null;if(w===null||i===null)return{...A,blocks:[]};
const f={count:i.count-i.refused,errors:i.errors-i.refused,latency:i.latency},B=(L,W,P)=>{const[X,Y]=[W(f),W(w)],q=X===null||Y===null||Y===0?null:X/Y;return[L,X===
null?"":P(X),Y===null?"":P(Y),q===null?"":$(q,b)]},I=(L,W)=>B(L,P=>P.latency?.[W]??null,P=>b.duration(P));return{...A,blocks:(0,R.B)((0,R.d)(null,{name:v.compared,
columns:[{title:M.metric},{title:M.candidate,figures:!0},{title:M.baseline,figures:!0},{title:M.difference,figures:!0}],rows:[[M.requests,b.count(f.count),b.count(
w.count),""],B(M.errorRate,({count:L,errors:W})=>L===0?null:W/L,L=>b.percent(L)),I(M.mean,"meanMs"),I(M.p50,"p50Ms"),I(M.p95,"p95Ms"),I(M.p99,"p99Ms"),I(M.longest,
"maxMs")]}),{kind:"text",note:!0,text:(0,C.Eb)(p.comparedLine(b,w.concurrent,w.from,w.to),w.sampling&&p.sampledLine(b,w.sampling.fraction,w.sampling.estimated)).
join(" ")})}}function $(r,i){return r>=3?`\xD7 ${i.count(Number(r.toPrecision(2)))}`:`${r>1?"+":""}${i.percent(r-1)}`}var K=E(49067),k=E(19298),x=E(39046),S=E(31551);
const D=130,l=.8;function m({points:r,failLnThreshold:i,passLnThreshold:p},b,M,{words:v,voice:A}){const w=r.at(-1);if(w===void 0||r.every(({failLnE:P,passLnE:X})=>P===
0&&X===0))return null;const{chart:f,columns:B}=v,I=M??w.at,L=Math.max(w.at-I,1),W=r.map(({at:P,failLnE:X,passLnE:Y})=>[A.duration(P-I),A.odds(X),A.odds(Y)]);return{
id:b,title:f.evidence,legend:[["fail",f.against],["pass",f.inFavour],["budget",f.enough]],panels:[{kind:"course",id:b,title:f.evidence,description:f.evidenceTold(
A.odds(w.failLnE),A.odds(i),A.odds(w.passLnE),A.odds(p)),height:D,x:(0,S.v)(L,P=>A.duration(P)),y:[{at:0,label:f.none},{at:l,label:f.enough}],series:[{tone:"pas\
s",draw:"line",values:[0,...r.map(({passLnE:P})=>l*P/p)]},{tone:"fail",draw:"line",values:[0,...r.map(({failLnE:P})=>l*P/i)]}],places:[0,...r.map(({at:P})=>(P-I)/
L)],hints:["",...W.map(([P="",X="",Y=""])=>f.evidencePoint(P,X,Y))],limit:l,top:1,events:[],bare:null}],axis:f.since,notes:[],data:{name:f.evidence,columns:[{title:B.
after,figures:!0},{title:f.against,figures:!0},{title:f.inFavour,figures:!0}],rows:W}}}const u=60;function s(r){return(0,x.Y_)(r).slice(0,u)}function o(r,i){const{
words:p}=i,b=s(r).map((M,v)=>a(M,v,r,i));return{id:"findings",title:p.headings.findings,untitled:!0,importance:null,blocks:(0,R.B)(b.length>0&&{kind:"findings",
findings:b})}}function t(r,i){const{words:p}=i,b=s(r).filter(({decision:M})=>M!=="pass").map(M=>({mark:x.j7[M.decision],name:p.findings[M.id],text:(0,x.dj)(M,i)}));
return{id:"why",title:p.headings.why,notOnPage:!0,importance:null,blocks:(0,R.B)(b.length>0&&{kind:"list",items:b})}}function e(r,i){const p=r.notices.map(b=>({
text:(0,x.cv)(b,i)}));return{id:"notices",title:i.words.headings.notices,importance:100,blocks:(0,R.B)(p.length>0&&{kind:"list",items:p})}}function n({findings:r}){
return r.some(({id:i,decision:p})=>i==="memory-kill"&&p==="fail")}function a(r,i,p,b){const{words:M,voice:v}=b,{id:A,decision:w,n:f,bad:B,unit:I}=r,L=(0,k.u)(r),
W=w!=="pass"||I!=="count",P=(0,k.h)(r,v),X=p.evidenceGrowth.find(q=>q.id===A),Y=A==="memory"&&w==="pass"&&n(p);return{mark:Y?"open":x.j7[w],word:Y?M.missed.word:
M.decisions[w],name:M.findings[A],value:W?P.value:null,limit:W?P.limitShown:null,sample:f===0||L===null?null:M.sample(v,L.of,f,B,L.badAs),interval:P.interval&&M.
interval(P.interval.low,P.interval.high),sentence:`${(0,x.dj)(r,b)}${Y?` ${M.missed.sentence}`:""}`,gauge:c(r),chart:X===void 0?null:m(X,`finding-${i}`,p.window?.
startedAt??null,b)}}function c({id:r,value:i,limit:p,unit:b,interval:M}){return i===null||p===null||!(p>0)||i<0||b==="count"||r==="readiness"?null:{value:i,limit:p,
low:M?.low??null,high:M?.high??null}}function d(r,{words:i,voice:p}){const{requests:b,window:M,probes:v}=r,A=I=>{const L=r.findings.find(Y=>Y.id===I);if(L===void 0||
L.value===null)return[];const{value:W,limitShown:P}=(0,k.h)(L,p),X=P===null?"":i.limit(P);return[{name:i.findings[I],value:W??"\u2013",below:X,mark:x.j7[L.decision]}]},
w=v.reduce((I,L)=>I+L.sent,0),f=v.reduce((I,L)=>I+L.failed,0),B=r.findings.some(({id:I,decision:L})=>I.startsWith("probe-")&&L==="fail");return[...b===null?[]:[
{name:i.columns.requests,value:p.count(b.count),below:M===null?"":p.duration(M.endedAt-M.startedAt),mark:null}],...A("error-rate"),...A("p95"),...w===0?[]:[{name:i.
headings.probes,value:p.count(w),below:`${i.columns.failed} ${p.count(f)}`,mark:B?"fail":null}],...A("memory"),...A("cpu")]}var g=E(44954),h=E(79964),y=E(87039),
O=E(40845),_=E(32319),j=E(38606),N=E(86349);function z(r){const i=(0,j.b)(r.language);return{language:r.language,head:(0,C.Uo)(r,i),figures:d(r,i),sections:Z(r,
i).filter(({blocks:p})=>p.length>0)}}function Z(r,i){const{requests:p,rollback:b,window:M,newMessages:v,baseline:A,errorMessages:w}=r,{headings:f}=i.words,B=M===
null||w.length===0?[]:(0,g.Ek)(v,A?.name??null,i);return[...b===null?[]:[(0,N.i)(b,i)],o(r,i),t(r,i),(0,_.Z)(f.next,(0,T.Z)(r,i)),e(r,i),U(r,i),{id:"latency",title:f.
latency,importance:55,pageOnly:!0,blocks:H(r,i)},{id:"course",title:f.course,importance:60,blocks:J(r,i)},(0,g.LJ)(B,i,95),(0,g.li)(w,i,90),(0,h.Y4)(r,i),(0,y.fX)(
r,i),(0,y.vR)(r,i),(0,h.zU)(p?.slowest??[],i,50),(0,y.Me)(r,i),(0,y.XL)(r,i),(0,h.pX)(r,i)]}function F({findings:r}){return r.find(({id:i})=>i==="p95")?.limit??
null}function H(r,i){const{requests:p,baseline:b}=r;if(p===null)return[];const{distribution:M,latency:v,count:A}=p,w=(0,O.g)({buckets:M,beside:b?.compared?.distribution??
[],limitMs:F(r),latency:v&&{n:A,...v}},i);return w===null?[]:[{kind:"chart",chart:w}]}function J(r,i){const p=Q(r),b=p&&(0,K.O0)(p,i);return b===null?[]:[{kind:"\
chart",chart:b}]}function Q(r){const{requests:i,window:p,probes:b}=r;if(i===null)return null;const M=i.timeline,[v,A]=M,w=v===void 0||A===void 0?0:A.at-v.at,f=F(
r),B=p===null||p.endedEarly===null?1/0:p.endedAt,I=Math.max(f??0,i.latency?.p99Ms??0);return{parts:M,partMs:w,open:M.filter(({at:L})=>L+w>B-I).length,limitMs:f,
failures:b.flatMap(({name:L,failures:W})=>W.map(P=>({...P,name:L})))}}}),49067:((V,G,E)=>{E.d(G,{CY:()=>D,O0:()=>k,SA:()=>x,vA:()=>S});var T=E(31551),R=E(14652);
const C=120,U=2,$=4,K=36*36e5;function k({parts:t,partMs:e,open:n,limitMs:a,failures:c},d){const{words:g,voice:h}=d,{columns:y,chart:O}=g,_=t.slice(0,t.length-n),
j=_[0]?.at??0,N=e*_.length;if(_.length<U||!(e>0&&N<1/0)||_.every(f=>f.requests===0))return null;const z=f=>[h.dateTime(f.at),h.count(f.requests),h.count(f.errors),
f.p95Ms===null?"\u2013":h.duration(f.p95Ms)],Z={kind:"course",height:C,x:u(j,N,d),places:_.map((f,B)=>(B+.5)/_.length),hints:_.map(f=>O.part(...z(f))),events:[]},
F=(f,B,I)=>({...m(N-e,d),yTitle:f,divisor:B,whole:I}),H=_.flatMap(({p95Ms:f})=>f===null?[]:[f]),J=Math.max(a??0,...H),Q=a===null?0:H.filter(f=>f>a).length,r=_.map(
f=>f.requests),i=_.map(f=>f.errors),p=i.reduce((f,B)=>f+B,0),b=f=>h.count(f),M=(0,T.h)(Math.max(...i),b,!0),v=J>=1e4?"s":"ms",A=(f,B)=>[{tone:f,draw:"bars",values:B}],
w=_.length-H.length;return{id:"course",title:null,legend:[["seen",y.p95],...a===null?[]:[["budget",O.budget(h.duration(a))]],["traffic",y.requests],["beyond",y.
errors],...c.length===0?[]:[["probe",O.probeFailures]]],panels:[{...Z,id:"course-latency",title:O.latency(h,e),description:H.length===0?O.noLatency:O.latencyTold(
h.duration(Math.min(...H)),h.duration(Math.max(...H)),h.count(Q),h.count(_.length)),...(0,T.h)(J,f=>h.duration(f)),series:[{tone:"seen",draw:"line",values:_.map(
({p95Ms:f})=>f)}],limit:a,bare:F(O.latencyAxis(v),v==="s"?1e3:1,!1)},{...Z,id:"course-requests",title:O.requests(h,e),description:O.requestsTold(h.count(Math.min(
...r)),h.count(Math.max(...r))),...(0,T.h)(Math.max(...r),b,!0),series:A("traffic",r),limit:null,bare:null},{...Z,id:"course-errors",title:O.errors(h,e),description:p===
0?O.noErrors:O.errorsTold(h.count(p),h.count(Math.max(...i))),...M,y:p===0?M.y.slice(0,1):M.y,series:A("beyond",i),limit:null,events:c.map(({at:f,name:B,reason:I})=>({
at:(f-j)/N,hint:O.probeFailure(g.probeNames[B]??B,h.dateTime(f),I)})).filter(({at:f})=>f>=0&&f<=1),bare:F(y.errors,1,!0)}],axis:O.since,notes:(0,R.Eb)(a===null||
H.length===0?null:O.limitNote(h,h.duration(a)),w===0||H.length===0?null:O.gapNote(h,w),n===0?null:O.openNote(h,n),p===0?O.noErrors:null),data:{name:g.headings.course,
columns:[{title:y.at(h.zone)},{title:y.requests,figures:!0},{title:y.errors,figures:!0},{title:y.p95,figures:!0}],rows:_.map(z)}}}function x(t,{budget:e,points:n},a){
const{words:c,voice:d}=a,g=_=>t==="memory"?d.bytes(_):d.percent(_),h=c.findings[t];if(n.length===0)return null;const y=Math.min(...n.map(({at:_})=>_)),O=Math.max(
...n.map(({at:_})=>_))-y;return l({id:t,title:h,points:n.map(({at:_,value:j})=>({at:_,value:j,place:O>0?(_-y)/O:.5})),limit:e,show:g,x:(0,T.v)(O,_=>d.duration(_)),
bare:null},[{title:c.columns.at(d.zone)},{title:h,figures:!0}],n.map(({at:_,value:j})=>[d.dateTime(_),g(j)]),a)}function S(t,{limit:e,points:n},{from:a,to:c},d){
if(n.length<U)return null;const{words:g,voice:h}=d,y=N=>t==="memory"?h.bytes(N):h.percent(N),O=g.period.checks[t],{chart:_,columns:j}=g;return l({id:t,title:O,points:n.
map(({at:N,high:z},Z)=>({at:N,value:z,place:(Z+.5)/n.length})),limit:e,show:y,x:s(n,d),bare:{...m(c-a,d),yTitle:t==="memory"?_.memoryAxis:_.cpuAxis,divisor:t===
"memory"?1e6:.01,whole:!1}},[{title:j.at(h.zone)},{title:j.mean,figures:!0},{title:j.highest,figures:!0}],n.map(({at:N,mean:z,high:Z})=>[h.dateTime(N),y(z),y(Z)]),
d)}function D(t,e,n){if(t.length<U)return null;const{words:a,voice:c}=n;return l({id:"trend",title:null,points:t.map(({to:d,p95Ms:g},h)=>({at:d,value:g,place:(h+
.5)/t.length})),limit:e,show:d=>c.duration(d),x:s(t.map(({to:d})=>({at:d})),n),bare:null},[],[],n,a.headings.trend)}function l({id:t,title:e,points:n,limit:a,show:c,
x:d,bare:g},h,y,{words:O,voice:_},j=e??""){const{chart:N}=O,z=n.map(({value:F})=>F),Z=Math.max(...z);return{id:`chart-${t}`,title:e,legend:[["seen",j],...a===null?
[]:[["budget",N.budget(c(a))]]],panels:[{kind:"course",id:`chart-${t}`,title:j,description:N.gaugeTold(c(z.at(-1)??0),c(Z),a===null?"\u2013":c(a)),height:C,x:d,
...(0,T.h)(Math.max(a??0,Z),c),series:[{tone:"seen",draw:"line",values:z}],places:n.map(({place:F})=>F),hints:n.map(({at:F,value:H})=>N.point(_.dateTime(F),c(H))),
limit:a,events:[],bare:g}],axis:null,notes:[],data:y.length===0?null:{name:j,columns:h,rows:y}}}function m(t,{words:e}){const{chart:n}=e;return t<18e4?{xTitle:n.
seconds,xTo:Math.max(t/1e3,.001)}:t<3*36e5?{xTitle:n.minutes,xTo:t/6e4}:{xTitle:n.hours,xTo:t/36e5}}function u(t,e,n){if(e<6*36e5)return(0,T.v)(e,c=>n.voice.duration(
c));const a=$;return Array.from({length:a},(c,d)=>({at:d/a,label:o(t+d*e/a,e,n)}))}function s(t,e){const n=Math.max(1,Math.ceil(t.length/$)),a=(t.at(-1)?.at??0)-
(t[0]?.at??0);return t.flatMap(({at:c},d)=>d%n===0?[{at:(d+.5)/t.length,label:o(c,a,e)}]:[])}function o(t,e,{voice:n}){return e>K?n.day(t).slice(5):n.dateTime(t).
slice(11,16)}}),44954:((V,G,E)=>{E.d(G,{Ek:()=>K,LJ:()=>$,li:()=>C,oz:()=>U});var T=E(10073),R=E(79856);function C(k,{words:x,voice:S},D){const{columns:l,headings:m}=x;
return{id:"errors",title:m.errors,importance:D,blocks:(0,T.d)(null,{name:m.errors,columns:[{title:l.count,figures:!0},{title:l.severity},{title:l.first(S.zone)},
{title:l.message}],rows:k.map(u=>[S.count(u.count),S.code(u.severity),S.dateTime(u.firstAt),S.code(u.message)])})}}function U(k,{words:x,voice:S}){const{columns:D,
headings:l}=x;return(0,T.d)(null,{name:l.newErrors,more:k.more,columns:[{title:D.count,figures:!0},{title:D.first(S.zone)},{title:D.pattern},{title:D.example}],
rows:k.patterns.map(({count:m,firstAt:u,pattern:s,example:o})=>[S.count(m),S.dateTime(u),S.code(s),s===(0,R.TN)(o)?"":S.code(o)])})}function $(k,{words:x},S){return{
id:"new-errors",title:x.headings.newErrors,importance:S,blocks:k}}function K(k,x,{words:S,voice:D}){const l=S.newErrors,m=s=>({kind:"text",text:s,note:!0});if(k===
null)return[m(x===null?l.noBaseline:l.unread(D,x))];const u=U(k,{words:S,voice:D});return(0,T.B)(u.length===0?{kind:"text",text:l.none}:u,m([l.compared(D,k),...k.
atLeast?[l.atLeast]:[]].join(" ")))}}),79964:((V,G,E)=>{E.d(G,{Sw:()=>K,XR:()=>$,Y4:()=>S,pX:()=>D,zU:()=>x});var T=E(10073),R=E(97378),C=E(90589),U=E(14652);function $(l,m,{
words:u,voice:s}){const{columns:o,headings:t}=u;return{name:t.byStatus,columns:[{title:o.status},{title:o.requests,figures:!0},{title:o.share,figures:!0}],rows:l.
map(({status:e,count:n})=>[String(e),s.count(n),m>0?s.percent(n/m):""])}}function K(l,m,u,{words:s,voice:o}){const{columns:t,headings:e,labels:n}=s,a=l.some(({meanMs:d})=>d!==
void 0),c=d=>d===null?"":o.duration(d);return{name:e.byGroup,more:m,columns:[{title:t.group},{title:t.requests,figures:!0},{title:t.errors,figures:!0},{title:u===
null?t.slow:t.slowOver(o,u),figures:!0},...a?[{title:t.mean,figures:!0}]:[],{title:t.p95,figures:!0}],rows:l.map(d=>[d.group===""?n.noGroup:o.code(d.group),o.count(
d.count),k(d.errors,d.count,o),k(d.slow,d.count,o),...a?[c(d.meanMs??null)]:[],c(d.p95Ms)])}}function k(l,m,u){return l===0||m===0?u.count(l):`${u.count(l)} (${u.
percent(l/m)})`}function x(l,{words:m,voice:u},s){const{columns:o,headings:t,labels:e}=m;return{id:"slowest",title:t.slowest,importance:s,folded:!0,blocks:(0,T.
d)(null,{name:t.slowest,columns:[{title:o.at(u.zone)},{title:o.latency,figures:!0},{title:o.status},{title:o.group},{title:o.logs}],rows:l.map(n=>[u.dateTime(n.
at),u.duration(n.latencyMs),n.status===null?"":String(n.status),n.group===null?"":u.code(n.group),(n.trace===null?null:(0,R.i1)(e.entries,(0,R.ME)(n.trace,n.at)))??
""])})}}function S({requests:l},m){const{words:u,voice:s}=m,{headings:o}=u;return{id:"requests",title:o.requests,importance:80,blocks:l===null?[]:(0,T.B)({kind:"\
text",text:t(l)},(0,T.d)(o.byStatus,$(l.byStatus,l.count,m)),(0,T.d)(o.byGroup,K(l.byGroup,l.moreGroups,null,m)))};function t(e){const{unusable:n,sampling:a,waits:c}=e,
d=n.missing+n.notANumber+n.negative+n.noStatus>0;return(0,U.Eb)(u.sourceLine[e.source??"none"],e.source==="probes"?u.probedLine(s,e.count,e.errors,e.slow):u.requestLine(
s,e.count,e.errors,e.slow,e.refused,e.probes),e.ignored.count>0?u.ignoredLine(s,e.ignored):null,e.outside>0?u.outsideLine(s,e.outside):null,e.latency&&u.latencyLine(
s,e.latency),d?u.unusableLine(s,n):null,a&&u.sampledLine(s,a.fraction,a.estimated),c&&c.n+e.refused>0?u.waitsLine(s,c):null,e.longestSeenMs===null?null:u.seenLine(
s,e.longestSeenMs),u.readsLine(s,e.reads.total,e.reads.mostInAMinute)).join(" ")}}function D({requests:l,window:m,policies:u,schema:s,service:o},{words:t,voice:e}){
const{judged:n,headings:a}={judged:t.page.judged,headings:t.headings},c=l===null||l.filter.trim()===""?null:l.filter,d=h=>`gcloud logging read ${(0,C.e)(h)} --p\
roject ${(0,C.e)(o.project)} --format 'value(timestamp,insertId)' | sort -u | wc -l`,g=c===null?[]:[{kind:"text",text:t.logs.countNote(e,l?.probes??0,l?.outside??
0,l?.ignored.count??0)},{kind:"command",command:{text:c,language:"text"}},{kind:"command",command:{text:d(c),language:"sh"}}];return{id:"judged",title:a.judged,
importance:40,folded:!0,blocks:(0,T.B)((l!==null||m!==null)&&{kind:"facts",facts:[[n.source,l&&t.sourceLine[l.source??"none"]],[n.window,m&&t.span(e,m.startedAt,
m.endedAt)],[n.polls,m&&n.every(e.count(m.polls),e.duration(m.intervalMs))],[n.policies,n.policy(e,u.onInconclusive,u.onNoData)],[n.schema,e.code(s)]]},g)}}}),87039:((V,G,E)=>{
E.d(G,{EF:()=>U,Me:()=>S,XL:()=>D,fX:()=>$,vR:()=>K});var T=E(10073),R=E(97378),C=E(49067);function U(l,m,{words:u,voice:s}){const{columns:o,labels:t}=u;return(0,T.
d)(l,{name:u.headings.dependencies,columns:[{title:o.name},{title:o.state},{title:o.reason}],rows:m.map(({name:e,ok:n,state:a})=>[s.code(e),{mark:n?"pass":"fail",
word:n?t.up:t.down},s.code(a)])})}function $({probes:l},m){const{words:u,voice:s}=m,{columns:o,headings:t}=u,e=({n,medianMs:a})=>a===null?"":`${s.duration(a)} (\
n = ${s.count(n)})`;return{id:"probes",title:t.probes,importance:70,blocks:(0,T.B)((0,T.d)(null,{name:t.probes,columns:[{title:o.probe},{title:o.url},{title:o.sent,
figures:!0},{title:o.failed,figures:!0},{title:o.longestRun,figures:!0},{title:o.firstAnswer,figures:!0},{title:o.repeatedAnswer,figures:!0}],rows:l.map(n=>[u.probeNames[n.
name]??s.code(n.name),s.code(n.url),s.count(n.sent),s.count(n.failed),s.count(n.longestFailureRun),e(n.first),e(n.repeated)])}),(0,T.d)(t.failures,{name:t.failures,
columns:[{title:o.at(s.zone)},{title:o.probe},{title:o.status},{title:o.reason}],rows:l.flatMap(({name:n,failures:a})=>a.map(c=>[s.dateTime(c.at),u.probeNames[n]??
s.code(n),c.status===null?"":String(c.status),s.code(c.reason)]))}),U(t.dependencies,l.flatMap(({dependencies:n})=>n),m))}}function K({memory:l,cpu:m},u){const{
words:s,voice:o}=u,{columns:t,headings:e}=s,n=(c,{budget:d,points:g},h)=>{const y=g.at(-1),O=g.reduce((_,{value:j})=>Math.max(_,j),Number.NEGATIVE_INFINITY);return[
c,y===void 0?"":h(y.value),y===void 0?"":h(O),h(d),o.count(g.length)]},a=[l&&(0,C.SA)("memory",l,u),m&&(0,C.SA)("cpu",m,u)];return{id:"resources",title:e.resources,
importance:65,blocks:(0,T.B)((0,T.d)(null,{name:e.resources,columns:[{title:t.resource},{title:t.last,figures:!0},{title:t.highest,figures:!0},{title:t.limit,figures:!0},
{title:t.points,figures:!0}],rows:[...l===null?[]:[n(s.findings.memory,l,c=>o.bytes(c))],...m===null?[]:[n(s.findings.cpu,m,c=>o.percent(c))]]}),a.flatMap(c=>c===
null?[]:[{kind:"chart",chart:c}]))}}const k={waiting:"waiting",ready:"pass",failed:"fail"},x=40;function S({readiness:l},{words:m,voice:u}){const s=l.slice(-x).
map(({state:o,elapsedMs:t,message:e})=>({mark:k[o],word:m.readinessStates[o],after:u.duration(t),message:u.code(e)}));return{id:"readiness",title:m.headings.readiness,
importance:20,folded:!0,blocks:(0,T.B)(s.length>0&&{kind:"steps",steps:s})}}function D({candidate:l,traffic:m},{words:u,voice:s}){const{settings:o,columns:t,headings:e,
labels:n}=u,a=g=>g&&s.code(g),c=(g,h)=>g===null&&h===null?null:o.instanceRange(s.count(g??0),h===null?"\u2013":s.count(h)),d=l===null?[]:[[t.revision,s.code(l.name)],
[o.created(s.zone),l.createdAt===null?null:s.dateTime(l.createdAt)],[o.memory,a(l.memoryLimit)],[o.cpu,a(l.cpuLimit)],[o.instances,c(l.minInstances,l.maxInstances)],
[o.concurrency,l.concurrency===null?null:s.count(l.concurrency)],[o.timeout,l.timeoutMs===null?null:s.duration(l.timeoutMs)],[o.healthCheck,a(l.healthCheck)],[t.
logs,(0,R.i1)(n.revisionLogs,l.logUri)]];return{id:"candidate",title:e.candidate,importance:30,folded:!0,blocks:(0,T.B)(m.length>0&&{kind:"shares",shares:m.map(
({revision:g,percent:h})=>({percent:h,ours:g===l?.name}))},(0,T.d)(null,{name:e.traffic,columns:[{title:t.revision},{title:t.percent,figures:!0},{title:t.tag},{
title:t.url}],rows:m.map(g=>[`${s.code(g.revision)}${g.latest?` (${n.followsLatest})`:""}`,s.percent(g.percent/100),a(g.tag)??"",a(g.url)??""])}),d.length>0&&{kind:"\
facts",facts:d})}}}),40845:((V,G,E)=>{E.d(G,{g:()=>U});var T=E(31551);const R=200,C=5;function U(m,{words:u,voice:s}){const{chart:o,columns:t}=u,e=$(m.buckets),
n=$(m.beside);if(e.length===0)return null;const{limitMs:a,latency:c}=m,d=[...e,...n],g=Math.min(...d.map(K)),h=Math.max(...d.map(({toMs:r})=>r),a??0),y=r=>(Math.
log(r)-Math.log(g))/(Math.log(h)-Math.log(g)),O=Math.min(...e.map(k)),_=S(e,y,O),j=S(n,y,O),N=Math.max(...[..._.bars,...j.bars].map(({density:r})=>r)),{top:z,y:Z}=(0,T.
h)(N,r=>s.percent(r)),F=a===null||a<=0?1:y(a),H=({fromMs:r,toMs:i,count:p},b)=>[s.duration(r),s.duration(i),s.count(p),s.percent(p/b)],J=(r,i)=>{const p=x(r);return r.
map(b=>[...j.n>0?[i]:[],...H(b,p)])},Q={kind:"spread",id:"spread",title:o.spread,description:c===null?"":o.spreadTold(s.count(c.n),s.duration(c.p50Ms),s.duration(
c.p95Ms),c.maxMs===null?"\u2013":s.duration(c.maxMs)),height:R,x:l(g,h,y,r=>s.duration(r)),y:Z,bars:_.bars.flatMap(({from:r,to:i,density:p})=>[{left:r,right:Math.
min(i,F),tone:"within"},{left:Math.max(r,F),right:i,tone:"beyond"}].filter(({left:b,right:M})=>M>b).map(b=>({...b,high:p/z}))),hints:_.bars.map(({from:r,to:i,bucket:p})=>{
const[b="",M="",v="",A=""]=H(p,_.n);return{left:r,right:i,text:o.share(b,M,v,A)}}),outline:j.bars.length===0?[]:D(j,z),uprights:[...a!==null&&a>0?[{at:F,label:o.
budget(s.duration(a)),tone:"budget"}]:[],...c===null?[]:[{name:"P50",ms:c.p50Ms},{name:"P95",ms:c.p95Ms},{name:"P99",ms:c.p99Ms}].filter(({ms:r})=>r>=g).map(({name:r,
ms:i})=>({at:y(i),label:`${r} ${s.duration(i)}`,tone:"marker"}))]};return{id:"spread",title:o.spread,legend:[["within",o.within],["beyond",o.beyond],...j.n>0?[[
"baseline",t.baseline]]:[]],panels:[Q],axis:o.spreadAxis,notes:[],data:{name:o.spread,columns:[...j.n>0?[{title:t.revision}]:[],{title:t.from,figures:!0},{title:t.
below,figures:!0},{title:t.requests,figures:!0},{title:t.share,figures:!0}],rows:[...J(e,t.candidate),...J(n,t.baseline)]}}}function $(m){return m.filter(({fromMs:u,
toMs:s,count:o})=>o>0&&u>=0&&s>u&&s<1e15)}function K({fromMs:m,toMs:u}){return Math.max(m,u/1.2,1e-6)}function k(m){return m.fromMs===0?1/0:Math.log(m.toMs/m.fromMs)}
function x(m){return m.reduce((u,{count:s})=>u+s,0)}function S(m,u,s){const o=x(m),t=m.map(e=>{const n=Number.isFinite(s)&&e.fromMs>0?k(e)/s:1,a=e.fromMs>0?e.fromMs:
K(e);return{from:u(a),to:u(e.toMs),density:e.count/o/Math.max(n,1e-9),bucket:e}});return{n:o,bars:t}}function D({bars:m},u){const s=[];let o=-1;for(const{from:t,
to:e,density:n}of m){const a=n/u;let c=s.at(-1);(c===void 0||t-o>1e-6)&&(c?.push({x:o,y:0}),c=[{x:t,y:0}],s.push(c)),c.push({x:t,y:a},{x:e,y:a}),o=e}return s.at(
-1)?.push({x:o,y:0}),s}function l(m,u,s,o){const t=Array.from({length:21},(d,g)=>10**(g-6)),e=d=>d.filter(g=>g>=m&&g<=u),n=[[1,2,5],[1,3],[1]].map(d=>e(t.flatMap(
g=>d.map(h=>h*g))));n.push(e(t.filter((d,g)=>g%3===0)),e(t.filter((d,g)=>g%6===0)));const a=n.find(d=>d.length<=C)??[];return(a.length>=2?a:[m,u]).map(d=>({at:s(
d),label:o(d)}))}}),86349:((V,G,E)=>{E.d(G,{i:()=>l,p:()=>S,renderRollback:()=>x,rollbackDocument:()=>D});var T=E(10073),R=E(39969),C=E(89404),U=E(14652),$=E(32319),
K=E(38606),k=E(56129);function x(t){return(0,R.Gc)(D(t))}function S(t){return(0,C.wh)((0,C.uh)(D(t).head))}function D({language:t,service:e,facts:n}){const a=(0,K.
b)(t),{words:c,voice:d}=a,g=u(n,e,a);return{language:t,figures:[],head:{product:c.headings.rollback,verdict:{mark:null,word:c.traffic.rollbackHeads[s(n)]},subject:d.
code(e.name),reason:(0,k.QV)(n,a),about:[[c.labels.service,(0,U.$t)(e,d)],[c.traffic.labels.took,d.duration(n.tookMs)]],links:[],linksLabel:"",now:(0,$.I)(g)},sections:[
{id:"rollback",title:c.headings.rollback,untitled:!0,blocks:m(n,a),importance:null},(0,$.Z)(c.headings.next,g)]}}function l(t,e){const{words:n}=e,a=t.done?"pass":
t.outcome.code==="not-serving"?"waiting":"fail",c=n.traffic.rollbackHeads[s(t)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:n.headings.rollback,blocks:(0,T.
B)({kind:"marked",mark:a,text:`${c} \u2014 ${(0,k.QV)(t,e)}`},m(t,e)),importance:null}}function m(t,e){const{words:n,voice:a}=e,c=t.after.filter(d=>d.tag!==null).
map(d=>`${d.tag} \u2192 ${d.revision}`);return(0,T.B)(o(t,e),t.health?.ok===!0&&{kind:"text",text:n.traffic.healthOk(a,t.health.url)},c.length>0&&(t.changed||t.
dryRun)&&{kind:"text",text:n.traffic.tagsKept(a,c.join(", "))})}function u(t,e,n){const{idle:a,outcome:c,to:d}=t,g=(0,k.EM)(t,e,n);if(a===null||c.code!=="alread\
y"||d===null)return g;const{words:h,voice:y}=n;return[{text:h.traffic.steps.nameBad(y,d),command:null},...a.tags===""?g:[]]}function s({outcome:t,dryRun:e}){switch(t.
code){case"moved":return"done";case"already":return"already";case"planned":return e?"planned":"failed";case"unhealthy":return"unhealthy";case"not-serving":return"\
skipped";default:return"failed"}}function o({before:t,after:e,outcome:n},{words:a,voice:c}){const{columns:d}=a.traffic,g=[...new Set([...(0,k.EZ)(t),...(0,k.EZ)(
e)].map(([y])=>y))],h=(y,O)=>y.length===0?"":c.percent((new Map((0,k.EZ)(y)).get(O)??0)/100);return(0,T.d)(null,{name:a.headings.traffic,columns:[{title:a.columns.
revision},{title:d.before,figures:!0},{title:n.code==="planned"?d.planned:d.now,figures:!0}],rows:g.map(y=>[c.code(y),h(t,y),h(e,y)])})}})};
