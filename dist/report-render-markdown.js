"use strict";exports.id=9969,exports.ids=[9969],exports.modules={10073:((H,N,p)=>{p.d(N,{Bv:()=>S,ZG:()=>O,dJ:()=>C,eO:()=>T,eg:()=>D,fi:()=>M,u5:()=>y});var E=p(81959);function S(...s){
return s.flatMap(g=>g===null||g===!1?[]:g)}function C(s,g){const o=O(g);return o===null?[]:[...s===null?[]:[{kind:"heading",text:s}],{kind:"table",table:o}]}function O(s){
const{columns:g}=s,o=s.rows.filter(u=>u.slice(g.length>1?1:0).some($));if(o.length===0)return null;const i=g.map((u,_)=>o.some(j=>$(j[_])));if(o.length===s.rows.
length&&i.every(Boolean))return s;const a=u=>u.filter((_,j)=>i[j]);return{...s,columns:a(g),rows:o.map(a)}}function T(s){return s.flatMap(([g,o])=>o===null||(0,E.
z3)(o)?[]:[[g,o]])}function $(s){return s===void 0?!1:typeof s!="string"||!((0,E.z3)(s)||s==="–")}function M(s){return{title:s}}function y(s){return{title:s,figures:!0}}
function D(...s){return s.flatMap(g=>g===null?[]:[{kind:"chart",chart:g}])}}),33243:((H,N,p)=>{p.d(N,{CH:()=>s,dj:()=>M,qN:()=>y,tg:()=>D,zH:()=>$});var E=p(79856),
S=p(97378),C=p(81959),O=p(89404);const T=300;function $(o,i){return`<details><summary>${M(o)}</summary>

${i}

</details>`}function M(o){return(0,C.Mp)(o,i=>{if(i.kind!=="plain")return`<code>${(0,E.js)(i.text,200)}</code>`;const[,a="",u=""]=/^(\s*).*?(\s*)$/s.exec(i.text)??
[];return i.text.trim()===""?i.text:`${a}${(0,E.js)(i.text)}${u}`})}function y(...o){return o.filter(i=>typeof i=="string"&&i!=="").join(`

`)}function D(o){return(0,C.Mp)(o,i=>i.kind==="code"?(0,E.SS)(i.text,2e3):i.kind==="quote"?(0,E.SS)(i.text,500):g(i))}function s(o){const i=typeof o=="string"?o:
(0,O.x8)(o),a=(0,C.Mp)(i,u=>u.kind==="code"||u.kind==="quote"?(0,E.MZ)(u.text,T):g(u));return a.trim()===""?"–":a}function g(o){return o.kind==="link"?(0,S.iQ)(
o.text,o.address):o.text.replace(/[\\`*_[\]<>|~]/g,String.raw`\$&`).replace(/\s*\n\s*/g," ")}}),39969:((H,N,p)=>{p.d(N,{$5:()=>G,d5:()=>Z,BU:()=>Y,Gc:()=>ft,uW:()=>b,
tp:()=>z});function E(t){return t.length}function S(t,n){const e=n||{},l=(e.align||[]).concat(),d=e.stringLength||E,r=[],f=[],m=[],c=[];let U=0,w=-1;for(;++w<t.
length;){const v=[],B=[];let L=-1;for(t[w].length>U&&(U=t[w].length);++L<t[w].length;){const x=C(t[w][L]);if(e.alignDelimiters!==!1){const R=d(x);B[L]=R,(c[L]===
void 0||R>c[L])&&(c[L]=R)}v.push(x)}f[w]=v,m[w]=B}let h=-1;if(typeof l=="object"&&"length"in l)for(;++h<U;)r[h]=O(l[h]);else{const v=O(l);for(;++h<U;)r[h]=v}h=-1;
const et=[],st=[];for(;++h<U;){const v=r[h];let B="",L="";v===99?(B=":",L=":"):v===108?B=":":v===114&&(L=":");let x=e.alignDelimiters===!1?1:Math.max(1,c[h]-B.length-
L.length);const R=B+"-".repeat(x)+L;e.alignDelimiters!==!1&&(x=B.length+x+L.length,x>c[h]&&(c[h]=x),st[h]=x),et[h]=R}f.splice(1,0,et),m.splice(1,0,st),w=-1;const rt=[];
for(;++w<f.length;){const v=f[w],B=m[w],L=e.fillRows===!1?Math.max(1,f[w===1?0:w].length):U;h=-1;const x=[];for(;++h<L;){const R=v[h]||"";let k="",W="";if(e.alignDelimiters!==
!1){const F=c[h]-(B[h]||0),it=r[h];if(it===114)k=" ".repeat(F);else if(it===99){const q=F/2;F%2?(k=" ".repeat(q+.5),W=" ".repeat(q-.5)):(k=" ".repeat(q),W=k)}else
W=" ".repeat(F)}e.delimiterStart!==!1&&!h&&x.push("|"),e.padding!==!1&&!(e.alignDelimiters===!1&&R==="")&&(e.delimiterStart!==!1||h)&&x.push(" "),e.alignDelimiters!==
!1&&x.push(k),x.push(R),e.alignDelimiters!==!1&&x.push(W),e.padding!==!1&&x.push(" "),(e.delimiterEnd!==!1||h!==L-1)&&x.push("|")}rt.push(e.delimiterEnd===!1?x.
join("").replace(/ +$/,""):x.join(""))}return rt.join(`
`)}function C(t){return t==null?"":String(t)}function O(t){const n=typeof t=="string"?t.codePointAt(0):0;return n===67||n===99?99:n===76||n===108?108:n===82||n===
114?114:0}var T=p(10073),$=p(79856),M=p(41072),y=p(3420),D=p(75371),s=p(33243);const g="#4c78a8",o="#e45756",i=.1,a=10;function u(t){if(t.kind!=="course"||t.bare===
null)return"";const{bare:n,limit:e,series:l,title:d}=t,r=(l[0]?.values??[]).map(c=>(c??0)/n.divisor);if(r.every(c=>c===0))return"";const f=e===null?null:e/n.divisor,
m=ot(Math.max(...r,f??0),n.whole);return["```mermaid",...j(_(t)?[o]:[g,o]),"xychart-beta",`  title ${A(d)}`,`  x-axis ${A(n.xTitle)} 0 --> ${I(n.xTo)}`,`  y-axi\
s ${A(n.yTitle)} 0 --> ${I(m)}`,`  bar [${r.map(c=>c>0?I(c):`-${I(i*m)}`).join(", ")}]`,...f===null?[]:[`  line [${r.map(()=>I(f)).join(", ")}]`],"```"].join(`
`)}function _({series:t}){return t[0]?.tone==="beyond"}function j(t){return["---","config:","  xyChart:","    height: 360","  themeVariables:","    xyChart:",` \
     plotColorPalette: "${t.join(", ")}"`,"---"]}function A(t){return`"${t.replace(/["\n]/g," ").replace(/%+/g,"%")}"`}function I(t){const n=Math.min(Math.max(t,
0),1e15);return String(Number(n.toFixed(n<100?3:0)))}function ot(t,n){const e=Math.min(Math.max(t*1.05,.001),1e15),l=10**Math.floor(Math.log10(e)),d=[1,1.5,2,3,
4,5,6,8,10].find(r=>r*l>=e)??10;return n?Math.max(Math.ceil(d*l),a):d*l}var P=p(89404);const lt=1e6,at=20,ct=30,ut=16e3;function ft(t,n={}){const e=(0,D.wordsFor)(
t.language);return G([Z(t,e),...t.sections.flatMap(l=>b(l,e)),...(t.parts??[]).flatMap(l=>Y(l,e))],e,n)}function G(t,n,e={}){return(0,y.Uj)(t.filter(({text:l})=>l!==
""),e.most??lt,e.sayCut??n.cut,e.sayCutHard??n.cutHard,e.size??y.dp)}function Z(t,n){return{name:"",text:(0,s.qN)(`## ${(0,s.tg)((0,P.uh)(t.head))}`,Q(t,n)),importance:null}}
function Q(t,n){const{about:e,links:l,linksLabel:d,now:r}=t.head;return(0,s.qN)(r&&`**${n.labels.now}:** ${(0,s.tg)(r.text)}`,r?.command&&nt(r.command),e.map(([
f,m])=>(0,s.tg)(`${f} ${m}`)).join(" · "),l.length>0&&`${d}: ${l.map(s.tg).join(" · ")}`)}const dt=99;function Y({document:t,folded:n},e){const l=(0,P.uh)(t.head),
d=(0,P.wh)(t.head.subject),r=c=>({name:d,text:c,importance:null}),f=t.sections.flatMap(c=>b(c,e,4)).map(c=>({...c,name:`${d}: ${c.name}`,importance:(c.importance??
dt)/(n?100:1)})),m=Q(t,e);return n?[r(`<details><summary>${(0,s.dj)(l)}</summary>`),r(m),...f,r("</details>")]:[r((0,s.qN)(`### ${(0,s.tg)(l)}`,m)),...f]}function b({
title:t,blocks:n,importance:e,folded:l,untitled:d,pageOnly:r},f,m=3){const c=r===!0?"":(0,s.qN)(...n.map(w=>mt(w,f)));if(c==="")return[];const U=d===!0?c:(0,s.qN)(
`${"#".repeat(m)} ${(0,s.tg)(t)}`,c);return[{name:(0,P.wh)(t),text:l===!0?(0,s.zH)(t,c):U,importance:e}]}function mt(t,n){switch(t.kind){case"text":return(0,s.tg)(
t.text);case"heading":return`**${t.text}**`;case"marked":return`${P.B2[t.mark]} ${(0,s.tg)(t.text)}`;case"list":return K(t.items,t.ordered===!0,n);case"boxes":return t.
items.map(({mark:e,name:l,text:d})=>`- [${e==="ok"?"x":" "}] ${e==="ok"?"":`${P.B2[e]} `}${l} — ${(0,s.tg)(d)}`).join(`
`);case"steps":return X({name:"",columns:[{title:n.columns.after,figures:!0},{title:n.columns.state},{title:n.columns.message}],rows:t.steps.map(({mark:e,word:l,
after:d,message:r})=>[d,{mark:e,word:l},r])},n);case"table":return z(t.table,n);case"facts":return $t(t.facts,n);case"findings":return t.listed===!0?pt(t.findings,
n):gt(t.findings,n);case"command":return nt(t.command);case"chart":return(0,s.qN)(...t.chart.panels.map(u),t.chart.notes.map(s.tg).join(" "));case"shares":return""}}
function gt(t,n){const e=t.filter(({mark:r})=>r!=="pass"&&r!=="ok"),l=t.filter(({mark:r})=>r==="pass"||r==="ok"),d=l.map(({mark:r,name:f,sentence:m})=>({mark:r,
name:f,text:m}));return(0,s.qN)(V(e.filter(J),n),e.filter(r=>!J(r)).map(({mark:r,name:f,word:m})=>`${P.B2[r]} ${f}: ${m}`).join(" · "),l.length>0&&(0,s.zH)(`${P.
B2.pass} ${n.passed(l.length,l.map(r=>ht(r,n)))}`,(0,s.qN)(V(l.filter(({value:r,limit:f})=>r!==null&&f!==null),n),K(d,!1,n))))}function pt(t,n){const e=t.map(({
mark:l,name:d,value:r,limit:f,sentence:m})=>({mark:l,name:d,text:r===null||f===null?m:`${r} / ${f} — ${m}`}));return K(e,!1,n)}function J({value:t,limit:n,sample:e,
interval:l}){return[t,n,e,l].some(d=>d!==null)}function ht({name:t,value:n,limit:e},l){return n===null||e===null?t:l.passedFigure(t,n,e)}function V(t,n){const{check:e,
decision:l,seen:d,limit:r,sample:f,interval:m}=n.columns;return X({name:"",columns:[{title:e},{title:l},...[d,r,f,m].map(c=>({title:c,figures:!0}))],rows:t.map(
c=>[c.name,{mark:c.mark,word:c.word},c.value??"",c.limit??"",c.sample??"",c.interval??""])},n)}function X(t,n){const e=(0,T.ZG)(t);return e===null?"":z(e,n)}function K(t,n,e){
const l=t.slice(0,ct).map(({mark:d,name:r,text:f},m)=>{const c=n?`${m+1}.`:"-",U=d===void 0?"":`${P.B2[d]} `;return`${c} ${U}${r===void 0?"":`**${r}** — `}${(0,s.
tg)(f)}`});return(0,s.qN)(l.join(`
`),tt(t.length-l.length,e))}function z({columns:t,rows:n,more:e=0},l,d=at){if(n.length===0)return"";const r=n.slice(0,d),f=S([t.map(({title:m})=>(0,s.CH)(m)),...r.
map(m=>m.map(s.CH))],{align:t.map(({figures:m})=>m===!0?"r":"l"),alignDelimiters:!1});return(0,s.qN)(f,tt(n.length-r.length+e,l))}function tt(t,n){return t>0?n.
more((0,M.B)(n.units).count(t)):""}function $t(t,n){const e=[{title:n.columns.setting},{title:n.columns.value}];return z({name:"",columns:e,rows:(0,T.eO)(t)},n)}
function nt({text:t,language:n}){return(0,$.EU)(t,n,ut)}}),3420:((H,N,p)=>{p.d(N,{Uj:()=>O,dp:()=>S,yA:()=>C});const E=new TextEncoder;function S($){return E.encode(
$).length}function C($){let M=0;for(const y of $.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))M++;return $.length-M}function O($,M,y,D,s=S){const g=new Set,o=()=>{
const u=$.filter(j=>!g.has(j)).map(j=>j.text),_=$.filter(j=>g.has(j)).map(j=>j.name);return`${[...u,..._.length>0?[y(_)]:[]].join(`

`)}
`},i=$.filter(u=>u.importance!==null).toSorted((u,_)=>(u.importance??0)-(_.importance??0));let a=o();for(const u of i){if(s(a)<=M)return a;g.add(u),a=o()}return s(
a)<=M?a:T(a,M,D,s)}function T($,M,y,D){const s=`
${y}
`;let g=M-D(s);const o=[];for(const a of $.split(`
`)){if(g-=D(a)+1,g<0)break;o.push(a)}const i=`${o.length>0?`${o.join(`
`)}
`:""}${s}`;return D(i)<=M?i:""}}),97378:((H,N,p)=>{p.d(N,{Dl:()=>D,HM:()=>$,ME:()=>M,i1:()=>y,iQ:()=>s,jl:()=>T,pP:()=>O,xw:()=>C});var E=p(81959);const S="http\
s://console.cloud.google.com";function C({project:i,region:a,service:u}){return`${S}/run/detail/${o(a)}/${o(u)}/revisions?project=${o(i)}`}function O({project:i,
region:a,service:u}){return`${S}/run/detail/${o(a)}/${o(u)}/metrics?project=${o(i)}`}function T(i){return`${S}/monitoring/dashboards?project=${o(i)}`}function $(i,a,u,_){
const j=`${new Date(u).toISOString()}%2F${new Date(_).toISOString()}`;return`${S}/logs/query;query=${o(a)};timeRange=${j}?project=${o(i)}`}function M(i,a){const[
,u,_]=/^projects\/([a-z0-9.:-]{1,100})\/traces\/([0-9a-f]{1,64})$/i.exec(i)??[];return u===void 0||_===void 0||!Number.isFinite(new Date(a).getTime())?null:$(u,
`trace="projects/${u}/traces/${_}"`,a-18e5,a+18e5)}function y(i,a){const u=g(a);return u===null?null:(0,E.q)(i,u)}function D(i,a){return a!==null&&/^https?:/.test(
a)&&URL.canParse(a)?(0,E.q)(i,new URL(a).href):null}function s(i,a){return`[${i}](${a.replace(/[()<>[\]\\`*|"]/g,o)})`}function g(i){if(i===null||!URL.canParse(
i))return null;const{protocol:a,host:u,username:_,password:j,href:A}=new URL(i);return a==="https:"&&u===new URL(S).host&&_===""&&j===""?A:null}function o(i){return encodeURIComponent(
i.toWellFormed()).replace(/[!'()*_~]/g,a=>`%${a.charCodeAt(0).toString(16).toUpperCase()}`)}})};
