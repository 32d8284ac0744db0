"use strict";exports.id=776,exports.ids=[776],exports.modules={99090:((k,b,u)=>{u.d(b,{E:()=>e,V:()=>l});var o=u(98837),r=u(18285),a=u(781);function l(t){const{language:i}=t;return{report:t,words:(0,r.t)(i),page:(0,a.s)(i),voice:(0,o.s)(i,"html")}}function e(t){return t.replace(/^[^\p{L}]+/u,"")}}),7133:((k,b,u)=>{u.d(b,{t:()=>r,v:()=>a});var o=u(2973);function r(l,e,t){if(t.length===0)return null;const i=c=>e[c]?.figures===!0?(0,o.PT)` class="n"`:null,d=e.map(({title:c},g)=>(0,o.PT)`<th scope="col"${i(g)}>${c}</th>`),s=t.map(c=>(0,o.PT)`<tr>${c.map((g,w)=>(0,o.PT)`<td${i(w)}>${g}</td>`)}</tr>`);return(0,o.PT)`<div class="scroll" tabindex="0" role="region" aria-label="${l}"><table><caption class="unseen">${l}</caption><thead><tr>${d}</tr></thead><tbody>${s}</tbody></table></div>`}function a(l,{legend:e=[],plots:t,figures:i,data:d}){const s=e.map(([c,g])=>(0,o.PT)`<li><i class="key ${c}"></i>${g}</li>`);return(0,o.PT)`<figure>${l!==null&&(0,o.PT)`<figcaption>${l}</figcaption>`}${s.length>0&&(0,o.PT)`<ul class="legend">${s}</ul>`}${t}${d!==null&&(0,o.PT)`<details class="data"><summary>${i}</summary>${d}</details>`}</figure>`}}),2973:((k,b,u)=>{u.d(b,{MZ:()=>l,Mn:()=>e,PT:()=>a,V$:()=>i,nf:()=>t});var o=u(79856);class r{#e;constructor(c){this.#e=c}toString(){return this.#e}}function a(s,...c){return new r(s.map((g,w)=>w===0?g:`${d(c[w-1]??null)}${g}`).join(""))}function l(s){return new r(s)}function e(s){return new r((0,o.Jf)(s))}function t(s,c){if(c===null)return null;const g=new r((0,o.K6)(c));return a`<a href="${g}" rel="noopener noreferrer">${s}</a>`}function i(s,c=300){return s===null||s.trim()===""?a`–`:new r(`<code>${(0,o.js)(s,c)}</code>`)}function d(s){return s===null||s===!1?"":typeof s=="string"?(0,o.js)(s):typeof s=="number"?String(s):s instanceof r?s.toString():s.map(d).join("")}}),66890:((k,b,u)=>{u.d(b,{AJ:()=>t,Om:()=>c,QI:()=>e,Rc:()=>g,TR:()=>i,aK:()=>L,aP:()=>d,hs:()=>C,oS:()=>w,vk:()=>U,yW:()=>s});var o=u(2973);const r=18,a=22,l=58;function e({id:n,title:f,description:p,height:m,x:$,y:h,marks:y}){const v=m+r+a,_=h.map(({at:x})=>(0,o.PT)`<line class="grid" x1="0" x2="100%" y1="${i(x,m)}" y2="${i(x,m)}"/>`),O=h.map(({at:x,label:E})=>(0,o.PT)`<text x="${l-8}" y="${i(x,m)}" dy="0.32em" text-anchor="end">${E}</text>`),M=$.map(({at:x,label:E})=>(0,o.PT)`<text x="${t(x)}" y="${m+r+16}" text-anchor="${A(x)}">${E}</text>`);return(0,o.PT)`<div class="plot"><svg class="gutter" width="${l}" height="${v}" aria-hidden="true">${O}</svg><svg class="area" width="100%" height="${v}" role="img" aria-labelledby="${n}-title" aria-describedby="${n}-desc"><title id="${n}-title">${f}</title><desc id="${n}-desc">${p}</desc>${_}${y}<g class="axis">${M}</g></svg></div>`}function t(n){return`${T(100*P(n))}%`}function i(n,f){return T(r+(1-P(n))*f)}function d({left:n,right:f,low:p=0,high:m},$,h){const y=i(m,$),v=Math.max(i(p,$)-y,m>p?1.5:0),_=Math.max(0,P(f)-P(n));return(0,o.PT)`<rect class="${h}" x="${t(n)}" width="${t(_)}" y="${T(i(p,$)-v)}" height="${T(v)}"/>`}function s(n,f,p){const m=n.map($=>$.map(({x:h,y},v)=>`${v===0?"M":"L"}${T(1e3*P(h))} ${T((1-P(y))*f)}`).join("")).join("");return(0,o.PT)`<svg x="0" y="${r}" width="100%" height="${f}" viewBox="0 0 1000 ${f}" preserveAspectRatio="none" overflow="visible"><path class="${p}" d="${m}" vector-effect="non-scaling-stroke"/></svg>`}function c(n,f,p,m=2.5){return(0,o.PT)`<circle class="${p}" cx="${t(n.x)}" cy="${i(n.y,f)}" r="${m}"/>`}function g(n,f,p){const m=i(n,f);return(0,o.PT)`<line class="budget" x1="0" x2="100%" y1="${m}" y2="${m}"/><text class="budget-label" x="100%" y="${m-5}" text-anchor="end">${p}</text>`}function w(n,f,p,m,$){const h=i(1,f)+($===0?-6:10),[y,v]=n>.6?["end",-5]:["start",5];return(0,o.PT)`<line class="${m}" x1="${t(n)}" x2="${t(n)}" y1="${h-9}" y2="${i(0,f)}"/><text class="${m}-label" x="${t(n)}" y="${h}" dx="${v}" text-anchor="${y}">${p}</text>`}function L(n,f,p,m){return(0,o.PT)`<rect class="hint" x="${t(n)}" width="${t(f-n)}" y="${i(1,p)}" height="${p}"><title>${m}</title></rect>`}function C(n,f,p=!1){const m=n>0?Math.min(Math.max(n,1e-9),1e15):1,$=m/3,h=10**Math.floor(Math.log10($)),y=[1,2,2.5,5,10].find(M=>M*h>=$)??10,v=p?Math.max(1,Math.ceil(y*h)):y*h,_=Math.max(1,Math.ceil(m/v-1e-9));return{top:_*v,ticks:Array.from({length:_+1},(M,x)=>({at:x/_,label:x===0?"0":f(x*v)}))}}const z=1e3,j=60*z,D=60*j,R=[...[1,2,5,10,15,30].map(n=>n*z),...[1,2,5,10,15,30].map(n=>n*j),...[1,2,3,6,12,24,48].map(n=>n*D)],S=4;function U(n,f){const p=R.find($=>n/$<=S);if(!(n>0)||p===void 0)return[];const m=Math.floor(n/p+1e-9);return Array.from({length:m+1},($,h)=>({at:h*p/n,label:h===0?"0":f.duration(h*p)}))}function A(n){return n<.04?"start":n>.96?"end":"middle"}function P(n){return Number.isFinite(n)?Math.min(1,Math.max(0,n)):0}function T(n){return Number(n.toFixed(2))}}),72113:((k,b,u)=>{u.d(b,{Ab:()=>a,Ix:()=>e,Kk:()=>t,Ze:()=>i,dJ:()=>l,uW:()=>r});var o=u(2973);function r(d,s,...c){const g=c.filter(w=>w!==null&&w!==!1&&w!=="");return g.length===0?null:{id:d,title:s,body:(0,o.PT)`${g}`}}function a({id:d,title:s,body:c}){return(0,o.PT)`<section id="${d}" aria-labelledby="${d}-heading"><h2 id="${d}-heading">${s}</h2>${c}</section>`}function l(d,s,c=null){return s===null?null:(0,o.PT)`<h3>${d}</h3>${s}${c}`}function e(d,s="facts"){const c=d.filter(([,g])=>g!==null&&g!==!1);return c.length===0?null:(0,o.PT)`<dl class="${s}">${c.map(([g,w])=>(0,o.PT)`<div><dt>${g}</dt><dd>${w}</dd></div>`)}</dl>`}function t(d){return(0,o.PT)`<svg class="icon ${d}" width="20" height="20" aria-hidden="true"><use href="#icon-${d}"/></svg>`}const i=(0,o.PT)`<svg class="unseen" aria-hidden="true"><symbol id="icon-pass" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M5.8 10.4l2.8 2.8 5.6-6"/></symbol><symbol id="icon-fail" viewBox="0 0 20 20"><path class="body" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path d="M7 7l6 6M13 7l-6 6"/></symbol><symbol id="icon-inconclusive" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M7.6 7.8c0-3.2 4.9-3.2 4.9-.2 0 1.9-2.4 2.1-2.4 4.1M10.1 14.4v.3"/></symbol><symbol id="icon-warn" viewBox="0 0 20 20"><path class="body" d="M10 1.5L19.3 18H.7z"/><path d="M10 7.5v4.8M10 15v.3"/></symbol><symbol id="icon-waiting" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M10 5.5V10l3 2"/></symbol></svg>`}),42616:((k,b,u)=>{u.d(b,{Y:()=>o});const o=`
:root{color-scheme:light dark;--ground:#f4f6f8;--surface:#fff;--sunk:#eef1f4;--text:#18202a;--muted:#55606e;--edge:#d5dbe2;--link:#1f5fbf;--seen:#3b6fc4;--traffic:#7b8fa8;--baseline:#8a4fb0;--pass:#17774a;--fail:#c2352b;--open:#8f5f00;--pass-ground:#e4f4ea;--fail-ground:#fdebe9;--open-ground:#fdf3dc}
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
h1{display:flex;flex-wrap:wrap;align-items:flex-start;gap:.5rem 1rem;font-size:1.3rem;line-height:1.4;font-weight:600;margin:0;padding:1.1rem 1.25rem;border-radius:12px;border:1px solid;background:var(--tint);border-color:var(--tone)}
.pass{--tone:var(--pass);--tint:var(--pass-ground)}
.fail{--tone:var(--fail);--tint:var(--fail-ground)}
.inconclusive,.warn{--tone:var(--open);--tint:var(--open-ground)}
.waiting,.plain{--tone:var(--muted);--tint:var(--sunk)}
.badge{display:inline-flex;align-items:center;gap:.4rem;color:var(--tone);letter-spacing:.03em;font-weight:700;white-space:nowrap}
.why{display:block;flex:1 1 20rem}
.why::first-letter{text-transform:uppercase}
h1 code,h1 q{background:none;padding:0;border:0;font-family:inherit;font-size:inherit}
.icon{flex:none;vertical-align:-.25em;fill:none;stroke:var(--surface);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
symbol circle,symbol .body{fill:currentColor;stroke:none}
.icon{color:var(--tone)}
.badge .icon{width:1.5rem;height:1.5rem}
dl{margin:0}dd{margin:0}
dt::first-letter,th::first-letter,.open a::first-letter,td>a::first-letter{text-transform:uppercase}
.open a{display:inline-block}
dt{color:var(--muted);font-size:.82rem}
.about{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:1rem 0 0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:.6rem 1.5rem;margin-top:.8rem}
.open{display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:.8rem 0 0;font-size:.92rem}
.open span{color:var(--muted)}
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
.finding{border:1px solid var(--edge);border-left:4px solid var(--tone);border-radius:8px;margin-top:.7rem}
summary{cursor:pointer}
.finding>summary{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .7rem;padding:.65rem .9rem;list-style:none}
.finding>summary::-webkit-details-marker{display:none}
.finding>summary::after{content:"";width:.5rem;height:.5rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(45deg) translateY(-.15rem);flex:none}
.finding[open]>summary::after{transform:rotate(-135deg) translateY(-.1rem)}
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
@media (max-width:40rem){.verdict,nav,main{padding-left:.8rem;padding-right:.8rem}section{padding:1rem .8rem}h1{font-size:1.12rem;padding:.9rem}.finding>summary .figure{order:1;flex-basis:100%;margin-left:2rem}.finding .figure+.decision{margin-left:auto}.gutter{margin-left:-.5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light;--ground:#fff;--text:#000;--muted:#444c56}body{font-size:10.5pt}nav,.skip,.data,.finding>summary::after{display:none}.verdict,main{max-width:none;padding:0}section{border:0;padding:0;margin-top:1.4rem}h2,h3,figcaption{break-after:avoid}figure,tr,li,.finding{break-inside:avoid}.scroll{overflow:visible}th,td,.n{white-space:normal;min-width:0;overflow-wrap:anywhere}td:last-child code{min-width:0}.finding:not([open])::details-content{content-visibility:visible;display:block}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim()}),781:((k,b,u)=>{u.d(b,{s:()=>l});var o=u(50274);const r={report:"\uBC30\uD3EC \uAC80\uC99D \uBCF4\uACE0\uC11C",skip:"\uBCF8\uBB38\uC73C\uB85C \uAC74\uB108\uB6F0\uAE30",contents:"\uBAA9\uCC28",generated:"\uC791\uC131",figures:"\uC218\uCE58 \uBCF4\uAE30",limit:e=>`\uD55C\uB3C4 ${e}`,headings:{findings:"\uD310\uC815 \uD56D\uBAA9",latency:"\uC9C0\uC5F0 \uC2DC\uAC04",judged:"\uD310\uC815 \uBC29\uBC95"},columns:{from:"\uC774\uC0C1",to:"\uBBF8\uB9CC",after:"\uACBD\uACFC",difference:"\uCC28\uC774"},distribution:{title:"\uC694\uCCAD \uCC98\uB9AC \uC2DC\uAC04\uC758 \uBD84\uD3EC",axis:"\uC9C0\uC5F0 \uC2DC\uAC04(\uB85C\uADF8 \uB208\uAE08)",within:"\uD55C\uB3C4 \uC774\uB0B4",beyond:"\uD55C\uB3C4 \uCD08\uACFC",budget:e=>`\uD55C\uB3C4 ${e}`,p95:e=>`P95 ${e}`,share:(e,t,i,d)=>`${e}\u2013${t}: \uC694\uCCAD ${i}\uAC74(${d})`,description:(e,t,i,d)=>`\uC694\uCCAD ${e}\uAC74 \uC911 \uC808\uBC18\uC740 ${t} \uC774\uB0B4, 95%\uB294 ${i} \uC774\uB0B4\uC5D0 \uB05D\uB0AC\uACE0, \uAC00\uC7A5 \uAE34 \uC694\uCCAD\uC740 ${d} \uAC78\uB838\uC2B5\uB2C8\uB2E4.`},course:{axis:"\uAD00\uCC30 \uC2DC\uC791 \uD6C4 \uACBD\uACFC",requests:e=>`${e} \uB2E8\uC704 \uC694\uCCAD \uC218`,probeFailure:(e,t,i)=>`${t} ${e} \uD504\uB85C\uBE0C \uC2E4\uD328: ${i}`,probeFailures:"\uC2E4\uD328\uD55C \uD504\uB85C\uBE0C",part:(e,t,i,d)=>`${e} UTC \u2014 \uC694\uCCAD ${t}\uAC74, \uC624\uB958 ${i}\uAC74, P95 ${d}`,latency:(e,t,i,d)=>`P95 \uBC94\uC704\uB294 ${e}\u2013${t}, \uC804\uCCB4 ${d}\uAC1C \uAD6C\uAC04 \uC911 ${i}\uAC1C\uAC00 \uD55C\uB3C4\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4.`,noLatency:"\uC9C0\uC5F0 \uC2DC\uAC04\uC774 \uC788\uB294 \uC694\uCCAD\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",traffic:(e,t)=>`\uAD6C\uAC04\uBCC4 \uC694\uCCAD \uC218\uB294 ${e}\u2013${t}\uAC74\uC785\uB2C8\uB2E4.`,errors:(e,t)=>`\uC624\uB958\uB294 \uBAA8\uB450 ${e}\uAC74, \uD55C \uAD6C\uAC04\uC5D0 \uCD5C\uB300 ${t}\uAC74\uC785\uB2C8\uB2E4.`},gauge:{point:(e,t)=>`${e} UTC: ${t}`,description:(e,t,i)=>`\uCD5C\uADFC\uAC12 ${e}, \uCD5C\uACE0\uAC12 ${t}, \uD55C\uB3C4 ${i}.`,budget:"\uD55C\uB3C4"},evidence:{title:"\uADFC\uAC70\uAC00 \uC313\uC778 \uACFC\uC815",against:"\uD55C\uB3C4 \uCD08\uACFC\uC758 \uADFC\uAC70",inFavour:"\uD55C\uB3C4 \uC900\uC218\uC758 \uADFC\uAC70",enough:"\uCDA9\uBD84",none:"\uC5C6\uC74C",point:(e,t,i)=>`${e}: \uD55C\uB3C4 \uCD08\uACFC\uC758 \uADFC\uAC70 ${t}, \uD55C\uB3C4 \uC900\uC218\uC758 \uADFC\uAC70 ${i}`,description:(e,t,i,d)=>`\uB9C8\uC9C0\uB9C9 \uC2DC\uC810\uC5D0 \uC774\uB7F0 \uACB0\uACFC\uAC00 \uB098\uC62C \uD655\uB960\uC740 \uD55C\uB3C4\uB97C \uC9C0\uD0A4\uB294 \uC11C\uBE44\uC2A4\uB77C\uBA74 \uCD5C\uB300 ${e}(\uC2E4\uD328\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${t}), \uD55C\uB3C4\uB97C \uB118\uB294 \uC11C\uBE44\uC2A4\uB77C\uBA74 \uCD5C\uB300 ${i}(\uD1B5\uACFC\uB85C \uD310\uC815\uD558\uB294 \uAE30\uC900: ${d})\uC785\uB2C8\uB2E4.`,note:"\uADFC\uAC70\uB294 \uD310\uC815\uC5D0 \uCDA9\uBD84\uD55C \uC815\uB3C4\uC5D0 \uB300\uD55C \uBE44\uC728\uC744 \uB85C\uADF8 \uB208\uAE08\uC73C\uB85C \uB098\uD0C0\uB0B8 \uAC83\uC785\uB2C8\uB2E4. \uBA87 \uBC88\uC744 \uD655\uC778\uD558\uB354\uB77C\uB3C4 \uC624\uD310 \uD655\uB960\uC740 \uC57D\uC18D\uD55C \uBC94\uC704\uB97C \uB118\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."},comparison:{mean:"\uD3C9\uADE0",longest:"\uCD5C\uB300"},judged:{source:"\uCD9C\uCC98",policies:"\uD310\uB2E8 \uBCF4\uB958\uC758 \uCC98\uB9AC",policy:(e,t,i)=>`${e.code(`on-inconclusive: ${t}`)}, ${e.code(`on-no-data: ${i}`)}`,window:"\uAD00\uCC30 \uC2DC\uAC04 (UTC)",polls:"\uD655\uC778 \uD69F\uC218",every:(e,t)=>`${e}\uD68C, ${t} \uAC04\uACA9`,reads:"\uB85C\uADF8 \uC77D\uAE30",filter:"\uD544\uD130",recount:"\uB2E4\uC2DC \uC138\uB294 \uBA85\uB839",schema:"\uBCF4\uACE0\uC11C"}},a={en:o.en,ko:r};function l(e){return a[e]}}),50274:((k,b,u)=>{u.d(b,{en:()=>o});const o={report:"Deploy report",skip:"Skip to the content",contents:"On this page",generated:"Written",figures:"Figures",limit:r=>`limit ${r}`,headings:{findings:"Findings",latency:"Latency",judged:"How it was judged"},columns:{from:"From",to:"Below",after:"After",difference:"Difference"},distribution:{title:"How long requests took",axis:"latency, on a logarithmic scale",within:"within the budget",beyond:"beyond the budget",budget:r=>`budget ${r}`,p95:r=>`P95 ${r}`,share:(r,a,l,e)=>`${r} to ${a}: ${e} of the requests (${l})`,description:(r,a,l,e)=>`Of ${r} requests half took at most ${a}, 95 in 100 at most ${l}; the longest took ${e}.`},course:{axis:"since the window began",requests:r=>`Requests in each ${r}`,probeFailure:(r,a,l)=>`${r} probe failed at ${a}: ${l}`,probeFailures:"failed probes",part:(r,a,l,e)=>`${r} UTC \u2014 requests ${a}, errors ${l}, P95 ${e}`,latency:(r,a,l,e)=>`P95 lay between ${r} and ${a}; in ${l} of ${e} parts it was over the budget.`,noLatency:"No part had a request with a latency.",traffic:(r,a)=>`Between ${r} and ${a} requests in each part.`,errors:(r,a)=>`Errors in all: ${r}; at most ${a} in one part.`},gauge:{point:(r,a)=>`${r} UTC: ${a}`,description:(r,a,l)=>`The last value was ${r}, the highest ${a}; the budget is ${l}.`,budget:"budget"},evidence:{title:"How the evidence grew",against:"against the budget",inFavour:"for it",enough:"enough",none:"none",point:(r,a,l)=>`${r}: ${a} against the budget, ${l} for it`,description:(r,a,l,e)=>`At the end, counts like these would come about in at most ${r} windows within the budget (${a} is enough to fail), and in at most ${l} windows beyond it (${e} is enough to pass).`,note:"The evidence is drawn on a logarithmic scale, as a share of what is enough to decide. However often one looks, the promised chances of a wrong verdict hold."},comparison:{mean:"Mean",longest:"Longest"},judged:{source:"Source",policies:"Undecided verdicts",policy:(r,a,l)=>`${r.code(`on-inconclusive: ${a}`)}, ${r.code(`on-no-data: ${l}`)}`,window:"Window (UTC)",polls:"Polls",every:(r,a)=>`${r}, every ${a}`,reads:"Log reads",filter:"Filter",recount:"Count again",schema:"Report"}}})};
