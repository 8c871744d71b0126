package org.sokuto.training.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.sokuto.catalog.TopicItem;
import org.sokuto.shared.ui.Callout;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.TopicFinding;

/** The topics that are low for most, said before any person is looked at. */
final class FindingCallout {

    private FindingCallout() {}

    static Optional<Callout> of(HeatMap map, TopicItem product, RateFilter filter, RateWords words) {
        List<TopicFinding> problems = FindingWords.topicProblems(map.centre().values());
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        if (problems.size() == 1) {
            TopicFinding finding = problems.getFirst();
            TopicItem topic = topic(map, finding);
            String said =
                    words.text("finding.topic", words.name(topic, product), finding.operators(), finding.belowTarget());
            return Optional.of(new Callout(Callout.Kind.INFO, said)
                    .label(words.text("finding"))
                    .action(new Anchor(TrainingRoutes.topic(topic.code(), filter), words.text("finding.open"))));
        }
        Span names = new Span();
        for (TopicFinding finding : problems) {
            if (names.getChildren().findAny().isPresent()) {
                names.add(new Text(words.text("list.comma")));
            }
            TopicItem topic = topic(map, finding);
            names.add(new Anchor(TrainingRoutes.topic(topic.code(), filter), words.name(topic, product)));
        }
        return Optional.of(new Callout(Callout.Kind.INFO, names, new Span(words.text("finding.topics")))
                .label(words.text("finding")));
    }

    private static TopicItem topic(HeatMap map, TopicFinding finding) {
        return map.topics().stream()
                .filter(topic -> topic.id().equals(finding.topic()))
                .findFirst()
                .orElseThrow();
    }
}
