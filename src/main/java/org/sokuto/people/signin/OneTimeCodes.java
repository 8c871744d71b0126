package org.sokuto.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues one-time codes to those who have no password yet, or to one person who lost it. */
@Service
@Transactional(readOnly = true)
public class OneTimeCodes {

    /** How long a code is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(14);

    private record Waiting(UUID person, String employeeNo, String name) {}

    private final JdbcClient database;
    private final Credentials credentials;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    OneTimeCodes(JdbcClient database, Credentials credentials, CurrentActor current, AuditLog audit, Clock clock) {
        this.database = database;
        this.credentials = credentials;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many active persons have no password yet. */
    @Requires(Action.ACCOUNT_RESET)
    public long countWaiting() {
        return database.sql("""
                        select count(*) from person p join credential c on c.person_id = p.id
                        where p.left_on is null and c.password_hash is null""").query(Long.class).single();
    }

    /** New codes for everybody without a password, in order of number; older codes stop working. */
    @Requires(Action.ACCOUNT_RESET)
    @Transactional
    public List<OneTimeCode> issueToWaiting() {
        List<Waiting> waiting = database.sql("""
                        select p.id, p.employee_no, p.name from person p join credential c on c.person_id = p.id
                        where p.left_on is null and c.password_hash is null order by p.employee_no""")
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class), row.getString("employee_no"), row.getString("name")))
                .list();
        return waiting.stream().map(this::issue).toList();
    }

    /** A new code for one person, whose password stops working. */
    @Requires(Action.ACCOUNT_RESET)
    @Transactional
    public OneTimeCode reset(PersonId person) {
        if (person.value().equals(current.personOrNull())) {
            throw new NotPermitted();
        }
        return database.sql("select id, employee_no, name from person where id = :id and left_on is null")
                .param("id", person.value())
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class), row.getString("employee_no"), row.getString("name")))
                .optional()
                .map(this::issue)
                .orElseThrow(NotFound::new);
    }

    private OneTimeCode issue(Waiting to) {
        String code = Secret.code();
        Instant expires = clock.instant().plus(GOOD_FOR);
        credentials.issueCode(to.person(), code, expires);
        audit.append(new Decision(Action.ACCOUNT_RESET.id(), current.personOrNull(), to.person(), Map.of()));
        return new OneTimeCode(to.employeeNo(), to.name(), code);
    }
}
