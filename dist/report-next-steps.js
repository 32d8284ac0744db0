"use strict";exports.id=5874,exports.ids=[5874],exports.modules={82961:((B,j,u)=>{u.d(j,{EG:()=>a,J4:()=>c,Mt:()=>h,tD:()=>w});var $=u(48946);const E=["judged-probes","servi\
ce"],A={readiness:{needs:[],of:"service",required:!0},serving:{needs:["service"],of:"service",required:!0},"expected-version":{needs:["probe-health","service"],
of:"service"},"expected-image":{needs:[],of:"service"},"expected-commit":{needs:[],of:"service"},"probe-health":{needs:["probe-health","service"],of:"probes"},"\
probe-chat":{needs:["probe-chat","service"],of:"probes"},probe:{needs:["probe","service"],of:"probes"},"memory-kill":{needs:["kills"],of:"instances"},"error-rat\
e":{needs:["requests","refused"],beside:E,of:"users",required:!0},p95:{needs:["requests"],beside:E,of:"users",required:!0},p50:{needs:["requests"],beside:E,of:"\
users"},p90:{needs:["requests"],beside:E,of:"users"},p99:{needs:["requests"],beside:E,of:"users"},"hidden-wait":{needs:["waits"],of:"users"},...b(),traffic:{needs:[
"requests"],of:"logs"},logs:{needs:["requests"],of:"logs"},"error-lines":{needs:["error-lines"],of:"instances",required:"workers"},restarts:{needs:["kills"],of:"\
instances",required:"workers"},"metrics-collection":{needs:[],of:"logs"},"unlogged-errors":{needs:["requests","refused"],of:"logs"},"client-errors":{needs:[],of:"\
comparison"},"baseline-errors":{needs:["requests","baseline"],of:"comparison"},"baseline-latency":{needs:["requests","baseline"],of:"comparison"},group:{needs:[
"requests"],of:"comparison"}};function b(){const v=k=>({needs:[k],of:"instances",...(0,$.zx)(k).required&&{required:!0}});return Object.fromEntries($.wS.map(k=>[
k,v(k)]))}const w=Object.keys(A);function a(v){return A[v]}const c=w.filter(v=>a(v).required===!0),h=w.filter(v=>a(v).required!==void 0&&a(v).of!=="users")}),10073:((B,j,u)=>{
u.d(j,{Bv:()=>$,dJ:()=>E,eg:()=>w,fi:()=>A,u5:()=>b});function $(...a){return a.flatMap(c=>c===null||c===!1?[]:c)}function E(a,c){return c.rows.length===0?[]:[...a===
null?[]:[{kind:"heading",text:a}],{kind:"table",table:c}]}function A(a){return{title:a}}function b(a){return{title:a,figures:!0}}function w(...a){return a.flatMap(
c=>c===null?[]:[{kind:"chart",chart:c}])}}),33306:((B,j,u)=>{u.d(j,{m:()=>b});var $=u(14652),E=u(32319),A=u(38606);function b(w){const{language:a,service:c,product:h,
word:v,reason:k,about:i=[],tookMs:O,sections:y,steps:M}=w,{words:p,voice:f}=(0,A.b)(a);return{language:a,figures:[],head:{product:h,verdict:{mark:null,word:v},subject:f.
code(c.name),reason:k,about:[[p.labels.service,(0,$.$t)(c,f)],...i,[p.traffic.labels.took,f.duration(O)]],links:[],linksLabel:"",now:(0,E.I)(M)},sections:[...y,
(0,E.Z)(w.next??p.headings.next,M)]}}}),19298:((B,j,u)=>{u.d(j,{h:()=>E,u:()=>w});var $=u(48946);function E(a,c){const{id:h,value:v,limit:k,limitOf:i,unit:O,n:y,
bad:M,interval:p,evidence:f}=a,L=a.reason.code==="breach-at-end"||a.reason.code==="proven-at-end",g=N=>c.unit(N,O),m=(N,F,K,e)=>L&&K!==null?[c.odds(-Math.log(Math.
max(K,Number.MIN_VALUE))),c.odds(-Math.log(Math.max(e,Number.MIN_VALUE)))]:[c.odds(N),c.odds(F)],D=f&&m(f.failLnE,f.failLnThreshold,f.pTooMany,f.failLevel),U=f&&
m(f.passLnE,f.passLnThreshold,f.pTooFew,f.passLevel);return{id:h,percentile:/^p\d+$/.test(h)?h.toUpperCase():null,value:v===null?null:g(v),limit:k===null?"\u2013":
g(k),limitShown:k===null||A(a)?null:g(k),share:i===void 0?null:c.percent(i.share),whole:i===void 0||i.whole===null?null:g(i.whole),beside:k===null||!("tolerance"in
a.reason)?null:g(k/(1+a.reason.tolerance)),n:c.count(y),ofProbes:a.sample==="probes",bad:M===null?null:c.count(M),badRate:M===null||y===0?"\u2013":c.percent(M/y),
allowedRate:f===null?null:c.percent(f.allowedRate),provenRate:f?.provenRate===void 0?null:c.percent(f.provenRate),burst:f?.burst===void 0?null:c.count(f.burst),
interval:p&&{low:g(p.low),high:p.high===null?null:g(p.high)},againstOdds:D?.[0]??null,againstNeeded:D?.[1]??null,forOdds:U?.[0]??null,forNeeded:U?.[1]??null}}function A({
id:a}){return a==="baseline-latency"||a==="baseline-errors"||a==="group"}const b=["error-rate","unlogged-errors","client-errors","baseline-latency","baseline-er\
rors","group","hidden-wait"];function w({id:a,sample:c}){if((0,$.C_)(a))return{of:"point",badAs:"above"};if(a.startsWith("probe-"))return{of:"probe",badAs:"fail\
ed"};const h=/^p\d+$/.test(a);return!h&&!b.includes(a)?null:{of:c==="probes"?"probe":"request",badAs:h?"slow":a==="hidden-wait"?"waited":"failed"}}}),4548:((B,j,u)=>{
u.d(j,{Z:()=>K});var $=u(48946),E=u(32150),A=u(82961),b=u(90589);function w(s,r,n){const{of:t,needs:l}=(0,A.EG)(s);return t==="service"?r.runViewer(n):t==="prob\
es"?r.invoker(n):s==="metrics-collection"||l.some($.C_)?r.monitoringViewer(n):r.loggingViewer(n)}function a(s,r,n){switch(s.code){case"unit":return r.latencyUnit(
n,s.seems);case"values-missing":return r.missingValues(n);case"latency-differs":return r.latencyDiffers(n);case"status-differs":return r.statusDiffers(n);case"l\
acks":case"stopped":case"excluded":case"too-many":case"shared-traces":case"not-users":case"unchecked":return r.wholeLog(n)}}function c({id:s},{source:r,why:n},t,l,d){
if(r==="probe-health"||r==="probe-chat"||r==="probe")return k(r,t,l,d);switch(n){case"role":return w(s,l,d);case"quota":case"read-limit":return l.readQuota(d);case"\
too-much":case"too-large":return l.tooMuch(d);case"nothing-newer":return l.waitForPoints;case"cut-off":case"not-exported":return l.exportAgain;case"not-looked":case"\
cancelled":return l.again;case"hung":case"outage":case"network":case"conflict":case"not-found":case"invalid":case"ours":return l.googleAgain;case"credentials":case"\
impersonation":case"scope":case"policy":case"service-off":case"billing":case"proxy":case"tls":case"clock":return l.mendAccess}}const h=s=>s==="probe-health"||s===
"probe-chat"||s==="probe";function v(s,r){const n=r.probes.filter(({name:d})=>d!=="health"&&d!=="chat"),t=s==="probe-health"?"health":s==="probe-chat"?"chat":null,
l=t===null?n.find(({failed:d})=>d>0)??n[0]:void 0;return(0,b.e)((l??r.probes.find(d=>d.name===t))?.url??r.service.url??"")}function k(s,r,n,t){return n.reachable(
t,v(s,r))}var i=u(2911),O=u(56129);const y=5.5*60,M=s=>`${s==="hidden-wait"?"wait":s}-budget`;function p({findings:s}){return s.filter(({reason:r})=>r.code==="n\
o-requests").map(({id:r})=>M(r))}function f({n:s,reason:r}){return r.code!=="not-proven"||r.moreClean===null?null:s===0?1/0:(s+r.moreClean)/s}function L(s,{findings:r}){
if(f(s)===null)return!0;const t=Math.max(...r.map(l=>f(l)??0));return r.find(l=>f(l)===t)?.id===s.id}function g(s,r,n,t,l){const d=M(s.id);if(r.moreClean===null)
return t.nearBudget(l,d);if(n.window===null||s.n===0)return m(n,[d],t,l);const S=n.window.endedAt-n.window.startedAt;if(n.window.since==="deploy")return t.lookLater(
l,d,S*r.moreClean/s.n);if(s.sample==="probes"){const V=U(n,s.n,r.moreClean);if(V!==null)return t.moreProbes(l,d,`${V}ms`)}const R=Math.ceil(S*(s.n+r.moreClean)/
s.n/6e4);if(!(R>0&&R<=y))return t.tooLong(l,d);const I=Math.floor(R/60),x=R%60,J=`${I>0?`${I}h`:""}${x>0?`${x}m`:""}`;return s.sample==="probes"?t.longerForProbes(
l,d,J):t.longerWindow(l,d,J)}function m({window:s},r,n,t){return s?.since==="deploy"?n.nobodyYet:n.sendTraffic(t,r)}const D=1e3;function U({window:s,requests:r},n,t){
if(s===null)return null;const{probeIntervalMs:l=s.intervalMs}=s,d=Math.floor(l*n/(n+t)/100)*100;return d>=Math.max(D,r?.latency?.p95Ms??0)&&d<l?d:null}var N=u(56922);
const F=6;function K(s,r){const{words:n,voice:t}=r,{steps:l}=n,d=(0,E.Y_)(s).filter(x=>x.decision==="fail"||s.verdict!=="fail"&&x.decision!=="pass").flatMap(x=>T(
x,s,l,t)),S=[..._(s,r),...d];s.verdict==="inconclusive"&&S.push(e(l.policy(t,...(0,E.US)(s))));const R=S.filter(({text:x},J)=>S.findIndex(V=>V.text===x)===J),I=R.
length>F?[...R.slice(0,F-1),...R.slice(-1)]:R;return I.length>0?I:[e(s.verdict==="pass"?l.nothing:l.again)]}function e(s,r=null){return{text:s,command:r}}function o(s,r,n){
return e(s(r,n),n)}function _(s,{words:r,voice:n}){const{rollback:t,service:l}=s,{steps:d}=r;if(t!==null&&t.outcome.code!=="not-serving")return(0,O.EM)(t,l,{words:r,
voice:n});if(s.cause==="cancelled"||s.cause==="error")return[e(d.again)];const S=s.traffic.some(V=>V.revision===s.candidate?.name&&V.percent>0),R=new Set(s.notices.
map(({code:V})=>V)),I=R.has("traffic-pinned")&&!R.has("newer-revision");if(s.verdict==="pass"&&I&&S)return[o(d.unpin,n,(0,i.XX)(l,"--to-latest"))];const{baseline:x}=s,
J=x!==null&&x.provenBy!==null;return s.verdict!=="fail"||s.cause==="readiness"||!J||!S?[]:[o(d.rollback,n,(0,i.mm)(l,x.name))]}function P(s,r,n,t){const l=o(n.describe,
t,(0,i.Jv)(r.service)),d=r.traffic.find(S=>S.revision===s&&S.tag!==null)?.tag??null;return d===null?[o(n.toLatest,t,(0,i.XX)(r.service,"--to-latest")),l]:[e(n.taggedAlone(
t,s,`tag: ${d}`)),l]}function T(s,r,n,t){const{reason:l,id:d}=s;switch(l.code){case"breach-early":case"breach-at-end":return d==="hidden-wait"?[e(n.hiddenWaits)]:
[e(d==="error-rate"?n.errorsFirst:n.slowFirst)];case"not-proven":return L(s,r)?[e(g(s,l,r,n,t))]:[];case"no-requests":return[e(m(r,p(r),n,t))];case"traffic-vani\
shed":return[e(n.trafficVanished(t))];case"no-usable-values":return[e(n.fields(t))];case"like-the-past":case"bursts-as-before":return[e(n.likeThePast(t))];case"\
log-doubted":return[e(a(l.doubt,n,t))];case"logs-disagree":return[...new Set(l.doubts.map(S=>a(S,n,t)))].map(S=>e(S));case"other-log-judged":return[];case"possi\
bly-bad":return[e(n.missingValues(t))];case"sampled-unevenly":return[e(n.readQuota(t))];case"no-access":return[e((l.why??"role")==="role"?w(d,n,t):n.mendAccess)];case"\
not-reachable":return[e(h(d)?k(d,r,n,t):n.googleAgain)];case"not-covered":return[e(c(s,l,r,n,t))];case"gauge-above":return(0,$.C_)(d)?[e(n.above[d])]:[];case"li\
mit-unknown":return[e(n.limitUnknown(t))];case"budget-none":return[];case"gauge-undecided":case"gauge-no-points":return[e(n.waitForPoints)];case"killed-before":case"\
killed-for-memory":return[e(n.above.memory)];case"restarted":return[e(n.restarts)];case"events-unusual":case"events-unclear":return[e(d==="restarts"?n.restarts:
n.errorLines)];case"events-not-compared":return[e(d==="restarts"?n.restarts:n.errorLines),e(n.nothingBefore(t))];case"events-none":case"events-usual":return[];case"\
probe-some-failed":case"probe-failing":case"probe-concerned":return[d==="probe-chat"?e(n.errorsFirst):o(n.probe,t,`curl -i ${v(d,r)}`)];case"probe-unknown-state":
return[];case"probe-not-sent":return[e((0,N.t)(r.language).doors[l.door].way(t))];case"probe-elsewhere":return[e(n.leadsElsewhere(t))];case"probe-wrong-question":
return[e((0,N.t)(r.language).questions[l.kind].way(t,W(d)))];case"probe-warming-up":return[e(n.warmUp(t)),o(n.probe,t,`curl -i ${v(d,r)}`)];case"probe-unanswere\
d":return[e(n.unanswered)];case"probe-none":return[e(k(d,r,n,t))];case"revision-failed":return[o(n.readLogs,t,C(r)),e(n.startup)];case"service-failed":return[o(
n.describe,t,(0,i.Jv)(r.service))];case"no-traffic":return P(l.revision,r,n,t);case"revision-retired":return[o(n.toLatest,t,(0,i.XX)(r.service,"--to-latest")),o(
n.describe,t,(0,i.Jv)(r.service))];case"ready-timeout":return[o(n.describe,t,(0,i.Jv)(r.service)),e(n.readyTimeout(t))];case"service-not-found":case"revision-no\
t-found":case"tag-not-found":return[e(n.names(t))];case"expected-other":case"expected-unknown":return[o(n.describe,t,(0,i.Jv)(r.service)),e(n.notWhatWasMeant)];case"\
expected-met":return[];case"serving-changed":return[o(n.describe,t,(0,i.Jv)(r.service)),e(n.verifyServing)];case"not-waited":return[e(n.again)];case"metrics-mis\
sing":return[e(n.metricsCollection(t))];case"unlogged-errors":return[e(n.unlogged)];case"client-errors":return[e(n.clientErrors(t))];case"baseline-slower":case"\
group-slower":return[e(n.slowFirst)];case"baseline-more-errors":return[e(n.errorsFirst)];case"hidden-waits":case"waits-unknown":return[e(n.hiddenWaits)];case"pr\
oven-too-soon":return[e(n.again)];case"proven-early":case"proven-at-end":case"gauge-within":case"not-killed":case"probe-ok":case"ready":case"served":case"served\
-now":case"metrics-present":case"baseline-no-worse":case"baseline-no-data":case"groups-alike":return[]}}const W=s=>s==="probe-chat"?"chat-path":s==="probe-healt\
h"?"health-path":"probes";function C(s){const r=JSON.stringify(s.candidate?.name??""),t=`resource.type="${s.service.isPool===!0?"cloud_run_worker_pool":"cloud_r\
un_revision"}" AND resource.labels.revision_name=${r} AND (severity>=ERROR OR log_id("run.googleapis.com/stderr"))`;return`gcloud logging read ${(0,b.e)(t)} --p\
roject ${(0,b.e)(s.service.project)} --freshness 1h --limit 50`}}),14652:((B,j,u)=>{u.d(j,{$t:()=>w,Eb:()=>a,Uo:()=>c});var $=u(4548),E=u(32150),A=u(97378),b=u(
32319);function w({name:h,region:v,project:k},i){const O=[v,k].filter(y=>y!=="").map(y=>i.code(y));return`${i.code(h)}${O.length===0?"":` (${O.join(", ")})`}`}function a(...h){
return h.filter(v=>v!==null)}function c(h,v){const{words:k,voice:i}=v,{service:O,candidate:y,baseline:M,commit:p,window:f,firstLook:L,links:g}=h,{labels:m}=k,D=(0,$.
Z)(h,v);return{product:k.page.report,verdict:{mark:E.j7[h.verdict],word:k.verdicts[h.verdict]},subject:(0,E.et)(h,v),reason:(0,E.s_)(h,v),about:a([m.service,w(O,
i)],y&&[m.candidate,i.code(y.name)],M&&[m.baseline,i.code(M.name)],p===void 0?null:[m.commit,k.commit(i,p.sha,p.author)],f&&[m.window,f.since==="deploy"&&f.endedEarly===
null?k.sinceDeploy(i,f.endedAt-f.startedAt,f.endedAt):k.windowLine(i,f.endedAt-f.startedAt,f.plannedMs,f.endedEarly)],L===void 0?null:[m.firstLook,k.firstLook(i,
L)]),links:a((0,A.i1)(m.revision,g.revision),(0,A.i1)(m.logs,g.logs),(0,A.i1)(m.metrics,g.metrics)),linksLabel:m.open,now:h.verdict==="pass"&&D[0]?.command==null?
null:(0,b.I)(D)}}}),32319:((B,j,u)=>{u.d(j,{I:()=>A,Z:()=>E});var $=u(81959);function E(b,w,a=null){const c=w.map(({text:h})=>({text:h}));return{id:"next",title:b,
importance:a,blocks:c.length===0?[]:[{kind:"list",items:c,ordered:!0}]}}function A([b]){if(b===void 0)return null;const{text:w,command:a}=b;return a===null?{text:w,
command:null}:{text:(w.split((0,$.aY)(a),1)[0]??"").replace(/[:\s]+$/,""),command:{text:a,language:"sh"}}}}),32150:((B,j,u)=>{u.d(j,{j7:()=>k,dj:()=>O,Pl:()=>p,
fz:()=>f,cv:()=>y,US:()=>g,Y_:()=>i,et:()=>M,s_:()=>D});var $=u(82961);const E=["baseline-no-worse","baseline-no-data","metrics-missing","other-log-judged","log\
s-disagree","no-access","not-reachable","not-covered","probe-unknown-state"];function A({findings:e,requests:o,probes:_}){const P=e.some(({id:C,decision:s,reason:r,
bad:n})=>s==="fail"||s==="warn"&&!E.includes(r.code)?!0:(0,$.EG)(C).of==="users"&&(n??0)>0),T=_.some(C=>C.failed+C.unsent+C.misdirected+C.warmUp>0);if(P||T||(o?.
errors??0)>0)return null;const W={requests:o===null||o.source==="probes"?0:o.count,probes:_.reduce((C,{sent:s})=>C+s,0)};return W.requests+W.probes===0?null:W}var b=u(
19298),w=u(89404),a=u(38606),c=u(56129),h=u(90747);const v={fail:0,inconclusive:1,warn:2,"not-judged":3,pass:4},k={pass:"pass",fail:"fail",inconclusive:"open",warn:"\
warn","not-judged":"off"};function i(e){const o=_=>_.id===e.decisive?-1:v[_.decision];return e.findings.toSorted((_,P)=>o(_)-o(P))}function O(e,{words:o,voice:_}){
const P=K(o,_,(0,b.h)(e,_),e.reason),{decision:T,n:W,beside:C}=e;return C===void 0||e.reason.code==="not-covered"?P:`${P} ${o.beside(_,T,W,C)}`}function y(e,{words:o,
voice:_}){return(0,h.c)(o.notices,_,e)}function M({candidate:e,service:o},{voice:_}){return _.code(e?.name??o.name)}function p(e){const o=(0,a.b)(e.language),_={
mark:k[e.verdict],word:o.words.verdicts[e.verdict]};return(0,w.wh)((0,w.uh)({verdict:_,subject:M(e,o),reason:D(e,o)}))}function f(e){const o=(0,a.b)(e.language),
{words:_,voice:P}=o,T=D(e,o),W=n=>(0,w.wh)(`${M(e,o)}: ${n}`);if(e.cause==="cancelled")return W(T);if(e.cause==="error"){const n=e.notices.find(t=>t.code==="sto\
pped-by-error");return W(n===void 0?T:`${T} (${P.code(n.detail.split(`
`,1)[0]??"")})`)}if(e.verdict!=="fail"){const[n,t]=g(e);return W(`${L(T)}; ${_.policyClause(P,n,t,e.job)}`)}const C=m(e),s=F(C)?(0,b.h)(C,P).againstOdds:null,r=`${T}${s===
null?"":_.evidenceClause(s)}`;return W(e.rollback===null?r:`${L(r)}. ${(0,c.QV)(e.rollback,o)}`)}function L(e){return e.replace(/[.\s]+$/,"")}function g(e){return e.
cause==="no-data"||e.cause==="no-access"?["on-no-data",e.policies.onNoData]:["on-inconclusive",e.policies.onInconclusive]}function m(e){return e.findings.find(o=>o.
id===e.decisive)??(e.verdict==="pass"?void 0:e.findings.find(o=>o.decision===(e.verdict==="fail"?"fail":"inconclusive")))}function D(e,{words:o,voice:_}){if(e.verdict===
"pass")return N(e,o,_);if(e.cause==="cancelled"||e.cause==="error")return o.causes[e.cause];const P=m(e);if(P===void 0)return o.causes[e.cause];const T=(0,b.h)(
P,_),W=U(P)?A(e):null;return W!==null?o.tooLittle(_,W,T):o.short(_,T,P.reason)??`${o.findings[P.id]}: ${K(o,_,T,P.reason)}`}function U({reason:e}){return e.code===
"not-proven"||e.code==="no-requests"}function N(e,o,_){const P=R=>{const I=e.findings.find(x=>x.id===R);return I===void 0||I.decision==="not-judged"?null:(0,b.h)(
I,_).value},T=e.window===null?null:e.window.endedAt-e.window.startedAt,W=e.requests?.count??null,C=e.findings.find(({beside:R})=>R!==void 0),s=C?.beside===void 0?
{ofProbes:e.requests?.source==="probes"}:{probes:C.n,users:C.beside},r=R=>[...new Set(e.findings.filter(({decision:I})=>I===R).map(({id:I})=>o.findings[I]))],[n,
t]=[r("warn"),r("not-judged")],d=e.findings.some(({id:R,decision:I})=>(0,$.EG)(R).of==="users"&&I==="pass")?null:A(e);return`${e.isWorker===!0?o.passedWorker(_,
T):d===null?o.passedHeadline(_,W,T,P("error-rate"),P("p95"),s):o.faultless(_,d)}${t.length===0?"":o.unjudgedClause(t)}${n.length===0?"":o.warnedClause(n)}`}function F(e){
return e?.reason.code==="breach-early"||e?.reason.code==="breach-at-end"}function K(e,o,_,P){const T=e.reasons[P.code];return T(o,_,P)}}),90589:((B,j,u)=>{u.d(j,
{e:()=>$});function $(E){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(E)?E:`'${E.replaceAll("'","'\\''")}'`}}),2911:((B,j,u)=>{u.d(j,{Jv:()=>b,VW:()=>w,XX:()=>E,mm:()=>A});
var $=u(90589);function E(c,h){return`gcloud run ${c.isPool===!0?"worker-pools update-instance-split":"services update-traffic"} ${a(c)} ${h}`}function A(c,h){return E(
c,`--to-revisions ${(0,$.e)(`${h}=100`)}`)}function b(c){return`gcloud run ${c.isPool===!0?"worker-pools":"services"} describe ${a(c)}`}function w({name:c,region:h,
project:v}){return`gcloud run revisions list --service ${(0,$.e)(c)} --region ${(0,$.e)(h)} --project ${(0,$.e)(v)}`}function a({name:c,region:h,project:v}){return`${(0,$.
e)(c)} --region ${(0,$.e)(h)} --project ${(0,$.e)(v)}`}}),56129:((B,j,u)=>{u.d(j,{DM:()=>a,EM:()=>k,EZ:()=>v,QV:()=>w,oo:()=>h,yz:()=>c});var $=u(89404),E=u(38606),
A=u(90589),b=u(2911);function w(i,O){const{words:y,voice:M}=O,{idle:p,outcome:f}=i,L=c(f,i.to,O),g=p===null||f.code!=="already"?L:`${y.traffic.idle(M,p)} ${L}`;
return i.done||i.outcome.code==="planned"||i.outcome.code==="unhealthy"?g:`${g} ${h(i.after,O,i.asked)}`}function a(i,O){const{words:y,voice:M}=(0,E.b)(O);return(0,$.
wh)(y.traffic.rollingBack(M,i))}function c(i,O,{words:y,voice:M}){const p=y.traffic.outcomes[i.code];return p(M,i,O===null?"\u2013":M.code(O))}function h(i,{words:O,
voice:y},M){const p=g=>v(g).map(([m,D])=>`${y.percent(D/100)} ${y.code(m)}`).join(", "),f=p(i),L=f===""?O.traffic.trafficUnknown:O.traffic.trafficNow(f);return M===
void 0?L:`${L} ${O.traffic.trafficAsked(p(M))}`}function v(i){const O=new Map;for(const{revision:y,percent:M}of i)O.set(y,(O.get(y)??0)+M);return[...O].filter(([
,y])=>y>0).toSorted(([,y],[,M])=>M-y)}function k({outcome:i,to:O,followsLatest:y,health:M},p,{words:f,voice:L}){const{steps:g}=f.traffic,m=(e,o=null)=>({text:e,
command:o}),D=(e,o)=>m(e(L,o),o),U=D(g.look,(0,b.Jv)(p)),N=O===null?[]:[D(g.byHand,(0,b.mm)(p,O))],F=D(g.choose,(0,b.VW)(p)),K=(0,b.XX)(p,"--to-latest");switch(i.
code){case"moved":case"already":return y?[]:[D(g.toLatest,K),m(g.toLatestInWorkflow(L,`- run: ${K}`))];case"planned":return[m(g.withoutDryRun(L))];case"deployed\
-meanwhile":return[m(g.newer(L,`revision: ${i.latest}`)),U];case"not-taken-up":return[m(g.nameRevision(L)),U];case"no-good-revision":case"target-not-found":case"\
target-not-ready":return[F];case"target-unproven":return[D(g.nameTarget,(0,b.VW)(p))];case"target-unhealthy":return[U,D(g.nameTarget,(0,b.VW)(p))];case"not-prov\
en":return[m(g.decide)];case"owned-by-terraform":return[m(g.terraform(L,O??"\u2026")),m(g.ignoreTraffic(L))];case"operation-failed":return[F,U];case"service-not\
-found":return[m(g.names(L))];case"not-serving":return[];case"not-all-traffic":return[U];case"candidate-of-several":case"candidate-tagged":case"candidate-other-\
commit":return[D(g.nameCandidate,(0,b.VW)(p))];case"changed-by-others":case"traffic-split":return[U,m(g.again)];case"no-access":return[m(g.viewer(L))];case"not-\
permitted":return[m(g.grant(L)),...N];case"rejected":case"not-reachable":case"cancelled":case"error":return[m(g.again),...N];case"traffic-timeout":return[U,m(g.
again),m(g.longer(L))];case"unhealthy":return[...M===null?[]:[D(g.ask,`curl -i ${(0,A.e)(M.url)}`)],F]}}}),90747:((B,j,u)=>{u.d(j,{$:()=>E,c:()=>$});function $(A,b,w,...a){
return A[w.code](b,w,...a)}function E(A,b,w,...a){return w.code in A?$(A,b,w,...a):null}})};
