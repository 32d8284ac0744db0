"use strict";exports.id=8366,exports.ids=[8366],exports.modules={58366:((A,O,n)=>{n.r(O),n.d(O,{rollbackFromTerminal:()=>F,rolloutFromTerminal:()=>B,setupFromTerminal:()=>W});
var M=n(27428),v=n(98799),o=n(38442),l=n(30501);async function W(m){const[t="",...h]=m,D=["plan","apply","remove"].includes(t)?[...h,"--mode",t]:m,{inputs:P,live:s,
publish:f}=await(0,l.jf)(D,l.D$,v.MT.setup),{setUp:j}=await Promise.all([n.e(9420),n.e(8815),n.e(3306),n.e(5973),n.e(9089),n.e(2581)]).then(n.bind(n,31189)),{setupDocument:d}=await Promise.
all([n.e(3306),n.e(7341)]).then(n.bind(n,43485)),{isWhole:T}=await n.e(4878).then(n.bind(n,74878)),E=y=>s.say(y),a=await j(P,{say:E,warn:E,publish:async()=>{}},
(0,M.Wj)());return await f({document:d(a),json:a}),T(a)?o.h.success:o.h.failure}async function F(m){const{inputs:t,live:h,publish:i}=await(0,l.jf)(m,l.D$,v.MT.rollback),
{rollBack:D}=await Promise.all([n.e(3306),n.e(5973),n.e(9089),n.e(3662),n.e(3472),n.e(9031),n.e(8085),n.e(2525)]).then(n.bind(n,3472)),{rollbackDocument:P}=await Promise.
all([n.e(3306),n.e(6349)]).then(n.bind(n,86349)),s=await D(t,d=>h.say(d),(0,M.Wj)());await i({document:P(s),json:s});const{done:f,outcome:j}=s.facts;return f||j.
code==="planned"?o.h.success:o.h.failure}async function B(m){const{inputs:t,live:h,publish:i}=await(0,l.jf)(m,l.D$,v.MT.rollout),{rollOut:D}=await Promise.all([
n.e(3306),n.e(8771),n.e(5973),n.e(8258),n.e(9089),n.e(3662),n.e(3472),n.e(8972),n.e(8085),n.e(5942),n.e(8156),n.e(9995),n.e(9482),n.e(5333)]).then(n.bind(n,56176)),
{isDone:P,renderRollout:s,rolloutDocument:f}=await Promise.all([n.e(3306),n.e(8771),n.e(6532)]).then(n.bind(n,56532)),{language:j}=t.settings,d=U=>h.say(U),{facts:T,
service:E,reports:a}=await D(t,{tell:d,warn:d,commit:null},(0,M.Wj)()),y={language:j,service:E,facts:T},R=a.at(-1)??null;return await i({document:f(y),json:{facts:T,
reports:a},markdown:()=>s(y,R)}),P(T)?o.h.success:o.h.failure}})};
