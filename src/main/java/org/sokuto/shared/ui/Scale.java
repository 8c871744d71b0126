package org.sokuto.shared.ui;

import java.util.Locale;

/** The numbers an axis runs from and to. */
public record Scale(double min, double max) {

    public static final Scale PERCENT = new Scale(0, 100);

    public Scale {
        if (!(min < max)) {
            throw new IllegalArgumentException("min %s must be below max %s".formatted(min, max));
        }
    }

    double percent(double value) {
        return 100 * (Math.clamp(value, min, max) - min) / (max - min);
    }

    /** Where a value stands, as a coordinate or a CSS length. */
    String at(double value) {
        return percentText(percent(value));
    }

    static String percentText(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
