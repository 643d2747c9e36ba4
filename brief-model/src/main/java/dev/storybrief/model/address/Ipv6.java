package dev.storybrief.model.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Parses IPv6 addresses and writes them in their shortest form (WHATWG URL, "Host parsing"; RFC 5952, section 4). */
final class Ipv6 {
    private static final int GROUPS = 8;
    private static final int LONGEST = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255".length();

    private Ipv6() {}

    /**
     * {@return an address in small letters, with the longest run of zeros left out}
     *
     * @param text without brackets
     */
    static String normalize(String text) throws InvalidAddressException {
        int gap = text.indexOf("::");
        List<Integer> groups = parse(gap < 0 ? text : text.substring(0, gap), gap < 0);
        List<Integer> afterGap = gap < 0 ? List.of() : parse(text.substring(gap + 2), true);
        int missing = GROUPS - groups.size() - afterGap.size();
        if (text.length() > LONGEST || (gap < 0 ? missing != 0 : missing < 1)) {
            throw new InvalidAddressException(AddressFault.IPV6);
        }
        groups.addAll(Collections.nCopies(missing, 0));
        groups.addAll(afterGap);
        return serialize(groups);
    }

    private static List<Integer> parse(String text, boolean mayEndInIpv4) throws InvalidAddressException {
        List<Integer> groups = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (mayEndInIpv4 && i == parts.length - 1 && HostParser.isDottedDecimal(parts[i])) {
                String[] octets = parts[i].split("\\.", -1);
                groups.add(Integer.parseInt(octets[0]) * 256 + Integer.parseInt(octets[1]));
                groups.add(Integer.parseInt(octets[2]) * 256 + Integer.parseInt(octets[3]));
            } else {
                groups.add(group(parts[i]));
            }
        }
        return groups;
    }

    private static int group(String text) throws InvalidAddressException {
        boolean isHex = text.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
        if (text.isEmpty() || text.length() > 4 || !isHex) {
            throw new InvalidAddressException(AddressFault.IPV6);
        }
        return Integer.parseInt(text, 16);
    }

    private static String serialize(List<Integer> groups) {
        int gap = 0;
        int gapLength = 1; // a single zero is written
        for (int start = 0; start < GROUPS; start++) {
            int end = start;
            while (end < GROUPS && groups.get(end) == 0) {
                end++;
            }
            if (end - start > gapLength) {
                gap = start;
                gapLength = end - start;
            }
        }
        if (gapLength == 1) {
            return join(groups);
        }
        return join(groups.subList(0, gap)) + "::" + join(groups.subList(gap + gapLength, GROUPS));
    }

    private static String join(List<Integer> groups) {
        return String.join(":", groups.stream().map(Integer::toHexString).toList());
    }
}
