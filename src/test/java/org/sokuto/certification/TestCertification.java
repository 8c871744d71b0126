package org.sokuto.certification;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.sokuto.TestClock;
import org.sokuto.calls.Channel;
import org.sokuto.certification.evidence.EvidenceSource;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.beans.factory.ObjectProvider;

/** Two levels and a clearance for tests, and evidence that is there without any quiz or role-play. */
public final class TestCertification implements EvidenceSource {

    /** The product that the clearance is for. */
    public static final String PRODUCT = "net";

    public static final ClearanceKey NET = new ClearanceKey(PRODUCT, Channel.PHONE);

    private static final String HEAD = """
            topics: [net]
            owner: 研修チーム
            review_by: 2027-03-31
            starter: true
            source: 架空
            """;

    private static final Map<String, String> RULES = Map.of(
            "l1", HEAD + """
                    key: l1
                    kind: level
                    title: {ja: L1 一次窓口, en: L1 First contact}
                    order: 1
                    purpose: {ja: 電話を受けられることを示します。, en: Shows that a person can take calls.}
                    brings: {ja: 手当はありません。, en: No allowance.}
                    award: rule
                    requirements:
                      - {kind: quiz, quiz: start/quiz, share: 0.8}
                      - {kind: roleplay, family: printer}
                      - {kind: signoff, sheet: first-calls}
                    """,
            "l2", HEAD + """
                    key: l2
                    kind: level
                    title: {ja: L2 一人立ち, en: L2 On one's own}
                    order: 2
                    purpose: {ja: 一人で受けられることを示します。, en: Shows that a person can work alone.}
                    brings: {ja: 手当はありません。, en: No allowance.}
                    award: rule
                    requirements:
                      - {kind: level, level: l1}
                      - {kind: quiz, quiz: next/quiz, share: 0.8}
                    """,
            "clearance-net", HEAD + """
                    key: clearance-net
                    kind: clearance
                    title: {ja: 回線の対応可, en: Clearance for net}
                    product: net
                    channel: PHONE
                    requirements:
                      - {kind: level, level: l1}
                      - {kind: roleplay, family: cancel}
                      - {kind: confirmation}
                    """);

    private final List<Shown> shown = new CopyOnWriteArrayList<>();
    private final AtomicInteger questions = new AtomicInteger();
    private final ShippedContent shipped;
    private final ObjectProvider<RuleLoader> loader;
    private final ObjectProvider<AwardService> awards;
    private final CurrentActor current;
    private final TestClock clock;

    TestCertification(
            ShippedContent shipped,
            ObjectProvider<RuleLoader> loader,
            ObjectProvider<AwardService> awards,
            CurrentActor current,
            TestClock clock) {
        this.shipped = shipped;
        this.loader = loader;
        this.awards = awards;
        this.current = current;
        this.clock = clock;
    }

    /** Puts these levels and the clearance in force instead of the shipped ones, until {@link #restore}. */
    public void begin() {
        loader.getObject().load(tree(RULES), new Findings());
    }

    static ContentTree tree(Map<String, String> rules) {
        ContentTree tree = new ContentTree();
        rules.forEach((key, text) ->
                tree.add("levels/" + key + ".yaml", text.getBytes(StandardCharsets.UTF_8), new Findings()));
        return tree;
    }

    static String source(String key) {
        return RULES.get(key);
    }

    public void restore() {
        loader.getObject().load(shipped.read(new Findings()), new Findings());
    }

    public UUID quiz(PersonId person, String quiz, double share) {
        return show(person, new Proof.QuizTaken(UUID.randomUUID(), clock.instant(), quiz, share));
    }

    public UUID run(PersonId person, String family, boolean passed) {
        return show(person, new Proof.RolePlayed(UUID.randomUUID(), clock.instant(), family, passed));
    }

    public UUID observe(PersonId person, String sheet, boolean passed, PersonId trainer) {
        return show(person, new Proof.Observed(UUID.randomUUID(), clock.instant(), sheet, passed, trainer.value()));
    }

    /** Everything that L1 asks for. */
    public void earnFirstLevel(PersonId person) {
        quiz(person, "start/quiz", 0.9);
        run(person, "printer", true);
        observe(person, "first-calls", true, person);
        award(person);
    }

    /** Everything that the clearance asks for but the confirmation. */
    public void showForClearance(PersonId person) {
        earnFirstLevel(person);
        run(person, "cancel", true);
    }

    public int award(PersonId... people) {
        return current.asInstallation(() -> awards.getObject().award(List.of(people)));
    }

    /** How often it was asked for evidence so far. */
    int questions() {
        return questions.get();
    }

    private UUID show(PersonId person, Proof proof) {
        shown.add(new Shown(person, proof));
        return proof.id();
    }

    @Override
    public List<Shown> find(Collection<PersonId> people, Collection<Requirement> asked) {
        questions.incrementAndGet();
        return shown.stream().filter(one -> people.contains(one.person())).toList();
    }
}
