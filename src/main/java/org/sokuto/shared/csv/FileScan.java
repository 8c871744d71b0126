package org.sokuto.shared.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.Sha256;

/** The first reading of a file from end to end: its encoding, its size and the fingerprint of its content. */
record FileScan(TextEncoding encoding, long bytes, String sha256) {

    private static final int CHUNK = 1 << 16;

    /** Reads the file in the encoding asked for, or in the first that fits all of it. */
    static FileScan of(Path file, @Nullable TextEncoding forced) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new FileFault(FileFaultCode.EMPTY);
        }
        ForeignContent.in(head).ifPresent(kind -> {
            throw new FileFault(FileFaultCode.NOT_A_CSV, kind);
        });
        if (forced != null) {
            return forced(file, forced);
        }
        return scan(file, EncodingCandidates.of(head));
    }

    private static FileScan forced(Path file, TextEncoding encoding) throws IOException {
        try {
            return scan(file, List.of(encoding));
        } catch (FileFault fault) {
            if (fault.code() == FileFaultCode.UNREADABLE_BYTE) {
                FileScan fitting = of(file, null);
                throw new FileFault(
                        FileFaultCode.OTHER_ENCODING,
                        encoding.displayName(),
                        fitting.encoding().displayName());
            }
            throw fault;
        }
    }

    private static FileScan scan(Path file, List<TextEncoding> encodings) throws IOException {
        List<StrictDecoder> decoders =
                encodings.stream().map(e -> new StrictDecoder(e, CHUNK)).toList();
        boolean utf16 = encodings.getFirst().isUtf16();
        MessageDigest digest = Sha256.digest();
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int length;
            while ((length = in.readNBytes(chunk, 0, CHUNK)) > 0) {
                digest.update(chunk, 0, length);
                bytes += length;
                int text = utf16 ? length : textLength(chunk, length);
                for (StrictDecoder decoder : decoders) {
                    decoder.feed(chunk, text, false);
                    if (text < length) {
                        decoder.fail();
                    }
                }
                if (decoders.stream().allMatch(StrictDecoder::failed)) {
                    break;
                }
            }
        }
        decoders.forEach(d -> d.feed(chunk, 0, true));
        StrictDecoder chosen = choose(decoders);
        if (!chosen.hasVisibleText()) {
            throw new FileFault(FileFaultCode.EMPTY);
        }
        return new FileScan(chosen.encoding(), bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static StrictDecoder choose(List<StrictDecoder> decoders) {
        List<StrictDecoder> fitting = decoders.stream().filter(d -> !d.failed()).toList();
        if (fitting.isEmpty()) {
            StrictDecoder furthest = decoders.stream()
                    .max(Comparator.comparingLong(StrictDecoder::position))
                    .orElseThrow();
            throw new FileFault(FileFaultCode.UNREADABLE_BYTE, furthest.position() + 1, furthest.line());
        }
        // Much of EUC-JP is also valid windows-31j, as half-width katakana; the other way round kana never appear.
        return fitting.stream()
                .filter(d -> d.encoding() == TextEncoding.EUC_JP)
                .filter(d -> fitting.getFirst().encoding() == TextEncoding.WINDOWS_31J && d.readsAsJapanese())
                .findFirst()
                .orElse(fitting.getFirst());
    }

    private static int textLength(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == 0) {
                return i;
            }
        }
        return length;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(EncodingCandidates.HEAD);
        }
    }
}
