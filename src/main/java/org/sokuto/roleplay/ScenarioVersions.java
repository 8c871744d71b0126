package org.sokuto.roleplay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sokuto.roleplay.format.ScenarioFile;
import org.sokuto.roleplay.format.ScenarioFiles;
import org.sokuto.shared.Sha256;
import org.sokuto.shared.TimeOrderedId;
import org.sokuto.shared.content.ContentFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored versions of scenarios. A version never changes, so what was made of one is kept. */
@Repository
class ScenarioVersions {

    private static final String CURRENT = """
            v.revision = (select max(n.revision) from scenario_version n where n.scenario_key = v.scenario_key)""";

    private record Stored(UUID id, String key, String content, String rubric) {}

    private final JdbcClient database;
    private final Clock clock;
    private final Cache<UUID, Playable> playable =
            Caffeine.newBuilder().maximumSize(256).build();

    ScenarioVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The current versions of all scenarios, in order of key. */
    List<Playable> current() {
        return database
                .sql(
                        "select v.id, v.scenario_key, v.content, v.rubric from scenario_version v where %s order by v.scenario_key"
                                .formatted(CURRENT))
                .query(ScenarioVersions::stored)
                .stream()
                .map(this::playable)
                .toList();
    }

    Playable get(UUID version) {
        return playable.get(version, id -> Playable.of(id, read(find(id))));
    }

    /** Whether the scenario is stored as it is, as the newest of its versions. */
    boolean isCurrent(ScenarioFile file) {
        return database.sql("select v.sha256 from scenario_version v where v.scenario_key = :key and " + CURRENT)
                .param("key", file.key())
                .query(String.class)
                .optional()
                .filter(sha256(file)::equals)
                .isPresent();
    }

    private static String sha256(ScenarioFile file) {
        return Sha256.of(file.file().text() + "\n" + file.rubricFile().file().text());
    }

    /** Stores the scenario as a new version, unless it is the current one already. */
    void store(ScenarioFile file) {
        if (isCurrent(file)) {
            return;
        }
        database.sql("""
                        insert into scenario_version
                          (id, scenario_key, revision, family, sha256, content, rubric, loaded_at)
                        select :id, :key, coalesce(max(revision), 0) + 1, :family, :sha256, :content, :rubric, :at
                        from scenario_version where scenario_key = :key""")
                .param("id", TimeOrderedId.next())
                .param("key", file.key())
                .param("family", file.family())
                .param("sha256", sha256(file))
                .param("content", file.file().text())
                .param("rubric", file.rubricFile().file().text())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Stored find(UUID version) {
        return database.sql("select id, scenario_key, content, rubric from scenario_version where id = :id")
                .param("id", version)
                .query(ScenarioVersions::stored)
                .single();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getString("scenario_key"),
                row.getString("content"),
                row.getString("rubric"));
    }

    private Playable playable(Stored stored) {
        return playable.get(stored.id(), id -> Playable.of(id, read(stored)));
    }

    private static ScenarioFile read(Stored stored) {
        return ScenarioFiles.reread(
                new ContentFile("scenarios/" + stored.key() + ".yaml", stored.content()), stored.rubric());
    }
}
