"use strict";exports.id=5339,exports.ids=[5339],exports.modules={85339:(t=>{t.exports=class{constructor(s){this.text=String(s)}static isBigNumber(){return!1}toString(){return this.
text}}})};
