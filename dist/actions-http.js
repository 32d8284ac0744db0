"use strict";exports.id=`actions-http`,exports.ids=[`actions-http`],exports.modules={
39112:(e=>{class t{getAgent(){}getAgentDispatcher(){}}e.exports={HttpClient:t}}),
21814:((e,t)=>{let n=()=>({});t._=n,t.u=n})};