package org.sokuto.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.csv.Columns;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.CsvRows;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.ImportTally;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of topics over: {@code product.subject} hangs below the product, the product below product knowledge. */
@Service
@Transactional(readOnly = true)
public class TopicImport {

    private final TopicRepository topics;
    private final CurrentActor current;
    private final AuditLog audit;

    TopicImport(TopicRepository topics, CurrentActor current, AuditLog audit) {
        this.topics = topics;
        this.current = current;
        this.audit = audit;
    }

    /** Says what an import would do; stores nothing. */
    @Requires(Action.TOPIC_WRITE)
    public ImportReport check(CsvFile file, Consumer<RowFault> rejects) {
        return new Pass(file, new ImportTally(rejects), false).run().report(Outcome.CHECKED);
    }

    /** Takes the list over; where rows are refused, only if the good rows alone are asked for. */
    @Requires(Action.TOPIC_WRITE)
    @Transactional
    public ImportReport run(CsvFile file, boolean goodRows, Consumer<RowFault> rejects) {
        ImportTally checked = new Pass(file, new ImportTally(rejects), false).run();
        if (checked.hasRejected() && !goodRows) {
            return checked.report(Outcome.REFUSED);
        }
        ImportReport stored =
                new Pass(file, new ImportTally(fault -> {}), true).run().report(Outcome.STORED);
        if (stored.added() + stored.changed() > 0) {
            audit.append(new Decision(
                    Action.TOPIC_WRITE.id(),
                    current.personOrNull(),
                    null,
                    Map.of(
                            "topics", file.sha256(),
                            "added", Long.toString(stored.added()),
                            "changed", Long.toString(stored.changed()))));
        }
        return stored;
    }

    private final class Pass {

        private final CsvFile file;
        private final ImportTally tally;
        private final boolean store;
        private final Map<String, Topic> known = new HashMap<>();
        private int nextPosition;

        Pass(CsvFile file, ImportTally tally, boolean store) {
            this.file = file;
            this.tally = tally;
            this.store = store;
            for (Topic topic : topics.findAll()) {
                known.put(topic.code(), topic);
                nextPosition = Math.max(nextPosition, topic.position() + 1);
            }
        }

        ImportTally run() {
            Columns columns = TopicRow.columns(file.header());
            Set<String> seen = new HashSet<>();
            try (CsvRows rows = file.rows()) {
                while (rows.hasNext()) {
                    CsvRow row = rows.next();
                    TopicRow entry = TopicRow.read(columns, row);
                    if (entry.fault() != null) {
                        tally.rejected(entry.fault());
                    } else if (!seen.add(entry.code())) {
                        tally.rejected(columns.fault(row, TopicRow.CODE, RowFaultCode.DUPLICATE_ID));
                    } else {
                        take(entry);
                    }
                }
            }
            return tally;
        }

        private void take(TopicRow entry) {
            Topic product = node(entry.productKey(), TopicKind.PRODUCT, RootTopics.PRODUCTS);
            boolean isNew = !known.containsKey(entry.code());
            Topic subject = node(entry.code(), TopicKind.SUBJECT, entry.productKey());
            boolean changed = differs(product.item(), subject.item(), entry);
            if (store && (isNew || changed)) {
                product.rename(entry.product(), entry.productEn());
                subject.rename(entry.name(), entry.nameEn());
                subject.describe(entry.minutes(), entry.material());
                topics.save(product);
                topics.save(subject);
            }
            if (isNew) {
                tally.added();
            } else if (changed) {
                tally.changed();
            } else {
                tally.same();
            }
        }

        /** The node of that code; made, and stored only if this pass stores, where there is none. */
        private Topic node(String code, TopicKind kind, String parent) {
            Topic topic = known.get(code);
            if (topic == null) {
                Topic above = known.get(parent);
                if (above == null) {
                    throw new NotFound();
                }
                topic = new Topic(code, kind, above.id(), nextPosition++);
                topic = store ? topics.save(topic) : topic;
                known.put(code, topic);
            }
            return topic;
        }

        private static boolean differs(TopicItem product, TopicItem subject, TopicRow entry) {
            return !product.nameJa().equals(entry.product())
                    || !product.nameEn().equals(entry.productEn())
                    || !subject.nameJa().equals(entry.name())
                    || !subject.nameEn().equals(entry.nameEn())
                    || subject.material() != entry.material()
                    || !Objects.equals(subject.minutes(), entry.minutes());
        }
    }
}
