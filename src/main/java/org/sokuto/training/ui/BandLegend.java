package org.sokuto.training.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sokuto.training.analysis.RateBand;

/** The classes of cells by colour, shape and name. */
final class BandLegend extends UnorderedList {

    private static final List<RateBand> ORDER = List.of(
            RateBand.AT_OR_ABOVE,
            RateBand.AROUND,
            RateBand.WATCH,
            RateBand.FOCUS,
            RateBand.FOCUS_LARGE,
            RateBand.TOO_FEW);

    BandLegend(RateWords words) {
        addClassName("legend");
        for (RateBand band : ORDER) {
            Span swatch = new Span();
            swatch.addClassNames("swatch", Bands.swatch(band));
            add(new ListItem(swatch, new Span(words.band(band))));
        }
    }
}
