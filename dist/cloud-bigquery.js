"use strict";exports.id=3248,exports.ids=[3248],exports.modules={3248:((P,R,c)=>{c.d(R,{openBigQuery:()=>A});var Q=c(77598),w=c(25353),q=c(28436);const v="Grant the workflow\
's identity roles/bigquery.jobUser (bigquery.jobs.create) on the project, roles/bigquery.dataViewer (bigquery.tables.getData) on the linked dataset, and roles/l\
ogging.viewAccessor on the project of the log bucket.",I={notFound:{kind:"not-found",advice:"The input bigquery-dataset must name the dataset that is linked to \
the log bucket, as `dataset` or `project.dataset`: upgrade the bucket to Log Analytics and link a dataset (Logs storage, Edit bucket). It is looked for where it\
 lies; a dataset of the same name elsewhere does not count."},invalidQuery:{kind:"invalid",advice:"Is the dataset linked to a log bucket, with its view _AllLogs\
? A copy made by a log sink has other columns."},bytesBilledLimitExceeded:{kind:"invalid",advice:"Raise the input bigquery-max-bytes, or report on a shorter per\
iod."},resourcesExceeded:{kind:"invalid",advice:"Report on a shorter period, or by a group-field with fewer values."},responseTooLarge:{kind:"too-large"},billingNotEnabled:{
kind:"billing",advice:"Enable billing for the project that pays for the query."},quotaExceeded:{kind:"invalid",advice:"The project's quota of BigQuery is used u\
p: report later, or raise it."},rateLimitExceeded:{kind:"quota"},jobRateLimitExceeded:{kind:"quota"},jobBackendError:{kind:"outage"},jobInternalError:{kind:"out\
age"},backendError:{kind:"outage"},internalError:{kind:"outage"},tableUnavailable:{kind:"outage"},stopped:{kind:"cancelled"},timeout:{kind:"hung"}};function j(a,u){
if(!(a instanceof Error)&&!L(a))return a;const{code:d,errors:o,message:g}=a,f=o?.[0],l=typeof d=="number"&&d>=100&&d<600?d:null,b=I[f?.reason??(l===404?"notFoun\
d":"")];if(b===void 0&&(f===void 0||l!==null))return a;const{kind:m,advice:k}=b??{kind:f?.reason==="accessDenied"?"role":"invalid"},h=(f?.message??(typeof g=="s\
tring"?g:"no reason given.")).split(`
`,1)[0]?.slice(0,500)??"",t=k??(m==="role"?v:void 0);return new w.aU(u,m,l,/[.!?]$/.test(h)?h:`${h}.`,{cause:a,...t===void 0?{}:{advice:t}})}function L(a){return typeof a==
"object"&&a!==null&&"errors"in a}const M=1e4,O=500,T=1e4,U=3e3;async function A(a,u,d,o){const{BigQuery:g}=await Promise.all([c.e(492),c.e(3669),c.e(1152),c.e(7542)]).
then(c.bind(c,1152)),f=await a.clientOptions(u).auth?.getClient(),l=new g({projectId:d,apiEndpoint:`${u.protocol}://${u.host}:${u.port}`,...f===void 0?{}:{authClient:f},
autoRetry:!1,maxRetries:0});l.timeout=o.tryTimeoutMs;const b=async(t,e,s)=>await(0,q.b)(o,{what:t,advice:v,...e},async()=>{await o.access?.signIn();try{return await s()}catch(n){
throw j(n,t)}}),m=async t=>{try{const[e]=await l.createQueryJob(t);return e}catch(e){if(e.code!==409)throw e;return l.job(t.jobId,t.location===void 0?{}:{location:t.
location})}},k=async(t,e,s)=>{for(let n=O;;n=Math.min(1.5*n,T)){const[i]=await b(e,s,async()=>await t.getMetadata()),r=i;if(r.status?.errorResult!==void 0)throw j(
{errors:[r.status.errorResult]},e);if(r.status?.state==="DONE")return r;if(o.clock.now()+n>=s.deadline)throw new w.aU(e,"hung",null,"the query was not done in t\
ime.");await o.clock.sleep(n,s.signal)}},x=async(t,e,s)=>{const n=[];for(let i;;){const r={autoPaginate:!1,maxResults:M,...i===void 0?{}:{pageToken:i}},[p,y]=await b(
e,s,async()=>await t.getQueryResults(r));if(n.push(...p),i=y?.pageToken,i===void 0)return n}},h=async t=>{const e=o.clock.sleep(U,new AbortController().signal);
await Promise.race([t.cancel(),e]).catch(()=>{})};return{plan:async(t,e)=>{const s="Estimating a BigQuery query",[n]=await b(s,e,async()=>await l.createQueryJob(
{...E(t),dryRun:!0})),{statistics:i,jobReference:r}=n.metadata;return{bytes:Number(i?.totalBytesProcessed??0),location:r?.location??null}},run:async(t,{location:e,
mostBytes:s},n)=>{const i="Running a BigQuery query",r={...E(t),jobId:`ion_verify_${(0,Q.randomUUID)()}`,maximumBytesBilled:String(s),jobTimeoutMs:Math.max(1e3,
n.deadline-o.clock.now()),...e===null?{}:{location:e}},p=l.job(r.jobId,e===null?{}:{location:e});try{const y=await b(i,n,async()=>await m(r)),{statistics:B}=await k(
y,i,n);return{rows:await x(y,"Reading a BigQuery query's rows",n),bytesBilled:Number(B?.query?.totalBytesBilled??0)}}catch(y){throw y instanceof w.aU&&["invalid",
"no-access","not-found"].includes(y.failure)||await h(p),y}},close:async()=>{}}}function E({text:a,params:u}){const d=Object.entries(u);return{query:a,params:Object.
fromEntries(d.map(([o,{value:g}])=>[o,g])),types:Object.fromEntries(d.map(([o,{type:g}])=>[o,g]))}}})};
