"use strict";exports.id=9947,exports.ids=[9947,2328],exports.modules={82328:((E,f,r)=>{r.d(f,{Be:()=>h,S3:()=>w,Zg:()=>v,oz:()=>M,rj:()=>m});var a=r(89404),o=r(38606);const l=4;
function M(n,s){const{words:t,voice:e}=(0,o.b)(s),i=t.progress,u=n.note===void 0?[]:[(0,a.wh)(n.note,200)],c=i.of(e.duration(n.elapsedMs),e.duration(n.windowMs));
return n.sample==="error-lines"?[c,i.errorLines(e,n.requests),...u].join(" \xB7 "):[c,n.sample==="probes"?i.probes(e,n.requests):i.requests(e,n.requests),i.p95(
n.p95Ms===null?null:e.duration(n.p95Ms)),i.errors(n.errorRate===null?null:e.percent(n.errorRate)),i.evidence(d(n.strength,e),d(n.inFavour,e)),...n.sampled===null?
[]:[i.sampled(e.percent(n.sampled))],...u].join(" \xB7 ")}function d(n,s){const t=Math.min(Math.max(n,0),1),e=Math.floor(t*l);return`${"\u25B0".repeat(e)}${"\u25B1".
repeat(l-e)} ${s.percent(Math.floor(t*100)/100)}`}const _={waiting:"waiting",ready:"pass",failed:"fail"};function m(n,s){const{words:t,voice:e}=(0,o.b)(s);return`${`${a.
B2[_[n.state]]} ${t.readinessStates[n.state]}`} \xB7 ${e.duration(n.elapsedMs)} \xB7 ${(0,a.wh)(e.code(t.detail(n.message)),500)}`}function w(n,s){const{words:t,
voice:e}=(0,o.b)(s);return(0,a.wh)(t.progress.settings(e,n),500)}function h(n,s,t){const{words:e,voice:i}=(0,o.b)(t);return e.progress.reading(i,n,Math.max(n,s))}
function v(n,s,t){const{words:e,voice:i}=(0,o.b)(t);return e.progress.sql(i,n,s)}})};
