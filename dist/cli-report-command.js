"use strict";exports.id=4121,exports.ids=[4121],exports.modules={64121:((B,o,s)=>{s.r(o),s.d(o,{reportFromTerminal:()=>v});var D=s(86938),P=s(27428),l=s(98799),d=s(59348),j=s(
4385),a=s(82328),E=s(38442),i=s(30501);async function v(T){const{inputs:r,live:n,publish:c}=await(0,i.jf)(T,i.vZ,l.MT.report),{language:M}=r.settings,O=(0,P.Wj)(),
{job:m}=await(0,D.reportOn)(r,{onReading:(t,_)=>n.status((0,a.Be)(t,_,M)),onSql:(t,_)=>n.say((0,a.Zg)(t,_,M)),warn:t=>n.say(t),publish:async t=>{const _=(0,j.v)(
t);await c({document:_,json:t,html:async()=>await(0,d.ZZ)(t)})}},O);return O.aborted&&process.exit(E.h.failure),E.h[m]}})};
