"use strict";exports.id=409,exports.ids=[409],exports.modules={54409:((nt,F,A)=>{A.d(F,{SqlRequests:()=>W});var i=A(13875),C=A(28654),$=A(67750);const D=100;function G(t,e,s){const n=t==="app"?k(s.fields):x;return{text:`WITH entries AS (
  SELECT
    timestamp,
    ANY_VALUE(STRUCT(
      ${n.ms} AS ms,
      ${n.status} AS status,
      ${n.name} AS name,
      ${n.unserved} AS unserved,
      trace
    )) AS entry
  FROM \`${Y(e,s.project)}\`
  WHERE timestamp >= @from AND timestamp < @to
    AND resource.type = 'cloud_run_revision'
    AND JSON_VALUE(resource.labels, '$.service_name') = @service
    AND JSON_VALUE(resource.labels, '$.location') = @region
    AND ${n.which}
  GROUP BY timestamp, insert_id
),
requests AS (
  SELECT
    timestamp,
    DIV(TIMESTAMP_DIFF(timestamp, @from, MICROSECOND) * @slices, TIMESTAMP_DIFF(@to, @from, MICROSECOND)) AS slice,
    IF(entry.ms >= 0 AND NOT entry.unserved, entry.ms, NULL) AS ms,
    NOT (IFNULL(entry.ms >= 0, FALSE) OR entry.unserved) AS unusable,
    IF(entry.status BETWEEN 100 AND 599, entry.status, NULL) AS status,
    entry.unserved AND (entry.status = 429 OR entry.status >= 500) AS refused,
    NULLIF(SUBSTR(entry.name, 1, ${B}), '') AS name,
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
      IGNORE NULLS ORDER BY ms DESC, timestamp LIMIT ${y}
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
      IF(view.part = 'all', STRUCT(slowest), NULL) IGNORE NULLS ORDER BY most_ms DESC LIMIT ${y}
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
LIMIT ${1+s.slices+D}`,params:{from:{type:"TIMESTAMP",value:new Date(s.from)},to:{type:"TIMESTAMP",value:new Date(s.to)},service:{type:"STRING",value:s.service},region:{type:"STRING",value:s.region},slices:{type:"INT64",value:s.slices},slow_ms:{type:"FLOAT64",value:s.slowMs},smallest_ms:{type:"FLOAT64",value:i.l2},largest_ms:{type:"FLOAT64",value:i.KE},ln_growth:{type:"FLOAT64",value:i.jM}}}}const B=100,y=10;function k({latency:t,status:e,group:s}){return{ms:t==="httpRequest.latency"?I:`SAFE.FLOAT64(${L(t)})`,status:e==="httpRequest.status"?"http_request.status":`SAFE.INT64(${L(e)})`,name:O[s]??`SAFE.STRING(${L(s)})`,unserved:"FALSE",which:`(${_(t)} OR ${_(e)})`}}const I=`IF(
        COALESCE(http_request.latency.seconds, http_request.latency.nanos) IS NULL, NULL,
        IFNULL(http_request.latency.seconds, 0) * 1000 + IFNULL(http_request.latency.nanos, 0) / 1000000
      )`,x={ms:I,status:"http_request.status",name:"CAST(NULL AS STRING)",unserved:`IFNULL(http_request.status >= 400, FALSE)
        AND JSON_VALUE(labels, '$.instanceId') IS NULL
        AND IFNULL(http_request.latency.seconds, 0) = 0 AND IFNULL(http_request.latency.nanos, 0) = 0`,which:"log_id = 'run.googleapis.com/requests'"};function _(t){return t==="httpRequest.latency"?`${I} IS NOT NULL`:t==="httpRequest.status"?"http_request.status IS NOT NULL":`${O[t]??L(t)} IS NOT NULL`}const O={"httpRequest.requestMethod":"http_request.request_method","httpRequest.requestUrl":"http_request.request_url","httpRequest.userAgent":"http_request.user_agent","httpRequest.remoteIp":"http_request.remote_ip","httpRequest.serverIp":"http_request.server_ip","httpRequest.referer":"http_request.referer","httpRequest.protocol":"http_request.protocol"};function L(t){const[e="",...s]=t.split("."),n={jsonPayload:"json_payload",labels:"labels"}[e];if(n===void 0||s.length===0)return"CAST(NULL AS JSON)";if(!s.every(u=>/^[A-Za-z_][A-Za-z0-9_]*$/.test(u)))throw new RangeError(`not a path of plain names: ${t}`);return`JSON_QUERY(${n}, '$.${s.join(".")}')`}function Y(t,e){const s=`${t.includes(".")?t:`${e}.${t}`}._AllLogs`;if(!/^[A-Za-z0-9_:.-]+$/.test(s))throw new RangeError(`not the name of a table: ${s}`);return s}const P=120;function j(t,e,s){const n=u=>J(t,u,s);return{count:t.count,meanMs:e,p50:n(.5),p95:n(.95),p99:n(.99),maxMs:s,distribution:t.distribution(P)}}function J(t,e,s){const n=t.bucketAt(E(t,e)),u=n===0?0:(0,i.BQ)(n-1),l=Math.min(s,(0,i.BQ)(n));return{ms:Math.min(l,(0,i.XV)(n)),lowMs:u,highMs:l}}function M(t){return t.count===0?null:t.atRank(E(t,.95))}function E(t,e){return Math.max(1,Math.ceil(e*t.count-1e-6))}function z(t){const{from:e,to:s}=t.span;return Array.from({length:s-e},(n,u)=>({from:e+u,to:e+u+1,count:t.in(e+u)}))}const w=50,V=10;class Q extends Error{name="TooManyBytes";failure="invalid"}class W{#e;#t;#s;#n=0;constructor(e,s,n={}){this.#e=e,this.#t=s,this.#s=n}async read(e,s){return await this.#r(e,"app",s)??await this.#r(e,"platform",s)}async#r(e,s,n){const u=G(s,this.#t.dataset,e),l=this.#t.mostBytes-this.#n,{bytes:m,location:c}=await this.#e.plan(u,n);if(this.#s.planned?.(m,this.#t.mostBytes),m>l)throw new Q(`Counting requests by SQL was not begun: BigQuery would read ${g(m)} bytes, and ${g(l)} may still be billed. Raise the input bigquery-max-bytes, or report on a shorter period.`);const{rows:S,bytesBilled:f}=await this.#e.run(u,{location:c,mostBytes:l},n);return this.#n+=f,this.#s.billed?.(this.#n),X(S,{of:s,query:Z(u)},e)}}function g(t){return t.toLocaleString("en-US")}function X(t,e,{from:s,to:n,slices:u,slowMs:l,errorStatus:m}){const c=t.find(({part:r})=>r==="all")?.cells[0];if(c===void 0)return null;const S=r=>h(N(r).filter(({status:a,refused:o})=>o===!0||(0,C.bJ)(a,m)===!0)),f=new Map(t.flatMap(({part:r,name:a,cells:o})=>r==="slice"?[[Number(a),o]]:[])),p=[...f.values()].flat(),v=t.filter(({part:r})=>r==="group").map(({name:r,size:a,cells:o})=>{const{buckets:T,meanMs:U}=R(o),tt=d(o).reduce((et,st)=>et+st.slow,0);return{group:{group:r,count:a,errors:S(o),slow:tt,meanMs:U,p95Ms:M(T)},buckets:T}}),b=d(p),{buckets:K,meanMs:q}=R(p);return{kind:"bigquery",...e,count:c.n,errors:S(p),seen:c.n,sampling:null,byStatus:H(p),latency:q===null?null:j(K,q,c.most_ms??0),slow:{thresholdMs:l,count:b.reduce((r,{slow:a})=>r+a,0)},groups:v.slice(0,w).map(({group:r})=>r),moreGroups:Math.max(0,c.names-w),groupDifference:(0,$.W3)(v.map(r=>z(r.buckets))),slices:Array.from({length:u},(r,a)=>{const o=f.get(a)??[];return{at:s+a*(n-s)/u,requests:h(N(o)),errors:S(o),p95Ms:M(R(o).buckets)}}),slowest:c.slowest.flatMap(({slowest:r})=>r).toSorted((r,a)=>a.ms-r.ms||r.at_ms-a.at_ms).slice(0,V).map(({at_ms:r,ms:a,status:o,name:T,trace:U})=>({at:r,latencyMs:a,status:o,group:T,trace:U})),unusable:b.reduce((r,{unusable:a})=>r+a,0)+h(N(p).filter(({status:r,refused:a})=>r===null&&a!==!0))}}function N(t){return t.filter(({axis:e})=>e==="status")}function d(t){return t.filter(({axis:e})=>e==="latency")}function h(t){return t.reduce((e,{n:s})=>e+s,0)}function R(t){const e=new i.cR;let s=0;for(const{bucket:n,n:u,total_ms:l}of d(t))n!==null&&(e.put(n,u),s+=l??0);return{buckets:e,meanMs:e.count===0?null:s/e.count}}function H(t){return[...Map.groupBy(N(t),({status:e})=>e)].flatMap(([e,s])=>e===null?[]:[{status:e,count:h(s)}]).toSorted((e,s)=>s.count-e.count||e.status-s.status)}function Z({text:t,params:e}){return t.replace(/@([a-z_]+)/g,(s,n)=>{const u=e[n];return u===void 0?s:u.type==="TIMESTAMP"?`TIMESTAMP '${u.value.toISOString()}'`:u.type==="STRING"?`'${u.value.replace(/[\\']/g,"\\$&")}'`:String(u.value)})}})};
