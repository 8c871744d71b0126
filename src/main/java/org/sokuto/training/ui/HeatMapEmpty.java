package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Picture;

/** What stands in the place of the heat map while there is nothing to show. */
final class HeatMapEmpty {

    private HeatMapEmpty() {}

    /** No calls at all: what has to happen first, and the way there for whoever may import. */
    static Component noCalls(RateWords words, boolean mayImport) {
        EmptyState empty = EmptyState.section(Picture.TABLE, words.text("empty"), words.text("empty.text"))
                .steps(Stream.of("import", "columns", "shown")
                        .map(step -> new EmptyState.Point(
                                words.text("empty." + step), words.text("empty." + step + ".text")))
                        .toArray(EmptyState.Point[]::new));
        if (!mayImport) {
            return empty.note(words.text("empty.ask"));
        }
        Anchor link = new Anchor(TrainingRoutes.IMPORT, words.text("empty.go"));
        link.addClassNames("button", "primary");
        return empty.actions(link);
    }

    /** Calls, but none under this choice. */
    static Component noMatch(RateWords words, SerializableRunnable reset) {
        return EmptyState.section(Picture.SEARCH, words.text("no-match"), words.text("no-match.text"))
                .actions(new Button(words.text("no-match.reset"), click -> reset.run()));
    }
}
