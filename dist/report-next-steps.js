"use strict";exports.id=3306,exports.ids=[3306],exports.modules={82961:((q,R,d)=>{d.d(R,{EG:()=>i,J4:()=>v,Mt:()=>h,tD:()=>w});var _=d(48946);const O=["judged-probes","servi\
ce"],k={readiness:{needs:[],of:"service",required:!0},serving:{needs:["service"],of:"service",required:!0},"expected-version":{needs:["version-probes","probe-tr\
aces","service"],of:"service"},"expected-image":{needs:[],of:"service"},"expected-commit":{needs:[],of:"service"},tests:{needs:[],of:"tests"},"probe-health":{needs:[
"probe-health","probe-traces","service"],of:"probes"},"probe-chat":{needs:["probe-chat","probe-traces","service"],of:"probes"},probe:{needs:["probe","probe-trac\
es","service"],of:"probes"},"memory-kill":{needs:["kills"],of:"instances"},"error-rate":{needs:["requests","refused"],beside:O,of:"users",required:!0},p95:{needs:[
"requests"],beside:O,of:"users",required:!0},p50:{needs:["requests"],beside:O,of:"users"},p90:{needs:["requests"],beside:O,of:"users"},p99:{needs:["requests"],beside:O,
of:"users"},"hidden-wait":{needs:["waits"],of:"users"},...y(),traffic:{needs:["requests"],of:"logs"},logs:{needs:["requests"],of:"logs"},"error-lines":{needs:["\
error-lines"],of:"instances",required:"workers"},restarts:{needs:["kills"],of:"instances",required:"workers"},"metrics-collection":{needs:[],of:"logs"},"unlogge\
d-errors":{needs:["requests","refused"],of:"logs"},"client-errors":{needs:[],of:"comparison"},"baseline-errors":{needs:["requests","baseline"],of:"comparison"},
"baseline-latency":{needs:["requests","baseline"],of:"comparison"},"paired-probes":{needs:[],of:"comparison"},group:{needs:["requests"],of:"comparison"}};function y(){
const E=b=>({needs:[b],of:"instances",...(0,_.zx)(b).required&&{required:!0}});return Object.fromEntries(_.wS.map(b=>[b,E(b)]))}const w=Object.keys(k);function i(E){
return k[E]}const v=w.filter(E=>i(E).required===!0),h=w.filter(E=>i(E).required!==void 0&&i(E).of!=="users")}),33306:((q,R,d)=>{d.d(R,{m:()=>y});var _=d(14652),
O=d(32319),k=d(38606);function y(w){const{language:i,service:v,product:h,word:E,reason:b,about:p=[],tookMs:W,sections:P,steps:j}=w,{words:S,voice:f}=(0,k.b)(i);
return{language:i,figures:[],head:{product:h,verdict:{mark:null,word:E},subject:f.code(v.name),reason:b,about:[[S.labels.service,(0,_.$t)(v,f)],...p,[S.traffic.
labels.took,f.duration(W)]],links:[],linksLabel:"",now:(0,O.I)(j)},sections:[...P,(0,O.Z)(w.next??S.headings.next,j)]}}}),19298:((q,R,d)=>{d.d(R,{h:()=>O,u:()=>w});
var _=d(48946);function O(i,v){const{id:h,value:E,limit:b,limitOf:p,unit:W,n:P,bad:j,interval:S,evidence:f}=i,U=i.reason.code==="breach-at-end"||i.reason.code===
"proven-at-end",D=J=>v.unit(J,W),L=(J,Y,K,G)=>U&&K!==null?[v.odds(-Math.log(Math.max(K,Number.MIN_VALUE))),v.odds(-Math.log(Math.max(G,Number.MIN_VALUE)))]:[v.odds(
J),v.odds(Y)],N=f&&L(f.failLnE,f.failLnThreshold,f.pTooMany,f.failLevel),B=f&&L(f.passLnE,f.passLnThreshold,f.pTooFew,f.passLevel);return{id:h,percentile:/^p\d+$/.
test(h)?h.toUpperCase():null,value:E===null?null:D(E),limit:b===null?"–":D(b),limitShown:b===null||k(i)?null:D(b),share:p===void 0?null:v.percent(p.share),whole:p===
void 0||p.whole===null?null:D(p.whole),beside:b===null||!("tolerance"in i.reason)?null:D(b/(1+i.reason.tolerance)),n:v.count(P),ofProbes:i.sample==="probes",bad:j===
null?null:v.count(j),badRate:j===null||P===0?"–":v.percent(j/P),allowedRate:f===null?null:v.percent(f.allowedRate),provenRate:f?.provenRate===void 0?null:v.percent(
f.provenRate),burst:f?.burst===void 0?null:v.count(f.burst),interval:S&&{low:D(S.low),high:S.high===null?null:D(S.high)},againstOdds:N?.[0]??null,againstNeeded:N?.[1]??
null,forOdds:B?.[0]??null,forNeeded:B?.[1]??null}}function k({id:i}){return i==="baseline-latency"||i==="baseline-errors"||i==="paired-probes"||i==="group"}const y=[
"error-rate","unlogged-errors","client-errors","baseline-latency","baseline-errors","paired-probes","group","hidden-wait"];function w({id:i,sample:v,unit:h}){return(0,_.
C_)(i)?{of:"point",badAs:"above"}:i.startsWith("probe-")?{of:"probe",badAs:"failed"}:!/^p\d+$/.test(i)&&!y.includes(i)?null:{of:v==="probes"?"probe":"request",badAs:h===
"ms"?"slow":i==="hidden-wait"?"waited":"failed"}}}),4548:((q,R,d)=>{d.d(R,{Z:()=>g});var _=d(48946),O=d(32150),k=d(82961),y=d(90589),w=d(7426);const i=5.5*60,v=7*
864e5,h=n=>`${n==="hidden-wait"?"wait":n}-budget`;function E({findings:n}){return n.filter(({reason:s})=>s.code==="no-requests").map(({id:s})=>h(s))}function b({
n,reason:s}){return s.code!=="not-proven"||s.moreClean===null?null:n===0?1/0:(n+s.moreClean)/n}function p(n,{findings:s}){if(b(n)===null)return!0;const r=Math.max(
...s.map(a=>b(a)??0));return s.find(a=>b(a)===r)?.id===n.id}function W(n,s,e,r,a){const c=h(n.id);if(s.moreClean===null)return r.nearBudget(a,c);if(e.window===null||
n.n===0)return P(e,[c],r,a);const A=e.window.endedAt-e.window.startedAt;if(e.window.since==="deploy"){const T=A*s.moreClean/n.n;return A+T<=v?r.lookLater(a,c,T):
r.tooLongToLookBack(a,c)}if(n.sample==="probes"){const T=L(e,n.n,s.moreClean);if(T!==null)return r.moreProbes(a,c,(0,w.wN)(T))}const F=Math.ceil(A*(n.n+s.moreClean)/
n.n/6e4);if(!(F>0&&F<=i))return r.tooLong(a,c,j(e));const Q=(0,w.wN)(F*6e4);return n.sample==="probes"?r.longerForProbes(a,c,Q):r.longerWindow(a,c,Q)}function P(n,s,e,r){
return n.window?.since==="deploy"?e.nobodyYet(r,s):e.sendTraffic(r,s,j(n))}function j({probes:n,findings:s}){return n.some(({sent:e})=>e>0)&&!s.some(S)}function S({
id:n,sample:s,beside:e}){return(0,k.EG)(n).of==="users"&&(s==="probes"||e!==void 0)}const f=6*6e4;function U({id:n,n:s},{window:e},r,a){const c=h(n);return e!==
null&&e.since!=="deploy"&&e.plannedMs<f?r.waitForPoints(a,c,`${f/6e4}m`):s===0?r.noPoints(a,c):r.pointsOpen(a,c)}const D=1e3;function L({window:n,requests:s},e,r){
if(n===null)return null;const{probeIntervalMs:a=n.intervalMs}=n,c=Math.floor(a*e/(e+r)/100)*100;return c>=Math.max(D,s?.latency?.p95Ms??0)&&c<a?c:null}function N(n,s,e){
const{of:r,needs:a}=(0,k.EG)(n);return r==="service"?s.runViewer(e):r==="probes"?s.invoker(e):n==="metrics-collection"||a.some(_.C_)?s.monitoringViewer(e):s.loggingViewer(
e)}function B(n,s,e){switch(n.code){case"unit":return s.latencyUnit(e,n.seems);case"values-missing":return s.missingValues(e);case"latency-differs":return s.latencyDiffers(
e);case"status-differs":return s.statusDiffers(e);case"lacks":case"stopped":case"excluded":case"too-many":case"shared-traces":case"not-users":case"unchecked":return s.
wholeLog(e)}}function J({id:n},{source:s,why:e},r,a,c){if(s==="probe-health"||s==="probe-chat"||s==="probe")return G(s,r,a,c);if(s==="probe-traces"&&e==="role")
return a.loggingViewer(c);switch(e){case"role":return N(n,a,c);case"quota":case"read-limit":return a.readQuota(c);case"too-much":case"too-large":return a.tooMuch(
c);case"nothing-newer":return(0,_.C_)(n)?a.pointsOpen(c,h(n)):a.again;case"cut-off":case"not-exported":return a.exportAgain;case"not-looked":case"cancelled":return a.
again;case"hung":case"outage":case"network":case"conflict":case"not-found":case"invalid":case"ours":return a.googleAgain;case"credentials":case"impersonation":case"\
scope":case"policy":case"service-off":case"billing":case"proxy":case"tls":case"clock":return a.mendAccess}}const Y=n=>n==="probe-health"||n==="probe-chat"||n===
"probe";function K(n,s){const e=s.probes.filter(({name:c})=>c!=="health"&&c!=="chat"),r=n==="probe-health"?"health":n==="probe-chat"?"chat":null,a=r===null?e.find(
({failed:c})=>c>0)??e[0]:void 0;return(0,y.e)((a??s.probes.find(c=>c.name===r))?.url??s.service.url??"")}function G(n,s,e,r){return e.reachable(r,K(n,s))}var x=d(
2911),t=d(56129),u=d(75371);const l=6;function g(n,s){const{words:e,voice:r}=s,{steps:a}=e,c=(0,O.Y_)(n).filter(T=>T.decision==="fail"||n.verdict!=="fail"&&T.decision!==
"pass").flatMap(T=>$(T,n,a,r)),A=[...M(n,s),...c];n.verdict==="inconclusive"&&A.push(o(a.policy(r,...(0,O.US)(n))));const F=A.filter(({text:T},Z)=>A.findIndex(X=>X.
text===T)===Z),Q=F.length>l?[...F.slice(0,l-1),...F.slice(-1)]:F;return Q.length>0?Q:[o(n.verdict==="pass"?a.nothing:a.again)]}function o(n,s=null){return{text:n,
command:s}}function m(n,s,e){return o(n(s,e),e)}function M(n,{words:s,voice:e}){const{rollback:r,service:a}=n,{steps:c}=s;if(r!==null&&r.outcome.code!=="not-ser\
ving")return(0,t.EM)(r,a,{words:s,voice:e});if(n.cause==="cancelled"||n.cause==="error")return[o(c.again)];const A=n.traffic.some(X=>X.revision===n.candidate?.name&&
X.percent>0),F=new Set(n.notices.map(({code:X})=>X)),Q=F.has("traffic-pinned")&&!F.has("newer-revision");if(n.verdict==="pass"&&Q&&A)return[m(c.unpin,e,(0,x.XX)(
a,"--to-latest"))];const{baseline:T}=n,Z=T!==null&&T.provenBy!==null;return n.verdict!=="fail"||n.cause==="readiness"||!Z||!A?[]:[m(c.rollback,e,(0,x.mm)(a,T.name))]}
function C(n,s,e,r){const a=m(e.describe,r,(0,x.Jv)(s.service)),c=s.traffic.find(A=>A.revision===n&&A.tag!==null)?.tag??null;return c===null?[m(e.toLatest,r,(0,x.
XX)(s.service,"--to-latest")),a]:[o(e.taggedAlone(r,n,`tag: ${c}`)),a]}function $(n,s,e,r){const{reason:a,id:c}=n;switch(a.code){case"breach-early":case"breach-\
at-end":return c==="hidden-wait"?[o(e.hiddenWaits)]:[o(c==="error-rate"?e.errorsFirst:e.slowFirst)];case"not-proven":return p(n,s)?[o(W(n,a,s,e,r))]:[];case"no-\
requests":return[o(P(s,E(s),e,r))];case"traffic-vanished":return[o(e.trafficVanished(r))];case"no-usable-values":return[o(e.fields(r))];case"like-the-past":case"\
bursts-as-before":return[o(e.likeThePast(r,h(c)))];case"log-doubted":return[o(B(a.doubt,e,r))];case"logs-disagree":return[...new Set(a.doubts.map(A=>B(A,e,r)))].
map(A=>o(A));case"other-log-judged":return[];case"possibly-bad":return[o(e.missingValues(r))];case"sampled-unevenly":return[o(e.readQuota(r))];case"no-access":return[
o((a.why??"role")==="role"?N(c,e,r):e.mendAccess)];case"not-reachable":return[o(Y(c)?G(c,s,e,r):e.googleAgain)];case"not-covered":return[o(J(n,a,s,e,r))];case"g\
auge-above":return(0,_.C_)(c)?[o(e.above[c])]:[];case"limit-unknown":return[o(e.limitUnknown(r))];case"budget-none":case"requests-none":return[];case"gauge-unde\
cided":case"gauge-no-points":return[o(U(n,s,e,r))];case"killed-before":case"killed-for-memory":return[o(e.above.memory)];case"restarted":return[o(e.restarts)];case"\
events-unusual":case"events-unclear":return[o(c==="restarts"?e.restarts:e.errorLines)];case"events-not-compared":return[o(c==="restarts"?e.restarts:e.errorLines),
o(e.nothingBefore(r))];case"events-none":case"events-usual":return[];case"probe-some-failed":case"probe-failing":case"probe-concerned":return[c==="probe-chat"?o(
e.errorsFirst):m(e.probe,r,`curl -i ${K(c,s)}`)];case"probe-unknown-state":return[];case"probe-not-sent":return[o((0,u.wordsFor)(s.language).doors[a.door].way(r))];case"\
probe-other-region":return[o(e.ownAddress(r))];case"probe-elsewhere":case"probe-unshown":return[o(e.leadsElsewhere(r))];case"probe-wrong-question":return[o((0,u.
wordsFor)(s.language).questions[a.kind].way(r,I(c)))];case"probe-warming-up":return[o(e.warmUp(r)),m(e.probe,r,`curl -i ${K(c,s)}`)];case"probe-unanswered":return[
o(e.unanswered)];case"probe-none":return[o(G(c,s,e,r))];case"revision-failed":return[m(e.readLogs,r,V(s)),o(e.startup)];case"service-failed":return[m(e.describe,
r,(0,x.Jv)(s.service))];case"no-traffic":return C(a.revision,s,e,r);case"revision-retired":return[m(e.toLatest,r,(0,x.XX)(s.service,"--to-latest")),m(e.describe,
r,(0,x.Jv)(s.service))];case"ready-timeout":return[m(e.describe,r,(0,x.Jv)(s.service)),o(e.readyTimeout(r))];case"service-not-found":case"revision-not-found":case"\
tag-not-found":return[o(e.names(r))];case"expected-other":case"expected-unknown":return[m(e.describe,r,(0,x.Jv)(s.service)),o(e.notWhatWasMeant)];case"tests-fai\
led":return[o(e.testsFirst)];case"tests-unknown":return[o(e.testResults(r))];case"tests-passed":case"expected-met":return[];case"serving-changed":return[m(e.describe,
r,(0,x.Jv)(s.service)),o(e.verifyServing)];case"not-waited":return[o(e.again)];case"metrics-missing":return[o(e.metricsCollection(r))];case"unlogged-errors":return[
o(e.unlogged)];case"client-errors":return[o(e.clientErrors(r))];case"baseline-slower":case"pairs-slower":case"group-slower":return[o(e.slowFirst)];case"baseline\
-more-errors":case"pairs-failing":return[o(e.errorsFirst)];case"hidden-waits":case"waits-unknown":return[o(e.hiddenWaits)];case"proven-too-soon":return[o(e.again)];case"\
proven-early":case"proven-at-end":case"gauge-within":case"not-killed":case"probe-ok":case"ready":case"served":case"served-now":case"metrics-present":case"baseli\
ne-no-worse":case"baseline-no-data":case"pairs-no-worse":case"groups-alike":return[]}}const I=n=>n==="probe-chat"?"chat-path":n==="probe-health"?"health-path":"\
probes";function V(n){const s=JSON.stringify(n.candidate?.name??""),r=`resource.type="${n.service.isPool===!0?"cloud_run_worker_pool":"cloud_run_revision"}" AND\
 resource.labels.revision_name=${s} AND (severity>=ERROR OR log_id("run.googleapis.com/stderr"))`;return`gcloud logging read ${(0,y.e)(r)} --project ${(0,y.e)(n.
service.project)} --freshness 1h --limit 50`}}),14652:((q,R,d)=>{d.d(R,{$t:()=>w,Eb:()=>i,Uo:()=>v});var _=d(4548),O=d(32150),k=d(97378),y=d(32319);function w({
name:h,region:E,project:b},p){const W=[E,b].filter(P=>P!=="").map(P=>p.code(P));return`${p.code(h)}${W.length===0?"":` (${W.join(", ")})`}`}function i(...h){return h.
filter(E=>E!==null)}function v(h,E){const{words:b,voice:p}=E,{service:W,candidate:P,baseline:j,commit:S,window:f,firstLook:U,links:D}=h,{labels:L}=b,N=(0,_.Z)(h,
E);return{product:b.page.report,verdict:{mark:O.j7[h.verdict],word:b.verdicts[h.verdict]},subject:(0,O.et)(h,E),reason:(0,O.Fr)(h,E),about:i([L.service,w(W,p)],
P&&[L.candidate,p.code(P.name)],j&&[L.baseline,p.code(j.name)],S===void 0?null:[L.commit,b.commit(p,S.sha,S.author)],f&&[L.window,f.since==="deploy"&&f.endedEarly===
null?b.sinceDeploy(p,f.endedAt-f.startedAt,f.endedAt):b.windowLine(p,f.endedAt-f.startedAt,f.plannedMs,f.endedEarly)],U===void 0?null:[L.firstLook,b.firstLook(p,
U)]),links:i((0,k.i1)(L.revision,D.revision),(0,k.i1)(L.logs,D.logs),(0,k.i1)(L.metrics,D.metrics)),linksLabel:L.open,now:h.verdict==="pass"&&N[0]?.command==null?
null:(0,y.I)(N)}}}),32319:((q,R,d)=>{d.d(R,{I:()=>k,Z:()=>O});var _=d(81959);function O(y,w,i=null){const v=w.map(({text:h})=>({text:h}));return{id:"next",title:y,
importance:i,blocks:v.length===0?[]:[{kind:"list",items:v,ordered:!0}]}}function k([y]){if(y===void 0)return null;const{text:w,command:i}=y;return i===null?{text:w,
command:null}:{text:(w.split((0,_.aY)(i),1)[0]??"").replace(/[:\s]+$/,""),command:{text:i,language:"sh"}}}}),32150:((q,R,d)=>{d.d(R,{j7:()=>b,dj:()=>W,Fr:()=>N,
Pl:()=>S,fz:()=>f,cv:()=>P,US:()=>D,Y_:()=>p,et:()=>j});var _=d(82961);const O=["baseline-no-worse","baseline-no-data","metrics-missing","other-log-judged","log\
s-disagree","no-access","not-reachable","not-covered","probe-unknown-state","probe-unshown"];function k({findings:t,requests:u,probes:l}){const g=t.some(({id:M,
decision:C,reason:$,bad:I})=>C==="fail"||C==="warn"&&!O.includes($.code)?!0:(0,_.EG)(M).of==="users"&&(I??0)>0),o=l.some(M=>M.failed+M.unsent+M.misdirected+M.warmUp>
0);if(g||o||(u?.errors??0)>0)return null;const m={requests:u===null||u.source==="probes"?0:u.count,probes:l.reduce((M,{sent:C})=>M+C,0)};return m.requests+m.probes===
0?null:m}var y=d(19298),w=d(89404),i=d(38606),v=d(56129),h=d(90747);const E={fail:0,inconclusive:1,warn:2,"not-judged":3,pass:4},b={pass:"pass",fail:"fail",inconclusive:"\
open",warn:"warn","not-judged":"off"};function p(t){const u=l=>l.id===t.decisive?-1:E[l.decision];return t.findings.toSorted((l,g)=>u(l)-u(g))}function W(t,{words:u,
voice:l}){const g=x(u,l,(0,y.h)(t,l),t.reason),{decision:o,n:m,beside:M}=t;return M===void 0||t.reason.code==="not-covered"?g:`${g} ${u.beside(l,o,m,M)}`}function P(t,{
words:u,voice:l}){return(0,h.c)(u.notices,l,t)}function j({candidate:t,service:u},{voice:l}){return l.code(t?.name??u.name)}function S(t){const u=(0,i.b)(t.language),
l={mark:b[t.verdict],word:u.words.verdicts[t.verdict]};return(0,w.wh)((0,w.uh)({verdict:l,subject:j(t,u),reason:N(t,u)}))}function f(t){const u=(0,i.b)(t.language),
{words:l,voice:g}=u,o=B(t,u),m=I=>(0,w.wh)(`${j(t,u)}: ${I}`);if(t.cause==="cancelled")return m(o);if(t.cause==="error"){const I=t.notices.find(V=>V.code==="sto\
pped-by-error");return m(I===void 0?o:`${o} (${g.code(I.detail.split(`
`,1)[0]??"")})`)}if(t.verdict!=="fail"){const[I,V]=D(t);return m(`${U(o)}; ${l.policyClause(g,I,V,t.job)}`)}const M=L(t),C=G(M)?(0,y.h)(M,g).againstOdds:null,$=`${o}${C===
null?"":l.evidenceClause(C)}`;return m(t.rollback===null?$:`${U($)}. ${(0,v.QV)(t.rollback,u)}`)}function U(t){return t.replace(/[.\s]+$/,"")}function D(t){return t.
cause==="no-data"||t.cause==="no-access"?["on-no-data",t.policies.onNoData]:["on-inconclusive",t.policies.onInconclusive]}function L(t){return t.findings.find(u=>u.
id===t.decisive)??(t.verdict==="pass"?void 0:t.findings.find(u=>u.decision===(t.verdict==="fail"?"fail":"inconclusive")))}function N(t,u){const l=B(t,u),g=t.rollback===
null?null:(0,v.np)(t.rollback,u);return g===null?l:`${U(l)}. ${g}`}function B(t,{words:u,voice:l}){if(t.verdict==="pass")return K(t,u,l);if(t.cause==="cancelled"||
t.cause==="error")return u.causes[t.cause];const g=L(t);if(g===void 0)return u.causes[t.cause];const o=(0,y.h)(g,l),m=Y(g)?k(t):null;if(m!==null)return u.tooLittle(
l,m,o);const{lastWords:M}=t,C=g.reason.code==="revision-failed"&&M!==void 0?u.lastWords(l,M):u.short(l,o,g.reason)??`${u.findings[g.id]}: ${x(u,l,o,g.reason)}`,
$=J(t,l);return $===null||g.reason.code==="no-traffic"?C:`${U(C)}. ${u.stillServed($)}`}function J({verdict:t,cause:u,candidate:l,traffic:g,service:o},m){const M=g.
filter(({percent:$})=>$>0).map(({revision:$})=>$),C=l!==null&&M.length>0&&!M.includes(l.name);return t!=="fail"||u!=="readiness"||o.isPool===!0||!C?null:[...new Set(
M)].map($=>m.code($)).join(", ")}function Y({reason:t}){return t.code==="not-proven"||t.code==="no-requests"}function K(t,u,l){const g=r=>{const a=t.findings.find(
c=>c.id===r);return a===void 0||a.decision==="not-judged"?null:(0,y.h)(a,l).value},o=t.window===null?null:t.window.endedAt-t.window.startedAt,m=t.requests?.count??
null,M=t.findings.find(({beside:r})=>r!==void 0),C=M?.beside===void 0?{ofProbes:t.requests?.source==="probes"}:{probes:M.n,users:M.beside},$=r=>[...new Set(t.findings.
filter(({decision:a})=>a===r).map(({id:a})=>u.findings[a]))],[I,V]=[$("warn"),$("not-judged")],s=t.findings.some(({id:r,decision:a})=>(0,_.EG)(r).of==="users"&&
a==="pass")?null:k(t);return`${t.isWorker===!0?u.passedWorker(l,o):s===null?u.passedHeadline(l,m,o,g("error-rate"),g("p95"),C):u.faultless(l,s)}${V.length===0?"":
u.unjudgedClause(V)}${I.length===0?"":u.warnedClause(I)}`}function G(t){return t?.reason.code==="breach-early"||t?.reason.code==="breach-at-end"}function x(t,u,l,g){
const o=t.reasons[g.code];return o(u,l,g)}}),90747:((q,R,d)=>{d.d(R,{$:()=>O,c:()=>_});function _(k,y,w,...i){return k[w.code](y,w,...i)}function O(k,y,w,...i){
return w.code in k?_(k,y,w,...i):null}})};
