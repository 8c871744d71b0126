package org.sokuto.roleplay.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sokuto.roleplay.engine.ExpressionFault.Kind;

/** The words of a condition or an effect, read from left to right. */
final class Words {

    /** A reader loses the thread long before, and the parser would run out of stack. */
    private static final int LONGEST = 400;

    private static final String END = "";
    private static final Pattern WORD =
            Pattern.compile("\\s*(\\d{1,9}|[A-Za-z_][A-Za-z0-9_-]*|!=|<=|>=|\\+=|-=|[=<>()+-])\\s*");

    private final List<String> all = new ArrayList<>();
    private int next;

    Words(String text) throws ExpressionFault {
        if (text.length() > LONGEST) {
            throw new ExpressionFault(Kind.SYNTAX, text.substring(0, 20));
        }
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!word.find(at) || word.start() != at) {
                throw new ExpressionFault(Kind.SYNTAX, text.substring(at));
            }
            all.add(word.group(1));
            at = word.end();
        }
    }

    String peek() {
        return next < all.size() ? all.get(next) : END;
    }

    String take() {
        String word = peek();
        next++;
        return word;
    }

    boolean takeIf(String word) {
        boolean found = peek().equals(word);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String word) throws ExpressionFault {
        if (!takeIf(word)) {
            throw new ExpressionFault(Kind.SYNTAX, peek());
        }
    }

    void expectEnd() throws ExpressionFault {
        if (next < all.size()) {
            throw new ExpressionFault(Kind.SYNTAX, peek());
        }
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    static boolean isName(String word) {
        return !word.isEmpty() && (Character.isLetter(word.charAt(0)) || word.charAt(0) == '_');
    }
}
