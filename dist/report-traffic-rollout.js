"use strict";exports.id=4903,exports.ids=[4903],exports.modules={46212:((W,L,l)=>{l.d(L,{e:()=>u});function u(v){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(v)?v:`'${v.replaceAll(
"'","'\\''")}'`}}),60874:((W,L,l)=>{l.d(L,{Jv:()=>P,VW:()=>A,XX:()=>v,mm:()=>y});var u=l(46212);function v(i,O){const $=i.isPool===!0?"update-instance-split":"u\
pdate-traffic";return`${w(i)} ${$} ${T(i)} ${O}`}function y(i,O){return v(i,`--to-revisions ${(0,u.e)(`${O}=100`)}`)}function P(i){return`${w(i)} describe ${T(i)}`}
function A({name:i,region:O,project:$}){return`gcloud run revisions list --service ${(0,u.e)(i)} --region ${(0,u.e)(O)} --project ${(0,u.e)($)}`}function w({isPool:i}){
return i===!0?"gcloud beta run worker-pools":"gcloud run services"}function T({name:i,region:O,project:$}){return`${(0,u.e)(i)} --region ${(0,u.e)(O)} --project\
 ${(0,u.e)($)}`}}),25490:((W,L,l)=>{l.d(L,{DM:()=>w,EM:()=>$,EZ:()=>O,QV:()=>A,oo:()=>i,yz:()=>T});var u=l(95285),v=l(79609),y=l(46212),P=l(60874);function A(_,d){
const{words:E,voice:M}=d,{idle:h,outcome:g}=_,p=T(g,_.to,d),t=h===null||g.code!=="already"?p:`${E.traffic.idle(M,h)} ${p}`;return _.done||_.outcome.code==="plan\
ned"||_.outcome.code==="unhealthy"?t:`${t} ${i(_.after,d,_.asked)}`}function w(_,d){const{words:E,voice:M}=(0,v.b)(d);return(0,u.wh)(E.traffic.rollingBack(M,_))}
function T(_,d,{words:E,voice:M}){const h=E.traffic.outcomes[_.code];return h(M,_,d===null?"–":M.code(d))}function i(_,{words:d,voice:E},M){const h=t=>O(t).map(
([m,e])=>`${E.percent(e/100)} ${E.code(m)}`).join(", "),g=h(_),p=g===""?d.traffic.trafficUnknown:d.traffic.trafficNow(g);return M===void 0?p:`${p} ${d.traffic.trafficAsked(
h(M))}`}function O(_){const d=new Map;for(const{revision:E,percent:M}of _)d.set(E,(d.get(E)??0)+M);return[...d].filter(([,E])=>E>0).toSorted(([,E],[,M])=>M-E)}function $({
outcome:_,to:d,followsLatest:E,health:M},h,{words:g,voice:p}){const{steps:t}=g.traffic,m=(a,f=null)=>({text:a,command:f}),e=(a,f)=>m(a(p,f),f),s=e(t.look,(0,P.Jv)(
h)),r=d===null?[]:[e(t.byHand,(0,P.mm)(h,d))],c=e(t.choose,(0,P.VW)(h)),o=(0,P.XX)(h,"--to-latest");switch(_.code){case"moved":case"already":return E?[]:[e(t.toLatest,
o),m(t.toLatestInWorkflow(p,`- run: ${o}`))];case"planned":return[m(t.withoutDryRun(p))];case"deployed-meanwhile":return[m(t.newer(p,`revision: ${_.latest}`)),s];case"\
not-taken-up":return[m(t.nameRevision(p)),s];case"no-good-revision":case"target-not-found":case"target-not-ready":return[c];case"target-unproven":return[e(t.nameTarget,
(0,P.VW)(h))];case"target-unhealthy":return[s,e(t.nameTarget,(0,P.VW)(h))];case"not-proven":return[m(t.decide)];case"owned-by-terraform":return[m(t.terraform(p,
d??"…")),m(t.ignoreTraffic(p))];case"operation-failed":return[c,s];case"service-not-found":return[m(t.names(p))];case"not-serving":return[];case"not-all-traff\
ic":return[s];case"candidate-of-several":case"candidate-tagged":case"candidate-other-commit":return[e(t.nameCandidate,(0,P.VW)(h))];case"changed-by-others":case"\
traffic-split":return[s,m(t.again)];case"no-access":return[m(t.viewer(p))];case"not-permitted":return[m(t.grant(p)),...r];case"no-etag":case"rejected":case"not-\
reachable":case"cancelled":case"error":return[m(t.again),...r];case"traffic-timeout":return[s,m(t.again),m(t.longer(p))];case"unhealthy":return[...M===null?[]:[
e(t.ask,`curl -i ${(0,y.e)(M.url)}`)],c]}}}),54903:((W,L,l)=>{l.d(L,{isDone:()=>M,l:()=>h,renderRollout:()=>d,rolloutDocument:()=>E});var u=l(94e3),v=l(72347),y=l(
35487),P=l(36761),A=l(59698),w=l(95285),T=l(27094),i=l(79609),O=l(60874),$=l(25490);const _=95e4;function d(e,s){const r=(0,P.Gc)(E(e));if(s===null)return r;const{
words:c}=(0,i.b)(e.language);return(0,A.qN)(r.trimEnd(),"---",`### ${c.rollout.headings.last}`,(0,P.Gc)((0,y.f)(s),{most:_}))}function E({language:e,service:s,facts:r}){
const c=(0,i.b)(e),{voice:o}=c,a=c.words.rollout;return(0,v.m)({language:e,service:s,product:a.headings.last,word:a.heads[g(r.outcome)],reason:p(r,c),about:[...r.
candidate===null?[]:[[a.labels.candidate,o.code(r.candidate)]],...r.base===null?[]:[[a.labels.base,o.code(r.base)]]],tookMs:r.tookMs,sections:[{id:"steps",title:a.
columns.step,untitled:!0,blocks:(0,u.Bv)(m(r,c),{kind:"text",text:(0,$.oo)(r.traffic,c,r.asked)}),importance:null}],steps:t(r,s,c)})}function M({outcome:e}){return e.
code==="complete"||e.code==="as-far-as-asked"}function h(e,s,r){const{words:c,voice:o}=(0,i.b)(r);return(0,w.wh)(c.rollout.stepLine(o,o.percent(e/100),s))}function g(e){
return e.code==="not-passed"&&!e.rollback.done?"not-back":e.code}function p({outcome:e,candidate:s,asked:r,traffic:c},o){const{voice:a}=o,f=o.words.rollout,n=s===
null?f.nobody:a.code(s),R=B=>(0,$.yz)(B,s,o);switch(e.code){case"complete":return e.pinned===null?f.complete(n):f.completePinned(n,R(e.pinned));case"as-far-as-a\
sked":return f.asFarAsAsked(n,a.percent(e.percent/100));case"not-passed":return f.notPassed(n,a.percent(e.percent/100),(0,$.QV)(e.rollback,o));case"held":return f.
held(n,a.percent(e.percent/100));case"not-ready":return f.notReady(n);case"stopped":return f.stopped(a.percent(e.percent/100),R(e.why));case"cancelled":return r===
void 0?f.cancelled(n,a.percent(e.percent/100)):f.cancelledMoving(n,(0,$.oo)(c,o,r));case"failed-itself":return f.failedItself(n,a.percent(e.percent/100))}}function t({
outcome:e,candidate:s,base:r,planned:c},o,a){const{words:f,voice:n}=a,R=f.rollout.steps,B=D=>(0,$.EM)({outcome:D,to:s,followsLatest:!1,health:null},o,a);switch(e.
code){case"complete":{const D=(0,O.XX)(o,"--to-latest");return e.pinned===null?[]:[{text:f.traffic.steps.toLatest(n,D),command:D}]}case"as-far-as-asked":return[
{text:R.further(n,`steps: ${[...c,100].map(D=>`${D}%`).join(",")}`),command:null}];case"not-passed":return(0,$.EM)(e.rollback,o,a);case"not-ready":return[];case"\
stopped":{const D=[...B(e.why),...b(e.percent)];return D.filter(({text:j},k)=>D.findIndex(I=>I.text===j)===k)}case"held":{const[D,...j]=b(e.percent);return[...D===
void 0?[]:[D],{text:R.longer(n),command:null},...j]}case"cancelled":case"failed-itself":return b(e.percent)}function b(D){if(D===0)return[];const j=r===null?null:
(0,O.mm)(o,r);return[{text:R.resume(n.percent(D/100)),command:null},...j===null?[]:[{text:R.sendBack(n,j),command:j}]]}}function m({steps:e,planned:s},{words:r,
voice:c}){const{columns:o,decisions:a,labels:f}=r.rollout;return(0,u.dJ)(null,{name:o.step,columns:[(0,u.u5)(o.step),(0,u.u5)(o.share),(0,u.fi)(o.verdict),(0,u.
u5)(o.requests),(0,u.u5)(o.p95),(0,u.u5)(o.errors),(0,u.fi)(o.decision)],rows:e.map(n=>[`${s.includes(n.percent)?s.indexOf(n.percent)+1:s.length}/${s.length}`,c.
percent(n.percent/100),n.verdict===null?"":{mark:T.j7[n.verdict],word:r.verdicts[n.verdict]},n.requests===null?"":c.count(n.requests),n.p95Ms===null?"":c.duration(
n.p95Ms),n.errorRate===null?"":c.percent(n.errorRate),`${a[n.decision]}${n.resumed?` (${f.resumed})`:""}`])})}})};
