package org.sokuto.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sokuto.assessment.scoring.Mark;
import org.sokuto.shared.LocalText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Marks what was answered over the very versions that were shown, and tells it by topic. */
@Component
class AttemptMarking {

    private final QuizCatalogue quizzes;
    private final ObjectProvider<LessonAddresses> lessons;

    AttemptMarking(QuizCatalogue quizzes, ObjectProvider<LessonAddresses> lessons) {
        this.quizzes = quizzes;
        this.lessons = lessons;
    }

    AttemptResult result(AttemptRow attempt, List<AttemptQuestion> questions) {
        if (attempt.submittedAt() == null) {
            throw new IllegalArgumentException("not handed in: " + attempt.id());
        }
        Map<LessonAddresses.Place, String> addresses = addresses(questions);
        List<AttemptResult.Entry> entries =
                questions.stream().map(question -> entry(question, addresses)).toList();
        return new AttemptResult(
                attempt.id(),
                attempt.person(),
                attempt.quiz(),
                attempt.startedAt(),
                attempt.submittedAt(),
                attempt.share(),
                attempt.passShare().doubleValue(),
                attempt.passed(),
                missing(attempt, entries.stream().map(AttemptResult.Entry::mark).toList()),
                topics(entries),
                entries);
    }

    private static AttemptResult.Entry entry(AttemptQuestion question, Map<LessonAddresses.Place, String> addresses) {
        return new AttemptResult.Entry(
                question.position(),
                question.topic(),
                question.content(),
                question.response(),
                question.confidence(),
                question.presentation().arranged(question.mark()),
                place(question).map(addresses::get).orElse(null));
    }

    private Map<LessonAddresses.Place, String> addresses(List<AttemptQuestion> questions) {
        List<LessonAddresses.Place> places =
                questions.stream().flatMap(question -> place(question).stream()).toList();
        return lessons.stream().map(known -> known.find(places)).findFirst().orElse(Map.of());
    }

    private static Optional<LessonAddresses.Place> place(AttemptQuestion question) {
        return Optional.ofNullable(question.content().lesson())
                .map(lesson ->
                        new LessonAddresses.Place(lesson, question.content().heading()));
    }

    /** The dearest first: whoever had known those would have passed. */
    private static int missing(AttemptRow attempt, List<Mark> marks) {
        int parts = marks.stream().mapToInt(Mark::parts).sum();
        List<Integer> lost = marks.stream()
                .map(mark -> mark.maxParts() - mark.parts())
                .sorted(Comparator.reverseOrder())
                .toList();
        int missing = 0;
        while (!attempt.isPassedWith(parts)) {
            parts += lost.get(missing++);
        }
        return missing;
    }

    private List<AttemptResult.TopicShare> topics(List<AttemptResult.Entry> entries) {
        Map<String, LocalText> titles = titles(entries);
        Map<String, AttemptResult.TopicShare> topics = new LinkedHashMap<>();
        for (AttemptResult.Entry entry : entries) {
            Mark mark = entry.mark();
            topics.merge(
                    entry.topic(),
                    new AttemptResult.TopicShare(
                            titles.getOrDefault(entry.topic(), new LocalText(entry.topic(), entry.topic())),
                            mark.parts(),
                            mark.maxParts(),
                            1),
                    AttemptResult.TopicShare::plus);
        }
        return List.copyOf(topics.values());
    }

    /** A topic that has questions has a quiz of its own, which is called after it. */
    private Map<String, LocalText> titles(List<AttemptResult.Entry> entries) {
        List<String> topics =
                entries.stream().map(AttemptResult.Entry::topic).distinct().toList();
        return quizzes.findByTopics(topics).stream().collect(Collectors.toMap(QuizItem::key, QuizItem::title));
    }
}
