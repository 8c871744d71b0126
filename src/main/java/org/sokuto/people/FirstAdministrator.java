package org.sokuto.people;

import org.sokuto.people.access.Action;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.shared.Code;
import org.sokuto.shared.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person with whom an installation begins. */
@Service
@Transactional(readOnly = true)
public class FirstAdministrator {

    private final PersonRepository persons;
    private final Membership membership;
    private final JdbcClient database;

    FirstAdministrator(PersonRepository persons, Membership membership, JdbcClient database) {
        this.persons = persons;
        this.membership = membership;
        this.database = database;
    }

    @Requires(Action.ACCOUNT_SETUP)
    public boolean exists() {
        return database.sql("""
                                select count(*) from role_grant g join person p on p.id = g.person_id
                                where g.role = 'ADMIN' and p.left_on is null""").query(Long.class).single() > 0;
    }

    /** Only while nobody administers the installation. */
    @Requires(Action.ACCOUNT_SETUP)
    @Transactional
    public PersonId create(String employeeNo, PersonDraft draft) {
        if (exists()) {
            throw new NotPermitted();
        }
        String number = Code.of(employeeNo);
        if (number.isEmpty()) {
            throw new InvalidInput("employeeNo", "people.person.number.empty");
        }
        Person person = membership.join(number, draft);
        person.grant(Role.ADMIN, null);
        return persons.saveAndFlush(person).id();
    }
}
