package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** The state of a clearance as a chip: word, colour and, where a person may take calls, a check mark. */
final class ClearanceChip {

    private ClearanceChip() {}

    static Component of(ClearanceState state, CertificationWords words) {
        String word = words.state(state);
        return switch (state) {
            case CLEARED -> new Chip(Chip.Kind.OK, Icons.CHECK, word);
            case SHOWN -> new Chip(Chip.Kind.ACCENT, word);
            case IN_TRAINING -> new Chip(Chip.Kind.NEUTRAL, word);
            case NOT_YET -> new Chip(Chip.Kind.FEW, word);
            case WITHDRAWN -> new Chip(Chip.Kind.WARN, word);
        };
    }
}
