package org.sokuto.roleplay.format;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.Findings;

/** Rule E22: no phone number, card number or e-mail address, however it is written. */
final class PersonalData {

    private static final String DASH = "[-‐‑–−ー() ]?";

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d-])0\\d{1,4}" + DASH + "\\d{1,4}" + DASH + "\\d{3,4}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d(?:[- ]?\\d){12,15}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    private static final int SHORTEST_PHONE = 10;
    private static final int LONGEST_PHONE = 11;

    private PersonalData() {}

    static void check(ContentFile file, Findings findings) {
        List<String> lines = file.text().lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = Normalizer.normalize(lines.get(index), Normalizer.Form.NFKC);
            if (MAIL.matcher(line).find() || CARD.matcher(line).find() || hasPhone(line)) {
                findings.error(file.path(), index + 1, "E22", "roleplay.check.E22");
            }
        }
    }

    private static boolean hasPhone(String line) {
        Matcher phone = PHONE.matcher(line);
        return phone.results()
                .mapToLong(found ->
                        found.group().chars().filter(Character::isDigit).count())
                .anyMatch(digits -> digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE);
    }
}
