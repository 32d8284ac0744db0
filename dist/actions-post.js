"use strict";exports.id=2732,exports.ids=[2732],exports.modules={12732:((m,a,t)=>{t.r(a),t.d(a,{postStep:()=>M});var i=t(17138),n=t(40673),s=t(23092),e=t(99908),_=t(91611),u=t(
18884),c=t(19467);const d=2e4;async function M(O){const h=(0,s.f)(process.env),o=(0,_.u)((0,s.r)(process.env,_.V));if(!(o===null||o.left.length===0))try{const r=[],
E={without:[]},{settings:p,targets:D}=await(0,n.sb)({env:process.env,readFile:n.Ts,required:r,several:E}).catch(async()=>await(0,n.sb)({env:{...process.env,INPUT_CONFIG:""},
readFile:()=>{},required:r})),l=await(0,e.openGitHubPublisher)((0,c.k)({settings:p,targets:D,runner:h,clock:i.m},()=>o.report),o),v={deadline:i.m.now()+d,signal:O},
P=o.report===null?void 0:(0,n.Ts)(o.report);P===void 0?await l?.abandon(v):await l?.finish(JSON.parse(P),v)}catch(r){(await(0,u.rm)())(`What was left to do on G\
itHub was not done: ${r instanceof Error?r.message:String(r)}`)}}}),17138:((m,a,t)=>{t.d(a,{J:()=>n,m:()=>i});const i={now:()=>Date.now(),sleep:(s,e)=>new Promise(
(_,u)=>{if(e.aborted){u(n(e));return}const c=()=>{clearTimeout(d),u(n(e))},d=setTimeout(()=>{e.removeEventListener("abort",c),_()},Math.max(0,s));e.addEventListener(
"abort",c,{once:!0})})};function n(s){return s.reason instanceof Error?s.reason:new Error("aborted",{cause:s.reason})}})};
