package org.sokuto.shell.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** A fictional contact centre with half a year of calls up to a last day, the same for the same seed and day. */
public final class DemoCentre {

    private final long seed;
    private final WorkCalendar calendar;
    private final List<Topic> topics;
    private final Workforce workforce;
    private final CallHistory history;

    public DemoCentre(long seed, LocalDate lastDay) {
        this.seed = seed;
        calendar = new WorkCalendar(lastDay);
        // Each part has a stream of its own, so that a name added to the data moves no gap and no call.
        SplittableRandom seeds = new SplittableRandom(seed);
        topics = TopicDraw.draw(new SplittableRandom(seeds.nextLong()));
        workforce = new WorkforceDraw(topics, new SplittableRandom(seeds.nextLong())).draw();
        history = new CallHistory(workforce.operators(), topics, seeds.nextLong());
    }

    /** One person for each role; all but the administrator stand in the roster too. */
    public List<DemoLogin> logins() {
        return DemoLogins.of(workforce, topics);
    }

    /** Writes roster.csv, topics.csv and calls.csv into an existing folder. */
    public void writeTo(Path folder) {
        RosterFile.write(folder, workforce.roster(), calendar);
        TopicsFile.write(folder, topics);
        CallsFile.write(folder, history, calendar, seed);
    }

    /** Everybody in the roster. */
    public List<String> employeeNumbers() {
        return workforce.roster().stream().map(Person::employeeNo).toList();
    }

    List<Topic> topics() {
        return topics;
    }

    List<Operator> operators() {
        return workforce.operators();
    }

    /** Numbers of the supervisors, in the order of their teams. */
    List<String> supervisors() {
        return workforce.supervisors().stream().map(Person::employeeNo).toList();
    }

    /** What an operator lacks and can learn here, the topics with the most calls first. */
    List<String> taughtGapsOf(String employeeNo) {
        Operator operator = operators().stream()
                .filter(one -> one.person().employeeNo().equals(employeeNo))
                .findFirst()
                .orElseThrow();
        return topics.stream()
                .filter(operator::lacks)
                .sorted(Comparator.comparingDouble(Topic::weight).reversed())
                .map(Topic::code)
                .filter(Topic::isTaught)
                .toList();
    }

    CallHistory history() {
        return history;
    }
}
