"use strict";exports.id=54,exports.ids=[54],exports.modules={
80054:(e=>{e.exports=()=>()=>void 0})};