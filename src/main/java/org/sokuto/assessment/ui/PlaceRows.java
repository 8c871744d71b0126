package org.sokuto.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion;
import org.sokuto.assessment.scoring.ShownQuestion.ShownOption;

/** A list of choices beside each item, for its counterpart or its category. */
final class PlaceRows extends Div {

    PlaceRows(ShownQuestion question, @Nullable Response response, QuizWords words, Consumer<Response> changed) {
        Map<String, String> placed = new HashMap<>();
        if (response instanceof Response.Placement(Map<String, String> places)) {
            placed.putAll(places);
        }
        addClassName("places");
        for (ShownOption item : question.options()) {
            Select<ShownOption> select = new Select<>();
            select.setLabel(item.text());
            select.setItems(question.places());
            select.setItemLabelGenerator(place -> place == null ? "" : place.text());
            select.setPlaceholder(words.text(getLocale(), "place.choose"));
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(words.text(getLocale(), "place.none"));
            select.getElement().setAttribute("lang", "ja");
            question.places().stream()
                    .filter(place -> place.key().equals(placed.get(item.key())))
                    .forEach(select::setValue);
            select.addValueChangeListener(change -> {
                if (change.getValue() == null) {
                    placed.remove(item.key());
                } else {
                    placed.put(item.key(), change.getValue().key());
                }
                changed.accept(new Response.Placement(placed));
            });
            add(select);
        }
    }
}
