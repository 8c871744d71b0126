package org.sokuto.shell.demo;

/**
 * A topic of calls with how easy it is (in logits) and how often it comes up; without material everybody lacks it.
 */
record Topic(
        String code,
        String product,
        String productEn,
        String name,
        String nameEn,
        int minutes,
        boolean material,
        double ease,
        double weight) {

    /** Whether the shipped courses have a lesson on the topic of this code. */
    static boolean isTaught(String code) {
        String product = code.substring(0, code.indexOf('.'));
        return Topic.class.getResource("/curricula/courses/%s/lessons/%s.md".formatted(product, code)) != null;
    }
}
