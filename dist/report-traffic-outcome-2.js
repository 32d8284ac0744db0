"use strict";exports.id=7341,exports.ids=[7341,4878],exports.modules={74878:((T,M,d)=>{d.d(M,{I:()=>p,isWhole:()=>_});function _({mode:v,changes:h,notices:D}){return v==="pl\
an"?!0:h.every(({action:g,held:P,done:c,error:f})=>f===null&&(g==="none"||P||c))&&!D.some(({code:g})=>g==="stopped")}function p(v){return v.changes.filter(({action:h,
held:D})=>h!=="none"&&!D)}}),47360:((T,M,d)=>{d.d(M,{MA:()=>D,Nh:()=>P,Sh:()=>g,mQ:()=>h});var _=d(89404),p=d(38606),v=d(90747);function h({mode:c,changes:f}){const m=f.
filter(({action:r,held:e,done:t})=>r!=="none"&&(c==="plan"?!e:t)),E=r=>m.filter(e=>e.action===r).length;return{create:E("create"),change:E("change"),replace:E("\
replace"),remove:E("remove"),held:f.filter(({held:r})=>r).length,failed:c==="plan"?0:f.filter(({action:r,held:e,done:t})=>r!=="none"&&!e&&!t).length,unchanged:f.
filter(({action:r})=>r==="none").length}}function D(c,{words:f,voice:m}){return(0,v.c)(f.setup.notices,m,c)}function g(c,f,m,E){const{words:r,voice:e}=(0,p.b)(E);
return(0,_.wh)(r.setup.waiting[m](e,c,f))}function P({kind:c,title:f,action:m},E){const{words:r,voice:e}=(0,p.b)(E);return(0,_.wh)(`${r.setup.kinds[c]} ${e.code(
f)}: ${r.setup.actions.done[m]}`)}}),43485:((T,M,d)=>{d.d(M,{setupDocument:()=>P});var _=d(10073),p=d(33306),v=d(14652),h=d(38606),D=d(74878),g=d(47360);function P(e){
const t=(0,h.b)(e.language),{words:i,voice:l}=t,s=i.setup,{language:a,service:n,definitions:o,channel:u,changes:O,mode:$,notices:w,tookMs:y}=e,k=(0,g.mQ)(e),W=o===
null?s.shipped:l.code(o);return(0,p.m)({language:a,service:n,product:s.headings.changes,word:s.heads[c(e,k)],reason:$==="plan"?s.planned(k):s.applied(k),about:(0,v.
Eb)($==="remove"?null:[s.labels.definitions,W],u&&[s.labels.channel,`${l.code(u.title)} (${l.code(u.type)})`]),tookMs:y,sections:[{id:"notices",title:i.headings.
notices,importance:null,blocks:(0,_.Bv)(w.length>0&&{kind:"list",items:w.map(B=>({text:(0,g.MA)(B,t)}))})},{id:"changes",title:s.headings.changes,importance:null,
blocks:f(e,t)},...O.filter(({differences:B})=>B.length>0).map((B,L)=>E(B,L,t))],next:s.headings.next,steps:r(e,t)})}function c(e,t){return e.mode==="plan"?"plan":
(0,D.isWhole)(e)?t.held>0?"held":t.create+t.change+t.replace+t.remove===0?"nothing":e.mode==="remove"?"removed":"done":"failed"}function f({changes:e,mode:t},{words:i,
voice:l}){const s=i.setup,a=e.flatMap(({kind:n,title:o,error:u})=>u===null?[]:[{mark:"fail",name:s.kinds[n],text:`${l.code(o)}: ${l.quote(u)}`}]);return(0,_.Bv)(
(0,_.dJ)(null,{name:s.headings.changes,columns:[(0,_.fi)(s.columns.kind),(0,_.fi)(s.columns.name),(0,_.fi)(s.columns.what)],rows:e.map(n=>[s.kinds[n.kind],l.code(
n.title),m(n,t==="plan",s)])}),a.length>0&&{kind:"list",items:a})}function m({action:e,obstacle:t,held:i,done:l,error:s},a,n){if(i&&t!==null)return{mark:"warn",
word:n.obstacles[t]};if(s!==null)return{mark:"fail",word:n.notDone};if(e==="none")return n.actions.done.none;const o=t===null?"":` (${n.overwritten[t]})`;return a||
l?`${n.actions[l?"done":"planned"][e]}${o}`:n.notDone}function E({kind:e,title:t,differences:i,done:l},s,{words:a,voice:n}){const o=a.setup,u=$=>$===void 0?o.notThere:
n.code($),O=[o.columns.field,o.columns.from,l?o.columns.done:o.columns.to];return{id:`differences-${s}`,title:`${o.kinds[e]} ${n.code(t)}: ${o.differences(i.length)}`,
importance:50,folded:!0,blocks:(0,_.dJ)(null,{name:o.kinds[e],columns:O.map($=>({title:$})),rows:i.map(({path:$,from:w,to:y})=>[n.code($),u(w),u(y)])})}}function r({
mode:e,changes:t,notices:i},{words:l,voice:s}){const{steps:a}=l.setup,n=t.some(({held:o,obstacle:u})=>o&&u!=="in-use");return[...e==="plan"&&t.some(({action:o,held:u})=>o!==
"none"&&!u)?[a.apply(s)]:[],...n?[a.overwrite(s)]:[],...t.some(({error:o})=>o!==null)?[a.grant]:[],...i.some(({code:o})=>o==="no-channel")?[a.channel(s)]:[],...e===
"apply"&&t.some(({done:o,action:u})=>o&&u==="create")?[a.mode(s)]:[]].map(o=>({text:o,command:null}))}}),90589:((T,M,d)=>{d.d(M,{e:()=>_});function _(p){return/^[A-Za-z0-9_@%+=:,./-]+$/.
test(p)?p:`'${p.replaceAll("'","'\\''")}'`}}),2911:((T,M,d)=>{d.d(M,{Jv:()=>h,VW:()=>D,XX:()=>p,mm:()=>v});var _=d(90589);function p(c,f){const m=c.isPool===!0?
"update-instance-split":"update-traffic";return`${g(c)} ${m} ${P(c)} ${f}`}function v(c,f){return p(c,`--to-revisions ${(0,_.e)(`${f}=100`)}`)}function h(c){return`${g(
c)} describe ${P(c)}`}function D({name:c,region:f,project:m}){return`gcloud run revisions list --service ${(0,_.e)(c)} --region ${(0,_.e)(f)} --project ${(0,_.e)(
m)}`}function g({isPool:c}){return c===!0?"gcloud beta run worker-pools":"gcloud run services"}function P({name:c,region:f,project:m}){return`${(0,_.e)(c)} --re\
gion ${(0,_.e)(f)} --project ${(0,_.e)(m)}`}}),56129:((T,M,d)=>{d.d(M,{DM:()=>P,EM:()=>E,EZ:()=>m,QV:()=>D,np:()=>g,oo:()=>f,yz:()=>c});var _=d(89404),p=d(38606),
v=d(90589),h=d(2911);function D(r,e){const{words:t,voice:i}=e,{idle:l,outcome:s}=r,a=c(s,r.to,e),n=l===null||s.code!=="already"?a:`${t.traffic.idle(i,l)} ${a}`;
return r.done||r.outcome.code==="planned"||r.outcome.code==="unhealthy"?n:`${n} ${f(r.after,e,r.asked)}`}function g({done:r,outcome:e,to:t,after:i},{words:l,voice:s}){
if(e.code==="not-serving")return null;const a=m(i).map(([o])=>s.code(o)).join(", "),{short:n}=l.traffic;return r&&t!==null?(e.code==="already"?n.already:n.rolledBack)(
s.code(t)):e.code==="unhealthy"&&t!==null?n.unhealthy(s.code(t)):a===""?n.unknown:n.notRolledBack(a)}function P(r,e){const{words:t,voice:i}=(0,p.b)(e);return(0,_.
wh)(t.traffic.rollingBack(i,r))}function c(r,e,{words:t,voice:i}){const l=t.traffic.outcomes[r.code];return l(i,r,e===null?"–":i.code(e))}function f(r,{words:e,
voice:t},i){const l=n=>m(n).map(([o,u])=>`${t.percent(u/100)} ${t.code(o)}`).join(", "),s=l(r),a=s===""?e.traffic.trafficUnknown:e.traffic.trafficNow(s);return i===
void 0?a:`${a} ${e.traffic.trafficAsked(l(i))}`}function m(r){const e=new Map;for(const{revision:t,percent:i}of r)e.set(t,(e.get(t)??0)+i);return[...e].filter(([
,t])=>t>0).toSorted(([,t],[,i])=>i-t)}function E({outcome:r,to:e,followsLatest:t,health:i},l,{words:s,voice:a}){const{steps:n}=s.traffic,o=(k,W=null)=>({text:k,
command:W}),u=(k,W)=>o(k(a,W),W),O=u(n.look,(0,h.Jv)(l)),$=e===null?[]:[u(n.byHand,(0,h.mm)(l,e))],w=u(n.choose,(0,h.VW)(l)),y=(0,h.XX)(l,"--to-latest");switch(r.
code){case"moved":case"already":return t?[]:[o(n.fixFirst),u(n.toLatest,y),o(n.toLatestInWorkflow(a,`- run: ${y}`))];case"planned":return[o(n.withoutDryRun(a))];case"\
deployed-meanwhile":return[o(n.newer(a,`revision: ${r.latest}`)),O];case"not-taken-up":return[o(n.nameRevision(a)),O];case"no-good-revision":case"target-not-fou\
nd":case"target-not-ready":return[w];case"target-unproven":return[u(n.nameTarget,(0,h.VW)(l))];case"target-unhealthy":return[O,u(n.nameTarget,(0,h.VW)(l))];case"\
not-proven":return[o(n.decide)];case"owned-by-terraform":return[o(n.terraform(a,e??"…")),o(n.ignoreTraffic(a))];case"operation-failed":return[w,O];case"servic\
e-not-found":return[o(n.names(a))];case"not-serving":return[];case"not-all-traffic":return[O];case"candidate-of-several":case"candidate-tagged":case"candidate-o\
ther-commit":return[u(n.nameCandidate,(0,h.VW)(l))];case"changed-by-others":case"traffic-split":return[O,o(n.again)];case"no-access":return[o(n.viewer(a))];case"\
not-permitted":return[...$,o(n.grant(a))];case"no-etag":case"rejected":case"not-reachable":case"cancelled":case"error":return[o(n.again),...$];case"traffic-time\
out":return[O,o(n.again),o(n.longer(a))];case"unhealthy":return[...i===null?[]:[u(n.ask,`curl -i ${(0,v.e)(i.url)}`)],w]}}})};
