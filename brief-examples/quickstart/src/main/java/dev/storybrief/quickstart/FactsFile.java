package dev.storybrief.quickstart;

import dev.storybrief.model.draft.DraftContract;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
        try {
            return DraftContract.parse(Files.readString(Path.of(file)));
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8, the only encoding that JSON has", e);
        }
    }

    /** {@return what the problems of the facts are reported for} */
    static BriefInput.Item item(String file) {
        return new BriefInput.Item(file, 0, new byte[0]);
    }
}
