"use strict";exports.id=6349,exports.ids=[6349],exports.modules={90589:((D,k,i)=>{i.d(k,{e:()=>d});function d(g){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(g)?g:`'${g.replaceAll(
"'","'\\''")}'`}}),2911:((D,k,i)=>{i.d(k,{Jv:()=>f,VW:()=>v,XX:()=>g,mm:()=>b});var d=i(90589);function g(u,m){const h=u.isPool===!0?"update-instance-split":"up\
date-traffic";return`${M(u)} ${h} ${E(u)} ${m}`}function b(u,m){return g(u,`--to-revisions ${(0,d.e)(`${m}=100`)}`)}function f(u){return`${M(u)} describe ${E(u)}`}
function v({name:u,region:m,project:h}){return`gcloud run revisions list --service ${(0,d.e)(u)} --region ${(0,d.e)(m)} --project ${(0,d.e)(h)}`}function M({isPool:u}){
return u===!0?"gcloud beta run worker-pools":"gcloud run services"}function E({name:u,region:m,project:h}){return`${(0,d.e)(u)} --region ${(0,d.e)(m)} --project\
 ${(0,d.e)(h)}`}}),56129:((D,k,i)=>{i.d(k,{DM:()=>E,EM:()=>c,EZ:()=>h,QV:()=>v,np:()=>M,oo:()=>m,yz:()=>u});var d=i(89404),g=i(38606),b=i(90589),f=i(2911);function v(r,n){
const{words:t,voice:o}=n,{idle:a,outcome:_}=r,s=u(_,r.to,n),e=a===null||_.code!=="already"?s:`${t.traffic.idle(o,a)} ${s}`;return r.done||r.outcome.code==="plan\
ned"||r.outcome.code==="unhealthy"?e:`${e} ${m(r.after,n,r.asked)}`}function M({done:r,outcome:n,to:t,after:o},{words:a,voice:_}){if(n.code==="not-serving")return null;
const s=h(o).map(([l])=>_.code(l)).join(", "),{short:e}=a.traffic;return r&&t!==null?(n.code==="already"?e.already:e.rolledBack)(_.code(t)):n.code==="unhealthy"&&
t!==null?e.unhealthy(_.code(t)):s===""?e.unknown:e.notRolledBack(s)}function E(r,n){const{words:t,voice:o}=(0,g.b)(n);return(0,d.wh)(t.traffic.rollingBack(o,r))}
function u(r,n,{words:t,voice:o}){const a=t.traffic.outcomes[r.code];return a(o,r,n===null?"–":o.code(n))}function m(r,{words:n,voice:t},o){const a=e=>h(e).map(
([l,p])=>`${t.percent(p/100)} ${t.code(l)}`).join(", "),_=a(r),s=_===""?n.traffic.trafficUnknown:n.traffic.trafficNow(_);return o===void 0?s:`${s} ${n.traffic.trafficAsked(
a(o))}`}function h(r){const n=new Map;for(const{revision:t,percent:o}of r)n.set(t,(n.get(t)??0)+o);return[...n].filter(([,t])=>t>0).toSorted(([,t],[,o])=>o-t)}function c({
outcome:r,to:n,followsLatest:t,health:o},a,{words:_,voice:s}){const{steps:e}=_.traffic,l=(P,y=null)=>({text:P,command:y}),p=(P,y)=>l(P(s,y),y),$=p(e.look,(0,f.Jv)(
a)),w=n===null?[]:[p(e.byHand,(0,f.mm)(a,n))],O=p(e.choose,(0,f.VW)(a)),B=(0,f.XX)(a,"--to-latest");switch(r.code){case"moved":case"already":return t?[]:[l(e.fixFirst),
p(e.toLatest,B),l(e.toLatestInWorkflow(s,`- run: ${B}`))];case"planned":return[l(e.withoutDryRun(s))];case"deployed-meanwhile":return[l(e.newer(s,`revision: ${r.
latest}`)),$];case"not-taken-up":return[l(e.nameRevision(s)),$];case"no-good-revision":case"target-not-found":case"target-not-ready":return[O];case"target-unpro\
ven":return[p(e.nameTarget,(0,f.VW)(a))];case"target-unhealthy":return[$,p(e.nameTarget,(0,f.VW)(a))];case"not-proven":return[l(e.decide)];case"owned-by-terrafo\
rm":return[l(e.terraform(s,n??"…")),l(e.ignoreTraffic(s))];case"operation-failed":return[O,$];case"service-not-found":return[l(e.names(s))];case"not-serving":
return[];case"not-all-traffic":return[$];case"candidate-of-several":case"candidate-tagged":case"candidate-other-commit":return[p(e.nameCandidate,(0,f.VW)(a))];case"\
changed-by-others":case"traffic-split":return[$,l(e.again)];case"no-access":return[l(e.viewer(s))];case"not-permitted":return[...w,l(e.grant(s))];case"no-etag":case"\
rejected":case"not-reachable":case"cancelled":case"error":return[l(e.again),...w];case"traffic-timeout":return[$,l(e.again),l(e.longer(s))];case"unhealthy":return[
...o===null?[]:[p(e.ask,`curl -i ${(0,b.e)(o.url)}`)],O]}}}),86349:((D,k,i)=>{i.d(k,{i:()=>M,rollbackDocument:()=>v});var d=i(10073),g=i(33306),b=i(38606),f=i(56129);
function v({language:c,service:r,facts:n}){const t=(0,b.b)(c),{words:o}=t;return(0,g.m)({language:c,service:r,product:o.headings.rollback,word:o.traffic.rollbackHeads[m(
n)],reason:(0,f.QV)(n,t),tookMs:n.tookMs,sections:[{id:"rollback",title:o.headings.rollback,untitled:!0,blocks:E(n,t),importance:null}],steps:u(n,r,t)})}function M(c,r){
const{words:n}=r,t=c.done?"pass":c.outcome.code==="not-serving"?"waiting":"fail",o=n.traffic.rollbackHeads[m(c)].replace(/^[^\p{L}]+/u,"");return{id:"rollback",
title:n.headings.rollback,blocks:(0,d.Bv)({kind:"marked",mark:t,text:`${o} — ${(0,f.QV)(c,r)}`},E(c,r)),importance:null}}function E(c,r){const{words:n,voice:t}=r,
o=c.after.filter(a=>a.tag!==null).map(a=>`${a.tag} → ${a.revision}`);return(0,d.Bv)(h(c,r),c.health?.ok===!0&&{kind:"text",text:n.traffic.healthOk(t,c.health.
url)},o.length>0&&(c.changed||c.dryRun)&&{kind:"text",text:n.traffic.tagsKept(t,o.join(", "))})}function u(c,r,n){const{idle:t,outcome:o,to:a}=c,_=(0,f.EM)(c,r,
n);if(t===null||o.code!=="already"||a===null)return _;const{words:s,voice:e}=n;return[{text:s.traffic.steps.nameBad(e,a),command:null},...t.tags===""?_:[]]}function m({
outcome:c,dryRun:r}){switch(c.code){case"moved":return"done";case"already":return"already";case"planned":return r?"planned":"failed";case"unhealthy":return"unhe\
althy";case"not-serving":return"skipped";default:return"failed"}}function h({before:c,after:r,outcome:n},{words:t,voice:o}){const{columns:a}=t.traffic,_=[...new Set(
[...(0,f.EZ)(c),...(0,f.EZ)(r)].map(([e])=>e))],s=(e,l)=>e.length===0?"":o.percent((new Map((0,f.EZ)(e)).get(l)??0)/100);return(0,d.dJ)(null,{name:t.headings.traffic,
columns:[(0,d.fi)(t.columns.revision),(0,d.u5)(a.before),(0,d.u5)(n.code==="planned"?a.planned:a.now)],rows:_.map(e=>[o.code(e),s(c,e),s(r,e)])})}})};
