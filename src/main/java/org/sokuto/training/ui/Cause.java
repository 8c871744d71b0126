package org.sokuto.training.ui;

import org.jspecify.annotations.Nullable;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;
import org.sokuto.training.analysis.TopicVerdict;

/** Where a rate below target comes from, as far as the counts tell. */
enum Cause {
    /** Too few people to compare with. */
    OPEN,
    /** Low for most, and the person does as could be expected. */
    TOPIC,
    /** Low for most, and the person's whole range lies below what could be expected. */
    BOTH,
    /** Not low for most. */
    PERSON;

    static Cause of(CellEstimate estimate, @Nullable TopicFinding finding) {
        if (finding == null || finding.verdict() == TopicVerdict.TOO_FEW) {
            return OPEN;
        }
        if (finding.verdict() == TopicVerdict.NO_TOPIC_PROBLEM) {
            return PERSON;
        }
        return estimate.range().high() < estimate.expected() ? BOTH : TOPIC;
    }
}
