package org.sokuto.training.ui;

import java.util.Locale;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.IntervalBar;
import org.sokuto.training.analysis.RateBand;

/** How the class of a rate looks: chip, bar, cell and sign. */
final class Bands {

    private Bands() {}

    static Chip.Kind chip(RateBand band) {
        return switch (band) {
            case TOO_FEW -> Chip.Kind.FEW;
            case AT_OR_ABOVE -> Chip.Kind.FINE;
            case AROUND -> Chip.Kind.AROUND;
            case WATCH -> Chip.Kind.WATCH;
            case FOCUS -> Chip.Kind.FOCUS;
            case FOCUS_LARGE -> Chip.Kind.FOCUS_LARGE;
        };
    }

    static IntervalBar.Kind bar(RateBand band) {
        return switch (band) {
            case TOO_FEW -> IntervalBar.Kind.FEW;
            case AT_OR_ABOVE -> IntervalBar.Kind.FINE;
            case AROUND -> IntervalBar.Kind.AROUND;
            case WATCH -> IntervalBar.Kind.WATCH;
            case FOCUS, FOCUS_LARGE -> IntervalBar.Kind.FOCUS;
        };
    }

    static GapMatrix.Band cell(RateBand band) {
        return GapMatrix.Band.valueOf(band.name());
    }

    /** The shape that says the same as the colour. */
    static String sign(RateBand band) {
        return switch (band) {
            case WATCH -> "▾";
            case FOCUS, FOCUS_LARGE -> "▼";
            case TOO_FEW, AT_OR_ABOVE, AROUND -> "";
        };
    }

    /** Whether the rate lies within the target, as far as can be told. */
    static boolean isMet(RateBand band) {
        return band == RateBand.AT_OR_ABOVE || band == RateBand.AROUND;
    }

    static boolean isFocus(RateBand band) {
        return band == RateBand.FOCUS || band == RateBand.FOCUS_LARGE;
    }

    /** The class of the swatch of a legend. */
    static String swatch(RateBand band) {
        return chip(band).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
