package org.sokuto.calls.format;

import org.jspecify.annotations.Nullable;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

/** What a YAML reader objects to, in words for the person who wrote the file. */
final class YamlFaults {

    private static final int LONGEST_DETAIL = 90;

    private YamlFaults() {}

    static FileFault of(JacksonException e, String name) {
        FileFault fault = translate(e, name, line(e));
        fault.initCause(e);
        return fault;
    }

    private static FileFault translate(JacksonException e, String name, int line) {
        return switch (e) {
            case InvalidFormatException invalid ->
                new FileFault(FileFaultCode.YAML_KEY_UNKNOWN, name, line, String.valueOf(invalid.getValue()));
            case StreamConstraintsException limit -> new FileFault(FileFaultCode.YAML_TOO_LARGE, name);
            case StreamReadException broken
            when broken.getOriginalMessage().startsWith("Duplicate") ->
                new FileFault(FileFaultCode.YAML_KEY_TWICE, name, line, quoted(broken.getOriginalMessage()));
            default -> new FileFault(FileFaultCode.YAML_INVALID, name, line, detail(e));
        };
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String quoted(String message) {
        return message.replaceAll("(?s).*?[\"'](.*?)[\"'].*", "$1");
    }

    private static String detail(JacksonException e) {
        Throwable cause = e.getCause();
        @Nullable String own = cause instanceof IllegalArgumentException ? cause.getMessage() : e.getOriginalMessage();
        String line = String.valueOf(own)
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("[;:] .*| \\(.*", "")
                .replace("creator property", "key")
                .replaceAll("[<>]", "");
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
