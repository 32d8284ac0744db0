"use strict";exports.id=3485,exports.ids=[3485,4878],exports.modules={74878:((L,v,r)=>{r.d(v,{I:()=>M,isWhole:()=>c});function c({mode:E,changes:O,notices:D}){return E==="pl\
an"?!0:O.every(({action:g,held:P,done:m,error:d})=>d===null&&(g==="none"||P||m))&&!D.some(({code:g})=>g==="stopped")}function M(E){return E.changes.filter(({action:O,
held:D})=>O!=="none"&&!D)}}),47360:((L,v,r)=>{r.d(v,{MA:()=>D,Nh:()=>P,Sh:()=>g,mQ:()=>O});var c=r(89404),M=r(38606),E=r(90747);function O({mode:m,changes:d}){const p=d.
filter(({action:s,held:n,done:e})=>s!=="none"&&(m==="plan"?!n:e)),f=s=>p.filter(n=>n.action===s).length;return{create:f("create"),change:f("change"),replace:f("\
replace"),remove:f("remove"),held:d.filter(({held:s})=>s).length,failed:m==="plan"?0:d.filter(({action:s,held:n,done:e})=>s!=="none"&&!n&&!e).length,unchanged:d.
filter(({action:s})=>s==="none").length}}function D(m,{words:d,voice:p}){return(0,E.c)(d.setup.notices,p,m)}function g(m,d,p){const{words:f,voice:s}=(0,M.b)(p);
return(0,c.wh)(f.setup.waiting(s,m,d))}function P({kind:m,title:d,action:p},f){const{words:s,voice:n}=(0,M.b)(f);return(0,c.wh)(`${s.setup.kinds[m]} ${n.code(d)}\
: ${s.setup.actions.done[p]}`)}}),43485:((L,v,r)=>{r.d(v,{setupDocument:()=>P});var c=r(10073),M=r(33306),E=r(14652),O=r(38606),D=r(74878),g=r(47360);function P(n){
const e=(0,O.b)(n.language),{words:_,voice:u}=e,o=_.setup,{language:a,service:l,definitions:t,channel:i,changes:W,mode:h,notices:w,tookMs:A}=n,B=(0,g.mQ)(n),k=t===
null?o.shipped:u.code(t);return(0,M.m)({language:a,service:l,product:o.headings.changes,word:o.heads[m(n,B)],reason:h==="plan"?o.planned(B):o.applied(B),about:(0,E.
Eb)(h==="remove"?null:[o.labels.definitions,k],i&&[o.labels.channel,`${u.code(i.title)} (${u.code(i.type)})`]),tookMs:A,sections:[{id:"notices",title:_.headings.
notices,importance:null,blocks:(0,c.Bv)(w.length>0&&{kind:"list",items:w.map($=>({text:(0,g.MA)($,e)}))})},{id:"changes",title:o.headings.changes,importance:null,
blocks:d(n,e)},...W.filter(({differences:$})=>$.length>0).map(($,C)=>f($,C,e))],next:o.headings.next,steps:s(n,e)})}function m(n,e){return n.mode==="plan"?"plan":
(0,D.isWhole)(n)?e.held>0?"held":e.create+e.change+e.replace+e.remove===0?"nothing":n.mode==="remove"?"removed":"done":"failed"}function d({changes:n,mode:e},{words:_,
voice:u}){const o=_.setup,a=n.flatMap(({kind:l,title:t,error:i})=>i===null?[]:[{mark:"fail",name:o.kinds[l],text:`${u.code(t)}: ${u.quote(i)}`}]);return(0,c.Bv)(
(0,c.dJ)(null,{name:o.headings.changes,columns:[(0,c.fi)(o.columns.kind),(0,c.fi)(o.columns.name),(0,c.fi)(o.columns.what)],rows:n.map(l=>[o.kinds[l.kind],u.code(
l.title),p(l,e==="plan",o)])}),a.length>0&&{kind:"list",items:a})}function p({action:n,obstacle:e,held:_,done:u,error:o},a,l){if(_&&e!==null)return{mark:"warn",
word:l.obstacles[e]};if(o!==null)return{mark:"fail",word:l.notDone};if(n==="none")return l.actions.done.none;const t=e===null?"":` (${l.overwritten[e]})`;return a||
u?`${l.actions[u?"done":"planned"][n]}${t}`:l.notDone}function f({kind:n,title:e,differences:_,done:u},o,{words:a,voice:l}){const t=a.setup,i=h=>h===void 0?t.notThere:
l.code(h),W=[t.columns.field,t.columns.from,u?t.columns.done:t.columns.to];return{id:`differences-${o}`,title:`${t.kinds[n]} ${l.code(e)}: ${t.differences(_.length)}`,
importance:50,folded:!0,blocks:(0,c.dJ)(null,{name:t.kinds[n],columns:W.map(h=>({title:h})),rows:_.map(({path:h,from:w,to:A})=>[l.code(h),i(w),i(A)])})}}function s({
mode:n,changes:e,notices:_},{words:u,voice:o}){const{steps:a}=u.setup,l=e.some(({held:t,obstacle:i})=>t&&i!=="in-use");return[...n==="plan"&&e.some(({action:t,held:i})=>t!==
"none"&&!i)?[a.apply(o)]:[],...l?[a.overwrite(o)]:[],...e.some(({error:t})=>t!==null)?[a.grant]:[],..._.some(({code:t})=>t==="no-channel")?[a.channel(o)]:[],...n===
"apply"&&e.some(({done:t,action:i})=>t&&i==="create")?[a.mode(o)]:[]].map(t=>({text:t,command:null}))}})};
