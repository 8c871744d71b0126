package org.sokuto.shell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database file below the data folder, while the program itself does not hold it. */
record EmbeddedDatabase(Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Smaller files are not worth the seconds. */
    private static final long WORTH_COMPACTING = 64_000_000;

    /** Share of the file that is still in use. */
    private static final double WELL_FILLED = 0.5;

    boolean exists() {
        return Files.exists(file());
    }

    Connection connect() throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("sokuto") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE";
        return DriverManager.getConnection(url, "sa", "");
    }

    /**
     * Gives back the space that a large import leaves behind: writing before acknowledging fills the file with pages that
     * were soon written again. The compacted file takes the place of the old one only when it is complete.
     */
    void compact() {
        try {
            if (!exists() || Files.size(file()) < WORTH_COMPACTING) {
                return;
            }
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                if (filled(statement) < WELL_FILLED) {
                    statement.execute("shutdown compact");
                }
            }
        } catch (IOException | SQLException e) {
            LOG.warn("the database was left as it is, not compacted", e);
        }
    }

    /** Chunks lie in the file with room between them, and pages in a chunk likewise. */
    private static double filled(Statement statement) throws SQLException {
        double filled = 1;
        try (ResultSet rows = statement.executeQuery("select setting_value from information_schema.settings"
                + " where setting_name in ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")) {
            while (rows.next()) {
                filled *= rows.getInt(1) / 100.0;
            }
        }
        return filled;
    }

    private Path file() {
        return data.resolve("sokuto.mv.db");
    }
}
