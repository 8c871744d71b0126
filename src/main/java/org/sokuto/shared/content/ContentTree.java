package org.sokuto.shared.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All authored files of one folder, by path. */
public final class ContentTree {

    private static final int LARGEST = 1 << 20;

    /** Far more than anybody writes; patterns that look at a line need the bound. */
    private static final int LONGEST_LINE = 4_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, ContentFile> files = new TreeMap<>();
    private final SortedSet<String> paths = new TreeSet<>();

    /** The texts below a folder; a file that is no text is a finding. */
    public static ContentTree of(Path folder, Findings findings) {
        ContentTree tree = new ContentTree();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                tree.paths.add(name);
                if (isText(name)) {
                    tree.add(name, Files.readAllBytes(path), findings);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    public static boolean isText(String path) {
        return path.endsWith(".yaml") || path.endsWith(".md");
    }

    public void add(String path, byte[] content, Findings findings) {
        paths.add(path);
        if (content.length > LARGEST) {
            findings.error(path, 1, "Y03", "content.Y03");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE) {
                    findings.error(path, i + 1, "Y03", "content.Y03.line", LONGEST_LINE);
                    return;
                }
            }
            files.put(
                    path,
                    new ContentFile(path, text.replace(BYTE_ORDER_MARK, "").replace("\r\n", "\n")));
        } catch (CharacterCodingException e) {
            findings.error(path, 1, "E02", "content.E02.encoding");
        }
    }

    /** All files there are, also those that cannot be read or are no texts. */
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(paths);
    }

    public Optional<ContentFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The files right in a folder with that ending, in order of path. */
    public List<ContentFile> in(String folder, String ending) {
        return files.values().stream()
                .filter(file -> file.path().startsWith(folder + "/")
                        && file.path().indexOf('/', folder.length() + 1) < 0
                        && file.path().endsWith(ending))
                .toList();
    }

    /** The files anywhere below a folder with that ending, in order of path. */
    public List<ContentFile> below(String folder, String ending) {
        return files.values().stream()
                .filter(file ->
                        file.path().startsWith(folder + "/") && file.path().endsWith(ending))
                .toList();
    }
}
