"use strict";exports.id=714,exports.ids=[714],exports.modules={6673:(e=>{e.exports=function(){}}),71202:((e,d)=>{d.decode=s=>s})};
