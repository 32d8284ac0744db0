"use strict";exports.id=8378,exports.ids=[8378],exports.modules={52914:((rn,K,m)=>{m.d(K,{z:()=>I});var Q=m(27923),U=m(52686),V=m(7426);class y extends Error{name="SlackCall\
Error";code;constructor(o,a,f,d){super(`${o} failed: ${f}`,d),this.code=a}}const S=5e3,X=3,Y={missing_scope:"give the app the scopes chat:write, and channels:hi\
story and channels:read for the throttle",not_in_channel:"invite the app to the channel (/invite)",channel_not_found:"check the channel's name, and invite the a\
pp to it where it is private",is_archived:"the channel is archived",invalid_auth:"check the token",not_authed:"check the token",account_inactive:"the app or its\
 user was removed: make a new token",token_revoked:"make a new token",no_service:"the webhook was removed: make a new one",invalid_token:"check the webhook's ad\
dress"},H=["ratelimited","internal_error","fatal_error","service_unavailable","request_timeout"];async function z(s,o,a,f,d){for(let l=1;;l++){const i=new AbortController,
g=Math.max(1,Math.min(S,a.deadline-s.now())),h=s.sleep(g,AbortSignal.any([a.signal,i.signal])).then(()=>i.abort(new Error(`no answer within ${(0,V.wN)(Math.round(
g))}`)),()=>{}),r=await d(AbortSignal.any([a.signal,i.signal])).catch(W=>W);i.abort(new Error("answered")),await h,a.signal.throwIfAborted();const u=nn(r)?r:null;
if(u?.ok===!0)return u;const k=u?.error??null,{status:p=200}=u??{},D=u===null||p===429||p>=500||H.includes(k??""),L=u?.retryAfterMs??500*l,tn=u===null&&!f&&!T(r);
if(!D||tn||l===X||s.now()+L>=a.deadline){if(k!==null)throw O(o,k);const W=r instanceof Error?r.message:String(r);throw new y(o,null,W,{cause:r})}await s.sleep(L,
a.signal)}}function T(s){const o=s instanceof Error&&"code"in s?String(s.code):"";return["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","UND_ERR_CONNECT_TIMEOUT"].includes(
o)}function O(s,o){const a=Y[o];return new y(s,o,a===void 0?o:`${o} (${a})`)}async function J(s,o,a,f){const{EnvHttpProxyAgent:d,request:l}=await m.e(6752).then(
m.t.bind(m,24371,19)),i=new d,g=a instanceof URLSearchParams,h=g?"application/x-www-form-urlencoded":"application/json; charset=utf-8";try{const r=await l(s,{method:"\
POST",headers:{...o,"content-type":h},body:g?a.toString():JSON.stringify(a),signal:f,dispatcher:i}),u=Number(r.headers["retry-after"]),k=Number.isFinite(u)?u*1e3:
null,p=await R(r.body,r.headers["content-encoding"]);return{status:r.statusCode,text:(0,U.o)(p,q),retryAfterMs:k}}finally{await i.destroy().catch(()=>{})}}async function R(s,o){
const a=[];for await(const f of await(0,Q.j)(s,o))a.push(f);return Buffer.concat(a).toString("utf8")}const q=8e6,F="the answer is not Slack's (is there a proxy \
between?)";function _(s,o,a){try{const f=JSON.parse(s);if(typeof f=="object"&&f!==null&&"ok"in f&&typeof f.ok=="boolean")return f}catch{}if(o===200)throw new y(
a,null,F);return{ok:!1,error:`HTTP ${o}`,status:o}}function nn(s){return typeof s=="object"&&s!==null&&"ok"in s&&!(s instanceof Error)}function I({clock:s,apiUrl:o,
botToken:a,webhookUrl:f}){return a!==void 0?B(async(l,i,g,h)=>await z(s,g,h,l!=="chat.postMessage",async r=>{const u={authorization:`Bearer ${a}`},k=l.startsWith(
"conversations.")?M(i):i,{status:p,text:D,retryAfterMs:L}=await J(`${o}/${l}`,u,k,r);return{..._(D,p,g),retryAfterMs:L}})):f===void 0?null:{bot:null,post:async(d,l,i)=>(await z(
s,"Posting to the Slack webhook",i,!1,async h=>{const{status:r,text:u,retryAfterMs:k}=await J(f,{},d,h),[p]=/^[a-z_]{1,60}$/.exec(u.trim())??[];return r===200&&
p==="ok"?{ok:!0,retryAfterMs:k}:{ok:!1,error:p??(r===200?F:`HTTP ${r}`),status:r,retryAfterMs:k}}),null)}}function M(s){return new URLSearchParams(Object.entries(
s).map(([o,a])=>[o,String(a)]))}function B(s){const o=new Map,a=async(d,l)=>{if(!d.startsWith("#"))return d;const i=o.get(d);if(i!==void 0)return i;const g={exclude_archived:!0,
limit:999,types:"public_channel,private_channel"};for await(const r of A(s,"conversations.list",g,"Finding the Slack channel",l)){for(const u of P(r.channels))o.
set(`#${String(u.name)}`,String(u.id));if(o.has(d))break}const h=o.get(d);if(h===void 0)throw O("Finding the Slack channel","channel_not_found");return h},f={unfurl_links:!1,
unfurl_media:!1};return{post:async(d,l,i,g)=>{if(l===void 0)throw new y("Posting to Slack",null,"no channel: give `slack-channel`");const h={channel:l,...d,...f,
...g===void 0?{}:{metadata:g}},r=await s("chat.postMessage",h,`Posting to Slack ${l}`,i),u={channel:String(r.channel),ts:String(r.ts)};return o.set(l,u.channel),
u},bot:{update:async({channel:d,ts:l},i,g,h)=>{const r={channel:d,ts:l,...i,...h===void 0?{}:{metadata:h}};await s("chat.update",r,"Updating the Slack message",
g)},find:async(d,l,i,g)=>{const h=await a(d,g),r={channel:h,oldest:String(i/1e3),limit:200,include_all_metadata:!0};for await(const u of A(s,"conversations.hist\
ory",r,"Reading the Slack channel's history",g))for(const k of P(u.messages)){const p=C(k);if(p!==null&&l(p))return{channel:h,ts:String(k.ts),...p}}return null}}}}
function C({metadata:s}){const[o]=P([s]),[a]=P([o?.event_payload]);return a===void 0?null:{eventType:String(o?.event_type),payload:a}}async function*A(s,o,a,f,d){
for(let l="";;){const i=await s(o,l===""?a:{...a,cursor:l},f,d);if(yield i,l=i.response_metadata?.next_cursor??"",l==="")return}}function P(s){return Array.isArray(
s)?s.filter(o=>typeof o=="object"&&o!==null):[]}}),15147:((rn,K,m)=>{m.d(K,{GW:()=>un,HH:()=>k,TA:()=>W,Jl:()=>cn,F:()=>tn});var Q=m(4385),U=m(22116),V=m(19298),
y=m(89404),S=m(79856),X=m(41072),Y=m(81959),H=m(56922);const z=150,T=3e3,O=2e3,J=10,R=8,q=Math.floor(T/(R+1));function F({language:n,head:t,figures:e,sections:c,
parts:w=[]}){const v=c.flatMap(({blocks:b})=>b.flatMap(G=>G.kind==="findings"?G.findings:[])).filter(({mark:b})=>b!=="pass"&&b!=="ok"),x=v.length-R,E=(0,H.t)(n),
N=[...v.slice(0,R).map(b=>B((0,y.wh)(nn(b)),q)),...x>0?[E.more((0,X.B)(E.units).count(x))]:[]],{now:j}=t;return[A(t.reason),...j===null?[]:[A(`\u{1F449} ${j.text}`)],
...j?.command==null?[]:[P(j.command.text)],...s(e),...N.length===0?[]:[A(N.join(`
`))],...w.length===0?[]:[A(w.map(b=>_(b,w.length)).join(`
`))]]}function _({document:{head:n}},t){const{mark:e}=n.verdict,c=`${e===null?"":`${y.B2[e]} `}${n.subject} \u2014 ${n.reason}`;return B((0,y.wh)(c),Math.floor(
T/t)-1)}function nn({mark:n,name:t,value:e,limit:c,sentence:w}){const $=e!==null&&c!==null?`${e} / ${c}`:w;return`${y.B2[n]} ${t} \u2014 ${$}`}function I(n){return n.
replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function M(n,t){return I(B(n,t))}function B(n,t){let e=t,c=(0,S.xv)(n,e);for(;I(c).length>
t;)c=(0,S.xv)(n,e=Math.floor(e*.8));return c}function C(n){return{type:"header",text:g((0,S.TN)((0,y.y1)(n)),z)}}function A(n){return{type:"section",text:g((0,S.
uH)((0,y.y1)(n)),T)}}function P(n){return{type:"section",text:{type:"mrkdwn",text:`\`\`\`${M((0,S.uH)(n).replaceAll("`","'"),T-8)}\`\`\``,verbatim:!0}}}function s(n){
return n.length===0?[]:[{type:"section",fields:n.slice(0,J).map(({name:e,value:c,below:w,mark:$})=>{const v=`${(0,y.x8)({mark:$,word:(0,y.y1)(c)})}${w===""?"":`\
 (${(0,y.y1)(w)})`}`;return{type:"mrkdwn",text:`*${M(h(e),O/2)}*
${M(h(v),O/2)}`,verbatim:!0}})}]}function o(n){const t=n.filter(e=>e!=="");return t.length===0?[]:[{type:"context",elements:t.map(e=>({type:"mrkdwn",text:e,verbatim:!0}))}]}
function a(n){return n.flatMap(t=>(0,Y.ky)(t).flatMap(e=>e.kind==="link"?[f(e.text,e.address)]:[])).filter(t=>t!=="").join(" \xB7 ")}function f(n,t){const e=t===
null?null:URL.parse(t);return e===null||!["https:","http:"].includes(e.protocol)?"":`<${I(e.href.replaceAll("|","%7C"))}|${I(n)}>`}function d(n){return/^[UW][A-Z0-9]{6,20}$/.
test(n)?`<@${n}>`:M(h((0,S.TN)(n)),200)}function l(n){return M(h((0,y.y1)(n)),O)}function i(n){return M((0,S.TN)((0,y.y1)(n)),T)}function g(n,t){const e=M(n,t);
return{type:"plain_text",text:e===""?"\u2013":e,emoji:!0}}function h(n){return(0,S.TN)(n).replaceAll(/[*_~`]/g,t=>`\u200B${t}\u200B`)}var r=m(3101),u=m(38606);function k(n,t,e){
const c=(0,H.t)(t).slack,w=p(n.map(v=>v.service)),$=c.deployText(w,p(n.map(v=>v.region)));return{text:i($),blocks:[C(c.deployTitle(w)),A($),...Z(null,t,e)]}}function p(n){
return[...new Set(n)].join(", ")}function D(n){return(0,r.S)(n)?n.targets.map(({service:t,region:e})=>`${t} (${e})`).join(", "):`${n.service.name} (${n.service.
region})`}function L(n){return(0,r.S)(n)?p(n.targets.map(({service:t})=>t)):n.service.name}function tn(n,t){return sn((0,U.r)(n),D(n),t)}function W(n,t){const e=(0,Q.
v)(n);return sn(e,`${e.head.product}, ${n.service.name}`,t)}function sn(n,t,e){const c=`${(0,y.x8)(n.head.verdict)} \u2014 ${t}`;return{text:i((0,y.uh)(n.head)),
blocks:[C(c),...F(n),...Z(n,n.language,e)]}}function cn(n,t){const{words:e}=(0,u.b)(n.language),c=(0,U.r)(n),w=(0,r.S)(n)?c.head.reason:ln(n),$=e.slack.successTitle(
L(n)),v={...c,head:{...c.head,reason:w,now:null}};return{text:i(`${$}: ${w}`),blocks:[C($),...F(v),...Z(c,n.language,t)]}}function ln(n){const{words:t,voice:e}=(0,u.
b)(n.language),c=n.window===null?0:n.window.endedAt-n.window.startedAt;return t.slack.successText(n.candidate?.name??n.service.name,e.duration(c))}function un(n,{
rule:t,crossings:e},c,w){const{words:$,voice:v}=(0,u.b)(n.language),x=$.slack,E=`${x.severities[t.severity]}: ${D(n)}`,N=(0,U.r)(n),j=e.map(({place:on,finding:en,
limit:fn})=>{const{value:hn,n:gn}=(0,V.h)(en,v),an=x.crossing($.findings[en.id],hn??"\u2013",v.unit(fn,en.unit),x.of(gn));return on===null?an:`${on}: ${an}`}),b=w===
null?[]:[x.again(v.count(w.times+1),v.dateTime(w.since))],G=[...j.length===0?[(0,y.uh)(N.head)]:j,...b].join(`
`),dn={...N,head:{...N.head,reason:G}};return{text:i(`${E} \u2014 ${G}`),blocks:[C(E),...F(dn),...Z(N,n.language,c)]}}function Z(n,t,{runUrl:e,watcher:c}){const w=(0,H.
t)(t),$=n?.head.about.map(([x,E])=>`${x} ${E}`).join(" \xB7 ")??"",v=[f(w.labels.run,e),a(n?.head.links??[])].filter(x=>x!=="");return o([$===""?"":l($),v.join(
" \xB7 "),c===void 0?"":w.slack.onWatch(d(c))])}})};
