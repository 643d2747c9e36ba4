package com.example.briefs;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a brief that a method returns as a card. */
@Provider
@Produces(Cards.HTML)
public class Cards implements MessageBodyWriter<StoryBrief> {
    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final HtmlRenderer cards =
            HtmlRenderer.builder().layout(Layout.CARD).build();

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == StoryBrief.class;
    }

    @Override
    public void writeTo(
            StoryBrief brief,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        cards.render(brief, body);
    }
}
