"use strict";exports.id=3602,exports.ids=[3602],exports.modules={23602:((B,m,u)=>{u.d(m,{b:()=>w});var $=u(81959),h=u(80788),s=u(89404);const f={pass:32,ok:32,warn:33,fail:31,
open:33,waiting:36},_=1,M=2;function w(a,{colour:i},p=[]){const t=(0,h.t)(a.language),e=(n,...l)=>i&&n!==""?`\x1B[${l.join(";")}m${n}\x1B[0m`:n,{head:r,sections:d}=a,
o=d.flatMap(({blocks:n})=>n.flatMap(l=>l.kind==="findings"?l.findings:[])),x=o.filter(({mark:n})=>n!=="pass"&&n!=="ok"),c=o.filter(({mark:n})=>n==="pass"||n==="\
ok"),D=r.verdict.mark===null?[_]:[_,f[r.verdict.mark]],L=r.about.map(([n,l])=>`${n} ${(0,s.wh)(l)}`).join(" \xB7 ");return`${[e((0,s.wh)((0,s.uh)(r)),...D),...[
L,...p.map(n=>(0,s.wh)(n))].filter(n=>n!=="").map(n=>`  ${e(n,M)}`),...x.map(n=>`  ${e(`${s.B2[n.mark]} ${n.name}`,f[n.mark])} \u2014 ${(0,s.wh)(n.sentence)}`),
...c.length===0?[]:[`  ${e(s.B2.pass,f.pass)} ${g(c,t)}`],...(o.length>0?[]:d.flatMap(E)).map(n=>`  ${n}`),...j(a,t).map(n=>`  ${n}`)].join(`
`)}
`}function g(a,i){return(0,s.wh)(i.passed(a.length,a.map(({name:p,value:t,limit:e})=>t===null||e===null?p:i.passedFigure(p,t,e))))}function E({id:a,importance:i,
blocks:p}){return a==="next"||i!==null?[]:p.flatMap(t=>{switch(t.kind){case"table":return t.table.rows.map(e=>e.map(r=>O(r)).join(" \xB7 "));case"list":return t.
items.map(({mark:e,name:r,text:d})=>(0,s.wh)([e===void 0?"":s.B2[e],r??"",d].filter(o=>o!=="").join(" ")));case"text":return[(0,s.wh)(t.text)];default:return[]}})}
function O(a){const i=typeof a=="string"?a:(0,s.x8)(a);return i===""?"\u2013":(0,s.wh)(i)}function j({sections:a},i){return a.filter(({id:t})=>t==="next").flatMap(
({blocks:t})=>t).flatMap(t=>t.kind==="list"?t.items.map(({text:e})=>`${i.cli.next}: ${(0,s.wh)((0,$.Mp)(e,r=>r.text),16e3)}`):[])}})};
