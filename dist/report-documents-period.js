"use strict";exports.id=8581,exports.ids=[8581],exports.modules={23092:((Y,x,u)=>{u.d(x,{f:()=>M,r:()=>B});var O=u(48161),U=u.n(O),b=u(5458);function M(h){const l=j=>h[j]||null,
y=(l("GITHUB_SERVER_URL")??"https://github.com").replace(/\/+$/,""),E=l("GITHUB_REPOSITORY"),A=l("GITHUB_RUN_ID"),T=l("GITHUB_RUN_ATTEMPT"),N=`${y}/${E}/actions\
/runs/${A}`;return{tempDir:l("RUNNER_TEMP")??(0,O.tmpdir)(),runUrl:E===null||A===null?null:T===null?N:`${N}/attempts/${T}`,summaryFile:l("GITHUB_STEP_SUMMARY"),
outputFile:l("GITHUB_OUTPUT"),serverUrl:y,repository:E,sha:l("GITHUB_SHA"),actor:l("GITHUB_ACTOR"),apiUrl:(l("GITHUB_API_URL")??"https://api.github.com").replace(
/\/+$/,""),slackApiUrl:P(l("SLACK_API_URL"))??"https://slack.com/api",eventName:l("GITHUB_EVENT_NAME"),eventPath:l("GITHUB_EVENT_PATH"),ref:l("GITHUB_REF"),runId:A,
stepId:[A,T,l("GITHUB_JOB"),l("GITHUB_ACTION")].map(j=>j??"").join("/"),workflowRef:l("GITHUB_WORKFLOW_REF")}}function B(h,l){return h[`STATE_${l}`]??""}function P(h){
const l=h===null?null:URL.parse(h);return l!==null&&(0,b.B)(l.origin)!==null?l.href.replace(/\/+$/,""):null}}),46801:((Y,x,u)=>{u.d(x,{Kb:()=>B,QU:()=>h,cv:()=>U,
oh:()=>M});var O=u(79856);function U(l){process.stdout.write(`${(0,O.pj)(l,4e3)}
`)}const b=6e4;function M(l){let y=Number.NEGATIVE_INFINITY;return E=>{if(l()-y<b){process.stdout.write(`::debug::${(0,O.pj)(E,4e3).replaceAll("%","%25")}
`);return}y=l(),U(E)}}function B(l,y){process.stdout.write(`::group::${l}
`);for(const E of y)U(E);process.stdout.write(`::endgroup::
`)}const P=6;async function h(l){const y=l.flatMap(T=>T.split(/\s+/)).filter(T=>!/^(?:bearer|basic|digest)$/i.test(T)),E=new Set([...l,...y].filter(T=>T.length>=
P));if(E.size===0)return;const A=await Promise.all([u.e(6752),u.e(6421)]).then(u.bind(u,96421));for(const T of E)A.setSecret(T)}}),18884:((Y,x,u)=>{u.d(x,{nU:()=>M,
pj:()=>P,rm:()=>B});var O=u(79856),U=u(46801);const b="ion-verify";async function M({outputs:l,summary:y,errors:E,warnings:A=[],folded:T,ending:N},j){const $=await Promise.
all([u.e(6752),u.e(6421)]).then(u.bind(u,96421)),C=R=>$.warning((0,O.pj)(R),{title:b});try{for(const[R,L]of Object.entries(l))$.setOutput(R,L)}catch(R){C(`The o\
utputs could not be written, so that later steps see none of them or not all: ${h(R)}`)}if(j!==null)try{await $.summary.addRaw(y(),!0).write()}catch(R){C(`The j\
ob summary could not be written: ${h(R)}`)}if(T!==void 0){const{title:R,lines:L}=T();(0,U.Kb)(R,L)}for(const{title:R,message:L}of E)$.error(L,{title:R});for(const R of A)
$.warning(R,{title:b});const{job:W,line:F}=N;W==="failure"?$.setFailed(F):W==="warning"?$.warning(F,{title:b}):(0,U.cv)(F)}async function B(){const l=await Promise.
all([u.e(6752),u.e(6421)]).then(u.bind(u,96421));return y=>l.warning((0,O.pj)(y),{title:b})}function P(l){B().then(y=>y(l))}function h(l){return l instanceof Error?
l.message:String(l)}}),19467:((Y,x,u)=>{u.d(x,{k:()=>U});var O=u(26384);function U({settings:b,runner:M,clock:B},P){return{settings:b,runner:M,clock:B,event:()=>M.
eventPath===null?void 0:(0,O.Ts)(M.eventPath),reportPath:P}}}),4385:((Y,x,u)=>{u.d(x,{v:()=>q,Y:()=>rn});function O(n,{words:o,voice:e}){const{checks:t,headline:s,
noRequests:r}=o.period,{requests:c}=n,i=d=>n.checks.filter(a=>a.mark===d).map(({id:a})=>t[a]),m=n.checks.filter(({mark:d,reason:a})=>d==="unknown"&&["not-read",
"unresolved"].includes(a.code)).map(({id:d})=>t[d]);return c===null?[r,...i("failed")].join("; "):s(e,{requests:c.count,successRate:U(n)??0,p95Ms:c.latency?.p95.
ms??null,errors:c.errors,failed:i("failed"),warned:i("warning"),unknown:m})}function U({requests:n}){return n===null||n.count===0?null:1-n.byStatus.reduce((e,{status:t,
count:s})=>e+(t>=400?s:0),0)/n.count}var b=u(89404),M=u(49067),B=u(14652),P=u(44954),h=u(10073);const l={ok:"ok",warning:"warn",failed:"fail",unknown:"open"};function y({
mark:n,reason:o},{words:e,voice:t}){return{mark:l[n],text:e.period.reason(t,o)}}function E({checks:n,period:o,verdict:e},t){const{words:s}=t,{headings:r}=s,i=["\
failed","warning","unknown","ok"].map(k=>n.filter(I=>I.mark===k&&I.reason.code!=="not-asked").map(I=>A(I,t))),[m=[],d=[],a=[],p=[]]=i,v=(k,I,S)=>({id:k,title:I,
importance:98,blocks:(0,h.B)(S.length>0&&{kind:"findings",findings:S,listed:!0})});if(o.kind==="day"||o.kind==="custom")return[v("findings",r.mainFindings,[...m,
...d,...p,...a])];const f={id:"overall",title:r.overall,importance:98,notOnPage:!0,blocks:[{kind:"marked",mark:W(e),text:s.period.verdicts[e]}]};return[...o.kind===
"month"?[f]:[],v("green",r.green,p),v("yellow",r.yellow,[...m,...d,...a])]}function A(n,o){const{words:e,voice:t}=o,{id:s,mark:r,value:c,limit:i,unit:m,n:d,interval:a}=n;
return{mark:l[r],word:e.period.marks[r],name:e.period.checks[s],value:c===null?null:t.unit(c,m),limit:$(n,o),sample:d>1?t.count(d):null,interval:C(a,m,o),sentence:e.
period.reason(t,n.reason),gauge:c===null||i===null||s==="availability"||m==="count"?null:{value:c,limit:i,low:a?.low??null,high:a?.high??null},chart:null}}function T({
checklist:n,checks:o},e){const{words:t,voice:s}=e,r=n.map(({id:c,mark:i,by:m})=>{const d=m.flatMap(f=>o.find(k=>k.id===f)??[]),a=d.find(f=>f.mark===i)??d[0],p=a?.
value==null||a.limit===null?"":`${s.unit(a.value,a.unit)}, `,v=a===void 0?t.period.askPeople:`${p}${t.period.reason(s,a.reason)}`;return{mark:l[i],name:t.period.
checklist[c],text:v}});return{id:"checklist",title:t.headings.checklist,importance:90,blocks:(0,h.B)(r.length>0&&{kind:"boxes",items:r})}}function N(n,o){const{
words:e,voice:t}=o,{requests:s,resources:r,restarts:c}=n,{labels:i}=e.period,{columns:m,headings:d}=e,a=(g,G,K,fn="")=>{if(G===null)return[];const H=K===null?void 0:
n.checks.find(hn=>hn.id===K),pn=H!==void 0&&H.reason.code!=="not-asked";return[[g,pn?{mark:l[H.mark],word:""}:"",G,(H&&$(H,o))??"",fn,(H&&C(H.interval,H.unit,o))??
""]]},{latency:p}=s??{latency:null},v=s===null?"":t.count(s.seen),f=p===null?"":t.count(p.count),k=U(n),I=n.checks.find(({id:g})=>g==="availability"),S=({ms:g,lowMs:G,
highMs:K})=>G===K?t.duration(g):`${t.duration(g)} (${e.interval(t.duration(G),K===null?null:t.duration(K))})`,D=g=>g===void 0||g.length===0?null:Math.max(...g.map(
({high:G})=>G)),w=(g,G)=>g==null?null:G(g),{memory:V,cpu:z,instances:J}=r,dn=s===null||s.count===0?0:s.errors/s.count,mn={name:d.metrics,columns:[{title:m.metric},
{title:m.mark},...[m.value,m.limit,m.sample,m.interval].map(g=>({title:g,figures:!0}))],rows:[...a(i.total,w(s?.count,t.count),null,v),...a(i.successRate,w(k,t.
percent),null,v),...a(i.availability,w(I?.value,t.percent),"availability",v),...a(i.errors,w(s?.errors,g=>`${t.count(g)} (${t.percent(dn)})`),"error-rate",v),...a(
i.mean,w(p?.meanMs,t.duration),"mean",f),...a(i.p50,p&&S(p.p50),null,f),...a(i.p95,p&&S(p.p95),"p95",f),...a(i.p99,p&&S(p.p99),null,f),...a(i.max,w(p?.maxMs,t.duration),
null,f),...a(e.columns.slowOver(t,s?.slow.thresholdMs??0),w(s?.slow.count,t.count),null,f),...a(i.memory,w(D(V?.points),t.bytes),"memory",t.count(V?.points.length??
0)),...a(i.cpu,w(D(z?.points),t.percent),"cpu",t.count(z?.points.length??0)),...a(i.instances,J.length===0?null:t.count(Math.max(...J.map(({value:g})=>g))),null),
...a(i.restarts,w(c?.kills,t.count),"restarts")]};return{id:"metrics",title:d.metrics,importance:null,blocks:(0,h.B)((0,h.d)(null,mn),s===null&&{kind:"text",text:e.
period.noRequests})}}function j(n,o){const{words:e,voice:t}=o,{labels:s,checks:r,sources:c}=e.period,{requests:i,restarts:m}=n,d=(v,f)=>{const k=n.checks.find(S=>S.
id===v);if(k?.value==null)return[];const I=$(k,o);return[{name:f,value:t.unit(k.value,k.unit),below:I===null?"":e.limit(I),mark:k.reason.code==="not-asked"?null:
l[k.mark]}]},a=(v,f,k="")=>({name:v,value:f,below:k,mark:null}),p=U(n);return[...i===null?[]:[a(s.total,t.count(i.count),c[i.kind])],...p===null?[]:[a(s.successRate,
t.percent(p))],...d("availability",s.availability),...i===null?[]:[a(s.errors,t.count(i.errors))],...d("error-rate",r["error-rate"]),...d("mean",s.mean),...d("p\
95",r.p95),...d("memory",s.memory),...d("cpu",s.cpu),...m===null?[]:[a(s.restarts,t.count(m.kills))]]}function $({id:n,limit:o,unit:e},{voice:t}){return o===null?
null:`${n==="availability"?"\u2265":"\u2264"} ${t.unit(o,e)}`}function C(n,o,{words:e,voice:t}){return n===null?null:e.interval(t.unit(n.low,o),n.high===null?null:
t.unit(n.high,o))}function W(n){return n==="inconclusive"?"open":n}function F({trend:n,checks:o},e,t){const{words:s,voice:r}=e,{columns:c,headings:i}=s,m=o.find(
({id:f})=>f==="p95-trend"),d={id:"trend",title:i.trend,importance:t};if(n===null)return{...d,blocks:[]};const{points:a}=n,p=m?.limit??null,v=(0,M.CY)(a,p,e);return{
...d,blocks:(0,h.B)(v&&{kind:"chart",chart:v},(0,h.d)(null,{name:i.trend,columns:[{title:c.period},{title:c.mark},{title:c.p95,figures:!0},{title:c.requests,figures:!0}],
rows:a.map((f,k)=>[`${r.day(f.from)} \u2013 ${r.day(f.to)}`,{mark:R(f,p,k===a.length-1?m:void 0),word:""},r.duration(f.p95Ms),r.count(f.requests)])}),m!==void 0&&
{kind:"marked",...y(m,e)})}}function R({p95Ms:n,lowMs:o,highMs:e},t,s){return t!==null&&(o===e?n>t:o>=t)?"fail":s?.mark==="warning"?"warn":t!==null&&(e===null||
e>t)?"open":"ok"}function L({resources:n,period:o},e){const{memory:t,cpu:s}=n,r=[t&&(0,M.vA)("memory",t,o,e),s&&(0,M.vA)("cpu",s,o,e)];return{id:"resources",title:e.
words.headings.resources,importance:35,folded:!0,blocks:r.flatMap(c=>c===null?[]:[{kind:"chart",chart:c}])}}function nn({configuration:n},{words:o,voice:e}){const{
columns:t,headings:s,settings:r}=o;return{id:"configuration",title:s.configuration,importance:62,blocks:(0,h.d)(null,{name:s.configuration,columns:[{title:t.setting},
{title:t.mark},{title:t.wanted},{title:t.actual}],rows:n.map(({setting:c,wanted:i,actual:m,same:d})=>[r[c],{mark:d?"ok":"warn",word:""},e.code(i),m===null?"":e.
code(m)])})}}function tn({source:n,requests:o},{words:e,voice:t}){const s=e.period,r={kind:n.kind,seen:o?.seen??0,fraction:o?.sampling?.fraction??null,calls:n.calls,
bytesBilled:n.bytesBilled},c=[o?.query,o?.refused?.query].filter(i=>i!=null&&i.trim()!=="");return{id:"source",title:e.headings.source,importance:84,blocks:(0,h.
B)({kind:"text",text:`${s.sources[n.kind]} (${s.sourceReason(t,n.reason)}). ${s.sourceLine(t,r)}.`},c.length>0&&[{kind:"heading",text:e.headings.query},...c.map(
i=>({kind:"command",command:{text:i??"",language:"text"}}))])}}var Z=u(79964),en=u(87039),sn=u(40845),X=u(32319),on=u(38606),Q=u(97378);function q(n){const o=(0,on.
b)(n.language,n.timeZone),{words:e,voice:t}=o,{service:s,period:r,links:c}=n,{labels:i}=e,m=cn(n,o);return{language:n.language,head:{product:e.period.title[r.kind],
verdict:{mark:W(n.verdict),word:e.period.verdicts[n.verdict]},subject:`${e.period.title[r.kind]}, ${t.code(s.name)}`,reason:O(n,o),about:(0,B.Eb)([i.service,(0,B.
$t)(s,t)],[i.period,e.span(t,r.from,r.to)],r.deployedAt===null?null:[i.deployed,t.dateTime(r.deployedAt)]),links:(0,B.Eb)((0,Q.i1)(i.logs,c.logs),(0,Q.i1)(i.metrics,
c.metrics),(0,Q.i1)(i.dashboards,c.dashboards)),linksLabel:i.open,now:(0,X.I)(m.map(d=>({text:d,command:null})))},figures:j(n,o),sections:ln(n,m,o).filter(d=>d.
blocks.length>0)}}function rn(n){return(0,b.wh)((0,b.uh)(q(n).head))}function ln(n,o,e){const{words:t,voice:s}=e,{headings:r}=t,{requests:c,notices:i,newMessages:m,
errorMessages:d,dependencies:a,period:p,checks:v}=n,f=v.find(({id:w})=>w==="groups"),k=p.kind==="month",I=p.kind==="week"?r.plan:k&&o.length>0?r.improve:r.next,
S=[...o.length===0?[t.period.nothingToDo]:o,t.period.plan[p.kind]],D=(w,V,z,J)=>({id:w,title:V,importance:z,blocks:J});return[N(n,e),...k?[F(n,e,95)]:[],...E(n,
e),(0,X.Z)(I,S.map(w=>({text:w,command:null})),97),T(n,e),...k?[]:[F(n,e,80)],{...D("latency",r.latency,55,an(n,e)),pageOnly:!0},D("groups",r.byGroup,70,c===null||
c.groups.length===0?[]:(0,h.B)((0,h.d)(null,(0,Z.Sw)(c.groups,c.moreGroups,c.slow.thresholdMs,e)),f!==void 0&&{kind:"marked",...y(f,e)})),D("status",r.byStatus,
75,c===null?[]:(0,h.d)(null,(0,Z.XR)(c.byStatus,c.count,e))),D("course",r.course,40,un(n,e)),L(n,e),(0,P.LJ)(m===null?[]:(0,P.oz)(m,e),e,65),(0,P.li)(d,e,50),D(
"dependencies",r.dependencies,60,(0,en.EF)(null,a?.parts??[],e)),nn(n,e),(0,Z.zU)(c?.slowest??[],e,30),D("notices",r.notices,85,i.length===0?[]:[{kind:"list",items:i.
map(w=>({text:t.period.notice(s,w)}))}]),tn(n,e)]}function cn({checks:n},{words:o,voice:e}){return["failed","warning","unknown"].flatMap(s=>n.filter(r=>r.mark===
s)).flatMap(({id:s,reason:r})=>o.period.nextStep(e,s,r)??[]).filter((s,r,c)=>c.indexOf(s)===r)}function _({checks:n}){return n.find(({id:o})=>o==="p95")?.limit??
null}function an(n,o){const e=n.requests?.latency??null;if(e===null)return[];const{count:t,p50:s,p95:r,p99:c,maxMs:i,distribution:m}=e,d=(0,sn.g)({buckets:m,beside:[],
limitMs:_(n),latency:{n:t,p50Ms:s.ms,p95Ms:r.ms,p99Ms:c.ms,maxMs:i}},o);return d===null?[]:[{kind:"chart",chart:d}]}function un(n,o){const e=n.requests?.slices??
[],[t,s]=e;if(t===void 0||s===void 0)return[];const r=(0,M.O0)({parts:e,partMs:s.at-t.at,open:0,limitMs:_(n),failures:[]},o);return r===null?[]:[{kind:"chart",chart:r}]}})};
