"use strict";exports.id=9750,exports.ids=[9750],exports.modules={23092:((Y,j,l)=>{l.d(j,{f:()=>H,r:()=>S});var d=l(48161),A=l.n(d),R=l(5458);function H(y){const c=m=>y[m]||null,
b=(c("GITHUB_SERVER_URL")??"https://github.com").replace(/\/+$/,""),U=c("GITHUB_REPOSITORY"),x=c("GITHUB_RUN_ID"),M=c("GITHUB_RUN_ATTEMPT"),J=`${b}/${U}/actions\
/runs/${x}`;return{tempDir:c("RUNNER_TEMP")??(0,d.tmpdir)(),runUrl:U===null||x===null?null:M===null?J:`${J}/attempts/${M}`,summaryFile:c("GITHUB_STEP_SUMMARY"),
outputFile:c("GITHUB_OUTPUT"),serverUrl:b,repository:U,sha:c("GITHUB_SHA"),actor:c("GITHUB_ACTOR"),apiUrl:(c("GITHUB_API_URL")??"https://api.github.com").replace(
/\/+$/,""),slackApiUrl:D(c("SLACK_API_URL"))??"https://slack.com/api",eventName:c("GITHUB_EVENT_NAME"),eventPath:c("GITHUB_EVENT_PATH"),ref:c("GITHUB_REF"),runId:x,
stepId:[x,M,c("GITHUB_JOB"),c("GITHUB_ACTION")].map(m=>m??"").join("/"),workflowRef:c("GITHUB_WORKFLOW_REF")}}function S(y,c){return y[`STATE_${c}`]??""}function D(y){
const c=y===null?null:URL.parse(y);return c!==null&&(0,R.B)(c.origin)!==null?c.href.replace(/\/+$/,""):null}}),46801:((Y,j,l)=>{l.d(j,{Kb:()=>S,QU:()=>y,cv:()=>A,
oh:()=>H});var d=l(79856);function A(c){process.stdout.write(`${(0,d.pj)(c,4e3)}
`)}const R=6e4;function H(c){let b=Number.NEGATIVE_INFINITY;return U=>{if(c()-b<R){process.stdout.write(`::debug::${(0,d.pj)(U,4e3).replaceAll("%","%25")}
`);return}b=c(),A(U)}}function S(c,b){process.stdout.write(`::group::${c}
`);for(const U of b)A(U);process.stdout.write(`::endgroup::
`)}const D=6;async function y(c){const b=c.flatMap(M=>M.split(/\s+/)).filter(M=>!/^(?:bearer|basic|digest)$/i.test(M)),U=new Set([...c,...b].filter(M=>M.length>=
D));if(U.size===0)return;const x=await Promise.all([l.e(6752),l.e(6421)]).then(l.bind(l,96421));for(const M of U)x.setSecret(M)}}),18884:((Y,j,l)=>{l.d(j,{nU:()=>H,
pj:()=>D,rm:()=>S});var d=l(79856),A=l(46801);const R="ion-verify";async function H({outputs:c,summary:b,errors:U,warnings:x=[],folded:M,ending:J},m){const h=await Promise.
all([l.e(6752),l.e(6421)]).then(l.bind(l,96421)),v=w=>h.warning((0,d.pj)(w),{title:R});try{for(const[w,E]of Object.entries(c))h.setOutput(w,E)}catch(w){v(`The o\
utputs could not be written, so that later steps see none of them or not all: ${y(w)}`)}if(m!==null)try{await h.summary.addRaw(b(),!0).write()}catch(w){v(`The j\
ob summary could not be written: ${y(w)}`)}if(M!==void 0){const{title:w,lines:E}=M();(0,A.Kb)(w,E)}for(const{title:w,message:E}of U)h.error(E,{title:w});for(const w of x)
h.warning(w,{title:R});const{job:I,line:$}=J;I==="failure"?h.setFailed($):I==="warning"?h.warning($,{title:R}):(0,A.cv)($)}async function S(){const c=await Promise.
all([l.e(6752),l.e(6421)]).then(l.bind(l,96421));return b=>c.warning((0,d.pj)(b),{title:R})}function D(c){S().then(b=>b(c))}function y(c){return c instanceof Error?
c.message:String(c)}}),19467:((Y,j,l)=>{l.d(j,{k:()=>A});var d=l(40673);function A({settings:R,targets:H,runner:S,clock:D},y){return{settings:R,targets:H,runner:S,
clock:D,event:()=>S.eventPath===null?void 0:(0,d.Ts)(S.eventPath),reportPath:y}}}),22116:((Y,j,l)=>{l.d(j,{r:()=>J});var d=l(3101),A=l(14652),R=l(32150),H=l(38606),
S=l(28771);function D(m){const h=(0,H.b)(m.language);return{language:m.language,head:y(m,h),figures:[],sections:[c(m,h)],parts:m.targets.map((v,I)=>({id:`target\
-${I+1}`,document:b(v,m,h),folded:v.verdict==="pass"}))}}function y(m,h){const{words:v,voice:I}=h,{verdict:$,targets:w,commit:E}=m,F=["fail","inconclusive","pas\
s"].map(L=>[L,w.filter(Z=>Z.verdict===L).length]).filter(([,L])=>L>0).map(([L,Z])=>v.services.counts[L](I.count(Z))).join(", "),K=$==="pass"?void 0:M(m);return{
product:v.services.report,verdict:{mark:R.j7[$],word:v.verdicts[$]},subject:v.services.subject(I.count(w.length)),reason:K===void 0?F:v.services.decided(F,U(K,h),
x(K,h)),about:(0,A.Eb)(E===void 0?null:[v.labels.commit,v.commit(I,E.sha,E.author)]),links:[],linksLabel:v.labels.open,now:K===void 0?null:b(K,m,h).head.now}}function c({
targets:m},h){const{words:v,voice:I}=h,{columns:$}=v,w={name:v.services.heading,columns:[{title:v.services.service},{title:v.services.region},{title:$.revision},
{title:$.decision},{title:$.reason}],rows:m.map(E=>[I.code(E.service),I.code(E.region),E.report?.candidate==null?"":I.code(E.report.candidate.name),{mark:R.j7[E.
verdict],word:v.verdicts[E.verdict]},x(E,h)])};return{id:"services",title:v.services.heading,importance:null,blocks:[{kind:"table",table:w}]}}function b(m,{language:h},v){
const{words:I}=v,$=U(m,v);if(m.report!==null){const F=(0,S.f)(m.report),K=F.sections.filter(({id:L})=>L!=="next"||F.head.now!==null);return{...F,head:{...F.head,
subject:$},sections:K}}const w={mark:R.j7[m.verdict],word:I.verdicts[m.verdict]},E=x(m,v),Q={product:I.page.report,verdict:w,subject:$,reason:E,about:[],links:[],
linksLabel:"",now:null};return{language:h,head:Q,figures:[],sections:[]}}function U({service:m,region:h},{voice:v}){return(0,A.$t)({name:m,region:h,project:""},
v)}function x({report:m,fault:h},v){return m===null?v.words.services.unverified(v.voice.quote(h??"")):(0,R.s_)(m,v)}function M({verdict:m,targets:h}){return h.find(
v=>v.verdict===m)}function J(m){return(0,d.S)(m)?D(m):(0,S.f)(m)}}),4385:((Y,j,l)=>{l.d(j,{v:()=>rn});var d=l(10073);function A(e,{words:o,voice:t}){const{checks:n,
headline:s,noRequests:i}=o.period,{requests:u}=e,r=p=>e.checks.filter(a=>a.mark===p).map(({id:a})=>n[a]),f=e.checks.filter(({mark:p,reason:a})=>p==="unknown"&&[
"not-read","unresolved"].includes(a.code)).map(({id:p})=>n[p]);return u===null?[i,...r("failed")].join("; "):s(t,{requests:u.count,successRate:R(e)??0,p95Ms:u.latency?.
p95.ms??null,errors:u.errors,failed:r("failed"),warned:r("warning"),unknown:f})}function R({requests:e}){return e===null||e.count===0?null:1-e.byStatus.reduce((t,{
status:n,count:s})=>t+(n>=400?s:0),0)/e.count}var H=l(49067),S=l(14652),D=l(44954),y=l(90747);const c={ok:"ok",warning:"warn",failed:"fail",unknown:"open"};function b({
mark:e,reason:o},{words:t,voice:n}){return{mark:c[e],text:(0,y.c)(t.period.reasons,n,o)}}function U({checks:e,period:o,verdict:t},n){const{words:s}=n,{headings:i}=s,
r=["failed","warning","unknown","ok"].map(T=>e.filter(G=>G.mark===T&&G.reason.code!=="not-asked").map(G=>x(G,n))),[f=[],p=[],a=[],g=[]]=r,B=(T,G,N)=>({id:T,title:G,
importance:98,blocks:(0,d.Bv)(N.length>0&&{kind:"findings",findings:N,listed:!0})});if(o.kind==="day"||o.kind==="custom")return[B("findings",i.mainFindings,[...f,
...p,...g,...a])];const k={id:"overall",title:i.overall,importance:98,notOnPage:!0,blocks:[{kind:"marked",mark:I(t),text:s.period.verdicts[t]}]};return[...o.kind===
"month"?[k]:[],B("green",i.green,g),B("yellow",i.yellow,[...f,...p,...a])]}function x(e,o){const{words:t,voice:n}=o,{id:s,mark:i,value:u,limit:r,unit:f,n:p,interval:a}=e;
return{mark:c[i],word:t.period.marks[i],name:t.period.checks[s],value:u===null?null:n.unit(u,f),limit:h(e,o),sample:p>1?n.count(p):null,interval:v(a,f,o),sentence:(0,y.
c)(t.period.reasons,n,e.reason),gauge:u===null||r===null||s==="availability"||f==="count"?null:{value:u,limit:r,low:a?.low??null,high:a?.high??null},chart:null}}
function M({checklist:e,checks:o},t){const{words:n,voice:s}=t,i=e.map(({id:u,mark:r,by:f})=>{const p=f.flatMap(k=>o.find(T=>T.id===k)??[]),a=p.find(k=>k.mark===
r)??p[0],g=a?.value==null||a.limit===null?"":`${s.unit(a.value,a.unit)}, `,B=a===void 0?n.period.askPeople:`${g}${(0,y.c)(n.period.reasons,s,a.reason)}`;return{
mark:c[r],name:n.period.checklist[u],text:B}});return{id:"checklist",title:n.headings.checklist,importance:90,blocks:(0,d.Bv)(i.length>0&&{kind:"boxes",items:i})}}
function J(e,o){const{words:t,voice:n}=o,{requests:s,resources:i,restarts:u}=e,{labels:r}=t.period,{columns:f,headings:p}=t,a=(O,W,z,fn="")=>{if(W===null)return[];
const V=z===null?void 0:e.checks.find(vn=>vn.id===z),pn=V!==void 0&&V.reason.code!=="not-asked";return[[O,pn?{mark:c[V.mark],word:""}:"",W,(V&&h(V,o))??"",fn,(V&&
v(V.interval,V.unit,o))??""]]},{latency:g}=s??{latency:null},B=s===null?"":n.count(s.seen),k=g===null?"":n.count(g.count),T=R(e),G=e.checks.find(({id:O})=>O==="\
availability"),N=({ms:O,lowMs:W,highMs:z})=>W===z?n.duration(O):`${n.duration(O)} (${t.interval(n.duration(W),z===null?null:n.duration(z))})`,C=O=>O===void 0||O.
length===0?null:Math.max(...O.map(({high:W})=>W)),P=(O,W)=>O==null?null:W(O),{memory:X,cpu:q,instances:_}=i,dn=s===null||s.count===0?0:s.errors/s.count,mn={name:p.
metrics,columns:[(0,d.fi)(f.metric),(0,d.fi)(f.mark),...[f.value,f.limit,f.sample,f.interval].map(O=>({title:O,figures:!0}))],rows:[...a(r.total,P(s?.count,n.count),
null,B),...a(r.successRate,P(T,n.percent),null,B),...a(r.availability,P(G?.value,n.percent),"availability",B),...a(r.errors,P(s?.errors,O=>`${n.count(O)} (${n.percent(
dn)})`),"error-rate",B),...a(r.mean,P(g?.meanMs,n.duration),"mean",k),...a(r.p50,g&&N(g.p50),null,k),...a(r.p95,g&&N(g.p95),"p95",k),...a(r.p99,g&&N(g.p99),null,
k),...a(r.max,P(g?.maxMs,n.duration),null,k),...a(t.columns.slowOver(n,s?.slow.thresholdMs??0),P(s?.slow.count,n.count),null,k),...a(r.memory,P(C(X?.points),n.bytes),
"memory",n.count(X?.points.length??0)),...a(r.cpu,P(C(q?.points),n.percent),"cpu",n.count(q?.points.length??0)),...a(r.instances,_.length===0?null:n.count(Math.
max(..._.map(({value:O})=>O))),null),...a(r.restarts,P(u?.kills,n.count),"restarts")]};return{id:"metrics",title:p.metrics,importance:null,blocks:(0,d.Bv)((0,d.
dJ)(null,mn),s===null&&{kind:"text",text:t.period.noRequests})}}function m(e,o){const{words:t,voice:n}=o,{labels:s,checks:i,sources:u}=t.period,{requests:r,restarts:f}=e,
p=(B,k)=>{const T=e.checks.find(N=>N.id===B);if(T?.value==null)return[];const G=h(T,o);return[{name:k,value:n.unit(T.value,T.unit),below:G===null?"":t.limit(G),
mark:T.reason.code==="not-asked"?null:c[T.mark]}]},a=(B,k,T="")=>({name:B,value:k,below:T,mark:null}),g=R(e);return[...r===null?[]:[a(s.total,n.count(r.count),u[r.
kind])],...g===null?[]:[a(s.successRate,n.percent(g))],...p("availability",s.availability),...r===null?[]:[a(s.errors,n.count(r.errors))],...p("error-rate",i["e\
rror-rate"]),...p("mean",s.mean),...p("p95",i.p95),...p("memory",s.memory),...p("cpu",s.cpu),...f===null?[]:[a(s.restarts,n.count(f.kills))]]}function h({id:e,limit:o,
limitOf:t,unit:n},{words:s,voice:i}){if(o===null)return null;const u=t?.whole??null,r=i.unit(o,n),f=t===void 0||u===null?r:s.limitOf(r,i.percent(t.share),i.unit(
u,n));return`${e==="availability"?"\u2265":"\u2264"} ${f}`}function v(e,o,{words:t,voice:n}){return e===null?null:t.interval(n.unit(e.low,o),e.high===null?null:
n.unit(e.high,o))}function I(e){return e==="inconclusive"?"open":e}var $=l(21436);function w({trend:e,checks:o},t,n){const{words:s,voice:i}=t,{columns:u,headings:r}=s,
f=o.find(({id:k})=>k==="p95-trend"),p={id:"trend",title:r.trend,importance:n};if(e===null)return{...p,blocks:[]};const{points:a}=e,g=f?.limit??null,B=(0,$.CY)(a,
g,t);return{...p,blocks:(0,d.Bv)((0,d.eg)(B),(0,d.dJ)(null,{name:r.trend,columns:[(0,d.fi)(u.period),(0,d.fi)(u.mark),(0,d.u5)(u.p95),(0,d.u5)(u.requests)],rows:a.
map((k,T)=>[`${i.day(k.from)} \u2013 ${i.day(k.to)}`,{mark:E(k,g,T===a.length-1?f:void 0),word:""},i.duration(k.p95Ms),i.count(k.requests)])}),f!==void 0&&{kind:"\
marked",...b(f,t)})}}function E({p95Ms:e,lowMs:o,highMs:t},n,s){return n!==null&&(o===t?e>n:o>=n)?"fail":s?.mark==="warning"?"warn":n!==null&&(t===null||t>n)?"o\
pen":"ok"}function Q({resources:e,period:o},t){const{memory:n,cpu:s}=e;return{id:"resources",title:t.words.headings.resources,importance:35,folded:!0,blocks:(0,d.
eg)(n&&(0,$.vA)("memory",n,o,t),s&&(0,$.vA)("cpu",s,o,t))}}function F({configuration:e},{words:o,voice:t}){const{columns:n,headings:s,settings:i}=o;return{id:"c\
onfiguration",title:s.configuration,importance:62,blocks:(0,d.dJ)(null,{name:s.configuration,columns:[(0,d.fi)(n.setting),(0,d.fi)(n.mark),(0,d.fi)(n.wanted),(0,d.
fi)(n.actual)],rows:e.map(({setting:u,wanted:r,actual:f,same:p})=>[i[u],{mark:p?"ok":"warn",word:""},t.code(r),f===null?"":t.code(f)])})}}function K({source:e,requests:o},{
words:t,voice:n}){const s=t.period,i={kind:e.kind,seen:o?.seen??0,fraction:o?.sampling?.fraction??null,calls:e.calls,bytesBilled:e.bytesBilled},u=[o?.query,o?.refused?.
query].filter(r=>r!=null&&r.trim()!=="");return{id:"source",title:t.headings.source,importance:84,blocks:(0,d.Bv)({kind:"text",text:`${s.sources[e.kind]} (${(0,y.
c)(s.sourceReasons,n,e.reason)}). ${s.sourceLine(n,i)}.`},u.length>0&&[{kind:"heading",text:t.headings.query},...u.map(r=>({kind:"command",command:{text:r??"",language:"\
text"}}))])}}var L=l(79964),Z=l(87039),sn=l(40845),en=l(32319),on=l(38606),nn=l(97378);function rn(e){const o=(0,on.b)(e.language,e.timeZone),{words:t,voice:n}=o,
{service:s,period:i,links:u}=e,{labels:r}=t,f=ln(e,o);return{language:e.language,head:{product:t.period.title[i.kind],verdict:{mark:I(e.verdict),word:t.period.verdicts[e.
verdict]},subject:`${t.period.title[i.kind]}, ${n.code(s.name)}`,reason:A(e,o),about:(0,S.Eb)([r.service,(0,S.$t)(s,n)],[r.period,t.span(n,i.from,i.to)],i.deployedAt===
null?null:[r.deployed,n.dateTime(i.deployedAt)]),links:(0,S.Eb)((0,nn.i1)(r.logs,u.logs),(0,nn.i1)(r.metrics,u.metrics),(0,nn.i1)(r.dashboards,u.dashboards)),linksLabel:r.
open,now:(0,en.I)(f.map(p=>({text:p,command:null})))},figures:m(e,o),sections:cn(e,f,o).filter(p=>p.blocks.length>0)}}function cn(e,o,t){const{words:n,voice:s}=t,
{headings:i}=n,{requests:u,notices:r,newMessages:f,errorMessages:p,dependencies:a,period:g,checks:B}=e,k=B.find(({id:P})=>P==="groups"),T=g.kind==="month",G=g.kind===
"week"?i.plan:T&&o.length>0?i.improve:i.next,N=[...o.length===0?[n.period.nothingToDo]:o,n.period.plan[g.kind]],C=(P,X,q,_)=>({id:P,title:X,importance:q,blocks:_});
return[J(e,t),...T?[w(e,t,95)]:[],...U(e,t),(0,en.Z)(G,N.map(P=>({text:P,command:null})),97),M(e,t),...T?[]:[w(e,t,80)],{...C("latency",i.latency,55,un(e,t)),pageOnly:!0},
C("groups",i.byGroup,70,u===null||u.groups.length===0?[]:(0,d.Bv)((0,d.dJ)(null,(0,L.Sw)(u.groups,u.moreGroups,u.slow.thresholdMs,t)),k!==void 0&&{kind:"marked",
...b(k,t)})),C("status",i.byStatus,75,u===null?[]:(0,d.dJ)(null,(0,L.XR)(u.byStatus,u.count,t))),C("course",i.course,40,an(e,t)),Q(e,t),(0,D.LJ)(f===null?[]:(0,D.
oz)(f,t),t,65),(0,D.li)(p,t,50),C("dependencies",i.dependencies,60,(0,Z.EF)(null,a?.parts??[],t)),F(e,t),(0,L.zU)(u?.slowest??[],t,30),C("notices",i.notices,85,
r.length===0?[]:[{kind:"list",items:r.map(P=>({text:(0,y.c)(n.period.notices,s,P)}))}]),K(e,t)]}function ln({checks:e},{words:o,voice:t}){return["failed","warni\
ng","unknown"].flatMap(s=>e.filter(i=>i.mark===s)).flatMap(({id:s,reason:i})=>(0,y.$)(o.period.nextSteps,t,i,s)??[]).filter((s,i,u)=>u.indexOf(s)===i)}function tn({
checks:e}){return e.find(({id:o})=>o==="p95")?.limit??null}function un(e,o){const t=e.requests?.latency??null;if(t===null)return[];const{count:n,p50:s,p95:i,p99:u,
maxMs:r,distribution:f}=t,p=(0,sn.g)({buckets:f,beside:[],limitMs:tn(e),latency:{n,p50Ms:s.ms,p95Ms:i.ms,p99Ms:u.ms,maxMs:r}},o);return(0,d.eg)(p)}function an(e,o){
const t=e.requests?.slices??[],[n,s]=t;if(n===void 0||s===void 0)return[];const i=(0,H.O)({parts:t,partMs:s.at-n.at,open:0,limitMs:tn(e),failures:[]},o);return(0,d.
eg)(i)}}),3101:((Y,j,l)=>{l.d(j,{S:()=>d});function d(A){return"targets"in A}})};
