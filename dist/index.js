#!/usr/bin/env node
(()=>{"use strict";var N={27428:((t,i,s)=>{s.d(i,{Wj:()=>_,eg:()=>g,q0:()=>p});var l=s(25353),h=s(42785),d=s(89844);class u extends Error{name="Cancelled"}async function g(c){
try{(0,d.j)(process.env),await c(_())}catch(m){(await Promise.all([s.e(6752),s.e(6421)]).then(s.bind(s,96421))).setFailed(m instanceof h.j1?m.message:p(m))}process.
exit()}function _(){const c=new AbortController;for(const m of["SIGINT","SIGTERM"])process.once(m,()=>c.abort(new u(`stopped by ${m}`)));return c.signal}function p(c){
return c instanceof l.aU||c instanceof u?c.message:c instanceof Error?c.stack??c.message:String(c)}}),25353:((t,i,s)=>{s.d(i,{aU:()=>I,Jj:()=>X,dr:()=>me,S5:()=>_e,
NV:()=>ge});var l=s(77074);const h={1:499,2:500,3:400,4:504,5:404,6:409,7:403,8:429,9:400,10:409,11:400,12:501,13:500,14:503,15:500,16:401},d=14,u=Symbol.for("g\
oogle-gax.rawHttpResponsePayload");function g(e,o,{url:r="",date:a=""}={}){return{...c(o),status:e,systemCode:"",name:"",url:r,date:M(a)}}function _(e){const o=p(
z(e)),r=R(typeof o.message=="string"?o.message:String(e)),a=m(o),f=a===null?null:c(a);return{status:O(o),words:r,reason:f?.reason??"",metadata:f?.metadata??{},systemCode:A(
o),name:y(o.name),isGoogles:f?.isGoogles??!0,url:o.config?.url instanceof URL?o.config.url.href:y(o.config?.url),date:M(o.response?.headers?.get?.("date")??"")}}
function p(e){return e.code===d&&e.httpStatusCode===void 0&&e.cause instanceof Error?e.cause:e}function c(e){const o=Z(e),{error:r,error_description:a}=T(Array.
isArray(o)?o[0]:o);if(typeof r=="string"){const E=typeof a=="string"?`${r}: ${a}`:r;return{words:R(E),reason:r,metadata:{},isGoogles:!0}}const{message:f,details:w}=T(
r);if(typeof f!="string"){const E=e.trim()===""||o!==void 0;return{words:e.replace(/\s+/g," ").slice(0,300),reason:"",metadata:{},isGoogles:E}}const b=(Array.isArray(
w)?w:[]).map(T).find(E=>y(E["@type"]).endsWith("google.rpc.ErrorInfo")),x=Object.entries(T(b?.metadata)).map(([E,k])=>[E,y(k)]);return{words:R(f),reason:y(b?.reason),
metadata:Object.fromEntries(x),isGoogles:!0}}function m(e){const o=e[u];if(typeof o=="string")return o;const r=e.response?.data;return typeof r=="string"?r:typeof r==
"object"&&r!==null?JSON.stringify(r):null}function O(e){for(const o of[e.httpStatusCode,e.status,e.statusCode])if(typeof o=="number"&&o>=100&&o<600)return o;return typeof e.
code=="number"?e.code>=100?e.code:h[e.code]??null:null}function A(e){let o="";for(let r=e,a=0;a<6&&(typeof r.code=="string"&&/^[A-Z][A-Z0-9]*_?[A-Z0-9_]+$/.test(
r.code)&&(o=r.code),!(typeof r.cause!="object"||r.cause===null));a++)r=r.cause;return o}function R(e){const o=e.split(`
`,1)[0]??"";return o.length>500?`${o.slice(0,500)}\u2026`:o}function M(e){const o=Date.parse(e);return Number.isNaN(o)?null:o}function z(e){return typeof e=="ob\
ject"&&e!==null?e:{}}function T(e){return typeof e=="object"&&e!==null?e:{}}function y(e){return typeof e=="string"?e:""}function Z(e){try{return JSON.parse(e)}catch{
return}}var v=s(27077);const G=[{kind:"service-off",holds:({reason:e,words:o})=>e==="SERVICE_DISABLED"||/API has not been used in project .* before or it is disabled/.
test(o),next:({answer:{metadata:e,words:o}})=>{const r=e.service??/\/apis?\/(?:api\/)?([\w.-]+googleapis\.com)/.exec(o)?.[1],a=q(e.consumer)??/in project (\S+)/.
exec(o)?.[1];return r===void 0?"Enable the API there.":`Enable it: \`gcloud services enable ${r}${a===void 0?"":` --project=${a}`}\`, and wait a minute or two.`}},
{kind:"billing",holds:({reason:e,words:o})=>e==="BILLING_DISABLED"||e==="UREQ_PROJECT_BILLING_NOT_FOUND"||/requires billing to be enabled|billing account .* (?:is disabled|absent)/i.
test(o),next:({answer:{metadata:e}})=>{const o=q(e.consumer);return`Enable billing for the project: https://console.cloud.google.com/billing/linkedaccount${o===
void 0?"":`?project=${o}`}`}},{kind:"policy",holds:({reason:e,words:o})=>e==="SECURITY_POLICY_VIOLATED"||/prohibited by organization's policy|vpcServiceControls/i.
test(o),next:({answer:{metadata:e,words:o},surroundings:r})=>{const a=e.uid??/vpcServiceControlsUniqueIdentifier: (\S+)/.exec(o)?.[1],f=r.inActions?"this runner\
's network or identity":"your network or account",b=a===void 0?".":`; https://console.cloud.google.com/security/service-perimeter/troubleshoot?uniqueId=${a} sho\
ws which.`;return`VPC Service Controls keep ${f} out: an ingress rule or access level of the perimeter must let it in${b}`}},{kind:"scope",holds:({reason:e,words:o})=>e===
"ACCESS_TOKEN_SCOPE_INSUFFICIENT"||/insufficient authentication scopes/i.test(o),next:({surroundings:e})=>e.inActions?"The token was made for other APIs: leave \
`access_token_scopes` of google-github-actions/auth at its default, https://www.googleapis.com/auth/cloud-platform. On a runner in Google Cloud the machine's ow\
n scopes must hold it.":"The token was made for other APIs: run `gcloud auth application-default login` without `--scopes`."},{kind:"quota",holds:({status:e,reason:o})=>e===
429||o==="RATE_LIMIT_EXCEEDED"||o==="RESOURCE_QUOTA_EXCEEDED",next:({answer:{metadata:e}})=>{const{consumer:o,service:r,quota_limit:a,quota_limit_value:f}=e;if(o===
void 0||a===void 0)return"";const b=`https://console.cloud.google.com/iam-admin/quotas?project=${q(o)}${r===void 0?"":`&service=${r}`}`;return`${a} of ${o} is ${f??
"used up"}, shared by everyone whose credentials belong to that project: run fewer jobs at once, or raise it at ${b}`}},{kind:"role",holds:({reason:e})=>e==="US\
ER_PROJECT_DENIED",next:({answer:{metadata:e}})=>`Grant roles/serviceusage.serviceUsageConsumer on ${e.consumer??"the quota project"}, or choose another: \`gclou\
d auth application-default set-quota-project PROJECT\`.`},{kind:"not-found",holds:({status:e,words:o,reason:r})=>e===404||r==="CONSUMER_INVALID"||/^Permission denied on 'locations\/[^']*' \(or it may not exist\)/.
test(o)||/^Project ['"]?\S+ (?:not found or deleted|has been deleted)/.test(o)},{kind:"credentials",holds:({status:e})=>e===401,next:e=>(0,v.m)(e)||ee(e)},{kind:"\
role",holds:({status:e})=>e===403,next:({answer:{metadata:e,words:o},advice:r,surroundings:a})=>{const f=e.permission,w=f===void 0||`${o}${r}`.includes(f)?"":` \
It lacks ${f}.`;return`${r.replace("the workflow's identity",te(a))}${w}`}},{kind:"conflict",holds:e=>e.status===409||e.status===412||e.status===400&&Q(e)},{kind:"\
outage",holds:({status:e})=>e===408||(e??0)>=500,next:v.m},{kind:"invalid",holds:()=>!0}];function Q({words:e}){return/\betag\b/i.test(e)}function ee({surroundings:e}){
return e.inActions?"The credentials are not valid, or not any more: run google-github-actions/auth in this job, right before this step, with the permission `id-\
token: write`.":"The credentials are not valid, or not any more: run `gcloud auth application-default login` again."}function te({identity:e,inActions:o}){return e??
(o?"the workflow's identity":"your account")}function q(e){return e?.replace(/^(?:projects\/|project_number:|project:)/,"")}const oe="Run google-github-actions/\
auth before this step, and give the job the permission to write ID tokens for it (`permissions: id-token: write`).",B="Run `gcloud auth application-default logi\
n`, or let GOOGLE_APPLICATION_CREDENTIALS name a file of credentials.",$=({surroundings:e})=>e.inActions?oe:B,Y="projects/NUMBER/locations/global/workloadIdenti\
tyPools/POOL/providers/PROVIDER",S="`gcloud iam workload-identity-pools providers describe PROVIDER --workload-identity-pool=POOL --location=global` shows",ne={
kind:"credentials",holds:(e,o)=>se(e,o),next:()=>"GitHub gives this job no OIDC token any more: its own token ends about six hours after the job's start, and it\
 needs the permission `id-token: write`. Verify a shorter window, or in a job of its own."},re=[{kind:"credentials",holds:({words:e})=>/Could not load the default credentials/.
test(e),next:$},{kind:"credentials",holds:({words:e,systemCode:o})=>/DECODER routines|PEM routines|asn1 encoding|no start line|PEM_read|private key/i.test(e)||o.
startsWith("ERR_OSSL"),next:()=>"The private key in the credentials cannot be read: its line ends were changed, or a part is missing. Give the whole JSON file a\
s it was downloaded."},{kind:"credentials",holds:({words:e,status:o,systemCode:r})=>o===null&&(/credential file|does not exist, or it is not a file|The file at |incoming JSON object|credential_source|is not valid JSON|Unexpected (?:token|end)|is empty\.$/i.
test(e)||["ENOENT","EACCES","EISDIR"].includes(r)),next:({surroundings:e})=>e.inActions?"google-github-actions/auth writes that file into the workspace: run it \
in this job, after actions/checkout, which would clean it away.":`The file must be one of Google's: a key as it was downloaded, or what \`gcloud auth application\
-default login\` writes. ${B}`},{kind:"credentials",holds:({words:e})=>/universe domain/i.test(e),next:()=>"The credentials belong to another cloud than the one\
 that is asked: set GOOGLE_CLOUD_UNIVERSE_DOMAIN to theirs, or use credentials of this one."},{kind:"clock",holds:({words:e})=>/short-lived token|token lifetime cannot exceed|reasonable timeframe|issued in the future|used too early|iat.*future/i.
test(e),next:e=>(0,v.m)(e)||"Is this machine's clock right?"},{kind:"credentials",holds:({reason:e,words:o})=>e==="invalid_target"||/invalid_target/.test(o),next:()=>`\
\`workload_identity_provider\` must be the whole name of a provider that is there and enabled: ${Y}.`},{kind:"credentials",holds:({words:e})=>/Invalid value for "audience"/.
test(e),next:()=>`\`workload_identity_provider\` must be the provider's whole name: ${Y}.`},{kind:"credentials",holds:({words:e})=>/audience/i.test(e)&&/match|expected/i.
test(e),next:()=>`The token was made for another audience: ${S} which are allowed (oidc.allowedAudiences).`},{kind:"credentials",holds:({words:e})=>/issuer/i.test(
e)&&/match/i.test(e),next:()=>`The provider expects tokens of another issuer: ${S} its oidc.issuerUri.`},{kind:"credentials",holds:({words:e})=>/mapped attribute/i.
test(e),next:()=>`Names of repository and branch are too long for the provider's attribute mapping: ${S} it.`},{kind:"credentials",holds:({words:e})=>/attribute condition/i.
test(e),next:()=>`The provider does not let this repository, branch or event in: ${S} its attributeCondition.`},{kind:"credentials",holds:({words:e})=>/invalid_rapt|reauth/i.
test(e),next:()=>"Your organisation asks for a new login: run `gcloud auth application-default login`."},{kind:"impersonation",holds:e=>W(e)&&(e.status===404||/Gaia id not found/.
test(e.words)),next:({surroundings:e})=>`There is no service account ${e.identity??"of that name"}: check \`service_account\` of google-github-actions/auth.`},{
kind:"impersonation",holds:e=>W(e)&&ie(e),next:({surroundings:e})=>{const o=e.identity??"the service account";return e.inActions?`Grant the repository's princip\
al (principalSet://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/attribute.repository/OWNER/NAME) roles/iam.workloadIdentityUse\
r on ${o}.`:`Grant your account roles/iam.serviceAccountTokenCreator on ${o}.`}},{kind:"credentials",holds:({reason:e,words:o,status:r})=>e!==""?/^[a-z_]+$/.test(
e):r===401||/invalid_grant|unauthorized_client/.test(o),next:e=>{const o=(0,v.m)(e);return o===""?$(e):o}}];function se({url:e,status:o},{tokenSource:r}){return r!==
null&&e.startsWith(r)&&H(o)}function W({url:e,words:o}){return/:generate(?:Access|Id)Token/.test(e)||/Unable to impersonate|iam\.serviceAccounts\.get(?:AccessToken|OpenIdToken)/.
test(o)}function ie({status:e,reason:o}){return!["SERVICE_DISABLED","BILLING_DISABLED","SECURITY_POLICY_VIOLATED"].includes(o)&&(e===null||H(e))}function H(e){return e===
401||e===403}const ae=new Set(["UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","SELF_SIGNED_CERT_IN_CHAIN","DE\
PTH_ZERO_SELF_SIGNED_CERT","CERT_UNTRUSTED","CERT_REJECTED","ERR_TLS_CERT_ALTNAME_INVALID"]),V=[{kind:"cancelled",holds:({status:e,name:o,systemCode:r})=>e===499||
e===null&&`${o}${r}`=="AbortError"},{kind:"tls",holds:({systemCode:e})=>e==="CERT_NOT_YET_VALID"||e==="CERT_HAS_EXPIRED",next:()=>"Is this machine's clock right\
? Else the certificate of a proxy in between has ended."},{kind:"tls",holds:({systemCode:e})=>ae.has(e),next:()=>"A proxy in between shows its own certificate: \
let NODE_EXTRA_CA_CERTS name the file of the authority that signed it."},{kind:"proxy",holds:({status:e,words:o})=>e===407||/Proxy response \(\d+\)/.test(o),next:({
answer:e})=>/\b407\b/.test(`${e.status} ${e.words}`)?"The proxy asks for a login: HTTPS_PROXY takes one as http://user:password@host:port.":"The proxy that HTTP\
S_PROXY names did not let the call through: allow *.googleapis.com there, or name the host in NO_PROXY."},{kind:"proxy",holds:e=>le(e),next:()=>"This is no answ\
er of Google's: a proxy or firewall in between gave it. Allow *.googleapis.com there, or set HTTPS_PROXY or NO_PROXY."},{kind:"network",holds:({systemCode:e})=>e===
"ENOTFOUND"||e==="EAI_AGAIN",next:()=>"The name could not be looked up: check DNS here, and whether HTTPS_PROXY is needed."},{kind:"ours",holds:({status:e,words:o})=>e===
null&&/Proto3JSON|^no such (?:type|Type)|malformed response from JSON serializer/.test(o),next:()=>"The answer came and ion-verify could not read it: please rep\
ort this as a fault of ion-verify."}],J=[{kind:"hung",holds:({status:e,name:o,systemCode:r})=>e===null&&(/TIMEOUT$|^ETIMEDOUT$/.test(r)||o==="TimeoutError"),next:()=>"\
Is a proxy needed here (HTTPS_PROXY), or does a firewall swallow what is sent?"},{kind:"network",holds:({status:e,systemCode:o})=>e===null&&o!==""}];function le({
status:e,isGoogles:o,words:r}){return e===null?/Unexpected token '<'/.test(r):e>=300&&e<400||!o&&e<500&&e!==429}const ce=[...V,...J,{kind:"network",holds:({status:e})=>e===
null},...G],ue=new Set(["service-off","billing","policy","quota","outage"]),de=[ne,...V,...re,...J,...G.filter(({kind:e})=>ue.has(e)),{kind:"credentials",holds:()=>!0,
next:$}];function pe(e,o){const a=(o==="call"?ce:de).find(f=>f.holds(e.answer,e.surroundings));return{kind:a?.kind??"invalid",next:a?.next?.(e)??""}}class I extends Error{name="\
GoogleCallError";failure;kind;httpStatus;quotaPerMinute;constructor(o,r,a,f,w={}){const b=a===null?"":`HTTP ${a}: `,{advice:x="",quotaPerMinute:E=null,...k}=w,j=x===
""||/[.!?>…]$/.test(f)?"":".";super(`${o} failed: ${b}${f}${j}${x===""?"":` ${x}`}`,k),this.kind=r==="no-access"?"role":r==="transient"?"outage":r,this.failure=
l.c[this.kind],this.httpStatus=a,this.quotaPerMinute=E}}class X extends Error{name="SignInError"}const fe={inActions:!0,identity:null,tokenSource:null},he=/Could not load the default credentials|invalid_grant|Unable to impersonate/i;
function ge(e,o){if(e instanceof I)return e;if(!(e instanceof X)){const a=_(e);return P(a,o,he.test(a.words)?"sign-in":"call",e)}const r=_(e.cause);return P({...r,
words:`signing in to Google Cloud: ${r.words}`},o,"sign-in",e.cause)}function _e(e,o){return e instanceof I?e:P(_(e),o,"sign-in",e)}function me(e,o,r,a){return P(
g(e,o,a),r,"call",void 0)}function P(e,{what:o,advice:r,surroundings:a=fe,now:f=Date.now()},w,b){const{kind:x,next:E}=pe({answer:e,surroundings:a,advice:r,now:f},
w),k=x==="quota"?be(e):null,j={advice:E,quotaPerMinute:k,...b===void 0?{}:{cause:b}};return new I(o,x,e.status,e.words||"a page instead of an answer",j)}function be({
metadata:e}){const o=Number(e.quota_limit_value??"");return/PerMinute/.test(e.quota_limit??"")&&o>0?o:null}}),27077:((t,i,s)=>{s.d(i,{m:()=>h});const l=2*6e4;function h({
answer:d,now:u}){if(d.date===null||Math.abs(u-d.date)<l)return"";const g=Math.round(Math.abs(u-d.date)/6e4),_=u<d.date?"behind":"ahead of";return`This machine's\
 clock is ${g} minutes ${_} Google's: set it right (NTP).`}}),42785:((t,i,s)=>{s.d(i,{WU:()=>g,d5:()=>l,j1:()=>h});const l="a value that is not shown";class h extends Error{faults;constructor(p){
const c=p.length===1?"1 setting is":`${p.length} settings are`;super([`${c} not usable, so nothing was verified.`,...p.map(d)].join(`
`)),this.name="ConfigurationError",this.faults=p}}function d({name:_,value:p,allowed:c,where:m}){return`- ${_} (${m}) is ${p}; allowed: ${c}`}const u=80;function g(_){
const p=Array.from(_),c=p.length>u?`${p.slice(0,u).join("")}\u2026`:_;return JSON.stringify(c).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,m=>Array.from({length:m.length},(O,A)=>String.
raw`\u${m.charCodeAt(A).toString(16).padStart(4,"0")}`).join(""))}}),89844:((t,i,s)=>{s.d(i,{j:()=>d});var l=s(42785);const h=["HTTPS_PROXY","https_proxy","HTTP\
_PROXY","http_proxy"];function d(u){const g=[];for(const _ of h){const p=u[_]?.trim()??"";if(p==="")continue;const c=/^[a-z][a-z0-9+.-]*:\/\//i.test(p)?p:`http:\
//${p}`,m=URL.parse(c);m!==null&&/^https?:$/.test(m.protocol)&&m.hostname!==""?u[_]=c:g.push({name:_,value:p.includes("@")?l.d5:(0,l.WU)(p),allowed:"a proxy's a\
ddress such as http://proxy.example.com:3128, or nothing",where:"environment"})}if(g.length>0)throw new l.j1(g)}}),77074:((t,i,s)=>{s.d(i,{D:()=>h,c:()=>l});const l={
credentials:"no-access",impersonation:"no-access",role:"no-access",scope:"no-access",policy:"no-access","service-off":"no-access",billing:"no-access",proxy:"no-\
access",tls:"no-access",clock:"no-access",quota:"transient","read-limit":"transient",hung:"transient",outage:"transient",network:"transient","not-found":"not-fo\
und",conflict:"conflict",invalid:"invalid","too-large":"too-large",cancelled:"cancelled",ours:"ours"};function h(d){return d instanceof Error&&typeof d.failure==
"string"}}),92724:(t=>{t.exports=require("./protos.js")}),42613:(t=>{t.exports=require("assert")}),20181:(t=>{t.exports=require("buffer")}),35317:(t=>{t.exports=
require("child_process")}),76982:(t=>{t.exports=require("crypto")}),24434:(t=>{t.exports=require("events")}),79896:(t=>{t.exports=require("fs")}),58611:(t=>{t.exports=
require("http")}),65692:(t=>{t.exports=require("https")}),69278:(t=>{t.exports=require("net")}),34589:(t=>{t.exports=require("node:assert")}),16698:(t=>{t.exports=
require("node:async_hooks")}),4573:(t=>{t.exports=require("node:buffer")}),77598:(t=>{t.exports=require("node:crypto")}),53053:(t=>{t.exports=require("node:diagnostics_channel")}),
78474:(t=>{t.exports=require("node:events")}),73024:(t=>{t.exports=require("node:fs")}),37067:(t=>{t.exports=require("node:http")}),32467:(t=>{t.exports=require("node:http2")}),
44708:(t=>{t.exports=require("node:https")}),77030:(t=>{t.exports=require("node:net")}),48161:(t=>{t.exports=require("node:os")}),76760:(t=>{t.exports=require("node:path")}),
643:(t=>{t.exports=require("node:perf_hooks")}),1708:(t=>{t.exports=require("node:process")}),41792:(t=>{t.exports=require("node:querystring")}),80099:(t=>{t.exports=
require("node:sqlite")}),57075:(t=>{t.exports=require("node:stream")}),37830:(t=>{t.exports=require("node:stream/web")}),41692:(t=>{t.exports=require("node:tls")}),
73136:(t=>{t.exports=require("node:url")}),57975:(t=>{t.exports=require("node:util")}),73429:(t=>{t.exports=require("node:util/types")}),78877:(t=>{t.exports=require("node:v8")}),
75919:(t=>{t.exports=require("node:worker_threads")}),38522:(t=>{t.exports=require("node:zlib")}),70857:(t=>{t.exports=require("os")}),16928:(t=>{t.exports=require("path")}),
932:(t=>{t.exports=require("process")}),83480:(t=>{t.exports=require("querystring")}),2203:(t=>{t.exports=require("stream")}),13193:(t=>{t.exports=require("string_decoder")}),
53557:(t=>{t.exports=require("timers")}),64756:(t=>{t.exports=require("tls")}),52018:(t=>{t.exports=require("tty")}),87016:(t=>{t.exports=require("url")}),39023:(t=>{
t.exports=require("util")}),28167:(t=>{t.exports=require("worker_threads")}),43106:(t=>{t.exports=require("zlib")})},C={};function n(t){var i=C[t];if(i!==void 0)
return i.exports;var s=C[t]={id:t,loaded:!1,exports:{}},l=!0;try{N[t].call(s.exports,s,s.exports,n),l=!1}finally{l&&delete C[t]}return s.loaded=!0,s.exports}n.m=
N,typeof n<"u"&&(n.ab=__dirname+"/"),n.n=t=>{var i=t&&t.__esModule?()=>t.default:()=>t;return n.d(i,{a:i}),i},(()=>{var t=Object.getPrototypeOf?s=>Object.getPrototypeOf(
s):s=>s.__proto__,i;n.t=function(s,l){if(l&1&&(s=this(s)),l&8||typeof s=="object"&&s&&(l&4&&s.__esModule||l&16&&typeof s.then=="function"))return s;var h=Object.
create(null);n.r(h);var d={};i=i||[null,t({}),t([]),t(t)];for(var u=l&2&&s;typeof u=="object"&&!~i.indexOf(u);u=t(u))Object.getOwnPropertyNames(u).forEach(g=>d[g]=
()=>s[g]);return d.default=()=>s,n.d(h,d),h}})(),n.d=(t,i)=>{for(var s in i)n.o(i,s)&&!n.o(t,s)&&Object.defineProperty(t,s,{enumerable:!0,get:i[s]})},n.f={},n.e=
t=>Promise.all(Object.keys(n.f).reduce((i,s)=>(n.f[s](t,i),i),[])),n.u=t=>({36:"traffic-rollback",337:"google-cloud-run",492:"google-auth-library",816:"node-fet\
ch",876:"publish-period-slack",1152:"google-cloud-bigquery",1169:"google-gax-2",1189:"actions-setup",2210:"ajv",2389:"publish-slack-open",2455:"sources-window-r\
eader",2482:"cli-replay-command",2616:"actions-report",2722:"publish-period-discussion",2732:"actions-post",2802:"cli-main",3042:"checks-tally",3094:"cloud-setu\
p-api",3248:"cloud-bigquery",3485:"report-setup-summary",3550:"google-gax-3",3602:"report-render-terminal",3669:"debug",3956:"cli-doctor-command",4009:"cloud-op\
en",4102:"bignumber-2",4121:"cli-report-command",4409:"sources-period-sql-requests",4775:"google-gax",4878:"report-setup-facts",4908:"google-cloud-logging-api-c\
onfig-service-v2-client",5060:"report-render-markdown",5194:"octokit-core",5231:"publish-period-issue",5366:"zod",5931:"google-gax-4",6176:"actions-rollout-2",6349:"\
report-traffic-rollback",6421:"actions-core",6425:"actions-rollout",6532:"report-traffic-rollout",6752:"undici",7194:"google-cloud-run-revisions-client",7542:"b\
ignumber",7726:"inputs-config-file",7843:"sources-probes-expectation",7974:"google-cloud-run-services-client",8039:"cloud-log-routing",8158:"checks-requests",8366:"\
cli-change-commands",8378:"publish-slack-client",8458:"run-verification",8581:"report-documents-period",8637:"sources-users",8771:"report-documents-verification",
8937:"report-render-html-page",9101:"node-fetch-2",9226:"cli-verify-command",9341:"report-words-words",9833:"sources-probes-probe",9908:"publish-github-open"})[t]+
".js",n.o=(t,i)=>Object.prototype.hasOwnProperty.call(t,i),n.r=t=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(t,Symbol.toStringTag,{value:"Mod\
ule"}),Object.defineProperty(t,"__esModule",{value:!0})},n.nmd=t=>(t.paths=[],t.children||(t.children=[]),t),(()=>{var t={8792:1},i=s=>{var l=s.modules,h=s.ids,
d=s.runtime;for(var u in l)n.o(l,u)&&(n.m[u]=l[u]);d&&d(n);for(var g=0;g<h.length;g++)t[h[g]]=1};n.f.require=(s,l)=>{t[s]||i(require("./"+n.u(s)))}})();var D={};
n.r(D);var L=n(76760),Ee=n.n(L),F=n(27428);const U=process.argv.slice(2);U.length>0?Promise.all([n.e(9341),n.e(2802)]).then(n.bind(n,82802)).then(({runCommand:t})=>t(
U)):(0,F.eg)(async t=>await K((0,L.basename)(process.argv[1]??"",".js"),t));async function K(t,i){switch(t){case"rollback":return await(await Promise.all([n.e(5060),
n.e(3042),n.e(4009),n.e(9833),n.e(9341),n.e(36),n.e(8637)]).then(n.bind(n,2288))).rollbackStep(i);case"post":return await(await Promise.all([n.e(5060),n.e(8771),
n.e(9341),n.e(8581),n.e(9908),n.e(2732)]).then(n.bind(n,12732))).postStep(i);case"rollout":return await(await Promise.all([n.e(5060),n.e(3042),n.e(4009),n.e(9833),
n.e(8771),n.e(9341),n.e(8581),n.e(2455),n.e(36),n.e(8158),n.e(8458),n.e(6425)]).then(n.bind(n,56176))).rolloutStep(i);case"report":return await(await Promise.all(
[n.e(5060),n.e(3042),n.e(4009),n.e(9833),n.e(8771),n.e(9341),n.e(8581),n.e(2455),n.e(2616)]).then(n.bind(n,62616))).reportStep(i);case"setup":return await(await Promise.
all([n.e(5366),n.e(5060),n.e(3042),n.e(4009),n.e(9341),n.e(1189)]).then(n.bind(n,31189))).setupStep(i);default:return await(await Promise.all([n.e(5060),n.e(3042),
n.e(4009),n.e(9833),n.e(8771),n.e(9341),n.e(8581),n.e(2455),n.e(36),n.e(8158),n.e(8458),n.e(3602)]).then(n.bind(n,88458))).verifyStep(i)}}module.exports=D})();
