package org.sokuto.training.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/** What counts as an immediate answer and how rates are estimated and judged, folded away below the figures. */
final class MethodText extends NativeDetails {

    private static final List<String> POINTS = List.of("definition", "estimate", "range", "state", "few");

    MethodText(RateWords words) {
        super(words.text("method"));
        addClassName("method");
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        for (String point : POINTS) {
            list.add(new Term(words.text("method." + point)), new Description(words.text("method." + point + ".text")));
        }
        setContent(list);
    }
}
