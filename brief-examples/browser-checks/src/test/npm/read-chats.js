// Reads what chats read: a line of JSON for each line of JSON, with what was wrong, the shape, and the texts in it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EmbedBuilder, embedLength } from '@discordjs/builders';
import { parse } from 'discord-markdown-parser';

globalThis.self = globalThis; // where the bundle for browsers puts its names
const { AdaptiveCard, SerializationContext, RichTextBlock, Container, TextRun } =
  createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

class Reading {
  errors = [];
  shape = [];
  texts = [];

  part(part) {
    this.shape.push(part);
  }

  text(text) {
    if (this.shape.at(-1) === 'text') {
      this.texts.push(this.texts.pop() + text);
    } else if (text !== '') {
      this.shape.push('text');
      this.texts.push(text);
    }
  }
}

/** Reads the Markdown of an embed as Discord does. */
function markdown(nodes, reading) {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'twemoji') {
      reading.text(node.content ?? node.name);
    } else {
      const { type, content, ...rest } = node;
      reading.part(type + ' ' + JSON.stringify(rest));
      markdown(Array.isArray(content) ? content : [{ type: 'text', content: content ?? '' }], reading);
      reading.part('/');
    }
  }
}

function discord({ embeds }, reading) {
  for (const embed of embeds) {
    reading.part('embed ' + JSON.stringify([embed.url, embed.author?.url, embed.image?.url]));
    reading.text(embed.author?.name ?? '');
    reading.part('title');
    markdown(parse(embed.title ?? '', 'extended'), reading);
    reading.part('description');
    markdown(parse(embed.description, 'extended'), reading);
  }
}

/** Builds the embeds with setters that throw where a value breaks a rule. */
function discordLimits({ embeds, allowed_mentions: mentions }, reading) {
  if (JSON.stringify(mentions) !== '{"parse":[]}') {
    reading.errors.push('mentions: ' + JSON.stringify(mentions));
  }
  let total = 0;
  for (const embed of embeds) {
    const builder = new EmbedBuilder();
    builder.setDescription(embed.description);
    builder.setTitle(embed.title ?? null);
    builder.setURL(embed.url ?? null);
    builder.setAuthor(embed.author ?? null);
    builder.setImage(embed.image?.url ?? null);
    total += embedLength(builder.toJSON());
  }
  if (total > 6000) {
    reading.errors.push('total: ' + total);
  }
}

function element(item, reading) {
  reading.part(item.getJsonTypeName());
  if (item instanceof Container) {
    for (let i = 0; i < item.getItemCount(); i++) {
      element(item.getItemAt(i), reading);
    }
  } else if (item instanceof RichTextBlock) {
    let last;
    for (let i = 0; i < item.getInlineCount(); i++) {
      const run = item.getInlineAt(i);
      const look = [run.getJsonTypeName(), run.weight, run.size, run.selectAction?.url ?? ''].join(' ');
      if (look !== last) {
        reading.part(look);
      }
      last = look;
      if (run instanceof TextRun && /\{\{(DATE|TIME)\(/.test(run.text)) {
        reading.errors.push('evaluated: ' + run.text);
      }
      reading.text(run.text);
    }
  } else {
    const { altText, ...rest } = item.toJSON();
    reading.part(JSON.stringify(rest));
    reading.text(altText);
    reading.part('/');
  }
}

/** The pattern for the language has the flag g, so that the package finds every second language wrong. */
function adaptiveCard({ lang, ...json }, reading) {
  if (!/^[a-z]{2,3}$/.test(lang)) {
    reading.errors.push('lang: ' + lang);
  }
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    reading.errors.push(context.getEventAt(i).message);
  }
  for (let i = 0; i < card.getItemCount(); i++) {
    element(card.getItemAt(i), reading);
  }
}

const readers = { discord, discordLimits, adaptiveCard };

for (const line of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  const { reader, message } = JSON.parse(line);
  const reading = new Reading();
  try {
    readers[reader](JSON.parse(message), reading);
  } catch (e) {
    reading.errors.push(String(e));
  }
  console.log(JSON.stringify(reading));
}
