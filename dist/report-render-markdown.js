"use strict";exports.id=9969,exports.ids=[9969],exports.modules={10073:((z,P,p)=>{p.d(P,{Bv:()=>y,ZG:()=>U,dJ:()=>O,eO:()=>T,eg:()=>C,fi:()=>j,u5:()=>D});var w=p(81959);function y(...s){
return s.flatMap(g=>g===null||g===!1?[]:g)}function O(s,g){const o=U(g);return o===null?[]:[...s===null?[]:[{kind:"heading",text:s}],{kind:"table",table:o}]}function U(s){
const{columns:g}=s,o=s.rows.filter(c=>c.slice(g.length>1?1:0).some($));if(o.length===0)return null;const i=g.map((c,E)=>o.some(_=>$(_[E])));if(o.length===s.rows.
length&&i.every(Boolean))return s;const a=c=>c.filter((E,_)=>i[_]);return{...s,columns:a(g),rows:o.map(a)}}function T(s){return s.flatMap(([g,o])=>o===null||(0,w.
z3)(o)?[]:[[g,o]])}function $(s){return s===void 0?!1:typeof s!="string"||!((0,w.z3)(s)||s==="–")}function j(s){return{title:s}}function D(s){return{title:s,figures:!0}}
function C(...s){return s.flatMap(g=>g===null?[]:[{kind:"chart",chart:g}])}}),33243:((z,P,p)=>{p.d(P,{CH:()=>s,dj:()=>j,qN:()=>D,tg:()=>C,zH:()=>$});var w=p(79856),
y=p(97378),O=p(81959),U=p(89404);const T=300;function $(o,i){return`<details><summary>${j(o)}</summary>

${i}

</details>`}function j(o){return(0,O.Mp)(o,i=>{if(i.kind!=="plain")return`<code>${(0,w.js)(i.text,200)}</code>`;const[,a="",c=""]=/^(\s*).*?(\s*)$/s.exec(i.text)??
[];return i.text.trim()===""?i.text:`${a}${(0,w.js)(i.text)}${c}`})}function D(...o){return o.filter(i=>typeof i=="string"&&i!=="").join(`

`)}function C(o){return(0,O.Mp)(o,i=>i.kind==="code"?(0,w.SS)(i.text,2e3):i.kind==="quote"?(0,w.SS)(i.text,500):g(i))}function s(o){const i=typeof o=="string"?o:
(0,U.x8)(o),a=(0,O.Mp)(i,c=>c.kind==="code"||c.kind==="quote"?(0,w.MZ)(c.text,T):g(c));return a.trim()===""?"–":a}function g(o){return o.kind==="link"?(0,y.iQ)(
o.text,o.address):o.text.replace(/[\\`*_[\]<>|~]/g,String.raw`\$&`).replace(/\s*\n\s*/g," ")}}),39969:((z,P,p)=>{p.d(P,{$5:()=>G,d5:()=>Z,BU:()=>Y,Gc:()=>ut,uW:()=>K,
tp:()=>k});function w(t){return t.length}function y(t,n){const e=n||{},l=(e.align||[]).concat(),d=e.stringLength||w,r=[],f=[],m=[],u=[];let x=0,L=-1;for(;++L<t.
length;){const B=[],N=[];let S=-1;for(t[L].length>x&&(x=t[L].length);++S<t[L].length;){const M=O(t[L][S]);if(e.alignDelimiters!==!1){const R=d(M);N[S]=R,(u[S]===
void 0||R>u[S])&&(u[S]=R)}B.push(M)}f[L]=B,m[L]=N}let h=-1;if(typeof l=="object"&&"length"in l)for(;++h<x;)r[h]=U(l[h]);else{const B=U(l);for(;++h<x;)r[h]=B}h=-1;
const nt=[],et=[];for(;++h<x;){const B=r[h];let N="",S="";B===99?(N=":",S=":"):B===108?N=":":B===114&&(S=":");let M=e.alignDelimiters===!1?1:Math.max(1,u[h]-N.length-
S.length);const R=N+"-".repeat(M)+S;e.alignDelimiters!==!1&&(M=N.length+M+S.length,M>u[h]&&(u[h]=M),et[h]=M),nt[h]=R}f.splice(1,0,nt),m.splice(1,0,et),L=-1;const st=[];
for(;++L<f.length;){const B=f[L],N=m[L],S=e.fillRows===!1?Math.max(1,f[L===1?0:L].length):x;h=-1;const M=[];for(;++h<S;){const R=B[h]||"";let H="",W="";if(e.alignDelimiters!==
!1){const F=u[h]-(N[h]||0),rt=r[h];if(rt===114)H=" ".repeat(F);else if(rt===99){const q=F/2;F%2?(H=" ".repeat(q+.5),W=" ".repeat(q-.5)):(H=" ".repeat(q),W=H)}else
W=" ".repeat(F)}e.delimiterStart!==!1&&!h&&M.push("|"),e.padding!==!1&&!(e.alignDelimiters===!1&&R==="")&&(e.delimiterStart!==!1||h)&&M.push(" "),e.alignDelimiters!==
!1&&M.push(H),M.push(R),e.alignDelimiters!==!1&&M.push(W),e.padding!==!1&&M.push(" "),(e.delimiterEnd!==!1||h!==S-1)&&M.push("|")}st.push(e.delimiterEnd===!1?M.
join("").replace(/ +$/,""):M.join(""))}return st.join(`
`)}function O(t){return t==null?"":String(t)}function U(t){const n=typeof t=="string"?t.codePointAt(0):0;return n===67||n===99?99:n===76||n===108?108:n===82||n===
114?114:0}var T=p(10073),$=p(79856),j=p(41072),D=p(3420),C=p(75371),s=p(33243);const g="#4c78a8",o="#e45756",i=.1,a=10;function c(t){if(t.kind!=="course"||t.bare===
null)return"";const{bare:n,limit:e,series:l,title:d}=t,r=(l[0]?.values??[]).map(u=>(u??0)/n.divisor);if(r.every(u=>u===0))return"";const f=e===null?null:e/n.divisor,
m=it(Math.max(...r,f??0),n.whole);return["```mermaid",..._(E(t)?[o]:[g,o]),"xychart-beta",`  title ${A(d)}`,`  x-axis ${A(n.xTitle)} 0 --> ${I(n.xTo)}`,`  y-axi\
s ${A(n.yTitle)} 0 --> ${I(m)}`,`  bar [${r.map(u=>u>0?I(u):`-${I(i*m)}`).join(", ")}]`,...f===null?[]:[`  line [${r.map(()=>I(f)).join(", ")}]`],"```"].join(`
`)}function E({series:t}){return t[0]?.tone==="beyond"}function _(t){return["---","config:","  xyChart:","    height: 360","  themeVariables:","    xyChart:",` \
     plotColorPalette: "${t.join(", ")}"`,"---"]}function A(t){return`"${t.replace(/["\n]/g," ").replace(/%+/g,"%")}"`}function I(t){const n=Math.min(Math.max(t,
0),1e15);return String(Number(n.toFixed(n<100?3:0)))}function it(t,n){const e=Math.min(Math.max(t*1.05,.001),1e15),l=10**Math.floor(Math.log10(e)),d=[1,1.5,2,3,
4,5,6,8,10].find(r=>r*l>=e)??10;return n?Math.max(Math.ceil(d*l),a):d*l}var v=p(89404);const ot=1e6,lt=20,at=30,ct=16e3;function ut(t,n={}){const e=(0,C.wordsFor)(
t.language);return G([Z(t,e),...t.sections.flatMap(l=>K(l,e)),...(t.parts??[]).flatMap(l=>Y(l,e))],e,n)}function G(t,n,e={}){return(0,D.Uj)(t.filter(({text:l})=>l!==
""),e.most??ot,e.sayCut??n.cut,e.sayCutHard??n.cutHard,e.size??D.dp)}function Z(t,n){return{name:"",text:(0,s.qN)(`## ${(0,s.tg)((0,v.uh)(t.head))}`,Q(t,n)),importance:null}}
function Q(t,n){const{about:e,links:l,linksLabel:d,now:r}=t.head;return(0,s.qN)(r&&`**${n.labels.now}:** ${(0,s.tg)(r.text)}`,r?.command&&tt(r.command),e.map(([
f,m])=>(0,s.tg)(`${f} ${m}`)).join(" · "),l.length>0&&`${d}: ${l.map(s.tg).join(" · ")}`)}const ft=99;function Y({document:t,folded:n},e){const l=(0,v.uh)(t.head),
d=(0,v.wh)(t.head.subject),r=u=>({name:d,text:u,importance:null}),f=t.sections.flatMap(u=>K(u,e,4)).map(u=>({...u,name:`${d}: ${u.name}`,importance:(u.importance??
ft)/(n?100:1)})),m=Q(t,e);return n?[r(`<details><summary>${(0,s.dj)(l)}</summary>`),r(m),...f,r("</details>")]:[r((0,s.qN)(`### ${(0,s.tg)(l)}`,m)),...f]}function K({
title:t,blocks:n,importance:e,folded:l,untitled:d,pageOnly:r},f,m=3){const u=r===!0?"":(0,s.qN)(...n.map(L=>dt(L,f)));if(u==="")return[];const x=d===!0?u:(0,s.qN)(
`${"#".repeat(m)} ${(0,s.tg)(t)}`,u);return[{name:(0,v.wh)(t),text:l===!0?(0,s.zH)(t,u):x,importance:e}]}function dt(t,n){switch(t.kind){case"text":return(0,s.tg)(
t.text);case"heading":return`**${t.text}**`;case"marked":return`${v.B2[t.mark]} ${(0,s.tg)(t.text)}`;case"list":return b(t.items,t.ordered===!0,n);case"boxes":return t.
items.map(({mark:e,name:l,text:d})=>`- [${e==="ok"?"x":" "}] ${e==="ok"?"":`${v.B2[e]} `}${l} — ${(0,s.tg)(d)}`).join(`
`);case"steps":return k({name:"",columns:[{title:n.columns.after,figures:!0},{title:n.columns.state},{title:n.columns.message}],rows:t.steps.map(({mark:e,word:l,
after:d,message:r})=>[d,{mark:e,word:l},r])},n);case"table":return k(t.table,n);case"facts":return ht(t.facts,n);case"findings":return t.listed===!0?gt(t.findings,
n):mt(t.findings,n);case"command":return tt(t.command);case"chart":return(0,s.qN)(...t.chart.panels.map(c),t.chart.notes.map(s.tg).join(" "));case"shares":return""}}
function mt(t,n){const e=t.filter(({mark:r})=>r!=="pass"&&r!=="ok"),l=t.filter(({mark:r})=>r==="pass"||r==="ok"),d=l.map(({mark:r,name:f,sentence:m})=>({mark:r,
name:f,text:m}));return(0,s.qN)(V(e.filter(J),n),e.filter(r=>!J(r)).map(({mark:r,name:f,word:m})=>`${v.B2[r]} ${f}: ${m}`).join(" · "),l.length>0&&(0,s.zH)(`${v.
B2.pass} ${n.passed(l.length,l.map(r=>pt(r,n)))}`,(0,s.qN)(V(l.filter(({value:r,limit:f})=>r!==null&&f!==null),n),b(d,!1,n))))}function gt(t,n){const e=t.map(({
mark:l,name:d,value:r,limit:f,sentence:m})=>({mark:l,name:d,text:r===null||f===null?m:`${r} / ${f} — ${m}`}));return b(e,!1,n)}function J({value:t,limit:n,sample:e,
interval:l}){return[t,n,e,l].some(d=>d!==null)}function pt({name:t,value:n,limit:e},l){return n===null||e===null?t:l.passedFigure(t,n,e)}function V(t,n){const{check:e,
decision:l,seen:d,limit:r,sample:f,interval:m}=n.columns,u=(0,T.ZG)({name:"",columns:[{title:e},{title:l},...[d,r,f,m].map(x=>({title:x,figures:!0}))],rows:t.map(
x=>[x.name,{mark:x.mark,word:x.word},x.value??"",x.limit??"",x.sample??"",x.interval??""])});return u===null?"":k(u,n)}function b(t,n,e){const l=t.slice(0,at).map(
({mark:d,name:r,text:f},m)=>{const u=n?`${m+1}.`:"-",x=d===void 0?"":`${v.B2[d]} `;return`${u} ${x}${r===void 0?"":`**${r}** — `}${(0,s.tg)(f)}`});return(0,s.
qN)(l.join(`
`),X(t.length-l.length,e))}function k({columns:t,rows:n,more:e=0},l,d=lt){if(n.length===0)return"";const r=n.slice(0,d),f=y([t.map(({title:m})=>(0,s.CH)(m)),...r.
map(m=>m.map(s.CH))],{align:t.map(({figures:m})=>m===!0?"r":"l"),alignDelimiters:!1});return(0,s.qN)(f,X(n.length-r.length+e,l))}function X(t,n){return t>0?n.more(
(0,j.B)(n.units).count(t)):""}function ht(t,n){const e=[{title:n.columns.setting},{title:n.columns.value}];return k({name:"",columns:e,rows:(0,T.eO)(t)},n)}function tt({
text:t,language:n}){return(0,$.EU)(t,n,ct)}}),3420:((z,P,p)=>{p.d(P,{Uj:()=>U,dp:()=>y,yA:()=>O});const w=new TextEncoder;function y($){return w.encode($).length}
function O($){let j=0;for(const D of $.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))j++;return $.length-j}function U($,j,D,C,s=y){const g=new Set,o=()=>{const c=$.
filter(_=>!g.has(_)).map(_=>_.text),E=$.filter(_=>g.has(_)).map(_=>_.name);return`${[...c,...E.length>0?[D(E)]:[]].join(`

`)}
`},i=$.filter(c=>c.importance!==null).toSorted((c,E)=>(c.importance??0)-(E.importance??0));let a=o();for(const c of i){if(s(a)<=j)return a;g.add(c),a=o()}return s(
a)<=j?a:T(a,j,C,s)}function T($,j,D,C){const s=`
${D}
`;let g=j-C(s);const o=[];for(const a of $.split(`
`)){if(g-=C(a)+1,g<0)break;o.push(a)}const i=`${o.length>0?`${o.join(`
`)}
`:""}${s}`;return C(i)<=j?i:""}}),97378:((z,P,p)=>{p.d(P,{Dl:()=>C,HM:()=>$,ME:()=>j,i1:()=>D,iQ:()=>s,jl:()=>T,pP:()=>U,xw:()=>O});var w=p(81959);const y="http\
s://console.cloud.google.com";function O({project:i,region:a,service:c}){return`${y}/run/detail/${o(a)}/${o(c)}/revisions?project=${o(i)}`}function U({project:i,
region:a,service:c}){return`${y}/run/detail/${o(a)}/${o(c)}/metrics?project=${o(i)}`}function T(i){return`${y}/monitoring/dashboards?project=${o(i)}`}function $(i,a,c,E){
const _=`${new Date(c).toISOString()}%2F${new Date(E).toISOString()}`;return`${y}/logs/query;query=${o(a)};timeRange=${_}?project=${o(i)}`}function j(i,a){const[
,c,E]=/^projects\/([a-z0-9.:-]{1,100})\/traces\/([0-9a-f]{1,64})$/i.exec(i)??[];return c===void 0||E===void 0||!Number.isFinite(new Date(a).getTime())?null:$(c,
`trace="projects/${c}/traces/${E}"`,a-18e5,a+18e5)}function D(i,a){const c=g(a);return c===null?null:(0,w.q)(i,c)}function C(i,a){return a!==null&&/^https?:/.test(
a)&&URL.canParse(a)?(0,w.q)(i,new URL(a).href):null}function s(i,a){return`[${i}](${a.replace(/[()<>[\]\\`*|"]/g,o)})`}function g(i){if(i===null||!URL.canParse(
i))return null;const{protocol:a,host:c,username:E,password:_,href:A}=new URL(i);return a==="https:"&&c===new URL(y).host&&E===""&&_===""?A:null}function o(i){return encodeURIComponent(
i.toWellFormed()).replace(/[!'()*_~]/g,a=>`%${a.charCodeAt(0).toString(16).toUpperCase()}`)}})};
