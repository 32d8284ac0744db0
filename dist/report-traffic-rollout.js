"use strict";exports.id=6532,exports.ids=[6532],exports.modules={90589:((k,v,d)=>{d.d(v,{e:()=>_});function _(g){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(g)?g:`'${g.replaceAll(
"'","'\\''")}'`}}),2911:((k,v,d)=>{d.d(v,{Jv:()=>P,VW:()=>j,XX:()=>g,mm:()=>w});var _=d(90589);function g(p,$){const M=p.isPool===!0?"update-instance-split":"up\
date-traffic";return`${R(p)} ${M} ${T(p)} ${$}`}function w(p,$){return g(p,`--to-revisions ${(0,_.e)(`${$}=100`)}`)}function P(p){return`${R(p)} describe ${T(p)}`}
function j({name:p,region:$,project:M}){return`gcloud run revisions list --service ${(0,_.e)(p)} --region ${(0,_.e)($)} --project ${(0,_.e)(M)}`}function R({isPool:p}){
return p===!0?"gcloud beta run worker-pools":"gcloud run services"}function T({name:p,region:$,project:M}){return`${(0,_.e)(p)} --region ${(0,_.e)($)} --project\
 ${(0,_.e)(M)}`}}),56129:((k,v,d)=>{d.d(v,{DM:()=>T,EM:()=>B,EZ:()=>M,QV:()=>j,np:()=>R,oo:()=>$,yz:()=>p});var _=d(89404),g=d(38606),w=d(90589),P=d(2911);function j(l,c){
const{words:a,voice:E}=c,{idle:h,outcome:O}=l,u=p(O,l.to,c),n=h===null||O.code!=="already"?u:`${a.traffic.idle(E,h)} ${u}`;return l.done||l.outcome.code==="plan\
ned"||l.outcome.code==="unhealthy"?n:`${n} ${$(l.after,c,l.asked)}`}function R({done:l,outcome:c,to:a,after:E},{words:h,voice:O}){if(c.code==="not-serving")return null;
const u=M(E).map(([e])=>O.code(e)).join(", "),{short:n}=h.traffic;return l&&a!==null?(c.code==="already"?n.already:n.rolledBack)(O.code(a)):c.code==="unhealthy"&&
a!==null?n.unhealthy(O.code(a)):u===""?n.unknown:n.notRolledBack(u)}function T(l,c){const{words:a,voice:E}=(0,g.b)(c);return(0,_.wh)(a.traffic.rollingBack(E,l))}
function p(l,c,{words:a,voice:E}){const h=a.traffic.outcomes[l.code];return h(E,l,c===null?"–":E.code(c))}function $(l,{words:c,voice:a},E){const h=n=>M(n).map(
([e,o])=>`${a.percent(o/100)} ${a.code(e)}`).join(", "),O=h(l),u=O===""?c.traffic.trafficUnknown:c.traffic.trafficNow(O);return E===void 0?u:`${u} ${c.traffic.trafficAsked(
h(E))}`}function M(l){const c=new Map;for(const{revision:a,percent:E}of l)c.set(a,(c.get(a)??0)+E);return[...c].filter(([,a])=>a>0).toSorted(([,a],[,E])=>E-a)}function B({
outcome:l,to:c,followsLatest:a,health:E},h,{words:O,voice:u}){const{steps:n}=O.traffic,e=(m,t=null)=>({text:m,command:t}),o=(m,t)=>e(m(u,t),t),r=o(n.look,(0,P.Jv)(
h)),i=c===null?[]:[o(n.byHand,(0,P.mm)(h,c))],s=o(n.choose,(0,P.VW)(h)),f=(0,P.XX)(h,"--to-latest");switch(l.code){case"moved":case"already":return a?[]:[e(n.fixFirst),
o(n.toLatest,f),e(n.toLatestInWorkflow(u,`- run: ${f}`))];case"planned":return[e(n.withoutDryRun(u))];case"deployed-meanwhile":return[e(n.newer(u,`revision: ${l.
latest}`)),r];case"not-taken-up":return[e(n.nameRevision(u)),r];case"no-good-revision":case"target-not-found":case"target-not-ready":return[s];case"target-unpro\
ven":return[o(n.nameTarget,(0,P.VW)(h))];case"target-unhealthy":return[r,o(n.nameTarget,(0,P.VW)(h))];case"not-proven":return[e(n.decide)];case"owned-by-terrafo\
rm":return[e(n.terraform(u,c??"…")),e(n.ignoreTraffic(u))];case"operation-failed":return[s,r];case"service-not-found":return[e(n.names(u))];case"not-serving":
return[];case"not-all-traffic":return[r];case"candidate-of-several":case"candidate-tagged":case"candidate-other-commit":return[o(n.nameCandidate,(0,P.VW)(h))];case"\
changed-by-others":case"traffic-split":return[r,e(n.again)];case"no-access":return[e(n.viewer(u))];case"not-permitted":return[...i,e(n.grant(u))];case"no-etag":case"\
rejected":case"not-reachable":case"cancelled":case"error":return[e(n.again),...i];case"traffic-timeout":return[r,e(n.again),e(n.longer(u))];case"unhealthy":return[
...E===null?[]:[o(n.ask,`curl -i ${(0,w.e)(E.url)}`)],s]}}}),56532:((k,v,d)=>{d.d(v,{isDone:()=>a,l:()=>E,renderRollout:()=>l,rolloutDocument:()=>c});var _=d(10073),
g=d(33306),w=d(28771),P=d(39969),j=d(33243),R=d(89404),T=d(32150),p=d(38606),$=d(2911),M=d(56129);const B=95e4;function l(e,o){const r=(0,P.Gc)(c(e));if(o===null)
return r;const{words:i}=(0,p.b)(e.language);return(0,j.qN)(r.trimEnd(),"---",`### ${i.rollout.headings.last}`,(0,P.Gc)((0,w.f)(o),{most:B}))}function c({language:e,
service:o,facts:r}){const i=(0,p.b)(e),{voice:s}=i,f=i.words.rollout;return(0,g.m)({language:e,service:o,product:f.headings.last,word:f.heads[h(r.outcome)],reason:O(
r,i),about:[...r.candidate===null?[]:[[f.labels.candidate,s.code(r.candidate)]],...r.base===null?[]:[[f.labels.base,s.code(r.base)]]],tookMs:r.tookMs,sections:[
{id:"steps",title:f.columns.step,untitled:!0,blocks:(0,_.Bv)(n(r,i),{kind:"text",text:(0,M.oo)(r.traffic,i,r.asked)}),importance:null}],steps:u(r,o,i)})}function a({
outcome:e}){return e.code==="complete"||e.code==="as-far-as-asked"}function E(e,o,r){const{words:i,voice:s}=(0,p.b)(r);return(0,R.wh)(i.rollout.stepLine(s,s.percent(
e/100),o))}function h(e){return e.code==="not-passed"&&!e.rollback.done?"not-back":e.code}function O({outcome:e,candidate:o,asked:r,traffic:i},s){const{voice:f}=s,
m=s.words.rollout,t=o===null?m.nobody:f.code(o),y=A=>(0,M.yz)(A,o,s);switch(e.code){case"complete":return e.pinned===null?m.complete(t):m.completePinned(t,y(e.pinned));case"\
as-far-as-asked":return m.asFarAsAsked(t,f.percent(e.percent/100));case"not-passed":return m.notPassed(t,f.percent(e.percent/100),(0,M.QV)(e.rollback,s));case"h\
eld":return m.held(t,f.percent(e.percent/100));case"not-ready":return m.notReady(t);case"stopped":return m.stopped(f.percent(e.percent/100),y(e.why));case"cance\
lled":return r===void 0?m.cancelled(t,f.percent(e.percent/100)):m.cancelledMoving(t,(0,M.oo)(i,s,r));case"failed-itself":return m.failedItself(t,f.percent(e.percent/
100))}}function u({outcome:e,candidate:o,base:r,planned:i},s,f){const{words:m,voice:t}=f,y=m.rollout.steps,A=D=>(0,M.EM)({outcome:D,to:o,followsLatest:!1,health:null},
s,f);switch(e.code){case"complete":{const D=(0,$.XX)(s,"--to-latest");return e.pinned===null?[]:[{text:m.traffic.steps.toLatest(t,D),command:D}]}case"as-far-as-\
asked":return[{text:y.further(t,`steps: ${[...i,100].map(D=>`${D}%`).join(",")}`),command:null}];case"not-passed":return(0,M.EM)(e.rollback,s,f);case"not-ready":
return[];case"stopped":{const D=[...A(e.why),...W(e.percent)];return D.filter(({text:L},b)=>D.findIndex(I=>I.text===L)===b)}case"held":{const[D,...L]=W(e.percent);
return[...D===void 0?[]:[D],{text:y.longer(t),command:null},...L]}case"cancelled":case"failed-itself":return W(e.percent)}function W(D){if(D===0)return[];const L=r===
null?null:(0,$.mm)(s,r);return[{text:y.resume(t.percent(D/100)),command:null},...L===null?[]:[{text:y.sendBack(t,L),command:L}]]}}function n({steps:e,planned:o},{
words:r,voice:i}){const{columns:s,decisions:f,labels:m}=r.rollout;return(0,_.dJ)(null,{name:s.step,columns:[(0,_.u5)(s.step),(0,_.u5)(s.share),(0,_.fi)(s.verdict),
(0,_.u5)(s.requests),(0,_.u5)(s.p95),(0,_.u5)(s.errors),(0,_.fi)(s.decision)],rows:e.map(t=>[`${o.includes(t.percent)?o.indexOf(t.percent)+1:o.length}/${o.length}`,
i.percent(t.percent/100),t.verdict===null?"":{mark:T.j7[t.verdict],word:r.verdicts[t.verdict]},t.requests===null?"":i.count(t.requests),t.p95Ms===null?"":i.duration(
t.p95Ms),t.errorRate===null?"":i.percent(t.errorRate),`${f[t.decision]}${t.resumed?` (${m.resumed})`:""}`])})}})};
