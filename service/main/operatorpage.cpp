// SPDX-License-Identifier: Apache-2.0
#include "service/main/operatorpage.h"

namespace ringkey::service {

namespace {

// Where operating.token is set, the page asks for it and keeps it for this tab only.
constexpr const char *pageText = R"html(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ringkey service</title>
<meta name="viewport" content="width=device-width">
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #8885}
.bad{color:#c22}@media (prefers-color-scheme:dark){.bad{color:#f77}}
</style></head><body>
<h1>Ringkey service</h1>
<p id="error" role="alert" class="bad"></p>
<table><tbody id="state"></tbody></table>
<h2>Texts today (UTC), of the whole database</h2>
<table><thead><tr><th>Country</th><th>Outcome</th><th>Texts</th><th>Cost</th></tr></thead><tbody id="texts"></tbody></table>
<h2>What limits kept back since the start</h2>
<table><thead><tr><th>Limit</th><th>Times</th></tr></thead><tbody id="limits"></tbody></table>
<h2>Refusals since the start, by reason</h2>
<table><thead><tr><th>ErrorCode</th><th>Requests</th></tr></thead><tbody id="refusals"></tbody></table>
<script>
const row=(body,name,value,bad)=>{const r=line(body,[name,value]);if(bad)r.cells[1].className="bad"};
const line=(body,values)=>{const r=body.insertRow();for(const v of values)r.insertCell().textContent=v;return r};
const money=(n,s)=>n.toFixed(2)+(s?" "+s:"");
const bytes=t=>String.fromCharCode(...new TextEncoder().encode(t)); // a header takes no others
const ask=()=>fetch("/state.json",{headers:sessionStorage.token?{Authorization:"Bearer "+bytes(sessionStorage.token)}:{}});
async function show(){const error=document.getElementById("error");try{let r=await ask();
if(r.status===401){const t=prompt("operating.token");if(t===null){error.textContent="A token is needed: reload the page.";return}
sessionStorage.token=t;r=await ask()}
if(!r.ok)throw new Error("the service answers "+r.status);
const s=await r.json(),[state,texts,limits,refused]=["state","texts","limits","refusals"].map(n=>document.getElementById(n));
for(const t of[state,texts,limits,refused])t.replaceChildren();
error.textContent="";
row(state,"Version",s.version);row(state,"Up for",Math.floor(s.upSeconds/60)+" min");
row(state,"Ready",s.ready?"yes":"no",!s.ready);row(state,"Store answers",s.storeUp?"yes":"no",!s.storeUp);
row(state,"Waiting requests",s.waiting);
let sum=0;for(const t of s.texts){sum+=t.cost;line(texts,[t.country,t.outcome,t.texts,money(t.cost,s.currency)])}
row(state,"Texts cost today",money(sum,s.currency));
for(const[name,n]of Object.entries(s.limits))row(limits,name,n);
for(const[code,n]of Object.entries(s.refusals))row(refused,code,n);
}catch(e){error.textContent="No answer: "+e.message}
setTimeout(show,5000)}
show();
</script></body></html>
)html";

} // namespace

HttpResponse operatorPage()
{
    // Only what stands in it runs, and no other page may frame it.
    return {200,
            pageText,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Content-Security-Policy",
              "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline';"
              " script-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"}},
            false};
}

} // namespace ringkey::service
