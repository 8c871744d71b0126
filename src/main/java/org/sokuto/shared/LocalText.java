package org.sokuto.shared;

import java.util.Locale;

/** A text that authored content carries in both languages of the interface. */
public record LocalText(String ja, String en) {

    public String in(Locale language) {
        return Messages.supported(language).equals(Locale.ENGLISH) ? en : ja;
    }
}
