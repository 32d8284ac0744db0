"use strict";exports.id=9226,exports.ids=[9226],exports.modules={59226:((m,n,s)=>{s.r(n),s.d(n,{verifyFromTerminal:()=>O});var l=s(27428),M=s(35500),P=s(98799),v=s(59348),D=s(
28771),a=s(82328),i=s(38442),o=s(30501);async function O(d){const{inputs:E,live:t,publish:f}=await(0,o.jf)(d,o.vZ,P.MT.verify),{language:r}=E.settings,{report:j,
cancelled:c}=await(0,M.verify)(E,{onReadiness:_=>t.say((0,a.rj)(_,r)),onProgress:_=>t.status((0,a.oz)(_,r)),onRollback:()=>{},warn:_=>t.say(_),publish:async _=>{
const T=(0,D.f)(_);await f({document:T,json:_,html:async()=>await(0,v.ZZ)(_)})}},(0,l.Wj)());return c&&process.exit(i.h.failure),(0,i.F)([j])}})};
