/**
 * The page's style sheet. Its policy allows this text alone, so no element has a style attribute. Colours hold 4.5 : 1 for
 * text and 3 : 1 for marks on their ground (WCAG 2.2, 1.4.3 and 1.4.11), in both schemes.
 */
export const STYLE = `
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
@media print{:root{color-scheme:light;--ground:#fff;--text:#000;--muted:#444c56}body{font-size:10.5pt}nav,.skip,.data,.finding>summary::after{display:none}.verdict,main{max-width:none;padding:0}section{border:0;padding:0;margin-top:1.4rem}h2,h3,figcaption{break-after:avoid}figure,tr,li,.finding{break-inside:avoid}.scroll{overflow:visible}th,td,.n{white-space:normal;min-width:0;overflow-wrap:anywhere}td:last-child code{min-width:0}:is(.finding,.passed):not([open])::details-content{content-visibility:visible;display:block}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();
