package org.sokuto.curricula.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.shared.content.Finding;

/**
 * What a check of content came to.
 *
 * @param counts number of objects by kind, in a fixed order
 * @param findings by file and line
 */
public record CheckReport(Map<String, Integer> counts, List<Finding> findings) {

    public CheckReport {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
