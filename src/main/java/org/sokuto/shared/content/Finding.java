package org.sokuto.shared.content;

import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with authored content, and where.
 *
 * @param file path below the content folder
 * @param line first line is 1
 * @param code short code of the rule, such as {@code E03}
 * @param messageKey key of the text that says it
 * @param arguments what the text is filled with
 */
public record Finding(
        String file, int line, String code, Severity severity, String messageKey, List<Object> arguments) {

    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparing(Finding::code);

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
