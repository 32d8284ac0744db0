"use strict";exports.id=9147,exports.ids=[9147],exports.modules={19147:((Q,j,m)=>{m.d(j,{rollBackServices:()=>D});var P=m(9089),b=m(42785),B=m(90915),y=m(26047),g=m(2928),R=m(
16662);async function S(e,r,o){const i=r.now(),t=(n,a)=>({outcome:n,targets:a,tookMs:r.now()-i}),c=await Promise.all(e.map(async n=>await A(n,r,o))),u=e.some(({
options:n})=>n.dryRun);if(c.some(({facts:n})=>n===null||!L(n.outcome))){const n=c.map(a=>v(a,w(a)&&!u?{kind:"held-back"}:null));return t(o.aborted?"cancelled":"\
held-back",n)}if(u)return t(c.some(w)?"planned":"already",c.map(n=>v(n)));const l=await Promise.all(c.map(async n=>await x(n,r,o)));if(!l.some(({facts:n})=>!C(n.
outcome))){const n=l.some(({facts:f})=>f.outcome.code==="unhealthy"),a=l.some(({facts:f})=>f.changed);return t(n?"unhealthy":a?"moved":"already",l.map(({one:f,facts:p})=>v(
{...f,facts:p})))}const d=await Promise.all(l.map(async({one:n,facts:a,left:f})=>{if(!a.changed)return v({...n,facts:a});const p=o.aborted?{code:"cancelled"}:await J(
n,f,r,o),M=p.code==="moved"||p.code==="already",E=M?a.before:a.after;return v({...n,facts:{...a,after:E}},M?{kind:"undone"}:{kind:"left",why:p})})),s=d.some(({turn:n})=>n?.
kind==="left");return t(s?"partial":o.aborted?"cancelled":"undone",d)}async function A(e,r,o){const i=new g.L(e.api,{...e.options,dryRun:!0},r);try{const t=await i.
run(o);return{target:e,facts:t,fault:null,bad:i.bad,before:i.readings.before}}catch(t){if(!(t instanceof b.j1))throw t;return{target:e,facts:null,fault:(0,b.xm)(
t),bad:void 0,before:void 0}}}async function x(e,r,o){const{target:i,facts:t,bad:c}=e;if(t===null)throw new Error("nothing is moved that was not read");if(!w(e))
return{one:e,facts:{...t,dryRun:!1},left:void 0};const{options:u}=i,l=t.to===null?[]:[t.to],h=new g.L(i.api,{...u,bad:c,preferred:t.to??void 0,served:[...u.served??
[],...l],refuse:a=>H(t,a)??u.refuse?.(a)},r),d=await h.run(o),{provenBy:s=null,before:n}=t;return{one:e,facts:{...d,provenBy:s,before:n},left:h.readings.latest}}
function H({before:e},r){const o=new Map;for(const{revision:t,percent:c}of e)o.set(t,(o.get(t)??0)+c);return[...o].every(([t,c])=>(0,y.tC)(r,t)===c)?void 0:{code:"\
changed-by-others"}}async function J({target:e,before:r},o,i,t){if(r===void 0||o===void 0)return{code:"changed-by-others"};const c=(0,B.Do)(r).filter(({percent:s})=>s>
0).map(({latest:s,revision:n,percent:a})=>({revision:s?null:n,percent:a})),u=s=>(0,y.ev)(s,(0,y.H6)(s,c))?{kind:"send",shares:c}:s.generation===o.generation&&(0,y.
J0)(s)===(0,y.J0)(o)?{kind:"send",shares:c}:{kind:"refuse",outcome:{code:"changed-by-others"}},{service:l,timeoutMs:h}=e.options;return await new R.WZ(e.api,{service:l,
timeoutMs:h,decide:u},i).run(t).catch(s=>{if(!t.aborted)throw s;return{code:"cancelled"}})}function v({target:e,facts:r,fault:o},i=null){return{service:e.service,
region:e.region,facts:r,fault:o,turn:i}}function L({code:e}){return e==="planned"||e==="already"}function w({facts:e}){return e?.outcome.code==="planned"}function C({
code:e}){return e==="moved"||e==="already"||e==="unhealthy"}var k=m(25909);async function D(e,r,o){const{settings:i,targets:t}=e,c=3*Math.max(...t.map(({readyTimeoutMs:d})=>d)),
u=(0,P.Q)(e,o,{warn:r,plannedMs:c}),l=await Promise.all(t.map(async d=>{const s=u.beside(d),{project:n,api:a}=await(0,k.S)(s,i.project),{service:f,region:p}=d;return{
own:s,project:n,target:{service:f,region:p,api:a,options:(0,k.H)(d,s)}}})),h=await S(l.map(({target:d})=>d),u.clock,o);return await Promise.all([u,...l.map(({own:d})=>d)].
map(async d=>await d.close())),{language:i.language,project:l[0]?.project??"",whole:h}}})};
