"use strict";exports.id=8650,exports.ids=[8650,4102,6269,3412],exports.modules={74102:(e=>{e.exports=class{constructor(t){this.text=String(t)}static isBigNumber(){return!1}toString(){
return this.text}}}),34431:((e,n,t)=>{const a=t(9592),s=t(81577),{decodeAnyProtosInArray:c}=t(24938),{GrpcClient:o}=a,i=o.protobufFromJSON.bind(o),l=new Map,d=r=>(l.
has(r)||l.set(r,i(r)),l.get(r));o.protobufFromJSON=d;class u{async close(){}}const p={LocationsClient:u,IamClient:u};e.exports={...a,...p,fallback:{...a,...p,protobufFromJSON:d},
loggingUtils:s,decodeAnyProtosInArray:c}}),78389:(e=>{e.exports=n=>n}),6718:(e=>{const n={getValue:()=>{},setValue:()=>n,deleteValue:()=>n},t={...Object.fromEntries(
["setAttribute","setAttributes","setStatus","addEvent","recordException","updateName"].map(s=>[s,()=>t])),end:()=>{},isRecording:()=>!1,spanContext:()=>({traceId:"\
0".repeat(32),spanId:"0".repeat(16),traceFlags:0})},a={startSpan:()=>t,startActiveSpan:(...s)=>s.at(-1)(t)};e.exports={context:{active:()=>n,with:(s,c,o,...i)=>c.
call(o,...i)},createContextKey:s=>Symbol.for(s),isSpanContextValid:()=>!1,SpanKind:{INTERNAL:0,SERVER:1,CLIENT:2,PRODUCER:3,CONSUMER:4},SpanStatusCode:{UNSET:0,
OK:1,ERROR:2},trace:{getTracer:()=>a,getSpan:()=>{}}}}),16926:((e,n,t)=>{e.exports=t(57075)})};
