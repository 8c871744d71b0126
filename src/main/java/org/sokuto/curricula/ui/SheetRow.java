package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sokuto.curricula.SheetItem;
import org.sokuto.curricula.format.SheetFiles;
import org.sokuto.shared.ui.FormProblems;

/** One thing to look at: a choice of 0 to 3 points, each with what is seen then. */
final class SheetRow extends Div implements Focusable<SheetRow> {

    private final transient SheetItem.Row item;
    private final String title;
    private final RadioButtonGroup<Integer> points;

    SheetRow(SheetItem.Row item, FormProblems problems, CourseWords words) {
        this.item = item;
        this.title = words.in(item.title());
        addClassNames("card", "sheet-row");
        setTabIndex(-1);
        points = problems.field(item.key(), new RadioButtonGroup<>(title), this);
        points.setItems(IntStream.rangeClosed(0, SheetFiles.MOST_POINTS).boxed().toList());
        points.setRenderer(new ComponentRenderer<>(this::choice));
        points.addThemeName("vertical");
        add(points);
    }

    String key() {
        return item.key();
    }

    String title() {
        return title;
    }

    @Nullable
    Integer points() {
        return points.getValue();
    }

    private Div choice(Integer number) {
        Span figure = new Span(number.toString());
        figure.addClassName("points");
        Span anchor = new Span(item.anchors().get(number));
        anchor.getElement().setAttribute("lang", Locale.JAPANESE.getLanguage());
        Div choice = new Div(figure, anchor);
        choice.addClassName("anchor");
        return choice;
    }
}
