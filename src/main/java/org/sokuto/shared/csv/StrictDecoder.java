package org.sokuto.shared.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** One encoding tried on a stream of bytes: whether all of them can be read in it, and what kind of text comes out. */
final class StrictDecoder {

    private final TextEncoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer in;
    private final CharBuffer out = CharBuffer.allocate(1 << 13);
    private long position;
    private long line = 1;
    private char previous;
    private boolean visible;
    private long wide;
    private long kana;
    private boolean failed;

    StrictDecoder(TextEncoding encoding, int chunk) {
        this.encoding = encoding;
        this.decoder = encoding.strictDecoder();
        this.in = ByteBuffer.allocate(chunk + 16);
    }

    void feed(byte[] bytes, int length, boolean last) {
        if (failed) {
            return;
        }
        in.put(bytes, 0, length).flip();
        CoderResult result;
        do {
            int before = in.position();
            result = decoder.decode(in, out, last);
            position += in.position() - before;
            tally(out.array(), out.position());
            out.clear();
        } while (result.isOverflow());
        failed = result.isError();
        in.compact();
    }

    private void tally(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '\r' || (c == '\n' && previous != '\r')) {
                line++;
            }
            previous = c;
            if (c > ' ' && c != '\u3000' && c != '\uFEFF') {
                visible = true;
            }
            if (c >= 0x80) {
                wide++;
                if (c >= 0x3041 && c <= 0x30FE) {
                    kana++;
                }
            }
        }
    }

    void fail() {
        failed = true;
    }

    boolean failed() {
        return failed;
    }

    /** Number of bytes read before the one that cannot be read. */
    long position() {
        return position;
    }

    long line() {
        return line;
    }

    boolean hasVisibleText() {
        return visible;
    }

    /** Whether kana come as often as in written Japanese; bytes of another encoding give chance kanji instead. */
    boolean readsAsJapanese() {
        return kana * 10 > wide;
    }

    TextEncoding encoding() {
        return encoding;
    }
}
