package dev.storybrief.model.address;

import dev.storybrief.model.text.Characters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns a domain name into ASCII, by UTS 46, section 4.2, with the options that the WHATWG URL standard sets ("domain
 * to ASCII"): nontransitional, CheckBidi and CheckJoiners, but no check of hyphens, of lengths or of what ASCII a host
 * name may hold. Names with code points that the JDK's version of Unicode does not have are refused, since their mapping
 * is not known.
 */
final class DomainName {
    private static final String ENCODED = "xn--";
    private static final Pattern HAS_ENCODED_LABEL = Pattern.compile("(?:^|\\.)" + ENCODED, Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT = Pattern.compile("\\.");

    private DomainName() {}

    static String toAscii(String domain) throws InvalidAddressException {
        if (Characters.isAscii(domain) && !HAS_ENCODED_LABEL.matcher(domain).find()) {
            return domain.toLowerCase(Locale.ROOT);
        }
        String mapped = IdnaMapping.map(domain);
        if (mapped == null) {
            throw new InvalidAddressException(AddressFault.HOST);
        }
        String[] labels = DOT.split(mapped, -1);
        StringBuilder ascii = new StringBuilder(domain.length() + 16);
        for (int i = 0; i < labels.length; i++) {
            ascii.append(i == 0 ? "" : ".")
                    .append(Characters.isAscii(labels[i]) ? labels[i] : ENCODED + Punycode.encode(labels[i]));
            labels[i] = inUnicode(labels[i]);
        }
        if (!BidiRule.allows(labels)) {
            throw new InvalidAddressException(AddressFault.HOST);
        }
        return ascii.toString();
    }

    private static String inUnicode(String label) throws InvalidAddressException {
        boolean isEncoded = label.startsWith(ENCODED);
        String decoded = isEncoded ? Punycode.decode(label.substring(ENCODED.length())) : label;
        if (decoded == null || (isEncoded && !isEncodedForm(decoded)) || !isValid(decoded)) {
            throw new InvalidAddressException(AddressFault.HOST);
        }
        return decoded;
    }

    /** A valid {@code xn--} label decodes to text outside ASCII that the mapping leaves unchanged. */
    private static boolean isEncodedForm(String decoded) {
        return !Characters.isAscii(decoded) && decoded.equals(IdnaMapping.map(decoded));
    }

    /** UTS 46, section 4.1, "Validity Criteria". The mapping has refused invalid characters. */
    private static boolean isValid(String label) {
        return Characters.isAscii(label)
                || (!label.startsWith(ENCODED)
                        && !IdnaMapping.isMark(label.codePointAt(0))
                        && JoinerRule.allows(label));
    }
}
