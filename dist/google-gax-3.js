"use strict";exports.id=3550,exports.ids=[3550,4102,1169,5931],exports.modules={74102:(o=>{o.exports=class{constructor(t){this.text=String(t)}static isBigNumber(){return!1}toString(){
return this.text}}}),34431:((o,c,t)=>{const n=t(9592),a=t(81577),{decodeAnyProtosInArray:i}=t(24938),{GrpcClient:e}=n,l=e.protobufFromJSON.bind(e),r=new Map,u=s=>(r.
has(s)||r.set(s,l(s)),r.get(s));e.protobufFromJSON=u,o.exports={...n,fallback:{...n,protobufFromJSON:u},loggingUtils:a,decodeAnyProtosInArray:i}}),16926:((o,c,t)=>{
o.exports=t(57075)})};
