"use strict";exports.id=5985,exports.ids=[5985],exports.modules={58366:((U,O,n)=>{n.r(O),n.d(O,{rollbackFromTerminal:()=>W,rolloutFromTerminal:()=>F,setupFromTerminal:()=>c});
var M=n(27428),v=n(98799),o=n(38442),l=n(30501);async function c(m){const[t="",...h]=m,i=["plan","apply","remove"].includes(t)?[...h,"--mode",t]:m,{inputs:D,live:s,
publish:P}=await(0,l.jf)(i,l.D$,v.MT.setup),{setUp:f}=await Promise.all([n.e(8816),n.e(8815),n.e(5874),n.e(1547),n.e(9509),n.e(1189)]).then(n.bind(n,31189)),{setupDocument:a}=await Promise.
all([n.e(5874),n.e(3485)]).then(n.bind(n,43485)),{isWhole:j}=await n.e(4878).then(n.bind(n,74878)),E=y=>s.say(y),d=await f(D,{say:E,warn:E,publish:async()=>{}},
(0,M.Wj)());return await P({document:a(d),json:d}),j(d)?o.h.success:o.h.failure}async function W(m){const{inputs:t,live:h,publish:T}=await(0,l.jf)(m,l.D$,v.MT.rollback),
{rollBack:i}=await Promise.all([n.e(5874),n.e(1547),n.e(9509),n.e(5730),n.e(36),n.e(6938)]).then(n.bind(n,3472)),{rollbackDocument:D}=await Promise.all([n.e(5874),
n.e(6349)]).then(n.bind(n,86349)),s=await i(t,a=>h.say(a),(0,M.Wj)());await T({document:D(s),json:s});const{done:P,outcome:f}=s.facts;return P||f.code==="planne\
d"?o.h.success:o.h.failure}async function F(m){const{inputs:t,live:h,publish:T}=await(0,l.jf)(m,l.D$,v.MT.rollout),{rollOut:i}=await Promise.all([n.e(5874),n.e(
1547),n.e(9509),n.e(5730),n.e(8771),n.e(9750),n.e(6738),n.e(36),n.e(8740),n.e(4053),n.e(6176)]).then(n.bind(n,56176)),{isDone:D,renderRollout:s,rolloutDocument:P}=await Promise.
all([n.e(5874),n.e(8771),n.e(6532)]).then(n.bind(n,56532)),{language:f}=t.settings,a=R=>h.say(R),{facts:j,service:E,reports:d}=await i(t,{tell:a,warn:a,commit:null},
(0,M.Wj)()),y={language:f,service:E,facts:j},B=d.at(-1)??null;return await T({document:P(y),json:{facts:j,reports:d},markdown:()=>s(y,B)}),D(j)?o.h.success:o.h.
failure}})};
