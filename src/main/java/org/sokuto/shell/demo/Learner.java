package org.sokuto.shell.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sokuto.assessment.AnswerDraft;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.AttemptService;
import org.sokuto.assessment.AttemptSheet;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.SheetItem;
import org.sokuto.curricula.SignOffService;
import org.sokuto.people.PersonId;
import org.sokuto.roleplay.RunId;
import org.sokuto.roleplay.RunService;
import org.sokuto.roleplay.RunSheet;
import org.springframework.stereotype.Component;

/** What the people of the demo centre do to learn and to let learn, through the services that everybody uses. */
@Component
class Learner {

    private final EnrolmentService enrolments;
    private final AttemptService attempts;
    private final RunService runs;
    private final SignOffService signOffs;
    private final AnswerBook answers;

    Learner(
            EnrolmentService enrolments,
            AttemptService attempts,
            RunService runs,
            SignOffService signOffs,
            AnswerBook answers) {
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.runs = runs;
        this.signOffs = signOffs;
        this.answers = answers;
    }

    void read(String lesson) {
        enrolments.markRead(lesson);
    }

    /** Takes a quiz to its end, with the first questions answered wrong. */
    void take(String quiz, int wrong) {
        AttemptId attempt = answer(quiz, wrong, Integer.MAX_VALUE);
        attempts.submit(attempt);
    }

    /** Answers the first questions of a quiz and is called away. */
    void begin(String quiz, int questions) {
        answer(quiz, 0, questions);
    }

    /** Plays a role-play by these options, one letter a move; where one is not offered, by the first that is. */
    void play(String family, String options) {
        RunId run = runs.start(family);
        RunSheet sheet = runs.find(run);
        while (!sheet.over()) {
            List<String> offered =
                    sheet.choices().stream().map(RunSheet.Choice::key).toList();
            String wanted = sheet.moves() < options.length()
                    ? options.substring(sheet.moves(), sheet.moves() + 1)
                    : offered.getFirst();
            sheet = runs.move(run, sheet.moves(), offered.contains(wanted) ? wanted : offered.getFirst());
        }
    }

    void sign(PersonId learner, String sheet, int points, String note) {
        SheetItem items = signOffs.findSheet(sheet).orElseThrow();
        Map<String, Integer> ratings =
                items.items().stream().collect(Collectors.toMap(SheetItem.Row::key, item -> points));
        signOffs.record(learner, sheet, ratings, note);
    }

    private AttemptId answer(String quiz, int wrong, int questions) {
        AttemptId attempt = attempts.start(quiz);
        AttemptSheet sheet = attempts.find(attempt);
        for (AttemptSheet.Entry entry : sheet.entries()) {
            if (entry.position() <= questions) {
                Response response =
                        entry.position() <= wrong ? answers.wrong(entry.question()) : answers.right(entry.question());
                attempts.save(attempt, entry.position(), new AnswerDraft(1, response, null, null));
            }
        }
        return attempt;
    }
}
