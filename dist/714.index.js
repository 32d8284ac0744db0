"use strict";exports.id=714,exports.ids=[714],exports.modules={6673:(e=>{e.exports=class{}}),71202:((e,s)=>{s.decode=d=>d})};
