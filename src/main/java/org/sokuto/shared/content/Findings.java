package org.sokuto.shared.content;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found while content is read, so that an author sees everything at once. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void error(String file, int line, String code, String messageKey, Object... arguments) {
        all.add(new Finding(file, line, code, Severity.ERROR, messageKey, List.of(arguments)));
    }

    public void warning(String file, int line, String code, String messageKey, Object... arguments) {
        all.add(new Finding(file, line, code, Severity.WARNING, messageKey, List.of(arguments)));
    }

    public void addAll(List<Finding> others) {
        all.addAll(others);
    }

    /** Everything found, by file and line. */
    public List<Finding> all() {
        return all.stream().sorted(Finding.BY_PLACE).toList();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    public boolean hasErrors(String file) {
        return all.stream()
                .anyMatch(finding -> finding.isError() && finding.file().equals(file));
    }
}
