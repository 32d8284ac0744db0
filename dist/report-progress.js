"use strict";exports.id=2328,exports.ids=[2328,9947],exports.modules={82328:((I,D,d)=>{d.d(D,{Be:()=>O,Ld:()=>m,S3:()=>B,Zg:()=>P,_x:()=>A,oz:()=>$});var l=d(89404),r=d(38606),
R=d(18926);const M=4;function $(n,s){return m(n,s)[0]}function m(n,s){const{words:o,voice:e}=(0,r.b)(s),t=o.progress,i=n.awaits===void 0?[]:[t.awaits[n.awaits.what](
e,n.awaits.mostMs)],u=[...i,...n.note===void 0?[]:[(0,l.wh)(n.note,200)]],c=t.of(e.duration(n.elapsedMs),e.duration(n.windowMs)),a=(...f)=>f.join(" · ");if(n.sample===
"error-lines")return[a(c,t.errorLines(e,n.requests),...u)];const w=[c,n.sample==="probes"?t.probes(e,n.requests):t.requests(e,n.requests),t.p95(n.p95Ms===null?null:
e.duration(n.p95Ms)),t.errors(n.errorRate===null?null:e.percent(n.errorRate))],[h,_]=[n.strength,n.inFavour].map(f=>{const L=Math.min(Math.max(f,0),1);return{share:L,
shown:e.percent(Math.floor(L*100)/100)}}),p=n.sampled===null?[]:[t.sampled(e.percent(n.sampled))],j=h.share>_.share?t.evidenceAgainst(h.shown):t.evidenceFor(_.shown),
E=a(...w,t.evidence(v(h),v(_)),...p,...u);return i.length>0?[E,a(...w,...i),a(c,...i)]:[E,a(...w,t.evidence(h.shown,_.shown)),a(...w,j)]}function v({share:n,shown:s}){
const o=Math.floor(n*M);return`${"▰".repeat(o)}${"▱".repeat(M-o)} ${s}`}const b={waiting:"waiting",ready:"pass",failed:"fail"};function A(n){const{words:s,voice:o}=(0,r.
b)(n),e=(0,R.s)();return({state:t,elapsedMs:i,message:u})=>{const c=(0,l.wh)(o.code(s.detail(e(u))),500);return`${l.B2[b[t]]} ${s.readinessStates[t]} · ${o.duration(
i)} · ${c}`}}function B(n,s){const{words:o,voice:e}=(0,r.b)(s);return(0,l.wh)(o.progress.settings(e,n),500)}function O(n,s,o){const{words:e,voice:t}=(0,r.b)(o);
return e.progress.reading(t,n,Math.max(n,s))}function P(n,s,o){const{words:e,voice:t}=(0,r.b)(o);return e.progress.sql(t,n,s)}})};
