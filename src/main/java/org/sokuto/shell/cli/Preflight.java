package org.sokuto.shell.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.api.ErrorCode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds out in half a second what would stop the program later, and says it in words. */
final class Preflight {

    private Preflight() {}

    static void requirePort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotRun("cli.port-taken", Integer.toString(port));
        }
    }

    /** Makes the folder if need be and tries to write there. */
    static void requireWritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, ".write", ".test"));
        } catch (IOException e) {
            throw new CannotRun("cli.data-not-writable", data.toString());
        }
    }

    /** Refuses an embedded database that another program holds or a newer program wrote. */
    static void requireDatabase(Path data) {
        EmbeddedDatabase database = new EmbeddedDatabase(data);
        if (!database.exists()) {
            return;
        }
        try (Connection connection = database.connect()) {
            if (stored(connection).compareTo(known()) > 0) {
                throw new CannotRun("cli.database-newer", data.toString());
            }
        } catch (SQLException e) {
            throw switch (e.getErrorCode()) {
                case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new CannotRun("cli.database-in-use", data.toString());
                case ErrorCode.FILE_VERSION_ERROR_1 -> new CannotRun("cli.database-newer", data.toString());
                default -> new CannotRun("cli.database-unreadable", data.toString(), e.getErrorCode());
            };
        }
    }

    private static MigrationVersion stored(Connection connection) throws SQLException {
        MigrationVersion highest = MigrationVersion.EMPTY;
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return highest;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"version\" from \"flyway_schema_history\"" + " where \"version\" is not null")) {
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                highest = version.compareTo(highest) > 0 ? version : highest;
            }
        }
        return highest;
    }

    private static MigrationVersion known() {
        MigrationVersion highest = MigrationVersion.EMPTY;
        try {
            for (Resource script :
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql")) {
                String name = Objects.requireNonNull(script.getFilename());
                MigrationVersion version = MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
                highest = version.compareTo(highest) > 0 ? version : highest;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return highest;
    }
}
