"use strict";exports.id=4336,exports.ids=[4336,5339,6547],exports.modules={93968:(e=>{e.exports=function(){}}),85339:(e=>{e.exports=class{constructor(t){this.text=String(t)}static isBigNumber(){
return!1}toString(){return this.text}}}),76547:(e=>{e.exports=()=>()=>{}}),42143:((e,s)=>{s.decode=t=>t}),12799:((e,s,t)=>{e.exports=t(57075)})};
