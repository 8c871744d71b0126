package org.sokuto.people;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.shared.csv.Columns;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.CsvRows;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.ImportTally;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a roster over: new persons and teams are made, known persons get name, reading, team and hire date anew, as
 * far as the file has these columns. It neither gives nor takes the roles of known persons and deactivates nobody.
 */
@Service
@Transactional(readOnly = true)
public class RosterImport {

    private static final int CHUNK = 200;

    private final PersonRepository persons;
    private final Membership membership;
    private final EntityManager entities;
    private final CurrentActor current;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    RosterImport(
            PersonRepository persons,
            Membership membership,
            EntityManager entities,
            CurrentActor current,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.membership = membership;
        this.entities = entities;
        this.current = current;
        this.audit = audit;
        this.events = events;
    }

    /** Says what an import would do; stores nothing. */
    @Requires(Action.ACCOUNT_CREATE)
    public ImportReport check(CsvFile file, Consumer<RowFault> rejects) {
        return pass(file, new ImportTally(rejects), false).report(Outcome.CHECKED);
    }

    /** Takes the roster over; where rows are refused, only if the good rows alone are asked for. */
    @Requires(Action.ACCOUNT_CREATE)
    @Transactional
    public ImportReport run(CsvFile file, boolean goodRows, Consumer<RowFault> rejects) {
        ImportTally checked = pass(file, new ImportTally(rejects), false);
        if (checked.hasRejected() && !goodRows) {
            return checked.report(Outcome.REFUSED);
        }
        ImportReport stored = pass(file, new ImportTally(fault -> {}), true).report(Outcome.STORED);
        if (stored.added() + stored.changed() > 0) {
            audit.append(new Decision(
                    Action.ACCOUNT_CREATE.id(),
                    current.personOrNull(),
                    null,
                    Map.of(
                            "roster", file.sha256(),
                            "added", Long.toString(stored.added()),
                            "changed", Long.toString(stored.changed()))));
            events.publishEvent(new PeopleChanged(stored.added(), stored.changed()));
        }
        return stored;
    }

    private ImportTally pass(CsvFile file, ImportTally tally, boolean store) {
        Columns columns = RosterRow.columns(file.header());
        Set<String> seen = new HashSet<>();
        try (CsvRows rows = file.rows()) {
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                RosterRow entry = RosterRow.read(columns, row);
                RowFault fault = entry.fault();
                if (fault == null && !seen.add(entry.employeeNo())) {
                    fault = columns.fault(row, "employee_no", RowFaultCode.DUPLICATE_ID);
                }
                PersonDraft draft = entry.draft();
                if (fault != null || draft == null) {
                    tally.rejected(fault == null ? columns.fault(row, "name", RowFaultCode.MISSING_CELL) : fault);
                } else {
                    take(entry, draft, columns, tally, store);
                }
                if (seen.size() % CHUNK == 0) {
                    entities.flush();
                    entities.clear();
                }
            }
        }
        return tally;
    }

    private void take(RosterRow entry, PersonDraft said, Columns columns, ImportTally tally, boolean store) {
        Optional<Person> known = persons.findByEmployeeNo(entry.employeeNo());
        if (known.isEmpty()) {
            tally.added();
            if (store) {
                grant(membership.join(entry.employeeNo(), said), entry.roles());
            }
            return;
        }
        PersonDraft draft = RosterRow.complete(said, columns, membership.draft(known.get()));
        if (!membership.differs(known.get(), draft)) {
            tally.same();
            return;
        }
        tally.changed();
        if (store) {
            membership.correct(known.get(), draft);
        }
    }

    private void grant(Person person, Set<Role> roles) {
        roles.forEach(role -> person.grant(role, null));
        persons.saveAndFlush(person);
    }
}
