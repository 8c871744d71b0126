package org.sokuto.shared.ui;

import java.util.Locale;

/** Class names of enum constants: FOCUS_LARGE is focus-large. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
