"use strict";exports.id=`gaxios`,exports.ids=[998,547],exports.modules={
93968:(e=>{e.exports=function(){}}),
85339:(e=>{e.exports=class{constructor(e){this.text=String(e)}static isBigNumber(){return!1}toString(){return this.text}}}),
76547:(e=>{e.exports=()=>()=>void 0}),
15681:((e,t,n)=>{let{FormData:r,Headers:i}=n(6037);Object.assign(globalThis,{nodeFetchHeaders:i,nodeFetchFormData:r}),e.exports=n(39220)}),
96315:((e,t)=>{let n=()=>void 0,r=Object.assign(()=>void 0,{debug:n,info:n,warn:n,error:n});t.log=()=>r}),
42143:((e,t)=>{t.decode=e=>e}),
12799:((e,t,n)=>{e.exports=n(57075)})};