package org.sokuto.shell.demo;

import java.util.Set;

/** Somebody who answers calls, with a skill (in logits) and the codes of the topics only this person lacks. */
record Operator(Person person, double skill, Set<String> gaps) {

    boolean lacks(Topic topic) {
        return gaps.contains(topic.code());
    }

    /** Half a year with the centre, after which tenure makes no more difference. */
    double tenure(int day) {
        return Math.clamp((day - person.hiredAt()) / (double) WorkCalendar.DAYS, 0.0, 1.0);
    }

    boolean isSettled() {
        return tenure(0) == 1;
    }

    double chance(Topic topic, int day, double uplift) {
        double gap = lacks(topic) ? -1.6 + uplift : 0;
        return sigmoid(1.9 + skill + topic.ease() + gap - 0.8 * (1 - tenure(day)));
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
