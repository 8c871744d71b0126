package org.sokuto.calls;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.format.CallRow;
import org.sokuto.calls.format.MappingPreset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores call facts in batches and keeps the daily roll-up. */
@Repository
class CallFacts {

    private static final String INSERT = """
            insert into call_fact (source, call_key, started_at, zone, local_date, channel, operator_id, topic_id,
                wait_seconds, talk_seconds, hold_seconds, transferred, called_back, immediate, immediate_basis,
                repeat_given, recommendation, eligible, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?)""";

    private final JdbcTemplate batches;
    private final JdbcClient database;

    CallFacts(JdbcTemplate batches, JdbcClient database) {
        this.batches = batches;
        this.database = database;
    }

    boolean isEmpty(String source) {
        return database.sql("select 1 from call_fact where source = :source limit 1")
                .param("source", source)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    /** What is stored under these ids. */
    Map<String, StoredCall> stored(String source, List<String> ids) {
        Map<String, StoredCall> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql("""
                            select call_key, started_at, operator_id, topic_id, channel, immediate from call_fact
                            where source = :source and call_key in (:ids)""").param("source", source).param("ids", ids).query(row -> {
                found.put(
                        row.getString("call_key"),
                        new StoredCall(
                                row.getObject("started_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("operator_id", UUID.class),
                                row.getObject("topic_id", UUID.class),
                                row.getString("channel"),
                                row.getBoolean("immediate")));
            });
        }
        return found;
    }

    Batch begin(UUID callImport, MappingPreset mapping) {
        return new Batch(callImport, mapping);
    }

    /** Counts the days of the period anew. */
    void rollUp(Period period) {
        database.sql("delete from call_day where local_date between :first and :last")
                .param("first", period.first())
                .param("last", period.last())
                .update();
        database.sql("""
                        insert into call_day
                            (local_date, operator_id, topic_id, channel, calls, eligible, immediate, repeated)
                        select local_date, operator_id, topic_id, channel, count(*),
                               sum(case when eligible then 1 else 0 end),
                               sum(case when eligible and immediate then 1 else 0 end),
                               sum(case when eligible and repeat_given then 1 else 0 end)
                        from call_fact where local_date between :first and :last
                        group by local_date, operator_id, topic_id, channel""")
                .param("first", period.first())
                .param("last", period.last())
                .update();
    }

    /** The calls of one import on their way into the database. */
    final class Batch implements Consumer<ResolvedCall> {

        private static final int SIZE = 1000;

        private final UUID callImport;
        private final MappingPreset mapping;
        private final List<ResolvedCall> waiting = new ArrayList<>(SIZE);

        private Batch(UUID callImport, MappingPreset mapping) {
            this.callImport = callImport;
            this.mapping = mapping;
        }

        UUID callImport() {
            return callImport;
        }

        @Override
        public void accept(ResolvedCall call) {
            waiting.add(call);
            if (waiting.size() == SIZE) {
                flush();
            }
        }

        void flush() {
            batches.batchUpdate(INSERT, waiting, SIZE, (statement, call) -> {
                CallRow row = call.row();
                int column = 0;
                statement.setString(++column, mapping.source());
                statement.setString(++column, row.callId());
                statement.setObject(++column, call.startedAt());
                statement.setString(++column, row.zone().getId());
                statement.setObject(++column, call.localDate());
                statement.setString(++column, row.channel().name());
                statement.setObject(++column, call.operator().value());
                statement.setObject(++column, call.topic().value());
                statement.setObject(++column, row.waitSeconds(), Types.INTEGER);
                statement.setObject(++column, row.talkSeconds(), Types.INTEGER);
                statement.setObject(++column, row.holdSeconds(), Types.INTEGER);
                statement.setObject(++column, row.transferred(), Types.BOOLEAN);
                statement.setObject(++column, row.calledBack(), Types.BOOLEAN);
                statement.setBoolean(++column, call.immediate());
                statement.setString(++column, mapping.immediateBasis().name());
                statement.setObject(++column, row.repeatGiven(), Types.BOOLEAN);
                statement.setObject(++column, shortOf(row.recommendation()), Types.SMALLINT);
                statement.setObject(++column, callImport);
            });
            waiting.clear();
        }

        private static @Nullable Short shortOf(@Nullable Integer value) {
            return value == null ? null : value.shortValue();
        }
    }
}
