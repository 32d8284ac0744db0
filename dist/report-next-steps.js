"use strict";exports.id=3306,exports.ids=[3306],exports.modules={82961:((q,R,d)=>{d.d(R,{EG:()=>i,J4:()=>v,Mt:()=>h,tD:()=>w});var _=d(48946);const k=["judged-probes","servi\
ce"],O={readiness:{needs:[],of:"service",required:!0},serving:{needs:["service"],of:"service",required:!0},"expected-version":{needs:["version-probes","probe-tr\
aces","service"],of:"service"},"expected-image":{needs:[],of:"service"},"expected-commit":{needs:[],of:"service"},tests:{needs:[],of:"tests"},"probe-health":{needs:[
"probe-health","probe-traces","service"],of:"probes"},"probe-chat":{needs:["probe-chat","probe-traces","service"],of:"probes"},probe:{needs:["probe","probe-trac\
es","service"],of:"probes"},"memory-kill":{needs:["kills"],of:"instances"},"error-rate":{needs:["requests","refused"],beside:k,of:"users",required:!0},p95:{needs:[
"requests"],beside:k,of:"users",required:!0},p50:{needs:["requests"],beside:k,of:"users"},p90:{needs:["requests"],beside:k,of:"users"},p99:{needs:["requests"],beside:k,
of:"users"},"hidden-wait":{needs:["waits"],of:"users"},...M(),traffic:{needs:["requests"],of:"logs"},logs:{needs:["requests"],of:"logs"},"error-lines":{needs:["\
error-lines"],of:"instances",required:"workers"},restarts:{needs:["kills"],of:"instances",required:"workers"},"metrics-collection":{needs:[],of:"logs"},"unlogge\
d-errors":{needs:["requests","refused"],of:"logs"},"client-errors":{needs:[],of:"comparison"},"baseline-errors":{needs:["requests","baseline"],of:"comparison"},
"baseline-latency":{needs:["requests","baseline"],of:"comparison"},"paired-probes":{needs:[],of:"comparison"},group:{needs:["requests"],of:"comparison"}};function M(){
const E=b=>({needs:[b],of:"instances",...(0,_.zx)(b).required&&{required:!0}});return Object.fromEntries(_.wS.map(b=>[b,E(b)]))}const w=Object.keys(O);function i(E){
return O[E]}const v=w.filter(E=>i(E).required===!0),h=w.filter(E=>i(E).required!==void 0&&i(E).of!=="users")}),33306:((q,R,d)=>{d.d(R,{m:()=>M});var _=d(14652),
k=d(32319),O=d(38606);function M(w){const{language:i,service:v,product:h,word:E,reason:b,about:p=[],tookMs:W,sections:P,steps:S}=w,{words:j,voice:f}=(0,O.b)(i);
return{language:i,figures:[],head:{product:h,verdict:{mark:null,word:E},subject:f.code(v.name),reason:b,about:[[j.labels.service,(0,_.$t)(v,f)],...p,[j.traffic.
labels.took,f.duration(W)]],links:[],linksLabel:"",now:(0,k.I)(S)},sections:[...P,(0,k.Z)(w.next??j.headings.next,S)]}}}),19298:((q,R,d)=>{d.d(R,{h:()=>k,u:()=>w});
var _=d(48946);function k(i,v){const{id:h,value:E,limit:b,limitOf:p,unit:W,n:P,bad:S,interval:j,evidence:f}=i,U=i.reason.code==="breach-at-end"||i.reason.code===
"proven-at-end",D=J=>v.unit(J,W),L=(J,Y,K,G)=>U&&K!==null?[v.odds(-Math.log(Math.max(K,Number.MIN_VALUE))),v.odds(-Math.log(Math.max(G,Number.MIN_VALUE)))]:[v.odds(
J),v.odds(Y)],N=f&&L(f.failLnE,f.failLnThreshold,f.pTooMany,f.failLevel),B=f&&L(f.passLnE,f.passLnThreshold,f.pTooFew,f.passLevel);return{id:h,percentile:/^p\d+$/.
test(h)?h.toUpperCase():null,value:E===null?null:D(E),limit:b===null?"–":D(b),limitShown:b===null||O(i)?null:D(b),share:p===void 0?null:v.percent(p.share),whole:p===
void 0||p.whole===null?null:D(p.whole),beside:b===null||!("tolerance"in i.reason)?null:D(b/(1+i.reason.tolerance)),n:v.count(P),ofProbes:i.sample==="probes",bad:S===
null?null:v.count(S),badRate:S===null||P===0?"–":v.percent(S/P),allowedRate:f===null?null:v.percent(f.allowedRate),provenRate:f?.provenRate===void 0?null:v.percent(
f.provenRate),burst:f?.burst===void 0?null:v.count(f.burst),interval:j&&{low:D(j.low),high:j.high===null?null:D(j.high)},againstOdds:N?.[0]??null,againstNeeded:N?.[1]??
null,forOdds:B?.[0]??null,forNeeded:B?.[1]??null}}function O({id:i}){return i==="baseline-latency"||i==="baseline-errors"||i==="paired-probes"||i==="group"}const M=[
"error-rate","unlogged-errors","client-errors","baseline-latency","baseline-errors","paired-probes","group","hidden-wait"];function w({id:i,sample:v,unit:h}){if((0,_.
C_)(i))return{of:"point",badAs:"above"};if(i.startsWith("probe-"))return{of:"probe",badAs:"failed"};if(!/^p\d+$/.test(i)&&!M.includes(i))return null;const b=h===
"ms"?"slow":i==="hidden-wait"?"waited":"failed";return i==="baseline-latency"||i==="baseline-errors"?{of:"compared",badAs:b}:{of:v==="probes"?"probe":"request",
badAs:b}}}),4548:((q,R,d)=>{d.d(R,{Z:()=>g});var _=d(48946),k=d(32150),O=d(82961),M=d(90589),w=d(7426);const i=5.5*60,v=7*864e5,h=n=>`${n==="hidden-wait"?"wait":
n}-budget`;function E({findings:n}){return n.filter(({reason:r})=>r.code==="no-requests").map(({id:r})=>h(r))}function b({n,reason:r}){return r.code!=="not-prov\
en"||r.moreClean===null?null:n===0?1/0:(n+r.moreClean)/n}function p(n,{findings:r}){if(b(n)===null)return!0;const s=Math.max(...r.map(a=>b(a)??0));return r.find(
a=>b(a)===s)?.id===n.id}function W(n,r,e,s,a){const c=h(n.id);if(r.moreClean===null)return s.nearBudget(a,c);if(e.window===null||n.n===0)return P(e,[c],s,a);const A=e.
window.endedAt-e.window.startedAt;if(e.window.since==="deploy"){const T=A*r.moreClean/n.n;return A+T<=v?s.lookLater(a,c,T):s.tooLongToLookBack(a,c)}if(n.sample===
"probes"){const T=L(e,n.n,r.moreClean);if(T!==null)return s.moreProbes(a,c,(0,w.wN)(T))}const F=Math.ceil(A*(n.n+r.moreClean)/n.n/6e4);if(!(F>0&&F<=i))return s.
tooLong(a,c,S(e));const Q=(0,w.wN)(F*6e4);return n.sample==="probes"?s.longerForProbes(a,c,Q):s.longerWindow(a,c,Q)}function P(n,r,e,s){return n.window?.since===
"deploy"?e.nobodyYet(s,r):e.sendTraffic(s,r,S(n))}function S({probes:n,findings:r}){return n.some(({sent:e})=>e>0)&&!r.some(j)}function j({id:n,sample:r,beside:e}){
return(0,O.EG)(n).of==="users"&&(r==="probes"||e!==void 0)}const f=6*6e4;function U({id:n,n:r},{window:e},s,a){const c=h(n);return e!==null&&e.since!=="deploy"&&
e.plannedMs<f?s.waitForPoints(a,c,`${f/6e4}m`):r===0?s.noPoints(a,c):s.pointsOpen(a,c)}const D=1e3;function L({window:n,requests:r},e,s){if(n===null)return null;
const{probeIntervalMs:a=n.intervalMs}=n,c=Math.floor(a*e/(e+s)/100)*100;return c>=Math.max(D,r?.latency?.p95Ms??0)&&c<a?c:null}function N(n,r,e){const{of:s,needs:a}=(0,O.
EG)(n);return s==="service"?r.runViewer(e):s==="probes"?r.invoker(e):n==="metrics-collection"||a.some(_.C_)?r.monitoringViewer(e):r.loggingViewer(e)}function B(n,r,e){
switch(n.code){case"unit":return r.latencyUnit(e,n.seems);case"values-missing":return r.missingValues(e);case"latency-differs":return r.latencyDiffers(e);case"s\
tatus-differs":return r.statusDiffers(e);case"lacks":case"stopped":case"excluded":case"too-many":case"shared-traces":case"not-users":case"unchecked":return r.wholeLog(
e)}}function J({id:n},{source:r,why:e},s,a,c){if(r==="probe-health"||r==="probe-chat"||r==="probe")return G(r,s,a,c);if(r==="probe-traces"&&e==="role")return a.
loggingViewer(c);switch(e){case"role":return N(n,a,c);case"quota":case"read-limit":return a.readQuota(c);case"too-much":case"too-large":return a.tooMuch(c);case"\
nothing-newer":return(0,_.C_)(n)?a.pointsOpen(c,h(n)):a.again;case"cut-off":case"not-exported":return a.exportAgain;case"not-looked":case"cancelled":return a.again;case"\
hung":case"outage":case"network":case"conflict":case"not-found":case"invalid":case"ours":return a.googleAgain;case"credentials":case"impersonation":case"scope":case"\
policy":case"service-off":case"billing":case"proxy":case"tls":case"clock":return a.mendAccess}}const Y=n=>n==="probe-health"||n==="probe-chat"||n==="probe";function K(n,r){
const e=r.probes.filter(({name:c})=>c!=="health"&&c!=="chat"),s=n==="probe-health"?"health":n==="probe-chat"?"chat":null,a=s===null?e.find(({failed:c})=>c>0)??e[0]:
void 0;return(0,M.e)((a??r.probes.find(c=>c.name===s))?.url??r.service.url??"")}function G(n,r,e,s){return e.reachable(s,K(n,r))}var x=d(2911),t=d(56129),u=d(75371);
const l=6;function g(n,r){const{words:e,voice:s}=r,{steps:a}=e,c=(0,k.Y_)(n).filter(T=>T.decision==="fail"||n.verdict!=="fail"&&T.decision!=="pass").flatMap(T=>$(
T,n,a,s)),A=[...y(n,r),...c];n.verdict==="inconclusive"&&A.push(o(a.policy(s,...(0,k.US)(n))));const F=A.filter(({text:T},Z)=>A.findIndex(X=>X.text===T)===Z),Q=F.
length>l?[...F.slice(0,l-1),...F.slice(-1)]:F;return Q.length>0?Q:[o(n.verdict==="pass"?a.nothing:a.again)]}function o(n,r=null){return{text:n,command:r}}function m(n,r,e){
return o(n(r,e),e)}function y(n,{words:r,voice:e}){const{rollback:s,service:a}=n,{steps:c}=r;if(s!==null&&s.outcome.code!=="not-serving")return(0,t.EM)(s,a,{words:r,
voice:e});if(n.cause==="cancelled"||n.cause==="error")return[o(c.again)];const A=n.traffic.some(X=>X.revision===n.candidate?.name&&X.percent>0),F=new Set(n.notices.
map(({code:X})=>X)),Q=F.has("traffic-pinned")&&!F.has("newer-revision");if(n.verdict==="pass"&&Q&&A)return[m(c.unpin,e,(0,x.XX)(a,"--to-latest"))];const{baseline:T}=n,
Z=T!==null&&T.provenBy!==null;return n.verdict!=="fail"||n.cause==="readiness"||!Z||!A?[]:[m(c.rollback,e,(0,x.mm)(a,T.name))]}function C(n,r,e,s){const a=m(e.describe,
s,(0,x.Jv)(r.service)),c=r.traffic.find(A=>A.revision===n&&A.tag!==null)?.tag??null;return c===null?[m(e.toLatest,s,(0,x.XX)(r.service,"--to-latest")),a]:[o(e.taggedAlone(
s,n,`tag: ${c}`)),a]}function $(n,r,e,s){const{reason:a,id:c}=n;switch(a.code){case"breach-early":case"breach-at-end":return c==="hidden-wait"?[o(e.hiddenWaits)]:
[o(c==="error-rate"?e.errorsFirst:e.slowFirst)];case"not-proven":return p(n,r)?[o(W(n,a,r,e,s))]:[];case"no-requests":return[o(P(r,E(r),e,s))];case"traffic-vani\
shed":return[o(e.trafficVanished(s))];case"no-usable-values":return[o(e.fields(s))];case"like-the-past":case"bursts-as-before":return[o(e.likeThePast(s,h(c)))];case"\
log-doubted":return[o(B(a.doubt,e,s))];case"logs-disagree":return[...new Set(a.doubts.map(A=>B(A,e,s)))].map(A=>o(A));case"other-log-judged":return[];case"possi\
bly-bad":return[o(e.missingValues(s))];case"sampled-unevenly":return[o(e.readQuota(s))];case"no-access":return[o((a.why??"role")==="role"?N(c,e,s):e.mendAccess)];case"\
not-reachable":return[o(Y(c)?G(c,r,e,s):e.googleAgain)];case"not-covered":return[o(J(n,a,r,e,s))];case"gauge-above":return(0,_.C_)(c)?[o(e.above[c])]:[];case"li\
mit-unknown":return[o(e.limitUnknown(s))];case"budget-none":case"requests-none":return[];case"gauge-undecided":case"gauge-no-points":return[o(U(n,r,e,s))];case"\
killed-before":case"killed-for-memory":return[o(e.above.memory)];case"restarted":return[o(e.restarts)];case"events-unusual":case"events-unclear":return[o(c==="r\
estarts"?e.restarts:e.errorLines)];case"events-not-compared":return[o(c==="restarts"?e.restarts:e.errorLines),o(e.nothingBefore(s))];case"events-none":case"even\
ts-usual":return[];case"probe-some-failed":case"probe-failing":case"probe-concerned":return[c==="probe-chat"?o(e.errorsFirst):m(e.probe,s,`curl -i ${K(c,r)}`)];case"\
probe-unknown-state":return[];case"probe-not-sent":return[o((0,u.wordsFor)(r.language).doors[a.door].way(s))];case"probe-other-region":return[o(e.ownAddress(s))];case"\
probe-elsewhere":case"probe-unshown":return[o(e.leadsElsewhere(s))];case"probe-wrong-question":return[o((0,u.wordsFor)(r.language).questions[a.kind].way(s,V(c)))];case"\
probe-warming-up":return[o(e.warmUp(s)),m(e.probe,s,`curl -i ${K(c,r)}`)];case"probe-unanswered":return[o(e.unanswered)];case"probe-none":return[o(G(c,r,e,s))];case"\
revision-failed":return[m(e.readLogs,s,z(r)),o(e.startup)];case"service-failed":return[m(e.describe,s,(0,x.Jv)(r.service))];case"no-traffic":return C(a.revision,
r,e,s);case"revision-retired":return[m(e.toLatest,s,(0,x.XX)(r.service,"--to-latest")),m(e.describe,s,(0,x.Jv)(r.service))];case"ready-timeout":return[m(e.describe,
s,(0,x.Jv)(r.service)),o(e.readyTimeout(s))];case"service-not-found":case"revision-not-found":case"tag-not-found":return[o(e.names(s))];case"expected-other":case"\
expected-unknown":return[m(e.describe,s,(0,x.Jv)(r.service)),o(e.notWhatWasMeant)];case"tests-failed":return[o(e.testsFirst)];case"tests-unknown":return[o(e.testResults(
s))];case"tests-passed":case"expected-met":return[];case"serving-changed":return I(a.change.kind,r,e,s);case"not-waited":return[o(e.again)];case"metrics-missing":
return[o(e.metricsCollection(s))];case"unlogged-errors":return[o(e.unlogged)];case"client-errors":return[o(e.clientErrors(s))];case"baseline-slower":case"pairs-\
slower":case"group-slower":return[o(e.slowFirst)];case"baseline-more-errors":case"pairs-failing":return[o(e.errorsFirst)];case"hidden-waits":case"waits-unknown":
return[o(e.hiddenWaits)];case"proven-too-soon":return[o(e.again)];case"proven-early":case"proven-at-end":case"gauge-within":case"not-killed":case"probe-ok":case"\
ready":case"served":case"served-now":case"metrics-present":case"baseline-no-worse":case"baseline-no-data":case"pairs-no-worse":case"groups-alike":return[]}}function I(n,{
service:r},e,s){const a=m(e.describe,s,(0,x.Jv)(r)),c=o(e.verifyServing);return n==="traffic-lost"||n==="newer-deploy"?[c,a]:[a,c]}const V=n=>n==="probe-chat"?"\
chat-path":n==="probe-health"?"health-path":"probes";function z(n){const r=JSON.stringify(n.candidate?.name??""),s=`resource.type="${n.service.isPool===!0?"clou\
d_run_worker_pool":"cloud_run_revision"}" AND resource.labels.revision_name=${r} AND (severity>=ERROR OR log_id("run.googleapis.com/stderr"))`;return`gcloud log\
ging read ${(0,M.e)(s)} --project ${(0,M.e)(n.service.project)} --freshness 1h --limit 50`}}),14652:((q,R,d)=>{d.d(R,{$t:()=>w,Eb:()=>i,Uo:()=>v});var _=d(4548),
k=d(32150),O=d(97378),M=d(32319);function w({name:h,region:E,project:b},p){const W=[E,b].filter(P=>P!=="").map(P=>p.code(P));return`${p.code(h)}${W.length===0?"":
` (${W.join(", ")})`}`}function i(...h){return h.filter(E=>E!==null)}function v(h,E){const{words:b,voice:p}=E,{service:W,candidate:P,baseline:S,commit:j,window:f,
firstLook:U,links:D}=h,{labels:L}=b,N=(0,_.Z)(h,E);return{product:b.page.report,verdict:{mark:k.j7[h.verdict],word:b.verdicts[h.verdict]},subject:(0,k.et)(h,E),
reason:(0,k.Fr)(h,E),about:i([L.service,w(W,p)],P&&[L.candidate,p.code(P.name)],S&&[L.baseline,p.code(S.name)],j===void 0?null:[L.commit,b.commit(p,j.sha,j.author)],
f&&[L.window,f.since==="deploy"&&f.endedEarly===null?b.sinceDeploy(p,f.endedAt-f.startedAt,f.endedAt):b.windowLine(p,f.endedAt-f.startedAt,f.plannedMs,f.endedEarly)],
U===void 0?null:[L.firstLook,b.firstLook(p,U)]),links:i((0,O.i1)(L.revision,D.revision),(0,O.i1)(L.logs,D.logs),(0,O.i1)(L.metrics,D.metrics)),linksLabel:L.open,
now:h.verdict==="pass"&&N[0]?.command==null?null:(0,M.I)(N)}}}),32319:((q,R,d)=>{d.d(R,{I:()=>O,Z:()=>k});var _=d(81959);function k(M,w,i=null){const v=w.map(({
text:h})=>({text:h}));return{id:"next",title:M,importance:i,blocks:v.length===0?[]:[{kind:"list",items:v,ordered:!0}]}}function O([M]){if(M===void 0)return null;
const{text:w,command:i}=M;return i===null?{text:w,command:null}:{text:(w.split((0,_.aY)(i),1)[0]??"").replace(/[:\s]+$/,""),command:{text:i,language:"sh"}}}}),32150:((q,R,d)=>{
d.d(R,{j7:()=>b,dj:()=>W,Fr:()=>N,Pl:()=>j,fz:()=>f,cv:()=>P,US:()=>D,Y_:()=>p,et:()=>S});var _=d(82961);const k=["baseline-no-worse","baseline-no-data","metric\
s-missing","other-log-judged","logs-disagree","no-access","not-reachable","not-covered","probe-unknown-state","probe-unshown"];function O({findings:t,requests:u,
probes:l}){const g=t.some(({id:y,decision:C,reason:$,bad:I})=>C==="fail"||C==="warn"&&!k.includes($.code)?!0:(0,_.EG)(y).of==="users"&&(I??0)>0),o=l.some(y=>y.failed+
y.unsent+y.misdirected+y.warmUp>0);if(g||o||(u?.errors??0)>0)return null;const m={requests:u===null||u.source==="probes"?0:u.count,probes:l.reduce((y,{sent:C})=>y+
C,0)};return m.requests+m.probes===0?null:m}var M=d(19298),w=d(89404),i=d(38606),v=d(56129),h=d(90747);const E={fail:0,inconclusive:1,warn:2,"not-judged":3,pass:4},
b={pass:"pass",fail:"fail",inconclusive:"open",warn:"warn","not-judged":"off"};function p(t){const u=l=>l.id===t.decisive?-1:E[l.decision];return t.findings.toSorted(
(l,g)=>u(l)-u(g))}function W(t,{words:u,voice:l}){const g=x(u,l,(0,M.h)(t,l),t.reason),{decision:o,n:m,beside:y}=t;return y===void 0||t.reason.code==="not-cover\
ed"?g:`${g} ${u.beside(l,o,m,y)}`}function P(t,{words:u,voice:l}){return(0,h.c)(u.notices,l,t)}function S({candidate:t,service:u},{voice:l}){return l.code(t?.name??
u.name)}function j(t){const u=(0,i.b)(t.language),l={mark:b[t.verdict],word:u.words.verdicts[t.verdict]};return(0,w.wh)((0,w.uh)({verdict:l,subject:S(t,u),reason:N(
t,u)}))}function f(t){const u=(0,i.b)(t.language),{words:l,voice:g}=u,o=B(t,u),m=I=>(0,w.wh)(`${S(t,u)}: ${I}`);if(t.cause==="cancelled")return m(o);if(t.cause===
"error"){const I=t.notices.find(V=>V.code==="stopped-by-error");return m(I===void 0?o:`${o} (${g.code(I.detail.split(`
`,1)[0]??"")})`)}if(t.verdict!=="fail"){const[I,V]=D(t);return m(`${U(o)}; ${l.policyClause(g,I,V,t.job)}`)}const y=L(t),C=G(y)?(0,M.h)(y,g).againstOdds:null,$=`${o}${C===
null?"":l.evidenceClause(C)}`;return m(t.rollback===null?$:`${U($)}. ${(0,v.QV)(t.rollback,u)}`)}function U(t){return t.replace(/[.\s]+$/,"")}function D(t){return t.
cause==="no-data"||t.cause==="no-access"?["on-no-data",t.policies.onNoData]:["on-inconclusive",t.policies.onInconclusive]}function L(t){return t.findings.find(u=>u.
id===t.decisive)??(t.verdict==="pass"?void 0:t.findings.find(u=>u.decision===(t.verdict==="fail"?"fail":"inconclusive")))}function N(t,u){const l=B(t,u),g=t.rollback===
null?null:(0,v.np)(t.rollback,u);return g===null?l:`${U(l)}. ${g}`}function B(t,{words:u,voice:l}){if(t.verdict==="pass")return K(t,u,l);if(t.cause==="cancelled"||
t.cause==="error")return u.causes[t.cause];const g=L(t);if(g===void 0)return u.causes[t.cause];const o=(0,M.h)(g,l),m=Y(g)?O(t):null;if(m!==null)return u.tooLittle(
l,m,o);const{lastWords:y}=t,C=g.reason.code==="revision-failed"&&y!==void 0?u.lastWords(l,y):u.short(l,o,g.reason)??`${u.findings[g.id]}: ${x(u,l,o,g.reason)}`,
$=J(t,l);return $===null||g.reason.code==="no-traffic"?C:`${U(C)}. ${u.stillServed($)}`}function J({verdict:t,cause:u,candidate:l,traffic:g,service:o},m){const y=g.
filter(({percent:$})=>$>0).map(({revision:$})=>$),C=l!==null&&y.length>0&&!y.includes(l.name);return t!=="fail"||u!=="readiness"||o.isPool===!0||!C?null:[...new Set(
y)].map($=>m.code($)).join(", ")}function Y({reason:t}){return t.code==="not-proven"||t.code==="no-requests"}function K(t,u,l){const g=e=>{const s=t.findings.find(
a=>a.id===e);return s===void 0||s.decision==="not-judged"?null:(0,M.h)(s,l).value},o=t.window===null?null:t.window.endedAt-t.window.startedAt,m=t.requests?.count??
null,y=t.findings.find(({beside:e})=>e!==void 0),C=y?.beside===void 0?{ofProbes:t.requests?.source==="probes"}:{probes:y.n,users:y.beside},$=e=>[...new Set(t.findings.
filter(({decision:s})=>s===e).map(({id:s})=>u.findings[s]))],[I,V]=[$("warn"),$("not-judged")],n=t.findings.some(({id:e,decision:s})=>(0,_.EG)(e).of==="users"&&
s==="pass")?null:O(t);return`${t.isWorker===!0?u.passedWorker(l,o):n===null?u.passedHeadline(l,m,o,g("error-rate"),g("p95"),C):u.faultless(l,n)}${V.length===0?"":
u.unjudgedClause(V)}${I.length===0?"":u.warnedClause(I)}`}function G(t){return t?.reason.code==="breach-early"||t?.reason.code==="breach-at-end"}function x(t,u,l,g){
const o=t.reasons[g.code];return o(u,l,g)}}),90747:((q,R,d)=>{d.d(R,{$:()=>k,c:()=>_});function _(O,M,w,...i){return O[w.code](M,w,...i)}function k(O,M,w,...i){
return w.code in O?_(O,M,w,...i):null}})};
