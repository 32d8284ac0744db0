"use strict";exports.id=`actions-http`,exports.ids=[`actions-http`],exports.modules={
90011:(e=>{class t{getAgent(){}getAgentDispatcher(){}}e.exports={HttpClient:t}}),
3807:((e,t)=>{let n=()=>({});t._=n,t.u=n})};