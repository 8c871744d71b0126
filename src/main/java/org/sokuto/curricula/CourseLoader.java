package org.sokuto.curricula;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.assessment.QuizDefinition;
import org.sokuto.curricula.format.ContentCheck;
import org.sokuto.curricula.format.CourseContent;
import org.sokuto.curricula.format.CourseFile;
import org.sokuto.curricula.format.CourseStep;
import org.sokuto.curricula.format.LessonFile;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.content.ContentLoader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the courses with their lessons and sheets, and enrols whom their rules name. */
@Component
@Order(30)
class CourseLoader implements ContentLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CourseLoader.class);

    private final CourseStore store;
    private final QuizCatalogue quizzes;
    private final EnrolmentService enrolments;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    CourseLoader(
            CourseStore store,
            QuizCatalogue quizzes,
            EnrolmentService enrolments,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.store = store;
        this.quizzes = quizzes;
        this.enrolments = enrolments;
        this.current = current;
        this.transaction = transaction;
    }

    @Override
    public void load(ContentTree tree, Findings findings) {
        ContentCheck.checkCourses(tree, findings);
        CourseContent read = CourseContent.read(tree, new Findings());
        Map<String, LessonFile> lessons = read.lessons().stream()
                .filter(lesson -> !findings.hasErrors(lesson.path()))
                .collect(Collectors.toMap(LessonFile::key, Function.identity()));
        transaction.executeWithoutResult(status -> {
            lessons.values().forEach(lesson -> store.bringIntoForce(lesson(lesson)));
            read.sheets().stream()
                    .filter(sheet -> !findings.hasErrors(sheet.path()))
                    .forEach(sheet -> store.bringIntoForce(sheet.sheet()));
            store.keepInForce(
                    read.courses().stream().map(CourseFile::key).toList(),
                    read.lessons().stream().map(LessonFile::key).toList(),
                    read.sheets().stream().map(sheet -> sheet.header().key()).toList());
        });
        read.courses().stream()
                .filter(course -> !findings.hasErrors(course.path()))
                .filter(course -> lessons.keySet().containsAll(lessonsOf(course)))
                .forEach(course -> load(course, lessons));
        current.asInstallation(enrolments::assignByRule);
    }

    private void load(CourseFile course, Map<String, LessonFile> lessons) {
        try {
            current.asInstallation(() -> {
                course.steps().stream()
                        .filter(CourseStep::isOwnQuiz)
                        .forEach(step -> quizzes.define(quiz(course, step)));
                return course;
            });
            List<StepItem> steps =
                    course.steps().stream().map(step -> step(step, lessons)).toList();
            CourseItem item = new CourseItem(
                    course.key(),
                    course.header().title(),
                    course.summary(),
                    course.header().topics(),
                    course.product(),
                    steps,
                    course.header().starter());
            transaction.executeWithoutResult(status -> store.bringIntoForce(new StoredCourse(item, course.rule())));
        } catch (RuntimeException e) {
            LOG.error("course {} could not be loaded", course.key(), e);
        }
    }

    private static List<String> lessonsOf(CourseFile course) {
        return course.steps().stream()
                .filter(step -> step.kind() == StepKind.LESSON)
                .map(CourseStep::ref)
                .toList();
    }

    private static QuizDefinition quiz(CourseFile course, CourseStep step) {
        LocalText title = step.title() == null ? course.header().title() : step.title();
        double pass = step.pass() == null ? 1 : step.pass();
        return new QuizDefinition(
                step.ref(),
                title,
                null,
                step.questions(),
                step.minutes(),
                pass,
                course.header().starter());
    }

    /** A lesson step bears the title and the minutes of its lesson. */
    private static StepItem step(CourseStep step, Map<String, LessonFile> lessons) {
        LessonFile lesson = lessons.get(step.ref());
        LocalText title = step.title();
        if (title != null) {
            return new StepItem(step.key(), step.kind(), title, step.minutes(), step.ref());
        }
        if (lesson == null) {
            throw new IllegalStateException("no lesson " + step.ref());
        }
        return new StepItem(step.key(), step.kind(), lesson.header().title(), lesson.minutes(), step.ref());
    }

    private static Lesson lesson(LessonFile file) {
        return new Lesson(
                file.key(),
                file.header().title(),
                file.header().topics(),
                file.minutes(),
                file.markdown(),
                file.sha256());
    }
}
