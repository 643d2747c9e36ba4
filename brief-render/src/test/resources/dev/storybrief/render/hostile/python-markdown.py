"""Turns every Markdown text on standard input into HTML; before each stand four bytes with its length in UTF-8."""
import struct
import sys

import markdown

reader = markdown.Markdown(
    extensions=sys.argv[1:],
    # names of headings in place of those that are made of their texts
    extension_configs={"toc": {"slugify": lambda text, separator: "heading"}},
)
while header := sys.stdin.buffer.read(4):
    (length,) = struct.unpack(">i", header)
    html = reader.reset().convert(sys.stdin.buffer.read(length).decode()).encode()
    sys.stdout.buffer.write(struct.pack(">i", len(html)) + html)
    sys.stdout.buffer.flush()
