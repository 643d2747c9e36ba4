<#macro link x><#if x.href??>[${m.text(x.text)}](${x.href})<#else>${m.text(x.text)}<#if x.address??> (${m.text(x.address)})</#if></#if></#macro>
<#macro cites numbers><#if p.sourcesSection??><#list numbers as number> <#assign source = p.sourcesSection.sources[number - 1].link><#if source.href??>[\[${number}\]](${source.href})<#else>\[${number}\]</#if></#list></#if></#macro>
<#macro aside x><#if x?has_content>${p.view.separator}${m.text(x)}</#if></#macro>
# <#if p.view.permalink??>[${m.text(p.view.headline)}](${p.view.permalink})<#else>${m.text(p.view.headline)}</#if>

<#assign parts = [p.view.disclosure.label.toString()]>
<#if p.view.topic??><#assign parts += [(p.view.topic.emoji??)?then((p.view.topic.emoji!) + " ", "") + p.view.topic.name]></#if>
<#if p.view.freshness??><#assign parts += [p.view.freshness.label]></#if>
<#if p.view.collected??><#assign parts += [p.view.collected.text + (p.view.collectedIn??)?then(p.view.separator + (p.view.collectedIn!), "")]></#if>
<#if p.view.updated??><#assign parts += [p.view.updated.label]></#if>
<#if p.view.readingTime??><#assign parts += [p.view.readingTime]></#if>
${m.text(parts?join(" - "))}

<#if p.view.hook??>
${m.text(p.view.hookLabel)}${p.view.colon}${m.text(p.view.hook)}

</#if>
[${m.text(p.view.original.call.toString())}](${p.view.original.link.href})

<#if p.view.image??>
<@link p.view.image.link/><#if p.view.image.credit??> - ${m.text(p.view.image.credit.toString())}</#if>

</#if>
<#list p.view.corrections as correction>
> **${m.text(correction.label)}**${p.view.colon}${m.text(correction.text)}

</#list>
<#if p.tldrSection??>
## ${m.text(p.tldrSection.heading)}

<#list p.tldrSection.points as point>
- **${m.text(point.label)}**${p.view.colon}${m.text(point.text)}<@cites point.citations/>

</#list>
<#if p.audienceText()??>
- **${m.text(p.tldrSection.audienceLabel)}**${p.view.colon}${m.text(p.audienceText())}
</#if>

</#if>
<#if p.takeawaysSection??>
## ${m.text(p.takeawaysSection.heading)}

<#list p.takeawaysSection.takeaways as takeaway>
- ${m.text(takeaway.text)}<@cites takeaway.citations/>

</#list>

</#if>
<#if p.implicationsSection??>
## ${m.text(p.implicationsSection.heading)}

<#if p.implicationsSection.note??>
${m.text(p.implicationsSection.note)}

</#if>
<#list p.implicationsSection.implications as implication>
### ${m.text(implication.prediction)}

<#if implication.likelihood?? || implication.horizon??>
${m.text((implication.likelihood.label)!)}${(implication.likelihood?? && implication.horizon??)?then(p.view.separator, "")}${m.text((implication.horizon.label)!)}

</#if>
${m.text(implication.rationale)}<@cites implication.citations/>


</#list>
</#if>
<#if p.timelineSection??>
## ${m.text(p.timelineSection.heading)}

<#list p.timelineSection.events as event>
- <#if event.date??>**${m.text(event.date.text)}**${p.view.colon}</#if>${m.text(event.text)}<@cites event.citations/>

</#list>

</#if>
<#if p.sourcesSection??>
## ${m.text(p.sourcesSection.heading)}

<#list p.sourcesSection.sources as source>
${source.number}. <@link source.link/><@aside source.publisher!/><@aside (source.publishedAt.text)!/>

</#list>

</#if>
<#if p.digestSection??>
## ${m.text(p.digestSection.heading)}

- <@link p.digestSection.link/><#if p.digestSection.text??>${p.view.colon}${m.text(p.digestSection.text)}</#if>

</#if>
<#if p.relatedSection??>
## ${m.text(p.relatedSection.heading)}

<#list p.relatedSection.stories as story>
- <@link story.link/><@aside story.publisher!/>

</#list>

</#if>
---

${m.text(p.view.disclosure.statement.toString())}<#if p.view.disclosure.reviewed??> ${m.text(p.view.disclosure.reviewed.label)}</#if><#if p.view.disclosure.tool??> ${m.text(p.view.disclosure.tool.toString())}</#if><#if p.view.disclosure.responsible??> ${m.text(p.view.disclosure.responsible.toString())}</#if><#if p.view.disclosure.note??> ${m.text(p.view.disclosure.noteLabel)}${p.view.colon}${m.text(p.view.disclosure.note)}</#if>

<#if p.view.rights??>
${m.text(p.view.rights.label)}${p.view.colon}<@link p.view.rights.notice/><#if p.view.rights.holder??> ${m.text(p.view.rights.holder.toString())}</#if>

</#if>
${m.text(p.view.original.label)}${p.view.colon}<@link p.view.original.link/><#if p.view.original.publisher??>${p.view.separator}<@link p.view.original.publisher/></#if><#if p.view.original.publishedAt??><@aside p.view.original.publishedAt.text/></#if>
