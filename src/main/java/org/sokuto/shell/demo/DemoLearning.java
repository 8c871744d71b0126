package org.sokuto.shell.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.SiteClock;
import org.sokuto.training.PlanItemDraft;
import org.sokuto.training.PlanMaterial;
import org.sokuto.training.PlanService;
import org.springframework.stereotype.Component;

/** Lets the demo centre's people learn, be observed, be cleared and get plans, part of the way. */
@Component
class DemoLearning {

    private static final String COURSE = "onboarding";
    private static final List<String> LESSONS = List.of(COURSE + "/opening", COURSE + "/hold", COURSE + "/verify");
    private static final String QUIZ = COURSE + "/quiz";
    private static final String SHEET = "first-calls";
    private static final String STORY = "printer-setup";
    private static final List<String> HIKARI =
            List.of("hikari.plan", "hikari.billing", "hikari.setup", "hikari.visit", "hikari.cancel");
    private static final List<String> MOBILE =
            List.of("mobile.plan", "mobile.billing", "mobile.contract", "mobile.identity");

    /** Options of the story, one letter a move: the best way, a good one and one that comes to nothing. */
    private static final String BEST = "cadbbdb";

    private static final String GOOD = "dadbbdb";
    private static final String LOST = "acbaccacdac";

    private static final int SUPERVISED_TEAM = 1;
    private static final int TEAMS = 5;
    private static final int TEAMS_ON_HIKARI = 2;
    private static final int PLANS_A_TEAM = 3;

    /** Supervisors confirm once a week; whoever has shown everything since the last time waits. */
    private static final int FIRST_ROUND = 100;

    private static final int LAST_ROUND = 6;
    private static final int LATELY = 4;
    private static final int A_WEEK = 7;

    private final Learner learner;
    private final Supervisor leading;
    private final TrainerAssignments trainers;
    private final PlanService plans;
    private final PeopleService people;
    private final CurrentActor current;
    private final SiteClock clock;

