"use strict";exports.id=8366,exports.ids=[8366],exports.modules={58366:((U,O,n)=>{n.r(O),n.d(O,{rollbackFromTerminal:()=>F,rolloutFromTerminal:()=>R,setupFromTerminal:()=>W});
var y=n(27428),M=n(98799),m=n(38442),a=n(30501);async function W(d){const[s="",...i]=d,D=["plan","apply","remove"].includes(s)?[...i,"--mode",s]:d,{inputs:P,live:f,
publish:t}=await(0,a.jf)(D,a.D$,M.MT.setup),{setUp:j}=await Promise.all([n.e(5366),n.e(5060),n.e(3042),n.e(4009),n.e(1189)]).then(n.bind(n,31189)),{renderSetup:h,
setupDocument:o}=await Promise.all([n.e(5060),n.e(3485)]).then(n.bind(n,43485)),{isWhole:c}=await n.e(4878).then(n.bind(n,74878)),T=v=>f.say(v),l=await j(P,{say:T,
warn:T,publish:async()=>{}},(0,y.Wj)());return await t({document:o(l),json:l,markdown:()=>h(l)}),c(l)?m.h.success:m.h.failure}async function F(d){const{inputs:s,
live:i,publish:E}=await(0,a.jf)(d,a.D$,M.MT.rollback),{rollBack:D}=await Promise.all([n.e(5060),n.e(3042),n.e(4009),n.e(9833),n.e(36),n.e(8637)]).then(n.bind(n,
2288)),{renderRollback:P,rollbackDocument:f}=await Promise.all([n.e(5060),n.e(6349)]).then(n.bind(n,86349)),t=await D(s,o=>i.say(o),(0,y.Wj)());await E({document:f(
t),json:t,markdown:()=>P(t)});const{done:j,outcome:h}=t.facts;return j||h.code==="planned"?m.h.success:m.h.failure}async function R(d){const{inputs:s,live:i,publish:E}=await(0,a.
jf)(d,a.D$,M.MT.rollout),{rollOut:D}=await Promise.all([n.e(5060),n.e(3042),n.e(4009),n.e(9833),n.e(8771),n.e(8581),n.e(2455),n.e(36),n.e(8158),n.e(8458),n.e(6176)]).
then(n.bind(n,56176)),{isDone:P,renderRollout:f,rolloutDocument:t}=await Promise.all([n.e(5060),n.e(8771),n.e(6532)]).then(n.bind(n,56532)),{language:j}=s.settings,
h=B=>i.say(B),{facts:o,service:c,reports:T}=await D(s,{tell:h,warn:h,commit:null},(0,y.Wj)()),l={language:j,service:c,facts:o},v=T.at(-1)??null;return await E({
document:t(l),json:{facts:o,reports:T},markdown:()=>f(l,v)}),P(o)?m.h.success:m.h.failure}})};
