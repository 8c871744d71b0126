package org.sokuto.shell;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on an embedded database that acknowledges before it writes: with H2's default delay an acknowledged
 * answer can be lost when the process dies.
 */
@Component
class DurabilityCheck implements InitializingBean {

    private final DataSource database;

    DurabilityCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2") && !writesAtOnce(connection)) {
                throw new DatabaseNotDurable();
            }
        }
    }

    private static boolean writesAtOnce(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select setting_value from information_schema.settings"
                        + " where setting_name = 'WRITE_DELAY'")) {
            return row.next() && row.getInt(1) == 0;
        }
    }
}
