package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sokuto.shared.ui.Callout;
import org.sokuto.training.PlanOffer;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;

/** What was expected and seen of a person on a topic and whose matter it is, before anything is planned. */
final class GapReason {

    private GapReason() {}

    /** In the words of the person's page; without figures, why there are none. */
    static Callout of(PlanOffer offer, PlanWords said, boolean mayReadRates) {
        RateWords words = said.rates();
        if (offer.estimate().isEmpty()) {
            return new Callout(Callout.Kind.REASON, lead(words.text(mayReadRates ? "plan.no-calls" : "plan.no-rates")));
        }
        CellEstimate estimate = offer.estimate().get();
        Div source = new Div(new Anchor(
                TrainingRoutes.calls(offer.person().id(), offer.topic().code(), RateFilter.STARTER),
                words.text("open.calls.of", estimate.cell().counts().n())));
        source.addClassName("source");
        if (estimate.band() == RateBand.TOO_FEW) {
            return new Callout(
                    Callout.Kind.REASON,
                    lead(words.thin(estimate.cell().counts().n())),
                    new Paragraph(words.text("plan.thin")),
                    source);
        }
        source.addComponentAsFirst(
                new Paragraph(offer.basis().map(words::period).orElse("")));
        Paragraph certainty = new Paragraph(words.text(
                "certainty.with", words.certainty(estimate.probabilityBelowTarget()), words.ofHundred(estimate)));
        Callout reason = new Callout(Callout.Kind.REASON, lead(words.expectedAndSeen(estimate)), certainty);
        reason.setClassName("met", Bands.isMet(estimate.band()));
        if (!Bands.isMet(estimate.band())) {
            reason.add(new Paragraph(
                    new FindingWords(words).cause(estimate, offer.finding().orElse(null))));
        }
        reason.add(source);
        return reason;
    }

    private static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }
}
