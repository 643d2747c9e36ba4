package dev.storybrief.model.finding;

import jakarta.validation.MessageInterpolator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Writes the messages of problems, in one language. Those of constraints and those of the reader come from one bundle,
 * whose name is the one under which Hibernate Validator looks for the messages of constraint libraries, so that a host's
 * own validator finds them too. Other libraries have files of this name, so all that are found are read.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Messages implements MessageInterpolator {
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String PREFIX = "dev.storybrief.";

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

    /** The messages in English. */
    public static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final Map<String, String> texts = new HashMap<>();

    private Messages(Locale locale) {
        for (Locale candidate : FILES.getCandidateLocales(BUNDLE, locale)) { // last the root, whose file is English
            addAll(FILES.toBundleName(BUNDLE, candidate) + ".properties");
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException(BUNDLE + ".properties is missing from the jar of brief-model");
        }
    }

    /** {@return the messages in a language, each in English that the language lacks} */
    public static Messages in(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? ENGLISH : new Messages(locale);
    }

    private void addAll(String name) {
        try {
            for (URL file : Collections.list(Messages.class.getClassLoader().getResources(name))) {
                URLConnection connection = file.openConnection();
                connection.setUseCaches(false); // a cached connection would keep the jar open
                try (InputStream in = connection.getInputStream()) {
                    ResourceBundle found = new PropertyResourceBundle(in);
                    found.keySet().stream()
                            .filter(key -> key.startsWith(PREFIX))
                            .forEach(key -> texts.putIfAbsent(key, found.getString(key)));
                } catch (IllegalArgumentException e) {
                    // the file of another library with a broken escape; it has no message of this one
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
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
        String text = texts.getOrDefault(key, key);
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
