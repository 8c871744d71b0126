package org.sokuto.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.shared.TimeOrderedId;
import org.sokuto.shared.csv.CsvFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of imports that brought something. */
@Repository
class CallImports {

    private final JdbcClient database;
    private final Clock clock;

    CallImports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether exactly this content was taken over from the source without leaving a row out. */
    boolean completed(String sha256, String source) {
        return database.sql("""
                                select count(*) from call_import
                                where sha256 = :sha256 and source = :source and rows_rejected = 0""")
                        .param("sha256", sha256)
                        .param("source", source)
                        .query(Long.class)
                        .single()
                > 0;
    }

    UUID begin(CsvFile file, MappingPreset mapping, @Nullable UUID by) {
        UUID id = TimeOrderedId.next();
        String name = file.name();
        database.sql("""
                        insert into call_import (id, file_name, sha256, source, preset, encoding, rows_read, rows_added,
                            rows_same, rows_rejected, imported_by, imported_at)
                        values (:id, :name, :sha256, :source, :preset, :encoding, 0, 0, 0, 0, :by, :at)""")
                .param("id", id)
                .param("name", name.substring(0, Math.min(300, name.length())))
                .param("sha256", file.sha256())
                .param("source", mapping.source())
                .param("preset", mapping.key())
                .param("encoding", file.encoding().name())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void complete(UUID id, CallReport report) {
        database.sql("""
                        update call_import set rows_read = :read, rows_added = :added, rows_same = :same,
                            rows_rejected = :rejected, first_day = :first, last_day = :last where id = :id""")
                .param("read", report.rows().read())
                .param("added", report.rows().added())
                .param("same", report.rows().same())
                .param("rejected", report.rows().rejected())
                .param("first", report.firstDay())
                .param("last", report.lastDay())
                .param("id", id)
                .update();
    }

    void forget(UUID id) {
        database.sql("delete from call_import where id = :id").param("id", id).update();
    }

    /** Marks the state of the facts: changes with each import that brought something. */
    Optional<UUID> latest() {
        return database.sql("select id from call_import order by imported_at desc, id desc limit 1")
                .query(UUID.class)
                .optional();
    }

    List<CallImportItem> page(int offset, int limit) {
        return database.sql("""
                        select i.*, p.name by_name from call_import i left join person p on p.id = i.imported_by
                        order by i.imported_at desc, i.id desc limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new CallImportItem(
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("file_name"),
                        row.getString("source"),
                        row.getLong("rows_read"),
                        row.getLong("rows_added"),
                        row.getLong("rows_same"),
                        row.getLong("rows_rejected"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    long count() {
        return database.sql("select count(*) from call_import")
                .query(Long.class)
                .single();
    }
}
