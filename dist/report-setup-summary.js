"use strict";exports.id=3485,exports.ids=[3485,4878],exports.modules={74878:((A,P,r)=>{r.d(P,{I:()=>v,isWhole:()=>f});function f({mode:g,changes:D,notices:E}){return g==="pl\
an"?!0:D.every(({action:M,held:a,done:d,error:p})=>p===null&&(M==="none"||a||d))&&!E.some(({code:M})=>M==="stopped")}function v(g){return g.changes.filter(({action:D,
held:E})=>D!=="none"&&!E)}}),47360:((A,P,r)=>{r.d(P,{MA:()=>D,Nh:()=>M,Sh:()=>E,mQ:()=>g});var f=r(89404),v=r(38606);function g({mode:a,changes:d}){const p=d.filter(
({action:s,held:h,done:$})=>s!=="none"&&(a==="plan"?!h:$)),m=s=>p.filter(h=>h.action===s).length;return{create:m("create"),change:m("change"),replace:m("replace"),
remove:m("remove"),held:d.filter(({held:s})=>s).length,failed:a==="plan"?0:d.filter(({action:s,held:h,done:$})=>s!=="none"&&!h&&!$).length,unchanged:d.filter(({
action:s})=>s==="none").length}}function D(a,{words:d,voice:p}){const m=d.setup.notices[a.code];return m(p,a)}function E(a,d,p){const{words:m,voice:s}=(0,v.b)(p);
return(0,f.wh)(m.setup.waiting(s,a,d))}function M({kind:a,title:d,action:p},m){const{words:s,voice:h}=(0,v.b)(m);return(0,f.wh)(`${s.setup.kinds[a]} ${h.code(d)}\
: ${s.setup.actions.done[p]}`)}}),43485:((A,P,r)=>{r.d(P,{g:()=>m,renderSetup:()=>p,setupDocument:()=>s});var f=r(10073),v=r(39969),g=r(89404),D=r(14652),E=r(32319),
M=r(38606),a=r(74878),d=r(47360);function p(n){return(0,v.Gc)(s(n))}function m(n){return(0,g.wh)((0,g.uh)(s(n).head))}function s(n){const o=(0,M.b)(n.language),
{words:_,voice:i}=o,t=_.setup,{service:u,definitions:l,channel:e,changes:c,mode:L,tookMs:O}=n,k=(0,d.mQ)(n),W=B(n,o);return{language:n.language,figures:[],head:{
product:t.headings.changes,verdict:{mark:null,word:t.heads[h(n,k)]},subject:i.code(u.name),reason:L==="plan"?t.planned(k):t.applied(k),about:[[_.labels.service,
(0,D.$t)(u,i)],...L==="remove"?[]:[[t.labels.definitions,l===null?t.shipped:i.code(l)]],...e===null?[]:[[t.labels.channel,`${i.code(e.title)} (${i.code(e.type)}\
)`]],[t.labels.took,i.duration(O)]],links:[],linksLabel:"",now:(0,E.I)(W)},sections:[{id:"notices",title:_.headings.notices,importance:null,blocks:n.notices.length===
0?[]:[{kind:"list",items:n.notices.map(w=>({text:(0,d.MA)(w,o)}))}]},{id:"changes",title:t.headings.changes,importance:null,blocks:$(n,o)},...c.filter(({differences:w})=>w.
length>0).map((w,C)=>j(w,C,o)),(0,E.Z)(t.headings.next,W)]}}function h(n,o){return n.mode==="plan"?"plan":(0,a.isWhole)(n)?o.held>0?"held":o.create+o.change+o.replace+
o.remove===0?"nothing":n.mode==="remove"?"removed":"done":"failed"}function $({changes:n,mode:o},{words:_,voice:i}){const t=_.setup,u=n.flatMap(({kind:l,title:e,
error:c})=>c===null?[]:[{mark:"fail",name:t.kinds[l],text:`${i.code(e)}: ${i.quote(c)}`}]);return(0,f.B)((0,f.d)(null,{name:t.headings.changes,columns:[{title:t.
columns.kind},{title:t.columns.name},{title:t.columns.what}],rows:n.map(l=>[t.kinds[l.kind],i.code(l.title),I(l,o==="plan",t)])}),u.length>0&&{kind:"list",items:u})}
function I({action:n,obstacle:o,held:_,done:i,error:t},u,l){if(_&&o!==null)return{mark:"warn",word:l.obstacles[o]};if(t!==null)return{mark:"fail",word:l.notDone};
if(n==="none")return l.actions.done.none;const e=o===null?"":` (${l.overwritten[o]})`;return u||i?`${l.actions[i?"done":"planned"][n]}${e}`:l.notDone}function j({
kind:n,title:o,differences:_,done:i},t,{words:u,voice:l}){const e=u.setup,c=O=>O===void 0?e.notThere:l.code(O),L=[e.columns.field,e.columns.from,i?e.columns.done:
e.columns.to];return{id:`differences-${t}`,title:`${e.kinds[n]} ${l.code(o)}: ${e.differences(_.length)}`,importance:50,folded:!0,blocks:(0,f.d)(null,{name:e.kinds[n],
columns:L.map(O=>({title:O})),rows:_.map(({path:O,from:k,to:W})=>[l.code(O),c(k),c(W)])})}}function B({mode:n,changes:o,notices:_},{words:i,voice:t}){const{steps:u}=i.
setup,l=o.some(({held:e,obstacle:c})=>e&&c!=="in-use");return[...n==="plan"&&o.some(({action:e,held:c})=>e!=="none"&&!c)?[u.apply(t)]:[],...l?[u.overwrite(t)]:[],
...o.some(({error:e})=>e!==null)?[u.grant]:[],..._.some(({code:e})=>e==="no-channel")?[u.channel(t)]:[],...n==="apply"&&o.some(({done:e,action:c})=>e&&c==="crea\
te")?[u.mode(t)]:[]].map(e=>({text:e,command:null}))}})};
