package org.sokuto.certification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sokuto.certification.format.RuleFiles;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules of levels and clearances: every version ever in force, and which one is now. */
@Repository
class RuleBook {

    private record Version(String key, String sha256) {}

    private final JdbcClient database;
    private final Clock clock;
    private final Map<Version, Rule> read = new ConcurrentHashMap<>();

    RuleBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything in force, in order of key. */
    List<Rule> inForce() {
        return versions().stream()
                .map(version -> read.computeIfAbsent(version, this::read))
                .toList();
    }

    /** The levels in force, the lowest first. */
    List<Rule.ForLevel> levels() {
        return inForce().stream()
                .filter(Rule.ForLevel.class::isInstance)
                .map(Rule.ForLevel.class::cast)
                .sorted(Comparator.comparingInt(Rule.ForLevel::order).thenComparing(Rule::key))
                .toList();
    }

    /** The clearances in force, in order of key. */
    List<Rule.ForClearance> clearances() {
        return inForce().stream()
                .filter(Rule.ForClearance.class::isInstance)
                .map(Rule.ForClearance.class::cast)
                .toList();
    }

    /**
     * Puts these versions in force and takes out whatever is not among them.
     *
     * @return whether that changed anything
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean putInForce(ContentTree tree, List<Rule> rules) {
        Set<Version> before = new HashSet<>(versions());
        Set<Version> after = new HashSet<>();
        for (Rule rule : rules) {
            Version version = new Version(rule.key(), rule.sha256());
            after.add(version);
            if (!before.contains(version)) {
                store(version, source(tree, rule));
            }
        }
        if (before.equals(after)) {
            return false;
        }
        database.sql("delete from level_current").update();
        after.forEach(version -> database.sql("insert into level_current (rule_key, sha256) values (:key, :sha256)")
                .param("key", version.key())
                .param("sha256", version.sha256())
                .update());
        return true;
    }

    private static ContentFile source(ContentTree tree, Rule rule) {
        return tree.find(RuleFiles.path(rule.key())).orElseThrow();
    }

    private void store(Version version, ContentFile file) {
        database.sql("""
                        insert into level_version (rule_key, sha256, source, stored_at)
                        select :key, :sha256, :source, :at
                        where not exists (select 1 from level_version where rule_key = :key and sha256 = :sha256)""")
                .param("key", version.key())
                .param("sha256", version.sha256())
                .param("source", file.text())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Version> versions() {
        return database.sql("select rule_key, sha256 from level_current order by rule_key")
                .query((row, number) -> new Version(row.getString("rule_key"), row.getString("sha256")))
                .list();
    }

    /** What was stored had no error when it was read from its file. */
    private Rule read(Version version) {
        String source = database.sql("select source from level_version where rule_key = :key and sha256 = :sha256")
                .param("key", version.key())
                .param("sha256", version.sha256())
                .query(String.class)
                .single();
        return RuleFiles.read(new ContentFile(RuleFiles.path(version.key()), source), new Findings())
                .orElseThrow();
    }
}
