package org.sokuto.shared.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.sokuto.shared.Messages;

/** Texts as people break them: a line lost or written twice, a value of another kind, a bracket too many. */
public final class Mutations {

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "[]",
            "{}",
            "[a",
            "7",
            "-1",
            "0",
            "true",
            "nothing",
            "a/b",
            "'",
            "1e9",
            "&a 1",
            "2027-13-01",
            "あ".repeat(250),
            "[[a]]",
            "{a: {b: c}}",
            "99999999999999999999");
    private static final List<String> MARKS =
            List.of("\t", "\u0000", ":", "{", "}", "[", "]", "#", "'", "\"", "|", "- ", "\r", "\uFEFF", "𠮷");

    private static final Messages MESSAGES = new Messages();

    private Mutations() {}

    /** The text with one to three faults; the same chance makes the same faults. */
    public static String of(String text, Random chance) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int faults = chance.nextInt(3); faults >= 0 && !lines.isEmpty(); faults--) {
            breakOne(lines, chance.nextInt(lines.size()), chance);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void breakOne(List<String> lines, int at, Random chance) {
        String line = lines.get(at);
        int colon = line.indexOf(": ");
        switch (chance.nextInt(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, "  " + line);
            case 3 -> lines.set(at, line.strip());
            case 4 -> lines.set(at, lines.set(chance.nextInt(lines.size()), line));
            case 5 -> lines.set(at, line.replaceFirst("(\\w)", "$1x"));
            case 6 -> lines.subList(at, lines.size()).clear();
            case 7 -> {
                int place = chance.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, place) + one(MARKS, chance) + line.substring(place));
            }
            default -> lines.set(at, (colon < 0 ? line : line.substring(0, colon)) + ": " + one(VALUES, chance));
        }
    }

    private static String one(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    /** What of these findings could not be shown: a line that the file does not have, or words that are missing. */
    public static List<String> unspeakable(ContentTree tree, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !isInside(tree, finding) || !isSaid(finding))
                .map(Finding::toString)
                .collect(Collectors.toList());
    }

    private static boolean isInside(ContentTree tree, Finding finding) {
        long lines = tree.find(finding.file())
                .map(file -> file.text().lines().count())
                .orElse(Long.MAX_VALUE);
        return finding.line() >= 1 && finding.line() <= lines + 1;
    }

    private static boolean isSaid(Finding finding) {
        Object[] arguments = finding.arguments().toArray();
        return Messages.LANGUAGES.stream()
                .map((Locale language) -> MESSAGES.text(language, finding.messageKey(), arguments))
                .noneMatch(
                        text -> text.isBlank() || text.contains(finding.messageKey()) || text.matches(".*\\{\\d}.*"));
    }
}
