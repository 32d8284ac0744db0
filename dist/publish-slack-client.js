"use strict";exports.id=3009,exports.ids=[3009],exports.modules={52914:((tn,W,p)=>{p.d(W,{z:()=>I});var D=p(27923),O=p(52686),z=p(7426);class w extends Error{name="SlackCall\
Error";code;constructor(o,r,v,y){super(`${o} failed: ${v}`,y),this.code=r}}const j=5e3,F=3,G={missing_scope:"give the app the scopes chat:write, and channels:hi\
story and channels:read for the throttle",not_in_channel:"invite the app to the channel (/invite)",channel_not_found:"check the channel's name, and invite the a\
pp to it where it is private",is_archived:"the channel is archived",invalid_auth:"check the token",not_authed:"check the token",account_inactive:"the app or its\
 user was removed: make a new token",token_revoked:"make a new token",no_service:"the webhook was removed: make a new one",invalid_token:"check the webhook's ad\
dress"},P=["ratelimited","internal_error","fatal_error","service_unavailable","request_timeout"];async function C(s,o,r,v,y){for(let f=1;;f++){const u=new AbortController,
x=Math.max(1,Math.min(j,r.deadline-s.now())),k=s.sleep(x,AbortSignal.any([r.signal,u.signal])).then(()=>u.abort(new Error(`no answer within ${(0,z.wN)(Math.round(
x))}`)),()=>{}),a=await y(AbortSignal.any([r.signal,u.signal])).catch(Y=>Y);u.abort(new Error("answered")),await k,r.signal.throwIfAborted();const m=N(a)?a:null;
if(m?.ok===!0)return m;const E=m?.error??null,{status:b=200}=m??{},_=m===null||b===429||b>=500||P.includes(E??""),V=m?.retryAfterMs??500*f,en=m===null&&!v&&!i(a);
if(!_||en||f===F||s.now()+V>=r.deadline){if(E!==null)throw $(o,E);if(a instanceof w)throw a;const Y=a instanceof Error?a.message:String(a);throw new w(o,null,Y,
{cause:a})}await s.sleep(V,r.signal)}}function i(s){const o=s instanceof Error&&"code"in s?String(s.code):"";return["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","UND_\
ERR_CONNECT_TIMEOUT"].includes(o)}function $(s,o){const r=G[o];return new w(s,o,r===void 0?o:`${o} (${r})`)}async function h(s,o,r,v){const{EnvHttpProxyAgent:y,
request:f}=await p.e(6752).then(p.t.bind(p,24371,19)),u=new y,x=r instanceof URLSearchParams,k=x?"application/x-www-form-urlencoded":"application/json; charset=\
utf-8";try{const a=await f(s,{method:"POST",headers:{...o,"content-type":k},body:x?r.toString():JSON.stringify(r),signal:v,dispatcher:u}),m=Number(a.headers["re\
try-after"]),E=Number.isFinite(m)?m*1e3:null,b=await c(a.body,a.headers["content-encoding"]);return{status:a.statusCode,text:(0,O.o)(b,l),retryAfterMs:E}}finally{
await u.destroy().catch(()=>{})}}async function c(s,o){const r=[];for await(const v of await(0,D.j)(s,o))r.push(v);return Buffer.concat(r).toString("utf8")}const l=8e6,
g="the answer is not Slack's (is there a proxy between?)";function T(s,o,r){try{const v=JSON.parse(s);if(typeof v=="object"&&v!==null&&"ok"in v&&typeof v.ok=="b\
oolean")return v}catch{}if(o===200)throw new w(r,null,g);return{ok:!1,error:`HTTP ${o}`,status:o}}function N(s){return typeof s=="object"&&s!==null&&"ok"in s&&!(s instanceof
Error)}function I({clock:s,apiUrl:o,botToken:r,webhookUrl:v}){return r!==void 0?X(async(f,u,x,k)=>await C(s,x,k,f!=="chat.postMessage",async a=>{const m={authorization:`\
Bearer ${r}`},E=f.startsWith("conversations.")?R(u):u,{status:b,text:_,retryAfterMs:V}=await h(`${o}/${f}`,m,E,a);return{...T(_,b,x),retryAfterMs:V}})):v===void 0?
null:{bot:null,post:async(y,f,u)=>(await C(s,"Posting to the Slack webhook",u,!1,async k=>{const{status:a,text:m,retryAfterMs:E}=await h(v,{},y,k),[b]=/^[a-z_]{1,60}$/.
exec(m.trim())??[];return a===200&&b==="ok"?{ok:!0,retryAfterMs:E}:{ok:!1,error:b??(a===200?g:`HTTP ${a}`),status:a,retryAfterMs:E}}),null)}}function R(s){return new URLSearchParams(
Object.entries(s).map(([o,r])=>[o,String(r)]))}function X(s){const o=new Map,r=async(y,f)=>{if(!y.startsWith("#"))return y;const u=o.get(y);if(u!==void 0)return u;
const x={exclude_archived:!0,limit:999,types:"public_channel,private_channel"};for await(const a of B(s,"conversations.list",x,"Finding the Slack channel",f)){for(const m of Q(
a.channels))o.set(`#${String(m.name)}`,String(m.id));if(o.has(y))break}const k=o.get(y);if(k===void 0)throw $("Finding the Slack channel","channel_not_found");return k},
v={unfurl_links:!1,unfurl_media:!1};return{post:async(y,f,u,x)=>{if(f===void 0)throw new w("Posting to Slack",null,"no channel: give `slack-channel`");const k={
channel:f,...y,...v,...x===void 0?{}:{metadata:x}},a=await s("chat.postMessage",k,`Posting to Slack ${f}`,u),m={channel:String(a.channel),ts:String(a.ts)};return o.
set(f,m.channel),m},bot:{update:async({channel:y,ts:f},u,x,k)=>{const a={channel:y,ts:f,...u,...k===void 0?{}:{metadata:k}};await s("chat.update",a,"Updating th\
e Slack message",x)},find:async(y,f,u,x)=>{const k=await r(y,x),a={channel:k,oldest:String(u/1e3),limit:200,include_all_metadata:!0};for await(const m of B(s,"c\
onversations.history",a,"Reading the Slack channel's history",x))for(const E of Q(m.messages)){const b=Z(E);if(b!==null&&f(b))return{channel:k,ts:String(E.ts),...b}}
return null}}}}function Z({metadata:s}){const[o]=Q([s]),[r]=Q([o?.event_payload]);return r===void 0?null:{eventType:String(o?.event_type),payload:r}}async function*B(s,o,r,v,y){
for(let f="";;){const u=await s(o,f===""?r:{...r,cursor:f},v,y);if(yield u,f=u.response_metadata?.next_cursor??"",f==="")return}}function Q(s){return Array.isArray(
s)?s.filter(o=>typeof o=="object"&&o!==null):[]}}),10073:((tn,W,p)=>{p.d(W,{Bv:()=>O,ZG:()=>w,dJ:()=>z,eO:()=>j,eg:()=>C,fi:()=>G,u5:()=>P});var D=p(81959);function O(...i){
return i.flatMap($=>$===null||$===!1?[]:$)}function z(i,$){const h=w($);return h===null?[]:[...i===null?[]:[{kind:"heading",text:i}],{kind:"table",table:h}]}function w(i){
const{columns:$}=i,h=i.rows.filter(g=>g.slice($.length>1?1:0).some(F));if(h.length===0)return null;const c=$.map((g,T)=>h.some(N=>F(N[T])));if(h.length===i.rows.
length&&c.every(Boolean))return i;const l=g=>g.filter((T,N)=>c[N]);return{...i,columns:l($),rows:h.map(l)}}function j(i){return i.flatMap(([$,h])=>h===null||(0,D.
z3)(h)?[]:[[$,h]])}function F(i){return i===void 0?!1:typeof i!="string"||!((0,D.z3)(i)||i==="–")}function G(i){return{title:i}}function P(i){return{title:i,figures:!0}}
function C(...i){return i.flatMap($=>$===null?[]:[{kind:"chart",chart:$}])}}),15147:((tn,W,p)=>{p.d(W,{GW:()=>un,HH:()=>E,TA:()=>Y,Jl:()=>cn,F:()=>en});var D=p(
4385),O=p(22116),z=p(19298),w=p(89404),j=p(79856),F=p(41072),G=p(81959),P=p(75371);const C=150,i=3e3,$=2e3,h=10,c=8,l=Math.floor(i/(c+1));function g({language:n,
head:t,figures:e,sections:d,parts:S=[]}){const M=d.flatMap(({blocks:L})=>L.flatMap(q=>q.kind==="findings"?q.findings:[])).filter(({mark:L})=>L!=="pass"&&L!=="ok"),
U=M.length-c,H=(0,P.wordsFor)(n),J=[...M.slice(0,c).map(L=>X((0,w.wh)(N(L,H)),l)),...U>0?[H.more((0,F.B)(H.units).count(U))]:[]],{now:K}=t;return[B(t.reason),...K===
null?[]:[B(`👉 ${K.text}`)],...K?.command==null?[]:[Q(K.command.text)],...s(e),...J.length===0?[]:[B(J.join(`
`))],...S.length===0?[]:[B(S.map(L=>T(L,S.length)).join(`
`))]]}function T({document:{head:n}},t){const{mark:e}=n.verdict,d=`${e===null?"":`${w.B2[e]} `}${n.subject} — ${n.reason}`;return X((0,w.wh)(d),Math.floor(i/t)-
1)}function N({mark:n,name:t,value:e,limit:d,sentence:S},A){const M=e!==null&&d!==null?`${e} (${A.limit(d)})`:S;return`${w.B2[n]} ${t} — ${M}`}function I(n){return n.
replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function R(n,t){return I(X(n,t))}function X(n,t){let e=t,d=(0,j.xv)(n,e);for(;I(d).length>
t;)d=(0,j.xv)(n,e=Math.floor(e*.8));return d}function Z(n){return{type:"header",text:x((0,j.TN)((0,w.y1)(n)),C)}}function B(n){return{type:"section",text:x((0,j.
uH)((0,w.y1)(n)),i)}}function Q(n){return{type:"section",text:{type:"mrkdwn",text:`\`\`\`${R((0,j.uH)(n).replaceAll("`","'"),i-8)}\`\`\``,verbatim:!0}}}function s(n){
return n.length===0?[]:[{type:"section",fields:n.slice(0,h).map(({name:e,value:d,below:S,mark:A})=>{const M=`${(0,w.x8)({mark:A,word:(0,w.y1)(d)})}${S===""?"":`\
 (${(0,w.y1)(S)})`}`;return{type:"mrkdwn",text:`*${R(k(e),$/2)}*
${R(k(M),$/2)}`,verbatim:!0}})}]}function o(n){const t=n.filter(e=>e!=="");return t.length===0?[]:[{type:"context",elements:t.map(e=>({type:"mrkdwn",text:e,verbatim:!0}))}]}
function r(n){return n.flatMap(t=>(0,G.ky)(t).flatMap(e=>e.kind==="link"?[v(e.text,e.address)]:[])).filter(t=>t!=="").join(" · ")}function v(n,t){const e=t===null?
null:URL.parse(t);return e===null||!["https:","http:"].includes(e.protocol)?"":`<${I(e.href.replaceAll("|","%7C"))}|${I(n)}>`}function y(n){return/^[UW][A-Z0-9]{6,20}$/.
test(n)?`<@${n}>`:R(k((0,j.TN)(n)),200)}function f(n){return R(k((0,w.y1)(n)),$)}function u(n){return R((0,j.TN)((0,w.y1)(n)),i)}function x(n,t){const e=R(n,t);
return{type:"plain_text",text:e===""?"–":e,emoji:!0}}function k(n){return(0,j.TN)(n).replaceAll(/[*_~`]/g,t=>`​${t}​`)}var a=p(3101),m=p(38606);function E(n,t,e){
const d=(0,P.wordsFor)(t).slack,S=b(n.map(M=>M.service)),A=d.deployText(S,b(n.map(M=>M.region)));return{text:u(A),blocks:[Z(d.deployTitle(S)),B(A),...nn(null,t,
e)]}}function b(n){return[...new Set(n)].join(", ")}function _(n){return(0,a.S)(n)?n.targets.map(({service:t,region:e})=>`${t} (${e})`).join(", "):`${n.service.
name} (${n.service.region})`}function V(n){return(0,a.S)(n)?b(n.targets.map(({service:t})=>t)):n.service.name}function en(n,t){return on((0,O.r)(n),_(n),t)}function Y(n,t){
const e=(0,D.v)(n);return on(e,`${e.head.product}, ${n.service.name}`,t)}function on(n,t,e){const d=`${(0,w.x8)(n.head.verdict)} — ${t}`;return{text:u((0,w.uh)(
n.head)),blocks:[Z(d),...g(n),...nn(n,n.language,e)]}}function cn(n,t){const{words:e}=(0,m.b)(n.language),d=(0,O.r)(n),S=(0,a.S)(n)?d.head.reason:ln(n),A=e.slack.
successTitle(V(n)),M={...d,head:{...d.head,reason:S,now:null}};return{text:u(`${A}: ${S}`),blocks:[Z(A),...g(M),...nn(d,n.language,t)]}}function ln(n){const{words:t,
voice:e}=(0,m.b)(n.language),d=n.window===null?0:n.window.endedAt-n.window.startedAt;return t.slack.successText(n.candidate?.name??n.service.name,e.duration(d))}
function un(n,{rule:t,crossings:e},d,S){const{words:A,voice:M}=(0,m.b)(n.language),U=A.slack,H=`${U.severities[t.severity]}: ${_(n)}`,J=(0,O.r)(n),K=e.map(({place:rn,
finding:sn,limit:fn})=>{const{value:hn,n:gn}=(0,z.h)(sn,M),an=U.crossing(A.findings[sn.id],hn??"–",M.unit(fn,sn.unit),U.of(gn));return rn===null?an:`${rn}: ${an}`}),
L=S===null?[]:[U.again(M.count(S.times+1),M.dateTime(S.since))],q=[...K.length===0?[(0,w.uh)(J.head)]:K,...L].join(`
`),dn={...J,head:{...J.head,reason:q}};return{text:u(`${H} — ${q}`),blocks:[Z(H),...g(dn),...nn(J,n.language,d)]}}function nn(n,t,{runUrl:e,watcher:d}){const S=(0,P.
wordsFor)(t),A=n?.head.about.map(([U,H])=>`${U} ${H}`).join(" · ")??"",M=[v(S.labels.run,e),r(n?.head.links??[])].filter(U=>U!=="");return o([A===""?"":f(A),M.
join(" · "),d===void 0?"":S.slack.onWatch(y(d))])}}),97378:((tn,W,p)=>{p.d(W,{Dl:()=>C,HM:()=>F,ME:()=>G,i1:()=>P,iQ:()=>i,jl:()=>j,pP:()=>w,xw:()=>z});var D=p(
81959);const O="https://console.cloud.google.com";function z({project:c,region:l,service:g}){return`${O}/run/detail/${h(l)}/${h(g)}/revisions?project=${h(c)}`}function w({
project:c,region:l,service:g}){return`${O}/run/detail/${h(l)}/${h(g)}/metrics?project=${h(c)}`}function j(c){return`${O}/monitoring/dashboards?project=${h(c)}`}
function F(c,l,g,T){const N=`${new Date(g).toISOString()}%2F${new Date(T).toISOString()}`;return`${O}/logs/query;query=${h(l)};timeRange=${N}?project=${h(c)}`}function G(c,l){
const[,g,T]=/^projects\/([a-z0-9.:-]{1,100})\/traces\/([0-9a-f]{1,64})$/i.exec(c)??[];return g===void 0||T===void 0||!Number.isFinite(new Date(l).getTime())?null:
F(g,`trace="projects/${g}/traces/${T}"`,l-18e5,l+18e5)}function P(c,l){const g=$(l);return g===null?null:(0,D.q)(c,g)}function C(c,l){return l!==null&&/^https?:/.
test(l)&&URL.canParse(l)?(0,D.q)(c,new URL(l).href):null}function i(c,l){return`[${c}](${l.replace(/[()<>[\]\\`*|"]/g,h)})`}function $(c){if(c===null||!URL.canParse(
c))return null;const{protocol:l,host:g,username:T,password:N,href:I}=new URL(c);return l==="https:"&&g===new URL(O).host&&T===""&&N===""?I:null}function h(c){return encodeURIComponent(
c.toWellFormed()).replace(/[!'()*_~]/g,l=>`%${l.charCodeAt(0).toString(16).toUpperCase()}`)}})};
