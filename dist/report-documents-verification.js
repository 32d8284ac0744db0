"use strict";exports.id=8771,exports.ids=[8771,6349],exports.modules={31551:((X,U,p)=>{p.d(U,{h:()=>r,v:()=>T});function r(h,_,f=!1){const a=h>0?Math.min(Math.max(h,1e-9),1e15):
1,c=a/3,n=10**Math.floor(Math.log10(c)),e=[1,2,2.5,5,10].find(o=>o*n>=c)??10,t=f?Math.max(1,Math.ceil(e*n)):e*n,l=Math.max(1,Math.ceil(a/t-1e-9));return{top:l*t,
y:Array.from({length:l+1},(o,s)=>({at:s/l,label:s===0?"0":_(s*t)}))}}const I=1e3,S=60*I,P=60*S,R=[...[1,2,5,10,15,30].map(h=>h*I),...[1,2,5,10,15,30].map(h=>h*S),
...[1,2,3,6,12,24,48].map(h=>h*P)],j=4;function T(h,_){const f=R.find(c=>h/c<=j);if(!(h>0)||f===void 0)return[];const a=Math.floor(h/f+1e-9);return Array.from({
length:a+1},(c,n)=>({at:n*f/h,label:n===0?"0":_(n*f)}))}}),28771:((X,U,p)=>{p.d(U,{f:()=>Z});var r=p(10073),I=p(4548),S=p(14652);function P({baseline:u,requests:i},{
words:M,voice:b}){const{columns:y,headings:B}=M,v={id:"compared",title:B.compared,importance:85},A=u?.compared??null;if(A===null||i===null)return{...v,blocks:[]};
const k={count:i.count-i.refused,errors:i.errors-i.refused,latency:i.latency},H=(w,N,L)=>{const[F,W]=[N(k),N(A)],q=F===null||W===null||W===0?null:F/W;return[w,F===
null?"":L(F),W===null?"":L(W),q===null?"":R(q,b)]},C=(w,N)=>H(w,L=>L.latency?.[N]??null,L=>b.duration(L));return{...v,blocks:(0,r.Bv)((0,r.dJ)(null,{name:B.compared,
columns:[(0,r.fi)(y.metric),(0,r.u5)(y.candidate),(0,r.u5)(y.baseline),(0,r.u5)(y.difference)],rows:[[y.requests,b.count(k.count),b.count(A.count),""],H(y.errorRate,
({count:w,errors:N})=>w===0?null:N/w,w=>b.percent(w)),C(y.mean,"meanMs"),C(y.p50,"p50Ms"),C(y.p95,"p95Ms"),C(y.p99,"p99Ms"),C(y.longest,"maxMs")]}),{kind:"text",
note:!0,text:(0,S.Eb)(M.comparedLine(b,A.concurrent,A.from,A.to),A.sampling&&M.sampledLine(b,A.sampling.fraction,A.sampling.estimated)).join(" ")})}}function R(u,i){
return u>=3?`\xD7 ${i.count(Number(u.toPrecision(2)))}`:`${u>1?"+":""}${i.percent(u-1)}`}var j=p(49067),T=p(19298),h=p(32150),_=p(31551);const f=130,a=.8;function c({
points:u,failLnThreshold:i,passLnThreshold:M},b,y,{words:B,voice:v}){const A=u.at(-1);if(A===void 0||u.every(({failLnE:L,passLnE:F})=>L===0&&F===0))return null;
const{chart:k,columns:H}=B,C=y??A.at,w=Math.max(A.at-C,1),N=u.map(({at:L,failLnE:F,passLnE:W})=>[v.duration(L-C),v.odds(F),v.odds(W)]);return{id:b,title:k.evidence,
legend:[["fail",k.against],["pass",k.inFavour],["budget",k.enough]],panels:[{kind:"course",id:b,title:k.evidence,description:k.evidenceTold(v.odds(A.failLnE),v.
odds(i),v.odds(A.passLnE),v.odds(M)),height:f,x:(0,_.v)(w,L=>v.duration(L)),y:[{at:0,label:k.none},{at:a,label:k.enough}],series:[{tone:"pass",draw:"line",values:[
0,...u.map(({passLnE:L})=>a*L/M)]},{tone:"fail",draw:"line",values:[0,...u.map(({failLnE:L})=>a*L/i)]}],places:[0,...u.map(({at:L})=>(L-C)/w)],hints:["",...N.map(
([L="",F="",W=""])=>k.evidencePoint(L,F,W))],limit:a,top:1,events:[],bare:null}],axis:k.since,notes:[],data:{name:k.evidence,columns:[(0,r.u5)(H.after),(0,r.u5)(
k.against),(0,r.u5)(k.inFavour)],rows:N}}}const n=60;function e(u){return(0,h.Y_)(u).slice(0,n)}function t(u,i){const{words:M}=i,b=e(u).map((y,B)=>m(y,B,u,i));return{
id:"findings",title:M.headings.findings,untitled:!0,importance:null,blocks:(0,r.Bv)(b.length>0&&{kind:"findings",findings:b})}}function l(u,i){const{words:M}=i,
b=e(u).filter(({decision:y})=>y!=="pass").map(y=>({mark:h.j7[y.decision],name:M.findings[y.id],text:(0,h.dj)(y,i)}));return{id:"why",title:M.headings.why,notOnPage:!0,
importance:null,blocks:(0,r.Bv)(b.length>0&&{kind:"list",items:b})}}function o(u,i){const M=u.notices.map(b=>({text:(0,h.cv)(b,i)}));return{id:"notices",title:i.
words.headings.notices,importance:100,blocks:(0,r.Bv)(M.length>0&&{kind:"list",items:M})}}function s({findings:u}){return u.some(({id:i,decision:M})=>i==="memor\
y-kill"&&M==="fail")}function m(u,i,M,b){const{words:y,voice:B}=b,{id:v,decision:A,n:k,bad:H,unit:C,value:w,limit:N}=u,L=(0,T.u)(u),F=A!=="pass"||C!=="count"||(w??
0)>0&&(N??0)>0,W=(0,T.h)(u,B),q=M.evidenceGrowth.find(en=>en.id===v),tn=v==="memory"&&A==="pass"&&s(M);return{mark:tn?"open":h.j7[A],word:tn?y.missed.word:y.decisions[A],
name:y.findings[v],value:F?W.value:null,limit:F?g(W,b):null,sample:k===0||L===null?null:y.sample(B,L.of,k,H,L.badAs),interval:W.interval&&y.interval(W.interval.
low,W.interval.high),sentence:`${(0,h.dj)(u,b)}${tn?` ${y.missed.sentence}`:""}`,gauge:d(u),chart:q===void 0?null:c(q,`finding-${i}`,M.window?.startedAt??null,b)}}
function g({limitShown:u,share:i,whole:M},{words:b}){return u===null||i===null||M===null?u:b.limitOf(u,i,M)}function d({id:u,value:i,limit:M,unit:b,interval:y}){
return i===null||M===null||!(M>0)||i<0||b==="count"||u==="readiness"?null:{value:i,limit:M,low:y?.low??null,high:y?.high??null}}function E(u,{words:i,voice:M}){
const{requests:b,window:y,probes:B}=u,v=C=>{const w=u.findings.find(q=>q.id===C);if(w===void 0||w.value===null)return[];const N=(0,T.h)(w,M),{value:L}=N,F=g(N,{
words:i,voice:M}),W=F===null?"":i.limit(F);return[{name:i.findings[C],value:L??"\u2013",below:W,mark:h.j7[w.decision]}]},A=B.reduce((C,w)=>C+w.sent,0),k=B.reduce(
(C,w)=>C+w.failed,0),H=u.findings.some(({id:C,decision:w})=>C.startsWith("probe-")&&w==="fail");return[...b===null?[]:[{name:i.columns.requests,value:M.count(b.
count),below:y===null?"":M.duration(y.endedAt-y.startedAt),mark:null}],...v("error-rate"),...v("p95"),...A===0?[]:[{name:i.headings.probes,value:M.count(A),below:`${i.
columns.failed} ${M.count(k)}`,mark:H?"fail":null}],...v("memory"),...v("cpu")]}var x=p(44954),K=p(79964),D=p(87039),$=p(40845),J=p(32319),G=p(38606),Y=p(86349);
function Z(u){const i=(0,G.b)(u.language);return{language:u.language,head:(0,S.Uo)(u,i),figures:E(u,i),sections:nn(u,i).filter(({blocks:M})=>M.length>0)}}function nn(u,i){
const{requests:M,rollback:b,window:y,newMessages:B,baseline:v,errorMessages:A}=u,{headings:k}=i.words,H=y===null||A.length===0?[]:(0,x.Ek)(B,v?.name??null,i);return[
...b===null?[]:[(0,Y.i)(b,i)],t(u,i),l(u,i),(0,J.Z)(k.next,(0,I.Z)(u,i)),o(u,i),P(u,i),{id:"latency",title:k.latency,importance:55,pageOnly:!0,blocks:O(u,i)},{id:"\
course",title:k.course,importance:60,blocks:z(u,i)},(0,x.LJ)(H,i,95),(0,x.li)(A,i,90),(0,K.Y4)(u,i),(0,D.fX)(u,i),(0,D.vR)(u,i),(0,K.zU)(M?.slowest??[],i,50),(0,D.
Me)(u,i),(0,D.XL)(u,i),(0,K.pX)(u,i)]}function Q({findings:u}){return u.find(({id:i})=>i==="p95")?.limit??null}function O(u,i){const{requests:M,baseline:b}=u;if(M===
null)return[];const{distribution:y,latency:B,count:v}=M,A=(0,$.g)({buckets:y,beside:b?.compared?.distribution??[],limitMs:Q(u),latency:B&&{n:v,...B}},i);return(0,r.
eg)(A)}function z(u,i){const M=V(u),b=M&&(0,j.O)(M,i);return(0,r.eg)(b)}function V(u){const{requests:i,window:M,probes:b}=u;if(i===null)return null;const y=i.timeline,
[B,v]=y,A=B===void 0||v===void 0?0:v.at-B.at,k=Q(u),H=M===null||M.endedEarly===null?1/0:M.endedAt,C=Math.max(k??0,i.latency?.p99Ms??0);return{parts:y,partMs:A,open:y.
filter(({at:w})=>w+A>H-C).length,limitMs:k,failures:b.flatMap(({name:w,failures:N})=>N.map(L=>({...L,name:w})))}}}),49067:((X,U,p)=>{p.d(U,{O:()=>R});var r=p(10073),
I=p(31551),S=p(14652),P=p(50037);function R({parts:j,partMs:T,open:h,limitMs:_,failures:f},a){const{words:c,voice:n}=a,{columns:e,chart:t}=c,l=j.slice(0,j.length-
h),o=l[0]?.at??0,s=T*l.length;if(l.length<P.hD||!(T>0&&s<1/0)||l.every(O=>O.requests===0))return null;const m=O=>[n.dateTime(O.at),n.count(O.requests),n.count(O.
errors),O.p95Ms===null?"\u2013":n.duration(O.p95Ms)],g={kind:"course",height:P.FF,x:(0,P.Qv)(o,s,a),places:l.map((O,z)=>(z+.5)/l.length),hints:l.map(O=>t.part(...m(
O))),events:[]},d=(O,z,V)=>({...(0,P.$x)(s-T,a),yTitle:O,divisor:z,whole:V}),E=l.flatMap(({p95Ms:O})=>O===null?[]:[O]),x=Math.max(_??0,...E),K=_===null?0:E.filter(
O=>O>_).length,D=l.map(O=>O.requests),$=l.map(O=>O.errors),J=$.reduce((O,z)=>O+z,0),G=O=>n.count(O),Y=(0,I.h)(Math.max(...$),G,!0),Z=x>=1e4?"s":"ms",nn=(O,z)=>[
{tone:O,draw:"bars",values:z}],Q=l.length-E.length;return{id:"course",title:null,legend:[["seen",e.p95],..._===null?[]:[["budget",t.budget(n.duration(_))]],["tr\
affic",e.requests],["beyond",e.errors],...f.length===0?[]:[["probe",t.probeFailures]]],panels:[{...g,id:"course-latency",title:t.latency(n,T),description:E.length===
0?t.noLatency:t.latencyTold(n.duration(Math.min(...E)),n.duration(Math.max(...E)),n.count(K),n.count(l.length)),...(0,I.h)(x,O=>n.duration(O)),series:[{tone:"se\
en",draw:"line",values:l.map(({p95Ms:O})=>O)}],limit:_,bare:d(t.latencyAxis(Z),Z==="s"?1e3:1,!1)},{...g,id:"course-requests",title:t.requests(n,T),description:t.
requestsTold(n.count(Math.min(...D)),n.count(Math.max(...D))),...(0,I.h)(Math.max(...D),G,!0),series:nn("traffic",D),limit:null,bare:null},{...g,id:"course-erro\
rs",title:t.errors(n,T),description:J===0?t.noErrors:t.errorsTold(n.count(J),n.count(Math.max(...$))),...Y,y:J===0?Y.y.slice(0,1):Y.y,series:nn("beyond",$),limit:null,
events:f.map(({at:O,name:z,reason:V})=>({at:(O-o)/s,hint:t.probeFailure(c.probeNames[z]??z,n.dateTime(O),V)})).filter(({at:O})=>O>=0&&O<=1),bare:d(e.errors,1,!0)}],
axis:t.since,notes:(0,S.Eb)(_===null||E.length===0?null:t.limitNote(n,n.duration(_)),Q===0||E.length===0?null:t.gapNote(n,Q),h===0?null:t.openNote(n,h),J===0?t.
noErrors:null),data:{name:c.headings.course,columns:[(0,r.fi)(e.at(n.zone)),(0,r.u5)(e.requests),(0,r.u5)(e.errors),(0,r.u5)(e.p95)],rows:l.map(m)}}}}),21436:((X,U,p)=>{
p.d(U,{CY:()=>j,SA:()=>P,vA:()=>R});var r=p(10073),I=p(31551),S=p(50037);function P(h,{budget:_,points:f},a){const{words:c,voice:n}=a,e=s=>h==="memory"?n.bytes(
s):n.percent(s),t=c.findings[h];if(f.length===0)return null;const l=Math.min(...f.map(({at:s})=>s)),o=Math.max(...f.map(({at:s})=>s))-l;return T({id:h,title:t,points:f.
map(({at:s,value:m})=>({at:s,value:m,place:o>0?(s-l)/o:.5})),limit:_,show:e,x:(0,I.v)(o,s=>n.duration(s)),bare:null},[(0,r.fi)(c.columns.at(n.zone)),{title:t,figures:!0}],
f.map(({at:s,value:m})=>[n.dateTime(s),e(m)]),a)}function R(h,{limit:_,points:f},{from:a,to:c},n){if(f.length<S.hD)return null;const{words:e,voice:t}=n,l=g=>h===
"memory"?t.bytes(g):t.percent(g),o=e.period.checks[h],{chart:s,columns:m}=e;return T({id:h,title:o,points:f.map(({at:g,high:d},E)=>({at:g,value:d,place:(E+.5)/f.
length})),limit:_,show:l,x:(0,S.rs)(f,n),bare:{...(0,S.$x)(c-a,n),yTitle:h==="memory"?s.memoryAxis:s.cpuAxis,divisor:h==="memory"?1e6:.01,whole:!1}},[(0,r.fi)(m.
at(t.zone)),(0,r.u5)(m.mean),(0,r.u5)(m.highest)],f.map(({at:g,mean:d,high:E})=>[t.dateTime(g),l(d),l(E)]),n)}function j(h,_,f){if(h.length<S.hD)return null;const{
words:a,voice:c}=f;return T({id:"trend",title:null,points:h.map(({to:n,p95Ms:e},t)=>({at:n,value:e,place:(t+.5)/h.length})),limit:_,show:n=>c.duration(n),x:(0,S.
rs)(h.map(({to:n})=>({at:n})),f),bare:null},[],[],f,a.headings.trend)}function T({id:h,title:_,points:f,limit:a,show:c,x:n,bare:e},t,l,{words:o,voice:s},m=_??""){
const{chart:g}=o,d=f.map(({value:x})=>x),E=Math.max(...d);return{id:`chart-${h}`,title:_,legend:[["seen",m],...a===null?[]:[["budget",g.budget(c(a))]]],panels:[
{kind:"course",id:`chart-${h}`,title:m,description:g.gaugeTold(c(d.at(-1)??0),c(E),a===null?"\u2013":c(a)),height:S.FF,x:n,...(0,I.h)(Math.max(a??0,E),c),series:[
{tone:"seen",draw:"line",values:d}],places:f.map(({place:x})=>x),hints:f.map(({at:x,value:K})=>g.point(s.dateTime(x),c(K))),limit:a,events:[],bare:e}],axis:null,
notes:[],data:l.length===0?null:{name:m,columns:t,rows:l}}}}),44954:((X,U,p)=>{p.d(U,{Ek:()=>j,LJ:()=>R,li:()=>S,oz:()=>P});var r=p(10073),I=p(79856);function S(T,{
words:h,voice:_},f){const{columns:a,headings:c}=h;return{id:"errors",title:c.errors,importance:f,blocks:(0,r.dJ)(null,{name:c.errors,columns:[(0,r.u5)(a.count),
(0,r.fi)(a.severity),(0,r.fi)(a.first(_.zone)),(0,r.fi)(a.message)],rows:T.map(n=>[_.count(n.count),_.code(n.severity),_.dateTime(n.firstAt),_.code(n.message)])})}}
function P(T,{words:h,voice:_}){const{columns:f,headings:a}=h;return(0,r.dJ)(null,{name:a.newErrors,more:T.more,columns:[(0,r.u5)(f.count),(0,r.fi)(f.first(_.zone)),
(0,r.fi)(f.pattern),(0,r.fi)(f.example)],rows:T.patterns.map(({count:c,firstAt:n,pattern:e,example:t})=>[_.count(c),_.dateTime(n),_.code(e),e===(0,I.TN)(t)?"":_.
code(t)])})}function R(T,{words:h},_){return{id:"new-errors",title:h.headings.newErrors,importance:_,blocks:T}}function j(T,h,{words:_,voice:f}){const a=_.newErrors,
c=e=>({kind:"text",text:e,note:!0});if(T===null)return[c(h===null?a.noBaseline:a.unread(f,h))];const n=P(T,{words:_,voice:f});return(0,r.Bv)(n.length===0?{kind:"\
text",text:a.none}:n,c([a.compared(f,T),...T.atLeast?[a.atLeast]:[]].join(" ")))}}),79964:((X,U,p)=>{p.d(U,{Sw:()=>j,XR:()=>R,Y4:()=>_,pX:()=>f,zU:()=>h});var r=p(
10073),I=p(97378),S=p(90589),P=p(14652);function R(a,c,{words:n,voice:e}){const{columns:t,headings:l}=n;return{name:l.byStatus,columns:[(0,r.fi)(t.status),(0,r.
u5)(t.requests),(0,r.u5)(t.share)],rows:a.map(({status:o,count:s})=>[String(o),e.count(s),c>0?e.percent(s/c):""])}}function j(a,c,n,{words:e,voice:t}){const{columns:l,
headings:o,labels:s}=e,m=a.some(({meanMs:d})=>d!==void 0),g=d=>d===null?"":t.duration(d);return{name:o.byGroup,more:c,columns:[(0,r.fi)(l.group),(0,r.u5)(l.requests),
(0,r.u5)(l.errors),(0,r.u5)(n===null?l.slow:l.slowOver(t,n)),...m?[(0,r.u5)(l.mean)]:[],(0,r.u5)(l.p95)],rows:a.map(d=>[d.group===""?s.noGroup:t.code(d.group),t.
count(d.count),T(d.errors,d.count,t),T(d.slow,d.count,t),...m?[g(d.meanMs??null)]:[],g(d.p95Ms)])}}function T(a,c,n){return a===0||c===0?n.count(a):`${n.count(a)}\
 (${n.percent(a/c)})`}function h(a,{words:c,voice:n},e){const{columns:t,headings:l,labels:o}=c;return{id:"slowest",title:l.slowest,importance:e,folded:!0,blocks:(0,r.
dJ)(null,{name:l.slowest,columns:[(0,r.fi)(t.at(n.zone)),(0,r.u5)(t.latency),(0,r.fi)(t.status),(0,r.fi)(t.group),(0,r.fi)(t.logs)],rows:a.map(s=>[n.dateTime(s.
at),n.duration(s.latencyMs),s.status===null?"":String(s.status),s.group===null?"":n.code(s.group),(s.trace===null?null:(0,I.i1)(o.entries,(0,I.ME)(s.trace,s.at)))??
""])})}}function _({requests:a},c){const{words:n,voice:e}=c,{headings:t}=n;return{id:"requests",title:t.requests,importance:80,blocks:a===null?[]:(0,r.Bv)({kind:"\
text",text:l(a)},(0,r.dJ)(t.byStatus,R(a.byStatus,a.count,c)),(0,r.dJ)(t.byGroup,j(a.byGroup,a.moreGroups,null,c)))};function l(o){const{unusable:s,sampling:m,waits:g}=o,
d=s.missing+s.notANumber+s.negative+s.noStatus>0;return(0,P.Eb)(n.sourceLine[o.source??"none"],o.source==="probes"?n.probedLine(e,o.count,o.errors,o.slow):n.requestLine(
e,o.count,o.errors,o.slow,o.refused,o.probes),o.ignored.count>0?n.ignoredLine(e,o.ignored):null,o.outside>0?n.outsideLine(e,o.outside):null,o.latency&&n.latencyLine(
e,o.latency),d?n.unusableLine(e,s):null,m&&n.sampledLine(e,m.fraction,m.estimated),g&&g.n+o.refused>0?n.waitsLine(e,g):null,o.longestSeenMs===null?null:n.seenLine(
e,o.longestSeenMs),n.readsLine(e,o.reads.total,o.reads.mostInAMinute)).join(" ")}}function f({requests:a,window:c,policies:n,schema:e,service:t},{words:l,voice:o}){
const{judged:s,headings:m}={judged:l.page.judged,headings:l.headings},g=a===null||a.filter.trim()===""?null:a.filter,d=x=>`gcloud logging read ${(0,S.e)(x)} --p\
roject ${(0,S.e)(t.project)} --format 'value(timestamp,insertId)' | sort -u | wc -l`,E=g===null?[]:[{kind:"text",text:l.logs.countNote(o,a?.probes??0,a?.outside??
0,a?.ignored.count??0)},{kind:"command",command:{text:g,language:"text"}},{kind:"command",command:{text:d(g),language:"sh"}}];return{id:"judged",title:m.judged,
importance:40,folded:!0,blocks:(0,r.Bv)((a!==null||c!==null)&&{kind:"facts",facts:[[s.source,a&&l.sourceLine[a.source??"none"]],[s.window,c&&l.span(o,c.startedAt,
c.endedAt)],[s.polls,c&&s.every(o.count(c.polls),o.duration(c.intervalMs))],[s.policies,s.policy(o,n.onInconclusive,n.onNoData)],[s.schema,o.code(e)]]},E)}}}),87039:((X,U,p)=>{
p.d(U,{EF:()=>R,Me:()=>c,XL:()=>n,fX:()=>j,vR:()=>T});var r=p(10073),I=p(97378),S=p(79856),P=p(21436);function R(e,t,{words:l,voice:o}){const{columns:s,labels:m}=l;
return(0,r.dJ)(e,{name:l.headings.dependencies,columns:[(0,r.fi)(s.name),(0,r.fi)(s.state),(0,r.fi)(s.reason)],rows:t.map(({name:g,ok:d,state:E})=>[o.code(g),{mark:d?
"pass":"fail",word:d?m.up:m.down},o.code(E)])})}function j({probes:e},t){const{words:l,voice:o}=t,{columns:s,headings:m}=l,g=({n:d,medianMs:E})=>E===null?"":`${o.
duration(E)} (n = ${o.count(d)})`;return{id:"probes",title:m.probes,importance:70,blocks:(0,r.Bv)((0,r.dJ)(null,{name:m.probes,columns:[(0,r.fi)(s.probe),(0,r.fi)(
s.url),(0,r.u5)(s.sent),(0,r.u5)(s.failed),(0,r.u5)(s.longestRun),(0,r.u5)(s.firstAnswer),(0,r.u5)(s.repeatedAnswer)],rows:e.map(d=>[l.probeNames[d.name]??o.code(
d.name),o.code(d.url),o.count(d.sent),o.count(d.failed),o.count(d.longestFailureRun),g(d.first),g(d.repeated)])}),(0,r.dJ)(m.failures,{name:m.failures,columns:[
(0,r.fi)(s.at(o.zone)),(0,r.fi)(s.probe),(0,r.fi)(s.status),(0,r.fi)(s.reason)],rows:e.flatMap(({name:d,failures:E})=>E.map(x=>[o.dateTime(x.at),l.probeNames[d]??
o.code(d),x.status===null?"":String(x.status),o.code(l.detail(x.reason))]))}),R(m.dependencies,e.flatMap(({dependencies:d})=>d),t))}}function T({memory:e,cpu:t},l){
const{words:o,voice:s}=l,{columns:m,headings:g}=o,d=(x,{budget:K,points:D},$)=>{const J=D.at(-1),G=D.reduce((Y,{value:Z})=>Math.max(Y,Z),Number.NEGATIVE_INFINITY);
return[x,J===void 0?"":$(J.value),J===void 0?"":$(G),K===null?"":$(K),s.count(D.length)]},E=[e&&(0,P.SA)("memory",e,l),t&&(0,P.SA)("cpu",t,l)];return{id:"resour\
ces",title:g.resources,importance:65,blocks:(0,r.Bv)((0,r.dJ)(null,{name:g.resources,columns:[(0,r.fi)(m.resource),(0,r.u5)(m.last),(0,r.u5)(m.highest),(0,r.u5)(
m.limit),(0,r.u5)(m.points)],rows:[...e===null?[]:[d(o.findings.memory,e,x=>s.bytes(x))],...t===null?[]:[d(o.findings.cpu,t,x=>s.percent(x))]]}),(0,r.eg)(...E))}}
const h={waiting:"waiting",ready:"pass",failed:"fail"},_=40,f=100;function a(e,{findings:t}){const l=t.flatMap(({reason:o})=>"message"in o?[o.message]:[]);return e.
map(o=>{const s=l.find(m=>m.length>f&&o.includes(m));return l.push(o.replace(/^(?:[A-Za-z_]+: ){1,2}/,"")),s===void 0?o:o.replace(s,()=>(0,S.qi)(s))})}function c(e,{
words:t,voice:l}){const o=e.readiness.slice(-_),s=a(o.map(({message:g})=>g),e),m=o.map(({state:g,elapsedMs:d},E)=>({mark:h[g],word:t.readinessStates[g],after:l.
duration(d),message:l.code(t.detail(s[E]??""))}));return{id:"readiness",title:t.headings.readiness,importance:20,folded:!0,blocks:(0,r.Bv)(m.length>0&&{kind:"st\
eps",steps:m})}}function n({candidate:e,traffic:t},{words:l,voice:o}){const{settings:s,columns:m,headings:g,labels:d}=l,E=D=>D&&o.code(D),x=(D,$)=>D===null&&$===
null?null:s.instanceRange(o.count(D??0),$===null?"\u2013":o.count($)),K=e===null?[]:[[m.revision,o.code(e.name)],[s.created(o.zone),e.createdAt===null?null:o.dateTime(
e.createdAt)],[s.memory,E(e.memoryLimit)],[s.cpu,E(e.cpuLimit)],[s.instances,x(e.minInstances,e.maxInstances)],[s.concurrency,e.concurrency===null?null:o.count(
e.concurrency)],[s.timeout,e.timeoutMs===null?null:o.duration(e.timeoutMs)],[s.healthCheck,e.healthCheck===null?null:E(l.detail(e.healthCheck))],[m.logs,(0,I.i1)(
d.revisionLogs,e.logUri)]];return{id:"candidate",title:g.candidate,importance:30,folded:!0,blocks:(0,r.Bv)(t.length>0&&{kind:"shares",shares:t.map(({revision:D,
percent:$})=>({percent:$,ours:D===e?.name}))},(0,r.dJ)(null,{name:g.traffic,columns:[(0,r.fi)(m.revision),(0,r.u5)(m.percent),(0,r.fi)(m.tag),(0,r.fi)(m.url)],rows:t.
map(D=>[`${o.code(D.revision)}${D.latest?` (${d.followsLatest})`:""}`,o.percent(D.percent/100),E(D.tag)??"",E(D.url)??""])}),K.length>0&&{kind:"facts",facts:K})}}}),
40845:((X,U,p)=>{p.d(U,{g:()=>R});var r=p(10073),I=p(31551);const S=200,P=5;function R(n,{words:e,voice:t}){const{chart:l,columns:o}=e,s=j(n.buckets),m=j(n.beside);
if(s.length===0)return null;const{limitMs:g,latency:d}=n,E=[...s,...m],x=Math.min(...E.map(T)),K=Math.max(...E.map(({toMs:u})=>u),g??0),D=u=>(Math.log(u)-Math.log(
x))/(Math.log(K)-Math.log(x)),$=Math.min(...s.map(h)),J=f(s,D,$),G=f(m,D,$),Y=Math.max(...[...J.bars,...G.bars].map(({density:u})=>u)),{top:Z,y:nn}=(0,I.h)(Y,u=>t.
percent(u)),Q=g===null||g<=0?1:D(g),O=({fromMs:u,toMs:i,count:M},b)=>[t.duration(u),t.duration(i),t.count(M),t.percent(M/b)],z=(u,i)=>{const M=_(u);return u.map(
b=>[...G.n>0?[i]:[],...O(b,M)])},V={kind:"spread",id:"spread",title:l.spread,description:d===null?"":l.spreadTold(t.count(d.n),t.duration(d.p50Ms),t.duration(d.
p95Ms),d.maxMs===null?"\u2013":t.duration(d.maxMs)),height:S,x:c(x,K,D,u=>t.duration(u)),y:nn,bars:J.bars.flatMap(({from:u,to:i,density:M})=>[{left:u,right:Math.
min(i,Q),tone:"within"},{left:Math.max(u,Q),right:i,tone:"beyond"}].filter(({left:b,right:y})=>y>b).map(b=>({...b,high:M/Z}))),hints:J.bars.map(({from:u,to:i,bucket:M})=>{
const[b="",y="",B="",v=""]=O(M,J.n);return{left:u,right:i,text:l.share(b,y,B,v)}}),outline:G.bars.length===0?[]:a(G,Z),uprights:[...g!==null&&g>0?[{at:Q,label:l.
budget(t.duration(g)),tone:"budget"}]:[],...d===null?[]:[{name:"P50",ms:d.p50Ms},{name:"P95",ms:d.p95Ms},{name:"P99",ms:d.p99Ms}].filter(({ms:u})=>u>=x).map(({name:u,
ms:i})=>({at:D(i),label:`${u} ${t.duration(i)}`,tone:"marker"}))]};return{id:"spread",title:l.spread,legend:[["within",l.within],["beyond",l.beyond],...G.n>0?[[
"baseline",o.baseline]]:[]],panels:[V],axis:l.spreadAxis,notes:[],data:{name:l.spread,columns:[...G.n>0?[(0,r.fi)(o.revision)]:[],(0,r.u5)(o.from),(0,r.u5)(o.below),
(0,r.u5)(o.requests),(0,r.u5)(o.share)],rows:[...z(s,o.candidate),...z(m,o.baseline)]}}}function j(n){return n.filter(({fromMs:e,toMs:t,count:l})=>l>0&&e>=0&&t>
e&&t<1e15)}function T({fromMs:n,toMs:e}){return Math.max(n,e/1.2,1e-6)}function h(n){return n.fromMs===0?1/0:Math.log(n.toMs/n.fromMs)}function _(n){return n.reduce(
(e,{count:t})=>e+t,0)}function f(n,e,t){const l=_(n),o=n.map(s=>{const m=Number.isFinite(t)&&s.fromMs>0?h(s)/t:1,g=s.fromMs>0?s.fromMs:T(s);return{from:e(g),to:e(
s.toMs),density:s.count/l/Math.max(m,1e-9),bucket:s}});return{n:l,bars:o}}function a({bars:n},e){const t=[];let l=-1;for(const{from:o,to:s,density:m}of n){const g=m/
e;let d=t.at(-1);(d===void 0||o-l>1e-6)&&(d?.push({x:l,y:0}),d=[{x:o,y:0}],t.push(d)),d.push({x:o,y:g},{x:s,y:g}),l=s}return t.at(-1)?.push({x:l,y:0}),t}function c(n,e,t,l){
const o=Array.from({length:21},(E,x)=>10**(x-6)),s=E=>E.filter(x=>x>=n&&x<=e),m=[[1,2,5],[1,3],[1]].map(E=>s(o.flatMap(x=>E.map(K=>K*x))));m.push(s(o.filter((E,x)=>x%
3===0)),s(o.filter((E,x)=>x%6===0)));const g=m.find(E=>E.length<=P)??[];return(g.length>=2?g:[n,e]).map(E=>({at:t(E),label:l(E)}))}}),50037:((X,U,p)=>{p.d(U,{$x:()=>j,
FF:()=>I,Qv:()=>T,hD:()=>S,rs:()=>h});var r=p(31551);const I=120,S=2,P=4,R=36*36e5;function j(f,{words:a}){const{chart:c}=a;return f<18e4?{xTitle:c.seconds,xTo:Math.
max(f/1e3,.001)}:f<3*36e5?{xTitle:c.minutes,xTo:f/6e4}:{xTitle:c.hours,xTo:f/36e5}}function T(f,a,c){if(a<6*36e5)return(0,r.v)(a,e=>c.voice.duration(e));const n=P;
return Array.from({length:n},(e,t)=>({at:t/n,label:_(f+t*a/n,a,c)}))}function h(f,a){const c=Math.max(1,Math.ceil(f.length/P)),n=(f.at(-1)?.at??0)-(f[0]?.at??0);
return f.flatMap(({at:e},t)=>t%c===0?[{at:(t+.5)/f.length,label:_(e,n,a)}]:[])}function _(f,a,{voice:c}){return a>R?c.day(f).slice(5):c.dateTime(f).slice(11,16)}}),
86349:((X,U,p)=>{p.d(U,{i:()=>j,rollbackDocument:()=>R});var r=p(10073),I=p(33306),S=p(38606),P=p(56129);function R({language:a,service:c,facts:n}){const e=(0,S.
b)(a),{words:t}=e;return(0,I.m)({language:a,service:c,product:t.headings.rollback,word:t.traffic.rollbackHeads[_(n)],reason:(0,P.QV)(n,e),tookMs:n.tookMs,sections:[
{id:"rollback",title:t.headings.rollback,untitled:!0,blocks:T(n,e),importance:null}],steps:h(n,c,e)})}function j(a,c){const{words:n}=c,e=a.done?"pass":a.outcome.
code==="not-serving"?"waiting":"fail",t=n.traffic.rollbackHeads[_(a)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",title:n.headings.rollback,blocks:(0,r.Bv)({
kind:"marked",mark:e,text:`${t} \u2014 ${(0,P.QV)(a,c)}`},T(a,c)),importance:null}}function T(a,c){const{words:n,voice:e}=c,t=a.after.filter(l=>l.tag!==null).map(
l=>`${l.tag} \u2192 ${l.revision}`);return(0,r.Bv)(f(a,c),a.health?.ok===!0&&{kind:"text",text:n.traffic.healthOk(e,a.health.url)},t.length>0&&(a.changed||a.dryRun)&&
{kind:"text",text:n.traffic.tagsKept(e,t.join(", "))})}function h(a,c,n){const{idle:e,outcome:t,to:l}=a,o=(0,P.EM)(a,c,n);if(e===null||t.code!=="already"||l===null)
return o;const{words:s,voice:m}=n;return[{text:s.traffic.steps.nameBad(m,l),command:null},...e.tags===""?o:[]]}function _({outcome:a,dryRun:c}){switch(a.code){case"\
moved":return"done";case"already":return"already";case"planned":return c?"planned":"failed";case"unhealthy":return"unhealthy";case"not-serving":return"skipped";default:
return"failed"}}function f({before:a,after:c,outcome:n},{words:e,voice:t}){const{columns:l}=e.traffic,o=[...new Set([...(0,P.EZ)(a),...(0,P.EZ)(c)].map(([m])=>m))],
s=(m,g)=>m.length===0?"":t.percent((new Map((0,P.EZ)(m)).get(g)??0)/100);return(0,r.dJ)(null,{name:e.headings.traffic,columns:[(0,r.fi)(e.columns.revision),(0,r.
u5)(l.before),(0,r.u5)(n.code==="planned"?l.planned:l.now)],rows:o.map(m=>[t.code(m),s(a,m),s(c,m)])})}})};
