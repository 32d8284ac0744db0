"use strict";exports.id=2732,exports.ids=[2732],exports.modules={12732:((v,a,t)=>{t.r(a),t.d(a,{postStep:()=>M});var _=t(17138),n=t(26384),s=t(23092),e=t(99908),i=t(91611),u=t(
18884),d=t(19467);const c=2e4;async function M(O){const p=(0,s.f)(process.env),o=(0,i.u)((0,s.r)(process.env,i.V));if(!(o===null||o.left.length===0))try{const r=[],
{settings:E}=await(0,n.sb)({env:process.env,readFile:n.Ts,required:r}).catch(async()=>await(0,n.sb)({env:{...process.env,INPUT_CONFIG:""},readFile:()=>{},required:r})),
l=await(0,e.openGitHubPublisher)((0,d.k)({settings:E,runner:p,clock:_.m},()=>o.report),o),P={deadline:_.m.now()+c,signal:O},m=o.report===null?void 0:(0,n.Ts)(o.
report);m===void 0?await l?.abandon(P):await l?.finish(JSON.parse(m),P)}catch(r){(await(0,u.rm)())(`What was left to do on GitHub was not done: ${r instanceof Error?
r.message:String(r)}`)}}}),17138:((v,a,t)=>{t.d(a,{J:()=>n,m:()=>_});const _={now:()=>Date.now(),sleep:(s,e)=>new Promise((i,u)=>{if(e.aborted){u(n(e));return}const d=()=>{
clearTimeout(c),u(n(e))},c=setTimeout(()=>{e.removeEventListener("abort",d),i()},Math.max(0,s));e.addEventListener("abort",d,{once:!0})})};function n(s){return s.
reason instanceof Error?s.reason:new Error("aborted",{cause:s.reason})}})};
