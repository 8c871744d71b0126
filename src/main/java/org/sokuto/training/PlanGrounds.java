package org.sokuto.training;

import java.util.Optional;
import org.sokuto.calls.CallCountService;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;
import org.springframework.stereotype.Component;

/** What the calls of the usual window say of a person on a topic; who shows it narrows it to what the viewer may see. */
@Component
class PlanGrounds {

    /** The figures of one cell; the estimate is absent without calls, the finding with too few operators. */
    record Grounds(AnalysisBasis basis, Optional<CellEstimate> estimate, Optional<TopicFinding> finding) {}

    private final Analyses analyses;
    private final CallCountService calls;

    PlanGrounds(Analyses analyses, CallCountService calls) {
        this.analyses = analyses;
        this.calls = calls;
    }

    /** None while there are no calls. */
    Optional<Grounds> find(PersonId person, TopicId topic) {
        GapQuery query = GapQuery.STARTER;
        return calls.span().map(span -> {
            AnalysisBasis basis = new AnalysisBasis(query.period(span.last()), query.channels(), span.last());
            Analysis analysis = analyses.of(new AnalysisQuery(basis.period(), basis.channels(), null));
            return new Grounds(
                    basis,
                    Optional.ofNullable(analysis.ofPerson(person).get(topic)),
                    analysis.finding(topic).filter(found -> found.operators() >= GroupRate.FEWEST_OPERATORS));
        });
    }
}
