"use strict";exports.id=3248,exports.ids=[3248],exports.modules={3248:(($,R,s)=>{s.d(R,{openBigQuery:()=>P});var Q=s(77598),w=s(25353),q=s(28436),I=s(52686);const j="Grant t\
he workflow's identity roles/bigquery.jobUser (bigquery.jobs.create) on the project, roles/bigquery.dataViewer (bigquery.tables.getData) on the linked dataset, \
and roles/logging.viewAccessor on the project of the log bucket.",L={notFound:{kind:"not-found",advice:"The input bigquery-dataset must name the dataset that is\
 linked to the log bucket, as `dataset` or `project.dataset`: upgrade the bucket to Log Analytics and link a dataset (Logs storage, Edit bucket). It is looked f\
or where it lies; a dataset of the same name elsewhere does not count."},invalidQuery:{kind:"invalid",advice:"Is the dataset linked to a log bucket, with its vi\
ew _AllLogs? A copy made by a log sink has other columns."},bytesBilledLimitExceeded:{kind:"invalid",advice:"Raise the input bigquery-max-bytes, or report on a \
shorter period."},resourcesExceeded:{kind:"invalid",advice:"Report on a shorter period, or by a group-field with fewer values."},responseTooLarge:{kind:"too-lar\
ge"},billingNotEnabled:{kind:"billing",advice:"Enable billing for the project that pays for the query."},quotaExceeded:{kind:"invalid",advice:"The project's quo\
ta of BigQuery is used up: report later, or raise it."},rateLimitExceeded:{kind:"quota"},jobRateLimitExceeded:{kind:"quota"},jobBackendError:{kind:"outage"},jobInternalError:{
kind:"outage"},backendError:{kind:"outage"},internalError:{kind:"outage"},tableUnavailable:{kind:"outage"},stopped:{kind:"cancelled"},timeout:{kind:"hung"}};function E(o,u){
if(!(o instanceof Error)&&!M(o))return o;const{code:d,errors:a,message:g}=o,f=a?.[0],l=typeof d=="number"&&d>=100&&d<600?d:null,b=L[f?.reason??(l===404?"notFoun\
d":"")];if(b===void 0&&(f===void 0||l!==null))return o;const{kind:m,advice:k}=b??{kind:f?.reason==="accessDenied"?"role":"invalid"},v=f?.message??(typeof g=="st\
ring"?g:"no reason given."),h=(0,I.o)(v.split(`
`,1)[0]??"",500),t=k??(m==="role"?j:void 0);return new w.aU(u,m,l,/[.!?]$/.test(h)?h:`${h}.`,{cause:o,...t===void 0?{}:{advice:t}})}function M(o){return typeof o==
"object"&&o!==null&&"errors"in o}const O=1e4,T=500,U=1e4,A=3e3;async function P(o,u,d,a){const{BigQuery:g}=await Promise.all([s.e(492),s.e(3669),s.e(1152),s.e(3577)]).
then(s.bind(s,1152)),f=await o.clientOptions(u).auth?.getClient(),l=new g({projectId:d,apiEndpoint:`${u.protocol}://${u.host}:${u.port}`,...f===void 0?{}:{authClient:f},
autoRetry:!1,maxRetries:0});l.timeout=a.tryTimeoutMs;const b=async(t,e,i)=>await(0,q.b)(a,{what:t,advice:j,...e},async()=>{await a.access?.signIn();try{return await i()}catch(n){
throw E(n,t)}}),m=async t=>{try{const[e]=await l.createQueryJob(t);return e}catch(e){if(e.code!==409)throw e;return l.job(t.jobId,t.location===void 0?{}:{location:t.
location})}},k=async(t,e,i)=>{for(let n=T;;n=Math.min(1.5*n,U)){const[r]=await b(e,i,async()=>await t.getMetadata()),c=r;if(c.status?.errorResult!==void 0)throw E(
{errors:[c.status.errorResult]},e);if(c.status?.state==="DONE")return c;if(a.clock.now()+n>=i.deadline)throw new w.aU(e,"hung",null,"the query was not done in t\
ime.");await a.clock.sleep(n,i.signal)}},v=async(t,e,i)=>{const n=[];for(let r;;){const c={autoPaginate:!1,maxResults:O,...r===void 0?{}:{pageToken:r}},[p,y]=await b(
e,i,async()=>await t.getQueryResults(c));if(n.push(...p),r=y?.pageToken,r===void 0)return n}},h=async t=>{const e=a.clock.sleep(A,new AbortController().signal);
await Promise.race([t.cancel(),e]).catch(()=>{})};return{plan:async(t,e)=>{const i="Estimating a BigQuery query",[n]=await b(i,e,async()=>await l.createQueryJob(
{...x(t),dryRun:!0})),{statistics:r,jobReference:c}=n.metadata;return{bytes:Number(r?.totalBytesProcessed??0),location:c?.location??null}},run:async(t,{location:e,
mostBytes:i},n)=>{const r="Running a BigQuery query",c={...x(t),jobId:`ion_verify_${(0,Q.randomUUID)()}`,maximumBytesBilled:String(i),jobTimeoutMs:Math.max(1e3,
n.deadline-a.clock.now()),...e===null?{}:{location:e}},p=l.job(c.jobId,e===null?{}:{location:e});try{const y=await b(r,n,async()=>await m(c)),{statistics:B}=await k(
y,r,n);return{rows:await v(y,"Reading a BigQuery query's rows",n),bytesBilled:Number(B?.query?.totalBytesBilled??0)}}catch(y){throw y instanceof w.aU&&["invalid",
"no-access","not-found"].includes(y.failure)||await h(p),y}},close:async()=>{}}}function x({text:o,params:u}){const d=Object.entries(u);return{query:o,params:Object.
fromEntries(d.map(([a,{value:g}])=>[a,g])),types:Object.fromEntries(d.map(([a,{type:g}])=>[a,g]))}}})};
