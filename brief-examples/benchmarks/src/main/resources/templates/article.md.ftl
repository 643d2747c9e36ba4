<#assign head = view.head meta = head.meta wording = view.wording>
<#macro link x><#if x.href??>[${m.text(x.text)}](${x.href})<#else>${m.text(x.text)}<#if x.address??> (${m.text(x.address)})</#if></#if></#macro>
<#macro cites citations><#list citations as source> <#if source.link.href??>[\[${source.number}\]](${source.link.href})<#else>\[${source.number}\]</#if></#list></#macro>
<#macro aside x><#if x?has_content>${wording.separator}${m.text(x)}</#if></#macro>
# <#if view.permalink??>[${m.text(head.headline)}](${view.permalink})<#else>${m.text(head.headline)}</#if>

<#assign parts = [view.disclosure.label.toString()]>
<#if meta.topic??><#assign parts += [(meta.topic.emoji??)?then((meta.topic.emoji!) + " ", "") + meta.topic.name]></#if>
<#if meta.freshness??><#assign parts += [meta.freshness.label]></#if>
<#if meta.collected??><#assign parts += [meta.collected.text + (meta.collectedIn??)?then(wording.separator + (meta.collectedIn!), "")]></#if>
<#if meta.updated??><#assign parts += [meta.updated.label]></#if>
<#if meta.readingTime??><#assign parts += [meta.readingTime]></#if>
${m.text(parts?join(" - "))}

<#if head.hook??>
${m.text(head.hook.label)}${wording.colon}${m.text(head.hook.text)}

</#if>
[${m.text(view.original.call.toString())}](${view.original.link.href})

<#list head.corrections as correction>
> **${m.text(correction.label)}**${wording.colon}${m.text(correction.text)}

</#list>
<#if head.image??>
<@link head.image.link/><#if head.image.credit??> - ${m.text(head.image.credit.toString())}</#if>

</#if>
<#if view.tldr??><#assign tldr = view.tldr>
## ${m.text(tldr.heading)}

<#list tldr.points as point>
- **${m.text(point.label)}**${wording.colon}${m.text(point.claim.text)}<@cites point.claim.citations/>

</#list>
<#if tldr.audience??>
- **${m.text(tldr.audience.label)}**${wording.colon}${m.text(tldr.audience.groups?join(tldr.audience.separator))}
</#if>

</#if>
<#if view.takeaways??><#assign takeaways = view.takeaways>
## ${m.text(takeaways.heading)}

<#list takeaways.takeaways as takeaway>
- ${m.text(takeaway.text)}<@cites takeaway.citations/>

</#list>

</#if>
<#if view.implications??><#assign implications = view.implications>
## ${m.text(implications.heading)}

<#if implications.note??>
${m.text(implications.note)}

</#if>
<#list implications.implications as implication>
### ${m.text(implication.prediction)}

<#if implication.likelihood?? || implication.horizon??>
${m.text((implication.likelihood.label)!)}${(implication.likelihood?? && implication.horizon??)?then(wording.separator, "")}${m.text((implication.horizon.label)!)}

</#if>
${m.text(implication.rationale.text)}<@cites implication.rationale.citations/>


</#list>
</#if>
<#if view.timeline??><#assign timeline = view.timeline>
## ${m.text(timeline.heading)}

<#list timeline.events as event>
- <#if event.date??>**${m.text(event.date.text)}**${wording.colon}</#if>${m.text(event.claim.text)}<@cites event.claim.citations/>

</#list>

</#if>
<#if view.sources??><#assign sources = view.sources>
## ${m.text(sources.heading)}

<#list sources.sources as source>
${source.number}. <@link source.link/><@aside source.publisher!/><@aside (source.publishedAt.text)!/>

</#list>

</#if>
<#if view.digest??><#assign digest = view.digest>
## ${m.text(digest.heading)}

- <@link digest.link/><#if digest.text??>${wording.colon}${m.text(digest.text)}</#if>

</#if>
<#if view.related??><#assign related = view.related>
## ${m.text(related.heading)}

<#list related.stories as story>
- <@link story.link/><@aside story.publisher!/>

</#list>

</#if>
---

${m.text(view.disclosure.statement.toString())}<#if view.disclosure.reviewed??> ${m.text(view.disclosure.reviewed.label)}</#if><#if view.disclosure.tool??> ${m.text(view.disclosure.tool.toString())}</#if><#if view.disclosure.responsible??> ${m.text(view.disclosure.responsible.toString())}</#if><#if view.disclosure.note??> ${m.text(view.disclosure.noteLabel)}${wording.colon}${m.text(view.disclosure.note)}</#if>

<#if view.foot.rights??>
${m.text(view.foot.rights.label)}${wording.colon}<@link view.foot.rights.notice/><#if view.foot.rights.holder??> ${m.text(view.foot.rights.holder.toString())}</#if>

</#if>
${m.text(view.original.label)}${wording.colon}<@link view.original.link/><#if view.original.publisher??>${wording.separator}<@link view.original.publisher/></#if><#if view.original.publishedAt??><@aside view.original.publishedAt.text/></#if>
