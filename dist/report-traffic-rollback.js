"use strict";exports.id=6349,exports.ids=[6349],exports.modules={86349:((D,_,s)=>{s.d(_,{i:()=>E,rollbackDocument:()=>f});var c=s(10073),h=s(33306),p=s(38606),d=s(56129);function f({
language:n,service:e,facts:t}){const o=(0,p.b)(n),{words:l}=o;return(0,h.m)({language:n,service:e,product:l.headings.rollback,word:l.traffic.rollbackHeads[k(t)],
reason:(0,d.QV)(t,o),tookMs:t.tookMs,sections:[{id:"rollback",title:l.headings.rollback,untitled:!0,blocks:m(t,o),importance:null}],steps:b(t,e,o)})}function E(n,e){
const{words:t}=e,o=n.done?"pass":n.outcome.code==="not-serving"?"waiting":"fail",l=t.traffic.rollbackHeads[k(n)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",
title:t.headings.rollback,blocks:(0,c.Bv)({kind:"marked",mark:o,text:`${l} \u2014 ${(0,d.QV)(n,e)}`},m(n,e)),importance:null}}function m(n,e){const{words:t,voice:o}=e,
l=n.after.filter(r=>r.tag!==null).map(r=>`${r.tag} \u2192 ${r.revision}`);return(0,c.Bv)(g(n,e),n.health?.ok===!0&&{kind:"text",text:t.traffic.healthOk(o,n.health.
url)},l.length>0&&(n.changed||n.dryRun)&&{kind:"text",text:t.traffic.tagsKept(o,l.join(", "))})}function b(n,e,t){const{idle:o,outcome:l,to:r}=n,u=(0,d.EM)(n,e,
t);if(o===null||l.code!=="already"||r===null)return u;const{words:i,voice:a}=t;return[{text:i.traffic.steps.nameBad(a,r),command:null},...o.tags===""?u:[]]}function k({
outcome:n,dryRun:e}){switch(n.code){case"moved":return"done";case"already":return"already";case"planned":return e?"planned":"failed";case"unhealthy":return"unhe\
althy";case"not-serving":return"skipped";default:return"failed"}}function g({before:n,after:e,outcome:t},{words:o,voice:l}){const{columns:r}=o.traffic,u=[...new Set(
[...(0,d.EZ)(n),...(0,d.EZ)(e)].map(([a])=>a))],i=(a,M)=>a.length===0?"":l.percent((new Map((0,d.EZ)(a)).get(M)??0)/100);return(0,c.dJ)(null,{name:o.headings.traffic,
columns:[(0,c.fi)(o.columns.revision),(0,c.u5)(r.before),(0,c.u5)(t.code==="planned"?r.planned:r.now)],rows:u.map(a=>[l.code(a),i(n,a),i(e,a)])})}})};
