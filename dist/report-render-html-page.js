"use strict";exports.id=8937,exports.ids=[8937],exports.modules={58937:((ve,B,$)=>{$.r(B),$.d(B,{renderPage:()=>pe});var D=$(77598),I=$(80788),L=$(89404),b=$(79856),J=$(81959);
class z{#e;constructor(r){this.#e=r}toString(){return this.#e}}function n(e,...r){return new z(e.map((t,i)=>i===0?t:`${C(r[i-1]??null)}${t}`).join(""))}function N(e){
return new z(e)}function U(e){return new z((0,b.Jf)(e))}function f(e){const r=(0,J.ky)(e).map(t=>{switch(t.kind){case"plain":return q(t.text);case"quote":return`\
<q>${(0,b.js)(t.text)}</q>`;case"code":return(0,b.js)(t.text)===""?"\u2013":`<code>${W((0,b.js)(t.text))}</code>`;case"link":return`<a href="${(0,b.K6)(t.address)}\
" rel="noopener noreferrer">${(0,b.js)(t.text)}</a>`}});return new z(r.join(""))}function W(e){return e.replace(/(?<=^| )--[a-z-]{1,40}/g,"<span>$&</span>")}function q(e){
const[,r="",t=""]=/^(\s*).*?(\s*)$/s.exec(e)??[];return e.trim()===""?e:`${r}${(0,b.js)(e,e.length)}${t}`}function C(e){return e===null||e===!1?"":typeof e=="st\
ring"?(0,b.js)(e):typeof e=="number"?String(e):e instanceof z?e.toString():e.map(C).join("")}var Q=$(41072);function E({name:e,columns:r,rows:t,more:i=0},s){if(t.
length===0)return null;const a=m=>r[m]?.figures===!0?n` class="n"`:null,o=r.map(({title:m},c)=>n`<th scope="col"${a(c)}>${m}</th>`),l=t.map(m=>n`<tr>${m.map((c,u)=>n`<td${a(
u)}>${X(c,s)}</td>`)}</tr>`),d=i>0&&n`<p class="note">${s.more((0,Q.B)(s.units).count(i))}</p>`;return n`<div class="scroll" tabindex="0" role="region" aria-label="${e}"><table><caption class="unseen">${e}</caption><thead><tr>${o}</tr></thead><tbody>${l}</tbody></table></div>${d}`}
function X(e,r){return typeof e=="string"?e.trim()===""?n`–`:f(e):e.word===""?n`${h(e.mark)}<span class="unseen">${r.marks[e.mark]}</span>`:n`<span class="state">${h(
e.mark)}${f(e.word)}</span>`}function S(e,r="facts"){const t=e.flatMap(([i,s])=>s===null?[]:[n`<div><dt>${i}</dt><dd>${f(s)}</dd></div>`]);return t.length===0?null:
n`<dl class="${r}">${t}</dl>`}function h(e){return n`<svg class="icon ${v(e)}" width="20" height="20" aria-hidden="true"><use href="#icon-${v(e)}"/></svg>`}function v(e){
return e==="ok"?"pass":e}const Z=n`<svg class="unseen" aria-hidden="true"><symbol id="icon-pass" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M5.8 10.4l2.8 2.8 5.6-6"/></symbol><symbol id="icon-fail" viewBox="0 0 20 20"><path class="body" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path d="M7 7l6 6M13 7l-6 6"/></symbol><symbol id="icon-open" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M7.6 7.8c0-3.2 4.9-3.2 4.9-.2 0 1.9-2.4 2.1-2.4 4.1M10.1 14.4v.3"/></symbol><symbol id="icon-warn" viewBox="0 0 20 20"><path class="body" d="M10 1.5L19.3 18H.7z"/><path d="M10 7.5v4.8M10 15v.3"/></symbol><symbol id="icon-waiting" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M10 5.5V10l3 2"/></symbol></svg>`,
j=18,_=22,R=58;function O({title:e,legend:r,panels:t,axis:i,notes:s,data:a},o){const l=r.map(([c,u])=>n`<li><i class="key ${c}"></i>${u}</li>`),d=t.map(c=>t.length>
1?n`<p class="plot-title">${c.title}</p>${T(c)}`:T(c)),m=a&&E({...a,rows:a.rows},o);return n`<figure>${e!==null&&n`<figcaption>${e}</figcaption>`}${l.length>0&&
n`<ul class="legend">${l}</ul>`}${d}${i!==null&&n`<p class="axis-title">${i}</p>`}${s.length>0&&n`<p class="note">${f(s.join(" "))}</p>`}${m&&n`<details class="data"><summary>${o.
figures}</summary>${m}</details>`}</figure>`}function T(e){const{id:r,title:t,description:i,height:s,x:a,y:o}=e,l=s+j+_,d=o.map(({at:u})=>n`<line class="grid" x1="0" x2="100%" y1="${g(
u,s)}" y2="${g(u,s)}"/>`),m=o.map(({at:u,label:x})=>n`<text x="${R-8}" y="${g(u,s)}" dy="0.32em" text-anchor="end">${x}</text>`),c=e.kind==="course"?re(e):ae(e);
return n`<div class="plot"><svg class="gutter" width="${R}" height="${l}" aria-hidden="true">${m}</svg><svg class="area" width="100%" height="${l}" role="img" aria-labelledby="${r}-title" aria-describedby="${r}-desc"><title id="${r}-title">${t}</title><desc id="${r}-desc">${i}</desc>${d}${c}<g class="axis">${a.
map(u=>ee(u,s))}</g></svg></div>`}function ee({at:e,label:r},t){const i=e<.04?"start":e>.96?"end":"middle";return n`<text x="${p(e)}" y="${t+j+16}" text-anchor="${i}">${r}</text>`}
function re({series:e,places:r,hints:t,limit:i,top:s,events:a,height:o}){const l=e.map(({tone:m,draw:c,values:u})=>{const x=u.map((k,M)=>k===null?null:{x:r[M]??
0,y:k/s,value:k});return c==="bars"?ne(x,r,m,o):te(x,m,i,e.length>1,o)}),d=.5/Math.max(1,r.length);return[l,i!==null&&se(i/s,o),t.map((m,c)=>{const u=r[c]??0;return m!==
""&&P(Math.max(0,u-d),Math.min(1,u+d),o,m)}),a.map(({at:m,hint:c})=>n`<g class="probe"><title>${c}</title><circle cx="${p(m)}" cy="${g(1,o)-8}" r="4.5"/></g>`)]}
function te(e,r,t,i,s){const a=[[]];for(const d of e)d===null?a.push([]):a.at(-1)?.push(d);const o=a.flat(),l=i?o.slice(-1):o;return[K(a.filter(d=>d.length>0),s,
`line ${r}`),l.map(d=>ie(d,s,!i&&t!==null&&d.value>t?"beyond":r,i?3.5:2.5))]}function ne(e,r,t,i){const s=.38/Math.max(1,r.length);return e.map(a=>a!==null&&a.value>
0&&H({left:a.x-s,right:a.x+s,high:a.y},i,t))}function ae({bars:e,outline:r,uprights:t,hints:i,height:s}){return[e.map(({tone:a,...o})=>H(o,s,a)),r.length>0&&K(r,
s,"line baseline"),t.map(({at:a,label:o,tone:l},d)=>oe(a,s,o,l,d)),i.map(({left:a,right:o,text:l})=>P(a,o,s,l))]}function p(e){return`${w(100*y(e))}%`}function g(e,r){
return w(j+(1-y(e))*r)}function H({left:e,right:r,high:t},i,s){const a=g(t,i),o=Math.max(g(0,i)-a,t>0?1.5:0),l=Math.max(0,y(r)-y(e));return n`<rect class="${s}" x="${p(
e)}" width="${p(l)}" y="${w(g(0,i)-o)}" height="${w(o)}"/>`}function K(e,r,t){const i=e.map(s=>s.map(({x:a,y:o},l)=>`${l===0?"M":"L"}${w(1e3*y(a))} ${w((1-y(o))*
r)}`).join("")).join("");return n`<svg x="0" y="${j}" width="100%" height="${r}" viewBox="0 0 1000 ${r}" preserveAspectRatio="none" overflow="visible"><path class="${t}" d="${i}" vector-effect="non-scaling-stroke"/></svg>`}
function ie(e,r,t,i){return n`<circle class="${t}" cx="${p(e.x)}" cy="${g(e.y,r)}" r="${i}"/>`}function se(e,r){const t=g(e,r);return n`<line class="budget" x1="0" x2="100%" y1="${t}" y2="${t}"/>`}
function oe(e,r,t,i,s){const a=g(1,r)-6+16*s,[o,l]=e>.6?["end",-5]:["start",5];return n`<line class="${i}" x1="${p(e)}" x2="${p(e)}" y1="${a-9}" y2="${g(0,r)}"/><text class="${i}-label" x="${p(
e)}" y="${a}" dx="${l}" text-anchor="${o}">${t}</text>`}function P(e,r,t,i){return n`<rect class="hint" x="${p(e)}" width="${p(r-e)}" y="${g(1,t)}" height="${t}"><title>${i}</title></rect>`}
function y(e){return Number.isFinite(e)?Math.min(1,Math.max(0,e)):0}function w(e){return Number(e.toFixed(2))}function le(e,r){switch(e.kind){case"text":return e.
note===!0?n`<p class="note">${f(e.text)}</p>`:n`<p>${f(e.text)}</p>`;case"heading":return n`<h3>${e.text}</h3>`;case"marked":return n`<p class="outcome">${h(e.mark)}<span>${f(
e.text)}</span></p>`;case"list":return e.ordered===!0?n`<ol class="steps">${e.items.map(Y)}</ol>`:n`<ul class="notices">${e.items.map(Y)}</ul>`;case"boxes":return n`<ul class="boxes">${e.
items.map(({mark:t,name:i,text:s})=>n`<li>${h(t)}<span class="unseen">${r.marks[t]}</span><span><b>${i}</b> ${f(s)}</span></li>`)}</ul>`;case"steps":return n`<ol class="timeline">${e.
steps.map(({mark:t,word:i,after:s,message:a})=>n`<li>${h(t)}<time>${s}</time><span><b>${i}</b> ${f(a)}</span></li>`)}</ol>`;case"table":return E(e.table,r);case"\
facts":return S(e.facts);case"findings":return de(e.findings,r);case"shares":return me(e.shares);case"command":return A(e.command);case"chart":return O(e.chart,
r)}}function Y({mark:e,name:r,text:t}){return n`<li>${e!==void 0&&h(e)}${r!==void 0&&n`<b>${r}</b> — `}${f(t)}</li>`}function A({text:e}){return n`<pre tabindex="0"><code>${U(
e)}</code></pre>`}function de(e,r){const t=e.filter(({mark:a})=>v(a)==="pass"),i=e.filter(({mark:a})=>v(a)!=="pass"),s=e.some(({chart:a})=>a!==null);return[i.map(
a=>F(a,!0,r)),t.length>0&&n`<details class="passed"><summary>${h("pass")}<span>${r.passed(t.length,t.map(({name:a})=>a))}</span></summary>${t.map(a=>F(a,!1,r))}</details>`,
s&&n`<p class="note">${r.chart.evidenceNote}</p>`]}function F(e,r,t){const{mark:i,word:s,name:a,value:o,limit:l,sample:d,interval:m,sentence:c,chart:u}=e,x=o!==
null&&l!==null,k=ce(e),{columns:M}=t,he=S([[M.seen,x?null:o],[M.sample,d],[M.interval,m]]),$e=x&&n`<span class="figure"><b>${o}</b> <small>${t.limit(l)}</small></span>`,
be=n`${h(i)}<span class="name">${a}</span>${$e}<span class="decision">${s}</span>`,V=u&&O(u,t);return n`<details class="finding ${v(i)}"${r&&n` open=""`}><summary>${be}</summary><div class="inside"><div><p>${f(
c)}</p>${V!==null&&k}${he}</div>${V??k}</div></details>`}function ce({gauge:e,mark:r}){if(e===null)return null;const{value:t,limit:i,low:s,high:a}=e,o=1.12*Math.
max(i,t,a??0),l=m=>m/o,d=s===null?null:n`<rect class="band" x="${p(l(s))}" width="${p(l(a??o)-l(s))}" y="5" height="12" rx="3"/>`;return n`<svg class="bullet ${v(
r)}" width="100%" height="22" aria-hidden="true"><rect class="allowed" width="${p(l(i))}" y="8" height="6"/><rect class="not-allowed" x="${p(l(i))}" width="${p(
1-l(i))}" y="8" height="6"/>${d}<line class="budget" x1="${p(l(i))}" x2="${p(l(i))}" y1="1" y2="21"/><circle class="value" cx="${p(l(t))}" cy="11" r="5"/></svg>`}
function me(e){const r=Math.max(100,e.reduce((s,{percent:a})=>s+a,0));let t=0;const i=e.map(({percent:s,ours:a})=>{const o=t;return t+=s/r,n`<rect class="${a?"s\
een":"others"}" x="${p(o)}" width="${p(s/r)}" height="14"/>`});return n`<svg class="shares" width="100%" height="14" aria-hidden="true">${i}</svg>`}const G=`
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
q{quotes:"\u201C" "\u201D";background:var(--sunk);border-radius:4px;padding:.1em .3em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
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
.waiting,.plain{--tone:var(--muted);--tint:var(--sunk)}
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
`.trim();function pe({language:e,head:r,figures:t,sections:i}){const s=(0,I.t)(e),a=i.filter(({notOnPage:c})=>c!==!0),o=`default-src 'none'; style-src 'sha256-${(0,D.
hash)("sha256",G,"base64")}'; base-uri 'none'; form-action 'none'`,l=[n`<meta charset="utf-8"/>`,n`<meta http-equiv="Content-Security-Policy" content="${N(o)}"/>`,
n`<meta name="viewport" content="width=device-width, initial-scale=1"/>`,n`<meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/>`,
n`<title>${r.verdict.word} — ${(0,L.wh)(r.subject)} · ion-verify</title>`,n`<style>${N(G)}</style>`],d=[Z,n`<a class="skip" href="#main">${s.page.skip}</a>`,
ue(r,s),n`<nav aria-label="${s.page.contents}"><ul>${a.map(({id:c,title:u})=>n`<li><a href="#${c}">${(0,L.wh)(u)}</a></li>`)}</ul></nav>`,n`<main id="main">${fe(
t)}${a.map(c=>ge(c,s))}</main>`];return`<!DOCTYPE html>
${n`<html lang="${e}"><head>${l}</head><body>${d}</body></html>`.toString()}
`}function ue({product:e,verdict:r,reason:t,now:i,about:s,links:a,linksLabel:o},l){const d=r.mark??"waiting",m=i&&n`<div class="now"><p><strong>${l.labels.now}</strong> ${f(
i.text)}</p>${i.command&&A(i.command)}</div>`;return n`<header class="verdict ${v(d)}"><p class="product">ion-verify · ${e}</p><h1><span class="badge">${h(d)}${r.
word}</span><span class="why">${f(t)}</span></h1>${m}${S(s,"about")}${a.length>0&&n`<p class="links"><span>${o}</span>${a.map(c=>f(c))}</p>`}</header>`}function fe(e){
if(e.length===0)return null;const r=e.map(({name:t,value:i,below:s,mark:a})=>n`<li class="tile ${a===null?"plain":v(a)}"><span class="name">${t}${a!==null&&h(a)}</span><strong>${f(
i)}</strong><small>${f(s)}</small></li>`);return n`<ul class="tiles">${r}</ul>`}function ge({id:e,title:r,blocks:t},i){const s=t.map(a=>le(a,i));return n`<section id="${e}" aria-labelledby="${e}-heading"><h2 id="${e}-heading">${f(
r)}</h2>${s}</section>`}})};
