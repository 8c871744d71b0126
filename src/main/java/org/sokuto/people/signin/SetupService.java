package org.sokuto.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.FirstAdministrator;
import org.sokuto.people.PersonDraft;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator of an installation, once, for whoever holds the link printed at its first start. */
@Service
@Transactional(readOnly = true)
public class SetupService {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final JdbcClient database;
    private final Credentials credentials;
    private final FirstAdministrator first;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    SetupService(
            JdbcClient database,
            Credentials credentials,
            FirstAdministrator first,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        this.credentials = credentials;
        this.first = first;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody can administer this installation yet. */
    @Requires(Action.ACCOUNT_SETUP)
    public boolean isNeeded() {
        return !first.exists();
    }

    /** A fresh secret for the link; the one before stops working. */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public String newToken() {
        String token = Secret.token();
        database.sql("delete from setup_link").update();
        database.sql("insert into setup_link (id, token_hash, expires_at) values (1, :hash, :expires)")
                .param("hash", Secret.hash(token))
                .param("expires", clock.instant().plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    @Requires(Action.ACCOUNT_SETUP)
    public boolean isOpen(String token) {
        return isNeeded()
                && database.sql("select count(*) from setup_link where token_hash = :hash and expires_at > :now")
                                .param("hash", Secret.hash(token))
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    @Requires(Action.ACCOUNT_SETUP)
    @Transactional
    public void createAdministrator(
            String token, String employeeNo, PersonDraft draft, String password, String repeated) {
        if (!isOpen(token)) {
            throw new NotFound();
        }
        SignInService.requireGood(password, repeated);
        establish(employeeNo, draft, password);
        database.sql("delete from setup_link").update();
    }

    /** The administrator of a demo centre, which has no link. */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public void createAdministrator(String employeeNo, PersonDraft draft, String password) {
        if (!isNeeded()) {
            throw new NotPermitted();
        }
        establish(employeeNo, draft, password);
    }

    /** One password for persons of a demo centre; it opens fictional data only. */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public void givePasswords(Collection<String> employeeNos, String password) {
        credentials.choose(
                employeeNos.stream()
                        .map(number -> credentials
                                .find(number)
                                .orElseThrow(NotFound::new)
                                .person())
                        .toList(),
                password);
    }

    private void establish(String employeeNo, PersonDraft draft, String password) {
        PersonId administrator = first.create(employeeNo, draft);
        credentials.choose(administrator.value(), password);
        audit.append(new Decision(
                Action.ACCOUNT_CREATE.id(),
                current.personOrNull(),
                administrator.value(),
                Map.of("employeeNo", employeeNo, "role", "ADMIN")));
    }
}
