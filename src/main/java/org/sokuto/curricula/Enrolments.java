package org.sokuto.curricula;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Scope;
import org.sokuto.people.access.ScopeClause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which course; each person at most once in each. */
@Repository
class Enrolments {

    private record Key(UUID person, String course) {}

    /** A person whom a rule hits. */
    record Hit(PersonId person, LocalDate hiredOn) {}

    private static final String HIT = """
            from person p join role_grant g on g.person_id = p.id and g.role = :role
            where p.left_on is null and p.hired_on >= :from""";

    private static final String NOT_ASSIGNED = """
            not exists (select 1 from enrolment e
                where e.person_id = p.id and e.course_key = :course and e.assigned = true)""";

    private final JdbcClient database;
    private final CourseStore store;
    private final Clock clock;

    Enrolments(JdbcClient database, CourseStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** Those of these persons within the scope, by name, then by due day; courses out of force are left out. */
    List<Enrolment> find(Collection<PersonId> people, Scope scope) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<String, CourseItem> courses = store.findCourses().stream()
                .map(StoredCourse::item)
                .collect(Collectors.toMap(CourseItem::key, Function.identity()));
        Collection<UUID> ids = people.stream().map(PersonId::value).toList();
        Map<Key, Map<String, Instant>> done = done(ids);
        return database
                .sql("""
                        select e.* from enrolment e join person p on p.id = e.person_id
                        where e.person_id in (:people) and %s
                        order by p.sort_key, p.employee_no, e.due_on, e.course_key""".formatted(ScopeClause.ON_PERSON))
                .param("people", ids)
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> enrolment(row, courses, done))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The keys of the courses in which the person is. */
    List<String> coursesOf(PersonId person) {
        return database.sql("select course_key from enrolment where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    /** Active persons in the course who have not done all of its steps. */
    List<PersonId> findUnfinished(CourseItem course) {
        return database
                .sql("""
                        select e.person_id from enrolment e join person p on p.id = e.person_id
                        where e.course_key = :course and p.left_on is null and :steps > (
                            select count(*) from step_done d
                            where d.person_id = e.person_id and d.course_key = :course and d.step_key in (:keys))
                        order by e.person_id""")
                .param("course", course.key())
                .param("steps", course.steps().size())
                .param("keys", course.steps().stream().map(StepItem::key).toList())
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Whether the person was not in the course before. */
    boolean add(PersonId person, String course, boolean assigned, @Nullable LocalDate dueOn) {
        return database.sql("""
                        insert into enrolment (person_id, course_key, assigned, due_on, enrolled_at)
                        values (:person, :course, :assigned, :due, :at) on conflict do nothing""")
                        .param("person", person.value())
                        .param("course", course)
                        .param("assigned", assigned)
                        .param("due", dueOn)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Assigns a course that the person had taken up freely. */
    void assign(PersonId person, String course, LocalDate dueOn) {
        database.sql("""
                        update enrolment set assigned = true, due_on = :due
                        where person_id = :person and course_key = :course and assigned = false""")
                .param("person", person.value())
                .param("course", course)
                .param("due", dueOn)
                .update();
    }

    /** Whom the rule hits today and who has not been assigned the course. */
    List<Hit> findHit(String course, AssignmentRule rule, LocalDate today) {
        return rule(HIT + " and " + NOT_ASSIGNED, rule, today)
                .param("course", course)
                .query((row, number) -> new Hit(
                        new PersonId(row.getObject("id", UUID.class)), row.getObject("hired_on", LocalDate.class)))
                .list();
    }

    long countHit(AssignmentRule rule, LocalDate today) {
        return rule(HIT, rule, today).query().listOfRows().size();
    }

    long countAssigned(String course) {
        return database.sql("select count(*) from enrolment where course_key = :course and assigned = true")
                .param("course", course)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec rule(String hit, AssignmentRule rule, LocalDate today) {
        return database.sql("select p.id, p.hired_on " + hit)
                .param("role", rule.role().name())
                .param("from", rule.hiredFrom(today));
    }

    private Map<Key, Map<String, Instant>> done(Collection<UUID> people) {
        Map<Key, Map<String, Instant>> done = new HashMap<>();
        database.sql("select * from step_done where person_id in (:people)")
                .param("people", people)
                .query(row -> {
                    Key key = new Key(row.getObject("person_id", UUID.class), row.getString("course_key"));
                    done.computeIfAbsent(key, absent -> new HashMap<>())
                            .put(
                                    row.getString("step_key"),
                                    row.getObject("done_at", OffsetDateTime.class)
                                            .toInstant());
                });
        return done;
    }

    private static Optional<Enrolment> enrolment(
            ResultSet row, Map<String, CourseItem> courses, Map<Key, Map<String, Instant>> done) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        boolean assigned = row.getBoolean("assigned");
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return Optional.ofNullable(courses.get(row.getString("course_key")))
                .map(course -> new Enrolment(
                        new PersonId(person),
                        course,
                        assigned,
                        dueOn,
                        done.getOrDefault(new Key(person, course.key()), Map.of())));
    }
}
