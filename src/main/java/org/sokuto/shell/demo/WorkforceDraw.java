package org.sokuto.shell.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The draw of the people: who they are, since when they work here, and what each of them lacks. */
final class WorkforceDraw {

    private static final int OPERATORS = 60;
    private static final double NEW_HIRES = 0.2;
    private static final int NEWCOMERS = 4;
    private static final int DAYS_BETWEEN_NEWCOMERS = 3;
    private static final int FEWEST_GAPS = 2;
    private static final int MOST_GAPS = 6;

    private final List<String> teams = new Wording().list("teams");
    private final List<Topic> topics;
    private final RandomGenerator random;
    private final NameBook names;

    WorkforceDraw(List<Topic> topics, RandomGenerator random) {
        this.topics = topics;
        this.random = random;
        // By itself, as it draws again when a name is taken.
        names = new NameBook(new SplittableRandom(random.nextLong()));
    }

    Workforce draw() {
        List<FullName> drawn = names.drawWithRare(OPERATORS);
        List<Operator> operators = IntStream.range(0, OPERATORS)
                .mapToObj(index -> operator(index, drawn.get(index)))
                .toList();
        List<Person> supervisors = IntStream.range(0, teams.size())
                .mapToObj(team -> staff("SUPERVISOR", "SV", team + 1, teams.get(team)))
                .toList();
        return new Workforce(
                operators,
                supervisors,
                staff("TRAINER", "TR", 1, null),
                staff("MANAGER", "MG", 1, null),
                staff("ADMIN", "AD", 1, null));
    }

    /** The last few were hired lately and take no calls yet. */
    private Operator operator(int index, FullName name) {
        boolean recent = random.nextDouble() < NEW_HIRES;
        int drawn = recent ? random.nextInt(-43, 43) : -random.nextInt(143, 1785);
        int fromLast = OPERATORS - index;
        int hiredAt = fromLast <= NEWCOMERS ? WorkCalendar.DAYS - DAYS_BETWEEN_NEWCOMERS * fromLast : drawn;
        String team = teams.get(index % teams.size());
        Person person = new Person("OPERATOR", number("OP", index + 1), name, team, hiredAt);
        return new Operator(person, random.nextGaussian(0, 0.35), gaps());
    }

    private Set<String> gaps() {
        List<String> codes = new ArrayList<>(
                topics.stream().filter(Topic::material).map(Topic::code).toList());
        Collections.shuffle(codes, random);
        return codes.stream().limit(random.nextInt(FEWEST_GAPS, MOST_GAPS + 1)).collect(toUnmodifiableSet());
    }

    private Person staff(String role, String prefix, int number, @Nullable String team) {
        return new Person(role, number(prefix, number), names.draw(), team, -random.nextInt(1000, 4000));
    }

    private static String number(String prefix, int number) {
        return String.format(Locale.ROOT, "%s%04d", prefix, number);
    }
}
