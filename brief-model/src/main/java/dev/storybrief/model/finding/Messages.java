package dev.storybrief.model.finding;

import jakarta.validation.MessageInterpolator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Writes the messages of problems, in one language. Those of constraints and those of the reader come from one bundle,
 * whose name is the one under which Hibernate Validator looks for the messages of constraint libraries, so that a host's
 * own validator finds them too.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Messages implements MessageInterpolator {
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String PREFIX = "dev.storybrief.";

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

    private final ResourceBundle texts;

    private Messages(ResourceBundle texts) {
        this.texts = texts;
    }

    /** {@return the messages in a language, or in English where there are none} */
    public static Messages in(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        String found = bundle.getLocale().getLanguage();
        boolean isWanted = found.isEmpty() || found.equals(locale.getLanguage());
        return new Messages(isWanted ? bundle : bundle(Locale.ENGLISH));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader());
    }

    /**
     * {@return a text with its parameters filled in}
     *
     * @param key a problem's code, and where its message has variants a dot and the variant
     */
    String text(String key, Map<String, Object> parameters) {
        return fill(PREFIX + key, () -> parameters);
    }

    /** Writes the message of a violation, with the attributes of its constraint and the parameters of its validator. */
    @Override
    public String interpolate(String template, Context context) {
        return fill(template.substring(1, template.length() - 1), () -> {
            Map<String, Object> values =
                    new HashMap<>(context.getConstraintDescriptor().getAttributes());
            values.putAll(
                    context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters());
            return values;
        });
    }

    @Override
    public String interpolate(String template, Context context, Locale anyLocale) {
        return interpolate(template, context);
    }

    private String fill(String key, Supplier<Map<String, Object>> parameters) {
        String text = texts.containsKey(key) ? texts.getString(key) : key;
        if (text.indexOf('{') < 0) {
            return text;
        }
        Map<String, Object> values = parameters.get();
        return PARAMETER
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf(values.getOrDefault(found.group(1), found.group()))));
    }
}
