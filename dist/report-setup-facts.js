"use strict";exports.id=4878,exports.ids=[4878],exports.modules={74878:((c,o,r)=>{r.d(o,{I:()=>i,isWhole:()=>t});function t({mode:e,changes:n,notices:u}){return e==="plan"?!0:
n.every(({action:s,held:l,done:d,error:a})=>a===null&&(s==="none"||l||d))&&!u.some(({code:s})=>s==="stopped")}function i(e){return e.changes.filter(({action:n,held:u})=>n!==
"none"&&!u)}})};
