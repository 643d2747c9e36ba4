package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.npm.Npm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the HTML of mail with the features that Gmail, Outlook, Apple Mail and Yahoo support, by the npm package
 * caniemail, which has the tests of caniemail.com.
 */
class MailClientsTest {
    private static final Set<String> YAHOO = Set.of("yahoo.desktop-webmail", "yahoo.ios", "yahoo.android");

    /** What mail uses although some clients lack it, since the mail is as good without it. */
    private static final Map<String, Set<String>> ACCEPTED_GAPS = Map.of(
            // Without the rules for dark colours and narrow windows the styles in the attributes hold.
            "@media",
            Set.of("outlook.windows"),
            // Asks for dark colours of scroll bars and of the page where nothing is; the table around all has its own.
            "color-scheme meta tag",
            Set.of(
                    "gmail.desktop-webmail",
                    "gmail.ios",
                    "gmail.android",
                    "outlook.windows",
                    "outlook.macos",
                    "outlook.outlook-com",
                    "apple-mail.ios",
                    "yahoo.desktop-webmail",
                    "yahoo.ios",
                    "yahoo.android"),
            // Clients put the mail into a page of their own; the table around all has the background too.
            "<body> element",
            Set.of("outlook.macos", "yahoo.ios", "yahoo.android"),
            // Breaks words that are wider than a window. Yahoo scrolls to their ends.
            "word-break",
            YAHOO,
            // Only "height: auto" of pictures, which Yahoo makes "min-height: auto": their heights follow all the same.
            "height property",
            YAHOO);

    private static List<Map<String, List<String>>> lacking(List<String> mails) {
        return JsonMapper.shared()
                .readValue(
                        Npm.run("check-mail.js", JsonMapper.shared().writeValueAsString(mails)),
                        new TypeReference<>() {});
    }

    @Test
    void the_large_clients_support_all_but_five_features_of_the_samples_and_of_a_digest() {
        Map<String, Set<String>> lacking = new TreeMap<>();
        for (Map<String, List<String>> ofMail : lacking(List.copyOf(Mails.all().values()))) {
            ofMail.forEach((feature, clients) ->
                    lacking.computeIfAbsent(feature, any -> new TreeSet<>()).addAll(clients));
        }

        assertThat(lacking).isEqualTo(ACCEPTED_GAPS);
    }

    @Test
    void what_cards_in_pages_use_would_be_found() {
        String card = "<style>.a { display: grid; margin-inline: 1em }</style><p>A card";

        assertThat(lacking(List.of(card)).get(0)).containsKeys("display:grid", "margin-inline & margin-block");
    }
}
