"use strict";exports.id=3921,exports.ids=[3921,2328,9947],exports.modules={82328:((D,w,u)=>{u.d(w,{Be:()=>L,S3:()=>E,Zg:()=>j,oz:()=>p,rj:()=>M});var c=u(89404),d=u(38606);const r=4;
function p(n,a){const{words:i,voice:e}=(0,d.b)(a),t=i.progress,o=n.note===void 0?[]:[(0,c.wh)(n.note,200)],l=t.of(e.duration(n.elapsedMs),e.duration(n.windowMs));
return n.sample==="error-lines"?[l,t.errorLines(e,n.requests),...o].join(" \xB7 "):[l,n.sample==="probes"?t.probes(e,n.requests):t.requests(e,n.requests),t.p95(
n.p95Ms===null?null:e.duration(n.p95Ms)),t.errors(n.errorRate===null?null:e.percent(n.errorRate)),t.evidence(_(n.strength,e),_(n.inFavour,e)),...n.sampled===null?
[]:[t.sampled(e.percent(n.sampled))],...o].join(" \xB7 ")}function _(n,a){const i=Math.min(Math.max(n,0),1),e=Math.floor(i*r);return`${"\u25B0".repeat(e)}${"\u25B1".
repeat(r-e)} ${a.percent(Math.floor(i*100)/100)}`}const $={waiting:"waiting",ready:"pass",failed:"fail"};function M(n,a){const{words:i,voice:e}=(0,d.b)(a);return`${`${c.
B2[$[n.state]]} ${i.readinessStates[n.state]}`} \xB7 ${e.duration(n.elapsedMs)} \xB7 ${(0,c.wh)(e.code(i.detail(n.message)),500)}`}function E(n,a){const{words:i,
voice:e}=(0,d.b)(a);return(0,c.wh)(i.progress.settings(e,n),500)}function L(n,a,i){const{words:e,voice:t}=(0,d.b)(i);return e.progress.reading(t,n,Math.max(n,a))}
function j(n,a,i){const{words:e,voice:t}=(0,d.b)(i);return e.progress.sql(t,n,a)}}),23602:((D,w,u)=>{u.d(w,{b:()=>M});var c=u(81959),d=u(56922),r=u(89404);const p={
pass:32,ok:32,warn:33,fail:31,open:33,waiting:36,off:37},_=1,$=2;function M(a,{colour:i},e=[]){const t=(0,d.t)(a.language),o=(s,...f)=>i&&s!==""?`\x1B[${f.join(
";")}m${s}\x1B[0m`:s,{head:l,sections:h}=a,m=h.flatMap(({blocks:s})=>s.flatMap(f=>f.kind==="findings"?f.findings:[])),O=m.filter(({mark:s})=>s!=="pass"&&s!=="ok"),
v=m.filter(({mark:s})=>s==="pass"||s==="ok"),B=l.verdict.mark===null?[_]:[_,p[l.verdict.mark]],g=l.about.map(([s,f])=>`${s} ${(0,r.wh)(f)}`).join(" \xB7 ");return`${[
o((0,r.wh)((0,r.uh)(l)),...B),...[g,...e.map(s=>(0,r.wh)(s))].filter(s=>s!=="").map(s=>`  ${o(s,$)}`),...O.map(s=>`  ${o(`${r.B2[s.mark]} ${s.name}`,p[s.mark])}\
 \u2014 ${(0,r.wh)(s.sentence)}`),...v.length===0?[]:[`  ${o(r.B2.pass,p.pass)} ${E(v,t)}`],...(m.length>0?[]:h.flatMap(L)).map(s=>`  ${s}`),...n(a,t).map(s=>` \
 ${s}`),...(a.parts??[]).flatMap(s=>M(s.document,{colour:i}).trimEnd().split(`
`))].join(`
`)}
`}function E(a,i){return(0,r.wh)(i.passed(a.length,a.map(({name:e,value:t,limit:o})=>t===null||o===null?e:i.passedFigure(e,t,o))))}function L({id:a,importance:i,
blocks:e}){return a==="next"||i!==null?[]:e.flatMap(t=>{switch(t.kind){case"table":return t.table.rows.map(o=>o.map(l=>j(l)).join(" \xB7 "));case"list":return t.
items.map(({mark:o,name:l,text:h})=>(0,r.wh)([o===void 0?"":r.B2[o],l??"",h].filter(m=>m!=="").join(" ")));case"text":return[(0,r.wh)(t.text)];default:return[]}})}
function j(a){const i=typeof a=="string"?a:(0,r.x8)(a);return i===""?"\u2013":(0,r.wh)(i)}function n({sections:a},i){return a.filter(({id:t})=>t==="next").flatMap(
({blocks:t})=>t).flatMap(t=>t.kind==="list"?t.items.map(({text:o})=>`${i.cli.next}: ${(0,r.wh)((0,c.Mp)(o,l=>l.text),16e3)}`):[])}})};
