"use strict";exports.id=8771,exports.ids=[8771],exports.modules={31551:((Z,K,p)=>{p.d(K,{h:()=>r,v:()=>O});function r(f,_,m=!1){const o=f>0?Math.min(Math.max(f,1e-9),1e15):1,
e=o/3,n=10**Math.floor(Math.log10(e)),a=[1,2,2.5,5,10].find(u=>u*n>=e)??10,t=m?Math.max(1,Math.ceil(a*n)):a*n,s=Math.max(1,Math.ceil(o/t-1e-9));return{top:s*t,y:Array.
from({length:s+1},(u,l)=>({at:l/s,label:l===0?"0":_(l*t)}))}}const B=1e3,L=60*B,A=60*L,$=[...[1,2,5,10,15,30].map(f=>f*B),...[1,2,5,10,15,30].map(f=>f*L),...[1,
2,3,6,12,24,48].map(f=>f*A)],R=4;function O(f,_){const m=$.find(e=>f/e<=R);if(!(f>0)||m===void 0)return[];const o=Math.floor(f/m+1e-9);return Array.from({length:o+
1},(e,n)=>({at:n*m/f,label:n===0?"0":_(n*m)}))}}),28771:((Z,K,p)=>{p.d(K,{f:()=>Q});var r=p(10073),B=p(4548),L=p(14652);function A({baseline:i,requests:c},{words:M,
voice:y}){const{columns:E,headings:C}=M,w={id:"compared",title:C.compared,importance:85},D=i?.compared??null;if(D===null||c===null)return{...w,blocks:[]};const k={
count:c.count-c.refused,errors:c.errors-c.refused,latency:c.latency},Y=(P,j,v)=>{const[N,X]=[j(k),j(D)],en=N===null||X===null||X===0?null:N/X;return[P,N===null?
"":v(N),X===null?"":v(X),en===null?"":$(en,y)]},S=(P,j)=>Y(P,v=>v.latency?.[j]??null,v=>y.duration(v));return{...w,blocks:(0,r.Bv)((0,r.dJ)(null,{name:C.compared,
columns:[(0,r.fi)(E.metric),(0,r.u5)(E.candidate),(0,r.u5)(E.baseline),(0,r.u5)(E.difference)],rows:[[E.requests,y.count(k.count),y.count(D.count),""],Y(E.errorRate,
({count:P,errors:j})=>P===0?null:j/P,P=>y.percent(P)),S(E.mean,"meanMs"),S(E.p50,"p50Ms"),S(E.p95,"p95Ms"),S(E.p99,"p99Ms"),S(E.longest,"maxMs")]}),{kind:"text",
note:!0,text:(0,L.Eb)(M.comparedLine(y,D.concurrent,D.from,D.to),D.sampling&&M.sampledLine(y,D.sampling.fraction,D.sampling.estimated)).join(" ")})}}function $(i,c){
return i>=3?`× ${c.count(Number(i.toPrecision(2)))}`:`${i>1?"+":""}${c.percent(Number((i-1).toPrecision(2)))}`}var R=p(49067),O=p(19298),f=p(32150),_=p(31551);
const m=130,o=.8;function e({points:i,failLnThreshold:c,passLnThreshold:M},y,E,{words:C,voice:w}){const D=i.at(-1);if(D===void 0||i.every(({failLnE:v,passLnE:N})=>v===
0&&N===0))return null;const{chart:k,columns:Y}=C,S=E??D.at,P=Math.max(D.at-S,1),j=i.map(({at:v,failLnE:N,passLnE:X})=>[w.duration(v-S),w.odds(N),w.odds(X)]);return{
id:y,title:k.evidence,legend:[["fail",k.against],["pass",k.inFavour],["budget",k.enough]],panels:[{kind:"course",id:y,title:k.evidence,description:k.evidenceTold(
w.odds(D.failLnE),w.odds(c),w.odds(D.passLnE),w.odds(M)),height:m,x:(0,_.v)(P,v=>w.duration(v)),y:[{at:0,label:k.none},{at:o,label:k.enough}],series:[{tone:"pas\
s",draw:"line",values:[0,...i.map(({passLnE:v})=>o*v/M)]},{tone:"fail",draw:"line",values:[0,...i.map(({failLnE:v})=>o*v/c)]}],places:[0,...i.map(({at:v})=>(v-S)/
P)],hints:["",...j.map(([v="",N="",X=""])=>k.evidencePoint(v,N,X))],limit:o,top:1,events:[],bare:null}],axis:k.since,notes:[],data:{name:k.evidence,columns:[(0,r.
u5)(Y.after),(0,r.u5)(k.against),(0,r.u5)(k.inFavour)],rows:j}}}const n=60;function a(i){return(0,f.Y_)(i).slice(0,n)}function t(i,c){const{words:M}=c,y=a(i).map(
(E,C)=>d(E,C,i,c));return{id:"findings",title:M.headings.findings,untitled:!0,importance:null,blocks:(0,r.Bv)(y.length>0&&{kind:"findings",findings:y})}}function s(i,c){
const{words:M}=c,y=a(i).filter(({decision:E})=>E!=="pass").map(E=>({mark:f.j7[E.decision],name:M.findings[E.id],text:(0,f.dj)(E,c)}));return{id:"why",title:M.headings.
why,notOnPage:!0,importance:null,blocks:(0,r.Bv)(y.length>0&&{kind:"list",items:y})}}function u(i,c){const M=i.notices.map(y=>({text:(0,f.cv)(y,c)}));return{id:"\
notices",title:c.words.headings.notices,importance:100,blocks:(0,r.Bv)(M.length>0&&{kind:"list",items:M})}}function l({findings:i}){return i.some(({id:c,decision:M})=>c===
"memory-kill"&&M==="fail")}function d(i,c,M,y){const{words:E,voice:C}=y,{id:w,decision:D,n:k,bad:Y}=i,S=(0,O.u)(i),P=g(i),j=(0,O.h)(i,C),v=M.evidenceGrowth.find(
X=>X.id===w),N=w==="memory"&&D==="pass"&&l(M);return{mark:N?"open":f.j7[D],word:N?E.missed.word:E.decisions[D],name:E.findings[w],value:P?j.value:null,limit:P?h(
j,y):null,sample:k===0||S===null?null:E.sample(C,S.of,k,Y,S.badAs),interval:j.interval&&E.interval(j.interval.low,j.interval.high),sentence:`${(0,f.dj)(i,y)}${N?
` ${E.missed.sentence}`:""}`,gauge:T(i),chart:v===void 0?null:e(v,`finding-${c}`,M.window?.startedAt??null,y)}}function g({id:i,decision:c,unit:M,value:y,limit:E,
reason:C}){return i==="readiness"?C.code==="ready"||C.code==="ready-timeout":c!=="pass"||M!=="count"||(y??0)>0&&(E??0)>0}function h({limitShown:i,share:c,whole:M},{
words:y}){return i===null||c===null||M===null?i:y.limitOf(i,c,M)}function T({id:i,value:c,limit:M,unit:y,interval:E}){return c===null||M===null||!(M>0)||c<0||y===
"count"||i==="readiness"?null:{value:c,limit:M,low:E?.low??null,high:E?.high??null}}function b(i,{words:c,voice:M}){const{requests:y,window:E,probes:C}=i,w=S=>{
const P=i.findings.find(en=>en.id===S);if(P===void 0||P.value===null)return[];const j=(0,O.h)(P,M),{value:v}=j,N=h(j,{words:c,voice:M}),X=N===null?"":c.limit(N);
return[{name:c.findings[S],value:v??"–",below:X,mark:f.j7[P.decision]}]},D=C.reduce((S,P)=>S+P.sent,0),k=C.reduce((S,P)=>S+P.failed,0),Y=i.findings.some(({id:S,
decision:P})=>S.startsWith("probe-")&&P==="fail");return[...y===null?[]:[{name:c.columns.requests,value:M.count(y.count),below:E===null?"":M.duration(E.endedAt-
E.startedAt),mark:null}],...w("error-rate"),...w("p95"),...D===0?[]:[{name:c.headings.probes,value:M.count(D),below:`${c.columns.failed} ${M.count(k)}`,mark:Y?"\
fail":null}],...w("memory"),...w("cpu")]}var U=p(44954),W=p(79964),J=p(87039),z=p(40845),G=p(32319),V=p(38606),q=p(18926),tn=p(86349);function Q(i){const c=(0,V.
b)(i.language);return{language:i.language,head:(0,L.Uo)(i,c),figures:b(i,c),sections:x(i,c).filter(({blocks:M})=>M.length>0)}}function x(i,c){const{requests:M,rollback:y,
window:E,newMessages:C,baseline:w,errorMessages:D}=i,{headings:k}=c.words,Y=E===null||D.length===0?[]:(0,U.Ek)(C,w?.name??null,c),S=(0,q.n)(D.map(({message:j})=>j),
i),P=D.map((j,v)=>({...j,message:S[v]??j.message}));return[...y===null?[]:[(0,tn.i)(y,c)],t(i,c),s(i,c),(0,G.Z)(k.next,(0,B.Z)(i,c)),u(i,c),A(i,c),{id:"latency",
title:k.latency,importance:55,pageOnly:!0,blocks:nn(i,c)},{id:"course",title:k.course,importance:60,blocks:I(i,c)},(0,U.LJ)(Y,c,95),(0,U.li)(P,c,90),(0,W.Y4)(i,
c),(0,J.fX)(i,c),(0,J.vR)(i,c),(0,W.zU)(M?.slowest??[],c,50),(0,J.Me)(i,c),(0,J.XL)(i,c),(0,W.pX)(i,c)]}function F({findings:i}){return i.find(({id:c})=>c==="p9\
5")?.limit??null}function nn(i,c){const{requests:M,baseline:y}=i;if(M===null)return[];const{distribution:E,latency:C,count:w}=M,D=(0,z.g)({buckets:E,beside:y?.compared?.
distribution??[],limitMs:F(i),latency:C&&{n:w,...C}},c);return(0,r.eg)(D)}function I(i,c){const M=H(i),y=M&&(0,R.O)(M,c);return(0,r.eg)(y)}function H(i){const{requests:c,
window:M,probes:y}=i;if(c===null)return null;const E=c.timeline,[C,w]=E,D=C===void 0||w===void 0?0:w.at-C.at,k=F(i),Y=M===null||M.endedEarly===null?1/0:M.endedAt,
S=Math.max(k??0,c.latency?.p99Ms??0);return{parts:E,partMs:D,open:E.filter(({at:P})=>P+D>Y-S).length,limitMs:k,failures:y.flatMap(({name:P,failures:j})=>j.map(v=>({
...v,name:P})))}}}),49067:((Z,K,p)=>{p.d(K,{O:()=>$});var r=p(10073),B=p(31551),L=p(14652),A=p(50037);function $({parts:R,partMs:O,open:f,limitMs:_,failures:m},o){
const{words:e,voice:n}=o,{columns:a,chart:t}=e,s=R.slice(0,R.length-f),u=s[0]?.at??0,l=O*s.length;if(s.length<A.hD||!(O>0&&l<1/0)||s.every(x=>x.requests===0))return null;
const d=x=>[n.dateTime(x.at),n.count(x.requests),n.count(x.errors),x.p95Ms===null?"–":n.duration(x.p95Ms)],g={kind:"course",height:A.FF,x:(0,A.Qv)(u,l,o),places:s.
map((x,F)=>(F+.5)/s.length),hints:s.map(x=>t.part(...d(x))),events:[]},h=(x,F,nn)=>({...(0,A.$x)(l-O,o),yTitle:x,divisor:F,whole:nn}),T=s.flatMap(({p95Ms:x})=>x===
null?[]:[x]),b=Math.max(_??0,...T),U=_===null?0:T.filter(x=>x>_).length,W=s.map(x=>x.requests),J=s.map(x=>x.errors),z=J.reduce((x,F)=>x+F,0),G=x=>n.count(x),V=(0,B.
h)(Math.max(...J),G,!0),q=b>=1e4?"s":"ms",tn=(x,F)=>[{tone:x,draw:"bars",values:F}],Q=s.length-T.length;return{id:"course",title:null,legend:[["seen",a.p95],..._===
null?[]:[["budget",t.budget(n.duration(_))]],["traffic",a.requests],["beyond",a.errors],...m.length===0?[]:[["probe",t.probeFailures]]],panels:[{...g,id:"course\
-latency",title:t.latency(n,O),description:T.length===0?t.noLatency:t.latencyTold(n.duration(Math.min(...T)),n.duration(Math.max(...T)),n.count(U),n.count(s.length)),
...(0,B.h)(b,x=>n.duration(x)),series:[{tone:"seen",draw:"line",values:s.map(({p95Ms:x})=>x)}],limit:_,bare:h(t.latencyAxis(q),q==="s"?1e3:1,!1)},{...g,id:"cour\
se-requests",title:t.requests(n,O),description:t.requestsTold(n.count(Math.min(...W)),n.count(Math.max(...W))),...(0,B.h)(Math.max(...W),G,!0),series:tn("traffi\
c",W),limit:null,bare:null},{...g,id:"course-errors",title:t.errors(n,O),description:z===0?t.noErrors:t.errorsTold(n.count(z),n.count(Math.max(...J))),...V,y:z===
0?V.y.slice(0,1):V.y,series:tn("beyond",J),limit:null,events:m.map(({at:x,name:F,reason:nn})=>({at:(x-u)/l,hint:t.probeFailure(e.probeNames[F]??F,n.dateTime(x),
nn)})).filter(({at:x})=>x>=0&&x<=1),bare:h(a.errors,1,!0)}],axis:t.since,notes:(0,L.Eb)(_===null||T.length===0?null:t.limitNote(n,n.duration(_)),Q===0||T.length===
0?null:t.gapNote(n,Q),f===0?null:t.openNote(n,f),z===0?t.noErrors:null),data:{name:e.headings.course,columns:[(0,r.fi)(a.at(n.zone)),(0,r.u5)(a.requests),(0,r.u5)(
a.errors),(0,r.u5)(a.p95)],rows:s.map(d)}}}}),21436:((Z,K,p)=>{p.d(K,{CY:()=>R,SA:()=>A,vA:()=>$});var r=p(10073),B=p(31551),L=p(50037);function A(f,{budget:_,points:m},o){
const{words:e,voice:n}=o,a=l=>f==="memory"?n.bytes(l):n.percent(l),t=e.findings[f];if(m.length===0)return null;const s=Math.min(...m.map(({at:l})=>l)),u=Math.max(
...m.map(({at:l})=>l))-s;return O({id:f,title:t,points:m.map(({at:l,value:d})=>({at:l,value:d,place:u>0?(l-s)/u:.5})),limit:_,show:a,x:(0,B.v)(u,l=>n.duration(l)),
bare:null},[(0,r.fi)(e.columns.at(n.zone)),{title:t,figures:!0}],m.map(({at:l,value:d})=>[n.dateTime(l),a(d)]),o)}function $(f,{limit:_,points:m},{from:o,to:e},n){
if(m.length<L.hD)return null;const{words:a,voice:t}=n,s=g=>f==="memory"?t.bytes(g):t.percent(g),u=a.period.checks[f],{chart:l,columns:d}=a;return O({id:f,title:u,
points:m.map(({at:g,high:h},T)=>({at:g,value:h,place:(T+.5)/m.length})),limit:_,show:s,x:(0,L.rs)(m,n),bare:{...(0,L.$x)(e-o,n),yTitle:f==="memory"?l.memoryAxis:
l.cpuAxis,divisor:f==="memory"?1e6:.01,whole:!1}},[(0,r.fi)(d.at(t.zone)),(0,r.u5)(d.mean),(0,r.u5)(d.highest)],m.map(({at:g,mean:h,high:T})=>[t.dateTime(g),s(h),
s(T)]),n)}function R(f,_,m){if(f.length<L.hD)return null;const{words:o,voice:e}=m;return O({id:"trend",title:null,points:f.map(({to:n,p95Ms:a},t)=>({at:n,value:a,
place:(t+.5)/f.length})),limit:_,show:n=>e.duration(n),x:(0,L.rs)(f.map(({to:n})=>({at:n})),m),bare:null},[],[],m,o.headings.trend)}function O({id:f,title:_,points:m,
limit:o,show:e,x:n,bare:a},t,s,{words:u,voice:l},d=_??""){const{chart:g}=u,h=m.map(({value:b})=>b),T=Math.max(...h);return{id:`chart-${f}`,title:_,legend:[["see\
n",d],...o===null?[]:[["budget",g.budget(e(o))]]],panels:[{kind:"course",id:`chart-${f}`,title:d,description:g.gaugeTold(e(h.at(-1)??0),e(T),o===null?"–":e(o)),
height:L.FF,x:n,...(0,B.h)(Math.max(o??0,T),e),series:[{tone:"seen",draw:"line",values:h}],places:m.map(({place:b})=>b),hints:m.map(({at:b,value:U})=>g.point(l.
dateTime(b),e(U))),limit:o,events:[],bare:a}],axis:null,notes:[],data:s.length===0?null:{name:d,columns:t,rows:s}}}}),44954:((Z,K,p)=>{p.d(K,{Ek:()=>R,LJ:()=>$,
li:()=>L,oz:()=>A});var r=p(10073),B=p(79856);function L(O,{words:f,voice:_},m){const{columns:o,headings:e}=f;return{id:"errors",title:e.errors,importance:m,blocks:(0,r.
dJ)(null,{name:e.errors,columns:[(0,r.u5)(o.count),(0,r.fi)(o.severity),(0,r.fi)(o.first(_.zone)),(0,r.fi)(o.message)],rows:O.map(n=>[_.count(n.count),_.code(n.
severity),_.dateTime(n.firstAt),_.code(n.message)])})}}function A(O,{words:f,voice:_}){const{columns:m,headings:o}=f;return(0,r.dJ)(null,{name:o.newErrors,more:O.
more,columns:[(0,r.u5)(m.count),(0,r.fi)(m.first(_.zone)),(0,r.fi)(m.pattern),(0,r.fi)(m.example)],rows:O.patterns.map(({count:e,firstAt:n,pattern:a,example:t})=>[
_.count(e),_.dateTime(n),_.code(a),a===(0,B.TN)(t)?"":_.code(t)])})}function $(O,{words:f},_){return{id:"new-errors",title:f.headings.newErrors,importance:_,blocks:O}}
function R(O,f,{words:_,voice:m}){const o=_.newErrors,e=a=>({kind:"text",text:a,note:!0});if(O===null)return[e(f===null?o.noBaseline:o.unread(m,f))];const n=A(O,
{words:_,voice:m});return(0,r.Bv)(n.length===0?{kind:"text",text:o.none}:n,e([o.compared(m,O),...O.atLeast?[o.atLeast]:[]].join(" ")))}}),79964:((Z,K,p)=>{p.d(K,
{Sw:()=>R,XR:()=>$,Y4:()=>_,pX:()=>m,zU:()=>f});var r=p(10073),B=p(97378),L=p(90589),A=p(14652);function $(o,e,{words:n,voice:a}){const{columns:t,headings:s}=n;
return{name:s.byStatus,columns:[(0,r.fi)(t.status),(0,r.u5)(t.requests),(0,r.u5)(t.share)],rows:o.map(({status:u,count:l})=>[String(u),a.count(l),e>0?a.percent(
l/e):""])}}function R(o,e,n,{words:a,voice:t}){const{columns:s,headings:u,labels:l}=a,d=o.some(({meanMs:h})=>h!==void 0),g=h=>h===null?"":t.duration(h);return{name:u.
byGroup,more:e,columns:[(0,r.fi)(s.group),(0,r.u5)(s.requests),(0,r.u5)(s.errors),(0,r.u5)(n===null?s.slow:s.slowOver(t,n)),...d?[(0,r.u5)(s.mean)]:[],(0,r.u5)(
s.p95)],rows:o.map(h=>[h.group===""?l.noGroup:t.code(h.group),t.count(h.count),O(h.errors,h.count,t),O(h.slow,h.count,t),...d?[g(h.meanMs??null)]:[],g(h.p95Ms)])}}
function O(o,e,n){return o===0||e===0?n.count(o):`${n.count(o)} (${n.percent(o/e)})`}function f(o,{words:e,voice:n},a){const{columns:t,headings:s,labels:u}=e;return{
id:"slowest",title:s.slowest,importance:a,folded:!0,blocks:(0,r.dJ)(null,{name:s.slowest,columns:[(0,r.fi)(t.at(n.zone)),(0,r.u5)(t.latency),(0,r.fi)(t.status),
(0,r.fi)(t.group),(0,r.fi)(t.logs)],rows:o.map(l=>[n.dateTime(l.at),n.duration(l.latencyMs),l.status===null?"":String(l.status),l.group===null?"":n.code(l.group),
(l.trace===null?null:(0,B.i1)(u.entries,(0,B.ME)(l.trace,l.at)))??""])})}}function _({requests:o},e){const{words:n,voice:a}=e,{headings:t}=n;return{id:"requests",
title:t.requests,importance:80,blocks:o===null?[]:(0,r.Bv)({kind:"text",text:s(o)},(0,r.dJ)(t.byStatus,$(o.byStatus,o.count,e)),(0,r.dJ)(t.byGroup,R(o.byGroup,o.
moreGroups,null,e)))};function s(u){const{unusable:l,sampling:d,waits:g}=u,h=l.missing+l.notANumber+l.negative+l.noStatus>0;return(0,A.Eb)(n.sourceLine[u.source??
"none"],u.source==="probes"?n.probedLine(a,u.count,u.errors,u.slow):n.requestLine(a,u.count,u.errors,u.slow,u.refused,u.probes),u.ignored.count>0?n.ignoredLine(
a,u.ignored):null,u.outside>0?n.outsideLine(a,u.outside):null,u.latency&&n.latencyLine(a,u.latency),h?n.unusableLine(a,l):null,d&&n.sampledLine(a,d.fraction,d.estimated),
g&&g.n+u.refused>0?n.waitsLine(a,g):null,u.longestSeenMs===null?null:n.seenLine(a,u.longestSeenMs),n.readsLine(a,u.reads.total,u.reads.mostInAMinute)).join(" ")}}
function m({requests:o,window:e,policies:n,schema:a,service:t},{words:s,voice:u}){const{judged:l,headings:d}={judged:s.page.judged,headings:s.headings},g=o===null||
o.filter.trim()===""?null:o.filter,h=b=>`gcloud logging read ${(0,L.e)(b)} --project ${(0,L.e)(t.project)} --format 'value(timestamp,insertId)' | sort -u | wc -\
l`,T=g===null?[]:[{kind:"text",text:s.logs.countNote(u,o?.probes??0,o?.outside??0,o?.ignored.count??0)},{kind:"command",command:{text:g,language:"text"}},{kind:"\
command",command:{text:h(g),language:"sh"}}];return{id:"judged",title:d.judged,importance:40,folded:!0,blocks:(0,r.Bv)((o!==null||e!==null)&&{kind:"facts",facts:[
[l.source,o&&s.sourceLine[o.source??"none"]],[l.window,e&&s.span(u,e.startedAt,e.endedAt)],[l.polls,e&&l.every(u.count(e.polls),u.duration(e.intervalMs))],[l.policies,
l.policy(u,n.onInconclusive,n.onNoData)],[l.schema,u.code(a)]]},T)}}}),87039:((Z,K,p)=>{p.d(K,{EF:()=>$,Me:()=>m,XL:()=>o,fX:()=>R,vR:()=>O});var r=p(10073),B=p(
97378),L=p(18926),A=p(21436);function $(e,n,{words:a,voice:t}){const{columns:s,labels:u}=a;return(0,r.dJ)(e,{name:a.headings.dependencies,columns:[(0,r.fi)(s.name),
(0,r.fi)(s.state),(0,r.fi)(s.reason)],rows:n.map(({name:l,ok:d,state:g})=>[t.code(l),{mark:d?"pass":"fail",word:d?u.up:u.down},t.code(g)])})}function R({probes:e},n){
const{words:a,voice:t}=n,{columns:s,headings:u}=a,l=({n:d,medianMs:g})=>g===null?"":`${t.duration(g)} (n = ${t.count(d)})`;return{id:"probes",title:u.probes,importance:70,
blocks:(0,r.Bv)((0,r.dJ)(null,{name:u.probes,columns:[(0,r.fi)(s.probe),(0,r.fi)(s.url),(0,r.u5)(s.sent),(0,r.u5)(s.failed),(0,r.u5)(s.longestRun),(0,r.u5)(s.firstAnswer),
(0,r.u5)(s.repeatedAnswer)],rows:e.map(d=>[a.probeNames[d.name]??t.code(d.name),t.code(d.url),t.count(d.sent),t.count(d.failed),t.count(d.longestFailureRun),l(d.
first),l(d.repeated)])}),(0,r.dJ)(u.failures,{name:u.failures,columns:[(0,r.fi)(s.at(t.zone)),(0,r.fi)(s.probe),(0,r.fi)(s.status),(0,r.fi)(s.reason)],rows:e.flatMap(
({name:d,failures:g})=>g.map(h=>[t.dateTime(h.at),a.probeNames[d]??t.code(d),h.status===null?"":String(h.status),t.code(a.detail(h.reason))]))}),$(u.dependencies,
e.flatMap(({dependencies:d})=>d),n))}}function O({memory:e,cpu:n},a){const{words:t,voice:s}=a,{columns:u,headings:l}=t,d=(h,{budget:T,points:b},U)=>{const W=b.at(
-1),J=b.reduce((z,{value:G})=>Math.max(z,G),Number.NEGATIVE_INFINITY);return[h,W===void 0?"":U(W.value),W===void 0?"":U(J),T===null?"":U(T),s.count(b.length)]},
g=[e&&(0,A.SA)("memory",e,a),n&&(0,A.SA)("cpu",n,a)];return{id:"resources",title:l.resources,importance:65,blocks:(0,r.Bv)((0,r.dJ)(null,{name:l.resources,columns:[
(0,r.fi)(u.resource),(0,r.u5)(u.last),(0,r.u5)(u.highest),(0,r.u5)(u.limit),(0,r.u5)(u.points)],rows:[...e===null?[]:[d(t.findings.memory,e,h=>s.bytes(h))],...n===
null?[]:[d(t.findings.cpu,n,h=>s.percent(h))]]}),(0,r.eg)(...g))}}const f={waiting:"waiting",ready:"pass",failed:"fail"},_=40;function m(e,{words:n,voice:a}){const t=e.
readiness.slice(-_),s=(0,L.n)(t.map(({message:l})=>l),e),u=t.map(({state:l,elapsedMs:d},g)=>({mark:f[l],word:n.readinessStates[l],after:a.duration(d),message:a.
code(n.detail(s[g]??""))}));return{id:"readiness",title:n.headings.readiness,importance:20,folded:!0,blocks:(0,r.Bv)(u.length>0&&{kind:"steps",steps:u})}}function o({
candidate:e,traffic:n},{words:a,voice:t}){const{settings:s,columns:u,headings:l,labels:d}=a,g=b=>b&&t.code(b),h=(b,U)=>b===null&&U===null?null:s.instanceRange(t.
count(b??0),U===null?null:t.count(U)),T=e===null?[]:[[u.revision,t.code(e.name)],[s.created(t.zone),e.createdAt===null?null:t.dateTime(e.createdAt)],[s.memory,g(
e.memoryLimit)],[s.cpu,g(e.cpuLimit)],[s.instances,h(e.minInstances,e.maxInstances)],[s.concurrency,e.concurrency===null?null:t.count(e.concurrency)],[s.timeout,
e.timeoutMs===null?null:t.duration(e.timeoutMs)],[s.healthCheck,e.healthCheck===null?null:g(a.detail(e.healthCheck))],[u.logs,(0,B.i1)(d.revisionLogs,e.logUri)]];
return{id:"candidate",title:l.candidate,importance:30,folded:!0,blocks:(0,r.Bv)(n.length>0&&{kind:"shares",shares:n.map(({revision:b,percent:U})=>({percent:U,ours:b===
e?.name}))},(0,r.dJ)(null,{name:l.traffic,columns:[(0,r.fi)(u.revision),(0,r.u5)(u.percent),(0,r.fi)(u.tag),(0,r.fi)(u.url)],rows:n.map(b=>[`${t.code(b.revision)}${b.
latest?` (${d.followsLatest})`:""}`,t.percent(b.percent/100),g(b.tag)??"",g(b.url)??""])}),T.length>0&&{kind:"facts",facts:T})}}}),40845:((Z,K,p)=>{p.d(K,{g:()=>$});
var r=p(10073),B=p(31551);const L=200,A=5;function $(n,{words:a,voice:t}){const{chart:s,columns:u}=a,l=R(n.buckets),d=R(n.beside);if(l.length===0)return null;const{
limitMs:g,latency:h}=n,T=[...l,...d],b=Math.min(...T.map(O)),U=Math.max(...T.map(({toMs:I})=>I),g??0),W=I=>(Math.log(I)-Math.log(b))/(Math.log(U)-Math.log(b)),J=Math.
min(...l.map(f)),z=m(l,W,J),G=m(d,W,J),V=Math.max(...[...z.bars,...G.bars].map(({density:I})=>I)),{top:q,y:tn}=(0,B.h)(V,I=>t.percent(I)),Q=g===null||g<=0?1:W(g),
x=({fromMs:I,toMs:H,count:i},c)=>[t.duration(I),t.duration(H),t.count(i),t.percent(i/c)],F=(I,H)=>{const i=_(I);return I.map(c=>[...G.n>0?[H]:[],...x(c,i)])},nn={
kind:"spread",id:"spread",title:s.spread,description:h===null?"":s.spreadTold(t.count(h.n),t.duration(h.p50Ms),t.duration(h.p95Ms),h.maxMs===null?"–":t.duration(
h.maxMs)),height:L,x:e(b,U,W,I=>t.duration(I)),y:tn,bars:z.bars.flatMap(({from:I,to:H,density:i})=>[{left:I,right:Math.min(H,Q),tone:"within"},{left:Math.max(I,
Q),right:H,tone:"beyond"}].filter(({left:c,right:M})=>M>c).map(c=>({...c,high:i/q}))),hints:z.bars.map(({from:I,to:H,bucket:i})=>{const[c="",M="",y="",E=""]=x(i,
z.n);return{left:I,right:H,text:s.share(c,M,y,E)}}),outline:G.bars.length===0?[]:o(G,q),uprights:[...g!==null&&g>0?[{at:Q,label:s.budget(t.duration(g)),tone:"bu\
dget"}]:[],...h===null?[]:[{name:"P50",ms:h.p50Ms},{name:"P95",ms:h.p95Ms},{name:"P99",ms:h.p99Ms}].filter(({ms:I})=>I>=b).map(({name:I,ms:H})=>({at:W(H),label:`${I}\
 ${t.duration(H)}`,tone:"marker"}))]};return{id:"spread",title:s.spread,legend:[["within",s.within],["beyond",s.beyond],...G.n>0?[["baseline",u.baseline]]:[]],panels:[
nn],axis:s.spreadAxis,notes:[],data:{name:s.spread,columns:[...G.n>0?[(0,r.fi)(u.revision)]:[],(0,r.u5)(u.from),(0,r.u5)(u.below),(0,r.u5)(u.requests),(0,r.u5)(
u.share)],rows:[...F(l,u.candidate),...F(d,u.baseline)]}}}function R(n){return n.filter(({fromMs:a,toMs:t,count:s})=>s>0&&a>=0&&t>a&&t<1e15)}function O({fromMs:n,
toMs:a}){return Math.max(n,a/1.2,1e-6)}function f(n){return n.fromMs===0?1/0:Math.log(n.toMs/n.fromMs)}function _(n){return n.reduce((a,{count:t})=>a+t,0)}function m(n,a,t){
const s=_(n),u=n.map(l=>{const d=Number.isFinite(t)&&l.fromMs>0?f(l)/t:1,g=l.fromMs>0?l.fromMs:O(l);return{from:a(g),to:a(l.toMs),density:l.count/s/Math.max(d,1e-9),
bucket:l}});return{n:s,bars:u}}function o({bars:n},a){const t=[];let s=-1;for(const{from:u,to:l,density:d}of n){const g=d/a;let h=t.at(-1);(h===void 0||u-s>1e-6)&&
(h?.push({x:s,y:0}),h=[{x:u,y:0}],t.push(h)),h.push({x:u,y:g},{x:l,y:g}),s=l}return t.at(-1)?.push({x:s,y:0}),t}function e(n,a,t,s){const u=Array.from({length:21},
(T,b)=>10**(b-6)),l=T=>T.filter(b=>b>=n&&b<=a),d=[[1,2,5],[1,3],[1]].map(T=>l(u.flatMap(b=>T.map(U=>U*b))));d.push(l(u.filter((T,b)=>b%3===0)),l(u.filter((T,b)=>b%
6===0)));const g=d.find(T=>T.length<=A)??[];return(g.length>=2?g:[n,a]).map(T=>({at:t(T),label:s(T)}))}}),50037:((Z,K,p)=>{p.d(K,{$x:()=>R,FF:()=>B,Qv:()=>O,hD:()=>L,
rs:()=>f});var r=p(31551);const B=120,L=2,A=4,$=36*36e5;function R(m,{words:o}){const{chart:e}=o;return m<18e4?{xTitle:e.seconds,xTo:Math.max(m/1e3,.001)}:m<3*36e5?
{xTitle:e.minutes,xTo:m/6e4}:{xTitle:e.hours,xTo:m/36e5}}function O(m,o,e){if(o<6*36e5)return(0,r.v)(o,a=>e.voice.duration(a));const n=A;return Array.from({length:n},
(a,t)=>({at:t/n,label:_(m+t*o/n,o,e)}))}function f(m,o){const e=Math.max(1,Math.ceil(m.length/A)),n=(m.at(-1)?.at??0)-(m[0]?.at??0);return m.flatMap(({at:a},t)=>t%
e===0?[{at:(t+.5)/m.length,label:_(a,n,o)}]:[])}function _(m,o,{voice:e}){return o>$?e.day(m).slice(5):e.dateTime(m).slice(11,16)}}),86349:((Z,K,p)=>{p.d(K,{i:()=>R,
rollbackDocument:()=>$});var r=p(10073),B=p(33306),L=p(38606),A=p(56129);function $({language:o,service:e,facts:n}){const a=(0,L.b)(o),{words:t}=a;return(0,B.m)(
{language:o,service:e,product:t.headings.rollback,word:t.traffic.rollbackHeads[_(n)],reason:(0,A.QV)(n,a),tookMs:n.tookMs,sections:[{id:"rollback",title:t.headings.
rollback,untitled:!0,blocks:O(n,a),importance:null}],steps:f(n,e,a)})}function R(o,e){const{words:n}=e,a=o.done?"pass":o.outcome.code==="not-serving"?"waiting":
"fail",t=n.traffic.rollbackHeads[_(o)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:n.headings.rollback,blocks:(0,r.Bv)({kind:"marked",mark:a,text:`${t}\
 — ${(0,A.QV)(o,e)}`},O(o,e)),importance:null}}function O(o,e){const{words:n,voice:a}=e,t=o.after.filter(s=>s.tag!==null).map(s=>`${s.tag} → ${s.revision}`);
return(0,r.Bv)(m(o,e),o.health?.ok===!0&&{kind:"text",text:n.traffic.healthOk(a,o.health.url)},t.length>0&&(o.changed||o.dryRun)&&{kind:"text",text:n.traffic.tagsKept(
a,t.join(", "))})}function f(o,e,n){const{idle:a,outcome:t,to:s}=o,u=(0,A.EM)(o,e,n);if(a===null||t.code!=="already"||s===null)return u;const{words:l,voice:d}=n;
return[{text:l.traffic.steps.nameBad(d,s),command:null},...a.tags===""?u:[]]}function _({outcome:o,dryRun:e}){switch(o.code){case"moved":return"done";case"alrea\
dy":return"already";case"planned":return e?"planned":"failed";case"unhealthy":return"unhealthy";case"not-serving":return"skipped";default:return"failed"}}function m({
before:o,after:e,outcome:n},{words:a,voice:t}){const{columns:s}=a.traffic,u=[...new Set([...(0,A.EZ)(o),...(0,A.EZ)(e)].map(([d])=>d))],l=(d,g)=>d.length===0?"":
t.percent((new Map((0,A.EZ)(d)).get(g)??0)/100);return(0,r.dJ)(null,{name:a.headings.traffic,columns:[(0,r.fi)(a.columns.revision),(0,r.u5)(s.before),(0,r.u5)(n.
code==="planned"?s.planned:s.now)],rows:u.map(d=>[t.code(d),l(o,d),l(e,d)])})}})};
