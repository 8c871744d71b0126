package org.sokuto.shared;

import java.text.Normalizer;

/** A code as people type it, brought to the form in which it is stored: half width, without spaces around it. */
public final class Code {

    private Code() {}

    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
