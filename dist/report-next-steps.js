"use strict";exports.id=3306,exports.ids=[3306],exports.modules={82961:((U,C,d)=>{d.d(C,{EG:()=>i,J4:()=>m,Mt:()=>E,tD:()=>v});var L=d(48946);const M=["judged-probes","servi\
ce"],O={readiness:{needs:[],of:"service",required:!0},serving:{needs:["service"],of:"service",required:!0},"expected-version":{needs:["version-probes","probe-tr\
aces","service"],of:"service"},"expected-image":{needs:[],of:"service"},"expected-commit":{needs:[],of:"service"},tests:{needs:[],of:"tests"},"probe-health":{needs:[
"probe-health","probe-traces","service"],of:"probes"},"probe-chat":{needs:["probe-chat","probe-traces","service"],of:"probes"},probe:{needs:["probe","probe-trac\
es","service"],of:"probes"},"memory-kill":{needs:["kills"],of:"instances"},"error-rate":{needs:["requests","refused"],beside:M,of:"users",required:!0},p95:{needs:[
"requests"],beside:M,of:"users",required:!0},p50:{needs:["requests"],beside:M,of:"users"},p90:{needs:["requests"],beside:M,of:"users"},p99:{needs:["requests"],beside:M,
of:"users"},"hidden-wait":{needs:["waits"],of:"users"},...y(),traffic:{needs:["requests"],of:"logs"},logs:{needs:["requests"],of:"logs"},"error-lines":{needs:["\
error-lines"],of:"instances",required:"workers"},restarts:{needs:["kills"],of:"instances",required:"workers"},"metrics-collection":{needs:[],of:"logs"},"unlogge\
d-errors":{needs:["requests","refused"],of:"logs"},"client-errors":{needs:[],of:"comparison"},"baseline-errors":{needs:["requests","baseline"],of:"comparison"},
"baseline-latency":{needs:["requests","baseline"],of:"comparison"},group:{needs:["requests"],of:"comparison"}};function y(){const w=g=>({needs:[g],of:"instances",
...(0,L.zx)(g).required&&{required:!0}});return Object.fromEntries(L.wS.map(g=>[g,w(g)]))}const v=Object.keys(O);function i(w){return O[w]}const m=v.filter(w=>i(
w).required===!0),E=v.filter(w=>i(w).required!==void 0&&i(w).of!=="users")}),33306:((U,C,d)=>{d.d(C,{m:()=>y});var L=d(14652),M=d(32319),O=d(38606);function y(v){
const{language:i,service:m,product:E,word:w,reason:g,about:h=[],tookMs:T,sections:_,steps:S}=v,{words:p,voice:f}=(0,O.b)(i);return{language:i,figures:[],head:{product:E,
verdict:{mark:null,word:w},subject:f.code(m.name),reason:g,about:[[p.labels.service,(0,L.$t)(m,f)],...h,[p.traffic.labels.took,f.duration(T)]],links:[],linksLabel:"",
now:(0,M.I)(S)},sections:[..._,(0,M.Z)(v.next??p.headings.next,S)]}}}),19298:((U,C,d)=>{d.d(C,{h:()=>M,u:()=>v});var L=d(48946);function M(i,m){const{id:E,value:w,
limit:g,limitOf:h,unit:T,n:_,bad:S,interval:p,evidence:f}=i,x=i.reason.code==="breach-at-end"||i.reason.code==="proven-at-end",D=N=>m.unit(N,T),P=(N,K,B,q)=>x&&
B!==null?[m.odds(-Math.log(Math.max(B,Number.MIN_VALUE))),m.odds(-Math.log(Math.max(q,Number.MIN_VALUE)))]:[m.odds(N),m.odds(K)],W=f&&P(f.failLnE,f.failLnThreshold,
f.pTooMany,f.failLevel),F=f&&P(f.passLnE,f.passLnThreshold,f.pTooFew,f.passLevel);return{id:E,percentile:/^p\d+$/.test(E)?E.toUpperCase():null,value:w===null?null:
D(w),limit:g===null?"–":D(g),limitShown:g===null||O(i)?null:D(g),share:h===void 0?null:m.percent(h.share),whole:h===void 0||h.whole===null?null:D(h.whole),beside:g===
null||!("tolerance"in i.reason)?null:D(g/(1+i.reason.tolerance)),n:m.count(_),ofProbes:i.sample==="probes",bad:S===null?null:m.count(S),badRate:S===null||_===0?
"–":m.percent(S/_),allowedRate:f===null?null:m.percent(f.allowedRate),provenRate:f?.provenRate===void 0?null:m.percent(f.provenRate),burst:f?.burst===void 0?null:
m.count(f.burst),interval:p&&{low:D(p.low),high:p.high===null?null:D(p.high)},againstOdds:W?.[0]??null,againstNeeded:W?.[1]??null,forOdds:F?.[0]??null,forNeeded:F?.[1]??
null}}function O({id:i}){return i==="baseline-latency"||i==="baseline-errors"||i==="group"}const y=["error-rate","unlogged-errors","client-errors","baseline-lat\
ency","baseline-errors","group","hidden-wait"];function v({id:i,sample:m}){if((0,L.C_)(i))return{of:"point",badAs:"above"};if(i.startsWith("probe-"))return{of:"\
probe",badAs:"failed"};const E=/^p\d+$/.test(i);return!E&&!y.includes(i)?null:{of:m==="probes"?"probe":"request",badAs:E?"slow":i==="hidden-wait"?"waited":"fail\
ed"}}}),4548:((U,C,d)=>{d.d(C,{Z:()=>q});var L=d(48946),M=d(32150),O=d(82961),y=d(90589);function v(n,r,e){const{of:t,needs:a}=(0,O.EG)(n);return t==="service"?
r.runViewer(e):t==="probes"?r.invoker(e):n==="metrics-collection"||a.some(L.C_)?r.monitoringViewer(e):r.loggingViewer(e)}function i(n,r,e){switch(n.code){case"u\
nit":return r.latencyUnit(e,n.seems);case"values-missing":return r.missingValues(e);case"latency-differs":return r.latencyDiffers(e);case"status-differs":return r.
statusDiffers(e);case"lacks":case"stopped":case"excluded":case"too-many":case"shared-traces":case"not-users":case"unchecked":return r.wholeLog(e)}}function m({id:n},{
source:r,why:e},t,a,u){if(r==="probe-health"||r==="probe-chat"||r==="probe")return g(r,t,a,u);if(r==="probe-traces"&&e==="role")return a.loggingViewer(u);switch(e){case"\
role":return v(n,a,u);case"quota":case"read-limit":return a.readQuota(u);case"too-much":case"too-large":return a.tooMuch(u);case"nothing-newer":return r==="refu\
sed"?a.again:a.waitForPoints;case"cut-off":case"not-exported":return a.exportAgain;case"not-looked":case"cancelled":return a.again;case"hung":case"outage":case"\
network":case"conflict":case"not-found":case"invalid":case"ours":return a.googleAgain;case"credentials":case"impersonation":case"scope":case"policy":case"servic\
e-off":case"billing":case"proxy":case"tls":case"clock":return a.mendAccess}}const E=n=>n==="probe-health"||n==="probe-chat"||n==="probe";function w(n,r){const e=r.
probes.filter(({name:u})=>u!=="health"&&u!=="chat"),t=n==="probe-health"?"health":n==="probe-chat"?"chat":null,a=t===null?e.find(({failed:u})=>u>0)??e[0]:void 0;
return(0,y.e)((a??r.probes.find(u=>u.name===t))?.url??r.service.url??"")}function g(n,r,e,t){return e.reachable(t,w(n,r))}var h=d(2911),T=d(56129),_=d(7426);const S=5.5*
60,p=n=>`${n==="hidden-wait"?"wait":n}-budget`;function f({findings:n}){return n.filter(({reason:r})=>r.code==="no-requests").map(({id:r})=>p(r))}function x({n,
reason:r}){return r.code!=="not-proven"||r.moreClean===null?null:n===0?1/0:(n+r.moreClean)/n}function D(n,{findings:r}){if(x(n)===null)return!0;const t=Math.max(
...r.map(a=>x(a)??0));return r.find(a=>x(a)===t)?.id===n.id}function P(n,r,e,t,a){const u=p(n.id);if(r.moreClean===null)return t.nearBudget(a,u);if(e.window===null||
n.n===0)return W(e,[u],t,a);const $=e.window.endedAt-e.window.startedAt;if(e.window.since==="deploy")return t.lookLater(a,u,$*r.moreClean/n.n);if(n.sample==="pr\
obes"){const k=N(e,n.n,r.moreClean);if(k!==null)return t.moreProbes(a,u,(0,_.wN)(k))}const I=Math.ceil($*(n.n+r.moreClean)/n.n/6e4);if(!(I>0&&I<=S))return t.tooLong(
a,u);const R=(0,_.wN)(I*6e4);return n.sample==="probes"?t.longerForProbes(a,u,R):t.longerWindow(a,u,R)}function W({window:n},r,e,t){return n?.since==="deploy"?e.
nobodyYet:e.sendTraffic(t,r)}const F=1e3;function N({window:n,requests:r},e,t){if(n===null)return null;const{probeIntervalMs:a=n.intervalMs}=n,u=Math.floor(a*e/
(e+t)/100)*100;return u>=Math.max(F,r?.latency?.p95Ms??0)&&u<a?u:null}var K=d(75371);const B=6;function q(n,r){const{words:e,voice:t}=r,{steps:a}=e,u=(0,M.Y_)(n).
filter(k=>k.decision==="fail"||n.verdict!=="fail"&&k.decision!=="pass").flatMap(k=>b(k,n,a,t)),$=[...c(n,r),...u];n.verdict==="inconclusive"&&$.push(o(a.policy(
t,...(0,M.US)(n))));const I=$.filter(({text:k},J)=>$.findIndex(V=>V.text===k)===J),R=I.length>B?[...I.slice(0,B-1),...I.slice(-1)]:I;return R.length>0?R:[o(n.verdict===
"pass"?a.nothing:a.again)]}function o(n,r=null){return{text:n,command:r}}function s(n,r,e){return o(n(r,e),e)}function c(n,{words:r,voice:e}){const{rollback:t,service:a}=n,
{steps:u}=r;if(t!==null&&t.outcome.code!=="not-serving")return(0,T.EM)(t,a,{words:r,voice:e});if(n.cause==="cancelled"||n.cause==="error")return[o(u.again)];const $=n.
traffic.some(V=>V.revision===n.candidate?.name&&V.percent>0),I=new Set(n.notices.map(({code:V})=>V)),R=I.has("traffic-pinned")&&!I.has("newer-revision");if(n.verdict===
"pass"&&R&&$)return[s(u.unpin,e,(0,h.XX)(a,"--to-latest"))];const{baseline:k}=n,J=k!==null&&k.provenBy!==null;return n.verdict!=="fail"||n.cause==="readiness"||
!J||!$?[]:[s(u.rollback,e,(0,h.mm)(a,k.name))]}function l(n,r,e,t){const a=s(e.describe,t,(0,h.Jv)(r.service)),u=r.traffic.find($=>$.revision===n&&$.tag!==null)?.
tag??null;return u===null?[s(e.toLatest,t,(0,h.XX)(r.service,"--to-latest")),a]:[o(e.taggedAlone(t,n,`tag: ${u}`)),a]}function b(n,r,e,t){const{reason:a,id:u}=n;
switch(a.code){case"breach-early":case"breach-at-end":return u==="hidden-wait"?[o(e.hiddenWaits)]:[o(u==="error-rate"?e.errorsFirst:e.slowFirst)];case"not-prove\
n":return D(n,r)?[o(P(n,a,r,e,t))]:[];case"no-requests":return[o(W(r,f(r),e,t))];case"traffic-vanished":return[o(e.trafficVanished(t))];case"no-usable-values":return[
o(e.fields(t))];case"like-the-past":case"bursts-as-before":return[o(e.likeThePast(t))];case"log-doubted":return[o(i(a.doubt,e,t))];case"logs-disagree":return[...new Set(
a.doubts.map($=>i($,e,t)))].map($=>o($));case"other-log-judged":return[];case"possibly-bad":return[o(e.missingValues(t))];case"sampled-unevenly":return[o(e.readQuota(
t))];case"no-access":return[o((a.why??"role")==="role"?v(u,e,t):e.mendAccess)];case"not-reachable":return[o(E(u)?g(u,r,e,t):e.googleAgain)];case"not-covered":return[
o(m(n,a,r,e,t))];case"gauge-above":return(0,L.C_)(u)?[o(e.above[u])]:[];case"limit-unknown":return[o(e.limitUnknown(t))];case"budget-none":return[];case"gauge-u\
ndecided":case"gauge-no-points":return[o(e.waitForPoints)];case"killed-before":case"killed-for-memory":return[o(e.above.memory)];case"restarted":return[o(e.restarts)];case"\
events-unusual":case"events-unclear":return[o(u==="restarts"?e.restarts:e.errorLines)];case"events-not-compared":return[o(u==="restarts"?e.restarts:e.errorLines),
o(e.nothingBefore(t))];case"events-none":case"events-usual":return[];case"probe-some-failed":case"probe-failing":case"probe-concerned":return[u==="probe-chat"?o(
e.errorsFirst):s(e.probe,t,`curl -i ${w(u,r)}`)];case"probe-unknown-state":return[];case"probe-not-sent":return[o((0,K.wordsFor)(r.language).doors[a.door].way(t))];case"\
probe-other-region":return[o(e.ownAddress(t))];case"probe-elsewhere":case"probe-unshown":return[o(e.leadsElsewhere(t))];case"probe-wrong-question":return[o((0,K.
wordsFor)(r.language).questions[a.kind].way(t,A(u)))];case"probe-warming-up":return[o(e.warmUp(t)),s(e.probe,t,`curl -i ${w(u,r)}`)];case"probe-unanswered":return[
o(e.unanswered)];case"probe-none":return[o(g(u,r,e,t))];case"revision-failed":return[s(e.readLogs,t,j(r)),o(e.startup)];case"service-failed":return[s(e.describe,
t,(0,h.Jv)(r.service))];case"no-traffic":return l(a.revision,r,e,t);case"revision-retired":return[s(e.toLatest,t,(0,h.XX)(r.service,"--to-latest")),s(e.describe,
t,(0,h.Jv)(r.service))];case"ready-timeout":return[s(e.describe,t,(0,h.Jv)(r.service)),o(e.readyTimeout(t))];case"service-not-found":case"revision-not-found":case"\
tag-not-found":return[o(e.names(t))];case"expected-other":case"expected-unknown":return[s(e.describe,t,(0,h.Jv)(r.service)),o(e.notWhatWasMeant)];case"tests-fai\
led":return[o(e.testsFirst)];case"tests-unknown":return[o(e.testResults(t))];case"tests-passed":case"expected-met":return[];case"serving-changed":return[s(e.describe,
t,(0,h.Jv)(r.service)),o(e.verifyServing)];case"not-waited":return[o(e.again)];case"metrics-missing":return[o(e.metricsCollection(t))];case"unlogged-errors":return[
o(e.unlogged)];case"client-errors":return[o(e.clientErrors(t))];case"baseline-slower":case"group-slower":return[o(e.slowFirst)];case"baseline-more-errors":return[
o(e.errorsFirst)];case"hidden-waits":case"waits-unknown":return[o(e.hiddenWaits)];case"proven-too-soon":return[o(e.again)];case"proven-early":case"proven-at-end":case"\
gauge-within":case"not-killed":case"probe-ok":case"ready":case"served":case"served-now":case"metrics-present":case"baseline-no-worse":case"baseline-no-data":case"\
groups-alike":return[]}}const A=n=>n==="probe-chat"?"chat-path":n==="probe-health"?"health-path":"probes";function j(n){const r=JSON.stringify(n.candidate?.name??
""),t=`resource.type="${n.service.isPool===!0?"cloud_run_worker_pool":"cloud_run_revision"}" AND resource.labels.revision_name=${r} AND (severity>=ERROR OR log_\
id("run.googleapis.com/stderr"))`;return`gcloud logging read ${(0,y.e)(t)} --project ${(0,y.e)(n.service.project)} --freshness 1h --limit 50`}}),14652:((U,C,d)=>{
d.d(C,{$t:()=>v,Eb:()=>i,Uo:()=>m});var L=d(4548),M=d(32150),O=d(97378),y=d(32319);function v({name:E,region:w,project:g},h){const T=[w,g].filter(_=>_!=="").map(
_=>h.code(_));return`${h.code(E)}${T.length===0?"":` (${T.join(", ")})`}`}function i(...E){return E.filter(w=>w!==null)}function m(E,w){const{words:g,voice:h}=w,
{service:T,candidate:_,baseline:S,commit:p,window:f,firstLook:x,links:D}=E,{labels:P}=g,W=(0,L.Z)(E,w);return{product:g.page.report,verdict:{mark:M.j7[E.verdict],
word:g.verdicts[E.verdict]},subject:(0,M.et)(E,w),reason:(0,M.Fr)(E,w),about:i([P.service,v(T,h)],_&&[P.candidate,h.code(_.name)],S&&[P.baseline,h.code(S.name)],
p===void 0?null:[P.commit,g.commit(h,p.sha,p.author)],f&&[P.window,f.since==="deploy"&&f.endedEarly===null?g.sinceDeploy(h,f.endedAt-f.startedAt,f.endedAt):g.windowLine(
h,f.endedAt-f.startedAt,f.plannedMs,f.endedEarly)],x===void 0?null:[P.firstLook,g.firstLook(h,x)]),links:i((0,O.i1)(P.revision,D.revision),(0,O.i1)(P.logs,D.logs),
(0,O.i1)(P.metrics,D.metrics)),linksLabel:P.open,now:E.verdict==="pass"&&W[0]?.command==null?null:(0,y.I)(W)}}}),32319:((U,C,d)=>{d.d(C,{I:()=>O,Z:()=>M});var L=d(
81959);function M(y,v,i=null){const m=v.map(({text:E})=>({text:E}));return{id:"next",title:y,importance:i,blocks:m.length===0?[]:[{kind:"list",items:m,ordered:!0}]}}
function O([y]){if(y===void 0)return null;const{text:v,command:i}=y;return i===null?{text:v,command:null}:{text:(v.split((0,L.aY)(i),1)[0]??"").replace(/[:\s]+$/,
""),command:{text:i,language:"sh"}}}}),32150:((U,C,d)=>{d.d(C,{j7:()=>g,dj:()=>T,Fr:()=>W,Pl:()=>p,fz:()=>f,cv:()=>_,US:()=>D,Y_:()=>h,et:()=>S});var L=d(82961);
const M=["baseline-no-worse","baseline-no-data","metrics-missing","other-log-judged","logs-disagree","no-access","not-reachable","not-covered","probe-unknown-st\
ate","probe-unshown"];function O({findings:s,requests:c,probes:l}){const b=s.some(({id:n,decision:r,reason:e,bad:t})=>r==="fail"||r==="warn"&&!M.includes(e.code)?
!0:(0,L.EG)(n).of==="users"&&(t??0)>0),A=l.some(n=>n.failed+n.unsent+n.misdirected+n.warmUp>0);if(b||A||(c?.errors??0)>0)return null;const j={requests:c===null||
c.source==="probes"?0:c.count,probes:l.reduce((n,{sent:r})=>n+r,0)};return j.requests+j.probes===0?null:j}var y=d(19298),v=d(89404),i=d(38606),m=d(56129),E=d(90747);
const w={fail:0,inconclusive:1,warn:2,"not-judged":3,pass:4},g={pass:"pass",fail:"fail",inconclusive:"open",warn:"warn","not-judged":"off"};function h(s){const c=l=>l.
id===s.decisive?-1:w[l.decision];return s.findings.toSorted((l,b)=>c(l)-c(b))}function T(s,{words:c,voice:l}){const b=o(c,l,(0,y.h)(s,l),s.reason),{decision:A,n:j,
beside:n}=s;return n===void 0||s.reason.code==="not-covered"?b:`${b} ${c.beside(l,A,j,n)}`}function _(s,{words:c,voice:l}){return(0,E.c)(c.notices,l,s)}function S({
candidate:s,service:c},{voice:l}){return l.code(s?.name??c.name)}function p(s){const c=(0,i.b)(s.language),l={mark:g[s.verdict],word:c.words.verdicts[s.verdict]};
return(0,v.wh)((0,v.uh)({verdict:l,subject:S(s,c),reason:W(s,c)}))}function f(s){const c=(0,i.b)(s.language),{words:l,voice:b}=c,A=F(s,c),j=t=>(0,v.wh)(`${S(s,c)}\
: ${t}`);if(s.cause==="cancelled")return j(A);if(s.cause==="error"){const t=s.notices.find(a=>a.code==="stopped-by-error");return j(t===void 0?A:`${A} (${b.code(
t.detail.split(`
`,1)[0]??"")})`)}if(s.verdict!=="fail"){const[t,a]=D(s);return j(`${x(A)}; ${l.policyClause(b,t,a,s.job)}`)}const n=P(s),r=q(n)?(0,y.h)(n,b).againstOdds:null,e=`${A}${r===
null?"":l.evidenceClause(r)}`;return j(s.rollback===null?e:`${x(e)}. ${(0,m.QV)(s.rollback,c)}`)}function x(s){return s.replace(/[.\s]+$/,"")}function D(s){return s.
cause==="no-data"||s.cause==="no-access"?["on-no-data",s.policies.onNoData]:["on-inconclusive",s.policies.onInconclusive]}function P(s){return s.findings.find(c=>c.
id===s.decisive)??(s.verdict==="pass"?void 0:s.findings.find(c=>c.decision===(s.verdict==="fail"?"fail":"inconclusive")))}function W(s,c){const l=F(s,c),b=s.rollback===
null?null:(0,m.np)(s.rollback,c);return b===null?l:`${x(l)}. ${b}`}function F(s,{words:c,voice:l}){if(s.verdict==="pass")return B(s,c,l);if(s.cause==="cancelled"||
s.cause==="error")return c.causes[s.cause];const b=P(s);if(b===void 0)return c.causes[s.cause];const A=(0,y.h)(b,l),j=K(b)?O(s):null;if(j!==null)return c.tooLittle(
l,j,A);const{lastWords:n}=s,r=b.reason.code==="revision-failed"&&n!==void 0?c.lastWords(l,n):c.short(l,A,b.reason)??`${c.findings[b.id]}: ${o(c,l,A,b.reason)}`,
e=N(s,l);return e===null||b.reason.code==="no-traffic"?r:`${x(r)}. ${c.stillServed(e)}`}function N({verdict:s,cause:c,candidate:l,traffic:b,service:A},j){const n=b.
filter(({percent:e})=>e>0).map(({revision:e})=>e),r=l!==null&&n.length>0&&!n.includes(l.name);return s!=="fail"||c!=="readiness"||A.isPool===!0||!r?null:[...new Set(
n)].map(e=>j.code(e)).join(", ")}function K({reason:s}){return s.code==="not-proven"||s.code==="no-requests"}function B(s,c,l){const b=R=>{const k=s.findings.find(
J=>J.id===R);return k===void 0||k.decision==="not-judged"?null:(0,y.h)(k,l).value},A=s.window===null?null:s.window.endedAt-s.window.startedAt,j=s.requests?.count??
null,n=s.findings.find(({beside:R})=>R!==void 0),r=n?.beside===void 0?{ofProbes:s.requests?.source==="probes"}:{probes:n.n,users:n.beside},e=R=>[...new Set(s.findings.
filter(({decision:k})=>k===R).map(({id:k})=>c.findings[k]))],[t,a]=[e("warn"),e("not-judged")],$=s.findings.some(({id:R,decision:k})=>(0,L.EG)(R).of==="users"&&
k==="pass")?null:O(s);return`${s.isWorker===!0?c.passedWorker(l,A):$===null?c.passedHeadline(l,j,A,b("error-rate"),b("p95"),r):c.faultless(l,$)}${a.length===0?"":
c.unjudgedClause(a)}${t.length===0?"":c.warnedClause(t)}`}function q(s){return s?.reason.code==="breach-early"||s?.reason.code==="breach-at-end"}function o(s,c,l,b){
const A=s.reasons[b.code];return A(c,l,b)}}),90747:((U,C,d)=>{d.d(C,{$:()=>M,c:()=>L});function L(O,y,v,...i){return O[v.code](y,v,...i)}function M(O,y,v,...i){
return v.code in O?L(O,y,v,...i):null}})};
