package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Span;
import org.sokuto.certification.LevelStanding;
import org.sokuto.shared.ui.Small;

/** A level in a cell of the board: word, and since when it is held or how much is missing. */
final class LevelMark extends Span {

    LevelMark(LevelStanding level, CertificationWords words) {
        Span word = new Span(words.level(level));
        word.addClassName("word");
        add(word);
        if (level.isHeld()) {
            addClassNames("level", "held");
            add(new Small(words.date(level.heldSince())));
        } else if (level.evaluation().isBegun()) {
            addClassNames("level", "training");
            add(new Small(words.left(level.evaluation())));
        } else {
            addClassNames("level", "not-yet");
        }
    }
}
