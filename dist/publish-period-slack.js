"use strict";exports.id=876,exports.ids=[876],exports.modules={20876:((h,o,l)=>{l.r(o),l.d(o,{openSlackOfPeriod:()=>e});var r=l(15147),k=l(52914);function e({settings:n,runner:s,
clock:i}){const{slackBotToken:t,slackWebhookUrl:d,watcher:u}=n,c=(0,k.z)({clock:i,apiUrl:s.slackApiUrl,botToken:t,webhookUrl:d});if(c===null)return null;const U=n.
slack.rules.find(({severity:a})=>a==="info")?.channel??n.slackChannel;return{name:"Slack",finish:async(a,f)=>{await c.post((0,r.TA)(a,{runUrl:s.runUrl,watcher:u}),
U,f)}}}})};
