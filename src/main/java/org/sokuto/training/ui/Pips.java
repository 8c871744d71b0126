package org.sokuto.training.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** So many of so many, as small blocks with the words behind them. */
final class Pips extends Div {

    Pips(int done, int all, String said) {
        addClassName("pips");
        for (int place = 0; place < all; place++) {
            HtmlContainer pip = new HtmlContainer("i");
            pip.setClassName("on", place < done);
            add(pip);
        }
        add(new Span(said));
    }

    Pips small() {
        addClassName("small");
        return this;
    }
}
