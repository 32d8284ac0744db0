"use strict";exports.id=4409,exports.ids=[4409],exports.modules={54409:((it,q,c)=>{c.d(q,{SqlRequests:()=>et});var S=c(13875),D=c(28654),G=c(67750),d=c(23930),H=c(7017);const B=100;
function W(t,e,s){const n=t==="app"?Y(s.fields):k;return{text:`WITH entries AS (
  SELECT
    timestamp,
    ANY_VALUE(STRUCT(
      ${n.ms} AS ms,
      ${n.status} AS status,
      ${n.name} AS name,
      ${n.unserved} AS unserved,
      trace
    )) AS entry
  FROM \`${X(e,s.project)}\`
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
    NULLIF(SUBSTR(entry.name, 1, ${P}), '') AS name,
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
      IGNORE NULLS ORDER BY ms DESC, timestamp LIMIT ${_}
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
      IF(view.part = 'all', STRUCT(slowest), NULL) IGNORE NULLS ORDER BY most_ms DESC LIMIT ${_}
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
LIMIT ${1+s.slices+B}`,params:{from:{type:"TIMESTAMP",value:new Date(s.from)},to:{type:"TIMESTAMP",value:new Date(s.to)},service:{type:"STRING",value:s.service},
region:{type:"STRING",value:s.region},slices:{type:"INT64",value:s.slices},slow_ms:{type:"FLOAT64",value:s.slowMs},smallest_ms:{type:"FLOAT64",value:S.l2},largest_ms:{
type:"FLOAT64",value:S.KE},ln_growth:{type:"FLOAT64",value:S.jM}}}}const P=100,_=10;function Y({latency:t,status:e,group:s,unit:n}){return{ms:t==="httpRequest.l\
atency"?h:x(L(t),n),status:e==="httpRequest.status"?"http_request.status":J(L(e)),name:M[s]??`SAFE.STRING(${L(s)})`,unserved:"FALSE",which:`(${y(t)} OR ${y(e)})`}}
function x(t,e){const s=1/H.Z[e];return`CASE JSON_TYPE(${t})
        WHEN 'number' THEN SAFE.FLOAT64(${t}) * ${s}
        WHEN 'string' THEN
          SAFE_CAST(REGEXP_EXTRACT(SAFE.STRING(${t}), r'^\\s*([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)\\s*[A-Za-zµ]*\\s*$') AS FLOAT64)
          * CASE LOWER(REGEXP_EXTRACT(SAFE.STRING(${t}), r'([A-Za-zµ]*)\\s*$'))
            WHEN '' THEN ${s} WHEN 'ms' THEN 1 WHEN 's' THEN 1000 WHEN 'us' THEN 0.001 WHEN 'µs' THEN 0.001 WHEN 'ns' THEN 0.000001
          END
        WHEN 'object' THEN
          IF(COALESCE(JSON_VALUE(${t}, '$.seconds'), JSON_VALUE(${t}, '$.nanos')) IS NULL, NULL,
            SAFE_CAST(IFNULL(JSON_VALUE(${t}, '$.seconds'), '0') AS FLOAT64) * 1000
            + SAFE_CAST(IFNULL(JSON_VALUE(${t}, '$.nanos'), '0') AS FLOAT64) / 1000000)
      END`}function J(t){return`COALESCE(SAFE.INT64(${t}), SAFE_CAST(REGEXP_EXTRACT(SAFE.STRING(${t}), r'^\\s*([1-5][0-9][0-9])\\b') AS INT64))`}const h=`IF(
        COALESCE(http_request.latency.seconds, http_request.latency.nanos) IS NULL, NULL,
        IFNULL(http_request.latency.seconds, 0) * 1000 + IFNULL(http_request.latency.nanos, 0) / 1000000
      )`,k={ms:h,status:"http_request.status",name:"CAST(NULL AS STRING)",unserved:`IFNULL(http_request.status >= 400, FALSE)
        AND JSON_VALUE(labels, '$.instanceId') IS NULL
        AND IFNULL(http_request.latency.seconds, 0) = 0 AND IFNULL(http_request.latency.nanos, 0) = 0`,which:"log_id = 'run.googleapis.com/requests' AND NOT STA\
RTS_WITH(IFNULL(http_request.user_agent, ''), 'ion-verify/')"};function y(t){return t==="httpRequest.latency"?`${h} IS NOT NULL`:t==="httpRequest.status"?"http_\
request.status IS NOT NULL":`${M[t]??L(t)} IS NOT NULL`}const M={"httpRequest.requestMethod":"http_request.request_method","httpRequest.requestUrl":"http_reques\
t.request_url","httpRequest.userAgent":"http_request.user_agent","httpRequest.remoteIp":"http_request.remote_ip","httpRequest.serverIp":"http_request.server_ip",
"httpRequest.referer":"http_request.referer","httpRequest.protocol":"http_request.protocol"};function L(t){const e=(0,d.Hz)(t).map(s=>{const[n="",...r]=(0,d.eZ)(
s),o={jsonPayload:"json_payload",labels:"labels"}[n];return o===void 0||r.length===0?"CAST(NULL AS JSON)":`JSON_QUERY(${o}, '$.${r.map(V).join(".")}')`});return e.
length===1?e[0]??"":`COALESCE(${e.join(", ")})`}function V(t){if(/^[A-Za-z_][A-Za-z0-9_]*$/.test(t))return t;if(!/^[\p{L}\p{N} _.:/@$+-]+$/u.test(t))throw new RangeError(
`not a name that BigQuery is asked for: ${t}`);return`"${t}"`}function X(t,e){const s=`${t.includes(".")?t:`${e}.${t}`}._AllLogs`;if(!/^[A-Za-z0-9_:.-]+$/.test(
s))throw new RangeError(`not the name of a table: ${s}`);return s}const z=120;function Z(t,e,s){const n=r=>Q(t,r,s);return{count:t.count,meanMs:e,p50:n(.5),p95:n(
.95),p99:n(.99),maxMs:s,distribution:t.distribution(z)}}function Q(t,e,s){const n=t.bucketAt(w(t,e)),r=n===0?0:(0,S.BQ)(n-1),o=Math.min(s,(0,S.BQ)(n));return{ms:Math.
min(o,(0,S.XV)(n)),lowMs:r,highMs:o}}function $(t){return t.count===0?null:t.atRank(w(t,.95))}function w(t,e){return Math.max(1,Math.ceil(e*t.count-1e-6))}function j(t){
const{from:e,to:s}=t.span;return Array.from({length:s-e},(n,r)=>({from:e+r,to:e+r+1,count:t.in(e+r)}))}const F=50,K=10;class tt extends Error{name="TooManyBytes";failure="\
invalid";kind="invalid"}class et{#e;#t;#s;#n=0;constructor(e,s,n={}){this.#e=e,this.#t=s,this.#s=n}async read(e,s){return await this.#r(e,"app",s)??await this.#r(
e,"platform",s)}async#r(e,s,n){const r=W(s,this.#t.dataset,e),o=this.#t.mostBytes-this.#n,{bytes:A,location:i}=await this.#e.plan(r,n);if(this.#s.planned?.(A,this.#t.
mostBytes),A>o)throw new tt(`Counting requests by SQL was not begun: BigQuery would read ${C(A)} bytes, and ${C(o)} may still be billed. Raise the input bigquer\
y-max-bytes, or report on a shorter period.`);const{rows:m,bytesBilled:E}=await this.#e.run(r,{location:i,mostBytes:o},n);return this.#n+=E,this.#s.billed?.(this.#n),
st(m,{of:s,query:rt(r)},e)}}function C(t){return t.toLocaleString("en-US")}function st(t,e,{from:s,to:n,slices:r,slowMs:o,errorStatus:A}){const i=t.find(({part:u})=>u===
"all")?.cells[0];if(i===void 0)return null;const m=u=>T(p(u).filter(({status:a,refused:l})=>l===!0||(0,D.bJ)(a,A)===!0)),E=new Map(t.flatMap(({part:u,name:a,cells:l})=>u===
"slice"?[[Number(a),l]]:[])),N=[...E.values()].flat(),g=t.filter(({part:u})=>u==="group").map(({name:u,size:a,cells:l})=>{const{buckets:f,meanMs:U}=R(l),at=I(l).
reduce((ot,lt)=>ot+lt.slow,0);return{group:{group:u,count:a,errors:m(l),slow:at,meanMs:U,p95Ms:$(f)},buckets:f}}),v=I(N),{buckets:ut,meanMs:b}=R(N),O=T(p(N).filter(
({status:u,refused:a})=>u===null&&a!==!0));return{kind:"bigquery",...e,count:i.n,errors:m(N),seen:i.n,sampling:null,byStatus:nt(N),latency:b===null?null:Z(ut,b,
i.most_ms??0),slow:{thresholdMs:o,count:v.reduce((u,{slow:a})=>u+a,0)},groups:g.slice(0,F).map(({group:u})=>u),moreGroups:Math.max(0,i.names-F),groupDifference:(0,G.
W3)(g.map(u=>j(u.buckets))),slices:Array.from({length:r},(u,a)=>{const l=E.get(a)??[];return{at:s+a*(n-s)/r,requests:T(p(l)),errors:m(l),p95Ms:$(R(l).buckets)}}),
slowest:i.slowest.flatMap(({slowest:u})=>u).toSorted((u,a)=>a.ms-u.ms||u.at_ms-a.at_ms).slice(0,K).map(({at_ms:u,ms:a,status:l,name:f,trace:U})=>({at:u,latencyMs:a,
status:l,group:f,trace:U})),unusable:v.reduce((u,{unusable:a})=>u+a,0)+O,...O>0?{withoutStatus:O}:{}}}function p(t){return t.filter(({axis:e})=>e==="status")}function I(t){
return t.filter(({axis:e})=>e==="latency")}function T(t){return t.reduce((e,{n:s})=>e+s,0)}function R(t){const e=new S.cR;let s=0;for(const{bucket:n,n:r,total_ms:o}of I(
t))n!==null&&(e.put(n,r),s+=o??0);return{buckets:e,meanMs:e.count===0?null:s/e.count}}function nt(t){return[...Map.groupBy(p(t),({status:e})=>e)].flatMap(([e,s])=>e===
null?[]:[{status:e,count:T(s)}]).toSorted((e,s)=>s.count-e.count||e.status-s.status)}function rt({text:t,params:e}){return t.replace(/@([a-z_]+)/g,(s,n)=>{const r=e[n];
return r===void 0?s:r.type==="TIMESTAMP"?`TIMESTAMP '${r.value.toISOString()}'`:r.type==="STRING"?`'${r.value.replace(/[\\']/g,"\\$&")}'`:String(r.value)})}})};
