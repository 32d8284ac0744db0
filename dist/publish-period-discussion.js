"use strict";exports.id=2722,exports.ids=[2722],exports.modules={16953:((C,a,o)=>{o.d(a,{v:()=>$,w:()=>d});var p=o(77335);function $(e,{runner:i}){return(0,p.Hh)(e,d(e),i.runUrl)}
function d({service:e,period:i}){const c=u=>encodeURIComponent(u.toWellFormed()).replaceAll("--","-%2D").replace(/-$/,"%2D"),g={service:e.name,region:e.region,project:e.
project,period:i.kind};return`<!-- ion-verify:report ${Object.entries(g).map(([u,w])=>`${u}=${c(w)}`).join(" ")} -->`}}),92722:((C,a,o)=>{o.r(a),o.d(a,{keepDiscussionComment:()=>b,
openDiscussion:()=>e});var p=o(23752),$=o(99908),d=o(16953);function e(r){const{discussion:s}=r.settings.report;return s===void 0?null:{name:`Discussion ${s}`,finish:async(m,f)=>{
const y=(0,$.openRepository)(r);await b(y,{discussion:s,marker:(0,d.w)(m),body:(0,d.v)(m,r)},f)}}}const i=100,c=50,g=`query($owner: String!, $repo: String!, $nu\
mber: Int!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    discussion(number: $number) {
      id
      comments(first: $first, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`,u=`mutation($discussionId: ID!, $body: String!) {
  addDiscussionComment(input: { discussionId: $discussionId, body: $body }) { comment { id } }
}`,w=`mutation($commentId: ID!, $body: String!) {
  updateDiscussionComment(input: { commentId: $commentId, body: $body }) { comment { id } }
}`;async function b(r,{discussion:s,marker:m,body:f},y){const D=async(n,l,I,_)=>await r.call(n,y,async(t,h)=>await t.graphql(l,{...I,request:h}),{repeatable:_});
try{let n=null;for(let l=0;l<c;l+=1){const I={...r.repository,number:s,first:i,after:n},{repository:_}=await D("Reading the discussion",g,I,!0),t=_?.discussion??
null;if(t===null)throw new Error(`There is no discussion ${s} in this repository.`);const h=t.comments.nodes.find(E=>E.viewerDidAuthor&&E.body.split(/\r?\n/,1)[0]===
m);if(h!==void 0){await D("Updating the discussion's comment",w,{commentId:h.id,body:f},!0);return}if(n=t.comments.pageInfo.endCursor,!(t.comments.pageInfo.hasNextPage&&
n!==null)){await D("Creating the discussion's comment",u,{discussionId:t.id,body:f},!1);return}}throw new Error(`It has more than ${i*c} comments, and ours is n\
ot among the first of them.`)}catch(n){throw n instanceof p._6?n.failure==="refused"?new Error(`${n.message} Give the job the permission \`discussions: write\`.`,
{cause:n}):n.failure==="not-found"?new Error(`${n.message} Has this repository discussions, and one of number ${s}? Has the job the permission \`discussions: wri\
te\`?`,{cause:n}):n:n}}})};
