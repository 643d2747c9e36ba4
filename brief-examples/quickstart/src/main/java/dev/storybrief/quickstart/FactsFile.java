package dev.storybrief.quickstart;

import dev.storybrief.model.draft.DraftContract;
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
     * @throws dev.storybrief.model.report.InvalidBriefException if something is wrong with the facts
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
        return DraftContract.parse(text(file, json));
    }

    /** {@return the text of a file; that of one with too many bytes may end within a character, and is too large anyway} */
    private static String text(String file, byte[] json) throws IOException {
        if (json.length == BriefInput.MAX_BYTES) {
            return new String(json, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8, the only encoding that JSON has", e);
        }
    }

    /** {@return what the problems of the facts are reported for} */
    static BriefInput.Item item(String file) {
        return new BriefInput.Item(file, 0, new byte[0]);
    }
}
