#!/usr/bin/env node
(()=>{"use strict";var D={27428:((t,i,s)=>{s.d(i,{Vf:()=>p,Wj:()=>g,eg:()=>_,q0:()=>m});var u=s(25353),f=s(42785),c=s(89844);class l extends Error{name="Cancell\
ed"}function p(d){return d.GITHUB_ACTIONS==="true"||Object.keys(d).some(b=>b.startsWith("INPUT_"))}async function _(d){try{(0,c.j)(process.env),await d(g())}catch(b){
(await Promise.all([s.e(6752),s.e(6421)]).then(s.bind(s,96421))).setFailed(b instanceof f.j1?b.message:m(b))}process.exit()}function g(){const d=new AbortController;
for(const b of["SIGINT","SIGTERM"])process.once(b,()=>d.abort(new l(`stopped by ${b}`)));return d.signal}function m(d){return d instanceof u.aU||d instanceof l?
d.message:d instanceof Error?d.stack??d.message:String(d)}}),25353:((t,i,s)=>{s.d(i,{aU:()=>A,Jj:()=>z,dr:()=>we,S5:()=>xe,NV:()=>Ee});var u=s(77074),f=s(52686);
const c={1:499,2:500,3:400,4:504,5:404,6:409,7:403,8:429,9:400,10:409,11:400,12:501,13:500,14:503,15:500,16:401},l=14,p=Symbol.for("google-gax.rawHttpResponsePa\
yload");function _(e,o,{url:r="",date:a=""}={}){return{...d(o),status:e,systemCode:"",name:"",url:r,date:B(a)}}function g(e){const o=m(te(e)),r=O(typeof o.message==
"string"?o.message:String(e)),a=b(o),h=a===null?null:d(a);return{status:y(o),words:r,reason:h?.reason??"",metadata:h?.metadata??{},systemCode:T(o),name:v(o.name),
isGoogles:h?.isGoogles??!0,url:o.config?.url instanceof URL?o.config.url.href:v(o.config?.url),date:B(o.response?.headers?.get?.("date")??"")}}function m(e){return e.
code===l&&e.httpStatusCode===void 0&&e.cause instanceof Error?e.cause:e}function d(e){const o=oe(e),{error:r,error_description:a}=I(Array.isArray(o)?o[0]:o);if(typeof r==
"string"){const x=typeof a=="string"?`${r}: ${a}`:r;return{words:O(x),reason:r,metadata:{},isGoogles:!0}}const{message:h,details:w}=I(r);if(typeof h!="string"){
const x=e.trim()===""||o!==void 0;return{words:(0,f.o)(e.replace(/\s+/g," "),300),reason:"",metadata:{},isGoogles:x}}const E=(Array.isArray(w)?w:[]).map(I).find(
x=>v(x["@type"]).endsWith("google.rpc.ErrorInfo")),k=Object.entries(I(E?.metadata)).map(([x,S])=>[x,v(S)]);return{words:O(h),reason:v(E?.reason),metadata:Object.
fromEntries(k),isGoogles:!0}}function b(e){const o=e[p];if(typeof o=="string")return o;const r=e.response?.data;return typeof r=="string"?r:typeof r=="object"&&
r!==null?JSON.stringify(r):null}function y(e){for(const o of[e.httpStatusCode,e.status,e.statusCode])if(typeof o=="number"&&o>=100&&o<600)return o;return typeof e.
code=="number"?e.code>=100?e.code:c[e.code]??null:null}function T(e){let o="";for(let r=e,a=0;a<6&&(typeof r.code=="string"&&/^[A-Z][A-Z0-9]*_?[A-Z0-9_]+$/.test(
r.code)&&(o=r.code),!(typeof r.cause!="object"||r.cause===null));a++)r=r.cause;return o}function O(e){return(0,f.v)(e.split(`
`,1)[0]??"",500)}function B(e){const o=Date.parse(e);return Number.isNaN(o)?null:o}function te(e){return typeof e=="object"&&e!==null?e:{}}function I(e){return typeof e==
"object"&&e!==null?e:{}}function v(e){return typeof e=="string"?e:""}function oe(e){try{return JSON.parse(e)}catch{return}}var P=s(27077);const Y=[{kind:"servic\
e-off",holds:({reason:e,words:o})=>e==="SERVICE_DISABLED"||/API has not been used in project .* before or it is disabled/.test(o),next:({answer:{metadata:e,words:o}})=>{
const r=e.service??/\/apis?\/(?:api\/)?([\w.-]+googleapis\.com)/.exec(o)?.[1],a=q(e.consumer)??/in project (\S+)/.exec(o)?.[1];return r===void 0?"Enable the API\
 there.":`Enable it: \`gcloud services enable ${r}${a===void 0?"":` --project=${a}`}\`, and wait a minute or two.`}},{kind:"billing",holds:({reason:e,words:o})=>e===
"BILLING_DISABLED"||e==="UREQ_PROJECT_BILLING_NOT_FOUND"||/requires billing to be enabled|billing account .* (?:is disabled|absent)/i.test(o),next:({answer:{metadata:e}})=>{
const o=q(e.consumer);return`Enable billing for the project: https://console.cloud.google.com/billing/linkedaccount${o===void 0?"":`?project=${o}`}`}},{kind:"po\
licy",holds:({reason:e,words:o})=>e==="SECURITY_POLICY_VIOLATED"||/prohibited by organization's policy|vpcServiceControls/i.test(o),next:({answer:{metadata:e,words:o},
surroundings:r})=>{const a=e.uid??/vpcServiceControlsUniqueIdentifier: (\S+)/.exec(o)?.[1],h=r.inActions?"this runner's network or identity":"your network or ac\
count",E=a===void 0?".":`; https://console.cloud.google.com/security/service-perimeter/troubleshoot?uniqueId=${a} shows which.`;return`VPC Service Controls keep\
 ${h} out: an ingress rule or access level of the perimeter must let it in${E}`}},{kind:"scope",holds:({reason:e,words:o})=>e==="ACCESS_TOKEN_SCOPE_INSUFFICIENT"||
/insufficient authentication scopes/i.test(o),next:({surroundings:e})=>e.inActions?"The token was made for other APIs: leave `access_token_scopes` of google-git\
hub-actions/auth at its default, https://www.googleapis.com/auth/cloud-platform. On a runner in Google Cloud the machine's own scopes must hold it.":"The token \
was made for other APIs: run `gcloud auth application-default login` without `--scopes`."},{kind:"quota",holds:({status:e,reason:o})=>e===429||o==="RATE_LIMIT_E\
XCEEDED"||o==="RESOURCE_QUOTA_EXCEEDED",next:({answer:{metadata:e}})=>{const{consumer:o,service:r,quota_limit:a,quota_limit_value:h}=e;if(o===void 0||a===void 0)
return"";const E=`https://console.cloud.google.com/iam-admin/quotas?project=${q(o)}${r===void 0?"":`&service=${r}`}`;return`${a} of ${o} is ${h??"used up"}, sha\
red by everyone whose credentials belong to that project: run fewer jobs at once, or raise it at ${E}`}},{kind:"role",holds:({reason:e})=>e==="USER_PROJECT_DENI\
ED",next:({answer:{metadata:e}})=>`Grant roles/serviceusage.serviceUsageConsumer on ${e.consumer??"the quota project"}, or choose another: \`gcloud auth applicat\
ion-default set-quota-project PROJECT\`.`},{kind:"not-found",holds:({status:e,words:o,reason:r})=>e===404||r==="CONSUMER_INVALID"||/^Permission denied on 'locations\/[^']*' \(or it may not exist\)/.
test(o)||/^Project ['"]?\S+ (?:not found or deleted|has been deleted)/.test(o)},{kind:"credentials",holds:({status:e})=>e===401,next:e=>(0,P.m)(e)||re(e)},{kind:"\
role",holds:({status:e})=>e===403,next:({answer:{metadata:e,words:o},advice:r,surroundings:a})=>{const h=e.permission,w=h===void 0||`${o}${r}`.includes(h)?"":` \
It lacks ${h}.`;return`${r.replace("the workflow's identity",se(a))}${w}`}},{kind:"conflict",holds:e=>e.status===409||e.status===412||e.status===400&&ne(e)},{kind:"\
outage",holds:({status:e})=>e===408||(e??0)>=500,next:P.m},{kind:"invalid",holds:()=>!0}];function ne({words:e}){return/\betag\b/i.test(e)}function re({surroundings:e}){
return e.inActions?"The credentials are not valid, or not any more: run google-github-actions/auth in this job, right before this step, with the permission `id-\
token: write`.":"The credentials are not valid, or not any more: run `gcloud auth application-default login` again."}function se({identity:e,inActions:o}){return e??
(o?"the workflow's identity":"your account")}function q(e){return e?.replace(/^(?:projects\/|project_number:|project:)/,"")}const ie="Run google-github-actions/\
auth before this step, and give the job the permission to write ID tokens for it (`permissions: id-token: write`).",V="Run `gcloud auth application-default logi\
n`, or let GOOGLE_APPLICATION_CREDENTIALS name a file of credentials.",j=({surroundings:e})=>e.inActions?ie:V,H="projects/NUMBER/locations/global/workloadIdenti\
tyPools/POOL/providers/PROVIDER",C="`gcloud iam workload-identity-pools providers describe PROVIDER --workload-identity-pool=POOL --location=global` shows",ae={
kind:"credentials",holds:(e,o)=>le(e,o),next:()=>"GitHub gives this job no OIDC token any more: its own token ends about six hours after the job's start, and it\
 needs the permission `id-token: write`. Verify a shorter window, or in a job of its own."},ce=[{kind:"credentials",holds:({words:e})=>/Could not load the default credentials/.
test(e),next:j},{kind:"credentials",holds:({words:e,systemCode:o})=>/DECODER routines|PEM routines|asn1 encoding|no start line|PEM_read|private key/i.test(e)||o.
startsWith("ERR_OSSL"),next:()=>"The private key in the credentials cannot be read: its line ends were changed, or a part is missing. Give the whole JSON file a\
s it was downloaded."},{kind:"credentials",holds:({words:e,status:o,systemCode:r})=>o===null&&(/credential file|does not exist, or it is not a file|The file at |incoming JSON object|credential_source|is not valid JSON|Unexpected (?:token|end)|is empty\.$/i.
test(e)||["ENOENT","EACCES","EISDIR"].includes(r)),next:({surroundings:e})=>e.inActions?"google-github-actions/auth writes that file into the workspace: run it \
in this job, after actions/checkout, which would clean it away.":`The file must be one of Google's: a key as it was downloaded, or what \`gcloud auth application\
-default login\` writes. ${V}`},{kind:"credentials",holds:({words:e})=>/universe domain/i.test(e),next:()=>"The credentials belong to another cloud than the one\
 that is asked: set GOOGLE_CLOUD_UNIVERSE_DOMAIN to theirs, or use credentials of this one."},{kind:"clock",holds:({words:e})=>/short-lived token|token lifetime cannot exceed|reasonable timeframe|issued in the future|used too early|iat.*future/i.
test(e),next:e=>(0,P.m)(e)||"Is this machine's clock right?"},{kind:"credentials",holds:({reason:e,words:o})=>e==="invalid_target"||/invalid_target/.test(o),next:()=>`\
\`workload_identity_provider\` must be the whole name of a provider that is there and enabled: ${H}.`},{kind:"credentials",holds:({words:e})=>/Invalid value for "audience"/.
test(e),next:()=>`\`workload_identity_provider\` must be the provider's whole name: ${H}.`},{kind:"credentials",holds:({words:e})=>/audience/i.test(e)&&/match|expected/i.
test(e),next:()=>`The token was made for another audience: ${C} which are allowed (oidc.allowedAudiences).`},{kind:"credentials",holds:({words:e})=>/issuer/i.test(
e)&&/match/i.test(e),next:()=>`The provider expects tokens of another issuer: ${C} its oidc.issuerUri.`},{kind:"credentials",holds:({words:e})=>/mapped attribute/i.
test(e),next:()=>`Names of repository and branch are too long for the provider's attribute mapping: ${C} it.`},{kind:"credentials",holds:({words:e})=>/attribute condition/i.
test(e),next:()=>`The provider does not let this repository, branch or event in: ${C} its attributeCondition.`},{kind:"credentials",holds:({words:e})=>/invalid_rapt|reauth/i.
test(e),next:()=>"Your organisation asks for a new login: run `gcloud auth application-default login`."},{kind:"impersonation",holds:e=>J(e)&&(e.status===404||/Gaia id not found/.
test(e.words)),next:({surroundings:e})=>`There is no service account ${e.identity??"of that name"}: check \`service_account\` of google-github-actions/auth.`},{
kind:"impersonation",holds:e=>J(e)&&ue(e),next:({surroundings:e})=>{const o=e.identity??"the service account";return e.inActions?`Grant the repository's princip\
al (principalSet://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/attribute.repository/OWNER/NAME) roles/iam.workloadIdentityUse\
r on ${o}.`:`Grant your account roles/iam.serviceAccountTokenCreator on ${o}.`}},{kind:"credentials",holds:({reason:e,words:o,status:r})=>e!==""?/^[a-z_]+$/.test(
e):r===401||/invalid_grant|unauthorized_client/.test(o),next:e=>{const o=(0,P.m)(e);return o===""?j(e):o}}];function le({url:e,status:o},{tokenSource:r}){return r!==
null&&e.startsWith(r)&&W(o)}function J({url:e,words:o}){return/:generate(?:Access|Id)Token/.test(e)||/Unable to impersonate|iam\.serviceAccounts\.get(?:AccessToken|OpenIdToken)/.
test(o)}function ue({status:e,reason:o}){return!["SERVICE_DISABLED","BILLING_DISABLED","SECURITY_POLICY_VIOLATED"].includes(o)&&(e===null||W(e))}function W(e){return e===
401||e===403}const de=new Set(["UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","SELF_SIGNED_CERT_IN_CHAIN","DE\
PTH_ZERO_SELF_SIGNED_CERT","CERT_UNTRUSTED","CERT_REJECTED","ERR_TLS_CERT_ALTNAME_INVALID"]),X=[{kind:"cancelled",holds:({status:e,name:o,systemCode:r})=>e===499||
e===null&&`${o}${r}`=="AbortError"},{kind:"tls",holds:({systemCode:e})=>e==="CERT_NOT_YET_VALID"||e==="CERT_HAS_EXPIRED",next:()=>"Is this machine's clock right\
? Else the certificate of a proxy in between has ended."},{kind:"tls",holds:({systemCode:e})=>de.has(e),next:()=>"A proxy in between shows its own certificate: \
let NODE_EXTRA_CA_CERTS name the file of the authority that signed it."},{kind:"proxy",holds:({status:e,words:o})=>e===407||/Proxy response \(\d+\)/.test(o),next:({
answer:e})=>/\b407\b/.test(`${e.status} ${e.words}`)?"The proxy asks for a login: HTTPS_PROXY takes one as http://user:password@host:port.":"The proxy that HTTP\
S_PROXY names did not let the call through: allow *.googleapis.com there, or name the host in NO_PROXY."},{kind:"proxy",holds:e=>pe(e),next:()=>"This is no answ\
er of Google's: a proxy or firewall in between gave it. Allow *.googleapis.com there, or set HTTPS_PROXY or NO_PROXY."},{kind:"network",holds:({systemCode:e})=>e===
"ENOTFOUND"||e==="EAI_AGAIN",next:()=>"The name could not be looked up: check DNS here, and whether HTTPS_PROXY is needed."},{kind:"ours",holds:({status:e,words:o})=>e===
null&&/Proto3JSON|^no such (?:type|Type)|malformed response from JSON serializer/.test(o),next:()=>"The answer came and ion-verify could not read it: please rep\
ort this as a fault of ion-verify."}],F=[{kind:"hung",holds:({status:e,name:o,systemCode:r})=>e===null&&(/TIMEOUT$|^ETIMEDOUT$/.test(r)||o==="TimeoutError"),next:()=>"\
Is a proxy needed here (HTTPS_PROXY), or does a firewall swallow what is sent?"},{kind:"network",holds:({status:e,systemCode:o})=>e===null&&o!==""}];function pe({
status:e,isGoogles:o,words:r}){return e===null?/Unexpected token '<'/.test(r):e>=300&&e<400||!o&&e<500&&e!==429}const fe=[...X,...F,{kind:"network",holds:({status:e})=>e===
null},...Y],he=new Set(["service-off","billing","policy","quota","outage"]),ge=[ae,...X,...ce,...F,...Y.filter(({kind:e})=>he.has(e)),{kind:"credentials",holds:()=>!0,
next:j}];function me(e,o){const a=(o==="call"?fe:ge).find(h=>h.holds(e.answer,e.surroundings));return{kind:a?.kind??"invalid",next:a?.next?.(e)??""}}class A extends Error{name="\
GoogleCallError";failure;kind;httpStatus;quotaPerMinute;constructor(o,r,a,h,w={}){const E=a===null?"":`HTTP ${a}: `,{advice:k="",quotaPerMinute:x=null,...S}=w,N=k===
""||/[.!?>…]$/.test(h)?"":".";super(`${o} failed: ${E}${h}${N}${k===""?"":` ${k}`}`,S),this.kind=r==="no-access"?"role":r==="transient"?"outage":r,this.failure=
u.c[this.kind],this.httpStatus=a,this.quotaPerMinute=x}}class z extends Error{name="SignInError"}const be={inActions:!0,identity:null,tokenSource:null},_e=/Could not load the default credentials|invalid_grant|Unable to impersonate/i;
function Ee(e,o){if(e instanceof A)return e;if(!(e instanceof z)){const a=g(e);return $(a,o,_e.test(a.words)?"sign-in":"call",e)}const r=g(e.cause);return $({...r,
words:`signing in to Google Cloud: ${r.words}`},o,"sign-in",e.cause)}function xe(e,o){return e instanceof A?e:$(g(e),o,"sign-in",e)}function we(e,o,r,a){return $(
_(e,o,a),r,"call",void 0)}function $(e,{what:o,advice:r,surroundings:a=be,now:h=Date.now()},w,E){const{kind:k,next:x}=me({answer:e,surroundings:a,advice:r,now:h},
w),S=k==="quota"?ye(e):null,N={advice:x,quotaPerMinute:S,...E===void 0?{}:{cause:E}};return new A(o,k,e.status,e.words||"a page instead of an answer",N)}function ye({
metadata:e}){const o=Number(e.quota_limit_value??"");return/PerMinute/.test(e.quota_limit??"")&&o>0?o:null}}),27077:((t,i,s)=>{s.d(i,{m:()=>f});const u=2*6e4;function f({
answer:c,now:l}){if(c.date===null||Math.abs(l-c.date)<u)return"";const p=Math.round(Math.abs(l-c.date)/6e4),_=l<c.date?"behind":"ahead of";return`This machine's\
 clock is ${p} minutes ${_} Google's: set it right (NTP).`}}),52686:((t,i,s)=>{s.d(i,{o:()=>u,v:()=>f});function u(c,l){if(c.length<=l)return c;const p=c.charCodeAt(
l-1);return c.slice(0,p>=55296&&p<=56319?l-1:l)}function f(c,l){return c.length>l?`${u(c,l)}\u2026`:c}}),42785:((t,i,s)=>{s.d(i,{WU:()=>_,d5:()=>u,j1:()=>f});const u="\
a value that is not shown, since it may hold a secret";class f extends Error{faults;constructor(m){const d=m.length===1?"1 setting is":`${m.length} settings are`;
super([`${d} not usable, so nothing was done.`,...l(m)].join(`
`)),this.name="ConfigurationError",this.faults=m}}const c=100;function l(g){const m=new Map;return g.map(({name:d,value:b,allowed:y,where:T})=>{const O=m.get(y);
return O===void 0&&y.length>c&&m.set(y,d),`- ${d} (${T}) is ${b===""?"empty":b}; allowed: ${O===void 0?y:`as for ${O} above`}`})}const p=80;function _(g){const m=Array.
from(g),d=m.length>p?`${m.slice(0,p).join("")}\u2026`:g;return JSON.stringify(d).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,b=>Array.from({length:b.length},(y,T)=>String.raw`\u${b.
charCodeAt(T).toString(16).padStart(4,"0")}`).join(""))}}),89844:((t,i,s)=>{s.d(i,{j:()=>c});var u=s(42785);const f=["HTTPS_PROXY","https_proxy","HTTP_PROXY","h\
ttp_proxy"];function c(l){const p=[];for(const _ of f){const g=l[_]?.trim()??"";if(g==="")continue;const m=/^[a-z][a-z0-9+.-]*:\/\//i.test(g)?g:`http://${g}`,d=URL.
parse(m);d!==null&&/^https?:$/.test(d.protocol)&&d.hostname!==""?l[_]=m:p.push({name:_,value:g.includes("@")?u.d5:(0,u.WU)(g),allowed:"a proxy's address such as\
 http://proxy.example.com:3128, or nothing",where:"environment"})}if(p.length>0)throw new u.j1(p)}}),77074:((t,i,s)=>{s.d(i,{D:()=>f,c:()=>u});const u={credentials:"\
no-access",impersonation:"no-access",role:"no-access",scope:"no-access",policy:"no-access","service-off":"no-access",billing:"no-access",proxy:"no-access",tls:"\
no-access",clock:"no-access",quota:"transient","read-limit":"transient",hung:"transient",outage:"transient",network:"transient","not-found":"not-found",conflict:"\
conflict",invalid:"invalid","too-large":"too-large",cancelled:"cancelled",ours:"ours"};function f(c){return c instanceof Error&&typeof c.failure=="string"}}),92724:(t=>{
t.exports=require("./protos.js")}),42613:(t=>{t.exports=require("assert")}),20181:(t=>{t.exports=require("buffer")}),35317:(t=>{t.exports=require("child_process")}),
76982:(t=>{t.exports=require("crypto")}),24434:(t=>{t.exports=require("events")}),79896:(t=>{t.exports=require("fs")}),58611:(t=>{t.exports=require("http")}),65692:(t=>{
t.exports=require("https")}),69278:(t=>{t.exports=require("net")}),34589:(t=>{t.exports=require("node:assert")}),16698:(t=>{t.exports=require("node:async_hooks")}),
4573:(t=>{t.exports=require("node:buffer")}),77598:(t=>{t.exports=require("node:crypto")}),53053:(t=>{t.exports=require("node:diagnostics_channel")}),78474:(t=>{
t.exports=require("node:events")}),73024:(t=>{t.exports=require("node:fs")}),37067:(t=>{t.exports=require("node:http")}),32467:(t=>{t.exports=require("node:http2")}),
44708:(t=>{t.exports=require("node:https")}),77030:(t=>{t.exports=require("node:net")}),48161:(t=>{t.exports=require("node:os")}),76760:(t=>{t.exports=require("node:path")}),
643:(t=>{t.exports=require("node:perf_hooks")}),1708:(t=>{t.exports=require("node:process")}),41792:(t=>{t.exports=require("node:querystring")}),80099:(t=>{t.exports=
require("node:sqlite")}),57075:(t=>{t.exports=require("node:stream")}),37830:(t=>{t.exports=require("node:stream/web")}),41692:(t=>{t.exports=require("node:tls")}),
73136:(t=>{t.exports=require("node:url")}),57975:(t=>{t.exports=require("node:util")}),73429:(t=>{t.exports=require("node:util/types")}),78877:(t=>{t.exports=require("node:v8")}),
75919:(t=>{t.exports=require("node:worker_threads")}),38522:(t=>{t.exports=require("node:zlib")}),70857:(t=>{t.exports=require("os")}),16928:(t=>{t.exports=require("path")}),
932:(t=>{t.exports=require("process")}),83480:(t=>{t.exports=require("querystring")}),2203:(t=>{t.exports=require("stream")}),13193:(t=>{t.exports=require("string_decoder")}),
53557:(t=>{t.exports=require("timers")}),64756:(t=>{t.exports=require("tls")}),52018:(t=>{t.exports=require("tty")}),87016:(t=>{t.exports=require("url")}),39023:(t=>{
t.exports=require("util")}),28167:(t=>{t.exports=require("worker_threads")}),43106:(t=>{t.exports=require("zlib")})},R={};function n(t){var i=R[t];if(i!==void 0)
return i.exports;var s=R[t]={id:t,loaded:!1,exports:{}},u=!0;try{D[t].call(s.exports,s,s.exports,n),u=!1}finally{u&&delete R[t]}return s.loaded=!0,s.exports}n.m=
D,typeof n<"u"&&(n.ab=__dirname+"/"),n.n=t=>{var i=t&&t.__esModule?()=>t.default:()=>t;return n.d(i,{a:i}),i},(()=>{var t=Object.getPrototypeOf?s=>Object.getPrototypeOf(
s):s=>s.__proto__,i;n.t=function(s,u){if(u&1&&(s=this(s)),u&8||typeof s=="object"&&s&&(u&4&&s.__esModule||u&16&&typeof s.then=="function"))return s;var f=Object.
create(null);n.r(f);var c={};i=i||[null,t({}),t([]),t(t)];for(var l=u&2&&s;typeof l=="object"&&!~i.indexOf(l);l=t(l))Object.getOwnPropertyNames(l).forEach(p=>c[p]=
()=>s[p]);return c.default=()=>s,n.d(f,c),f}})(),n.d=(t,i)=>{for(var s in i)n.o(i,s)&&!n.o(t,s)&&Object.defineProperty(t,s,{enumerable:!0,get:i[s]})},n.f={},n.e=
t=>Promise.all(Object.keys(n.f).reduce((i,s)=>(n.f[s](t,i),i),[])),n.u=t=>({36:"traffic-rollback",337:"google-cloud-run",492:"google-auth-library",816:"node-fet\
ch",876:"publish-period-slack",1152:"google-cloud-bigquery",1169:"google-gax-2",1189:"actions-setup",1547:"sources-log-filter",1700:"actions-report",2210:"ajv",
2328:"report-progress",2389:"publish-slack-open",2482:"cli-replay-command",2722:"publish-period-discussion",2732:"actions-post",2802:"cli-main",3094:"cloud-setu\
p-api",3248:"cloud-bigquery",3356:"cloud-worker-pools",3485:"report-setup-summary",3550:"google-gax-3",3669:"debug",3795:"actions-rollout",3921:"report-render-t\
erminal",3956:"cli-doctor-command",4053:"run-verification",4102:"bignumber-2",4121:"cli-report-command",4409:"sources-period-sql-requests",4557:"actions-rollbac\
k",4775:"google-gax",4878:"report-setup-facts",4908:"google-cloud-logging-api-config-service-v2-client",5194:"octokit-core",5231:"publish-period-issue",5500:"ac\
tions-verify",5730:"sources-probes-probe",5874:"report-next-steps",5931:"google-gax-4",5985:"cli-change-commands",6176:"actions-rollout-2",6272:"report-render-h\
tml-page",6349:"report-traffic-rollback",6421:"actions-core",6532:"report-traffic-rollout",6738:"sources-probes-probe-series",6752:"undici",6938:"actions-rollba\
ck-2",7194:"google-cloud-run-revisions-client",7542:"bignumber",7726:"inputs-config-file",7843:"sources-probes-expectation",7974:"google-cloud-run-services-clie\
nt",8039:"cloud-log-routing",8366:"report-words-words",8378:"publish-slack-client",8665:"cli-require-command",8740:"run-request-counts",8771:"report-documents-v\
erification",8815:"yaml",8816:"zod",9101:"node-fetch-2",9147:"actions-rollback-services",9226:"cli-verify-command",9509:"cloud-open",9750:"report-documents-peri\
od",9908:"publish-github-open",9947:"report-progress-2"})[t]+".js",n.o=(t,i)=>Object.prototype.hasOwnProperty.call(t,i),n.r=t=>{typeof Symbol<"u"&&Symbol.toStringTag&&
Object.defineProperty(t,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(t,"__esModule",{value:!0})},n.nmd=t=>(t.paths=[],t.children||(t.children=[]),
t),(()=>{var t={8792:1},i=s=>{var u=s.modules,f=s.ids,c=s.runtime;for(var l in u)n.o(u,l)&&(n.m[l]=u[l]);c&&c(n);for(var p=0;p<f.length;p++)t[f[p]]=1};n.f.require=
(s,u)=>{t[s]||i(require("./"+n.u(s)))}})();var K={},Z=n(76760),L=n(27428);const U=24;function Q(t){return Number.parseInt(t,10)>=U?null:`ion-verify needs Node ${U}\
 or later, and this is Node ${t}. Install it (https://nodejs.org), or in a checkout run \`npx node dist/index.js\`: \`npm ci\` brings one.`}const G=process.argv.
slice(2),M=Q(process.versions.node);M!==null?(process.stderr.write(`${M}
`),process.exitCode=2):G.length>0||!(0,L.Vf)(process.env)?Promise.all([n.e(8366),n.e(2802)]).then(n.bind(n,82802)).then(({runCommand:t})=>t(G)):(0,L.eg)(async t=>await ee(
(0,Z.basename)(process.argv[1]??"",".js"),t));async function ee(t,i){switch(t){case"rollback":return await(await Promise.all([n.e(5874),n.e(1547),n.e(9509),n.e(
5730),n.e(8366),n.e(36),n.e(4557)]).then(n.bind(n,3472))).rollbackStep(i);case"post":return await(await Promise.all([n.e(5874),n.e(8771),n.e(8366),n.e(9750),n.e(
9908),n.e(2732)]).then(n.bind(n,12732))).postStep(i);case"rollout":return await(await Promise.all([n.e(5874),n.e(1547),n.e(9509),n.e(5730),n.e(8771),n.e(8366),n.
e(9750),n.e(6738),n.e(36),n.e(8740),n.e(4053),n.e(3795)]).then(n.bind(n,56176))).rolloutStep(i);case"report":return await(await Promise.all([n.e(5874),n.e(1547),
n.e(9509),n.e(5730),n.e(8771),n.e(8366),n.e(9750),n.e(6738),n.e(1700),n.e(2328)]).then(n.bind(n,86938))).reportStep(i);case"setup":return await(await Promise.all(
[n.e(8816),n.e(8815),n.e(5874),n.e(1547),n.e(9509),n.e(8366),n.e(1189),n.e(9947)]).then(n.bind(n,31189))).setupStep(i);default:return await(await Promise.all([n.
e(5874),n.e(1547),n.e(9509),n.e(5730),n.e(8771),n.e(8366),n.e(9750),n.e(6738),n.e(36),n.e(8740),n.e(4053),n.e(5500),n.e(3921)]).then(n.bind(n,35500))).verifyStep(
i)}}module.exports=K})();
