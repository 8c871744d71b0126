package org.sokuto.shared.csv;

import java.util.List;

/** The encodings that a file may have, judged by its first bytes, the most likely first. */
final class EncodingCandidates {

    static final int HEAD = 4096;

    private static final List<TextEncoding> WITHOUT_MARK =
            List.of(TextEncoding.UTF_8, TextEncoding.WINDOWS_31J, TextEncoding.EUC_JP);

    private EncodingCandidates() {}

    static List<TextEncoding> of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return List.of(TextEncoding.UTF_8);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return List.of(TextEncoding.UTF_16LE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return List.of(TextEncoding.UTF_16BE);
        }
        refuseZeroBytes(head);
        return WITHOUT_MARK;
    }

    /** Commas and digits in UTF-16 are every second byte a zero; zeros anywhere else are no text at all. */
    private static void refuseZeroBytes(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[0] == 0 && zeros[1] == 0) {
            return;
        }
        boolean utf16 = Math.min(zeros[0], zeros[1]) == 0 && zeros[0] + zeros[1] > 1;
        if (!utf16) {
            throw new FileFault(FileFaultCode.NOT_A_CSV, "binary");
        }
        TextEncoding guess = zeros[0] == 0 ? TextEncoding.UTF_16LE : TextEncoding.UTF_16BE;
        throw new FileFault(FileFaultCode.OTHER_ENCODING, TextEncoding.UTF_8.displayName(), guess.displayName());
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
