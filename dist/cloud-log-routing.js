"use strict";exports.id=8039,exports.ids=[8039],exports.modules={28039:((E,d,s)=>{s.d(d,{openLogRouting:()=>m});var e=s(93539);const r="Grant the workflow's identity roles/l\
ogging.viewer (logging.sinks.list, logging.exclusions.list) on the project.",f=1e3;async function m(n,i,t,o){const{ConfigServiceV2Client:O}=await Promise.all([s.
e(492),s.e(4775),s.e(4908),s.e(3412)]).then(s.bind(s,84908)),l=new O(n.clientOptions(i)),c=(0,e.O)(o.tryTimeoutMs),g={parent:`projects/${t}`,pageSize:f};return{
routing:async y=>{const u=async(p,v)=>(await(0,e.P)(o,{what:p,advice:r,...y},v)).answer,[L,P]=await Promise.all([u("Listing log sinks",()=>l.listSinks(g,c)),u("\
Listing log exclusions",()=>l.listExclusions(g,c))]);return{sinks:L.map(x),exclusions:P.map(a)}},close:async()=>await l.close()}}function x({name:n,filter:i,disabled:t,
exclusions:o}){return{name:n??"",filter:i??"",disabled:t??!1,exclusions:(o??[]).map(a)}}function a({name:n,filter:i,disabled:t}){return{name:n??"",filter:i??"",
disabled:t??!1}}})};
