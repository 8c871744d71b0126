package org.sokuto.certification.policy;

/** One thing that a level or a clearance asks for; whoever is to get it has shown all of them. */
public sealed interface Requirement {

    /** Whether the person has to do something for it, other than hold a level or wait for a confirmation. */
    default boolean asksForWork() {
        return !(this instanceof HoldsLevel || this instanceof Confirmation);
    }

    /**
     * A quiz done with at least that share of its points.
     *
     * @param quiz key of the quiz
     * @param share 0 to 1
     */
    record QuizPassed(String quiz, double share) implements Requirement {}

    /**
     * So many of the quizzes on a product's topics, each with at least that share of its points.
     *
     * @param product code of the product
     * @param atLeast number of quizzes
     * @param share 0 to 1
     */
    record TopicQuizzes(String product, int atLeast, double share) implements Requirement {

        /** Whether a quiz is on a topic of the product; such a quiz has the topic's code as its key. */
        public boolean isAbout(String quiz) {
            return quiz.startsWith(product + ".") && quiz.indexOf('/') < 0;
        }
    }

    /** A role-play of the family ended well: an end that counts, every gate kept. */
    record RolePlayPassed(String family) implements Requirement {}

    /** A trainer saw everything on the observation sheet. */
    record SignedOff(String sheet) implements Requirement {}

    /** Another level is held. */
    record HoldsLevel(String level) implements Requirement {}

    /** A supervisor of the person's team took the decision by name; never the person. */
    record Confirmation() implements Requirement {}
}
