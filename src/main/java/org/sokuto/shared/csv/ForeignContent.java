package org.sokuto.shared.csv;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is that pretends to be text: told by its first bytes, never by its name. */
final class ForeignContent {

    private static final Map<String, String> STARTS = new LinkedHashMap<>();
    private static final Pattern WORKBOOK = Pattern.compile("\\[Content_Types\\]\\.xml|xl/");
    private static final Pattern MARKUP =
            Pattern.compile("(?s)\\s*(<!--.*?-->\\s*)*<(!doctype html|html|head|body|table|script)\\b.*");

    static {
        STARTS.put("\u0089PNG", "PNG");
        STARTS.put("\u00FF\u00D8\u00FF", "JPEG");
        STARTS.put("GIF8", "GIF");
        STARTS.put("%PDF-", "PDF");
        STARTS.put("\u00D0\u00CF\u0011\u00E0", "Excel (XLS)");
        STARTS.put("\u001F\u008B", "GZIP");
        STARTS.put("7z\u00BC\u00AF", "7z");
        STARTS.put("Rar!\u001A", "RAR");
        STARTS.put("\u007FELF", "ELF");
        STARTS.put("<?xml", "XML");
        STARTS.put("\u00EF\u00BB\u00BF<?xml", "XML");
    }

    private ForeignContent() {}

    /** The name of the kind of file that starts like this, if it is one that we know. */
    static Optional<String> in(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> start : STARTS.entrySet()) {
            if (bytes.startsWith(start.getKey())) {
                return Optional.of(start.getValue());
            }
        }
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return Optional.of(WORKBOOK.matcher(bytes).find() ? "Excel (XLSX)" : "ZIP");
        }
        if (bytes.startsWith("MZ") && bytes.indexOf('\0') >= 0) {
            return Optional.of("EXE");
        }
        String text = bytes.replaceFirst("^\u00EF\u00BB\u00BF", "").toLowerCase(Locale.ROOT);
        return MARKUP.matcher(text).matches() ? Optional.of("HTML") : Optional.empty();
    }
}
