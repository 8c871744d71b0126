package org.sokuto.training.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sokuto.curricula.Enrolment;
import org.sokuto.shared.ui.Icons;
import org.sokuto.training.PlanItem;

/** What was finished in the last weeks, in courses and in the plan, the latest first. */
final class LatelyDone extends Section {

    private static final int MOST = 5;
    private static final Duration LATELY = Duration.ofDays(30);

    private record Done(String what, String title, Instant at) {}

    static Optional<LatelyDone> of(List<Enrolment> courses, List<PlanItem> plan, Instant now, PlanWords words) {
        Set<String> seen = new HashSet<>();
        List<Done> done = Stream.concat(
                        courses.stream().flatMap(course -> ofCourse(course, words)),
                        plan.stream().flatMap(item -> ofPlan(item, words)))
                .filter(one -> one.at().isAfter(now.minus(LATELY)))
                .sorted(Comparator.comparing(Done::at).reversed())
                .filter(one -> seen.add(one.what()))
                .limit(MOST)
                .toList();
        return done.isEmpty() ? Optional.empty() : Optional.of(new LatelyDone(done, words));
    }

    private LatelyDone(List<Done> done, PlanWords words) {
        addClassName("lately");
        UnorderedList list = new UnorderedList();
        for (Done one : done) {
            Span title = new Span(one.title());
            title.addClassName("phrase");
            Span day = new Span(words.day(one.at()));
            day.addClassNames("note", "num", "nowrap");
            list.add(new ListItem(Icons.CHECK.create(), title, day));
        }
        add(new H2(words.text("today.lately")), list);
    }

    private static Stream<Done> ofCourse(Enrolment enrolment, PlanWords words) {
        return enrolment.course().steps().stream()
                .flatMap(step ->
                        enrolment
                                .doneAt(step)
                                .map(at -> new Done(step.kind() + " " + step.ref(), words.in(step.title()), at))
                                .stream());
    }

    private static Stream<Done> ofPlan(PlanItem item, PlanWords words) {
        return item.done() == null
                ? Stream.empty()
                : Stream.of(new Done(
                        item.kind() + " " + item.ref(),
                        words.in(item.title()),
                        item.done().at()));
    }
}
