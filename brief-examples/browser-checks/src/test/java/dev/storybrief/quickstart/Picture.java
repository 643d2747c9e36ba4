package dev.storybrief.quickstart;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a window or of an element in it. */
record Picture(BufferedImage image) {
    /** The greatest difference, of 255, that nobody sees. */
    private static final int TOLERANCE = 24;

    static Picture of(byte[] png) throws IOException {
        return new Picture(ImageIO.read(new ByteArrayInputStream(png)));
    }

    Dimension size() {
        return new Dimension(image.getWidth(), image.getHeight());
    }

    void write(Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }

    /** {@return the share of pixels that visibly differ from another picture of the same size} */
    double shareUnlike(Picture other) {
        long unlike = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (distance(image.getRGB(x, y), other.image.getRGB(x, y)) > TOLERANCE) {
                    unlike++;
                }
            }
        }
        return (double) unlike / image.getWidth() / image.getHeight();
    }

    /** {@return the picture in 256 of its colours, with half the bytes} */
    Picture withFewColours() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Integer> palette = palette(counts);
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage few = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, 0));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int index = nearest.computeIfAbsent(image.getRGB(x, y) & 0xFFFFFF, colour -> nearest(palette, colour));
                few.getRaster().setSample(x, y, 0, index);
            }
        }
        return new Picture(few);
    }

    /**
     * {@return the most frequent colours that differ enough from each other, so that a rare green is not replaced by a
     * grey}
     */
    private static List<Integer> palette(Map<Integer, Integer> counts) {
        List<Integer> byCount = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> palette = new ArrayList<>();
        for (int colour : byCount) {
            if (palette.size() < 256 && palette.stream().allMatch(chosen -> distance(chosen, colour) > 9)) {
                palette.add(colour);
            }
        }
        return palette;
    }

    private static int nearest(List<Integer> palette, int colour) {
        return palette.indexOf(palette.stream()
                .min(Comparator.comparingInt(candidate -> distance(candidate, colour)))
                .orElseThrow());
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return distance;
    }
}
