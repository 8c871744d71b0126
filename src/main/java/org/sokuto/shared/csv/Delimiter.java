package org.sokuto.shared.csv;

import java.io.IOException;
import java.io.Reader;

/** The character between the cells of a file, as its header line shows. */
final class Delimiter {

    private static final String KNOWN = ",;\t";
    private static final int LONGEST_HEADER = 1 << 16;

    private Delimiter() {}

    static char in(Reader text) throws IOException {
        int[] found = new int[KNOWN.length()];
        boolean quoted = false;
        boolean lineStarted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            if (c < 0 || (lineStarted && !quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            lineStarted |= c > ' ';
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && KNOWN.indexOf(c) >= 0) {
                found[KNOWN.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            if (found[i] > found[best]) {
                best = i;
            }
        }
        return KNOWN.charAt(best);
    }
}
