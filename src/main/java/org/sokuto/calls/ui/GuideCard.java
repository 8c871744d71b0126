package org.sokuto.calls.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.EmptyState.Point;
import org.sokuto.shared.ui.Picture;

/** Stands where the result will be: says what comes, or which step needs a hand first. */
final class GuideCard extends Div {

    GuideCard(String key, String... points) {
        addClassName("card");
        EmptyState guide = EmptyState.section(Picture.TABLE, getTranslation(key), getTranslation(key + ".text"));
        if (points.length > 0) {
            guide.steps(Arrays.stream(points)
                    .map(point -> key + "." + point)
                    .map(point -> new Point(getTranslation(point), getTranslation(point + ".text")))
                    .toArray(Point[]::new));
        }
        add(guide);
    }
}
