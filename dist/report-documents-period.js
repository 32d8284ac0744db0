"use strict";exports.id=8258,exports.ids=[8258],exports.modules={22116:((en,I,k)=>{k.d(I,{r:()=>_});var f=k(3101),Z=k(10073),L=k(14652),P=k(32150),C=k(38606),z=k(28771);function D(m){
const h=(0,C.b)(m.language);return{language:m.language,head:E(m,h),figures:[],sections:[X(m,h)],parts:m.targets.map((d,x)=>({id:`target-${x+1}`,document:Y(d,m,h),
folded:d.verdict==="pass"}))}}function E(m,h){const{words:d,voice:x}=h,{verdict:M,targets:B,commit:$}=m,T=["fail","inconclusive","pass"].map(S=>[S,B.filter(U=>U.
verdict===S).length]).filter(([,S])=>S>0).map(([S,U])=>d.services.counts[S](x.count(U))).join(", "),J=M==="pass"?void 0:q(m);return{product:d.services.report,verdict:{
mark:P.j7[M],word:d.verdicts[M]},subject:d.services.subject(x.count(B.length)),reason:J===void 0?T:d.services.decided(T,H(J,h),K(J,h)),about:(0,L.Eb)($===void 0?
null:[d.labels.commit,d.commit(x,$.sha,$.author)]),links:[],linksLabel:d.labels.open,now:J===void 0?null:Y(J,m,h).head.now}}function X({targets:m},h){const{words:d,
voice:x}=h,{columns:M}=d,B={name:d.services.heading,columns:[{title:d.services.service},{title:d.services.region},{title:M.revision},{title:M.decision},{title:M.
reason}],rows:m.map($=>[x.code($.service),x.code($.region),$.report?.candidate==null?"":x.code($.report.candidate.name),{mark:P.j7[$.verdict],word:d.verdicts[$.
verdict]},K($,h)])};return{id:"services",title:d.services.heading,importance:null,blocks:(0,Z.dJ)(null,B)}}function Y(m,{language:h},d){const{words:x}=d,M=H(m,d);
if(m.report!==null){const T=(0,z.f)(m.report),J=T.sections.filter(({id:S})=>S!=="next"||T.head.now!==null);return{...T,head:{...T.head,subject:M},sections:J}}const B={
mark:P.j7[m.verdict],word:x.verdicts[m.verdict]},$=K(m,d),N={product:x.page.report,verdict:B,subject:M,reason:$,about:[],links:[],linksLabel:"",now:null};return{
language:h,head:N,figures:[],sections:[]}}function H({service:m,region:h},{voice:d}){return(0,L.$t)({name:m,region:h,project:""},d)}function K({report:m,fault:h},d){
return m===null?d.words.services.unverified(d.voice.quote(h??"")):(0,P.Fr)(m,d)}function q({verdict:m,targets:h}){return h.find(d=>d.verdict===m)}function _(m){
return(0,f.S)(m)?D(m):(0,z.f)(m)}}),4385:((en,I,k)=>{k.d(I,{v:()=>rn});var f=k(10073);function Z(e,{words:o,voice:t}){const{checks:n,headline:s,noRequests:c}=o.
period,{requests:r}=e,i=a=>e.checks.filter(u=>u.mark===a).map(({id:u})=>n[u]),l=e.checks.filter(({mark:a,reason:u})=>a==="unknown"&&["not-read","unresolved"].includes(
u.code)).map(({id:a})=>n[a]);return r===null?[c,...i("failed")].join("; "):s(t,{requests:r.count,successRate:L(e)??0,p95Ms:r.latency?.p95.ms??null,errors:r.errors,
failed:i("failed"),warned:i("warning"),unknown:l})}function L({requests:e}){return e===null||e.count===0?null:1-e.byStatus.reduce((t,{status:n,count:s})=>t+(n>=
400?s:0),0)/e.count}var P=k(49067),C=k(14652),z=k(44954),D=k(90747);const E={ok:"ok",warning:"warn",failed:"fail",unknown:"open"};function X({mark:e,reason:o},{
words:t,voice:n}){return{mark:E[e],text:(0,D.c)(t.period.reasons,n,o)}}function Y({checks:e,period:o,verdict:t},n){const{words:s}=n,{headings:c}=s,i=["failed","\
warning","unknown","ok"].map(R=>e.filter(O=>O.mark===R&&!["not-asked","no-data"].includes(O.reason.code)).map(O=>K(O,n))),[l=[],a=[],u=[],p=[]]=i,y=[...u,...H(e,
n)],v=(R,O,j)=>({id:R,title:O,importance:98,blocks:(0,f.Bv)(j.length>0&&{kind:"findings",findings:j,listed:!0})});if(o.kind==="day"||o.kind==="custom")return[v(
"findings",c.mainFindings,[...l,...a,...p,...y])];const g={id:"overall",title:c.overall,importance:98,notOnPage:!0,blocks:[{kind:"marked",mark:x(t),text:s.period.
verdicts[t]}]};return[...o.kind==="month"?[g]:[],v("green",c.green,p),v("yellow",c.yellow,[...l,...a,...y])]}function H(e,{words:o}){const t=e.filter(({reason:n})=>n.
code==="no-data").map(({id:n})=>o.period.checks[n]);return t.length===0?[]:[{mark:E.unknown,word:o.period.marks.unknown,name:o.period.noData,value:null,limit:null,
sample:null,interval:null,sentence:t.join(", "),gauge:null,chart:null}]}function K(e,o){const{words:t,voice:n}=o,{id:s,mark:c,value:r,limit:i,unit:l,n:a,interval:u}=e;
return{mark:E[c],word:t.period.marks[c],name:t.period.checks[s],value:r===null?null:n.unit(r,l),limit:h(e,o),sample:a>1?n.count(a):null,interval:d(u,l,o),sentence:(0,D.
c)(t.period.reasons,n,e.reason),gauge:r===null||i===null||s==="availability"||l==="count"?null:{value:r,limit:i,low:u?.low??null,high:u?.high??null},chart:null}}
function q({checklist:e,checks:o},t){const{words:n,voice:s}=t,c=e.map(({id:r,mark:i,by:l})=>{const a=l.flatMap(v=>o.find(g=>g.id===v)??[]),u=a.find(v=>v.mark===
i)??a[0],p=u?.value==null||u.limit===null?"":`${s.unit(u.value,u.unit)}, `,y=u===void 0?n.period.askPeople:`${p}${(0,D.c)(n.period.reasons,s,u.reason)}`;return{
mark:E[i],name:n.period.checklist[r],text:y}});return{id:"checklist",title:n.headings.checklist,importance:90,blocks:(0,f.Bv)(c.length>0&&{kind:"boxes",items:c})}}
function _(e,o){const{words:t,voice:n}=o,{requests:s,resources:c,restarts:r}=e,{labels:i}=t.period,{columns:l,headings:a}=t,u=(w,A,G,vn="")=>{if(A===null)return[];
const F=G===null?void 0:e.checks.find(kn=>kn.id===G),pn=F!==void 0&&F.reason.code!=="not-asked";return[[w,pn?{mark:E[F.mark],word:""}:"",A,(F&&h(F,o))??"",vn,(F&&
d(F.interval,F.unit,o))??""]]},{latency:p}=s??{latency:null},y=s===null?"":n.count(s.seen),v=p===null?"":n.count(p.count),g=L(e),R=e.checks.find(({id:w})=>w==="\
availability"),O=({ms:w,lowMs:A,highMs:G})=>A===G?n.duration(w):`${n.duration(w)} (${t.interval(n.duration(A),G===null?null:n.duration(G))})`,j=w=>w===void 0||w.
length===0?null:Math.max(...w.map(({high:A})=>A)),b=(w,A)=>w==null?null:A(w),{memory:Q,cpu:V,instances:W}=c,mn=s===null||s.count===0?0:s.errors/s.count,fn={name:a.
metrics,columns:[(0,f.fi)(l.metric),(0,f.fi)(l.mark),...[l.value,l.limit,l.sample,l.interval].map(w=>({title:w,figures:!0}))],rows:[...u(i.total,b(s?.count,n.count),
null,y),...u(i.successRate,b(g,n.percent),null,y),...u(i.availability,b(R?.value,n.percent),"availability",y),...u(i.errors,b(s?.errors,w=>`${n.count(w)} (${n.percent(
mn)})`),"error-rate",y),...u(i.mean,b(p?.meanMs,n.duration),"mean",v),...u(i.p50,p&&O(p.p50),null,v),...u(i.p95,p&&O(p.p95),"p95",v),...u(i.p99,p&&O(p.p99),null,
v),...u(i.max,b(p?.maxMs,n.duration),null,v),...u(t.columns.slowOver(n,s?.slow.thresholdMs??0),b(s?.slow.count,n.count),null,v),...u(i.memory,b(j(Q?.points),n.bytes),
"memory",n.count(Q?.points.length??0)),...u(i.cpu,b(j(V?.points),n.percent),"cpu",n.count(V?.points.length??0)),...u(i.instances,W.length===0?null:n.count(Math.
max(...W.map(({value:w})=>w))),null),...u(i.restarts,b(r?.kills,n.count),"restarts")]};return{id:"metrics",title:a.metrics,importance:null,blocks:(0,f.Bv)((0,f.
dJ)(null,fn),s===null&&{kind:"text",text:t.period.noRequests})}}function m(e,o){const{words:t,voice:n}=o,{labels:s,checks:c,sources:r}=t.period,{requests:i,restarts:l}=e,
a=(y,v)=>{const g=e.checks.find(O=>O.id===y);if(g?.value==null)return[];const R=h(g,o);return[{name:v,value:n.unit(g.value,g.unit),below:R===null?"":t.limit(R),
mark:g.reason.code==="not-asked"?null:E[g.mark]}]},u=(y,v,g="")=>({name:y,value:v,below:g,mark:null}),p=L(e);return[...i===null?[]:[u(s.total,n.count(i.count),r[i.
kind])],...p===null?[]:[u(s.successRate,n.percent(p))],...a("availability",s.availability),...i===null?[]:[u(s.errors,n.count(i.errors))],...a("error-rate",c["e\
rror-rate"]),...a("mean",s.mean),...a("p95",c.p95),...a("memory",s.memory),...a("cpu",s.cpu),...l===null?[]:[u(s.restarts,n.count(l.kills))]]}function h({id:e,limit:o,
limitOf:t,unit:n},{words:s,voice:c}){if(o===null)return null;const r=t?.whole??null,i=c.unit(o,n),l=t===void 0||r===null?i:s.limitOf(i,c.percent(t.share),c.unit(
r,n));return`${e==="availability"?"≥":"≤"} ${l}`}function d(e,o,{words:t,voice:n}){return e===null?null:t.interval(n.unit(e.low,o),e.high===null?null:n.unit(
e.high,o))}function x(e){return e==="inconclusive"?"open":e}var M=k(21436);function B({trend:e,checks:o},t,n){const{words:s,voice:c}=t,{columns:r,headings:i}=s,
l=o.find(({id:v})=>v==="p95-trend"),a={id:"trend",title:i.trend,importance:n};if(e===null)return{...a,blocks:[]};const{points:u}=e,p=l?.limit??null,y=(0,M.CY)(u,
p,t);return{...a,blocks:(0,f.Bv)((0,f.eg)(y),(0,f.dJ)(null,{name:i.trend,columns:[(0,f.fi)(r.period),(0,f.fi)(r.mark),(0,f.u5)(r.p95),(0,f.u5)(r.requests)],rows:u.
map((v,g)=>[`${c.day(v.from)} – ${c.day(v.to)}`,{mark:$(v,p,g===u.length-1?l:void 0),word:""},c.duration(v.p95Ms),c.count(v.requests)])}),l!==void 0&&{kind:"m\
arked",...X(l,t)})}}function $({p95Ms:e,lowMs:o,highMs:t},n,s){return n!==null&&(o===t?e>n:o>=n)?"fail":s?.mark==="warning"?"warn":n!==null&&(t===null||t>n)?"op\
en":"ok"}function N({resources:e,period:o},t){const{memory:n,cpu:s}=e;return{id:"resources",title:t.words.headings.resources,importance:35,folded:!0,blocks:(0,f.
eg)(n&&(0,M.vA)("memory",n,o,t),s&&(0,M.vA)("cpu",s,o,t))}}function T({configuration:e},{words:o,voice:t}){const{columns:n,headings:s,settings:c}=o;return{id:"c\
onfiguration",title:s.configuration,importance:62,blocks:(0,f.dJ)(null,{name:s.configuration,columns:[(0,f.fi)(n.setting),(0,f.fi)(n.mark),(0,f.fi)(n.wanted),(0,f.
fi)(n.actual)],rows:e.map(({setting:r,wanted:i,actual:l,same:a})=>[c[r],{mark:a?"ok":"warn",word:""},t.code(i),l===null?"":t.code(l)])})}}function J({source:e,requests:o},{
words:t,voice:n}){const s=t.period,c={kind:e.kind,seen:o?.seen??0,fraction:o?.sampling?.fraction??null,calls:e.calls,bytesBilled:e.bytesBilled},r=[o?.query,o?.refused?.
query].filter(i=>i!=null&&i.trim()!=="");return{id:"source",title:t.headings.source,importance:84,blocks:(0,f.Bv)({kind:"text",text:`${s.sources[e.kind]} (${(0,D.
c)(s.sourceReasons,n,e.reason)}). ${s.sourceLine(n,c)}.`},r.length>0&&[{kind:"heading",text:t.headings.query},...r.map(i=>({kind:"command",command:{text:i??"",language:"\
text"}}))])}}var S=k(79964),U=k(87039),on=k(40845),tn=k(32319),cn=k(38606),nn=k(97378);function rn(e){const o=(0,cn.b)(e.language,e.timeZone),{words:t,voice:n}=o,
{service:s,period:c,links:r}=e,{labels:i}=t,l=ln(e,o);return{language:e.language,head:{product:t.period.title[c.kind],verdict:{mark:x(e.verdict),word:t.period.verdicts[e.
verdict]},subject:`${t.period.title[c.kind]}, ${n.code(s.name)}`,reason:Z(e,o),about:(0,C.Eb)([i.service,(0,C.$t)(s,n)],[i.period,t.span(n,c.from,c.to)],c.deployedAt===
null?null:[i.deployed,n.dateTime(c.deployedAt)]),links:(0,C.Eb)((0,nn.i1)(i.logs,r.logs),(0,nn.i1)(i.metrics,r.metrics),(0,nn.i1)(i.dashboards,r.dashboards)),linksLabel:i.
open,now:(0,tn.I)(l.map(a=>({text:a,command:null})))},figures:m(e,o),sections:un(e,l,o).filter(a=>a.blocks.length>0)}}function un(e,o,t){const{words:n,voice:s}=t,
{headings:c}=n,{requests:r,notices:i,newMessages:l,errorMessages:a,dependencies:u,period:p,checks:y}=e,v=y.find(({id:b})=>b==="groups"),g=p.kind==="month",R=p.kind===
"week"?c.plan:g&&o.length>0?c.improve:c.next,O=[...o.length===0?[n.period.nothingToDo]:o,n.period.plan[p.kind]],j=(b,Q,V,W)=>({id:b,title:Q,importance:V,blocks:W});
return[_(e,t),...g?[B(e,t,95)]:[],...Y(e,t),(0,tn.Z)(R,O.map(b=>({text:b,command:null})),97),q(e,t),...g?[]:[B(e,t,80)],{...j("latency",c.latency,55,an(e,t)),pageOnly:!0},
j("groups",c.byGroup,70,r===null||r.groups.length===0?[]:(0,f.Bv)((0,f.dJ)(null,(0,S.Sw)(r.groups,r.moreGroups,r.slow.thresholdMs,t)),v!==void 0&&{kind:"marked",
...X(v,t)})),j("status",c.byStatus,75,r===null?[]:(0,f.dJ)(null,(0,S.XR)(r.byStatus,r.count,t))),j("course",c.course,40,dn(e,t)),N(e,t),(0,z.LJ)(l===null?[]:(0,z.
oz)(l,t),t,65),(0,z.li)(a,t,50),j("dependencies",c.dependencies,60,(0,U.EF)(null,u?.parts??[],t)),T(e,t),(0,S.zU)(r?.slowest??[],t,30),j("notices",c.notices,85,
i.length===0?[]:[{kind:"list",items:i.map(b=>({text:(0,D.c)(n.period.notices,s,b)}))}]),J(e,t)]}function ln({checks:e},{words:o,voice:t}){return["failed","warni\
ng","unknown"].flatMap(s=>e.filter(c=>c.mark===s)).flatMap(({id:s,reason:c})=>(0,D.$)(o.period.nextSteps,t,c,s)??[]).filter((s,c,r)=>r.indexOf(s)===c)}function sn({
checks:e}){return e.find(({id:o})=>o==="p95")?.limit??null}function an(e,o){const t=e.requests?.latency??null;if(t===null)return[];const{count:n,p50:s,p95:c,p99:r,
maxMs:i,distribution:l}=t,a=(0,on.g)({buckets:l,beside:[],limitMs:sn(e),latency:{n,p50Ms:s.ms,p95Ms:c.ms,p99Ms:r.ms,maxMs:i}},o);return(0,f.eg)(a)}function dn(e,o){
const t=e.requests?.slices??[],[n,s]=t;if(n===void 0||s===void 0)return[];const c=(0,P.O)({parts:t,partMs:s.at-n.at,open:0,limitMs:sn(e),failures:[]},o);return(0,f.
eg)(c)}}),3101:((en,I,k)=>{k.d(I,{S:()=>f});function f(Z){return"targets"in Z}})};
