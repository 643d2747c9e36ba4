package com.example.briefs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes a brief as HTML. A client that accepts JSON alone gets JSON, which Spring writes. */
@Component
class CardConverter extends AbstractHttpMessageConverter<StoryBrief> {
    private final HtmlRenderer cards;

    CardConverter(HtmlRenderer cards) {
        super(UTF_8, MediaType.TEXT_HTML);
        this.cards = cards;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == StoryBrief.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected StoryBrief readInternal(Class<? extends StoryBrief> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("HTML is only written");
    }

    @Override
    protected void writeInternal(StoryBrief brief, HttpOutputMessage output) throws IOException {
        cards.render(brief, output.getBody());
    }
}
