"use strict";exports.id=2347,exports.ids=[2347],exports.modules={73640:((N,C,d)=>{d.d(C,{EG:()=>i,J4:()=>m,Mt:()=>E,tD:()=>h});var A=d(44547);const M=["judged-probes","servi\
ce"],O={readiness:{needs:[],of:"service",required:!0},serving:{needs:["service"],of:"service",required:!0},"expected-version":{needs:["probe-health","probe-trac\
es","service"],of:"service"},"expected-image":{needs:[],of:"service"},"expected-commit":{needs:[],of:"service"},"probe-health":{needs:["probe-health","probe-tra\
ces","service"],of:"probes"},"probe-chat":{needs:["probe-chat","probe-traces","service"],of:"probes"},probe:{needs:["probe","probe-traces","service"],of:"probes"},
"memory-kill":{needs:["kills"],of:"instances"},"error-rate":{needs:["requests","refused"],beside:M,of:"users",required:!0},p95:{needs:["requests"],beside:M,of:"\
users",required:!0},p50:{needs:["requests"],beside:M,of:"users"},p90:{needs:["requests"],beside:M,of:"users"},p99:{needs:["requests"],beside:M,of:"users"},"hidd\
en-wait":{needs:["waits"],of:"users"},...y(),traffic:{needs:["requests"],of:"logs"},logs:{needs:["requests"],of:"logs"},"error-lines":{needs:["error-lines"],of:"\
instances",required:"workers"},restarts:{needs:["kills"],of:"instances",required:"workers"},"metrics-collection":{needs:[],of:"logs"},"unlogged-errors":{needs:[
"requests","refused"],of:"logs"},"client-errors":{needs:[],of:"comparison"},"baseline-errors":{needs:["requests","baseline"],of:"comparison"},"baseline-latency":{
needs:["requests","baseline"],of:"comparison"},group:{needs:["requests"],of:"comparison"}};function y(){const v=b=>({needs:[b],of:"instances",...(0,A.zx)(b).required&&
{required:!0}});return Object.fromEntries(A.wS.map(b=>[b,v(b)]))}const h=Object.keys(O);function i(v){return O[v]}const m=h.filter(v=>i(v).required===!0),E=h.filter(
v=>i(v).required!==void 0&&i(v).of!=="users")}),72347:((N,C,d)=>{d.d(C,{m:()=>y});var A=d(54247),M=d(91830),O=d(79609);function y(h){const{language:i,service:m,
product:E,word:v,reason:b,about:g=[],tookMs:T,sections:P,steps:p}=h,{words:S,voice:f}=(0,O.b)(i);return{language:i,figures:[],head:{product:E,verdict:{mark:null,
word:v},subject:f.code(m.name),reason:b,about:[[S.labels.service,(0,A.$t)(m,f)],...g,[S.traffic.labels.took,f.duration(T)]],links:[],linksLabel:"",now:(0,M.I)(p)},
sections:[...P,(0,M.Z)(h.next??S.headings.next,p)]}}}),35689:((N,C,d)=>{d.d(C,{h:()=>M,u:()=>h});var A=d(44547);function M(i,m){const{id:E,value:v,limit:b,limitOf:g,
unit:T,n:P,bad:p,interval:S,evidence:f}=i,W=i.reason.code==="breach-at-end"||i.reason.code==="proven-at-end",D=B=>m.unit(B,T),L=(B,V,q,o)=>W&&q!==null?[m.odds(-Math.
log(Math.max(q,Number.MIN_VALUE))),m.odds(-Math.log(Math.max(o,Number.MIN_VALUE)))]:[m.odds(B),m.odds(V)],I=f&&L(f.failLnE,f.failLnThreshold,f.pTooMany,f.failLevel),
K=f&&L(f.passLnE,f.passLnThreshold,f.pTooFew,f.passLevel);return{id:E,percentile:/^p\d+$/.test(E)?E.toUpperCase():null,value:v===null?null:D(v),limit:b===null?"\
–":D(b),limitShown:b===null||O(i)?null:D(b),share:g===void 0?null:m.percent(g.share),whole:g===void 0||g.whole===null?null:D(g.whole),beside:b===null||!("tole\
rance"in i.reason)?null:D(b/(1+i.reason.tolerance)),n:m.count(P),ofProbes:i.sample==="probes",bad:p===null?null:m.count(p),badRate:p===null||P===0?"–":m.percent(
p/P),allowedRate:f===null?null:m.percent(f.allowedRate),provenRate:f?.provenRate===void 0?null:m.percent(f.provenRate),burst:f?.burst===void 0?null:m.count(f.burst),
interval:S&&{low:D(S.low),high:S.high===null?null:D(S.high)},againstOdds:I?.[0]??null,againstNeeded:I?.[1]??null,forOdds:K?.[0]??null,forNeeded:K?.[1]??null}}function O({
id:i}){return i==="baseline-latency"||i==="baseline-errors"||i==="group"}const y=["error-rate","unlogged-errors","client-errors","baseline-latency","baseline-er\
rors","group","hidden-wait"];function h({id:i,sample:m}){if((0,A.C_)(i))return{of:"point",badAs:"above"};if(i.startsWith("probe-"))return{of:"probe",badAs:"fail\
ed"};const E=/^p\d+$/.test(i);return!E&&!y.includes(i)?null:{of:m==="probes"?"probe":"request",badAs:E?"slow":i==="hidden-wait"?"waited":"failed"}}}),17452:((N,C,d)=>{
d.d(C,{Z:()=>q});var A=d(44547),M=d(27094),O=d(73640),y=d(46212);function h(n,s,e){const{of:t,needs:a}=(0,O.EG)(n);return t==="service"?s.runViewer(e):t==="prob\
es"?s.invoker(e):n==="metrics-collection"||a.some(A.C_)?s.monitoringViewer(e):s.loggingViewer(e)}function i(n,s,e){switch(n.code){case"unit":return s.latencyUnit(
e,n.seems);case"values-missing":return s.missingValues(e);case"latency-differs":return s.latencyDiffers(e);case"status-differs":return s.statusDiffers(e);case"l\
acks":case"stopped":case"excluded":case"too-many":case"shared-traces":case"not-users":case"unchecked":return s.wholeLog(e)}}function m({id:n},{source:s,why:e},t,a,u){
if(s==="probe-health"||s==="probe-chat"||s==="probe")return b(s,t,a,u);if(s==="probe-traces"&&e==="role")return a.loggingViewer(u);switch(e){case"role":return h(
n,a,u);case"quota":case"read-limit":return a.readQuota(u);case"too-much":case"too-large":return a.tooMuch(u);case"nothing-newer":return s==="refused"?a.again:a.
waitForPoints;case"cut-off":case"not-exported":return a.exportAgain;case"not-looked":case"cancelled":return a.again;case"hung":case"outage":case"network":case"c\
onflict":case"not-found":case"invalid":case"ours":return a.googleAgain;case"credentials":case"impersonation":case"scope":case"policy":case"service-off":case"bil\
ling":case"proxy":case"tls":case"clock":return a.mendAccess}}const E=n=>n==="probe-health"||n==="probe-chat"||n==="probe";function v(n,s){const e=s.probes.filter(
({name:u})=>u!=="health"&&u!=="chat"),t=n==="probe-health"?"health":n==="probe-chat"?"chat":null,a=t===null?e.find(({failed:u})=>u>0)??e[0]:void 0;return(0,y.e)(
(a??s.probes.find(u=>u.name===t))?.url??s.service.url??"")}function b(n,s,e,t){return e.reachable(t,v(n,s))}var g=d(60874),T=d(25490);const P=5.5*60,p=n=>`${n===
"hidden-wait"?"wait":n}-budget`;function S({findings:n}){return n.filter(({reason:s})=>s.code==="no-requests").map(({id:s})=>p(s))}function f({n,reason:s}){return s.
code!=="not-proven"||s.moreClean===null?null:n===0?1/0:(n+s.moreClean)/n}function W(n,{findings:s}){if(f(n)===null)return!0;const t=Math.max(...s.map(a=>f(a)??0));
return s.find(a=>f(a)===t)?.id===n.id}function D(n,s,e,t,a){const u=p(n.id);if(s.moreClean===null)return t.nearBudget(a,u);if(e.window===null||n.n===0)return L(
e,[u],t,a);const _=e.window.endedAt-e.window.startedAt;if(e.window.since==="deploy")return t.lookLater(a,u,_*s.moreClean/n.n);if(n.sample==="probes"){const U=K(
e,n.n,s.moreClean);if(U!==null)return t.moreProbes(a,u,`${U}ms`)}const R=Math.ceil(_*(n.n+s.moreClean)/n.n/6e4);if(!(R>0&&R<=P))return t.tooLong(a,u);const x=Math.
floor(R/60),k=R%60,F=`${x>0?`${x}h`:""}${k>0?`${k}m`:""}`;return n.sample==="probes"?t.longerForProbes(a,u,F):t.longerWindow(a,u,F)}function L({window:n},s,e,t){
return n?.since==="deploy"?e.nobodyYet:e.sendTraffic(t,s)}const I=1e3;function K({window:n,requests:s},e,t){if(n===null)return null;const{probeIntervalMs:a=n.intervalMs}=n,
u=Math.floor(a*e/(e+t)/100)*100;return u>=Math.max(I,s?.latency?.p95Ms??0)&&u<a?u:null}var B=d(34114);const V=6;function q(n,s){const{words:e,voice:t}=s,{steps:a}=e,
u=(0,M.Y_)(n).filter(k=>k.decision==="fail"||n.verdict!=="fail"&&k.decision!=="pass").flatMap(k=>w(k,n,a,t)),_=[...c(n,s),...u];n.verdict==="inconclusive"&&_.push(
o(a.policy(t,...(0,M.US)(n))));const R=_.filter(({text:k},F)=>_.findIndex(U=>U.text===k)===F),x=R.length>V?[...R.slice(0,V-1),...R.slice(-1)]:R;return x.length>
0?x:[o(n.verdict==="pass"?a.nothing:a.again)]}function o(n,s=null){return{text:n,command:s}}function r(n,s,e){return o(n(s,e),e)}function c(n,{words:s,voice:e}){
const{rollback:t,service:a}=n,{steps:u}=s;if(t!==null&&t.outcome.code!=="not-serving")return(0,T.EM)(t,a,{words:s,voice:e});if(n.cause==="cancelled"||n.cause===
"error")return[o(u.again)];const _=n.traffic.some(U=>U.revision===n.candidate?.name&&U.percent>0),R=new Set(n.notices.map(({code:U})=>U)),x=R.has("traffic-pinne\
d")&&!R.has("newer-revision");if(n.verdict==="pass"&&x&&_)return[r(u.unpin,e,(0,g.XX)(a,"--to-latest"))];const{baseline:k}=n,F=k!==null&&k.provenBy!==null;return n.
verdict!=="fail"||n.cause==="readiness"||!F||!_?[]:[r(u.rollback,e,(0,g.mm)(a,k.name))]}function l(n,s,e,t){const a=r(e.describe,t,(0,g.Jv)(s.service)),u=s.traffic.
find(_=>_.revision===n&&_.tag!==null)?.tag??null;return u===null?[r(e.toLatest,t,(0,g.XX)(s.service,"--to-latest")),a]:[o(e.taggedAlone(t,n,`tag: ${u}`)),a]}function w(n,s,e,t){
const{reason:a,id:u}=n;switch(a.code){case"breach-early":case"breach-at-end":return u==="hidden-wait"?[o(e.hiddenWaits)]:[o(u==="error-rate"?e.errorsFirst:e.slowFirst)];case"\
not-proven":return W(n,s)?[o(D(n,a,s,e,t))]:[];case"no-requests":return[o(L(s,S(s),e,t))];case"traffic-vanished":return[o(e.trafficVanished(t))];case"no-usable-\
values":return[o(e.fields(t))];case"like-the-past":case"bursts-as-before":return[o(e.likeThePast(t))];case"log-doubted":return[o(i(a.doubt,e,t))];case"logs-disa\
gree":return[...new Set(a.doubts.map(_=>i(_,e,t)))].map(_=>o(_));case"other-log-judged":return[];case"possibly-bad":return[o(e.missingValues(t))];case"sampled-u\
nevenly":return[o(e.readQuota(t))];case"no-access":return[o((a.why??"role")==="role"?h(u,e,t):e.mendAccess)];case"not-reachable":return[o(E(u)?b(u,s,e,t):e.googleAgain)];case"\
not-covered":return[o(m(n,a,s,e,t))];case"gauge-above":return(0,A.C_)(u)?[o(e.above[u])]:[];case"limit-unknown":return[o(e.limitUnknown(t))];case"budget-none":return[];case"\
gauge-undecided":case"gauge-no-points":return[o(e.waitForPoints)];case"killed-before":case"killed-for-memory":return[o(e.above.memory)];case"restarted":return[o(
e.restarts)];case"events-unusual":case"events-unclear":return[o(u==="restarts"?e.restarts:e.errorLines)];case"events-not-compared":return[o(u==="restarts"?e.restarts:
e.errorLines),o(e.nothingBefore(t))];case"events-none":case"events-usual":return[];case"probe-some-failed":case"probe-failing":case"probe-concerned":return[u===
"probe-chat"?o(e.errorsFirst):r(e.probe,t,`curl -i ${v(u,s)}`)];case"probe-unknown-state":return[];case"probe-not-sent":return[o((0,B.t)(s.language).doors[a.door].
way(t))];case"probe-elsewhere":case"probe-unshown":return[o(e.leadsElsewhere(t))];case"probe-wrong-question":return[o((0,B.t)(s.language).questions[a.kind].way(
t,$(u)))];case"probe-warming-up":return[o(e.warmUp(t)),r(e.probe,t,`curl -i ${v(u,s)}`)];case"probe-unanswered":return[o(e.unanswered)];case"probe-none":return[
o(b(u,s,e,t))];case"revision-failed":return[r(e.readLogs,t,j(s)),o(e.startup)];case"service-failed":return[r(e.describe,t,(0,g.Jv)(s.service))];case"no-traffic":
return l(a.revision,s,e,t);case"revision-retired":return[r(e.toLatest,t,(0,g.XX)(s.service,"--to-latest")),r(e.describe,t,(0,g.Jv)(s.service))];case"ready-timeo\
ut":return[r(e.describe,t,(0,g.Jv)(s.service)),o(e.readyTimeout(t))];case"service-not-found":case"revision-not-found":case"tag-not-found":return[o(e.names(t))];case"\
expected-other":case"expected-unknown":return[r(e.describe,t,(0,g.Jv)(s.service)),o(e.notWhatWasMeant)];case"expected-met":return[];case"serving-changed":return[
r(e.describe,t,(0,g.Jv)(s.service)),o(e.verifyServing)];case"not-waited":return[o(e.again)];case"metrics-missing":return[o(e.metricsCollection(t))];case"unlogge\
d-errors":return[o(e.unlogged)];case"client-errors":return[o(e.clientErrors(t))];case"baseline-slower":case"group-slower":return[o(e.slowFirst)];case"baseline-m\
ore-errors":return[o(e.errorsFirst)];case"hidden-waits":case"waits-unknown":return[o(e.hiddenWaits)];case"proven-too-soon":return[o(e.again)];case"proven-early":case"\
proven-at-end":case"gauge-within":case"not-killed":case"probe-ok":case"ready":case"served":case"served-now":case"metrics-present":case"baseline-no-worse":case"b\
aseline-no-data":case"groups-alike":return[]}}const $=n=>n==="probe-chat"?"chat-path":n==="probe-health"?"health-path":"probes";function j(n){const s=JSON.stringify(
n.candidate?.name??""),t=`resource.type="${n.service.isPool===!0?"cloud_run_worker_pool":"cloud_run_revision"}" AND resource.labels.revision_name=${s} AND (seve\
rity>=ERROR OR log_id("run.googleapis.com/stderr"))`;return`gcloud logging read ${(0,y.e)(t)} --project ${(0,y.e)(n.service.project)} --freshness 1h --limit 50`}}),
54247:((N,C,d)=>{d.d(C,{$t:()=>h,Eb:()=>i,Uo:()=>m});var A=d(17452),M=d(27094),O=d(30603),y=d(91830);function h({name:E,region:v,project:b},g){const T=[v,b].filter(
P=>P!=="").map(P=>g.code(P));return`${g.code(E)}${T.length===0?"":` (${T.join(", ")})`}`}function i(...E){return E.filter(v=>v!==null)}function m(E,v){const{words:b,
voice:g}=v,{service:T,candidate:P,baseline:p,commit:S,window:f,firstLook:W,links:D}=E,{labels:L}=b,I=(0,A.Z)(E,v);return{product:b.page.report,verdict:{mark:M.j7[E.
verdict],word:b.verdicts[E.verdict]},subject:(0,M.et)(E,v),reason:(0,M.s_)(E,v),about:i([L.service,h(T,g)],P&&[L.candidate,g.code(P.name)],p&&[L.baseline,g.code(
p.name)],S===void 0?null:[L.commit,b.commit(g,S.sha,S.author)],f&&[L.window,f.since==="deploy"&&f.endedEarly===null?b.sinceDeploy(g,f.endedAt-f.startedAt,f.endedAt):
b.windowLine(g,f.endedAt-f.startedAt,f.plannedMs,f.endedEarly)],W===void 0?null:[L.firstLook,b.firstLook(g,W)]),links:i((0,O.i1)(L.revision,D.revision),(0,O.i1)(
L.logs,D.logs),(0,O.i1)(L.metrics,D.metrics)),linksLabel:L.open,now:E.verdict==="pass"&&I[0]?.command==null?null:(0,y.I)(I)}}}),91830:((N,C,d)=>{d.d(C,{I:()=>O,
Z:()=>M});var A=d(66156);function M(y,h,i=null){const m=h.map(({text:E})=>({text:E}));return{id:"next",title:y,importance:i,blocks:m.length===0?[]:[{kind:"list",
items:m,ordered:!0}]}}function O([y]){if(y===void 0)return null;const{text:h,command:i}=y;return i===null?{text:h,command:null}:{text:(h.split((0,A.aY)(i),1)[0]??
"").replace(/[:\s]+$/,""),command:{text:i,language:"sh"}}}}),27094:((N,C,d)=>{d.d(C,{j7:()=>b,dj:()=>T,Pl:()=>S,fz:()=>f,cv:()=>P,US:()=>D,Y_:()=>g,et:()=>p,s_:()=>I});
var A=d(73640);const M=["baseline-no-worse","baseline-no-data","metrics-missing","other-log-judged","logs-disagree","no-access","not-reachable","not-covered","p\
robe-unknown-state","probe-unshown"];function O({findings:r,requests:c,probes:l}){const w=r.some(({id:n,decision:s,reason:e,bad:t})=>s==="fail"||s==="warn"&&!M.
includes(e.code)?!0:(0,A.EG)(n).of==="users"&&(t??0)>0),$=l.some(n=>n.failed+n.unsent+n.misdirected+n.warmUp>0);if(w||$||(c?.errors??0)>0)return null;const j={requests:c===
null||c.source==="probes"?0:c.count,probes:l.reduce((n,{sent:s})=>n+s,0)};return j.requests+j.probes===0?null:j}var y=d(35689),h=d(95285),i=d(79609),m=d(25490),
E=d(34080);const v={fail:0,inconclusive:1,warn:2,"not-judged":3,pass:4},b={pass:"pass",fail:"fail",inconclusive:"open",warn:"warn","not-judged":"off"};function g(r){
const c=l=>l.id===r.decisive?-1:v[l.decision];return r.findings.toSorted((l,w)=>c(l)-c(w))}function T(r,{words:c,voice:l}){const w=o(c,l,(0,y.h)(r,l),r.reason),
{decision:$,n:j,beside:n}=r;return n===void 0||r.reason.code==="not-covered"?w:`${w} ${c.beside(l,$,j,n)}`}function P(r,{words:c,voice:l}){return(0,E.c)(c.notices,
l,r)}function p({candidate:r,service:c},{voice:l}){return l.code(r?.name??c.name)}function S(r){const c=(0,i.b)(r.language),l={mark:b[r.verdict],word:c.words.verdicts[r.
verdict]};return(0,h.wh)((0,h.uh)({verdict:l,subject:p(r,c),reason:I(r,c)}))}function f(r){const c=(0,i.b)(r.language),{words:l,voice:w}=c,$=I(r,c),j=t=>(0,h.wh)(
`${p(r,c)}: ${t}`);if(r.cause==="cancelled")return j($);if(r.cause==="error"){const t=r.notices.find(a=>a.code==="stopped-by-error");return j(t===void 0?$:`${$}\
 (${w.code(t.detail.split(`
`,1)[0]??"")})`)}if(r.verdict!=="fail"){const[t,a]=D(r);return j(`${W($)}; ${l.policyClause(w,t,a,r.job)}`)}const n=L(r),s=q(n)?(0,y.h)(n,w).againstOdds:null,e=`${$}${s===
null?"":l.evidenceClause(s)}`;return j(r.rollback===null?e:`${W(e)}. ${(0,m.QV)(r.rollback,c)}`)}function W(r){return r.replace(/[.\s]+$/,"")}function D(r){return r.
cause==="no-data"||r.cause==="no-access"?["on-no-data",r.policies.onNoData]:["on-inconclusive",r.policies.onInconclusive]}function L(r){return r.findings.find(c=>c.
id===r.decisive)??(r.verdict==="pass"?void 0:r.findings.find(c=>c.decision===(r.verdict==="fail"?"fail":"inconclusive")))}function I(r,{words:c,voice:l}){if(r.verdict===
"pass")return V(r,c,l);if(r.cause==="cancelled"||r.cause==="error")return c.causes[r.cause];const w=L(r);if(w===void 0)return c.causes[r.cause];const $=(0,y.h)(
w,l),j=B(w)?O(r):null;if(j!==null)return c.tooLittle(l,j,$);const{lastWords:n}=r,s=w.reason.code==="revision-failed"&&n!==void 0?c.lastWords(l,n):c.short(l,$,w.
reason)??`${c.findings[w.id]}: ${o(c,l,$,w.reason)}`,e=K(r,l);return e===null||w.reason.code==="no-traffic"?s:`${W(s)}. ${c.stillServed(e)}`}function K({verdict:r,
cause:c,candidate:l,traffic:w,service:$},j){const n=w.filter(({percent:e})=>e>0).map(({revision:e})=>e),s=l!==null&&n.length>0&&!n.includes(l.name);return r!=="\
fail"||c!=="readiness"||$.isPool===!0||!s?null:[...new Set(n)].map(e=>j.code(e)).join(", ")}function B({reason:r}){return r.code==="not-proven"||r.code==="no-re\
quests"}function V(r,c,l){const w=x=>{const k=r.findings.find(F=>F.id===x);return k===void 0||k.decision==="not-judged"?null:(0,y.h)(k,l).value},$=r.window===null?
null:r.window.endedAt-r.window.startedAt,j=r.requests?.count??null,n=r.findings.find(({beside:x})=>x!==void 0),s=n?.beside===void 0?{ofProbes:r.requests?.source===
"probes"}:{probes:n.n,users:n.beside},e=x=>[...new Set(r.findings.filter(({decision:k})=>k===x).map(({id:k})=>c.findings[k]))],[t,a]=[e("warn"),e("not-judged")],
_=r.findings.some(({id:x,decision:k})=>(0,A.EG)(x).of==="users"&&k==="pass")?null:O(r);return`${r.isWorker===!0?c.passedWorker(l,$):_===null?c.passedHeadline(l,
j,$,w("error-rate"),w("p95"),s):c.faultless(l,_)}${a.length===0?"":c.unjudgedClause(a)}${t.length===0?"":c.warnedClause(t)}`}function q(r){return r?.reason.code===
"breach-early"||r?.reason.code==="breach-at-end"}function o(r,c,l,w){const $=r.reasons[w.code];return $(c,l,w)}}),34080:((N,C,d)=>{d.d(C,{$:()=>M,c:()=>A});function A(O,y,h,...i){
return O[h.code](y,h,...i)}function M(O,y,h,...i){return h.code in O?A(O,y,h,...i):null}})};
