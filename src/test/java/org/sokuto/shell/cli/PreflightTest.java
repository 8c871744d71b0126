package org.sokuto.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sokuto.shared.Messages;

class PreflightTest {

    @TempDir
    private Path folder;

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            CannotRun refused =
                    catchThrowableOfType(CannotRun.class, () -> Preflight.requirePort(other.getLocalPort()));

            assertThat(refused.messageKey()).isEqualTo("cli.port-taken");
            assertThat(refused.arguments()).containsExactly(Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void a_port_that_is_free_stays_free() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0)) {
            port = other.getLocalPort();
        }

        Preflight.requirePort(port);

        assertThatCode(() -> new ServerSocket(port).close()).doesNotThrowAnyException();
    }

    @Test
    void a_new_folder_is_made_and_left_empty() {
        Path data = folder.resolve("a/b");

        Preflight.requireWritable(data);

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Preflight.requireWritable(file.resolve("data")))
                .isInstanceOf(CannotRun.class)
                .hasMessage("cli.data-not-writable");
        assertThatThrownBy(() -> Preflight.requireWritable(file)).hasMessage("cli.data-not-writable");
    }

    @Test
    void no_database_yet_is_no_obstacle() {
        assertThatCode(() -> Preflight.requireDatabase(folder)).doesNotThrowAnyException();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_of_this_version_or_an_older_one_can_be_opened() throws SQLException {
        database("0010");

        assertThatCode(() -> Preflight.requireDatabase(folder)).doesNotThrowAnyException();
    }

    @Test
    void a_database_of_a_newer_version_is_refused() throws SQLException {
        database("9999");

        assertThatThrownBy(() -> Preflight.requireDatabase(folder))
                .isInstanceOf(CannotRun.class)
                .hasMessage("cli.database-newer");
    }

    @Test
    void a_database_in_use_is_refused() throws SQLException, IOException, InterruptedException {
        database("0010");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        url())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");

            assertThatThrownBy(() -> Preflight.requireDatabase(folder))
                    .isInstanceOf(CannotRun.class)
                    .hasMessage("cli.database-in-use");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_damaged_database_is_refused_with_its_number() throws IOException {
        Files.writeString(folder.resolve("sokuto.mv.db"), "not a database at all");

        CannotRun refused = catchThrowableOfType(CannotRun.class, () -> Preflight.requireDatabase(folder));

        assertThat(refused.messageKey()).isEqualTo("cli.database-unreadable");
        assertThat(new Messages().text(Locale.ENGLISH, refused)).contains(folder.toString());
    }

    private void database(String version) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "")) {
            connection.createStatement().execute("create table \"flyway_schema_history\" (\"version\" varchar(50))");
            connection
                    .createStatement()
                    .execute("insert into \"flyway_schema_history\" values ('0001'), (null), ('" + version + "')");
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("sokuto")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    /** Another program that has the database open. */
    static final class Holder {

        public static void main(String[] arguments) throws SQLException, IOException {
            try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "")) {
                System.out.println(connection.isValid(1) ? "open" : "closed");
                System.in.read();
            }
        }
    }
}
