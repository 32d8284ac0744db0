"use strict";exports.id=6532,exports.ids=[6532],exports.modules={56532:((U,P,a)=>{a.d(P,{c:()=>A,isDone:()=>B,l:()=>I,renderRollout:()=>j,rolloutDocument:()=>h});var m=a(10073),
L=a(28771),f=a(39969),p=a(89404),R=a(14652),D=a(32319),v=a(39046),E=a(38606),O=a(2911),i=a(56129);const b=95e4;function j(e,o){const t=(0,f.Gc)(h(e));if(o===null)
return t;const{words:r}=(0,E.b)(e.language);return(0,f.qN)(t.trimEnd(),"---",`### ${r.rollout.headings.last}`,(0,f.Gc)((0,L.f)(o),{most:b}))}function A(e){return(0,p.
wh)((0,p.uh)(h(e).head))}function h({language:e,service:o,facts:t}){const r=(0,E.b)(e),{words:n,voice:l}=r,d=n.rollout,s=x(t,o,r);return{language:e,figures:[],head:{
product:d.headings.last,verdict:{mark:null,word:d.heads[T(t.outcome)]},subject:l.code(o.name),reason:w(t,r),about:[[n.labels.service,(0,R.$t)(o,l)],...t.candidate===
null?[]:[[d.labels.candidate,l.code(t.candidate)]],...t.base===null?[]:[[d.labels.base,l.code(t.base)]],[n.traffic.labels.took,l.duration(t.tookMs)]],links:[],linksLabel:"",
now:(0,D.I)(s)},sections:[{id:"steps",title:d.columns.step,untitled:!0,blocks:(0,m.B)(k(t,r),{kind:"text",text:(0,i.oo)(t.traffic,r)}),importance:null},(0,D.Z)(
n.headings.next,s)]}}function B({outcome:e}){return e.code==="complete"||e.code==="as-far-as-asked"}function I(e,o,t){const{words:r,voice:n}=(0,E.b)(t);return(0,p.
wh)(r.rollout.stepLine(n,n.percent(e/100),o))}function T(e){return e.code==="not-passed"&&!e.rollback.done?"not-back":e.code}function w({outcome:e,candidate:o},t){
const{voice:r}=t,n=t.words.rollout,l=o===null?n.nobody:r.code(o),d=s=>(0,i.yz)(s,o,t);switch(e.code){case"complete":return e.pinned===null?n.complete(l):n.completePinned(
l,d(e.pinned));case"as-far-as-asked":return n.asFarAsAsked(l,r.percent(e.percent/100));case"not-passed":return n.notPassed(l,r.percent(e.percent/100),(0,i.QV)(e.
rollback,t));case"held":return n.held(l,r.percent(e.percent/100));case"not-ready":return n.notReady(l);case"stopped":return n.stopped(r.percent(e.percent/100),d(
e.why));case"cancelled":return n.cancelled(l,r.percent(e.percent/100));case"failed-itself":return n.failedItself(l,r.percent(e.percent/100))}}function x({outcome:e,
candidate:o,base:t,planned:r},n,l){const{words:d,voice:s}=l,_=d.rollout.steps,g=c=>(0,i.EM)({outcome:c,to:o,followsLatest:!1,health:null},n,l);switch(e.code){case"\
complete":{const c=(0,O.XX)(n,"--to-latest");return e.pinned===null?[]:[{text:d.traffic.steps.toLatest(s,c),command:c}]}case"as-far-as-asked":return[{text:_.further(
s,`steps: ${[...r,100].map(c=>`${c}%`).join(",")}`),command:null}];case"not-passed":return(0,i.EM)(e.rollback,n,l);case"not-ready":return[];case"stopped":{const c=[
...g(e.why),...M(e.percent)];return c.filter(({text:u},C)=>c.findIndex(K=>K.text===u)===C)}case"held":{const[c,...u]=M(e.percent);return[...c===void 0?[]:[c],{text:_.
longer(s),command:null},...u]}case"cancelled":case"failed-itself":return M(e.percent)}function M(c){if(c===0)return[];const u=t===null?null:(0,O.mm)(n,t);return[
{text:_.resume(s.percent(c/100)),command:null},...u===null?[]:[{text:_.sendBack(s,u),command:u}]]}}function k({steps:e,planned:o},{words:t,voice:r}){const{columns:n,
decisions:l,labels:d}=t.rollout;return(0,m.d)(null,{name:n.step,columns:[{title:n.step,figures:!0},{title:n.share,figures:!0},{title:n.verdict},{title:n.requests,
figures:!0},{title:n.p95,figures:!0},{title:n.errors,figures:!0},{title:n.decision}],rows:e.map(s=>[`${o.includes(s.percent)?o.indexOf(s.percent)+1:o.length}/${o.
length}`,r.percent(s.percent/100),s.verdict===null?"":{mark:v.j7[s.verdict],word:t.verdicts[s.verdict]},s.requests===null?"":r.count(s.requests),s.p95Ms===null?
"":r.duration(s.p95Ms),s.errorRate===null?"":r.percent(s.errorRate),`${l[s.decision]}${s.resumed?` (${d.resumed})`:""}`])})}})};
