package org.sokuto.assessment.ui;

import com.vaadin.flow.router.QueryParameters;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.AttemptSheet;

/**
 * Where in an attempt somebody is, as the address says it.
 *
 * @param position of the question shown; 0 for the last look before handing in
 */
record AttemptPlace(AttemptId attempt, int position) {

    private static final String QUESTION = "q";
    private static final String REVIEW = "review";

    /** The place of the address; without one, the first question that is not answered. */
    static AttemptPlace of(QueryParameters address, AttemptSheet sheet) {
        String asked = address.getSingleParameter(QUESTION).orElse("");
        if (asked.equals(REVIEW)) {
            return new AttemptPlace(sheet.id(), 0);
        }
        int last = sheet.entries().size();
        return new AttemptPlace(
                sheet.id(),
                asked.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(asked), 1, last) : firstOpen(sheet));
    }

    private static int firstOpen(AttemptSheet sheet) {
        return sheet.entries().stream()
                .filter(entry -> !entry.isAnswered())
                .mapToInt(AttemptSheet.Entry::position)
                .findFirst()
                .orElse(1);
    }

    boolean isReview() {
        return position == 0;
    }

    String at(int other) {
        return address(attempt, String.valueOf(other));
    }

    String review() {
        return address(attempt, REVIEW);
    }

    private static String address(AttemptId attempt, String question) {
        return AssessmentRoutes.attempt(attempt) + "?" + QUESTION + "=" + question;
    }
}
