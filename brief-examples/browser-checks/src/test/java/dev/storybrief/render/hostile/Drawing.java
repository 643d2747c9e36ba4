package dev.storybrief.render.hostile;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Holds what a browser has drawn, with a number for each pixel, which is quick to compare. */
final class Drawing {
    /** The greatest difference, of 255, that nobody sees: the edges of curves are not always the same. */
    private static final int UNSEEN = 24;

    private final BufferedImage image;
    private final int[] pixels;

    private Drawing(BufferedImage image) {
        this.image = image;
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static Drawing of(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return new Drawing(copy);
    }

    void write(Path png) throws IOException {
        ImageIO.write(image, "png", png.toFile());
    }

    /** {@return where a drawing of the same size differs from this, or {@code null} if it looks the same} */
    @Nullable
    String firstDifference(Drawing other) {
        return firstDifferenceOutside(List.of(), other);
    }

    /** {@return the same outside of boxes, each given by its left, its top, its right and its bottom} */
    @Nullable
    String firstDifferenceOutside(List<List<Number>> boxes, Drawing other) {
        int width = image.getWidth();
        boolean[] isInside = inside(boxes);
        for (int i = 0; i < pixels.length; i++) {
            if (!isInside[i] && distance(pixels[i], other.pixels[i]) > UNSEEN) {
                return "at " + i % width + ", " + i / width;
            }
        }
        return null;
    }

    private boolean[] inside(List<List<Number>> boxes) {
        boolean[] isInside = new boolean[pixels.length];
        for (List<Number> box : boxes) {
            int right = Math.min(image.getWidth(), (int) Math.ceil(box.get(2).doubleValue()));
            int bottom = Math.min(image.getHeight(), (int) Math.ceil(box.get(3).doubleValue()));
            for (int y = Math.max(0, box.get(1).intValue()); y < bottom; y++) {
                for (int x = Math.max(0, box.get(0).intValue()); x < right; x++) {
                    isInside[y * image.getWidth() + x] = true;
                }
            }
        }
        return isInside;
    }

    private static int distance(int one, int other) {
        if (one == other) {
            return 0;
        }
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return distance;
    }
}
