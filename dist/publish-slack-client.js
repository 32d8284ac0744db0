"use strict";exports.id=8378,exports.ids=[8378],exports.modules={52914:((tn,J,w)=>{w.d(J,{z:()=>Y});var Z=w(27923);class N extends Error{name="SlackCallError";code;constructor(s,a,f,l){
super(`${s} failed: ${f}`,l),this.code=a}}const K=5e3,k=3,S={missing_scope:"give the app the scopes chat:write, and channels:history and channels:read for the t\
hrottle",not_in_channel:"invite the app to the channel (/invite)",channel_not_found:"check the channel's name, and invite the app to it where it is private",is_archived:"\
the channel is archived",invalid_auth:"check the token",not_authed:"check the token",account_inactive:"the app or its user was removed: make a new token",token_revoked:"\
make a new token",no_service:"the webhook was removed: make a new one",invalid_token:"check the webhook's address"},Q=["ratelimited","internal_error","fatal_err\
or","service_unavailable","request_timeout"];async function R(e,s,a,f,l){for(let i=1;;i++){const c=new AbortController,d=Math.max(1,Math.min(K,a.deadline-e.now())),
g=e.sleep(d,AbortSignal.any([a.signal,c.signal])).then(()=>c.abort(new Error(`no answer within ${Math.round(d)} ms`)),()=>{}),r=await l(AbortSignal.any([a.signal,
c.signal])).catch(L=>L);c.abort(new Error("answered")),await g,a.signal.throwIfAborted();const u=U(r)?r:null;if(u?.ok===!0)return u;const y=u?.error??null,{status:p=200}=u??
{},H=u===null||p===429||p>=500||Q.includes(y??""),F=u?.retryAfterMs??500*i,_=u===null&&!f&&!P(r);if(!H||_||i===k||e.now()+F>=a.deadline){if(y!==null)throw B(s,y);
const L=r instanceof Error?r.message:String(r);throw new N(s,null,L,{cause:r})}await e.sleep(F,a.signal)}}function P(e){const s=e instanceof Error&&"code"in e?String(
e.code):"";return["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","UND_ERR_CONNECT_TIMEOUT"].includes(s)}function B(e,s){const a=S[s];return new N(e,s,a===void 0?s:`${s}\
 (${a})`)}async function O(e,s,a,f){const{EnvHttpProxyAgent:l,request:i}=await w.e(6752).then(w.t.bind(w,24371,19)),c=new l,d=a instanceof URLSearchParams,g=d?"\
application/x-www-form-urlencoded":"application/json; charset=utf-8";try{const r=await i(e,{method:"POST",headers:{...s,"content-type":g},body:d?a.toString():JSON.
stringify(a),signal:f,dispatcher:c}),u=Number(r.headers["retry-after"]),y=Number.isFinite(u)?u*1e3:null,p=await D(r.body,r.headers["content-encoding"]);return{status:r.
statusCode,text:p.slice(0,V),retryAfterMs:y}}finally{await c.destroy().catch(()=>{})}}async function D(e,s){const a=[];for await(const f of await(0,Z.j)(e,s))a.
push(f);return Buffer.concat(a).toString("utf8")}const V=8e6,I="the answer is not Slack's (is there a proxy between?)";function X(e,s,a){try{const f=JSON.parse(
e);if(typeof f=="object"&&f!==null&&"ok"in f&&typeof f.ok=="boolean")return f}catch{}if(s===200)throw new N(a,null,I);return{ok:!1,error:`HTTP ${s}`,status:s}}function U(e){
return typeof e=="object"&&e!==null&&"ok"in e&&!(e instanceof Error)}function Y({clock:e,apiUrl:s,botToken:a,webhookUrl:f}){return a!==void 0?b(async(i,c,d,g)=>await R(
e,d,g,i!=="chat.postMessage",async r=>{const u={authorization:`Bearer ${a}`},y=i.startsWith("conversations.")?C(c):c,{status:p,text:H,retryAfterMs:F}=await O(`${s}\
/${i}`,u,y,r);return{...X(H,p,d),retryAfterMs:F}})):f===void 0?null:{bot:null,post:async(l,i,c)=>(await R(e,"Posting to the Slack webhook",c,!1,async g=>{const{
status:r,text:u,retryAfterMs:y}=await O(f,{},l,g),[p]=/^[a-z_]{1,60}$/.exec(u.trim())??[];return r===200&&p==="ok"?{ok:!0,retryAfterMs:y}:{ok:!1,error:p??(r===200?
I:`HTTP ${r}`),status:r,retryAfterMs:y}}),null)}}function C(e){return new URLSearchParams(Object.entries(e).map(([s,a])=>[s,String(a)]))}function b(e){const s=new Map,
a=async(l,i)=>{if(!l.startsWith("#"))return l;const c=s.get(l);if(c!==void 0)return c;const d={exclude_archived:!0,limit:999,types:"public_channel,private_chann\
el"};for await(const r of j(e,"conversations.list",d,"Finding the Slack channel",i)){for(const u of A(r.channels))s.set(`#${String(u.name)}`,String(u.id));if(s.
has(l))break}const g=s.get(l);if(g===void 0)throw B("Finding the Slack channel","channel_not_found");return g},f={unfurl_links:!1,unfurl_media:!1};return{post:async(l,i,c,d)=>{
if(i===void 0)throw new N("Posting to Slack",null,"no channel: give `slack-channel`");const g={channel:i,...l,...f,...d===void 0?{}:{metadata:d}},r=await e("cha\
t.postMessage",g,`Posting to Slack ${i}`,c),u={channel:String(r.channel),ts:String(r.ts)};return s.set(i,u.channel),u},bot:{update:async({channel:l,ts:i},c,d,g)=>{
const r={channel:l,ts:i,...c,...g===void 0?{}:{metadata:g}};await e("chat.update",r,"Updating the Slack message",d)},find:async(l,i,c,d)=>{const g=await a(l,d),
r={channel:g,oldest:String(c/1e3),limit:200,include_all_metadata:!0};for await(const u of j(e,"conversations.history",r,"Reading the Slack channel's history",d))
for(const y of A(u.messages)){const p=W(y);if(p!==null&&i(p))return{channel:g,ts:String(y.ts),...p}}return null}}}}function W({metadata:e}){const[s]=A([e]),[a]=A(
[s?.event_payload]);return a===void 0?null:{eventType:String(s?.event_type),payload:a}}async function*j(e,s,a,f,l){for(let i="";;){const c=await e(s,i===""?a:{...a,
cursor:i},f,l);if(yield c,i=c.response_metadata?.next_cursor??"",i==="")return}}function A(e){return Array.isArray(e)?e.filter(s=>typeof s=="object"&&s!==null):
[]}}),15147:((tn,J,w)=>{w.d(J,{GW:()=>L,HH:()=>y,TA:()=>H,Jl:()=>_,F:()=>p});var Z=w(4385),N=w(28771),K=w(19298),k=w(89404),S=w(79856),Q=w(41072),R=w(81959),P=w(
80788);const B=150,O=3e3,D=2e3,V=10,I=8,X=Math.floor(O/(I+1));function U({language:n,head:o,figures:t,sections:h}){const m=h.flatMap(({blocks:T})=>T.flatMap(z=>z.
kind==="findings"?z.findings:[])).filter(({mark:T})=>T!=="pass"&&T!=="ok"),x=m.length-I,v=(0,P.t)(n),M=[...m.slice(0,I).map(T=>W((0,k.wh)(Y(T)),X)),...x>0?[v.more(
(0,Q.B)(v.units).count(x))]:[]],{now:E}=o;return[A(o.reason),...E===null?[]:[A(`\u{1F449} ${E.text}`)],...E?.command==null?[]:[e(E.command.text)],...s(t),...M.length===
0?[]:[A(M.join(`
`))]]}function Y({mark:n,name:o,value:t,limit:h,sentence:$}){const m=t!==null&&h!==null?`${t} / ${h}`:$;return`${k.B2[n]} ${o} \u2014 ${m}`}function C(n){return n.
replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function b(n,o){return C(W(n,o))}function W(n,o){let t=o,h=(0,S.xv)(n,t);for(;C(h).length>
o;)h=(0,S.xv)(n,t=Math.floor(t*.8));return h}function j(n){return{type:"header",text:g((0,S.TN)((0,k.y1)(n)),B)}}function A(n){return{type:"section",text:g((0,S.
uH)((0,k.y1)(n)),O)}}function e(n){return{type:"section",text:{type:"mrkdwn",text:`\`\`\`${b((0,S.uH)(n).replaceAll("`","'"),O-8)}\`\`\``,verbatim:!0}}}function s(n){
return n.length===0?[]:[{type:"section",fields:n.slice(0,V).map(({name:t,value:h,below:$,mark:m})=>{const x=`${(0,k.x8)({mark:m,word:(0,k.y1)(h)})}${$===""?"":`\
 (${(0,k.y1)($)})`}`;return{type:"mrkdwn",text:`*${b(r(t),D/2)}*
${b(r(x),D/2)}`,verbatim:!0}})}]}function a(n){const o=n.filter(t=>t!=="");return o.length===0?[]:[{type:"context",elements:o.map(t=>({type:"mrkdwn",text:t,verbatim:!0}))}]}
function f(n){return n.flatMap(o=>(0,R.ky)(o).flatMap(t=>t.kind==="link"?[l(t.text,t.address)]:[])).filter(o=>o!=="").join(" \xB7 ")}function l(n,o){const t=o===
null?null:URL.parse(o);return t===null||!["https:","http:"].includes(t.protocol)?"":`<${C(t.href.replaceAll("|","%7C"))}|${C(n)}>`}function i(n){return/^[UW][A-Z0-9]{6,20}$/.
test(n)?`<@${n}>`:b(r((0,S.TN)(n)),200)}function c(n){return b(r((0,k.y1)(n)),D)}function d(n){return b((0,S.TN)((0,k.y1)(n)),O)}function g(n,o){const t=b(n,o);
return{type:"plain_text",text:t===""?"\u2013":t,emoji:!0}}function r(n){return(0,S.TN)(n).replaceAll(/[*_~`]/g,o=>`\u200B${o}\u200B`)}var u=w(38606);function y(n,o){
const t=(0,P.t)(n.language).slack,h=t.deployText(n.service,n.region);return{text:d(h),blocks:[j(t.deployTitle(n.service)),A(h),...G(null,n.language,o)]}}function p(n,o){
const t=(0,N.f)(n);return F(t,`${n.service.name} (${n.service.region})`,o)}function H(n,o){const t=(0,Z.v)(n);return F(t,`${t.head.product}, ${n.service.name}`,
o)}function F(n,o,t){const h=`${(0,k.x8)(n.head.verdict)} \u2014 ${o}`;return{text:d((0,k.uh)(n.head)),blocks:[j(h),...U(n),...G(n,n.language,t)]}}function _(n,o){
const{words:t,voice:h}=(0,u.b)(n.language),$=n.window===null?0:n.window.endedAt-n.window.startedAt,m=t.slack.successText(n.candidate?.name??n.service.name,h.duration(
$)),x=t.slack.successTitle(n.service.name),v=(0,N.f)(n),M={...v,head:{...v.head,reason:m,now:null}};return{text:d(`${x}: ${m}`),blocks:[j(x),...U(M),...G(v,n.language,
o)]}}function L(n,{rule:o,crossings:t},h,$){const{words:m,voice:x}=(0,u.b)(n.language),v=m.slack,M=`${v.severities[o.severity]}: ${n.service.name} (${n.service.
region})`,E=(0,N.f)(n),T=t.map(({finding:q,limit:sn})=>{const{value:on,n:an}=(0,K.h)(q,x);return v.crossing(m.findings[q.id],on??"\u2013",x.unit(sn,q.unit),v.of(
an))}),z=$===null?[]:[v.again(x.count($.times+1),x.dateTime($.since))],nn=[...T.length===0?[(0,k.uh)(E.head)]:T,...z].join(`
`),en={...E,head:{...E.head,reason:nn}};return{text:d(`${M} \u2014 ${nn}`),blocks:[j(M),...U(en),...G(E,n.language,h)]}}function G(n,o,{runUrl:t,watcher:h}){const $=(0,P.
t)(o),m=n?.head.about.map(([v,M])=>`${v} ${M}`).join(" \xB7 ")??"",x=[l($.labels.run,t),f(n?.head.links??[])].filter(v=>v!=="");return a([m===""?"":c(m),x.join(
" \xB7 "),h===void 0?"":$.slack.onWatch(i(h))])}})};
