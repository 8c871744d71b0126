package org.sokuto.roleplay.engine;

import java.util.List;
import org.sokuto.shared.LocalText;

/**
 * Puts the value of a variable into words.
 *
 * @param position of the variable
 * @param bands from the calmest, each with the highest value it holds for; the last one for everything above too
 */
public record Mood(int position, List<Band> bands) {

    /** A range of values and the word for it. */
    public record Band(int upTo, LocalText words) {}

    public Mood {
        bands = List.copyOf(bands);
    }

    /** The place of the band, from 0 for the calmest. */
    public int band(State state) {
        int value = state.values().get(position);
        int band = 0;
        while (band < bands.size() - 1 && value > bands.get(band).upTo()) {
            band++;
        }
        return band;
    }

    public LocalText words(State state) {
        return bands.get(band(state)).words();
    }

    /** The middle of a band as a share of the variable's range. */
    public double middle(int band, Variables variables) {
        Variable variable = variables.at(position);
        double range = variable.max() - variable.min();
        double from = band == 0 ? variable.min() : bands.get(band - 1).upTo() + 1;
        double to = Math.min(bands.get(band).upTo(), variable.max());
        return ((from + to) / 2 - variable.min()) / range;
    }

    /** The value as a share of the variable's range, 0 for the calmest. */
    public double share(State state, Variables variables) {
        Variable variable = variables.at(position);
        double range = variable.max() - variable.min();
        return (state.values().get(position) - variable.min()) / range;
    }
}
