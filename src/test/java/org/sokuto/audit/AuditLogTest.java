package org.sokuto.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditLogTest extends ApplicationTest {

    private static final String NOTHING_BEFORE = "0".repeat(64);

    private record Row(
            long seq,
            String at,
            String action,
            String actor,
            String subject,
            String detail,
            String previous,
            String hash) {

        String seal() {
            String text = String.join("\n", previous, Long.toString(seq), at, action, actor, subject, detail);
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Autowired
    private AuditLog log;

    @Autowired
    private PeopleService persons;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void each_row_is_sealed_by_the_row_before_it() {
        UUID actor = UUID.randomUUID();
        append("team.write", actor, actor, Map.of("name", "第1チーム", "created", "a;b\\c\nd"));
        append("account.create", null, null, Map.of());
        append("role.grant", actor, null, Map.of("role", "MANAGER"));

        assertThat(rows()).extracting(Row::action).containsExactly("team.write", "account.create", "role.grant");
        assertThat(rows().getFirst().detail()).isEqualTo("created=a\\;b\\\\c\\nd;name=第1チーム;");
        assertChained();
    }

    @Test
    void a_row_changed_afterwards_breaks_the_chain() {
        append("team.write", null, null, Map.of("name", "第1チーム"));
        append("team.write", null, null, Map.of("name", "第2チーム"));
        database.sql("update audit_entry set detail = 'name=第3チーム;' where seq = 1")
                .update();

        assertThat(rows().getFirst().seal()).isNotEqualTo(rows().getFirst().hash());
    }

    @Test
    void a_decision_that_is_taken_back_leaves_no_row() {
        append("team.write", null, null, Map.of());
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            log.append(new Decision("role.grant", null, null, Map.of()));
            transaction.setRollbackOnly();
        });
        append("account.write", null, null, Map.of());

        assertThat(rows()).extracting(Row::action).containsExactly("team.write", "account.write");
        assertChained();
    }

    @Test
    void nothing_is_logged_outside_a_transaction() {
        assertThatThrownBy(() -> log.append(new Decision("team.write", null, null, Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void decisions_at_the_same_time_make_one_chain() throws Exception {
        int writers = 4;
        int each = 10;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                running.add(threads.submit((Callable<?>) () -> {
                    start.await();
                    for (int i = 0; i < each; i++) {
                        append("team.write", null, null, Map.of("n", Integer.toString(i)));
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> writer : running) {
                writer.get();
            }
        }

        assertThat(rows()).hasSize(writers * each);
        assertChained();
    }

    @Test
    void each_decision_about_a_person_is_one_row_that_names_who_decided() {
        PersonId administrator = people.add("AD0001", null, Role.ADMIN);
        PersonId operator = people.add("OP0001", null, Role.OPERATOR);
        long before = count("audit_entry");

        as(administrator, () -> {
            persons.grant(operator, Role.TRAINER, null);
            persons.grant(operator, Role.TRAINER, null);
            persons.withdraw(operator, Role.TRAINER);
            persons.withdraw(operator, Role.TRAINER);
            persons.deactivate(operator);
            persons.reactivate(operator);
        });

        List<Row> decided = rows().subList((int) before, rows().size());
        assertThat(decided)
                .extracting(Row::action)
                .containsExactly("role.grant", "role.grant", "account.write", "account.write");
        assertThat(decided).allSatisfy(row -> {
            assertThat(row.actor()).isEqualTo(administrator.value().toString());
            assertThat(row.subject()).isEqualTo(operator.value().toString());
        });
        assertChained();
    }

    private void append(String action, UUID actor, UUID subject, Map<String, String> facts) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(ignored -> log.append(new Decision(action, actor, subject, facts)));
    }

    private void assertChained() {
        String previous = NOTHING_BEFORE;
        long seq = 0;
        for (Row row : rows()) {
            assertThat(row.seq()).isEqualTo(++seq);
            assertThat(row.previous()).isEqualTo(previous);
            assertThat(row.hash()).isEqualTo(row.seal());
            previous = row.hash();
        }
        assertThat(count("audit_head where seq = " + seq + " and hash = '" + previous + "'"))
                .isEqualTo(1);
    }

    private List<Row> rows() {
        return database.sql("select * from audit_entry order by seq")
                .query((row, number) -> new Row(
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant().toString(),
                        row.getString("action"),
                        String.valueOf(row.getObject("actor", UUID.class)),
                        String.valueOf(row.getObject("subject", UUID.class)),
                        row.getString("detail"),
                        row.getString("previous_hash"),
                        row.getString("hash")))
                .list();
    }
}
