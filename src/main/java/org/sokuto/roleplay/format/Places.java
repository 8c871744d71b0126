package org.sokuto.roleplay.format;

import java.util.HashMap;
import java.util.Map;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;

/** Where in its file each part of a scenario stands, so that a finding about the graph can point there. */
final class Places {

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    Places(String file) {
        this.file = file;
    }

    static String option(String node, String option) {
        return node + "/" + option;
    }

    static String variable(String name) {
        return "variable:" + name;
    }

    /** The n-th alternative of a node, a line or an edge, from 0. */
    static String alternative(String node, int index) {
        return node + "#" + index;
    }

    void add(String part, YamlObject object) {
        add(part, object.line());
    }

    void add(String part, int line) {
        lines.putIfAbsent(part, line);
    }

    void error(Findings findings, String part, String code, String messageKey, Object... arguments) {
        findings.error(file, line(part), code, messageKey, arguments);
    }

    void warning(Findings findings, String part, String code, String messageKey, Object... arguments) {
        findings.warning(file, line(part), code, messageKey, arguments);
    }

    private int line(String part) {
        return lines.getOrDefault(part, 1);
    }
}
