package org.sokuto.curricula;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.LocalText;

/**
 * A course with its steps, in order.
 *
 * @param topics codes of the topics it is about
 * @param product code of the product it belongs to, if to one
 * @param starter whether it rests on values that the centre has yet to decide
 */
public record CourseItem(
        String key,
        LocalText title,
        LocalText summary,
        List<String> topics,
        @Nullable String product,
        List<StepItem> steps,
        boolean starter) {

    public CourseItem {
        topics = List.copyOf(topics);
        steps = List.copyOf(steps);
    }

    public Optional<StepItem> find(String step) {
        return steps.stream().filter(one -> one.key().equals(step)).findFirst();
    }

    public int minutes() {
        return steps.stream().mapToInt(StepItem::minutes).sum();
    }
}
