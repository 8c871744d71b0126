package org.sokuto.shell.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sokuto.calls.CallImportService;
import org.sokuto.calls.ImportProgress;
import org.sokuto.catalog.TopicImport;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonDraft;
import org.sokuto.people.PersonFilter;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonReference;
import org.sokuto.people.RosterImport;
import org.sokuto.people.TeamItem;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.people.signin.SetupService;
import org.sokuto.shared.csv.CsvFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the fictional centre through the same importers that a real one uses, and knows its logins. */
@Service
public class DemoService {

    /** The password of all demo logins; it opens fictional data only. */
    public static final String PASSWORD = "sokuto-demo-2026";

    private static final long SEED = 4;

    private final RosterImport roster;
    private final TopicImport topics;
    private final CallImportService calls;
    private final PeopleService people;
    private final TeamService teams;
    private final SetupService setup;
    private final DemoLearning learning;
    private final JdbcClient database;
    private final Clock clock;

    DemoService(
            RosterImport roster,
            TopicImport topics,
            CallImportService calls,
            PeopleService people,
            TeamService teams,
            SetupService setup,
            DemoLearning learning,
            JdbcClient database,
            Clock clock) {
        this.roster = roster;
        this.topics = topics;
        this.calls = calls;
        this.people = people;
        this.teams = teams;
        this.setup = setup;
        this.learning = learning;
        this.database = database;
        this.clock = clock;
    }

    /** The logins offered on the sign-in page; none in a real centre. */
    @Requires(Action.SESSION_LOGIN)
    public List<DemoLogin> logins() {
        return database.sql("""
                        select d.role, p.employee_no, p.name, p.kana, t.name team
                        from demo_login d join person p on p.id = d.person_id left join team t on t.id = p.team_id
                        order by d.position""")
                .query((row, number) -> new DemoLogin(
                        row.getString("role"),
                        row.getString("employee_no"),
                        row.getString("name"),
                        row.getString("kana"),
                        row.getString("team")))
                .list();
    }

    @Requires(Action.INSTALLATION_RUN)
    public boolean isLoaded() {
        return database.sql("select count(*) from demo_login").query(Long.class).single() > 0;
    }

    /** Whether the folder holds a centre that is not the demo. */
    @Requires(Action.INSTALLATION_RUN)
    public boolean isRealData() {
        return !isLoaded() && people.count(new PersonFilter("", null, true)) > 0;
    }

    /** Makes the centre as of yesterday, as a whole: half a demo would be taken for somebody's real data. */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public void load() {
        DemoCentre centre = new DemoCentre(SEED, LocalDate.now(clock).minusDays(1));
        Path folder = temporaryFolder();
        try {
            centre.writeTo(folder);
            roster.run(CsvFile.open(folder.resolve("roster.csv")), false, fault -> {});
            topics.run(CsvFile.open(folder.resolve("topics.csv")), false, fault -> {});
            appointSupervisors();
            CsvFile history = CsvFile.open(folder.resolve("calls.csv"));
            calls.run(history, calls.mappingFor(history, null), false, fault -> {}, ImportProgress.SILENT);
            setup.givePasswords(centre.employeeNumbers(), PASSWORD);
            openLogins(centre.logins());
            learning.live(centre, SEED);
        } finally {
            delete(folder);
        }
    }

    private void appointSupervisors() {
        for (TeamItem team : teams.findAll()) {
            List<PersonReference> leaders = people.findReferences(Role.SUPERVISOR, Action.PROFILE_READ).stream()
                    .filter(person -> team.id().equals(person.team()))
                    .toList();
            if (!leaders.isEmpty()) {
                teams.appoint(team.id(), Set.of(leaders.getFirst().id()));
            }
        }
    }

    private void openLogins(List<DemoLogin> logins) {
        int position = 0;
        for (DemoLogin login : logins) {
            if (Role.valueOf(login.role()) == Role.ADMIN) {
                PersonDraft draft = new PersonDraft(login.name(), login.kana(), null, null);
                setup.createAdministrator(login.employeeNo(), draft, PASSWORD);
            }
            PersonItem person = people.find(new PersonFilter(login.employeeNo(), null, false), 0, 1)
                    .getFirst();
            database.sql("insert into demo_login (position, role, person_id) values (:position, :role, :person)")
                    .param("position", position++)
                    .param("role", login.role())
                    .param("person", person.id().value())
                    .update();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("sokuto-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
