"use strict";exports.id=8799,exports.ids=[8799],exports.modules={88799:((A,O,n)=>{n.r(O),n.d(O,{rollbackFromTerminal:()=>F,rolloutFromTerminal:()=>B,setupFromTerminal:()=>W});
var M=n(7327),v=n(47224),o=n(34617),l=n(93116);async function W(m){const[t="",...h]=m,D=["plan","apply","remove"].includes(t)?[...h,"--mode",t]:m,{inputs:P,live:s,
publish:f}=await(0,l.jf)(D,l.D$,v.MT.setup),{setUp:j}=await Promise.all([n.e(2218),n.e(3645),n.e(2347),n.e(9676),n.e(5550),n.e(1988)]).then(n.bind(n,57455)),{setupDocument:d}=await Promise.
all([n.e(2347),n.e(4889)]).then(n.bind(n,5614)),{isWhole:T}=await n.e(5845).then(n.bind(n,55845)),E=y=>s.say(y),a=await j(P,{say:E,warn:E,publish:async()=>{}},(0,M.
Wj)());return await f({document:d(a),json:a}),T(a)?o.h.success:o.h.failure}async function F(m){const{inputs:t,live:h,publish:i}=await(0,l.jf)(m,l.D$,v.MT.rollback),
{rollBack:D}=await Promise.all([n.e(2347),n.e(9676),n.e(5550),n.e(3064),n.e(4841),n.e(5954),n.e(7867),n.e(3112)]).then(n.bind(n,44548)),{rollbackDocument:P}=await Promise.
all([n.e(2347),n.e(2108)]).then(n.bind(n,82108)),s=await D(t,d=>h.say(d),(0,M.Wj)());await i({document:P(s),json:s});const{done:f,outcome:j}=s.facts;return f||j.
code==="planned"?o.h.success:o.h.failure}async function B(m){const{inputs:t,live:h,publish:i}=await(0,l.jf)(m,l.D$,v.MT.rollout),{rollOut:D}=await Promise.all([
n.e(2347),n.e(5487),n.e(9676),n.e(9222),n.e(5550),n.e(3064),n.e(4841),n.e(8539),n.e(7867),n.e(5857),n.e(3897),n.e(7478),n.e(5710),n.e(1064)]).then(n.bind(n,70248)),
{isDone:P,renderRollout:s,rolloutDocument:f}=await Promise.all([n.e(2347),n.e(5487),n.e(4903)]).then(n.bind(n,54903)),{language:j}=t.settings,d=U=>h.say(U),{facts:T,
service:E,reports:a}=await D(t,{tell:d,warn:d,commit:null},(0,M.Wj)()),y={language:j,service:E,facts:T},R=a.at(-1)??null;return await i({document:f(y),json:{facts:T,
reports:a},markdown:()=>s(y,R)}),P(T)?o.h.success:o.h.failure}})};
