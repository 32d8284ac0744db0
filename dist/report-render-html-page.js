"use strict";exports.id=`report-render-html-page`,exports.ids=[`report-render-html-page`],exports.modules={
58937:((e,t,n)=>{n.r(t),n.d(t,{renderPage:()=>G});var r=n(77598),i=n(71035),a=n(89404),o=n(10073),s=n(79856),c=n(81959);class l{#e;constructor(e){this.#e=e}toString(){return this.#e}}function u(e,...t){return new l(e.map((e,n)=>n===0?e:`${g(t[n-1]??null)}${e}`).join(``))}function d(e){return new l(e)}function f(e){return new l((0,s.Jf)(e))}function p(e){let t=(0,c.ky)(e).map(e=>{switch(e.kind){case`plain`:return h(e.text);case`quote`:return`<q>${(0,s.js)(e.text)}</q>`;case`code`:return(0,s.js)(e.text)===``?`–`:`<code>${m((0,s.js)(e.text))}</code>`;case`link`:return`<a href="${(0,s.K6)(e.address)}" rel="noopener noreferrer">${(0,s.js)(e.text)}</a>`}});return new l(t.join(``))}function m(e){return e.replace(/^[A-Za-z0-9-]{1,16}$|(?<=^| )--[a-z-]{1,40}/g,`<span>$&</span>`)}function h(e){let[,t=``,n=``]=/^(\s*).*?(\s*)$/s.exec(e)??[];return e.trim()===``?e:`${t}${(0,s.js)(e,e.length)}${n}`}function g(e){return e===null||e===!1?``:typeof e==`string`?(0,s.js)(e):typeof e==`number`?String(e):e instanceof l?e.toString():e.map(g).join(``)}function _({name:e,columns:t,rows:n,more:r=0},i){if(n.length===0)return null;let o=e=>t[e]?.figures===!0?u` class="n"`:null;return u`<div class="scroll" tabindex="0" role="region" aria-label="${e}"><table><caption class="unseen">${e}</caption><thead><tr>${t.map(({title:e},t)=>u`<th scope="col"${o(t)}>${e}</th>`)}</tr></thead><tbody>${n.map(e=>u`<tr>${e.map((e,t)=>u`<td${o(t)}>${v(e,i)}</td>`)}</tr>`)}</tbody></table></div>${r>0&&u`<p class="note">${(0,a.R3)(r,i)}</p>`}`}function v(e,t){return typeof e==`string`?e.trim()===``?u`–`:p(e):e.word===``?u`${b(e.mark)}<span class="unseen">${t.marks[e.mark]}</span>`:u`<span class="state">${b(e.mark)}${p(e.word)}</span>`}function y(e,t=`facts`){let n=(0,o.eO)(e).map(([e,t])=>u`<div><dt>${e}</dt><dd>${p(t)}</dd></div>`);return n.length===0?null:u`<dl class="${t}">${n}</dl>`}function b(e){return u`<svg class="icon ${x(e)}" width="20" height="20" aria-hidden="true"><use href="#icon-${x(e)}"/></svg>`}function x(e){return e===`ok`?`pass`:e}let S=u`<svg class="unseen" aria-hidden="true"><symbol id="icon-pass" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M5.8 10.4l2.8 2.8 5.6-6"/></symbol><symbol id="icon-fail" viewBox="0 0 20 20"><path class="body" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path d="M7 7l6 6M13 7l-6 6"/></symbol><symbol id="icon-open" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M7.6 7.8c0-3.2 4.9-3.2 4.9-.2 0 1.9-2.4 2.1-2.4 4.1M10.1 14.4v.3"/></symbol><symbol id="icon-warn" viewBox="0 0 20 20"><path class="body" d="M10 1.5L19.3 18H.7z"/><path d="M10 7.5v4.8M10 15v.3"/></symbol><symbol id="icon-waiting" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M10 5.5V10l3 2"/></symbol><symbol id="icon-off" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M6 10h8"/></symbol></svg>`;function C({title:e,legend:t,panels:n,axis:r,notes:i,data:a},s){let c=t.map(([e,t])=>u`<li><i class="key ${e}"></i>${t}</li>`),l=Math.max(58,...n.flatMap(({y:e})=>e.map(({label:e})=>8+ee(e)))),d=n.map(e=>n.length>1?u`<p class="plot-title">${e.title}</p>${w(e,l)}`:w(e,l)),f=a&&(0,o.ZG)(a),m=f&&_(f,s);return u`<figure>${e!==null&&u`<figcaption>${e}</figcaption>`}${c.length>0&&u`<ul class="legend">${c}</ul>`}${d}${r!==null&&u`<p class="axis-title">${r}</p>`}${i.length>0&&u`<p class="note">${p(i.join(` `))}</p>`}${m&&u`<details class="data"><summary>${s.figures}</summary>${m}</details>`}</figure>`}function w(e,t){let{id:n,title:r,description:i,height:a,x:o,y:s}=e,c=a+18+22,l=s.map(({at:e})=>u`<line class="grid" x1="0" x2="100%" y1="${k(e,a)}" y2="${k(e,a)}"/>`);return u`<div class="plot"><svg class="gutter" width="${t}" height="${c}" aria-hidden="true">${s.map(({at:e,label:n})=>u`<text x="${t-8}" y="${k(e,a)}" dy="0.32em" text-anchor="end">${n}</text>`)}</svg><svg class="area" width="100%" height="${c}" role="img" aria-labelledby="${n}-title" aria-describedby="${n}-desc"><title id="${n}-title">${r}</title><desc id="${n}-desc">${i}</desc>${l}${e.kind===`course`?T(e):ne(e)}<g class="axis">${o.map(e=>te(e,a))}</g></svg></div>`}function ee(e){return Array.from(e).reduce((e,t)=>e+(t>`⹿`?12:8),0)}function te({at:e,label:t},n){let r=e<.04?`start`:e>.96?`end`:`middle`;return u`<text x="${O(e)}" y="${n+18+16}" text-anchor="${r}">${t}</text>`}function T({series:e,places:t,hints:n,limit:r,top:i,events:a,height:o}){let s=e.map(({tone:n,draw:a,values:s})=>{let c=s.map((e,n)=>e===null?null:{x:t[n]??0,y:e/i,value:e});return a===`bars`?D(c,t,n,o):E(c,n,r,e.length>1,o)}),c=.5/Math.max(1,t.length);return[s,r!==null&&N(r/i,o),n.map((e,n)=>{let r=t[n]??0;return e!==``&&F(Math.max(0,r-c),Math.min(1,r+c),o,e)}),a.map(({at:e,hint:t})=>u`<g class="probe"><title>${t}</title><circle cx="${O(e)}" cy="${k(1,o)-8}" r="4.5"/></g>`)]}function E(e,t,n,r,i){let a=[[]];for(let t of e)t===null?a.push([]):a.at(-1)?.push(t);let o=a.flat(),s=r?o.slice(-1):o;return[j(a.filter(e=>e.length>0),i,`line ${t}`),s.map(e=>M(e,i,!r&&n!==null&&e.value>n?`beyond`:t,r?3.5:2.5))]}function D(e,t,n,r){let i=.38/Math.max(1,t.length);return e.map(e=>e!==null&&e.value>0&&A({left:e.x-i,right:e.x+i,high:e.y},r,n))}function ne({bars:e,outline:t,uprights:n,hints:r,height:i}){return[e.map(({tone:e,...t})=>A(t,i,e)),t.length>0&&j(t,i,`line baseline`),n.map(({at:e,label:t,tone:n},r)=>P(e,i,t,n,r)),r.map(({left:e,right:t,text:n})=>F(e,t,i,n))]}function O(e){return`${L(100*I(e))}%`}function k(e,t){return L(18+(1-I(e))*t)}function A({left:e,right:t,high:n},r,i){let a=k(n,r),o=Math.max(k(0,r)-a,n>0?1.5:0),s=Math.max(0,I(t)-I(e));return u`<rect class="${i}" x="${O(e)}" width="${O(s)}" y="${L(k(0,r)-o)}" height="${L(o)}"/>`}function j(e,t,n){return u`<svg x="0" y="${18}" width="100%" height="${t}" viewBox="0 0 1000 ${t}" preserveAspectRatio="none" overflow="visible"><path class="${n}" d="${e.map(e=>e.map(({x:e,y:n},r)=>`${r===0?`M`:`L`}${L(1e3*I(e))} ${L((1-I(n))*t)}`).join(``)).join(``)}" vector-effect="non-scaling-stroke"/></svg>`}function M(e,t,n,r){return u`<circle class="${n}" cx="${O(e.x)}" cy="${k(e.y,t)}" r="${r}"/>`}function N(e,t){let n=k(e,t);return u`<line class="budget" x1="0" x2="100%" y1="${n}" y2="${n}"/>`}function P(e,t,n,r,i){let a=k(1,t)-6+16*i,[o,s]=e>.6?[`end`,-5]:[`start`,5];return u`<line class="${r}" x1="${O(e)}" x2="${O(e)}" y1="${a-9}" y2="${k(0,t)}"/><text class="${r}-label" x="${O(e)}" y="${a}" dx="${s}" text-anchor="${o}">${n}</text>`}function F(e,t,n,r){return u`<rect class="hint" x="${O(e)}" width="${O(t-e)}" y="${k(1,n)}" height="${n}"><title>${r}</title></rect>`}function I(e){return Number.isFinite(e)?Math.min(1,Math.max(0,e)):0}function L(e){return Number(e.toFixed(2))}function re(e,t){switch(e.kind){case`text`:return e.note===!0?u`<p class="note">${p(e.text)}</p>`:u`<p>${p(e.text)}</p>`;case`heading`:return u`<h3>${e.text}</h3>`;case`marked`:return u`<p class="outcome">${b(e.mark)}<span>${p(e.text)}</span></p>`;case`list`:return e.ordered===!0?u`<ol class="steps">${e.items.map(R)}</ol>`:u`<ul class="notices">${e.items.map(R)}</ul>`;case`boxes`:return u`<ul class="boxes">${e.items.map(({mark:e,name:n,text:r})=>u`<li>${b(e)}<span class="unseen">${t.marks[e]}</span><span><b>${n}</b> ${p(r)}</span></li>`)}</ul>`;case`steps`:return u`<ol class="timeline">${e.steps.map(({mark:e,word:t,after:n,message:r})=>u`<li>${b(e)}<time>${n}</time><span><b>${t}</b> ${p(r)}</span></li>`)}</ol>`;case`table`:return _(e.table,t);case`facts`:return y(e.facts);case`findings`:return B(e.findings,t);case`shares`:return U(e.shares);case`command`:return z(e.command);case`chart`:return C(e.chart,t)}}function R({mark:e,name:t,text:n}){return u`<li>${e!==void 0&&b(e)}${t!==void 0&&u`<b>${t}</b> — `}${p(n)}</li>`}function z({text:e}){return u`<pre tabindex="0"><code>${f(e)}</code></pre>`}function B(e,t){let{passed:n,open:r}=(0,o.vx)(e),i=e=>e.some(({chart:e})=>e!==null),a=u`<p class="note">${t.chart.evidenceNote}</p>`;return[r.map(e=>V(e,!0,t)),i(r)&&a,n.length>0&&u`<details class="passed"><summary>${b(`pass`)}<span>${t.passed(n.length,n.map(({name:e})=>e))}</span></summary>${n.map(e=>V(e,!1,t))}${!i(r)&&i(n)&&a}</details>`]}function V(e,t,n){let{mark:r,word:i,name:a,value:o,limit:s,sample:c,interval:l,sentence:d,chart:f}=e,m=o!==null&&s!==null,h=H(e),{columns:g}=n,_=y([[g.seen,m?null:o],[g.sample,c],[g.interval,l]]),v=m&&u`<span class="figure"><b>${o}</b> <small>${n.limit(s)}</small></span>`,S=u`${b(r)}<span class="name">${a}</span>${v}<span class="decision">${i}</span>`,w=f&&C(f,n);return u`<details class="finding ${x(r)}"${t&&u` open=""`}><summary>${S}</summary><div class="inside"><div><p>${p(d)}</p>${w!==null&&h}${_}</div>${w??h}</div></details>`}function H({gauge:e,mark:t}){if(e===null)return null;let{value:n,limit:r,low:i,high:a}=e,o=1.12*Math.max(r,n,a??0),s=e=>e/o,c=i===null?null:u`<rect class="band" x="${O(s(i))}" width="${O(s(a??o)-s(i))}" y="5" height="12" rx="3"/>`;return u`<svg class="bullet ${x(t)}" width="100%" height="22" aria-hidden="true"><rect class="allowed" width="${O(s(r))}" y="8" height="6"/><rect class="not-allowed" x="${O(s(r))}" width="${O(1-s(r))}" y="8" height="6"/>${c}<line class="budget" x1="${O(s(r))}" x2="${O(s(r))}" y1="1" y2="21"/><circle class="value" cx="${O(s(n))}" cy="11" r="5"/></svg>`}function U(e){let t=Math.max(100,e.reduce((e,{percent:t})=>e+t,0)),n=0;return u`<svg class="shares" width="100%" height="14" aria-hidden="true">${e.map(({percent:e,ours:r})=>{let i=n;return n+=e/t,u`<rect class="${r?`seen`:`others`}" x="${O(i)}" width="${O(e/t)}" height="14"/>`})}</svg>`}let W=`:root{color-scheme:light dark;--ground:#f4f6f8;--surface:#fff;--sunk:#eef1f4;--text:#18202a;--muted:#55606e;--edge:#d5dbe2;--link:#1f5fbf;--seen:#3b6fc4;--traffic:#7b8fa8;--baseline:#8a4fb0;--pass:#17774a;--fail:#c2352b;--open:#8f5f00;--pass-ground:#e4f4ea;--fail-ground:#fdebe9;--open-ground:#fdf3dc}
@media screen and (prefers-color-scheme:dark){:root{--ground:#0d1117;--surface:#161c24;--sunk:#0f151c;--text:#e4e9ef;--muted:#9aa6b4;--edge:#2c3540;--link:#7fb2ff;--seen:#6c9ff0;--traffic:#71839b;--baseline:#c792ea;--pass:#4cc586;--fail:#ff7a70;--open:#e6b450;--pass-ground:#12291d;--fail-ground:#331715;--open-ground:#2e2410}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
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
h1{display:flex;flex-wrap:wrap;align-items:flex-start;gap:.5rem 1rem;font-size:1.3rem;line-height:1.4;font-weight:600;margin:0;padding:1.1rem 1.25rem;border-radius:12px;border:1px solid;background:var(--tint);border-color:var(--tone)}
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
nav a{display:block;padding:.2rem .7rem;border:1px solid var(--edge);border-radius:99px;background:var(--surface);color:var(--text);text-decoration:none;font-size:.86rem}
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
.finding>summary::after{content:"";width:.5rem;height:.5rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(45deg) translateY(-.15rem);flex:none}
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
@media (max-width:40rem){.verdict,nav,main{padding-left:.8rem;padding-right:.8rem}section{padding:1rem .8rem}h1{font-size:1.12rem;padding:.9rem}.finding>summary .figure{order:1;flex-basis:100%;margin-left:2rem}.finding .figure+.decision{margin-left:auto}.gutter{margin-left:-.5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light;--ground:#fff;--text:#000;--muted:#444c56}body{font-size:10.5pt}nav,.skip,.data,.finding>summary::after{display:none}.verdict,main{max-width:none;padding:0}section{border:0;padding:0;margin-top:1.4rem}h2,h3,figcaption{break-after:avoid}figure,tr,li,.finding{break-inside:avoid}.scroll{overflow:visible}th,td,.n{white-space:normal;min-width:0;overflow-wrap:anywhere}td:last-child code{min-width:0}:is(.finding,.passed):not([open])::details-content{content-visibility:visible;display:block}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;function G({language:e,head:t,figures:n,sections:o,parts:s=[]}){let c=(0,i.wordsFor)(e),l=o.filter(q),f=[...l,...s.map(({id:e,document:t})=>({id:e,title:`${t.head.subject}: ${t.head.verdict.word}`}))],p=`default-src 'none'; style-src 'sha256-${(0,r.hash)(`sha256`,W,`base64`)}'; base-uri 'none'; form-action 'none'`;return`<!DOCTYPE html>\n${u`<html lang="${e}"><head>${[u`<meta charset="utf-8"/>`,u`<meta http-equiv="Content-Security-Policy" content="${d(p)}"/>`,u`<meta name="viewport" content="width=device-width, initial-scale=1"/>`,u`<meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/>`,u`<title>${t.verdict.word} — ${(0,a.wh)(t.subject)} · ion-verify</title>`,u`<style>${d(W)}</style>`]}</head><body>${[S,u`<a class="skip" href="#main">${c.page.skip}</a>`,K(t,c),u`<nav aria-label="${c.page.contents}"><ul>${f.map(({id:e,title:t})=>u`<li><a href="#${e}">${(0,a.wh)(t)}</a></li>`)}</ul></nav>`,u`<main id="main">${Z(n)}${l.map(e=>Q(e,c))}${s.map(e=>J(e,c))}</main>`]}</body></html>`.toString()}\n`}function K(e,t){let{product:n,verdict:r,reason:i,about:a}=e,o=r.mark??`waiting`;return u`<header class="verdict ${x(o)}"><p class="product">ion-verify · ${n}</p><h1><span class="badge">${b(o)}${r.word}</span><span class="why">${p(i)}</span></h1>${Y(e,t)}${y(a,`about`)}${X(e,t)}</header>`}function q({notOnPage:e}){return e!==!0}function J(e,t){let{head:n,figures:r}=e.document,i=u`${Y(n,t)}${y(n.about,`about`)}${X(n,t)}${Z(r)}${ie(e).filter(q).map(e=>Q(e,t))}`;return u`<details class="part" id="${e.id}"${!e.folded&&u` open=""`}><summary>${p((0,a.uh)(n))}</summary>${i}</details>`}function Y({now:e},t){return e&&u`<div class="now"><p><strong>${t.labels.now}</strong> ${p(e.text)}</p>${e.command&&z(e.command)}</div>`}function X({links:e},t){return e.length===0?null:u`<p class="links"><span>${t.labels.open}</span>${e.map(e=>p(e))}</p>`}function Z(e){return e.length===0?null:u`<ul class="tiles">${e.map(({name:e,value:t,below:n,mark:r})=>u`<li class="tile ${r===null?`plain`:x(r)}"><span class="name">${e}${r!==null&&b(r)}</span><strong>${p(t)}</strong><small>${p(n)}</small></li>`)}</ul>`}function Q({id:e,title:t,blocks:n},r){let i=n.map(e=>re(e,r));return u`<section id="${e}" aria-labelledby="${e}-heading"><h2 id="${e}-heading">${p(t)}</h2>${i}</section>`}function ie({id:e,document:t}){return t.sections.map(t=>({...t,id:`${e}-${t.id}`,blocks:t.blocks.map(t=>ae(t,e))}))}function ae(e,t){if(e.kind===`chart`)return{...e,chart:$(e.chart,t)};if(e.kind!==`findings`)return e;let n=e.findings.map(e=>({...e,chart:e.chart&&$(e.chart,t)}));return{...e,findings:n}}function $(e,t){return{...e,panels:e.panels.map(e=>({...e,id:`${t}-${e.id}`}))}}})};