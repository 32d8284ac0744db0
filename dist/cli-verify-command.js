"use strict";exports.id=9226,exports.ids=[9226],exports.modules={59226:((R,t,s)=>{s.r(t),s.d(t,{verifyFromTerminal:()=>f});var P=s(27428),D=s(88458),O=s(98799),l=s(59348),v=s(
28771),a=s(82328),d=s(39969),o=s(38442),E=s(30501);async function f(j){const{inputs:i,live:n,publish:m}=await(0,E.jf)(j,E.vZ,O.MT.verify),{language:r}=i.settings,
{report:T,cancelled:c}=await(0,D.verify)(i,{onReadiness:_=>n.say((0,a.rj)(_,r)),onProgress:_=>n.status((0,a.oz)(_,r)),onRollback:()=>{},warn:_=>n.say(_),publish:async _=>{
const M=(0,v.f)(_);await m({document:M,json:_,markdown:()=>(0,d.Gc)(M),html:async()=>await(0,l.ZZ)(_)})}},(0,P.Wj)());return c&&process.exit(o.h.failure),(0,o.F)(
[T])}})};
