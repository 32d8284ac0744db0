"use strict";exports.id=5060,exports.ids=[5060],exports.modules={82961:((X,P,h)=>{h.d(P,{EG:()=>L,J4:()=>O,tD:()=>D});const x={readiness:{needs:[],of:"service",required:!0},
serving:{needs:["service"],of:"service",required:!0},"expected-version":{needs:["probe-health","service"],of:"service"},"expected-image":{needs:[],of:"service"},
"expected-commit":{needs:[],of:"service"},"probe-health":{needs:["probe-health","service"],of:"probes"},"probe-chat":{needs:["probe-chat","service"],of:"probes"},
probe:{needs:["probe","service"],of:"probes"},"memory-kill":{needs:["kills"],of:"instances"},"error-rate":{needs:["requests","refused"],of:"users",required:!0},
p95:{needs:["requests"],of:"users",required:!0},p50:{needs:["requests"],of:"users"},p90:{needs:["requests"],of:"users"},p99:{needs:["requests"],of:"users"},"hid\
den-wait":{needs:["waits"],of:"users"},memory:{needs:["memory"],of:"instances",required:!0},cpu:{needs:["cpu"],of:"instances",required:!0},startup:{needs:["star\
tup"],of:"instances"},logs:{needs:["requests"],of:"logs"},restarts:{needs:["kills"],of:"instances"},"metrics-collection":{needs:[],of:"logs"},"unlogged-errors":{
needs:["requests","refused"],of:"logs"},"client-errors":{needs:[],of:"comparison"},"baseline-errors":{needs:["requests","baseline"],of:"comparison"},"baseline-l\
atency":{needs:["requests","baseline"],of:"comparison"},group:{needs:["requests"],of:"comparison"}},D=Object.keys(x);function L(E){return x[E]}const O=D.filter(
E=>L(E).required)}),10073:((X,P,h)=>{h.d(P,{B:()=>x,d:()=>D});function x(...L){return L.flatMap(O=>O===null||O===!1?[]:O)}function D(L,O){return O.rows.length===
0?[]:[...L===null?[]:[{kind:"heading",text:L}],{kind:"table",table:O}]}}),19298:((X,P,h)=>{h.d(P,{h:()=>D,u:()=>E});var x=h(10603);function D(c,m){const{id:p,value:b,
limit:s,unit:d,n:l,bad:o,interval:e,evidence:a}=c,y=c.reason.code==="breach-at-end"||c.reason.code==="proven-at-end",M=v=>m.unit(v,d),w=(v,A,I,B)=>y&&I!==null?[
m.odds(-Math.log(Math.max(I,Number.MIN_VALUE))),m.odds(-Math.log(Math.max(B,Number.MIN_VALUE)))]:[m.odds(v),m.odds(A)],k=a&&w(a.failLnE,a.failLnThreshold,a.pTooMany,
a.failLevel),r=a&&w(a.passLnE,a.passLnThreshold,a.pTooFew,a.passLevel);return{id:p,percentile:/^p\d+$/.test(p)?p.toUpperCase():null,value:b===null?null:M(b),limit:s===
null?"\u2013":M(s),limitShown:s===null||L(c)?null:M(s),beside:s===null||!("tolerance"in c.reason)?null:M(s/(1+c.reason.tolerance)),n:m.count(l),ofProbes:c.sample===
"probes",bad:o===null?null:m.count(o),badRate:o===null||l===0?"\u2013":m.percent(o/l),allowedRate:a===null?null:m.percent(a.allowedRate),provenRate:a?.provenRate===
void 0?null:m.percent(a.provenRate),burst:a?.burst===void 0?null:m.count(a.burst),interval:e&&{low:M(e.low),high:e.high===null?null:M(e.high)},againstOdds:k?.[0]??
null,againstNeeded:k?.[1]??null,forOdds:r?.[0]??null,forNeeded:r?.[1]??null}}function L({id:c}){return c==="baseline-latency"||c==="baseline-errors"||c==="group"}
const O=["error-rate","unlogged-errors","client-errors","baseline-latency","baseline-errors","group","hidden-wait"];function E({id:c,sample:m}){if(x.wS.some(s=>s===
c))return{of:"point",badAs:"above"};if(c.startsWith("probe-"))return{of:"probe",badAs:"failed"};const p=/^p\d+$/.test(c);return!p&&!O.includes(c)?null:{of:m==="\
probes"?"probe":"request",badAs:p?"slow":c==="hidden-wait"?"waited":"failed"}}}),68308:((X,P,h)=>{h.d(P,{Z:()=>b});var x=h(82961),D=h(10603),L=h(39046),O=h(90589),
E=h(2911),c=h(56129),m=h(80788);const p=6;function b(u,f){const{words:n,voice:g}=f,{steps:T}=n,S=(0,L.Y_)(u).filter(K=>K.decision==="fail"||u.verdict!=="fail"&&
K.decision!=="pass").flatMap(K=>e(K,u,T,g)),F=[...l(u,f),...S];u.verdict==="inconclusive"&&F.push(s(T.policy(g,...(0,L.US)(u))));const H=F.filter(({text:K},te)=>F.
findIndex(re=>re.text===K)===te),Y=H.length>p?[...H.slice(0,p-1),...H.slice(-1)]:H;return Y.length>0?Y:[s(u.verdict==="pass"?T.nothing:T.again)]}function s(u,f=null){
return{text:u,command:f}}function d(u,f,n){return s(u(f,n),n)}function l(u,{words:f,voice:n}){const{rollback:g,service:T}=u,{steps:S}=f;if(g!==null&&g.outcome.code!==
"not-serving")return(0,c.EM)(g,T,{words:f,voice:n});if(u.cause==="cancelled"||u.cause==="error")return[s(S.again)];const F=u.traffic.some(re=>re.revision===u.candidate?.
name&&re.percent>0),H=new Set(u.notices.map(({code:re})=>re)),Y=H.has("traffic-pinned")&&!H.has("newer-revision");if(u.verdict==="pass"&&Y&&F)return[d(S.unpin,n,
(0,E.XX)(T,"--to-latest"))];const{baseline:K}=u,te=K!==null&&K.provenBy!==null;return u.verdict!=="fail"||u.cause==="readiness"||!te||!F?[]:[d(S.rollback,n,(0,E.
mm)(T,K.name))]}function o(u,f,n,g){const T=d(n.describe,g,(0,E.Jv)(f.service)),S=f.traffic.find(F=>F.revision===u&&F.tag!==null)?.tag??null;return S===null?[d(
n.toLatest,g,(0,E.XX)(f.service,"--to-latest")),T]:[s(n.taggedAlone(g,u,`tag: ${S}`)),T]}function e(u,f,n,g){const{reason:T,id:S}=u;switch(T.code){case"breach-e\
arly":case"breach-at-end":return S==="hidden-wait"?[s(n.hiddenWaits)]:[s(S==="error-rate"?n.errorsFirst:n.slowFirst)];case"not-proven":return[s(y(u,T,f,n,g))];case"\
no-requests":return[s(n.sendTraffic)];case"no-usable-values":return[s(n.fields(g))];case"like-the-past":case"bursts-as-before":return[s(n.likeThePast(g))];case"\
log-doubted":return[s(r(T.doubt,n,g))];case"logs-disagree":return[...new Set(T.doubts.map(F=>r(F,n,g)))].map(F=>s(F));case"other-log-judged":return[];case"possi\
bly-bad":return[s(n.missingValues(g))];case"no-access":return[s((T.why??"role")==="role"?k(S,n,g):n.mendAccess)];case"not-reachable":return[s(I(S)?J(S,f,n,g):n.
googleAgain)];case"not-covered":return[s(v(u,T,f,n,g))];case"gauge-above":return[s({cpu:n.cpu,startup:n.slowStarts}[S]??n.memory)];case"gauge-undecided":case"ga\
uge-no-points":return[s(n.waitForPoints)];case"killed-before":case"killed-for-memory":return[s(n.memory)];case"restarted":return[s(n.restarts)];case"probe-some-\
failed":case"probe-failing":case"probe-concerned":return[S==="probe-chat"?s(n.errorsFirst):d(n.probe,g,`curl -i ${B(S,f)}`)];case"probe-unknown-state":return[];case"\
probe-not-sent":return[s((0,m.t)(f.language).doors[T.door].way(g))];case"probe-elsewhere":return[s(n.leadsElsewhere(g))];case"probe-wrong-question":return[s((0,m.
t)(f.language).questions[T.kind].way(g,A(S)))];case"probe-warming-up":return[s(n.warmUp(g)),d(n.probe,g,`curl -i ${B(S,f)}`)];case"probe-unanswered":return[s(n.
unanswered)];case"probe-none":return[s(J(S,f,n,g))];case"revision-failed":return[d(n.readLogs,g,Q(f)),s(n.startup)];case"service-failed":return[d(n.describe,g,(0,E.
Jv)(f.service))];case"no-traffic":return o(T.revision,f,n,g);case"revision-retired":return[d(n.toLatest,g,(0,E.XX)(f.service,"--to-latest")),d(n.describe,g,(0,E.
Jv)(f.service))];case"ready-timeout":return[d(n.describe,g,(0,E.Jv)(f.service)),s(n.readyTimeout(g))];case"service-not-found":case"revision-not-found":case"tag-\
not-found":return[s(n.names(g))];case"expected-other":case"expected-unknown":return[d(n.describe,g,(0,E.Jv)(f.service)),s(n.notWhatWasMeant)];case"expected-met":
return[];case"serving-changed":return[d(n.describe,g,(0,E.Jv)(f.service)),s(n.verifyServing)];case"not-waited":return[s(n.again)];case"metrics-missing":return[s(
n.metricsCollection(g))];case"unlogged-errors":return[s(n.unlogged)];case"client-errors":return[s(n.clientErrors(g))];case"baseline-slower":case"group-slower":return[
s(n.slowFirst)];case"baseline-more-errors":return[s(n.errorsFirst)];case"hidden-waits":case"waits-unknown":return[s(n.hiddenWaits)];case"proven-too-soon":return[
s(n.again)];case"proven-early":case"proven-at-end":case"gauge-within":case"not-killed":case"probe-ok":case"ready":case"served":case"metrics-present":case"baseli\
ne-no-worse":case"baseline-no-data":case"groups-alike":return[]}}const a=360;function y(u,f,n,g,T){if(f.moreClean===null)return g.nearBudget;if(n.window===null||
u.n===0)return g.sendTraffic;const S=n.window.endedAt-n.window.startedAt;if(u.sample==="probes"){const te=w(n,u.n,f.moreClean);if(te!==null)return g.moreProbes(
T,`${te}ms`)}const F=Math.ceil(S*(u.n+f.moreClean)/u.n/6e4);if(!(F>0&&F<=a))return g.sendTraffic;const H=Math.floor(F/60),Y=F%60,K=`${H>0?`${H}h`:""}${Y>0?`${Y}\
m`:""}`;return u.sample==="probes"?g.longerForProbes(T,K):g.longerWindow(T,K)}const M=200;function w({window:u,requests:f},n,g){if(u===null)return null;const T=Math.
floor(u.intervalMs*n/(n+g)/100)*100;return T>=Math.max(M,f?.latency?.p95Ms??0)&&T<u.intervalMs?T:null}function k(u,f,n){const{of:g,needs:T}=(0,x.EG)(u);return g===
"service"?f.runViewer(n):g==="probes"?f.invoker(n):u==="metrics-collection"||T.some(F=>D.wS.some(H=>H===F))?f.monitoringViewer(n):f.loggingViewer(n)}function r(u,f,n){
switch(u.code){case"unit":return f.latencyUnit(n,u.seems);case"values-missing":return f.missingValues(n);case"latency-differs":return f.latencyDiffers(n);case"s\
tatus-differs":return f.statusDiffers(n);case"lacks":case"stopped":case"excluded":case"too-many":case"shared-traces":case"not-users":case"unchecked":return f.wholeLog(
n)}}function v({id:u},{source:f,why:n},g,T,S){if(f==="probe-health"||f==="probe-chat"||f==="probe")return J(f,g,T,S);switch(n){case"role":return k(u,T,S);case"q\
uota":case"read-limit":return T.readQuota(S);case"too-much":case"too-large":return T.tooMuch(S);case"nothing-newer":return T.waitForPoints;case"cut-off":case"no\
t-exported":return T.exportAgain;case"not-looked":case"cancelled":return T.again;case"hung":case"outage":case"network":case"conflict":case"not-found":case"inval\
id":case"ours":return T.googleAgain;case"credentials":case"impersonation":case"scope":case"policy":case"service-off":case"billing":case"proxy":case"tls":case"cl\
ock":return T.mendAccess}}const A=u=>u==="probe-chat"?"chat-path":u==="probe-health"?"health-path":"probes",I=u=>u==="probe-health"||u==="probe-chat"||u==="prob\
e";function B(u,f){const n=f.probes.filter(({name:S})=>S!=="health"&&S!=="chat"),g=u==="probe-health"?"health":u==="probe-chat"?"chat":null,T=g===null?n.find(({
failed:S})=>S>0)??n[0]:void 0;return(0,O.e)((T??f.probes.find(S=>S.name===g))?.url??f.service.url??"")}function J(u,f,n,g){return n.reachable(g,B(u,f))}function Q(u){
const n=`resource.type="cloud_run_revision" AND resource.labels.revision_name=${JSON.stringify(u.candidate?.name??"")} AND severity>=ERROR`;return`gcloud loggin\
g read ${(0,O.e)(n)} --project ${(0,O.e)(u.service.project)} --freshness 1h --limit 50`}}),39969:((X,P,h)=>{h.d(P,{$5:()=>u,d5:()=>f,tg:()=>Z,qN:()=>se,Gc:()=>Q,
uW:()=>n,tp:()=>K});function x(t){return t.length}function D(t,i){const _=i||{},$=(_.align||[]).concat(),C=_.stringLength||x,j=[],W=[],R=[],U=[];let q=0,z=-1;for(;++z<
t.length;){const ee=[],ne=[];let G=-1;for(t[z].length>q&&(q=t[z].length);++G<t[z].length;){const V=L(t[z][G]);if(_.alignDelimiters!==!1){const ae=C(V);ne[G]=ae,
(U[G]===void 0||ae>U[G])&&(U[G]=ae)}ee.push(V)}W[z]=ee,R[z]=ne}let N=-1;if(typeof $=="object"&&"length"in $)for(;++N<q;)j[N]=O($[N]);else{const ee=O($);for(;++N<
q;)j[N]=ee}N=-1;const me=[],ge=[];for(;++N<q;){const ee=j[N];let ne="",G="";ee===99?(ne=":",G=":"):ee===108?ne=":":ee===114&&(G=":");let V=_.alignDelimiters===!1?
1:Math.max(1,U[N]-ne.length-G.length);const ae=ne+"-".repeat(V)+G;_.alignDelimiters!==!1&&(V=ne.length+V+G.length,V>U[N]&&(U[N]=V),ge[N]=V),me[N]=ae}W.splice(1,
0,me),R.splice(1,0,ge),z=-1;const _e=[];for(;++z<W.length;){const ee=W[z],ne=R[z],G=_.fillRows===!1?Math.max(1,W[z===1?0:z].length):q;N=-1;const V=[];for(;++N<G;){
const ae=ee[N]||"";let oe="",ie="";if(_.alignDelimiters!==!1){const ce=U[N]-(ne[N]||0),pe=j[N];if(pe===114)oe=" ".repeat(ce);else if(pe===99){const le=ce/2;ce%2?
(oe=" ".repeat(le+.5),ie=" ".repeat(le-.5)):(oe=" ".repeat(le),ie=oe)}else ie=" ".repeat(ce)}_.delimiterStart!==!1&&!N&&V.push("|"),_.padding!==!1&&!(_.alignDelimiters===
!1&&ae==="")&&(_.delimiterStart!==!1||N)&&V.push(" "),_.alignDelimiters!==!1&&V.push(oe),V.push(ae),_.alignDelimiters!==!1&&V.push(ie),_.padding!==!1&&V.push(" "),
(_.delimiterEnd!==!1||N!==G-1)&&V.push("|")}_e.push(_.delimiterEnd===!1?V.join("").replace(/ +$/,""):V.join(""))}return _e.join(`
`)}function L(t){return t==null?"":String(t)}function O(t){const i=typeof t=="string"?t.codePointAt(0):0;return i===67||i===99?99:i===76||i===108?108:i===82||i===
114?114:0}var E=h(79856),c=h(41072),m=h(3420),p=h(97378),b=h(81959),s=h(80788);const d="#4c78a8",l="#e45756",o=10;function e(t){if(t.kind!=="course"||t.bare===null)
return"";const{bare:i,limit:_,series:$,title:C}=t,j=($[0]?.values??[]).map(U=>(U??0)/i.divisor);if(j.every(U=>U===0))return"";const W=_===null?null:_/i.divisor,
R=k(Math.max(...j,W??0),i.whole);return["```mermaid",...y(a(t)?[l]:[d,l]),"xychart-beta",`  title ${M(C)}`,`  x-axis ${M(i.xTitle)} 0 --> ${w(i.xTo)}`,`  y-axis\
 ${M(i.yTitle)} 0 --> ${w(R)}`,`  bar [${j.map(w).join(", ")}]`,...W===null?[]:[`  line [${j.map(()=>w(W)).join(", ")}]`],"```"].join(`
`)}function a({series:t}){return t[0]?.tone==="beyond"}function y(t){return["---","config:","  xyChart:","    height: 360","  themeVariables:","    xyChart:",` \
     plotColorPalette: "${t.join(", ")}"`,"---"]}function M(t){return`"${t.replace(/["\n]/g," ").replace(/%+/g,"%")}"`}function w(t){const i=Math.min(Math.max(t,
0),1e15);return String(Number(i.toFixed(i<100?3:0)))}function k(t,i){const _=Math.min(Math.max(t*1.05,.001),1e15),$=10**Math.floor(Math.log10(_)),C=[1,1.5,2,3,4,
5,6,8,10].find(j=>j*$>=_)??10;return i?Math.max(Math.ceil(C*$),o):C*$}var r=h(89404);const v=1e6,A=20,I=30,B=300,J=16e3;function Q(t,i={}){const _=(0,s.t)(t.language);
return u([f(t,_),...t.sections.flatMap($=>n($,_))],_,i)}function u(t,i,_={}){return(0,m.Uj)(t.filter(({text:$})=>$!==""),_.most??v,_.sayCut??i.cut,_.sayCutHard??
i.cutHard,_.size??m.dp)}function f(t,i){const{about:_,links:$,linksLabel:C,now:j}=t.head;return{name:"",text:se(`## ${Z((0,r.uh)(t.head))}`,j&&`**${i.labels.now}\
:** ${Z(j.text)}`,j?.command&&ue(j.command),_.map(([R,U])=>Z(`${R} ${U}`)).join(" \xB7 "),$.length>0&&`${C}: ${$.map(Z).join(" \xB7 ")}`),importance:null}}function n({
title:t,blocks:i,importance:_,folded:$,untitled:C,pageOnly:j},W){const R=j===!0?"":se(...i.map(q=>g(q,W)));if(R==="")return[];const U=C===!0?R:se(`### ${Z(t)}`,
R);return[{name:(0,r.wh)(t),text:$===!0?de(t,R):U,importance:_}]}function g(t,i){switch(t.kind){case"text":return Z(t.text);case"heading":return`**${t.text}**`;case"\
marked":return`${r.B2[t.mark]} ${Z(t.text)}`;case"list":return Y(t.items,t.ordered===!0,i);case"boxes":return t.items.map(({mark:_,name:$,text:C})=>`- [${_==="o\
k"?"x":" "}] ${_==="ok"?"":`${r.B2[_]} `}${$} \u2014 ${Z(C)}`).join(`
`);case"steps":return K({name:"",columns:[{title:i.columns.after,figures:!0},{title:i.columns.state},{title:i.columns.message}],rows:t.steps.map(({mark:_,word:$,
after:C,message:j})=>[C,{mark:_,word:$},j])},i);case"table":return K(t.table,i);case"facts":return re(t.facts,i);case"findings":return t.listed===!0?S(t.findings,
i):T(t.findings,i);case"command":return ue(t.command);case"chart":return se(...t.chart.panels.map(e),t.chart.notes.map(Z).join(" "));case"shares":return""}}function T(t,i){
const _=t.filter(({mark:j})=>j!=="pass"&&j!=="ok"),$=t.filter(({mark:j})=>j==="pass"||j==="ok"),C=$.map(({mark:j,name:W,sentence:R})=>({mark:j,name:W,text:R}));
return se(H(_,i),$.length>0&&de(`${r.B2.pass} ${i.passed($.length,$.map(j=>F(j,i)))}`,se(H($.filter(({value:j,limit:W})=>j!==null&&W!==null),i),Y(C,!1,i))))}function S(t,i){
const _=t.map(({mark:$,name:C,value:j,limit:W,sentence:R})=>({mark:$,name:C,text:j===null||W===null?R:`${j} / ${W} \u2014 ${R}`}));return Y(_,!1,i)}function F({
name:t,value:i,limit:_},$){return i===null||_===null?t:$.passedFigure(t,i,_)}function H(t,i){const{check:_,decision:$,seen:C,limit:j,sample:W,interval:R}=i.columns;
return K({name:"",columns:[{title:_},{title:$},...[C,j,W,R].map(U=>({title:U,figures:!0}))],rows:t.map(U=>[U.name,{mark:U.mark,word:U.word},U.value??"",U.limit??
"",U.sample??"",U.interval??""])},i)}function Y(t,i,_){const $=t.slice(0,I).map(({mark:C,name:j,text:W},R)=>{const U=i?`${R+1}.`:"-",q=C===void 0?"":`${r.B2[C]}\
 `;return`${U} ${q}${j===void 0?"":`**${j}** \u2014 `}${Z(W)}`});return se($.join(`
`),te(t.length-$.length,_))}function K({columns:t,rows:i,more:_=0},$,C=A){if(i.length===0)return"";const j=i.slice(0,C),W=D([t.map(({title:R})=>fe(R)),...j.map(
R=>R.map(fe))],{align:t.map(({figures:R})=>R===!0?"r":"l"),alignDelimiters:!1});return se(W,te(i.length-j.length+_,$))}function te(t,i){return t>0?i.more((0,c.B)(
i.units).count(t)):""}function re(t,i){const _=t.flatMap(([$,C])=>C===null?[]:[[$,C]]);return K({name:"",columns:[{title:i.columns.setting},{title:i.columns.value}],
rows:_},i)}function ue({text:t,language:i}){return(0,E.EU)(t,i,J)}function de(t,i){return`<details><summary>${(0,b.Mp)(t,$=>$.kind==="plain"?(0,E.js)($.text):`<\
code>${(0,E.js)($.text,200)}</code>`)}</summary>

${i}

</details>`}function se(...t){return t.filter(i=>typeof i=="string"&&i!=="").join(`

`)}function Z(t){return(0,b.Mp)(t,i=>i.kind==="code"?(0,E.SS)(i.text,2e3):i.kind==="quote"?(0,E.SS)(i.text,500):he(i))}function fe(t){const i=typeof t=="string"?
t:(0,r.x8)(t),_=(0,b.Mp)(i,$=>$.kind==="code"||$.kind==="quote"?(0,E.MZ)($.text,B):he($));return _.trim()===""?"\u2013":_}function he(t){return t.kind==="link"?
(0,p.iQ)(t.text,t.address):t.text.replace(/[\\`*_[\]<>|~]/g,String.raw`\$&`).replace(/\s*\n\s*/g," ")}}),14652:((X,P,h)=>{h.d(P,{$t:()=>E,Eb:()=>c,Uo:()=>m});var x=h(
68308),D=h(39046),L=h(97378),O=h(32319);function E({name:p,region:b,project:s},d){const l=[b,s].filter(o=>o!=="").map(o=>d.code(o));return`${d.code(p)}${l.length===
0?"":` (${l.join(", ")})`}`}function c(...p){return p.filter(b=>b!==null)}function m(p,b){const{words:s,voice:d}=b,{service:l,candidate:o,baseline:e,commit:a,window:y,
links:M}=p,{labels:w}=s,k=(0,x.Z)(p,b);return{product:s.page.report,verdict:{mark:D.j7[p.verdict],word:s.verdicts[p.verdict]},subject:(0,D.et)(p,b),reason:(0,D.
s_)(p,b),about:c([w.service,E(l,d)],o&&[w.candidate,d.code(o.name)],e&&[w.baseline,d.code(e.name)],a===void 0?null:[w.commit,s.commit(d,a.sha,a.author)],y&&[w.window,
s.windowLine(d,y.endedAt-y.startedAt,y.plannedMs,y.endedEarly)]),links:c((0,L.i1)(w.revision,M.revision),(0,L.i1)(w.logs,M.logs),(0,L.i1)(w.metrics,M.metrics)),
linksLabel:w.open,now:p.verdict==="pass"&&k[0]?.command==null?null:(0,O.I)(k)}}}),32319:((X,P,h)=>{h.d(P,{I:()=>L,Z:()=>D});var x=h(81959);function D(O,E,c=null){
const m=E.map(({text:p})=>({text:p}));return{id:"next",title:O,importance:c,blocks:m.length===0?[]:[{kind:"list",items:m,ordered:!0}]}}function L([O]){if(O===void 0)
return null;const{text:E,command:c}=O;return c===null?{text:E,command:null}:{text:(E.split((0,x.aY)(c),1)[0]??"").replace(/[:\s]+$/,""),command:{text:c,language:"\
sh"}}}}),39046:((X,P,h)=>{h.d(P,{Pl:()=>d,US:()=>e,Y_:()=>m,cv:()=>b,dj:()=>p,et:()=>s,fz:()=>l,j7:()=>c,s_:()=>y});var x=h(19298),D=h(89404),L=h(38606),O=h(56129);
const E={fail:0,inconclusive:1,warn:2,pass:3},c={pass:"pass",fail:"fail",inconclusive:"open",warn:"warn"};function m(r){const v=A=>A.id===r.decisive?-1:E[A.decision];
return r.findings.toSorted((A,I)=>v(A)-v(I))}function p(r,{words:v,voice:A}){return k(v,A,(0,x.h)(r,A),r.reason)}function b(r,{words:v,voice:A}){const I=v.notices[r.
code];return I(A,r)}function s({candidate:r,service:v},{voice:A}){return A.code(r?.name??v.name)}function d(r){const v=(0,L.b)(r.language),A={mark:c[r.verdict],
word:v.words.verdicts[r.verdict]};return(0,D.wh)((0,D.uh)({verdict:A,subject:s(r,v),reason:y(r,v)}))}function l(r){const v=(0,L.b)(r.language),{words:A,voice:I}=v,
B=y(r,v),J=n=>(0,D.wh)(`${s(r,v)}: ${n}`);if(r.cause==="cancelled")return J(B);if(r.cause==="error"){const n=r.notices.find(g=>g.code==="stopped-by-error");return J(
n===void 0?B:`${B} (${I.code(n.detail.split(`
`,1)[0]??"")})`)}if(r.verdict!=="fail"){const[n,g]=e(r);return J(`${o(B)}; ${A.policyClause(I,n,g,r.job)}`)}const Q=a(r),u=w(Q)?(0,x.h)(Q,I).againstOdds:null,f=`${B}${u===
null?"":A.evidenceClause(u)}`;return J(r.rollback===null?f:`${o(f)}. ${(0,O.QV)(r.rollback,v)}`)}function o(r){return r.replace(/[.\s]+$/,"")}function e(r){return r.
cause==="no-data"||r.cause==="no-access"?["on-no-data",r.policies.onNoData]:["on-inconclusive",r.policies.onInconclusive]}function a(r){return r.findings.find(v=>v.
id===r.decisive)??(r.verdict==="pass"?void 0:r.findings.find(v=>v.decision===(r.verdict==="fail"?"fail":"inconclusive")))}function y(r,{words:v,voice:A}){if(r.verdict===
"pass")return M(r,v,A);if(r.cause==="cancelled"||r.cause==="error")return v.causes[r.cause];const I=a(r);if(I===void 0)return v.causes[r.cause];const B=(0,x.h)(
I,A);return v.short(A,B,I.reason)??`${v.findings[I.id]}: ${k(v,A,B,I.reason)}`}function M(r,v,A){const I=u=>{const f=r.findings.find(n=>n.id===u);return f===void 0?
null:(0,x.h)(f,A).value},B=r.window===null?null:r.window.endedAt-r.window.startedAt,J=r.requests?.count??null,Q=r.findings.filter(({decision:u})=>u==="warn").map(
({id:u})=>v.findings[u]);return`${v.passedHeadline(A,J,B,I("error-rate"),I("p95"),r.requests?.source==="probes")}${Q.length===0?"":v.warnedClause([...new Set(Q)])}`}
function w(r){return r?.reason.code==="breach-early"||r?.reason.code==="breach-at-end"}function k(r,v,A,I){const B=r.reasons[I.code];return B(v,A,I)}}),38606:((X,P,h)=>{
h.d(P,{b:()=>E});var x=h(41072),D=h(81959),L=h(80788);const O=new Map;function E(b,s){const d=`${b} ${s??""}`,l=O.get(d)??c(b,s);return O.set(d,l),l}function c(b,s){
const d=(0,L.t)(b),l=(0,x.B)(d.units),o=s===void 0?{...m("UTC"),dateTime:l.dateTime}:m(s);return{words:d,voice:{...l,...o,quote:D.hD,code:D.aY,zone:s??"UTC"}}}function m(b){
const s=new Intl.DateTimeFormat("sv-SE",{timeZone:b,dateStyle:"short",timeStyle:"short"}),d=new Intl.DateTimeFormat("sv-SE",{timeZone:b,dateStyle:"short"});return{
dateTime:l=>s.format(p(l)),day:l=>d.format(p(l))}}function p(b){return Number.isNaN(b)?0:Math.min(Math.max(b,0),2533707648e5)}}),3420:((X,P,h)=>{h.d(P,{Uj:()=>O,
dp:()=>D,yA:()=>L});const x=new TextEncoder;function D(c){return x.encode(c).length}function L(c){let m=0;for(const p of c.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
m++;return c.length-m}function O(c,m,p,b,s=D){const d=new Set,l=()=>{const a=c.filter(M=>!d.has(M)).map(M=>M.text),y=c.filter(M=>d.has(M)).map(M=>M.name);return`${[
...a,...y.length>0?[p(y)]:[]].join(`

`)}
`},o=c.filter(a=>a.importance!==null).toSorted((a,y)=>(a.importance??0)-(y.importance??0));let e=l();for(const a of o){if(s(e)<=m)return e;d.add(a),e=l()}return s(
e)<=m?e:E(e,m,b,s)}function E(c,m,p,b){const s=`
${p}
`;let d=m-b(s);const l=[];for(const e of c.split(`
`)){if(d-=b(e)+1,d<0)break;l.push(e)}const o=`${l.length>0?`${l.join(`
`)}
`:""}${s}`;return b(o)<=m?o:""}}),41072:((X,P,h)=>{h.d(P,{B:()=>D});const x=1e9;function D(c){const m=new Map,p=(e,a)=>{const y=JSON.stringify(a),M=m.get(y)??new Intl.
NumberFormat(c.locale,{signDisplay:"negative",...a});return m.set(y,M),M.format(e)},b=e=>p(e,{maximumFractionDigits:2}),s=e=>{const a=e*100,y=Math.abs(a),M=p(a,
L(y));return`${e<1&&M==="100"?"99.99":M}${c.percent}`},d=e=>{if(Math.abs(e)<999.5)return`${p(e,e<10?{maximumFractionDigits:1}:{maximumFractionDigits:0})}${c.ms}`;
if(e<59995)return`${p(e/1e3,{maximumFractionDigits:e<1e4?2:1})}${c.s}`;const a=Math.round(e/1e3);if(a<3600)return l(Math.floor(a/60),c.min,a%60,c.s);const y=Math.
round(a/60);return l(Math.floor(y/60),c.h,y%60,c.min)},l=(e,a,y,M)=>`${b(e)}${a}${y===0?"":` ${y}${M}`}`,o=e=>`${p(e/1e6,{maximumFractionDigits:Math.abs(e)<1e7?
1:0})}${c.mb}`;return{count:b,percent:s,duration:d,bytes:o,unit(e,a){switch(a){case"ratio":return s(e);case"ms":return d(e);case"bytes":return o(e);case"count":
return b(e)}},odds(e){const a=Math.min(Math.exp(Math.min(e,Math.log(x))),x);return c.oneIn(b(O(Math.max(1,a))))},time:e=>E(e).slice(11,19),dateTime:e=>E(e).slice(
0,19).replace("T"," ")}}function L(c){return c>=10&&c<99?{maximumFractionDigits:1}:c>=1?{maximumFractionDigits:2}:{maximumSignificantDigits:2}}function O(c){const m=10**
Math.max(0,Math.floor(Math.log10(c*1.000000001))-1);return Math.floor(c*(1+1e-9)/m)*m}function E(c){const m=Number.isNaN(c)?0:c;return new Date(Math.min(Math.max(
m,-621355968e5),253402300799e3)).toISOString()}}),97378:((X,P,h)=>{h.d(P,{Dl:()=>b,HM:()=>c,ME:()=>m,i1:()=>p,iQ:()=>s,jl:()=>E,pP:()=>O,xw:()=>L});var x=h(81959);
const D="https://console.cloud.google.com";function L({project:o,region:e,service:a}){return`${D}/run/detail/${l(e)}/${l(a)}/revisions?project=${l(o)}`}function O({
project:o,region:e,service:a}){return`${D}/run/detail/${l(e)}/${l(a)}/metrics?project=${l(o)}`}function E(o){return`${D}/monitoring/dashboards?project=${l(o)}`}
function c(o,e,a,y){const M=`${new Date(a).toISOString()}%2F${new Date(y).toISOString()}`;return`${D}/logs/query;query=${l(e)};timeRange=${M}?project=${l(o)}`}function m(o,e){
const[,a,y]=/^projects\/([a-z0-9.:-]{1,100})\/traces\/([0-9a-f]{1,64})$/i.exec(o)??[];return a===void 0||y===void 0||!Number.isFinite(new Date(e).getTime())?null:
c(a,`trace="projects/${a}/traces/${y}"`,e-18e5,e+18e5)}function p(o,e){const a=d(e);return a===null?null:(0,x.q)(o,a)}function b(o,e){return e!==null&&/^https?:/.
test(e)&&URL.canParse(e)?(0,x.q)(o,new URL(e).href):null}function s(o,e){return`[${o}](${e.replace(/[()<>[\]\\`*|"]/g,l)})`}function d(o){if(o===null||!URL.canParse(
o))return null;const{protocol:e,host:a,username:y,password:M,href:w}=new URL(o);return e==="https:"&&a===new URL(D).host&&y===""&&M===""?w:null}function l(o){return encodeURIComponent(
o.toWellFormed()).replace(/[!'()*_~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}}),90589:((X,P,h)=>{h.d(P,{e:()=>x});function x(D){return/^[A-Za-z0-9_@%+=:,./-]+$/.
test(D)?D:`'${D.replaceAll("'","'\\''")}'`}}),2911:((X,P,h)=>{h.d(P,{Jv:()=>O,VW:()=>E,XX:()=>D,mm:()=>L});var x=h(90589);function D(m,p){return`gcloud run serv\
ices update-traffic ${c(m)} ${p}`}function L(m,p){return D(m,`--to-revisions ${(0,x.e)(`${p}=100`)}`)}function O(m){return`gcloud run services describe ${c(m)}`}
function E({name:m,region:p,project:b}){return`gcloud run revisions list --service ${(0,x.e)(m)} --region ${(0,x.e)(p)} --project ${(0,x.e)(b)}`}function c({name:m,
region:p,project:b}){return`${(0,x.e)(m)} --region ${(0,x.e)(p)} --project ${(0,x.e)(b)}`}}),56129:((X,P,h)=>{h.d(P,{DM:()=>c,EM:()=>s,EZ:()=>b,QV:()=>E,oo:()=>p,
yz:()=>m});var x=h(89404),D=h(38606),L=h(90589),O=h(2911);function E(d,l){const{words:o,voice:e}=l,{idle:a,outcome:y}=d,M=m(y,d.to,l),w=a===null||y.code!=="alre\
ady"?M:`${o.traffic.idle(e,a)} ${M}`;return d.done||d.outcome.code==="planned"||d.outcome.code==="unhealthy"?w:`${w} ${p(d.after,l)}`}function c(d,l){const{words:o,
voice:e}=(0,D.b)(l);return(0,x.wh)(o.traffic.rollingBack(e,d))}function m(d,l,{words:o,voice:e}){const a=o.traffic.outcomes[d.code];return a(e,d,l===null?"\u2013":
e.code(l))}function p(d,{words:l,voice:o}){const e=b(d).map(([a,y])=>`${o.percent(y/100)} ${o.code(a)}`);return e.length===0?l.traffic.trafficUnknown:l.traffic.
trafficNow(e.join(", "))}function b(d){const l=new Map;for(const{revision:o,percent:e}of d)l.set(o,(l.get(o)??0)+e);return[...l].filter(([,o])=>o>0).toSorted(([
,o],[,e])=>e-o)}function s({outcome:d,to:l,followsLatest:o,health:e},a,{words:y,voice:M}){const{steps:w}=y.traffic,k=(J,Q=null)=>({text:J,command:Q}),r=(J,Q)=>k(
J(M,Q),Q),v=r(w.look,(0,O.Jv)(a)),A=l===null?[]:[r(w.byHand,(0,O.mm)(a,l))],I=r(w.choose,(0,O.VW)(a)),B=(0,O.XX)(a,"--to-latest");switch(d.code){case"moved":case"\
already":return o?[]:[r(w.toLatest,B),k(w.toLatestInWorkflow(M,`- run: ${B}`))];case"planned":return[k(w.withoutDryRun(M))];case"deployed-meanwhile":return[k(w.
newer(M,`revision: ${d.latest}`)),v];case"not-taken-up":return[k(w.nameRevision(M)),v];case"no-good-revision":case"target-not-found":case"target-not-ready":return[
I];case"target-unproven":return[r(w.nameTarget,(0,O.VW)(a))];case"target-unhealthy":return[v,r(w.nameTarget,(0,O.VW)(a))];case"not-proven":return[k(w.decide)];case"\
owned-by-terraform":return[k(w.terraform(M,l??"\u2026")),k(w.ignoreTraffic(M))];case"operation-failed":return[I,v];case"service-not-found":return[k(w.names(M))];case"\
not-serving":return[];case"not-all-traffic":return[v];case"candidate-of-several":case"candidate-tagged":case"candidate-other-commit":return[r(w.nameCandidate,(0,O.
VW)(a))];case"changed-by-others":case"traffic-split":return[v,k(w.again)];case"no-access":return[k(w.viewer(M))];case"not-permitted":return[k(w.grant(M)),...A];case"\
rejected":case"not-reachable":case"cancelled":case"error":return[k(w.again),...A];case"traffic-timeout":return[v,k(w.again),k(w.longer(M))];case"unhealthy":return[
...e===null?[]:[r(w.ask,`curl -i ${(0,L.e)(e.url)}`)],I]}}}),10603:((X,P,h)=>{h.d(P,{Lx:()=>E,Mi:()=>L,jj:()=>b,qm:()=>s,vu:()=>d,wS:()=>D});var x=h(77074);const D=[
"memory","cpu","startup"],L=["requests","refused","kills","waits",...D,"probe-health","probe-chat","probe","service","baseline"],O=[...Object.keys(x.c),"too-muc\
h","nothing-newer","cut-off","not-exported","not-looked"];function E(l){return l in x.c&&l!=="read-limit"&&l!=="too-large"}const c=3,m=1e3,p=6e4;function b(l){return(l?.
gap?.refusals??0)>=c}class s{#t;#n;#e=null;#s=null;#r=-1/0;#a=-1/0;constructor(o,e=null){this.#t=o,this.#n=e}get gap(){const o=this.#e?.refusals;return this.#e===
null||o===void 0||this.#n===null?this.#e:{...this.#e,refusals:Math.max(o,this.#n.#e?.refusals??0)}}async ask(o){if(this.#s!==null&&this.#t.now()<this.#l())throw this.#s;
this.#o();try{const e=await o();return this.answered(),e}catch(e){throw(0,x.D)(e)&&this.failed(e),e}}answered(){this.#e=null,this.#s=null,this.#n?.answered()}failed(o){
const{kind:e,message:a}=o,{since:y=this.#t.now(),refusals:M=0}=this.#e??{};this.#e={code:e,detail:a,since:y,...d(e)?{refusals:M+this.#c()}:{}},this.#s=o,this.#n?.
failed(o)}#c(){const o=this.#t.now();return this.#e?.refusals!==void 0&&o<this.#a+m?0:(this.#a=o,1)}#o(){this.#r=this.#t.now(),this.#n!==null&&this.#n.#o()}#l(){
const e=this.#e?.refusals!==void 0&&this.#n!==null&&this.#n.#i?this.#n.#r:-1/0;return Math.max(this.#i?this.#r:-1/0,e)+p}get#i(){return(this.#e?.refusals??0)>=c}}
function d(l){return l in x.c&&x.c[l]!=="transient"&&l!=="too-large"}})};
