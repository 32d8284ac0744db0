"use strict";exports.id=4102,exports.ids=[4102],exports.modules={74102:(t=>{t.exports=class{constructor(s){this.text=String(s)}static isBigNumber(){return!1}toString(){return this.
text}}})};
