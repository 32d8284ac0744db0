"use strict";exports.id=859,exports.ids=[859],exports.modules={40859:((h,o,l)=>{l.r(o),l.d(o,{openSlackOfPeriod:()=>e});var r=l(84314),k=l(96435);function e({settings:n,runner:s,
clock:i}){const{slackBotToken:t,slackWebhookUrl:d,watcher:u}=n,c=(0,k.z)({clock:i,apiUrl:s.slackApiUrl,botToken:t,webhookUrl:d});if(c===null)return null;const U=n.
slack.rules.find(({severity:a})=>a==="info")?.channel??n.slackChannel;return{name:"Slack",finish:async(a,f)=>{await c.post((0,r.TA)(a,{runUrl:s.runUrl,watcher:u}),
U,f)}}}})};
