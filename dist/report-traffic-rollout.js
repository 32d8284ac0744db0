"use strict";exports.id=6532,exports.ids=[6532],exports.modules={56532:((K,P,a)=>{a.d(P,{isDone:()=>T,l:()=>j,renderRollout:()=>B,rolloutDocument:()=>O});var u=a(10073),h=a(
33306),v=a(28771),E=a(39969),L=a(89404),R=a(32150),f=a(38606),D=a(2911),p=a(56129);const A=95e4;function B(e,l){const t=(0,E.Gc)(O(e));if(l===null)return t;const{
words:s}=(0,f.b)(e.language);return(0,E.qN)(t.trimEnd(),"---",`### ${s.rollout.headings.last}`,(0,E.Gc)((0,v.f)(l),{most:A}))}function O({language:e,service:l,facts:t}){
const s=(0,f.b)(e),{voice:r}=s,o=s.words.rollout;return(0,h.m)({language:e,service:l,product:o.headings.last,word:o.heads[w(t.outcome)],reason:x(t,s),about:[...t.
candidate===null?[]:[[o.labels.candidate,r.code(t.candidate)]],...t.base===null?[]:[[o.labels.base,r.code(t.base)]]],tookMs:t.tookMs,sections:[{id:"steps",title:o.
columns.step,untitled:!0,blocks:(0,u.Bv)(b(t,s),{kind:"text",text:(0,p.oo)(t.traffic,s,t.asked)}),importance:null}],steps:I(t,l,s)})}function T({outcome:e}){return e.
code==="complete"||e.code==="as-far-as-asked"}function j(e,l,t){const{words:s,voice:r}=(0,f.b)(t);return(0,L.wh)(s.rollout.stepLine(r,r.percent(e/100),l))}function w(e){
return e.code==="not-passed"&&!e.rollback.done?"not-back":e.code}function x({outcome:e,candidate:l,asked:t,traffic:s},r){const{voice:o}=r,c=r.words.rollout,n=l===
null?c.nobody:o.code(l),i=M=>(0,p.yz)(M,l,r);switch(e.code){case"complete":return e.pinned===null?c.complete(n):c.completePinned(n,i(e.pinned));case"as-far-as-a\
sked":return c.asFarAsAsked(n,o.percent(e.percent/100));case"not-passed":return c.notPassed(n,o.percent(e.percent/100),(0,p.QV)(e.rollback,r));case"held":return c.
held(n,o.percent(e.percent/100));case"not-ready":return c.notReady(n);case"stopped":return c.stopped(o.percent(e.percent/100),i(e.why));case"cancelled":return t===
void 0?c.cancelled(n,o.percent(e.percent/100)):c.cancelledMoving(n,(0,p.oo)(s,r,t));case"failed-itself":return c.failedItself(n,o.percent(e.percent/100))}}function I({
outcome:e,candidate:l,base:t,planned:s},r,o){const{words:c,voice:n}=o,i=c.rollout.steps,M=d=>(0,p.EM)({outcome:d,to:l,followsLatest:!1,health:null},r,o);switch(e.
code){case"complete":{const d=(0,D.XX)(r,"--to-latest");return e.pinned===null?[]:[{text:c.traffic.steps.toLatest(n,d),command:d}]}case"as-far-as-asked":return[
{text:i.further(n,`steps: ${[...s,100].map(d=>`${d}%`).join(",")}`),command:null}];case"not-passed":return(0,p.EM)(e.rollback,r,o);case"not-ready":return[];case"\
stopped":{const d=[...M(e.why),...m(e.percent)];return d.filter(({text:_},k)=>d.findIndex(C=>C.text===_)===k)}case"held":{const[d,..._]=m(e.percent);return[...d===
void 0?[]:[d],{text:i.longer(n),command:null},..._]}case"cancelled":case"failed-itself":return m(e.percent)}function m(d){if(d===0)return[];const _=t===null?null:
(0,D.mm)(r,t);return[{text:i.resume(n.percent(d/100)),command:null},..._===null?[]:[{text:i.sendBack(n,_),command:_}]]}}function b({steps:e,planned:l},{words:t,
voice:s}){const{columns:r,decisions:o,labels:c}=t.rollout;return(0,u.dJ)(null,{name:r.step,columns:[(0,u.u5)(r.step),(0,u.u5)(r.share),(0,u.fi)(r.verdict),(0,u.
u5)(r.requests),(0,u.u5)(r.p95),(0,u.u5)(r.errors),(0,u.fi)(r.decision)],rows:e.map(n=>[`${l.includes(n.percent)?l.indexOf(n.percent)+1:l.length}/${l.length}`,s.
percent(n.percent/100),n.verdict===null?"":{mark:R.j7[n.verdict],word:t.verdicts[n.verdict]},n.requests===null?"":s.count(n.requests),n.p95Ms===null?"":s.duration(
n.p95Ms),n.errorRate===null?"":s.percent(n.errorRate),`${o[n.decision]}${n.resumed?` (${c.resumed})`:""}`])})}})};
