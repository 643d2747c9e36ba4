package dev.storybrief.render.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Reads HTML: elements with the names and values of their attributes, comments, texts. */
public final class HtmlReader {
    private HtmlReader() {}

    static Reading jsoup(String html) {
        return jsoup(html, new Reading());
    }

    static Reading jsoup(String html, Reading reading) {
        NodeVisitor visitor = new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    reading.part("<" + element.tagName());
                    for (Attribute attribute : element.attributes()) {
                        reading.part("@" + attribute.getKey(), attribute.getValue());
                    }
                } else if (node instanceof TextNode text) {
                    reading.text(text.getWholeText());
                } else if (node instanceof DataNode data) {
                    data(data.parentNameIs("script"), data.getWholeData(), reading);
                } else if (node instanceof Comment) {
                    reading.part("comment");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element) {
                    reading.part(">");
                }
            }
        };
        Jsoup.parse(html).traverse(visitor);
        return reading;
    }

    /** {@return the errors and warnings that the parser of the Nu Html Checker finds in a document} */
    public static List<String> errors(String html) {
        return nu(html).shape().stream()
                .filter(part -> part.startsWith("error: "))
                .toList();
    }

    /** Reads by the parser of the Nu Html Checker, and notes each of its errors. */
    static Reading nu(String html) {
        return nu(html, new Reading());
    }

    static Reading nu(String html, Reading reading) {
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        NuHandler handler = new NuHandler(reading);
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        try {
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            parser.parse(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return reading;
    }

    /** Reads what an element holds that is no text: our stylesheet, or JSON. */
    private static void data(boolean isScript, String data, Reading reading) {
        if (isScript) {
            JsonTokens.read(data, reading.part("script"));
        } else {
            reading.part("style", data);
        }
    }

    private static final class NuHandler extends DefaultHandler implements LexicalHandler {
        private final Reading reading;

        private final StringBuilder data = new StringBuilder();
        private boolean isInData;

        private NuHandler(Reading reading) {
            this.reading = reading;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            reading.part("<" + localName);
            for (int i = 0; i < attributes.getLength(); i++) {
                reading.part("@" + attributes.getLocalName(i), attributes.getValue(i));
            }
            isInData = localName.equals("script") || localName.equals("style");
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            if (isInData) {
                data(localName.equals("script"), data.toString(), reading);
                data.setLength(0);
                isInData = false;
            }
            reading.part(">");
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (isInData) {
                data.append(text, start, length);
            } else {
                reading.text(new String(text, start, length));
            }
        }

        @Override
        public void comment(char[] text, int start, int length) {
            reading.part("comment");
        }

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            reading.part("error: " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            reading.part("<!DOCTYPE " + name);
        }

        @Override
        public void endDTD() {}

        @Override
        public void startEntity(String name) {}

        @Override
        public void endEntity(String name) {}

        @Override
        public void startCDATA() {
            reading.part("cdata");
        }

        @Override
        public void endCDATA() {}
    }
}
