"use strict";exports.id=`debug`,exports.ids=[`debug`],exports.modules={
80054:(e=>{e.exports=()=>()=>void 0})};