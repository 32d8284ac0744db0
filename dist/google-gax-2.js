"use strict";exports.id=167,exports.ids=[167,922],exports.modules={
74102:(e=>{e.exports=class{constructor(e){this.text=String(e)}static isBigNumber(){return!1}toString(){return this.text}}}),
17738:((e,t,n)=>{let{FormData:r,Headers:i}=n(70816);Object.assign(globalThis,{nodeFetchHeaders:i,nodeFetchFormData:r}),e.exports=n(17842)}),
34431:((e,t,n)=>{let r=n(9592),i=n(34356),{decodeAnyProtosInArray:a}=n(24938),{GrpcClient:o}=r,s=o.protobufFromJSON.bind(o),c=new Map,l=e=>(c.has(e)||c.set(e,s(e)),c.get(e));o.protobufFromJSON=l;class u{async close(){}}let d={LocationsClient:u,IamClient:u};e.exports={...r,...d,fallback:{...r,...d,protobufFromJSON:l},loggingUtils:i,decodeAnyProtosInArray:a}}),
34356:((e,t)=>{let n=()=>void 0,r=Object.assign(()=>void 0,{debug:n,info:n,warn:n,error:n});t.log=()=>r}),
31428:((e,t,n)=>{let{ConfigServiceV2Client:r}=n(84908);t.v2={ConfigServiceV2Client:r}}),
78389:(e=>{e.exports=e=>e}),
16926:((e,t,n)=>{e.exports=n(57075)})};