package org.sokuto.training.ui;

import java.util.Locale;
import java.util.Optional;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.shared.Messages;
import org.sokuto.shared.WayOn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After work that nothing else follows: the page on which every day begins. */
@Component
@Order(30)
class TodayWayOn implements WayOn {

    private final Access access;
    private final Messages messages;

    TodayWayOn(Access access, Messages messages) {
        this.access = access;
        this.messages = messages;
    }

    @Override
    public Optional<Step> after(String work, Locale language) {
        return access.may(Action.PLAN_READ)
                ? Optional.of(new Step(
                        TrainingRoutes.TODAY,
                        messages.text(language, "training.way-on.today"),
                        messages.text(language, "training.way-on.today.reason")))
                : Optional.empty();
    }
}
