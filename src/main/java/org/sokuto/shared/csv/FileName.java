package org.sokuto.shared.csv;

import java.nio.file.Path;

/** The name of a file as a message may show it: without its folders, signs that steer the display taken out. */
final class FileName {

    private static final int SHOWN = 60;

    private FileName() {}

    static String of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>]", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
