package dev.storybrief.quickstart;

import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.report.InvalidBriefException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the facts of a draft. */
final class FactsFile {
    private FactsFile() {}

    /**
     * {@return the contract for the facts in a file}
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidBriefException if something is wrong with the facts
     */
    static DraftContract read(String file) throws IOException {
        if (file.isEmpty()) {
            throw new IOException("FACTS is empty; give the name of a file");
        }
        byte[] json;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            json = in.readNBytes(BriefInput.MAX_BYTES);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read: " + Failure.of(e), e);
        }
        return DraftContract.parse(text(json));
    }

    /** {@return the text of a file; that of one with too many bytes may end within a character, and is too large anyway} */
    private static String text(byte[] json) {
        if (json.length == BriefInput.MAX_BYTES) {
            return new String(json, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidBriefException(BriefReader.create().read(json).report()); // which has the place
        }
    }

    /** {@return what the problems of the facts are reported for} */
    static BriefInput.Item item(String file) {
        return new BriefInput.Item(file, 0, new byte[0]);
    }
}
