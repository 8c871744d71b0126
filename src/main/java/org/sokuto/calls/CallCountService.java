package org.sokuto.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts of calls by operator and topic, read from the daily roll-up. */
@Service
@Transactional(readOnly = true)
public class CallCountService {

    private final JdbcClient database;
    private final CallImports imports;

    CallCountService(JdbcClient database, CallImports imports) {
        this.database = database;
        this.imports = imports;
    }

    /** All cells with at least one eligible call; whoever shows them narrows them to what the viewer may see. */
    @Requires(Action.INSTALLATION_RUN)
    public List<CellCounts> countCells(Period period, Set<Channel> channels) {
        return database.sql("""
                        select operator_id, topic_id, sum(eligible) n, sum(immediate) hits from call_day
                        where local_date between :first and :last and channel in (:channels)
                        group by operator_id, topic_id having sum(eligible) > 0
                        order by operator_id, topic_id""")
                .param("first", period.first())
                .param("last", period.last())
                .param("channels", channels.stream().map(Channel::name).toList())
                .query((row, number) -> new CellCounts(
                        new PersonId(row.getObject("operator_id", UUID.class)),
                        new TopicId(row.getObject("topic_id", UUID.class)),
                        new Counts(row.getInt("n"), row.getInt("hits"))))
                .list();
    }

    /** First and last day with calls; none without calls. */
    @Requires(Action.TOPIC_READ)
    public Optional<Period> span() {
        return database.sql("select min(local_date) first_day, max(local_date) last_day from call_day")
                .query((row, number) -> {
                    LocalDate first = row.getObject("first_day", LocalDate.class);
                    LocalDate last = row.getObject("last_day", LocalDate.class);
                    return first == null || last == null
                            ? Optional.<Period>empty()
                            : Optional.of(new Period(first, last));
                })
                .single();
    }

    /** Changes whenever calls were added; for whoever keeps results of counting. */
    @Requires(Action.TOPIC_READ)
    public String revision() {
        return imports.latest().map(UUID::toString).orElse("");
    }
}