    DemoLearning(
            Learner learner,
            Supervisor leading,
            TrainerAssignments trainers,
            PlanService plans,
            PeopleService people,
            CurrentActor current,
            SiteClock clock) {
        this.learner = learner;
        this.leading = leading;
        this.trainers = trainers;
        this.plans = plans;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    void live(DemoCentre centre, long seed) {
        new Telling(centre, new SplittableRandom(seed)).tell();
    }

    private final class Telling {

        private final DemoCentre centre;
        private final RandomGenerator random;
        private final Map<String, PersonId> ids = people.findIdsByEmployeeNo();
        private final LearningPast past = new LearningPast(clock, current, LocalDate.now(clock));
        private final Wording wording = new Wording();
        private final String operator;
        private final String trainer;
        private final List<String> supervisors;

        Telling(DemoCentre centre, RandomGenerator random) {
            this.centre = centre;
            this.random = random;
            List<DemoLogin> logins = centre.logins();
            operator = logins.get(0).employeeNo();
            trainer = logins.get(1).employeeNo();
            supervisors = centre.supervisors();
        }

        void tell() {
            List<Operator> operators = centre.operators();
            for (int index = 0; index < operators.size(); index++) {
                Operator one = operators.get(index);
                String number = one.person().employeeNo();
                if (one.person().firstCallAt() >= WorkCalendar.DAYS) {
                    newcomer(number, operators.size() - index);
                } else if (number.equals(operator) || random.nextInt(10) < 8) {
                    settled(number, index % TEAMS, index / TEAMS);
                } else {
                    onTheWay(number);
                }
            }
            plans();
            clearances();
            past.live();
        }

        /** The longer ago hired, the further in the course. */
        private void newcomer(String number, int place) {
            LESSONS.subList(0, Math.min(place, LESSONS.size()))
                    .forEach(lesson -> did(5, number, () -> learner.read(lesson)));
            switch (place) {
                case 4 -> {
                    did(4, number, () -> learner.take(QUIZ, 1));
                    did(2, number, () -> learner.play(STORY, BEST));
                    did(1, number, () -> learner.play(STORY, LOST));
                }
                case 3 -> {
                    did(3, number, () -> learner.take(QUIZ, 4));
                    did(1, number, () -> learner.take(QUIZ, 1));
                }
                case 2 -> did(1, number, () -> learner.begin(QUIZ, 3));
                default -> {}
            }
        }

        /** Holds the first level, is cleared for some products or nearly so. */
        private void settled(String number, int team, int place) {
            int began = random.nextInt(45, 110);
            LESSONS.forEach(lesson -> did(began, number, () -> learner.read(lesson)));
            did(began - 2, number, () -> learner.take(QUIZ, random.nextInt(3) == 0 ? 1 : 0));
            did(began - 3, number, () -> learner.play(STORY, random.nextBoolean() ? BEST : GOOD));
            if (random.nextInt(8) > 0 || number.equals(operator)) {
                observed(began - 5, number);
            }
            did(began - 4, number, () -> learner.play(STORY, BEST));
            if (team < TEAMS_ON_HIKARI) {
                product(number, lately(place) ? LATELY : began - 10, "hikari", HIKARI);
            }
            if (team == SUPERVISED_TEAM) {
                product(number, began - 20, "mobile", MOBILE);
            }
        }

        private void onTheWay(String number) {
            int lessons = random.nextInt(1, LESSONS.size() + 1);
            LESSONS.subList(0, lessons).forEach(lesson -> did(20, number, () -> learner.read(lesson)));
            if (lessons == LESSONS.size()) {
                did(12, number, () -> learner.take(QUIZ, random.nextInt(4)));
            }
        }

        private void observed(int daysAgo, String number) {
            PersonId person = id(number);
            past.happened(daysAgo + 1, () -> trainers.assign(id(trainer), person));
            did(daysAgo, trainer, () -> learner.sign(person, SHEET, random.nextInt(4) == 0 ? 2 : 3, ""));
            past.happened(daysAgo, () -> trainers.release(id(trainer), person));
        }

        /** Some come to the second product only now. */
        private static boolean lately(int place) {
            return place % 5 == 3;
        }

        private void product(String number, int daysAgo, String product, List<String> topics) {
            int drawn = random.nextInt(2, topics.size() + 2);
            int quizzes = daysAgo == LATELY ? topics.size() : drawn;
            topics.stream().limit(quizzes).forEach(topic -> {
                did(daysAgo, number, () -> learner.read(product + "/" + topic));
                did(daysAgo - 1, number, () -> learner.take(topic, random.nextInt(2)));
            });
        }

        /** What was shown is confirmed within a week, and two confirmations did not last. */
        private void clearances() {
            for (int team = 0; team < TEAMS_ON_HIKARI; team++) {
                for (int daysAgo = LAST_ROUND + team; daysAgo < FIRST_ROUND; daysAgo += A_WEEK) {
                    did(daysAgo, supervisors.get(team), leading::confirmWaiting);
                }
            }
            withdrawn(9, 0, "hikari");
            withdrawn(3, SUPERVISED_TEAM, "mobile");
        }

        private void withdrawn(int daysAgo, int team, String product) {
            String reason = wording.word("withdrawn." + product);
            did(daysAgo, supervisors.get(team), () -> leading.withdrawOne(product, operator, reason));
        }

        /** The login's operator agreed on two topics, one of which is learned; a few others of each team on one. */
        private void plans() {
            for (int team = 0; team < TEAMS; team++) {
                plans(team);
            }
            String supervisor = supervisors.get(SUPERVISED_TEAM);
            List<String> lacking = centre.taughtGapsOf(operator);
            String first = lacking.getFirst();
            String second = lacking.getLast();
            did(12, supervisor, () -> agree(operator, first, 14));
            did(10, operator, () -> learner.read(lesson(first)));
            did(9, operator, () -> learner.take(first, 0));
            did(4, supervisor, () -> agree(operator, second, 14));
            did(1, operator, () -> learner.read(lesson(second)));
        }

        /** Agreed on the same day; one has not begun, the next has read the lesson, the third has passed the quiz, too. */
        private void plans(int team) {
            List<String> learners = learnersIn(team);
            for (int place = 0; place < learners.size(); place++) {
                String number = learners.get(place);
                String topic = centre.taughtGapsOf(number).getFirst();
                did(8, supervisors.get(team), () -> agree(number, topic, 14));
                if (place > 0) {
                    did(6, number, () -> learner.read(lesson(topic)));
                }
                if (place > 1) {
                    did(5, number, () -> learner.take(topic, 0));
                }
            }
        }

        private List<String> learnersIn(int team) {
            List<Operator> operators = centre.operators();
            return IntStream.range(0, operators.size())
                    .filter(index -> index % TEAMS == team)
                    .mapToObj(operators::get)
                    .filter(one -> one.person().firstCallAt() < WorkCalendar.DAYS)
                    .map(one -> one.person().employeeNo())
                    .filter(number -> !number.equals(operator)
                            && !centre.taughtGapsOf(number).isEmpty())
                    .limit(PLANS_A_TEAM)
                    .toList();
        }

        private void agree(String number, String topic, int days) {
            List<PlanItemDraft> all = plans.offer(id(number), topic).material().stream()
                    .filter(piece -> piece.openUntil() == null)
                    .map((PlanMaterial piece) -> new PlanItemDraft(piece.kind(), piece.ref()))
                    .toList();
            plans.agree(id(number), topic, all, LocalDate.now(clock).plusDays(days));
        }

        private static String lesson(String topic) {
            return topic.substring(0, topic.indexOf('.')) + "/" + topic;
        }

        private void did(int daysAgo, String number, Runnable what) {
            past.did(Math.max(1, daysAgo), number, id(number), what);
        }

        private PersonId id(String number) {
            return Objects.requireNonNull(ids.get(number));
        }
    }
}
