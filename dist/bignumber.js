"use strict";exports.id=7542,exports.ids=[7542,4102],exports.modules={6673:(t=>{t.exports=function(){}}),74102:(t=>{t.exports=class{constructor(e){this.text=String(e)}static isBigNumber(){
return!1}toString(){return this.text}}}),71202:((t,s)=>{s.decode=e=>e}),16926:((t,s,e)=>{t.exports=e(57075)})};
