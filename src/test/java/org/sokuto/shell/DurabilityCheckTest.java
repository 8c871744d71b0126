package org.sokuto.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sokuto.ApplicationTest;
import org.sokuto.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

/** On PostgreSQL, which writes before it acknowledges, the context starts; H2 has to be told. */
@OnPostgres
class DurabilityCheckTest extends ApplicationTest {

    @Autowired
    private DurabilityCheck check;

    @TempDir
    private Path folder;

    @Test
    void postgres_is_durable() {
        assertThatCode(check::afterPropertiesSet).doesNotThrowAnyException();
    }

    @Test
    void h2_without_delay_is_durable() {
        assertThatCode(new DurabilityCheck(h2(";WRITE_DELAY=0"))::afterPropertiesSet)
                .doesNotThrowAnyException();
    }

    @Test
    void h2_with_its_own_delay_is_refused() {
        assertThatThrownBy(new DurabilityCheck(h2(""))::afterPropertiesSet).isInstanceOf(DatabaseNotDurable.class);
        assertThatThrownBy(new DurabilityCheck(h2(";WRITE_DELAY=500"))::afterPropertiesSet)
                .isInstanceOf(DatabaseNotDurable.class)
                .hasMessage("shell.start.not-durable");
    }

    private JdbcDataSource h2(String settings) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("sokuto") + settings);
        database.setUser("sa");
        return database;
    }
}
