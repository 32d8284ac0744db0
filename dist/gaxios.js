"use strict";exports.id=`gaxios`,exports.ids=[661,54],exports.modules={
6673:(e=>{e.exports=function(){}}),
74102:(e=>{e.exports=class{constructor(e){this.text=String(e)}static isBigNumber(){return!1}toString(){return this.text}}}),
80054:(e=>{e.exports=()=>()=>void 0}),
17738:((e,t,n)=>{let{FormData:r,Headers:i}=n(39287);Object.assign(globalThis,{nodeFetchHeaders:i,nodeFetchFormData:r}),e.exports=n(17842)}),
34356:((e,t)=>{let n=()=>void 0,r=Object.assign(()=>void 0,{debug:n,info:n,warn:n,error:n});t.log=()=>r}),
71202:((e,t)=>{t.decode=e=>e}),
16926:((e,t,n)=>{e.exports=n(57075)})};