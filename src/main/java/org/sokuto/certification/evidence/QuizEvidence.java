package org.sokuto.certification.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.assessment.QuizItem;
import org.sokuto.assessment.QuizResults;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Requirement.QuizPassed;
import org.sokuto.certification.policy.Requirement.TopicQuizzes;
import org.sokuto.people.PersonId;
import org.springframework.stereotype.Component;

/** Finished quizzes. */
@Component
class QuizEvidence implements EvidenceSource {

    private final QuizCatalogue catalogue;
    private final QuizResults results;

    QuizEvidence(QuizCatalogue catalogue, QuizResults results) {
        this.catalogue = catalogue;
        this.results = results;
    }

    @Override
    public List<Shown> find(Collection<PersonId> people, Collection<Requirement> asked) {
        List<String> all = catalogue.findAll().stream().map(QuizItem::key).toList();
        Set<String> quizzes = asked.stream().flatMap(one -> keys(one, all)).collect(Collectors.toSet());
        return results.find(people, quizzes).stream()
                .map(result -> new Shown(
                        result.person(),
                        new Proof.QuizTaken(result.attempt().value(), result.at(), result.quiz(), result.share())))
                .toList();
    }

    private static Stream<String> keys(Requirement asked, List<String> all) {
        return switch (asked) {
            case QuizPassed quiz -> Stream.of(quiz.quiz());
            case TopicQuizzes topics -> all.stream().filter(topics::isAbout);
            default -> Stream.empty();
        };
    }
}
