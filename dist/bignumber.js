"use strict";exports.id=3577,exports.ids=[3577,4102,54],exports.modules={6673:(e=>{e.exports=function(){}}),74102:(e=>{e.exports=class{constructor(t){this.text=String(t)}static isBigNumber(){
return!1}toString(){return this.text}}}),80054:(e=>{e.exports=()=>()=>{}}),71202:((e,s)=>{s.decode=t=>t}),16926:((e,s,t)=>{e.exports=t(57075)})};
