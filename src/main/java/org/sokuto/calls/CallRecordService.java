package org.sokuto.calls;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.ScopeClause;
import org.sokuto.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls behind a figure: one by one for the person and the team's supervisor, by day for a manager. */
@Service
@Transactional(readOnly = true)
public class CallRecordService {

    private static final String BEHIND = """
            join person p on p.id = c.operator_id
            where c.operator_id = :operator and c.local_date between :first and :last and c.channel in (:channels)
            """;

    private final JdbcClient database;
    private final Access access;

    CallRecordService(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** What the calls add up to, and whether the viewer may see them one by one; a person out of reach is not found. */
    @Requires(Action.CALL_COUNT)
    public CallTotal total(CallFilter filter) {
        if (!reaches(Action.CALL_COUNT, filter)) {
            throw new NotFound();
        }
        Counts counts = countByDay(filter).stream().map(DayCount::counts).reduce(Counts.NONE, Counts::plus);
        return new CallTotal(counts, reaches(Action.CALL_READ, filter));
    }

    /** One page of calls, the latest first. */
    @Requires(Action.CALL_READ)
    public List<CallItem> find(CallFilter filter, int offset, int limit) {
        return database.sql("select c.* from call_fact c " + where(filter)
                        + " and c.eligible = true order by c.started_at desc, c.call_key limit :limit offset :offset")
                .params(parameters(filter, Action.CALL_READ))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new CallItem(
                        row.getString("source"),
                        row.getString("call_key"),
                        row.getObject("started_at", OffsetDateTime.class)
                                .atZoneSameInstant(ZoneId.of(row.getString("zone")))
                                .toLocalDateTime(),
                        Channel.valueOf(row.getString("channel")),
                        new TopicId(row.getObject("topic_id", UUID.class)),
                        row.getBoolean("immediate"),
                        row.getObject("transferred", Boolean.class),
                        row.getObject("called_back", Boolean.class),
                        row.getObject("repeat_given", Boolean.class),
                        row.getObject("talk_seconds", Integer.class),
                        row.getObject("hold_seconds", Integer.class)))
                .list();
    }

    @Requires(Action.CALL_READ)
    public long count(CallFilter filter) {
        return database.sql("select count(*) from call_fact c " + where(filter) + " and c.eligible = true")
                .params(parameters(filter, Action.CALL_READ))
                .query(Long.class)
                .single();
    }

    /** Counts of each day with calls, the latest first; a period has at most as many rows as days. */
    @Requires(Action.CALL_COUNT)
    public List<DayCount> countByDay(CallFilter filter) {
        return database.sql(
                        "select c.local_date, sum(c.eligible) n, sum(c.immediate) hits from call_day c " + where(filter)
                                + " group by c.local_date having sum(c.eligible) > 0 order by c.local_date desc")
                .params(parameters(filter, Action.CALL_COUNT))
                .query((row, number) -> new DayCount(
                        row.getObject("local_date", LocalDate.class), new Counts(row.getInt("n"), row.getInt("hits"))))
                .list();
    }

    private boolean reaches(Action action, CallFilter filter) {
        return database.sql("select count(*) from person p where p.id = :operator and " + ScopeClause.ON_PERSON)
                        .param("operator", filter.operator().value())
                        .params(ScopeClause.parameters(access.scope(action)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static String where(CallFilter filter) {
        return BEHIND + (filter.topic() == null ? "" : "and c.topic_id = :topic ") + "and " + ScopeClause.ON_PERSON;
    }

    private Map<String, Object> parameters(CallFilter filter, Action action) {
        Map<String, Object> values = new HashMap<>(ScopeClause.parameters(access.scope(action)));
        values.put("operator", filter.operator().value());
        values.put("first", filter.period().first());
        values.put("last", filter.period().last());
        values.put("channels", filter.channels().stream().map(Channel::name).toList());
        if (filter.topic() != null) {
            values.put("topic", filter.topic().value());
        }
        return values;
    }
}
