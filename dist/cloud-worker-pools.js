"use strict";exports.id=3356,exports.ids=[3356],exports.modules={33356:((S,O,c)=>{c.d(O,{openWorkerPools:()=>A});var w=c(42785),$=c(77074),l=c(7712),y=c(8720),D=c(39114);async function A(e,n,{
project:s,region:r},u){const d=(0,D.P)(e,n,u),L=`projects/${s}/locations/${r}/workerPools`,T=`Grant the workflow's identity roles/run.viewer (run.workerpools.ge\
t, run.revisions.get, run.revisions.list) on the project or the worker pool, if ${s} is the right project.`,I=async(t,o,i)=>(await d.send({what:t,advice:T,...i,
method:"GET",path:`/v2/${o}`})).value;let P=!1;const f=async(t,o,i,_)=>{try{const a=await I(t,`${L}/${o}${i}`,_);return P=!0,a}catch(a){if(P||i!==""||!(0,$.D)(a)||
a.failure!=="not-found")throw a;const M=`a worker pool of Cloud Run in ${r} of project ${s} (${a.message})`,R=`${(0,w.WU)(o)}, which could not be found`;throw new w.
j1([{name:"worker-pool",value:R,allowed:M,where:"input"}])}},g=async()=>{throw new Error("the instances of a worker pool are not moved")};return{service:async(t,o)=>(0,l.
L)(C(await f(`Reading worker pool ${t}`,t,"",o))),revision:async(t,o,i)=>{const _=`Reading revision ${o}`;return(0,l.V)(v(await f(_,t,`/revisions/${o}`,i)))},revisions:async(t,o)=>{
const i=`Listing the revisions of ${t}`,{revisions:_}=await f(i,t,"/revisions?pageSize=100",o);return(_??[]).map(a=>(0,l.V)(v(a)))},imageDigest:async(t,o)=>await(0,y.
W)(d,{project:s,region:r},{revision:t,advice:T},o),updateTraffic:g,operation:g,close:async()=>await d.close()}}function C(e){const{instanceSplits:n,instanceSplitStatuses:s,
...r}=e,u=[{type:"INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST",percent:100}];return{...p(r),traffic:(n?.length?n:u).map(m),trafficStatuses:(s??[]).map(m)}}function m({
type:e="",...n}){return{...n,type:e.replace("INSTANCE_SPLIT","TRAFFIC_TARGET")}}function v(e){return p(e)}function p(e){const{createTime:n,conditions:s,terminalCondition:r,
timeout:u,...d}=e;return{...d,...n===void 0?{}:{createTime:h(n)},...u===void 0?{}:{timeout:{seconds:Number.parseFloat(u),nanos:0}},...r===void 0?{}:{terminalCondition:E(
r)},conditions:(s??[]).map(E)}}function E({lastTransitionTime:e,...n}){return e===void 0?n:{...n,lastTransitionTime:h(e)}}function h(e){const n=Date.parse(e);return{
seconds:Math.floor(n/1e3),nanos:n%1e3*1e6}}})};
