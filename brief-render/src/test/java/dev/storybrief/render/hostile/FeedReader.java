package dev.storybrief.render.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads feeds, and the HTML in them. */
final class FeedReader {
    private FeedReader() {}

    /** Reads Atom by the parser of the JDK: elements with the names and values of their attributes, texts, and HTML by jsoup. */
    static Reading atom(String feed) {
        Reading reading = new Reading();
        try {
            SAXParserFactory.newDefaultInstance()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader(feed)), new AtomHandler(reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return reading;
    }

    /** Reads JSON Feed: tokens, and HTML by the parser of the Nu Html Checker. */
    static Reading json(String feed) {
        Reading reading = new Reading();
        try (JsonParser parser = JsonTokens.FACTORY.createParser(ObjectReadContext.empty(), feed)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && "content_html".equals(parser.currentName())) {
                    HtmlReader.nu("<!DOCTYPE html><title>A title</title>" + parser.getString(), reading);
                } else {
                    JsonTokens.read(parser, token, reading);
                }
            }
        }
        return reading;
    }

    private static final class AtomHandler extends DefaultHandler {
        private final Reading reading;
        private final StringBuilder html = new StringBuilder();
        private boolean isInHtml;

        private AtomHandler(Reading reading) {
            this.reading = reading;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            reading.part("<" + qName);
            for (int i = 0; i < attributes.getLength(); i++) {
                reading.part("@" + attributes.getQName(i), attributes.getValue(i));
            }
            isInHtml = qName.equals("content");
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (isInHtml) {
                html.append(text, start, length);
            } else {
                reading.text(new String(text, start, length));
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            if (isInHtml) {
                HtmlReader.jsoup(html.toString(), reading);
                html.setLength(0);
                isInHtml = false;
            }
            reading.part(">");
        }
    }
}
