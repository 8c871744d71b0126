package org.sokuto.catalog;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A node of the topic tree.
 *
 * @param position place among all nodes of its kind, in the order in which they came
 * @param minutes minutes of study the subject takes
 * @param material whether training material exists
 * @param target target rate, 0 to 1; absent where the installation's default holds
 */
public record TopicItem(
        TopicId id,
        String code,
        TopicKind kind,
        @Nullable TopicId parent,
        String nameJa,
        String nameEn,
        int position,
        @Nullable Integer minutes,
        boolean material,
        @Nullable Double target) {

    private static final Pattern AFTER_PRODUCT = Pattern.compile("[:：]?[\\h\u3000]+(\\S.*)");

    public String name(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameJa;
    }

    /** The name without the name of its product in front, for tables that already say the product. */
    public String nameWithin(TopicItem product, Locale language) {
        String name = name(language);
        String front = product.name(language);
        Matcher rest = AFTER_PRODUCT.matcher(name.startsWith(front) ? name.substring(front.length()) : "");
        return rest.matches() ? rest.group(1) : name;
    }
}
