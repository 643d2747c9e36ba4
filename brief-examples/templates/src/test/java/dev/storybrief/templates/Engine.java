package dev.storybrief.templates;

import dev.storybrief.render.BriefView;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Renders cards, by each of the engines. */
@SuppressWarnings("ImmutableEnumChecker") // engines may be shared
enum Engine {
    THYMELEAF {
        private final ThymeleafCards cards = new ThymeleafCards();

        @Override
        String render(BriefView view) {
            return cards.render(view);
        }
    },
    JTE {
        private final JteCards cards = new JteCards();

        @Override
        String render(BriefView view) {
            return cards.render(view);
        }
    },
    FREEMARKER {
        private final FreeMarkerCards cards = new FreeMarkerCards();

        @Override
        String render(BriefView view) throws Exception {
            return cards.render(view);
        }
    },
    QUTE {
        private final QuteCards cards = made(QuteCards::new);

        @Override
        String render(BriefView view) {
            return cards.render(view);
        }
    };

    abstract String render(BriefView view) throws Exception;

    /** {@return the card as jsoup reads it in a page} */
    Element card(BriefView view) {
        return Jsoup.parse(made(() -> render(view))).expectFirst("body > article:only-child");
    }

    private static <T> T made(Callable<T> maker) {
        try {
            return maker.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
