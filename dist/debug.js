"use strict";exports.id=`debug`,exports.ids=[`debug`],exports.modules={
76547:(e=>{e.exports=()=>()=>void 0})};