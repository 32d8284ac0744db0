"use strict";exports.id=8787,exports.ids=[8787],exports.modules={78787:((M,$,u)=>{u.d($,{openWorkerPools:()=>O});var w=u(79050),g=u(59301),f=u(31572),y=u(31017);async function O(e,n,{
project:i,region:a},c){const l=(0,y.P)(e,n,c),C=`projects/${i}/locations/${a}/workerPools`,D=`Grant the workflow's identity roles/run.viewer (run.workerpools.ge\
t, run.revisions.get, run.revisions.list) on the project or the worker pool, if ${i} is the right project.`,L=async(t,o,s)=>(await l.send({what:t,advice:D,...s,
method:"GET",path:`/v2/${o}`})).value;let T=!1;const _=async(t,o,s,d)=>{try{const r=await L(t,`${C}/${o}${s}`,d);return T=!0,r}catch(r){if(T||s!==""||!(0,g.D)(r)||
r.failure!=="not-found")throw r;const I=`a worker pool of Cloud Run in ${a} of project ${i} (${r.message})`,S=`${(0,w.WU)(o)}, which could not be found`;throw new w.
j1([{name:"worker-pool",value:S,allowed:I,where:"input"}])}},P=async()=>{throw new Error("the instances of a worker pool are not moved")};return{service:async(t,o)=>(0,f.
L)(A(await _(`Reading worker pool ${t}`,t,"",o))),revision:async(t,o,s)=>{const d=`Reading revision ${o}`;return(0,f.V)(m(await _(d,t,`/revisions/${o}`,s)))},revisions:async(t,o)=>{
const s=`Listing the revisions of ${t}`,{revisions:d}=await _(s,t,"/revisions?pageSize=100",o);return(d??[]).map(r=>(0,f.V)(m(r)))},imageDigest:async()=>null,updateTraffic:P,
operation:P,close:async()=>await l.close()}}function A(e){const{instanceSplits:n,instanceSplitStatuses:i,...a}=e,c=[{type:"INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST",
percent:100}];return{...v(a),traffic:(n?.length?n:c).map(p),trafficStatuses:(i??[]).map(p)}}function p({type:e="",...n}){return{...n,type:e.replace("INSTANCE_SP\
LIT","TRAFFIC_TARGET")}}function m(e){return v(e)}function v(e){const{createTime:n,conditions:i,terminalCondition:a,timeout:c,...l}=e;return{...l,...n===void 0?
{}:{createTime:E(n)},...c===void 0?{}:{timeout:{seconds:Number.parseFloat(c),nanos:0}},...a===void 0?{}:{terminalCondition:h(a)},conditions:(i??[]).map(h)}}function h({
lastTransitionTime:e,...n}){return e===void 0?n:{...n,lastTransitionTime:E(e)}}function E(e){const n=Date.parse(e);return{seconds:Math.floor(n/1e3),nanos:n%1e3*
1e6}}})};
