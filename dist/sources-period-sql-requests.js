"use strict";exports.id=`sources-period-sql-requests`,exports.ids=[`sources-period-sql-requests`],exports.modules={
67750:((e,t,n)=>{n.d(t,{W3:()=>l,Xf:()=>a,c6:()=>c,d2:()=>s,pq:()=>o});var r=n(90429),i=n(63684);function a(e,t){let n=t*o(e),r=0,i=null;for(let{from:t,to:a,count:o}of e){if(o<=0)continue;let e=Math.min(1,(n-r)/o);if(i=a===1/0?{ms:t,lowMs:t,highMs:null}:{ms:t+(a-t)*Math.max(0,e),lowMs:t,highMs:a},r+=o,r>=n-1e-6)return i}return i}function o(e){return e.reduce((e,{count:t})=>e+t,0)}function s(e,t){let[n,r,i]=[0,0,0];for(let{from:a,to:o,count:s}of e)o<=t||(i+=s,a>=t?(r+=s,n+=s):o!==1/0&&(n+=s*(o-t)/(o-a)));return{count:n,least:r,most:i}}function c(e){let t=new Map;for(let n of e)for(let e of n){let n=`${e.from}/${e.to}`,r=t.get(n);r===void 0?t.set(n,{...e}):r.count+=e.count}return[...t.values()].toSorted((e,t)=>e.from-t.from||e.to-t.to)}function l(e,t=1){let n=e.filter(e=>o(e)>0);if(n.length<2)return null;let a=new Map,[s,l]=[0,0];for(let{from:e,to:r,count:i}of c(n)){let n=i*t;a.set(`${e}/${r}`,s+(n+1)/2),s+=n,l+=n**3-n}let u=s,d=n.reduce((e,n)=>{let r=o(n)*t;return e+n.reduce((e,{from:n,to:r,count:i})=>e+(a.get(`${n}/${r}`)??0)*i*t,0)**2/r},0),f=1-l/(u**3-u),p=f<=0?0:Math.max(0,(12/(u*(u+1))*d-3*(u+1))/f),m=(0,r.QN)((n.length-1)/2,p/2),h=p/(u-1);return{n:u,h:p,p:m,epsilonSquared:h,differs:m<i.J&&h>=i._}}}),
54409:((e,t,n)=>{n.d(t,{SqlRequests:()=>D});var r=n(13875),i=n(28654),a=n(67750),o=n(23930),s=n(7017);function c(e,t,n){let i=e===`app`?d(n.fields):h;return{text:`WITH entries AS (
  SELECT
    timestamp,
    ANY_VALUE(STRUCT(
      ${i.ms} AS ms,
      ${i.status} AS status,
      ${i.name} AS name,
      ${i.untimed} AS untimed,
      trace
    )) AS entry
  FROM \`${b(t,n.project)}\`
  WHERE timestamp >= @from AND timestamp < @to
    AND resource.type = 'cloud_run_revision'
    AND JSON_VALUE(resource.labels, '$.service_name') = @service
    AND JSON_VALUE(resource.labels, '$.location') = @region
    AND ${i.which}
  GROUP BY timestamp, insert_id
),
requests AS (
  SELECT
    timestamp,
    DIV(TIMESTAMP_DIFF(timestamp, @from, MICROSECOND) * @slices, TIMESTAMP_DIFF(@to, @from, MICROSECOND)) AS slice,
    IF(entry.ms >= 0 AND NOT entry.untimed, entry.ms, NULL) AS ms,
    NOT (IFNULL(entry.ms >= 0, FALSE) OR entry.untimed) AS unusable,
    IF(entry.status BETWEEN 100 AND 599, entry.status, NULL) AS status,
    entry.untimed AND (entry.status = 429 OR entry.status >= 500) AS refused,
    NULLIF(SUBSTR(entry.name, 1, ${l}), '') AS name,
    entry.trace AS trace
  FROM entries
),
cells AS (
  SELECT
    slice, name, status, refused,
    IF(ms <= @smallest_ms, 0, 1 + CAST(FLOOR(LN(LEAST(ms, @largest_ms) / @smallest_ms) / @ln_growth) AS INT64)) AS bucket,
    COUNT(*) AS n,
    COUNTIF(unusable) AS unusable,
    COUNTIF(ms > @slow_ms) AS slow,
    SUM(ms) AS total_ms,
    MAX(ms) AS most_ms,
    ARRAY_AGG(
      IF(ms IS NULL, NULL, STRUCT(UNIX_MILLIS(timestamp) AS at_ms, ms, status, name, trace))
      IGNORE NULLS ORDER BY ms DESC, timestamp LIMIT ${u}
    ) AS slowest
  FROM requests
  GROUP BY slice, name, status, refused, bucket
),
sums AS (
  SELECT
    view.part, view.name, view.axis, view.status, view.refused, view.bucket,
    SUM(n) AS n,
    SUM(unusable) AS unusable,
    SUM(slow) AS slow,
    SUM(total_ms) AS total_ms,
    MAX(most_ms) AS most_ms,
    COUNT(DISTINCT IF(view.part = 'all', cells.name, NULL)) AS names,
    -- The slowest requests are in the cells that have the slowest one.
    ARRAY_AGG(
      IF(view.part = 'all', STRUCT(slowest), NULL) IGNORE NULLS ORDER BY most_ms DESC LIMIT ${u}
    ) AS slowest
  FROM cells
  CROSS JOIN UNNEST([
    STRUCT('all' AS part, '' AS name, 'status' AS axis,
      CAST(NULL AS INT64) AS status, CAST(NULL AS BOOL) AS refused, CAST(NULL AS INT64) AS bucket),
    ('slice', CAST(slice AS STRING), 'status', status, refused, NULL),
    ('slice', CAST(slice AS STRING), 'latency', NULL, NULL, bucket),
    ('group', name, 'status', status, refused, NULL),
    ('group', name, 'latency', NULL, NULL, bucket)
  ]) AS view
  WHERE view.name IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT
  part,
  name,
  SUM(IF(axis = 'status', n, 0)) AS size,
  ARRAY_AGG(STRUCT(axis, status, refused, bucket, n, unusable, slow, total_ms, most_ms, names, slowest)) AS cells
FROM sums
GROUP BY part, name
ORDER BY part = 'group', size DESC, name
LIMIT ${1+n.slices+100}`,params:{from:{type:`TIMESTAMP`,value:new Date(n.from)},to:{type:`TIMESTAMP`,value:new Date(n.to)},service:{type:`STRING`,value:n.service},region:{type:`STRING`,value:n.region},slices:{type:`INT64`,value:n.slices},slow_ms:{type:`FLOAT64`,value:n.slowMs},smallest_ms:{type:`FLOAT64`,value:r.l2},largest_ms:{type:`FLOAT64`,value:r.KE},ln_growth:{type:`FLOAT64`,value:r.jM}}}}let l=100,u=10;function d({latency:e,status:t,group:n,unit:r}){let i=t===`httpRequest.status`?`http_request.status`:p(v(t));return{ms:e===`httpRequest.latency`?m:f(v(e),r),status:i,name:_[n]??`SAFE.STRING(${v(n)})`,untimed:`IFNULL(${i} = 101, FALSE)`,which:`(${g(e)} OR ${g(t)})`}}function f(e,t){let n=1/s.Z[t];return`CASE JSON_TYPE(${e})
        WHEN 'number' THEN SAFE.FLOAT64(${e}) * ${n}
        WHEN 'string' THEN
          SAFE_CAST(REGEXP_EXTRACT(SAFE.STRING(${e}), r'^\\s*([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)\\s*[A-Za-zµ]*\\s*$') AS FLOAT64)
          * CASE LOWER(REGEXP_EXTRACT(SAFE.STRING(${e}), r'([A-Za-zµ]*)\\s*$'))
            WHEN '' THEN ${n} WHEN 'ms' THEN 1 WHEN 's' THEN 1000 WHEN 'us' THEN 0.001 WHEN 'µs' THEN 0.001 WHEN 'ns' THEN 0.000001
          END
        WHEN 'object' THEN
          IF(COALESCE(JSON_VALUE(${e}, '$.seconds'), JSON_VALUE(${e}, '$.nanos')) IS NULL, NULL,
            SAFE_CAST(IFNULL(JSON_VALUE(${e}, '$.seconds'), '0') AS FLOAT64) * 1000
            + SAFE_CAST(IFNULL(JSON_VALUE(${e}, '$.nanos'), '0') AS FLOAT64) / 1000000)
      END`}function p(e){return`COALESCE(SAFE.INT64(${e}), SAFE_CAST(REGEXP_EXTRACT(SAFE.STRING(${e}), r'^\\s*([1-5][0-9][0-9])\\b') AS INT64))`}let m=`IF(
        COALESCE(http_request.latency.seconds, http_request.latency.nanos) IS NULL, NULL,
        IFNULL(http_request.latency.seconds, 0) * 1000 + IFNULL(http_request.latency.nanos, 0) / 1000000
      )`,h={ms:m,status:`http_request.status`,name:`CAST(NULL AS STRING)`,untimed:`(
        IFNULL(http_request.status = 101, FALSE) OR IFNULL(http_request.status >= 400, FALSE)
        AND JSON_VALUE(labels, '$.instanceId') IS NULL
        AND IFNULL(http_request.latency.seconds, 0) = 0 AND IFNULL(http_request.latency.nanos, 0) = 0
      )`,which:`log_id = 'run.googleapis.com/requests' AND NOT STARTS_WITH(IFNULL(http_request.user_agent, ''), 'ion-verify/')`};function g(e){return e===`httpRequest.latency`?`${m} IS NOT NULL`:e===`httpRequest.status`?`http_request.status IS NOT NULL`:`${_[e]??v(e)} IS NOT NULL`}let _={"httpRequest.requestMethod":`http_request.request_method`,"httpRequest.requestUrl":`http_request.request_url`,"httpRequest.userAgent":`http_request.user_agent`,"httpRequest.remoteIp":`http_request.remote_ip`,"httpRequest.serverIp":`http_request.server_ip`,"httpRequest.referer":`http_request.referer`,"httpRequest.protocol":`http_request.protocol`};function v(e){let t=(0,o.Hz)(e).map(e=>{let[t=``,...n]=(0,o.eZ)(e),r={jsonPayload:`json_payload`,labels:`labels`}[t];return r===void 0||n.length===0?`CAST(NULL AS JSON)`:`JSON_QUERY(${r}, '$.${n.map(y).join(`.`)}')`});return t.length===1?t[0]??``:`COALESCE(${t.join(`, `)})`}function y(e){if(/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))return e;if(!/^[\p{L}\p{N} _.:/@$+-]+$/u.test(e))throw RangeError(`not a name that BigQuery is asked for: ${e}`);return`"${e}"`}function b(e,t){let n=`${e.includes(`.`)?e:`${t}.${e}`}._AllLogs`;if(!/^[A-Za-z0-9_:.-]+$/.test(n))throw RangeError(`not the name of a table: ${n}`);return n}function x(e,t,n){let r=t=>S(e,t,n);return{count:e.count,meanMs:t,p50:r(.5),p95:r(.95),p99:r(.99),maxMs:n,distribution:e.distribution(120)}}function S(e,t,n){let i=e.bucketAt(w(e,t)),a=i===0?0:(0,r.BQ)(i-1),o=Math.min(n,(0,r.BQ)(i));return{ms:Math.min(o,(0,r.XV)(i)),lowMs:a,highMs:o}}function C(e){return e.count===0?null:e.atRank(w(e,.95))}function w(e,t){return Math.max(1,Math.ceil(t*e.count-1e-6))}function T(e){let{from:t,to:n}=e.span;return Array.from({length:n-t},(n,r)=>({from:t+r,to:t+r+1,count:e.in(t+r)}))}class E extends Error{name=`TooManyBytes`;failure=`invalid`;kind=`invalid`}class D{#e;#t;#n;#r=0;constructor(e,t,n={}){this.#e=e,this.#t=t,this.#n=n}async read(e,t){return await this.#i(e,`app`,t)??await this.#i(e,`platform`,t)}async#i(e,t,n){let r=c(t,this.#t.dataset,e),i=this.#t.mostBytes-this.#r,{bytes:a,location:o}=await this.#e.plan(r,n);if(this.#n.planned?.(a,this.#t.mostBytes),a>i)throw new E(`Counting requests by SQL was not begun: BigQuery would read ${O(a)} bytes, and ${O(i)} may still be billed. Raise the input bigquery-max-bytes, or report on a shorter period.`);let{rows:s,bytesBilled:l}=await this.#e.run(r,{location:o,mostBytes:i},n);return this.#r+=l,this.#n.billed?.(this.#r),k(s,{of:t,query:F(r)},e)}}function O(e){return e.toLocaleString(`en-US`)}function k(e,t,{from:n,to:r,slices:o,slowMs:s,errorStatus:c}){let l=e.find(({part:e})=>e===`all`)?.cells[0];if(l===void 0)return null;let u=e=>M(A(e).filter(({status:e,refused:t})=>t===!0||(0,i.bJ)(e,c)===!0)),d=new Map(e.flatMap(({part:e,name:t,cells:n})=>e===`slice`?[[Number(t),n]]:[])),f=[...d.values()].flat(),p=e.filter(({part:e})=>e===`group`).map(({name:e,size:t,cells:n})=>{let{buckets:r,meanMs:i}=N(n),a=j(n).reduce((e,t)=>e+t.slow,0);return{group:{group:e,count:t,errors:u(n),slow:a,meanMs:i,p95Ms:C(r)},buckets:r}}),m=j(f),{buckets:h,meanMs:g}=N(f),_=M(A(f).filter(({status:e,refused:t})=>e===null&&t!==!0));return{kind:`bigquery`,...t,count:l.n,errors:u(f),seen:l.n,sampling:null,byStatus:P(f),latency:g===null?null:x(h,g,l.most_ms??0),slow:{thresholdMs:s,count:m.reduce((e,{slow:t})=>e+t,0)},groups:p.slice(0,50).map(({group:e})=>e),moreGroups:Math.max(0,l.names-50),groupDifference:(0,a.W3)(p.map(e=>T(e.buckets))),slices:Array.from({length:o},(e,t)=>{let i=d.get(t)??[];return{at:n+t*(r-n)/o,requests:M(A(i)),errors:u(i),p95Ms:C(N(i).buckets)}}),slowest:l.slowest.flatMap(({slowest:e})=>e).toSorted((e,t)=>t.ms-e.ms||e.at_ms-t.at_ms).slice(0,10).map(({at_ms:e,ms:t,status:n,name:r,trace:i})=>({at:e,latencyMs:t,status:n,group:r,trace:i})),unusable:m.reduce((e,{unusable:t})=>e+t,0)+_,..._>0?{withoutStatus:_}:{}}}function A(e){return e.filter(({axis:e})=>e===`status`)}function j(e){return e.filter(({axis:e})=>e===`latency`)}function M(e){return e.reduce((e,{n:t})=>e+t,0)}function N(e){let t=new r.cR,n=0;for(let{bucket:r,n:i,total_ms:a}of j(e))r!==null&&(t.put(r,i),n+=a??0);return{buckets:t,meanMs:t.count===0?null:n/t.count}}function P(e){return[...Map.groupBy(A(e),({status:e})=>e)].flatMap(([e,t])=>e===null?[]:[{status:e,count:M(t)}]).toSorted((e,t)=>t.count-e.count||e.status-t.status)}function F({text:e,params:t}){return e.replace(/@([a-z_]+)/g,(e,n)=>{let r=t[n];return r===void 0?e:r.type===`TIMESTAMP`?`TIMESTAMP '${r.value.toISOString()}'`:r.type===`STRING`?`'${r.value.replace(/[\\']/g,`\\$&`)}'`:String(r.value)})}}),
38419:((e,t,n)=>{n.d(t,{$R:()=>o,Er:()=>i,PD:()=>f,fl:()=>r,ux:()=>a});function r(e,t,n){return t<=0?1:t>e?0:t>e*n?s(e,t,n):1-c(e,t-1,n)}function i(e,t,n){return t<0?0:t>=e?1:t<e*n?c(e,t,n):1-s(e,t+1,n)}function a(e,t){return e<=t*(1+1e-12)}function o(e){if(e<15)return o(e+1)+(e+.5)*Math.log1p(1/e)-1;let t=1/(e*e);return(1/12-t*(1/360-t*(1/1260-t*(1/1680-t*(1/1188-t*691/360360)))))/e}function s(e,t,n){let r=n/(1-n);return l(u(e,t,n),t,e,t=>(e-t)/(t+1)*r)}function c(e,t,n){let r=(1-n)/n;return l(u(e,t,n),e-t,e,t=>(e-t)/(t+1)*r)}function l(e,t,n,r){let i=1,a=1;for(let e=t;e<n&&(a*=r(e),i+=a,!(a<i*1e-18));e+=1);return Math.min(1,e*i)}function u(e,t,n){if(t===0)return Math.exp(e*Math.log1p(-n));if(t===e)return Math.exp(e*Math.log(n));let r=d(t,e*n)+d(e-t,e*(1-n)),i=o(e)-o(t)-o(e-t)-r;return Math.exp(i)*Math.sqrt(e/(2*Math.PI*t*(e-t)))}function d(e,t){let n=e-t;if(Math.abs(n)>=.1*(e+t))return e*Math.log(e/t)-n;let r=n/(e+t),i=n*r,a=2*e*r;for(let e=3;;e+=2){a*=r*r;let t=i+a/e;if(t===i)return i;i=t}}function f(e,t,n){let r=e,i=t;for(;r<i;){let e=Math.floor((r+i)/2);n(e)?i=e:r=e+1}return r}}),
90429:((e,t,n)=>{n.d(t,{QN:()=>i,Ts:()=>a,su:()=>o});var r=n(38419);function i(e,t){let n=s(e,t);return t<e+1?1-n*c(e,t):n*l(e,t)}function a(e,t){if(t<=0)return 0;let n=s(e,t);return t<e+1?n*c(e,t):1-n*l(e,t)}function o(e){let t=i(.5,e*e/2)/2;return e<0?1-t:t}function s(e,t){let n=(0,r.$R)(e)+(e-.5)*Math.log(e)-e+.5*Math.log(2*Math.PI);return Math.exp(e*Math.log(t)-t-n)}function c(e,t){let n=1/e,r=n;for(let i=1;n>r*1e-17;i+=1)n*=t/(e+i),r+=n;return r}function l(e,t){let n=t+1-e,r=Number.MAX_VALUE,i=1/n,a=i;for(let t=1;t<1e4;t+=1){let o=-t*(t-e);if(n+=2,i=1/(o*i+n),r=n+o/r,a*=r*i,Math.abs(r*i-1)<1e-16)break}return a}}),
63684:((e,t,n)=>{n.d(t,{J:()=>r,_:()=>i});let r=.01,i=.01})};