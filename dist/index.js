#!/usr/bin/env node
(()=>{"use strict";var L={27428:((t,i,s)=>{s.d(i,{Vf:()=>h,Wj:()=>m,eg:()=>w,q0:()=>b});var d=s(25353),f=s(42785),l=s(89844);class u extends Error{name="Cancell\
ed"}function h(c){return c.GITHUB_ACTIONS==="true"||Object.keys(c).some(g=>g.startsWith("INPUT_"))}async function w(c){try{(0,l.j)(process.env),await c(m())}catch(g){
(await s.e(3838).then(s.bind(s,33838))).setFailed(g instanceof f.j1?g.message:b(g))}process.exit()}function m(){const c=new AbortController;for(const g of["SIGI\
NT","SIGTERM"])process.once(g,()=>c.abort(new u(`stopped by ${g}`)));return c.signal}function b(c){return c instanceof d.aU||c instanceof u?c.message:c instanceof
Error?c.stack??c.message:String(c)}}),25353:((t,i,s)=>{s.d(i,{aU:()=>R,Jj:()=>z,dr:()=>ye,S5:()=>xe,NV:()=>Ee});var d=s(77074),f=s(52686);const l={1:499,2:500,3:400,
4:504,5:404,6:409,7:403,8:429,9:400,10:409,11:400,12:501,13:500,14:503,15:500,16:401},u=14,h=Symbol.for("google-gax.rawHttpResponsePayload");function w(e,o,{url:r="",
date:a=""}={}){return{...c(o),status:e,systemCode:"",name:"",url:r,date:v(a)}}function m(e){const o=b(te(e)),r=T(typeof o.message=="string"?o.message:String(e)),
a=g(o),p=a===null?null:c(a);return{status:y(o),words:r,reason:p?.reason??"",metadata:p?.metadata??{},systemCode:O(o),name:S(o.name),isGoogles:p?.isGoogles??!0,url:o.
config?.url instanceof URL?o.config.url.href:S(o.config?.url),date:v(o.response?.headers?.get?.("date")??"")}}function b(e){return e.code===u&&e.httpStatusCode===
void 0&&e.cause instanceof Error?e.cause:e}function c(e){const o=oe(e),{error:r,error_description:a}=P(Array.isArray(o)?o[0]:o);if(typeof r=="string"){const x=typeof a==
"string"?`${r}: ${a}`:r;return{words:T(x),reason:r,metadata:{},isGoogles:!0}}const{message:p,details:_}=P(r);if(typeof p!="string"){const x=e.trim()===""||o!==void 0;
return{words:(0,f.o)(e.replace(/\s+/g," "),300),reason:"",metadata:{},isGoogles:x}}const E=(Array.isArray(_)?_:[]).map(P).find(x=>S(x["@type"]).endsWith("google\
.rpc.ErrorInfo")),k=Object.entries(P(E?.metadata)).map(([x,I])=>[x,S(I)]);return{words:T(p),reason:S(E?.reason),metadata:Object.fromEntries(k),isGoogles:!0}}function g(e){
const o=e[h];if(typeof o=="string")return o;const r=e.response?.data;return typeof r=="string"?r:typeof r=="object"&&r!==null?JSON.stringify(r):null}function y(e){
for(const o of[e.httpStatusCode,e.status,e.statusCode])if(typeof o=="number"&&o>=100&&o<600)return o;return typeof e.code=="number"?e.code>=100?e.code:l[e.code]??
null:null}function O(e){let o="";for(let r=e,a=0;a<6&&(typeof r.code=="string"&&/^[A-Z][A-Z0-9]*_?[A-Z0-9_]+$/.test(r.code)&&(o=r.code),!(typeof r.cause!="objec\
t"||r.cause===null));a++)r=r.cause;return o}function T(e){return(0,f.v)(e.split(`
`,1)[0]??"",500)}function v(e){const o=Date.parse(e);return Number.isNaN(o)?null:o}function te(e){return typeof e=="object"&&e!==null?e:{}}function P(e){return typeof e==
"object"&&e!==null?e:{}}function S(e){return typeof e=="string"?e:""}function oe(e){try{return JSON.parse(e)}catch{return}}var C=s(27077);const Y=[{kind:"servic\
e-off",holds:({reason:e,words:o})=>e==="SERVICE_DISABLED"||/API has not been used in project .* before or it is disabled/.test(o),next:({answer:{metadata:e,words:o}})=>{
const r=e.service??/\/apis?\/(?:api\/)?([\w.-]+googleapis\.com)/.exec(o)?.[1],a=N(e.consumer)??/in project (\S+)/.exec(o)?.[1];return r===void 0?"Enable the API\
 there.":`Enable it: \`gcloud services enable ${r}${a===void 0?"":` --project=${a}`}\`, and wait a minute or two.`}},{kind:"billing",holds:({reason:e,words:o})=>e===
"BILLING_DISABLED"||e==="UREQ_PROJECT_BILLING_NOT_FOUND"||/requires billing to be enabled|billing account .* (?:is disabled|absent)/i.test(o),next:({answer:{metadata:e}})=>{
const o=N(e.consumer);return`Enable billing for the project: https://console.cloud.google.com/billing/linkedaccount${o===void 0?"":`?project=${o}`}`}},{kind:"po\
licy",holds:({reason:e,words:o})=>e==="SECURITY_POLICY_VIOLATED"||/prohibited by organization's policy|vpcServiceControls/i.test(o),next:({answer:{metadata:e,words:o},
surroundings:r})=>{const a=e.uid??/vpcServiceControlsUniqueIdentifier: (\S+)/.exec(o)?.[1],p=r.inActions?"this runner's network or identity":"your network or ac\
count",E=a===void 0?".":`; https://console.cloud.google.com/security/service-perimeter/troubleshoot?uniqueId=${a} shows which.`;return`VPC Service Controls keep\
 ${p} out: an ingress rule or access level of the perimeter must let it in${E}`}},{kind:"scope",holds:({reason:e,words:o})=>e==="ACCESS_TOKEN_SCOPE_INSUFFICIENT"||
/insufficient authentication scopes/i.test(o),next:({surroundings:e})=>e.inActions?"The token was made for other APIs: leave `access_token_scopes` of google-git\
hub-actions/auth at its default, https://www.googleapis.com/auth/cloud-platform. On a runner in Google Cloud the machine's own scopes must hold it.":"The token \
was made for other APIs: run `gcloud auth application-default login` without `--scopes`."},{kind:"quota",holds:({status:e,reason:o})=>e===429||o==="RATE_LIMIT_E\
XCEEDED"||o==="RESOURCE_QUOTA_EXCEEDED",next:({answer:{metadata:e}})=>{const{consumer:o,service:r,quota_limit:a,quota_limit_value:p}=e;if(o===void 0||a===void 0)
return"";const E=`https://console.cloud.google.com/iam-admin/quotas?project=${N(o)}${r===void 0?"":`&service=${r}`}`;return`${a} of ${o} is ${p??"used up"}, sha\
red by everyone whose credentials belong to that project: run fewer jobs at once, or raise it at ${E}`}},{kind:"role",holds:({reason:e})=>e==="USER_PROJECT_DENI\
ED",next:({answer:{metadata:e}})=>`Grant roles/serviceusage.serviceUsageConsumer on ${e.consumer??"the quota project"}, or choose another: \`gcloud auth applicat\
ion-default set-quota-project PROJECT\`.`},{kind:"not-found",holds:({status:e,words:o,reason:r})=>e===404||r==="CONSUMER_INVALID"||/^Permission denied on 'locations\/[^']*' \(or it may not exist\)/.
test(o)||/^Project ['"]?\S+ (?:not found or deleted|has been deleted)/.test(o)},{kind:"credentials",holds:({status:e})=>e===401,next:e=>(0,C.m)(e)||re(e)},{kind:"\
role",holds:({status:e})=>e===403,next:({answer:{metadata:e,words:o},advice:r,surroundings:a})=>{const p=e.permission,_=p===void 0||`${o}${r}`.includes(p)?"":` \
It lacks ${p}.`;return`${r.replace("the workflow's identity",se(a))}${_}`}},{kind:"conflict",holds:e=>e.status===409||e.status===412||e.status===400&&ne(e)},{kind:"\
outage",holds:({status:e})=>e===408||(e??0)>=500,next:C.m},{kind:"invalid",holds:()=>!0}];function ne({words:e}){return/\betag\b/i.test(e)}function re({surroundings:e}){
return e.inActions?"The credentials are not valid, or not any more: run google-github-actions/auth in this job, right before this step, with the permission `id-\
token: write`.":"The credentials are not valid, or not any more: run `gcloud auth application-default login` again."}function se({identity:e,inActions:o}){return e??
(o?"the workflow's identity":"your account")}function N(e){return e?.replace(/^(?:projects\/|project_number:|project:)/,"")}const ie="Run google-github-actions/\
auth before this step, and give the job the permission to write ID tokens for it (`permissions: id-token: write`).",H="Run `gcloud auth application-default logi\
n`, or let GOOGLE_APPLICATION_CREDENTIALS name a file of credentials.",q=({surroundings:e})=>e.inActions?ie:H,V="projects/NUMBER/locations/global/workloadIdenti\
tyPools/POOL/providers/PROVIDER",A="`gcloud iam workload-identity-pools providers describe PROVIDER --workload-identity-pool=POOL --location=global` shows",ae={
kind:"credentials",holds:(e,o)=>le(e,o),next:()=>"GitHub gives this job no OIDC token any more: its own token ends about six hours after the job's start, and it\
 needs the permission `id-token: write`. Verify a shorter window, or in a job of its own."},ce=[{kind:"credentials",holds:({words:e})=>/Could not load the default credentials/.
test(e),next:q},{kind:"credentials",holds:({words:e,systemCode:o})=>/DECODER routines|PEM routines|asn1 encoding|no start line|PEM_read|private key/i.test(e)||o.
startsWith("ERR_OSSL"),next:()=>"The private key in the credentials cannot be read: its line ends were changed, or a part is missing. Give the whole JSON file a\
s it was downloaded."},{kind:"credentials",holds:({words:e,status:o,systemCode:r})=>o===null&&(/credential file|does not exist, or it is not a file|The file at |incoming JSON object|credential_source|is not valid JSON|Unexpected (?:token|end)|is empty\.$/i.
test(e)||["ENOENT","EACCES","EISDIR"].includes(r)),next:({surroundings:e})=>e.inActions?"google-github-actions/auth writes that file into the workspace: run it \
in this job, after actions/checkout, which would clean it away.":`The file must be one of Google's: a key as it was downloaded, or what \`gcloud auth application\
-default login\` writes. ${H}`},{kind:"credentials",holds:({words:e})=>/universe domain/i.test(e),next:()=>"The credentials belong to another cloud than the one\
 that is asked: set GOOGLE_CLOUD_UNIVERSE_DOMAIN to theirs, or use credentials of this one."},{kind:"clock",holds:({words:e})=>/short-lived token|token lifetime cannot exceed|reasonable timeframe|issued in the future|used too early|iat.*future/i.
test(e),next:e=>(0,C.m)(e)||"Is this machine's clock right?"},{kind:"credentials",holds:({reason:e,words:o})=>e==="invalid_target"||/invalid_target/.test(o),next:()=>`\
\`workload_identity_provider\` must be the whole name of a provider that is there and enabled: ${V}.`},{kind:"credentials",holds:({words:e})=>/Invalid value for "audience"/.
test(e),next:()=>`\`workload_identity_provider\` must be the provider's whole name: ${V}.`},{kind:"credentials",holds:({words:e})=>/audience/i.test(e)&&/match|expected/i.
test(e),next:()=>`The token was made for another audience: ${A} which are allowed (oidc.allowedAudiences).`},{kind:"credentials",holds:({words:e})=>/issuer/i.test(
e)&&/match/i.test(e),next:()=>`The provider expects tokens of another issuer: ${A} its oidc.issuerUri.`},{kind:"credentials",holds:({words:e})=>/mapped attribute/i.
test(e),next:()=>`Names of repository and branch are too long for the provider's attribute mapping: ${A} it.`},{kind:"credentials",holds:({words:e})=>/attribute condition/i.
test(e),next:()=>`The provider does not let this repository, branch or event in: ${A} its attributeCondition.`},{kind:"credentials",holds:({words:e})=>/invalid_rapt|reauth/i.
test(e),next:()=>"Your organisation asks for a new login: run `gcloud auth application-default login`."},{kind:"impersonation",holds:e=>X(e)&&(e.status===404||/Gaia id not found/.
test(e.words)),next:({surroundings:e})=>`There is no service account ${e.identity??"of that name"}: check \`service_account\` of google-github-actions/auth.`},{
kind:"impersonation",holds:e=>X(e)&&ue(e),next:({surroundings:e})=>{const o=e.identity??"the service account";return e.inActions?`Grant the repository's princip\
al (principalSet://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/attribute.repository/OWNER/NAME) roles/iam.workloadIdentityUse\
r on ${o}.`:`Grant your account roles/iam.serviceAccountTokenCreator on ${o}.`}},{kind:"credentials",holds:({reason:e,words:o,status:r})=>e!==""?/^[a-z_]+$/.test(
e):r===401||/invalid_grant|unauthorized_client/.test(o),next:e=>{const o=(0,C.m)(e);return o===""?q(e):o}}];function le({url:e,status:o},{tokenSource:r}){return r!==
null&&e.startsWith(r)&&J(o)}function X({url:e,words:o}){return/:generate(?:Access|Id)Token/.test(e)||/Unable to impersonate|iam\.serviceAccounts\.get(?:AccessToken|OpenIdToken)/.
test(o)}function ue({status:e,reason:o}){return!["SERVICE_DISABLED","BILLING_DISABLED","SECURITY_POLICY_VIOLATED"].includes(o)&&(e===null||J(e))}function J(e){return e===
401||e===403}const de=new Set(["UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","SELF_SIGNED_CERT_IN_CHAIN","DE\
PTH_ZERO_SELF_SIGNED_CERT","CERT_UNTRUSTED","CERT_REJECTED","ERR_TLS_CERT_ALTNAME_INVALID"]),W=[{kind:"cancelled",holds:({status:e,name:o,systemCode:r})=>e===499||
e===null&&`${o}${r}`=="AbortError"},{kind:"tls",holds:({systemCode:e})=>e==="CERT_NOT_YET_VALID"||e==="CERT_HAS_EXPIRED",next:()=>"Is this machine's clock right\
? Else the certificate of a proxy in between has ended."},{kind:"tls",holds:({systemCode:e})=>de.has(e),next:()=>"A proxy in between shows its own certificate: \
let NODE_EXTRA_CA_CERTS name the file of the authority that signed it."},{kind:"proxy",holds:({status:e,words:o})=>e===407||/Proxy response \(\d+\)/.test(o),next:({
answer:e})=>/\b407\b/.test(`${e.status} ${e.words}`)?"The proxy asks for a login: HTTPS_PROXY takes user and password before the host, a colon between them and \
an @ behind.":"The proxy that HTTPS_PROXY names did not let the call through: allow *.googleapis.com there, or name the host in NO_PROXY."},{kind:"proxy",holds:e=>pe(
e),next:()=>"This is no answer of Google's: a proxy or firewall in between gave it. Allow *.googleapis.com there, or set HTTPS_PROXY or NO_PROXY."},{kind:"proxy",
holds:e=>fe(e),next:()=>"This host was not asked: a proxy or firewall in between sent the call there, to its login say. Allow *.googleapis.com there, or set HTT\
PS_PROXY or NO_PROXY."},{kind:"network",holds:({systemCode:e})=>e==="ENOTFOUND"||e==="EAI_AGAIN",next:()=>"The name could not be looked up: check DNS here, and \
whether HTTPS_PROXY is needed."},{kind:"ours",holds:({status:e,words:o})=>e===null&&/Proto3JSON|^no such (?:type|Type)|malformed response from JSON serializer/.
test(o),next:()=>"The answer came and ion-verify could not read it: please report this as a fault of ion-verify."}],F=[{kind:"hung",holds:({status:e,name:o,systemCode:r})=>e===
null&&(/TIMEOUT$|^ETIMEDOUT$/.test(r)||o==="TimeoutError"),next:()=>"Is a proxy needed here (HTTPS_PROXY), or does a firewall swallow what is sent?"},{kind:"net\
work",holds:({status:e,systemCode:o})=>e===null&&o!==""}];function pe({status:e,isGoogles:o,words:r}){return e===null?/Unexpected token '<'|Cannot create property .* on string '\s*</.
test(r):e>=300&&e<400||!o&&e<500&&e!==429}function fe({status:e,words:o,url:r}){const[,a=""]=/\brequest to (\S+) failed/.exec(o)??[],[p,_]=[URL.parse(r)?.host,URL.
parse(a)?.host];return e===null&&p!==void 0&&_!==void 0&&p!==_}const he=[...W,...F,{kind:"network",holds:({status:e})=>e===null},...Y],ge=new Set(["service-off",
"billing","policy","quota","outage"]),me=[ae,...W,...ce,...F,...Y.filter(({kind:e})=>ge.has(e)),{kind:"credentials",holds:()=>!0,next:q}];function be(e,o){const a=(o===
"call"?he:me).find(p=>p.holds(e.answer,e.surroundings));return{kind:a?.kind??"invalid",next:a?.next?.(e)??""}}class R extends Error{name="GoogleCallError";failure;kind;httpStatus;quotaPerMinute;unasked;constructor(o,r,a,p,_={}){
const E=a===null?"":`HTTP ${a}: `,{advice:k="",quotaPerMinute:x=null,unasked:I=!1,...D}=_,Oe=k===""||/[.!?>…]$/.test(p)?"":".";super(`${o} failed: ${E}${p}${Oe}${k===
""?"":` ${k}`}`,D),this.kind=r==="no-access"?"role":r==="transient"?"outage":r,this.failure=d.c[this.kind],this.httpStatus=a,this.quotaPerMinute=x,this.unasked=
I}}class z extends Error{name="SignInError"}const _e={inActions:!0,identity:null,tokenSource:null},we=/Could not load the default credentials|invalid_grant|Unable to impersonate/i;
function Ee(e,o){if(e instanceof R)return e;if(!(e instanceof z)){const a=m(e);return $(a,o,we.test(a.words)?"sign-in":"call",e)}const r=m(e.cause);return $({...r,
words:`signing in to Google Cloud: ${r.words}`},o,"sign-in",e.cause)}function xe(e,o){return e instanceof R?e:$(m(e),o,"sign-in",e)}function ye(e,o,r,a){return $(
w(e,o,a),r,"call",void 0)}function $(e,{what:o,advice:r,surroundings:a=_e,now:p=Date.now()},_,E){const{kind:k,next:x}=be({answer:e,surroundings:a,advice:r,now:p},
_),I=k==="quota"?ke(e):null,D={advice:x,quotaPerMinute:I,...E===void 0?{}:{cause:E}};return new R(o,k,e.status,e.words||"a page instead of an answer",D)}function ke({
metadata:e}){const o=Number(e.quota_limit_value??"");return/PerMinute/.test(e.quota_limit??"")&&o>0?o:null}}),27077:((t,i,s)=>{s.d(i,{m:()=>f});const d=2*6e4;function f({
answer:l,now:u}){if(l.date===null||Math.abs(u-l.date)<d)return"";const h=Math.round(Math.abs(u-l.date)/6e4),w=u<l.date?"behind":"ahead of";return`This machine's\
 clock is ${h} minutes ${w} Google's: set it right (NTP).`}}),52686:((t,i,s)=>{s.d(i,{o:()=>d,v:()=>f});function d(l,u){if(l.length<=u)return l;const h=l.charCodeAt(
u-1);return l.slice(0,h>=55296&&h<=56319?u-1:u)}function f(l,u){return l.length>u?`${d(l,u)}…`:l}}),42785:((t,i,s)=>{s.d(i,{WU:()=>m,d5:()=>d,j1:()=>f,xm:()=>l});
const d="a value that is not shown, since it may hold a secret";class f extends Error{faults;constructor(c){const g=c.length===1?"1 setting is":`${c.length} set\
tings are`;super([`${g} not usable, so nothing was done.`,...h(c)].join(`
`)),this.name="ConfigurationError",this.faults=c}}function l({message:b}){return b.split(`
`).slice(1).join(" ").replace(/^- /,"")}const u=100;function h(b){const c=new Map;return b.map(({name:g,value:y,allowed:O,where:T})=>{const v=c.get(O);return v===
void 0&&O.length>u&&c.set(O,g),`- ${g} (${T}) is ${y===""?"empty":y}; allowed: ${v===void 0?O:`as for ${v} above`}`})}const w=80;function m(b){const c=Array.from(
b),g=c.length>w?`${c.slice(0,w).join("")}…`:b;return JSON.stringify(g).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,y=>Array.from({length:y.length},(O,T)=>String.raw`\u${y.
charCodeAt(T).toString(16).padStart(4,"0")}`).join(""))}}),89844:((t,i,s)=>{s.d(i,{j:()=>l});var d=s(42785);const f=["HTTPS_PROXY","https_proxy","HTTP_PROXY","h\
ttp_proxy"];function l(u){const h=[];for(const w of f){const m=u[w]?.trim()??"";if(m==="")continue;const b=/^[a-z][a-z0-9+.-]*:\/\//i.test(m)?m:`http://${m}`,c=URL.
parse(b);c!==null&&/^https?:$/.test(c.protocol)&&c.hostname!==""?u[w]=b:h.push({name:w,value:m.includes("@")?d.d5:(0,d.WU)(m),allowed:"a proxy's address such as\
 http://proxy.example.com:3128, or nothing",where:"environment"})}if(h.length>0)throw new d.j1(h)}}),77074:((t,i,s)=>{s.d(i,{D:()=>f,c:()=>d});const d={credentials:"\
no-access",impersonation:"no-access",role:"no-access",scope:"no-access",policy:"no-access","service-off":"no-access",billing:"no-access",proxy:"no-access",tls:"\
no-access",clock:"no-access",quota:"transient","read-limit":"transient",hung:"transient",outage:"transient",network:"transient","not-found":"not-found",conflict:"\
conflict",invalid:"invalid","too-large":"too-large",cancelled:"cancelled",ours:"ours"};function f(l){return l instanceof Error&&typeof l.failure=="string"}}),92724:(t=>{
t.exports=require("./protos.js")}),42613:(t=>{t.exports=require("assert")}),20181:(t=>{t.exports=require("buffer")}),35317:(t=>{t.exports=require("child_process")}),
76982:(t=>{t.exports=require("crypto")}),24434:(t=>{t.exports=require("events")}),79896:(t=>{t.exports=require("fs")}),58611:(t=>{t.exports=require("http")}),65692:(t=>{
t.exports=require("https")}),69278:(t=>{t.exports=require("net")}),34589:(t=>{t.exports=require("node:assert")}),16698:(t=>{t.exports=require("node:async_hooks")}),
4573:(t=>{t.exports=require("node:buffer")}),77598:(t=>{t.exports=require("node:crypto")}),53053:(t=>{t.exports=require("node:diagnostics_channel")}),78474:(t=>{
t.exports=require("node:events")}),73024:(t=>{t.exports=require("node:fs")}),37067:(t=>{t.exports=require("node:http")}),32467:(t=>{t.exports=require("node:http2")}),
44708:(t=>{t.exports=require("node:https")}),77030:(t=>{t.exports=require("node:net")}),48161:(t=>{t.exports=require("node:os")}),76760:(t=>{t.exports=require("node:path")}),
1708:(t=>{t.exports=require("node:process")}),41792:(t=>{t.exports=require("node:querystring")}),57075:(t=>{t.exports=require("node:stream")}),37830:(t=>{t.exports=
require("node:stream/web")}),41692:(t=>{t.exports=require("node:tls")}),73136:(t=>{t.exports=require("node:url")}),57975:(t=>{t.exports=require("node:util")}),78877:(t=>{
t.exports=require("node:v8")}),38522:(t=>{t.exports=require("node:zlib")}),70857:(t=>{t.exports=require("os")}),16928:(t=>{t.exports=require("path")}),932:(t=>{
t.exports=require("process")}),83480:(t=>{t.exports=require("querystring")}),2203:(t=>{t.exports=require("stream")}),64756:(t=>{t.exports=require("tls")}),87016:(t=>{
t.exports=require("url")}),39023:(t=>{t.exports=require("util")}),28167:(t=>{t.exports=require("worker_threads")}),43106:(t=>{t.exports=require("zlib")})},j={};
function n(t){var i=j[t];if(i!==void 0)return i.exports;var s=j[t]={id:t,loaded:!1,exports:{}},d=!0;try{L[t].call(s.exports,s,s.exports,n),d=!1}finally{d&&delete j[t]}
return s.loaded=!0,s.exports}n.m=L,typeof n<"u"&&(n.ab=__dirname+"/"),n.n=t=>{var i=t&&t.__esModule?()=>t.default:()=>t;return n.d(i,{a:i}),i},(()=>{var t=Object.
getPrototypeOf?s=>Object.getPrototypeOf(s):s=>s.__proto__,i;n.t=function(s,d){if(d&1&&(s=this(s)),d&8||typeof s=="object"&&s&&(d&4&&s.__esModule||d&16&&typeof s.
then=="function"))return s;var f=Object.create(null);n.r(f);var l={};i=i||[null,t({}),t([]),t(t)];for(var u=d&2&&s;typeof u=="object"&&!~i.indexOf(u);u=t(u))Object.
getOwnPropertyNames(u).forEach(h=>l[h]=()=>s[h]);return l.default=()=>s,n.d(f,l),f}})(),n.d=(t,i)=>{for(var s in i)n.o(i,s)&&!n.o(t,s)&&Object.defineProperty(t,
s,{enumerable:!0,get:i[s]})},n.f={},n.e=t=>Promise.all(Object.keys(n.f).reduce((i,s)=>(n.f[s](t,i),i),[])),n.u=t=>({54:"debug",337:"google-cloud-run",355:"cli-r\
equire-command",492:"google-auth-library",507:"actions-verify-2",816:"node-fetch",876:"publish-period-slack",1152:"google-cloud-bigquery",2210:"ajv",2328:"repor\
t-progress",2389:"publish-slack-open",2525:"actions-rollback-2",2581:"actions-setup",2590:"actions-verify-services",2722:"publish-period-discussion",2802:"cli-m\
ain",3009:"publish-slack-client",3094:"cloud-setup-api",3248:"cloud-bigquery",3306:"report-next-steps",3356:"cloud-worker-pools",3412:"google-gax-2",3472:"sourc\
es-users",3577:"bignumber",3662:"revision-readiness-rule",3669:"https-proxy-agent",3838:"actions-core",4102:"bignumber-2",4116:"actions-after",4121:"cli-report-\
command",4409:"sources-period-sql-requests",4736:"report-words-words",4775:"google-gax",4872:"cli-replay-command",4878:"report-setup-facts",4906:"actions-rollba\
ck",4908:"google-cloud-logging-api-config-service-v2-client",5194:"octokit-core",5231:"publish-period-issue",5333:"actions-rollout-2",5942:"sources-probes-probe\
-matcher",5973:"sources-log-filter",6269:"google-gax-3",6272:"report-render-html-page",6349:"report-traffic-outcome-3",6532:"report-traffic-rollout",6752:"undic\
i",6938:"actions-report",7194:"google-cloud-run-revisions-client",7238:"report-traffic-outcome",7341:"report-traffic-outcome-2",7714:"actions-rollout",7726:"inp\
uts-config-file",7843:"sources-probes-expectation",7974:"google-cloud-run-services-client",8039:"cloud-log-routing",8085:"traffic-rollback",8156:"run-request-co\
unts",8258:"report-documents-period",8366:"cli-change-commands",8650:"google-gax-4",8771:"report-documents-verification",8815:"yaml",8960:"cli-doctor-command",8972:"\
sources-probes-probe-series",9031:"sources-probes-probe",9089:"cloud-open",9101:"node-fetch-2",9147:"actions-rollback-services",9226:"actions-verify",9420:"zod",
9482:"run-observe",9908:"publish-github-open",9947:"report-progress-2",9969:"report-render-markdown",9995:"sources-window-reader"})[t]+".js",n.o=(t,i)=>Object.prototype.
hasOwnProperty.call(t,i),n.r=t=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(t,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(t,"__\
esModule",{value:!0})},n.nmd=t=>(t.paths=[],t.children||(t.children=[]),t),(()=>{var t={8792:1},i=s=>{var d=s.modules,f=s.ids,l=s.runtime;for(var u in d)n.o(d,u)&&
(n.m[u]=d[u]);l&&l(n);for(var h=0;h<f.length;h++)t[f[h]]=1};n.f.require=(s,d)=>{t[s]||i(require("./"+n.u(s)))}})();var K={},Z=n(76760),U=n(27428);const G=24;function Q(t){
return Number.parseInt(t,10)>=G?null:`ion-verify needs Node ${G} or later, and this is Node ${t}. Install it (https://nodejs.org), or in a checkout run \`npx nod\
e dist/index.js\`: \`npm ci\` brings one.`}const M=process.argv.slice(2),B=Q(process.versions.node);B!==null?(process.stderr.write(`${B}
`),process.exitCode=2):M.length>0||!(0,U.Vf)(process.env)?Promise.all([n.e(9969),n.e(4736),n.e(2802)]).then(n.bind(n,82802)).then(({runCommand:t})=>t(M)):(0,U.eg)(
async t=>await ee((0,Z.basename)(process.argv[1]??"",".js"),t));async function ee(t,i){switch(t){case"rollback":return await(await Promise.all([n.e(3306),n.e(5973),
n.e(9089),n.e(9969),n.e(3662),n.e(3472),n.e(4736),n.e(9031),n.e(8085),n.e(4906)]).then(n.bind(n,3472))).rollbackStep(i);case"post":return await(await Promise.all(
[n.e(3306),n.e(8771),n.e(8258),n.e(9969),n.e(4736),n.e(9908),n.e(7238)]).then(n.bind(n,12732))).postStep(i);case"rollout":return await(await Promise.all([n.e(3306),
n.e(8771),n.e(5973),n.e(8258),n.e(9089),n.e(9969),n.e(3662),n.e(3472),n.e(4736),n.e(8972),n.e(8085),n.e(5942),n.e(8156),n.e(9995),n.e(9482),n.e(7714)]).then(n.bind(
n,56176))).rolloutStep(i);case"report":return await(await Promise.all([n.e(3306),n.e(8771),n.e(5973),n.e(8258),n.e(9089),n.e(9969),n.e(3662),n.e(3472),n.e(4736),
n.e(9031),n.e(8972),n.e(5942),n.e(6938),n.e(2328)]).then(n.bind(n,86938))).reportStep(i);case"setup":return await(await Promise.all([n.e(9420),n.e(8815),n.e(3306),
n.e(5973),n.e(9089),n.e(9969),n.e(4736),n.e(2581),n.e(9947)]).then(n.bind(n,31189))).setupStep(i);default:return await(await Promise.all([n.e(5973),n.e(9089),n.
e(3662),n.e(3472),n.e(4736),n.e(8972),n.e(9995),n.e(507)]).then(n.bind(n,80507))).verifyStep(i)}}module.exports=K})();
