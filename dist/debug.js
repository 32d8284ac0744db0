"use strict";exports.id=6547,exports.ids=[6547],exports.modules={76547:(d=>{d.exports=()=>()=>{}})};
