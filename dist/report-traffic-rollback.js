"use strict";exports.id=6349,exports.ids=[6349],exports.modules={86349:((R,f,s)=>{s.d(f,{i:()=>O,p:()=>g,renderRollback:()=>M,rollbackDocument:()=>_});var u=s(10073),b=s(39969),
k=s(89404),p=s(14652),m=s(32319),D=s(38606),d=s(56129);function M(n){return(0,b.Gc)(_(n))}function g(n){return(0,k.wh)((0,k.uh)(_(n).head))}function _({language:n,
service:e,facts:t}){const o=(0,D.b)(n),{words:l,voice:r}=o,c=P(t,e,o);return{language:n,figures:[],head:{product:l.headings.rollback,verdict:{mark:null,word:l.traffic.
rollbackHeads[E(t)]},subject:r.code(e.name),reason:(0,d.QV)(t,o),about:[[l.labels.service,(0,p.$t)(e,r)],[l.traffic.labels.took,r.duration(t.tookMs)]],links:[],
linksLabel:"",now:(0,m.I)(c)},sections:[{id:"rollback",title:l.headings.rollback,untitled:!0,blocks:h(t,o),importance:null},(0,m.Z)(l.headings.next,c)]}}function O(n,e){
const{words:t}=e,o=n.done?"pass":n.outcome.code==="not-serving"?"waiting":"fail",l=t.traffic.rollbackHeads[E(n)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",
title:t.headings.rollback,blocks:(0,u.B)({kind:"marked",mark:o,text:`${l} \u2014 ${(0,d.QV)(n,e)}`},h(n,e)),importance:null}}function h(n,e){const{words:t,voice:o}=e,
l=n.after.filter(r=>r.tag!==null).map(r=>`${r.tag} \u2192 ${r.revision}`);return(0,u.B)(v(n,e),n.health?.ok===!0&&{kind:"text",text:t.traffic.healthOk(o,n.health.
url)},l.length>0&&(n.changed||n.dryRun)&&{kind:"text",text:t.traffic.tagsKept(o,l.join(", "))})}function P(n,e,t){const{idle:o,outcome:l,to:r}=n,c=(0,d.EM)(n,e,
t);if(o===null||l.code!=="already"||r===null)return c;const{words:i,voice:a}=t;return[{text:i.traffic.steps.nameBad(a,r),command:null},...o.tags===""?c:[]]}function E({
outcome:n,dryRun:e}){switch(n.code){case"moved":return"done";case"already":return"already";case"planned":return e?"planned":"failed";case"unhealthy":return"unhe\
althy";case"not-serving":return"skipped";default:return"failed"}}function v({before:n,after:e,outcome:t},{words:o,voice:l}){const{columns:r}=o.traffic,c=[...new Set(
[...(0,d.EZ)(n),...(0,d.EZ)(e)].map(([a])=>a))],i=(a,B)=>a.length===0?"":l.percent((new Map((0,d.EZ)(a)).get(B)??0)/100);return(0,u.d)(null,{name:o.headings.traffic,
columns:[{title:o.columns.revision},{title:r.before,figures:!0},{title:t.code==="planned"?r.planned:r.now,figures:!0}],rows:c.map(a=>[l.code(a),i(n,a),i(e,a)])})}})};
