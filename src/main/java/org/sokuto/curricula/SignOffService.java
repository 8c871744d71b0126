package org.sokuto.curricula;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.curricula.format.SheetFiles;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.ScopeClause;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Trainers' observations of real calls, on the sheets of the content. */
@Service
@Transactional(readOnly = true)
public class SignOffService {

    /** Characters of a note at most. */
    public static final int LONGEST_NOTE = 2000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Integer>> RATINGS = new TypeReference<>() {};

    private final CourseStore store;
    private final StepTicks ticks;
    private final JdbcClient database;
    private final Access access;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignOffService(
            CourseStore store,
            StepTicks ticks,
            JdbcClient database,
            Access access,
            CurrentActor current,
            AuditLog audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ticks = ticks;
        this.database = database;
        this.access = access;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    @Requires(Action.COURSE_READ)
    public Optional<SheetItem> findSheet(String sheet) {
        return store.findSheet(sheet);
    }

    /**
     * Records what was observed of an assigned person; nobody signs for oneself.
     *
     * @param ratings 0–3 for every item of the sheet, by key
     */
    @Requires(Action.SIGNOFF_WRITE)
    @Transactional
    public SignOffId record(PersonId person, String sheet, Map<String, Integer> ratings, String note) {
        SheetItem found = store.findSheet(sheet).orElseThrow(NotFound::new);
        PersonId by = current.person();
        if (by.equals(person)) {
            throw new NotPermitted();
        }
        requireWithinReach(person);
        requireComplete(found, ratings, note);
        SignOffId id = SignOffId.next();
        Instant now = clock.instant();
        boolean passed = found.isPassedBy(ratings);
        database.sql("""
                        insert into sign_off (id, person_id, sheet_key, sheet_sha256, ratings, passed, note, signed_by,
                            signed_at)
                        values (:id, :person, :sheet, :sha256, :ratings, :passed, :note, :by, :at)""")
                .param("id", id.value())
                .param("person", person.value())
                .param("sheet", sheet)
                .param("sha256", found.sha256())
                .param("ratings", JSON.writeValueAsString(new TreeMap<>(ratings)))
                .param("passed", passed)
                .param("note", note.strip())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        if (passed) {
            ticks.tick(new Evidence(person, StepKind.SIGNOFF, sheet, id.value().toString(), now));
        }
        events.publishEvent(new SignedOff(id, person, sheet, passed, now));
        // Last, since the log is what everybody waits for: whoever listened may have waited for others before.
        audit.append(new Decision(
                Action.SIGNOFF_WRITE.id(),
                by.value(),
                person.value(),
                Map.of("signOff", id.value().toString(), "sheet", sheet, "passed", Boolean.toString(passed))));
        return id;
    }

    /** What was recorded of these persons on these sheets, the latest first, as far as within reach. */
    @Requires(Action.COURSE_PROGRESS_READ)
    public List<SignOff> find(Collection<PersonId> people, Collection<String> sheets) {
        if (people.isEmpty() || sheets.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select s.*, t.name by_name from sign_off s
                        join person p on p.id = s.person_id join person t on t.id = s.signed_by
                        where s.person_id in (:people) and s.sheet_key in (:sheets) and %s
                        order by s.signed_at desc, s.id desc""".formatted(ScopeClause.ON_PERSON))
                .param("people", people.stream().map(PersonId::value).toList())
                .param("sheets", sheets)
                .params(ScopeClause.parameters(access.scope(Action.COURSE_PROGRESS_READ)))
                .query((row, number) -> signOff(row))
                .list();
    }

    private void requireWithinReach(PersonId person) {
        boolean reached = database.sql("select p.id from person p where p.id = :person and p.left_on is null and %s"
                        .formatted(ScopeClause.ON_PERSON))
                .param("person", person.value())
                .params(ScopeClause.parameters(access.scope(Action.SIGNOFF_WRITE)))
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!reached) {
            throw new NotFound();
        }
    }

    private static void requireComplete(SheetItem sheet, Map<String, Integer> ratings, String note) {
        for (SheetItem.Row item : sheet.items()) {
            Integer rating = ratings.get(item.key());
            if (rating == null || rating < 0 || rating > SheetFiles.MOST_POINTS) {
                throw new InvalidInput(item.key(), "curricula.sign-off.rating.missing");
            }
        }
        if (ratings.size() != sheet.items().size()) {
            throw new InvalidInput("ratings", "curricula.sign-off.changed");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new InvalidInput(
                    "note",
                    "curricula.sign-off.note.long",
                    LONGEST_NOTE,
                    note.strip().length());
        }
    }

    private static SignOff signOff(ResultSet row) throws SQLException {
        return new SignOff(
                new SignOffId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("sheet_key"),
                row.getBoolean("passed"),
                JSON.readValue(row.getString("ratings"), RATINGS),
                row.getString("note"),
                new PersonId(row.getObject("signed_by", UUID.class)),
                row.getString("by_name"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
