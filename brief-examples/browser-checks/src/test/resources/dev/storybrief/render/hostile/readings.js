/* The readings of an output by parsers in a browser: a shape and the texts in it, as in the class Reading. */
const readings = (() => {
  class Reading {
    shape = [];
    texts = [];
    endsInText = false;

    part(part, text) {
      this.shape.push(part);
      if (text !== undefined) this.texts.push(text);
      this.endsInText = false;
      return this;
    }

    text(text) {
      if (this.endsInText) {
        this.texts[this.texts.length - 1] += text;
      } else if (text !== '') {
        this.part('text', text);
        this.endsInText = true;
      }
      return this;
    }
  }

  function html(output, reading) {
    const document = new DOMParser().parseFromString(output, 'text/html');
    reading.part(document.compatMode);
    for (const child of document.childNodes) dom(child, reading);
  }

  function dom(node, reading) {
    if (node.nodeType === Node.TEXT_NODE) {
      reading.text(node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      reading.part('<' + node.localName);
      for (const attribute of node.attributes) reading.part('@' + attribute.name, attribute.value);
      if (node.localName === 'script') {
        json(JSON.parse(node.textContent), reading);
      } else {
        for (const child of node.childNodes) dom(child, reading);
      }
      reading.part('>');
    } else {
      reading.part(node.nodeName);
    }
  }

  function json(value, reading) {
    if (value === null || typeof value !== 'object') {
      reading.part(typeof value, String(value));
      return;
    }
    reading.part(Array.isArray(value) ? '[' : '{');
    for (const [name, member] of Object.entries(value)) {
      if (!Array.isArray(value)) reading.part('name', name);
      json(member, reading);
    }
    reading.part('end');
  }

  function markdownIt(tokens, reading) {
    for (const token of tokens) {
      /* In the description of a picture, escapes are tokens of their own, which releases before 15 leave out of the
         HTML. No other escapes would change that. */
      if (token.type === 'text' || token.type === 'text_special') {
        reading.text(token.content);
      } else if (token.type === 'inline') {
        markdownIt(token.children, reading);
      } else if (token.type === 'link_open' || token.type === 'image') {
        reading.part(token.type);
        for (const [name, value] of token.attrs) reading.part('@' + name, value);
        markdownIt(token.children ?? [], reading);
        reading.part('/');
      } else {
        reading.part(token.type + ' ' + token.tag + ' ' + token.info).part(token.content);
      }
    }
  }

  /** Releases differ in the case of the names of nodes. */
  function commonMark(root, reading) {
    const walker = root.walker();
    for (let event = walker.next(); event; event = walker.next()) {
      const node = event.node;
      const name = node.type.toLowerCase();
      if (!event.entering) {
        reading.part('/');
      } else if (name === 'text') {
        reading.text(node.literal);
      } else if (name === 'link' || name === 'image') {
        reading.part(name, node.destination).part(String(node.title));
      } else {
        reading.part(name + ' ' + node.level).part(node.literal ?? '');
      }
    }
  }

  const plain = markdownit({ html: true });
  const linking = markdownit({ html: true, linkify: true });
  const marking = new marked.Marked({ gfm: true });
  /* In GitHub's dialect a mail address is a link, whatever is escaped in it; breaking autolinks prevents it. */
  const markingButNotMail = new marked.Marked({
    gfm: true,
    tokenizer: {
      url(source) {
        const found = this.rules.inline.url.exec(source);
        return found && found[2] === '@' ? undefined : false;
      },
    },
  });
  const parser = new commonmark.Parser();
  // Without ids of headings, which are derived from their texts
  const showing = new showdown.Converter({ noHeaderId: true });
  const showingAsGitHub = new showdown.Converter();
  showingAsGitHub.setFlavor('github');
  showingAsGitHub.setOption('noHeaderId', true);

  const readers = {
    html,
    markdownIt: (output, reading) => markdownIt(plain.parse(output, {}), reading),
    linkingMarkdownIt: (output, reading) => markdownIt(linking.parse(output, {}), reading),
    marked: (output, reading) => html(marking.parse(output), reading),
    markedButNotMail: (output, reading) => html(markingButNotMail.parse(output), reading),
    commonMark: (output, reading) => commonMark(parser.parse(output), reading),
    showdown: (output, reading) => html(showing.makeHtml(output), reading),
    showdownAsGitHub: (output, reading) => html(showingAsGitHub.makeHtml(output), reading),
  };

  return (name, outputs) => outputs.map(output => {
    let reading = new Reading();
    try {
      readers[name](output, reading);
    } catch (error) {
      reading = new Reading().part('unreadable: ' + error);
    }
    return [reading.shape, reading.texts];
  });
})();
