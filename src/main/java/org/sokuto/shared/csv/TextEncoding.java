package org.sokuto.shared.csv;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A way of writing text as bytes that files in this trade come in. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
    /** What Japanese exports call Shift_JIS; the charset of that name fails on 髙, 﨑, ① and ㈱. */
    WINDOWS_31J("Shift_JIS (windows-31j)", Charset.forName("windows-31j")),
    EUC_JP("EUC-JP", Charset.forName("EUC-JP"));

    private static final Set<String> SHIFT_JIS_NAMES = Set.of("shift_jis", "sjis", "cp932");

    private final String displayName;
    private final Charset charset;

    TextEncoding(String displayName, Charset charset) {
        this.displayName = displayName;
        this.charset = charset;
    }

    /** The encoding that goes by this name; Shift_JIS and cp932 mean what Windows writes. */
    public static Optional<TextEncoding> named(String name) {
        if (SHIFT_JIS_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(WINDOWS_31J);
        }
        return Arrays.stream(values())
                .filter(e -> e.displayName.equalsIgnoreCase(name)
                        || e.charset.name().equalsIgnoreCase(name)
                        || e.charset.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    public String displayName() {
        return displayName;
    }

    public Charset charset() {
        return charset;
    }

    /** A decoder that stops at a byte it cannot read, where the default would put a question mark. */
    CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    boolean isUtf16() {
        return this == UTF_16LE || this == UTF_16BE;
    }
}
