"use strict";exports.id=1250,exports.ids=[1250],exports.modules={91250:((B,o,s)=>{s.r(o),s.d(o,{reportFromTerminal:()=>v});var D=s(1001),P=s(7327),l=s(47224),d=s(90066),j=s(
21693),a=s(24161),E=s(34617),i=s(93116);async function v(T){const{inputs:r,live:n,publish:c}=await(0,i.jf)(T,i.vZ,l.MT.report),{language:M}=r.settings,O=(0,P.Wj)(),
{job:m}=await(0,D.reportOn)(r,{onReading:(t,_)=>n.status((0,a.Be)(t,_,M)),onSql:(t,_)=>n.say((0,a.Zg)(t,_,M)),warn:t=>n.say(t),publish:async t=>{const _=(0,j.v)(
t);await c({document:_,json:t,html:async()=>await(0,d.ZZ)(t)})}},O);return O.aborted&&process.exit(E.h.failure),E.h[m]}})};
