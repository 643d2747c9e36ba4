package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Writes briefs in one format, with labels in the reader's language. Controllers return a brief. */
final class StoryBriefConverter extends AbstractHttpMessageConverter<StoryBrief> {
    private final Function<Locale, BriefRenderer> renderers;

    StoryBriefConverter(Format format, Wording wording) {
        super(format.mediaType());
        renderers = wording.inEachLanguage(presentation -> format.renderer(presentation, Layout.PAGE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == StoryBrief.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected StoryBrief readInternal(Class<? extends StoryBrief> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("is only written");
    }

    @Override
    protected void writeInternal(StoryBrief brief, HttpOutputMessage output) throws IOException {
        renderers.apply(LocaleContextHolder.getLocale()).render(brief, output.getBody());
    }
}
