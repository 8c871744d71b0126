package org.sokuto.training.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.sokuto.calls.rates.Counts;
import org.sokuto.shared.ui.Stat;

/** All calls of a person together; the share is shown from thirty calls on. */
final class OverallCard extends Section {

    private static final int FEWEST_CALLS = 30;

    OverallCard(Counts overall, RateWords words) {
        addClassName("card");
        add(new H2(words.text("overall")));
        if (overall.n() < FEWEST_CALLS) {
            Paragraph thin = new Paragraph(words.text("overall.thin", overall.n(), FEWEST_CALLS));
            thin.addClassName("soft");
            add(thin);
            return;
        }
        add(Stat.list(
                new Stat(
                        words.text("overall.rate"),
                        String.valueOf(RateWords.percent(overall.rate())),
                        words.text("percent.sign")),
                new Stat(
                        words.text("count"),
                        words.text("number", overall.n()),
                        words.text("count.immediate", overall.n(), overall.immediate()))));
        Paragraph note = new Paragraph(words.text("overall.note"));
        note.addClassName("note");
        add(note);
    }
}
