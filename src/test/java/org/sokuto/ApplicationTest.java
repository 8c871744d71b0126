package org.sokuto;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.sokuto.calls.TestCalls;
import org.sokuto.catalog.TestTopics;
import org.sokuto.certification.TestCertification;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestPeople;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole application with an empty database: H2, or PostgreSQL where the class says {@link OnPostgres}.
 * All classes on one kind of database share a context.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import(TestApplication.class)
public abstract class ApplicationTest {

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestTopics topics;

    @Autowired
    protected TestCalls calls;

    @Autowired
    protected TestCertification certification;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected CurrentActor current;

    @Autowired
    protected PublishedCallImports published;

    @BeforeEach
    void beginAnew() {
        EmptyDatabase.make(database);
        clock.reset();
        published.events().clear();
    }

    protected <T> T asInstallation(Callable<T> work) {
        return current.asInstallation(work);
    }

    protected void asInstallation(Runnable work) {
        people.as(new Actor.Installation(), work);
    }

    protected <T> T as(PersonId person, Callable<T> work) {
        return people.as(person, work);
    }

    protected void as(PersonId person, Runnable work) {
        people.as(person, work);
    }

    protected long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
