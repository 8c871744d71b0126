package org.sokuto.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final long MEGA = 1_000_000;

    @TempDir
    private Path data;

    @Test
    void room_that_an_import_leaves_behind_is_given_back() throws IOException, SQLException {
        fill(70_000, 1_000);
        assertThat(size()).isGreaterThan(64 * MEGA);

        new EmbeddedDatabase(data).compact();

        assertThat(size()).isLessThan(10 * MEGA);
        assertThat(rows()).isEqualTo(1_000);
        assertThat(data).isDirectoryNotContaining("glob:**.trace.db");
    }

    @Test
    void a_small_file_is_left_as_it_is() throws IOException, SQLException {
        fill(1_000, 1);
        long before = size();

        new EmbeddedDatabase(data).compact();

        assertThat(size()).isEqualTo(before);
    }

    @Test
    void no_database_is_made() {
        new EmbeddedDatabase(data).compact();

        assertThat(data).isEmptyDirectory();
    }

    /** The rows that stay lie at the end of the file, and H2 is kept from tidying up by itself. */
    private void fill(int added, int kept) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("sokuto") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0"
                + ";MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table lot (id int primary key, words varchar)");
            statement.execute(
                    "insert into lot select x, repeat('x', 1000) from system_range(1, " + added + ") as r(x)");
            statement.execute("delete from lot where id <= " + (added - kept));
        }
    }

    private long rows() throws SQLException {
        try (Connection connection = new EmbeddedDatabase(data).connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from lot")) {
            count.next();
            return count.getLong(1);
        }
    }

    private long size() throws IOException {
        return Files.size(data.resolve("sokuto.mv.db"));
    }
}
