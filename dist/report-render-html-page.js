"use strict";exports.id=6272,exports.ids=[6272],exports.modules={36272:((Te,E,b)=>{b.r(E),b.d(E,{renderPage:()=>ze});var X=b(77598),q=b(75371),B=b(89404),x=b(79856),_=b(81959);
class M{#e;constructor(r){this.#e=r}toString(){return this.#e}}function a(e,...r){return new M(e.map((t,n)=>n===0?t:`${T(r[n-1]??null)}${t}`).join(""))}function L(e){
return new M(e)}function ee(e){return new M((0,x.Jf)(e))}function u(e){const r=(0,_.ky)(e).map(t=>{switch(t.kind){case"plain":return re(t.text);case"quote":return`\
<q>${(0,x.js)(t.text)}</q>`;case"code":return(0,x.js)(t.text)===""?"–":`<code>${te((0,x.js)(t.text))}</code>`;case"link":return`<a href="${(0,x.K6)(t.address)}\
" rel="noopener noreferrer">${(0,x.js)(t.text)}</a>`}});return new M(r.join(""))}function te(e){return e.replace(/(?<=^| )--[a-z-]{1,40}/g,"<span>$&</span>")}function re(e){
const[,r="",t=""]=/^(\s*).*?(\s*)$/s.exec(e)??[];return e.trim()===""?e:`${r}${(0,x.js)(e,e.length)}${t}`}function T(e){return e===null||e===!1?"":typeof e=="st\
ring"?(0,x.js)(e):typeof e=="number"?String(e):e instanceof M?e.toString():e.map(T).join("")}var C=b(10073),ne=b(41072);function N({name:e,columns:r,rows:t,more:n=0},s){
if(t.length===0)return null;const i=m=>r[m]?.figures===!0?a` class="n"`:null,o=r.map(({title:m},f)=>a`<th scope="col"${i(f)}>${m}</th>`),l=t.map(m=>a`<tr>${m.map(
(f,h)=>a`<td${i(h)}>${ae(f,s)}</td>`)}</tr>`),c=n>0&&a`<p class="note">${s.more((0,ne.B)(s.units).count(n))}</p>`;return a`<div class="scroll" tabindex="0" role="region" aria-label="${e}"><table><caption class="unseen">${e}</caption><thead><tr>${o}</tr></thead><tbody>${l}</tbody></table></div>${c}`}
function ae(e,r){return typeof e=="string"?e.trim()===""?a`–`:u(e):e.word===""?a`${v(e.mark)}<span class="unseen">${r.marks[e.mark]}</span>`:a`<span class="state">${v(
e.mark)}${u(e.word)}</span>`}function j(e,r="facts"){const t=(0,C.eO)(e).map(([n,s])=>a`<div><dt>${n}</dt><dd>${u(s)}</dd></div>`);return t.length===0?null:a`<dl class="${r}">${t}</dl>`}
function v(e){return a`<svg class="icon ${y(e)}" width="20" height="20" aria-hidden="true"><use href="#icon-${y(e)}"/></svg>`}function y(e){return e==="ok"?"pas\
s":e}const ie=a`<svg class="unseen" aria-hidden="true"><symbol id="icon-pass" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M5.8 10.4l2.8 2.8 5.6-6"/></symbol><symbol id="icon-fail" viewBox="0 0 20 20"><path class="body" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path d="M7 7l6 6M13 7l-6 6"/></symbol><symbol id="icon-open" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M7.6 7.8c0-3.2 4.9-3.2 4.9-.2 0 1.9-2.4 2.1-2.4 4.1M10.1 14.4v.3"/></symbol><symbol id="icon-warn" viewBox="0 0 20 20"><path class="body" d="M10 1.5L19.3 18H.7z"/><path d="M10 7.5v4.8M10 15v.3"/></symbol><symbol id="icon-waiting" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M10 5.5V10l3 2"/></symbol><symbol id="icon-off" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M6 10h8"/></symbol></svg>`,
S=18,se=22,oe=58,O=8,le=8,de=12;function R({title:e,legend:r,panels:t,axis:n,notes:s,data:i},o){const l=r.map(([d,g])=>a`<li><i class="key ${d}"></i>${g}</li>`),
c=Math.max(oe,...t.flatMap(({y:d})=>d.map(({label:g})=>O+ce(g)))),m=t.map(d=>t.length>1?a`<p class="plot-title">${d.title}</p>${G(d,c)}`:G(d,c)),f=i&&(0,C.ZG)(i),
h=f&&N(f,o);return a`<figure>${e!==null&&a`<figcaption>${e}</figcaption>`}${l.length>0&&a`<ul class="legend">${l}</ul>`}${m}${n!==null&&a`<p class="axis-title">${n}</p>`}${s.
length>0&&a`<p class="note">${u(s.join(" "))}</p>`}${h&&a`<details class="data"><summary>${o.figures}</summary>${h}</details>`}</figure>`}function G(e,r){const{
id:t,title:n,description:s,height:i,x:o,y:l}=e,c=i+S+se,m=l.map(({at:d})=>a`<line class="grid" x1="0" x2="100%" y1="${$(d,i)}" y2="${$(d,i)}"/>`),f=l.map(({at:d,
label:g})=>a`<text x="${r-O}" y="${$(d,i)}" dy="0.32em" text-anchor="end">${g}</text>`),h=e.kind==="course"?pe(e):ge(e);return a`<div class="plot"><svg class="gutter" width="${r}" height="${c}" aria-hidden="true">${f}</svg><svg class="area" width="100%" height="${c}" role="img" aria-labelledby="${t}-title" aria-describedby="${t}-desc"><title id="${t}-title">${n}</title><desc id="${t}-desc">${s}</desc>${m}${h}<g class="axis">${o.
map(d=>me(d,i))}</g></svg></div>`}function ce(e){return Array.from(e).reduce((r,t)=>r+(t>"⹿"?de:le),0)}function me({at:e,label:r},t){const n=e<.04?"start":e>.96?
"end":"middle";return a`<text x="${p(e)}" y="${t+S+16}" text-anchor="${n}">${r}</text>`}function pe({series:e,places:r,hints:t,limit:n,top:s,events:i,height:o}){
const l=e.map(({tone:m,draw:f,values:h})=>{const d=h.map((g,z)=>g===null?null:{x:r[z]??0,y:g/s,value:g});return f==="bars"?fe(d,r,m,o):ue(d,m,n,e.length>1,o)}),
c=.5/Math.max(1,r.length);return[l,n!==null&&$e(n/s,o),t.map((m,f)=>{const h=r[f]??0;return m!==""&&F(Math.max(0,h-c),Math.min(1,h+c),o,m)}),i.map(({at:m,hint:f})=>a`<g class="probe"><title>${f}</title><circle cx="${p(
m)}" cy="${$(1,o)-8}" r="4.5"/></g>`)]}function ue(e,r,t,n,s){const i=[[]];for(const c of e)c===null?i.push([]):i.at(-1)?.push(c);const o=i.flat(),l=n?o.slice(-1):
o;return[A(i.filter(c=>c.length>0),s,`line ${r}`),l.map(c=>he(c,s,!n&&t!==null&&c.value>t?"beyond":r,n?3.5:2.5))]}function fe(e,r,t,n){const s=.38/Math.max(1,r.
length);return e.map(i=>i!==null&&i.value>0&&P({left:i.x-s,right:i.x+s,high:i.y},n,t))}function ge({bars:e,outline:r,uprights:t,hints:n,height:s}){return[e.map(
({tone:i,...o})=>P(o,s,i)),r.length>0&&A(r,s,"line baseline"),t.map(({at:i,label:o,tone:l},c)=>ve(i,s,o,l,c)),n.map(({left:i,right:o,text:l})=>F(i,o,s,l))]}function p(e){
return`${k(100*w(e))}%`}function $(e,r){return k(S+(1-w(e))*r)}function P({left:e,right:r,high:t},n,s){const i=$(t,n),o=Math.max($(0,n)-i,t>0?1.5:0),l=Math.max(
0,w(r)-w(e));return a`<rect class="${s}" x="${p(e)}" width="${p(l)}" y="${k($(0,n)-o)}" height="${k(o)}"/>`}function A(e,r,t){const n=e.map(s=>s.map(({x:i,y:o},l)=>`${l===
0?"M":"L"}${k(1e3*w(i))} ${k((1-w(o))*r)}`).join("")).join("");return a`<svg x="0" y="${S}" width="100%" height="${r}" viewBox="0 0 1000 ${r}" preserveAspectRatio="none" overflow="visible"><path class="${t}" d="${n}" vector-effect="non-scaling-stroke"/></svg>`}
function he(e,r,t,n){return a`<circle class="${t}" cx="${p(e.x)}" cy="${$(e.y,r)}" r="${n}"/>`}function $e(e,r){const t=$(e,r);return a`<line class="budget" x1="0" x2="100%" y1="${t}" y2="${t}"/>`}
function ve(e,r,t,n,s){const i=$(1,r)-6+16*s,[o,l]=e>.6?["end",-5]:["start",5];return a`<line class="${n}" x1="${p(e)}" x2="${p(e)}" y1="${i-9}" y2="${$(0,r)}"/><text class="${n}-label" x="${p(
e)}" y="${i}" dx="${l}" text-anchor="${o}">${t}</text>`}function F(e,r,t,n){return a`<rect class="hint" x="${p(e)}" width="${p(r-e)}" y="${$(1,t)}" height="${t}"><title>${n}</title></rect>`}
function w(e){return Number.isFinite(e)?Math.min(1,Math.max(0,e)):0}function k(e){return Number(e.toFixed(2))}function be(e,r){switch(e.kind){case"text":return e.
note===!0?a`<p class="note">${u(e.text)}</p>`:a`<p>${u(e.text)}</p>`;case"heading":return a`<h3>${e.text}</h3>`;case"marked":return a`<p class="outcome">${v(e.mark)}<span>${u(
e.text)}</span></p>`;case"list":return e.ordered===!0?a`<ol class="steps">${e.items.map(H)}</ol>`:a`<ul class="notices">${e.items.map(H)}</ul>`;case"boxes":return a`<ul class="boxes">${e.
items.map(({mark:t,name:n,text:s})=>a`<li>${v(t)}<span class="unseen">${r.marks[t]}</span><span><b>${n}</b> ${u(s)}</span></li>`)}</ul>`;case"steps":return a`<ol class="timeline">${e.
steps.map(({mark:t,word:n,after:s,message:i})=>a`<li>${v(t)}<time>${s}</time><span><b>${n}</b> ${u(i)}</span></li>`)}</ol>`;case"table":return N(e.table,r);case"\
facts":return j(e.facts);case"findings":return xe(e.findings,r);case"shares":return we(e.shares);case"command":return I(e.command);case"chart":return R(e.chart,
r)}}function H({mark:e,name:r,text:t}){return a`<li>${e!==void 0&&v(e)}${r!==void 0&&a`<b>${r}</b> — `}${u(t)}</li>`}function I({text:e}){return a`<pre tabindex="0"><code>${ee(
e)}</code></pre>`}function xe(e,r){const t=e.filter(({mark:o})=>y(o)==="pass"),n=e.filter(({mark:o})=>y(o)!=="pass"),s=o=>o.some(({chart:l})=>l!==null),i=a`<p class="note">${r.
chart.evidenceNote}</p>`;return[n.map(o=>K(o,!0,r)),s(n)&&i,t.length>0&&a`<details class="passed"><summary>${v("pass")}<span>${r.passed(t.length,t.map(({name:o})=>o))}</span></summary>${t.
map(o=>K(o,!1,r))}${!s(n)&&s(t)&&i}</details>`]}function K(e,r,t){const{mark:n,word:s,name:i,value:o,limit:l,sample:c,interval:m,sentence:f,chart:h}=e,d=o!==null&&
l!==null,g=ye(e),{columns:z}=t,Be=j([[z.seen,d?null:o],[z.sample,c],[z.interval,m]]),Ee=d&&a`<span class="figure"><b>${o}</b> <small>${t.limit(l)}</small></span>`,
Le=a`${v(n)}<span class="name">${i}</span>${Ee}<span class="decision">${s}</span>`,Q=h&&R(h,t);return a`<details class="finding ${y(n)}"${r&&a` open=""`}><summary>${Le}</summary><div class="inside"><div><p>${u(
f)}</p>${Q!==null&&g}${Be}</div>${Q??g}</div></details>`}function ye({gauge:e,mark:r}){if(e===null)return null;const{value:t,limit:n,low:s,high:i}=e,o=1.12*Math.
max(n,t,i??0),l=m=>m/o,c=s===null?null:a`<rect class="band" x="${p(l(s))}" width="${p(l(i??o)-l(s))}" y="5" height="12" rx="3"/>`;return a`<svg class="bullet ${y(
r)}" width="100%" height="22" aria-hidden="true"><rect class="allowed" width="${p(l(n))}" y="8" height="6"/><rect class="not-allowed" x="${p(l(n))}" width="${p(
1-l(n))}" y="8" height="6"/>${c}<line class="budget" x1="${p(l(n))}" x2="${p(l(n))}" y1="1" y2="21"/><circle class="value" cx="${p(l(t))}" cy="11" r="5"/></svg>`}
function we(e){const r=Math.max(100,e.reduce((s,{percent:i})=>s+i,0));let t=0;const n=e.map(({percent:s,ours:i})=>{const o=t;return t+=s/r,a`<rect class="${i?"s\
een":"others"}" x="${p(o)}" width="${p(s/r)}" height="14"/>`});return a`<svg class="shares" width="100%" height="14" aria-hidden="true">${n}</svg>`}function ke({
id:e,document:r}){return r.sections.map(t=>({...t,id:`${e}-${t.id}`,blocks:t.blocks.map(n=>Me(n,e))}))}function Me(e,r){if(e.kind==="chart")return{...e,chart:Y(
e.chart,r)};if(e.kind!=="findings")return e;const t=e.findings.map(n=>({...n,chart:n.chart&&Y(n.chart,r)}));return{...e,findings:t}}function Y(e,r){return{...e,
panels:e.panels.map(t=>({...t,id:`${r}-${t.id}`}))}}const D=`
:root{color-scheme:light dark;--ground:#f4f6f8;--surface:#fff;--sunk:#eef1f4;--text:#18202a;--muted:#55606e;--edge:#d5dbe2;--link:#1f5fbf;--seen:#3b6fc4;--traff\
ic:#7b8fa8;--baseline:#8a4fb0;--pass:#17774a;--fail:#c2352b;--open:#8f5f00;--pass-ground:#e4f4ea;--fail-ground:#fdebe9;--open-ground:#fdf3dc}
@media screen and (prefers-color-scheme:dark){:root{--ground:#0d1117;--surface:#161c24;--sunk:#0f151c;--text:#e4e9ef;--muted:#9aa6b4;--edge:#2c3540;--link:#7fb2\
ff;--seen:#6c9ff0;--traffic:#71839b;--baseline:#c792ea;--pass:#4cc586;--fail:#ff7a70;--open:#e6b450;--pass-ground:#12291d;--fail-ground:#331715;--open-ground:#2\
e2410}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Apple SD Gothic Neo","Malgun\
 Gothic","Noto Sans KR","Noto Sans CJK KR",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
:lang(ko){word-break:keep-all}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88em}
code{background:var(--sunk);border-radius:4px;padding:.1em .3em;word-break:normal}
code span{white-space:nowrap}
q{quotes:"“" "”";background:var(--sunk);border-radius:4px;padding:.1em .3em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
small{color:var(--muted);font-size:.86em}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .8rem}
h3{font-size:.95rem;margin:1.4rem 0 .5rem}
p{margin:.4rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:.5rem;background:var(--surface);padding:.4rem .8rem;border-radius:6px;z-index:1}
.skip:focus{left:.5rem}
.verdict,nav,main{max-width:68rem;margin:0 auto;padding:0 1.25rem}
.verdict{padding-top:1.5rem}
.product{color:var(--muted);font-size:.85rem;letter-spacing:.02em;margin:0 0 .8rem}
h1{display:flex;flex-wrap:wrap;align-items:flex-start;gap:.5rem 1rem;font-size:1.3rem;line-height:1.4;font-weight:600;margin:0;padding:1.1rem 1.25rem;border-rad\
ius:12px;border:1px solid;background:var(--tint);border-color:var(--tone)}
.pass{--tone:var(--pass);--tint:var(--pass-ground)}
.fail{--tone:var(--fail);--tint:var(--fail-ground)}
.open,.warn{--tone:var(--open);--tint:var(--open-ground)}
.waiting,.off,.plain{--tone:var(--muted);--tint:var(--sunk)}
.badge{display:inline-flex;align-items:center;gap:.4rem;color:var(--tone);letter-spacing:.03em;font-weight:700;white-space:nowrap}
.why{display:block;flex:1 1 20rem}
.why::first-letter{text-transform:uppercase}
h1 code,h1 q{background:none;padding:0;border:0;font-family:inherit;font-size:inherit}
.icon{flex:none;vertical-align:-.25em;fill:none;stroke:var(--surface);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
symbol circle,symbol .body{fill:currentColor;stroke:none}
.icon{color:var(--tone)}
.badge .icon{width:1.5rem;height:1.5rem}
.now{margin-top:.9rem;padding:.7rem 1.25rem;border:1px solid var(--edge);border-radius:12px;background:var(--surface)}
.now p{margin:0}
.now pre{margin:.5rem 0 .2rem}
.boxes{list-style:none;margin:0;padding:0}
.boxes li{display:flex;gap:.6rem;align-items:flex-start;margin:.4rem 0}
dl{margin:0}dd{margin:0}
dt::first-letter,th::first-letter,.links a::first-letter,td>a::first-letter{text-transform:uppercase}
.links a{display:inline-block}
dt{color:var(--muted);font-size:.82rem}
.about{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:1rem 0 0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:.6rem 1.5rem;margin-top:.8rem}
.links{display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:.8rem 0 0;font-size:.92rem}
.links span{color:var(--muted)}
nav{margin-top:1.1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:0;padding:0}
nav a{display:block;padding:.2rem .7rem;border:1px solid var(--edge);border-radius:99px;background:var(--surface);color:var(--text);text-decoration:none;font-si\
ze:.86rem}
nav a:hover{border-color:var(--link)}
main{padding-bottom:4rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;list-style:none;margin:1.25rem 0 0;padding:0}
.tile{background:var(--surface);border:1px solid var(--edge);border-radius:10px;padding:.75rem .9rem;border-top:3px solid var(--tone)}
.tile.plain{border-top-color:var(--edge)}
.tile .name{display:flex;justify-content:space-between;gap:.5rem;color:var(--muted);font-size:.84rem}
.tile strong{display:block;font-size:1.45rem;line-height:1.35;font-weight:650}
section{background:var(--surface);border:1px solid var(--edge);border-radius:12px;padding:1.2rem 1.25rem;margin-top:1.25rem;scroll-margin-top:1rem}
.steps,.notices{margin:0;padding-left:1.4rem}
.steps li,.notices li{margin:.35rem 0}
.outcome{display:flex;gap:.7rem;align-items:flex-start;margin:0}
.scroll+.outcome,.note+.outcome{margin-top:.9rem}
.part{margin-top:1.25rem;scroll-margin-top:1rem}
.part>summary{font-weight:600;padding:.6rem 0;cursor:pointer}
.finding{border:1px solid var(--edge);border-left:4px solid var(--tone);border-radius:8px;margin-top:.7rem}
summary{cursor:pointer}
.finding>summary{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .7rem;padding:.65rem .9rem;list-style:none}
.finding>summary::-webkit-details-marker{display:none}
.finding>summary::after{content:"";width:.5rem;height:.5rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(45deg) translateY(-.15rem);flex:\
none}
.finding[open]>summary::after{transform:rotate(-135deg) translateY(-.1rem)}
.passed{margin-top:.9rem}
.passed>summary .icon{margin-right:.5rem;--tone:var(--pass)}
.finding .name{font-weight:600}
.finding .figure{margin-left:auto}
.finding .figure+.decision{margin-left:0}
.decision{color:var(--tone);font-weight:600;margin-left:auto}
.inside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,23rem),1fr));gap:1rem 2rem;padding:.1rem .9rem .9rem}
.inside>svg{max-width:26rem}
.inside .facts{grid-template-columns:repeat(auto-fill,minmax(min(100%,9rem),1fr))}
.bullet{display:block;margin:.5rem 0;overflow:visible}
.allowed{fill:var(--pass);opacity:.28}.not-allowed{fill:var(--fail);opacity:.22}
.band{fill:var(--tone);opacity:.45}
.value{fill:var(--tone);stroke:var(--surface);stroke-width:2}
figure{margin:0}
figure+figure,figure+.outcome{margin-top:1.2rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,23rem),1fr));gap:1.5rem 2rem}
figcaption{font-weight:600;font-size:.92rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;margin:.3rem 0 .2rem;padding:0;font-size:.84rem;color:var(--muted)}
.key{display:inline-block;width:.75rem;height:.75rem;border-radius:2px;margin-right:.4rem;background:currentColor}
.key.within,.key.seen{color:var(--seen)}.key.beyond,.key.fail{color:var(--fail)}.key.traffic{color:var(--traffic)}.key.pass{color:var(--pass)}
.key.baseline{height:0;border-top:2px solid var(--baseline);vertical-align:.3em;background:none}
.key.budget{height:0;border-top:2px dashed var(--text);border-radius:0;vertical-align:.3em;background:none}
.key.probe{border-radius:50%;color:var(--open)}
.plot{display:flex}
.plot text{fill:var(--muted);font-size:12px}
.gutter{flex:none}.area{flex:1;min-width:0;overflow:visible}
.grid{stroke:var(--edge);stroke-width:1;shape-rendering:crispEdges}
.within,circle.seen,rect.seen{fill:var(--seen)}
.beyond{fill:var(--fail)}
.traffic{fill:var(--traffic)}
.others{fill:var(--edge)}
circle.pass{fill:var(--pass)}circle.fail{fill:var(--fail)}
.line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.line.seen{stroke:var(--seen)}.line.pass{stroke:var(--pass)}.line.fail{stroke:var(--fail)}.line.baseline{stroke:var(--baseline)}
line.budget{stroke:var(--text);stroke-width:1.5;stroke-dasharray:5 4}
line.marker{stroke:var(--muted);stroke-width:1.5}
.plot .budget-label,.plot .marker-label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--surface);stroke-width:4px;stroke-linejoin:round}
.probe circle{fill:var(--open)}
.hint{fill:var(--text);fill-opacity:0}
.hint:hover{fill-opacity:.08}
.plot-title{margin:.9rem 0 0;font-size:.86rem;color:var(--muted)}
.axis-title{margin:0;text-align:right;font-size:.8rem;color:var(--muted)}
.note{color:var(--muted);font-size:.86rem}
.data{margin-top:.5rem;font-size:.88rem}
.data>summary{color:var(--link);width:max-content}
.data .scroll{max-height:20rem}
.scroll{overflow:auto;margin-top:.4rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--edge);overflow-wrap:normal}
th{color:var(--muted);font-weight:600;font-size:.82rem;white-space:nowrap;background:var(--surface)}
.data th{position:sticky;top:0}
td{min-width:4.5rem}
td code{background:none;padding:0;overflow-wrap:anywhere}
td:last-child code{display:inline-block;min-width:12rem}
.n{text-align:right;white-space:nowrap}
.n+:not(.n){padding-left:1.2rem}
.state{display:inline-flex;gap:.35rem;align-items:center;white-space:nowrap}
.timeline{list-style:none;margin:0;padding:0}
.timeline li{display:flex;gap:.7rem;align-items:baseline;position:relative;padding-bottom:.7rem}
.timeline li:not(:last-child)::before{content:"";position:absolute;left:9px;top:1.5rem;bottom:-.1rem;border-left:2px solid var(--edge)}
.timeline time{color:var(--muted);min-width:3.5rem}
.shares{display:block;border-radius:7px;margin-bottom:.4rem}
.shares rect{stroke:var(--surface);stroke-width:2}
pre{margin:.3rem 0;padding:.7rem .9rem;background:var(--sunk);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere}
pre code{background:none;padding:0}
@media (max-width:40rem){.verdict,nav,main{padding-left:.8rem;padding-right:.8rem}section{padding:1rem .8rem}h1{font-size:1.12rem;padding:.9rem}.finding>summary\
 .figure{order:1;flex-basis:100%;margin-left:2rem}.finding .figure+.decision{margin-left:auto}.gutter{margin-left:-.5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light;--ground:#fff;--text:#000;--muted:#444c56}body{font-size:10.5pt}nav,.skip,.data,.finding>summary::after{display:none}.verd\
ict,main{max-width:none;padding:0}section{border:0;padding:0;margin-top:1.4rem}h2,h3,figcaption{break-after:avoid}figure,tr,li,.finding{break-inside:avoid}.scro\
ll{overflow:visible}th,td,.n{white-space:normal;min-width:0;overflow-wrap:anywhere}td:last-child code{min-width:0}:is(.finding,.passed):not([open])::details-con\
tent{content-visibility:visible;display:block}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();function ze({language:e,head:r,figures:t,sections:n,parts:s=[]}){const i=(0,q.wordsFor)(e),o=n.filter(V),l=[...o,...s.map(({id:d,document:g})=>({id:d,title:`${g.
head.subject}: ${g.head.verdict.word}`}))],c=`default-src 'none'; style-src 'sha256-${(0,X.hash)("sha256",D,"base64")}'; base-uri 'none'; form-action 'none'`,m=[
a`<meta charset="utf-8"/>`,a`<meta http-equiv="Content-Security-Policy" content="${L(c)}"/>`,a`<meta name="viewport" content="width=device-width, initial-scale=1"/>`,
a`<meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/>`,a`<title>${r.verdict.word} — ${(0,B.wh)(r.subject)} · ion-verify</title>`,
a`<style>${L(D)}</style>`],f=[ie,a`<a class="skip" href="#main">${i.page.skip}</a>`,je(r,i),a`<nav aria-label="${i.page.contents}"><ul>${l.map(({id:d,title:g})=>a`<li><a href="#${d}">${(0,B.
wh)(g)}</a></li>`)}</ul></nav>`,a`<main id="main">${W(t)}${o.map(d=>Z(d,i))}${s.map(d=>Se(d,i))}</main>`];return`<!DOCTYPE html>
${a`<html lang="${e}"><head>${m}</head><body>${f}</body></html>`.toString()}
`}function je(e,r){const{product:t,verdict:n,reason:s,about:i}=e,o=n.mark??"waiting";return a`<header class="verdict ${y(o)}"><p class="product">ion-verify · ${t}</p><h1><span class="badge">${v(
o)}${n.word}</span><span class="why">${u(s)}</span></h1>${J(e,r)}${j(i,"about")}${U(e)}</header>`}function V({notOnPage:e}){return e!==!0}function Se(e,r){const{
head:t,figures:n}=e.document,s=a`${J(t,r)}${j(t.about,"about")}${U(t)}${W(n)}${ke(e).filter(V).map(i=>Z(i,r))}`;return a`<details class="part" id="${e.id}"${!e.
folded&&a` open=""`}><summary>${u((0,B.uh)(t))}</summary>${s}</details>`}function J({now:e},r){return e&&a`<div class="now"><p><strong>${r.labels.now}</strong> ${u(
e.text)}</p>${e.command&&I(e.command)}</div>`}function U({links:e,linksLabel:r}){return e.length===0?null:a`<p class="links"><span>${r}</span>${e.map(t=>u(t))}</p>`}
function W(e){if(e.length===0)return null;const r=e.map(({name:t,value:n,below:s,mark:i})=>a`<li class="tile ${i===null?"plain":y(i)}"><span class="name">${t}${i!==
null&&v(i)}</span><strong>${u(n)}</strong><small>${u(s)}</small></li>`);return a`<ul class="tiles">${r}</ul>`}function Z({id:e,title:r,blocks:t},n){const s=t.map(
i=>be(i,n));return a`<section id="${e}" aria-labelledby="${e}-heading"><h2 id="${e}-heading">${u(r)}</h2>${s}</section>`}})};
