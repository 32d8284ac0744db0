"use strict";exports.id=5231,exports.ids=[5231],exports.modules={16953:((E,u,o)=>{o.d(u,{v:()=>l,w:()=>a});var d=o(77335);function l(t,{runner:i}){return(0,d.Hh)(t,a(t),i.runUrl)}
function a({service:t,period:i}){const c=s=>encodeURIComponent(s.toWellFormed()).replaceAll("--","-%2D").replace(/-$/,"%2D"),n={service:t.name,region:t.region,project:t.
project,period:i.kind};return`<!-- ion-verify:report ${Object.entries(n).map(([s,r])=>`${s}=${c(r)}`).join(" ")} -->`}}),25231:((E,u,o)=>{o.r(u),o.d(u,{keepIssueComment:()=>c,
openIssue:()=>i});var d=o(23752),l=o(62611),a=o(99908),t=o(16953);function i(n){const{issue:s}=n.settings.report;return s===void 0?null:{name:`Issue ${s}`,finish:async(r,_)=>{
const m=(0,a.openRepository)(n);await c(m,{issue:s,marker:(0,t.w)(r),body:(0,t.v)(r,n)},_)}}}async function c(n,{issue:s,marker:r,body:_},m){try{const[e]=await(0,l.
S)(n,{pullRequest:s,marker:r},m);if(e===void 0){await n.call("Creating the issue's comment",m,async(f,p)=>f.request("POST /repos/{owner}/{repo}/issues/{issue_nu\
mber}/comments",{...n.repository,issue_number:s,body:_,request:p}),{repeatable:!1});return}await n.call("Updating the issue's comment",m,async(f,p)=>f.request("\
PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...n.repository,comment_id:e.id,body:_,request:p}))}catch(e){throw e instanceof d._6?e.failure==="ref\
used"?new Error(`${e.message} Give the job the permission \`issues: write\`.`,{cause:e}):e.failure==="not-found"?new Error(`${e.message} Is there an issue ${s} \
in this repository, that the token may see?`,{cause:e}):e:e}}})};
