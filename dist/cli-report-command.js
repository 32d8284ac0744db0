"use strict";exports.id=4121,exports.ids=[4121],exports.modules={64121:((R,o,s)=>{s.r(o),s.d(o,{reportFromTerminal:()=>v});var D=s(62616),P=s(27428),d=s(98799),l=s(59348),j=s(
4385),a=s(82328),m=s(39969),E=s(38442),r=s(30501);async function v(T){const{inputs:M,live:n,publish:c}=await(0,r.jf)(T,r.vZ,d.MT.report),{language:O}=M.settings,
i=(0,P.Wj)(),{job:B}=await(0,D.reportOn)(M,{onReading:(_,t)=>n.status((0,a.Be)(_,t,O)),onSql:(_,t)=>n.say((0,a.Zg)(_,t,O)),warn:_=>n.say(_),publish:async _=>{const t=(0,j.
v)(_);await c({document:t,json:_,markdown:()=>(0,m.Gc)(t),html:async()=>await(0,l.ZZ)(_)})}},i);return i.aborted&&process.exit(E.h.failure),E.h[B]}})};
