package org.sokuto.certification;

import java.util.Map;
import org.sokuto.shared.LocalText;

/**
 * What the things are called that rules name, by key; one without a title is called by its key.
 *
 * @param quizzes by key of the quiz
 * @param families by family of the role-play
 * @param sheets by key of the observation sheet
 * @param levels by key of the level
 * @param products by code of the product
 */
public record RequirementTitles(
        Map<String, LocalText> quizzes,
        Map<String, LocalText> families,
        Map<String, LocalText> sheets,
        Map<String, LocalText> levels,
        Map<String, LocalText> products) {

    public LocalText quiz(String key) {
        return quizzes.getOrDefault(key, plain(key));
    }

    public LocalText family(String key) {
        return families.getOrDefault(key, plain(key));
    }

    public LocalText sheet(String key) {
        return sheets.getOrDefault(key, plain(key));
    }

    public LocalText level(String key) {
        return levels.getOrDefault(key, plain(key));
    }

    public LocalText product(String code) {
        return products.getOrDefault(code, plain(code));
    }

    private static LocalText plain(String key) {
        return new LocalText(key, key);
    }
}
