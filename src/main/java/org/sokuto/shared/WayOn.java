package org.sokuto.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows where the signed-in person goes on once a piece of work is done. Modules above the work's own provide it; the
 * page of the work asks all and knows none.
 */
public interface WayOn {

    /**
     * The way on, or nothing where this one knows of none.
     *
     * @param work address at which the work begins, as the routes of its module write it
     */
    Optional<Step> after(String work, Locale language);

    /** The first answer of these, in their order. */
    static Optional<Step> first(Stream<WayOn> ways, String work, Locale language) {
        return ways.flatMap(way -> way.after(work, language).stream()).findFirst();
    }

    /**
     * One way on.
     *
     * @param address relative to the root of the site
     * @param label what the button says
     * @param reason a sentence that says what comes next
     */
    record Step(String address, String label, String reason) {}
}
