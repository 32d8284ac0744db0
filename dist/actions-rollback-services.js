"use strict";exports.id=6023,exports.ids=[6023],exports.modules={76023:((E,M,m)=>{m.d(M,{rollBackServices:()=>C});var j=m(5550),P=m(79050),B=m(10430),y=m(71976),b=m(23971),R=m(
93539);async function S(e,s,o){const i=s.now(),t=(n,r)=>({outcome:n,targets:r,tookMs:s.now()-i}),a=await Promise.all(e.map(async n=>await A(n,s,o))),l=e.some(({
options:n})=>n.dryRun);if(a.some(({facts:n})=>n===null||!$(n.outcome))){const n=a.map(r=>v(r,w(r)&&!l?{kind:"held-back"}:null));return t(o.aborted?"cancelled":"\
held-back",n)}if(l)return t(a.some(w)?"planned":"already",a.map(n=>v(n)));const u=await Promise.all(a.map(async n=>await H(n,s,o)));if(!u.some(({facts:n})=>!x(n.
outcome))){const n=u.some(({facts:f})=>f.outcome.code==="unhealthy"),r=u.some(({facts:f})=>f.changed);return t(n?"unhealthy":r?"moved":"already",u.map(({one:f,facts:p})=>v(
{...f,facts:p})))}const d=await Promise.all(u.map(async({one:n,facts:r,left:f})=>{if(!r.changed)return v({...n,facts:r});const p=o.aborted?{code:"cancelled"}:await L(
n,f,s,o),k=p.code==="moved"||p.code==="already",D=k?r.before:r.after;return v({...n,facts:{...r,after:D}},k?{kind:"undone"}:{kind:"left",why:p})})),c=d.some(({turn:n})=>n?.
kind==="left");return t(c?"partial":o.aborted?"cancelled":"undone",d)}async function A(e,s,o){const i=new b.L(e.api,{...e.options,dryRun:!0},s);try{const t=await i.
run(o);return{target:e,facts:t,fault:null,bad:i.bad,before:i.readings.before}}catch(t){if(!(t instanceof P.j1))throw t;return{target:e,facts:null,fault:t.faults.
map(({value:a,allowed:l})=>`${a}; ${l}`).join(" "),bad:void 0,before:void 0}}}async function H(e,s,o){const{target:i,facts:t,bad:a}=e;if(t===null)throw new Error(
"nothing is moved that was not read");if(!w(e))return{one:e,facts:{...t,dryRun:!1},left:void 0};const{options:l}=i,u=t.to===null?[]:[t.to],h=new b.L(i.api,{...l,
bad:a,preferred:t.to??void 0,served:[...l.served??[],...u],refuse:r=>J(t,r)??l.refuse?.(r)},s),d=await h.run(o),{provenBy:c=null,before:n}=t;return{one:e,facts:{
...d,provenBy:c,before:n},left:h.readings.latest}}function J({before:e},s){const o=new Map;for(const{revision:t,percent:a}of e)o.set(t,(o.get(t)??0)+a);return[...o].
every(([t,a])=>(0,y.tC)(s,t)===a)?void 0:{code:"changed-by-others"}}async function L({target:e,before:s},o,i,t){if(s===void 0||o===void 0)return{code:"changed-b\
y-others"};const a=(0,B.Do)(s).filter(({percent:c})=>c>0).map(({latest:c,revision:n,percent:r})=>({revision:c?null:n,percent:r})),l=c=>(0,y.ev)(c,(0,y.H6)(c,a))?
{kind:"send",shares:a}:c.generation===o.generation&&(0,y.J0)(c)===(0,y.J0)(o)?{kind:"send",shares:a}:{kind:"refuse",outcome:{code:"changed-by-others"}},{service:u,
timeoutMs:h}=e.options;return await new R.WZ(e.api,{service:u,timeoutMs:h,decide:l},i).run(t).catch(c=>{if(!t.aborted)throw c;return{code:"cancelled"}})}function v({
target:e,facts:s,fault:o},i=null){return{service:e.service,region:e.region,facts:s,fault:o,turn:i}}function $({code:e}){return e==="planned"||e==="already"}function w({
facts:e}){return e?.outcome.code==="planned"}function x({code:e}){return e==="moved"||e==="already"||e==="unhealthy"}var g=m(30542);async function C(e,s,o){const{
settings:i,targets:t}=e,a=3*Math.max(...t.map(({readyTimeoutMs:d})=>d)),l=(0,j.Q)(e,o,{warn:s,plannedMs:a}),u=await Promise.all(t.map(async d=>{const c=l.beside(
d),{project:n,api:r}=await(0,g.S)(c,i.project),{service:f,region:p}=d;return{own:c,project:n,target:{service:f,region:p,api:r,options:(0,g.H)(d,c)}}})),h=await S(
u.map(({target:d})=>d),l.clock,o);return await Promise.all([l,...u.map(({own:d})=>d)].map(async d=>await d.close())),{language:i.language,project:u[0]?.project??
"",whole:h}}})};
