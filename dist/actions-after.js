"use strict";exports.id=4116,exports.ids=[4116],exports.modules={54116:((U,D,n)=>{n.r(D),n.d(D,{assembleReport:()=>i.x,observe:()=>m.l,publishVerification:()=>c,releasePinAfter:()=>C.
H,rollBackAfter:()=>L.h,saveFiles:()=>j.PQ,sendProbe:()=>A.N,withRelease:()=>C._});var j=n(59348),R=n(66862),r=n(96525),M=n(22116),P=n(1359),g=n(39969),o=n(23602),
E=n(3101),O=n(75371),u=n(18884);async function c(e,f,l){const h=(0,M.r)(e);await(0,u.nU)({language:e.language,outputs:s(e,f),summary:()=>(0,g.Gc)(h),errors:(0,r.
h)(e),folded:()=>({title:(0,O.wordsFor)(e.language).headings.findings,lines:(0,o.b)(h,{colour:!1}).trimEnd().split(`
`)}),ending:{job:e.job,line:(0,P.L)(e)}},l)}function s(e,f){const l=(0,E.S)(e)?v(e):d(e);return{verdict:e.verdict,...l,report:f.json,"report-html":f.html}}function d(e){
const f=e.findings.find(T=>T.id==="error-rate")?.value??null,l=e.findings.find(T=>T.id==="p95")?.value??null,h=T=>T==null?"":String(T),{name:t,region:B}=e.service;
return{verdicts:a([{service:t,region:B,verdict:e.verdict}]),revision:h(e.candidate?.name),"baseline-revision":h(e.baseline?.name),url:h(e.service.url),requests:h(
e.requests?.count??0),"error-rate":h(f),"p95-ms":h(l),"rolled-back":e.rollback===null?"":String(e.rollback.done&&e.rollback.changed),"traffic-changed":String(e.
rollback?.changed===!0||e.release?.changed===!0)}}function v({targets:e}){const f=e.flatMap(({report:l})=>l??[]);return{verdicts:a(e),revision:"","baseline-revi\
sion":"",url:"",requests:String(f.reduce((l,{requests:h})=>l+(h?.count??0),0)),"error-rate":"","p95-ms":"","rolled-back":"","traffic-changed":String(f.some(({release:l})=>l?.
changed===!0))}}function a(e){return JSON.stringify(Object.fromEntries(e.map(f=>[(0,R.TN)(f),f.verdict])))}var i=n(89051),m=n(83152),A=n(97723),L=n(82108),C=n(87323)}),
1359:((U,D,n)=>{n.d(D,{L:()=>g,U:()=>P});var j=n(89404),R=n(22116),r=n(3101),M=n(32150);function P(o){return(0,r.S)(o)?(0,j.gD)((0,R.r)(o)):(0,M.Pl)(o)}function g(o){
return(0,r.S)(o)||o.job==="success"?P(o):(0,M.fz)(o)}}),23602:((U,D,n)=>{n.d(D,{b:()=>o});var j=n(81959),R=n(75371),r=n(89404);const M={pass:32,ok:32,warn:33,fail:31,
open:33,waiting:36,off:37},P=1,g=2;function o(s,{colour:d},v=[]){const a=(0,R.wordsFor)(s.language),i=(t,...B)=>d&&t!==""?`\x1B[${B.join(";")}m${t}\x1B[0m`:t,{head:m,
sections:A}=s,L=A.flatMap(({blocks:t})=>t.flatMap(B=>B.kind==="findings"?B.findings:[])),C=L.filter(({mark:t})=>t!=="pass"&&t!=="ok"),e=L.filter(({mark:t})=>t===
"pass"||t==="ok"),f=m.verdict.mark===null?[P]:[P,M[m.verdict.mark]],l=m.about.map(([t,B])=>`${t} ${(0,r.wh)(B)}`).join(" · ");return`${[i((0,r.wh)((0,r.uh)(m)),
...f),...[l,...v.map(t=>(0,r.wh)(t))].filter(t=>t!=="").map(t=>`  ${i(t,g)}`),...C.map(t=>`  ${i(`${r.B2[t.mark]} ${t.name}`,M[t.mark])} — ${(0,r.wh)(t.sentence)}`),
...e.length===0?[]:[`  ${i(r.B2.pass,M.pass)} ${E(e,a)}`],...(L.length>0?[]:A.flatMap(O)).map(t=>`  ${t}`),...c(s,a).map(t=>`  ${t}`),...(s.parts??[]).flatMap(t=>o(
t.document,{colour:d}).trimEnd().split(`
`))].join(`
`)}
`}function E(s,d){return(0,r.wh)(d.passed(s.length,s.map(({name:v,value:a,limit:i})=>a===null||i===null?v:d.passedFigure(v,a,i))))}function O({id:s,importance:d,
blocks:v}){return s==="next"||d!==null?[]:v.flatMap(a=>{switch(a.kind){case"table":return a.table.rows.map(i=>i.map(m=>u(m)).join(" · "));case"list":return a.items.
map(({mark:i,name:m,text:A})=>(0,r.wh)([i===void 0?"":r.B2[i],m??"",A].filter(L=>L!=="").join(" ")));case"text":return[(0,r.wh)(a.text)];default:return[]}})}function u(s){
const d=typeof s=="string"?s:(0,r.x8)(s);return d===""?"–":(0,r.wh)(d)}function c({sections:s},d){return s.filter(({id:a})=>a==="next").flatMap(({blocks:a})=>a).
flatMap(a=>a.kind==="list"?a.items.map(({text:i})=>`${d.cli.next}: ${(0,r.wh)((0,j.Mp)(i,m=>m.text),16e3)}`):[])}}),82108:((U,D,n)=>{n.d(D,{$:()=>g,h:()=>P});var j=n(
49163),R=n(38866),r=n(26047),M=n(2928);async function P(o,E,O,{onRollback:u},c){const{verdict:s,candidate:d,baseline:v}=o;if(!E.rollback||s!=="fail"||d===null||
c.aborted)return null;u(d.name);const a={service:E.service,bad:d.name,to:E.baseline.kind==="revision"?E.baseline.name:void 0,preferred:v?.name,dryRun:!1,timeoutMs:E.
readyTimeoutMs,onlyIfServing:!0,owner:E.trafficOwner,unproven:(0,j.A)(o),refuse:i=>g(o,i),servedUsers:O.servedUsers,health:(0,R.I)(E,O)};return await new M.L(await O.
cloudRun(),a,O.clock).run(c)}function g({serviceWatch:o},E){const O=o?.standings.at(-1);return O===void 0||!O.serviceExists||O.traffic.every(({revision:c,percent:s})=>(0,r.
tC)(E,c)===s)?void 0:{code:"changed-by-others"}}}),87323:((U,D,n)=>{n.d(D,{H:()=>o,_:()=>O});var j=n(90915),R=n(82108),r=n(30781),M=n(26047),P=n(32996),g=n(16662);
async function o(u,c,{clock:s,cloudRun:d},v){const{verdict:a,candidate:i}=u;if(!c.releasePin||a!=="pass"||i===null||v.aborted)return null;const{service:m,readyTimeoutMs:A,
trafficOwner:L}=c,C=l=>{const h=(0,P.j)(l,i.name)??(0,R.$)(u,l)??((0,M.qT)(l)?void 0:(0,r.S)(l,L))??E(l,i.name);return h!==void 0?{kind:"refuse",outcome:h}:(0,M.
qT)(l)?{kind:"keep"}:{kind:"send",shares:[{revision:null,percent:100}]}},e=new g.WZ(await d(),{service:m,timeoutMs:A,decide:C},s),f=await e.run(v).catch(l=>{if(!v.
aborted)throw l;return{code:"cancelled"}});return{done:f.code==="moved"||f.code==="already",changed:e.changed,outcome:f,after:e.latest===void 0?[]:(0,j.HQ)(e.latest)}}
function E(u,c){if((0,M.tC)(u,c)<100)return{code:"not-all-traffic",revision:c};if(!(u.latestReadyRevision===c&&u.latestCreatedRevision===c))return{code:"target-\
not-ready",revision:c,detail:"it is not the latest revision"}}function O(u,c){if(c===null)return u;const{done:s,changed:d,outcome:v}=c,a=s?d?[{code:"pin-release\
d"}]:[]:[{code:"pin-kept",why:v}],i=u.notices.filter(({code:m})=>!s||m!=="traffic-pinned");return{...u,release:c,notices:[...i,...a]}}})};
