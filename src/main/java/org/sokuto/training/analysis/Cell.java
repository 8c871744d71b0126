package org.sokuto.training.analysis;

import java.util.Comparator;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;

/** The calls of one operator on one topic in the window looked at. */
public record Cell(PersonId operator, TopicId topic, Counts counts) {

    static final Comparator<Cell> BY_OPERATOR_AND_TOPIC = Comparator.comparing(
                    (Cell cell) -> cell.operator().value())
            .thenComparing(cell -> cell.topic().value());
}
